// What the next requests of an operation will meet, before anybody makes them.
import { Failure, Field, html, useState } from "../../parts.js";
import { useControl } from "../../control.js";

const NEXT = 20;

export function Foreseen({ rules, world }) {
  const exact = [...new Set(rules.map((rule) => rule.operation).filter((name) => !name.includes("*")))];
  const { data: coverage } = useControl("/coverage", { world });
  const others = coverage ? coverage.operations.map((each) => each.operation).filter((name) => !exact.includes(name)).sort() : [];
  const [chosen, choose] = useState("");
  const operation = chosen || exact[0] || "list_projects";
  const { data, error } = useControl("/faults/schedule", { world, query: { operation, next: NEXT }, every: 3000 });
  const next = data ? data.next[operation] || [] : [];
  return html`<section class="card" aria-label="What comes next"><header><h2>What comes next</h2></header>
    <${Failure} error=${error} />
    <div class="fields foreseen"><${Field} label="Operation" as="select" value=${operation}
      onChange=${(event) => choose(event.target.value)}>
      ${[...new Set([operation, ...exact, ...others])].map((name) => html`<option key=${name} value=${name}>
        ${name}</option>`)}<//>
      <div><p class="hint">Its next ${NEXT} requests of the oldest company: ${next.filter(Boolean).length} will be hit.</p>
        <ol class="dots">${next.map((why, place) => html`
          <li key=${place} class=${why ? "hit" : ""} title=${why || "passes"}>
          <span class="offscreen">${place + 1}: ${why || "passes"}</span></li>`)}</ol></div>
    </div></section>`;
}
