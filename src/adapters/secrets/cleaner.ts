import { LISTED_HITS, type OverwrittenField } from '../../contract/overwritten.ts';
import type { Step } from '../../core/define-phase.ts';
import { FACTS } from '../../contract/facts.ts';
import { cleanValue } from '../../core/secrets/clean.ts';
import type { SecretSearch } from '../../core/secrets/search.ts';
import type { Bundle } from '../../ports/bundle.ts';

/** Keeps secrets out of what is recorded. */
export interface Cleaner {
  /** Phases whose facts are cleaned before anything judges them, so that whoever judges them again sees the same. */
  readonly steps: (pipeline: readonly Step[]) => readonly Step[];
  /** A journal whose records list what was overwritten in them. */
  readonly bundle: (bundle: Bundle) => Bundle;
}

/** A cleaner for one run. */
export function createCleaner(search: SecretSearch): Cleaner {
  const overwritten = new Map<string, readonly OverwrittenField[]>();
  return {
    steps: (pipeline) =>
      pipeline.map((step) => ({
        ...step,
        run: async (ending, powers) => {
          const { value, hits } = cleanValue(search, await step.run(ending, powers));
          overwritten.set(step.id, hits.map((hit) => ({ ...hit, field: `facts.${hit.field}` })));
          return FACTS[step.id].parse(value);
        },
      })),
    bundle: (bundle) => ({
      ...bundle,
      append: async (record) => {
        // A fault's words are cleaned here; nothing is judged by them.
        const { value, hits } = cleanValue(search, record.fault?.message ?? '');
        const fault = record.fault === null ? null : { ...record.fault, message: typeof value === 'string' ? value : '' };
        const all = [...(record.facts === null ? [] : (overwritten.get(record.phase) ?? [])), ...hits.map((hit) => ({ ...hit, field: 'fault.message' }))];
        return bundle.append({ ...record, fault, ...(all.length === 0 ? {} : { overwritten: all.slice(0, LISTED_HITS) }) });
      },
    }),
  };
}
