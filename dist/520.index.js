export const id = 520;
export const ids = [520];
export const modules = {

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

/***/ 19227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ readKeptState),
/* harmony export */   Jg: () => (/* binding */ keepState),
/* harmony export */   h: () => (/* binding */ lostFault)
/* harmony export */ });
/* harmony import */ var _adapters_actions_outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93209);
/* harmony import */ var _contract_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33240);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58651);
/* harmony import */ var _core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74288);




/** Opens the state of the step, which a runner shows when it is debugged; where no runner keeps one, or it cannot be written, the run goes on without. */
function keepState(env, narrator, search) {
    const save = (name, value) => {
        if ((env['GITHUB_STATE'] ?? '') === '')
            return;
        try {
            (0,_adapters_actions_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ)(env, name, value);
        }
        catch (thrown) {
            narrator.warn(`The post step will not know of "${name}": ${thrown instanceof Error ? thrown.message : String(thrown)}`);
        }
    };
    return {
        begun: (run, scratch) => {
            save('run', run);
            save('scratch', scratch);
        },
        ending: ({ code, message }) => {
            save('ending', code);
            save('why', (0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanText */ .X)(search, message).text);
        },
        ended: (untold) => {
            if (untold.length > 0)
                save('untold', untold.join('\n'));
            save('ended', 'run');
        },
    };
}
/** Reads what the main step kept; a run that says nothing of its end was lost. */
function readKeptState(env) {
    const code = (0,_adapters_actions_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readState */ .un)(env, 'ending') ?? '';
    return {
        run: _contract_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .runId */ .Vz.safeParse((0,_adapters_actions_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readState */ .un)(env, 'run')).data ?? null,
        scratch: (0,_adapters_actions_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readState */ .un)(env, 'scratch'),
        ended: (0,_adapters_actions_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readState */ .un)(env, 'ended') !== null,
        untold: ((0,_adapters_actions_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readState */ .un)(env, 'untold') ?? '').split('\n').filter((name) => name !== ''),
        lost: isFaultCode(code) ? new _core_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC(code, (0,_adapters_actions_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readState */ .un)(env, 'why') ?? '') : lostFault(),
    };
}
/** The fault of a run that could not say why it ended. */
function lostFault() {
    return new _core_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC('run:lost', 'The run ended without a word: its process was killed, or its machine went away.');
}
function isFaultCode(code) {
    return Object.hasOwn(_core_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .FAULTS */ .y2, code);
}


/***/ }),

/***/ 33461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ codexVersion),
/* harmony export */   Zn: () => (/* binding */ codexTurn),
/* harmony export */   ez: () => (/* binding */ codexIdentity),
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

/***/ 876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mc: () => (/* binding */ INPUTS),
  ug: () => (/* binding */ failsStep),
  TN: () => (/* binding */ oneLine)
});

// UNUSED EXPORTS: branchName

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./lib/contract/codex-settings.js

