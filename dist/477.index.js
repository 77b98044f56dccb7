export const id = 477;
export const ids = [477,145,526,499];
export const modules = {

/***/ 27499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   speakCleanly: () => (/* binding */ speakCleanly)
/* harmony export */ });
/* harmony import */ var _core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74288);

/**
 * From here on no secret leaves this process by its output, whoever prints: a library too, and a defect that ends the process,
 * of which only the stack is told, since the error itself may hold a whole request.
 */
function speakCleanly(search) {
    for (const stream of [process.stdout, process.stderr]) {
        const write = stream.write.bind(stream);
        stream.write = new Proxy(write, {
            apply: (target, _, [text, ...rest]) => Reflect.apply(target, undefined, [typeof text === 'string' ? (0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X)(search, text).text : text, ...rest]),
        });
    }
    process.on('uncaughtException', (thrown) => {
        process.stderr.write(`${stackOf(thrown)}\n`);
        process.exit(1);
    });
}
function stackOf(thrown) {
    if (!(thrown instanceof Error))
        return `Something that is no error was thrown (${typeof thrown}).`;
    const stack = thrown.stack ?? `${thrown.name}: ${thrown.message}`;
    return thrown.cause === undefined ? stack : `${stack}\ncaused by ${stackOf(thrown.cause)}`;
}


/***/ }),

/***/ 36477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/checks/registry.js + 31 modules
var registry = __webpack_require__(32438);
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
    delivery: 'the check delivered',
    decision: 'the decision over all records',
};
/** What each fault means; what it costs and what to do stand with the faults themselves. */
const FAULT_MEANINGS = {
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
    'codex:too-much-output': 'The output of Codex would not fit into what a run may keep.',
    'evidence:altered': 'The evidence of a run that is to be ended does not agree with itself, so nothing is added to it.',
    'evidence:broken': 'A file of the evidence could not be written, or the bundle did not verify right after it was closed.',
    'evidence:foreign-file': 'The evidence folder holds something that is no plain file of ours.',
    'evidence:not-uploaded': 'The bundle could not be uploaded as an artifact.',
    'git:base-missing': 'The base branch does not exist.',
    'git:broken': 'A git command failed that should not.',
    'git:fetch-failed': 'The base commit could not be fetched.',
    'github:denied': 'GitHub refused a request of the token.',
    'github:moved': 'GitHub answered with a redirection, which no request of ours follows.',
    'github:rule': 'A ruleset or branch protection refused what was sent.',
    'github:unexpected': 'GitHub answered something that does not fit its own description, or that does not agree with what was sent.',
    'github:unreachable': 'GitHub did not answer.',
    'model:bad-request': 'The model server rejected a request for good (400 and the like).',
    'model:budget': 'The run reached `limits.tokens` of the policy; no further request was sent.',
    'model:context-exceeded': 'The model had no room left for the conversation.',
    'model:filtered': 'A content filter of the model server stopped the answer.',
    'model:incomplete': 'The model server ended an answer before it was complete.',
    'model:key-missing': 'No usable key for the model server was given.',
    'model:key-rejected': 'The model server answered 401 or 403.',
    'model:not-found': 'The model server answered 404.',
    'model:quota': 'The model server says that the quota is used up.',
    'model:rate-limited': 'The model server answered 429, and Codex was not told to ask again soon.',
    'model:unavailable': 'The model server did not answer, answered 5xx, or broke off, and did so again on every retry.',
    'model:usage-unknown': 'The policy limits tokens, and the model server did not say how many it used.',
    'network:proxy-invalid': 'HTTPS_PROXY of the job names something that cannot be used as a proxy.',
    'run:cancelled': 'Somebody cancelled the job.',
    'run:internal': 'A defect of ours.',
    'run:lost': 'The process of the run ended without a word, and what it left was ended in its place.',
    'run:superseded': 'Somebody moved our branch while the run was delivering.',
    'run:timeout': 'The whole run took too long.',
    'sandbox:broken': 'The sandbox itself failed while a command ran in it.',
    'sandbox:unavailable': 'No sandbox works on this machine.',
    'tree:hard-link': 'A changed file has a second name on disk.',
    'tree:nested-repository': 'The work tree holds a git repository of its own.',
    'tree:special-file': 'The work tree holds a socket, a pipe or a device.',
    'tree:submodule-changed': 'The content of a submodule changed.',
    'tree:too-large': 'The change holds a file larger than GitHub takes, or too many files.',
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

// EXTERNAL MODULE: ./lib/adapters/files/digest.js
var digest = __webpack_require__(78370);
// EXTERNAL MODULE: ./lib/adapters/files/read-settings-file.js
var read_settings_file = __webpack_require__(1645);
// EXTERNAL MODULE: ./lib/contract/ids.js
var ids = __webpack_require__(33240);
// EXTERNAL MODULE: ./lib/core/evaluate.js
var evaluate = __webpack_require__(15952);
// EXTERNAL MODULE: ./lib/core/gather-places.js
var gather_places = __webpack_require__(45409);
// EXTERNAL MODULE: ./lib/core/inert.js
var inert = __webpack_require__(18487);
// EXTERNAL MODULE: ./lib/core/trigger/normalise-body.js
var normalise_body = __webpack_require__(49859);
// EXTERNAL MODULE: ./lib/core/trigger/triage.js
var triage = __webpack_require__(4614);
// EXTERNAL MODULE: ./lib/issue/limits.js
var limits = __webpack_require__(65987);
// EXTERNAL MODULE: ./lib/issue/parse-issue.js + 16 modules
var parse_issue = __webpack_require__(76254);
// EXTERNAL MODULE: ./lib/render/issue-template.js
var issue_template = __webpack_require__(25150);
// EXTERNAL MODULE: ./lib/policy/parse-policy.js + 1 modules
var parse_policy = __webpack_require__(97175);
// EXTERNAL MODULE: ./lib/policy/resolve-policy.js + 1 modules
var resolve_policy = __webpack_require__(38093);
;// CONCATENATED MODULE: ./lib/commands/policy-files.js




/** Reads a policy and the floor below it, where one is named, as a run would. */
async function loadPolicy(file, floorFile) {
    const [bytes, floorBytes] = [await policy_files_read(file), floorFile === null ? null : await policy_files_read(floorFile)];
    for (const found of [bytes, floorBytes])
        if (typeof found === 'string')
            return { known: 'unreadable', why: found };
    if (typeof bytes === 'string' || typeof floorBytes === 'string')
        throw new TypeError('an unreadable file was passed on');
    const repository = (0,parse_policy/* readPolicyBytes */.gS)(bytes, file);
    const floor = floorBytes === null || floorFile === null ? null : (0,parse_policy/* readFloorBytes */.CC)(floorBytes, floorFile);
    const problems = [repository, floor].flatMap((parsed) => (parsed === null || parsed.known ? [] : parsed.problems));
    if (!repository.known || (floor !== null && !floor.known))
        return { known: false, problems };
    return (0,resolve_policy/* resolvePolicy */.nZ)({ floor, repository, inputs: { preset: null } });
}
/** Problems as a terminal shows them: sentence, lines of the file, remedy. A file may be a stranger's, and the terminal a runner's, so that nothing of it can act. */
function problemsText(problems) {
    return problems.map(({ sentence, remedy, frame }) => `${(0,inert/* inertText */.UJ)(sentence)}\n${frame === undefined ? '' : inertLines(frame.replaceAll(/^/gm, '  '))}  ${(0,inert/* inertText */.UJ)(remedy)}\n`).join('\n');
}
/** Lines of ours that quote a file, each made inert. */
function inertLines(text) {
    return text.split('\n').map((line) => `${(0,inert/* inertText */.UJ)(line)}\n`).join('');
}
/** Prints why a command ends, and answers its exit code. */
function policy_files_complain(code, what) {
    process.stderr.write(`codex-orchestrator: ${what}\n`);
    return code;
}
async function policy_files_read(path) {
    try {
        return (await (0,read_settings_file/* readSettingsFile */.u)(path)) ?? `there is no file ${path}, or it may not be read.`;
    }
    catch (thrown) {
        return `${path} could not be read: ${thrown instanceof Error ? thrown.message : String(thrown)}.`;
    }
}

;// CONCATENATED MODULE: ./lib/commands/gate.js
















const gate_USAGE = 'Usage: codex-orchestrator gate --issue-file FILE [--policy FILE] [--title TEXT] [--json]';
/** `gate --issue-file FILE`: judges the body of an issue as a run would. Answers 0 when it is accepted, 1 when it is refused, 2 for wrong usage, 3 when it could not be judged. */
async function gateCommand(args) {
    const asked = gate_read(args);
    if (typeof asked === 'string')
        return policy_files_complain(2, `${asked}\n${gate_USAGE}`);
    const body = await readBody(asked.issueFile);
    if (typeof body !== 'string')
        return policy_files_complain(3, body.why);
    const policy = asked.policy === null ? null : await loadPolicy(asked.policy, null);
    if (policy?.known === 'unreadable')
        return policy_files_complain(3, policy.why);
    if (policy?.known === false)
        return policy_files_complain(3, `${asked.policy} is refused, so that nothing can be judged by it.\n${problemsText(policy.problems)}`);
    const judged = judge(body, asked.title, policy?.values ?? null);
    process.stdout.write(asked.json ? `${JSON.stringify(judged)}\n` : textOf(judged));
    return judged.accepted === null ? 3 : judged.accepted ? 0 : 1;
}
function gate_read(args) {
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({ args: [...args], allowPositionals: true, options: { 'issue-file': { type: 'string' }, policy: { type: 'string' }, title: { type: 'string', default: '' }, json: { type: 'boolean', default: false } } });
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
        const bytes = await (0,read_settings_file/* readSettingsFile */.u)(path);
        return bytes === null ? { why: `there is no file ${path}, or it may not be read.` } : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (thrown) {
        return { why: `${path} could not be read: ${thrown instanceof TypeError ? 'it is not UTF-8 text' : thrown instanceof Error ? thrown.message : String(thrown)}.` };
    }
}
function judge(text, title, policy) {
    const body = (0,normalise_body/* normaliseBody */.t)(text);
    const tangled = (0,limits/* unreadable */.O)(body);
    const problems = [
        ...((0,triage/* isDraftTitle */.C)(title) ? [{ reason: null, sentence: 'The title says that the issue is a draft, so that no run would start.', remedy: 'Take [draft] or Draft: out of the title when the issue is ready.' }] : []),
        ...(tangled === null ? [] : [{ reason: 'issue:unreadable', sentence: `The body is not read: ${tangled}.`, remedy: 'Make the issue shorter and simpler.' }]),
    ];
    const contract = (0,parse_issue/* parseIssue */.Z)(body);
    const findings = tangled === null ? (0,evaluate/* evaluate */._)(policy === null ? withoutPolicy : registry/* issueGates */.kF, { intake: intakeOf({ number: 1, title, bodySha256: ids/* sha256 */.sc.parse((0,digest/* digestOf */.ol)(body)), state: 'open', author: '', contract }, policy) }) : [];
    const costly = findings.filter((finding) => (0,cost/* costOf */.ho)(finding) !== null);
    const refused = problems.length > 0 || costly.some(({ outcome }) => outcome === 'fail');
    const { notes, template } = tangled === null ? (0,issue_template/* toComplete */.D)(contract) : { notes: [], template: '' };
    return { accepted: refused ? false : costly.length > 0 ? null : true, problems, findings, criteria: contract.criteria, removed: contract.removed, notes, template };
}
/** Whether hidden text may be there is for the policy alone to say, and it is taken out whatever that says. */
const withoutPolicy = registry/* issueGates */.kF.filter(({ id }) => id !== 'hidden-text');
/** The facts of an intake that knows nothing but an issue and a policy. */
function intakeOf(issue, policy) {
    return {
        tool: { name: 'codex-orchestrator', version: version/* VERSION */.x },
        startedAt: '1970-01-01T00:00:00.000Z',
        trigger: null,
        actors: [],
        issue,
        history: null,
        approvalHash: null,
        approvals: [],
        command: '/codex',
        base: null,
        policy: policy === null ? null : { path: '', sha256: ids/* sha256 */.sc.parse('0'.repeat(64)), values: policy, layers: [] },
        instructions: [],
        requested: { codexVersion: null, codexSettings: [] },
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
        ...(removed.length === 0 ? [] : ['', 'Taken out, because the page of the issue does not show it (a policy can forbid such text with hidden-text: block):', ...removed.map(({ what, count, line }) => `  line ${line}: ${(0,inert/* inertText */.UJ)(what)}${count === 1 ? '' : `, ${count} times`}`)]),
        ...(notes.length === 0 ? [] : ['', ...notes.map((note) => `- ${note}`)]),
        ...(template === '' ? [] : ['', 'Paste this at the end of the issue, and write your own words in place of those in italics:', '', template.trimEnd()]),
        '',
    ].join('\n');
}
const MARK = { pass: '✓', fail: '✗', unknown: '?', 'not-applicable': '–', 'not-run': '·' };
function findingText(finding) {
    const { outcome, sentence, reason, remedy, places } = finding;
    if (outcome !== 'fail' && outcome !== 'unknown')
        return [`${MARK[outcome]} ${(0,inert/* inertText */.UJ)(sentence)}`];
    const shown = (0,gather_places/* gatherPlaces */.i)([{ places }], sentence).slice(0, 20).map(({ where, what }) => `    ${(0,inert/* inertText */.UJ)(where)}${what === '' ? '' : `: ${(0,inert/* inertText */.UJ)(what)}`}`);
    return [`${MARK[outcome]} ${(0,inert/* inertText */.UJ)(sentence)} (${reason})${finding.mode === undefined ? '' : ', which the policy only warns of'}`, ...shown, `  ${(0,inert/* inertText */.UJ)(outcome === 'unknown' ? 'Name the policy with --policy.' : remedy)}`];
}

// EXTERNAL MODULE: ./lib/contract/in-words.js
var in_words = __webpack_require__(22187);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/contract/policy-glob.js
var policy_glob = __webpack_require__(13561);
;// CONCATENATED MODULE: ./lib/contract/pack-parts.js


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
const packId = schemas/* string */.YjP()
    .regex(/^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,78}[A-Za-z0-9])?$/, 'must be letters, digits, dots, hyphens and underscores, 80 at most, with a letter or digit at both ends: it names a folder and a branch')
    .refine((id) => !id.includes('..') && !/\.lock$/i.test(id) && !DEVICE.test(id), 'cannot name a folder and a branch everywhere: it may hold no .., not end in .lock, and be no device of Windows such as con or nul')
    .describe('The id of the pack: the name of its folder, and of the branch codex/ID.');
/** A file or folder of the repository, spelled as git does. */
const packPath = schemas/* string */.YjP().max(512).regex(/^(?!\.{0,2}\/)(?!.*\/\.{0,2}(?:\/|$))(?!\.{1,2}$)[^\\\p{Cc}*?[\]{}]+$/u, 'must be a path from the root of the repository, such as docs/style.md: no *, no / at an end, no . or .. step');
/** A glob of a pack, read as those of the policy are. */
const packGlob = policy_glob/* policyGlob */.l;
/** A sentence or a short text for people; it may have several lines. */
const packText = schemas/* string */.YjP().max(4000).regex(/\S/, 'is empty, and must say something');
/** A short text on one line. */
const packLine = (most) => schemas/* string */.YjP().max(most).regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*[^\s\p{Cc}][^\p{Cc}\p{Zl}\p{Zp}]*$/u, 'must be text on one line');
/** The checks a pack can ask for by name. */
const HELPERS = ['artifacts-present', 'artifact-contains', 'diff-in-scope', 'no-deploy-language', 'no-unmeasurable-language', 'engine-declared'];
/** A requirement of pip by name and version: no option, address or path, so that it installs from the index that pip is set up for. */
const pythonRequirement = schemas/* string */.YjP()
    .max(256)
    .regex(/^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?(?:\s*\[[A-Za-z0-9._,\s-]+\])?(?:\s*(?:===?|~=|!=|<=?|>=?)\s*[A-Za-z0-9.*+!_-]+(?:\s*,\s*(?:===?|~=|!=|<=?|>=?)\s*[A-Za-z0-9.*+!_-]+)*)?(?:\s*;[^\p{Cc}]{1,120})?$/u, 'must be a Python requirement, a name with versions such as pytest==8.4.2; options, addresses, files and paths are not installed');

