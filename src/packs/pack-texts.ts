import type { Problem } from '../contract/intake.ts';
import { PACK_FILES, type PackFile } from '../contract/pack-parts.ts';
import { decodeUtf8 } from '../documents/decode-utf8.ts';
import { problemAt, type SourceText } from '../documents/problem-at.ts';
import { positionAt, START } from '../documents/read-yaml.ts';
import { firstHidden } from '../documents/strip-hidden.ts';
import { INVALID } from './pack-document.ts';

/** The files of a pack as texts, those of them that can be used, and what is wrong with the others. */
export interface PackTexts {
  readonly texts: ReadonlyMap<PackFile, SourceText>;
  readonly problems: readonly Problem[];
}

/** What a document of prose may hold, in characters, and what all of them may: more would leave no room for the rest of a prompt. */
const [MOST_PROSE, MOST_TOGETHER] = [65_536, 131_072];

/** Reads the files of a pack as text that people see the whole of, and finds out what is missing, empty or too long; `shown` is what errors call the folder. */
export function packTexts(shown: string, files: ReadonlyMap<string, string | Uint8Array>): PackTexts {
  const texts = new Map<PackFile, SourceText>();
  const problems: Problem[] = [];
  for (const { name, required, holds } of PACK_FILES) {
    const [source, content] = [`${shown}/${name}`, files.get(name)];
    if (content === undefined && required) problems.push({ reason: INVALID, sentence: `${source}: this file is missing.`, remedy: `Add it. It holds ${holds}.`, where: source });
    if (content === undefined) continue;
    const text = textOf(source, content);
    const problem = 'reason' in text ? text : (hiddenProblem(text) ?? proseProblem(text, name, required, holds));
    if (problem !== null) problems.push(problem);
    else if ('text' in text) texts.set(name, text);
  }
  return { texts, problems: [...problems, ...togetherProblems([...texts.values()].filter(({ source }) => isProse(source)))] };
}

function isProse(name: string): boolean {
  return name.endsWith('.md');
}

function textOf(source: string, content: string | Uint8Array): SourceText | Problem {
  if (typeof content === 'string') return { source, text: content };
  const { text, broken } = decodeUtf8(content);
  return broken === null ? { source, text } : problemAt({ source, text }, broken, { what: 'the file is not UTF-8 text', remedy: 'Save the file as UTF-8.', reason: INVALID });
}

/** Who approves a pack reads it on a page, and a model reads its characters: both have to be the same. */
function hiddenProblem(file: SourceText): Problem | null {
  const hidden = firstHidden(file.text);
  return hidden === null ? null : problemAt(file, positionAt(file.text, hidden.offset), { what: `here is the character ${hidden.what}, which people do not see`, remedy: 'Remove it: what a model is told has to be what people read.', reason: INVALID });
}

function proseProblem({ source, text }: SourceText, name: PackFile, required: boolean, holds: string): Problem | null {
  if (!isProse(name)) return null;
  if (text.length > MOST_PROSE) return refuse(source, `the file is longer than ${MOST_PROSE} characters`, 'Shorten it, or move parts of it into files of the repository and name them.');
  return required && !/[^\s\ufeff]/.test(text) ? refuse(source, 'the file is empty', `Write what it is for: ${holds}.`) : null;
}

/** Told of the longest, which is where most can be taken away. */
function togetherProblems(prose: readonly SourceText[]): readonly Problem[] {
  const all = prose.reduce((sum, { text }) => sum + text.length, 0);
  const [longest] = prose.toSorted((left, right) => right.text.length - left.text.length);
  return longest === undefined || all <= MOST_TOGETHER ? [] : [refuse(longest.source, `the documents of the pack are longer than ${MOST_TOGETHER} characters together, and this is the longest`, 'Shorten them, or move parts of them into files of the repository and name them.')];
}

function refuse(source: string, what: string, remedy: string): Problem {
  return problemAt({ source, text: '' }, START, { what, remedy, reason: INVALID });
}
