export const id = 194;
export const ids = [194];
export const modules = {

/***/ 55695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _contract_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84591);

/** Reads every input of the action from the environment the runner made; names all that are wrong, not only the first. */
function readInputs(env) {
    const values = new Map();
    const problems = [];
    for (const name of inputNames()) {
        const text = inputText(env, name);
        const read = _contract_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .m[name].value.safeParse(text);
        if (read.success)
            values.set(name, read.data);
        else
            problems.push(problemOf(name, text, read.error.issues.find(({ code }) => code === 'custom')?.message));
    }
    // Every name of the table is in the map, each read with its own schema: this is the parser.
    return problems.length === 0 ? { ok: true, inputs: Object.fromEntries(values) } : { ok: false, problems };
}
/** Variables of the environment that stand for an input which is not given, by the names of the tool before this one. */
const ALIASES = { 'base-branch': 'BASE_BRANCH' };
/** What was given, or the default; an empty text counts as not given, because that is what an unset variable becomes. */
function inputText(env, name) {
    const own = (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
    const given = own === '' ? (env[ALIASES[name] ?? ''] ?? '').trim() : own;
    // A default that is an expression is worth something only to the runner.
    return given === '' && !_contract_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .m[name].default.startsWith('${{') ? _contract_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .m[name].default : given;
}
/** A value whose own flaw is known is not repeated: it may hold what nobody should read, such as a password. */
function problemOf(name, text, flaw) {
    const { type, allowed } = _contract_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .m[name];
    if (flaw !== undefined)
        return { input: name, message: `The input ${name} is refused: ${flaw}.`, remedy: `Set ${name} to ${allowed}.` };
    const shown = text === '' ? 'empty' : type === 'secret' ? 'malformed' : clipped(JSON.stringify(text));
    return { input: name, message: `The input ${name} is ${shown}; it must be ${allowed}.`, remedy: `Set ${name} to ${allowed}.` };
}
function clipped(text) {
    return text.length <= 100 ? text : `${text.slice(0, 99)}…`;
}
function inputNames() {
    return Object.keys(_contract_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .m);
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

/***/ 66493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ PLAIN_ATTRIBUTES),
/* harmony export */   g: () => (/* binding */ createTrustedGit)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72711);




/**
 * The line that keeps bytes on disk equal to blobs, whatever a `.gitattributes` of the tree says, and keeps differences
 * readable. `info/attributes` outranks every other source. `working-tree-encoding` must be unspecified: unset, it makes git die.
 */
const PLAIN_ATTRIBUTES = '* -text -ident -filter !eol !crlf !working-tree-encoding !diff\n';
/** Describes the trusted git directory; it is made, empty, at the first use. */
function createTrustedGit(options) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(options.folder, 'repository.git');
    const program = { ...options, home: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(options.folder, 'home') };
    let made;
    const ready = () => (made ??= make(program, directory));
    const onDirectory = (call) => ({ ...call, args: [`--git-dir=${directory}`, ...call.args] });
    return {
        directory,
        run: async (call) => {
            await ready();
            return (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)(program, onDirectory(call));
        },
        attempt: async (call) => {
            await ready();
            return (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .tryGit */ .I)(program, onDirectory(call));
        },
        withScratch: async (use) => {
            await ready();
            const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(options.folder, 'scratch', (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)());
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true, mode: 0o700 });
            try {
                return await use(folder);
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
            }
        },
    };
}
async function make(program, directory) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(program.home, { recursive: true, mode: 0o700 });
    // An empty template: the machine's own could bring hooks.
    await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)(program, { args: ['-c', 'init.defaultBranch=main', 'init', '--quiet', '--bare', '--template=', '--object-format=sha1', directory] });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'info'), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'info', 'attributes'), PLAIN_ATTRIBUTES);
}


/***/ }),

/***/ 26733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ statusesAnswer),
/* harmony export */   C7: () => (/* binding */ issueAnswer),
/* harmony export */   CR: () => (/* binding */ checkRunAnswer),
/* harmony export */   EF: () => (/* binding */ commentAnswer),
/* harmony export */   H2: () => (/* binding */ anyAnswer),
/* harmony export */   K1: () => (/* binding */ comparisonAnswer),
/* harmony export */   MJ: () => (/* binding */ pullAnswer),
/* harmony export */   Mw: () => (/* binding */ commitAnswer),
/* harmony export */   WM: () => (/* binding */ reactionAnswer),
/* harmony export */   XQ: () => (/* binding */ repositoryAnswer),
/* harmony export */   Zf: () => (/* binding */ checkRunsAnswer),
/* harmony export */   cd: () => (/* binding */ objectAnswer),
/* harmony export */   eS: () => (/* binding */ refAnswer),
/* harmony export */   sZ: () => (/* binding */ labelsAnswer),
/* harmony export */   wb: () => (/* binding */ permissionAnswer),
/* harmony export */   yo: () => (/* binding */ contentAnswer)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _contract_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33240);


