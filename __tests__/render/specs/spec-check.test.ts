import { describe, expect, it } from 'vitest';
import { specCheckText } from '../../../src/render/specs/spec-check.ts';
import { specTable } from '../../../src/render/specs/spec-table.ts';
import { finding, many, viewOf } from './stage.ts';

describe('the check of the guard', () => {
  it.each([
    ['nothing was found', [], 'success', '✅ nothing to mend'],
    ['there are warnings alone', [finding({ severity: 'warning' })], 'success', '✅ nothing to mend, 1 warning'],
    ['there is an error', [finding(), finding({ severity: 'unknown' })], 'failure', '❌ 1 error, 1 not checked'],
    ['something could not be checked', [finding({ severity: 'unknown' })], 'action_required', '❓ 1 not checked'],
  ] as const)('ends as it should where %s', (_, findings, conclusion, title) => {
    const view = viewOf([...findings]);
    expect(specCheckText(view)).toMatchObject({ conclusion, title, summary: specTable(view) });
    expect(specCheckText(view).annotations).toHaveLength(findings.length);
  });

  it('says how many findings do not stand beside their lines, and fits', () => {
    const { summary, annotations } = specCheckText(viewOf(many(2000, 'error')));
    expect(annotations).toHaveLength(50);
    expect(summary.length).toBeLessThanOrEqual(65_535);
    expect(summary.endsWith('\n50 findings are shown beside their lines; 1950 more are not, and are named above as far as there is room.\n')).toBe(true);
  });
});
