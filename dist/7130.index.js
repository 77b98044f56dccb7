export const id = 7130;
export const ids = [7130];
export const modules = {

/***/ 78370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ digestOfFile),
/* harmony export */   TM: () => (/* binding */ digestFile),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


const PIECE_BYTES = 1024 * 1024;
/** SHA-256 of UTF-8 text or of bytes, in hexadecimal. */
function digestOf(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', content, 'hex');
}
/** SHA-256 of a file, in hexadecimal, read piece by piece; rejects as the file system does when it cannot be read. */
async function digestOfFile(path) {
    return (await digestFile(path, 'sha256')).toString('hex');
}
/** Digests a file's bytes without holding them, and shows them to `seen`; rejects as the file system does when it cannot be read. */
async function digestFile(path, algorithm, seen) {
    const sum = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
    try {
        // One buffer for all of it: a stream, which makes a new one for every piece, takes half as long again.
        const buffer = Buffer.allocUnsafe(PIECE_BYTES);
        for (let bytesRead = -1; bytesRead !== 0;) {
            ({ bytesRead } = await file.read(buffer, 0, PIECE_BYTES));
            sum.update(buffer.subarray(0, bytesRead));
            seen?.(buffer.subarray(0, bytesRead));
        }
    }
    finally {
        await file.close();
    }
    return sum.digest();
}


/***/ }),

/***/ 16275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ readPackFiles),
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   Hw: () => (/* binding */ folderNames),
/* harmony export */   Wm: () => (/* binding */ packFoldersAt),
/* harmony export */   kg: () => (/* binding */ packsIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _contract_pack_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86582);
/* harmony import */ var _core_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64539);




/** More than any file of a pack may hold, so that whoever reads it says so. */
const MOST_BYTES = 512 * 1024;
/** Folders that are never walked into. */
const OTHERS = new Set(['.git', 'node_modules']);
const NAMES = new Set(_contract_pack_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .PACK_FILES */ .mQ.map(({ name }) => name));
/** What makes a folder one of a pack; a README stands in others too. */
const MARKS = new Set(['task.yml', 'acceptance.yml', 'spec.md', 'risk.md', 'runbook.md']);
/** The regular files of a folder that can belong to a pack, as bytes by name; links are not read. Of one that is far too large only the beginning is. */
function readPackFiles(folder) {
    return new Map(entriesOf(folder).flatMap((entry) => (entry.isFile() && NAMES.has(entry.name) ? [[entry.name, beginningOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name))]] : [])));
}
/**
 * The folders that a word of the command line means, in the order of the alphabet: a folder that is a pack and those below
 * it, the folder of a file of a pack, or the packs that a glob matches. Null where there is none.
 */
function packFoldersAt(word, cwd) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, word);
    const found = statOf(path);
    if (found?.isFile() === true)
        return NAMES.has(path.slice(path.lastIndexOf(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) + 1)) ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)] : null;
    if (found?.isDirectory() === true) {
        const packs = packsBelow(path);
        return packs.length === 0 ? null : packs;
    }
    if (!/[*?[\]{}]/.test(word))
        return null;
    const from = word.split('/').slice(0, word.split('/').findIndex((step) => /[*?[\]{}]/.test(step))).join('/') || (word.startsWith('/') ? '/' : '.');
    const matches = (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .matchExactly */ .k_)([word.replace(/^(\.\/)+/, '').replace(/\/+$/, '')]);
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, from);
    if (statOf(start)?.isDirectory() !== true)
        return null;
    const spelled = (folder) => (word.startsWith('/') ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, folder)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    const all = packsBelow(start).filter((folder) => matches(spelled(folder)) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).some((name) => MARKS.has(name) && matches(`${spelled(folder)}/${name}`)));
    return all.length === 0 ? null : all;
}
/** The root of the repository that a folder is in, by the nearest `.git` above it; `otherwise` where there is none. */
function repositoryRoot(folder, otherwise) {
    for (let current = folder;; current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(current, '.git')))
            return current;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current) === current)
            return otherwise;
    }
}
/** The folders in a folder that are packs. */
function packsIn(folder) {
    return folderNames(folder).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).filter((one) => isPack(entriesOf(one)));
}
/** The names of the folders in a folder; none where it cannot be looked into. */
function folderNames(folder) {
    return entriesOf(folder).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}
/** A pack may hold others: every folder is looked into. */
function packsBelow(folder) {
    const entries = entriesOf(folder);
    const inner = entries.filter((entry) => entry.isDirectory() && !OTHERS.has(entry.name)).map(({ name }) => name);
    return [...(isPack(entries) ? [folder] : []), ...inner.toSorted().flatMap((name) => packsBelow((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)))];
}
function isPack(entries) {
    return entries.some((entry) => entry.isFile() && MARKS.has(entry.name));
}
function entriesOf(folder) {
    return ifThere(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true })) ?? [];
}
function statOf(path) {
    return ifThere(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false }));
}
/** Undefined where there is nothing to be read, or nobody may. */
function ifThere(read) {
    try {
        return read();
    }
    catch (thrown) {
        if (thrown instanceof Error && 'code' in thrown && ['ENOENT', 'ENOTDIR', 'EACCES', 'ELOOP', 'ENAMETOOLONG'].includes(String(thrown.code)))
            return undefined;
        throw thrown;
    }
}
/** Cut where a letter ends, so that what was cut off is not taken for a broken one. */
function beginningOf(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        const bytes = Buffer.alloc(Math.min(size, MOST_BYTES));
        let length = 0;
        for (let read = -1; read !== 0 && length < bytes.length; length += read)
            read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, length, bytes.length - length, length);
        if (size > MOST_BYTES)
            while (length > 0 && (bytes[length - 1] ?? 0) >= 0x80)
                length -= 1;
        return bytes.subarray(0, length);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 74752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


