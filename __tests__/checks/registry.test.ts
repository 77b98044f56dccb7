import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKS, deliveries, guardrails, intakeGates, machineGates, planGates, requirements } from '../../src/checks/registry.ts';
import { checkId, reasonCode } from '../../src/contract/ids.ts';
import { FAULTS } from '../../src/core/fault.ts';

const SOURCE = new URL('../../src/checks/', import.meta.url).pathname;
const TESTS = new URL('.', import.meta.url).pathname;
const FOLDERS = { gate: 'gates', guardrail: 'guardrails', requirement: 'requirements', delivery: 'delivery' } as const;

/** Names of the files below a folder, without their ending: `gates/issue-sections`. */
function filesBelow(folder: string, ending: string): readonly string[] {
  return Object.values(FOLDERS).flatMap((kind) => readdirSync(join(folder, kind)).filter((name) => name.endsWith(ending)).map((name) => `${kind}/${name.slice(0, -ending.length)}`)).toSorted();
}

const camel = (id: string): string => id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
const placed = CHECKS.map(({ kind, id }) => `${FOLDERS[kind]}/${id}`);

describe('the registry', () => {
  it('holds each check that has a file, once, and each has a test of the same name', () => {
    expect(placed.toSorted()).toEqual(filesBelow(SOURCE, '.ts'));
    expect(filesBelow(TESTS, '.test.ts')).toEqual(filesBelow(SOURCE, '.ts'));
    expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length);
  });

  it.each(CHECKS.map((check) => [check.id, check] as const))('knows %s under its own name, and the file exports nothing else', async (id, check) => {
    const module: Readonly<Record<string, unknown>> = await import(`../../src/checks/${FOLDERS[check.kind]}/${id}.ts`);
    expect(Object.keys(module)).toEqual([camel(id)]);
    expect(module[camel(id)]).toBe(check);
  });

  it('asks every check at the end of one phase', () => {
    expect([...intakeGates, ...machineGates, ...planGates, ...guardrails, ...requirements, ...deliveries]).toEqual(CHECKS);
    expect([...intakeGates, ...machineGates, ...planGates].every(({ kind }) => kind === 'gate')).toBe(true);
    expect([...new Set(requirements.map(({ kind }) => kind))]).toEqual(['requirement', 'guardrail']);
  });
});

describe('every check', () => {
  it.each(CHECKS.map((check) => [check.id, check] as const))('%s says who it is in every field', (_, check) => {
    expect(checkId.safeParse(check.id).success).toBe(true);
    expect(reasonCode.safeParse(check.reason).success).toBe(true);
    expect(check.title).toMatch(/^[A-Z].*[^.]$/);
    expect(check.rationale).toMatch(/^[A-Z].*\.$/);
    expect(check.remediation).toMatch(/^[A-Z].*\S$/);
    expect(check.reads.length).toBeGreaterThan(0);
    expect(['experimental', 'stable', 'deprecated']).toContain(check.lifecycle);
  });

  it('has a reason of its own; only the sandbox shares one, with the fault that means the same', () => {
    const reasons = CHECKS.map(({ reason }) => reason);
    expect(new Set(reasons).size).toBe(reasons.length);
    expect(reasons.filter((reason) => Object.hasOwn(FAULTS, reason))).toEqual(['sandbox:unavailable']);
  });
});
