import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { defectsOf, outcomeOf, type Outcome } from './demo/outcome.ts';
import { play } from './demo/play.ts';
import { createPrinter } from './demo/printer.ts';
import { SCENARIOS } from './demo/scenarios.ts';

const ROOT = join(import.meta.dirname, '../..');

process.exitCode = await demo(process.argv.slice(2));

/** Plays one story and shows it. Exit 0: it ended as its name says. 1: it did not. 2: wrong usage. */
async function demo(args: readonly string[]): Promise<number> {
  const values = read(args);
  const scenario = typeof values === 'string' ? undefined : SCENARIOS[values.scenario];
  if (typeof values === 'string' || scenario === undefined) {
    const what = typeof values === 'string' ? values : `There is no scenario ${JSON.stringify(values.scenario)}.`;
    process.stderr.write(`${what}\nUsage: npm run demo -- [--scenario ${Object.keys(SCENARIOS).join(' | ')}] [--json]\n`);
    return 2;
  }
  if (!existsSync(join(ROOT, 'dist/index.js'))) {
    process.stderr.write('dist/index.js is missing. Run: npm run build\n');
    return 2;
  }
  const folder = join(ROOT, '.runs', 'demo', `${values.scenario}-${randomBytes(4).toString('hex')}`);
  const printer = createPrinter(values.json ? () => undefined : (text) => void process.stdout.write(text));
  printer.title(scenario.title);
  const startedMs = performance.now();
  const played = await play(scenario, { folder, action: ROOT, onLine: (line) => printer.line(line) });
  const outcome = await keepEvidence(outcomeOf(played, Math.round((performance.now() - startedMs) / 100) / 10), folder);
  const defects = [...defectsOf(played), ...(outcome.status === scenario.ends ? [] : [`the story should have ended ${scenario.ends}, and ended ${outcome.status}`])];
  printer.outcome(outcome);
  for (const defect of defects) process.stderr.write(`demo: ${defect}\n`);
  if (values.json) process.stdout.write(`${JSON.stringify(outcome)}\n`);
  return defects.length === 0 ? 0 : 1;
}

/** What was asked, or what is wrong with how it was asked. */
function read(args: readonly string[]): { readonly scenario: string; readonly json: boolean } | string {
  try {
    return parseArgs({ args: [...args], options: { scenario: { type: 'string', default: 'success' }, json: { type: 'boolean', default: false } } }).values;
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}

/** Keeps of a story's folder only the evidence, under a name that is easy to type. */
async function keepEvidence(outcome: Outcome, folder: string): Promise<Outcome> {
  const kept = `${folder}.evidence`;
  if (outcome.evidence !== null) await rename(outcome.evidence, kept);
  await rm(folder, { recursive: true, force: true });
  return { ...outcome, evidence: outcome.evidence === null ? null : kept };
}
