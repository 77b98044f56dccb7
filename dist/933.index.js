export const id = 933;
export const ids = [933];
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

/***/ 74752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


/** Files larger than this are never read whole. */
const TEXT_LIMIT = 64 * 1024 * 1024;
/** The text of a regular file, never through a link; null when there is none or it is too large to be one of ours. */
async function readText(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK).catch((thrown) => {
        if (thrown instanceof Error && 'code' in thrown && ['ENOENT', 'ELOOP', 'ENOTDIR', 'EACCES'].includes(String(thrown.code)))
            return null;
        throw thrown;
    });
    if (handle === null)
        return null;
    try {
        const found = await handle.stat();
        return !found.isFile() || found.size > TEXT_LIMIT ? null : await handle.readFile('utf8');
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 7801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   OO: () => (/* binding */ bytePath),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   V0: () => (/* binding */ records),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** Spells a text as a byte path. */
function bytePath(text) {
    return Buffer.from(text, 'utf8').toString('latin1');
}
/** The bytes of a path, as the file system takes them. */
function bytesOf(path) {
    return Buffer.from(path, 'latin1');
}
/** The text of a path, or null when its bytes are no UTF-8. */
function textOf(path) {
    const bytes = bytesOf(path);
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? bytes.toString('utf8') : null;
}
/** Spells a path for a message: quoted, on one line, with everything invisible made visible. */
function shown(path) {
    const text = textOf(path) ?? path;
    return `"${text.replace(/[\p{C}\p{Zl}\p{Zp}"\\]/gu, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`)}"`;
}
/** The records of git's output under `-z`. */
function records(output) {
    const parts = output.toString('latin1').split('\0');
    parts.pop();
    return parts;
}


/***/ }),

/***/ 92598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ whyNoMatrix),
/* harmony export */   l: () => (/* binding */ matrixOf)
/* harmony export */ });
/* harmony import */ var _packs_select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61375);

/** The matrix of what is selected. */
function matrixOf({ selected }) {
    return { include: [...selected] };
}
/** Why a selection makes no matrix, and what to do; null where it does. */
function whyNoMatrix({ selected, shards }, say) {
    if (selected.length <= _packs_select_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_ENTRIES */ .V)
        return null;
    return `${selected.length} packs are selected, and a matrix holds ${_packs_select_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_ENTRIES */ .V}. Plan them in ${shards} shards, ${say.shard(1)} to ${say.shard(shards)}, or fewer at once with ${say.limit}.`;
}


/***/ }),

