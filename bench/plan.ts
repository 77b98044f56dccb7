import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '../src/adapters/files/digest.ts';
import { packLine } from '../src/core/pack-mark.ts';
import { newPack, TEMPLATES } from '../src/packs/new-pack.ts';
import { packSha256 } from '../src/packs/pack-hash.ts';
import { alternate, type Bench } from './bench.ts';
import { measure } from './measure.ts';

const DIST = join(import.meta.dirname, '../dist/index.js');
const COUNT = 1000;

/** Packs of games name an engine, which theirs would have to be written for. */
const KINDS = TEMPLATES.filter((name) => name !== 'game');

/** How many of the first shard can be run: of four packs one is merged, and of the others one waits for what is not. */
const SELECTED = 128;

/** A thousand packs, each with a scope, every other waiting for the one before, a quarter of them merged: read, judged and planned as the command line does it. */
export const plan: Bench = {
  title: '1,000 task packs planned, against a script that reads and parses the same files with the same library',
  bar: 'at most 2 × the wall time',
  mostWallRatio: 2,
  pairs: 11,
  run: async (folder, pairs) => {
    const pulls: unknown[] = [];
    await mkdir(join(folder, '.git'));
    for (let number = 0; number < COUNT; number += 1) {
      const sha256 = await writePack(folder, number);
      if (number % 4 === 0) pulls.push({ number: number + 1, state: 'MERGED', headRefName: `codex/task-${number}`, isCrossRepository: false, body: `Done.\n\n${packLine({ id: `TASK-${number}`, sha256 })}\n` });
    }
    await writeFile(join(folder, 'pulls.json'), JSON.stringify(pulls));
    const log = join(folder, 'log');
    const ours = async () => {
      const cost = await measure({ script: '"$1" "$2" plan --json --shard 1 --pulls pulls.json', args: [process.execPath, DIST], env: {}, log, cwd: folder });
      const { matrix, held } = JSON.parse(await readFile(log, 'utf8'));
      if (matrix.include.length !== SELECTED || held.length !== COUNT - SELECTED) throw new Error(`${matrix.include.length} packs were selected and ${held.length} held back; what was said is in ${log}.`);
      return cost;
    };
    const theirs = async () => {
      const cost = await measure({ script: '"$1" --disable-warning=ExperimentalWarning "$2" taskpacks', args: [process.execPath, join(import.meta.dirname, 'packs/read-and-parse.ts')], env: {}, log, cwd: folder });
      if ((await readFile(log, 'utf8')) !== `${COUNT}\n`) throw new Error(`not all packs were read; what was said is in ${log}.`);
      return cost;
    };
    return { pairs: await alternate(pairs, ours, theirs) };
  },
};

async function writePack(folder: string, number: number) {
  const id = `TASK-${number}`;
  const made = newPack(id, KINDS[number % KINDS.length] ?? 'web');
  if (!('files' in made)) throw new Error(made.flaw);
  const waits = number % 2 === 1 ? `depends_on: [TASK-${number - 1}]\n` : '';
  const files = new Map(made.files).set('task.yml', `schema: codex-orchestrator/task-pack@1\nid: ${id}\ntitle: "Number ${number}"\npriority: P${number % 3}\nscope:\n  allowed_paths: ["src/module-${number}/**", "test/module-${number}/**", "docs/module-${number}.md"]\n${waits}`);
  await mkdir(join(folder, 'taskpacks', id), { recursive: true });
  for (const [name, text] of files) await writeFile(join(folder, 'taskpacks', id, name), text);
  return packSha256(files, digestOf);
}
