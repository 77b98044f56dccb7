import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileIn } from '../../../src/adapters/git/file-in.ts';
import { digest } from '../../facts.ts';
import { scratch } from '../scratch.ts';

/** A folder in which untrusted code left what the name says. */
function left(): string {
  const folder = scratch();
  mkdirSync(join(folder, 'made/folder'), { recursive: true });
  writeFileSync(join(folder, 'made/plain.json'), '{}\n');
  writeFileSync(join(folder, 'secret'), 'TOP SECRET\n');
  symlinkSync('../secret', join(folder, 'made/link'));
  symlinkSync('made', join(folder, 'way'));
  linkSync(join(folder, 'secret'), join(folder, 'made/second-name'));
  execFileSync('mkfifo', [join(folder, 'made/pipe')]);
  writeFileSync(join(folder, 'made/large'), '');
  truncateSync(join(folder, 'made/large'), 64 * 1024 * 1024 + 1);
  return folder;
}

describe('a file that untrusted code has left', () => {
  it('is known by its size and digest', async () => {
    expect(await fileIn(left(), 'made/plain.json')).toEqual({ bytes: 3, sha256: digest('{}\n') });
  });

  it.each(['made/none', 'none/none', 'made/plain.json/x', 'made/folder', 'made/link', 'way/plain.json', 'made/second-name', 'made/pipe', 'made/large', `made/${'x'.repeat(300)}`])('is none at %s', async (path) => {
    expect(await fileIn(left(), path)).toBeNull();
  });
});
