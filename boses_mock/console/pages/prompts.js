// Type an audience, and see at once what the parser makes of it.
import { Copy, Empty, Failure, Field, JsonView, Link, Loading, html, useEffect, useState, useTyped } from "../parts.js";
import { control, useAsked } from "../control.js";
import { docsOf } from "./data/api.js";
import { Person } from "./data/people.js";
import { Facts, Section, ages } from "./data/shared.js";
import { Marked, Spans } from "./prompts/marked.js";

export const title = "Prompt lab";

const PEOPLE = 3;
const EXAMPLES = [
  ["English", "8 personas: female office workers aged 25-32 in Manila and Cebu, middle income, not students"],
  ["Filipino", "Mga nanay na 30 hanggang 45 sa Quezon City, may sari-sari store, mababa ang kita"],
  ["Indonesian", "Ibu rumah tangga usia 28-40 di Bandung, penghasilan menengah"],
  ["Vietnamese", "Nhân viên văn phòng nữ 25-35 tuổi ở Thành phố Hồ Chí Minh, thu nhập cao"],
  ["Thai", "นักศึกษาอายุ 18-24 ปี ในกรุงเทพฯ รายได้น้อย"],
  ["Malay", "Pemandu e-hailing lelaki bawah 40 tahun di Kuala Lumpur"],
  ["Much set aside", "20 personas: Gen Z gamers in Jakarta over 40, but not nurses"],
];

function useExplained(world, prompt) {
  const asked = prompt.trim() ? JSON.stringify([world, prompt]) : null;
  const json = { prompt, personas: PEOPLE };
  return useAsked(asked, async () => ({ prompt, ...(await control("POST", "/explain-prompt", { world, json })) }));
}

// What was told last stays until the next is there, so that nothing flickers while one types.
function useLast(value, clear) {
  const [last, setLast] = useState(null);
  useEffect(() => {
    if (value) setLast(value);
    else if (clear) setLast(null);
  }, [value, clear]);
  return value || (clear ? null : last);
}

function Fields({ fields }) {
  const { age_min: low = null, age_max: high = null } = fields;
  return html`<${Facts} facts=${[["Name", fields.name], ["Age", ages(low, high)], ["Gender", fields.gender], ["Location", fields.location], ["Occupation", fields.occupation], ["Income", fields.income_level], ["How many", fields.persona_count], ["Notes", fields.psychographic_notes]]} />`;
}

function Reading({ world, told }) {
  const { prompt, fields, taken, rejected, personas } = told;
  return html`
    <${Section} title="Words that count"><div class="card"><${Marked} text=${prompt} taken=${taken} rejected=${rejected} /></div><//>
    <div class="halves">
      <${Section} title="What gave which field">${taken.length ? html`<div class="card"><${Spans} spans=${taken} label="What gave which field" /></div>` : html`<${Empty} title="No words speak for a field" />`}<//>
      <${Section} title="What was set aside">${rejected.length ? html`<div class="card"><${Spans} spans=${rejected} rejected label="What was set aside" /></div>` : html`<${Empty} title="Nothing was set aside" />`}<//>
    </div>
    <${Section} title="The group's fields" tools=${html`<span class="actions"><${Copy} text=${() => JSON.stringify(fields, null, 2)} label="Copy as JSON" /><${Link} class="button small" href=${docsOf("parse_prompt")}>Open in docs<//></span>`}>
      <div class="card"><${Fields} fields=${fields} /><details><summary>As JSON</summary><${JsonView} value=${fields} label="The fields as JSON" /></details></div><//>
    <${Section} title="Three people of such a group"><ul class="card-list plain rows">${personas.map((who) => html`<li key=${who.full_name}><${Person} world=${world} who=${who}><p class="clamp muted">${who.psychographic_notes}</p><//></li>`)}</ul><//>`;
}

export default function Prompts({ world, query, navigate }) {
  const prompt = query.prompt || "";
  const [text, setText] = useTyped(prompt, (typed) => navigate({ prompt: typed || undefined }, { replace: true }));
  const { data, error } = useExplained(world, prompt);
  const told = useLast(data, !prompt.trim() || error);
  return html`<div class="card"><${Field} label="An audience" as="textarea" rows="3" maxlength="20000" value=${text} spellcheck=${false}
      error=${error && error.field === "prompt" ? error : null}
      hint="In English, Filipino, Indonesian, Malay, Thai or Vietnamese." onInput=${(event) => setText(event.target.value)} />
    <ul class="actions examples" aria-label="Examples">${EXAMPLES.map(([name, example]) => html`<li key=${name}><a class="button small" href=${`#/prompts?${new URLSearchParams({ ...query, prompt: example })}`} title=${example}>${name}</a></li>`)}</ul></div>
    ${error && error.field !== "prompt" && html`<${Failure} error=${error} />`}
    ${told ? html`<${Reading} world=${world} told=${told} />` : prompt.trim() && !error ? html`<${Loading} what="Reading" />` : !error && html`<${Empty} title="Say who they are">Who, how old, where, of what income and trade: type it above, or begin with an example.<//>`}`;
}
