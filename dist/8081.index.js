export const id = 8081;
export const ids = [8081,3529];
export const modules = {

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
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', content, 'hex');
}
/** SHA-256 of a file, in hexadecimal, read piece by piece; rejects as the file system does when it cannot be read. */
async function digestOfFile(path) {
    return (await digestFile(path, 'sha256')).toString('hex');
}
/** Digests a file's bytes without holding them, and shows them to `seen`; rejects as the file system does when it cannot be read. */
async function digestFile(path, algorithm, seen) {
    const sum = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
    try {
        // One buffer for all of it: a stream, which makes a new one for every piece, takes half as long again.
        const buffer = Buffer.allocUnsafe(PIECE_BYTES);
        for (let bytesRead = -1; bytesRead !== 0;) {
            ({ bytesRead } = await file.read(buffer, 0, PIECE_BYTES));
            sum.update(buffer.subarray(0, bytesRead));
            seen?.(buffer.subarray(0, bytesRead));
        }
    }
    finally {
        await file.close();
    }
    return sum.digest();
}


/***/ }),

/***/ 13529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createClient: () => (/* binding */ createClient)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 19 modules
var utils = __webpack_require__(85555);
// EXTERNAL MODULE: ./lib/contract/in-words.js
var in_words = __webpack_require__(22187);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(58651);
// EXTERNAL MODULE: ./lib/core/one-line.js
var one_line = __webpack_require__(71738);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/adapters/github/refusal.js



/** A wait that is longer than this, in seconds, is not waited for. */
const LONGEST_WAIT = 60;
const requestError = schemas/* object */.Ikc({
    name: schemas/* literal */.euz('HttpError'),
    status: schemas/* number */.aig(),
    message: schemas/* string */.YjP(),
    cause: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).optional().catch(undefined),
    response: schemas/* object */.Ikc({ data: schemas/* unknown */.L5J(), headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) }).optional(),
});
/** GraphQL answers 200 and says in the body what is wrong. */
const graphqlError = schemas/* object */.Ikc({
    name: schemas/* literal */.euz('GraphqlResponseError'),
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP().optional(), message: schemas/* string */.YjP() })).min(1),
    headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
});
/** The status that REST gives for the same refusal. */
const STATUS_OF = { RATE_LIMITED: 429, FORBIDDEN: 403, NOT_FOUND: 404, INSUFFICIENT_SCOPES: 403, SERVICE_UNAVAILABLE: 503, INTERNAL: 500 };
const explanation = schemas/* object */.Ikc({
    message: schemas/* string */.YjP(),
    errors: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ message: schemas/* string */.YjP() }).transform((error) => error.message), schemas/* unknown */.L5J().transform((error) => JSON.stringify(error))])).default([]),
});
/**
 * Reads an error of octokit as a refusal; null when it is no such error but a defect of ours.
 * The error itself is not kept as the cause: it holds the whole request.
 */
function refusalOf(thrown, purpose, token) {
    const clean = (text) => (0,one_line/* oneLine */.T)(text.replaceAll(token, '***'), 300);
    if (thrown instanceof Error && thrown.name === 'AbortError')
        return unanswered('it was given up because the run is ending', purpose, 'late');
    const { data: question } = graphqlError.safeParse(thrown);
    if (question !== undefined)
        return told(STATUS_OF[question.errors[0]?.type ?? ''] ?? 422, clean(question.errors.map(({ message }) => message).join('; ')), question.headers, purpose);
    const { data: error } = requestError.safeParse(thrown);
    if (error === undefined)
        return null;
    if (error.response === undefined)
        return error.cause?.name === 'TimeoutError' ? unanswered('no answer came in time', purpose, 'late') : unanswered(clean(error.message), purpose);
    const { status, response } = error;
    const { data: said } = explanation.safeParse(response.data);
    const message = clean(said === undefined ? (pageTitle(response.data) ?? error.message) : [said.message, ...said.errors].join(': '));
    return told(status, message, response.headers, purpose);
}
function told(status, message, headers, purpose) {
    const wait = waitOf(headers);
    const kind = isRateLimit(status, message, headers) ? 'limited' : status >= 500 || status === 408 ? 'broken' : 'final';
    return { ok: false, status, kind, wait, message, fault: kind === 'limited' ? limited(status, message, purpose, wait) : faultOf(status, message, purpose) };
}
/** The refusal of a request that got no answer, or only the beginning of one. */
function unanswered(message, { doing }, kind = 'broken') {
    return { ok: false, status: 0, kind, wait: null, message, fault: new fault/* Fault */.vC('github:unreachable', `GitHub did not answer when asked to ${doing}: ${message}`) };
}
/** The refusal that a redirection is: no request of ours follows one, since a write would arrive as a read, or elsewhere. */
function moved(status, { doing }) {
    return { ok: false, status, kind: 'final', wait: null, message: 'it has moved', fault: new fault/* Fault */.vC('github:moved', `GitHub says that what it was asked for has moved (${status}) when asked to ${doing}`) };
}
/** What a page for people is called, when the answer is one: proxies and GitHub itself answer so when they are in trouble. */
function pageTitle(data) {
    if (typeof data !== 'string' || !/^\s*<(?:!doctype|html)/i.test(data))
        return null;
    const title = /<title[^>]*>([^<]{1,100})/i.exec(data)?.[1];
    return title === undefined ? 'a web page' : `a web page, "${(0,one_line/* oneLine */.T)(title, 100)}"`;
}
function limited(status, message, { doing }, wait) {
    const patience = wait === null || wait <= LONGEST_WAIT ? '' : `. It asks us to wait ${wait} seconds; a run waits ${LONGEST_WAIT} at most`;
    return new fault/* Fault */.vC('github:unreachable', `GitHub's rate limit kept us from asking to ${doing} (${status}: ${message})${patience}`);
}
function faultOf(status, message, { doing, needs }) {
    if (status === 401)
        return new fault/* Fault */.vC('github:denied', `GitHub did not accept the token when asked to ${doing} (401: ${message})`);
    if (isRule(status, message))
        return new fault/* Fault */.vC('github:rule', `A rule of the repository does not let us ${doing} (${status}: ${message})`);
    // A token without permission on a private repository is told 404, as if nothing were there.
    if (status === 403 || status === 404)
        return new fault/* Fault */.vC('github:denied', `GitHub refused to ${doing} (${status}: ${message})${saysWhy(message) ? '' : `. The job may lack the permission ${needs}`}`);
    return new fault/* Fault */.vC('github:unexpected', `GitHub answered ${status} when asked to ${doing}: ${message}`);
}
/** The refusals that are not about permissions of the job, so that a hint at those would lead astray. */
function saysWhy(message) {
    return /\blocked\b|\barchived\b|not permitted to create or approve/i.test(message);
}
function isRateLimit(status, message, headers) {
    return status === 429 || (status === 403 && (String(headers['x-ratelimit-remaining']) === '0' || 'retry-after' in headers || /\brate limit\b/i.test(message)));
}
/** Seconds until GitHub wants to be asked again: as it says, or when the limit of the hour starts anew. */
function waitOf(headers) {
    const after = Number(headers['retry-after'] ?? Number.NaN);
    if (Number.isFinite(after))
        return Math.max(0, Math.ceil(after));
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    if (String(headers['x-ratelimit-remaining']) !== '0' || !Number.isFinite(reset))
        return null;
    return Math.max(0, Math.ceil(reset - Date.now() / 1000) + 1);
}
/** Branch protection and rulesets refuse with 422, as if the request were malformed; a push rule with 409. */
function isRule(status, message) {
    return (status === 422 || status === 409 || status === 403) && /rule violations|protected branch|ruleset/i.test(message);
}

