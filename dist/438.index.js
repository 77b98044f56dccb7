export const id = 438;
export const ids = [438];
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

/***/ 12659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateCommand: () => (/* binding */ gateCommand)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _adapters_files_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78370);
/* harmony import */ var _adapters_files_read_settings_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1645);
/* harmony import */ var _checks_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16056);
/* harmony import */ var _contract_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33240);
/* harmony import */ var _contract_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(876);
/* harmony import */ var _core_cost_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94078);
/* harmony import */ var _core_evaluate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15952);
/* harmony import */ var _core_gather_places_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(45409);
/* harmony import */ var _core_inert_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(18487);
/* harmony import */ var _core_trigger_normalise_body_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(49859);
/* harmony import */ var _core_trigger_triage_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4614);
/* harmony import */ var _issue_limits_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(65987);
/* harmony import */ var _issue_parse_issue_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76254);
/* harmony import */ var _render_issue_template_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(25150);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(13411);
/* harmony import */ var _policy_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(42276);

















const USAGE = 'Usage: codex-orchestrator gate --issue-file FILE [--policy FILE] [--title TEXT] [--json]';
/** `gate --issue-file FILE`: judges the body of an issue as a run would. Answers 0 when it is accepted, 1 when it is refused, 2 for wrong usage, 3 when it could not be judged. */
async function gateCommand(args) {
    const asked = read(args);
    if (typeof asked === 'string')
        return (0,_policy_files_js__WEBPACK_IMPORTED_MODULE_10__/* .complain */ .cc)(2, `${asked}\n${USAGE}`);
    const body = await readBody(asked.issueFile);
    if (typeof body !== 'string')
        return (0,_policy_files_js__WEBPACK_IMPORTED_MODULE_10__/* .complain */ .cc)(3, body.why);
    const policy = asked.policy === null ? null : await (0,_policy_files_js__WEBPACK_IMPORTED_MODULE_10__/* .loadPolicy */ .tb)(asked.policy, null);
    if (policy?.known === 'unreadable')
        return (0,_policy_files_js__WEBPACK_IMPORTED_MODULE_10__/* .complain */ .cc)(3, policy.why);
    if (policy?.known === false)
        return (0,_policy_files_js__WEBPACK_IMPORTED_MODULE_10__/* .complain */ .cc)(3, `${asked.policy} is refused, so that nothing can be judged by it.\n${(0,_policy_files_js__WEBPACK_IMPORTED_MODULE_10__/* .problemsText */ .u1)(policy.problems)}`);
    const judged = judge(body, asked.title, policy?.values ?? null);
    process.stdout.write(asked.json ? `${JSON.stringify(judged)}\n` : textOf(judged));
    return judged.accepted === null ? 3 : judged.accepted ? 0 : 1;
}
function read(args) {
    try {
        const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], allowPositionals: true, options: { 'issue-file': { type: 'string' }, policy: { type: 'string' }, title: { type: 'string', default: '' }, json: { type: 'boolean', default: false } } });
        const issueFile = values['issue-file'];
        if (issueFile === undefined || positionals.length > 0)
            return 'gate wants the body of one issue, named by --issue-file.';
        return { issueFile, policy: values.policy ?? null, title: values.title, json: values.json };
    }
    catch (thrown) {
        return thrown instanceof Error ? thrown.message : String(thrown);
    }
}
async function readBody(path) {
    try {
        const bytes = await (0,_adapters_files_read_settings_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readSettingsFile */ .u)(path);
        return bytes === null ? { why: `there is no file ${path}, or it may not be read.` } : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (thrown) {
        return { why: `${path} could not be read: ${thrown instanceof TypeError ? 'it is not UTF-8 text' : thrown instanceof Error ? thrown.message : String(thrown)}.` };
    }
}
function judge(text, title, policy) {
    const body = (0,_core_trigger_normalise_body_js__WEBPACK_IMPORTED_MODULE_11__/* .normaliseBody */ .t)(text);
    const tangled = (0,_issue_limits_js__WEBPACK_IMPORTED_MODULE_12__/* .unreadable */ .O)(body);
    const problems = [
        ...((0,_core_trigger_triage_js__WEBPACK_IMPORTED_MODULE_13__/* .isDraftTitle */ .C)(title) ? [{ reason: null, sentence: 'The title says that the issue is a draft, so that no run would start.', remedy: 'Take [draft] or Draft: out of the title when the issue is ready.' }] : []),
        ...(tangled === null ? [] : [{ reason: 'issue:unreadable', sentence: `The body is not read: ${tangled}.`, remedy: 'Make the issue shorter and simpler.' }]),
    ];
    const contract = (0,_issue_parse_issue_js__WEBPACK_IMPORTED_MODULE_8__/* .parseIssue */ .Z)(body);
    const findings = tangled === null ? (0,_core_evaluate_js__WEBPACK_IMPORTED_MODULE_7__/* .evaluate */ ._)(policy === null ? withoutPolicy : _checks_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .issueGates */ .kF, { intake: intakeOf({ number: 1, title, bodySha256: _contract_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc.parse((0,_adapters_files_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(body)), state: 'open', author: '', contract }, policy) }) : [];
    const costly = findings.filter((finding) => (0,_core_cost_js__WEBPACK_IMPORTED_MODULE_6__/* .costOf */ .ho)(finding) !== null);
    const refused = problems.length > 0 || costly.some(({ outcome }) => outcome === 'fail');
    const { notes, template } = tangled === null ? (0,_render_issue_template_js__WEBPACK_IMPORTED_MODULE_9__/* .toComplete */ .D)(contract) : { notes: [], template: '' };
    return { accepted: refused ? false : costly.length > 0 ? null : true, problems, findings, criteria: contract.criteria, removed: contract.removed, notes, template };
}
/** Whether hidden text may be there is for the policy alone to say, and it is taken out whatever that says. */
const withoutPolicy = _checks_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .issueGates */ .kF.filter(({ id }) => id !== 'hidden-text');
/** The facts of an intake that knows nothing but an issue and a policy. */
function intakeOf(issue, policy) {
    return {
        tool: { name: 'codex-orchestrator', version: _version_js__WEBPACK_IMPORTED_MODULE_14__/* .VERSION */ .x },
        startedAt: '1970-01-01T00:00:00.000Z',
        trigger: null,
        actors: [],
        issue,
        pack: null,
        history: null,
        approvalHash: null,
        approvals: [],
        command: '/codex',
        base: null,
        policy: policy === null ? null : { path: '', sha256: _contract_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc.parse('0'.repeat(64)), values: policy, layers: [] },
        instructions: [],
        requested: { model: _contract_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .INPUTS */ .mc.model.default, codexVersion: null, codexSettings: [] },
        codex: null,
        sandbox: null,
        setup: [],
        prepared: null,
        problems: [],
    };
}
function textOf({ accepted, problems, findings, criteria, removed, notes, template }) {
    const word = accepted === null ? 'NOT JUDGED' : accepted ? 'ACCEPTED' : 'REFUSED';
    return [
        `${word}: ${accepted === true ? `the issue can be run; ${criteria.length} acceptance ${criteria.length === 1 ? 'criterion' : 'criteria'}` : accepted === null ? 'something could not be answered' : 'a run would end BLOCKED, or not begin'}.`,
        '',
        ...problems.flatMap(({ reason, sentence, remedy }) => [`✗ ${sentence}${reason === null ? '' : ` (${reason})`}`, `  ${remedy}`]),
        ...findings.flatMap(findingText),
        ...(removed.length === 0 ? [] : ['', 'Taken out, because the page of the issue does not show it (a policy can forbid such text with hidden-text: block):', ...removed.map(({ what, count, line }) => `  line ${line}: ${(0,_core_inert_js__WEBPACK_IMPORTED_MODULE_15__/* .inertText */ .UJ)(what)}${count === 1 ? '' : `, ${count} times`}`)]),
        ...(notes.length === 0 ? [] : ['', ...notes.map((note) => `- ${note}`)]),
        ...(template === '' ? [] : ['', 'Paste this at the end of the issue, and write your own words in place of those in italics:', '', template.trimEnd()]),
        '',
    ].join('\n');
}
const MARK = { pass: '✓', fail: '✗', unknown: '?', 'not-applicable': '–', 'not-run': '·' };
function findingText(finding) {
    const { outcome, sentence, reason, remedy, places } = finding;
    if (outcome !== 'fail' && outcome !== 'unknown')
        return [`${MARK[outcome]} ${(0,_core_inert_js__WEBPACK_IMPORTED_MODULE_15__/* .inertText */ .UJ)(sentence)}`];
    const shown = (0,_core_gather_places_js__WEBPACK_IMPORTED_MODULE_16__/* .gatherPlaces */ .i)([{ places }], sentence).slice(0, 20).map(({ where, what }) => `    ${(0,_core_inert_js__WEBPACK_IMPORTED_MODULE_15__/* .inertText */ .UJ)(where)}${what === '' ? '' : `: ${(0,_core_inert_js__WEBPACK_IMPORTED_MODULE_15__/* .inertText */ .UJ)(what)}`}`);
    return [`${MARK[outcome]} ${(0,_core_inert_js__WEBPACK_IMPORTED_MODULE_15__/* .inertText */ .UJ)(sentence)} (${reason})${finding.mode === undefined ? '' : ', which the policy only warns of'}`, ...shown, `  ${(0,_core_inert_js__WEBPACK_IMPORTED_MODULE_15__/* .inertText */ .UJ)(outcome === 'unknown' ? 'Name the policy with --policy.' : remedy)}`];
}


/***/ }),

