/** The barest script that has read a thousand packs: every file, and what is in the two of fields. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const [folder = ''] = process.argv.slice(2);
let read = 0;
for (const pack of readdirSync(folder)) {
  for (const name of readdirSync(join(folder, pack))) {
    const text = readFileSync(join(folder, pack, name), 'utf8');
    if (name.endsWith('.yml') && typeof parse(text) !== 'object') throw new Error(`${pack}/${name} holds no fields`);
  }
  read += 1;
}
process.stdout.write(`${read}\n`);
