import { Fault } from '../../core/fault.ts';
import type { Publisher } from '../../ports/publisher.ts';
import { reactionAnswer } from './answers.ts';
import type { Client } from './client.ts';

/** Who the token speaks for, as the id of its account: a name can be changed and taken by another, an id cannot. */
export interface Identity {
  /** Reacts to an issue, or to a comment on it, and learns from the answer who did it. */
  readonly react: Publisher['react'];
  /** Notes whose name GitHub put under something we just wrote. */
  readonly learn: (user: { readonly id: number } | null) => void;
  /** The id; when it is not known yet, asks by a reaction to this issue. */
  readonly id: (issue: number) => Promise<number>;
}

/**
 * Learns who we are from answers to our own writes. The token of a job may not ask `GET /user`, and nothing else in
 * REST names its account; a reaction does, and adding the same one again changes nothing.
 */
export function createIdentity(client: Client): Identity {
  let known: number | null = null;
  const learn: Identity['learn'] = (user) => {
    known ??= user?.id ?? null;
  };
  const react: Identity['react'] = async (issue, content, comment = null) => {
    const answer = await client.ask({
      doing: comment === null ? `react to issue ${issue}` : `react to a comment on issue ${issue}`,
      needs: 'issues: write',
      shape: reactionAnswer,
      send: (rest, at) => (comment === null ? rest.reactions.createForIssue({ ...at, issue_number: issue, content }) : rest.reactions.createForIssueComment({ ...at, comment_id: comment, content })),
    });
    learn(answer.user);
  };
  return {
    react,
    learn,
    id: async (issue) => {
      if (known === null) await react(issue, 'eyes');
      if (known === null) throw new Fault('github:unexpected', 'GitHub does not say who our token speaks for');
      return known;
    },
  };
}
