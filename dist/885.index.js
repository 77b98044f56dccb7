export const id = 885;
export const ids = [885];
export const modules = {

/***/ 99160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ NO_RETRY),
  createClient: () => (/* binding */ createClient)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 19 modules
var utils = __webpack_require__(85555);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(86856);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(58651);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/adapters/github/refusal.js


const requestError = schemas/* object */.Ikc({
    name: schemas/* literal */.euz('HttpError'),
    status: schemas/* number */.aig(),
    message: schemas/* string */.YjP(),
    response: schemas/* object */.Ikc({ data: schemas/* unknown */.L5J(), headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) }).optional(),
});
const explanation = schemas/* object */.Ikc({
    message: schemas/* string */.YjP(),
    errors: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ message: schemas/* string */.YjP() }).transform((error) => error.message), schemas/* unknown */.L5J().transform((error) => JSON.stringify(error))])).default([]),
});
/**
 * Reads an error of octokit as a refusal; null when it is no such error but a defect of ours.
 * The error itself is not kept as the cause: it holds the whole request.
 */
function refusalOf(thrown, purpose, token) {
    const clean = (text) => oneLine(text.replaceAll(token, '***'));
    if (thrown instanceof Error && thrown.name === 'AbortError')
        return unanswered('the run was stopped', purpose);
    const { data: error } = requestError.safeParse(thrown);
    if (error === undefined)
        return null;
    if (error.response === undefined)
        return unanswered(clean(error.message), purpose);
    const { status } = error;
    const { data: said } = explanation.safeParse(error.response.data);
    const message = clean(said === undefined ? error.message : [said.message, ...said.errors].join(': '));
    const limited = isRateLimit(status, message, error.response.headers);
    return { ok: false, status, message, fault: faultOf(status, message, purpose, limited) };
}
/** Makes text that came from outside safe for one line of a log: no control or hidden characters, 300 characters at most. */
function oneLine(text) {
    const line = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
    return line.length <= 300 ? line : `${line.slice(0, 299)}…`;
}
function unanswered(message, { doing }) {
    return { ok: false, status: 0, message, fault: new fault/* Fault */.vC('github:unreachable', `GitHub did not answer when asked to ${doing}: ${message}`) };
}
function faultOf(status, message, { doing, needs }, limited) {
    if (limited)
        return new fault/* Fault */.vC('github:unreachable', `GitHub's rate limit kept us from asking to ${doing} (${status}: ${message})`);
    if (status === 401)
        return new fault/* Fault */.vC('github:denied', `GitHub did not accept the token when asked to ${doing} (401: ${message})`);
    // A token without permission on a private repository is told 404, as if nothing were there.
    if (status === 403 || status === 404 || isRule(status, message))
        return new fault/* Fault */.vC('github:denied', `GitHub refused to ${doing} (${status}: ${message}). The job may lack the permission ${needs}`);
    return new fault/* Fault */.vC('github:unexpected', `GitHub answered ${status} when asked to ${doing}: ${message}`);
}
function isRateLimit(status, message, headers) {
    return status === 429 || (status === 403 && (String(headers['x-ratelimit-remaining']) === '0' || /\brate limit\b/i.test(message)));
}
/** Branch protection and rulesets refuse with 422, as if the request were malformed. */
function isRule(status, message) {
    return status === 422 && /rule violations|protected branch/i.test(message);
}

;// CONCATENATED MODULE: ./lib/adapters/github/client.js







/** To be spread into a request that `once` sends. */
const NO_RETRY = { request: { retries: 0 } };
const RETRIES = 2;
const TIMEOUT_MS = 30_000;
/** A rate limit that ends later than this, in seconds, is not waited for. */
const LONGEST_WAIT = 60;
/** Answers that stay the same however often one asks; 429 is left to the throttling plugin. */
const FINAL = [400, 401, 403, 404, 405, 406, 409, 410, 413, 415, 422, 429, 451];
/** Makes a client of one repository; sends nothing yet. */
function createClient(options) {
    const { token, repository, retryPauseMs = 1000 } = options;
    const at = placeOf(repository);
    let requests = 0;
    const { rest } = octokitFor(options, retryPauseMs, () => (requests += 1));
    const attempt = async (call) => {
        try {
            return { ok: true, data: read(call, (await call.send(rest, at)).data) };
        }
        catch (thrown) {
            const refusal = refusalOf(thrown, call, token);
            if (refusal === null)
                throw thrown;
            return refusal;
        }
    };
    return {
        repository,
        owner: at.owner,
        attempt,
        ask: async (call) => {
            const answer = await attempt(call);
            if (!answer.ok)
                throw answer.fault;
            return answer.data;
        },
        once: async (write, happened) => {
            for (let tries = 0;; tries += 1) {
                const answer = await attempt(write);
                if (answer.ok || tries === RETRIES || options.signal?.aborted === true || !(answer.status === 0 || answer.status >= 500))
                    return answer;
                await (0,promises_.setTimeout)(retryPauseMs * (tries + 1) ** 2);
                const data = await happened();
                if (data !== null)
                    return { ok: true, data };
            }
        },
        requests: () => requests,
    };
}
function octokitFor({ token, apiUrl, userAgent = 'codex-orchestrator', signal }, pauseMs, onRequest) {
    const baseUrl = apiUrl.replace(/\/+$/, '');
    // The toolkit's fetch goes through the proxy that the environment names for GITHUB_API_URL, and only for that.
    const send = baseUrl === utils/* defaults */.NT.baseUrl ? utils/* defaults */.NT.request?.fetch : fetch;
    // Under this name octokit lets it through without a retry, whatever the reason of the abort was.
    const stopped = () => new DOMException('The run was stopped', 'AbortError');
    const isStopped = () => signal?.aborted === true;
    const counted = async (input, init) => {
        if (isStopped())
            throw stopped();
        onRequest();
        const limit = AbortSignal.timeout(TIMEOUT_MS);
        try {
            return await send(input, { ...init, signal: signal === undefined ? limit : AbortSignal.any([limit, signal]) });
        }
        catch (thrown) {
            throw isStopped() ? stopped() : thrown;
        }
    };
    const mayWait = (seconds, _options, _octokit, retryCount) => seconds <= LONGEST_WAIT && retryCount < RETRIES && !isStopped();
    const limits = { onRateLimit: mayWait, onSecondaryRateLimit: mayWait, retryAfterBaseValue: pauseMs };
    return (0,github/* getOctokit */.Q)(token, {
        baseUrl,
        userAgent,
        request: { fetch: counted },
        retry: { retries: RETRIES, retryAfterBaseValue: pauseMs, doNotRetry: FINAL },
        throttle: Object.assign(limits, { write: unpaced, notifications: unpaced }),
        log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    }, dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
}
/** Stands in for the plugin's one write a second: that is meant for bulk, and a run writes a dozen times at most. */
const unpaced = { key: () => ({ schedule: async (_options, job) => job() }) };
function ignore() {
    // Octokit's log would stand between ours; what matters of it is in the faults.
}
function placeOf(repository) {
    const [owner, repo, ...rest] = repository.split('/');
    if (owner === undefined || repo === undefined || owner === '' || repo === '' || rest.length > 0)
        throw new fault/* Fault */.vC('run:internal', `${JSON.stringify(repository)} is no repository: it must be owner/name`);
    return { owner, repo };
}
function read({ shape, doing }, data) {
    const parsed = shape.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw new fault/* Fault */.vC('github:unexpected', oneLine(`GitHub's answer to "${doing}" is not what it describes: ${[...(issue?.path ?? []), issue?.message].join(' ')}`));
}


/***/ }),

/***/ 27885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./lib/adapters/actions/outputs.js + 2 modules
var outputs = __webpack_require__(93209);
// EXTERNAL MODULE: ./lib/adapters/actions/narrator.js
var actions_narrator = __webpack_require__(35431);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/contract/ids.js
var ids = __webpack_require__(33240);
;// CONCATENATED MODULE: ./lib/adapters/clock.js


