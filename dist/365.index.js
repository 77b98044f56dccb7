export const id = 365;
export const ids = [365];
export const modules = {

/***/ 16275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ readPackFiles),
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   Hw: () => (/* binding */ folderNames),
/* harmony export */   Wm: () => (/* binding */ packFoldersAt)
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
/** The names of the folders in a folder; none where it cannot be looked into. */
function folderNames(folder) {
    return entriesOf(folder).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}
/** A pack may hold others: every folder is looked into. */
function packsBelow(folder) {
    const entries = entriesOf(folder);
    const inner = entries.filter((entry) => entry.isDirectory() && !OTHERS.has(entry.name)).map(({ name }) => name);
    return [...(entries.some((entry) => entry.isFile() && MARKS.has(entry.name)) ? [folder] : []), ...inner.toSorted().flatMap((name) => packsBelow((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)))];
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

/***/ 1645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readSettingsFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** More than a policy may hold, so that whoever parses it says so. */
const MOST_BYTES = 512 * 1024;
/** Reads a file of settings from the disk; null when there is no regular file at that path. Only its beginning is read of one that is too large to be a policy. */
async function readSettingsFile(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r').catch((thrown) => {
        if (thrown instanceof Error && 'code' in thrown && ['ENOENT', 'ENOTDIR', 'EACCES', 'EISDIR', 'ELOOP', 'ENXIO'].includes(String(thrown.code)))
            return null;
        throw thrown;
    });
    if (file === null)
        return null;
    try {
        const found = await file.stat();
        if (!found.isFile())
            return null;
        const bytes = Buffer.alloc(Math.min(found.size, MOST_BYTES));
        const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
        return bytes.subarray(0, bytesRead);
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 50235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ warningsText),
/* harmony export */   r: () => (/* binding */ loadPacks)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_pack_folders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16275);
/* harmony import */ var _contract_pack_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86582);
/* harmony import */ var _packs_id_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79695);
/* harmony import */ var _packs_judge_together_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18828);
/* harmony import */ var _packs_read_pack_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77621);






/** Reads the packs that paths and globs mean, all those of taskpacks/ without any, each once, and judges them side by side. */
function loadPacks(words, cwd, seen = () => undefined) {
    const folders = new Set();
    for (const word of words.length === 0 ? [_contract_pack_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .PACKS_FOLDER */ .sQ] : words) {
        const found = (0,_adapters_files_pack_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .packFoldersAt */ .Wm)(word, cwd);
        if (found === null)
            return { known: false, why: /[*?[\]{}]/.test(word) ? `no pack matches ${word}.` : `there is no pack at ${word}: no folder with a task.yml, or it may not be read.` };
        for (const folder of found)
            folders.add(folder);
    }
    const rootOf = remembered((folder) => (0,_adapters_files_pack_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryRoot */ .Hn)(folder, cwd));
    const packs = [];
    for (const folder of folders) {
        try {
            packs.push(readFolder(folder, cwd, rootOf, seen));
        }
        catch (thrown) {
            if (thrown instanceof Error && 'syscall' in thrown)
                return { known: false, why: `the pack at ${slashed((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, folder))} could not be read: ${thrown.message}.` };
            throw thrown;
        }
    }
    const around = new Set([...folders].map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder)));
    const neighbours = [...around].flatMap((folder) => (0,_adapters_files_pack_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .folderNames */ .Hw)(folder));
    return { known: true, packs: (0,_packs_judge_together_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeTogether */ .M)(packs, (id) => neighbours.some((name) => (0,_packs_id_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .isLikeFolder */ .W)(id, name))) };
}
/** Warnings as a terminal shows them. */
function warningsText(warnings) {
    return warnings.map(({ sentence, remedy, frame }) => `Warning: ${sentence}\n${frame === undefined ? '' : `${frame.replaceAll(/^/gm, '  ')}\n`}  ${remedy}\n`).join('\n');
}
function readFolder(folder, cwd, rootOf, seen) {
    const [path, files] = [slashed((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(rootOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder)), folder)), (0,_adapters_files_pack_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .readPackFiles */ .$S)(folder)];
    seen(path, folder, files);
    return (0,_packs_read_pack_js__WEBPACK_IMPORTED_MODULE_3__/* .readPack */ .w)({ path, shown: slashed((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, folder)), files });
}
/** Packs stand side by side, so the answer for their folder is asked for once. */
function remembered(ask) {
    const known = new Map();
    return (folder) => {
        const answer = known.get(folder) ?? ask(folder);
        known.set(folder, answer);
        return answer;
    };
}
function slashed(path) {
    return path === '' ? '.' : path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}


/***/ }),

/***/ 42276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cc: () => (/* binding */ complain),
/* harmony export */   tb: () => (/* binding */ loadPolicy),
/* harmony export */   u1: () => (/* binding */ problemsText),
/* harmony export */   wi: () => (/* binding */ inertLines)
/* harmony export */ });
/* harmony import */ var _adapters_files_read_settings_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1645);
/* harmony import */ var _core_inert_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18487);
/* harmony import */ var _policy_parse_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97175);
/* harmony import */ var _policy_resolve_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38093);




