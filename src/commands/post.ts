import { writeSummary } from '../adapters/actions/outputs.ts';
import type { Environment } from '../adapters/actions/runner-file.ts';
import { removeTree } from '../adapters/git/remove-tree.ts';
import type { Narrator } from '../ports/narrator.ts';
import { readKeptState, type KeptState } from './run-state.ts';
import { stepNarrator } from './step-narrator.ts';

/** What the main step names its folder; no other is removed, whoever set the state. */
const SCRATCH = /\/codex-orchestrator-\d{8}T\d{6}Z-[0-9a-f]{8}$/;

/**
 * The post step: ends a run that did not come to its end, tells again what could not be told, and removes what the run left
 * on the machine. Of a run that ended well it loads no more than that takes. Answers the exit code of the step.
 */
export async function post(env: Environment, payload: unknown): Promise<number> {
  const narrator = stepNarrator(env);
  const kept = readKeptState(env);
  const code = kept.ended && kept.untold.length === 0 ? 0 : await finish(env, payload, narrator, kept);
  if (kept.scratch !== null && SCRATCH.test(kept.scratch)) {
    await removeTree(kept.scratch);
    narrator.say('Workspaces and temporary folders of the run are removed.');
  }
  return code;
}

/** Does what the main step did not come to. */
async function finish(env: Environment, payload: unknown, narrator: Narrator, { run, ended, untold, lost }: KeptState): Promise<number> {
  if (run === null) {
    const told = `FAILED (${lost.code}): the main step ended before it began a run. Look at the log above, then start the run again.`;
    narrator.error(told);
    writeSummary(env, `# 💥 FAILED\n\n${told}\n`);
    return 1;
  }
  const { readJob } = await import('./job.ts');
  const { endRun, tellAgain } = await import('./end-run.ts');
  const { sayEnd } = await import('./in-step.ts');
  const { speakCleanly } = await import('../adapters/secrets/speak-cleanly.ts');
  if (!ended && (env['INPUT_MODE'] ?? '') === 'execute') return (await import('./execute-action.ts')).leaveLost(env, payload, narrator, lost);
  const job = readJob(env, payload, run);
  speakCleanly(job.search);
  const request = { job, env, narrator, signal: new AbortController().signal, lost };
  if (ended) return (await tellAgain(request, untold)).untold.length === 0 ? 0 : 1;
  sayEnd(await endRun(request), narrator, job);
  return 1;
}
