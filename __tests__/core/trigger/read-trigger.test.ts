import { describe, expect, it } from 'vitest';
import { jobEnvironment } from '../../../src/contract/event.ts';
import { trigger, type Trigger } from '../../../src/contract/trigger.ts';
import { normaliseBody } from '../../../src/core/trigger/normalise-body.ts';
import { readTrigger } from '../../../src/core/trigger/read-trigger.ts';
import type { Asked } from '../../../src/core/trigger/reading.ts';
import { digest } from '../../facts.ts';

const JOB = jobEnvironment.parse({
  GITHUB_EVENT_NAME: 'issues',
  GITHUB_REPOSITORY: 'octo/demo',
  GITHUB_ACTOR: 'mona',
  GITHUB_TRIGGERING_ACTOR: 'hubot',
  GITHUB_RUN_ID: '99',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
});
const ASKED: Asked = { issue: null, taskPack: null, dryRun: 'false', command: '/codex', digest };

const issue = { number: 7, title: 'Add a greeting', body: 'one\r\ntwo', state: 'open' };
const repository = { full_name: 'octo/demo' };
const sender = { login: 'mona', type: 'User', id: 12, site_admin: false };
const LABELED = { action: 'labeled', label: { name: 'codex:execute', color: 'ededed' }, issue, repository, sender };
const COMMENTED = { action: 'created', issue, comment: { id: 5, body: '/codex run', created_at: '2026-11-21T10:00:00Z', user: { login: 'mona' } }, repository, sender };
const DISPATCHED = { inputs: { issue: '7', mode: '' }, ref: 'refs/heads/main', repository, sender };
const SENT = { action: 'execute', client_payload: { issue: 7, mode: 'autonomous' }, repository, sender };

const read = (name: string, payload: unknown, asked: Partial<Asked> = {}, job: Partial<typeof JOB> = {}) => readTrigger(payload, { ...JOB, ...job, GITHUB_EVENT_NAME: name }, { ...ASKED, ...asked });
const known = (name: string, payload: unknown, asked: Partial<Asked> = {}): Trigger => {
  const result = read(name, payload, asked);
  if (!result.known) throw new Error(result.problem.sentence);
  return trigger.parse(result.value);
};

const SAME = {
  repository: 'octo/demo',
  issue: 7,
  taskPack: null,
  label: null,
  comment: null,
  actor: 'mona',
  triggeringActor: 'hubot',
  sender: { login: 'mona', type: 'User', id: 12 },
  seen: null,
  approved: null,
  dryRun: 'false',
  workflowRun: { id: '99', attempt: 2, url: 'https://github.com/octo/demo/actions/runs/99' },
};
const SEEN = { title: 'Add a greeting', bodySha256: digest('one\ntwo') };

const LOCAL = { 'task-pack': 'taskpacks/GREET-1/', repository, sender };

