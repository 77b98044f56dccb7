import { expect, it } from 'vitest';
import { evaluate } from '../../src/core/evaluate.ts';
import { protectedPaths } from '../../src/checks/guardrails/protected-paths.ts';
import { openedNote } from '../../src/render/opened.ts';
import { changed, facts, implement, intake } from '../facts.ts';

const approval = { source: 'comment', category: 'licensing', hash: intake().approvalHash?.slice(0, 8) ?? '', by: 'lisa', person: true, edited: false, level: 'admin', at: '2026-11-21T09:00:00.000Z', url: 'https://github.com/octo/demo/issues/7#issuecomment-1' } as const;
const note = (...files: readonly string[]): readonly string[] => openedNote({ findings: evaluate([protectedPaths], facts({ intake: intake({ approvals: [approval] }), implement: implement(files.map((file) => changed(file))) })) });

it('names each protected file that people opened, and who did', () => {
  expect(note('src/a.ts', 'LICENSE')).toEqual([
    '**Protected files that people opened for this run.** Review them with more care than the rest:',
    '',
    '- `LICENSE`: protected: licensing, approved by lisa (admin, https:\u200B//github.com/octo/demo/issues/7#\u200Bissuecomment-1)',
    '',
  ]);
});

it('says nothing where none was, and where the change is held back', () => {
  expect([note('src/a.ts'), note('LICENSE', 'src/auth.ts')]).toEqual([[], []]);
});

it('names twenty, and how many more there are', () => {
  expect(note(...Array.from({ length: 23 }, (_, index) => `a${index}/LICENSE`)).slice(-3)).toEqual([expect.stringContaining('`a19/LICENSE`'), '- … and 3 more, in the evidence', '']);
});
