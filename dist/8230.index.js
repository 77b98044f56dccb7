export const id = 8230;
export const ids = [8230];
export const modules = {

/***/ 18927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: () => (/* binding */ explainCommand)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/checks/registry.js + 60 modules
var registry = __webpack_require__(67);
// EXTERNAL MODULE: ./lib/core/cost.js
var cost = __webpack_require__(94078);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(58651);
// EXTERNAL MODULE: ./lib/core/other-reasons.js
var other_reasons = __webpack_require__(30265);
;// CONCATENATED MODULE: ./lib/core/reasons.js



/** Every reason code that these checks, the faults and the decision can give, once each, in the order of the alphabet. */
function reasons(checks) {
    const all = [...checks.map(ofCheck), ...Object.keys(fault/* FAULTS */.y2).filter(isFaultCode).map(ofFault), ...Object.entries(other_reasons/* OTHER_REASONS */.J).map(ofOther)];
    const byCode = Map.groupBy(all, ({ reason }) => reason);
    return [...byCode.values()].flatMap(merged).toSorted((left, right) => (left.reason < right.reason ? -1 : 1));
}
/** Of a code that comes from several places, the words of the first. */
function merged(sharing) {
    return sharing.slice(0, 1).map((first) => ({ ...first, from: [...new Set(sharing.flatMap(({ from }) => from))] }));
}
function ofCheck({ id, reason, kind, title, rationale, remediation }) {
    return { reason, status: cost/* COST */.oF[kind], meaning: `It has to hold that ${title[0]?.toLowerCase() ?? ''}${title.slice(1)}, and it did not. ${rationale}`, remedy: remediation, from: [`the check ${id}`] };
}
function ofFault(reason) {
    const { status, remedy } = fault/* FAULTS */.y2[reason];
    return { reason, status, meaning: FAULT_MEANINGS[reason], remedy, from: ['a fault of the machinery'] };
}
function ofOther([reason, { from, status, meaning, remedy }]) {
    return { reason, status, meaning, remedy, from: [FROM[from]] };
}
function isFaultCode(reason) {
    return Object.hasOwn(fault/* FAULTS */.y2, reason);
}
const FROM = {
    intake: 'a fact that intake could not establish (the check facts-established)',
    'specs-there': 'the check specs-there',
    'specs-fresh': 'the check specs-fresh or specs-unchanged',
    delivery: 'the check delivered',
    decision: 'the decision over all records',
    'spec-guard': 'the spec guard, which is no run',
};
/** What each fault means; what it costs and what to do stand with the faults themselves. */
const FAULT_MEANINGS = {
    'breaker:attempts': 'Codex ended without an answer that can be used as often as `limits.attempts` of the policy lets it be tried in one phase.',
    'breaker:cost': 'The run reached `limits.cost` of the policy by its prices; no further request was sent.',
    'breaker:log-bytes': 'Codex and the commands wrote more output than `limits.log-bytes` of the policy.',
    'breaker:minutes': 'The run took longer than `limits.minutes` of the policy.',
    'breaker:tokens': 'The run reached `limits.tokens` of the policy; no further request was sent.',
    'codex:checksum': 'The Codex package or binary does not have the digest this release was built against.',
    'codex:empty-answer': 'Codex ended well but said nothing.',
    'codex:failed': 'Codex reported an error, or ended with an exit code other than 0.',
    'codex:killed': 'Codex was ended by a signal that was not ours.',
    'codex:missing': 'The Codex binary is not there and could not be installed.',
    'codex:not-schema': 'Codex answered something that does not fit the schema of the answer.',
    'codex:protected-path': 'Codex reported a change to a protected path and was ended at once.',
    'codex:refused': 'The model declined the task.',
    'codex:sandbox': 'The sandbox of Codex itself could not be built, or did not hold when it was tried.',
    'codex:timeout': 'A turn of Codex took too long.',
    'evidence:altered': 'The evidence of a run that is to be ended does not agree with itself, so nothing is added to it.',
    'evidence:broken': 'A file of the evidence could not be written, or the bundle did not verify right after it was closed.',
    'evidence:foreign-file': 'The evidence folder holds something that is no plain file of ours.',
    'evidence:not-fetched': 'What an earlier job of the run left could not be fetched.',
    'evidence:not-uploaded': 'The bundle could not be uploaded as an artifact.',
    'git:base-missing': 'The base branch does not exist.',
    'git:broken': 'A git command failed that should not.',
    'git:no-merge': 'The commit that the event names is not the merge of the pull request into its base.',
    'git:fetch-failed': 'The base commit could not be fetched.',
    'github:denied': 'GitHub refused a request of the token.',
    'github:moved': 'GitHub answered with a redirection, which no request of ours follows.',
    'github:rule': 'A ruleset or branch protection refused what was sent.',
    'github:unexpected': 'GitHub answered something that does not fit its own description, or that does not agree with what was sent.',
    'github:unreachable': 'GitHub did not answer.',
    'model:bad-request': 'The model server rejected a request for good (400 and the like).',
    'model:context-exceeded': 'The model had no room left for the conversation.',
    'model:filtered': 'A content filter of the model server stopped the answer.',
    'model:incomplete': 'The model server ended an answer before it was complete.',
    'model:key-missing': 'No usable key for the model server was given.',
    'model:key-rejected': 'The model server answered 401 or 403.',
    'model:not-found': 'The model server answered 404.',
    'model:quota': 'The model server says that the quota is used up.',
    'model:rate-limited': 'The model server answered 429, and Codex was not told to ask again soon.',
    'model:unavailable': 'The model server did not answer, answered 5xx, or broke off, and did so again on every retry.',
    'model:usage-unknown': 'The policy limits tokens or cost, and the model server did not say how many it used.',
    'network:proxy-invalid': 'HTTPS_PROXY of the job names something that cannot be used as a proxy.',
    'run:cancelled': 'Somebody cancelled the job.',
    'run:internal': 'A defect of ours.',
    'run:lost': 'The process of the run ended without a word, and what it left was ended in its place.',
    'run:superseded': 'Somebody moved our branch while the run was delivering.',
    'run:timeout': 'The run took 60 minutes and had not read its policy by then.',
    'sandbox:broken': 'The sandbox itself failed while a command ran in it.',
    'sandbox:unavailable': 'No sandbox works on this machine.',
    'tree:hard-link': 'A changed file has a second name on disk.',
    'tree:nested-repository': 'The work tree holds a git repository of its own.',
    'tree:special-file': 'The work tree holds a socket, a pipe or a device.',
    'tree:submodule-changed': 'The content of a submodule changed.',
    'tree:too-large': 'The change holds a file larger than GitHub takes, or too many files.',
    'tamper:handover': 'What a job left for the next one is not what it may be, or does not begin with what was let in.',
    'tamper:tree': 'The tree that was to be delivered is not the change that was judged.',
    'tree:unsafe-path': 'A name in the work tree could be read as something else.',
};

// EXTERNAL MODULE: ./lib/documents/nearest.js
var nearest = __webpack_require__(1476);
;// CONCATENATED MODULE: ./lib/commands/explain.js




const USAGE = 'Usage: codex-orchestrator explain CODE [--json]';
/** `explain CODE`: prints what a reason code means and what to do; answers the exit code: 0 known, 1 unknown, 2 wrong usage. */
function explainCommand(args) {
    const asked = read(args);
    if (typeof asked === 'string')
        return complain(2, `${asked}\n${USAGE}`);
    const known = reasons(registry/* CHECKS */.ui);
    if (asked.code === null)
        return complain(2, `explain wants one reason code, as the comment on the issue shows it. These there are:\n${list(known)}${USAGE}`);
    const found = known.find(({ reason }) => reason === asked.code);
    if (found === undefined)
        return complain(1, unknown(asked.code, known));
    process.stdout.write(asked.json ? `${JSON.stringify(found)}\n` : explain_text(found));
    return 0;
}
function read(args) {
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({ args: [...args], allowPositionals: true, options: { json: { type: 'boolean', default: false } } });
        const [code, ...more] = positionals;
        return more.length > 0 ? 'explain wants one reason code.' : { code: code?.trim().toLowerCase() ?? null, json: values.json };
    }
    catch (thrown) {
        return thrown instanceof Error ? thrown.message : String(thrown);
    }
}
function explain_text({ reason, status, meaning, remedy, from }) {
    return [`${reason}: ${status}`, '', `  Meaning     ${meaning}`, `  What to do  ${remedy}`, `  Comes from  ${from.join('; ')}`, ''].join('\n');
}
/** Every code with its status, in two columns. */
function list(known) {
    const width = Math.max(...known.map(({ reason }) => reason.length));
    return known.map(({ reason, status }) => `  ${reason.padEnd(width)}  ${status}\n`).join('');
}
/** The codes that are spelled alike, else those of the same area, else none. */
function unknown(code, known) {
    const names = known.map(({ reason }) => reason);
    const alike = (0,nearest/* nearestOf */.q)(code, names, 3);
    const [area] = code.split(':');
    const meant = alike.length > 0 ? alike : names.filter((name) => name.split(':')[0] === area || name.split(':')[1] === code);
    const hint = meant.length === 0 ? 'Without a code, explain lists them all.' : `Did you mean ${meant.join(', ')}?`;
    return `there is no reason code ${JSON.stringify(code.slice(0, 100))}. ${hint}`;
}
function complain(code, what) {
    process.stderr.write(`codex-orchestrator: ${what}\n`);
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

/***/ 22187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ inWords)
/* harmony export */ });
/**
 * Says of a value that a schema refuses what it is and what it must be, to follow the name of its field: `is missing: it
 * must be a list`. For `safeParse(value, { error: inWords })`; the own words of a schema, which begin alike, go before it.
 * Text that was found is never repeated, since it may be anybody's.
 */
