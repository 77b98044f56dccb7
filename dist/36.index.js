export const id = 36;
export const ids = [36];
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
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/** SHA-256 of a file, in hexadecimal, read piece by piece; rejects as the file system does when it cannot be read. */
async function digestOfFile(path) {
    return (await digestFile(path, 'sha256')).toString('hex');
}
/** Digests a file's bytes without holding them, and shows them to `seen`; rejects as the file system does when it cannot be read. */
async function digestFile(path, algorithm, seen) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
    try {
        // One buffer for all of it: a stream, which makes a new one for every piece, takes half as long again.
        const buffer = Buffer.allocUnsafe(PIECE_BYTES);
        for (let bytesRead = -1; bytesRead !== 0;) {
            ({ bytesRead } = await file.read(buffer, 0, PIECE_BYTES));
            hash.update(buffer.subarray(0, bytesRead));
            seen?.(buffer.subarray(0, bytesRead));
        }
    }
    finally {
        await file.close();
    }
    return hash.digest();
}


/***/ }),

/***/ 54827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wm: () => (/* binding */ proxySecrets),
/* harmony export */   fT: () => (/* binding */ nameOfProxy),
/* harmony export */   iJ: () => (/* binding */ proxyFor),
/* harmony export */   qF: () => (/* binding */ withoutProxySecrets)
/* harmony export */ });
/* harmony import */ var _contract_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72645);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58651);


/**
 * The proxy that the job names for an https address (HTTPS_PROXY, NO_PROXY, in either case of letters), or null when the
 * way is straight: for http, for this machine, and for what NO_PROXY excepts. Fault `network:proxy-invalid`.
 */
function proxyFor(target, environment) {
    if (target.protocol !== 'https:' || (0,_contract_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(target))
        return null;
    const named = ['https_proxy', 'HTTPS_PROXY'].find((name) => (environment[name] ?? '').trim() !== '');
    if (named === undefined || isExcepted(target, environment['no_proxy'] ?? environment['NO_PROXY'] ?? ''))
        return null;
    const text = (environment[named] ?? '').trim();
    const proxy = URL.parse(text.includes('://') ? text : `http://${text}`);
    if (proxy === null || (proxy.protocol !== 'http:' && proxy.protocol !== 'https:') || proxy.hostname === '') {
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('network:proxy-invalid', `The variable ${named} names no proxy that can be used: it must be an address that begins with http:// or https://.`);
    }
    return proxy;
}
/** How a proxy is called where people read: without its user and password. */
function nameOfProxy({ protocol, host }) {
    return `${protocol}//${host}`;
}
const PROXY_NAMES = /^(npm_config_)?(https?_|all_)?proxy$/i;
/** A password this short is hidden only together with its user; alone it would blot out ordinary words. */
const SHORT = 4;
/** Everything in the proxy variables of an environment that nobody may read, in each spelling in which it may turn up. */
function proxySecrets(environment) {
    const secrets = new Set();
    for (const [name, value] of Object.entries(environment)) {
        const account = PROXY_NAMES.test(name) ? /^(?:[a-z][a-z\d+.-]*:\/\/)?([^/?#]*)@/i.exec((value ?? '').trim())?.[1] : undefined;
        if (account === undefined || account === '')
            continue;
        const plain = decoded(account);
        for (const text of [account, plain]) {
            secrets.add(text);
            const password = text.slice(text.indexOf(':') + 1);
            if (password.length >= SHORT)
                secrets.add(password);
        }
        secrets.add(Buffer.from(plain).toString('base64'));
    }
    // The longest first, so that none is found in pieces.
    return [...secrets].toSorted((left, right) => right.length - left.length);
}
/** A text of a program that knows the proxy, without the secrets of the proxy. */
function withoutProxySecrets(text, environment) {
    return proxySecrets(environment).reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
}
function isExcepted({ hostname, port }, exceptions) {
    const host = hostname.toLowerCase();
    return exceptions.toLowerCase().split(/[\s,]+/).some((entry) => {
        if (entry === '*')
            return true;
        const [, name = '', only] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
        const suffix = name.replace(/^\*?\./, '');
        return suffix !== '' && (only === undefined || only === (port === '' ? '443' : port)) && (host === suffix || host.endsWith(`.${suffix}`));
    });
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        // A stray % stands for itself.
        return text;
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

/***/ 53036:
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
var inputs = __webpack_require__(876);
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
var pins = __webpack_require__(18542);
// EXTERNAL MODULE: ./lib/adapters/files/digest.js
var digest = __webpack_require__(78370);
// EXTERNAL MODULE: ./lib/adapters/secrets/known-secrets.js
var known_secrets = __webpack_require__(24293);
// EXTERNAL MODULE: ./lib/contract/event.js
var contract_event = __webpack_require__(4894);
// EXTERNAL MODULE: ./lib/core/read-trigger.js
var read_trigger = __webpack_require__(52150);
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
    const job = contract_event/* jobEnvironment */.t.safeParse(env);
    const trigger = job.success ? (0,read_trigger/* readTrigger */.v)(payload, job.data, digest/* digestOf */.ol) : { known: false, problem: unreadable(job.error.issues[0]?.path.join('.') ?? 'GITHUB_EVENT_NAME') };
    const temporary = env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)();
    const scratch = (0,external_node_path_.join)(temporary, `codex-orchestrator-${runId}`);
    const evidenceRoot = read.inputs['evidence-dir'] ?? (0,external_node_path_.join)(temporary, 'codex-orchestrator-evidence');
    const evidence = (0,external_node_path_.join)(evidenceRoot, trigger.known ? `issue-${trigger.value.issue}` : 'unknown', runId);
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

/***/ 4894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ issuesLabeledPayload),
/* harmony export */   t: () => (/* binding */ jobEnvironment)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49567);

const account = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** Of the webhook payload `issues.labeled`, the part this tool reads; what else GitHub sends is left alone. */
const issuesLabeledPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    action: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('labeled'),
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    issue: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
        title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
        pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    }),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    sender: account,
});
/** The variables of a job this tool reads, as a runner sets them. */
const jobEnvironment = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    GITHUB_EVENT_NAME: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    GITHUB_REPOSITORY: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[^/\s]+\/[^/\s]+$/, 'must be owner/name'),
    GITHUB_ACTOR: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    GITHUB_TRIGGERING_ACTOR: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    GITHUB_RUN_ID: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    GITHUB_RUN_ATTEMPT: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai().int().positive().default(1),
    GITHUB_SERVER_URL: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5(),
    GITHUB_API_URL: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5(),
});