/** What codex-args may set besides what this tool sets itself: nothing that decides what Codex may reach, do or run. */
const CODEX_SETTINGS = {
    model_verbosity: word('low', 'medium', 'high'),
    model_reasoning_summary: word('auto', 'concise', 'detailed', 'none'),
    personality: word('none', 'friendly', 'pragmatic'),
    model_context_window: count(1_000, 100_000_000),
    model_auto_compact_token_limit: count(1_000, 100_000_000),
    tool_output_token_limit: count(100, 1_000_000),
};
/** Settings of Codex, each as `key=value` in TOML, spelled by us and by nobody else. */
const codexSettings = schemas/* string */.YjP().transform((text, context) => {
    const read = settingsOf(text);
    if (typeof read !== 'string')
        return read;
    context.addIssue({ code: 'custom', message: read });
    return core/* NEVER */.tm;
});
function word(...words) {
    return {
        allowed: words.join(', '),
        spell: (value) => {
            const bare = /^"([a-z]+)"$/.exec(value)?.[1] ?? value;
            return words.includes(bare) ? `"${bare}"` : null;
        },
    };
}
function count(least, most) {
    return { allowed: `a number from ${least} to ${most}`, spell: (value) => (/^[1-9]\d{0,8}$/.test(value) && Number(value) >= least && Number(value) <= most ? value : null) };
}
/** Why what people are likely to try is refused; everything else is refused for being unknown. */
const REASONS = [
    [/^(-s|--sandbox|--full-auto|--yolo|--dangerously-.*|-a|--ask-for-approval|sandbox.*|approval.*|default_permissions|permissions.*)$/, 'the sandbox and what Codex may do without asking are set by this tool'],
    [/^(-m|--model|model)$/, 'use the input model'],
    [/^(model_reasoning_effort)$/, 'use the input effort'],
    [/^(--oss|--local-provider|model_provider.*|openai_base_url|chatgpt_base_url)$/, 'requests to the model go through a proxy of this tool; use the input responses-api-endpoint'],
    [/^(-C|--cd|--add-dir|-o|--output-last-message|--output-schema|-i|--image)$/, 'folders and files are chosen by this tool'],
    [/^(-p|--profile|--ignore-.*|--strict-config|--trust|projects.*)$/, 'which configuration Codex reads is set by this tool'],
    [/^(--enable|--disable|features.*|mcp_servers.*|hooks.*|plugins.*|notify|agents.*|skills.*|web_search|shell_environment_policy.*)$/, 'what Codex can reach and start is set by this tool'],
];
function settingsOf(text) {
    const words = text.startsWith('[') ? wordsOfArray(text) : wordsOfShell(text);
    if (typeof words === 'string')
        return words;
    const settings = new Map();
    for (let index = 0; index < words.length; index += 2) {
        const flag = words[index] ?? '';
        if (flag !== '-c' && flag !== '--config')
            return refusedFlag(flag);
        const setting = words[index + 1];
        if (setting === undefined)
            return `${flag} is followed by nothing; write ${flag} key=value`;
        const [, key = '', value = ''] = /^([^=]*)=(.*)$/s.exec(setting) ?? [];
        const kind = kindOf(key);
        if (kind === null)
            return key === '' ? `${shown(setting)} is no key=value` : `the setting ${shown(key)} is not allowed: ${reasonFor(key)}`;
        const spelled = kind.spell(value);
        if (spelled === null)
            return `${key} is ${shown(value)}; it must be ${kind.allowed}`;
        if (settings.has(key))
            return `${key} is set twice`;
        settings.set(key, `${key}=${spelled}`);
    }
    return [...settings.values()];
}
function kindOf(key) {
    const kinds = CODEX_SETTINGS;
    return Object.hasOwn(kinds, key) ? (kinds[key] ?? null) : null;
}
function refusedFlag(flag) {
    const name = flag.split('=')[0] ?? '';
    if (name === '--config' || (flag.startsWith('-c') && flag.length > 2))
        return `${shown(flag)} is one word; write -c and key=value as two`;
    return flag.startsWith('-') && flag.length > 1 ? `the flag ${shown(name)} is not allowed: ${reasonFor(name)}` : `the word ${shown(flag)} is not allowed: only -c key=value is`;
}
function reasonFor(name) {
    // A short flag with its value in the same word, such as -sworkspace-write, is refused like the flag.
    const short = /^-[^-]./.test(name) ? name.slice(0, 2) : name;
    return REASONS.find(([names]) => names.test(name) || names.test(short))?.[1] ?? `only -c key=value is, with one of the keys ${Object.keys(CODEX_SETTINGS).join(', ')}`;
}
function wordsOfArray(text) {
    const words = schemas/* array */.YOg(schemas/* string */.YjP()).max(64).safeParse(parsed(text));
    return words.success ? words.data : 'it begins with [ but is no JSON array of at most 64 strings';
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // Undefined is no array, so that the caller says what is wrong.
        return undefined;
    }
}
/** Words as a shell would read them: white space between, quotes and backslashes taken off. Nothing is expanded. */
function wordsOfShell(text) {
    const words = [];
    let rest = text.trimStart();
    while (rest !== '') {
        let current = '';
        for (let piece = PIECE.exec(rest); piece !== null; piece = PIECE.exec(rest)) {
            const [whole, single, double, escaped, plain] = piece;
            current += single ?? double?.replaceAll(/\\(["\\$`])/g, '$1') ?? escaped ?? plain ?? '';
            rest = rest.slice(whole.length);
        }
        if (rest !== '' && !/^\s/.test(rest))
            return 'it holds a quote or backslash that does not end';
        words.push(current);
        rest = rest.trimStart();
    }
    return words;
}
const PIECE = /^(?:'([^']*)'|"((?:[^"\\]|\\.)*)"|\\([\s\S])|([^\s'"\\]+))/;
function shown(text) {
    return JSON.stringify(text.length <= 60 ? text : `${text.slice(0, 59)}…`);
}

// EXTERNAL MODULE: ./lib/contract/endpoint.js
var endpoint = __webpack_require__(72645);
// EXTERNAL MODULE: ./lib/contract/codex.js
var codex = __webpack_require__(33461);
// EXTERNAL MODULE: ./lib/contract/policy-source.js
var policy_source = __webpack_require__(95826);
// EXTERNAL MODULE: ./lib/contract/policy-tightening.js
var policy_tightening = __webpack_require__(76670);
// EXTERNAL MODULE: ./lib/contract/labels.js
var labels = __webpack_require__(79083);
// EXTERNAL MODULE: ./lib/contract/status.js
var contract_status = __webpack_require__(330);
// EXTERNAL MODULE: ./lib/contract/trigger.js
var trigger = __webpack_require__(53026);
;// CONCATENATED MODULE: ./lib/contract/inputs.js









const EFFORTS = ['minimal', 'low', 'medium', 'high', 'xhigh'];
const FAIL_ON = ['never', 'blocked', 'failed', 'partial'];
/** The name of a branch as git accepts it, without `refs/heads/`. */
const branchName = schemas/* string */.YjP()
    .max(255)
    .regex(/^(?!refs\/|@$|[-./])(?!.*(?:\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)))[^\p{C}\p{Z}~^:?*[\\]+(?<![./])$/u, 'must be the name of a branch');
/** A path or name that stays on one line. */
const oneLine = schemas/* string */.YjP().min(1).max(4096).regex(/^[^\p{Cc}\p{Zl}\p{Zp}]+$/u, 'must be one line without control characters');
const token = schemas/* string */.YjP().regex(/^[\x21-\x7e]+$/, 'must be printable ASCII without white space');
/** Logins of apps, separated by commas or white space. */
const botLogins = schemas/* string */.YjP().transform((text) => text.split(/[\s,]+/).filter((login) => login !== '')).pipe(schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\[bot\]$/)).max(64));
/** The inputs of the action; action.yml, the reference and the reader are made from this table alone. */
const INPUTS = {
    'openai-api-key': {
        description: 'Needed for every run: the key sent to the model server, from a secret. Codex never sees it; a proxy of ours adds it to the requests.',
        type: 'secret',
        required: false,
        default: '',
        allowed: 'one word of printable characters',
        value: optional(token),
    },
    'responses-api-endpoint': {
        description: 'Where requests to the model go: an https address that ends in /responses, of OpenAI, of Azure (with ?api-version=… where it wants one) or of a gateway of yours. http is accepted for a server on the same machine. HTTPS_PROXY and NO_PROXY of the job are obeyed.',
        type: 'url',
        required: false,
        default: endpoint/* DEFAULT_ENDPOINT */.mP,
        allowed: `an https address that ends in /responses, such as ${endpoint/* DEFAULT_ENDPOINT */.mP}`,
        value: endpoint/* modelEndpoint */.XI,
    },
    'codex-version': {
        description: 'Another version of the Codex CLI than the one this release was built against, such as 1.2.3. It is not verified, so the policy has to list it under codex.unverified-versions, and the pull request says so. Empty means the verified one.',
        type: 'text',
        required: false,
        default: '',
        allowed: 'an exact version such as 1.2.3, or empty',
        value: optional(codex/* codexVersion */.C6),
    },
    'codex-args': {
        description: `Settings for Codex, as shell words or a JSON array: -c key=value with the keys ${Object.keys(CODEX_SETTINGS).join(', ')}. Nothing else is accepted.`,
        type: 'text',
        required: false,
        default: '',
        allowed: '-c key=value, as often as needed, or empty',
        value: codexSettings,
    },
    model: {
        description: 'The model that Codex uses.',
        type: 'text',
        required: false,
        default: 'gpt-5.5',
        allowed: 'the name of a model: letters, digits and . _ : / -, 100 at most',
        value: schemas/* string */.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$/),
    },
    effort: {
        description: `How much the model thinks: ${EFFORTS.join(', ')}. Empty leaves it to the model.`,
        type: 'choice',
        required: false,
        default: '',
        allowed: `${EFFORTS.join(', ')} or empty`,
        value: optional(schemas/* enum */.k5n(EFFORTS)),
    },
    label: {
        description: 'The label that starts a run when it is added to an issue.',
        type: 'text',
        required: false,
        default: 'codex:execute',
        allowed: `the name of one label, 50 characters at most, and none of ${labels/* OUR_LABELS */.jN.join(', ')}`,
        value: oneLine.max(50).refine((name) => !labels/* OUR_LABELS */.jN.includes(name.toLowerCase())),
    },
    command: {
        description: 'The word a comment begins with that asks for a run, as in "/codex run".',
        type: 'text',
        required: false,
        default: '/codex',
        allowed: 'one word that begins with a slash, 40 characters at most',
        value: schemas/* string */.YjP().regex(/^\/[a-z][a-z0-9-]{0,38}$/),
    },
    'allow-bot-users': {
        description: 'Apps that may ask for a run, by login and separated by commas, such as renovate[bot]. The policy has to list them too, with their ids. Everybody else of type Bot is ignored.',
        type: 'text',
        required: false,
        default: '',
        allowed: 'logins separated by commas; * is not accepted',
        value: botLogins,
    },
    issue: {
        description: 'The number of the issue, for dispatches and schedules whose payload names none.',
        type: 'text',
        required: false,
        default: '',
        allowed: 'the number of an issue, or empty',
        value: optional(schemas/* string */.YjP().regex(/^#?[1-9]\d{0,8}$/).transform((text) => Number(text.replace('#', '')))),
    },
    'dry-run': {
        description: 'What is only shown: gate judges everything and asks no model, plan adds the plan of the model. Both write nothing to GitHub. A command can ask for it too.',
        type: 'choice',
        required: false,
        default: 'false',
        allowed: trigger/* DRY_RUNS */.Rg.join(', '),
        value: schemas/* enum */.k5n(trigger/* DRY_RUNS */.Rg),
    },
    'base-branch': {
        description: 'The branch that the work starts from and the pull request goes to. Empty means the default branch.',
        type: 'branch',
        required: false,
        default: '',
        allowed: 'the name of a branch, without refs/heads/',
        value: optional(branchName),
    },
    policy: {
        description: "An organisation's floor: a policy that the one of the repository may only be tighter than. A file of the runner, or owner/name/path/to/file.yml@COMMIT, read with the token. Empty means none.",
        type: 'text',
        required: false,
        default: '',
        allowed: 'the path of a .yml file on the runner, or owner/name/path/to/file.yml@ and a commit of 40 hexadecimal digits, or empty',
        value: policy_source/* policySource */.I,
    },
    preset: {
        description: 'A preset of the policy to be at least as strict as, whatever the policy names: observe, standard or strict. Empty leaves it to the policy.',
        type: 'choice',
        required: false,
        default: '',
        allowed: `${policy_tightening/* PRESETS */.fG.join(', ')} or empty`,
        value: optional(schemas/* enum */.k5n(policy_tightening/* PRESETS */.fG)),
    },
    'github-token': {
        description: 'The token for GitHub. It needs contents, issues and pull-requests: write. Codex never sees it.',
        type: 'secret',
        required: false,
        default: '${{ github.token }}',
        allowed: 'a token of GitHub',
        value: token,
    },
    'evidence-dir': {
        description: "The folder that receives the evidence of every run. Empty means a folder of ours in the runner's temporary folder.",
        type: 'path',
        required: false,
        default: '',
        allowed: 'a path on one line',
        value: optional(oneLine),
    },
    'artifact-name': {
        description: 'The name of the artifact that holds the evidence. Empty means a name made from the id and the attempt of the workflow run.',
        type: 'text',
        required: false,
        default: '',
        allowed: 'a name without \\ / " : < > | * ? and line breaks, 200 characters at most',
        value: optional(oneLine.max(200).regex(/^[^\\/":<>|*?]+$/)),
    },
    'fail-on': {
        description: 'When the step fails. partial: on everything but SUCCESS. failed: on FAILED and BLOCKED. blocked: on BLOCKED only, so that a crash passes. never: on no status. A dry run that held never fails it; what could not be told to GitHub always does.',
        type: 'choice',
        required: false,
        default: 'failed',
        allowed: FAIL_ON.join(', '),
        value: schemas/* enum */.k5n(FAIL_ON),
    },
};
/** Says whether a step fails that ended in a status: when the status is as severe as `fail-on`, or more, and not only where a dry run ends. */
function failsStep(failOn, status, reason = '') {
    if (failOn === 'never' || reason === 'run:dry-run')
        return false;
    const mildest = { partial: 'PARTIAL', failed: 'FAILED', blocked: 'BLOCKED' };
    return contract_status/* STATUSES */.f.indexOf(status) >= contract_status/* STATUSES */.f.indexOf(mildest[failOn]);
}
function optional(value) {
    return schemas/* union */.KCZ([schemas/* literal */.euz('').transform(() => null), value]);
}


/***/ }),

/***/ 79083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pg: () => (/* binding */ PICKED_UP),
/* harmony export */   Rh: () => (/* binding */ statusLabel),
/* harmony export */   jN: () => (/* binding */ OUR_LABELS)
/* harmony export */ });
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(330);