/** Files larger than this are never read whole. */
const TEXT_LIMIT = 64 * 1024 * 1024;
/** The text of a regular file, never through a link; null when there is none or it is too large to be one of ours. */
async function readText(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK).catch((thrown) => {
        if (thrown instanceof Error && 'code' in thrown && ['ENOENT', 'ELOOP', 'ENOTDIR', 'EACCES'].includes(String(thrown.code)))
            return null;
        throw thrown;
    });
    if (handle === null)
        return null;
    try {
        const found = await handle.stat();
        return !found.isFile() || found.size > TEXT_LIMIT ? null : await handle.readFile('utf8');
    }
    finally {
        await handle.close();
    }
}


/***/ }),

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

/***/ 50235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ loadPacks)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_pack_folders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16275);
/* harmony import */ var _contract_pack_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86582);
/* harmony import */ var _packs_id_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79695);
/* harmony import */ var _packs_judge_together_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18828);
/* harmony import */ var _packs_read_pack_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16385);






/** Reads the packs that paths and globs mean, all those of taskpacks/ without any, each once, and judges them side by side. */
function loadPacks(words, cwd, { besides = false, seen = () => undefined, known = () => false } = {}) {
    const foldersAt = remembered((path) => (0,_adapters_files_pack_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .packFoldersAt */ .Wm)(path, cwd));
    const named = new Set();
    for (const word of words.length === 0 ? [_contract_pack_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .PACKS_FOLDER */ .sQ] : words) {
        const found = foldersAt(isGlob(word) ? word : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, word));
        if (found === null)
            return { known: false, why: isGlob(word) ? `no pack matches ${word}.` : `there is no pack at ${word}: no folder with a task.yml, or it may not be read.` };
        for (const folder of found)
            named.add(folder);
    }
    const rootOf = remembered((folder) => (0,_adapters_files_pack_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryRoot */ .Hn)(folder, cwd));
    const packs = [];
    for (const folder of besides ? new Set([...named, ...foldersBeside(named, rootOf, foldersAt)]) : named) {
        try {
            const [path, files] = [slashed((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(rootOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder)), folder)), (0,_adapters_files_pack_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .readPackFiles */ .$S)(folder)];
            seen(path, files, named.has(folder));
            packs.push((0,_packs_read_pack_js__WEBPACK_IMPORTED_MODULE_3__/* .readPack */ .w)({ path, shown: slashed((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, folder)), files }));
        }
        catch (thrown) {
            if (thrown instanceof Error && 'syscall' in thrown)
                return { known: false, why: `the pack at ${slashed((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, folder))} could not be read: ${thrown.message}.` };
            throw thrown;
        }
    }
    const isBeside = (0,_packs_id_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .likeOneOf */ .hr)(besides ? [] : parentsOf(named).flatMap((folder) => (0,_adapters_files_pack_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .folderNames */ .Hw)(folder)));
    return { known: true, packs: (0,_packs_judge_together_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeTogether */ .M)(packs, (id) => isBeside(id) || known(id)) };
}
function parentsOf(folders) {
    return [...new Set([...folders].map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder)))];
}
/** All packs of the usual place of the repository, and those in one folder with one that is named. */
function foldersBeside(named, rootOf, foldersAt) {
    const parents = parentsOf(named);
    const usual = [...new Set(parents.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(rootOf(folder), _contract_pack_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .PACKS_FOLDER */ .sQ)))];
    const others = parents.filter((folder) => !usual.some((one) => folder === one || folder.startsWith(`${one}${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`)));
    return [...usual.flatMap((folder) => foldersAt(folder) ?? []), ...others.flatMap((folder) => (0,_adapters_files_pack_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .packsIn */ .kg)(folder))];
}
/** Whether a word of the command line means whatever it matches. */
function isGlob(word) {
    return /[*?[\]{}]/.test(word);
}
/** Packs stand side by side, so the answer for their folder is asked for once. */
function remembered(ask) {
    const known = new Map();
    return (folder) => {
        const found = known.get(folder) ?? { answer: ask(folder) };
        known.set(folder, found);
        return found.answer;
    };
}
function slashed(path) {
    return path === '' ? '.' : path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}


/***/ }),

