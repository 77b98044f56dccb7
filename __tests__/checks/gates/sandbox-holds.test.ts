import { describe, expect, it } from 'vitest';
import { sandboxHolds } from '../../../src/checks/gates/sandbox-holds.ts';
import type { SandboxFacts } from '../../../src/contract/sandbox.ts';
import { facts, prepare } from '../../facts.ts';
import { ask } from '../ask.ts';

const asked = (sandbox: SandboxFacts | null) => ask(sandboxHolds, facts({ prepare: prepare({ sandbox }) }));
const held = { attempt: 'read HOME', held: true, seen: 'no such file' };
const escaped = { attempt: "connect to the host's loopback", held: false, seen: 'connected' };
const works = { mechanism: 'bubblewrap', provider: 'system', problem: '' } as const;

describe('sandbox-holds', () => {
  it('passes when it held against every attempt', () => {
    expect(asked({ ...works, attempts: [held, held] })).toEqual({ outcome: 'pass', reason: 'sandbox:unavailable', sentence: 'The sandbox (bubblewrap, from the system) held against all 2 attempts.', places: [] });
    expect(asked({ ...works, provider: 'codex', attempts: [held] }).sentence).toBe('The sandbox (bubblewrap, from Codex) held against the one attempt.');
  });

  it('fails when one attempt succeeded', () => {
    expect(asked({ ...works, attempts: [held, escaped] })).toEqual({
      outcome: 'fail',
      reason: 'sandbox:unavailable',
      sentence: "The sandbox did not hold: connect to the host's loopback.",
      places: [{ where: "connect to the host's loopback", what: 'connected' }],
    });
  });

  it.each([
    ['no user namespaces', 'No sandbox works on this machine: no user namespaces.'],
    ['', 'No sandbox works on this machine: no reason was given.'],
  ])('fails when there is none: %j', (problem, sentence) => {
    expect(asked({ mechanism: 'none', provider: 'none', attempts: [], problem })).toEqual({ outcome: 'fail', reason: 'sandbox:unavailable', sentence, places: [] });
  });

  it.each([
    [null, 'The sandbox was not tried.'],
    [{ ...works, attempts: [] }, 'The sandbox was found but never tried.'],
  ])('does not know when it was not tried', (sandbox, sentence) => {
    expect(asked(sandbox)).toEqual({ outcome: 'unknown', reason: 'sandbox:unavailable', sentence, places: [] });
  });
});