/** The label of an issue that a run has picked up; each pick-up leaves it in the timeline, where runs are counted. */
const PICKED_UP = 'codex:running';
/** The label that says how the last run of an issue ended. */
function statusLabel(status) {
    return `codex:${status.toLowerCase()}`;
}
/** Every label of ours; an issue has one of them at most. */
const OUR_LABELS = [PICKED_UP, ..._status_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUSES */ .f.map(statusLabel)];


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
/* harmony export */   Sc: () => (/* binding */ CHECK_MODES)
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
    'intent-block': always(),
    'hidden-text': always(),
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
    'changed-files': always(),
    'changed-lines': always(),
    'required-commands': always(),
    'kept-secrets': always(),
    delivered: always(),
});
function always() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['enforce'], { error: 'is always enforced, and cannot be set; remove the line' }).optional().describe('Always enforced.');
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

/***/ 95826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ policySource),
/* harmony export */   V: () => (/* binding */ sourceName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);

/** Reads where the floor is, null of empty text; everything but the two forms is refused by name. */
const policySource = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform((text, context) => {
    if (text === '')
        return null;
    const read = sourceOf(text);
    if (typeof read !== 'string')
        return read;
    context.addIssue({ code: 'custom', message: read });
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
});
/** The source as errors and records name it. */
function sourceName(source) {
    return source.kind === 'file' ? source.path : `${source.repository}/${source.path}@${source.commit}`;
}
function sourceOf(text) {
    if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text) || text.length > 4096)
        return 'it is longer than a path, or holds a line break or a control character';
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return 'it is an address; a floor is read from a file of the runner or from a commit on GitHub';
    if (!/\.ya?ml(@|$)/.test(text))
        return 'it names no file that ends in .yml or .yaml';
    const at = text.lastIndexOf('@');
    if (at === -1 || /\.ya?ml$/.test(text))
        return { kind: 'file', path: text };
    const commit = text.slice(at + 1);
    if (!/^[0-9a-f]{40}$/.test(commit))
        return `what follows the @ is ${JSON.stringify(commit.slice(0, 60))}, which can come to mean something else; it must be a commit in full, 40 lower-case hexadecimal digits`;
    const [, repository = '', path = ''] = /^([A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/[A-Za-z0-9._-]{1,100})\/(.+)$/.exec(text.slice(0, at)) ?? [];
    if (repository === '' || /\/\.{1,2}$/.test(repository))
        return 'before the @ it is not owner/name/path/to/file.yml';
    if (path.split('/').some((name) => name === '' || name === '.' || name === '..') || path.includes('\\'))
        return 'its path holds an empty, . or .. step, or a backslash';
    return { kind: 'commit', repository, path, commit };
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
/** Which value of each field is tighter. A new field of the policy needs its line here: nothing compiles without. */
const TIGHTENING = {
    version: { kind: 'same' },
    preset: { kind: 'order', values: PRESETS },
    'triggers.label': SWITCH,
    'triggers.comment': SWITCH,
    'triggers.dispatch': SWITCH,
    'triggers.schedule.issues': { kind: 'allow' },
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
    'hidden-text': { kind: 'order', values: HIDDEN_TEXT },
    'codex.unverified-versions': { kind: 'allow' },
    'delivery.draft': { kind: 'boolean', tighter: true },
    'delivery.labels': { kind: 'own' },
    'delivery.reviewers': { kind: 'own' },
    'limits.tokens': { kind: 'number' },
    'limits.files': { kind: 'number' },
    'limits.lines': { kind: 'number' },
    'limits.repair-rounds': { kind: 'number' },
    'limits.error-signatures': { kind: 'number' },
    'limits.no-progress': { kind: 'number' },
    'limits.runs-per-day': { kind: 'number' },
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

/***/ 330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   f: () => (/* binding */ STATUSES)
/* harmony export */ });
/* unused harmony export status */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33240);


/** The four ways a run can end, mildest first; a more severe one is never hidden by a milder one. */
const STATUSES = ['SUCCESS', 'PARTIAL', 'FAILED', 'BLOCKED'];
const status = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(STATUSES);
/** How a run ended: its status, the one reason for it, and a sentence for a human. */
const verdict = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ status, reason: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonCode */ .g3, sentence: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), remedy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });


/***/ }),

/***/ 53026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ DRY_RUNS),
/* harmony export */   hZ: () => (/* binding */ trigger)
/* harmony export */ });
/* unused harmony exports TRIGGERS, account */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33240);


/** The events that can ask for a run, by GitHub's names, with the action after a dot where one belongs to it. */
const TRIGGERS = ['issues.labeled', 'issue_comment.created', 'workflow_dispatch', 'repository_dispatch', 'schedule'];
/** How much of a run is only shown: nothing, everything after the gates, or everything after the model's plan. */
const DRY_RUNS = ['false', 'gate', 'plan'];
/** An account as an event names it. The id tells an app from a person who took its name. */
const account = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative() });
/** What started the run, as the event and the environment of the job say it. */
const trigger = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    event: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(TRIGGERS),
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[^/\s]+\/[^/\s]+$/, 'must be owner/name'),
    issue: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    /** The label that was added; null where another event started the run. */
    label: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).nullable(),
    /** The comment that held the command; null where another event started the run. */
    comment: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(), at: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR }).nullable(),
    /** Who did it, and who re-ran it; the same account on a first attempt. */
    actor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    triggeringActor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    /** The account of the event itself, by its payload; null of a schedule, which nobody sends. */
    sender: account.nullable(),
    /** The issue as whoever asked saw it; null where the payload holds none. */
    seen: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), bodySha256: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc }).nullable(),
    /** The approval hash that a dispatch carried. */
    approved: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc.nullable(),
    dryRun: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(DRY_RUNS),
    workflowRun: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(), url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
});


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

/***/ 58651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zh: () => (/* binding */ isFault),
/* harmony export */   vC: () => (/* binding */ Fault),
/* harmony export */   y2: () => (/* binding */ FAULTS)
/* harmony export */ });
/** Every way the machinery can break, the status it makes and what a human can do about it. */
const FAULTS = {
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
    'codex:too-much-output': { status: 'FAILED', remedy: 'Codex wrote more than a run may keep. What it wrote until then is in the evidence. Make the issue smaller, or name in it what Codex should not print.' },
    'evidence:altered': { status: 'BLOCKED', remedy: 'The evidence of this run does not agree with itself, as when somebody changed it after it was written. Find out what happened before you trust the machine again, then start a new run.' },
    'evidence:broken': { status: 'FAILED', remedy: 'The evidence folder could not be written. Check the disk of the runner and the input evidence-dir.' },
    'evidence:foreign-file': { status: 'BLOCKED', remedy: 'The evidence folder holds a link or something else that is no plain file, which can carry other files of the machine out. Nothing was uploaded. Find out who put it there before you trust the machine again.' },
    'evidence:not-uploaded': { status: 'FAILED', remedy: 'The evidence is complete in the folder that the output evidence-path names, but could not be uploaded. Check that the artifact service is reachable and that no other artifact of this run has the name.' },
    'git:base-missing': { status: 'BLOCKED', remedy: 'The base branch does not exist. Check the input base-branch.' },
    'git:broken': { status: 'FAILED', remedy: 'A git command failed unexpectedly. Check that the runner has git 2.31 or newer, then run again.' },
    'git:fetch-failed': { status: 'FAILED', remedy: 'The base commit could not be fetched. Check that the token may read contents (permissions: contents: read) and that the server is reachable.' },
    'github:denied': { status: 'FAILED', remedy: 'GitHub refused the request. Check the permissions of the job: contents, pull-requests and issues must be write, and the repository must allow Actions to create pull requests.' },
    'github:moved': { status: 'FAILED', remedy: 'The repository was renamed, or the issue was moved to another one, while the run was going on. Start a new run where it is now.' },
    'github:rule': { status: 'FAILED', remedy: 'A ruleset or branch protection of the repository refuses what the run delivers. Let it allow the GitHub Actions app to create branches named codex/**, then run again; the change is in the evidence as change.patch.' },
    'github:unexpected': { status: 'FAILED', remedy: 'GitHub answered something unexpected. Run again; if it stays, report it with the evidence bundle.' },
    'github:unreachable': { status: 'FAILED', remedy: 'GitHub could not be reached. Run again later.' },
    'model:bad-request': { status: 'FAILED', remedy: 'The model server rejected what it was asked, and would again. Read what it says; check the inputs model, effort and responses-api-endpoint, and the wording of the issue.' },
    'model:budget': { status: 'FAILED', remedy: 'The run used the tokens its policy allows. Make the issue smaller, or raise limits.tokens in the policy.' },
    'model:context-exceeded': { status: 'FAILED', remedy: 'The work does not fit into the context of the model. Make the issue smaller, or choose a model with a larger context in the input model.' },
    'model:filtered': { status: 'FAILED', remedy: 'The model server filtered the answer. Reword the issue.' },
    'model:incomplete': { status: 'FAILED', remedy: 'The model reached the end of what it may write in one answer. Make the issue smaller, or choose another model.' },
    'model:key-missing': { status: 'BLOCKED', remedy: 'Set the input openai-api-key from a secret of the repository: openai-api-key: ${{ secrets.OPENAI_API_KEY }}.' },
    'model:key-rejected': { status: 'FAILED', remedy: 'The model server does not accept the key. Check the secret behind the input openai-api-key, and that the key may use the model and the endpoint.' },
    'model:not-found': { status: 'FAILED', remedy: 'The model server does not know the model or the address. Check the inputs model and responses-api-endpoint.' },
    'model:quota': { status: 'FAILED', remedy: 'The account behind the key has no quota left. Check its plan and billing, then run again.' },
    'model:rate-limited': { status: 'FAILED', remedy: 'The model server limits how often it may be asked. Run again later, or raise the limit of the account.' },
    'model:unavailable': { status: 'FAILED', remedy: 'The model server could not be reached, failed, or fell silent. Check that it is up and that the input responses-api-endpoint is right, then run again later.' },
    'model:usage-unknown': { status: 'BLOCKED', remedy: 'A limit of tokens can be kept only with a model server that reports usage. Use another, or remove limits.tokens from the policy.' },
    'network:proxy-invalid': { status: 'BLOCKED', remedy: 'Set HTTPS_PROXY of the job to an address such as http://proxy.example.com:8080, or unset it.' },
    'run:cancelled': { status: 'FAILED', remedy: 'The job was cancelled. If that was a mistake, start the run again.' },
    'run:internal': { status: 'FAILED', remedy: 'This is a defect of Codex Orchestrator. Please report it with the evidence bundle.' },
    'run:lost': { status: 'FAILED', remedy: 'The run was ended from outside before it could finish, as by a machine that went away or ran out of memory. Look at the log of the job, then start the run again.' },
    'run:superseded': { status: 'BLOCKED', remedy: 'Another run moved the branch first. Look at its pull request, then start a new run if it is still needed.' },
    'run:timeout': { status: 'FAILED', remedy: 'The run used up its time. Make the issue smaller, or run again.' },
    'sandbox:broken': { status: 'BLOCKED', remedy: 'The sandbox failed while it ran a command. Run again; if it stays, use another runner.' },
    'sandbox:unavailable': { status: 'BLOCKED', remedy: 'No sandbox works on this machine. On Ubuntu 24.04 and later an administrator can allow it with: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0' },
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

/***/ 99998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ asciiBytes),
/* harmony export */   d: () => (/* binding */ byteClass)
/* harmony export */ });
/** The set of the ASCII characters of a text, in which `a-z`, `A-Z` and `0-9` stand for ranges. */
function byteClass(characters) {
    const bytes = new Uint8Array(256);
    const ranges = ['a-z', 'A-Z', '0-9'].filter((range) => characters.includes(range));
    for (const range of ranges)
        bytes.fill(1, range.charCodeAt(0), range.charCodeAt(2) + 1);
    const single = ranges.reduce((rest, range) => rest.replace(range, ''), characters);
    for (let at = 0; at < single.length; at += 1)
        bytes[single.charCodeAt(at)] = 1;
    return bytes;
}
/** The bytes of a text of ASCII characters. */
function asciiBytes(text) {
    return Uint8Array.from(text, (character) => character.charCodeAt(0));
}