;// CONCATENATED MODULE: ./lib/packs/pack-templates.js
// Generated by scripts/docs.ts from src/packs/templates; edit those files. Run: npm run docs
/** The files of each template of a pack, with {{id}} where the id belongs. */
const PACK_TEMPLATES = {
    "game": {
        "acceptance.yml": "schema: codex-orchestrator/acceptance@1\ncommands:\n  # Put the commands that check your game without a screen here.\n  - id: tests\n    kind: tests\n    run: [npm, test]\n  - id: simulation\n    kind: check\n    run: [node, game/simulate.mjs, --seed, '7']\nstages:\n  - id: headless\n    name: It plays without a screen\n    pass:\n      - Ten thousand steps end without an error.\n    evidence: ['artifacts/{{id}}/simulation.json']\nhelpers:\n  - check: artifacts-present\n  - check: engine-declared\n  - check: no-unmeasurable-language\n    paths: ['game/**/*.md', 'artifacts/{{id}}/**']\n",
        "risk.md": "# Risk of {{id}}\n\n## What could go wrong\n\nA save of today could no longer be loaded, or the game could run too slowly. Say how both are measured.\n\n## How it would be noticed\n\nName the command, the test or the person that would notice.\n\n## How to undo it\n\nRevert the merge commit. Say what else would have to be undone, such as data that was written.\n",
        "runbook.md": "# Runbook of {{id}}\n\n## Run\n\nOpen `game/` in the engine that spec.md names.\n\n## Validate\n\nRun `npm test` and `node game/simulate.mjs --seed 7` twice; both print the same.\n\n## Roll back\n\nRevert the merge commit, then run the commands under Validate again.\n",
        "spec.md": "# {{id}}\n\n## Goal\n\nSay in two or three sentences what should be different afterwards, and for whom.\n\n## Context\n\nThe engine is Godot 4.2.2. Say what can be played today.\n\n## Requirements\n\n- What the player does, and what follows.\n- What is counted, and when it ends.\n- What `artifacts/{{id}}/simulation.json` holds.\n\n## Out of scope\n\n- Assets whose licence is not known.\n- Publishing it.\n",
        "task.yml": "schema: codex-orchestrator/task-pack@1\nid: \"{{id}}\"\ntitle: Say in one line what the player can do\ntype: game\n\n# The engine that the result is made with; helper engine-declared looks for both in spec.md.\nengine:\n  name: Godot\n  version: \"4.2.2\"\n  target: Web\nscope:\n  allowed_paths: ['game/**', 'test/**', 'artifacts/{{id}}/**']\nartifacts:\n  required: ['artifacts/{{id}}/simulation.json']\nacceptance:\n  must:\n    - The same seed gives the same simulation, step by step.\n    - It runs without a screen, without sound and without a network.\nexecution:\n  timeout_minutes: 60\n",
    },
    "library": {
        "acceptance.yml": "schema: codex-orchestrator/acceptance@1\n# Put the commands of your library here.\ncommands:\n  - id: lint\n    kind: lint\n    run: [npm, run, lint]\n  - id: types\n    kind: lint\n    run: [npm, run, typecheck]\n  - id: tests\n    kind: tests\n    run: [npm, test]\nhelpers:\n  - check: diff-in-scope\n  - check: no-unmeasurable-language\n    paths: ['docs/**']\n",
        "risk.md": "# Risk of {{id}}\n\n## What could go wrong\n\nA change of what is exported breaks whoever uses it. Name what stays, and why.\n\n## How it would be noticed\n\nName the command, the test or the person that would notice.\n\n## How to undo it\n\nRevert the merge commit. Say what else would have to be undone, such as data that was written.\n",
        "runbook.md": "# Runbook of {{id}}\n\n## Run\n\nImport it from another project, as docs/ shows.\n\n## Validate\n\nRun `npm run lint`, `npm run typecheck` and `npm test`.\n\n## Roll back\n\nRevert the merge commit, then run the commands under Validate again.\n",
        "spec.md": "# {{id}}\n\n## Goal\n\nSay in two or three sentences what should be different afterwards, and for whom.\n\n## Context\n\nWho uses the library, and what they write today instead.\n\n## Requirements\n\n- Names, arguments and results of what is exported.\n- What is thrown, and when.\n- Examples, each with its result.\n\n## Out of scope\n\n- A new version number.\n- Changes of dependencies.\n",
        "task.yml": "schema: codex-orchestrator/task-pack@1\nid: \"{{id}}\"\ntitle: Say in one line what the library is to offer\ntype: library\n\nscope:\n  allowed_paths: ['src/**', 'test/**', 'docs/**']\nacceptance:\n  must:\n    - Everything that is exported has a sentence that says what it promises.\n    - What was exported before still is, and means the same.\nexecution:\n  timeout_minutes: 30\n",
    },
    "managed-repo": {
        "acceptance.yml": "schema: codex-orchestrator/acceptance@1\ncommands:\n  # Put the command that this repository is tested with here.\n  - id: tests\n    kind: tests\n    run: [npm, test]\nhelpers:\n  - check: diff-in-scope\n  - check: no-deploy-language\n",
        "risk.md": "# Risk of {{id}}\n\n## What could go wrong\n\nThe change could break a rule that people here keep without having written it down. Say whom to ask.\n\n## How it would be noticed\n\nName the command, the test or the person that would notice.\n\n## How to undo it\n\nRevert the merge commit. Say what else would have to be undone, such as data that was written.\n",
        "runbook.md": "# Runbook of {{id}}\n\n## Run\n\nRead the pull request from its first file to its last.\n\n## Validate\n\nRun the tests as README.md says.\n\n## Roll back\n\nRevert the merge commit, then run the commands under Validate again.\n",
        "spec.md": "# {{id}}\n\n## Goal\n\nSay in two or three sentences what should be different afterwards, and for whom.\n\n## Context\n\nWhich documents of this repository say how it is worked on, and what they ask for.\n\n## Requirements\n\n- What changes, file by file.\n- Which rule of the repository each change follows.\n\n## Out of scope\n\n- Changes of those documents.\n- Everything that needs another team.\n",
        "task.yml": "schema: codex-orchestrator/task-pack@1\nid: \"{{id}}\"\ntitle: Say in one line what is to change in this repository\ntype: managed-repo\n\nscope:\n  # Keep this as narrow as the task.\n  allowed_paths: ['docs/**']\ndocs:\n  # What the work goes by; a run is refused where one of them is not there.\n  required: [README.md]\nacceptance:\n  must:\n    - The change follows what the documents above say about changes.\n    - Nothing outside the scope is touched.\nexecution:\n  timeout_minutes: 30\nreview:\n  required: true\n  notes: Compare the change with the documents that the pack requires.\n",
    },
    "script": {
        "acceptance.yml": "schema: codex-orchestrator/acceptance@1\ncommands:\n  # Every script can be read by the shell it is written for.\n  - id: syntax\n    kind: lint\n    run: for file in scripts/*.sh; do sh -n \"$file\" || exit 1; done\n  # Put the command that tests it here.\n  - id: tests\n    kind: tests\n    run: [sh, test/run.sh]\nhelpers:\n  - check: diff-in-scope\n",
        "risk.md": "# Risk of {{id}}\n\n## What could go wrong\n\nThe script could delete or overwrite files. Say which, and what keeps it from the others.\n\n## How it would be noticed\n\nName the command, the test or the person that would notice.\n\n## How to undo it\n\nRevert the merge commit. Say what else would have to be undone, such as data that was written.\n",
        "runbook.md": "# Runbook of {{id}}\n\n## Run\n\nCall `sh scripts/NAME.sh` without arguments: it prints how it is used.\n\n## Validate\n\nRun `sh test/run.sh`.\n\n## Roll back\n\nRevert the merge commit, then run the commands under Validate again.\n",
        "spec.md": "# {{id}}\n\n## Goal\n\nSay in two or three sentences what should be different afterwards, and for whom.\n\n## Context\n\nWhich script there is already, who calls it and from where.\n\n## Requirements\n\n- What it reads, and from where.\n- What it writes, and what it leaves alone.\n- What it does when something is missing.\n\n## Out of scope\n\n- Anything that is installed or changed on the machine.\n",
        "task.yml": "schema: codex-orchestrator/task-pack@1\nid: \"{{id}}\"\ntitle: Say in one line what the script is to do\ntype: script\n\nscope:\n  allowed_paths: ['scripts/**', 'test/**', 'docs/**']\nartifacts:\n  required: ['scripts/**']\nacceptance:\n  must:\n    - The script prints how it is used when it is called without arguments.\n    - The script ends with an exit code other than 0 when it could not do its work.\nexecution:\n  timeout_minutes: 30\n",
    },
    "security": {
        "acceptance.yml": "schema: codex-orchestrator/acceptance@1\ncommands:\n  # Put the command that tests your code here.\n  - id: tests\n    kind: tests\n    run: [npm, test]\nstages:\n  - id: proof\n    name: What was open is shut\n    pass:\n      - Each finding has a test that failed before the change.\n    fail:\n      # A command below fail must end with an exit code other than 0.\n      - id: still-open\n        name: The attack still works\n        run: [node, test/attack.mjs]\n    evidence: ['artifacts/{{id}}/findings.json']\nhelpers:\n  - check: artifacts-present\n  - check: artifact-contains\n    paths: ['artifacts/{{id}}/findings.json']\n    text: [severity, status]\n  - check: diff-in-scope\n",
        "risk.md": "# Risk of {{id}}\n\n## What could go wrong\n\nA finding could be wrong, or its mending could open something else. Say who looks at both.\n\n## How it would be noticed\n\nName the command, the test or the person that would notice.\n\n## How to undo it\n\nRevert the merge commit. Say what else would have to be undone, such as data that was written.\n",
        "runbook.md": "# Runbook of {{id}}\n\n## Run\n\nRead `artifacts/{{id}}/findings.json`.\n\n## Validate\n\nRun `npm test`, then `node test/attack.mjs`, which must fail.\n\n## Roll back\n\nRevert the merge commit, then run the commands under Validate again.\n",
        "spec.md": "# {{id}}\n\n## Goal\n\nSay in two or three sentences what should be different afterwards, and for whom.\n\n## Context\n\nWhat is to be protected, from whom, and what is known so far.\n\n## Requirements\n\n- What is examined, file by file.\n- The form of `artifacts/{{id}}/findings.json`: a list with file, line, severity and status.\n- What is mended at once, and what is only reported.\n\n## Out of scope\n\n- Attacks on anything that runs.\n- Changes of access rights.\n",
        "task.yml": "schema: codex-orchestrator/task-pack@1\nid: \"{{id}}\"\ntitle: Say in one line what is to be examined or made safe\ntype: security\nlabels: [security]\npriority: P1\n\nconstraints:\n  no_secrets_output: true\nscope:\n  allowed_paths: ['src/**', 'test/**', 'artifacts/{{id}}/**']\nartifacts:\n  required: ['artifacts/{{id}}/findings.json']\nacceptance:\n  must:\n    - Every finding names a file and a line, and how it was reproduced.\n    - No secret and no personal data stands in any file of the result.\nexecution:\n  timeout_minutes: 45\nreview:\n  required: true\n  notes: Read every finding against the code, and every change against its finding.\n",
    },
    "service": {
        "acceptance.yml": "schema: codex-orchestrator/acceptance@1\n# Put the commands of your service here.\ncommands:\n  - id: build\n    kind: check\n    run: [npm, run, build]\n  - id: tests\n    kind: tests\n    run: [npm, test]\n    timeout_minutes: 20\nstages:\n  - id: contract\n    name: What callers rely on\n    pass:\n      - Every route that was there before is still there.\n      - {id: contract, run: [npm, run, test:contract]}\nhelpers:\n  - check: diff-in-scope\n  # The change belongs to the repository; putting it into service is somebody's decision.\n  - check: no-deploy-language\n",
        "risk.md": "# Risk of {{id}}\n\n## What could go wrong\n\nCallers could rely on what changes. Name them, and what they would see.\n\n## How it would be noticed\n\nName the command, the test or the person that would notice.\n\n## How to undo it\n\nRevert the merge commit. Say what else would have to be undone, such as data that was written.\n",
        "runbook.md": "# Runbook of {{id}}\n\n## Run\n\nStart the service as README.md says.\n\n## Validate\n\nRun `npm test` and `npm run test:contract`.\n\n## Roll back\n\nRevert the merge commit, then run the commands under Validate again.\n",
        "spec.md": "# {{id}}\n\n## Goal\n\nSay in two or three sentences what should be different afterwards, and for whom.\n\n## Context\n\nWhich routes or messages there are, and who sends them.\n\n## Requirements\n\n- What comes in, field by field.\n- What goes out, and in which error cases.\n- What is logged, and what must not be.\n\n## Out of scope\n\n- Deploying it.\n- Changes of a database that is in use.\n",
        "task.yml": "schema: codex-orchestrator/task-pack@1\nid: \"{{id}}\"\ntitle: Say in one line what the service is to do\ntype: service\n\nscope:\n  allowed_paths: ['src/**', 'test/**', 'docs/**']\n  forbidden_paths: ['src/generated/**']\nacceptance:\n  must:\n    - A request with wrong input is answered with an error that names the field.\n    - What was answered before is still answered alike.\nexecution:\n  timeout_minutes: 45\n",
    },
    "web": {
        "acceptance.yml": "schema: codex-orchestrator/acceptance@1\n# Put the commands of your site here.\ncommands:\n  - id: lint\n    kind: lint\n    run: [npm, run, lint]\n  - id: build\n    kind: check\n    run: [npm, run, build]\n  - id: tests\n    kind: tests\n    run: [npm, test]\nstages:\n  - id: hosts\n    name: Nothing from elsewhere\n    fail:\n      - A page loads a script, a font or an image from another host.\n      - id: other-hosts\n        run: grep -rnE \"src=.https?://\" src public\nhelpers:\n  - check: diff-in-scope\n  - check: no-deploy-language\n",
        "risk.md": "# Risk of {{id}}\n\n## What could go wrong\n\nPeople could be unable to do what they do today. Say what, and how you would know.\n\n## How it would be noticed\n\nName the command, the test or the person that would notice.\n\n## How to undo it\n\nRevert the merge commit. Say what else would have to be undone, such as data that was written.\n",
        "runbook.md": "# Runbook of {{id}}\n\n## Run\n\nStart the site as README.md says and open the page that changed.\n\n## Validate\n\nRun `npm run build` and `npm test`.\n\n## Roll back\n\nRevert the merge commit, then run the commands under Validate again.\n",
        "spec.md": "# {{id}}\n\n## Goal\n\nSay in two or three sentences what should be different afterwards, and for whom.\n\n## Context\n\nWhich pages there are, and what people do on them.\n\n## Requirements\n\n- What is shown, in which order, in which states.\n- What happens while something loads, and when it fails.\n- Widths it must work at.\n\n## Out of scope\n\n- A new look.\n- Publishing it.\n",
        "task.yml": "schema: codex-orchestrator/task-pack@1\nid: \"{{id}}\"\ntitle: Say in one line what people will see\ntype: web\n\nscope:\n  allowed_paths: ['src/**', 'public/**', 'test/**']\nartifacts:\n  optional: ['public/**']\nacceptance:\n  must:\n    - Everything can be reached and used with the keyboard alone.\n    - Nothing is loaded from other hosts.\nexecution:\n  timeout_minutes: 45\n",
    },
};

;// CONCATENATED MODULE: ./lib/packs/new-pack.js



/** Kinds of work there is a template for. */
const TEMPLATES = ['script', 'service', 'library', 'security', 'web', 'game', 'managed-repo'];
/** The files of a new pack by name, which `readPack` reads without a problem; or why the id cannot be one. */
function newPack(id, template) {
    const read = packId.safeParse(id, { error: in_words/* inWords */.r });
    if (!read.success)
        return { flaw: read.error.issues[0]?.message ?? 'is no id' };
    return { files: new Map(Object.entries(PACK_TEMPLATES[template]).map(([name, text]) => [name, text.replaceAll('{{id}}', () => read.data)])) };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/core/paths.js
var paths = __webpack_require__(64539);
;// CONCATENATED MODULE: ./lib/adapters/files/pack-folders.js




/** More than any file of a pack may hold, so that whoever reads it says so. */
const MOST_BYTES = 512 * 1024;
/** Folders that are never walked into. */
const OTHERS = new Set(['.git', 'node_modules']);
const NAMES = new Set(PACK_FILES.map(({ name }) => name));
/** What makes a folder one of a pack; a README stands in others too. */
const MARKS = new Set(['task.yml', 'acceptance.yml', 'spec.md', 'risk.md', 'runbook.md']);
/** The regular files of a folder that can belong to a pack, as bytes by name; links are not read. Of one that is far too large only the beginning is. */
function readPackFiles(folder) {
    return new Map(entriesOf(folder).flatMap((entry) => (entry.isFile() && NAMES.has(entry.name) ? [[entry.name, beginningOf((0,external_node_path_.join)(folder, entry.name))]] : [])));
}
/**
 * The folders that a word of the command line means, in the order of the alphabet: a folder that is a pack and those below
 * it, the folder of a file of a pack, or the packs that a glob matches. Null where there is none.
 */
function packFoldersAt(word, cwd) {
    const path = (0,external_node_path_.resolve)(cwd, word);
    const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (found?.isFile() === true)
        return NAMES.has(path.slice(path.lastIndexOf(external_node_path_.sep) + 1)) ? [(0,external_node_path_.dirname)(path)] : null;
    if (found?.isDirectory() === true) {
        const packs = packsBelow(path);
        return packs.length === 0 ? null : packs;
    }
    if (!/[*?[\]{}]/.test(word))
        return null;
    const from = word.split('/').slice(0, word.split('/').findIndex((step) => /[*?[\]{}]/.test(step))).join('/') || (word.startsWith('/') ? '/' : '.');
    const matches = (0,paths/* matchExactly */.k_)([word.replace(/^(\.\/)+/, '').replace(/\/+$/, '')]);
    const start = (0,external_node_path_.resolve)(cwd, from);
    if ((0,external_node_fs_.statSync)(start, { throwIfNoEntry: false })?.isDirectory() !== true)
        return null;
    const spelled = (folder) => (word.startsWith('/') ? folder : (0,external_node_path_.relative)(cwd, folder)).split(external_node_path_.sep).join('/');
    const all = packsBelow(start).filter((folder) => matches(spelled(folder)) || (0,external_node_fs_.readdirSync)(folder).some((name) => MARKS.has(name) && matches(`${spelled(folder)}/${name}`)));
    return all.length === 0 ? null : all;
}
/** The root of the repository that a folder is in, by the nearest `.git` above it; `otherwise` where there is none. */
function repositoryRoot(folder, otherwise) {
    for (let current = folder;; current = (0,external_node_path_.dirname)(current)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(current, '.git')))
            return current;
        if ((0,external_node_path_.dirname)(current) === current)
            return otherwise;
    }
}
/** The names of the folders in a folder; none where it cannot be looked into. */
function folderNames(folder) {
    return entriesOf(folder).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}
