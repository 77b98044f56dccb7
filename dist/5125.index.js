export const id = 5125;
export const ids = [5125];
export const modules = {

/***/ 7801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   Ae: () => (/* binding */ anyText),
/* harmony export */   OO: () => (/* binding */ bytePath),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   V0: () => (/* binding */ records),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** Spells a text as a byte path. */
function bytePath(text) {
    return Buffer.from(text, 'utf8').toString('latin1');
}
/** The bytes of a path, as the file system takes them. */
function bytesOf(path) {
    return Buffer.from(path, 'latin1');
}
/** The text of a path, or null when its bytes are no UTF-8. */
function textOf(path) {
    const bytes = bytesOf(path);
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? bytes.toString('utf8') : null;
}
/** The text of any path, so that no two have the same: a byte that is no part of UTF-8 text becomes half of a surrogate pair, which no UTF-8 text holds. */
function anyText(path) {
    return textOf(path) ?? path.replace(/[\u0080-\u00ff]/g, (byte) => String.fromCharCode(0xdc00 + byte.charCodeAt(0)));
}
/** Spells a path for a message: quoted, on one line, with everything invisible made visible. */
function shown(path) {
    const text = textOf(path) ?? path;
    return `"${text.replace(/[\p{C}\p{Zl}\p{Zp}"\\]/gu, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`)}"`;
}
/** The records of git's output under `-z`. */
function records(output) {
    const parts = output.toString('latin1').split('\0');
    parts.pop();
    return parts;
}


/***/ }),

/***/ 36959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ commitTree),
/* harmony export */   y: () => (/* binding */ movedSince)
/* harmony export */ });
/* harmony import */ var _contract_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33240);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58651);
/* harmony import */ var _core_tree_differences_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39506);
/* harmony import */ var _byte_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7801);
/* harmony import */ var _read_blobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53838);





/** The tree of a commit that is here, as a state that specs are judged in. Faults: `git:broken`. */
async function commitTree(git, commit, hold) {
    const files = await filesOf(git, commit);
    return {
        files,
        read: async (paths, mostBytes) => {
            const wanted = paths.flatMap((path) => {
                const file = files.get(path);
                return file?.mode.startsWith('100') === true ? [{ path, sha: file.sha }] : [];
            });
            const blobs = await (0,_read_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .readSmallBlobs */ .m)(git, wanted.map(({ sha }) => sha), mostBytes);
            return new Map(wanted.flatMap(({ path, sha }) => {
                const bytes = blobs.get(sha);
                return bytes === undefined ? [] : [[path, bytes]];
            }));
        },
        movedSince: async (commits) => movedSince(git, files, commits, hold),
    };
}
/** More commits are not compared with one state; what pins the others is not known. */
const MOST_COMMITS = 500;
/** Compares commits with a state, each where it can be had. */
async function movedSince(git, now, commits, hold) {
    const moved = new Map();
    for (const commit of await hold(commits.slice(0, MOST_COMMITS)))
        moved.set(commit, (0,_core_tree_differences_js__WEBPACK_IMPORTED_MODULE_4__/* .treeDifferences */ .X)(await filesOf(git, _contract_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW.parse(commit)), now));
    return moved;
}
/** Without sizes, for which git would look at every blob, also at those that a partial clone has to fetch one by one. */
async function filesOf(git, commit) {
    return new Map((0,_byte_path_js__WEBPACK_IMPORTED_MODULE_2__/* .records */ .V0)(await git.run({ args: ['ls-tree', '-r', '-z', '--full-tree', commit] })).map(fileOf));
}
function fileOf(record) {
    const [, mode, sha, path] = /^(\d{6}) [a-z]+ ([0-9a-f]{40})\t([^]+)$/.exec(record) ?? [];
    if (mode === undefined || sha === undefined || path === undefined)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('git:broken', 'git ls-tree wrote a line that can not be read.');
    return [(0,_byte_path_js__WEBPACK_IMPORTED_MODULE_2__/* .anyText */ .Ae)(path), { mode, sha }];
}


/***/ }),

/***/ 49890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   HE: () => (/* binding */ namingDiskErrors),
/* harmony export */   nd: () => (/* binding */ lstatOrNull)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58651);
/* harmony import */ var _byte_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7801);



/** The code of a file system error, or undefined when something else was thrown. */
function codeOf(thrown) {
    return thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
}
/** Looks at a path itself, never through a link; null when nothing is there. */
async function lstatOrNull(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,_byte_path_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesOf */ .$$)(path));
    }
    catch (thrown) {
        if (codeOf(thrown) === 'ENOENT' || codeOf(thrown) === 'ENOTDIR')
            return null;
        throw thrown;
    }
}
const MACHINE_CODES = ['EACCES', 'EBUSY', 'EDQUOT', 'EIO', 'EMFILE', 'ENOSPC', 'EPERM', 'EROFS'];
/** Turns what the disk itself refuses (no space, no right, a mount in the way) into the fault `git:broken`, which says so. */
async function namingDiskErrors(work) {
    try {
        return await work();
    }
    catch (thrown) {
        if (!MACHINE_CODES.includes(codeOf(thrown)))
            throw thrown;
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('git:broken', `The disk refuses what a workspace needs: ${thrown instanceof Error ? thrown.message : ''}`, thrown);
    }
}


/***/ }),

/***/ 24141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ commitsHere),
/* harmony export */   J: () => (/* binding */ fetchingCommits)
/* harmony export */ });
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53284);

/** How many commits are fetched by themselves after one of them could not be had together with the others. */
const MOST_ALONE = 50;
/** Answers which of these commits are here. */
async function commitsHere(git, commits) {
    if (commits.length === 0)
        return new Set();
    const output = await git.run({ args: ['cat-file', '--batch-check=%(objectname) %(objecttype)'], stdin: commits.map((commit) => `${commit}^{commit}\n`).join('') });
    const here = new Set(output.toString('latin1').split('\n').flatMap((line) => (line.endsWith(' commit') ? [line.slice(0, 40)] : [])));
    return new Set(commits.filter((commit) => here.has(commit)));
}
/** Fetches commits by their names, in one go; where one of them is not to be had each by itself, as far as they are not too many. */
function fetchingCommits(options) {
    return async (commits) => {
        const here = await commitsHere(options.trusted, commits);
        const missing = commits.filter((commit) => !here.has(commit));
        if (missing.length === 0)
            return here;
        const refspec = (commit) => `+${commit}:refs/orchestrator/held/${commit}`;
        const { ok } = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchRefs */ .BA)(options, missing.map(refspec));
        if (!ok)
            for (const commit of missing.slice(0, MOST_ALONE))
                await (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchRefs */ .BA)(options, [refspec(commit)]);
        return commitsHere(options.trusted, commits);
    };
}


/***/ }),

/***/ 69760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parseTreeEntry),
/* harmony export */   n: () => (/* binding */ listTree)
/* harmony export */ });
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58651);
/* harmony import */ var _byte_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7801);


/** Lists a tree with all its folders, by path. */
async function listTree(trusted, tree) {
    const output = await trusted.run({ args: ['ls-tree', '-r', '-z', '--long', '--full-tree', tree] });
    return new Map((0,_byte_path_js__WEBPACK_IMPORTED_MODULE_1__/* .records */ .V0)(output).map(parseTreeEntry).map((entry) => [entry.path, entry]));
}
/** Reads one record of `git ls-tree -z --long`. */
function parseTreeEntry(record) {
    const match = /^(\d{6}) [a-z]+ ([0-9a-f]{40}) +(\d+|-)\t([^]+)$/.exec(record);
    const [, mode, sha, size, path] = match ?? [];
    if (mode === undefined || sha === undefined || size === undefined || path === undefined)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('git:broken', 'git ls-tree wrote a line that can not be read.');
    return { mode, sha, path, size: size === '-' ? null : Number(size) };
}


/***/ }),

/***/ 53838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readBlobs),
/* harmony export */   m: () => (/* binding */ readSmallBlobs)
/* harmony export */ });
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58651);

/** What is read together, at most; what is beyond it counts as not to be had. Bytes. */
const MOST_TOGETHER = 200 * 1024 * 1024;
/** Reads blobs all at once, since thousands of them are asked for. Faults: `git:broken`, also for one that is not here. */
async function readBlobs(git, shas) {
    const blobs = new Map();
    if (shas.length === 0)
        return blobs;
    const output = await git.run({ args: ['cat-file', '--batch'], stdin: lines(new Set(shas)) });
    for (let place = 0; place < output.length;) {
        const end = output.indexOf(10, place);
        const [, sha, size] = /^([0-9a-f]{40}) blob (\d+)$/.exec(output.toString('latin1', place, end)) ?? [];
        if (end === -1 || sha === undefined)
            throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('git:broken', 'git cat-file wrote a line that can not be read.');
        blobs.set(sha, output.subarray(end + 1, end + 1 + Number(size)));
        place = end + 1 + Number(size) + 1;
    }
    return blobs;
}
/** Reads those blobs that are not larger than so many bytes, nor too many with the others. Faults: `git:broken`, also for one that is not here: a clone can leave out what files held, which is a lack of that clone. */
async function readSmallBlobs(git, shas, mostBytes) {
    if (shas.length === 0)
        return new Map();
    const { ok, stdout, complaint } = await git.attempt({ args: ['cat-file', '--batch-check=%(objectname) %(objectsize)'], stdin: lines(new Set(shas)) });
    const sized = stdout.toString('latin1').split('\n').slice(0, -1).map((line) => line.split(' '));
    const missing = sized.find(([, size]) => size === 'missing')?.[0];
    if (!ok || missing !== undefined)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('git:broken', `What files held could not be read: ${ok ? `the blob ${missing} is missing` : complaint}. Where this is a partial clone, fetch what it leaves out: git fetch --refetch --no-filter origin`);
    let left = MOST_TOGETHER;
    const small = sized.flatMap(([sha = '', size]) => {
        if (Number(size) > mostBytes || Number(size) > left)
            return [];
        left -= Number(size);
        return [sha];
    });
    return readBlobs(git, small);
}
function lines(shas) {
    return [...shas].map((sha) => `${sha}\n`).join('');
}


/***/ }),

/***/ 60302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ readChange)
});

// EXTERNAL MODULE: ./lib/contract/change.js + 1 modules
var change = __webpack_require__(71071);
// EXTERNAL MODULE: ./lib/contract/ids.js
var ids = __webpack_require__(33240);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(58651);
// EXTERNAL MODULE: ./lib/adapters/git/byte-path.js
var byte_path = __webpack_require__(7801);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/adapters/git/link-targets.js



/** Longest target in bytes; Linux makes no longer link. */
const MAX_TARGET_BYTES = 4096;
/** Reads where links lead, all at once, by the names of their blobs. Faults: `tree:unsafe-path`, `git:broken`. */
async function readLinkTargets(trusted, links) {
    const long = links.find(({ bytes }) => bytes > MAX_TARGET_BYTES);
    if (long !== undefined)
        throw new fault/* Fault */.vC('tree:unsafe-path', `${(0,byte_path/* shown */.SP)(long.path)} is a symbolic link whose target has ${long.bytes} bytes; at most ${MAX_TARGET_BYTES} are taken.`);
    const byBlob = new Map(links.map((link) => [link.blob, link]));
    if (byBlob.size === 0)
        return new Map();
    const output = await trusted.run({ args: ['cat-file', '--batch'], stdin: [...byBlob.keys()].map((blob) => `${blob}\n`).join('') });
    const targets = new Map();
    let at = 0;
    for (const link of byBlob.values()) {
        const header = `${link.blob} blob ${link.bytes}\n`;
        const start = at + header.length;
        const content = output.subarray(start, start + link.bytes);
        at = start + link.bytes + 1;
        if (output.toString('latin1', start - header.length, start) !== header || at > output.length)
            throw new fault/* Fault */.vC('git:broken', `git cat-file did not give the content of ${link.blob}.`);
        if (!(0,external_node_buffer_.isUtf8)(content))
            throw new fault/* Fault */.vC('tree:unsafe-path', `${(0,byte_path/* shown */.SP)(link.path)} is a symbolic link whose target is not valid UTF-8.`);
        targets.set(link.blob, content.toString('utf8'));
    }
    return targets;
}

;// CONCATENATED MODULE: ./lib/adapters/git/read-change.js





