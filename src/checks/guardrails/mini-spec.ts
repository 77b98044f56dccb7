import type { SpecFinding } from '../../contract/spec.ts';
import { defineCheck } from '../../core/check.ts';
import { counted } from '../../core/counted.ts';
import { aboutOf } from '../../core/named-specs.ts';
import { judgeMiniSpecs } from '../../specs/judge-mini-specs.ts';
import { answeringIn } from '../../specs/answering.ts';

/** A change of a kind that needs a spec has one that is about it, approved, fresh, and covers the files. */
export const miniSpec = defineCheck({
  id: 'mini-spec',
  kind: 'guardrail',
  lifecycle: 'stable',
  title: 'A change that needs a spec has one',
  rationale: 'Some changes, such as those of who may do what or of how data is stored, are decided before they are made. What was decided stands in a spec that people approved; one that came with the change itself is none.',
  remediation: 'Write the spec or mend what the named one lacks, have it approved, and merge it in a pull request of its own; then start the run again.',
  reason: 'change:mini-spec',
  reads: ['intake', 'implement'],
  evaluate: ({ intake, implement: { needsSpecs } }) => {
    if (intake.policy === null) return { outcome: 'unknown', sentence: 'Whether the change needs a spec is not known, because the policy could not be read.' };
    if (intake.policy.values.specs === undefined) return { outcome: 'not-applicable', sentence: 'The policy has no section specs, so no change is asked for one.' };
    if (needsSpecs === null || intake.specs?.answering == null) return { outcome: 'unknown', sentence: 'Whether the change needs a spec is not known, because the change or the specs could not be read.' };
    if (needsSpecs.triggers.length === 0 && needsSpecs.unread.length === 0) return { outcome: 'pass', sentence: 'The change is of no kind that needs a spec.' };
    const findings = judgeMiniSpecs(needsSpecs, { about: aboutOf(intake) }, answeringIn(intake.specs.answering));
    const [error, unread, warning] = (['error', 'unknown', 'warning'] as const).map((severity) => findings.find((finding) => finding.severity === severity));
    const places = findings.flatMap(placesOf);
    if (error !== undefined) return { outcome: 'fail', sentence: `${sentenceOf(error)}${leftOut(intake.specs.leftOut)}`, remedy: `${error.remedy} Have it approved, merge it in a pull request of its own, then start the run again: only what the base holds counts.`, places };
    if (unread !== undefined) return { outcome: 'unknown', sentence: sentenceOf(unread), remedy: 'Make the file smaller, or leave it out of the change: 64 MiB of one file and 200 MiB together are looked at.', places };
    const kinds = needsSpecs.triggers.map(({ id }) => id).join(', ');
    if (warning !== undefined) return { outcome: 'pass', sentence: `The policy only warns: ${sentenceOf(warning)}`, places };
    return { outcome: 'pass', sentence: `The change needs a spec (${kinds}) and has one (${counted(needsSpecs.triggers.length, 'kind')} answered).` };
  },
});

function sentenceOf({ path, line, message }: SpecFinding): string {
  return `${path}:${line}: ${message}.`;
}

function leftOut(count: number): string {
  return count === 0 ? '' : ` ${counted(count, 'spec')} more of the base were not looked at, because there are too many.`;
}

function placesOf({ path, line, message, related }: SpecFinding): readonly { readonly where: string; readonly what: string }[] {
  return [{ where: `${path}:${line}`, what: message }, ...related.map((place) => ({ where: `${place.path}:${place.line}`, what: place.what }))];
}
