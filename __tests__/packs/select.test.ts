import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/contract/ids.ts';
import type { DeliveredPack } from '../../src/contract/pack-pull.ts';
import { scopesOverlap } from '../../src/packs/scopes-overlap.ts';
import { selectPacks, type Candidate, type Choice } from '../../src/packs/select.ts';
import { OWN, packOf, read } from './stage.ts';

type Wish = Choice['wish'];

const NOTHING: Wish = { labels: [], priority: null, olderThanDays: null, limit: null, shard: null };
const MODEL = packOf(read({ 'task.yml': OWN.task() }));

/** The hash of version `version`. */
const hash = (version = 0) => sha256.parse(version.toString(16).padStart(64, '0'));

interface Made {
  readonly version?: number;
  readonly scope?: readonly string[] | null;
  readonly dependsOn?: readonly string[];
  readonly priority?: number | null;
  readonly labels?: readonly string[];
  readonly created?: string | null;
  readonly wanted?: boolean;
}

function candidate(id: string, { version = 0, scope = [`${id}/**`], dependsOn = [], priority = null, labels = [], created = null, wanted = true }: Made = {}): Candidate {
  const pack = { ...MODEL, id, scope: { allowedPaths: scope === null ? null : [...scope], forbiddenPaths: [] }, dependsOn: [...dependsOn], selection: { labels: [...labels], priority, created } };
  return { path: `taskpacks/${id}`, sha256: hash(version), pack, wanted };
}

const refused = (id: string): Candidate => ({ path: `taskpacks/${id}`, sha256: hash(), pack: null, wanted: true });

/** What comes of packs: who is selected, and why each of the others is held back. */
function plan(candidates: readonly Candidate[], more: Partial<Omit<Choice, 'wish'>> & { readonly wish?: Partial<Wish> } = {}) {
  const { wish, ...rest } = more;
  const { selected, held, others } = selectPacks({ candidates, delivered: [], today: '2026-01-31', ...rest, wish: { ...NOTHING, ...wish } });
  return { ids: selected.map(({ id }) => id), held: held.map(({ id, why }) => `${id}: ${why}`), others };
}

