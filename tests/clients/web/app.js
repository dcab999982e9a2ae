// A researcher's quarter at one sitting: every page of a web app, one after the other.
import { bytes, call, picked, refused, until, upload } from "./api.js";
import { page, picture, say, show, titled } from "./draw.js";

const parameters = new URLSearchParams(location.search);
const demo = { email: "demo@example.com", password: "demo-password" };
const staff = { email: "staff@example.com", password: "staff-password" };
const question = "What do you think of this iced coffee at ₱12?";
const soon = (status) => ["complete", "failed"].includes(status);

async function start() {
  page("Start");
  say(await refused("GET", "/auth/me"));
  say(await refused("POST", "/auth/login", { ...demo, password: "not it" }));
  say(await refused("POST", "/auth/login", { ...demo, email: "nobody" }));
  await call("POST", "/auth/login", demo);
  show("user", (await call("GET", "/auth/me")).user);
}

async function audience() {
  page("Project");
  const project = await call("POST", "/projects/", { name: "Kape Uno" });
  for (const each of await call("GET", "/projects")) show("project", each);
  const home = `/projects/${project.id}`;
  page("Group");
  const prompt = "Middle-income women in Manila aged 25-32, office workers, who use GCash";
  const parsed = await call("POST", `${home}/persona-groups/parse-prompt`, { prompt });
  show("parsed", { psychographic_notes: "", ...parsed, persona_count: 3 });
  const group = await call("POST", `${home}/persona-groups`, { ...parsed, persona_count: 3 });
  const path = `${home}/persona-groups/${group.id}`;
  show("group", group);
  await call("POST", `${path}/generate`);
  const made = await until(path, (g) => soon(g.generation_status), (g) => show("group", g));
  for (const each of await call("GET", `${home}/persona-groups`)) show("group", each);
  page("Personas");
  const people = await call("GET", `${path}/personas`);
  for (const each of people) {
    show("persona", await call("GET", `${path}/personas/${each.id}`));
    await picture(each.avatar_url);
  }
  return { home, group: made, people };
}

async function papers({ home }) {
  page("Briefings");
  const made = [];
  for (const name of ["brief.pdf", "brief.docx", "brief.txt", "brief.png"]) {
    const fields = { title: name, file: await picked(name) };
    const briefing = await upload(`${home}/briefings`, fields);
    made.push(briefing.id);
    say(`${(await bytes(`${home}/briefings/${briefing.id}/file`)).size > 0}`);
  }
  const written = { title: "Typed", content: "A sachet of iced coffee for ₱12." };
  made.push((await call("POST", `${home}/briefings/from-text`, written)).id);
  await call("PATCH", `${home}/briefings/${made[0]}`, { title: "The brief", description: "First." });
  for (const each of await call("GET", `${home}/briefings`)) show("briefing", each);
  say(await refused("POST", `${home}/briefings`, new FormData()));
  say(await upload(`${home}/briefings`, { title: "Zip", file: await picked("brief.zip") })
    .catch((error) => `${error.status} ${error.message}`));
  return made;
}

async function study({ home, group, people }, kind, more, start = async () => {}) {
  page(`Study: ${kind}`);
  const path = `${home}/simulations`;
  const sent = { simulation_type: kind, persona_group_ids: [group.id], ...more };
  const made = await call("POST", path, sent);
  show("study", made);
  const own = `${path}/${made.id}`;
  await start(own);
  const ended = await until(own, (s) => soon(s.status), (s) => show("study", s));
  say(ended.status);
  for (const result of await call("GET", `${own}/results`)) {
    const who = people.find((each) => each.id === result.persona_id);
    say(result.persona_id === null ? "All" : who.full_name);
    show(result.result_type, result);
  }
  return own;
}

async function talk(own) {
  for (const words of ["What do you drink in the morning?", "Why is that?"])
    show("message", await call("POST", `${own}/messages`, { content: words }));
  for (const each of await call("GET", `${own}/messages`)) show("message", each);
  show("study", await call("POST", `${own}/end`));
}

async function questionnaire(own) {
  show("study", await upload(`${own}/survey`, { file: await picked("questions.docx") }));
  show("study", await call("POST", `${own}/run`));
}

async function design(own) {
  const attributes = [
    { name: "Price", levels: ["₱10", "₱12", "₱15"] },
    { name: "Sugar", levels: ["Full", "Half"] },
  ];
  show("study", await call("POST", `${own}/conjoint-design`, { attributes, n_tasks: 6 }));
}

async function studies(world, briefings) {
  const shown = { prompt_question: question, briefing_ids: briefings };
  const concept = await study(world, "concept_test", shown);
  await study(world, "focus_group", shown);
  await study(world, "survey", {}, questionnaire);
  await study(world, "idi_ai", { idi_script_text: "What do you drink?\nWhere do you buy it?" });
  await study(world, "idi_manual", { idi_persona_id: world.people[0].id }, talk);
  await study(world, "conjoint", { prompt_question: "iced coffee" }, design);
  for (const each of await call("GET", `${world.home}/simulations`)) show("study", each);
  return concept;
}

