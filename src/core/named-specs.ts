import type { IntakeFacts } from '../contract/intake.ts';
import type { NamedSpec } from '../contract/run-specs.ts';

/** The specs that the issue and the task pack name, each once for whoever names it. */
export function namesOf({ issue, pack }: Pick<IntakeFacts, 'issue' | 'pack'>): readonly Pick<NamedSpec, 'name' | 'by'>[] {
  const names = (by: NamedSpec['by'], list: readonly string[]): readonly Pick<NamedSpec, 'name' | 'by'>[] => [...new Set(list)].map((name) => ({ name, by }));
  return [...names('pack', pack?.pack.specs.required ?? []), ...names('issue', issue?.contract.specs ?? [])];
}

/** What a change is about: the specs its task names, by path and id, the issue, and the task pack. */
export function aboutOf({ issue, pack, specs }: Pick<IntakeFacts, 'issue' | 'pack' | 'specs'>): readonly string[] {
  const named = (specs?.named ?? []).flatMap(({ spec }) => (spec === null ? [] : [spec.entry.path, ...(spec.entry.id === null ? [] : [spec.entry.id])]));
  return [...new Set([...named, ...(issue === null ? [] : [`#${issue.number}`]), ...(pack === null ? [] : [pack.id])])];
}
