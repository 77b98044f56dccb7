import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inputsPage, inputsTable, outputsPage, outputsTable } from './docs/action-pages.ts';
import { blockedPage } from './docs/blocked-page.ts';
import { checksPage } from './docs/checks-page.ts';
import { evidencePage } from './docs/evidence-page.ts';
import { replaceBetween } from './docs/markdown.ts';
import { packTemplates } from './docs/pack-templates.ts';
import { packsPage } from './docs/packs-page.ts';
import { pluginsPage } from './docs/plugins-page.ts';
import { policyPage } from './docs/policy-page.ts';
import { promptTemplates } from './docs/prompt-templates.ts';
import { reasonsPage } from './docs/reasons-page.ts';
import { schemaFiles } from './docs/schemas.ts';
import { sourceTree } from './docs/source-tree.ts';
import { specFindingsPage } from './docs/spec-findings-page.ts';
import { statusesPage, statusesTable } from './docs/statuses-page.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const REFERENCE = 'docs/reference';

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));

/** Writes the generated pages, or with --check names those that are not what the code says; answers the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const pages = await generated();
  const stale = [...(await differing(pages)), ...(await orphans(pages))];
  if (args.includes('--check')) {
    for (const path of stale) process.stderr.write(`${path} is not what the code says. Run: npm run docs\n`);
    return stale.length === 0 ? 0 : 1;
  }
  for (const { path, text } of pages) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  process.stdout.write(stale.length === 0 ? 'Every generated page is fresh.\n' : `Written: ${stale.join(', ')}\n`);
  return 0;
}

/** A generated file: its path from the root of the repository and its text. */
interface Page {
  readonly path: string;
  readonly text: string;
}

/** Every generated file as it should be. */
export async function generated(): Promise<readonly Page[]> {
  return [
    { path: 'docs/blocked.md', text: blockedPage() },
    { path: `${REFERENCE}/policy.md`, text: policyPage() },
    { path: `${REFERENCE}/task-packs.md`, text: packsPage() },
    { path: `${REFERENCE}/plugins.md`, text: pluginsPage() },
    { path: `${REFERENCE}/checks.md`, text: checksPage() },
    { path: `${REFERENCE}/reasons.md`, text: reasonsPage() },
    { path: `${REFERENCE}/statuses.md`, text: statusesPage() },
    { path: `${REFERENCE}/spec-findings.md`, text: specFindingsPage() },
    { path: `${REFERENCE}/inputs.md`, text: inputsPage() },
    { path: `${REFERENCE}/outputs.md`, text: outputsPage() },
    { path: `${REFERENCE}/evidence.md`, text: evidencePage() },
    ...schemaFiles().map(({ name, text }) => ({ path: `${REFERENCE}/schemas/${name}`, text })),
    { path: 'src/core/prompt-templates.ts', text: await promptTemplates(root) },
    { path: 'src/packs/pack-templates.ts', text: await packTemplates(root) },
    { path: 'README.md', text: await filled('README.md', { statuses: statusesTable(), inputs: inputsTable(), outputs: outputsTable() }) },
    { path: 'AGENTS.md', text: await filled('AGENTS.md', { tree: await sourceTree(root) }) },
  ];
}

/** A page written by hand whose generated parts stand between markers. */
async function filled(path: string, parts: Readonly<Record<string, string>>): Promise<string> {
  const text = await readFile(join(root, path), 'utf8');
  return Object.entries(parts).reduce((page, [name, content]) => replaceBetween(page, name, content), text);
}

async function differing(pages: readonly Page[]): Promise<readonly string[]> {
  const found = await Promise.all(pages.map(async ({ path, text }) => ({ path, same: (await readOrNull(path)) === text })));
  return found.flatMap(({ path, same }) => (same ? [] : [path]));
}

/** Everything below docs/reference is generated; a file there that nothing generates is left over. */
async function orphans(pages: readonly Page[]): Promise<readonly string[]> {
  const entries = await readdir(join(root, REFERENCE), { recursive: true, withFileTypes: true }).catch(ifMissing([]));
  const known = new Set(pages.map(({ path }) => join(root, path)));
  return entries.filter((entry) => entry.isFile() && !known.has(join(entry.parentPath, entry.name))).map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

async function readOrNull(path: string): Promise<string | null> {
  return readFile(join(root, path), 'utf8').catch(ifMissing(null));
}

function ifMissing<T>(value: T): (thrown: unknown) => T {
  return (thrown) => {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return value;
    throw thrown;
  };
}