/***/ 40329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planCommand: () => (/* binding */ planCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/adapters/clock.js
var clock = __webpack_require__(61642);
// EXTERNAL MODULE: ./lib/adapters/files/digest.js
var digest = __webpack_require__(78370);
// EXTERNAL MODULE: ./lib/adapters/files/pack-folders.js
var pack_folders = __webpack_require__(16275);
// EXTERNAL MODULE: ./lib/adapters/files/read-text.js
var read_text = __webpack_require__(74752);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/adapters/git/byte-path.js
var byte_path = __webpack_require__(7801);
// EXTERNAL MODULE: ./lib/adapters/git/run-git.js
var run_git = __webpack_require__(72711);
;// CONCATENATED MODULE: ./lib/adapters/git/changed-paths.js





/** The paths that differ between two revisions of a checkout, or git's complaint; `A..B` compares both, `A...B` what B has beyond where they parted. */
async function changedPaths(git, root, range) {
    if (!/^[^-\s.][^\s]*?\.\.\.?[^-\s.][^\s]*$/.test(range))
        return { complaint: `${JSON.stringify(range.slice(0, 100))} is no range; it must be BASE..HEAD` };
    const home = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'codex-orchestrator-git-'));
    try {
        const args = ['-C', root, '-c', `safe.directory=${root}`, 'diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', '--end-of-options', range, '--'];
        const { ok, stdout, complaint } = await (0,run_git/* tryGit */.I)({ file: git, home }, { args });
        return ok ? { paths: (0,byte_path/* records */.V0)(stdout).flatMap((path) => (0,byte_path/* textOf */.b6)(path) ?? []) } : { complaint };
    }
    finally {
        await (0,promises_.rm)(home, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./lib/adapters/process/find-program.js
var find_program = __webpack_require__(48010);
// EXTERNAL MODULE: ./lib/contract/in-words.js
var in_words = __webpack_require__(22187);
// EXTERNAL MODULE: ./lib/contract/pack-parts.js
var pack_parts = __webpack_require__(86582);
// EXTERNAL MODULE: ./lib/contract/pack-pull.js
var pack_pull = __webpack_require__(32065);
// EXTERNAL MODULE: ./lib/contract/pack-wish.js
var pack_wish = __webpack_require__(19033);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(58651);
// EXTERNAL MODULE: ./lib/core/inert.js
var inert = __webpack_require__(18487);
// EXTERNAL MODULE: ./lib/contract/parse-json.js
var parse_json = __webpack_require__(39760);
// EXTERNAL MODULE: ./lib/packs/delivered-packs.js
var delivered_packs = __webpack_require__(13365);
// EXTERNAL MODULE: ./lib/packs/pack-hash.js
var pack_hash = __webpack_require__(5086);
// EXTERNAL MODULE: ./lib/packs/select.js + 2 modules
var packs_select = __webpack_require__(61375);
// EXTERNAL MODULE: ./lib/packs/touched.js
var touched = __webpack_require__(69976);
// EXTERNAL MODULE: ./lib/commands/pack-files.js
var pack_files = __webpack_require__(50235);
// EXTERNAL MODULE: ./lib/commands/plan-report.js
var plan_report = __webpack_require__(92598);
// EXTERNAL MODULE: ./lib/commands/problems-text.js
var problems_text = __webpack_require__(46786);
// EXTERNAL MODULE: ./lib/commands/surroundings.js
var surroundings = __webpack_require__(92607);
;// CONCATENATED MODULE: ./lib/commands/plan.js























const USAGE = `Usage: codex-orchestrator plan [--packs GLOB]… [--changed BASE..HEAD] [--label NAME]… [--priority P] [--older-than DAYS] [--limit N] [--shard N] [--pulls FILE] [--json]`;
const NO_PULLS = `Nobody said which pull requests there are: what was delivered is not left out, and packs that wait for others are held back.
Give --pulls FILE with what this prints: gh pr list --state all --limit 1000 --json ${pack_pull/* PACK_PULL_FIELDS */.Ak.join(',')}`;
/** `plan`: says which packs of a checkout would be run now, and why the others would not. Answers 0 planned, 1 when a pack that is asked for is refused or no matrix can be made, 2 wrong usage, 3 could not be looked at. */
async function planCommand(args, env, cwd = process.cwd(), today = clock/* systemClock */.m.now().slice(0, 10)) {
    const asked = read(args);
    if (typeof asked === 'string')
        return (0,problems_text/* complain */.cc)(2, `${asked}\n${USAGE}`);
    const [delivered, changed] = [await readPulls(asked.pulls), await readChanged(asked.range, env, cwd)];
    for (const answer of [delivered, changed])
        if (typeof answer === 'string')
            return (0,problems_text/* complain */.cc)(3, answer);
    const merged = new Set((delivered instanceof Array ? delivered : []).flatMap(({ id, state }) => (state === 'merged' ? [id] : [])));
    const found = readCandidates(asked, changed instanceof Array ? changed : null, merged, cwd);
    if (typeof found === 'string')
        return (0,problems_text/* complain */.cc)(3, found);
    const selection = (0,packs_select/* selectPacks */.f)({ candidates: found.candidates, delivered: typeof delivered === 'string' ? null : delivered, wish: asked.wish, today });
    const refusal = (0,plan_report/* whyNoMatrix */.dL)(selection, { shard: (number) => `--shard ${number}`, limit: '--limit' });
    if (refusal !== null)
        return (0,problems_text/* complain */.cc)(1, refusal);
    const refused = (0,plan_report/* refusedPacks */.T0)(found.packs, selection.held);
    const notes = delivered === null ? [NO_PULLS] : [];
    process.stdout.write(asked.json ? `${JSON.stringify({ matrix: (0,plan_report/* matrixOf */.lQ)(selection), held: selection.held, others: selection.others, shards: selection.shards, refused: refused.map(({ path, problems }) => ({ path, problems })), notes })}\n` : plan_text(selection, refused, notes));
    return refused.length === 0 ? 0 : 1;
}
function read(args) {
    const text = { type: 'string' };
    const list = { type: 'string', multiple: true };
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({ args: [...args], allowPositionals: true, options: { packs: list, label: list, changed: text, priority: text, 'older-than': text, limit: text, shard: text, pulls: text, json: { type: 'boolean', default: false } } });
        if (positionals.length > 0)
            return `plan knows no ${JSON.stringify(positionals[0])}; packs are named by --packs.`;
        const numbers = ['priority', 'older-than', 'limit', 'shard'].flatMap((name) => (values[name] === undefined ? [] : [`${name}=${values[name]}`]));
        const wish = (0,pack_wish/* readWish */.aR)([...(values.label ?? []).map((label) => `label=${label}`), ...numbers]);
        if ('flaw' in wish)
            return `--${wish.flaw}.`;
        return { globs: values.packs ?? [], range: values.changed ?? null, wish, pulls: values.pulls ?? null, json: values.json };
    }
    catch (thrown) {
        return thrown instanceof Error ? thrown.message : String(thrown);
    }
}
/** The packs that pull requests deliver; null where no file is named, a sentence where it cannot be used. */
async function readPulls(file) {
    if (file === null)
        return null;
    const said = await (0,read_text/* readText */.y)(file);
    if (said === null)
        return `there is no file ${file}, or it may not be read.`;
    const pulls = pack_pull/* packPulls */.Wc.safeParse((0,parse_json/* parseJson */.q)(said), { error: in_words/* inWords */.r });
    if (pulls.success)
        return (0,delivered_packs/* deliveredPacks */.ZD)(pulls.data);
    const [issue] = pulls.error.issues;
    return `${file} is no list of pull requests: ${issue === undefined || issue.path.length === 0 ? 'it' : issue.path.join('.')} ${issue?.message ?? ''}. It wants what gh pr list --json ${pack_pull/* PACK_PULL_FIELDS */.Ak.join(',')} prints.`;
}
/** The paths that differ, null where nobody asks for it, a sentence where git cannot say. */
async function readChanged(range, env, cwd) {
    if (range === null)
        return null;
    const git = await (0,find_program/* findProgram */.K)('git', (0,surroundings/* searchPath */.oe)(env));
    if (git === null)
        return 'no program git is on the PATH, which --changed needs.';
    try {
        const answer = await changedPaths(git, (0,pack_folders/* repositoryRoot */.Hn)(cwd, cwd), range);
        return 'paths' in answer ? answer.paths : `git cannot compare ${range}: ${answer.complaint}.`;
    }
    catch (thrown) {
        if ((0,fault/* isFault */.Zh)(thrown))
            return thrown.message;
        throw thrown;
    }
}
/** The packs that are asked for, and those beside them that others may wait for. */
function readCandidates({ globs }, changed, merged, cwd) {
    const known = new Map();
    const usual = (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)((0,pack_folders/* repositoryRoot */.Hn)(cwd, cwd), pack_parts/* PACKS_FOLDER */.sQ)).split(external_node_path_.sep).join('/') || '.';
    const loaded = (0,pack_files/* loadPacks */.r)(globs.length === 0 ? [usual] : globs, cwd, { besides: true, known: (id) => merged.has(id), seen: (path, files, isNamed) => void known.set(path, { sha256: (0,pack_hash/* packSha256 */.r)(files, digest/* digestOf */.ol), isNamed }) });
    if (!loaded.known)
        return loaded.why;
    const candidates = loaded.packs.flatMap(({ path, pack }) => {
        const about = known.get(path);
        return about === undefined ? [] : [{ path, pack, sha256: about.sha256, wanted: about.isNamed && (changed === null || (0,touched/* isTouched */.D)(path, changed)) }];
    });
    return { candidates, packs: loaded.packs };
}
function plan_text(selection, refused, notes) {
    const { selected, held, others } = selection;
    const count = (number) => (number === 1 ? 'One pack is' : `${number === 0 ? 'No' : number} packs are`);
    return [
        `${count(selected.length)} selected.\n`,
        ...(selected.length === 0 ? [] : [`${JSON.stringify((0,plan_report/* matrixOf */.lQ)(selection))}\n`]),
        ...(held.length === 0 ? [] : [`\n${count(held.length)} held back:\n`, columns(held.map(({ id, why }) => [id, why]))]),
        ...(others === 0 ? [] : [`\n${count(others)} not asked for.\n`]),
        ...(refused.length === 0 ? [] : [`\n${(0,problems_text/* problemsText */.u1)(refused.flatMap(({ problems }) => problems))}`]),
        ...notes.map((note) => `\n${note}\n`),
    ].join('');
}
function columns(rows) {
    const width = Math.max(...rows.map(([id]) => id.length));
    return rows.map(([id, why]) => `  ${(0,inert/* inertText */.UJ)(id.padEnd(width))}  ${(0,inert/* inertText */.UJ)(why)}\n`).join('');
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

/***/ 86582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ packId),
/* harmony export */   C: () => (/* binding */ packFolder),
/* harmony export */   MS: () => (/* binding */ packGlob),
/* harmony export */   Tg: () => (/* binding */ shellLine),
/* harmony export */   ZR: () => (/* binding */ packText),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   mQ: () => (/* binding */ PACK_FILES),
/* harmony export */   oO: () => (/* binding */ packLine),
/* harmony export */   ou: () => (/* binding */ pythonRequirement),
/* harmony export */   qf: () => (/* binding */ HELPERS),
/* harmony export */   sQ: () => (/* binding */ PACKS_FOLDER),
/* harmony export */   x9: () => (/* binding */ packPath)
/* harmony export */ });
/* unused harmony export argument */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _policy_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13561);


