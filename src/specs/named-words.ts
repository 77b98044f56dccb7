/** So much of what somebody wrote is looked through, in characters. */
const MOST = 64 * 1024;

/** The words of a title and a text that could be ids or paths of specs, tasks or issues, each once. */
export function namedWords(said: { readonly title: string; readonly body: string } | null): readonly string[] {
  const text = said === null ? '' : `${said.title}\n${said.body.slice(0, MOST)}`;
  return [...new Set([...text.matchAll(/[\p{L}\p{N}_#](?:[\p{L}\p{N}_./#-]*[\p{L}\p{N}_])?/gu)].map(([word]) => word))];
}
