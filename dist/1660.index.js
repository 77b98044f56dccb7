export const id = 1660;
export const ids = [1660];
export const modules = {

/***/ 55695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _contract_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84591);

/** Reads every input of the action from the environment the runner made; names all that are wrong, not only the first. */
function readInputs(env) {
    const values = new Map();
    const problems = [];
    for (const name of inputNames()) {
        const text = inputText(env, name);
        const read = _contract_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .m[name].value.safeParse(text);
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
    return given === '' && !_contract_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .m[name].default.startsWith('${{') ? _contract_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .m[name].default : given;
}
/** A value whose own flaw is known is not repeated: it may hold what nobody should read, such as a password. */
function problemOf(name, text, flaw) {
    const { type, allowed } = _contract_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .m[name];
    if (flaw !== undefined)
        return { input: name, message: `The input ${name} is refused: ${flaw}.`, remedy: `Set ${name} to ${allowed}.` };
    const shown = text === '' ? 'empty' : type === 'secret' ? 'malformed' : clipped(JSON.stringify(text));
    return { input: name, message: `The input ${name} is ${shown}; it must be ${allowed}.`, remedy: `Set ${name} to ${allowed}.` };
}
function clipped(text) {
    return text.length <= 100 ? text : `${text.slice(0, 99)}…`;
}
function inputNames() {
    return Object.keys(_contract_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .m);
}


/***/ }),

/***/ 61642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ newRunId),
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _contract_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33240);


/** The clock of this machine. */
const systemClock = {
    now: () => new Date().toISOString(),
    monotonicMs: () => performance.now(),
};
/** A fresh run id: the time to the second, then 32 random bits. */
function newRunId(clock) {
    const second = clock.now().replace(/\.\d+Z$/, 'Z').replace(/[-:]/g, '');
    return _contract_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .runId */ .Vz.parse(`${second}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`);
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

/***/ 47958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectAction: () => (/* binding */ collectAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/contract/inputs.js + 2 modules
var contract_inputs = __webpack_require__(84591);
// EXTERNAL MODULE: ./lib/core/evidence-index.js + 1 modules
var evidence_index = __webpack_require__(61820);
// EXTERNAL MODULE: ./lib/render/quote-markdown.js
var quote_markdown = __webpack_require__(72368);
// EXTERNAL MODULE: ./lib/render/view.js
var view = __webpack_require__(23567);
;// CONCATENATED MODULE: ./lib/render/collected-summary.js


/** The one table of many runs: how each ended, and whether its bundle agrees with itself. */
function collectedSummary({ runs, unfinished, missing }, worst) {
    const count = (status) => `${runs.filter((run) => run.status === status).length} ${status}`;
    const broken = runs.filter(({ holds }) => !holds);
    return [
        `# ${view/* SIGN */.AJ[worst]} ${runs.length === 1 ? 'One run' : `${runs.length} runs`}`,
        '',
        [...['SUCCESS', 'PARTIAL', 'FAILED', 'BLOCKED'].map(count), `${broken.length} whose bundle does not hold`, `${unfinished.length} not finished`, `${missing.length} missing`].join(', ') + '.',
        '',
        '| Task | Status | Reason | Took | Bundle | Manifest SHA-256 |',
        '|---|---|---|---|---|---|',
        ...runs.map(({ task, status, reason, started_at: from, ended_at: to, holds, run_dir: folder, manifest_sha256: hash }) => `| ${(0,quote_markdown/* quoteCell */.HO)(task ?? 'unknown')} | ${status === null ? '⛔ does not hold' : `${view/* SIGN */.AJ[status]} ${status}`} | ${reason === null ? '' : (0,quote_markdown/* quoteCode */.cy)(reason)} | ${from === null || to === null ? '' : (0,view/* duration */.p0)(Date.parse(to) - Date.parse(from))} | ${holds ? '✓' : '✗'} ${(0,quote_markdown/* quoteCell */.HO)(folder)} | ${hash === null ? '' : (0,quote_markdown/* quoteCode */.cy)(hash)} |`),
        '',
        ...list('## Bundles that do not hold', broken.map(({ run_dir: folder, differences: [first] }) => `${(0,quote_markdown/* quoteCode */.cy)(folder)}: ${first === undefined ? 'it cannot be read' : `${(0,quote_markdown/* quoteCode */.cy)(first.file)}: ${(0,quote_markdown/* quoteInline */.Wx)(first.what)}`}`)),
        ...list('## Not finished', unfinished.map(({ run_dir: folder }) => `${(0,quote_markdown/* quoteCode */.cy)(folder)} has a journal and no manifest: its run did not come to its end.`)),
        ...list('## Missing', missing.map(({ id, pack }) => `${(0,quote_markdown/* quoteCode */.cy)(id)} (${(0,quote_markdown/* quoteCode */.cy)(pack)}) was planned and left no bundle that holds.`)),
        'That a bundle holds proves that it agrees with itself, not where it came from: compare its digest with the one in the comment or job summary of its run.',
        '',
    ].join('\n');
}
function list(heading, lines) {
    return lines.length === 0 ? [] : [heading, '', ...lines.map((line) => `- ${line}`), ''];
}

// EXTERNAL MODULE: ./lib/commands/collect-bundles.js + 1 modules
var collect_bundles = __webpack_require__(89037);
// EXTERNAL MODULE: ./lib/commands/in-mode.js
var in_mode = __webpack_require__(63335);
// EXTERNAL MODULE: ./lib/commands/tell-step.js
var tell_step = __webpack_require__(55870);
;// CONCATENATED MODULE: ./lib/commands/collect-action.js







/** The step of mode collect: verifies the bundles below `evidence-dir`, writes the index beside them and one table. Answers the exit code of the step, after the worst of them. */
async function collectAction(env) {
    return (0,in_mode/* inMode */.B)(env, collect);
}
async function collect({ inputs, env, narrator }) {
    const named = inputs['evidence-dir'];
    if (named === null) {
        narrator.error('The mode collect needs the input evidence-dir: the folder that holds the bundles. Set it to the path that actions/download-artifact was given.');
        return 1;
    }
    const folder = (0,external_node_path_.resolve)(env['GITHUB_WORKSPACE'] ?? '.', named);
    const index = await (0,collect_bundles/* collectBundles */.w)(folder, inputs.matrix);
    if ('why' in index) {
        narrator.error(index.why);
        return 1;
    }
    const { status, reason } = (0,evidence_index/* worstOf */.h)(index);
    (0,tell_step/* tellSummary */.Q)(env, collectedSummary(index, status));
    (0,tell_step/* tellOutputs */.g)(env, { status, reason, 'evidence-path': folder });
    for (const { run_dir: where, differences: [first] } of index.runs)
        if (first !== undefined)
            narrator.error(`${where} does not hold: ${first.file}: ${first.what}`);
    for (const { run_dir: where } of index.unfinished)
        narrator.error(`${where} is not finished: it has a journal and no manifest.`);
    for (const { id } of index.missing)
        narrator.error(`${id} was planned and left no bundle that holds.`);
    narrator.say(`${index.runs.length} bundles, the worst ${status} (${reason}); the index is ${(0,external_node_path_.join)(folder, collect_bundles/* INDEX_NAME */.V)}`);
    return (0,contract_inputs/* failsStep */.u)(inputs['fail-on'], status) ? 1 : 0;
}


/***/ }),

