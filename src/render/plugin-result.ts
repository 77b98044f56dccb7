import type { Facts } from '../contract/facts.ts';
import type { Finding } from '../contract/finding.ts';
import { pluginResult, type PluginResult } from '../contract/plugin.ts';
import { hearPlugin } from '../core/plugin-answers.ts';

/** What plugin_result.json says of the plugin of a task pack; null where none was run. */
export function pluginResultOf({ intake, verify }: Partial<Facts>, findings: readonly Finding[]): PluginResult | null {
  const pack = intake?.pack ?? null;
  if (pack === null || pack.pack.plugin === null || verify === undefined || verify.plugin === null) return null;
  const { validate, plan, run, report } = hearPlugin(verify.plugin.stages, pack).answers;
  const reasons = findings.flatMap(({ reason, outcome }) => (reason.startsWith('plugin:') && (outcome === 'fail' || outcome === 'unknown') ? [reason] : []));
  return {
    schema: 'codex-orchestrator/plugin-result@1',
    task: pack.id,
    spec: pack.pack.plugin.spec,
    status: reasons.length === 0 ? 'OK' : reasons[0] === 'plugin:refused' ? 'VALIDATION_FAILED' : 'ERROR',
    reasons,
    plugin: validate?.plugin ?? null,
    validation: validate === undefined ? null : { ok: validate.ok, errors: validate.errors, warnings: validate.warnings },
    plan: plan === undefined ? null : { metadata: plan.metadata, expected_artifacts: plan.expected_artifacts, steps_count: plan.steps.length },
    raw: run === undefined ? null : { metadata: run.metadata, artifacts: run.artifacts },
    report_artifacts: report?.artifacts ?? [],
    summary: report?.summary ?? '',
    stages: verify.plugin.stages.map((stage) => pluginResult.shape.stages.element.strip().parse(stage)),
    artifacts: verify.plugin.artifacts,
  };
}
