export const id = 3271;
export const ids = [3271,7499];
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

/***/ 50090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ endStep),
  q: () => (/* binding */ inStep),
  sayEnd: () => (/* binding */ sayEnd)
});

// EXTERNAL MODULE: ./lib/adapters/outbound-proxy.js
var outbound_proxy = __webpack_require__(54827);
// EXTERNAL MODULE: ./lib/adapters/secrets/speak-cleanly.js
var speak_cleanly = __webpack_require__(27499);
// EXTERNAL MODULE: ./lib/contract/inputs.js + 2 modules
var contract_inputs = __webpack_require__(84591);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(58651);
// EXTERNAL MODULE: ./lib/adapters/clock.js
var clock = __webpack_require__(61642);
;// CONCATENATED MODULE: ./lib/core/time-left.js
/** Milliseconds that are left of some minutes when so many milliseconds have passed: none once they are reached. */
function msLeft(minutes, passedMs) {
    return Math.max(0, minutes * 60_000 - passedMs);
}
/**
 * What is left as the limit of a command or a turn: whole seconds, rounded up so that the end of the run itself comes first,
 * and at least one.
 */
function secondsLeft(minutes, passedMs) {
    return Math.max(1, Math.ceil(msLeft(minutes, passedMs) / 1000));
}

;// CONCATENATED MODULE: ./lib/commands/endings.js



/**
 * Watches the clock and the cancellation of the job, which GitHub sends as SIGINT, 7.5 seconds later SIGTERM, and 2.5 seconds
 * later SIGKILL. The first one ends the run, and a further one changes nothing, until it is released. `onEnding` is called before anything else is done.
 */
function watchEndings({ minutes, onEnding }) {
    const controller = new AbortController();
    const startedMs = clock/* systemClock */.m.monotonicMs();
    const passedMs = () => clock/* systemClock */.m.monotonicMs() - startedMs;
    const end = (fault) => {
        if (controller.signal.aborted)
            return;
        onEnding(fault);
        controller.abort(fault);
    };
    const cancel = () => end(new fault/* Fault */.vC('run:cancelled', 'The job was cancelled, or it had used up its time.'));
    const arm = (limit, fault) => setTimeout(() => end(fault), msLeft(limit, passedMs()));
    const bound = { minutes, timer: arm(minutes, new fault/* Fault */.vC('run:timeout', `The run took longer than ${minutes} minutes, and had not read its policy by then.`)) };
    process.on('SIGINT', cancel).on('SIGTERM', cancel);
    return {
        signal: controller.signal,
        allow: (limit) => {
            clearTimeout(bound.timer);
            bound.minutes = limit;
            bound.timer = arm(limit, new fault/* Fault */.vC('breaker:minutes', `The run took longer than the ${limit} ${limit === 1 ? 'minute' : 'minutes'} that its policy allows.`));
        },
        secondsLeft: () => secondsLeft(bound.minutes, passedMs()),
        release: () => {
            clearTimeout(bound.timer);
            process.off('SIGINT', cancel).off('SIGTERM', cancel);
        },
    };
}

// EXTERNAL MODULE: ./lib/commands/idle-inputs.js
var idle_inputs = __webpack_require__(79010);
// EXTERNAL MODULE: ./lib/commands/run-state.js
var run_state = __webpack_require__(19227);
// EXTERNAL MODULE: ./lib/commands/step-narrator.js
var step_narrator = __webpack_require__(29334);
;// CONCATENATED MODULE: ./lib/commands/in-step.js








