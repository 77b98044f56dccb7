export const id = 5413;
export const ids = [5413];
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

/***/ 71071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ne: () => (/* binding */ changedFile),
  tc: () => (/* binding */ recordedChange)
});

// UNUSED EXPORTS: change, fileMode

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/contract/ids.js
var ids = __webpack_require__(33240);
// EXTERNAL MODULE: ./lib/contract/overwritten.js
var overwritten = __webpack_require__(89767);
;// CONCATENATED MODULE: ./lib/contract/secret-scan.js



/** One secret in a change: the file, where in it, and the rule that found it; never the secret. */
const changeHit = schemas/* strictObject */.rej({
    path: ids/* repoPath */.qN,
    /** Whether it is in the content, in the target of a link, or in the name itself. */
    part: schemas/* enum */.k5n(['content', 'link', 'path']),
    /** The line it begins on, counted from 1; null for a binary file, a link and a name. */
    line: schemas/* int */.Whr().positive().nullable(),
    offset: schemas/* int */.Whr().nonnegative(),
    length: schemas/* int */.Whr().positive(),
    rule: schemas/* string */.YjP().min(1).max(200),
    /** True when the same bytes are in a file of the base that the change touches: this run did not bring them in. */
    inBase: schemas/* boolean */.zMY(),
});
/** What the search of a whole change for secrets found, and how far it saw. */
const secretScan = schemas/* strictObject */.rej({
    /** New contents, link targets and names that were read, each whole. */
    files: schemas/* int */.Whr().nonnegative(),
    bytes: schemas/* int */.Whr().nonnegative(),
    /** What searched: our own families and known values, and the version of secretlint. */
    rules: schemas/* array */.YOg(schemas/* string */.YjP().min(1)),
    /** Secrets that could not be searched for, by name, and why. */
    notSearched: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP().min(1), why: schemas/* string */.YjP().min(1) })),
    /** How many there are; at most 1,000 are listed, new ones first. */
    found: schemas/* int */.Whr().nonnegative(),
    hits: schemas/* array */.YOg(changeHit).max(overwritten/* LISTED_HITS */.Ls),
});

;// CONCATENATED MODULE: ./lib/contract/change.js



/** A git file mode as a raw tree difference spells it; 000000 means absent. */
const fileMode = schemas/* enum */.k5n(['000000', '100644', '100755', '120000', '160000']);
/** One line of the raw difference of two trees, renames not followed: a rename is a deletion and an addition. */
const changedFile = schemas/* strictObject */.rej({
    path: ids/* repoPath */.qN,
    kind: schemas/* enum */.k5n(['added', 'modified', 'deleted', 'type-changed']),
    oldMode: fileMode,
    newMode: fileMode,
    oldSha: ids/* sha */.hW,
    newSha: ids/* sha */.hW,
    /** Added and deleted lines; null for a binary file. */
    addedLines: schemas/* int */.Whr().nonnegative().nullable(),
    deletedLines: schemas/* int */.Whr().nonnegative().nullable(),
    /** Size of the new content in bytes, 0 when deleted. */
    bytes: schemas/* int */.Whr().nonnegative(),
    /** What a symbolic link on the new side leads to, as git stores it; null when the new side is no link. */
    linkTarget: schemas/* string */.YjP().max(4096).nullable(),
});
/** The change a run proposes: the exact tree that would be committed, and how it differs from the base. */
const change = schemas/* strictObject */.rej({
    baseCommit: ids/* sha */.hW,
    baseTree: ids/* sha */.hW,
    candidateTree: ids/* sha */.hW,
    files: schemas/* array */.YOg(changedFile),
});
/** The change as recorded: with the patch kept in the bundle, null when it is withheld, and what was found in it. */
const recordedChange = change.extend({ patch: ids/* fileReference */.We.nullable(), secrets: secretScan });


/***/ }),

/***/ 39506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ treeDifferences)
/* harmony export */ });
/** The paths whose file is there in one of two states alone, or is another one, in the order of the second and then of the first; a rename is two of them. */
function treeDifferences(before, after) {
    const differ = (path, { mode, sha }) => {
        const old = before.get(path);
        return old === undefined || old.mode !== mode || old.sha !== sha;
    };
    return [...[...after].flatMap(([path, file]) => (differ(path, file) ? [path] : [])), ...[...before.keys()].filter((path) => !after.has(path))];
}


/***/ }),

/***/ 72511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/** Far more than anything here is written with. */
const DEPTH = 16;
const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y;
class Flaw extends Error {
    offset;
    constructor(what, offset) {
        super(what);
        this.offset = offset;
    }
}
/** Reads JSON as RFC 8259 says, refuses a key that is there twice, and tells where things stand, which JSON.parse does not. */
function readJson(text) {
    const places = new Map();
    let at = 0;
    const match = (pattern) => {
        pattern.lastIndex = at;
        const found = pattern.exec(text)?.[0] ?? null;
        if (found !== null)
            at += found.length;
        return found;
    };
    const expect = (letter, where) => {
        match(SPACE);
        if (text[at] !== letter)
            throw new Flaw(`${letter} is missing ${where}`, at);
        at += 1;
    };
    const key = () => {
        match(SPACE);
        const literal = match(STRING);
        if (literal === null)
            throw new Flaw('a key in double quotes is missing', at);
        return String(JSON.parse(literal));
    };
    const members = (path, depth) => {
        const entries = new Map();
        do {
            match(SPACE);
            const start = at;
            const name = key();
            if (entries.has(name))
                throw new Flaw(`the field ${JSON.stringify(name.slice(0, 100))} is there twice`, start);
            places.set(`${path}/${name}`, start);
            expect(':', 'behind the key');
            entries.set(name, read(`${path}/${name}`, depth));
            match(SPACE);
        } while (text[at] === ',' && (at += 1) > 0);
        expect('}', 'at the end of the object, or a comma before the next field');
        return Object.fromEntries(entries);
    };
    const items = (path, depth) => {
        const list = [];
        do {
            match(SPACE);
            places.set(`${path}/${list.length}`, at);
            list.push(read(`${path}/${list.length}`, depth));
            match(SPACE);
        } while (text[at] === ',' && (at += 1) > 0);
        expect(']', 'at the end of the list, or a comma before the next item');
        return list;
    };
    const closes = (letter) => {
        match(SPACE);
        if (text[at] !== letter)
            return false;
        at += 1;
        return true;
    };
    const read = (path, depth) => {
        match(SPACE);
        if (depth > DEPTH)
            throw new Flaw(`it nests more than ${DEPTH} levels deep`, at);
        const opening = text[at];
        if (opening === '{' || opening === '[')
            at += 1;
        if (opening === '{')
            return closes('}') ? {} : members(path, depth + 1);
        if (opening === '[')
            return closes(']') ? [] : items(path, depth + 1);
        const literal = match(STRING) ?? match(SCALAR);
        if (literal === null)
            throw new Flaw(opening === undefined ? 'it ends too early' : 'this is no JSON value', at);
        return JSON.parse(literal);
    };
    try {
        const value = read('', 0);
        match(SPACE);
        if (at < text.length)
            throw new Flaw('something stands behind the end of the JSON', at);
        return { ok: true, value, places };
    }
    catch (thrown) {
        // The stack of the expression that reads a text is not endless, nor is a map.
        if (thrown instanceof RangeError)
            return { ok: false, what: 'it holds more than can be read, in one text or in all', offset: at };
        if (!(thrown instanceof Flaw))
            throw thrown;
        return { ok: false, what: thrown.message, offset: thrown.offset };
    }
}


/***/ }),

/***/ 24782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ laterReviewLine),
/* harmony export */   z: () => (/* binding */ readHead)
/* harmony export */ });
/** A line such as `last_review: 2026-01-31`, as an item or in bold too; the mark of an end of emphasis may stand on either side of the colon. */
const FIELD = /^( {0,3}(?:[-*+] +)?(\*\*|__|)([A-Za-z][A-Za-z0-9_ -]{0,40}?)(?::\2|\2 *:)[ \t]*)(.{0,1000})/;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
const COMMENT = /^[ \t]*<!--/;
const FENCE = /^ {0,3}(?:```|~~~|-{3,}[ \t]*$)/;
/** Past this many lines nobody looks for fields. */
const MOST_LINES = 200;
/** Reads the head of a Markdown text from an offset on: the lines until the second heading, or the first that is no title, a fence or a rule. What is in a comment is no field. */
function readHead(text, start, firstLine) {
    const fields = [];
    const comments = [];
    let title = null;
    let open = null;
    let line = firstLine;
    for (let at = start; at < text.length && line < firstLine + MOST_LINES; line += 1) {
        const end = text.indexOf('\n', at) === -1 ? text.length : text.indexOf('\n', at);
        const from = text[at] === '\uFEFF' ? at + 1 : at;
        const shown = text.slice(from, text[end - 1] === '\r' ? end - 1 : end);
        at = end + 1;
        const comment = open ?? (COMMENT.test(shown) ? '' : null);
        if (comment !== null) {
            const whole = comment + shown;
            const isClosed = whole.includes('-->');
            if (isClosed)
                comments.push(whole.replace(/^\s*<!--/, '').replace(/-->.*$/s, '').trim());
            open = isClosed || whole.length > 10_000 ? null : `${whole}\n`;
            continue;
        }
        const heading = shown.includes('#') ? HEADING.exec(shown) : null;
        if (FENCE.test(shown) || (heading !== null && (title !== null || heading[1] !== '#')))
            break;
        if (heading !== null)
            title = { text: shown.slice(heading[0].length).replace(/[ \t]+#+[ \t]*$/, '').trim(), line, end };
        const field = shown.includes(':') ? FIELD.exec(shown) : null;
        if (field !== null)
            fields.push(bareField(field, from, line));
    }
    return { fields, title, comments };
}
/** Quotes, back-ticks and a comment behind the value are no part of it. */
function bareField([, before = '', , name = '', rest = ''], offset, line) {
    const plain = rest.replace(/\s+(?:<!--.*|#\s.*)?$/, '');
    const quote = /^(["'`])(?:(?!\1).)*\1$/.test(plain) ? 1 : 0;
    const from = offset + before.length + quote;
    const value = plain.slice(quote, plain.length - quote);
    return { name: name.trim(), value, position: { line, column: before.length + 1 }, from, to: from + value.length };
}
/** The line of the first `last_review:` of a text from an offset on, wherever it stands; null where there is none. */
function laterReviewLine(text, start) {
    const found = /^[ \t]*(?:[-*+] +)?(?:\*\*|__)?last[_ -]?review(?:\*\*|__)? *:/im.exec(text.slice(start));
    return found === null ? null : text.slice(0, start + found.index).split('\n').length;
}


/***/ }),

