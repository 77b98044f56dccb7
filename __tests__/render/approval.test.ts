import { describe, expect, it } from 'vitest';
import type { IntakeFacts } from '../../src/contract/intake.ts';
import { approvalHelp } from '../../src/render/approval.ts';
import { changed, facts, implement, intake, plan } from '../facts.ts';

const HASH = intake().approvalHash?.slice(0, 8) ?? '';
const blocked = (reason: string) => ({ status: 'BLOCKED' as const, reason, sentence: 'It is refused.', remedy: 'Mend it.' });
const help = (files: readonly string[], said: IntakeFacts['approvals'] = [], reason = 'plan:out-of-scope') =>
  approvalHelp({ facts: facts({ intake: intake({ approvals: said }), plan: plan({ filesToTouch: [...files] }), implement: implement(files.map((file) => changed(file))) }), verdict: blocked(reason) }).join('\n');

describe('how to open protected files', () => {
  it.each(['plan:out-of-scope', 'change:protected-path'])('shows the line to write, who may write it and what the hash stands for: %s', (reason) => {
    expect(help(['src/a.ts', 'package.json'], [], reason)).toBe(`**To allow it** for this issue as it stands, somebody with the permission maintain or admin writes this comment, unedited, and then starts the run again:

\`\`\`text
/codex approve dependencies ${HASH}
\`\`\`

It opens \`package.json\` (only its lists of dependencies) and every other file of that kind, for this issue only.

\`${HASH}\` stands for the title and the text of the issue, the policy with its floor and preset, and the base commit: a change of any of them asks for a new approval. Review such a change with more care than others. New packages are not installed before the change is judged.
`);
  });

  it('shows a line for each category, each for a comment of its own', () => {
    const text = help(['package.json', '.github/workflows/ci.yml']);
    expect(text).toContain('writes each of these lines in a comment of its own');
    expect(text).toContain(`/codex approve dependencies ${HASH}\n`);
    expect(text).toContain(`/codex approve ci ${HASH}\n`);
    expect(text).toContain('GitHub lets only a token with the permission workflows push changes of workflows.');
  });

  it('T-26: names what each line opens, and shows none where a manifest changes more than any approval covers', () => {
    expect(help(['package-lock.json', 'package.json', '.github/workflows/ci.yml'])).toMatch(/approve dependencies [^]*It opens `package-lock\.json`, `package\.json` \(only its lists of dependencies\) and[^]*approve ci [^]*It opens `\.github\/workflows\/ci\.yml` and/);
    const change = implement([changed('package.json')], { manifests: [{ path: changed('package.json').path, beyond: ['scripts'] }] });
    expect(approvalHelp({ facts: facts({ intake: intake(), implement: change }), verdict: blocked('change:protected-path') })).toEqual([]);
  });

  it('says why what was said so far does not count, and nobody is called by it', () => {
    const said = { source: 'comment', category: 'dependencies', hash: '01234567', by: '@everyone', person: true, edited: true, level: 'unknown', at: '2026-11-21T09:00:00.000Z', url: 'https://github.com/octo/demo/issues/7#issuecomment-1' } as const;
    const text = help(['package.json'], [said, { ...said, category: 'ci' }, { ...said, by: 'mona', edited: false }]);
    expect(text).toContain('What was said so far does not count:\n\n- the approval of @\u200Beveryone: it was edited after it was written\n- the approval of mona: it is of another text of the issue, another task pack, another policy or another base commit\n');
  });

  it.each([
    ['another reason ended the run', ['package.json'], 'change:out-of-scope'],
    ['one file can never be opened', ['package.json', 'src/auth.ts'], 'plan:out-of-scope'],
    ['no file is protected', ['src/a.ts'], 'plan:out-of-scope'],
  ])('says nothing where %s', (_, files, reason) => {
    expect(help(files, [], reason)).toBe('');
  });
});