/***/ 42276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cc: () => (/* binding */ complain),
/* harmony export */   tb: () => (/* binding */ loadPolicy),
/* harmony export */   u1: () => (/* binding */ problemsText),
/* harmony export */   wi: () => (/* binding */ inertLines)
/* harmony export */ });
/* harmony import */ var _adapters_files_read_settings_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1645);
/* harmony import */ var _core_inert_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18487);
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
    return (0,_policy_resolve_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePolicy */ .nZ)({ floor, repository, inputs: { preset: null } });
}
/** Problems as a terminal shows them: sentence, lines of the file, remedy. A file may be a stranger's, and the terminal a runner's, so that nothing of it can act. */
function problemsText(problems) {
    return problems.map(({ sentence, remedy, frame }) => `${(0,_core_inert_js__WEBPACK_IMPORTED_MODULE_3__/* .inertText */ .UJ)(sentence)}\n${frame === undefined ? '' : inertLines(frame.replaceAll(/^/gm, '  '))}  ${(0,_core_inert_js__WEBPACK_IMPORTED_MODULE_3__/* .inertText */ .UJ)(remedy)}\n`).join('\n');
}
/** Lines of ours that quote a file, each made inert. */
function inertLines(text) {
    return text.split('\n').map((line) => `${(0,_core_inert_js__WEBPACK_IMPORTED_MODULE_3__/* .inertText */ .UJ)(line)}\n`).join('');
}
/** Prints why a command ends, and answers its exit code. */
function complain(code, what) {
    process.stderr.write(`codex-orchestrator: ${what}\n`);
    return code;
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

/***/ 64539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ matchFolded),
/* harmony export */   Kc: () => (/* binding */ unsafePath),
/* harmony export */   k_: () => (/* binding */ matchExactly),
/* harmony export */   tu: () => (/* binding */ foldPath)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

