import { expect, it } from 'vitest';
import { artifactsPresent } from '../../../src/checks/requirements/artifacts-present.ts';
import { facts } from '../../facts.ts';
import { asked } from './asked.ts';

const HELPER = { check: 'artifacts-present', paths: ['out/*.json'], texts: [] } as const;
const helper = { check: HELPER.check, paths: [...HELPER.paths], texts: [...HELPER.texts] };

it('every glob matches a file', () => {
  expect(artifactsPresent.ask(asked(helper, {}))?.outcome).toBe('pass');
});

it('a glob without a file is named', () => {
  expect(artifactsPresent.ask(asked(helper, { missing: ['out/*.json'] }))).toMatchObject({ outcome: 'fail', places: [{ where: 'out/*.json', what: 'no file matches' }] });
});

it('is unknown where nobody looked, or another tree was looked through', () => {
  expect(artifactsPresent.ask(asked(helper, null))?.outcome).toBe('unknown');
  const all = asked(helper, {});
  expect(artifactsPresent.ask({ ...all, verify: { ...all.verify, candidateTree: all.implement.change.baseTree } })?.outcome).toBe('unknown');
});

it('is not asked about without a pack, or where the pack does not ask for it', () => {
  expect(artifactsPresent.ask(facts())?.outcome).toBe('not-applicable');
  expect(artifactsPresent.ask(asked({ check: 'diff-in-scope', paths: ['**'], texts: [] }))?.outcome).toBe('not-applicable');
});
