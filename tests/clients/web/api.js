// The way to the service: cookies alone, never a token in a header, renewed when they have ended.

const base = `${new URLSearchParams(location.search).get("api")}/api/v1`;
const open = ["/auth/login", "/auth/signup", "/auth/refresh", "/auth/logout"];

export class Refused extends Error {
  constructor(status, body) {
    super(words(body));
    this.status = status;
  }
}

// What is shown of an error: a sentence, or the field and the sentence about it.
function words(body) {
  if (typeof body.detail === "string") return body.detail;
  if (Array.isArray(body.detail)) return `${body.detail[0].loc.at(-1)}: ${body.detail[0].msg}`;
  return body.detail?.message ?? body.error;
}

const send = (method, path, body) => {
  const form = body instanceof FormData;
  return fetch(base + path, {
    method,
    credentials: "include",
    headers: body && !form ? { "Content-Type": "application/json" } : {},
    body: body && !form ? JSON.stringify(body) : body,
  });
};

export async function call(method, path, body) {
  let answer = await send(method, path, body);
  if (answer.status === 401 && !open.includes(path)) {
    const renewed = await send("POST", "/auth/refresh");
    if (renewed.ok) answer = await send(method, path, body);
    else await send("POST", "/auth/logout");
  }
  if (!answer.ok) throw new Refused(answer.status, await answer.json());
  return answer.status === 204 ? null : answer.json();
}

export async function refused(method, path, body) {
  try {
    await call(method, path, body);
  } catch (error) {
    if (error instanceof Refused) return `${error.status} ${error.message}`;
    throw error;
  }
  throw new Error(`${method} ${path} was not refused`);
}

// Looks again and again until something is so; ``seen`` is shown each look.
export async function until(path, done, seen = () => {}) {
  for (let look = 0; look < 400; look++) {
    const found = await call("GET", path);
    seen(found);
    if (done(found)) return found;
    await new Promise((resume) => setTimeout(resume, 25));
  }
  throw new Error(`${path} never got there`);
}

export async function upload(path, fields) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return call("POST", path, form);
}

// A file as a person picks one: served beside this page.
export async function picked(name) {
  return new File([await (await fetch(`files/${name}`)).blob()], name);
}

export async function bytes(path) {
  const answer = await fetch(base + path, { credentials: "include" });
  if (!answer.ok) throw new Refused(answer.status, await answer.json());
  return answer.blob();
}
