// What the linter found, with the requests that show it.
import { Empty, Rows, Tag, When, html } from "../../parts.js";
import { linkTo } from "../../place.js";
import { Section, plural } from "../data/shared.js";

// Names of code stand between double backticks in the rules' words.
const inWords = (text) => text.split("``").map((piece, index) => (index % 2 ? html`<code key=${index}>${piece}</code>` : piece));
const named = (kind) => kind.replaceAll("_", " ");

function Finding({ finding, query }) {
  const link = (request) => linkTo("requests", { world: query.world, id: request.id });
  return html`<article class="card finding"><header><h3>${finding.message}</h3><${Tag} tone="warn">${named(finding.kind)}<//></header>
    <details open=${finding.requests.length <= 5}><summary>${plural(finding.count, "request")} of <code>${finding.operation}</code></summary>
      <${Rows} class="lines" items=${finding.requests} page=${10} keyOf=${(each) => each.id} label=${`Requests that show: ${finding.message}`}
        render=${(each) => html`<div class="line"><a href=${link(each)}>#${each.id}</a><${Tag}>${each.status}<//><code class="about">${each.method} ${each.path}</code><${When} at=${each.at} /></div>`} />
      ${finding.count > finding.requests.length && html`<p class="muted">The first ${finding.requests.length} of ${finding.count}</p>`}
    </details></article>`;
}

function Verdict({ found, judged }) {
  if (!judged) return html`<${Tag} tone="muted">not yet<//>`;
  return found ? html`<${Tag} tone="warn">found<//>` : html`<${Tag} tone="good">clean<//>`;
}

export function Lint({ told, query }) {
  const { findings, rules, requests } = told;
  const broken = new Set(findings.map((each) => each.kind));
  const judged = requests.count ? `${plural(requests.count, "request")} judged, #${requests.first} to #${requests.last}` : "No requests to judge yet";
  return html`<p class="muted">${judged}</p>
    ${findings.length ? html`<${Section} title="Findings" count=${findings.length}><${Rows} class="card-stack" items=${findings} page=${20} label="Findings" render=${(each) => html`<${Finding} finding=${each} query=${query} />`} /><//>`
      : html`<${Empty} title=${requests.count ? "Nothing to complain of" : "Nothing was asked yet"}>Use the app for a while, and come back.<//>`}
    <${Section} title="What is looked for"><ul class="card lines">${Object.entries(rules).map(([kind, words]) => html`<li key=${kind}><div class="line"><${Verdict} found=${broken.has(kind)} judged=${requests.count > 0} /><span class="about">${inWords(words)}</span></div></li>`)}</ul><//>`;
}
