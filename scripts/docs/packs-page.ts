import { z } from 'zod';
import { ACCEPTANCE_SCHEMA, acceptanceFile, acceptanceHelper } from '../../src/contract/acceptance.ts';
import { PACK_FILES, PACKS_FOLDER } from '../../src/contract/pack-parts.ts';
import { playbookAcceptance, playbookTask } from '../../src/contract/playbook-pack.ts';
import { TASK_SCHEMA, taskFile } from '../../src/contract/task-file.ts';
import { TEMPLATES } from '../../src/packs/new-pack.ts';
import { code, page, table } from './markdown.ts';
import { schemaFields } from './schema-fields.ts';

/** docs/reference/task-packs.md: the files of a pack, every field of both forms, and every helper. */
export function packsPage(): string {
  return page(
    '# Task packs',
    `A task pack is a folder, ${code(`${PACKS_FOLDER}/ID`)} unless somebody says otherwise. [The guide](../guides/task-packs.md) says how to write one; ${code('codex-orchestrator pack new ID --template NAME')} writes one of ${TEMPLATES.map(code).join(', ')} to begin with, and ${code('codex-orchestrator pack validate')} reads packs as a run would.`,
    'An unknown field is an error that names the nearest known one. YAML aliases, tags and a field that is there twice are refused.',
    '## Files',
    table(['File', '', 'Holds'], PACK_FILES.map(({ name, required, holds }) => [code(name), required ? '**required**' : 'optional', `${holds[0]?.toUpperCase() ?? ''}${holds.slice(1)}.`])),
    'Editors can check both files of fields with [schemas/task-pack.schema.json](schemas/task-pack.schema.json) and [schemas/acceptance.schema.json](schemas/acceptance.schema.json).',
    '## task.yml',
    `It begins with ${code(`schema: ${TASK_SCHEMA}`)}. Paths are matched [as those of the policy are](policy.md#how-paths-are-matched).`,
    fieldTable(taskFile),
    '## acceptance.yml',
    `It begins with ${code(`schema: ${ACCEPTANCE_SCHEMA}`)}. Wherever a command may stand, it is a line for /bin/sh, a program with its arguments, or a mapping with the fields of ${code('commands[]')}; in a stage text alone is a sentence, and never run.`,
    fieldTable(acceptanceFile),
    '### Helpers',
    table(['Check', 'Field', 'Meaning'], helperRows()),
    '## The form of the playbook',
    `A file without ${code('schema')} is read as one that was written for the playbook. It becomes the same as one of ours, and what it does not say is off.`,
    '### task.yml of the playbook',
    fieldTable(playbookTask),
    '### acceptance.yml of the playbook',
    fieldTable(playbookAcceptance),
  );
}

/** Helpers have a table of their own, and an entry of a stage the fields of a command. */
const ELSEWHERE = /^helpers\[\]\.|(^|\.)(pass|fail)\[\]\./;

function fieldTable(schema: z.ZodType): string {
  return table(
    ['Field', 'Type', 'Default', 'Meaning'],
    schemaFields(z.toJSONSchema(schema, { io: 'input' })).filter(({ name }) => !ELSEWHERE.test(name)).map(({ name, type, fallback, meaning }) => [code(name), type, fallback, meaning]),
  );
}

function helperRows(): readonly (readonly string[])[] {
  return acceptanceHelper.options.flatMap((option) => {
    const fields = schemaFields(z.toJSONSchema(option, { io: 'input' })).filter(({ name }) => name !== 'check');
    return fields.map(({ name, meaning, fallback }) => [code(option.shape.check.value), code(name), `${meaning}${fallback === '**required**' ? ' Required.' : ''}`]);
  });
}
