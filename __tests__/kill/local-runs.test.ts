import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundles, heads, leftovers, machine, underway, whenRecorded, type Machine } from '../stories/local-stage.ts';

const ends = async ({ cwd }: Machine) => (await bundles(cwd)).map(({ name, manifest, differences }) => `${name.split('/')[0]} ${manifest?.verdict.reason} ${differences.length}`).toSorted();
const BRANCHES = ['codex/mod-1', 'codex/mod-2', 'codex/mod-3'];

describe('run --packs, when it is killed', () => {
  it('itself (SIGKILL), with one of its runs, ends the other runs in order; called again it ends the lost one and runs all that had no end', async () => {
    const local = await machine(3, { delayMs: 1500 });
    const { cwd, temporary, run, github } = local;
    const call = run('--parallel', '3');
    const victim = await whenRecorded(cwd, 'MOD-2', 1, call);
    await whenRecorded(cwd, 'MOD-3', 1, call);
    process.kill(victim.pid, 'SIGKILL');
    process.kill(call.pid, 'SIGKILL');
    await call.ended;
    const second = await run('--parallel', '3').ended;
    expect([second.code, heads(github), github.violations, leftovers(cwd), readdirSync(temporary)], second.said).toEqual([0, BRANCHES, [], [], []]);
    expect(await ends(local)).toEqual(['MOD-1 run:cancelled 0', 'MOD-1 run:success 0', 'MOD-2 run:lost 0', 'MOD-2 run:success 0', 'MOD-3 run:cancelled 0', 'MOD-3 run:success 0']);
    expect(second.said).toMatch(/^run \S+ of taskpacks\/MOD-2 was left without an end, and is ended now$/m);
  }, 180_000);

  it('after a run was verified (SIGKILL of both) delivers that run when it is called again, and asks no model for it', async () => {
    const local = await machine(1, { delayMs: 100 });
    const { cwd, run, github, model } = local;
    const call = run();
    const { pid } = await whenRecorded(cwd, 'MOD-1', 5, call);
    process.kill(pid, 'SIGKILL');
    process.kill(call.pid, 'SIGKILL');
    await call.ended;
    const asked = model.requests.length;
    const second = await run().ended;
    expect([second.code, heads(github), await ends(local), model.requests.length - asked], second.said).toEqual([0, ['codex/mod-1'], ['MOD-1 run:success 0'], 0]);
  }, 120_000);

  it('by Ctrl-C (SIGINT) ends every run in order, begins no other, and fails', async () => {
    const local = await machine(3, { delayMs: 1500 });
    const { cwd, run, github } = local;
    const call = run('--parallel', '2');
    await whenRecorded(cwd, 'MOD-1', 1, call);
    await whenRecorded(cwd, 'MOD-2', 1, call);
    process.kill(call.pid, 'SIGINT');
    const { code, said } = await call.ended;
    expect([code, await ends(local), heads(github), leftovers(cwd)], said).toEqual([1, ['MOD-1 run:cancelled 0', 'MOD-2 run:cancelled 0'], [], []]);
    expect(said).toContain('MOD-3: not begun');
  }, 120_000);

  it('by a second Ctrl-C leaves what the next call ends', async () => {
    const local = await machine(1, { delayMs: 60_000 });
    const { cwd, run } = local;
    const call = run();
    const { pid, folder } = await whenRecorded(cwd, 'MOD-1', 1, call);
    // It hears nothing of the first.
    process.kill(pid, 'SIGSTOP');
    process.kill(call.pid, 'SIGINT');
    while (!call.said().includes('once more kills them')) await new Promise((resolve) => setTimeout(resolve, 5));
    process.kill(call.pid, 'SIGINT');
    const { code } = await call.ended;
    expect([code, existsSync(`${folder}.resume.json`), underway(cwd, 'MOD-1').length]).toEqual([130, true, 1]);
    await run('--packs', 'taskpacks/NONE', '--dry-run', 'gate').ended;
    expect(await ends(local)).toContain('MOD-1 run:lost 0');
  }, 120_000);
});
