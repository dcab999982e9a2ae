// What all pages are made of. Text is escaped by htm; nothing is ever put in as HTML.
import {
  html,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "./vendor/preact/standalone.module.js";

export {
  createContext,
  h,
  html,
  render,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from "./vendor/preact/standalone.module.js";

let numbered = 0;

export function useId(prefix = "id") {
  const made = useRef(null);
  if (made.current === null) made.current = `${prefix}-${++numbered}`;
  return made.current;
}

export const classes = (...names) => names.filter(Boolean).join(" ");

// kind: "" | "primary" | "danger" | "quiet". A promise from onClick keeps it busy until it is kept.
export function Button({ kind = "", small, busy, children, onClick, class: more, ...rest }) {
  const [working, setWorking] = useState(false);
  const living = useRef(true);
  useEffect(() => () => { living.current = false; }, []);
  const pressed = async (event) => {
    if (working || busy) {
      event.preventDefault(); // or its form would be sent a second time
      return;
    }
    const done = onClick && onClick(event);
    if (!done || typeof done.then !== "function") return;
    setWorking(true);
    try {
      await done;
    } finally {
      if (living.current) setWorking(false);
    }
  };
  return html`<button
    type="button"
    ...${rest}
    class=${classes("button", kind, small && "small", more)}
    aria-busy=${working || busy ? "true" : undefined}
    onClick=${pressed}
  >${children}</button>`;
}

async function copied(text) {
  if (navigator.clipboard && window.isSecureContext) {
    await navigator.clipboard.writeText(text);
    return;
  }
  // An address that is not localhost and has no TLS has no clipboard of its own.
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "offscreen";
  document.body.append(field);
  field.select();
  const taken = document.execCommand("copy");
  field.remove();
  if (!taken) throw new Error("the browser does not let this page copy");
}

// text: a string, or a function that returns one or a promise of one.
export function Copy({ text, label = "Copy", small = true, kind = "", ...rest }) {
  const [said, say] = useState("");
  const timer = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = async () => {
    try {
      await copied(typeof text === "function" ? await text() : text);
      say("Copied");
    } catch (error) {
      say(error.message || "Not copied");
    }
    clearTimeout(timer.current);
    timer.current = setTimeout(() => say(""), 1600);
  };
  return html`<span class="copy">
    <${Button} small=${small} kind=${kind} onClick=${copy} ...${rest}>${said === "Copied" ? "Copied" : label}<//>
    <span class=${said && said !== "Copied" ? "failure-inline" : "offscreen"} aria-live="polite">${said}</span>
  </span>`;
}

export function Empty({ title, children }) {
  return html`<div class="empty"><p class="empty-title">${title}</p>
    ${children && html`<div>${children}</div>`}</div>`;
}

// error: a ControlError, or any other; nothing is shown without one.
export function Failure({ error, onRetry }) {
  if (!error) return null;
  return html`<div class="failure" role="alert">
    <p>${error.status ? html`<strong>${error.status}</strong> ` : ""}${error.message}</p>
    ${onRetry && html`<${Button} small onClick=${onRetry}>Try again<//>`}
  </div>`;
}

export function Loading({ what = "Loading" }) {
  return html`<p class="loading" role="status">${what}…</p>`;
}

const TONES = {
  complete: "good", active: "good", on: "good", running: "info", generating: "info",
  generating_report: "info", queued: "info", pending: "muted", off: "muted", held: "warn",
  failed: "bad", aborted: "warn",
};

export function toneOf(status) {
  if (typeof status === "number") {
    if (status >= 500) return "bad";
    if (status >= 400) return "warn";
    return status >= 300 ? "info" : "good";
  }
  return TONES[status] || "muted";
}

// tone: "good" | "info" | "warn" | "bad" | "muted"; by default that of the status it shows.
export function Tag({ children, tone, title }) {
  const shown = Array.isArray(children) ? children[0] : children;
  return html`<span class=${`tag ${tone || toneOf(shown)}`} title=${title}>${children}</span>`;
}

const two = (number) => String(number).padStart(2, "0");

function written(date, seconds) {
  const day = `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
  return { day, time: seconds ? `${time}:${two(date.getUTCSeconds())}` : time };
}

// at: an ISO text or milliseconds. A world's time is UTC, and is shown so.
export function When({ at, date = true, seconds = true }) {
  if (at === null || at === undefined) return html`<span class="muted">never</span>`;
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return html`<span>${String(at)}</span>`;
  const { day, time } = written(moment, seconds);
  return html`<time class="when" datetime=${moment.toISOString()}
    title=${`${moment.toISOString()} (the world's time)`}>${date ? `${day} ${time}` : time}</time>`;
}

export function spanOf(seconds) {
  if (seconds < 0.00995) return `${(seconds * 1000).toFixed(1)} ms`;
  if (seconds < 0.9995) return `${Math.round(seconds * 1000)} ms`;
  if (seconds < 90) return `${Number(seconds.toFixed(1))} s`;
  if (seconds < 5400) return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
  if (seconds < 172800) return `${Math.floor(seconds / 3600)} h ${Math.round((seconds % 3600) / 60)} min`;
  return `${Math.floor(seconds / 86400)} d ${Math.round((seconds % 86400) / 3600)} h`;
}

// A long list. With `height` (pixels of a row) only what is in sight is in the page; without, the
// list is shown `page` rows at a time. `render(item, index)` returns what stands in the row;
// `keyOf(item)` names it. `rowClass(item)` may add a class to its <li>.
export function Rows({ items, render, keyOf, height, page = 50, label, rowClass, reveal, class: more }) {
  const shared = { items, render, keyOf, label, rowClass, more };
  return height
    ? html`<${Windowed} ...${shared} height=${height} reveal=${reveal} />`
    : html`<${Paged} ...${shared} page=${page} />`;
}

function Paged({ items, render, keyOf, page, label, rowClass, more }) {
  const [shown, setShown] = useState(page);
  const left = items.length - shown;
  return html`<div class=${more}>
    <ul class="rows" aria-label=${label}>
      ${items.slice(0, shown).map((item, index) => html`<li key=${keyOf ? keyOf(item) : index}
        class=${rowClass && rowClass(item)}>${render(item, index)}</li>`)}
    </ul>
    ${left > 0 && html`<p class="more"><${Button} small
      onClick=${() => setShown(shown + page)}>Show ${Math.min(page, left)} more of ${left}<//></p>`}
  </div>`;
}

const BEYOND = 8; // rows above and below those in sight

function Windowed({ items, render, keyOf, height, label, rowClass, reveal, more }) {
  const frame = useRef(null);
  const [seen, setSeen] = useState({ top: 0, tall: 600 });
  const look = () => {
    const { scrollTop: top, clientHeight: tall } = frame.current;
    setSeen((before) => (before.top === top && before.tall === tall ? before : { top, tall }));
  };
  useLayoutEffect(() => {
    look();
    const watching = new ResizeObserver(look);
    watching.observe(frame.current);
    return () => watching.disconnect();
  }, []);
  // What comes in above pushes nothing out of sight that somebody reads.
  const topmost = useRef(undefined);
  useLayoutEffect(() => {
    const before = topmost.current;
    topmost.current = items.length && keyOf ? keyOf(items[0]) : undefined;
    if (before === undefined || before === topmost.current || !frame.current.scrollTop) return;
    const moved = items.findIndex((item) => keyOf(item) === before);
    if (moved > 0) frame.current.scrollTop += moved * height;
  }, [items]);
  useLayoutEffect(() => {
    if (reveal === undefined || reveal < 0) return;
    const { scrollTop, clientHeight } = frame.current;
    const top = reveal * height;
    if (top < scrollTop) frame.current.scrollTop = top;
    else if (top + height > scrollTop + clientHeight) frame.current.scrollTop = top + height - clientHeight;
  }, [reveal, height]);
  const first = Math.max(0, Math.floor(seen.top / height) - BEYOND);
  const last = Math.min(items.length, Math.ceil((seen.top + seen.tall) / height) + BEYOND);
  return html`<div class=${classes("windowed", more)} ref=${frame} onScroll=${look} tabindex="0" role="region"
    aria-label=${label}>
    <ul class="rows" style=${{ height: `${items.length * height}px` }}>
      ${items.slice(first, last).map((item, index) => html`<li
        key=${keyOf ? keyOf(item) : first + index}
        class=${rowClass && rowClass(item)}
        style=${{ top: `${(first + index) * height}px`, height: `${height}px` }}
        aria-setsize=${items.length}
        aria-posinset=${first + index + 1}
      >${render(item, first + index)}</li>`)}
    </ul>
  </div>`;
}

// A native dialog, open as long as it is rendered. onClose is called for Escape and the close button.
export function Dialog({ title, onClose, children, wide }) {
  const shown = useRef(null);
  const id = useId("dialog");
  useEffect(() => {
    const before = document.activeElement;
    const dialog = shown.current;
    if (!dialog.open) dialog.showModal();
    dialog.querySelector(".dialog-body :is(input, select, textarea)")?.focus();
    return () => {
      dialog.close(); // as long as it is open, nothing outside of it takes the focus
      if (before && before.isConnected) before.focus();
    };
  }, []);
  const cancelled = (event) => {
    event.preventDefault();
    onClose();
  };
  return html`<dialog ref=${shown} class=${classes("dialog", wide && "wide")} aria-labelledby=${id}
    onCancel=${cancelled}>
    <header><h2 id=${id}>${title}</h2><${Button} kind="quiet" small aria-label="Close"
      onClick=${onClose}>✕<//></header>
    <div class="dialog-body">${children}</div>
  </dialog>`;
}

// A label above its input. `as` is input (default), select or textarea; an error of the field is
// told below it. For a select, children are its options.
export function Field({ label, hint, error, as = "input", children, class: more, ...rest }) {
  const id = useId("field");
  const told = error ? (typeof error === "string" ? error : error.message) : "";
  const describes = classes(hint && `${id}-hint`, told && `${id}-error`) || undefined;
  return html`<div class=${classes("field", more)}>
    <label for=${id}>${label}</label>
    <${as} id=${id} ...${rest} aria-describedby=${describes} aria-invalid=${told ? "true" : undefined}>${children}<//>
    ${hint && html`<p class="hint" id=${`${id}-hint`}>${hint}</p>`}
    ${told && html`<p class="field-error" id=${`${id}-error`} role="alert">${told}</p>`}
  </div>`;
}

const PAUSE = 250; // milliseconds after the last key

// What is typed, told to `onPause` a moment after the last key. Returns the text and how to set it.
// `told` is what the address says: taken where that is another than was told last, as by going back.
export function useTyped(told, onPause) {
  const [text, setText] = useState(told);
  const last = useRef(told);
  useEffect(() => {
    if (told === last.current) return;
    last.current = told;
    setText(told);
  }, [told]);
  useEffect(() => {
    if (text === last.current) return undefined;
    const timer = setTimeout(() => {
      last.current = text;
      onPause(text);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return [text, setText];
}

const LONG = 4000; // characters that are shown at once

// value: anything JSON can say, or a text, which is shown as it is.
export function JsonView({ value, label = "JSON", copy = true }) {
  const [whole, setWhole] = useState(false);
  const text = typeof value === "string" ? value : JSON.stringify(value, null, 2);
  const cut = !whole && text.length > LONG;
  return html`<div class="json">
    ${copy && html`<div class="json-tools"><${Copy} text=${text} kind="quiet" aria-label=${`Copy ${label}`} /></div>`}
    <pre tabindex="0" aria-label=${label} role="region">${cut ? `${text.slice(0, LONG)}…` : text}</pre>
    ${cut && html`<${Button} small onClick=${() => setWhole(true)}>Show all ${text.length.toLocaleString("en")} characters<//>`}
  </div>`;
}

// A link only to where a browser goes without running anything; what else it is told is text.
export function Link({ href, children, ...rest }) {
  const safe = /^(https?:\/\/|\/(?!\/)|#)/i.test(href || "");
  if (!safe) return html`<span>${children || href}</span>`;
  const outside = /^https?:/i.test(href);
  return html`<a href=${href} ...${outside ? { target: "_blank", rel: "noreferrer noopener" } : {}}
    ...${rest}>${children || href}</a>`;
}