/***/ 58893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P1: () => (/* binding */ readDay),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   fi: () => (/* binding */ addDays)
/* harmony export */ });
const MILLISECONDS = 86_400_000;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|z|[+-]\d{2}:?\d{2})$/;
/** Reads a day as ISO 8601 writes it, YYYY-MM-DD; a moment with its offset from UTC becomes the day that it is in UTC. */
function readDay(written) {
    const [, day = '', hour = '', minute = '', second = '00', zone = ''] = INSTANT.exec(written) ?? [];
    if (day === '')
        return DAY.test(written) ? existing(written) : { flaw: 'no-date' };
    const start = existing(day);
    if ('flaw' in start)
        return start;
    const east = minutesEast(zone);
    if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59 || east === null)
        return { flaw: 'no-such-day' };
    const inUtc = isoDay(timeOf(day) + (Number(hour) * 60 + Number(minute) - east) * 60_000);
    // Around the years 0 and 9999 it may be a day that cannot be written so.
    return DAY.test(inUtc) ? { day: inUtc } : { flaw: 'no-such-day' };
}
/** Whole days from one day to another; negative when the other is earlier. Both must be days that readDay answered. */
function daysBetween(from, to) {
    return Math.round((timeOf(to) - timeOf(from)) / MILLISECONDS);
}
/** The day that is so many days later. */
function addDays(from, days) {
    return isoDay(timeOf(from) + days * MILLISECONDS);
}
function existing(day) {
    const [, year, month, date] = DAY.exec(day) ?? [];
    const length = MONTHS[Number(month) - 1] ?? 0;
    const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
    return Number(date) >= 1 && Number(date) <= (month === '02' && !isLeap ? 28 : length) ? { day } : { flaw: 'no-such-day' };
}
const MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Date.UTC takes a year below 100 for one of the last century. */
function timeOf(day) {
    const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))];
    return year < 100 ? new Date(0).setUTCFullYear(year, month, date) : Date.UTC(year, month, date);
}
function isoDay(time) {
    return new Date(time).toISOString().slice(0, 10);
}
/** Null for more than any place on earth is away. */
function minutesEast(zone) {
    const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
    if (sign === undefined)
        return 0;
    if (Number(hours) > 14 || Number(minutes) > 59)
        return null;
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}


/***/ }),

/***/ 6141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ FIELD_SPELLINGS),
/* harmony export */   aU: () => (/* binding */ meantField),
/* harmony export */   zN: () => (/* binding */ foldName)
/* harmony export */ });
/** The fields of a spec that mean something here, each with the spellings it may have; case, spaces, `-` and `_` don't count. */
const FIELDS = {
    id: ['id'],
    title: ['title'],
    status: ['status'],
    owners: ['owner', 'owners'],
    lastReview: ['last_review'],
    cadence: ['cadence_days', 'review_cadence_days', 'cadence'],
    relatesTo: ['relates_to'],
    covers: ['covers'],
    triggers: ['triggers', 'trigger'],
    pins: ['pins'],
    approval: ['approval'],
    approvedBy: ['approved_by', 'approver', 'approvers'],
    approvedOn: ['approved_on'],
    approvedSha256: ['approved_sha256'],
};
/** A name without what does not count in it. */
function foldName(name) {
    return name.toLowerCase().replace(/[\s_-]/g, '');
}
const entries = Object.keys(FIELDS).flatMap((name) => FIELDS[name].map((spelling) => ({ name, spelling, folded: foldName(spelling) })));
/** The field that a folded name means. */
const FIELD_SPELLINGS = new Map(entries.map(({ name, folded }) => [folded, name]));
/** Names that are words of their own, though they are near to ours. */
const OTHERS = new Set(['tile', 'approvals']);
/** The field that a name was probably meant to be, as it is spelled here; null for a name of its own. One letter in five may be wrong. */
function meantField(written) {
    const folded = foldName(written);
    if (folded.length < 3 || FIELD_SPELLINGS.has(folded) || OTHERS.has(folded))
        return null;
    return entries.find((entry) => isNear(folded, entry.folded)) ?? null;
}
function isNear(written, known) {
    const most = Math.max(1, Math.floor(known.length / 5));
    return known.length > 3 && Math.abs(written.length - known.length) <= most && differing(written, known) <= most;
}
/** How many letters at most have to be changed, added or left out, where two neighbours that changed places count as one. */
function differing(left, right) {
    let [start, end] = [0, 0];
    while (start < Math.min(left.length, right.length) && left[start] === right[start])
        start += 1;
    while (end < Math.min(left.length, right.length) - start && left.at(-1 - end) === right.at(-1 - end))
        end += 1;
    const [inner, outer] = [left.slice(start, left.length - end), right.slice(start, right.length - end)];
    return inner.length === 2 && outer.length === 2 && inner[0] === outer[1] && inner[1] === outer[0] ? 1 : Math.max(inner.length, outer.length);
}


/***/ }),

/***/ 1355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ firedTriggers)
});

// EXTERNAL MODULE: ./lib/contract/spec-policy.js
var spec_policy = __webpack_require__(78034);
// EXTERNAL MODULE: ./lib/core/paths.js
var paths = __webpack_require__(64539);
// EXTERNAL MODULE: ./lib/specs/once.js
var once = __webpack_require__(3243);
// EXTERNAL MODULE: ./lib/specs/spec-paths.js
var spec_paths = __webpack_require__(81928);
;// CONCATENATED MODULE: ./lib/specs/changed-lines.js
/** The lines that one text holds more often than the other. A line that only moved is none. */
function changedLines(before, after) {
    const [old, now] = [linesOf(before), linesOf(after)];
    return [...surplus(now, old, 'added'), ...surplus(old, now, 'removed')];
}
function surplus(lines, others, side) {
    const left = new Map();
    for (const text of others)
        left.set(text, (left.get(text) ?? 0) + 1);
    return lines.flatMap((text, index) => {
        const count = left.get(text) ?? 0;
        if (count > 0)
            left.set(text, count - 1);
        return count > 0 ? [] : [{ text, line: index + 1, side }];
    });
}
function linesOf(text) {
    return text === null || text === '' ? [] : text.split(/\r?\n/);
}

;// CONCATENATED MODULE: ./lib/specs/word-in-change.js


/** Looks for words in what a change added, then in what it removed. A word of several parts may stand on several lines, of which one has to be changed, or to have come next to the other. */
function wordInChange(change, word) {
    // Most texts hold none of the words, and to compare lines takes far more than to look for them.
    const changed = (0,once/* once */.O)(() => changedIn(change));
    const spanning = (0,once/* once */.O)(() => ({ added: spanningIn(change.before, word), removed: spanningIn(change.after, word) }));
    for (const side of ['added', 'removed']) {
        for (const { text, line, breaks } of occurrences(side === 'added' ? change.after : change.before, word)) {
            const at = firstOf(changed()[side], line, breaks) ?? (breaks > 0 && !spanning()[side].has(text) ? line : null);
            if (at !== null)
                return { word: text, line: at, side };
        }
    }
    return null;
}
function* occurrences(text, word) {
    for (const reading of text === null ? [] : readings(text)) {
        const all = new RegExp(word.source, `${word.flags.replace('g', '')}g`);
        let [line, counted] = [1, 0];
        for (let found = all.exec(reading); found !== null; found = all.exec(reading)) {
            line += lineBreaks(reading.slice(counted, found.index));
            counted = found.index;
            yield { text: found[0], line, breaks: lineBreaks(found[0]) };
            // The next one may begin in the midst of this one.
            all.lastIndex = found.index + ((reading.codePointAt(found.index) ?? 0) > 0xffff ? 2 : 1);
        }
    }
}
/** What stands on several lines. */
function spanningIn(text, word) {
    const texts = new Set();
    for (const { text: found, breaks } of occurrences(text, word))
        if (breaks > 0)
            texts.add(found);
    return texts;
}
function firstOf(lines, from, more) {
    for (let line = from; line <= from + more; line += 1)
        if (lines.has(line))
            return line;
    return null;
}
function changedIn({ before, after }) {
    const changed = changedLines(before, after);
    const of = (side) => new Set(changed.flatMap((one) => (one.side === side ? [one.line] : [])));
    return { added: of('added'), removed: of('removed') };
}
/** A text as it stands, and as a compiler may read it: letters of another width are the same, what is not seen is nothing, and of UTF-16 every other byte is zero. Both have the same lines. */
function readings(text) {
    if (!text.includes('\0') && !/\P{ASCII}/u.test(text))
        return [text];
    return [text, text.normalize('NFKC').replaceAll('\0', '').replace(/\p{Default_Ignorable_Code_Point}|\p{Cf}/gu, '')];
}
function lineBreaks(text) {
    return text.split('\n').length - 1;
}

;// CONCATENATED MODULE: ./lib/specs/fired-triggers.js





/** Says which triggers of the policy a change sets off. Files that `isOwn` says yes to, specs and the index, set off none: to write about a thing is not to change it. */
function firedTriggers({ files }, policy, isOwn) {
    const touched = files.filter(({ path }) => !isOwn(path)).map(remembered);
    const unread = new Map();
    const triggers = (0,spec_policy/* triggersOf */.X)(policy).flatMap(([id, trigger]) => {
        if (trigger.mode === 'off')
            return [];
        const fired = [...byFile(id, trigger, touched, unread), ...('folders' in trigger ? byFolder(trigger.folders, trigger['at-least'], touched) : [])];
        const once = [...new Map(fired.map((file) => [file.path, file])).values()];
        return once.length === 0 ? [] : [{ id, mode: trigger.mode, oneSpec: trigger['one-spec'], files: once }];
    });
    return { triggers, unread: [...unread].map(([path, ids]) => ({ path, triggers: ids })) };
}
/** Several triggers look at the same texts. */
function remembered({ path, isFolder = false, before, after }) {
    return { path, isFolder, texts: (0,once/* once */.O)(() => bothTexts(before(), after())) };
}
function bothTexts(before, after) {
    return before === undefined || after === undefined ? undefined : { before, after };
}
function byFile(id, trigger, files, unread) {
    const [isGoverned, isLookedAt, word] = [(0,paths/* matchFolded */.K)(trigger.paths), (0,spec_paths/* whenAsked */.xz)(() => (0,paths/* matchFolded */.K)(trigger['word-paths'])), anyWord(trigger.words)];
    return files.flatMap(({ path, texts }) => {
        if (isGoverned(path))
            return [{ path, line: 1, why: 'the policy governs this path' }];
        if (word === null || !isLookedAt(path))
            return [];
        const change = texts();
        if (change === undefined) {
            unread.set(path, [...(unread.get(path) ?? []), id]);
            return [];
        }
        const found = wordInChange(change, word);
        return found === null ? [] : [{ path, line: found.side === 'added' ? found.line : 1, why: `a line that was ${found.side} holds ${JSON.stringify(found.word.slice(0, 100))}` }];
    });
}
/** One expression for all words, each taken letter by letter, so that no line takes longer than it is. */
function anyWord(words) {
    if (words.length === 0)
        return null;
    const edge = '[\\p{L}\\p{N}_]';
    const each = words.map((word) => {
        const letters = word.split(/\s+/u).map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s+');
        return `${/^[\p{L}\p{N}_]/u.test(word) ? `(?<!${edge})` : ''}${letters}${/[\p{L}\p{N}_]$/u.test(word) ? `(?!${edge})` : ''}`;
    });
    return new RegExp(each.join('|'), 'iu');
}
/** Files in as many of the folders as it takes; one that lies in none of them counts for nothing. */
function byFolder(folders, atLeast, files) {
    const levels = folders.map((glob) => ({ depth: glob.split('/').length, matches: (0,paths/* matchFolded */.K)([glob]) }));
    const placed = files.flatMap(({ path, isFolder }) => {
        const steps = (0,paths/* foldPath */.tu)(path).split('/');
        const folder = levels.flatMap(({ depth, matches }) => ((isFolder ? steps.length >= depth : steps.length > depth) && matches(steps.slice(0, depth).join('/')) ? [steps.slice(0, depth).join('/')] : []))[0];
        return folder === undefined ? [] : [{ path, folder }];
    });
    const services = [...new Set(placed.map(({ folder }) => folder))];
    if (services.length < atLeast)
        return [];
    return placed.map(({ path, folder }) => ({ path, line: 1, why: `${folder} is one of ${services.length} services that are changed together` }));
}


