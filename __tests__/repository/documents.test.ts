import { Ajv2020 } from 'ajv/dist/2020.js';
import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { FULL_POLICY, policyFields } from '../../scripts/docs/policy-page.ts';
import { POLICY_PATH } from '../../src/contract/policy.ts';
import { parseIssue } from '../../src/issue/parse-issue.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { VERSION } from '../../src/version.ts';
import { blocks, pages, readText, root } from './files.ts';

describe('examples', () => {
  it('in YAML are all workflows or policies, and every policy is read without a problem', async () => {
    const policies: string[] = [];
    for (const page of await pages()) {
      for (const text of blocks(await readText(page), 'yaml')) if (!/^jobs:/m.test(text)) policies.push(text);
    }
    expect(policies.length).toBeGreaterThan(1);
    for (const text of policies) expect(parsePolicy(text)).toMatchObject({ known: true });
  });

  it('of a policy: the smallest in the README has one command, required', async () => {
    const [smallest] = blocks(await readText('README.md'), 'yaml').filter((text) => text.startsWith('version: 1'));
    expect(parsePolicy(smallest ?? '')).toMatchObject({ known: true, values: { verification: { commands: [{ id: 'test', run: ['npm', 'test'], required: true }] }, scope: { 'allowed-paths': ['**'] } } });
  });

  it('of a policy: the full one names every field there is', () => {
    const keys = new Set([...FULL_POLICY.matchAll(/^[\s-]*([a-z-]+):/gm)].map(([, key]) => key));
    expect(policyFields().map(({ name }) => name.replace(/^.*\./, '')).filter((key) => !keys.has(key))).toEqual([]);
    expect(policyFields().length).toBeGreaterThan(12);
  });

  it('of a policy and our own one fit the published schema, and an unknown field does not', async () => {
    const schema = z.record(z.string(), z.unknown()).parse(JSON.parse(await readText('docs/reference/schemas/policy.schema.json')));
    const validate = new Ajv2020().compile(schema);
    const own = await readText(POLICY_PATH);
    expect(parsePolicy(own)).toMatchObject({ known: true });
    expect(validate(parse(own)), JSON.stringify(validate.errors)).toBe(true);
    expect(validate(parse(FULL_POLICY)), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...z.record(z.string(), z.unknown()).parse(parse(FULL_POLICY)), setpu: {} })).toBe(false);
    expect(schema['$id']).toBeUndefined();
  });

  it('of an issue in the README meets the contract', async () => {
    const [issue] = blocks(await readText('README.md'), 'markdown');
    const { sections, criteria } = parseIssue(issue ?? '');
    expect(sections.map(({ state }) => state)).toEqual(['present', 'present', 'present', 'present']);
    expect(criteria).toEqual([
      { id: 'AC-1', text: 'Cents always have two digits.' },
      { id: 'AC-2', text: 'A price below one euro is covered by a test.' },
    ]);
  });
});

describe('the issue form', () => {
  const form = z.object({
    // A label set by the form would start a run that nobody with write access asked for.
    labels: z.undefined().optional(),
    body: z.array(z.discriminatedUnion('type', [z.object({ type: z.literal('markdown') }), z.object({ type: z.literal('textarea'), id: z.string(), attributes: z.object({ label: z.string() }), validations: z.object({ required: z.literal(true) }) })])),
  });

  /** The body GitHub makes of a form: a heading of level 3 and the answer for each field. */
  async function rendered(answer: (id: string) => string): Promise<string> {
    const { body } = form.parse(parse(await readText('.github/ISSUE_TEMPLATE/codex-task.yml')));
    return body.flatMap((field) => (field.type === 'textarea' ? [`### ${field.attributes.label}`, answer(field.id)] : [])).join('\n\n');
  }

  it('gives an issue that meets the contract', async () => {
    const { sections, criteria } = parseIssue(await rendered((id) => (id === 'acceptance-criteria' ? '- It works.\n- A test shows it.' : `Words about ${id}.`)));
    expect(sections).toEqual([
      { name: 'Goal', state: 'present', text: 'Words about goal.' },
      { name: 'Constraints', state: 'present', text: 'Words about constraints.' },
      { name: 'Acceptance Criteria', state: 'present', text: '- It works.\n- A test shows it.' },
      { name: 'Out of Scope', state: 'present', text: 'Words about out-of-scope.' },
    ]);
    expect(criteria.map(({ text }) => text)).toEqual(['It works.', 'A test shows it.']);
  });

  it('left unanswered gives four empty sections', async () => {
    const { sections } = parseIssue(await rendered(() => '_No response_'));
    expect(sections.map(({ state }) => state)).toEqual(['empty', 'empty', 'empty', 'empty']);
  });
});

describe('pages', () => {
  it('link only to files that are there', async () => {
    const broken: string[] = [];
    let seen = 0;
    for (const page of await pages()) {
      const text = (await readText(page)).replaceAll(/^```[\s\S]*?^```$/gm, '').replaceAll(/`[^`\n]*`/g, '');
      for (const [, target = ''] of text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)) {
        if (/^https?:/.test(target)) continue;
        seen += 1;
        await access(join(root, dirname(page), target)).catch(() => broken.push(`${page}: ${target}`));
      }
    }
    expect(broken).toEqual([]);
    expect(seen).toBeGreaterThan(30);
  });

  it('name only source files that are there', async () => {
    const gone: string[] = [];
    for (const page of await pages()) {
      for (const [, path = ''] of (await readText(page)).matchAll(/`((?:src|scripts|__tests__|docs|\.ci|\.github)\/[\w./-]+)`/g)) await access(join(root, path)).catch(() => gone.push(`${page}: ${path}`));
    }
    expect(gone).toEqual([]);
  });

  it('have decisions numbered without a gap, each with its four parts', async () => {
    const decisions = (await pages()).filter((page) => page.startsWith('docs/decisions/'));
    expect(decisions.map((page) => /(\d{4})-/.exec(page)?.[1])).toEqual(decisions.map((_, index) => String(index + 1).padStart(4, '0')));
    for (const page of decisions) {
      const text = await readText(page);
      expect(text, page).toMatch(/^# \d{4}: .+\n\nStatus: \w+/);
      expect([...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title), page).toEqual(['Context', 'Decision', 'Consequences']);
      expect(text.split('\n').length, page).toBeLessThan(60);
    }
  });

  it('agree on the version: package.json and the code', async () => {
    expect(z.object({ version: z.string() }).parse(JSON.parse(await readText('package.json'))).version).toBe(VERSION);
  });
});
