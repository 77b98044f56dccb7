import { hearPlugin } from '../core/plugin-answers.ts';
import { quoteBlock, quoteCode, quoteInline } from './quote-markdown.ts';
import type { View } from './view.ts';

/** What the plugin of a task pack says, as its own words; nothing where none was run. `most` characters of its report are shown. */
export function pluginNote({ facts: { intake, verify } }: Pick<View, 'facts'>, most: number): readonly string[] {
  const pack = intake?.pack ?? null;
  if (pack === null || pack.pack.plugin === null || verify === undefined || verify.plugin === null) return [];
  const { validate, report } = hearPlugin(verify.plugin.stages, pack).answers;
  const who = validate === undefined ? '' : ` (${quoteCode(`${validate.plugin.id} ${validate.plugin.version}`)})`;
  const said = Array.from(report?.summary ?? '').slice(0, most).join('').trim();
  const warned = (validate?.warnings ?? []).map((text) => `- Warning: ${quoteInline(text, 300)}`);
  return [
    '## Plugin',
    '',
    `${quoteCode(pack.pack.plugin.spec)}${who}${said === '' && warned.length === 0 ? ' was run; what it answered is in plugin_result.json in the evidence.' : ' says, and nobody has checked it:'}`,
    '',
    ...(warned.length === 0 ? [] : [...warned, '']),
    ...(said === '' ? [] : [quoteBlock(said), '']),
  ];
}
