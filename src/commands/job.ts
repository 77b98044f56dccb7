import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readInputs } from '../adapters/actions/inputs.ts';
import type { Environment } from '../adapters/actions/runner-file.ts';
import { PINS } from '../adapters/codex/pins.ts';
import { digestOf } from '../adapters/files/digest.ts';
import { knownSecrets } from '../adapters/secrets/known-secrets.ts';
import { jobEnvironment } from '../contract/event.ts';
import type { Handover } from '../contract/handover.ts';
import type { Inputs } from '../contract/inputs.ts';
import type { RunId } from '../contract/ids.ts';
import type { IntakeFacts, Problem } from '../contract/intake.ts';
import { packId } from '../contract/pack-parts.ts';
import type { Trigger } from '../contract/trigger.ts';
import { readTrigger, type ReadTrigger } from '../core/trigger/read-trigger.ts';
import { secretSearch, type SecretSearch } from '../core/secrets/search.ts';
import type { Invocation } from '../ports/invocation.ts';
import { VERSION } from '../version.ts';
import { floorOf } from './floor-of.ts';
import { stepNarrator } from './step-narrator.ts';
import { apiUrl, searchPath, serverUrl } from './surroundings.ts';
import { readPluginSwitches } from './plugin-switches.ts';

/** A job of a workflow as one run sees it: checked inputs, places, and where GitHub is. */
export interface Job {
  readonly invocation: Invocation;
  readonly inputs: Inputs;
  readonly repository: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** Everything of ours that is not evidence lies below this folder; the post step removes it. */
  readonly scratch: string;
  /** The folder of its task in the evidence. */
  readonly task: string;
  /** The run's own folder of evidence. */
  readonly evidence: string;
  readonly toolCache: string;
  /** What no untrusted program may see. */
  readonly hidden: readonly string[];
  readonly searchPath: string;
  readonly codexBinary: string | null;
  /** What may be in nothing that leaves this process. */
  readonly search: SecretSearch;
}

/** Seconds a turn of Codex may take. */
const CODEX_TIMEOUT_SECONDS = 20 * 60;

/** Reads the job from its environment and event. What cannot be read becomes a problem of the invocation, never a throw. */
export function readJob(env: Environment, payload: unknown, runId: RunId): Job {
  const read = withDefaults(env);
  const job = jobEnvironment.safeParse(env);
  const plugins = readPluginSwitches(env);
  const trigger: ReadTrigger = job.success ? readTrigger(payload, job.data, { issue: read.inputs.issue, taskPack: read.inputs['task-pack'], dryRun: read.inputs['dry-run'], command: read.inputs.command, digest: digestOf }) : { known: false, problem: unreadable(job.error.issues[0]?.path.join('.') ?? 'GITHUB_EVENT_NAME') };
  const temporary = env['RUNNER_TEMP'] ?? tmpdir();
  const scratch = join(temporary, `codex-orchestrator-${runId}`);
  const evidenceRoot = read.inputs['evidence-dir'] ?? join(temporary, 'codex-orchestrator-evidence');
  const task = read.inputs.gate?.task ?? (trigger.known ? taskFolder(trigger.value) : 'unknown');
  const evidence = join(evidenceRoot, task, runId);
  return {
    search: secretSearch(knownSecrets(read.inputs, env)),
    inputs: read.inputs,
    repository: env['GITHUB_REPOSITORY'] ?? 'unknown/unknown',
    apiUrl: apiUrl(env),
    serverUrl: serverUrl(env),
    scratch,
    task,
    evidence,
    toolCache: env['RUNNER_TOOL_CACHE'] ?? join(temporary, 'tool-cache'),
    hidden: [env['HOME'], env['RUNNER_TEMP'], env['GITHUB_WORKSPACE'], evidenceRoot, scratch, runnerFolder(process.execPath)].flatMap((folder) => (folder === undefined || folder === '' ? [] : [folder])),
    searchPath: searchPath(env),
    codexBinary: env['CODEX_ORCHESTRATOR_CODEX'] ?? null,
    invocation: {
      trigger: trigger.known ? { known: true, value: trigger.value } : trigger,
      problems: [...read.problems, ...foreignNames(env), ...plugins.problems, ...(trigger.known ? trigger.problems : [])],
      version: VERSION,
      runId,
      baseBranch: read.inputs['base-branch'] ?? '',
      triggerLabel: read.inputs.label,
      command: read.inputs.command,
      requested: { model: read.inputs.model, codexVersion: read.inputs['codex-version'] === PINS.version ? null : read.inputs['codex-version'], codexSettings: [...read.inputs['codex-args']] },
      floor: floorOf(read.inputs, env),
      preset: read.inputs.preset,
      tightened: plugins.tightened,
      codexTimeoutSeconds: CODEX_TIMEOUT_SECONDS,
      jobUrl: trigger.known ? trigger.value.workflowRun.url : '',
      docsUrl: docsUrl(env),
      digest: digestOf,
    },
  };
}

