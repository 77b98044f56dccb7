/** So much of what somebody wrote is looked through, in characters. */
const MOST = 64 * 1024;

/** Names with . / # - within, a # before a number, and a dot before the first folder of a path. Nothing can be read in two ways, so that no text takes longer than it is. */
const WORD = /(?:#|(?<![\p{L}\p{N}_./#-])\.)?[\p{L}\p{N}_]+(?:[./#-]+[\p{L}\p{N}_]+)*/gu;

/** The words of a title and a text that could be ids or paths of specs, tasks or issues, each once. */
export function namedWords(said: { readonly title: string; readonly body: string } | null): readonly string[] {
  const text = said === null ? '' : `${said.title}\n${said.body}`.slice(0, MOST);
  return [...new Set([...text.matchAll(WORD)].map(([word]) => word))];
}
