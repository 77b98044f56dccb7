import { describe, expect, it } from 'vitest';
import { actorPermission } from '../../../src/checks/gates/actor-permission.ts';
import type { IntakeFacts } from '../../../src/contract/intake.ts';
import { TRIGGERS, type Trigger } from '../../../src/contract/trigger.ts';
import { facts, intake, policyOf } from '../../facts.ts';
import { ask } from '../ask.ts';

type Level = IntakeFacts['actors'][number]['level'];

const asked = (parts: Partial<Trigger>, actors: IntakeFacts['actors'], lists: object = {}) => {
  const { trigger, policy } = intake();
  if (trigger === null || policy === null) throw new Error('the facts of the tests have a trigger and a policy');
  return ask(actorPermission, facts({ intake: intake({ trigger: { ...trigger, ...parts }, actors, policy: { ...policy, values: policyOf({ actors: lists }) } }) }));
};
const answer = (login: string, level: Level, note = '') => ({ login, level, note });
const user = (login: string) => ({ login, type: 'User', id: 1 });
const bot = (login: string, id = 29139614) => ({ login, type: 'Bot', id });

const LISTS = { users: ['octofriend'], bots: [{ login: 'renovate[bot]', id: 29139614 }] };

/** Who asks, what GitHub answers about him, and whether he may; `octofriend` and `renovate[bot]` are on the lists of the policy. */
const ACCOUNTS: readonly (readonly [who: string, account: NonNullable<Trigger['sender']>, level: Level, note: string, may: boolean])[] = [
  ['admin', user('mona'), 'admin', '', true],
  ['maintain', user('mona'), 'maintain', '', true],
  ['write', user('mona'), 'write', '', true],
  ['triage', user('mona'), 'triage', '', false],
  ['read', user('mona'), 'read', '', false],
  ['none, or API 404', user('mona'), 'none', '', false],
  // What a role of the organisation's own making counts as is told by the adapter; an odd pair is not known.
  ['custom role', user('mona'), 'unknown', 'GitHub answered the role deployer with the permission push, which do not go together', false],
  ['API 403', user('mona'), 'unknown', 'GitHub answered 403', false],
  ['API 500', user('mona'), 'unknown', 'GitHub answered 500', false],
  ['somebody the policy lists', user('octofriend'), 'read', '', true],
  ['somebody the policy lists, whom GitHub would not tell about', user('octofriend'), 'unknown', 'GitHub answered 500', false],
  ['listed bot', bot('renovate[bot]'), 'none', '', true],
  ['a bot with the name of a listed one', bot('renovate[bot]', 666), 'admin', '', false],
  ['unlisted bot', bot('x[bot]'), 'admin', '', false],
  ['a user literally named x[bot]', user('x[bot]'), 'admin', '', false],
  ['a user literally named like a listed bot', user('renovate[bot]'), 'admin', '', false],
  ['an organisation', { login: 'acme', type: 'Organization', id: 1 }, 'admin', '', false],
  ['an account without a type', { login: 'mona', type: '', id: 1 }, 'admin', '', false],
];

describe.each(TRIGGERS.filter((event) => event !== 'schedule'))('who may start a run by %s', (event) => {
  it.each(ACCOUNTS)('%s', (_, account, level, note, may) => {
    const found = asked({ event, actor: account.login, triggeringActor: account.login, sender: account }, [answer(account.login, level, note)], LISTS);
    expect([found?.outcome, found?.reason]).toEqual([may ? 'pass' : 'fail', 'actor:permission']);
    expect(found?.sentence).toContain(account.login);
  });

  it.each(ACCOUNTS.filter(([, { type }]) => type === 'User'))('a re-run of what somebody with write access had started: %s', (_, account, level, note, may) => {
    const found = asked({ event, actor: 'lisa', triggeringActor: account.login, sender: user('lisa') }, [answer('lisa', 'write'), answer(account.login, level, note)], LISTS);
    expect(found?.outcome).toBe(may ? 'pass' : 'fail');
  });

  it('does not let a re-run by somebody else wash the sender', () => {
    expect(asked({ event, actor: 'mona', triggeringActor: 'lisa', sender: user('mona') }, [answer('mona', 'read'), answer('lisa', 'admin')])?.outcome).toBe('fail');
  });
});

describe('who may start a run by schedule', () => {
  const scheduled = { event: 'schedule', label: null, sender: null, seen: null } as const;

  it('is not asked, since nobody sends one: the policy says what it may start', () => {
    expect(asked({ ...scheduled, actor: 'mona' }, [])).toMatchObject({ outcome: 'not-applicable' });
  });

  it.each(ACCOUNTS.filter(([, { type, login }]) => type === 'User' && !login.endsWith('[bot]')))('a re-run: %s', (_, account, level, note, may) => {
    const again = { ...scheduled, triggeringActor: account.login, workflowRun: { id: '99', attempt: 2, url: 'https://example.com' } };
    expect(asked(again, [answer(account.login, level, note)], LISTS)?.outcome).toBe(may ? 'pass' : 'fail');
  });
});

describe('actor-permission', () => {
  it('names everybody it asked about, and how they stand', () => {
    const who = { actor: 'mona', triggeringActor: 'hubot', sender: user('lisa') };
    expect(asked(who, [answer('mona', 'write'), answer('hubot', 'admin'), answer('lisa', 'maintain')])).toEqual({ outcome: 'pass', reason: 'actor:permission', sentence: 'mona (write), hubot (admin), lisa (maintain) may start a run.', places: [] });
    expect(asked(who, [answer('mona', 'write'), answer('hubot', 'read'), answer('lisa', 'triage')])).toEqual({
      outcome: 'fail',
      reason: 'actor:permission',
      sentence: 'A run needs write access, and hubot has read; lisa has triage.',
      places: [{ where: '@hubot', what: 'read' }, { where: '@lisa', what: 'triage' }],
    });
  });

  it('fails when GitHub was not asked', () => {
    expect(asked({}, [])).toMatchObject({ outcome: 'fail', places: [{ where: '@mona', what: 'unknown: GitHub was not asked' }] });
  });

  it('says what is wrong with a bot', () => {
    const by = (account: NonNullable<Trigger['sender']>) => asked({ actor: account.login, triggeringActor: account.login, sender: account }, [], LISTS)?.sentence;
    expect(by(bot('x[bot]'))).toBe('A run needs write access, and x[bot] is a bot that the policy does not list under actors.bots.');
    expect(by(bot('renovate[bot]', 666))).toBe('A run needs write access, and renovate[bot] is a bot with the id 666, and the policy lists 29139614.');
  });

  it('does not know when the event could not be read', () => {
    expect(ask(actorPermission, facts({ intake: intake({ trigger: null }) }))).toEqual({ outcome: 'unknown', reason: 'actor:permission', sentence: 'It is not known who asked, because the event could not be read.', places: [] });
  });
});
