import { inWords } from '../contract/in-words.ts';
import { PLUGIN_ANSWERS, PLUGIN_STAGES, type PluginAnswers, type PluginRun, type PluginStage } from '../contract/plugin.ts';
import type { PackFacts } from '../contract/intake.ts';
import { succeeded } from './describe-end.ts';
import { oneLine } from './one-line.ts';
import { parseJson } from '../contract/parse-json.ts';
import { wellFormed } from './well-formed.ts';

/** What the stages of a plugin came to. Everything follows from what was recorded, so that anybody can judge it again. */
export interface Heard {
  /** Of the stages that ended well and kept to the protocol. */
  readonly answers: PluginAnswers;
  /** Stages that did not end well. */
  readonly failed: readonly PluginRun[];
  /** What an answer has that the protocol has not, a sentence about it. */
  readonly flaws: readonly { readonly stage: PluginStage; readonly log: string; readonly what: string }[];
  /** The capabilities that are asked for and not granted. */
  readonly refused: readonly string[];
  /** The stage that is to run next; null when all have run, or one has ended it. */
  readonly due: PluginStage | null;
}

/** Reads what the stages of a plugin wrote. */
export function hearPlugin(stages: readonly PluginRun[], pack: Pick<PackFacts, 'pack'>): Heard {
  let answers: PluginAnswers = {};
  const flaws: Heard['flaws'][number][] = [];
  for (const run of stages) {
    if (!endedWell(run)) continue;
    const read = readAnswer(run);
    if (typeof read === 'string') flaws.push({ stage: run.stage, log: run.log.path, what: read });
    else answers = { ...answers, ...read };
  }
  const failed = stages.filter((run) => !endedWell(run));
  const refused = refusedCapabilities(answers, pack);
  const isOver = failed.length + flaws.length + refused.length > 0 || answers.validate?.ok === false;
  return { answers, failed, flaws, refused, due: isOver ? null : (PLUGIN_STAGES[stages.length] ?? null) };
}

/** Whether a stage ended by itself, within its limits, with exit code 0. */
function endedWell({ flooded, ...end }: PluginRun): boolean {
  return succeeded({ ...end, truncated: flooded });
}

/** The one answer of a stage, or what is wrong with it. */
function readAnswer({ stage, output }: PluginRun): PluginAnswers | string {
  if (output === null) return 'the answer is longer than an answer may be';
  const lines = output.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length !== 1) return lines.length === 0 ? 'there is no answer on standard output' : `there are ${lines.length} lines on standard output, and an answer is one`;
  const value = parseJson(lines[0] ?? '');
  if (value === undefined) return 'the line on standard output is not JSON';
  const read = PLUGIN_ANSWERS[stage].safeParse(value, { error: inWords });
  // Only what fits the schema is known not to be too deep to be walked through.
  if (read.success) return { [stage]: PLUGIN_ANSWERS[stage].parse(wellFormed(read.data)) };
  const [issue] = read.error.issues;
  const field = oneLine((issue?.path ?? []).join('.') || 'the answer', 100);
  return `\`${field}\` ${oneLine(issue?.message ?? 'is wrong', 200)}`;
}

function refusedCapabilities({ validate }: PluginAnswers, { pack }: Pick<PackFacts, 'pack'>): readonly string[] {
  const granted = pack.constraints.network ? ['requires-network'] : [];
  return neededBy(validate).filter((name) => name.startsWith('requires-') && !granted.includes(name));
}

/** The capabilities a plugin says it has, in our spelling, sorted. */
export function neededBy(validate: PluginAnswers['validate']): readonly string[] {
  const said = Object.entries(validate?.plugin.capabilities ?? {}).flatMap(([name, wanted]) => (wanted ? [name.replaceAll('_', '-')] : []));
  return [...new Set(said)].toSorted();
}

/** Every artifact that a plugin said it would leave or has left, once each. */
export function namedArtifacts({ plan, run, report }: PluginAnswers): readonly string[] {
  return [...new Set([...(plan?.expected_artifacts ?? []), ...(run?.artifacts ?? []), ...(report?.artifacts ?? [])])];
}
