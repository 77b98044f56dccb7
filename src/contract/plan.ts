import { z } from 'zod';

/**
 * What Codex answers in the plan phase. Every field is required, as structured output wants it;
 * what does not apply is an empty list.
 */
export const plan = z.strictObject({
  summary: z.string().min(1).max(2000).describe('What will be done, in one to three sentences.'),
  filesToTouch: z.array(z.string().min(1).max(512)).max(200).describe('Paths, relative to the root of the repository, of every file that will be added, changed or deleted.'),
  testsToChange: z.array(z.string().min(1).max(512)).max(200).describe('Those of the files above that are tests.'),
  risks: z.array(z.string().min(1).max(1000)).max(50).describe('What could go wrong.'),
  openQuestions: z
    .array(
      z.strictObject({
        question: z.string().min(1).max(1000).describe('A question only a human can answer.'),
        blocking: z.boolean().describe('Whether the work cannot be done rightly without the answer.'),
      }),
    )
    .max(50),
});
export type Plan = z.infer<typeof plan>;

/** What Codex answers when it has implemented the plan. It is shown to humans; nothing is decided by it. */
export const implementation = z.strictObject({
  summary: z.string().min(1).max(4000).describe('What was changed and why, for the reviewer of the pull request.'),
  changes: z.array(z.string().min(1).max(500)).max(50).describe('One line for each notable change.'),
  limitations: z.array(z.string().min(1).max(1000)).max(50).describe('What was left undone or is uncertain.'),
});
export type Implementation = z.infer<typeof implementation>;
