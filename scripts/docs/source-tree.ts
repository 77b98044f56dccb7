import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What each folder of the source is for; a folder that is not named here, or no longer there, is an error. */
const FOLDERS: Readonly<Record<string, string>> = {
  src: 'the product',
  'src/adapters': 'the outside world: the only importers of Node, octokit and @actions',
  'src/adapters/actions': 'inputs, outputs, log and artifacts of a GitHub runner',
  'src/adapters/codex': 'finds, checks and runs the Codex CLI behind a key proxy',
  'src/adapters/files': 'the evidence bundle on disk',
  'src/adapters/git': 'the trusted git directory, workspaces, and reading a change from disk',
  'src/adapters/github': 'questions and writes to GitHub',
  'src/adapters/process': 'child processes',
  'src/adapters/sandbox': 'bubblewrap for commands nobody trusts',
  'src/adapters/secrets': 'secrets kept out of evidence, records, log and change',
  'src/adapters/terminal': 'what a person sees who watches',
  'src/checks': 'what is judged; one check a file, named after its id',
  'src/checks/delivery': 'is there something to hand over, and did it arrive',
  'src/checks/gates': 'may the run go on',
  'src/checks/guardrails': 'may the change leave the run',
  'src/checks/requirements': 'does the change achieve what it has to',
  'src/commands': 'one mode of the action or verb of the command line a file',
  'src/commands/spec-guard': 'the spec guard, as a step and on a machine of one\'s own',
  'src/commands/local': 'runs of task packs on a machine of one\'s own',
  'src/contract': 'zod schemas of everything that is written down; imports only zod',
  'src/core': 'pure: decides, evaluates, chains, replays, writes prompts; no Node, no clock, no async',
  'src/core/secrets': 'finds secrets in bytes, known ones and those of known families, and overwrites them',
  'src/core/trigger': 'what asks for a run: events, commands, and what is left alone',
  'src/documents': 'how any document of fields is read: YAML, places in it, what a schema says of it; pure',
  'src/issue': 'what an issue means; pure',
  'src/packs': 'what a task pack means, in whichever form it is written; pure',
  'src/phases': 'the five phases',
  'src/policy': 'what a policy file means; pure',
  'src/ports': 'what phases may ask of the outside world, in the words of the domain',
  'src/prompts': 'what Codex is told, as templates with named slots',
  'src/render': 'facts and findings as text; those of the spec guard in specs/',
  'src/specs': 'what specs and their index mean, how fresh they are, and which change needs one; pure',
  'src/testkit': 'an embedded GitHub, a scripted model and a mini runner, for tests and the demo; never in dist',
};

/** Folders shown with one line, without their files. */
const CLOSED = new Set(['src/testkit', 'src/checks/gates', 'src/checks/guardrails', 'src/issue', 'src/checks/requirements', 'src/commands/local', 'src/commands/spec-guard', 'src/core/secrets', 'src/core/trigger', 'src/documents', 'src/packs', 'src/render', 'src/specs']);

const WIDTH = 76;

/** The tree of src as a text block: a line a folder, a line a file, each file with the first sentence about what it is named after. */
export async function sourceTree(root: string): Promise<string> {
  const seen = new Set<string>();
  const lines = await linesOf(root, 'src', seen);
  const gone = Object.keys(FOLDERS).filter((folder) => !seen.has(folder));
  if (gone.length > 0) throw new Error(`scripts/docs/source-tree.ts names folders that are not there: ${gone.join(', ')}`);
  return ['```text', ...lines, '```'].join('\n');
}

async function linesOf(root: string, folder: string, seen: Set<string>): Promise<readonly string[]> {
  const purpose = FOLDERS[folder];
  if (purpose === undefined) throw new Error(`scripts/docs/source-tree.ts does not say what ${folder} is for; add a line to FOLDERS`);
  seen.add(folder);
  const indent = '  '.repeat(folder.split('/').length - 1);
  const own = `${indent}${folder.split('/').at(-1) ?? ''}/  ${purpose}`;
  if (CLOSED.has(folder)) return [own];
  const entries = (await readdir(join(root, folder), { withFileTypes: true })).toSorted((left, right) => Number(right.isDirectory()) - Number(left.isDirectory()) || (left.name < right.name ? -1 : 1));
  const inner = await Promise.all(
    entries.map(async (entry) =>
      entry.isDirectory() ? linesOf(root, `${folder}/${entry.name}`, seen) : [clipped(`${indent}  ${entry.name}  ${firstSentence(await readFile(join(root, folder, entry.name), 'utf8'), entry.name)}`)],
    ),
  );
  return [own, ...inner.flat()];
}

/** The first sentence of the docstring that describes a file: that of the export it is named after, else of its first function, else the first. */
export function firstSentence(text: string, file: string): string {
  const found = [...text.matchAll(DESCRIBED)].map(([, docstring = '', kind = '', name = '']) => ({ docstring, kind, name: bare(name) }));
  const best = found.find(({ name }) => name === bare(file.replace(/\.ts$/, ''))) ?? found.find(({ kind }) => kind === 'function') ?? found[0];
  const flat = (best?.docstring ?? '').replaceAll(/\s*\n\s*\*\s?/g, ' ').trim();
  return (/^.*?[.;](?=\s|$)/.exec(flat)?.[0] ?? flat).replace(/[.;]$/, '');
}

/** A docstring with the kind and the name of what it stands before. */
const DESCRIBED = /^\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n(?:export )?(?:async )?(function|const|interface|type|class) (\w+)/gm;

function bare(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

function clipped(line: string): string {
  return line.length <= WIDTH ? line.trimEnd() : `${line.slice(0, WIDTH - 1).trimEnd()}…`;
}
