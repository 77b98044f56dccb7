import fc from 'fast-check';
import { createNarrator } from '../../src/adapters/actions/narrator.ts';
import { jobEnvironment } from '../../src/contract/event.ts';
import type { Facts } from '../../src/contract/facts.ts';
import { repoPath, sha } from '../../src/contract/ids.ts';
import type { JournalRecord } from '../../src/contract/record.ts';
import { chainRecord } from '../../src/core/chain.ts';
import { readTrigger } from '../../src/core/trigger/read-trigger.ts';
import { pipeline } from '../../src/pipeline.ts';
import type { Powers } from '../../src/ports/powers.ts';
import type { SpecTree } from '../../src/ports/spec-tree.ts';
import type { PullRequestText } from '../../src/ports/publisher.ts';
import { run, type Ended } from '../../src/run.ts';
import { BASE_COMMIT, BASE_TREE, CANDIDATE_TREE, changed, command, digest, HEAD_COMMIT, prepare, reference, RUN, turn } from '../facts.ts';
import { noPowers } from '../powers.ts';

/** Everything in a run that comes from outside. */
export interface Outside {
  readonly title: string;
  readonly body: string;
  /** A comment that starts the run; null for the label. */
  readonly comment: string | null;
  readonly policy: string;
  /** What Codex, GitHub and commands say. */
  readonly words: string;
  /** The name of the file that Codex changes. */
  readonly file: string;
}

/** What the outside was shown of a run. */
export interface Shown extends Ended {
  readonly comments: readonly string[];
  readonly summary: string;
  readonly pullRequests: readonly PullRequestText[];
  readonly commits: readonly string[];
  readonly checks: readonly { readonly title: string; readonly summary: string }[];
  readonly log: string;
  readonly prompts: readonly string[];
}

/** Pieces that would come to life on GitHub, in a terminal or in the log of a runner. */
const PIECES = ['@octocat', '@octo/team', '#1', 'GH-12', 'octo/demo#3', 'https://evil.example/x', 'www.evil.example', 'a@evil.example', '![x](https://evil.example/p.png)', '[x](javascript:1)', '[x]: https://evil.example', '<img src=x>', '<details>', '</details>', '<!--', '-->', '<script>', '```', '````', '~~~', '`', '``', '|', '\\', '\\|', '\n', '\n\n', '\r', '\n# Title\n', '\n## Goal\n', '\n- ', '\n> ', '\n    ', '\n::error::x\n', '::set-output name=a::b', '##[error]', '%0A::warning::x', '\u001b[31m', '\u001b]0;x\u0007', '\u009b', '\u202e', '\u200b', '\u0000', '&lt;', '&#64;octocat', '{{task}}', '$&', '***', '__', ' ', 'word'];

/** Text that somebody wrote who means harm, or who knows nothing. */
export const hostile = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) }), { maxLength: 12 }).map((pieces) => pieces.join(''));

/** An issue that gets past the gates as long as the pieces let it. */
export const wellFormed = fc.tuple(hostile, hostile, hostile, hostile).map(([goal, constraints, criterion, out]) => `## Goal\n\nx ${goal}\n\n## Constraints\n\nx ${constraints}\n\n## Acceptance Criteria\n\n- x ${criterion}\n\n## Out of Scope\n\nx ${out}\n`);

export const POLICY = 'version: 1\nverification: {commands: [{id: test, run: [npm, test]}]}\n';

