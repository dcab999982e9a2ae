// Results drawn: bars of CSS, each with its figure beside it in text, so that nobody needs the bar.
import { classes, html } from "../../parts.js";

const MOODS = [["Positive", "good"], ["Neutral", "muted"], ["Negative", "bad"]];

const width = (share) => ({ width: `${Math.max(0, Math.min(100, share))}%` });

export function Sentiment({ counts }) {
  const moods = [...MOODS, ...Object.keys(counts).filter((name) => !MOODS.some(([known]) => known === name)).map((name) => [name, "info"])];
  const shown = moods.map(([name, tone]) => [name, tone, Number(counts[name]) || 0]);
  const total = shown.reduce((sum, [, , count]) => sum + count, 0);
  return html`<div class="sentiment">
    <div class="moods" aria-hidden="true">${total > 0 && shown.map(([name, tone, count]) => count > 0 &&
      html`<span key=${name} class=${`fill ${tone}`} style=${width((100 * count) / total)}></span>`)}</div>
    <ul class="legend">${shown.map(([name, tone, count]) => html`<li key=${name}><span class=${`dot ${tone}`} aria-hidden="true"></span>${name} <strong>${count}</strong>${total > 0 && html` <span class="muted">${Math.round((100 * count) / total)}%</span>`}</li>`)}</ul>
  </div>`;
}

const SHORT = 12; // characters of a label that needs no more than a narrow column
const isNarrow = (rows) => rows.every(([name]) => typeof name === "string" && name.length <= SHORT);

// rows: [label, value, shown]; the longest bar is the highest value, or `most`.
export function Bars({ rows, most, label }) {
  const highest = most || Math.max(...rows.map(([, value]) => value), 0) || 1;
  return html`<table class=${classes("bars", isNarrow(rows) && "narrow")} aria-label=${label}><tbody>
    ${rows.map(([name, value, shown = value], index) => html`<tr key=${index}>
      <th scope="row">${name}</th>
      <td class="track">${value > 0 && html`<span class="length" aria-hidden="true" style=${width((100 * value) / highest)}></span>`}</td>
      <td class="figure">${shown}</td>
    </tr>`)}
  </tbody></table>`;
}

// Values on both sides of nothing, as part-worths are.
export function Diverging({ rows, most, label }) {
  const highest = most || Math.max(...rows.map(([, value]) => Math.abs(value)), 0) || 1;
  return html`<table class="bars diverging" aria-label=${label}><tbody>
    ${rows.map(([name, value], index) => html`<tr key=${index}>
      <th scope="row">${name}</th>
      <td class="track"><span class="sides" aria-hidden="true">
        <span class="below">${value < 0 && html`<span class="length minus" style=${width((100 * -value) / highest)}></span>`}</span>
        <span class="above">${value > 0 && html`<span class="length plus" style=${width((100 * value) / highest)}></span>`}</span>
      </span></td>
      <td class="figure">${value > 0 ? "+" : ""}${Number(value).toFixed(2)}</td>
    </tr>`)}
  </tbody></table>`;
}

export function Progress({ done, of, label, tone = "" }) {
  const share = of ? (100 * done) / of : 0;
  return html`<div class=${classes("progress", tone)} role="progressbar" aria-label=${label} aria-valuemin="0" aria-valuemax=${of} aria-valuenow=${done}>
    <span class="length" style=${width(share)}></span></div>`;
}
