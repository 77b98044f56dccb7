import { expect, it } from 'vitest';
import { artifactContains } from '../../../src/checks/requirements/artifact-contains.ts';
import { repoPath } from '../../../src/contract/ids.ts';
import { facts } from '../../facts.ts';
import { asked } from './asked.ts';

const HELPER = { check: 'artifact-contains', paths: ['out/a.json'], texts: ['done'] } as const;
const helper = { check: HELPER.check, paths: [...HELPER.paths], texts: [...HELPER.texts] };

it('one of the texts is in one of the files', () => {
  expect(artifactContains.ask(asked(helper, { hits: [{ path: repoPath.parse('out/a.json'), line: null, text: 'done' }] }))?.outcome).toBe('pass');
});

it('files without any of the texts are named', () => {
  expect(artifactContains.ask(asked(helper, {}))).toMatchObject({ outcome: 'fail', places: [{ where: 'out/a.json', what: 'it holds none of "done"' }] });
});

it('is unknown where nobody looked, or another tree was looked through', () => {
  expect(artifactContains.ask(asked(helper, null))?.outcome).toBe('unknown');
  const all = asked(helper, { hits: [{ path: repoPath.parse('out/a.json'), line: null, text: 'done' }] });
  expect(artifactContains.ask({ ...all, verify: { ...all.verify, candidateTree: all.implement.change.baseTree } })?.outcome).toBe('unknown');
});

it('is not asked about without a pack, or where the pack does not ask for it', () => {
  expect(artifactContains.ask(facts())?.outcome).toBe('not-applicable');
  expect(artifactContains.ask(asked({ check: 'diff-in-scope', paths: ['**'], texts: [] }))?.outcome).toBe('not-applicable');
});
