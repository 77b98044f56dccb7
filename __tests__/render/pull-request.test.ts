import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { pullRequestText } from '../../src/render/pull-request.ts';
import { summaryText } from '../../src/render/summary.ts';
import type { Facts } from '../../src/contract/facts.ts';
import { changed, command, facts, HEAD_COMMIT, implement, intake, plan, policyOf, prepare, report, verify } from '../facts.ts';
import { shown } from './run.ts';

const draft = report({ pullRequest: { number: 8, url: 'https://github.com/octo/demo/pull/8', draft: true, headSha: HEAD_COMMIT } });
const failing = command({ exitCode: 1, tests: { runner: 'node', total: 12, failed: 2, skipped: 1 }, tail: 'not ok 1\n```\n</details>\n' });
const oddFile = changed('docs/a|b.png', { kind: 'added', oldMode: '000000', addedLines: null, deletedLines: null });
const HEADINGS = ['Summary', 'Changes', 'Test Results', 'Acceptance Criteria', 'Known limitations', 'Evidence'];

const partial: Facts = facts({
  plan: plan({ risks: ['It may be loud.'], openQuestions: [{ question: 'Which colour?', blocking: false }] }),
  implement: implement([changed('src/hello.ts'), oddFile], {
    unplanned: [oddFile.path],
    answer: { summary: 'Added a greeting. Closes #7, @octo/team.', changes: [], limitations: ['No tests.'] },
  }),
  verify: verify([failing]),
  report: draft,
});

const headingsOf = (body: string): readonly string[] => fromMarkdown(body).children.flatMap((block) => (block.type === 'heading' ? block.children.map((child) => ('value' in child ? child.value : '')) : []));

describe('the pull request of a run that went well', () => {
  it('says what was done, what was tested and what is left to humans', () => {
    expect(pullRequestText(shown().view)).toEqual({
      title: 'Add a greeting',
      draft: false,
      body: `✅ **SUCCESS** (\`run:success\`): Every required command passed and every check held.

Refs #7

## Summary

Codex says:

Added a greeting.

## Changes

Codex says:

- \`hello\` greets

What changed, as read from disk:

| File | Change | Lines |
|---|---|---|
| \`src/hello.ts\` | modified | +3 −1 |

## Test Results

| | Command | Runs | Ended | Tests | Took |
|---|---|---|---|---|---|
| ✅ | \`test\` | \`npm test\` | exit code 0 | 12 | 2 s |

**CI:** GitHub starts no workflows for a pull request of github-actions[bot] until somebody with write access approves them to run, or closes it and opens it again.

## Acceptance Criteria

The commands above judge the change as a whole. Whether each criterion is met is for the reviewer to tick.

- [ ] **AC-1** it says hello

## Known limitations

- Not done by this release, and not counted as passed: a comparison with the base, an independent review.

## Evidence

- Run \`20261121T100000Z-0123abcd\` in [this job](https://github.com/octo/demo/actions/runs/99); the evidence bundle is an artifact of it.
- To check the status yourself: \`codex-orchestrator verify BUNDLE --manifest-sha256 DIGEST\`, with the digest from the comment on the issue.
- Base \`bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\`, verified tree \`cccccccccccccccccccccccccccccccccccccccc\`.
- Policy \`.github/codex-orchestrator.yml\` of the base commit, SHA-256 \`823412d1eacb67956220e532959f0104603057c88704863ca38e7cd188fda812\`, preset standard.
- Codex CLI 0.169.0, model \`gpt-5.5\`; 200 tokens in, 40 tokens out.
- Made by Codex Orchestrator 0.1.0. Codex executes. Humans decide.
`,
    });
  });
});

describe('the pull request of a run with another Codex', () => {
  it('calls it unverified out loud, and shows what was set for it', () => {
    const { policy } = intake();
    const { codex } = prepare();
    if (policy === null || codex === null) throw new Error('the facts of the tests have both');
    const other = intake({
      policy: { ...policy, values: policyOf({ codex: { 'unverified-versions': ['0.163.0'] } }) },
      requested: { model: 'gpt-5.5', codexVersion: '0.163.0', codexSettings: ['model_verbosity="low"'] },
    });
    const { view, records } = shown(facts({ intake: other, prepare: prepare({ codex: { ...codex, version: '0.163.0', pinned: false } }) }));
    const { body } = pullRequestText(view);
    expect(body).toContain('- Codex `0.163.0` is **unverified**: Codex Orchestrator 0.1.0 was neither built nor tested with it. The policy allows it.');
    expect(body).toContain('- Codex CLI 0.163.0 (**unverified**), model `gpt-5.5`;');
    expect(body).toContain('- Settings of codex-args: `model_verbosity="low"`.');
    expect(summaryText(view, records)).toContain('Codex 0.163.0 is UNVERIFIED');
  });
});

