export const id = 731;
export const ids = [731,411,499,529];
export const modules = {

/***/ 55695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _contract_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(876);

/** Reads every input of the action from the environment the runner made; names all that are wrong, not only the first. */
function readInputs(env) {
    const values = new Map();
    const problems = [];
    for (const name of inputNames()) {
        const text = inputText(env, name);
        const read = _contract_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc[name].value.safeParse(text);
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
    return given === '' && !_contract_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc[name].default.startsWith('${{') ? _contract_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc[name].default : given;
}
/** A value whose own flaw is known is not repeated: it may hold what nobody should read, such as a password. */
function problemOf(name, text, flaw) {
    const { type, allowed } = _contract_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc[name];
    if (flaw !== undefined)
        return { input: name, message: `The input ${name} is refused: ${flaw}.`, remedy: `Set ${name} to ${allowed}.` };
    const shown = text === '' ? 'empty' : type === 'secret' ? 'malformed' : clipped(JSON.stringify(text));
    return { input: name, message: `The input ${name} is ${shown}; it must be ${allowed}.`, remedy: `Set ${name} to ${allowed}.` };
}
function clipped(text) {
    return text.length <= 100 ? text : `${text.slice(0, 99)}…`;
}
function inputNames() {
    return Object.keys(_contract_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc);
}


/***/ }),

/***/ 35431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ createNarrator),
/* harmony export */   u: () => (/* binding */ escapeData)
/* harmony export */ });
/* harmony import */ var _core_byte_tail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18832);
/* harmony import */ var _core_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18487);


/** Tells what happens in the job log, or as plain text on a terminal. */
function createNarrator(options) {
    const quotes = new Map();
    const finishQuotes = () => {
        for (const quote of quotes.values())
            options.write(quote.finish());
    };
    const line = (text) => {
        finishQuotes();
        options.write(`${text}\n`);
    };
    const command = (name, plain) => (text) => {
        line(options.workflowCommands ? `::${name}::${escapeData((0,_core_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertText */ .UJ)(text))}` : (0,_core_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertText */ .UJ)(`${plain}${text}`));
    };
    const group = command('group', '▸ ');
    return {
        say: (text) => line((0,_core_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertText */ .UJ)(text)),
        warn: command('warning', 'Warning: '),
        error: command('error', 'Error: '),
        group: (title) => {
            group(title);
            quotes.clear();
        },
        endGroup: () => {
            finishQuotes();
            quotes.clear();
            if (options.workflowCommands)
                options.write('::endgroup::\n');
        },
        quote: (source, chunk) => {
            const quote = quotes.get(source) ?? startQuote(options.quoteLimitBytes);
            quotes.set(source, quote);
            const shown = quote.take(chunk);
            // Beyond the limit nothing is shown, and a call of the system for each piece of nothing adds up to seconds a gigabyte.
            if (shown !== '')
                options.write(shown);
        },
    };
}
function startQuote(limitBytes) {
    const tailLimit = Math.floor(limitBytes / 4);
    const state = { headLeft: limitBytes - tailLimit, lines: (0,_core_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLines */ .wi)(), tail: (0,_core_byte_tail_js__WEBPACK_IMPORTED_MODULE_1__/* .byteTail */ .R)(tailLimit) };
    return {
        take: (chunk) => {
            const head = chunk.subarray(0, state.headLeft);
            state.headLeft -= head.byteLength;
            if (head.byteLength < chunk.byteLength)
                state.tail.add(chunk.subarray(head.byteLength));
            return head.byteLength === 0 ? '' : state.lines.write(head);
        },
        finish: () => {
            const { lines, tail } = state;
            Object.assign(state, { lines: (0,_core_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLines */ .wi)(), tail: (0,_core_byte_tail_js__WEBPACK_IMPORTED_MODULE_1__/* .byteTail */ .R)(tailLimit) });
            const end = tail.bytes();
            const skipped = tail.total() - end.byteLength;
            return skipped === 0 ? lines.write(end) + lines.end() : lines.end() + ending(skipped, end);
        },
    };
}
/** The note about what is missing, and the last lines; the first of them is left out when it begins in its middle. */
function ending(skipped, tail) {
    const lines = (0,_core_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLines */ .wi)();
    const start = tail.indexOf(0x0a) + 1;
    return `${_core_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTE_PREFIX */ .kt}… ${skipped + start} bytes are not shown here; the evidence holds them all …\n${lines.write(tail.subarray(start))}${lines.end()}`;
}
/** What GitHub's runner undoes again when it reads the data of a command. */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}


/***/ }),

/***/ 93209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  un: () => (/* binding */ readState),
  LZ: () => (/* binding */ saveState),
  n0: () => (/* binding */ setOutputs),
  Sy: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/contract/ids.js
var ids = __webpack_require__(33240);
// EXTERNAL MODULE: ./lib/contract/inputs.js + 1 modules
var inputs = __webpack_require__(876);
// EXTERNAL MODULE: ./lib/contract/status.js
var contract_status = __webpack_require__(330);
;// CONCATENATED MODULE: ./lib/contract/outputs.js




