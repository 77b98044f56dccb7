/** Who and when, as a commit has it; `date` is ISO 8601 and its offset is kept. */
export type Signature = { readonly name: string; readonly email: string; readonly date: string };

/** The parts of a commit object. */
export type Commit = {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
  readonly signature?: string;
};

/** The bytes of a commit object, the message exactly as given. */
export function commitBytes(commit: Commit): string {
  const headers = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${signatureText(commit.author)}`,
    `committer ${signatureText(commit.committer)}`,
    ...(commit.signature === undefined ? [] : [`gpgsig ${commit.signature.trimEnd().replaceAll('\n', '\n ')}`]),
  ];
  return `${headers.join('\n')}\n\n${commit.message}`;
}

/** Reads a commit object as `git cat-file commit` prints it; throws when it is none. */
export function parseCommit(text: string): Commit {
  const [head = ''] = text.split('\n\n', 1);
  const lines = head.split(/\n(?! )/);
  const all = (name: string): readonly string[] => lines.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  const one = (name: string): string => {
    const [value] = all(name);
    if (value === undefined) throw new Error(`the commit object has no ${name}`);
    return value;
  };
  const [signature] = all('gpgsig');
  const commit = {
    tree: one('tree'),
    parents: all('parent'),
    author: parseSignature(one('author')),
    committer: parseSignature(one('committer')),
    message: text.slice(head.length + 2),
  };
  return signature === undefined ? commit : { ...commit, signature: signature.replaceAll('\n ', '\n') };
}

function signatureText({ name, email, date }: Signature): string {
  const seconds = Math.floor(Date.parse(date) / 1000);
  const [, sign = '+', hours = '00', minutes = '00'] = /([+-])(\d\d):?(\d\d)$/.exec(date) ?? [];
  return `${name} <${email}> ${seconds} ${sign}${hours}${minutes}`;
}

function parseSignature(text: string): Signature {
  const [, name, email, seconds] = /^(.*) <(.*)> (\d+) [+-]\d{4}$/.exec(text) ?? [];
  if (name === undefined || email === undefined) throw new Error(`not a signature of a commit: ${text}`);
  return { name, email, date: new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z') };
}