/***/ }),

/***/ 22177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n_: () => (/* binding */ lineBreakOf),
/* harmony export */   r4: () => (/* binding */ lineBreaks),
/* harmony export */   uk: () => (/* binding */ findFrontMatter)
/* harmony export */ });
const OPENING = /^\uFEFF?(?:[ \t\r\n]*\n)?---[ \t]*\r?\n/;
const CLOSING = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\r?$)/g;
/** Finds the front matter: between a line `---` that nothing stands above and the next line `---` or `...`. A mark of the byte order may stand first. */
function findFrontMatter(text) {
    const [opening] = OPENING.exec(text) ?? [];
    if (opening === undefined)
        return 'none';
    const from = opening.length;
    // The line break of the opening line may be the one before the closing line.
    CLOSING.lastIndex = from - 1;
    const closing = CLOSING.exec(text);
    if (closing === null)
        return 'open';
    return { from, to: Math.max(from, closing.index + 1), body: closing.index + closing[0].length, line: lineBreaks(opening) + 1 };
}
/** The break between the lines of a text: that of its first line, `\n` where there is but one. */
function lineBreakOf(text) {
    const first = text.indexOf('\n');
    return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
}
/** How many line breaks a text holds. */
function lineBreaks(text) {
    let count = 0;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        count += 1;
    return count;
}


/***/ }),

/***/ 32672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ judgePins),
/* harmony export */   r: () => (/* binding */ pinQuestions)
/* harmony export */ });
/* harmony import */ var _spec_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16349);
/* harmony import */ var _spec_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81928);


/** Gathers what the pins of specs ask for, each once. */
function pinQuestions(specs) {
    const pins = specs.flatMap((spec) => spec.pins.map(({ pin }) => pin));
    const unique = (values) => [...new Set(values)].toSorted();
    return { paths: unique(pins.flatMap((pin) => ('sha256' in pin ? [pin.path] : []))), commits: unique(pins.flatMap((pin) => ('commit' in pin ? [pin.commit] : []))) };
}
/** How many files a finding names. */
const SHOWN = 5;
/** Compares the pins of a spec with what is there now. */
function judgePins(spec, answers) {
    const covers = (0,_spec_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .whenAsked */ .xz)(() => (0,_spec_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .coveredBy */ .UJ)(spec.covers));
    const judged = spec.pins.map((placed) => judgePin(spec, placed, answers, covers));
    return { pins: judged.map(({ pin }) => pin), findings: judged.flatMap(({ finding }) => (finding === null ? [] : [finding])) };
}
function judgePin(spec, { pin, at }, { now, movedSince }, covers) {
    const since = spec.lastReview === null ? '' : ` since the review of ${spec.lastReview.day}`;
    const judged = (state, moved) => ({ path: pin.path, sha256: 'sha256' in pin ? pin.sha256 : null, commit: 'commit' in pin ? pin.commit : null, state, moved: [...moved] });
    const answer = (state, moved, code, message, remedy) => ({
        pin: judged(state, moved),
        finding: (0,_spec_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .specFindingAt */ .Uu)(spec.path, at, { code, message, remedy, severity: code === 'pin-unchecked' ? 'unknown' : 'error' }),
    });
    const same = { pin: judged('same', []), finding: null };
    const review = `Compare it with the spec, then run \`codex-orchestrator spec-guard --pin --touch ${(0,_spec_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(spec.path)}\`.`;
    const gone = (path) => answer('gone', [path], 'pin-gone', `${path} is no longer there; the spec pins it`, 'Say in the spec what became of it, and remove this pin.');
    if ('sha256' in pin) {
        const found = now(pin.path);
        if (found === undefined)
            return answer('unknown', [], 'pin-unchecked', `nobody could say what ${pin.path} holds now`, 'Let the guard read the repository it judges.');
        if (found === null)
            return gone(pin.path);
        return found === pin.sha256 ? same : answer('moved', [pin.path], 'pin-moved', `${pin.path} moved on${since}: it was ${pin.sha256.slice(0, 12)}…, it is ${found.slice(0, 12)}…`, review);
    }
    const differing = movedSince(pin.commit);
    if (differing === undefined)
        return answer('unknown', [], 'pin-unchecked', `the commit ${pin.commit.slice(0, 12)} is not here to compare with`, 'Fetch it: set fetch-depth: 0 at the checkout, or pin by sha256, which needs no history.');
    if (pin.path === null && spec.covers.length === 0)
        return answer('unknown', [], 'pin', 'this pin names no path, and the spec covers none', 'Add `covers` to the spec, or `path` to the pin.');
    // A path that was there at neither time, such as that of a folder, differs as little as one that is as it was.
    if (pin.path !== null && now(pin.path) === null)
        return gone(pin.path);
    const moved = differing.filter((path) => (pin.path === null ? covers(path) : path === pin.path));
    const [first] = moved;
    if (first === undefined)
        return same;
    const more = moved.length > SHOWN ? ` and ${moved.length - SHOWN} more` : '';
    return answer('moved', moved, 'pin-moved', `${moved.slice(0, SHOWN).join(', ')}${more} moved on since commit ${pin.commit.slice(0, 12)}, which the spec pins`, review);
}


/***/ }),

/***/ 90533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  al: () => (/* binding */ inOrder),
  oj: () => (/* binding */ judgeSpecs),
  aJ: () => (/* binding */ ownFiles),
  F5: () => (/* binding */ readSpecs)
});

// EXTERNAL MODULE: ./lib/specs/fired-triggers.js + 2 modules
var fired_triggers = __webpack_require__(1355);
// EXTERNAL MODULE: ./lib/specs/days.js
var days = __webpack_require__(58893);
// EXTERNAL MODULE: ./lib/specs/spec-finding.js
var spec_finding = __webpack_require__(16349);
;// CONCATENATED MODULE: ./lib/specs/judge-index.js


/** Compares the index with the files: entries without a file, files without an entry, entries that are there twice, and what both say differently. */
function judgeIndex(index, { specs, exists, today }) {
    const wrong = (at, what) => (0,spec_finding/* specFindingAt */.Uu)(index.path, at, what);
    const { entryOf, findings: doubles } = entriesByFile(index, wrong);
    const byPath = new Map(specs.map((spec) => [spec.path, spec]));
    const findings = [...index.findings, ...doubles];
    for (const entry of index.entries) {
        findings.push(...unknownFiles(entry, (path) => byPath.has(path) || exists(path), wrong), ...flawsOf(entry, today, wrong));
        const spec = entry.file === null ? undefined : byPath.get(entry.file.value);
        if (spec !== undefined && spec.isReadable && entryOf.get(spec.path) === entry)
            findings.push(...differences(entry, spec, wrong));
    }
    const isWhole = index.findings.every(({ code }) => code !== 'spec:index-unreadable');
    for (const spec of isWhole ? specs : []) {
        if (spec.isStub || entryOf.has(spec.path))
            continue;
        const remedy = `Add an entry with "path": ${JSON.stringify(spec.path)} to \`${index.list.value}\` of ${index.path}, below line ${index.list.at.line}.`;
        findings.push((0,spec_finding/* specFindingAt */.Uu)(spec.path, { line: 1, column: 1 }, { code: 'index-missing', message: `${index.path} has no entry for this spec`, remedy, related: [{ path: index.path, ...index.list.at, what: `\`${index.list.value}\` begins here` }] }));
    }
    return { entryOf, findings };
}
/** The first entry that is of a file counts, else the first that names it. */
function entriesByFile(index, wrong) {
    const entryOf = new Map();
    const ids = new Map();
    const findings = [];
    const before = (at) => [{ path: index.path, ...at, what: 'the first one' }];
    for (const entry of index.entries) {
        const { file, id } = entry;
        const first = file === null ? undefined : entryOf.get(file.value);
        if (file !== null && first === undefined)
            entryOf.set(file.value, entry);
        if (file !== null && first !== undefined)
            findings.push(wrong(file.at, { code: 'index-duplicate', message: `${file.value} has a second entry here; the first is on line ${first.at.line}`, remedy: 'Keep one of the two.', related: before(first.at) }));
        const same = id === null ? undefined : ids.get(id.value);
        if (id !== null && same === undefined)
            ids.set(id.value, id);
        if (id !== null && same !== undefined && first === undefined)
            findings.push(wrong(id.at, { code: 'index-duplicate', message: `the id ${(0,spec_finding/* quoted */.TL)(id.value)} is there a second time; the first is on line ${same.at.line}`, remedy: 'Give one of the two another id, or remove it.', related: before(same.at) }));
    }
    for (const entry of index.entries)
        for (const { value } of entry.others)
            if (!entryOf.has(value))
                entryOf.set(value, entry);
    return { entryOf, findings };
}
function unknownFiles({ file, others, at, id }, isThere, wrong) {
    const named = [...(file === null ? [] : [file]), ...others];
    if (named.length === 0)
        return [wrong(at, { code: 'index-entry', message: `the entry ${(0,spec_finding/* quoted */.TL)(id?.value ?? '')} names no file`, remedy: 'Add "path" with the file it is about, or remove it.' })];
    return named.filter(({ value }) => !isThere(value)).map(({ value, at: where }) => wrong(where, { code: 'index-unknown', message: `the index names ${(0,spec_finding/* quoted */.TL)(value)}, which is no file of the repository`, remedy: `Correct the path on line ${where.line}, or remove the entry.` }));
}
function flawsOf({ status, lastReview, approval }, today, wrong) {
    const findings = [];
    if (status !== null && status.known === null)
        findings.push(wrong(status.at, { code: 'index-status', severity: 'warning', message: `the status ${(0,spec_finding/* quoted */.TL)(status.value)} is none that is known here`, remedy: 'Use one such as draft, approved, active or done.' }));
    const review = lastReview === null ? null : (0,days/* readDay */.P1)(lastReview.value);
    if (lastReview !== null && review !== null && 'flaw' in review)
        findings.push(wrong(lastReview.at, { code: 'index-review', message: `\`last_review\` is ${(0,spec_finding/* quoted */.TL)(lastReview.value)}, which is no day`, remedy: `Write it as YYYY-MM-DD, such as ${today}.` }));
    if (approval?.word !== 'approved')
        return findings;
    if (approval.on === null)
        findings.push(wrong(approval.at, { code: 'index-gate', message: 'the gate is approved and does not say since when', remedy: `Add "approved_on" with the day, such as ${JSON.stringify(today)}.` }));
    if (approval.on !== null && (0,days/* daysBetween */.YM)(approval.on, today) < 0)
        findings.push(wrong(approval.at, { code: 'index-gate', message: `the gate is approved on ${approval.on}, which is still to come`, remedy: `Write the day on which it was approved, ${today} at the latest (UTC).` }));
    return findings;
}
/** What the file says counts; that the index says something else is told. */
function differences({ status, lastReview }, spec, wrong) {
    const findings = [];
    const place = (name, what) => [{ path: spec.path, ...spec.at(name), what }];
    if (status !== null && spec.status !== null && spec.status.word !== status.value)
        findings.push(wrong(status.at, { code: 'index-status', message: `the index says that ${spec.path} is ${(0,spec_finding/* quoted */.TL)(status.value)}, and the file says ${(0,spec_finding/* quoted */.TL)(spec.status.word)}`, remedy: `Correct line ${status.at.line} here, or line ${spec.at('status').line} there.`, related: place('status', 'the status in the file') }));
    const review = lastReview === null ? null : (0,days/* readDay */.P1)(lastReview.value);
    if (lastReview !== null && review !== null && 'day' in review && spec.lastReview !== null && review.day !== spec.lastReview.day)
        findings.push(wrong(lastReview.at, { code: 'index-review', message: `the index says that ${spec.path} was reviewed on ${review.day}, and the file says ${spec.lastReview.day}`, remedy: `Correct line ${lastReview.at.line} here, or line ${spec.lastReview.at.line} there.`, related: place('lastReview', 'the review in the file') }));
    return findings;
}

