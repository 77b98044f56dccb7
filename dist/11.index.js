export const id = 11;
export const ids = [11];
export const modules = {

/***/ 55695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _contract_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(876);

/** Reads every input of the action from the environment the runner made; names all that are wrong, not only the first. */
function readInputs(env) {
    const values = new Map();
    const problems = [];
    for (const name of inputNames()) {
        const text = inputText(env, name);
        const read = _contract_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc[name].value.safeParse(text);
        if (read.success)
            values.set(name, read.data);
        else
            problems.push(problemOf(name, text, read.error.issues.find(({ code }) => code === 'custom')?.message));
    }
    // Every name of the table is in the map, each read with its own schema: this is the parser.
    return problems.length === 0 ? { ok: true, inputs: Object.fromEntries(values) } : { ok: false, problems };
}
/** Variables of the environment that stand for an input which is not given, by the names of the tool before this one. */
const ALIASES = { 'base-branch': 'BASE_BRANCH' };
/** What was given, or the default; an empty text counts as not given, because that is what an unset variable becomes. */
function inputText(env, name) {
    const own = (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
    const given = own === '' ? (env[ALIASES[name] ?? ''] ?? '').trim() : own;
    // A default that is an expression is worth something only to the runner.
    return given === '' && !_contract_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc[name].default.startsWith('${{') ? _contract_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc[name].default : given;
}
/** A value whose own flaw is known is not repeated: it may hold what nobody should read, such as a password. */
function problemOf(name, text, flaw) {
    const { type, allowed } = _contract_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc[name];
    if (flaw !== undefined)
        return { input: name, message: `The input ${name} is refused: ${flaw}.`, remedy: `Set ${name} to ${allowed}.` };
    const shown = text === '' ? 'empty' : type === 'secret' ? 'malformed' : clipped(JSON.stringify(text));
    return { input: name, message: `The input ${name} is ${shown}; it must be ${allowed}.`, remedy: `Set ${name} to ${allowed}.` };
}
function clipped(text) {
    return text.length <= 100 ? text : `${text.slice(0, 99)}…`;
}
function inputNames() {
    return Object.keys(_contract_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc);
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

/***/ 24293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ knownSecrets)
/* harmony export */ });
/* harmony import */ var _core_secrets_known_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60316);
/* harmony import */ var _outbound_proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54827);


/** What a variable is called that holds a secret: the runner's own tokens, and whatever a job sets for its steps. */
const SECRET_NAME = /(?:token|secret|password|passwd|passphrase|(?:api|access|private|secret|account)_?key)$/i;
/** Every secret this process holds, by the name it is spoken of: the inputs that are secrets, the proxy's password, and variables that are called so. */
function knownSecrets(inputs, env) {
    const proxy = (0,_outbound_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .proxySecrets */ .Wm)(env).map((value) => ({ name: 'proxy-password', value }));
    const all = [{ name: 'openai-api-key', value: inputs['openai-api-key'] ?? '' }, { name: 'github-token', value: inputs['github-token'] ?? '' }, ...proxy, ...variables(env)];
    return all.filter(({ value }, index) => value !== '' && all.findIndex((other) => other.value === value) === index);
}
function variables(env) {
    return Object.entries(env).flatMap(([name, value = '']) => (SECRET_NAME.test(name) && isRandom(value) ? [{ name: name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, ''), value }] : []));
}
/** Made by chance: a variable of that name may also hold a word or a number that is in many a log. */
function isRandom(value) {
    return (0,_core_secrets_known_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .unsearchable */ .Y)(value) === null && value.length >= 16 && new Set(value).size >= 10 && /\d/.test(value) && /[A-Za-z]/.test(value);
}


/***/ }),

