import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { runChild } from '../../src/adapters/process/run-child.ts';
import type { Ran } from '../../src/testkit/demo/play.ts';
import type { RunOptions } from '../../src/testkit/runner/run-options.ts';
import type { Texts } from '../../src/testkit/runner/yaml-values.ts';
import { createActReport } from './act-report.ts';

/** What act tells of a run. */
export interface ActResult extends Ran {
  readonly exitCode: number | null;
  /** What act printed, one record of JSON a line. */
  readonly log: string;
}

const LIMIT_MS = 180_000;

/**
 * A runner that is nektos/act on this very machine, without containers, told nothing but what the mini runner is told.
 * act and all that it starts are one process group, which is ended with it; three minutes are the limit.
 */
export function createActRunner(act: string): (options: RunOptions) => Promise<ActResult> {
  return async (options) => {
    const report = createActReport(options.onLine);
    const { exitCode, timedOut } = await runChild({
      file: act,
      args: await argumentsOf(options),
      cwd: options.repository,
      // All of it reaches the steps, so it is no more than a machine would have.
      env: { PATH: options.path, HOME: join(options.folder, 'home'), XDG_CACHE_HOME: join(options.folder, 'cache'), LANG: 'C.UTF-8', ...options.env },
      timeoutMs: options.timeoutMs ?? LIMIT_MS,
      mergesOutput: true,
      onOutput: (chunk) => report.take(chunk),
    });
    if (timedOut) throw new Error(`act did not end in time; it had printed:\n${report.log()}`);
    return { exitCode, jobs: report.jobs(), log: report.log() };
  };
}

/** The command line: host mode, offline, none of act's own servers, and files for what would show in a list of processes. */
async function argumentsOf(options: RunOptions): Promise<readonly string[]> {
  const { folder, event, github, repository } = options;
  await mkdir(join(folder, 'home'), { recursive: true });
  const file = async (name: string, text: string): Promise<string> => {
    await writeFile(join(folder, name), text, { mode: 0o600 });
    return join(folder, name);
  };
  const token = typeof github.token === 'string' ? github.token : github.token({ id: '', permissions: 'default' });
  return [
    event.name,
    `--workflows=${relative(repository, options.workflowFile)}`,
    `--eventpath=${await file('event.json', JSON.stringify(event.payload))}`,
    `--secret-file=${await file('secrets', dotenv({ ...options.secrets, GITHUB_TOKEN: token }))}`,
    `--var-file=${await file('vars', dotenv(options.vars ?? {}))}`,
    `--env-file=${await file('env', dotenv({ ...githubEnvironment(options), ...options.actionEnv }))}`,
    `--input-file=${await file('inputs', '')}`,
    `--actor=${options.actor}`,
    '--platform=ubuntu-24.04=-self-hosted',
    '--defaultbranch=main',
    '--json',
    '--pull=false',
    '--action-offline-mode',
    '--no-cache-server',
    '--cache-server-addr=127.0.0.1',
    '--artifact-server-addr=127.0.0.1',
    `--action-cache-path=${join(folder, 'act')}`,
    ...Object.entries(options.actions ?? {}).map(([uses, path]) => `--local-repository=${uses}=${path}`),
  ];
}

/** What GitHub's runners set and act either does not, or sets for github.com. */
function githubEnvironment({ github }: RunOptions): Texts {
  return {
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: `${github.apiUrl}/graphql`,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_REPOSITORY: github.repository,
    GITHUB_RUN_ID: String(github.runId ?? 1),
    GITHUB_RUN_NUMBER: String(github.runNumber ?? 1),
    GITHUB_RUN_ATTEMPT: String(github.runAttempt ?? 1),
  };
}

/** Variables as a file that act reads; throws on what the format cannot hold literally. */
function dotenv(variables: Texts): string {
  return Object.entries(variables)
    .map(([name, value]) => {
      if (/['\n\r]/.test(value)) throw new Error(`${name} holds a quote or a line break, which act's files cannot hold`);
      return `${name}='${value}'\n`;
    })
    .join('');
}