const account = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/** The parts of GitHub's answers that are used; everything else in them is ignored. */
const repositoryAnswer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1) });
const permissionAnswer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ permission: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), role_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), user: account.nullable() });
const issueAnswer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['open', 'closed']),
    locked: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    repository_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    user: account.nullable(),
    labels: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })])),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
});
const refAnswer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), object: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('commit'), sha: _contract_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW }) });
const object = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: _contract_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW });
const objectAnswer = object;
const signature = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default(''), email: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('') }).nullable();
const verification = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ verified: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() }).optional();
const commitAnswer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: _contract_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW, tree: object, parents: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(object), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), author: signature, committer: signature, verification });
/** A commit in a comparison: what git holds of it lies one level deeper. */
const comparedCommit = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: _contract_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW, parents: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(object), commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ tree: object, message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), author: signature, committer: signature, verification }) });
const comparisonAnswer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ behind_by: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), total_commits: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), commits: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(comparedCommit) });
const pullAnswer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    node_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5(),
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    draft: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['open', 'closed']),
    user: account.nullable(),
    labels: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })).default([]),
    requested_reviewers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })).nullish(),
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), repo: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullish() }),
    base: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
});
const commentAnswer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), html_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5(), body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default(''), user: account.nullable() });
const reactionAnswer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ user: account.nullable() });
const labelsAnswer = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }));
const checkRun = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), external_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), conclusion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), started_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), output: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() }) });
const checkRunAnswer = checkRun;
const checkRunsAnswer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ check_runs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(checkRun) }).transform(({ check_runs: runs }) => runs);
const statusesAnswer = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ context: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), description: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), created_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }));
/** A file with its content; null for everything else that can be at a path. */
const contentAnswer = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('file'), encoding: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('base64'), content: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().transform(() => null)]);
/** An answer whose content does not matter. */
const anyAnswer = zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J();


/***/ }),

/***/ 85614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ checkRunsBegun),
/* harmony export */   bY: () => (/* binding */ createCheck),
/* harmony export */   p4: () => (/* binding */ createNote)
/* harmony export */ });
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71738);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26733);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50074);



const CHECKS = 'checks: write';
const STATUSES = 'statuses: write';
/** GitHub's limit of a check run's summary and of a commit status' description, in characters. */
const LONGEST_SUMMARY = 65_535;
const LONGEST_DESCRIPTION = 140;
/** GitHub takes so many annotations in one request. */
const MOST_ANNOTATIONS = 50;
/**
 * Shows the end of a run beside a commit. A check run of this run that is there already, known by its external id, is
 * changed where it says something else; a commit status takes the place of the one before by itself. Beside a commit that
 * this process has just made nothing of ours can be, which saves the question once.
 */
