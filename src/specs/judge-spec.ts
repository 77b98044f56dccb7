import { sha256, type Sha256 } from '../contract/ids.ts';
import type { SpecApproval, SpecEntry, SpecFinding, SpecState } from '../contract/spec.ts';
import type { SpecsPolicy } from '../contract/spec-policy.ts';
import { addDays, daysBetween } from './days.ts';
import { judgePins, type PinAnswers } from './judge-pins.ts';
import type { IndexEntry } from './read-index.ts';
import type { WrittenApproval } from './read-approval.ts';
import type { ReadSpec } from './read-spec.ts';
import { shellWord, specFindingAt, type Wrong } from './spec-finding.ts';

/** What one spec is judged with. */
export interface SpecSurroundings {
  readonly today: string;
  readonly policy: SpecsPolicy;
  /** Its entry in the index, and the path of that. */
  readonly entry: IndexEntry | null;
  readonly indexPath: string | null;
  readonly pins: PinAnswers;
  /** SHA-256 in hexadecimal. */
  readonly digest: (content: string | Uint8Array) => string;
}

/** A spec and how it stands with it; its fields as read come along for who has to point at them. */
export interface JudgedSpec {
  readonly spec: ReadSpec;
  readonly entry: SpecEntry;
  readonly findings: readonly SpecFinding[];
}

/** Judges one spec: whether it is exempt, whole, reviewed in time, and whether what it pins is as it was. */
export function judgeSpec(spec: ReadSpec, around: SpecSurroundings): JudgedSpec {
  const { policy, today, entry, digest } = around;
  const exempt = exemption(spec, around);
  const approval = approvalOf(spec, around);
  const owners = spec.owners.length > 0 ? spec.owners : (entry?.owners ?? []);
  const cadenceDays = spec.cadence ?? policy['max-age-days'];
  const ageDays = spec.lastReview === null ? null : daysBetween(spec.lastReview.day, today);
  const pins = exempt === null && spec.isReadable ? judgePins(spec, around.pins) : { pins: [], findings: [] };
  const lacking = spec.isReadable ? [...spec.findings, ...lacks(spec, owners, around), ...approval.findings] : spec.flaws;
  const age = ageDays === null || !spec.isReadable ? null : ageFinding(spec, ageDays, cadenceDays, around);
  const findings = exempt !== null ? [] : [...lacking, ...pins.findings, ...(age === null ? [] : [age])];
  return {
    spec,
    findings,
    entry: {
      path: spec.path,
      id: spec.id ?? entry?.id?.value ?? null,
      title: spec.title,
      sha256: digestOf(spec.content, digest),
      owners: [...owners],
      status: spec.status?.word ?? entry?.status?.value ?? null,
      lastReview: spec.lastReview?.day ?? null,
      cadenceDays,
      ageDays,
      freshUntil: spec.lastReview === null ? null : addDays(spec.lastReview.day, cadenceDays),
      state: exempt === null ? stateOf(findings, lacking, spec, around) : 'exempt',
      exempt,
      approval: approval.approval,
      relatesTo: [...(spec.relatesTo.length > 0 ? spec.relatesTo : (entry?.relatesTo ?? []))],
      covers: [...spec.covers],
      triggers: [...spec.triggers],
      pins: [...pins.pins],
    },
  };
}

function digestOf(content: string | Uint8Array, digest: SpecSurroundings['digest']): Sha256 {
  return sha256.parse(digest(content));
}

/** The state of what could not be read is not known, so nothing exempts it. */
function exemption(spec: ReadSpec, { policy, entry, indexPath }: SpecSurroundings): string | null {
  if (!spec.isReadable) return null;
  if (spec.isStub) return 'its text was moved to an archive';
  const isTerminal = (status: string): boolean => policy['terminal-statuses'].some((word) => word === status);
  if (spec.status !== null) return isTerminal(spec.status.word) ? `its status is ${spec.status.word}` : null;
  if (entry?.status == null || !isTerminal(entry.status.value)) return null;
  return `its status is ${entry.status.value}, as ${indexPath ?? 'the index'} says`;
}

