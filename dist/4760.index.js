export const id = 4760;
export const ids = [4760];
export const modules = {

/***/ 92598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T0: () => (/* binding */ refusedPacks),
/* harmony export */   dL: () => (/* binding */ whyNoMatrix),
/* harmony export */   lQ: () => (/* binding */ matrixOf)
/* harmony export */ });
/* harmony import */ var _packs_select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61375);

/** The matrix of what is selected. */
function matrixOf({ selected }) {
    return { include: [...selected] };
}
/** Why a selection makes no matrix, and what to do; null where it does. */
function whyNoMatrix({ selected, shards }, say) {
    if (selected.length <= _packs_select_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_ENTRIES */ .V)
        return null;
    return `${selected.length} packs are selected, and a matrix holds ${_packs_select_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_ENTRIES */ .V}. Plan them in ${shards} shards, ${say.shard(1)} to ${say.shard(shards)}, or fewer at once with ${say.limit}.`;
}
/** The packs that a plan holds back because they could not be read. */
function refusedPacks(packs, held) {
    return packs.filter(({ path, pack }) => pack === null && held.some((one) => one.pack === path));
}


/***/ }),

/***/ 18828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ judgeTogether)
});

// EXTERNAL MODULE: ./lib/documents/nearest.js
var nearest = __webpack_require__(1476);
// EXTERNAL MODULE: ./lib/packs/id-problem.js
var id_problem = __webpack_require__(79695);
;// CONCATENATED MODULE: ./lib/packs/pack-order.js
/** Every dependency that is neither one of the packs nor otherwise known to be there. Ids are compared letter for letter. */
function unknownDependencies(packs, known = () => false) {
    const ids = new Set(packs.map(({ id }) => id));
    return packs.flatMap(({ id, dependsOn }) => dependsOn.flatMap((name, index) => (ids.has(name) || known(name) ? [] : [{ id, dependsOn: name, index }])));
}
/** The circles of packs that wait for each other, no pack in two of them; a pack that waits for itself is one. What is not among the packs is not looked at. */
function dependencyCircles(packs) {
    const order = new Map(packs.map(({ id }, place) => [id, place]));
    const waits = new Map(packs.map(({ id, dependsOn }) => [id, dependsOn.filter((to) => order.has(to))]));
    const groups = connected(waits).filter(([first = '', ...more]) => more.length > 0 || waits.get(first)?.includes(first) === true);
    const inOrder = groups.map((group) => group.toSorted((left, right) => (order.get(left) ?? 0) - (order.get(right) ?? 0)));
    return inOrder.toSorted(([left = ''], [right = '']) => (order.get(left) ?? 0) - (order.get(right) ?? 0)).map((members) => ({ members, way: wayRound(members, waits) }));
}
/** Groups of packs that can all reach each other, by Tarjan, with a stack of its own: a chain of packs may be longer than the stack of the machine. */
function connected(waits) {
    const places = new Map();
    const open = new Set();
    const stack = [];
    const groups = [];
    const enter = (id) => {
        places.set(id, places.size);
        open.add(id);
        stack.push(id);
        return { id, place: places.size - 1, low: places.size - 1, next: 0 };
    };
    for (const start of waits.keys()) {
        const path = places.has(start) ? [] : [enter(start)];
        for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
            const to = waits.get(visit.id)?.[visit.next];
            visit.next += 1;
            if (to !== undefined) {
                const place = places.get(to);
                if (place === undefined)
                    path.push(enter(to));
                else if (open.has(to))
                    visit.low = Math.min(visit.low, place);
                continue;
            }
            path.pop();
            const before = path.at(-1);
            if (before !== undefined)
                before.low = Math.min(before.low, visit.low);
            if (visit.low !== visit.place)
                continue;
            const group = stack.splice(stack.lastIndexOf(visit.id));
            for (const id of group)
                open.delete(id);
            groups.push(group);
        }
    }
    return groups;
}
/** Breadth first from the first member until one waits for it. */
function wayRound(members, waits) {
    const [first = ''] = members;
    const inside = new Set(members);
    const cameFrom = new Map([[first, null]]);
    for (const id of cameFrom.keys()) {
        const next = waits.get(id) ?? [];
        if (next.includes(first))
            return wayTo(id, cameFrom);
        for (const to of next)
            if (inside.has(to) && !cameFrom.has(to))
                cameFrom.set(to, id);
    }
    return [first];
}
function wayTo(end, cameFrom) {
    const way = [];
    for (let id = end; id !== null; id = cameFrom.get(id) ?? null)
        way.push(id);
    return way.toReversed();
}

