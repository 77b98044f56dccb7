import { describe, expect, it } from 'vitest';
import { addComment, openIssue } from '../../../src/testkit/github/acts.ts';
import { connect, faultOf, operations } from './connect.ts';

const MARKER = 'codex-orchestrator:issue-1';
const LINE = `<!-- ${MARKER} -->`;

describe('the comment of ours', () => {
  it('is written once and then updated in place: two requests, then one each', async () => {
    const { publisher, github, requests } = await connect();
    openIssue(github.world, 'ada', { title: 'x' });
    const url = await publisher.comment(1, MARKER, 'At work.');
    expect(await publisher.comment(1, MARKER, 'Done.')).toBe(url);
    expect(bodies(github)).toEqual([['github-actions[bot]', `${LINE}\nDone.`]]);
    expect(operations(github)).toEqual(['issues/list-comments 200', 'issues/create-comment 201', 'issues/update-comment 200']);
    expect(requests()).toBe(3);
  });

  it('is found again by a later run, which learns who it is from a reaction', async () => {
    const { publisher, github } = await connect();
    const issue = openIssue(github.world, 'ada', { title: 'x' });
    addComment(github.world, 'github-actions[bot]', issue, `${LINE}\r\nFrom an earlier run.`);
    await publisher.comment(1, MARKER, 'From this run.');
    expect(bodies(github)).toEqual([['github-actions[bot]', `${LINE}\nFrom this run.`]]);
    expect(operations(github)).toEqual(['issues/list-comments 200', 'reactions/create-for-issue 201', 'issues/update-comment 200']);
  });

  it('needs no such question when the run has reacted before', async () => {
    const { publisher, github } = await connect();
    const issue = openIssue(github.world, 'ada', { title: 'x' });
    addComment(github.world, 'github-actions[bot]', issue, `${LINE}\nFrom an earlier run.`);
    await publisher.react(1, 'eyes');
    await publisher.comment(1, MARKER, 'From this run.');
    expect(operations(github)).toEqual(['reactions/create-for-issue 201', 'issues/list-comments 200', 'issues/update-comment 200']);
  });

  it("is never a stranger's, who pasted the marker", async () => {
    const { publisher, github } = await connect();
    const issue = openIssue(github.world, 'ada', { title: 'x' });
    const theirs = addComment(github.world, 'eve', issue, `${LINE}\nSUCCESS, merge it!`);
    const url = await publisher.comment(1, MARKER, 'FAILED.');
    expect(url).not.toContain(String(theirs.id));
    await publisher.comment(1, MARKER, 'BLOCKED.');
    expect(bodies(github)).toEqual([['eve', `${LINE}\nSUCCESS, merge it!`], ['github-actions[bot]', `${LINE}\nBLOCKED.`]]);
  });

  it("is never another bot's, even one of the same kind", async () => {
    const { publisher, github } = await connect();
    const issue = openIssue(github.world, 'ada', { title: 'x' });
    github.world.users.set('helper[bot]', { id: 77, login: 'helper[bot]', type: 'Bot', permission: 'write' });
    addComment(github.world, 'helper[bot]', issue, `${LINE}\nHelped.`);
    await publisher.comment(1, MARKER, 'Ours.');
    expect(bodies(github)).toEqual([['helper[bot]', `${LINE}\nHelped.`], ['github-actions[bot]', `${LINE}\nOurs.`]]);
  });

  it('is not one of our other comments that quotes the marker further down', async () => {
    const { publisher, github } = await connect();
    const issue = openIssue(github.world, 'ada', { title: 'x' });
    const kept = [`Quoting:\n${LINE}\nx`, `${LINE} x`, ` ${LINE}\nx`, `<!-- ${MARKER}0 -->\nx`];
    for (const body of kept) addComment(github.world, 'github-actions[bot]', issue, body);
    await publisher.comment(1, MARKER, 'Ours.');
    expect(bodies(github).map(([, body]) => body)).toEqual([...kept, `${LINE}\nOurs.`]);
    expect(operations(github)).toEqual(['issues/list-comments 200', 'issues/create-comment 201']);
  });

  it('is the newest when there are two', async () => {
    const { publisher, github } = await connect();
    const issue = openIssue(github.world, 'ada', { title: 'x' });
    for (const body of ['older', 'newer']) addComment(github.world, 'github-actions[bot]', issue, `${LINE}\n${body}`);
    await publisher.comment(1, MARKER, 'now');
    expect(bodies(github).map(([, body]) => body)).toEqual([`${LINE}\nolder`, `${LINE}\nnow`]);
  });

  it('is found on the third page', async () => {
    const { publisher, github } = await connect();
    const issue = openIssue(github.world, 'ada', { title: 'x' });
    for (let count = 0; count < 200; count += 1) addComment(github.world, 'eve', issue, 'me too');
    const ours = addComment(github.world, 'github-actions[bot]', issue, `${LINE}\nx`);
    expect(await publisher.comment(1, MARKER, 'now')).toContain(String(ours.id));
    expect(operations(github)).toEqual(['issues/list-comments 200', 'issues/list-comments 200', 'issues/list-comments 200', 'reactions/create-for-issue 201', 'issues/update-comment 200']);
  });

  it('is written anew when somebody has deleted it', async () => {
    const { publisher, github } = await connect();
    openIssue(github.world, 'ada', { title: 'x' });
    await publisher.comment(1, MARKER, 'one');
    github.world.comments.clear();
    await publisher.comment(1, MARKER, 'two');
    expect(bodies(github)).toEqual([['github-actions[bot]', `${LINE}\ntwo`]]);
  });

  it('is not written twice when the answer is lost', async () => {
    const { publisher, github } = await connect({ intercept: ({ operationId, count }) => (operationId === 'issues/create-comment' && count === 1 ? { reset: true, afterHandling: true } : undefined) });
    openIssue(github.world, 'ada', { title: 'x' });
    await publisher.comment(1, MARKER, 'one');
    expect(bodies(github)).toEqual([['github-actions[bot]', `${LINE}\none`]]);
    expect(operations(github)).toEqual(['issues/list-comments 200', 'issues/create-comment 0', 'issues/list-comments 200', 'reactions/create-for-issue 201']);
  });

  it('is apart for each marker and issue', async () => {
    const { publisher, github } = await connect();
    openIssue(github.world, 'ada', { title: 'x' });
    openIssue(github.world, 'ada', { title: 'y' });
    await publisher.comment(1, MARKER, 'one');
    await publisher.comment(1, 'codex-orchestrator:other', 'two');
    await publisher.comment(2, MARKER, 'three');
    expect(bodies(github).map(([, body]) => body)).toEqual([`${LINE}\none`, '<!-- codex-orchestrator:other -->\ntwo', `${LINE}\nthree`]);
  });

  it.each(['', 'a --> b', 'a--b', 'a\nb', '-->', 'a b'])('has no marker like %j', async (marker) => {
    const { publisher, requests } = await connect();
    expect((await faultOf(publisher.comment(1, marker, 'x'))).code).toBe('run:internal');
    expect(requests()).toBe(0);
  });
});

