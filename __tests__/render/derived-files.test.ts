import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/core/canonical-json.ts';
import { telemetryOf } from '../../src/core/summarise.ts';
import { derivedFiles } from '../../src/render/derived-files.ts';
import { summaryText } from '../../src/render/summary.ts';
import { RUN } from '../facts.ts';
import { shown } from './run.ts';

describe('the files that follow from the records', () => {
  it('are the summary and the telemetry, the same bytes every time', () => {
    const { view, records } = shown();
    expect(derivedFiles(records, view.verdict, { runId: RUN, version: '0.1.0' })).toEqual([
      { path: 'summary.md', text: summaryText(view, records) },
      { path: 'telemetry.json', text: `${canonicalJson(telemetryOf(records, view.verdict))}\n` },
    ]);
  });
});