/** A pack may hold others: every folder is looked into. */
function packsBelow(folder) {
    const entries = entriesOf(folder);
    const inner = entries.filter((entry) => entry.isDirectory() && !OTHERS.has(entry.name)).map(({ name }) => name);
    return [...(entries.some((entry) => entry.isFile() && MARKS.has(entry.name)) ? [folder] : []), ...inner.toSorted().flatMap((name) => packsBelow((0,external_node_path_.join)(folder, name)))];
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch (thrown) {
        if (thrown instanceof Error && 'code' in thrown && ['ENOENT', 'ENOTDIR', 'EACCES'].includes(String(thrown.code)))
            return [];
        throw thrown;
    }
}
/** Cut where a letter ends, so that what was cut off is not taken for a broken one. */
function beginningOf(path) {
    const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    try {
        const { size } = (0,external_node_fs_.fstatSync)(file);
        const bytes = Buffer.alloc(Math.min(size, MOST_BYTES));
        let length = 0;
        for (let read = -1; read !== 0 && length < bytes.length; length += read)
            read = (0,external_node_fs_.readSync)(file, bytes, length, bytes.length - length, length);
        if (size > MOST_BYTES)
            while (length > 0 && (bytes[length - 1] ?? 0) >= 0x80)
                length -= 1;
        return bytes.subarray(0, length);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./lib/packs/id-problem.js
/** Whether an id and the folder of a playbook pack are one name: alike whatever the case, the id alone before more words of the folder, or the folder behind words of the id. */
function isLikeFolder(id, folder) {
    const [own, other] = [id, folder].map((name) => name.toLowerCase().replaceAll('_', '-'));
    return own !== undefined && other !== undefined && (own === other || other.startsWith(`${own}-`) || own.endsWith(`-${other}`));
}
/** Refuses an id that is not the name of the folder. A pack of the playbook may have more words in one of the two: TASK-7 in TASK-7-report. */
function idProblem({ id, form }, path, task) {
    const folder = path.split('/').at(-1) ?? path;
    const same = form === 'playbook' ? isLikeFolder(id, folder) : id === folder;
    return same ? [] : [task.refuse(['id'], `the id is ${id}, and the folder is named ${folder.slice(0, 100)}`, 'Give both one name; a pack that was copied often still has the id of the other.')];
}

;// CONCATENATED MODULE: ./lib/packs/pack-order.js
/** Every dependency that is neither one of the packs nor otherwise known to be there. Ids are compared letter for letter. */
function unknownDependencies(packs, known = () => false) {
    const ids = new Set(packs.map(({ id }) => id));
    return packs.flatMap(({ id, dependsOn }) => dependsOn.flatMap((name, index) => (ids.has(name) || known(name) ? [] : [{ id, dependsOn: name, index }])));
}
/**
 * The circles in which packs wait for each other, each as ids in the order in which one waits for the next, and for the
 * first again. Every pack that is in a circle keeps at least one of these from ending; a pack that waits for itself is one.
 */
function dependencyCycles(packs) {
    const waits = new Map(packs.map(({ id, dependsOn }) => [id, dependsOn]));
    const done = new Set();
    const cycles = [];
    for (const { id } of packs)
        if (!done.has(id))
            walk(id, waits, done, cycles);
    return cycles;
}
/** Depth first with a stack of its own, since a chain of packs may be longer than the stack of the machine. */
function walk(start, waits, done, cycles) {
    const path = [{ id: start, next: 0 }];
    const on = new Map([[start, 0]]);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
        const to = waits.get(step.id)?.[step.next];
        if (to === undefined) {
            done.add(step.id);
            on.delete(step.id);
            path.pop();
            continue;
        }
        step.next += 1;
        const depth = on.get(to);
        if (depth !== undefined)
            cycles.push(path.slice(depth).map(({ id }) => id));
        else if (!done.has(to) && waits.has(to)) {
            on.set(to, path.length);
            path.push({ id: to, next: 0 });
        }
    }
}

;// CONCATENATED MODULE: ./lib/packs/judge-together.js


/**
 * What only shows when packs stand side by side: an id that is used twice, a dependency that leads to no pack, packs that
 * wait for each other. Answers the same packs in the same order; each such problem is added to every pack it concerns.
 * `known` says which ids are there besides those that are given.
 */
function judgeTogether(packs, known = () => false) {
    const good = packs.flatMap((read) => (read.pack === null ? [] : [{ read, pack: read.pack }]));
    const depends = good.map(({ pack }) => pack);
    const more = new Map();
    const add = (read, field, what, remedy) => {
        const problem = read.refuse?.(field, what, remedy);
        if (problem !== undefined)
            more.set(read, [...(more.get(read) ?? []), problem]);
    };
    for (const { read, others } of usedTwice(good))
        add(read, ['id'], `the id is used by ${others.join(' and ')} too`, 'Give one of them another id, and its folder too.');
    const byId = new Map(good.map(({ read, pack }) => [pack.id, read]));
    for (const { id, dependsOn, index } of unknownDependencies(depends, known)) {
        const read = byId.get(id);
        const guess = (0,nearest/* nearest */.p)(dependsOn, depends.map((pack) => pack.id));
        if (read !== undefined)
            add(read, ['depends_on', index], `there is no pack ${dependsOn}`, guess === null ? 'Remove it, or add the pack.' : `Did you mean ${guess}?`);
    }
    for (const cycle of dependencyCycles(depends)) {
        for (const [place, id] of cycle.entries()) {
            const [read, next] = [byId.get(id), cycle[(place + 1) % cycle.length] ?? id];
            const index = read?.pack?.dependsOn.indexOf(next) ?? 0;
            if (read !== undefined)
                add(read, ['depends_on', index], `packs wait for each other: ${[...cycle.slice(place), ...cycle.slice(0, place + 1)].join(' -> ')}`, 'Remove one of these dependencies.');
        }
    }
    return packs.map((read) => {
        const problems = more.get(read);
        return problems === undefined ? read : { ...read, pack: null, problems: [...read.problems, ...problems] };
    });
}
/** Ids that name one branch on a system that does not tell letters of another case apart are the same. */
function usedTwice(packs) {
    const byId = Map.groupBy(packs, ({ pack }) => pack.id.toLowerCase());
    return [...byId.values()].flatMap((same) => (same.length < 2 ? [] : same.map(({ read }) => ({ read, others: same.filter((one) => one.read !== read).map((one) => one.read.path) }))));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/contract/task-pack.js


/** Forms of task.yml that are read: our own, and the one of the playbook, which says no schema. */
const PACK_FORMS = ['codex-orchestrator/task-pack@1', 'playbook'];
/** What kind of command it was in acceptance.yml; all are judged alike. */
const COMMAND_KINDS = ['format', 'lint', 'tests', 'acceptance', 'must', 'check', 'command', 'stage'];
/** A command that judges the result of a pack, in the one form that every way to write it is brought into. */
const packCommand = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().regex(/^[a-z][a-z0-9-]{0,59}$/).describe('Unique within the pack, made of kind and number where nobody names it: tests-1, lint-2, stage-bootstrap-1. A policy may use the same id for another command.'),
    kind: schemas/* enum */.k5n(COMMAND_KINDS).describe('Where it was written.'),
    name: schemas/* string */.YjP().min(1).max(200).nullable().describe('What people call it, for showing; null where nobody says.'),
    stage: schemas/* string */.YjP().min(1).nullable().describe('The id of the stage it belongs to.'),
    argv: schemas/* array */.YOg(schemas/* string */.YjP().max(16_384)).min(1).max(64).describe('The program and its arguments. A line of shell has become [/bin/sh, -c, LINE].'),
    folder: schemas/* enum */.k5n(['repository', 'pack']).describe('Where it starts: in the root of the repository, or in the folder of the pack.'),
    expect: schemas/* enum */.k5n(['pass', 'fail']).describe('pass: it must end with exit code 0. fail: it must end by itself with another exit code; one that is stopped by a limit or a signal, or cannot start, has not done so.'),
    required: schemas/* boolean */.zMY().describe('Whether it makes the result PARTIAL when it does not end as expected.'),
    timeoutMinutes: schemas/* int */.Whr().min(1).max(60).describe('After this many minutes it is stopped and has not ended as expected.'),
});
/** A sentence that the result is measured by. People and the model see it; no check can judge it, so it is recorded as not evaluated. */
const packCriterion = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().regex(/^AC-\d+$/).describe('AC-1, AC-2 … in the order of the files: those of task.yml, then those of the stages.'),
    text: packText,
    stage: schemas/* string */.YjP().min(1).nullable().describe('The id of the stage it belongs to.'),
    expect: schemas/* enum */.k5n(['pass', 'fail']).describe('pass: it must be so. fail: it must not be so.'),
});
/** A check over recorded facts that a pack asks for by name. What the name does not use is an empty list. */
const packHelper = schemas/* strictObject */.rej({
    check: schemas/* enum */.k5n(HELPERS).describe('artifacts-present, artifact-contains, diff-in-scope, no-deploy-language, no-unmeasurable-language, engine-declared.'),
    paths: schemas/* array */.YOg(packGlob).max(64).describe('Files of the candidate tree it looks at; of diff-in-scope those a change may touch. Filled in with artifacts.required or the scope where nobody says; for the two about language empty means every changed file.'),
    texts: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(400)).max(32).describe('For artifact-contains: at least one file that matches paths must hold at least one of these texts, letter for letter.'),
});
/** A program that is asked for a result of its own: `module` is an ES module and `executable` a program of the repository; `python` is a class of the playbook, which nothing here loads. */
const packPlugin = schemas/* strictObject */.rej({ kind: schemas/* enum */.k5n(['module', 'executable', 'python']), spec: schemas/* string */.YjP().min(1).max(512) });
/** What a task pack means, whatever form it is written in: the only form that the rest of the program knows, and the one that is recorded. */
const taskPack = schemas/* strictObject */.rej({
    form: schemas/* enum */.k5n(PACK_FORMS).describe('How task.yml is written.'),
    id: packId,
    title: schemas/* string */.YjP().min(1).max(256).describe('One line.'),
    type: schemas/* string */.YjP().min(1).max(100).nullable().describe('For showing.'),
    constraints: schemas/* strictObject */.rej({
        network: schemas/* boolean */.zMY().describe('constraints.allow_network: whether Codex and the commands that judge may use the network, if the policy lets packs. Secrets and changes of a cloud cannot be allowed, so they are not here.'),
        longRunning: schemas/* boolean */.zMY().describe("constraints.allow_long_running: whether the limit of minutes rises to the policy's most."),
    })
        .describe('What the pack asks for beyond the defaults.'),
    scope: schemas/* strictObject */.rej({
        allowedPaths: schemas/* array */.YOg(packGlob).min(1).max(256).nullable().describe('Globs of what a change may touch, within what the policy allows; null where the pack does not say.'),
        forbiddenPaths: schemas/* array */.YOg(packGlob).max(256).describe('Globs of what it may not touch although it is allowed.'),
    })
        .describe('Where the change may happen.'),
    docs: schemas/* strictObject */.rej({ required: schemas/* array */.YOg(packPath).max(64).describe('Files or folders that the base commit must hold; without one the run is BLOCKED.') }),
    artifacts: schemas/* strictObject */.rej({
        required: schemas/* array */.YOg(packGlob).max(128).describe('Globs from the root of the repository, those of stages among them; each must match a file of the candidate tree, or the result is PARTIAL.'),
        optional: schemas/* array */.YOg(packGlob).max(128).describe('Globs of files to show where they are there.'),
    }),
    deps: schemas/* array */.YOg(pythonRequirement).max(64).describe('Python requirements that prepare installs before anything else runs.'),
    commands: schemas/* array */.YOg(packCommand).max(128).describe('In the order they run; all of them run, whatever became of the ones before.'),
    stages: schemas/* array */.YOg(schemas/* strictObject */.rej({ id: schemas/* string */.YjP().min(1), name: schemas/* string */.YjP().min(1), evidence: schemas/* array */.YOg(packGlob) })).max(32).describe('The stages that commands, criteria and artifacts belong to, in order.'),
    criteria: schemas/* array */.YOg(packCriterion).max(512),
    helpers: schemas/* array */.YOg(packHelper).max(32),
    engine: schemas/* strictObject */.rej({ name: schemas/* string */.YjP().min(1), version: schemas/* string */.YjP().min(1), target: schemas/* string */.YjP().min(1).nullable() }).nullable().describe('What engine-declared looks for.'),
    execution: schemas/* strictObject */.rej({ timeoutMinutes: schemas/* int */.Whr().min(1).max(1440).nullable().describe('The most minutes of a run of this pack; the policy may say less. Null where the pack does not say.') }),
    plugin: packPlugin.nullable().describe('Runs only where the policy lets plugins run.'),
    dependsOn: schemas/* array */.YOg(packId).max(64).describe('Ids of packs that must be merged before.'),
    selection: schemas/* strictObject */.rej({
        labels: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(50)).max(20),
        priority: schemas/* int */.Whr().min(0).max(9).nullable().describe('0 is the most urgent.'),
        created: iso/* date */.p6().nullable().describe('The day the pack was written.'),
    })
        .describe('What a schedule selects by.'),
    about: schemas/* array */.YOg(schemas/* strictObject */.rej({ field: schemas/* string */.YjP().min(1).max(100), text: packText })).max(64).describe('Every other field of task.yml, for showing: owner, description, review notes and the like. Nothing is decided by it.'),
});

// EXTERNAL MODULE: ./lib/documents/problem-at.js + 1 modules
var problem_at = __webpack_require__(74157);
// EXTERNAL MODULE: ./lib/documents/read-yaml.js
var read_yaml = __webpack_require__(74102);
// EXTERNAL MODULE: ./lib/core/one-line.js
var one_line = __webpack_require__(71738);
;// CONCATENATED MODULE: ./lib/packs/draft-command.js
const DEFAULTS = { id: null, name: null, stage: null, folder: 'repository', expect: 'pass', required: true, timeoutMinutes: 10 };
/** A line for /bin/sh that must pass, started in the root of the repository. */
function draftLine(kind, line, at) {
    return { ...DEFAULTS, kind, argv: shell(line), at };
}
/** A command in whichever way it is written. */
function draftCommand({ entry, at, kind, stage, expect }) {
    if (typeof entry === 'string')
        return { ...draftLine(kind, entry, at), stage, expect };
    if ('length' in entry)
        return { ...DEFAULTS, kind, stage, expect, argv: [...entry], at };
    return {
        id: entry.id ?? null,
        kind: kind === 'stage' ? kind : entry.kind,
        name: entry.name ?? null,
        stage,
        argv: typeof entry.run === 'string' ? shell(entry.run) : entry.run,
        folder: entry.folder,
        expect: entry.expect ?? expect,
        required: entry.required,
        timeoutMinutes: entry.timeout_minutes,
        at,
    };
}
function shell(line) {
    return ['/bin/sh', '-c', line.trimEnd()];
}

;// CONCATENATED MODULE: ./lib/packs/repository-glob.js