describe('the pull request of a run that missed a requirement', () => {
  it('is a marked draft that shows the failure and holds every trick in check', () => {
    expect(pullRequestText(shown(partial).view)).toEqual({
      title: '❌ Add a greeting',
      draft: true,
      body: `❌ **PARTIAL** (\`verify:command-failed\`): The required command test ended with exit code 1.

**What now:** Look at the output under Test Results and in the evidence, and finish the work on the branch of the pull request.

Refs #7

## Summary

Codex says:

Added a greeting. Closes #\u200b7, @\u200bocto/team.

## Changes

What changed, as read from disk:

| File | Change | Lines |
|---|---|---|
| \`src/hello.ts\` | modified | +3 −1 |
| docs/a\\|b.png | added | binary |

## Test Results

| | Command | Runs | Ended | Tests | Took |
|---|---|---|---|---|---|
| ❌ | \`test\` | \`npm test\` | exit code 1 | 12 (2 failed, 1 skipped) | 2 s |

<details>
<summary>The end of the output of test, verbatim (10 bytes, whole in the evidence as verification/test.log)</summary>

\`\`\`\`text
not ok 1
\`\`\`
</details>
\`\`\`\`

</details>

**CI:** GitHub starts no workflows for a pull request of github-actions[bot] until somebody with write access approves them to run, or closes it and opens it again.

## Acceptance Criteria

The commands above judge the change as a whole. Whether each criterion is met is for the reviewer to tick.

- [ ] **AC-1** it says hello

## Known limitations

- The required command test ended with exit code 1.
- docs/a\\|b.png was changed although the plan did not name it.
- Codex says: No tests.
- Open question: Which colour?
- Risk named in the plan: It may be loud.
- Not done by this release, and not counted as passed: a comparison with the base, an independent review.

## Evidence

- Run \`20261121T100000Z-0123abcd\` in [this job](https://github.com/octo/demo/actions/runs/99); the evidence bundle is an artifact of it.
- To check the status yourself: \`codex-orchestrator verify BUNDLE --manifest-sha256 DIGEST\`, with the digest from the comment on the issue.
- Base \`bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\`, verified tree \`cccccccccccccccccccccccccccccccccccccccc\`.
- Policy \`.github/codex-orchestrator.yml\` of the base commit, SHA-256 \`823412d1eacb67956220e532959f0104603057c88704863ca38e7cd188fda812\`, preset standard.
- Codex CLI 0.169.0, model \`gpt-5.5\`; 200 tokens in, 40 tokens out.
- Made by Codex Orchestrator 0.1.0. Codex executes. Humans decide.
`,
    });
  });
});

describe('the pull request of a run that says very much', () => {
  const long = '&<>@#*_[`|'.repeat(400);
  const { issue } = intake();
  const flood: Facts = facts({
    intake: intake({ issue: issue === null ? null : { ...issue, contract: { ...issue.contract, criteria: Array.from({ length: 3000 }, (_, index) => ({ id: `AC-${index + 1}`, text: long.slice(0, 800) })) } } }),
    plan: plan({ risks: Array.from({ length: 50 }, () => long.slice(0, 1000)), openQuestions: Array.from({ length: 50 }, () => ({ question: long.slice(0, 1000), blocking: false })) }),
    implement: implement(Array.from({ length: 4000 }, (_, index) => changed(`src/${'deep/'.repeat(30)}${index}.ts`)), {
      answer: { summary: long, changes: Array.from({ length: 50 }, () => long.slice(0, 500)), limitations: Array.from({ length: 50 }, () => long.slice(0, 1000)) },
      unplanned: Array.from({ length: 4000 }, (_, index) => changed(`src/${index}.ts`).path),
    }),
    verify: verify([failing, ...Array.from({ length: 31 }, (_, index) => command({ id: `more-${index}`, exitCode: 1, tail: '`</details>'.repeat(372) }))]),
    report: draft,
  });

  it('fits GitHub, with every section whole', () => {
    const { body } = pullRequestText(shown(flood).view);
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(headingsOf(body)).toEqual(HEADINGS);
    expect(body).toContain('Refs #7\n');
    expect(body).toContain('The output of `test` is left out here (10 bytes, whole in the evidence as verification/test.log).');
    expect(body).toContain('| … and 3985 more | | |');
    expect(body.endsWith('Codex executes. Humans decide.\n')).toBe(true);
  });

  it('shows less of each output before it leaves any out', () => {
    const loud = facts({ verify: verify(Array.from({ length: 20 }, (_, index) => command({ id: `t-${index}`, exitCode: 1, tail: 'x'.repeat(4096) }))), report: draft });
    const { body } = pullRequestText(shown(loud).view);
    expect(headingsOf(body)).toEqual(HEADINGS);
    expect(body.split('\n').filter((line) => line === 'x'.repeat(1024))).toHaveLength(20);
  });
});

it('is named after the run when the issue is not known', () => {
  expect(pullRequestText({ ...shown().view, facts: {} }).title).toBe('Run 20261121T100000Z-0123abcd');
});

it('has a title that closes nothing and calls nobody', () => {
  const { issue } = intake();
  const named = facts({ intake: intake({ issue: issue === null ? null : { ...issue, title: 'Fixes #1\n@octo/team https://github.com/a/b/issues/1' } }) });
  expect(pullRequestText(shown(named).view).title).toMatch(/^(⛔ )?Fixes #\u200b1 @\u200bocto\/team https:\u200b\/\/github\.com\/a\/b\/issues\/1$/);
});
