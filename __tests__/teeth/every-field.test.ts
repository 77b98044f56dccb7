import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/checks/registry.ts';
import { loosestMode } from '../../src/contract/policy-checks.ts';
import { Fault } from '../../src/core/fault.ts';
import { policySource } from '../../src/contract/policy-source.ts';
import type { Powers } from '../../src/ports/powers.ts';
import { POLICY_FIELDS } from '../../src/policy/resolve-policy.ts';
import { body, codexSays, ended, play, type Difference, type Played } from './stage.ts';

/** What a run with the field does that a run without it does not. */
type Row = readonly [difference: Difference, seen: (played: Played) => unknown, expected: unknown];

const SUCCESS = ['SUCCESS', 'run:success'];
const blocked = (reason: string): readonly string[] => ['BLOCKED', reason];
const history = { bodyEditedAt: null, titleChangedAt: null, writers: ['hubot'], pickedUpAt: [], runCreatedAt: '2026-11-21T10:00:00.000Z' };
const forge = (parts: Partial<Powers['forge']>) => ({ forge: own }: Powers): Partial<Powers> => ({ forge: { ...own, ...parts } });
const plans = (...filesToTouch: readonly string[]) => (powers: Powers) => codexSays(powers, 'plan', { filesToTouch });
const PRICES = 'prices: [{model: gpt-5.5, input: 1.25, output: 10}]\n';
const bounds = ({ asked }: Played): string | undefined => asked.findLast((what) => what.startsWith('run '));
const rounds = ({ asked }: Played): number => asked.filter((what) => what.startsWith('codex implement')).length;
const turns = ({ asked }: Played): readonly string[] => asked.filter((what) => what.startsWith('codex '));
const plugins = ({ asked }: Played): readonly string[] => asked.flatMap((what) => /^plugin plugin\/(\S+)/.exec(what)?.[1] ?? []);
const failing = ({ sandbox }: Powers): Partial<Powers> => {
  let runs = 0;
  return { sandbox: { ...sandbox, run: async (...given) => ({ ...(await sandbox.run(...given)), exitCode: 1, tail: `Error: ${'abcdefgh'.charAt(runs++)} is wrong\n` }) } };
};
const alike = ({ sandbox }: Powers): Partial<Powers> => ({ sandbox: { ...sandbox, run: async (...given) => ({ ...(await sandbox.run(...given)), exitCode: 1 }) } });