;// CONCATENATED MODULE: ./lib/adapters/github/patience.js


const RETRIES = 2;
/** GitHub kills a cancelled job ten seconds after it told it: time for one word to each who must hear it. */
const HURRY = { timeoutMs: 3000, graceMs: 1000, pauseMs: 300, retries: 1 };
/** The patience of a client: three tries and up to a minute for a rate limit, but hardly any once it must hurry. */
function createPatience({ hurry, timeoutMs = 30_000, secondMs = 1000 }) {
    const hurried = () => hurry?.aborted === true;
    const over = new AbortController();
    // Under this name octokit hands the error through as it is.
    const giveUp = () => over.abort(new DOMException('The run is ending', 'AbortError'));
    hurry?.addEventListener('abort', () => setTimeout(giveUp, HURRY.graceMs).unref(), { once: true });
    return {
        limit: () => (hurried() ? AbortSignal.timeout(HURRY.timeoutMs) : AbortSignal.any([AbortSignal.timeout(timeoutMs), over.signal])),
        pause: (seconds) => rest(hurried() ? HURRY.pauseMs : seconds * secondMs, hurry),
        again: async (refusal, tries) => {
            if (hurried()) {
                if (refusal.kind !== 'broken' || tries >= HURRY.retries)
                    return false;
                await (0,promises_.setTimeout)(HURRY.pauseMs);
                return true;
            }
            const seconds = secondsBefore(refusal, tries);
            if (seconds === null || seconds > LONGEST_WAIT || tries >= RETRIES)
                return false;
            await rest(seconds * secondMs, hurry);
            return refusal.kind !== 'limited' || !hurried();
        },
    };
}
/** Seconds to wait before the next try; null when asking again changes nothing. */
function secondsBefore({ kind, wait }, tries) {
    const own = (tries + 1) ** 2;
    switch (kind) {
        case 'final':
            return null;
        case 'limited':
            return wait ?? LONGEST_WAIT;
        case 'broken':
        case 'late':
            return Math.max(own, wait ?? 0);
    }
}
/** A pause that ends early when it becomes time to hurry. */
async function rest(ms, hurry) {
    try {
        await (0,promises_.setTimeout)(ms, undefined, hurry === undefined ? {} : { signal: hurry });
    }
    catch (thrown) {
        if (hurry?.aborted !== true)
            throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/client.js







/** Makes a client of one repository; sends nothing yet. */
function createClient(options) {
    const { token, repository } = options;
    const at = placeOf(repository);
    const patience = createPatience(options);
    let requests = 0;
    const { rest, graphql } = octokitOf(options, () => {
        requests += 1;
        return patience.limit();
    });
    const send = async (call) => {
        try {
            const { status, data } = await call.send(rest, at);
            if (status >= 300)
                return moved(status, call);
            if (data === BROKEN_OFF)
                return unanswered('the answer broke off', call);
            return { ok: true, data: read(call, data) };
        }
        catch (thrown) {
            const refusal = refusalOf(thrown, call, token);
            if (refusal === null)
                throw thrown;
            return refusal;
        }
    };
    const attempt = async (call) => {
        for (let tries = 0;; tries += 1) {
            const answer = await send(call);
            if (answer.ok || !(await patience.again(answer, tries)))
                return answer;
        }
    };
    const ask = async (call) => {
        const answer = await attempt(call);
        if (!answer.ok)
            throw answer.fault;
        return answer.data;
    };
    return {
        repository,
        owner: at.owner,
        attempt,
        ask,
        query: ({ query, variables, ...question }) => ask({ ...question, send: async () => ({ status: 200, data: (await graphql(query, { ...variables, owner: at.owner, name: at.repo })) ?? BROKEN_OFF }) }),
        once: async (write, happened) => {
            for (let tries = 0;; tries += 1) {
                const answer = await send(write).catch((thrown) => seen(thrown, happened));
                if (answer.ok || answer.kind === 'final')
                    return answer;
                const again = await patience.again(answer, tries);
                if (answer.kind !== 'limited') {
                    const looked = await look(happened);
                    if (looked === 'unknown')
                        return answer;
                    if (looked !== null)
                        return { ok: true, data: looked.data };
                }
                if (!again)
                    return answer;
            }
        },
        pause: patience.pause,
        requests: () => requests,
    };
}
/** What Octokit answers with when the line broke while it was reading; in GraphQL, where an answer always has data or errors, it answers with neither. */
const BROKEN_OFF = '';
function octokitOf({ token, apiUrl, userAgent = 'codex-orchestrator' }, begin) {
    const baseUrl = apiUrl.replace(/\/+$/, '');
    // The toolkit's fetch goes through the proxy that the environment names for GITHUB_API_URL, and only for that.
    const send = baseUrl === utils/* defaults */.NT.baseUrl ? utils/* defaults */.NT.request?.fetch : fetch;
    const counted = (input, init) => send(input, { ...init, redirect: 'manual', signal: begin() });
    return (0,github/* getOctokit */.Q)(token, { baseUrl, userAgent, request: { fetch: counted }, log: { debug: ignore, info: ignore, warn: ignore, error: ignore } });
}
/** A write whose answer makes no sense may have taken effect all the same. */
async function seen(thrown, happened) {
    const looked = (0,fault/* isFault */.Zh)(thrown) ? await look(happened) : null;
    if (looked === null || looked === 'unknown')
        throw thrown;
    return { ok: true, data: looked.data };
}
/** Where nobody can tell whether a write took effect, it must not be repeated. */
async function look(happened) {
    try {
        const data = await happened();
        return data === null ? null : { data };
    }
    catch (thrown) {
        if ((0,fault/* isFault */.Zh)(thrown))
            return 'unknown';
        throw thrown;
    }
}
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
    const page = pageTitle(data);
    if (page !== null)
        throw new fault/* Fault */.vC('github:unexpected', `GitHub's answer to "${doing}" is ${page}: something between us and GitHub may have answered in its place`);
    const parsed = shape.safeParse(data, { error: in_words/* inWords */.r });
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw new fault/* Fault */.vC('github:unexpected', (0,one_line/* oneLine */.T)(`GitHub's answer to "${doing}" is not what it describes: ${issue === undefined || issue.path.length === 0 ? 'it' : issue.path.join('.')} ${issue?.message ?? ''}`, 300));
}


/***/ }),

