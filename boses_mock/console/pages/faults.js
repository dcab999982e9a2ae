// What is to go wrong: the rules in their order, templates to begin with, and whole scenarios.
import { Button, Failure, Field, Loading, html, useEffect, useState } from "../parts.js";
import { control, useControl } from "../control.js";
import { Foreseen } from "./faults/foreseen.js";
import { Rules } from "./faults/list.js";
import { Maker } from "./faults/maker.js";
import { TEMPLATES } from "./faults/rule.js";

export const title = "Faults";

function Templates({ make }) {
  return html`<section class="card" aria-label="Templates"><header><h2>Templates</h2>
    <${Button} small kind="primary" onClick=${() => make({ error: { statusCode: 500 } })}>New fault<//></header>
    <div class="actions">${TEMPLATES.map(([name, rule]) => html`<${Button} key=${name} small
      onClick=${() => make(rule)}>${name}<//>`)}</div></section>`;
}

function Scenarios({ world }) {
  const { data, error } = useControl("/scenario", { world, every: 5000 });
  const [failure, setFailure] = useState(null);
  const choose = async (event) => {
    try {
      await control("PUT", "/scenario", { world, json: { name: event.target.value || null } });
      setFailure(null);
    } catch (problem) {
      setFailure(problem);
    }
  };
  return html`<section class="card" aria-label="Scenarios"><header><h2>Scenario</h2></header>
    <${Failure} error=${error || failure} />
    ${data && html`<${Field} label="Set of faults that holds" as="select" value=${data.name || ""}
      onChange=${choose} hint="Its rules take the place of all that are there.">
      <option value="">none</option>${data.known.map((name) => html`<option key=${name} value=${name}>${name}
        </option>`)}<//>`}
  </section>`;
}

// What another page asks to be made: #/faults?make=error&operation=login&status=500.
function askedFor(query) {
  if (!query.make) return null;
  const statusCode = /^[45]\d\d$/.test(query.status || "") ? Number(query.status) : 500;
  return { operation: query.operation || "*", error: { statusCode } };
}

export default function Faults({ world, query, navigate }) {
  const { data, error, reload } = useControl("/faults", { world, every: 2000 });
  const [made, setMade] = useState(() => (query.make ? { start: askedFor(query) } : null));
  useEffect(() => {
    if (query.make) setMade({ start: askedFor(query) });
  }, [query.make, query.operation, query.status]);
  const close = () => {
    setMade(null);
    if (query.make) navigate({ make: undefined, operation: undefined, status: undefined }, { replace: true });
  };
  if (error && !data) return html`<${Failure} error=${error} onRetry=${reload} />`;
  if (!data) return html`<${Loading} />`;
  return html`<${Failure} error=${error} />
    <div class="columns even"><${Templates} make=${(start) => setMade({ start })} />
      <${Scenarios} world=${world} /></div>
    <${Rules} rules=${data.rules} world=${world} query=${query}
      change=${(start) => setMade({ start, changing: true })} />
    ${data.rules.length > 0 && html`<${Foreseen} rules=${data.rules} world=${world} />`}
    ${made && html`<${Maker} key=${JSON.stringify(made)} ...${made} world=${world} onClose=${close}
      onMade=${close} />`}`;
}