/** Compares a candidate tree with the base: one line a path, renames not followed. Faults: `tree:unsafe-path`, `git:broken`. */
async function readChange(trusted, base, candidateTree) {
    const args = ['diff-tree', '-r', '-z', '--raw', '--numstat', '--full-index', '--no-abbrev', '--no-renames', '--no-ext-diff', '--no-textconv', base.tree, candidateTree];
    const { raw, counts } = split((0,byte_path/* records */.V0)(await trusted.run({ args })));
    const sizes = await sizesOf(trusted, raw);
    const links = raw.filter(isLink).map((line) => ({ path: line.path, blob: line.newSha, bytes: sizes.get(line.newSha) ?? 0 }));
    const targets = await readLinkTargets(trusted, links);
    const files = raw.map((line) => changed(line, counts.get(line.path), sizes, targets));
    return { baseCommit: base.commit, baseTree: base.tree, candidateTree, files };
}
const KINDS = { A: 'added', M: 'modified', D: 'deleted', T: 'type-changed' };
/** Takes the two listings apart: raw lines are followed by their path as a record of its own, counts carry it. */
function split(lines) {
    const raw = [];
    const counts = new Map();
    for (let at = 0; at < lines.length; at += 1) {
        const line = lines[at] ?? '';
        const next = line.startsWith(':') ? lines[at + 1] : undefined;
        if (next !== undefined) {
            raw.push(parseRaw(line, next));
            at += 1;
        }
        else {
            const [, added, deleted, path] = /^(\d+|-)\t(\d+|-)\t([^]+)$/.exec(line) ?? [];
            if (added === undefined || deleted === undefined || path === undefined)
                throw unreadable();
            counts.set(path, { added: added === '-' ? null : Number(added), deleted: deleted === '-' ? null : Number(deleted) });
        }
    }
    return { raw, counts };
}
function parseRaw(line, path) {
    const [, oldMode, newMode, oldSha, newSha, letter] = /^:(\d{6}) (\d{6}) ([0-9a-f]{40}) ([0-9a-f]{40}) ([A-Z])$/.exec(line) ?? [];
    if (oldMode === undefined || newMode === undefined || oldSha === undefined || newSha === undefined || letter === undefined)
        throw unreadable();
    return { oldMode, newMode, oldSha, newSha, letter, path };
}
function unreadable() {
    return new fault/* Fault */.vC('git:broken', 'git diff-tree wrote a line that can not be read.');
}
/** Asks for the sizes of all new contents at once; a submodule has none. */
async function sizesOf(trusted, raw) {
    const blobs = raw.filter((line) => line.letter !== 'D' && line.newMode !== '160000').map((line) => line.newSha);
    if (blobs.length === 0)
        return new Map();
    const output = await trusted.run({ args: ['cat-file', '--batch-check=%(objectname) %(objectsize)'], stdin: blobs.map((blob) => `${blob}\n`).join('') });
    return new Map(output.toString('latin1').split('\n').filter((line) => line !== '').map((line) => {
        const [, blob, size] = /^([0-9a-f]{40}) (\d+)$/.exec(line) ?? [];
        if (blob === undefined || size === undefined)
            throw new fault/* Fault */.vC('git:broken', `git cat-file does not know the size of a blob: ${line}`);
        return [blob, Number(size)];
    }));
}
function isLink({ newMode }) {
    return newMode === '120000';
}
function changed(line, counts, sizes, targets) {
    const path = (0,byte_path/* textOf */.b6)(line.path);
    if (path === null)
        throw new fault/* Fault */.vC('tree:unsafe-path', `${(0,byte_path/* shown */.SP)(line.path)} was changed, but its name is not valid UTF-8.`);
    const kind = Object.entries(KINDS).find(([letter]) => letter === line.letter)?.[1];
    if (kind === undefined || counts === undefined)
        throw unreadable();
    return change/* changedFile */.Ne.parse({
        path: ids/* repoPath */.qN.parse(path),
        kind,
        oldMode: line.oldMode,
        newMode: line.newMode,
        oldSha: ids/* sha */.hW.parse(line.oldSha),
        newSha: ids/* sha */.hW.parse(line.newSha),
        addedLines: counts.added,
        deletedLines: counts.deleted,
        bytes: sizes.get(line.newSha) ?? 0,
        linkTarget: isLink(line) ? (targets.get(line.newSha) ?? null) : null,
    });
}


/***/ }),

/***/ 53284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vB: () => (/* binding */ createRepository),
  cu: () => (/* binding */ fetchBase),
  BA: () => (/* binding */ fetchRefs),
  _Q: () => (/* binding */ withoutToken)
});

// UNUSED EXPORTS: resolve

// EXTERNAL MODULE: ./lib/contract/ids.js
var ids = __webpack_require__(33240);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(58651);
;// CONCATENATED MODULE: ./lib/adapters/git/branch-name.js
/** Says whether git would take a name as a branch (the rules of `git check-ref-format`, and no leading hyphen). */
function isBranchName(name) {
    if (name === '' || name === '@' || name.startsWith('-') || name.endsWith('.'))
        return false;
    if (name.includes('..') || name.includes('@{'))
        return false;
    if (/[\p{Cc} ~^:?*[\\]/u.test(name))
        return false;
    return name.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'));
}

// EXTERNAL MODULE: ./lib/adapters/git/commit-tree.js
var commit_tree = __webpack_require__(36959);
// EXTERNAL MODULE: ./lib/adapters/git/hold-commits.js
var hold_commits = __webpack_require__(24141);
// EXTERNAL MODULE: ./lib/adapters/git/byte-path.js
var byte_path = __webpack_require__(7801);
// EXTERNAL MODULE: ./lib/adapters/git/list-tree.js
var list_tree = __webpack_require__(69760);
// EXTERNAL MODULE: ./lib/adapters/git/read-change.js + 1 modules
var read_change = __webpack_require__(60302);
;// CONCATENATED MODULE: ./lib/adapters/git/repository.js








const FETCH_TIMEOUT_MS = 15 * 60_000;
const BASE_REF = 'refs/orchestrator/base';
/** Opens the port over the trusted git directory. Throws when the address carries credentials, which would show in lists of processes. */
function createRepository(options) {
    const { username, password } = new URL(options.remoteUrl);
    if (username !== '' || password !== '')
        throw new fault/* Fault */.vC('git:fetch-failed', 'The address of the repository must not carry credentials.');
    const { trusted, evidence } = options;
    return {
        fetchBase: (branch) => fetchBase(options, branch),
        holdBase: (base) => holdBase(options, base),
        readFile: async (commit, path) => {
            const blob = await findFile(trusted, commit, path);
            return blob === null ? null : readBlob(trusted, blob);
        },
        paths: async (tree) => (0,byte_path/* records */.V0)(await trusted.run({ args: ['ls-tree', '-r', '-z', '--name-only', '--full-tree', tree] })).map((path) => (0,byte_path/* textOf */.b6)(path) ?? path),
        readBlob: (blob) => readBlob(trusted, blob),
        specTree: (tree) => (0,commit_tree/* commitTree */.S)(trusted, tree, (0,hold_commits/* fetchingCommits */.J)(options)),
        change: (base, tree) => (0,read_change/* readChange */.p)(trusted, base, tree),
        writePatch: async (change, path) => {
            const writer = await evidence.open(path);
            const args = ['diff-tree', '-r', '-p', '--binary', '--full-index', '--no-ext-diff', '--no-textconv', '--no-renames', '--no-color', change.baseTree, change.candidateTree];
            try {
                await trusted.run({ args, onStdout: (chunk) => writer.write(chunk) });
            }
            catch (thrown) {
                await writer.close();
                throw thrown;
            }
            return writer.close();
        },
    };
}
/** Fetches the commit a branch points to now, at depth 1. Faults: `git:base-missing`, `git:fetch-failed`, `git:broken`. */
async function fetchBase(options, branch) {
    if (!isBranchName(branch))
        throw new fault/* Fault */.vC('git:base-missing', `${JSON.stringify(branch)} can not be the name of a branch.`);
    const { trusted, remoteUrl } = options;
    const end = await fetchRefs(options, [`+refs/heads/${branch}:${BASE_REF}`]);
    if (!end.ok && end.complaint.includes("couldn't find remote ref")) {
        throw new fault/* Fault */.vC('git:base-missing', `There is no branch ${JSON.stringify(branch)} at ${remoteUrl}.`);
    }
    if (!end.ok)
        throw new fault/* Fault */.vC('git:fetch-failed', `The branch ${JSON.stringify(branch)} could not be fetched: ${withoutToken(end.complaint, options.token)}`);
    const commit = await resolve(trusted, `${BASE_REF}^{commit}`);
    return { branch, commit, tree: await resolve(trusted, `${commit}^{tree}`) };
}
/** Has the commit of a base here, which another machine may have named. Faults: `git:fetch-failed`, `git:broken`. */
async function holdBase(options, { commit, tree }) {
    const { trusted } = options;
    const isHere = (await trusted.attempt({ args: ['cat-file', '-e', `${commit}^{tree}`] })).ok;
    const end = isHere ? null : await fetchRefs(options, [`+${commit}:${BASE_REF}`]);
    if (end !== null && !end.ok)
        throw new fault/* Fault */.vC('git:fetch-failed', `The commit ${commit} could not be fetched: ${withoutToken(end.complaint, options.token)}`);
    const found = await resolve(trusted, `${commit}^{tree}`);
    if (found !== tree)
        throw new fault/* Fault */.vC('git:broken', `The commit ${commit} holds the tree ${found}, and should hold ${tree}.`);
}
/** Fetches commits by these refspecs, at a depth of one unless told otherwise, and answers how that ended. */
function fetchRefs(options, refspecs, depth = 1) {
    const args = ['fetch', '--quiet', `--depth=${depth}`, '--no-tags', '--no-write-fetch-head', '--', options.remoteUrl, ...refspecs];
    return options.trusted.attempt({ args, env: credentialOf(options), timeoutMs: FETCH_TIMEOUT_MS });
}
/** Git's name of what a name stands for. Faults: `git:broken`. */
async function resolve(trusted, name) {
    const output = await trusted.run({ args: ['rev-parse', '--verify', name] });
    return ids/* sha */.hW.parse(output.toString('utf8').trim());
}
/** Hands the token to git for this server only, where neither the process list nor a file shows it. */
function credentialOf(options) {
    if (options.token === null)
        return {};
    return {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `http.${new URL(options.remoteUrl).origin}/.extraheader`,
        GIT_CONFIG_VALUE_0: `Authorization: Basic ${encoded(options.token)}`,
    };
}
function encoded(token) {
    return Buffer.from(`x-access-token:${token}`).toString('base64');
}
/** What git said, with the token taken out. */
function withoutToken(text, token) {
    return token === null || token === '' ? text : text.replaceAll(token, '***').replaceAll(encoded(token), '***');
}
async function findFile(trusted, commit, path) {
    if (path.split('/').some((part) => part === '' || part === '.' || part === '..'))
        return null;
    const output = await trusted.run({ args: ['ls-tree', '-z', '--long', '--full-tree', commit, '--', path] });
    const entry = (0,byte_path/* records */.V0)(output).map(list_tree/* parseTreeEntry */.a).find((candidate) => candidate.path === (0,byte_path/* bytePath */.OO)(path));
    return entry !== undefined && (entry.mode === '100644' || entry.mode === '100755') ? entry.sha : null;
}
function readBlob(trusted, blob) {
    return trusted.run({ args: ['cat-file', 'blob', blob] });
}


/***/ }),

/***/ 46786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ warningsText),
/* harmony export */   cc: () => (/* binding */ complain),
/* harmony export */   u1: () => (/* binding */ problemsText),
/* harmony export */   wi: () => (/* binding */ inertLines)
/* harmony export */ });
/* harmony import */ var _core_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18487);

/** Problems as a terminal shows them: sentence, lines of the file, remedy. A file may be a stranger's, and the terminal a runner's, so that nothing of it can act. */
function problemsText(problems) {
    return problems.map(({ sentence, remedy, frame }) => `${(0,_core_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertText */ .UJ)(sentence)}\n${frame === undefined ? '' : inertLines(frame.replaceAll(/^/gm, '  '))}  ${(0,_core_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertText */ .UJ)(remedy)}\n`).join('\n');
}
/** Warnings as a terminal shows them, likewise. */
function warningsText(warnings) {
    return problemsText(warnings.map((warning) => ({ ...warning, sentence: `Warning: ${warning.sentence}` })));
}
/** Lines of ours that quote a file, each made inert. */
function inertLines(text) {
    return text.split('\n').map((line) => `${(0,_core_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertText */ .UJ)(line)}\n`).join('');
}
/** Prints why a command ends, and answers its exit code. It may quote names of files, which can be anybody's. */
function complain(code, what) {
    process.stderr.write(inertLines(`codex-orchestrator: ${what}`));
    return code;
}


