import type { Inputs } from '../contract/inputs.ts';
import { PACKS_FOLDER } from '../contract/pack-parts.ts';

/** What to say of inputs that were given and that the mode of the step does not look at: whoever gave them expects something of them. */
export function idleInputs({ mode, packs, select, matrix }: Pick<Inputs, 'mode' | 'packs' | 'select' | 'matrix'>): readonly string[] {
  const given = [
    { name: 'packs', by: 'plan', isGiven: packs.join(' ') !== PACKS_FOLDER },
    { name: 'select', by: 'plan', isGiven: Object.values(select).some((said) => (Array.isArray(said) ? said.length > 0 : said !== null && said !== false)) },
    { name: 'matrix', by: 'collect', isGiven: matrix !== null },
  ];
  return given.flatMap(({ name, by, isGiven }) => (isGiven && mode !== by ? [`The input ${name} is given, and the mode ${mode} does not look at it: it is for the mode ${by}. Leave it out, or set mode to ${by}.`] : []));
}
