import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newPack, TEMPLATES } from '../../src/packs/new-pack.ts';
import { alternate, type Bench } from '../bench.ts';
import { measure } from '../measure.ts';

const DIST = join(import.meta.dirname, '../../dist/index.js');
const COUNT = 1000;

/** What ours says of them all; a side that did less has not done its work. */
const SAID = `${COUNT} of ${COUNT} packs can be used.\n`;

/** A thousand packs of every kind, read as a run would read them and judged side by side. */
export const packs: Bench = {
  title: '1,000 task packs validated, against a script that reads and parses the same files with the same library',
  bar: 'at most 2 × the wall time',
  mostWallRatio: 2,
  pairs: 11,
  run: async (folder, pairs) => {
    for (let number = 0; number < COUNT; number += 1) await writePack(folder, number);
    const log = join(folder, 'log');
    const ours = async () => {
      const cost = await measure({ script: '"$1" "$2" pack validate', args: [process.execPath, DIST], env: {}, log, cwd: folder });
      if ((await readFile(log, 'utf8')) !== SAID) throw new Error(`not all packs were validated; what was said is in ${log}.`);
      return cost;
    };
    const theirs = async () => {
      const cost = await measure({ script: '"$1" --disable-warning=ExperimentalWarning "$2" taskpacks', args: [process.execPath, join(import.meta.dirname, 'read-and-parse.ts')], env: {}, log, cwd: folder });
      if ((await readFile(log, 'utf8')) !== `${COUNT}\n`) throw new Error(`not all packs were read; what was said is in ${log}.`);
      return cost;
    };
    return { pairs: await alternate(pairs, ours, theirs) };
  },
};

/** Seven of eight are of our own form, one of a template each; the eighth is one of the playbook. Every other waits for the one before. */
async function writePack(folder: string, number: number): Promise<void> {
  const id = `TASK-${number}`;
  const made = newPack(id, TEMPLATES[number % TEMPLATES.length] ?? 'web');
  if (!('files' in made)) throw new Error(made.flaw);
  const files = new Map(made.files);
  if (number % 8 === 7) {
    files.set('task.yml', `version: 1\nid: ${id}\ntitle: "Number ${number}"\ntype: tooling\nowner: platform\npriority: P2\nconstraints:\n  allow_network: false\n  allow_cloud_mutations: false\nacceptance:\n  must:\n    - "It is done."\n`);
    files.set('acceptance.yml', 'version: 1\ndeps: []\nlint:\n  commands:\n    - python3 lint.py\ntests:\n  commands:\n    - python3 -m unittest\n');
  } else if (number % 2 === 1) files.set('task.yml', `${files.get('task.yml') ?? ''}depends_on: [TASK-${number - 1}]\n`);
  await mkdir(join(folder, 'taskpacks', id), { recursive: true });
  for (const [name, text] of files) await writeFile(join(folder, 'taskpacks', id, name), text);
}