/***/ }),

/***/ 66708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  specGuardCommand: () => (/* binding */ specGuardCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/clock.js
var clock = __webpack_require__(61642);
// EXTERNAL MODULE: ./lib/adapters/files/digest.js
var digest = __webpack_require__(78370);
// EXTERNAL MODULE: ./lib/adapters/files/read-settings-file.js
var read_settings_file = __webpack_require__(1645);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/contract/ids.js
var ids = __webpack_require__(33240);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(58651);
// EXTERNAL MODULE: ./lib/adapters/git/byte-path.js
var byte_path = __webpack_require__(7801);
// EXTERNAL MODULE: ./lib/adapters/git/run-git.js
var run_git = __webpack_require__(72711);
;// CONCATENATED MODULE: ./lib/adapters/git/checkout.js







/** Opens the checkout that a folder is in for the time of `use`; null where it is in none. */
async function withCheckout(folder, git, use) {
    const home = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'codex-orchestrator-git-'));
    try {
        const program = { file: git, home };
        const at = (root) => ({ args, ...call }) => ({ ...call, args: ['-C', root, '-c', 'safe.directory=*', ...args] });
        const found = await (0,run_git/* tryGit */.I)(program, at(folder)({ args: ['rev-parse', '--is-shallow-repository', '--show-object-format', '--show-toplevel'], env: OFFLINE }));
        const [shallow, format, root] = found.stdout.toString('utf8').split('\n');
        if (!found.ok || root === undefined || root === '')
            return null;
        if (format !== 'sha1')
            throw new fault/* Fault */.vC('git:broken', `This repository names its objects by ${format ?? 'nothing known'}; only SHA-1 is understood here.`);
        const env = { ...OFFLINE, ...(await withoutFilters(program, at(root)({ args: ['config', '--list', '--name-only', '-z'], env: OFFLINE }))) };
        const inRoot = (call) => at(root)({ ...call, env: { ...call.env, ...env } });
        return await use({ root, isShallow: shallow === 'true', run: (call) => (0,run_git/* runGit */.E)(program, inRoot(call)), attempt: (call) => (0,run_git/* tryGit */.I)(program, inRoot(call)) });
    }
    finally {
        await (0,promises_.rm)(home, { recursive: true, force: true });
    }
}
/** Its configuration may name a remote that starts a program, for git to fetch an object from that is not here. This outranks whatever it allows. */
const OFFLINE = { GIT_ALLOW_PROTOCOL: 'none' };
/** To compare a file with its blob git starts the filters that the checkout names: each of them is emptied. As variables, since a name may hold what ends a setting on the command line. */
async function withoutFilters(program, listed) {
    const named = (0,byte_path/* records */.V0)(await (0,run_git/* runGit */.E)(program, listed)).filter((name) => name.startsWith('filter.'));
    if (named.some((name) => (0,byte_path/* textOf */.b6)(name) === null))
        throw new fault/* Fault */.vC('git:broken', 'The configuration of this checkout names a filter in bytes that are no UTF-8, so that it cannot be kept from being started.');
    const names = named.flatMap((name) => /^filter\.([^]*)\.[^.]*$/.exec((0,byte_path/* textOf */.b6)(name) ?? '')?.[1] ?? []);
    const settings = [...new Set(names)].flatMap((name) => [['clean', ''], ['process', ''], ['required', 'false']].map(([key = '', value = '']) => [`filter.${name}.${key}`, value]));
    const variables = settings.flatMap(([key, value], index) => [[`GIT_CONFIG_KEY_${index}`, key], [`GIT_CONFIG_VALUE_${index}`, value]]);
    return { GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries(variables) };
}
/** Where a branch and what is checked out have parted; null where they have nothing in common that is here. Undefined where there is no such revision. */
async function whereParted(checkout, revision) {
    const named = await checkout.attempt({ args: ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`] });
    if (!named.ok)
        return undefined;
    const { ok, stdout } = await checkout.attempt({ args: ['merge-base', named.stdout.toString('latin1').trim(), 'HEAD'] });
    return ok ? ids/* sha */.hW.parse(stdout.toString('latin1').trim()) : null;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/adapters/git/commit-tree.js
var commit_tree = __webpack_require__(36959);
// EXTERNAL MODULE: ./lib/adapters/git/hold-commits.js
var hold_commits = __webpack_require__(24141);
// EXTERNAL MODULE: ./lib/adapters/git/read-blobs.js
var read_blobs = __webpack_require__(53838);
// EXTERNAL MODULE: ./lib/adapters/git/file-codes.js
var file_codes = __webpack_require__(49890);
;// CONCATENATED MODULE: ./lib/adapters/git/read-plain.js


/** The bytes of a regular file, never through a link; null where there is none, it may not be read, or `isWanted` says no to its size. One after the other: of thousands of small files, promises take longer than the disk. */
function readPlain(path, isWanted) {
    return unlessGone(() => {
        const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        try {
            const found = (0,external_node_fs_.fstatSync)(file);
            return found.isFile() && isWanted(found.size) ? (0,external_node_fs_.readFileSync)(file) : null;
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    });
}
/** What a look at the disk answers; null where nothing is there, or nothing that may be looked at. */
function unlessGone(look) {
    try {
        return look();
    }
    catch (thrown) {
        if (['ENOENT', 'ENOTDIR', 'ELOOP', 'EACCES', 'EISDIR', 'ENXIO'].includes(String((0,file_codes/* codeOf */.$N)(thrown))))
            return null;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/work-tree.js









/** A larger file that is not committed is told apart by its size and time alone. */
const MOST_HASHED = 64 * 1024 * 1024;
/** What is read from the disk together, at most; what is beyond it counts as not to be had. Bytes. */
const MOST_TOGETHER = 200 * 1024 * 1024;
/** The work tree of a checkout as a state that specs are judged in, with what is changed, staged, new and deleted there. Ignored files are none. Faults: `git:broken`. */
async function workTree(checkout) {
    const files = await filesOf(checkout);
    return {
        files,
        read: (paths, mostBytes) => read(checkout, files, paths, mostBytes),
        movedSince: (commits) => (0,commit_tree/* movedSince */.y)(checkout, files, commits, (asked) => (0,hold_commits/* commitsHere */.$)(checkout, asked)),
    };
}
/** What git has in its index, less what is deleted, and everything that differs from it as it is on the disk. */
async function filesOf(checkout) {
    const root = (0,byte_path/* bytePath */.OO)(checkout.root);
    const isInside = insideOf(root);
    const staged = (0,byte_path/* records */.V0)(await checkout.run({ args: ['ls-files', '-z', '--stage', '--full-name'] })).map((record) => stagedFile(root, record));
    const files = new Map(staged.filter(([path]) => isInside(path)));
    const dirty = new Set((0,byte_path/* records */.V0)(await checkout.run({ args: ['ls-files', '-z', '--modified', '--deleted', '--others', '--exclude-standard', '--full-name'] })));
    for (const named of dirty) {
        // A new repository of its own has a slash behind its name.
        const path = named.replace(/\/$/, '');
        const file = isInside(path) ? fileOnDisk((0,external_node_path_.join)(root, path)) : null;
        if (file === null)
            files.delete(path);
        else
            files.set(path, file);
    }
    return new Map([...files].map(([path, file]) => [(0,byte_path/* anyText */.Ae)(path), file]));
}
/** Says whether the folder of a file is where its path says, if it is there at all. Behind a link in its place lies what is no part of the checkout, though git may not see that. */
function insideOf(root) {
    const real = (0,external_node_fs_.realpathSync)((0,byte_path/* bytesOf */.$$)(root), 'buffer').toString('latin1');
    const known = new Map();
    return (path) => {
        const folder = (0,external_node_path_.join)(real, (0,external_node_path_.dirname)(path));
        const isThere = known.get(folder) ?? (unlessGone(() => (0,external_node_fs_.realpathSync)((0,byte_path/* bytesOf */.$$)(folder), 'buffer'))?.equals((0,byte_path/* bytesOf */.$$)(folder)) ?? true);
        known.set(folder, isThere);
        return isThere;
    };
}
function stagedFile(root, record) {
    const [, mode, sha, path] = /^(\d{6}) ([0-9a-f]{40}) \d\t([^]+)$/.exec(record) ?? [];
    if (mode === undefined || sha === undefined || path === undefined)
        throw new fault/* Fault */.vC('git:broken', 'git ls-files wrote a line that can not be read.');
    return [path, { mode, sha, at: (0,external_node_path_.join)(root, path), isHeld: true }];
}
/** A file as git would name it; null where there is none. A folder is a repository of its own, which is not looked into. */
function fileOnDisk(at) {
    const found = unlessGone(() => (0,external_node_fs_.lstatSync)((0,byte_path/* bytesOf */.$$)(at)));
    if (found === null)
        return null;
    const file = { at, isHeld: false };
    if (found.isSymbolicLink())
        return { ...file, mode: '120000', sha: blobName((0,external_node_fs_.readlinkSync)((0,byte_path/* bytesOf */.$$)(at), 'buffer')) };
    if (!found.isFile())
        return { ...file, mode: '160000', sha: '' };
    const bytes = readPlain((0,byte_path/* bytesOf */.$$)(at), (size) => size <= MOST_HASHED);
    return { ...file, mode: (found.mode & 0o100) === 0 ? '100644' : '100755', sha: bytes === null ? `${found.size} ${found.mtimeMs}` : blobName(bytes) };
}
function blobName(bytes) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}
/** What git holds is read as git holds it, as everybody else will see it: line ends and filters of this checkout may have made something else of it on the disk, and a sparse one has left it out. */
async function read(checkout, files, paths, mostBytes) {
    let left = MOST_TOGETHER;
    const take = (size) => {
        const isTaken = size <= mostBytes && size <= left;
        if (isTaken)
            left -= size;
        return isTaken;
    };
    const plain = paths.flatMap((path) => {
        const file = files.get(path);
        return file?.mode.startsWith('100') === true ? [{ path, file }] : [];
    });
    const onDisk = plain.map(({ path, file: { at, isHeld, sha } }) => {
        const bytes = readPlain((0,byte_path/* bytesOf */.$$)(at), take);
        return { path, sha, bytes, isAsHeld: !isHeld || (bytes !== null && blobName(bytes) === sha) };
    });
    const held = await (0,read_blobs/* readSmallBlobs */.m)(checkout, onDisk.flatMap(({ isAsHeld, sha }) => (isAsHeld ? [] : [sha])), mostBytes);
    return new Map(onDisk.flatMap(({ path, isAsHeld, bytes, sha }) => {
        const content = isAsHeld ? bytes : held.get(sha);
        return content === null || content === undefined ? [] : [[path, content]];
    }));
}

// EXTERNAL MODULE: ./lib/adapters/process/find-program.js
var find_program = __webpack_require__(48010);
// EXTERNAL MODULE: ./lib/contract/policy.js + 1 modules
var contract_policy = __webpack_require__(77404);
// EXTERNAL MODULE: ./lib/core/inert.js
var inert = __webpack_require__(18487);
// EXTERNAL MODULE: ./lib/render/specs/spec-json.js
var spec_json = __webpack_require__(26707);
// EXTERNAL MODULE: ./lib/render/specs/spec-sarif.js + 1 modules
var spec_sarif = __webpack_require__(86885);
// EXTERNAL MODULE: ./lib/render/specs/spec-text.js
var spec_text = __webpack_require__(84762);
// EXTERNAL MODULE: ./lib/specs/judge-tree.js
var judge_tree = __webpack_require__(11484);
// EXTERNAL MODULE: ./lib/specs/named-words.js
var named_words = __webpack_require__(26817);
// EXTERNAL MODULE: ./lib/specs/outcome.js
var specs_outcome = __webpack_require__(61976);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/commands/problems-text.js
var problems_text = __webpack_require__(46786);
// EXTERNAL MODULE: ./lib/commands/surroundings.js
var surroundings = __webpack_require__(92607);
// EXTERNAL MODULE: ./lib/documents/decode-utf8.js
var decode_utf8 = __webpack_require__(21508);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/specs/field-names.js
var field_names = __webpack_require__(6141);
// EXTERNAL MODULE: ./lib/specs/front-matter.js
var front_matter = __webpack_require__(22177);
;// CONCATENATED MODULE: ./lib/specs/edit-text.js



/** Puts splices into a text; they must not overlap. Everything else stays as it is. */
function splice(text, splices) {
    const parts = [];
    let at = 0;
    for (const { from, to, insert } of splices.toSorted((left, right) => left.from - right.from)) {
        parts.push(text.slice(at, from), insert);
        at = to;
    }
    return [...parts, text.slice(at)].join('');
}
/** Reads where the fields of a front matter stand; null when there is none with fields, a flaw where they can't be added to. */
function frontMatterNodes(text, { frontMatter }) {
    if (frontMatter === null)
        return null;
    const { contents } = (0,dist/* parseDocument */.Tp)(text.slice(frontMatter.from, frontMatter.to), { schema: 'core', uniqueKeys: true, merge: false, prettyErrors: false, logLevel: 'error' });
    if (contents === null)
        return null;
    if (!(0,dist/* isMap */.jh)(contents))
        return { flaw: 'its front matter is no list of fields' };
    if (contents.flow === true)
        return { flaw: 'its front matter is written in braces; write one field a line' };
    const map = contents;
    return { map, pairsOf: (name) => map.items.filter(({ key }) => (0,dist/* isScalar */.jn)(key) && field_names/* FIELD_SPELLINGS */.H2.get((0,field_names/* foldName */.zN)(String(key.value))) === name) };
}
/** Replaces the value of a pair, in the quotes it has; or says why it cannot. Offsets are moved by `shift`. */
function replaceValue(text, { key, value }, written, shift) {
    const [name, node] = [rangeOf(key), rangeOf(value)];
    if (name === null)
        return 'is written in a way that is not edited here';
    if (node === null || node.from === node.to) {
        const colon = text.indexOf(':', shift + name.to);
        return text.slice(shift + name.to, colon).trim() === '' && colon !== -1 ? { from: colon + 1, to: colon + 1, insert: ` ${plainOrQuoted(written)}` } : 'is written in a way that is not edited here';
    }
    if (!(0,dist/* isScalar */.jn)(value) || value.anchor !== undefined || value.tag !== undefined)
        return 'is written with more than a plain value; write the value alone';
    if (value.type === dist/* Scalar */.X5.BLOCK_FOLDED || value.type === dist/* Scalar */.X5.BLOCK_LITERAL)
        return 'is written as a block; write it on the line of its name';
    const quote = value.type === dist/* Scalar */.X5.QUOTE_DOUBLE ? '"' : value.type === dist/* Scalar */.X5.QUOTE_SINGLE ? "'" : '';
    return { from: shift + node.from, to: shift + node.to, insert: quote === '' ? plainOrQuoted(written) : `${quote}${written}${quote}` };
}
/** A text as a value of YAML: as it stands where that can only be read as text, else in quotes. */
function plainOrQuoted(text) {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text))
        return text;
    if (/^[0-9a-f]{40,64}$/.test(text))
        return /^\d+(?:e\d+)?$/.test(text) ? `'${text}'` : text;
    return /^[A-Za-z][A-Za-z0-9_./@+-]*$/.test(text) && /[./]/.test(text) ? text : JSON.stringify(text);
}
/** From and to of a node, as offsets; null for none. */
function rangeOf(node) {
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
    return Array.isArray(range) && typeof range[0] === 'number' && typeof range[1] === 'number' ? { from: range[0], to: range[1] } : null;
}
/** Adds lines at the end of the front matter, with the indentation of its fields, or a front matter of its own before everything but the mark of the byte order. */
function addToFrontMatter(text, { frontMatter }, nodes, lines) {
    const end = (0,front_matter/* lineBreakOf */.n_)(text);
    if (frontMatter === null) {
        const from = text.startsWith('\uFEFF') ? 1 : 0;
        return { from, to: from, insert: ['---', ...lines, '---', ''].join(end) };
    }
    const first = rangeOf(nodes?.map.items[0]?.key)?.from ?? 0;
    const yaml = text.slice(frontMatter.from, frontMatter.from + first);
    const indent = /[ ]*$/.exec(yaml)?.[0] ?? '';
    return { from: frontMatter.to, to: frontMatter.to, insert: lines.map((line) => `${indent}${line}${end}`).join('') };
}

// EXTERNAL MODULE: ./lib/specs/read-pins.js
var read_pins = __webpack_require__(98467);
// EXTERNAL MODULE: ./lib/specs/spec-document.js
var spec_document = __webpack_require__(22791);
;// CONCATENATED MODULE: ./lib/specs/pin-spec.js





/** Writes pins into a spec: those it has are brought up to date in place, others are added behind them; the rest of the text stays byte for byte. */
function pinSpec(text, pins) {
    const document = (0,spec_document/* readSpecDocument */.N)(text);
    const [flaw] = document.flaws;
    if (flaw !== undefined)
        return { flaw: `${flaw.what} (line ${flaw.position.line})` };
    const nodes = frontMatterNodes(text, document);
    if (nodes !== null && 'flaw' in nodes)
        return nodes;
    const [pair, second] = nodes?.pairsOf('pins') ?? [];
    if (second !== undefined)
        return { flaw: 'it has two fields `pins`; keep one' };
    const shift = document.frontMatter?.from ?? 0;
    const splices = pins.length === 0 ? [] : pair === undefined ? [addToFrontMatter(text, document, nodes, ['pins:', ...pins.flatMap((pin) => itemLines(pin, '  ', '- '))])] : inField(text, pair, pins, shift);
    if (typeof splices === 'string')
        return { flaw: `\`pins\` ${splices}` };
    const edited = splice(text, splices);
    return isWritten(edited, pins) ? { text: edited } : { flaw: '`pins` is written in a way that is not edited here; write it by hand' };
}
function isWritten(text, pins) {
    const { flaws, fields } = (0,spec_document/* readSpecDocument */.N)(text);
    const { pins: read, findings } = (0,read_pins/* readPins */.L)('', fields.get('pins'));
    return flaws.length === 0 && findings.length === 0 && pins.every((pin) => read.some((one) => JSON.stringify(sorted(one.pin)) === JSON.stringify(sorted(pin))));
}
function sorted(pin) {
    return [pin.path, 'commit' in pin ? pin.commit : null, 'sha256' in pin ? pin.sha256 : null];
}
function inField(text, pair, pins, shift) {
    const { value } = pair;
    const range = rangeOf(value);
    const isEmpty = range === null || ((0,dist/* isScalar */.jn)(value) && value.value === null) || ((0,dist/* isSeq */.oP)(value) && value.items.length === 0);
    if (isEmpty)
        return intoEmpty(text, pair, pins, shift);
    if (!(0,dist/* isSeq */.oP)(value))
        return 'is no list';
    const splices = [];
    const added = [];
    for (const pin of pins) {
        const item = value.items.find((one) => (0,dist/* isMap */.jh)(one) && isSame(one, pin));
        if (item === undefined)
            added.push(pin);
        else {
            const changes = (0,dist/* isMap */.jh)(item) ? update(text, item, pin, shift) : 'is no list of groups';
            if (typeof changes === 'string')
                return changes;
            splices.push(...changes);
        }
    }
    const more = added.length === 0 ? [] : append(text, value, added, shift);
    return typeof more === 'string' ? more : [...splices, ...more];
}
/** The value, if there is one such as [], gives way to a list below the name. */
function intoEmpty(text, { key, value }, pins, shift) {
    const name = rangeOf(key);
    const colon = name === null ? -1 : text.indexOf(':', shift + name.to);
    const range = rangeOf(value);
    const end = text.indexOf('\n', Math.max(colon, range === null ? 0 : shift + range.to));
    if (name === null || colon === -1 || end === -1)
        return 'is written in a way that is not edited here';
    const indent = /[ ]*$/.exec(text.slice(0, shift + name.from))?.[0] ?? '';
    const lines = pins.flatMap((pin) => itemLines(pin, `${indent}  `, '- ')).map((line) => `${line}${(0,front_matter/* lineBreakOf */.n_)(text)}`);
    const emptied = range === null || range.from === range.to ? [] : [{ from: colon + 1, to: shift + range.to, insert: '' }];
    return [...emptied, { from: end + 1, to: end + 1, insert: lines.join('') }];
}
function fieldsOf(item) {
    const find = (name) => item.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === name);
    return { path: find('path'), sha256: find('sha256'), commit: find('commit') };
}
function isSame(item, pin) {
    const { path, commit } = fieldsOf(item);
    if (pin.path === null)
        return commit !== undefined && path === undefined;
    return (0,dist/* isScalar */.jn)(path?.value) && path.value.value === pin.path;
}
/** What a pin goes by may change from a commit to a digest or back; then its name changes too. */
function update(text, item, pin, shift) {
    const { sha256, commit } = fieldsOf(item);
    const [wanted, written] = 'sha256' in pin ? ['sha256', pin.sha256] : ['commit', pin.commit];
    const pair = sha256 ?? commit;
    if (pair === undefined || (sha256 !== undefined && commit !== undefined))
        return `has an item without one of sha256 and commit for ${pin.path ?? 'its commit'}`;
    if ((0,dist/* isScalar */.jn)(pair.value) && pair.value.value === written)
        return [];
    const change = replaceValue(text, pair, written, shift);
    if (typeof change === 'string')
        return change;
    const key = rangeOf(pair.key);
    const isRenamed = key !== null && (0,dist/* isScalar */.jn)(pair.key) && pair.key.value !== wanted;
    return isRenamed ? [{ from: shift + key.from, to: shift + key.to, insert: wanted }, change] : [change];
}
function append(text, list, pins, shift) {
    const [first, last] = [list.items[0], list.items.at(-1)];
    const [from, to] = [rangeOf(first)?.from, lastOffset(last)];
    if (from === undefined || to === null)
        return 'is written in a way that is not edited here';
    if (list.flow === true)
        return [{ from: shift + to, to: shift + to, insert: pins.map((pin) => `, {${parts(pin).join(', ')}}`).join('') }];
    const line = text.slice(text.lastIndexOf('\n', shift + from - 1) + 1, shift + from);
    const [, indent = '', dash = ''] = /^( *)(- +)$/.exec(line) ?? [];
    const end = text.indexOf('\n', shift + to);
    if (dash === '' || end === -1)
        return 'is written in a way that is not edited here';
    return [{ from: end + 1, to: end + 1, insert: pins.flatMap((pin) => itemLines(pin, indent, dash)).map((one) => `${one}${(0,front_matter/* lineBreakOf */.n_)(text)}`).join('') }];
}
/** The end of what is written last of an item; a group in braces ends with its brace. */
function lastOffset(item) {
    if ((0,dist/* isMap */.jh)(item) && item.flow !== true)
        return rangeOf(item.items.at(-1)?.value)?.to ?? null;
    return rangeOf(item)?.to ?? null;
}
function itemLines(pin, indent, dash) {
    return parts(pin).map((part, index) => `${indent}${index === 0 ? dash : ' '.repeat(dash.length)}${part}`);
}
function parts(pin) {
    return [...(pin.path === null ? [] : [`path: ${plainOrQuoted(pin.path)}`]), 'sha256' in pin ? `sha256: ${plainOrQuoted(pin.sha256)}` : `commit: ${plainOrQuoted(pin.commit)}`];
}

