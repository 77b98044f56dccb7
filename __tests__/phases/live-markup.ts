import { fromMarkdown } from 'mdast-util-from-markdown';

type Node = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>['children'][number];

/** What we write ourselves. */
const OUR_HTML = /^(?:<\/?sub>|<\/details>|<details>\n<summary>The end of the output of [a-z0-9-]+, verbatim \([\w ,/.-]+\)<\/summary>)$/;
const OUR_LINKS = /^https:\/\/github\.com\/octo\/demo\//;

/**
 * What comes to life in a page of ours that should not: mentions, references, links and images of others, HTML, and a fence
 * that swallows the end of the page. It asks a parser of Markdown, and knows nothing of how text is made safe. `lastWords` end
 * the page, and `headings` are all it may have.
 */
export function liveMarkup(markdown: string, { lastWords, headings }: { readonly lastWords: RegExp; readonly headings: RegExp }): readonly string[] {
  const tree = fromMarkdown(markdown);
  const last = tree.children.at(-1);
  const swallowed = last === undefined || !('children' in last) || !lastWords.test(plain(last)) ? [`the page does not end in its own last line: ${JSON.stringify(markdown.slice(-200))}`] : [];
  const titles = tree.children.flatMap((node) => (node.type === 'heading' && !headings.test(plain(node)) ? [`heading ${plain(node)}`] : []));
  return [...swallowed, ...titles, ...lives(tree), ...cells(markdown).flatMap((cell) => lives(fromMarkdown(cell)))];
}

/** What comes to life in one line of plain text, such as a title or a commit message, which GitHub reads for mentions and references too. */
export function liveLine(text: string): readonly string[] {
  return [...inText(text), ...(/[\r\n]/.test(text) ? ['a line break'] : []), ...controls(text)];
}

/** What a runner would take for a command in a log whose own commands are these alone, and what a terminal would act on. */
export function liveLog(log: string): readonly string[] {
  return log.split('\n').flatMap((line) => [
    ...(/^\s*::(?!(?:group|endgroup|error|warning)::)/.test(line) ? [`command ${line}`] : []),
    ...(line.includes('##[') ? [`old command ${line}`] : []),
    ...controls(line),
  ]);
}

function lives(node: Node): readonly string[] {
  if (node.type === 'html') return OUR_HTML.test(node.value) ? [] : [`HTML ${node.value}`];
  if (node.type === 'image' || node.type === 'imageReference') return [`image ${node.alt ?? ''}`];
  if (node.type === 'definition' || node.type === 'linkReference') return [`reference ${node.identifier}`];
  if (node.type === 'link') return OUR_LINKS.test(node.url) ? [] : [`link ${node.url}`];
  if (node.type === 'text') return [...inText(node.value), ...controls(node.value)];
  return 'children' in node ? node.children.flatMap(lives) : [];
}

/** Numbers of the issue and of the pull request are ours. */
function inText(text: string): readonly string[] {
  const found = [/(?<![\w`])@[a-z0-9]/i, /(?<!\w)#(?!(?:7|8)(?!\d))\d/, /\bGH-\d/i, /:\/\/\w/, /\bwww\.\w/i, /\w@\w+\.\w/];
  return found.flatMap((pattern) => (pattern.test(text) ? [`${String(pattern)} in ${JSON.stringify(text)}`] : []));
}

/** A table is parsed as GitHub cuts it: at every bar that is not escaped, in a code span too. A fence holds no table. */
function cells(markdown: string): readonly string[] {
  return markdown.replace(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, '').split('\n').filter((line) => line.startsWith('|')).flatMap((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()).filter((cell) => !/^-*$/.test(cell)));
}

function controls(text: string): readonly string[] {
  return /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u.test(text) ? [`a control character in ${JSON.stringify(text)}`] : [];
}

function plain(node: Node): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plain).join('') : '';
}
