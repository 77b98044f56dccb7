import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SCENARIOS } from '../../../src/testkit/demo/scenarios.ts';

it('has a story for each way in which a run can end; the act step of CI plays every one, and the demo itself those of the README', async () => {
  const ci = await readFile(join(import.meta.dirname, '../../../.ci/run'), 'utf8');
  const played = /^for story in (.+); do$/m.exec(ci)?.[1]?.split(' ') ?? [];
  expect(played).toEqual(['success', 'three-jobs']);
  expect(ci).toContain('\ntests test:act ');
  expect(await readFile(join(import.meta.dirname, '../../act/same-story.test.ts'), 'utf8')).toContain('it.each(Object.entries(SCENARIOS))');
  expect(new Set(Object.values(SCENARIOS).map(({ ends }) => ends))).toEqual(new Set(['SUCCESS', 'PARTIAL', 'BLOCKED', 'FAILED', 'IGNORED']));
});
