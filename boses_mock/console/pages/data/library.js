// A company's library: its own people and the curated ones, who may be taken into a group.
import { Button, Empty, Failure, Field, Loading, Rows, html, useTyped } from "../../parts.js";
import { linkTo } from "../../place.js";
import { call, useApi } from "./api.js";
import { useCompany } from "./companies.js";
import { Person, Profile } from "./people.js";
import { Act, Section, Tools, Trail, queryOf } from "./shared.js";

const SIZE = 24;
const FILTERS = { occupation: "Occupation", location: "Lives in", gender: "Gender" };

function addressOf(query, page) {
  const asked = new URLSearchParams({ limit: SIZE, offset: (page - 1) * SIZE });
  for (const name of Object.keys(FILTERS)) if (query[name]) asked.set(name, query[name]);
  return `/library/personas?${asked}`;
}

function Filter({ name, label, query, navigate }) {
  const [text, setText] = useTyped(query[name] || "", (typed) => navigate({ [name]: typed || undefined, page: undefined }, { replace: true }));
  return html`<${Field} label=${label} type="search" value=${text} onInput=${(event) => setText(event.target.value)} />`;
}

function Turn({ page, last, navigate }) {
  const to = (number) => navigate({ page: number > 1 ? number : undefined });
  return html`<nav class="actions" aria-label="Pages of the library">
    <${Button} disabled=${page <= 1} onClick=${() => to(page - 1)}>Before<//>
    <span class="muted">Page ${page} of ${last}</span>
    <${Button} disabled=${page >= last} onClick=${() => to(page + 1)}>Next<//></nav>`;
}

export function Library({ world, query, rest: [companyId], navigate }) {
  const who = { world, as: companyId };
  const { company, error: nobody } = useCompany(world, companyId);
  const page = Math.max(1, Number.parseInt(query.page, 10) || 1);
  const path = addressOf(query, page);
  const { data, error, reload } = useApi(who, path);
  if (nobody) return html`<${Failure} error=${nobody} />`;
  if (!company) return html`<${Loading} />`;
  const filtered = Object.keys(FILTERS).some((name) => query[name]);
  const link = (id) => linkTo("data", queryOf(world), [companyId, "library", id]);
  return html`<${Trail} world=${world} trail=${[["Data"], [company.name, companyId], ["Library", companyId, "library"]]} />
    <div class="card"><div class="fields">${Object.entries(FILTERS).map(([name, label]) => html`<${Filter} key=${name} name=${name} label=${label} query=${query} navigate=${navigate} />`)}</div></div>
    <${Tools} who=${who} path=${path} operation="list_library_personas" />
    <${Failure} error=${error} onRetry=${reload} />
    ${!data ? !error && html`<${Loading} />` : !data.items.length ? html`<${Empty} title=${filtered ? "Nobody is found" : "Nobody is in the library yet"} />` : html`
      <${Section} title="People" count=${data.total}>
        <${Rows} class="card-list" page=${SIZE} items=${data.items} keyOf=${(each) => each.id} label="People of the library"
          render=${(person) => html`<${Person} world=${world} who=${person} href=${link(person.id)} />`} />
        <${Turn} page=${page} last=${Math.max(1, Math.ceil(data.total / SIZE))} navigate=${navigate} /><//>`}`;
}

function Groups({ who, path, world, companyId }) {
  const { data, error } = useApi(who, `${path}/projects`);
  if (error) return html`<${Failure} error=${error} />`;
  if (!data) return html`<${Loading} />`;
  if (!data.length) return html`<${Empty} title="In no group of this company" />`;
  return html`<${Rows} class="card lines" label="Groups" items=${data} render=${(each) => html`<div class="line">
    <a href=${linkTo("data", queryOf(world), [companyId, each.project_id, "groups", each.group_id])}>${each.group_name}</a>
    <span class="muted about">${each.project_name}</span></div>`} />`;
}

export function LibraryPerson({ world, rest: [companyId, , id], navigate }) {
  const who = { world, as: companyId };
  const { company, error: nobody } = useCompany(world, companyId);
  const path = `/library/personas/${id}`;
  const { data: person, error } = useApi(who, path);
  if (nobody || error) return html`<${Failure} error=${nobody || error} />`;
  if (!person || !company) return html`<${Loading} />`;
  return html`<${Trail} world=${world} trail=${[["Data"], [company.name, companyId], ["Library", companyId, "library"], [person.full_name, companyId, "library", id]]} />
    <${Tools} who=${who} id=${person.id} path=${path} operation="get_library_persona">
      <${Act} label="Delete" confirm="Delete from the library" question=${`${person.full_name} is taken into no new group; the groups they are in keep them.`}
        act=${() => call(who, path, { method: "DELETE" })} onDone=${() => navigate({}, { rest: [companyId, "library"] })} /><//>
    <${Profile} world=${world} who=${person} />
    <${Section} title="In these groups"><${Groups} who=${who} path=${path} world=${world} companyId=${companyId} /><//>`;
}
