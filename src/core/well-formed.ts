/**
 * The same value with the replacement character in place of every half of a surrogate pair: such a half is no text, has no
 * canonical JSON, and comes of an answer that spells it out or of a cut through a pair.
 */
export function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.toWellFormed(), wellFormed(inner)]));
}
