// A briefing: what was sent, and what was read in it.
import { Empty, Failure, Loading, When, html } from "../../parts.js";
import { call, useApi } from "./api.js";
import { useProject } from "./project.js";
import { Act, Facts, Prose, Section, Tools, Trail } from "./shared.js";

const LONG = 4000;

export function Briefing({ world, rest, navigate }) {
  const { who, path: home, company, project, error: lost } = useProject(world, rest);
  const path = `${home}/briefings/${rest[3]}`;
  const { data: briefing, error } = useApi(who, path);
  if (lost || error) return html`<${Failure} error=${lost || error} />`;
  if (!briefing || !project || !company) return html`<${Loading} />`;
  const within = [company.id, project.id];
  return html`<${Trail} world=${world} trail=${[["Data"], [company.name, company.id], [project.name, ...within], [briefing.title, ...within, "briefings", briefing.id]]} />
    <${Tools} who=${who} id=${briefing.id} path=${path} operation="get_briefing">
      <${Act} label="Delete" confirm="Delete the briefing" question=${`${briefing.title} goes with its file.`}
        act=${() => call(who, path, { method: "DELETE" })} onDone=${() => navigate({}, { rest: within })} /><//>
    <section class="card"><${Facts} facts=${[["Title", briefing.title], ["Description", briefing.description], ["File", briefing.file_name], ["Kind", briefing.file_type], ["Made", html`<${When} at=${briefing.created_at} />`]]} /></section>
    ${briefing.summary_text && html`<${Section} title="Summary"><div class="card"><${Prose} text=${briefing.summary_text} most=${LONG} /></div><//>`}
    <${Section} title="Text that was read">${briefing.extracted_text ? html`<div class="card"><${Prose} text=${briefing.extracted_text} most=${LONG} /></div>` : html`<${Empty} title="No text" />`}<//>`;
}
