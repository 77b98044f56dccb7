import { z } from 'zod';
import { Fault } from '../../core/fault.ts';
import { commentAnswer } from './answers.ts';
import type { Publisher } from '../../ports/publisher.ts';
import type { Call, Client } from './client.ts';
import type { Identity } from './identity.ts';
import { PAGE, pages } from './pages.ts';

type Comment = z.infer<typeof commentAnswer>;

const NEEDS = 'issues: write';

/**
 * Writes the one comment of ours on an issue. It is ours when its first line is the marker and its author is the
 * account of our token: a marker that somebody else pasted makes us neither edit his comment nor adopt it.
 */
export function createStickyComments(client: Client, identity: Identity): Pick<Publisher, 'comment' | 'amendComment'> {
  const written = new Map<string, number>();
  const amend = async (issue: number, marker: string, text: string): Promise<Comment | null> => {
    const there = written.get(`${issue} ${marker}`) ?? (await find(client, identity, issue, marker))?.id;
    return there === undefined ? null : update(client, there, text);
  };
  return {
    comment: async (issue, marker, body) => {
      const text = `${firstLine(marker)}\n${body}`;
      const comment = (await amend(issue, marker, text)) ?? (await create(client, identity, issue, marker, text));
      identity.learn(comment.user);
      written.set(`${issue} ${marker}`, comment.id);
      return comment.html_url;
    },
    amendComment: async (issue, marker, body) => (await amend(issue, marker, `${firstLine(marker)}\n${body}`))?.html_url ?? null,
  };
}

function firstLine(marker: string): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9:._/#-]*$/.test(marker) || marker.includes('--')) throw new Fault('run:internal', `${JSON.stringify(marker)} cannot be the marker of a comment`);
  return `<!-- ${marker} -->`;
}

/** The newest comment of ours with the marker, among the first thousand. */
async function find(client: Client, identity: Identity, issue: number, marker: string): Promise<Comment | null> {
  const comments = await pages(client, (page) => ({
    doing: `list the comments on issue ${issue}`,
    needs: 'issues: read',
    shape: z.array(commentAnswer),
    send: (rest, at) => rest.issues.listComments({ ...at, issue_number: issue, per_page: PAGE, page }),
  }));
  const marked = comments.filter(({ body }) => body.split(/\r?\n/, 1)[0] === firstLine(marker));
  if (marked.length === 0) return null;
  const id = await identity.id(issue);
  return marked.findLast(({ user }) => user?.id === id) ?? null;
}

/** Null when somebody has deleted it meanwhile. */
async function update(client: Client, id: number, body: string): Promise<Comment | null> {
  const answer = await client.attempt({ doing: 'update our comment', needs: NEEDS, shape: commentAnswer, send: (rest, at) => rest.issues.updateComment({ ...at, comment_id: id, body }) });
  if (answer.ok) return answer.data;
  if (answer.status === 404 || answer.status === 410) return null;
  throw answer.fault;
}

async function create(client: Client, identity: Identity, issue: number, marker: string, body: string): Promise<Comment> {
  const call: Call<Comment> = { doing: `comment on issue ${issue}`, needs: NEEDS, shape: commentAnswer, send: (rest, at) => rest.issues.createComment({ ...at, issue_number: issue, body }) };
  const answer = await client.once(call, () => find(client, identity, issue, marker));
  if (!answer.ok) throw answer.fault;
  return answer.data;
}
