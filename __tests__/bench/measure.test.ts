import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measure, readCost } from '../../bench/measure.ts';

describe('measuring what a script costs', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'measure-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('reads wall time and the CPU time of the children from what bash tells', () => {
    expect(readCost('1000.250000 1002.750000\n0m9.000s 0m9.000s\n1m0.500s 0m0.250s\n')).toEqual({ wall: 2.5, cpu: 60.75 });
    expect(() => readCost('')).toThrow('bash did not tell what it cost');
  });

  it('counts the work of grandchildren and gives the script its arguments', async () => {
    const work = 'for ((n = 0; n < 100000; n++)); do :; done';
    const log = join(folder, 'log');
    const { wall, cpu } = await measure({ script: `/bin/bash -c '/bin/bash -c "${work}"; :'; echo "got $1"`, args: ['a word'], env: { PATH: '/usr/bin:/bin' }, log, cwd: folder });
    expect([wall > 0, cpu > 0]).toEqual([true, true]);
    expect(await readFile(log, 'utf8')).toBe('got a word\n');
  });

  it('rejects when the script fails, naming where its words are', async () => {
    const log = join(folder, 'failed');
    await expect(measure({ script: 'echo no; exit 3', args: [], env: {}, log, cwd: folder })).rejects.toThrow(`ended with 3; what it said is in ${log}`);
  });
});
