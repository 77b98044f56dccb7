import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/checks/registry.ts';
import { repoPath, sha } from '../../src/contract/ids.ts';
import { Fault } from '../../src/core/fault.ts';
import type { Powers } from '../../src/ports/powers.ts';
import { reference } from '../facts.ts';
import { answering } from '../plugin-facts.ts';
import { LOGIN, spec } from '../spec-facts.ts';
import { body, codexSays, deliversSmallest, ended, play, type Difference } from './stage.ts';

type Row = readonly [difference: Difference, status: 'BLOCKED' | 'FAILED' | 'PARTIAL', reason: string];

const history = { bodyEditedAt: null, titleChangedAt: null, writers: ['hubot'], pickedUpAt: [], runCreatedAt: null };
const forge = (parts: Partial<Powers['forge']>) => ({ forge: own }: Powers): Partial<Powers> => ({ forge: { ...own, ...parts } });
const permission = (...may: readonly string[]): Powers['forge']['permission'] => async (login) => ({ login, level: may.includes(login) ? 'write' : 'read', note: '' });
const schedule = { event: 'schedule', sender: null, label: null, seen: null } as const;
const hit = { path: repoPath.parse('src/hello.ts'), part: 'content', line: 1, offset: 0, length: 9, rule: 'github', inBase: false } as const;
const exits = (id: string, exitCode: number) => ({ sandbox }: Powers): Partial<Powers> => ({ sandbox: { ...sandbox, run: async (...given) => ({ ...(await sandbox.run(...given)), ...(given[0].id === id ? { exitCode } : {}) }) } });

const NAMES_SPEC = body(`\n## Specs\n\n- ${LOGIN}\n`);

const once = 'limits: {repair-rounds: 0}\n';
const asks = (helper: string, task = ''): Difference => ({ policy: once, pack: { task, acceptance: `commands: [[npm, test]]\nhelpers: [${helper}]\n` } });

const plugin = (ask: Powers['sandbox']['ask']): Difference => ({ policy: `${once}plugins: {enabled: true}\n`, pack: { task: 'plugin: tools/plugin.mjs\n' }, powers: ({ sandbox }) => ({ sandbox: { ...sandbox, ask } }) });

