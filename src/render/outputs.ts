import type { Closed } from '../core/define-phase.ts';
import { telemetryOf } from '../core/summarise.ts';

/** The outputs of the action that come from the report: enumerations, numbers, digests and addresses only. Empty means not known. */
export function outputValues({ records, verdict, facts, manifest, manifestSha256 }: Closed): Readonly<Record<string, string>> {
  const telemetry = telemetryOf(records, verdict);
  const delivery = facts.report?.delivery;
  return {
    status: verdict.status,
    reason: verdict.reason,
    'run-id': manifest.run,
    branch: delivery?.branch ?? '',
    'pull-request-number': String(delivery?.pullRequest.number ?? ''),
    'pull-request-url': delivery?.pullRequest.url ?? '',
    'files-changed': String(telemetry?.files_changed ?? 0),
    'tests-run': String(telemetry?.tests_run ?? ''),
    'duration-seconds': String(Math.round(telemetry?.duration_seconds ?? 0)),
    'input-tokens': String(telemetry?.input_tokens ?? 0),
    'output-tokens': String(telemetry?.output_tokens ?? 0),
    'manifest-sha256': manifestSha256,
  };
}
