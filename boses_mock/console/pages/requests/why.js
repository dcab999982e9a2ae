// What X-Boses-Mock-Why says, in words.

const OWN = {
  "prefer-code": "The request asked for this status itself, by its Prefer header.",
  "prefer-delay": "The request asked for this delay itself, by its Prefer header.",
  "flag-delay": "The answer was delayed by the server's --delay, which is a setting of the world.",
  "flag-failure-rate": "It failed by the server's --failure-rate, which is a setting of the world.",
  "flag-generation-failure-rate": "The generation fails by --generation-failure-rate, which is a setting of the world.",
};
const DIRECTIVES = {
  slow: "A [[mock:slow]] in the texts made it take longer.",
  fail: "A [[mock:fail]] in the texts lets it fail.",
  generation: "A [[mock:…]] in the texts decided what becomes of it.",
};

function faultOf(part) {
  const match = /^fault=(.*?)(?: draw=([\d.]+)<([\d.]+))?$/.exec(part);
  if (!match) return null;
  const [, rule, drawn, odds] = match;
  const chance = drawn ? ` It hits ${Math.round(odds * 100)} % of the requests that it is for, and the draw for this one was ${drawn}.` : "";
  if (OWN[rule]) return { text: OWN[rule] + chance, own: true };
  return { text: `Fault rule ${rule} fired.${chance}`, rule };
}

// What an error's body says of why, [] where it says nothing.
function refusals(body) {
  const detail = body && body.detail;
  if (typeof detail === "string") return [detail];
  if (!Array.isArray(detail)) return [];
  return detail.map(({ loc = [], msg }) => `${loc.join(" → ")}: ${msg}`);
}

// Returns sentences [{text, rule}]; `rule` is the id of a fault rule where one decided.
export function explained({ why, matched, status, answer }) {
  if (!why && status < 400) return [{ text: "Nothing intervened: this is what the service itself answers." }];
  if (!why) {
    const told = refusals(answer && answer.body).map((text) => ({ text }));
    return [{ text: `Nothing intervened: the service itself refuses this${told.length ? ":"
      : ", as its answer says."}` }, ...told];
  }
  if (!matched || !/^(fault|directive)=/.test(why)) return [{ text: `It was turned away before any operation was asked: ${why}` }];
  return why.split(/, (?=fault=|directive=)/).map((part) => {
    const fault = faultOf(part);
    if (fault) return fault;
    return { text: DIRECTIVES[part.replace("directive=", "")] || part };
  });
}
