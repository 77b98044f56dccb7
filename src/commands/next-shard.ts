import type { Environment } from '../adapters/actions/runner-file.ts';
import type { Client } from '../adapters/github/client.ts';
import { dispatchShard, ownWorkflow } from '../adapters/github/dispatch-shard.ts';
import type { Narrator } from '../ports/narrator.ts';

/** Starts the workflow of this job again for a shard. Answers why that cannot be done, null where it was; the plan fails then, since nobody would run what is in it. */
export async function startNextShard(shard: number, client: Client, { env, narrator }: { readonly env: Environment; readonly narrator: Narrator }): Promise<string | null> {
  const workflow = ownWorkflow(env['GITHUB_WORKFLOW_REF'] ?? '', client.repository);
  if (workflow === null) return `The workflow of this job cannot be started again for shard ${shard}: ${JSON.stringify(env['GITHUB_WORKFLOW_REF'] ?? '')} is no workflow of ${client.repository} on a branch or tag. Leave the word next out of the input select, and plan shard by shard.`;
  await dispatchShard(client, workflow, shard);
  narrator.say(`the workflow ${workflow.file} is started on ${workflow.ref} for shard ${shard}`);
  return null;
}