;// CONCATENATED MODULE: ./lib/packs/judge-together.js



/**
 * What only shows when packs stand side by side: an id that is used twice, a dependency that leads to no pack, packs that
 * wait for each other. Answers the same packs in the same order; each such problem is added to every pack it concerns.
 * `known` says which ids are there besides those that are given; those of packs that are refused are, by the names of their folders.
 */
function judgeTogether(packs, known = () => false) {
    const good = packs.flatMap((read) => (read.pack === null ? [] : [{ read, pack: read.pack }]));
    const depends = good.map(({ pack }) => pack);
    const more = new Map();
    const add = (read, field, what, remedy) => {
        const problem = read.refuse?.(field, what, remedy);
        if (problem !== undefined)
            more.set(read, [...(more.get(read) ?? []), problem]);
    };
    for (const { read, others } of usedTwice(good))
        add(read, ['id'], `the id is used by ${others.join(' and ')} too`, 'Give one of them another id, and its folder too.');
    const refused = (0,id_problem/* likeOneOf */.hr)(packs.flatMap(({ path, pack }) => (pack === null ? [path.slice(path.lastIndexOf('/') + 1)] : [])));
    const byId = new Map(good.map(({ read, pack }) => [pack.id, read]));
    for (const [place, { id, dependsOn, index }] of unknownDependencies(depends, (id) => known(id) || refused(id)).entries()) {
        const read = byId.get(id);
        const guess = place < MOST_GUESSES ? (0,nearest/* nearest */.p)(dependsOn, depends.map((pack) => pack.id)) : null;
        if (read !== undefined)
            add(read, ['depends_on', index], `there is no pack ${dependsOn}`, guess === null ? 'Remove it, or add the pack.' : `Did you mean ${guess}?`);
    }
    for (const { members, way } of dependencyCircles(depends)) {
        const inside = new Set(members);
        for (const id of members) {
            const read = byId.get(id);
            const index = read?.pack?.dependsOn.findIndex((to) => inside.has(to)) ?? 0;
            if (read !== undefined)
                add(read, ['depends_on', index], `packs wait for each other: ${shown(id, way)}`, 'Remove one of these dependencies.');
        }
    }
    return packs.map((read) => {
        const problems = more.get(read);
        return problems === undefined ? read : { ...read, pack: null, problems: [...read.problems, ...problems] };
    });
}
/** A name is compared with those of all packs, which takes its time where there are many. */
const MOST_GUESSES = 20;
/** More than this of a way would bury where it leads. */
const MOST_SHOWN = 8;
/** The way round as it looks from one of the packs, or as it is where that pack is not on it. */
function shown(id, way) {
    const from = Math.max(way.indexOf(id), 0);
    const ids = Array.from({ length: Math.min(way.length, MOST_SHOWN) }, (_, step) => way[(from + step) % way.length] ?? '');
    return [...ids, ...(way.length > MOST_SHOWN ? [`${way.length - MOST_SHOWN} more`] : []), way[from] ?? ''].join(' -> ');
}
/** Ids that name one branch on a system that does not tell letters of another case apart are the same. */
function usedTwice(packs) {
    const byId = Map.groupBy(packs, ({ pack }) => pack.id.toLowerCase());
    return [...byId.values()].flatMap((same) => (same.length < 2 ? [] : same.map(({ read }) => ({ read, others: pathsBeside(read, same) }))));
}
/** A pack that was copied a thousand times is not named a million times. */
function pathsBeside(read, same) {
    const others = same.slice(0, MOST_SHOWN + 1).filter((one) => one.read !== read).slice(0, MOST_SHOWN).map((one) => one.read.path);
    const more = same.length - 1 - others.length;
    return more === 0 ? others : [...others, `${more} more`];
}


