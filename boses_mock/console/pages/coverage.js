// What of the contract the app has seen, and what it does that a good client would not.
import { Failure, Loading, html } from "../parts.js";
import { useControl } from "../control.js";
import { linkTo } from "../place.js";
import { Coverage } from "./coverage/matrix.js";
import { Lint } from "./coverage/lint.js";

export const title = "Coverage and lint";

const OFTEN = 1500; // milliseconds
const VIEWS = { coverage: "Coverage", lint: "Lint" };

export default function CoverageAndLint({ world, query, navigate }) {
  const view = query.view === "lint" ? "lint" : "coverage";
  const lint = useControl("/lint", { world, every: OFTEN });
  const found = lint.data && lint.data.findings.length;
  const here = (name) => linkTo("coverage", { world: query.world, view: name === "lint" ? name : undefined });
  return html`<nav class="tabs" aria-label="Views">${Object.entries(VIEWS).map(([name, label]) => html`<a key=${name} href=${here(name)} aria-current=${view === name ? "page" : undefined}>${label}${name === "lint" && found ? ` (${found})` : ""}</a>`)}</nav>
    ${view === "coverage" ? html`<${Coverage} world=${world} query=${query} navigate=${navigate} />`
      : lint.error ? html`<${Failure} error=${lint.error} onRetry=${lint.reload} />`
      : lint.data ? html`<${Lint} told=${lint.data} query=${query} />` : html`<${Loading} />`}`;
}