function createCheck(client, unchecked) {
    return async (commit, text) => {
        const asRun = await checkRun(client, commit, text, unchecked.delete(commit));
        if (asRun.ok)
            return { shown: 'check run' };
        if (!isDenied(asRun))
            throw asRun.fault;
        return commitStatus(client, commit, text, asRun.message);
    };
}
async function checkRun(client, commit, text, isFirst) {
    const runs = isFirst ? { ok: true, data: [] } : await ourRuns(client, commit, text);
    if (!runs.ok)
        return runs;
    const [there] = runs.data;
    if (there === undefined) {
        return client.once({ doing: `create a check run on ${commit}`, needs: CHECKS, shape: _answers_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRunAnswer */ .CR, send: (rest, at) => rest.checks.create({ ...at, name: text.name, head_sha: commit, external_id: text.id, ...shownOf(text, text.annotations) }) }, async () => {
            const now = await ourRuns(client, commit, text);
            if (!now.ok)
                throw now.fault;
            return now.data[0] ?? null;
        });
    }
    if (there.conclusion === text.conclusion && there.output.title === text.title)
        return { ok: true, data: there };
    return client.attempt({ doing: `change our check run on ${commit}`, needs: CHECKS, shape: _answers_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRunAnswer */ .CR, send: (rest, at) => rest.checks.update({ ...at, check_run_id: there.id, ...shownOf(text) }) });
}
/** One page holds the check runs of a hundred runs on one commit; a run looks for its own among the newest. */
async function ourRuns(client, commit, { name, id: own }) {
    const call = {
        doing: `list the check runs on ${commit}`,
        needs: CHECKS,
        shape: _answers_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRunsAnswer */ .Zf,
        send: (rest, at) => rest.checks.listForRef({ ...at, ref: commit, check_name: name, filter: 'all', per_page: _pages_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGE */ .KL }),
    };
    const answer = await client.attempt(call);
    return answer.ok ? { ok: true, data: answer.data.filter(({ external_id: id }) => id === own) } : answer;
}
/** GitHub adds annotations to those that are there, so that a check run that is changed is given none. */
function shownOf({ conclusion, title, summary, url }, annotations = []) {
    const marks = annotations.slice(0, MOST_ANNOTATIONS).map(({ path, line, level, title: heading, message }) => ({ path, start_line: line, end_line: line, annotation_level: level, title: heading, message }));
    return { status: 'completed', conclusion, output: { title, summary: summary.slice(0, LONGEST_SUMMARY).toWellFormed(), ...(marks.length === 0 ? {} : { annotations: marks }) }, ...(url === '' ? {} : { details_url: url }) };
}
/** A commit status has no word for "says nothing about the commit", so that nothing is shown then. */
async function commitStatus(client, commit, { name, conclusion, title, url }, refusal) {
    if (conclusion === 'neutral')
        return { shown: 'nothing', why: `no check run: ${refusal}` };
    const answer = await client.attempt({
        doing: `set a commit status on ${commit}`,
        needs: STATUSES,
        shape: _answers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyAnswer */ .H2,
        send: (rest, at) => rest.repos.createCommitStatus({ ...at, sha: commit, context: name, state: conclusion === 'success' ? 'success' : 'failure', description: (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(title, LONGEST_DESCRIPTION), ...(url === '' ? {} : { target_url: url }) }),
    });
    if (answer.ok)
        return { shown: 'commit status' };
    if (!isDenied(answer))
        throw answer.fault;
    return { shown: 'nothing', why: `no check run: ${refusal}; no commit status: ${answer.message}` };
}
/** A token that lacks a permission is told 403, or 404 as if nothing were there. */
function isDenied({ status, kind }) {
    return kind === 'final' && (status === 403 || status === 404);
}
/** Notes by a commit status that a run began; told by the id in its description. */
function createNote(client) {
    return async (commit, { name, id }) => {
        await client.ask({
            doing: `set a commit status on ${commit}`,
            needs: STATUSES,
            shape: _answers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyAnswer */ .H2,
            send: (rest, at) => rest.repos.createCommitStatus({ ...at, sha: commit, context: name, state: 'success', description: (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(`${id}: a run began, which says nothing about this commit`, LONGEST_DESCRIPTION) }),
        });
    };
}
/** When runs noted that they began, of a name and with ids that end so. */
async function noted(client, commit, { name, ending }) {
    const all = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .pages */ .Bd)(client, (page) => ({
        doing: `list the commit statuses of ${commit}`,
        needs: 'statuses: read',
        shape: _answers_js__WEBPACK_IMPORTED_MODULE_0__/* .statusesAnswer */ .Bu,
        send: (rest, at) => rest.repos.listCommitStatusesForRef({ ...at, ref: commit, per_page: _pages_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGE */ .KL, page }),
    }));
    // A status that was set again because nobody heard the answer is one run all the same.
    const runs = Map.groupBy(all.filter(({ context, description }) => context === name && description?.includes(`${ending}: `) === true), ({ description }) => description);
    return [...runs.values()].flatMap(([first]) => (first === undefined ? [] : [new Date(first.created_at).toISOString()]));
}
/** When check runs of a name that were given ids which end so were begun beside a commit, since a moment; as many as one page holds, the newest. */
async function checkRunsBegun(client, commit, asked) {
    const { name, ending, since, alsoNoted } = asked;
    const runs = await client.ask({
        doing: `list the check runs on ${commit}`,
        needs: CHECKS,
        shape: _answers_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRunsAnswer */ .Zf,
        send: (rest, at) => rest.checks.listForRef({ ...at, ref: commit, check_name: name, filter: 'all', per_page: _pages_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGE */ .KL }),
    });
    const begun = runs.flatMap(({ external_id: id, started_at: at }) => (id?.endsWith(ending) === true && at !== null ? [new Date(at).toISOString()] : []));
    return [...begun, ...(alsoNoted ? await noted(client, commit, asked) : [])].filter((at) => at > since);
}


/***/ }),

/***/ 22859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ createReads)
});

// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(58651);
// EXTERNAL MODULE: ./lib/adapters/github/answers.js
var github_answers = __webpack_require__(26733);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/contract/ids.js
var ids = __webpack_require__(33240);
// EXTERNAL MODULE: ./lib/core/trigger/read-command.js
var read_command = __webpack_require__(36374);
// EXTERNAL MODULE: ./lib/adapters/github/pages.js
var pages = __webpack_require__(50074);
;// CONCATENATED MODULE: ./lib/adapters/github/approvals.js





const moment = iso/* datetime */.w$({ offset: true }).transform((text) => ids/* instant */.uR.parse(new Date(text).toISOString()));
const commentAnswer = schemas/* object */.Ikc({
    html_url: schemas/* url */.OZ5(),
    body: schemas/* string */.YjP().default(''),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP().min(1), type: schemas/* string */.YjP() }).nullable(),
    author_association: schemas/* string */.YjP().default('NONE'),
    created_at: moment,
    updated_at: moment,
    /** Set where an app wrote it in the name of its user. */
    performed_via_github_app: schemas/* unknown */.L5J().optional(),
});
const reviewAnswer = schemas/* object */.Ikc({ environments: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP().min(1) })), state: schemas/* string */.YjP().min(1), user: schemas/* object */.Ikc({ login: schemas/* string */.YjP().min(1) }).nullable() });
const BELONGS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
/** The comments of an issue whose first line approves a category. A fault where there are more comments than are read: one of them might count. */
async function approvalComments(client, issue, word) {
    const comments = await (0,pages/* pages */.Bd)(client, (page) => ({
        doing: `list the comments on issue ${issue}`,
        needs: 'issues: read',
        shape: schemas/* array */.YOg(commentAnswer),
        send: (rest, at) => rest.issues.listComments({ ...at, issue_number: issue, per_page: pages/* PAGE */.KL, page }),
    }));
    if (comments.length >= pages/* MOST_ITEMS */.x_)
        throw new fault/* Fault */.vC('github:unexpected', `Issue ${issue} has ${pages/* MOST_ITEMS */.x_} comments or more, so that the approvals among them cannot all be read`);
    return comments.flatMap((comment) => {
        const command = (0,read_command/* readCommand */.U)(comment.body, word);
        if (command?.asks !== 'approve')
            return [];
        return [{
                source: 'comment',
                category: command.category,
                hash: command.hash,
                by: comment.user?.login ?? 'ghost',
                person: comment.user?.type === 'User' && (comment.performed_via_github_app ?? null) === null,
                edited: comment.updated_at !== comment.created_at,
                at: comment.created_at,
                url: comment.html_url,
                belongs: BELONGS.has(comment.author_association),
            }];
    });
}
/** What people said about letting a workflow run into an environment, one entry for each environment they spoke of. */
async function environmentReviews(client, workflowRun) {
    const reviews = await client.ask({
        doing: `tell who let workflow run ${workflowRun} into its environments`,
        needs: 'actions: read',
        shape: schemas/* array */.YOg(reviewAnswer),
        send: (rest, at) => rest.actions.getReviewsForRun({ ...at, run_id: Number(workflowRun) }),
    });
    return reviews.flatMap(({ environments, state, user }) => environments.map(({ name }) => ({ environment: name, state, by: user?.login ?? 'ghost' })));
}

// EXTERNAL MODULE: ./lib/adapters/github/check.js
var check = __webpack_require__(85614);
// EXTERNAL MODULE: ./lib/contract/labels.js
var contract_labels = __webpack_require__(79083);
;// CONCATENATED MODULE: ./lib/adapters/github/issue-history.js




/** `updated_at` moves with every label and comment; only these dates tell of the text. */
const QUERY = `query IssueHistory($owner: String!, $name: String!, $number: Int!, $since: DateTime!) {
  repository(owner: $owner, name: $name) {
    issue(number: $number) {
      author { __typename login }
      editor { __typename login }
      lastEditedAt
      renames: timelineItems(itemTypes: [RENAMED_TITLE_EVENT], last: 1) {
        nodes { ... on RenamedTitleEvent { createdAt actor { __typename login } } }
      }
      labels: timelineItems(itemTypes: [LABELED_EVENT], since: $since, last: 100) {
        pageInfo { hasPreviousPage }
        nodes { ... on LabeledEvent { createdAt label { name } } }
      }
    }
  }
}`;
const issue_history_moment = iso/* datetime */.w$({ offset: true }).transform((text) => ids/* instant */.uR.parse(new Date(text).toISOString()));
/** A deleted account is shown as none, and an app without the ending that REST gives its name. */
const someone = schemas/* object */.Ikc({ __typename: schemas/* string */.YjP(), login: schemas/* string */.YjP().min(1) })
    .nullable()
    .transform((account) => (account === null ? 'ghost' : account.__typename === 'Bot' ? `${account.login}[bot]` : account.login));
