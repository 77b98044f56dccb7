import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = new URL('../../../src', import.meta.url).pathname;

/** The product without the testkit, by file. */
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('testkit/'))
  .map((file) => ({ file, text: readFileSync(join(SRC, file), 'utf8') }));

const found = (pattern: RegExp): readonly string[] => [...new Set(FILES.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, what = '']) => what)))].toSorted();
const where = (pattern: RegExp, room = ''): readonly string[] => FILES.filter(({ file, text }) => file.startsWith(room) && pattern.test(text)).map(({ file }) => file).toSorted();

describe('nobody here merges, approves, deletes a branch, closes an issue, changes settings or pushes by force: there is no code for it', () => {
  it('since these are all the writes there is code for', () => {
    expect(found(/\brest\.(\w+\.\w+)/g).filter((call) => !/\.(get|list|compare)[A-Z]?/.test(call))).toEqual([
      // Starts the same workflow for the next shard of packs; a run has no such power.
      'actions.createWorkflowDispatch',
      'checks.create', 'checks.update', 'git.createBlob', 'git.createCommit', 'git.createRef', 'git.createTree', 'git.updateRef', 'issues.addLabels', 'issues.createComment', 'issues.removeLabel', 'issues.updateComment',
      'pulls.create', 'pulls.requestReviewers', 'pulls.update', 'reactions.createForIssue', 'reactions.createForIssueComment', 'repos.createCommitStatus',
    ]);
  });

  it('since a question in GraphQL changes nothing but whether a pull request is a draft', () => {
    expect(where(/\bmutation\b[^'"]*\$id/)).toEqual(['adapters/github/wishes.ts']);
    expect(found(/'(\w+)'\] as const/g).filter((field) => field.includes('PullRequest'))).toEqual(['convertPullRequestToDraft', 'markPullRequestReadyForReview']);
  });

  it('since GitHub is asked in one file alone, by calls that are written out, and no call takes a path or a method of its own', () => {
    expect(where(/getOctokit\(/)).toEqual(['adapters/github/client.ts']);
    expect(where(/\b(?:rest|octokit)\s*\[|\boctokit\.request\(|\brest\.request\(/, 'adapters/')).toEqual([]);
  });

  it('since a branch is moved forward only, and a pull request is never given a state', () => {
    const moves = FILES.flatMap(({ text }) => [...text.matchAll(/\bupdateRef\(\{([^}]*)\}/g)].map(([, fields = '']) => fields));
    expect(moves.map((fields) => /\bforce: (\w+)/.exec(fields)?.[1])).toEqual(['false']);
    const updates = FILES.flatMap(({ text }) => [...text.matchAll(/\b(?:pulls|issues)\.update\(\{([^}]*)\}/g)].map(([, fields = '']) => fields));
    expect(updates.map((fields) => /\b(?:state|base)\b/.test(fields))).toEqual([false]);
  });

  it('since git itself never commits, stages or pushes', () => {
    expect(where(/'(?:fetch|hash-object|ls-tree)'/, 'adapters/git/').length).toBeGreaterThan(0);
    expect(where(/'(?:push|send-pack|add|commit|commit-tree|merge|rebase|reset|update-ref)'/, 'adapters/git/')).toEqual([]);
  });
});