const count = schemas/* int */.Whr().nonnegative();
/** Narrower than git and URLs allow: what a shell would read as something else is not in them. */
const ownBranch = schemas/* string */.YjP().max(255).regex(/^codex\/[A-Za-z0-9][A-Za-z0-9._/-]*$/);
/** Nothing in it ends a quoted word of a shell: the folders of packs are held to that before they are selected. */
const matrix = schemas/* string */.YjP().max(1024 * 1024).regex(/^\{"include":\[[A-Za-z0-9._@+/:,"{}-]*\]\}$/);
const webAddress = schemas/* string */.YjP().max(2048).regex(/^https?:\/\/[A-Za-z0-9._~:/[\]-]+$/);
/** The outputs of the action; action.yml, the reference and the writer are made from this table alone. */
const OUTPUTS = {
    status: { description: 'How the run ended: SUCCESS, PARTIAL, FAILED or BLOCKED; IGNORED when the event asked for no run.', value: schemas/* enum */.k5n([...contract_status/* STATUSES */.f, 'IGNORED']) },
    reason: { description: 'Why it ended so, as area:slug.', value: ids/* reasonCode */.g3 },
    'run-id': { description: 'The name of the run in the evidence.', value: ids/* runId */.Vz },
    branch: { description: 'The branch that holds the work; absent when nothing was delivered.', value: ownBranch },
    'pull-request-number': { description: 'The number of the pull request; absent when there is none.', value: schemas/* int */.Whr().positive() },
    'pull-request-url': { description: 'The address of the pull request; absent when there is none.', value: webAddress },
    'files-changed': { description: 'How many files the change touches.', value: count },
    'tests-run': { description: 'How many tests the verification commands say they ran; absent when none says so.', value: count },
    'duration-seconds': { description: 'How long the run took.', value: schemas/* number */.aig().nonnegative() },
    'input-tokens': { description: 'Tokens the model read, as its server counted them.', value: count },
    'output-tokens': { description: 'Tokens the model wrote, as its server counted them.', value: count },
    'evidence-path': { description: 'The folder with the evidence of this run.', value: inputs/* oneLine */.TN },
    'manifest-path': { description: 'The manifest in that folder.', value: inputs/* oneLine */.TN },
    matrix: { description: 'Of mode plan: the task packs to run, as JSON {"include":[{"pack":…,"id":…,"sha256":…}]} for the matrix of a job; pack is what the input task-pack wants.', value: matrix },
    'manifest-sha256': { description: "The SHA-256 of the manifest's bytes, to compare with later.", value: ids/* sha256 */.sc },
};

// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(58651);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/adapters/actions/runner-file.js



/**
 * Spells a name and a value as the runner reads them, the value between lines that nobody can guess.
 * Written here because loading @actions/core takes longer than an ignored event may.
 */
function keyValue(name, value, delimiter = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`) {
    if (!/^[A-Za-z][A-Za-z0-9_-]*$/.test(name))
        throw new fault/* Fault */.vC('run:internal', `${JSON.stringify(name)} cannot be the name of an output or a state`);
    if (value.includes(delimiter))
        throw new fault/* Fault */.vC('run:internal', `the value of ${name} contains its delimiter`);
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
/** Appends to a file the runner laid out for this step, never creating it and never following a link. */
function appendRunnerFile(env, file, text) {
    const path = env[file];
    if (path === undefined || path === '')
        throw new fault/* Fault */.vC('run:internal', `${file} is not set: no runner started this process`);
    const descriptor = openRunnerFile(file, path);
    try {
        const bytes = Buffer.from(text((0,external_node_fs_.fstatSync)(descriptor).size));
        for (let written = 0; written < bytes.length;)
            written += (0,external_node_fs_.writeSync)(descriptor, bytes, written);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function openRunnerFile(file, path) {
    try {
        return (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_NOFOLLOW);
    }
    catch (thrown) {
        throw new fault/* Fault */.vC('run:internal', `the file that ${file} names cannot be written: ${thrown instanceof Error ? thrown.message : String(thrown)}`, thrown);
    }
}

;// CONCATENATED MODULE: ./lib/adapters/actions/outputs.js



/** The runner drops a summary that is longer than this, in bytes. */
const SUMMARY_LIMIT = 1024 * 1024;
const CUT_NOTICE = '\n\n**The summary is cut here: GitHub shows 1 MiB at most. The evidence bundle has all of it.**\n';
/** Writes the outputs that are given, all or none; a value that is not of its kind is a fault `run:internal`. */
function setOutputs(env, outputs) {
    const lines = outputNames().flatMap((name) => {
        const value = outputs[name];
        if (value === undefined)
            return [];
        if (!OUTPUTS[name].value.safeParse(value).success)
            throw new fault/* Fault */.vC('run:internal', `the output ${name} is not what the table of outputs says it is`);
        return [keyValue(name, String(value))];
    });
    appendRunnerFile(env, 'GITHUB_OUTPUT', () => lines.join(''));
}
/** Appends Markdown to the summary of the step, cut at a line when it would pass the runner's limit. */
function writeSummary(env, markdown) {
    let cut = false;
    appendRunnerFile(env, 'GITHUB_STEP_SUMMARY', (bytesThere) => {
        const room = SUMMARY_LIMIT - bytesThere;
        const text = markdown.endsWith('\n') ? markdown : `${markdown}\n`;
        cut = Buffer.byteLength(text) > room;
        return cut ? cutAt(text, room) : text;
    });
    return { cut };
}
/** Keeps a value for the post step of the same action; any text will do. */
function saveState(env, name, value) {
    appendRunnerFile(env, 'GITHUB_STATE', () => keyValue(name, value));
}
/** The value that the main step kept, or null when it kept none. */
function readState(env, name) {
    return env[`STATE_${name}`] ?? null;
}
function cutAt(text, room) {
    const space = room - Buffer.byteLength(CUT_NOTICE);
    if (space < 0)
        return '';
    const bytes = Buffer.from(text);
    const lastLine = bytes.lastIndexOf('\n', space);
    return bytes.subarray(0, Math.max(lastLine, 0)).toString() + CUT_NOTICE;
}
function outputNames() {
    return Object.keys(OUTPUTS);
}


/***/ }),

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
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/** SHA-256 of a file, in hexadecimal, read piece by piece; rejects as the file system does when it cannot be read. */
async function digestOfFile(path) {
    return (await digestFile(path, 'sha256')).toString('hex');
}
/** Digests a file's bytes without holding them, and shows them to `seen`; rejects as the file system does when it cannot be read. */
async function digestFile(path, algorithm, seen) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
    try {
        // One buffer for all of it: a stream, which makes a new one for every piece, takes half as long again.
        const buffer = Buffer.allocUnsafe(PIECE_BYTES);
        for (let bytesRead = -1; bytesRead !== 0;) {
            ({ bytesRead } = await file.read(buffer, 0, PIECE_BYTES));
            hash.update(buffer.subarray(0, bytesRead));
            seen?.(buffer.subarray(0, bytesRead));
        }
    }
    finally {
        await file.close();
    }
    return hash.digest();
}


/***/ }),

/***/ 76971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ inBatches)
/* harmony export */ });
const AT_ONCE = 64;
/** Does the same for every item, 64 at a time, and answers in the order of the items. */
async function inBatches(items, work) {
    const results = [];
    for (let start = 0; start < items.length; start += AT_ONCE) {
        for (const result of await Promise.all(items.slice(start, start + AT_ONCE).map(work)))
            results.push(result);
    }
    return results;
}


/***/ }),

/***/ 7801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
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

/***/ 66344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ removeTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _batches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76971);
/* harmony import */ var _byte_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7801);
/* harmony import */ var _file_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49890);




// Well below PATH_MAX, so that there is room for one more name.
const LONG_PATH_BYTES = 2048;
/** Removes whatever stands at a path: links as links, folders that forbid it, and folders nested deeper than a path can say. */
async function removeTree(path) {
    const root = (0,_byte_path_js__WEBPACK_IMPORTED_MODULE_1__/* .bytePath */ .OO)(path);
    const waiting = [root];
    let moved = 0;
    const moveUp = async (deep) => {
        const near = `${root}.removing-${moved++}`;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)((0,_byte_path_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(deep), (0,_byte_path_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(near));
        waiting.push(near);
    };
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const stats = await (0,_file_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .lstatOrNull */ .nd)(next);
        if (stats?.isDirectory() === true)
            await removeFolder(next, moveUp);
        else if (stats !== null)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)((0,_byte_path_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(next));
    }
}
async function removeFolder(folder, moveUp) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,_byte_path_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(folder));
    if ((stats.mode & 0o700) !== 0o700)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)((0,_byte_path_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(folder), 0o700);
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,_byte_path_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(folder), { encoding: 'buffer', withFileTypes: true });
    const leaves = entries.filter((entry) => !entry.isDirectory());
    await (0,_batches_js__WEBPACK_IMPORTED_MODULE_3__/* .inBatches */ .o)(leaves, (entry) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)((0,_byte_path_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(`${folder}/${entry.name.toString('latin1')}`)));
    for (const entry of entries) {
        if (!entry.isDirectory())
            continue;
        const child = `${folder}/${entry.name.toString('latin1')}`;
        if (child.length <= LONG_PATH_BYTES)
            await removeFolder(child, moveUp);
        else {
            // A folder that moves is written to, for its `..`.
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)((0,_byte_path_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(child), 0o700);
            await moveUp(child);
        }
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)((0,_byte_path_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(folder));
}


/***/ }),

/***/ 13529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createClient: () => (/* binding */ createClient)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 19 modules
var utils = __webpack_require__(85555);
// EXTERNAL MODULE: ./lib/contract/in-words.js
var in_words = __webpack_require__(22187);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(58651);
// EXTERNAL MODULE: ./lib/core/one-line.js
var one_line = __webpack_require__(71738);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/adapters/github/refusal.js



/** A wait that is longer than this, in seconds, is not waited for. */
const LONGEST_WAIT = 60;
const requestError = schemas/* object */.Ikc({
    name: schemas/* literal */.euz('HttpError'),
    status: schemas/* number */.aig(),
    message: schemas/* string */.YjP(),
    cause: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).optional().catch(undefined),
    response: schemas/* object */.Ikc({ data: schemas/* unknown */.L5J(), headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) }).optional(),
});
/** GraphQL answers 200 and says in the body what is wrong. */
const graphqlError = schemas/* object */.Ikc({
    name: schemas/* literal */.euz('GraphqlResponseError'),
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP().optional(), message: schemas/* string */.YjP() })).min(1),
    headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
});
/** The status that REST gives for the same refusal. */
const STATUS_OF = { RATE_LIMITED: 429, FORBIDDEN: 403, NOT_FOUND: 404, INSUFFICIENT_SCOPES: 403, SERVICE_UNAVAILABLE: 503, INTERNAL: 500 };
const explanation = schemas/* object */.Ikc({
    message: schemas/* string */.YjP(),
    errors: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ message: schemas/* string */.YjP() }).transform((error) => error.message), schemas/* unknown */.L5J().transform((error) => JSON.stringify(error))])).default([]),
});
/**
 * Reads an error of octokit as a refusal; null when it is no such error but a defect of ours.
 * The error itself is not kept as the cause: it holds the whole request.
 */
function refusalOf(thrown, purpose, token) {
    const clean = (text) => (0,one_line/* oneLine */.T)(text.replaceAll(token, '***'), 300);
    if (thrown instanceof Error && thrown.name === 'AbortError')
        return unanswered('it was given up because the run is ending', purpose, 'late');
    const { data: question } = graphqlError.safeParse(thrown);
    if (question !== undefined)
        return told(STATUS_OF[question.errors[0]?.type ?? ''] ?? 422, clean(question.errors.map(({ message }) => message).join('; ')), question.headers, purpose);
    const { data: error } = requestError.safeParse(thrown);
    if (error === undefined)
        return null;
    if (error.response === undefined)
        return error.cause?.name === 'TimeoutError' ? unanswered('no answer came in time', purpose, 'late') : unanswered(clean(error.message), purpose);
    const { status, response } = error;
    const { data: said } = explanation.safeParse(response.data);
    const message = clean(said === undefined ? (pageTitle(response.data) ?? error.message) : [said.message, ...said.errors].join(': '));
    return told(status, message, response.headers, purpose);
}
function told(status, message, headers, purpose) {
    const wait = waitOf(headers);
    const kind = isRateLimit(status, message, headers) ? 'limited' : status >= 500 || status === 408 ? 'broken' : 'final';
    return { ok: false, status, kind, wait, message, fault: kind === 'limited' ? limited(status, message, purpose, wait) : faultOf(status, message, purpose) };
}
/** The refusal of a request that got no answer, or only the beginning of one. */
function unanswered(message, { doing }, kind = 'broken') {
    return { ok: false, status: 0, kind, wait: null, message, fault: new fault/* Fault */.vC('github:unreachable', `GitHub did not answer when asked to ${doing}: ${message}`) };
}
/** The refusal that a redirection is: no request of ours follows one, since a write would arrive as a read, or elsewhere. */
function moved(status, { doing }) {
    return { ok: false, status, kind: 'final', wait: null, message: 'it has moved', fault: new fault/* Fault */.vC('github:moved', `GitHub says that what it was asked for has moved (${status}) when asked to ${doing}`) };
}
/** What a page for people is called, when the answer is one: proxies and GitHub itself answer so when they are in trouble. */
function pageTitle(data) {
    if (typeof data !== 'string' || !/^\s*<(?:!doctype|html)/i.test(data))
        return null;
    const title = /<title[^>]*>([^<]{1,100})/i.exec(data)?.[1];
    return title === undefined ? 'a web page' : `a web page, "${(0,one_line/* oneLine */.T)(title, 100)}"`;
}
function limited(status, message, { doing }, wait) {
    const patience = wait === null || wait <= LONGEST_WAIT ? '' : `. It asks us to wait ${wait} seconds; a run waits ${LONGEST_WAIT} at most`;
    return new fault/* Fault */.vC('github:unreachable', `GitHub's rate limit kept us from asking to ${doing} (${status}: ${message})${patience}`);
}
function faultOf(status, message, { doing, needs }) {
    if (status === 401)
        return new fault/* Fault */.vC('github:denied', `GitHub did not accept the token when asked to ${doing} (401: ${message})`);
    if (isRule(status, message))
        return new fault/* Fault */.vC('github:rule', `A rule of the repository does not let us ${doing} (${status}: ${message})`);
    // A token without permission on a private repository is told 404, as if nothing were there.
    if (status === 403 || status === 404)
        return new fault/* Fault */.vC('github:denied', `GitHub refused to ${doing} (${status}: ${message})${saysWhy(message) ? '' : `. The job may lack the permission ${needs}`}`);
    return new fault/* Fault */.vC('github:unexpected', `GitHub answered ${status} when asked to ${doing}: ${message}`);
}
/** The refusals that are not about permissions of the job, so that a hint at those would lead astray. */
function saysWhy(message) {
    return /\blocked\b|\barchived\b|not permitted to create or approve/i.test(message);
}
function isRateLimit(status, message, headers) {
    return status === 429 || (status === 403 && (String(headers['x-ratelimit-remaining']) === '0' || 'retry-after' in headers || /\brate limit\b/i.test(message)));
}
/** Seconds until GitHub wants to be asked again: as it says, or when the limit of the hour starts anew. */
function waitOf(headers) {
    const after = Number(headers['retry-after'] ?? Number.NaN);
    if (Number.isFinite(after))
        return Math.max(0, Math.ceil(after));
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    if (String(headers['x-ratelimit-remaining']) !== '0' || !Number.isFinite(reset))
        return null;
    return Math.max(0, Math.ceil(reset - Date.now() / 1000) + 1);
}
/** Branch protection and rulesets refuse with 422, as if the request were malformed; a push rule with 409. */
function isRule(status, message) {
    return (status === 422 || status === 409 || status === 403) && /rule violations|protected branch|ruleset/i.test(message);
}

;// CONCATENATED MODULE: ./lib/adapters/github/patience.js


const RETRIES = 2;
/** GitHub kills a cancelled job ten seconds after it told it: time for one word to each who must hear it. */
const HURRY = { timeoutMs: 3000, graceMs: 1000, pauseMs: 300, retries: 1 };
/** The patience of a client: three tries and up to a minute for a rate limit, but hardly any once it must hurry. */
function createPatience({ hurry, timeoutMs = 30_000, secondMs = 1000 }) {
    const hurried = () => hurry?.aborted === true;
    const over = new AbortController();
    // Under this name octokit hands the error through as it is.
    const giveUp = () => over.abort(new DOMException('The run is ending', 'AbortError'));
    hurry?.addEventListener('abort', () => setTimeout(giveUp, HURRY.graceMs).unref(), { once: true });
    return {
        limit: () => (hurried() ? AbortSignal.timeout(HURRY.timeoutMs) : AbortSignal.any([AbortSignal.timeout(timeoutMs), over.signal])),
        pause: (seconds) => rest(hurried() ? HURRY.pauseMs : seconds * secondMs, hurry),
        again: async (refusal, tries) => {
            if (hurried()) {
                if (refusal.kind !== 'broken' || tries >= HURRY.retries)
                    return false;
                await (0,promises_.setTimeout)(HURRY.pauseMs);
                return true;
            }
            const seconds = secondsBefore(refusal, tries);
            if (seconds === null || seconds > LONGEST_WAIT || tries >= RETRIES)
                return false;
            await rest(seconds * secondMs, hurry);
            return refusal.kind !== 'limited' || !hurried();
        },
    };
}
/** Seconds to wait before the next try; null when asking again changes nothing. */
function secondsBefore({ kind, wait }, tries) {
    const own = (tries + 1) ** 2;
    switch (kind) {
        case 'final':
            return null;
        case 'limited':
            return wait ?? LONGEST_WAIT;
        case 'broken':
        case 'late':
            return Math.max(own, wait ?? 0);
    }
}
/** A pause that ends early when it becomes time to hurry. */
async function rest(ms, hurry) {
    try {
        await (0,promises_.setTimeout)(ms, undefined, hurry === undefined ? {} : { signal: hurry });
    }
    catch (thrown) {
        if (hurry?.aborted !== true)
            throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/client.js







/** Makes a client of one repository; sends nothing yet. */
function createClient(options) {
    const { token, repository } = options;
    const at = placeOf(repository);
    const patience = createPatience(options);
    let requests = 0;
    const { rest, graphql } = octokitOf(options, () => {
        requests += 1;
        return patience.limit();
    });
    const send = async (call) => {
        try {
            const { status, data } = await call.send(rest, at);
            if (status >= 300)
                return moved(status, call);
            if (data === BROKEN_OFF)
                return unanswered('the answer broke off', call);
            return { ok: true, data: read(call, data) };
        }
        catch (thrown) {
            const refusal = refusalOf(thrown, call, token);
            if (refusal === null)
                throw thrown;
            return refusal;
        }
    };
    const attempt = async (call) => {
        for (let tries = 0;; tries += 1) {
            const answer = await send(call);
            if (answer.ok || !(await patience.again(answer, tries)))
                return answer;
        }
    };
    const ask = async (call) => {
        const answer = await attempt(call);
        if (!answer.ok)
            throw answer.fault;
        return answer.data;
    };
    return {
        repository,
        owner: at.owner,
        attempt,
        ask,
        query: ({ query, variables, ...question }) => ask({ ...question, send: async () => ({ status: 200, data: (await graphql(query, { ...variables, owner: at.owner, name: at.repo })) ?? BROKEN_OFF }) }),
        once: async (write, happened) => {
            for (let tries = 0;; tries += 1) {
                const answer = await send(write).catch((thrown) => seen(thrown, happened));
                if (answer.ok || answer.kind === 'final')
                    return answer;
                const again = await patience.again(answer, tries);
                if (answer.kind !== 'limited') {
                    const looked = await look(happened);
                    if (looked === 'unknown')
                        return answer;
                    if (looked !== null)
                        return { ok: true, data: looked.data };
                }
                if (!again)
                    return answer;
            }
        },
        pause: patience.pause,
        requests: () => requests,
    };
}
/** What Octokit answers with when the line broke while it was reading; in GraphQL, where an answer always has data or errors, it answers with neither. */
const BROKEN_OFF = '';
function octokitOf({ token, apiUrl, userAgent = 'codex-orchestrator' }, begin) {
    const baseUrl = apiUrl.replace(/\/+$/, '');
    // The toolkit's fetch goes through the proxy that the environment names for GITHUB_API_URL, and only for that.
    const send = baseUrl === utils/* defaults */.NT.baseUrl ? utils/* defaults */.NT.request?.fetch : fetch;
    const counted = (input, init) => send(input, { ...init, redirect: 'manual', signal: begin() });
    return (0,github/* getOctokit */.Q)(token, { baseUrl, userAgent, request: { fetch: counted }, log: { debug: ignore, info: ignore, warn: ignore, error: ignore } });
}
/** A write whose answer makes no sense may have taken effect all the same. */
async function seen(thrown, happened) {
    const looked = (0,fault/* isFault */.Zh)(thrown) ? await look(happened) : null;
    if (looked === null || looked === 'unknown')
        throw thrown;
    return { ok: true, data: looked.data };
}
/** Where nobody can tell whether a write took effect, it must not be repeated. */
async function look(happened) {
    try {
        const data = await happened();
        return data === null ? null : { data };
    }
    catch (thrown) {
        if ((0,fault/* isFault */.Zh)(thrown))
            return 'unknown';
        throw thrown;
    }
}
function ignore() {
    // Octokit's log would stand between ours; what matters of it is in the faults.
}
function placeOf(repository) {
    const [owner, repo, ...rest] = repository.split('/');
    if (owner === undefined || repo === undefined || owner === '' || repo === '' || rest.length > 0)
        throw new fault/* Fault */.vC('run:internal', `${JSON.stringify(repository)} is no repository: it must be owner/name`);
    return { owner, repo };
}
function read({ shape, doing }, data) {
    const page = pageTitle(data);
    if (page !== null)
        throw new fault/* Fault */.vC('github:unexpected', `GitHub's answer to "${doing}" is ${page}: something between us and GitHub may have answered in its place`);
    const parsed = shape.safeParse(data, { error: in_words/* inWords */.r });
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw new fault/* Fault */.vC('github:unexpected', (0,one_line/* oneLine */.T)(`GitHub's answer to "${doing}" is not what it describes: ${issue === undefined || issue.path.length === 0 ? 'it' : issue.path.join('.')} ${issue?.message ?? ''}`, 300));
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

/***/ 27499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   speakCleanly: () => (/* binding */ speakCleanly)
/* harmony export */ });
/* harmony import */ var _core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74288);

/**
 * From here on no secret leaves this process by its output, whoever prints: a library too, and a defect that ends the process,
 * of which only the stack is told, since the error itself may hold a whole request.
 */
function speakCleanly(search) {
    for (const stream of [process.stdout, process.stderr]) {
        const write = stream.write.bind(stream);
        stream.write = new Proxy(write, {
            apply: (target, _, [text, ...rest]) => Reflect.apply(target, undefined, [typeof text === 'string' ? (0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X)(search, text).text : text, ...rest]),
        });
    }
    process.on('uncaughtException', (thrown) => {
        process.stderr.write(`${stackOf(thrown)}\n`);
        process.exit(1);
    });
}
function stackOf(thrown) {
    if (!(thrown instanceof Error))
        return `Something that is no error was thrown (${typeof thrown}).`;
    const stack = thrown.stack ?? `${thrown.name}: ${thrown.message}`;
    return thrown.cause === undefined ? stack : `${stack}\ncaused by ${stackOf(thrown.cause)}`;
}


/***/ }),

/***/ 45679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ endMode)
/* harmony export */ });
/* harmony import */ var _adapters_actions_outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93209);

