import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { startOf } from '../../src/adapters/process/ledger.ts';
import { digestOf } from '../../src/adapters/files/digest.ts';
import { verifyBundle, type Verified } from '../../src/adapters/files/verify-bundle.ts';
import { pipeline } from '../../src/pipeline.ts';
import { defectsOf } from '../../src/testkit/demo/outcome.ts';
import { playOn, type Played, type Stage } from '../../src/testkit/demo/play.ts';
import { SCENARIOS, type Scenario } from '../../src/testkit/demo/scenarios.ts';
import { addLabel } from '../../src/testkit/github/acts.ts';
import type { GitHub } from '../../src/testkit/github/server.ts';
import type { RunOptions } from '../../src/testkit/runner/run-options.ts';
import type { StepResult } from '../../src/testkit/runner/run-result.ts';
import { runWorkflow } from '../../src/testkit/runner/run-workflow.ts';
import { VERSION } from '../../src/version.ts';

/** The root of this repository, whose dist is what runs. */
export const ROOT = join(import.meta.dirname, '../..');

/** A moment of a step at which something befalls it. */
export type Moment =
  | { readonly after: 'record'; readonly count: number }
  | { readonly after: 'close' }
  | { readonly before: string }
  | { readonly after: 'request'; readonly operation: string }
  | { readonly during: string }
  /** A program with exactly these words runs somewhere below the step. */
  | { readonly running: readonly string[] }
  | { readonly at: 'never' };

/** What befalls the main step: it is killed, its job is cancelled, or its job is cancelled while it hangs so that it hears nothing. */
export type Blow = 'kill' | 'cancel' | 'cancel while it hangs';

/** What is left after the post step. */
export interface Ended extends Played {
  readonly main: StepResult;
  readonly post: StepResult;
  /** The folder of evidence of the run. */
  readonly evidence: string;
  readonly verified: Verified;
  /** Whether the moment, or all of them, ever came. */
  readonly struck: boolean;
  /** The records the journal held at that moment. */
  readonly recordsThen: number;
  /** The programs of the run that were there at that moment: what its ledger had written down, and what was waited for. */
  readonly programsThen: readonly Program[];
  readonly comments: readonly string[];
  readonly labels: readonly string[];
  readonly pulls: readonly string[];
  /** Commits on branches of ours that are not on the base. */
  readonly commits: number;
  /** Runs of this issue that ended before this one began. */
  readonly earlier: number;
  readonly folder: string;
}

/** A process, named for good by its number and when it started. */
export interface Program {
  readonly pid: number;
  readonly started: string;
}

/** The story most of these tests tell. */
export function successStory(): Scenario {
  const { success } = SCENARIOS;
  if (success === undefined) throw new Error('there is no story called success');
  return success;
}

/** What a test can still do when the runner is done, while GitHub is there. */
export interface Aftermath {
  /** The moments that have not come yet. */
  readonly ahead: () => number;
  /** Runs the post step of an action that is `untilPost`, with more in its environment; the moments that are ahead befall it too. */
  readonly post: (env?: Readonly<Record<string, string>>) => Promise<{ readonly code: number | null; readonly log: string }>;
}

/** What is particular about a story. */
export interface Particulars {
  readonly scenario?: Scenario;
  readonly stage?: Partial<Stage>;
  /** Whether the same story was told before, on a machine of its own, so that this run continues the branch of that one. */
  readonly continues?: boolean;
  readonly afterwards?: (folder: string, github: RunOptions['github'], left: Aftermath) => Promise<void>;
}

