import type { Nodes } from 'mdast';
import { inWords } from '../contract/in-words.ts';
import { MOST_SPECS, SPECS_SECTION, specName, type IssueFlaw } from '../contract/issue.ts';
import { entriesOf, saysNone } from './read-paths.ts';
import type { FoundSection } from './sections.ts';
import { isEmpty } from './words.ts';

/** The specs that an issue names, and what of its section is no name. */
export interface ReadSpecNames {
  readonly names: readonly string[];
  readonly flaws: readonly IssueFlaw[];
}

const HOW = 'Write one spec a line, as a list or in a fenced code block, each by its path or its id, such as - `docs/specs/login.md`.';

/** Reads the section `Specs`: the items of a list, or the lines of a code block. Anything else is a flaw, since it would be without effect. */
export function readSpecNames(sections: readonly FoundSection[], lineOf: (node: Nodes) => number): ReadSpecNames {
  const [section, second] = sections.filter(({ name }) => name === SPECS_SECTION);
  if (section === undefined) return { names: [], flaws: [] };
  const refuse = (where: string, what: string, remedy: string): ReadSpecNames => ({ names: [], flaws: [{ where, what, remedy }] });
  if (second !== undefined) return refuse(`${SPECS_SECTION}, line ${lineOf(second.heading)}`, 'the section is there more than once', `Keep one section ${SPECS_SECTION}.`);
  const content = section.runs.flat();
  if (isEmpty(content) || content.every(saysNone)) return { names: [], flaws: [] };
  const entries = content.flatMap((block) => entriesOf(block, lineOf));
  const flaws = entries.flatMap(({ glob, line }) => flawsOf(glob, line));
  if (flaws.length > 0) return { names: [], flaws };
  const names = [...new Set(entries.flatMap(({ glob }) => glob ?? []))];
  return names.length > MOST_SPECS ? refuse(SPECS_SECTION, `it names ${names.length} specs, and ${MOST_SPECS} are read`, 'Make the issue smaller, or name the specs that matter for it.') : { names, flaws };
}

function flawsOf(name: string | null, line: number): readonly IssueFlaw[] {
  const where = `${SPECS_SECTION}, line ${line}`;
  if (name === null) return [{ where, what: 'this is no path and no id alone', remedy: HOW }];
  const parsed = specName.safeParse(name, { error: inWords });
  return parsed.success ? [] : [{ where, what: `${JSON.stringify(name.slice(0, 100))} ${parsed.error.issues[0]?.message ?? 'is no name'}`, remedy: HOW }];
}
