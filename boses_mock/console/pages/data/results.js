// The results of a study, drawn: each kind of result by what is in it.
//
// What a wire adds or leaves out must not break a page: every part is drawn where it is there.
import { Rows, Tag, html } from "../../parts.js";
import { Bars, Diverging, Sentiment } from "./charts.js";
import { Facts, Section, inWords } from "./shared.js";

const TONES = { Positive: "good", Neutral: "muted", Negative: "bad" };
const entries = (object) => Object.entries(object || {});
const filled = (list) => Array.isArray(list) && list.length > 0;

export const lines = (text) => String(text || "").split("\n").map((line) => line.replace(/^[-•*]\s+/, "").trim()).filter(Boolean);

function Words({ title, list }) {
  if (!filled(list)) return null;
  return html`<div class="said"><h3>${title}</h3><ul class="words">${list.map((word, index) => html`<li key=${index}><${Tag} tone="info">${String(word)}<//></li>`)}</ul></div>`;
}

function Text({ title, text }) {
  return text ? html`<div class="said"><h3>${title}</h3><p class="prose">${String(text)}</p></div>` : null;
}

function List({ title, list }) {
  if (!filled(list)) return null;
  return html`<div class="said"><h3>${title}</h3><ul class="bullets">${list.map((line, index) => html`<li key=${index}>${String(line)}</li>`)}</ul></div>`;
}

function Quotes({ title = "In their words", list }) {
  if (!filled(list)) return null;
  return html`<div class="said"><h3>${title}</h3>${list.map((quote, index) => html`<blockquote key=${index}>${String(quote)}</blockquote>`)}</div>`;
}

// What summaries of several kinds have in common.
function Summary({ result }) {
  const said = result.report_sections || {};
  const summary = result.summary_text || said.executive_summary || said.moderator_summary || said.summary;
  return html`
    ${result.sentiment_distribution && html`<${Sentiment} counts=${result.sentiment_distribution} />`}
    <${Text} title="Summary" text=${summary} />
    <${Words} title="Themes" list=${result.top_themes || said.cross_persona_themes || said.consensus_themes} />
    <${List} title="Where they differed" list=${said.disagreements} />
    <${List} title="Highlights" list=${said.per_persona_highlights} />
    <${List} title="Recommendations" list=${lines(result.recommendations || said.recommendations)} />`;
}

function Likert({ question }) {
  const { low_label: low, high_label: high } = question;
  const named = (point) => (point === "1" && low ? `1 · ${low}` : point === String(question.scale) && high ? `${point} · ${high}` : point);
  const rows = entries(question.distribution).map(([point, count]) => [named(point), count]);
  return html`<p class="muted">On average <strong>${question.average}</strong> of ${question.scale}, ${question.n} answers</p>
    <${Bars} rows=${rows} most=${question.n} label=${`How often each point of ${question.text} was given`} />`;
}

function Choices({ question }) {
  const rows = entries(question.distribution || question.counts).map(([option, count]) => [option, count]);
  return html`<p class="muted">${question.n} answers</p><${Bars} rows=${rows} most=${question.n} label=${`How often each answer to ${question.text} was given`} />`;
}

function Question({ question, number }) {
  const open = question.type === "open_ended" || !(question.distribution || question.counts);
  return html`<div class="question"><h3>${number}. ${question.text}</h3>
    ${open
      ? html`<${Words} title="Themes" list=${question.themes} /><${Quotes} list=${question.notable_quotes} />`
      : question.type === "likert" ? html`<${Likert} question=${question} />` : html`<${Choices} question=${question} />`}
  </div>`;
}

function Importances({ values, title = "How much each attribute counts" }) {
  if (!entries(values).length) return null;
  const rows = entries(values).sort(([, a], [, b]) => b - a).map(([name, share]) => [name, share, `${Number(share).toFixed(1)}%`]);
  return html`<div class="said"><h3>${title}</h3><${Bars} rows=${rows} most=${100} label=${title} /></div>`;
}

function PartWorths({ values }) {
  if (!entries(values).length) return null;
  const most = Math.max(...entries(values).flatMap(([, levels]) => entries(levels).map(([, worth]) => Math.abs(worth))), 0.01);
  return html`<div class="said"><h3>Part-worths</h3><div class="worths">${entries(values).map(([attribute, levels]) => html`<div key=${attribute}>
    <h4>${attribute}</h4><${Diverging} rows=${entries(levels)} most=${most} label=${`Part-worths of ${attribute}`} /></div>`)}</div></div>`;
}

function Shares({ told }) {
  if (!told || !entries(told.shares).length) return null;
  const made = Object.fromEntries((told.profiles_tested || []).map((each) => [each.name, each.attributes]));
  const rows = entries(told.shares).map(([name, share]) => [
    html`${name}${made[name] && html`<span class="muted small">${entries(made[name]).map(([, level]) => level).join(" · ")}</span>`}`,
    share, `${Number(share).toFixed(1)}%`]);
  return html`<div class="said"><h3>Simulated shares</h3><${Bars} rows=${rows} most=${100} label="Simulated shares" /></div>`;
}

