import type { SpecFinding, SpecStatus } from '../contract/spec.ts';
import type { SpecSlug } from '../contract/spec-codes.ts';
import type { SpecsPolicy } from '../contract/spec-policy.ts';
import type { SpecTrigger } from '../contract/spec-triggers.ts';
import { decodeUtf8 } from '../documents/decode-utf8.ts';
import type { Position } from '../documents/read-yaml.ts';
import { archiveStub } from './archive-stub.ts';
import { laterReviewLine } from './bare-fields.ts';
import { daysBetween, readDay } from './days.ts';
import { meantField, type FieldName } from './field-names.ts';
import { readApproval, type WrittenApproval } from './read-approval.ts';
import { readPins, type PlacedPin } from './read-pins.ts';
import { readCovers, readOwners, readTexts, readTriggers } from './read-texts.ts';
import { readSpecDocument, type SpecDocument, type SpecField } from './spec-document.ts';
import { quoted, specFindingAt, type Wrong } from './spec-finding.ts';
import { readStatus } from './spec-status.ts';

/** A file of the repository that may be a spec. */
export interface SpecFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What one file says of itself; what it leaves out is null or empty. */
export interface ReadSpec {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly id: string | null;
  readonly title: string | null;
  readonly owners: readonly string[];
  readonly status: { readonly word: string; readonly known: SpecStatus | null } | null;
  readonly lastReview: { readonly day: string; readonly at: Position } | null;
  /** What the file states; null where the policy's limit counts. */
  readonly cadence: number | null;
  readonly relatesTo: readonly string[];
  readonly covers: readonly string[];
  readonly triggers: readonly SpecTrigger[];
  readonly pins: readonly PlacedPin[];
  readonly approval: WrittenApproval | null;
  /** The text below the front matter, with line feeds alone: what an approval may be bound to. */
  readonly body: () => string;
  readonly isStub: boolean;
  /** Whether the fields could be read at all. */
  readonly isReadable: boolean;
  /** Where a field stands; where it would be written when it is not there. */
  readonly at: (name: FieldName) => Position;
  /** How to say where a field that is missing has to be written. */
  readonly room: string;
  /** What is wrong whatever becomes of the spec. */
  readonly flaws: readonly SpecFinding[];
  /** What is wrong with it as a spec that is judged. */
  readonly findings: readonly SpecFinding[];
}

/** Reads one file as a spec. Never throws for what it holds; `today` is what days are compared with, and shown as how to write one. */
export function readSpec({ path, content }: SpecFile, policy: SpecsPolicy, today: string): ReadSpec {
  const { text, broken } = typeof content === 'string' ? { text: content, broken: null } : decodeUtf8(content);
  const document = readSpecDocument(text);
  const { fields, head, room } = document;
  const wrong = (position: Position, what: Wrong): SpecFinding => specFindingAt(path, position, what);
  const stub = archiveStub(head, text, document.body, policy['archive-marker']);
  const flaws = [
    ...(broken === null ? [] : [wrong(broken, { code: 'unreadable', message: 'the file is no UTF-8 text', remedy: 'Save the file as UTF-8.' })]),
    ...document.flaws.map(({ what, position, remedy }) => wrong(position, { code: 'unreadable', message: what, remedy })),
    ...(stub === 'bare' ? [wrong(room.position, { code: 'stub', message: 'the file is marked as archived and does not say where its text is', remedy: 'Add a line such as `Archive path: docs/archive/this-spec.md`, or remove the mark.' })] : []),
  ];
  const status = statusOf(path, fields.get('status'));
  const review = reviewOf(path, document, text, today);
  const cadence = cadenceOf(path, fields.get('cadence'), policy);
  const approval = readApproval(path, fields, today);
  const [owners, relatesTo, covers, triggers, pins] = [readOwners(path, fields.get('owners')), readTexts(path, fields.get('relatesTo')), readCovers(path, fields.get('covers')), readTriggers(path, fields.get('triggers')), readPins(path, fields.get('pins'))];
  return {
    path,
    content,
    id: textOf(fields.get('id')),
    title: textOf(fields.get('title')) ?? head.title?.text ?? null,
    owners: owners.values,
    status: status.status,
    lastReview: review.review,
    cadence: cadence.days,
    relatesTo: relatesTo.values,
    covers: covers.values,
    triggers: triggers.values,
    pins: pins.pins,
    approval: approval.approval,
    ...askedAgain(text, document),
    isStub: stub === 'whole',
    isReadable: flaws.length === 0,
    room: room.where,
    flaws,
    findings: [...misspelled(path, document), ...twice(path, document), ...status.findings, ...review.findings, ...cadence.findings, ...owners.findings, ...relatesTo.findings, ...covers.findings, ...triggers.findings, ...pins.findings, ...approval.findings],
  };
}

/** What was read of the YAML is many times as large as its text, and few specs are asked again where something stands: of the document nothing is kept. */
function askedAgain(text: string, { fields, room: { position }, body }: SpecDocument): Pick<ReadSpec, 'at' | 'body'> {
  const places = new Map([...fields].map(([name, field]) => [name, field.plainly()]));
  return {
    at: (name) => places.get(name) ?? (places.has(name) ? readSpecDocument(text).fields.get(name)?.at() : undefined) ?? position,
    body: () => text.slice(body).replaceAll('\r\n', '\n'),
  };
}

