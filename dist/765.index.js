export const id = 765;
export const ids = [765];
export const modules = {

/***/ 18542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ PINS)
/* harmony export */ });
/** The release of Codex that this release runs, and nothing else. */
const PINS = {
    version: '0.169.0',
    platforms: {
        'linux-arm64': {
            spec: '@openai/codex@0.169.0-linux-arm64',
            integrity: 'sha512-NZ/DaQUpcQmxmqee7Z9uC1rzw3GhSbooawcaTe1LN5Yk+WlinUKGdTXJgClRT/9ogQEEM9TWxYzvxPfj5G/xFg==',
            vendor: 'vendor/aarch64-unknown-linux-musl',
            files: {
                'bin/codex': '3bb41c9a80187773e2a59278d4fc355b1a163c31bb5a79581e37d4fe428af047',
                'bin/codex-code-mode-host': '66874c7881c4004f1c155584e1325cad17795bdd91b886995ad8a043809c1019',
                'codex-path/rg': 'e36d0eb52e70696bdf1781392722e05a21bb91d3b7b762ef5ec20e5df2ec687b',
                'codex-resources/bwrap': '0f543a7356ab343b4827222f910461d4196778f328b28acd6c126ef18e9557ab',
            },
        },
        'linux-x64': {
            spec: '@openai/codex@0.169.0-linux-x64',
            integrity: 'sha512-o05NyAOCDygSPRo1yinzxvkRSdmsZyBD9E7mbpmjRanSfM8lypqWtQgEo4XfNkwhuCR2aFu8mlGOsQGFXVbVww==',
            vendor: 'vendor/x86_64-unknown-linux-musl',
            files: {
                'bin/codex': 'b452ca20f838a8855a88a41050ee4a694033fff4ea3ecdad5633e6e0e8d13f2b',
                'bin/codex-code-mode-host': 'e9f2ef68671b2b6ac68902d19e8dafda3f5928e678ecf3f30c74b203a2c403ed',
                'codex-path/rg': 'e62198eb19b136b88c330af83647b5a962cb99b6b1f066758568f12de1974849',
                'codex-resources/bwrap': '15fd5f2673d2e1c2f80e34e5108462fd014f5e8bbc7b0731f1ab23d1ff1ac140',
            },
        },
    },
};


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

/***/ 24972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ floorOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_read_settings_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1645);


/** The floor that the input policy names, a file of which begins in the workspace of the job; null where it names none. */
function floorOf({ policy: source }, env) {
    return source === null ? null : { source, readFile: (path) => (0,_adapters_files_read_settings_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readSettingsFile */ .u)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(env['GITHUB_WORKSPACE'] ?? '.', path)) };
}


/***/ }),