const ROWS: Readonly<Record<string, Row>> = {
  version: [{ wholePolicy: 'version: 2\nverification: {commands: [{id: test, run: [npm, test]}]}\n' }, ended, blocked('policy:invalid')],
  preset: [{ policy: 'preset: strict\n', body: body('\n<!-- unseen -->\n') }, ended, blocked('issue:hidden-text')],
  'triggers.label': [{ policy: 'triggers: {label: false}\n' }, ended, blocked('event:not-allowed')],
  'triggers.comment': [{ policy: 'triggers: {comment: false}\n', trigger: { event: 'issue_comment.created' } }, ended, blocked('event:not-allowed')],
  'triggers.dispatch': [{ policy: 'triggers: {dispatch: false}\n', trigger: { event: 'workflow_dispatch' } }, ended, blocked('event:not-allowed')],
  'triggers.local': [{ pack: {}, policy: 'triggers: {local: false}\n', trigger: { event: 'local', issue: null, taskPack: 'taskpacks/TASK-1', label: null, seen: null } }, ended, blocked('event:not-allowed')],
  'triggers.schedule.issues': [{ policy: 'triggers: {schedule: {issues: [7]}}\n', trigger: { event: 'schedule', sender: null, seen: null }, powers: forge({ issueHistory: async () => history }) }, ended, SUCCESS],
  'triggers.schedule.task-packs': [{ pack: {}, policy: 'triggers: {schedule: {task-packs: [taskpacks/*]}}\n', trigger: { event: 'schedule', issue: null, taskPack: 'taskpacks/TASK-1', sender: null, label: null, seen: null } }, ended, SUCCESS],
  'actors.users': [{ policy: 'actors: {users: [mona]}\n', powers: forge({ permission: async (login) => ({ login, level: 'read', note: '' }) }) }, ended, SUCCESS],
  'actors.bots': [{ policy: 'actors: {bots: [{login: "renovate[bot]", id: 9}]}\n', trigger: { actor: 'renovate[bot]', triggeringActor: 'renovate[bot]', sender: { login: 'renovate[bot]', type: 'Bot', id: 9 } } }, ended, SUCCESS],
  'setup.network': [{ policy: 'setup: {network: false, commands: [{id: install, run: [npm, ci]}]}\n' }, ({ asked }) => asked.find((what) => what.startsWith('command')), 'command install without network for 10 min: npm ci'],
  'setup.commands': [{ policy: 'setup: {commands: [{id: install, run: [npm, ci]}]}\n' }, ({ asked }) => asked.find((what) => what.startsWith('command')), 'command install with network for 10 min: npm ci'],
  'verification.commands': [{}, ({ asked }) => asked.filter((what) => what.startsWith('command')), ['command test without network for 10 min: npm test']],
  'packs.network': [{ pack: { task: 'constraints: {allow_network: true}\n' }, policy: 'packs: {network: true}\n' }, ({ asked }) => asked.filter((what) => what.startsWith('command pack/')), ['command pack/greets with network for 10 min: npm run greets']],
  'packs.minutes': [{ pack: { task: 'constraints: {allow_long_running: true}\n' }, policy: 'packs: {minutes: 90}\n' }, bounds, 'run 90 min, 268435456 bytes'],
  'plugins.enabled': [{ pack: { task: 'plugin: tools/plugin.mjs\n' }, policy: 'plugins: {enabled: true}\n' }, plugins, ['validate', 'plan', 'run', 'report']],
  'plugins.strict': [{ pack: { task: 'plugin: tools/plugin.mjs\n' }, policy: 'plugins: {enabled: true, strict: false}\n', powers: ({ workspaces }) => ({ workspaces: { ...workspaces, fileIn: async () => null } }) }, ended, SUCCESS],
  'scope.allowed-paths': [{ policy: 'scope: {allowed-paths: [docs/**]}\n' }, ended, blocked('plan:out-of-scope')],
  'scope.forbidden-paths': [{ policy: 'scope: {forbidden-paths: [src/**]}\n' }, ended, blocked('plan:out-of-scope')],
  'scope.also-within': [{ policy: 'scope: {allowed-paths: [src/**]}\n', file: 'docs/hello.md', powers: floor('version: 1\nscope: {allowed-paths: [docs/**]}\n') }, ended, blocked('plan:out-of-scope')],
  'approvals.categories': [{ policy: 'approvals: {categories: []}\n', file: 'LICENSE' }, ({ comments }) => /\/codex approve/.test(comments.join('\n')), false],
  'approvals.environment': [{ policy: 'approvals: {environment: production}\n', file: 'LICENSE', powers: forge({ environmentReviews: async () => [{ environment: 'production', state: 'approved', by: 'mona' }] }) }, ended, SUCCESS],
  instructions: [{ policy: 'instructions: [docs/style.md]\n', powers: file('docs/style.md', 'Tabs, never spaces.\n') }, ({ prompts }) => prompts.map((prompt) => prompt.includes('Tabs, never spaces.')), [true, true]],
  'hidden-text': [{ policy: 'hidden-text: block\n', body: body('\n<!-- unseen -->\n') }, ended, blocked('issue:hidden-text')],
  'codex.unverified-versions': [{ policy: 'codex: {unverified-versions: [0.1.0]}\n', powers: ({ codex }) => ({ codex: { ...codex, identify: async () => ({ ...(await codex.identify()), version: '0.1.0', pinned: false }) } }) }, ended, SUCCESS],
  'delivery.draft': [{ policy: 'delivery: {draft: true}\n' }, (played) => [...ended(played), played.pullRequests.at(-1)?.draft], [...SUCCESS, true]],
  'delivery.labels': [{ policy: 'delivery: {labels: [codex]}\n' }, ({ asked }) => asked.at(-1), 'labels codex'],
  'delivery.reviewers': [{ policy: 'delivery: {reviewers: [wim]}\n' }, ({ asked }) => asked.at(-1), 'reviews of wim'],
  'limits.tokens': [{ policy: 'limits: {tokens: 7}\n' }, turns, ['codex plan, 7 tokens, any dollars', 'codex implement, 7 tokens, any dollars']],
  'limits.minutes': [{ policy: 'limits: {minutes: 7}\n' }, bounds, 'run 7 min, 268435456 bytes'],
  'limits.log-bytes': [{ policy: 'limits: {log-bytes: 65536}\n' }, bounds, 'run 60 min, 65536 bytes'],
  'limits.cost': [{ policy: `limits: {cost: 5}\n${PRICES}` }, turns, ['codex plan, any tokens, 5 at 1.25 and 10 dollars', 'codex implement, any tokens, 5 at 1.25 and 10 dollars']],
  'limits.attempts': [{ policy: 'limits: {attempts: 3}\n', powers: ({ codex }) => ({ codex: { ...codex, run: () => Promise.reject(new Fault('codex:failed', 'It broke.')) } }) }, (played) => [...ended(played), turns(played).length], ['FAILED', 'breaker:attempts', 3]],
  prices: [{ policy: `limits: {cost: 5}\n${PRICES}` }, ended, SUCCESS],
  'limits.files': [{ policy: 'limits: {files: 1}\n', powers: ({ workspaces }) => ({ workspaces: { ...workspaces, snapshot: async (...given) => twice(await workspaces.snapshot(...given)) } }) }, ended, blocked('breaker:files')],
  'limits.lines': [{ policy: 'limits: {lines: 3}\n' }, ended, blocked('breaker:lines')],
  'limits.repair-rounds': [{ policy: 'limits: {repair-rounds: 1, no-progress: 9}\n', powers: failing }, rounds, 2],
  'limits.error-signatures': [{ policy: 'limits: {error-signatures: 3, no-progress: 9}\n', powers: alike }, rounds, 3],
  'limits.no-progress': [{ policy: 'limits: {no-progress: 1}\n', powers: failing }, rounds, 2],
  'limits.runs-per-day': [{ policy: 'limits: {runs-per-day: 1}\n', powers: forge({ issueHistory: async () => ({ ...history, pickedUpAt: ['2026-11-21T09:00:00.000Z'] }) }) }, ended, blocked('breaker:runs')],
  'protected-paths': [{ policy: 'protected-paths: [src/**]\n' }, ended, blocked('plan:out-of-scope')],
  'checks.issue-sections': [{ policy: 'checks: {issue-sections: off}\n', body: body().replace('## Goal', '## Aim') }, ended, SUCCESS],
  'checks.acceptance-criteria': [{ policy: 'checks: {acceptance-criteria: off}\n', body: body().replace('- x', 'x') }, ended, SUCCESS],
  'checks.open-questions': [{ policy: 'checks: {open-questions: warn}\n', powers: (powers) => codexSays(powers, 'plan', { openQuestions: [{ question: 'Which?', blocking: true }] }) }, ended, SUCCESS],
  'checks.planned-paths': [{ policy: 'checks: {planned-paths: off}\n', powers: plans('LICENSE') }, ended, SUCCESS],
  'checks.mini-spec': [{ policy: "specs: {mini-specs: {dependencies: {paths: ['src/**']}}}\nchecks: {mini-spec: warn}\n" }, ended, SUCCESS],
  'checks.scope': [{ policy: 'scope: {allowed-paths: [docs/**]}\nchecks: {scope: warn}\n', powers: plans() }, ended, SUCCESS],
};