/***/ 88042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ choosePacks)
});

// EXTERNAL MODULE: ./lib/adapters/clock.js
var clock = __webpack_require__(61642);
// EXTERNAL MODULE: ./lib/adapters/files/digest.js
var digest = __webpack_require__(78370);
// EXTERNAL MODULE: ./lib/contract/pack-parts.js
var pack_parts = __webpack_require__(86582);
// EXTERNAL MODULE: ./lib/adapters/git/byte-path.js
var byte_path = __webpack_require__(7801);
// EXTERNAL MODULE: ./lib/adapters/git/list-tree.js
var list_tree = __webpack_require__(69760);
// EXTERNAL MODULE: ./lib/adapters/git/read-blobs.js
var read_blobs = __webpack_require__(53838);
;// CONCATENATED MODULE: ./lib/adapters/git/packs-at.js




const NAMES = new Set(pack_parts/* PACK_FILES */.mQ.map(({ name }) => name));
/** A README stands in other folders too. */
const MARKS = new Set(pack_parts/* PACK_FILES */.mQ.flatMap(({ name, required }) => (required ? [name] : [])));
/** Those packs of a fetched commit that `choose` answers of the folders of all of them, by path. Faults: `git:broken`. */
async function packsAt(trusted, commit, choose) {
    const found = [...(await (0,list_tree/* listTree */.n)(trusted, commit)).values()].flatMap(placeOf);
    const all = [...Map.groupBy(found, ({ folder }) => folder)].filter(([, files]) => files.some(({ name }) => MARKS.has(name)));
    const chosen = new Set(choose(all.map(([folder]) => folder)));
    const folders = all.filter(([folder]) => chosen.has(folder));
    const blobs = await (0,read_blobs/* readBlobs */.b)(trusted, folders.flatMap(([, files]) => files.map(({ sha }) => sha)));
    return folders
        .map(([path, files]) => ({ path, files: new Map(files.map(({ name, sha }) => [name, blobs.get(sha) ?? new Uint8Array()])) }))
        .toSorted((left, right) => (left.path < right.path ? -1 : 1));
}
function placeOf({ mode, sha, path }) {
    const text = (0,byte_path/* textOf */.b6)(path);
    const cut = text?.lastIndexOf('/') ?? -1;
    // A pack has a folder, since that is its name.
    if (text === null || cut === -1 || !mode.startsWith('100') || text.split('/').includes('node_modules'))
        return [];
    const name = text.slice(cut + 1);
    return NAMES.has(name) ? [{ folder: text.slice(0, cut), name, sha }] : [];
}

// EXTERNAL MODULE: ./lib/adapters/git/repository.js + 1 modules
var repository = __webpack_require__(53284);
// EXTERNAL MODULE: ./lib/adapters/github/forge.js + 3 modules
var github_forge = __webpack_require__(22859);
// EXTERNAL MODULE: ./lib/packs/delivered-packs.js
var delivered_packs = __webpack_require__(13365);
// EXTERNAL MODULE: ./lib/packs/judge-together.js + 1 modules
var judge_together = __webpack_require__(18828);
// EXTERNAL MODULE: ./lib/core/paths.js
var core_paths = __webpack_require__(64539);
;// CONCATENATED MODULE: ./lib/packs/named.js


/** Of all folders of packs those that are named, and those that others may wait for: beside them, and in the usual place. */
function namedAndBeside(folders, isNamed) {
    const parentOf = (folder) => folder.slice(0, Math.max(folder.lastIndexOf('/'), 0));
    const parents = new Set(folders.filter(isNamed).map(parentOf));
    return folders.filter((folder) => parents.has(parentOf(folder)) || isNamed(folder) || folder.startsWith(`${pack_parts/* PACKS_FOLDER */.sQ}/`));
}
/** Says of folders whether words name them: a path means itself and everything below it, a glob what it matches. */
function namedFolders(words) {
    const [globs, paths] = [words.filter((word) => /[*?[\]{}]/.test(word)), words.filter((word) => !/[*?[\]{}]/.test(word))];
    const matches = (0,core_paths/* matchExactly */.k_)(globs);
    return (folder) => matches(folder) || paths.some((path) => folder === path || folder.startsWith(`${path}/`));
}

// EXTERNAL MODULE: ./lib/packs/pack-hash.js
var pack_hash = __webpack_require__(5086);
// EXTERNAL MODULE: ./lib/packs/read-pack.js + 11 modules
var read_pack = __webpack_require__(16385);
// EXTERNAL MODULE: ./lib/packs/select.js + 2 modules
var packs_select = __webpack_require__(61375);
// EXTERNAL MODULE: ./lib/packs/touched.js
var touched = __webpack_require__(69976);
// EXTERNAL MODULE: ./lib/commands/open-git.js
var open_git = __webpack_require__(76185);
// EXTERNAL MODULE: ./lib/commands/surroundings.js
var surroundings = __webpack_require__(92607);
;// CONCATENATED MODULE: ./lib/commands/choose-packs.js














