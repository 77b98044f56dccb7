import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../repository/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'gate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command line from the sources, in a process of its own. */
function gate(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/main.ts'), 'gate', ...args], { encoding: 'utf8', env: {}, timeout: 60_000, killSignal: 'SIGKILL' });
  return { status, stdout, stderr };
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const WHOLE = '### Goal\n\nA\n\n### Constraints\n\nB\n\n### Acceptance Criteria\n\n- C\n\n### Out of Scope\n\nD\n';
const POLICY = 'version: 1\nverification: {commands: [{id: test, run: [npm, test]}]}\n';

describe('gate --issue-file', () => {
  it('accepts an issue that meets the contract, with 0', () => {
    const { status, stdout } = gate('--issue-file', file('whole.md', WHOLE));
    expect(status).toBe(0);
    expect(stdout).toBe(`ACCEPTED: the issue can be run; 1 acceptance criterion.

✓ Goal, Constraints, Acceptance Criteria and Out of Scope are all there.
✓ One criterion, AC-1.
✓ The issue has no section that nothing enforces.
✓ The issue names no paths of its own; the policy says what may change.
✓ The issue names no specs.
– The issue has no codex block.
`);
  });

  it('refuses one that does not, with 1, each finding with its remedy, and the template', () => {
    const { status, stdout } = gate('--issue-file', file('part.md', '## Goal\nA <!-- \u001b[31m -->\n## Plan\nrun `x`\n## Acceptance Criteria\n- C\n## Out of Scope\nD\n'), '--title', 'Draft: x');
    expect(status).toBe(1);
    expect(stdout).toBe(`REFUSED: a run would end BLOCKED, or not begin.

✗ The title says that the issue is a draft, so that no run would start.
  Take [draft] or Draft: out of the title when the issue is ready.
✗ The issue is not complete: Constraints is missing. (issue:sections)
  Write the sections that are named into the text of the issue, then start the run again.
✓ One criterion, AC-1.
✗ The issue holds a section that this release does not enforce: Plan. (issue:unsupported-section)
    Plan: nothing reads this section yet
  Remove the named sections, or move what they say into Goal, Constraints or Acceptance Criteria, then start the run again.
✓ The issue names no paths of its own; the policy says what may change.
✓ The issue names no specs.
– The issue has no codex block.

Taken out, because the page of the issue does not show it (a policy can forbid such text with hidden-text: block):
  line 2: U+001B
  line 2: HTML comment

Paste this at the end of the issue, and write your own words in place of those in italics:

## Constraints

_What must stay as it is, and what must not be used._
`);
  });

  it('judges by a policy where one is named', () => {
    const hiding = file('hiding.md', `${WHOLE}<!-- x -->\n`);
    expect(gate('--issue-file', hiding, '--policy', file('strip.yml', POLICY)).status).toBe(0);
    const { status, stdout } = gate('--issue-file', hiding, '--policy', file('block.yml', `${POLICY}hidden-text: block\n`), '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ accepted: false, findings: expect.arrayContaining([expect.objectContaining({ check: 'hidden-text', outcome: 'fail', reason: 'issue:hidden-text' })]), removed: [{ what: 'HTML comment', count: 1, line: 16 }] });
  });

  it('ends with 3 where only a policy could tell, and is answered when it is named', () => {
    const intent = file('intent.md', `${WHOLE}\n\`\`\`codex\n{"version": "1.1", "task": "change", "instructions": ["x"], "validation": {"commands": ["npm test"]}}\n\`\`\`\n`);
    expect(gate('--issue-file', intent)).toMatchObject({ status: 3, stdout: expect.stringContaining('Name the policy with --policy.') });
    expect(gate('--issue-file', intent, '--policy', file('strip.yml', POLICY)).status).toBe(0);
  });

  it.each([
    ['a body longer than GitHub allows', 'x'.repeat(70_000), 'it has 70000 characters, and 65536 are read'],
    ['a body of ten million characters', 'x'.repeat(10_000_000), 'and 65536 are read'],
    ['an empty body', '', 'Goal is missing; Constraints is missing; Acceptance Criteria is missing; Out of Scope is missing'],
  ])('refuses %s, with 1', (_, body, why) => {
    expect(gate('--issue-file', file('long.md', body))).toMatchObject({ status: 1, stdout: expect.stringContaining(why) });
  });

  it.each([
    [[]],
    [['x.md']],
    [['--issue-file', 'a', 'b']],
    [['--issue-file']],
    [['--issue-file', 'a', '--colour']],
  ])('calls %j wrong usage, with 2', (args) => {
    expect(gate(...args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('Usage: codex-orchestrator gate --issue-file FILE') });
  });

  it('ends with 3 when a file cannot be read, or the policy cannot be used', () => {
    expect(gate('--issue-file', join(folder, 'none.md'))).toMatchObject({ status: 3, stdout: '', stderr: expect.stringContaining('there is no file') });
    expect(gate('--issue-file', folder)).toMatchObject({ status: 3, stdout: '' });
    expect(gate('--issue-file', file('latin.md', Buffer.from([0x23, 0xe9])))).toMatchObject({ status: 3, stderr: expect.stringContaining('it is not UTF-8 text') });
    expect(gate('--issue-file', file('whole.md', WHOLE), '--policy', file('bad.yml', 'version: 2\n'))).toMatchObject({ status: 3, stdout: '', stderr: expect.stringContaining('is refused') });
  });
});