/** Where packs are unless somebody says otherwise, from the root of the repository: taskpacks/ID. */
const PACKS_FOLDER = 'taskpacks';
/** The files a task pack is made of. Those that are required must be there and say something. */
const PACK_FILES = [
    { name: 'task.yml', required: true, holds: 'id, title, constraints, scope and criteria, as fields' },
    { name: 'spec.md', required: true, holds: 'what is wanted: goal, context, requirements, what is not wanted' },
    { name: 'acceptance.yml', required: true, holds: 'the commands, stages and helpers that judge the result, as fields' },
    { name: 'risk.md', required: true, holds: 'what could go wrong, and how to undo it' },
    { name: 'runbook.md', required: true, holds: 'how a person runs, validates and rolls back the result' },
    { name: 'contract.md', required: false, holds: 'what must stay as it is for others' },
    { name: 'README.md', required: false, holds: 'what the pack is for' },
];
/** Names that Windows takes for devices, whatever their ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** The id of a pack: one name that is safe as a folder, as a file and as the end of a branch, on every system. */
const packId = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,78}[A-Za-z0-9])?$/, 'must be letters, digits, dots, hyphens and underscores, 80 at most, with a letter or digit at both ends: it names a folder and a branch')
    .refine((id) => !id.includes('..') && !/\.lock$/i.test(id) && !DEVICE.test(id) && !/^(?:issue-\d+|unknown)$/i.test(id), 'cannot name a folder and a branch everywhere: it may hold no .., not end in .lock, and be no device of Windows such as con or nul, and not look like issue-7, whose branch and evidence have that name')
    .describe('The id of the pack: the name of its folder, and of the branch codex/ID.');