function inWords(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return unlike(issue.input, EXPECTED[issue.expected] ?? issue.expected);
        case 'invalid_value':
            return typeof issue.input === 'string' && issue.input !== '' ? `must be ${oneOf(issue.values.map(spelled))}` : unlike(issue.input, oneOf(issue.values.map(spelled)));
        case 'too_small':
            return issue.origin === 'string' && issue.minimum === 1 ? 'is empty, and must not be' : `${measured(issue.origin, issue.input)}, and must ${bound(issue.origin, 'at least', issue.minimum)}`;
        case 'too_big':
            return `${measured(issue.origin, issue.input)}, and must ${bound(issue.origin, 'at most', issue.maximum)}`;
        case 'unrecognized_keys':
            return `knows no ${oneOf(issue.keys.map((key) => `\`${key.slice(0, 100)}\``))}`;
        case 'invalid_format':
        case 'invalid_key':
        case 'invalid_union':
        case 'invalid_element':
        case 'not_multiple_of':
        case 'custom':
            return issue.input === undefined ? 'is missing' : 'is not in the form it must have';
    }
}
/** What a schema asks for, as somebody says it who has never seen one. */
const EXPECTED = {
    array: 'a list',
    boolean: 'true or false',
    int: 'a whole number',
    number: 'a number',
    object: 'a group of fields',
    record: 'a group of fields',
    string: 'text',
    tuple: 'a list',
};
function unlike(found, expected) {
    return found === undefined ? `is missing: it must be ${expected}` : `is ${kindOf(found)}, and must be ${expected}`;
}
function spelled(value) {
    return typeof value === 'string' ? `"${value}"` : String(value);
}
function kindOf(found) {
    if (found === null)
        return 'empty';
    if (Array.isArray(found))
        return 'a list';
    if (typeof found === 'number' || typeof found === 'boolean')
        return String(found);
    if (typeof found === 'string')
        return found === '' ? 'empty' : 'text';
    return 'a group of fields';
}
function measured(origin, found) {
    if (origin === 'array' && Array.isArray(found))
        return found.length === 0 ? 'is empty' : `holds ${found.length} items`;
    if (origin === 'string' && typeof found === 'string')
        return `is ${found.length} characters long`;
    return `is ${kindOf(found)}`;
}
function bound(origin, which, limit) {
    if (origin === 'array')
        return `hold ${which} ${limit === 1 ? 'one item' : `${limit} items`}`;
    return origin === 'string' ? `have ${which} ${limit} characters` : `be ${which} ${limit}`;
}
function oneOf(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
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

/***/ 13561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ policyGlob)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** A glob of the policy. What other formats allow and this one would never match is refused by name rather than left without effect. */
const policyGlob = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(512)
    .regex(/^(?!!)(?!\.{1,2}$)(?!\.{0,2}\/)(?!.*\/\.{0,2}\/)(?!.*\/\.{1,2}$)[^\\\p{Cc}]+$/u, { error: 'must be a glob from the root of the repository, such as src/**: no leading ! or /, no . or .. step, no backslash', abort: true })
    .superRefine((text, context) => {
    const flaw = globFlaw(text);
    if (flaw !== null)
        context.addIssue(flaw);
})
    .describe('A glob relative to the root of the repository; `**` crosses folders.');
/** Forms of other globs that would be taken here for letters, or for something nobody meant. */
const FLAWS = [
    [/[@+?*!]\(/, 'holds an extended glob such as @(a|b), which is not read here: write {a,b} for alternatives and ? for a parenthesis that follows one of @ + ? * !'],
    [/\([^()]*\|/, 'holds alternatives in parentheses, which are letters here: write {a,b}'],
    [/\[!/, 'negates a class with !, which is a letter here: write [^a]'],
    [/\[\.\.\./, 'holds a class that begins with dots: for a folder named so write ? for each bracket, such as app/?...slug?/**'],
    [/\[([:.=])[^[\]]*\1\]/, 'holds a named class such as [[:upper:]], which is not read here: write its letters, such as [A-Z]'],
    [/(^|\/)\s|\s(\/|$)/u, 'has white space at an end of a name: remove it'],
    [/"|(^|\/)(['`]).*\2(\/|$)/, 'holds quotes, which are no part of a name: write the name without them'],
    [/(?<!^|[/{,])\*\*|\*\*(?![/},]|$)/, 'holds ** beside other letters, where it does not cross folders: write ** between slashes, such as src/**/*.ts'],
];
/** A name, or all that is below one, in letters that mean nothing else: what most globs are, and nothing that is looked for here. */
const PLAIN = /^[\w./-]+?(?:\/\*\*)?$/;
/** Says what a glob holds that would leave it without its effect, and what to write instead. */
function globFlaw(text) {
    if (PLAIN.test(text))
        return null;
    return FLAWS.find(([form]) => form.test(text))?.[1] ?? classFlaw(text) ?? braceFlaw(text) ?? costFlaw(text);
}
function classFlaw(text) {
    const classes = [...text.matchAll(/\[([^[\]]*)\]/g)].map(([, letters = '']) => letters);
    const backwards = classes.flatMap((letters) => [...letters.matchAll(/(.)-(.)/gsu)]).some(([, from = '', to = '']) => from > to);
    return backwards ? 'holds a class whose range runs backwards: for a folder named so write ? for each bracket, such as app/?user-id?/**' : null;
}
/** From the innermost group outwards, each taken for a letter once it is judged. */
function braceFlaw(text) {
    let rest = text;
    for (let group = INNERMOST.exec(rest); group !== null; group = INNERMOST.exec(rest)) {
        const [whole, members = ''] = group;
        if (/^[^,]*\.\.[^,]*$/.test(members))
            return 'holds a range in braces, which is not read here: write each name, such as {1,2,3}, or a class, such as [1-3]';
        if (!members.includes(','))
            return 'holds braces around one name: write the name without them, or ? for each brace that is part of it';
        if (/(^|,)\s|\s(,|$)/u.test(members))
            return 'has white space at an end of a name in braces: write {a,b}';
        rest = rest.replace(whole, 'x');
    }
    return null;
}
/** How many globs the braces of one may stand for. */
const MOST_GLOBS = 32;
/**
 * A glob is matched by trying. A lone * in a name fits in one way; each further one, and each ** with names behind it,
 * multiplies the ways, until one path would take longer than a run may. Globs come from the text of issues, too.
 */