/***/ }),

/***/ 74288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ cleanText),
/* harmony export */   o: () => (/* binding */ cleanValue)
/* harmony export */ });
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87537);

const BAR = '│';
const BAR_BYTE = 0xe2;
/** Overwrites every secret in a text with `*`, line ends left as they are. */
function cleanText(search, text) {
    const bytes = Uint8Array.from({ length: text.length }, (_, at) => byteOf(text, at));
    const hits = (0,_search_js__WEBPACK_IMPORTED_MODULE_0__/* .joinHits */ .f)([...(0,_search_js__WEBPACK_IMPORTED_MODULE_0__/* .allHitsIn */ .nb)(search, bytes), ...wideHits(search, text)]);
    if (hits.length === 0)
        return { text, hits };
    return { text: hits.reduce(overwritten, text), hits };
}
/** Overwrites every secret in every string of a value; what is no plain object, list or text is left as it is. */
function cleanValue(search, value) {
    const hits = [];
    const clean = (inner, field) => {
        if (typeof inner === 'string') {
            const cleaned = inner.length < SHORTEST ? { text: inner, hits: [] } : cleanText(search, inner);
            hits.push(...cleaned.hits.map((hit) => ({ ...hit, field })));
            return cleaned.text;
        }
        if (Array.isArray(inner))
            return inner.map((item, index) => clean(item, below(field, String(index))));
        if (typeof inner !== 'object' || inner === null || Object.getPrototypeOf(inner) !== Object.prototype)
            return inner;
        return Object.fromEntries(Object.entries(inner).map(([key, item]) => [key, clean(item, below(field, key))]));
    };
    return { value: clean(value, ''), hits };
}
/** No known secret that is searched for and no form of any family is shorter. */
const SHORTEST = 8;
function wideHits({ wide }, text) {
    const hits = [];
    for (const { name, value } of wide) {
        for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + value.length))
            hits.push({ offset: at, length: value.length, rule: `known:${name}` });
    }
    return hits;
}
function below(field, name) {
    return field === '' ? name : `${field}.${name}`;
}
function byteOf(text, at) {
    const code = text.charCodeAt(at);
    if (code < 0x80)
        return code;
    return text[at] === BAR ? BAR_BYTE : 0;
}
function overwritten(text, { offset, length }) {
    return text.slice(0, offset) + text.slice(offset, offset + length).replace(/[^\r\n]/g, '*') + text.slice(offset + length);
}


/***/ }),

/***/ 60316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ unsearchable),
/* harmony export */   p: () => (/* binding */ knownForms)
/* harmony export */ });
/** So many characters of a secret in a row are taken for it; fewer could be chance. */
const LEAST = 20;
const SHORTEST = 8;
/** What every key of a service begins with. */
const COMMON_PREFIX = /^(?:sk-(?:proj-|svcacct-|admin-|ant-[a-z0-9]+-)?|gh[a-z]_(?:\d+_)?|github_pat_|xox[a-z]-|npm_|glpat-|hf_|Bearer |Basic )/;
/** Says why a value cannot be searched for, or null: what is too short or too plain would blot out half a log. */
function unsearchable(value) {
    if (value.length < SHORTEST)
        return `it has fewer than ${SHORTEST} characters`;
    return new Set(value).size === 1 ? 'all its characters are the same' : null;
}
/** Every form of a known secret that is searched for: plain, reversed, escaped, hexadecimal, and Base64 at each of its three offsets. */
function knownForms({ name, value }) {
    if (unsearchable(value) !== null)
        return [];
    const bytes = new TextEncoder().encode(value);
    const own = ownPart(value);
    const form = (how, text, from, to, least) => ({ rule: `known:${name}${how}`, bytes: text, from, to, least: Math.min(least, to - from) });
    const size = bytes.length;
    const hex = hexOf(bytes);
    const escaped = [JSON.stringify(value).slice(1, -1), encodeURIComponent(value)].filter((text) => text !== value).map((text) => new TextEncoder().encode(text));
    const forms = [
        form('', bytes, own, size, LEAST),
        form(':reversed', bytes.toReversed(), 0, size - own, LEAST),
        ...escaped.map((text) => form(':escaped', text, Math.min(own, text.length - SHORTEST), text.length, LEAST)),
        ...[hex, hex.toUpperCase()].map((text) => form(':hex', new TextEncoder().encode(text), 2 * own, 2 * size, 2 * LEAST)),
        ...[0, 1, 2].flatMap((offset) => base64Forms(bytes, own, offset).map(({ text, from, to }) => form(':base64', text, from, to, 24))),
    ];
    return forms.filter((one) => one.to - one.from >= 7);
}
/** Where the part of a secret begins that no other secret shares: behind the prefix, and in a JSON Web Token its signature. */
function ownPart(value) {
    const signature = /eyJ[\w-]+\.[\w-]+\.(?=[\w-]{20,}$)/.exec(value);
    const from = signature === null ? (COMMON_PREFIX.exec(value)?.[0].length ?? 0) : signature.index + signature[0].length;
    // Offsets of text and of bytes agree as far as this: prefixes are ASCII.
    return value.length - from >= SHORTEST ? from : 0;
}
function hexOf(bytes) {
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
/** What stands in Base64 for certain when the secret begins at this offset of three bytes; in both alphabets where they differ. */
function base64Forms(bytes, own, offset) {
    const whole = btoa('\0'.repeat(offset) + Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    const first = Math.ceil((offset * 8) / 6);
    const certain = whole.slice(first, Math.floor(((offset + bytes.length) * 8) / 6));
    const from = Math.ceil(((offset + own) * 8) / 6) - first;
    const url = certain.replaceAll('+', '-').replaceAll('/', '_');
    return [...new Set([certain, url])].map((text) => ({ text: new TextEncoder().encode(text), from, to: text.length }));
}


/***/ }),

/***/ 28101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ createScrubber)
});

// EXTERNAL MODULE: ./lib/core/secrets/byte-class.js
var byte_class = __webpack_require__(99998);
;// CONCATENATED MODULE: ./lib/core/secrets/match-known.js

