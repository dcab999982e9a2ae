// A prompt with the words marked that gave a field, and those that were rejected.
import { html } from "../../parts.js";

const FIELDS = {
  age: "Age", gender: "Gender", location: "Location", occupation: "Occupation",
  income_level: "Income", persona_count: "How many", psychographic_notes: "Notes", name: "Name",
};

export const labelOf = (field) => FIELDS[field] || field.replaceAll("_", " ");

export function valueOf({ value }) {
  if (!Array.isArray(value)) return String(value);
  const [low, high] = value;
  if (low === null) return `up to ${high}`;
  if (high === null) return `${low} and over`;
  return low === high ? String(low) : `${low}–${high}`;
}

// Cuts a text where a span begins or ends. Places are counted in code points, as the server does;
// of spans that overlap the first that was taken is shown, else the first.
export function pieces(text, taken, rejected) {
  const points = Array.from(text);
  const spans = [...taken.map((span) => ({ ...span, taken: true })), ...rejected.map((span) => ({ ...span, taken: false }))];
  const cuts = [...new Set([0, points.length, ...spans.flatMap(({ start, end }) => [start, end])])];
  cuts.sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index];
    const over = spans.filter((span) => span.start <= start && end <= span.end);
    const span = over.find((each) => each.taken) || over[0];
    return { text: points.slice(start, end).join(""), span, ends: span && span.end === end };
  });
}

export function Marked({ text, taken, rejected }) {
  return html`<p class="marked">${pieces(text, taken, rejected).map(({ text: words, span, ends }, index) => {
    if (!span) return html`<span key=${index}>${words}</span>`;
    const kind = span.taken ? `f-${span.field}` : "f-rejected";
    const label = span.taken ? labelOf(span.field) : "rejected";
    const title = span.taken ? `${label}: ${valueOf(span)}` : `${labelOf(span.field)}, rejected: ${span.reason}`;
    return html`<mark key=${index} class=${kind} title=${title}>${span.taken ? words : html`<s>${words}</s>`}${ends && html`<small>${label}</small>`}</mark>`;
  })}</p>`;
}

export function Spans({ spans, rejected, label }) {
  return html`<div class="scroll-x" tabindex="0" role="region" aria-label=${label}><table>
    <thead><tr><th scope="col">Words</th><th scope="col">Field</th><th scope="col">Read as</th>${rejected && html`<th scope="col">Why not</th>`}</tr></thead>
    <tbody>${spans.map((span, index) => html`<tr key=${index}>
      <td><mark class=${rejected ? "f-rejected" : `f-${span.field}`}>${rejected ? html`<s>${span.text}</s>` : span.text}</mark></td><td>${labelOf(span.field)}</td><td>${valueOf(span)}</td>${rejected && html`<td>${span.reason}</td>`}</tr>`)}</tbody>
  </table></div>`;
}