/***/ 48011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readJob: () => (/* binding */ readJob)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/actions/inputs.js
var inputs = __webpack_require__(55695);
// EXTERNAL MODULE: ./lib/adapters/codex/pins.js
var pins = __webpack_require__(18542);
// EXTERNAL MODULE: ./lib/adapters/files/digest.js
var digest = __webpack_require__(78370);
// EXTERNAL MODULE: ./lib/adapters/files/read-settings-file.js
var read_settings_file = __webpack_require__(1645);
// EXTERNAL MODULE: ./lib/adapters/secrets/known-secrets.js
var known_secrets = __webpack_require__(24293);
// EXTERNAL MODULE: ./lib/contract/event.js + 1 modules
var contract_event = __webpack_require__(68537);
// EXTERNAL MODULE: ./lib/contract/pack-parts.js
var pack_parts = __webpack_require__(86582);
// EXTERNAL MODULE: ./lib/contract/ids.js
var ids = __webpack_require__(33240);
// EXTERNAL MODULE: ./lib/contract/in-words.js
var in_words = __webpack_require__(22187);
// EXTERNAL MODULE: ./lib/core/trigger/normalise-body.js
var normalise_body = __webpack_require__(49859);
// EXTERNAL MODULE: ./lib/core/trigger/read-command.js
var read_command = __webpack_require__(36374);
;// CONCATENATED MODULE: ./lib/core/trigger/reading.js
/** A problem of the event, with how to mend it. */
function refused(reason, sentence, remedy) {
    return { reason, sentence, remedy, where: 'event' };
}
/** What a dispatch has to look like, since people write those. */
const HOW = {
    workflow_dispatch: 'Start the workflow with its input issue set to a number, such as 123, or its input task-pack to the folder of a task pack, such as taskpacks/TASK-1; where it has the inputs hash and mode, leave them empty or set hash to an approval hash in full and mode to autonomous.',
    repository_dispatch: 'Send {"event_type": "execute", "client_payload": {"issue": 123}}, or {"task-pack": "taskpacks/TASK-1"}; "hash" may be added, with an approval hash in full.',
};
/** What is wrong with a payload: the first field that is not as GitHub describes it. */
function unreadable(event, { issues: [first] }) {
    const where = first === undefined || first.path.length === 0 ? 'it' : `its field \`${first.path.join('.')}\``;
    return refused('event:unreadable', `The payload of the event ${event} could not be understood: ${where} ${first?.message ?? 'is not what it must be'}.`, HOW[event] ?? 'Let no other step change the file that GITHUB_EVENT_PATH names, then start the run again.');
}

;// CONCATENATED MODULE: ./lib/core/trigger/of-event.js