/** Reads the packs of the base commit and asks what became of them, then selects. Faults as those of git and GitHub. */
async function choosePacks(choosing) {
    const { wish } = choosing;
    const base = await readBase(choosing);
    const { candidates, packs, delivered } = await readCandidates(choosing, base);
    const selection = (0,packs_select/* selectPacks */.f)({ candidates, delivered, wish, today: clock/* systemClock */.m.now().slice(0, 10) });
    return { base: { branch: base.branch, commit: base.commit, tree: base.tree }, packs, selection };
}
async function readBase({ client, env, token, branch, scratch, signal }) {
    const trusted = await (0,open_git/* openGit */.z)(scratch, env, signal);
    return { trusted, ...(await (0,repository/* fetchBase */.cu)({ trusted, remoteUrl: `${(0,surroundings/* serverUrl */.Vd)(env)}/${client.repository}`, token }, branch ?? (await (0,github_forge/* createReads */.c)(client).defaultBranch()))) };
}
/**
 * Reads the packs that are named, with those beside them and in the usual place, since others may wait for them, and asks
 * what has become of them all. What is wrong with one that nobody asks for is not told.
 */
async function readCandidates({ client, folders, changed }, { trusted, commit, branch }) {
    const isNamed = namedFolders(folders);
    const found = await packsAt(trusted, commit, (all) => namedAndBeside(all, isNamed));
    const read = found.map(({ path, files }) => (0,read_pack/* readPack */.w)({ path, files }));
    const delivered = await deliveredAlready(read, client, branch);
    const merged = new Set(delivered.flatMap(({ id, state }) => (state === 'merged' ? [id] : [])));
    // A pack that was merged and taken away is there for those that build on it.
    const packs = (0,judge_together/* judgeTogether */.M)(read, (id) => merged.has(id));
    const hashes = new Map(found.map(({ path, files }) => [path, (0,pack_hash/* packSha256 */.r)(files, digest/* digestOf */.ol)]));
    const candidates = packs.flatMap(({ path, pack }) => {
        const sha256 = hashes.get(path);
        return sha256 === undefined ? [] : [{ path, pack, sha256, wanted: isNamed(path) && (changed === null || (0,touched/* isTouched */.D)(path, changed)) }];
    });
    return { candidates, packs, delivered };
}
async function deliveredAlready(packs, client, base) {
    const ids = [...new Set(packs.flatMap(({ pack }) => (pack === null ? [] : [pack.id, ...pack.dependsOn])))];
    if (ids.length === 0)
        return [];
    const forge = (0,github_forge/* createReads */.c)(client);
    return (0,delivered_packs/* deliveredPacks */.ZD)(await forge.packPulls((0,delivered_packs/* branchesOfPacks */.OH)(ids, (await forge.branchHeads('codex/')).keys()), base));
}


/***/ }),

/***/ 47329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planAction: () => (/* binding */ planAction)
});

// EXTERNAL MODULE: ./lib/adapters/github/client.js + 2 modules
var github_client = __webpack_require__(13529);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/adapters/github/compared-files.js

/** As many files as GitHub names of a comparison at most. */
const MOST = 300;
const answer = schemas/* object */.Ikc({ files: schemas/* array */.YOg(schemas/* object */.Ikc({ filename: schemas/* string */.YjP().min(1) })).default([]) });
/** The paths that a commit changed since it parted from another; null where GitHub does not name them all, or has no such commit. */
async function comparedFiles(client, before, after) {
    const found = await client.attempt({ doing: `compare ${after} with ${before}`, needs: 'contents: read', shape: answer, send: (rest, at) => rest.repos.compareCommitsWithBasehead({ ...at, basehead: `${before}...${after}`, per_page: 1 }) });
    if (!found.ok) {
        if (found.status === 404)
            return null;
        throw found.fault;
    }
    return found.data.files.length >= MOST ? null : found.data.files.map(({ filename }) => filename);
}

// EXTERNAL MODULE: ./lib/contract/ids.js
var ids = __webpack_require__(33240);
;// CONCATENATED MODULE: ./lib/contract/change-event.js


/** A push as its event tells it: where the branch was and where it is. */
const push = schemas/* object */.Ikc({ before: ids/* sha */.hW, after: ids/* sha */.hW }).transform(({ before, after }) => ({ before, after }));
/** A pull request as its event tells it. */
const pullRequest = schemas/* object */.Ikc({ pull_request: schemas/* object */.Ikc({ base: schemas/* object */.Ikc({ sha: ids/* sha */.hW }), head: schemas/* object */.Ikc({ sha: ids/* sha */.hW }) }) }).transform(({ pull_request: { base, head } }) => ({ before: base.sha, after: head.sha }));
/** What a push or a pull request changes: everything between two commits. */
const changeEvent = schemas/* union */.KCZ([push, pullRequest]);

// EXTERNAL MODULE: ./lib/contract/inputs.js + 2 modules
var contract_inputs = __webpack_require__(84591);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(58651);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/commands/choose-packs.js + 2 modules
var choose_packs = __webpack_require__(88042);
// EXTERNAL MODULE: ./lib/commands/in-mode.js
var in_mode = __webpack_require__(63335);
;// CONCATENATED MODULE: ./lib/adapters/github/dispatch-shard.js


/** Reads `GITHUB_WORKFLOW_REF`, such as acme/shop/.github/workflows/plan.yml@refs/heads/main; null where it names no workflow of the repository on a branch or tag. */
function ownWorkflow(text, repository) {
    const [, owner, file, ref] = /^([^/]+\/[^/]+)\/\.github\/workflows\/([^/@]+\.ya?ml)@refs\/(?:heads|tags)\/(.+)$/.exec(text) ?? [];
    return owner === undefined || file === undefined || ref === undefined || owner.toLowerCase() !== repository.toLowerCase() ? null : { file, ref };
}
/** Starts a workflow for a shard, which it is told by its input `shard`. Faults as GitHub refuses it; what came of a request without an answer is not known, so that it is not sent again. */
async function dispatchShard(client, { file, ref }, shard) {
    const answer = await client.once({
        doing: `start the workflow ${file} for shard ${shard}`,
        needs: 'actions: write',
        shape: schemas/* null */.chJ(),
        // GitHub answers with nothing, which a broken line would look like.
        send: async (rest, at) => ({ status: (await rest.actions.createWorkflowDispatch({ ...at, workflow_id: file, ref, inputs: { shard: String(shard) } })).status, data: null }),
    }, () => Promise.reject(new fault/* Fault */.vC('github:unexpected', 'nothing tells whether a workflow was started')));
    if (!answer.ok)
        throw answer.fault;
}

