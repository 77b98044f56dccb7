import { z } from 'zod';
import { runId, sha256 } from './ids.ts';

/** What mode gate says of a run it has let in: all that a later job takes on trust, and nothing in it ends a quoted word of a shell. */
export const handover = z.strictObject({
  run: runId,
  /** The folder of its task in the evidence. */
  task: z.string().max(128).regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/),
  /** The digest of the record of intake, which names event, actor, issue or pack, policy and base. */
  record: sha256,
});
export type Handover = z.infer<typeof handover>;

/** The same as the text of an output or an input. */
export const handoverText = z
  .string()
  .max(1024)
  .transform((text, context) => {
    try {
      return handover.parse(JSON.parse(text));
    } catch {
      context.addIssue({ code: 'custom', message: 'must be the output gate of a step of mode gate' });
      return z.NEVER;
    }
  });
