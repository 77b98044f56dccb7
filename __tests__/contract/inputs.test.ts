import { describe, expect, it } from 'vitest';
import { branchName } from '../../src/contract/input-values.ts';
import { failsStep, INPUTS } from '../../src/contract/inputs.ts';

describe('the table of inputs', () => {
  it.each(['main', 'release/1.2', 'codex/issue-7', 'ünïcode', 'a'])('takes %j as the name of a branch', (name) => {
    expect(branchName.safeParse(name).success).toBe(true);
  });

  it.each([
    '', '@', '-x', '--upload-pack=x', '/x', 'x/', 'x//y', '.x', 'x/.y', 'x.', 'x.lock', 'x.lock/y', 'x..y', 'x@{1}', 'x y', 'x\ny', 'x~1', 'x^', 'x:y', 'x?', 'x*', 'x[', 'x\\y', 'refs/heads/main', 'x\u202ey', 'x\u200by', 'y'.repeat(256),
  ])('refuses %j as the name of a branch', (name) => {
    expect(branchName.safeParse(name).success).toBe(false);
  });

  it.each(['0.163.0', '10.20.30'])('takes %j as a version of Codex', (text) => {
    expect(INPUTS['codex-version'].value.safeParse(text)).toEqual({ success: true, data: text });
  });

  it.each(['latest', '0.163', '^0.163.0', 'v0.163.0', '0.163.0-alpha.1', '0.163.0 ', '00.1.2', '0.163.0-linux-x64', 'npm:evil@1.0.0', '../evil', '1.2.3.4', '123456.0.0'])('refuses %j as a version of Codex', (text) => {
    expect(INPUTS['codex-version'].value.safeParse(text).success).toBe(false);
  });

  it('names a default that is one of the allowed values, for every input that has one', () => {
    for (const { default: text, value } of Object.values(INPUTS)) if (text !== '' && !text.startsWith('${{')) expect(value.safeParse(text).success).toBe(true);
  });
});

describe('label', () => {
  it.each(['codex:running', 'Codex:Success', 'codex:blocked'])('is none of ours, which a run puts on the issue itself: %s', (label) => {
    expect(INPUTS.label.value.safeParse(label).success).toBe(false);
  });
});

describe('fail-on', () => {
  it.each([
    ['never', [false, false, false, false]],
    ['blocked', [false, false, false, true]],
    ['failed', [false, false, true, true]],
    ['partial', [false, true, true, true]],
  ] as const)('%s fails the step for SUCCESS, PARTIAL, FAILED, BLOCKED: %j', (failOn, expected) => {
    expect((['SUCCESS', 'PARTIAL', 'FAILED', 'BLOCKED'] as const).map((status) => failsStep(failOn, status))).toEqual(expected);
    expect(failsStep(failOn, 'BLOCKED', 'run:dry-run')).toBe(false);
  });
});
