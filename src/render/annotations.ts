import type { Finding } from '../contract/finding.ts';
import type { Annotation } from '../ports/publisher.ts';
import { quotePlain } from './quote-markdown.ts';
import { tellingFindings, type View } from './view.ts';

/** GitHub takes so many in one request. */
const MOST = 50;

/** What is to be said beside the files of a change, the worst first: what findings saw there, and that nobody had planned to touch it. */
export function annotationsOf(view: Pick<View, 'findings' | 'facts'>): readonly Annotation[] {
  const { implement } = view.facts;
  const paths = new Set<string>((implement?.change.files ?? []).map(({ path }) => path).filter(isShown));
  const found = tellingFindings(view).flatMap((finding) => finding.places.filter(({ where }) => paths.has(where)).map(({ where, what }) => annotation(finding, where, what)));
  const unplanned = (implement?.unplanned ?? []).filter((path) => paths.has(path)).map((path): Annotation => ({ path, line: 1, level: 'warning', title: 'Not planned', message: 'This file was changed although the plan did not name it.' }));
  return [...found, ...unplanned].slice(0, MOST);
}

function annotation({ check, outcome, sentence }: Finding, path: string, what: string): Annotation {
  const line = /^line (\d{1,9})(?=:|$)/.exec(what)?.[1];
  return { path, line: line === undefined ? 1 : Number(line), level: outcome === 'fail' ? 'failure' : 'warning', title: check, message: quotePlain(what === '' ? sentence : `${sentence} ${what}`, 1000) };
}

/** A path has to be given as it is; one that would look like another is left out, and is in the evidence. */
function isShown(path: string): boolean {
  return !/[\p{Cc}\p{Cf}]/u.test(path);
}
