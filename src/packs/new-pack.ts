import { inWords } from '../contract/in-words.ts';
import { packId } from '../contract/pack-parts.ts';
import { PACK_TEMPLATES } from './pack-templates.ts';

/** Kinds of work there is a template for. */
export const TEMPLATES = ['script', 'service', 'library', 'security', 'web', 'game', 'managed-repo'] as const satisfies readonly (keyof typeof PACK_TEMPLATES)[];
export type TemplateName = (typeof TEMPLATES)[number];

/** The files of a new pack by name, which `readPack` reads without a problem; or why the id cannot be one. */
export function newPack(id: string, template: TemplateName): { readonly files: ReadonlyMap<string, string> } | { readonly flaw: string } {
  const read = packId.safeParse(id, { error: inWords });
  if (!read.success) return { flaw: read.error.issues[0]?.message ?? 'is no id' };
  return { files: new Map(Object.entries(PACK_TEMPLATES[template]).map(([name, text]) => [name, text.replaceAll('{{id}}', () => read.data)])) };
}
