import { expect, it } from 'vitest';
import { engineDeclared } from '../../../src/checks/requirements/engine-declared.ts';
import { repoPath } from '../../../src/contract/ids.ts';
import { facts } from '../../facts.ts';
import { asked } from './asked.ts';

const HELPER = { check: 'engine-declared', paths: ['spec.md'], texts: [] } as const;
const helper = { check: HELPER.check, paths: [...HELPER.paths], texts: [...HELPER.texts] };

it('a file holds name and version', () => {
  expect(engineDeclared.ask(asked(helper, { hits: [{ path: repoPath.parse('spec.md'), line: null, text: 'Godot 4.2.2' }] }))?.outcome).toBe('pass');
});

it('files that do not are named', () => {
  expect(engineDeclared.ask(asked(helper, {}))).toMatchObject({ outcome: 'fail', places: [{ where: 'spec.md', what: 'it does not hold both the name and the version of the engine' }] });
});

it('is unknown where nobody looked, or another tree was looked through', () => {
  expect(engineDeclared.ask(asked(helper, null))?.outcome).toBe('unknown');
  const all = asked(helper, { hits: [{ path: repoPath.parse('spec.md'), line: null, text: 'Godot 4.2.2' }] });
  expect(engineDeclared.ask({ ...all, verify: { ...all.verify, candidateTree: all.implement.change.baseTree } })?.outcome).toBe('unknown');
});

it('is not asked about without a pack, or where the pack does not ask for it', () => {
  expect(engineDeclared.ask(facts())?.outcome).toBe('not-applicable');
  expect(engineDeclared.ask(asked({ check: 'diff-in-scope', paths: ['**'], texts: [] }))?.outcome).toBe('not-applicable');
});
