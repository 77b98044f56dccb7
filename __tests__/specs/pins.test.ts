import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/adapters/files/digest.ts';
import { pinQuestions } from '../../src/specs/judge-pins.ts';
import { readSpecs } from '../../src/specs/judge-specs.ts';
import { codes, judge, line, only, policyOf, spec, SPEC, TODAY, WHOLE, type Stage } from './stage.ts';

const COMMIT = 'c0ffee'.repeat(7).slice(0, 40);
const FILE = 'src/login.ts';

function pinned(pins: readonly string[], stage: Partial<Stage> = {}, more: readonly string[] = []) {
  return judge({ ...stage, files: { ...stage.files, [SPEC]: spec(...WHOLE, ...more, 'pins:', ...pins.map((pin) => `  - ${pin}`)) } });
}

describe('a pin by digest', () => {
  const own = `{path: ${FILE}, sha256: "${digestOf('a')}"}`;

  it('holds while the file is as it was', () => {
    const report = pinned([own], { files: { [FILE]: 'a' } });
    expect(report.findings).toEqual([]);
    expect(only(report)).toMatchObject({ state: 'fresh', pins: [{ path: FILE, sha256: digestOf('a'), commit: null, state: 'same', moved: [] }] });
  });

  it('makes the spec stale when the file moved on, and names the file', () => {
    const report = pinned([own], { files: { [FILE]: 'b' } });
    expect(report.findings.map(line)).toEqual([`${SPEC}:5:5 error spec:pin-moved ${FILE} moved on since the review of 2026-01-20: it was ca978112ca1b…, it is 3e23e8160039…`]);
    expect(report.findings[0]?.remedy).toBe(`Compare it with the spec, then run \`codex-orchestrator spec-guard --pin --touch ${SPEC}\`.`);
    expect(only(report)).toMatchObject({ state: 'stale', pins: [{ state: 'moved', moved: [FILE] }] });
  });

  it('makes the spec stale when the file is gone', () => {
    const report = pinned([own]);
    expect(report.findings.map(line)).toEqual([`${SPEC}:5:5 error spec:pin-gone ${FILE} is no longer there; the spec pins it`]);
    expect(only(report).state).toBe('stale');
  });

  it('is told to be unchecked when nobody knows the file', () => {
    const report = pinned([own], { pins: { now: () => undefined } });
    expect(report.findings.map(line)).toEqual([`${SPEC}:5:5 unknown spec:pin-unchecked nobody could say what ${FILE} holds now`]);
    expect(only(report).state).toBe('unknown');
  });

  it('is no matter of how old the review is: an old one is told besides', () => {
    const files = { [FILE]: 'b', [SPEC]: spec('owner: a', 'last_review: 2025-01-01', 'pins:', `  - ${own}`) };
    expect(codes(judge({ files }))).toEqual(['stale', 'pin-moved']);
  });
});

describe('a pin by commit', () => {
  const moved = (...paths: readonly string[]): Partial<Stage> => ({ pins: { movedSince: (commit) => (commit === COMMIT ? paths : undefined) } });

  it('holds while its file did not change', () => {
    const files = { [FILE]: 'a' };
    expect(pinned([`{path: ${FILE}, commit: ${COMMIT}}`], { ...moved('other.ts'), files }).findings).toEqual([]);
    expect(codes(pinned([`{path: ${FILE}, commit: ${COMMIT}}`], { ...moved('other.ts', FILE), files }))).toEqual(['pin-moved']);
  });

  it.each([['a file that was deleted', 'src/login.ts', ['src/login.ts']], ['a folder', 'src', ['src/login.ts']], ['what never was there', 'src/lgoin.ts', []]])('is gone when it is of %s', (_, path, differing) => {
    const report = pinned([`{path: ${path}, commit: ${COMMIT}}`], moved(...differing));
    expect(report.findings.map(line)).toEqual([`${SPEC}:5:5 error spec:pin-gone ${path} is no longer there; the spec pins it`]);
    expect(only(report)).toMatchObject({ state: 'stale', pins: [{ state: 'gone' }] });
  });

  it.each(['src', 'src/', 'src/**', 'src/*.ts', 'src/login.ts'])('without a path is of what `covers: [%s]` says, a folder with all that is in it', (glob) => {
    expect(codes(pinned([`commit: ${COMMIT}`], moved(FILE), [`covers: ["${glob}"]`]))).toEqual(['pin-moved']);
  });

  it('without a path is of all that the spec covers', () => {
    expect(pinned([`commit: ${COMMIT}`], moved('other.ts'), ['covers: [src/**]']).findings).toEqual([]);
    const report = pinned([`commit: ${COMMIT}`], moved('src/a.ts', 'other.ts', 'src/b.ts'), ['covers: [src/**]']);
    expect(report.findings.map(line)).toEqual([`${SPEC}:6:5 error spec:pin-moved src/a.ts, src/b.ts moved on since commit c0ffeec0ffee, which the spec pins`]);
    expect(codes(pinned([`commit: ${COMMIT}`], moved('src/a.ts')))).toEqual(['pin']);
  });

  it('is told to be unchecked when the commit is not there, with what to set', () => {
    const report = pinned([`{path: ${FILE}, commit: ${'ab'.repeat(20)}}`], moved());
    expect(codes(report)).toEqual(['pin-unchecked']);
    expect(report.findings[0]).toMatchObject({ severity: 'unknown', remedy: 'Fetch it: set fetch-depth: 0 at the checkout, or pin by sha256, which needs no history.' });
  });
});

