import type { SpecFinding, SpecStatus } from '../contract/spec.ts';
import { decodeUtf8 } from '../documents/decode-utf8.ts';
import { readJson } from '../documents/read-json.ts';
import { START, type Position } from '../documents/read-yaml.ts';
import { readDay } from './days.ts';
import { approvalWord, type WrittenApproval } from './read-approval.ts';
import { specFindingAt } from './spec-finding.ts';
import { readStatus } from './spec-status.ts';
import type { SpecFile } from './read-spec.ts';

/** A value of the index with where it stands. */
export interface Placed<Value> {
  readonly value: Value;
  readonly at: Position;
}

/** One entry of the index, of either form. */
export interface IndexEntry {
  readonly at: Position;
  readonly id: Placed<string> | null;
  /** The file the entry is of: `path`, or `paths.spec`. */
  readonly file: Placed<string> | null;
  /** Files it names besides. */
  readonly others: readonly Placed<string>[];
  readonly status: (Placed<string> & { readonly known: SpecStatus | null }) | null;
  readonly lastReview: Placed<string> | null;
  readonly owners: readonly string[];
  readonly relatesTo: readonly string[];
  /** What its gate, or its approvals, say. */
  readonly approval: WrittenApproval | null;
}

/** The register of tasks and specs as it was read. */
export interface SpecIndex {
  readonly path: string;
  readonly entries: readonly IndexEntry[];
  /** Where an entry for a spec belongs. */
  readonly list: Placed<'specs' | 'items'>;
  readonly findings: readonly SpecFinding[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads tasks/index.json in both its forms, also mixed: `items` and `specs` with a `path` each, and `items` with `paths`. Never throws for what it holds. */
export function readIndex({ path, content }: SpecFile): SpecIndex {
  const { text, broken } = typeof content === 'string' ? { text: content, broken: null } : decodeUtf8(content);
  const whole = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const place = places(whole);
  const refuse = (at: Position, message: string, remedy: string): SpecIndex => ({ path, entries: [], list: { value: 'items', at }, findings: [specFindingAt(path, at, { code: 'index-unreadable', message, remedy })] });
  if (broken !== null) return refuse(broken, 'the index is no UTF-8 text', 'Save the file as UTF-8.');
  const read = readJson(whole);
  if (!read.ok) return refuse(place(read.offset), `the index is no JSON: ${read.what}`, 'Mend the JSON at that place.');
  const lists = (['items', 'specs'] as const).flatMap((name) => (isFields(read.value) && Array.isArray(read.value[name]) ? [{ name, list: read.value[name] as readonly unknown[] }] : []));
  if (lists.length === 0) return refuse(START, 'the index holds neither a list `items` nor a list `specs`', 'Write {"items": [], "specs": []} and the entries in them.');
  const atPath = (steps: string): Position => place(read.places.get(steps) ?? 0);
  const findings: SpecFinding[] = [];
  const entries = lists.flatMap(({ name, list }) =>
    list.flatMap((value, index) => {
      if (isFields(value)) return [entryOf(value, `/${name}/${index}`, atPath)];
      findings.push(specFindingAt(path, atPath(`/${name}/${index}`), { code: 'index-entry', message: 'this entry is no group of fields', remedy: 'Write it as {"id": …, "path": …}, or remove it.' }));
      return [];
    }),
  );
  const list = lists.find(({ name }) => name === 'specs')?.name ?? 'items';
  return { path, entries, list: { value: list, at: atPath(`/${list}`) }, findings };
}

function entryOf(value: Fields, steps: string, at: (steps: string) => Position): IndexEntry {
  const text = (name: string): Placed<string> | null => (typeof value[name] === 'string' && value[name].trim() !== '' ? { value: value[name].trim(), at: at(`${steps}/${name}`) } : null);
  const named = isFields(value['paths']) ? value['paths'] : {};
  const paths = Object.entries(named).flatMap(([name, one]) => (typeof one === 'string' && one !== '' ? [{ name, value: one, at: at(`${steps}/paths/${name}`) }] : []));
  const spec = paths.find(({ name }) => name === 'spec') ?? null;
  const file = text('path') ?? spec;
  const status = text('status');
  const read = status === null ? null : readStatus(status.value);
  return {
    at: at(steps),
    id: text('id'),
    file: file === null ? null : { value: file.value, at: file.at },
    others: paths.filter(({ value: one }) => one !== file?.value).map(({ value: one, at: where }) => ({ value: one, at: where })),
    status: status === null || read === null ? null : { value: read.word, at: status.at, known: read.known },
    lastReview: text('last_review'),
    owners: textsIn(value['owners'] ?? value['owner']),
    relatesTo: textsIn(value['relates_to']),
    approval: gateOf(value, steps, at) ?? approvalsOf(value, steps, at),
  };
}

function gateOf(value: Fields, steps: string, at: (steps: string) => Position): WrittenApproval | null {
  const gate = value['gate'];
  if (!isFields(gate) || typeof gate['status'] !== 'string') return null;
  return { word: approvalWord(gate['status']), by: textsIn(gate['approver']), on: dayOf(gate['approved_on']), sha256: null, at: at(`${steps}/gate/status`) };
}

/** Of a group of approvals by name, each with who, when and how it ended, a refusal counts first, then the latest. */
function approvalsOf(value: Fields, steps: string, at: (steps: string) => Position): WrittenApproval | null {
  const group = isFields(value['approvals']) ? Object.entries(value['approvals']) : [];
  const read = group.flatMap(([name, one]) => {
    if (!isFields(one) || typeof one['status'] !== 'string') return [];
    const word = approvalWord(one['status']);
    return word === null ? [] : [{ word, by: textsIn(one['approver'] ?? one['reviewer']), on: dayOf(one['approved_on'] ?? one['date']), sha256: null, at: at(`${steps}/approvals/${name}`) }];
  });
  return read.find(({ word }) => word === 'rejected') ?? read.toSorted((left, right) => ((left.on ?? '') < (right.on ?? '') ? 1 : -1))[0] ?? null;
}

function dayOf(value: unknown): string | null {
  const read = typeof value === 'string' ? readDay(value.trim()) : { flaw: 'no-date' };
  return 'day' in read ? read.day : null;
}

function textsIn(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
  return list.flatMap((one) => (typeof one === 'string' && one.trim() !== '' ? [one.trim()] : []));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Turns offsets into lines and columns; where the lines begin is looked up once. */
function places(text: string): (offset: number) => Position {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
