import type { Environment } from '../../adapters/actions/runner-file.ts';
import { receiveOrder } from '../../adapters/process/start-worker.ts';
import { workOrder } from '../../contract/work-order.ts';
import { complain } from '../problems-text.ts';
import { runAction } from '../run-action.ts';

/** `run --worker`: one run of a pack in a process of its own, which `run --packs` starts and nobody else. Answers the exit code of the run. */
export async function workerCommand(env: Environment): Promise<number> {
  const order = workOrder.safeParse(await receiveOrder());
  if (!order.success) return complain(2, '--worker is how `run --packs` starts a run, and it was told of none. To run one pack, name it: codex-orchestrator run --packs taskpacks/TASK-1');
  return runAction(env, order.data.event, order.data.run);
}