/** Checks that no policy may loosen: that it cannot is their whole field. */
const ALWAYS = CHECKS.map(({ id }) => id).filter((id) => loosestMode(id) === 'enforce');

describe('every field of the policy, read by the real pipeline', () => {
  it('has a line of its own here', () => {
    expect(POLICY_FIELDS.filter((field) => !Object.hasOwn(ROWS, field) && !field.startsWith('specs.') && !ALWAYS.some((id) => field === `checks.${id}`))).toEqual([]);
  });

  it.each(Object.entries(ROWS).map(([field, row]) => [field, ...row] as const))('%s does what it says', async (_, difference, seen, expected) => {
    expect(seen(await play(difference))).toEqual(expected);
  });

  it.each(CHECKS.map(({ id }) => id))('checks.%s cannot be off, unless it is among those that may', async (id) => {
    const { verdict } = await play({ policy: `checks: {${id}: off}\n` });
    expect(verdict.reason).toBe(['issue-sections', 'acceptance-criteria', 'planned-paths'].includes(id) ? 'run:success' : 'policy:invalid');
  });
});

function file(path: string, text: string) {
  return ({ repository }: Powers): Partial<Powers> => ({ repository: { ...repository, readFile: async (commit, asked) => (asked === path ? new TextEncoder().encode(text) : repository.readFile(commit, asked)) } });
}

function floor(text: string) {
  const source = policySource.parse('floor.yml');
  return ({ invocation }: Powers): Partial<Powers> => ({ invocation: { ...invocation, floor: source === null ? null : { source, readFile: async () => new TextEncoder().encode(text) } } });
}

function twice<Snapshot extends { readonly files: readonly unknown[] }>(change: Snapshot): Snapshot {
  return { ...change, files: [...change.files, ...change.files] };
}