/** Walks the real pipeline over powers that hand on what the outside says, as they are or altered, and keeps what is shown. */
export async function walk(outside: Outside, altered: (powers: Powers) => Powers = (powers) => powers): Promise<Shown> {
  const comments: string[] = [];
  const pullRequests: PullRequestText[] = [];
  const commits: string[] = [];
  const checks: { readonly title: string; readonly summary: string }[] = [];
  const prompts: string[] = [];
  const seen = { log: '', summary: '' };
  const maker = { author: 'bot', committer: 'bot', signed: true };
  const opened = (text: PullRequestText) => ({ ...text, number: 8, nodeId: 'PR_8', url: 'https://github.com/octo/demo/pull/8', state: 'open' as const, author: 'bot', authorId: 1, labels: [], reviewers: [], head: { ref: 'codex/issue-7', sha: HEAD_COMMIT }, base: { ref: 'main' } });
  const issue = { number: 7, title: outside.title, body: outside.body, state: 'open' as const, locked: false, isPullRequest: false, author: 'hubot', labels: [] };
  const change = { baseCommit: BASE_COMMIT, baseTree: BASE_TREE, candidateTree: CANDIDATE_TREE, files: [changed(outside.file, { path: repoPath.parse(outside.file) })] };
  const none = noPowers();
  const powers: Powers = {
    ...none,
    invocation: { ...none.invocation, ...triggered(outside), jobUrl: 'https://github.com/octo/demo/actions/runs/99', digest },
    clock: { now: () => '2026-11-21T10:00:00.000Z', monotonicMs: () => 0 },
    narrator: createNarrator({ write: (text) => void (seen.log += text), workflowCommands: true, quoteLimitBytes: 65_536 }),
    evidence: { ...none.evidence, writeFile: async (path) => reference(path), withhold: async (path) => reference(path) },
    forge: {
      ...none.forge,
      defaultBranch: async () => 'main',
      permission: async (login) => ({ login, level: 'write', note: outside.words }),
      issue: async () => issue,
      issueHistory: async () => ({ bodyEditedAt: null, titleChangedAt: null, writers: ['hubot'], pickedUpAt: [], runCreatedAt: null }),
      approvalComments: async () => [],
      environmentReviews: async () => [],
      branchHead: async () => (commits.length === 0 ? null : HEAD_COMMIT),
      branchHeads: async () => new Map(commits.length === 0 ? [] : [['codex/issue-7', HEAD_COMMIT]]),
      commit: async () => ({ sha: HEAD_COMMIT, tree: CANDIDATE_TREE, parents: [BASE_COMMIT], message: commits.at(-1) ?? '', maker }),
      pullRequests: async () => [],
      packPulls: async () => [],
      pullRequest: async () => opened(pullRequests.at(-1) ?? { title: '', body: '', draft: false }),
      requests: () => 0,
    },
    publisher: {
      ...none.publisher,
      commit: async ({ message }) => {
        commits.push(message);
        return { sha: HEAD_COMMIT, tree: CANDIDATE_TREE, maker };
      },
      createBranch: async () => undefined,
      advanceBranch: async () => undefined,
      setDraft: async () => undefined,
      addLabels: async () => undefined,
      requestReviews: async () => undefined,
      self: async () => 1,
      openPullRequest: async (_head, _base, text) => (pullRequests.push(text), opened(text)),
      updatePullRequest: async (_, text) => (pullRequests.push(text), opened(text)),
      comment: async (_issue, _marker, body) => (comments.push(body), 'written'),
      setStatusLabel: async () => undefined,
      pickUp: async () => undefined,
      react: async () => undefined,
      check: async (_, { title, summary }) => (checks.push({ title, summary }), { shown: 'check run' }),
    },
    repository: { fetchBase: async () => ({ branch: 'main', commit: BASE_COMMIT, tree: BASE_TREE }), holdBase: async () => undefined, change: async () => change, readFile: async () => new TextEncoder().encode(outside.policy), paths: async () => [], specTree: async () => emptyTree, readBlob: async () => new Uint8Array(), writePatch: async () => reference('change.patch') },
    workspaces: { ...none.workspaces, open: async (name, _, tree) => ({ name, folder: `/w/${name}`, tree: sha.parse(tree) }), snapshot: async () => change, removeAll: async () => undefined },
    sandbox: { ...none.sandbox, probe: async () => established('sandbox'), run: async ({ id, required }) => command({ id, required, exitCode: 1, tail: outside.words }) },
    limits: { adopt: () => undefined, secondsLeft: () => 3600 },
    codex: { takeBroken: () => [], identify: async () => established('codex'), run: async ({ name, prompt, tell }) => (prompts.push(prompt), tell({ brief: 'spoke', words: outside.words }), { turn: turn(name), message: answer(name, outside) }) },
    secrets: { clean: (value) => value, cleanText: (text) => text, scanChange: async () => ({ files: 1, bytes: 1, rules: ['x'], notSearched: [], found: 0, hits: [] }) },
    outlet: { summary: async (text) => void (seen.summary += text), outputs: async () => undefined, upload: async () => 'uploaded' },
  };
  const records: JournalRecord[] = [];
  const bundle = {
    append: async (open: Parameters<typeof chainRecord>[2]) => {
      const record = chainRecord(RUN, records.at(-1), open, digest);
      records.push(record);
      return record;
    },
    close: async () => ({ manifestSha256: digest('manifest') }),
  };
  const ended = await run(pipeline, altered(powers), bundle, new AbortController().signal);
  return { ...ended, comments, pullRequests, commits, checks, prompts, ...seen };
}

/** A tree in which there is nothing. */
const emptyTree: SpecTree = { files: new Map(), read: async () => new Map(), movedSince: async () => new Map() };

/** The event, read as a run reads it. */
function triggered({ title, body, comment }: Outside): Pick<Powers['invocation'], 'trigger' | 'problems'> {
  const sender = { login: 'mona', type: 'User', id: 1 };
  const issue = { number: 7, title, body };
  const payload = comment === null ? { action: 'labeled', label: { name: 'codex:execute' }, issue, repository: { full_name: 'octo/demo' }, sender } : { action: 'created', issue, comment: { id: 5, body: comment, created_at: '2026-11-21T10:00:00Z', user: { login: 'mona' } }, repository: { full_name: 'octo/demo' }, sender };
  const job = jobEnvironment.parse({ GITHUB_EVENT_NAME: comment === null ? 'issues' : 'issue_comment', GITHUB_REPOSITORY: 'octo/demo', GITHUB_ACTOR: 'mona', GITHUB_RUN_ID: '99', GITHUB_SERVER_URL: 'https://github.com', GITHUB_API_URL: 'https://api.github.com' });
  const trigger = readTrigger(payload, job, { issue: null, taskPack: null, dryRun: 'false', command: '/codex', digest });
  return { trigger, problems: trigger.known ? trigger.problems : [] };
}

function answer(name: string, { words, file }: Outside): string {
  const said = `x${words}`.slice(0, 400);
  if (name === 'plan') return JSON.stringify({ summary: said, filesToTouch: [file], testsToChange: [], risks: [said], openQuestions: [{ question: said, blocking: words.length % 7 === 0 }] });
  return JSON.stringify({ summary: said, changes: [said], limitations: [said] });
}

function established<Name extends 'codex' | 'sandbox'>(name: Name): NonNullable<Facts['prepare'][Name]> {
  const found: Facts['prepare'][Name] = prepare()[name];
  if (found === null) throw new Error(`the facts of the tests have no ${name}`);
  return found;
}
