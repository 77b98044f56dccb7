import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import type { SpecEntry, SpecFinding } from '../../../src/contract/spec.ts';
import { specAnnotations, specCommands } from '../../../src/render/specs/spec-annotations.ts';
import { specComment } from '../../../src/render/specs/spec-comment.ts';
import { specJson } from '../../../src/render/specs/spec-json.ts';
import { specTable } from '../../../src/render/specs/spec-table.ts';
import { specText } from '../../../src/render/specs/spec-text.ts';
import { actingCommands } from '../../../src/testkit/runner/workflow-commands.ts';
import { entry, finding, viewOf } from './stage.ts';

/** What people have tried elsewhere to make quoted text do something. */
const TRICKS = [
  '@everyone', '@octo/team', 'Closes #1', 'GH-1', 'https://evil.example/x', 'www.evil.example', '![x](https://evil.example/a.png)', '[click](https://evil.example "title")', '](https://evil.example)', '[a]: https://evil.example', '<img src=https://evil.example/b.png>',
  '</details>', '<details>', '</sub>', '<br>', '<!--', '-->', '&#64;everyone', '`', '``', '```', '~~~', '|', '\\', '\n', '\n\n', '\r\n', '\n# heading\n', '\n- item\n', '\n---\n', '*', '_', '$$', '\n::error::x', '::add-mask::x', '##[add-mask]x', '\u001b[31m', '\u001b]8;;https://evil.example\u0007', '\u202e', '\u{e0041}', '\u200b', '\ud800', '[skip ci]', ' ', 'words', 'src/a.ts',
];
const hostile = fc.array(fc.oneof(fc.constantFrom(...TRICKS), fc.string({ unit: 'binary', maxLength: 6 })), { minLength: 1, maxLength: 10 }).map((parts) => parts.join('') || 'x');
const path = hostile.map((text) => text.replace(/^\/+|\0/g, '') || 'x');

const anyFinding: fc.Arbitrary<SpecFinding> = fc
  .record({ path, message: hostile, remedy: hostile, severity: fc.constantFrom('error' as const, 'warning' as const, 'unknown' as const), what: hostile, other: path })
  .map(({ what, other, ...values }) => finding({ ...values, related: [{ path: other, line: 2, column: 1, what }] }));
const anyEntry: fc.Arbitrary<SpecEntry> = fc
  .record({ path, title: hostile, owner: hostile, status: hostile, exempt: hostile, by: hostile })
  .map(({ owner, by, exempt, ...values }) => entry({ ...values, owners: [owner], state: 'exempt', exempt, approval: { state: 'approved', by: [by], on: null, source: null } }));
const anyView = fc.record({ findings: fc.array(anyFinding, { maxLength: 4 }), specs: fc.array(anyEntry, { maxLength: 4 }), text: hostile }).map(({ findings, specs, text }) => viewOf(findings, specs, { text: () => `${text}\n${text}\n${text}\n` }));

/** What of some Markdown a page would not show as plain words. A link of ours may hold code and text. */
function live(markdown: string): { readonly kinds: readonly string[]; readonly html: readonly string[]; readonly links: readonly string[]; readonly text: string } {
  const kinds = new Set<string>();
  const [html, links, texts]: [string[], string[], string[]] = [[], [], []];
  const walk = (node: Nodes): void => {
    kinds.add(node.type);
    if (node.type === 'html') html.push(node.value);
    if (node.type === 'link') links.push(node.url);
    if (node.type === 'text') texts.push(node.value);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(fromMarkdown(markdown));
  return { kinds: [...kinds], html, links, text: texts.join('\n') };
}

function expectInert(markdown: string): void {
  const { kinds, html, links, text } = live(markdown);
  expect(kinds.filter((kind) => !['root', 'heading', 'paragraph', 'text', 'strong', 'inlineCode', 'link', 'list', 'listItem', 'html', 'code', 'break'].includes(kind))).toEqual([]);
  expect(html.filter((tag) => !['<sub>', '</sub>', '<br>'].includes(tag))).toEqual([]);
  expect(links.filter((url) => !/^https:\/\/github\.com\/octo\/demo\/blob\/b{40}\/[^\s()<>]*\?plain=1#L\d+$/.test(url))).toEqual([]);
  expect(text).not.toMatch(/[@#][\p{L}\p{N}_]|GH-\d|:\/\/|www\.|[\u202a-\u202e\u{e0000}-\u{e007f}]|(?!\n)\p{Cc}/u);
  for (const row of markdown.split('\n').filter((line) => line.startsWith('| '))) expect(row.match(/(?<!\\)(?:\\\\)*\|/g)).toHaveLength(8);
}

describe('whatever files, titles, owners and findings say', () => {
  it('the comment and the summary bring nothing of it to life', () => {
    fc.assert(fc.property(anyView, (view) => {
      const [comment, summary] = [specComment(view), specTable(view)];
      expectInert(comment);
      expectInert(summary);
      expect(comment.match(/^#+ /gm) ?? []).toHaveLength(view.report.findings.length === 0 ? 0 : 1);
      expect(summary.match(/^#+ /gm)).toHaveLength(1 + (view.report.findings.length === 0 ? 0 : 1) + (view.report.specs.length === 0 ? 0 : 1));
    }), { numRuns: 300 });
  });

  it('a terminal and a runner carry out nothing of it', () => {
    fc.assert(fc.property(anyView, (view) => {
      const text = specText(view);
      expect(actingCommands(text)).toEqual([]);
      expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e]/u);
      expect(actingCommands(specJson(view.report))).toEqual([]);
      expect(JSON.parse(specJson(view.report))).toEqual(view.report);
    }), { numRuns: 300 });
  });

  it('a step gives one command a finding, each of them an error or a warning, and a check plain text', () => {
    fc.assert(fc.property(anyView, (view) => {
      const lines = specCommands(view);
      expect(actingCommands(lines.join('\n')).map(({ name }) => name).filter((name) => name === 'error' || name === 'warning')).toHaveLength(view.report.findings.length);
      expect(lines).toHaveLength(view.report.findings.length);
      for (const { message, path: where } of specAnnotations(view).annotations) expect(`${message}${where}`).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    }), { numRuns: 300 });
  });
});
