export const id = 119;
export const ids = [119];
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

/***/ 43323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyCommand: () => (/* binding */ policyCommand)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/contract/policy-tightening.js
var policy_tightening = __webpack_require__(76670);
// EXTERNAL MODULE: ./lib/contract/spec-policy.js
var spec_policy = __webpack_require__(78034);
;// CONCATENATED MODULE: ./lib/policy/absent-section.js

/** What counts for a field of the policy that no layer has the section of: the default, except that nobody asks changes for specs. */
function withoutSection(field) {
    const [section, ...path] = field.split('.');
    if (section !== 'specs')
        return undefined;
    if (path.at(-1) === 'mode')
        return 'off';
    return path.reduce((inner, key) => (typeof inner === 'object' && inner !== null ? Object.getOwnPropertyDescriptor(inner, key)?.value : undefined), spec_policy/* specsPolicy */.Z.parse({}));
}

// EXTERNAL MODULE: ./lib/policy/tightness.js
var tightness = __webpack_require__(90761);
;// CONCATENATED MODULE: ./lib/policy/diff-policies.js



/** What became tighter, looser or otherwise different from one policy to another, in the order of the fields. */
function diffPolicies(from, to) {
    const before = new Map(from.map(({ field, value }) => [field, value]));
    return to.flatMap(({ field, value }) => {
        const [old, now] = [before.get(field), value].map((one) => (one === undefined ? withoutSection(field) : one));
        const change = (0,tightness/* compare */.UD)((0,policy_tightening/* tighteningOf */.R8)(field) ?? { kind: 'same' }, old, now);
        return change === 'same' ? [] : [{ field, change, from: old ?? null, to: now ?? null }];
    });
}

// EXTERNAL MODULE: ./lib/policy/looser-problem.js
var looser_problem = __webpack_require__(86634);
// EXTERNAL MODULE: ./lib/commands/policy-files.js
var policy_files = __webpack_require__(42276);
// EXTERNAL MODULE: ./lib/commands/problems-text.js
var problems_text = __webpack_require__(46786);
;// CONCATENATED MODULE: ./lib/commands/policy-diff.js




/** `policy diff OLD NEW`: says what is tighter and what is looser. Answers 0 when all of the new one is at least as tight, 1 when it is not or a file is refused, 3 when one could not be looked at. */
async function diffPolicyCommand({ before, after, floor, json }) {
    const [old, next] = [await (0,policy_files/* loadPolicy */.t)(before, floor), await (0,policy_files/* loadPolicy */.t)(after, floor)];
    for (const loaded of [old, next])
        if (loaded.known === 'unreadable')
            return (0,problems_text/* complain */.cc)(3, loaded.why);
    if (old.known !== true || next.known !== true) {
        const problems = [old, next].flatMap((loaded) => (loaded.known === false ? loaded.problems : []));
        process.stdout.write(json ? `${JSON.stringify({ problems })}\n` : (0,problems_text/* problemsText */.u1)(problems));
        return 1;
    }
    const changes = diffPolicies(old.fields, next.fields);
    process.stdout.write(json ? `${JSON.stringify({ changes })}\n` : policy_diff_text(changes));
    return changes.every(({ change }) => change === 'tighter') ? 0 : 1;
}
function policy_diff_text(changes) {
    if (changes.length === 0)
        return 'Nothing that counts differs.\n';
    return changes.map(({ field, change, from, to }) => (0,problems_text/* inertLines */.wi)(`${change.padEnd(7)}  ${field}: ${(0,looser_problem/* shown */.SP)(from)} -> ${(0,looser_problem/* shown */.SP)(to)}`)).join('');
}

// EXTERNAL MODULE: ./lib/contract/policy.js + 1 modules
var policy = __webpack_require__(77404);
// EXTERNAL MODULE: ./lib/contract/policy-checks.js
var policy_checks = __webpack_require__(80150);
;// CONCATENATED MODULE: ./lib/policy/explain-policy.js