/***/ 40329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planCommand: () => (/* binding */ planCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/adapters/clock.js
var clock = __webpack_require__(61642);
// EXTERNAL MODULE: ./lib/adapters/files/digest.js
var digest = __webpack_require__(78370);
// EXTERNAL MODULE: ./lib/adapters/files/pack-folders.js
var pack_folders = __webpack_require__(16275);
// EXTERNAL MODULE: ./lib/adapters/files/read-text.js
var read_text = __webpack_require__(74752);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/adapters/git/byte-path.js
var byte_path = __webpack_require__(7801);
// EXTERNAL MODULE: ./lib/adapters/git/run-git.js
var run_git = __webpack_require__(72711);
;// CONCATENATED MODULE: ./lib/adapters/git/changed-paths.js





/** The paths that differ between two revisions of a checkout, or git's complaint; `A..B` compares both, `A...B` what B has beyond where they parted. */
async function changedPaths(git, root, range) {
    if (!/^[^-\s.][^\s]*?\.\.\.?[^-\s.][^\s]*$/.test(range))
        return { complaint: `${JSON.stringify(range.slice(0, 100))} is no range; it must be BASE..HEAD` };
    const home = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'codex-orchestrator-git-'));
    try {
        const args = ['-C', root, '-c', `safe.directory=${root}`, 'diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', '--end-of-options', range, '--'];
        const { ok, stdout, complaint } = await (0,run_git/* tryGit */.I)({ file: git, home }, { args });
        return ok ? { paths: (0,byte_path/* records */.V0)(stdout).flatMap((path) => (0,byte_path/* textOf */.b6)(path) ?? []) } : { complaint };
    }
    finally {
        await (0,promises_.rm)(home, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./lib/adapters/process/find-program.js
var find_program = __webpack_require__(48010);
// EXTERNAL MODULE: ./lib/contract/in-words.js
var in_words = __webpack_require__(22187);
// EXTERNAL MODULE: ./lib/contract/pack-parts.js
var pack_parts = __webpack_require__(86582);
// EXTERNAL MODULE: ./lib/contract/pack-pull.js
var pack_pull = __webpack_require__(32065);
// EXTERNAL MODULE: ./lib/contract/pack-wish.js
var pack_wish = __webpack_require__(19033);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(58651);
// EXTERNAL MODULE: ./lib/core/inert.js
var inert = __webpack_require__(18487);
// EXTERNAL MODULE: ./lib/core/parse-json.js
var parse_json = __webpack_require__(70695);
// EXTERNAL MODULE: ./lib/packs/delivered-packs.js
var delivered_packs = __webpack_require__(13365);
// EXTERNAL MODULE: ./lib/packs/pack-hash.js
var pack_hash = __webpack_require__(5086);
// EXTERNAL MODULE: ./lib/packs/select.js + 2 modules
var packs_select = __webpack_require__(61375);
// EXTERNAL MODULE: ./lib/packs/touched.js
var touched = __webpack_require__(69976);
// EXTERNAL MODULE: ./lib/commands/pack-files.js
var pack_files = __webpack_require__(50235);
// EXTERNAL MODULE: ./lib/commands/plan-report.js
var plan_report = __webpack_require__(92598);
// EXTERNAL MODULE: ./lib/commands/policy-files.js
var policy_files = __webpack_require__(42276);
;// CONCATENATED MODULE: ./lib/commands/plan.js






















const USAGE = `Usage: codex-orchestrator plan [--packs GLOB]… [--changed BASE..HEAD] [--label NAME]… [--priority P] [--older-than DAYS] [--limit N] [--shard N] [--pulls FILE] [--json]`;
const NO_PULLS = `Nobody said which pull requests there are: what was delivered is not left out, and packs that wait for others are held back.
Give --pulls FILE with what this prints: gh pr list --state all --limit 1000 --json ${pack_pull/* PACK_PULL_FIELDS */.Ak.join(',')}`;
/** `plan`: says which packs of a checkout would be run now, and why the others would not. Answers 0 planned, 1 when a pack that is asked for is refused or no matrix can be made, 2 wrong usage, 3 could not be looked at. */
async function planCommand(args, env, cwd = process.cwd(), today = clock/* systemClock */.m.now().slice(0, 10)) {
    const asked = read(args);
    if (typeof asked === 'string')
        return (0,policy_files/* complain */.cc)(2, `${asked}\n${USAGE}`);
    const [delivered, changed] = [await readPulls(asked.pulls), await readChanged(asked.range, env, cwd)];
    for (const answer of [delivered, changed])
        if (typeof answer === 'string')
            return (0,policy_files/* complain */.cc)(3, answer);
    const found = readCandidates(asked, changed instanceof Array ? changed : null, cwd);
    if (typeof found === 'string')
        return (0,policy_files/* complain */.cc)(3, found);
    const selection = (0,packs_select/* selectPacks */.f)({ candidates: found.candidates, delivered: typeof delivered === 'string' ? null : delivered, wish: asked.wish, today });
    const refusal = (0,plan_report/* whyNoMatrix */.d)(selection, { shard: (number) => `--shard ${number}`, limit: '--limit' });
    if (refusal !== null)
        return (0,policy_files/* complain */.cc)(1, refusal);
    const refused = found.packs.filter(({ path, pack }) => pack === null && selection.held.some(({ pack: held }) => held === path));
    const notes = delivered === null ? [NO_PULLS] : [];
    process.stdout.write(asked.json ? `${JSON.stringify({ matrix: (0,plan_report/* matrixOf */.l)(selection), held: selection.held, others: selection.others, shards: selection.shards, refused: refused.map(({ path, problems }) => ({ path, problems })), notes })}\n` : plan_text(selection, refused, notes));
    return refused.length === 0 ? 0 : 1;
}
function read(args) {
    const text = { type: 'string' };
    const list = { type: 'string', multiple: true };
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({ args: [...args], allowPositionals: true, options: { packs: list, label: list, changed: text, priority: text, 'older-than': text, limit: text, shard: text, pulls: text, json: { type: 'boolean', default: false } } });
        if (positionals.length > 0)
            return `plan knows no ${JSON.stringify(positionals[0])}; packs are named by --packs.`;
        const numbers = ['priority', 'older-than', 'limit', 'shard'].flatMap((name) => (values[name] === undefined ? [] : [`${name}=${values[name]}`]));
        const wish = (0,pack_wish/* readWish */.aR)([...(values.label ?? []).map((label) => `label=${label}`), ...numbers]);
        if ('flaw' in wish)
            return `--${wish.flaw}.`;
        return { globs: values.packs ?? [], range: values.changed ?? null, wish, pulls: values.pulls ?? null, json: values.json };
    }
    catch (thrown) {
        return thrown instanceof Error ? thrown.message : String(thrown);
    }
}
/** The packs that pull requests deliver; null where no file is named, a sentence where it cannot be used. */
async function readPulls(file) {
    if (file === null)
        return null;
    const said = await (0,read_text/* readText */.y)(file);
    if (said === null)
        return `there is no file ${file}, or it may not be read.`;
    const pulls = pack_pull/* packPulls */.Wc.safeParse((0,parse_json/* parseJson */.q)(said), { error: in_words/* inWords */.r });
    if (pulls.success)
        return (0,delivered_packs/* deliveredPacks */.Z)(pulls.data);
    const [issue] = pulls.error.issues;
    return `${file} is no list of pull requests: ${issue === undefined || issue.path.length === 0 ? 'it' : issue.path.join('.')} ${issue?.message ?? ''}. It wants what gh pr list --json ${pack_pull/* PACK_PULL_FIELDS */.Ak.join(',')} prints.`;
}
/** The paths that differ, null where nobody asks for it, a sentence where git cannot say. */
async function readChanged(range, env, cwd) {
    if (range === null)
        return null;
    const git = await (0,find_program/* findProgram */.K)('git', env['PATH'] ?? '/usr/local/bin:/usr/bin:/bin');
    if (git === null)
        return 'no program git is on the PATH, which --changed needs.';
    try {
        const answer = await changedPaths(git, (0,pack_folders/* repositoryRoot */.Hn)(cwd, cwd), range);
        return 'paths' in answer ? answer.paths : `git cannot compare ${range}: ${answer.complaint}.`;
    }
    catch (thrown) {
        if ((0,fault/* isFault */.Zh)(thrown))
            return thrown.message;
        throw thrown;
    }
}
/** The packs that are asked for, and beside them those of the usual place, for who waits for them. */
function readCandidates({ globs }, changed, cwd) {
    const wanted = new Set();
    for (const glob of globs)
        for (const folder of (0,pack_folders/* packFoldersAt */.Wm)(glob, cwd) ?? [])
            wanted.add(folder);
    const usual = (0,pack_folders/* packFoldersAt */.Wm)(pack_parts/* PACKS_FOLDER */.sQ, (0,pack_folders/* repositoryRoot */.Hn)(cwd, cwd)) === null ? [] : [(0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)((0,pack_folders/* repositoryRoot */.Hn)(cwd, cwd), pack_parts/* PACKS_FOLDER */.sQ)).split(external_node_path_.sep).join('/') || '.'];
    const seen = new Map();
    const loaded = (0,pack_files/* loadPacks */.r)(globs.length === 0 ? usual : [...globs, ...usual], cwd, (path, folder, files) => void seen.set(path, { sha256: (0,pack_hash/* packSha256 */.r)(files, digest/* digestOf */.ol), isNamed: globs.length === 0 || wanted.has(folder) }));
    if (!loaded.known)
        return loaded.why;
    const candidates = loaded.packs.flatMap(({ path, pack }) => {
        const about = seen.get(path);
        return about === undefined ? [] : [{ path, pack, sha256: about.sha256, wanted: about.isNamed && (changed === null || (0,touched/* isTouched */.D)(path, changed)) }];
    });
    return { candidates, packs: loaded.packs };
}
function plan_text(selection, refused, notes) {
    const { selected, held, others } = selection;
    const count = (number) => (number === 1 ? 'One pack is' : `${number === 0 ? 'No' : number} packs are`);
    return [
        `${count(selected.length)} selected.\n`,
        ...(selected.length === 0 ? [] : [`${JSON.stringify((0,plan_report/* matrixOf */.l)(selection))}\n`]),
        ...(held.length === 0 ? [] : [`\n${count(held.length)} held back:\n`, columns(held.map(({ id, why }) => [id, why]))]),
        ...(others === 0 ? [] : [`\n${count(others)} not asked for.\n`]),
        ...(refused.length === 0 ? [] : [`\n${(0,policy_files/* problemsText */.u1)(refused.flatMap(({ problems }) => problems))}`]),
        ...notes.map((note) => `\n${note}\n`),
    ].join('');
}
function columns(rows) {
    const width = Math.max(...rows.map(([id]) => id.length));
    return rows.map(([id, why]) => `  ${(0,inert/* inertText */.UJ)(id.padEnd(width))}  ${(0,inert/* inertText */.UJ)(why)}\n`).join('');
}


