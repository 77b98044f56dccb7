import { expect, it } from 'vitest';
import { readJob } from '../../src/commands/job.ts';
import { RUN } from '../facts.ts';

const docsUrl = (env: Readonly<Record<string, string>>): string => readJob({ RUNNER_TEMP: '/tmp/runner', ...env }, {}, RUN).invocation.docsUrl;
const KNOWN = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_ACTION_REPOSITORY: 'org/codex-orchestrator', GITHUB_ACTION_REF: 'v1' } as const;

it('knows where the documentation of the very release stands that the workflow names', () => {
  expect(docsUrl(KNOWN)).toBe('https://github.com/org/codex-orchestrator/blob/v1/docs');
  expect(docsUrl({ ...KNOWN, GITHUB_ACTION_REF: 'a'.repeat(40) })).toBe(`https://github.com/org/codex-orchestrator/blob/${'a'.repeat(40)}/docs`);
});

it.each([
  ['an action of the checkout', { ...KNOWN, GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' }],
  ['a server of one\'s own', { ...KNOWN, GITHUB_SERVER_URL: 'https://github.example.com' }],
  ['a ref that would end the link', { ...KNOWN, GITHUB_ACTION_REF: 'v1)](https://evil.example' }],
  ['a repository that is none', { ...KNOWN, GITHUB_ACTION_REPOSITORY: 'org' }],
  ['a job that does not say', {}],
])('does not guess where it stands for %s', (_, env) => {
  expect(docsUrl(env)).toBe('');
});

it('refuses a name for its branch that another tool would have taken', () => {
  const problems = (env: Readonly<Record<string, string>>) => readJob({ RUNNER_TEMP: '/tmp/runner', ...env }, {}, RUN).invocation.problems.map(({ reason, where }) => `${reason} ${where}`);
  expect(problems({ ORCH_BRANCH_NAME: 'main' })).toContain('input:invalid environment ORCH_BRANCH_NAME');
  expect(problems({ ORCH_BRANCH_NAME: '' })).not.toContain('input:invalid environment ORCH_BRANCH_NAME');
});
