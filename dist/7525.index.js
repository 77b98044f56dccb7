export const id = 7525;
export const ids = [7525];
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
/* harmony import */ var _checks_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67);
/* harmony import */ var _contract_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33240);
/* harmony import */ var _contract_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84591);
/* harmony import */ var _core_cost_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94078);
/* harmony import */ var _core_evaluate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15952);
/* harmony import */ var _core_gather_places_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(45409);
/* harmony import */ var _core_inert_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(18487);
/* harmony import */ var _core_trigger_normalise_body_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(49859);
/* harmony import */ var _core_trigger_triage_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4614);
/* harmony import */ var _issue_limits_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(65987);
/* harmony import */ var _issue_parse_issue_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46773);
/* harmony import */ var _render_issue_template_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(25150);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(13411);
/* harmony import */ var _policy_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(42276);
/* harmony import */ var _problems_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(46786);


















const USAGE = 'Usage: codex-orchestrator gate --issue-file FILE [--policy FILE] [--title TEXT] [--json]';
/** `gate --issue-file FILE`: judges the body of an issue as a run would. Answers 0 when it is accepted, 1 when it is refused, 2 for wrong usage, 3 when it could not be judged. */
async function gateCommand(args) {
    const asked = read(args);
    if (typeof asked === 'string')
        return (0,_problems_text_js__WEBPACK_IMPORTED_MODULE_11__/* .complain */ .cc)(2, `${asked}\n${USAGE}`);
    const body = await readBody(asked.issueFile);
    if (typeof body !== 'string')
        return (0,_problems_text_js__WEBPACK_IMPORTED_MODULE_11__/* .complain */ .cc)(3, body.why);
    const policy = asked.policy === null ? null : await (0,_policy_files_js__WEBPACK_IMPORTED_MODULE_10__/* .loadPolicy */ .t)(asked.policy, null);
    if (policy?.known === 'unreadable')
        return (0,_problems_text_js__WEBPACK_IMPORTED_MODULE_11__/* .complain */ .cc)(3, policy.why);
    if (policy?.known === false)
        return (0,_problems_text_js__WEBPACK_IMPORTED_MODULE_11__/* .complain */ .cc)(3, `${asked.policy} is refused, so that nothing can be judged by it.\n${(0,_problems_text_js__WEBPACK_IMPORTED_MODULE_11__/* .problemsText */ .u1)(policy.problems)}`);
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
    const body = (0,_core_trigger_normalise_body_js__WEBPACK_IMPORTED_MODULE_12__/* .normaliseBody */ .t)(text);
    const tangled = (0,_issue_limits_js__WEBPACK_IMPORTED_MODULE_13__/* .unreadable */ .O)(body);
    const problems = [
        ...((0,_core_trigger_triage_js__WEBPACK_IMPORTED_MODULE_14__/* .isDraftTitle */ .C)(title) ? [{ reason: null, sentence: 'The title says that the issue is a draft, so that no run would start.', remedy: 'Take [draft] or Draft: out of the title when the issue is ready.' }] : []),
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
        tool: { name: 'codex-orchestrator', version: _version_js__WEBPACK_IMPORTED_MODULE_15__/* .VERSION */ .x },
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
        specs: null,
        requested: { model: _contract_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .INPUTS */ .m.model.default, codexVersion: null, codexSettings: [] },
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
        ...(removed.length === 0 ? [] : ['', 'Taken out, because the page of the issue does not show it (a policy can forbid such text with hidden-text: block):', ...removed.map(({ what, count, line }) => `  line ${line}: ${(0,_core_inert_js__WEBPACK_IMPORTED_MODULE_16__/* .inertText */ .UJ)(what)}${count === 1 ? '' : `, ${count} times`}`)]),
        ...(notes.length === 0 ? [] : ['', ...notes.map((note) => `- ${note}`)]),
        ...(template === '' ? [] : ['', 'Paste this at the end of the issue, and write your own words in place of those in italics:', '', template.trimEnd()]),
        '',
    ].join('\n');
}
const MARK = { pass: '✓', fail: '✗', unknown: '?', 'not-applicable': '–', 'not-run': '·' };
function findingText(finding) {
    const { outcome, sentence, reason, remedy, places } = finding;
    if (outcome !== 'fail' && outcome !== 'unknown')
        return [`${MARK[outcome]} ${(0,_core_inert_js__WEBPACK_IMPORTED_MODULE_16__/* .inertText */ .UJ)(sentence)}`];
    const shown = (0,_core_gather_places_js__WEBPACK_IMPORTED_MODULE_17__/* .gatherPlaces */ .i)([{ places }], sentence).slice(0, 20).map(({ where, what }) => `    ${(0,_core_inert_js__WEBPACK_IMPORTED_MODULE_16__/* .inertText */ .UJ)(where)}${what === '' ? '' : `: ${(0,_core_inert_js__WEBPACK_IMPORTED_MODULE_16__/* .inertText */ .UJ)(what)}`}`);
    return [`${MARK[outcome]} ${(0,_core_inert_js__WEBPACK_IMPORTED_MODULE_16__/* .inertText */ .UJ)(sentence)} (${reason})${finding.mode === undefined ? '' : ', which the policy only warns of'}`, ...shown, `  ${(0,_core_inert_js__WEBPACK_IMPORTED_MODULE_16__/* .inertText */ .UJ)(outcome === 'unknown' ? 'Name the policy with --policy.' : remedy)}`];
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

/***/ 63409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ REQUIRED_SECTIONS),
/* harmony export */   DT: () => (/* binding */ MOST_SPECS),
/* harmony export */   Jo: () => (/* binding */ SECTION_HINTS),
/* harmony export */   RU: () => (/* binding */ UNSUPPORTED_SECTIONS),
/* harmony export */   Sx: () => (/* binding */ issueContract),
/* harmony export */   hi: () => (/* binding */ specName),
/* harmony export */   jA: () => (/* binding */ PATH_SECTIONS),
/* harmony export */   tf: () => (/* binding */ intent),
/* harmony export */   th: () => (/* binding */ SPECS_SECTION)
/* harmony export */ });
/* unused harmony exports issueSection, issueFlaw, removedText */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _policy_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13561);


