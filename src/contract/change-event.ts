import { z } from 'zod';
import { sha } from './ids.ts';

/** A push as its event tells it: where the branch was and where it is. */
const push = z.object({ before: sha, after: sha }).transform(({ before, after }) => ({ before, after }));

/** A pull request as its event tells it. */
const pullRequest = z.object({ pull_request: z.object({ base: z.object({ sha }), head: z.object({ sha }) }) }).transform(({ pull_request: { base, head } }) => ({ before: base.sha, after: head.sha }));

/** What a push or a pull request changes: everything between two commits. */
export const changeEvent = z.union([push, pullRequest]);
export type ChangeEvent = z.infer<typeof changeEvent>;
