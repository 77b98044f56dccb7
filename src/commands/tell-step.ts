import { setOutputs, writeSummary } from '../adapters/actions/outputs.ts';
import type { Environment } from '../adapters/actions/runner-file.ts';
import type { Outputs } from '../contract/outputs.ts';

/** Sets outputs of the step; nothing where no runner reads them. */
export function tellOutputs(env: Environment, outputs: Outputs): void {
  if ((env['GITHUB_OUTPUT'] ?? '') !== '') setOutputs(env, outputs);
}

/** Adds Markdown to the summary of the job, likewise. */
export function tellSummary(env: Environment, markdown: string): void {
  if ((env['GITHUB_STEP_SUMMARY'] ?? '') !== '') writeSummary(env, markdown);
}
