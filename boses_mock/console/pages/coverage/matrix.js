// The matrix of operations and statuses, and the states of jobs that were shown.
import { Empty, Failure, Field, Loading, Tag, classes, html, useMemo, useTyped } from "../../parts.js";
import { control, useControl } from "../../control.js";
import { linkTo } from "../../place.js";
import { Progress } from "../data/charts.js";
import { Act, Section, inWords } from "../data/shared.js";

const OFTEN = 1500;

function Meter({ label, share }) {
  return html`<div class="meter"><span>${label}</span><strong>${share.seen}</strong><span class="muted">of ${share.of}</span>
    <${Progress} done=${share.seen} of=${share.of} label=${`${label} seen`} tone="good" /></div>`;
}

function Cell({ operation, status, count, query, undocumented }) {
  if (count === undefined) return html`<td class="none"><span class="offscreen">not documented</span></td>`;
  if (!count) return html`<td class="unseen"><span class="offscreen">never</span><span aria-hidden="true">·</span></td>`;
  const href = linkTo("requests", { world: query.world, operation: operation.operation, status });
  const title = undocumented ? `${count} answers that the contract has not` : undefined;
  return html`<td class=${classes("seen", undocumented && "undocumented")} title=${title}><a href=${href}>${count}</a></td>`;
}

function statusesOf(operations) {
  const all = operations.flatMap((each) => [...Object.keys(each.statuses), ...Object.keys(each.undocumented)]);
  return [...new Set(all)].sort();
}

function Matrix({ operations, statuses, query }) {
  return html`<div class="card scroll-x matrix" tabindex="0" role="region" aria-label="Operations and statuses"><table>
    <thead><tr><th scope="col">Operation</th>${statuses.map((status) => html`<th key=${status} scope="col">${status}</th>`)}</tr></thead>
    <tbody>${operations.map((each) => html`<tr key=${each.operation}>
      <th scope="row"><span class="operation">${each.operation}</span><span class="muted template">${each.method} ${each.path}</span></th>
      ${statuses.map((status) => html`<${Cell} key=${status} operation=${each} status=${status} query=${query}
        count=${each.statuses[status] ?? each.undocumented[status]} undocumented=${status in each.undocumented} />`)}</tr>`)}</tbody>
  </table></div>`;
}

function States({ states }) {
  return html`<div class="card lines">${Object.entries(states).map(([job, names]) => html`<div class="line states" key=${job}><strong>${inWords(job)}</strong>
    <span class="about">${Object.entries(names).map(([name, count]) => html`<span key=${name} class="state"><${Tag} tone=${count ? "good" : "muted"}>${name.replaceAll("_", " ")} ${count || "never"}<//></span>`)}</span></div>`)}</div>`;
}

function Filters({ query, navigate }) {
  const [text, setText] = useTyped(query.text || "", (typed) => navigate({ text: typed || undefined }, { replace: true }));
  return html`<div class="fields">
    <${Field} label="Operation" type="search" placeholder="Part of its name or path" value=${text} onInput=${(event) => setText(event.target.value)} />
    <${Field} label="Show" as="select" value=${query.show || "all"} onChange=${(event) => navigate({ show: event.target.value === "all" ? undefined : event.target.value })}>
      <option value="all">All operations</option><option value="seen">Those that were asked</option><option value="never">Those that never were</option><//>
    <${Field} label="Of" as="select" value=${query.worlds || "one"} onChange=${(event) => navigate({ worlds: event.target.value === "all" ? "all" : undefined })}>
      <option value="one">This world</option><option value="all">All worlds, gone ones too</option><//>
  </div>`;
}

function fits(operation, { text, show }) {
  if (show === "seen" && !operation.requests) return false;
  if (show === "never" && operation.requests) return false;
  return !text || `${operation.operation} ${operation.method} ${operation.path}`.toLowerCase().includes(text.toLowerCase());
}

export function Coverage({ world, query, navigate }) {
  const worlds = query.worlds === "all" ? "all" : undefined;
  const { data, error, reload } = useControl("/coverage", { world, query: { worlds }, every: OFTEN });
  const statuses = useMemo(() => (data ? statusesOf(data.operations) : []), [data]);
  if (error) return html`<${Failure} error=${error} onRetry=${reload} />`;
  if (!data) return html`<${Loading} />`;
  const shown = data.operations.filter((each) => fits(each, query));
  const { summary } = data;
  return html`<section class="card meters">
      <${Meter} label="Operations" share=${summary.operations} /><${Meter} label="Statuses" share=${summary.statuses} /><${Meter} label="States" share=${summary.states} />
      <div class="actions">${data.unmatched > 0 && html`<a href=${linkTo("requests", { world: query.world, status: "unmatched" })}>${data.unmatched} unmatched</a>`}
        <${Act} label="Count anew" kind="" confirm="Count anew" question=${`What ${worlds ? "the clients of all worlds" : "this world's clients"} have seen is forgotten.`}
          act=${() => control("DELETE", "/coverage", { world, query: { worlds } })} /></div>
    </section>
    <${Filters} query=${query} navigate=${navigate} />
    ${shown.length ? html`<${Matrix} operations=${shown} statuses=${statuses} query=${query} />` : html`<${Empty} title="No operation fits" />`}
    <${Section} title="States of jobs that were shown"><${States} states=${data.states} /><//>`;
}
