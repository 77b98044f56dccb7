import { sha, sha256 } from '../contract/ids.ts';
import type { Pin, SpecFinding } from '../contract/spec.ts';
import type { Position } from '../documents/read-yaml.ts';
import { unsafePath } from '../core/paths.ts';
import type { SpecField } from './spec-document.ts';
import { specFindingAt } from './spec-finding.ts';

/** A pin with where it stands. */
export interface PlacedPin {
  readonly pin: Pin;
  readonly at: Position;
}

const HOW = 'Write a list of items such as `path: src/login.ts` with `sha256:` and 64 digits, or with `commit:` and 40; spec-guard --pin writes them.';

/** Reads the pins of a spec: a list of groups of `path` and `sha256`, or of `commit` with or without a path. */
export function readPins(path: string, field: SpecField | undefined): { readonly pins: readonly PlacedPin[]; readonly findings: readonly SpecFinding[] } {
  if (field === undefined || field.value === null) return { pins: [], findings: [] };
  if (!Array.isArray(field.value)) return { pins: [], findings: [specFindingAt(path, field.at(), { code: 'pin', message: '`pins` is no list', remedy: HOW })] };
  const pins: PlacedPin[] = [];
  const findings: SpecFinding[] = [];
  const seen = new Set<string>();
  const list: readonly unknown[] = field.value;
  for (const [index, value] of list.entries()) {
    const at = (): Position => field.at(index);
    const read = readPin(value);
    const key = typeof read === 'string' ? '' : `${read.path ?? ''}\n${'commit' in read && read.path === null ? read.commit : ''}`;
    if (typeof read === 'string') findings.push(specFindingAt(path, at(), { code: 'pin', message: `this pin ${read}`, remedy: HOW }));
    else if (read.path === path) findings.push(specFindingAt(path, at(), { code: 'pin', message: 'this pin is of the spec itself, which changes with every pin', remedy: 'Remove it.' }));
    else if (seen.has(key)) findings.push(specFindingAt(path, at(), { code: 'pin', message: `${read.path ?? 'this commit'} is pinned twice`, remedy: 'Keep one of the two.' }));
    else pins.push({ pin: read, at: at() });
    seen.add(key);
  }
  return { pins, findings };
}

/** A pin, or what is wrong with it. */
function readPin(value: unknown): Pin | string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'is no group of fields';
  const { path = null, sha256: digest, commit, ...others } = value as Readonly<Record<string, unknown>>;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) return `has a field \`${unknown.slice(0, 40)}\`, which means nothing in a pin`;
  if (path !== null && typeof path !== 'string') return 'has a path that is no text';
  const flaw = path === null ? null : unsafePath(path);
  if (flaw !== null) return `has a path that leads nowhere in a repository: ${flaw}`;
  if (digest !== undefined && commit !== undefined) return 'has both sha256 and commit, of which one counts';
  if (typeof digest === 'number' || typeof commit === 'number') return 'has digits that YAML reads as a number; put them in quotes';
  if (commit !== undefined) {
    const read = sha.safeParse(commit);
    return read.success ? { path, commit: read.data } : 'has a commit that is no full object name of 40 digits';
  }
  if (path === null) return 'names no path';
  const read = sha256.safeParse(digest);
  return read.success ? { path, sha256: read.data } : digest === undefined ? 'has neither sha256 nor commit' : 'has a sha256 that is no digest of 64 digits';
}
