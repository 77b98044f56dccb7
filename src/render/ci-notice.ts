import { quoteCode } from './quote-markdown.ts';

/** The account of the token that every job has. */
export const ACTIONS_BOT = 'github-actions[bot]';

/** Whether the workflows of the repository judge a pull request by themselves, which depends on whose it is. */
export function ciNotice(author: string): string {
  return author === ACTIONS_BOT
    ? `**CI:** GitHub starts no workflows for a pull request of ${ACTIONS_BOT} until somebody with write access approves them to run, or closes it and opens it again.`
    : `**CI:** this pull request is by ${quoteCode(author)}, so that workflows run for it as for any other.`;
}
