import { describe, expect, it } from 'vitest';
import { wordInChange } from '../../src/specs/word-in-change.ts';
import { namedWords } from '../../src/specs/named-words.ts';
import { readDay } from '../../src/specs/days.ts';
import { readIndex } from '../../src/specs/read-index.ts';
import { readSpec } from '../../src/specs/read-spec.ts';
import { isEverything } from '../../src/specs/spec-paths.ts';
import { readStatus } from '../../src/specs/spec-status.ts';
import { codes, judge, policyOf, spec, SPEC, TODAY, WHOLE } from './stage.ts';
import type { SpecChange } from '../../src/specs/fired-triggers.ts';

const APPROVED = ['triggers: [security-auth]', 'covers: [src/auth]', 'approval: {by: ada, on: 2026-01-02}'];
const CHANGE: SpecChange = { about: [], files: [{ path: 'src/auth/login.ts', before: () => 'a', after: () => 'b' }] };
const WORDS = /(?<![\p{L}\p{N}_])(?:create\s+table|eval)(?![\p{L}\p{N}_])/iu;

describe('a word that is hidden from who looks for it', () => {
  it.each([
    ['behind a byte of zero, as in a file that is no text', 'x // \0\neval(y)', 2],
    ['in UTF-16', 'x\0\n\0e\0v\0a\0l\0(\0', 2],
    ['in letters of another width, which Python takes for the same', 'x\nｅｖａｌ(y)', 2],
    ['with characters inside that nobody sees', 'e\u200bv\u00adal(y)', 1],
    ['behind a space that has no width', 'return\ufeffeval(y)', 1],
    ['on two lines', 'x\ncreate\n\n  table t', 2],
  ])('%s is found', (_, after, line) => {
    expect(wordInChange({ before: null, after }, WORDS)).toMatchObject({ side: 'added', line });
    expect(wordInChange({ before: after, after: null }, WORDS)).toMatchObject({ side: 'removed', line });
  });

  it('on two lines is found where one of them is changed, or what was between them is gone, and not where it only was there', () => {
    const found = (before: string, after: string) => wordInChange({ before, after }, WORDS)?.line ?? null;
    expect(found('create\nview t', 'create\ntable t')).toBe(2);
    expect(found('create\n-- a\ntable t', 'create\ntable t')).toBe(1);
    expect(found('create\ntable t\na', 'create\ntable t\nb')).toBeNull();
    expect(found('eval(a)\nb', 'c\neval(a)')).toBeNull();
  });
});

describe('a spec that was over when it was merged', () => {
  it.each(['superseded', 'done', 'archived'])('as %s does not answer for the change that brings it back', (status) => {
    const files = { [SPEC]: spec(...WHOLE, ...APPROVED) };
    const before = (...more: readonly string[]) => ({ specs: new Map([[SPEC, readSpec({ path: SPEC, content: spec(...WHOLE, ...more, ...APPROVED) }, policyOf(), TODAY)]]), index: null });
    expect(codes(judge({ files, change: CHANGE, merged: before() }))).toEqual([]);
    expect(codes(judge({ files, change: CHANGE, merged: before(`status: ${status}`) }))).toEqual(['mini-spec-missing']);
  });

  it('by the index alone does not either', () => {
    const files = { [SPEC]: spec(...WHOLE, ...APPROVED) };
    const index = (status: string) => ({ path: 'tasks/index.json', content: JSON.stringify({ specs: [{ id: '1', path: SPEC, status }] }) });
    const found = (status: string) => codes(judge({ files, change: CHANGE, index: JSON.parse(index('active').content), merged: { specs: new Map(), index: index(status) } }));
    expect([found('active'), found('done')]).toEqual([[], ['mini-spec-missing']]);
  });
});

describe('what takes far longer to read than to write', () => {
  it.each(['{a,b}'.repeat(90), `${'*a'.repeat(40)}b`, `**/${'**/a/'.repeat(60)}b`, 'x'.repeat(20_000)])('relates_to nothing: a glob such as %s', (glob) => {
    const path = `src/auth/${'a'.repeat(200)}.ts`;
    const files = { [SPEC]: spec(...WHOLE, 'covers: [src/auth]', `relates_to: ["${glob}"]`, 'approval: {by: ada, on: 2026-01-02}') };
    expect(codes(judge({ files, change: { about: [], files: [{ path, before: () => 'a', after: () => 'b' }] } }))).toEqual(['mini-spec-missing']);
  });

  it('is read up to its limits: spaces in a status, signs in a text, a text in an index', () => {
    expect(readStatus(`done${' '.repeat(5_000_000)}x`).word).toBe('done');
    expect(namedWords({ title: '##12 (a.b.) /x/', body: `${'#'.repeat(65_000)} c` })).toEqual(['#12', 'a.b', 'x', 'c']);
    expect(readIndex({ path: 'i', content: `{"items":[{"path":"${'a'.repeat(20_000_000)}"}]}` }).findings.map(({ code }) => code)).toEqual(['spec:index-unreadable']);
  });
});

describe('a day that only its zone makes possible', () => {
  it.each(['0000-01-01T00:00:00+01:00', '9999-12-31T23:00:00-02:00', '2026-02-03T00:00:00+99:00', '2026-02-03T00:00:00+01:75'])('%s is none', (written) => {
    expect(readDay(written)).toEqual({ flaw: 'no-such-day' });
    expect(codes(judge({ files: { [SPEC]: spec('owner: a', `last_review: ${written}`) } }))).toEqual(['review-impossible']);
  });
});

describe('a spec that says two things', () => {
  it.each(['approval: {status: rejected}\nApproval: {by: ada, on: 2026-01-02}', 'pins: [{path: a, sha256: x}]\nPins: []', 'status: active\nSTATUS: done', 'covers: [a]\nCovers: [b]'])('is refused: %s', (fields) => {
    expect(codes(judge({ files: { [SPEC]: spec(...WHOLE, fields) } }))).toContain('field-twice');
  });
});

it.each(['**', '*/**', '[^q]*/**', '?*/**', '[a-z]*', '**/*.*'])('%s names nothing in particular', (glob) => {
  expect(isEverything(glob)).toBe(true);
});

it.each(['src/**', '**/*.ts', '{src,lib}/**', '*.md'])('%s names something', (glob) => {
  expect(isEverything(glob)).toBe(false);
});

it('services that are links or repositories of their own are changed together like any others', () => {
  const file = (path: string, isFolder: boolean) => ({ path, isFolder, before: () => null, after: () => null });
  const found = (isFolder: boolean) => codes(judge({ files: {}, change: { about: [], files: [file('services/a', isFolder), file('services/b', isFolder)] } }));
  expect([found(true), found(false)]).toEqual([['mini-spec-missing'], []]);
});
