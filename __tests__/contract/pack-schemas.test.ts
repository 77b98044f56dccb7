import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { schemaFiles } from '../../scripts/docs/schemas.ts';
import { packsPage } from '../../scripts/docs/packs-page.ts';
import { schemaFields } from '../../scripts/docs/schema-fields.ts';
import { acceptanceFile } from '../../src/contract/acceptance.ts';
import { playbookAcceptance, playbookTask } from '../../src/contract/playbook-pack.ts';
import { taskFile } from '../../src/contract/task-file.ts';
import { taskPack } from '../../src/contract/task-pack.ts';
import { newPack, TEMPLATES } from '../../src/packs/new-pack.ts';
import { parse } from 'yaml';

/** The published schema of one of the two files of fields. */
function schema(name: 'task-pack' | 'acceptance') {
  const file = schemaFiles().find((one) => one.name === `${name}.schema.json`);
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(file?.text ?? 'null'));
}

describe('the schema for editors', () => {
  it('takes what every template writes, and refuses a field that is not known', () => {
    const [task, acceptance] = [schema('task-pack'), schema('acceptance')];
    for (const template of TEMPLATES) {
      const made = newPack('TASK-1', template);
      if (!('files' in made)) throw new Error(made.flaw);
      const files = { task: parse(made.files.get('task.yml') ?? ''), acceptance: parse(made.files.get('acceptance.yml') ?? '') };
      expect([template, task(files.task), acceptance(files.acceptance)]).toEqual([template, true, true]);
      expect([task({ ...files.task, labls: [] }), acceptance({ ...files.acceptance, tests: {} })]).toEqual([false, false]);
    }
  });

  it('takes a command in each of its ways, and no other', () => {
    const acceptance = schema('acceptance');
    const commands = (...entries: readonly unknown[]) => ({ schema: 'codex-orchestrator/acceptance@1', commands: entries });
    expect(acceptance(commands('npm test', ['npm', 'test'], { run: 'x', expect: 'fail' }))).toBe(true);
    for (const wrong of [7, [], { id: 'x' }, { run: 'x', expect: 'maybe' }]) expect(acceptance(commands(wrong)), JSON.stringify(wrong)).toBe(false);
  });
});

describe('every field', () => {
  it.each([
    ['task.yml', taskFile],
    ['acceptance.yml', acceptanceFile],
    ['task.yml of the playbook', playbookTask],
    ['acceptance.yml of the playbook', playbookAcceptance],
  ])('of %s is described, and stands in the reference', (_, document) => {
    const fields = schemaFields(z.toJSONSchema(document, { io: 'input' }));
    expect(fields.length).toBeGreaterThan(10);
    for (const { name, meaning, type } of fields) {
      expect(meaning, name).not.toBe('');
      expect(type, name).not.toMatch(/undefined|null/);
      if (!/(pass|fail)\[\]\.|helpers\[\]\./.test(name)) expect(packsPage()).toContain(`| \`${name}\` |`);
    }
  });

  it('of the one form is there in every pack: nothing is left out because it is empty', () => {
    const { required, properties } = z.toJSONSchema(taskPack, { io: 'output' });
    expect(required?.toSorted()).toEqual(Object.keys(properties ?? {}).toSorted());
  });
});