function costFlaw(text) {
    const globs = withoutBraces(text);
    if (globs === null)
        return `stands for more than ${MOST_GLOBS} globs by its braces: write it as several, or name a folder above them`;
    const isCostly = globs.map((glob) => glob.split('/')).some((names) => {
        const folders = names.slice(0, -1).filter((name) => name === '**').length;
        const further = names.reduce((sum, name) => sum + (name === '**' ? 0 : Math.max(0, name.split('*').length - 2)), 0);
        return folders > 2 || further > 2 || folders + further > 3;
    });
    return isCostly ? 'holds too many wildcards: ** with names behind it may stand there twice, and so may a further * in a name; all in all three times, as in **/test/**/*.spec.*' : null;
}
/** The globs that one with braces stands for; null when they are too many. */
function withoutBraces(text) {
    let globs = [text];
    for (let isOpen = true; isOpen;) {
        isOpen = false;
        globs = globs.flatMap((glob) => {
            const [group, members = ''] = INNERMOST.exec(glob) ?? [];
            if (group === undefined)
                return [glob];
            isOpen = true;
            return members.split(',').map((member) => glob.replace(group, () => member));
        });
        if (globs.length > MOST_GLOBS)
            return null;
    }
    return globs;
}
const INNERMOST = /\{([^{}]*)\}/;


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