/** The clock of this machine. */
const systemClock = {
    now: () => new Date().toISOString(),
    monotonicMs: () => performance.now(),
};
/** A fresh run id: the time to the second, then 32 random bits. */
function newRunId(clock) {
    const second = clock.now().replace(/\.\d+Z$/, 'Z').replace(/[-:]/g, '');
    return ids/* runId */.Vz.parse(`${second}-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/contract/record.js + 1 modules
var contract_record = __webpack_require__(49005);
// EXTERNAL MODULE: ./lib/core/build-manifest.js
var build_manifest = __webpack_require__(31269);
// EXTERNAL MODULE: ./lib/core/canonical-json.js
var canonical_json = __webpack_require__(6992);
// EXTERNAL MODULE: ./lib/core/chain.js
var chain = __webpack_require__(62778);
// EXTERNAL MODULE: ./lib/core/fault.js
var core_fault = __webpack_require__(58651);
// EXTERNAL MODULE: ./lib/render/derived-files.js
var derived_files = __webpack_require__(31443);
// EXTERNAL MODULE: ./lib/adapters/files/digest.js
var digest = __webpack_require__(78370);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/adapters/files/evidence.js






const SAFE_PATH = /^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/;
const NEW_FILE = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW;
/** Written in one go once this many bytes have come together: a system call for every chunk of a pipe would cost more than the bytes. */
const BATCH_BYTES = 512 * 1024;
/** Opens the evidence folder, readable by nobody else; what cannot be written is the fault `evidence:broken`. */
async function createEvidence(options) {
    await orBroken('The evidence folder could not be made', () => claimFolder(options.folder));
    const openFile = (path) => openWriter(options.folder, path);
    return {
        open: openFile,
        writeFile: async (path, content) => {
            const writer = await openFile(path);
            await writer.write(typeof content === 'string' ? Buffer.from(content) : content);
            return await writer.close();
        },
    };
}
async function claimFolder(folder) {
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    if ((await (0,promises_.readdir)(folder)).length > 0)
        throw new Error(`${folder} is not empty, and two runs never share a folder`);
    await (0,promises_.chmod)(folder, 0o700);
}
async function openWriter(folder, path) {
    if (!SAFE_PATH.test(path))
        throw new Error(`Not a path of the evidence bundle: ${JSON.stringify(path)}. Use relative names of letters, digits, '.', '_' and '-'.`);
    const handle = await orBroken(`The evidence file ${path} could not be opened`, async () => {
        await makeParents(folder, path);
        return await openNew((0,external_node_path_.join)(folder, path));
    });
    if (handle === null)
        throw new Error(`The evidence file ${path} exists already`);
    return writerOf(handle, path);
}
/** Null when the file exists: a mistake of the caller, where everything else is one of the machine. */
async function openNew(path) {
    try {
        return await (0,promises_.open)(path, NEW_FILE, 0o600);
    }
    catch (thrown) {
        if (thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST')
            return null;
        throw thrown;
    }
}
/** Makes the folders above a file, each a real folder: a link planted there would lead the bytes elsewhere. */
async function makeParents(folder, path) {
    const parent = (0,external_node_path_.dirname)(path);
    if (parent === '.')
        return;
    let current = folder;
    for (const name of parent.split('/')) {
        current = (0,external_node_path_.join)(current, name);
        await (0,promises_.mkdir)(current, { recursive: true, mode: 0o700 });
        if (!(await (0,promises_.lstat)(current)).isDirectory())
            throw new Error(`${current} is no folder`);
    }
}
function writerOf(handle, path) {
    const digest = (0,external_node_crypto_.createHash)('sha256');
    const batches = createBatches(handle);
    const state = { bytes: 0, isClosed: false, last: Promise.resolve() };
    const guard = () => {
        if (state.isClosed)
            throw new Error(`The evidence file ${path} is closed already`);
    };
    const broken = `The evidence file ${path} could not be written`;
    return {
        write: async (chunk) => {
            guard();
            state.last = state.last.then(async () => {
                digest.update(chunk);
                state.bytes += chunk.byteLength;
                await batches.add(chunk);
            });
            await orBroken(broken, () => state.last);
        },
        close: async () => {
            guard();
            state.isClosed = true;
            try {
                await orBroken(broken, async () => {
                    await state.last;
                    await batches.finish();
                    await handle.sync();
                });
            }
            finally {
                await handle.close();
            }
            return { path, bytes: state.bytes, sha256: ids/* sha256 */.sc.parse(digest.digest('hex')) };
        },
    };
}
/** One batch is on its way to the disk while the next is filled. */
function createBatches(handle) {
    const state = { batch: Buffer.alloc(0), spare: Buffer.alloc(0), filled: 0, writing: Promise.resolve() };
    const send = async () => {
        await state.writing;
        // What resolves here has been written in full: `writeFile` on an open file goes on where the last one ended.
        state.writing = handle.writeFile(state.batch.subarray(0, state.filled));
        state.writing.catch(() => undefined);
        Object.assign(state, { batch: state.spare, spare: state.batch, filled: 0 });
    };
    const add = async (bytes) => {
        for (let done = 0; done < bytes.byteLength;) {
            if (state.batch.byteLength === 0)
                state.batch = Buffer.allocUnsafeSlow(BATCH_BYTES);
            const part = bytes.subarray(done, done + BATCH_BYTES - state.filled);
            state.batch.set(part, state.filled);
            state.filled += part.byteLength;
            done += part.byteLength;
            if (state.filled === BATCH_BYTES)
                await send();
        }
    };
    return {
        add,
        finish: async () => {
            await send();
            await state.writing;
        },
    };
}
async function orBroken(what, work) {
    try {
        return await work();
    }
    catch (thrown) {
        throw new core_fault/* Fault */.vC('evidence:broken', `${what}: ${thrown instanceof Error ? thrown.message : String(thrown)}`, thrown);
    }
}

;// CONCATENATED MODULE: ./lib/adapters/files/journal-file.js




const APPEND = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_NOFOLLOW;
/** Opens a journal for appending and makes it if there is none; what cannot be written is the fault `evidence:broken`. */
async function openJournal(path) {
    const handle = await journal_file_orBroken(path, async () => {
        const opened = await (0,promises_.open)(path, APPEND, 0o600);
        await syncFolder((0,external_node_path_.dirname)(path));
        return opened;
    });
    let last = Promise.resolve();
    return {
        append: (line) => {
            if (/[\r\n]/.test(line))
                throw new Error('A line of the journal may not hold a line break');
            last = last.then(() => journal_file_orBroken(path, async () => {
                await handle.appendFile(`${line}\n`);
                await handle.sync();
            }));
            return last;
        },
        close: () => journal_file_orBroken(path, () => handle.close()),
    };
}
/** A new file can be lost with its folder's entry unless the folder is flushed too. */
async function syncFolder(folder) {
    const handle = await (0,promises_.open)(folder, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_DIRECTORY);
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
async function journal_file_orBroken(path, work) {
    try {
        return await work();
    }
    catch (thrown) {
        throw new core_fault/* Fault */.vC('evidence:broken', `The journal ${path} could not be written: ${thrown instanceof Error ? thrown.message : String(thrown)}`, thrown);
    }
}

// EXTERNAL MODULE: ./lib/adapters/files/verify-bundle.js + 2 modules
var verify_bundle = __webpack_require__(58627);
;// CONCATENATED MODULE: ./lib/adapters/files/bundle.js












/** Opens the evidence bundle of a run; every file written to it is remembered for the manifest. */
async function createBundle({ folder, run, version, rules }) {
    const files = [];
    const evidence = remembering(await createEvidence({ folder }), files);
    const journal = await openJournal((0,external_node_path_.join)(folder, 'journal.jsonl'));
    const lines = [];
    return {
        evidence,
        bundle: {
            append: async (unchained) => {
                const before = lines.at(-1);
                const record = (0,chain/* chainRecord */.L_)(run, before === undefined ? undefined : contract_record/* record */.g.parse(JSON.parse(before)), unchained, digest/* digestOf */.ol);
                lines.push((0,canonical_json/* canonicalJson */.d)(record));
                await journal.append((0,canonical_json/* canonicalJson */.d)(record));
                return record;
            },
            close: async (records, verdict) => {
                await journal.close();
                for (const { path, text } of (0,derived_files/* derivedFiles */.R)(records, verdict, { runId: run, version }))
                    await evidence.writeFile(path, text);
                const text = lines.map((line) => `${line}\n`).join('');
                files.push({ path: 'journal.jsonl', bytes: Buffer.byteLength(text), sha256: ids/* sha256 */.sc.parse((0,digest/* digestOf */.ol)(text)) });
                const manifest = (0,build_manifest/* buildManifest */.u1)({ run, version, records, verdict, files: [...files] }, digest/* digestOf */.ol);
                const written = await evidence.writeFile('manifest.json', (0,canonical_json/* canonicalJson */.d)(manifest));
                await assertVerified(folder, { ...rules, digest: digest/* digestOf */.ol }, version);
                return { manifest, manifestSha256: written.sha256 };
            },
        },
    };
}
/** What we just wrote must hold before anybody is told about it. */
async function assertVerified(folder, rules, version) {
    const { differences } = await (0,verify_bundle/* verifyBundle */.I)(folder, rules, version);
    const [first] = differences;
    if (first !== undefined)
        throw new core_fault/* Fault */.vC('evidence:broken', `The bundle does not verify right after it was written: ${first.file}: ${first.what}.`);
}
function remembering(evidence, files) {
    const remember = (file) => {
        files.push(file);
        return file;
    };
    return {
        writeFile: async (path, content) => remember(await evidence.writeFile(path, content)),
        open: async (path) => {
            const writer = await evidence.open(path);
            return { write: (chunk) => writer.write(chunk), close: async () => remember(await writer.close()) };
        },
    };
}

// EXTERNAL MODULE: ./lib/contract/inputs.js
var inputs = __webpack_require__(75093);
// EXTERNAL MODULE: ./lib/pipeline.js + 43 modules
var pipeline = __webpack_require__(36148);
// EXTERNAL MODULE: ./lib/contract/facts.js + 3 modules
var contract_facts = __webpack_require__(38135);
// EXTERNAL MODULE: ./lib/core/decide.js
var decide = __webpack_require__(68743);
// EXTERNAL MODULE: ./lib/core/evaluate.js
var evaluate = __webpack_require__(15952);
// EXTERNAL MODULE: ./lib/core/summarise.js
var summarise = __webpack_require__(29923);
;// CONCATENATED MODULE: ./lib/run.js





/**
 * Walks the pipeline: a fold that yields one record a phase, each on disk before the next phase begins. This is the only
 * place that turns something unknown that was thrown into a status. The signal ends a run from outside; its reason is the fault.
 */
async function run(pipeline, powers, bundle, signal) {
    const records = [];
    for (const step of pipeline) {
        powers.narrator.group(step.id);
        const record = await bundle.append(await walk(step, records, powers, signal));
        records.push(record);
        tell(record, powers);
        powers.narrator.endGroup();
    }
    const verdict = (0,decide/* decide */.LD)(records);
    const closed = { facts: (0,summarise/* factsOf */.x)(records), records, verdict, ...(await bundle.close(records, verdict)) };
    const untold = [];
    for (const step of pipeline)
        untold.push(...(await step.afterwards(closed, powers)));
    return { ...closed, untold };
}
async function walk(step, records, powers, signal) {
    const ending = { facts: (0,summarise/* factsOf */.x)(records), records, verdict: (0,decide/* judge */.S4)(records) };
    const startedAt = powers.clock.now();
    const end = (outcome, facts, fault) => {
        const known = facts === null ? ending.facts : { ...ending.facts, [step.id]: facts };
        return { phase: step.id, round: 1, startedAt, endedAt: powers.clock.now(), outcome, facts, fault, findings: [...(0,evaluate/* evaluate */._)(step.leave, known)] };
    };
    // A refusal or a break stops every phase that does not always run; a missed requirement does not.
    if (!step.always && records.some(decide/* stops */.Gb))
        return end('not-run', null, null);
    try {
        const facts = contract_facts/* FACTS */.qY[step.id].parse(await step.run(ending, powers));
        // Whatever a phase makes of being ended from outside, it did not do its work.
        if (!step.always)
            signal.throwIfAborted();
        return end('completed', facts, null);
    }
    catch (thrown) {
        return end('broken', null, faultOf(signal.aborted ? signal.reason : thrown));
    }
}
function faultOf(thrown) {
    if ((0,core_fault/* isFault */.Zh)(thrown))
        return { code: thrown.code, message: thrown.message };
    return { code: 'run:internal', message: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : `Something that is no error was thrown (${typeof thrown}).` };
}
function tell({ phase, outcome, fault, findings }, { narrator }) {
    if (outcome === 'not-run')
        return narrator.say('not reached');
    if (fault !== null)
        narrator.error(`${phase}: ${fault.message} (${fault.code})`);
    const failed = findings.some(({ outcome }) => outcome === 'fail');
    for (const finding of findings) {
        if (finding.outcome === 'pass')
            narrator.say(`✓ ${finding.sentence}`);
        else if ((0,decide/* costOf */.ho)(finding) !== null && (finding.outcome === 'fail' || !failed))
            narrator.error(`${finding.check}: ${finding.sentence}`);
    }
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
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
            problems.push(problemOf(name, text));
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
function problemOf(name, text) {
    const { type, allowed } = inputs/* INPUTS */.mc[name];
    const shown = text === '' ? 'empty' : type === 'secret' ? 'malformed' : clipped(JSON.stringify(text));
    return { input: name, message: `The input ${name} is ${shown}; it must be ${allowed}.`, remedy: `Set ${name} to ${allowed}.` };
}
function clipped(text) {
    return text.length <= 100 ? text : `${text.slice(0, 99)}…`;
}
function inputNames() {
    return Object.keys(inputs/* INPUTS */.mc);
}

// EXTERNAL MODULE: ./lib/contract/event.js
var contract_event = __webpack_require__(4894);
// EXTERNAL MODULE: ./lib/core/read-trigger.js
var read_trigger = __webpack_require__(52150);
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

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./lib/adapters/actions/private-copy.js





/**
 * Copies a folder into a new one that nobody else can reach and answers the absolute paths of the files in the copy.
 * Anything but plain files with one name and folders is a fault `evidence:foreign-file`. Every step goes through an open
 * folder (`/proc/self/fd`), so that swapping a file or a folder for a link between look and read changes nothing.
 */
async function copyPrivately(source, target) {
    try {
        const folder = await openPlain(source, '.', external_node_fs_.constants.O_DIRECTORY);
        try {
            return await copyFolder(folder, target, '');
        }
        finally {
            await folder.close();
        }
    }
    catch (thrown) {
        if ((0,core_fault/* isFault */.Zh)(thrown) || !(thrown instanceof Error && 'code' in thrown))
            throw thrown;
        throw new core_fault/* Fault */.vC('evidence:broken', `the evidence could not be copied for the upload: ${thrown.message}`, thrown);
    }
}
async function copyFolder(folder, target, prefix) {
    await (0,promises_.mkdir)(target, { mode: 0o700 });
    const here = `/proc/self/fd/${folder.fd}`;
    const files = [];
    for (const name of (await (0,promises_.readdir)(here)).toSorted()) {
        const shown = `${prefix}${name}`;
        const seen = await (0,promises_.lstat)((0,external_node_path_.join)(here, name));
        if (!seen.isDirectory() && !seen.isFile())
            throw foreign(shown, 'is neither a file nor a folder');
        const entry = await openPlain((0,external_node_path_.join)(here, name), shown, seen.isDirectory() ? external_node_fs_.constants.O_DIRECTORY : 0);
        try {
            const opened = await entry.stat();
            if (opened.ino !== seen.ino || opened.dev !== seen.dev)
                throw foreign(shown, 'was swapped while it was read');
            if (opened.isDirectory())
                files.push(...(await copyFolder(entry, (0,external_node_path_.join)(target, name), `${shown}/`)));
            else
                files.push(await copyFile(entry, opened, (0,external_node_path_.join)(target, name), shown));
        }
        finally {
            await entry.close();
        }
    }
    return files;
}
async function copyFile(file, { nlink }, target, shown) {
    if (nlink !== 1)
        throw foreign(shown, 'has more than one name on disk');
    await (0,external_node_stream_promises_.pipeline)(file.createReadStream({ autoClose: false }), (0,external_node_fs_.createWriteStream)(target, { flags: 'wx', mode: 0o600 }));
    return target;
}
/** Opens without following a link in the last place and without waiting for a writer, should it be a pipe. */
async function openPlain(path, shown, flags) {
    try {
        return await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK | flags);
    }
    catch (thrown) {
        const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
        if (code === 'ELOOP' || code === 'ENOTDIR' || code === 'ENXIO')
            throw foreign(shown, 'is a link or no plain file');
        throw new core_fault/* Fault */.vC('evidence:broken', `${JSON.stringify(shown)} in the evidence folder cannot be read: ${String(code ?? thrown)}`, thrown);
    }
}
function foreign(shown, what) {
    return new core_fault/* Fault */.vC('evidence:foreign-file', `${JSON.stringify(shown)} in the evidence folder ${what}`);
}

;// CONCATENATED MODULE: ./lib/adapters/actions/artifact.js




/**
 * Uploads a bundle as an artifact of the workflow run. The library resolves links and uploads what they point to, so it
 * is only ever shown a private copy of plain files. Faults: `evidence:foreign-file`, `evidence:broken`, `evidence:not-uploaded`.
 */
async function uploadBundle({ folder, name, env, privateFolder }) {
    const skipped = whyNot(env);
    if (skipped !== null)
        return { skipped };
    if (isInside(folder, privateFolder))
        throw new core_fault/* Fault */.vC('run:internal', 'the private copy of a bundle cannot lie inside the bundle');
    await (0,promises_.mkdir)(privateFolder, { recursive: true, mode: 0o700 });
    const place = await (0,promises_.mkdtemp)((0,external_node_path_.join)(privateFolder, 'bundle-'));
    try {
        const copy = (0,external_node_path_.join)(place, 'copy');
        const files = await copyPrivately(folder, copy);
        if (files.length === 0)
            return { skipped: 'the bundle is empty' };
        return await upload(name, files, copy);
    }
    finally {
        await (0,promises_.rm)(place, { recursive: true, force: true });
    }
}
function whyNot(env) {
    const missing = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].filter((name) => (env[name] ?? '') === '');
    if (missing.length > 0)
        return `${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not set, so there is no artifact service here`;
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const host = URL.parse(server)?.hostname.toLowerCase() ?? '';
    if (host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost'))
        return null;
    return `${JSON.stringify(server)} is a GitHub Enterprise Server, whose artifact service this version of the artifact library does not speak`;
}
async function upload(name, files, root) {
    // Loading the library costs more than a refused run takes.
    const { DefaultArtifactClient } = await __webpack_require__.e(/* import() */ 500).then(__webpack_require__.bind(__webpack_require__, 97500));
    const { id, digest } = await new DefaultArtifactClient().uploadArtifact(name, [...files], root).catch((thrown) => {
        throw new core_fault/* Fault */.vC('evidence:not-uploaded', `the artifact ${JSON.stringify(name)} was not uploaded: ${reasonOf(thrown)}`);
    });
    if (id === undefined || digest === undefined)
        throw new core_fault/* Fault */.vC('evidence:not-uploaded', `the artifact service took ${JSON.stringify(name)} but does not say what became of it`);
    return { id, digest };
}
/** One line of the library's error; the whole may hold the signed address of the upload. */
function reasonOf(thrown) {
    const [line = ''] = (thrown instanceof Error ? thrown.message : String(thrown)).split(/[\r\n]/, 1);
    return line.replaceAll(/https?:\/\/\S+/g, '(address)').slice(0, 300);
}
function isInside(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way === '' || (!way.startsWith('..') && !(0,external_node_path_.isAbsolute)(way));
}

// EXTERNAL MODULE: ./lib/contract/codex.js
var contract_codex = __webpack_require__(33461);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/adapters/process/inherited-descriptors.js

const CLOSE_ON_EXEC = 0o2000000;
/**
 * Answers the descriptors above 2 that every program we start would get from us without being given them: what whoever
 * started us left open. Linux only; empty where there is no `/proc`.
 */
function inheritedDescriptors() {
    const folder = '/proc/self/fdinfo';
    return (readOrNull(() => (0,external_node_fs_.readdirSync)(folder)) ?? []).map(Number).filter((descriptor) => {
        // The descriptor of the listing itself is closed by now, and so has no entry any more.
        const text = descriptor > 2 ? readOrNull(() => (0,external_node_fs_.readFileSync)(`${folder}/${descriptor}`, 'utf8')) : null;
        const flags = /^flags:\s+([0-7]+)$/m.exec(text ?? '')?.[1];
        return flags !== undefined && (Number.parseInt(flags, 8) & CLOSE_ON_EXEC) === 0;
    });
}
function readOrNull(read) {
    try {
        return read();
    }
    catch (thrown) {
        if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT')
            return null;
        throw thrown;
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/adapters/process/open-pipe.js







const CHUNK_BYTES = 65_536;
/**
 * Opens a real pipe. What Node gives its children by itself are sockets, and a program that opens `/dev/stderr`, as
 * scripts do, fails on a socket. Node has no call for a pipe, so it is made as a named one and unnamed at once.
 */
async function openPipe() {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'pipe-'));
    try {
        const path = (0,external_node_path_.join)(folder, 'pipe');
        await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('/usr/bin/mkfifo', ['-m', '600', path], { env: {}, timeout: 10_000 });
        const end = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        try {
            return { writer: (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY), ...readerOf(end) };
        }
        catch (thrown) {
            (0,external_node_fs_.closeSync)(end);
            throw thrown;
        }
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true });
    }
}
function readerOf(end) {
    let socket = null;
    return {
        drain: (take) => {
            const ended = Promise.withResolvers();
            const pass = async (chunk) => { await take(chunk); };
            const reader = new external_node_net_.Socket({
                fd: end,
                readable: true,
                writable: false,
                onread: {
                    buffer: Buffer.allocUnsafeSlow(CHUNK_BYTES),
                    callback: (count, buffer) => {
                        pass(buffer.subarray(0, count)).then(() => reader.resume(), (thrown) => {
                            ended.reject(thrown);
                            reader.destroy();
                        });
                        return false;
                    },
                },
            });
            reader.once('error', ended.reject);
            reader.once('close', () => ended.resolve());
            socket = reader;
            return ended.promise;
        },
        close: () => {
            if (socket === null)
                (0,external_node_fs_.closeSync)(end);
            else
                socket.destroy();
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/process/run-child.js




const GRACE_MS = 2000;
/**
 * Runs a program in a process group of its own, to its end and to the end of its output.
 * On time-out or abort the group gets SIGTERM, and SIGKILL two seconds later. When the program has ended, what is left
 * of its group is killed, and output that somebody outside the group holds open is waited for two seconds at most.
 * Rejects only when the program cannot be started or a receiver of output fails; then the group is killed first.
 */
async function runChild(request) {
    const pipe = request.mergesOutput === true ? await openPipe() : null;
    const child = start(request, pipe);
    const ended = endOf(child, request);
    const outputs = outputsOf(child, pipe, request);
    const state = { timedOut: false, aborted: false, outputAbandoned: false };
    const timers = [];
    const stop = () => {
        killGroup(child, 'SIGTERM');
        timers.push(setTimeout(() => killGroup(child, 'SIGKILL'), GRACE_MS));
    };
    timers.push(setTimeout(() => { state.timedOut = true; stop(); }, request.timeoutMs));
    const onAbort = () => { state.aborted = true; stop(); };
    if (request.signal?.aborted === true)
        onAbort();
    request.signal?.addEventListener('abort', onAbort, { once: true });
    try {
        feed(child, request.stdin);
        const drained = Promise.all(outputs.map(({ drain }) => drain()));
        drained.catch(() => killGroup(child, 'SIGKILL'));
        const end = await ended;
        // A group that was told to stop has its two seconds to tidy up; any other has no business left.
        if (!state.timedOut && !state.aborted)
            killGroup(child, 'SIGKILL');
        if (!(await settlesInTime(drained))) {
            state.outputAbandoned = true;
            for (const { close } of outputs)
                close();
        }
        await drained;
        return { ...end, ...state };
    }
    finally {
        for (const timer of timers)
            clearTimeout(timer);
        request.signal?.removeEventListener('abort', onAbort);
        killGroup(child, 'SIGKILL');
    }
}
function start(request, pipe) {
    const nothing = (0,external_node_fs_.openSync)('/dev/null', 'r+');
    try {
        const output = pipe?.writer ?? 'pipe';
        const stdio = [request.stdin === undefined ? 'ignore' : 'pipe', output, output, request.onStatus === undefined ? 'ignore' : 'pipe'];
        for (const descriptor of inheritedDescriptors()) {
            while (stdio.length <= descriptor)
                stdio.push('ignore');
            // For descriptors above 2 `ignore` means: let it through.
            if (stdio[descriptor] === 'ignore')
                stdio[descriptor] = nothing;
        }
        return (0,external_node_child_process_.spawn)(request.file, request.args, { cwd: request.cwd, env: { ...request.env }, detached: true, stdio });
    }
    catch (thrown) {
        pipe?.close();
        throw notStarted(request, thrown);
    }
    finally {
        (0,external_node_fs_.closeSync)(nothing);
        if (pipe !== null)
            (0,external_node_fs_.closeSync)(pipe.writer);
    }
}
function endOf(child, request) {
    const ended = Promise.withResolvers();
    child.once('error', (cause) => ended.reject(notStarted(request, cause)));
    child.once('exit', (exitCode, signal) => ended.resolve({ exitCode, signal }));
    ended.promise.catch(() => undefined);
    return ended.promise;
}
/** Node answers ENOENT for a missing folder to start in as well as for a missing program, so both are named. */
function notStarted(request, cause) {
    return new Error(`Could not start ${request.file} in ${request.cwd}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
}
function feed(child, stdin) {
    if (child.stdin === null)
        return;
    // A program that ends before it has read its input closes the pipe; how it ended says the rest.
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
}
function outputsOf(child, pipe, request) {
    const { onOutput, onStatus } = request;
    const status = child.stdio[3];
    return [
        ...(pipe === null ? [] : [{ drain: () => pipe.drain((chunk) => onOutput(chunk, 'stdout')), close: pipe.close }]),
        ...(child.stdout === null ? [] : [outputOf(child.stdout, (chunk) => onOutput(chunk, 'stdout'))]),
        ...(child.stderr === null ? [] : [outputOf(child.stderr, (chunk) => onOutput(chunk, 'stderr'))]),
        ...(onStatus === undefined || status === null || status === undefined || !('read' in status) ? [] : [outputOf(status, onStatus)]),
    ];
}
function outputOf(stream, take) {
    let isGivenUp = false;
    return {
        drain: async () => {
            try {
                for await (const chunk of stream)
                    await take(chunk);
            }
            catch (thrown) {
                if (!(isGivenUp && isPrematureClose(thrown)))
                    throw thrown;
            }
        },
        close: () => {
            isGivenUp = true;
            stream.destroy();
        },
    };
}
function isPrematureClose(thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
async function settlesInTime(work) {
    const late = Promise.withResolvers();
    const timer = setTimeout(() => late.resolve(false), GRACE_MS);
    try {
        return await Promise.race([work.then(() => true), late.promise]);
    }
    finally {
        clearTimeout(timer);
    }
}
/** Signals a whole process group; one that has ended, or in which nothing may be signalled any more, is no error. */
function killGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, signal);
    }
    catch (thrown) {
        if (!(thrown instanceof Error && 'code' in thrown && (thrown.code === 'ESRCH' || thrown.code === 'EPERM')))
            throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/process/find-program.js


/** The absolute path of a program on a search path, relative entries left out, or null when it is not there. */
async function findProgram(name, searchPath) {
    for (const folder of searchPath.split(external_node_path_.delimiter).filter((entry) => (0,external_node_path_.isAbsolute)(entry))) {
        const path = (0,external_node_path_.join)(folder, name);
        if (await isProgram(path))
            return path;
    }
    return null;
}
async function isProgram(path) {
    return (0,promises_.access)(path, promises_.constants.X_OK).then(async () => (await (0,promises_.stat)(path)).isFile(), () => false);
}

;// CONCATENATED MODULE: ./lib/adapters/codex/one-line.js
/** Makes text of a program fit for a sentence of ours: one line without control characters, cut at `limit` characters. */
function oneLine(text, limit) {
    const flat = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
    if (flat === '')
        return 'it said nothing';
    return flat.length > limit ? `${flat.slice(0, limit - 1)}…` : flat;
}

;// CONCATENATED MODULE: ./lib/adapters/codex/npm-pack.js






const LIMIT_MS = 600_000;
/**
 * Downloads one package into an empty folder without running anything of it; answers the tarball's path.
 * What was downloaded is not trusted: the caller compares its digest. Fault `codex:missing` when npm is absent or fails.
 */
async function npmPack(spec, folder, npm) {
    const file = await findProgram('npm', npm.toolPath);
    if (file === null)
        throw new core_fault/* Fault */.vC('codex:missing', `Codex is not installed and npm, which would fetch ${spec}, is in no folder that PATH names.`);
    const said = [];
    const result = await runChild({
        file,
        args: ['pack', spec, '--ignore-scripts', '--json', '--loglevel=error', `--pack-destination=${folder}`, `--cache=${(0,external_node_path_.join)(folder, 'cache')}`],
        cwd: folder,
        env: { ...registrySettings(npm.environment), PATH: npm.toolPath, HOME: folder },
        timeoutMs: LIMIT_MS,
        onOutput: (chunk, stream) => {
            if (stream === 'stderr' && said.length < 64)
                said.push(Buffer.from(chunk));
        },
        ...(npm.signal === undefined ? {} : { signal: npm.signal }),
    });
    const packed = (await (0,promises_.readdir)(folder)).filter((name) => name.endsWith('.tgz'));
    const [name] = packed;
    if (result.exitCode === 0 && name !== undefined && packed.length === 1)
        return (0,external_node_path_.join)(folder, name);
    const why = result.timedOut ? `not within ${LIMIT_MS / 1000} seconds` : oneLine(Buffer.concat(said).toString('utf8'), 500);
    throw new core_fault/* Fault */.vC('codex:missing', `npm could not fetch ${spec}: ${why}`);
}
/** What npm may know of the runner: where its registry is and how to get there, nothing else. */
const REGISTRY_SETTING = /^(npm_config_(registry|cafile|proxy|https_proxy|noproxy|userconfig|globalconfig)|node_extra_ca_certs)$/i;
function registrySettings(environment) {
    const kept = {};
    for (const [name, value] of Object.entries(environment)) {
        if (value !== undefined && REGISTRY_SETTING.test(name))
            kept[name] = value;
    }
    return kept;
}

;// CONCATENATED MODULE: ./lib/adapters/codex/install-codex.js








/**
 * Installs the pinned package of Codex at `folder`, which appears complete or not at all; another process that was
 * faster is no error. Faults `codex:missing` (not to be had) and `codex:checksum` (not the pinned package).
 */
async function installCodex(pin, folder, npm) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(folder), { recursive: true });
    const temporary = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(folder), '.install-'));
    try {
        const download = (0,external_node_path_.join)(temporary, 'download');
        await (0,promises_.mkdir)(download, { mode: 0o700 });
        const tarball = await npmPack(pin.spec, download, npm);
        await unpackVerified(tarball, pin.integrity, (0,external_node_path_.join)(temporary, 'package'));
        await moveInto((0,external_node_path_.join)(temporary, 'package'), folder);
    }
    finally {
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
    }
}
/** Unpacks a tarball of npm into a new folder after its SHA-512 was found to be the expected one; else Fault `codex:checksum`. */
async function unpackVerified(tarball, integrity, folder) {
    const found = `sha512-${(await (0,digest/* digestFile */.TM)(tarball, 'sha512')).toString('base64')}`;
    if (found !== integrity)
        throw new core_fault/* Fault */.vC('codex:checksum', `The package of Codex that was downloaded has the digest ${found} instead of ${integrity}.`);
    const tar = await findProgram('tar', '/bin:/usr/bin');
    if (tar === null)
        throw new core_fault/* Fault */.vC('codex:missing', 'The package of Codex can not be unpacked: there is no tar in /bin or /usr/bin.');
    await (0,promises_.mkdir)(folder, { mode: 0o755 });
    const said = [];
    const result = await runChild({
        file: tar,
        args: ['-xzf', tarball, '-C', folder, '--strip-components=1', '--no-same-owner'],
        cwd: folder,
        env: { PATH: '/usr/bin:/bin' },
        timeoutMs: 300_000,
        onOutput: (chunk) => void (said.length < 16 && said.push(Buffer.from(chunk))),
    });
    if (result.exitCode !== 0)
        throw new core_fault/* Fault */.vC('codex:missing', `The package of Codex could not be unpacked: ${oneLine(Buffer.concat(said).toString('utf8'), 500)}`);
}
async function moveInto(from, to) {
    try {
        await (0,promises_.rename)(from, to);
    }
    catch (thrown) {
        const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
        // Whoever was there first installed the same package; its digests are taken like those of any other.
        if (code !== 'ENOTEMPTY' && code !== 'EEXIST')
            throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/codex/pins.js
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

;// CONCATENATED MODULE: ./lib/adapters/codex/binary.js








/**
 * Finds Codex, installs it where it is missing, and digests the files that run, every time.
 * Order: override, tool cache, registry. Faults `codex:missing` and `codex:checksum`.
 */
async function locateCodex(options) {
    const pins = options.pins ?? PINS;
    const platform = options.platform ?? `${process.platform}-${process.arch}`;
    const pin = pins.platforms[platform];
    if (options.binaryOverride !== undefined)
        return locateOverride(options.binaryOverride, pin, pins.version);
    if (pin === undefined) {
        throw new core_fault/* Fault */.vC('codex:missing', `There is no Codex for ${platform}; this release runs on ${Object.keys(pins.platforms).join(' and ')}.`);
    }
    const folder = (0,external_node_path_.join)(options.toolCache, 'codex-orchestrator', 'codex', `${pins.version}-${platform}`);
    if (!(await exists(folder)))
        await installCodex(pin, folder, options);
    const vendor = (0,external_node_path_.join)(folder, pin.vendor);
    const wrong = await differingFiles(vendor, pin);
    if (wrong.length > 0)
        throw new core_fault/* Fault */.vC('codex:checksum', `In ${vendor} these files are not those of Codex ${pins.version}: ${wrong.join(', ')}.`);
    return describe((0,external_node_path_.join)(vendor, 'bin/codex'), { version: pins.version, pinned: true });
}
async function locateOverride(path, pin, version) {
    const codex = await (0,promises_.realpath)(path).catch(() => null);
    if (codex === null || !(await exists(codex, promises_.constants.X_OK)))
        throw new core_fault/* Fault */.vC('codex:missing', `The Codex binary ${path} does not exist or can not be executed.`);
    const wrong = pin === undefined ? ['no pin for this platform'] : await differingFiles((0,external_node_path_.dirname)((0,external_node_path_.dirname)(codex)), pin);
    const pinned = wrong.length === 0 && codex.endsWith('/bin/codex');
    return describe(codex, pinned ? { version, pinned } : { version: await askVersion(codex), pinned });
}
async function describe(path, known) {
    const codex = await (0,promises_.realpath)(path);
    const vendor = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(codex));
    const bwrap = (0,external_node_path_.join)(vendor, 'codex-resources/bwrap');
    const toolFolder = (0,external_node_path_.join)(vendor, 'codex-path');
    return {
        codex,
        bwrap: (await exists(bwrap, promises_.constants.X_OK)) ? bwrap : null,
        toolFolder: (await exists(toolFolder)) ? toolFolder : null,
        identity: contract_codex/* codexIdentity */.ez.parse({ ...known, binarySha256: await (0,digest/* digestOfFile */.Mk)(codex) }),
    };
}
async function differingFiles(vendor, pin) {
    const wrong = [];
    for (const [file, expected] of Object.entries(pin.files)) {
        const path = (0,external_node_path_.join)(vendor, file);
        const found = (await exists(path)) ? await (0,digest/* digestOfFile */.Mk)(path) : 'missing';
        if (found !== expected)
            wrong.push(found === 'missing' ? `${file} (missing)` : file);
    }
    return wrong;
}
/** Asks a foreign binary for its version; `unknown` when it does not name one. */
async function askVersion(codex) {
    let said = '';
    await runChild({ file: codex, args: ['--version'], cwd: (0,external_node_path_.dirname)(codex), env: {}, timeoutMs: 10_000, onOutput: (chunk) => {
            if (said.length < 1000)
                said += Buffer.from(chunk).toString('utf8');
        } }).catch((thrown) => {
        throw new core_fault/* Fault */.vC('codex:missing', `The Codex binary ${codex} can not be started.`, thrown);
    });
    return /\d+\.\d+\.\d+[\w.-]*/.exec(said)?.[0] ?? 'unknown';
}
function exists(path, mode = promises_.constants.F_OK) {
    return (0,promises_.access)(path, mode).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./lib/adapters/codex/endpoint.js

/**
 * Checks where requests to the model may go: for now only to this machine.
 * Faults `model:endpoint-refused` and `model:key-missing`; neither says the key.
 */
function readModelAccess(endpoint, apiKey) {
    const url = readEndpoint(endpoint);
    if (apiKey.trim() === '')
        throw new core_fault/* Fault */.vC('model:key-missing', 'No key for the model server was given.');
    if (!/^[\x21-\x7e]+$/.test(apiKey))
        throw new core_fault/* Fault */.vC('model:key-missing', 'The key for the model server contains white space or other characters that no key has.');
    return { endpoint: url, apiKey };
}
function readEndpoint(endpoint) {
    if (endpoint.trim() === '')
        throw refused('No model server was named');
    const url = URL.parse(endpoint);
    if (url === null)
        throw refused('The address of the model server is no URL');
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
        throw refused(`The address of the model server begins with ${url.protocol} instead of http: or https:`);
    if (url.username !== '' || url.password !== '')
        throw refused('The address of the model server contains a user name or a password');
    if (url.search !== '' || url.hash !== '')
        throw refused('The address of the model server has a part after ? or #');
    if (!url.pathname.endsWith('/responses'))
        throw refused(`The address of the model server ends in ${url.pathname} instead of /responses`);
    if (!isLoopback(url.hostname))
        throw refused(`The model server ${url.host} is not on this machine`);
    return url;
}
/** URL spells every IPv4 address as four decimal numbers, so that no other spelling needs a look. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
}
function refused(what) {
    return new core_fault/* Fault */.vC('model:endpoint-refused', `${what}. This release talks only to a model server on a loopback address; real endpoints such as api.openai.com come with a later release.`);
}

;// CONCATENATED MODULE: ./lib/adapters/files/within.js
/** Says whether an absolute path is a folder or lies in it; both are normalized and without a slash at the end. */
function isWithin(path, folder) {
    return path === folder || folder === '/' || path.startsWith(`${folder}/`);
}

;// CONCATENATED MODULE: ./lib/adapters/codex/readable-folders.js



/**
 * The parts of `wanted` that lie outside every hidden folder: a folder with a hidden one inside is replaced by its
 * entries but that one. A wanted folder inside a hidden one was asked for by name, and is kept. Paths are real ones;
 * a folder that is kept whole is also there as it was spelled, since PATH may spell it so.
 */
async function readableFolders(wanted, hidden) {
    const secret = await Promise.all(hidden.map(realPathOf));
    const kept = [];
    for (const folder of wanted) {
        const real = await realPathOf(folder);
        const parts = await without(real, secret);
        kept.push(...parts, ...(parts[0] === real ? [(0,external_node_path_.normalize)(folder)] : []));
    }
    return [...new Set(kept)].sort();
}
/** The real path of what may not exist yet: that of the nearest ancestor that does, and the rest as it is spelled. */
async function realPathOf(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch (thrown) {
        const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
        if (code !== 'ENOENT' && code !== 'ENOTDIR')
            throw thrown;
        return (0,external_node_path_.join)(await realPathOf((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
    }
}
async function without(path, secret) {
    if (secret.includes(path))
        return [];
    if (!secret.some((hidden) => isWithin(hidden, path)))
        return [path];
    const kept = [];
    for (const entry of await entriesOf(path)) {
        // A link is left out: where it leads is either shown by its own name or not to be seen.
        if (!entry.isSymbolicLink())
            kept.push(...(await without((0,external_node_path_.join)(path, entry.name), secret)));
    }
    return kept;
}
async function entriesOf(folder) {
    try {
        return await (0,promises_.readdir)(folder, { withFileTypes: true });
    }
    catch (thrown) {
        const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
        // What we can't read ourselves, a command of Codex can't read either.
        if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES')
            return [];
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/codex/permissions.js



/** What Codex shows under the name `:minimal` on Linux. */
const MINIMAL = ['/bin', '/etc', '/lib', '/lib64', '/nix/store', '/run/current-system/sw', '/sbin', '/usr'];
/** Where systems keep programs that `:minimal` lacks. */
const SYSTEM = ['/opt'];
/**
 * Works out what the commands of one turn may see: system folders, the toolchain, the workspace, a scratch folder.
 * Nothing is denied that was not shown before: Codex cannot show a readable folder inside a denied one.
 */
async function workOutPermissions(request) {
    const hidden = await Promise.all(request.hidden.map(realPathOf));
    const readable = await readableFolders([...SYSTEM, ...request.visible], hidden);
    return {
        workspace: request.access === 'read-only' ? 'read' : 'write',
        readable: [...readable, request.codex, request.shellHome, ...(request.toolFolder === null ? [] : [request.toolFolder])],
        writable: [request.scratch],
        denied: hidden.filter((path) => MINIMAL.some((shown) => isWithin(path, shown))),
    };
}
/** Spells permissions as the value of `permissions.<name>.filesystem`. Fault `codex:sandbox` for a path Codex would take for a pattern. */
function permissionsTable(permissions) {
    const entries = [
        [':minimal', 'read'],
        [':workspace_roots', permissions.workspace],
        ...permissions.readable.map((path) => [plain(path), 'read']),
        ...permissions.writable.map((path) => [plain(path), 'write']),
        ...permissions.denied.map((path) => [plain(path), 'deny']),
    ];
    return tomlTable(Object.fromEntries(entries));
}
/** Spells strings as an inline table of TOML, whose basic strings take every escape that JSON writes. */
function tomlTable(entries) {
    return `{${Object.entries(entries).map(([name, value]) => `${JSON.stringify(name)}=${JSON.stringify(value)}`).join(',')}}`;
}
function plain(path) {
    if (/[*?[\]{}\\\p{Cc}\p{Cs}]/u.test(path))
        throw new core_fault/* Fault */.vC('codex:sandbox', `The sandbox of Codex cannot be told of the folder ${JSON.stringify(path)}, whose name reads as a pattern.`);
    return path;
}

;// CONCATENATED MODULE: ./lib/adapters/codex/arguments.js

/** The environment variable in which Codex looks for the key of our proxy. */
const KEY_VARIABLE = 'CODEX_ORCHESTRATOR_PROXY_KEY';
const PROFILE = 'orchestrator';
/** Features that reach out, load code or text of the repository, or read files by another way than a command. */
const DISABLED = [
    'apps', 'browser_use', 'computer_use', 'daemon_auto_start', 'enable_request_compression', 'goals', 'hooks', 'image_generation',
    'memories', 'multi_agent', 'network_proxy', 'plugins', 'shell_snapshot', 'skill_mcp_dependency_install', 'skill_search', 'system_proxy_fallback',
    'tool_suggest', 'unbounded_connection_retries', 'view_image',
];
const SETTINGS = [
    'agents.enabled=false',
    'allow_login_shell=false',
    'analytics.enabled=false',
    'check_for_update_on_startup=false',
    'project_doc_max_bytes=0',
    'skills.include_instructions=false',
    'web_search="disabled"',
];
/** The arguments of `codex exec` for one turn with the prompt on standard input. */
function execArguments(invocation) {
    const { workspace, effort } = invocation;
    const provider = `{name=${JSON.stringify(PROFILE)},base_url=${JSON.stringify(invocation.proxyUrl)},env_key=${JSON.stringify(KEY_VARIABLE)},wire_api="responses",request_max_retries=2,stream_max_retries=2,stream_idle_timeout_ms=300000}`;
    return [
        'exec', '--json', '--ephemeral', '--ignore-user-config', '--ignore-rules', '--strict-config', '--skip-git-repo-check',
        '-C', workspace, `--model=${invocation.model}`, '-o', invocation.answerFile, '--output-schema', invocation.schemaFile,
        ...DISABLED.flatMap((feature) => ['--disable', feature]),
        ...[
            ...SETTINGS,
            `projects={${JSON.stringify(workspace)}={trust_level="untrusted"}}`,
            ...(effort === undefined ? [] : [`model_reasoning_effort=${JSON.stringify(effort)}`]),
            `model_provider="${PROFILE}"`,
            `model_providers.${PROFILE}=${provider}`,
            `shell_environment_policy={inherit="none",set=${tomlTable(invocation.commandEnvironment)}}`,
            ...permissionSettings(invocation.permissions),
        ].flatMap((setting) => ['-c', setting]),
        '-',
    ];
}
/** The arguments of `codex sandbox` that run a command as Codex would run it in a turn. */
function sandboxArguments(workspace, permissions, command) {
    return ['sandbox', '-P', PROFILE, '-C', workspace, ...permissionSettings(permissions).flatMap((setting) => ['-c', setting]), '--', ...command];
}
function permissionSettings(permissions) {
    return [`default_permissions="${PROFILE}"`, `permissions.${PROFILE}.filesystem=${permissionsTable(permissions)}`];
}

;// CONCATENATED MODULE: ./lib/adapters/codex/line-splitter.js
/**
 * Makes a splitter at line feeds that holds at most `limit` bytes.
 * `onLine` gets each line without its line feed, or null for a line longer than the limit.
 */
function createLineSplitter(limit, onLine) {
    let held = [];
    let size = 0;
    const take = (part) => {
        size += part.length;
        if (size > limit)
            held = [];
        else if (part.length > 0)
            held.push(part);
    };
    const finish = () => {
        const line = size > limit ? null : Buffer.concat(held);
        held = [];
        size = 0;
        onLine(line);
    };
    return {
        push: (chunk) => {
            const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
            let start = 0;
            for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
                take(bytes.subarray(start, end));
                finish();
                start = end + 1;
            }
            // The chunk may be used again by whoever gave it, so what is kept is copied.
            if (start < bytes.length)
                take(Buffer.from(bytes.subarray(start)));
        },
        end: () => {
            if (size > 0)
                finish();
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/codex/event-stream.js

const LINE_LIMIT = 8 * 1024 * 1024;
/** Makes a reader that never throws on what it reads: bytes of any kind in any chunks yield the same events. */
function createEventReader(onEvent, lineLimit = LINE_LIMIT) {
    return createLineSplitter(lineLimit, (line) => {
        const text = line === null ? null : line.toString('utf8');
        if (text?.trim() === '')
            return;
        onEvent(text === null ? { kind: 'unreadable' } : readEvent(text));
    });
}
function readEvent(text) {
    const event = parseObject(text);
    if (event === null)
        return { kind: 'unreadable' };
    const type = event['type'];
    switch (type) {
        case 'thread.started':
            return { kind: 'thread-started', threadId: string(event['thread_id']) };
        case 'turn.started':
            return { kind: 'turn-started' };
        case 'item.started':
            return { kind: 'item-started', item: readItem(object(event['item'])) };
        case 'item.updated':
            return { kind: 'item-updated', item: readItem(object(event['item'])) };
        case 'item.completed':
            return { kind: 'item-completed', item: readItem(object(event['item'])) };
        case 'turn.completed':
            return { kind: 'turn-completed' };
        case 'turn.failed':
            return { kind: 'turn-failed', message: string(object(event['error'])['message']) };
        case 'error':
            return { kind: 'error', message: string(event['message']) };
        default:
            return { kind: 'unknown', type: string(type) };
    }
}
function readItem(item) {
    const status = string(item['status']);
    switch (item['type']) {
        case 'agent_message':
            return { type: 'message', text: string(item['text']) };
        case 'command_execution': {
            const exitCode = item['exit_code'];
            return { type: 'command', command: string(item['command']), exitCode: typeof exitCode === 'number' ? exitCode : null, status };
        }
        case 'file_change': {
            const changes = Array.isArray(item['changes']) ? item['changes'] : [];
            return { type: 'file-change', paths: changes.map((change) => object(change)['path']).filter((path) => typeof path === 'string'), status };
        }
        default:
            return { type: 'other', name: string(item['type']) };
    }
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return isObject(value) ? value : null;
    }
    catch (thrown) {
        if (thrown instanceof SyntaxError)
            return null;
        throw thrown;
    }
}
function object(value) {
    return isObject(value) ? value : {};
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function string(value) {
    return typeof value === 'string' ? value : '';
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./lib/adapters/codex/proxy-headers.js
const REQUEST_HEADER = /^(content-type|accept|user-agent|originator|session-id|thread-id|x-client-request-id|openai-[a-z0-9-]+|x-openai-[a-z0-9-]+|x-codex-[a-z0-9-]+)$/;
const ANSWER_HEADER = /^(content-type|cache-control|retry-after|retry-after-ms|x-request-id|x-ratelimit-[a-z0-9-]+|openai-[a-z0-9-]+|x-codex-[a-z0-9-]+)$/;
/** The headers of a request that the model server gets to see; never a key, a cookie or a host. */
function forwardedRequestHeaders(headers) {
    return pick(headers, REQUEST_HEADER);
}
/** The headers of an answer that Codex gets to see; never a cookie, a location or an encoding. */
function forwardedAnswerHeaders(headers) {
    return pick(headers, ANSWER_HEADER);
}
function pick(headers, wanted) {
    return Object.fromEntries(Object.entries(headers).filter(([name, value]) => value !== undefined && wanted.test(name)));
}

;// CONCATENATED MODULE: ./lib/adapters/codex/response-meter.js

const EVENT_LIMIT = 1024 * 1024;
/** Makes a reader of one stream of server-sent events of the Responses API; it holds at most one event of 1 MiB. */
function createResponseMeter() {
    const reading = { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0, completed: false, text: false, refusal: false, unreadable: 0 };
    let data = [];
    let size = 0;
    const dispatch = () => {
        if (size > EVENT_LIMIT)
            reading.unreadable += 1;
        else if (size > 0)
            response_meter_readEvent(Buffer.concat(data).toString('utf8'), reading);
        data = [];
        size = 0;
    };
    const lines = createLineSplitter(EVENT_LIMIT, (line) => {
        if (line === null) {
            size = EVENT_LIMIT + 1;
            data = [];
            return;
        }
        const text = line.at(-1) === 13 ? line.subarray(0, -1) : line;
        if (text.length === 0)
            return dispatch();
        if (text.subarray(0, 5).toString('latin1') !== 'data:')
            return;
        const value = text.subarray(5);
        size += value.length;
        if (size > EVENT_LIMIT)
            data = [];
        else
            data.push(value);
    });
    return {
        push: (chunk) => lines.push(chunk),
        end: () => {
            lines.end();
            dispatch();
            return { ...reading };
        },
    };
}
/** No tokens at all. */
const NO_USAGE = { requests: 0, inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 };
function response_meter_readEvent(text, reading) {
    if (text.trim() === '[DONE]')
        return;
    const event = response_meter_parseObject(text);
    if (event === null) {
        reading.unreadable += 1;
        return;
    }
    switch (event['type']) {
        case 'response.refusal.delta':
        case 'response.refusal.done':
            reading.refusal = true;
            return;
        case 'response.output_item.done':
            response_meter_readItem(event['item'], reading);
            return;
        case 'response.completed':
        case 'response.failed':
        case 'response.incomplete':
            reading.completed = event['type'] === 'response.completed';
            readUsage(asObject(event['response']), reading);
            return;
    }
}
function response_meter_readItem(item, reading) {
    const message = asObject(item);
    const content = message['content'];
    if (message['type'] !== 'message' || !Array.isArray(content))
        return;
    for (const part of content.map(asObject)) {
        if (part['type'] === 'refusal')
            reading.refusal = true;
        if (part['type'] === 'output_text' && typeof part['text'] === 'string' && part['text'].trim() !== '')
            reading.text = true;
    }
}
function readUsage(response, reading) {
    const usage = asObject(response['usage']);
    reading.inputTokens += count(usage['input_tokens']);
    reading.cachedInputTokens += count(asObject(usage['input_tokens_details'])['cached_tokens']);
    reading.outputTokens += count(usage['output_tokens']);
}
function count(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;
}
function response_meter_parseObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? asObject(value) : null;
    }
    catch (thrown) {
        if (thrown instanceof SyntaxError)
            return null;
        throw thrown;
    }
}
function asObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

;// CONCATENATED MODULE: ./lib/adapters/codex/key-proxy.js







const PREFIX = '/v1';
const BODY_LIMIT = 64 * 1024 * 1024;
const ERROR_LIMIT = 1024 * 1024;
/** Starts a proxy on a free port of 127.0.0.1 that forwards to one model server and reads the usage along. */
async function startKeyProxy(access) {
    const key = (0,external_node_crypto_.randomBytes)(32).toString('hex');
    const agent = access.endpoint.protocol === 'https:' ? new external_node_https_.Agent({ keepAlive: true }) : new external_node_http_.Agent({ keepAlive: true });
    const state = { usage: NO_USAGE, unreadable: 0, latest: 'none', problem: null };
    const server = (0,external_node_http_.createServer)((incoming, outgoing) => {
        serve(incoming, outgoing, { access, key, agent, state }).catch(() => {
            // Whatever failed, the words of the error may quote what was sent; Codex is told only that it failed.
            if (outgoing.headersSent)
                outgoing.destroy();
            else
                giveUp(outgoing, state, 'the model server could not be reached or broke off');
        });
    });
    server.listen(0, '127.0.0.1');
    await (0,external_node_events_.once)(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string')
        throw new core_fault/* Fault */.vC('run:internal', 'The key proxy has no port.');
    return {
        url: `http://127.0.0.1:${address.port}${PREFIX}`,
        key,
        usage: () => state.usage,
        unreadable: () => state.unreadable,
        latest: () => state.latest,
        problem: () => state.problem,
        close: async () => {
            const closed = (0,external_node_events_.once)(server, 'close');
            server.close();
            server.closeAllConnections();
            agent.destroy();
            await closed;
        },
    };
}
async function serve(incoming, outgoing, serving) {
    if (incoming.url !== `${PREFIX}/responses`)
        return refuse(outgoing, 403, 'only POST /responses is forwarded');
    if (incoming.method !== 'POST')
        return refuse(outgoing, 405, 'only POST is forwarded');
    if (!sameKey(incoming.headers.authorization ?? '', `Bearer ${serving.key}`))
        return refuse(outgoing, 401, 'the key is not the one of this run');
    if (incoming.headers['content-encoding'] !== undefined)
        return refuse(outgoing, 415, 'encoded bodies are not forwarded');
    const body = await readAtMost(incoming, BODY_LIMIT);
    if (body === null)
        return refuse(outgoing, 413, `the body is larger than ${BODY_LIMIT} bytes`);
    serving.state.usage = { ...serving.state.usage, requests: serving.state.usage.requests + 1 };
    const ended = new AbortController();
    outgoing.once('close', () => ended.abort());
    const answer = await ask(incoming.headers, body, serving, ended.signal);
    const status = answer.statusCode ?? 502;
    if (status >= 300 && status < 400)
        return giveUp(outgoing, serving.state, 'the model server answered with a redirection, which is not followed');
    if ((answer.headers['content-encoding'] ?? 'identity') !== 'identity')
        return giveUp(outgoing, serving.state, 'the model server answered in an encoding that was not asked for');
    serving.state.problem = null;
    outgoing.writeHead(status, forwardedAnswerHeaders(answer.headers));
    if (status >= 400)
        return passError(answer, outgoing, serving.access.apiKey);
    await passStream(answer, outgoing, serving.state);
}
async function ask(headers, body, { access, agent }, signal) {
    const request = access.endpoint.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
    const sent = request(access.endpoint, {
        method: 'POST',
        agent,
        signal,
        headers: { ...forwardedRequestHeaders(headers), authorization: `Bearer ${access.apiKey}`, 'accept-encoding': 'identity', 'content-length': String(body.length) },
    });
    const answered = Promise.withResolvers();
    sent.once('response', answered.resolve);
    sent.on('error', answered.reject);
    sent.end(body);
    return answered.promise;
}
async function passStream(answer, outgoing, state) {
    outgoing.flushHeaders();
    const meter = createResponseMeter();
    try {
        for await (const chunk of answer) {
            meter.push(chunk);
            if (!outgoing.write(chunk))
                await Promise.race([(0,external_node_events_.once)(outgoing, 'drain'), (0,external_node_events_.once)(outgoing, 'close')]);
        }
    }
    finally {
        // Counted before the end is passed on, so that nobody can see an answer that was not counted.
        add(state, meter.end());
    }
    outgoing.end();
}
/** Passes on what the model server says about an error, in which a careless one may quote the key. */
async function passError(answer, outgoing, apiKey) {
    const body = await readAtMost(answer, ERROR_LIMIT);
    const text = body === null ? '' : body.toString('utf8');
    outgoing.end(text.replaceAll(apiKey, '***'));
}
function add(state, reading) {
    const { usage } = state;
    state.usage = {
        requests: usage.requests,
        inputTokens: usage.inputTokens + reading.inputTokens,
        cachedInputTokens: usage.cachedInputTokens + reading.cachedInputTokens,
        outputTokens: usage.outputTokens + reading.outputTokens,
    };
    state.unreadable += reading.unreadable;
    // What stood in an unreadable event is unknown; it may well have been words.
    if (reading.completed || reading.unreadable > 0)
        state.latest = reading.refusal ? 'refusal' : reading.text || reading.unreadable > 0 ? 'text' : 'neither';
}
function sameKey(shown, expected) {
    const digest = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest();
    return (0,external_node_crypto_.timingSafeEqual)(digest(shown), digest(expected));
}
/** Reads a body whole, or answers null and stops reading when it is larger than the limit. */
async function readAtMost(stream, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
        size += chunk.length;
        if (size > limit)
            return null;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function giveUp(outgoing, state, message) {
    state.problem = message;
    refuse(outgoing, 502, message);
}
/** Answers an error and ends the connection, since the body may not have been read. */
function refuse(outgoing, status, message) {
    outgoing.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
    outgoing.end(JSON.stringify({ error: { type: 'key_proxy', message } }));
}

;// CONCATENATED MODULE: ./lib/adapters/codex/mount-points.js


/** Names under which Codex's sandbox mounts empty folders in a workspace, and sometimes leaves them behind. */
const NAMES = ['.agents', '.aws', '.codex', '.git'];
/** Answers which of the sandbox's mount points are no entry of the workspace yet. */
async function absentMountPoints(workspace) {
    const found = await Promise.all(NAMES.map((name) => (0,promises_.lstat)((0,external_node_path_.join)(workspace, name)).then(() => true, () => false)));
    return NAMES.filter((_name, index) => found[index] === false);
}
/** Removes the mount points of these names that are there as empty folders; anything else stays. */
async function removeMountPoints(workspace, names) {
    for (const name of names) {
        await (0,promises_.rmdir)((0,external_node_path_.join)(workspace, name)).catch((thrown) => {
            const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
            if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'ENOTEMPTY')
                throw thrown;
        });
    }
}

;// CONCATENATED MODULE: ./lib/adapters/codex/preflight.js








const preflight_LIMIT_MS = 30_000;
const SAMPLE = 32;
/** Says what did not hold, a line each, and `end` when it got that far. */
const PROBE = `
workspace=$1; outside=$2; port=$3; shift 3
ls -a "$workspace" >/dev/null 2>&1 || echo "the workspace is not readable"
(echo probe >"$outside") 2>/dev/null && echo "a file outside the workspace could be written"
bash -c ": <>/dev/tcp/127.0.0.1/$port" 2>/dev/null && echo "the network of this machine could be reached"
for path in "$@"; do if [ -e "$path" ] || [ -L "$path" ]; then echo "the hidden $path is visible"; fi; done
echo end`;
/**
 * Proves before a turn that Codex's sandbox works here and holds: the workspace is readable, a write outside and a
 * connection fail, and samples of what lies in the hidden folders are not to be seen. Else Fault `codex:sandbox`.
 */
async function proveSandbox(request) {
    const outside = (0,external_node_path_.join)(request.outside, 'probe');
    const samples = await hiddenSamples(request);
    const said = { stdout: '', stderr: '' };
    const result = await runChild({
        file: request.codex,
        args: sandboxArguments(request.workspace, request.permissions, ['/bin/sh', '-c', PROBE, 'probe', request.workspace, outside, String(request.port), ...samples]),
        cwd: request.workspace,
        env: request.environment,
        timeoutMs: preflight_LIMIT_MS,
        onOutput: (chunk, stream) => {
            if (said[stream].length < 64 * 1024)
                said[stream] += Buffer.from(chunk).toString('utf8');
        },
        ...(request.signal === undefined ? {} : { signal: request.signal }),
    }).catch((thrown) => {
        throw new core_fault/* Fault */.vC('codex:sandbox', 'Codex could not be started to try its sandbox.', thrown);
    });
    if (result.timedOut)
        throw new core_fault/* Fault */.vC('codex:sandbox', `Codex did not finish trying its sandbox within ${preflight_LIMIT_MS / 1000} seconds.`);
    if (result.exitCode !== 0)
        throw new core_fault/* Fault */.vC('codex:sandbox', `Codex could not build its sandbox: ${oneLine(said.stderr, 300)}`);
    const lines = said.stdout.trim().split('\n');
    if (lines.at(-1) !== 'end')
        throw new core_fault/* Fault */.vC('codex:sandbox', 'The sandbox of Codex did not run the command that tries it.');
    if (lines.length > 1)
        throw new core_fault/* Fault */.vC('codex:sandbox', `The sandbox of Codex does not hold: ${oneLine(lines.slice(0, 3).join('; '), 300)}`);
    if (await preflight_exists(outside))
        throw new core_fault/* Fault */.vC('codex:sandbox', 'The sandbox of Codex does not hold: a file outside the workspace was written.');
}
/** Some entries of every hidden folder, without those that lead to what is shown. */
async function hiddenSamples({ hidden, permissions, workspace }) {
    const shown = [workspace, ...permissions.readable, ...permissions.writable];
    const samples = [];
    for (const folder of await Promise.all(hidden.map(realPathOf))) {
        const entries = (await namesIn(folder)).map((name) => (0,external_node_path_.join)(folder, name));
        samples.push(...entries.filter((entry) => !shown.some((path) => isWithin(path, entry) || isWithin(entry, path))).slice(0, SAMPLE));
    }
    return samples;
}
async function namesIn(folder) {
    try {
        return await (0,promises_.readdir)(folder);
    }
    catch (thrown) {
        const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
        if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES')
            return [];
        throw thrown;
    }
}
function preflight_exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./lib/adapters/codex/turn-folder.js



const START = '.bashrc';
/** Makes the folders of one turn, mode 0700, below `parent`. */
async function makeTurnFolder(parent, name) {
    await (0,promises_.mkdir)(parent, { recursive: true, mode: 0o700 });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(await (0,promises_.realpath)(parent), `${name}-`));
    const folders = { codexHome: (0,external_node_path_.join)(folder, 'codex-home'), home: (0,external_node_path_.join)(folder, 'home'), temporary: (0,external_node_path_.join)(folder, 'temporary'), scratch: (0,external_node_path_.join)(folder, 'scratch'), shellHome: (0,external_node_path_.join)(folder, 'shell-home') };
    for (const path of Object.values(folders))
        await (0,promises_.mkdir)(path, { mode: 0o700 });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folders.shellHome, START), `export HOME=${shellWord(folders.scratch)} TMPDIR=${shellWord(folders.scratch)}\nunset BASH_ENV\n`, { mode: 0o400 });
    return {
        ...folders,
        schemaFile: (0,external_node_path_.join)(folder, 'schema.json'),
        answerFile: (0,external_node_path_.join)(folder, 'answer.txt'),
        remove: () => (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 }),
    };
}
/** The whole environment of the Codex process; `key` is the one of our proxy, if the process is to talk to a model. */
function codexEnvironment(folder, toolPath, key) {
    return {
        PATH: toolPath,
        HOME: folder.home,
        CODEX_HOME: folder.codexHome,
        TMPDIR: folder.temporary,
        LANG: 'C.UTF-8',
        NO_PROXY: '127.0.0.1,localhost',
        // Codex looks at the work tree with git outside its sandbox, where a planted repository could run a filter.
        GIT_DIR: '/dev/null',
        ...(key === null ? {} : { [KEY_VARIABLE]: key }),
    };
}
/**
 * The environment of the commands Codex runs. Codex hands it to the helper that builds the sandbox from outside, too,
 * and that keeps notes in TMPDIR; so HOME and TMPDIR become the commands' own only inside, by the script bash reads first:
 * the one BASH_ENV names, or .bashrc where its input is a socket.
 */
function commandEnvironment(folder, searchPath) {
    return { PATH: searchPath, HOME: folder.shellHome, TMPDIR: folder.temporary, LANG: 'C.UTF-8', BASH_ENV: (0,external_node_path_.join)(folder.shellHome, START) };
}
function shellWord(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./lib/adapters/codex/watch-turn.js


const FILES_KEPT = 10_000;
/** Watches the events of one turn, narrates them, and stops the turn at the first forbidden path. */
function watchTurn({ workspace, forbids, stop, narrator }) {
    const files = new Set();
    const seen = { threadId: '', commandsSeen: 0, unreadableLines: 0, failure: null, complaint: '', protectedPath: null };
    const seeFiles = (paths) => {
        for (const path of paths.map((one) => insideOf(workspace, one))) {
            if (files.size < FILES_KEPT)
                files.add(path);
            if (seen.protectedPath !== null || !forbids(path))
                continue;
            seen.protectedPath = path;
            stop();
        }
    };
    return {
        see: (event) => {
            switch (event.kind) {
                case 'thread-started':
                    seen.threadId = event.threadId;
                    return;
                case 'item-started':
                case 'item-updated':
                case 'item-completed':
                    if (event.item.type === 'file-change')
                        seeFiles(event.item.paths);
                    if (event.item.type === 'command' && event.kind === 'item-started')
                        seen.commandsSeen += 1;
                    if (event.kind === 'item-completed')
                        narrate(event.item, workspace, narrator);
                    return;
                case 'turn-failed':
                    seen.failure = event.message;
                    return;
                case 'error':
                    seen.complaint = event.message;
                    return;
                case 'unreadable':
                    seen.unreadableLines += 1;
                    return;
                case 'turn-started':
                case 'turn-completed':
                case 'unknown':
                    return;
            }
        },
        facts: () => ({ ...seen, filesSeen: [...files] }),
    };
}
/** A path relative to the workspace where it lies in it, else as Codex spelled it. */
function insideOf(workspace, path) {
    if (!(0,external_node_path_.isAbsolute)(path))
        return path;
    const inside = (0,external_node_path_.relative)(workspace, path);
    return inside === '..' || inside.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(inside) ? path : inside;
}
function narrate(item, workspace, narrator) {
    const quote = (line) => narrator.quote('codex', Buffer.from(`${line}\n`));
    switch (item.type) {
        case 'command':
            return quote(`ran ${oneLine(withoutShell(item.command), 300)} (${item.exitCode === null ? item.status : `exit ${item.exitCode}`})`);
        case 'file-change':
            return quote(`changed ${oneLine(item.paths.map((path) => insideOf(workspace, path)).join(', '), 500)} (${item.status})`);
        case 'message':
            // The last message is the answer, JSON for us to read; the phase that asked for it shows what is in it.
            return quote(item.text.startsWith('{') ? `answered, ${item.text.length} characters of JSON` : `said ${oneLine(item.text, 500)}`);
        case 'other':
            return;
    }
}
/** A command as the model wrote it: Codex shows each inside the shell that runs it. */
function withoutShell(command) {
    return /^\S*\/(?:ba|z)?sh -l?c (?<quote>['"])(?<inner>[^]*)\k<quote>$/.exec(command)?.groups?.['inner'] ?? command;
}

;// CONCATENATED MODULE: ./lib/adapters/codex/run-codex.js













const ANSWER_LIMIT = 8 * 1024 * 1024;
const MESSAGE_LIMIT = 500;
/** Runs one turn of Codex in folders of its own and behind a key proxy of its own, and leaves nothing of them behind. */
async function runTurn(request, settings) {
    if (!/^[a-z0-9][a-z0-9.-]*$/.test(request.name))
        throw new core_fault/* Fault */.vC('run:internal', `A turn of Codex can not be named ${JSON.stringify(request.name)}.`);
    const prompt = await settings.evidence.writeFile(`codex/${request.name}.prompt.md`, request.prompt);
    const workspace = await (0,promises_.realpath)(request.workspace.folder);
    const absent = await absentMountPoints(workspace);
    const folder = await makeTurnFolder(settings.home, request.name);
    try {
        const proxy = await startKeyProxy(settings.access);
        try {
            const permissions = await workOutPermissions({ ...settings.located, access: request.access, hidden: settings.hidden, visible: settings.visible, shellHome: folder.shellHome, scratch: folder.scratch });
            const turn = { request, settings, workspace, folder, proxy, permissions, toolPath: absoluteOnly(settings.toolPath) };
            await prove(turn);
            return await record(turn, prompt);
        }
        finally {
            await proxy.close();
        }
    }
    finally {
        await removeMountPoints(workspace, absent);
        await folder.remove();
    }
}
async function prove({ settings, workspace, permissions, folder, toolPath, proxy }) {
    await proveSandbox({
        codex: settings.located.codex,
        workspace,
        permissions,
        hidden: settings.hidden,
        environment: codexEnvironment(folder, toolPath, null),
        outside: folder.temporary,
        port: Number(new URL(proxy.url).port),
        signal: settings.signal,
    });
}
async function record(turn, prompt) {
    const { request, settings, workspace } = turn;
    const started = { at: settings.clock.now(), ms: settings.clock.monotonicMs() };
    const stop = new AbortController();
    const watch = watchTurn({ workspace, forbids: request.forbids, stop: () => stop.abort(), narrator: settings.narrator });
    const reader = createEventReader((event) => watch.see(event));
    let lastWords = '';
    const { result, files } = await withFiles(settings.evidence, request.name, (events, stderr) => startCodex(turn, AbortSignal.any([settings.signal, stop.signal]), async (chunk, stream) => {
        if (stream === 'stdout')
            reader.push(chunk);
        else
            lastWords = (lastWords + Buffer.from(chunk).toString('utf8')).slice(-4096);
        await (stream === 'stdout' ? events : stderr).write(chunk);
    }));
    reader.end();
    const facts = watch.facts();
    refuseFailure(turn, result, facts, lastWords);
    const message = await readAnswer(turn);
    if (turn.proxy.unreadable() > 0)
        settings.narrator.warn(`${turn.proxy.unreadable()} events of the model server could not be read along; the token counts of ${request.name} are lower bounds.`);
    const record = {
        model: settings.model,
        threadId: facts.threadId,
        startedAt: started.at,
        durationMs: Math.max(0, Math.round(settings.clock.monotonicMs() - started.ms)),
        exitCode: result.exitCode ?? 0,
        usage: turn.proxy.usage(),
        commandsSeen: facts.commandsSeen,
        filesSeen: [...facts.filesSeen],
        unreadableLines: facts.unreadableLines,
        prompt,
        ...files,
    };
    return { turn: record, message };
}
/** Opens the two files of a turn's output, and closes them whatever happens, so that the bundle holds what was written. */
async function withFiles(evidence, name, work) {
    const events = await evidence.open(`codex/${name}.events.jsonl`);
    let closedEvents;
    try {
        const stderr = await evidence.open(`codex/${name}.stderr.log`);
        let closedStderr;
        try {
            const result = await work(events, stderr);
            closedStderr = stderr.close();
            closedEvents = events.close();
            return { result, files: { events: await closedEvents, stderr: await closedStderr } };
        }
        finally {
            if (closedStderr === undefined)
                await stderr.close();
        }
    }
    finally {
        if (closedEvents === undefined)
            await events.close();
    }
}
async function startCodex(turn, signal, onOutput) {
    const { request, settings, folder, toolPath } = turn;
    await (0,promises_.writeFile)(folder.schemaFile, JSON.stringify(request.schema), { mode: 0o600 });
    const { toolFolder, codex } = settings.located;
    return runChild({
        file: codex,
        args: execArguments({
            model: settings.model,
            ...(settings.effort === undefined ? {} : { effort: settings.effort }),
            workspace: turn.workspace,
            permissions: turn.permissions,
            proxyUrl: turn.proxy.url,
            commandEnvironment: commandEnvironment(folder, toolFolder === null ? toolPath : `${toolPath}${external_node_path_.delimiter}${toolFolder}`),
            schemaFile: folder.schemaFile,
            answerFile: folder.answerFile,
        }),
        cwd: turn.workspace,
        env: codexEnvironment(folder, toolPath, turn.proxy.key),
        stdin: request.prompt,
        timeoutMs: request.timeoutSeconds * 1000,
        onOutput,
        signal,
    }).catch((thrown) => {
        if (thrown instanceof Error && 'syscall' in thrown && String(thrown.syscall).startsWith('spawn'))
            throw new core_fault/* Fault */.vC('codex:missing', `The Codex binary ${codex} can not be started.`, thrown);
        throw thrown;
    });
}
/** Throws the fault of a turn that did not end well. */
function refuseFailure({ request, settings, proxy }, result, facts, lastWords) {
    if (facts.protectedPath !== null)
        throw new core_fault/* Fault */.vC('codex:protected-path', `Codex set out to change the protected file ${oneLine(facts.protectedPath, 300)}.`);
    if (result.timedOut)
        throw new core_fault/* Fault */.vC('codex:timeout', `Codex did not finish ${request.name} within ${request.timeoutSeconds} seconds.`);
    if (result.aborted)
        throw (0,core_fault/* isFault */.Zh)(settings.signal.reason) ? settings.signal.reason : new core_fault/* Fault */.vC('codex:failed', `Codex was ended in ${request.name} because the run ends.`, settings.signal.reason);
    if (result.exitCode === 0 && facts.failure === null)
        return;
    const how = result.exitCode === null ? `was ended by ${result.signal ?? 'a signal'}` : `ended with exit code ${result.exitCode}`;
    // Codex calls every trouble of a server high demand; the proxy knows better.
    const words = [proxy.problem(), facts.failure, facts.complaint, lastWords].find((text) => text !== null && text.trim() !== '') ?? '';
    const safe = words.replaceAll(settings.access.apiKey, '***').replaceAll(proxy.key, '***');
    throw new core_fault/* Fault */.vC('codex:failed', `Codex ${how} in ${request.name}: ${oneLine(safe, MESSAGE_LIMIT)}`);
}
/**
 * Reads the final message. Codex ends with 0 after a refusal and after nothing at all, and then repeats what it said
 * earlier in the turn; so the proxy, which saw the latest answer of the model, is asked what that was.
 */
async function readAnswer({ request, folder, proxy }) {
    if (proxy.latest() === 'refusal')
        throw new core_fault/* Fault */.vC('codex:refused', `The model refused ${request.name}.`);
    const size = await (0,promises_.stat)(folder.answerFile).then((found) => found.size, () => 0);
    if (size > ANSWER_LIMIT)
        throw new core_fault/* Fault */.vC('codex:failed', `The answer of Codex in ${request.name} is larger than ${ANSWER_LIMIT} bytes.`);
    const message = size === 0 ? '' : await (0,promises_.readFile)(folder.answerFile, 'utf8');
    if (proxy.latest() !== 'text' || message.trim() === '')
        throw new core_fault/* Fault */.vC('codex:empty-answer', `Codex ended ${request.name} without an answer.`);
    return message;
}
/** A PATH without entries that mean the current folder, which is the workspace. */
function absoluteOnly(searchPath) {
    return searchPath.split(external_node_path_.delimiter).filter((entry) => (0,external_node_path_.isAbsolute)(entry)).join(external_node_path_.delimiter);
}

;// CONCATENATED MODULE: ./lib/adapters/codex/create-codex.js




/** Makes the Codex of one run; nothing is looked for or started before it is asked. */
function createCodex(options) {
    const closing = new AbortController();
    const signal = options.signal === undefined ? closing.signal : AbortSignal.any([options.signal, closing.signal]);
    const turns = new Set();
    let located;
    const locate = () => (located ??= locateCodex({ ...options, signal }));
    const close = async () => {
        closing.abort(new core_fault/* Fault */.vC('codex:failed', 'Codex was ended because the run ends.'));
        await Promise.allSettled(turns);
    };
    return {
        identify: async () => {
            readModelAccess(options.endpoint, options.apiKey);
            return (await locate()).identity;
        },
        run: async (request) => {
            const access = readModelAccess(options.endpoint, options.apiKey);
            const turn = locate().then((found) => runTurn(request, { ...options, access, located: found, signal }));
            turns.add(turn);
            try {
                return await turn;
            }
            finally {
                turns.delete(turn);
            }
        },
        bundledSandbox: async () => (await locate()).bwrap,
        close,
        [Symbol.asyncDispose]: close,
    };
}

;// CONCATENATED MODULE: ./lib/adapters/git/branch-name.js
/** Says whether git would take a name as a branch (the rules of `git check-ref-format`, and no leading hyphen). */
function isBranchName(name) {
    if (name === '' || name === '@' || name.startsWith('-') || name.endsWith('.'))
        return false;
    if (name.includes('..') || name.includes('@{'))
        return false;
    if (/[\p{Cc} ~^:?*[\\]/u.test(name))
        return false;
    return name.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'));
}

// EXTERNAL MODULE: ./lib/adapters/git/byte-path.js
var byte_path = __webpack_require__(7801);
;// CONCATENATED MODULE: ./lib/adapters/git/list-tree.js


/** Lists a tree with all its folders, by path. */
async function listTree(trusted, tree) {
    const output = await trusted.run({ args: ['ls-tree', '-r', '-z', '--long', '--full-tree', tree] });
    return new Map((0,byte_path/* records */.V0)(output).map(parseTreeEntry).map((entry) => [entry.path, entry]));
}
/** Reads one record of `git ls-tree -z --long`. */
function parseTreeEntry(record) {
    const match = /^(\d{6}) [a-z]+ ([0-9a-f]{40}) +(\d+|-)\t([^]+)$/.exec(record);
    const [, mode, sha, size, path] = match ?? [];
    if (mode === undefined || sha === undefined || size === undefined || path === undefined)
        throw new core_fault/* Fault */.vC('git:broken', 'git ls-tree wrote a line that can not be read.');
    return { mode, sha, path, size: size === '-' ? null : Number(size) };
}

;// CONCATENATED MODULE: ./lib/adapters/git/repository.js





const FETCH_TIMEOUT_MS = 15 * 60_000;
const BASE_REF = 'refs/orchestrator/base';
/** Opens the port over the trusted git directory. Throws when the address carries credentials, which would show in lists of processes. */
function createRepository(options) {
    const { username, password } = new URL(options.remoteUrl);
    if (username !== '' || password !== '')
        throw new core_fault/* Fault */.vC('git:fetch-failed', 'The address of the repository must not carry credentials.');
    const { trusted, evidence } = options;
    return {
        fetchBase: (branch) => fetchBase(options, branch),
        readFile: async (commit, path) => {
            const blob = await findFile(trusted, commit, path);
            return blob === null ? null : readBlob(trusted, blob);
        },
        readBlob: (blob) => readBlob(trusted, blob),
        writePatch: async (change, path) => {
            const writer = await evidence.open(path);
            const args = ['diff-tree', '-r', '-p', '--binary', '--full-index', '--no-ext-diff', '--no-textconv', '--no-renames', '--no-color', change.baseTree, change.candidateTree];
            try {
                await trusted.run({ args, onStdout: (chunk) => writer.write(chunk) });
            }
            catch (thrown) {
                await writer.close();
                throw thrown;
            }
            return writer.close();
        },
    };
}
async function fetchBase(options, branch) {
    if (!isBranchName(branch))
        throw new core_fault/* Fault */.vC('git:base-missing', `${JSON.stringify(branch)} can not be the name of a branch.`);
    const { trusted, remoteUrl } = options;
    const refspec = `+refs/heads/${branch}:${BASE_REF}`;
    const end = await trusted.attempt({
        args: ['fetch', '--quiet', '--depth=1', '--no-tags', '--no-write-fetch-head', '--', remoteUrl, refspec],
        env: credentialOf(options),
        timeoutMs: FETCH_TIMEOUT_MS,
    });
    if (!end.ok && end.complaint.includes("couldn't find remote ref")) {
        throw new core_fault/* Fault */.vC('git:base-missing', `There is no branch ${JSON.stringify(branch)} at ${remoteUrl}.`);
    }
    if (!end.ok)
        throw new core_fault/* Fault */.vC('git:fetch-failed', `The branch ${JSON.stringify(branch)} could not be fetched: ${withoutToken(end.complaint, options.token)}`);
    const commit = await resolve(trusted, `${BASE_REF}^{commit}`);
    return { branch, commit, tree: await resolve(trusted, `${commit}^{tree}`) };
}
async function resolve(trusted, name) {
    const output = await trusted.run({ args: ['rev-parse', '--verify', name] });
    return ids/* sha */.hW.parse(output.toString('utf8').trim());
}
/** Hands the token to git for this server only, where neither the process list nor a file shows it. */
function credentialOf(options) {
    if (options.token === null)
        return {};
    return {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `http.${new URL(options.remoteUrl).origin}/.extraheader`,
        GIT_CONFIG_VALUE_0: `Authorization: Basic ${encoded(options.token)}`,
    };
}
function encoded(token) {
    return Buffer.from(`x-access-token:${token}`).toString('base64');
}
function withoutToken(text, token) {
    return token === null || token === '' ? text : text.replaceAll(token, '***').replaceAll(encoded(token), '***');
}
async function findFile(trusted, commit, path) {
    if (path.split('/').some((part) => part === '' || part === '.' || part === '..'))
        return null;
    const output = await trusted.run({ args: ['ls-tree', '-z', '--long', '--full-tree', commit, '--', path] });
    const entry = (0,byte_path/* records */.V0)(output).map(parseTreeEntry).find((candidate) => candidate.path === (0,byte_path/* bytePath */.OO)(path));
    return entry !== undefined && (entry.mode === '100644' || entry.mode === '100755') ? entry.sha : null;
}
function readBlob(trusted, blob) {
    return trusted.run({ args: ['cat-file', 'blob', blob] });
}

;// CONCATENATED MODULE: ./lib/adapters/git/run-git.js



const DEFAULT_TIMEOUT_MS = 300_000;
const MAX_STDOUT = 256 * 1024 * 1024;
const MAX_STDERR = 16 * 1024;
// What git may read of the network's shape. Nothing here can name a program.
const NETWORK_NAMES = ['http_proxy', 'https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY', 'no_proxy', 'NO_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH'];
// Everything that can make git start a program, follow a pointer or change bytes is named, so that no default decides.
const run_git_SETTINGS = [
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.attributesFile=/dev/null',
    'core.excludesFile=/dev/null',
    'core.protectHFS=true',
    'core.protectNTFS=true',
    'core.autocrlf=false',
    'core.quotePath=false',
    'core.fileMode=true',
    'core.symlinks=true',
    'core.ignoreCase=false',
    'core.untrackedCache=false',
    'core.splitIndex=false',
    'core.sparseCheckout=false',
    'core.askPass=',
    'credential.helper=',
    'gc.auto=0',
    'maintenance.auto=false',
    'submodule.recurse=false',
    'fetch.recurseSubmodules=false',
    // A pack is kept as it came: the checkouts' own git directories receive a copy of it.
    'fetch.unpackLimit=1',
    'transfer.fsckObjects=true',
    // Old tools wrote tree modes with a leading zero; harmless, and the one finding common in honest trees.
    'fetch.fsck.zeroPaddedFilemode=ignore',
    // The token goes to the server it was given for and nowhere else.
    'http.followRedirects=false',
    'protocol.allow=never',
    'protocol.http.allow=always',
    'protocol.https.allow=always',
];
/**
 * Runs git, and is the only place that does: clean configuration, an environment built from nothing, no prompt, no hook.
 * Answers how it ended; faults `git:broken` when it could not start, ran out of time or wrote too much.
 */
async function tryGit(program, call) {
    const stdout = [];
    const stderr = [];
    const seen = { stdout: 0, stderr: 0 };
    const onOutput = async (chunk, stream) => {
        seen[stream] += chunk.length;
        if (stream === 'stderr') {
            if (seen.stderr <= MAX_STDERR)
                stderr.push(chunk);
        }
        else if (call.onStdout !== undefined) {
            await call.onStdout(chunk);
        }
        else {
            if (seen.stdout > MAX_STDOUT)
                throw new core_fault/* Fault */.vC('git:broken', `${nameOf(call)} wrote more than ${MAX_STDOUT} bytes.`);
            stdout.push(chunk);
        }
    };
    const timeoutMs = call.timeoutMs ?? DEFAULT_TIMEOUT_MS;
    const result = await run_git_start(program, call, timeoutMs, onOutput);
    if (result.timedOut)
        throw new core_fault/* Fault */.vC('git:broken', `${nameOf(call)} did not end within ${timeoutMs / 1000} seconds.`);
    if (result.aborted)
        throw new core_fault/* Fault */.vC('git:broken', `${nameOf(call)} was stopped because the run was.`);
    if (result.outputAbandoned)
        throw new core_fault/* Fault */.vC('git:broken', `${nameOf(call)} left a process that holds its output open.`);
    const complaint = complaintOf(Buffer.concat(stderr).toString('utf8'), result.exitCode);
    return { ok: result.exitCode === 0, stdout: Buffer.concat(stdout), complaint };
}
/** Runs git and answers its output; any other end than 0 is the fault `git:broken`, with git's own first error line. */
async function runGit(program, call) {
    const end = await tryGit(program, call);
    if (!end.ok)
        throw new core_fault/* Fault */.vC('git:broken', `${nameOf(call)} failed: ${end.complaint}`);
    return end.stdout;
}
async function run_git_start(program, call, timeoutMs, onOutput) {
    const settings = program.allowFileProtocol === true ? [...run_git_SETTINGS, 'protocol.file.allow=always'] : run_git_SETTINGS;
    try {
        return await runChild({
            file: program.file,
            args: ['--no-pager', '--literal-pathspecs', ...settings.flatMap((setting) => ['-c', setting]), ...call.args],
            cwd: program.home,
            env: { ...environmentOf(program), ...call.env },
            ...(call.stdin === undefined ? {} : { stdin: call.stdin }),
            ...(program.signal === undefined ? {} : { signal: program.signal }),
            timeoutMs,
            onOutput,
        });
    }
    catch (thrown) {
        const cause = thrown instanceof Error ? thrown.cause : undefined;
        if (cause instanceof Error && 'syscall' in cause && String(cause.syscall).startsWith('spawn')) {
            throw new core_fault/* Fault */.vC('git:broken', `git could not be started from ${program.file}: ${cause.message}`, thrown);
        }
        throw thrown;
    }
}
function environmentOf(program) {
    const network = NETWORK_NAMES.flatMap((name) => {
        const value = program.network?.[name];
        return value === undefined ? [] : [[name, value]];
    });
    return {
        ...Object.fromEntries(network),
        // Its own helpers git finds by itself; the rest is the shell that starts them.
        PATH: `${(0,external_node_path_.dirname)(program.file)}:/usr/bin:/bin`,
        HOME: program.home,
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_ATTR_NOSYSTEM: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_NO_LAZY_FETCH: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
    };
}
function nameOf(call) {
    return `git ${call.args.find((arg) => !arg.startsWith('-')) ?? ''}`;
}
function complaintOf(stderr, exitCode) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    const telling = lines.find((line) => /^(fatal|error):/.test(line)) ?? lines[0];
    return telling ?? (exitCode === null ? 'it was killed by a signal' : `exit code ${exitCode}, without a word`);
}

;// CONCATENATED MODULE: ./lib/adapters/git/trusted-git.js




/**
 * The line that keeps bytes on disk equal to blobs, whatever a `.gitattributes` of the tree says, and keeps differences
 * readable. `info/attributes` outranks every other source. `working-tree-encoding` must be unspecified: unset, it makes git die.
 */
const PLAIN_ATTRIBUTES = '* -text -ident -filter !eol !crlf !working-tree-encoding !diff\n';
/** Describes the trusted git directory; it is made, empty, at the first use. */
function createTrustedGit(options) {
    const directory = (0,external_node_path_.join)(options.folder, 'repository.git');
    const program = { ...options, home: (0,external_node_path_.join)(options.folder, 'home') };
    let made;
    const ready = () => (made ??= make(program, directory));
    const onDirectory = (call) => ({ ...call, args: [`--git-dir=${directory}`, ...call.args] });
    return {
        directory,
        run: async (call) => {
            await ready();
            return runGit(program, onDirectory(call));
        },
        attempt: async (call) => {
            await ready();
            return tryGit(program, onDirectory(call));
        },
        withScratch: async (use) => {
            await ready();
            const folder = (0,external_node_path_.join)(options.folder, 'scratch', (0,external_node_crypto_.randomUUID)());
            await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
            try {
                return await use(folder);
            }
            finally {
                await (0,promises_.rm)(folder, { recursive: true, force: true });
            }
        },
    };
}
async function make(program, directory) {
    await (0,promises_.mkdir)(program.home, { recursive: true, mode: 0o700 });
    // An empty template: the machine's own could bring hooks.
    await runGit(program, { args: ['-c', 'init.defaultBranch=main', 'init', '--quiet', '--bare', '--template=', '--object-format=sha1', directory] });
    await (0,promises_.mkdir)((0,external_node_path_.join)(directory, 'info'), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'info', 'attributes'), PLAIN_ATTRIBUTES);
}

// EXTERNAL MODULE: ./lib/adapters/git/batches.js
var batches = __webpack_require__(76971);
// EXTERNAL MODULE: ./lib/adapters/git/file-codes.js
var file_codes = __webpack_require__(49890);
;// CONCATENATED MODULE: ./lib/adapters/git/copy-tree.js






const NOTHING = { files: 0, bytes: 0 };
/**
 * Copies a file, a link or a folder with modes and times; links stay links and are never followed, on neither side.
 * What stands at the target already stays as it is: only two folders are merged. Faults: `tree:special-file`.
 */
async function copyTree(from, to) {
    const stats = await (0,promises_.lstat)((0,byte_path/* bytesOf */.$$)(from));
    if (stats.isDirectory())
        return copy_tree_copyFolder(from, to, stats);
    if (stats.isSymbolicLink())
        return copyLink(from, to);
    if (stats.isFile())
        return copyPlainFile(from, to, stats);
    throw new core_fault/* Fault */.vC('tree:special-file', `${(0,byte_path/* shown */.SP)(from)} is neither a file, a folder nor a link and can not be kept.`);
}
/** Makes the folders above a path below `root`; false when something that is no folder stands in the way. */
async function makeFoldersAbove(root, path) {
    let folder = root;
    for (const name of path.split('/').slice(0, -1)) {
        folder = `${folder}/${name}`;
        const stats = await (0,file_codes/* lstatOrNull */.nd)(folder);
        if (stats === null)
            await (0,promises_.mkdir)((0,byte_path/* bytesOf */.$$)(folder));
        else if (!stats.isDirectory())
            return false;
    }
    return true;
}
async function copy_tree_copyFolder(from, to, stats) {
    const there = await (0,file_codes/* lstatOrNull */.nd)(to);
    if (there !== null && !there.isDirectory())
        return NOTHING;
    if (there === null)
        await (0,promises_.mkdir)((0,byte_path/* bytesOf */.$$)(to), 0o700);
    if ((stats.mode & 0o500) !== 0o500)
        await (0,promises_.chmod)((0,byte_path/* bytesOf */.$$)(from), 0o700);
    const entries = await (0,promises_.readdir)((0,byte_path/* bytesOf */.$$)(from), { encoding: 'buffer', withFileTypes: true });
    const one = (entry) => {
        const name = entry.name.toString('latin1');
        return copyTree(`${from}/${name}`, `${to}/${name}`);
    };
    const copied = await (0,batches/* inBatches */.o)(entries.filter((entry) => !entry.isDirectory()), one);
    // Folders one after the other: what is under way at once stays bounded however deep they go.
    for (const entry of entries)
        if (entry.isDirectory())
            copied.push(await one(entry));
    // Last, because a folder may forbid to write in it.
    if (there === null)
        await (0,promises_.chmod)((0,byte_path/* bytesOf */.$$)(to), stats.mode & 0o777);
    return copied.reduce((sum, part) => ({ files: sum.files + part.files, bytes: sum.bytes + part.bytes }), NOTHING);
}
async function copyLink(from, to) {
    const target = await (0,promises_.readlink)((0,byte_path/* bytesOf */.$$)(from), { encoding: 'buffer' });
    return unlessThere(() => (0,promises_.symlink)(target, (0,byte_path/* bytesOf */.$$)(to)), { files: 1, bytes: 0 });
}
async function copyPlainFile(from, to, stats) {
    if ((stats.mode & 0o400) === 0)
        await (0,promises_.chmod)((0,byte_path/* bytesOf */.$$)(from), 0o600);
    return unlessThere(async () => {
        await (0,promises_.copyFile)((0,byte_path/* bytesOf */.$$)(from), (0,byte_path/* bytesOf */.$$)(to), external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE);
        await (0,promises_.utimes)((0,byte_path/* bytesOf */.$$)(to), stats.atime, stats.mtime);
        await (0,promises_.chmod)((0,byte_path/* bytesOf */.$$)(to), stats.mode & 0o777);
    }, { files: 1, bytes: stats.size });
}
async function unlessThere(copy, copied) {
    try {
        await copy();
        return copied;
    }
    catch (thrown) {
        if ((0,file_codes/* codeOf */.$N)(thrown) === 'EEXIST')
            return NOTHING;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/private-git.js




const CONFIG = `[core]
\trepositoryformatversion = 0
\tfilemode = true
\tbare = false
[gc]
\tauto = 0
[maintenance]
\tauto = false
`;
/**
 * Gives a fresh checkout a git directory of its own, for Codex and for the tools that run in it: branch `work` at the base,
 * `index` as its index; without remote, credentials and hooks. The objects are copies: what happens to them there is lost.
 * It is written before anything untrusted runs; we never read it again.
 */
async function writePrivateGit(trusted, folder, base, index) {
    const git = (0,external_node_path_.join)(folder, '.git');
    for (const part of ['info', 'objects/info', 'objects/pack', 'refs/heads', 'refs/tags'])
        await (0,promises_.mkdir)((0,external_node_path_.join)(git, part), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(git, 'HEAD'), 'ref: refs/heads/work\n');
    await (0,promises_.writeFile)((0,external_node_path_.join)(git, 'refs/heads/work'), `${base.commit}\n`);
    await (0,promises_.writeFile)((0,external_node_path_.join)(git, 'shallow'), `${base.commit}\n`);
    await (0,promises_.writeFile)((0,external_node_path_.join)(git, 'config'), CONFIG);
    await (0,promises_.writeFile)((0,external_node_path_.join)(git, 'info/attributes'), PLAIN_ATTRIBUTES);
    const packs = (0,external_node_path_.join)(trusted.directory, 'objects/pack');
    for (const name of await (0,promises_.readdir)(packs)) {
        if (/^pack-[0-9a-f]+\.(pack|idx)$/.test(name))
            await (0,promises_.copyFile)((0,external_node_path_.join)(packs, name), (0,external_node_path_.join)(git, 'objects/pack', name), external_node_fs_.constants.COPYFILE_FICLONE);
    }
    await (0,promises_.copyFile)(index, (0,external_node_path_.join)(git, 'index'));
}

// EXTERNAL MODULE: ./lib/adapters/git/remove-tree.js
var remove_tree = __webpack_require__(66344);
;// CONCATENATED MODULE: ./lib/adapters/git/ignore-files.js



const SLASH = Buffer.from('/');
/**
 * Refuses a `.gitignore` that is a pipe, a socket or a device: git opens each one it meets and would wait on it.
 * Follows no link. Fault `tree:special-file`.
 */
async function refuseOddIgnoreFiles(root) {
    const folders = [Buffer.from(root)];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of await ignore_files_entriesOf(folder)) {
            const path = Buffer.concat([folder, SLASH, entry.name]);
            if (entry.isDirectory())
                folders.push(path);
            else if (entry.name.toString('latin1').toLowerCase() === '.gitignore' && !entry.isFile() && !entry.isSymbolicLink()) {
                throw new core_fault/* Fault */.vC('tree:special-file', `${JSON.stringify(path.toString('utf8').slice(root.length + 1))} is neither a file nor a link.`);
            }
        }
    }
}
/** A folder that we cannot read, or whose path is too long, git cannot read either; the walk that follows names it. */
async function ignore_files_entriesOf(folder) {
    try {
        return await (0,promises_.readdir)(folder, { withFileTypes: true, encoding: 'buffer' });
    }
    catch (thrown) {
        if ((0,file_codes/* codeOf */.$N)(thrown) === 'EACCES' || (0,file_codes/* codeOf */.$N)(thrown) === 'ENAMETOOLONG')
            return [];
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/path-rules.js

const MAX_PATH_BYTES = 4096;
// What macOS leaves out when it compares names, as git's own protectHFS lists it.
const HFS_IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
/** Says whether some file system would take a name for `.git`: by case, by ignored code points, by Windows' short names and endings. */
function isGitName(name) {
    const plain = ((0,byte_path/* textOf */.b6)(name) ?? name).replace(HFS_IGNORED, '').toLowerCase();
    return /^(\.git|git~\d+)[. ]*(:.*)?$/s.test(plain);
}
/** Says why a new path can not be taken, or null when it can. */
function unsafeReason(path) {
    const text = (0,byte_path/* textOf */.b6)(path);
    if (text === null)
        return 'its name is not valid UTF-8';
    if ((0,byte_path/* bytesOf */.$$)(path).length > MAX_PATH_BYTES)
        return `its path is longer than ${MAX_PATH_BYTES} bytes`;
    if (text.includes('\\'))
        return 'its name holds a backslash, which other systems read as a folder';
    if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text))
        return 'its name holds a control character';
    if (/[\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(text))
        return 'its name holds an invisible character';
    return null;
}
/** Finds a path that differs from another, or from the folder of another, only by case or by Unicode form, when one of the two is new. */
function findTwins(paths, known) {
    const spelling = new Map();
    let knownNames;
    for (const path of paths) {
        const parts = path.split('/');
        let name = '';
        let folded = '';
        for (const part of parts) {
            name = name === '' ? part : `${name}/${part}`;
            folded = `${folded}/${fold(part)}`;
            const twin = spelling.get(folded);
            if (twin === undefined)
                spelling.set(folded, name);
            else if (twin !== name) {
                knownNames ??= namesOf(known.keys());
                if (!knownNames.has(name) || !knownNames.has(twin))
                    return { path: name, twin };
            }
        }
    }
    return null;
}
function fold(name) {
    const text = (0,byte_path/* textOf */.b6)(name);
    if (text === null)
        return name;
    // Upper case first, so that letters with two lower-case forms meet.
    return text.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
/** The paths and all folders above them. */
function namesOf(paths) {
    const names = new Set();
    for (const path of paths) {
        for (let name = path; name !== '' && !names.has(name); name = name.slice(0, Math.max(name.lastIndexOf('/'), 0)))
            names.add(name);
    }
    return names;
}

// EXTERNAL MODULE: ./lib/contract/change.js
var change = __webpack_require__(58840);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/adapters/git/link-targets.js



/** Longest target in bytes; Linux makes no longer link. */
const MAX_TARGET_BYTES = 4096;
/** Reads where links lead, all at once, by the names of their blobs. Faults: `tree:unsafe-path`, `git:broken`. */
async function readLinkTargets(trusted, links) {
    const long = links.find(({ bytes }) => bytes > MAX_TARGET_BYTES);
    if (long !== undefined)
        throw new core_fault/* Fault */.vC('tree:unsafe-path', `${(0,byte_path/* shown */.SP)(long.path)} is a symbolic link whose target has ${long.bytes} bytes; at most ${MAX_TARGET_BYTES} are taken.`);
    const byBlob = new Map(links.map((link) => [link.blob, link]));
    if (byBlob.size === 0)
        return new Map();
    const output = await trusted.run({ args: ['cat-file', '--batch'], stdin: [...byBlob.keys()].map((blob) => `${blob}\n`).join('') });
    const targets = new Map();
    let at = 0;
    for (const link of byBlob.values()) {
        const header = `${link.blob} blob ${link.bytes}\n`;
        const start = at + header.length;
        const content = output.subarray(start, start + link.bytes);
        at = start + link.bytes + 1;
        if (output.toString('latin1', start - header.length, start) !== header || at > output.length)
            throw new core_fault/* Fault */.vC('git:broken', `git cat-file did not give the content of ${link.blob}.`);
        if (!(0,external_node_buffer_.isUtf8)(content))
            throw new core_fault/* Fault */.vC('tree:unsafe-path', `${(0,byte_path/* shown */.SP)(link.path)} is a symbolic link whose target is not valid UTF-8.`);
        targets.set(link.blob, content.toString('utf8'));
    }
    return targets;
}

;// CONCATENATED MODULE: ./lib/adapters/git/read-change.js





/** Compares a candidate tree with the base: one line a path, renames not followed. Faults: `tree:unsafe-path`, `git:broken`. */
async function readChange(trusted, base, candidateTree) {
    const args = ['diff-tree', '-r', '-z', '--raw', '--numstat', '--full-index', '--no-abbrev', '--no-renames', '--no-ext-diff', '--no-textconv', base.tree, candidateTree];
    const { raw, counts } = split((0,byte_path/* records */.V0)(await trusted.run({ args })));
    const sizes = await sizesOf(trusted, raw);
    const links = raw.filter(isLink).map((line) => ({ path: line.path, blob: line.newSha, bytes: sizes.get(line.newSha) ?? 0 }));
    const targets = await readLinkTargets(trusted, links);
    const files = raw.map((line) => changed(line, counts.get(line.path), sizes, targets));
    return { baseCommit: base.commit, baseTree: base.tree, candidateTree, files };
}
const KINDS = { A: 'added', M: 'modified', D: 'deleted', T: 'type-changed' };
/** Takes the two listings apart: raw lines are followed by their path as a record of its own, counts carry it. */
function split(lines) {
    const raw = [];
    const counts = new Map();
    for (let at = 0; at < lines.length; at += 1) {
        const line = lines[at] ?? '';
        const next = line.startsWith(':') ? lines[at + 1] : undefined;
        if (next !== undefined) {
            raw.push(parseRaw(line, next));
            at += 1;
        }
        else {
            const [, added, deleted, path] = /^(\d+|-)\t(\d+|-)\t([^]+)$/.exec(line) ?? [];
            if (added === undefined || deleted === undefined || path === undefined)
                throw read_change_unreadable();
            counts.set(path, { added: added === '-' ? null : Number(added), deleted: deleted === '-' ? null : Number(deleted) });
        }
    }
    return { raw, counts };
}
function parseRaw(line, path) {
    const [, oldMode, newMode, oldSha, newSha, letter] = /^:(\d{6}) (\d{6}) ([0-9a-f]{40}) ([0-9a-f]{40}) ([A-Z])$/.exec(line) ?? [];
    if (oldMode === undefined || newMode === undefined || oldSha === undefined || newSha === undefined || letter === undefined)
        throw read_change_unreadable();
    return { oldMode, newMode, oldSha, newSha, letter, path };
}
function read_change_unreadable() {
    return new core_fault/* Fault */.vC('git:broken', 'git diff-tree wrote a line that can not be read.');
}
/** Asks for the sizes of all new contents at once; a submodule has none. */
async function sizesOf(trusted, raw) {
    const blobs = raw.filter((line) => line.letter !== 'D' && line.newMode !== '160000').map((line) => line.newSha);
    if (blobs.length === 0)
        return new Map();
    const output = await trusted.run({ args: ['cat-file', '--batch-check=%(objectname) %(objectsize)'], stdin: blobs.map((blob) => `${blob}\n`).join('') });
    return new Map(output.toString('latin1').split('\n').filter((line) => line !== '').map((line) => {
        const [, blob, size] = /^([0-9a-f]{40}) (\d+)$/.exec(line) ?? [];
        if (blob === undefined || size === undefined)
            throw new core_fault/* Fault */.vC('git:broken', `git cat-file does not know the size of a blob: ${line}`);
        return [blob, Number(size)];
    }));
}
function isLink({ newMode }) {
    return newMode === '120000';
}
function changed(line, counts, sizes, targets) {
    const path = (0,byte_path/* textOf */.b6)(line.path);
    if (path === null)
        throw new core_fault/* Fault */.vC('tree:unsafe-path', `${(0,byte_path/* shown */.SP)(line.path)} was changed, but its name is not valid UTF-8.`);
    const kind = Object.entries(KINDS).find(([letter]) => letter === line.letter)?.[1];
    if (kind === undefined || counts === undefined)
        throw read_change_unreadable();
    return change/* changedFile */.Ne.parse({
        path: ids/* repoPath */.qN.parse(path),
        kind,
        oldMode: line.oldMode,
        newMode: line.newMode,
        oldSha: ids/* sha */.hW.parse(line.oldSha),
        newSha: ids/* sha */.hW.parse(line.newSha),
        addedLines: counts.added,
        deletedLines: counts.deleted,
        bytes: sizes.get(line.newSha) ?? 0,
        linkTarget: isLink(line) ? (targets.get(line.newSha) ?? null) : null,
    });
}

;// CONCATENATED MODULE: ./lib/adapters/git/walk.js






const MAX_FILES = 1_000_000;
// What GitHub takes. A file that the base has in that very size was taken.
const MAX_FILE_BYTES = 100 * 1024 * 1024;
/**
 * Lists what git would take of a work tree. Looks at every entry with lstat and follows no link; leaves out what is ignored
 * and the `.git` at the root. Faults: `tree:nested-repository`, `tree:special-file`, `tree:hard-link`, `tree:unsafe-path`,
 * `tree:too-large`, `tree:submodule-changed`.
 */
async function walkWorkTree(root, rules) {
    const files = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const entries = await readFolder(root, folder);
        refuseBareRepository(folder, entries, rules);
        for (const entry of entries) {
            const found = judge(entry, rules);
            if (found === 'folder')
                folders.push(entry.path);
            else if (found !== 'nothing')
                files.push(found);
            if (files.length > MAX_FILES)
                throw new core_fault/* Fault */.vC('tree:too-large', `The work tree holds more than ${MAX_FILES} files.`);
        }
    }
    await Promise.all([...rules.submodules].map((path) => refuseChangedSubmodule(root, path)));
    return files;
}
async function readFolder(root, folder) {
    const absolute = (0,byte_path/* bytePath */.OO)(root) + (folder === '' ? '' : `/${folder}`);
    try {
        const names = await (0,promises_.readdir)((0,byte_path/* bytesOf */.$$)(absolute), { encoding: 'buffer' });
        return await (0,batches/* inBatches */.o)(names, async (bytes) => {
            const name = bytes.toString('latin1');
            return { name, path: folder === '' ? name : `${folder}/${name}`, stats: await (0,promises_.lstat)((0,byte_path/* bytesOf */.$$)(`${absolute}/${name}`)) };
        });
    }
    catch (thrown) {
        const code = (0,file_codes/* codeOf */.$N)(thrown);
        if (code === 'ENAMETOOLONG')
            throw new core_fault/* Fault */.vC('tree:unsafe-path', `Below ${(0,byte_path/* shown */.SP)(folder)} lies a path that is too long.`, thrown);
        if (code === 'EACCES')
            throw new core_fault/* Fault */.vC('tree:special-file', `The folder ${(0,byte_path/* shown */.SP)(folder)} can not be read.`, thrown);
        throw thrown;
    }
}
function judge({ path, name, stats }, rules) {
    if (path === '.git' || rules.submodules.has(path))
        return 'nothing';
    if (isGitName(name))
        throw new core_fault/* Fault */.vC('tree:nested-repository', `${(0,byte_path/* shown */.SP)(path)} would be taken for the git directory of a repository inside the work tree.`);
    if (rules.ignored.has(path) || rules.ignored.has(`${path}/`))
        return 'nothing';
    if (stats.isDirectory())
        return 'folder';
    const reason = rules.known.has(path) ? null : unsafeReason(path);
    if (reason !== null)
        throw new core_fault/* Fault */.vC('tree:unsafe-path', `${(0,byte_path/* shown */.SP)(path)} can not be taken: ${reason}.`);
    if (stats.isSymbolicLink())
        return { path, mode: '120000' };
    if (!stats.isFile())
        throw new core_fault/* Fault */.vC('tree:special-file', `${(0,byte_path/* shown */.SP)(path)} is ${kindOf(stats)}.`);
    if (stats.nlink > 1)
        throw new core_fault/* Fault */.vC('tree:hard-link', `${(0,byte_path/* shown */.SP)(path)} has ${stats.nlink} names on disk.`);
    if ((stats.mode & 0o400) === 0)
        throw new core_fault/* Fault */.vC('tree:special-file', `${(0,byte_path/* shown */.SP)(path)} is a file that its owner can not read.`);
    if (stats.size > MAX_FILE_BYTES && rules.known.get(path)?.size !== stats.size)
        throw new core_fault/* Fault */.vC('tree:too-large', `${(0,byte_path/* shown */.SP)(path)} has ${stats.size} bytes; GitHub takes ${MAX_FILE_BYTES}.`);
    return { path, mode: (stats.mode & 0o100) === 0 ? '100644' : '100755' };
}
function kindOf(stats) {
    if (stats.isFIFO())
        return 'a named pipe';
    if (stats.isSocket())
        return 'a socket';
    return 'a device';
}
/** A bare repository needs no `.git`: git takes any folder for one that looks the part, with its configuration. */
function refuseBareRepository(folder, entries, rules) {
    const has = (name, isFolder) => entries.some((entry) => entry.name === name && entry.stats.isDirectory() === isFolder);
    if (!has('HEAD', false) || !has('objects', true) || !has('refs', true))
        return;
    const head = folder === '' ? 'HEAD' : `${folder}/HEAD`;
    if (!rules.known.has(head))
        throw new core_fault/* Fault */.vC('tree:nested-repository', `${(0,byte_path/* shown */.SP)(folder)} looks like a bare repository inside the work tree.`);
}
/** A submodule stays what the base says: an empty folder, or nothing where its folder was removed. */
async function refuseChangedSubmodule(root, path) {
    const parts = path.split('/');
    for (let length = 1; length <= parts.length; length += 1) {
        const name = parts.slice(0, length).join('/');
        const stats = await (0,file_codes/* lstatOrNull */.nd)(`${(0,byte_path/* bytePath */.OO)(root)}/${name}`);
        if (stats === null)
            return;
        if (!stats.isDirectory())
            throw new core_fault/* Fault */.vC('tree:submodule-changed', `${(0,byte_path/* shown */.SP)(name)} is no folder any more; the submodule ${(0,byte_path/* shown */.SP)(path)} is there.`);
    }
    const left = await readFolder(root, path);
    if (left.length > 0)
        throw new core_fault/* Fault */.vC('tree:submodule-changed', `The folder of the submodule ${(0,byte_path/* shown */.SP)(path)} is not empty.`);
}

;// CONCATENATED MODULE: ./lib/adapters/git/snapshot.js











/**
 * Reads a work tree into a candidate tree, what `git add` would take of it, and compares that with the base.
 * Nothing of the work tree is run or read as configuration, and no link is followed; nobody may write in it meanwhile.
 * Faults: `tree:*` and `git:broken`.
 */
async function takeSnapshot(trusted, folder, base) {
    const known = await listTree(trusted, base.tree);
    const submodules = new Map([...known].filter(([, entry]) => entry.mode === '160000'));
    const ignored = new Set(await listIgnored(trusted, folder, base.tree));
    const files = await walkWorkTree(folder, { ignored, known, submodules: new Set(submodules.keys()) });
    const twins = findTwins([...files.map((file) => file.path), ...submodules.keys()], known);
    if (twins !== null) {
        throw new core_fault/* Fault */.vC('tree:unsafe-path', `${(0,byte_path/* shown */.SP)(twins.path)} and ${(0,byte_path/* shown */.SP)(twins.twin)} are one name to a file system without case or Unicode forms.`);
    }
    const candidate = await trusted.withScratch(async (scratch) => {
        const blobs = await writeBlobs(trusted, folder, files, scratch);
        return writeTree(trusted, [...blobs, ...submodules.values()], (0,external_node_path_.join)(scratch, 'index'));
    });
    return readChange(trusted, base, candidate);
}
/** Lists what git ignores in a work tree, by the `.gitignore` files in it; a folder that is ignored whole ends in `/`. */
async function listIgnored(trusted, folder, tree) {
    await refuseOddIgnoreFiles(folder);
    return trusted.withScratch(async (scratch) => {
        const env = { GIT_INDEX_FILE: (0,external_node_path_.join)(scratch, 'index') };
        await trusted.run({ args: ['read-tree', tree], env });
        const args = [`--work-tree=${folder}`, 'ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory'];
        return (0,byte_path/* records */.V0)(await trusted.run({ args, env }));
    });
}
/** Writes all contents with one git process. Git reads a link's target where we have put it, never through the link. */
async function writeBlobs(trusted, folder, files, scratch) {
    if (files.length === 0)
        return [];
    const numbered = files.map((file, number) => ({ file, number }));
    const sources = await (0,batches/* inBatches */.o)(numbered, async ({ file, number }) => {
        const path = `${(0,byte_path/* bytePath */.OO)(folder)}/${file.path}`;
        if (file.mode !== '120000')
            return path;
        const target = (0,external_node_path_.join)(scratch, String(number));
        await (0,promises_.writeFile)(target, await (0,promises_.readlink)((0,byte_path/* bytesOf */.$$)(path), { encoding: 'buffer' }));
        return (0,byte_path/* bytePath */.OO)(target);
    });
    const stdin = (0,byte_path/* bytesOf */.$$)(sources.map((source) => `${asLine(source)}\n`).join(''));
    const names = (await trusted.run({ args: ['hash-object', '-w', '--no-filters', '--stdin-paths'], stdin })).toString('latin1').split('\n');
    return numbered.map(({ file, number }) => {
        const blob = names[number];
        if (blob === undefined || blob === '')
            throw new core_fault/* Fault */.vC('git:broken', `git hash-object gave no name for ${(0,byte_path/* shown */.SP)(file.path)}.`);
        return { mode: file.mode, sha: blob, path: file.path };
    });
}
/** A path on a line of its own; git reads a quoted one back. Only a base can bring a line feed: in a new name it is refused. */
function asLine(path) {
    return path.includes('\n') ? `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"` : path;
}
async function writeTree(trusted, entries, index) {
    const env = { GIT_INDEX_FILE: index };
    const stdin = (0,byte_path/* bytesOf */.$$)(entries.map((entry) => `${entry.mode} ${entry.sha}\t${entry.path}\0`).join(''));
    await trusted.run({ args: ['update-index', '-z', '--index-info'], env, stdin });
    // Git drops a name it does not like, such as a .gitmodules that is a link, and still answers 0.
    const taken = new Set((0,byte_path/* records */.V0)(await trusted.run({ args: ['ls-files', '-z'], env })));
    const dropped = entries.find((entry) => !taken.has(entry.path));
    if (dropped !== undefined)
        throw new core_fault/* Fault */.vC('tree:unsafe-path', `git itself refuses ${(0,byte_path/* shown */.SP)(dropped.path)} as a name in a tree.`);
    const output = await trusted.run({ args: ['write-tree'], env });
    return ids/* sha */.hW.parse(output.toString('latin1').trim());
}

;// CONCATENATED MODULE: ./lib/adapters/git/workspaces.js








/** Opens the port over the trusted git directory. */
function createWorkspaces(options) {
    const { trusted, root } = options;
    const store = (0,external_node_path_.join)(root, 'prepared');
    let prepared = [];
    return {
        open: (name, base, tree) => (0,file_codes/* namingDiskErrors */.HE)(async () => {
            const folder = await layCheckout(options, name, base, tree);
            for (const path of prepared)
                await copyBelow(store, folder, path);
            return { name, folder, tree };
        }),
        keepPrepared: (workspace) => (0,file_codes/* namingDiskErrors */.HE)(async () => {
            prepared = await listIgnored(trusted, workspace.folder, workspace.tree);
            await (0,remove_tree/* removeTree */.d)(store);
            await (0,promises_.mkdir)(store, { recursive: true, mode: 0o700 });
            return keep(workspace, store, prepared);
        }),
        snapshot: (workspace, base) => (0,file_codes/* namingDiskErrors */.HE)(() => takeSnapshot(trusted, workspace.folder, base)),
        removeAll: () => (0,file_codes/* namingDiskErrors */.HE)(async () => {
            prepared = [];
            await (0,remove_tree/* removeTree */.d)(root);
        }),
    };
}
async function layCheckout({ trusted, root }, name, base, tree) {
    const folder = (0,external_node_path_.join)(root, name);
    await (0,promises_.mkdir)(root, { recursive: true, mode: 0o700 });
    await (0,remove_tree/* removeTree */.d)(folder);
    await (0,promises_.mkdir)(folder, { mode: 0o700 });
    await trusted.withScratch(async (scratch) => {
        const index = (0,external_node_path_.join)(scratch, 'index');
        const env = { GIT_INDEX_FILE: index };
        await trusted.run({ args: ['read-tree', tree], env });
        await trusted.run({ args: [`--work-tree=${folder}`, 'checkout-index', '--all', '--index', '--quiet'], env });
        // The base over what was laid: the same entries keep their file times, so that a first `git status` reads no file.
        if (tree !== base.tree)
            await trusted.run({ args: ['read-tree', '-i', '-m', base.tree], env });
        await writePrivateGit(trusted, folder, base, index);
    });
    return folder;
}
async function keep(workspace, store, paths) {
    let files = 0;
    let bytes = 0;
    for (const path of paths) {
        const copied = await copyBelow(workspace.folder, store, path);
        files += copied.files;
        bytes += copied.bytes;
    }
    return { paths: paths.map((path) => (0,byte_path/* textOf */.b6)(path) ?? path), files, bytes };
}
/** Copies one path from below a folder to below another, unless a file or a link stands where one of its folders must be. */
async function copyBelow(from, to, path) {
    const plain = path.endsWith('/') ? path.slice(0, -1) : path;
    if (!(await makeFoldersAbove((0,byte_path/* bytePath */.OO)(to), plain)))
        return { files: 0, bytes: 0 };
    return copyTree(`${(0,byte_path/* bytePath */.OO)(from)}/${plain}`, `${(0,byte_path/* bytePath */.OO)(to)}/${plain}`);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/adapters/github/answers.js


const account = schemas/* object */.Ikc({ id: schemas/* number */.aig(), login: schemas/* string */.YjP() });
/** The parts of GitHub's answers that are used; everything else in them is ignored. */
const repositoryAnswer = schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP().min(1) });
const permissionAnswer = schemas/* object */.Ikc({ permission: schemas/* string */.YjP(), role_name: schemas/* string */.YjP().optional(), user: account.nullable() });
const issueAnswer = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    state: schemas/* enum */.k5n(['open', 'closed']),
    locked: schemas/* boolean */.zMY(),
    repository_url: schemas/* string */.YjP(),
    user: account.nullable(),
    labels: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ name: schemas/* string */.YjP() })])),
    pull_request: schemas/* unknown */.L5J().optional(),
});
const refAnswer = schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), object: schemas/* object */.Ikc({ type: schemas/* literal */.euz('commit'), sha: ids/* sha */.hW }) });
const answers_object = schemas/* object */.Ikc({ sha: ids/* sha */.hW });
const objectAnswer = answers_object;
const commitAnswer = schemas/* object */.Ikc({ sha: ids/* sha */.hW, tree: answers_object, parents: schemas/* array */.YOg(answers_object), message: schemas/* string */.YjP() });
const pullAnswer = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    html_url: schemas/* url */.OZ5(),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    draft: schemas/* boolean */.zMY().default(false),
    state: schemas/* enum */.k5n(['open', 'closed']),
    user: account.nullable(),
    head: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish() }),
    base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP() }),
});
const commentAnswer = schemas/* object */.Ikc({ id: schemas/* int */.Whr(), html_url: schemas/* url */.OZ5(), body: schemas/* string */.YjP().default(''), user: account.nullable() });
const reactionAnswer = schemas/* object */.Ikc({ user: account.nullable() });
const labelsAnswer = schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() }));
/** An answer whose content does not matter. */
const anyAnswer = schemas/* unknown */.L5J();

