import { z } from 'zod';
import { sha256 } from './ids.ts';

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

/** The same as GitHub's GraphQL answers it to us. */
export const packPullSeen = packPull.extend({ url: z.url() });
export type PackPullSeen = z.infer<typeof packPullSeen>;

/** A pull request of ours that carries a pack: the hash that the pack had, and what became of it. */
export const deliveredPack = z.strictObject({ number: z.int().positive(), sha256, state: z.enum(['open', 'merged', 'closed']) });

/** The same, with the id of the pack. */
export interface DeliveredPack extends z.infer<typeof deliveredPack> {
  readonly id: string;
}

/** The fields of it, as both are asked for them. */
export const PACK_PULL_FIELDS = ['number', 'state', 'headRefName', 'isCrossRepository', 'body'] as const;

/** What `gh pr list --json` prints. */
export const packPulls = z.array(packPull);
