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

// Cuts a text where the span that is shown changes. Places are counted in code points, as the server
// does; of spans that overlap the first that was taken is shown, else the first that was not.
export function pieces(text, taken, rejected) {
  const spans = [...taken.map((span) => ({ ...span, taken: true })), ...rejected.map((span) => ({ ...span, taken: false }))];
  const made = [];
  Array.from(text).forEach((point, place) => {
    const span = spans.find(({ start, end }) => start <= place && place < end);
    if (made.length && made.at(-1).span === span) made.at(-1).text += point;
    else made.push({ text: point, span });
  });
  return made.map((piece, index) => ({ ...piece, last: !made.slice(index + 1).some(({ span }) => span === piece.span) }));
}

export function Marked({ text, taken, rejected }) {
  return html`<p class="marked">${pieces(text, taken, rejected).map(({ text: words, span, last }, index) => {
    if (!span) return html`<span key=${index}>${words}</span>`;
    const kind = span.taken ? `f-${span.field}` : "f-rejected";
    const label = span.taken ? labelOf(span.field) : "rejected";
    const title = span.taken ? `${label}: ${valueOf(span)}` : `${labelOf(span.field)}, rejected: ${span.reason}`;
    return html`<mark key=${index} class=${kind} title=${title}>${span.taken ? words : html`<s>${words}</s>`}${last && html`<small>${label}</small>`}</mark>`;
  })}</p>`;
}

export function Spans({ spans, rejected, label }) {
  return html`<div class="scroll-x" tabindex="0" role="region" aria-label=${label}><table>
    <thead><tr><th scope="col">Words</th><th scope="col">Field</th><th scope="col">Read as</th>${rejected && html`<th scope="col">Why not</th>`}</tr></thead>
    <tbody>${spans.map((span, index) => html`<tr key=${index}>
      <td><mark class=${rejected ? "f-rejected" : `f-${span.field}`}>${rejected ? html`<s>${span.text}</s>` : span.text}</mark></td><td>${labelOf(span.field)}</td><td>${valueOf(span)}</td>${rejected && html`<td>${span.reason}</td>`}</tr>`)}</tbody>
  </table></div>`;
}