describe('readTrigger', () => {
  it('reads a person at a machine, who asks for a pack, and knows no page of it', () => {
    expect(known('local', LOCAL, { dryRun: 'gate' })).toEqual({ ...SAME, event: 'local', issue: null, taskPack: 'taskpacks/GREET-1', dryRun: 'gate', workflowRun: { ...SAME.workflowRun, url: '' } });
    expect(read('local', { repository, sender })).toMatchObject({ known: false, problem: { reason: 'event:unreadable' } });
  });

  it('takes no job for a person at a machine', () => {
    expect(read('local', LOCAL, {}, { GITHUB_ACTIONS: 'true' })).toMatchObject({ known: false, problem: { reason: 'event:unsupported', sentence: 'The event local starts no run.' } });
  });

  it.each<readonly [string, string, unknown, Partial<Asked>, object]>([
    ['the label, with the text that was approved', 'issues', LABELED, {}, { event: 'issues.labeled', label: 'codex:execute', seen: SEEN }],
    ['a command, with the text that was there', 'issue_comment', COMMENTED, {}, { event: 'issue_comment.created', comment: { id: 5, at: '2026-11-21T10:00:00.000Z' }, seen: SEEN }],
    ['a command that asks to be shown', 'issue_comment', { ...COMMENTED, comment: { ...COMMENTED.comment, body: '/codex run --dry-run=plan' } }, {}, { event: 'issue_comment.created', comment: { id: 5, at: '2026-11-21T10:00:00.000Z' }, seen: SEEN, dryRun: 'plan' }],
    ['the button', 'workflow_dispatch', DISPATCHED, {}, { event: 'workflow_dispatch' }],
    ['the button of a workflow that names the issue itself', 'workflow_dispatch', { ...DISPATCHED, inputs: null }, { issue: 7, dryRun: 'gate' }, { event: 'workflow_dispatch', dryRun: 'gate' }],
    ['another system', 'repository_dispatch', SENT, {}, { event: 'repository_dispatch' }],
    ['another system that says what was approved', 'repository_dispatch', { ...SENT, client_payload: { issue: 7, hash: 'a'.repeat(64) } }, {}, { event: 'repository_dispatch', approved: 'a'.repeat(64) }],
    ['a schedule, which nobody sends', 'schedule', { schedule: '0 4 * * *' }, { issue: 7 }, { event: 'schedule', sender: null }],
  ])('reads %s', (_, name, payload, asked, own) => {
    expect(known(name, payload, asked)).toEqual({ ...SAME, ...own });
  });

  it('takes the actor for the triggering one where a runner names none, and no body for an empty one', () => {
    const { GITHUB_TRIGGERING_ACTOR: _, ...job } = JOB;
    const result = readTrigger({ ...LABELED, issue: { ...issue, body: null } }, job, ASKED);
    expect(result.known && [result.value.triggeringActor, result.value.seen?.bodySha256]).toEqual(['mona', digest('')]);
  });

  it.each<readonly [string, string, unknown, string, string]>([
    ['another event', 'push', LABELED, 'event:unsupported', 'The event push starts no run.'],
    ['an event about the branch of a stranger', 'pull_request_target', LABELED, 'event:untrusted', 'The event pull_request_target may be about a branch of somebody who may not write here, so it starts no run.'],
    ['an event after the run of a stranger', 'workflow_run', LABELED, 'event:untrusted', 'The event workflow_run may be about a branch of somebody who may not write here, so it starts no run.'],
    ['an event named like a member of every object', 'constructor', LABELED, 'event:unsupported', 'The event constructor starts no run.'],
    ['no payload', 'issues', undefined, 'event:unreadable', 'The payload of the event issues.labeled could not be understood: it is missing: it must be a group of fields.'],
    ['another action', 'issues', { ...LABELED, action: 'opened' }, 'event:unreadable', 'The payload of the event issues.labeled could not be understood: its field `action` must be "labeled".'],
    ['no sender', 'issues', { ...LABELED, sender: undefined }, 'event:unreadable', 'The payload of the event issues.labeled could not be understood: its field `sender` is missing: it must be a group of fields.'],
    ['a pull request', 'issues', { ...LABELED, issue: { ...issue, pull_request: {} } }, 'event:unsupported', '#7 is a pull request, not an issue.'],
    ['T-02: a comment of somebody else than the sender', 'issue_comment', { ...COMMENTED, comment: { ...COMMENTED.comment, user: { login: 'mallory' } } }, 'event:unreadable', 'The event says that mona sent a comment of mallory.'],
    ['a comment on a pull request', 'issue_comment', { ...COMMENTED, issue: { ...issue, pull_request: {} } }, 'event:unsupported', '#7 is a pull request, not an issue.'],
    ['another repository', 'issues', { ...LABELED, repository: { full_name: 'evil/demo' } }, 'event:unreadable', 'The event is about evil/demo, but the job runs in octo/demo.'],
    ['a dispatch without an issue', 'workflow_dispatch', { ...DISPATCHED, inputs: { issue: '' } }, 'event:unreadable', 'The event workflow_dispatch names neither an issue nor a task pack.'],
    ['a dispatch whose issue is no number', 'workflow_dispatch', { ...DISPATCHED, inputs: { issue: '7; rm -rf /' } }, 'event:unreadable', 'The payload of the event workflow_dispatch could not be understood: its field `inputs.issue` must be the number of an issue.'],
    ['another type of dispatch', 'repository_dispatch', { ...SENT, action: 'deploy' }, 'event:unreadable', 'The payload of the event repository_dispatch could not be understood: its field `action` must be "execute".'],
    ['a hash that is none', 'repository_dispatch', { ...SENT, client_payload: { issue: 7, hash: 'abc' } }, 'event:unreadable', 'The payload of the event repository_dispatch could not be understood: its field `client_payload.hash` must be an approval hash, 64 characters 0-9 and a-f.'],
    ['a schedule without an issue', 'schedule', {}, 'event:unreadable', 'The event schedule names neither an issue nor a task pack.'],
  ])('says by name what is wrong with %s', (_, name, payload, reason, sentence) => {
    expect(read(name, payload)).toMatchObject({ known: false, problem: { reason, sentence, where: 'event', remedy: expect.stringMatching(/\.$/) } });
  });

  it.each<readonly [string, string, unknown, string]>([
    ['an unknown option', 'issue_comment', { ...COMMENTED, comment: { ...COMMENTED.comment, body: '/codex run --fast' } }, 'The command was not understood: run knows no option "--fast".'],
    ['an approval, which asks for no run', 'issue_comment', { ...COMMENTED, comment: { ...COMMENTED.comment, body: '/codex approve ci 0123abcd' } }, 'The comment asks for no run.'],
    ['an autonomy nobody has', 'repository_dispatch', { ...SENT, client_payload: { issue: 7, mode: 'supervised' } }, 'The repository_dispatch asks for the mode "supervised", and only autonomous exists.'],
  ])('knows who asked and where, so that he can be told of %s', (_, name, payload, sentence) => {
    expect(read(name, payload)).toMatchObject({ known: true, value: { issue: 7, actor: 'mona' }, problems: [{ reason: 'event:command', sentence, where: 'event', remedy: expect.stringMatching(/\.$/) }] });
  });

  it('compares repositories as GitHub does, whatever the case', () => {
    expect(read('issues', { ...LABELED, repository: { full_name: 'Octo/Demo' } }).known).toBe(true);
  });
});

