import type { Facts } from '../contract/facts.ts';
import { shortHash } from '../core/approval-hash.ts';
import { approvalsWanted, approves, shortcoming } from '../core/approvals.ts';
import { quoteBlock, quoteCode, quoteInline } from './quote-markdown.ts';
import type { View } from './view.ts';

const MOST_REFUSED = 5;

/** How to open the protected files that ended a run, ready to be copied, ending in an empty line; nothing where no approval would do. */
export function approvalHelp({ facts, verdict }: Pick<View, 'facts' | 'verdict'>): readonly string[] {
  const { intake } = facts;
  if (intake?.policy == null || intake.approvalHash === null) return [];
  const { approvalHash: hash, command } = intake;
  const policy = intake.policy.values;
  const wanted = approvalsWanted(stoppedBy(facts, verdict.reason), policy, intake);
  if (wanted.length === 0) return [];
  const many = wanted.length > 1;
  const refused = intake.approvals.filter((said) => wanted.some((word) => approves(said, word))).flatMap((said) => {
    const why = shortcoming(said, policy, intake);
    return why === null ? [] : [`- the approval of ${quoteInline(said.by, 60)}: ${quoteInline(why)}`];
  });
  return [
    `**To allow it** for this issue as it stands, somebody with the permission maintain or admin writes ${many ? 'each of these lines in a comment of its own' : 'this comment'}, unedited, and then starts the run again:`,
    '',
    ...wanted.flatMap((word) => [quoteBlock(`${command} approve ${word} ${shortHash(hash)}`), '']),
    `${quoteCode(shortHash(hash))} stands for the title and the text of the issue, the policy and the base commit: a change of any of them asks for a new approval. Review such a change with more care than others.${wanted.includes('dependencies') ? ' New packages are not installed before the change is judged.' : ''}${wanted.includes('ci') ? ' GitHub lets only a token with the permission workflows push changes of workflows.' : ''}`,
    '',
    ...(refused.length === 0 ? [] : ['What was said so far does not count:', '', ...refused.slice(-MOST_REFUSED), '']),
  ];
}

/** The paths that a run was ended for, by the reason of its end. */
function stoppedBy({ plan, implement }: Partial<Facts>, reason: string): readonly string[] {
  if (reason === 'plan:out-of-scope') return plan?.plan.filesToTouch ?? [];
  return reason === 'change:protected-path' ? (implement?.change.files ?? []).map(({ path }) => path) : [];
}
