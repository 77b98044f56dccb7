import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/adapters/files/digest.ts';
import { judgeTree } from '../../src/specs/judge-tree.ts';
import { policyOf, SPEC, spec, TODAY, WHOLE } from './stage.ts';
import { treeOf, type Held } from './tree.ts';

const APPROVAL = 'approval: {by: [ada], on: 2026-01-10}';
const FIELDS = ['id: login', ...WHOLE, 'relates_to: [AUTH-1]', 'triggers: [security-auth]', 'covers: [src/auth]'];
const APPROVED = spec(...FIELDS, APPROVAL);

/** How it stands with the approval of the spec after a change from one state to another. */
async function stateAfter(before: Readonly<Record<string, Held>>, after: Readonly<Record<string, Held>>, policy: Readonly<Record<string, unknown>> = {}): Promise<string | undefined> {
  const { report } = await judgeTree({ tree: treeOf(after), before: treeOf(before), about: [], policy: policyOf(policy), today: TODAY, digest: digestOf });
  return report.specs.find(({ path }) => path === SPEC)?.approval.state;
}

const edited = (from: string, to: string): string => {
  if (!APPROVED.includes(from)) throw new Error(`${from} is not in the spec`);
  return APPROVED.replace(from, to);
};

describe('an approval that was there before the change', () => {
  it.each([
    ['nothing of the spec', APPROVED],
    ['the day of its review', edited('2026-01-20', '2026-01-31')],
    ['its owner', edited('the-team', 'another-team')],
    ['its title in the fields', edited('id: login', 'id: login\ntitle: Logging in')],
    ['what it pins', edited(APPROVAL, `${APPROVAL}\npins: [{path: a, sha256: "${'a'.repeat(64)}"}]`)],
    ['nothing but line ends', APPROVED.replaceAll('\n', '\r\n')],
    ['who approved it', edited('[ada]', '[ada, bob]')],
  ])('counts where the change touches %s', async (_what, after) => {
    expect(await stateAfter({ [SPEC]: APPROVED }, { [SPEC]: after, 'src/x.ts': 'x' })).toBe('approved');
  });

  it.each([
    ['its text', edited('How people log in.', 'How anybody logs in.')],
    ['what it covers', edited('covers: [src/auth]', 'covers: [src/auth, src/billing]')],
    ['which triggers it answers', edited('[security-auth]', '[security-auth, dependencies]')],
    ['what it relates to', edited('[AUTH-1]', '[AUTH-1, AUTH-2]')],
    ['its id', edited('id: login', 'id: billing')],
  ])('does not count where the change touches %s', async (_what, after) => {
    expect(await stateAfter({ [SPEC]: APPROVED }, { [SPEC]: after })).toBe('unmerged');
  });
});

describe('an approval that only the change brings', () => {
  it.each([
    ['with the spec', {}],
    ['to a spec that was there without', { [SPEC]: spec(...FIELDS) }],
    ['to a spec that was rejected', { [SPEC]: spec(...FIELDS, 'approval: {status: rejected, by: [ada], on: 2026-01-10}') }],
    ['with a spec that was approved under another path', { 'specs/other.md': APPROVED }],
    ['to a spec that could not be read before', { [SPEC]: { unread: '' } }],
    ['to a spec that was a link before', { [SPEC]: { link: 'x' } }],
    ['to a spec that was no UTF-8 before', { [SPEC]: new Uint8Array([255]) }],
  ])('does not count: %s', async (_what, before: Readonly<Record<string, Held>>) => {
    expect(await stateAfter(before, { [SPEC]: APPROVED })).toBe('unmerged');
    expect(await stateAfter(before, { [SPEC]: APPROVED }, { 'approve-in-change': true })).toBe('approved');
  });

  it('does not count by the index either, which the change can write as well', async () => {
    const index = (gate: object): string => JSON.stringify({ specs: [{ id: 'login', path: SPEC, gate }] });
    const approved = index({ status: 'approved', approved_on: '2026-01-10', approver: 'ada' });
    const text = spec(...FIELDS);
    const wanted = await stateAfter({ [SPEC]: text, 'tasks/index.json': approved }, { [SPEC]: text, 'tasks/index.json': approved });
    expect([wanted, await stateAfter({ [SPEC]: text, 'tasks/index.json': index({ status: 'pending' }) }, { [SPEC]: text, 'tasks/index.json': approved })]).toEqual(['approved', 'unmerged']);
  });

  it.each(['pending', 'rejected'])('stays what it is where it is none: %s', async (state) => {
    expect(await stateAfter({}, { [SPEC]: spec(...FIELDS, `approval: {status: ${state}, by: [ada], on: 2026-01-10}`) })).toBe(state);
    expect(await stateAfter({}, { [SPEC]: spec(...FIELDS) })).toBe('none');
  });
});
