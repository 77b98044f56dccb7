import { quoteInline } from './quote-markdown.ts';
import type { View } from './view.ts';

/** What was taken out of the issue because its page does not show it, where the policy wants people to be told. */
export function hiddenTextNote({ facts }: Pick<View, 'facts'>): readonly string[] {
  const removed = facts.intake?.issue?.contract.removed ?? [];
  if (facts.intake?.policy?.values['hidden-text'] !== 'warn' || removed.length === 0) return [];
  const kinds = removed.slice(0, 20).map(({ what, count, line }) => `${quoteInline(what, 80)} (line ${line}${count === 1 ? '' : `, ${count} times`})`);
  return [`**Hidden text:** the issue holds what its page does not show; it was taken out before a model read the rest: ${kinds.join(', ')}${removed.length > kinds.length ? ` and ${removed.length - kinds.length} more kinds` : ''}.`, ''];
}
