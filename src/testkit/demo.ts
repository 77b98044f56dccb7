import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { perform, type Performed } from './demo/perform.ts';
import { createPrinter } from './demo/printer.ts';
import { SCENARIOS, type Scenario } from './demo/scenarios.ts';

const ROOT = join(import.meta.dirname, '../..');

process.exitCode = await demo(process.argv.slice(2));

/** Plays one story and shows it, or all with a line each. Exit 0: each ended as it should. 1: one did not. 2: wrong usage. */
async function demo(args: readonly string[]): Promise<number> {
  const values = read(args);
  if (typeof values === 'string') return refuse(`${values}\nUsage: npm run demo -- [--scenario NAME | --scenario all] [--json] [--list]\n${list()}`);
  if (values.list) {
    process.stdout.write(list());
    return 0;
  }
  if (!existsSync(join(ROOT, 'dist/index.js'))) return refuse('dist/index.js is missing. Run: npm run build\n');
  const stories = Object.entries(SCENARIOS).filter(([name]) => values.scenario === 'all' || name === values.scenario);
  let defects = 0;
  for (const [name, scenario] of stories) {
    const performed = values.json ? await asJson(name, scenario) : values.scenario === 'all' ? await asLine(name, scenario) : await asFilm(name, scenario);
    for (const defect of performed.defects) process.stderr.write(`demo: ${name}: ${defect}\n`);
    defects += performed.defects.length;
  }
  return defects === 0 ? 0 : 1;
}

async function asFilm(name: string, scenario: Scenario): Promise<Performed> {
  const printer = createPrinter((text) => void process.stdout.write(text));
  printer.title(scenario.title);
  const performed = await perform(name, scenario, ROOT, (line) => printer.line(line));
  printer.outcome(performed.outcome);
  return performed;
}

async function asLine(name: string, scenario: Scenario): Promise<Performed> {
  const performed = await perform(name, scenario, ROOT, () => undefined);
  const { status, reason, durationSeconds } = performed.outcome;
  process.stdout.write(`${performed.defects.length === 0 ? '✓' : '✗'} ${name.padEnd(longest())} ${status}${reason === null ? '' : ` (${reason})`} in ${durationSeconds} s\n`);
  return performed;
}

async function asJson(name: string, scenario: Scenario): Promise<Performed> {
  const performed = await perform(name, scenario, ROOT, () => undefined);
  process.stdout.write(`${JSON.stringify(performed.outcome)}\n`);
  return performed;
}

/** What was asked, or what is wrong with how it was asked. */
function read(args: readonly string[]): { readonly scenario: string; readonly json: boolean; readonly list: boolean } | string {
  try {
    const { values } = parseArgs({ args: [...args], options: { scenario: { type: 'string', default: 'success' }, json: { type: 'boolean', default: false }, list: { type: 'boolean', default: false } } });
    return values.scenario === 'all' || Object.hasOwn(SCENARIOS, values.scenario) ? values : `There is no scenario ${JSON.stringify(values.scenario)}.`;
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}

function list(): string {
  return Object.entries(SCENARIOS).map(([name, { title }]) => `  ${name.padEnd(longest())} ${title}\n`).join('');
}

function longest(): number {
  return Math.max(...Object.keys(SCENARIOS).map((name) => name.length));
}

function refuse(text: string): number {
  process.stderr.write(text);
  return 2;
}