/** Does the work of a mode that is no run, and keeps for the post step that there is no run to end; where it does not come to its end, that step says so. */
async function endMode(env, scratch, work) {
    const save = (name, value) => {
        if ((env['GITHUB_STATE'] ?? '') !== '')
            (0,_adapters_actions_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ)(env, name, value);
    };
    if (scratch !== null)
        save('scratch', scratch);
    const code = await work();
    save('ended', 'mode');
    return code;
}


/***/ }),

/***/ 47432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planAction: () => (/* binding */ planAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/adapters/actions/inputs.js
var inputs = __webpack_require__(55695);
// EXTERNAL MODULE: ./lib/adapters/actions/narrator.js
var actions_narrator = __webpack_require__(35431);
// EXTERNAL MODULE: ./lib/adapters/actions/outputs.js + 2 modules
var outputs = __webpack_require__(93209);
// EXTERNAL MODULE: ./lib/adapters/clock.js
var clock = __webpack_require__(61642);
// EXTERNAL MODULE: ./lib/adapters/files/digest.js
var digest = __webpack_require__(78370);
// EXTERNAL MODULE: ./lib/contract/pack-parts.js
var pack_parts = __webpack_require__(86582);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(58651);
// EXTERNAL MODULE: ./lib/adapters/git/byte-path.js
var byte_path = __webpack_require__(7801);
// EXTERNAL MODULE: ./lib/adapters/git/list-tree.js
var list_tree = __webpack_require__(69760);
;// CONCATENATED MODULE: ./lib/adapters/git/packs-at.js




const NAMES = new Set(pack_parts/* PACK_FILES */.mQ.map(({ name }) => name));
/** A README stands in other folders too. */
const MARKS = new Set(pack_parts/* PACK_FILES */.mQ.flatMap(({ name, required }) => (required ? [name] : [])));
/** Every pack of a fetched commit that `isWanted` says yes to by its folder, by path. Faults: `git:broken`. */
async function packsAt(trusted, commit, isWanted) {
    const found = [...(await (0,list_tree/* listTree */.n)(trusted, commit)).values()].flatMap(placeOf);
    const folders = [...Map.groupBy(found, ({ folder }) => folder)].filter(([folder, files]) => files.some(({ name }) => MARKS.has(name)) && isWanted(folder));
    const blobs = await readBlobs(trusted, [...new Set(folders.flatMap(([, files]) => files.map(({ sha }) => sha)))]);
    return folders
        .map(([path, files]) => ({ path, files: new Map(files.map(({ name, sha }) => [name, blobs.get(sha) ?? new Uint8Array()])) }))
        .toSorted((left, right) => (left.path < right.path ? -1 : 1));
}
function placeOf({ mode, sha, path }) {
    const text = (0,byte_path/* textOf */.b6)(path);
    const cut = text?.lastIndexOf('/') ?? -1;
    // A pack has a folder, since that is its name.
    if (text === null || cut === -1 || !mode.startsWith('100') || text.split('/').includes('node_modules'))
        return [];
    const name = text.slice(cut + 1);
    return NAMES.has(name) ? [{ folder: text.slice(0, cut), name, sha }] : [];
}
/** All in one process, since a thousand packs are five thousand files. */
async function readBlobs(trusted, shas) {
    const blobs = new Map();
    if (shas.length === 0)
        return blobs;
    const output = await trusted.run({ args: ['cat-file', '--batch'], stdin: shas.map((sha) => `${sha}\n`).join('') });
    for (let place = 0; place < output.length;) {
        const end = output.indexOf(10, place);
        const [, sha, size] = /^([0-9a-f]{40}) blob (\d+)$/.exec(output.toString('latin1', place, end)) ?? [];
        if (end === -1 || sha === undefined || size === undefined)
            throw new fault/* Fault */.vC('git:broken', 'git cat-file wrote a line that can not be read.');
        blobs.set(sha, output.subarray(end + 1, end + 1 + Number(size)));
        place = end + 1 + Number(size) + 1;
    }
    return blobs;
}

// EXTERNAL MODULE: ./lib/adapters/git/remove-tree.js
var remove_tree = __webpack_require__(66344);
// EXTERNAL MODULE: ./lib/adapters/git/repository.js + 1 modules
var repository = __webpack_require__(53284);
// EXTERNAL MODULE: ./lib/adapters/git/trusted-git.js
var trusted_git = __webpack_require__(66493);
// EXTERNAL MODULE: ./lib/adapters/github/client.js + 2 modules
var github_client = __webpack_require__(13529);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/adapters/github/compared-files.js

/** As many files as GitHub names of a comparison at most. */
const MOST = 300;
const answer = schemas/* object */.Ikc({ files: schemas/* array */.YOg(schemas/* object */.Ikc({ filename: schemas/* string */.YjP().min(1) })).default([]) });
/** The paths that a commit changed since it parted from another; null where GitHub does not name them all, or has no such commit. */
async function comparedFiles(client, before, after) {
    const found = await client.attempt({ doing: `compare ${after} with ${before}`, needs: 'contents: read', shape: answer, send: (rest, at) => rest.repos.compareCommitsWithBasehead({ ...at, basehead: `${before}...${after}`, per_page: 1 }) });
    if (!found.ok) {
        if (found.status === 404)
            return null;
        throw found.fault;
    }
    return found.data.files.length >= MOST ? null : found.data.files.map(({ filename }) => filename);
}

// EXTERNAL MODULE: ./lib/adapters/github/forge.js + 2 modules
var forge = __webpack_require__(50689);
;// CONCATENATED MODULE: ./lib/adapters/github/dispatch-shard.js


/** Reads `GITHUB_WORKFLOW_REF`, such as acme/shop/.github/workflows/plan.yml@refs/heads/main; null where it names no workflow of the repository on a branch or tag. */
function ownWorkflow(text, repository) {
    const [, owner, file, ref] = /^([^/]+\/[^/]+)\/\.github\/workflows\/([^/@]+\.ya?ml)@refs\/(?:heads|tags)\/(.+)$/.exec(text) ?? [];
    return owner === undefined || file === undefined || ref === undefined || owner.toLowerCase() !== repository.toLowerCase() ? null : { file, ref };
}
/** Starts a workflow for a shard, which it is told by its input `shard`. Faults as GitHub refuses it; what came of a request without an answer is not known, so that it is not sent again. */
async function dispatchShard(client, { file, ref }, shard) {
    const answer = await client.once({
        doing: `start the workflow ${file} for shard ${shard}`,
        needs: 'actions: write',
        shape: schemas/* null */.chJ(),
        // GitHub answers with nothing, which a broken line would look like.
        send: async (rest, at) => ({ status: (await rest.actions.createWorkflowDispatch({ ...at, workflow_id: file, ref, inputs: { shard: String(shard) } })).status, data: null }),
    }, () => Promise.reject(new fault/* Fault */.vC('github:unexpected', 'nothing tells whether a workflow was started')));
    if (!answer.ok)
        throw answer.fault;
}

// EXTERNAL MODULE: ./lib/contract/pack-pull.js
var pack_pull = __webpack_require__(32065);
;// CONCATENATED MODULE: ./lib/adapters/github/pack-pulls.js



/** Branches that one request asks about, and the pull requests that are read of each. */
const [BRANCHES, EACH] = [100, 20];
const pack_pulls_answer = schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY() }), nodes: schemas/* array */.YOg(pack_pull/* packPull */.zw) })) });
/** The pull requests from branches to a base, whatever became of them, a hundred branches a request. A fault where a branch has more than are read: one of them might count. */
async function packPulls(client, branches, base) {
    const pulls = [];
    for (let start = 0; start < branches.length; start += BRANCHES) {
        const some = branches.slice(start, start + BRANCHES);
        const { repository } = await client.query({ doing: 'list the pull requests of task packs', needs: 'pull-requests: read', shape: pack_pulls_answer, query: queryOf(some.length), variables: { base, ...Object.fromEntries(some.map((branch, index) => [`b${index}`, branch])) } });
        for (const [index, branch] of some.entries()) {
            const found = repository[`b${index}`];
            if (found === undefined || found.pageInfo.hasNextPage)
                throw new fault/* Fault */.vC('github:unexpected', `The branch ${branch} has more than ${EACH} pull requests, so that they cannot all be read`);
            pulls.push(...found.nodes);
        }
    }
    return pulls;
}
function queryOf(count) {
    const each = Array.from({ length: count }, (_, index) => index);
    return `query PackPulls($owner: String!, $name: String!, $base: String!, ${each.map((index) => `$b${index}: String!`).join(', ')}) {
  repository(owner: $owner, name: $name) {
${each.map((index) => `    b${index}: pullRequests(headRefName: $b${index}, baseRefName: $base, first: ${EACH}, orderBy: { field: CREATED_AT, direction: DESC }) { pageInfo { hasNextPage } nodes { ${pack_pull/* PACK_PULL_FIELDS */.Ak.join(' ')} } }`).join('\n')}
  }
}`;
}

