import { describe, expect, it } from 'vitest';
import { actorPermission } from '../../../src/checks/gates/actor-permission.ts';
import type { IntakeFacts } from '../../../src/contract/intake.ts';
import { facts, intake } from '../../facts.ts';
import { ask } from '../ask.ts';

type Level = IntakeFacts['actors'][number]['level'];

const asked = (parts: Partial<NonNullable<IntakeFacts['trigger']>>, actors: IntakeFacts['actors']) => {
  const { trigger } = intake();
  if (trigger === null) throw new Error('the facts of the tests have a trigger');
  return ask(actorPermission, facts({ intake: intake({ trigger: { ...trigger, ...parts }, actors }) }));
};
const answer = (login: string, level: Level, note = '') => ({ login, level, note });

describe('actor-permission', () => {
  it.each(['admin', 'maintain', 'write'] as const)('passes for somebody with %s', (level) => {
    expect(asked({}, [answer('mona', level)])).toEqual({ outcome: 'pass', reason: 'actor:permission', sentence: `mona (${level}) may write to this repository.`, places: [] });
  });

  it.each(['triage', 'read', 'none'] as const)('fails for somebody with %s', (level) => {
    expect(asked({}, [answer('mona', level)])).toEqual({ outcome: 'fail', reason: 'actor:permission', sentence: `A run needs write access, and mona has ${level}.`, places: [{ where: '@mona', what: level }] });
  });

  it('fails when GitHub would not say, since an error is a no', () => {
    expect(asked({}, [answer('mona', 'unknown', 'HTTP 500')])).toEqual({ outcome: 'fail', reason: 'actor:permission', sentence: 'A run needs write access, and that of mona could not be established.', places: [{ where: '@mona', what: 'unknown: HTTP 500' }] });
  });

  it('fails when GitHub was not asked', () => {
    expect(asked({}, [])).toMatchObject({ outcome: 'fail', places: [{ where: '@mona', what: 'unknown: GitHub was not asked' }] });
  });

  it('asks about the actor, whoever ran the job again, and the sender of the label', () => {
    const who = { actor: 'mona', triggeringActor: 'hubot', sender: { login: 'lisa', type: 'User' } };
    expect(asked(who, [answer('mona', 'write'), answer('hubot', 'admin'), answer('lisa', 'maintain')])).toMatchObject({ outcome: 'pass', sentence: 'mona (write), hubot (admin), lisa (maintain) may write to this repository.' });
    expect(asked(who, [answer('mona', 'write'), answer('hubot', 'read'), answer('lisa', 'triage')])).toMatchObject({ outcome: 'fail', sentence: 'A run needs write access, and hubot has read; lisa has triage.' });
  });

  it.each(['Bot', 'Organization', 'Mannequin'])('fails for a label added by an account of type %s, whatever it may do', (type) => {
    expect(asked({ sender: { login: 'x[bot]', type } }, [answer('mona', 'admin'), answer('x[bot]', 'admin')])).toEqual({
      outcome: 'fail',
      reason: 'actor:permission',
      sentence: `The label was added by x[bot], an account of type ${type}; only people may start a run.`,
      places: [{ where: '@x[bot]', what: type }],
    });
  });

  it('does not trust an account that names no type', () => {
    expect(asked({ sender: { login: 'mona', type: '' } }, [answer('mona', 'admin')])).toMatchObject({ outcome: 'fail', sentence: 'The label was added by mona, an account of type unknown; only people may start a run.' });
  });

  it('does not know when the event could not be read', () => {
    expect(ask(actorPermission, facts({ intake: intake({ trigger: null }) }))).toEqual({ outcome: 'unknown', reason: 'actor:permission', sentence: 'It is not known who asked, because the event could not be read.', places: [] });
  });
});
