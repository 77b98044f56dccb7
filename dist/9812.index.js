export const id = 9812;
export const ids = [9812,3411,7499];
export const modules = {

/***/ 35431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ createNarrator)
/* harmony export */ });
/* harmony import */ var _core_byte_tail_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18832);
/* harmony import */ var _core_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63690);
/* harmony import */ var _core_inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18487);



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
        line(options.workflowCommands ? (0,_core_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowCommand */ .N)(name, {}, (0,_core_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inertText */ .UJ)(text)) : (0,_core_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inertText */ .UJ)(`${plain}${text}`));
    };
    const group = command('group', '▸ ');
    return {
        say: (text) => line((0,_core_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inertText */ .UJ)(text)),
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
    const state = { headLeft: limitBytes - tailLimit, lines: (0,_core_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLines */ .wi)(), tail: (0,_core_byte_tail_js__WEBPACK_IMPORTED_MODULE_2__/* .byteTail */ .R)(tailLimit) };
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
            Object.assign(state, { lines: (0,_core_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLines */ .wi)(), tail: (0,_core_byte_tail_js__WEBPACK_IMPORTED_MODULE_2__/* .byteTail */ .R)(tailLimit) });
            const end = tail.bytes();
            const skipped = tail.total() - end.byteLength;
            return skipped === 0 ? lines.write(end) + lines.end() : lines.end() + ending(skipped, end);
        },
    };
}
/** The note about what is missing, and the last lines; the first of them is left out when it begins in its middle. */
function ending(skipped, tail) {
    const lines = (0,_core_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLines */ .wi)();
    const start = tail.indexOf(0x0a) + 1;
    return `${_core_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .QUOTE_PREFIX */ .kt}… ${skipped + start} bytes are not shown here; the evidence holds them all …\n${lines.write(tail.subarray(start))}${lines.end()}`;
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
// EXTERNAL MODULE: ./lib/contract/input-values.js
var input_values = __webpack_require__(72289);
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
    'evidence-path': { description: 'The folder with the evidence of this run.', value: input_values/* oneLine */.TN },
    'manifest-path': { description: 'The manifest in that folder.', value: input_values/* oneLine */.TN },
    matrix: { description: 'Of mode plan: the task packs to run, as JSON {"include":[{"pack":…,"id":…,"sha256":…}]} for the matrix of a job; pack is what the input task-pack wants.', value: matrix },
    proceed: { description: 'Of mode gate: true when the run was let in and the next job is to execute it; false when it ended here.', value: schemas/* enum */.k5n(['true', 'false']) },
    gate: { description: 'Of mode gate: what the modes execute and publish want as their input gate; absent when the run ended here.', value: schemas/* string */.YjP().max(1024).regex(/^\{[A-Za-z0-9._:,"{}-]+\}$/) },
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

/***/ 79010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ idleInputs)
/* harmony export */ });
/* harmony import */ var _contract_pack_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86582);

/** What to say of inputs that were given and that the mode of the step does not look at: whoever gave them expects something of them. */
function idleInputs({ mode, packs, select, matrix }) {
    const given = [
        { name: 'packs', by: 'plan', isGiven: packs.join(' ') !== _contract_pack_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .PACKS_FOLDER */ .sQ },
        { name: 'select', by: 'plan', isGiven: Object.values(select).some((said) => (Array.isArray(said) ? said.length > 0 : said !== null && said !== false)) },
        { name: 'matrix', by: 'collect', isGiven: matrix !== null },
    ];
    return given.flatMap(({ name, by, isGiven }) => (isGiven && mode !== by ? [`The input ${name} is given, and the mode ${mode} does not look at it: it is for the mode ${by}. Leave it out, or set mode to ${by}.`] : []));
}


/***/ }),

/***/ 63335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ inMode)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _adapters_actions_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55695);
/* harmony import */ var _adapters_actions_outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93209);
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61642);
/* harmony import */ var _adapters_git_remove_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66344);
/* harmony import */ var _adapters_secrets_known_secrets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24293);
/* harmony import */ var _adapters_secrets_speak_cleanly_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27499);
/* harmony import */ var _core_secrets_search_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87537);
/* harmony import */ var _idle_inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79010);
/* harmony import */ var _step_narrator_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(29334);