/***/ 89037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ INDEX_NAME),
  w: () => (/* binding */ collectBundles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/clock.js
var clock = __webpack_require__(61642);
// EXTERNAL MODULE: ./lib/adapters/files/digest.js
var digest = __webpack_require__(78370);
;// CONCATENATED MODULE: ./lib/adapters/files/find-bundles.js


/** A bundle lies in a folder of its task, in that of an artifact; deeper than this nobody puts one. */
const DEEPEST = 8;
/** Finds the bundles below a folder, the folder itself among them, by path; what is in a bundle is not looked into, and no link is followed. Rejects as the file system does. */
async function findBundles(root) {
    const closed = [];
    const unfinished = [];
    const walk = async (below, depth) => {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, below), { withFileTypes: true });
        const holds = (name) => entries.some((entry) => entry.name === name && !entry.isDirectory());
        const [isClosed, isOpen] = [holds('manifest.json'), holds('journal.jsonl')];
        if (isClosed)
            closed.push(below === '' ? '.' : below);
        else if (isOpen)
            unfinished.push(below === '' ? '.' : below);
        if (isClosed || isOpen || depth === DEEPEST)
            return;
        for (const entry of entries)
            if (entry.isDirectory())
                await walk(below === '' ? entry.name : `${below}/${entry.name}`, depth + 1);
    };
    await walk('', 0);
    return { closed: closed.toSorted(), unfinished: unfinished.toSorted() };
}

// EXTERNAL MODULE: ./lib/adapters/files/verify-bundle.js + 1 modules
var verify_bundle = __webpack_require__(83455);
// EXTERNAL MODULE: ./lib/core/evidence-index.js + 1 modules
var evidence_index = __webpack_require__(61820);
// EXTERNAL MODULE: ./lib/pipeline.js + 52 modules
var pipeline = __webpack_require__(26857);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
;// CONCATENATED MODULE: ./lib/commands/collect-bundles.js









