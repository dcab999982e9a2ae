// What stands around every page: navigation, the world, its clock, and whether the server is there.
import { Button, Failure, Field, When, html, useEffect, useState } from "./parts.js";
import { useNow, useClock } from "./clock.js";
import { linkTo } from "./place.js";
import { connection, control, unlock, useControl, useSignal } from "./control.js";

const STEPS = [
  ["+10 s", "10s"],
  ["+1 min", "1m"],
  ["+15 min", "15m"],
  ["+1 day", "1d"],
];

function Locked() {
  const [token, setToken] = useState("");
  const enter = (event) => {
    event.preventDefault();
    unlock(token.trim());
  };
  return html`<form class="banner warn" aria-label="Admin token" onSubmit=${enter}>
    <${Field} label="This server wants its admin token" type="password" autocomplete="off" value=${token}
      onInput=${(event) => setToken(event.target.value)}
        hint="The text of --admin-token; kept until this tab is closed." />
    <${Button} kind="primary" type="submit" onClick=${enter}>Unlock<//>
  </form>`;
}

function Banner() {
  const state = useSignal(connection);
  if (state === "locked") return html`<${Locked} />`;
  return html`<div role="alert">${state === "down" &&
    html`<p class="banner bad">The server went away; looking for it…</p>`}</div>`;
}

function WorldPicker({ world, navigate }) {
  const { data } = useControl("/worlds", { world: undefined, every: 5000 });
  const known = (data ? data.worlds : []).map((each) => each.name);
  const names = known.includes(world) ? known : [...known, world];
  const choose = (event) => {
    const name = event.target.value;
    navigate({ world: name === "default" ? undefined : name });
  };
  return html`<label class="world-picker"><span>World</span>
    <select value=${world} onChange=${choose}>
      ${names.map((name) => html`<option key=${name} value=${name}>${name}</option>`)}
    </select></label>`;
}

function Steps({ world, onDone, onFailure }) {
  const clock = useClock();
  const command = async (json) => {
    try {
      const told = await control("POST", "/clock", { world, json });
      onFailure(null);
      const left = told.unfinished || [];
      if (left.length) onFailure({ message: `Still going on, and never over by themselves: ${left.join(", ")}` });
    } catch (error) {
      onFailure(error);
    }
    await onDone();
  };
  const frozen = clock && clock.frozen;
  return html`<div class="steps" role="group" aria-label="Move the clock">
    ${STEPS.map(([label, advance]) => html`<${Button} key=${label} small
      onClick=${() => command({ advance })}>${label}<//>`)}
    <${Button} small onClick=${() => command({ until: "idle" })}
      title="To where nothing is going on any more">Until idle<//>
    <${Button} small onClick=${() => command(frozen ? { resume: true } : { freeze: true })}>
      ${frozen ? "Run" : "Freeze"}<//>
  </div>`;
}

export function ClockBar({ world, reload }) {
  const clock = useClock();
  const now = useNow();
  const [failure, setFailure] = useState(null);
  useEffect(() => setFailure(null), [world]);
  const pace = !clock ? "" : clock.frozen ? "UTC, stands still" : clock.rate === 1 ? "UTC, runs"
    : `UTC, runs ${clock.mode}`;
  return html`<div class="clock" role="group" aria-label="Clock">
    <div class="clock-face">${clock ? html`<${When} at=${now} />` : html`<span class="when">…</span>`}
      <span class=${`pace ${clock && clock.frozen ? "still" : ""}`}>${pace}</span></div>
    <${Steps} world=${world} onDone=${reload} onFailure=${setFailure} />
    <${Failure} error=${failure} />
  </div>`;
}

function Navigation({ pages, open, query }) {
  return html`<nav aria-label="Pages"><ul>
    ${Object.entries(pages).map(([name, title]) => html`<li key=${name}>
      <a href=${linkTo(name, query)} aria-current=${name === open ? "page" : undefined}>${title}</a></li>`)}
  </ul></nav>`;
}

export function Frame({ pages, open, world, navigate, reloadClock, missing, children }) {
  const { data: version } = useControl("/version");
  const query = { world: world === "default" ? undefined : world };
  const skip = (event) => {
    event.preventDefault();
    document.querySelector("#main h1")?.focus();
  };
  return html`<a class="skip" href="#main" onClick=${skip}>To the page</a>
    <div class="frame">
      <header class="side">
        <p class="brand"><a href=${linkTo("overview", query)}>boses-mock</a> <span>
          ${version ? version.version : ""}</span></p>
        <${Navigation} pages=${pages} open=${open} query=${query} />
        <ul class="elsewhere">
          <li><a href="/docs">API docs</a></li>
          <li><a href="/docs?of=control">Control docs</a></li>
        </ul>
      </header>
      <div class="body">
        <section class="top" aria-label="World"><${WorldPicker} world=${world} navigate=${navigate} />
          <${ClockBar} world=${world} reload=${reloadClock} /></section>
        <${Banner} />
        ${missing ? html`<main id="main" class="page"><h1 tabindex="-1">No such world</h1>
          <${Failure} error=${missing} />
          <p><a href=${linkTo(open)}>Show the default world</a></p></main>` : children}
      </div>
    </div>`;
}
