import type { z } from 'zod';
import type { CommitSnapshot, Maker } from '../../ports/forge.ts';
import type { commitAnswer, comparisonAnswer } from './answers.ts';

type Made = Pick<z.infer<typeof commitAnswer>, 'author' | 'committer' | 'verification'>;

/** A commit in our words. */
export function readCommit(answer: z.infer<typeof commitAnswer>): CommitSnapshot {
  return { sha: answer.sha, tree: answer.tree.sha, parents: answer.parents.map((parent) => parent.sha), message: answer.message, maker: readMaker(answer) };
}

/** A commit of a comparison in our words. */
export function readCompared({ sha, parents, commit }: z.infer<typeof comparisonAnswer>['commits'][number]): CommitSnapshot {
  return readCommit({ ...commit, sha, parents });
}

function readMaker({ author, committer, verification }: Made): Maker {
  return { author: signatureText(author), committer: signatureText(committer), signed: verification?.verified === true };
}

function signatureText(signature: Made['author']): string {
  return signature === null ? '' : `${signature.name} <${signature.email}>`;
}
