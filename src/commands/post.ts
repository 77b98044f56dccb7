import { createNarrator } from '../adapters/actions/narrator.ts';
import { readState, writeSummary } from '../adapters/actions/outputs.ts';
import type { Environment } from '../adapters/actions/runner-file.ts';
import { removeTree } from '../adapters/git/remove-tree.ts';

/** What the main step names its folder; no other is removed, whoever set the state. */
const SCRATCH = /\/codex-orchestrator-\d{8}T\d{6}Z-[0-9a-f]{8}$/;

/** The post step: removes what the run left on the machine, and says so when the main step never reached its end. */
export async function post(env: Environment): Promise<number> {
  const narrator = createNarrator({ write: (text) => void process.stdout.write(text), workflowCommands: env['GITHUB_ACTIONS'] === 'true', quoteLimitBytes: 0 });
  const scratch = readState(env, 'scratch');
  if (scratch !== null && SCRATCH.test(scratch)) {
    await removeTree(scratch);
    narrator.say('Workspaces and temporary folders of the run are removed.');
  }
  if (readState(env, 'ended') !== null) return 0;
  const lost = 'FAILED (run:lost): the main step ended before it could close its evidence bundle. Add the label again to start a new run.';
  narrator.error(lost);
  writeSummary(env, `# 💥 FAILED\n\n${lost}\n`);
  return 1;
}
