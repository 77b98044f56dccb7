import { z } from 'zod';
import { Fault } from '../../core/fault.ts';
import type { Client } from './client.ts';

/** A workflow of this repository as the runner names it: its file and the branch or tag it runs from. */
export interface OwnWorkflow {
  readonly file: string;
  readonly ref: string;
}

/** Reads `GITHUB_WORKFLOW_REF`, such as acme/shop/.github/workflows/plan.yml@refs/heads/main; null where it names no workflow of the repository on a branch or tag. */
export function ownWorkflow(text: string, repository: string): OwnWorkflow | null {
  const [, owner, file, ref] = /^([^/]+\/[^/]+)\/\.github\/workflows\/([^/@]+\.ya?ml)@refs\/(?:heads|tags)\/(.+)$/.exec(text) ?? [];
  return owner === undefined || file === undefined || ref === undefined || owner.toLowerCase() !== repository.toLowerCase() ? null : { file, ref };
}

/** Starts a workflow for a shard, which it is told by its input `shard`. Faults as GitHub refuses it; what came of a request without an answer is not known, so that it is not sent again. */
export async function dispatchShard(client: Client, { file, ref }: OwnWorkflow, shard: number): Promise<void> {
  const answer = await client.once(
    {
      doing: `start the workflow ${file} for shard ${shard}`,
      needs: 'actions: write',
      shape: z.null(),
      // GitHub answers with nothing, which a broken line would look like.
      send: async (rest, at) => ({ status: (await rest.actions.createWorkflowDispatch({ ...at, workflow_id: file, ref, inputs: { shard: String(shard) } })).status, data: null }),
    },
    () => Promise.reject(new Fault('github:unexpected', 'nothing tells whether a workflow was started')),
  );
  if (!answer.ok) throw answer.fault;
}
