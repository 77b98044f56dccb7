import { sha256 } from '../contract/ids.ts';
import type { IntakeFacts } from '../contract/intake.ts';
import type { AnsweringSpecFacts, NamedSpec, ReadSpecFacts, RunSpecs } from '../contract/run-specs.ts';
import type { SpecEntry, SpecReport } from '../contract/spec.ts';
import { specsPolicy } from '../contract/spec-policy.ts';
import { decodeUtf8 } from '../documents/decode-utf8.ts';
import type { SpecText } from '../core/prompt.ts';
import { namesOf } from '../core/named-specs.ts';
import type { Powers } from '../ports/powers.ts';
import type { Base } from '../ports/workspace.ts';
import { findFrontMatter } from '../specs/front-matter.ts';
import { judgeTree, type JudgedTree } from '../specs/judge-tree.ts';
import type { ReadSpec } from '../specs/read-spec.ts';
import { specPaths } from '../specs/spec-paths.ts';
import { baseOf } from './established.ts';

type Uses = Pick<Powers, 'invocation' | 'repository'>;

/** What is kept of specs, at most: beyond it one answers for nothing, which only ever refuses more. */
const MOST = { answering: 500, bytes: 1024 * 1024, globs: 200, findings: 20, moved: 20 } as const;

/** Judges the specs of the base commit, as far as the task names them or the policy asks changes for them; null where neither does. */
export async function readRunSpecs({ issue, pack, policy, startedAt }: Pick<IntakeFacts, 'issue' | 'pack' | 'policy' | 'startedAt'>, base: Base, { invocation, repository }: Uses): Promise<RunSpecs | null> {
  const asked = namesOf({ issue, pack });
  const rules = policy?.values.specs;
  if (asked.length === 0 && rules === undefined) return null;
  const today = startedAt.slice(0, 10);
  const tree = await repository.specTree(base.tree);
  const used = rules ?? specsPolicy.parse({});
  const judged = await judgeTree({ tree, before: null, about: [], policy: used, today, digest: invocation.digest });
  const isSpec = specPaths(used);
  const named = asked.map(({ name, by }): NamedSpec => ({ name, by, ...found(name, judged, { isThere: (path) => tree.files.has(path), isSpec, digest: invocation.digest }) }));
  const answering = rules === undefined ? null : answeringOf(judged);
  return { today, named, answering: answering?.kept ?? null, leftOut: answering?.leftOut ?? 0 };
}

/** The text of the named specs again, which no record holds; it comes from the same commit and so is the same. */
export async function specTextsOf(intake: IntakeFacts, { invocation, repository }: Uses): Promise<readonly SpecText[]> {
  const { commit } = baseOf(intake);
  const entries = new Map((intake.specs?.named ?? []).flatMap(({ spec }) => (spec === null ? [] : [[spec.entry.path, spec.entry] as const])));
  return Promise.all(
    [...entries.values()].map(async ({ path, sha256: digest, approval }) => {
      const bytes = (await repository.readFile(commit, path)) ?? new Uint8Array();
      if (invocation.digest(bytes) !== digest) throw new TypeError(`the spec ${path} of one commit was read twice and differs`);
      return { path, sha256: digest, text: decodeUtf8(bytes).text, approvedBy: approval.by, approvedOn: approval.on };
    }),
  );
}

interface Looking {
  readonly isThere: (path: string) => boolean;
  readonly isSpec: (path: string) => boolean;
  readonly digest: (content: string | Uint8Array) => string;
}

function found(name: string, { specs, report }: JudgedTree, { isThere, isSpec, digest }: Looking): Pick<NamedSpec, 'spec' | 'why'> {
  const byPath = report.specs.filter(({ path }) => path === name);
  const [entry, ...others] = byPath.length > 0 ? byPath : report.specs.filter(({ id }) => id === name);
  const read = specs.find(({ path }) => path === entry?.path);
  if (entry !== undefined && others.length > 0) return { spec: null, why: `it is the id of ${others.length + 1} specs: ${[entry, ...others].slice(0, 5).map(({ path }) => path).join(', ')}` };
  if (read !== undefined && textOf(read).includes('\0')) return { spec: null, why: 'it is no text: it holds a character NUL' };
  if (entry !== undefined && read !== undefined) return { spec: factsOf(entry, read, report, digest), why: null };
  const unread = report.findings.find(({ path, code }) => path === name && code === 'spec:unreadable');
  if (unread !== undefined) return { spec: null, why: unread.message };
  return { spec: null, why: isThere(name) && !isSpec(name) ? 'the file is there, and `specs.paths` of the policy does not say that it is a spec' : 'the base holds neither a spec at that path nor one with that id' };
}

const GRAVITY = ['error', 'unknown', 'warning'] as const;

function factsOf(entry: SpecEntry, read: ReadSpec, report: SpecReport, digest: Looking['digest']): ReadSpecFacts {
  const findings = report.findings.filter(({ path }) => path === entry.path).toSorted((left, right) => GRAVITY.indexOf(left.severity) - GRAVITY.indexOf(right.severity));
  return {
    entry: { ...entry, pins: entry.pins.map((pin) => ({ ...pin, moved: pin.moved.slice(0, MOST.moved) })) },
    findings: findings.slice(0, MOST.findings),
    approvedSha256: read.approval?.sha256 == null ? null : sha256.parse(read.approval.sha256),
    bodySha256: sha256.parse(digest(read.body())),
    size: typeof read.content === 'string' ? new TextEncoder().encode(read.content).length : read.content.length,
    approvalLine: read.at('approval').line,
    room: typeof findFrontMatter(textOf(read)) === 'object' ? read.room : 'at the beginning of the file, between two lines ---',
  };
}

function textOf({ content }: ReadSpec): string {
  return typeof content === 'string' ? content : decodeUtf8(content).text;
}

/** Those that would answer come first, so that it is others that are left out. */
function answeringOf({ report, specs }: JudgedTree): { readonly kept: AnsweringSpecFacts[]; readonly leftOut: number } {
  const reads = new Map(specs.map((spec) => [spec.path, spec]));
  const isGood = ({ state, approval }: SpecEntry): boolean => approval.state === 'approved' && (state === 'fresh' || state === 'expiring');
  const able = report.specs.filter(({ state, relatesTo, covers, triggers }) => state !== 'exempt' && relatesTo.length + covers.length + triggers.length > 0);
  const kept: AnsweringSpecFacts[] = [];
  let bytes = 0;
  for (const entry of [...able.filter(isGood), ...able.filter((one) => !isGood(one))]) {
    const read = reads.get(entry.path);
    if (read === undefined) continue;
    const one = answering(entry, read);
    bytes += JSON.stringify(one).length;
    if (kept.length === MOST.answering || bytes > MOST.bytes) break;
    kept.push(one);
  }
  return { kept, leftOut: able.length - kept.length };
}

function answering({ path, id, state, approval, relatesTo, covers, triggers }: SpecEntry, { at }: ReadSpec): AnsweringSpecFacts {
  const short = (texts: readonly string[]): string[] => texts.filter((text) => text.length <= 512).slice(0, MOST.globs);
  return {
    entry: { path, id: id !== null && id.length <= 512 ? id : null, state, approval: { ...approval, by: short(approval.by) }, relatesTo: short(relatesTo), covers: short(covers), triggers: [...new Set(triggers)] },
    at: { triggers: at('triggers'), approval: at('approval'), lastReview: at('lastReview'), covers: at('covers') },
  };
}
