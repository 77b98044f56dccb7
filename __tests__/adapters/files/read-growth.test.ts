import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readGrowth } from '../../../src/adapters/files/read-growth.ts';

it('a file that grows is read line by line, each once, also before it is there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'growth-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const more = readGrowth(join(folder, 'log'));
  expect(more()).toEqual([]);
  await appendFile(join(folder, 'log'), 'one\ntw');
  expect(more()).toEqual(['one']);
  await appendFile(join(folder, 'log'), `o\n${'x'.repeat(200_000)}\nthree`);
  expect(more().map((line) => line.length)).toEqual([3, 200_000]);
  await appendFile(join(folder, 'log'), '\n');
  expect([more(), more()]).toEqual([['three'], []]);
});
