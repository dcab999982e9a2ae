// A fault rule in words, and as the fields of a form.

export const BREAKS = {
  CONNECTION_RESET_BY_PEER: "resets the connection",
  EMPTY_RESPONSE: "closes the connection without an answer",
  MALFORMED_RESPONSE_CHUNK: "breaks off in the middle of an answer",
  RANDOM_DATA_THEN_CLOSE: "answers garbage and closes",
};

export const TEMPLATES = [
  ["500 once", { error: { statusCode: 500 }, failRequestCount: 1 }],
  ["Every third fails", { error: { statusCode: 503 }, every: 3 }],
  ["Slow by 2 s", { delay: { type: "fixed", milliseconds: 2000 } }],
  ["Drop the connection", { fault: "CONNECTION_RESET_BY_PEER" }],
  ["429 with Retry-After", { error: { statusCode: 429, retryAfter: 5 } }],
  ["Generation fails at 3", { operation: "generate_personas", generation: { failAt: 3 } }],
  ["Generation stalls", { operation: "generate_personas", generation: { stall: true } }],
];

const TOLD = ["matched", "fired", "left"]; // what the server tells of a rule, and does not take

export function bareOf(rule) {
  return Object.fromEntries(Object.entries(rule).filter(([name]) => !TOLD.includes(name)));
}

const seconds = (milliseconds) => (milliseconds >= 1000 ? `${milliseconds / 1000} s` : `${milliseconds} ms`);

function delayInWords(delay) {
  if (delay.type === "uniform") return `is slower by ${seconds(delay.lower)} to ${seconds(delay.upper)}`;
  if (delay.type === "lognormal") return `is slower by about ${seconds(delay.median)}, now and then by far more`;
  return `is slower by ${seconds(delay.milliseconds)}`;
}

function generationInWords(generation) {
  const parts = [];
  if (generation.failAt) parts.push(`fails at persona ${generation.failAt}`);
  else if (generation.fail) parts.push("fails");
  if (generation.stallAt) parts.push(`stalls at persona ${generation.stallAt}`);
  else if (generation.stall) parts.push("stalls");
  if (generation.seconds !== undefined) parts.push(`takes ${generation.seconds} s`);
  return `the generation ${parts.join(" and ")}`;
}

// What a rule does to whom it hits.
export function effectOf(rule) {
  const parts = [];
  if (rule.error) {
    const { statusCode, detail, retryAfter } = rule.error;
    parts.push(`answers ${statusCode}${detail ? ` “${detail}”` : ""}${retryAfter !== undefined
      ? `, Retry-After ${retryAfter} s` : ""}`);
  }
  if (rule.fault) parts.push(BREAKS[rule.fault] || rule.fault);
  if (rule.response) parts.push(`answers ${rule.response.statusCode} with a body of its own`);
  if (rule.delay) parts.push(delayInWords(rule.delay));
  if (rule.generation) parts.push(generationInWords(rule.generation));
  if (rule.schedule) parts.push(`follows a schedule of ${rule.schedule.length} requests`);
  return parts.join(", ");
}

// Whom a rule hits, "" where that is all.
export function conditionOf(rule) {
  const parts = [];
  if (rule.probability < 1) parts.push(`${Number((100 * rule.probability).toFixed(2))} % of them`);
  if (rule.every > 1) parts.push(`each ${ordinal(rule.every)}`);
  if (rule.succeedFirst) parts.push(`after ${rule.succeedFirst} that pass`);
  if (rule.failRequestCount) parts.push(rule.failRequestCount === 1 ? "once" : `${rule.failRequestCount} times`);
  if (rule.ttlMillis) parts.push(`for ${seconds(rule.ttlMillis)}`);
  return parts.join(", ");
}

function ordinal(number) {
  const teen = number % 100 > 10 && number % 100 < 14;
  return `${number}${teen ? "th" : ["th", "st", "nd", "rd"][number % 10] || "th"}`;
}

const EMPTY = {
  id: "", operation: "*", kind: "error", statusCode: "500", detail: "", retryAfter: "",
    fault: "CONNECTION_RESET_BY_PEER",
  milliseconds: "2000", what: "failAt", place: "3", seconds: "60", body: "{}",
  probability: "", every: "", succeedFirst: "", failRequestCount: "", ttl: "",
};

const text = (value) => (value === undefined || value === null ? "" : String(value));

// Returns the fields of a form for a rule; null for one that has more than the form can say.
export function fieldsOf(rule) {
  const kinds = ["error", "fault", "response", "delay", "generation", "schedule"].filter((kind) => rule[kind]);
  if (kinds.length !== 1 || rule.schedule || rule.seed !== undefined) return null;
  if (rule.delay && (rule.delay.type || "fixed") !== "fixed") return null;
  if (rule.response && rule.response.headers) return null;
  if (rule.generation && Object.values(rule.generation).filter(Boolean).length !== 1) return null;
  const { error = {}, delay = {}, response, generation } = rule;
  return {
    ...EMPTY, ...generationFields(generation),
    id: text(rule.id), operation: rule.operation || "*", kind: kinds[0],
    statusCode: text(error.statusCode || response?.statusCode || EMPTY.statusCode),
      detail: text(error.detail), retryAfter: text(error.retryAfter),
    fault: rule.fault || EMPTY.fault, milliseconds: text(delay.milliseconds ?? EMPTY.milliseconds),
    body: response ? JSON.stringify(response.json ?? {}, null, 2) : EMPTY.body,
    probability: rule.probability === undefined || rule.probability === 1 ? "" : text(rule.probability),
    every: rule.every > 1 ? text(rule.every) : "", succeedFirst: text(rule.succeedFirst || ""),
    failRequestCount: text(rule.failRequestCount), ttl: rule.ttlMillis ? text(rule.ttlMillis / 1000) : "",
  };
}

function generationFields(generation) {
  if (!generation) return {};
  const [what] = Object.keys(generation).filter((name) => generation[name]);
  const value = generation[what];
  if (what === "seconds") return { what, seconds: text(value) };
  return { what, place: what.endsWith("At") ? text(value) : EMPTY.place };
}

const number = (given) => (given.trim() === "" || Number.isNaN(Number(given)) ? given : Number(given));

function effectsOf(fields) {
  switch (fields.kind) {
    case "error": return { error: { statusCode: number(fields.statusCode),
      ...(fields.detail && { detail: fields.detail }),
      ...(fields.retryAfter && { retryAfter: number(fields.retryAfter) }) } };
    case "fault": return { fault: fields.fault };
    case "delay": return { delay: { type: "fixed", milliseconds: number(fields.milliseconds) } };
    case "response": return { response: { statusCode: number(fields.statusCode), json: JSON.parse(fields.body) } };
    default: return { generation: { [fields.what]: fields.what === "seconds" ? number(fields.seconds)
      : fields.what.endsWith("At") ? number(fields.place) : true } };
  }
}

// Returns the rule that a form's fields say; what is left empty is left out.
export function ruleOf(fields, enabled) {
  const rule = { ...(fields.id && { id: fields.id }), operation: fields.operation || "*", ...effectsOf(fields) };
  for (const name of ["probability", "every", "succeedFirst", "failRequestCount"]) {
    if (fields[name]) rule[name] = number(fields[name]);
  }
  if (fields.ttl) rule.ttlMillis = Number.isNaN(Number(fields.ttl)) ? fields.ttl
    : Math.round(Number(fields.ttl) * 1000);
  return enabled === false ? { ...rule, enabled } : rule;
}
