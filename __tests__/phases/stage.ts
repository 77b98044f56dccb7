import type { Facts } from '../../src/contract/facts.ts';
import { repoPath } from '../../src/contract/ids.ts';
import type { Policy } from '../../src/contract/policy.ts';
import type { Outputs } from '../../src/contract/outputs.ts';
import type { JournalRecord } from '../../src/contract/record.ts';
import type { Trigger } from '../../src/contract/trigger.ts';
import { createForge } from '../../src/adapters/github/create-forge.ts';
import { chainRecord } from '../../src/core/chain.ts';
import { defineCheck, type Answer } from '../../src/core/check.ts';
import { definePhase, type Step } from '../../src/core/define-phase.ts';
import { Fault } from '../../src/core/fault.ts';
import { pipeline } from '../../src/pipeline.ts';
import { sha, type RunId, type Sha } from '../../src/contract/ids.ts';
import type { Bundle } from '../../src/ports/bundle.ts';
import type { Powers } from '../../src/ports/powers.ts';
import { run, type Ended } from '../../src/run.ts';
import { openIssue } from '../../src/testkit/github/acts.ts';
import { commitFiles } from '../../src/testkit/github/bare-repository.ts';
import type { GitHub, GitHubOptions } from '../../src/testkit/github/server.ts';
import type { ClientOptions } from '../../src/adapters/github/client.ts';
import { connect, head, treeOf } from '../adapters/github/connect.ts';
import { changed, digest, implement, intake, plan, policyOf, prepare, RUN, verify } from '../facts.ts';
import type { Base } from '../../src/ports/workspace.ts';
import { noPowers } from '../powers.ts';

const FILES = { 'src/hello.js': 'export const hello = 1;\n', 'icon.bin': '\u0000\u0001' } as const;

/** The branch of the issue of these tests. */
export const BRANCH = 'codex/issue-1';

/** What is on GitHub of a delivery: branches with their commits over main, pull requests, comments, labels, reactions, checks. */
export async function onGitHub({ world }: GitHub): Promise<unknown> {
  const git = async (...args: readonly string[]): Promise<string> => (await world.repository.git(args)).toString().trim();
  const issues = [...world.issues.values()];
  return {
    branches: (await git('for-each-ref', '--format=%(refname:short)', 'refs/heads/codex')).split('\n').filter((name) => name !== ''),
    commits: Number(await git('rev-list', '--count', '--all', '--not', 'main')),
    pulls: issues.flatMap(({ pull, state, title }) => (pull === null ? [] : [`${state} ${title}`])),
    comments: world.comments.size,
    labels: issues[0]?.labels.map(({ name }) => name),
    reactions: issues[0]?.reactions.length,
    checks: world.checkRuns.map(({ conclusion }) => conclusion),
  };
}

/** What a run that succeeds leaves there. */
export const DELIVERED = { branches: [BRANCH], commits: 1, pulls: ['open Add a greeting'], comments: 1, labels: ['codex:success'], reactions: 1, checks: ['success'] };

/** A run that has come as far as its report, on an embedded GitHub where its issue and its base are real. */
export interface Reporting {
  readonly github: GitHub;
  /** Walks literal phases, then the real report; can be done again, as after a run that was cut off. Another run is one that came later. */
  readonly report: (client?: Partial<ClientOptions>, later?: LaterRun) => Promise<Reported>;
}

/** A run that is asked for later, from the base as it is then. */
export interface LaterRun extends Pick<Story, 'verifies'> {
  readonly id: RunId;
  readonly files: Readonly<Record<string, string>>;
}

/** How it ended, and what those who look at the job see. */
export interface Reported extends Ended {
  readonly said: readonly string[];
  readonly summary: string;
  readonly outputs: Outputs;
  /** Requests of this report alone. */
  readonly requests: number;
}

export interface Story {
  readonly github?: Partial<GitHubOptions>;
  /** What the commands say of the change. */
  readonly verifies?: 'pass' | 'fail';
  /** What the policy wants done with the pull request. */
  readonly delivery?: Partial<Policy['delivery']>;
  /** A phase that breaks instead. */
  readonly breaks?: 'intake' | 'plan';
  /** What is particular about how it was asked for. */
  readonly trigger?: Partial<Trigger>;
}

/** Sets the scene of a report. */
export async function reporting({ github: options = {}, ...story }: Story = {}): Promise<Reporting> {
  const { github, main } = await connect(options);
  openIssue(github.world, 'wim', { title: 'Add a greeting', labels: ['codex:execute'] });
  const first = await factsOn(github, main, FILES, story);
  return {
    github,
    report: async (client = {}, later) => {
      const facts = later === undefined ? first : await factsOn(github, await head(github, 'main'), later.files, story);
      const steps = stepsOf(facts, { ...story, ...later });
      const runId = later?.id ?? RUN;
      const said: string[] = [];
      const seen = { summary: '', outputs: {} as Outputs };
      const { forge, publisher } = await createForge({ token: github.token, apiUrl: github.apiUrl, repository: 'acme/shop', secondMs: 1, ...client });
      const say = (line: string): void => void said.push(line);
      const powers: Powers = {
        ...noPowers(),
        invocation: { ...noPowers().invocation, runId, trigger: { known: true, value: triggerOf(facts) }, jobUrl: triggerOf(facts).workflowRun.url, digest },
        clock: { now: () => '2026-11-21T10:00:00.000Z', monotonicMs: () => 0 },
        narrator: { say, quote: () => undefined, group: () => undefined, endGroup: () => undefined, warn: say, error: say },
        forge,
        publisher,
        repository: { ...noPowers().repository, fetchBase: (branch) => fetched(github, branch), change: async () => judgedIn(facts), readFile: async (commit, path) => github.world.repository.git(['cat-file', 'blob', `${commit}:${path}`]).catch(() => null), readBlob: async (blob) => github.world.repository.git(['cat-file', 'blob', blob]) },
        secrets: { ...noPowers().secrets, scanChange: async () => facts.implement.change.secrets },
        outlet: { summary: async (text) => void (seen.summary += text), outputs: async (values) => void (seen.outputs = values), upload: async () => 'uploaded' },
      };
      const ended = await run(steps, powers, memoryBundle(runId), client.hurry ?? new AbortController().signal);
      return { ...ended, said, ...seen, requests: forge.requests() };
    },
  };
}