function lacks(spec: ReadSpec, owners: readonly string[], { policy, today, entry, indexPath }: SpecSurroundings): readonly SpecFinding[] {
  const findings: SpecFinding[] = [];
  const wrong = (name: 'owners' | 'lastReview', what: Wrong): number => findings.push(specFindingAt(spec.path, spec.at(name), what));
  if (policy.require.includes('owner') && owners.length === 0) wrong('owners', { code: 'owner-missing', message: 'nobody is named as the owner of this spec', remedy: `Write a line such as \`owner: the-team\` ${spec.room}.` });
  const isTold = spec.findings.some(({ code, severity }) => severity === 'error' && code.startsWith('spec:review-'));
  if (!policy.require.includes('review') || spec.lastReview !== null || isTold) return findings;
  const known = entry?.lastReview == null ? '' : ` ${indexPath ?? 'The index'} says ${entry.lastReview.value}; only the file counts.`;
  wrong('lastReview', { code: 'review-missing', message: 'the spec does not say when it was last reviewed', remedy: `Review it, then write the line \`last_review: ${today}\` ${spec.room}, or run \`codex-orchestrator spec-guard --touch ${shellWord(spec.path)}\`.${known}` });
  return findings;
}

function ageFinding(spec: ReadSpec, age: number, limit: number, { policy, today }: SpecSurroundings): SpecFinding | null {
  const { day, at } = spec.lastReview ?? { day: '', at: spec.at('lastReview') };
  const remedy = `Review the spec, then change line ${at.line} to \`last_review: ${today}\`, or run \`codex-orchestrator spec-guard --touch ${shellWord(spec.path)}\`.`;
  if (age > limit) return specFindingAt(spec.path, at, { code: 'stale', message: `the last review, of ${day}, is ${days(age)} old, and a review lasts ${days(limit)}`, remedy });
  const left = limit - age;
  if (left >= Math.min(policy['warn-days'], Math.floor(limit / 2))) return null;
  return specFindingAt(spec.path, at, { code: 'expiring', severity: 'warning', message: `the last review, of ${day}, lasts until ${addDays(day, limit)}${left === 0 ? ', which is today' : `, ${days(left)} more`}`, remedy });
}

function days(count: number): string {
  return count === 1 ? 'one day' : `${count} days`;
}

function stateOf(findings: readonly SpecFinding[], lacking: readonly SpecFinding[], spec: ReadSpec, { policy }: SpecSurroundings): SpecState {
  const has = (...codes: readonly string[]): boolean => findings.some(({ code }) => codes.includes(code));
  if (lacking.some(({ severity }) => severity === 'error')) return 'invalid';
  if (has('spec:stale', 'spec:pin-moved', 'spec:pin-gone')) return 'stale';
  if (has('spec:pin', 'spec:pin-unchecked') || (spec.lastReview === null && !policy.require.includes('review'))) return 'unknown';
  return has('spec:expiring') ? 'expiring' : 'fresh';
}

/** The file counts before the index, and both before a status that is an approval by itself; a word against it counts wherever it stands. */
function approvalOf(spec: ReadSpec, { policy, today, entry, indexPath, digest }: SpecSurroundings): { readonly approval: SpecApproval; readonly findings: readonly SpecFinding[] } {
  const [own, gate] = [spec.approval, entry?.approval ?? null];
  const answer = (state: SpecApproval['state'], from: WrittenApproval | null, findings: readonly SpecFinding[] = []) => ({ approval: { state, by: [...(from?.by ?? [])], on: from?.on ?? null, source: from === null ? (state === 'none' ? null : spec.path) : from === own ? spec.path : indexPath }, findings });
  const against = (['rejected', 'pending'] as const).map((word) => [own, gate].find((one) => one?.word === word) ?? null);
  if (against[0] != null) return answer('rejected', against[0]);
  if (against[1] != null) return answer('pending', against[1]);
  const isByStatus = spec.status !== null && policy['approved-statuses'].some((word) => word === spec.status?.word);
  if (own !== null && own.sha256 !== null && own.word !== null) {
    const now = digest(spec.body());
    if (now !== own.sha256) return answer('changed', own, [specFindingAt(spec.path, own.at, { code: 'approval-changed', message: 'the text below the front matter is no longer the one that was approved', remedy: `Have it approved again, then write who, when and \`sha256: ${now}\`.` })]);
  }
  if (own !== null) return answer(own.word === 'approved' ? 'approved' : 'none', own);
  if (gate !== null && gate.word === 'approved') return answer(gate.on !== null && gate.on <= today ? 'approved' : 'none', gate);
  return isByStatus ? answer('approved', null) : answer('none', null);
}
