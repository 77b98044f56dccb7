import type { Problem } from '../contract/intake.ts';
import type { PackCommand } from '../contract/task-pack.ts';
import type { DraftCommand } from './draft-command.ts';

/** Gives every command without an id its kind and number, such as tests-1 or stage-build-2; an id that is there twice is a problem. */
export function nameCommands(drafts: readonly DraftCommand[], refuse: (at: DraftCommand['at'], what: string, remedy: string) => Problem): { readonly commands: PackCommand[]; readonly problems: readonly Problem[] } {
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  const problems: Problem[] = [];
  const commands = drafts.map(({ at, ...command }) => {
    const stem = stemOf(command.kind, command.stage);
    const number = (counts.get(stem) ?? 0) + 1;
    counts.set(stem, number);
    const id = command.id ?? `${stem}-${number}`;
    if (taken.has(id)) problems.push(refuse(at, `two commands have the id \`${id}\``, 'Give one of the two another id.'));
    taken.add(id);
    return { ...command, id };
  });
  return { commands, problems };
}

function stemOf(kind: PackCommand['kind'], stage: string | null): string {
  if (kind !== 'stage') return kind;
  const slug = (stage ?? '').toLowerCase().replaceAll('_', '-').replace(/^stage-/, '');
  return slug === '' ? 'stage' : `stage-${slug}`;
}
