// A job as a bar: one piece a unit of work, and the present as a line across it.
import { When, html, spanOf } from "../../parts.js";
import { lineOf, nameOf } from "./line.js";

const MOST_PIECES = 60; // more would be thinner than their borders

const WORDS = {
  done: "done",
  going: "going on",
  due: "due",
  failing: "will fail",
  failed: "failed",
  never: "never reached",
};

const share = (line, at) => Math.max(0, Math.min(100, (100 * (at - line.from)) / (line.to - line.from)));

function Piece({ line, unit }) {
  const begins = share(line, unit.begins);
  const ends = unit.ends === null ? 100 : share(line, unit.ends);
  const title = `${unit.label}: ${WORDS[unit.state]}`;
  return html`<span class=${`piece ${unit.state}`} title=${title}
    style=${{ left: `${begins}%`, width: `${Math.max(0, ends - begins)}%` }}></span>`;
}

function Present({ line, now }) {
  if (now < line.from || (now > line.to && !line.open)) return null;
  const at = line.open ? Math.min(share(line, now), 85) : share(line, now);
  return html`<span class="present" style=${{ left: `${at}%` }}></span>`;
}

export function Bar({ job, now, slim }) {
  const line = lineOf(job, now);
  const shown = line.units.filter((unit, place) => unit.ends !== null || place === job.due.length
    || unit.state === "going").slice(0, MOST_PIECES);
  const counted = Object.keys(WORDS)
    .map((state) => [line.units.filter((unit) => unit.state === state).length, WORDS[state]])
    .filter(([count]) => count)
    .map(([count, word]) => `${count} ${word}`);
  const label = `${nameOf(job)}: ${counted.join(", ")}`;
  return html`<div class=${`timeline ${slim ? "slim" : ""}`}>
    <div class=${`bar ${line.open ? "open" : ""}`} role="img" aria-label=${label}>
      ${shown.map((unit, place) => html`<${Piece} key=${place} line=${line} unit=${unit} />`)}
      ${job.in_flight && html`<${Present} line=${line} now=${now} />`}
    </div>
    ${!slim && html`<div class="bar-ends">
      <${When} at=${job.started_at} />
      <span class="counted">${counted.join(" · ")}</span>
      ${job.ends_at === null ? html`<span class="when">no end in sight</span>` : html`<${When} at=${job.ends_at} />`}
    </div>`}
  </div>`;
}

export function Units({ job, now }) {
  const { units } = lineOf(job, now);
  return html`<details class="units"><summary>
    ${units.length === 1 ? "Its unit of work" : `Its ${units.length} units of work`}</summary>
    <div class="scroll-x" tabindex="0" role="region" aria-label="Units of work"><table>
      <thead><tr><th scope="col">#</th><th scope="col">Unit</th><th scope="col">State</th>
        <th scope="col">Done at</th><th scope="col">Takes</th></tr></thead>
      <tbody>${units.map((unit, place) => html`<tr key=${place}>
        <td>${place + 1}</td><td>${unit.label}</td><td>${WORDS[unit.state]}</td>
        <td>${unit.ends === null ? "" : html`<${When} at=${unit.ends} date=${false} />`}</td>
        <td>${unit.ends === null ? "" : spanOf((unit.ends - unit.begins) / 1000)}</td>
      </tr>`)}</tbody>
    </table></div></details>`;
}
