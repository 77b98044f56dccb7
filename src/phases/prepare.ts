import type { CommandResult } from '../contract/command.ts';
import type { Facts } from '../contract/facts.ts';
import type { IntakeFacts, Problem } from '../contract/intake.ts';
import type { PrepareFacts } from '../contract/prepare.ts';
import { depsCommand, DEPS_ID } from '../core/pack-commands.ts';
import type { Walk } from '../core/define-phase.ts';
import { succeeded } from '../core/describe-end.ts';
import type { Powers } from '../ports/powers.ts';
import { attempting } from './attempting.ts';
import { baseOf, minutesIn, policyOf } from './established.ts';
import { runCommand } from './run-command.ts';

type Uses = Pick<Powers, 'narrator' | 'repository' | 'workspaces' | 'sandbox' | 'codex' | 'limits'>;

/** Minutes that the Python packages of a pack may take to be installed. */
const DEPS_MINUTES = 10;

/**
 * Establishes what there is to know of this machine, the base on it included, which another one may have asked about. Nothing
 * is fetched, tried or set up for a run that is refused already.
 */
export async function prepare({ intake }: Pick<Facts, 'intake'>, powers: Uses, { refused }: Pick<Walk<'prepare'>, 'refused'>): Promise<PrepareFacts> {
  const problems: Problem[] = [];
  const attempt = attempting(problems);
  const nothing: PrepareFacts = { codex: null, sandbox: null, setup: [], prepared: null, problems };
  powers.limits.adopt({ ...policyOf(intake).limits, minutes: minutesIn(intake) });
  if (refused(nothing)) return nothing;
  const codex = await attempt('Codex', () => powers.codex.identify());
  const found: PrepareFacts = { ...nothing, codex };
  if (codex === null || refused(found)) return found;
  const sandbox = await attempt('sandbox', () => powers.sandbox.probe());
  const tried: PrepareFacts = { ...found, sandbox };
  if (sandbox === null || refused(tried)) return tried;
  return { ...tried, ...(await attempt('setup', () => setUp(intake, powers))) };
}

/** Runs the setup commands on the untouched base, those of the policy and then the one that installs what the pack needs, and keeps what git ignores of their outputs. */
async function setUp(intake: IntakeFacts, { repository, workspaces, sandbox, narrator, limits }: Uses): Promise<Pick<PrepareFacts, 'setup' | 'prepared'>> {
  const base = baseOf(intake);
  await repository.holdBase(base);
  const commands = commandsOf(intake);
  if (commands.length === 0) return { setup: [], prepared: null };
  const workspace = await workspaces.open('prepare', base, base.tree);
  const setup: CommandResult[] = [];
  for (const { id, argv, minutes } of commands) {
    narrator.say(`setup: ${id}`);
    const result = await runCommand({ id, argv, required: true, timeoutSeconds: minutes * 60, network: policyOf(intake).setup.network, log: `setup/${id}.log` }, workspace, { sandbox, limits });
    setup.push(result);
    if (!succeeded(result)) return { setup, prepared: null };
  }
  const { paths, files, bytes } = await workspaces.keepPrepared(workspace);
  return { setup, prepared: { paths: [...paths], files, bytes } };
}

interface SetupCommand {
  readonly id: string;
  readonly argv: readonly string[];
  readonly minutes: number;
}

function commandsOf(intake: IntakeFacts): readonly SetupCommand[] {
  const deps = intake.pack === null ? null : depsCommand(intake.pack.pack);
  const ofPolicy = policyOf(intake).setup.commands.map(({ id, run, 'timeout-minutes': minutes }) => ({ id, argv: run, minutes }));
  return deps === null ? ofPolicy : [...ofPolicy, { id: DEPS_ID, argv: deps, minutes: DEPS_MINUTES }];
}
