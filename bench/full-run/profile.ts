import { readFile } from 'node:fs/promises';
import { newRunId, systemClock } from '../../src/adapters/clock.ts';
import { createNarrator } from '../../src/adapters/actions/narrator.ts';
import { createBundle } from '../../src/adapters/files/bundle.ts';
import { readJob } from '../../src/commands/job.ts';
import { buildPowers } from '../../src/commands/powers.ts';
import { pipeline } from '../../src/pipeline.ts';
import type { Powers } from '../../src/ports/powers.ts';
import { run } from '../../src/run.ts';
import type { RunOptions } from '../../src/testkit/runner/run-options.ts';
import { VERSION } from '../../src/version.ts';
import { makeStep } from './step.ts';
import { playSuccess, THINKING_MS, type Timed } from './story.ts';

/** One use of a power, and how many milliseconds it took. */
interface Use {
  readonly phase: string;
  readonly what: string;
  readonly ms: number;
}

const WATCHED = ['forge', 'publisher', 'repository', 'workspaces', 'sandbox', 'codex', 'evidence', 'outlet'] as const;

/** Plays one whole run from the sources, not from dist, and tells where its time went, as a Markdown table. */
export async function profile(folder: string): Promise<string> {
  const uses: Use[] = [];
  const totals = new Map<string, number>();
  const { model } = await playSuccess(folder, (options) => runWatched(options, uses, totals));
  const rows = [...totals].flatMap(([phase, ms]) => {
    const own = uses.filter((use) => use.phase === phase);
    return [`| **${phase}** | | **${seconds(ms)}** |`, ...[...Map.groupBy(own, ({ what }) => what)].map(([what, each]) => `| | ${what}${each.length === 1 ? '' : ` × ${each.length}`} | ${seconds(each.reduce((sum, use) => sum + use.ms, 0))} |`)];
  });
  return ['| Phase | Inside | Seconds |', '|---|---|---|', ...rows, `\nThe model thought for ${seconds(model.requests.length * THINKING_MS)} s of it, in ${model.requests.length} answers. Uses that overlap are each counted whole.\n`].join('\n');
}

async function runWatched(options: RunOptions, uses: Use[], totals: Map<string, number>): Promise<Timed> {
  const started = performance.now();
  const { env } = await makeStep(options);
  const job = readJob(env, JSON.parse(await readFile(env['GITHUB_EVENT_PATH'] ?? '', 'utf8')), newRunId(systemClock));
  const { signal } = new AbortController();
  const phase = { name: 'start', since: started };
  const turn = (name: string): void => {
    totals.set(phase.name, performance.now() - phase.since);
    phase.name = name;
    phase.since = performance.now();
  };
  const said = createNarrator({ write: () => undefined, workflowCommands: false, quoteLimitBytes: 0 });
  const narrator = { ...said, group: (name: string) => (turn(name), said.group(name)), endGroup: () => (turn('between and after'), said.endGroup()) };
  const { bundle, evidence } = await createBundle({ folder: job.evidence, run: job.invocation.runId, version: VERSION, rules: { steps: pipeline } });
  const built = await buildPowers({ job, env, evidence, narrator, signal, endings: { allow: () => undefined, secondsLeft: () => 3600 } });
  const ended = await run(pipeline, watch(built.powers, uses, () => phase.name), bundle, signal);
  turn('end');
  await built.close();
  for (const { phase: id, facts } of ended.records) uses.push(...inside(id, facts));
  if (ended.verdict.status !== 'SUCCESS') throw new Error(`The run ended ${ended.verdict.status}: ${ended.verdict.sentence}`);
  return { jobs: [], cost: { wall: (performance.now() - started) / 1000, cpu: 0 } };
}

/** The powers, with a watch on every use that answers a promise. */
function watch(powers: Powers, uses: Use[], phase: () => string): Powers {
  const watched = WATCHED.map((name) => {
    const port: object = powers[name];
    const methods = Object.entries(port).map(([method, act]) => [method, typeof act === 'function' && method !== 'takeBroken' ? timed(act.bind(port), (ms) => uses.push({ phase: phase(), what: `${name}.${method}`, ms })) : act]);
    return [name, Object.fromEntries(methods)];
  });
  return { ...powers, ...Object.fromEntries(watched) };
}

function timed(act: (...given: readonly unknown[]) => unknown, tell: (ms: number) => void) {
  return async (...given: readonly unknown[]): Promise<unknown> => {
    const started = performance.now();
    try {
      return await act(...given);
    } finally {
      tell(performance.now() - started);
    }
  };
}

/** What the records say of the time inside a use: the turn of Codex itself, each command itself. */
function inside(phase: string, facts: unknown): readonly Use[] {
  const found: Use[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const known = new Map(Object.entries(value));
    const ms: unknown = known.get('durationMs');
    if (typeof ms === 'number') found.push({ phase, what: `of which ${String(known.get('id') ?? 'Codex')} itself`, ms });
    else for (const inner of known.values()) look(inner);
  };
  look(facts);
  return found;
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(2);
}