// EXTERNAL MODULE: ./lib/specs/judge-mini-specs.js
var judge_mini_specs = __webpack_require__(57254);
// EXTERNAL MODULE: ./lib/contract/ids.js
var ids = __webpack_require__(33240);
// EXTERNAL MODULE: ./lib/specs/judge-pins.js
var judge_pins = __webpack_require__(32672);
;// CONCATENATED MODULE: ./lib/specs/judge-spec.js




/** Judges one spec: whether it is exempt, whole, reviewed in time, and whether what it pins is as it was. */
function judgeSpec(spec, around) {
    const { policy, today, entry, digest } = around;
    const exempt = exemption(spec, around);
    const approval = approvalOf(spec, around);
    const owners = spec.owners.length > 0 ? spec.owners : (entry?.owners ?? []);
    const cadenceDays = spec.cadence ?? policy['max-age-days'];
    const ageDays = spec.lastReview === null ? null : (0,days/* daysBetween */.YM)(spec.lastReview.day, today);
    const pins = exempt === null && spec.isReadable ? (0,judge_pins/* judgePins */.e)(spec, around.pins) : { pins: [], findings: [] };
    const lacking = spec.isReadable ? [...spec.findings, ...lacks(spec, owners, around), ...approval.findings] : spec.flaws;
    const age = ageDays === null || !spec.isReadable ? null : ageFinding(spec, ageDays, cadenceDays, around);
    const findings = exempt !== null ? [] : [...lacking, ...pins.findings, ...(age === null ? [] : [age])];
    return {
        spec,
        findings,
        entry: {
            path: spec.path,
            id: spec.id ?? entry?.id?.value ?? null,
            title: spec.title,
            sha256: digestOf(spec.content, digest),
            owners: [...owners],
            status: spec.status?.word ?? entry?.status?.value ?? null,
            lastReview: spec.lastReview?.day ?? null,
            cadenceDays,
            ageDays,
            freshUntil: spec.lastReview === null ? null : (0,days/* addDays */.fi)(spec.lastReview.day, cadenceDays),
            state: exempt === null ? stateOf(findings, lacking, spec, around) : 'exempt',
            exempt,
            approval: approval.approval,
            relatesTo: [...(spec.relatesTo.length > 0 ? spec.relatesTo : (entry?.relatesTo ?? []))],
            covers: [...spec.covers],
            triggers: [...spec.triggers],
            pins: [...pins.pins],
        },
    };
}
function digestOf(content, digest) {
    return ids/* sha256 */.sc.parse(digest(content));
}
/** The state of what could not be read is not known, so nothing exempts it. */
function exemption(spec, { policy, entry, indexPath }) {
    if (!spec.isReadable)
        return null;
    if (spec.isStub)
        return 'its text was moved to an archive';
    const isTerminal = (status) => policy['terminal-statuses'].some((word) => word === status);
    if (spec.status !== null)
        return isTerminal(spec.status.word) ? `its status is ${spec.status.word}` : null;
    if (entry?.status == null || !isTerminal(entry.status.value))
        return null;
    return `its status is ${entry.status.value}, as ${indexPath ?? 'the index'} says`;
}
function lacks(spec, owners, { policy, today, entry, indexPath }) {
    const findings = [];
    const wrong = (name, what) => findings.push((0,spec_finding/* specFindingAt */.Uu)(spec.path, spec.at(name), what));
    if (policy.require.includes('owner') && owners.length === 0)
        wrong('owners', { code: 'owner-missing', message: 'nobody is named as the owner of this spec', remedy: `Write a line such as \`owner: the-team\` ${spec.room}.` });
    const isTold = spec.findings.some(({ code, severity }) => severity === 'error' && code.startsWith('spec:review-'));
    if (!policy.require.includes('review') || spec.lastReview !== null || isTold)
        return findings;
    const known = entry?.lastReview == null ? '' : ` ${indexPath ?? 'The index'} says ${entry.lastReview.value}; only the file counts.`;
    wrong('lastReview', { code: 'review-missing', message: 'the spec does not say when it was last reviewed', remedy: `Review it, then write the line \`last_review: ${today}\` ${spec.room}, or run \`codex-orchestrator spec-guard --touch ${(0,spec_finding/* shellWord */.r7)(spec.path)}\`.${known}` });
    return findings;
}
function ageFinding(spec, age, limit, { policy, today }) {
    const { day, at } = spec.lastReview ?? { day: '', at: spec.at('lastReview') };
    const remedy = `Review the spec, then change line ${at.line} to \`last_review: ${today}\`, or run \`codex-orchestrator spec-guard --touch ${(0,spec_finding/* shellWord */.r7)(spec.path)}\`.`;
    if (age > limit)
        return (0,spec_finding/* specFindingAt */.Uu)(spec.path, at, { code: 'stale', message: `the last review, of ${day}, is ${judge_spec_days(age)} old, and a review lasts ${judge_spec_days(limit)}`, remedy });
    const left = limit - age;
    if (left >= Math.min(policy['warn-days'], Math.floor(limit / 2)))
        return null;
    return (0,spec_finding/* specFindingAt */.Uu)(spec.path, at, { code: 'expiring', severity: 'warning', message: `the last review, of ${day}, lasts until ${(0,days/* addDays */.fi)(day, limit)}${left === 0 ? ', which is today' : `, ${judge_spec_days(left)} more`}`, remedy });
}
function judge_spec_days(count) {
    return count === 1 ? 'one day' : `${count} days`;
}
function stateOf(findings, lacking, spec, { policy }) {
    const has = (...codes) => findings.some(({ code }) => codes.includes(code));
    if (lacking.some(({ severity }) => severity === 'error'))
        return 'invalid';
    if (has('spec:stale', 'spec:pin-moved', 'spec:pin-gone'))
        return 'stale';
    if (has('spec:pin', 'spec:pin-unchecked') || (spec.lastReview === null && !policy.require.includes('review')))
        return 'unknown';
    return has('spec:expiring') ? 'expiring' : 'fresh';
}
/** The file counts before the index, and both before a status that is an approval by itself; a word against it counts wherever it stands. */
function approvalOf(spec, { policy, today, entry, indexPath, digest }) {
    const [own, gate] = [spec.approval, entry?.approval ?? null];
    const answer = (state, from, findings = []) => ({ approval: { state, by: [...(from?.by ?? [])], on: from?.on ?? null, source: from === null ? (state === 'none' ? null : spec.path) : from === own ? spec.path : indexPath }, findings });
    const against = ['rejected', 'pending'].map((word) => [own, gate].find((one) => one?.word === word) ?? null);
    if (against[0] != null)
        return answer('rejected', against[0]);
    if (against[1] != null)
        return answer('pending', against[1]);
    const isByStatus = spec.status !== null && policy['approved-statuses'].some((word) => word === spec.status?.word);
    if (own !== null && own.sha256 !== null && own.word !== null) {
        const now = digest(spec.body());
        if (now !== own.sha256)
            return answer('changed', own, [(0,spec_finding/* specFindingAt */.Uu)(spec.path, own.at, { code: 'approval-changed', message: 'the text below the front matter is no longer the one that was approved', remedy: `Have it approved again, then write who, when and \`sha256: ${now}\`.` })]);
    }
    if (own !== null)
        return answer(own.word === 'approved' ? 'approved' : 'none', own);
    if (gate !== null && gate.word === 'approved')
        return answer(gate.on !== null && gate.on <= today ? 'approved' : 'none', gate);
    return isByStatus ? answer('approved', null) : answer('none', null);
}

;// CONCATENATED MODULE: ./lib/specs/merged-approvals.js
/**
 * Takes an approval for what it is before the change that is judged: whoever writes a change can write the approval of its spec beside it.
 * What is approved is the text, and what the spec says it is about and covers. A spec that was over by then does not come back with its approval. Before is undefined where the change does not touch the spec, null where it brings it.
 */
function asMerged(judged, before) {
    if (before === undefined)
        return judged;
    const { entry } = judged;
    const isMerged = before !== null && before.entry.exempt === null && before.entry.approval.state === 'approved' && whatIsApproved(before) === whatIsApproved(judged);
    if (entry.approval.state !== 'approved' || isMerged)
        return judged;
    return { ...judged, entry: { ...entry, approval: { ...entry.approval, state: 'unmerged' } } };
}
function whatIsApproved({ spec, entry: { id, relatesTo, covers, triggers } }) {
    return JSON.stringify([spec.body(), id, relatesTo, covers, triggers]);
}

;// CONCATENATED MODULE: ./lib/specs/removed-specs.js

/** Names the specs that a change takes away although they were not done with: what they asked for is asked for no more. One that is there under another path, by its id or its text, has only moved. */
function removedSpecs(before, now) {
    const paths = new Set(now.map(({ entry }) => entry.path));
    const missing = before.filter(({ entry }) => entry.state !== 'exempt' && !paths.has(entry.path));
    if (missing.length === 0)
        return [];
    const [ids, texts] = [new Set(now.flatMap(({ entry }) => entry.id ?? [])), new Set(now.map(({ spec }) => spec.body()))];
    const hasMoved = ({ spec, entry }) => (entry.id !== null && ids.has(entry.id)) || texts.has(spec.body());
    return missing.filter((one) => !hasMoved(one)).map(({ entry }) => {
        const covers = entry.covers.length === 0 ? '' : `, and covers ${entry.covers.slice(0, 3).join(', ')}`;
        return (0,spec_finding/* specFindingAt */.Uu)(entry.path, { line: 1, column: 1 }, { code: 'removed', severity: 'warning', message: `the change takes this spec away; it is ${entry.state}${covers}`, remedy: 'Where it is done with, say so in it first, such as by `status: archived`; where it has moved, keep its `id`.' });
    });
}