const NONE = { label: null, comment: null, sender: null, seen: null, approved: null, problem: null };
/** The label: its payload holds the text that was approved, and who approved it. */
function issuesLabeled(payload, asked) {
    const read = contract_event/* issuesLabeledPayload */.at.safeParse(payload, { error: in_words/* inWords */.r });
    if (!read.success)
        return { event: null, problem: unreadable('issues.labeled', read.error) };
    const { issue, label, repository, sender } = read.data;
    if (issue.pull_request !== undefined)
        return { event: null, problem: aboutPullRequest(issue.number) };
    return { ...NONE, event: 'issues.labeled', repository: repository.full_name, issue: issue.number, taskPack: asked.taskPack, label: label.name, sender, seen: seenIn(issue, asked), dryRun: asked.dryRun };
}
/** The command: its payload holds the issue as it stood when the comment was written. */
function issueComment(payload, asked) {
    const read = contract_event/* issueCommentPayload */.hS.safeParse(payload, { error: in_words/* inWords */.r });
    if (!read.success)
        return { event: null, problem: unreadable('issue_comment.created', read.error) };
    const { issue, comment, repository, sender } = read.data;
    if (issue.pull_request !== undefined)
        return { event: null, problem: aboutPullRequest(issue.number) };
    if (comment.user.login.toLowerCase() !== sender.login.toLowerCase())
        return { event: null, problem: refused('event:unreadable', `The event says that ${sender.login.slice(0, 60).toWellFormed()} sent a comment of ${comment.user.login.slice(0, 60).toWellFormed()}.`, 'Have whoever wants the run write the comment.') };
    const command = (0,read_command/* readCommand */.U)(comment.body, asked.command);
    return {
        ...NONE,
        event: 'issue_comment.created',
        repository: repository.full_name,
        issue: issue.number,
        taskPack: asked.taskPack,
        comment: { id: comment.id, at: ids/* instant */.uR.parse(new Date(comment.created_at).toISOString()) },
        sender,
        seen: seenIn(issue, asked),
        dryRun: command?.asks === 'run' && command.dryRun !== 'false' ? command.dryRun : asked.dryRun,
        problem: problemOf(command, asked),
    };
}
/** The button, `gh workflow run` or the API: only who may write can do it, but nobody says which text he saw. */
function workflowDispatch(payload, asked) {
    const read = contract_event/* workflowDispatchPayload */.a.safeParse(payload, { error: in_words/* inWords */.r });
    if (!read.success)
        return { event: null, problem: unreadable('workflow_dispatch', read.error) };
    return dispatched('workflow_dispatch', read.data.inputs, read.data, asked);
}
/** Another system that holds a token. */
function repositoryDispatch(payload, asked) {
    const read = contract_event/* repositoryDispatchPayload */.Nx.safeParse(payload, { error: in_words/* inWords */.r });
    if (!read.success)
        return { event: null, problem: unreadable('repository_dispatch', read.error) };
    return dispatched('repository_dispatch', read.data.client_payload, read.data, asked);
}
/** The clock: the workflow names the issue or the pack, and the policy says whether it may. */
function schedule(payload, asked) {
    const read = contract_event/* schedulePayload */.Sl.safeParse(payload, { error: in_words/* inWords */.r });
    if (!read.success)
        return { event: null, problem: unreadable('schedule', read.error) };
    if (asked.issue === null && asked.taskPack === null)
        return { event: null, problem: nothingNamed('schedule') };
    return { ...NONE, event: 'schedule', repository: read.data.repository?.full_name ?? null, issue: asked.issue, taskPack: asked.taskPack, dryRun: asked.dryRun };
}
function dispatched(event, request, from, asked) {
    const [issue, taskPack] = [asked.issue ?? request.issue ?? null, asked.taskPack ?? request['task-pack'] ?? null];
    if (issue === null && taskPack === null)
        return { event: null, problem: nothingNamed(event) };
    const approved = request.hash === undefined ? null : ids/* sha256 */.sc.parse(request.hash);
    const problem = request.mode === undefined || request.mode === 'autonomous' ? null : refused('event:command', `The ${event} asks for the mode "${request.mode.slice(0, 40).toWellFormed()}", and only autonomous exists.`, 'Leave mode out, or write autonomous.');
    return { ...NONE, event, repository: from.repository.full_name, issue, taskPack, sender: from.sender, approved, dryRun: asked.dryRun, problem };
}
function problemOf(command, { command: word }) {
    if (command?.asks === 'run')
        return null;
    if (command?.asks === 'unclear')
        return refused('event:command', `The command was not understood: ${command.why}.`, command.remedy);
    return refused('event:command', 'The comment asks for no run.', `Begin the comment with ${word} run.`);
}
function seenIn({ title, body }, { digest }) {
    return { title, bodySha256: ids/* sha256 */.sc.parse(digest((0,normalise_body/* normaliseBody */.t)(body ?? ''))) };
}
function aboutPullRequest(number) {
    return refused('event:unsupported', `#${number} is a pull request, not an issue.`, 'Ask for the run on an issue.');
}
function nothingNamed(event) {
    return refused('event:unreadable', `The event ${event} names neither an issue nor a task pack.`, event === 'repository_dispatch' ? 'Send client_payload: {"issue": 123} or {"task-pack": "taskpacks/TASK-1"}.' : 'Give the action the input issue, such as issue: ${{ inputs.issue }}, or the input task-pack.');
}

;// CONCATENATED MODULE: ./lib/core/trigger/read-trigger.js