/** The same job, asked for what intake has let in, whatever this step was told. */
export function asLetIn(job: Job, { trigger, requested, command }: IntakeFacts): Job {
  const { invocation } = job;
  return { ...job, invocation: { ...invocation, trigger: trigger === null ? invocation.trigger : { known: true, value: trigger }, triggerLabel: trigger?.label ?? invocation.triggerLabel, command, requested } };
}

/** What the gate says of the run that a later mode works on; where it does not, that is said in the log, and null. */
export function readHandover(env: Environment, mode: 'execute' | 'publish'): Handover | null {
  const read = readInputs(env);
  const problem = read.ok ? undefined : read.problems.find(({ input }) => input === 'gate');
  if (read.ok && read.inputs.gate !== null) return read.inputs.gate;
  const why = problem === undefined ? `The mode ${mode} needs the input gate.` : problem.message;
  stepNarrator(env).error(`${why} Set it to the output gate of the step of mode gate, and let this job run only where its output proceed is true.`);
  return null;
}

/** The folder of a task in the evidence: of a pack whose id nobody has read yet by the name of its own folder. */
export function taskFolder({ issue, taskPack }: Pick<Trigger, 'issue' | 'taskPack'>): string {
  const name = packId.safeParse(taskPack?.split('/').at(-1));
  if (name.success) return name.data;
  return issue === null || taskPack !== null ? 'unknown' : `issue-${issue}`;
}

/**
 * Where the documentation of the action that runs can be read: at the very commit or tag that the workflow names. Empty for
 * an action of the job's own checkout, and elsewhere than on github.com, since a server of one's own may run an action
 * of github.com and does not say so.
 */
function docsUrl({ GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' }: Environment): string {
  const isKnown = server === 'https://github.com' && /^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/.test(repository) && /^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/.test(ref);
  return isKnown ? `${server}/${repository}/blob/${ref}/docs` : '';
}

/** The folder of the runner, which holds its credentials: the runner starts us with the node it ships. Undefined when it did not. */
function runnerFolder(node: string): string | undefined {
  return /^(\/.+)\/externals\/node\d+\/bin\/node$/.exec(node)?.[1];
}

/** Inputs that cannot be used are named and read as if they had not been given, so that the run can still tell about them. */
function withDefaults(env: Environment): { readonly inputs: Inputs; readonly problems: readonly Problem[] } {
  const read = readInputs(env);
  if (read.ok) return { inputs: read.inputs, problems: [] };
  const mended = { ...env };
  for (const { input } of read.problems) mended[`INPUT_${input.toUpperCase()}`] = input === 'github-token' ? 'none' : '';
  const again = readInputs(mended);
  if (!again.ok) throw new TypeError(`an input cannot be left out: ${again.problems.map(({ input }) => input).join(', ')}`);
  return { inputs: again.inputs, problems: read.problems.map(({ input, message, remedy }) => ({ reason: 'input:invalid', sentence: message, remedy, where: `input ${input}` })) };
}

/** A name that another tool gave meaning to and that has none here is refused rather than overheard. */
function foreignNames({ ORCH_BRANCH_NAME: branch = '' }: Environment): readonly Problem[] {
  if (branch === '') return [];
  return [{ reason: 'input:invalid', sentence: 'The environment sets ORCH_BRANCH_NAME, and the branch of a run cannot be chosen: its name says what the run is of, so that a later run finds it.', remedy: 'Remove ORCH_BRANCH_NAME from the environment of the job.', where: 'environment ORCH_BRANCH_NAME' }];
}

function unreadable(variable: string): Problem {
  return {
    reason: 'event:unreadable',
    sentence: `The job does not say what started it: ${variable} is missing or malformed.`,
    remedy: 'Run this as a step of a GitHub Actions workflow, or use the command line: codex-orchestrator --help.',
    where: variable,
  };
}
