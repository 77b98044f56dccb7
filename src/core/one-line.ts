/** Makes text of a program fit for a sentence of ours: one line without control characters, cut at `limit` characters. */
export function oneLine(text: string, limit: number): string {
  const flat = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  if (flat === '') return 'it said nothing';
  return flat.length > limit ? `${flat.slice(0, limit - 1).toWellFormed()}…` : flat;
}
