import type { Position, ReadYaml, YamlFlaw } from '../documents/read-yaml.ts';
import { readYaml, START } from '../documents/read-yaml.ts';
import { readHead, type Head } from './bare-fields.ts';
import { FIELD_SPELLINGS, foldName, type FieldName } from './field-names.ts';
import { findFrontMatter, lineBreaks, type FrontMatter } from './front-matter.ts';

/** A field of a spec as it is written. */
export interface SpecField {
  readonly name: FieldName;
  /** As the author spells it. */
  readonly spelled: string;
  readonly value: unknown;
  readonly isBare: boolean;
  /** Where its value stands, if that can be said without reading the YAML once more. */
  readonly plainly: () => Position | null;
  /** Where its value stands, or a part of it. */
  readonly at: (...path: readonly (string | number)[]) => Position;
}

/** A text read as a spec: its fields, as written. */
export interface SpecDocument {
  readonly flaws: readonly YamlFlaw[];
  /** The first of each name, those of the front matter before bare lines. */
  readonly fields: ReadonlyMap<FieldName, SpecField>;
  /** Fields that are there already. */
  readonly again: readonly SpecField[];
  /** Names of the front matter that are none of ours. */
  readonly others: readonly { readonly name: string; readonly at: () => Position }[];
  readonly head: Head;
  readonly frontMatter: FrontMatter | null;
  /** Of the first character below the front matter. */
  readonly body: number;
  /** Where a field that is missing would be written, and how to say so. */
  readonly room: { readonly position: Position; readonly where: string };
}

const ADVICE = { long: 'Make the front matter shorter: it is a dozen fields, and the rest belongs below it.', deep: 'Write the front matter flat.' };
const OPEN: YamlFlaw = { what: 'the front matter that begins here has no end', position: START, remedy: 'Write a line --- below its last field.' };

/** Reads the fields of a Markdown text, from its front matter and from the lines below its title. */
export function readSpecDocument(text: string): SpecDocument {
  const found = findFrontMatter(text);
  const frontMatter = typeof found === 'object' ? found : null;
  const body = frontMatter?.body ?? 0;
  const bodyLine = frontMatter === null ? 1 : frontMatter.line + lineBreaks(text.slice(frontMatter.from, body));
  const head = readHead(text, body, bodyLine);
  const yaml = frontMatter === null ? null : readYaml(text.slice(frontMatter.from, frontMatter.to), ADVICE);
  const flaws = found === 'open' ? [OPEN] : flawsOf(yaml, frontMatter);
  const { fields, again, others } = gather(text, yaml, frontMatter, head);
  return { flaws, fields, again, others, head, frontMatter, body, room: roomIn(frontMatter, head, bodyLine) };
}

function flawsOf(yaml: ReturnType<typeof readYaml> | null, frontMatter: FrontMatter | null): readonly YamlFlaw[] {
  if (yaml === null || frontMatter === null) return [];
  if (!yaml.known) return yaml.flaws.map((flaw) => ({ ...flaw, position: moved(flaw.position, frontMatter) }));
  if (yaml.isMapping || yaml.value === null) return [];
  return [{ what: 'the front matter is no list of fields', position: { line: frontMatter.line, column: 1 }, remedy: 'Write one field a line, such as owner: the-team.' }];
}

function gather(whole: string, yaml: ReturnType<typeof readYaml> | null, frontMatter: FrontMatter | null, head: Head): Pick<SpecDocument, 'fields' | 'again' | 'others'> {
  const fields = new Map<FieldName, SpecField>();
  const again: SpecField[] = [];
  const others: SpecDocument['others'][number][] = [];
  const take = (field: SpecField): void => {
    if (fields.has(field.name)) again.push(field);
    else fields.set(field.name, field);
  };
  if (yaml?.known === true && yaml.isMapping && frontMatter !== null) {
    const text = whole.slice(frontMatter.from, frontMatter.to);
    for (const [spelled, value] of Object.entries(yaml.value ?? {})) {
      const name = FIELD_SPELLINGS.get(foldName(spelled));
      if (name === undefined) others.push({ name: spelled, at: () => moved(yaml.locate([spelled], 'key'), frontMatter) });
      else take(yamlField({ name, spelled, value }, text, yaml, frontMatter));
    }
  }
  for (const { name: spelled, value, position } of head.fields) {
    const name = FIELD_SPELLINGS.get(foldName(spelled));
    if (name !== undefined && name !== 'pins' && name !== 'approval') take({ name, spelled, value, isBare: true, plainly: () => position, at: () => position });
  }
  return { fields, again, others };
}

function yamlField(field: Pick<SpecField, 'name' | 'spelled' | 'value'>, text: string, { locate }: ReadYaml, frontMatter: FrontMatter): SpecField {
  const plainly = (): Position | null => {
    const place = plainPlace(text, field.spelled);
    return place === null ? null : moved(place, frontMatter);
  };
  return { ...field, isBare: false, plainly, at: (...path) => (path.length === 0 ? plainly() : null) ?? moved(locate([field.spelled, ...path].map(String), 'value'), frontMatter) };
}

const VALUE = /[ \t]*:[ \t]+(?=[^\s#|>&!*?])/y;

/**
 * Where the value of a field stands that begins its line, as nearly all do: what is inside of another value is indented.
 * To read the YAML once more takes a hundred times as long.
 */
function plainPlace(yaml: string, spelled: string): Position | null {
  const lines = `\n${yaml}`;
  for (let at = lines.indexOf(`\n${spelled}`); at !== -1; at = lines.indexOf(`\n${spelled}`, at + 1)) {
    VALUE.lastIndex = at + 1 + spelled.length;
    if (VALUE.test(lines)) return { line: lineBreaks(lines.slice(0, at + 1)), column: VALUE.lastIndex - at };
  }
  return null;
}

function moved({ line, column }: Position, frontMatter: FrontMatter): Position {
  return { line: line + frontMatter.line - 1, column };
}

function roomIn(frontMatter: FrontMatter | null, { title }: Head, bodyLine: number): SpecDocument['room'] {
  if (frontMatter !== null) return { position: { line: Math.max(1, bodyLine - 1), column: 1 }, where: `above line ${bodyLine - 1}, which ends the front matter` };
  if (title !== null) return { position: { line: title.line, column: 1 }, where: `below line ${title.line}, the title` };
  return { position: START, where: 'at the beginning of the file, between two lines ---' };
}
