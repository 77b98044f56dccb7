import { describe, expect, it } from 'vitest';
import type { SpecFinding } from '../../src/contract/spec.ts';
import { outcomeOf } from '../../src/specs/outcome.ts';

const findings = (...severities: readonly SpecFinding['severity'][]): { readonly findings: SpecFinding[] } => ({ findings: severities.map((severity) => ({ code: 'spec:stale', severity, path: 'a.md', line: 1, column: 1, message: 'm', remedy: 'r', related: [] })) });

describe('what a report comes to', () => {
  it('is clean where nothing was found', () => {
    expect(outcomeOf(findings())).toBe('clean');
  });

  it('is clean where there are warnings alone', () => {
    expect(outcomeOf(findings('warning', 'warning'))).toBe('clean');
  });

  it('is unchecked where something could not be checked, whatever warnings there are', () => {
    expect(outcomeOf(findings('warning', 'unknown'))).toBe('unchecked');
  });

  it('is findings where there is one error, whatever else there is', () => {
    expect(outcomeOf(findings('warning', 'unknown', 'error'))).toBe('findings');
  });
});
