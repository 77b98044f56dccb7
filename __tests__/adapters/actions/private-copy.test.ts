import { mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { copyPrivately } from '../../../src/adapters/actions/private-copy.ts';
import { isFault } from '../../../src/core/fault.ts';

it('copies bytes as they are, in folders of their own', async () => {
  const place = await folder();
  const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, index) => index % 256));
  await mkdir(join(place, 'from', 'a', 'b'), { recursive: true });
  await writeFile(join(place, 'from', 'a', 'b', 'c'), bytes);
  await writeFile(join(place, 'from', 'a.txt'), '');
  const files = await copyPrivately(join(place, 'from'), join(place, 'to'));
  expect(files.map((file) => relative(place, file))).toEqual(['to/a/b/c', 'to/a.txt']);
  expect(await readFile(join(place, 'to', 'a', 'b', 'c'))).toEqual(bytes);
});

it('never copies what a file or a folder is swapped for while it looks', async () => {
  const place = await folder();
  const from = join(place, 'from');
  await mkdir(join(place, 'outside'));
  await writeFile(join(place, 'outside', 'log'), 'canary');
  await mkdir(join(from, 'sub'), { recursive: true });
  await writeFile(join(from, 'sub', 'log'), 'ours');
  await symlink(join(place, 'outside'), join(place, 'link'));
  let copying = true;
  const swapping = (async () => {
    for (let turn = 0; copying && turn < 100_000; turn += 1) {
      await rename(join(from, 'sub'), join(place, 'aside'));
      await rename(join(place, 'link'), join(from, 'sub'));
      await rename(join(from, 'sub'), join(place, 'link'));
      await rename(join(place, 'aside'), join(from, 'sub'));
    }
  })();
  const seen = new Set<string>();
  for (let turn = 0; turn < 300; turn += 1) {
    const to = join(place, `to-${turn}`);
    try {
      for (const file of await copyPrivately(from, to)) seen.add(await readFile(file, 'utf8'));
    } catch (thrown) {
      // Between two renames the folder is not there at all: evidence:broken.
      if (!isFault(thrown)) throw thrown;
      seen.add(thrown.code);
    }
  }
  copying = false;
  await swapping;
  expect([...seen].filter((what) => !['ours', 'evidence:foreign-file', 'evidence:broken'].includes(what))).toEqual([]);
  expect(seen).toContain('evidence:foreign-file');
});

it('names what the system said when it cannot copy', async () => {
  const place = await folder();
  await expect(copyPrivately(join(place, 'absent'), join(place, 'to'))).rejects.toMatchObject({ code: 'evidence:broken', message: expect.stringContaining('ENOENT') });
});

async function folder(): Promise<string> {
  const place = await mkdtemp(join(tmpdir(), 'copy-'));
  onTestFinished(() => rm(place, { recursive: true }));
  return place;
}
