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

// Returns sentences [{text, rule}]; `rule` is the id of a fault rule where one decided.
export function explained({ why, matched, status }) {
  if (!why) {
    return [{ text: status >= 400
      ? "Nothing intervened: the service itself refuses this, as its answer says."
      : "Nothing intervened: this is what the service itself answers." }];
  }
  if (!matched || !/^(fault|directive)=/.test(why)) return [{ text: `It was turned away before any operation was asked: ${why}` }];
  return why.split(/, (?=fault=|directive=)/).map((part) => {
    const fault = faultOf(part);
    if (fault) return fault;
    return { text: DIRECTIVES[part.replace("directive=", "")] || part };
  });
}
