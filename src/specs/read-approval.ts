import type { SpecFinding } from '../contract/spec.ts';
import type { Position } from '../documents/read-yaml.ts';
import { daysBetween, readDay } from './days.ts';
import type { SpecDocument, SpecField } from './spec-document.ts';
import { quoted, specFindingAt } from './spec-finding.ts';

/** What is written about the approval of a spec, in the file or in the index. */
export interface WrittenApproval {
  readonly word: 'approved' | 'pending' | 'rejected' | null;
  readonly by: readonly string[];
  readonly on: string | null;
  /** The digest of the text that was approved. */
  readonly sha256: string | null;
  readonly at: Position;
}

const WORDS: Readonly<Record<string, NonNullable<WrittenApproval['word']>>> = {
  approved: 'approved', accepted: 'approved', granted: 'approved', signedoff: 'approved',
  pending: 'pending', requested: 'pending', waiting: 'pending', open: 'pending', draft: 'pending', todo: 'pending', review: 'pending', inreview: 'pending', inprogress: 'pending', planned: 'pending', notstarted: 'pending', blocked: 'pending',
  rejected: 'rejected', declined: 'rejected', denied: 'rejected', revoked: 'rejected', withdrawn: 'rejected', failed: 'rejected', canceled: 'rejected', cancelled: 'rejected',
};

/** What a word says of an approval; null for a word that says nothing known. */
export function approvalWord(written: string): WrittenApproval['word'] {
  const folded = written.trim().slice(0, 200).toLowerCase().replace(/\s*\(.*$/s, '').replace(/[\s_-]/g, '');
  return Object.hasOwn(WORDS, folded) ? (WORDS[folded] ?? null) : null;
}

type Parts = Partial<Record<'status' | 'by' | 'on' | 'sha256', { readonly value: unknown; readonly at: () => Position }>>;

/** Reads `approval` with `by`, `on`, `sha256` and `status`, or a single word there, or the fields approved_by, approved_on and approved_sha256; null where none is there. */
export function readApproval(path: string, fields: SpecDocument['fields'], today: string): { readonly approval: WrittenApproval | null; readonly findings: readonly SpecFinding[] } {
  const findings: SpecFinding[] = [];
  const refuse = (at: Position, message: string, remedy: string): null => {
    findings.push(specFindingAt(path, at, { code: 'approval', message, remedy }));
    return null;
  };
  const parts = partsOf(fields, refuse);
  const first = Object.values(parts)[0];
  if (first === undefined) return { approval: null, findings };
  const word = parts.status === undefined ? null : typeof parts.status.value === 'string' ? approvalWord(parts.status.value) : null;
  if (parts.status !== undefined && word === null) refuse(parts.status.at(), 'what is written of the approval is none of approved, pending and rejected', 'Write one of them, or say who approved in `by` and when in `on`.');
  const by = namesIn(parts.by?.value);
  const on = parts.on === undefined ? null : dayIn(parts.on, today, refuse);
  const sha256 = typeof parts.sha256?.value === 'string' && /^[0-9a-f]{64}$/.test(parts.sha256.value) ? parts.sha256.value : null;
  if (parts.sha256 !== undefined && sha256 === null) refuse(parts.sha256.at(), 'the digest of what was approved is no SHA-256 of 64 digits', 'Copy it from the output of spec-guard --json, or remove it.');
  const isMeant = word === 'approved' || (word === null && parts.status === undefined);
  if (isMeant && by.length === 0) refuse(first.at(), 'the approval does not say who gave it', 'Name somebody in `by`.');
  if (isMeant && parts.on === undefined) refuse(first.at(), 'the approval does not say when it was given', `Add \`on\` with the day, such as ${today}.`);
  const isWhole = by.length > 0 && on !== null && findings.length === 0;
  return { approval: { word: isMeant ? (isWhole ? 'approved' : null) : word, by, on, sha256, at: first.at() }, findings };
}

const PARTS = ['status', 'by', 'on', 'sha256'] as const;

function partsOf(fields: SpecDocument['fields'], refuse: (at: Position, message: string, remedy: string) => null): Parts {
  const flat = (name: 'approvedBy' | 'approvedOn' | 'approvedSha256'): Parts[keyof Parts] => partOf(fields.get(name));
  const parts: Parts = { ...given('by', flat('approvedBy')), ...given('on', flat('approvedOn')), ...given('sha256', flat('approvedSha256')) };
  const field = fields.get('approval');
  if (field === undefined || field.value === null) return parts;
  if (typeof field.value === 'string') return { ...given('status', partOf(field)), ...parts };
  if (typeof field.value !== 'object' || Array.isArray(field.value)) {
    refuse(field.at(), '`approval` is neither a word nor a group of fields', 'Write `by`, `on` and, if you like, `sha256` below it.');
    return parts;
  }
  const group = Object.entries(field.value);
  for (const [name] of group) if (!PARTS.some((part) => part === name)) refuse(field.at(name), `\`approval\` has a field \`${name.slice(0, 40)}\`, which means nothing here`, 'Use by, on, sha256 and status.');
  const inGroup: Parts = Object.fromEntries(group.map(([name, value]) => [name, { value, at: () => field.at(name) }]));
  return { ...parts, ...inGroup };
}

function partOf(field: SpecField | undefined): Parts[keyof Parts] {
  return field === undefined || field.value === null ? undefined : { value: field.value, at: () => field.at() };
}

function given(name: keyof Parts, part: Parts[keyof Parts]): Parts {
  return part === undefined ? {} : { [name]: part };
}

function namesIn(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  return list.flatMap((name) => (typeof name === 'string' && name.trim() !== '' ? [name.trim()] : []));
}

function dayIn({ value, at }: NonNullable<Parts['on']>, today: string, refuse: (at: Position, message: string, remedy: string) => null): string | null {
  const read = readDay(typeof value === 'string' ? value.trim() : '');
  if ('flaw' in read) return refuse(at(), `the day of the approval, ${quoted(String(value))}, is no day`, `Write it as ${today}.`);
  if (daysBetween(read.day, today) < 0) return refuse(at(), `the approval is of ${read.day}, which is still to come`, `Write the day on which it was given, ${today} at the latest (UTC).`);
  return read.day;
}
