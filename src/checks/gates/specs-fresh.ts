import type { ReadSpecFacts } from '../../contract/run-specs.ts';
import { defineCheck } from '../../core/check.ts';
import { judgeFound, type SpecObjection } from '../judge-specs.ts';

/** Every spec that the task names is whole, and was reviewed in time; what it pins is as it was. */
export const specsFresh = defineCheck({
  id: 'specs-fresh',
  kind: 'gate',
  lifecycle: 'stable',
  title: 'The specs that the task names are fresh',
  rationale: 'A spec that nobody has looked at for long, or whose files moved on since, says what was true once. A change made after it would bring that back.',
  remediation: 'Review the spec and write when: codex-orchestrator spec-guard --touch PATH does it.',
  reason: 'specs:stale',
  reads: ['intake'],
  evaluate: ({ intake }) => judgeFound(intake, objectionTo, 'Every spec that the task names is fresh'),
});

/** An approval that is no longer of this text is another check. */
const OTHERS = ['spec:approval-changed'];
const OF_AGE = ['spec:stale', 'spec:pin-moved', 'spec:pin-gone'];

function objectionTo({ entry, findings }: ReadSpecFacts): SpecObjection | null {
  if (entry.state === 'exempt') return { what: `this spec is not kept any more: ${entry.exempt ?? 'it is exempt'}`, remedy: 'Name a spec that is, or give this one a status such as active and review it.', line: 1 };
  const worst = findings.find(({ severity, code }) => severity !== 'warning' && !OTHERS.includes(code));
  if (worst !== undefined) return { what: worst.message, remedy: worst.remedy, line: worst.line, reason: worst.severity === 'unknown' ? 'specs:unknown' : OF_AGE.includes(worst.code) ? 'specs:stale' : 'specs:invalid' };
  if (entry.lastReview === null) return { what: 'the spec does not say when it was last reviewed', remedy: `Review it, then write \`last_review\` with the day, or run codex-orchestrator spec-guard --touch ${entry.path}.`, line: 1, reason: 'specs:unknown' };
  if (entry.state === 'fresh' || entry.state === 'expiring' || findings.some(({ code }) => OTHERS.includes(code))) return null;
  return { what: `how it stands with this spec is not known (${entry.state})`, remedy: 'Run codex-orchestrator spec-guard on the base branch; it says what is wrong.', line: 1, reason: 'specs:unknown' };
}
