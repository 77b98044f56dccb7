import { FIELD_SPELLINGS, foldName } from './field-names.ts';
import { addToFrontMatter, frontMatterNodes, replaceValue, splice, type EditedText, type Splice } from './edit-text.ts';
import { lineBreakOf } from './front-matter.ts';
import { readSpecDocument, type SpecDocument } from './spec-document.ts';

/** Records a review on a day, wherever the spec keeps it, or where it belongs when it is nowhere; the rest of the text stays byte for byte. */
export function touchSpec(text: string, day: string): EditedText {
  const document = readSpecDocument(text);
  const [flaw] = document.flaws;
  if (flaw !== undefined) return { flaw: `${flaw.what} (line ${flaw.position.line})` };
  const nodes = frontMatterNodes(text, document);
  if (nodes !== null && 'flaw' in nodes) return nodes;
  const splices: Splice[] = [];
  for (const pair of nodes?.pairsOf('lastReview') ?? []) {
    const change = replaceValue(text, pair, day, document.frontMatter?.from ?? 0);
    if (typeof change === 'string') return { flaw: `\`last_review\` ${change}` };
    splices.push(change);
  }
  for (const { name, value, from, to } of document.head.fields) {
    if (FIELD_SPELLINGS.get(foldName(name)) === 'lastReview') splices.push({ from, to, insert: value === '' && text[from - 1] === ':' ? ` ${day}` : day });
  }
  if (splices.length === 0) splices.push(added(text, document, nodes, day));
  const edited = splice(text, splices);
  const after = readSpecDocument(edited);
  const isRecorded = after.flaws.length === 0 && after.fields.get('lastReview')?.value === day && after.again.every(({ name, value }) => name !== 'lastReview' || value === day);
  return isRecorded ? { text: edited } : { flaw: '`last_review` is written in a way that is not edited here; write it by hand' };
}

/** Without front matter it goes below the title, where people look for it. */
function added(text: string, document: SpecDocument, nodes: Parameters<typeof addToFrontMatter>[2], day: string): Splice {
  const line = `last_review: ${day}`;
  const { title } = document.head;
  if (document.frontMatter !== null || title === null) return addToFrontMatter(text, document, nodes, [line]);
  const end = lineBreakOf(text);
  const isLast = text[title.end] !== '\n';
  const at = isLast ? title.end : title.end + 1;
  return { from: at, to: at, insert: isLast ? `${end}${line}` : `${line}${end}` };
}
