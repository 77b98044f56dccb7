import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createEvidence } from '../../../src/adapters/files/evidence.ts';
import { scratch } from '../scratch.ts';

const HELLO = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';

const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);

describe('evidence', () => {
  it('answers the size and the SHA-256 of a whole file', async () => {
    const evidence = await createEvidence({ folder: join(scratch(), 'run') });
    expect(await evidence.writeFile('verification/test.log', 'hello')).toEqual({ path: 'verification/test.log', bytes: 5, sha256: HELLO });
  });

  it('answers the same digest when the bytes come in pieces', async () => {
    const folder = join(scratch(), 'run');
    const evidence = await createEvidence({ folder });
    const writer = await evidence.open('a.log');
    for (const piece of ['he', '', 'l', 'lo']) await writer.write(Buffer.from(piece));
    expect(await writer.close()).toEqual({ path: 'a.log', bytes: 5, sha256: HELLO });
    expect(readFileSync(join(folder, 'a.log'), 'utf8')).toBe('hello');
  });

  it('keeps more bytes than are flushed at a time in the order they were written, also when nobody waited', async () => {
    const folder = join(scratch(), 'run');
    const writer = await (await createEvidence({ folder })).open('big.log');
    const pieces = Array.from({ length: 70 }, (_, index) => Buffer.alloc(2 ** 20, index));
    await Promise.all(pieces.map((piece) => writer.write(piece)));
    const reference = await writer.close();
    expect(reference.bytes).toBe(73_400_320);
    expect(readFileSync(join(folder, 'big.log')).equals(Buffer.concat(pieces))).toBe(true);
  });

  it('lets nobody but the owner in', async () => {
    const folder = join(scratch(), 'run');
    const evidence = await createEvidence({ folder });
    await evidence.writeFile('codex/plan.events.jsonl', '');
    expect([mode(folder), mode(join(folder, 'codex')), mode(join(folder, 'codex/plan.events.jsonl'))]).toEqual(['700', '700', '600']);
  });

  it('refuses a folder that holds another run', async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'manifest.json'), '{}');
    await expect(createEvidence({ folder })).rejects.toMatchObject({ code: 'evidence:broken', message: expect.stringContaining('is not empty') });
  });

  it.each(['../x', '/etc/x', 'a/../x', 'a//x', '', '.hidden', 'a\nb', 'a b', 'a/', 'a\\b', '-x'])('refuses the path %j', async (path) => {
    const evidence = await createEvidence({ folder: join(scratch(), 'run') });
    await expect(evidence.writeFile(path, '')).rejects.toThrow('Not a path of the evidence bundle');
  });

  it('never writes a file twice', async () => {
    const evidence = await createEvidence({ folder: join(scratch(), 'run') });
    await evidence.writeFile('plan.json', 'first');
    await expect(evidence.writeFile('plan.json', 'second')).rejects.toThrow('plan.json exists already');
  });

  it('follows no link, neither as the file nor as a folder above it', async () => {
    const root = scratch();
    const folder = join(root, 'run');
    const evidence = await createEvidence({ folder });
    mkdirSync(join(root, 'elsewhere'));
    symlinkSync(join(root, 'elsewhere'), join(folder, 'codex'));
    symlinkSync(join(root, 'elsewhere/new'), join(folder, 'plan.json'));
    await expect(evidence.writeFile('codex/a', '')).rejects.toMatchObject({ code: 'evidence:broken' });
    await expect(evidence.writeFile('plan.json', '')).rejects.toThrow('exists already');
  });

  it('is broken when the folder has gone', async () => {
    const folder = join(scratch(), 'run');
    const evidence = await createEvidence({ folder });
    rmSync(folder, { recursive: true });
    await expect(evidence.writeFile('plan.json', '')).rejects.toMatchObject({ code: 'evidence:broken' });
  });

  it('takes nothing more once it is closed', async () => {
    const folder = join(scratch(), 'run');
    const evidence = await createEvidence({ folder });
    const writer = await evidence.open('a.log');
    await writer.close();
    await expect(writer.write(Buffer.from('late'))).rejects.toThrow('is closed already');
    await expect(writer.close()).rejects.toThrow('is closed already');
  });
});
