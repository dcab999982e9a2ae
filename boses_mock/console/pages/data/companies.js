// Where Data begins: the companies and what each works on.
import { Copy, Empty, Failure, Loading, Rows, Tag, When, html } from "../../parts.js";
import { useControl } from "../../control.js";
import { linkTo } from "../../place.js";
import { useApi } from "./api.js";
import { Section, Tools, Trail, plural, queryOf } from "./shared.js";

const SLOW = 5000; // milliseconds between looks for what the app has made meanwhile

export function useCompany(world, id) {
  const { data, error } = useControl("/companies", { world });
  const company = data && data.companies.find((each) => each.id === id);
  const missing = data && !company ? { message: `No company of this world has the id ${id}` } : null;
  return { company, error: error || missing };
}

function ProjectCard({ world, company, project }) {
  return html`<article class="card project">
    <h3><a href=${linkTo("data", queryOf(world), [company.id, project.id])}>${project.name}</a></h3>
    ${project.description && html`<p class="muted clamp">${project.description}</p>`}
    <p class="counts">${plural(project.persona_group_count, "group")} · ${plural(project.simulation_count, "study", "studies")}</p>
    <p class="muted"><${When} at=${project.updated_at} seconds=${false} /></p>
  </article>`;
}

function Projects({ world, company }) {
  const who = { world, as: company.id };
  const { data, error, reload } = useApi(who, "/projects", { every: SLOW });
  if (error) return html`<${Failure} error=${error} onRetry=${reload} />`;
  if (!data) return html`<${Loading} />`;
  if (!data.length) return html`<${Empty} title="No projects yet">Whatever the app makes for ${company.name} shows here.<//>`;
  return html`<${Rows} class="card-list" items=${data} page=${24} keyOf=${(each) => each.id} label=${`Projects of ${company.name}`}
    render=${(project) => html`<${ProjectCard} world=${world} company=${company} project=${project} />`} />`;
}

const used = (company) => `${company.simulations_used} of ${company.plan_limit ?? "any number of"} studies used`;

export function Companies({ world }) {
  const { data, error, reload } = useControl("/companies", { world, every: SLOW });
  if (error) return html`<${Failure} error=${error} onRetry=${reload} />`;
  if (!data) return html`<${Loading} />`;
  return html`<div class="whereabouts"><h2>Data</h2></div>
    ${!data.companies.length && html`<${Empty} title="This world has no company">Sign up through the app, and it shows here.<//>`}
    <${Rows} class="companies" items=${data.companies} page=${10} keyOf=${(each) => each.id} label="Companies" render=${(company) => html`
      <${Section} title=${html`<a href=${linkTo("data", queryOf(world), [company.id])}>${company.name}</a>`}
        tools=${html`<span class="actions"><${Tag} tone="info">${company.plan}<//><span class="muted">${used(company)}</span>
          <${Copy} text=${company.id} label="Copy id" title=${company.id} aria-label=${`Copy id of ${company.name}`} />
          <a class="button small" href=${linkTo("data", queryOf(world), [company.id, "library"])}>Library</a></span>`}>
        <${Projects} world=${world} company=${company} /><//>`} />`;
}

function Team({ who }) {
  const { data, error, reload } = useApi(who, "/settings/team");
  if (error) return html`<${Failure} error=${error} onRetry=${reload} />`;
  if (!data) return html`<${Loading} />`;
  return html`<div class="scroll-x" tabindex="0" role="region" aria-label="Team"><table>
    <thead><tr><th scope="col">Name</th><th scope="col">Address</th><th scope="col">Role</th><th scope="col">Id</th></tr></thead>
    <tbody>${data.members.map((each) => html`<tr key=${each.id}><td>${each.full_name || "—"}</td><td>${each.email}</td><td>${each.role}</td>
        <td><${Copy} text=${each.id} label="Copy id" aria-label=${`Copy id of ${each.email}`} /></td></tr>`)}
      ${data.pending_invites.map((each) => html`<tr key=${each.id}><td class="muted">invited</td><td>${each.email}</td><td>${each.role}</td>
        <td><${Copy} text=${each.id} label="Copy id" aria-label=${`Copy id of the invite of ${each.email}`} /></td></tr>`)}</tbody>
  </table></div>`;
}

export function Company({ world, rest: [id] }) {
  const { company, error } = useCompany(world, id);
  if (error) return html`<${Failure} error=${error} />`;
  if (!company) return html`<${Loading} />`;
  const who = { world, as: id };
  return html`<${Trail} world=${world} trail=${[["Data"], [company.name, id]]} />
    <div class="actions"><${Tag} tone="info">${company.plan}<//><span class="muted">${used(company)}</span></div>
    <${Tools} who=${who} id=${id} path="/projects" operation="list_projects">
      <a class="button small" href=${linkTo("data", queryOf(world), [id, "library"])}>Library</a><//>
    <${Section} title="Projects"><${Projects} world=${world} company=${company} /><//>
    <${Section} title="Team"><div class="card"><${Team} who=${who} /></div><//>`;
}
