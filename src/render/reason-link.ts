import { quoteCode } from './quote-markdown.ts';
import type { View } from './view.ts';

/** The reason of a run, in Markdown: a link to what is said of it in the documentation of this very release, where its address is known. */
export function reasonLink({ verdict: { status, reason }, docsUrl }: Pick<View, 'verdict' | 'docsUrl'>): string {
  const shown = quoteCode(reason);
  if (docsUrl === '' || status === 'SUCCESS') return shown;
  return status === 'BLOCKED' ? `[${shown}](${docsUrl}/blocked.md#${anchor(reason)})` : `[${shown}](${docsUrl}/reference/reasons.md)`;
}

/** What GitHub makes of a heading that is a reason code: letters, digits and hyphens of it. */
function anchor(reason: string): string {
  return reason.replace(/[^a-z0-9-]/g, '');
}
