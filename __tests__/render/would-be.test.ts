import { expect, it } from 'vitest';
import type { Verdict } from '../../src/contract/status.ts';
import { wouldBe } from '../../src/render/would-be.ts';
import { facts, intake, plan } from '../facts.ts';
import { shown } from './run.ts';

const verdict: Verdict = { status: 'BLOCKED', reason: 'run:dry-run', sentence: 'Everything held so far; this was a dry run.', remedy: 'Start a run without dry-run.' };
const { view } = shown(facts());

it('a dry run that ended at the gates shows title, branch, commands and criteria', () => {
  expect(wouldBe({ ...view, verdict, facts: { intake: intake() } }).join('\n')).toBe(`## The pull request this would become

Nothing was written to GitHub. What is not known before the work is done is left out.

- **Title:** Add a greeting
- **Branch:** \`codex/issue-7\` into \`main\` at \`bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\`; another name where somebody else has taken this one
- **Refs** #7

No model was asked, so that summary and files are not known; a dry run with the value plan asks it for its plan.

### Test Results

These commands of the policy would judge the change:

- \`test\`: \`npm test\`

### Acceptance Criteria

- [ ] **AC-1** it says hello
`);
});

it('a dry run with a plan shows its files, and nothing in it acts', () => {
  const text = wouldBe({ ...view, verdict, facts: { intake: intake(), plan: plan({ summary: 'Ask @eve ![x](https://evil.test/x.png)', filesToTouch: ['src/a.ts', 'test/a.ts'], testsToChange: ['test/a.ts'], risks: ['</details> #1'] }) } }).join('\n');
  expect(text).toContain('- `src/a.ts`\n- `test/a.ts` (test)\n');
  expect(text).toContain('- Risk named in the plan: &lt;/details&gt; #\u200B1');
  expect(text).not.toMatch(/@eve|!\[x\]\(|https:\/\/evil/);
});

it('a run that is none, or was refused, shows nothing of the kind', () => {
  expect(wouldBe(view)).toEqual([]);
  expect(wouldBe({ ...view, verdict: { ...verdict, reason: 'scope:outside' } })).toEqual([]);
});
