/** What the entry decides before it loads anything: leave the event alone, or look at it. */
export type Triage = { readonly ignored: true; readonly why: string } | { readonly ignored: false };

/**
 * Decides from the event alone whether it concerns us; whoever is ignored hears nothing. It imports nothing, since it runs
 * on every event of a repository.
 */
export function triage(eventName: string, payload: unknown, triggerLabel: string): Triage {
  if (eventName === 'issues') return triageIssue(payload, triggerLabel);
  if (eventName === 'issue_comment') return triageComment(payload);
  return { ignored: false };
}

function triageIssue(payload: unknown, triggerLabel: string): Triage {
  const action = text(payload, 'action');
  if (action === '') return { ignored: false };
  if (action !== 'labeled') return ignored(`issues.${action} starts nothing`);
  const label = text(member(payload, 'label'), 'name');
  if (label !== triggerLabel) return ignored(`the label ${label} is not ${triggerLabel}`);
  return triageState(payload);
}

function triageComment(payload: unknown): Triage {
  if (member(member(payload, 'issue'), 'pull_request') !== undefined) return ignored('comments on pull requests start nothing');
  const firstLine = (text(member(payload, 'comment'), 'body').split('\n')[0] ?? '').trim();
  if (text(payload, 'action') !== 'created' || !/^\/codex(\s|$)/.test(firstLine)) return ignored('the comment is no command');
  return triageState(payload);
}

function triageState(payload: unknown): Triage {
  const issue = member(payload, 'issue');
  const sender = member(payload, 'sender');
  if (text(issue, 'state') === 'closed') return ignored('the issue is closed');
  if (member(issue, 'locked') === true) return ignored('the issue is locked');
  if (/^\s*(\[draft\]|draft:)/i.test(text(issue, 'title'))) return ignored('the issue is a draft');
  if (hasLabel(issue, 'draft')) return ignored('the issue has the label draft');
  if (text(sender, 'type') === 'Bot') return ignored(`the sender ${text(sender, 'login')} is a bot`);
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
