import { SPEC_CODES } from '../../src/contract/spec-codes.ts';
import { SPEC_MEANINGS } from '../../src/specs/spec-meanings.ts';
import { code, page, table } from './markdown.ts';

const COST = { error: 'error', warning: 'warning', unknown: 'not checked' } as const;

/** docs/reference/spec-findings.md: every kind of finding of the spec guard, how bad it is, what it says and how to mend it. */
export function specFindingsPage(): string {
  return page(
    '# Findings of the spec guard',
    `Every finding names a file, a line and a column, and has a code. The codes are the same in ${code('--json')}, in annotations, in the comment, and as the rules of SARIF.`,
    'An error refuses the change and a warning does not. What could not be checked does not pass either: nobody knows then that the specs are in order.',
    table(
      ['Code', 'Severity', 'Meaning', 'How to mend it'],
      SPEC_CODES.map((id) => {
        const { title, meaning, remedy, severity } = SPEC_MEANINGS[id];
        return [code(id), COST[severity], `**${title}.** ${meaning}`, remedy];
      }),
    ),
  );
}