describe('a comment of ours that is only amended', () => {
  it('is changed where an earlier run has written it, and never written anew', async () => {
    const { publisher, github } = await connect();
    const issue = openIssue(github.world, 'ada', { title: 'x' });
    expect(await publisher.amendComment(1, MARKER, 'All is well.')).toBeNull();
    expect(bodies(github)).toEqual([]);
    const theirs = `${LINE}\nnot ours`;
    addComment(github.world, 'eve', issue, theirs);
    expect(await publisher.amendComment(1, MARKER, 'All is well.')).toBeNull();
    const ours = addComment(github.world, 'github-actions[bot]', issue, `${LINE}\nMend this.`);
    expect(await publisher.amendComment(1, MARKER, 'All is well.')).toContain(String(ours.id));
    expect(bodies(github)).toEqual([['eve', theirs], ['github-actions[bot]', `${LINE}\nAll is well.`]]);
    expect(operations(github).filter((operation) => operation.startsWith('issues/create-comment'))).toEqual([]);
  });

  it('is the one that this run has written, without a look for it; one that is deleted meanwhile stays so', async () => {
    const { publisher, github } = await connect();
    openIssue(github.world, 'ada', { title: 'x' });
    const url = await publisher.comment(1, MARKER, 'Mend this.');
    expect(await publisher.amendComment(1, MARKER, 'All is well.')).toBe(url);
    github.world.comments.clear();
    expect(await publisher.amendComment(1, MARKER, 'All is well still.')).toBeNull();
    expect(bodies(github)).toEqual([]);
    expect(operations(github)).toEqual(['issues/list-comments 200', 'issues/create-comment 201', 'issues/update-comment 200', 'issues/update-comment 404']);
  });

  it('has no marker that could end the line', async () => {
    const { publisher, requests } = await connect();
    expect((await faultOf(publisher.amendComment(1, 'a --> b', 'x'))).code).toBe('run:internal');
    expect(requests()).toBe(0);
  });
});

function bodies(github: { readonly world: { readonly comments: ReadonlyMap<number, { readonly login: string; readonly body: string }> } }): readonly (readonly [string, string])[] {
  return [...github.world.comments.values()].map(({ login, body }) => [login, body]);
}
