import type { IntakeFacts } from '../contract/intake.ts';
import type { Policy } from '../contract/policy.ts';
import type { Account, Trigger } from '../contract/trigger.ts';
import { matchExactly } from './paths.ts';

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

/** Where a run is told besides the job. */
export type Audience = 'issue' | 'commit' | 'reaction' | 'job';

/**
 * Where a run may speak: on the issue, or where it has none beside the base commit, when everybody behind it may start one;
 * to a stranger by a reaction alone. Behind a schedule stands nobody but the policy, so that one of something it does not
 * list is told in the job alone.
 */
export function audience(trigger: Trigger, known: Known): Audience {
  const asked = standings(trigger, known);
  const place = trigger.issue === null ? 'commit' : 'issue';
  if (asked.length === 0) return isScheduled(trigger, known.policy?.values.triggers.schedule ?? null) ? place : 'job';
  if (asked.every(({ may }) => may)) return place;
  return trigger.issue === null ? 'job' : 'reaction';
}

/** Whether a policy lists what a schedule is to run: the pack, the issue, or both. */
export function isScheduled({ issue, taskPack }: Pick<Trigger, 'issue' | 'taskPack'>, listed: Policy['triggers']['schedule'] | null): boolean {
  return listed !== null && unscheduled({ issue, taskPack }, listed) === null;
}

/** What keeps a schedule from running it, by the field of the policy; null when nothing does. */
export function unscheduled({ issue, taskPack }: Pick<Trigger, 'issue' | 'taskPack'>, listed: Policy['triggers']['schedule']): string | null {
  if (taskPack !== null && !matchExactly(listed['task-packs'])(taskPack)) return `triggers.schedule.task-packs does not match ${taskPack}`;
  return issue !== null && !listed.issues.includes(issue) ? `triggers.schedule.issues does not list ${issue}` : null;
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