/** Plays a story, strikes the main step at a moment, lets the runner go on to the post step as GitHub does, and reads what is left. */
export async function strike(moments: Moment | readonly Moment[], blow: Blow, { scenario = successStory(), stage = {}, continues = false, afterwards }: Particulars = {}): Promise<Ended> {
  const folder = join(ROOT, '.runs', 'tests', `kill-${randomBytes(6).toString('hex')}`);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const cancelling = new AbortController();
  const ahead = [moments].flat();
  const victim: Victim = { pid: null, struck: false, recordsThen: 0, programsThen: [] };
  const hit = (programs: readonly Program[] = []): void => {
    if (ahead.length === 0 || victim.pid === null) return;
    const { pid } = victim;
    ahead.shift();
    Object.assign(victim, { pid: null, struck: ahead.length === 0, recordsThen: recordsIn(folder), programsThen: [...programs, ...inLedger(folder)] });
    if (blow === 'kill') return void process.kill(pid, 'SIGKILL');
    if (blow === 'cancel while it hangs') process.kill(pid, 'SIGSTOP');
    cancelling.abort();
  };
  const post: Aftermath['post'] = async (env = {}) => {
    const given = JSON.parse(await readFile(join(folder, 'post-env.json'), 'utf8'));
    await Promise.all(['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'].map((name) => writeFile(given[name], '')));
    const child = spawn(process.execPath, [join(ROOT, 'dist/index.js')], { env: { ...given, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
    victim.pid = child.pid ?? null;
    let log = '';
    child.stdout.on('data', (chunk: Buffer) => { log += chunk.toString(); });
    const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
    victim.pid = null;
    return { code, log };
  };
  let embedded: GitHub | null = null;
  const watch = setInterval(() => {
    const [moment] = ahead;
    if (moment === undefined) return;
    if ('after' in moment && moment.after === 'record' && recordsIn(folder) >= moment.count) hit();
    if ('running' in moment) {
      const found = programsCalled(moment.running);
      if (found.length > 0) hit(found);
    }
    if ('after' in moment && moment.after === 'close' && existsSync(join(evidenceIn(folder), 'manifest.json'))) hit();
  }, ahead.some((moment) => 'running' in moment) ? 50 : 1);
  try {
    const played = await playOn(
      async (given: RunOptions) => {
        if (continues && embedded !== null) await tellBefore(given, folder, embedded);
        const result = await runWorkflow({ ...given, signal: cancelling.signal, onProcess: ({ step, phase, pid }) => Object.assign(victim, { pid: step === 'codex' && phase === 'main' ? pid : null }) });
        await afterwards?.(folder, given.github, { ahead: () => ahead.length, post });
        return result;
      },
      continues ? twice(scenario) : scenario,
      {
        folder,
        action: ROOT,
        meanwhile: (github) => void (embedded = github),
        ...stage,
        github: {
          intercept: ({ operationId }) => {
            const [moment] = ahead;
            if (moment === undefined || victim.pid === null) return undefined;
            const isBefore = 'before' in moment && moment.before === operationId;
            const isAfter = 'operation' in moment && moment.operation === operationId;
            if (!(isBefore || isAfter)) return undefined;
            hit();
            // The embedded GitHub handles a request whether or not anybody is left to hear the answer.
            return isBefore && blow === 'kill' ? { reset: true } : undefined;
          },
        },
        onArtifactCall: (call) => {
          const [moment] = ahead;
          if (moment !== undefined && 'during' in moment && call.includes(moment.during)) hit();
        },
      },
    );
    return await readEnd(played, folder, victim, continues ? 1 : 0);
  } finally {
    clearInterval(watch);
  }
}

/** The action with steps that are told here, JavaScript each; what is not told is the real one. */
export async function actionWith({ main, post }: { readonly main?: string; readonly post?: string }): Promise<string> {
  const folder = join(ROOT, '.runs', 'tests', `action-${randomBytes(6).toString('hex')}`);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(folder, { recursive: true });
  let action = await readFile(join(ROOT, 'action.yml'), 'utf8');
  for (const [step, code] of Object.entries({ main, post })) {
    if (code === undefined) continue;
    action = action.replace(new RegExp(`^( *${step}: ).*$`, 'm'), `$1${step}.js`);
    await writeFile(join(folder, `${step}.js`), code);
  }
  await Promise.all([writeFile(join(folder, 'action.yml'), action), symlink(join(ROOT, 'dist'), join(folder, 'dist')), cp(join(ROOT, 'package.json'), join(folder, 'package.json'))]);
  return folder;
}

/** The action with a post step that only keeps its environment in a file, so that the test can run the real one when it wants to. */
export function untilPost(): Promise<string> {
  return actionWith({ post: "import { writeFileSync } from 'node:fs';\nimport { join } from 'node:path';\nwriteFileSync(join(process.env.RUNNER_TEMP, '../../../../../../post-env.json'), JSON.stringify(process.env));\n" });
}

/** What must hold however a run was ended: nothing twice, a bundle that verifies, and the very status of it on the issue. */
export function defectsOfEnd({ verified, comments, labels, pulls, commits, earlier, github, model, artifacts }: Ended): readonly string[] {
  const status = verified.manifest?.verdict.status ?? 'NONE';
  const [comment = ''] = comments;
  const ours = labels.filter((label) => label.startsWith('codex:'));
  const uploaded = [...artifacts.stored.values()].filter(({ finalized }) => finalized);
  return [
    ...verified.differences.map(({ file, what }) => `the bundle does not verify: ${file}: ${what}`),
    ...(comments.length === 1 ? [] : [`there are ${comments.length} comments of ours`]),
    ...(comment.includes(` ${status}`) && comment.includes(verified.manifestSha256 ?? 'no manifest') ? [] : [`the comment is not of the bundle, which says ${status}: ${comment}`]),
    ...(ours.join(' ') === `codex:${status.toLowerCase()}` ? [] : [`the labels are ${ours.join(' ')}`]),
    ...(pulls.length <= 1 ? [] : [`there are ${pulls.length} pull requests`]),
    ...(uploaded.length === 1 + earlier ? [] : [`there are ${uploaded.length} artifacts`]),
    ...(github.world.checkRuns.length <= 1 + earlier ? [] : [`there are ${github.world.checkRuns.length} checks`]),
    ...(commits <= 1 + earlier ? [] : [`there are ${commits} commits`]),
    ...defectsOf({ github, model: { ...model, unmet: [] } }),
  ];
}

/** Where the evidence of the one run in a folder lies; a path that does not exist while there is none. */
export function evidenceIn(folder: string): string {
  const root = join(folder, 'runner/codex/home/runner/work/_temp/codex-orchestrator-evidence');
  const [task] = existsSync(root) ? readdirSync(root).filter((name) => name.startsWith('issue-')) : [];
  const [run] = task === undefined ? [] : readdirSync(join(root, task)).filter((name) => !name.endsWith('.resume.json'));
  return join(root, task ?? 'none', run ?? 'none');
}

/** Those of some programs that still run. */
export function stillRunning(programs: readonly Program[]): readonly Program[] {
  return programs.filter(({ pid, started }) => startOf(pid) === started);
}

/** Every process that was started with exactly these words. */
function programsCalled(words: readonly string[]): readonly Program[] {
  const cmdline = `${words.join('\0')}\0`;
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name) || readOr(`/proc/${name}/cmdline`, '') !== cmdline) return [];
    const started = startOf(Number(name));
    return started === null ? [] : [{ pid: Number(name), started }];
  });
}