// EXTERNAL MODULE: ./lib/specs/read-spec.js + 2 modules
var read_spec = __webpack_require__(94229);
// EXTERNAL MODULE: ./lib/specs/spec-paths.js
var spec_paths = __webpack_require__(81928);
;// CONCATENATED MODULE: ./lib/specs/touch-spec.js




/** Records a review on a day, wherever the spec keeps it, or where it belongs when it is nowhere; the rest of the text stays byte for byte. */
function touchSpec(text, day) {
    const document = (0,spec_document/* readSpecDocument */.N)(text);
    const [flaw] = document.flaws;
    if (flaw !== undefined)
        return { flaw: `${flaw.what} (line ${flaw.position.line})` };
    const nodes = frontMatterNodes(text, document);
    if (nodes !== null && 'flaw' in nodes)
        return nodes;
    const splices = [];
    for (const pair of nodes?.pairsOf('lastReview') ?? []) {
        const change = replaceValue(text, pair, day, document.frontMatter?.from ?? 0);
        if (typeof change === 'string')
            return { flaw: `\`last_review\` ${change}` };
        splices.push(change);
    }
    for (const { name, value, from, to } of document.head.fields) {
        if (field_names/* FIELD_SPELLINGS */.H2.get((0,field_names/* foldName */.zN)(name)) === 'lastReview')
            splices.push({ from, to, insert: value === '' && text[from - 1] === ':' ? ` ${day}` : day });
    }
    if (splices.length === 0)
        splices.push(added(text, document, nodes, day));
    const edited = splice(text, splices);
    const after = (0,spec_document/* readSpecDocument */.N)(edited);
    const isRecorded = after.flaws.length === 0 && after.fields.get('lastReview')?.value === day && after.again.every(({ name, value }) => name !== 'lastReview' || value === day);
    return isRecorded ? { text: edited } : { flaw: '`last_review` is written in a way that is not edited here; write it by hand' };
}
/** Without front matter it goes below the title, where people look for it. */
function added(text, document, nodes, day) {
    const line = `last_review: ${day}`;
    const { title } = document.head;
    if (document.frontMatter !== null || title === null)
        return addToFrontMatter(text, document, nodes, [line]);
    const end = (0,front_matter/* lineBreakOf */.n_)(text);
    const isLast = text[title.end] !== '\n';
    const at = isLast ? title.end : title.end + 1;
    return { from: at, to: at, insert: isLast ? `${end}${line}` : `${line}${end}` };
}

