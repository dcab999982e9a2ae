// The console's frame: which page is open, in which world; pages are fetched when first opened.
//
// The whole state of a page stands behind the # (#/requests?world=a&status=500), so a link can be
// shared and the back button works.
import { html, render, useCallback, useEffect, useRef, useState } from "./parts.js";
import { ClockContext, useWorldClock } from "./clock.js";
import { Frame } from "./frame.js";
import { linkTo, placeOf } from "./place.js";

const PAGES = {
  overview: "Overview",
  jobs: "Jobs",
  requests: "Requests",
  faults: "Faults",
  data: "Data",
  prompts: "Prompt lab",
  mail: "Mail",
  coverage: "Coverage and lint",
};

function usePlace() {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  useEffect(() => {
    const moved = () => setPlace(placeOf(location.hash));
    addEventListener("hashchange", moved);
    return () => removeEventListener("hashchange", moved);
  }, []);
  return place;
}

const fetched = new Map();

async function fetchPage(name) {
  if (!PAGES[name] || fetched.has(name)) return;
  try {
    fetched.set(name, { module: await import(`./pages/${name}.js`) });
  } catch (error) {
    fetched.set(name, { error });
  }
}

fetchPage(placeOf(location.hash).name); // while the frame is drawn

function usePage(name) {
  const [, again] = useState(0);
  const page = fetched.get(name);
  useEffect(() => {
    let wanted = true;
    if (!page) fetchPage(name).then(() => wanted && again((n) => n + 1));
    return () => { wanted = false; };
  }, [name]);
  return page;
}

function Missing({ name, error }) {
  const told = error ? `${error.message}` : `There is no page "${name}".`;
  return html`<div class="page"><h1 tabindex="-1">${PAGES[name] || "No such page"}</h1>
    <div class="failure" role="alert"><p>${told}</p></div></div>`;
}

function Open({ place, world, navigate }) {
  const { name, query, rest } = place;
  const page = usePage(name);
  const main = useRef(null);
  const opened = useRef(name);
  useEffect(() => {
    document.title = `${PAGES[name] || name} · boses-mock`;
    if (opened.current === name || !page) return;
    opened.current = name;
    scrollTo(0, 0);
    main.current.querySelector("h1")?.focus();
  }, [name, page]);
  const shown = () => {
    if (!PAGES[name]) return html`<${Missing} name=${name} />`;
    if (!page) return html`<p class="loading" role="status">Loading…</p>`;
    if (page.error) return html`<${Missing} name=${name} error=${page.error} />`;
    const { default: Page, title } = page.module;
    return html`<div class=${`page page-${name}`}>
      <h1 tabindex="-1" class=${page.module.ownHeading ? "offscreen" : undefined}>${title}</h1>
      <${Page} key=${`${name}@${world}`} world=${world} query=${query} rest=${rest} navigate=${navigate} />
    </div>`;
  };
  return html`<main id="main" ref=${main}>${shown()}</main>`;
}

// A world that was dropped, or that never was, is told of once and not by every part of a page.
const isMissing = (error) => Boolean(error) && (error.status === 404 || error.status === 422);

function App() {
  const place = usePlace();
  const world = place.query.world || "default";
  const { clock, error, reload } = useWorldClock(world);
  // navigate({status: 500}) changes the query; navigate({…}, {to: "faults", rest: [], replace: true}).
  const navigate = useCallback((change, { to, rest, replace } = {}) => {
    const here = placeOf(location.hash);
    const kept = to && to !== here.name ? { world: here.query.world } : here.query;
    const link = linkTo(to || here.name, { ...kept, ...change }, rest || (to ? [] : here.rest));
    if (replace) {
      history.replaceState(null, "", link);
      dispatchEvent(new HashChangeEvent("hashchange"));
    } else if (link !== location.hash) {
      location.hash = link;
    }
  }, []);
  return html`<${ClockContext.Provider} value=${clock}>
    <${Frame} pages=${PAGES} open=${place.name} world=${world} navigate=${navigate} reloadClock=${reload}
      missing=${isMissing(error) && error}>
      <${Open} place=${place} world=${world} navigate=${navigate} />
    <//>
  <//>`;
}

render(html`<${App} />`, document.getElementById("app"));
