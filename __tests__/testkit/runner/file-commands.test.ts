import { appendFile, mkdtemp, rm, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFileCommands, parsePairs } from '../../../src/testkit/runner/file-commands.ts';

describe('parsePairs', () => {
  it('reads plain pairs and blocks, the later value winning', () => {
    expect(parsePairs('a=1\nb=x=y\nc<<END\none\n\nd=2\nEND\na=3\n')).toEqual({ a: '3', b: 'x=y', c: 'one\n\nd=2' });
  });

  it('reads an empty block as the empty text and an equals sign before << as a plain pair', () => {
    expect(parsePairs('a<<E\nE\nb=c<<d\n')).toEqual({ a: '', b: 'c<<d' });
  });

  it.each([
    ['a line that is no pair', 'hello', "Invalid format 'hello'"],
    ['a block that does not end', 'a<<E\nx', "Invalid value. Matching delimiter not found 'E'"],
    ['a block without delimiter', 'a<<\nx', "Invalid format 'a<<'. Name must not be empty and delimiter must not be empty"],
    ['a pair without a name', '=x', "Invalid format '=x'. Name must not be empty"],
  ])('refuses %s', (_title, text, message) => {
    expect(() => parsePairs(text)).toThrow(message);
  });
});

describe('createFileCommands', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'runner-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('collects what was written under _runner_file_commands', async () => {
    const files = await createFileCommands(folder);
    expect(path.dirname(files.environment.GITHUB_OUTPUT)).toBe(path.join(folder, '_runner_file_commands'));
    await appendFile(files.environment.GITHUB_OUTPUT, 'a=1\n');
    await appendFile(files.environment.GITHUB_ENV, 'B=2\n');
    await appendFile(files.environment.GITHUB_STATE, 'c=3\n');
    await appendFile(files.environment.GITHUB_PATH, '/x\n\n/y\n');
    await appendFile(files.environment.GITHUB_STEP_SUMMARY, '# Hello\n');
    expect(await files.collect()).toEqual({ outputs: { a: '1' }, env: { B: '2' }, state: { c: '3' }, paths: ['/x', '/y'], summary: '# Hello\n', errors: [], refusals: [] });
  });

  it('names a file that can not be understood and keeps the others', async () => {
    const files = await createFileCommands(folder);
    await appendFile(files.environment.GITHUB_OUTPUT, 'nonsense\n');
    await appendFile(files.environment.GITHUB_ENV, 'B=2\n');
    expect(await files.collect()).toMatchObject({ outputs: {}, env: { B: '2' }, errors: ["Unable to process file command 'output' successfully. Invalid format 'nonsense'"] });
  });

  it('refuses NODE_OPTIONS and a summary above a mebibyte without failing', async () => {
    const files = await createFileCommands(folder);
    await appendFile(files.environment.GITHUB_ENV, 'Node_Options=--inspect\n');
    await appendFile(files.environment.GITHUB_STEP_SUMMARY, 'x'.repeat(1024 * 1024 + 1));
    const written = await files.collect();
    expect([written.env, written.summary, written.errors]).toEqual([{}, '', []]);
    expect(written.refusals).toEqual([
      "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.",
      '$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got 1025k.',
    ]);
  });

  it('takes a removed file for nothing written', async () => {
    const files = await createFileCommands(folder);
    await unlink(files.environment.GITHUB_OUTPUT);
    expect((await files.collect()).errors).toEqual([]);
  });
});
