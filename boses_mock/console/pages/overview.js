// The world at a glance.
import { Failure, Loading, html } from "../parts.js";
import { useControl } from "../control.js";

export const title = "Overview";

export default function Overview({ world }) {
  const { data, error, reload } = useControl("/health", { world });
  if (error) return html`<${Failure} error=${error} onRetry=${reload} />`;
  if (!data) return html`<${Loading} />`;
  return html`<section class="card"><dl class="facts">
    <dt>World</dt><dd>${data.world}</dd><dt>Seed</dt><dd>${data.seed}</dd><dt>Version</dt><dd>${data.version}</dd>
  </dl></section>`;
}