/***/ }),

/***/ 72645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QH: () => (/* binding */ isAzure),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   XI: () => (/* binding */ modelEndpoint),
/* harmony export */   mP: () => (/* binding */ DEFAULT_ENDPOINT)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);

/** Where requests go when nobody says otherwise: OpenAI's own Responses API. */
const DEFAULT_ENDPOINT = 'https://api.openai.com/v1/responses';
/** The domains of Azure under which resources that serve models have their names. */
const AZURE_DOMAINS = ['.openai.azure.com', '.services.ai.azure.com', '.cognitiveservices.azure.com'];
/**
 * The address of a model server; the one place that judges which are accepted. What is wrong is said without quoting
 * the address, in which somebody may have written a password.
 */
const modelEndpoint = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform((text, context) => {
    const url = URL.parse(text);
    const flaw = url === null ? 'it is no URL; write one such as https://api.openai.com/v1/responses' : flawOf(url);
    if (url !== null && flaw === null)
        return url;
    context.addIssue({ code: 'custom', message: flaw ?? '' });
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
});
/** Says whether an address belongs to Azure, which wants a key under another name than everybody else. */
function isAzure({ hostname }) {
    return AZURE_DOMAINS.some((domain) => hostname.endsWith(domain));
}
/** URL spells every IPv4 address as four decimal numbers, so that no other spelling needs a look. */
function isLoopback({ hostname }) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
}
function flawOf(url) {
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return `it begins with ${url.protocol}; write https://`;
    if (url.username !== '' || url.password !== '')
        return 'it holds a user name or a password; take them out and give the key as openai-api-key';
    if (url.protocol === 'http:' && !isLoopback(url))
        return `it would send the key to ${url.host} unencrypted; write https://, since http:// is only for servers on this machine`;
    if (url.hash !== '')
        return 'it has a part after #; take that out';
    if (url.search !== '' && !/^\?api-version=[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/.test(url.search))
        return 'it has a part after ? that is not the one of Azure; write ?api-version=… with one version, or take that part out';
    if (!url.pathname.endsWith('/responses'))
        return `its path ends in ${lastStep(url)} instead of /responses; write the whole address, such as https://api.openai.com/v1/responses`;
    return null;
}
function lastStep({ pathname }) {
    return pathname.slice(pathname.lastIndexOf('/')).slice(0, 60);
}


/***/ }),

