export const id = 147;
export const ids = [147];
export const modules = {

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

/***/ 79083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pg: () => (/* binding */ PICKED_UP),
/* harmony export */   Rh: () => (/* binding */ statusLabel),
/* harmony export */   We: () => (/* binding */ PICKED_UP_CHECK),
/* harmony export */   jN: () => (/* binding */ OUR_LABELS)
/* harmony export */ });
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(330);

/** The label of an issue that a run has picked up; each pick-up leaves it in the timeline, where runs are counted. */
const PICKED_UP = 'codex:running';
/** How the id of a check run ends that began when a run without an issue was taken up; its runs are counted by these. */
const PICKED_UP_CHECK = ' picked-up';
/** The label that says how the last run of an issue ended. */
function statusLabel(status) {
    return `codex:${status.toLowerCase()}`;
}
/** Every label of ours; an issue has one of them at most. */
const OUR_LABELS = [PICKED_UP, ..._status_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUSES */ .f.map(statusLabel)];


/***/ }),

/***/ 91407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ MODEL_NAME)
/* harmony export */ });
/** The name of a model: letters, digits and . _ : / -, 100 at most. */
const MODEL_NAME = /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$/;


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

/***/ 53026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ DRY_RUNS),
/* harmony export */   hZ: () => (/* binding */ trigger)
/* harmony export */ });
/* unused harmony exports TRIGGERS, account */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33240);
/* harmony import */ var _pack_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86582);



/** The events that can ask for a run, by GitHub's names, with the action after a dot where one belongs to it. */
const TRIGGERS = ['issues.labeled', 'issue_comment.created', 'workflow_dispatch', 'repository_dispatch', 'schedule'];
/** How much of a run is only shown: nothing, everything after the gates, or everything after the model's plan. */
const DRY_RUNS = ['false', 'gate', 'plan'];
/** An account as an event names it. The id tells an app from a person who took its name. */
const account = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1), type: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative() });
/** What started the run, as the event and the environment of the job say it. */
const trigger = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    event: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(TRIGGERS),
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[^/\s]+\/[^/\s]+$/, 'must be owner/name'),
    /** The issue that is worked on; beside a task pack the place where the run is talked about. Null where a pack is run without one. */
    issue: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive().nullable(),
    /** The folder of the task pack that is worked on, from the root of the repository; null where an issue says what is to be done. */
    taskPack: _pack_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .packPath */ .x9.nullable(),
    /** The label that was added; null where another event started the run. */
    label: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).nullable(),
    /** The comment that held the command; null where another event started the run. */
    comment: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(), at: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR }).nullable(),
    /** Who did it, and who re-ran it; the same account on a first attempt. */
    actor: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    triggeringActor: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    /** The account of the event itself, by its payload; null of a schedule, which nobody sends. */
    sender: account.nullable(),
    /** The issue as whoever asked saw it; null where the payload holds none. */
    seen: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), bodySha256: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc }).nullable(),
    /** The approval hash that a dispatch carried. */
    approved: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc.nullable(),
    dryRun: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(DRY_RUNS),
    workflowRun: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(), url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
});


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
