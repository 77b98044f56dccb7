import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setOutputs, writeSummary } from '../adapters/actions/outputs.ts';
import { uploadBundle } from '../adapters/actions/artifact.ts';
import type { Environment } from '../adapters/actions/runner-file.ts';
import { systemClock } from '../adapters/clock.ts';
import { createCodex } from '../adapters/codex/create-codex.ts';
import { digestOfFile } from '../adapters/files/digest.ts';
import { createOutputAllowance } from '../adapters/files/output-allowance.ts';
import { createRepository } from '../adapters/git/repository.ts';
import type { TrustedGit } from '../adapters/git/trusted-git.ts';
import { createWorkspaces } from '../adapters/git/workspaces.ts';
import { createForge } from '../adapters/github/create-forge.ts';
import { noWrites } from '../adapters/github/no-writes.ts';
import { cleaningPort } from '../adapters/secrets/cleaning-port.ts';
import { createSecrets } from '../adapters/secrets/scan-change.ts';
import { createSandbox } from '../adapters/sandbox/create-sandbox.ts';
import { findToolchain } from '../adapters/sandbox/toolchain.ts';
import { Fault, isFault } from '../core/fault.ts';
import { cleanText } from '../core/secrets/clean.ts';
import type { Evidence } from '../ports/evidence.ts';
import type { Narrator } from '../ports/narrator.ts';
import type { Outlet } from '../ports/outlet.ts';
import type { Powers } from '../ports/powers.ts';
import type { Sandbox } from '../ports/sandbox.ts';
import { VERSION } from '../version.ts';
import type { Endings } from './endings.ts';
import type { Job } from './job.ts';
import { openGit } from './open-git.ts';

/** The sandbox the system may have; it is tried before the one of Codex, since administrators allow it by that path. */
const SYSTEM_BUBBLEWRAP = '/usr/bin/bwrap';

/** What Codex and all commands of a run together may write into the evidence before the policy says how much. */
const FIRST_LOG_BYTES = 256 * 1024 * 1024;

export interface PowersRequest {
  readonly job: Job;
  readonly env: Environment;
  readonly evidence: Evidence;
  readonly narrator: Narrator;
  readonly signal: AbortSignal;
  /** The clock of the run. */
  readonly endings: Pick<Endings, 'allow' | 'secondsLeft'>;
}

/** The powers of one run, until they are closed. */
export interface ClosablePowers {
  readonly powers: Powers;
  /** Where its git runs. */
  readonly git: TrustedGit;
  /** Ends what still runs and every connection to the model server. */
  readonly close: () => Promise<void>;
}

/** Builds every power of a run from its adapters; nothing is started or asked yet. */
export async function buildPowers({ job, env, evidence, narrator, signal, endings }: PowersRequest): Promise<ClosablePowers> {
  const { inputs, scratch, hidden } = job;
  const { forge, publisher } = await createForge({ token: inputs['github-token'], apiUrl: job.apiUrl, repository: job.repository, userAgent: `codex-orchestrator/${VERSION}`, hurry: signal });
  const toolchain = findToolchain({ path: job.searchPath, extra: [job.toolCache], hidden });
  for (const skipped of toolchain.skipped) narrator.say(`not shown to untrusted programs: ${skipped}`);
  const trusted = await openGit(scratch, env, signal);
  const clock = systemClock;
  const output = createOutputAllowance(FIRST_LOG_BYTES);
  const codex = createCodex({
    model: job.invocation.requested.model,
    ...(inputs.effort === null ? {} : { effort: inputs.effort }),
    endpoint: inputs['responses-api-endpoint'],
    apiKey: inputs['openai-api-key'] ?? '',
    home: join(scratch, 'codex'),
    hidden,
    visible: toolchain.folders,
    toolPath: toolchain.path,
    ...(job.codexBinary === null ? {} : { binaryOverride: job.codexBinary }),
    userSettings: job.invocation.requested.codexSettings,
    ...(job.invocation.requested.codexVersion === null ? {} : { unverifiedVersion: job.invocation.requested.codexVersion }),
    toolCache: job.toolCache,
    environment: env,
    evidence,
    output,
    clean: (text) => cleanText(job.search, text).text,
    clock,
    narrator,
    signal,
  });
  const repository = createRepository({ trusted, remoteUrl: `${job.serverUrl}/${job.repository}`, token: inputs['github-token'], evidence });
  const powers: Powers = {
    invocation: job.invocation,
    clock,
    narrator,
    evidence,
    forge,
    publisher: isDryRun(job) ? noWrites(publisher) : cleaningPort(publisher, job.search),
    repository,
    limits: {
      adopt: (limits) => {
        endings.allow(limits.minutes);
        output.limitTo(limits['log-bytes']);
      },
      secondsLeft: endings.secondsLeft,
    },
    workspaces: createWorkspaces({ trusted, root: join(scratch, 'workspaces') }),
    sandbox: whenFirstUsed(async () => {
      const own = await codex.bundledSandbox();
      const candidates = [...(existsSync(SYSTEM_BUBBLEWRAP) ? [{ provider: 'system' as const, path: SYSTEM_BUBBLEWRAP }] : []), ...(own === null ? [] : [{ provider: 'codex' as const, path: own }])];
      return createSandbox({ candidates, hidden, toolchain: toolchain.folders, toolPath: toolchain.path, workRoot: join(scratch, 'workspaces'), evidence, clock, narrator, output, signal });
    }),
    codex,
    secrets: createSecrets({ readBlob: (blob) => repository.readBlob(blob), search: job.search }),
    outlet: cleaningPort(createOutlet(job, env, signal), job.search),
  };
  return { powers, git: trusted, close: () => codex.close() };
}