/** How far from a sighting a match is followed; the next sighting follows it further. */
const REACH = 64;
/** What may stand at the start of a line before a secret goes on: indentation, quotes, the marks of differences, comments and our own log. */
const INDENT = (0,byte_class/* byteClass */.d)(' \t>|#+-"\'');
const LONGEST_INDENT = 8;
const LONGEST_BREAK = 4 + LONGEST_INDENT;
const FEED = 0x0a;
const RETURN = 0x0d;
const BACKSLASH = 0x5c;
const LETTER_N = 0x6e;
const LETTER_R = 0x72;
/** Follows a known form both ways from four bytes of it, over line breaks too; a match needs enough of what is the secret's own. */
function matchKnown(window, sighting, { bytes, from, to, least }, place) {
    const forward = follow(window, sighting + 4, bytes, place + 4);
    if (forward === 'more')
        return 'more';
    const back = followBack(window, sighting, bytes, place);
    const own = Math.min(forward.form, to) - Math.max(back.form, from);
    return own >= least ? { from: back.at, to: forward.at } : 'no';
}
function follow({ bytes, end, final }, start, secret, place) {
    const last = start + REACH;
    let at = start;
    let form = place;
    while (form < secret.length && at < last) {
        if (at >= end)
            return final ? { at, form } : 'more';
        if (bytes[at] !== secret[form]) {
            if (at + LONGEST_BREAK >= end && !final && mayBreak(bytes[at]))
                return 'more';
            const next = afterBreak(bytes, at, end);
            if (next === at || next >= end || bytes[next] !== secret[form])
                return { at, form };
            at = next;
        }
        at += 1;
        form += 1;
    }
    return { at, form };
}
function followBack({ bytes, start }, sighting, secret, place) {
    const first = Math.max(start, sighting - REACH);
    let at = sighting;
    let form = place;
    while (form > 0 && at > first) {
        if (bytes[at - 1] !== secret[form - 1]) {
            const before = beforeBreak(bytes, at, first);
            if (before === at || before <= first || bytes[before - 1] !== secret[form - 1])
                break;
            at = before;
        }
        at -= 1;
        form -= 1;
    }
    return { at, form };
}
function mayBreak(byte) {
    return byte === FEED || byte === RETURN || byte === BACKSLASH;
}
/** The place behind a line break, as it is or escaped, and its indentation; the same place when there is none. */
function afterBreak(bytes, start, end) {
    let at = start;
    if (bytes[at] === BACKSLASH) {
        if (bytes[at + 1] === LETTER_R && bytes[at + 2] === BACKSLASH)
            at += 2;
        if (bytes[at + 1] !== LETTER_N)
            return start;
        at += 2;
    }
    else {
        if (bytes[at] === RETURN)
            at += 1;
        if (bytes[at] !== FEED)
            return start;
        at += 1;
    }
    const last = Math.min(end, at + LONGEST_INDENT);
    while (at < last && isIndent(bytes[at] ?? 0))
        at += 1;
    return at;
}
/** The place before the line break that ends here; the same place when there is none. Nothing before `first` is read. */
function beforeBreak(bytes, end, first) {
    const before = (at) => (at > first ? (bytes[at - 1] ?? 0) : -1);
    let at = end;
    while (at > end - LONGEST_INDENT && isIndent(before(at)))
        at -= 1;
    if (before(at) === FEED)
        return before(at - 1) === RETURN ? at - 2 : at - 1;
    if (before(at) !== LETTER_N || before(at - 1) !== BACKSLASH)
        return end;
    return before(at - 2) === LETTER_R && before(at - 3) === BACKSLASH ? at - 4 : at - 2;
}
/** The bar before each line of our own log is three bytes above ASCII. */
function isIndent(byte) {
    return INDENT[byte] === 1 || byte === 0xe2 || byte === 0x94 || byte === 0x82;
}

// EXTERNAL MODULE: ./lib/core/secrets/sightings.js
var sightings = __webpack_require__(1013);
;// CONCATENATED MODULE: ./lib/core/secrets/word-start.js

const WORD = (0,byte_class/* byteClass */.d)('a-zA-Z0-9_');
const HEX = (0,byte_class/* byteClass */.d)('0-9abcdefABCDEF');
const ESCAPED = (0,byte_class/* byteClass */.d)('abefnrtv0');
/** What ends the sequences of a terminal that colour, move and clear. */
const FINAL = (0,byte_class/* byteClass */.d)('ABCDGHJKmsu');
const PARAMETERS = (0,byte_class/* byteClass */.d)('0-9;:');
const LONGEST_PARAMETERS = 16;
const word_start_BACKSLASH = 0x5c;
const PERCENT = 0x25;
const BRACKET = 0x5b;
const LETTER_U = 0x75;
const LETTER_X = 0x78;
/**
 * Says whether a word begins at a place: no letter, digit or `_` stands before it, unless that belongs to what is no word at all,
 * as in `\n` of JSON, `\u003c`, `%3D` of an address, or `[31m` of a terminal's colour. Reads fewer than 20 bytes back.
 */
function isWordStart(window, place) {
    const before = (steps) => (place - steps >= window.start ? (window.bytes[place - steps] ?? 0) : 0);
    const areHex = (count) => Array.from({ length: count }, (_, index) => before(index + 1)).every((byte) => HEX[byte] === 1);
    const last = before(1);
    if (WORD[last] !== 1)
        return true;
    if (before(2) === word_start_BACKSLASH)
        return ESCAPED[last] === 1;
    if (before(3) === PERCENT)
        return areHex(2);
    if (before(4) === word_start_BACKSLASH && before(3) === LETTER_X)
        return areHex(2);
    if (before(6) === word_start_BACKSLASH && before(5) === LETTER_U)
        return areHex(4);
    let steps = 2;
    while (steps < LONGEST_PARAMETERS && PARAMETERS[before(steps)] === 1)
        steps += 1;
    return before(steps) === BRACKET && FINAL[last] === 1;
}

;// CONCATENATED MODULE: ./lib/core/secrets/find-secrets.js



/**
 * Reads a piece from its place `from` and hands what is found to `report`. Answers the place as far as which all
 * is decided: the end, or where only more bytes can tell. Reads at most `REACH` bytes back and never changes anything.
 */
function findSecrets(rules, views, piece, report) {
    const { bytes, pairs, words } = views;
    const window = { ...piece, bytes };
    const state = { covered: piece.covered };
    const take = (match, rule) => {
        if (typeof match === 'string')
            return match === 'more';
        state.covered = Math.max(state.covered, match.to);
        report({ ...match, rule });
        return false;
    };
    // A word that is not whole is read too when nothing follows: what stands behind the end is not looked at by those who judge.
    const last = (piece.final ? piece.end + 3 : piece.end) >>> 2;
    for (let index = (0,sightings/* nextSighting */.r6)(rules, views, piece.from >>> 2, last); index < last; index = (0,sightings/* nextSighting */.r6)(rules, views, index + 1, last)) {
        const at = 4 * index;
        if (known(rules, window, at, words[index] ?? 0, take))
            return at;
        if (prefixed(rules, window, at, pairs[2 * index] ?? 0, state.covered, take))
            return at;
        if (prefixed(rules, window, at + 2, pairs[2 * index + 1] ?? 0, state.covered, take))
            return at;
    }
    return piece.final ? piece.end : 4 * last;
}
function known(rules, window, at, word, take) {
    if (rules.wordMarks[(0,sightings/* markOf */.Fg)(word)] !== 1 || at + 4 > window.end)
        return false;
    for (const { form, at: place } of rules.words.get(word) ?? []) {
        if (take(matchKnown(window, at, form, place), form.rule))
            return true;
    }
    return false;
}
function prefixed(rules, window, at, pair, covered, take) {
    for (const { family, at: behind } of rules.probes[rules.pairMarks[pair] ?? 0] ?? []) {
        if (begins(window, at - behind, family, covered, take))
            return true;
    }
    return false;
}
function begins(window, start, { prefix, atWordStart, match, rule }, covered, take) {
    if (start < window.start)
        return false;
    const told = startsWith(window, start, prefix);
    if (told === 'no')
        return false;
    // What was overwritten just before will not be a letter any more.
    if (atWordStart && start > covered && !isWordStart(window, start))
        return false;
    return take(told === 'more' ? 'more' : match(window, start + prefix.length), rule);
}
function startsWith({ bytes, end, final }, start, prefix) {
    for (let index = 0; index < prefix.length; index += 1) {
        if (start + index >= end)
            return final ? 'no' : 'more';
        if (bytes[start + index] !== prefix[index])
            return 'no';
    }
    return 'yes';
}

;// CONCATENATED MODULE: ./lib/core/secrets/scrubber.js



const STAR = 0x2a;
const scrubber_FEED = 0x0a;
const scrubber_RETURN = 0x0d;
/** A stream is held back only as far as something may still turn out to be a secret: 64 bytes as a rule, 64 KiB for a private key. */
const PIECE_BYTES = 384 * 1024;
/**
 * A scrubber for one stream. What it writes and reports depends on the stream alone, never on how it was cut. Line ends inside of
 * a secret stay. Each hit is reported once, in order, before the bytes behind it are answered.
 */
