export const id = 690;
export const ids = [690];
export const modules = {

/***/ 12659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateCommand: () => (/* binding */ gateCommand)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _adapters_files_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78370);
/* harmony import */ var _adapters_files_read_settings_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1645);
/* harmony import */ var _checks_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72922);
/* harmony import */ var _contract_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33240);
/* harmony import */ var _contract_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84591);
/* harmony import */ var _core_cost_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94078);
/* harmony import */ var _core_evaluate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15952);
/* harmony import */ var _core_gather_places_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(45409);
/* harmony import */ var _core_inert_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(18487);
/* harmony import */ var _core_trigger_normalise_body_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(49859);
/* harmony import */ var _core_trigger_triage_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4614);
/* harmony import */ var _issue_limits_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(65987);
/* harmony import */ var _issue_parse_issue_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24590);
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