/***/ 40765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vR: () => (/* binding */ asLetIn),
  IY: () => (/* binding */ readHandover),
  readJob: () => (/* binding */ readJob),
  AD: () => (/* binding */ taskFolder)
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
// EXTERNAL MODULE: ./lib/adapters/secrets/known-secrets.js
var known_secrets = __webpack_require__(24293);
// EXTERNAL MODULE: ./lib/contract/event.js
var contract_event = __webpack_require__(4894);
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
/** A person at a machine: our own command line says which pack, and GitHub has said whose token it is. */
function local(payload, asked) {
    const read = contract_event/* localPayload */.i$.safeParse(payload, { error: in_words/* inWords */.r });
    if (!read.success)
        return { event: null, problem: unreadable('local', read.error) };
    const { repository, sender } = read.data;
    return { ...NONE, event: 'local', repository: repository.full_name, issue: null, taskPack: read.data['task-pack'], sender, dryRun: asked.dryRun };
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
    local: local,
};
/** Events that run with the secrets of the base while somebody else's branch is what they are about. */
const FOREIGN_HEADS = new Set(['pull_request_target', 'workflow_run', 'pull_request', 'pull_request_review', 'pull_request_review_comment', 'merge_group']);
/** Reads what started the run from the event's payload, the job's environment and the inputs. */
function readTrigger(payload, job, asked) {
    const event = job.GITHUB_EVENT_NAME;
    const reader = Object.hasOwn(READERS, event) ? READERS[event] : undefined;
    // A job has an event of GitHub's, whatever its environment says.
    if (reader === undefined || (event === 'local' && job.GITHUB_ACTIONS === 'true'))
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
            workflowRun: { id: job.GITHUB_RUN_ID, attempt: job.GITHUB_RUN_ATTEMPT, url: event === 'local' ? '' : `${job.GITHUB_SERVER_URL}/${job.GITHUB_REPOSITORY}/actions/runs/${job.GITHUB_RUN_ID}` },
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
// EXTERNAL MODULE: ./lib/commands/floor-of.js
var floor_of = __webpack_require__(24972);
// EXTERNAL MODULE: ./lib/commands/step-narrator.js
var step_narrator = __webpack_require__(29334);
// EXTERNAL MODULE: ./lib/commands/surroundings.js
var surroundings = __webpack_require__(92607);
;// CONCATENATED MODULE: ./lib/commands/plugin-switches.js
/** The variables of the tool before this one, each with the field of the policy it may tighten and the value that does. */
const SWITCHES = [
    { variable: 'ORCH_ENABLE_PLUGINS', field: 'plugins.enabled', tightest: false, loosens: 'Plugins are enabled by plugins.enabled of the policy.' },
    { variable: 'ORCH_PLUGINS_STRICT', field: 'plugins.strict', tightest: true, loosens: 'Plugins are no longer strict by plugins.strict of the policy.' },
];
const VALUES = new Map([['true', true], ['1', true], ['false', false], ['0', false]]);
/** Reads the two variables: each may make the policy tighter and never looser, so that the other value changes nothing. */
function readPluginSwitches(env) {
    const read = SWITCHES.map(({ variable, field, tightest, loosens }) => {
        const text = (env[variable] ?? '').trim();
        const value = VALUES.get(text.toLowerCase());
        const source = `environment ${variable}`;
        if (text !== '' && value === undefined)
            return { tightened: [], problems: [{ reason: 'input:invalid', sentence: `The environment sets ${variable} to something that is neither true, false, 1 nor 0.`, remedy: `Set ${variable} to ${tightest}, or remove it. ${loosens}`, where: source }] };
        return { tightened: value === tightest ? [{ field, value, source }] : [], problems: [] };
    });
    return { tightened: read.flatMap(({ tightened }) => tightened), problems: read.flatMap(({ problems }) => problems) };
}

;// CONCATENATED MODULE: ./lib/commands/job.js















/** Seconds a turn of Codex may take. */
const CODEX_TIMEOUT_SECONDS = 20 * 60;
/** Reads the job from its environment and event. What cannot be read becomes a problem of the invocation, never a throw. */
function readJob(env, payload, runId) {
    const read = withDefaults(env);
    const job = contract_event/* jobEnvironment */.tw.safeParse(env);
    const plugins = readPluginSwitches(env);
    const trigger = job.success ? readTrigger(payload, job.data, { issue: read.inputs.issue, taskPack: read.inputs['task-pack'], dryRun: read.inputs['dry-run'], command: read.inputs.command, digest: digest/* digestOf */.ol }) : { known: false, problem: job_unreadable(job.error.issues[0]?.path.join('.') ?? 'GITHUB_EVENT_NAME') };
    const temporary = env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)();
    const scratch = (0,external_node_path_.join)(temporary, `codex-orchestrator-${runId}`);
    const evidenceRoot = read.inputs['evidence-dir'] ?? (0,external_node_path_.join)(temporary, 'codex-orchestrator-evidence');
    const task = read.inputs.gate?.task ?? (trigger.known ? taskFolder(trigger.value) : 'unknown');
    const evidence = (0,external_node_path_.join)(evidenceRoot, task, runId);
    return {
        search: (0,search/* secretSearch */.R6)((0,known_secrets/* knownSecrets */.x)(read.inputs, env)),
        inputs: read.inputs,
        repository: env['GITHUB_REPOSITORY'] ?? 'unknown/unknown',
        apiUrl: (0,surroundings/* apiUrl */.y0)(env),
        serverUrl: (0,surroundings/* serverUrl */.Vd)(env),
        scratch,
        task,
        evidence,
        toolCache: env['RUNNER_TOOL_CACHE'] ?? (0,external_node_path_.join)(temporary, 'tool-cache'),
        hidden: [env['HOME'], env['RUNNER_TEMP'], env['GITHUB_WORKSPACE'], evidenceRoot, scratch, runnerFolder(process.execPath)].flatMap((folder) => (folder === undefined || folder === '' ? [] : [folder])),
        searchPath: (0,surroundings/* searchPath */.oe)(env),
        codexBinary: env['CODEX_ORCHESTRATOR_CODEX'] ?? null,
        invocation: {
            trigger: trigger.known ? { known: true, value: trigger.value } : trigger,
            problems: [...read.problems, ...foreignNames(env), ...plugins.problems, ...(trigger.known ? trigger.problems : [])],
            version: version/* VERSION */.x,
            runId,
            baseBranch: read.inputs['base-branch'] ?? '',
            triggerLabel: read.inputs.label,
            command: read.inputs.command,
            requested: { model: read.inputs.model, codexVersion: read.inputs['codex-version'] === pins/* PINS */.$.version ? null : read.inputs['codex-version'], codexSettings: [...read.inputs['codex-args']] },
            floor: (0,floor_of/* floorOf */.E)(read.inputs, env),
            preset: read.inputs.preset,
            tightened: plugins.tightened,
            codexTimeoutSeconds: CODEX_TIMEOUT_SECONDS,
            jobUrl: trigger.known ? trigger.value.workflowRun.url : '',
            docsUrl: docsUrl(env),
            digest: digest/* digestOf */.ol,
        },
    };
}
/** The same job, asked for what intake has let in, whatever this step was told. */
function asLetIn(job, { trigger, requested, command }) {
    const { invocation } = job;
    return { ...job, invocation: { ...invocation, trigger: trigger === null ? invocation.trigger : { known: true, value: trigger }, triggerLabel: trigger?.label ?? invocation.triggerLabel, command, requested } };
}
/** What the gate says of the run that a later mode works on; where it does not, that is said in the log, and null. */
function readHandover(env, mode) {
    const read = (0,inputs/* readInputs */.K)(env);
    const problem = read.ok ? undefined : read.problems.find(({ input }) => input === 'gate');
    if (read.ok && read.inputs.gate !== null)
        return read.inputs.gate;
    const why = problem === undefined ? `The mode ${mode} needs the input gate.` : problem.message;
    (0,step_narrator/* stepNarrator */.y)(env).error(`${why} Set it to the output gate of the step of mode gate, and let this job run only where its output proceed is true.`);
    return null;
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

/***/ 4894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nx: () => (/* binding */ repositoryDispatchPayload),
/* harmony export */   Sl: () => (/* binding */ schedulePayload),
/* harmony export */   a: () => (/* binding */ workflowDispatchPayload),
/* harmony export */   at: () => (/* binding */ issuesLabeledPayload),
/* harmony export */   hS: () => (/* binding */ issueCommentPayload),
/* harmony export */   i$: () => (/* binding */ localPayload),
/* harmony export */   sM: () => (/* binding */ PAYLOADS),
/* harmony export */   tw: () => (/* binding */ jobEnvironment)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49567);
/* harmony import */ var _pack_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86582);


