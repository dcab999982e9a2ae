// What the API itself answers, asked as somebody of a company: POST /__admin/call.
//
// Nothing that is asked here meets a fault, stands in the journal or counts as seen.
import { control, refusal, useAsked } from "../../control.js";

// Where each operation stands in /docs, by its tag there.
const TAGS = {
  list_projects: "Projects",
  get_project: "Projects",
  list_persona_groups: "Persona groups",
  get_persona_group: "Persona groups",
  parse_prompt: "Persona groups",
  list_personas: "Personas",
  get_persona: "Personas",
  list_briefings: "Briefings",
  get_briefing: "Briefings",
  list_simulations: "Simulations",
  get_simulation: "Simulations",
  list_results: "Simulations",
  list_messages: "Simulations",
  list_library_personas: "Library",
  get_library_persona: "Library",
  list_library_projects: "Library",
  get_team: "Workspace",
};

export const docsOf = (operation) => `/docs#/${encodeURIComponent(TAGS[operation])}/${operation}`;

async function played(world, json) {
  const told = await control("POST", "/call", { world, json });
  if (told.status >= 400) throw refusal(told.status, told.json);
  return told;
}

// Returns what the API answers; throws a ControlError with its words where that is a refusal.
export async function call(who, path, { method = "GET", json } = {}) {
  return (await played(who.world, { as: who.as, method, path: `/api/v1${path}`, json })).json;
}

// Keeps what GET `path` answers. A null path asks nothing.
export function useApi(who, path, { every } = {}) {
  const key = path === null ? null : JSON.stringify([who.world, who.as, path]);
  return useAsked(key, () => call(who, path), { every });
}

// Where in the API a picture is: only there, as what a persona says of it may be anything.
function pathOf(url) {
  try {
    const { pathname } = new URL(url, location.href);
    return /^\/avatars\/[\w.-]+$/.test(pathname) ? pathname : null;
  } catch {
    return null;
  }
}

// Keeps a picture as an address that holds it. An <img> of the API's own address would be a request
// of the app's: it would stand in the journal, and meet the faults.
export function usePicture(world, url) {
  const held = /^data:image\//.test(url || "") ? url : null;
  const path = url && !held ? pathOf(url) : null;
  const { data } = useAsked(path && JSON.stringify([world, path]), async () => {
    const { headers, base64 } = await played(world, { path });
    return base64 && `data:${headers["content-type"]};base64,${base64}`;
  });
  return held || data;
}