/** The sections an issue must have, in the order a report lists them. */
const REQUIRED_SECTIONS = ['Goal', 'Constraints', 'Acceptance Criteria', 'Out of Scope'];
/** Sections that narrow where the change may happen. */
const PATH_SECTIONS = ['Allowed paths', 'Forbidden paths'];
/** The section that names the specs a run goes by. */
const SPECS_SECTION = 'Specs';
/** How many specs a task may name. */
const MOST_SPECS = 16;
/** A spec by its path from the root of the repository, or by its id. */
const specName = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(512).regex(/^(?!\.{0,2}\/)[^\s`\\*?\p{Cc}]+$/u, 'must be the path of a spec from the root of the repository, or its id: without wildcards');
/** Sections that other formats know and that nothing enforces yet, so that what they say is refused rather than dropped. */
const UNSUPPORTED_SECTIONS = ['Task pack', 'Plan'];
/** What to write in each required section, in the form and in the template to paste; a section that holds no more than this is empty. */
const SECTION_HINTS = {
    'Goal': 'What should be different afterwards, and why.',
    'Constraints': 'What must stay as it is, and what must not be used.',
    'Acceptance Criteria': 'A line that somebody else can check.',
    'Out of Scope': 'What looks as if it belonged to this, and does not.',
};
/** What was found of one required section. */
const issueSection = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(REQUIRED_SECTIONS),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['present', 'missing', 'empty', 'duplicate']),
    /** The section's Markdown, hidden characters removed; empty unless present. */
    text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const words = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(4000).regex(/\S/, 'must not be empty');
const listOf = (most) => zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(words).max(most);
/** The intent block, version 1.1: instructions to Codex in a form that programs can write. Unknown fields are errors. */
const intent = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('1.1'),
    task: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('change'),
    instructions: listOf(64).min(1),
    constraints: listOf(64).default([]),
    validation: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        /** Each names a verification command of the policy, by its id or as it is written there; a gate refuses any other. */
        commands: listOf(32).default([]),
        notes: listOf(64).default([]),
    })
        .prefault({}),
});
/** What is wrong with an optional part of an issue, where it stands, and how to mend it. */
const issueFlaw = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ where: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), what: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), remedy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1) });
/** What a reader of the page does not see and was left out: `U+200B`, `HTML comment`, `image`; how often, and the line of the first. */
const removedText = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ what: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), count: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(), line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive() });
/** An issue read as a contract: its sections, its numbered acceptance criteria, its own scope and its intent block. */
const issueContract = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    sections: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(issueSection).length(REQUIRED_SECTIONS.length),
    criteria: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^AC-\d+$/), text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1) })),
    /** Globs that narrow the scope of the policy; null when the issue names none. */
    allowedPaths: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_policy_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .policyGlob */ .l).nullable(),
    forbiddenPaths: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_policy_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .policyGlob */ .l),
    pathFlaws: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(issueFlaw),
    /** Specs that it names, by path or id. */
    specs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(specName).max(MOST_SPECS),
    specFlaws: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(issueFlaw),
    /** Sections with something in them that nothing would enforce. */
    unsupported: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(UNSUPPORTED_SECTIONS)),
    intent: intent.nullable(),
    intentFlaws: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(issueFlaw),
    removed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(removedText),
});


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

/***/ 15531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ taskPack)
/* harmony export */ });
/* unused harmony exports PACK_FORMS, COMMAND_KINDS, packCommand, packCriterion, packHelper, packPlugin */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63409);
/* harmony import */ var _pack_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86582);



/** Forms of task.yml that are read: our own, and the one of the playbook, which says no schema. */
const PACK_FORMS = ['codex-orchestrator/task-pack@1', 'playbook'];
/** What kind of command it was in acceptance.yml; all are judged alike. */
const COMMAND_KINDS = ['format', 'lint', 'tests', 'acceptance', 'must', 'check', 'command', 'stage'];
/** A command that judges the result of a pack, in the one form that every way to write it is brought into. */
const packCommand = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[a-z][a-z0-9-]{0,59}$/).describe('Unique within the pack, made of kind and number where nobody names it: tests-1, lint-2, stage-bootstrap-1. A policy may use the same id for another command.'),
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(COMMAND_KINDS).describe('Where it was written.'),
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(200).nullable().describe('What people call it, for showing; null where nobody says.'),
    stage: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).nullable().describe('The id of the stage it belongs to.'),
    argv: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(16_384)).min(1).max(64).describe('The program and its arguments. A line of shell has become [/bin/sh, -c, LINE].'),
    folder: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['repository', 'pack']).describe('Where it starts: in the root of the repository, or in the folder of the pack.'),
    expect: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['pass', 'fail']).describe('pass: it must end with exit code 0. fail: it must end by itself with another exit code; one that is stopped by a limit or a signal, or cannot start, has not done so.'),
    required: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe('Whether it makes the result PARTIAL when it does not end as expected.'),
    timeoutMinutes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(60).describe('After this many minutes it is stopped and has not ended as expected.'),
});
/** A sentence that the result is measured by. People and the model see it; no check can judge it, so it is recorded as not evaluated. */
const packCriterion = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^AC-\d+$/).describe('AC-1, AC-2 … in the order of the files: those of task.yml, then those of the stages.'),
    text: _pack_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .packText */ .ZR,
    stage: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).nullable().describe('The id of the stage it belongs to.'),
    expect: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['pass', 'fail']).describe('pass: it must be so. fail: it must not be so.'),
});
/** A check over recorded facts that a pack asks for by name. What the name does not use is an empty list. */
const packHelper = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    check: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_pack_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .HELPERS */ .qf).describe('artifacts-present, artifact-contains, diff-in-scope, no-deploy-language, no-unmeasurable-language, engine-declared.'),
    paths: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_pack_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .packGlob */ .MS).max(64).describe('Files of the candidate tree it looks at; of diff-in-scope those a change may touch. Filled in with artifacts.required or the scope where nobody says; for the two about language empty means every changed file.'),
    texts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(400)).max(32).describe('For artifact-contains: at least one file that matches paths must hold at least one of these texts, letter for letter.'),
});
/** A program that is asked for a result of its own: `module` is an ES module and `executable` a program of the repository; `python` is a class of the playbook, which nothing here loads. */
const packPlugin = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['module', 'executable', 'python']), spec: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(512) });
/** What a task pack means, whatever form it is written in: the only form that the rest of the program knows, and the one that is recorded. */
const taskPack = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    form: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(PACK_FORMS).describe('How task.yml is written.'),
    id: _pack_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .packId */ .$Z,
    title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(256).describe('One line.'),
    type: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(100).nullable().describe('For showing.'),
    constraints: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        network: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe('constraints.allow_network: whether the commands of the pack may use the network, if packs.network of the policy says so. Secrets and changes of a cloud cannot be allowed, so they are not here.'),
        longRunning: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe("constraints.allow_long_running: whether the limit of minutes rises to the policy's most."),
    })
        .describe('What the pack asks for beyond the defaults.'),
    scope: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        allowedPaths: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_pack_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .packGlob */ .MS).min(1).max(256).nullable().describe('Globs of what a change may touch, within what the policy allows; null where the pack does not say.'),
        forbiddenPaths: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_pack_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .packGlob */ .MS).max(256).describe('Globs of what it may not touch although it is allowed.'),
    })
        .describe('Where the change may happen.'),
    docs: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ required: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_pack_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .packPath */ .x9).max(64).describe('Files or folders that the base commit must hold; without one the run is BLOCKED.') }),
    specs: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ required: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .specName */ .hi).max(_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SPECS */ .DT).describe('Specs the work goes by, each by its path or its id: the base commit must hold them fresh, approved and unchanged since, or the run is BLOCKED.') }),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        required: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_pack_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .packGlob */ .MS).max(128).describe('Globs from the root of the repository, those of stages among them; each must match a file of the candidate tree, or the result is PARTIAL.'),
        optional: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_pack_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .packGlob */ .MS).max(128).describe('Globs of files to show where they are there.'),
    }),
    deps: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_pack_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonRequirement */ .ou).max(64).describe('Python requirements that prepare installs before anything else runs.'),
    commands: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(packCommand).max(128).describe('In the order they run; all of them run, whatever became of the ones before.'),
    stages: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1), name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1), evidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_pack_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .packGlob */ .MS) })).max(32).describe('The stages that commands, criteria and artifacts belong to, in order.'),
    criteria: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(packCriterion).max(512),
    helpers: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(packHelper).max(32),
    engine: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1), version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1), target: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).nullable() }).nullable().describe('What engine-declared looks for.'),
    execution: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ timeoutMinutes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(1440).nullable().describe('The most minutes of a run of this pack; the policy may say less. Null where the pack does not say.') }),
    plugin: packPlugin.nullable().describe('Runs only where the policy lets plugins run.'),
    dependsOn: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_pack_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .packId */ .$Z).max(64).describe('Ids of packs that must be merged before.'),
    selection: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        labels: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(50)).max(20),
        priority: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).max(9).nullable().describe('0 is the most urgent.'),
        created: zod__WEBPACK_IMPORTED_MODULE_3__/* .date */ .p6().nullable().describe('The day the pack was written.'),
    })
        .describe('What a schedule selects by.'),
    about: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ field: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(100), text: _pack_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .packText */ .ZR })).max(64).describe('Every other field of task.yml, for showing: owner, description, review notes and the like. Nothing is decided by it.'),
});


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

/***/ 71738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/** Makes text of a program fit for a sentence of ours: one line without control characters, cut at `limit` characters. */
function oneLine(text, limit) {
    const flat = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
    if (flat === '')
        return 'it said nothing';
    return flat.length > limit ? `${flat.slice(0, limit - 1).toWellFormed()}…` : flat;
}


/***/ }),

/***/ 64539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ matchFolded),
/* harmony export */   Kc: () => (/* binding */ unsafePath),
/* harmony export */   ax: () => (/* binding */ withBelow),
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

/***/ 88821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pz: () => (/* binding */ stripHidden),
/* harmony export */   ed: () => (/* binding */ hiddenName),
/* harmony export */   hK: () => (/* binding */ firstHidden),
/* harmony export */   mh: () => (/* binding */ lineAt)
/* harmony export */ });
/** Format and control characters but newline and tab, halves of pairs, and all that renders as nothing: tags, variation selectors, fillers, the blank of Braille. */
const HIDDEN = /[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]|[^\P{Cc}\n\t]/gu;
/** What makes pictures of letters: one selector behind a picture or a key, and the joiner between two pictures. They hide nothing, so nobody is told. */
const ORDINARY = /(?<=\p{Extended_Pictographic}\p{Emoji_Modifier}?)(?:\uFE0F?\u200D(?=\p{Extended_Pictographic})|[\uFE0E\uFE0F](?![\uFE00-\uFE0F]))|(?<=[#*0-9])\uFE0F(?=\u20E3)/gu;
/** Removes hidden characters and counts each kind, in the order of their code points, with the line of the first. */
function stripHidden(text) {
    const told = new Map();
    const plain = text.replace(ORDINARY, '');
    const visible = plain.replace(HIDDEN, (character, offset) => {
        const point = character.codePointAt(0) ?? 0;
        const known = told.get(point);
        if (known === undefined)
            told.set(point, { count: 1, offset });
        else
            known.count += 1;
        return '';
    });
    const removed = [...told]
        .toSorted(([left], [right]) => left - right)
        .map(([point, { count, offset }]) => ({ what: pointName(point), count, line: lineAt(plain, offset) }));
    return { text: visible, removed };
}
/** The first hidden character of a text as it stands in a file, which may begin with a mark of the byte order and end its lines in either way; null where there is none. */
function firstHidden(text) {
    if (/^[\t\n\r\x20-\x7e]*$/.test(text) && !/\r(?!\n)/.test(text))
        return null;
    const seen = text.replace(/^\ufeff|\r(?=\n)/g, ' ').replace(ORDINARY, (selectors) => ' '.repeat(selectors.length)).replace(JOINED, ' ');
    const offset = seen.search(HIDDEN);
    return offset === -1 ? null : { what: pointName(seen.codePointAt(offset) ?? 0), offset };
}
/** What tells letters apart in the scripts that join them, and is nothing between others. */
const JOINED = /(?<=[[\p{L}\p{M}]--\p{Script=Latin}])[\u200c\u200d](?=[[\p{L}\p{M}]--\p{Script=Latin}])/gv;
/** The name of a code point that is hidden, `U+200B`; null for one that people see. */
function hiddenName(point) {
    if (point > 0x10ffff)
        return null;
    return String.fromCodePoint(point).replace(HIDDEN, '') === '' ? pointName(point) : null;
}
/** The line an offset stands on, from 1. */
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
        line += 1;
    return line;
}
function pointName(point) {
    return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}


/***/ })

};