;// CONCATENATED MODULE: ./lib/commands/spec-guard/pins-now.js


/** More files than that are not pinned one by one. */
const MOST_PINS = 200;
const MOST_BYTES = 64 * 1024 * 1024;
/** What the pins of a spec have to be now: those it has, brought up to date, and where it has none one for each file that it covers. A sentence where they cannot be made. */
async function pinsNow(spec, tree, checkout, digest) {
    const there = spec.pins.map(({ pin }) => pin);
    const byCommit = there.filter((pin) => 'commit' in pin);
    const paths = there.length > 0 ? there.flatMap((pin) => ('sha256' in pin ? [pin.path] : [])) : covered(spec, tree);
    if (typeof paths === 'string')
        return paths;
    const contents = await tree.read(paths, MOST_BYTES);
    const missing = paths.find((path) => !contents.has(path));
    if (missing !== undefined)
        return `it pins ${missing}, which is no file that can be read; say in the spec what became of it, and remove that pin`;
    const ofFiles = paths.map((path) => ({ path, sha256: ids/* sha256 */.sc.parse(digest(contents.get(path) ?? new Uint8Array())) }));
    const ofCommits = byCommit.length === 0 ? [] : await atHead(byCommit, spec, tree, checkout);
    return typeof ofCommits === 'string' ? ofCommits : [...ofFiles, ...ofCommits];
}
function covered(spec, tree) {
    if (spec.covers.length === 0)
        return 'it neither pins files nor says in `covers` which it describes';
    const matches = (0,spec_paths/* coveredBy */.UJ)(spec.covers);
    const paths = [...tree.files].flatMap(([path, { mode }]) => (mode.startsWith('100') && path !== spec.path && matches(path) ? [path] : [])).toSorted();
    if (paths.length === 0)
        return 'no file is there of those that its `covers` names';
    return paths.length <= MOST_PINS ? paths : `its \`covers\` names ${paths.length} files, and at most ${MOST_PINS} are pinned one by one; write \`pins: [{commit: …}]\` with a commit, which pins all that it covers`;
}
/** A commit pins what is committed, so that what is not cannot be pinned by it. */
async function atHead(pins, spec, tree, checkout) {
    const head = ids/* sha */.hW.parse((await checkout.run({ args: ['rev-parse', '--verify', 'HEAD'] })).toString('latin1').trim());
    const moved = (await tree.movedSince([head])).get(head) ?? [];
    const covers = (0,spec_paths/* coveredBy */.UJ)(spec.covers);
    const open = moved.find((path) => pins.some((pin) => (pin.path === null ? covers(path) : pin.path === path)));
    if (open !== undefined)
        return `it pins by a commit, and ${open} differs from HEAD; commit that first`;
    return pins.map(({ path }) => ({ path, commit: head }));
}

;// CONCATENATED MODULE: ./lib/commands/spec-guard/edit-specs.js











/** A larger spec is not read by the guard either. Bytes. */
const edit_specs_MOST_BYTES = 1024 * 1024;
/** Writes reviews and pins into specs, or says what would be written; a spec that cannot be edited stays as it is. Answers 0 when all were written, 1 when one was not. */
async function editSpecs(edits) {
    const { checkout, cwd, specs, isDry } = edits;
    let code = 0;
    for (const path of new Set(specs.map((named) => (0,external_node_path_.relative)(checkout.root, (0,external_node_path_.resolve)(cwd, named)).split(external_node_path_.sep).join('/')))) {
        const edited = await edit(path, edits);
        const flaw = 'flaw' in edited ? edited.flaw : isDry || edited.text === edited.was ? null : await replaceFile((0,external_node_path_.join)(checkout.root, path), edited.text);
        if (flaw !== null)
            code = (0,problems_text/* complain */.cc)(1, `${path} is left as it is: ${flaw}.`);
        else if ('text' in edited)
            process.stdout.write((0,problems_text/* inertLines */.wi)(changesText(path, edited, isDry)));
    }
    return code;
}
async function edit(path, { touch, pin, tree, checkout, policy, today }) {
    if (!tree.files.has(path))
        return { flaw: 'there is no such file in the checkout' };
    if (!(0,spec_paths/* specPaths */.IM)(policy)(path))
        return { flaw: `it is no spec; \`specs.paths\` of the policy says where they are: ${policy.paths.join(', ')}` };
    // As it is on the disk: git may hold it with other line ends.
    const content = readPlain((0,external_node_path_.join)(checkout.root, path), (size) => size <= edit_specs_MOST_BYTES);
    if (content === null)
        return { flaw: 'it is a link, larger than 1 MiB, or may not be read' };
    const { text: was, broken } = (0,decode_utf8/* decodeUtf8 */._)(content);
    if (broken !== null)
        return { flaw: `line ${broken.line} is no UTF-8` };
    const touched = touch ? touchSpec(was, today) : { text: was };
    if ('flaw' in touched || !pin)
        return 'flaw' in touched ? touched : { was, text: touched.text };
    const pins = await pinsNow((0,read_spec/* readSpec */.O)({ path, content }, policy, today), tree, checkout, digest/* digestOf */.ol);
    if (typeof pins === 'string')
        return { flaw: pins };
    const pinned = pinSpec(touched.text, pins);
    return 'flaw' in pinned ? pinned : { was, text: pinned.text };
}
/** The lines that differ, as far as lines can be told apart by what they hold. */
function changesText(path, { was, text }, isDry) {
    const [old, now] = [was.split('\n'), text.split('\n')];
    const [before, after] = [new Set(old), new Set(now)];
    const [gone, come] = [old.filter((line) => !after.has(line)), now.flatMap((line, index) => (before.has(line) ? [] : [`  ${index + 1}: + ${line.trimEnd()}`]))];
    if (gone.length === 0 && come.length === 0)
        return `${path}: nothing to change`;
    return [`${path}:${isDry ? ' would become' : ''}`, ...gone.map((line) => `  - ${line.trimEnd()}`), ...come].join('\n');
}
/** In one step, so that nobody finds half a file. A sentence where the disk refuses it. */
async function replaceFile(path, text) {
    const beside = `${path}.${process.pid}.tmp`;
    // Whatever else has that name is somebody's own.
    let isOurs = false;
    try {
        const { mode } = await (0,promises_.lstat)(path);
        await (0,promises_.writeFile)(beside, text, { flag: 'wx', mode: 0o600 });
        isOurs = true;
        await (0,promises_.chmod)(beside, mode & 0o7777);
        await (0,promises_.rename)(beside, path);
        return null;
    }
    catch (thrown) {
        if (isOurs)
            await (0,promises_.rm)(beside, { force: true });
        return `it could not be written: ${thrown instanceof Error ? thrown.message : String(thrown)}`;
    }
}

// EXTERNAL MODULE: ./lib/commands/spec-guard/guard-policy.js
var guard_policy = __webpack_require__(21408);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/contract/spec.js
var spec = __webpack_require__(65423);
;// CONCATENATED MODULE: ./lib/commands/spec-guard/guard-options.js


const GUARD_USAGE = `Usage: codex-orchestrator spec-guard [--base REVISION] [--policy FILE] [--about TEXT] [--today DAY] [--json] [--sarif FILE] [--dry-run]
       codex-orchestrator spec-guard [--touch] [--pin] SPEC… [--policy FILE] [--today DAY] [--dry-run]`;
/** Reads the options; a sentence where they cannot be taken. */
function readGuardOptions(args) {
    try {
        const text = { type: 'string' };
        const flag = { type: 'boolean', default: false };
        const { values, positionals } = (0,external_node_util_.parseArgs)({ args: [...args], allowPositionals: true, options: { base: text, policy: text, about: text, today: text, sarif: text, json: flag, 'dry-run': flag, touch: flag, pin: flag } });
        const { base, policy, about, today, sarif, json, touch, pin } = values;
        const isEdit = touch || pin;
        if (today !== undefined && !spec/* day */.vd.safeParse(today).success)
            return `--today is ${JSON.stringify(today)}, which is no day; write it as YYYY-MM-DD.`;
        if (positionals.length > 0 && !isEdit)
            return `${JSON.stringify(positionals[0])} is named, and specs are named only to be written to, by --touch or --pin. All specs are judged.`;
        if (isEdit && positionals.length === 0)
            return `${touch ? '--touch' : '--pin'} wants the specs that it is to write to.`;
        if (isEdit && (json || sarif !== undefined || base !== undefined || about !== undefined))
            return '--touch and --pin write to specs and judge nothing, so that --json, --sarif, --base and --about have no place beside them.';
        return { base: base ?? null, policy: policy ?? null, about: about ?? '', today: today ?? null, json, sarif: sarif ?? null, isDry: values['dry-run'], edits: isEdit ? { touch, pin, specs: positionals } : null };
    }
    catch (thrown) {
        return thrown instanceof Error ? thrown.message : String(thrown);
    }
}

;// CONCATENATED MODULE: ./lib/commands/spec-guard/local-states.js