describe('a selection of packs', () => {
  it('goes from the most urgent to the least, and by id where both are as urgent; who does not say comes last', () => {
    expect(plan([candidate('d'), candidate('c', { priority: 2 }), candidate('b', { priority: 0 }), candidate('a', { priority: 2 })]).ids).toEqual(['b', 'a', 'c', 'd']);
  });

  it('holds back a pack that is refused, by the name of its folder, and one whose path cannot stand in a matrix', () => {
    expect(plan([refused('x'), { ...candidate('y'), path: 'task packs/y' }, { ...candidate('z'), path: 'packs/$(id)/z' }])).toEqual({
      ids: [],
      held: ['x: it is refused; pack validate taskpacks/x says why', ...['y', 'z'].map((id) => `${id}: the path of its folder may hold only letters, digits and . _ @ + / - to stand in a matrix: move the pack`)],
      others: 0,
    });
  });

  it.each([
    ['open', 'is open'],
    ['merged', 'is merged'],
    ['closed', 'was closed without being merged'],
  ] as const)('skips a hash whose pull request is %s, and takes the pack again once it was changed', (state, said) => {
    const delivered: DeliveredPack[] = [{ id: 'a', sha256: hash(1), number: 7, state }];
    expect(plan([candidate('a', { version: 1 })], { delivered })).toEqual({ ids: [], held: [`a: as it stands it was delivered: pull request #7 ${said}`], others: 0 });
    expect(plan([candidate('a', { version: 2 })], { delivered }).ids).toEqual(['a']);
  });

  it('holds back who waits for a pack that is not merged, and says what is the matter with it', () => {
    const waiting = candidate('w', { dependsOn: ['a'] });
    const pull = (state: DeliveredPack['state'], version = 0): DeliveredPack[] => [{ id: 'a', sha256: hash(version), number: 7, state }];
    expect(plan([candidate('a'), waiting]).held).toEqual(['w: it waits for a, which was not delivered yet']);
    expect(plan([waiting], { delivered: pull('open') }).held).toEqual(['w: it waits for a, whose pull request #7 is open']);
    expect(plan([waiting], { delivered: pull('closed') }).held).toEqual(['w: it waits for a, whose pull request #7 was closed without being merged']);
    expect(plan([candidate('a', { version: 1, wanted: false }), waiting], { delivered: pull('merged') }).held).toEqual(['w: it waits for a, which was changed after pull request #7 was merged']);
    expect(plan([waiting], { delivered: null }).held).toEqual(['w: it waits for a, and nobody said which pull requests are merged']);
    expect(plan([waiting], { delivered: pull('merged') }).ids).toEqual(['w']);
    expect(plan([candidate('a', { wanted: false }), waiting], { delivered: pull('merged') })).toEqual({ ids: ['w'], held: [], others: 1 });
  });

  it('holds back who might change the same files as one that is selected before', () => {
    expect(plan([candidate('a', { scope: ['src/**'] }), candidate('b', { scope: ['src/b.ts'] }), candidate('c', { scope: ['docs/**'] })])).toEqual({ ids: ['a', 'c'], held: ['b: it might change the same files as a, which is selected'], others: 0 });
    expect(plan([candidate('a', { scope: ['src/**'] }), candidate('b', { scope: null })]).held).toEqual(['b: it might change the same files as a, which is selected (b names no scope)']);
  });

  it('holds back who might change the same files as a pack whose pull request is open, but for that pack itself and for those that name no scope', () => {
    const delivered: DeliveredPack[] = [{ id: 'a', sha256: hash(1), number: 7, state: 'open' }, { id: 'n', sha256: hash(1), number: 8, state: 'open' }, { id: 'm', sha256: hash(1), number: 9, state: 'merged' }];
    const there = [candidate('a', { version: 1, wanted: false }), candidate('n', { version: 1, wanted: false, scope: null }), candidate('m', { version: 1, wanted: false })];
    expect(plan([...there, candidate('x', { scope: ['a/x.ts'] }), candidate('y', { scope: ['m/**', 'n/**'] })], { delivered })).toEqual({ ids: ['y'], held: ['x: it might change the same files as a, whose pull request #7 is open'], others: 3 });
    expect(plan([candidate('a', { version: 2 })], { delivered }).ids).toEqual(['a']);
    expect(plan([...there, candidate('z', { scope: null })], { delivered }).ids).toEqual(['z']);
  });

  it('holds nobody back for a pack that is itself held back', () => {
    expect(plan([refused('a'), candidate('b', { scope: ['x'], dependsOn: ['q'] }), candidate('c', { scope: ['x'] })]).ids).toEqual(['c']);
  });

  it('keeps to what a schedule asks for: labels, urgency, age and a number', () => {
    const packs = [candidate('a', { priority: 1, labels: ['nightly', 'docs'], created: '2026-01-01' }), candidate('b', { priority: 3, labels: ['nightly'], created: '2026-01-30' }), candidate('c')];
    expect(plan(packs, { wish: { labels: ['nightly'] } })).toEqual({ ids: ['a', 'b'], held: [], others: 1 });
    expect(plan(packs, { wish: { labels: ['nightly', 'docs'] } }).ids).toEqual(['a']);
    expect(plan(packs, { wish: { priority: 3 } }).ids).toEqual(['a', 'b']);
    expect(plan(packs, { wish: { priority: 2 } }).ids).toEqual(['a']);
    expect(plan(packs, { wish: { olderThanDays: 30 } }).ids).toEqual(['a']);
    expect(plan(packs, { wish: { olderThanDays: 31 } }).ids).toEqual([]);
    expect(plan(packs, { wish: { limit: 2 } })).toEqual({ ids: ['a', 'b'], held: ['c: no more than 2 are selected at once'], others: 0 });
  });

  it('cuts shards by the place among all that are asked for, so that what is delivered meanwhile moves nobody', () => {
    const packs = ['a', 'b', 'c', 'd', 'e'].map((id) => candidate(id));
    const delivered: DeliveredPack[] = [{ id: 'a', sha256: hash(), number: 1, state: 'open' }];
    expect(plan(packs, { most: 2, wish: { shard: 2 } })).toEqual({ ids: ['c', 'd'], held: ['a: it is in shard 1', 'b: it is in shard 1', 'e: it is in shard 3'], others: 0 });
    expect(plan(packs, { most: 2, wish: { shard: 2 }, delivered }).ids).toEqual(['c', 'd']);
    expect(plan(packs, { most: 2, wish: { shard: 3 } }).ids).toEqual(['e']);
    expect(plan(packs, { most: 2, wish: { shard: 4 } }).ids).toEqual([]);
  });

  it('says which shard comes next, and passes over those in which nothing can be run', () => {
    const packs = ['a', 'b', 'c', 'd', 'e'].map((id) => candidate(id));
    const delivered: DeliveredPack[] = ['c', 'd'].map((id) => ({ id, sha256: hash(), number: 1, state: 'merged' }));
    const ahead = (shard: number | null, known: readonly DeliveredPack[] = []) => selectPacks({ candidates: packs, delivered: known, wish: { ...NOTHING, shard }, today: '2026-01-31', most: 2 }).ahead;
    expect([ahead(1), ahead(2), ahead(3), ahead(null)]).toEqual([2, 3, null, null]);
    expect(ahead(1, delivered)).toBe(3);
  });
});

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;
const someScope = fc.option(fc.subarray(['src/**', 'src/a.ts', 'docs/**', 'test/*.ts', 'x'], { minLength: 1 }), { nil: null, freq: 6 });
const someCandidate = (id: string): fc.Arbitrary<Candidate> =>
  fc.record({ version: fc.nat(2), scope: someScope, dependsOn: fc.option(fc.constantFrom(...ids), { nil: null, freq: 1 }).map((id) => (id === null ? [] : [id])), priority: fc.option(fc.nat(3), { nil: null }), wanted: fc.integer({ min: 0, max: 3 }).map((one) => one > 0), broken: fc.integer({ min: 0, max: 9 }) }).map(({ broken, ...made }) => (broken === 0 ? { ...refused(id), wanted: made.wanted } : candidate(id, made)));
