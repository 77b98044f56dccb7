import { triggersOf, type SpecsPolicy, type TriggerPolicy } from '../contract/spec-policy.ts';
import type { SpecTrigger } from '../contract/spec-triggers.ts';
import { foldPath, matchFolded } from '../core/paths.ts';
import { once } from './once.ts';
import { whenAsked } from './spec-paths.ts';
import { wordInChange, type TextChange } from './word-in-change.ts';

/** A file that a change touches, deleted ones included; a rename is both. */
export interface TouchedFile {
  readonly path: string;
  /** Whether it is a link, or a repository of its own, on either side: what it stands for is below its name. */
  readonly isFolder?: boolean;
  /** Its text before and after; null where there is none, or where it is no text, undefined where nobody could read it. */
  readonly before: () => string | null | undefined;
  readonly after: () => string | null | undefined;
}

/** A change that is judged, with what it says it is about: ids and paths of specs, tasks or issues. */
export interface SpecChange {
  readonly files: readonly TouchedFile[];
  readonly about: readonly string[];
}

/** A file that set a trigger off, and why. */
export interface FiredFile {
  readonly path: string;
  /** In the file as it is after the change, where the change shows there. */
  readonly line: number;
  readonly why: string;
}

/** A trigger that a change set off. */
export interface FiredTrigger {
  readonly id: SpecTrigger;
  readonly mode: 'enforce' | 'warn';
  readonly oneSpec: boolean;
  readonly files: readonly FiredFile[];
}

/** What a change set off, and the files whose lines nobody could look at. */
export interface Fired {
  readonly triggers: readonly FiredTrigger[];
  readonly unread: readonly { readonly path: string; readonly triggers: readonly SpecTrigger[] }[];
}

/** Says which triggers of the policy a change sets off. Files that `isOwn` says yes to, specs and the index, set off none: to write about a thing is not to change it. */
export function firedTriggers({ files }: Pick<SpecChange, 'files'>, policy: SpecsPolicy, isOwn: (path: string) => boolean): Fired {
  const touched = files.filter(({ path }) => !isOwn(path)).map(remembered);
  const unread = new Map<string, SpecTrigger[]>();
  const triggers = triggersOf(policy).flatMap(([id, trigger]) => {
    if (trigger.mode === 'off') return [];
    const fired = [...byFile(id, trigger, touched, unread), ...('folders' in trigger ? byFolder(trigger.folders, trigger['at-least'], touched) : [])];
    const once = [...new Map(fired.map((file) => [file.path, file])).values()];
    return once.length === 0 ? [] : [{ id, mode: trigger.mode, oneSpec: trigger['one-spec'], files: once }];
  });
  return { triggers, unread: [...unread].map(([path, ids]) => ({ path, triggers: ids })) };
}

interface Touched {
  readonly path: string;
  /** A folder that git has as one file: a link or a repository of its own. */
  readonly isFolder: boolean;
  readonly texts: () => TextChange | undefined;
}

/** Several triggers look at the same texts. */
function remembered({ path, isFolder = false, before, after }: TouchedFile): Touched {
  return { path, isFolder, texts: once(() => bothTexts(before(), after())) };
}

function bothTexts(before: string | null | undefined, after: string | null | undefined): TextChange | undefined {
  return before === undefined || after === undefined ? undefined : { before, after };
}

function byFile(id: SpecTrigger, trigger: TriggerPolicy, files: readonly Touched[], unread: Map<string, SpecTrigger[]>): readonly FiredFile[] {
  const [isGoverned, isLookedAt, word] = [matchFolded(trigger.paths), whenAsked(() => matchFolded(trigger['word-paths'])), anyWord(trigger.words)];
  return files.flatMap(({ path, texts }) => {
    if (isGoverned(path)) return [{ path, line: 1, why: 'the policy governs this path' }];
    if (word === null || !isLookedAt(path)) return [];
    const change = texts();
    if (change === undefined) {
      unread.set(path, [...(unread.get(path) ?? []), id]);
      return [];
    }
    const found = wordInChange(change, word);
    return found === null ? [] : [{ path, line: found.side === 'added' ? found.line : 1, why: `a line that was ${found.side} holds ${JSON.stringify(found.word.slice(0, 100))}` }];
  });
}

/** One expression for all words, each taken letter by letter, so that no line takes longer than it is. */
function anyWord(words: readonly string[]): RegExp | null {
  if (words.length === 0) return null;
  const edge = '[\\p{L}\\p{N}_]';
  const each = words.map((word) => {
    const letters = word.split(/\s+/u).map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s+');
    return `${/^[\p{L}\p{N}_]/u.test(word) ? `(?<!${edge})` : ''}${letters}${/[\p{L}\p{N}_]$/u.test(word) ? `(?!${edge})` : ''}`;
  });
  return new RegExp(each.join('|'), 'iu');
}

/** Files in as many of the folders as it takes; one that lies in none of them counts for nothing. */
function byFolder(folders: readonly string[], atLeast: number, files: readonly Touched[]): readonly FiredFile[] {
  const levels = folders.map((glob) => ({ depth: glob.split('/').length, matches: matchFolded([glob]) }));
  const placed = files.flatMap(({ path, isFolder }) => {
    const steps = foldPath(path).split('/');
    const folder = levels.flatMap(({ depth, matches }) => ((isFolder ? steps.length >= depth : steps.length > depth) && matches(steps.slice(0, depth).join('/')) ? [steps.slice(0, depth).join('/')] : []))[0];
    return folder === undefined ? [] : [{ path, folder }];
  });
  const services = [...new Set(placed.map(({ folder }) => folder))];
  if (services.length < atLeast) return [];
  return placed.map(({ path, folder }) => ({ path, line: 1, why: `${folder} is one of ${services.length} services that are changed together` }));
}