function createScrubber(rules, report, pieceBytes = PIECE_BYTES) {
    const views = (0,sightings/* viewsOf */.W6)(pieceBytes);
    const { bytes } = views;
    const open = openHits(rules.order, report);
    // All places are counted from the beginning of the memory; `shift` is what has left it, a multiple of four.
    const state = { shift: 0, sent: 0, read: 0, end: 0, covered: -1 };
    const slide = () => {
        const gone = state.sent - (state.sent % 4);
        if (gone === 0)
            return;
        bytes.copyWithin(0, gone, state.end);
        Object.assign(state, { shift: state.shift + gone, sent: state.sent - gone, read: state.read - gone, end: state.end - gone, covered: state.covered - gone });
    };
    const read = (final) => {
        const { sent: start, shift } = state;
        state.read = findSecrets(rules, views, { start, end: state.end, final, from: state.read, covered: state.covered }, ({ from, to, rule }) => {
            state.covered = Math.max(state.covered, to);
            open.add({ from: from + shift, to: to + shift, rule });
        });
        state.sent = final ? state.end : Math.max(start, state.read - REACH);
        open.settle(state.sent + shift, (from, to) => overwrite(bytes, Math.max(start, from - shift), Math.min(state.sent, to - shift)), final);
        return bytes.subarray(start, state.sent);
    };
    return {
        *push(chunk) {
            for (let taken = 0; taken < chunk.byteLength;) {
                slide();
                const part = chunk.subarray(taken, taken + bytes.byteLength - state.end);
                bytes.set(part, state.end);
                state.end += part.byteLength;
                taken += part.byteLength;
                const piece = read(false);
                if (piece.byteLength > 0)
                    yield piece;
            }
        },
        *end() {
            const piece = read(true);
            if (piece.byteLength > 0)
                yield piece;
        },
    };
}
function overwrite(bytes, from, to) {
    for (let at = from; at < to; at += 1) {
        if (bytes[at] !== scrubber_FEED && bytes[at] !== scrubber_RETURN)
            bytes[at] = STAR;
    }
}
/** Joins what overlaps into one hit, which is named by the heaviest of its rules. */
function openHits(order, report) {
    // In order and apart from each other.
    let hits = [];
    const joined = (left, right) => ({
        from: Math.min(left.from, right.from),
        to: Math.max(left.to, right.to),
        rule: order.indexOf(left.rule) <= order.indexOf(right.rule) ? left.rule : right.rule,
    });
    return {
        add: (found) => {
            const behind = [];
            let together = found;
            for (let last = hits.at(-1); last !== undefined && last.to > together.from; last = hits.at(-1)) {
                hits.pop();
                if (last.from >= together.to)
                    behind.unshift(last);
                else
                    together = joined(last, together);
            }
            hits.push(together, ...behind);
        },
        settle: (end, overwriteSpan, final) => {
            for (const { from, to } of hits)
                if (from < end)
                    overwriteSpan(from, to);
            const isDone = ({ to }) => final || to <= end;
            for (const { from, to, rule } of hits.filter(isDone))
                report({ offset: from, length: to - from, rule });
            hits = hits.filter((hit) => !isDone(hit));
        },
    };
}


/***/ }),

/***/ 87537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ hitsIn),
/* harmony export */   R6: () => (/* binding */ secretSearch),
/* harmony export */   ag: () => (/* binding */ squeezedHitsIn),
/* harmony export */   f: () => (/* binding */ joinHits),
/* harmony export */   nb: () => (/* binding */ allHitsIn)
/* harmony export */ });
/* harmony import */ var _scrubber_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28101);
/* harmony import */ var _secret_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35679);
/* harmony import */ var _known_forms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60316);



/** Prepares the search for the secrets a process holds and for all that look like one. */
function secretSearch(known) {
    const skipped = known.flatMap(({ name, value }) => {
        const why = (0,_known_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .unsearchable */ .Y)(value);
        return why === null ? [] : [{ name, why }];
    });
    return { rules: (0,_secret_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .secretRules */ .WE)(known), squeezed: (0,_secret_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .squeezedRules */ .SO)(known), wide: known.filter(({ value }) => (0,_known_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .unsearchable */ .Y)(value) === null && /\P{ASCII}/u.test(value)), skipped };
}
/** The secrets in some bytes, in order. */
function hitsIn(rules, bytes) {
    const hits = [];
    const scrubber = (0,_scrubber_js__WEBPACK_IMPORTED_MODULE_0__/* .createScrubber */ .H)(rules, (hit) => void hits.push(hit), Math.min(PIECE_BYTES, 4 * Math.ceil(bytes.length / 4) + 4));
    // Only the hits are of interest, yet nothing is searched that is not asked for.
    for (const _ of scrubber.push(bytes))
        ;
    for (const _ of scrubber.end())
        ;
    return hits;
}
/** Every secret in some bytes, also one that is split. */
function allHitsIn(search, bytes) {
    return joinHits([...hitsIn(search.rules, bytes), ...squeezedHitsIn(search, bytes)]);
}
/** Puts hits in order, and makes one of those that overlap: named by the first, of two at one place by the longer. */
function joinHits(hits) {
    const joined = [];
    for (const hit of hits.toSorted((left, right) => left.offset - right.offset || right.length - left.length)) {
        const last = joined.at(-1);
        if (last === undefined || hit.offset >= last.offset + last.length)
            joined.push(hit);
        else
            joined.splice(-1, 1, { ...last, length: Math.max(last.length, hit.offset + hit.length - last.offset) });
    }
    return joined;
}
/** The known secrets that are in some bytes once everything but letters and digits is left out: split over lines, strings or columns. */
function squeezedHitsIn({ squeezed }, bytes) {
    const { bytes: kept, places } = (0,_secret_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .squeeze */ .r2)(bytes);
    return hitsIn(squeezed, kept).map(({ offset, length, rule }) => {
        const from = places[offset] ?? 0;
        return { offset: from, length: (places[offset + length - 1] ?? from) + 1 - from, rule };
    });
}
const PIECE_BYTES = 384 * 1024;


/***/ }),

/***/ 35679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WE: () => (/* binding */ secretRules),
  r2: () => (/* binding */ squeeze),
  SO: () => (/* binding */ squeezedRules)
});

// EXTERNAL MODULE: ./lib/core/secrets/byte-class.js
var byte_class = __webpack_require__(99998);
;// CONCATENATED MODULE: ./lib/core/secrets/family.js

/** Describes a family by what follows its prefix, step by step, without ever going back. */
function family(rule, prefix, steps, options = {}) {
    const start = options.keepsPrefix === true ? 0 : prefix.length;
    return {
        rule,
        prefix: (0,byte_class/* asciiBytes */.T)(prefix),
        probe: options.probe ?? 0,
        atWordStart: options.anywhere !== true,
        match: (window, at) => {
            const span = walk(window, at, steps);
            if (span === 'no' || span === 'more')
                return span;
            const from = (span.from === at ? at - start : span.from);
            return options.accept === undefined || options.accept(textOf(window.bytes, from, span.to)) ? { from, to: span.to } : 'no';
        },
    };
}
/** The place behind the last step, with the place where the last kept step before a secret one ended. */
function walk({ bytes, end, final }, start, steps) {
    let at = start;
    let from = start;
    let to = start;
    for (const step of steps) {
        const begun = at;
        if ('text' in step) {
            for (const byte of step.text) {
                if (at === end)
                    return final ? 'no' : 'more';
                if (bytes[at] !== byte)
                    return 'no';
                at += 1;
            }
        }
        else {
            const last = at + step.most;
            while (at < last && at < end && step.of[bytes[at] ?? 0] === 1)
                at += 1;
            if (at === end && at < last && !final)
                return 'more';
            if (at - begun < step.least)
                return 'no';
        }
        if (step.kept !== true)
            to = at;
        else if (to === from)
            from = to = at;
    }
    return { from, to };
}
/** The text of ASCII bytes. */
function textOf(bytes, from, to) {
    let text = '';
    for (let at = from; at < to; at += 1)
        text += String.fromCharCode(bytes[at] ?? 0);
    return text;
}

;// CONCATENATED MODULE: ./lib/core/secrets/private-key.js


