// How the console speaks to /__admin, and notices that the server went away.
//
// All that the page knows and does goes through `control`. After whatever changed something, every
// `useControl` asks again, so no page has to tell the others.
import { useCallback, useEffect, useRef, useState } from "./vendor/preact/standalone.module.js";

const TOKEN = "boses-mock-admin-token";
const RETRY = 1000; // milliseconds between looks for a server that went away
// What is sent as POST and changes nothing.
const READING = /^\/(wait|explain-prompt|requests\/(find|count))$/;

// An API request that is played changes what it would change if a client sent it.
function changesNothing(method, path, json) {
  if (path === "/call") return !json.method || json.method === "GET";
  return method === "GET" || READING.test(path);
}

export class ControlError extends Error {
  constructor(status, message, field = null) {
    super(message);
    this.name = "ControlError";
    this.status = status;
    this.message = message;
    this.field = field;
  }
}

function signal(initial) {
  let value = initial;
  const heard = new Set();
  return {
    get: () => value,
    set(next) {
      if (next === value) return;
      value = next;
      heard.forEach((each) => each(next));
    },
    hear(each) {
      heard.add(each);
      return () => heard.delete(each);
    },
  };
}

// "up", "down" (nobody answers) or "locked" (the server wants its --admin-token).
export const connection = signal("up");
export const changes = signal(0);

export function useSignal(source) {
  const [value, set] = useState(source.get());
  useEffect(() => {
    set(source.get());
    return source.hear(set);
  }, [source]);
  return value;
}

export function unlock(token) {
  sessionStorage.setItem(TOKEN, token);
  connection.set("up");
  changes.set(changes.get() + 1);
}

function wordsOf(status, body) {
  const detail = body && (body.detail || body.error);
  if (Array.isArray(detail) && detail.length) {
    const [{ loc = [], msg }] = detail;
    const field = loc.slice(1).join(".") || null;
    return [field ? `${field}: ${msg}` : msg, field];
  }
  const words = detail && typeof detail.message === "string" ? detail.message : detail;
  return [typeof words === "string" ? words : `The server answered ${status}`, null];
}

// What an answer that refuses is thrown as; `body` is its JSON.
export function refusal(status, body) {
  return new ControlError(status, ...wordsOf(status, body));
}

function addressOf(path, query) {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query || {})) {
    if (value !== undefined && value !== null && value !== "") asked.set(name, value);
  }
  const text = asked.toString();
  return `/__admin${path}${text ? `?${text}` : ""}`;
}

export function headersOf(world) {
  const headers = {};
  if (world) headers["X-Boses-Mock-World"] = world;
  const token = sessionStorage.getItem(TOKEN);
  if (token) headers["X-Boses-Mock-Admin-Token"] = token;
  return headers;
}

// Returns the Response itself, whatever its status; throws ControlError where nobody answers.
async function send(method, path, { world, json, query, signal: aborted } = {}) {
  const headers = headersOf(world);
  const options = { method, headers, signal: aborted, cache: "no-store" };
  if (json !== undefined) {
    headers["Content-Type"] = "application/json";
    options.body = JSON.stringify(json);
  }
  try {
    return await fetch(addressOf(path, query), options);
  } catch (error) {
    if (error.name === "AbortError") throw error;
    lost();
    throw new ControlError(0, "The server does not answer");
  }
}

export async function control(method, path, options = {}) {
  const token = sessionStorage.getItem(TOKEN);
  const answer = await send(method, path, options);
  const text = await answer.text();
  let body = null;
  try {
    body = text ? JSON.parse(text) : null;
  } catch {
    if (answer.ok) throw new ControlError(answer.status, `No JSON came from ${path}`);
  }
  if (!answer.ok) {
    // Unless the right token was entered while this was on its way.
    if (answer.status === 401 && token === sessionStorage.getItem(TOKEN)) connection.set("locked");
    throw refusal(answer.status, body);
  }
  if (!changesNothing(method, path, options.json)) changes.set(changes.get() + 1);
  return body;
}

let looking = false;

async function lost() {
  if (looking) return;
  looking = true;
  connection.set("down");
  for (;;) {
    await new Promise((done) => setTimeout(done, RETRY));
    try {
      const answer = await fetch("/__admin/health", { cache: "no-store" });
      if (answer.ok) break;
    } catch {
      continue;
    }
  }
  looking = false;
  connection.set("up");
  changes.set(changes.get() + 1);
}

// Keeps what GET `path` tells. `every` is in milliseconds; a page that nobody sees does not ask.
// A null path asks nothing.
export function useControl(path, { world, query, every } = {}) {
  const key = path === null ? null : JSON.stringify([path, world, query]);
  return useAsked(key, () => control("GET", path, { world, query }), { every });
}

// Keeps what `ask()` comes to: asked again when `key`, which tells what is asked, has changed.
export function useAsked(asked, ask, { every } = {}) {
  const [told, setTold] = useState({ data: null, error: null });
  const latest = useRef(asked);
  const asking = useRef(ask);
  asking.current = ask;
  const reload = useCallback(async () => {
    latest.current = asked;
    if (asked === null) return;
    let next;
    try {
      next = { data: await asking.current(), error: null };
    } catch (error) {
      next = { error };
    }
    // What was asked meanwhile is what counts.
    if (latest.current !== asked) return;
    setTold((before) => ({ data: before.asked === asked ? before.data : null, asked, ...next }));
  }, [asked]);
  useEffect(() => {
    reload();
    const forget = changes.hear(reload);
    const timer = every && setInterval(() => {
      if (!document.hidden && connection.get() === "up") reload();
    }, every);
    return () => {
      latest.current = undefined;
      forget();
      if (timer) clearInterval(timer);
    };
  }, [reload, every]);
  const fresh = told.asked === asked;
  return { data: fresh ? told.data : null, error: fresh ? told.error : null, reload };
}
