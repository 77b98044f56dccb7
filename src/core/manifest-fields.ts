/** What an approval of dependencies is about; everything else in a package.json decides what runs or what is published. */
const DEPENDENCIES = new Set(['dependencies', 'devDependencies', 'peerDependencies', 'peerDependenciesMeta', 'optionalDependencies', 'bundleDependencies', 'bundledDependencies', 'overrides', 'resolutions']);

/** As many fields as are named, and as much of each name. */
const MOST_FIELDS = 20;
const MOST_CHARACTERS = 100;

/** The fields of a package.json, besides its lists of dependencies, in which two texts of it differ; `*` where that cannot be told. */
export function fieldsBeyondDependencies(before: string, after: string): readonly string[] {
  try {
    const [old, now] = [read(before), read(after)];
    if (old === null || now === null) return ['*'];
    const fields = new Set([...old.keys(), ...now.keys()]);
    const differing = [...fields].filter((field) => !DEPENDENCIES.has(field) && spelled(old.get(field)) !== spelled(now.get(field)));
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

function read(text: string): ReadonlyMap<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value !== 'object' || value === null || Array.isArray(value) ? null : new Map(Object.entries(value));
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return null;
    throw thrown;
  }
}
