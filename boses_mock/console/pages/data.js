// What is in the world, as the API tells it: of every company, each by somebody who runs it.
import { Empty, html } from "../parts.js";
import { linkTo } from "../place.js";
import { queryOf } from "./data/shared.js";
import { Companies, Company } from "./data/companies.js";
import { Project } from "./data/project.js";
import { Group, Persona } from "./data/group.js";
import { Study } from "./data/study.js";
import { Briefing } from "./data/briefing.js";
import { Library, LibraryPerson } from "./data/library.js";

export const title = "Data";
export const ownHeading = true; // the name of what is shown

// #/data, /COMPANY, /COMPANY/library[/ID], and /COMPANY/PROJECT, below which are /groups/ID[/PERSONA],
// /studies/ID and /briefings/ID.
function placed([company, project, kind, id, persona]) {
  if (!company) return Companies;
  if (!project) return Company;
  if (project === "library") return kind ? LibraryPerson : Library;
  if (!kind) return Project;
  if (kind === "groups" && id) return persona ? Persona : Group;
  if (kind === "studies" && id) return Study;
  if (kind === "briefings" && id) return Briefing;
  return null;
}

export default function Data({ world, query, rest = [], navigate }) {
  const Place = placed(rest);
  if (!Place) return html`<${Empty} title="There is nothing here"><a href=${linkTo("data", queryOf(world))}>All data</a><//>`;
  return html`<${Place} key=${rest.join("/")} world=${world} query=${query} rest=${rest} navigate=${navigate} />`;
}
