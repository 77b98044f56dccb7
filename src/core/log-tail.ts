import { inertText } from './inert.ts';

/** The last lines of a log as text that may be shown anywhere, at most so many characters; a line cut at its front is left out. */
export function logTail(bytes: Uint8Array, limit: number): string {
  const text = new TextDecoder().decode(bytes);
  const shown = text.split(/\r\n|\r|\n/).map(inertText).join('\n').trimEnd();
  if (shown.length <= limit) return shown.toWellFormed();
  const end = shown.slice(-limit);
  return end.slice(end.indexOf('\n') + 1).toWellFormed();
}
