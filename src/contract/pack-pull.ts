import { z } from 'zod';

/** What is asked of a pull request to know which pack it delivers; GitHub's GraphQL and `gh pr list --json` call it the same. */
export const packPull = z.object({
  number: z.int().positive(),
  state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
  headRefName: z.string(),
  /** True for one from a fork, which nobody of ours made. */
  isCrossRepository: z.boolean(),
  body: z.string(),
});
export type PackPull = z.infer<typeof packPull>;

/** The fields of it, as both are asked for them. */
export const PACK_PULL_FIELDS = ['number', 'state', 'headRefName', 'isCrossRepository', 'body'] as const;

/** What `gh pr list --json` prints. */
export const packPulls = z.array(packPull);
