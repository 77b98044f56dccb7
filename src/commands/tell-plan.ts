import type { Environment } from '../adapters/actions/runner-file.ts';
import { failsStep, type Inputs } from '../contract/inputs.ts';
import type { ReadPack } from '../packs/read-pack.ts';
import type { Selection } from '../packs/select.ts';
import type { Narrator } from '../ports/narrator.ts';
import type { Base } from '../ports/workspace.ts';
import { planSummary } from '../render/plan-summary.ts';
import { matrixOf, refusedPacks, whyNoMatrix } from './plan-report.ts';
import { tellOutputs, tellSummary } from './tell-step.ts';

/** Where a plan is told. */
interface Listeners {
  readonly env: Environment;
  readonly inputs: Inputs;
  readonly narrator: Narrator;
}

/** Tells a plan: in the job log, as the summary of the job and as the output `matrix`. Answers the exit code of the step. */
export function tellPlan(selection: Selection, packs: readonly ReadPack[], base: Base, { env, inputs, narrator }: Listeners): number {
  const { selected, others } = selection;
  const held = selection.held.filter(({ reason }) => reason !== 'shard');
  const refusal = whyNoMatrix(selection, { shard: (number) => `select: shard=${number}`, limit: 'select: limit=NUMBER' });
  const shown = shardOf(inputs.select);
  const problems = refusedPacks(packs, held).flatMap((pack) => pack.problems);
  tellSummary(env, planSummary({ base, selected, held, others, problems, refusal, shard: shown === null ? null : { number: shown, of: selection.shards, started: inputs.select.next ? selection.ahead : null } }));
  for (const { id, why } of held) narrator.say(`held back: ${id}: ${why}`);
  for (const { sentence, remedy } of problems) narrator.error(`${sentence} ${remedy}`);
  if (refusal !== null) {
    narrator.error(refusal);
    return failsStep(inputs['fail-on'], 'BLOCKED') ? 1 : 0;
  }
  tellOutputs(env, { matrix: JSON.stringify(matrixOf(selection)) });
  narrator.say(`${selected.length} of ${selected.length + held.length} packs are selected: ${selected.map(({ id }) => id).join(', ')}`);
  // The others are run all the same: one pack that is refused does not stop a thousand.
  return problems.length > 0 && failsStep(inputs['fail-on'], 'PARTIAL') ? 1 : 0;
}

/** The shard that is asked for: the first, where the workflow starts itself for the others. */
export function shardOf({ shard, next }: Inputs['select']): number | null {
  return shard ?? (next ? 1 : null);
}