function Conjoint({ said, people }) {
  const segments = said.persona_segments || [];
  return html`<${Importances} values=${said.attribute_importances} />
    <${PartWorths} values=${said.part_worths} />
    <${Shares} told=${said.market_share_simulation} />
    ${filled(segments) && html`<div class="said"><h3>Segments</h3><${Facts} facts=${segments.map((each) => [each.label, each.persona_ids.map((id) => people.get(id)?.name || "somebody deleted").join(", ")])} /></div>`}`;
}

// A transcript as a list of turns, or as the text "SPEAKER: what they said".
export function turnsOf(transcript) {
  if (Array.isArray(transcript)) return transcript;
  const turns = [];
  for (const line of String(transcript).split("\n")) {
    const [, speaker, text] = /^(INTERVIEWER|RESPONDENT|MODERATOR): ?(.*)$/.exec(line) || [];
    if (speaker) turns.push({ speaker: inWords(speaker.toLowerCase()), text });
    else if (turns.length && line.trim()) turns.at(-1).text += `\n${line}`;
    else if (line.trim()) turns.push({ speaker: "", text: line });
  }
  return turns;
}

const ASKING = ["Moderator", "Interviewer", "You"];

export function Transcript({ turns, label = "Transcript" }) {
  return html`<${Rows} class="transcript" label=${label} page=${40} items=${turns} render=${(turn, index) => html`
    ${turn.round !== undefined && turn.round > 0 && turns[index - 1]?.round !== turn.round && html`<p class="round">Round ${turn.round}</p>`}
    <div class=${`turn ${ASKING.includes(turn.speaker) ? "asking" : ""}`}><strong>${turn.speaker}</strong><p class="prose">${turn.text}</p></div>`} />`;
}

function Tasks({ tasks }) {
  const profile = (task, side) => html`<td class=${task.chosen === side ? "chosen" : ""}>${entries(task[`profile_${side.toLowerCase()}`]).map(([, level]) => level).join(" · ")}${task.chosen === side && html` <${Tag} tone="good">chosen<//>`}</td>`;
  return html`<div class="scroll-x" tabindex="0" role="region" aria-label="Choices"><table><thead><tr><th scope="col">A</th><th scope="col">B</th><th scope="col">Why</th></tr></thead>
    <tbody>${tasks.map((task, index) => html`<tr key=${index}>${profile(task, "A")}${profile(task, "B")}<td>${task.reasoning}</td></tr>`)}</tbody></table></div>`;
}

const shown = (answer) => (Array.isArray(answer) ? answer.join(", ") : String(answer ?? "—"));

function Answers({ answers }) {
  return html`<dl class="answers">${answers.map((each, index) => html`<dt key=${index}>${each.question_text || each.id}</dt>
    <dd>${shown(each.answer)}${each.type === "likert" && each.scale ? html` <span class="muted">of ${each.scale}</span>` : ""}</dd>`)}</dl>`;
}

function Individual({ result, name, href }) {
  const said = result.report_sections || {};
  return html`<details class="individual"><summary><strong>${name}</strong>
      ${result.sentiment && html` <${Tag} tone=${TONES[result.sentiment]}>${result.sentiment}<//>`}
      ${said.top_driver && html` <span class="muted">${said.top_driver} decides</span>`}
      ${result.notable_quote && html` <span class="quote">${result.notable_quote}</span>`}</summary>
    <div class="individual-body">
      ${href && html`<p><a href=${href}>Profile of ${name}</a></p>`}
      <${Text} title="Reaction" text=${result.reaction_text || said.summary} />
      <${Text} title="First round" text=${said.round_1_text} />
      <${Text} title="Second round" text=${said.round_2_text} />
      <${Words} title="Themes" list=${result.key_themes} />
      <${Quotes} list=${said.notable_quotes} />
      ${filled(said.answers) && html`<${Answers} answers=${said.answers} />`}
      <${Importances} values=${said.attribute_importances} />
      ${filled(said.tasks) && html`<${Tasks} tasks=${said.tasks} />`}
      ${result.transcript && html`<${Transcript} turns=${turnsOf(result.transcript)} label=${`Interview with ${name}`} />`}
    </div></details>`;
}

const isWhole = (result) => result.persona_id === null || /aggregate/.test(result.result_type || "");

function Whole({ result, people }) {
  const said = result.report_sections || {};
  return html`<section class="card results">
    <${Conjoint} said=${said} people=${people} />
    <${Summary} result=${result} />
    ${filled(said.per_question) && said.per_question.map((question, index) => html`<${Question} key=${question.id || index} question=${question} number=${index + 1} />`)}
    ${filled(said.transcript) && html`<div class="said"><h3>Transcript</h3><${Transcript} turns=${said.transcript} /></div>`}
  </section>`;
}

// people: {name} by persona id, of those who are there; linkOf(person, id) returns where their profile is.
export function Results({ results, people, linkOf }) {
  const whole = results.filter(isWhole);
  const each = results.filter((result) => !isWhole(result));
  return html`${whole.map((result) => html`<${Whole} key=${result.id} result=${result} people=${people} />`)}
    ${filled(each) && html`<${Section} title="One by one" count=${each.length}>
      <${Rows} items=${each} page=${20} keyOf=${(result) => result.id} label="Results one by one" render=${(result) => {
        const person = people.get(result.persona_id);
        return html`<${Individual} result=${result} name=${person ? person.name : "Somebody deleted"} href=${person && linkOf(person, result.persona_id)} />`;
      }} /><//>`}`;
}