/** The fields whose names begin as asked, each with the layer its value comes from; all of them when nothing is asked. */
function explainPolicy(fields, asked) {
    return fields
        .filter(({ field }) => asked === null || field === asked || field.startsWith(`${asked}.`))
        .map((resolved) => ({
        field: resolved.field,
        value: resolved.value ?? null,
        because: because(resolved),
        said: resolved.said.map(({ layer, source, position, value }) => ({ layer, source, line: position?.line ?? null, column: position?.column ?? null, value })),
    }));
}
/** The explanation of one field as lines of text. */
function explainedText({ field, value, because: why, said }) {
    return [`${field}: ${(0,looser_problem/* shown */.SP)(value)}`, `    ${why}`, ...(said.length < 2 ? [] : said.map(({ layer, source, line, column, value: own }) => `    - ${layer} ${line === null ? source : `${source}:${line}:${column ?? 1}`} says ${(0,looser_problem/* shown */.SP)(own)}`))].join('\n');
}
function because({ field, value, said }) {
    const same = said.filter((one) => JSON.stringify(one.value) === JSON.stringify(value));
    const [first] = same;
    if (first !== undefined)
        return `${sentence((0,looser_problem/* sayer */.BF)(first))} ${said.length === same.length || said.length === 1 ? 'says so' : 'says so, and that is the tightest'}.`;
    const check = field.startsWith('checks.') ? field.slice('checks.'.length) : null;
    if (check !== null && (0,policy_checks/* loosestMode */.BI)(check) === 'enforce')
        return 'This check is always enforced.';
    if (field.startsWith('specs.') && value === undefined)
        return 'No layer has the section specs: a run asks no change for a spec, and whatever is judged goes by the defaults.';
    if (said.length === 0)
        return `This is the default${check === null ? '' : ' of every check'}; no layer says anything.`;
    const bound = said.some(({ layer }) => layer === 'repository' || layer === 'preset');
    return `${bound ? 'It is what' : 'It is the default within what'} ${said.map(looser_problem/* sayer */.BF).join(' and ')} ${said.length === 1 ? 'allows' : 'say together'}.`;
}
/** A path keeps its spelling at the beginning of a sentence; the names of other layers begin with an article. */
function sentence(text) {
    return text.replace(/^the /, 'The ');
}

// EXTERNAL MODULE: ./lib/documents/nearest.js
var nearest = __webpack_require__(1476);
// EXTERNAL MODULE: ./lib/policy/resolve-policy.js + 1 modules
var resolve_policy = __webpack_require__(38093);
;// CONCATENATED MODULE: ./lib/commands/policy-explain.js






/** `policy explain [FIELD]`: says what each field is and which layer makes it so. Answers 0, 1 when the policy is refused, 2 for a field there is not, 3 when it could not be looked at. */
async function explainPolicyCommand({ field, file, floor, json }) {
    if (field !== null && !resolve_policy/* POLICY_FIELDS */.lA.some((name) => name === field || name.startsWith(`${field}.`))) {
        const guess = (0,nearest/* nearest */.p)(field, [...new Set(resolve_policy/* POLICY_FIELDS */.lA.flatMap((name) => [name, name.split('.')[0] ?? name]))]);
        return (0,problems_text/* complain */.cc)(2, `the policy has no field ${JSON.stringify(field.slice(0, 100))}. ${guess === null ? 'Without a field, explain shows them all.' : `Did you mean ${guess}?`}`);
    }
    const loaded = await (0,policy_files/* loadPolicy */.t)(file ?? policy/* POLICY_PATH */.l$, floor);
    if (loaded.known === 'unreadable')
        return (0,problems_text/* complain */.cc)(3, loaded.why);
    if (!loaded.known) {
        process.stdout.write(json ? `${JSON.stringify({ problems: loaded.problems })}\n` : (0,problems_text/* problemsText */.u1)(loaded.problems));
        return 1;
    }
    const explained = explainPolicy(loaded.fields, field);
    process.stdout.write(json ? `${JSON.stringify({ preset: loaded.preset, fields: explained })}\n` : (0,problems_text/* inertLines */.wi)(explained.map(explainedText).join('\n')));
    return 0;
}

;// CONCATENATED MODULE: ./lib/commands/policy-validate.js