// EXTERNAL MODULE: ./lib/adapters/process/find-program.js
var find_program = __webpack_require__(48010);
// EXTERNAL MODULE: ./lib/adapters/secrets/known-secrets.js
var known_secrets = __webpack_require__(24293);
// EXTERNAL MODULE: ./lib/adapters/secrets/speak-cleanly.js
var speak_cleanly = __webpack_require__(27499);
// EXTERNAL MODULE: ./lib/contract/ids.js
var ids = __webpack_require__(33240);
;// CONCATENATED MODULE: ./lib/contract/change-event.js


/** A push as its event tells it: where the branch was and where it is. */
const push = schemas/* object */.Ikc({ before: ids/* sha */.hW, after: ids/* sha */.hW }).transform(({ before, after }) => ({ before, after }));
/** A pull request as its event tells it. */
const pullRequest = schemas/* object */.Ikc({ pull_request: schemas/* object */.Ikc({ base: schemas/* object */.Ikc({ sha: ids/* sha */.hW }), head: schemas/* object */.Ikc({ sha: ids/* sha */.hW }) }) }).transform(({ pull_request: { base, head } }) => ({ before: base.sha, after: head.sha }));
/** What a push or a pull request changes: everything between two commits. */
const changeEvent = schemas/* union */.KCZ([push, pullRequest]);

