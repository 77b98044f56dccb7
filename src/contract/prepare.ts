import { z } from 'zod';
import { codexIdentity } from './codex.ts';
import { commandResult } from './command.ts';
import { problem } from './intake.ts';
import { sandboxFacts } from './sandbox.ts';

/** Everything there is to know of the machine before anything is asked of it. What could not be established is null, and a problem says why. */
export const prepareFacts = z.strictObject({
  codex: codexIdentity.nullable(),
  sandbox: sandboxFacts.nullable(),
  /** Those of the policy, then the one that installs what a task pack needs; none after the first that failed. */
  setup: z.array(commandResult),
  /** What of their outputs git ignores, and so was kept. */
  prepared: z.strictObject({ paths: z.array(z.string()), files: z.int().nonnegative(), bytes: z.int().nonnegative() }).nullable(),
  problems: z.array(problem),
});
export type PrepareFacts = z.infer<typeof prepareFacts>;