/***/ 32065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ PACK_PULL_FIELDS),
/* harmony export */   Wc: () => (/* binding */ packPulls),
/* harmony export */   zw: () => (/* binding */ packPull)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** What is asked of a pull request to know which pack it delivers; GitHub's GraphQL and `gh pr list --json` call it the same. */
const packPull = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['OPEN', 'CLOSED', 'MERGED']),
    headRefName: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** True for one from a fork, which nobody of ours made. */
    isCrossRepository: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** The fields of it, as both are asked for them. */
const PACK_PULL_FIELDS = ['number', 'state', 'headRefName', 'isCrossRepository', 'body'];
/** What `gh pr list --json` prints. */
const packPulls = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(packPull);


/***/ }),

/***/ 19033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aR: () => (/* binding */ readWish),
/* harmony export */   bw: () => (/* binding */ packWish),
/* harmony export */   q2: () => (/* binding */ WISH_WORDS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);

/** How the words are spelled, for people. */
const WISH_WORDS = 'changed, label=NAME, priority=0…9, older-than=DAYS, limit=NUMBER, shard=NUMBER, next';
/** The words that say a number: what it must look like, and in words. */
const NUMBERS = {
    priority: { form: /^[Pp]?(\d)$/, must: 'must be 0 to 9, 0 the most urgent' },
    'older-than': { form: /^(\d{1,5})$/, must: 'must be a number of days' },
    limit: { form: /^([1-9]\d{0,5})$/, must: 'must be a number of packs, 1 at least' },
    shard: { form: /^([1-9]\d{0,3})$/, must: 'must be the number of a shard, the first being 1' },
};
/** Reads words such as `label=nightly` and `limit=20`, each but label once; or says what is wrong with one. */
function readWish(words) {
    const numbers = new Map();
    const labels = [];
    let [changed, next] = [false, false];
    for (const word of words) {
        const [, name = '', value = null] = /^([^=]*)(?:=([^]*))?$/.exec(word) ?? [];
        if (name === 'changed' && value === null)
            changed = true;
        else if (name === 'next' && value === null)
            next = true;
        else if (name === 'label' && value !== null && value !== '')
            labels.push(value);
        else {
            const number = Object.entries(NUMBERS).find(([known]) => known === name)?.[1];
            if (number === undefined || value === null)
                return { flaw: `${JSON.stringify(word.slice(0, 60).toWellFormed())} is none of ${WISH_WORDS}` };
            const [, digits] = number.form.exec(value) ?? [];
            if (digits === undefined)
                return { flaw: `${name} ${number.must}` };
            if (numbers.has(name))
                return { flaw: `${name} is there twice` };
            numbers.set(name, Number(digits));
        }
    }
    if (next && (changed || numbers.has('limit')))
        return { flaw: `next does not go together with ${changed ? 'changed, since the workflow that it starts knows of no change' : 'limit, which is for fewer packs than a shard holds'}` };
    return { changed, next, labels, priority: numbers.get('priority') ?? null, olderThanDays: numbers.get('older-than') ?? null, limit: numbers.get('limit') ?? null, shard: numbers.get('shard') ?? null };
}
/** The same as one text, its words separated by white space. */
const packWish = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(1000)
    .transform((text, context) => {
    const read = readWish(text.split(/\s+/).filter((word) => word !== ''));
    if (!('flaw' in read))
        return read;
    context.addIssue({ code: 'custom', message: read.flaw });
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
});


