// The worlds of the server: making, forking, dropping and resetting them.
import { Button, Copy, Dialog, Failure, Field, Loading, Rows, Tag, When, html, useState } from "../../parts.js";
import { control, useControl } from "../../control.js";
import { linkTo } from "../../place.js";

const CLOCKS = ["real", "manual", "x10", "x60", "x3600"];

const filled = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ""));

// Runs `work`, and keeps what goes wrong so that it can be shown where it arose.
function useFailing() {
  const [failure, setFailure] = useState(null);
  const attempt = async (work) => {
    try {
      await work();
      setFailure(null);
      return true;
    } catch (error) {
      setFailure(error);
      return false;
    }
  };
  return [failure, attempt];
}

const errorOf = (failure, field) => (failure && failure.field === field ? failure.message : null);

function Make({ scenarios, onClose, onMade }) {
  const [fields, setFields] = useState({ name: "", seed: "", clock: "", world: "", scenario: "" });
  const [failure, attempt] = useFailing();
  const set = (name) => (event) => setFields({ ...fields, [name]: event.target.value });
  const make = (event) => {
    event.preventDefault();
    return attempt(async () => {
      const json = filled(fields);
      if (/^-?\d+$/.test(json.seed)) json.seed = Number(json.seed);
      onMade((await control("POST", "/worlds", { json })).name);
    });
  };
  const known = ["name", "seed", "clock", "world", "scenario"];
  return html`<${Dialog} title="New world" onClose=${onClose}><form class="stack" onSubmit=${make}>
    <div class="fields">
      <${Field} label="Name" value=${fields.name} onInput=${set("name")} error=${errorOf(failure, "name")}
        hint="Left out, one is given." autocomplete="off" />
      <${Field} label="Seed" value=${fields.seed} onInput=${set("seed")} error=${errorOf(failure, "seed")}
        hint="The server's by default." inputmode="numeric" />
      <${Field} label="Clock of the world" as="select" value=${fields.clock} onChange=${set("clock")}
        error=${errorOf(failure, "clock")}>
        <option value="">as the server's</option>
          ${CLOCKS.map((each) => html`<option key=${each} value=${each}>${each}</option>`)}<//>
      <${Field} label="Begins as" as="select" value=${fields.world} onChange=${set("world")}
        error=${errorOf(failure, "world")}>
        <option value="">as the server</option><option value="demo">demo</option>
          <option value="empty">empty</option><//>
      <${Field} label="Scenario of faults" as="select" value=${fields.scenario} onChange=${set("scenario")}
        error=${errorOf(failure, "scenario")}>
        <option value="">none</option>${scenarios.map((each) => html`<option key=${each} value=${each}>${each}
          </option>`)}<//>
    </div>
    <${Failure} error=${failure && !known.includes(failure.field) ? failure : null} />
    <div class="actions"><${Button} kind="primary" type="submit" onClick=${make}>Make the world<//>
      <${Button} onClick=${onClose}>Cancel<//></div>
  </form><//>`;
}

function Fork({ origin, onClose, onMade }) {
  const [name, setName] = useState("");
  const [failure, attempt] = useFailing();
  const fork = (event) => {
    event.preventDefault();
    return attempt(async () => {
      onMade((await control("POST", "/worlds", { json: filled({ name, fork: origin }) })).name);
    });
  };
  return html`<${Dialog} title=${`Fork ${origin}`} onClose=${onClose}><form class="stack" onSubmit=${fork}>
    <p class="muted">The new world begins as this one is now: data, clock, faults. What is done in one is not seen in the other.</p>
    <${Field} label="Name of the fork" value=${name} onInput=${(event) => setName(event.target.value)}
      error=${failure && failure.message} hint="Left out, one is given." autocomplete="off" />
    <div class="actions"><${Button} kind="primary" type="submit" onClick=${fork}>Fork the world<//>
      <${Button} onClick=${onClose}>Cancel<//></div>
  </form><//>`;
}