const READERS = {
    issues: issuesLabeled,
    issue_comment: issueComment,
    workflow_dispatch: workflowDispatch,
    repository_dispatch: repositoryDispatch,
    schedule: schedule,
};
/** Events that run with the secrets of the base while somebody else's branch is what they are about. */
const FOREIGN_HEADS = new Set(['pull_request_target', 'workflow_run', 'pull_request', 'pull_request_review', 'pull_request_review_comment', 'merge_group']);
/** Reads what started the run from the event's payload, the job's environment and the inputs. */
function readTrigger(payload, job, asked) {
    const event = job.GITHUB_EVENT_NAME;
    const reader = Object.hasOwn(READERS, event) ? READERS[event] : undefined;
    if (reader === undefined)
        return { known: false, problem: unsupported(event) };
    const read = reader(payload, asked);
    if (read.event === null)
        return { known: false, problem: read.problem };
    const { repository, problem, ...own } = read;
    if (repository !== null && repository.toLowerCase() !== job.GITHUB_REPOSITORY.toLowerCase()) {
        return { known: false, problem: refused('event:unreadable', `The event is about ${repository}, but the job runs in ${job.GITHUB_REPOSITORY}.`, 'Run the workflow in the repository of the issue.') };
    }
    return {
        known: true,
        problems: problem === null ? [] : [problem],
        value: {
            ...own,
            repository: job.GITHUB_REPOSITORY,
            actor: job.GITHUB_ACTOR,
            triggeringActor: job.GITHUB_TRIGGERING_ACTOR ?? job.GITHUB_ACTOR,
            workflowRun: { id: job.GITHUB_RUN_ID, attempt: job.GITHUB_RUN_ATTEMPT, url: `${job.GITHUB_SERVER_URL}/${job.GITHUB_REPOSITORY}/actions/runs/${job.GITHUB_RUN_ID}` },
        },
    };
}
function unsupported(event) {
    if (FOREIGN_HEADS.has(event))
        return refused('event:untrusted', `The event ${event} may be about a branch of somebody who may not write here, so it starts no run.`, 'Start runs from issues, comments on issues, dispatches or a schedule.');
    return refused('event:unsupported', `The event ${event} starts no run.`, 'Start the run from the label or a command on an issue, a dispatch or a schedule.');
}

// EXTERNAL MODULE: ./lib/core/secrets/search.js
var search = __webpack_require__(87537);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
;// CONCATENATED MODULE: ./lib/commands/job.js












/** Seconds a turn of Codex may take. */
const CODEX_TIMEOUT_SECONDS = 20 * 60;
/** Reads the job from its environment and event. What cannot be read becomes a problem of the invocation, never a throw. */
function readJob(env, payload, runId) {
    const read = withDefaults(env);
    const job = contract_event/* jobEnvironment */.tw.safeParse(env);
    const trigger = job.success ? readTrigger(payload, job.data, { issue: read.inputs.issue, taskPack: read.inputs['task-pack'], dryRun: read.inputs['dry-run'], command: read.inputs.command, digest: digest/* digestOf */.ol }) : { known: false, problem: job_unreadable(job.error.issues[0]?.path.join('.') ?? 'GITHUB_EVENT_NAME') };
    const temporary = env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)();
    const scratch = (0,external_node_path_.join)(temporary, `codex-orchestrator-${runId}`);
    const evidenceRoot = read.inputs['evidence-dir'] ?? (0,external_node_path_.join)(temporary, 'codex-orchestrator-evidence');
    const evidence = (0,external_node_path_.join)(evidenceRoot, trigger.known ? taskFolder(trigger.value) : 'unknown', runId);
    return {
        search: (0,search/* secretSearch */.R6)((0,known_secrets/* knownSecrets */.x)(read.inputs, env)),
        inputs: read.inputs,
        repository: env['GITHUB_REPOSITORY'] ?? 'unknown/unknown',
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        serverUrl: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
        scratch,
        evidence,
        toolCache: env['RUNNER_TOOL_CACHE'] ?? (0,external_node_path_.join)(temporary, 'tool-cache'),
        hidden: [env['HOME'], env['RUNNER_TEMP'], env['GITHUB_WORKSPACE'], evidenceRoot, scratch, runnerFolder(process.execPath)].flatMap((folder) => (folder === undefined || folder === '' ? [] : [folder])),
        searchPath: env['PATH'] ?? '/usr/local/bin:/usr/bin:/bin',
        codexBinary: env['CODEX_ORCHESTRATOR_CODEX'] ?? null,
        invocation: {
            trigger: trigger.known ? { known: true, value: trigger.value } : trigger,
            problems: [...read.problems, ...foreignNames(env), ...(trigger.known ? trigger.problems : [])],
            version: version/* VERSION */.x,
            runId,
            baseBranch: read.inputs['base-branch'] ?? '',
            triggerLabel: read.inputs.label,
            command: read.inputs.command,
            requested: { model: read.inputs.model, codexVersion: read.inputs['codex-version'] === pins/* PINS */.$.version ? null : read.inputs['codex-version'], codexSettings: [...read.inputs['codex-args']] },
            floor: read.inputs.policy === null ? null : { source: read.inputs.policy, readFile: (path) => (0,read_settings_file/* readSettingsFile */.u)((0,external_node_path_.resolve)(env['GITHUB_WORKSPACE'] ?? '.', path)) },
            preset: read.inputs.preset,
            codexTimeoutSeconds: CODEX_TIMEOUT_SECONDS,
            jobUrl: trigger.known ? trigger.value.workflowRun.url : '',
            docsUrl: docsUrl(env),
            digest: digest/* digestOf */.ol,
        },
    };
}
/** The folder of a task in the evidence: of a pack whose id nobody has read yet by the name of its own folder. */
function taskFolder({ issue, taskPack }) {
    const name = pack_parts/* packId */.$Z.safeParse(taskPack?.split('/').at(-1));
    if (name.success)
        return name.data;
    return issue === null || taskPack !== null ? 'unknown' : `issue-${issue}`;
}
/**
 * Where the documentation of the action that runs can be read: at the very commit or tag that the workflow names. Empty for
 * an action of the job's own checkout, and elsewhere than on github.com, since a server of one's own may run an action
 * of github.com and does not say so.
 */
