// A study: what was asked of whom, how far it is, and what came of it.
import { Empty, Failure, Loading, Tag, When, html, useMemo } from "../../parts.js";
import { linkTo } from "../../place.js";
import { useAsked } from "../../control.js";
import { call, useApi } from "./api.js";
import { Progress } from "./charts.js";
import { nameOf, useProject } from "./project.js";
import { Results, Transcript, lines } from "./results.js";
import { Act, Facts, Section, Tools, Trail, inWords, plural, queryOf } from "./shared.js";

const OFTEN = 1000;
const OVER = ["complete", "failed", "aborted"];

const groupsOf = (study) => study.persona_group_ids || [study.persona_group_id].filter(Boolean);

// Links to things of the project by their names; one that is gone has none.
function Named({ who, path, ids, called, hrefOf }) {
  const { data } = useApi(who, path);
  const names = new Map((data || []).map((each) => [each.id, called(each)]));
  return html`<ul>${ids.map((id) => html`<li key=${id}>${names.has(id) ? html`<a href=${hrefOf(id)}>${names.get(id)}</a>` : data ? "deleted" : "…"}</li>`)}</ul>`;
}

// Who was asked, by id. Results may outlive people and groups, so some of them may be missing.
function useAskedPeople(who, path, study) {
  const ids = study ? groupsOf(study) : [];
  const key = ids.length ? JSON.stringify([who, path, ids]) : null;
  const { data } = useAsked(key, () => Promise.all(ids.map((id) => call(who, `${path}/persona-groups/${id}/personas`)
    .then((people) => people.map((each) => [each.id, { name: each.full_name, group: id }]))
    .catch((error) => (error.status === 404 ? [] : Promise.reject(error))))));
  return useMemo(() => new Map((data || []).flat()), [data]);
}

function Setup({ study }) {
  const { questions, attributes } = study.survey_schema || {};
  const script = lines(study.idi_script_text);
  if (!questions && !attributes && !script.length) return null;
  return html`<details class="card"><summary>What was asked</summary>
    ${questions && html`<ol class="numbered">${questions.map((each, index) => html`<li key=${index}>${each.text} <span class="muted">${inWords(each.type)}${each.options ? `: ${each.options.join(", ")}` : ""}</span></li>`)}</ol>`}
    ${attributes && html`<${Facts} facts=${attributes.map((each) => [each.name, each.levels.join(", ")])} />`}
    ${script.length > 0 && html`<ol class="numbered">${script.map((line, index) => html`<li key=${index}>${line}</li>`)}</ol>`}
  </details>`;
}

function State({ study }) {
  const { progress } = study;
  return html`<div class="generation" aria-live="polite"><${Tag}>${study.status}<//>
    ${progress && !OVER.includes(study.status) && html`<${Progress} done=${progress.current} of=${progress.total} label="Study" /><span class="muted">${inWords(progress.stage)}: ${progress.current} of ${progress.total}${progress.current_name ? `, ${progress.current_name}` : ""}</span>`}
    ${study.error_message && html`<span class="failure-inline">${study.error_message}</span>`}
  </div>`;
}

function Failed({ people }) {
  if (!people?.length) return null;
  return html`<${Section} title="Who did not answer" count=${people.length}><div class="card lines">
    ${people.map((each, index) => html`<div class="line" key=${index}><strong>${each.name}</strong><span class="about">${each.error}</span><span class="muted">${inWords(each.stage || "")}</span></div>`)}</div><//>`;
}

function Messages({ who, path, people }) {
  const { data, error } = useApi(who, `${path}/messages`, { every: OFTEN });
  if (error) return html`<${Failure} error=${error} />`;
  if (!data) return html`<${Loading} />`;
  const turns = data.map((each) => ({ speaker: each.role === "user" ? "You" : people.get(each.persona_id)?.name || inWords(each.role), text: each.content }));
  return html`<${Section} title="What was said" count=${turns.length}>${turns.length ? html`<div class="card"><${Transcript} turns=${turns} /></div>` : html`<${Empty} title="Nothing was said yet" />`}<//>`;
}

function Outcome({ who, path, study, people, to }) {
  const { data, error } = useApi(who, `${path}/results`, { every: OVER.includes(study.status) ? undefined : OFTEN });
  if (error) return html`<${Failure} error=${error} />`;
  if (!data) return html`<${Loading} />`;
  if (!data.length && OVER.includes(study.status)) return html`<${Empty} title="No results" />`;
  if (!data.length) return html`<${Empty} title="No results yet">They come as the clock moves.<//>`;
  return html`<${Results} results=${data} people=${people} linkOf=${({ group }, id) => to("groups", group, id)} />`;
}

export function Study({ world, rest, navigate }) {
  const { who, path: home, company, project, error: lost } = useProject(world, rest);
  const path = `${home}/simulations/${rest[3]}`;
  const { data: study, error } = useApi(who, path, { every: OFTEN });
  const people = useAskedPeople(who, home, study);
  if (lost || error) return html`<${Failure} error=${lost || error} />`;
  if (!study || !project || !company) return html`<${Loading} />`;
  const within = [company.id, project.id];
  const groups = groupsOf(study);
  const to = (...more) => linkTo("data", queryOf(world), [...within, ...more]);
  return html`<${Trail} world=${world} trail=${[["Data"], [company.name, company.id], [project.name, ...within], [nameOf(study), ...within, "studies", study.id]]} />
    <${Tools} who=${who} id=${study.id} path=${path} operation="get_simulation">
      <${Act} label="Delete" confirm="Delete the study" question="The study goes with its results."
        act=${() => call(who, path, { method: "DELETE" })} onDone=${() => navigate({}, { rest: within })} /><//>
    <section class="card"><${State} study=${study} />
      <${Facts} facts=${[["Kind", inWords(study.simulation_type)], ["Made", html`<${When} at=${study.created_at} />`], ["Over", study.completed_at && html`<${When} at=${study.completed_at} />`],
        ["Asked", people.size ? plural(people.size, "person", "people") : null],
        ["Groups", groups.length ? html`<${Named} who=${who} path=${`${home}/persona-groups`} ids=${groups} called=${(each) => each.name} hrefOf=${(id) => to("groups", id)} />` : null],
        ["Briefings", study.briefing_ids?.length ? html`<${Named} who=${who} path=${`${home}/briefings`} ids=${study.briefing_ids} called=${(each) => each.title} hrefOf=${(id) => to("briefings", id)} />` : null],
        ["Shared as", study.share_token]]} />
    </section>
    <${Setup} study=${study} />
    <${Failed} people=${study.failed_personas} />
    ${study.simulation_type === "idi_manual" && study.status === "active" ? html`<${Messages} who=${who} path=${path} people=${people} />` : html`
      <${Section} title="Results" tools=${html`<${Tools} who=${who} path=${`${path}/results`} operation="list_results" />`}>
        <${Outcome} who=${who} path=${path} study=${study} people=${people} to=${to} /><//>`}`;
}