// EXTERNAL MODULE: ./lib/contract/inputs.js + 1 modules
var contract_inputs = __webpack_require__(876);
// EXTERNAL MODULE: ./lib/core/secrets/search.js
var search = __webpack_require__(87537);
// EXTERNAL MODULE: ./lib/core/unit.js
var unit = __webpack_require__(97913);
// EXTERNAL MODULE: ./lib/packs/delivered-packs.js
var delivered_packs = __webpack_require__(13365);
// EXTERNAL MODULE: ./lib/packs/judge-together.js + 1 modules
var judge_together = __webpack_require__(18828);
// EXTERNAL MODULE: ./lib/core/paths.js
var core_paths = __webpack_require__(64539);
;// CONCATENATED MODULE: ./lib/packs/named.js

/** Says of folders whether words name them: a path means itself and everything below it, a glob what it matches. */
function namedFolders(words) {
    const [globs, paths] = [words.filter((word) => /[*?[\]{}]/.test(word)), words.filter((word) => !/[*?[\]{}]/.test(word))];
    const matches = (0,core_paths/* matchExactly */.k_)(globs);
    return (folder) => matches(folder) || paths.some((path) => folder === path || folder.startsWith(`${path}/`));
}

// EXTERNAL MODULE: ./lib/packs/pack-hash.js
var pack_hash = __webpack_require__(5086);
// EXTERNAL MODULE: ./lib/packs/read-pack.js + 10 modules
var read_pack = __webpack_require__(77621);
// EXTERNAL MODULE: ./lib/packs/select.js + 2 modules
var packs_select = __webpack_require__(61375);
// EXTERNAL MODULE: ./lib/packs/touched.js
var touched = __webpack_require__(69976);
// EXTERNAL MODULE: ./lib/render/quote-markdown.js
var quote_markdown = __webpack_require__(72368);
;// CONCATENATED MODULE: ./lib/render/plan-summary.js

/** Rows of a table; a summary of a step holds 1 MiB. */
const MOST_ROWS = 1000;
const MOST_PROBLEMS = 50;
/** The summary of a plan: what is run now, what is held back and why, and what is wrong with the packs that are refused. */
function planSummary({ base, selected, held, others, problems, refusal, shard }) {
    const count = (number, what) => `${number} ${what}`;
    return [
        `# 🗺️ ${refusal === null ? `${selected.length === 1 ? 'One pack' : `${selected.length} packs`} to run` : 'No plan'}`,
        '',
        `${[count(selected.length, 'selected'), count(held.length, 'held back'), count(others, 'not asked for')].join(', ')}. Read from ${(0,quote_markdown/* quoteCode */.cy)(base.branch)} at ${(0,quote_markdown/* quoteCode */.cy)(base.commit)}.`,
        '',
        ...(refusal === null ? [] : [`**${(0,quote_markdown/* quoteInline */.Wx)(refusal)}**`, '']),
        ...(shard === null ? [] : [`Shard ${shard.number} of ${shard.of}.${shard.started === null ? '' : ` The workflow was started again for shard ${shard.started}.`}`, '']),
        ...table('## Selected', '| Pack | Folder | SHA-256 |', selected, ({ id, pack, sha256 }) => [(0,quote_markdown/* quoteCell */.HO)(id), (0,quote_markdown/* quoteCell */.HO)(pack), (0,quote_markdown/* quoteCode */.cy)(sha256.slice(0, 12))]),
        ...table('## Held back', '| Pack | Folder | Why |', held, ({ id, pack, why = '' }) => [(0,quote_markdown/* quoteCell */.HO)(id), (0,quote_markdown/* quoteCell */.HO)(pack), (0,quote_markdown/* quoteInline */.Wx)(why)]),
        ...(problems.length === 0 ? [] : ['## Refused', '', ...problems.slice(0, MOST_PROBLEMS).flatMap(problemLines), ...(problems.length > MOST_PROBLEMS ? [`- … and ${problems.length - MOST_PROBLEMS} more, told by ${(0,quote_markdown/* quoteCode */.cy)('codex-orchestrator pack validate')}`] : []), '']),
    ].join('\n');
}
function table(heading, head, rows, cells) {
    if (rows.length === 0)
        return [];
    return [heading, '', head, '|---|---|---|', ...rows.slice(0, MOST_ROWS).map((row) => `| ${cells(row).join(' | ')} |`), '', ...(rows.length > MOST_ROWS ? [`… and ${rows.length - MOST_ROWS} more.`, ''] : [])];
}
function problemLines({ sentence, remedy, frame }) {
    return [`- ${(0,quote_markdown/* quoteInline */.Wx)(sentence)} ${(0,quote_markdown/* quoteInline */.Wx)(remedy)}`, ...(frame === undefined ? [] : (0,quote_markdown/* quoteBlock */.Af)(frame).split('\n').map((line) => `  ${line}`))];
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/commands/plan-report.js
var plan_report = __webpack_require__(92598);
// EXTERNAL MODULE: ./lib/commands/end-mode.js
var end_mode = __webpack_require__(45679);
;// CONCATENATED MODULE: ./lib/commands/plan-action.js




































/** A plan that has not come to its end after this long does not. */
const WALL_MS = 10 * 60 * 1000;
/** The step of mode plan: reads the packs of the base commit and the pull requests there are, and says as the output `matrix` which are run now. Answers the exit code of the step. */
async function planAction(env, payload) {
    const narrator = (0,actions_narrator/* createNarrator */.M)({ write: (text) => void process.stdout.write(text), workflowCommands: env['GITHUB_ACTIONS'] === 'true', quoteLimitBytes: 0 });
    const scratch = (0,external_node_path_.join)(env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), `codex-orchestrator-${(0,clock/* newRunId */.F)(clock/* systemClock */.m)}`);
    return (0,end_mode/* endMode */.r)(env, scratch, async () => {
        const read = (0,inputs/* readInputs */.K)(env);
        if (!read.ok) {
            for (const { message, remedy } of read.problems)
                narrator.error(`${message} ${remedy}`);
            return 1;
        }
        (0,speak_cleanly.speakCleanly)((0,search/* secretSearch */.R6)((0,known_secrets/* knownSecrets */.x)(read.inputs, env)));
        try {
            return await plan({ env, inputs: read.inputs, narrator, scratch, payload, signal: AbortSignal.timeout(WALL_MS) });
        }
        finally {
            await (0,remove_tree/* removeTree */.d)(scratch);
        }
    });
}
async function plan(around) {
    const { env, inputs, narrator, payload, signal } = around;
    const client = (0,github_client.createClient)({ token: inputs['github-token'], apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com', repository: env['GITHUB_REPOSITORY'] ?? 'unknown/unknown', userAgent: `codex-orchestrator/${version/* VERSION */.x}`, hurry: signal });
    try {
        const base = await readBase(around, client);
        const changed = inputs.select.changed ? await changedBy(payload, client) : null;
        if (typeof changed === 'string') {
            narrator.error(changed);
            return 1;
        }
        const { candidates, packs } = await readCandidates(around, base, changed);
        const pulls = await packPulls(client, await branchesOf(candidates, client), base.branch);
        const shard = inputs.select.shard ?? (inputs.select.next ? 1 : null);
        const selection = (0,packs_select/* selectPacks */.f)({ candidates, delivered: (0,delivered_packs/* deliveredPacks */.Z)(pulls), wish: { ...inputs.select, shard }, today: clock/* systemClock */.m.now().slice(0, 10) });
        const flaw = inputs.select.next && selection.ahead !== null ? await startNext(selection.ahead, client, around) : null;
        if (flaw !== null) {
            narrator.error(flaw);
            return 1;
        }
        return tell(selection, packs, base, around);
    }
    catch (thrown) {
        if (!(0,fault/* isFault */.Zh)(thrown))
            throw thrown;
        const { status, remedy } = fault/* FAULTS */.y2[thrown.code];
        narrator.error(`${status} (${thrown.code}): ${thrown.message} ${remedy}`);
        return (0,contract_inputs/* failsStep */.ug)(inputs['fail-on'], status) ? 1 : 0;
    }
}
async function readBase({ env, inputs, scratch, signal }, client) {
    const trusted = (0,trusted_git/* createTrustedGit */.g)({ folder: (0,external_node_path_.join)(scratch, 'git'), file: (await (0,find_program/* findProgram */.K)('git', env['PATH'] ?? '/usr/local/bin:/usr/bin:/bin')) ?? '/usr/bin/git', network: env, signal });
    const branch = inputs['base-branch'] ?? (await (0,forge/* createReads */.c)(client).defaultBranch());
    return { trusted, ...(await (0,repository/* fetchBase */.c)({ trusted, remoteUrl: `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${client.repository}`, token: inputs['github-token'] }, branch)) };
}
/** The paths that the event has changed, or why that is not known. */
async function changedBy(payload, client) {
    const event = changeEvent.safeParse(payload);
    if (!event.success)
        return 'The input select asks for what was changed, and the event is neither a push nor a pull request. Leave the word changed out, or start the plan on push.';
    const paths = await comparedFiles(client, event.data.before, event.data.after);
    return paths ?? `GitHub does not name all files between ${event.data.before} and ${event.data.after}: there are 300 or more, or the branch is new. Leave the word changed out of the input select, and name the packs with the input packs.`;
}
/** Those of the usual place are read besides, since others may wait for them; what is wrong with one that nobody asks for is not told. */
async function readCandidates({ inputs }, { trusted, commit }, changed) {
    const isNamed = namedFolders(inputs.packs);
    const isUsual = namedFolders([pack_parts/* PACKS_FOLDER */.sQ]);
    const found = await packsAt(trusted, commit, (folder) => isNamed(folder) || isUsual(folder));
    const packs = (0,judge_together/* judgeTogether */.M)(found.map(({ path, files }) => (0,read_pack/* readPack */.w)({ path, files })));
    const hashes = new Map(found.map(({ path, files }) => [path, (0,pack_hash/* packSha256 */.r)(files, digest/* digestOf */.ol)]));
    const candidates = packs.flatMap(({ path, pack }) => {
        const sha256 = hashes.get(path);
        return sha256 === undefined ? [] : [{ path, pack, sha256, wanted: isNamed(path) && (changed === null || (0,touched/* isTouched */.D)(path, changed)) }];
    });
    return { candidates, packs };
}
/** The branches from which the packs that are asked for, and those they wait for, could have been delivered. */
async function branchesOf(candidates, client) {
    const ids = [...new Set(candidates.flatMap(({ pack, wanted }) => (pack === null || !wanted ? [] : [pack.id, ...pack.dependsOn])))];
    if (ids.length === 0)
        return [];
    const known = new Set(ids.map((id) => (0,unit/* packUnit */.YC)(id, null).branch));
    const aside = [...(await (0,forge/* createReads */.c)(client).branchHeads('codex/')).keys()].filter((branch) => !known.has(branch) && known.has(branch.slice(0, -'-01234567'.length)) && ids.some((id) => (0,delivered_packs/* isBranchOf */.S)(id, branch)));
    return [...known, ...aside];
}
/** Answers why the next shard cannot be started; the plan fails then, since nobody would run what is in it. */
async function startNext(shard, client, { env, narrator }) {
    const workflow = ownWorkflow(env['GITHUB_WORKFLOW_REF'] ?? '', client.repository);
    if (workflow === null)
        return `The workflow of this job cannot be started again for shard ${shard}: ${JSON.stringify(env['GITHUB_WORKFLOW_REF'] ?? '')} is no workflow of ${client.repository} on a branch or tag. Leave the word next out of the input select, and plan shard by shard.`;
    await dispatchShard(client, workflow, shard);
    narrator.say(`the workflow ${workflow.file} is started on ${workflow.ref} for shard ${shard}`);
    return null;
}
function tell(selection, packs, base, { env, inputs, narrator }) {
    const { selected, others } = selection;
    const held = selection.held.filter(({ reason }) => reason !== 'shard');
    const refusal = (0,plan_report/* whyNoMatrix */.d)(selection, { shard: (number) => `select: shard=${number}`, limit: 'select: limit=NUMBER' });
    const shown = inputs.select.shard ?? (inputs.select.next ? 1 : null);
    const problems = packs.flatMap(({ path, pack, problems: flaws }) => (pack === null && held.some((one) => one.pack === path) ? flaws : []));
    if ((env['GITHUB_STEP_SUMMARY'] ?? '') !== '')
        (0,outputs/* writeSummary */.Sy)(env, planSummary({ base, selected, held, others, problems, refusal, shard: shown === null ? null : { number: shown, of: selection.shards, started: inputs.select.next ? selection.ahead : null } }));
    for (const { id, why } of held)
        narrator.say(`held back: ${id}: ${why}`);
    for (const { sentence, remedy } of problems)
        narrator.error(`${sentence} ${remedy}`);
    if (refusal !== null) {
        narrator.error(refusal);
        return (0,contract_inputs/* failsStep */.ug)(inputs['fail-on'], 'BLOCKED') ? 1 : 0;
    }
    if ((env['GITHUB_OUTPUT'] ?? '') !== '')
        (0,outputs/* setOutputs */.n0)(env, { matrix: JSON.stringify((0,plan_report/* matrixOf */.l)(selection)) });
    narrator.say(`${selected.length} of ${selected.length + held.length} packs are selected: ${selected.map(({ id }) => id).join(', ')}`);
    // The others are run all the same: one pack that is refused does not stop a thousand.
    return problems.length > 0 && (0,contract_inputs/* failsStep */.ug)(inputs['fail-on'], 'PARTIAL') ? 1 : 0;
}


/***/ }),

