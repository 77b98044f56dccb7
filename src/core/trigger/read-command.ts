/** What a comment's first line asks for. */
export type Command =
  | { readonly asks: 'run'; readonly dryRun: 'false' | 'gate' | 'plan' }
  | { readonly asks: 'approve'; readonly category: string; readonly hash: string }
  | { readonly asks: 'unclear'; readonly why: string; readonly remedy: string };

const VERBS = ['run', 'execute', 'approve'];
const USAGE = 'Write /codex run, /codex run --dry-run, /codex run --dry-run=plan, or /codex approve CATEGORY HASH.';

/** Reads the first line of a comment; null when it is no command of ours. It imports nothing, since it runs on every comment. */
export function readCommand(body: string, word = '/codex'): Command | null {
  const [name, verb, ...rest] = firstLine(body).split(/\s+/);
  if (name !== word) return null;
  const usage = USAGE.replaceAll('/codex', word);
  const unclear = (why: string): Command => ({ asks: 'unclear', why, remedy: usage });
  if (verb === undefined) return unclear(`${word} alone asks for nothing`);
  if (!VERBS.includes(verb)) return unclear(`${word} knows no ${quoted(verb)}`);
  return verb === 'approve' ? readApproval(rest, unclear) : readRun(verb, rest, unclear);
}

/** A comment's first line without the white space around it. Four spaces make code of a line: somebody shows the command and does not give it. */
function firstLine(body: string): string {
  const [line = ''] = body.replace(/^(?:[^\S\r\n]*[\r\n]+)+/, '').split(/[\r\n]/, 1);
  return /^(?: {4}| {0,3}\t)/.test(line) ? '' : line.trim();
}

function readRun(verb: string, words: readonly string[], unclear: (why: string) => Command): Command {
  let dryRun: 'false' | 'gate' | 'plan' = 'false';
  for (let at = 0; at < words.length; at += 1) {
    const [option, given] = split(words[at] ?? '');
    if (option === '--dry-run') {
      const value = given ?? (['gate', 'plan'].includes(words[at + 1] ?? '') ? words[(at += 1)] : 'gate');
      if (value !== 'gate' && value !== 'plan' && value !== 'false') return unclear(`--dry-run is ${quoted(value ?? '')}, and it can be gate, plan or false`);
      dryRun = value;
    } else if (option === '--mode') {
      const value = given ?? words[(at += 1)];
      if (value !== 'autonomous') return unclear(`--mode is ${quoted(value ?? '')}, and only autonomous exists`);
    } else return unclear(`${verb} knows no option ${quoted(words[at] ?? '')}`);
  }
  return { asks: 'run', dryRun };
}

function readApproval([category = '', hash = '', ...rest]: readonly string[], unclear: (why: string) => Command): Command {
  if (!/^[a-z][a-z-]{0,39}$/.test(category)) return unclear(category === '' ? 'approve wants a category and a hash' : `${quoted(category)} is no category`);
  if (!/^[0-9a-f]{8,64}$/.test(hash)) return unclear(hash === '' ? 'approve wants the hash that the comment shows' : `${quoted(hash)} is no hash: it has at least eight characters 0-9 and a-f`);
  if (rest.length > 0) return unclear(`approve knows no ${quoted(rest[0] ?? '')}`);
  return { asks: 'approve', category, hash };
}

function split(word: string): readonly [string, string | undefined] {
  const at = word.indexOf('=');
  return at === -1 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

/** A word of a stranger, short and in quotes. */
function quoted(word: string): string {
  return word === '' ? 'empty' : `"${word.length > 40 ? `${word.slice(0, 39).toWellFormed()}…` : word.toWellFormed()}"`;
}
