// What the pages show of each record: a field, and how it is drawn. What is drawn wrongly shows, as
// nothing is looked at twice: a missing text is "undefined", a date that is none "Invalid Date".

const text = (value) => `${value}`;
const date = (value) => `${new Date(value).toLocaleString("en")}`;
const number = (value) => (value * 1).toLocaleString("en");
const percent = (value) => `${(value * 100).toFixed(0)} %`;
const lines = (value) => value.split("\n").join(" / "); // of a text, never of a list
const list = (value) => value.map((item) => item.trim()).join(", ");
const yes = (value) => (value.valueOf() ? "yes" : "no");
const bars = (value) =>
  Object.entries(value).map(([name, count]) => `${name} ${number(count)}`).join(", ");
const worths = (value) =>
  Object.entries(value).map(([name, levels]) => `${name}: ${bars(levels)}`).join("; ");
const maybe = (draw) => (value) => (value === null ? "–" : draw(value));
const each = (shape) => (records) => records.map((record) => inline(shape, record)).join(" | ");
const one = (shape) => (record) => inline(shape, record);
const inline = (shape, record) =>
  Object.entries(shape).map(([field, draw]) => `${field} ${draw(record[field])}`).join(", ");

const company = {
  name: text, slug: text, plan: text, simulations_used: number, slack_webhook_url: maybe(text),
  billing_period_ends_at: maybe(date), created_at: date,
};
const question = { id: text, type: text, text: text };
const answered = (answer) =>
  `${answer.question_text} ${Array.isArray(answer.answer) ? list(answer.answer) : answer.answer}` +
  (answer.type === "likert" ? ` of ${number(answer.scale)} (${answer.low_label} – ${answer.high_label})` : "");
const counted = (entry) =>
  `${entry.text} ${number(entry.n)} ` +
  {
    likert: () => `${entry.average.toFixed(2)} of ${entry.scale} (${entry.low_label} – ${entry.high_label}) ${bars(entry.distribution)}`,
    multiple_choice: () => entry.options.map((o) => `${o} ${number(entry.distribution[o])}`).join(", "),
    open_ended: () => `${list(entry.themes)} ${list(entry.notable_quotes)}`,
  }[entry.type]();

