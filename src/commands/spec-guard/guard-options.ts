import { parseArgs } from 'node:util';
import { day } from '../../contract/spec.ts';

export const GUARD_USAGE = `Usage: codex-orchestrator spec-guard [--base REVISION] [--policy FILE] [--about TEXT] [--today DAY] [--json] [--sarif FILE] [--dry-run]
       codex-orchestrator spec-guard [--touch] [--pin] SPEC… [--policy FILE] [--today DAY] [--dry-run]`;

/** What the command line asks of the guard: to judge, or to write into the specs it names. */
export interface GuardOptions {
  /** Null: the branch that the remote calls its own. */
  readonly base: string | null;
  readonly policy: string | null;
  readonly about: string;
  /** Null: the day it is, in UTC. */
  readonly today: string | null;
  readonly json: boolean;
  readonly sarif: string | null;
  readonly isDry: boolean;
  readonly edits: { readonly touch: boolean; readonly pin: boolean; readonly specs: readonly string[] } | null;
}

/** Reads the options; a sentence where they cannot be taken. */
export function readGuardOptions(args: readonly string[]): GuardOptions | string {
  try {
    const text = { type: 'string' } as const;
    const flag = { type: 'boolean', default: false } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { base: text, policy: text, about: text, today: text, sarif: text, json: flag, 'dry-run': flag, touch: flag, pin: flag } });
    const { base, policy, about, today, sarif, json, touch, pin } = values;
    const isEdit = touch || pin;
    if (today !== undefined && !day.safeParse(today).success) return `--today is ${JSON.stringify(today)}, which is no day; write it as YYYY-MM-DD.`;
    if (positionals.length > 0 && !isEdit) return `${JSON.stringify(positionals[0])} is named, and specs are named only to be written to, by --touch or --pin. All specs are judged.`;
    if (isEdit && positionals.length === 0) return `${touch ? '--touch' : '--pin'} wants the specs that it is to write to.`;
    if (isEdit && (json || sarif !== undefined || base !== undefined || about !== undefined)) return '--touch and --pin write to specs and judge nothing, so that --json, --sarif, --base and --about have no place beside them.';
    return { base: base ?? null, policy: policy ?? null, about: about ?? '', today: today ?? null, json, sarif: sarif ?? null, isDry: values['dry-run'], edits: isEdit ? { touch, pin, specs: positionals } : null };
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}