const someCandidates = fc.tuple(...ids.map(someCandidate)).chain((all) => fc.shuffledSubarray(all));
const someDelivered = fc.option(fc.array(fc.record({ id: fc.constantFrom(...ids), sha256: fc.nat(2).map(hash), number: fc.integer({ min: 1, max: 99 }), state: fc.constantFrom('open', 'merged', 'closed') }), { maxLength: 6 }), { nil: null, freq: 5 });
const someWish = fc.record({ labels: fc.constant([]), priority: fc.option(fc.nat(3), { nil: null, freq: 1 }), olderThanDays: fc.constant(null), limit: fc.option(fc.nat(4), { nil: null, freq: 1 }), shard: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null, freq: 1 }) });

describe('any selection', () => {
  it('names every pack that is asked for once, in the order of urgency, and selects none it should not', () => {
    let selectedAtAll = 0;
    fc.assert(
      fc.property(someCandidates, someDelivered, someWish, (candidates, delivered, wish) => {
        const { selected, held, others } = selectPacks({ candidates, delivered, wish, today: '2026-01-31', most: 2 });
        selectedAtAll += selected.length;
        expect(new Set([...selected, ...held].map(({ pack }) => pack)).size + others).toBe(candidates.length);
        expect(selected.length).toBeLessThanOrEqual(Math.min(wish.limit ?? Infinity, wish.shard === null ? Infinity : 2));
        const packs = selected.map(({ pack }) => candidates.find(({ path }) => path === pack)?.pack ?? null).map((pack) => pack ?? MODEL);
        expect(packs.includes(MODEL)).toBe(false);
        const urgency = packs.map(({ id, selection }) => `${selection.priority ?? 'z'} ${id}`);
        expect(urgency).toEqual(urgency.toSorted());
        for (const [index, pack] of packs.entries()) {
          expect(packs.slice(index + 1).some((other) => scopesOverlap(pack, other))).toBe(false);
          expect(delivered?.some(({ id, sha256: was }) => id === pack.id && was === selected[index]?.sha256) ?? false).toBe(false);
          for (const id of pack.dependsOn) expect(delivered?.some((pull) => pull.id === id && pull.state === 'merged')).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
    expect(selectedAtAll).toBeGreaterThan(300);
  });

  it('is the same in whatever order the packs are found', () => {
    fc.assert(
      fc.property(someCandidates, someDelivered, someWish, (candidates, delivered, wish) => {
        const choice = { delivered, wish, today: '2026-01-31', most: 2 };
        expect(selectPacks({ ...choice, candidates: candidates.toReversed() })).toEqual(selectPacks({ ...choice, candidates }));
      }),
    );
  });

  it('loses nobody to shards: together they select what one matrix would', () => {
    fc.assert(
      fc.property(someCandidates, someDelivered, (candidates, delivered) => {
        const of = (shard: number | null) => selectPacks({ candidates, delivered, wish: { ...NOTHING, shard }, today: '2026-01-31', most: 2 });
        const whole = of(null);
        expect(Array.from({ length: whole.shards }, (_, index) => of(index + 1).selected).flat()).toEqual(whole.selected);
      }),
    );
  });
});
