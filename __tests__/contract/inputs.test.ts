import { describe, expect, it } from 'vitest';
import { branchName, failsStep, INPUTS } from '../../src/contract/inputs.ts';

describe('the table of inputs', () => {
  it.each(['main', 'release/1.2', 'codex/issue-7', 'ünïcode', 'a'])('takes %j as the name of a branch', (name) => {
    expect(branchName.safeParse(name).success).toBe(true);
  });

  it.each([
    '', '@', '-x', '--upload-pack=x', '/x', 'x/', 'x//y', '.x', 'x/.y', 'x.', 'x.lock', 'x.lock/y', 'x..y', 'x@{1}', 'x y', 'x\ny', 'x~1', 'x^', 'x:y', 'x?', 'x*', 'x[', 'x\\y', 'refs/heads/main', 'x\u202ey', 'x\u200by', 'y'.repeat(256),
  ])('refuses %j as the name of a branch', (name) => {
    expect(branchName.safeParse(name).success).toBe(false);
  });

  it.each(['http://127.0.0.1:8080/v1/responses', 'https://localhost/v1', 'http://[::1]:1/', 'http://127.9.9.9/'])('takes the endpoint %j', (text) => {
    expect(INPUTS['responses-api-endpoint'].value.safeParse(text).success).toBe(true);
  });

  it.each(['https://api.openai.com/v1/responses', 'http://127.0.0.1.example.com/', 'http://user@127.0.0.1/', 'http://0.0.0.0/', 'http://localhost.example/', 'file:///127.0.0.1', 'http://[::ffff:127.0.0.1]/', '127.0.0.1:80', 'x'])(
    'refuses the endpoint %j',
    (text) => {
      expect(INPUTS['responses-api-endpoint'].value.safeParse(text).success).toBe(false);
    },
  );
});

describe('fail-on', () => {
  it.each([
    ['never', [false, false, false, false]],
    ['blocked', [false, false, false, true]],
    ['failed', [false, false, true, true]],
    ['partial', [false, true, true, true]],
  ] as const)('%s fails the step for SUCCESS, PARTIAL, FAILED, BLOCKED: %j', (failOn, expected) => {
    expect((['SUCCESS', 'PARTIAL', 'FAILED', 'BLOCKED'] as const).map((status) => failsStep(failOn, status))).toEqual(expected);
  });
});