/***/ }),

/***/ 61375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ MOST_ENTRIES),
  f: () => (/* binding */ selectPacks)
});

// EXTERNAL MODULE: ./lib/core/pack-dependency.js
var pack_dependency = __webpack_require__(814);
// EXTERNAL MODULE: ./lib/core/paths.js
var paths = __webpack_require__(64539);
;// CONCATENATED MODULE: ./lib/packs/scopes-overlap.js

/** Past this many readings of its braces a glob is taken to match anything. */
const MOST_READINGS = 64;
/**
 * Whether two packs might change the same file: no only where that is sure from what both allow, compared whatever the case.
 * A pack that names no scope overlaps with every other; what a pack forbids is not looked at.
 */
function scopesOverlap(left, right) {
    const [one, other] = [left, right].map(scopeReadings);
    if (one == null || other == null)
        return true;
    return one.some((glob) => other.some((against) => readingsMeet(glob, against)));
}
/** Every reading of what a pack allows; null where it names no scope. */
function scopeReadings({ scope: { allowedPaths } }) {
    return allowedPaths?.flatMap(readings) ?? null;
}
/** The steps of a glob, once for each way to read its braces. */
function readings(glob) {
    let open = [glob];
    for (let found = open.find((text) => INNERMOST.test(text)); found !== undefined; found = open.find((text) => INNERMOST.test(text))) {
        open = open.flatMap((text) => expanded(text));
        if (open.length > MOST_READINGS)
            return [['**']];
    }
    return open.map((text) => (0,paths/* foldPath */.tu)(text).split('/'));
}
const INNERMOST = /\{([^{}]*)\}/;
function expanded(text) {
    const [whole, members] = INNERMOST.exec(text) ?? [];
    return whole === undefined || members === undefined ? [text] : members.split(',').map((member) => text.replace(whole, () => member));
}
/** Whether one file may match both. From both ends inwards, until a step that crosses folders or an end is met; a file at a place where the other has a folder counts. */
function readingsMeet(left, right) {
    return fromStart(left, right) && fromStart(left.toReversed(), right.toReversed(), true);
}
function fromStart(left, right, whole = false) {
    for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
        const [one, other] = [left[index], right[index]];
        // From the end, a shorter glob without ** says nothing: a file may stand where the other has a folder.
        if (one === undefined || other === undefined || one.includes('**') || other.includes('**'))
            return true;
        if (whole && !crosses(left) && !crosses(right))
            return true;
        if (!namesMeet(one, other))
            return false;
    }
    return true;
}
function crosses(steps) {
    return steps.some((step) => step.includes('**'));
}
/** Whether one name may match both steps, judged by the letters before the first and behind the last special character. */
function namesMeet(left, right) {
    const [one, other] = [left, right].map((step) => {
        const special = /[*?[\]]/.exec(step);
        if (special === null)
            return { start: step, end: step, plain: true };
        return { start: step.slice(0, special.index), end: /[^*?[\]]*$/.exec(step)?.[0] ?? '', plain: false };
    });
    if (one === undefined || other === undefined)
        return true;
    if (one.plain && other.plain)
        return one.start === other.start;
    return (one.start.startsWith(other.start) || other.start.startsWith(one.start)) && (one.end.endsWith(other.end) || other.end.endsWith(one.end));
}

;// CONCATENATED MODULE: ./lib/packs/scope-index.js

