/** GitHub's own limit for a body, in characters. */
const CHARACTERS = 65_536;

/** Markdown is read in time that grows with lines times lines, and with blocks inside blocks: both have an end. */
const LINES = 4000;
const DEPTH = 40;
const INSIDE = 2000;
/** Each address in angle brackets is looked for to the end of its line. */
const ANGLED = 500;

/** Says why a body is not read at all, or null when it is; the bounds are far beyond what people write. */
export function unreadable(body: string): string | null {
  if (body.length > CHARACTERS) return `it has ${body.length} characters, and ${CHARACTERS} are read`;
  const lines = body.split(/\r\n?|\n/);
  if (lines.length > LINES) return `it has ${lines.length} lines, and ${LINES} are read`;
  const angled = body.split('](<').length - 1;
  if (angled > ANGLED) return `it opens ${angled} links with an address in angle brackets, and ${ANGLED} are read`;
  const markers = lines.map(markersOf);
  const deep = markers.findIndex((count) => count > DEPTH);
  if (deep !== -1) return `line ${deep + 1} opens more than ${DEPTH} quotes and lists inside each other`;
  const inside = markers.reduce((sum, count) => sum + Math.max(0, count - 1), 0);
  return inside > INSIDE ? `it opens ${inside} quotes and lists inside others on one line, and ${INSIDE} are read` : null;
}

/** How many quotes and lists a line may open. */
function markersOf(line: string): number {
  const [start = ''] = /^(?:\s|>|[-+*](?=\s|$)|\d{1,9}[.)](?=\s|$))*/.exec(line) ?? [];
  return [...start.matchAll(/[>\-+*.)]/g)].length;
}
