import { z } from 'zod';
import { fileReference, repoPath, sha } from './ids.ts';
import { secretScan } from './secret-scan.ts';

/** A git file mode as a raw tree difference spells it; 000000 means absent. */
export const fileMode = z.enum(['000000', '100644', '100755', '120000', '160000']);
export type FileMode = z.infer<typeof fileMode>;

/** One line of the raw difference of two trees, renames not followed: a rename is a deletion and an addition. */
export const changedFile = z.strictObject({
  path: repoPath,
  kind: z.enum(['added', 'modified', 'deleted', 'type-changed']),
  oldMode: fileMode,
  newMode: fileMode,
  oldSha: sha,
  newSha: sha,
  /** Added and deleted lines; null for a binary file. */
  addedLines: z.int().nonnegative().nullable(),
  deletedLines: z.int().nonnegative().nullable(),
  /** Size of the new content in bytes, 0 when deleted. */
  bytes: z.int().nonnegative(),
  /** What a symbolic link on the new side leads to, as git stores it; null when the new side is no link. */
  linkTarget: z.string().max(4096).nullable(),
});
export type ChangedFile = z.infer<typeof changedFile>;

/** The change a run proposes: the exact tree that would be committed, and how it differs from the base. */
export const change = z.strictObject({
  baseCommit: sha,
  baseTree: sha,
  candidateTree: sha,
  files: z.array(changedFile),
});
export type Change = z.infer<typeof change>;

/** The change as recorded: with the patch kept in the bundle, null when it is withheld, and what was found in it. */
export const recordedChange = change.extend({ patch: fileReference.nullable(), secrets: secretScan });
