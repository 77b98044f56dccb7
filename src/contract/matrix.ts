import { z } from 'zod';
import { sha256 } from './ids.ts';
import { parseJson } from './parse-json.ts';

/** What a plan hands to a workflow, `strategy: matrix: ${{ fromJSON(…) }}`: a job for each pack. */
export const matrix = z.strictObject({
  include: z.array(z.strictObject({ pack: z.string().min(1).describe('The folder of the pack, for the input task-pack.'), id: z.string().min(1), sha256 })),
});
export type Matrix = z.infer<typeof matrix>;

/** The same as text. */
export const matrixText = z.string().transform((text, context) => {
  const read = matrix.safeParse(parseJson(text));
  if (read.success) return read.data;
  context.addIssue({ code: 'custom', message: 'it is not what a step of mode plan has set as its output matrix' });
  return z.NEVER;
});
