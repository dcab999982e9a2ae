// Where the console is: what stands behind the # says all of it.

const FIRST = "overview";

// #/data/personas/ID?world=a is page "data" with rest ["personas", "ID"].
export function placeOf(hash) {
  const [path, query = ""] = hash.replace(/^#\/?/, "").split("?");
  const [name, ...rest] = path.split("/").map(decoded);
  return { name: name || FIRST, rest, query: Object.fromEntries(new URLSearchParams(query)) };
}

// A link that was cut short or typed by hand may hold a % that means nothing.
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

// Returns a link to a page; what of `query` is empty or undefined is left out.
export function linkTo(name, query = {}, rest = []) {
  const kept = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== "");
  const text = new URLSearchParams(kept).toString();
  return `#/${[name, ...rest].map(encodeURIComponent).join("/")}${text ? `?${text}` : ""}`;
}
