import { describe, expect, it } from 'vitest';
import { guardEvent } from '../../src/contract/guard-event.ts';

const [HERE, HEAD, BASE] = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)];
const pull = (more: Readonly<Record<string, unknown>> = {}) => ({ action: 'opened', number: 7, pull_request: { title: 'Log in', body: 'As 0001 says.', head: { sha: HEAD, ref: 'x' }, base: { sha: BASE }, ...more } });
const flaw = (name: string, payload: unknown, commit = HERE): unknown => Object.values(guardEvent(name, payload, commit));

describe('an event that the spec guard judges on', () => {
  it('asks on a pull request about its merge into the base, shown beside its head, whatever base the event names', () => {
    expect(guardEvent('pull_request', pull(), HERE)).toEqual({ judged: HERE, before: 'first-parent', shownAt: HEAD, pullRequest: { number: 7, title: 'Log in', body: 'As 0001 says.' } });
  });

  it.each([null, undefined])('takes a pull request without a text: %j', (body) => {
    expect(guardEvent('pull_request', pull({ body }), HERE)).toMatchObject({ pullRequest: { number: 7, body: '' } });
  });

  it('asks in a merge queue about what the group makes of its base, whatever GITHUB_SHA names', () => {
    expect(guardEvent('merge_group', { merge_group: { base_sha: BASE, head_sha: HEAD, head_ref: 'x' } }, HERE)).toEqual({ judged: HEAD, before: BASE, shownAt: HEAD, pullRequest: null });
  });

  it.each(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'])('asks on %s about the specs of the commit alone, whatever the event holds', (name) => {
    for (const payload of [{}, null, 'x', pull()]) expect(guardEvent(name, payload, HERE)).toEqual({ judged: HERE, before: null, shownAt: HERE, pullRequest: null });
  });
});

describe('an event that it does not judge on', () => {
  it('is told from which it could, and of pull_request_target why not', () => {
    expect(flaw('issues', {})).toEqual(['The mode spec-guard does not judge on the event issues. Start it on pull_request, merge_group, push, schedule or workflow_dispatch.']);
    expect(flaw('', {})).toEqual([expect.stringContaining('on the event without a name. Start it on')]);
    expect(flaw('pull_request_target', pull())).toEqual([expect.stringContaining('pull_request_target, which would hand a token that may write to what strangers propose. Start it on')]);
  });

  it.each(['', 'main', HERE.slice(1), HERE.toUpperCase(), `${HERE}\n`])('has no commit to judge: %j', (commit) => {
    for (const name of ['pull_request', 'push', 'merge_group']) expect(flaw(name, pull(), commit)).toEqual([expect.stringContaining('GITHUB_SHA names no commit of 40 hexadecimal digits.')]);
  });

  it.each([null, {}, 'x', { pull_request: {} }, pull({ head: { sha: 'main' } }), { ...pull(), number: 0 }, { ...pull(), number: '7' }, pull({ title: 7 })])('says of no pull request which it is: %j', (payload) => {
    expect(flaw('pull_request', payload)).toEqual(['The event does not say which pull request it is about.']);
  });

  it.each([null, {}, { merge_group: {} }, { merge_group: { base_sha: BASE } }, { merge_group: { base_sha: '--upload-pack=x', head_sha: HEAD } }])('says of no merge group from where to where it goes: %j', (payload) => {
    expect(flaw('merge_group', payload)).toEqual(['The event does not say from which commit to which the merge group goes.']);
  });
});