function textOf(field: SpecField | undefined): string | null {
  const text = typeof field?.value === 'string' || typeof field?.value === 'number' ? String(field.value).trim() : '';
  return text === '' ? null : text;
}

/** A field that is nearly one of ours would be without effect, and nobody would see it. */
function misspelled(path: string, { others, fields }: SpecDocument): readonly SpecFinding[] {
  return others.flatMap(({ name, at }) => {
    const meant = meantField(name);
    if (meant === null || fields.has(meant.name)) return [];
    return [specFindingAt(path, at(), { code: 'field-unknown', message: `the field ${quoted(name)} means nothing here`, remedy: `Did you mean \`${meant.spelling}\`?` })];
  });
}

/** Prose may well begin with a word such as Title; of what decides, two values are one too many. */
function twice(path: string, { again, fields }: SpecDocument): readonly SpecFinding[] {
  return again.flatMap((field) => {
    const first = fields.get(field.name);
    const isSame = plain(first?.value) === plain(field.value);
    if (isSame || (field.isBare && field.name !== 'lastReview' && field.name !== 'status')) return [];
    return [specFindingAt(path, field.at(), { code: 'field-twice', message: `\`${field.spelled}\` is there a second time with another value; the first is on line ${first?.at().line ?? 1}`, remedy: 'Keep one of the two.' })];
  });
}

function plain(value: unknown): string {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.map((one) => (typeof one === 'string' ? one.trim() : JSON.stringify(one))).join(',');
}

function statusOf(path: string, field: SpecField | undefined): { readonly status: ReadSpec['status']; readonly findings: readonly SpecFinding[] } {
  if (field === undefined || field.value === null || field.value === '') return { status: null, findings: [] };
  if (typeof field.value !== 'string') return { status: null, findings: [specFindingAt(path, field.at(), { code: 'field', message: '`status` is no text', remedy: 'Write one word, such as approved.' })] };
  const { word, known, guess } = readStatus(field.value);
  const findings = known === null ? [specFindingAt(path, field.at(), { code: 'status-unknown', severity: 'warning', message: `the status ${quoted(field.value)} is none that is known here, so the spec is judged like an active one`, remedy: guess === null ? 'Use one such as draft, approved, active or done.' : `Did you mean ${guess}?` })] : [];
  return { status: { word, known }, findings };
}

function reviewOf(path: string, { fields, room, body }: SpecDocument, text: string, today: string): { readonly review: ReadSpec['lastReview']; readonly findings: readonly SpecFinding[] } {
  const field = fields.get('lastReview');
  if (field === undefined) {
    const later = laterReviewLine(text, body);
    return { review: null, findings: later === null ? [] : [specFindingAt(path, { line: later, column: 1 }, { code: 'review-misplaced', severity: 'warning', message: 'this `last_review` stands too far down to be read', remedy: `Move it ${room.where}.` })] };
  }
  const at = field.at();
  const refuse = (code: SpecSlug, message: string, remedy: string) => ({ review: null, findings: [specFindingAt(path, at, { code, message, remedy })] });
  if (field.value === null || field.value === '') return { review: null, findings: [] };
  const written = typeof field.value === 'string' ? field.value.trim() : JSON.stringify(field.value);
  const read = readDay(written);
  if ('flaw' in read) {
    return read.flaw === 'no-such-day'
      ? refuse('review-impossible', `\`last_review\` is ${quoted(written)}, a day that the calendar does not have`, `Write the day of the last review on line ${at.line}, such as \`last_review: ${today}\`.`)
      : refuse('review-invalid', `\`last_review\` is ${quoted(written)}, which is no day`, `Write it on line ${at.line} as YYYY-MM-DD, such as \`last_review: ${today}\`.`);
  }
  if (daysBetween(read.day, today) < 0) return refuse('review-future', `\`last_review\` is ${read.day}, which is still to come: today is ${today} (UTC)`, `Write the day of the last review on line ${at.line}, ${today} at the latest.`);
  return { review: { day: read.day, at }, findings: [] };
}

function cadenceOf(path: string, field: SpecField | undefined, { 'max-cadence-days': most }: SpecsPolicy): { readonly days: number | null; readonly findings: readonly SpecFinding[] } {
  if (field === undefined || field.value === null) return { days: null, findings: [] };
  const days = typeof field.value === 'string' && /^\d{1,5}$/.test(field.value.trim()) ? Number(field.value) : field.value;
  if (typeof days === 'number' && Number.isInteger(days) && days >= 1 && days <= most) return { days, findings: [] };
  return { days: null, findings: [specFindingAt(path, field.at(), { code: 'cadence', message: `\`${field.spelled}\` is no whole number from 1 to ${most}`, remedy: `Write how many days a review of this spec lasts, ${most} at most (\`specs.max-cadence-days\` of the policy).` })] };
}
