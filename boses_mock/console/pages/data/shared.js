// What the pages of Data share: where one is, what can be done with a thing, and how it is drawn.
import { Button, Copy, Dialog, Failure, JsonView, Link, Loading, html, useState } from "../../parts.js";
import { linkTo } from "../../place.js";
import { docsOf, useApi } from "./api.js";

export const queryOf = (world) => ({ world: world === "default" ? undefined : world });

// What is shown and the way that led there. trail: [label, ...rest] for each step, here the last.
export function Trail({ world, trail }) {
  const [here] = trail.at(-1);
  return html`<div class="whereabouts">
    <nav class="trail" aria-label="Where this is"><ol>${trail.slice(0, -1).map(([label, ...rest]) => html`<li key=${rest.join("/")}>
      <a href=${linkTo("data", queryOf(world), rest)}>${label}</a></li>`)}</ol></nav>
    <h2>${here}</h2>
  </div>`;
}

// The answer itself: asked anew, so that it is what the API says now.
function Answer({ who, path, onClose }) {
  const { data, error } = useApi(who, path);
  return html`<${Dialog} title=${`GET /api/v1${path}`} onClose=${onClose} wide>
    <${Failure} error=${error} />
    ${data !== null ? html`<${JsonView} value=${data} label="The API's answer" />` : !error && html`<${Loading} />`}
  <//>`;
}

// Its id to copy, its JSON, its place in the documentation; children are what else can be done.
export function Tools({ who, id, path, operation, children }) {
  const [open, setOpen] = useState(false);
  return html`<div class="actions handles">
    ${id && html`<${Copy} text=${id} label="Copy id" title=${id} />`}
    <${Button} small onClick=${() => setOpen(true)}>Open as JSON<//>
    <${Link} class="button small" href=${docsOf(operation)}>Open in docs<//>
    ${children}
    ${open && html`<${Answer} who=${who} path=${path} onClose=${() => setOpen(false)} />`}
  </div>`;
}

// Asks before it does what cannot be taken back, and says in words what the API says to it.
export function Act({ label, kind = "danger", question, confirm = label, act, onDone }) {
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState(null);
  const go = async () => {
    setError(null);
    try {
      await act();
    } catch (failure) {
      setError(failure);
      return;
    }
    setAsking(false);
    if (onDone) onDone();
  };
  const close = () => { setAsking(false); setError(null); };
  return html`<${Button} small kind=${kind} onClick=${() => setAsking(true)}>${label}<//>
    ${asking && html`<${Dialog} title=${confirm} onClose=${close}>
      <p>${question}</p>
      <${Failure} error=${error} />
      <div class="actions"><${Button} kind=${kind} onClick=${go}>${confirm}<//><${Button} onClick=${close}>Leave it<//></div>
    <//>`}`;
}

// What a thing says of itself, without what it does not say. facts: [name, value] pairs.
export function Facts({ facts }) {
  const said = facts.filter(([, value]) => value !== null && value !== undefined && value !== "");
  return html`<dl class="facts">${said.map(([name, value]) => html`<dt key=${name}>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

const LONG = 600; // characters

// A text as it is, of a long one the beginning.
export function Prose({ text, most = LONG }) {
  const [whole, setWhole] = useState(false);
  const cut = !whole && text.length > most;
  return html`<p class="prose">${cut ? `${text.slice(0, most)}…` : text}</p>
    ${cut && html`<p class="actions"><${Button} small onClick=${() => setWhole(true)}>Show all ${text.length.toLocaleString("en")} characters<//></p>`}`;
}

export const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

export function ages(low, high) {
  if (low === null && high === null) return null;
  if (low === null || low === undefined) return `up to ${high}`;
  if (high === null || high === undefined) return `${low} and over`;
  return low === high ? String(low) : `${low}–${high}`;
}

const WORDS = { idi_ai: "interviews", idi_manual: "interview", generating_report: "writing its report" };

export function inWords(name) {
  const text = WORDS[name] || String(name).replaceAll("_", " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function Section({ title, count, children, tools }) {
  return html`<section class="part"><header><h2>${title}${count !== undefined && html` <span class="muted">${count}</span>`}</h2>${tools}</header>${children}</section>`;
}