/***/ 92598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ whyNoMatrix),
/* harmony export */   l: () => (/* binding */ matrixOf)
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


/***/ }),

/***/ 22187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ inWords)
/* harmony export */ });
/**
 * Says of a value that a schema refuses what it is and what it must be, to follow the name of its field: `is missing: it
 * must be a list`. For `safeParse(value, { error: inWords })`; the own words of a schema, which begin alike, go before it.
 * Text that was found is never repeated, since it may be anybody's.
 */
function inWords(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return unlike(issue.input, EXPECTED[issue.expected] ?? issue.expected);
        case 'invalid_value':
            return typeof issue.input === 'string' && issue.input !== '' ? `must be ${oneOf(issue.values.map(spelled))}` : unlike(issue.input, oneOf(issue.values.map(spelled)));
        case 'too_small':
            return issue.origin === 'string' && issue.minimum === 1 ? 'is empty, and must not be' : `${measured(issue.origin, issue.input)}, and must ${bound(issue.origin, 'at least', issue.minimum)}`;
        case 'too_big':
            return `${measured(issue.origin, issue.input)}, and must ${bound(issue.origin, 'at most', issue.maximum)}`;
        case 'unrecognized_keys':
            return `knows no ${oneOf(issue.keys.map((key) => `\`${key.slice(0, 100)}\``))}`;
        case 'invalid_format':
        case 'invalid_key':
        case 'invalid_union':
        case 'invalid_element':
        case 'not_multiple_of':
        case 'custom':
            return issue.input === undefined ? 'is missing' : 'is not in the form it must have';
    }
}
/** What a schema asks for, as somebody says it who has never seen one. */
const EXPECTED = {
    array: 'a list',
    boolean: 'true or false',
    int: 'a whole number',
    number: 'a number',
    object: 'a group of fields',
    record: 'a group of fields',
    string: 'text',
    tuple: 'a list',
};
function unlike(found, expected) {
    return found === undefined ? `is missing: it must be ${expected}` : `is ${kindOf(found)}, and must be ${expected}`;
}
function spelled(value) {
    return typeof value === 'string' ? `"${value}"` : String(value);
}
function kindOf(found) {
    if (found === null)
        return 'empty';
    if (Array.isArray(found))
        return 'a list';
    if (typeof found === 'number' || typeof found === 'boolean')
        return String(found);
    if (typeof found === 'string')
        return found === '' ? 'empty' : 'text';
    return 'a group of fields';
}
function measured(origin, found) {
    if (origin === 'array' && Array.isArray(found))
        return found.length === 0 ? 'is empty' : `holds ${found.length} items`;
    if (origin === 'string' && typeof found === 'string')
        return `is ${found.length} characters long`;
    return `is ${kindOf(found)}`;
}
function bound(origin, which, limit) {
    if (origin === 'array')
        return `hold ${which} ${limit === 1 ? 'one item' : `${limit} items`}`;
    return origin === 'string' ? `have ${which} ${limit} characters` : `be ${which} ${limit}`;
}
function oneOf(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}


/***/ }),

/***/ 32065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ PACK_PULL_FIELDS),
/* harmony export */   Wc: () => (/* binding */ packPulls),
/* harmony export */   zw: () => (/* binding */ packPull)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** What is asked of a pull request to know which pack it delivers; GitHub's GraphQL and `gh pr list --json` call it the same. */
const packPull = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['OPEN', 'CLOSED', 'MERGED']),
    headRefName: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** True for one from a fork, which nobody of ours made. */
    isCrossRepository: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** The fields of it, as both are asked for them. */
const PACK_PULL_FIELDS = ['number', 'state', 'headRefName', 'isCrossRepository', 'body'];
/** What `gh pr list --json` prints. */
const packPulls = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(packPull);


/***/ }),

/***/ 18832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ byteTail)
/* harmony export */ });
/** Remembers the end of a stream in one buffer of twice the limit, however long the stream is. */
function byteTail(limit) {
    let buffer = null;
    let length = 0;
    let total = 0;
    return {
        add: (chunk) => {
            total += chunk.byteLength;
            buffer ??= new Uint8Array(2 * limit);
            const added = chunk.subarray(Math.max(0, chunk.byteLength - limit));
            if (length + added.byteLength > buffer.byteLength) {
                const kept = Math.min(length, limit - added.byteLength);
                buffer.copyWithin(0, length - kept, length);
                length = kept;
            }
            buffer.set(added, length);
            length += added.byteLength;
        },
        bytes: () => (buffer === null ? new Uint8Array() : buffer.subarray(Math.max(0, length - limit), length)),
        total: () => total,
    };
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

/***/ 21508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8)
/* harmony export */ });
/** Decodes bytes as they stand, a mark of the byte order included; `broken` is where the first byte stands that is no UTF-8, or null. */
function decodeUtf8(bytes) {
    const text = decode(bytes);
    return { text, broken: text.includes('\ufffd') ? firstBroken(bytes, text) : null };
}
/** What is no UTF-8 was replaced, so it is spelled differently when it is encoded again. */
function firstBroken(bytes, text) {
    const again = new TextEncoder().encode(text);
    const place = again.findIndex((byte, index) => byte !== bytes[index]);
    if (place === -1 && again.length === bytes.length)
        return null;
    const before = decode(bytes.subarray(0, Math.max(place, 0))).split('\n');
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
function decode(bytes) {
    return DECODER.decode(bytes);
}


/***/ }),

/***/ 1476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest),
/* harmony export */   q: () => (/* binding */ nearestOf)
/* harmony export */ });
/** The name among `known` that is nearest to what was written, or null when none is near enough to be meant. */
function nearest(written, known) {
    return nearestOf(written, known, 1)[0] ?? null;
}
/** The names among `known` that are near enough to what was written to be meant, nearest first, `most` of them. */
function nearestOf(written, known, most) {
    const fold = (name) => name.toLowerCase().replaceAll('_', '-');
    const ranked = known.map((name) => ({ name, distance: distance(fold(written), fold(name)) })).toSorted((left, right) => left.distance - right.distance);
    return ranked.filter(({ name, distance: far }) => far <= Math.max(2, Math.floor(name.length / 3))).slice(0, most).map(({ name }) => name);
}
/** Levenshtein distance, one row at a time. */
function distance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (const [i, left] of Array.from(from).entries()) {
        const next = [i + 1];
        for (const [j, right] of Array.from(to).entries()) {
            next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (left === right ? 0 : 1)));
        }
        row = next;
    }
    return row.at(-1) ?? 0;
}


/***/ }),

/***/ 74157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ problemAt)
});

;// CONCATENATED MODULE: ./lib/documents/code-frame.js
/** What is shown of a line, in characters. */
const WIDTH = 100;
/**
 * The line before a place, the line itself with a caret below, and the line after, numbered. Plain text of one width that
 * reads the same in a log and in a fence; a long line is shown around the place, and characters nobody sees become `·`.
 */
function codeFrame(text, { line, column }) {
    const lines = text.split(/\r\n|\r|\n/);
    const last = Math.min(lines.length, line + 1);
    const digits = String(last).length;
    const from = column <= WIDTH - 20 ? 0 : column - 1 - WIDTH / 2;
    const shown = [];
    for (let number = Math.max(1, line - 1); number <= last; number += 1) {
        if (number > line && number === lines.length && lines.at(-1) === '')
            break;
        shown.push(`${number === line ? '>' : ' '} ${String(number).padStart(digits)} | ${code_frame_window(lines[number - 1] ?? '', from)}`.trimEnd());
        if (number === line)
            shown.push(`  ${' '.repeat(digits)} | ${' '.repeat(Math.max(0, column - 1 - from + (from > 0 ? 1 : 0)))}^`);
    }
    return shown.join('\n');
}
function code_frame_window(line, from) {
    const visible = line.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => (character === '\t' ? ' ' : '·'.repeat(character.length)));
    const part = visible.slice(from, from + WIDTH).toWellFormed();
    return `${from > 0 ? '…' : ''}${part}${from + WIDTH < visible.length ? '…' : ''}`;
}

;// CONCATENATED MODULE: ./lib/documents/problem-at.js

/** A problem with a text: the place before the sentence, and the lines around it. */
function problemAt({ source, text }, position, { what, remedy, reason }) {
    const where = `${source}:${position.line}:${position.column}`;
    return { reason, sentence: `${where}: ${what}.`, remedy, where, ...(text === '' ? {} : { frame: codeFrame(text, position) }) };
}


/***/ }),

/***/ 74102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ START),
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** The beginning of a text. */
const START = { line: 1, column: 1 };
const LIMIT_CHARACTERS = 65_536;
/** Reads YAML 1.2 with its core schema. Duplicate keys, tags and aliases are refused: aliases are how a small file grows without end. */
function readYaml(text, advice) {
    const refuse = (...flaws) => ({ known: false, flaws });
    if (text.length > LIMIT_CHARACTERS)
        return refuse({ what: `the file is longer than ${LIMIT_CHARACTERS} characters`, position: START, remedy: advice.long });
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const parsed = parse(text, lines);
    if (parsed === null)
        return refuse({ what: 'the file nests too deeply to be read', position: START, remedy: advice.deep });
    const { document, alias, half, value } = parsed;
    const flaws = [...document.errors, ...document.warnings];
    if (flaws.length > 0)
        return refuse(...flaws.map((flaw) => ofFlaw(flaw, text, lines)));
    if (alias !== null)
        return refuse({ what: 'the file uses a YAML alias', position: at(lines, alias), remedy: 'Write the value out; aliases are not read.' });
    if (half !== null)
        return refuse({ what: 'this text holds half of a surrogate pair, written as an escape, which is no character', position: at(lines, half), remedy: 'Write the character itself, or both halves.' });
    return { known: true, value, isMapping: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents), locate: (path, part) => locate(document, lines, path, part) };
}
/** Null when it nests deeper than the reader's own stack. */
function parse(text, lineCounter) {
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { schema: 'core', strict: true, uniqueKeys: true, lineCounter, prettyErrors: false, merge: false });
        // The reader catches the overflow of its own stack and tells it as a flaw of the text.
        if ([...document.errors, ...document.warnings].some(({ message }) => message.includes('call stack')))
            return null;
        // What has no sign of its own in the text is not there, and to look for it costs as much as to read.
        const alias = text.includes('*') ? firstAlias(document) : null;
        const half = /\\u/i.test(text) || !text.isWellFormed() ? firstHalf(document) : null;
        // A text that is read may still be too deep to become a value.
        return { document, alias, half, value: document.errors.length === 0 && alias === null ? document.toJS() : undefined };
    }
    catch (thrown) {
        if (thrown instanceof RangeError)
            return null;
        throw thrown;
    }
}
function ofFlaw({ code, message, pos: [from] }, text, lines) {
    const position = at(lines, from);
    if (code === 'MULTIPLE_DOCS')
        return { what: 'a line --- begins a second document here, and only one is read', position, remedy: 'Remove the line --- and what does not belong below it.' };
    if (code !== 'DUPLICATE_KEY')
        return { what: `this is no YAML: ${firstLine(message)}`, position, remedy: 'Mend the YAML at that place; indentation and quotes are the usual reasons.' };
    const [key = ''] = /^[^\s:#,{}[\]]{1,100}/.exec(text.slice(from, from + 200)) ?? [];
    return { what: `the field \`${key}\` is there twice`, position, remedy: 'Keep one of the two.' };
}
function firstAlias(document) {
    let first = null;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Alias: (_, { range }) => {
            first = range?.[0] ?? 0;
            return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
        },
    });
    return first;
}
/** Escapes can spell what a file in UTF-8 cannot hold. */
function firstHalf(document) {
    let first = null;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Scalar: (_, { value, range }) => {
            if (typeof value !== 'string' || value.isWellFormed())
                return undefined;
            first = range?.[0] ?? 0;
            return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
        },
    });
    return first;
}
function locate(document, lines, path, part) {
    const keys = path.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    const parent = keys.length === 0 ? document.contents : document.getIn(keys.slice(0, -1), true);
    const own = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent) ? parent.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && String(key.value) === path.at(-1)) : undefined;
    const node = part === 'key' ? own?.key : document.getIn(keys, true);
    return at(lines, offsetOf(node) ?? offsetOf(own?.key) ?? offsetOf(parent) ?? 0);
}
function offsetOf(node) {
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
    return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : null;
}
function at(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
function firstLine(message) {
    return (message.split('\n')[0] ?? message).replace(/\.$/, '');
}


/***/ }),

