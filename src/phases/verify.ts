import type { CommandResult } from '../contract/command.ts';
import type { Facts, VerifyFacts } from '../contract/facts.ts';
import { repoPath, type Sha } from '../contract/ids.ts';
import type { IntakeFacts } from '../contract/intake.ts';
import type { PackCommand } from '../contract/task-pack.ts';
import type { Walk } from '../core/define-phase.ts';
import { PYTHON_FOLDER, resultId } from '../core/pack-commands.ts';
import { matchExactly } from '../core/paths.ts';
import { roundFile } from '../core/round-files.ts';
import type { Powers } from '../ports/powers.ts';
import type { SandboxCommand } from '../ports/sandbox.ts';
import { baseOf, policyOf } from './established.ts';
import { lookForHelpers } from './look-for-helpers.ts';
import { runCommand } from './run-command.ts';
import { runPlugin } from './run-plugin.ts';

type Uses = Pick<Powers, 'workspaces' | 'repository' | 'sandbox' | 'narrator' | 'limits'>;

const LATER = 'This release does not do it yet.';

/** As many files that match a glob are named. */
const NAMED = 20;

/** Runs each command of the policy, then of the task pack, in a fresh checkout of the very tree that would be committed, looks for the files the pack asks for, and asks its plugin. */
export async function verify({ intake, implement }: Pick<Facts, 'intake' | 'implement'>, { workspaces, repository, sandbox, narrator, limits }: Uses, { round }: Pick<Walk<'verify'>, 'round'>): Promise<VerifyFacts> {
  const { candidateTree } = implement.change;
  const commands: CommandResult[] = [];
  for (const { log, ...command } of commandsOf(intake)) {
    narrator.say(`verify: ${command.id}: ${command.argv.join(' ')}`);
    // Afresh for each: what one command wrote, the scripts and tools of the next among it, must not judge for the next.
    const workspace = await workspaces.open('verify', baseOf(intake), candidateTree);
    commands.push(await runCommand({ ...command, log: roundFile(round, log) }, workspace, { sandbox, limits }));
  }
  const notRun = { state: 'not-run' as const, why: LATER };
  return {
    candidateTree,
    commands,
    artifacts: await artifactsIn(candidateTree, intake, repository),
    helpers: await lookForHelpers(implement.change, intake, { repository }),
    plugin: await runPlugin(implement.change, intake, { workspaces, repository, sandbox, narrator, limits }, round),
    baseline: notRun,
    review: notRun,
  };
}

function commandsOf(intake: IntakeFacts): readonly SandboxCommand[] {
  const policy = policyOf(intake);
  const ofPolicy = policy.verification.commands.map(({ id, run, required, 'timeout-minutes': minutes }) => ({ id, argv: run, required, timeoutSeconds: minutes * 60, network: false, log: `verification/${id}.log` }));
  const { pack } = intake;
  if (pack === null) return ofPolicy;
  // Asked for by the pack and allowed by the policy: one alone is not enough.
  const network = pack.pack.constraints.network && policy.packs.network;
  const python = pack.pack.deps.length === 0 ? {} : { python: PYTHON_FOLDER };
  return [...ofPolicy, ...pack.pack.commands.map((command) => ({ ...packCommand(command, pack.path), ...python, network }))];
}

function packCommand(command: PackCommand, path: string): Omit<SandboxCommand, 'network'> {
  const { argv, required, timeoutMinutes, folder, expect } = command;
  return {
    id: resultId(command),
    argv,
    required,
    timeoutSeconds: timeoutMinutes * 60,
    log: `verification/${resultId(command)}.log`,
    ...(folder === 'pack' ? { folder: path } : {}),
    ...(expect === 'fail' ? { expect } : {}),
  };
}

/** What of the files that the pack names is in the candidate tree, which is what would be committed: what commands produce is gone with their workspace. */
async function artifactsIn(tree: Sha, { pack }: IntakeFacts, repository: Uses['repository']): Promise<VerifyFacts['artifacts']> {
  const { required, optional } = pack?.pack.artifacts ?? { required: [], optional: [] };
  if (required.length + optional.length === 0) return [];
  const paths = await repository.paths(tree);
  const found = (glob: string, isRequired: boolean): VerifyFacts['artifacts'][number] => {
    const matches = paths.filter(matchExactly([glob]));
    return { glob, required: isRequired, count: matches.length, first: matches.slice(0, NAMED).map((path) => repoPath.parse(path)) };
  };
  return [...required.map((glob) => found(glob, true)), ...optional.map((glob) => found(glob, false))];
}
