import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/checks/registry.ts';
import { STATUSES } from '../../src/contract/status.ts';
import { judge, verdictOf } from '../../src/core/decide.ts';
import { FAULTS } from '../../src/core/fault.ts';
import { OTHER_REASONS } from '../../src/core/other-reasons.ts';
import { reasons } from '../../src/core/reasons.ts';
import { filesIn, readText } from '../repository/files.ts';

/** Where reasons are told of and not given. */
const TELLERS = ['src/core/reasons.ts', 'src/core/other-reasons.ts', 'src/core/fault.ts'];
/** Spelled like a reason, and a label. */
const LABELS = new Set(['codex:execute', 'codex:running']);

async function spelled(): Promise<ReadonlySet<string>> {
  const areas = new Set(reasons(CHECKS).map(({ reason }) => reason.split(':')[0]));
  const seen = new Set<string>();
  for (const path of await filesIn('src', '.ts')) {
    if (path.startsWith('src/testkit/') || TELLERS.includes(path)) continue;
    for (const [, found = ''] of (await readText(path)).matchAll(/['"`]([a-z]+:[a-z0-9]+(?:-[a-z0-9]+)*)['"`]/g)) if (areas.has(found.split(':')[0]) && !LABELS.has(found)) seen.add(found);
  }
  return seen;
}

describe('the table of reasons', () => {
  it('has every fault and the reason of every check, once, with a meaning, a remedy and where it comes from', () => {
    const known = reasons(CHECKS);
    const codes = known.map(({ reason }) => reason);
    expect(codes).toEqual([...new Set(codes)].toSorted());
    expect(codes).toEqual(expect.arrayContaining([...Object.keys(FAULTS), ...CHECKS.map(({ reason }) => reason), ...Object.keys(OTHER_REASONS)]));
    for (const { reason, status, meaning, remedy, from } of known) expect([meaning.length > 10, remedy.length > 10, from.length > 0, STATUSES.includes(status)], reason).toEqual([true, true, true, true]);
  });

  it('has every code that is spelled anywhere in the product, and none that is spelled nowhere', async () => {
    const known = reasons(CHECKS).map(({ reason }) => reason);
    const seen = await spelled();
    expect([...seen].filter((reason) => !known.includes(reason))).toEqual([]);
    expect(known.filter((reason) => !seen.has(reason))).toEqual([]);
  });

  it('gives the words of a check to a reason that a fault has too, and names both', () => {
    expect(reasons(CHECKS).find(({ reason }) => reason === 'sandbox:unavailable')?.from).toEqual(['the check sandbox-holds', 'a fault of the machinery']);
  });

  it('holds the very remedies that runs end with', () => {
    const remedyOf = (code: string) => reasons(CHECKS).find(({ reason }) => reason === code)?.remedy;
    expect(judge([]).remedy).toBe(remedyOf(judge([]).reason));
    for (const code of Object.keys(FAULTS).filter((fault) => !CHECKS.some(({ reason }) => reason === fault))) expect(verdictOf({ code, message: 'x' }).remedy).toBe(remedyOf(code));
  });
});
