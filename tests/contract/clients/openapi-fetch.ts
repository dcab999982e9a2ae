// A web app's way from a group to the results of a study, with openapi-fetch. Run with the address
// of a server whose clock stands still; tells each step in a line.
import createClient from "openapi-fetch";

import type { components, paths } from "./openapi-typescript/schema";

type Simulation = components["schemas"]["Simulation"];
type Result = components["schemas"]["Result"];

const server = process.argv[2];
const client = createClient<paths>({
  baseUrl: server,
  headers: { Authorization: "Bearer boses-dev-token" },
});
const project = { project_id: "3fa85f64-5717-4562-b3fc-2c963f66afa6" };
const inGroup = { path: { ...project, group_id: "b2c3d4e5-0000-0000-0000-000000000010" } };

function sent<T>({ data, error }: { data?: T; error?: unknown }): T {
  if (data === undefined) throw new Error(JSON.stringify(error));
  return data;
}

async function passTime(duration: string): Promise<void> {
  const body = JSON.stringify({ advance: duration });
  const headers = { "Content-Type": "application/json" };
  const moved = await fetch(`${server}/__admin/clock`, { method: "POST", headers, body });
  if (!moved.ok) throw new Error(await moved.text());
}

// Compiles only if the type of a result tells which of its fields are there.
function told(result: Result): string {
  switch (result.result_type) {
    case "individual":
      return result.reaction_text.slice(0, 0) + `${result.sentiment} ${result.sentiment_score}`;
    case "aggregate":
      return `${result.sentiment_distribution.Positive >= 0} ${result.top_themes.length > 0}`;
    case "idi_individual":
      return result.transcript;
    default:
      return result.result_type;
  }
}

// The same of a study.
function asked(study: Simulation): string | null {
  switch (study.simulation_type) {
    case "survey":
      return study.survey_schema?.questions.map((each) => each.text).join(" ") ?? null;
    case "conjoint":
      return study.survey_schema && "attributes" in study.survey_schema ? "a design" : null;
    default:
      return study.prompt_question;
  }
}

async function main(): Promise<void> {
  const group = sent(await client.GET("/api/v1/projects/{project_id}/persona-groups/{group_id}", {
    params: inGroup,
  }));
  const { gender, income_level } = group;
  const patched = sent(await client.PATCH("/api/v1/projects/{project_id}/persona-groups/{group_id}", {
    params: inGroup,
    body: { ...group, gender, income_level, age_max: 41 },
  }));
  console.log("patched", patched.age_max, patched.gender, patched.income_level);

  const parsed = sent(await client.POST("/api/v1/projects/{project_id}/persona-groups/parse-prompt", {
    params: { path: project },
    body: { prompt: "Middle-class women in Manila aged 25-32 who work in an office" },
  }));
  const drafted = sent(await client.POST("/api/v1/projects/{project_id}/persona-groups", {
    params: { path: project },
    body: { ...parsed },
  }));
  console.log("drafted", drafted.age_min, drafted.age_max, drafted.gender);

  const words = "A sachet of iced coffee for ₱12.";
  const briefing = sent(await client.POST("/api/v1/projects/{project_id}/briefings", {
    params: { path: project },
    // A file's type is string there; what is sent is what the serializer makes of it.
    body: { file: words, title: "Concept" },
    bodySerializer({ file, title }) {
      const form = new FormData();
      form.set("file", new Blob([file]), "concept.txt");
      form.set("title", title);
      return form;
    },
  }));
  const file = sent(await client.GET("/api/v1/projects/{project_id}/briefings/{briefing_id}/file", {
    params: { path: { ...project, briefing_id: briefing.id } },
    parseAs: "text",
  }));
  console.log("file", briefing.file_type, file === words);

  sent(await client.POST("/api/v1/projects/{project_id}/persona-groups/{group_id}/generate", {
    params: inGroup,
  }));
  await passTime("1m");
  const people = sent(
    await client.GET("/api/v1/projects/{project_id}/persona-groups/{group_id}/personas", {
      params: inGroup,
    }),
  );
  console.log("people", people.length);

  const study = sent(await client.POST("/api/v1/projects/{project_id}/simulations", {
    params: { path: project },
    body: {
      simulation_type: "concept_test",
      persona_group_id: group.id,
      briefing_ids: [briefing.id],
      prompt_question: "What do you think of it?",
    },
  }));
  await passTime("10m");
  const results = sent(
    await client.GET("/api/v1/projects/{project_id}/simulations/{simulation_id}/results", {
      params: { path: { ...project, simulation_id: study.id } },
    }),
  );
  console.log("results", results.length, told(results[results.length - 1]));

  const survey = sent(await client.POST("/api/v1/projects/{project_id}/simulations", {
    params: { path: project },
    body: { simulation_type: "survey", persona_group_id: group.id },
  }));
  const ready = sent(
    await client.POST("/api/v1/projects/{project_id}/simulations/{simulation_id}/survey", {
      params: { path: { ...project, simulation_id: survey.id } },
      body: { file: "1. Would you buy it? (1 = no, 5 = yes)\n" },
      bodySerializer({ file }) {
        const form = new FormData();
        form.set("file", new Blob([file]), "survey.txt");
        return form;
      },
    }),
  );
  console.log("asked", asked(study), "|", asked(ready));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
