// What a world was asked and what it answered, as it happens.
import { Button, Empty, Failure, Field, Loading, Rows, Tag, When, classes, html, spanOf, useEffect, useMemo,
  useState, useTyped } from "../parts.js";
import { control } from "../control.js";
import { linkTo } from "../place.js";
import { Detail } from "./requests/detail.js";
import { useJournal } from "./requests/journal.js";

export const title = "Requests";

const BROKEN = 499;
const NARROW = matchMedia("(max-width: 860px)");
const CLASSES = [["2xx", "2xx, success"], ["3xx", "3xx, redirects"], ["4xx", "4xx, refused"],
  ["5xx", "5xx, failed"], ["unmatched", "no operation met"], ["explained", "something intervened"]];

function fits(entry, operation, status) {
  if (operation && entry.operation !== operation) return false;
  if (!status) return true;
  if (status === "unmatched") return !entry.matched;
  if (status === "explained") return Boolean(entry.why);
  return status.endsWith("xx") ? String(entry.status)[0] === status[0] : String(entry.status) === status;
}

const operationsOf = (items) => [...new Set(items.map((each) => each.operation).filter(Boolean))].sort();

function Search({ text, navigate }) {
  const [typed, setTyped] = useTyped(text, (words) => navigate({ text: words || undefined }, { replace: true }));
  return html`<${Field} label="Text" type="search" value=${typed} maxlength="200"
    placeholder="path, body, answer…" onInput=${(event) => setTyped(event.target.value)} />`;
}

function Filters({ query, operations, navigate }) {
  const exact = query.status && !CLASSES.some(([each]) => each === query.status);
  const known = [...new Set([...operations, query.operation].filter(Boolean))];
  const set = (name) => (event) => navigate({ [name]: event.target.value || undefined });
  return html`<div class="filters">
    <${Search} text=${query.text || ""} navigate=${navigate} />
    <${Field} label="Operation" as="select" value=${query.operation || ""} onChange=${set("operation")}>
      <option value="">all</option>${known.map((each) => html`<option key=${each} value=${each}>${each}
        </option>`)}<//>
    <${Field} label="Status" as="select" value=${query.status || ""} onChange=${set("status")}>
      <option value="">all</option>${CLASSES.map(([each, words]) => html`<option key=${each} value=${each}>
        ${words}</option>`)}
      ${exact && html`<option value=${query.status}>${query.status}</option>`}<//>
  </div>`;
}

function Tools({ world, shown }) {
  const [failure, setFailure] = useState(null);
  const attempt = (work) => async () => {
    try {
      await work();
      setFailure(null);
    } catch (error) {
      setFailure(error);
    }
  };
  const download = attempt(async () => {
    const har = await control("GET", "/requests.har", { world });
    const ids = new Set(shown.map((entry) => entry.id));
    har.log.entries = har.log.entries.filter((entry) => ids.has(entry._id));
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify(har)], { type: "application/json" }));
    link.download = `boses-mock-${world}.har`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  });
  const clear = attempt(() => control("DELETE", "/requests", { world }));
  return html`<div class="actions tools"><${Button} small onClick=${download}>Download HAR<//>
    <${Button} small kind="danger" onClick=${clear}>Clear<//><${Failure} error=${failure} /></div>`;
}

// Of what met no operation, what was likely meant; the whole reason stands in the detail.
const hintOf = (why) => /did you mean .*/.exec(why || "")?.[0] || why;

function Line({ entry, href, open }) {
  const { matched, why, status } = entry;
  const query = entry.query ? `?${entry.query}` : "";
  return html`<a class=${classes("request", !matched && "unmatched", open && "open")} href=${href}
    aria-current=${open ? "true" : undefined}>
    <${When} at=${entry.at} date=${false} />
    <${Tag} tone=${status === BROKEN ? "bad" : undefined}>${status === BROKEN ? "broken" : status}<//>
    <span class="method">${entry.method}</span>
    <span class="path" title=${entry.path + query}>${entry.path}<span class="muted">${query}</span></span>
    <span class="about">${matched ? entry.operation : hintOf(why)}${matched && why && html` <em>${why}</em>`}</span>
    <span class="took">${entry.milliseconds ? spanOf(entry.milliseconds / 1000) : ""}</span>
  </a>`;
}

function useNarrow() {
  const [narrow, setNarrow] = useState(NARROW.matches);
  useEffect(() => {
    const changed = () => setNarrow(NARROW.matches);
    NARROW.addEventListener("change", changed);
    return () => NARROW.removeEventListener("change", changed);
  }, []);
  return narrow;
}

function List({ shown, query, world, navigate, id }) {
  const narrow = useNarrow();
  const at = id === null ? -1 : shown.findIndex((entry) => entry.id === id);
  const base = { ...query, world: world === "default" ? undefined : world };
  const moved = (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = by && shown[at + by];
    if (!next) return;
    event.preventDefault();
    navigate({ id: next.id }, { replace: true });
  };
  return html`<div class="card list" onKeyDown=${moved}>
    <${Rows} items=${shown} height=${narrow ? 58 : 34} keyOf=${(entry) => entry.id} reveal=${at}
      label="Requests, newest first; arrow keys open one after the other"
      render=${(entry) => html`<${Line} entry=${entry} open=${entry.id === id}
        href=${linkTo("requests", { ...base, id: entry.id })} />`} />
  </div>`;
}

export default function Requests({ world, query, navigate }) {
  const { items, error } = useJournal(world, query.text || "");
  const operations = useMemo(() => operationsOf(items || []), [items]);
  const shown = useMemo(
    () => (items || []).filter((each) => fits(each, query.operation, query.status)).reverse(),
    [items, query.operation, query.status],
  );
  const id = /^\d+$/.test(query.id || "") ? Number(query.id) : null;
  const asked = query.text || query.operation || query.status;
  const list = () => {
    if (shown.length) return html`<${List} shown=${shown} query=${query} world=${world} navigate=${navigate}
      id=${id} />`;
    if (asked) return html`<${Empty} title="No request fits">
      <${Button} small onClick=${() => navigate({ text: undefined, operation: undefined,
      status: undefined })}>Show all<//><//>`;
    return html`<${Empty} title="Nobody has asked anything yet">Point the app at <code>
      ${location.origin}/api/v1</code>; what it asks is shown here as it happens.<//>`;
  };
  return html`<div class="bar-of-filters"><${Filters} query=${query} operations=${operations} navigate=${navigate} />
      <div class="counted muted" aria-live="polite">${items ? `${shown.length} of ${items.length}` : ""}</div>
      <${Tools} world=${world} shown=${shown} /></div>
    <${Failure} error=${error} />
    ${!items ? !error && html`<${Loading} />` : html`<div class=${classes("split", id !== null && "opened")}>
      ${list()}
      ${id !== null && html`<${Detail} key=${id} id=${id} world=${world} navigate=${navigate} />`}
    </div>`}`;
}
