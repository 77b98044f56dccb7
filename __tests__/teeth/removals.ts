import { globSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CHECKS } from '../../src/checks/registry.ts';
import { effectivePolicy } from '../../src/contract/policy.ts';
import { loosestMode } from '../../src/contract/policy-checks.ts';
import { packCommand, packHelper, taskPack } from '../../src/contract/task-pack.ts';
import type { Check } from '../../src/core/check.ts';
import { PRESET_VALUES } from '../../src/policy/presets.ts';
import { leavesOf, pin, unlock } from './leaves.ts';
import { PACK_FIELDS } from './pack-fields.ts';
import { POLICY_UNITS } from './policy-units.ts';

/** A test file, or those tests of it whose names end so; at least one has to fail. */
export interface Proof {
  /** From the root of the repository. */
  readonly file: string;
  readonly title?: string;
}

/** One thing that can be taken away, and what must notice, each proof for itself. */
export interface Removal {
  /** `check scope`, `policy limits.files`, `pack docs.required`. */
  readonly name: string;
  readonly proofs: readonly Proof[];
  /** False for a field that so far is only read and shown. */
  readonly enforced: boolean;
  /** Takes it away in the process of a test, before its files are loaded. */
  readonly remove: () => void;
}

const ROOT = join(import.meta.dirname, '..', '..');

/** Everything that must not be missed when it is gone: each check, each field of the policy, each field of a pack. */
export function removals(): readonly Removal[] {
  return [...CHECKS.map(ofCheck), ...[...leavesOf(effectivePolicy)].map(([field, schema]) => ofPolicy(field, schema)), ...[...packLeaves()].map(([field, schema]) => ofPack(field, schema))];
}

/** The fields of a pack, those of its lists of commands and helpers among them. */
export function packLeaves(): ReadonlyMap<string, z.ZodType> {
  const within = (list: string, schema: z.ZodObject): [string, z.ZodType][] => [...leavesOf(schema)].map(([field, leaf]) => [`${list}[].${field}`, leaf]);
  return new Map([...leavesOf(taskPack), ...within('commands', packCommand), ...within('helpers', packHelper)]);
}

/** A check that answers as ever, except that it lets pass whatever it would not. */
function ofCheck(check: Check): Removal {
  const ask = check.ask;
  const toothless: Check['ask'] = (facts) => {
    const answer = ask(facts);
    return answer === null || answer.outcome === 'not-applicable' ? answer : { ...answer, outcome: 'pass' };
  };
  const units = globSync(`__tests__/checks/**/${check.id}.test.ts`, { cwd: ROOT }).map((file) => ({ file }));
  return {
    name: `check ${check.id}`,
    // Without a test of its own nothing proves it, whatever else notices.
    proofs: units.length === 0 ? [] : [...units, { file: '__tests__/teeth/every-check.test.ts', title: ` ${check.id} stops the run` }],
    enforced: true,
    remove: () => void Reflect.set(check, 'ask', toothless),
  };
}

/** A field that is always its default; one without a default is something that does nothing. */
function ofPolicy(field: string, schema: z.ZodType): Removal {
  const always = field.startsWith('checks.') && loosestMode(field.slice('checks.'.length)) === 'enforce';
  const units = (POLICY_UNITS[field] ?? []).map((unit) => ({ file: `__tests__/${unit}.test.ts` }));
  // That a check cannot be loosened is all there is to its field, and no pipeline is needed to see it.
  const proofs = always ? [{ file: '__tests__/contract/policy-checks.test.ts', title: ' leave these few to a policy, and nothing else' }] : [...units, { file: `__tests__/teeth/every-${field.startsWith('specs.') ? 'spec-' : ''}field.test.ts`, title: ` ${field} does what it says` }];
  const named = { name: `policy ${field}`, enforced: true, proofs };
  if (field === 'version') return { ...named, remove: () => unlock(schema, 1) };
  if (field === 'preset') return { ...named, remove: () => Object.assign(PRESET_VALUES, { observe: {}, standard: {}, strict: {} }) };
  if (field === 'verification.commands') return { ...named, remove: () => pin(schema, [{ id: 'nothing', run: ['true'], required: true, 'timeout-minutes': 1 }]) };
  if (always) return { ...named, remove: () => unlock(schema) };
  return { ...named, remove: () => pin(schema, schema.parse(undefined)) };
}

/** A field of a pack that is always as if the pack did not state it. */
function ofPack(field: string, schema: z.ZodType): Removal {
  const { unstated, enforced = true } = PACK_FIELDS[field] ?? { unstated: null };
  const proof = enforced ? { file: '__tests__/teeth/every-pack-field.test.ts', title: ` ${field} does what it says` } : { file: '__tests__/packs/own-form.test.ts' };
  return { name: `pack ${field}`, enforced, proofs: field in PACK_FIELDS ? [proof] : [], remove: () => pin(schema, unstated) };
}