/** Where what is checked out, and not committed yet, parted from a base; null where none is named and none of the usual ones is here. A sentence where it could not be found. */
async function localBase(checkout, named, env) {
    const asked = named ?? baseOfJob(env);
    for (const revision of asked === null ? await usualBases(checkout) : [asked]) {
        const commit = await whereParted(checkout, revision);
        if (commit === null)
            return noParting(checkout, revision);
        if (commit !== undefined)
            return { revision, commit, tree: await (0,commit_tree/* commitTree */.S)(checkout, commit, (commits) => (0,hold_commits/* commitsHere */.$)(checkout, commits)) };
    }
    return asked === null ? null : `There is no revision ${JSON.stringify(asked)} here. Fetch it (git fetch origin ${asked.replace(/^origin\//, '')}; in a workflow: fetch-depth: 0 at actions/checkout), or name another with --base.`;
}
function noParting({ isShallow }, revision) {
    if (!isShallow)
        return `What is checked out and ${revision} have no commit in common. Name another with --base.`;
    return `This clone is shallow, and the commit where ${revision} and what is checked out have parted is not in it. Fetch it: git fetch --unshallow, or in a workflow fetch-depth: 0 at actions/checkout.`;
}
/** The base of the pull request that a job is for: there it has to be, since without it no change would be judged. */
function baseOfJob(env) {
    const base = env['GITHUB_BASE_REF'] ?? '';
    return base === '' ? null : `origin/${base}`;
}
/** What the remote calls its own branch, then what that mostly is. */
async function usualBases(checkout) {
    const { ok, stdout } = await checkout.attempt({ args: ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'] });
    return [...(ok ? [stdout.toString('utf8').trim()] : []), 'origin/main', 'origin/master'];
}

;// CONCATENATED MODULE: ./lib/commands/spec-guard/spec-guard.js
























const EXIT = { clean: 0, findings: 1, unchecked: 3 };
/** `spec-guard`: judges the specs of a checkout as they are on the disk, and whether the change since the base needs one; or writes reviews and pins into specs. Answers 0 clean, 1 findings, 2 wrong usage, 3 could not be checked. */
async function specGuardCommand(args, env, cwd = process.cwd()) {
    const asked = readGuardOptions(args);
    if (typeof asked === 'string')
        return (0,problems_text/* complain */.cc)(2, `${asked}\n${GUARD_USAGE}`);
    const git = await (0,find_program/* findProgram */.K)('git', (0,surroundings/* searchPath */.oe)(env));
    if (git === null)
        return (0,problems_text/* complain */.cc)(3, 'git is not in PATH, and the specs of a checkout cannot be judged without it.');
    try {
        return (await withCheckout(cwd, git, (checkout) => inCheckout(checkout, asked, env, cwd))) ?? (0,problems_text/* complain */.cc)(3, `${cwd} is in no checkout of git. Run this in one.`);
    }
    catch (thrown) {
        if (!(0,fault/* isFault */.Zh)(thrown))
            throw thrown;
        return (0,problems_text/* complain */.cc)(3, `The specs could not be checked: ${thrown.message}`);
    }
}
async function inCheckout(checkout, asked, env, cwd) {
    const today = asked.today ?? clock/* systemClock */.m.now().slice(0, 10);
    const tree = await workTree(checkout);
    // To write into a spec needs no base, which a shallow clone may not have.
    const base = asked.edits === null ? await localBase(checkout, asked.base, env) : null;
    if (typeof base === 'string')
        return (0,problems_text/* complain */.cc)(3, base);
    const policy = asked.policy === null ? await (0,guard_policy/* guardPolicyOf */.X)(base?.tree ?? tree, null, null) : await namedPolicy(asked.policy, cwd);
    if (typeof policy === 'string')
        return (0,problems_text/* complain */.cc)(3, policy);
    if (!policy.known)
        return (0,problems_text/* complain */.cc)(3, `The policy is refused, so that nothing can be judged by it.\n${(0,problems_text/* problemsText */.u1)(policy.problems)}`);
    if (asked.edits !== null)
        return editSpecs({ ...asked.edits, checkout, tree, policy: policy.values, today, isDry: asked.isDry, cwd });
    process.stderr.write(base === null ? 'No base was found, so that only the specs are judged, and no change. Name one with --base.\n' : `Judged is what is on the disk, and what differs from ${base.commit.slice(0, 12)}, where it parted from ${(0,inert/* inertText */.UJ)(base.revision)}.\n`);
    if (asked.policy === null && base !== null && isDifferent(base.tree, tree))
        process.stderr.write(`${contract_policy/* POLICY_PATH */.l$} is judged by as it is in the base ${base.commit.slice(0, 12)}. Try the one here with --policy ${contract_policy/* POLICY_PATH */.l$}.\n`);
    const { report, text } = await (0,judge_tree/* judgeTree */.g)({ tree, before: base?.tree ?? null, about: (0,named_words/* namedWords */.V)({ title: asked.about, body: '' }), policy: policy.values, today, digest: digest/* digestOf */.ol });
    const view = { report, compared: null, text, link: null, today };
    const unwritten = asked.sarif === null ? null : await writeReport((0,external_node_path_.resolve)(cwd, asked.sarif), (0,spec_sarif/* sarifText */.B)(view, version/* VERSION */.x));
    if (unwritten !== null)
        return (0,problems_text/* complain */.cc)(3, `${asked.sarif} could not be written: ${unwritten}. Name a file in a folder that is there.`);
    process.stdout.write(asked.json ? (0,spec_json/* specJson */.c)(report) : (0,spec_text/* specText */.d)(view));
    const outcome = (0,specs_outcome/* outcomeOf */.s)(report);
    return asked.isDry && outcome === 'findings' ? 0 : EXIT[outcome];
}
/** A sentence where there is none. */
async function namedPolicy(file, cwd) {
    const bytes = await (0,read_settings_file/* readSettingsFile */.u)((0,external_node_path_.resolve)(cwd, file));
    return bytes === null ? `there is no file ${file}, or it may not be read.` : (0,guard_policy/* guardPolicy */.A)(bytes, null, null);
}
/** Null when it is written, else what the disk says. */
async function writeReport(path, text) {
    try {
        await (0,promises_.writeFile)(path, text);
        return null;
    }
    catch (thrown) {
        return thrown instanceof Error ? thrown.message : String(thrown);
    }
}
function isDifferent(before, now) {
    return before.files.get(contract_policy/* POLICY_PATH */.l$)?.sha !== now.files.get(contract_policy/* POLICY_PATH */.l$)?.sha;
}


/***/ }),

/***/ 33461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ codexVersion),
/* harmony export */   Zn: () => (/* binding */ codexTurn),
/* harmony export */   ez: () => (/* binding */ codexIdentity),
/* harmony export */   tx: () => (/* binding */ brokenTurn),
/* harmony export */   uO: () => (/* binding */ codexPackage)
/* harmony export */ });
/* unused harmony exports tokenUsage, toolCall, turnFile */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33240);


/** The version of a release of Codex, spelled out: no range, no tag. */
const codexVersion = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){2}$/, 'must be an exact version such as 1.2.3');
/** A package as npm names it, `name@version`, and its digest as npm's lock spells it. */
const codexPackage = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ spec: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), integrity: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^sha512-[A-Za-z0-9+/]{86}==$/, 'must be sha512- and base64') });
/** Which Codex runs: its version and the digest of the very binary, and whether that digest is the pinned one. */
const codexIdentity = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    binarySha256: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc,
    /** True when the digest equals the one this release was built against; else nobody verified this Codex. */
    pinned: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** The npm package it came from and the SHA-512 of that package; null for a binary that somebody named. */
    package: codexPackage.nullable(),
});
/** Tokens as the model server reported them, summed over every response of the turn by the key proxy. */
const tokenUsage = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    requests: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    inputTokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    cachedInputTokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    outputTokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
});
/** One line of `codex/<name>.tools.jsonl`: a tool call as Codex's own telemetry tells of it. */
const toolCall = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Codex numbers the calls of a turn from 1. */
    sequence: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    callId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** What the model wrote for the tool: JSON, or a patch. */
    arguments: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Codex carried the call out. A command that ends with another exit code than 0 was carried out too. */
    success: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** The sandbox kept the command from something. */
    denied: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    output: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Arguments or output were longer than what is kept of them. */
    cut: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
/** What became of one run of Codex that ended by itself with an answer. */
const codexTurn = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    threadId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    startedAt: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    durationMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    /** The user Codex ran as: one made up for the turn where the job runs as root, else the user of the job. */
    uid: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    usage: tokenUsage,
    /** Commands Codex said it ran; its event stream omits some, so this is a lower bound. */
    commandsSeen: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    /** Paths of its file_change events, relative to the workspace where they lie in it. */
    filesSeen: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Lines of the event stream that were no JSON object. */
    unreadableLines: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    /** Tool calls as Codex's telemetry tells of them, also of those its event stream keeps silent about. */
    toolCalls: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        recorded: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
        rejected: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
        denied: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
        /** False when some may be missing: Codex says what is left only when it ends by itself. */
        complete: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    }),
    prompt: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .fileReference */ .We,
    events: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .fileReference */ .We,
    stderr: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .fileReference */ .We,
    tools: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .fileReference */ .We,
});
/** A turn that ended in a fault and so left no facts: what it used all the same, and the reason code. Its files are `codex/<name>.*`. */
const brokenTurn = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), usage: tokenUsage, fault: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonCode */ .g3 });
/** `codex/<name>.turn.json`: the same for every turn in which Codex was started, also one that broke and so left no facts. */
const turnFile = codexTurn.extend({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('codex-orchestrator/turn@1'),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    /** Null when a signal ended Codex, or it never began. */
    exitCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(),
    signal: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** The reason code it ended with, or null when it answered. */
    fault: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonCode */ .g3.nullable(),
    /** How often requests for the model ended how: a status above 399, `completed`, `broken-off`, `no-answer`, …. */
    answers: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive()),
});


/***/ }),

/***/ 72645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QH: () => (/* binding */ isAzure),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   XI: () => (/* binding */ modelEndpoint),
/* harmony export */   mP: () => (/* binding */ DEFAULT_ENDPOINT)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);

/** Where requests go when nobody says otherwise: OpenAI's own Responses API. */
const DEFAULT_ENDPOINT = 'https://api.openai.com/v1/responses';
/** The domains of Azure under which resources that serve models have their names. */
const AZURE_DOMAINS = ['.openai.azure.com', '.services.ai.azure.com', '.cognitiveservices.azure.com'];
/**
 * The address of a model server; the one place that judges which are accepted. What is wrong is said without quoting
 * the address, in which somebody may have written a password.
 */
const modelEndpoint = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform((text, context) => {
    const url = URL.parse(text);
    const flaw = url === null ? 'it is no URL; write one such as https://api.openai.com/v1/responses' : flawOf(url);
    if (url !== null && flaw === null)
        return url;
    context.addIssue({ code: 'custom', message: flaw ?? '' });
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
});
/** Says whether an address belongs to Azure, which wants a key under another name than everybody else. */
function isAzure({ hostname }) {
    return AZURE_DOMAINS.some((domain) => hostname.endsWith(domain));
}
/** URL spells every IPv4 address as four decimal numbers, so that no other spelling needs a look. */
function isLoopback({ hostname }) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
}
function flawOf(url) {
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return `it begins with ${url.protocol}; write https://`;
    if (url.username !== '' || url.password !== '')
        return 'it holds a user name or a password; take them out and give the key as openai-api-key';
    if (url.protocol === 'http:' && !isLoopback(url))
        return `it would send the key to ${url.host} unencrypted; write https://, since http:// is only for servers on this machine`;
    if (url.hash !== '')
        return 'it has a part after #; take that out';
    if (url.search !== '' && !/^\?api-version=[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/.test(url.search))
        return 'it has a part after ? that is not the one of Azure; write ?api-version=… with one version, or take that part out';
    if (!url.pathname.endsWith('/responses'))
        return `its path ends in ${lastStep(url)} instead of /responses; write the whole address, such as https://api.openai.com/v1/responses`;
    return null;
}
function lastStep({ pathname }) {
    return pathname.slice(pathname.lastIndexOf('/')).slice(0, 60);
}


/***/ }),

/***/ 33240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vz: () => (/* binding */ runId),
/* harmony export */   We: () => (/* binding */ fileReference),
/* harmony export */   g3: () => (/* binding */ reasonCode),
/* harmony export */   hW: () => (/* binding */ sha),
/* harmony export */   ij: () => (/* binding */ checkId),
/* harmony export */   qN: () => (/* binding */ repoPath),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   uR: () => (/* binding */ instant)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _overwritten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89767);


/** A full git object name: 40 lower-case hexadecimal digits. */
const sha = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40}$/, 'must be a full git object name (40 hexadecimal digits)').brand();
/** A SHA-256 digest: 64 lower-case hexadecimal digits. */
const sha256 = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 digest (64 hexadecimal digits)').brand();
/** A path inside the repository as git spells it: relative, `/` between names, kept byte for byte. */
const repoPath = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(4096).brand();
/** A sortable, unique name of a run that is safe as a folder: UTC time, then eight random hexadecimal digits. */
const runId = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^\d{8}T\d{6}Z-[0-9a-f]{8}$/, 'must look like 20260131T235959Z-0123abcd').brand();
/** The name of a check, which is also its file name: lower-case words joined by hyphens. */
const checkId = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[a-z]+(-[a-z]+)*$/).brand();
/** Why a run ended as it did, spelled `area:slug`. */
const reasonCode = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[a-z]+:[a-z0-9]+(-[a-z0-9]+)*$/, 'must be spelled area:slug');
/** A moment in UTC, ISO 8601 with milliseconds. */
const instant = zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ precision: 3 });
/** A file of the evidence bundle: its path in the bundle, its size in bytes and its digest, and what of it was overwritten. */
const fileReference = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(), sha256, overwritten: _overwritten_js__WEBPACK_IMPORTED_MODULE_0__/* .overwritten */ .gu.optional() });


/***/ }),

/***/ 91407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ MODEL_NAME)
/* harmony export */ });
/** The name of a model: letters, digits and . _ : / -, 100 at most. */
const MODEL_NAME = /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$/;


/***/ }),

/***/ 89767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ls: () => (/* binding */ LISTED_HITS),
/* harmony export */   gu: () => (/* binding */ overwritten),
/* harmony export */   oc: () => (/* binding */ overwrittenField)
/* harmony export */ });
/* unused harmony export hit */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** A secret that was found: where it began, how long it was, and the rule that found it; never the secret itself. */
const hit = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    offset: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().describe('Where it begins, in bytes of a file or in UTF-16 units of a text.'),
    length: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().describe('How long it is, in the same units; every unit but line ends is now `*`.'),
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(known:[a-z0-9-]+(:[a-z0-9]+)?|[a-z0-9-]+)$/).describe('`known:<name>` with the form it was written in, or the family it looks like.'),
});
/** At most so many places are listed of one file; the others are counted. */
const LISTED_HITS = 1000;
/** What was overwritten in a file, at equal length, before its digest was taken; absent where nothing was. */
const overwritten = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ count: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(), places: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(hit).max(LISTED_HITS) });
/** What was overwritten in one string of a record: the names that lead to the string, joined by dots. */
const overwrittenField = hit.extend({ field: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });


/***/ }),

