export const id = 4591;
export const ids = [4591];
export const modules = {

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

/***/ 84591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ INPUTS),
  u: () => (/* binding */ failsStep)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./lib/contract/parse-json.js
var parse_json = __webpack_require__(39760);
;// CONCATENATED MODULE: ./lib/contract/codex-settings.js


/** What codex-args may set besides what this tool sets itself: nothing that decides what Codex may reach, do or run. */
const CODEX_SETTINGS = {
    model_verbosity: word('low', 'medium', 'high'),
    model_reasoning_summary: word('auto', 'concise', 'detailed', 'none'),
    personality: word('none', 'friendly', 'pragmatic'),
    model_context_window: count(1_000, 100_000_000),
    model_auto_compact_token_limit: count(1_000, 100_000_000),
    tool_output_token_limit: count(100, 1_000_000),
};
/** Settings of Codex, each as `key=value` in TOML, spelled by us and by nobody else. */
const codexSettings = schemas/* string */.YjP().transform((text, context) => {
    const read = settingsOf(text);
    if (typeof read !== 'string')
        return read;
    context.addIssue({ code: 'custom', message: read });
    return core/* NEVER */.tm;
});
function word(...words) {
    return {
        allowed: words.join(', '),
        spell: (value) => {
            const bare = /^"([a-z]+)"$/.exec(value)?.[1] ?? value;
            return words.includes(bare) ? `"${bare}"` : null;
        },
    };
}
function count(least, most) {
    return { allowed: `a number from ${least} to ${most}`, spell: (value) => (/^[1-9]\d{0,8}$/.test(value) && Number(value) >= least && Number(value) <= most ? value : null) };
}
/** Why what people are likely to try is refused; everything else is refused for being unknown. */
const REASONS = [
    [/^(-s|--sandbox|--full-auto|--yolo|--dangerously-.*|-a|--ask-for-approval|sandbox.*|approval.*|default_permissions|permissions.*)$/, 'the sandbox and what Codex may do without asking are set by this tool'],
    [/^(-m|--model|model)$/, 'use the input model'],
    [/^(model_reasoning_effort)$/, 'use the input effort'],
    [/^(--oss|--local-provider|model_provider.*|openai_base_url|chatgpt_base_url)$/, 'requests to the model go through a proxy of this tool; use the input responses-api-endpoint'],
    [/^(-C|--cd|--add-dir|-o|--output-last-message|--output-schema|-i|--image)$/, 'folders and files are chosen by this tool'],
    [/^(-p|--profile|--ignore-.*|--strict-config|--trust|projects.*)$/, 'which configuration Codex reads is set by this tool'],
    [/^(--enable|--disable|features.*|mcp_servers.*|hooks.*|plugins.*|notify|agents.*|skills.*|web_search|shell_environment_policy.*)$/, 'what Codex can reach and start is set by this tool'],
];
function settingsOf(text) {
    const words = text.startsWith('[') ? wordsOfArray(text) : wordsOfShell(text);
    if (typeof words === 'string')
        return words;
    const settings = new Map();
    for (let index = 0; index < words.length; index += 2) {
        const flag = words[index] ?? '';
        if (flag !== '-c' && flag !== '--config')
            return refusedFlag(flag);
        const setting = words[index + 1];
        if (setting === undefined)
            return `${flag} is followed by nothing; write ${flag} key=value`;
        const [, key = '', value = ''] = /^([^=]*)=(.*)$/s.exec(setting) ?? [];
        const kind = kindOf(key);
        if (kind === null)
            return key === '' ? `${shown(setting)} is no key=value` : `the setting ${shown(key)} is not allowed: ${reasonFor(key)}`;
        const spelled = kind.spell(value);
        if (spelled === null)
            return `${key} is ${shown(value)}; it must be ${kind.allowed}`;
        if (settings.has(key))
            return `${key} is set twice`;
        settings.set(key, `${key}=${spelled}`);
    }
    return [...settings.values()];
}
function kindOf(key) {
    const kinds = CODEX_SETTINGS;
    return Object.hasOwn(kinds, key) ? (kinds[key] ?? null) : null;
}
function refusedFlag(flag) {
    const name = flag.split('=')[0] ?? '';
    if (name === '--config' || (flag.startsWith('-c') && flag.length > 2))
        return `${shown(flag)} is one word; write -c and key=value as two`;
    return flag.startsWith('-') && flag.length > 1 ? `the flag ${shown(name)} is not allowed: ${reasonFor(name)}` : `the word ${shown(flag)} is not allowed: only -c key=value is`;
}
function reasonFor(name) {
    // A short flag with its value in the same word, such as -sworkspace-write, is refused like the flag.
    const short = /^-[^-]./.test(name) ? name.slice(0, 2) : name;
    return REASONS.find(([names]) => names.test(name) || names.test(short))?.[1] ?? `only -c key=value is, with one of the keys ${Object.keys(CODEX_SETTINGS).join(', ')}`;
}
function wordsOfArray(text) {
    const words = schemas/* array */.YOg(schemas/* string */.YjP()).max(64).safeParse((0,parse_json/* parseJson */.q)(text));
    return words.success ? words.data : 'it begins with [ but is no JSON array of at most 64 strings';
}
/** Words as a shell would read them: white space between, quotes and backslashes taken off. Nothing is expanded. */
function wordsOfShell(text) {
    const words = [];
    let rest = text.trimStart();
    while (rest !== '') {
        let current = '';
        for (let piece = PIECE.exec(rest); piece !== null; piece = PIECE.exec(rest)) {
            const [whole, single, double, escaped, plain] = piece;
            current += single ?? double?.replaceAll(/\\(["\\$`])/g, '$1') ?? escaped ?? plain ?? '';
            rest = rest.slice(whole.length);
        }
        if (rest !== '' && !/^\s/.test(rest))
            return 'it holds a quote or backslash that does not end';
        words.push(current);
        rest = rest.trimStart();
    }
    return words;
}
const PIECE = /^(?:'([^']*)'|"((?:[^"\\]|\\.)*)"|\\([\s\S])|([^\s'"\\]+))/;
function shown(text) {
    return JSON.stringify(text.length <= 60 ? text : `${text.slice(0, 59)}…`);
}

// EXTERNAL MODULE: ./lib/contract/endpoint.js
var endpoint = __webpack_require__(72645);
// EXTERNAL MODULE: ./lib/contract/codex.js
var codex = __webpack_require__(33461);
// EXTERNAL MODULE: ./lib/contract/pack-parts.js
var pack_parts = __webpack_require__(86582);
// EXTERNAL MODULE: ./lib/contract/matrix.js
var matrix = __webpack_require__(23893);
// EXTERNAL MODULE: ./lib/contract/pack-wish.js
var pack_wish = __webpack_require__(19033);
// EXTERNAL MODULE: ./lib/contract/policy-glob.js
var policy_glob = __webpack_require__(13561);
// EXTERNAL MODULE: ./lib/contract/ids.js
var ids = __webpack_require__(33240);
;// CONCATENATED MODULE: ./lib/contract/handover.js


/** What mode gate says of a run it has let in: all that a later job takes on trust, and nothing in it ends a quoted word of a shell. */
const handover = schemas/* strictObject */.rej({
    run: ids/* runId */.Vz,
    /** The folder of its task in the evidence. */
    task: schemas/* string */.YjP().max(128).regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/),
    /** The digest of the record of intake, which names event, actor, issue or pack, policy and base. */
    record: ids/* sha256 */.sc,
});
/** The same as the text of an output or an input. */
const handoverText = schemas/* string */.YjP()
    .max(1024)
    .transform((text, context) => {
    try {
        return handover.parse(JSON.parse(text));
    }
    catch {
        context.addIssue({ code: 'custom', message: 'must be the output gate of a step of mode gate' });
        return core/* NEVER */.tm;
    }
});

// EXTERNAL MODULE: ./lib/contract/input-values.js
var input_values = __webpack_require__(72289);
// EXTERNAL MODULE: ./lib/contract/model-name.js
var model_name = __webpack_require__(91407);
// EXTERNAL MODULE: ./lib/contract/policy-source.js
var policy_source = __webpack_require__(95826);
// EXTERNAL MODULE: ./lib/contract/policy-tightening.js
var policy_tightening = __webpack_require__(76670);
// EXTERNAL MODULE: ./lib/contract/labels.js
var labels = __webpack_require__(79083);
// EXTERNAL MODULE: ./lib/contract/status.js
var contract_status = __webpack_require__(330);
// EXTERNAL MODULE: ./lib/contract/trigger.js
var trigger = __webpack_require__(53026);
;// CONCATENATED MODULE: ./lib/contract/inputs.js
















const MODES = ['run', 'gate', 'execute', 'publish', 'plan', 'collect', 'spec-guard'];
const EFFORTS = ['minimal', 'low', 'medium', 'high', 'xhigh'];
const FAIL_ON = ['never', 'blocked', 'failed', 'partial'];
/** The inputs of the action; action.yml, the reference and the reader are made from this table alone. */
const INPUTS = {
    mode: {
        description: 'What the step does. run: one issue or task pack to a pull request, in one job. gate, execute, publish: the same in three jobs, each with less power; docs/guides/three-jobs.md shows them. plan: says which task packs are run now, as the output matrix; it needs contents: read and pull-requests: read. collect: verifies the bundles below evidence-dir, which the runs of a matrix have left, and writes evidence-index.json beside them; it asks GitHub nothing. spec-guard: judges the specs of a pull request or a branch, and whether the change needs one; docs/guides/spec-guard.md shows it.',
        type: 'choice',
        required: false,
        default: 'run',
        allowed: MODES.join(', '),
        value: schemas/* enum */.k5n(MODES),
    },
    'openai-api-key': {
        description: 'Needed for every run: the key sent to the model server, from a secret. Codex never sees it; a proxy of ours adds it to the requests.',
        type: 'secret',
        required: false,
        default: '',
        allowed: 'one word of printable characters',
        value: (0,input_values/* optional */.lq)(input_values/* token */.Sh),
    },
    'responses-api-endpoint': {
        description: 'Where requests to the model go: an https address that ends in /responses, of OpenAI, of Azure (with ?api-version=… where it wants one) or of a gateway of yours. http is accepted for a server on the same machine. HTTPS_PROXY and NO_PROXY of the job are obeyed.',
        type: 'url',
        required: false,
        default: endpoint/* DEFAULT_ENDPOINT */.mP,
        allowed: `an https address that ends in /responses, such as ${endpoint/* DEFAULT_ENDPOINT */.mP}`,
        value: endpoint/* modelEndpoint */.XI,
    },
    'codex-version': {
        description: 'Another version of the Codex CLI than the one this release was built against, such as 1.2.3. It is not verified, so the policy has to list it under codex.unverified-versions, and the pull request says so. Empty means the verified one.',
        type: 'text',
        required: false,
        default: '',
        allowed: 'an exact version such as 1.2.3, or empty',
        value: (0,input_values/* optional */.lq)(codex/* codexVersion */.C6),
    },
    'codex-args': {
        description: `Settings for Codex, as shell words or a JSON array: -c key=value with the keys ${Object.keys(CODEX_SETTINGS).join(', ')}. Nothing else is accepted.`,
        type: 'text',
        required: false,
        default: '',
        allowed: '-c key=value, as often as needed, or empty',
        value: codexSettings,
    },
    model: {
        description: 'The model that Codex uses.',
        type: 'text',
        required: false,
        default: 'gpt-5.5',
        allowed: 'the name of a model: letters, digits and . _ : / -, 100 at most',
        value: schemas/* string */.YjP().regex(model_name/* MODEL_NAME */.U),
    },
    effort: {
        description: `How much the model thinks: ${EFFORTS.join(', ')}. Empty leaves it to the model.`,
        type: 'choice',
        required: false,
        default: '',
        allowed: `${EFFORTS.join(', ')} or empty`,
        value: (0,input_values/* optional */.lq)(schemas/* enum */.k5n(EFFORTS)),
    },
    label: {
        description: 'The label that starts a run when it is added to an issue.',
        type: 'text',
        required: false,
        default: 'codex:execute',
        allowed: `the name of one label, 50 characters at most, and none of ${labels/* OUR_LABELS */.jN.join(', ')}`,
        value: input_values/* oneLine */.TN.max(50).refine((name) => !labels/* OUR_LABELS */.jN.includes(name.toLowerCase())),
    },
    command: {
        description: 'The word a comment begins with that asks for a run, as in "/codex run".',
        type: 'text',
        required: false,
        default: '/codex',
        allowed: 'one word that begins with a slash, 40 characters at most',
        value: schemas/* string */.YjP().regex(/^\/[a-z][a-z0-9-]{0,38}$/),
    },
    'allow-bot-users': {
        description: 'Apps that may ask for a run, by login and separated by commas, such as renovate[bot]. The policy has to list them too, with their ids. Everybody else of type Bot is ignored.',
        type: 'text',
        required: false,
        default: '',
        allowed: 'logins separated by commas; * is not accepted',
        value: input_values/* botLogins */.u_,
    },
    issue: {
        description: 'The number of the issue, for dispatches and schedules whose payload names none.',
        type: 'text',
        required: false,
        default: '',
        allowed: 'the number of an issue, or empty',
        value: (0,input_values/* optional */.lq)(schemas/* string */.YjP().regex(/^#?[1-9]\d{0,8}$/).transform((text) => Number(text.replace('#', '')))),
    },
    'task-pack': {
        description: 'The folder of a task pack in the repository, read from the base branch: the run does what the pack says. With an issue besides, that is where the run is talked about and what narrows it further. Without one the job needs the permission checks: write, and speaks through its pull request, a check on the base commit and the job summary.',
        type: 'path',
        required: false,
        default: '',
        allowed: 'a path from the root of the repository, such as taskpacks/TASK-1, without .. steps, or empty',
        value: (0,input_values/* optional */.lq)(pack_parts/* packFolder */.C),
    },
    packs: {
        description: `For mode plan: the folders of task packs to choose from, or globs of them, separated by white space. A folder means every pack in it. Empty means ${pack_parts/* PACKS_FOLDER */.sQ}.`,
        type: 'text',
        required: false,
        default: pack_parts/* PACKS_FOLDER */.sQ,
        allowed: 'paths or globs from the root of the repository, separated by white space',
        value: schemas/* string */.YjP().max(4096).transform((text) => text.split(/\s+/).map((word) => word.replace(/\/+$/, '')).filter((word) => word !== '')).pipe(schemas/* array */.YOg(policy_glob/* policyGlob */.l).min(1).max(64)),
    },
    select: {
        description: `For mode plan: what is asked for among them, as words separated by white space: ${pack_wish/* WISH_WORDS */.q2}. changed means the packs that a push or pull request has changed; priority and older-than mean this or more; every label has to be there. Empty means all.`,
        type: 'text',
        required: false,
        default: '',
        allowed: `words such as label=nightly limit=20, of these: ${pack_wish/* WISH_WORDS */.q2}`,
        value: pack_wish/* packWish */.bw,
    },
    gate: {
        description: 'For the modes execute and publish: the output gate of the job that let the run in. It says which run it is and binds what was let in; everything that job was asked for stands in it, and is not asked for again.',
        type: 'text',
        required: false,
        default: '',
        allowed: 'the output gate of a step of mode gate, or empty',
        value: (0,input_values/* optional */.lq)(handoverText),
    },
    matrix: {
        description: 'For mode collect: the output matrix of the plan whose runs are collected. A pack of it that left no bundle is named, and counts as FAILED. Empty leaves that out.',
        type: 'text',
        required: false,
        default: '',
        allowed: 'the output matrix of a step of mode plan, or empty',
        value: (0,input_values/* optional */.lq)(matrix/* matrixText */.v),
    },
    'dry-run': {
        description: 'What is only shown: gate judges everything and asks no model, plan adds the plan of the model. Both write nothing to GitHub. A command can ask for it too.',
        type: 'choice',
        required: false,
        default: 'false',
        allowed: trigger/* DRY_RUNS */.Rg.join(', '),
        value: schemas/* enum */.k5n(trigger/* DRY_RUNS */.Rg),
    },
    'base-branch': {
        description: 'The branch that the work starts from and the pull request goes to. Empty means what the variable BASE_BRANCH of the environment says, and without it the default branch.',
        type: 'branch',
        required: false,
        default: '',
        allowed: 'the name of a branch, without refs/heads/',
        value: (0,input_values/* optional */.lq)(input_values/* branchName */.at),
    },
    policy: {
        description: "An organisation's floor: a policy that the one of the repository may only be tighter than. A file of the runner, or owner/name/path/to/file.yml@COMMIT, read with the token. Empty means none.",
        type: 'text',
        required: false,
        default: '',
        allowed: 'the path of a .yml file on the runner, or owner/name/path/to/file.yml@ and a commit of 40 hexadecimal digits, or empty',
        value: policy_source/* policySource */.I,
    },
    preset: {
        description: 'A preset of the policy to be at least as strict as, whatever the policy names: observe, standard or strict. Empty leaves it to the policy.',
        type: 'choice',
        required: false,
        default: '',
        allowed: `${policy_tightening/* PRESETS */.fG.join(', ')} or empty`,
        value: (0,input_values/* optional */.lq)(schemas/* enum */.k5n(policy_tightening/* PRESETS */.fG)),
    },
    'github-token': {
        description: 'The token for GitHub. It needs contents, issues and pull-requests: write. Codex never sees it.',
        type: 'secret',
        required: false,
        default: '${{ github.token }}',
        allowed: 'a token of GitHub',
        value: input_values/* token */.Sh,
    },
    'evidence-dir': {
        description: "The folder that receives the evidence of every run. Empty means a folder of ours in the runner's temporary folder. For mode collect: the folder that holds the bundles, as actions/download-artifact has left them.",
        type: 'path',
        required: false,
        default: '',
        allowed: 'a path on one line',
        value: (0,input_values/* optional */.lq)(input_values/* oneLine */.TN),
    },
    'artifact-name': {
        description: 'The name of the artifact that holds the evidence. Empty means a name made from the id and the attempt of the workflow run.',
        type: 'text',
        required: false,
        default: '',
        allowed: 'a name without \\ / " : < > | * ? and line breaks, 200 characters at most',
        value: (0,input_values/* optional */.lq)(input_values/* oneLine */.TN.max(200).regex(/^[^\\/":<>|*?]+$/)),
    },
    'fail-on': {
        description: 'When the step fails. partial: on everything but SUCCESS. failed: on FAILED and BLOCKED. blocked: on BLOCKED only, so that a crash passes. never: on no status. A dry run that held never fails it; what could not be told to GitHub always does.',
        type: 'choice',
        required: false,
        default: 'failed',
        allowed: FAIL_ON.join(', '),
        value: schemas/* enum */.k5n(FAIL_ON),
    },
};
/** Says whether a step fails that ended in a status: when the status is as severe as `fail-on`, or more, and not only where a dry run ends. */
function failsStep(failOn, status, reason = '') {
    if (failOn === 'never' || reason === 'run:dry-run')
        return false;
    const mildest = { partial: 'PARTIAL', failed: 'FAILED', blocked: 'BLOCKED' };
    return contract_status/* STATUSES */.f.indexOf(status) >= contract_status/* STATUSES */.f.indexOf(mildest[failOn]);
}


/***/ }),

/***/ 23893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ matrix),
/* harmony export */   v: () => (/* binding */ matrixText)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88532);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33240);
/* harmony import */ var _parse_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39760);



/** What a plan hands to a workflow, `strategy: matrix: ${{ fromJSON(…) }}`: a job for each pack. */
const matrix = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    include: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ pack: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).describe('The folder of the pack, for the input task-pack.'), id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), sha256: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc })),
});
/** The same as text. */
const matrixText = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().transform((text, context) => {
    const read = matrix.safeParse((0,_parse_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(text));
    if (read.success)
        return read.data;
    context.addIssue({ code: 'custom', message: 'it is not what a step of mode plan has set as its output matrix' });
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
});


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


/***/ })

};
