import { REQUIRED_SECTIONS, UNSUPPORTED_SECTIONS, type IssueContract } from '../contract/issue.ts';
import { unreadable } from './limits.ts';
import { readIntent } from './read-intent.ts';
import { readPaths } from './read-paths.ts';
import { readSpecNames } from './read-spec-names.ts';
import { readVisible, type Visible } from './read-visible.ts';
import { findSections, type FoundSection } from './sections.ts';
import { tally } from './tally.ts';
import { isEmpty, itemsOf } from './words.ts';

/**
 * Reads an issue's body as a contract: required and optional sections, numbered criteria and the intent block. Headings inside
 * quotes, lists, code and HTML are not headings of the issue. A body that is `unreadable` has no sections. What a reader of
 * the page cannot see is left out and named.
 */
export function parseIssue(body: string): IssueContract {
  if (unreadable(body) !== null) return NOTHING;
  const visible = readVisible(body);
  const { sections, lookAlikes } = findSections(visible.blocks);
  const required = REQUIRED_SECTIONS.map((name) => readRequired(name, sections, visible));
  const [allowed, forbidden] = [readPaths('Allowed paths', sections, visible.lineOf), readPaths('Forbidden paths', sections, visible.lineOf)];
  const specs = readSpecNames(sections, visible.lineOf);
  const { intent, flaws: intentFlaws, removed } = readIntent(visible.codex);
  const criteria = sections.find(({ name }) => name === 'Acceptance Criteria');
  const hasCriteria = required.some(({ name, state }) => name === 'Acceptance Criteria' && state === 'present');
  return {
    sections: required,
    criteria: criteria !== undefined && hasCriteria ? itemsOf(criteria.runs.flat()).map((text, index) => ({ id: `AC-${index + 1}`, text })) : [],
    allowedPaths: allowed.globs === null ? null : [...allowed.globs],
    forbiddenPaths: [...(forbidden.globs ?? [])],
    pathFlaws: [...allowed.flaws, ...forbidden.flaws],
    specs: [...specs.names],
    specFlaws: [...specs.flaws],
    unsupported: UNSUPPORTED_SECTIONS.filter((name) => sections.some((section) => section.name === name && !isEmpty(section.runs.flat()))),
    intent,
    intentFlaws: [...intentFlaws],
    removed: [...tally([...visible.removed, ...removed, ...lookAlikes.map((heading) => ({ what: 'heading in letters that only look alike', count: 1, line: visible.lineOf(heading) }))])],
  };
}

const NOTHING: IssueContract = { sections: REQUIRED_SECTIONS.map((name) => ({ name, state: 'missing', text: '' })), criteria: [], allowedPaths: null, forbiddenPaths: [], pathFlaws: [], specs: [], specFlaws: [], unsupported: [], intent: null, intentFlaws: [], removed: [] };

function readRequired(name: IssueContract['sections'][number]['name'], sections: readonly FoundSection[], { sourceOf }: Visible): IssueContract['sections'][number] {
  const [first, second] = sections.filter((section) => section.name === name);
  if (first === undefined) return { name, state: 'missing', text: '' };
  if (second !== undefined) return { name, state: 'duplicate', text: '' };
  if (isEmpty(first.runs.flat())) return { name, state: 'empty', text: '' };
  return { name, state: 'present', text: first.runs.map(sourceOf).join('\n\n').trim() };
}
