import { readCommand } from './read-command.ts';

/** What the entry decides before it loads anything: leave the event alone, or look at it. */
export type Triage = { readonly ignored: true; readonly why: string } | { readonly ignored: false };

/** The inputs that say what concerns us. The policy may refuse afterwards, never let more in. */
export interface TriageInputs {
  readonly label: string;
  /** The word a command begins with. */
  readonly command: string;
  /** Bots that may ask, by login. */
  readonly bots: readonly string[];
}

/**
 * Decides from the event and the inputs alone whether it concerns us; whoever is ignored hears nothing. It loads nothing
 * but the reader of commands, since it runs on every event of a repository.
 */
export function triage(eventName: string, payload: unknown, inputs: TriageInputs): Triage {
  if (eventName === 'issues') return triageIssue(payload, inputs);
  if (eventName === 'issue_comment') return triageComment(payload, inputs);
  return { ignored: false };
}

/** Says whether a title marks its issue as a draft, which starts nothing. */
export function isDraftTitle(title: string): boolean {
  return /^\s*(\[draft\]|draft:)/i.test(title);
}

function triageIssue(payload: unknown, inputs: TriageInputs): Triage {
  const action = text(payload, 'action');
  if (action === '') return { ignored: false };
  if (action !== 'labeled') return ignored(`issues.${action} starts nothing`);
  const label = text(member(payload, 'label'), 'name');
  if (label !== inputs.label) return ignored(`the label ${label} is not ${inputs.label}`);
  return triageState(payload, inputs);
}

function triageComment(payload: unknown, inputs: TriageInputs): Triage {
  if (member(member(payload, 'issue'), 'pull_request') !== undefined) return ignored('comments on pull requests start nothing');
  const command = readCommand(text(member(payload, 'comment'), 'body'), inputs.command);
  if (text(payload, 'action') !== 'created' || command === null) return ignored('the comment is no command');
  if (command.asks === 'approve') return ignored('an approval starts nothing; the next run reads it');
  return triageState(payload, inputs);
}

function triageState(payload: unknown, { bots }: TriageInputs): Triage {
  const issue = member(payload, 'issue');
  const sender = member(payload, 'sender');
  if (text(issue, 'state') === 'closed') return ignored('the issue is closed');
  if (member(issue, 'locked') === true) return ignored('the issue is locked');
  if (isDraftTitle(text(issue, 'title'))) return ignored('the issue is a draft');
  if (hasLabel(issue, 'draft')) return ignored('the issue has the label draft');
  if (text(sender, 'type') === 'Bot' && !bots.includes(text(sender, 'login'))) return ignored(`the sender ${text(sender, 'login')} is a bot`);
  return { ignored: false };
}

function hasLabel(issue: unknown, name: string): boolean {
  const labels = member(issue, 'labels');
  return Array.isArray(labels) && labels.some((label) => text(label, 'name').toLowerCase() === name);
}

function ignored(why: string): Triage {
  return { ignored: true, why };
}

function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

function text(value: unknown, key: string): string {
  const found = member(value, key);
  return typeof found === 'string' ? found : '';
}
