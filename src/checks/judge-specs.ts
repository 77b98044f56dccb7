import type { IntakeFacts } from '../contract/intake.ts';
import type { NamedSpec, ReadSpecFacts } from '../contract/run-specs.ts';
import type { Answer } from '../core/check.ts';
import { counted } from '../core/counted.ts';
import { namesOf } from '../core/named-specs.ts';

/** What is wrong with one of the specs, in a sentence without its full stop, and how to mend it. */
export interface SpecObjection {
  readonly what: string;
  readonly remedy: string;
  /** A line of the spec; null where it has none. */
  readonly line: number | null;
  /** A closer reason than the check's own. */
  readonly reason?: string;
}

type Objects<Spec> = (spec: Spec, named: NamedSpec) => SpecObjection | null;

/** Holds something against the specs that issue and task pack name: the first objection is the sentence, all are places. */
export function judgeNamed(intake: IntakeFacts, objects: Objects<ReadSpecFacts | null>, holds: string): Answer {
  const { trigger, issue, pack, specs } = intake;
  const isRead = (issue !== null || trigger?.issue == null) && (pack !== null || trigger?.taskPack == null);
  const asked = namesOf(intake);
  if (!isRead) return { outcome: 'unknown', sentence: 'Which specs the run goes by is not known, because the issue or the task pack could not be read.' };
  if (asked.length === 0) return { outcome: 'not-applicable', sentence: 'Neither an issue nor a task pack names a spec.' };
  const named = asked.flatMap(({ name, by }) => specs?.named.find((one) => one.name === name && one.by === by) ?? []);
  if (named.length < asked.length) return { outcome: 'unknown', sentence: 'How it stands with the specs that the run goes by is not known, because they could not be read.' };
  const objections = named.flatMap((one) => {
    const objection = objects(one.spec, one);
    return objection === null ? [] : [{ ...objection, where: placeOf(one, objection) }];
  });
  const [first] = objections;
  if (first === undefined) return { outcome: 'pass', sentence: `${holds} (${counted(named.length, 'spec')}).` };
  return {
    outcome: 'fail',
    ...(first.reason === undefined ? {} : { reason: first.reason }),
    sentence: `${first.where}: ${first.what}.`,
    remedy: `${first.remedy} Merge that in a pull request of its own, then start the run again: a run reads specs from the base branch.`,
    places: objections.map(({ where, what }) => ({ where, what })),
  };
}

/** The same of those that are there; which are not is another check. */
export function judgeFound(intake: IntakeFacts, objects: Objects<ReadSpecFacts>, holds: string): Answer {
  return judgeNamed(intake, (spec, named) => (spec === null ? null : objects(spec, named)), holds);
}

/** Whether its fields could not be read at all: then nothing is known of its approval, and what is wrong with the file comes first. */
export function isUnreadable(findings: ReadSpecFacts['findings']): boolean {
  return findings.some(({ code }) => code === 'spec:unreadable');
}

function placeOf({ name, spec }: NamedSpec, { line }: SpecObjection): string {
  const path = spec?.entry.path ?? name;
  return line === null ? path : `${path}:${line}`;
}
