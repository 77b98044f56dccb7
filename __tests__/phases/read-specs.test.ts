import { describe, expect, it } from 'vitest';
import { effectivePolicy } from '../../src/contract/policy.ts';
import { runSpecs } from '../../src/contract/run-specs.ts';
import { fileReferencesIn } from '../../src/core/file-references.ts';
import { planPrompt } from '../../src/core/prompt.ts';
import { readNeeds } from '../../src/phases/read-needs.ts';
import { readRunSpecs, specTextsOf } from '../../src/phases/read-specs.ts';
import { digest, implement, intake, policyOf } from '../facts.ts';
import { baseWith, LOGIN, naming, spec } from '../spec-facts.ts';

const withSection = effectivePolicy.parse({ ...policyOf(), specs: {} });

describe('the specs of a run', () => {
  it('are not looked at where nobody names one and the policy has no section', async () => {
    const { invocation, repository } = baseWith({});
    const known = intake();
    if (known.base === null) throw new Error('the facts of the tests have a base');
    const never = { ...repository, specTree: () => Promise.reject(new Error('it was read')) };
    expect(await readRunSpecs(known, known.base, { invocation, repository: never })).toBe(null);
  });

  it('are recorded by what is judged of them, and are no files of the bundle', async () => {
    const { specs } = await naming({ [LOGIN]: spec() }, { issue: [LOGIN] });
    expect(specs).toEqual(runSpecs.parse(specs));
    expect(specs).toMatchObject({ today: '2026-11-21', answering: null, named: [{ name: LOGIN, by: 'issue', why: null, spec: { entry: { state: 'fresh', approval: { state: 'approved', by: ['mona'] } }, approvalLine: 4, room: 'above line 7, which ends the front matter' } }] });
    expect(fileReferencesIn(specs)).toEqual([]);
  });

  it('that may answer for a change are those that say of what, those that would first, and no more than are kept', async () => {
    const good = Object.fromEntries(Array.from({ length: 510 }, (_, index) => [`docs/specs/b${index}.md`, spec()]));
    const { specs } = await naming({ 'docs/specs/a.md': spec({ approval: null }), 'docs/specs/c.md': spec({ covers: null, triggers: null }), 'docs/specs/d.md': spec({ status: 'done' }), ...good }, { policy: withSection });
    expect([specs?.answering?.length, specs?.leftOut, specs?.answering?.every(({ entry }) => entry.approval.state === 'approved')]).toEqual([500, 11, true]);
    const few = await naming({ 'docs/specs/a.md': spec({ approval: null }), [LOGIN]: spec() }, { policy: withSection });
    expect(few.specs?.answering?.map(({ entry }) => entry.path)).toEqual([LOGIN, 'docs/specs/a.md']);
  });

  it('are cut where they say more than is kept, so that they answer for less', async () => {
    const globs = Array.from({ length: 300 }, (_, index) => `src/${index}/**`);
    const { specs } = await naming({ [LOGIN]: spec({ covers: JSON.stringify(globs) }) }, { policy: withSection });
    expect(specs?.answering?.[0]?.entry.covers).toEqual(globs.slice(0, 200));
  });
});

describe('the text of a spec that a task names', () => {
  it('is in the prompt as data, with its digest and who approved it', async () => {
    const files = { [LOGIN]: spec({}, '\n# Login\n\n````\n# Rules\n') };
    const known = await naming(files, { issue: [LOGIN] });
    const prompt = planPrompt(known, { instructions: [], prose: [], specs: await specTextsOf(known, baseWith(files)) });
    expect(prompt).toContain(`- Spec \`${LOGIN}\`, SHA-256 ${digest(files[LOGIN] ?? '')}, approved by mona on 2026-11-21.`);
    expect(prompt).toContain(`From \`${LOGIN}\`:\n\n\`\`\`\`\`text\n---\nowner: the-team\n`);
    expect(prompt).toContain(`Specs:\n- ${LOGIN}`);
  });

  it('has to be the very bytes that were judged', async () => {
    const known = await naming({ [LOGIN]: spec() }, { issue: [LOGIN] });
    await expect(specTextsOf(known, baseWith({ [LOGIN]: `${spec()}More.\n` }))).rejects.toThrow(`the spec ${LOGIN} of one commit was read twice and differs`);
  });

  it('is there once where issue and task name it by path and by id', async () => {
    const files = { [LOGIN]: spec({ id: 'SPEC-1' }) };
    const known = await naming(files, { issue: [LOGIN, 'SPEC-1'] });
    expect((await specTextsOf(known, baseWith(files))).map(({ path }) => path)).toEqual([LOGIN]);
  });
});

describe('what a change needs specs for', () => {
  it('is read of its own files, by path and by the lines that differ', async () => {
    const { change } = implement();
    const [old, now] = [{ 'src/hello.ts': 'a\n' }, { 'src/hello.ts': 'a\nconst jwt = 1;\n' }];
    expect(await readNeeds(change, await naming({}, { policy: withSection }), baseWith(old, now).repository)).toEqual({ triggers: [{ id: 'security-auth', mode: 'enforce', oneSpec: false, files: [{ path: 'src/hello.ts', line: 2, why: 'a line that was added holds "jwt"' }] }], unread: [] });
  });

  it('is not known of a file that cannot be read', async () => {
    const { change } = implement();
    const { repository } = baseWith({ 'src/hello.ts': 'a\n' });
    const blind = { specTree: async (...given: Parameters<typeof repository.specTree>) => ({ ...(await repository.specTree(...given)), read: async () => new Map() }) };
    expect((await readNeeds(change, await naming({}, { policy: withSection }), blind))?.unread).toEqual([{ path: 'src/hello.ts', triggers: ['security-auth', 'migrations-schema', 'public-api', 'novel-patterns'] }]);
  });
});
