/** A JSON text read strictly: its value and where each part of it begins, or what is wrong and where. Paths are keys joined by `/`. */
export type ReadJson =
  | { readonly ok: true; readonly value: unknown; readonly places: ReadonlyMap<string, number> }
  | { readonly ok: false; readonly what: string; readonly offset: number };

/** Far more than anything here is written with. */
const DEPTH = 16;

const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y;

class Flaw extends Error {
  readonly offset: number;

  constructor(what: string, offset: number) {
    super(what);
    this.offset = offset;
  }
}

/** Reads JSON as RFC 8259 says, refuses a key that is there twice, and tells where things stand, which JSON.parse does not. */
export function readJson(text: string): ReadJson {
  const places = new Map<string, number>();
  let at = 0;
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? null;
    if (found !== null) at += found.length;
    return found;
  };
  const expect = (letter: string, where: string): void => {
    match(SPACE);
    if (text[at] !== letter) throw new Flaw(`${letter} is missing ${where}`, at);
    at += 1;
  };
  const key = (): string => {
    match(SPACE);
    const literal = match(STRING);
    if (literal === null) throw new Flaw('a key in double quotes is missing', at);
    return String(JSON.parse(literal));
  };
  const members = (path: string, depth: number): unknown => {
    const entries = new Map<string, unknown>();
    do {
      match(SPACE);
      const start = at;
      const name = key();
      if (entries.has(name)) throw new Flaw(`the field ${JSON.stringify(name.slice(0, 100))} is there twice`, start);
      places.set(`${path}/${name}`, start);
      expect(':', 'behind the key');
      entries.set(name, read(`${path}/${name}`, depth));
      match(SPACE);
    } while (text[at] === ',' && (at += 1) > 0);
    expect('}', 'at the end of the object, or a comma before the next field');
    return Object.fromEntries(entries);
  };
  const items = (path: string, depth: number): unknown => {
    const list: unknown[] = [];
    do {
      match(SPACE);
      places.set(`${path}/${list.length}`, at);
      list.push(read(`${path}/${list.length}`, depth));
      match(SPACE);
    } while (text[at] === ',' && (at += 1) > 0);
    expect(']', 'at the end of the list, or a comma before the next item');
    return list;
  };
  const closes = (letter: string): boolean => {
    match(SPACE);
    if (text[at] !== letter) return false;
    at += 1;
    return true;
  };
  const read = (path: string, depth: number): unknown => {
    match(SPACE);
    if (depth > DEPTH) throw new Flaw(`it nests more than ${DEPTH} levels deep`, at);
    const opening = text[at];
    if (opening === '{' || opening === '[') at += 1;
    if (opening === '{') return closes('}') ? {} : members(path, depth + 1);
    if (opening === '[') return closes(']') ? [] : items(path, depth + 1);
    const literal = match(STRING) ?? match(SCALAR);
    if (literal === null) throw new Flaw(opening === undefined ? 'it ends too early' : 'this is no JSON value', at);
    return JSON.parse(literal);
  };
  try {
    const value = read('', 0);
    match(SPACE);
    if (at < text.length) throw new Flaw('something stands behind the end of the JSON', at);
    return { ok: true, value, places };
  } catch (thrown) {
    // The stack of the expression that reads a text is not endless, nor is a map.
    if (thrown instanceof RangeError) return { ok: false, what: 'it holds more than can be read, in one text or in all', offset: at };
    if (!(thrown instanceof Flaw)) throw thrown;
    return { ok: false, what: thrown.message, offset: thrown.offset };
  }
}