/** Starts without packs. It answers as `scopesOverlap` does, asked about each of them in turn. */
function createScopeIndex() {
    const packs = [];
    // By the folder a glob begins in: those that begin in it, and those that begin in it or below it.
    const [at, within] = [new Map(), new Map()];
    const everywhere = [];
    const isCounted = (place, counts) => {
        const pack = packs[place];
        return pack !== undefined && counts(pack);
    };
    const near = (reading) => {
        const folders = foldersOf(reading);
        return [...folders.slice(0, -1).flatMap((folder) => at.get(folder) ?? []), ...(within.get(folders.at(-1) ?? '') ?? [])];
    };
    return {
        overlapping: (pack, counts = () => true) => {
            const readings = scopeReadings(pack);
            if (readings === null)
                return packs.find(counts);
            let first = everywhere.find((place) => isCounted(place, counts)) ?? Infinity;
            for (const reading of readings)
                for (const other of near(reading))
                    if (other.place < first && readingsMeet(reading, other.reading) && isCounted(other.place, counts))
                        first = other.place;
            return packs[first];
        },
        add: (pack) => {
            const place = packs.push(pack) - 1;
            const readings = scopeReadings(pack);
            if (readings === null)
                everywhere.push(place);
            for (const reading of readings ?? []) {
                const folders = foldersOf(reading);
                put(at, folders.at(-1) ?? '', { place, reading });
                for (const folder of folders)
                    put(within, folder, { place, reading });
            }
        },
    };
}
/** The folders a reading leads through until a step that is no plain name, the root first. */
function foldersOf(reading) {
    const special = reading.findIndex((step) => /[*?[\]]/.test(step));
    const plain = special === -1 ? reading : reading.slice(0, special);
    return ['', ...plain.map((_, index) => `${plain.slice(0, index + 1).join('/')}/`)];
}
function put(map, folder, placed) {
    const there = map.get(folder);
    if (there === undefined)
        map.set(folder, [placed]);
    else
        there.push(placed);
}

;// CONCATENATED MODULE: ./lib/packs/select.js


/** A workflow may make no more jobs than this of one matrix. */
const MOST_ENTRIES = 256;
/**
 * Says which packs are run now, the most urgent first and otherwise by id: no pack that is refused, that was delivered as it
 * stands, that waits for one whose pull request is not merged, or that might change a file that one selected before it may.
 * A shard is cut by the place a pack has among all that are asked for, so that what is delivered meanwhile moves none into another.
 */