describe('normaliseBody', () => {
  it('makes every kind of line end one', () => {
    expect(normaliseBody('a\r\nb\rc\nd\r\r\n')).toBe('a\nb\nc\nd\n\n');
  });

  it.each<readonly [string, string, unknown, Partial<Asked>, object]>([
    ['a button', 'workflow_dispatch', { ...DISPATCHED, inputs: { 'task-pack': 'taskpacks/GREET-1/', issue: '' } }, {}, { issue: null }],
    ['a button of a workflow that names the pack itself', 'workflow_dispatch', DISPATCHED, { taskPack: 'taskpacks/GREET-1' }, { issue: 7 }],
    ['another system', 'repository_dispatch', { ...SENT, client_payload: { 'task-pack': 'taskpacks/GREET-1' } }, {}, { issue: null }],
    ['a schedule', 'schedule', {}, { taskPack: 'taskpacks/GREET-1' }, { issue: null }],
    ['a label, which says where it is talked about', 'issues', LABELED, { taskPack: 'taskpacks/GREET-1' }, { issue: 7 }],
  ])('reads a task pack from %s', (_, name, payload, asked, own) => {
    expect(known(name, payload, asked)).toMatchObject({ taskPack: 'taskpacks/GREET-1', ...own });
  });

  it.each(['../x', 'taskpacks/../../etc', '/etc', 'taskpacks/./x', 'a\\\\b', 'taskpacks/*'])('refuses %s as the folder of a task pack', (path) => {
    expect(read('repository_dispatch', { ...SENT, client_payload: { 'task-pack': path } })).toMatchObject({ known: false, problem: { reason: 'event:unreadable' } });
  });
});