async function trust({ home, group }, own) {
  page("Trust");
  say(`${(await call("GET", `${own}/reliability-check`)).exists}`);
  await call("POST", `${own}/reliability-check`, { n_runs: 2 });
  const check = await until(`${own}/reliability-check`, (c) => soon(c.status));
  show("reliability", check);
  const asked = `persona_group_id=${group.id}`;
  show("convergence", await call("GET", `${home}/simulations/convergence?${asked}`));
  say(await refused("GET", `${own}/rating`));
  show("rating", await call("POST", `${own}/rating`, { rating: 4, feedback: "Useful." }));
  const predicted = {
    kpi_description: "10 % try it", outcome_due_date: "2027-03-01T00:00:00Z",
    predicted_sentiment: "Positive", predicted_themes: ["price"],
  };
  say((await call("GET", `${own}/prediction-commitment`)) === null ? "none yet" : "one already");
  show("commitment", await call("POST", `${own}/prediction-commitment`, predicted));
  const outcome = { actual_outcome_description: "12 % tried it" };
  show("commitment", await call("PATCH", `${own}/prediction-commitment`, outcome));
}

async function sharing(own) {
  page("Shared");
  const { share_token: token } = await call("POST", `${own}/share`);
  const seen = await call("GET", `/share/${token}`);
  show("shared", seen);
  for (const result of seen.results) show(result.result_type, result);
  await call("DELETE", `${own}/share`);
  say(await refused("GET", `/share/${token}`));
}

async function workspace() {
  page("Settings");
  show("company", await call("PATCH", "/settings/company", { name: "Kape Uno Inc." }));
  await call("PATCH", "/settings/notifications", { email_notifications: false });
  const wrong = { current_password: "not it, no", new_password: "something new" };
  say(await refused("PATCH", "/settings/password", wrong));
  const key = await call("POST", "/settings/api-keys", { name: "Assistant" });
  say(key.key.slice(0, 16) === key.key_prefix ? "a key" : "another key");
  await call("DELETE", `/settings/api-keys/${key.id}`);
  for (const each of await call("GET", "/settings/api-keys")) show("key", each);
  page("Team");
  const asked = { email: "new@example.com", role: "member" };
  show("invited", await call("POST", "/settings/team/invite", asked));
  const team = await call("GET", "/settings/team");
  for (const each of team.members) show("member", each);
  for (const each of team.pending_invites) show("invited", each);
  page("Plan");
  show("billing", await call("GET", "/billing/status"));
  say(`${new URL((await call("POST", "/billing/checkout", { plan: "pro" })).url).pathname.length > 1}`);
  say(await refused("POST", "/billing/portal"));
}

async function library() {
  page("Library");
  const found = await call("GET", "/library/personas?limit=5&gender=female");
  say(`${found.items.length} of ${found.total} from ${found.offset}, ${found.limit} a page`);
  for (const each of found.items) {
    show("somebody", await call("GET", `/library/personas/${each.id}`));
    for (const use of await call("GET", `/library/personas/${each.id}/projects`)) show("use", use);
  }
  await picture(found.items[0].avatar_url);
  const path = `/library/personas/${found.items.at(-1).id}`;
  show("somebody", await call("POST", `${path}/retire`));
  say(await refused("GET", path));
}

async function staffPages() {
  page("Staff");
  say(await refused("GET", "/admin/invites"));
  await call("POST", "/auth/logout");
  await call("POST", "/auth/login", staff);
  const invite = await call("POST", "/admin/invites", { email: "founder@example.com" });
  for (const each of (await call("GET", "/admin/invites")).items) show("staff_invite", each);
  say(await refused("POST", "/admin/invites", { email: "founder@example.com" }));
  const written = {
    full_name: "Liza Santos", age: 31, gender: "Female", location: "Cebu City, Philippines",
    occupation: "Nurse", income_level: "Middle",
    research_notes: "Works nights and drinks three-in-one coffee.",
  };
  const made = await call("POST", "/admin/personas/generate", written);
  show("somebody", made);
  const drawn = await call("POST", `/admin/personas/${made.id}/avatar`);
  await picture(drawn.avatar_url);
  for (const each of (await call("GET", "/admin/personas/")).items) show("somebody", each);
  return new URL(invite.invite_url).searchParams.get("token");
}

async function newcomer(token) {
  page("Signup");
  await call("POST", "/auth/logout");
  const invited = await call("GET", `/auth/invite?token=${token}`);
  say(`${invited.valid} ${invited.email}`);
  const sent = {
    email: invited.email, password: "a new password", company_name: "Founders", invite_token: token,
  };
  show("user", (await call("POST", "/auth/signup", sent)).user);
  say(`${(await call("GET", "/projects")).length} projects`);
  show("billing", await call("GET", "/billing/status"));
}

async function member(token) {
  page("Invitation");
  show("invitation", await call("GET", `/auth/accept-invite?token=${token}`));
  const sent = { full_name: "Nina New", password: "a new password" };
  show("user", (await call("POST", `/auth/accept-invite?token=${token}`, sent)).user);
  say(`${(await call("GET", "/projects")).length > 0}`);
}

async function everything() {
  await start();
  const world = await audience();
  const concept = await studies(world, await papers(world));
  await trust(world, concept);
  await sharing(concept);
  await workspace();
  await library();
  await newcomer(await staffPages());
  await call("POST", "/auth/logout");
}

const invitation = parameters.get("invitation");
await (invitation ? member(invitation) : everything()).catch((error) => {
  page("Broken");
  say(`${error.stack}`);
});
await fetch("drawn", { method: "POST", body: JSON.stringify(titled()) });
