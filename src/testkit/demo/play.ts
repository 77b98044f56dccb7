import { mkdir, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ArtifactStore } from '../artifacts/artifact-store.ts';
import { startArtifacts, type Artifacts } from '../artifacts/start-artifacts.ts';
import { openIssue } from '../github/acts.ts';
import { TOKEN_PERMISSIONS, type Access, type TokenPermissions } from '../github/permissions.ts';
import { startGitHub, type GitHub, type GitHubOptions } from '../github/server.ts';
import { startModel, type Model } from '../model/start-model.ts';
import type { RunOptions } from '../runner/run-options.ts';
import type { LogLine, StepResult, WorkflowResult } from '../runner/run-result.ts';
import { runWorkflow } from '../runner/run-workflow.ts';
import type { Permissions } from '../runner/workflow-file.ts';
import { cloneForRunner } from './clone.ts';
import { codexBinary } from './codex-binary.ts';
import { PROJECT_FILES } from './project.ts';
import { label } from './raise.ts';
import type { Scenario } from './scenarios.ts';

/** What a story is played on. */
export interface Stage {
  /** An absolute folder of its own that does not exist yet; it holds the bundle afterwards. */
  readonly folder: string;
  /** The folder with action.yml and dist. */
  readonly action: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly github?: Partial<Pick<GitHubOptions, 'apiPath' | 'handlers' | 'intercept' | 'permissions' | 'private' | 'users'>>;
  /** Who opens the issue and, unless a sender is named, asks for the run. */
  readonly actor?: string;
  readonly sender?: string;
  /** A folder whose programs the steps find before those of the machine. */
  readonly programs?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  /** Changes the payload the runner is given, as a broken or forged event would. */
  readonly forgePayload?: (payload: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  /** Changes the world between the event and the run, as an attacker or a colleague would. */
  readonly meanwhile?: (github: GitHub) => void | Promise<void>;
  readonly onLine?: (line: LogLine) => void;
  /** Learns of every request to the artifact service before it takes effect, and may change what is stored. */
  readonly onArtifactCall?: (call: string, stored: ArtifactStore) => void;
}

/** What every runner can tell of a run. */
export interface Ran {
  readonly jobs: readonly { readonly conclusion: string; readonly steps: readonly Pick<StepResult, 'id' | 'phase' | 'conclusion' | 'outputs' | 'summary'>[] }[];
}

/** Runs a workflow file for one event: the mini runner, or another that is to be compared with it. */
export type Runner<Result extends Ran> = (options: RunOptions) => Promise<Result>;

/** What was left when the curtain fell; the servers are closed, their records can still be read. */
export interface Played<Result extends Ran = WorkflowResult> {
  readonly result: Result;
  readonly github: GitHub;
  readonly model: Model;
  readonly artifacts: Artifacts;
  readonly issue: number;
}

const KEY = 'sk-demo-0123456789abcdefghijklmnop';

/** Plays a story from an event to its end: the embedded GitHub, the scripted model, the real Codex CLI, dist in the mini runner. */
export function play(scenario: Scenario, stage: Stage): Promise<Played> {
  return playOn(runWorkflow, scenario, stage);
}

/** Plays the same story on a runner of the caller's choice. */
export async function playOn<Result extends Ran>(run: Runner<Result>, scenario: Scenario, stage: Stage): Promise<Played<Result>> {
  await mkdir(stage.folder, { recursive: true });
  const actor = stage.actor ?? 'maintainer';
  const github = await startGitHub({
    owner: 'acme',
    name: 'price-tags',
    repository: { directory: join(stage.folder, 'github'), source: { files: stage.files ?? scenario.files ?? PROJECT_FILES } },
    users: { maintainer: 'maintain', contributor: 'read' },
    ...stage.github,
  });
  const model = await startModel(scenario.model, { key: KEY });
  const artifacts = await startArtifacts('run-1', stage.onArtifactCall);
  try {
    const issue = openIssue(github.world, actor, scenario.issue);
    const { name, payload } = (scenario.raise ?? label())(github, issue, stage.sender ?? actor);
    await stage.meanwhile?.(github);
    const repository = await cloneForRunner(github, join(stage.folder, 'clone'));
    const result = await run({
      workflowFile: join(repository, '.github/workflows/codex.yml'),
      repository,
      event: { name, payload: stage.forgePayload?.(payload) ?? payload },
      actor: stage.sender ?? actor,
      github: { apiUrl: github.apiUrl, serverUrl: github.serverUrl, repository: 'acme/price-tags', token: stage.github?.permissions === undefined ? ({ permissions }) => github.tokenFor(ofJob(permissions)) : github.token },
      secrets: { OPENAI_API_KEY: KEY, ...stage.secrets },
      vars: { RESPONSES_API_ENDPOINT: `${model.url}/responses`, ...stage.vars },
      actions: { 'org/codex-orchestrator@v1': stage.action },
      folder: join(stage.folder, 'runner'),
      path: [...(stage.programs === undefined ? [] : [stage.programs]), dirname(await realpath(process.execPath)), '/usr/local/bin', '/usr/bin', '/bin'].join(':'),
      env: { CODEX_ORCHESTRATOR_CODEX: codexBinary(stage.action), ...stage.env },
      actionEnv: artifacts.env,
      ...(stage.onLine === undefined ? {} : { onLine: stage.onLine }),
    });
    return { result, github, model, artifacts, issue: issue.number };
  } finally {
    await Promise.all([github.close(), model.close(), artifacts.close()]);
  }
}

/** What the token of a job may do: where its workflow names permissions, those and no others. */
function ofJob(permissions: Permissions): TokenPermissions {
  const all = (access: Access): TokenPermissions => Object.fromEntries(TOKEN_PERMISSIONS.map((name) => [name, access]));
  if (permissions === 'default' || permissions === 'write-all') return all('write');
  if (permissions === 'read-all') return all('read');
  return Object.fromEntries(TOKEN_PERMISSIONS.map((name) => [name, accessOf(permissions[name.replace('_', '-')])]));
}

function accessOf(text: string | undefined): Access {
  return text === 'read' || text === 'write' ? text : 'none';
}