// EXTERNAL MODULE: ./lib/documents/decode-utf8.js
var decode_utf8 = __webpack_require__(21508);
// EXTERNAL MODULE: ./lib/documents/read-json.js
var read_json = __webpack_require__(72511);
// EXTERNAL MODULE: ./lib/documents/read-yaml.js
var read_yaml = __webpack_require__(74102);
// EXTERNAL MODULE: ./lib/specs/read-approval.js
var read_approval = __webpack_require__(85680);
// EXTERNAL MODULE: ./lib/specs/spec-status.js
var spec_status = __webpack_require__(30712);
;// CONCATENATED MODULE: ./lib/specs/read-index.js







/** Reads tasks/index.json in both its forms, also mixed: `items` and `specs` with a `path` each, and `items` with `paths`. Never throws for what it holds. */
function readIndex({ path, content }) {
    const { text, broken } = typeof content === 'string' ? { text: content, broken: null } : (0,decode_utf8/* decodeUtf8 */._)(content);
    const whole = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const place = places(whole);
    const refuse = (at, message, remedy) => ({ path, entries: [], list: { value: 'items', at }, findings: [(0,spec_finding/* specFindingAt */.Uu)(path, at, { code: 'index-unreadable', message, remedy })] });
    if (broken !== null)
        return refuse(broken, 'the index is no UTF-8 text', 'Save the file as UTF-8.');
    const read = (0,read_json/* readJson */.V)(whole);
    if (!read.ok)
        return refuse(place(read.offset), `the index is no JSON: ${read.what}`, 'Mend the JSON at that place.');
    const lists = ['items', 'specs'].flatMap((name) => (isFields(read.value) && Array.isArray(read.value[name]) ? [{ name, list: read.value[name] }] : []));
    if (lists.length === 0)
        return refuse(read_yaml/* START */.d3, 'the index holds neither a list `items` nor a list `specs`', 'Write {"items": [], "specs": []} and the entries in them.');
    const atPath = (steps) => place(read.places.get(steps) ?? 0);
    const findings = [];
    const entries = lists.flatMap(({ name, list }) => list.flatMap((value, index) => {
        if (isFields(value))
            return [entryOf(value, `/${name}/${index}`, atPath)];
        findings.push((0,spec_finding/* specFindingAt */.Uu)(path, atPath(`/${name}/${index}`), { code: 'index-entry', message: 'this entry is no group of fields', remedy: 'Write it as {"id": …, "path": …}, or remove it.' }));
        return [];
    }));
    const list = lists.find(({ name }) => name === 'specs')?.name ?? 'items';
    return { path, entries, list: { value: list, at: atPath(`/${list}`) }, findings };
}
function entryOf(value, steps, at) {
    const text = (name) => (typeof value[name] === 'string' && value[name].trim() !== '' ? { value: value[name].trim(), at: at(`${steps}/${name}`) } : null);
    const named = isFields(value['paths']) ? value['paths'] : {};
    const paths = Object.entries(named).flatMap(([name, one]) => (typeof one === 'string' && one !== '' ? [{ name, value: one, at: at(`${steps}/paths/${name}`) }] : []));
    const spec = paths.find(({ name }) => name === 'spec') ?? null;
    const file = text('path') ?? spec;
    const status = text('status');
    const read = status === null ? null : (0,spec_status/* readStatus */.r)(status.value);
    return {
        at: at(steps),
        id: text('id'),
        file: file === null ? null : { value: file.value, at: file.at },
        others: paths.filter(({ value: one }) => one !== file?.value).map(({ value: one, at: where }) => ({ value: one, at: where })),
        status: status === null || read === null ? null : { value: read.word, at: status.at, known: read.known },
        lastReview: text('last_review'),
        owners: textsIn(value['owners'] ?? value['owner']),
        relatesTo: textsIn(value['relates_to']),
        approval: gateOf(value, steps, at) ?? approvalsOf(value, steps, at),
    };
}
function gateOf(value, steps, at) {
    const gate = value['gate'];
    if (!isFields(gate) || typeof gate['status'] !== 'string')
        return null;
    return { word: (0,read_approval/* approvalWord */.A)(gate['status']), by: textsIn(gate['approver']), on: dayOf(gate['approved_on']), sha256: null, at: at(`${steps}/gate/status`) };
}
/** Of a group of approvals by name, each with who, when and how it ended, a refusal counts first, then the latest. */
function approvalsOf(value, steps, at) {
    const group = isFields(value['approvals']) ? Object.entries(value['approvals']) : [];
    const read = group.flatMap(([name, one]) => {
        if (!isFields(one) || typeof one['status'] !== 'string')
            return [];
        const word = (0,read_approval/* approvalWord */.A)(one['status']);
        return word === null ? [] : [{ word, by: textsIn(one['approver'] ?? one['reviewer']), on: dayOf(one['approved_on'] ?? one['date']), sha256: null, at: at(`${steps}/approvals/${name}`) }];
    });
    return read.find(({ word }) => word === 'rejected') ?? read.toSorted((left, right) => ((left.on ?? '') < (right.on ?? '') ? 1 : -1))[0] ?? null;
}
function dayOf(value) {
    const read = typeof value === 'string' ? (0,days/* readDay */.P1)(value.trim()) : { flaw: 'no-date' };
    return 'day' in read ? read.day : null;
}
function textsIn(value) {
    const list = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
    return list.flatMap((one) => (typeof one === 'string' && one.trim() !== '' ? [one.trim()] : []));
}
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Turns offsets into lines and columns; where the lines begin is looked up once. */
function places(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return (offset) => {
        let [low, high] = [0, starts.length - 1];
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
}

// EXTERNAL MODULE: ./lib/specs/read-spec.js + 2 modules
var read_spec = __webpack_require__(94229);
// EXTERNAL MODULE: ./lib/specs/spec-paths.js
var spec_paths = __webpack_require__(81928);
;// CONCATENATED MODULE: ./lib/specs/judge-specs.js









/** Reads files as specs. */
function readSpecs(files, policy, today) {
    return files.map((file) => (0,read_spec/* readSpec */.O)(file, policy, today));
}
/** Judges all specs, the index and a change: one entry a spec by path, and every finding by path and line. Pure, and linear in what it is given. */
function judgeSpecs(input) {
    const { policy, specs, change } = input;
    const { judged, findings: ofIndex } = judgeState(input, specs, input.index);
    const before = input.merged === null ? new Map() : judgedBefore(input, input.merged);
    const answering = policy['approve-in-change'] ? judged : judged.map((one) => asMerged(one, before.get(one.spec.path)));
    const removed = removedSpecs([...before.values()].flatMap((one) => one ?? []), judged);
    const ofChange = change === null ? [] : (0,judge_mini_specs/* judgeMiniSpecs */.H)((0,fired_triggers/* firedTriggers */.K)(change, policy, ownFiles(policy)), change, answering);
    const findings = [...answering.flatMap((one) => one.findings), ...ofIndex, ...removed, ...ofChange];
    return { specs: answering.map(({ entry }) => entry).toSorted((left, right) => compare(left.path, right.path)), findings: findings.toSorted(inOrder) };
}
function judgeState({ policy, today, exists, digest, pins }, specs, index) {
    const { entryOf, findings } = index === null ? { entryOf: new Map(), findings: [] } : judgeIndex(readIndex(index), { specs, exists, today });
    return { judged: specs.map((spec) => judgeSpec(spec, { policy, today, pins, digest, entry: entryOf.get(spec.path) ?? null, indexPath: index?.path ?? null })), findings };
}
/** How it stood before a change with each spec that it touches; null for one that was none. A change of the index touches all of them. */
function judgedBefore(input, { specs: differing, index }) {
    const others = index === 'same' ? [] : input.specs.filter(({ path }) => !differing.has(path));
    const specs = [...others, ...[...differing.values()].flatMap((spec) => spec ?? [])];
    const judged = specs.length === 0 ? [] : judgeState(input, specs, index === 'same' ? input.index : index).judged;
    return new Map([...[...differing.keys()].map((path) => [path, null]), ...judged.map((one) => [one.spec.path, one])]);
}
/** What says what is wanted, not what does it. */
function ownFiles(policy) {
    const isSpec = (0,spec_paths/* specPaths */.IM)(policy);
    return (path) => path === policy.index || isSpec(path);
}
/** The order of findings: by path, then by place. */
function inOrder(left, right) {
    return compare(left.path, right.path) || left.line - right.line || left.column - right.column || compare(left.code, right.code);
}
function compare(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}


/***/ }),

/***/ 11484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ judgeTree),
/* harmony export */   p: () => (/* binding */ readChange)
/* harmony export */ });
/* harmony import */ var _contract_spec_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78034);
/* harmony import */ var _core_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64539);
/* harmony import */ var _core_tree_differences_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39506);
/* harmony import */ var _judge_pins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32672);
/* harmony import */ var _judge_specs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90533);
/* harmony import */ var _spec_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16349);
/* harmony import */ var _spec_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81928);