/** Reads a path or glob of the playbook that starts at a folder, `''` for the root: `..` steps are taken, a `/` at the end means everything below. */
function repositoryGlob(text, folder) {
    const steps = folder === '' ? [] : folder.split('/');
    for (const step of text.trim().split('/')) {
        if (step === '..' && steps.length === 0)
            return { flaw: 'leads out of the repository' };
        if (step === '..')
            steps.pop();
        else if (step !== '.' && step !== '')
            steps.push(step);
    }
    const glob = `${steps.join('/')}${/\/\s*$|(^|\/)\.{1,2}$/.test(text) ? '/**' : ''}`.replace(/^\//, '');
    const read = packGlob.safeParse(glob, { error: in_words/* inWords */.r });
    return read.success ? { glob: read.data } : { flaw: read.error.issues[0]?.message ?? 'is no glob' };
}
/** What the scope of the playbook means by a path: itself and everything below it. A glob means what it says. */
function withEverythingBelow(glob) {
    return /[*?[\]{}]/.test(glob) ? [glob] : [glob, `${glob}/**`];
}

;// CONCATENATED MODULE: ./lib/packs/acceptance-part.js



/** Brings an acceptance.yml of our own into the one form. */
function ownAcceptance({ values: file, refuse, warn }) {
    const commands = file.commands.map((command, index) => draftCommand({ entry: command, at: ['commands', index], kind: 'command', stage: null, expect: 'pass' }));
    const stages = file.stages.map((stage, index) => ({ ...stage, at: ['stages', index] }));
    const read = stages.map((stage) => readStage(stage, refuse));
    return {
        part: {
            deps: file.deps,
            commands: [...commands, ...read.flatMap((stage) => stage.commands)],
            stages: file.stages.map(({ id, name, evidence }) => ({ id, name, evidence })),
            criteria: read.flatMap(({ criteria }) => criteria),
            helpers: file.helpers,
            evidence: [],
        },
        problems: read.flatMap(({ problems }) => problems),
        warnings: stages.flatMap((stage) => lookLikeCommands(stage, warn)),
    };
}
/** Brings an acceptance.yml of the playbook into the one form; `folder` is that of the pack, where evidence and the commands below must start. */
function playbookAcceptancePart({ values: file, refuse, warn }, folder) {
    const commands = [
        ...['format', 'lint', 'tests'].flatMap((kind) => (file[kind]?.commands ?? []).map((run, index) => draftLine(kind, run, [kind, 'commands', index]))),
        ...file.must.map((run, index) => ({ ...draftLine('must', run, ['must', index]), folder: 'pack' })),
        ...file.checks.map(({ name, run }, index) => ({ ...draftLine('check', run, ['checks', index]), name: (0,one_line/* oneLine */.T)(name, 200) })),
    ];
    const single = { id: file.stage?.id ?? null, name: file.stage?.name ?? '', pass: file.pass, fail: file.fail, evidence: file.evidence, at: [] };
    const stages = [single, ...file.stages.map((stage, index) => ({ ...stage, at: ['stages', index] }))];
    const read = stages.map((stage) => readStage(stage, refuse));
    const evidence = stages.map((stage) => evidenceOf(stage, folder, refuse));
    const named = stages.flatMap(({ id, name }, index) => (id === null ? [] : [{ id, name: name.trim(), evidence: [...(evidence[index]?.globs ?? [])] }]));
    return {
        part: {
            deps: file.deps,
            commands: [...commands, ...read.flatMap((stage) => stage.commands)],
            stages: named,
            criteria: read.flatMap(({ criteria }) => criteria),
            helpers: [],
            evidence: single.id === null ? (evidence[0]?.globs ?? []) : [],
        },
        problems: [...read.flatMap(({ problems }) => problems), ...evidence.flatMap(({ problems }) => problems)],
        warnings: stages.flatMap((stage) => lookLikeCommands(stage, warn)),
    };
}
/** Text is a sentence for people; anything else is a command, which is expected to end as the list says that it stands in. */
function readStage({ id, pass, fail, at }, refuse) {
    const entries = [...pass.map((entry, index) => ({ entry, expect: 'pass', at: [...at, 'pass', index] })), ...fail.map((entry, index) => ({ entry, expect: 'fail', at: [...at, 'fail', index] }))];
    return {
        commands: entries.flatMap(({ entry, ...rest }) => (typeof entry === 'string' ? [] : [draftCommand({ entry, kind: 'stage', stage: id, ...rest })])),
        criteria: entries.flatMap(({ entry, expect }) => (typeof entry === 'string' ? [{ text: entry.trim(), stage: id, expect }] : [])),
        problems: entries.flatMap(({ entry, expect, at: place }) => typeof entry !== 'string' && 'run' in entry && entry.expect !== undefined && entry.expect !== expect ? [refuse([...place, 'expect'], `\`expect\` is ${entry.expect}, and the command stands below ${expect}`, 'Remove expect, or move the command.')] : []),
    };
}
/** How a line of shell often begins, and a sentence never does. */
const LINE = /^\s*(?:[A-Z_][A-Z0-9_]*=\S*\s+)*(?:\.{0,2}\/\S+|python3?|pytest|node|npm|npx|pnpm|yarn|bash|sh|make|cargo|go|mvn|gradle|grep|test|curl)(?:\s+\S|$)/;
function lookLikeCommands({ pass, fail, at }, warn) {
    return Object.entries({ pass, fail }).flatMap(([list, entries]) => entries.flatMap((entry, index) => (typeof entry === 'string' && LINE.test(entry) && !/\.\s*$/.test(entry) ? [warn([...at, list, index], 'this reads like a command, and text in a stage is a sentence that nothing runs', `Write {run: ${JSON.stringify((0,one_line/* oneLine */.T)(entry, 100))}} to have it run.`)] : [])));
}
function evidenceOf({ evidence, at }, folder, refuse) {
    const read = evidence.map((text, index) => {
        const found = repositoryGlob(text, text.startsWith(`${folder}/`) ? '' : folder);
        return 'glob' in found ? found : refuse([...at, 'evidence', index], `\`evidence\` ${found.flaw}`, 'Correct it: name a file or glob of this repository, from the folder of the pack.');
    });
    return { globs: read.flatMap((found) => ('glob' in found ? [found.glob] : [])), problems: read.flatMap((found) => ('glob' in found ? [] : [found])) };
}

;// CONCATENATED MODULE: ./lib/packs/name-commands.js
/** Gives every command without an id its kind and number, such as tests-1 or stage-build-2; an id that is there twice is a problem. */
function nameCommands(drafts, refuse) {
    const counts = new Map();
    const taken = new Set();
    const problems = [];
    const commands = drafts.map(({ at, ...command }) => {
        const stem = stemOf(command.kind, command.stage);
        const number = (counts.get(stem) ?? 0) + 1;
        counts.set(stem, number);
        const id = command.id ?? `${stem}-${number}`;
        if (taken.has(id))
            problems.push(refuse(at, `two commands have the id \`${id}\``, 'Give one of the two another id.'));
        taken.add(id);
        return { ...command, id };
    });
    return { commands, problems };
}
function stemOf(kind, stage) {
    if (kind !== 'stage')
        return kind;
    const slug = (stage ?? '').toLowerCase().replaceAll('_', '-').replace(/^stage-/, '');
    return slug === '' ? 'stage' : `stage-${slug}`;
}

;// CONCATENATED MODULE: ./lib/contract/acceptance.js


/** What the first line of an acceptance.yml of our own says; one without it is read as one of the playbook. */
const ACCEPTANCE_SCHEMA = 'codex-orchestrator/acceptance@1';
const acceptance_name = schemas/* string */.YjP().min(1).max(200);
/** A line that /bin/sh reads, or a program and its arguments, which no shell reads. */
const run = schemas/* union */.KCZ([schemas/* string */.YjP().max(16_384).regex(/\S/, 'is empty, and must be a command'), schemas/* array */.YOg(schemas/* string */.YjP().max(4096)).min(1).max(64)], { error: 'must be a line of shell, or a list of words' })
    .describe('A line for /bin/sh, or a program and its arguments such as [npm, test], which no shell reads.');
/** A command of acceptance.yml with what can be said of it. */
const acceptanceCommand = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be lower-case letters, digits and hyphens, 40 at most, starting with a letter').optional().describe('A short name, unique in the pack; without it, its kind and number.'),
    name: acceptance_name.optional().describe('What people call it.'),
    run,
    kind: schemas/* enum */.k5n(['format', 'lint', 'tests', 'check', 'command']).default('command').describe('What it looks at, for showing.'),
    folder: schemas/* enum */.k5n(['repository', 'pack']).default('repository').describe('Where it starts: in the root of the repository, or in the folder of the pack.'),
    expect: schemas/* enum */.k5n(['pass', 'fail']).optional().describe('pass: it must end with exit code 0. fail: it must end with another. Below pass and fail of a stage that is said already; elsewhere it is pass.'),
    required: schemas/* boolean */.zMY().default(true).describe('Whether the result is PARTIAL when it does not end as expected.'),
    timeout_minutes: schemas/* int */.Whr().min(1).max(60).default(10).describe('After this many minutes it is stopped, and has not ended as expected.'),
});
/** A command as a line of shell, as words, or with all that can be said of it. */
const anyCommand = schemas/* union */.KCZ([schemas/* string */.YjP().max(16_384).regex(/\S/, 'is empty, and must be a command'), schemas/* array */.YOg(schemas/* string */.YjP().max(4096)).min(1).max(64), acceptanceCommand], { error: 'must be a line of shell, a list of words, or a group of fields with run' }).describe('A line for /bin/sh, a program and its arguments, or a group of fields with run.');
/** One entry of pass or fail: text is a sentence for people, never run; words or a group of fields are a command. */
const stageEntry = schemas/* union */.KCZ([packText, schemas/* array */.YOg(schemas/* string */.YjP().max(4096)).min(1).max(64), acceptanceCommand], { error: 'must be a sentence, a list of words, or a group of fields with run' }).describe('A sentence for people, or a command: a program and its arguments, or a group of fields with run. A sentence is never run.');
/** What every stage says, in each form. */
const stageId = schemas/* string */.YjP().regex(/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,29}[A-Za-z0-9])?$/, 'must be letters, digits, hyphens and underscores, 31 at most');
/** A part of the work with its own criteria, commands and artifacts. */
const stage = schemas/* strictObject */.rej({
    id: stageId.describe('A short name, unique among the stages.'),
    name: acceptance_name.describe('What people call it.'),
    pass: schemas/* array */.YOg(stageEntry).max(64).default([]).describe('What must be so: sentences, and commands that must end with exit code 0.'),
    fail: schemas/* array */.YOg(stageEntry).max(64).default([]).describe('What must not be so: sentences, and commands that must end with an exit code other than 0.'),
    evidence: schemas/* array */.YOg(packGlob).max(64).default([]).describe('Globs from the root of the repository; each must match a file of the result, or it is PARTIAL.'),
});
const acceptance_paths = schemas/* array */.YOg(packGlob).min(1).max(64);
/** A check that a pack asks for by name. */
const acceptanceHelper = schemas/* discriminatedUnion */.gMt('check', [
    schemas/* strictObject */.rej({ check: schemas/* literal */.euz('artifacts-present'), paths: acceptance_paths.optional().describe('Globs that must each match a file; without it, artifacts.required.') }),
    schemas/* strictObject */.rej({ check: schemas/* literal */.euz('artifact-contains'), paths: acceptance_paths.describe('Where to look.'), text: schemas/* union */.KCZ([schemas/* string */.YjP().min(1).max(400), schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(400)).min(1).max(32)], { error: 'must be a text, or a list of texts' }).describe('A text, or several, of which a file there must hold at least one.') }),
    schemas/* strictObject */.rej({ check: schemas/* literal */.euz('diff-in-scope'), paths: acceptance_paths.optional().describe('Globs of what a change may touch; without it, scope.allowed_paths.') }),
    schemas/* strictObject */.rej({ check: schemas/* literal */.euz('no-deploy-language'), paths: acceptance_paths.optional().describe('Which files must not speak of deploying; without it, every changed file.') }),
    schemas/* strictObject */.rej({ check: schemas/* literal */.euz('no-unmeasurable-language'), paths: acceptance_paths.optional().describe('Which files must not promise what nobody can measure; without it, every changed file.') }),
    schemas/* strictObject */.rej({ check: schemas/* literal */.euz('engine-declared'), paths: acceptance_paths.optional().describe('Files that must name the engine of task.yml and its version; without it, spec.md.') }),
], { error: (issue) => (issue.code === 'invalid_union' ? `must be one of ${HELPERS.join(', ')}` : undefined) });
/** acceptance.yml of our own form. Unknown fields are errors. */
const acceptanceFile = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(ACCEPTANCE_SCHEMA).describe('The name of this format and its version.'),
    deps: schemas/* array */.YOg(pythonRequirement).max(64).default([]).describe('Python requirements that are installed before anything else runs, such as pytest==8.4.2.'),
    commands: schemas/* array */.YOg(anyCommand).max(64).default([]).describe('All of them are run, in this order, in a fresh checkout of the result.'),
    stages: schemas/* array */.YOg(stage).max(32).default([]).describe('Parts of the work, each with what must and must not be so. Their commands run after those above.'),
    helpers: schemas/* array */.YOg(acceptanceHelper).max(32).default([]).describe('Checks that need no command.'),
});

;// CONCATENATED MODULE: ./lib/contract/task-file.js


/** What the first line of a task.yml of our own says; one without it is read as a pack of the playbook. */
const TASK_SCHEMA = 'codex-orchestrator/task-pack@1';
/** What a pack asks for, and what it promises; shared by every form of task.yml. */
const taskConstraints = schemas/* strictObject */.rej({
    allow_network: schemas/* boolean */.zMY().default(false).describe('Whether Codex and the commands that judge its work may use the network. A run is refused where the policy does not let packs.'),
    allow_long_running: schemas/* boolean */.zMY().default(false).describe("Whether the run may take as many minutes as the policy's most."),
    allow_secrets: schemas/* literal */.euz(false, { error: 'may only be false: no secret is ever handed to Codex or to a command' }).default(false).describe('May only be false.'),
    allow_cloud_mutations: schemas/* literal */.euz(false, { error: 'may only be false: nothing here could hold such a change to what is allowed' }).default(false).describe('May only be false.'),
    no_secrets_output: schemas/* literal */.euz(true, { error: 'may only be true: secrets are always kept out of what a run writes' }).optional().describe('May only be true; it is held in any case.'),
    safe_mode: schemas/* literal */.euz(true, { error: 'may only be true, and then nothing else may be allowed' }).optional().describe('May only be true, and then the network may not be allowed.'),
    read_only: schemas/* literal */.euz(false, { error: 'may only be false: a run of a pack ends in a change of the repository' }).optional().describe('May only be false.'),
});
/** Which engine the result is made with, for the helper engine-declared. */
const taskEngine = schemas/* strictObject */.rej({
    name: packLine(100).describe('Its name, such as Godot.'),
    version: packLine(100).describe('Its version, in quotes, such as "4.2.2".'),
    target: packLine(100).optional().describe('What it builds for.'),
});
/** Who looks at the result. */
const taskReview = schemas/* strictObject */.rej({
    required: schemas/* literal */.euz(true, { error: 'may only be true: nothing here merges, so that a person looks at every result' }).default(true).describe('May only be true.'),
    notes: packText.optional().describe('What a reviewer should look at; shown in the pull request.'),
});
/** The plugin of a pack: a file of the repository. */
const pluginPath = packPath.describe('A file of the repository: an ES module (.js, .mjs), or an executable. It runs only where the policy lets plugins run.');
/** task.yml of our own form. Unknown fields are errors. */
const taskFile = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(TASK_SCHEMA).describe('The name of this format and its version.'),
    id: packId,
    title: packLine(256).describe('What is to be done, in one line.'),
    type: packLine(100).optional().describe('What kind of work it is, such as library or web.'),
    description: packText.optional().describe('More about it; the whole of it stands in spec.md.'),
    owner: packLine(100).optional().describe('Who answers for it.'),
    labels: schemas/* array */.YOg(packLine(50)).max(20).default([]).describe('Words that a schedule selects by.'),
    priority: schemas/* string */.YjP().regex(/^P[0-9]$/, 'must be P0 to P9, P0 the most urgent').optional().describe('P0 to P9, P0 the most urgent; a schedule selects by it.'),
    created: iso/* date */.p6({ error: 'must be a day, such as 2026-01-31' }).optional().describe('The day it was written, such as 2026-01-31; a schedule selects by its age.'),
    constraints: taskConstraints.prefault({}).describe('What it asks for beyond the defaults. Everything is off unless it is on here.'),
    scope: schemas/* strictObject */.rej({
        allowed_paths: schemas/* array */.YOg(packGlob).min(1).max(256).optional().describe('What a change may touch, within what the policy allows. Without it the policy alone says.'),
        forbidden_paths: schemas/* array */.YOg(packGlob).max(256).default([]).describe('What it may not touch although it is allowed.'),
    })
        .prefault({})
        .describe('Where the change may happen.'),
    docs: schemas/* strictObject */.rej({ required: schemas/* array */.YOg(packPath).max(64).default([]).describe('Without one of them the run is BLOCKED.') }).prefault({}).describe('Files or folders that the base commit must hold.'),
    artifacts: schemas/* strictObject */.rej({
        required: schemas/* array */.YOg(packGlob).max(64).default([]).describe('Each must match a file of the result, or it is PARTIAL.'),
        optional: schemas/* array */.YOg(packGlob).max(64).default([]).describe('Shown where they are there.'),
    })
        .prefault({})
        .describe('Files that the result must hold.'),
    acceptance: schemas/* strictObject */.rej({
        must: schemas/* array */.YOg(packText).max(128).default([]).describe('Sentences the result is measured by, for Codex and for people. They become AC-1, AC-2 …; no check judges them, commands and helpers in acceptance.yml do.'),
        notes: packText.optional().describe('More about them.'),
    })
        .prefault({})
        .describe('What the result is measured by.'),
    engine: taskEngine.optional().describe('Which engine the result is made with.'),
    execution: schemas/* strictObject */.rej({ timeout_minutes: schemas/* int */.Whr().min(1).max(1440).optional().describe('The most minutes of a run; the policy may say less.') }).prefault({}).describe('How it runs.'),
    review: taskReview.prefault({}).describe('Who looks at the result.'),
    skills: schemas/* strictObject */.rej({ prefer: schemas/* array */.YOg(packLine(100)).max(32).default([]).describe('Names of skills, for showing.') }).prefault({}).describe('What Codex should know.'),
    plugin: pluginPath.optional(),
    depends_on: schemas/* array */.YOg(packId).max(64).default([]).describe('Ids of packs that must be merged before this one runs.'),
    notes: schemas/* array */.YOg(packText).max(64).default([]).describe('Anything else, for showing.'),
});

;// CONCATENATED MODULE: ./lib/contract/playbook-pack.js




/** A list of the playbook's, which may be there with nothing in it. */
const listOf = (item, most) => schemas/* array */.YOg(item).max(most).nullish().transform((list) => list ?? []);
/** A path or glob as the playbook has it: a path stands for everything below it too. */
const path = schemas/* string */.YjP()
    .max(512)
    .regex(/^(?!\/)[^\\\p{Cc}]*[^\\\p{Cc}\s][^\\\p{Cc}]*$/u, 'must be a path or glob that does not begin with /');