/** A file or folder of the repository, spelled as git does. */
const packPath = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(512).regex(/^(?!\.{0,2}\/)(?!.*\/\.{0,2}(?:\/|$))(?!\.{1,2}$)[^\\\p{Cc}*?[\]{}]+$/u, 'must be a path from the root of the repository, such as docs/style.md: no *, no / at an end, no . or .. step');
/** The folder of a pack as people write it: a slash at the end is left out. */
const packFolder = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().transform((text) => text.replace(/\/+$/, '')).pipe(packPath);
/** A glob of a pack, read as those of the policy are. */
const packGlob = _policy_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .policyGlob */ .l;
/** A sentence or a short text for people; it may have several lines. */
const packText = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(4000).regex(/\S/, 'is empty, and must say something');
/** What a program can be given as one argument: no NUL, which would end it. */
const argument = (most) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(most).regex(/^[^\0]*$/, 'holds a character NUL, which no program can be given');
/** A line of shell. */
const shellLine = argument(16_384).regex(/\S/, 'is empty, and must be a command');
/** A program and its arguments. */
const words = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(argument(4096)).min(1).max(64);
/** A short text on one line. */
const packLine = (most) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(most).regex(/^(?=.*\S)[^\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\u{e0000}-\u{e007f}]*$/u, 'must be text on one line, without characters that turn or hide it');
/** The checks a pack can ask for by name. */
const HELPERS = ['artifacts-present', 'artifact-contains', 'diff-in-scope', 'no-deploy-language', 'no-unmeasurable-language', 'engine-declared'];
/** A requirement of pip by name and version: no option, address or path, so that it installs from the index that pip is set up for. */
const pythonRequirement = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .max(256)
    .regex(/^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?(?:\s*\[[A-Za-z0-9._,\s-]+\])?(?:\s*(?:===?|~=|!=|<=?|>=?)\s*[A-Za-z0-9.*+!_-]+(?:\s*,\s*(?:===?|~=|!=|<=?|>=?)\s*[A-Za-z0-9.*+!_-]+)*)?(?:\s*;[^\p{Cc}]{1,120})?$/u, 'must be a Python requirement, a name with versions such as pytest==8.4.2; options, addresses, files and paths are not installed');


/***/ }),

/***/ 32065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ PACK_PULL_FIELDS),
/* harmony export */   Oj: () => (/* binding */ deliveredPack),
/* harmony export */   Wc: () => (/* binding */ packPulls),
/* harmony export */   eK: () => (/* binding */ packPullSeen)
/* harmony export */ });
/* unused harmony export packPull */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33240);


/** What is asked of a pull request to know which pack it delivers; GitHub's GraphQL and `gh pr list --json` call it the same. */
const packPull = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['OPEN', 'CLOSED', 'MERGED']),
    headRefName: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** True for one from a fork, which nobody of ours made. */
    isCrossRepository: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** The same as GitHub's GraphQL answers it to us. */
