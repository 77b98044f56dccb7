import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunOptions } from '../../src/testkit/runner/run-options.ts';
import { measure } from '../measure.ts';
import { makeStep } from './step.ts';
import { ROOT, type Timed } from './story.ts';

/** Main and post step; what the main step saved becomes variables of the post step, as a runner makes them. */
const BOTH_STEPS = `"$1" "$2" || exit
while IFS= read -r line; do
  case $line in
    *'<<'*) name=\${line%%<<*} end=\${line#*<<} value=
      while IFS= read -r more && [ "$more" != "$end" ]; do value=$value$more; done
      export "STATE_$name=$value" ;;
    *=*) export "STATE_\${line%%=*}=\${line#*=}" ;;
  esac
done <"$GITHUB_STATE"
"$1" "$2"`;

/** Runs dist as a runner would and measures both of its processes with all they start. */
export async function runOurs(options: RunOptions): Promise<Timed> {
  const { places, env } = await makeStep(options);
  const cost = await measure({ script: BOTH_STEPS, args: [process.execPath, join(ROOT, 'dist/index.js')], env, log: join(options.folder, 'log'), cwd: places.workspace });
  const left = (await readdir(places.temp)).filter((name) => name.startsWith('codex-orchestrator-2'));
  if (left.length > 0) throw new Error(`The post step left ${left.join(', ')} in ${places.temp}.`);
  return { jobs: [], cost };
}
