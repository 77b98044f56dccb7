import { quoteCode } from './quote-markdown.ts';
import type { View } from './view.ts';

/** How to open the pull request that GitHub did not let us open; nothing when there is no branch to open it from. */
export function byHand({ facts, jobUrl }: View): readonly string[] {
  const delivery = facts.report?.delivery ?? null;
  if (delivery === null || delivery.pullRequest !== null) return [];
  const { branch, continued } = delivery;
  const repository = /^(https?:\/\/.+)\/actions\/runs\//.exec(jobUrl)?.[1];
  const base = facts.intake?.base?.branch;
  const where = repository === undefined || base === undefined ? quoteCode(branch) : `[${branch}](${repository}/compare/${inUrl(base)}...${inUrl(branch)}?expand=1)`;
  return [`**By hand:** the verified change is ${continued === null ? 'one commit' : 'the last commit'} on ${where}${continued === null ? '' : ', after those of earlier runs'}; open the pull request from there. The evidence bundle holds its patch and every test output.`, ''];
}

/** A branch as part of a URL inside a Markdown link. */
function inUrl(branch: string): string {
  return branch.split('/').map((part) => encodeURIComponent(part).replaceAll('(', '%28').replaceAll(')', '%29')).join('/');
}