/** A key that is longer than this is overwritten as far as this. */
const LONGEST_KEY = 64 * 1024;
const LONGEST_NAME = 48;
/** Base64, its line ends as they are or escaped, and the header lines of an encrypted key. */
const BODY = (0,byte_class/* byteClass */.d)('a-zA-Z0-9/+=:,\\ \t\r\n"-');
const NAME = (0,byte_class/* byteClass */.d)('A-Z0-9 ');
const MARK = '-----';
/** A private key in PEM: from its first line to its last, which may be missing. A first line without a key after it is none. */
const privateKey = {
    rule: 'private-key',
    prefix: (0,byte_class/* asciiBytes */.T)('-----BEGIN '),
    probe: 4,
    atWordStart: false,
    match: (window, at) => {
        const opened = afterName(window, at);
        if (opened === 'more' || opened === 'no')
            return opened;
        const body = endOfBody(window, opened);
        if (body === 'more')
            return 'more';
        if (!/[A-Za-z0-9+/]{32}/.test(textOf(window.bytes, opened, Math.min(body, opened + 4096))))
            return 'no';
        const to = afterEnd(window, body);
        return to === 'more' ? 'more' : { from: at - '-----BEGIN '.length, to };
    },
};
/** The place behind `RSA PRIVATE KEY-----`. */
function afterName({ bytes, end, final }, start) {
    let at = start;
    while (at < end && at < start + LONGEST_NAME && NAME[bytes[at] ?? 0] === 1)
        at += 1;
    if (at + MARK.length > end && at < start + LONGEST_NAME)
        return final ? 'no' : 'more';
    if (textOf(bytes, at, at + MARK.length) !== MARK)
        return 'no';
    return /PRIVATE KEY(?: BLOCK)?$/.test(textOf(bytes, start, at)) ? at + MARK.length : 'no';
}
function endOfBody({ bytes, end, final }, start) {
    const last = start + LONGEST_KEY;
    let at = start;
    for (let dashes = 0; at < end && at < last && BODY[bytes[at] ?? 0] === 1; at += 1) {
        dashes = bytes[at] === 0x2d ? dashes + 1 : 0;
        if (dashes === MARK.length)
            return at + 1 - MARK.length;
    }
    return at === end && at < last && !final ? 'more' : at;
}
/** The place behind `-----END RSA PRIVATE KEY-----` if that is what comes, else where the body ends. */
function afterEnd({ bytes, end, final }, start) {
    const last = start + '-----END '.length + LONGEST_NAME + MARK.length;
    if (end < last && !final)
        return 'more';
    const [line] = /^-----END [A-Z0-9 ]{0,48}-----/.exec(textOf(bytes, start, Math.min(last, end))) ?? [''];
    return start + line.length;
}

;// CONCATENATED MODULE: ./lib/core/secrets/services.js

const ALNUM = (0,byte_class/* byteClass */.d)('a-zA-Z0-9');
const WORD = (0,byte_class/* byteClass */.d)('a-zA-Z0-9_-');
const DOTTED = (0,byte_class/* byteClass */.d)('a-zA-Z0-9_.-');
const PATH = (0,byte_class/* byteClass */.d)('a-zA-Z0-9/');
const SIGNATURE = (0,byte_class/* byteClass */.d)('a-zA-Z0-9/+%=');
const tokens = (prefixes, of, least, most, probe = 0) => prefixes.map((prefix) => ({ prefix, of, least, most, probe }));
/** Tokens that begin with a prefix of their own and are random from there on: of Shopify, Docker, Figma, Grafana, Groq, Linear, Notion, Vault, Cloudflare, Vercel, Databricks, Tailscale, PyPI, 1Password, SendGrid, GitLab. */
const SERVICE_TOKENS = [
    ...tokens(['shppa_', 'shpca_', 'shpat_', 'shpss_'], ALNUM, 32, 64, 1),
    ...tokens(['dckr_pat_', 'dckr_oat_'], WORD, 27, 64),
    ...tokens(['figd_'], WORD, 40, 200),
    ...tokens(['glsa_'], WORD, 32, 64, 1),
    ...tokens(['gsk_'], ALNUM, 48, 64),
    ...tokens(['lin_api_'], WORD, 32, 128, 5),
    ...tokens(['ntn_'], ALNUM, 40, 64, 1),
    ...tokens(['hvs.', 'hvb.', 'hvr.'], WORD, 90, 300),
    ...tokens(['cfk_', 'cfut_', 'cfat_'], ALNUM, 48, 48),
    ...tokens(['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'], ALNUM, 24, 60),
    ...tokens(['dapi'], (0,byte_class/* byteClass */.d)('0-9abcdefABCDEF-'), 32, 34),
    ...tokens(['tskey-auth-', 'tskey-api-', 'tskey-client-'], WORD, 20, 128, 4),
    ...tokens(['pypi-AgEIcHlwaS'], WORD, 50, 400),
    ...tokens(['ops_eyJ'], WORD, 100, 4096),
    ...tokens(['SG.'], DOTTED, 60, 80),
    ...tokens(['glptt-', 'gldt-', 'glsoat-'], WORD, 20, 255, 2),
    ...tokens(['glrt-'], WORD, 20, 255, 1),
];
/** Where a secret stands behind words that are none: the webhooks of Slack, the keys and signed addresses of Azure storage. */
const SERVICE_PLACES = [
    ...tokens(['hooks.slack.com/services/T'], PATH, 30, 128, 10),
    ...tokens(['AccountKey='], SIGNATURE, 80, 120),
    ...tokens(['&sig=', '?sig='], SIGNATURE, 43, 128),
];

;// CONCATENATED MODULE: ./lib/core/secrets/families.js




// No class holds `*`: what has been overwritten never looks like a secret again.
const families_ALNUM = (0,byte_class/* byteClass */.d)('a-zA-Z0-9');
const UPPER = (0,byte_class/* byteClass */.d)('A-Z0-9');
const families_WORD = (0,byte_class/* byteClass */.d)('a-zA-Z0-9_-');
const families_DOTTED = (0,byte_class/* byteClass */.d)('a-zA-Z0-9_.-');
const BASE64 = (0,byte_class/* byteClass */.d)('a-zA-Z0-9/+');
const GLUE = (0,byte_class/* byteClass */.d)(' \t"\'\\:=>,');
const USER = (0,byte_class/* byteClass */.d)('a-zA-Z0-9_.~%+-');
const PASSWORD = (0,byte_class/* byteClass */.d)('a-zA-Z0-9_.~%+!&;=?,#^-');
const AT_SIGN = (0,byte_class/* asciiBytes */.T)('@');
const COLON = (0,byte_class/* asciiBytes */.T)(':');
const PAYLOAD = (0,byte_class/* asciiBytes */.T)('.eyJ');
const DOT = (0,byte_class/* asciiBytes */.T)('.');
/** What everybody's documentation shows is nobody's secret. */
const EXAMPLES = new Set(['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c']);
/** Passwords of examples and of databases that live as long as a test. */
const PLACEHOLDERS = /^(?:(?:my|your|the|some|db|test|example|fake|dummy)?[-_]?(?:pass(?:word|wd|wort)?|pwd|pw|secret|token|key|user(?:name)?|credentials?)\d{0,3}|postgres|mysql|mariadb|mongo|redis|rabbitmq|guest|root|admin|test(?:ing|er)?|demo|example|changeme|foo|bar|baz|x+)$/i;
/** The families that are known by their form, wherever they stand. */
const FAMILIES = [
    family('openai-key', 'sk-', [{ of: families_WORD, least: 20, most: 400 }], { accept: (secret) => isRandom(secret) && /\d/.test(secret) && /[A-Za-z0-9]{16}/.test(secret.slice(3)) }),
    ...['ghp_', 'gho_', 'ghu_', 'ghr_'].map((prefix) => family('github-token', prefix, [{ of: families_ALNUM, least: 36, most: 255 }], { accept: isRandom })),
    // Tokens of installations have become JSON Web Tokens with a number before them.
    family('github-token', 'ghs_', [{ of: families_DOTTED, least: 36, most: 4096 }], { accept: isRandom }),
    family('github-token', 'github_pat_', [{ of: families_WORD, least: 36, most: 255 }], { probe: 5, accept: isRandom }),
    ...['AKIA', 'ASIA'].map((prefix) => family('aws-key-id', prefix, [{ of: UPPER, least: 16, most: 16 }], { accept: (secret) => isRandom(secret) && !secret.endsWith('EXAMPLE') })),
    ...['aws_secret_access_key', 'AWS_SECRET_ACCESS_KEY', 'SecretAccessKey', 'secretAccessKey'].map((prefix, index) => family('aws-secret-key', prefix, [{ of: GLUE, least: 1, most: 12, kept: true }, { of: BASE64, least: 40, most: 40 }], { probe: [2, 2, 5, 5][index] ?? 0, keepsPrefix: true, accept: (secret) => isRandom(secret) && !secret.endsWith('EXAMPLEKEY') })),
    family('google-key', 'AIza', [{ of: families_WORD, least: 35, most: 35 }], { probe: 1, accept: isRandom }),
    ...['xapp-', 'xoxa-', 'xoxb-', 'xoxe-', 'xoxo-', 'xoxp-', 'xoxr-', 'xoxs-'].map((prefix) => family('slack-token', prefix, [{ of: families_WORD, least: 20, most: 255 }], { accept: (secret) => isRandom(secret) && /\d{6}/.test(secret) })),
    ...['sk_live_', 'rk_live_'].map((prefix) => family('stripe-key', prefix, [{ of: families_ALNUM, least: 20, most: 255 }], { probe: 1, accept: isRandom })),
    family('npm-token', 'npm_', [{ of: families_ALNUM, least: 36, most: 36 }], { probe: 1, accept: isRandom }),
    family('gitlab-token', 'glpat-', [{ of: families_WORD, least: 20, most: 255 }], { probe: 1, accept: isRandom }),
    family('huggingface-token', 'hf_', [{ of: families_ALNUM, least: 34, most: 40 }], { accept: isRandom }),
    family('json-web-token', 'eyJ', [{ of: families_WORD, least: 8, most: 4096 }, { text: PAYLOAD }, { of: families_WORD, least: 8, most: 8192 }, { text: DOT }, { of: families_WORD, least: 16, most: 1024 }], { accept: (secret) => !EXAMPLES.has(secret) }),
    family('url-password', '://', [{ of: USER, least: 0, most: 128, kept: true }, { text: COLON, kept: true }, { of: PASSWORD, least: 6, most: 255 }, { text: AT_SIGN, kept: true }], { anywhere: true, keepsPrefix: true, accept: (secret) => !PLACEHOLDERS.test(secret) && new Set(secret).size > 3 }),
    ...SERVICE_TOKENS.map(({ prefix, probe, ...rest }) => family('service-token', prefix, [rest], { probe, accept: (secret) => isRandom(secret) && /\d/.test(secret) })),
    ...SERVICE_PLACES.map(({ prefix, probe, ...rest }) => family('service-secret', prefix, [rest], { probe, anywhere: true, keepsPrefix: true, accept: isRandom })),
    privateKey,
];
/** Made by chance, not typed as a placeholder: many different characters. */
function isRandom(secret) {
    return new Set(secret).size >= 10;
}

