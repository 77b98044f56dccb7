export const id = 5792;
export const ids = [5792,2600,3411];
export const modules = {

/***/ 29101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fQ: () => (/* binding */ OBJECTS),
  qG: () => (/* binding */ leave),
  iZ: () => (/* binding */ objectsOf),
  w9: () => (/* binding */ takeOver)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/actions/artifact.js + 1 modules
var artifact = __webpack_require__(6144);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(58651);
// EXTERNAL MODULE: ./lib/adapters/actions/hushed.js
var hushed = __webpack_require__(8091);
;// CONCATENATED MODULE: ./lib/adapters/actions/fetch-artifact.js





/**
 * Fetches an artifact as the zip it is, for whoever unpacks it to distrust; answers the path of the file, or null when there
 * is no such artifact. Fault: `evidence:not-fetched`.
 */
async function fetchArtifact({ names, folder, bytes }) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(5690)]).then(__webpack_require__.bind(__webpack_require__, 35690));
    const client = new DefaultArtifactClient();
    try {
        return await (0,hushed/* hushed */.c)(async () => {
            const { artifacts } = await client.listArtifacts();
            const newest = artifacts.filter(({ name }) => names(name)).toSorted((left, right) => right.id - left.id)[0];
            if (newest === undefined)
                return null;
            if (newest.size > bytes)
                throw new fault/* Fault */.vC('tamper:handover', `The artifact ${JSON.stringify(newest.name)} of an earlier job has ${newest.size} bytes, and may have ${bytes}.`);
            await (0,promises_.rm)(folder, { recursive: true, force: true });
            await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
            // The library would unpack it by the paths that the zip names, wherever they lead.
            const { digestMismatch } = await client.downloadArtifact(newest.id, { path: folder, skipDecompress: true, ...(newest.digest === undefined ? {} : { expectedHash: newest.digest }) });
            if (digestMismatch === true)
                throw new Error('it did not arrive as it was uploaded');
            const [file, ...others] = await (0,promises_.readdir)(folder);
            if (file === undefined || others.length > 0 || !(await (0,promises_.stat)((0,external_node_path_.join)(folder, file))).isFile())
                throw new Error('it did not arrive as one file');
            return (0,external_node_path_.join)(folder, file);
        });
    }
    catch (thrown) {
        if ((0,fault/* isFault */.Zh)(thrown))
            throw thrown;
        throw new fault/* Fault */.vC('evidence:not-fetched', `What an earlier job left could not be fetched: ${(0,artifact/* reasonOf */.A)(thrown)}`);
    }
}

// EXTERNAL MODULE: ./lib/adapters/files/bundle.js + 3 modules
var bundle = __webpack_require__(62971);
// EXTERNAL MODULE: ./lib/adapters/files/files-in.js
var files_in = __webpack_require__(183);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
// EXTERNAL MODULE: ./lib/adapters/files/evidence.js
var evidence = __webpack_require__(48767);
;// CONCATENATED MODULE: ./lib/adapters/files/unpack.js






/**
 * Unpacks a zip that nobody may trust: plain files with names as a bundle has them, each new, into the folder that `place`
 * names for it. Counted is what comes out, whatever the zip says of its sizes. Faults: `tamper:handover` for anything else,
 * `evidence:broken` when it cannot be written.
 */
async function unpack(zip, place, limits) {
    try {
        const archive = await (0,yauzl/* openPromise */.sO)(zip, { strictFileNames: true });
        try {
            await unpackAll(archive, place, limits);
        }
        finally {
            archive.close();
        }
    }
    catch (thrown) {
        if ((0,fault/* isFault */.Zh)(thrown))
            throw thrown;
        if (thrown instanceof Error && 'syscall' in thrown && !isOfItsNames(thrown))
            throw new fault/* Fault */.vC('evidence:broken', `What an earlier job left could not be unpacked: ${thrown.message}`, thrown);
        throw refused(isOfItsNames(thrown) ? 'its names cannot all be files of one folder' : `it is no whole zip (${thrown instanceof Error ? thrown.message : String(thrown)})`);
    }
}
async function unpackAll(archive, place, limits) {
    let [files, left] = [0, limits.bytes];
    for await (const entry of archive.eachEntry()) {
        files += 1;
        if (files > limits.files)
            throw refused(`it holds more than ${limits.files} files`);
        if (!isPlainFile(entry))
            throw refused(`${JSON.stringify(entry.fileName.slice(0, 200))} in it is no plain file of a bundle`);
        const target = (0,external_node_path_.join)(place(entry.fileName), entry.fileName);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true, mode: 0o700 });
        const file = await (0,promises_.open)(target, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW, 0o600);
        try {
            for await (const chunk of await archive.openReadStreamPromise(entry)) {
                left -= chunk.length;
                if (left < 0)
                    throw refused(`unpacked it holds more than ${limits.bytes} bytes`);
                await file.write(chunk);
            }
            await file.sync();
        }
        finally {
            await file.close();
        }
    }
}
/** By its name and by the mode of its file system, where the zip carries one: a link or a folder is neither. */
function isPlainFile({ fileName, externalFileAttributes }) {
    const kind = (externalFileAttributes >>> 16) & external_node_fs_.constants.S_IFMT;
    return evidence/* SAFE_PATH */.ow.test(fileName) && fileName.length <= 512 && (kind === 0 || kind === external_node_fs_.constants.S_IFREG);
}
/** A file twice, one that is a folder too, a name that no disk takes: the disk is not to blame. */
function isOfItsNames(thrown) {
    return thrown instanceof Error && 'code' in thrown && ['EEXIST', 'EISDIR', 'ENAMETOOLONG', 'ENOTDIR'].some((code) => code === thrown.code);
}
function refused(what) {
    return new fault/* Fault */.vC('tamper:handover', `What an earlier job left cannot be taken over: ${what}.`);
}