/** The one thing by which a run that would succeed comes to be stopped by a check; a new check needs its line here. */
const ROWS: Readonly<Record<string, Row>> = {
  'facts-established': [{ powers: forge({ issue: async () => null }) }, 'BLOCKED', 'issue:missing'],
  'actor-permission': [{ powers: forge({ permission: permission() }) }, 'BLOCKED', 'actor:permission'],
  'trigger-allowed': [{ policy: 'triggers: {label: false}\n' }, 'BLOCKED', 'event:not-allowed'],
  'scheduled-text': [{ trigger: schedule, policy: 'triggers: {schedule: {issues: [7]}}\n', powers: forge({ permission: permission('mona'), issueHistory: async () => ({ ...history, runCreatedAt: '2026-11-21T10:00:00.000Z' }) }) }, 'BLOCKED', 'actor:text'],
  'issue-unchanged': [{ trigger: { seen: null, approved: null } }, 'BLOCKED', 'issue:changed'],
  'runs-a-day': [{ policy: 'limits: {runs-per-day: 1}\n', powers: forge({ issueHistory: async () => ({ ...history, pickedUpAt: ['2026-11-21T09:00:00.000Z'] }) }) }, 'BLOCKED', 'breaker:runs'],
  'issue-sections': [{ body: body().replace('## Goal', '## Aim') }, 'BLOCKED', 'issue:sections'],
  'acceptance-criteria': [{ body: body().replace('- x', 'x') }, 'BLOCKED', 'issue:criteria'],
  'supported-sections': [{ body: body('\n## Plan\n\n1. Begin.\n') }, 'BLOCKED', 'issue:unsupported-section'],
  'issue-paths': [{ body: body('\n## Allowed Paths\n\n- ../x\n') }, 'BLOCKED', 'issue:paths'],
  'issue-specs': [{ body: body('\n## Specs\n\nSee the wiki.\n') }, 'BLOCKED', 'issue:specs'],
  'intent-block': [{ body: body('\n```codex\nno intent\n```\n') }, 'BLOCKED', 'issue:intent'],
  'hidden-text': [{ policy: 'hidden-text: block\n', body: body('\n<!-- unseen -->\n') }, 'BLOCKED', 'issue:hidden-text'],
  'pack-constraints': [{ pack: { task: 'constraints: {allow_network: true}\n' } }, 'BLOCKED', 'pack:constraint'],
  'pack-docs': [{ pack: { task: 'docs: {required: [docs/style.md]}\n' } }, 'BLOCKED', 'pack:docs-missing'],
  'pack-dependencies': [{ pack: { task: 'depends_on: [TASK-0]\n' } }, 'BLOCKED', 'pack:dependency'],
  'pack-not-delivered': [{ pack: {}, powers: deliveredBefore }, 'BLOCKED', 'pack:already-delivered'],
  'specs-there': [{ body: NAMES_SPEC }, 'BLOCKED', 'specs:missing'],
  'specs-approved': [{ body: NAMES_SPEC, specs: { [LOGIN]: spec({ approval: null }) } }, 'BLOCKED', 'specs:not-approved'],
  'specs-unchanged': [{ body: NAMES_SPEC, specs: { [LOGIN]: spec().replace('a link', 'a password') } }, 'BLOCKED', 'specs:changed'],
  'specs-fresh': [{ body: NAMES_SPEC, specs: { [LOGIN]: spec({ last_review: '2026-01-31' }) } }, 'BLOCKED', 'specs:stale'],
  'model-priced': [{ policy: 'limits: {cost: 1}\n' }, 'BLOCKED', 'policy:price-missing'],
  'machine-ready': [{ powers: ({ codex }) => ({ codex: { ...codex, identify: () => Promise.reject(new Fault('codex:missing', 'There is no Codex.')) } }) }, 'BLOCKED', 'codex:missing'],
  'codex-version': [{ powers: ({ codex }) => ({ codex: { ...codex, identify: async () => ({ ...(await codex.identify()), version: '0.1.0', pinned: false }) } }) }, 'BLOCKED', 'codex:version-not-allowed'],
  'sandbox-holds': [{ powers: ({ sandbox }) => ({ sandbox: { ...sandbox, probe: async () => ({ ...(await sandbox.probe()), attempts: [{ attempt: 'read HOME', held: false, seen: 'a file' }] }) } }) }, 'BLOCKED', 'sandbox:unavailable'],
  'setup-passed': [{ policy: 'setup: {commands: [{id: install, run: [npm, ci]}]}\n', powers: exits('install', 1) }, 'BLOCKED', 'setup:failed'],
  'open-questions': [{ powers: (powers) => codexSays(powers, 'plan', { openQuestions: [{ question: 'Which?', blocking: true }] }) }, 'BLOCKED', 'plan:open-question'],
  'planned-paths': [{ powers: (powers) => codexSays(powers, 'plan', { filesToTouch: ['LICENSE'] }) }, 'BLOCKED', 'plan:out-of-scope'],
  'something-changed': [{ powers: ({ workspaces }) => ({ workspaces: { ...workspaces, snapshot: async (...given) => ({ ...(await workspaces.snapshot(...given)), files: [] }) } }) }, 'FAILED', 'change:none'],
  secrets: [{ powers: ({ secrets }) => ({ secrets: { ...secrets, scanChange: async () => ({ files: 1, bytes: 1, rules: ['x'], notSearched: [], found: 1, hits: [hit] }) } }) }, 'BLOCKED', 'change:secret'],
  'protected-paths': [{ file: 'LICENSE', powers: (powers) => codexSays(powers, 'plan', { filesToTouch: [] }) }, 'BLOCKED', 'change:protected-path'],
  scope: [{ policy: 'scope: {allowed-paths: [docs/**]}\n', powers: (powers) => codexSays(powers, 'plan', { filesToTouch: [] }) }, 'BLOCKED', 'change:out-of-scope'],
  links: [{ change: { newMode: '120000', linkTarget: '/etc/passwd' } }, 'BLOCKED', 'change:link'],
  'mini-spec': [{ policy: "specs: {mini-specs: {security-auth: {paths: ['src/**']}}}\n" }, 'BLOCKED', 'change:mini-spec'],
  'changed-files': [{ policy: 'limits: {files: 1}\n', powers: ({ workspaces }) => ({ workspaces: { ...workspaces, snapshot: async (...given) => twice(await workspaces.snapshot(...given)) } }) }, 'BLOCKED', 'breaker:files'],
  'changed-lines': [{ policy: 'limits: {lines: 3}\n' }, 'BLOCKED', 'breaker:lines'],
  'required-commands': [{ policy: once, powers: exits('test', 1) }, 'PARTIAL', 'verify:command-failed'],
  'required-artifacts': [{ pack: { task: 'artifacts: {required: [dist/*]}\n' }, policy: once }, 'PARTIAL', 'pack:artifacts-missing'],
  'artifacts-present': [asks('{check: artifacts-present, paths: [dist/*]}'), 'PARTIAL', 'acceptance:artifacts-present'],
  'artifact-contains': [asks('{check: artifact-contains, paths: [src/*], text: bye}'), 'PARTIAL', 'acceptance:artifact-contains'],
  'diff-in-scope': [asks('{check: diff-in-scope, paths: [docs/**]}'), 'PARTIAL', 'acceptance:diff-in-scope'],
  'no-deploy-language': [{ ...asks('{check: no-deploy-language}'), content: 'kubectl apply\n' }, 'PARTIAL', 'acceptance:no-deploy-language'],
  'no-unmeasurable-language': [{ ...asks('{check: no-unmeasurable-language}'), content: 'It should work.\n' }, 'PARTIAL', 'acceptance:no-unmeasurable-language'],
  'engine-declared': [asks('{check: engine-declared, paths: [src/*]}', 'engine: {name: Godot, version: "4.2"}\n'), 'PARTIAL', 'acceptance:engine-declared'],
  'plugin-capabilities': [plugin(answering('validate', { plugin: { id: 'words', version: '1', capabilities: { 'requires-network': true } } })), 'BLOCKED', 'plugin:capability'],
  'plugin-stages': [plugin(async (given) => ({ ...(await answering()(given)), exitCode: 1 })), 'PARTIAL', 'plugin:failed'],
  'plugin-protocol': [plugin(answering('run', { artifacts: '*' })), 'PARTIAL', 'plugin:protocol'],
  'plugin-validation': [plugin(answering('validate', { ok: false, errors: ['No.'] })), 'PARTIAL', 'plugin:refused'],
  'plugin-artifacts': [{ ...plugin(answering()), powers: ({ workspaces }) => ({ workspaces: { ...workspaces, fileIn: async () => null } }) }, 'PARTIAL', 'plugin:artifacts-missing'],
  'kept-secrets': [{ powers: seen }, 'BLOCKED', 'tamper:secret-seen'],
  'base-current': [{ powers: baseMoves }, 'BLOCKED', 'base:moved'],
  delivered: [{ powers: forge({ commit: async (commit) => ({ sha: commit, tree: sha.parse('9'.repeat(40)), parents: [sha.parse('b'.repeat(40))], message: '', maker: { author: 'bot', committer: 'bot', signed: true } }) }) }, 'FAILED', 'report:differs'],
};

