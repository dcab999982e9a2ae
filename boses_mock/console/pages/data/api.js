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

// Returns what the API answers; throws a ControlError with its words where that is a refusal.
export async function call(who, path, { method = "GET", json } = {}) {
  const asked = { method, path: `/api/v1${path}`, json };
  if (who.as) asked.as = who.as;
  const told = await control("POST", "/call", { world: who.world, json: asked });
  if (told.status >= 400) throw refusal(told.status, told.json);
  return told.json;
}

// Keeps what GET `path` answers. A null path asks nothing.
export function useApi(who, path, { every } = {}) {
  const key = path === null ? null : JSON.stringify([who.world, who.as, path]);
  return useAsked(key, () => call(who, path), { every });
}

// A picture's address leads to whom the API's caller calls; this page asks where it comes from.
export function pictureOf(url) {
  if (!url || url.startsWith("data:image/")) return url || null;
  try {
    const { pathname, search } = new URL(url, location.href);
    return pathname.startsWith("/avatars/") ? pathname + search : null;
  } catch {
    return null;
  }
}
