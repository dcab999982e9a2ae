// What a job's timeline shows at an instant; times are in milliseconds.

import { linkTo } from "../../place.js";

const KINDS = {
  generation: "Generation",
  study: "Study",
  ethnography: "Market refresh",
  reliability: "Reliability check",
};

export const kindOf = (job) => KINDS[job.kind] || job.kind;

export function nameOf(job) {
  return job.kind === "study" ? job.name.replaceAll("_", " ") : job.name;
}

const PLACES = { generation: "groups", study: "studies" };

// Returns the link to what a job makes, null where there is no page of it.
export function placeOfJob(job, world) {
  const kind = PLACES[job.kind];
  if (!kind || !job.company_id) return null;
  return linkTo("data", { world: world === "default" ? undefined : world },
    [job.company_id, job.project_id, kind, job.id]);
}

// Returns {from, to, open, units: [{label, begins, ends, state}]}. A unit is "done", "failed",
// "going", "due", "failing" (is going to fail) or "never"; `open` tells that no end is in sight.
export function lineOf(job, now) {
  const from = Date.parse(job.started_at);
  const end = job.ends_at === null ? null : Date.parse(job.ends_at);
  const due = job.due.map((each) => (each === null ? null : Date.parse(each)));
  const cut = job.status === "aborted" ? end : Infinity;
  let begins = from;
  const units = job.units.map((label, place) => {
    const ends = place < due.length ? due[place] : null;
    const unit = { label, begins, ends, state: stateOf({ job, place, begins, ends, now, cut }) };
    if (ends !== null) begins = ends;
    return unit;
  });
  const last = Math.max(from + 1, end ?? 0, ...due.filter((each) => each !== null));
  if (end !== null) return { from, to: Math.max(end, from + 1), open: false, units };
  // However long it has stood still: what it got through is to be seen.
  return { from, to: due.length ? from + (last - from) * 1.5 : Math.max(last, now), open: true, units };
}

function stateOf({ job, place, begins, ends, now, cut }) {
  const fails = job.fails_in === place + 1;
  if (ends === null) return job.in_flight && begins <= now && place === job.due.indexOf(null) ? "going" : "never";
  if (ends > cut) return "never";
  if (ends <= now) return fails ? "failed" : "done";
  if (fails) return "failing";
  return begins <= now ? "going" : "due";
}