/** Does the work of a mode that is no run: nothing it prints holds a secret, and the post step learns that there is no run to end; where it does not come to its end, that step says so. Answers the exit code of the step. */
async function inMode(env, work) {
    const save = (name, value) => {
        if ((env['GITHUB_STATE'] ?? '') !== '')
            (0,_adapters_actions_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .saveState */ .LZ)(env, name, value);
    };
    const scratch = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['RUNNER_TEMP'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), `codex-orchestrator-${(0,_adapters_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .newRunId */ .F)(_adapters_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .systemClock */ .m)}`);
    save('scratch', scratch);
    const code = await withInputs(env, scratch, work);
    save('ended', 'mode');
    return code;
}
async function withInputs(env, scratch, work) {
    const narrator = (0,_step_narrator_js__WEBPACK_IMPORTED_MODULE_10__/* .stepNarrator */ .y)(env);
    const read = (0,_adapters_actions_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .K)(env);
    if (!read.ok) {
        for (const { message, remedy } of read.problems)
            narrator.error(`${message} ${remedy}`);
        return 1;
    }
    const search = (0,_core_secrets_search_js__WEBPACK_IMPORTED_MODULE_8__/* .secretSearch */ .R6)((0,_adapters_secrets_known_secrets_js__WEBPACK_IMPORTED_MODULE_6__/* .knownSecrets */ .x)(read.inputs, env));
    (0,_adapters_secrets_speak_cleanly_js__WEBPACK_IMPORTED_MODULE_7__.speakCleanly)(search);
    for (const warning of (0,_idle_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .idleInputs */ .m)(read.inputs))
        narrator.warn(warning);
    try {
        return await work({ env, inputs: read.inputs, narrator, scratch, search });
    }
    finally {
        await (0,_adapters_git_remove_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .removeTree */ .d)(scratch);
    }
}


/***/ }),

/***/ 29334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ stepNarrator)
/* harmony export */ });
/* harmony import */ var _adapters_actions_narrator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35431);

/** The log of a step, with the commands of a runner where there is one; of untrusted output it quotes so many bytes of each source. */
function stepNarrator(env, quoteLimitBytes = 0) {
    return (0,_adapters_actions_narrator_js__WEBPACK_IMPORTED_MODULE_0__/* .createNarrator */ .M)({ write: (text) => void process.stdout.write(text), workflowCommands: env['GITHUB_ACTIONS'] === 'true', quoteLimitBytes });
}


/***/ }),

/***/ 55870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ tellSummary),
/* harmony export */   g: () => (/* binding */ tellOutputs)
/* harmony export */ });
/* harmony import */ var _adapters_actions_outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93209);

/** Sets outputs of the step; nothing where no runner reads them. */
function tellOutputs(env, outputs) {
    if ((env['GITHUB_OUTPUT'] ?? '') !== '')
        (0,_adapters_actions_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .setOutputs */ .n0)(env, outputs);
}
/** Adds Markdown to the summary of the job, likewise. */
function tellSummary(env, markdown) {
    if ((env['GITHUB_STEP_SUMMARY'] ?? '') !== '')
        (0,_adapters_actions_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .writeSummary */ .Sy)(env, markdown);
}


/***/ }),

/***/ 72289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sh: () => (/* binding */ token),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   at: () => (/* binding */ branchName),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   u_: () => (/* binding */ botLogins)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** The name of a branch as git accepts it, without `refs/heads/`. */
const branchName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(255)
    .regex(/^(?!refs\/|@$|[-./])(?!.*(?:\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)))[^\p{C}\p{Z}~^:?*[\\]+(?<![./])$/u, 'must be the name of a branch');
/** A path or name that stays on one line. */
const oneLine = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(4096).regex(/^[^\p{Cc}\p{Zl}\p{Zp}]+$/u, 'must be one line without control characters');
/** A key or token. */
const token = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\x21-\x7e]+$/, 'must be printable ASCII without white space');
/** Logins of apps, separated by commas or white space. */
const botLogins = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform((text) => text.split(/[\s,]+/).filter((login) => login !== '')).pipe(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\[bot\]$/)).max(64));
/** Null for a text that is empty. */
function optional(value) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('').transform(() => null), value]);
}


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

/***/ 63690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ workflowCommand)
/* harmony export */ });
/** A command that GitHub's runner carries out when a step prints it as a line; nothing in its data or its properties ends it. What it says is up to the caller to make inert. */
function workflowCommand(name, properties, data) {
    const given = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${given.length === 0 ? '' : ` ${given.join(',')}`}::${escapeData(data)}`;
}
/** What the runner undoes again when it reads the data of a command. */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
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
