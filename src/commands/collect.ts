import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readText } from '../adapters/files/read-text.ts';
import { matrixText, type Matrix } from '../contract/matrix.ts';
import { worstOf } from '../core/evidence-index.ts';
import { indexTable } from '../render/index-table.ts';
import { collectBundles } from './collect-bundles.ts';
import { complain } from './problems-text.ts';

const USAGE = 'Usage: codex-orchestrator collect DIR [--out FILE] [--matrix FILE] [--json]';

/** `collect DIR`: verifies every bundle below a folder and writes evidence-index.json there. Answers 0 when all hold and none ended FAILED or BLOCKED, 1 otherwise, 2 wrong usage, 3 could not be looked at. */
export async function collectCommand(args: readonly string[], cwd: string = process.cwd()): Promise<number> {
  const asked = read(args);
  if (typeof asked === 'string') return complain(2, `${asked}\n${USAGE}`);
  const planned = asked.matrix === null ? null : await readMatrix(resolve(cwd, asked.matrix));
  if (typeof planned === 'string') return complain(3, planned);
  const index = await collectBundles(resolve(cwd, asked.folder), planned, ...(asked.out === null ? [] : [resolve(cwd, asked.out)]));
  if ('why' in index) return complain(3, index.why);
  const { status } = worstOf(index);
  process.stdout.write(asked.json ? `${JSON.stringify(index)}\n` : indexTable(index));
  return status === 'SUCCESS' || status === 'PARTIAL' ? 0 : 1;
}

interface Asked {
  readonly folder: string;
  readonly out: string | null;
  readonly matrix: string | null;
  readonly json: boolean;
}

function read(args: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { out: { type: 'string' }, matrix: { type: 'string' }, json: { type: 'boolean', default: false } } });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) return 'collect wants exactly one folder.';
    return { folder, out: values.out ?? null, matrix: values.matrix ?? null, json: values.json };
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}

/** What `plan` has printed as the matrix, or all that `plan --json` has. */
async function readMatrix(file: string): Promise<Matrix | string> {
  const said = await readText(file);
  if (said === null) return `there is no file ${file}, or it may not be read.`;
  const found = matrixText.safeParse(said);
  return found.success ? found.data : `${file} is no matrix: it must hold {"include": [...]}, as plan prints it.`;
}
