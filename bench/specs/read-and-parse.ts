/** The barest script that has read ten thousand specs: every file, its digest, and the fields in front of it. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const [folder = ''] = process.argv.slice(2);
let read = 0;
for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!path.endsWith('.md')) continue;
  const bytes = readFileSync(join(folder, path));
  const text = bytes.toString();
  if (createHash('sha256').update(bytes).digest('hex').length !== 64) throw new Error(`${path} has no digest`);
  const { last_review: review } = parse(text.slice(4, text.indexOf('\n---\n', 3) + 1));
  if (typeof review !== 'string') throw new Error(`${path} has no review`);
  read += 1;
}
process.stdout.write(`${read}\n`);