;// CONCATENATED MODULE: ./lib/commands/next-shard.js

/** Starts the workflow of this job again for a shard. Answers why that cannot be done, null where it was; the plan fails then, since nobody would run what is in it. */
async function startNextShard(shard, client, { env, narrator }) {
    const workflow = ownWorkflow(env['GITHUB_WORKFLOW_REF'] ?? '', client.repository);
    if (workflow === null)
        return `The workflow of this job cannot be started again for shard ${shard}: ${JSON.stringify(env['GITHUB_WORKFLOW_REF'] ?? '')} is no workflow of ${client.repository} on a branch or tag. Leave the word next out of the input select, and plan shard by shard.`;
    await dispatchShard(client, workflow, shard);
    narrator.say(`the workflow ${workflow.file} is started on ${workflow.ref} for shard ${shard}`);
    return null;
}

// EXTERNAL MODULE: ./lib/commands/surroundings.js
var surroundings = __webpack_require__(92607);
// EXTERNAL MODULE: ./lib/render/quote-markdown.js
var quote_markdown = __webpack_require__(72368);
;// CONCATENATED MODULE: ./lib/render/plan-summary.js

/** Rows of a table; a summary of a step holds 1 MiB. */
const MOST_ROWS = 1000;
const MOST_PROBLEMS = 50;
/** The summary of a plan: what is run now, what is held back and why, and what is wrong with the packs that are refused. */
function planSummary({ base, selected, held, others, problems, refusal, shard }) {
    const count = (number, what) => `${number} ${what}`;
    return [
        `# 🗺️ ${refusal === null ? `${selected.length === 1 ? 'One pack' : `${selected.length} packs`} to run` : 'No plan'}`,
        '',
        `${[count(selected.length, 'selected'), count(held.length, 'held back'), count(others, 'not asked for')].join(', ')}. Read from ${(0,quote_markdown/* quoteCode */.cy)(base.branch)} at ${(0,quote_markdown/* quoteCode */.cy)(base.commit)}.`,
        '',
        ...(refusal === null ? [] : [`**${(0,quote_markdown/* quoteInline */.Wx)(refusal)}**`, '']),
        ...(shard === null ? [] : [`Shard ${shard.number} of ${shard.of}.${shard.started === null ? '' : ` The workflow was started again for shard ${shard.started}.`}`, '']),
        ...table('## Selected', '| Pack | Folder | SHA-256 |', selected, ({ id, pack, sha256 }) => [(0,quote_markdown/* quoteCell */.HO)(id), (0,quote_markdown/* quoteCell */.HO)(pack), (0,quote_markdown/* quoteCode */.cy)(sha256.slice(0, 12))]),
        ...table('## Held back', '| Pack | Folder | Why |', held, ({ id, pack, why = '' }) => [(0,quote_markdown/* quoteCell */.HO)(id), (0,quote_markdown/* quoteCell */.HO)(pack), (0,quote_markdown/* quoteInline */.Wx)(why)]),
        ...(problems.length === 0 ? [] : ['## Refused', '', ...problems.slice(0, MOST_PROBLEMS).flatMap(problemLines), ...(problems.length > MOST_PROBLEMS ? [`- … and ${problems.length - MOST_PROBLEMS} more, told by ${(0,quote_markdown/* quoteCode */.cy)('codex-orchestrator pack validate')}`] : []), '']),
    ].join('\n');
}
function table(heading, head, rows, cells) {
    if (rows.length === 0)
        return [];
    return [heading, '', head, '|---|---|---|', ...rows.slice(0, MOST_ROWS).map((row) => `| ${cells(row).join(' | ')} |`), '', ...(rows.length > MOST_ROWS ? [`… and ${rows.length - MOST_ROWS} more.`, ''] : [])];
}
function problemLines({ sentence, remedy, frame }) {
    return [`- ${(0,quote_markdown/* quoteInline */.Wx)(sentence)} ${(0,quote_markdown/* quoteInline */.Wx)(remedy)}`, ...(frame === undefined ? [] : (0,quote_markdown/* quoteBlock */.Af)(frame).split('\n').map((line) => `  ${line}`))];
}

// EXTERNAL MODULE: ./lib/commands/plan-report.js
var plan_report = __webpack_require__(92598);
// EXTERNAL MODULE: ./lib/commands/tell-step.js
var tell_step = __webpack_require__(55870);
;// CONCATENATED MODULE: ./lib/commands/tell-plan.js




/** Tells a plan: in the job log, as the summary of the job and as the output `matrix`. Answers the exit code of the step. */
function tellPlan(selection, packs, base, { env, inputs, narrator }) {
    const { selected, others } = selection;
    const held = selection.held.filter(({ reason }) => reason !== 'shard');
    const refusal = (0,plan_report/* whyNoMatrix */.dL)(selection, { shard: (number) => `select: shard=${number}`, limit: 'select: limit=NUMBER' });
    const shown = shardOf(inputs.select);
    const problems = (0,plan_report/* refusedPacks */.T0)(packs, held).flatMap((pack) => pack.problems);
    (0,tell_step/* tellSummary */.Q)(env, planSummary({ base, selected, held, others, problems, refusal, shard: shown === null ? null : { number: shown, of: selection.shards, started: inputs.select.next ? selection.ahead : null } }));
    for (const { id, why } of held)
        narrator.say(`held back: ${id}: ${why}`);
    for (const { sentence, remedy } of problems)
        narrator.error(`${sentence} ${remedy}`);
    if (refusal !== null) {
        narrator.error(refusal);
        return (0,contract_inputs/* failsStep */.u)(inputs['fail-on'], 'BLOCKED') ? 1 : 0;
    }
    (0,tell_step/* tellOutputs */.g)(env, { matrix: JSON.stringify((0,plan_report/* matrixOf */.lQ)(selection)) });
    narrator.say(`${selected.length} of ${selected.length + held.length} packs are selected: ${selected.map(({ id }) => id).join(', ')}`);
    // The others are run all the same: one pack that is refused does not stop a thousand.
    return problems.length > 0 && (0,contract_inputs/* failsStep */.u)(inputs['fail-on'], 'PARTIAL') ? 1 : 0;
}
/** The shard that is asked for: the first, where the workflow starts itself for the others. */
function shardOf({ shard, next }) {
    return shard ?? (next ? 1 : null);
}

