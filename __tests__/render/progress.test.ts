import { expect, it } from 'vitest';
import { progressText } from '../../src/render/progress.ts';
import { facts, RUN, wholeJournal } from '../facts.ts';

const given = { records: wholeJournal(facts()).slice(0, 3), next: { phase: 'implement', round: 1 }, now: '2026-11-21T10:01:05.000Z', runId: RUN, jobUrl: 'https://github.com/octo/demo/actions/runs/99' } as const;

it('the comment of a run that goes on names the phase, when it began, and the job', () => {
  expect(progressText(given)).toBe(`### ⏳ Running: implement (4 of 6)

| | Phase | What happens | Took |
|---|---|---|---|
| ✅ | intake | Who asked, what for, by which rules | 500 ms |
| ✅ | prepare | Codex is looked up, the sandbox is tried, and the setup commands run | 500 ms |
| ✅ | plan | Codex reads the repository and says what it would change | 500 ms |
| ⏳ | **implement** | Codex makes the change | now |
| ⬜ | verify | The commands of the policy judge the change |  |
| ⬜ | report | The pull request is opened and read back |  |

<sub>Run \`20261121T100000Z-0123abcd\` · implement began after 1 min 5 s · [watch the job](https://github.com/octo/demo/actions/runs/99) · this comment is replaced when the run ends</sub>
`);
});

it('outside of a job the comment has no link', () => {
  expect(progressText({ ...given, jobUrl: '' })).not.toContain('](');
});

it('a clock that went back shows no time below nothing', () => {
  expect(progressText({ ...given, now: '2026-11-21T09:00:00.000Z' })).toContain(' · implement began after 0 ms');
});