/** A larger spec is not read, and a larger index, and a larger file that is pinned or changed. Bytes. */
const MOST = { spec: 1024 * 1024, index: 16 * 1024 * 1024, other: 64 * 1024 * 1024 };
/** Judges the specs of one state of a repository, and the change that led there. Faults: `git:broken`. */
async function judgeTree({ tree, before, about, policy, today, digest }) {
    const paths = [...tree.files.keys()].filter((0,_spec_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .specPaths */ .IM)(policy)).toSorted();
    const contents = await tree.read(paths, MOST.spec);
    const specs = (0,_judge_specs_js__WEBPACK_IMPORTED_MODULE_3__/* .readSpecs */ .F5)(filesOf(contents), policy, today);
    const index = await readIndexFile(tree, policy);
    const differing = before === null ? [] : (0,_core_tree_differences_js__WEBPACK_IMPORTED_MODULE_5__/* .treeDifferences */ .X)(before.files, tree.files);
    const change = before === null ? null : await readChange(before, tree, differing, policy);
    const report = (0,_judge_specs_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeSpecs */ .oj)({
        policy,
        today,
        specs,
        index,
        exists: (path) => tree.files.has(path),
        digest,
        pins: await answersOf(tree, specs, digest),
        change: change === null ? null : { about, files: change },
        merged: before === null ? null : await readMerged(before, differing, policy, today),
    });
    const unread = [...paths.filter((path) => !contents.has(path)), ...(index === null && policy.index !== null && tree.files.has(policy.index) ? [policy.index] : [])].map(notRead);
    const text = (path) => {
        const content = contents.get(path) ?? (path === index?.path ? index.content : undefined);
        return content === undefined ? (change?.find((file) => file.path === path)?.after() ?? undefined) : typeof content === 'string' ? content : new TextDecoder().decode(content);
    };
    return { specs, text, report: { ...report, findings: [...unread, ...report.findings].toSorted(_judge_specs_js__WEBPACK_IMPORTED_MODULE_3__/* .inOrder */ .al) } };
}
/** A link could lead anywhere, and what is not read is not known to be fresh. */
function notRead(path) {
    return (0,_spec_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .specFindingAt */ .Uu)(path, { line: 1, column: 1 }, { code: 'unreadable', message: 'this is a link, or larger than a spec or an index may be, so that it was not read', remedy: 'Make it a file of its own with less text (1 MiB for a spec), or except it in `specs.except` of the policy.' });
}
function filesOf(contents) {
    return [...contents].map(([path, content]) => ({ path, content }));
}
async function readIndexFile(tree, { index }) {
    const content = index === null ? undefined : (await tree.read([index], MOST.index)).get(index);
    return index === null || content === undefined ? null : { path: index, content };
}
/** Asks for all that is pinned at once. */
async function answersOf(tree, specs, digest) {
    const { paths, commits } = (0,_judge_pins_js__WEBPACK_IMPORTED_MODULE_2__/* .pinQuestions */ .r)(specs);
    const pinned = await tree.read(paths, MOST.other);
    const moved = await tree.movedSince(commits);
    return {
        now: (path) => {
            const content = pinned.get(path);
            return content === undefined ? (tree.files.has(path) ? undefined : null) : digest(content);
        },
        movedSince: (commit) => moved.get(commit),
    };
}
/** The files of a change; their texts are read where a trigger looks at lines, and there alone. */
async function readChange(before, after, differing, policy) {
    const looked = (0,_contract_spec_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .triggersOf */ .X)(policy).flatMap(([, trigger]) => (trigger.mode === 'off' || trigger.words.length === 0 ? [] : [(0,_core_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .matchFolded */ .K)(trigger['word-paths'])]));
    const wanted = differing.filter((path) => looked.some((matches) => matches(path)));
    const [old, now] = [await before.read(wanted, MOST.other), await after.read(wanted, MOST.other)];
    const isFolder = (path) => [before, after].some(({ files }) => /^1[26]0000$/.test(files.get(path)?.mode ?? ''));
    return differing.map((path) => ({ path, isFolder: isFolder(path), before: () => textIn(before, old, path), after: () => textIn(after, now, path) }));
}
/** Null where there is none: no file, a link, a submodule. Undefined where there is one that was not read. Bytes that are no text are looked at all the same: a character NUL in a comment hides no line. */
function textIn(tree, contents, path) {
    const content = contents.get(path);
    if (content !== undefined)
        return new TextDecoder().decode(content);
    return tree.files.get(path)?.mode.startsWith('100') === true ? undefined : null;
}
async function readMerged(before, differing, policy, today) {
    const isSpec = (0,_spec_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .specPaths */ .IM)(policy);
    const paths = differing.filter(isSpec);
    const found = new Map((0,_judge_specs_js__WEBPACK_IMPORTED_MODULE_3__/* .readSpecs */ .F5)(filesOf(await before.read(paths, MOST.spec)), policy, today).map((spec) => [spec.path, spec]));
    return { specs: new Map(paths.map((path) => [path, found.get(path) ?? null])), index: policy.index === null || !differing.includes(policy.index) ? 'same' : await readIndexFile(before, policy) };
}


/***/ }),

/***/ 85680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ approvalWord),
/* harmony export */   y: () => (/* binding */ readApproval)
/* harmony export */ });
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58893);
/* harmony import */ var _spec_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16349);


const WORDS = {
    approved: 'approved', accepted: 'approved', granted: 'approved', signedoff: 'approved',
    pending: 'pending', requested: 'pending', waiting: 'pending', open: 'pending', draft: 'pending', todo: 'pending', review: 'pending', inreview: 'pending', inprogress: 'pending', planned: 'pending', notstarted: 'pending', blocked: 'pending',
    rejected: 'rejected', declined: 'rejected', denied: 'rejected', revoked: 'rejected', withdrawn: 'rejected', failed: 'rejected', canceled: 'rejected', cancelled: 'rejected',
};
/** What a word says of an approval; null for a word that says nothing known. */
function approvalWord(written) {
    const folded = written.trim().slice(0, 200).toLowerCase().replace(/\s*\(.*$/s, '').replace(/[\s_-]/g, '');
    return Object.hasOwn(WORDS, folded) ? (WORDS[folded] ?? null) : null;
}
/** Reads `approval` with `by`, `on`, `sha256` and `status`, or a single word there, or the fields approved_by, approved_on and approved_sha256; null where none is there. */
function readApproval(path, fields, today) {
    const findings = [];
    const refuse = (at, message, remedy) => {
        findings.push((0,_spec_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .specFindingAt */ .Uu)(path, at, { code: 'approval', message, remedy }));
        return null;
    };
    const parts = partsOf(fields, refuse);
    const first = Object.values(parts)[0];
    if (first === undefined)
        return { approval: null, findings };
    const word = parts.status === undefined ? null : typeof parts.status.value === 'string' ? approvalWord(parts.status.value) : null;
    if (parts.status !== undefined && word === null)
        refuse(parts.status.at(), 'what is written of the approval is none of approved, pending and rejected', 'Write one of them, or say who approved in `by` and when in `on`.');
    const by = namesIn(parts.by?.value);
    const on = parts.on === undefined ? null : dayIn(parts.on, today, refuse);
    const sha256 = typeof parts.sha256?.value === 'string' && /^[0-9a-f]{64}$/.test(parts.sha256.value) ? parts.sha256.value : null;
    if (parts.sha256 !== undefined && sha256 === null)
        refuse(parts.sha256.at(), 'the digest of what was approved is no SHA-256 of 64 digits', 'Copy it from the output of spec-guard --json, or remove it.');
    const isMeant = word === 'approved' || (word === null && parts.status === undefined);
    if (isMeant && by.length === 0)
        refuse(first.at(), 'the approval does not say who gave it', 'Name somebody in `by`.');
    if (isMeant && parts.on === undefined)
        refuse(first.at(), 'the approval does not say when it was given', `Add \`on\` with the day, such as ${today}.`);
    const isWhole = by.length > 0 && on !== null && findings.length === 0;
    return { approval: { word: isMeant ? (isWhole ? 'approved' : null) : word, by, on, sha256, at: first.at() }, findings };
}
const PARTS = ['status', 'by', 'on', 'sha256'];
function partsOf(fields, refuse) {
    const flat = (name) => partOf(fields.get(name));
    const parts = { ...given('by', flat('approvedBy')), ...given('on', flat('approvedOn')), ...given('sha256', flat('approvedSha256')) };
    const field = fields.get('approval');
    if (field === undefined || field.value === null)
        return parts;
    if (typeof field.value === 'string')
        return { ...given('status', partOf(field)), ...parts };
    if (typeof field.value !== 'object' || Array.isArray(field.value)) {
        refuse(field.at(), '`approval` is neither a word nor a group of fields', 'Write `by`, `on` and, if you like, `sha256` below it.');
        return parts;
    }
    const group = Object.entries(field.value);
    for (const [name] of group)
        if (!PARTS.some((part) => part === name))
            refuse(field.at(name), `\`approval\` has a field \`${name.slice(0, 40)}\`, which means nothing here`, 'Use by, on, sha256 and status.');
    const inGroup = Object.fromEntries(group.map(([name, value]) => [name, { value, at: () => field.at(name) }]));
    return { ...parts, ...inGroup };
}
function partOf(field) {
    return field === undefined || field.value === null ? undefined : { value: field.value, at: () => field.at() };
}
function given(name, part) {
    return part === undefined ? {} : { [name]: part };
}
function namesIn(value) {
    const list = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
    return list.flatMap((name) => (typeof name === 'string' && name.trim() !== '' ? [name.trim()] : []));
}
function dayIn({ value, at }, today, refuse) {
    const read = (0,_days_js__WEBPACK_IMPORTED_MODULE_1__/* .readDay */ .P1)(typeof value === 'string' ? value.trim() : '');
    if ('flaw' in read)
        return refuse(at(), `the day of the approval, ${(0,_spec_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(String(value))}, is no day`, `Write it as ${today}.`);
    if ((0,_days_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(read.day, today) < 0)
        return refuse(at(), `the approval is of ${read.day}, which is still to come`, `Write the day on which it was given, ${today} at the latest (UTC).`);
    return read.day;
}


/***/ }),

/***/ 98467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readPins)
/* harmony export */ });
/* harmony import */ var _contract_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33240);
/* harmony import */ var _core_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64539);
/* harmony import */ var _spec_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16349);



const HOW = 'Write a list of items such as `path: src/login.ts` with `sha256:` and 64 digits, or with `commit:` and 40; spec-guard --pin writes them.';
/** Reads the pins of a spec: a list of groups of `path` and `sha256`, or of `commit` with or without a path. */
function readPins(path, field) {
    if (field === undefined || field.value === null)
        return { pins: [], findings: [] };
    if (!Array.isArray(field.value))
        return { pins: [], findings: [(0,_spec_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .specFindingAt */ .Uu)(path, field.at(), { code: 'pin', message: '`pins` is no list', remedy: HOW })] };
    const pins = [];
    const findings = [];
    const seen = new Set();
    const list = field.value;
    for (const [index, value] of list.entries()) {
        const at = () => field.at(index);
        const read = readPin(value);
        const key = typeof read === 'string' ? '' : `${read.path ?? ''}\n${'commit' in read && read.path === null ? read.commit : ''}`;
        if (typeof read === 'string')
            findings.push((0,_spec_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .specFindingAt */ .Uu)(path, at(), { code: 'pin', message: `this pin ${read}`, remedy: HOW }));
        else if (read.path === path)
            findings.push((0,_spec_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .specFindingAt */ .Uu)(path, at(), { code: 'pin', message: 'this pin is of the spec itself, which changes with every pin', remedy: 'Remove it.' }));
        else if (seen.has(key))
            findings.push((0,_spec_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .specFindingAt */ .Uu)(path, at(), { code: 'pin', message: `${read.path ?? 'this commit'} is pinned twice`, remedy: 'Keep one of the two.' }));
        else
            pins.push({ pin: read, at: at() });
        seen.add(key);
    }
    return { pins, findings };
}
/** A pin, or what is wrong with it. */
function readPin(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return 'is no group of fields';
    const { path = null, sha256: digest, commit, ...others } = value;
    const [unknown] = Object.keys(others);
    if (unknown !== undefined)
        return `has a field \`${unknown.slice(0, 40)}\`, which means nothing in a pin`;
    if (path !== null && typeof path !== 'string')
        return 'has a path that is no text';
    const flaw = path === null ? null : (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .unsafePath */ .Kc)(path);
    if (flaw !== null)
        return `has a path that leads nowhere in a repository: ${flaw}`;
    if (digest !== undefined && commit !== undefined)
        return 'has both sha256 and commit, of which one counts';
    if (typeof digest === 'number' || typeof commit === 'number')
        return 'has digits that YAML reads as a number; put them in quotes';
    if (commit !== undefined) {
        const read = _contract_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW.safeParse(commit);
        return read.success ? { path, commit: read.data } : 'has a commit that is no full object name of 40 digits';
    }
    if (path === null)
        return 'names no path';
    const read = _contract_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc.safeParse(digest);
    return read.success ? { path, sha256: read.data } : digest === undefined ? 'has neither sha256 nor commit' : 'has a sha256 that is no digest of 64 digits';
}


