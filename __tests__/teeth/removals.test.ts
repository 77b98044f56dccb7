import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { judgeRemoval, judgeWhole, type Ran, type Tested } from '../../scripts/teeth/judge-removal.ts';
import { CHECKS } from '../../src/checks/registry.ts';
import { POLICY_FIELDS } from '../../src/policy/resolve-policy.ts';
import { leavesOf, pin, unlock } from './leaves.ts';
import { PACK_FIELDS } from './pack-fields.ts';
import { POLICY_UNITS } from './policy-units.ts';
import { packLeaves, removals } from './removals.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const proof = { file: '__tests__/a.test.ts', title: ' a stops the run' };
const test = (parts: Partial<Tested> = {}): Tested => ({ file: proof.file, title: 'every check > a stops the run', state: 'failed', errors: ['AssertionError'], ...parts });
const ran = (...tests: readonly Tested[]): Ran => ({ tests, broken: [] });

describe('what npm run test:teeth takes away', () => {
  it('is each check, each field of the policy and each field of a pack, once', () => {
    const names = removals().map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...CHECKS.map(({ id }) => `check ${id}`), ...POLICY_FIELDS.map((field) => `policy ${field}`)]));
    expect(new Set(names).size).toBe(names.length);
    expect([...packLeaves().keys()].toSorted()).toEqual(Object.keys(PACK_FIELDS).toSorted());
    expect(Object.keys(POLICY_UNITS).filter((field) => !names.includes(`policy ${field}`))).toEqual([]);
  });

  it('is proved by tests that are there', () => {
    expect(removals().flatMap(({ name, proofs }) => (proofs.length === 0 ? [name] : []))).toEqual([]);
    expect(removals().flatMap(({ proofs }) => proofs.filter(({ file }) => !existsSync(join(ROOT, file))))).toEqual([]);
  });
});

describe('a field that is taken away', () => {
  const schema = z.strictObject({ limits: z.strictObject({ files: z.int().default(25) }).prefault({}), names: z.array(z.string()), only: z.literal(1) });

  it('is read as ever and then its default, in every schema it is part of', () => {
    const leaves = leavesOf(schema);
    expect([...leaves.keys()]).toEqual(['limits.files', 'names', 'only']);
    const wider = schema.extend({ more: z.boolean().optional() });
    for (const [field, value] of [['limits.files', 25], ['names', []]] as const) pin(leaves.get(field) ?? z.never(), value);
    expect(wider.parse({ limits: { files: 3 }, names: ['a'], only: 1 })).toEqual({ limits: { files: 25 }, names: [], only: 1 });
    expect(schema.safeParse({ limits: { files: 'three' }, names: [], only: 1 }).success).toBe(false);
  });

  it('is anything, where refusing everything else is what it does', () => {
    unlock(leavesOf(schema).get('only') ?? z.never(), 1);
    expect(schema.parse({ names: [], only: 2 })).toMatchObject({ only: 1 });
  });
});

describe('a removal', () => {
  it('is noticed when a test of each proof fails by an assertion', () => {
    expect(judgeRemoval([proof], ran(test(), test({ title: 'another' })))).toEqual({ noticed: 2, objections: [] });
  });

  it.each([
    ['no test is named', [], ran(), 'no test is named that proves it'],
    ['all pass', [proof], ran(test({ state: 'passed', errors: [] })), 'no test of __tests__/a.test.ts named "a stops the run" fails without it'],
    ['another test of the file fails', [proof], ran(test({ title: 'another' }), test({ state: 'passed', errors: [] })), 'no test of __tests__/a.test.ts named "a stops the run" fails without it'],
    ['the test crashes', [proof], ran(test({ errors: ['TypeError'] })), 'a test of __tests__/a.test.ts named "a stops the run" fails by no assertion: TypeError'],
    ['the test was not run', [proof], ran(test({ state: 'not-run', errors: [] })), 'no test of __tests__/a.test.ts named "a stops the run" was run'],
    ['a file could not be loaded', [proof], { tests: [test()], broken: ['__tests__/a.test.ts: no such export'] }, 'broke: __tests__/a.test.ts: no such export'],
  ])('is not noticed when %s', (_, proofs, said, objection) => {
    expect(judgeRemoval(proofs, said).objections).toEqual([objection]);
  });

  it('says nothing where tests fail with nothing removed, or do not run', () => {
    expect(judgeWhole([proof], ran(test({ state: 'passed', errors: [] }), test({ title: 'another', state: 'not-run', errors: [] }))).objections).toEqual([]);
    expect(judgeWhole([proof], ran(test())).objections).toEqual(['fails though nothing was removed: __tests__/a.test.ts: every check > a stops the run', 'no test of __tests__/a.test.ts named "a stops the run" passes']);
    expect(judgeWhole([proof], ran()).objections).toEqual(['no test of __tests__/a.test.ts named "a stops the run" passes']);
  });
});
