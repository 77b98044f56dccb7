import { describe, expect, it } from 'vitest';
import { issueSpecs } from '../../../src/checks/gates/issue-specs.ts';
import { parseIssue } from '../../../src/issue/parse-issue.ts';
import { ask } from '../ask.ts';
import { issueOf, UNREAD } from './issue-gate.ts';

const sentence = (body: string): readonly string[] => {
  const { outcome, sentence: said } = ask(issueSpecs, issueOf(body));
  return [outcome, said];
};

describe('issue-specs', () => {
  it('passes for an issue without the section, and for one that says nothing in it', () => {
    for (const body of ['## Goal\nA', '## Specs\n\n_No response_', '## Specs\n\nNone']) expect(sentence(body)).toEqual(['pass', 'The issue names no specs.']);
  });

  it.each([
    ['a list', '## Specs\n- `docs/specs/login.md`\n- SPEC-12', ['docs/specs/login.md', 'SPEC-12']],
    ['a code block', '## Specs\n```\ndocs/specs/a.md\n\ndocs/specs/b.md\n```', ['docs/specs/a.md', 'docs/specs/b.md']],
    ['several in one item', '## SPECS\n- `a.md`, `b.md`', ['a.md', 'b.md']],
    ['a name twice', '## Specs\n- a.md\n- a.md', ['a.md']],
  ])('reads %s', (_, body, names) => {
    expect(parseIssue(body)).toMatchObject({ specs: names, specFlaws: [] });
    expect(sentence(body)).toEqual(['pass', `The issue names ${names.length === 1 ? '1 spec' : `${names.length} specs`}.`]);
  });

  it.each([
    ['prose', '## Specs\n\nSee the wiki.', 'Specs, line 3: this is no path and no id alone.'],
    ['words behind a name', '## Specs\n- docs/a.md, mostly', 'Specs, line 2: this is no path and no id alone.'],
    ['a glob', '## Specs\n- `docs/specs/*.md`', 'Specs, line 2: "docs/specs/*.md" must be the path of a spec from the root of the repository, or its id: without wildcards.'],
    ['a path out of the repository', '## Specs\n- `../a.md`', 'Specs, line 2: "../a.md" must be the path of a spec from the root of the repository, or its id: without wildcards.'],
    ['two sections', '## Specs\n- a.md\n## Specs\n- b.md', 'Specs, line 3: the section is there more than once.'],
    ['too many', `## Specs\n${Array.from({ length: 17 }, (_, index) => `- ${index}.md\n`).join('')}`, 'Specs: it names 17 specs, and 16 are read.'],
  ])('refuses %s, and reads nothing of it', (_, body, said) => {
    expect(sentence(body)).toEqual(['fail', said]);
    expect(parseIssue(body).specs).toEqual([]);
  });

  it('does not know when the issue could not be read', () => {
    expect(ask(issueSpecs, UNREAD)).toMatchObject({ outcome: 'unknown', reason: 'issue:specs' });
  });
});