/***/ 6992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98799);

/** Writes a value as canonical JSON (RFC 8785): one value, one spelling, byte for byte. Throws for what JSON cannot hold. */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError('this value has no JSON form');
    return text;
}


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

/***/ 1476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest),
/* harmony export */   q: () => (/* binding */ nearestOf)
/* harmony export */ });
/** The name among `known` that is nearest to what was written, or null when none is near enough to be meant. */
function nearest(written, known) {
    return nearestOf(written, known, 1)[0] ?? null;
}
/** The names among `known` that are near enough to what was written to be meant, nearest first, `most` of them. */
function nearestOf(written, known, most) {
    const fold = (name) => name.toLowerCase().replaceAll('_', '-');
    // Names are as far apart as they differ in length, at the least; without a letter in common none is meant.
    const near = known.filter((name) => Math.abs(name.length - written.length) <= farthest(name));
    const ranked = near.map((name) => ({ name, distance: distance(fold(written), fold(name)) })).toSorted((left, right) => left.distance - right.distance);
    return ranked.filter(({ name, distance: far }) => far <= farthest(name) && far < Math.max(name.length, written.length)).slice(0, most).map(({ name }) => name);
}
function farthest(name) {
    return Math.max(2, Math.floor(name.length / 3));
}
/** Levenshtein distance, one row at a time. */
function distance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (const [i, left] of Array.from(from).entries()) {
        const next = [i + 1];
        for (const [j, right] of Array.from(to).entries()) {
            next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (left === right ? 0 : 1)));
        }
        row = next;
    }
    return row.at(-1) ?? 0;
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
