import type { IntakeFacts } from '../contract/intake.ts';
import { filesRunBy } from './scope-rules.ts';

/** The files of the base that a run goes by: its policy, its instructions, and what its commands run. */
export function judgedBy({ policy, instructions }: Pick<IntakeFacts, 'policy' | 'instructions'>): readonly string[] {
  if (policy === null) return [];
  const { setup, verification } = policy.values;
  const scripts = [...setup.commands, ...verification.commands].flatMap(({ run }) => filesRunBy(run)).map((path) => path.replace(/^(?:\.\/)+/, ''));
  return [...new Set([policy.path, ...instructions.map(({ path }) => path), ...scripts])];
}
