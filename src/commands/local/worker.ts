import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Environment } from '../../adapters/actions/runner-file.ts';
import { receiveOrder } from '../../adapters/process/start-worker.ts';
import { localPayload } from '../../contract/event.ts';
import { workOrder, type WorkOrder } from '../../contract/work-order.ts';
import { complain } from '../problems-text.ts';
import { runAction } from '../run-action.ts';
import { folderOf } from './left-here.ts';
import { isLeft, TEMP } from './settle.ts';

/** `run --worker`: one run of a pack in a process of its own, which `run --packs` starts and nobody else. Answers the exit code of the run. */
export async function workerCommand(env: Environment): Promise<number> {
  const order = workOrder.safeParse(await receiveOrder());
  if (!order.success) return complain(2, '--worker is how `run --packs` starts a run, and it was told of none. To run one pack, name it: codex-orchestrator run --packs taskpacks/TASK-1');
  process.once('exit', () => tidyAlone(order.data, env));
  return runAction(env, order.data.event, order.data.run);
}

/** Whoever started us takes the temporary folder away, unless they are gone; what a run without an end still needs stays. */
function tidyAlone({ run, event }: WorkOrder, env: Environment): void {
  const temp = env['RUNNER_TEMP'] ?? '';
  const pack = localPayload.safeParse(event).data?.['task-pack'];
  if (process.connected || pack === undefined || !basename(temp).startsWith(TEMP) || isLeft(join(folderOf(env['INPUT_EVIDENCE-DIR'] ?? '', pack), run))) return;
  try {
    rmSync(temp, { recursive: true, force: true });
  } catch (thrown) {
    // A process that is ending can do no more about a folder that forbids it than leave it where temporary folders are.
    if (!(thrown instanceof Error && 'code' in thrown)) throw thrown;
  }
}
