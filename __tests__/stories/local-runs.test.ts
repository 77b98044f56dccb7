import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evidenceIndex } from '../../src/contract/evidence-index.ts';
import { bundles, heads, leftovers, machine, whenRecorded } from './local-stage.ts';

const IDS = Array.from({ length: 10 }, (_, index) => `MOD-${index + 1}`);

describe('run --packs', () => {
  it('runs ten packs in parallel to ten pull requests and ten bundles that verify, nothing lost or shared, though one is killed (SIGKILL) midway', async () => {
    const { github, cwd, temporary, run } = await machine(10);
    const call = run('--parallel', '10');
    const victim = await whenRecorded(cwd, 'MOD-4', 3, call);
    process.kill(victim.pid, 'SIGKILL');
    const { code, said } = await call.ended;
    const all = await bundles(cwd);
    const ends = all.map(({ name, manifest, differences }) => `${name.split('/')[0]} ${manifest?.verdict.reason} ${differences.length}`);
    expect([code, ends.filter((end) => !end.endsWith('run:lost 0')).toSorted(), ends.filter((end) => end.endsWith('run:lost 0'))], said).toEqual([0, IDS.map((id) => `${id} run:success 0`).toSorted(), ['MOD-4 run:lost 0']]);
    expect(said).toMatch(/^MOD-4: the process of run \S+ ended without a word \(SIGKILL\); the run is ended for it$/m);
    expect([heads(github), github.violations, leftovers(cwd)]).toEqual([IDS.map((id) => `codex/${id.toLowerCase()}`).toSorted(), [], []]);

    // Nothing is shared: every run has an id, a folder, a branch and a change of its own.
    const delivered = all.filter(({ manifest }) => manifest?.verdict.status === 'SUCCESS');
    expect(new Set(all.map(({ manifest }) => manifest?.run)).size).toBe(11);
    expect(delivered.map(({ facts }) => `${facts.intake?.trigger?.event} by ${facts.intake?.trigger?.actor}: ${facts.implement?.change.files.map(({ path }) => path).join(' ')}`).toSorted()).toEqual(IDS.map((id) => `local by mona: src/${id.toLowerCase()}.mjs`).toSorted());
    expect(github.world.statuses.filter(({ description }) => description?.includes(' picked-up: ')).map(({ context }) => context).toSorted()).toEqual([...IDS, 'MOD-4'].map((id) => `codex-orchestrator (${id})`).toSorted());
    expect(readdirSync(temporary)).toEqual([]);

    const bodies = [...github.world.issues.values()].map(({ body }) => body ?? '');
    expect(bodies.filter((body) => body.includes(' on a machine of `mona`; the evidence bundle stayed there.') && body.includes('with the digest from `evidence-index.json` beside it')).length).toBe(10);

    const index = evidenceIndex.parse(JSON.parse(await readFile(join(cwd, '.runs/evidence-index.json'), 'utf8')));
    expect([index.runs.length, index.runs.filter(({ holds }) => !holds), index.unfinished, index.missing]).toEqual([11, [], [], []]);
    expect(said.trimEnd().split('\n').at(-1)).toBe(`10 packs of 10 ended well. All bundles: ${join(cwd, '.runs/evidence-index.json')}`);

    const again = await run().ended;
    expect([again.code, again.said.match(/is held back: as it stands it was delivered: pull request/g)?.length, again.said.includes('There is no pack to run.')]).toEqual([0, 10, true]);
  }, 300_000);

  it('says which pack does what, and runs one that has ended here once more only when it is told to', async () => {
    const { github, cwd, run } = await machine(1, { github: { users: { mona: 'read' } } });
    const first = await run().ended;
    const [bundle] = await bundles(cwd);
    const lines = first.said.split('\n').filter((line) => line.startsWith('MOD-1'));
    expect([first.code, lines[0], lines.at(-1), github.writes()]).toEqual([1, 'MOD-1: intake', expect.stringMatching(/^MOD-1: BLOCKED \(actor:permission\) after \d+ s$/), []]);
    expect(bundle?.facts.intake?.actors).toEqual([{ login: 'mona', level: 'read', note: '' }]);
    const second = await run().ended;
    expect([second.code, (await bundles(cwd)).length]).toEqual([0, 1]);
    expect(second.said).toContain(`MOD-1 is held back: as it stands, and on this base, it ended BLOCKED (actor:permission) here, in .runs/${bundle?.name}; --again runs it once more`);
    const third = await run('--again').ended;
    expect([third.code, (await bundles(cwd)).length]).toEqual([1, 2]);
  }, 120_000);

  it('needs the token of a person: an app cannot say who asks', async () => {
    const { github, run } = await machine(1, { github: { identity: { id: 41_898_282, login: 'github-actions[bot]', type: 'Bot' } } });
    const { code, said } = await run().ended;
    expect([code, github.writes()]).toEqual([3, []]);
    expect(said).toContain('GitHub refused to tell whose token this is (403: Resource not accessible by integration');
  }, 60_000);
});