/***/ }),

/***/ 70695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** The value of a JSON text; undefined, which no JSON text stands for, where it is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (thrown) {
        if (thrown instanceof SyntaxError)
            return undefined;
        throw thrown;
    }
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
/* harmony export */   S: () => (/* binding */ isBranchOf),
/* harmony export */   Z: () => (/* binding */ deliveredPacks)
/* harmony export */ });
/* harmony import */ var _core_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97913);

/** The packs that pull requests say they deliver. What a text says counts only for the pack that the branch was made for, since a model writes part of that text. */
function deliveredPacks(pulls) {
    return pulls.flatMap(({ number, state, headRefName, isCrossRepository, body }) => {
        if (isCrossRepository)
            return [];
        return body.split(/\r\n|\r|\n/).flatMap((line) => {
            const [, id, sha256] = /^Pack: (\S{1,100}) ([0-9a-f]{64})$/.exec(line.trim()) ?? [];
            return id === undefined || sha256 === undefined || !isBranchOf(id, headRefName) ? [] : [{ id, sha256, number, state: STATES[state] }];
        });
    });
}
const STATES = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' };
/** Whether runs of a pack deliver from a branch: from its own, or from one beside it, that a single run had to take because its own was somebody else's. */
function isBranchOf(id, branch) {
    const { branch: own } = (0,_core_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .packUnit */ .YC)(id, null);
    return branch === own || (branch.startsWith(own) && /^-[0-9a-f]{8}$/.test(branch.slice(own.length)));
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

/***/ 61375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ MOST_ENTRIES),
  f: () => (/* binding */ selectPacks)
});