/** `policy validate [FILE] [--floor FILE]`: reads a policy as a run would. Answers 0 when it can be used, 1 when it is refused, 3 when it could not be looked at. */
async function validatePolicy({ files, floor, json }) {
    const file = files[0] ?? policy/* POLICY_PATH */.l$;
    const loaded = await (0,policy_files/* loadPolicy */.t)(file, floor);
    if (loaded.known === 'unreadable')
        return (0,problems_text/* complain */.cc)(3, loaded.why);
    if (json)
        process.stdout.write(`${JSON.stringify(loaded.known ? { holds: true, preset: loaded.preset, policy: loaded.values } : { holds: false, problems: loaded.problems })}\n`);
    else if (loaded.known)
        process.stdout.write(`${file} can be used, with the preset ${loaded.preset}${floor === null ? '' : `, within ${floor}`}.\n`);
    else
        process.stdout.write((0,problems_text/* problemsText */.u1)(loaded.problems));
    return loaded.known ? 0 : 1;
}

;// CONCATENATED MODULE: ./lib/commands/policy.js





const USAGE = `Usage: codex-orchestrator policy validate [FILE] [--floor FILE] [--json]
       codex-orchestrator policy explain [FIELD] [--file FILE] [--floor FILE] [--json]
       codex-orchestrator policy diff OLD NEW [--floor FILE] [--json]`;
/** `policy validate | explain | diff`: looks at policies offline. Answers 0 fine, 1 refused or looser, 2 wrong usage, 3 could not be looked at. */
async function policyCommand(args) {
    const asked = read(args);
    if (typeof asked === 'string')
        return (0,problems_text/* complain */.cc)(2, `${asked}\n${USAGE}`);
    const { verb, words, file, floor, json } = asked;
    const [first, second] = words;
    if (verb !== 'explain' && file !== null)
        return (0,problems_text/* complain */.cc)(2, `policy ${verb} takes no --file.\n${USAGE}`);
    if (verb === 'validate' && words.length <= 1)
        return validatePolicy({ files: words, floor, json });
    if (verb === 'explain' && words.length <= 1)
        return explainPolicyCommand({ field: first ?? null, file, floor, json });
    if (verb === 'diff' && words.length === 2 && first !== undefined && second !== undefined)
        return diffPolicyCommand({ before: first, after: second, floor, json });
    return (0,problems_text/* complain */.cc)(2, `${['validate', 'explain', 'diff'].includes(verb) ? `policy ${verb} wants ${verb === 'diff' ? 'two files' : 'one word at most'}` : 'policy wants validate, explain or diff'}.\n${USAGE}`);
}
function read(args) {
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({ args: [...args], allowPositionals: true, options: { file: { type: 'string' }, floor: { type: 'string' }, json: { type: 'boolean', default: false } } });
        const [verb = '', ...words] = positionals;
        return { verb, words, file: values.file ?? null, floor: values.floor ?? null, json: values.json };
    }
    catch (thrown) {
        return thrown instanceof Error ? thrown.message : String(thrown);
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

/***/ 91407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ MODEL_NAME)
/* harmony export */ });
/** The name of a model: letters, digits and . _ : / -, 100 at most. */
const MODEL_NAME = /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$/;


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

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function serializeString (value) {
  if (!value.isWellFormed()) {
    throw new Error('Lone surrogate is not allowed');
  }
  return JSON.stringify(value);
}

function serializePrimitive (value) {
  switch (typeof value) {
    case 'number':
      if (isNaN(value)) {
        throw new Error('NaN is not allowed');
      }
      if (!isFinite(value)) {
        throw new Error('Infinity is not allowed');
      }
      // For finite numbers String(value) would give identical output, but
      // JSON.stringify benchmarks faster on V8.
      return JSON.stringify(value);
    case 'string':
      return serializeString(value);
    case 'boolean':
      return value ? 'true' : 'false';
    default:
      // null, or values JSON.stringify maps to undefined (undefined,
      // functions, symbols).
      return JSON.stringify(value);
  }
}

