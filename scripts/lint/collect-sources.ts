import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { isMap, parseDocument } from 'yaml';

/** A workflow and where it stands; `firstLine` is the line of its file that holds the first of its own, counted from 1. */
export interface WorkflowSource {
  readonly file: string;
  readonly firstLine: number;
  readonly text: string;
  /** Whether it stands in a document, for readers to copy, and not in a file that GitHub runs. */
  readonly shown: boolean;
}

/** Folders that hold no document of ours. */
const OTHERS = new Set(['node_modules', '.git', '.runs', 'dist', 'lib', 'coverage']);

/** Every workflow below a folder: whole files, and the YAML blocks of Markdown files that are one. */
export async function collectSources(root: string): Promise<readonly WorkflowSource[]> {
  const files = new Set<string>();
  for await (const file of glob(['**/*.{yml,yaml,md}', '.github/**/*.{yml,yaml,md}'], { cwd: root, exclude: (name) => OTHERS.has(name) })) files.add(file);
  const sources: WorkflowSource[] = [];
  for (const file of [...files].toSorted()) {
    const text = await readFile(join(root, file), 'utf8');
    if (file.endsWith('.md')) sources.push(...blocksOf(file, text));
    else if (isWorkflow(text)) sources.push({ file, firstLine: 1, text, shown: !file.startsWith('.github/workflows/') });
  }
  return sources;
}

/** The fenced blocks that are workflows; one in a list has its indentation taken off, which changes no line. */
function blocksOf(file: string, markdown: string): readonly WorkflowSource[] {
  const found: WorkflowSource[] = [];
  const visit = (node: ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>['children'][number]): void => {
    if (node.type === 'code' && /^ya?ml$/.test(node.lang ?? '') && isWorkflow(node.value)) found.push({ file, firstLine: (node.position?.start.line ?? 0) + 1, text: `${node.value}\n`, shown: true });
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(fromMarkdown(markdown));
  return found;
}

function isWorkflow(text: string): boolean {
  const { contents } = parseDocument(text, { logLevel: 'silent' });
  return isMap(contents) && contents.has('jobs') && contents.has('on');
}
