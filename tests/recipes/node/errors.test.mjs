import assert from "node:assert/strict";
import { after, test } from "node:test";
import { world } from "./boses.mjs";

const boses = await world(import.meta.url);
after(() => boses.drop());

test("the second call fails, once", async () => {
  const rule = { operation: "get_me", succeedFirst: 1, failRequestCount: 1, error: { statusCode: 503 } };
  await boses.control("POST", "/faults", rule);
  const statuses = [];
  for (const _ of [1, 2, 3]) statuses.push((await boses.call("/auth/me")).status);
  assert.deepEqual(statuses, [200, 503, 200]);
});

test("nothing of another file's world is seen", async () => {
  const projects = await (await boses.call("/projects")).json();
  assert.ok(!projects.some((project) => project.name === "Iced coffee"));
});
