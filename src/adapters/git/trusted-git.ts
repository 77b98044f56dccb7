import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runGit, tryGit, type GitCall, type GitEnd, type GitProgram } from './run-git.ts';

/**
 * The line that keeps bytes on disk equal to blobs, whatever a `.gitattributes` of the tree says, and keeps differences
 * readable. `info/attributes` outranks every other source. `working-tree-encoding` must be unspecified: unset, it makes git die.
 */
export const PLAIN_ATTRIBUTES = '* -text -ident -filter !eol !crlf !working-tree-encoding !diff\n';

/** Where the trusted git directory lives and how git is run there. */
export interface TrustedGitOptions extends Omit<GitProgram, 'home'> {
  /** A folder that only we can write; it is made when it is missing. */
  readonly folder: string;
}

/** The one bare git directory in which git runs, out of reach of Codex and of every command. */
export interface TrustedGit {
  readonly directory: string;
  /** Runs git on the directory and answers its output. Faults: `git:broken`. */
  run(call: GitCall): Promise<Buffer>;
  /** Runs git on the directory and answers how it ended, also when it failed. */
  attempt(call: GitCall): Promise<GitEnd>;
  /** Hands out a private folder for the time of `use`. */
  withScratch<T>(use: (folder: string) => Promise<T>): Promise<T>;
}

/** Describes the trusted git directory; it is made, empty, at the first use. */
export function createTrustedGit(options: TrustedGitOptions): TrustedGit {
  const directory = join(options.folder, 'repository.git');
  const program: GitProgram = { ...options, home: join(options.folder, 'home') };
  let made: Promise<void> | undefined;
  const ready = (): Promise<void> => (made ??= make(program, directory));
  const onDirectory = (call: GitCall): GitCall => ({ ...call, args: [`--git-dir=${directory}`, ...call.args] });
  return {
    directory,
    run: async (call) => {
      await ready();
      return runGit(program, onDirectory(call));
    },
    attempt: async (call) => {
      await ready();
      return tryGit(program, onDirectory(call));
    },
    withScratch: async (use) => {
      await ready();
      const folder = join(options.folder, 'scratch', randomUUID());
      await mkdir(folder, { recursive: true, mode: 0o700 });
      try {
        return await use(folder);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

async function make(program: GitProgram, directory: string): Promise<void> {
  await mkdir(program.home, { recursive: true, mode: 0o700 });
  // An empty template: the machine's own could bring hooks.
  await runGit(program, { args: ['-c', 'init.defaultBranch=main', 'init', '--quiet', '--bare', '--template=', '--object-format=sha1', directory] });
  await mkdir(join(directory, 'info'), { recursive: true });
  await writeFile(join(directory, 'info', 'attributes'), PLAIN_ATTRIBUTES);
}