function selectPacks({ candidates, delivered, wish, today, most = MOST_ENTRIES }) {
    const asked = candidates.filter((candidate) => candidate.wanted && isWished(candidate.pack, wish, today)).toSorted(byUrgency);
    const pulls = Map.groupBy(delivered ?? [], ({ id }) => id);
    const around = { pulls: delivered === null ? null : pulls, hashes: new Map(candidates.map((candidate) => [idOf(candidate), candidate.sha256])) };
    const chosen = createScopeIndex();
    const open = openPacks(candidates, pulls);
    const selected = [];
    const held = [];
    let ahead = null;
    for (const [place, candidate] of asked.entries()) {
        const entry = { pack: candidate.path, id: idOf(candidate), sha256: candidate.sha256 };
        const shard = Math.floor(place / most) + 1;
        const isElsewhere = wish.shard !== null && shard !== wish.shard;
        const hold = (reason, why) => void held.push({ ...entry, reason, why });
        const stopped = whyHeld(candidate, around) ?? overlapOf(candidate.pack, chosen) ?? overlapWithOpen(candidate.pack, open);
        if (stopped !== null)
            hold(stopped.reason, stopped.why);
        else if (!isElsewhere && wish.limit !== null && selected.length >= wish.limit)
            hold('limit', `no more than ${wish.limit} are selected at once`);
        else {
            if (candidate.pack !== null)
                chosen.add(candidate.pack);
            if (wish.shard !== null && shard > wish.shard)
                ahead ??= shard;
            if (isElsewhere)
                hold('shard', `it is in shard ${shard}`);
            else
                selected.push(entry);
        }
    }
    return { selected, held, others: candidates.length - asked.length, shards: Math.ceil(asked.length / most), ahead };
}
/** The name of the folder stands for an id that could not be read. */
function idOf({ path, pack }) {
    return pack?.id ?? path.slice(path.lastIndexOf('/') + 1);
}
/** One that is refused is asked for by whoever wants it, since nobody can say what it holds. */
function isWished(pack, { labels, priority, olderThanDays }, today) {
    if (pack === null)
        return true;
    const { selection } = pack;
    if (priority !== null && (selection.priority === null || selection.priority > priority))
        return false;
    if (olderThanDays !== null && (selection.created === null || daysBetween(selection.created, today) < olderThanDays))
        return false;
    return labels.every((label) => selection.labels.includes(label));
}
function daysBetween(from, to) {
    return Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
function byUrgency(left, right) {
    const [one, other] = [left, right].map(({ pack }) => pack?.selection.priority ?? Infinity);
    if (one !== undefined && other !== undefined && one !== other)
        return one < other ? -1 : 1;
    return compare(idOf(left), idOf(right)) || compare(left.path, right.path);
}
function compare(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}
/** What stands in a matrix is pasted into other places by whoever uses it, and a shell would read more than this as its own. */
const SAFE_PATH = /^(?!-)[A-Za-z0-9._@+/-]+$/;
function whyHeld({ path, sha256, pack }, { pulls, hashes }) {
    if (pack === null)
        return { reason: 'invalid', why: `it is refused; pack validate ${path} says why` };
    if (!SAFE_PATH.test(path))
        return { reason: 'path', why: 'the path of its folder may hold only letters, digits and . _ @ + / - to stand in a matrix: move the pack' };
    const same = pulls?.get(pack.id)?.find((pull) => pull.sha256 === sha256);
    if (same !== undefined)
        return { reason: 'delivered', why: `as it stands it was delivered: pull request #${same.number} ${pack_dependency/* SAID */.S[same.state]}` };
    for (const id of pack.dependsOn) {
        if (pulls === null)
            return { reason: 'dependency', why: `it waits for ${id}, and nobody said which pull requests are merged` };
        const why = (0,pack_dependency/* waitsFor */.i)(id, pulls.get(id) ?? [], hashes.get(id) ?? null);
        if (why !== null)
            return { reason: 'dependency', why };
    }
    return null;
}
/** Packs that name a scope and whose pull request waits for people. Of a pack that names none nobody can say what it has in common with others. */
function openPacks(candidates, pulls) {
    const index = createScopeIndex();
    for (const { pack } of candidates.toSorted(byUrgency)) {
        const pull = pack === null || pack.scope.allowedPaths === null ? undefined : pulls.get(pack.id)?.find(({ state }) => state === 'open');
        if (pack !== null && pull !== undefined)
            index.add({ id: pack.id, scope: pack.scope, number: pull.number });
    }
    return index;
}
function overlapWithOpen(pack, open) {
    const other = pack === null || pack.scope.allowedPaths === null ? undefined : open.overlapping(pack, ({ id }) => id !== pack.id);
    return other === undefined ? null : { reason: 'overlap', why: `it might change the same files as ${other.id}, whose pull request #${other.number} is open` };
}
function overlapOf(pack, chosen) {
    const other = pack === null ? undefined : chosen.overlapping(pack);
    if (pack === null || other === undefined)
        return null;
    const silent = [pack, other].filter(({ scope }) => scope.allowedPaths === null).map(({ id }) => id);
    return { reason: 'overlap', why: `it might change the same files as ${other.id}, which is selected${silent.length === 0 ? '' : ` (${silent.join(' and ')} ${silent.length === 1 ? 'names' : 'name'} no scope)`}` };
}


/***/ }),

/***/ 69976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isTouched)
/* harmony export */ });
/** Whether one of the paths that were changed, from the root of the repository, is a file of the pack at `path`. */
function isTouched(path, changed) {
    return path === '.' || changed.some((one) => one.startsWith(`${path}/`));
}


/***/ })

};
