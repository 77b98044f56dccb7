import { join, resolve } from 'node:path';
import type { Environment } from '../adapters/actions/runner-file.ts';
import { failsStep } from '../contract/inputs.ts';
import { worstOf } from '../core/evidence-index.ts';
import { collectedSummary } from '../render/collected-summary.ts';
import { collectBundles, INDEX_NAME } from './collect-bundles.ts';
import { inMode, type ModeScene } from './in-mode.ts';
import { tellOutputs, tellSummary } from './tell-step.ts';

/** The step of mode collect: verifies the bundles below `evidence-dir`, writes the index beside them and one table. Answers the exit code of the step, after the worst of them. */
export async function collectAction(env: Environment): Promise<number> {
  return inMode(env, collect);
}

async function collect({ inputs, env, narrator }: ModeScene): Promise<number> {
  const named = inputs['evidence-dir'];
  if (named === null) {
    narrator.error('The mode collect needs the input evidence-dir: the folder that holds the bundles. Set it to the path that actions/download-artifact was given.');
    return 1;
  }
  const folder = resolve(env['GITHUB_WORKSPACE'] ?? '.', named);
  const index = await collectBundles(folder, inputs.matrix);
  if ('why' in index) {
    narrator.error(index.why);
    return 1;
  }
  const { status, reason } = worstOf(index);
  tellSummary(env, collectedSummary(index, status));
  tellOutputs(env, { status, reason, 'evidence-path': folder });
  for (const { run_dir: where, differences: [first] } of index.runs) if (first !== undefined) narrator.error(`${where} does not hold: ${first.file}: ${first.what}`);
  for (const { run_dir: where } of index.unfinished) narrator.error(`${where} is not finished: it has a journal and no manifest.`);
  for (const { id } of index.missing) narrator.error(`${id} was planned and left no bundle that holds.`);
  narrator.say(`${index.runs.length} bundles, the worst ${status} (${reason}); the index is ${join(folder, INDEX_NAME)}`);
  return failsStep(inputs['fail-on'], status) ? 1 : 0;
}
