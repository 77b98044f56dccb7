import { readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../../src/adapters/files/journal-file.ts';
import { scratch } from '../scratch.ts';

describe('journal file', () => {
  it('holds each line once its append has resolved', async () => {
    const path = join(scratch(), 'journal.jsonl');
    const journal = await openJournal(path);
    await journal.append('{"seq":0}');
    expect(readFileSync(path, 'utf8')).toBe('{"seq":0}\n');
    await journal.append('{"seq":1}');
    expect(readFileSync(path, 'utf8')).toBe('{"seq":0}\n{"seq":1}\n');
    await journal.close();
  });

  it('keeps the order of calls nobody waited for', async () => {
    const path = join(scratch(), 'journal.jsonl');
    const journal = await openJournal(path);
    await Promise.all(['a', 'b', 'c', 'd'].map((line) => journal.append(line)));
    await journal.close();
    expect(readFileSync(path, 'utf8')).toBe('a\nb\nc\nd\n');
  });

  it('goes on where an earlier writer ended', async () => {
    const path = join(scratch(), 'journal.jsonl');
    writeFileSync(path, 'first\n');
    const journal = await openJournal(path);
    await journal.append('second');
    await journal.close();
    expect(readFileSync(path, 'utf8')).toBe('first\nsecond\n');
  });

  it('is readable by its owner only', async () => {
    const path = join(scratch(), 'journal.jsonl');
    await (await openJournal(path)).close();
    expect((statSync(path).mode & 0o777).toString(8)).toBe('600');
  });

  it('refuses a line that would become two', async () => {
    const journal = await openJournal(join(scratch(), 'journal.jsonl'));
    expect(() => journal.append('{}\n{}')).toThrow('may not hold a line break');
    await journal.close();
  });

  it('follows no link and says what is broken', async () => {
    const folder = scratch();
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'journal.jsonl'));
    await expect(openJournal(join(folder, 'journal.jsonl'))).rejects.toMatchObject({ code: 'evidence:broken', message: expect.stringContaining('ELOOP') });
  });

  it('reports a write after the file was closed', async () => {
    const journal = await openJournal(join(scratch(), 'journal.jsonl'));
    await journal.close();
    await expect(journal.append('late')).rejects.toMatchObject({ code: 'evidence:broken' });
  });
});