/** A run that has not read its policy by then ends; the policy says how long one that has may take. */
const FIRST_MINUTES = 60;
/** Untrusted output shown in the job log of each source; the evidence holds all of it. */
const QUOTE_LIMIT_BYTES = 256 * 1024;
/** Does the work of a step on a run: nothing it prints holds a secret, its time and the cancellation of its job are watched, and the post step learns of it. Answers the exit code of the step. */
async function inStep(env, job, work) {
    for (const secret of [job.inputs['openai-api-key'], job.inputs['github-token'], ...(0,outbound_proxy/* proxySecrets */.Wm)(env)])
        maskSecret(secret, env);
    // The last filter before the log, also for what is put together only when it is shown; the runner had to be told in full what it is to mask.
    (0,speak_cleanly.speakCleanly)(job.search);
    const narrator = (0,step_narrator/* stepNarrator */.y)(env, QUOTE_LIMIT_BYTES);
    for (const { name, why } of job.search.skipped)
        narrator.warn(`The secret ${name} is not searched for in what a run writes: ${why}.`);
    for (const warning of (0,idle_inputs/* idleInputs */.m)(job.inputs))
        narrator.warn(warning);
    const state = (0,run_state/* keepState */.Jg)(env, narrator, job.search);
    state.begun(job.invocation.runId, job.scratch);
    const endings = watchEndings({ minutes: FIRST_MINUTES, onEnding: state.ending });
    try {
        const code = await work({ job, env, narrator, endings, state });
        // An upload that was given up would keep the process until it is killed.
        if (endings.signal.aborted)
            process.exit(code);
        return code;
    }
    catch (thrown) {
        // What breaks even the ending is left to the post step.
        if (!(0,fault/* isFault */.Zh)(thrown))
            throw thrown;
        narrator.error(`FAILED (${thrown.code}): ${thrown.message}`);
        return 1;
    }
    finally {
        endings.release();
    }
}
/** Keeps for the post step that a run has come to its end, and says so in the log; answers the exit code of the step. */
function endStep(ended, { state, narrator, job }) {
    state.ended(ended.untold.map(({ what }) => what));
    return sayEnd(ended, narrator, job);
}
/** Says in the log how a run ended; answers the exit code of the step. */
function sayEnd({ verdict, untold }, narrator, { inputs }) {
    for (const { what, why } of untold)
        narrator.error(`could not tell: ${what}: ${why}`);
    const { status, reason, sentence, remedy } = verdict;
    const line = `${status} (${reason}): ${sentence} ${remedy}`;
    if (status === 'SUCCESS' || reason === 'run:dry-run')
        narrator.say(line);
    else if (status === 'PARTIAL')
        narrator.warn(line);
    else
        narrator.error(line);
    return (0,contract_inputs/* failsStep */.u)(inputs['fail-on'], status, reason) || untold.length > 0 ? 1 : 0;
}
/** Has the runner replace a secret in the log, whoever prints it. */
function maskSecret(secret, env) {
    if (secret !== null && secret.length >= 8 && env['GITHUB_ACTIONS'] === 'true')
        process.stdout.write(`::add-mask::${secret.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`);
}


/***/ }),

/***/ 53271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resumeCommand: () => (/* binding */ resumeCommand),
/* harmony export */   resumeOf: () => (/* binding */ resumeOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _adapters_actions_narrator_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(35431);
/* harmony import */ var _adapters_files_resume_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18236);
/* harmony import */ var _adapters_secrets_known_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24293);
/* harmony import */ var _adapters_secrets_speak_cleanly_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27499);
/* harmony import */ var _adapters_git_remove_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66344);
/* harmony import */ var _adapters_process_ledger_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84829);
/* harmony import */ var _contract_event_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4894);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58651);
/* harmony import */ var _core_secrets_search_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87537);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(13411);
/* harmony import */ var _end_run_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(56423);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(40765);
/* harmony import */ var _in_step_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(50090);
/* harmony import */ var _run_state_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(19227);

