/***/ 98205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ schemaFlaws)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98439);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1476);


/** How many flaws are told of one kind. */
const MOST = 20;
/** Says of each issue of a schema which field it is about, where it stands, and how to mend it. What no schema knows comes first: it is often the misspelling of what is then missing. */
function schemaFlaws(issues, { locate }, schema, hints) {
    const all = issues.flatMap((issue) => plain(issue)).toSorted((left, right) => Number(right.code === 'unrecognized_keys') - Number(left.code === 'unrecognized_keys'));
    const known = zod__WEBPACK_IMPORTED_MODULE_0__/* .toJSONSchema */ .bl(schema, { io: 'input', unrepresentable: 'any' });
    return all.flatMap((issue) => ofIssue(issue, locate, known, hints));
}
function ofIssue(issue, locate, schema, { example, elsewhere }) {
    const path = issue.path.map(String);
    if (issue.code !== 'unrecognized_keys') {
        const missing = issue.message.startsWith('is missing');
        const remedy = [missing ? 'Add it.' : 'Correct it.', meaningOf(path, schema), missing ? example : ''].filter((part) => part !== '').join(' ');
        return [{ what: `${fieldName(path)} ${issue.message}`, position: locate(path, 'value'), remedy }];
    }
    return issue.keys.slice(0, MOST).map((key) => {
        const [position, instead] = [locate([...path, key], 'key'), elsewhere([...path, key].join('.'))];
        if (instead !== null)
            return { what: `${fieldName([...path, key])} ${instead.what}`, position, remedy: instead.remedy };
        return { what: `unknown field ${fieldName([...path, key])}`, position, remedy: unknownKeyRemedy(path, key, schema) };
    });
}
/** The issues of the one alternative that is of the kind that was written; the issue itself where none is. */
function plain(issue) {
    if (issue.code !== 'invalid_union')
        return [issue];
    const alike = issue.errors.filter((found) => !found.some(({ code, path }) => path.length === 0 && code === 'invalid_type'));
    const [only, ...more] = alike;
    if (only === undefined || more.length > 0)
        return [issue];
    return only.flatMap((inner) => plain({ ...inner, path: [...issue.path, ...inner.path] }));
}
function unknownKeyRemedy(path, key, schema) {
    const known = knownKeys(path, schema);
    const guess = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(key, known);
    if (guess !== null)
        return `Did you mean ${fieldName([...path, guess])}?`;
    return known.length === 0 ? 'Remove it.' : `Remove it, or use one of: ${known.join(', ')}.`;
}
/** The fields the schema knows at a path; the schema itself is asked, so that the two never part. */
function knownKeys(path, schema) {
    return [...new Set(schemasTo(path, schema).at(-1)?.flatMap((one) => keysOf(member(one, 'properties'))) ?? [])];
}
/** What the schema says of the field at a path, or of the nearest around it. */
function meaningOf(path, schema) {
    const said = schemasTo(path, schema).flatMap((found) => found.map((one) => member(one, 'description'))).findLast((text) => typeof text === 'string');
    return typeof said === 'string' ? `It means: ${said}` : '';
}
/** What is known of each step of a path, from the outermost on: more than one where there are alternatives. */
function schemasTo(path, schema) {
    const steps = [alternatives(schema)];
    for (const key of path)
        steps.push((steps.at(-1) ?? []).flatMap((one) => alternatives(/^\d+$/.test(key) ? member(one, 'items') : member(member(one, 'properties'), key))));
    return steps;
}
/** The alternatives first, so that what is said of them all comes last and counts. */
function alternatives(schema) {
    const inner = [member(schema, 'anyOf'), member(schema, 'oneOf')].flatMap((list) => (Array.isArray(list) ? list : []));
    return schema === undefined ? [] : [...inner.flatMap(alternatives), schema];
}
function member(value, key) {
    return isRecord(value) ? value[key] : undefined;
}
function keysOf(value) {
    return isRecord(value) ? Object.keys(value) : [];
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function fieldName(path) {
    return path.length === 0 ? 'the file' : `\`${path.map((key) => (key.length > 100 ? `${key.slice(0, 100)}…` : key)).join('.')}\``;
}


/***/ }),