// EXTERNAL MODULE: ./lib/core/decide.js
var decide = __webpack_require__(68743);
// EXTERNAL MODULE: ./lib/commands/end-run.js
var end_run = __webpack_require__(56423);
;// CONCATENATED MODULE: ./lib/commands/carry.js










/** What the pack of git objects is called that travels with the evidence; it is no part of that. */
const OBJECTS = 'objects.pack';
/** What a later job takes over at most. */
const LIMITS = { files: 20_000, bytes: 4 * 2 ** 30 };
/** Leaves the run, as far as it has come, to the next job. Faults: `evidence:not-uploaded`, `evidence:foreign-file`, `evidence:broken`. */
async function leave(leaver, { invocation: { runId }, evidence, scratch }, env) {
    // A job that is run again leaves it anew, beside what it left the first time.
    const name = `${artifactOf(leaver, runId)}-${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`;
    const uploaded = await (0,artifact/* uploadBundle */.s)({ folder: evidence, name, isOnlyOurs: true, env, privateFolder: (0,external_node_path_.join)(scratch, 'artifact') });
    if ('skipped' in uploaded)
        throw new fault/* Fault */.vC('evidence:not-uploaded', `The run could not be left to the next job: ${uploaded.skipped}.`);
}
/**
 * Takes over what an earlier job has left: its bundle has to agree with itself, to begin with the very record of intake that
 * the gate has named, and to be one that can be closed. It comes to lie where evidence does only then, so that nobody ends a
 * run on what was never looked at. Answers what was let in; null when nothing was left. Faults: `tamper:handover`, `evidence:…`.
 */
async function takeOver(leaver, job, { record }) {
    const { evidence, scratch, invocation } = job;
    const [prefix, taken] = [artifactOf(leaver, invocation.runId), `${evidence}.taken`];
    await removeAll(evidence, taken, (0,external_node_path_.dirname)(objectsOf(job)));
    const zip = await fetchArtifact({ names: (name) => name === prefix || name.startsWith(`${prefix}-`), folder: (0,external_node_path_.join)(scratch, 'fetched'), bytes: LIMITS.bytes });
    if (zip === null)
        return null;
    try {
        await unpack(zip, (path) => (path === OBJECTS ? (0,external_node_path_.dirname)(objectsOf(job)) : taken), LIMITS);
        const records = await rehearseEnd({ ...(0,end_run/* bundleOptions */.Xn)(job), folder: taken });
        const intake = records.every(({ phase }) => mayLeave(leaver, phase)) ? letIn(records[0], record) : null;
        if (intake === null)
            throw new fault/* Fault */.vC('tamper:handover', `What the job ${leaver} left does not begin with what the gate let in, or holds what that job cannot have done.`);
        await (0,promises_.rename)(taken, evidence);
        return intake;
    }
    catch (thrown) {
        await removeAll(taken, (0,external_node_path_.dirname)(objectsOf(job)));
        throw thrown;
    }
}
/** Where the pack of git objects lies that came with the evidence, if one did. */
function objectsOf({ scratch }) {
    return (0,external_node_path_.join)(scratch, 'objects', OBJECTS);
}
function artifactOf(leaver, run) {
    return `codex-handover-${run}-${leaver}`;
}
function letIn(first, digest) {
    return first?.phase === 'intake' && first.outcome === 'completed' && first.digest === digest ? first.facts : null;
}
/** Who holds no power to publish has nothing to report of it. */
function mayLeave(leaver, phase) {
    return leaver === 'gate' ? phase === 'intake' : phase !== 'report';
}
/** Closes a bundle as it stands and opens it again: what cannot be closed now could not be closed either once all is delivered. */
async function rehearseEnd(options) {
    const left = await (0,bundle/* reopenBundle */.U)(options);
    if (left.closed)
        throw new fault/* Fault */.vC('tamper:handover', 'What an earlier job left claims to have come to its end.');
    const before = new Set((await (0,files_in/* filesIn */.n)(options.folder)).map(({ path }) => path));
    await left.bundle.close(left.records, (0,decide/* decide */.LD)(left.records));
    const made = (await (0,files_in/* filesIn */.n)(options.folder)).filter(({ path }) => !before.has(path));
    await removeAll(...made.map(({ path }) => (0,external_node_path_.join)(options.folder, path)));
    return left.records;
}
async function removeAll(...paths) {
    for (const path of paths)
        await (0,promises_.rm)(path, { recursive: true, force: true });
}