;// CONCATENATED MODULE: ./lib/commands/plan-action.js











/** A plan that has not come to its end after this long does not. */
const WALL_MS = 10 * 60 * 1000;
/** The step of mode plan: reads the packs of the base commit and the pull requests there are, and says as the output `matrix` which are run now. Answers the exit code of the step. */
async function planAction(env, payload) {
    return (0,in_mode/* inMode */.B)(env, (scene) => plan({ ...scene, payload, signal: AbortSignal.timeout(WALL_MS) }));
}
async function plan(around) {
    const { env, inputs, narrator, scratch, payload, signal } = around;
    const client = (0,github_client.createClient)({ token: inputs['github-token'], apiUrl: (0,surroundings/* apiUrl */.y0)(env), repository: env['GITHUB_REPOSITORY'] ?? 'unknown/unknown', userAgent: `codex-orchestrator/${version/* VERSION */.x}`, hurry: signal });
    try {
        const changed = inputs.select.changed ? await changedBy(payload, client) : null;
        if (typeof changed === 'string') {
            narrator.error(changed);
            return 1;
        }
        const { base, packs, selection } = await (0,choose_packs/* choosePacks */.A)({ client, env, token: inputs['github-token'], branch: inputs['base-branch'], scratch, signal, folders: inputs.packs, changed, wish: { ...inputs.select, shard: shardOf(inputs.select) } });
        const flaw = inputs.select.next && selection.ahead !== null ? await startNextShard(selection.ahead, client, around) : null;
        if (flaw !== null) {
            narrator.error(flaw);
            return 1;
        }
        return tellPlan(selection, packs, base, around);
    }
    catch (thrown) {
        if (!(0,fault/* isFault */.Zh)(thrown))
            throw thrown;
        const { status, remedy } = fault/* FAULTS */.y2[thrown.code];
        narrator.error(`${status} (${thrown.code}): ${thrown.message} ${remedy}`);
        return (0,contract_inputs/* failsStep */.u)(inputs['fail-on'], status) ? 1 : 0;
    }
}
/** The paths that the event has changed, or why that is not known. */
async function changedBy(payload, client) {
    const event = changeEvent.safeParse(payload);
    if (!event.success)
        return 'The input select asks for what was changed, and the event is neither a push nor a pull request. Leave the word changed out, or start the plan on push.';
    const paths = await comparedFiles(client, event.data.before, event.data.after);
    return paths ?? `GitHub does not name all files between ${event.data.before} and ${event.data.after}: there are 300 or more, or the branch is new. Leave the word changed out of the input select, and name the packs with the input packs.`;
}


/***/ }),

/***/ 71071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ne: () => (/* binding */ changedFile),
  tc: () => (/* binding */ recordedChange)
});

// UNUSED EXPORTS: change, fileMode

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/contract/ids.js
var ids = __webpack_require__(33240);
// EXTERNAL MODULE: ./lib/contract/overwritten.js
var overwritten = __webpack_require__(89767);
;// CONCATENATED MODULE: ./lib/contract/secret-scan.js



/** One secret in a change: the file, where in it, and the rule that found it; never the secret. */
const changeHit = schemas/* strictObject */.rej({
    path: ids/* repoPath */.qN,
    /** Whether it is in the content, in the target of a link, or in the name itself. */
    part: schemas/* enum */.k5n(['content', 'link', 'path']),
    /** The line it begins on, counted from 1; null for a binary file, a link and a name. */
    line: schemas/* int */.Whr().positive().nullable(),
    offset: schemas/* int */.Whr().nonnegative(),
    length: schemas/* int */.Whr().positive(),
    rule: schemas/* string */.YjP().min(1).max(200),
    /** True when the same bytes are in a file of the base that the change touches: this run did not bring them in. */
    inBase: schemas/* boolean */.zMY(),
});
/** What the search of a whole change for secrets found, and how far it saw. */
const secretScan = schemas/* strictObject */.rej({
    /** New contents, link targets and names that were read, each whole. */
    files: schemas/* int */.Whr().nonnegative(),
    bytes: schemas/* int */.Whr().nonnegative(),
    /** What searched: our own families and known values, and the version of secretlint. */
    rules: schemas/* array */.YOg(schemas/* string */.YjP().min(1)),
    /** Secrets that could not be searched for, by name, and why. */
    notSearched: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP().min(1), why: schemas/* string */.YjP().min(1) })),
    /** How many there are; at most 1,000 are listed, new ones first. */
    found: schemas/* int */.Whr().nonnegative(),
    hits: schemas/* array */.YOg(changeHit).max(overwritten/* LISTED_HITS */.Ls),
});

;// CONCATENATED MODULE: ./lib/contract/change.js



/** A git file mode as a raw tree difference spells it; 000000 means absent. */
const fileMode = schemas/* enum */.k5n(['000000', '100644', '100755', '120000', '160000']);
/** One line of the raw difference of two trees, renames not followed: a rename is a deletion and an addition. */
const changedFile = schemas/* strictObject */.rej({
    path: ids/* repoPath */.qN,
    kind: schemas/* enum */.k5n(['added', 'modified', 'deleted', 'type-changed']),
    oldMode: fileMode,
    newMode: fileMode,
    oldSha: ids/* sha */.hW,
    newSha: ids/* sha */.hW,
    /** Added and deleted lines; null for a binary file. */
    addedLines: schemas/* int */.Whr().nonnegative().nullable(),
    deletedLines: schemas/* int */.Whr().nonnegative().nullable(),
    /** Size of the new content in bytes, 0 when deleted. */
    bytes: schemas/* int */.Whr().nonnegative(),
    /** What a symbolic link on the new side leads to, as git stores it; null when the new side is no link. */
    linkTarget: schemas/* string */.YjP().max(4096).nullable(),
});
/** The change a run proposes: the exact tree that would be committed, and how it differs from the base. */
const change = schemas/* strictObject */.rej({
    baseCommit: ids/* sha */.hW,
    baseTree: ids/* sha */.hW,
    candidateTree: ids/* sha */.hW,
    files: schemas/* array */.YOg(changedFile),
});
/** The change as recorded: with the patch kept in the bundle, null when it is withheld, and what was found in it. */
const recordedChange = change.extend({ patch: ids/* fileReference */.We.nullable(), secrets: secretScan });