/** Facts of a run of which everything that GitHub can see is true. */
async function factsOn(github: GitHub, main: Sha, content: Readonly<Record<string, string>>, { delivery = {}, trigger: particular = {} }: Pick<Story, 'delivery' | 'trigger'>): Promise<Facts> {
  const { repository, urls } = github.world;
  await repository.git(['branch', 'scratch', main]);
  const candidate = sha.parse(await commitFiles(repository, 'scratch', content, 'Candidate'));
  const candidateTree = await treeOf(github, candidate);
  const files = await Promise.all(
    Object.keys(content).map(async (path) => changed(path, { path: repoPath.parse(path), kind: 'added', oldMode: '000000', newSha: sha.parse((await repository.git(['rev-parse', `${candidate}:${path}`])).toString().trim()) })),
  );
  await repository.git(['branch', '-D', 'scratch']);
  const base = { branch: 'main', commit: main, tree: await treeOf(github, main) };
  const { trigger } = intake();
  if (trigger === null) throw new Error('the facts of these tests have a trigger');
  const made = implement(files);
  return {
    intake: intake({
      trigger: { ...trigger, repository: 'acme/shop', issue: 1, actor: 'wim', triggeringActor: 'wim', sender: { login: 'wim', type: 'User', id: 2 }, workflowRun: { id: '99', attempt: 1, url: `${urls.server}/acme/shop/actions/runs/99` }, ...particular },
      actors: [{ login: 'wim', level: 'write', note: '' }],
      issue: { ...issueOf(intake()), number: 1 },
      base,
      policy: { ...policyFacts(), values: policyOf({ delivery }) },
    }),
    prepare: prepare(),
    plan: plan(),
    implement: { ...made, change: { ...made.change, baseCommit: main, baseTree: base.tree, candidateTree } },
    verify: { ...verify(), candidateTree },
    report: { delivery: null },
  };
}

function stepsOf(facts: Facts, { verifies, breaks }: Pick<Story, 'verifies' | 'breaks'>): readonly Step[] {
  const last = pipeline.at(-1);
  if (last === undefined) throw new Error('the pipeline has a last phase');
  const or = <T>(id: 'intake' | 'plan', value: T): Promise<T> => (breaks === id ? Promise.reject(new Fault('codex:failed', 'It broke.')) : Promise.resolve(value));
  const check = (id: string, kind: 'gate' | 'requirement', reads: 'intake' | 'verify', answer: Answer) =>
    defineCheck({ id, kind, lifecycle: 'stable', title: 'It holds', rationale: 'Because.', remediation: 'Mend it.', reason: `test:${id}`, reads: [reads], evaluate: () => answer });
  return [
    definePhase({ id: 'intake', needs: [], uses: [], leave: [check('start', 'gate', 'intake', { outcome: 'pass', sentence: 'It holds.' })], run: () => or('intake', facts.intake) }),
    definePhase({ id: 'prepare', needs: [], uses: [], leave: [], run: () => Promise.resolve(facts.prepare) }),
    definePhase({ id: 'plan', needs: [], uses: [], leave: [], run: () => or('plan', facts.plan) }),
    definePhase({ id: 'implement', needs: [], uses: [], leave: [], run: () => Promise.resolve(facts.implement) }),
    definePhase({ id: 'verify', needs: [], uses: [], leave: [check('tests', 'requirement', 'verify', verifies === 'fail' ? { outcome: 'fail', sentence: 'A test failed.' } : { outcome: 'pass', sentence: 'All passed.' })], run: () => Promise.resolve(facts.verify) }),
    last,
  ];
}

/** A bundle in memory, made of the real chain. */
function memoryBundle(runId: RunId): Bundle {
  const records: JournalRecord[] = [];
  return {
    append: async (open) => {
      const record = chainRecord(runId, records.at(-1), open, digest);
      records.push(record);
      return record;
    },
    close: async () => ({ manifestSha256: digest('manifest') }),
  };
}

/** The change as the tree holds it, which nobody has touched since. */
function judgedIn({ implement }: Facts) {
  const { patch: _patch, secrets: _secrets, ...change } = implement.change;
  return change;
}

function triggerOf({ intake: { trigger } }: Facts) {
  if (trigger === null) throw new Error('the facts of these tests have a trigger');
  return trigger;
}

function issueOf({ issue }: Facts['intake']) {
  if (issue === null) throw new Error('the facts of these tests have an issue');
  return issue;
}

function policyFacts() {
  const { policy } = intake();
  if (policy === null) throw new Error('the facts of these tests have a policy');
  return policy;
}

/** The base as it is on the embedded GitHub. */
async function fetched({ world }: GitHub, branch: string): Promise<Base> {
  const of = async (name: string): Promise<Base['tree']> => sha.parse((await world.repository.git(['rev-parse', name])).toString().trim());
  return { branch, commit: await of(`refs/heads/${branch}`), tree: await of(`refs/heads/${branch}^{tree}`) };
}
