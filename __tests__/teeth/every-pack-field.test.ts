import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/contract/ids.ts';
import { selectPacks, type Choice } from '../../src/packs/select.ts';
import { digest } from '../facts.ts';
import { OWN, packOf, read } from '../packs/stage.ts';
import { ended, play, type Difference, type Played } from './stage.ts';

/** What a run of a pack with the field does that a run of one without it does not. */
type Row = readonly [difference: Difference & { readonly pack: object }, seen: (played: Played) => unknown, expected: unknown];

const SUCCESS = ['SUCCESS', 'run:success'];
const blocked = (reason: string): readonly string[] => ['BLOCKED', reason];
const commands = ({ asked }: Played): readonly string[] => asked.filter((what) => what.startsWith('command pack/'));
const once = 'limits: {repair-rounds: 0}\n';

const asks = (helper: string, task = '') => ({ policy: once, pack: { task, acceptance: `commands: [[npm, test]]\nhelpers: [${helper}]\n` } });

const ROWS: Readonly<Record<string, Row>> = {
  id: [{ pack: {} }, ({ commits }) => commits[0]?.split('\n').filter((line) => line.startsWith('Pack: ')), ['Pack: TASK-1']],
  title: [{ pack: {} }, ({ pullRequests }) => pullRequests[0]?.title, 'Greet people'],
  'constraints.network': [{ pack: { task: 'constraints: {allow_network: true}\n' } }, ended, blocked('pack:constraint')],
  'constraints.longRunning': [{ pack: { task: 'constraints: {allow_long_running: true}\n' }, policy: 'packs: {minutes: 90}\n' }, ({ asked }) => asked.findLast((what) => what.startsWith('run ')), 'run 90 min, 268435456 bytes'],
  'scope.allowedPaths': [{ pack: { task: 'scope: {allowed_paths: [docs/**]}\n' } }, ended, blocked('plan:out-of-scope')],
  'scope.forbiddenPaths': [{ pack: { task: 'scope: {forbidden_paths: [src/**]}\n' } }, ended, blocked('plan:out-of-scope')],
  'docs.required': [{ pack: { task: 'docs: {required: [docs/style.md]}\n' } }, ended, blocked('pack:docs-missing')],
  'specs.required': [{ pack: { task: 'specs: {required: [docs/specs/login.md]}\n' } }, ended, blocked('specs:missing')],
  dependsOn: [{ pack: { task: 'depends_on: [TASK-0]\n' } }, ended, blocked('pack:dependency')],
  'artifacts.required': [{ pack: { task: 'artifacts: {required: [dist/*]}\n' }, policy: once }, ended, ['PARTIAL', 'pack:artifacts-missing']],
  'artifacts.optional': [{ pack: { task: 'scope: {allowed_paths: [docs/**]}\nartifacts: {optional: [src/*]}\n' } }, ended, SUCCESS],
  deps: [{ pack: { acceptance: 'deps: [pytest==8.4.2]\ncommands: [[npm, test]]\n' } }, ({ asked }) => asked.find((what) => what.startsWith('command'))?.split(' -- ')[1], 'pytest==8.4.2'],
  commands: [{ pack: {} }, commands, ['command pack/greets without network for 10 min: npm run greets']],
  'commands[].id': [{ pack: {} }, commands, ['command pack/greets without network for 10 min: npm run greets']],
  'commands[].argv': [{ pack: {} }, commands, ['command pack/greets without network for 10 min: npm run greets']],
  'commands[].folder': [{ pack: { acceptance: 'commands: [{id: greets, run: [make], folder: pack}]\n' } }, commands, ['command pack/greets without network in taskpacks/TASK-1 for 10 min: make']],
  'commands[].timeoutMinutes': [{ pack: { acceptance: 'commands: [{id: greets, run: [make], timeout_minutes: 3}]\n' } }, commands, ['command pack/greets without network for 3 min: make']],
  'commands[].expect': [{ pack: { acceptance: 'commands: [{id: greets, run: [make], expect: fail}]\n' }, powers: ({ sandbox }) => ({ sandbox: { ...sandbox, run: async (...given) => ({ ...(await sandbox.run(...given)), exitCode: given[0].id === 'pack/greets' ? 2 : 0 }) } }) }, ended, SUCCESS],
  'commands[].required': [{ pack: { acceptance: 'commands: [{id: greets, run: [make], required: false}]\n' }, policy: once, powers: ({ sandbox }) => ({ sandbox: { ...sandbox, run: async (...given) => ({ ...(await sandbox.run(...given)), exitCode: given[0].id === 'pack/greets' ? 2 : 0 }) } }) }, ended, SUCCESS],
  criteria: [{ pack: { task: 'acceptance: {must: [It greets by name.]}\n' } }, ({ prompts }) => prompts.map((prompt) => prompt.includes('It greets by name.')), [true, true]],
  helpers: [asks('{check: artifacts-present, paths: [dist/*]}'), ended, ['PARTIAL', 'acceptance:artifacts-present']],
  'helpers[].check': [asks('{check: diff-in-scope, paths: [docs/**]}'), ended, ['PARTIAL', 'acceptance:diff-in-scope']],
  'helpers[].paths': [asks('{check: artifacts-present, paths: [dist/*]}'), ended, ['PARTIAL', 'acceptance:artifacts-present']],
  'helpers[].texts': [asks('{check: artifact-contains, paths: [src/*], text: hello}'), ended, SUCCESS],
  engine: [{ ...asks('{check: engine-declared, paths: [src/*]}', 'engine: {name: Godot, version: "4.2"}\n'), content: 'Godot 4.2\n' }, ended, SUCCESS],
  plugin: [{ pack: { task: 'plugin: tools/plugin.mjs\n' }, policy: 'plugins: {enabled: true}\n' }, ({ asked }) => asked.find((what) => what.startsWith('plugin ')), 'plugin plugin/validate without network: tools/plugin.mjs'],
};

