import { z } from 'zod';
import { LISTED_HITS } from './overwritten.ts';
import { repoPath } from './ids.ts';

/** One secret in a change: the file, where in it, and the rule that found it; never the secret. */
export const changeHit = z.strictObject({
  path: repoPath,
  /** Whether it is in the content, in the target of a link, or in the name itself. */
  part: z.enum(['content', 'link', 'path']),
  /** The line it begins on, counted from 1; null for a binary file, a link and a name. */
  line: z.int().positive().nullable(),
  offset: z.int().nonnegative(),
  length: z.int().positive(),
  rule: z.string().min(1).max(200),
  /** True when the same bytes are in a file of the base that the change touches: this run did not bring them in. */
  inBase: z.boolean(),
});
export type ChangeHit = z.infer<typeof changeHit>;

/** What the search of a whole change for secrets found, and how far it saw. */
export const secretScan = z.strictObject({
  /** New contents, link targets and names that were read, each whole. */
  files: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  /** What searched: our own families and known values, and the version of secretlint. */
  rules: z.array(z.string().min(1)),
  /** Secrets that could not be searched for, by name, and why. */
  notSearched: z.array(z.strictObject({ name: z.string().min(1), why: z.string().min(1) })),
  /** How many there are; at most 1,000 are listed, new ones first. */
  found: z.int().nonnegative(),
  hits: z.array(changeHit).max(LISTED_HITS),
});
export type SecretScan = z.infer<typeof secretScan>;
