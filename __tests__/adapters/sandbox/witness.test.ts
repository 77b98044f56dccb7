import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { findWitness } from '../../../src/adapters/sandbox/witness.ts';

it('a probe that shares a folder with another never relies on the file of that one, which goes away', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'witness-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const [first, second] = [await findWitness(folder, []), await findWitness(folder, [])];
  await first.remove();
  expect(await readFile(second.file ?? '', 'utf8')).toBe('No sandbox may read this.\n');
  await second.remove();
  await writeFile(join(folder, 'mine'), 'x');
  expect((await findWitness(folder, [])).file).toBe(join(folder, 'mine'));
});
