import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execArguments } from '../../src/adapters/codex/arguments.ts';
import { locateCodex } from '../../src/adapters/codex/binary.ts';
import { PATIENCE } from '../../src/adapters/codex/patience.ts';
import { workOutPermissions } from '../../src/adapters/codex/permissions.ts';
import { codexEnvironment, commandEnvironment, makeTurnFolder } from '../../src/adapters/codex/turn-folder.ts';
import { findProgram } from '../../src/adapters/process/find-program.ts';
import { findToolchain } from '../../src/adapters/sandbox/toolchain.ts';
import { implementation, plan } from '../../src/contract/plan.ts';
import { answerSchema } from '../../src/core/read-answer.ts';
import type { RunOptions } from '../../src/testkit/runner/run-options.ts';
import { measure } from '../measure.ts';
import type { BareJob } from './bare-job.ts';
import { makeStep, type Step } from './step.ts';
import type { Timed } from './story.ts';

/** What ours said in the same story: Codex is given the same prompts, and GitHub texts of the same size. */
export interface Said {
  readonly prompts: { readonly plan: string; readonly implement: string };
  readonly title: string;
  readonly body: string;
  readonly comment: string;
}

const TURNS = [
  { name: 'plan', access: 'read-only', schema: answerSchema(plan) },
  { name: 'implement', access: 'workspace-write', schema: answerSchema(implementation) },
] as const;

/** Runs the bare script on the same machine, with the same Codex, flags, prompts and commands, and measures it. */
export function runTheirs(said: Said) {
  return async (options: RunOptions): Promise<Timed> => {
    const step = await makeStep(options);
    const file = join(options.folder, 'job.json');
    await writeFile(file, JSON.stringify(await makeJob(options, step, said)));
    const args = [process.execPath, join(import.meta.dirname, 'bare.ts'), file];
    const cost = await measure({ script: '"$1" --disable-warning=ExperimentalWarning "$2" "$3"', args, env: step.env, log: join(options.folder, 'log'), cwd: step.places.workspace });
    return { jobs: [], cost };
  };
}

async function makeJob(options: RunOptions, step: Step, { prompts, title, body, comment }: Said): Promise<BareJob> {
  const { github, path } = options;
  const workspace = join(step.places.temp, 'bare', 'workspace');
  const node = process.execPath;
  return {
    git: (await findProgram('git', path)) ?? '/usr/bin/git',
    workspace,
    remote: `${github.serverUrl}/${github.repository}`,
    token: step.token,
    api: `${github.apiUrl}/repos/${github.repository}`,
    issue: 1,
    branch: 'codex/issue-1',
    title,
    body,
    comment,
    setup: [[node, 'scripts/prepare.mjs']],
    turns: await Promise.all(TURNS.map(async (turn) => makeTurn(options, step, workspace, { ...turn, prompt: prompts[turn.name] }))),
    verification: [[node, '--check', 'src/price.mjs'], [node, '--test', '--test-reporter=spec']],
  };
}

type Turn = (typeof TURNS)[number] & { readonly prompt: string };

async function makeTurn(options: RunOptions, { places, env }: Step, workspace: string, turn: Turn): Promise<BareJob['turns'][number]> {
  const hidden = [places.home, places.temp];
  const toolchain = findToolchain({ path: options.path, extra: [places.toolCache], hidden });
  const located = await locateCodex({ binaryOverride: env['CODEX_ORCHESTRATOR_CODEX'] ?? '', toolCache: places.toolCache, toolPath: options.path, environment: env, signal: new AbortController().signal });
  await mkdir(join(places.temp, 'bare'), { recursive: true });
  const folder = await makeTurnFolder(join(places.temp, 'bare', 'codex'), turn.name, turn.schema);
  const permissions = await workOutPermissions({ ...located, access: turn.access, hidden, visible: toolchain.folders, shellHome: folder.shellHome, scratch: folder.scratch });
  return {
    file: located.codex,
    args: withoutTelling(execArguments({
      model: 'gpt-5.5',
      workspace,
      permissions,
      proxyUrl: (options.vars?.['RESPONSES_API_ENDPOINT'] ?? '').replace(/\/responses$/, ''),
      commandEnvironment: commandEnvironment(folder, toolchain.path),
      schemaFile: folder.schemaFile,
      answerFile: folder.answerFile,
      patience: PATIENCE,
      collectorUrl: 'http://127.0.0.1:9/',
    })),
    env: codexEnvironment(folder, toolchain.path, options.secrets?.['OPENAI_API_KEY'] ?? ''),
    prompt: turn.prompt,
  };
}

/** Without what has Codex tell us of its tool calls: listening to that is our own affair. */
function withoutTelling(args: readonly string[]): readonly string[] {
  const told = args.findIndex((arg) => arg.startsWith('otel.'));
  if (told < 1 || args[told - 1] !== '-c') throw new Error('Codex is not told to tell of its tool calls any more: this function can go.');
  return args.toSpliced(told - 1, 2);
}
