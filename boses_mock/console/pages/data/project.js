// A project: its groups, studies and briefings.
import { Empty, Failure, Loading, Rows, Tag, When, html } from "../../parts.js";
import { linkTo } from "../../place.js";
import { call, useApi } from "./api.js";
import { useCompany } from "./companies.js";
import { Act, Prose, Section, Tools, Trail, inWords, plural, queryOf } from "./shared.js";

const SLOW = 5000;

export function useProject(world, [companyId, projectId]) {
  const who = { world, as: companyId };
  const { company, error: nobody } = useCompany(world, companyId);
  const path = `/projects/${projectId}`;
  const { data: project, error } = useApi(who, path);
  return { who, path, company, project, error: nobody || error };
}

function Listed({ who, path, what, empty, render, label }) {
  const { data, error, reload } = useApi(who, path, { every: SLOW });
  const tools = html`<${Tools} who=${who} path=${path} operation=${what} />`;
  const shown = error ? html`<${Failure} error=${error} onRetry=${reload} />`
    : !data ? html`<${Loading} />`
    : data.length ? render(data) : html`<${Empty} title=${empty} />`;
  return html`<${Section} title=${label} count=${data ? data.length : undefined} tools=${tools}>${shown}<//>`;
}

function Row({ href, name, status, children }) {
  return html`<div class="line"><a href=${href}>${name}</a>${status && html`<${Tag}>${status}<//>`}<span class="muted about">${children}</span></div>`;
}

export const nameOf = (study) => study.prompt_question || study.survey_schema?.questions?.[0]?.text || inWords(study.simulation_type);

export function Project({ world, rest, navigate }) {
  const { who, path, company, project, error } = useProject(world, rest);
  if (error) return html`<${Failure} error=${error} />`;
  if (!project || !company) return html`<${Loading} />`;
  const link = (...more) => linkTo("data", queryOf(world), [company.id, project.id, ...more]);
  const gone = () => navigate({}, { rest: [company.id] });
  return html`<${Trail} world=${world} trail=${[["Data"], [company.name, company.id], [project.name, company.id, project.id]]} />
    ${project.description && html`<div><${Prose} text=${project.description} /></div>`}
    <${Tools} who=${who} id=${project.id} path=${path} operation="get_project">
      <${Act} label="Delete" confirm="Delete the project" question=${`${project.name} goes with its groups, studies and briefings.`}
        act=${() => call(who, path, { method: "DELETE" })} onDone=${gone} /><//>
    <${Listed} who=${who} path=${`${path}/persona-groups`} what="list_persona_groups" label="Groups" empty="No groups yet"
      render=${(groups) => html`<${Rows} class="card lines" label="Groups" items=${groups} keyOf=${(each) => each.id} render=${(group) => html`
        <${Row} href=${link("groups", group.id)} name=${group.name} status=${group.generation_status}>${plural(group.persona_count, "person", "people")}${group.location && ` · ${group.location}`}<//>`} />`} />
    <${Listed} who=${who} path=${`${path}/simulations`} what="list_simulations" label="Studies" empty="No studies yet"
      render=${(studies) => html`<${Rows} class="card lines" label="Studies" items=${studies} keyOf=${(each) => each.id} render=${(study) => html`
        <${Row} href=${link("studies", study.id)} name=${nameOf(study)} status=${study.status}>${inWords(study.simulation_type)} · <${When} at=${study.created_at} seconds=${false} /><//>`} />`} />
    <${Listed} who=${who} path=${`${path}/briefings`} what="list_briefings" label="Briefings" empty="No briefings yet"
      render=${(briefings) => html`<${Rows} class="card lines" label="Briefings" items=${briefings} keyOf=${(each) => each.id} render=${(briefing) => html`
        <${Row} href=${link("briefings", briefing.id)} name=${briefing.title}>${briefing.file_name} · ${briefing.file_type}<//>`} />`} />`;
}
