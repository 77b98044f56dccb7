import type { IntakeFacts } from '../contract/intake.ts';
import type { Account, Trigger } from '../contract/trigger.ts';

/** Whether one account may start a run, and why. */
export interface Standing {
  readonly login: string;
  readonly may: boolean;
  /** To follow the login: `(write)`, `has read`. */
  readonly why: string;
  readonly note: string;
}

type Known = Pick<IntakeFacts, 'actors' | 'policy'>;

const ENOUGH = new Set(['admin', 'maintain', 'write']);

/** Whether GitHub said that an account may write here. */
export function mayWrite(login: string, actors: IntakeFacts['actors']): boolean {
  return actors.some((actor) => isSame(actor.login, login) && ENOUGH.has(actor.level));
}

/** The accounts that had a hand in starting a run, each once. Nobody sends a schedule; who runs one again is asked about. */
export function accountsBehind({ event, actor, triggeringActor, sender, workflowRun }: Trigger): readonly string[] {
  if (event === 'schedule') return workflowRun.attempt > 1 ? [triggeringActor] : [];
  return [...new Set([actor, triggeringActor, ...(sender === null ? [] : [sender.login])])];
}

/** Where each of those accounts stands, by GitHub's answers and the lists of the policy; what is not known is a no. */
export function standings(trigger: Trigger, known: Known): readonly Standing[] {
  return accountsBehind(trigger).map((login) => standing(login, trigger.sender?.login === login ? trigger.sender : null, known));
}

/**
 * Where a run may speak: on the issue when everybody behind it may start one, to a stranger by a reaction alone. Behind a
 * schedule stands nobody but the policy, so that one it does not list the issue for is told in the job alone.
 */
export function audience(trigger: Trigger, known: Known): 'issue' | 'reaction' | 'job' {
  const asked = standings(trigger, known);
  if (asked.length === 0) return known.policy?.values.triggers.schedule.issues.includes(trigger.issue) === true ? 'issue' : 'job';
  return asked.every(({ may }) => may) ? 'issue' : 'reaction';
}

function standing(login: string, account: Account | null, { actors, policy }: Known): Standing {
  const no = (why: string, note = why): Standing => ({ login, may: false, why, note });
  const lists = policy?.values.actors;
  if (account !== null && account.type !== 'User') {
    if (account.type !== 'Bot') return no(`is an account of type ${account.type === '' ? 'unknown' : account.type}`, account.type);
    const listed = lists?.bots.find((bot) => isSame(bot.login, login));
    if (listed === undefined) return no('is a bot that the policy does not list under actors.bots', account.type);
    return listed.id === account.id ? { login, may: true, why: '(listed bot)', note: '' } : no(`is a bot with the id ${account.id}, and the policy lists ${listed.id}`);
  }
  // No person can have such a name, and of an app only the event itself shows the account.
  if (login.toLowerCase().endsWith('[bot]')) return account === null ? no('is an app that the event does not show') : no('has the name of an app and is none', account.type);
  const answer = actors.find((actor) => actor.login === login) ?? { level: 'unknown' as const, note: 'GitHub was not asked' };
  if (ENOUGH.has(answer.level)) return { login, may: true, why: `(${answer.level})`, note: '' };
  if (answer.level !== 'unknown' && lists?.users.some((user) => isSame(user, login)) === true) return { login, may: true, why: '(listed by the policy)', note: '' };
  const note = answer.note === '' ? answer.level : `${answer.level}: ${answer.note}`;
  return answer.level === 'unknown' ? no('could not be asked about', note) : no(`has ${answer.level}`, note);
}

function isSame(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
