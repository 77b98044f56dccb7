import { expect, it } from 'vitest';
import { diffInScope } from '../../../src/checks/requirements/diff-in-scope.ts';
import { facts } from '../../facts.ts';
import { asked } from './asked.ts';

const HELPER = { check: 'diff-in-scope', paths: ['src/**'], texts: [] } as const;
const helper = { check: HELPER.check, paths: [...HELPER.paths], texts: [...HELPER.texts] };

it('every changed file is within the paths', () => {
  expect(diffInScope.ask(asked(helper, {}))?.outcome).toBe('pass');
});

it('a changed file outside is named', () => {
  expect(diffInScope.ask(asked(helper, {}, ['src/a.ts', 'docs/b.md']))).toMatchObject({ outcome: 'fail', places: [{ where: 'docs/b.md', what: 'it matches no path of the helper' }] });
});

it('is unknown where nobody looked, or another tree was looked through', () => {
  expect(diffInScope.ask(asked(helper, null))?.outcome).toBe('unknown');
  const all = asked(helper, {});
  expect(diffInScope.ask({ ...all, verify: { ...all.verify, candidateTree: all.implement.change.baseTree } })?.outcome).toBe('unknown');
});

it('is not asked about without a pack, or where the pack does not ask for it', () => {
  expect(diffInScope.ask(facts())?.outcome).toBe('not-applicable');
  expect(diffInScope.ask(asked({ check: 'artifacts-present', paths: ['**'], texts: [] }))?.outcome).toBe('not-applicable');
});
