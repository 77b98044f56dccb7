import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SPEC_CODES } from '../../src/contract/spec-codes.ts';
import { shellWord } from '../../src/specs/spec-finding.ts';
import { SPEC_MEANINGS } from '../../src/specs/spec-meanings.ts';
import { judge, spec } from './stage.ts';

const FOLDER = join(import.meta.dirname, '../../src/specs');
const source = readdirSync(FOLDER).filter((name) => name !== 'spec-meanings.ts').map((name) => readFileSync(join(FOLDER, name), 'utf8')).join('\n');

describe('the meanings of findings', () => {
  it('are of every code that a finding is given in the source, and of no other', () => {
    const given = new Set([...source.matchAll(/\bcode: '([a-z-]+)'/g)].map(([, slug = '']) => `spec:${slug}`));
    expect([...given].filter((code) => !SPEC_CODES.some((known) => known === code))).toEqual([]);
    expect(given.size).toBeGreaterThan(20);
    expect(SPEC_CODES.filter((code) => !source.includes(`'${code.slice('spec:'.length)}'`))).toEqual([]);
    expect(Object.keys(SPEC_MEANINGS)).toEqual([...SPEC_CODES]);
  });

  it.each(SPEC_CODES)('say of %s in a few words what it is, in sentences what it means and how to mend it', (code) => {
    const { title, meaning, remedy } = SPEC_MEANINGS[code];
    expect(title).toMatch(/^[A-Z][^.`]{5,40}$/);
    expect(meaning).toMatch(/^[A-Z`].*\.$/);
    expect(remedy).toMatch(/^[A-Z].*\.$/);
    expect(`${meaning} ${remedy}`).not.toMatch(/\n| {2}/);
  });

  it('are not milder than what the guard says', () => {
    const order = ['warning', 'unknown', 'error'];
    const { findings } = judge({ files: { 'specs/a.md': spec('owner: tbd', 'last_review: 2025-02-30', 'status: x', 'ownr: b', 'pins: 1'), 'specs/b.md': 'last_review: 2025-12-01\n' }, index: '{' });
    expect(findings.length).toBeGreaterThan(5);
    expect(findings.filter(({ code, severity }) => order.indexOf(SPEC_MEANINGS[code].severity) < order.indexOf(severity))).toEqual([]);
  });
});

describe('a path in a command that people copy', () => {
  const remedy = (path: string): string | undefined => judge({ files: { [path]: spec('owner: a', 'last_review: 2025-01-01') } }).findings[0]?.remedy;

  it.each([
    ['specs/login.md', 'specs/login.md'],
    ['specs/my login.md', "'specs/my login.md'"],
    ['specs/$(touch x).md', "'specs/$(touch x).md'"],
    ["specs/it's;id.md", "'specs/it'\\''s;id.md'"],
  ])('is one argument for a shell: %s', (path, word) => {
    expect(remedy(path)).toBe(`Review the spec, then change line 3 to \`last_review: 2026-01-31\`, or run \`codex-orchestrator spec-guard --touch ${word}\`.`);
  });

  it('is no option, though it begins like one', () => {
    expect(shellWord('-rf.md')).toBe('./-rf.md');
    expect(shellWord('--x y.md')).toBe("'./--x y.md'");
  });
});
