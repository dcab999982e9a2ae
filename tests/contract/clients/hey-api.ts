// The same way from a group to the results of a study as in openapi-fetch.ts, with @hey-api's client.
import { client } from "./hey-api/client.gen";
import {
  createBriefing,
  createPersonaGroup,
  createSimulation,
  generatePersonas,
  getBriefingFile,
  getPersonaGroup,
  listPersonas,
  listResults,
  parsePrompt,
  updatePersonaGroup,
  uploadSurvey,
} from "./hey-api/sdk.gen";
import type { Result, Simulation } from "./hey-api/types.gen";

const server = process.argv[2];
const project = { project_id: "3fa85f64-5717-4562-b3fc-2c963f66afa6" };
const inGroup = { ...project, group_id: "b2c3d4e5-0000-0000-0000-000000000010" };

client.setConfig({ baseUrl: server, auth: "boses-dev-token", throwOnError: true });

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
  const throwOnError = true;
  const { data: group } = await getPersonaGroup({ path: inGroup, throwOnError });
  const { gender, income_level } = group;
  const { data: patched } = await updatePersonaGroup({
    path: inGroup,
    body: { ...group, gender, income_level, age_max: 41 },
    throwOnError,
  });
  console.log("patched", patched.age_max, patched.gender, patched.income_level);

  const prompt = "Middle-class women in Manila aged 25-32 who work in an office";
  const { data: parsed } = await parsePrompt({ path: project, body: { prompt }, throwOnError });
  const { data: drafted } = await createPersonaGroup({
    path: project,
    body: { ...parsed },
    throwOnError,
  });
  console.log("drafted", drafted.age_min, drafted.age_max, drafted.gender);

  const words = "A sachet of iced coffee for ₱12.";
  const { data: briefing } = await createBriefing({
    path: project,
    body: { file: new File([words], "concept.txt"), title: "Concept" },
    throwOnError,
  });
  const { data: file } = await getBriefingFile({
    path: { ...project, briefing_id: briefing.id },
    parseAs: "blob",
    throwOnError,
  });
  console.log("file", briefing.file_type, (await file.text()) === words);

  await generatePersonas({ path: inGroup, throwOnError });
  await passTime("1m");
  const { data: people } = await listPersonas({ path: inGroup, throwOnError });
  console.log("people", people.length);

  const { data: study } = await createSimulation({
    path: project,
    body: {
      simulation_type: "concept_test",
      persona_group_id: group.id,
      briefing_ids: [briefing.id],
      prompt_question: "What do you think of it?",
    },
    throwOnError,
  });
  await passTime("10m");
  const { data: results } = await listResults({
    path: { ...project, simulation_id: study.id },
    throwOnError,
  });
  console.log("results", results.length, told(results[results.length - 1]));

  const { data: survey } = await createSimulation({
    path: project,
    body: { simulation_type: "survey", persona_group_id: group.id },
    throwOnError,
  });
  const { data: ready } = await uploadSurvey({
    path: { ...project, simulation_id: survey.id },
    body: { file: new File(["1. Would you buy it? (1 = no, 5 = yes)\n"], "survey.txt") },
    throwOnError,
  });
  console.log("asked", asked(study), "|", asked(ready));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
