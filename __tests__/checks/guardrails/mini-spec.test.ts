import { describe, expect, it } from 'vitest';
import { miniSpec } from '../../../src/checks/guardrails/mini-spec.ts';
import { readNeeds } from '../../../src/phases/read-needs.ts';
import { evaluate } from '../../../src/core/evaluate.ts';
import { facts, implement } from '../../facts.ts';
import { baseWith, changing, LOGIN, naming, spec, type Files } from '../../spec-facts.ts';
import { ask } from '../ask.ts';

const LEFT = { 'src/auth/login.ts': 'old\n' };
const MADE = { 'src/auth/login.ts': 'new\n' };
const answer = async (base: Files, candidate: Files, given: Parameters<typeof changing>[2] = {}) => ask(miniSpec, await changing(base, candidate, given));

describe('mini-spec', () => {
  it('is not asked where the policy has no section specs', () => {
    expect(ask(miniSpec, facts())).toMatchObject({ outcome: 'not-applicable', sentence: 'The policy has no section specs, so no change is asked for one.' });
  });

  it('passes a change of no kind that needs one', async () => {
    expect(await answer({ 'src/a.ts': 'a' }, { 'src/a.ts': 'b' })).toMatchObject({ outcome: 'pass', sentence: 'The change is of no kind that needs a spec.' });
  });

  it('refuses a change of a governed path, and one by a word, that no spec answers for', async () => {
    expect(await answer(LEFT, MADE)).toMatchObject({ outcome: 'fail', reason: 'change:mini-spec', sentence: 'src/auth/login.ts:1: security-auth: no spec that is about this, approved and fresh covers src/auth/login.ts (the policy governs this path).' });
    expect(await answer({ 'src/a.ts': '1\n' }, { 'src/a.ts': '1\nconst token = jwt();\n' })).toMatchObject({ outcome: 'fail', places: [{ where: 'src/a.ts:2' }] });
  });

  it('sees a word beside a character that makes a file no text', async () => {
    expect(await answer({ 'src/a.ts': '1\n' }, { 'src/a.ts': '// \u0000\nconst token = jwt();\n' })).toMatchObject({ outcome: 'fail', places: [{ where: 'src/a.ts:2' }] });
  });

  it('passes with a spec of the base that is about it, approved, fresh, and covers it', async () => {
    expect(await answer({ ...LEFT, [LOGIN]: spec() }, { ...MADE, [LOGIN]: spec() })).toMatchObject({ outcome: 'pass', sentence: 'The change needs a spec (security-auth) and has one (1 kind answered).' });
  });

  it('is about the specs that the issue names, and its issue', async () => {
    const unrelated = { [LOGIN]: spec({ triggers: null }) };
    expect(await answer({ ...LEFT, ...unrelated }, { ...MADE, ...unrelated })).toMatchObject({ outcome: 'fail' });
    expect(await answer({ ...LEFT, ...unrelated }, { ...MADE, ...unrelated }, { issue: [LOGIN] })).toMatchObject({ outcome: 'pass' });
    const byNumber = { [LOGIN]: spec({ triggers: null, relates_to: "['#7']" }) };
    expect(await answer({ ...LEFT, ...byNumber }, { ...MADE, ...byNumber })).toMatchObject({ outcome: 'pass' });
  });

  it.each([
    ['is stale', { last_review: '2026-01-01' }, `${LOGIN}:3`],
    ['is not approved', { approval: null }, `${LOGIN}:6`],
    ['covers other files', { covers: "['docs/**']" }, `${LOGIN}:5`],
    ['is done', { status: 'done' }, null],
  ])('refuses where the spec %s, and says at which line', async (_, lines, where) => {
    const lacking = { [LOGIN]: spec(lines) };
    const { outcome, places } = await answer({ ...LEFT, ...lacking }, { ...MADE, ...lacking });
    expect([outcome, places.slice(1).map((place) => place.where)]).toEqual(['fail', where === null ? [] : [where]]);
  });

  it('refuses a spec and an approval that come with the change, whatever specs.approve-in-change says', async () => {
    for (const approveInChange of [false, true]) {
      expect(await answer(LEFT, { ...MADE, [LOGIN]: spec() }, { specs: { 'approve-in-change': approveInChange } })).toMatchObject({ outcome: 'fail' });
      expect(await answer({ ...LEFT, [LOGIN]: spec({ approval: null }) }, { ...MADE, [LOGIN]: spec() }, { specs: { 'approve-in-change': approveInChange } })).toMatchObject({ outcome: 'fail' });
    }
  });

  it('honours the mode of the trigger, and its own', async () => {
    expect(await answer(LEFT, MADE, { specs: { 'mini-specs': { 'security-auth': { mode: 'off' } } } })).toMatchObject({ outcome: 'pass', sentence: 'The change is of no kind that needs a spec.' });
    expect(await answer(LEFT, MADE, { specs: { 'mini-specs': { 'security-auth': { mode: 'warn' } } } })).toMatchObject({ outcome: 'pass', sentence: expect.stringMatching(/^The policy only warns: src\/auth\/login.ts:1: security-auth: no spec /), places: [{ where: 'src/auth/login.ts:1' }] });
    const all = await changing(LEFT, MADE);
    const { policy } = all.intake;
    const [finding] = evaluate([miniSpec], { ...all, intake: { ...all.intake, policy: policy === null ? null : { ...policy, values: { ...policy.values, checks: { 'mini-spec': 'warn' } } } } });
    expect(finding).toMatchObject({ outcome: 'fail', mode: 'warn' });
  });

  it('does not know about a file whose lines nobody could read', async () => {
    const all = await changing({}, {});
    const known = { ...all, implement: { ...all.implement, needsSpecs: { triggers: [], unread: [{ path: 'src/big.ts', triggers: ['security-auth' as const] }] } } };
    expect(ask(miniSpec, facts(known))).toMatchObject({ outcome: 'unknown', sentence: expect.stringContaining('src/big.ts:1: nobody could read what changed in this file') });
  });

  it('does not know when neither the change nor the specs were looked at', async () => {
    const all = await changing({}, {});
    expect(ask(miniSpec, facts({ ...all, implement: implement() }))).toMatchObject({ outcome: 'unknown' });
    expect(ask(miniSpec, facts({ ...all, intake: { ...all.intake, specs: null } }))).toMatchObject({ outcome: 'unknown' });
    expect(ask(miniSpec, facts({ ...all, intake: { ...all.intake, policy: null } }))).toMatchObject({ outcome: 'unknown' });
  });

  it('reads no more of a change than what the policy asks', async () => {
    const { change } = implement();
    expect(await readNeeds(change, await naming({}), baseWith({}).repository)).toBe(null);
  });
});
