import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A file of the repository as text. */
export function readText(path: string): Promise<string> {
  return readFile(join(root, path), 'utf8');
}

/** The paths of all files below a folder of the repository with one of the endings. */
export async function filesIn(folder: string, ...endings: readonly string[]): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending))).map((entry) => relative(root, join(entry.parentPath, entry.name))).toSorted();
}

/** Every page written or generated for readers. */
export async function pages(): Promise<readonly string[]> {
  return ['README.md', 'AGENTS.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', ...(await filesIn('docs', '.md')), '.github/PULL_REQUEST_TEMPLATE.md'];
}

/** The fenced blocks of a page in one language. */
export function blocks(markdown: string, language: string): readonly string[] {
  return [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].flatMap(([, found, text]) => (found === language && text !== undefined ? [text] : []));
}