/***/ }),

/***/ 32065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ PACK_PULL_FIELDS),
/* harmony export */   Oj: () => (/* binding */ deliveredPack),
/* harmony export */   Wc: () => (/* binding */ packPulls),
/* harmony export */   eK: () => (/* binding */ packPullSeen)
/* harmony export */ });
/* unused harmony export packPull */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33240);


/** What is asked of a pull request to know which pack it delivers; GitHub's GraphQL and `gh pr list --json` call it the same. */
const packPull = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['OPEN', 'CLOSED', 'MERGED']),
    headRefName: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** True for one from a fork, which nobody of ours made. */
    isCrossRepository: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** The same as GitHub's GraphQL answers it to us. */
const packPullSeen = packPull.extend({ url: zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5() });
/** A pull request of ours that carries a pack: the hash that the pack had, and what became of it. */
const deliveredPack = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(), sha256: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc, state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['open', 'merged', 'closed']) });
/** The fields of it, as both are asked for them. */
const PACK_PULL_FIELDS = ['number', 'state', 'headRefName', 'isCrossRepository', 'body'];
/** What `gh pr list --json` prints. */
const packPulls = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(packPull);


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

/***/ 814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ SAID),
/* harmony export */   i: () => (/* binding */ waitsFor)
/* harmony export */ });
/** What became of a pull request, behind its number. */
const SAID = { open: 'is open', merged: 'is merged', closed: 'was closed without being merged' };
/**
 * Why a pack has to wait for another, null where it does not. One that was changed since it was merged waits to be run
 * again; of one that is not there any more (`hash` null) every merge counts.
 */
function waitsFor(id, pulls, hash) {
    const merged = pulls.filter(({ state }) => state === 'merged');
    if (merged.some(({ sha256 }) => hash === null || sha256 === hash))
        return null;
    const [before] = merged;
    const [other] = pulls;
    if (before !== undefined)
        return `it waits for ${id}, which was changed after pull request #${before.number} was merged`;
    return other === undefined ? `it waits for ${id}, which was not delivered yet` : `it waits for ${id}, whose pull request #${other.number} ${SAID[other.state]}`;
}


/***/ }),

/***/ 82302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ deliveredBy),
/* harmony export */   o: () => (/* binding */ packLine)
/* harmony export */ });
/* harmony import */ var _contract_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33240);

/** The line of a pull request that says which pack it delivers, letter for letter. */
function packLine({ id, sha256 }) {
    return `Pack: ${id} ${sha256}`;
}
/** The pack that the body of a pull request says it delivers, null where it says none. The first such line counts, which is ours: a model writes what stands further down. */
function deliveredBy(body) {
    const [, id, hash] = /^[ \t]*Pack: (\S{1,100}) ([0-9a-f]{64})[ \t]*$/m.exec(body.replaceAll('\r', '\n')) ?? [];
    const digest = _contract_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc.safeParse(hash);
    return id === undefined || !digest.success ? null : { id, sha256: digest.data };
}


/***/ }),

/***/ 39506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ treeDifferences)
/* harmony export */ });
/** The paths whose file is there in one of two states alone, or is another one, in the order of the second and then of the first; a rename is two of them. */
function treeDifferences(before, after) {
    const differ = (path, { mode, sha }) => {
        const old = before.get(path);
        return old === undefined || old.mode !== mode || old.sha !== sha;
    };
    return [...[...after].flatMap(([path, file]) => (differ(path, file) ? [path] : [])), ...[...before.keys()].filter((path) => !after.has(path))];
}


/***/ }),

/***/ 97913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   YC: () => (/* binding */ packUnit),
/* harmony export */   fi: () => (/* binding */ CHECK),
/* harmony export */   uF: () => (/* binding */ unitOf)
/* harmony export */ });
/* unused harmony export issueUnit */
/** What the check of a run is called that has an issue, or whose task is not known. */
const CHECK = 'codex-orchestrator';
/** The unit of an issue. */
function issueUnit(number) {
    if (!Number.isSafeInteger(number) || number < 1)
        throw new TypeError(`${number} is not the number of an issue`);
    return { task: `issue-${number}`, branch: `codex/issue-${number}`, mark: `Refs #${number}`, check: CHECK, issue: number };
}
/** The unit of a task pack; with an issue that is where it is talked about. Ids that differ in case alone have one branch, and their marks tell them apart. */
function packUnit(id, issue) {
    return { task: id, branch: `codex/${id.toLowerCase()}`, mark: `Pack: ${id}`, check: issue === null ? `${CHECK} (${id})` : CHECK, issue };
}
/** What a run works on; null while that is not known. */
function unitOf({ trigger, pack }) {
    if (trigger === null)
        return null;
    if (trigger.taskPack !== null)
        return pack === null ? null : packUnit(pack.id, trigger.issue);
    return trigger.issue === null ? null : issueUnit(trigger.issue);
}
/** What the task is called, by its pack or else its issue; empty where neither is known. */
function titleOf({ issue, pack }) {
    return pack?.pack.title ?? issue?.title ?? '';
}


/***/ }),

/***/ 13365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OH: () => (/* binding */ branchesOfPacks),
/* harmony export */   ZD: () => (/* binding */ deliveredPacks)
/* harmony export */ });
/* unused harmony export isBranchOf */
/* harmony import */ var _core_pack_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82302);
/* harmony import */ var _core_unit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97913);


/** The packs that pull requests say they deliver. What a text says counts only for the pack that the branch was made for, since a model writes part of that text. */
function deliveredPacks(pulls) {
    return pulls.flatMap(({ number, state, headRefName, isCrossRepository, body }) => {
        const said = isCrossRepository ? null : (0,_core_pack_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .deliveredBy */ .O)(body);
        return said === null || !isBranchOf(said.id, headRefName) ? [] : [{ ...said, number, state: STATES[state] }];
    });
}
const STATES = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' };
/** The branches from which packs could have been delivered, of those there are: the own one of each, whether there or not, since a merged one is often gone, and those beside it. */
function branchesOfPacks(ids, there) {
    const own = new Set(ids.map((id) => (0,_core_unit_js__WEBPACK_IMPORTED_MODULE_1__/* .packUnit */ .YC)(id, null).branch));
    const aside = [...there].filter((branch) => ASIDE.test(branch) && own.has(branch.replace(ASIDE, '')));
    return [...new Set([...own, ...aside])];
}
/** What a run puts behind the branch of its pack where that is somebody else's. */
const ASIDE = /-[0-9a-f]{8}$/;
/** Whether runs of a pack deliver from a branch: from its own, or from one beside it, that a single run had to take because its own was somebody else's. */
function isBranchOf(id, branch) {
    const { branch: own } = (0,_core_unit_js__WEBPACK_IMPORTED_MODULE_1__/* .packUnit */ .YC)(id, null);
    return branch === own || (ASIDE.test(branch) && branch.replace(ASIDE, '') === own);
}


