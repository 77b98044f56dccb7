import { appendFileSync, readFileSync } from 'node:fs';
import { triage } from './core/trigger/triage.ts';

// Without a listener SIGUSR1 would open the inspector to any process of the same user.
process.on('SIGUSR1', () => undefined);

process.exitCode = await enter(process.argv.slice(2), process.env);

/**
 * A runner starts an action without arguments, so arguments mean the command line. Saved state tells the post step from
 * the main step. An event that does not concern us is left alone here, before anything heavy is loaded.
 */
async function enter(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  if (args.length > 0) return (await import('./commands/cli.ts')).cli(args, env);
  if (env['STATE_entered'] !== undefined) return env['STATE_ended'] === 'ignored' ? 0 : (await import('./commands/post.ts')).post(env, readEvent(env['GITHUB_EVENT_PATH']));
  tell(env['GITHUB_STATE'], 'entered=main\n');
  const event = readEvent(env['GITHUB_EVENT_PATH']);
  const given = (name: string, otherwise: string): string => (env[name] ?? '').trim() || otherwise;
  const decided = triage(env['GITHUB_EVENT_NAME'] ?? '', event, { label: given('INPUT_LABEL', 'codex:execute'), command: given('INPUT_COMMAND', '/codex'), bots: given('INPUT_ALLOW-BOT-USERS', '').split(/[\s,]+/) });
  if (!decided.ignored) return act(given('INPUT_MODE', 'run'), env, event);
  process.stdout.write(`Ignored: ${decided.why.replace(/[^\x20-\x7e]/g, '?')}.\n`);
  tell(env['GITHUB_OUTPUT'], 'status=IGNORED\n');
  tell(env['GITHUB_STATE'], 'ended=ignored\n');
  return 0;
}

/** A mode that is not known is a problem of the run, which says so by name. */
async function act(mode: string, env: NodeJS.ProcessEnv, event: unknown): Promise<number> {
  if (mode === 'gate') return (await import('./commands/gate-action.ts')).gateAction(env, event);
  if (mode === 'execute') return (await import('./commands/execute-action.ts')).executeAction(env, event);
  if (mode === 'publish') return (await import('./commands/publish-action.ts')).publishAction(env, event);
  if (mode === 'plan') return (await import('./commands/plan-action.ts')).planAction(env, event);
  if (mode === 'spec-guard') return (await import('./commands/spec-guard/spec-guard-action.ts')).specGuardAction(env, event);
  if (mode === 'collect') return (await import('./commands/collect-action.ts')).collectAction(env);
  return (await import('./commands/run-action.ts')).runAction(env, event);
}

/** Undefined when the file cannot be read or is no JSON; the run then says so by name. */
function readEvent(path: string | undefined): unknown {
  try {
    return JSON.parse(readFileSync(path ?? '', 'utf8'));
  } catch {
    return undefined;
  }
}

/** Adds a line of our own words to a file of the runner, if there is a runner. */
function tell(file: string | undefined, line: string): void {
  if (file !== undefined && file !== '') appendFileSync(file, line);
}
