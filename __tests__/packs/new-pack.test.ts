import { describe, expect, it } from 'vitest';
import { packTemplates } from '../../scripts/docs/pack-templates.ts';
import { newPack, TEMPLATES } from '../../src/packs/new-pack.ts';
import { PACK_TEMPLATES } from '../../src/packs/pack-templates.ts';
import { readPack } from '../../src/packs/read-pack.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../repository/files.ts';

describe('a new pack', () => {
  it.each(TEMPLATES)('from the template %s is read without a problem or a doubt, whatever the id', (template) => {
    for (const id of ['TASK-1', '7', 'true', 'null', '1e3', 'a.b_c-d']) {
      const made = newPack(id, template);
      if (!('files' in made)) throw new Error(made.flaw);
      expect([...made.files.keys()]).toEqual(['acceptance.yml', 'risk.md', 'runbook.md', 'spec.md', 'task.yml']);
      const { pack, problems, warnings } = readPack({ path: `taskpacks/${id}`, files: made.files });
      expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
      expect(pack).toMatchObject({ id, form: 'codex-orchestrator/task-pack@1', constraints: { network: false, longRunning: false } });
      for (const text of made.files.values()) expect(text).not.toContain('{{');
    }
  });

  it('has no id that cannot be one', () => {
    expect(newPack('../x', 'web')).toEqual({ flaw: expect.stringContaining('must be letters, digits') });
    expect(newPack('', 'web')).toEqual({ flaw: expect.stringContaining('must be letters, digits') });
  });

  it('comes from the files of the repository, and there is a template for each kind and no other', async () => {
    expect(Object.keys(PACK_TEMPLATES).toSorted()).toEqual([...TEMPLATES].toSorted());
    expect(await packTemplates(root)).toBe(readFileSync(join(root, 'src/packs/pack-templates.ts'), 'utf8'));
  });
});
