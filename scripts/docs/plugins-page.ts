import { z } from 'zod';
import { MOST_ANSWER_BYTES, MOST_STAGE_BYTES, PLUGIN_ANSWERS, PLUGIN_FOLDER, PLUGIN_PROTOCOL, PLUGIN_STAGES, pluginQuestion, STAGE_SECONDS, type PluginStage } from '../../src/contract/plugin.ts';
import { code, page, table } from './markdown.ts';
import { schemaFields } from './schema-fields.ts';

/** What each stage is for. */
const ASKED: Readonly<Record<PluginStage, string>> = {
  validate: 'Who are you, what do you need, and do you take this task pack?',
  plan: 'What are you going to do, and which artifacts will you leave?',
  run: 'Do it.',
  report: 'What should people read of it?',
};

/** docs/reference/plugins.md: the protocol between a run and the plugin of a task pack, field by field. */
export function pluginsPage(): string {
  return page(
    '# Plugins',
    `A plugin is a program of the repository that gives a result of its own about the change of a task pack. [The guide](../guides/task-packs.md#plugins) says how to write one. This is its protocol, ${code(PLUGIN_PROTOCOL)}.`,
    '## Stages',
    table(['Stage', 'Asks', 'Seconds'], PLUGIN_STAGES.map((stage) => [code(stage), ASKED[stage], `${STAGE_SECONDS[stage]}`])),
    `Each stage is a process of its own, in the same fresh checkout of the tree that would be committed, in the sandbox of verification: no secrets, and no network but in ${code('run')}, where the pack allows it, the policy permits it and the plugin says that it requires it. It finds one line of JSON on its standard input, the question, and writes one line of JSON on its standard output, the answer. What it writes on standard error is kept as a log. It ends with exit code 0.`,
    `An answer has at most ${MOST_ANSWER_BYTES} bytes, and a stage writes at most ${MOST_STAGE_BYTES}, errors included. The stage that does not end well, breaks the protocol, says ${code('ok: false')} or needs what it may not have is the last.`,
    '## The question',
    `The same for each stage but for ${code('stage')} and ${code('answers')}. [Schema](schemas/plugin-question.schema.json); the fields of ${code('pack')} are in it.`,
    fieldTable(pluginQuestion),
    '## The answers',
    `Unknown fields are errors. [Schema](schemas/plugin-answer.schema.json). A path is one from ${code(PLUGIN_FOLDER)}, which the plugin makes; once it has ended, each is looked for: a regular file of at most 64 MiB that was not in the tree before, with no link on the way.`,
    ...PLUGIN_STAGES.flatMap((stage) => [`### ${stage}`, fieldTable(PLUGIN_ANSWERS[stage])]),
    '## An ES module',
    `Of a module, ${code('.js')} or ${code('.mjs')}, the exports answer: ${code('id')}, ${code('version')} and ${code('capabilities')}, and a function for each stage, which is given the question without ${code('protocol')} and ${code('stage')} and returns the answer without these and without ${code('plugin')}. The Node on the PATH of the job runs it. What it prints goes to standard error.`,
    '## What a plugin that fails means',
    table(
      ['What', 'Reason', 'Strict', 'Not strict'],
      [
        ['It needs what the pack may not have', code('plugin:capability'), 'BLOCKED, and never asked further', 'the same'],
        ['It breaks, hangs or floods', code('plugin:failed'), 'PARTIAL', 'a warning'],
        ['An answer is not as above', code('plugin:protocol'), 'PARTIAL', 'a warning'],
        [`It says ${code('ok: false')}`, code('plugin:refused'), 'PARTIAL', 'a warning'],
        ['An artifact it named is not there', code('plugin:artifacts-missing'), 'PARTIAL', 'a warning'],
      ],
    ),
  );
}

function fieldTable(schema: z.ZodType): string {
  const fields = schemaFields(z.toJSONSchema(schema, { io: 'input' })).filter(({ name }) => !/^(?:pack|answers)\./.test(name));
  return table(['Field', 'Type', 'Default', 'Meaning'], fields.map(({ name, type, fallback, meaning }) => [code(name), type, fallback, meaning]));
}