// EXTERNAL MODULE: ./lib/core/secrets/known-forms.js
var known_forms = __webpack_require__(60316);
// EXTERNAL MODULE: ./lib/core/secrets/sightings.js
var sightings = __webpack_require__(1013);
;// CONCATENATED MODULE: ./lib/core/secrets/secret-rules.js




const secret_rules_ALNUM = (0,byte_class/* byteClass */.d)('a-zA-Z0-9');
/** A shorter rest of letters and digits could be chance. */
const SHORTEST_SQUEEZED = 12;
/** Prepares the search for known secrets, in every form, and for all families. */
function secretRules(known) {
    return compile(known.flatMap(known_forms/* knownForms */.p), FAMILIES);
}
/** Prepares the search for known secrets in a text of which only letters and digits were kept, see `squeeze`. */
function squeezedRules(known) {
    return compile(known.flatMap(known_forms/* knownForms */.p).flatMap(squeezedForm), []);
}
/** Keeps some kind of bytes, letters and digits unless told otherwise, and says for each where it stood. */
function squeeze(bytes, kind = secret_rules_ALNUM) {
    const kept = new Uint8Array(bytes.length);
    const places = new Uint32Array(bytes.length);
    let count = 0;
    for (let at = 0; at < bytes.length; at += 1) {
        const byte = bytes[at] ?? 0;
        if (kind[byte] !== 1)
            continue;
        kept[count] = byte;
        places[count] = at;
        count += 1;
    }
    return { bytes: kept.subarray(0, count), places: places.subarray(0, count) };
}
function squeezedForm(form) {
    const { bytes, places } = squeeze(form.bytes);
    const from = places.findIndex((place) => place >= form.from);
    const to = places.filter((place) => place < form.to).length;
    return from === -1 || to - from < SHORTEST_SQUEEZED ? [] : [{ ...form, bytes, from, to, least: Math.min(form.least, to - from) }];
}
function compile(forms, families) {
    const words = new Map();
    for (const form of forms) {
        for (const at of placesOf(form))
            add(words, numberOf(form.bytes.slice(at, at + 4), 4), { form, at });
    }
    const pairs = new Map();
    for (const family of families) {
        const { prefix, probe } = family;
        add(pairs, numberOf(prefix.slice(probe, probe + 2), 2), { family, at: probe });
        add(pairs, numberOf(prefix.slice(probe + 1, probe + 3), 2), { family, at: probe + 1 });
    }
    return {
        weights: (0,sightings/* pairWeights */.SV)(words.keys(), pairs.keys()),
        wordMarks: marks(sightings/* WORD_MARKS */.wT, [...words.keys()].map(sightings/* markOf */.Fg)),
        words,
        pairMarks: marks(65_536, [...pairs.keys()], (index) => index + 1),
        probes: [[], ...pairs.values()],
        thirdMarks: marks(256 * (pairs.size + 1), [...pairs.values()].flatMap((probes, index) => probes.map(({ family: { prefix, probe }, at }) => 256 * (index + 1) + (prefix[at === probe ? probe + 2 : probe] ?? 0)))),
        order: [...new Set([...forms.map(({ rule }) => rule), ...families.map(({ rule }) => rule)])],
    };
}
/**
 * Places of a form such that whatever `least` bytes of it stand in a stream, and wherever, four bytes that are read together
 * are at one of them: four neighbours every `least - 6` bytes, one for each way the stream can fall into fours.
 */
function placesOf({ from, to, least }) {
    const places = new Set();
    for (let start = from; start < to; start += Math.max(1, least - 6)) {
        for (let at = start; at < start + 4 && at + 4 <= to; at += 1)
            places.add(at);
    }
    return [...places];
}
function add(map, key, value) {
    const values = map.get(key) ?? [];
    values.push(value);
    map.set(key, values);
}
/** Two or four bytes as the number the machine reads them as, whatever the order of its bytes. */
function numberOf(bytes, size) {
    const [number] = size === 4 ? new Int32Array(bytes.buffer, 0, 1) : new Uint16Array(bytes.buffer, 0, 1);
    return number ?? 0;
}
function marks(size, places, markAt = () => 1) {
    const marked = new Uint8Array(size);
    for (const [index, place] of places.entries())
        marked[place] = markAt(index);
    return marked;
}


/***/ }),

/***/ 1013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   SV: () => (/* binding */ pairWeights),
/* harmony export */   W6: () => (/* binding */ viewsOf),
/* harmony export */   r6: () => (/* binding */ nextSighting),
/* harmony export */   wT: () => (/* binding */ WORD_MARKS)
/* harmony export */ });
/** Memory for a piece of so many bytes, a multiple of four. */
function viewsOf(size) {
    const memory = new ArrayBuffer(size);
    return { bytes: new Uint8Array(memory), pairs: new Uint16Array(memory), words: new Int32Array(memory) };
}
// These are no exports: what another file exports is fetched anew for every word.
/** A word may be part of a secret when its two pairs together weigh as much. */
const ENOUGH = 2;
const HALF = 1;
/** The lowest two bits say what a pair weighs as the lower half of a word, the two above them what it weighs as the upper. */
const LOWER = 3;
const UPPER_SHIFT = 2;
/**
 * What each pair weighs: enough where it stands in a prefix, half of it where it is one half of a word of a known secret.
 * It is one small table for all, of which ordinary text uses a few kilobytes, so that these stay in the nearest cache.
 */
function pairWeights(words, pairs) {
    const weights = new Uint8Array(65_536);
    for (const word of words) {
        weights[word & 0xffff] = (weights[word & 0xffff] ?? 0) | HALF;
        weights[word >>> 16] = (weights[word >>> 16] ?? 0) | (HALF << UPPER_SHIFT);
    }
    for (const pair of pairs)
        weights[pair] = ENOUGH | (ENOUGH << UPPER_SHIFT);
    return weights;
}
/** The next word that may be part of a secret, the last one in any case: the loop every byte goes through, so it does nothing else. */
function nextSighting(rules, views, from, last) {
    const { weights } = rules;
    const { words } = views;
    const end = last - 1;
    for (let index = from; index < end; index += 1) {
        // Two words a turn, which takes a quarter less time than one.
        while (index + 1 < end && (weigh(weights, words[index] ?? 0) | weigh(weights, words[index + 1] ?? 0)) < ENOUGH)
            index += 2;
        if (isSighting(rules, views, index))
            return index;
    }
    return Math.max(from, end);
}
function weigh(weights, word) {
    return ((weights[word & 0xffff] ?? 0) & LOWER) + ((weights[word >>> 16] ?? 0) >>> UPPER_SHIFT);
}
/** Most words of enough weight are chance: all four bytes together tell, or a third one beside two of a prefix. */
function isSighting({ wordMarks, pairMarks, thirdMarks }, { bytes, pairs, words }, index) {
    if (wordMarks[markOf(words[index] ?? 0)] === 1)
        return true;
    for (let pair = 2 * index; pair < 2 * index + 2; pair += 1) {
        const mark = pairMarks[pairs[pair] ?? 0] ?? 0;
        if (mark !== 0 && (thirdMarks[256 * mark + (bytes[2 * pair + 2] ?? 0)] === 1 || thirdMarks[256 * mark + (bytes[2 * pair - 1] ?? 0)] === 1))
            return true;
    }
    return false;
}
const HASH_BITS = 18;
const HASH_FACTOR = 0x9e3779b1;
/** How many places there are for marks of words. */
const WORD_MARKS = 1 << HASH_BITS;
/** Where the mark of a word stands. */
function markOf(word) {
    return Math.imul(word, HASH_FACTOR) >>> (32 - HASH_BITS);
}


/***/ })

};
