// A world of the mock for each test file, which no other file can see:
//
//   const boses = await world(import.meta.url);
//   after(() => boses.drop());
//
// Started by `boses-mock exec -- node --test`, which sets the variables that are read here.
import { basename } from "node:path";

const { BOSES_MOCK_URL: url, BOSES_MOCK_ADMIN_TOKEN: admin } = process.env;
if (!url) throw new Error("run the tests by: boses-mock exec -- node --test");

async function control(method, path, body, name) {
  const headers = { "Content-Type": "application/json" };
  if (name) headers["X-Boses-Mock-World"] = name;
  if (admin) headers["X-Boses-Mock-Admin-Token"] = admin;
  const answer = await fetch(`${url}/__admin${path}`, { method, headers, body: JSON.stringify(body) });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}: ${text}`);
  return text ? JSON.parse(text) : undefined;
}

/** Make a world called as the test file is, so that it has the same ids in every run. */
export async function world(file, how = {}) {
  const name = basename(file).replace(/\.test\.\w+$/, "").toLowerCase();
  const { token } = await control("POST", "/worlds", { name, ...how });
  const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/json" };
  return {
    /** Ask the API as the demo user: what `call` takes is what fetch takes. */
    call: (path, options = {}) =>
      fetch(`${url}/api/v1${path}`, { ...options, headers: { ...headers, ...options.headers } }),
    /** Ask the control plane about this world: clock, faults, jobs, requests. */
    control: (method, path, body) => control(method, path, body, name),
    drop: () => control("DELETE", `/worlds/${name}`),
  };
}
