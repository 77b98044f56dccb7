export const id = 565;
export const ids = [565];
export const modules = {

/***/ 3359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readJob: () => (/* binding */ readJob)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/contract/inputs.js + 1 modules
var inputs = __webpack_require__(63145);
;// CONCATENATED MODULE: ./lib/adapters/actions/inputs.js

/** Reads every input of the action from the environment the runner made; names all that are wrong, not only the first. */
function readInputs(env) {
    const values = new Map();
    const problems = [];
    for (const name of inputNames()) {
        const text = inputText(env, name);
        const read = inputs/* INPUTS */.mc[name].value.safeParse(text);
        if (read.success)
            values.set(name, read.data);
        else
            problems.push(problemOf(name, text, read.error.issues.find(({ code }) => code === 'custom')?.message));
    }
    // Every name of the table is in the map, each read with its own schema: this is the parser.
    return problems.length === 0 ? { ok: true, inputs: Object.fromEntries(values) } : { ok: false, problems };
}
/** What was given, or the default; an empty text counts as not given, because that is what an unset variable becomes. */
function inputText(env, name) {
    const given = (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
    // A default that is an expression is worth something only to the runner.
    return given === '' && !inputs/* INPUTS */.mc[name].default.startsWith('${{') ? inputs/* INPUTS */.mc[name].default : given;
}
/** A value whose own flaw is known is not repeated: it may hold what nobody should read, such as a password. */
function problemOf(name, text, flaw) {
    const { type, allowed } = inputs/* INPUTS */.mc[name];
    if (flaw !== undefined)
        return { input: name, message: `The input ${name} is refused: ${flaw}.`, remedy: `Set ${name} to ${allowed}.` };
    const shown = text === '' ? 'empty' : type === 'secret' ? 'malformed' : clipped(JSON.stringify(text));
    return { input: name, message: `The input ${name} is ${shown}; it must be ${allowed}.`, remedy: `Set ${name} to ${allowed}.` };
}
function clipped(text) {
    return text.length <= 100 ? text : `${text.slice(0, 99)}…`;
}
function inputNames() {
    return Object.keys(inputs/* INPUTS */.mc);
}

// EXTERNAL MODULE: ./lib/adapters/codex/pins.js
var pins = __webpack_require__(22205);
// EXTERNAL MODULE: ./lib/adapters/files/digest.js
var digest = __webpack_require__(76649);
// EXTERNAL MODULE: ./lib/adapters/outbound-proxy.js
var outbound_proxy = __webpack_require__(36324);
;// CONCATENATED MODULE: ./lib/adapters/secrets/known-secrets.js

/** What a runner hands to an action that nobody else may have. */
const OF_THE_RUNNER = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
/** Every secret this process holds, by the name it is spoken of: the inputs that are secrets, the runner's tokens, the proxy's password. */
function knownSecrets(inputs, env) {
    const runner = OF_THE_RUNNER.map((name) => ({ name: name.toLowerCase().replaceAll('_', '-'), value: env[name] ?? '' }));
    const proxy = (0,outbound_proxy/* proxySecrets */.Wm)(env).map((value) => ({ name: 'proxy-password', value }));
    const all = [{ name: 'openai-api-key', value: inputs['openai-api-key'] ?? '' }, { name: 'github-token', value: inputs['github-token'] ?? '' }, ...runner, ...proxy];
    return all.filter(({ value }) => value !== '');
}

// EXTERNAL MODULE: ./lib/contract/event.js
var contract_event = __webpack_require__(90223);
// EXTERNAL MODULE: ./lib/core/read-trigger.js
var read_trigger = __webpack_require__(40589);
// EXTERNAL MODULE: ./lib/core/secrets/search.js
var search = __webpack_require__(18022);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(86144);
;// CONCATENATED MODULE: ./lib/commands/job.js










/** Seconds a turn of Codex may take. */
const CODEX_TIMEOUT_SECONDS = 20 * 60;
/** Reads the job from its environment and event. What cannot be read becomes a problem of the invocation, never a throw. */
function readJob(env, payload, runId) {
    const read = withDefaults(env);
    const job = contract_event/* jobEnvironment */.t.safeParse(env);
    const trigger = job.success ? (0,read_trigger/* readTrigger */.v)(payload, job.data, digest/* digestOf */.ol) : { known: false, problem: unreadable(job.error.issues[0]?.path.join('.') ?? 'GITHUB_EVENT_NAME') };
    const temporary = env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)();
    const scratch = (0,external_node_path_.join)(temporary, `codex-orchestrator-${runId}`);
    const evidenceRoot = read.inputs['evidence-dir'] ?? (0,external_node_path_.join)(temporary, 'codex-orchestrator-evidence');
    const evidence = (0,external_node_path_.join)(evidenceRoot, trigger.known ? `issue-${trigger.value.issue}` : 'unknown', runId);
    return {
        search: (0,search/* secretSearch */.R6)(knownSecrets(read.inputs, env)),
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
            trigger,
            problems: read.problems,
            version: version/* VERSION */.x,
            runId,
            baseBranch: read.inputs['base-branch'] ?? '',
            triggerLabel: read.inputs.label,
            requested: { codexVersion: read.inputs['codex-version'] === pins/* PINS */.$.version ? null : read.inputs['codex-version'], codexSettings: [...read.inputs['codex-args']] },
            codexTimeoutSeconds: CODEX_TIMEOUT_SECONDS,
            jobUrl: trigger.known ? trigger.value.workflowRun.url : '',
            digest: digest/* digestOf */.ol,
        },
    };
}
/** The folder of the runner, which holds its credentials: the runner starts us with the node it ships. Undefined when it did not. */
function runnerFolder(node) {
    return /^(\/.+)\/externals\/node\d+\/bin\/node$/.exec(node)?.[1];
}
/** Inputs that cannot be used are named and read as if they had not been given, so that the run can still tell about them. */
function withDefaults(env) {
    const read = readInputs(env);
    if (read.ok)
        return { inputs: read.inputs, problems: [] };
    const mended = { ...env };
    for (const { input } of read.problems)
        mended[`INPUT_${input.toUpperCase()}`] = input === 'github-token' ? 'none' : '';
    const again = readInputs(mended);
    if (!again.ok)
        throw new TypeError(`an input cannot be left out: ${again.problems.map(({ input }) => input).join(', ')}`);
    return { inputs: again.inputs, problems: read.problems.map(({ input, message, remedy }) => ({ reason: 'input:invalid', sentence: message, remedy, where: `input ${input}` })) };
}
function unreadable(variable) {
    return {
        reason: 'event:unreadable',
        sentence: `The job does not say what started it: ${variable} is missing or malformed.`,
        remedy: 'Run this as a step of a GitHub Actions workflow, or use the command line: codex-orchestrator --help.',
        where: variable,
    };
}


/***/ }),

/***/ 77463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports string, boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27063);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8097);


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ })

};