const historyAnswer = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        issue: schemas/* object */.Ikc({
            author: someone,
            editor: someone,
            lastEditedAt: issue_history_moment.nullable(),
            renames: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ createdAt: issue_history_moment, actor: someone })) }),
            labels: schemas/* object */.Ikc({ pageInfo: schemas/* object */.Ikc({ hasPreviousPage: schemas/* boolean */.zMY() }), nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ createdAt: issue_history_moment, label: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }) })) }),
        }),
    }),
});
const runAnswer = schemas/* object */.Ikc({ id: schemas/* int */.Whr(), created_at: issue_history_moment });
/** The past of an issue, in one question, and the birth of a workflow run where one is named, in another. */
async function issueHistory(client, number, { since, workflowRun }) {
    const { repository: { issue } } = await client.query({ doing: `tell the history of issue ${number}`, needs: 'issues: read', shape: historyAnswer, query: QUERY, variables: { number, since } });
    const { author, editor, lastEditedAt, renames, labels } = issue;
    if (labels.pageInfo.hasPreviousPage)
        throw new fault/* Fault */.vC('github:unexpected', `Issue ${number} was given more than 100 labels within a day, so that the runs among them cannot be counted`);
    const renamed = renames.nodes.at(-1);
    return {
        bodyEditedAt: lastEditedAt,
        titleChangedAt: renamed?.createdAt ?? null,
        writers: [...new Set([author, ...(lastEditedAt === null ? [] : [editor]), ...(renamed === undefined ? [] : [renamed.actor])])],
        pickedUpAt: labels.nodes.filter(({ label, createdAt }) => label.name === contract_labels/* PICKED_UP */.Pg && createdAt >= since).map(({ createdAt }) => createdAt),
        runCreatedAt: workflowRun === null ? null : await createdAt(client, workflowRun),
    };
}
async function createdAt(client, run) {
    const answer = await client.ask({ doing: `show workflow run ${run}`, needs: 'actions: read', shape: runAnswer, send: (rest, at) => rest.actions.getWorkflowRun({ ...at, run_id: Number(run) }) });
    return answer.created_at;
}

// EXTERNAL MODULE: ./lib/contract/pack-pull.js
var pack_pull = __webpack_require__(32065);
;// CONCATENATED MODULE: ./lib/adapters/github/pack-pulls.js



/** Branches that one request asks about, and the pull requests that are read of each. */
const [BRANCHES, EACH] = [100, 20];
/** A branch with more pull requests than so many times that many is not one of ours. */
const MOST_TIMES = 10;
const answer = schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() }), nodes: schemas/* array */.YOg(pack_pull/* packPullSeen */.eK) })) });
/** The pull requests from branches to a base, whatever became of them, a hundred branches a request; those with many are asked about again. A fault where one has more than can be read: one of them might count. */
async function packPulls(client, branches, base) {
    const pulls = [];
    let open = branches.map((branch) => ({ branch, after: null }));
    for (let times = 0; open.length > 0; times += 1) {
        const [first] = open;
        if (times === MOST_TIMES)
            throw new fault/* Fault */.vC('github:unexpected', `The branch ${first?.branch ?? ''} has more than ${EACH * MOST_TIMES} pull requests, so that they cannot all be read`);
        const more = [];
        for (let start = 0; start < open.length; start += BRANCHES) {
            const some = open.slice(start, start + BRANCHES);
            const { repository } = await client.query({ doing: 'list the pull requests of task packs', needs: 'pull-requests: read', shape: answer, query: queryOf(some.length), variables: { base, ...Object.fromEntries(some.flatMap(({ branch, after }, index) => [[`b${index}`, branch], [`a${index}`, after]])) } });
            for (const [index, { branch }] of some.entries()) {
                const found = repository[`b${index}`];
                if (found === undefined)
                    throw new fault/* Fault */.vC('github:unexpected', `GitHub did not say which pull requests the branch ${branch} has`);
                pulls.push(...found.nodes);
                if (found.pageInfo.hasNextPage)
                    more.push({ branch, after: found.pageInfo.endCursor });
            }
        }
        open = more;
    }
    return pulls;
}
function queryOf(count) {
    const each = Array.from({ length: count }, (_, index) => index);
    const variables = ['$owner', '$name', '$base', ...each.map((index) => `$b${index}`)].map((name) => [name, 'String!'].join(': '));
    return `query PackPulls(${[...variables, ...each.map((index) => `$a${index}: String`)].join(', ')}) {
  repository(owner: $owner, name: $name) {
${each.map((index) => `    b${index}: pullRequests(headRefName: $b${index}, baseRefName: $base, first: ${EACH}, after: $a${index}, orderBy: { field: CREATED_AT, direction: DESC }) { pageInfo { hasNextPage endCursor } nodes { ${pack_pull/* PACK_PULL_FIELDS */.Ak.join(' ')} url } }`).join('\n')}
  }
}`;
}