const account = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative() });
const repository = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/** The issue as an event shows it: as it stood at that moment. */
const issue = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
});
/** Of the webhook payload `issues.labeled`, the part this tool reads; what else GitHub sends is left alone. */
const issuesLabeledPayload = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ action: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('labeled'), label: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }), issue, repository, sender: account });
/** Of the webhook payload `issue_comment.created`, the part this tool reads. */
const issueCommentPayload = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    action: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('created'),
    issue,
    comment: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(), body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), created_at: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(), user: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) }),
    repository,
    sender: account,
});
/** A number as an input of a workflow spells it, or as JSON does. */
const issueNumber = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^#?[1-9]\d{0,8}$/).transform((text) => Number(text.replace('#', '')))], { error: 'must be the number of an issue' });
/** What a dispatch says: the issue, the folder of a task pack, the autonomy, and the approval hash of what was approved. */
const dispatchRequest = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    issue: issueNumber.optional(),
    'task-pack': _pack_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .packFolder */ .C.optional(),
    mode: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    hash: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'must be an approval hash, 64 characters 0-9 and a-f').optional(),
});
/** Of the webhook payload `workflow_dispatch`, the part this tool reads. GitHub gives every input as text, an unset one as an empty one. */
const workflowDispatchPayload = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    inputs: zod__WEBPACK_IMPORTED_MODULE_1__/* .preprocess */ .vkY((inputs) => withoutEmpty(inputs), dispatchRequest),
    repository,
    sender: account,
});
/** Of the webhook payload `repository_dispatch`, the part this tool reads. */
const repositoryDispatchPayload = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ action: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('execute'), client_payload: dispatchRequest, repository, sender: account });
/** Of the event `schedule`, the part this tool reads. */
const schedulePayload = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ repository: repository.optional() });
/** What starts a run on a person's machine, made by our own command line: the pack, and whose token it is. */
const localPayload = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ 'task-pack': _pack_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .packFolder */ .C, repository, sender: account });
/** The payloads by the name of their event, as GITHUB_EVENT_NAME has it. */
const PAYLOADS = {
    issues: issuesLabeledPayload,
    issue_comment: issueCommentPayload,
    workflow_dispatch: workflowDispatchPayload,
    repository_dispatch: repositoryDispatchPayload,
    schedule: schedulePayload,
    local: localPayload,
};
/** The variables of a job this tool reads, as a runner sets them. */
const jobEnvironment = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    GITHUB_ACTIONS: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    GITHUB_EVENT_NAME: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    GITHUB_REPOSITORY: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[^/\s]+\/[^/\s]+$/, 'must be owner/name'),
    GITHUB_ACTOR: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    GITHUB_TRIGGERING_ACTOR: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    GITHUB_RUN_ID: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    GITHUB_RUN_ATTEMPT: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai().int().positive().default(1),
    GITHUB_SERVER_URL: zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5(),
    GITHUB_API_URL: zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5(),
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