/***/ }),

/***/ 94229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ readSpec)
});

// EXTERNAL MODULE: ./lib/documents/decode-utf8.js
var decode_utf8 = __webpack_require__(21508);
;// CONCATENATED MODULE: ./lib/specs/archive-stub.js
/** Says whether a file is what is left of a spec that was moved away: `whole` names where to, `bare` bears the mark alone, null is no stub. */
function archiveStub(head, text, body, marker) {
    if (!head.comments.includes(marker))
        return null;
    const says = text.slice(body, body + 10_000);
    return /^[ \t]*(?:[-*+>] *)?(?:Archive path|Archived (?:to|at|in)|Full content) *:[ \t]*\S/im.test(says) || /^[ \t]*> *Archived on \d{4}-\d{2}-\d{2}\b.*(?:https?:\/\/|\/)\S/im.test(says) ? 'whole' : 'bare';
}

// EXTERNAL MODULE: ./lib/specs/bare-fields.js
var bare_fields = __webpack_require__(24782);
// EXTERNAL MODULE: ./lib/specs/days.js
var days = __webpack_require__(58893);
// EXTERNAL MODULE: ./lib/specs/field-names.js
var field_names = __webpack_require__(6141);
// EXTERNAL MODULE: ./lib/specs/read-approval.js
var read_approval = __webpack_require__(85680);
// EXTERNAL MODULE: ./lib/specs/read-pins.js
var read_pins = __webpack_require__(98467);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/contract/in-words.js
var in_words = __webpack_require__(22187);
// EXTERNAL MODULE: ./lib/contract/policy-glob.js
var policy_glob = __webpack_require__(13561);
// EXTERNAL MODULE: ./lib/contract/spec-triggers.js
var spec_triggers = __webpack_require__(2313);
// EXTERNAL MODULE: ./lib/documents/nearest.js
var nearest = __webpack_require__(1476);
// EXTERNAL MODULE: ./lib/specs/spec-finding.js
var spec_finding = __webpack_require__(16349);
// EXTERNAL MODULE: ./lib/specs/spec-paths.js
var spec_paths = __webpack_require__(81928);
;// CONCATENATED MODULE: ./lib/specs/read-texts.js







/** What stands where nobody has been named yet. */
const NOBODY = /^(?:|tbd|tba|todo|none|nobody|n\/?a|unknown|unassigned|unowned|-+|\?+|<.*>|\[.*\])$/i;
/** Reads a text or a list of texts; a text of a bare line, or of owners, may be several with commas between. */
function readTexts(path, field) {
    const { items, findings } = itemsOf(path, field);
    return { values: items.map(({ text }) => text), findings };
}
/** Reads who owns a spec; what only says that nobody does is left out. */
function readOwners(path, field) {
    const { items, findings } = itemsOf(path, field, true);
    return { values: items.map(({ text }) => text).filter((text) => !NOBODY.test(text)), findings };
}
/** Reads the globs of the files that a spec covers. */
function readCovers(path, field) {
    const { items, findings } = itemsOf(path, field);
    const judged = items.map((item) => ({ ...item, flaw: coverFlaw(item.text) }));
    const flaws = judged.flatMap(({ at, flaw }) => (flaw === null ? [] : [(0,spec_finding/* specFindingAt */.Uu)(path, at(), flaw)]));
    return { values: judged.flatMap(({ text, flaw }) => (flaw === null ? [text] : [])), findings: [...findings, ...flaws] };
}
/** A path of plain names, with all below it or not: most globs are, and to know that takes a tenth of the time. */
const PLAIN = /^(?:[A-Za-z0-9_][\w.-]{0,100}\/){0,20}(?:[A-Za-z0-9_][\w.-]{0,100}|(?<=\/)\*\*)$/;
function coverFlaw(text) {
    if (text.length < 500 && PLAIN.test(text))
        return null;
    const read = policy_glob/* policyGlob */.l.safeParse(text, { error: in_words/* inWords */.r });
    const what = read.success ? ((0,spec_paths/* isEverything */.CM)(text) ? 'is everything' : null) : (read.error.issues[0]?.message ?? 'is no glob');
    return what === null ? null : { code: 'field', message: `\`covers\` names ${(0,spec_finding/* quoted */.TL)(text)}, which ${what}`, remedy: 'Name files or folders from the root of the repository, such as src/login/**.' };
}
const trigger = schemas/* enum */.k5n(spec_triggers/* SPEC_TRIGGERS */.Y6);
/** Reads the kinds of change that a spec is about. */
function readTriggers(path, field) {
    const { items, findings } = itemsOf(path, field);
    const flaws = items.flatMap(({ text, at }) => {
        if (trigger.safeParse(text).success)
            return [];
        const guess = (0,nearest/* nearest */.p)(text, spec_triggers/* SPEC_TRIGGERS */.Y6);
        return [(0,spec_finding/* specFindingAt */.Uu)(path, at(), { code: 'field', message: `\`triggers\` names ${(0,spec_finding/* quoted */.TL)(text)}, which is none`, remedy: guess === null ? `Use one of: ${spec_triggers/* SPEC_TRIGGERS */.Y6.join(', ')}.` : `Did you mean ${guess}?` })];
    });
    return { values: items.flatMap(({ text }) => trigger.safeParse(text).data ?? []), findings: [...findings, ...flaws] };
}
function itemsOf(path, field, isSplit = false) {
    if (field === undefined || field.value === null)
        return { items: [], findings: [] };
    const { value, spelled, isBare, at } = field;
    if (typeof value === 'string' && (isBare || isSplit))
        return { items: parts(value).map((text) => ({ text, at: () => at() })), findings: [] };
    const list = Array.isArray(value) ? value : [value];
    const items = [];
    const findings = [];
    for (const [index, one] of list.entries()) {
        const place = () => (Array.isArray(value) ? at(index) : at());
        if (typeof one === 'string' || typeof one === 'number')
            items.push({ text: String(one).trim(), at: place });
        else
            findings.push((0,spec_finding/* specFindingAt */.Uu)(path, place(), notText(spelled, Array.isArray(value))));
    }
    return { items: items.filter(({ text }) => text !== ''), findings };
}
function parts(text) {
    return text.split(',').map((part) => part.trim().replace(/^`(.*)`$/, '$1').trim()).filter((part) => part !== '');
}
function notText(spelled, isList) {
    return { code: 'field', message: `${isList ? 'an item of ' : ''}\`${spelled}\` is no text`, remedy: 'Write a text, or a list of texts; quote what YAML reads as something else.' };
}

// EXTERNAL MODULE: ./lib/specs/spec-document.js
var spec_document = __webpack_require__(22791);
// EXTERNAL MODULE: ./lib/specs/spec-status.js
var spec_status = __webpack_require__(30712);
;// CONCATENATED MODULE: ./lib/specs/read-spec.js











/** Reads one file as a spec. Never throws for what it holds; `today` is what days are compared with, and shown as how to write one. */
function readSpec({ path, content }, policy, today) {
    const { text, broken } = typeof content === 'string' ? { text: content, broken: null } : (0,decode_utf8/* decodeUtf8 */._)(content);
    const document = (0,spec_document/* readSpecDocument */.N)(text);
    const { fields, head, room } = document;
    const wrong = (position, what) => (0,spec_finding/* specFindingAt */.Uu)(path, position, what);
    const stub = archiveStub(head, text, document.body, policy['archive-marker']);
    const flaws = [
        ...(broken === null ? [] : [wrong(broken, { code: 'unreadable', message: 'the file is no UTF-8 text', remedy: 'Save the file as UTF-8.' })]),
        ...document.flaws.map(({ what, position, remedy }) => wrong(position, { code: 'unreadable', message: what, remedy })),
        ...(stub === 'bare' ? [wrong(room.position, { code: 'stub', message: 'the file is marked as archived and does not say where its text is', remedy: 'Add a line such as `Archive path: docs/archive/this-spec.md`, or remove the mark.' })] : []),
    ];
    const status = statusOf(path, fields.get('status'));
    const review = reviewOf(path, document, text, today);
    const cadence = cadenceOf(path, fields.get('cadence'), policy);
    const approval = (0,read_approval/* readApproval */.y)(path, fields, today);
    const [owners, relatesTo, covers, triggers, pins] = [readOwners(path, fields.get('owners')), readTexts(path, fields.get('relatesTo')), readCovers(path, fields.get('covers')), readTriggers(path, fields.get('triggers')), (0,read_pins/* readPins */.L)(path, fields.get('pins'))];
    return {
        path,
        content,
        id: textOf(fields.get('id')),
        title: textOf(fields.get('title')) ?? head.title?.text ?? null,
        owners: owners.values,
        status: status.status,
        lastReview: review.review,
        cadence: cadence.days,
        relatesTo: relatesTo.values,
        covers: covers.values,
        triggers: triggers.values,
        pins: pins.pins,
        approval: approval.approval,
        ...askedAgain(text, document),
        isStub: stub === 'whole',
        isReadable: flaws.length === 0,
        room: room.where,
        flaws,
        findings: [...misspelled(path, document), ...twice(path, document), ...status.findings, ...review.findings, ...cadence.findings, ...owners.findings, ...relatesTo.findings, ...covers.findings, ...triggers.findings, ...pins.findings, ...approval.findings],
    };
}
/** What was read of the YAML is many times as large as its text, and few specs are asked again where something stands: of the document nothing is kept. */
function askedAgain(text, { fields, room: { position }, body }) {
    const places = new Map([...fields].map(([name, field]) => [name, field.plainly()]));
    return {
        at: (name) => places.get(name) ?? (places.has(name) ? (0,spec_document/* readSpecDocument */.N)(text).fields.get(name)?.at() : undefined) ?? position,
        body: () => text.slice(body).replaceAll('\r\n', '\n'),
    };
}
function textOf(field) {
    const text = typeof field?.value === 'string' || typeof field?.value === 'number' ? String(field.value).trim() : '';
    return text === '' ? null : text;
}
/** A field that is nearly one of ours would be without effect, and nobody would see it. */
function misspelled(path, { others, fields }) {
    return others.flatMap(({ name, at }) => {
        const meant = (0,field_names/* meantField */.aU)(name);
        if (meant === null || fields.has(meant.name))
            return [];
        return [(0,spec_finding/* specFindingAt */.Uu)(path, at(), { code: 'field-unknown', message: `the field ${(0,spec_finding/* quoted */.TL)(name)} means nothing here`, remedy: `Did you mean \`${meant.spelling}\`?` })];
    });
}
/** Prose may well begin with a word such as Title; of what decides, two values are one too many. */
function twice(path, { again, fields }) {
    return again.flatMap((field) => {
        const first = fields.get(field.name);
        const isSame = plain(first?.value) === plain(field.value);
        if (isSame || (field.isBare && field.name !== 'lastReview' && field.name !== 'status'))
            return [];
        return [(0,spec_finding/* specFindingAt */.Uu)(path, field.at(), { code: 'field-twice', message: `\`${field.spelled}\` is there a second time with another value; the first is on line ${first?.at().line ?? 1}`, remedy: 'Keep one of the two.' })];
    });
}
function plain(value) {
    const list = Array.isArray(value) ? value : [value];
    return list.map((one) => (typeof one === 'string' ? one.trim() : JSON.stringify(one))).join(',');
}
function statusOf(path, field) {
    if (field === undefined || field.value === null || field.value === '')
        return { status: null, findings: [] };
    if (typeof field.value !== 'string')
        return { status: null, findings: [(0,spec_finding/* specFindingAt */.Uu)(path, field.at(), { code: 'field', message: '`status` is no text', remedy: 'Write one word, such as approved.' })] };
    const { word, known, guess } = (0,spec_status/* readStatus */.r)(field.value);
    const findings = known === null ? [(0,spec_finding/* specFindingAt */.Uu)(path, field.at(), { code: 'status-unknown', severity: 'warning', message: `the status ${(0,spec_finding/* quoted */.TL)(field.value)} is none that is known here, so the spec is judged like an active one`, remedy: guess === null ? 'Use one such as draft, approved, active or done.' : `Did you mean ${guess}?` })] : [];
    return { status: { word, known }, findings };
}
function reviewOf(path, { fields, room, body }, text, today) {
    const field = fields.get('lastReview');
    if (field === undefined) {
        const later = (0,bare_fields/* laterReviewLine */.v)(text, body);
        return { review: null, findings: later === null ? [] : [(0,spec_finding/* specFindingAt */.Uu)(path, { line: later, column: 1 }, { code: 'review-misplaced', severity: 'warning', message: 'this `last_review` stands too far down to be read', remedy: `Move it ${room.where}.` })] };
    }
    const at = field.at();
    const refuse = (code, message, remedy) => ({ review: null, findings: [(0,spec_finding/* specFindingAt */.Uu)(path, at, { code, message, remedy })] });
    if (field.value === null || field.value === '')
        return { review: null, findings: [] };
    const written = typeof field.value === 'string' ? field.value.trim() : JSON.stringify(field.value);
    const read = (0,days/* readDay */.P1)(written);
    if ('flaw' in read) {
        return read.flaw === 'no-such-day'
            ? refuse('review-impossible', `\`last_review\` is ${(0,spec_finding/* quoted */.TL)(written)}, a day that the calendar does not have`, `Write the day of the last review on line ${at.line}, such as \`last_review: ${today}\`.`)
            : refuse('review-invalid', `\`last_review\` is ${(0,spec_finding/* quoted */.TL)(written)}, which is no day`, `Write it on line ${at.line} as YYYY-MM-DD, such as \`last_review: ${today}\`.`);
    }
    if ((0,days/* daysBetween */.YM)(read.day, today) < 0)
        return refuse('review-future', `\`last_review\` is ${read.day}, which is still to come: today is ${today} (UTC)`, `Write the day of the last review on line ${at.line}, ${today} at the latest.`);
    return { review: { day: read.day, at }, findings: [] };
}
function cadenceOf(path, field, { 'max-cadence-days': most }) {
    if (field === undefined || field.value === null)
        return { days: null, findings: [] };
    const days = typeof field.value === 'string' && /^\d{1,5}$/.test(field.value.trim()) ? Number(field.value) : field.value;
    if (typeof days === 'number' && Number.isInteger(days) && days >= 1 && days <= most)
        return { days, findings: [] };
    return { days: null, findings: [(0,spec_finding/* specFindingAt */.Uu)(path, field.at(), { code: 'cadence', message: `\`${field.spelled}\` is no whole number from 1 to ${most}`, remedy: `Write how many days a review of this spec lasts, ${most} at most (\`specs.max-cadence-days\` of the policy).` })] };
}


