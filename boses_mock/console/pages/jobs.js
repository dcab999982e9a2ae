// All that takes time in a world, as timelines, and a hand on each.
import { Button, Copy, Empty, Failure, Loading, Rows, Tag, When, html, spanOf, useEffect,
  useState } from "../parts.js";
import { useNow } from "../clock.js";
import { control, useControl } from "../control.js";
import { Bar, Units } from "./jobs/bar.js";
import { kindOf, nameOf, placeOfJob } from "./jobs/line.js";

export const title = "Jobs";

function FailAt({ job, act }) {
  const [at, setAt] = useState("");
  const ahead = job.units.map((label, place) => [place + 1, label]).filter(([unit]) => unit >= job.unit);
  return html`<span class="fail-at">
    <${Button} small kind="danger" onClick=${() => act({ do: "fail", at: at ? Number(at) : undefined })}>Fail<//>
    <select aria-label=${`Where ${nameOf(job)} is to fail`} value=${at}
      onChange=${(event) => setAt(event.target.value)}>
      <option value="">now</option>
      ${ahead.map(([unit, label]) => html`<option key=${unit} value=${unit}>at ${unit}, ${label}</option>`)}
    </select>
  </span>`;
}

function Hands({ job, world }) {
  const [failure, setFailure] = useState(null);
  const act = async (json) => {
    try {
      await control("POST", `/jobs/${encodeURIComponent(job.id)}`, { world, json });
      setFailure(null);
    } catch (error) {
      setFailure(error);
    }
  };
  return html`<div class="hands">
    <div class="actions">
      ${job.held
        ? html`<${Button} small onClick=${() => act({ do: "release" })}>Release<//>`
        : html`<${Button} small onClick=${() => act({ do: "hold" })}>Hold<//>`}
      <${Button} small onClick=${() => act({ do: "finish" })}>Finish<//>
      <${FailAt} job=${job} act=${act} />
      <${Copy} text=${job.id} label="Copy id" kind="quiet" />
    </div>
    <${Failure} error=${failure} />
  </div>`;
}

function End({ job, now }) {
  if (job.held) return "stands still until it is released";
  if (job.ends_at === null) return "stalls, and never ends by itself";
  const left = (Date.parse(job.ends_at) - now) / 1000;
  const as = job.ends_as === "complete" ? "ends" : `ends as ${job.ends_as}`;
  return left > 0 ? `${as} in ${spanOf(left)}` : `${as} now`;
}

function Name({ job, world }) {
  const place = placeOfJob(job, world);
  return place ? html`<a class="plain" href=${place}>${nameOf(job)}</a>` : nameOf(job);
}

function InFlight({ job, world, now }) {
  return html`<article class="card job" aria-label=${nameOf(job)}>
    <header>
      <div class="job-title"><h3><${Name} job=${job} world=${world} /></h3><span class="muted">
        ${kindOf(job)} <code title=${job.id}>${job.id.slice(0, 8)}</code></span></div>
      <div class="actions"><span class="muted">${End({ job, now })}</span>
        ${job.held && html`<${Tag}>held<//>`}<${Tag}>${job.status}<//></div>
    </header>
    <${Bar} job=${job} now=${now} />
    <${Hands} job=${job} world=${world} />
    <${Units} job=${job} now=${now} />
  </article>`;
}

function Past({ job, world, now }) {
  const took = job.ends_at === null ? null : (Date.parse(job.ends_at) - Date.parse(job.started_at)) / 1000;
  return html`<div class="past">
    <span class="past-name"><${Name} job=${job} world=${world} /> <span class="muted">${kindOf(job)}</span></span>
    <span><${Tag}>${job.status}<//></span>
    <${Bar} job=${job} now=${now} slim />
    <span class="muted">${took === null ? ""
      : `${spanOf(took)}, ${job.units.length} unit${job.units.length === 1 ? "" : "s"}`}</span>
    <${When} at=${job.ends_at} />
    ${job.error && html`<span class="past-error">${job.error}</span>`}
  </div>`;
}

// Asks again as soon as the next thing is due, so that nobody sees a job that is over go on.
function useEnds(jobs, now, reload) {
  const ends = jobs.map((job) => job.ends_at).filter(Boolean).map(Date.parse);
  const next = ends.length ? Math.min(...ends) : Infinity;
  const passed = now !== null && now >= next;
  useEffect(() => {
    if (passed) reload();
  }, [passed, next]);
}

export default function Jobs({ world }) {
  const { data, error, reload } = useControl("/jobs", { world, every: 2000 });
  const now = useNow(10);
  const jobs = data ? data.jobs : [];
  const going = jobs.filter((job) => job.in_flight);
  const past = jobs.filter((job) => !job.in_flight).sort((a, b) => (b.ends_at || "").localeCompare(a.ends_at || ""));
  useEnds(going, now, reload);
  if (error && !data) return html`<${Failure} error=${error} onRetry=${reload} />`;
  if (!data || now === null) return html`<${Loading} />`;
  if (!jobs.length) {
    return html`<${Empty} title="Nothing takes time in this world yet">
      Generations of personas, studies, reliability checks and market refreshes are shown here while they
      go on, and when they are over.<//>`;
  }
  return html`<${Failure} error=${error} />
    <section class="stack" aria-label="In flight"><h2>In flight <span class="count">${going.length}</span></h2>
      ${going.length ? going.map((job) => html`<${InFlight} key=${job.id} job=${job} world=${world} now=${now} />`)
        : html`<${Empty} title="Nothing is going on" />`}
    </section>
    <section class="stack" aria-label="Past"><h2>Past <span class="count">${past.length}</span></h2>
      ${past.length ? html`<div class="card">
        <${Rows} items=${past} page=${20} label="Past jobs" keyOf=${(job) => job.id}
        render=${(job) => html`<${Past} job=${job} world=${world} now=${now} />`} /></div>`
          : html`<${Empty} title="Nothing is over yet" />`}
    </section>`;
}
