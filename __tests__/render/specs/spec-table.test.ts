import { describe, expect, it } from 'vitest';
import { specTable } from '../../../src/render/specs/spec-table.ts';
import { BASE, entry, finding, HEAD, many, STALE, viewOf } from './stage.ts';

const LINK = `https://github.com/octo/demo/blob/${HEAD}/specs`;

describe('the summary of the guard', () => {
  it('says first how it ended, then what to mend at which line, then has a row a spec', () => {
    const index = finding({ code: 'spec:index-review', path: 'tasks/index.json', line: 7, column: 5, message: 'the index says that it was reviewed on 2025-02-01', remedy: 'Correct line 7 here, or line 3 there.', related: [{ path: 'specs/login.md', line: 3, column: 14, what: 'the review in the file' }] });
    const draft = entry({ path: 'specs/new.md', title: null, owners: [], status: null, lastReview: '2026-01-31', ageDays: 0, freshUntil: '2026-03-02', state: 'expiring', approval: { state: 'none', by: [], on: null, source: null } });
    const done = entry({ path: 'specs/done.md', title: 'Done', status: 'done', lastReview: null, ageDays: null, freshUntil: null, state: 'exempt', exempt: 'its status is done' });
    const text = specTable(viewOf([finding(), index], [done, STALE, draft]));
    expect(text.split('\n')).toEqual([
      '# ❌ Spec guard: 2 errors',
      '',
      `**Refused: 2 errors have to be mended.** 3 specs: 1 expiring, 1 stale, 1 exempt, at \`${HEAD.slice(0, 12)}\` with the change since \`${BASE.slice(0, 12)}\`, on 2026-01-31 (UTC).`,
      '',
      '## To mend',
      '',
      `- ❌ [\`specs/login.md:3\`](${LINK}/login.md?plain=1#L3) The last review, of 2025-01-01, is 395 days old, and a review lasts 30 days. <sub>spec:stale</sub><br>→ Review the spec, then change line 3 to \`last_review: 2026-01-31\`.`,
      '',
      '  ```text',
      '    2 | owner: the-team',
      '  > 3 | last_review: 2025-01-01',
      '      |              ^',
      '    4 | ---',
      '  ```',
      '',
      `- ❌ [\`tasks/index.json:7\`](https://github.com/octo/demo/blob/${HEAD}/tasks/index.json?plain=1#L7) The index says that it was reviewed on 2025-02-01. <sub>spec:index-review</sub><br>→ Correct line 7 here, or line 3 there.`,
      `  - [\`specs/login.md:3\`](${LINK}/login.md?plain=1#L3) the review in the file`,
      '',
      '## Specs',
      '',
      '| Spec | Owner | Status | Reviewed | Fresh until | Approval | State |',
      '|---|---|---|---|---|---|---|',
      `| [\`specs/login.md\`](${LINK}/login.md?plain=1#L1)<br>Login | the-team | active | 2025-01-01, 395 days ago | 2025-01-31 | approved by alice, 2026-01-10 | ❌ stale |`,
      `| [\`specs/new.md\`](${LINK}/new.md?plain=1#L1) | – | – | 2026-01-31, today | 2026-03-02 | – | ⚠️ expiring |`,
      `| [\`specs/done.md\`](${LINK}/done.md?plain=1#L1)<br>Done | the-team | done | – | – | approved by alice, 2026-01-10 | – exempt: its status is done |`,
      '',
    ]);
  });

  it('of one commit without a change, and of no commit, says so', () => {
    expect(specTable(viewOf([], [entry()], { compared: { base: null, head: HEAD } })).split('\n')[2]).toBe(`**Passed.** 1 spec: 1 fresh, at \`${HEAD.slice(0, 12)}\`, on 2026-01-31 (UTC).`);
    expect(specTable(viewOf([], [], { compared: null }))).toBe('# ✅ Spec guard: nothing to mend\n\n**Passed.** No spec is there, on 2026-01-31 (UTC).\n');
  });

  it('says what warnings and what could not be checked come to', () => {
    expect(specTable(viewOf([finding({ severity: 'warning' })])).split('\n').slice(0, 5)).toEqual(['# ✅ Spec guard: nothing to mend, 1 warning', '', expect.stringMatching(/^\*\*Passed, with 1 warning\.\*\* /), '', '## Worth a look']);
    expect(specTable(viewOf([finding({ severity: 'unknown' }), finding({ severity: 'warning' })])).split('\n').slice(0, 3)).toEqual(['# ❓ Spec guard: 1 not checked, 1 warning', '', expect.stringMatching(/^\*\*Not known: one thing could not be checked, so that nobody can say the specs are in order\.\*\* /)]);
  });

  it('shows paths without links where there is no page', () => {
    expect(specTable(viewOf([finding()], [], { link: null }))).toContain('- ❌ `specs/login.md:3` The last review');
  });

  it('shows no lines for a file whose text is not at hand, nor the first of one that is meant as a whole', () => {
    expect(specTable(viewOf([finding()], [], { text: () => undefined }))).not.toContain('```');
    expect(specTable(viewOf([finding({ code: 'spec:index-missing', line: 1, column: 1 })], []))).not.toContain('```');
    expect(specTable(viewOf([finding({ code: 'spec:mini-spec-missing', line: 5, column: 1 })], []))).toContain('  > 5 | # Login');
  });

  it('of thousands of specs lists those that want something, and counts the others', () => {
    const specs = Array.from({ length: 5000 }, (_, index) => entry({ path: `specs/${index}.md`, state: index % 1000 === 0 ? 'stale' : 'fresh' }));
    const text = specTable(viewOf([finding({ path: 'specs/7.md', severity: 'warning' })], specs));
    expect(text).toContain('5000 specs: 4995 fresh, 5 stale');
    expect(text.match(/^\| \[`specs\/(\d+)\.md`\]/gm)).toEqual(['| [`specs/0.md`]', '| [`specs/1000.md`]', '| [`specs/2000.md`]', '| [`specs/3000.md`]', '| [`specs/4000.md`]', '| [`specs/7.md`]']);
    expect(text).toContain('\n4994 specs with which nothing is wrong are not listed.\n');
  });

  it('stays within what GitHub takes, and counts what it cut', () => {
    const long = '🚀'.repeat(400);
    const findings = [...many(3000, 'warning'), ...many(3000, 'error')].map((one) => ({ ...one, message: long, remedy: long }));
    const specs = Array.from({ length: 3000 }, (_, index) => entry({ path: `specs/error-${index + 1}.md`, title: long, state: 'stale' }));
    for (const limit of [900_000, 65_000, 20_000]) {
      const text = specTable(viewOf(findings, specs), limit);
      const [shown, rows] = [text.match(/^- ❌/gm)?.length ?? 0, text.match(/^\| \[/gm)?.length ?? 0];
      expect(Buffer.byteLength(text)).toBeLessThan(limit);
      expect(shown).toBeGreaterThan(2);
      expect(rows).toBeGreaterThan(2);
      expect(text).toContain(`- … and ${3000 - shown} errors, 3000 warnings more: \`codex-orchestrator spec-guard\` tells all of them.`);
      expect(text).toContain(`… and ${3000 - rows} more of those with findings.`);
    }
  });
});