// EXTERNAL MODULE: ./lib/adapters/github/read-commit.js
var read_commit = __webpack_require__(33784);
// EXTERNAL MODULE: ./lib/adapters/github/read-pull-request.js
var read_pull_request = __webpack_require__(97186);
;// CONCATENATED MODULE: ./lib/adapters/github/forge.js










const READ_CONTENTS = 'contents: read';
const READ_ISSUES = 'issues: read';
const READ_PULLS = 'pull-requests: read';
/** The questions to GitHub; every answer is checked for being about what was asked. */
function createReads(client) {
    return {
        repository: client.repository,
        defaultBranch: async () => {
            const answer = await client.ask({ doing: 'tell the default branch', needs: 'metadata: read', shape: github_answers/* repositoryAnswer */.XQ, send: (rest, at) => rest.repos.get({ ...at }) });
            return answer.default_branch;
        },
        permission: (login) => permission(client, login),
        issue: (number) => issue(client, number),
        issueHistory: (number, asked) => issueHistory(client, number, asked),
        approvalComments: (number, word) => approvalComments(client, number, word),
        environmentReviews: (workflowRun) => environmentReviews(client, workflowRun),
        branchHead: (branch) => branchHead(client, branch),
        branchHeads: (prefix) => branchHeads(client, prefix),
        commit: (sha) => commit(client, sha),
        fileAt: (repository, sha, path) => fileAt(client, repository, sha, path),
        ahead: (base, head) => ahead(client, base, head),
        pullRequests: (head, base, state) => pullRequests(client, head, base, state),
        packPulls: (branches, base) => packPulls(client, branches, base),
        checksBegun: (commit, asked) => (0,check/* checkRunsBegun */.Cr)(client, commit, asked),
        pullRequest: (number, head) => pullRequest(client, number, head),
        requests: client.requests,
    };
}
/** The legacy word that GitHub gives beside each of its own roles; another pair is one we do not understand. */
const LEGACY = {
    admin: { level: 'admin', legacy: 'admin' },
    maintain: { level: 'maintain', legacy: 'write' },
    write: { level: 'write', legacy: 'write' },
    triage: { level: 'triage', legacy: 'read' },
    read: { level: 'read', legacy: 'read' },
    none: { level: 'none', legacy: 'none' },
};
async function permission(client, login) {
    const unknown = (note) => ({ login, level: 'unknown', note });
    try {
        const answer = await client.attempt({
            doing: `tell the permission of ${login}`,
            needs: 'metadata: read',
            shape: github_answers/* permissionAnswer */.wb,
            send: (rest, at) => rest.repos.getCollaboratorPermissionLevel({ ...at, username: login }),
        });
        if (!answer.ok)
            return answer.status === 404 ? { login, level: 'none', note: '' } : unknown(answer.fault.message);
        const { user } = answer.data;
        if (user?.login.toLowerCase() !== login.toLowerCase())
            return unknown(`GitHub answered about ${user === null ? 'nobody' : user.login}`);
        const level = levelOf(answer.data);
        return level === null ? unknown(`GitHub answered the role ${answer.data.role_name ?? 'none'} with the permission ${answer.data.permission}, which do not go together`) : { login, level, note: '' };
    }
    catch (thrown) {
        if ((0,fault/* isFault */.Zh)(thrown))
            return unknown(thrown.message);
        throw thrown;
    }
}
/** A role of the organisation's own making counts as what it was made from, which the legacy word tells. */
function levelOf({ permission: legacy, role_name: role }) {
    const own = Object.hasOwn(LEGACY, role ?? '') ? LEGACY[role ?? ''] : undefined;
    if (own !== undefined)
        return own.legacy === legacy ? own.level : null;
    return legacy === 'admin' || legacy === 'write' || legacy === 'read' || legacy === 'none' ? legacy : null;
}
async function issue(client, number) {
    const answer = await client.attempt({ doing: `show issue ${number}`, needs: READ_ISSUES, shape: github_answers/* issueAnswer */.C7, send: (rest, at) => rest.issues.get({ ...at, issue_number: number }) });
    if (!answer.ok) {
        if (answer.status === 404 || answer.status === 410)
            return null;
        throw answer.fault;
    }
    const { data } = answer;
    // A transferred issue is answered from its new repository, under another number.
    if (data.number !== number || !data.repository_url.toLowerCase().endsWith(`/repos/${client.repository.toLowerCase()}`))
        return null;
    return {
        number,
        title: data.title,
        body: data.body ?? '',
        state: data.state,
        locked: data.locked,
        isPullRequest: data.pull_request !== undefined && data.pull_request !== null,
        author: data.user?.login ?? 'ghost',
        labels: data.labels.map((label) => (typeof label === 'string' ? label : label.name)),
    };
}
async function branchHead(client, branch) {
    const answer = await client.attempt({ doing: `show branch ${branch}`, needs: READ_CONTENTS, shape: github_answers/* refAnswer */.eS, send: (rest, at) => rest.git.getRef({ ...at, ref: `heads/${branch}` }) });
    if (answer.ok)
        return answer.data.ref === `refs/heads/${branch}` ? answer.data.object.sha : null;
    if (answer.status === 404)
        return null;
    throw answer.fault;
}
async function branchHeads(client, prefix) {
    const answer = await client.ask({ doing: `list the branches ${prefix}*`, needs: READ_CONTENTS, shape: schemas/* array */.YOg(github_answers/* refAnswer */.eS), send: (rest, at) => rest.git.listMatchingRefs({ ...at, ref: `heads/${prefix}` }) });
    return new Map(answer.map(({ ref, object }) => [ref.replace(/^refs\/heads\//, ''), object.sha]));
}
async function commit(client, sha) {
    const answer = await client.ask({ doing: `show commit ${sha}`, needs: READ_CONTENTS, shape: github_answers/* commitAnswer */.Mw, send: (rest, at) => rest.git.getCommit({ ...at, commit_sha: sha }) });
    return (0,read_commit/* readCommit */.k)(answer);
}
async function ahead(client, base, head) {
    const answer = await client.attempt({ doing: `compare commit ${head} with the base`, needs: READ_CONTENTS, shape: github_answers/* comparisonAnswer */.K1, send: (rest, at) => rest.repos.compareCommitsWithBasehead({ ...at, basehead: `${base}...${head}`, per_page: pages/* PAGE */.KL }) });
    if (!answer.ok) {
        if (answer.status === 404 && /no common ancestor/i.test(answer.message))
            return null;
        throw answer.fault;
    }
    const { behind_by: behind, total_commits: total, commits } = answer.data;
    return { commits: commits.map(read_commit/* readCompared */.y), complete: commits.length === total, containsBase: behind === 0 };
}
/** Asks at most so often until a pull request shows a head that was just pushed. */
const LOOKS = 4;
async function pullRequest(client, number, head) {
    for (let looks = 1;; looks += 1) {
        const answer = await client.ask({ doing: `show pull request ${number}`, needs: READ_PULLS, shape: github_answers/* pullAnswer */.MJ, send: (rest, at) => rest.pulls.get({ ...at, pull_number: number }) });
        if (head === undefined || answer.head.sha === head || looks >= LOOKS)
            return (0,read_pull_request/* readPullRequest */.D)(answer);
        await client.pause(looks);
    }
}
async function pullRequests(client, head, base, state) {
    const answers = await (0,pages/* pages */.Bd)(client, (page) => ({
        doing: `list the pull requests from ${head}`,
        needs: READ_PULLS,
        shape: schemas/* array */.YOg(github_answers/* pullAnswer */.MJ),
        send: (rest, at) => rest.pulls.list({ ...at, state, head: `${client.owner}:${head}`, base, per_page: pages/* PAGE */.KL, page }),
    }));
    // GitHub ignores a filter it does not understand, and another fork of the same owner would match too.
    return answers.filter((pull) => pull.head.ref === head && pull.base.ref === base && pull.head.repo?.full_name.toLowerCase() === client.repository.toLowerCase()).map(read_pull_request/* readPullRequest */.D);
}
async function fileAt(client, repository, commit, path) {
    const [owner = '', repo = ''] = repository.split('/');
    const answer = await client.attempt({ doing: `show ${path} of ${repository} at ${commit}`, needs: READ_CONTENTS, shape: github_answers/* contentAnswer */.yo, send: (rest) => rest.repos.getContent({ owner, repo, path, ref: commit }) });
    if (!answer.ok) {
        if (answer.status === 404)
            return null;
        throw answer.fault;
    }
    // A folder, a link or a file without content is no file of settings.
    return answer.data === null ? null : Buffer.from(answer.data.content, 'base64');
}


/***/ }),

/***/ 50074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ pages),
/* harmony export */   KL: () => (/* binding */ PAGE),
/* harmony export */   x_: () => (/* binding */ MOST_ITEMS)
/* harmony export */ });
/** What GitHub gives at most on one page of a list. */
const PAGE = 100;
/** Lists are read up to this many pages; what lies beyond is not seen. */
const PAGES = 10;
/** As many items as are read of a list at most; one that has so many may have more. */
const MOST_ITEMS = PAGE * PAGES;
/** Every item of a list, page after page, up to a thousand. */
async function pages(client, page) {
    const items = [];
    for (let number = 1; number <= PAGES; number += 1) {
        const more = await client.ask(page(number));
        items.push(...more);
        if (more.length < PAGE)
            break;
    }
    return items;
}