// Resolves a value to either its serialized primitive form (a string — or
// undefined, for values JSON.stringify drops) or a frame describing the
// container to descend into. Callers distinguish the two cases with
// `typeof result !== 'object'`.
//
// toJSON results are unwrapped here, and the wrapper objects stay in `seen`
// until the resolved subtree is fully serialized, so cycles introduced via
// toJSON are still detected.
function enterValue (value, seen) {
  let wrappers = null;
  while (value !== null && typeof value === 'object' && typeof value.toJSON === 'function') {
    if (seen.has(value)) {
      throw new Error('Circular reference detected');
    }
    seen.add(value);
    (wrappers ??= []).push(value);
    value = value.toJSON();
  }

  // Boxed Number/String/Boolean objects serialize as their primitive values,
  // mirroring how JSON.stringify treats them.
  if (value instanceof Number || value instanceof String || value instanceof Boolean) {
    value = value.valueOf();
  }

  if (value === null || typeof value !== 'object') {
    if (wrappers !== null) {
      for (const wrapper of wrappers) seen.delete(wrapper);
    }
    return serializePrimitive(value);
  }

  if (seen.has(value)) {
    throw new Error('Circular reference detected');
  }
  seen.add(value);

  return {
    container: value,
    // null marks an array frame; object frames carry their sorted keys.
    // `sort()`'s default comparator orders by UTF-16 code unit, which is the
    // order JCS requires.
    keys: Array.isArray(value) ? null : Object.keys(value).sort(),
    // Next child to serialize; the frame resumes here after a nested
    // container's subtree completes.
    index: 0,
    // Whether no member has been emitted yet (controls comma placement).
    first: true,
    // toJSON wrappers to release from `seen` when this frame completes.
    wrappers
  };
}

function canonicalize (object) {
  if (object === null || typeof object !== 'object') {
    return serializePrimitive(object);
  }

  const seen = new Set();
  const root = enterValue(object, seen);
  if (typeof root !== 'object') {
    // A toJSON chain resolved the input to a primitive.
    return root;
  }

  let result = root.keys === null ? '[' : '{';
  const stack = [root];

  // Depth-first serialization with an explicit stack instead of recursion, so
  // nesting depth is bounded by heap size rather than call-stack size. The top
  // frame is the container currently being serialized: primitive children are
  // appended inline, while a nested container pushes a new frame and jumps
  // back to the outer loop. Because frame.index was already advanced, the
  // parent resumes at its next child once the subtree is done. Opening
  // brackets are emitted when a frame is pushed, closing brackets when it
  // completes.
  outer:
  while (stack.length > 0) {
    const frame = stack[stack.length - 1];
    const container = frame.container;

    // keys === null marks an array frame; otherwise keys holds the object's
    // sorted property names. Either way the iteration counter lives on the
    // frame itself (frame.index), so when a frame is resumed after a nested
    // container completes, the while condition continues at the first
    // unserialized child instead of restarting from the beginning.
    if (frame.keys === null) {
      while (frame.index < container.length) {
        const i = frame.index++;
        if (i > 0) {
          result += ',';
        }
        const element = container[i];
        // Inside arrays, JSON.stringify serializes values with no JSON
        // representation (undefined, symbols, functions) as null.
        const value = element === undefined || typeof element === 'symbol' || typeof element === 'function' ? null : element;
        if (value === null || typeof value !== 'object') {
          result += serializePrimitive(value);
          continue;
        }
        const child = enterValue(value, seen);
        if (typeof child !== 'object') {
          // A toJSON chain resolved the child to an already-serialized
          // primitive — or, when child is undefined, to a value with no JSON
          // representation, which becomes null inside arrays.
          result += child === undefined ? 'null' : child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += ']';
    } else {
      const keys = frame.keys;
      while (frame.index < keys.length) {
        const key = keys[frame.index++];
        const value = container[key];
        // Inside objects, JSON.stringify omits properties whose value has no
        // JSON representation (undefined, symbols, functions).
        if (value === undefined || typeof value === 'symbol' || typeof value === 'function') {
          continue;
        }
        if (value === null || typeof value !== 'object') {
          // Commas are tracked with a flag rather than the key index: a
          // skipped key must not leave a stray comma behind.
          if (frame.first) {
            frame.first = false;
          } else {
            result += ',';
          }
          result += serializeString(key) + ':' + serializePrimitive(value);
          continue;
        }
        // The child must be resolved before the key is emitted: a toJSON
        // returning a value with no JSON representation drops the whole
        // property.
        const child = enterValue(value, seen);
        if (child === undefined) {
          continue;
        }
        if (frame.first) {
          frame.first = false;
        } else {
          result += ',';
        }
        result += serializeString(key) + ':';
        if (typeof child !== 'object') {
          result += child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += '}';
    }

    // Frame complete. The container leaves `seen` so that a later, sibling
    // reference to the same object is not mistaken for a cycle.
    seen.delete(container);
    if (frame.wrappers !== null) {
      for (const wrapper of frame.wrappers) seen.delete(wrapper);
    }
    stack.pop();
  }

  return result;
}


/***/ })

};
