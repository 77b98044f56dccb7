export const id = 11;
export const ids = [11,145,526,499];
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

/***/ 51011:
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
    return { reason, status: cost/* COST */.oF[kind], meaning: `The check ${id} did not hold. It asks that ${title[0]?.toLowerCase() ?? ''}${title.slice(1)}. ${rationale}`, remedy: remediation, from: [`the check ${id}`] };
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

// EXTERNAL MODULE: ./lib/policy/nearest.js
var nearest = __webpack_require__(78400);
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
// EXTERNAL MODULE: ./lib/issue/parse-issue.js + 15 modules
var parse_issue = __webpack_require__(80966);
// EXTERNAL MODULE: ./lib/render/issue-template.js
var issue_template = __webpack_require__(25150);
// EXTERNAL MODULE: ./lib/policy/parse-policy.js + 2 modules
var parse_policy = __webpack_require__(68257);
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
/** Problems as a terminal shows them: sentence, lines of the file, remedy. */
function problemsText(problems) {
    return problems.map(({ sentence, remedy, frame }) => `${sentence}\n${frame === undefined ? '' : `${frame.replaceAll(/^/gm, '  ')}\n`}  ${remedy}\n`).join('\n');
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
    return changes.map(({ field, change, from, to }) => `${change.padEnd(7)}  ${field}: ${(0,looser_problem/* shown */.SP)(from)} -> ${(0,looser_problem/* shown */.SP)(to)}\n`).join('');
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
    process.stdout.write(json ? `${JSON.stringify({ preset: loaded.preset, fields: explained })}\n` : `${explained.map(explainedText).join('\n')}\n`);
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
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/files/verify-bundle.js + 1 modules
var verify_bundle = __webpack_require__(83455);
// EXTERNAL MODULE: ./lib/pipeline.js + 33 modules
var pipeline = __webpack_require__(23361);
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
var pipeline = __webpack_require__(23361);
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
