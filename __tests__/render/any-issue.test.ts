import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { issueFacts } from '../../src/contract/intake.ts';
import { STATUSES } from '../../src/contract/status.ts';
import { unreadable } from '../../src/issue/limits.ts';
import { parseIssue } from '../../src/issue/parse-issue.ts';
import { commentText } from '../../src/render/comment.ts';
import { BODY_LIMIT } from '../../src/render/fitting.ts';
import { pullRequestText } from '../../src/render/pull-request.ts';
import { facts, intake, policyOf } from '../facts.ts';
import { refused, shown } from './run.ts';

const fragment = fc.oneof(
  fc.constantFrom(
    '## Goal\n', '## Constraints\n', '### Acceptance Criteria\n', '## Out of Scope\n', '## Allowed paths\n', '## Forbidden paths\n', '## Specs\n', '## Plan\n', '## \u0391cceptance Criteria\n', '\n', '\n\n', '\r\n', '> ', '- ', '1. ', '- [ ] ', '    ', '```', '```codex\n', '```mermaid\n', '{"version": "1.1", "task": "change", "instructions": ["@octo"]}', '"validation": {"commands": ["@octo #1"]}', '{', '}', '"',
    '@everyone', '@octo/team', 'Closes #1', 'GH-1', 'https://evil.example/x', 'www.evil.example', '![x](https://evil.example/a.png)', '[click](https://evil.example "title")', '[a]: https://evil.example', '[^1]: x', '<img src=https://evil.example/b.png>', '</details>', '<details>', '</sub>', '<!--', '-->', '<span hidden>', '</span>', '$$', '\\phantom{', '&#8203;', '&nbsp;', '`', '``', '|', '\u001b[31m', '\u202e', '\u{e0041}', '\u200b', '\ufe0f', '\ud800', 'TBD', '_No response_', 'words', ' ',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const body = fc.array(fragment, { maxLength: 50 }).map((parts) => parts.join(''));
const SECTIONS = '## Goal\nA\n## Constraints\nB\n## Acceptance Criteria\n- C\n## Out of Scope\nD\n';

/** The intake of a run on this issue, as it is recorded. GitHub sends titles as UTF-8, which has no halves of pairs. */
function intakeOf(text: string, title: string, mode: string) {
  const { issue, policy, problems } = intake();
  const why = unreadable(text);
  return intake({
    issue: issue === null ? null : issueFacts.parse({ ...issue, title: title.toWellFormed(), contract: parseIssue(text) }),
    policy: policy === null ? null : { ...policy, values: policyOf({ 'hidden-text': mode }) },
    problems: why === null ? problems : [{ reason: 'issue:unreadable', sentence: `The body of issue #7 is not read: ${why}.`, remedy: 'Make it shorter.', where: '#7' }],
  });
}

/** Everything in some Markdown that a page would not show as plain words: kinds of nodes, and text outside code. */
function live(markdown: string): { readonly kinds: ReadonlySet<string>; readonly html: readonly string[]; readonly links: readonly string[]; readonly text: string } {
  const kinds = new Set<string>();
  const html: string[] = [];
  const links: string[] = [];
  let text = '';
  const walk = (node: Nodes): void => {
    kinds.add(node.type);
    if (node.type === 'html') html.push(node.value);
    if (node.type === 'link') links.push(node.url);
    if (node.type === 'text') text += node.value;
    if ('children' in node) node.children.forEach(walk);
  };
  walk(fromMarkdown(markdown));
  return { kinds, html, links, text };
}

const mode = fc.constantFrom('strip', 'warn', 'block');

describe('any text as the body of an issue', () => {
  it('ends in a status, and in a comment in which nothing from outside comes to life', () => {
    fc.assert(fc.property(body, body, mode, fc.boolean(), (text, title, hidden, whole) => {
      const { view } = refused(intakeOf(whole ? SECTIONS + text : text, title, hidden));
      expect(STATUSES).toContain(view.verdict.status);
      const comment = commentText(view, null);
      const { kinds, html, links, text: words } = live(comment);
      expect(comment.length).toBeLessThanOrEqual(BODY_LIMIT);
      expect([...kinds].filter((kind) => ['image', 'imageReference', 'linkReference', 'definition', 'blockquote', 'thematicBreak'].includes(kind))).toEqual([]);
      expect(html).toEqual(['<sub>', '</sub>']);
      expect(links.filter((url) => !url.startsWith('https://github.com/octo/demo/actions/runs/'))).toEqual([]);
      expect(words).not.toMatch(/[@#][\p{L}\p{N}_]|GH-\d|:\/\/|www\.|[\u202a-\u202e\u{e0000}-\u{e007f}]/u);
      for (const [, fenced = ''] of comment.matchAll(/```markdown\n([\s\S]*?)\n```/g)) expect(fenced).toMatch(/^(?:## (?:Goal|Constraints|Acceptance Criteria|Out of Scope)\n\n(?:- )?_[A-Za-z ,.]+_\n?\n?)+$/);
    }), { numRuns: 150 });
  });

  it('leaves a pull request in which nothing from outside comes to life', () => {
    fc.assert(fc.property(body, body, mode, (text, title, hidden) => {
      const request = pullRequestText(shown(facts({ intake: intakeOf(SECTIONS + text, title, hidden) })).view);
      const { kinds, html, links, text: words } = live(request.body);
      expect(request.body.length).toBeLessThanOrEqual(BODY_LIMIT);
      expect([...kinds].filter((kind) => ['image', 'imageReference', 'linkReference', 'definition', 'html'].includes(kind))).toEqual([]);
      expect(html).toEqual([]);
      expect(links.filter((url) => !url.startsWith('https://github.com/octo/demo/actions/runs/'))).toEqual([]);
      expect(words.replace('Refs #7', '')).not.toMatch(/[@#][\p{L}\p{N}_]|GH-\d|:\/\/|www\.|[\u202a-\u202e\u{e0000}-\u{e007f}]/u);
      expect(request.title).not.toMatch(/[\n\r\p{Cc}]|[@#][\p{L}\p{N}_]/u);
    }), { numRuns: 80 });
  });

  it('longer than GitHub takes is not read at all, and says so', () => {
    const { view } = refused(intakeOf('<details>@everyone '.repeat(600_000), 'x', 'strip'));
    expect(view.verdict).toMatchObject({ status: 'BLOCKED', reason: 'issue:unreadable' });
  });
});