/***/ 80150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ loosestMode),
/* harmony export */   Gt: () => (/* binding */ policyChecks),
/* harmony export */   Sc: () => (/* binding */ CHECK_MODES),
/* harmony export */   _Q: () => (/* binding */ STRICT_CHECKS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** What a policy may make of a check, the loosest first. */
const CHECK_MODES = ['off', 'warn', 'enforce'];
/** Every check by its id, with what a policy may make of it. A guardrail is never off; what the work itself stands on is always enforced. */
const policyChecks = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    'facts-established': always(),
    'actor-permission': always(),
    'trigger-allowed': always(),
    'scheduled-text': always(),
    'issue-unchanged': always(),
    'runs-a-day': always(),
    'issue-sections': upTo('off', 'Whether a missing section of the issue ends the run.'),
    'acceptance-criteria': upTo('off', 'Whether an issue without a list of criteria ends the run.'),
    'supported-sections': always(),
    'issue-paths': always(),
    'issue-specs': always(),
    'intent-block': always(),
    'hidden-text': always(),
    'pack-constraints': always(),
    'pack-docs': always(),
    'pack-dependencies': always(),
    'pack-not-delivered': always(),
    'specs-there': always(),
    'specs-approved': always(),
    'specs-unchanged': always(),
    'specs-fresh': always(),
    'model-priced': always(),
    'machine-ready': always(),
    'codex-version': always(),
    'sandbox-holds': always(),
    'setup-passed': always(),
    'open-questions': upTo('warn', 'Whether a question only a human can answer ends the run.'),
    'planned-paths': upTo('off', 'Whether a plan that needs files it may not touch ends the run before a line is written. The change itself is judged in any case.'),
    'something-changed': always(),
    secrets: always(),
    'protected-paths': always(),
    scope: upTo('warn', 'Whether a change outside the scope is held back. Protected paths are another check.'),
    links: always(),
    'mini-spec': upTo('warn', 'Whether a change that needs a spec and has none is held back, in whatever mode of its trigger. Only where the policy has the section specs.'),
    'changed-files': always(),
    'changed-lines': always(),
    'required-commands': always(),
    'required-artifacts': always(),
    'artifacts-present': always(),
    'artifact-contains': always(),
    'diff-in-scope': always(),
    'no-deploy-language': always(),
    'no-unmeasurable-language': always(),
    'engine-declared': always(),
    'plugin-capabilities': always(),
    'plugin-stages': whileStrict(),
    'plugin-protocol': whileStrict(),
    'plugin-validation': whileStrict(),
    'plugin-artifacts': whileStrict(),
    'kept-secrets': always(),
    'base-current': always(),
    delivered: always(),
});
function always() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['enforce'], { error: 'is always enforced, and cannot be set; remove the line' }).optional().describe('Always enforced.');
}
/** Every check that only warns where plugins.strict is false. */
const STRICT_CHECKS = ['plugin-stages', 'plugin-protocol', 'plugin-validation', 'plugin-artifacts'];
function whileStrict() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['enforce'], { error: 'is set by plugins.strict, and cannot be set here; remove the line' }).optional().describe('Enforced as long as plugins.strict is true; else it warns.');
}
function upTo(loosest, meaning) {
    const modes = loosest === 'off' ? ['off', 'warn', 'enforce'] : ['warn', 'enforce'];
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(modes, { error: loosest === 'off' ? 'must be enforce, warn or off' : 'must be enforce or warn; this check is never off' }).optional().describe(`${meaning} enforce, ${loosest === 'off' ? 'warn or off' : 'or warn'}.`);
}
/** The loosest that a policy may make of a check; one that nobody has named here is always enforced. */
function loosestMode(check) {
    const shape = policyChecks.shape;
    const schema = Object.hasOwn(shape, check) ? shape[check] : undefined;
    return CHECK_MODES.find((mode) => schema?.safeParse(mode).success === true) ?? 'enforce';
}


/***/ }),

/***/ 76670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ tighteningOf),
/* harmony export */   Yv: () => (/* binding */ TIGHTENING),
/* harmony export */   fG: () => (/* binding */ PRESETS),
/* harmony export */   jZ: () => (/* binding */ HIDDEN_TEXT)
/* harmony export */ });
/* harmony import */ var _policy_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80150);

/** The presets, the loosest first. */
const PRESETS = ['observe', 'standard', 'strict'];
/** What may become of text that nobody sees, the loosest first. */
const HIDDEN_TEXT = ['strip', 'warn', 'block'];
const SWITCH = { kind: 'boolean', tighter: false };
const TOGETHER = { kind: 'all-lists' };
const MODE = { kind: 'order', values: _policy_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECK_MODES */ .Sc };
/** Which value of each field is tighter. A new field of the policy needs its line here: nothing compiles without. */
const TIGHTENING = {
    version: { kind: 'same' },
    preset: { kind: 'order', values: PRESETS },
    'triggers.label': SWITCH,
    'triggers.comment': SWITCH,
    'triggers.dispatch': SWITCH,
    'triggers.local': SWITCH,
    'triggers.schedule.issues': { kind: 'allow' },
    'triggers.schedule.task-packs': { kind: 'allow' },
    'actors.users': { kind: 'allow' },
    'actors.bots': { kind: 'allow' },
    'setup.network': SWITCH,
    'setup.commands': { kind: 'own' },
    'verification.commands': { kind: 'commands' },
    'scope.allowed-paths': { kind: 'allow-globs' },
    'scope.forbidden-paths': TOGETHER,
    'approvals.categories': { kind: 'allow' },
    'approvals.environment': { kind: 'allow-one' },
    instructions: { kind: 'own' },
    'packs.network': SWITCH,
    'packs.minutes': { kind: 'number' },
    'plugins.enabled': SWITCH,
    'plugins.strict': { kind: 'boolean', tighter: true },
    'hidden-text': { kind: 'order', values: HIDDEN_TEXT },
    'codex.unverified-versions': { kind: 'allow' },
    'delivery.draft': { kind: 'boolean', tighter: true },
    'delivery.labels': { kind: 'own' },
    'delivery.reviewers': { kind: 'own' },
    'limits.minutes': { kind: 'number' },
    'limits.tokens': { kind: 'number' },
    'limits.cost': { kind: 'number' },
    'limits.log-bytes': { kind: 'number' },
    'limits.attempts': { kind: 'number' },
    'limits.files': { kind: 'number' },
    'limits.lines': { kind: 'number' },
    'limits.repair-rounds': { kind: 'number' },
    'limits.error-signatures': { kind: 'number' },
    'limits.no-progress': { kind: 'number' },
    'limits.runs-per-day': { kind: 'number' },
    prices: { kind: 'prices' },
    'specs.paths': TOGETHER,
    'specs.except': { kind: 'allow' },
    'specs.index': { kind: 'one-file' },
    'specs.max-age-days': { kind: 'number' },
    'specs.max-cadence-days': { kind: 'number' },
    'specs.warn-days': { kind: 'at-least' },
    'specs.terminal-statuses': { kind: 'allow' },
    'specs.approved-statuses': { kind: 'allow' },
    'specs.approve-in-change': SWITCH,
    'specs.archive-marker': { kind: 'own' },
    'specs.require': TOGETHER,
    'specs.mini-specs.cross-service.mode': MODE,
    'specs.mini-specs.cross-service.paths': TOGETHER,
    'specs.mini-specs.cross-service.words': TOGETHER,
    'specs.mini-specs.cross-service.word-paths': TOGETHER,
    'specs.mini-specs.cross-service.one-spec': { kind: 'boolean', tighter: true },
    'specs.mini-specs.cross-service.folders': TOGETHER,
    'specs.mini-specs.cross-service.at-least': { kind: 'number' },
    'specs.mini-specs.security-auth.mode': MODE,
    'specs.mini-specs.security-auth.paths': TOGETHER,
    'specs.mini-specs.security-auth.words': TOGETHER,
    'specs.mini-specs.security-auth.word-paths': TOGETHER,
    'specs.mini-specs.security-auth.one-spec': { kind: 'boolean', tighter: true },
    'specs.mini-specs.migrations-schema.mode': MODE,
    'specs.mini-specs.migrations-schema.paths': TOGETHER,
    'specs.mini-specs.migrations-schema.words': TOGETHER,
    'specs.mini-specs.migrations-schema.word-paths': TOGETHER,
    'specs.mini-specs.migrations-schema.one-spec': { kind: 'boolean', tighter: true },
    'specs.mini-specs.public-api.mode': MODE,
    'specs.mini-specs.public-api.paths': TOGETHER,
    'specs.mini-specs.public-api.words': TOGETHER,
    'specs.mini-specs.public-api.word-paths': TOGETHER,
    'specs.mini-specs.public-api.one-spec': { kind: 'boolean', tighter: true },
    'specs.mini-specs.dependencies.mode': MODE,
    'specs.mini-specs.dependencies.paths': TOGETHER,
    'specs.mini-specs.dependencies.words': TOGETHER,
    'specs.mini-specs.dependencies.word-paths': TOGETHER,
    'specs.mini-specs.dependencies.one-spec': { kind: 'boolean', tighter: true },
    'specs.mini-specs.novel-patterns.mode': MODE,
    'specs.mini-specs.novel-patterns.paths': TOGETHER,
    'specs.mini-specs.novel-patterns.words': TOGETHER,
    'specs.mini-specs.novel-patterns.word-paths': TOGETHER,
    'specs.mini-specs.novel-patterns.one-spec': { kind: 'boolean', tighter: true },
    'protected-paths': TOGETHER,
};
/** The rule of a field by its path; null where the policy has no such field. All checks share one. */
function tighteningOf(field) {
    if (field.startsWith('checks.'))
        return { kind: 'order', values: _policy_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECK_MODES */ .Sc };
    const table = TIGHTENING;
    return Object.hasOwn(table, field) ? (table[field] ?? null) : null;
}


/***/ }),