export const shapes = {
  user: {
    email: text, full_name: maybe(text), role: text, is_boses_staff: yes, email_notifications: yes,
    company: one(company), created_at: date,
  },
  project: { name: text, description: maybe(text), created_at: date, updated_at: date },
  parsed: {
    name: text, age_min: number, age_max: number, gender: text, location: text, occupation: text,
    income_level: text, psychographic_notes: text, persona_count: number,
  },
  group: {
    name: text, description: maybe(text), age_min: number, age_max: number, gender: text,
    location: text, occupation: text, income_level: text, psychographic_notes: maybe(text),
    persona_count: number, generation_status: text, created_at: date, updated_at: date,
    generation_progress: maybe((p) =>
      typeof p === "string" ? p
        : `${number(p.current)} of ${number(p.total)} ${maybe(text)(p.current_name)} ${list(p.completed)}`),
    generation_metadata: maybe(one({
      model: text, prompt_version: text, grounding_data_version: text, grounding_sources: list,
      reddit_signals_used: yes, reddit_caveat: text, ethnography_used: yes, generated_at: date,
    })),
  },
  persona: {
    full_name: text, persona_code: text, age: number, gender: text, occupation: text,
    location: text, income_level: text, educational_background: text, family_situation: text,
    personality_traits: list, values_and_motivations: text, pain_points: text,
    media_consumption: text, purchase_behavior: text, trusted_brands: list,
    distrusted_brands: list, digital_habits: text, price_sensitivity: text,
    psychographic_notes: text, archetype_label: text, psychographic_segment: text,
    brand_attitudes: text, buying_triggers: text, aspirational_identity: text,
    digital_behavior: text, day_in_the_life: text, data_source: text,
    data_source_references: list, library_persona_id: maybe(text), created_at: date,
  },
  briefing: {
    title: text, description: maybe(text), file_name: text, file_type: text,
    extracted_text: maybe(text), summary_text: maybe(text), created_at: date,
  },
  study: {
    simulation_type: text, status: text, prompt_question: maybe(text), briefing_ids: list,
    persona_group_ids: list, idi_script_text: maybe(lines), error_message: maybe(text),
    survey_schema: maybe((schema) =>
      schema.questions
        ? each(question)(schema.questions)
        : `${each({ name: text, levels: list })(schema.attributes)} ${number(schema.n_tasks)}`),
    progress: maybe(one({
      stage: text, current: number, total: number, current_name: maybe(text), completed: list,
      failed: list,
    })),
    created_at: date, completed_at: maybe(date),
  },
  individual: {
    sentiment: text, sentiment_score: number, reaction_text: text, key_themes: list,
    notable_quote: text,
  },
  aggregate: {
    summary_text: text, sentiment_distribution: bars, top_themes: list, recommendations: lines,
  },
  survey_individual: { report_sections: (s) => s.answers.map(answered).join(" | ") },
  survey_aggregate: {
    report_sections: (s) =>
      `${s.per_question.map(counted).join(" | ")} ${lines(s.executive_summary)} ${lines(s.recommendations)}`,
  },
  focus_group_individual: {
    report_sections: one({ round_1_text: text, round_2_text: maybe(text) }),
  },
  focus_group_aggregate: {
    sentiment_distribution: bars,
    report_sections: one({
      transcript: each({ speaker: text, round: number, text }), moderator_summary: text,
      consensus_themes: list, disagreements: list, recommendations: lines,
    }),
  },
  idi_individual: {
    sentiment: text, sentiment_score: number, transcript: lines, key_themes: list,
    notable_quote: text, report_sections: one({ summary: text, notable_quotes: list }),
  },
  idi_aggregate: {
    summary_text: text, top_themes: list, recommendations: lines,
    report_sections: one({
      executive_summary: text, cross_persona_themes: list, per_persona_highlights: list,
      recommendations: lines,
    }),
  },
  conjoint_individual: {
    report_sections: one({
      tasks: each({ task_index: number, profile_a: worth, profile_b: worth, chosen: text, reasoning: text }),
      attribute_importances: bars, part_worths: worths, top_driver: text,
    }),
  },
  conjoint_aggregate: {
    report_sections: one({
      attribute_importances: bars, part_worths: worths,
      market_share_simulation: one({
        profiles_tested: each({ name: text, attributes: worth }), shares: bars,
      }),
      persona_segments: each({ label: text, persona_ids: list, top_driver: text }),
      executive_summary: text, recommendations: lines,
    }),
  },
  message: { role: text, content: text, created_at: date },
  convergence: {
    simulations_analysed: each({ simulation_type: text, completed_at: date }),
    pairwise_convergence: each({
      sim_a_type: text, sim_b_type: text, convergence_score: percent, direction_match: maybe(yes),
      distribution_similarity: maybe(percent), theme_overlap: percent, shared_themes: list,
      diverging_themes: list,
    }),
    overall_convergence_score: maybe(percent), interpretation: maybe(text),
  },
  reliability: {
    status: text, n_runs: number, confidence_score: percent, created_at: date, completed_at: date,
    score_breakdown: one({
      n_runs_scored: number, confidence_score: percent, dominant_sentiment: maybe(text),
      sentiment_agreement_rate: percent, theme_overlap_coefficient: percent,
      distribution_variance_score: percent,
    }),
  },
  rating: { rating: number, feedback: maybe(text), created_at: date },
  commitment: {
    kpi_description: text, outcome_due_date: date, predicted_sentiment: maybe(text),
    predicted_themes: maybe(list), actual_outcome_description: maybe(text),
    directional_match: maybe(text), notes: maybe(text), status: text, created_at: date,
    updated_at: date,
  },
  shared: { project_name: text, simulation_type: text, prompt_question: maybe(text), completed_at: date },
  company,
  key: {
    name: text, key_prefix: text, is_active: yes, last_used_at: maybe(date),
    expires_at: maybe(date), created_at: date,
  },
  member: { email: text, full_name: maybe(text), role: text, created_at: date },
  invited: { email: text, role: text, invited_by_name: text, expires_at: date, created_at: date },
  invitation: { email: text, company_name: text, inviter_name: text, role: text },
  billing: {
    plan: text, simulations_used: number, plan_limit: number, billing_period_ends_at: maybe(date),
  },
  somebody: {
    full_name: text, age: number, gender: text, location: text, occupation: text,
    income_level: text, educational_background: maybe(text), family_situation: maybe(text),
    background: maybe(text), personality_traits: maybe(list), goals: maybe(text),
    pain_points: maybe(text), tech_savviness: maybe(text), media_consumption: maybe(text),
    spending_habits: maybe(text), archetype_label: maybe(text), psychographic_segment: maybe(text),
    brand_attitudes: maybe(text), buying_triggers: maybe(text), aspirational_identity: maybe(text),
    digital_behavior: maybe(text), day_in_the_life: maybe(text), data_source: text,
    data_source_references: maybe(list), is_boses_curated: yes, simulation_count: number,
    is_retired: yes, created_at: date, updated_at: date,
  },
  use: { project_name: text, group_name: text, linked_at: date },
  staff_invite: { email: text, status: text, created_at: date, expires_at: date, used_at: maybe(date) },
};

function worth(attributes) {
  return Object.entries(attributes).map(([name, level]) => `${name} ${level.trim()}`).join(", ");
}

const pages = document.getElementById("pages");

export function page(title) {
  const section = pages.appendChild(document.createElement("section"));
  section.appendChild(document.createElement("h2")).textContent = title;
}

export function show(kind, record) {
  const records = pages.lastElementChild.appendChild(document.createElement("dl"));
  for (const [field, draw] of Object.entries(shapes[kind])) {
    records.appendChild(document.createElement("dt")).textContent = field;
    records.appendChild(document.createElement("dd")).textContent = draw(record[field]);
  }
}

export function say(words) {
  pages.lastElementChild.appendChild(document.createElement("p")).textContent = words;
}

// The text of every page, by its title.
export function titled() {
  return Object.fromEntries([...pages.children].map((section) => {
    const [title, ...parts] = [...section.querySelectorAll("h2, dt, dd, p")];
    return [title.textContent, parts.map((part) => part.textContent).join("\n")];
  }));
}

// A picture as it is shown, and then as it is read again to be put into a PDF.
export async function picture(url) {
  const image = new Image();
  image.src = url;
  await image.decode();
  pages.lastElementChild.appendChild(image).width = 48;
  const read = await (await fetch(url)).blob();
  say(`${read.type} ${image.naturalWidth > 0 && read.size > 0 ? "drawn" : "empty"}`);
}
