import type { Change } from '../contract/change.ts';
import type { ReportFacts } from '../contract/facts.ts';
import { OTHER_REASONS } from './other-reasons.ts';
import type { Sha } from '../contract/ids.ts';

type Delivery = Omit<NonNullable<ReportFacts['delivery']>, 'refusal' | 'leftAlone' | 'declined'>;

/** In what a delivery, as it was read back, is not the change that was verified; empty when all agrees. */
export function deliveryDifferences({ baseCommit, candidateTree }: Pick<Change, 'baseCommit' | 'candidateTree'>, { commit, tree, parents, continued, pullRequest, differences }: Delivery): readonly string[] {
  return [
    ...(tree === candidateTree ? [] : ['the tree on GitHub is not the one that was verified']),
    ...(parents.join(' ') === parentsOf(baseCommit, continued).join(' ') ? [] : [continued === null ? 'the commit does not stand on the base that was verified' : 'the commit does not stand on what the branch held']),
    ...(pullRequest === null || pullRequest.headSha === commit ? [] : ['the pull request does not show the commit that was made']),
    ...differences,
  ];
}

/** What a commit has to stand on: the base, or what a branch of ours holds, and the base too where that has moved on. */
export function parentsOf(base: Sha, continued: Delivery['continued']): readonly Sha[] {
  if (continued === null) return [base];
  return continued.baseMoved ? [continued.head, base] : [continued.head];
}

/** How a run ends whose delivery differs, in the words of its pull request and of its check alike. */
export function differing(differences: readonly string[]) {
  return {
    reason: 'report:differs',
    sentence: `What is on GitHub differs from what was sent: ${differences.join('; ')}.`,
    remedy: OTHER_REASONS['report:differs'].remedy,
  } as const;
}