describe('every field of a task pack, read by the real pipeline', () => {
  it('of a pack that says nothing more succeeds', async () => {
    expect(ended(await play({ pack: {} }))).toEqual(SUCCESS);
  });

  it.each(Object.entries(ROWS).map(([field, row]) => [field, ...row] as const))('%s does what it says', async (_, difference, seen, expected) => {
    expect(seen(await play(difference))).toEqual(expected);
  });
});

/** What a schedule with a wish selects of TASK-1 with these fields, beside TASK-0, which has none. */
function selected(task: string, wish: Partial<Choice['wish']>): readonly string[] {
  const plain = packOf(read({ 'task.yml': OWN.task().replaceAll('TASK-1', 'TASK-0') }, 'taskpacks/TASK-0'));
  const candidates = [plain, packOf(read({ 'task.yml': OWN.task(`scope: {allowed_paths: [b/**]}\n${task}`) }))].map((pack) => ({ path: `taskpacks/${pack.id}`, sha256: sha256.parse(digest(pack.id)), wanted: true, pack: pack.id === 'TASK-0' ? { ...pack, scope: { allowedPaths: ['a/**'], forbiddenPaths: [] } } : pack }));
  return selectPacks({ candidates, delivered: [], today: '2026-01-31', wish: { labels: [], priority: null, olderThanDays: null, limit: null, shard: null, ...wish } }).selected.map(({ id }) => id);
}

describe('every field of a task pack that a selection goes by', () => {
  it.each([
    ['dependsOn', 'depends_on: [TASK-0]\n', {}, ['TASK-0']],
    ['selection.labels', 'labels: [nightly]\n', { labels: ['nightly'] }, ['TASK-1']],
    ['selection.priority', 'priority: P0\n', { priority: 1 }, ['TASK-1']],
    ['selection.created', 'created: 2026-01-01\n', { olderThanDays: 7 }, ['TASK-1']],
  ] as const)('%s does what it says', (_, task, wish, expected) => {
    expect(selected(task, { ...wish, labels: 'labels' in wish ? [...wish.labels] : [] })).toEqual(expected);
  });
});