// EXTERNAL MODULE: ./lib/core/paths.js
var paths = __webpack_require__(64539);
;// CONCATENATED MODULE: ./lib/packs/scopes-overlap.js

/** Past this many readings of its braces a glob is taken to match anything. */
const MOST_READINGS = 64;
/**
 * Whether two packs might change the same file: no only where that is sure from what both allow, compared whatever the case.
 * A pack that names no scope overlaps with every other; what a pack forbids is not looked at.
 */
function scopesOverlap(left, right) {
    const [one, other] = [left, right].map(scopeReadings);
    if (one == null || other == null)
        return true;
    return one.some((glob) => other.some((against) => readingsMeet(glob, against)));
}
/** Every reading of what a pack allows; null where it names no scope. */
function scopeReadings({ scope: { allowedPaths } }) {
    return allowedPaths?.flatMap(readings) ?? null;
}
/** The steps of a glob, once for each way to read its braces. */
function readings(glob) {
    let open = [glob];
    for (let found = open.find((text) => INNERMOST.test(text)); found !== undefined; found = open.find((text) => INNERMOST.test(text))) {
        open = open.flatMap((text) => expanded(text));
        if (open.length > MOST_READINGS)
            return [['**']];
    }
    return open.map((text) => (0,paths/* foldPath */.tu)(text).split('/'));
}
const INNERMOST = /\{([^{}]*)\}/;
function expanded(text) {
    const [whole, members] = INNERMOST.exec(text) ?? [];
    return whole === undefined || members === undefined ? [text] : members.split(',').map((member) => text.replace(whole, () => member));
}
/** Whether one file may match both. From both ends inwards, until a step that crosses folders or an end is met; a file at a place where the other has a folder counts. */
function readingsMeet(left, right) {
    return fromStart(left, right) && fromStart(left.toReversed(), right.toReversed(), true);
}
function fromStart(left, right, whole = false) {
    for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
        const [one, other] = [left[index], right[index]];
        // From the end, a shorter glob without ** says nothing: a file may stand where the other has a folder.
        if (one === undefined || other === undefined || one.includes('**') || other.includes('**'))
            return true;
        if (whole && !crosses(left) && !crosses(right))
            return true;
        if (!namesMeet(one, other))
            return false;
    }
    return true;
}
function crosses(steps) {
    return steps.some((step) => step.includes('**'));
}
/** Whether one name may match both steps, judged by the letters before the first and behind the last special character. */
function namesMeet(left, right) {
    const [one, other] = [left, right].map((step) => {
        const special = /[*?[\]]/.exec(step);
        if (special === null)
            return { start: step, end: step, plain: true };
        return { start: step.slice(0, special.index), end: /[^*?[\]]*$/.exec(step)?.[0] ?? '', plain: false };
    });
    if (one === undefined || other === undefined)
        return true;
    if (one.plain && other.plain)
        return one.start === other.start;
    return (one.start.startsWith(other.start) || other.start.startsWith(one.start)) && (one.end.endsWith(other.end) || other.end.endsWith(one.end));
}

