import { appendFileSync, readFileSync } from 'node:fs';
import { triage } from './core/triage.ts';

// Without a listener SIGUSR1 would open the inspector to any process of the same user.
process.on('SIGUSR1', () => undefined);

process.exitCode = await enter(process.argv.slice(2), process.env);

/**
 * A runner starts an action without arguments, so arguments mean the command line. An event that does not concern us is
 * left alone here, before anything heavy is loaded.
 */
async function enter(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  if (args.length > 0) return (await import('./commands/cli.ts')).cli(args);
  if (env['STATE_started'] !== undefined) return (await import('./commands/post.ts')).post(env);
  const event = readEvent(env['GITHUB_EVENT_PATH']);
  const decided = triage(env['GITHUB_EVENT_NAME'] ?? '', event, env['INPUT_LABEL'] ?? 'codex:execute');
  if (!decided.ignored) return (await import('./commands/run-action.ts')).runAction(env, event);
  process.stdout.write(`Ignored: ${decided.why.replace(/[^\x20-\x7e]/g, '?')}.\n`);
  if (env['GITHUB_OUTPUT'] !== undefined) appendFileSync(env['GITHUB_OUTPUT'], 'status=IGNORED\n');
  return 0;
}

/** Undefined when the file cannot be read or is no JSON; the run then says so by name. */
function readEvent(path: string | undefined): unknown {
  try {
    return JSON.parse(readFileSync(path ?? '', 'utf8'));
  } catch {
    return undefined;
  }
}
