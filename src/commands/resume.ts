import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createNarrator } from '../adapters/actions/narrator.ts';
import type { Environment } from '../adapters/actions/runner-file.ts';
import { readResume } from '../adapters/files/resume-file.ts';
import { knownSecrets } from '../adapters/secrets/known-secrets.ts';
import { speakCleanly } from '../adapters/secrets/speak-cleanly.ts';
import { removeTree } from '../adapters/git/remove-tree.ts';
import { startOf } from '../adapters/process/ledger.ts';
import { jobEnvironment, PAYLOADS } from '../contract/event.ts';
import type { Resume } from '../contract/resume.ts';
import { isFault } from '../core/fault.ts';
import { secretSearch } from '../core/secrets/search.ts';
import { VERSION } from '../version.ts';
import { endRun } from './end-run.ts';
import { readJob, type Job } from './job.ts';
import { sayEnd } from './in-step.ts';
import { lostFault } from './run-state.ts';

const USAGE = 'Usage: codex-orchestrator run --resume FOLDER [--token-env NAME]';

/** Of the environment of a job, what a run that is resumed reads; nothing of it is secret. */
const KEPT = [...Object.keys(jobEnvironment.shape), 'RUNNER_TEMP', 'RUNNER_TOOL_CACHE', 'GITHUB_WORKSPACE', 'INPUT_LABEL', 'INPUT_COMMAND', 'INPUT_ISSUE', 'INPUT_TASK-PACK', 'INPUT_DRY-RUN', 'INPUT_BASE-BRANCH', 'BASE_BRANCH', 'INPUT_EVIDENCE-DIR', 'INPUT_ARTIFACT-NAME', 'INPUT_FAIL-ON'];

/** Of the environment of whoever resumes, what says how the network is reached from here. */
const OWN = ['PATH', 'HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'NO_PROXY', 'no_proxy'];

/** What has to be kept of a run that begins, so that it can be ended without the job it began in. */
export function resumeOf({ invocation }: Job, env: Environment, payload: unknown): Resume {
  return {
    schema: 'codex-orchestrator/resume@1',
    run: invocation.runId,
    version: VERSION,
    process: { pid: process.pid, started: startOf(process.pid) ?? '' },
    environment: only(KEPT, env),
    event: PAYLOADS[env['GITHUB_EVENT_NAME'] ?? '']?.safeParse(payload).data ?? null,
  };
}

/** `run --resume FOLDER`: ends a run whose process is gone, where its evidence has survived. Answers the exit code. */
export async function resumeCommand(args: readonly string[], env: Environment): Promise<number> {
  const asked = read(args);
  if (typeof asked === 'string') return complain(2, `${asked}\n${USAGE}`);
  const folder = resolve(asked.folder);
  const token = env[asked.tokenEnv] ?? '';
  if (token === '') return complain(2, `${asked.tokenEnv} is not set. It must hold a token that may write contents, issues and pull requests; another variable is named with --token-env.`);
  try {
    return await resumeIn(folder, token, env);
  } catch (thrown) {
    if (!isFault(thrown)) throw thrown;
    return complain(3, `${thrown.message} (${thrown.code})`);
  }
}

async function resumeIn(folder: string, token: string, env: Environment): Promise<number> {
  const kept = await readResume(folder);
  if (kept === null) return complain(3, `there is no ${folder}.resume.json, so no run of ours was left there. ${existsSync(folder) ? 'A run that has ended is looked at with: codex-orchestrator verify' : 'Give the folder of evidence of the run'}.`);
  if (kept.version !== VERSION) return complain(3, `the run was begun by version ${kept.version} and must be ended by it; this is ${VERSION}.`);
  if (kept.process.started !== '' && startOf(kept.process.pid) === kept.process.started) return complain(3, `the run is still going on, as process ${kept.process.pid}. Cancel its job instead.`);
  const narrator = createNarrator({ write: (text) => void process.stdout.write(text), workflowCommands: false, quoteLimitBytes: 0 });
  const jobEnv: Environment = { ...only(OWN, env), ...only(KEPT, kept.environment), 'INPUT_GITHUB-TOKEN': token };
  const begun = readJob(jobEnv, kept.event, kept.run);
  // This process has an environment of its own, with secrets of its own.
  const job = { ...begun, evidence: folder, search: secretSearch(knownSecrets(begun.inputs, env)) };
  speakCleanly(job.search);
  narrator.say(`Run ${kept.run} of ${job.repository} is ended and told to ${job.apiUrl}.`);
  const code = sayEnd(await endRun({ job, env: jobEnv, narrator, signal: new AbortController().signal, lost: lostFault() }), narrator, job);
  await removeTree(job.scratch);
  return code;
}

function only(names: readonly string[], env: Environment): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}

interface Asked {
  readonly folder: string;
  readonly tokenEnv: string;
}

function read(args: readonly string[]): Asked | string {
  try {
    const { values } = parseArgs({ args: [...args], options: { resume: { type: 'string' }, 'token-env': { type: 'string', default: 'GITHUB_TOKEN' } } });
    if (values.resume === undefined || values.resume === '') return 'run wants --resume FOLDER: a new run is started by its label, in a workflow.';
    return { folder: values.resume, tokenEnv: values['token-env'] };
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}

function complain(code: number, what: string): number {
  process.stderr.write(`codex-orchestrator: ${what}\n`);
  return code;
}
