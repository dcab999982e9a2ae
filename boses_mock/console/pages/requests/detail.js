// One request: what was asked, what was answered, why so, and what can be made of it.
import { Button, Copy, Failure, JsonView, Loading, Tag, When, html, spanOf, useState } from "../../parts.js";
import { control, useControl } from "../../control.js";
import { linkTo } from "../../place.js";
import { conditionOf, effectOf } from "../faults/rule.js";
import { explained } from "./why.js";

const BROKEN = 499;

const sizeOf = (bytes) => (bytes < 1024 ? `${bytes} bytes` : `${(bytes / 1024).toFixed(1)} KB`);

function Headers({ headers, label }) {
  const lines = Object.entries(headers);
  if (!lines.length) return html`<p class="muted">None.</p>`;
  return html`<dl class="facts headers" aria-label=${label}>
    ${lines.map(([name, value]) => html`<dt key=${name}>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

function Body({ body, size, label }) {
  if (body !== null && body !== undefined) return html`<${JsonView} value=${body} label=${label} />`;
  return html`<p class="muted">${size ? `${sizeOf(size)}, which the journal does not keep.` : "Empty."}</p>`;
}

function Why({ request, world }) {
  const { data } = useControl("/faults", { world });
  const rules = data ? data.rules : [];
  return html`<ul class="why">${explained(request).map(({ text, rule }, place) => {
    const found = rule && rules.find((each) => each.id === rule);
    return html`<li key=${place}><p>${text}${rule
      && html` ${found && html`<span class="muted"><code>${found.operation}
      </code> ${effectOf(found)}${conditionOf(found) && `, ${conditionOf(found)}`}. </span>`}${found
      ? html`<a href=${linkTo("faults", { world: world === "default" ? undefined : world, rule })}>Show the rule</a>`
      : data && html`<span class="muted">It is no longer there.</span>`}`}</p></li>`;
  })}</ul>`;
}

function Actions({ request, world, navigate }) {
  const [failure, setFailure] = useState(null);
  const replay = async () => {
    try {
      const { id } = await control("POST", `/requests/${request.id}/replay`, { world });
      setFailure(null);
      if (id !== null) navigate({ id });
    } catch (error) {
      setFailure(error);
    }
  };
  const status = request.status >= 400 && request.status !== BROKEN ? request.status : undefined;
  const fault = () => navigate({ make: "error", operation: request.operation, status }, { to: "faults" });
  return html`<div class="stack">
    <div class="actions">
      <${Copy} text=${request.curl} label="Copy as curl" />
      <${Button} small onClick=${replay}>Replay<//>
      ${request.matched && html`<${Button} small onClick=${fault}>Make a fault of this<//>`}
    </div><${Failure} error=${failure} /></div>`;
}

function Whole({ request, world, navigate }) {
  const query = request.query ? `?${request.query}` : "";
  return html`
    <p class="address"><strong>${request.method}</strong> <span>${request.path}${query}</span></p>
    <p class="answered"><${Tag} tone=${request.status === BROKEN ? "bad" : undefined}>${request.status}<//>
      <span class="muted">${request.status === BROKEN ? "broken off, " : ""}${request.operation
        || "no operation"}, <span class="took">${spanOf(request.milliseconds / 1000)}</span>, </span>
        <${When} at=${request.at} /></p>
    <${Actions} request=${request} world=${world} navigate=${navigate} />
    <section><h3>Why</h3><${Why} request=${request} world=${world} /></section>
    <section><h3>Answer</h3><${Body} body=${request.answer.body} size=${request.answer.size}
      label="Body of the answer" /></section>
    ${(request.sent > 0 || request.body !== null)
      && html`<section><h3>Body that was sent</h3>
      <${Body} body=${request.body} size=${request.sent} label="Body of the request" /></section>`}
    <section><h3>Headers of the request</h3>
      <${Headers} headers=${request.headers} label="Headers of the request" /></section>
    <section><h3>Headers of the answer</h3>
      <${Headers} headers=${request.answer.headers} label="Headers of the answer" /></section>
    ${request.mail.length > 0 && html`<section><h3>Mail</h3><${JsonView} value=${request.mail} label="Mail" />
      </section>`}`;
}

export function Detail({ id, world, navigate }) {
  const { data, error } = useControl(`/requests/${id}`, { world });
  return html`<article class="card detail" aria-label=${`Request ${id}`}>
    <header><h2>Request ${id}</h2><${Button} small kind="quiet"
      onClick=${() => navigate({ id: undefined })}>Close<//></header>
    <${Failure} error=${error} />
    ${!data && !error && html`<${Loading} />`}
    ${data && html`<${Whole} request=${data} world=${world} navigate=${navigate} />`}
  </article>`;
}
