// The way of a web app through the API: cookies only, never a token in a header.
const api = new URLSearchParams(location.search).get("api") + "/api/v1";
const log = (line) => (document.getElementById("log").textContent += line + "\n");

async function call(method, path, body, again = true) {
  const form = body instanceof FormData;
  const answer = await fetch(api + path, {
    method,
    credentials: "include",
    headers: body && !form ? { "Content-Type": "application/json" } : {},
    body: body && !form ? JSON.stringify(body) : body,
  });
  if (answer.status === 401 && again && !path.startsWith("/auth/login")) {
    const renewed = await fetch(api + "/auth/refresh", { method: "POST", credentials: "include" });
    log(`refresh ${renewed.status}`);
    if (renewed.ok) return call(method, path, body, false);
  }
  if (!answer.ok) throw Object.assign(new Error(`${method} ${path}: ${answer.status}`), { answer });
  return answer.status === 204 ? null : answer.json();
}

async function until(path, done) {
  for (let turn = 0; turn < 200; turn++) {
    const seen = await call("GET", path);
    if (done(seen)) return seen;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error(`${path} never got there`);
}

async function main() {
  await call("GET", "/auth/me").catch((error) => log(`start ${error.answer.status}`));
  await call("POST", "/auth/login", { email: "demo@example.com", password: "demo-password" });
  log(`hello ${(await call("GET", "/auth/me")).user.email}`);
  await call("POST", "/auth/refresh");

  const project = await call("POST", "/projects/", { name: "From a browser" });
  const home = `/projects/${project.id}`;
  const fields = await call("POST", `${home}/persona-groups/parse-prompt`, {
    prompt: "Middle-income women in Manila aged 25-32, office workers, who use GCash",
  });
  const group = await call("POST", `${home}/persona-groups`, { ...fields, persona_count: 3 });
  await call("POST", `${home}/persona-groups/${group.id}/generate`);
  await until(`${home}/persona-groups/${group.id}`, (g) => g.generation_status === "complete");
  const people = await call("GET", `${home}/persona-groups/${group.id}/personas`);
  log(`personas ${people.length}`);

  const form = new FormData();
  form.append("title", "Concept");
  form.append("file", new File(["A sachet of iced coffee for ₱12."], "concept.txt"));
  const briefing = await call("POST", `${home}/briefings`, form);
  log(`briefing ${briefing.file_name} ${briefing.extracted_text}`);

  const study = await call("POST", `${home}/simulations`, {
    simulation_type: "concept_test",
    persona_group_id: group.id,
    briefing_ids: [briefing.id],
    prompt_question: "What do you think of this iced coffee at ₱12?",
  });
  await until(`${home}/simulations/${study.id}`, (s) => s.status === "complete");
  const results = await call("GET", `${home}/simulations/${study.id}/results`);
  log(`results ${results.map((result) => result.result_type).join(" ")}`);
  await call("POST", "/auth/logout");
  await call("GET", "/auth/me").catch((error) => log(`end ${error.answer.status}`));
}

main().catch((error) => log(`broken: ${error.message}`));
