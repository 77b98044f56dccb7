import type { Liftable } from '../contract/approval.ts';
import type { Facts } from '../contract/facts.ts';
import { shortHash } from '../core/approval-hash.ts';
import { approvalsWanted, approves, rulingBy, shortcoming } from '../core/approvals.ts';
import { isManifest } from '../core/manifest-fields.ts';
import { quoteBlock, quoteCell, quoteCode, quoteInline } from './quote-markdown.ts';
import type { View } from './view.ts';

const MOST_REFUSED = 5;
const MOST_FILES = 10;

/** How to open the protected files that ended a run, ready to be copied, ending in an empty line; nothing where no approval would do. */
export function approvalHelp({ facts, verdict }: Pick<View, 'facts' | 'verdict'>): readonly string[] {
  const { intake } = facts;
  if (intake?.policy == null || intake.approvalHash === null) return [];
  const { approvalHash: hash, command } = intake;
  const policy = intake.policy.values;
  const ruling = rulingBy(policy, intake);
  const paths = stoppedBy(facts, verdict.reason);
  const wanted = approvalsWanted(paths, policy, intake, ruling);
  if (wanted.length === 0) return [];
  const opensOf = (word: Liftable): string => opens(paths.filter((path) => ruling(path)?.missing?.includes(word) === true));
  const many = wanted.length > 1;
  const refused = intake.approvals.filter((said) => wanted.some((word) => approves(said, word))).flatMap((said) => {
    const why = shortcoming(said, policy, intake);
    return why === null ? [] : [`- the approval of ${quoteInline(said.by, 60)}: ${quoteInline(why)}`];
  });
  return [
    `**To allow it** for this issue as it stands, somebody with the permission maintain or admin writes ${many ? 'each of these lines in a comment of its own' : 'this comment'}, unedited, and then starts the run again:`,
    '',
    ...wanted.flatMap((word) => [quoteBlock(`${command} approve ${word} ${shortHash(hash)}`), '', opensOf(word), '']),
    `${quoteCode(shortHash(hash))} stands for the title and the text of the issue, the policy with its floor and preset, and the base commit: a change of any of them asks for a new approval. Review such a change with more care than others.${wanted.includes('dependencies') ? ' New packages are not installed before the change is judged.' : ''}${wanted.includes('ci') ? ' GitHub lets only a token with the permission workflows push changes of workflows.' : ''}`,
    '',
    ...(refused.length === 0 ? [] : ['What was said so far does not count:', '', ...refused.slice(-MOST_REFUSED), '']),
  ];
}

/** What a line would open. It opens every file of its kind, and these are the ones that are in the way. */
function opens(paths: readonly string[]): string {
  const named = paths.slice(0, MOST_FILES).map((path) => `${quoteCell(path, 300)}${isManifest(path) ? ' (only its lists of dependencies)' : ''}`);
  return `It opens ${named.join(', ')}${paths.length > MOST_FILES ? `, ${paths.length - MOST_FILES} more` : ''} and every other file of that kind, for this issue only.`;
}

/** The paths that a run was ended for, by the reason of its end; none where a manifest changes more than any approval covers. */
function stoppedBy({ plan, implement }: Partial<Facts>, reason: string): readonly string[] {
  if (reason === 'plan:out-of-scope') return plan?.plan.filesToTouch ?? [];
  if (implement?.manifests.some(({ beyond }) => beyond.length > 0) === true) return [];
  return reason === 'change:protected-path' ? (implement?.change.files ?? []).map(({ path }) => path) : [];
}
