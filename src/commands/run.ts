import type { Environment } from '../adapters/actions/runner-file.ts';
import { complain } from './problems-text.ts';

const USAGE = `Usage: codex-orchestrator run --packs GLOB… [--parallel N] [--select WORDS] [--again] [--repository OWNER/NAME] [--token-env NAME] [--INPUT VALUE]…
       codex-orchestrator run --resume FOLDER [--token-env NAME]`;

/** `run`: task packs on this machine, or the end of a run that was lost. Answers the exit code. */
export async function runCommand(args: readonly string[], env: Environment): Promise<number> {
  const asks = (option: string): boolean => args.some((arg) => arg === option || arg.startsWith(`${option}=`));
  if (asks('--worker')) return (await import('./local/worker.ts')).workerCommand(env);
  if (asks('--resume')) return (await import('./resume.ts')).resumeCommand(args, env);
  if (asks('--packs')) return (await import('./local/run-packs.ts')).runPacksCommand(args, env);
  return complain(2, `run wants --packs or --resume. A run of an issue is started by its label, in a workflow.\n${USAGE}`);
}
