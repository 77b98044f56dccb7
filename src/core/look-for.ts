import { repoPath } from '../contract/ids.ts';
import { MOST_HITS, type LookedFor } from '../contract/looked-for.ts';
import type { PackHelper, TaskPack } from '../contract/task-pack.ts';
import { DEPLOY_LANGUAGE, UNMEASURABLE_LANGUAGE } from './language.ts';
import { matchExactly } from './paths.ts';

/** The files a helper has to read, of those of the candidate tree and those the change touched. */
export function filesToRead({ check, paths }: PackHelper, tree: readonly string[], changed: readonly string[]): readonly string[] {
  const there = new Set(tree);
  switch (check) {
    case 'artifacts-present':
    case 'diff-in-scope':
      return [];
    case 'artifact-contains':
    case 'engine-declared':
      return tree.filter(matchExactly(paths));
    case 'no-deploy-language':
    case 'no-unmeasurable-language':
      return paths.length === 0 ? changed.filter((path) => there.has(path)) : tree.filter(matchExactly(paths));
  }
}

/** A file as it was read; null where it is no text, or too large. */
export interface ReadFile {
  readonly path: string;
  readonly text: string | null;
}

/** Looks through files for what a helper is about. */
export function lookFor(index: number, helper: PackHelper, { engine }: Pick<TaskPack, 'engine'>, tree: readonly string[], files: readonly ReadFile[]): LookedFor {
  const found = files.flatMap(({ path, text }) => (text === null ? [] : linesOf(helper, engine, text).map((hit) => ({ path: repoPath.parse(path), ...hit }))));
  return {
    index,
    check: helper.check,
    files: files.filter(({ text }) => text !== null).length,
    missing: helper.check === 'diff-in-scope' ? [] : helper.paths.filter((glob) => !tree.some(matchExactly([glob]))),
    hits: found.slice(0, MOST_HITS),
    unread: files.filter(({ text }) => text === null).slice(0, MOST_HITS).map(({ path }) => repoPath.parse(path)),
  };
}

type Hit = Pick<LookedFor['hits'][number], 'line' | 'text'>;

function linesOf(helper: PackHelper, engine: TaskPack['engine'], text: string): readonly Hit[] {
  switch (helper.check) {
    case 'artifacts-present':
    case 'diff-in-scope':
      return [];
    case 'artifact-contains':
      return helper.texts.flatMap((wanted) => (text.includes(wanted) ? [{ line: null, text: shown(wanted) }] : []));
    case 'engine-declared':
      return engine !== null && text.includes(engine.name) && text.includes(engine.version) ? [{ line: null, text: shown(`${engine.name} ${engine.version}`) }] : [];
    case 'no-deploy-language':
      return linesWith(text, DEPLOY_LANGUAGE);
    case 'no-unmeasurable-language':
      return linesWith(text, UNMEASURABLE_LANGUAGE);
  }
}

/** A line longer than this is no sentence, and is looked through to here only. */
const LONGEST_LINE = 2000;

function linesWith(text: string, words: readonly RegExp[]): readonly Hit[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const seen = line.slice(0, LONGEST_LINE);
    const word = words.map((one) => one.exec(seen)?.[0]).find((one) => one !== undefined);
    return word === undefined ? [] : [{ line: index + 1, text: shown(word) }];
  });
}

function shown(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 120).toWellFormed();
}
