import { Ajv2020 } from 'ajv/dist/2020.js';
import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { FULL_POLICY, policyFields } from '../../scripts/docs/policy-page.ts';
import { issueGates } from '../../src/checks/registry.ts';
import { REQUIRED_SECTIONS, SECTION_HINTS } from '../../src/contract/issue.ts';
import { POLICY_PATH } from '../../src/contract/policy.ts';
import { evaluate } from '../../src/core/evaluate.ts';
import { parseIssue } from '../../src/issue/parse-issue.ts';
import { readPack } from '../../src/packs/read-pack.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { VERSION } from '../../src/version.ts';
import { intake } from '../facts.ts';
import { blocks, pages, readText, root } from './files.ts';

describe('examples', () => {
  it('in YAML are all workflows, files of packs or policies, and every policy is read without a problem', async () => {
    const policies: string[] = [];
    for (const page of await pages()) {
      for (const text of blocks(await readText(page), 'yaml')) if (!/^jobs:/m.test(text) && !text.startsWith('schema: codex-orchestrator/')) policies.push(text);
    }
    expect(policies.length).toBeGreaterThan(1);
    for (const text of policies) expect(parsePolicy(text)).toMatchObject({ known: true });
  });

  it('of a pack are read without a problem or a doubt, each acceptance.yml with the task.yml above it', async () => {
    const prose = ['spec.md', 'risk.md', 'runbook.md'].map((name) => [name, '# Prose\n'] as const);
    let packs = 0;
    for (const page of await pages()) {
      const found = blocks(await readText(page), 'yaml').filter((text) => text.startsWith('schema: codex-orchestrator/'));
      const [task = ''] = found.filter((text) => text.includes('/task-pack@'));
      for (const acceptance of found.filter((text) => text.includes('/acceptance@'))) {
        const { problems, warnings } = readPack({ path: `taskpacks/${/^id: (.*)$/m.exec(task)?.[1] ?? ''}`, files: new Map([...prose, ['task.yml', task], ['acceptance.yml', acceptance]]) });
        expect([page, problems, warnings]).toEqual([page, [], []]);
        packs += 1;
      }
    }
    expect(packs).toBeGreaterThan(1);
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
  const field = z.strictObject({ type: z.literal('textarea'), id: z.string(), attributes: z.strictObject({ label: z.string(), description: z.string(), placeholder: z.string().optional(), render: z.string().optional() }), validations: z.strictObject({ required: z.boolean() }) });
  const form = z.strictObject({
    name: z.string(),
    description: z.string(),
    // A label set by the form would start a run that nobody with write access asked for: there is no field for one.
    body: z.array(z.discriminatedUnion('type', [z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: z.string() }) }), field])),
  });
  const fields = async () => form.parse(parse(await readText('.github/ISSUE_TEMPLATE/codex-task.yml'))).body.flatMap((part) => (part.type === 'textarea' ? [part] : []));

  /** The body GitHub makes of a form: a heading of level 3 for each field, its answer behind a blank line, in a fence where the form says so. */
  async function rendered(answers: Readonly<Record<string, string>>): Promise<string> {
    return (await fields())
      .map(({ id, attributes: { label, render } }) => {
        const answer = answers[id] ?? '';
        return `### ${label}\n\n${answer === '' ? '_No response_' : render === undefined ? answer : `\`\`\`${render}\n${answer}\n\`\`\``}`;
      })
      .join('\n\n');
  }

  const ANSWERS = { 'goal': 'Prices have a currency.', 'constraints': 'No new dependency.', 'acceptance-criteria': '- It works.\n- A test shows it.', 'out-of-scope': 'Other currencies.' };
  const accepts = async (body: string) => {
    const { issue } = intake();
    return evaluate(issueGates, { intake: intake({ issue: issue === null ? null : { ...issue, contract: parseIssue(body) } }) }).filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown').map(({ check }) => check);
  };

  it('gives an issue that passes every check of an issue, without the optional fields', async () => {
    const body = await rendered(ANSWERS);
    expect(await accepts(body)).toEqual([]);
    expect(parseIssue(body)).toMatchObject({
      sections: [
        { name: 'Goal', state: 'present', text: 'Prices have a currency.' },
        { name: 'Constraints', state: 'present', text: 'No new dependency.' },
        { name: 'Acceptance Criteria', state: 'present', text: '- It works.\n- A test shows it.' },
        { name: 'Out of Scope', state: 'present', text: 'Other currencies.' },
      ],
      criteria: [{ id: 'AC-1', text: 'It works.' }, { id: 'AC-2', text: 'A test shows it.' }],
      allowedPaths: null,
      forbiddenPaths: [],
      removed: [],
    });
  });

  it('gives an issue that narrows the scope, with the optional fields', async () => {
    const body = await rendered({ ...ANSWERS, 'allowed-paths': 'src/prices/**\n\ntest/*.test.ts', 'forbidden-paths': 'src/prices/__generated__/**' });
    expect(await accepts(body)).toEqual([]);
    expect(parseIssue(body)).toMatchObject({ allowedPaths: ['src/prices/**', 'test/*.test.ts'], forbiddenPaths: ['src/prices/__generated__/**'], pathFlaws: [] });
  });

  it('left unanswered gives four empty sections, and is refused', async () => {
    const body = await rendered({});
    expect(parseIssue(body).sections.map(({ state }) => state)).toEqual(['empty', 'empty', 'empty', 'empty']);
    expect(await accepts(body)).toEqual(['issue-sections']);
  });

  it.each(REQUIRED_SECTIONS)('asks for %s, in words that count as no answer', async (name) => {
    const asked = (await fields()).find(({ attributes }) => attributes.label === name);
    expect(asked?.validations.required).toBe(true);
    expect(parseIssue(`### ${name}\n\n${SECTION_HINTS[name]}`).sections.find((section) => section.name === name)?.state).toBe('empty');
  });
});

describe('AGENTS.md', () => {
  it('is read whole by an agent, which reads 32 KiB', async () => {
    expect(Buffer.byteLength(await readText('AGENTS.md'))).toBeLessThanOrEqual(32_768);
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
