import { expect, it } from 'vitest';
import { repoPath } from '../../src/contract/ids.ts';
import { annotationsOf } from '../../src/render/annotations.ts';
import { changed, finding, implement } from '../facts.ts';

const paths = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `src/file-${index}.ts`);
const on = (names: readonly string[], parts: Parameters<typeof implement>[1] = {}) => ({ implement: implement(names.map((path) => changed(path)), parts) });

it('a finding is shown beside the line of the file that it names, without anything that acts', () => {
  const findings = [finding({ check: 'secrets', outcome: 'fail', sentence: 'A secret by @eve.', places: [{ where: 'src/a.ts', what: 'line 12: https://evil.test' }, { where: 'the issue', what: 'no file' }] })];
  expect(annotationsOf({ findings, facts: on(['src/a.ts']) })).toEqual([
    { path: 'src/a.ts', line: 12, level: 'failure', title: 'secrets', message: 'A secret by @\u200Beve. line 12: https:\u200B//evil.test' },
  ]);
});

it('what could not be answered warns, where nothing failed, and so does a file that nobody planned', () => {
  const findings = [finding({ outcome: 'unknown', sentence: 'Who knows.', places: [{ where: 'src/a.ts', what: '' }] })];
  expect(annotationsOf({ findings, facts: on(['src/a.ts', 'src/b.ts'], { unplanned: [repoPath.parse('src/b.ts')] }) })).toEqual([
    { path: 'src/a.ts', line: 1, level: 'warning', title: 'scope', message: 'Who knows.' },
    { path: 'src/b.ts', line: 1, level: 'warning', title: 'Not planned', message: 'This file was changed although the plan did not name it.' },
  ]);
});

it('fifty are shown at most, the failures first', () => {
  const names = paths(60);
  const findings = [finding({ outcome: 'fail', sentence: 'No.', places: names.slice(20).map((where) => ({ where, what: '' })) })];
  const shown = annotationsOf({ findings, facts: on(names, { unplanned: names.slice(0, 20).map((path) => repoPath.parse(path)) }) });
  expect([shown.length, shown.filter(({ level }) => level === 'failure').length]).toEqual([50, 40]);
});

it('a path that would look like another is left out', () => {
  const path = 'src/\u202Ets.a';
  const findings = [finding({ outcome: 'fail', sentence: 'No.', places: [{ where: path, what: '' }] })];
  expect(annotationsOf({ findings, facts: on([path]) })).toEqual([]);
});

it('of a run that was stopped before there was a change there are none', () => {
  expect(annotationsOf({ findings: [finding({ outcome: 'fail', sentence: 'No.', places: [{ where: 'src/a.ts', what: '' }] })], facts: {} })).toEqual([]);
});
