// A persona group, the people in it, and the whole of one of them.
import { Empty, Failure, Loading, Rows, Tag, When, html } from "../../parts.js";
import { linkTo } from "../../place.js";
import { call, useApi } from "./api.js";
import { Progress } from "./charts.js";
import { Person, Profile } from "./people.js";
import { useProject } from "./project.js";
import { Act, Facts, Prose, Section, Tools, Trail, ages, plural, queryOf } from "./shared.js";

const OFTEN = 1000;
const SELDOM = 5000;

function useGroup(world, rest) {
  const within = useProject(world, rest);
  const path = `${within.path}/persona-groups/${rest[3]}`;
  const { data: group, error } = useApi(within.who, path, { every: OFTEN });
  return { ...within, path, group, error: within.error || error };
}

// How far a run is: an object on the live wire, words on the other.
function stepsOf({ generation_progress: told, persona_count: count }) {
  if (!told) return null;
  if (typeof told === "object") return { done: told.current || 0, of: told.total || count, words: told.current_name };
  const [, current, total] = /(\d+) of (\d+)/.exec(told) || [];
  return { done: current ? Number(current) - 1 : 0, of: Number(total) || count, words: told };
}

function Generation({ group }) {
  const { generation_status: status, generation_progress: progress, generation_metadata: made } = group;
  const steps = status === "generating" ? stepsOf(group) : null;
  const failure = status === "failed" ? made?.error || progress : null;
  return html`<div class="generation" aria-live="polite"><${Tag}>${status}<//>
    ${steps && html`<${Progress} done=${steps.done} of=${steps.of} label="Generation" /><span class="muted">${steps.words}</span>`}
    ${made?.generated_at && html`<span class="muted">ended <${When} at=${made.generated_at} /></span>`}
    ${failure && html`<span class="failure-inline">${failure}</span>`}
  </div>`;
}

function People({ world, who, path, group, link }) {
  const { data, error, reload } = useApi(who, `${path}/personas`, { every: group.generation_status === "generating" ? OFTEN : SELDOM });
  if (error) return html`<${Failure} error=${error} onRetry=${reload} />`;
  if (!data) return html`<${Loading} />`;
  if (!data.length) {
    const why = group.generation_status === "generating" ? "They come when the run is over: move the clock." : "Generate them, and they show here.";
    return html`<${Empty} title="Nobody is in it yet">${why}<//>`;
  }
  return html`<${Rows} class="card-list" items=${data} page=${12} keyOf=${(each) => each.id} label=${`People of ${group.name}`}
    render=${(person) => html`<${Person} world=${world} who=${person} href=${link(person.id)} />`} />`;
}

export function Group({ world, rest, navigate }) {
  const { who, path, company, project, group, error } = useGroup(world, rest);
  if (error) return html`<${Failure} error=${error} />`;
  if (!group || !project || !company) return html`<${Loading} />`;
  const place = [company.id, project.id, "groups", group.id];
  const again = group.generation_status === "pending" ? "Generate" : "Regenerate";
  return html`<${Trail} world=${world} trail=${[["Data"], [company.name, company.id], [project.name, company.id, project.id], [group.name, ...place]]} />
    <${Tools} who=${who} id=${group.id} path=${path} operation="get_persona_group">
      <${Act} label=${again} kind="" confirm=${again} question=${`A run makes ${plural(group.persona_count, "person", "people")}. They take the place of those who are in the group; on the live wire they join them.`}
        act=${() => call(who, `${path}/generate`, { method: "POST" })} />
      <${Act} label="Delete" confirm="Delete the group" question=${`${group.name} goes with its people, and with what they said in studies.`}
        act=${() => call(who, path, { method: "DELETE" })} onDone=${() => navigate({}, { rest: place.slice(0, 2) })} /><//>
    <section class="card"><${Generation} group=${group} />
      ${group.description && html`<${Prose} text=${group.description} />`}
      <${Facts} facts=${[["Size", plural(group.persona_count, "person", "people")], ["Age", ages(group.age_min, group.age_max)], ["Gender", group.gender], ["Location", group.location], ["Occupation", group.occupation], ["Income", group.income_level], ["Notes", group.psychographic_notes]]} />
    </section>
    <${Section} title="People" tools=${html`<${Tools} who=${who} path=${`${path}/personas`} operation="list_personas" />`}>
      <${People} world=${world} who=${who} path=${path} group=${group} link=${(id) => linkTo("data", queryOf(world), [...place, id])} /><//>`;
}

export function Persona({ world, rest, navigate }) {
  const { who, path: home, company, project, group, error: lost } = useGroup(world, rest);
  const path = `${home}/personas/${rest[4]}`;
  const { data: person, error } = useApi(who, path);
  if (lost || error) return html`<${Failure} error=${lost || error} />`;
  if (!person || !group || !project || !company) return html`<${Loading} />`;
  const place = [company.id, project.id, "groups", group.id];
  return html`<${Trail} world=${world} trail=${[["Data"], [company.name, company.id], [project.name, company.id, project.id], [group.name, ...place], [person.full_name, ...place, person.id]]} />
    <${Tools} who=${who} id=${person.id} path=${path} operation="get_persona">
      <${Act} label="Delete" confirm="Delete the persona" question=${`${person.full_name} leaves the group.`}
        act=${() => call(who, path, { method: "DELETE" })} onDone=${() => navigate({}, { rest: place })} /><//>
    <${Profile} world=${world} who=${person}>
      ${person.library_persona_id && html`<p class="aside"><a href=${linkTo("data", queryOf(world), [company.id, "library", person.library_persona_id])}>In the library</a></p>`}<//>`;
}
