// How a world behaves: its settings that can be changed while it runs, and what is fixed.
import { Failure, Field, Loading, html, useState } from "../../parts.js";
import { control, useControl } from "../../control.js";

const PACES = { "0..0": "instant", "2..4": "fast", "20..40": "realistic" };
const CLOCKS = ["real", "manual", "x10", "x60", "x3600"];

function Choice({ label, value, options, save, error, hint }) {
  const known = options.map(([each]) => each);
  const shown = known.includes(value) ? options : [...options, [value, value]];
  return html`<${Field} label=${label} as="select" value=${value} error=${error} hint=${hint}
    onChange=${(event) => save(event.target.value)}>
    ${shown.map(([each, name]) => html`<option key=${each} value=${each}>${name}</option>`)}<//>`;
}

// A text that is sent once it is done with: on Enter, or when the field is left.
function Text({ label, value, save, error, hint }) {
  const [text, setText] = useState(null);
  const done = () => {
    if (text !== null && text !== value) save(text);
    setText(null);
  };
  return html`<${Field} label=${label} value=${text ?? value} error=${error} hint=${hint}
    onInput=${(event) => setText(event.target.value)} onBlur=${done}
    onKeyDown=${(event) => event.key === "Enter" && done()} />`;
}

function Switch({ label, value, save, hint }) {
  return html`<label class="switch"><input type="checkbox" checked=${value}
    onChange=${(event) => save(event.target.checked)} />
    <span>${label}${hint && html`<span class="hint">${hint}</span>`}</span></label>`;
}

function Fixed({ data, version }) {
  const facts = [
    ["Seed", data.seed], ["Version", version && version.version], ["Scenario", data.scenario || "none"],
    ["Kept in", data.db || "memory"], ["Address", location.host],
  ];
  return html`<dl class="facts">${facts.map(([name, value]) => html`<dt key=${name}>${name}</dt><dd>${value}
    </dd>`)}</dl>`;
}

export function Behaviour({ world }) {
  const { data, error, reload } = useControl("/settings", { world, every: 10000 });
  const { data: version } = useControl("/version");
  const [failure, setFailure] = useState(null);
  const save = (name) => async (value) => {
    try {
      await control("POST", "/settings", { world, json: { [name]: value } });
      setFailure(null);
    } catch (problem) {
      setFailure(problem);
      reload();
    }
  };
  const errorOf = (name) => (failure && failure.field === name ? failure.message : null);
  const rate = (name) => (text) => save(name)(/^\d*\.?\d+$/.test(text) ? Number(text) : text);
  const known = ["generation", "clock", "delay", "failure_rate", "generation_failure_rate"];
  return html`<section class="card stack" aria-label="Behaviour"><header><h2>How it behaves</h2></header>
    <${Failure} error=${error || (failure && !known.includes(failure.field) ? failure : null)}
      onRetry=${error && reload} />
    ${!data ? !error && html`<${Loading} />` : html`
      <${Fixed} data=${data} version=${version} />
      <div class="fields two">
        <${Choice} label="Generation pace" value=${PACES[data.generation] || data.generation}
          error=${errorOf("generation")} save=${save("generation")}
          options=${[["instant", "instant"], ["fast", "fast, 2 to 4 s"],
            ["realistic", "realistic, 20 to 40 s"]]} hint="For five personas." />
        <${Choice} label="Clock" value=${data.clock} error=${errorOf("clock")} save=${save("clock")}
          options=${CLOCKS.map((each) => [each, each])} hint="How time runs." />
        <${Text} label="Delay" value=${data.delay || "0"} error=${errorOf("delay")} save=${save("delay")}
          hint="Milliseconds, or 200..800." />
        <${Text} label="Requests that fail" value=${String(data.failure_rate)}
          error=${errorOf("failure_rate")} save=${rate("failure_rate")} hint="Share from 0 to 1." />
        <${Text} label="Generations that fail" value=${String(data.generation_failure_rate)}
          error=${errorOf("generation_failure_rate")} save=${rate("generation_failure_rate")}
          hint="Share from 0 to 1." />
        <${Choice} label="Wire" value=${data.wire} save=${save("wire")}
          options=${[["reference", "reference"], ["live", "live"]]} hint="Whose answers are followed." />
      </div>
      <div class="switches">
        <${Switch} label="Rate limits" value=${data.rate_limits} save=${save("rate_limits")} />
        <${Switch} label="Lenient input" value=${data.lenient} save=${save("lenient")} />
        <${Switch} label="Library fills groups" value=${data.library} save=${save("library")} />
      </div>`}
  </section>`;
}