;// CONCATENATED MODULE: ./lib/adapters/github/read-pull-request.js
/** A pull request in our words; an author who is gone is `ghost`, as GitHub shows it. */
function readPullRequest(answer) {
    return {
        number: answer.number,
        url: answer.html_url,
        title: answer.title,
        body: answer.body ?? '',
        draft: answer.draft,
        state: answer.state,
        author: answer.user?.login ?? 'ghost',
        head: { ref: answer.head.ref, sha: answer.head.sha },
        base: { ref: answer.base.ref },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/forge.js




const READ_CONTENTS = 'contents: read';
const READ_ISSUES = 'issues: read';
const READ_PULLS = 'pull-requests: read';
/** The questions to GitHub; every answer is checked for being about what was asked. */
function createReads(client) {
    return {
        repository: client.repository,
        defaultBranch: async () => {
            const answer = await client.ask({ doing: 'tell the default branch', needs: 'metadata: read', shape: repositoryAnswer, send: (rest, at) => rest.repos.get({ ...at }) });
            return answer.default_branch;
        },
        permission: (login) => permission(client, login),
        issue: (number) => issue(client, number),
        branchHead: (branch) => branchHead(client, branch),
        commit: (sha) => commit(client, sha),
        openPullRequest: (head, base) => openPullRequest(client, head, base),
        pullRequest: async (number) => {
            const answer = await client.ask({ doing: `show pull request ${number}`, needs: READ_PULLS, shape: pullAnswer, send: (rest, at) => rest.pulls.get({ ...at, pull_number: number }) });
            return readPullRequest(answer);
        },
    };
}
/** The legacy word that GitHub gives beside each of its own roles; another pair is one we do not understand. */
const LEGACY = {
    admin: { level: 'admin', legacy: 'admin' },
    maintain: { level: 'maintain', legacy: 'write' },
    write: { level: 'write', legacy: 'write' },
    triage: { level: 'triage', legacy: 'read' },
    read: { level: 'read', legacy: 'read' },
    none: { level: 'none', legacy: 'none' },
};
async function permission(client, login) {
    const unknown = (note) => ({ login, level: 'unknown', note });
    try {
        const answer = await client.attempt({
            doing: `tell the permission of ${login}`,
            needs: 'metadata: read',
            shape: permissionAnswer,
            send: (rest, at) => rest.repos.getCollaboratorPermissionLevel({ ...at, username: login }),
        });
        if (!answer.ok)
            return answer.status === 404 ? { login, level: 'none', note: '' } : unknown(answer.fault.message);
        const { user } = answer.data;
        if (user?.login.toLowerCase() !== login.toLowerCase())
            return unknown(`GitHub answered about ${user === null ? 'nobody' : user.login}`);
        const level = levelOf(answer.data);
        return level === null ? unknown(`GitHub answered the role ${answer.data.role_name ?? 'none'} with the permission ${answer.data.permission}, which do not go together`) : { login, level, note: '' };
    }
    catch (thrown) {
        if ((0,core_fault/* isFault */.Zh)(thrown))
            return unknown(thrown.message);
        throw thrown;
    }
}
/** A role of the organisation's own making counts as what it was made from, which the legacy word tells. */
function levelOf({ permission: legacy, role_name: role }) {
    const own = Object.hasOwn(LEGACY, role ?? '') ? LEGACY[role ?? ''] : undefined;
    if (own !== undefined)
        return own.legacy === legacy ? own.level : null;
    return legacy === 'admin' || legacy === 'write' || legacy === 'read' || legacy === 'none' ? legacy : null;
}
async function issue(client, number) {
    const answer = await client.attempt({ doing: `show issue ${number}`, needs: READ_ISSUES, shape: issueAnswer, send: (rest, at) => rest.issues.get({ ...at, issue_number: number }) });
    if (!answer.ok) {
        if (answer.status === 404 || answer.status === 410)
            return null;
        throw answer.fault;
    }
    const { data } = answer;
    // A transferred issue is answered from its new repository, under another number.
    if (data.number !== number || !data.repository_url.toLowerCase().endsWith(`/repos/${client.repository.toLowerCase()}`))
        return null;
    return {
        number,
        title: data.title,
        body: data.body ?? '',
        state: data.state,
        locked: data.locked,
        isPullRequest: data.pull_request !== undefined && data.pull_request !== null,
        author: data.user?.login ?? 'ghost',
        labels: data.labels.map((label) => (typeof label === 'string' ? label : label.name)),
    };
}
async function branchHead(client, branch) {
    const answer = await client.attempt({ doing: `show branch ${branch}`, needs: READ_CONTENTS, shape: refAnswer, send: (rest, at) => rest.git.getRef({ ...at, ref: `heads/${branch}` }) });
    if (answer.ok)
        return answer.data.ref === `refs/heads/${branch}` ? answer.data.object.sha : null;
    if (answer.status === 404)
        return null;
    throw answer.fault;
}
async function commit(client, sha) {
    const answer = await client.ask({ doing: `show commit ${sha}`, needs: READ_CONTENTS, shape: commitAnswer, send: (rest, at) => rest.git.getCommit({ ...at, commit_sha: sha }) });
    return { sha: answer.sha, tree: answer.tree.sha, parents: answer.parents.map((parent) => parent.sha), message: answer.message };
}
async function openPullRequest(client, head, base) {
    const answer = await client.ask({
        doing: `list the pull requests from ${head}`,
        needs: READ_PULLS,
        shape: schemas/* array */.YOg(pullAnswer),
        send: (rest, at) => rest.pulls.list({ ...at, state: 'open', head: `${client.owner}:${head}`, base, per_page: 100 }),
    });
    // GitHub ignores a filter it does not understand, and another fork of the same owner would match too.
    const ours = answer.find((pull) => pull.head.ref === head && pull.base.ref === base && pull.head.repo?.full_name.toLowerCase() === client.repository.toLowerCase());
    return ours === undefined ? null : readPullRequest(ours);
}

// EXTERNAL MODULE: ./lib/adapters/github/client.js + 1 modules
var github_client = __webpack_require__(99160);
;// CONCATENATED MODULE: ./lib/adapters/github/commit.js



const NEEDS = 'contents: write';
/** Text up to this many bytes a file, and a commit, travels inside the tree request; more gets a blob each. */
const INLINE_FILE = 512 * 1024;
const INLINE_COMMIT = 4 * 1024 * 1024;
/**
 * Makes one commit through the Git Data API: two requests, and one more for each file whose bytes JSON text may not keep.
 * No author, committer or date is given, so that GitHub fills in the token's identity and signs.
 */
async function makeCommit(client, request) {
    const entries = await commit_entriesOf(client, request.files);
    let tree = request.baseTree;
    for (const step of steps(entries))
        tree = await makeTree(client, tree, step);
    const made = await client.ask({
        doing: 'make a commit',
        needs: NEEDS,
        shape: commitAnswer,
        send: (rest, at) => rest.git.createCommit({ ...at, message: request.message, tree, parents: [request.parent] }),
    });
    if (made.tree.sha !== tree || made.parents.length !== 1 || made.parents[0]?.sha !== request.parent) {
        throw new core_fault/* Fault */.vC('github:unexpected', `GitHub made commit ${made.sha} with another tree or parent than asked for`);
    }
    return { sha: made.sha, tree };
}
async function makeTree(client, base, entries) {
    const made = await client.ask({ doing: 'make a tree', needs: NEEDS, shape: objectAnswer, send: (rest, at) => rest.git.createTree({ ...at, base_tree: base, tree: [...entries] }) });
    return made.sha;
}
/**
 * Where a file takes the place of a folder, or the other way round, deletions go first in a tree of their own:
 * GitHub does not say in which order it applies the entries of one tree.
 */
function steps(entries) {
    const gone = entries.filter((entry) => isDeletion(entry));
    const kept = entries.filter((entry) => !isDeletion(entry));
    const paths = new Set(kept.map((entry) => entry.path));
    const folders = new Set(kept.flatMap((entry) => foldersAbove(entry.path)));
    const clash = gone.some((entry) => folders.has(entry.path) || foldersAbove(entry.path).some((folder) => paths.has(folder)));
    return (clash ? [gone, kept] : [entries]).filter((step) => step.length > 0);
}
function isDeletion(entry) {
    return 'sha' in entry && entry.sha === null;
}
function foldersAbove(path) {
    const names = path.split('/');
    return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
}
async function commit_entriesOf(client, files) {
    const entries = [];
    const blobs = new Map();
    let room = INLINE_COMMIT;
    for (const { path, mode, content } of files) {
        const type = mode === '160000' ? 'commit' : 'blob';
        if (content === null) {
            entries.push({ path, mode, type, sha: null });
            continue;
        }
        if (type === 'commit')
            throw new core_fault/* Fault */.vC('tree:submodule-changed', `${path} is a submodule: its content cannot be committed here`);
        const text = mode === '120000' || content.length > Math.min(INLINE_FILE, room) ? null : plainText(content);
        if (text === null) {
            entries.push({ path, mode, type, sha: await makeBlob(client, content, blobs) });
        }
        else {
            room -= content.length;
            entries.push({ path, mode, type, content: text });
        }
    }
    return entries;
}
/** The same bytes are sent once, and GitHub's name for them must be git's. */
async function makeBlob(client, content, blobs) {
    const name = (0,external_node_crypto_.createHash)('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
    const known = blobs.get(name);
    if (known !== undefined)
        return known;
    const { sha } = await client.ask({
        doing: 'store a file',
        needs: NEEDS,
        shape: objectAnswer.refine((blob) => blob.sha === name, 'the blob is not the file that was sent'),
        send: (rest, at) => rest.git.createBlob({ ...at, content: Buffer.from(content).toString('base64'), encoding: 'base64' }),
    });
    blobs.set(name, sha);
    return sha;
}
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * Text that comes through JSON unchanged beyond doubt, else null: not empty, valid UTF-8, and no control character but
 * tab and line feed (so no carriage return and no NUL), no byte order mark, no noncharacter.
 */
function plainText(content) {
    if (content.length === 0)
        return null;
    try {
        const text = utf8.decode(content);
        return /[^\P{Cc}\t\n]|\uFEFF|\p{Noncharacter_Code_Point}/u.test(text) ? null : text;
    }
    catch (thrown) {
        if (thrown instanceof TypeError)
            return null;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/identity.js


/**
 * Learns who we are from answers to our own writes. The token of a job may not ask `GET /user`, and nothing else in
 * REST names its account; a reaction does, and adding the same one again changes nothing.
 */
function createIdentity(client) {
    let known = null;
    const learn = (user) => {
        known ??= user?.id ?? null;
    };
    const react = async (issue, reaction) => {
        const answer = await client.ask({
            doing: `react to issue ${issue}`,
            needs: 'issues: write',
            shape: reactionAnswer,
            send: (rest, at) => rest.reactions.createForIssue({ ...at, issue_number: issue, content: reaction }),
        });
        learn(answer.user);
    };
    return {
        react,
        learn,
        id: async (issue) => {
            if (known === null)
                await react(issue, 'eyes');
            if (known === null)
                throw new core_fault/* Fault */.vC('github:unexpected', 'GitHub does not say who our token speaks for');
            return known;
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/sticky-comment.js




const sticky_comment_NEEDS = 'issues: write';
const PAGE = 100;
/** Comments beyond the first thousand of an issue are not searched. */
const PAGES = 10;
/**
 * Writes the one comment of ours on an issue. It is ours when its first line is the marker and its author is the
 * account of our token: a marker that somebody else pasted makes us neither edit his comment nor adopt it.
 */
function createStickyComments(client, identity) {
    const written = new Map();
    return async (issue, marker, body) => {
        const key = `${issue} ${marker}`;
        const text = `${firstLine(marker)}\n${body}`;
        const there = written.get(key) ?? (await find(client, identity, issue, marker))?.id;
        const comment = (there === undefined ? null : await update(client, there, text)) ?? (await create(client, identity, issue, marker, text));
        identity.learn(comment.user);
        written.set(key, comment.id);
        return comment.html_url;
    };
}
function firstLine(marker) {
    if (!/^[A-Za-z0-9][A-Za-z0-9:._/#-]*$/.test(marker) || marker.includes('--'))
        throw new core_fault/* Fault */.vC('run:internal', `${JSON.stringify(marker)} cannot be the marker of a comment`);
    return `<!-- ${marker} -->`;
}
/** The newest comment of ours with the marker. */
async function find(client, identity, issue, marker) {
    const marked = [];
    for (let page = 1; page <= PAGES; page += 1) {
        const comments = await client.ask({
            doing: `list the comments on issue ${issue}`,
            needs: 'issues: read',
            shape: schemas/* array */.YOg(commentAnswer),
            send: (rest, at) => rest.issues.listComments({ ...at, issue_number: issue, per_page: PAGE, page }),
        });
        marked.push(...comments.filter(({ body }) => body.split(/\r?\n/, 1)[0] === firstLine(marker)));
        if (comments.length < PAGE)
            break;
    }
    if (marked.length === 0)
        return null;
    const id = await identity.id(issue);
    return marked.findLast(({ user }) => user?.id === id) ?? null;
}
/** Null when somebody has deleted it meanwhile. */
async function update(client, id, body) {
    const answer = await client.attempt({ doing: 'update our comment', needs: sticky_comment_NEEDS, shape: commentAnswer, send: (rest, at) => rest.issues.updateComment({ ...at, comment_id: id, body }) });
    if (answer.ok)
        return answer.data;
    if (answer.status === 404 || answer.status === 410)
        return null;
    throw answer.fault;
}
async function create(client, identity, issue, marker, body) {
    const call = { doing: `comment on issue ${issue}`, needs: sticky_comment_NEEDS, shape: commentAnswer, send: (rest, at) => rest.issues.createComment({ ...at, issue_number: issue, body, ...github_client/* NO_RETRY */.P }) };
    const answer = await client.once(call, () => find(client, identity, issue, marker));
    if (!answer.ok)
        throw answer.fault;
    return answer.data;
}

;// CONCATENATED MODULE: ./lib/adapters/github/publisher.js







const CONTENTS = 'contents: write';
const ISSUES = 'issues: write';
const PULLS = 'pull-requests: write';
/** The writes to GitHub. Each can be repeated without harm, or is read back before it is repeated. */
function createWrites(client, forge) {
    const identity = createIdentity(client);
    return {
        commit: (request) => makeCommit(client, request),
        createBranch: (branch, commit) => createBranch(client, forge, branch, commit),
        advanceBranch: (branch, commit) => advanceBranch(client, forge, branch, commit),
        openPullRequest: (head, base, text) => publisher_openPullRequest(client, forge, head, base, text),
        updatePullRequest: (number, text) => updatePullRequest(client, number, text),
        comment: createStickyComments(client, identity),
        setStatusLabel: (issue, label, remove) => setStatusLabel(client, issue, label, remove),
        react: identity.react,
    };
}
/** The last line of defence against a branch name that somebody else made up: nothing outside `codex/` is ever written. */
function ownBranch(branch) {
    if (!/^codex\/[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(branch))
        throw new core_fault/* Fault */.vC('run:internal', `${JSON.stringify(branch)} is not a branch of ours: those are named codex/…`);
    return branch;
}
async function createBranch(client, forge, branch, commit) {
    const ref = `refs/heads/${ownBranch(branch)}`;
    const answer = await client.attempt({ doing: `create branch ${branch}`, needs: CONTENTS, shape: refAnswer, send: (rest, at) => rest.git.createRef({ ...at, ref, sha: commit }) });
    if (!answer.ok)
        await settle(forge, branch, commit, answer, /already exists/i);
}
async function advanceBranch(client, forge, branch, commit) {
    const ref = `heads/${ownBranch(branch)}`;
    const answer = await client.attempt({ doing: `move branch ${branch} forward`, needs: CONTENTS, shape: refAnswer, send: (rest, at) => rest.git.updateRef({ ...at, ref, sha: commit, force: false }) });
    if (!answer.ok)
        await settle(forge, branch, commit, answer, /not a fast.?forward|does not exist|reference update failed|is at .* but expected/i);
}
/** A refused ref is fine when the branch is where we wanted it, as after a repeated request; else it says who was first. */
async function settle(forge, branch, commit, { status, message, fault }, moved) {
    if ((status !== 422 && status !== 409) || !moved.test(message) || /object does not exist/i.test(message))
        throw fault;
    const head = await forge.branchHead(branch);
    if (head !== commit)
        throw new core_fault/* Fault */.vC('run:superseded', `branch ${branch} is ${head === null ? 'gone' : `at ${head}`}, so it cannot be set to ${commit} (${message})`);
}
async function publisher_openPullRequest(client, forge, head, base, text) {
    const call = {
        doing: `open a pull request from ${ownBranch(head)}`,
        needs: PULLS,
        shape: pullAnswer.transform(readPullRequest),
        send: (rest, at) => rest.pulls.create({ ...at, head, base, title: text.title, body: text.body, draft: text.draft, ...github_client/* NO_RETRY */.P }),
    };
    const answer = await client.once(call, () => forge.openPullRequest(head, base));
    if (answer.ok)
        return answer.data;
    if (answer.status === 422 && text.draft && /draft pull requests are not supported/i.test(answer.message))
        return publisher_openPullRequest(client, forge, head, base, { ...text, draft: false });
    const there = answer.status === 422 && /already exists/i.test(answer.message) ? await forge.openPullRequest(head, base) : null;
    if (there === null)
        throw answer.fault;
    return updatePullRequest(client, there.number, text);
}
/** Title and body only: whether a pull request is a draft cannot be changed this way, and the answer says what it is. */
function updatePullRequest(client, number, text) {
    return client.ask({
        doing: `update pull request ${number}`,
        needs: PULLS,
        shape: pullAnswer.transform(readPullRequest),
        send: (rest, at) => rest.pulls.update({ ...at, pull_number: number, title: text.title, body: text.body }),
    });
}
async function setStatusLabel(client, issue, label, remove) {
    const labels = await client.ask({ doing: `list the labels of issue ${issue}`, needs: 'issues: read', shape: labelsAnswer, send: (rest, at) => rest.issues.listLabelsOnIssue({ ...at, issue_number: issue, per_page: 100 }) });
    const there = new Set(labels.map(({ name }) => name.toLowerCase()));
    if (!there.has(label.toLowerCase())) {
        await client.ask({ doing: `label issue ${issue}`, needs: ISSUES, shape: anyAnswer, send: (rest, at) => rest.issues.addLabels({ ...at, issue_number: issue, labels: [label] }) });
    }
    const surplus = remove.filter((name) => name.toLowerCase() !== label.toLowerCase() && there.has(name.toLowerCase()));
    for (const name of surplus) {
        const answer = await client.attempt({ doing: `take a label off issue ${issue}`, needs: ISSUES, shape: anyAnswer, send: (rest, at) => rest.issues.removeLabel({ ...at, issue_number: issue, name }) });
        if (!answer.ok && answer.status !== 404)
            throw answer.fault;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/create-forge.js


/** Connects to one repository of GitHub; octokit is loaded only now, and nothing is sent yet. */
async function createForge(options) {
    const { createClient } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 99160));
    const client = createClient(options);
    const forge = createReads(client);
    return { forge, publisher: createWrites(client, forge), requests: client.requests };
}

// EXTERNAL MODULE: ./lib/core/inert.js
var inert = __webpack_require__(18487);
;// CONCATENATED MODULE: ./lib/adapters/sandbox/system-folders.js
/** The folders of the system that every sandbox shows read-only, where the host has them. */
const SYSTEM_FOLDERS = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32', '/etc', '/opt'];
/** The folders a sandbox has of its own, empty or made by the kernel. */
const OWN_FOLDERS = ['/proc', '/dev', '/tmp', '/var/tmp', '/run'];
/** The home folder inside, empty at the start of every command. */
const SANDBOX_HOME = '/tmp/home';

;// CONCATENATED MODULE: ./lib/adapters/sandbox/host-view.js




const MOST_ENTRIES = 20_000;
// Thousands of small questions to the system: asked one after the other they take a tenth of what promises would.
/** Reads the host; `hidden` are absolute paths, and those that do not exist need no cover. */
function readHostView(hidden) {
    return { systemFolders: findSystemFolders(), covered: [...findPlaces(hidden), ...findSecrets('/etc')], resolver: findResolver() };
}
function findSystemFolders() {
    const found = [];
    for (const path of SYSTEM_FOLDERS) {
        const entry = orMissing(() => (0,external_node_fs_.lstatSync)(path));
        if (entry?.isSymbolicLink() === true)
            found.push({ path, link: (0,external_node_fs_.readlinkSync)(path) });
        else if (entry?.isDirectory() === true)
            found.push({ path, link: null });
    }
    return found;
}
function findPlaces(hidden) {
    const places = [];
    for (const path of hidden) {
        const real = orMissing(() => (0,external_node_fs_.realpathSync)(path));
        if (real === null || real === '/')
            continue;
        const kind = (0,external_node_fs_.statSync)(real).isDirectory() ? 'folder' : 'file';
        for (const spelling of new Set([path, real]))
            places.push({ path: spelling, kind });
    }
    return places;
}
/**
 * What in a folder only its owner or a group may read: a sandbox keeps our user, who may be root, and root without any
 * capability still reads what root owns.
 */
function findSecrets(folder) {
    const secrets = [];
    const folders = [folder];
    let seen = 0;
    for (let current = folders.pop(); current !== undefined; current = folders.pop()) {
        const names = orMissing(() => (0,external_node_fs_.readdirSync)(current)) ?? [];
        seen += names.length;
        if (seen > MOST_ENTRIES)
            throw new Error(`${folder} holds more than ${MOST_ENTRIES} files, too many to look for secrets in it`);
        for (const name of names) {
            const path = (0,external_node_path_.join)(current, name);
            const entry = orMissing(() => (0,external_node_fs_.lstatSync)(path));
            if (entry === null || entry.isSymbolicLink())
                continue;
            const isOpen = (entry.mode & 0o004) !== 0 && (!entry.isDirectory() || (entry.mode & 0o001) !== 0);
            if (!isOpen)
                secrets.push({ path, kind: entry.isDirectory() ? 'folder' : 'file' });
            else if (entry.isDirectory())
                folders.push(path);
        }
    }
    return secrets.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
function findResolver() {
    const real = orMissing(() => (0,external_node_fs_.realpathSync)('/etc/resolv.conf'));
    return real === null || SYSTEM_FOLDERS.some((folder) => isWithin(real, folder)) ? null : real;
}
/** Null for what is not there, or may not be seen by our user, who is also the sandbox's. */
function orMissing(read) {
    try {
        return read();
    }
    catch (thrown) {
        if (thrown instanceof Error && 'code' in thrown && ['ENOENT', 'ENOTDIR', 'EACCES', 'ELOOP'].includes(String(thrown.code)))
            return null;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/core/log-tail.js

/** The last lines of a log as text that may be shown anywhere, at most so many characters; a line cut at its front is left out. */
function logTail(bytes, limit) {
    const text = new TextDecoder().decode(bytes);
    const shown = text.split(/\r\n|\r|\n/).map(inert/* inertText */.UJ).join('\n').trimEnd();
    if (shown.length <= limit)
        return shown.toWellFormed();
    const end = shown.slice(-limit);
    return end.slice(end.indexOf('\n') + 1).toWellFormed();
}

;// CONCATENATED MODULE: ./lib/adapters/sandbox/bwrap-arguments.js


/** The descriptor through which bubblewrap tells that the command was started and how it ended. */
const STATUS_DESCRIPTOR = '3';
const NAMESPACES = ['--unshare-user', '--unshare-pid', '--unshare-ipc', '--unshare-uts', '--unshare-cgroup-try'];
/** The arguments of bubblewrap for a command: it starts from an empty root, and what is not named here is not there. */
function bwrapArguments(shape, argv) {
    const mounts = mountsOf(shape);
    return [
        ...NAMESPACES,
        ...(shape.network ? [] : ['--unshare-net']),
        '--die-with-parent', '--new-session', '--cap-drop', 'ALL',
        ...mounts.flatMap(({ args }) => args),
        // Root without capabilities still owns the kernel's settings: left writable they would change the host.
        '--ro-bind', '/proc/sys', '/proc/sys',
        // Only now, for mount points are made inside these.
        ...mounts.filter(({ isSealed }) => isSealed).flatMap(({ path }) => ['--remount-ro', path]),
        '--remount-ro', '/',
        '--chdir', shape.workspace, '--json-status-fd', STATUS_DESCRIPTOR,
        // The shell answers 127 for a program that is missing, where bubblewrap would fail like a broken sandbox.
        '--', '/bin/sh', '-c', 'exec "$@"', 'sh', ...argv,
    ];
}
/** The whole environment inside; bubblewrap gets the same, for its own is readable in there as that of process 1. */
function sandboxEnvironment(toolPath, workspace) {
    return { PATH: toolPath, HOME: SANDBOX_HOME, TMPDIR: '/tmp', LANG: 'C.UTF-8', CI: 'true', TERM: 'dumb', PWD: workspace };
}
/** Which of two mounts at the same path is made later, and so wins. */
const RANK = { own: 0, shown: 1, cover: 2, asked: 3, workspace: 4 };
/** Every mount, the outer before the inner: so the innermost rule about a path is the one that holds. */
function mountsOf(shape) {
    const { host, workspace } = shape;
    const shown = [
        ...host.systemFolders.map(({ path, link }) => ({ path, rank: RANK.shown, isSealed: false, args: link === null ? ['--ro-bind', path, path] : ['--symlink', link, path] })),
        ...shape.toolchain.map(asked),
        ...(shape.network && host.resolver !== null ? [asked(host.resolver)] : []),
        { path: workspace, rank: RANK.workspace, isSealed: false, args: ['--bind', workspace, workspace] },
    ];
    const covers = host.covered
        .filter(({ path }) => shown.some((mount) => isWithin(path, mount.path)))
        .filter(({ path }) => !shown.some((mount) => mount.path === path && mount.rank > RANK.cover))
        .map(cover);
    return [...OWN_FOLDERS.map(ownMount), ...shown, ...covers].toSorted((a, b) => depth(a.path) - depth(b.path) || a.rank - b.rank);
}
function asked(path) {
    return { path, rank: RANK.asked, isSealed: false, args: ['--ro-bind', path, path] };
}
function cover({ path, kind }) {
    const isSealed = kind === 'folder';
    return { path, rank: RANK.cover, isSealed, args: isSealed ? ['--tmpfs', path] : ['--ro-bind', '/dev/null', path] };
}
function ownMount(path) {
    const args = {
        '/proc': ['--proc', '/proc'],
        '/dev': ['--dev', '/dev'],
        '/tmp': ['--perms', '1777', '--tmpfs', '/tmp', '--perms', '0700', '--dir', SANDBOX_HOME],
        '/var/tmp': ['--perms', '1777', '--tmpfs', '/var/tmp'],
        '/run': ['--tmpfs', '/run'],
    }[path];
    return { path, rank: RANK.own, isSealed: false, args };
}
function depth(path) {
    return path.split('/').length;
}

;// CONCATENATED MODULE: ./lib/adapters/sandbox/judge-probe.js

/** What the program of the probe answers: `yes`, or why not, for everything it tried. */
const probeAnswer = schemas/* strictObject */.rej({
    inside: schemas/* string */.YjP(),
    outside: schemas/* string */.YjP(),
    kernel: schemas/* string */.YjP(),
    process: schemas/* string */.YjP(),
    environment: schemas/* string */.YjP(),
    witnesses: schemas/* array */.YOg(schemas/* string */.YjP()),
    connect: schemas/* string */.YjP(),
    loopback: schemas/* string */.YjP(),
});
/** Judges every attempt: what must fail inside counts as held only if it succeeded outside, or nothing would be proven. */
function judgeProbe({ outside, inside, wroteOutside, wroteInside, witnesses }) {
    const tried = witnesses.filter(({ file }) => file !== null);
    const missing = witnesses.filter(({ file }) => file === null);
    return [
        { attempt: 'write inside the workspace', held: inside.inside === 'yes' && wroteInside, seen: inside.inside },
        // Only the host can tell: below /tmp the write goes well, into the sandbox's own.
        judge_probe_refused('write outside the workspace', outside.outside, wroteOutside ? 'yes' : inside.outside === 'yes' ? 'it never reached the host' : inside.outside),
        judge_probe_refused('see a process of the host', outside.process, inside.process),
        judge_probe_refused('read the environment of a process of the host', outside.environment, inside.environment),
        // Only root can do this outside, so there is no counter-check: it is the owner of what is tried that matters.
        { attempt: 'open a setting of the kernel for writing', held: inside.kernel !== 'yes', seen: inside.kernel },
        judge_probe_refused("connect to the host's loopback", outside.connect, inside.connect),
        { attempt: 'serve on a loopback of its own', held: inside.loopback === 'yes', seen: inside.loopback },
        ...tried.map(({ folder }, index) => judge_probe_refused(`read ${folder}`, outside.witnesses[index] ?? 'not tried', inside.witnesses[index] ?? 'yes')),
        ...missing.map(({ folder }) => ({ attempt: `read ${folder}`, held: true, seen: 'there is no such folder on this machine' })),
    ];
}
/** An attempt that must fail inside, and must succeed outside to prove anything. */
function judge_probe_refused(attempt, outside, inside) {
    if (outside !== 'yes')
        return { attempt, held: false, seen: `it fails outside the sandbox as well (${outside}), so nothing is proven` };
    return { attempt, held: inside !== 'yes', seen: inside === 'yes' ? 'it succeeded' : inside };
}

;// CONCATENATED MODULE: ./lib/adapters/sandbox/witness.js





const nothing = async () => { };
/**
 * Finds a readable file in a folder that is not among what is `shown`, or puts one there for the time of the probe; rejects
 * when neither is possible.
 */
async function findWitness(folder, shown) {
    let names;
    try {
        names = await (0,promises_.readdir)(folder, { withFileTypes: true });
    }
    catch (thrown) {
        if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT')
            return { folder, file: null, remove: nothing };
        throw thrown;
    }
    for (const name of names) {
        const file = (0,external_node_path_.join)(folder, name.name);
        if (name.isFile() && !shown.some((place) => isWithin(file, place)) && (await isReadable(file)))
            return { folder, file, remove: nothing };
    }
    const file = (0,external_node_path_.join)(folder, `.sandbox-probe-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
    await (0,promises_.writeFile)(file, 'No sandbox may read this.\n', { flag: 'wx', mode: 0o600 });
    return { folder, file, remove: () => (0,promises_.rm)(file, { force: true }) };
}
async function isReadable(path) {
    try {
        await (0,promises_.access)(path, external_node_fs_.constants.R_OK);
        return true;
    }
    catch (thrown) {
        if (thrown instanceof Error && 'code' in thrown)
            return false;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/sandbox/probe-scene.js







/** Sets the scene of a probe; what was begun is taken away again when it rejects. */
async function setScene(request) {
    const struck = [];
    const strike = async () => {
        for (const undo of struck.toReversed())
            await undo();
    };
    try {
        await (0,promises_.mkdir)(request.workRoot, { recursive: true, mode: 0o700 });
        const folder = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(request.workRoot, 'probe-')));
        struck.push(() => (0,promises_.rm)(folder, { recursive: true, force: true }));
        const workspace = (0,external_node_path_.join)(folder, 'workspace');
        await (0,promises_.mkdir)(workspace);
        const server = (0,external_node_net_.createServer)((socket) => socket.destroy());
        struck.push(() => closeServer(server));
        const port = await listen(server);
        const needle = (0,external_node_crypto_.randomBytes)(16).toString('hex');
        const decoy = startDecoy(needle);
        struck.push(() => endDecoy(decoy));
        await (0,external_node_events_.once)(decoy, 'spawn');
        const witnesses = [];
        for (const hidden of request.hidden) {
            const witness = await findWitness(hidden, request.shown);
            struck.push(witness.remove);
            witnesses.push(witness);
        }
        const files = witnesses.flatMap(({ file }) => (file === null ? [] : [file]));
        const task = { outside: (0,external_node_path_.join)(folder, 'outside'), inside: (0,external_node_path_.join)(workspace, 'inside'), port, needle, witnesses: files };
        // Not as an argument: there the needle would be found in the name of the very process that looks for it.
        const taskFile = (0,external_node_path_.join)(workspace, 'task.json');
        await (0,promises_.writeFile)(taskFile, JSON.stringify(task), { flag: 'wx', mode: 0o600 });
        return { workspace, witnesses, strike, task, taskFile };
    }
    catch (thrown) {
        await strike();
        throw thrown;
    }
}
async function listen(server) {
    server.listen(0, '127.0.0.1');
    await (0,external_node_events_.once)(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string')
        throw new Error('The probe could not listen on the loopback of the host');
    return address.port;
}
async function closeServer(server) {
    if (!server.listening)
        return;
    server.close();
    await (0,external_node_events_.once)(server, 'close');
}
/** A process of ours with a secret in its environment and in its name. */
function startDecoy(needle) {
    return (0,external_node_child_process_.spawn)('/bin/sleep', ['120'], { argv0: needle, stdio: 'ignore', env: { PROBE: needle } });
}
async function endDecoy(decoy) {
    if (decoy.pid === undefined || decoy.exitCode !== null)
        return;
    decoy.kill('SIGKILL');
    await (0,external_node_events_.once)(decoy, 'exit');
}

;// CONCATENATED MODULE: ./lib/adapters/sandbox/probe-script.js
/**
 * The program of the probe, for `node -e PROGRAM FILE`, where the file holds the task as JSON: it tries everything and prints one line of JSON with what
 * happened, each answer `yes` or the reason why not. It is a text and no function, so that no bundler can touch it.
 */
const PROBE_SCRIPT = String.raw `
const fs = require('node:fs');
const net = require('node:net');
const task = JSON.parse(fs.readFileSync(process.argv[1], 'utf8'));

const why = (error) => error.code || error.message;
const attempt = (work) => { try { work(); return 'yes'; } catch (error) { return why(error); } };

const connect = (port) => new Promise((resolve) => {
  const socket = net.connect({ host: '127.0.0.1', port });
  socket.setTimeout(3000, () => { socket.destroy(); resolve('ETIMEDOUT'); });
  socket.on('connect', () => { socket.destroy(); resolve('yes'); });
  socket.on('error', (error) => resolve(why(error)));
});

const ownLoopback = () => new Promise((resolve) => {
  const server = net.createServer((socket) => socket.destroy());
  server.on('error', (error) => resolve(why(error)));
  server.listen(0, '127.0.0.1', async () => { resolve(await connect(server.address().port)); server.close(); });
});

const searchProcesses = (file) => {
  let readable = 0;
  for (const name of fs.readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    let text;
    try { text = fs.readFileSync('/proc/' + name + '/' + file, 'utf8'); } catch { continue; }
    readable += 1;
    if (text.includes(task.needle)) return 'yes';
  }
  return readable > 0 ? 'not among ' + readable + ' processes' : 'no process could be read';
};

(async () => {
  const answer = {
    inside: attempt(() => fs.writeFileSync(task.inside, 'x')),
    outside: attempt(() => fs.writeFileSync(task.outside, 'x')),
    kernel: attempt(() => fs.closeSync(fs.openSync('/proc/sys/kernel/core_pattern', 'r+'))),
    process: searchProcesses('cmdline'),
    environment: searchProcesses('environ'),
    witnesses: task.witnesses.map((path) => attempt(() => fs.readFileSync(path))),
    connect: await connect(task.port),
    loopback: await ownLoopback(),
  };
  process.stdout.write(JSON.stringify(answer) + '\n');
})();
`;

;// CONCATENATED MODULE: ./lib/adapters/sandbox/start-bwrap.js


const MOST_STATUS_BYTES = 65_536;
/** Runs a program in a sandbox; rejects when bubblewrap cannot be started or `onOutput` fails. */
async function startBwrap(request) {
    const status = [];
    let statusBytes = 0;
    const { signal, timedOut, aborted } = await runChild({
        file: request.bwrap,
        args: bwrapArguments(request.shape, request.argv),
        mergesOutput: true,
        cwd: '/',
        env: sandboxEnvironment(request.toolPath, request.shape.workspace),
        timeoutMs: request.timeoutMs,
        onOutput: request.onOutput,
        onStatus: (chunk) => {
            statusBytes += chunk.byteLength;
            if (statusBytes <= MOST_STATUS_BYTES)
                status.push(chunk);
        },
        ...(request.signal === undefined ? {} : { signal: request.signal }),
    });
    return { exitCode: exitCodeOf(Buffer.concat(status).toString()), signal, timedOut, aborted };
}
/** Bubblewrap writes one JSON document a line, and `exit-code` only for a program it did start; nobody inside holds that pipe. */
function exitCodeOf(status) {
    const code = /^\{ "exit-code": (\d{1,3}) \}$/m.exec(status)?.[1];
    return code === undefined ? null : Number(code);
}

;// CONCATENATED MODULE: ./lib/adapters/sandbox/probe.js








const TIMEOUT_MS = 30_000;
const SHOWN = 500;
/**
 * Runs one program twice, outside and inside the sandbox: what it must not do inside it must be able to do outside,
 * or the attempt proves nothing and counts as not held. Rejects when the host does not let the probe be set up.
 */
async function probe(request) {
    const { hidden, workRoot } = request;
    const scene = await setScene({ hidden, workRoot, shown: shownIn(request) });
    try {
        const outside = await tryOutside(request, scene);
        if (typeof outside === 'string')
            return [{ attempt: 'run the probe outside the sandbox', held: false, seen: outside }];
        await (0,promises_.rm)(scene.task.outside, { force: true });
        await (0,promises_.rm)(scene.task.inside, { force: true });
        const inside = await tryInside(request, scene);
        if (typeof inside === 'string')
            return [{ attempt: 'run the probe inside the sandbox', held: false, seen: inside }];
        return judgeProbe({ outside, inside, witnesses: scene.witnesses, wroteOutside: await probe_exists(scene.task.outside), wroteInside: await probe_exists(scene.task.inside) });
    }
    finally {
        await scene.strike();
    }
}
/** The toolchain, and the Node that runs the program: it may lie in a hidden folder, where no command sees it. */
function shownIn({ toolchain }) {
    return [...toolchain, process.execPath];
}
function programOf(scene) {
    return [process.execPath, '-e', PROBE_SCRIPT, scene.taskFile];
}
async function tryOutside(request, scene) {
    const [file = '', ...args] = programOf(scene);
    const output = collect();
    const env = sandboxEnvironment(request.toolPath, scene.workspace);
    await runChild({ file, args, cwd: scene.workspace, env, timeoutMs: TIMEOUT_MS, onOutput: output.take });
    return output.answer();
}
async function tryInside(request, scene) {
    const output = collect();
    const shape = { host: request.host, toolchain: shownIn(request), workspace: scene.workspace, network: false };
    await startBwrap({ bwrap: request.bwrap, shape, toolPath: request.toolPath, argv: programOf(scene), timeoutMs: TIMEOUT_MS, onOutput: output.take });
    return output.answer();
}
function collect() {
    const chunks = [];
    let bytes = 0;
    return {
        take: (chunk) => {
            bytes += chunk.byteLength;
            if (bytes <= 1_000_000)
                chunks.push(Buffer.from(chunk));
        },
        answer: () => {
            const text = Buffer.concat(chunks);
            const read = probeAnswer.safeParse(parseOrNull(text.toString()));
            return read.success ? read.data : logTail(text, SHOWN).replaceAll('\n', ' ') || 'it ended without a word';
        },
    };
}
function parseOrNull(text) {
    try {
        return JSON.parse(text);
    }
    catch (thrown) {
        if (thrown instanceof SyntaxError)
            return null;
        throw thrown;
    }
}
async function probe_exists(path) {
    try {
        await (0,promises_.access)(path);
        return true;
    }
    catch (thrown) {
        if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT')
            return false;
        throw thrown;
    }
}

// EXTERNAL MODULE: ./lib/core/byte-tail.js
var byte_tail = __webpack_require__(18832);
;// CONCATENATED MODULE: ./lib/core/test-count.js
// Every repetition below has a bound: the text comes from a program that may want to keep us busy.
/**
 * Reads from the end of a log, without terminal sequences, how many tests ran; the last summary counts. Null when no
 * known runner speaks there.
 * A program can print what it likes, so this is for showing and never for judging.
 */
function countTests(tail) {
    for (const read of [readNode, readVitest, readJest, readPytest, readMocha, readCargo]) {
        const count = read(tail);
        if (count !== null)
            return count;
    }
    return null;
}
/** `ℹ tests 12` of the spec reporter, `# tests 12` of TAP; a run that was cancelled did not pass. */
const readNode = (tail) => {
    const number = (word) => lastNumber(tail, new RegExp(String.raw `^(?:ℹ|#) ${word} (\d{1,9})$`, 'gmu'));
    const total = number('tests');
    if (total === null || number('pass') === null)
        return null;
    return { runner: 'node:test', total, failed: (number('fail') ?? 0) + (number('cancelled') ?? 0), skipped: (number('skipped') ?? 0) + (number('todo') ?? 0) };
};
/** `      Tests  1 failed | 10 passed | 2 skipped (13)` */
const readVitest = (tail) => {
    const line = lastMatch(tail, /^[ \t]*Tests {2}(.{1,200}) \((\d{1,9})\)[ \t]*$/gm);
    if (line === null)
        return null;
    return { runner: 'vitest', total: Number(line[2]), failed: part(line[1], 'failed'), skipped: part(line[1], 'skipped') + part(line[1], 'todo') };
};
/** `Tests:       1 failed, 2 skipped, 10 passed, 13 total` */
const readJest = (tail) => {
    const line = lastMatch(tail, /^Tests: +(.{0,200}?)\b(\d{1,9}) total[ \t]*$/gm);
    if (line === null)
        return null;
    return { runner: 'jest', total: Number(line[2]), failed: part(line[1], 'failed'), skipped: part(line[1], 'skipped') + part(line[1], 'todo') };
};
/** `===== 1 failed, 10 passed, 2 skipped in 0.12s =====`, or without the frame when quiet */
const readPytest = (tail) => {
    const line = lastMatch(tail, /^(?:={1,200} )?((?:\d{1,9} [a-z]{1,20}(?:, )?){1,9}) in [\d.]{1,20}s(?: \([\d:]{1,20}\))?(?: ={1,200})?[ \t]*$/gm);
    if (line === null)
        return null;
    const [failed, skipped] = [part(line[1], 'failed') + part(line[1], 'errors?'), part(line[1], 'skipped')];
    const total = failed + skipped + part(line[1], 'passed') + part(line[1], 'xfailed') + part(line[1], 'xpassed');
    return { runner: 'pytest', total, failed, skipped };
};
/** `  10 passing (20ms)`, `  2 pending`, `  1 failing` */
const readMocha = (tail) => {
    const passed = lastNumber(tail, /^ {2}(\d{1,9}) passing \(.{1,20}\)$/gm);
    if (passed === null)
        return null;
    const [failed, skipped] = [lastNumber(tail, /^ {2}(\d{1,9}) failing$/gm) ?? 0, lastNumber(tail, /^ {2}(\d{1,9}) pending$/gm) ?? 0];
    return { runner: 'mocha', total: passed + failed + skipped, failed, skipped };
};
/** `test result: ok. 10 passed; 0 failed; 2 ignored; …`, once for every binary, so they are summed */
const readCargo = (tail) => {
    const results = [...tail.matchAll(/^test result: \w{1,20}\. (\d{1,9}) passed; (\d{1,9}) failed; (\d{1,9}) ignored;/gm)];
    if (results.length === 0)
        return null;
    const sum = (group) => results.reduce((total, result) => total + Number(result[group]), 0);
    return { runner: 'cargo', total: sum(1) + sum(2) + sum(3), failed: sum(2), skipped: sum(3) };
};
function part(text, word) {
    return Number(new RegExp(String.raw `(?:^|\s)(\d+) ${word}(?!\w)`).exec(text ?? '')?.[1] ?? 0);
}
function lastMatch(text, pattern) {
    return [...text.matchAll(pattern)].at(-1) ?? null;
}
function lastNumber(text, pattern) {
    const match = lastMatch(text, pattern);
    return match === null ? null : Number(match[1]);
}

;// CONCATENATED MODULE: ./lib/adapters/sandbox/run-in-sandbox.js






/** Enough for the summary of a test runner; what is shown is shorter still. */
const TAIL_BYTES = 65_536;
const SHOWN_TAIL = 4096;
/** Runs a command in the sandbox and records it; a sandbox that does not come up or breaks down is the fault `sandbox:broken`. */
async function runInSandbox(setup, command, workspace) {
    const log = await setup.evidence.open(command.log);
    const output = run_in_sandbox_record(setup, command, log);
    const startedAt = setup.clock.now();
    const started = setup.clock.monotonicMs();
    const end = await startRecorded(setup, command, await (0,promises_.realpath)(workspace.folder), output);
    const durationMs = Math.round(setup.clock.monotonicMs() - started);
    const wasStopped = end.timedOut || end.aborted || output.full.aborted;
    if (end.exitCode === null && !wasStopped) {
        throw new core_fault/* Fault */.vC('sandbox:broken', `The sandbox failed while it ran ${command.id}: ${lastLine(output.tail()) || (end.signal ?? 'it said nothing')}`);
    }
    return {
        id: command.id,
        argv: [...command.argv],
        required: command.required,
        exitCode: wasStopped ? null : end.exitCode,
        signal: end.signal,
        timedOut: end.timedOut,
        startedAt,
        durationMs,
        log: await output.close(),
        truncated: output.full.aborted,
        tests: countTests(logTail(output.tail(), TAIL_BYTES)),
        tail: logTail(output.tail(), SHOWN_TAIL),
    };
}
async function startRecorded(setup, command, workspace, output) {
    try {
        return await startBwrap({
            bwrap: setup.bwrap,
            shape: { host: setup.host, toolchain: setup.toolchain, workspace, network: command.network },
            toolPath: setup.toolPath,
            argv: command.argv,
            timeoutMs: command.timeoutSeconds * 1000,
            onOutput: output.take,
            signal: AbortSignal.any([output.full, ...(setup.signal === undefined ? [] : [setup.signal])]),
        });
    }
    catch (thrown) {
        if ((0,core_fault/* isFault */.Zh)(thrown))
            throw thrown;
        throw new core_fault/* Fault */.vC('sandbox:broken', `The sandbox could not run ${command.id}: ${thrown instanceof Error ? thrown.message : String(thrown)}`, thrown);
    }
    finally {
        await output.close();
    }
}
function run_in_sandbox_record(setup, command, log) {
    const full = new AbortController();
    const tail = (0,byte_tail/* byteTail */.R)(TAIL_BYTES);
    let closing = null;
    return {
        take: async (chunk) => {
            const kept = chunk.subarray(0, setup.budget.bytesLeft);
            setup.budget.bytesLeft -= kept.byteLength;
            if (kept.byteLength < chunk.byteLength)
                full.abort();
            if (kept.byteLength === 0)
                return;
            tail.add(kept);
            setup.narrator.quote(command.id, kept);
            await log.write(kept);
        },
        full: full.signal,
        tail: () => tail.bytes(),
        close: () => (closing ??= log.close()),
    };
}
function lastLine(tail) {
    return logTail(tail, SHOWN_TAIL).split('\n').at(-1) ?? '';
}

;// CONCATENATED MODULE: ./lib/adapters/sandbox/create-sandbox.js






/** A sandbox made by bubblewrap; nothing runs in it before the probe has held on this machine. */
function createSandbox(options) {
    const budget = { bytesLeft: options.logLimitBytes };
    const hidden = options.hidden.filter((folder) => folder !== '/');
    let finding = null;
    const find = () => (finding ??= findWorking({ ...options, hidden }));
    return {
        probe: async () => (await find()).facts,
        run: async (command, workspace) => {
            const { facts, working } = await find();
            if (working === null)
                throw new core_fault/* Fault */.vC('sandbox:unavailable', facts.problem);
            return await runInSandbox({ ...options, ...working, budget }, command, workspace);
        },
    };
}
async function findWorking(options) {
    const problems = [];
    let attempts = [];
    for (const { provider, path } of options.candidates) {
        try {
            await (0,promises_.access)(path);
            const host = readHostView(options.hidden);
            attempts = [...(await probe({ ...options, bwrap: path, host }))];
            const broken = attempts.filter(({ held }) => !held);
            if (broken.length === 0)
                return { facts: { mechanism: 'bubblewrap', provider, attempts, problem: '' }, working: { bwrap: path, host } };
            problems.push(`${provider}: ${broken.map(({ attempt, seen }) => `${attempt}: ${seen}`).join('; ')}`);
        }
        catch (thrown) {
            problems.push(`${provider}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
        }
    }
    const problem = (0,inert/* inertText */.UJ)(problems.join(' | ') || 'there is no bubblewrap to try');
    return { facts: { mechanism: 'none', provider: 'none', attempts, problem }, working: null };
}

;// CONCATENATED MODULE: ./lib/adapters/sandbox/toolchain.js




// Thousands of small questions to the system: asked one after the other they take a tenth of what promises would.
const toolchain_MOST_ENTRIES = 64;
const MOST_NAMES = 8192;
const MOST_FOLDERS = 512;
const MOST_HOPS = 8;
/**
 * Finds the folders of the toolchain: each entry of PATH, its parent when it is a `bin` (there lie the libraries), and
 * what its symbolic links lead to. Below a hidden folder an entry is shown alone, without its parent.
 */
function findToolchain(request) {
    const hidden = everySpelling(request.hidden);
    const found = { folders: new Set(), skipped: [], path: [] };
    const entries = [...new Set(request.path.split(':').filter((entry) => (0,external_node_path_.isAbsolute)(entry)).map(toolchain_plain))];
    for (const entry of entries.slice(0, toolchain_MOST_ENTRIES)) {
        if (!isFolder(entry))
            continue;
        const refusal = refusalOf(entry, hidden);
        if (refusal !== null) {
            found.skipped.push(`${entry}: ${refusal}`);
            continue;
        }
        found.path.push(entry);
        for (const folder of foldersOfEntry(entry, hidden))
            found.folders.add(folder);
        for (const target of targetsOf(entry)) {
            for (const folder of foldersOfTarget(target, hidden))
                found.folders.add(folder);
        }
    }
    for (const entry of request.extra) {
        const refusal = refusalOfExtra(entry, hidden);
        if (refusal === null)
            found.folders.add(toolchain_plain(entry));
        else
            found.skipped.push(`${entry}: ${refusal}`);
    }
    if (entries.length > toolchain_MOST_ENTRIES)
        found.skipped.push(`PATH: only its first ${toolchain_MOST_ENTRIES} entries are used`);
    if (found.folders.size > MOST_FOLDERS)
        found.skipped.push(`PATH: only the first ${MOST_FOLDERS} folders it leads to are shown`);
    const folders = [...found.folders].filter((folder) => !isShownAnyway(folder)).slice(0, MOST_FOLDERS);
    return { folders: folders.toSorted(), path: found.path.join(':'), skipped: found.skipped };
}
/** Why a folder may not be shown, or null. What it really is counts as well as how it is spelled. */
function refusalOf(folder, hidden) {
    const real = (0,external_node_fs_.realpathSync)(folder);
    for (const path of [folder, real]) {
        if (path === '/' || OWN_FOLDERS.some((own) => isWithin(own, path)))
            return 'the sandbox has a folder of its own there';
        if (['/proc', '/dev', '/sys'].some((kernel) => isWithin(path, kernel)))
            return 'it belongs to the kernel';
        if (hidden.some((other) => isWithin(other, path)))
            return 'it is hidden from untrusted programs, or holds what is';
    }
    return null;
}
function refusalOfExtra(entry, hidden) {
    if (!(0,external_node_path_.isAbsolute)(entry))
        return 'it is no absolute path';
    return isFolder(toolchain_plain(entry)) ? refusalOf(toolchain_plain(entry), hidden) : 'there is no such folder';
}
function foldersOfEntry(entry, hidden) {
    const real = (0,external_node_fs_.realpathSync)(entry);
    const isBelowHidden = hidden.some((folder) => isWithin(entry, folder) || isWithin(real, folder));
    return isBelowHidden ? [entry] : [entry, ...parentOfBin(entry, hidden)];
}
/** The folder of what a link leads to, which holds the rest of that program; the file alone when that folder is hidden. */
function foldersOfTarget(target, hidden) {
    const folder = isFolder(target) ? target : (0,external_node_path_.dirname)(target);
    if (refusalOf(folder, hidden) === null)
        return [folder, ...parentOfBin(folder, hidden)];
    return folder === target || refusalOf(target, hidden) !== null ? [] : [target];
}
/** A folder right inside a hidden one, such as `~/.local`, holds more than one program and is never taken as a whole. */
function parentOfBin(folder, hidden) {
    const parent = (0,external_node_path_.dirname)(folder);
    if (!['bin', 'sbin'].includes((0,external_node_path_.basename)(folder)) || refusalOf(parent, hidden) !== null)
        return [];
    const above = [(0,external_node_path_.dirname)(parent), (0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(parent))];
    return above.some((path) => hidden.includes(path)) ? [] : [parent];
}
/** Where the links in a folder lead, every step of the way, since each must exist to be followed. */
function targetsOf(folder) {
    const names = orNull(() => (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })) ?? [];
    const targets = [];
    for (const name of names.slice(0, MOST_NAMES)) {
        if (!name.isSymbolicLink())
            continue;
        let link = (0,external_node_path_.join)(folder, name.name);
        for (let hop = 0; hop < MOST_HOPS; hop += 1) {
            const next = linkTarget(link);
            if (next === null)
                break;
            targets.push(next);
            link = next;
        }
    }
    return targets.filter((target) => !isShownAnyway(target));
}
/** Null when the path is no link or leads nowhere: then there is nothing to show. */
function linkTarget(path) {
    return orNull(() => {
        const target = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), (0,external_node_fs_.readlinkSync)(path));
        (0,external_node_fs_.statSync)(target);
        return target;
    });
}
function isFolder(path) {
    return orNull(() => (0,external_node_fs_.statSync)(path).isDirectory()) ?? false;
}
/** Null for what is not there or not for our eyes, which PATH is full of. */
function orNull(read) {
    try {
        return read();
    }
    catch (thrown) {
        if (thrown instanceof Error && 'code' in thrown && ['ENOENT', 'ENOTDIR', 'EACCES', 'EINVAL', 'ELOOP'].includes(String(thrown.code)))
            return null;
        throw thrown;
    }
}
function isShownAnyway(path) {
    return SYSTEM_FOLDERS.some((folder) => isWithin(path, folder));
}
function everySpelling(hidden) {
    const spellings = new Set();
    for (const path of hidden.map(toolchain_plain)) {
        spellings.add(path);
        if (isFolder(path))
            spellings.add((0,external_node_fs_.realpathSync)(path));
    }
    return [...spellings];
}
function toolchain_plain(path) {
    const normal = (0,external_node_path_.normalize)(path);
    return normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal;
}

;// CONCATENATED MODULE: ./lib/commands/powers.js














/** The sandbox the system may have; it is tried before the one of Codex, since administrators allow it by that path. */
const SYSTEM_BUBBLEWRAP = '/usr/bin/bwrap';
/** All commands of a run together may write this many bytes of output. */
const LOG_LIMIT_BYTES = 256 * 1024 * 1024;
/** Builds every power of a run from its adapters; nothing is started or asked yet. */
async function buildPowers({ job, env, evidence, narrator, signal }) {
    const { inputs, scratch, hidden } = job;
    const { forge, publisher } = await createForge({ token: inputs['github-token'], apiUrl: job.apiUrl, repository: job.repository, userAgent: `codex-orchestrator/${version/* VERSION */.x}` });
    const toolchain = findToolchain({ path: job.searchPath, extra: [job.toolCache], hidden });
    for (const skipped of toolchain.skipped)
        narrator.say(`not shown to untrusted programs: ${skipped}`);
    // Without a git the first git command says so, as a fault of the run like any other.
    const git = (await findProgram('git', job.searchPath)) ?? '/usr/bin/git';
    const trusted = createTrustedGit({ folder: (0,external_node_path_.join)(scratch, 'git'), file: git, network: env, signal });
    const clock = systemClock;
    const codex = createCodex({
        model: inputs.model,
        ...(inputs.effort === null ? {} : { effort: inputs.effort }),
        endpoint: inputs['responses-api-endpoint'] ?? '',
        apiKey: inputs['openai-api-key'] ?? '',
        home: (0,external_node_path_.join)(scratch, 'codex'),
        hidden,
        visible: toolchain.folders,
        toolPath: toolchain.path,
        ...(job.codexBinary === null ? {} : { binaryOverride: job.codexBinary }),
        toolCache: job.toolCache,
        environment: env,
        evidence,
        clock,
        narrator,
        signal,
    });
    return {
        invocation: job.invocation,
        clock,
        narrator,
        evidence,
        forge,
        publisher,
        repository: createRepository({ trusted, remoteUrl: `${job.serverUrl}/${job.repository}`, token: inputs['github-token'], evidence }),
        workspaces: createWorkspaces({ trusted, root: (0,external_node_path_.join)(scratch, 'workspaces') }),
        sandbox: whenFirstUsed(async () => {
            const own = await codex.bundledSandbox();
            const candidates = [...((0,external_node_fs_.existsSync)(SYSTEM_BUBBLEWRAP) ? [{ provider: 'system', path: SYSTEM_BUBBLEWRAP }] : []), ...(own === null ? [] : [{ provider: 'codex', path: own }])];
            return createSandbox({ candidates, hidden, toolchain: toolchain.folders, toolPath: toolchain.path, workRoot: (0,external_node_path_.join)(scratch, 'workspaces'), evidence, clock, narrator, logLimitBytes: LOG_LIMIT_BYTES, signal });
        }),
        codex,
        outlet: createOutlet(job, env),
    };
}
/** The sandbox of Codex is known only once Codex is found, which a refused run never asks for. */
function whenFirstUsed(make) {
    let made;
    const sandbox = () => (made ??= make());
    return {
        probe: async () => (await sandbox()).probe(),
        run: async (command, workspace) => (await sandbox()).run(command, workspace),
    };
}
function createOutlet(job, env) {
    const name = job.inputs['artifact-name'] ?? `codex-orchestrator-${env['GITHUB_RUN_ID'] ?? '0'}-${env['GITHUB_RUN_ATTEMPT'] ?? '1'}-${job.invocation.runId}`;
    return {
        summary: async (markdown) => void (0,outputs/* writeSummary */.Sy)(env, markdown),
        outputs: async (values) => (0,outputs/* setOutputs */.n0)(env, { ...values, 'evidence-path': job.evidence, 'manifest-path': (0,external_node_path_.join)(job.evidence, 'manifest.json') }),
        upload: async () => {
            const uploaded = await uploadBundle({ folder: job.evidence, name, env, privateFolder: (0,external_node_path_.join)(job.scratch, 'artifact') });
            return 'skipped' in uploaded ? `not uploaded: ${uploaded.skipped}` : `uploaded as ${name} (id ${uploaded.id})`;
        },
    };
}

;// CONCATENATED MODULE: ./lib/commands/run-action.js











/** The whole run ends after this long, whatever it is doing. */
const WALL_MS = 60 * 60 * 1000;
/** Untrusted output shown in the job log of each source; the evidence holds all of it. */
const QUOTE_LIMIT_BYTES = 256 * 1024;
/** The main step: one run from event to status. Answers the exit code of the step. */
async function runAction(env, payload) {
    const narrator = (0,actions_narrator/* createNarrator */.M)({ write: (text) => void process.stdout.write(text), workflowCommands: env['GITHUB_ACTIONS'] === 'true', quoteLimitBytes: QUOTE_LIMIT_BYTES });
    const job = readJob(env, payload, newRunId(systemClock));
    for (const secret of [job.inputs['openai-api-key'], job.inputs['github-token']])
        maskSecret(secret, env);
    if (env['GITHUB_STATE'] !== undefined)
        (0,outputs/* saveState */.LZ)(env, 'scratch', job.scratch);
    try {
        const code = await perform(job, env, narrator);
        if (env['GITHUB_STATE'] !== undefined)
            (0,outputs/* saveState */.LZ)(env, 'ended', 'run');
        return code;
    }
    catch (thrown) {
        // Only what breaks before there is a journal, or the journal itself, ends here: there is no bundle left to say it in.
        if (!(0,core_fault/* isFault */.Zh)(thrown))
            throw thrown;
        narrator.error(`FAILED (${thrown.code}): ${thrown.message}`);
        return 1;
    }
}
async function perform(job, env, narrator) {
    const { signal, release } = endings();
    try {
        const { bundle, evidence } = await createBundle({ folder: job.evidence, run: job.invocation.runId, version: version/* VERSION */.x, rules: { steps: pipeline/* pipeline */.T } });
        const powers = await buildPowers({ job, env, evidence, narrator, signal });
        const ended = await run(pipeline/* pipeline */.T, powers, bundle, signal);
        for (const untold of ended.untold)
            narrator.error(`could not tell: ${untold}`);
        const { status, reason, sentence, remedy } = ended.verdict;
        const line = `${status} (${reason}): ${sentence} ${remedy}`;
        if (status === 'SUCCESS')
            narrator.say(line);
        else if (status === 'PARTIAL')
            narrator.warn(line);
        else
            narrator.error(line);
        return (0,inputs/* failsStep */.ug)(job.inputs['fail-on'], status) || ended.untold.length > 0 ? 1 : 0;
    }
    finally {
        release();
    }
}
/** What ends a run from outside: the clock, or a cancellation, which GitHub sends as SIGINT and then SIGTERM. */
function endings() {
    const controller = new AbortController();
    const cancel = () => controller.abort(new core_fault/* Fault */.vC('run:cancelled', 'The job was cancelled.'));
    const timer = setTimeout(() => controller.abort(new core_fault/* Fault */.vC('run:timeout', 'The run took longer than 60 minutes.')), WALL_MS);
    process.on('SIGINT', cancel).on('SIGTERM', cancel);
    return {
        signal: controller.signal,
        release: () => {
            clearTimeout(timer);
            process.off('SIGINT', cancel).off('SIGTERM', cancel);
        },
    };
}
/** Has the runner replace a secret in the log, whoever prints it. */
function maskSecret(secret, env) {
    if (secret !== null && secret.length >= 8 && env['GITHUB_ACTIONS'] === 'true')
        process.stdout.write(`::add-mask::${secret.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`);
}


/***/ })

};