/***/ 58651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zh: () => (/* binding */ isFault),
/* harmony export */   vC: () => (/* binding */ Fault),
/* harmony export */   y2: () => (/* binding */ FAULTS)
/* harmony export */ });
/** Every way the machinery can break, the status it makes and what a human can do about it. */
const FAULTS = {
    'breaker:attempts': { status: 'FAILED', remedy: 'The sentence ends with what went wrong the last time, and its reason code: codex-orchestrator explain REASON says what to do about it. Then run again. The field limits.attempts of the policy says how often Codex is tried.' },
    'breaker:cost': { status: 'FAILED', remedy: 'The run cost what its policy allows. Make the issue smaller, or raise limits.cost in the policy.' },
    'breaker:log-bytes': { status: 'FAILED', remedy: 'Codex and the commands of the run wrote more output than its policy allows. What fitted is in the evidence. Have them print less, name in the issue what Codex should not print, or raise limits.log-bytes in the policy.' },
    'breaker:minutes': { status: 'FAILED', remedy: 'The run used the time its policy allows. Make the issue smaller, or raise limits.minutes in the policy, and timeout-minutes of the job with it.' },
    'breaker:tokens': { status: 'FAILED', remedy: 'The run used the tokens its policy allows. Make the issue smaller, or raise limits.tokens in the policy.' },
    'codex:checksum': { status: 'BLOCKED', remedy: 'The Codex binary is not the one this release was built against. Clear the tool cache of the runner and run again; if it stays, do not trust the machine.' },
    'codex:empty-answer': { status: 'FAILED', remedy: 'Codex ended without an answer. Look at codex/*.events.jsonl in the evidence and run again.' },
    'codex:failed': { status: 'FAILED', remedy: 'Codex itself reported an error. Look at codex/*.stderr.log and codex/*.events.jsonl in the evidence, then run again.' },
    'codex:killed': { status: 'FAILED', remedy: 'Something on the machine ended Codex, such as a lack of memory. Look at the runner, then run again.' },
    'codex:missing': { status: 'FAILED', remedy: 'The Codex binary could not be found or installed. Check that the runner can reach the npm registry, or that the path given for it exists.' },
    'codex:not-schema': { status: 'FAILED', remedy: 'Codex answered something else than it was asked for. Run again; if it happens often, choose another model.' },
    'codex:protected-path': { status: 'BLOCKED', remedy: 'Codex tried to change a protected file and was stopped. Do that part by hand, or reword the issue so that it is not needed.' },
    'codex:refused': { status: 'FAILED', remedy: 'The model refused the task. Reword the issue.' },
    'codex:sandbox': { status: 'BLOCKED', remedy: 'Codex could not build its sandbox on this machine, or the sandbox does not hold. Run the job as an ordinary user, not as root. On Ubuntu 24.04 and later an administrator can allow it with: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0' },
    'codex:timeout': { status: 'FAILED', remedy: 'Codex did not finish in time. Make the issue smaller, or run again.' },
    'evidence:altered': { status: 'BLOCKED', remedy: 'The evidence of this run does not agree with itself, as when somebody changed it after it was written. Find out what happened before you trust the machine again, then start a new run.' },
    'evidence:broken': { status: 'FAILED', remedy: 'The evidence folder could not be written. Check the disk of the runner and the input evidence-dir.' },
    'evidence:foreign-file': { status: 'BLOCKED', remedy: 'The evidence folder holds a link or something else that is no plain file, which can carry other files of the machine out. Nothing was uploaded. Find out who put it there before you trust the machine again.' },
    'evidence:not-uploaded': { status: 'FAILED', remedy: 'The evidence is complete in the folder that the output evidence-path names, but could not be uploaded. Check that the artifact service is reachable and that no other artifact of this run has the name.' },
    'evidence:not-fetched': { status: 'FAILED', remedy: 'What an earlier job of this run left could not be fetched. Check that the artifact service is reachable, then run the failed jobs again.' },
    'git:base-missing': { status: 'BLOCKED', remedy: 'The base branch does not exist. Check the input base-branch.' },
    'git:broken': { status: 'FAILED', remedy: 'A git command failed unexpectedly. Check that the runner has git 2.31 or newer, then run again.' },
    'git:no-merge': { status: 'FAILED', remedy: 'Start the workflow on pull_request, where GITHUB_SHA is the merge that GitHub makes. Where the pull request has conflicts, resolve them; else push to its branch once more.' },
    'git:fetch-failed': { status: 'FAILED', remedy: 'The base commit could not be fetched. Check that the token may read contents (permissions: contents: read) and that the server is reachable.' },
    'github:denied': { status: 'FAILED', remedy: 'GitHub refused the request. Check the permissions of the job: contents, pull-requests and issues must be write, and the repository must allow Actions to create pull requests.' },
    'github:moved': { status: 'FAILED', remedy: 'The repository was renamed, or the issue was moved to another one, while the run was going on. Start a new run where it is now.' },
    'github:rule': { status: 'FAILED', remedy: 'A ruleset or branch protection of the repository refuses what the run delivers. Let it allow the GitHub Actions app to create branches named codex/**, then run again; the change is in the evidence as change.patch.' },
    'github:unexpected': { status: 'FAILED', remedy: 'GitHub answered something unexpected. Run again; if it stays, report it with the evidence bundle.' },
    'github:unreachable': { status: 'FAILED', remedy: 'GitHub could not be reached. Run again later.' },
    'model:bad-request': { status: 'FAILED', remedy: 'The model server rejected what it was asked, and would again. Read what it says; check the inputs model, effort and responses-api-endpoint, and the wording of the issue.' },
    'model:context-exceeded': { status: 'FAILED', remedy: 'The work does not fit into the context of the model. Make the issue smaller, or choose a model with a larger context in the input model.' },
    'model:filtered': { status: 'FAILED', remedy: 'The model server filtered the answer. Reword the issue.' },
    'model:incomplete': { status: 'FAILED', remedy: 'The model reached the end of what it may write in one answer. Make the issue smaller, or choose another model.' },
    'model:key-missing': { status: 'BLOCKED', remedy: 'Set the input openai-api-key from a secret of the repository: openai-api-key: ${{ secrets.OPENAI_API_KEY }}.' },
    'model:key-rejected': { status: 'FAILED', remedy: 'The model server does not accept the key. Check the secret behind the input openai-api-key, and that the key may use the model and the endpoint.' },
    'model:not-found': { status: 'FAILED', remedy: 'The model server does not know the model or the address. Check the inputs model and responses-api-endpoint.' },
    'model:quota': { status: 'FAILED', remedy: 'The account behind the key has no quota left. Check its plan and billing, then run again.' },
    'model:rate-limited': { status: 'FAILED', remedy: 'The model server limits how often it may be asked. Run again later, or raise the limit of the account.' },
    'model:unavailable': { status: 'FAILED', remedy: 'The model server could not be reached, failed, or fell silent. Check that it is up and that the input responses-api-endpoint is right, then run again later.' },
    'model:usage-unknown': { status: 'BLOCKED', remedy: 'A limit of tokens or cost can be kept only with a model server that reports usage. Use another, or remove limits.tokens and limits.cost from the policy.' },
    'network:proxy-invalid': { status: 'BLOCKED', remedy: 'Set HTTPS_PROXY of the job to an address such as http://proxy.example.com:8080, or unset it.' },
    'run:cancelled': { status: 'FAILED', remedy: 'The job was cancelled. If that was a mistake, start the run again.' },
    'run:internal': { status: 'FAILED', remedy: 'This is a defect of Codex Orchestrator. Please report it with the evidence bundle.' },
    'run:lost': { status: 'FAILED', remedy: 'The run was ended from outside before it could finish, as by a machine that went away or ran out of memory. Look at the log of the job, then start the run again.' },
    'run:superseded': { status: 'BLOCKED', remedy: 'Another run moved the branch first. Look at its pull request, then start a new run if it is still needed.' },
    'run:timeout': { status: 'FAILED', remedy: 'The run used up its time before it could begin. Check that GitHub answers, and run again.' },
    'sandbox:broken': { status: 'BLOCKED', remedy: 'The sandbox failed while it ran a command. Run again; if it stays, use another runner.' },
    'sandbox:unavailable': { status: 'BLOCKED', remedy: 'No sandbox works on this machine. On Ubuntu 24.04 and later an administrator can allow it with: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0' },
    'tamper:handover': { status: 'BLOCKED', remedy: 'What the job that executed handed over is not what it may be, so nothing of it is delivered. Find out what ran on its machine before you trust it again, then start a new run.' },
    'tamper:tree': { status: 'BLOCKED', remedy: 'The tree that was to be delivered is not the change that was judged, so it is not delivered. Find out what ran on the machine that executed before you trust it again, then start a new run.' },
    'tree:hard-link': { status: 'BLOCKED', remedy: 'The change contains a file with more than one name on disk, which can smuggle in what lies outside the workspace. Look at the evidence; run again without that part.' },
    'tree:nested-repository': { status: 'BLOCKED', remedy: 'The change contains a git repository inside the work tree, which could run code on the next git command. Look at the evidence; run again without that part.' },
    'tree:special-file': { status: 'BLOCKED', remedy: 'The change contains something that is neither a regular file nor a symbolic link. Look at the evidence; run again without that part.' },
    'tree:submodule-changed': { status: 'BLOCKED', remedy: 'The change touches the content of a submodule. Make that change in the repository of the submodule.' },
    'tree:too-large': { status: 'BLOCKED', remedy: 'The change holds a file larger than GitHub takes, or more files than can be read. Keep such files out of the repository, or let git ignore them.' },
    'tree:unsafe-path': { status: 'BLOCKED', remedy: 'The change contains a file name that git or another system would read as something else. Look at the evidence; run again without that part.' },
};
/** The one error the machinery throws: a code of the table above, a sentence, and what caused it. */
class Fault extends Error {
    name = 'Fault';
    code;
    constructor(code, message, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.code = code;
    }
}
/** Says whether something thrown is a fault of ours. */
function isFault(thrown) {
    return thrown instanceof Fault;
}


/***/ }),

/***/ 18487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UJ: () => (/* binding */ inertText),
/* harmony export */   kt: () => (/* binding */ QUOTE_PREFIX),
/* harmony export */   wi: () => (/* binding */ inertLines)
/* harmony export */ });
/* unused harmony export LONGEST_LINE */
/** Stands before every line of a program, so that no line can begin with a workflow command. */
const QUOTE_PREFIX = '│ ';
/** A line longer than this many characters is cut in the display; the bytes are whole in the evidence. */
const LONGEST_LINE = 2000;
const LINE_BREAKS = '\n\v\f\u0085\u2028\u2029';
const BELL = '\u0007';
const ESCAPE = '\u001b';
const CANCEL = '\u0018\u001a';
/** The strings of ECMA-48 that run to a terminator: DCS, SOS, OSC, PM, APC; after ESC, and as one C1 character. */
const STRING_OPENERS = 'PX]^_';
const C1_STRING_OPENERS = '\u0090\u0098\u009d\u009e\u009f';
const C1_CSI = '\u009b';
const C1_STRING_END = '\u009c';
/**
 * A reader for one stream. Terminal sequences and control characters but tabs are dropped, characters that turn the
 * direction of text or are invisible tags are spelled out, and `##[` is broken, for the runner acts on it anywhere.
 */
function inertLines() {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const state = { mode: 'text', afterReturn: false, line: '', kept: 0, dropped: 0, started: false };
    const endLine = () => {
        const rest = state.dropped === 0 ? '' : ` … (${state.dropped} more characters)`;
        const line = `${QUOTE_PREFIX}${breakMarkers(state.line)}${rest}\n`;
        Object.assign(state, { mode: 'text', line: '', kept: 0, dropped: 0, started: false });
        return line;
    };
    const keep = (character) => {
        if (state.kept >= LONGEST_LINE) {
            state.dropped += 1;
            return;
        }
        state.kept += 1;
        state.line += shown(character);
    };
    const read = (character) => {
        const isSecondHalf = state.afterReturn && character === '\n';
        state.afterReturn = character === '\r';
        if (isSecondHalf)
            return '';
        if (character === '\r' || LINE_BREAKS.includes(character))
            return endLine();
        state.started = true;
        const { mode, isText } = step(state.mode, character);
        state.mode = mode;
        if (isText)
            keep(character);
        return '';
    };
    const readAll = (text) => {
        let lines = '';
        for (const character of text)
            lines += read(character);
        return lines;
    };
    return {
        write: (chunk) => readAll(decoder.decode(chunk, { stream: true })),
        end: () => {
            const lines = readAll(decoder.decode());
            return state.started ? lines + endLine() : lines;
        },
    };
}
/** Makes one line of any text, without a prefix: for titles and for words of ours that quote others. */
function inertText(text) {
    let mode = 'text';
    let line = '';
    for (const character of text) {
        const isBreak = character === '\r' || LINE_BREAKS.includes(character);
        const next = isBreak ? { mode: 'text', isText: false } : step(mode, character);
        mode = next.mode;
        if (isBreak)
            line += ' ';
        else if (next.isText)
            line += shown(character);
    }
    const safe = breakMarkers(line);
    return /^[\s\p{Cf}]*::/u.test(safe) ? QUOTE_PREFIX + safe : safe;
}
/** One character further; `isText` says whether it belongs to the text. A sequence that goes wrong ends, and the character counts again. */
function step(mode, character) {
    switch (mode) {
        case 'text':
            return stepInText(character);
        case 'escape':
            if (character === '[')
                return { mode: 'csi', isText: false };
            if (STRING_OPENERS.includes(character))
                return { mode: 'string', isText: false };
            if (isBetween(character, ' ', '/'))
                return { mode: 'escape-intermediate', isText: false };
            return isBetween(character, '0', '~') ? { mode: 'text', isText: false } : stepInText(character);
        case 'escape-intermediate':
            if (isBetween(character, ' ', '/'))
                return { mode, isText: false };
            return isBetween(character, '0', '~') ? { mode: 'text', isText: false } : stepInText(character);
        case 'csi':
            if (isBetween(character, ' ', '?'))
                return { mode, isText: false };
            return isBetween(character, '@', '~') ? { mode: 'text', isText: false } : stepInText(character);
        case 'string':
            if (character === ESCAPE)
                return { mode: 'string-escape', isText: false };
            return { mode: character === BELL || character === C1_STRING_END || CANCEL.includes(character) ? 'text' : mode, isText: false };
        case 'string-escape':
            return character === '\\' ? { mode: 'text', isText: false } : step('escape', character);
    }
}
function stepInText(character) {
    if (character === ESCAPE)
        return { mode: 'escape', isText: false };
    if (character === C1_CSI)
        return { mode: 'csi', isText: false };
    if (C1_STRING_OPENERS.includes(character))
        return { mode: 'string', isText: false };
    return { mode: 'text', isText: character === '\t' || !/\p{Cc}/u.test(character) };
}
function isBetween(character, first, last) {
    return character >= first && character <= last && character.length === 1;
}
/** Spells out what would turn the direction of the text or hide in it: bidirectional controls and the tag block. */
function shown(character) {
    if (!/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u.test(character))
        return character;
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
/** The runner's older command syntax acts anywhere in a line, so its opening is broken with a zero-width space. */
function breakMarkers(line) {
    return line.replaceAll('##[', '##\u200b[');
}


/***/ })

};
