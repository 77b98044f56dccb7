import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../src/commands/pack-files.ts';
import { protectedBy, outOfScope } from '../../src/core/scope-rules.ts';
import { TEMPLATES } from '../../src/packs/new-pack.ts';
import { scopesOverlap } from '../../src/packs/scopes-overlap.ts';
import { readPolicyBytes } from '../../src/policy/parse-policy.ts';
import { scratch } from '../adapters/scratch.ts';
import { root } from '../repository/files.ts';

const WORKSHOP = join(root, 'examples/workshop');
const loaded = loadPacks([], WORKSHOP);
const packs = loaded.known ? loaded.packs.flatMap(({ pack }) => (pack === null ? [] : [pack])) : [];

const run = (program: string, ...args: readonly string[]) => spawnSync(program, args, { cwd: WORKSHOP, encoding: 'utf8', env: { PATH: process.env['PATH'] }, timeout: 30_000, killSignal: 'SIGKILL' });

describe('the packs of the workshop', () => {
  it('can all be used, without a doubt', () => {
    if (!loaded.known) throw new Error(loaded.why);
    expect(loaded.packs.flatMap(({ problems, warnings }) => [...problems, ...warnings])).toEqual([]);
    expect(packs.map(({ id }) => id).toSorted()).toEqual(readdirSync(join(WORKSHOP, 'taskpacks')).map((name) => ({ 'PLAY-1-list-languages': 'PLAY-1', 'play-2-names': 'PLAY-2-NAMES' })[name] ?? name).toSorted());
  });

  it('are of every kind there is a template for, and two are written for the playbook', () => {
    expect([...new Set(packs.filter(({ form }) => form !== 'playbook').map(({ type }) => type ?? ''))].toSorted()).toEqual([...TEMPLATES].toSorted());
    expect(packs.filter(({ form }) => form === 'playbook')).toHaveLength(2);
  });

  it('stay within what the policy of the workshop allows', () => {
    const policy = readPolicyBytes(readFileSync(join(WORKSHOP, '.github/codex-orchestrator.yml')));
    if (!policy.known) throw new Error(policy.problems[0]?.sentence);
    for (const path of ['scripts/count-words.sh', 'src/answer.js', 'artifacts/escape-names/findings.json', 'public/style.css', 'game/play.js', 'docs/how-to-help.md', 'src/names.txt', 'taskpacks/play-2-names/artifacts/names.json']) {
      expect([outOfScope(policy.values, { issue: null, pack: null })(path), protectedBy(policy.values, { pack: null })(path)], path).toEqual([null, null]);
    }
  });

  it('hold some that may run side by side, and some that may not', () => {
    const of = (id: string) => packs.find((pack) => pack.id === id) ?? { scope: { allowedPaths: null } };
    const apart = (left: string, right: string): boolean => !scopesOverlap({ scope: { forbiddenPaths: [], ...of(left).scope } }, { scope: { forbiddenPaths: [], ...of(right).scope } });
    expect(apart('dark-page', 'how-to-help')).toBe(true);
    expect(apart('dark-page', 'count-words')).toBe(true);
    expect(apart('goodbye-route', 'greet-in-danish')).toBe(false);
    expect(apart('dark-page', 'PLAY-1')).toBe(false);
  });

  it.each([
    ['#0b3d2e', '#fffdf5', { ok: true }],
    ['#0b3d2e', '#2e5d4e', { ok: false, errors: ['public/style.css: #0b3d2e on #2e5d4e has a contrast of 1.62 : 1, and needs 4.5 : 1.'] }],
    ['green', 'white', { ok: false, errors: ['public/style.css: the rule of body has to name color and background as #rrggbb.'] }],
  ])('bring a plugin that measures colours: %s on %s', (color, background, said) => {
    const folder = scratch();
    mkdirSync(join(folder, 'public'));
    writeFileSync(join(folder, 'public/style.css'), `body {\n  background: ${background};\n  color: ${color};\n}\n`);
    const plugin = packs.find(({ id }) => id === 'page-colours')?.plugin;
    expect(plugin).toEqual({ kind: 'module', spec: 'taskpacks/page-colours/contrast.js' });
    const asked = `import(${JSON.stringify(pathToFileURL(join(WORKSHOP, plugin?.spec ?? '')).href)}).then((plugin) => console.log(JSON.stringify(plugin.validate())))`;
    expect(JSON.parse(execFileSync(process.execPath, ['-e', asked], { cwd: folder, encoding: 'utf8' }))).toEqual(said);
  });

  it('have lines that a shell can read', () => {
    const lines = packs.flatMap(({ commands }) => commands.flatMap(({ argv }) => (argv[1] === '-c' && argv[2] !== undefined ? [argv[2]] : [])));
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) expect({ line, status: run('/bin/sh', '-n', '-c', line).status }).toEqual({ line, status: 0 });
  });

  it('stand in a repository whose tests pass, whose routes hold, and which can be attacked', () => {
    expect(run(process.execPath, '--test', 'test/*.test.js')).toMatchObject({ status: 0 });
    expect(run(process.execPath, 'test/routes.js')).toMatchObject({ status: 0 });
    expect(run(process.execPath, 'test/attack.js')).toMatchObject({ status: 0 });
  });
});