/***/ }),

/***/ 5086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ packSha256)
/* harmony export */ });
/* harmony import */ var _contract_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33240);
/* harmony import */ var _contract_pack_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86582);
/* harmony import */ var _core_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6992);
/* harmony import */ var _documents_decode_utf8_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21508);




/**
 * What a pack is told apart by from what it was before: the SHA-256 of the canonical JSON of {name: text} of its files.
 * Files of the folder that are no part of a pack don't count. `digest` answers a SHA-256 in hexadecimal.
 */
function packSha256(files, digest) {
    const texts = _contract_pack_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .PACK_FILES */ .mQ.flatMap(({ name }) => {
        const content = files.get(name);
        if (content === undefined)
            return [];
        return [[name, typeof content === 'string' ? content : (0,_documents_decode_utf8_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._)(content).text]];
    });
    // A text that is not well formed has no JSON form; it never comes from bytes.
    return _contract_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc.parse(digest((0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(Object.fromEntries(texts.map(([name, text]) => [name, text.toWellFormed()])))));
}


/***/ }),

/***/ 72368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ quoteBlock),
/* harmony export */   HO: () => (/* binding */ quoteCell),
/* harmony export */   Wx: () => (/* binding */ quoteInline),
/* harmony export */   cy: () => (/* binding */ quoteCode),
/* harmony export */   vv: () => (/* binding */ quotePlain)
/* harmony export */ });
/** Zero-width, so that what follows is no longer a mention, a reference or a link. */
const BREAK = '\u200B';
/**
 * Text from outside as one line of Markdown that only says something: no mention, reference, link, image, markup or HTML
 * comes to life. Code spans stay code spans. Cut to `limit` characters.
 */
function quoteInline(text, limit = 500) {
    const line = visible(text).replace(/\s+/g, ' ').trim();
    return shortened(line, limit)
        .split(/((?<!`)`[^`]+`(?!`))/)
        .map((part) => (CODE_SPAN.test(part) ? quiet(part) : inert(part)))
        .join('');
}
/** A code span without a bar: in a table the bar would end the cell, and with it the span. */
const CODE_SPAN = /^`[^`|]+`$/;
/** A path or another short literal in a cell of a table; what a cell would read as its own end is shown as plain text. */
function quoteCell(text, limit = 120) {
    const line = visible(text).replace(/\s/g, ' ');
    const cut = shortened(line, limit);
    return /[\\|]/.test(cut) ? quoteInline(cut, limit) : quoteCode(cut);
}
/** Text from outside inside a fence of its own that it cannot end. */
function quoteBlock(text) {
    const body = quiet(visible(text).replace(/\n+$/, ''));
    const mark = '`'.repeat(Math.max(2, longestTicks(body)) + 1);
    return `${mark}text\n${body}\n${mark}`;
}
/** A path or another short literal as a code span that it cannot end. */
function quoteCode(text) {
    const line = quiet(visible(text).replace(/\s/g, ' '));
    const mark = '`'.repeat(longestTicks(line) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') || line === '' ? ' ' : '';
    return `${mark}${pad}${line}${pad}${mark}`;
}
/** Text from outside as one plain line for places without Markdown, such as a title or a commit message. */
function quotePlain(text, limit) {
    return unlinked(shortened(visible(text).replace(/\s+/g, ' ').trim(), limit));
}
/** Cut to a number of characters as people count them, the sign that it was cut among them. */
function shortened(text, limit) {
    const characters = Array.from(text);
    return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : text;
}
function longestTicks(text) {
    return [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 0);
}
/** Without terminal sequences and characters that are not seen or change the order of what is. */
function visible(text) {
    const [first = '', ...others] = text.split('\u001B');
    return [first, ...others.map(afterEscape)]
        .join('')
        .replace(/\r\n?/g, '\n')
        .replace(/\p{Cf}|[\u{E0000}-\u{E0FFF}]|(?!\uFE0F)\p{Variation_Selector}|(?![\n\t])\p{Cc}/gu, '');
}
/** What an escape leaves of the text behind it. A string for the terminal, such as a title, ends with its line at the latest. */
function afterEscape(text) {
    if (!text.startsWith(']'))
        return text.replace(/^(?:\[[0-?]*[ -/]*[@-~]|[@-_])/, '');
    const end = text.search(/\p{Cc}/u);
    return end === -1 ? '' : text.slice(end);
}
function inert(text) {
    return unlinked(text)
        .replace(/[\\`*_{}[\]|~]/g, '\\$&')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/^(\s*)([-=+])/, '$1\\$2')
        .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}
/**
 * Breaks, in code, what GitHub acts on once a pull request's text has become the message of a merge, which knows no code:
 * a word that closes an issue, and one that keeps CI from running.
 */
function quiet(text) {
    return text.replace(CLOSING, `$&${BREAK}`).replace(new RegExp(`(?<=\\[)${SKIPPING.source}`, 'gi'), `$&${BREAK}`);
}
const CLOSING = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)(?=:?\s+(?:(?:[\w.-]{1,100}\/[\w.-]{1,100})?#\d|GH-\d|https?:\/\/))/gi;
/** In a title or a commit message these words keep CI from running. */
const SKIPPING = /(?:skip|ci|no|actions)(?=[ -](?:ci|skip|actions|checks)\b)/gi;
/** Breaks what GitHub makes a mention, a reference or a link of, wherever it stands. */
function unlinked(text) {
    return text
        .replace(/[@#]/g, `$&${BREAK}`)
        .replace(SKIPPING, `$&${BREAK}`)
        .replace(/GH-(?=\d)/gi, `$&${BREAK}`)
        .replaceAll('://', `:${BREAK}//`)
        .replace(/www(?=\.)/gi, `$&${BREAK}`);
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