function docsUrl({ GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' }) {
    const isKnown = server === 'https://github.com' && /^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/.test(repository) && /^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/.test(ref);
    return isKnown ? `${server}/${repository}/blob/${ref}/docs` : '';
}
/** The folder of the runner, which holds its credentials: the runner starts us with the node it ships. Undefined when it did not. */
function runnerFolder(node) {
    return /^(\/.+)\/externals\/node\d+\/bin\/node$/.exec(node)?.[1];
}
/** Inputs that cannot be used are named and read as if they had not been given, so that the run can still tell about them. */
function withDefaults(env) {
    const read = (0,inputs/* readInputs */.K)(env);
    if (read.ok)
        return { inputs: read.inputs, problems: [] };
    const mended = { ...env };
    for (const { input } of read.problems)
        mended[`INPUT_${input.toUpperCase()}`] = input === 'github-token' ? 'none' : '';
    const again = (0,inputs/* readInputs */.K)(mended);
    if (!again.ok)
        throw new TypeError(`an input cannot be left out: ${again.problems.map(({ input }) => input).join(', ')}`);
    return { inputs: again.inputs, problems: read.problems.map(({ input, message, remedy }) => ({ reason: 'input:invalid', sentence: message, remedy, where: `input ${input}` })) };
}
/** A name that another tool gave meaning to and that has none here is refused rather than overheard. */
function foreignNames({ ORCH_BRANCH_NAME: branch = '' }) {
    if (branch === '')
        return [];
    return [{ reason: 'input:invalid', sentence: 'The environment sets ORCH_BRANCH_NAME, and the branch of a run cannot be chosen: its name says what the run is of, so that a later run finds it.', remedy: 'Remove ORCH_BRANCH_NAME from the environment of the job.', where: 'environment ORCH_BRANCH_NAME' }];
}
function job_unreadable(variable) {
    return {
        reason: 'event:unreadable',
        sentence: `The job does not say what started it: ${variable} is missing or malformed.`,
        remedy: 'Run this as a step of a GitHub Actions workflow, or use the command line: codex-orchestrator --help.',
        where: variable,
    };
}


/***/ }),

/***/ 68537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hS: () => (/* binding */ issueCommentPayload),
  at: () => (/* binding */ issuesLabeledPayload),
  tw: () => (/* binding */ jobEnvironment),
  Nx: () => (/* binding */ repositoryDispatchPayload),
  Sl: () => (/* binding */ schedulePayload),
  a: () => (/* binding */ workflowDispatchPayload)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var classic_schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return api/* _coercedNumber */.qG(classic_schemas/* ZodNumber */.rSt, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}

// EXTERNAL MODULE: ./lib/contract/pack-parts.js
var pack_parts = __webpack_require__(86582);
;// CONCATENATED MODULE: ./lib/contract/event.js