/***/ }),

/***/ 33784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readCommit),
/* harmony export */   y: () => (/* binding */ readCompared)
/* harmony export */ });
/** A commit in our words. */
function readCommit(answer) {
    return { sha: answer.sha, tree: answer.tree.sha, parents: answer.parents.map((parent) => parent.sha), message: answer.message, maker: readMaker(answer) };
}
/** A commit of a comparison in our words. */
function readCompared({ sha, parents, commit }) {
    return readCommit({ ...commit, sha, parents });
}
function readMaker({ author, committer, verification }) {
    return { author: signatureText(author), committer: signatureText(committer), signed: verification?.verified === true };
}
function signatureText(signature) {
    return signature === null ? '' : `${signature.name} <${signature.email}>`;
}


/***/ }),

/***/ 97186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readPullRequest)
/* harmony export */ });
/** A pull request in our words; an author who is gone is `ghost`, as GitHub shows it. */
function readPullRequest(answer) {
    return {
        number: answer.number,
        nodeId: answer.node_id,
        url: answer.html_url,
        title: answer.title,
        body: answer.body ?? '',
        draft: answer.draft,
        state: answer.state,
        author: answer.user?.login ?? 'ghost',
        authorId: answer.user?.id ?? null,
        labels: answer.labels.map(({ name }) => name),
        reviewers: (answer.requested_reviewers ?? []).map(({ login }) => login),
        head: { ref: answer.head.ref, sha: answer.head.sha },
        base: { ref: answer.base.ref },
    };
}


