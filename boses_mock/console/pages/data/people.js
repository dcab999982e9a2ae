// Personas: as cards with their pictures, and the whole of one.
import { Tag, html, useState } from "../../parts.js";
import { usePicture } from "./api.js";
import { Facts, inWords } from "./shared.js";

const SHORT = ["full_name", "age", "gender", "occupation", "location", "income_level"];
const HIDDEN = [...SHORT, "id", "persona_group_id", "persona_code", "avatar_url", "created_at", "updated_at", "library_persona_id"];
const LISTS = ["personality_traits", "trusted_brands", "distrusted_brands"];
// The order in which a reader wants to know; what else a persona has comes after.
const ORDER = [
  "psychographic_notes", "background", "family_situation", "educational_background",
  "values_and_motivations", "goals", "aspirational_identity", "pain_points",
  "day_in_the_life", "price_sensitivity", "spending_habits", "purchase_behavior", "buying_triggers",
  "brand_attitudes", "media_consumption", "digital_habits", "digital_behavior", "tech_savviness",
];

// A picture beside a name says nothing more than the name, so it has no words of its own.
export function Face({ world, who, size = 56 }) {
  const address = usePicture(world, who.avatar_url);
  const [broken, setBroken] = useState(null);
  if (address && broken !== address) {
    return html`<img class="face" src=${address} alt="" width=${size} height=${size} onError=${() => setBroken(address)} />`;
  }
  const letters = String(who.full_name || "?").trim().split(/\s+/).map((word) => Array.from(word)[0]);
  return html`<span class="face letters" aria-hidden="true" style=${{ width: `${size}px`, height: `${size}px` }}>${[letters[0], letters.length > 1 ? letters.at(-1) : ""].join("")}</span>`;
}

export function Person({ world, who, href, children }) {
  return html`<article class="card person">
    <${Face} world=${world} who=${who} />
    <div>
      <h3>${href ? html`<a href=${href}>${who.full_name}</a>` : who.full_name}</h3>
      <p>${[who.age, who.gender].filter((said) => said !== null && said !== undefined).join(", ")}</p>
      <p>${who.occupation}</p>
      <p class="muted">${who.location}</p>
      ${who.archetype_label && html`<p class="labels"><${Tag} tone="info">${who.archetype_label}<//>${who.is_active === false && html` <${Tag} tone="warn">Retired<//>`}</p>`}
      ${children}
    </div>
  </article>`;
}

function Words({ list }) {
  return html`<ul class="words">${list.map((word, index) => html`<li key=${index}><${Tag} tone="muted">${String(word)}<//></li>`)}</ul>`;
}

function Said({ name, value }) {
  const list = Array.isArray(value);
  return html`<div class="said"><h3>${inWords(name)}</h3>${list
    ? html`<${Words} list=${value} />`
    : html`<p class="prose">${typeof value === "object" ? JSON.stringify(value) : String(value)}</p>`}</div>`;
}

export function Profile({ world, who, children }) {
  const told = Object.keys(who).filter((name) => !HIDDEN.includes(name) && who[name] !== null && who[name] !== "");
  const texts = [...ORDER.filter((name) => told.includes(name)), ...told.filter((name) => !ORDER.includes(name) && !LISTS.includes(name))];
  const long = texts.filter((name) => typeof who[name] === "string" && who[name].length > 40);
  const short = texts.filter((name) => !long.includes(name) && !Array.isArray(who[name]));
  const lists = [...LISTS.filter((name) => told.includes(name)), ...texts.filter((name) => Array.isArray(who[name]))];
  return html`<div class="profile">
    <section class="card"><div class="person whole">
      <${Face} world=${world} who=${who} size=${112} />
      <${Facts} facts=${[["Age", who.age], ["Gender", who.gender], ["Occupation", who.occupation], ["Lives in", who.location], ["Income", who.income_level], ...short.map((name) => [inWords(name), String(who[name])])]} />
    </div>
      ${children}
    </section>
    <section class="card saids">${lists.map((name) => html`<${Said} key=${name} name=${name} value=${who[name]} />`)}</section>
    <section class="card saids">${long.map((name) => html`<${Said} key=${name} name=${name} value=${who[name]} />`)}</section>
  </div>`;
}