const packPullSeen = packPull.extend({ url: zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5() });
/** A pull request of ours that carries a pack: the hash that the pack had, and what became of it. */
const deliveredPack = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(), sha256: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc, state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['open', 'merged', 'closed']) });
/** The fields of it, as both are asked for them. */
const PACK_PULL_FIELDS = ['number', 'state', 'headRefName', 'isCrossRepository', 'body'];
/** What `gh pr list --json` prints. */
const packPulls = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(packPull);


/***/ }),

/***/ 19033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aR: () => (/* binding */ readWish),
/* harmony export */   bw: () => (/* binding */ packWish),
/* harmony export */   q2: () => (/* binding */ WISH_WORDS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);

/** How the words are spelled, for people. */
const WISH_WORDS = 'changed, label=NAME, priority=0…9, older-than=DAYS, limit=NUMBER, shard=NUMBER, next';
/** The words that say a number: what it must look like, and in words. */
const NUMBERS = {
    priority: { form: /^[Pp]?(\d)$/, must: 'must be 0 to 9, 0 the most urgent' },
    'older-than': { form: /^(\d{1,5})$/, must: 'must be a number of days' },
    limit: { form: /^([1-9]\d{0,5})$/, must: 'must be a number of packs, 1 at least' },
    shard: { form: /^([1-9]\d{0,3})$/, must: 'must be the number of a shard, the first being 1' },
};
/** Reads words such as `label=nightly` and `limit=20`, each but label once; or says what is wrong with one. */
function readWish(words) {
    const numbers = new Map();
    const labels = [];
    let [changed, next] = [false, false];
    for (const word of words) {
        const [, name = '', value = null] = /^([^=]*)(?:=([^]*))?$/.exec(word) ?? [];
        if (name === 'changed' && value === null)
            changed = true;
        else if (name === 'next' && value === null)
            next = true;
        else if (name === 'label' && value !== null && value !== '')
            labels.push(value);
        else {
            const number = Object.entries(NUMBERS).find(([known]) => known === name)?.[1];
            if (number === undefined || value === null)
                return { flaw: `${JSON.stringify(word.slice(0, 60).toWellFormed())} is none of ${WISH_WORDS}` };
            const [, digits] = number.form.exec(value) ?? [];
            if (digits === undefined)
                return { flaw: `${name} ${number.must}` };
            if (numbers.has(name))
                return { flaw: `${name} is there twice` };
            numbers.set(name, Number(digits));
        }
    }
    if (next && (changed || numbers.has('limit')))
        return { flaw: `next does not go together with ${changed ? 'changed, since the workflow that it starts knows of no change' : 'limit, which is for fewer packs than a shard holds'}` };
    return { changed, next, labels, priority: numbers.get('priority') ?? null, olderThanDays: numbers.get('older-than') ?? null, limit: numbers.get('limit') ?? null, shard: numbers.get('shard') ?? null };
}
/** The same as one text, its words separated by white space. */
const packWish = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(1000)
    .transform((text, context) => {
    const read = readWish(text.split(/\s+/).filter((word) => word !== ''));
    if (!('flaw' in read))
        return read;
    context.addIssue({ code: 'custom', message: read.flaw });
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
});


/***/ }),

/***/ 39760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** The value of a JSON text; undefined, which no JSON text stands for, where it is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (thrown) {
        if (thrown instanceof SyntaxError)
            return undefined;
        throw thrown;
    }
}


/***/ }),

/***/ 6992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98799);

/** Writes a value as canonical JSON (RFC 8785): one value, one spelling, byte for byte. Throws for what JSON cannot hold. */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError('this value has no JSON form');
    return text;
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


/***/ }),

/***/ 814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ SAID),
/* harmony export */   i: () => (/* binding */ waitsFor)
/* harmony export */ });
/** What became of a pull request, behind its number. */
const SAID = { open: 'is open', merged: 'is merged', closed: 'was closed without being merged' };
/**
 * Why a pack has to wait for another, null where it does not. One that was changed since it was merged waits to be run
 * again; of one that is not there any more (`hash` null) every merge counts.
 */
function waitsFor(id, pulls, hash) {
    const merged = pulls.filter(({ state }) => state === 'merged');
    if (merged.some(({ sha256 }) => hash === null || sha256 === hash))
        return null;
    const [before] = merged;
    const [other] = pulls;
    if (before !== undefined)
        return `it waits for ${id}, which was changed after pull request #${before.number} was merged`;
    return other === undefined ? `it waits for ${id}, which was not delivered yet` : `it waits for ${id}, whose pull request #${other.number} ${SAID[other.state]}`;
}


/***/ }),

/***/ 82302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ deliveredBy),
/* harmony export */   o: () => (/* binding */ packLine)
/* harmony export */ });
/* harmony import */ var _contract_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33240);

/** The line of a pull request that says which pack it delivers, letter for letter. */
function packLine({ id, sha256 }) {
    return `Pack: ${id} ${sha256}`;
}
/** The pack that the body of a pull request says it delivers, null where it says none. The first such line counts, which is ours: a model writes what stands further down. */
function deliveredBy(body) {
    const [, id, hash] = /^[ \t]*Pack: (\S{1,100}) ([0-9a-f]{64})[ \t]*$/m.exec(body.replaceAll('\r', '\n')) ?? [];
    const digest = _contract_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc.safeParse(hash);
    return id === undefined || !digest.success ? null : { id, sha256: digest.data };
}


