import { z } from 'zod';
import { repoPath } from './ids.ts';
import { HELPERS } from './pack-parts.ts';

/** As many lines are recorded of what one helper found. */
export const MOST_HITS = 20;

/** What was seen of the candidate tree for one helper of a task pack. A check judges it. */
export const lookedFor = z.strictObject({
  /** Which of the pack's helpers it is, from 0. */
  index: z.int().nonnegative(),
  check: z.enum(HELPERS),
  /** How many files were read. */
  files: z.int().nonnegative(),
  /** Globs that no file of the tree matches. */
  missing: z.array(z.string().min(1)),
  /** Lines in which there is what the helper looks for, the first of them; whole files have no line. */
  hits: z.array(z.strictObject({ path: repoPath, line: z.int().positive().nullable(), text: z.string().max(240) })).max(MOST_HITS),
  /** Files that were not read, because they are no text or too large. */
  unread: z.array(repoPath).max(MOST_HITS),
});
export type LookedFor = z.infer<typeof lookedFor>;