/***/ }),

/***/ 24293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ knownSecrets)
/* harmony export */ });
/* harmony import */ var _core_secrets_known_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60316);
/* harmony import */ var _outbound_proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54827);


/** What a variable is called that holds a secret: the runner's own tokens, and whatever a job sets for its steps. */
const SECRET_NAME = /(?:token|secret|password|passwd|passphrase|(?:api|access|private|secret|account)_?key)$/i;
/** Every secret this process holds, by the name it is spoken of: the inputs that are secrets, the proxy's password, and variables that are called so. */
function knownSecrets(inputs, env) {
    const proxy = (0,_outbound_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .proxySecrets */ .Wm)(env).map((value) => ({ name: 'proxy-password', value }));
    const all = [{ name: 'openai-api-key', value: inputs['openai-api-key'] ?? '' }, { name: 'github-token', value: inputs['github-token'] ?? '' }, ...proxy, ...variables(env)];
    return all.filter(({ value }, index) => value !== '' && all.findIndex((other) => other.value === value) === index);
}
function variables(env) {
    return Object.entries(env).flatMap(([name, value = '']) => (SECRET_NAME.test(name) && isRandom(value) ? [{ name: name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, ''), value }] : []));
}
/** Made by chance: a variable of that name may also hold a word or a number that is in many a log. */
function isRandom(value) {
    return (0,_core_secrets_known_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .unsearchable */ .Y)(value) === null && value.length >= 16 && new Set(value).size >= 10 && /\d/.test(value) && /[A-Za-z]/.test(value);
}


/***/ }),

/***/ 76185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ openGit)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_git_trusted_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66493);
/* harmony import */ var _adapters_process_find_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48010);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92607);




/** The git directory of a step, in its folder. Without a git the first command says so, as a fault like any other. */
async function openGit(scratch, env, signal) {
    return (0,_adapters_git_trusted_git_js__WEBPACK_IMPORTED_MODULE_1__/* .createTrustedGit */ .g)({ folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, 'git'), file: (await (0,_adapters_process_find_program_js__WEBPACK_IMPORTED_MODULE_2__/* .findProgram */ .K)('git', (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .searchPath */ .oe)(env))) ?? '/usr/bin/git', network: env, signal });
}


/***/ })

};