/***/ }),

/***/ 97913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   YC: () => (/* binding */ packUnit),
/* harmony export */   fi: () => (/* binding */ CHECK),
/* harmony export */   uF: () => (/* binding */ unitOf)
/* harmony export */ });
/* unused harmony export issueUnit */
/** What the check of a run is called that has an issue, or whose task is not known. */
const CHECK = 'codex-orchestrator';
/** The unit of an issue. */
function issueUnit(number) {
    if (!Number.isSafeInteger(number) || number < 1)
        throw new TypeError(`${number} is not the number of an issue`);
    return { task: `issue-${number}`, branch: `codex/issue-${number}`, mark: `Refs #${number}`, check: CHECK, issue: number };
}
/** The unit of a task pack; with an issue that is where it is talked about. Ids that differ in case alone have one branch, and their marks tell them apart. */
function packUnit(id, issue) {
    return { task: id, branch: `codex/${id.toLowerCase()}`, mark: `Pack: ${id}`, check: issue === null ? `${CHECK} (${id})` : CHECK, issue };
}
/** What a run works on; null while that is not known. */
function unitOf({ trigger, pack }) {
    if (trigger === null)
        return null;
    if (trigger.taskPack !== null)
        return pack === null ? null : packUnit(pack.id, trigger.issue);
    return trigger.issue === null ? null : issueUnit(trigger.issue);
}
/** What the task is called, by its pack or else its issue; empty where neither is known. */
function titleOf({ issue, pack }) {
    return pack?.pack.title ?? issue?.title ?? '';
}


/***/ }),

/***/ 13365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OH: () => (/* binding */ branchesOfPacks),
/* harmony export */   ZD: () => (/* binding */ deliveredPacks)
/* harmony export */ });
/* unused harmony export isBranchOf */
/* harmony import */ var _core_pack_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82302);
/* harmony import */ var _core_unit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97913);


/** The packs that pull requests say they deliver. What a text says counts only for the pack that the branch was made for, since a model writes part of that text. */
function deliveredPacks(pulls) {
    return pulls.flatMap(({ number, state, headRefName, isCrossRepository, body }) => {
        const said = isCrossRepository ? null : (0,_core_pack_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .deliveredBy */ .O)(body);
        return said === null || !isBranchOf(said.id, headRefName) ? [] : [{ ...said, number, state: STATES[state] }];
    });
}
const STATES = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' };
/** The branches from which packs could have been delivered, of those there are: the own one of each, whether there or not, since a merged one is often gone, and those beside it. */
function branchesOfPacks(ids, there) {
    const own = new Set(ids.map((id) => (0,_core_unit_js__WEBPACK_IMPORTED_MODULE_1__/* .packUnit */ .YC)(id, null).branch));
    const aside = [...there].filter((branch) => ASIDE.test(branch) && own.has(branch.replace(ASIDE, '')));
    return [...new Set([...own, ...aside])];
}
/** What a run puts behind the branch of its pack where that is somebody else's. */
const ASIDE = /-[0-9a-f]{8}$/;
/** Whether runs of a pack deliver from a branch: from its own, or from one beside it, that a single run had to take because its own was somebody else's. */
function isBranchOf(id, branch) {
    const { branch: own } = (0,_core_unit_js__WEBPACK_IMPORTED_MODULE_1__/* .packUnit */ .YC)(id, null);
    return branch === own || (ASIDE.test(branch) && branch.replace(ASIDE, '') === own);
}


/***/ }),

/***/ 5086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ packSha256)
/* harmony export */ });
/* harmony import */ var _contract_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33240);
/* harmony import */ var _contract_pack_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86582);
/* harmony import */ var _core_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6992);
/* harmony import */ var _documents_decode_utf8_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21508);




/**
 * What a pack is told apart by from what it was before: the SHA-256 of the canonical JSON of {name: text} of its files.
 * Files of the folder that are no part of a pack don't count. `digest` answers a SHA-256 in hexadecimal.
 */
function packSha256(files, digest) {
    const texts = _contract_pack_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .PACK_FILES */ .mQ.flatMap(({ name }) => {
        const content = files.get(name);
        if (content === undefined)
            return [];
        return [[name, typeof content === 'string' ? content : (0,_documents_decode_utf8_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._)(content).text]];
    });
    // A text that is not well formed has no JSON form; it never comes from bytes.
    return _contract_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc.parse(digest((0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(Object.fromEntries(texts.map(([name, text]) => [name, text.toWellFormed()])))));
}


/***/ }),

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function serializeString (value) {
  if (!value.isWellFormed()) {
    throw new Error('Lone surrogate is not allowed');
  }
  return JSON.stringify(value);
}

function serializePrimitive (value) {
  switch (typeof value) {
    case 'number':
      if (isNaN(value)) {
        throw new Error('NaN is not allowed');
      }
      if (!isFinite(value)) {
        throw new Error('Infinity is not allowed');
      }
      // For finite numbers String(value) would give identical output, but
      // JSON.stringify benchmarks faster on V8.
      return JSON.stringify(value);
    case 'string':
      return serializeString(value);
    case 'boolean':
      return value ? 'true' : 'false';
    default:
      // null, or values JSON.stringify maps to undefined (undefined,
      // functions, symbols).
      return JSON.stringify(value);
  }
}

