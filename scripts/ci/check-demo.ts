import { readFile, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { z } from 'zod';

/** What `npm run demo -- --json` promises. */
const outcome = z.strictObject({
  status: z.enum(['SUCCESS', 'PARTIAL', 'FAILED', 'BLOCKED', 'IGNORED']),
  reason: z.string().nullable(),
  pullRequest: z
    .strictObject({ number: z.int().positive(), url: z.url(), title: z.string().min(1), body: z.string().min(1), draft: z.boolean(), head: z.string().min(1), base: z.string().min(1) })
    .nullable(),
  comment: z.string().nullable(),
  labels: z.array(z.string()),
  evidence: z.string().refine(isAbsolute, 'must be an absolute path').nullable(),
  manifestSha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  durationSeconds: z.number().positive(),
});

/** How each story has to end: status, reason, whether there is a pull request, and whether there is a bundle. */
const EXPECTED: Readonly<Record<string, readonly [string, string | null, boolean, boolean]>> = {
  success: ['SUCCESS', 'run:success', true, true],
  'blocked-sections': ['BLOCKED', 'issue:sections', false, true],
  'ignored-comment': ['IGNORED', null, false, false],
};

const [scenario = '', file = ''] = process.argv.slice(2);
process.exitCode = await check(scenario, file);

/** Compares the one line a demo printed with how its story has to end; the bundle must outlive the demo. */
async function check(name: string, path: string): Promise<number> {
  const text = await readFile(path, 'utf8');
  if (text.trimEnd().includes('\n')) return complain('the demo printed more than one line to stdout');
  const { status, reason, pullRequest, evidence } = outcome.parse(JSON.parse(text));
  const found = [status, reason, pullRequest !== null, evidence !== null];
  if (JSON.stringify(found) !== JSON.stringify(EXPECTED[name])) return complain(`expected ${JSON.stringify(EXPECTED[name])}, found ${JSON.stringify(found)}`);
  if (evidence !== null) await stat(join(evidence, 'manifest.json'));
  process.stdout.write(`${name}: ${status}${reason === null ? '' : ` (${reason})`}\n`);
  return 0;
}

function complain(what: string): number {
  process.stderr.write(`${what}\n`);
  return 1;
}
