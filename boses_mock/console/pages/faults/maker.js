// The form that a fault rule is made or changed with; what it cannot say is written as JSON.
import { Button, Dialog, Failure, Field, html, useState } from "../../parts.js";
import { control, useControl } from "../../control.js";
import { BREAKS, bareOf, fieldsOf, ruleOf } from "./rule.js";

const KINDS = [
  ["error", "answers an error"], ["delay", "answers late"], ["fault", "breaks the connection"],
  ["generation", "decides how a generation goes"], ["response", "answers what you write"],
];
const OUTCOMES = [["failAt", "fails at persona"], ["fail", "fails"], ["stallAt", "stalls at persona"],
  ["stall", "stalls"], ["seconds", "takes seconds"]];

const Options = (pairs) => pairs.map(([value, words]) => html`<option key=${value} value=${value}>${words}</option>`);

function Effect({ fields, set, errorOf }) {
  const bind = (name) => ({ value: fields[name], onInput: set(name) });
  switch (fields.kind) {
    case "error": return html`
      <${Field} label="Status" inputmode="numeric" ...${bind("statusCode")} error=${errorOf("error.statusCode")} />
      <${Field} label="Retry-After, seconds" inputmode="numeric" ...${bind("retryAfter")}
        error=${errorOf("error.retryAfter")} hint="None if left out." />
      <${Field} class="whole" label="What it says" ...${bind("detail")} error=${errorOf("error.detail")}
        hint="The status's own words if left out." />`;
    case "delay": return html`<${Field} label="Milliseconds" inputmode="numeric" ...${bind("milliseconds")}
      error=${errorOf("delay.milliseconds")} />`;
    case "fault": return html`<${Field} label="How" as="select" value=${fields.fault} onChange=${set("fault")}
      error=${errorOf("fault")}>${Options(Object.entries(BREAKS))}<//>`;
    case "response": return html`
      <${Field} label="Status" inputmode="numeric" ...${bind("statusCode")} error=${errorOf("response.statusCode")} />
      <${Field} class="whole mono-field" label="Body, as JSON" as="textarea" rows="5" spellcheck="false"
        ...${bind("body")} error=${errorOf("response.json")} />`;
    default: return html`
      <${Field} label="The generation" as="select" value=${fields.what} onChange=${set("what")}>
        ${Options(OUTCOMES)}<//>
      ${fields.what.endsWith("At") && html`<${Field} label="Persona" inputmode="numeric" ...${bind("place")}
        error=${errorOf(`generation.${fields.what}`)} hint="Counted from 1." />`}
      ${fields.what === "seconds" && html`<${Field} label="Seconds" inputmode="numeric" ...${bind("seconds")}
        error=${errorOf("generation.seconds")} />`}`;
  }
}

function Form({ fields, setFields, operations, changing, errorOf }) {
  const set = (name) => (event) => setFields({ ...fields, [name]: event.target.value });
  const bind = (name) => ({ value: fields[name], onInput: set(name), error: errorOf(name) });
  return html`
    <div class="fields">
      <${Field} label="Operation" list="fault-operations" autocomplete="off" spellcheck="false"
        ...${bind("operation")} hint="With * for any part." />
      <datalist id="fault-operations">
        ${operations.map((each) => html`<option key=${each} value=${each}></option>`)}
      </datalist>
      <${Field} label="What happens" as="select" value=${fields.kind} onChange=${set("kind")}>${Options(KINDS)}<//>
      <${Effect} fields=${fields} set=${set} errorOf=${errorOf} />
    </div>
    <fieldset class="fields"><legend>Whom it hits</legend>
      <${Field} label="Probability" inputmode="decimal" placeholder="1" ...${bind("probability")}
        hint="From 0 to 1." />
      <${Field} label="Each n-th" inputmode="numeric" placeholder="1" ...${bind("every")} />
      <${Field} label="Let pass first" inputmode="numeric" placeholder="0" ...${bind("succeedFirst")} />
      <${Field} label="Times" inputmode="numeric" placeholder="endless" ...${bind("failRequestCount")} />
      <${Field} label="Seconds it lasts" inputmode="decimal" placeholder="endless" ...${bind("ttl")}
        error=${errorOf("ttlMillis")} hint="By the world's clock." />
      <${Field} label="Name" placeholder=${changing ? "" : "made up"} disabled=${changing} ...${bind("id")} />
    </fieldset>`;
}

// `start` is a rule without an id, or with `changing` the one that is changed.
export function Maker({ start, changing, world, onClose, onMade }) {
  const [fields, setFields] = useState(() => fieldsOf(start));
  const [json, setJson] = useState(() => (fieldsOf(start) ? null : JSON.stringify(bareOf(start), null, 2)));
  const [failure, setFailure] = useState(null);
  const { data } = useControl("/coverage", { world });
  const operations = data ? data.operations.map((each) => each.operation).sort() : [];
  const errorOf = (name) => (json === null && failure && failure.field === name ? failure.message : null);
  const rule = () => (json === null ? ruleOf(fields, start.enabled) : JSON.parse(json));
  const save = async (event) => {
    event.preventDefault();
    try {
      const method = changing ? "PUT" : "POST";
      const path = changing ? `/faults/${encodeURIComponent(start.id)}` : "/faults";
      onMade(await control(method, path, { world, json: rule() }));
    } catch (error) {
      setFailure(error instanceof SyntaxError
        ? { message: `This is no JSON: ${error.message}`, field: json === null ? "response.json" : null } : error);
    }
  };
  const asJson = () => {
    try {
      setJson(JSON.stringify(rule(), null, 2));
      setFailure(null);
    } catch (error) {
      setFailure({ message: `This is no JSON: ${error.message}`, field: "response.json" });
    }
  };
  const shown = failure && (json !== null || !KNOWN.test(failure.field || ""));
  return html`<${Dialog} wide title=${changing ? `Change ${start.id}` : "New fault"} onClose=${onClose}>
    <form class="stack" onSubmit=${save}>
    ${json === null
      ? html`<${Form} fields=${fields} setFields=${setFields} operations=${operations} changing=${changing}
        errorOf=${errorOf} />`
      : html`<${Field} class="mono-field" label="The rule, as JSON" as="textarea" rows="14" spellcheck="false"
        value=${json} onInput=${(event) => setJson(event.target.value)} />`}
    ${shown && html`<${Failure} error=${failure} />`}
    ${changing && html`<p class="hint">A rule that is changed keeps its place and counts anew.</p>`}
    <div class="actions"><${Button} kind="primary" type="submit" onClick=${save}>
      ${changing ? "Change the fault" : "Make the fault"}<//>
      <${Button} onClick=${onClose}>Cancel<//>
      ${json === null && html`<${Button} kind="quiet" onClick=${asJson}>Write it as JSON<//>`}</div>
  </form><//>`;
}

// The fields beside which the form tells what is wrong with them.
const KNOWN = new RegExp(`^(${[
  "operation", "probability", "every", "succeedFirst", "failRequestCount", "ttlMillis", "id", "fault",
  "error\\..+", "delay\\.milliseconds", "response\\.(statusCode|json)", "generation\\..+",
].join("|")})$`);