// Resolves a value to either its serialized primitive form (a string — or
// undefined, for values JSON.stringify drops) or a frame describing the
// container to descend into. Callers distinguish the two cases with
// `typeof result !== 'object'`.
//
// toJSON results are unwrapped here, and the wrapper objects stay in `seen`
// until the resolved subtree is fully serialized, so cycles introduced via
// toJSON are still detected.
function enterValue (value, seen) {
  let wrappers = null;
  while (value !== null && typeof value === 'object' && typeof value.toJSON === 'function') {
    if (seen.has(value)) {
      throw new Error('Circular reference detected');
    }
    seen.add(value);
    (wrappers ??= []).push(value);
    value = value.toJSON();
  }

  // Boxed Number/String/Boolean objects serialize as their primitive values,
  // mirroring how JSON.stringify treats them.
  if (value instanceof Number || value instanceof String || value instanceof Boolean) {
    value = value.valueOf();
  }

  if (value === null || typeof value !== 'object') {
    if (wrappers !== null) {
      for (const wrapper of wrappers) seen.delete(wrapper);
    }
    return serializePrimitive(value);
  }

  if (seen.has(value)) {
    throw new Error('Circular reference detected');
  }
  seen.add(value);

  return {
    container: value,
    // null marks an array frame; object frames carry their sorted keys.
    // `sort()`'s default comparator orders by UTF-16 code unit, which is the
    // order JCS requires.
    keys: Array.isArray(value) ? null : Object.keys(value).sort(),
    // Next child to serialize; the frame resumes here after a nested
    // container's subtree completes.
    index: 0,
    // Whether no member has been emitted yet (controls comma placement).
    first: true,
    // toJSON wrappers to release from `seen` when this frame completes.
    wrappers
  };
}

function canonicalize (object) {
  if (object === null || typeof object !== 'object') {
    return serializePrimitive(object);
  }

  const seen = new Set();
  const root = enterValue(object, seen);
  if (typeof root !== 'object') {
    // A toJSON chain resolved the input to a primitive.
    return root;
  }

  let result = root.keys === null ? '[' : '{';
  const stack = [root];

  // Depth-first serialization with an explicit stack instead of recursion, so
  // nesting depth is bounded by heap size rather than call-stack size. The top
  // frame is the container currently being serialized: primitive children are
  // appended inline, while a nested container pushes a new frame and jumps
  // back to the outer loop. Because frame.index was already advanced, the
  // parent resumes at its next child once the subtree is done. Opening
  // brackets are emitted when a frame is pushed, closing brackets when it
  // completes.
  outer:
  while (stack.length > 0) {
    const frame = stack[stack.length - 1];
    const container = frame.container;

    // keys === null marks an array frame; otherwise keys holds the object's
    // sorted property names. Either way the iteration counter lives on the
    // frame itself (frame.index), so when a frame is resumed after a nested
    // container completes, the while condition continues at the first
    // unserialized child instead of restarting from the beginning.
    if (frame.keys === null) {
      while (frame.index < container.length) {
        const i = frame.index++;
        if (i > 0) {
          result += ',';
        }
        const element = container[i];
        // Inside arrays, JSON.stringify serializes values with no JSON
        // representation (undefined, symbols, functions) as null.
        const value = element === undefined || typeof element === 'symbol' || typeof element === 'function' ? null : element;
        if (value === null || typeof value !== 'object') {
          result += serializePrimitive(value);
          continue;
        }
        const child = enterValue(value, seen);
        if (typeof child !== 'object') {
          // A toJSON chain resolved the child to an already-serialized
          // primitive — or, when child is undefined, to a value with no JSON
          // representation, which becomes null inside arrays.
          result += child === undefined ? 'null' : child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += ']';
    } else {
      const keys = frame.keys;
      while (frame.index < keys.length) {
        const key = keys[frame.index++];
        const value = container[key];
        // Inside objects, JSON.stringify omits properties whose value has no
        // JSON representation (undefined, symbols, functions).
        if (value === undefined || typeof value === 'symbol' || typeof value === 'function') {
          continue;
        }
        if (value === null || typeof value !== 'object') {
          // Commas are tracked with a flag rather than the key index: a
          // skipped key must not leave a stray comma behind.
          if (frame.first) {
            frame.first = false;
          } else {
            result += ',';
          }
          result += serializeString(key) + ':' + serializePrimitive(value);
          continue;
        }
        // The child must be resolved before the key is emitted: a toJSON
        // returning a value with no JSON representation drops the whole
        // property.
        const child = enterValue(value, seen);
        if (child === undefined) {
          continue;
        }
        if (frame.first) {
          frame.first = false;
        } else {
          result += ',';
        }
        result += serializeString(key) + ':';
        if (typeof child !== 'object') {
          result += child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += '}';
    }

    // Frame complete. The container leaves `seen` so that a later, sibling
    // reference to the same object is not mistaken for a cycle.
    seen.delete(container);
    if (frame.wrappers !== null) {
      for (const wrapper of frame.wrappers) seen.delete(wrapper);
    }
    stack.pop();
  }

  return result;
}


/***/ })

};