function inLedger(folder: string): readonly Program[] {
  const temp = join(folder, 'runner/codex/home/runner/work/_temp');
  const [scratch = 'none'] = readdirSync(temp).filter((name) => /^codex-orchestrator-\d/.test(name));
  return [...readOr(join(temp, scratch, 'children'), '').matchAll(/^(\d+) (\S+)$/gm)].map(([, pid, started = '']) => ({ pid: Number(pid), started }));
}

function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    // A process that has ended meanwhile, or is not ours to look at, is none of those that are looked for.
    return otherwise;
  }
}

/** How many whole records the journal holds now. */
export function recordsIn(folder: string): number {
  const journal = join(evidenceIn(folder), 'journal.jsonl');
  return existsSync(journal) ? readFileSync(journal, 'latin1').split('\n').length - 1 : 0;
}

/** The model tells its story to one run after the other. */
function twice(scenario: Scenario): Scenario {
  if (typeof scenario.model === 'function') throw new Error(`the story "${scenario.title}" can be told once only`);
  return { ...scenario, model: [...scenario.model, ...scenario.model] };
}

/** Lets a run of the issue come to its end, and asks for the next. */
async function tellBefore(given: RunOptions, folder: string, { world }: GitHub): Promise<void> {
  const { jobs } = await runWorkflow({ ...given, folder: join(folder, 'runner-before'), github: { ...given.github, runId: 7 } });
  const [issue] = world.issues.values();
  if (issue === undefined || jobs.some(({ conclusion }) => conclusion !== 'success')) throw new Error('there is no earlier run to continue');
  addLabel(world, 'maintainer', issue, 'codex:execute');
}

interface Victim {
  pid: number | null;
  struck: boolean;
  recordsThen: number;
  programsThen: readonly Program[];
}

async function readEnd(played: Played, folder: string, { struck, recordsThen, programsThen }: Victim, earlier: number): Promise<Ended> {
  const { world } = played.github;
  const steps = played.result.jobs.flatMap((job) => job.steps);
  const stepOf = (phase: StepResult['phase']): StepResult => {
    const step = steps.find((one) => one.id === 'codex' && one.phase === phase);
    if (step === undefined) throw new Error(`there was no ${phase} step`);
    return step;
  };
  const evidence = evidenceIn(folder);
  const branches = (await world.repository.git(['for-each-ref', '--format=%(refname)', 'refs/heads/codex'])).toString().split('\n').filter((name) => name !== '');
  const commits = branches.length === 0 ? 0 : Number((await world.repository.git(['rev-list', '--count', ...branches, '^main'])).toString());
  return {
    ...played,
    main: stepOf('main'),
    post: stepOf('post'),
    evidence,
    verified: await verifyBundle(evidence, { steps: pipeline, digest: digestOf }, VERSION),
    struck,
    recordsThen,
    programsThen,
    comments: [...world.comments.values()].filter(({ issue, login }) => issue === played.issue && login === world.self.login).map(({ body }) => body),
    labels: (world.issues.get(played.issue)?.labels ?? []).map(({ name }) => name),
    pulls: [...world.issues.values()].flatMap((issue) => (issue.pull === null ? [] : [`#${issue.number} ${issue.pull.head}`])),
    commits,
    earlier,
    folder,
  };
}