/** Reads a policy and the floor below it, where one is named, as a run would. */
async function loadPolicy(file, floorFile) {
    const [bytes, floorBytes] = [await read(file), floorFile === null ? null : await read(floorFile)];
    for (const found of [bytes, floorBytes])
        if (typeof found === 'string')
            return { known: 'unreadable', why: found };
    if (typeof bytes === 'string' || typeof floorBytes === 'string')
        throw new TypeError('an unreadable file was passed on');
    const repository = (0,_policy_parse_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .readPolicyBytes */ .gS)(bytes, file);
    const floor = floorBytes === null || floorFile === null ? null : (0,_policy_parse_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .readFloorBytes */ .CC)(floorBytes, floorFile);
    const problems = [repository, floor].flatMap((parsed) => (parsed === null || parsed.known ? [] : parsed.problems));
    if (!repository.known || (floor !== null && !floor.known))
        return { known: false, problems };
    return (0,_policy_resolve_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePolicy */ .nZ)({ floor, repository, inputs: { preset: null } });
}
/** Problems as a terminal shows them: sentence, lines of the file, remedy. A file may be a stranger's, and the terminal a runner's, so that nothing of it can act. */
function problemsText(problems) {
    return problems.map(({ sentence, remedy, frame }) => `${(0,_core_inert_js__WEBPACK_IMPORTED_MODULE_3__/* .inertText */ .UJ)(sentence)}\n${frame === undefined ? '' : inertLines(frame.replaceAll(/^/gm, '  '))}  ${(0,_core_inert_js__WEBPACK_IMPORTED_MODULE_3__/* .inertText */ .UJ)(remedy)}\n`).join('\n');
}
/** Lines of ours that quote a file, each made inert. */
function inertLines(text) {
    return text.split('\n').map((line) => `${(0,_core_inert_js__WEBPACK_IMPORTED_MODULE_3__/* .inertText */ .UJ)(line)}\n`).join('');
}
/** Prints why a command ends, and answers its exit code. */
function complain(code, what) {
    process.stderr.write(`codex-orchestrator: ${what}\n`);
    return code;
}
async function read(path) {
    try {
        return (await (0,_adapters_files_read_settings_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readSettingsFile */ .u)(path)) ?? `there is no file ${path}, or it may not be read.`;
    }
    catch (thrown) {
        return `${path} could not be read: ${thrown instanceof Error ? thrown.message : String(thrown)}.`;
    }
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

/***/ 91407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ MODEL_NAME)
/* harmony export */ });
/** The name of a model: letters, digits and . _ : / -, 100 at most. */
const MODEL_NAME = /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$/;


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
/** Which value of each field is tighter. A new field of the policy needs its line here: nothing compiles without. */
const TIGHTENING = {
    version: { kind: 'same' },
    preset: { kind: 'order', values: PRESETS },
    'triggers.label': SWITCH,
    'triggers.comment': SWITCH,
    'triggers.dispatch': SWITCH,
    'triggers.schedule.issues': { kind: 'allow' },
    'triggers.schedule.task-packs': { kind: 'allow' },
    'actors.users': { kind: 'allow' },
    'actors.bots': { kind: 'allow' },
    'setup.network': SWITCH,
    'setup.commands': { kind: 'own' },
    'verification.commands': { kind: 'commands' },
    'scope.allowed-paths': { kind: 'allow-globs' },
    'scope.forbidden-paths': { kind: 'forbid-globs' },
    'approvals.categories': { kind: 'allow' },
    'approvals.environment': { kind: 'allow-one' },
    instructions: { kind: 'own' },
    'packs.network': SWITCH,
    'packs.minutes': { kind: 'number' },
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
    'protected-paths': { kind: 'forbid-globs' },
};
/** The rule of a field by its path; null where the policy has no such field. All checks share one. */
function tighteningOf(field) {
    if (field.startsWith('checks.'))
        return { kind: 'order', values: _policy_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECK_MODES */ .Sc };
    const table = TIGHTENING;
    return Object.hasOwn(table, field) ? (table[field] ?? null) : null;
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

/***/ 18828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ judgeTogether)
});

// EXTERNAL MODULE: ./lib/documents/nearest.js
var nearest = __webpack_require__(1476);
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
 * `known` says which ids are there besides those that are given.
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
    const byId = new Map(good.map(({ read, pack }) => [pack.id, read]));
    for (const [place, { id, dependsOn, index }] of unknownDependencies(depends, known).entries()) {
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
    return [...byId.values()].flatMap((same) => (same.length < 2 ? [] : same.map(({ read }) => ({ read, others: same.filter((one) => one.read !== read).map((one) => one.read.path) }))));
}


/***/ })

};
