import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type ActionFile, readActionFile, resolveInputs } from './action-file.ts';
import { checkout, leaveCheckout } from './checkout.ts';
import { interpolate } from './expressions.ts';
import { findProgram } from './find-program.ts';
import type { JobState, PlannedStep, StepScene } from './job-state.ts';
import { runStepProcess, searchPath, stepEnvironment } from './step-process.ts';
import type { WorkflowStep } from './workflow-file.ts';
import type { Texts } from './yaml-values.ts';

/** Throws naming a `uses:` that this runner can't carry out, before anything runs. */
export function checkUses(uses: string, actions: Texts): void {
  if (actions[uses] !== undefined || isLocal(uses) || isCheckout(uses)) return;
  throw new Error(`uses: ${uses} is not supported by the mini runner; it knows local actions, actions/checkout and the folders given as actions.`);
}

/** Turns a step as written into one that can be carried out. */
export function planStep(state: JobState, step: WorkflowStep): PlannedStep {
  const { id, env, continueOnError, timeoutMinutes } = step;
  const planned = { id, phase: 'main' as const, if: step.if, env, continueOnError, timeoutMinutes };
  const { does } = step;
  if (does.kind === 'run') {
    const first = does.script.trimStart().split(/\r|\n/, 1)[0] ?? '';
    return { ...planned, name: step.name ?? `Run ${first}`, act: (scene) => runScript(state, scene, id, does) };
  }
  const name = step.name ?? `Run ${does.uses}`;
  return isCheckout(does.uses) && state.options.actions?.[does.uses] === undefined ? planCheckout(state, { ...planned, name }, does.with) : planAction(state, { ...planned, name }, does);
}

type Uses = Extract<WorkflowStep['does'], { kind: 'uses' }>;
type Run = Extract<WorkflowStep['does'], { kind: 'run' }>;
type Unplanned = Omit<PlannedStep, 'act' | 'saveState'>;

function planCheckout(state: JobState, planned: Unplanned, given: Texts): PlannedStep {
  return {
    ...planned,
    act: (scene) => {
      state.posts.unshift({ ...postOf(planned), act: (later) => leaveCheckout(state, later, given) });
      return checkout(state, scene, given);
    },
  };
}

function planAction(state: JobState, planned: Unplanned, does: Uses): PlannedStep {
  let saved: Texts = {};
  const identity = actionIdentity(planned.id, does.uses);
  return {
    ...planned,
    saveState: (values) => (saved = values),
    act: async (scene) => {
      const folder = state.options.actions?.[does.uses] ?? path.join(state.places.workspace, does.uses);
      const action = await readActionFile(folder);
      const inputs = resolveInputs(action, does.with, scene.contexts);
      inputs.warnings.forEach((warning) => scene.annotate('warning', warning));
      const { post } = action;
      if (post !== undefined) {
        const stateVariables = (): Texts => Object.fromEntries(Object.entries(saved).map(([name, value]) => [`STATE_${name}`, value]));
        const act = (later: StepScene): Promise<number | null> => runNode(state, later, post, identity, { ...inputs.environment, ...stateVariables() });
        state.posts.unshift({ ...postOf(planned, action), saveState: (values) => (saved = { ...saved, ...values }), act });
      }
      return runNode(state, scene, action.main, identity, inputs.environment);
    },
  };
}

function postOf(planned: Unplanned, action?: ActionFile): Unplanned {
  return { ...planned, phase: 'post', name: `Post ${planned.name}`, if: action?.postIf ?? 'always()' };
}

function actionIdentity(id: string, uses: string): Texts {
  const [repository, ref] = uses.split('@');
  return isLocal(uses) ? { action: id } : { action: id, action_repository: repository ?? '', action_ref: ref ?? '' };
}

function runNode(state: JobState, scene: StepScene, script: string, identity: Texts, extra: Texts): Promise<number | null> {
  const env = stepEnvironment(state, scene, identity, { ...state.options.actionEnv, ...extra });
  return runStepProcess(state, scene, { file: state.options.node ?? process.execPath, arguments: [script], cwd: state.places.workspace, env });
}

async function runScript(state: JobState, scene: StepScene, id: string, does: Run): Promise<number | null> {
  const script = interpolate(does.script, scene.contexts, state.status);
  const folder = interpolate(does.workingDirectory ?? state.job.defaults.workingDirectory ?? '.', scene.contexts, state.status);
  const shell = await findShell(state, interpolate(does.shell ?? state.job.defaults.shell ?? '', scene.contexts, state.status));
  const file = path.join(state.places.temp, `${randomUUID()}.sh`);
  await writeFile(file, script);
  const env = stepEnvironment(state, scene, { action: id }, {});
  const code = await runStepProcess(state, scene, { file: shell.file, arguments: [...shell.arguments, file], cwd: path.resolve(state.places.workspace, folder), env });
  if (code !== 0) scene.annotate('error', `Process completed with exit code ${code ?? 'unknown'}.`);
  return code;
}

async function findShell(state: JobState, shell: string): Promise<{ readonly file: string; readonly arguments: readonly string[] }> {
  const wanted = shells[shell];
  if (wanted === undefined) throw new Error(`shell: ${shell} is not supported by the mini runner; it knows bash and sh.`);
  for (const [name, ...rest] of wanted) {
    const file = await findProgram(name, searchPath(state));
    if (file !== undefined) return { file, arguments: rest };
  }
  throw new Error(`No ${shell === '' ? 'bash or sh' : shell} is on the PATH given to the mini runner.`);
}

// Without a shell named, GitHub runs bash without pipefail, or sh where there is no bash.
const shells: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  '': [['bash', '-e'], ['sh', '-e']],
  bash: [['bash', '--noprofile', '--norc', '-eo', 'pipefail']],
  sh: [['sh', '-e']],
};

function isLocal(uses: string): boolean {
  return uses === '.' || uses.startsWith('./');
}

function isCheckout(uses: string): boolean {
  return uses.startsWith('actions/checkout@');
}
