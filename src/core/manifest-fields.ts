import { foldPath } from './paths.ts';

/** The lists of dependencies of a manifest, by its name; everything else in it decides what runs, where it comes from or what is published. */
const LISTS: Readonly<Record<string, ReadonlySet<string>>> = {
  'package.json': new Set(['dependencies', 'devDependencies', 'peerDependencies', 'peerDependenciesMeta', 'optionalDependencies', 'bundleDependencies', 'bundledDependencies', 'overrides', 'resolutions']),
  'composer.json': new Set(['require', 'require-dev', 'conflict', 'replace', 'provide', 'suggest']),
  'go.mod': new Set(['require', 'replace', 'exclude']),
};

/** Whether an approval of dependencies is about the lists in a file alone, and not about the whole of it. */
export function isManifest(path: string): boolean {
  return Object.hasOwn(LISTS, nameOf(path));
}

/** As many fields as are named, and as much of each name. */
const MOST_FIELDS = 20;
const MOST_CHARACTERS = 100;

/** The fields of a manifest, besides its lists of dependencies, in which two texts of it differ; a file that is not there is null. `*` where that cannot be told. */
export function fieldsBeyondDependencies(path: string, before: string | null, after: string | null): readonly string[] {
  const name = nameOf(path);
  const lists = LISTS[name] ?? new Set();
  const read = (text: string | null): ReadonlyMap<string, unknown> | null => (text === null ? new Map() : name === 'go.mod' ? readGoMod(text) : readJson(text));
  try {
    const [old, now] = [read(before), read(after)];
    if (old === null || now === null) return ['*'];
    const fields = new Set([...old.keys(), ...now.keys()]);
    const differing = [...fields].filter((field) => !lists.has(field) && spelled(old.get(field)) !== spelled(now.get(field)));
    return differing.toSorted().slice(0, MOST_FIELDS).map((field) => field.slice(0, MOST_CHARACTERS).toWellFormed());
  } catch (thrown) {
    // Text that nests deeper than the stack is none that a package manager was meant to read.
    if (thrown instanceof RangeError) return ['*'];
    throw thrown;
  }
}

/** The same for values that differ in the order of their fields alone; whatever JSON can hold has a spelling. */
function spelled(value: unknown): string {
  return JSON.stringify(value ?? null, (_, inner: unknown) => (typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.entries(inner).toSorted(([left], [right]) => (left < right ? -1 : 1)) : inner));
}

function readJson(text: string): ReadonlyMap<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value !== 'object' || value === null || Array.isArray(value) ? null : new Map(Object.entries(value));
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return null;
    throw thrown;
  }
}

/** The lines of each directive, whether it stands alone or opens a block; null for a text that is none of ours to take apart. */
function readGoMod(text: string): ReadonlyMap<string, unknown> | null {
  const lines = new Map<string, string[]>();
  let block: string | null = null;
  for (const line of text.split(/\r?\n/).map((whole) => whole.replace(/\/\/.*$/, '').trim())) {
    if (line === '') continue;
    if (block !== null && line === ')') block = null;
    else if (block !== null) lines.get(block)?.push(line);
    else {
      const [, directive = '', rest = ''] = /^([a-z]+)\s*(.*)$/.exec(line) ?? [];
      // In quotes a name can hold what looks like the end of a line of ours.
      if (directive === '' || /["`]/.test(line)) return null;
      const listed = lines.get(directive) ?? [];
      lines.set(directive, listed);
      if (rest === '(') block = directive;
      else listed.push(rest);
    }
  }
  return block === null ? lines : null;
}

function nameOf(path: string): string {
  return foldPath(path).split('/').at(-1) ?? '';
}
