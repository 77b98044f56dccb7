import type { RunId } from '../contract/ids.ts';
import type { Outputs } from '../contract/outputs.ts';
import type { Closed } from '../core/define-phase.ts';
import { telemetryOf } from '../core/summarise.ts';

/** The outputs of the action that follow from the report; what is not known is left out. */
export function outputValues({ records, verdict, facts, manifestSha256 }: Closed, runId: RunId): Outputs {
  const telemetry = telemetryOf(records, verdict);
  const delivery = facts.report?.delivery ?? null;
  const request = delivery?.pullRequest ?? null;
  return {
    status: verdict.status,
    reason: verdict.reason,
    'run-id': runId,
    ...(delivery === null ? {} : { branch: delivery.branch }),
    ...(request === null ? {} : { 'pull-request-number': request.number, 'pull-request-url': request.url }),
    ...(telemetry === null
      ? {}
      : { 'files-changed': telemetry.files_changed, 'duration-seconds': telemetry.duration_seconds, 'input-tokens': telemetry.input_tokens, 'output-tokens': telemetry.output_tokens }),
    ...(telemetry?.tests_run == null ? {} : { 'tests-run': telemetry.tests_run }),
    ...(manifestSha256 === null ? {} : { 'manifest-sha256': manifestSha256 }),
  };
}
