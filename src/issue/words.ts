import type { List, ListItem, Nodes, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { wordsOfHtml } from './cuts.ts';
import { saysNothing, withoutBox } from './says-nothing.ts';

/** Says whether blocks say nothing: all they hold is headings, rules and the placeholders people leave. */
export function isEmpty(content: readonly RootContent[]): boolean {
  return content.every((block) => {
    if (block.type === 'thematicBreak' || block.type === 'heading' || block.type === 'definition') return true;
    if (block.type === 'code') return block.value.trim() === '';
    return textsOf(block).every(saysNothing);
  });
}

/** The words of each item of the lists among the blocks, each on one line, without those that say nothing. */
export function itemsOf(content: readonly RootContent[]): readonly string[] {
  const items = content.filter((block): block is List => block.type === 'list').flatMap(({ children }) => children);
  return items.map(itemText).filter((text) => !saysNothing(text));
}

/** The words of each paragraph, heading and piece of code, in order. */
export function textsOf(node: Nodes): readonly string[] {
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') return node.children.flatMap(textsOf);
  return [node.type === 'html' ? wordsOfHtml(node.value) : plain(node)].filter((text) => text.trim() !== '');
}

/** The item's own words and those of the lists in it, without strong emphasis. */
function itemText(item: ListItem): string {
  return withoutBox(textsOf(item).join(' ').replace(/\s+/g, ' ').replace(/\*\*([^\s*](?:[^*]{0,300}[^\s*])?)\*\*/g, '$1'));
}

function plain(node: Nodes): string {
  return toString(node, { includeImageAlt: false, includeHtml: false });
}