describe('a pin that is none', () => {
  it.each([
    ['text', 'src/login.ts', 'this pin is no group of fields'],
    ['neither digest nor commit', '{path: a.ts}', 'this pin has neither sha256 nor commit'],
    ['both', `{path: a.ts, sha256: ${digestOf('a')}, commit: ${COMMIT}}`, 'this pin has both sha256 and commit, of which one counts'],
    ['a short digest', '{path: a.ts, sha256: abc}', 'this pin has a sha256 that is no digest of 64 digits'],
    ['a short commit', '{path: a.ts, commit: c0ffee0}', 'this pin has a commit that is no full object name of 40 digits'],
    ['a digest that YAML reads as a number', `{path: a.ts, sha256: ${'12'.repeat(32)}}`, 'this pin has digits that YAML reads as a number; put them in quotes'],
    ['no path', `{sha256: ${digestOf('a')}}`, 'this pin names no path'],
    ['a way out', `{path: ../a.ts, sha256: ${digestOf('a')}}`, 'this pin has a path that leads nowhere in a repository: it holds an empty, `.` or `..` step'],
    ['an unknown field', `{path: a.ts, sha: ${digestOf('a')}}`, 'this pin has a field `sha`, which means nothing in a pin'],
    ['the spec itself', `{path: ${SPEC}, sha256: ${digestOf('a')}}`, 'this pin is of the spec itself, which changes with every pin'],
  ])('such as %s', (_, pin, message) => {
    const report = pinned([pin]);
    expect(report.findings.map(line)).toEqual([`${SPEC}:5:5 error spec:pin ${message}`]);
    expect(only(report).state).toBe('invalid');
  });

  it('is there twice', () => {
    const pin = `{path: ${FILE}, sha256: ${digestOf('a')}}`;
    expect(pinned([pin, pin], { files: { [FILE]: 'a' } }).findings.map(line)).toEqual([`${SPEC}:6:5 error spec:pin ${FILE} is pinned twice`]);
  });

  it('is no list', () => {
    expect(judge({ files: { [SPEC]: spec(...WHOLE, `pins: {path: ${FILE}}`) } }).findings.map(line)).toEqual([`${SPEC}:4:7 error spec:pin \`pins\` is no list`]);
  });
});

it('asks for each pinned file and commit once', () => {
  const text = spec(...WHOLE, 'pins:', `  - {path: b.ts, sha256: ${digestOf('a')}}`, `  - {path: a.ts, sha256: ${digestOf('a')}}`, `  - {path: c.ts, commit: ${COMMIT}}`, `  - {commit: ${COMMIT}}`);
  const files = [SPEC, 'tasks/specs/b.md'].map((path) => ({ path, content: text }));
  expect(pinQuestions(readSpecs(files, policyOf(), TODAY))).toEqual({ paths: ['a.ts', 'b.ts'], commits: [COMMIT] });
});
