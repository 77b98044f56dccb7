import { expect, it } from 'vitest';
import { noDeployLanguage } from '../../../src/checks/requirements/no-deploy-language.ts';
import { repoPath } from '../../../src/contract/ids.ts';
import { facts } from '../../facts.ts';
import { asked } from './asked.ts';

const HELPER = { check: 'no-deploy-language', paths: [], texts: [] } as const;
const helper = { check: HELPER.check, paths: [...HELPER.paths], texts: [...HELPER.texts] };

it('nothing was found', () => {
  expect(noDeployLanguage.ask(asked(helper, {}))?.outcome).toBe('pass');
});

it('a line that speaks of deploying is named, and a file that could not be read', () => {
  expect(noDeployLanguage.ask(asked(helper, { hits: [{ path: repoPath.parse('a.md'), line: 3, text: 'npm publish' }], unread: [repoPath.parse('b.bin')] }))).toMatchObject({ outcome: 'fail', places: [{ where: 'a.md:3', what: 'npm publish' }, { where: 'b.bin' }] });
});

it('is unknown where nobody looked, or another tree was looked through', () => {
  expect(noDeployLanguage.ask(asked(helper, null))?.outcome).toBe('unknown');
  const all = asked(helper, {});
  expect(noDeployLanguage.ask({ ...all, verify: { ...all.verify, candidateTree: all.implement.change.baseTree } })?.outcome).toBe('unknown');
});

it('is not asked about without a pack, or where the pack does not ask for it', () => {
  expect(noDeployLanguage.ask(facts())?.outcome).toBe('not-applicable');
  expect(noDeployLanguage.ask(asked({ check: 'diff-in-scope', paths: ['**'], texts: [] }))?.outcome).toBe('not-applicable');
});
