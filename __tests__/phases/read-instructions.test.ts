import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/contract/intake.ts';
import { POLICY_PATH } from '../../src/contract/policy.ts';
import { fileReferencesIn } from '../../src/core/file-references.ts';
import { instructionsOf, readInstructions } from '../../src/phases/read-instructions.ts';
import type { Powers } from '../../src/ports/powers.ts';
import { digest, intake, policyOf } from '../facts.ts';
import { noPowers } from '../powers.ts';

/** A base commit that holds these files and nothing else. */
function holding(files: Readonly<Record<string, string | Uint8Array>>): Pick<Powers, 'invocation' | 'repository'> {
  const { invocation, repository } = noPowers();
  const readFile: Powers['repository']['readFile'] = (_, path) => {
    const found = files[path];
    return Promise.resolve(found === undefined ? null : typeof found === 'string' ? new TextEncoder().encode(found) : found);
  };
  return { invocation: { ...invocation, digest }, repository: { ...repository, readFile } };
}

async function read(paths: readonly string[], files: Readonly<Record<string, string | Uint8Array>>) {
  const { base } = intake();
  if (base === null) throw new Error('the facts of the tests have a base');
  const problems: Problem[] = [];
  const policy = `version: 1\ninstructions:\n${paths.map((path) => `  - ${path}\n`).join('')}`;
  const known = await readInstructions(policyOf({ instructions: [...paths] }), base, holding({ [POLICY_PATH]: policy, ...files }), problems);
  return { known, problems };
}

describe('instructions that the policy names', () => {
  it('are recorded with their path and digest, in the order of the policy', async () => {
    expect(await read(['b.md', 'docs/a.md'], { 'docs/a.md': 'Short functions.\n', 'b.md': '\uFEFFÜ' })).toEqual({
      known: [
        { path: 'b.md', sha256: digest('\uFEFFÜ') },
        { path: 'docs/a.md', sha256: digest('Short functions.\n') },
      ],
      problems: [],
    });
  });

  it('are no files of the bundle, whose references have a size too', async () => {
    expect(fileReferencesIn([(await read(['a.md'], { 'a.md': 'x' })).known])).toEqual([]);
  });

  it('that are missing are a problem with the line of the policy', async () => {
    const { known, problems } = await read(['b.md', 'gone.md'], { 'b.md': 'x' });
    expect(known).toHaveLength(1);
    expect(problems).toEqual([{ reason: 'policy:instructions', sentence: `${POLICY_PATH}:4:5: the file of instructions \`gone.md\` is no file of the base branch.`, remedy: expect.stringContaining('Commit the file'), where: `${POLICY_PATH}:4:5` }]);
  });

  it('are 32 KiB at most each, and 64 KiB together', async () => {
    const kib = (count: number): string => 'x'.repeat(count * 1024);
    expect((await read(['a', 'b'], { a: kib(32), b: kib(32) })).problems).toEqual([]);
    expect((await read(['a'], { a: `${kib(32)}x` })).problems.map(({ sentence }) => sentence)).toEqual([`${POLICY_PATH}:3:5: the file of instructions \`a\` is longer than 32768 bytes.`]);
    expect((await read(['a', 'b', 'c'], { a: kib(32), b: kib(32), c: 'x' })).problems.map(({ sentence }) => sentence)).toEqual([`${POLICY_PATH}:5:5: the file of instructions \`c\` makes the instructions longer than 65536 bytes in all.`]);
  });

  it('are text', async () => {
    for (const bytes of [Uint8Array.of(0xff, 0x41), Uint8Array.of(0x41, 0)]) expect((await read(['a'], { a: bytes })).problems.map(({ sentence }) => sentence)).toEqual([`${POLICY_PATH}:3:5: the file of instructions \`a\` is no UTF-8 text.`]);
  });

  it('are refused by the policy itself when their path is none', () => {
    for (const path of ['/etc/passwd', '../a', 'a/../b', './a', 'a//b', 'a\\b', 'a`b', 'a\nb', 'docs/', '..', '']) expect(() => policyOf({ instructions: [path] }), path).toThrow();
    expect(() => policyOf({ instructions: ['a', 'a'] })).toThrow('names a file twice');
    expect(() => policyOf({ instructions: Array.from('abcdefghi') })).toThrow();
    expect(policyOf({ instructions: ['docs/style guide.md', '.github/STYLE.md'] }).instructions).toHaveLength(2);
  });

  it('are read again with their text, and are a defect of ours when they differ', async () => {
    const known = intake({ instructions: (await read(['a.md'], { 'a.md': 'x' })).known });
    expect(await instructionsOf(known, holding({ 'a.md': 'x' }))).toEqual([{ path: 'a.md', sha256: digest('x'), text: 'x' }]);
    await expect(instructionsOf(known, holding({ 'a.md': 'y' }))).rejects.toThrow('were read twice and differ');
    await expect(instructionsOf(known, holding({}))).rejects.toThrow('were read twice and differ');
  });
});