/***/ }),

/***/ 26803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateAction: () => (/* binding */ gateAction)
});

// EXTERNAL MODULE: ./lib/adapters/actions/outputs.js + 2 modules
var outputs = __webpack_require__(93209);
// EXTERNAL MODULE: ./lib/adapters/clock.js
var clock = __webpack_require__(61642);
// EXTERNAL MODULE: ./lib/adapters/files/bundle.js + 3 modules
var files_bundle = __webpack_require__(62971);
// EXTERNAL MODULE: ./lib/adapters/secrets/cleaner.js
var secrets_cleaner = __webpack_require__(13088);
// EXTERNAL MODULE: ./lib/core/canonical-json.js
var canonical_json = __webpack_require__(6992);
// EXTERNAL MODULE: ./lib/core/course.js
var course = __webpack_require__(38758);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(58651);
// EXTERNAL MODULE: ./lib/pipeline.js + 52 modules
var pipeline = __webpack_require__(26857);
// EXTERNAL MODULE: ./lib/render/quote-markdown.js
var quote_markdown = __webpack_require__(72368);
;// CONCATENATED MODULE: ./lib/render/let-in.js

/** The job summary of a gate that has let a run in. */
function letInText(run) {
    return ['# ⏳ Let in', '', `Event, actor, issue or task pack, and policy are in order. The next job executes run ${(0,quote_markdown/* quoteCode */.cy)(run)}; the one after it says how that ended.`, ''].join('\n');
}

// EXTERNAL MODULE: ./lib/run.js
var run = __webpack_require__(63926);
// EXTERNAL MODULE: ./lib/commands/carry.js + 2 modules
var carry = __webpack_require__(29101);
// EXTERNAL MODULE: ./lib/commands/end-run.js
var end_run = __webpack_require__(56423);
// EXTERNAL MODULE: ./lib/commands/in-step.js + 2 modules
var in_step = __webpack_require__(50090);
// EXTERNAL MODULE: ./lib/commands/job.js + 4 modules
var job = __webpack_require__(40765);
// EXTERNAL MODULE: ./lib/commands/powers.js + 59 modules
var commands_powers = __webpack_require__(54209);
// EXTERNAL MODULE: ./lib/commands/run-action.js
var run_action = __webpack_require__(25346);
;// CONCATENATED MODULE: ./lib/commands/gate-action.js
















/**
 * Mode gate: intake alone, by a job that holds no key of a model and runs nothing of the repository. What it lets in is left to
 * the job that executes; what it refuses is told here. Answers the exit code of the step.
 */