const USAGE = 'Usage: codex-orchestrator run --resume FOLDER [--token-env NAME]';
/** Of the environment of a job, what a run that is resumed reads; nothing of it is secret. */
const KEPT = [...Object.keys(_contract_event_js__WEBPACK_IMPORTED_MODULE_8__/* .jobEnvironment */ .tw.shape), 'RUNNER_TEMP', 'RUNNER_TOOL_CACHE', 'GITHUB_WORKSPACE', 'INPUT_LABEL', 'INPUT_COMMAND', 'INPUT_ISSUE', 'INPUT_TASK-PACK', 'INPUT_DRY-RUN', 'INPUT_BASE-BRANCH', 'BASE_BRANCH', 'INPUT_EVIDENCE-DIR', 'INPUT_ARTIFACT-NAME', 'INPUT_FAIL-ON'];
/** Of the environment of whoever resumes, what says how the network is reached from here. */
const OWN = ['PATH', 'HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'NO_PROXY', 'no_proxy'];
/** What has to be kept of a run that begins, so that it can be ended without the job it began in. */
function resumeOf({ invocation }, env, payload) {
    return {
        schema: 'codex-orchestrator/resume@1',
        run: invocation.runId,
        version: _version_js__WEBPACK_IMPORTED_MODULE_15__/* .VERSION */ .x,
        process: { pid: process.pid, started: (0,_adapters_process_ledger_js__WEBPACK_IMPORTED_MODULE_7__/* .startOf */ .GH)(process.pid) ?? '' },
        environment: only(KEPT, env),
        event: _contract_event_js__WEBPACK_IMPORTED_MODULE_8__/* .PAYLOADS */ .sM[env['GITHUB_EVENT_NAME'] ?? '']?.safeParse(payload).data ?? null,
    };
}
/** `run --resume FOLDER`: ends a run whose process is gone, where its evidence has survived. Answers the exit code. */
async function resumeCommand(args, env) {
    const asked = read(args);
    if (typeof asked === 'string')
        return complain(2, `${asked}\n${USAGE}`);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(asked.folder);
    const token = env[asked.tokenEnv] ?? '';
    if (token === '')
        return complain(2, `${asked.tokenEnv} is not set. It must hold a token that may write contents, issues and pull requests; another variable is named with --token-env.`);
    try {
        return await resumeIn(folder, token, env);
    }
    catch (thrown) {
        if (!(0,_core_fault_js__WEBPACK_IMPORTED_MODULE_9__/* .isFault */ .Zh)(thrown))
            throw thrown;
        return complain(3, `${thrown.message} (${thrown.code})`);
    }
}
async function resumeIn(folder, token, env) {
    const kept = await (0,_adapters_files_resume_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readResume */ .cs)(folder);
    if (kept === null)
        return complain(3, `there is no ${folder}.resume.json, so no run of ours was left there. ${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? 'A run that has ended is looked at with: codex-orchestrator verify' : 'Give the folder of evidence of the run'}.`);
    if (kept.version !== _version_js__WEBPACK_IMPORTED_MODULE_15__/* .VERSION */ .x)
        return complain(3, `the run was begun by version ${kept.version} and must be ended by it; this is ${_version_js__WEBPACK_IMPORTED_MODULE_15__/* .VERSION */ .x}.`);
    if (kept.process.started !== '' && (0,_adapters_process_ledger_js__WEBPACK_IMPORTED_MODULE_7__/* .startOf */ .GH)(kept.process.pid) === kept.process.started)
        return complain(3, `the run is still going on, as process ${kept.process.pid}. Cancel its job instead.`);
    const narrator = (0,_adapters_actions_narrator_js__WEBPACK_IMPORTED_MODULE_16__/* .createNarrator */ .M)({ write: (text) => void process.stdout.write(text), workflowCommands: false, quoteLimitBytes: 0 });
    const jobEnv = { ...only(OWN, env), ...only(KEPT, kept.environment), 'INPUT_GITHUB-TOKEN': token };
    const begun = (0,_job_js__WEBPACK_IMPORTED_MODULE_12__.readJob)(jobEnv, kept.event, kept.run);
    // This process has an environment of its own, with secrets of its own.
    const job = { ...begun, evidence: folder, search: (0,_core_secrets_search_js__WEBPACK_IMPORTED_MODULE_10__/* .secretSearch */ .R6)((0,_adapters_secrets_known_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .knownSecrets */ .x)(begun.inputs, env)) };
    (0,_adapters_secrets_speak_cleanly_js__WEBPACK_IMPORTED_MODULE_5__.speakCleanly)(job.search);
    narrator.say(`Run ${kept.run} of ${job.repository} is ended and told to ${job.apiUrl}.`);
    const code = (0,_in_step_js__WEBPACK_IMPORTED_MODULE_13__.sayEnd)(await (0,_end_run_js__WEBPACK_IMPORTED_MODULE_11__.endRun)({ job, env: jobEnv, narrator, signal: new AbortController().signal, lost: (0,_run_state_js__WEBPACK_IMPORTED_MODULE_14__/* .lostFault */ .h)() }), narrator, job);
    await (0,_adapters_git_remove_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .removeTree */ .d)(job.scratch);
    return code;
}
function only(names, env) {
    return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
function read(args) {
    try {
        const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({ args: [...args], options: { resume: { type: 'string' }, 'token-env': { type: 'string', default: 'GITHUB_TOKEN' } } });
        if (values.resume === undefined || values.resume === '')
            return 'run wants --resume FOLDER: a new run is started by its label, in a workflow.';
        return { folder: values.resume, tokenEnv: values['token-env'] };
    }
    catch (thrown) {
        return thrown instanceof Error ? thrown.message : String(thrown);
    }
}
function complain(code, what) {
    process.stderr.write(`codex-orchestrator: ${what}\n`);
    return code;
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


/***/ })

};
