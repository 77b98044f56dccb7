export const id = 7925;
export const ids = [7925];
export const modules = {

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

/***/ 330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   f: () => (/* binding */ STATUSES),
/* harmony export */   h5: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33240);


/** The four ways a run can end, mildest first; a more severe one is never hidden by a milder one. */
const STATUSES = ['SUCCESS', 'PARTIAL', 'FAILED', 'BLOCKED'];
const status = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(STATUSES);
/** How a run ended: its status, the one reason for it, and a sentence for a human. */
const verdict = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ status, reason: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonCode */ .g3, sentence: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), remedy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });


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
