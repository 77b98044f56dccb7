import type { PackFacts } from '../contract/intake.ts';
import type { PackCommand } from '../contract/task-pack.ts';

/** A document of a pack, as the base commit holds it. */
export interface PackProse {
  readonly name: string;
  readonly text: string;
}

/** The task pack as a model is told it, as data: what its fields say, then its documents. */
export function packText({ id, pack }: PackFacts, prose: readonly PackProse[]): string {
  return [
    `Task pack ${id}: ${pack.title}`,
    ...titled('Acceptance criteria', pack.criteria.map(({ id: number, text, expect }) => `${number}. ${text}${expect === 'fail' ? ' (this must not be so)' : ''}`)),
    ...titled('Commands that judge the result', pack.commands.map(commandLine)),
    ...titled('Files the result must hold', pack.artifacts.required),
    ...titled('Allowed paths', pack.scope.allowedPaths ?? []),
    ...titled('Forbidden paths', pack.scope.forbiddenPaths),
    ...titled('Documents to go by', pack.docs.required),
    ...titled('Specs to go by', pack.specs.required),
    ...prose.map(({ name, text }) => `${name}:\n${text.trim()}`),
  ].join('\n\n');
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title}:\n${lines.map((line) => `- ${line.replace(/\s+/g, ' ').trim()}`).join('\n')}`];
}

/** A line of shell is shown as it was written. */
function commandLine({ id, argv, folder, expect }: PackCommand): string {
  const [program, option, line = ''] = argv;
  const shown = program === '/bin/sh' && option === '-c' ? line : argv.join(' ');
  return `${id}: ${shown}${folder === 'pack' ? ' (in the folder of the pack)' : ''}${expect === 'fail' ? ' (this must fail)' : ''}`;
}