/** A line of shell. */
const shellLine = schemas/* string */.YjP().max(16_384).regex(/\S/, 'is empty, and must be a command');
const commands = schemas/* strictObject */.rej({ commands: listOf(shellLine, 64).describe('Lines for /bin/sh, run in the root of the repository.') });
/** task.yml as packs for the playbook have it: every field that was seen in one, and what is new in ours where it would be missed. */
const playbookTask = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).optional().describe('The version of the format.'),
    id: packId,
    title: packLine(256).describe('What is to be done.'),
    type: packText.optional().describe('What kind of work it is.'),
    owner: packText.optional().describe('Who answers for it.'),
    priority: packText.optional().describe('P0 to P9, P0 the most urgent.'),
    pillar: packText.optional().describe('What area it belongs to.'),
    solution: packText.optional().describe('What solution it belongs to.'),
    notes: schemas/* union */.KCZ([packText, schemas/* array */.YOg(packText).max(64)], { error: 'must be text, or a list of texts' }).optional().describe('Anything else, for showing.'),
    task: schemas/* strictObject */.rej({ name: packText.optional().describe('Its name.'), pillar: packText.optional().describe('Its area.'), description: packText.optional().describe('More about it.') })
        .optional()
        .describe('More about the task.'),
    workspace: schemas/* enum */.k5n(['.', 'self'], { error: 'names another place, and a run works in the repository that holds the pack: put the pack there, and leave this out' }).optional().describe('May only be . or self: the repository that holds the pack.'),
    constraints: taskConstraints.prefault({}).describe('What it asks for beyond the defaults.'),
    scope: schemas/* strictObject */.rej({
        allowed_paths: listOf(path, 256).describe('Paths a change may touch, each with everything below it.'),
        forbidden_paths: listOf(path, 256).describe('Paths it may not touch although they are allowed.'),
    })
        .optional()
        .describe('Where the change may happen.'),
    docs: schemas/* strictObject */.rej({ required: listOf(packPath, 64).describe('Without one of them the run is BLOCKED.') }).optional().describe('Files that the base commit must hold.'),
    acceptance: schemas/* strictObject */.rej({
        must: listOf(packText, 128).describe('Sentences the result is measured by.'),
        file: schemas/* literal */.euz('acceptance.yml', { error: 'may only be acceptance.yml' }).optional().describe('May only be acceptance.yml.'),
        notes: packText.optional().describe('More about them.'),
        commands: listOf(shellLine, 64).describe('Lines for /bin/sh, run in the root of the repository.'),
        deps: listOf(pythonRequirement, 64).describe('Python requirements, as in acceptance.yml.'),
        format: commands.nullish().describe('As in acceptance.yml.'),
        lint: commands.nullish().describe('As in acceptance.yml.'),
        tests: commands.nullish().describe('As in acceptance.yml.'),
    })
        .optional()
        .describe('What the result is measured by.'),
    engine: taskEngine.optional().describe('Which engine the result is made with.'),
    execution: schemas/* strictObject */.rej({
        timeout_minutes: schemas/* int */.Whr().min(1).max(1440).optional().describe('The most minutes of a run.'),
        use_plugins: schemas/* boolean */.zMY().optional().describe('Whether the plugin is to run.'),
    })
        .optional()
        .describe('How it runs.'),
    artifacts: schemas/* strictObject */.rej({ required: listOf(path, 64).describe('Each must match a file of the result.'), optional: listOf(path, 64).describe('Shown where they are there.') })
        .optional()
        .describe('Files of the result, from the root of the repository.'),
    inputs: schemas/* strictObject */.rej({ description: packText.optional().describe('What it starts from.') }).optional().describe('What it starts from.'),
    outputs: schemas/* strictObject */.rej({ artifacts_dir: path.optional().describe('The folder of its artifacts.'), evidence: listOf(path, 64).describe('Files the result must hold.') })
        .optional()
        .describe('Files of the result, from the folder of the pack.'),
    evidence: schemas/* strictObject */.rej({ mode: schemas/* literal */.euz('inherit', { error: 'may only be inherit: evidence goes where the run keeps it' }).optional().describe('May only be inherit.') })
        .optional()
        .describe('Where evidence goes.'),
    review: taskReview.optional().describe('Who looks at the result.'),
    skills: schemas/* strictObject */.rej({ prefer: listOf(packText, 32).describe('Names of skills, for showing.') }).optional().describe('What Codex should know.'),
    plugin: schemas/* string */.YjP().max(512).regex(/^[^\s\p{Cc}]+$/u, 'must be package.module:Class, or a file of the repository').optional().describe('package.module:Class, or a file of the repository.'),
    depends_on: listOf(packId, 64).describe('Ids of packs that must be merged before this one runs.'),
});
const stageLists = {
    pass: listOf(stageEntry, 64).describe('What must be so.'),
    fail: listOf(stageEntry, 64).describe('What must not be so.'),
    evidence: listOf(path, 64).describe('Files the result must hold, from the folder of the pack.'),
};
const stageName = schemas/* strictObject */.rej({ id: stageId.describe('A short name.'), name: packText.describe('What people call it.') });
/** acceptance.yml as packs for the playbook have it, in each of the forms that were seen. */
const playbookAcceptance = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).optional().describe('The version of the format.'),
    deps: listOf(pythonRequirement, 64).describe('Python requirements.'),
    format: commands.nullish().describe('Commands that look at the form of the code.'),
    lint: commands.nullish().describe('Commands that look for mistakes.'),
    tests: commands.nullish().describe('Commands that test.'),
    must: listOf(shellLine, 64).describe('Lines for /bin/sh, run in the folder of the pack.'),
    checks: listOf(schemas/* strictObject */.rej({ name: packText.describe('What people call it.'), run: shellLine.describe('Lines for /bin/sh, run in the root of the repository.') }), 64).describe('Commands with names.'),
    stage: stageName.optional().describe('The one stage that pass, fail and evidence below belong to.'),
    ...stageLists,
    stages: listOf(stageName.extend(stageLists), 32).describe('Parts of the work.'),
});

;// CONCATENATED MODULE: ./lib/packs/other-form.js



/** Fields of the playbook's task.yml that ours says in another way. */
const INSTEAD_IN_TASK = {
    version: 'Remove it; the field schema says the version.',
    task: 'Write title and description.',
    pillar: 'Write type or labels.',
    solution: 'Write labels.',
    workspace: 'Remove it; a run works in the repository that holds the pack.',
    'acceptance.commands': 'Write the commands in acceptance.yml.',
    'acceptance.file': 'Remove it; the file is acceptance.yml.',
    'execution.use_plugins': 'Name the plugin in plugin, or leave that out.',
    inputs: 'Write description.',
    outputs: 'Write artifacts.required, from the root of the repository.',
    evidence: 'Remove it; evidence goes where the run keeps it.',
};
/** Fields of the playbook's acceptance.yml that ours says in another way. */
const INSTEAD_IN_ACCEPTANCE = {
    version: 'Remove it; the field schema says the version.',
    format: 'Write the commands under commands, each with kind: format.',
    lint: 'Write the commands under commands, each with kind: lint.',
    tests: 'Write the commands under commands, each with kind: tests.',
    must: 'Write the commands under commands, each with folder: pack.',
    checks: 'Write the commands under commands, each with kind: check.',
    stage: 'Write one entry under stages.',
    pass: 'Write it under an entry of stages.',
    fail: 'Write it under an entry of stages.',
    evidence: 'Write it under an entry of stages.',
};
/** How task.yml may be written. */
const TASK_SCHEMAS = {
    own: ownSchema(taskFile, `The smallest is: {schema: ${TASK_SCHEMA}, id: ID, title: TITLE}`, INSTEAD_IN_TASK),
    playbook: playbookSchema(playbookTask, taskFile.shape, TASK_SCHEMA),
};
/** How acceptance.yml may be written. */
const ACCEPTANCE_SCHEMAS = {
    own: ownSchema(acceptanceFile, `The smallest is: {schema: ${ACCEPTANCE_SCHEMA}, commands: [[npm, test]]}`, INSTEAD_IN_ACCEPTANCE),
    playbook: playbookSchema(playbookAcceptance, acceptanceFile.shape, ACCEPTANCE_SCHEMA),
};
function ownSchema(schema, example, instead) {
    return {
        schema,
        example,
        elsewhere: (field) => {
            const remedy = Object.hasOwn(instead, field) ? instead[field] : undefined;
            return remedy === undefined ? null : { what: "is a field of the playbook's form, and this file is in our own", remedy };
        },
    };
}
/** A file without a schema may have been meant as one of ours: then it says fields that only ours has. */
function playbookSchema(schema, own, name) {
    return {
        schema,
        example: `A file of our own form begins with schema: ${name}`,
        elsewhere: (field) => (Object.hasOwn(own, field) ? { what: "is unknown in the playbook's form, which a file without schema is read as", remedy: `Begin the file with schema: ${name}, which knows it.` } : null),
    };
}

// EXTERNAL MODULE: ./lib/documents/decode-utf8.js
var decode_utf8 = __webpack_require__(21508);
// EXTERNAL MODULE: ./lib/documents/schema-flaws.js
var schema_flaws = __webpack_require__(98205);
;// CONCATENATED MODULE: ./lib/packs/pack-document.js





/** The reason code of everything that is wrong with a pack. */
const INVALID = 'pack:invalid';
/** How a file that became too much for the reader is mended. */
const ADVICE = { long: 'Make it smaller: prose belongs in the files that end in .md, and many tasks in many packs.', deep: 'Write it flat: a file of a pack is five levels deep.' };
/** Past this many, more problems would only bury the first. */
const MOST = 20;
/** The text of a file of a pack, or the problem that it is none. */
function pack_document_packText(source, content) {
    if (typeof content === 'string')
        return { source, text: content };
    const { text, broken } = (0,decode_utf8/* decodeUtf8 */._)(content);
    return broken === null ? { source, text } : (0,problem_at/* problemAt */.l)({ source, text }, broken, { what: 'the file is not UTF-8 text', remedy: 'Save the file as UTF-8.', reason: INVALID });
}
/** Reads a file of fields: as our own form where its field `schema` is there, else as the playbook's. */
function readPackDocument(file, own, playbook) {
    const refused = (position, what, remedy) => (0,problem_at/* problemAt */.l)(file, position, { what, remedy, reason: INVALID });
    const yaml = (0,read_yaml/* readYaml */.g)(file.text, ADVICE);
    if (!yaml.known)
        return { known: false, problems: yaml.flaws.slice(0, MOST).map(({ what, position, remedy }) => refused(position, what, remedy)) };
    const { value } = yaml;
    if (!yaml.isMapping || typeof value !== 'object' || value === null)
        return { known: false, problems: [refused(read_yaml/* START */.d, value === null ? 'the file is empty' : 'the file is no group of fields', own.example)] };
    if ('schema' in value) {
        const read = parsed(file, yaml, own);
        return read.known ? { ...read, own: true } : read;
    }
    const read = parsed(file, yaml, playbook);
    return read.known ? { ...read, own: false } : read;
}
function parsed(file, yaml, { schema, ...hints }) {
    const found = schema.safeParse(yaml.value, { error: in_words/* inWords */.r });
    if (!found.success)
        return { known: false, problems: (0,schema_flaws/* schemaFlaws */.n)(found.error.issues, yaml, schema, hints).slice(0, MOST).map(({ position, ...said }) => (0,problem_at/* problemAt */.l)(file, position, { ...said, reason: INVALID })) };
    const refuse = (path, what, remedy) => (0,problem_at/* problemAt */.l)(file, yaml.locate(path.map(String), 'value'), { what, remedy, reason: INVALID });
    const warn = (path, what, remedy) => {
        const { sentence, where, frame } = refuse(path, what, remedy);
        return { sentence, remedy, where, ...(frame === undefined ? {} : { frame }) };
    };
    return { known: true, values: found.data, refuse, warn };
}

;// CONCATENATED MODULE: ./lib/packs/task-part.js



/** Brings a task.yml of our own into the one form. */
function ownTask({ values: file, refuse }) {
    const plugin = file.plugin === undefined ? null : filePlugin(file.plugin);
    const about = aboutOf({ description: file.description, owner: file.owner, priority: file.priority, 'acceptance.notes': file.acceptance.notes, 'review.notes': file.review.notes, 'skills.prefer': file.skills.prefer, notes: file.notes });
    return {
        part: {
            form: 'codex-orchestrator/task-pack@1',
            id: file.id,
            title: file.title.trim(),
            type: file.type ?? null,
            constraints: constraintsOf(file.constraints),
            scope: { allowedPaths: file.scope.allowed_paths ?? null, forbiddenPaths: file.scope.forbidden_paths },
            docs: { required: file.docs.required },
            artifacts: file.artifacts,
            engine: engineOf(file.engine),
            execution: { timeoutMinutes: file.execution.timeout_minutes ?? null },
            plugin,
            dependsOn: file.depends_on,
            selection: { labels: file.labels, priority: urgency(file.priority), created: file.created ?? null },
            about,
            must: file.acceptance.must,
            deps: [],
            commands: [],
        },
        problems: contradictions(file.constraints, refuse),
        warnings: [],
    };
}
/** Brings a task.yml of the playbook into the one form; `folder` is that of the pack, where the paths below outputs start. */
function playbookPart({ values: file, refuse }, folder) {
    const problems = [...contradictions(file.constraints, refuse)];
    const globs = (field, texts, from) => texts.flatMap((text, index) => {
        const read = repositoryGlob(text, text.startsWith(`${folder}/`) ? '' : from);
        if ('glob' in read)
            return [read.glob];
        problems.push(refuse([...field, index], `\`${field.join('.')}\` ${read.flaw}`, 'Correct it: name a file, a folder or a glob of this repository.'));
        return [];
    });
    const allowed = globs(['scope', 'allowed_paths'], file.scope?.allowed_paths ?? [], '').flatMap(withEverythingBelow);
    const forbidden = globs(['scope', 'forbidden_paths'], file.scope?.forbidden_paths ?? [], '').flatMap(withEverythingBelow);
    const required = [...globs(['artifacts', 'required'], file.artifacts?.required ?? [], ''), ...globs(['outputs', 'evidence'], file.outputs?.evidence ?? [], folder)];
    const optional = [...globs(['artifacts', 'optional'], file.artifacts?.optional ?? [], ''), ...(file.outputs?.artifacts_dir === undefined ? [] : globs(['outputs', 'artifacts_dir'], [`${file.outputs.artifacts_dir}/`], folder))];
    const plugin = playbookPlugin(file, refuse);
    return {
        part: {
            form: 'playbook',
            id: file.id,
            title: file.title.trim(),
            type: file.type?.trim().slice(0, 100) ?? null,
            constraints: constraintsOf(file.constraints),
            scope: { allowedPaths: allowed.length === 0 ? null : allowed, forbiddenPaths: forbidden },
            docs: { required: file.docs?.required ?? [] },
            artifacts: { required, optional },
            engine: engineOf(file.engine),
            execution: { timeoutMinutes: file.execution?.timeout_minutes ?? null },
            plugin: plugin.plugin,
            dependsOn: file.depends_on,
            selection: { labels: [], priority: urgency(file.priority), created: null },
            about: playbookAbout(file),
            must: file.acceptance?.must ?? [],
            deps: file.acceptance?.deps ?? [],
            commands: commandsIn(file),
        },
        problems: [...problems, ...plugin.problems],
        warnings: [],
    };
}
/** The lines of acceptance.commands, and those that other packs have in acceptance.yml. */
function commandsIn({ acceptance }) {
    const own = (acceptance?.commands ?? []).map((run, index) => draftLine('acceptance', run, ['acceptance', 'commands', index]));
    return [...own, ...['format', 'lint', 'tests'].flatMap((kind) => (acceptance?.[kind]?.commands ?? []).map((run, index) => draftLine(kind, run, ['acceptance', kind, 'commands', index])))];
}
function playbookAbout(file) {
    return aboutOf({
        owner: file.owner,
        priority: file.priority,
        pillar: file.pillar,
        solution: file.solution,
        'task.name': file.task?.name,
        'task.pillar': file.task?.pillar,
        'task.description': file.task?.description,
        'inputs.description': file.inputs?.description,
        'acceptance.notes': file.acceptance?.notes,
        'review.notes': file.review?.notes,
        'skills.prefer': file.skills?.prefer,
        notes: file.notes,
    });
}
function playbookPlugin({ plugin, execution }, refuse) {
    const asked = execution?.use_plugins;
    if (plugin === undefined)
        return { plugin: null, problems: asked === true ? [refuse(['execution', 'use_plugins'], '`execution.use_plugins` is true, and the pack names no plugin', 'Name it in plugin, or write false.')] : [] };
    if (asked === false)
        return { plugin: null, problems: [refuse(['plugin'], 'the pack names a plugin, and `execution.use_plugins` is false', 'Remove one of the two.')] };
    if (/^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*(:[A-Za-z_]\w*)?$/.test(plugin) && !/\.m?js$/.test(plugin))
        return { plugin: { kind: 'python', spec: plugin }, problems: [] };
    const path = packPath.safeParse(plugin);
    return path.success ? { plugin: filePlugin(path.data), problems: [] } : { plugin: null, problems: [refuse(['plugin'], '`plugin` is neither package.module:Class nor the path of a file from the root of the repository', 'Correct it, or remove it.')] };
}
function filePlugin(spec) {
    return { kind: /\.m?js$/.test(spec) ? 'module' : 'executable', spec };
}
function constraintsOf({ allow_network: network, allow_long_running: longRunning }) {
    return { network, longRunning };
}
function contradictions({ safe_mode: safe, allow_network: network }, refuse) {
    return safe === true && network ? [refuse(['constraints', 'allow_network'], '`constraints.allow_network` is true, and `constraints.safe_mode` allows nothing', 'Remove one of the two.')] : [];
}
function engineOf(engine) {
    return engine === undefined ? null : { name: engine.name, version: engine.version, target: engine.target ?? null };
}
/** P0 is the most urgent of ten; what is spelled otherwise is shown and selects nothing. */
function urgency(priority) {
    const [, digit] = /^\s*P([0-9])\s*$/i.exec(priority ?? '') ?? [];
    return digit === undefined ? null : Number(digit);
}
function aboutOf(fields) {
    return Object.entries(fields).flatMap(([field, said]) => {
        const texts = said === undefined ? [] : typeof said === 'string' ? [said] : field === 'skills.prefer' && said.length > 0 ? [said.join(', ')] : said;
        return texts.map((text) => ({ field, text: text.trim() }));
    });
}

