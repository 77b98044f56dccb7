import type { IntakeFacts } from '../contract/intake.ts';
import { PACK_FILES } from '../contract/pack-parts.ts';
import { filesRunBy, pluginFile } from './scope-rules.ts';

/** The files of the base that a run goes by: its policy, its instructions, its task pack with its plugin, the specs they name, and what the commands of the policy run. */
export function judgedBy({ policy, instructions, pack, specs }: Pick<IntakeFacts, 'policy' | 'instructions' | 'pack' | 'specs'>): readonly string[] {
  if (policy === null) return [];
  const { setup, verification } = policy.values;
  const scripts = [...setup.commands, ...verification.commands].flatMap(({ run }) => filesRunBy(run)).map((path) => path.replace(/^(?:\.\/)+/, ''));
  const plugin = pluginFile(pack);
  return [...new Set([policy.path, ...instructions.map(({ path }) => path), ...scripts, ...(pack === null ? [] : PACK_FILES.map(({ name }) => `${pack.path}/${name}`)), ...(plugin === null ? [] : [plugin]), ...(specs?.named ?? []).flatMap(({ spec }) => (spec === null ? [] : [spec.entry.path]))])];
}
