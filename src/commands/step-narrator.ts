import { createNarrator } from '../adapters/actions/narrator.ts';
import type { Environment } from '../adapters/actions/runner-file.ts';
import type { Narrator } from '../ports/narrator.ts';

/** The log of a step, with the commands of a runner where there is one; of untrusted output it quotes so many bytes of each source. */
export function stepNarrator(env: Environment, quoteLimitBytes = 0): Narrator {
  return createNarrator({ write: (text) => void process.stdout.write(text), workflowCommands: env['GITHUB_ACTIONS'] === 'true', quoteLimitBytes });
}
