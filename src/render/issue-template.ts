import { SECTION_HINTS, type IssueContract, type RequiredSection } from '../contract/issue.ts';

/** What an issue lacks: a line for each thing to mend where it stands, and the sections to paste, ready to fill in. Nothing of it comes from the issue. */
export interface ToComplete {
  readonly notes: readonly string[];
  /** Markdown of the sections that are missing; empty when all are there. */
  readonly template: string;
}

/** Says what of the required sections is still to be written. */
export function toComplete({ sections, criteria, removed }: Pick<IssueContract, 'sections' | 'criteria' | 'removed'>): ToComplete {
  const inState = (wanted: IssueContract['sections'][number]['state']): readonly RequiredSection[] => sections.filter(({ state }) => state === wanted).map(({ name }) => name);
  const missing = inState('missing');
  const listless = criteria.length === 0 && inState('present').includes('Acceptance Criteria');
  const lost = missing.length === 0 ? [] : removed.flatMap(({ what, line }) => (CAUSES[what] === undefined ? [] : [`Line ${line} ${CAUSES[what]}`]));
  return {
    notes: [
      ...lost,
      ...inState('empty').map((name) => `${name} has a heading and nothing below it yet. ${SECTION_HINTS[name]}`),
      ...inState('duplicate').map((name) => `${name} is there more than once. Keep one heading and put everything below it.`),
      ...(listless ? ['Acceptance Criteria holds no list. Begin each criterion on a line of its own with "- ".'] : []),
    ],
    template: missing.map(blank).join('\n'),
  };
}

/** The sections to paste and what to mend, in Markdown for the comment; nothing when the issue is complete. */
export function completionHelp(contract: Pick<IssueContract, 'sections' | 'criteria' | 'removed'>): readonly string[] {
  const { notes, template } = toComplete(contract);
  return [
    ...(notes.length === 0 ? [] : [...notes.map((note) => `- ${note}`), '']),
    ...(template === '' ? [] : ['Paste this at the end of the issue, and write your own words in place of those in italics:', '', '```markdown', template.trimEnd(), '```', '']),
  ];
}

/** Why a section that somebody wrote is not found. */
const CAUSES: Readonly<Record<string, string | undefined>> = {
  'text after an HTML comment that is never closed': 'opens an HTML comment that is never closed, so that the page shows nothing behind it. Close it with -->.',
  'heading in letters that only look alike': 'holds a heading that looks like one of the sections, in letters of another alphabet. Type it again.',
  'folded text (<details>)': 'folds text away with a details tag; sections in it do not count. Move them out of it.',
};

function blank(name: RequiredSection): string {
  return `## ${name}\n\n${name === 'Acceptance Criteria' ? '- ' : ''}_${SECTION_HINTS[name]}_\n`;
}