;// CONCATENATED MODULE: ./lib/packs/read-pack.js











/** What a document of prose may hold, in characters: more would leave no room for the rest of a prompt. */
const MOST_PROSE = 65_536;
/** Reads the files of a pack, in any form they may have, into the one form. Never throws for what they hold; every problem names file, line and column, and how to mend it. */
function readPack({ path, shown = path, files }) {
    const texts = new Map();
    const problems = [];
    for (const { name, required, holds } of PACK_FILES) {
        const content = files.get(name);
        if (content === undefined && required)
            problems.push(missing(`${shown}/${name}`, holds));
        if (content === undefined)
            continue;
        const text = pack_document_packText(`${shown}/${name}`, content);
        if ('reason' in text)
            problems.push(text);
        else if (name.endsWith('.md'))
            problems.push(...proseProblems(text, required, holds));
        else
            texts.set(name, text);
    }
    const [task, acceptance] = [readTask(texts.get('task.yml'), path), readAcceptance(texts.get('acceptance.yml'), path)];
    problems.push(...(task?.problems ?? []), ...(acceptance?.problems ?? []));
    const warnings = [...(task?.warnings ?? []), ...(acceptance?.warnings ?? [])];
    const refuse = task?.document?.refuse ?? null;
    if (task?.part == null || acceptance?.part == null || task.document === null || acceptance.document === null)
        return { path, pack: null, problems, warnings, refuse };
    const whole = assemble({ path, task: task.part, acceptance: acceptance.part, ofTask: task.document, ofAcceptance: acceptance.document });
    problems.push(...whole.problems);
    return { path, pack: problems.length === 0 ? whole.part : null, problems, warnings: [...warnings, ...whole.warnings], refuse };
}
function readTask(file, path) {
    if (file === undefined)
        return null;
    const document = readPackDocument(file, TASK_SCHEMAS.own, TASK_SCHEMAS.playbook);
    if (!document.known)
        return { part: null, document: null, problems: document.problems, warnings: [] };
    const { part, problems, warnings } = document.own ? ownTask(document) : playbookPart(document, path);
    return { part, document, problems: [...idProblem(part, path, document), ...problems], warnings };
}
function readAcceptance(file, path) {
    if (file === undefined)
        return null;
    const document = readPackDocument(file, ACCEPTANCE_SCHEMAS.own, ACCEPTANCE_SCHEMAS.playbook);
    if (!document.known)
        return { part: null, document: null, problems: document.problems, warnings: [] };
    return { ...(document.own ? ownAcceptance(document) : playbookAcceptancePart(document, path)), document };
}
/** Puts both files together, and says what only shows when they are. */
function assemble({ path, task: { must, deps, commands, ...task }, acceptance, ofTask, ofAcceptance }) {
    const named = nameCommands([...commands, ...acceptance.commands], (at, what, remedy) => (at[0] === 'acceptance' ? ofTask : ofAcceptance).refuse(at, what, remedy));
    const required = [...new Set([...task.artifacts.required, ...acceptance.stages.flatMap(({ evidence }) => evidence), ...acceptance.evidence])];
    const criteria = [...must.map((text) => ({ text: text.trim(), stage: null, expect: 'pass' })), ...acceptance.criteria];
    const helpers = acceptance.helpers.map((helper, index) => fillIn(helper, { path, required, allowed: task.scope.allowedPaths, engine: task.engine, refuse: (what, remedy) => ofAcceptance.refuse(['helpers', index], what, remedy) }));
    const pack = {
        ...task,
        artifacts: { required, optional: task.artifacts.optional },
        deps: [...new Set([...deps, ...acceptance.deps])],
        commands: named.commands,
        stages: acceptance.stages,
        criteria: criteria.map((criterion, index) => ({ id: `AC-${index + 1}`, ...criterion })),
        helpers: helpers.flatMap((helper) => ('check' in helper ? [helper] : [])),
    };
    const problems = [...stagesTwice(acceptance, ofAcceptance), ...named.problems, ...helpers.flatMap((helper) => ('check' in helper ? [] : [helper]))];
    const warnings = pack.commands.length === 0 && pack.helpers.length === 0 ? [ofAcceptance.warn([], 'nothing in this pack judges its result', 'Add a command or a helper to acceptance.yml; without one only the commands of the policy judge it.')] : [];
    const whole = taskPack.safeParse(pack, { error: in_words/* inWords */.r });
    if (!whole.success)
        problems.push(...whole.error.issues.map(({ path: field, message }) => ofTask.refuse([], `the pack as a whole: \`${field.join('.')}\` ${message}`, 'Make the pack smaller, or split it into several.')));
    return { part: whole.data ?? null, problems, warnings };
}
/** What a helper looks at where it does not say so itself. */
function fillIn(helper, { path, required, allowed, engine, refuse }) {
    const { check } = helper;
    const own = [...(helper.paths ?? [])];
    switch (check) {
        case 'artifacts-present':
            return own.length === 0 && required.length === 0 ? refuse('artifacts-present has nothing to look for', 'Give it paths, or name files in artifacts.required of task.yml.') : { check, paths: own.length > 0 ? own : [...required], texts: [] };
        case 'artifact-contains':
            return { check, paths: own, texts: typeof helper.text === 'string' ? [helper.text] : [...helper.text] };
        case 'diff-in-scope':
            return own.length === 0 && allowed === null ? refuse('diff-in-scope has no scope to compare with', 'Give it paths, or name scope.allowed_paths in task.yml.') : { check, paths: own.length > 0 ? own : [...(allowed ?? [])], texts: [] };
        case 'engine-declared':
            return engine === null ? refuse('engine-declared has no engine to look for', 'Name engine in task.yml, with name and version.') : { check, paths: own.length > 0 ? own : [`${path}/spec.md`], texts: [] };
        case 'no-deploy-language':
        case 'no-unmeasurable-language':
            return { check, paths: own, texts: [] };
    }
}
function stagesTwice({ stages }, document) {
    const ids = stages.map(({ id }) => id.toLowerCase());
    return ids.flatMap((id, index) => (ids.indexOf(id) < index ? [document.refuse(['stages', index, 'id'], `the stage \`${id}\` is there twice`, 'Give one of the two another id.')] : []));
}
function missing(file, holds) {
    return { reason: INVALID, sentence: `${file}: this file is missing.`, remedy: `Add it. It holds ${holds}.`, where: file };
}
function proseProblems(file, required, holds) {
    const refuse = (what, remedy) => [(0,problem_at/* problemAt */.l)({ source: file.source, text: '' }, read_yaml/* START */.d, { what, remedy, reason: INVALID })];
    if (file.text.length > MOST_PROSE)
        return refuse(`the file is longer than ${MOST_PROSE} characters`, 'Shorten it, or move parts of it into files of the repository and name them.');
    return required && !/[^\s\ufeff]/.test(file.text) ? refuse('the file is empty', `Write what it is for: ${holds}.`) : [];
}

;// CONCATENATED MODULE: ./lib/commands/pack-files.js






/** Reads the packs that paths and globs mean, all those of taskpacks/ without any, each once, and judges them side by side. */
function loadPacks(words, cwd) {
    const folders = new Set();
    for (const word of words.length === 0 ? [PACKS_FOLDER] : words) {
        const found = packFoldersAt(word, cwd);
        if (found === null)
            return { known: false, why: /[*?[\]{}]/.test(word) ? `no pack matches ${word}.` : `there is no pack at ${word}: no folder with a task.yml, or it may not be read.` };
        for (const folder of found)
            folders.add(folder);
    }
    const packs = [];
    for (const folder of folders) {
        try {
            packs.push(readFolder(folder, cwd));
        }
        catch (thrown) {
            if (thrown instanceof Error && 'syscall' in thrown)
                return { known: false, why: `the pack at ${slashed((0,external_node_path_.relative)(cwd, folder))} could not be read: ${thrown.message}.` };
            throw thrown;
        }
    }
    const around = new Set([...folders].map((folder) => (0,external_node_path_.dirname)(folder)));
    const neighbours = [...around].flatMap((folder) => folderNames(folder));
    return { known: true, packs: judgeTogether(packs, (id) => neighbours.some((name) => isLikeFolder(id, name))) };
}
/** Warnings as a terminal shows them. */
function warningsText(warnings) {
    return warnings.map(({ sentence, remedy, frame }) => `Warning: ${sentence}\n${frame === undefined ? '' : `${frame.replaceAll(/^/gm, '  ')}\n`}  ${remedy}\n`).join('\n');
}
function readFolder(folder, cwd) {
    const root = repositoryRoot(folder, cwd);
    return readPack({ path: slashed((0,external_node_path_.relative)(root, folder)), shown: slashed((0,external_node_path_.relative)(cwd, folder)), files: readPackFiles(folder) });
}
function slashed(path) {
    return path === '' ? '.' : path.split(external_node_path_.sep).join('/');
}

;// CONCATENATED MODULE: ./lib/commands/pack-list.js


/** `pack list [PATH…]`: a line a pack, by path. Answers 0, those that are refused included, and 3 when one could not be looked at. */
function listPacks({ words, json, cwd }) {
    const loaded = loadPacks(words, cwd);
    if (!loaded.known)
        return policy_files_complain(3, loaded.why);
    process.stdout.write(json ? `${JSON.stringify({ packs: loaded.packs.map(asData) })}\n` : table(loaded.packs.map(row)));
    return 0;
}
function asData({ path, pack, problems }) {
    if (pack === null)
        return { path, holds: false, problems: problems.length };
    const { id, title, type, form, dependsOn, selection } = pack;
    return { path, holds: true, id, title, type, form, dependsOn, selection };
}
function row({ path, pack, problems }) {
    if (pack === null)
        return ['–', '', '', path, `refused: ${problems.length === 1 ? 'one problem' : `${problems.length} problems`}, told by pack validate ${path}`];
    return [pack.id, pack.type ?? '', pack.selection.priority === null ? '' : `P${pack.selection.priority}`, path, pack.title];
}
function table(rows) {
    const all = [['ID', 'TYPE', 'PRIORITY', 'PATH', 'TITLE'], ...rows];
    const widths = all[0]?.map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0))) ?? [];
    return all.map((cells) => `${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()}\n`).join('');
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/commands/pack-new.js





/** `pack new ID --template NAME [--path DIR]`: writes DIR/ID, which `pack validate` accepts. Answers 0 when it did, 1 when that folder is there, 2 for an id that cannot be one, 3 when it could not be written. */
async function newPackCommand({ id, template, parent, cwd }) {
    const made = newPack(id, template);
    if ('flaw' in made)
        return policy_files_complain(2, `the id ${JSON.stringify(id.slice(0, 100))} ${made.flaw}.`);
    const shown = (0,external_node_path_.join)(parent ?? PACKS_FOLDER, id);
    const folder = (0,external_node_path_.resolve)(cwd, shown);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.resolve)(cwd, parent ?? PACKS_FOLDER), { recursive: true });
        // Not recursive: a folder that is there is somebody's.
        await (0,promises_.mkdir)(folder);
        for (const [name, text] of made.files)
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), text, { flag: 'wx' });
    }
    catch (thrown) {
        if (!(thrown instanceof Error) || !('code' in thrown))
            throw thrown;
        if (thrown.code === 'EEXIST')
            return policy_files_complain(1, `${shown} is there already, and is left as it is.`);
        return policy_files_complain(3, `${shown} could not be written: ${thrown.message}.`);
    }
    process.stdout.write(`Written: ${[...made.files.keys()].map((name) => (0,external_node_path_.join)(shown, name)).join(', ')}\nSay in them what is to be done, then run: codex-orchestrator pack validate ${shown}\n`);
    return 0;
}

;// CONCATENATED MODULE: ./lib/commands/pack-show.js






/** `pack show ID|PATH`: says what one pack means, whatever form it is written in. Answers 0 when said, 1 when it is refused, 3 when there is none. */
function showPack({ word, json, cwd }) {
    const loaded = loadPacks((0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, word)) ? [word] : [], cwd);
    if (!loaded.known)
        return policy_files_complain(3, `there is no pack ${word}: it is neither a folder nor an id below ${PACKS_FOLDER}.`);
    const found = (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, word)) ? loaded.packs : loaded.packs.filter(({ path, pack }) => pack?.id === word || path.split('/').at(-1) === word);
    const [only, ...more] = found;
    if (only === undefined)
        return policy_files_complain(3, pack_show_unknown(word, loaded.packs));
    if (more.length > 0)
        return policy_files_complain(2, `${word} means ${found.length} packs: ${found.slice(0, 5).map(({ path }) => path).join(', ')}. pack show wants one.`);
    const { path, pack, problems, warnings } = only;
    if (json)
        process.stdout.write(`${JSON.stringify({ path, holds: pack !== null, pack, problems, warnings })}\n`);
    else
        process.stdout.write(pack === null ? problemsText(problems) : [pack_show_text(path, pack), ...(warnings.length === 0 ? [] : [warningsText(warnings)])].join('\n'));
    return pack === null ? 1 : 0;
}
function pack_show_unknown(word, packs) {
    const alike = (0,nearest/* nearestOf */.q)(word, packs.flatMap(({ path, pack }) => pack?.id ?? path.split('/').at(-1) ?? []), 3);
    return `there is no pack ${JSON.stringify(word.slice(0, 100))} below ${PACKS_FOLDER}.${alike.length === 0 ? '' : ` Did you mean ${alike.join(', ')}?`}`;
}
/** Every part that says something, with its heading. */
function pack_show_text(path, pack) {
    const parts = [
        ['Allowed', [...(pack.constraints.network ? ['network, if the policy lets packs'] : []), ...(pack.constraints.longRunning ? ["as many minutes as the policy's most"] : [])]],
        ['Scope', [...(pack.scope.allowedPaths ?? ['as the policy says']), ...pack.scope.forbiddenPaths.map((glob) => `not ${glob}`)]],
        ['Required documents', pack.docs.required],
        ['Artifacts', [...pack.artifacts.required, ...pack.artifacts.optional.map((glob) => `${glob} (optional)`)]],
        ['Python requirements', pack.deps],
        ['Commands', pack.commands.map(commandLine)],
        ['Criteria, which people judge', pack.criteria.map(({ id, text: said, stage, expect }) => `${id}${inStage(stage)}: ${expect === 'fail' ? 'not: ' : ''}${said}`)],
        ['Checks', pack.helpers.map(({ check, paths, texts }) => [check, ...(paths.length === 0 ? [] : [`in ${paths.join(', ')}`]), ...(texts.length === 0 ? [] : [`for ${texts.map((one) => JSON.stringify(one)).join(' or ')}`])].join(' '))],
        ['Engine', pack.engine === null ? [] : [`${pack.engine.name} ${pack.engine.version}${pack.engine.target === null ? '' : `, for ${pack.engine.target}`}`]],
        ['Minutes', pack.execution.timeoutMinutes === null ? [] : [`${pack.execution.timeoutMinutes} at most`]],
        ['Plugin', pack.plugin === null ? [] : [`${pack.plugin.spec} (${pack.plugin.kind})`]],
        ['Waits for', pack.dependsOn],
        ['Selected by', [...pack.selection.labels, ...(pack.selection.priority === null ? [] : [`P${pack.selection.priority}`]), ...(pack.selection.created === null ? [] : [`written ${pack.selection.created}`])]],
        ['About', pack.about.map(({ field, text: said }) => `${field}: ${said}`)],
    ];
    const shown = parts.flatMap(([heading, lines]) => (lines.length === 0 ? [] : [`\n${heading}\n`, ...lines.map((line) => `  ${line.replaceAll('\n', '\n    ')}\n`)]));
    // What would steer a terminal is shown as a dot.
    return [`${pack.id}: ${pack.title}\n${path}, ${pack.form}${pack.type === null ? '' : `, ${pack.type}`}\n`, ...shown].join('').replaceAll(/[^\P{C}\n]/gu, '·');
}
function commandLine({ id, name, stage, argv, folder, expect, required, timeoutMinutes }) {
    const line = argv[0] === '/bin/sh' && argv[1] === '-c' && argv.length === 3 ? `sh: ${argv[2] ?? ''}` : JSON.stringify(argv);
    const notes = [...(name === null ? [] : [name]), ...(folder === 'pack' ? ['in the folder of the pack'] : []), ...(expect === 'fail' ? ['must fail'] : []), ...(required ? [] : ['not required']), `${timeoutMinutes} min`];
    return `${id}${inStage(stage)}: ${line}  (${notes.join(', ')})`;
}
function inStage(stage) {
    return stage === null ? '' : ` [${stage}]`;
}

