import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KEY_VARIABLE } from './arguments.ts';

/** The folders of one turn, none of them seen by Codex's commands but `scratch`. */
export interface TurnFolder {
  /** The folder around all the others. */
  readonly path: string;
  readonly codexHome: string;
  /** HOME of the Codex process: empty. */
  readonly home: string;
  /** Temporary files of the Codex process, and of the helper that builds the sandbox. */
  readonly temporary: string;
  /** HOME and TMPDIR of the commands Codex runs; the one folder of these they can reach. */
  readonly scratch: string;
  /** Folder with the script every command's shell reads first; the commands can read it. */
  readonly shellHome: string;
  readonly schemaFile: string;
  readonly answerFile: string;
  remove(): Promise<void>;
}

const START = '.bashrc';

/** Makes the folders of one turn, mode 0700, below `parent`, and in them the schema of its answer. */
export async function makeTurnFolder(parent: string, name: string, schema: Readonly<Record<string, unknown>>): Promise<TurnFolder> {
  await mkdir(parent, { recursive: true, mode: 0o700 });
  const folder = await mkdtemp(join(await realpath(parent), `${name}-`));
  const folders = { codexHome: join(folder, 'codex-home'), home: join(folder, 'home'), temporary: join(folder, 'temporary'), scratch: join(folder, 'scratch'), shellHome: join(folder, 'shell-home') };
  for (const path of Object.values(folders)) await mkdir(path, { mode: 0o700 });
  await writeFile(join(folders.shellHome, START), `export HOME=${shellWord(folders.scratch)} TMPDIR=${shellWord(folders.scratch)}\nunset BASH_ENV\n`, { mode: 0o400 });
  const schemaFile = join(folder, 'schema.json');
  await writeFile(schemaFile, JSON.stringify(schema), { mode: 0o600 });
  return {
    path: folder,
    ...folders,
    schemaFile,
    answerFile: join(folder, 'answer.txt'),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** The whole environment of the Codex process; `key` is the one of our proxy, if the process is to talk to a model. */
export function codexEnvironment(folder: TurnFolder, toolPath: string, key: string | null): Record<string, string> {
  return {
    PATH: toolPath,
    HOME: folder.home,
    CODEX_HOME: folder.codexHome,
    TMPDIR: folder.temporary,
    LANG: 'C.UTF-8',
    NO_PROXY: '127.0.0.1,localhost',
    // Codex looks at the work tree with git outside its sandbox, where a planted repository could run a filter.
    GIT_DIR: '/dev/null',
    ...(key === null ? {} : { [KEY_VARIABLE]: key }),
  };
}

/**
 * The environment of the commands Codex runs. Codex hands it to the helper that builds the sandbox from outside, too,
 * and that keeps notes in TMPDIR; so HOME and TMPDIR become the commands' own only inside, by the script bash reads first:
 * the one BASH_ENV names, or .bashrc where its input is a socket.
 */
export function commandEnvironment(folder: TurnFolder, searchPath: string): Record<string, string> {
  return { PATH: searchPath, HOME: folder.shellHome, TMPDIR: folder.temporary, LANG: 'C.UTF-8', BASH_ENV: join(folder.shellHome, START) };
}

function shellWord(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
