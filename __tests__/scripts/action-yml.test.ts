import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { actionYml } from '../../scripts/action-yml.ts';
import { INPUTS } from '../../src/contract/inputs.ts';
import { readActionFile } from '../../src/testkit/runner/action-file.ts';

const root = new URL('../../', import.meta.url);

describe('action.yml', () => {
  it('is what the tables say', async () => {
    expect(await readFile(new URL('action.yml', root), 'utf8')).toBe(actionYml());
  });

  it("is accepted by GitHub's own parser, with every input and its default", async () => {
    const folder = fileURLToPath(root);
    const action = await readActionFile(folder);
    expect(action).toMatchObject({ name: 'Codex Orchestrator', main: `${folder}dist/index.js`, post: `${folder}dist/index.js`, postIf: 'always()' });
    expect(action.inputs.map((input) => [input.id, input.default])).toEqual(Object.entries(INPUTS).map(([name, entry]) => [name, entry.default]));
    expect(action.inputs).toHaveLength(24);
  });
});