;// CONCATENATED MODULE: ./lib/commands/pack-validate.js


/** `pack validate [PATH…]`: reads packs as a run would, side by side. Answers 0 when all of them can be used, 1 when one is refused, 3 when one could not be looked at. */
function validatePacks({ words, json, cwd }) {
    const loaded = loadPacks(words, cwd);
    if (!loaded.known)
        return policy_files_complain(3, loaded.why);
    const { packs } = loaded;
    const refused = packs.filter(({ pack }) => pack === null);
    process.stdout.write(json ? `${JSON.stringify({ holds: refused.length === 0, packs: packs.map(pack_validate_asData) })}\n` : pack_validate_text(packs, refused.length));
    return refused.length === 0 ? 0 : 1;
}
function pack_validate_asData({ path, pack, problems, warnings }) {
    return { path, id: pack?.id ?? null, form: pack?.form ?? null, holds: pack !== null, problems, warnings };
}
/** What is wrong, pack by pack, then one line that counts. */
function pack_validate_text(packs, refused) {
    const told = packs.flatMap(({ problems, warnings }) => [problems.length === 0 ? [] : [problemsText(problems)], warnings.length === 0 ? [] : [warningsText(warnings)]].flat());
    const [only, ...more] = packs;
    const count = `${packs.length - refused} of ${packs.length} packs can be used${refused === 0 ? '' : `, ${refused} refused`}.\n`;
    return [...told, only !== undefined && more.length === 0 ? `${only.path} ${refused === 0 ? 'can be used' : 'is refused'}.\n` : count].join('\n');
}

;// CONCATENATED MODULE: ./lib/commands/pack.js








const pack_USAGE = `Usage: codex-orchestrator pack validate [PATH…] [--json]
       codex-orchestrator pack new ID --template ${TEMPLATES.join('|')} [--path DIR]
       codex-orchestrator pack list [PATH…] [--json]
       codex-orchestrator pack show ID|PATH [--json]`;
/** `pack validate | new | list | show`: task packs, offline. Answers 0 fine, 1 refused, 2 wrong usage, 3 could not be looked at. */
async function pack_packCommand(args, cwd = process.cwd()) {
    const asked = pack_read(args);
    if (typeof asked === 'string')
        return policy_files_complain(2, `${asked}\n${pack_USAGE}`);
    const { verb, words, template, path, json } = asked;
    const [first] = words;
    if (verb !== 'new' && (template !== null || path !== null))
        return policy_files_complain(2, `pack ${verb} takes neither --template nor --path.\n${pack_USAGE}`);
    if (verb === 'validate')
        return validatePacks({ words, json, cwd });
    if (verb === 'list')
        return listPacks({ words, json, cwd });
    if (verb === 'show' && words.length === 1 && first !== undefined)
        return showPack({ word: first, json, cwd });
    if (verb !== 'new' || words.length !== 1 || first === undefined || json)
        return policy_files_complain(2, `${verb === 'new' || verb === 'show' ? `pack ${verb} wants one ${verb === 'new' ? 'id, and knows no --json' : 'id or path'}` : 'pack wants validate, new, list or show'}.\n${pack_USAGE}`);
    const known = TEMPLATES.find((name) => name === template);
    if (known !== undefined)
        return newPackCommand({ id: first, template: known, parent: path, cwd });
    const guess = template === null ? null : (0,nearest/* nearest */.p)(template, TEMPLATES);
    return policy_files_complain(2, `${template === null ? 'pack new wants --template' : `there is no template ${JSON.stringify(template.slice(0, 100))}`}.${guess === null ? '' : ` Did you mean ${guess}?`}\n${pack_USAGE}`);
}
function pack_read(args) {
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({ args: [...args], allowPositionals: true, options: { template: { type: 'string' }, path: { type: 'string' }, json: { type: 'boolean', default: false } } });
        const [verb = '', ...words] = positionals;
        return { verb, words, template: values.template ?? null, path: values.path ?? null, json: values.json };
    }
    catch (thrown) {
        return thrown instanceof Error ? thrown.message : String(thrown);
    }
}

// EXTERNAL MODULE: ./lib/contract/policy-tightening.js
var policy_tightening = __webpack_require__(76670);
// EXTERNAL MODULE: ./lib/policy/tightness.js
var tightness = __webpack_require__(90761);
;// CONCATENATED MODULE: ./lib/policy/diff-policies.js


/** What became tighter, looser or otherwise different from one policy to another, in the order of the fields. */
function diffPolicies(from, to) {
    const before = new Map(from.map(({ field, value }) => [field, value]));
    return to.flatMap(({ field, value }) => {
        const change = (0,tightness/* compare */.UD)((0,policy_tightening/* tighteningOf */.R8)(field) ?? { kind: 'same' }, before.get(field), value);
        return change === 'same' ? [] : [{ field, change, from: before.get(field) ?? null, to: value ?? null }];
    });
}

// EXTERNAL MODULE: ./lib/policy/looser-problem.js
var looser_problem = __webpack_require__(86634);
;// CONCATENATED MODULE: ./lib/commands/policy-diff.js



/** `policy diff OLD NEW`: says what is tighter and what is looser. Answers 0 when all of the new one is at least as tight, 1 when it is not or a file is refused, 3 when one could not be looked at. */
async function diffPolicyCommand({ before, after, floor, json }) {
    const [old, next] = [await loadPolicy(before, floor), await loadPolicy(after, floor)];
    for (const loaded of [old, next])
        if (loaded.known === 'unreadable')
            return policy_files_complain(3, loaded.why);
    if (old.known !== true || next.known !== true) {
        const problems = [old, next].flatMap((loaded) => (loaded.known === false ? loaded.problems : []));
        process.stdout.write(json ? `${JSON.stringify({ problems })}\n` : problemsText(problems));
        return 1;
    }
    const changes = diffPolicies(old.fields, next.fields);
    process.stdout.write(json ? `${JSON.stringify({ changes })}\n` : policy_diff_text(changes));
    return changes.every(({ change }) => change === 'tighter') ? 0 : 1;
}
function policy_diff_text(changes) {
    if (changes.length === 0)
        return 'Nothing that counts differs.\n';
    return changes.map(({ field, change, from, to }) => inertLines(`${change.padEnd(7)}  ${field}: ${(0,looser_problem/* shown */.SP)(from)} -> ${(0,looser_problem/* shown */.SP)(to)}`)).join('');
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
    if (said.length === 0)
        return `This is the default${check === null ? '' : ' of every check'}; no layer says anything.`;
    const bound = said.some(({ layer }) => layer === 'repository' || layer === 'preset');
    return `${bound ? 'It is what' : 'It is the default within what'} ${said.map(looser_problem/* sayer */.BF).join(' and ')} ${said.length === 1 ? 'allows' : 'say together'}.`;
}
/** A path keeps its spelling at the beginning of a sentence; the names of other layers begin with an article. */
function sentence(text) {
    return text.replace(/^the /, 'The ');
}

;// CONCATENATED MODULE: ./lib/commands/policy-explain.js





/** `policy explain [FIELD]`: says what each field is and which layer makes it so. Answers 0, 1 when the policy is refused, 2 for a field there is not, 3 when it could not be looked at. */
async function explainPolicyCommand({ field, file, floor, json }) {
    if (field !== null && !resolve_policy/* POLICY_FIELDS */.lA.some((name) => name === field || name.startsWith(`${field}.`))) {
        const guess = (0,nearest/* nearest */.p)(field, [...new Set(resolve_policy/* POLICY_FIELDS */.lA.flatMap((name) => [name, name.split('.')[0] ?? name]))]);
        return policy_files_complain(2, `the policy has no field ${JSON.stringify(field.slice(0, 100))}. ${guess === null ? 'Without a field, explain shows them all.' : `Did you mean ${guess}?`}`);
    }
    const loaded = await loadPolicy(file ?? policy/* POLICY_PATH */.l$, floor);
    if (loaded.known === 'unreadable')
        return policy_files_complain(3, loaded.why);
    if (!loaded.known) {
        process.stdout.write(json ? `${JSON.stringify({ problems: loaded.problems })}\n` : problemsText(loaded.problems));
        return 1;
    }
    const explained = explainPolicy(loaded.fields, field);
    process.stdout.write(json ? `${JSON.stringify({ preset: loaded.preset, fields: explained })}\n` : inertLines(explained.map(explainedText).join('\n')));
    return 0;
}

;// CONCATENATED MODULE: ./lib/commands/policy-validate.js


/** `policy validate [FILE] [--floor FILE]`: reads a policy as a run would. Answers 0 when it can be used, 1 when it is refused, 3 when it could not be looked at. */
async function validatePolicy({ files, floor, json }) {
    const file = files[0] ?? policy/* POLICY_PATH */.l$;
    const loaded = await loadPolicy(file, floor);
    if (loaded.known === 'unreadable')
        return policy_files_complain(3, loaded.why);
    if (json)
        process.stdout.write(`${JSON.stringify(loaded.known ? { holds: true, preset: loaded.preset, policy: loaded.values } : { holds: false, problems: loaded.problems })}\n`);
    else if (loaded.known)
        process.stdout.write(`${file} can be used, with the preset ${loaded.preset}${floor === null ? '' : `, within ${floor}`}.\n`);
    else
        process.stdout.write(problemsText(loaded.problems));
    return loaded.known ? 0 : 1;
}

;// CONCATENATED MODULE: ./lib/commands/policy.js





const policy_USAGE = `Usage: codex-orchestrator policy validate [FILE] [--floor FILE] [--json]
       codex-orchestrator policy explain [FIELD] [--file FILE] [--floor FILE] [--json]
       codex-orchestrator policy diff OLD NEW [--floor FILE] [--json]`;
/** `policy validate | explain | diff`: looks at policies offline. Answers 0 fine, 1 refused or looser, 2 wrong usage, 3 could not be looked at. */
async function policyCommand(args) {
    const asked = policy_read(args);
    if (typeof asked === 'string')
        return policy_files_complain(2, `${asked}\n${policy_USAGE}`);
    const { verb, words, file, floor, json } = asked;
    const [first, second] = words;
    if (verb !== 'explain' && file !== null)
        return policy_files_complain(2, `policy ${verb} takes no --file.\n${policy_USAGE}`);
    if (verb === 'validate' && words.length <= 1)
        return validatePolicy({ files: words, floor, json });
    if (verb === 'explain' && words.length <= 1)
        return explainPolicyCommand({ field: first ?? null, file, floor, json });
    if (verb === 'diff' && words.length === 2 && first !== undefined && second !== undefined)
        return diffPolicyCommand({ before: first, after: second, floor, json });
    return policy_files_complain(2, `${['validate', 'explain', 'diff'].includes(verb) ? `policy ${verb} wants ${verb === 'diff' ? 'two files' : 'one word at most'}` : 'policy wants validate, explain or diff'}.\n${policy_USAGE}`);
}
function policy_read(args) {
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({ args: [...args], allowPositionals: true, options: { file: { type: 'string' }, floor: { type: 'string' }, json: { type: 'boolean', default: false } } });
        const [verb = '', ...words] = positionals;
        return { verb, words, file: values.file ?? null, floor: values.floor ?? null, json: values.json };
    }
    catch (thrown) {
        return thrown instanceof Error ? thrown.message : String(thrown);
    }
}

// EXTERNAL MODULE: ./lib/commands/resume.js
var resume = __webpack_require__(53271);
// EXTERNAL MODULE: ./lib/adapters/files/verify-bundle.js + 1 modules
var verify_bundle = __webpack_require__(83455);
// EXTERNAL MODULE: ./lib/pipeline.js + 33 modules
var pipeline = __webpack_require__(76487);
;// CONCATENATED MODULE: ./lib/commands/verify.js







/** What a bundle cannot prove by itself, and when it rests on that. */
const TRUSTED = [
    ['that the event was as recorded', () => true],
    ['what GitHub answered about permissions and the issue', ({ intake }) => intake?.trigger != null],
    ['what GitHub answered about comments that approve protected files, their authors and its environments', ({ intake }) => (intake?.approvals.length ?? 0) > 0],
    ['that the sandbox held, as its probe recorded it', ({ intake }) => intake?.sandbox != null],
    ['what the model answered and how many tokens its server counted', ({ plan }) => plan !== undefined],
    ['exit codes and output of commands, as this tool recorded them', ({ intake, verify }) => verify !== undefined || (intake?.setup.length ?? 0) > 0],
    ['what GitHub answered about the commit and the pull request', ({ report }) => report?.delivery != null],
];
function trusted(facts) {
    return TRUSTED.flatMap(([what, applies]) => (applies(facts) ? [what] : []));
}
/** `verify BUNDLE`: prints what holds and what does not; answers the exit code. */
async function verifyCommand(args) {
    const asked = verify_read(args);
    if (typeof asked === 'string')
        return verify_complain(2, `${asked}\nUsage: codex-orchestrator verify BUNDLE [--manifest-sha256 DIGEST] [--json]`);
    const folder = (0,external_node_path_.resolve)(asked.folder);
    const found = await (0,promises_.stat)(folder).catch((thrown) => (thrown instanceof Error ? thrown : new Error(String(thrown))));
    if (found instanceof Error)
        return verify_complain(3, `${folder} cannot be read: ${found.message}. Give the folder that holds manifest.json.`);
    if (!found.isDirectory())
        return verify_complain(3, `${folder} is no folder. Give the folder that holds manifest.json; unpack a downloaded artifact first.`);
    const verified = pinned(await (0,verify_bundle/* verifyBundle */.I)(folder, { steps: pipeline/* pipeline */.T, digest: digest/* digestOf */.ol }, version/* VERSION */.x), asked.manifestSha256);
    process.stdout.write(asked.json ? `${JSON.stringify(report(verified, asked.manifestSha256 !== null))}\n` : verify_text(verified, asked.manifestSha256 !== null));
    return verified.differences.length === 0 ? 0 : 1;
}
function verify_read(args) {
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({ args: [...args], allowPositionals: true, options: { 'manifest-sha256': { type: 'string' }, json: { type: 'boolean', default: false } } });
        const [folder, ...more] = positionals;
        if (folder === undefined || more.length > 0)
            return 'verify wants exactly one bundle.';
        const manifestSha256 = values['manifest-sha256'] ?? null;
        if (manifestSha256 !== null && !/^[0-9a-f]{64}$/.test(manifestSha256))
            return '--manifest-sha256 wants 64 hexadecimal digits, lower-case.';
        return { folder, manifestSha256, json: values.json };
    }
    catch (thrown) {
        return thrown instanceof Error ? thrown.message : String(thrown);
    }
}
/** Origin can only be shown by a digest that came another way. */
function pinned(verified, expected) {
    if (expected === null || verified.manifestSha256 === null || verified.manifestSha256 === expected)
        return verified;
    return { ...verified, differences: [{ file: 'manifest.json', what: `its SHA-256 is ${verified.manifestSha256}, not the one given` }, ...verified.differences] };
}
function report({ manifest, manifestSha256, recomputed, differences, facts, unchecked }, withOrigin) {
    return { holds: differences.length === 0, run: manifest?.run ?? null, recorded: manifest?.verdict ?? null, recomputed, manifestSha256, originShown: withOrigin && differences.length === 0, differences, unchecked, trusted: trusted(facts) };
}
function verify_text({ manifest, manifestSha256, recomputed, differences, facts, unchecked }, withOrigin) {
    const [first, ...others] = differences;
    if (first !== undefined)
        return `DOES NOT HOLD: ${first.file}: ${first.what}\n${others.map(({ file, what }) => `  also ${file}: ${what}\n`).join('')}`;
    const { verdict, files, run } = manifest ?? {};
    return [
        `HOLDS: ${recomputed?.status ?? ''} (${recomputed?.reason ?? ''}), as recorded: ${verdict?.sentence ?? ''}`,
        `  run ${run ?? ''}, ${files?.length ?? 0} files, manifest SHA-256 ${manifestSha256 ?? ''}`,
        withOrigin ? '  It is the bundle whose digest was given.' : '  This proves that the bundle agrees with itself, not where it came from: compare the digest with the one in the comment on the issue, or give --manifest-sha256.',
        ...(unchecked.length === 0 ? [] : [`  NOT CHECKED: ${unchecked.join(' and ')}, which only the version that wrote them (${manifest?.tool.version ?? ''}, this is ${version/* VERSION */.x}) can make again. Do not rely on what they say.`]),
        '  Taken on trust:',
        ...trusted(facts).map((what) => `  - ${what}`),
        '',
    ].join('\n');
}
function verify_complain(code, what) {
    process.stderr.write(`codex-orchestrator: ${what}\n`);
    return code;
}

;// CONCATENATED MODULE: ./lib/commands/cli.js







