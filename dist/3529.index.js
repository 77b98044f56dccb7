export const id = 3529;
export const ids = [3529];
export const modules = {

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


/***/ })

};
