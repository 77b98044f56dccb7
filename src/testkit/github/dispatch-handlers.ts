import { parse } from 'yaml';
import { resolveCommit } from './bare-repository.ts';
import { notFound, problem, unsupported, type Handlers } from './exchange.ts';
import type { World } from './world.ts';

/** Starting workflows; only that it was asked for is kept. */
export const dispatchHandlers = {
  'actions/create-workflow-dispatch': async ({ path, body }, world) => {
    if (body.return_run_details === true) return unsupported('actions/create-workflow-dispatch with return_run_details');
    if (typeof path.workflow_id !== 'string') return unsupported('actions/create-workflow-dispatch by the id of a workflow');
    const ref = body.ref.replace(/^refs\/heads\//, '');
    const trigger = await triggerOf(world, path.workflow_id, ref);
    if (trigger === 'no ref') return problem(422, `No ref found for: ${body.ref}`);
    if (trigger === 'no file') return notFound();
    if (trigger === null) return problem(422, "Workflow does not have 'workflow_dispatch' trigger");
    const inputs = body.inputs ?? {};
    const unexpected = Object.keys(inputs).filter((name) => !trigger.includes(name));
    if (unexpected.length > 0) return problem(422, `Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
    world.dispatches.push({ workflow: path.workflow_id, ref, inputs });
    return { status: 204, body: null };
  },
} satisfies Partial<Handlers>;

/** The inputs of a workflow on a branch; null where it cannot be started so. */
async function triggerOf(world: World, workflow: string, ref: string): Promise<readonly string[] | 'no ref' | 'no file' | null> {
  const commit = await resolveCommit(world.repository, `refs/heads/${ref}`);
  if (commit === undefined) return 'no ref';
  const file = `.github/workflows/${workflow}`;
  if ((await resolveFile(world, commit, file)) === '') return 'no file';
  const read: unknown = parse((await world.repository.git(['cat-file', 'blob', `${commit}:${file}`])).toString());
  const triggers = member(read, 'on');
  const named = typeof triggers === 'string' ? [triggers] : Array.isArray(triggers) ? triggers : Object.keys(isRecord(triggers) ? triggers : {});
  return named.includes('workflow_dispatch') ? Object.keys(recordOf(member(member(triggers, 'workflow_dispatch'), 'inputs'))) : null;
}

async function resolveFile(world: World, commit: string, file: string): Promise<string> {
  return (await world.repository.git(['ls-tree', '--name-only', commit, '--', file])).toString().trim();
}

function member(value: unknown, key: string): unknown {
  return isRecord(value) ? value[key] : undefined;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
