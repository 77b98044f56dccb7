export const id = 2567;
export const ids = [2567];
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

/***/ 86582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ packId),
/* harmony export */   C: () => (/* binding */ packFolder),
/* harmony export */   MS: () => (/* binding */ packGlob),
/* harmony export */   Tg: () => (/* binding */ shellLine),
/* harmony export */   ZR: () => (/* binding */ packText),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   mQ: () => (/* binding */ PACK_FILES),
/* harmony export */   oO: () => (/* binding */ packLine),
/* harmony export */   ou: () => (/* binding */ pythonRequirement),
/* harmony export */   qf: () => (/* binding */ HELPERS),
/* harmony export */   sQ: () => (/* binding */ PACKS_FOLDER),
/* harmony export */   x9: () => (/* binding */ packPath)
/* harmony export */ });
/* unused harmony export argument */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _policy_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13561);


/** Where packs are unless somebody says otherwise, from the root of the repository: taskpacks/ID. */
const PACKS_FOLDER = 'taskpacks';
/** The files a task pack is made of. Those that are required must be there and say something. */
const PACK_FILES = [
    { name: 'task.yml', required: true, holds: 'id, title, constraints, scope and criteria, as fields' },
    { name: 'spec.md', required: true, holds: 'what is wanted: goal, context, requirements, what is not wanted' },
    { name: 'acceptance.yml', required: true, holds: 'the commands, stages and helpers that judge the result, as fields' },
    { name: 'risk.md', required: true, holds: 'what could go wrong, and how to undo it' },
    { name: 'runbook.md', required: true, holds: 'how a person runs, validates and rolls back the result' },
    { name: 'contract.md', required: false, holds: 'what must stay as it is for others' },
    { name: 'README.md', required: false, holds: 'what the pack is for' },
];
/** Names that Windows takes for devices, whatever their ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** The id of a pack: one name that is safe as a folder, as a file and as the end of a branch, on every system. */
const packId = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,78}[A-Za-z0-9])?$/, 'must be letters, digits, dots, hyphens and underscores, 80 at most, with a letter or digit at both ends: it names a folder and a branch')
    .refine((id) => !id.includes('..') && !/\.lock$/i.test(id) && !DEVICE.test(id) && !/^(?:issue-\d+|unknown)$/i.test(id), 'cannot name a folder and a branch everywhere: it may hold no .., not end in .lock, and be no device of Windows such as con or nul, and not look like issue-7, whose branch and evidence have that name')
    .describe('The id of the pack: the name of its folder, and of the branch codex/ID.');
/** A file or folder of the repository, spelled as git does. */
const packPath = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(512).regex(/^(?!\.{0,2}\/)(?!.*\/\.{0,2}(?:\/|$))(?!\.{1,2}$)[^\\\p{Cc}*?[\]{}]+$/u, 'must be a path from the root of the repository, such as docs/style.md: no *, no / at an end, no . or .. step');
/** The folder of a pack as people write it: a slash at the end is left out. */
const packFolder = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().transform((text) => text.replace(/\/+$/, '')).pipe(packPath);
/** A glob of a pack, read as those of the policy are. */
const packGlob = _policy_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .policyGlob */ .l;
/** A sentence or a short text for people; it may have several lines. */
const packText = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(4000).regex(/\S/, 'is empty, and must say something');
/** What a program can be given as one argument: no NUL, which would end it. */
const argument = (most) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(most).regex(/^[^\0]*$/, 'holds a character NUL, which no program can be given');
/** A line of shell. */
const shellLine = argument(16_384).regex(/\S/, 'is empty, and must be a command');
/** A program and its arguments. */
const words = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(argument(4096)).min(1).max(64);
/** A short text on one line. */
const packLine = (most) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(most).regex(/^(?=.*\S)[^\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\u{e0000}-\u{e007f}]*$/u, 'must be text on one line, without characters that turn or hide it');
/** The checks a pack can ask for by name. */
const HELPERS = ['artifacts-present', 'artifact-contains', 'diff-in-scope', 'no-deploy-language', 'no-unmeasurable-language', 'engine-declared'];
/** A requirement of pip by name and version: no option, address or path, so that it installs from the index that pip is set up for. */
const pythonRequirement = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .max(256)
    .regex(/^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?(?:\s*\[[A-Za-z0-9._,\s-]+\])?(?:\s*(?:===?|~=|!=|<=?|>=?)\s*[A-Za-z0-9.*+!_-]+(?:\s*,\s*(?:===?|~=|!=|<=?|>=?)\s*[A-Za-z0-9.*+!_-]+)*)?(?:\s*;[^\p{Cc}]{1,120})?$/u, 'must be a Python requirement, a name with versions such as pytest==8.4.2; options, addresses, files and paths are not installed');