;// CONCATENATED MODULE: ./lib/packs/scope-index.js

/** Starts without packs. It answers as `scopesOverlap` does, asked about each of them in turn. */
function createScopeIndex() {
    const packs = [];
    // By the folder a glob begins in: those that begin in it, and those that begin in it or below it.
    const [at, within] = [new Map(), new Map()];
    let everywhere = Infinity;
    const near = (reading) => {
        const folders = foldersOf(reading);
        return [...folders.slice(0, -1).flatMap((folder) => at.get(folder) ?? []), ...(within.get(folders.at(-1) ?? '') ?? [])];
    };
    return {
        overlapping: (pack) => {
            const readings = scopeReadings(pack);
            if (readings === null)
                return packs[0];
            let first = everywhere;
            for (const reading of readings)
                for (const other of near(reading))
                    if (other.place < first && readingsMeet(reading, other.reading))
                        first = other.place;
            return packs[first];
        },
        add: (pack) => {
            const place = packs.push(pack) - 1;
            const readings = scopeReadings(pack);
            if (readings === null)
                everywhere = Math.min(everywhere, place);
            for (const reading of readings ?? []) {
                const folders = foldersOf(reading);
                put(at, folders.at(-1) ?? '', { place, reading });
                for (const folder of folders)
                    put(within, folder, { place, reading });
            }
        },
    };
}
/** The folders a reading leads through until a step that is no plain name, the root first. */
function foldersOf(reading) {
    const special = reading.findIndex((step) => /[*?[\]]/.test(step));
    const plain = special === -1 ? reading : reading.slice(0, special);
    return ['', ...plain.map((_, index) => `${plain.slice(0, index + 1).join('/')}/`)];
}
function put(map, folder, placed) {
    const there = map.get(folder);
    if (there === undefined)
        map.set(folder, [placed]);
    else
        there.push(placed);
}

;// CONCATENATED MODULE: ./lib/packs/select.js

/** A workflow may make no more jobs than this of one matrix. */
const MOST_ENTRIES = 256;
/**
 * Says which packs are run now, the most urgent first and otherwise by id: no pack that is refused, that was delivered as it
 * stands, that waits for one whose pull request is not merged, or that might change a file that one selected before it may.
 * A shard is cut by the place a pack has among all that are asked for, so that what is delivered meanwhile moves none into another.
 */