function isDryRun({ invocation: { trigger } }: Job): boolean {
  return trigger.known && trigger.value.dryRun !== 'false';
}

/** The sandbox of Codex is known only once Codex is found, which a refused run never asks for. */
function whenFirstUsed(make: () => Promise<Sandbox>): Sandbox {
  let made: Promise<Sandbox> | undefined;
  const sandbox = (): Promise<Sandbox> => (made ??= make());
  return {
    probe: async () => (await sandbox()).probe(),
    run: async (command, workspace) => (await sandbox()).run(command, workspace),
    ask: async (question, workspace) => (await sandbox()).ask(question, workspace),
  };
}

function createOutlet(job: Job, env: Environment, signal: AbortSignal): Outlet {
  const name = job.inputs['artifact-name'] ?? `codex-orchestrator-${env['GITHUB_RUN_ID'] ?? '0'}-${env['GITHUB_RUN_ATTEMPT'] ?? '1'}-${job.invocation.runId}`;
  return {
    // Outside a step of a workflow nobody reads either.
    summary: async (markdown) => void (isStep(env) && writeSummary(env, markdown)),
    outputs: async (values) => void (isStep(env) && setOutputs(env, { ...values, 'evidence-path': job.evidence, 'manifest-path': join(job.evidence, 'manifest.json') })),
    upload: async () => {
      const uploaded = await unlessCancelled(signal, async () => uploadBundle({ folder: job.evidence, name: await unforeseen(name, job), isOnlyOurs: job.inputs['artifact-name'] === null, env, privateFolder: join(job.scratch, 'artifact') }));
      return 'skipped' in uploaded ? `not uploaded: ${uploaded.skipped}` : `uploaded as ${uploaded.name} (id ${uploaded.id})`;
    },
  };
}

/** An untrusted job of the same workflow run may have taken any name that it could foresee. */
async function unforeseen(name: string, { inputs, evidence }: Job): Promise<string> {
  if (inputs.mode !== 'publish' || inputs['artifact-name'] !== null) return name;
  return `${name}-${(await digestOfFile(join(evidence, 'manifest.json'))).slice(0, 8)}`;
}

function isStep(env: Environment): boolean {
  return (env['GITHUB_OUTPUT'] ?? '') !== '';
}

/** A cancelled step has ten seconds, which are for the status; what takes longer is given up and left to the post step. */
async function unlessCancelled<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  const cancelled = Promise.withResolvers<never>();
  const giveUp = (): void => {
    if (isFault(signal.reason) && signal.reason.code === 'run:cancelled') cancelled.reject(new Fault('evidence:not-uploaded', 'the job was cancelled, so it is left to the post step'));
  };
  signal.addEventListener('abort', giveUp, { once: true });
  giveUp();
  try {
    return await Promise.race([cancelled.promise, Promise.resolve().then(work)]);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}
