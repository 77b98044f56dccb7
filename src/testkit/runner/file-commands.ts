import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The files through which a step talks to its runner, by the variable that names each. */
export type FileCommands = {
  readonly environment: Readonly<Record<'GITHUB_ENV' | 'GITHUB_OUTPUT' | 'GITHUB_PATH' | 'GITHUB_STATE' | 'GITHUB_STEP_SUMMARY', string>>;
  /** Reads what the step wrote, removes the files, and names each file that could not be understood. */
  readonly collect: () => Promise<FileCommandResult>;
};

/** What a step wrote into its files. */
export type FileCommandResult = {
  readonly outputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly paths: readonly string[];
  readonly summary: string;
  /** What could not be understood; it fails the step. */
  readonly errors: readonly string[];
  /** What was refused without failing the step. */
  readonly refusals: readonly string[];
};

const summaryLimit = 1024 * 1024;

/** Makes fresh, empty files for one step under `_runner_file_commands` in the runner's temporary folder. */
export async function createFileCommands(runnerTemp: string): Promise<FileCommands> {
  const folder = path.join(runnerTemp, '_runner_file_commands');
  await mkdir(folder, { recursive: true });
  const suffix = randomUUID();
  const environment = {
    GITHUB_ENV: path.join(folder, `set_env_${suffix}`),
    GITHUB_OUTPUT: path.join(folder, `set_output_${suffix}`),
    GITHUB_PATH: path.join(folder, `add_path_${suffix}`),
    GITHUB_STATE: path.join(folder, `save_state_${suffix}`),
    GITHUB_STEP_SUMMARY: path.join(folder, `step_summary_${suffix}`),
  };
  const files = Object.values(environment);
  await Promise.all(files.map((file) => writeFile(file, '')));
  return {
    environment,
    collect: async () => {
      const [env, outputs, paths, state, summary] = await Promise.all(files.map(readOrEmpty));
      await Promise.all(files.map((file) => rm(file, { force: true, recursive: true })));
      return readFiles({ env: env ?? '', outputs: outputs ?? '', paths: paths ?? '', state: state ?? '', summary: summary ?? '' });
    },
  };
}

/** Reads `name=value` lines and `name<<delimiter` blocks; throws with the runner's own words on anything else. */
export function parsePairs(text: string): Readonly<Record<string, string>> {
  const lines = text.split('\n');
  const pairs: Record<string, string> = {};
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`);
      pairs[line.slice(0, equals)] = line.slice(equals + 1);
    } else if (heredoc >= 0) {
      const name = line.slice(0, heredoc);
      const delimiter = line.slice(heredoc + 2);
      if (name === '' || delimiter === '') throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
      const end = lines.indexOf(delimiter, index + 1);
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      pairs[name] = lines.slice(index + 1, end).join('\n');
      index = end;
    } else {
      throw new Error(`Invalid format '${line}'`);
    }
  }
  return pairs;
}

type Texts = { readonly env: string; readonly outputs: string; readonly paths: string; readonly state: string; readonly summary: string };

function readFiles(texts: Texts): FileCommandResult {
  const errors: string[] = [];
  const refusals: string[] = [];
  const pairs = (name: string, text: string): Readonly<Record<string, string>> => {
    try {
      return parsePairs(text);
    } catch (error) {
      errors.push(`Unable to process file command '${name}' successfully. ${error instanceof Error ? error.message : String(error)}`);
      return {};
    }
  };
  const env = Object.entries(pairs('env', texts.env)).filter(([name]) => {
    if (name.toUpperCase() !== 'NODE_OPTIONS') return true;
    refusals.push(`Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.`);
    return false;
  });
  const size = Buffer.byteLength(texts.summary);
  if (size > summaryLimit) refusals.push(`$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${summaryLimit / 1024}k, got ${Math.ceil(size / 1024)}k.`);
  return {
    env: Object.fromEntries(env),
    outputs: pairs('output', texts.outputs),
    state: pairs('state', texts.state),
    paths: texts.paths.split(/\r\n|\r|\n/).filter((line) => line !== ''),
    summary: size > summaryLimit ? '' : texts.summary,
    errors,
    refusals,
  };
}

async function readOrEmpty(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    // A step may remove its own files; the runner takes that for "nothing written".
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