describe('every check, asked by the real pipeline', () => {
  it('lets a run succeed that nothing is wrong with', async () => {
    expect(ended(await play())).toEqual(['SUCCESS', 'run:success']);
    expect(ended(await play({ body: NAMES_SPEC, specs: { [LOGIN]: spec() }, policy: "specs: {mini-specs: {security-auth: {paths: ['src/**']}}}\n" }))).toEqual(['SUCCESS', 'run:success']);
  });

  it('has a line of its own here', () => {
    expect(CHECKS.map(({ id }) => id).filter((id) => !Object.hasOwn(ROWS, id))).toEqual([]);
  });

  it.each(Object.entries(ROWS).map(([id, row]) => [id, ...row] as const))('%s stops the run', async (_, difference, status, reason) => {
    expect(ended(await play(difference))).toEqual([status, reason]);
  });
});

function twice<Snapshot extends { readonly files: readonly { readonly path: string }[] }>(change: Snapshot): Snapshot {
  return { ...change, files: change.files.flatMap((file) => [file, { ...file, path: repoPath.parse(`${file.path}x`) }]) };
}

/** A command wrote a secret of the job into its log. */
function seen({ sandbox }: Powers): Partial<Powers> {
  const log = { ...reference('verification/test.log'), overwritten: { count: 1, places: [{ offset: 3, length: 9, rule: 'known:github-token' }] } };
  return { sandbox: { ...sandbox, run: async (...given) => ({ ...(await sandbox.run(...given)), log }) } };
}

/** The base branch has another policy when the change is about to be delivered. */
function baseMoves({ repository }: Powers): Partial<Powers> {
  const moved = sha.parse('8'.repeat(40));
  let asked = 0;
  return { repository: { ...repository, fetchBase: async (branch) => ({ ...(await repository.fetchBase(branch)), ...(asked++ === 0 ? {} : { commit: moved }) }), readFile: async (commit, path) => (commit === moved ? new TextEncoder().encode('version: 1\n') : repository.readFile(commit, path)) } };
}

/** A pull request says that it delivers the pack as it stands. */
function deliveredBefore({ forge: own }: Powers): Partial<Powers> {
  return { forge: { ...own, packPulls: async () => [{ number: 8, state: 'CLOSED', url: 'https://github.com/octo/demo/pull/8', headRefName: 'codex/task-1', isCrossRepository: false, body: deliversSmallest }] } };
}
