import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unpack } from '../../../src/adapters/files/unpack.ts';
import { isFault } from '../../../src/core/fault.ts';
import { zip, type ZipEntry } from '../../zip.ts';
import { scratch } from '../scratch.ts';

const LIMITS = { files: 3, bytes: 1000 };

/** Unpacks bytes; answers how that ended and every file there is then, outside the folder too. */
async function unpacked(bytes: Uint8Array): Promise<{ readonly end: string; readonly files: readonly string[]; readonly folder: string }> {
  const folder = scratch();
  writeFileSync(join(folder, 'given.zip'), bytes);
  const target = join(folder, 'here/target');
  const end = await unpack(join(folder, 'given.zip'), () => target, LIMITS).then(
    () => 'unpacked',
    (thrown: unknown) => (isFault(thrown) ? `${thrown.code}: ${thrown.message}` : String(thrown)),
  );
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return { end, files: files.filter((name) => name !== 'given.zip').toSorted(), folder: target };
}

const refusal = async (entries: readonly ZipEntry[]): Promise<string> => (await unpacked(zip(entries))).end;

describe('a zip of an earlier job', () => {
  it('comes out byte for byte, readable by nobody else', async () => {
    const { end, files, folder } = await unpacked(zip([{ name: 'journal.jsonl', content: '{}\n', mode: 0o100777 }, { name: 'codex/plan.stderr.log', content: Buffer.from([0, 255, 10]), deflate: true }]));
    expect([end, files]).toEqual(['unpacked', ['here/target/codex/plan.stderr.log', 'here/target/journal.jsonl']]);
    expect([readFileSync(join(folder, 'journal.jsonl'), 'utf8'), [...readFileSync(join(folder, 'codex/plan.stderr.log'))]]).toEqual(['{}\n', [0, 255, 10]]);
    expect(statSync(join(folder, 'journal.jsonl')).mode & 0o777).toBe(0o600);
  });

  it('puts each file where the caller says', async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'given.zip'), zip([{ name: 'objects.pack', content: 'PACK' }, { name: 'journal.jsonl' }]));
    await unpack(join(folder, 'given.zip'), (path) => join(folder, path === 'objects.pack' ? 'one' : 'other'), LIMITS);
    expect([readdirSync(join(folder, 'one')), readdirSync(join(folder, 'other'))]).toEqual([['objects.pack'], ['journal.jsonl']]);
  });

  it.each([
    ['a name that leads out (zip slip)', '../x'],
    ['a name that leads out further down', 'a/../../x'],
    ['an absolute name', '/tmp/x'],
    ['a backslash', '..\\x'],
    ['a drive', 'C:x'],
    ['a folder', 'codex/'],
    ['an empty name', ''],
    ['a name that begins with a dot', '.git/config'],
    ['a name that begins with a dash', '-x'],
    ['a name of other signs', 'a b'],
    ['a sign of control', 'a\nb'],
    ['a name of two slashes', 'a//b'],
    ['a name that is too long', `${'a/'.repeat(256)}a`],
    ['a part of a name that no file system takes', 'a'.repeat(300)],
  ])('with %s is refused as tampering, and nothing of it is written outside', async (_, name) => {
    const { end, files } = await unpacked(zip([{ name, content: 'evil' }]));
    expect(end).toMatch(/^tamper:handover: What an earlier job left cannot be taken over: /);
    expect(files).toEqual([]);
  });

  it.each([
    ['symbolic link', 0o120777],
    ['folder', 0o040755],
    ['device', 0o020666],
    ['pipe', 0o010644],
  ])('with a %s by its mode is refused, though its name is plain', async (_, mode) => {
    expect((await unpacked(zip([{ name: 'x', content: '/etc/passwd', mode }]))).files).toEqual([]);
    expect(await refusal([{ name: 'x', content: '/etc/passwd', mode }])).toBe('tamper:handover: What an earlier job left cannot be taken over: "x" in it is no plain file of a bundle.');
  });

  it('with a file twice, or a file that is a folder too, is refused as tampering', async () => {
    const twice = await unpacked(zip([{ name: 'x', content: 'one' }, { name: 'x', content: 'two' }]));
    expect([twice.end, readFileSync(join(twice.folder, 'x'), 'utf8')]).toEqual(['tamper:handover: What an earlier job left cannot be taken over: its names cannot all be files of one folder.', 'one']);
    expect(await refusal([{ name: 'x', content: 'one' }, { name: 'x/y', content: 'two' }])).toMatch(/^tamper:handover: /);
    expect(await refusal([{ name: 'x/y', content: 'one' }, { name: 'x', content: 'two' }])).toMatch(/^tamper:handover: /);
  });

  it('counts what comes out: a bomb ends at the limit, whatever it says of itself', async () => {
    const zeros = Buffer.alloc(1_000_000);
    expect(await refusal([{ name: 'x', content: zeros, deflate: true }])).toBe('tamper:handover: What an earlier job left cannot be taken over: unpacked it holds more than 1000 bytes.');
    expect(await refusal([{ name: 'x', content: zeros, deflate: true, told: 10 }])).toMatch(/^tamper:handover: .*no whole zip/);
    expect(await refusal(['a', 'b'].map((name) => ({ name, content: Buffer.alloc(501) })))).toMatch(/more than 1000 bytes/);
    expect(await refusal([{ name: 'x', content: Buffer.alloc(1000) }])).toBe('unpacked');
  });

  it('with more files than allowed is refused', async () => {
    expect(await refusal(['a', 'b', 'c'].map((name) => ({ name })))).toBe('unpacked');
    expect(await refusal(['a', 'b', 'c', 'd'].map((name) => ({ name })))).toBe('tamper:handover: What an earlier job left cannot be taken over: it holds more than 3 files.');
  });

  it('that says less or more of a size than there is, is refused', async () => {
    for (const told of [2, 400]) expect(await refusal([{ name: 'x', content: 'four', told }]), String(told)).toMatch(/^tamper:handover: /);
  });

  it('that is none, is cut off, or is empty of bytes is refused', async () => {
    const whole = zip([{ name: 'x', content: 'a'.repeat(100) }]);
    for (const bytes of [Buffer.from('hello'), Buffer.alloc(0), whole.subarray(0, 90), whole.subarray(0, -5), whole.subarray(40)]) expect((await unpacked(bytes)).end).toMatch(/^tamper:handover: .*no whole zip/);
  });
});