function selectPacks({ candidates, delivered, wish, today, most = MOST_ENTRIES }) {
    const asked = candidates.filter((candidate) => candidate.wanted && isWished(candidate.pack, wish, today)).toSorted(byUrgency);
    const pulls = Map.groupBy(delivered ?? [], ({ id }) => id);
    const around = { pulls: delivered === null ? null : pulls, hashes: new Map(candidates.map((candidate) => [idOf(candidate), candidate.sha256])) };
    const chosen = createScopeIndex();
    const selected = [];
    const held = [];
    let ahead = null;
    for (const [place, candidate] of asked.entries()) {
        const entry = { pack: candidate.path, id: idOf(candidate), sha256: candidate.sha256 };
        const shard = Math.floor(place / most) + 1;
        const isElsewhere = wish.shard !== null && shard !== wish.shard;
        const hold = (reason, why) => void held.push({ ...entry, reason, why });
        const stopped = whyHeld(candidate, around) ?? overlapOf(candidate.pack, chosen);
        if (stopped !== null)
            hold(stopped.reason, stopped.why);
        else if (!isElsewhere && wish.limit !== null && selected.length >= wish.limit)
            hold('limit', `no more than ${wish.limit} are selected at once`);
        else {
            if (candidate.pack !== null)
                chosen.add(candidate.pack);
            if (wish.shard !== null && shard > wish.shard)
                ahead ??= shard;
            if (isElsewhere)
                hold('shard', `it is in shard ${shard}`);
            else
                selected.push(entry);
        }
    }
    return { selected, held, others: candidates.length - asked.length, shards: Math.ceil(asked.length / most), ahead };
}
/** The name of the folder stands for an id that could not be read. */
function idOf({ path, pack }) {
    return pack?.id ?? path.slice(path.lastIndexOf('/') + 1);
}
/** One that is refused is asked for by whoever wants it, since nobody can say what it holds. */
function isWished(pack, { labels, priority, olderThanDays }, today) {
    if (pack === null)
        return true;
    const { selection } = pack;
    if (priority !== null && (selection.priority === null || selection.priority > priority))
        return false;
    if (olderThanDays !== null && (selection.created === null || daysBetween(selection.created, today) < olderThanDays))
        return false;
    return labels.every((label) => selection.labels.includes(label));
}
function daysBetween(from, to) {
    return Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
function byUrgency(left, right) {
    const [one, other] = [left, right].map(({ pack }) => pack?.selection.priority ?? Infinity);
    if (one !== undefined && other !== undefined && one !== other)
        return one < other ? -1 : 1;
    return compare(idOf(left), idOf(right)) || compare(left.path, right.path);
}
function compare(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}
/** What stands in a matrix is pasted into other places by whoever uses it, and a shell would read more than this as its own. */
const SAFE_PATH = /^(?!-)[A-Za-z0-9._@+/-]+$/;
function whyHeld({ path, sha256, pack }, { pulls, hashes }) {
    if (pack === null)
        return { reason: 'invalid', why: `it is refused; pack validate ${path} says why` };
    if (!SAFE_PATH.test(path))
        return { reason: 'path', why: 'the path of its folder may hold only letters, digits and . _ @ + / - to stand in a matrix: move the pack' };
    const same = pulls?.get(pack.id)?.find((pull) => pull.sha256 === sha256);
    if (same !== undefined)
        return { reason: 'delivered', why: `as it stands it was delivered: pull request #${same.number} ${SAID[same.state]}` };
    for (const id of pack.dependsOn) {
        if (pulls === null)
            return { reason: 'dependency', why: `it waits for ${id}, and nobody said which pull requests are merged` };
        const why = waitsFor(id, pulls.get(id) ?? [], hashes.get(id));
        if (why !== null)
            return { reason: 'dependency', why };
    }
    return null;
}
const SAID = { open: 'is open', merged: 'is merged', closed: 'was closed without being merged' };
/** A pack that was changed since it was merged waits to be run again; of one whose folder is gone any merge counts. */
function waitsFor(id, pulls, hash) {
    const merged = pulls.filter(({ state }) => state === 'merged');
    if (merged.some(({ sha256 }) => hash === undefined || sha256 === hash))
        return null;
    const [before] = merged;
    const [other] = pulls;
    if (before !== undefined)
        return `it waits for ${id}, which was changed after pull request #${before.number} was merged`;
    return other === undefined ? `it waits for ${id}, which was not delivered yet` : `it waits for ${id}, whose pull request #${other.number} ${SAID[other.state]}`;
}
function overlapOf(pack, chosen) {
    const other = pack === null ? undefined : chosen.overlapping(pack);
    if (pack === null || other === undefined)
        return null;
    const silent = [pack, other].filter(({ scope }) => scope.allowedPaths === null).map(({ id }) => id);
    return { reason: 'overlap', why: `it might change the same files as ${other.id}, which is selected${silent.length === 0 ? '' : ` (${silent.join(' and ')} ${silent.length === 1 ? 'names' : 'name'} no scope)`}` };
}


/***/ }),

/***/ 69976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isTouched)
/* harmony export */ });
/** Whether one of the paths that were changed, from the root of the repository, is a file of the pack at `path`. */
function isTouched(path, changed) {
    return path === '.' || changed.some((one) => one.startsWith(`${path}/`));
}


/***/ })

};