/** What the index is called that lies beside the bundles. */
const INDEX_NAME = 'evidence-index.json';
/** Finds the bundles below a folder, verifies each and writes the index; or says why it could not. */
async function collectBundles(folder, planned, out = (0,external_node_path_.join)(folder, INDEX_NAME)) {
    try {
        const { closed, unfinished } = await findBundles(folder);
        if (closed.length === 0 && unfinished.length === 0 && planned === null)
            return { why: `there is no bundle below ${folder}: no folder with a manifest.json. Unpack downloaded artifacts first.` };
        const bundles = [];
        // One after the other: each reads all its files, and what a machine has of disk is shared.
        for (const path of closed)
            bundles.push({ folder: path, ...(await (0,verify_bundle/* verifyBundle */.I)((0,external_node_path_.join)(folder, path), { steps: pipeline/* pipeline */.T, digest: digest/* digestOf */.ol }, version/* VERSION */.x)) });
        const index = (0,evidence_index/* buildEvidenceIndex */.s)({ roots: ['.'], bundles, unfinished, planned }, clock/* systemClock */.m.now());
        await (0,promises_.writeFile)(out, `${JSON.stringify(index, null, 2)}\n`);
        return index;
    }
    catch (thrown) {
        if (thrown instanceof Error && 'syscall' in thrown)
            return { why: `${thrown.message}.` };
        throw thrown;
    }
}


/***/ }),

/***/ 61820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ buildEvidenceIndex),
  h: () => (/* binding */ worstOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/contract/ids.js
var ids = __webpack_require__(33240);
// EXTERNAL MODULE: ./lib/contract/matrix.js
var matrix = __webpack_require__(23893);
// EXTERNAL MODULE: ./lib/contract/status.js
var contract_status = __webpack_require__(330);
;// CONCATENATED MODULE: ./lib/contract/evidence-index.js




/** What a file of a bundle is, by its name. */
const ARTIFACT_TYPES = ['manifest', 'review_report', 'journal', 'summary', 'report', 'telemetry', 'plan', 'change', 'change_patch', 'plugin_result', 'findings', 'statement', 'events', 'log', 'file'];
/** Paths lead from the folder of the index, with `/` between names. */
const place = schemas/* string */.YjP().min(1);
const artifact = schemas/* strictObject */.rej({
    type: schemas/* enum */.k5n(ARTIFACT_TYPES),
    path: place,
    schema_version: schemas/* int */.Whr().positive().nullable().describe('The version of its schema, where it has one.'),
    sha256: ids/* sha256 */.sc.describe('As the manifest lists it; of the manifest that of its bytes.'),
    bytes: schemas/* int */.Whr().nonnegative().nullable().describe('As the manifest lists it; null for the manifest.'),
});
const indexedRun = schemas/* strictObject */.rej({
    run_id: schemas/* string */.YjP().min(1).describe('The id of the run; the name of the folder where the manifest cannot be read.'),
    run_dir: place,
    manifest_path: place,
    artifacts: schemas/* array */.YOg(artifact).describe('The manifest, and every file it lists, by path; the manifest alone where the bundle does not hold.'),
    holds: schemas/* boolean */.zMY().describe('Whether the bundle agrees with itself: hashes, chain, checks and status were recomputed.'),
    differences: schemas/* array */.YOg(schemas/* strictObject */.rej({ file: schemas/* string */.YjP(), what: schemas/* string */.YjP() })).max(20).describe('What does not agree, the first twenty.'),
    task: schemas/* string */.YjP().nullable().describe('`issue-<n>` or the id of a task pack.'),
    pack_sha256: ids/* sha256 */.sc.nullable().describe('The hash of the task pack that was run.'),
    status: contract_status/* status */.h5.nullable().describe('As it is recorded; null where the bundle does not hold.'),
    reason: ids/* reasonCode */.g3.nullable(),
    started_at: ids/* instant */.uR.nullable(),
    ended_at: ids/* instant */.uR.nullable(),
    manifest_sha256: ids/* sha256 */.sc.nullable().describe('What somebody compares who has the digest from elsewhere, such as from the comment of the run.'),
});
/** `evidence-index.json`: version 1 of the playbook's index, where each run has its hashes, times and status besides. */
const evidenceIndex = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz(1),
    generated_at: ids/* instant */.uR,
    roots_scanned: schemas/* array */.YOg(schemas/* string */.YjP().min(1)),
    runs: schemas/* array */.YOg(indexedRun).describe('Sorted by run_id, then run_dir.'),
    unfinished: schemas/* array */.YOg(schemas/* strictObject */.rej({ run_dir: place, run_id: ids/* runId */.Vz.nullable() })).describe('Folders with a journal and without a manifest: their run did not come to its end.'),
    missing: matrix/* matrix */.U.shape.include.describe('Packs of the plan that left no bundle.'),
});

;// CONCATENATED MODULE: ./lib/core/evidence-index.js



