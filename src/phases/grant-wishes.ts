import type { Policy } from '../contract/policy.ts';
import { isFault } from '../core/fault.ts';
import type { PullRequest } from '../ports/forge.ts';
import type { Publisher } from '../ports/publisher.ts';

/** What the policy wants done with a pull request besides, and whether the run went so well that people are to look at it. */
export interface Wishes extends Pick<Policy['delivery'], 'labels' | 'reviewers'> {
  readonly ready: boolean;
}

/** Does it as far as it is not done yet; answers what GitHub declined, a sentence each. */
export async function grantWishes({ labels, reviewers, ready }: Wishes, request: PullRequest, publisher: Publisher): Promise<readonly string[]> {
  const wanted = without(labels, request.labels);
  const asked = ready ? without(reviewers, [...request.reviewers, request.author]) : [];
  return [
    ...(wanted.length === 0 ? [] : await declining(() => publisher.addLabels(request.number, wanted))),
    ...(asked.length === 0 ? [] : await declining(() => publisher.requestReviews(request.number, asked))),
  ];
}

/** What GitHub says when it declines something that a delivery can do without; nothing when it does it. */
export async function declining(ask: () => Promise<void>): Promise<readonly string[]> {
  try {
    await ask();
    return [];
  } catch (thrown) {
    if (isFault(thrown) && thrown.code.startsWith('github:')) return [`${thrown.message}.`];
    throw thrown;
  }
}

/** GitHub's names ignore case. */
function without(names: readonly string[], there: readonly string[]): readonly string[] {
  const known = new Set(there.map((name) => name.toLowerCase()));
  return names.filter((name) => !known.has(name.toLowerCase()));
}
