// The rules in their order: dragged or moved by keyboard, switched, changed and deleted.
import { Button, Empty, Failure, Tag, classes, html, useEffect, useRef, useState } from "../../parts.js";
import { control } from "../../control.js";
import { conditionOf, effectOf } from "./rule.js";

function moved(ids, id, to) {
  const rest = ids.filter((each) => each !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}

function Tally({ rule }) {
  const { fired, matched, left } = rule;
  const more = left === null ? "" : left === 0 ? ", over" : `, ${left} left`;
  return html`<span class="tally" title=${`It was for ${matched} requests and hit ${fired}`}>
    <strong>${fired}</strong> fired of ${matched}${more}</span>`;
}

function Handle({ rule, place, count, move }) {
  const keyed = (event) => {
    const to = { ArrowUp: place - 1, ArrowDown: place + 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    if (to >= 0 && to < count) move(rule.id, to);
  };
  return html`<button type="button" class="handle" data-handle=${rule.id}
    aria-label=${`Move ${rule.id}, number ${place + 1} of ${count}; arrow keys move it`} onKeyDown=${keyed}>
    <span aria-hidden="true">⠿</span></button>`;
}

function Rule({ rule, place, count, move, shown, attempt, world, change, drag }) {
  const path = `/faults/${encodeURIComponent(rule.id)}`;
  const condition = conditionOf(rule);
  const toggle = (event) => {
    const enabled = event.target.checked;
    return attempt(() => control("PATCH", path, { world, json: { enabled } }));
  };
  const looks = classes("rule", !rule.enabled && "off", shown && "shown", drag.over === place && "over");
  return html`<li class=${looks} draggable="true"
    onDragStart=${(event) => drag.start(event, rule.id)} onDragOver=${(event) => drag.at(event, place)}
    onDrop=${(event) => drag.drop(event, place)} onDragEnd=${drag.end}>
    <${Handle} rule=${rule} place=${place} count=${count} move=${move} />
    <span class="place">${place + 1}</span>
    <div class="rule-says">
      <p><code>${rule.operation}</code> ${effectOf(rule)}${condition && html`<span class="muted">, ${condition}</span>`}</p>
      <p class="muted rule-id">${rule.id}${rule.left === 0 && html` <${Tag}>over<//>`}</p></div>
    <${Tally} rule=${rule} />
    <label class="switch"><input type="checkbox" checked=${rule.enabled} onChange=${toggle}
      aria-label=${`${rule.id} is on`} /><span aria-hidden="true">${rule.enabled ? "on" : "off"}</span></label>
    <div class="actions">
      ${place > 0 && html`<${Button} small class="for-fingers" aria-label=${`Up with ${rule.id}`}
        onClick=${() => move(rule.id, place - 1)}>Up<//>`}
      ${place < count - 1 && html`<${Button} small class="for-fingers" aria-label=${`Down with ${rule.id}`}
        onClick=${() => move(rule.id, place + 1)}>Down<//>`}
      <${Button} small onClick=${() => change(rule)} aria-label=${`Change ${rule.id}`}>Change<//>
      <${Button} small kind="danger" aria-label=${`Delete ${rule.id}`}
        onClick=${() => attempt(() => control("DELETE", path, { world }))}>Delete<//>
    </div></li>`;
}

function useDragging(move) {
  const [over, setOver] = useState(null);
  const dragged = useRef(null);
  return {
    over,
    start: (event, id) => {
      dragged.current = id;
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", id);
    },
    at: (event, place) => {
      if (dragged.current === null) return;
      event.preventDefault();
      setOver(place);
    },
    drop: (event, place) => {
      event.preventDefault();
      if (dragged.current !== null) move(dragged.current, place);
      setOver(null);
    },
    end: () => {
      dragged.current = null;
      setOver(null);
    },
  };
}

export function Rules({ rules, world, query, change }) {
  const [failure, setFailure] = useState(null);
  const [said, say] = useState("");
  const follow = useRef(null);
  const attempt = async (work) => {
    try {
      await work();
      setFailure(null);
    } catch (error) {
      setFailure(error);
    }
  };
  const ids = rules.map((rule) => rule.id);
  const move = (id, to) => {
    if (ids.indexOf(id) === to) return;
    follow.current = id;
    attempt(async () => {
      await control("PATCH", "/faults", { world, json: { order: moved(ids, id, to) } });
      say(`${id} is number ${to + 1} of ${ids.length} now`);
    });
  };
  const order = ids.join("\n");
  // Whoever moves a rule by keys goes on where it went.
  useEffect(() => {
    const handle = follow.current && document.querySelector(`[data-handle="${CSS.escape(follow.current)}"]`);
    if (handle && document.activeElement !== handle) handle.focus();
    follow.current = null;
  }, [order]);
  const drag = useDragging(move);
  return html`<section class="card" aria-label="Rules">
    <header><h2>Rules <span class="count">${rules.length}</span></h2>
      ${rules.length > 0 && html`<${Button} small kind="danger"
        onClick=${() => attempt(() => control("DELETE", "/faults", { world }))}>Delete all<//>`}</header>
    <p class="hint">Of each kind of effect, the first rule that fires decides.</p>
    <${Failure} error=${failure} />
    <p class="offscreen" aria-live="polite">${said}</p>
    ${rules.length
      ? html`<ol class="rules">${rules.map((rule, place) => html`
          <${Rule} key=${rule.id} rule=${rule} place=${place} count=${rules.length} move=${move}
            shown=${rule.id === query.rule} attempt=${attempt} world=${world} change=${change} drag=${drag} />`)}</ol>`
      : html`<${Empty} title="Nothing is to go wrong">
          Take a template, or make a fault of a request that you see under Requests.<//>`}
  </section>`;
}
