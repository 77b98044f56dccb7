export const id = 530;
export const ids = [530];
export const modules = {

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

/***/ 42276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var _adapters_files_read_settings_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1645);
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
    return (0,_policy_resolve_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePolicy */ .nZ)({ floor, repository, inputs: { preset: null, tightened: [] } });
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
    const lines = text.split(/\r?\n/);
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
/* harmony export */   d3: () => (/* binding */ START),
/* harmony export */   gM: () => (/* binding */ readYaml),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** The beginning of a text. */
const START = { line: 1, column: 1 };
/** The place of a character, by how many stand before it. */
function positionAt(text, offset) {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
const LIMIT_CHARACTERS = 65_536;
/** One flaw often makes a thousand of what stands behind it; more than these would only bury the first. */
const MOST_FLAWS = 20;
/** Reads YAML 1.2 with its core schema. Duplicate keys, tags and aliases are refused: aliases are how a small file grows without end. */
function readYaml(text, advice) {
    const refuse = (...flaws) => ({ known: false, flaws });
    if (text.length > LIMIT_CHARACTERS)
        return refuse({ what: `the file is longer than ${LIMIT_CHARACTERS} characters`, position: START, remedy: advice.long });
    const parsed = parse(text);
    if (parsed === null)
        return refuse({ what: 'the file nests too deeply to be read', position: START, remedy: advice.deep });
    const { flaws, alias, half, value, isMapping } = parsed;
    if (flaws.length > 0)
        return refuse(...flaws.slice(0, MOST_FLAWS).map((flaw) => ofFlaw(flaw, text)));
    if (alias !== null)
        return refuse({ what: 'the file uses a YAML alias', position: positionAt(text, alias), remedy: 'Write the value out; aliases are not read.' });
    if (half !== null)
        return refuse({ what: 'this text holds half of a surrogate pair, written as an escape, which is no character', position: positionAt(text, half), remedy: 'Write the character itself, or both halves.' });
    return { known: true, value, isMapping, locate: locator(text) };
}
/** Null when it nests deeper than the reader's own stack. The tree it is read into is not kept: of a thousand texts it takes far more room than what they say. */
function parse(text) {
    try {
        const document = treeOf(text);
        const flaws = [...document.errors, ...document.warnings];
        // The reader catches the overflow of its own stack and tells it as a flaw of the text.
        if (flaws.some(({ message }) => message.includes('call stack')))
            return null;
        // What has no sign of its own in the text is not there, and to look for it costs as much as to read.
        const alias = MAYBE_ALIAS.test(text) ? firstAlias(document) : null;
        const half = /\\u/i.test(text) || !text.isWellFormed() ? firstHalf(document) : null;
        // A text that is read may still be too deep to become a value.
        return { flaws, alias, half, value: document.errors.length === 0 && alias === null ? document.toJS() : undefined, isMapping: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents) };
    }
    catch (thrown) {
        if (thrown instanceof RangeError)
            return null;
        throw thrown;
    }
}
/** The sign of an alias begins a value: behind a letter, a slash or a quote it is part of a text, as in most globs. */
const MAYBE_ALIAS = /(?<![\w./"'*])\*/;
function treeOf(text) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { schema: 'core', strict: true, uniqueKeys: true, prettyErrors: false, merge: false });
}
function ofFlaw({ code, message, pos: [from] }, text) {
    const position = positionAt(text, from);
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
function locator(text) {
    let tree = null;
    return (path, part) => locate((tree ??= treeOf(text)), text, path, part);
}
function locate(document, text, path, part) {
    const keys = path.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    const parent = keys.length === 0 ? document.contents : document.getIn(keys.slice(0, -1), true);
    const own = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent) ? parent.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && String(key.value) === path.at(-1)) : undefined;
    const node = part === 'key' ? own?.key : document.getIn(keys, true);
    return positionAt(text, offsetOf(node) ?? offsetOf(own?.key) ?? offsetOf(parent) ?? 0);
}
function offsetOf(node) {
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
    return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : null;
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


/** How many flaws are told; more would only bury the first. */
const MOST = 20;
/** Says of each issue of a schema which field it is about, where it stands, and how to mend it. What no schema knows comes first: it is often the misspelling of what is then missing. */
function schemaFlaws(issues, { locate }, schema, hints) {
    const all = issues.flatMap((issue) => plain(issue)).toSorted((left, right) => Number(right.code === 'unrecognized_keys') - Number(left.code === 'unrecognized_keys'));
    const known = jsonSchemaOf(schema);
    return all.slice(0, MOST).flatMap((issue) => ofIssue(issue, locate, known, hints)).slice(0, MOST);
}
const JSON_SCHEMAS = new WeakMap();
/** Made once: it takes longer than to read a document. */
function jsonSchemaOf(schema) {
    const known = JSON_SCHEMAS.get(schema) ?? zod__WEBPACK_IMPORTED_MODULE_0__/* .toJSONSchema */ .bl(schema, { io: 'input', unrepresentable: 'any' });
    JSON_SCHEMAS.set(schema, known);
    return known;
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


/***/ })

};
