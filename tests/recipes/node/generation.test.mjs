import assert from "node:assert/strict";
import { after, test } from "node:test";
import { world } from "./boses.mjs";

const boses = await world(import.meta.url, { clock: "manual", world: "empty" });
after(() => boses.drop());

const send = (path, body) => boses.call(path, { method: "POST", body: JSON.stringify(body) });

test("a generation fills its group once its time is over", async () => {
  const project = await (await send("/projects", { name: "Iced coffee" })).json();
  const groups = `/projects/${project.id}/persona-groups`;
  const wanted = {
    name: "Commuters", age_min: 25, age_max: 40, gender: "All", location: "Manila, Philippines",
    occupation: "Any", income_level: "Middle", persona_count: 3,
  };
  const group = await (await send(groups, wanted)).json();
  assert.equal((await send(`${groups}/${group.id}/generate`)).status, 202);
  const status = async () => (await (await boses.call(`${groups}/${group.id}`)).json()).generation_status;
  assert.equal(await status(), "generating");
  await boses.control("POST", "/clock", { until: { job: group.id, status: "complete" } });
  assert.equal(await status(), "complete");
  assert.equal((await (await boses.call(`${groups}/${group.id}/personas`)).json()).length, 3);
});

test("the app asked for one generation and no more", async () => {
  const asked = await boses.control("POST", "/requests/count", { operation: "generate_personas" });
  assert.equal(asked.count, 1);
});
