// The world at a glance: which there are, how this one is set, who can sign in, what goes on.
import { Empty, Failure, Loading, Tag, html, spanOf } from "../parts.js";
import { useNow } from "../clock.js";
import { useControl } from "../control.js";
import { linkTo } from "../place.js";
import { Bar } from "./jobs/bar.js";
import { kindOf, nameOf } from "./jobs/line.js";
import { Accounts } from "./overview/accounts.js";
import { Behaviour } from "./overview/behaviour.js";
import { Worlds } from "./overview/worlds.js";

export const title = "Overview";

function Job({ job, now, world }) {
  const left = job.ends_at === null ? null : (Date.parse(job.ends_at) - now) / 1000;
  const end = job.held ? "held" : left === null ? "stalls" : left > 0 ? `${spanOf(left)} left` : "ends now";
  return html`<li><div class="glance"><a href=${linkTo("jobs",
    { world: world === "default" ? undefined : world })}>${nameOf(job)}</a>
    <span class="muted">${kindOf(job)}, ${end}</span><${Tag}>${job.status}<//></div>
    <${Bar} job=${job} now=${now} slim /></li>`;
}

function InFlight({ world }) {
  const { data, error, reload } = useControl("/jobs", { world, query: { in_flight: true }, every: 2000 });
  const now = useNow();
  return html`<section class="card" aria-label="In flight"><header>
    <h2>In flight ${data && html`<span class="count">${data.jobs.length}</span>`}</h2></header>
    <${Failure} error=${error} onRetry=${reload} />
    ${!data || now === null ? !error && html`<${Loading} />` : data.jobs.length
      ? html`<ul class="glances">${data.jobs.map((job) => html`<${Job} key=${job.id} job=${job} now=${now}
        world=${world} />`)}</ul>`
      : html`<${Empty} title="Nothing is going on">Start a generation or a study in the app, and its progress is shown here.<//>`}
  </section>`;
}

export default function Overview({ world, navigate }) {
  return html`<div class="columns">
      <div class="stack wide"><${Worlds} world=${world} navigate=${navigate} /><${InFlight} world=${world} /></div>
      <${Behaviour} world=${world} />
    </div>
    <${Accounts} world=${world} />`;
}
