import { ACCEPTANCE_SCHEMA, acceptanceFile } from '../contract/acceptance.ts';
import { playbookAcceptance, playbookTask } from '../contract/playbook-pack.ts';
import { TASK_SCHEMA, taskFile } from '../contract/task-file.ts';
import type { PackSchema } from './pack-document.ts';

/** Fields of the playbook's task.yml that ours says in another way. */
const INSTEAD_IN_TASK: Readonly<Record<string, string>> = {
  version: 'Remove it; the field schema says the version.',
  task: 'Write title and description.',
  pillar: 'Write type or labels.',
  solution: 'Write labels.',
  workspace: 'Remove it; a run works in the repository that holds the pack.',
  'acceptance.commands': 'Write the commands in acceptance.yml.',
  'acceptance.file': 'Remove it; the file is acceptance.yml.',
  'execution.use_plugins': 'Name the plugin in plugin, or leave that out.',
  inputs: 'Write description.',
  outputs: 'Write artifacts.required, from the root of the repository.',
  evidence: 'Remove it; evidence goes where the run keeps it.',
};

/** Fields of the playbook's acceptance.yml that ours says in another way. */
const INSTEAD_IN_ACCEPTANCE: Readonly<Record<string, string>> = {
  version: 'Remove it; the field schema says the version.',
  format: 'Write the commands under commands, each with kind: format.',
  lint: 'Write the commands under commands, each with kind: lint.',
  tests: 'Write the commands under commands, each with kind: tests.',
  must: 'Write the commands under commands, each with folder: pack.',
  checks: 'Write the commands under commands, each with kind: check.',
  stage: 'Write one entry under stages.',
  pass: 'Write it under an entry of stages.',
  fail: 'Write it under an entry of stages.',
  evidence: 'Write it under an entry of stages.',
};

/** How task.yml may be written. */
export const TASK_SCHEMAS = {
  own: ownSchema(taskFile, `The smallest is: {schema: ${TASK_SCHEMA}, id: ID, title: TITLE}`, INSTEAD_IN_TASK),
  playbook: playbookSchema(playbookTask, taskFile.shape, TASK_SCHEMA),
};

/** How acceptance.yml may be written. */
export const ACCEPTANCE_SCHEMAS = {
  own: ownSchema(acceptanceFile, `The smallest is: {schema: ${ACCEPTANCE_SCHEMA}, commands: [[npm, test]]}`, INSTEAD_IN_ACCEPTANCE),
  playbook: playbookSchema(playbookAcceptance, acceptanceFile.shape, ACCEPTANCE_SCHEMA),
};

function ownSchema<Values>(schema: PackSchema<Values>['schema'], example: string, instead: Readonly<Record<string, string>>): PackSchema<Values> {
  return {
    schema,
    example,
    elsewhere: (field) => {
      const remedy = Object.hasOwn(instead, field) ? instead[field] : undefined;
      return remedy === undefined ? null : { what: "is a field of the playbook's form, and this file is in our own", remedy };
    },
  };
}

/** A file without a schema may have been meant as one of ours: then it says fields that only ours has. */
function playbookSchema<Values>(schema: PackSchema<Values>['schema'], own: Readonly<Record<string, unknown>>, name: string): PackSchema<Values> {
  return {
    schema,
    example: `A file of our own form begins with schema: ${name}`,
    elsewhere: (field) => (Object.hasOwn(own, field) ? { what: "is unknown in the playbook's form, which a file without schema is read as", remedy: `Begin the file with schema: ${name}, which knows it.` } : null),
  };
}
