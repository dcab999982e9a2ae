// What is to go wrong.
import { Empty, Failure, Loading, Rows, html } from "../parts.js";
import { useControl } from "../control.js";

export const title = "Faults";

export default function Faults({ world }) {
  const { data, error, reload } = useControl("/faults", { world, every: 2000 });
  if (error) return html`<${Failure} error=${error} onRetry=${reload} />`;
  if (!data) return html`<${Loading} />`;
  if (!data.rules.length) return html`<${Empty} title="Nothing is to go wrong" />`;
  return html`<${Rows} items=${data.rules} label="Faults" render=${(rule) => html`${rule.id} ${rule.operation}`} />`;
}
