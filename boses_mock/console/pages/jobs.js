// All that takes time in a world.
import { Empty, Failure, Loading, Rows, Tag, html } from "../parts.js";
import { useControl } from "../control.js";

export const title = "Jobs";

export default function Jobs({ world }) {
  const { data, error, reload } = useControl("/jobs", { world, every: 2000 });
  if (error) return html`<${Failure} error=${error} onRetry=${reload} />`;
  if (!data) return html`<${Loading} />`;
  if (!data.jobs.length) return html`<${Empty} title="Nothing takes time in this world yet" />`;
  return html`<${Rows} items=${data.jobs} label="Jobs" render=${(job) => html`${job.name} <${Tag}>${job.status}<//>`} />`;
}
