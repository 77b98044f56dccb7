import type { RunId } from '../contract/ids.ts';
import type { JournalRecord } from '../contract/record.ts';
import type { Verdict } from '../contract/status.ts';
import { canonicalJson } from '../core/canonical-json.ts';
import { factsOf, telemetryOf } from '../core/summarise.ts';
import { pluginResultOf } from './plugin-result.ts';
import { summaryText } from './summary.ts';
import { viewOf } from './view.ts';

/** The files of a bundle that follow from its records alone, so that anybody can make them again and compare. */
export function derivedFiles(records: readonly JournalRecord[], verdict: Verdict, { runId, version }: { readonly runId: RunId; readonly version: string }): readonly { readonly path: string; readonly text: string }[] {
  const facts = factsOf(records);
  const view = viewOf({ facts, records, verdict }, { runId, version, jobUrl: facts.intake?.trigger?.workflowRun.url ?? '', docsUrl: '' });
  const plugin = pluginResultOf(facts, view.findings);
  return [
    ...(plugin === null ? [] : [{ path: 'plugin_result.json', text: `${canonicalJson(plugin)}\n` }]),
    { path: 'summary.md', text: summaryText(view, records) },
    { path: 'telemetry.json', text: `${canonicalJson(telemetryOf(records, verdict))}\n` },
  ];
}
