import { readFile, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { SCENARIOS } from '../../src/testkit/demo/scenarios.ts';

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

const [scenario = '', file = ''] = process.argv.slice(2);
process.exitCode = await check(scenario, file);

/** Compares the one line a demo printed with how its story has to end; the bundle must outlive the demo. */
async function check(name: string, path: string): Promise<number> {
  const expected = SCENARIOS[name];
  if (expected === undefined) return complain(`there is no scenario ${JSON.stringify(name)}`);
  const text = await readFile(path, 'utf8');
  if (text.trimEnd().includes('\n')) return complain('the demo printed more than one line to stdout');
  const { status, reason, pullRequest, comment, evidence } = outcome.parse(JSON.parse(text));
  const wanted = {
    status: expected.ends,
    reason: expected.reason === undefined ? reason : expected.reason,
    pullRequest: expected.ends === 'SUCCESS' ? 'open' : expected.ends === 'PARTIAL' ? 'draft' : 'none',
    says: expected.ends !== 'IGNORED' && expected.withoutIssue !== true,
    evidence: expected.ends !== 'IGNORED',
  };
  const found = { status, reason, pullRequest: pullRequest === null ? 'none' : pullRequest.draft ? 'draft' : 'open', says: comment?.includes(status) ?? false, evidence: evidence !== null };
  if (JSON.stringify(found) !== JSON.stringify(wanted)) return complain(`expected ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}`);
  if (evidence !== null) await stat(join(evidence, 'manifest.json'));
  process.stdout.write(`${name}: ${status}${reason === null ? '' : ` (${reason})`}\n`);
  return 0;
}

function complain(what: string): number {
  process.stderr.write(`${what}\n`);
  return 1;
}
