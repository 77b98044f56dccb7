import { z } from 'zod';

/** A secret that was found: where it began, how long it was, and the rule that found it; never the secret itself. */
export const hit = z.strictObject({
  offset: z.int().nonnegative().describe('Where it begins, in bytes of a file or in UTF-16 units of a text.'),
  length: z.int().positive().describe('How long it is, in the same units; every unit but line ends is now `*`.'),
  rule: z.string().regex(/^(known:[a-z0-9-]+(:[a-z0-9]+)?|[a-z0-9-]+)$/).describe('`known:<name>` with the form it was written in, or the family it looks like.'),
});
export type Hit = z.infer<typeof hit>;

/** At most so many places are listed of one file; the others are counted. */
export const LISTED_HITS = 1000;

/** What was overwritten in a file, at equal length, before its digest was taken; absent where nothing was. */
export const overwritten = z.strictObject({ count: z.int().positive(), places: z.array(hit).max(LISTED_HITS) });
export type Overwritten = z.infer<typeof overwritten>;

/** What was overwritten in one string of a record: the names that lead to the string, joined by dots. */
export const overwrittenField = hit.extend({ field: z.string() });
export type OverwrittenField = z.infer<typeof overwrittenField>;