/** The same on every system, since a bundle is judged again anywhere. */
const OPTIONS = { dot: true, nonegate: true, windows: false, maxLength: 16_384 };
/**
 * Folds the spellings of a path that some system takes for the same file: Unicode form and width, case, characters that
 * are not seen, `.` and `..` steps, back-slashes, trailing dots and spaces. The stricter reading wins: it is for refusing.
 */
function foldPath(path) {
    const names = [];
    for (const name of path.split(/[/\\]/).map(foldName)) {
        if (name === '' || name === '.')
            continue;
        if (name === '..' && names.length > 0 && names.at(-1) !== '..')
            names.pop();
        else
            names.push(name);
    }
    return names.join('/');
}
/** Matches paths as git spells them, letter for letter. A glob for what is below a folder does not match the folder: as a path of its own it is a link or a file. */
function matchExactly(globs) {
    return matcher(globs.map((glob) => plainGlob(glob).replace(/(?<=[^/*])(\/\*\*)+$/, '/**/*')));
}
/** Matches paths whatever their spelling, for globs that forbid: a glob that names a folder covers everything below it. */
function matchFolded(globs) {
    const plain = globs.map(plainGlob);
    const exact = matcher(withBelow(plain.filter((glob) => foldPath(glob) !== glob)));
    const names = new Set(plain.flatMap((glob) => ANYWHERE.exec(foldText(glob))?.[1] ?? []));
    const folded = matcher(withBelow(plain.map(foldText).filter((glob) => !ANYWHERE.test(glob))));
    return (path) => exact(path) || readings(path).some((reading) => reading.split('/').some((name) => names.has(name)) || folded(reading));
}
/** A glob covers what it names, and everything below that. */
function withBelow(globs) {
    return globs.flatMap((glob) => [glob, `${glob}/**`]);
}
/** A name wherever it stands, as most globs are: looked up among the names of a path, which is some hundred times faster than to match it. */
const ANYWHERE = /^\*\*\/([^/*?[\]{}!()|\\+@]+)$/;
/** Says why a path is not a plain relative path, or null when it is one. */
function unsafePath(path) {
    if (path.startsWith('/') || /^[a-z]:/i.test(path))
        return 'it is absolute';
    if (path.includes('\\'))
        return 'it holds a backslash';
    if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(path))
        return 'it holds a control character';
    if (INVISIBLE.test(path))
        return 'it holds an invisible character';
    if (!path.isWellFormed())
        return 'it is not Unicode text';
    const names = path.split('/');
    if (names.some((name) => name === '..' || name === '.' || name === ''))
        return 'it holds an empty, `.` or `..` step';
    if (names.some((name) => SHORT_NAME.test(name)))
        return 'it has the form of a short name, which Windows takes for another file';
    return null;
}
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
/** Windows gives long names a second one of eight characters, a tilde and a number among them: `GITHUB~1`, `PACKAG~1.JSO`. */
const SHORT_NAME = /^[^.~]{1,6}~\d{1,6}(\.[^.]{0,3})?$/;
/** A path as it stands and, where it holds a colon, as Windows reads it: what follows the colon names a stream of the same file. */
function readings(path) {
    const folded = foldPath(path);
    if (!folded.includes(':'))
        return [folded];
    return [folded, foldPath(folded.split('/').map((name) => name.replace(/:.*$/s, '')).join('/'))];
}
/** Folded again until nothing changes: one step can lay bare what another folds, such as a dot in another width. */
function foldName(name) {
    let folded = name;
    for (let before = ''; before !== folded;) {
        before = folded;
        folded = foldText(folded).replace(/[/\\]/g, '_').replace(/(?<=[^. ])[. ]+$/, '');
    }
    return folded;
}
/** Upper case first, so that letters with two lower-case forms meet. */
function foldText(text) {
    return text
        .replace(/\p{Default_Ignorable_Code_Point}|\p{Cf}/gu, '')
        .normalize('NFKC')
        .toUpperCase()
        .toLowerCase()
        .normalize('NFKC');
}
/** A glob without the habits of other formats that would make it match nothing: `./` and `/` before it, `/` behind it. */
function plainGlob(glob) {
    return glob.replace(/^(\.?\/)+/, '').replace(/\/+$/, '/**');
}
/** Parentheses and bars are letters here: the library would read them as a regular expression of the author's. */
function matcher(globs) {
    return globs.length === 0 ? () => false : picomatch__WEBPACK_IMPORTED_MODULE_0__(globs.map((glob) => glob.replace(/[()|]/g, '\\$&')), OPTIONS);
}


/***/ })

};