/***/ }),

/***/ 52150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ normaliseBody),
/* harmony export */   v: () => (/* binding */ readTrigger)
/* harmony export */ });
/* harmony import */ var _contract_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4894);
/* harmony import */ var _contract_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33240);


/** Bodies are compared after line ends are made one kind, since GitHub sends CR LF in one place and LF in another. */
function normaliseBody(body) {
    return body.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}
/** Reads what started the run from the event's payload and the job's environment. */
function readTrigger(payload, job, digest) {
    if (job.GITHUB_EVENT_NAME !== 'issues') {
        return refuse('event:unsupported', `The event ${job.GITHUB_EVENT_NAME} starts no run in this release.`, 'Start the run by adding the label to an issue: on: issues, types: [labeled].');
    }
    const parsed = _contract_event_js__WEBPACK_IMPORTED_MODULE_0__/* .issuesLabeledPayload */ .a.safeParse(payload);
    if (!parsed.success) {
        const [first] = parsed.error.issues;
        const where = first === undefined ? 'the payload' : `\`${first.path.join('.')}\``;
        return refuse('event:unreadable', `The payload of the event issues could not be understood: ${where}: ${first?.message ?? 'unknown'}.`, 'Start the run from the event issues with types: [labeled], unchanged by other steps.');
    }
    const { issue, label, repository, sender } = parsed.data;
    if (issue.pull_request !== undefined)
        return refuse('event:unsupported', `#${issue.number} is a pull request, not an issue.`, 'Add the label to an issue.');
    if (repository.full_name.toLowerCase() !== job.GITHUB_REPOSITORY.toLowerCase()) {
        return refuse('event:unreadable', `The event is about ${repository.full_name}, but the job runs in ${job.GITHUB_REPOSITORY}.`, 'Run the workflow in the repository of the issue.');
    }
    return {
        known: true,
        value: {
            event: 'issues.labeled',
            repository: job.GITHUB_REPOSITORY,
            issue: issue.number,
            label: label.name,
            actor: job.GITHUB_ACTOR,
            triggeringActor: job.GITHUB_TRIGGERING_ACTOR ?? job.GITHUB_ACTOR,
            sender: { login: sender.login, type: sender.type },
            title: issue.title,
            bodySha256: _contract_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc.parse(digest(normaliseBody(issue.body ?? ''))),
            workflowRun: {
                id: job.GITHUB_RUN_ID,
                attempt: job.GITHUB_RUN_ATTEMPT,
                url: `${job.GITHUB_SERVER_URL}/${job.GITHUB_REPOSITORY}/actions/runs/${job.GITHUB_RUN_ID}`,
            },
        },
    };
}
function refuse(reason, sentence, remedy) {
    return { known: false, problem: { reason, sentence, remedy, where: 'event' } };
}


/***/ }),

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this tool, the same as in package.json; a test compares them. */
const VERSION = '0.1.0';


/***/ }),

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports string, boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);


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
