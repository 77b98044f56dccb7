import { describe, expect, it } from 'vitest';
import { machineReady } from '../../../src/checks/gates/machine-ready.ts';
import { facts, prepare } from '../../facts.ts';
import { ask } from '../ask.ts';

describe('machine-ready', () => {
  it('passes when nothing of the machine was left unknown', () => {
    expect(ask(machineReady, facts())).toEqual({ outcome: 'pass', reason: 'machine:not-ready', sentence: 'Codex and the sandbox could be found, and the base could be set up.', places: [] });
  });

  it('fails with the reason and sentence of the first problem', () => {
    const problems = [{ reason: 'codex:missing', sentence: 'No Codex.', remedy: 'Install it.', where: 'Codex' }];
    expect(ask(machineReady, facts({ prepare: prepare({ codex: null, problems }) }))).toEqual({ outcome: 'fail', reason: 'codex:missing', sentence: 'No Codex.', places: [] });
  });
});