/***/ 13365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isBranchOf),
/* harmony export */   Z: () => (/* binding */ deliveredPacks)
/* harmony export */ });
/* harmony import */ var _core_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97913);

/** The packs that pull requests say they deliver. What a text says counts only for the pack that the branch was made for, since a model writes part of that text. */
function deliveredPacks(pulls) {
    return pulls.flatMap(({ number, state, headRefName, isCrossRepository, body }) => {
        if (isCrossRepository)
            return [];
        return body.split(/\r\n|\r|\n/).flatMap((line) => {
            const [, id, sha256] = /^Pack: (\S{1,100}) ([0-9a-f]{64})$/.exec(line.trim()) ?? [];
            return id === undefined || sha256 === undefined || !isBranchOf(id, headRefName) ? [] : [{ id, sha256, number, state: STATES[state] }];
        });
    });
}
const STATES = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' };
/** Whether runs of a pack deliver from a branch: from its own, or from one beside it, that a single run had to take because its own was somebody else's. */
function isBranchOf(id, branch) {
    const { branch: own } = (0,_core_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .packUnit */ .YC)(id, null);
    return branch === own || (branch.startsWith(own) && /^-[0-9a-f]{8}$/.test(branch.slice(own.length)));
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

/***/ 61375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ MOST_ENTRIES),
  f: () => (/* binding */ selectPacks)
});

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
    let everywhere = Infinity;
    const near = (reading) => {
        const folders = foldersOf(reading);
        return [...folders.slice(0, -1).flatMap((folder) => at.get(folder) ?? []), ...(within.get(folders.at(-1) ?? '') ?? [])];
    };
    return {
        overlapping: (pack) => {
            const readings = scopeReadings(pack);
            if (readings === null)
                return packs[0];
            let first = everywhere;
            for (const reading of readings)
                for (const other of near(reading))
                    if (other.place < first && readingsMeet(reading, other.reading))
                        first = other.place;
            return packs[first];
        },
        add: (pack) => {
            const place = packs.push(pack) - 1;
            const readings = scopeReadings(pack);
            if (readings === null)
                everywhere = Math.min(everywhere, place);
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
    const selected = [];
    const held = [];
    let ahead = null;
    for (const [place, candidate] of asked.entries()) {
        const entry = { pack: candidate.path, id: idOf(candidate), sha256: candidate.sha256 };
        const shard = Math.floor(place / most) + 1;
        const isElsewhere = wish.shard !== null && shard !== wish.shard;
        const hold = (reason, why) => void held.push({ ...entry, reason, why });
        const stopped = whyHeld(candidate, around) ?? overlapOf(candidate.pack, chosen);
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
        return { reason: 'delivered', why: `as it stands it was delivered: pull request #${same.number} ${SAID[same.state]}` };
    for (const id of pack.dependsOn) {
        if (pulls === null)
            return { reason: 'dependency', why: `it waits for ${id}, and nobody said which pull requests are merged` };
        const why = waitsFor(id, pulls.get(id) ?? [], hashes.get(id));
        if (why !== null)
            return { reason: 'dependency', why };
    }
    return null;
}
const SAID = { open: 'is open', merged: 'is merged', closed: 'was closed without being merged' };
/** A pack that was changed since it was merged waits to be run again; of one whose folder is gone any merge counts. */
function waitsFor(id, pulls, hash) {
    const merged = pulls.filter(({ state }) => state === 'merged');
    if (merged.some(({ sha256 }) => hash === undefined || sha256 === hash))
        return null;
    const [before] = merged;
    const [other] = pulls;
    if (before !== undefined)
        return `it waits for ${id}, which was changed after pull request #${before.number} was merged`;
    return other === undefined ? `it waits for ${id}, which was not delivered yet` : `it waits for ${id}, whose pull request #${other.number} ${SAID[other.state]}`;
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


/***/ }),

/***/ 72368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ quoteBlock),
/* harmony export */   HO: () => (/* binding */ quoteCell),
/* harmony export */   Wx: () => (/* binding */ quoteInline),
/* harmony export */   cy: () => (/* binding */ quoteCode),
/* harmony export */   vv: () => (/* binding */ quotePlain)
/* harmony export */ });
/** Zero-width, so that what follows is no longer a mention, a reference or a link. */
const BREAK = '\u200B';
/**
 * Text from outside as one line of Markdown that only says something: no mention, reference, link, image, markup or HTML
 * comes to life. Code spans stay code spans. Cut to `limit` characters.
 */
function quoteInline(text, limit = 500) {
    const line = visible(text).replace(/\s+/g, ' ').trim();
    return shortened(line, limit)
        .split(/((?<!`)`[^`]+`(?!`))/)
        .map((part) => (CODE_SPAN.test(part) ? quiet(part) : inert(part)))
        .join('');
}
/** A code span without a bar: in a table the bar would end the cell, and with it the span. */
const CODE_SPAN = /^`[^`|]+`$/;
/** A path or another short literal in a cell of a table; what a cell would read as its own end is shown as plain text. */
function quoteCell(text, limit = 120) {
    const line = visible(text).replace(/\s/g, ' ');
    const cut = shortened(line, limit);
    return /[\\|]/.test(cut) ? quoteInline(cut, limit) : quoteCode(cut);
}
/** Text from outside inside a fence of its own that it cannot end. */
function quoteBlock(text) {
    const body = quiet(visible(text).replace(/\n+$/, ''));
    const mark = '`'.repeat(Math.max(2, longestTicks(body)) + 1);
    return `${mark}text\n${body}\n${mark}`;
}
/** A path or another short literal as a code span that it cannot end. */
function quoteCode(text) {
    const line = quiet(visible(text).replace(/\s/g, ' '));
    const mark = '`'.repeat(longestTicks(line) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') || line === '' ? ' ' : '';
    return `${mark}${pad}${line}${pad}${mark}`;
}
/** Text from outside as one plain line for places without Markdown, such as a title or a commit message. */
function quotePlain(text, limit) {
    return unlinked(shortened(visible(text).replace(/\s+/g, ' ').trim(), limit));
}
/** Cut to a number of characters as people count them, the sign that it was cut among them. */
function shortened(text, limit) {
    const characters = Array.from(text);
    return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : text;
}
function longestTicks(text) {
    return [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 0);
}
/** Without terminal sequences and characters that are not seen or change the order of what is. */
function visible(text) {
    const [first = '', ...others] = text.split('\u001B');
    return [first, ...others.map(afterEscape)]
        .join('')
        .replace(/\r\n?/g, '\n')
        .replace(/\p{Cf}|[\u{E0000}-\u{E0FFF}]|(?!\uFE0F)\p{Variation_Selector}|(?![\n\t])\p{Cc}/gu, '');
}
/** What an escape leaves of the text behind it. A string for the terminal, such as a title, ends with its line at the latest. */
function afterEscape(text) {
    if (!text.startsWith(']'))
        return text.replace(/^(?:\[[0-?]*[ -/]*[@-~]|[@-_])/, '');
    const end = text.search(/\p{Cc}/u);
    return end === -1 ? '' : text.slice(end);
}
function inert(text) {
    return unlinked(text)
        .replace(/[\\`*_{}[\]|~]/g, '\\$&')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/^(\s*)([-=+])/, '$1\\$2')
        .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}
/**
 * Breaks, in code, what GitHub acts on once a pull request's text has become the message of a merge, which knows no code:
 * a word that closes an issue, and one that keeps CI from running.
 */
function quiet(text) {
    return text.replace(CLOSING, `$&${BREAK}`).replace(new RegExp(`(?<=\\[)${SKIPPING.source}`, 'gi'), `$&${BREAK}`);
}
const CLOSING = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)(?=:?\s+(?:(?:[\w.-]{1,100}\/[\w.-]{1,100})?#\d|GH-\d|https?:\/\/))/gi;
/** In a title or a commit message these words keep CI from running. */
const SKIPPING = /(?:skip|ci|no|actions)(?=[ -](?:ci|skip|actions|checks)\b)/gi;
/** Breaks what GitHub makes a mention, a reference or a link of, wherever it stands. */
function unlinked(text) {
    return text
        .replace(/[@#]/g, `$&${BREAK}`)
        .replace(SKIPPING, `$&${BREAK}`)
        .replace(/GH-(?=\d)/gi, `$&${BREAK}`)
        .replaceAll('://', `:${BREAK}//`)
        .replace(/www(?=\.)/gi, `$&${BREAK}`);
}


/***/ }),

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this tool, the same as in package.json; a test compares them. */
const VERSION = '0.1.0';


/***/ })

};
