import { describe, expect, it } from 'vitest';
import { summaryText } from '../../src/render/summary.ts';
import { command, facts, finding, intake, journal, RUN, verify } from '../facts.ts';
import { refused, shown } from './run.ts';

describe('the summary', () => {
  it('tells a run phase by phase and check by check', () => {
    const { view, records } = shown();
    expect(summaryText(view, records)).toBe(`# ✅ SUCCESS

Every required command passed and every check held. (\`run:success\`)

**What now:** Review the pull request; merging is yours to decide.

Issue #7: Add a greeting

Pull request [#8](https://github.com/octo/demo/pull/8)

## Phases

| Phase | Ended | Took |
|---|---|---|
| intake | completed | 500 ms |
| prepare | completed | 500 ms |
| plan | completed | 500 ms |
| implement | completed | 500 ms |
| verify | completed | 500 ms |
| report | completed | 500 ms |

Used: 51 s of 60 minutes, 240 tokens (no limit), 0 of 0 repair rounds, 1 of 25 files, 4 of 800 lines.

## Checks

| | Check | Answer |
|---|---|---|
| ✅ | \`facts-established\` | Event, actor, issue, policy and base could all be read. |
| ✅ | \`actor-permission\` | mona (write) may start a run. |
| ✅ | \`trigger-allowed\` | A label may start a run. |
| – | \`scheduled-text\` | Somebody asked for the run. |
| ✅ | \`issue-unchanged\` | Title and body are the ones that were there when the run was asked for. |
| ✅ | \`runs-a-day\` | This is run 1 of the issue in its present words within a day; the policy allows 3 (limits.runs-per-day). |
| ✅ | \`issue-sections\` | Goal, Constraints, Acceptance Criteria and Out of Scope are all there. |
| ✅ | \`acceptance-criteria\` | One criterion, AC-1. |
| ✅ | \`supported-sections\` | The issue has no section that nothing enforces. |
| ✅ | \`issue-paths\` | The issue names no paths of its own; the policy says what may change. |
| ✅ | \`issue-specs\` | The issue names no specs. |
| – | \`intent-block\` | The issue has no codex block. |
| ✅ | \`hidden-text\` | The issue holds nothing that its page does not show. |
| – | \`pack-constraints\` | No task pack is run. |
| – | \`pack-docs\` | No task pack is run. |
| – | \`pack-dependencies\` | No task pack is run. |
| – | \`pack-not-delivered\` | No task pack is run. |
| – | \`specs-there\` | Neither an issue nor a task pack names a spec. |
| – | \`specs-approved\` | Neither an issue nor a task pack names a spec. |
| – | \`specs-unchanged\` | Neither an issue nor a task pack names a spec. |
| – | \`specs-fresh\` | Neither an issue nor a task pack names a spec. |
| – | \`model-priced\` | The policy sets no limit of the cost. |
| ✅ | \`machine-ready\` | Codex and the sandbox could be found, and the base could be set up. |
| ✅ | \`codex-version\` | Codex 0.169.0 is the verified release. |
| ✅ | \`sandbox-holds\` | The sandbox (bubblewrap, from the system) held against the one attempt. |
| – | \`setup-passed\` | There are no setup commands. |
| ✅ | \`open-questions\` | The plan has no question that blocks it. |
| ✅ | \`planned-paths\` | The one planned file may be touched. |
| ✅ | \`something-changed\` | 1 file changed. |
| ✅ | \`secrets\` | No secret was found in the change. |
| ✅ | \`protected-paths\` | No protected file is changed. |
| ✅ | \`scope\` | Every changed file is in scope. |
| ✅ | \`links\` | No link of the change leads out of the repository or to a protected file. |
| – | \`mini-spec\` | The policy has no section specs, so no change is asked for one. |
| ✅ | \`changed-files\` | The change touches 1 file; 25 may be. |
| ✅ | \`changed-lines\` | The change adds and deletes 4 lines; 800 may be. |
| ✅ | \`required-commands\` | The required command test passed. |
| – | \`required-artifacts\` | No task pack is run. |
| – | \`artifacts-present\` | No task pack is run. |
| – | \`artifact-contains\` | No task pack is run. |
| – | \`diff-in-scope\` | No task pack is run. |
| – | \`no-deploy-language\` | No task pack is run. |
| – | \`no-unmeasurable-language\` | No task pack is run. |
| – | \`engine-declared\` | No task pack is run. |
| – | \`plugin-capabilities\` | No task pack is run. |
| – | \`plugin-stages\` | No task pack is run. |
| – | \`plugin-protocol\` | No task pack is run. |
| – | \`plugin-validation\` | No task pack is run. |
| – | \`plugin-artifacts\` | No task pack is run. |
| ✅ | \`kept-secrets\` | No secret of the job was in what Codex and the commands wrote. |
| ✅ | \`base-current\` | The base is where it was when the run began. |
| ✅ | \`delivered\` | Pull request #\u200b8 shows exactly the verified tree. |

## Test Results

| | Command | Runs | Ended | Tests | Took |
|---|---|---|---|---|---|
| ✅ | \`test\` | \`npm test\` | exit code 0 | 12 | 2 s |

## Changed files

- \`src/hello.ts\` modified

Run \`20261121T100000Z-0123abcd\` in [this job](https://github.com/octo/demo/actions/runs/99), Codex Orchestrator 0.1.0.
`);
  });

  it('tells of a refused run what was never reached', () => {
    const { view, records } = refused(intake({ actors: [{ login: 'mona', level: 'read', note: '' }] }));
    const text = summaryText(view, records);
    expect(text).toContain('| intake | completed, not passed: `actor-permission` | 500 ms |\n| prepare | not reached | – |\n| plan | not reached | – |\n| implement | not reached | – |\n| verify | not reached | – |\n| report | completed | 500 ms |');
    expect(text).toContain('| ❌ | `actor-permission` | A run needs write access, and mona has read. |');
    expect(text).toContain('\n\nNot reached: `machine-ready`, `codex-version`, `sandbox-holds`, `setup-passed`, `open-questions`, `planned-paths`, `something-changed`, `secrets`, `protected-paths`, `scope`, `links`, `mini-spec`, `changed-files`, `changed-lines`, `required-commands`, `required-artifacts`, `artifacts-present`, `artifact-contains`, `diff-in-scope`, `no-deploy-language`, `no-unmeasurable-language`, `engine-declared`, `plugin-capabilities`, `plugin-stages`, `plugin-protocol`, `plugin-validation`, `plugin-artifacts`, `kept-secrets`, `base-current`, `delivered`.\n');
    expect(text).not.toContain('## Test Results');
  });

  it('tells how a phase broke, in its cell', () => {
    const records = journal([{ phase: 'intake', outcome: 'broken', fault: { code: 'run:internal', message: 'TypeError: a|b\n# c @d' } }]);
    const view = { facts: {}, findings: [], repair: { rounds: 0, counted: 1 }, turns: [], spent: [], runId: RUN, jobUrl: '', docsUrl: '', version: '0.1.0', verdict: { status: 'FAILED', reason: 'run:internal', sentence: 'It broke.', remedy: 'Report it.' } } as const;
    expect(summaryText(view, records)).toContain('| intake | broken: TypeError: a\\|b #\u200b c @\u200bd | 500 ms |\n');
  });

  it('does not say again why a phase broke where that is why the run ended', () => {
    const records = journal([{ phase: 'intake', outcome: 'broken', fault: { code: 'run:internal', message: 'It broke.' } }]);
    const view = { facts: {}, findings: [], repair: { rounds: 0, counted: 1 }, turns: [], spent: [], runId: RUN, jobUrl: '', docsUrl: '', version: '0.1.0', verdict: { status: 'FAILED', reason: 'run:internal', sentence: 'It broke.', remedy: 'Report it.' } } as const;
    expect(summaryText(view, records)).toContain('| intake | broken: `run:internal` | 500 ms |\n');
  });

  it('names the files of a guardrail that stopped the run', () => {
    const stopped = finding({ outcome: 'fail', places: [{ where: 'a.yml', what: 'protected: CI' }] });
    const { view, records } = shown();
    const text = summaryText({ ...view, findings: [stopped], verdict: { status: 'BLOCKED', reason: 'change:protected-path', sentence: 'The change touches 1 protected file.', remedy: 'No.' } }, records);
    expect(text).toContain('The change touches 1 protected file. (`change:protected-path`)\n\n- **a.yml**: protected: CI\n\n**What now:** No.\n');
  });

  it('stays far below what a job summary may hold', () => {
    const { view, records } = shown(facts({ verify: verify(Array.from({ length: 32 }, (_, index) => command({ id: `t-${index}`, exitCode: 1, tail: '`'.repeat(4096) }))) }));
    expect(new TextEncoder().encode(summaryText(view, records)).length).toBeLessThan(1024 * 1024);
  });
});
