import { describe, expect, it } from 'vitest';
import { policyOf, judge, spec, SPEC, TODAY, WHOLE } from './stage.ts';
import { readSpecs } from '../../src/specs/judge-specs.ts';

const before = (text: string) => ({ specs: new Map(readSpecs([{ path: SPEC, content: text }], policyOf(), TODAY).map((one) => [one.path, one])), index: 'same' as const });
const gone = (text: string, files: Readonly<Record<string, string>> = {}) => judge({ files, merged: before(text) }).findings.map(({ code, severity, path, message }) => [code, severity, path, message]);

describe('a spec that a change takes away', () => {
  it('is named, with what it covers', () => {
    expect(gone(spec(...WHOLE, 'covers: [src/auth]'))).toEqual([['spec:removed', 'warning', SPEC, 'the change takes this spec away; it is fresh, and covers src/auth']]);
  });

  it('is not named where it was done with', () => {
    expect(gone(spec(...WHOLE, 'status: archived'))).toEqual([]);
  });

  it('has only moved where its id is elsewhere', () => {
    expect(gone(spec(...WHOLE, 'id: L-1'), { 'docs/specs/other.md': spec(...WHOLE, 'id: L-1').replace('How', 'Where') })).toEqual([]);
  });

  it('has only moved where its text is elsewhere', () => {
    expect(gone(spec(...WHOLE), { 'docs/specs/other.md': spec(...WHOLE) })).toEqual([]);
  });
});