/***/ }),

/***/ 22791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readSpecDocument)
/* harmony export */ });
/* harmony import */ var _documents_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74102);
/* harmony import */ var _bare_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24782);
/* harmony import */ var _field_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6141);
/* harmony import */ var _front_matter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22177);




const ADVICE = { long: 'Make the front matter shorter: it is a dozen fields, and the rest belongs below it.', deep: 'Write the front matter flat.' };
const OPEN = { what: 'the front matter that begins here has no end', position: _documents_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .START */ .d3, remedy: 'Write a line --- below its last field.' };
/** Reads the fields of a Markdown text, from its front matter and from the lines below its title. */
function readSpecDocument(text) {
    const found = (0,_front_matter_js__WEBPACK_IMPORTED_MODULE_2__/* .findFrontMatter */ .uk)(text);
    const frontMatter = typeof found === 'object' ? found : null;
    const body = frontMatter?.body ?? 0;
    const bodyLine = frontMatter === null ? 1 : frontMatter.line + (0,_front_matter_js__WEBPACK_IMPORTED_MODULE_2__/* .lineBreaks */ .r4)(text.slice(frontMatter.from, body));
    const head = (0,_bare_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .readHead */ .z)(text, body, bodyLine);
    const yaml = frontMatter === null ? null : (0,_documents_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .gM)(text.slice(frontMatter.from, frontMatter.to), ADVICE);
    const flaws = found === 'open' ? [OPEN] : flawsOf(yaml, frontMatter);
    const { fields, again, others } = gather(text, yaml, frontMatter, head);
    return { flaws, fields, again, others, head, frontMatter, body, room: roomIn(frontMatter, head, bodyLine) };
}
function flawsOf(yaml, frontMatter) {
    if (yaml === null || frontMatter === null)
        return [];
    if (!yaml.known)
        return yaml.flaws.map((flaw) => ({ ...flaw, position: moved(flaw.position, frontMatter) }));
    if (yaml.isMapping || yaml.value === null)
        return [];
    return [{ what: 'the front matter is no list of fields', position: { line: frontMatter.line, column: 1 }, remedy: 'Write one field a line, such as owner: the-team.' }];
}
function gather(whole, yaml, frontMatter, head) {
    const fields = new Map();
    const again = [];
    const others = [];
    const take = (field) => {
        if (fields.has(field.name))
            again.push(field);
        else
            fields.set(field.name, field);
    };
    if (yaml?.known === true && yaml.isMapping && frontMatter !== null) {
        const text = whole.slice(frontMatter.from, frontMatter.to);
        for (const [spelled, value] of Object.entries(yaml.value ?? {})) {
            const name = _field_names_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELD_SPELLINGS */ .H2.get((0,_field_names_js__WEBPACK_IMPORTED_MODULE_1__/* .foldName */ .zN)(spelled));
            if (name === undefined)
                others.push({ name: spelled, at: () => moved(yaml.locate([spelled], 'key'), frontMatter) });
            else
                take(yamlField({ name, spelled, value }, text, yaml, frontMatter));
        }
    }
    for (const { name: spelled, value, position } of head.fields) {
        const name = _field_names_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELD_SPELLINGS */ .H2.get((0,_field_names_js__WEBPACK_IMPORTED_MODULE_1__/* .foldName */ .zN)(spelled));
        if (name !== undefined && name !== 'pins' && name !== 'approval')
            take({ name, spelled, value, isBare: true, plainly: () => position, at: () => position });
    }
    return { fields, again, others };
}
function yamlField(field, text, { locate }, frontMatter) {
    const plainly = () => {
        const place = plainPlace(text, field.spelled);
        return place === null ? null : moved(place, frontMatter);
    };
    return { ...field, isBare: false, plainly, at: (...path) => (path.length === 0 ? plainly() : null) ?? moved(locate([field.spelled, ...path].map(String), 'value'), frontMatter) };
}
const VALUE = /[ \t]*:[ \t]+(?=[^\s#|>&!*?])/y;
/**
 * Where the value of a field stands that begins its line, as nearly all do: what is inside of another value is indented.
 * To read the YAML once more takes a hundred times as long.
 */
function plainPlace(yaml, spelled) {
    const lines = `\n${yaml}`;
    for (let at = lines.indexOf(`\n${spelled}`); at !== -1; at = lines.indexOf(`\n${spelled}`, at + 1)) {
        VALUE.lastIndex = at + 1 + spelled.length;
        if (VALUE.test(lines))
            return { line: (0,_front_matter_js__WEBPACK_IMPORTED_MODULE_2__/* .lineBreaks */ .r4)(lines.slice(0, at + 1)), column: VALUE.lastIndex - at };
    }
    return null;
}
function moved({ line, column }, frontMatter) {
    return { line: line + frontMatter.line - 1, column };
}
function roomIn(frontMatter, { title }, bodyLine) {
    if (frontMatter !== null)
        return { position: { line: Math.max(1, bodyLine - 1), column: 1 }, where: `above line ${bodyLine - 1}, which ends the front matter` };
    if (title !== null)
        return { position: { line: title.line, column: 1 }, where: `below line ${title.line}, the title` };
    return { position: _documents_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .START */ .d3, where: 'at the beginning of the file, between two lines ---' };
}


/***/ }),

/***/ 30712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readStatus)
/* harmony export */ });
/* harmony import */ var _contract_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65423);
/* harmony import */ var _documents_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1476);


/** Other words that people use, without hyphens, each with the one that is meant. */
const ALIKE = {
    draft: ['new', 'idea', 'todo', 'backlog', 'planned', 'planning', 'proposed', 'proposal', 'pending', 'notstarted', 'open', 'queued'],
    review: ['inreview', 'underreview', 'forreview', 'reviewing', 'readyforreview'],
    approved: ['accepted', 'ratified', 'signedoff', 'ready'],
    active: ['current', 'live', 'living'],
    'in-progress': ['inprogress', 'wip', 'started', 'ongoing', 'implementing', 'doing', 'executing', 'underway'],
    blocked: ['onhold', 'paused', 'hold', 'waiting', 'deferred'],
    done: ['complete', 'completed', 'closed', 'finished', 'succeeded', 'success', 'implemented', 'shipped', 'merged', 'released', 'delivered'],
    canceled: ['cancelled', 'dropped', 'abandoned', 'rejected', 'withdrawn', 'wontdo', 'wontfix', 'declined'],
    deprecated: ['obsolete', 'retired', 'outdated'],
    superseded: ['replaced'],
    archived: ['archive'],
};
const BY_SPELLING = new Map(_contract_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .SPEC_STATUSES */ .zZ.flatMap((status) => [status.replaceAll('-', ''), ...ALIKE[status]].map((spelling) => [spelling, status])));
/** No status is longer. To look for the spaces before a bracket takes the square of it. */
const LONGEST = 200;
/** Brings a status to one word: case, spaces, `_`, `-` and what stands behind it in brackets, or after `by`, don't count. */
function readStatus(written) {
    const word = written.trim().slice(0, LONGEST).replace(/\s*(?:[([]|\bby\s).*$/is, '').trim().toLowerCase().replace(/[\s_-]+/g, '-').slice(0, 100);
    const known = BY_SPELLING.get(word.replace(/[-'’]/g, '')) ?? null;
    return { word: known ?? word, known, guess: known === null ? (0,_documents_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(word, _contract_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .SPEC_STATUSES */ .zZ) : null };
}


/***/ })

};
