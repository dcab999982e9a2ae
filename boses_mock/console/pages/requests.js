// What a world was asked, and what it answered.
import { Empty, Failure, Loading, Rows, Tag, html } from "../parts.js";
import { useControl } from "../control.js";

export const title = "Requests";

export default function Requests({ world }) {
  const { data, error, reload } = useControl("/requests", { world, every: 2000 });
  if (error) return html`<${Failure} error=${error} onRetry=${reload} />`;
  if (!data) return html`<${Loading} />`;
  if (!data.requests.length) return html`<${Empty} title="Nobody has asked anything yet" />`;
  return html`<${Rows} items=${data.requests} label="Requests" render=${(each) => html`<${Tag}>${each.status}<//> ${each.method} ${each.path}`} />`;
}