const account = classic_schemas/* object */.Ikc({ login: classic_schemas/* string */.YjP().min(1), type: classic_schemas/* string */.YjP(), id: classic_schemas/* int */.Whr().nonnegative() });
const repository = classic_schemas/* object */.Ikc({ full_name: classic_schemas/* string */.YjP() });
/** The issue as an event shows it: as it stood at that moment. */
const issue = classic_schemas/* object */.Ikc({
    number: classic_schemas/* int */.Whr().positive(),
    title: classic_schemas/* string */.YjP(),
    body: classic_schemas/* string */.YjP().nullable(),
    pull_request: classic_schemas/* unknown */.L5J().optional(),
});
/** Of the webhook payload `issues.labeled`, the part this tool reads; what else GitHub sends is left alone. */
const issuesLabeledPayload = classic_schemas/* object */.Ikc({ action: classic_schemas/* literal */.euz('labeled'), label: classic_schemas/* object */.Ikc({ name: classic_schemas/* string */.YjP() }), issue, repository, sender: account });
/** Of the webhook payload `issue_comment.created`, the part this tool reads. */
const issueCommentPayload = classic_schemas/* object */.Ikc({
    action: classic_schemas/* literal */.euz('created'),
    issue,
    comment: classic_schemas/* object */.Ikc({ id: classic_schemas/* int */.Whr().positive(), body: classic_schemas/* string */.YjP(), created_at: iso/* datetime */.w$(), user: classic_schemas/* object */.Ikc({ login: classic_schemas/* string */.YjP() }) }),
    repository,
    sender: account,
});
/** A number as an input of a workflow spells it, or as JSON does. */
const issueNumber = classic_schemas/* union */.KCZ([classic_schemas/* int */.Whr().positive(), classic_schemas/* string */.YjP().regex(/^#?[1-9]\d{0,8}$/).transform((text) => Number(text.replace('#', '')))], { error: 'must be the number of an issue' });
/** What a dispatch says: the issue, the folder of a task pack, the autonomy, and the approval hash of what was approved. */
const dispatchRequest = classic_schemas/* object */.Ikc({
    issue: issueNumber.optional(),
    'task-pack': pack_parts/* packFolder */.C.optional(),
    mode: classic_schemas/* string */.YjP().optional(),
    hash: classic_schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/, 'must be an approval hash, 64 characters 0-9 and a-f').optional(),
});
/** Of the webhook payload `workflow_dispatch`, the part this tool reads. GitHub gives every input as text, an unset one as an empty one. */
const workflowDispatchPayload = classic_schemas/* object */.Ikc({
    inputs: classic_schemas/* preprocess */.vkY((inputs) => withoutEmpty(inputs), dispatchRequest),
    repository,
    sender: account,
});
/** Of the webhook payload `repository_dispatch`, the part this tool reads. */
const repositoryDispatchPayload = classic_schemas/* object */.Ikc({ action: classic_schemas/* literal */.euz('execute'), client_payload: dispatchRequest, repository, sender: account });
/** Of the event `schedule`, the part this tool reads. */
const schedulePayload = classic_schemas/* object */.Ikc({ repository: repository.optional() });
/** The variables of a job this tool reads, as a runner sets them. */
const jobEnvironment = classic_schemas/* object */.Ikc({
    GITHUB_EVENT_NAME: classic_schemas/* string */.YjP().min(1),
    GITHUB_REPOSITORY: classic_schemas/* string */.YjP().regex(/^[^/\s]+\/[^/\s]+$/, 'must be owner/name'),
    GITHUB_ACTOR: classic_schemas/* string */.YjP().min(1),
    GITHUB_TRIGGERING_ACTOR: classic_schemas/* string */.YjP().optional(),
    GITHUB_RUN_ID: classic_schemas/* string */.YjP().min(1),
    GITHUB_RUN_ATTEMPT: number().int().positive().default(1),
    GITHUB_SERVER_URL: classic_schemas/* url */.OZ5(),
    GITHUB_API_URL: classic_schemas/* url */.OZ5(),
});
function withoutEmpty(inputs) {
    if (inputs === null || inputs === undefined)
        return {};
    if (typeof inputs !== 'object')
        return inputs;
    return Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== '' && value !== null));
}


/***/ })

};
