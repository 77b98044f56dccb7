import type { AcceptanceCommand } from '../contract/acceptance.ts';
import type { PackCommand } from '../contract/task-pack.ts';

/** Where something stands in a file of fields. */
export type Place = readonly (string | number)[];

/** A command whose id is made once all of them are known, unless it has one. */
export interface DraftCommand extends Omit<PackCommand, 'id'> {
  readonly id: string | null;
  readonly at: Place;
}

/** A command as it is written, and what is known of it from where it stands. */
export interface Entry extends Pick<PackCommand, 'kind' | 'stage' | 'expect'> {
  readonly entry: string | readonly string[] | AcceptanceCommand;
  readonly at: Place;
}

const DEFAULTS = { id: null, name: null, stage: null, folder: 'repository', expect: 'pass', required: true, timeoutMinutes: 10 } as const;

/** A line for /bin/sh that must pass, started in the root of the repository. */
export function draftLine(kind: PackCommand['kind'], line: string, at: Place): DraftCommand {
  return { ...DEFAULTS, kind, argv: shell(line), at };
}

/** A command in whichever way it is written. */
export function draftCommand({ entry, at, kind, stage, expect }: Entry): DraftCommand {
  if (typeof entry === 'string') return { ...draftLine(kind, entry, at), stage, expect };
  if ('length' in entry) return { ...DEFAULTS, kind, stage, expect, argv: [...entry], at };
  return {
    id: entry.id ?? null,
    kind: kind === 'stage' ? kind : entry.kind,
    name: entry.name ?? null,
    stage,
    argv: typeof entry.run === 'string' ? shell(entry.run) : entry.run,
    folder: entry.folder,
    expect: entry.expect ?? expect,
    required: entry.required,
    timeoutMinutes: entry.timeout_minutes,
    at,
  };
}

function shell(line: string): string[] {
  return ['/bin/sh', '-c', line.trimEnd()];
}