function Reset({ world, onClose }) {
  const [as, setAs] = useState("");
  const [failure, attempt] = useFailing();
  const reset = async () => {
    const json = as ? { world: as } : undefined;
    if (await attempt(() => control("POST", "/reset", { world, json }))) onClose();
  };
  return html`<${Dialog} title=${`Reset ${world}`} onClose=${onClose}>
    <p>Data, clock, faults and journal of ${world} begin anew; what was done in it is gone.</p>
    <${Field} label="Begin again as" as="select" value=${as} onChange=${(event) => setAs(event.target.value)}>
      <option value="">what it began as</option><option value="demo">demo</option>
        <option value="empty">empty</option><//>
    <${Failure} error=${failure} />
    <div class="actions"><${Button} kind="danger" onClick=${reset}>Reset the world<//>
      <${Button} onClick=${onClose}>Cancel<//></div>
  <//>`;
}

function Drop({ world, onClose, onDropped }) {
  const [failure, attempt] = useFailing();
  const drop = async () => {
    if (await attempt(() => control("DELETE", `/worlds/${encodeURIComponent(world)}`))) onDropped(world);
  };
  return html`<${Dialog} title=${`Drop ${world}`} onClose=${onClose}>
    <p>The world ${world} and all that is in it is forgotten.</p>
    <${Failure} error=${failure} />
    <div class="actions"><${Button} kind="danger" onClick=${drop}>Drop the world<//>
      <${Button} onClick=${onClose}>Cancel<//></div>
  <//>`;
}

function Row({ each, world, ask }) {
  const shown = each.name === world;
  return html`<div class="world">
    <div class="who"><a href=${linkTo("overview", { world: each.name === "default" ? undefined : each.name })}
      aria-current=${shown ? "true" : undefined}>${each.name}</a>${shown && html`<${Tag} tone="info">shown<//>`}</div>
    <div class="muted who"><span>seed ${each.seed}</span><${When} at=${each.now} /></div>
    <div class="actions">
      ${each.token && html`<${Copy} text=${each.token} label="Copy token"
        aria-label=${`Copy token of ${each.name}`} />`}
      <${Button} small aria-label=${`Fork ${each.name}`} onClick=${() => ask("fork", each.name)}>Fork<//>
      <${Button} small aria-label=${`Reset ${each.name}`} onClick=${() => ask("reset", each.name)}>Reset<//>
      ${each.name !== "default" && html`<${Button} small kind="danger" aria-label=${`Drop ${each.name}`}
        onClick=${() => ask("drop", each.name)}>Drop<//>`}
    </div></div>`;
}

export function Worlds({ world, navigate }) {
  const { data, error, reload } = useControl("/worlds", { every: 5000 });
  const scenarios = useControl("/scenario", { world }).data;
  const [asked, setAsked] = useState(null);
  const close = () => setAsked(null);
  const go = (name) => {
    close();
    navigate({ world: name === "default" ? undefined : name });
  };
  const dropped = (name) => (name === world ? go("default") : close());
  const about = asked && asked.about;
  return html`<section class="card" aria-label="Worlds">
    <header><h2>Worlds ${data && html`<span class="count">${data.worlds.length}</span>`}</h2>
      <${Button} small kind="primary" onClick=${() => setAsked({ what: "make" })}>New world<//></header>
    <${Failure} error=${error} onRetry=${reload} />
    ${!data && !error && html`<${Loading} />`}
    ${data && html`<${Rows} items=${data.worlds} label="The worlds of this server" keyOf=${(each) => each.name}
      render=${(each) => html`<${Row} each=${each} world=${world}
        ask=${(what, of) => setAsked({ what, about: of })} />`} />`}
    ${asked && asked.what === "make" && html`<${Make} scenarios=${scenarios ? scenarios.known : []}
      onClose=${close} onMade=${go} />`}
    ${asked && asked.what === "fork" && html`<${Fork} origin=${about} onClose=${close} onMade=${go} />`}
    ${asked && asked.what === "reset" && html`<${Reset} world=${about} onClose=${close} />`}
    ${asked && asked.what === "drop" && html`<${Drop} world=${about} onClose=${close} onDropped=${dropped} />`}
  </section>`;
}