async function gateAction(env, payload) {
    return (0,in_step/* inStep */.q)(env, (0,job.readJob)(env, payload, (0,clock/* newRunId */.F)(clock/* systemClock */.m)), async (scene) => {
        const done = await (0,run_action.orEnd)(scene, () => perform(scene));
        (0,outputs/* setOutputs */.n0)(env, 'record' in done ? { 'run-id': done.run, proceed: 'true', gate: (0,canonical_json/* canonicalJson */.d)(done) } : { proceed: 'false' });
        return 'record' in done ? goOn(done, scene) : (0,in_step/* endStep */.C)(done, scene);
    });
}
function goOn({ run }, { env, narrator, state }) {
    (0,outputs/* writeSummary */.Sy)(env, letInText(run));
    narrator.say(`Run ${run} is let in; the next job executes it.`);
    state.ended([]);
    return 0;
}
async function perform({ job, env, narrator, endings }) {
    const { signal } = endings;
    const { bundle: written, evidence } = await (0,files_bundle/* createBundle */.t)((0,end_run/* bundleOptions */.Xn)(job));
    const { powers, close } = await (0,commands_powers/* buildPowers */.n)({ job, env, evidence, narrator, signal, endings });
    const cleaner = (0,secrets_cleaner/* createCleaner */.r)(job.search);
    const [steps, bundle] = [cleaner.steps(pipeline/* pipeline */.T), cleaner.bundle(written)];
    try {
        const records = await (0,run/* advance */.np)(steps.filter(({ id }) => id === 'intake'), powers, bundle, signal);
        const [first] = records;
        const isRefused = first === undefined || (0,course/* isOver */.PU)(records) || signal.aborted;
        // It is left before anybody is told that it goes on: what cannot be left ends here.
        const cut = isRefused ? null : ((await leaveTo(job, env)) ?? (await (0,run/* tellBetween */.Aw)(steps, { phase: 'prepare', round: 1 }, records, powers, signal)));
        if (isRefused || cut !== null || signal.aborted)
            return await (0,run/* run */.eF)(steps, powers, bundle, signal, { records, cut });
        return { run: job.invocation.runId, task: job.task, record: first.digest };
    }
    finally {
        await close();
    }
}
async function leaveTo(job, env) {
    try {
        await (0,carry/* leave */.qG)('gate', job, env);
        return null;
    }
    catch (thrown) {
        if (!(0,fault/* isFault */.Zh)(thrown))
            throw thrown;
        return { thrown };
    }
}


/***/ }),

/***/ 25346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   orEnd: () => (/* binding */ orEnd),
/* harmony export */   runAction: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61642);
/* harmony import */ var _adapters_files_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62971);
/* harmony import */ var _adapters_files_resume_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18236);
/* harmony import */ var _adapters_process_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84829);
/* harmony import */ var _adapters_secrets_cleaner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13088);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58651);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26857);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63926);
/* harmony import */ var _end_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56423);
/* harmony import */ var _in_step_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(50090);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(40765);
/* harmony import */ var _powers_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(54209);
/* harmony import */ var _resume_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(53271);













/** The main step: one run from event to status, under an id of the caller's where there is one. Answers the exit code of the step. */
async function runAction(env, payload, id = (0,_adapters_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .newRunId */ .F)(_adapters_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m)) {
    return (0,_in_step_js__WEBPACK_IMPORTED_MODULE_9__/* .inStep */ .q)(env, (0,_job_js__WEBPACK_IMPORTED_MODULE_10__.readJob)(env, payload, id), async (scene) => (0,_in_step_js__WEBPACK_IMPORTED_MODULE_9__/* .endStep */ .C)(await orEnd(scene, () => perform(scene, payload)), scene));
}
/** Does the work on a run; one whose evidence cannot be written, as on a full disk, is ended at once as if it had been lost. */
async function orEnd({ job, env, narrator, endings: { signal }, state }, work) {
    try {
        return await work();
    }
    catch (thrown) {
        if (!(0,_core_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .isFault */ .Zh)(thrown) || !thrown.code.startsWith('evidence:'))
            throw thrown;
        narrator.error(thrown.message);
        state.ending(thrown);
        return (0,_end_run_js__WEBPACK_IMPORTED_MODULE_8__.endRun)({ job, env, narrator, signal, lost: thrown });
    }
}
async function perform({ job, env, narrator, endings }, payload) {
    const { signal } = endings;
    (0,_adapters_process_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .keepLedger */ .nn)((0,_end_run_js__WEBPACK_IMPORTED_MODULE_8__/* .ledgerOf */ .Xr)(job));
    const { bundle, evidence } = await (0,_adapters_files_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .createBundle */ .t)((0,_end_run_js__WEBPACK_IMPORTED_MODULE_8__/* .bundleOptions */ .Xn)(job));
    await (0,_adapters_files_resume_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeResume */ .Bt)(job.evidence, (0,_resume_js__WEBPACK_IMPORTED_MODULE_12__.resumeOf)(job, env, payload));
    const { powers, close } = await (0,_powers_js__WEBPACK_IMPORTED_MODULE_11__/* .buildPowers */ .n)({ job, env, evidence, narrator, signal, endings });
    const cleaner = (0,_adapters_secrets_cleaner_js__WEBPACK_IMPORTED_MODULE_4__/* .createCleaner */ .r)(job.search);
    const ended = await (0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .run */ .eF)(cleaner.steps(_pipeline_js__WEBPACK_IMPORTED_MODULE_6__/* .pipeline */ .T), powers, cleaner.bundle(bundle), signal).finally(close);
    await (0,_adapters_files_resume_file_js__WEBPACK_IMPORTED_MODULE_2__/* .removeResume */ .az)(job.evidence);
    return ended;
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

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this tool, the same as in package.json; a test compares them. */
const VERSION = '0.1.0';


/***/ })

};
