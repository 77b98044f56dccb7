import type { Heading, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { PATH_SECTIONS, REQUIRED_SECTIONS, SPECS_SECTION, UNSUPPORTED_SECTIONS, type PathSection, type RequiredSection, type UnsupportedSection } from '../contract/issue.ts';
import { skeletonOf } from './look-alike.ts';

const OPTIONAL = [...PATH_SECTIONS, SPECS_SECTION, ...UNSUPPORTED_SECTIONS] as const;
const KNOWN = [...REQUIRED_SECTIONS, ...OPTIONAL] as const;
type KnownSection = RequiredSection | PathSection | typeof SPECS_SECTION | UnsupportedSection;

/** A heading that opens a section of the contract, and the blocks of that section in runs that follow each other. */
export interface FoundSection {
  readonly name: KnownSection;
  readonly heading: Heading;
  readonly runs: readonly (readonly RootContent[])[];
}

/** The sections of an issue, and the headings that only look as if they opened one. */
export interface FoundSections {
  readonly sections: readonly FoundSection[];
  readonly lookAlikes: readonly Heading[];
}

/**
 * Finds the sections among the blocks of an issue. A required section runs to the next heading of the same or a higher level, or
 * to the next required heading; an optional one ends before any section. What stands in an optional section is no part of the one around it.
 */
export function findSections(blocks: readonly RootContent[]): FoundSections {
  const titles = blocks.map((block) => (block.type === 'heading' ? titleOf(block) : null));
  const sections = blocks.flatMap((heading, index) => {
    const title = titles[index];
    if (heading.type !== 'heading' || title === null || title === undefined || title === 'look-alike') return [];
    return [{ name: title, heading, runs: runsBehind(blocks, titles, index) }];
  });
  return { sections, lookAlikes: blocks.filter((block, index): block is Heading => block.type === 'heading' && titles[index] === 'look-alike') };
}

type Title = KnownSection | 'look-alike' | null;

/** NFKC folds compatibility forms; a heading in another script stays another word and does not count. */
function titleOf(heading: Heading): Title {
  const title = toString(heading, { includeImageAlt: false, includeHtml: false }).normalize('NFKC').replace(/[*_]/g, '').replace(/\s+/g, ' ').trim().replace(/ ?:$/, '').toLowerCase();
  const known = KNOWN.find((name) => name.toLowerCase() === title);
  if (known !== undefined) return known;
  return title.length <= 40 && KNOWN.some((name) => skeletonOf(name) === skeletonOf(title)) ? 'look-alike' : null;
}

function runsBehind(blocks: readonly RootContent[], titles: readonly Title[], start: number): FoundSection['runs'] {
  const depth = depthOf(blocks[start]);
  const runs: RootContent[][] = [[]];
  const isOptional = !isRequired(titles[start]);
  // The level of the optional section inside this one that is being left out.
  let inner: number | null = null;
  for (let index = start + 1; index < blocks.length; index += 1) {
    const block = blocks[index];
    const title = titles[index] ?? null;
    if (block === undefined) break;
    if (block.type === 'heading') {
      if (block.depth <= depth || isRequired(title) || (isOptional && title !== null)) break;
      if (title !== null) inner = block.depth;
      else if (inner !== null && block.depth <= inner) inner = null;
    }
    if (inner === null) runs.at(-1)?.push(block);
    else if ((runs.at(-1)?.length ?? 0) > 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

function isRequired(title: Title | undefined): boolean {
  return REQUIRED_SECTIONS.some((name) => name === title);
}

function depthOf(block: RootContent | undefined): number {
  return block?.type === 'heading' ? block.depth : 0;
}
