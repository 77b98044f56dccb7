/** So much of what somebody wrote is looked through, in characters. */
const MOST = 64 * 1024;

/** The words of a title and a text that could be ids or paths of specs, tasks or issues, each once. */
export function namedWords(said: { readonly title: string; readonly body: string } | null): readonly string[] {
  const text = said === null ? '' : `${said.title}\n${said.body.slice(0, MOST)}`;
  return [...new Set([...text.matchAll(/[\p{L}\p{N}_./#-]+/gu)].map(([word]) => trimmed(word)).filter((word) => word !== ''))];
}

/** Without the signs around it; `#12` keeps its own. Step by step, since an expression that looks for the last of many signs takes the square of them. */
function trimmed(word: string): string {
  let end = word.length;
  while (end > 0 && './#-'.includes(word[end - 1] ?? '')) end -= 1;
  let start = 0;
  while (start < end && './-'.includes(word[start] ?? '')) start += 1;
  return word.slice(start, end);
}
