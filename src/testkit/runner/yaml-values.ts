/** A mapping read from YAML, its values not yet looked at. */
export type Unknowns = Readonly<Record<string, unknown>>;

/** A mapping of texts. */
export type Texts = Readonly<Record<string, string>>;

/** Tells whether a value is a mapping. */
export function isRecord(value: unknown): value is Unknowns {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the mapping; throws naming the place. */
export function readRecord(value: unknown, place: string): Unknowns {
  if (isRecord(value)) return value;
  throw new Error(`${place}: a mapping was expected.`);
}

/** Returns the sequence; throws naming the place. */
export function readList(value: unknown, place: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Error(`${place}: a sequence was expected.`);
}

/** Returns a scalar as GitHub's templates do: null is the empty text; throws naming the place. */
export function readText(value: unknown, place: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(`${place}: a text, number or boolean was expected.`);
}

/** Returns a mapping of scalars, empty where there is none; throws naming the place. */
export function readTexts(value: unknown, place: string): Texts {
  if (value === undefined || value === null) return {};
  return Object.fromEntries(Object.entries(readRecord(value, place)).map(([key, one]) => [key, readText(one, `${place}.${key}`)]));
}

/** Throws naming the first key that GitHub knows and this runner does not. */
export function refuseKeys(value: Unknowns, refused: readonly string[], place: string): void {
  const found = refused.find((key) => key in value);
  if (found !== undefined) throw new Error(`${place}: "${found}" is not supported by the mini runner.`);
}