const cli_USAGE = `Usage:
  codex-orchestrator verify BUNDLE [--manifest-sha256 DIGEST] [--json]
      Recomputes a bundle offline: hashes, chain, checks and status.
      Exit 0: it holds. 1: it does not. 2: wrong usage. 3: it could not be checked.

  codex-orchestrator run --resume FOLDER [--token-env NAME]
      Ends a run whose process or machine was lost, where its folder of evidence has survived: closes the bundle, posts the
      status, and repeats nothing that was done. It needs FOLDER.resume.json beside the folder, and a token in GITHUB_TOKEN.
      Exit 0: as the action would end with 0. 1: as it would end with 1. 2: wrong usage. 3: there is nothing to end.

  codex-orchestrator explain CODE [--json]
      Says what a reason code means, what to do about it, and where it comes from. Without a code it lists them all.
      Exit 0: known. 1: unknown. 2: wrong usage.

  codex-orchestrator gate --issue-file FILE [--policy FILE] [--title TEXT] [--json]
      Judges the body of an issue as a run would, by itself and by a policy, and prints what is missing and how to mend it.
      Exit 0: accepted. 1: refused. 2: wrong usage. 3: it could not be judged.

  codex-orchestrator pack validate [PATH…] [--json]
      Reads task packs as a run would, all of taskpacks/ unless told otherwise; a path may be a glob.
      Exit 0: all can be used. 1: one is refused. 2: wrong usage. 3: one could not be read.

  codex-orchestrator pack new ID --template NAME [--path DIR]
      Writes a pack to DIR/ID, in taskpacks/ unless told otherwise, from script, service, library, security, web, game or managed-repo.
      Exit 0: written. 1: that folder is there. 2: wrong usage. 3: it could not be written.

  codex-orchestrator pack list [PATH…] [--json]
      Lists packs by path.
      Exit 0: listed. 2: wrong usage. 3: one could not be read.

  codex-orchestrator pack show ID|PATH [--json]
      Says what a pack means, whatever form it is written in.
      Exit 0: said. 1: the pack is refused. 2: wrong usage. 3: there is none.

  codex-orchestrator policy validate [FILE] [--floor FILE] [--json]
      Reads a policy as a run would, .github/codex-orchestrator.yml unless told otherwise, and a floor below it.
      Exit 0: it can be used. 1: it is refused. 2: wrong usage. 3: it could not be read.

  codex-orchestrator policy explain [FIELD] [--file FILE] [--floor FILE] [--json]
      Says what each field of the policy is, which layer makes it so, and at which line.
      Exit 0: said. 1: the policy is refused. 2: wrong usage, or no such field. 3: it could not be read.

  codex-orchestrator policy diff OLD NEW [--floor FILE] [--json]
      Says what of NEW is tighter than OLD and what is looser.
      Exit 0: nothing is looser. 1: something is, or cannot be compared, or a file is refused. 2: wrong usage. 3: one could not be read.
`;
/** The command line: one verb, its arguments, an exit code. */
async function cli(args, env) {
    const [verb, ...rest] = args;
    if (verb === 'verify' && !rest.includes('--help'))
        return verifyCommand(rest);
    if (verb === 'run' && !rest.includes('--help'))
        return (0,resume/* resumeCommand */.V)(rest, env);
    if (verb === 'explain' && !rest.includes('--help'))
        return explainCommand(rest);
    if (verb === 'gate' && !rest.includes('--help'))
        return gateCommand(rest);
    if (verb === 'pack' && !rest.includes('--help'))
        return pack_packCommand(rest);
    if (verb === 'policy' && !rest.includes('--help'))
        return policyCommand(rest);
    if (verb === '--version') {
        process.stdout.write(`${version/* VERSION */.x}\n`);
        return 0;
    }
    const help = rest.includes('--help') || verb === '--help' || verb === '-h' || verb === 'help';
    (help ? process.stdout : process.stderr).write(help ? cli_USAGE : `codex-orchestrator: unknown command ${JSON.stringify(verb ?? '')}\n\n${cli_USAGE}`);
    return help ? 0 : 2;
}


/***/ }),

/***/ 53271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ resumeOf),
/* harmony export */   V: () => (/* binding */ resumeCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _adapters_actions_narrator_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(35431);
/* harmony import */ var _adapters_files_resume_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18236);
/* harmony import */ var _adapters_secrets_known_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24293);
/* harmony import */ var _adapters_secrets_speak_cleanly_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27499);
/* harmony import */ var _adapters_git_remove_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66344);
/* harmony import */ var _adapters_process_ledger_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84829);
/* harmony import */ var _contract_event_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68537);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58651);
/* harmony import */ var _core_secrets_search_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87537);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(13411);
/* harmony import */ var _end_run_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(56423);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(43911);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1675);
/* harmony import */ var _run_state_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(19227);

















const USAGE = 'Usage: codex-orchestrator run --resume FOLDER [--token-env NAME]';
/** Of the environment of a job, what a run that is resumed reads; nothing of it is secret. */
const KEPT = [...Object.keys(_contract_event_js__WEBPACK_IMPORTED_MODULE_8__/* .jobEnvironment */ .tw.shape), 'RUNNER_TEMP', 'RUNNER_TOOL_CACHE', 'INPUT_LABEL', 'INPUT_BASE-BRANCH', 'INPUT_EVIDENCE-DIR', 'INPUT_ARTIFACT-NAME', 'INPUT_FAIL-ON'];
/** Of the environment of whoever resumes, what says how the network is reached from here. */
const OWN = ['PATH', 'HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'NO_PROXY', 'no_proxy'];
/** What has to be kept of a run that begins, so that it can be ended without the job it began in. */
function resumeOf({ invocation }, env, payload) {
    return {
        schema: 'codex-orchestrator/resume@1',
        run: invocation.runId,
        version: _version_js__WEBPACK_IMPORTED_MODULE_15__/* .VERSION */ .x,
        process: { pid: process.pid, started: (0,_adapters_process_ledger_js__WEBPACK_IMPORTED_MODULE_7__/* .startOf */ .GH)(process.pid) ?? '' },
        environment: only(KEPT, env),
        event: _contract_event_js__WEBPACK_IMPORTED_MODULE_8__/* .issuesLabeledPayload */ .at.safeParse(payload).data ?? null,
    };
}
/** `run --resume FOLDER`: ends a run whose process is gone, where its evidence has survived. Answers the exit code. */
async function resumeCommand(args, env) {
    const asked = read(args);
    if (typeof asked === 'string')
        return complain(2, `${asked}\n${USAGE}`);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(asked.folder);
    const token = env[asked.tokenEnv] ?? '';
    if (token === '')
        return complain(2, `${asked.tokenEnv} is not set. It must hold a token that may write contents, issues and pull requests; another variable is named with --token-env.`);
    try {
        return await resumeIn(folder, token, env);
    }
    catch (thrown) {
        if (!(0,_core_fault_js__WEBPACK_IMPORTED_MODULE_9__/* .isFault */ .Zh)(thrown))
            throw thrown;
        return complain(3, `${thrown.message} (${thrown.code})`);
    }
}
async function resumeIn(folder, token, env) {
    const kept = await (0,_adapters_files_resume_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readResume */ .cs)(folder);
    if (kept === null)
        return complain(3, `there is no ${folder}.resume.json, so no run of ours was left there. ${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? 'A run that has ended is looked at with: codex-orchestrator verify' : 'Give the folder of evidence of the run'}.`);
    if (kept.version !== _version_js__WEBPACK_IMPORTED_MODULE_15__/* .VERSION */ .x)
        return complain(3, `the run was begun by version ${kept.version} and must be ended by it; this is ${_version_js__WEBPACK_IMPORTED_MODULE_15__/* .VERSION */ .x}.`);
    if (kept.process.started !== '' && (0,_adapters_process_ledger_js__WEBPACK_IMPORTED_MODULE_7__/* .startOf */ .GH)(kept.process.pid) === kept.process.started)
        return complain(3, `the run is still going on, as process ${kept.process.pid}. Cancel its job instead.`);
    const narrator = (0,_adapters_actions_narrator_js__WEBPACK_IMPORTED_MODULE_16__/* .createNarrator */ .M)({ write: (text) => void process.stdout.write(text), workflowCommands: false, quoteLimitBytes: 0 });
    const jobEnv = { ...only(OWN, env), ...only(KEPT, kept.environment), 'INPUT_GITHUB-TOKEN': token };
    const begun = (0,_job_js__WEBPACK_IMPORTED_MODULE_12__.readJob)(jobEnv, kept.event, kept.run);
    // This process has an environment of its own, with secrets of its own.
    const job = { ...begun, evidence: folder, search: (0,_core_secrets_search_js__WEBPACK_IMPORTED_MODULE_10__/* .secretSearch */ .R6)((0,_adapters_secrets_known_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .knownSecrets */ .x)(begun.inputs, env)) };
    (0,_adapters_secrets_speak_cleanly_js__WEBPACK_IMPORTED_MODULE_5__.speakCleanly)(job.search);
    narrator.say(`Run ${kept.run} of ${job.repository} is ended and told to ${job.apiUrl}.`);
    const code = (0,_run_action_js__WEBPACK_IMPORTED_MODULE_13__.sayEnd)(await (0,_end_run_js__WEBPACK_IMPORTED_MODULE_11__.endRun)({ job, env: jobEnv, narrator, signal: new AbortController().signal, lost: (0,_run_state_js__WEBPACK_IMPORTED_MODULE_14__/* .lostFault */ .h)() }), narrator, job);
    await (0,_adapters_git_remove_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .removeTree */ .d)(job.scratch);
    return code;
}
function only(names, env) {
    return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
function read(args) {
    try {
        const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({ args: [...args], options: { resume: { type: 'string' }, 'token-env': { type: 'string', default: 'GITHUB_TOKEN' } } });
        if (values.resume === undefined || values.resume === '')
            return 'run wants --resume FOLDER: a new run is started by its label, in a workflow.';
        return { folder: values.resume, tokenEnv: values['token-env'] };
    }
    catch (thrown) {
        return thrown instanceof Error ? thrown.message : String(thrown);
    }
}
function complain(code, what) {
    process.stderr.write(`codex-orchestrator: ${what}\n`);
    return code;
}


/***/ }),

/***/ 1675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction),
  sayEnd: () => (/* binding */ sayEnd)
});

// EXTERNAL MODULE: ./lib/adapters/actions/narrator.js
var actions_narrator = __webpack_require__(35431);
// EXTERNAL MODULE: ./lib/adapters/clock.js
var clock = __webpack_require__(61642);
// EXTERNAL MODULE: ./lib/adapters/files/bundle.js + 3 modules
var files_bundle = __webpack_require__(62971);
// EXTERNAL MODULE: ./lib/adapters/files/resume-file.js + 1 modules
var resume_file = __webpack_require__(18236);
// EXTERNAL MODULE: ./lib/adapters/outbound-proxy.js
var outbound_proxy = __webpack_require__(54827);
// EXTERNAL MODULE: ./lib/adapters/process/ledger.js
var ledger = __webpack_require__(84829);
// EXTERNAL MODULE: ./lib/adapters/secrets/cleaner.js
var secrets_cleaner = __webpack_require__(13088);
// EXTERNAL MODULE: ./lib/adapters/secrets/speak-cleanly.js
var speak_cleanly = __webpack_require__(27499);
// EXTERNAL MODULE: ./lib/contract/inputs.js + 1 modules
var contract_inputs = __webpack_require__(876);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(58651);
// EXTERNAL MODULE: ./lib/pipeline.js + 33 modules
var pipeline = __webpack_require__(76487);
// EXTERNAL MODULE: ./lib/run.js
var run = __webpack_require__(63926);
// EXTERNAL MODULE: ./lib/commands/end-run.js
var end_run = __webpack_require__(56423);
;// CONCATENATED MODULE: ./lib/commands/endings.js

/**
 * Watches the clock and the cancellation of the job, which GitHub sends as SIGINT, 7.5 seconds later SIGTERM, and 2.5 seconds
 * later SIGKILL. The first one ends the run, and a further one changes nothing, until it is released. `onEnding` is called before anything else is done.
 */
function watchEndings({ wallMs, onEnding }) {
    const controller = new AbortController();
    const end = (fault) => {
        if (controller.signal.aborted)
            return;
        onEnding(fault);
        controller.abort(fault);
    };
    const cancel = () => end(new fault/* Fault */.vC('run:cancelled', 'The job was cancelled, or it had used up its time.'));
    const timer = setTimeout(() => end(new fault/* Fault */.vC('run:timeout', `The run took longer than ${wallMs / 60_000} minutes.`)), wallMs);
    process.on('SIGINT', cancel).on('SIGTERM', cancel);
    return {
        signal: controller.signal,
        release: () => {
            clearTimeout(timer);
            process.off('SIGINT', cancel).off('SIGTERM', cancel);
        },
    };
}

// EXTERNAL MODULE: ./lib/commands/job.js + 4 modules
var commands_job = __webpack_require__(43911);
// EXTERNAL MODULE: ./lib/commands/powers.js + 86 modules
var commands_powers = __webpack_require__(33593);
// EXTERNAL MODULE: ./lib/commands/resume.js
var resume = __webpack_require__(53271);
// EXTERNAL MODULE: ./lib/commands/run-state.js
var run_state = __webpack_require__(19227);
;// CONCATENATED MODULE: ./lib/commands/run-action.js


















/** The whole run ends after this long, whatever it is doing. */
const WALL_MS = 60 * 60 * 1000;
/** Untrusted output shown in the job log of each source; the evidence holds all of it. */
const QUOTE_LIMIT_BYTES = 256 * 1024;
/** The main step: one run from event to status. Answers the exit code of the step. */
async function runAction(env, payload) {
    const job = (0,commands_job.readJob)(env, payload, (0,clock/* newRunId */.F)(clock/* systemClock */.m));
    for (const secret of [job.inputs['openai-api-key'], job.inputs['github-token'], ...(0,outbound_proxy/* proxySecrets */.Wm)(env)])
        maskSecret(secret, env);
    // The last filter before the log, also for what is put together only when it is shown; the runner had to be told in full what it is to mask.
    (0,speak_cleanly.speakCleanly)(job.search);
    const narrator = (0,actions_narrator/* createNarrator */.M)({ write: (text) => void process.stdout.write(text), workflowCommands: env['GITHUB_ACTIONS'] === 'true', quoteLimitBytes: QUOTE_LIMIT_BYTES });
    for (const { name, why } of job.search.skipped)
        narrator.warn(`The secret ${name} is not searched for in what a run writes: ${why}.`);
    const state = (0,run_state/* keepState */.Jg)(env, narrator, job.search);
    state.begun(job.invocation.runId, job.scratch);
    const { signal, release } = watchEndings({ wallMs: WALL_MS, onEnding: state.ending });
    try {
        const ended = await perform({ job, env, narrator, signal, state, payload });
        state.ended(ended.untold.map(({ what }) => what));
        const code = sayEnd(ended, narrator, job);
        // An upload that was given up would keep the process until it is killed.
        if (signal.aborted)
            process.exit(code);
        return code;
    }
    catch (thrown) {
        // What breaks even the ending is left to the post step.
        if (!(0,fault/* isFault */.Zh)(thrown))
            throw thrown;
        narrator.error(`FAILED (${thrown.code}): ${thrown.message}`);
        return 1;
    }
    finally {
        release();
    }
}
/** Says in the log how a run ended; answers the exit code of the step. */
function sayEnd({ verdict, untold }, narrator, { inputs }) {
    for (const { what, why } of untold)
        narrator.error(`could not tell: ${what}: ${why}`);
    const { status, reason, sentence, remedy } = verdict;
    const line = `${status} (${reason}): ${sentence} ${remedy}`;
    if (status === 'SUCCESS' || reason === 'run:dry-run')
        narrator.say(line);
    else if (status === 'PARTIAL')
        narrator.warn(line);
    else
        narrator.error(line);
    return (0,contract_inputs/* failsStep */.ug)(inputs['fail-on'], status, reason) || untold.length > 0 ? 1 : 0;
}
/** Runs the pipeline; a run whose evidence cannot be written, as on a full disk, is ended at once as if it had been lost. */
async function perform({ job, env, narrator, signal, state, payload }) {
    try {
        (0,ledger/* keepLedger */.nn)((0,end_run/* ledgerOf */.o)(job));
        const { bundle, evidence } = await (0,files_bundle/* createBundle */.t)((0,end_run/* bundleOptions */.X)(job));
        await (0,resume_file/* writeResume */.Bt)(job.evidence, (0,resume/* resumeOf */.T)(job, env, payload));
        const { powers, close } = await (0,commands_powers/* buildPowers */.n)({ job, env, evidence, narrator, signal });
        const cleaner = (0,secrets_cleaner/* createCleaner */.r)(job.search);
        const ended = await (0,run/* run */.e)(cleaner.steps(pipeline/* pipeline */.T), powers, cleaner.bundle(bundle), signal).finally(close);
        await (0,resume_file/* removeResume */.az)(job.evidence);
        return ended;
    }
    catch (thrown) {
        if (!(0,fault/* isFault */.Zh)(thrown) || !thrown.code.startsWith('evidence:'))
            throw thrown;
        narrator.error(thrown.message);
        state.ending(thrown);
        return (0,end_run.endRun)({ job, env, narrator, signal, lost: thrown });
    }
}
/** Has the runner replace a secret in the log, whoever prints it. */
function maskSecret(secret, env) {
    if (secret !== null && secret.length >= 8 && env['GITHUB_ACTIONS'] === 'true')
        process.stdout.write(`::add-mask::${secret.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`);
}


/***/ })

};