/***/ }),

/***/ 39760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** The value of a JSON text; undefined, which no JSON text stands for, where it is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (thrown) {
        if (thrown instanceof SyntaxError)
            return undefined;
        throw thrown;
    }
}


/***/ }),

/***/ 80150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ loosestMode),
/* harmony export */   Gt: () => (/* binding */ policyChecks),
/* harmony export */   Sc: () => (/* binding */ CHECK_MODES),
/* harmony export */   _Q: () => (/* binding */ STRICT_CHECKS)
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
    'issue-specs': always(),
    'intent-block': always(),
    'hidden-text': always(),
    'pack-constraints': always(),
    'pack-docs': always(),
    'pack-dependencies': always(),
    'pack-not-delivered': always(),
    'specs-there': always(),
    'specs-approved': always(),
    'specs-unchanged': always(),
    'specs-fresh': always(),
    'model-priced': always(),
    'machine-ready': always(),
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
    'mini-spec': upTo('warn', 'Whether a change that needs a spec and has none is held back, in whatever mode of its trigger. Only where the policy has the section specs.'),
    'changed-files': always(),
    'changed-lines': always(),
    'required-commands': always(),
    'required-artifacts': always(),
    'artifacts-present': always(),
    'artifact-contains': always(),
    'diff-in-scope': always(),
    'no-deploy-language': always(),
    'no-unmeasurable-language': always(),
    'engine-declared': always(),
    'plugin-capabilities': always(),
    'plugin-stages': whileStrict(),
    'plugin-protocol': whileStrict(),
    'plugin-validation': whileStrict(),
    'plugin-artifacts': whileStrict(),
    'kept-secrets': always(),
    'base-current': always(),
    delivered: always(),
});
function always() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['enforce'], { error: 'is always enforced, and cannot be set; remove the line' }).optional().describe('Always enforced.');
}
/** Every check that only warns where plugins.strict is false. */
const STRICT_CHECKS = ['plugin-stages', 'plugin-protocol', 'plugin-validation', 'plugin-artifacts'];
function whileStrict() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['enforce'], { error: 'is set by plugins.strict, and cannot be set here; remove the line' }).optional().describe('Enforced as long as plugins.strict is true; else it warns.');
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
const TOGETHER = { kind: 'all-lists' };
const MODE = { kind: 'order', values: _policy_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECK_MODES */ .Sc };
/** Which value of each field is tighter. A new field of the policy needs its line here: nothing compiles without. */
const TIGHTENING = {
    version: { kind: 'same' },
    preset: { kind: 'order', values: PRESETS },
    'triggers.label': SWITCH,
    'triggers.comment': SWITCH,
    'triggers.dispatch': SWITCH,
    'triggers.local': SWITCH,
    'triggers.schedule.issues': { kind: 'allow' },
    'triggers.schedule.task-packs': { kind: 'allow' },
    'actors.users': { kind: 'allow' },
    'actors.bots': { kind: 'allow' },
    'setup.network': SWITCH,
    'setup.commands': { kind: 'own' },
    'verification.commands': { kind: 'commands' },
    'scope.allowed-paths': { kind: 'allow-globs' },
    'scope.forbidden-paths': TOGETHER,
    'approvals.categories': { kind: 'allow' },
    'approvals.environment': { kind: 'allow-one' },
    instructions: { kind: 'own' },
    'packs.network': SWITCH,
    'packs.minutes': { kind: 'number' },
    'plugins.enabled': SWITCH,
    'plugins.strict': { kind: 'boolean', tighter: true },
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
    'specs.paths': TOGETHER,
    'specs.except': { kind: 'allow' },
    'specs.index': { kind: 'one-file' },
    'specs.max-age-days': { kind: 'number' },
    'specs.max-cadence-days': { kind: 'number' },
    'specs.warn-days': { kind: 'at-least' },
    'specs.terminal-statuses': { kind: 'allow' },
    'specs.approved-statuses': { kind: 'allow' },
    'specs.approve-in-change': SWITCH,
    'specs.archive-marker': { kind: 'own' },
    'specs.require': TOGETHER,
    'specs.mini-specs.cross-service.mode': MODE,
    'specs.mini-specs.cross-service.paths': TOGETHER,
    'specs.mini-specs.cross-service.words': TOGETHER,
    'specs.mini-specs.cross-service.word-paths': TOGETHER,
    'specs.mini-specs.cross-service.one-spec': { kind: 'boolean', tighter: true },
    'specs.mini-specs.cross-service.folders': TOGETHER,
    'specs.mini-specs.cross-service.at-least': { kind: 'number' },
    'specs.mini-specs.security-auth.mode': MODE,
    'specs.mini-specs.security-auth.paths': TOGETHER,
    'specs.mini-specs.security-auth.words': TOGETHER,
    'specs.mini-specs.security-auth.word-paths': TOGETHER,
    'specs.mini-specs.security-auth.one-spec': { kind: 'boolean', tighter: true },
    'specs.mini-specs.migrations-schema.mode': MODE,
    'specs.mini-specs.migrations-schema.paths': TOGETHER,
    'specs.mini-specs.migrations-schema.words': TOGETHER,
    'specs.mini-specs.migrations-schema.word-paths': TOGETHER,
    'specs.mini-specs.migrations-schema.one-spec': { kind: 'boolean', tighter: true },
    'specs.mini-specs.public-api.mode': MODE,
    'specs.mini-specs.public-api.paths': TOGETHER,
    'specs.mini-specs.public-api.words': TOGETHER,
    'specs.mini-specs.public-api.word-paths': TOGETHER,
    'specs.mini-specs.public-api.one-spec': { kind: 'boolean', tighter: true },
    'specs.mini-specs.dependencies.mode': MODE,
    'specs.mini-specs.dependencies.paths': TOGETHER,
    'specs.mini-specs.dependencies.words': TOGETHER,
    'specs.mini-specs.dependencies.word-paths': TOGETHER,
    'specs.mini-specs.dependencies.one-spec': { kind: 'boolean', tighter: true },
    'specs.mini-specs.novel-patterns.mode': MODE,
    'specs.mini-specs.novel-patterns.paths': TOGETHER,
    'specs.mini-specs.novel-patterns.words': TOGETHER,
    'specs.mini-specs.novel-patterns.word-paths': TOGETHER,
    'specs.mini-specs.novel-patterns.one-spec': { kind: 'boolean', tighter: true },
    'protected-paths': TOGETHER,
};
/** The rule of a field by its path; null where the policy has no such field. All checks share one. */
function tighteningOf(field) {
    if (field.startsWith('checks.'))
        return { kind: 'order', values: _policy_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECK_MODES */ .Sc };
    const table = TIGHTENING;
    return Object.hasOwn(table, field) ? (table[field] ?? null) : null;
}


/***/ }),

/***/ 53026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ DRY_RUNS),
/* harmony export */   ct: () => (/* binding */ account),
/* harmony export */   hZ: () => (/* binding */ trigger)
/* harmony export */ });
/* unused harmony export TRIGGERS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33240);
/* harmony import */ var _pack_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86582);



/** What can ask for a run: events by GitHub's names, with the action after a dot where one belongs to it, and `local`, a person at a machine with a token of their own. */
const TRIGGERS = ['issues.labeled', 'issue_comment.created', 'workflow_dispatch', 'repository_dispatch', 'schedule', 'local'];
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
    /** Of a local run, which no workflow makes, the id is that of the run itself and there is no URL. */
    workflowRun: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(), url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
});


/***/ })

};
