export const id = 2600;
export const ids = [2600,3411];
export const modules = {

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
