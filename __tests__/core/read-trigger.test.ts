import { describe, expect, it } from 'vitest';
import { jobEnvironment } from '../../src/contract/event.ts';
import { trigger } from '../../src/contract/intake.ts';
import { normaliseBody, readTrigger } from '../../src/core/read-trigger.ts';
import { digest } from '../facts.ts';

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

const EVENT = {
  action: 'labeled',
  label: { name: 'codex:execute', color: 'ededed' },
  issue: { number: 7, title: 'Add a greeting', body: 'one\r\ntwo', state: 'open' },
  repository: { full_name: 'octo/demo' },
  sender: { login: 'mona', type: 'User' },
};

describe('readTrigger', () => {
  it('reads who asked for what, and the text that was approved', () => {
    const read = readTrigger(EVENT, JOB, digest);
    expect(read).toEqual({
      known: true,
      value: {
        event: 'issues.labeled',
        repository: 'octo/demo',
        issue: 7,
        label: 'codex:execute',
        actor: 'mona',
        triggeringActor: 'hubot',
        sender: { login: 'mona', type: 'User' },
        title: 'Add a greeting',
        bodySha256: digest('one\ntwo'),
        workflowRun: { id: '99', attempt: 2, url: 'https://github.com/octo/demo/actions/runs/99' },
      },
    });
    expect(trigger.safeParse(read.known ? read.value : null).success).toBe(true);
  });

  it('takes the actor for the triggering one where a runner names none, and no body for an empty one', () => {
    const { GITHUB_TRIGGERING_ACTOR: _, ...job } = JOB;
    const read = readTrigger({ ...EVENT, issue: { ...EVENT.issue, body: null } }, job, digest);
    expect(read.known && [read.value.triggeringActor, read.value.bodySha256]).toEqual(['mona', digest('')]);
  });

  it.each([
    ['another event', EVENT, { GITHUB_EVENT_NAME: 'push' }, 'event:unsupported', 'The event push starts no run in this release.'],
    ['no payload', undefined, {}, 'event:unreadable', 'The payload of the event issues could not be understood: ``: Invalid input: expected object, received undefined.'],
    ['another action', { ...EVENT, action: 'opened' }, {}, 'event:unreadable', 'The payload of the event issues could not be understood: `action`: Invalid input: expected "labeled".'],
    ['no sender', { ...EVENT, sender: undefined }, {}, 'event:unreadable', 'The payload of the event issues could not be understood: `sender`: Invalid input: expected object, received undefined.'],
    ['a pull request', { ...EVENT, issue: { ...EVENT.issue, pull_request: {} } }, {}, 'event:unsupported', '#7 is a pull request, not an issue.'],
    ['another repository', { ...EVENT, repository: { full_name: 'evil/demo' } }, {}, 'event:unreadable', 'The event is about evil/demo, but the job runs in octo/demo.'],
  ])('says by name what is wrong with %s', (_, payload, job, reason, sentence) => {
    expect(readTrigger(payload, { ...JOB, ...job }, digest)).toMatchObject({ known: false, problem: { reason, sentence, where: 'event', remedy: expect.stringMatching(/\.$/) } });
  });

  it('compares repositories as GitHub does, whatever the case', () => {
    expect(readTrigger({ ...EVENT, repository: { full_name: 'Octo/Demo' } }, JOB, digest).known).toBe(true);
  });
});

describe('normaliseBody', () => {
  it('makes every kind of line end one', () => {
    expect(normaliseBody('a\r\nb\rc\nd\r\r\n')).toBe('a\nb\nc\nd\n\n');
  });
});
