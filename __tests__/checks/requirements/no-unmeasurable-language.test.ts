import { expect, it } from 'vitest';
import { noUnmeasurableLanguage } from '../../../src/checks/requirements/no-unmeasurable-language.ts';
import { repoPath } from '../../../src/contract/ids.ts';
import { facts } from '../../facts.ts';
import { asked } from './asked.ts';

const HELPER = { check: 'no-unmeasurable-language', paths: [], texts: [] } as const;
const helper = { check: HELPER.check, paths: [...HELPER.paths], texts: [...HELPER.texts] };

it('nothing was found', () => {
  expect(noUnmeasurableLanguage.ask(asked(helper, {}))?.outcome).toBe('pass');
});

it('a line that nobody can measure is named, and a file that could not be read', () => {
  expect(noUnmeasurableLanguage.ask(asked(helper, { hits: [{ path: repoPath.parse('a.md'), line: 3, text: 'robust' }], unread: [repoPath.parse('b.bin')] }))).toMatchObject({ outcome: 'fail', places: [{ where: 'a.md:3', what: 'robust' }, { where: 'b.bin' }] });
});

it('is unknown where nobody looked, or another tree was looked through', () => {
  expect(noUnmeasurableLanguage.ask(asked(helper, null))?.outcome).toBe('unknown');
  const all = asked(helper, {});
  expect(noUnmeasurableLanguage.ask({ ...all, verify: { ...all.verify, candidateTree: all.implement.change.baseTree } })?.outcome).toBe('unknown');
});

it('is not asked about without a pack, or where the pack does not ask for it', () => {
  expect(noUnmeasurableLanguage.ask(facts())?.outcome).toBe('not-applicable');
  expect(noUnmeasurableLanguage.ask(asked({ check: 'diff-in-scope', paths: ['**'], texts: [] }))?.outcome).toBe('not-applicable');
});