/** Makes the index of what was found. One run whose bundle is there twice, and not the same, holds nowhere. */
function buildEvidenceIndex({ roots, bundles, unfinished, planned }, generatedAt) {
    const runs = judgeTwice(bundles.map(indexed)).toSorted((left, right) => compare(left.run_id, right.run_id) || compare(left.run_dir, right.run_dir));
    const missing = (planned?.include ?? []).filter((pack) => !runs.some(({ holds, task, pack_sha256: hash }) => holds && task === pack.id && hash === pack.sha256));
    return evidenceIndex.parse({
        schema_version: 1,
        generated_at: generatedAt,
        roots_scanned: [...roots].toSorted(),
        runs,
        unfinished: unfinished.map((folder) => ({ run_dir: folder, run_id: ids/* runId */.Vz.safeParse(lastName(folder)).data ?? null })).toSorted((left, right) => compare(left.run_dir, right.run_dir)),
        missing,
    });
}
/** How everything in an index ended, the worst of it: a bundle that does not hold is BLOCKED, and a run of which there is none FAILED. */
function worstOf({ runs, unfinished, missing }) {
    const ends = runs.map(({ holds, status, reason }) => (holds && status !== null && reason !== null ? { status, reason } : { status: 'BLOCKED', reason: 'evidence:altered' }));
    const lost = [...unfinished, ...missing].map(() => ({ status: 'FAILED', reason: 'run:lost' }));
    return [...ends, ...lost].reduce((worst, end) => (contract_status/* STATUSES */.f.indexOf(end.status) > contract_status/* STATUSES */.f.indexOf(worst.status) ? end : worst), { status: 'SUCCESS', reason: 'run:success' });
}
const MOST_DIFFERENCES = 20;
function indexed({ folder, manifest, manifestSha256, differences }) {
    const holds = manifest !== null && manifestSha256 !== null && differences.length === 0;
    const under = (path) => (folder === '.' ? path : `${folder}/${path}`);
    const digest = ids/* sha256 */.sc.safeParse(manifestSha256).data ?? null;
    const files = holds ? manifest.files.map(({ path, bytes, sha256: hash }) => ({ type: typeOf(path), path: under(path), schema_version: VERSIONED.has(path) ? 1 : null, sha256: hash, bytes })) : [];
    return {
        run_id: manifest?.run ?? lastName(folder),
        run_dir: folder,
        manifest_path: under('manifest.json'),
        artifacts: [...(digest === null ? [] : [{ type: 'manifest', path: under('manifest.json'), schema_version: 1, sha256: digest, bytes: null }]), ...files].toSorted((left, right) => compare(left.path, right.path)),
        holds,
        differences: differences.slice(0, MOST_DIFFERENCES).map(({ file, what }) => ({ file, what })),
        task: manifest?.task ?? null,
        pack_sha256: manifest?.bindings.packSha256 ?? null,
        status: holds ? manifest.verdict.status : null,
        reason: holds ? manifest.verdict.reason : null,
        started_at: manifest?.startedAt ?? null,
        ended_at: manifest?.endedAt ?? null,
        manifest_sha256: digest,
    };
}
/** A copy is a copy; what is not has been changed, and nobody can say which of them. */
function judgeTwice(runs) {
    const byId = Map.groupBy(runs, ({ run_id: id }) => id);
    return runs.map((run) => {
        const others = (byId.get(run.run_id) ?? []).filter((other) => other !== run && other.manifest_sha256 !== run.manifest_sha256);
        if (others.length === 0)
            return run;
        const difference = { file: 'manifest.json', what: `the run is there again with another manifest, in ${others.map(({ run_dir: folder }) => folder).join(' and ')}` };
        return { ...run, holds: false, status: null, reason: null, differences: [difference, ...run.differences].slice(0, MOST_DIFFERENCES) };
    });
}
/** Files of a schema that says its version, which is 1. */
const VERSIONED = new Set(['review-report.json', 'telemetry.json']);
const TYPES = {
    'review-report.json': 'review_report',
    'journal.jsonl': 'journal',
    'summary.md': 'summary',
    'report.html': 'report',
    'telemetry.json': 'telemetry',
    'plan.json': 'plan',
    'change.json': 'change',
    'change.patch': 'change_patch',
    'plugin_result.json': 'plugin_result',
    'findings.sarif': 'findings',
    'statement.intoto.json': 'statement',
};
function typeOf(path) {
    const known = Object.hasOwn(TYPES, path) ? TYPES[path] : undefined;
    return known ?? (path.endsWith('.events.jsonl') ? 'events' : path.endsWith('.log') ? 'log' : 'file');
}
function lastName(folder) {
    return folder.slice(folder.lastIndexOf('/') + 1);
}
function compare(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}


/***/ })

};
