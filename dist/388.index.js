export const id = 388;
export const ids = [388,411];
export const modules = {

/***/ 93209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  un: () => (/* binding */ readState),
  LZ: () => (/* binding */ saveState),
  n0: () => (/* binding */ setOutputs),
  Sy: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/contract/ids.js
var ids = __webpack_require__(33240);
// EXTERNAL MODULE: ./lib/contract/input-values.js
var input_values = __webpack_require__(72289);
// EXTERNAL MODULE: ./lib/contract/status.js
var contract_status = __webpack_require__(330);
;// CONCATENATED MODULE: ./lib/contract/outputs.js




const count = schemas/* int */.Whr().nonnegative();
/** Narrower than git and URLs allow: what a shell would read as something else is not in them. */
const ownBranch = schemas/* string */.YjP().max(255).regex(/^codex\/[A-Za-z0-9][A-Za-z0-9._/-]*$/);
/** Nothing in it ends a quoted word of a shell: the folders of packs are held to that before they are selected. */
const matrix = schemas/* string */.YjP().max(1024 * 1024).regex(/^\{"include":\[[A-Za-z0-9._@+/:,"{}-]*\]\}$/);
const webAddress = schemas/* string */.YjP().max(2048).regex(/^https?:\/\/[A-Za-z0-9._~:/[\]-]+$/);
/** The outputs of the action; action.yml, the reference and the writer are made from this table alone. */
const OUTPUTS = {
    status: { description: 'How the run ended: SUCCESS, PARTIAL, FAILED or BLOCKED; IGNORED when the event asked for no run.', value: schemas/* enum */.k5n([...contract_status/* STATUSES */.f, 'IGNORED']) },
    reason: { description: 'Why it ended so, as area:slug.', value: ids/* reasonCode */.g3 },
    'run-id': { description: 'The name of the run in the evidence.', value: ids/* runId */.Vz },
    branch: { description: 'The branch that holds the work; absent when nothing was delivered.', value: ownBranch },
    'pull-request-number': { description: 'The number of the pull request; absent when there is none.', value: schemas/* int */.Whr().positive() },
    'pull-request-url': { description: 'The address of the pull request; absent when there is none.', value: webAddress },
    'files-changed': { description: 'How many files the change touches.', value: count },
    'tests-run': { description: 'How many tests the verification commands say they ran; absent when none says so.', value: count },
    'duration-seconds': { description: 'How long the run took.', value: schemas/* number */.aig().nonnegative() },
    'input-tokens': { description: 'Tokens the model read, as its server counted them.', value: count },
    'output-tokens': { description: 'Tokens the model wrote, as its server counted them.', value: count },
    'evidence-path': { description: 'The folder with the evidence of this run.', value: input_values/* oneLine */.TN },
    'manifest-path': { description: 'The manifest in that folder.', value: input_values/* oneLine */.TN },
    matrix: { description: 'Of mode plan: the task packs to run, as JSON {"include":[{"pack":…,"id":…,"sha256":…}]} for the matrix of a job; pack is what the input task-pack wants.', value: matrix },
    proceed: { description: 'Of mode gate: true when the run was let in and the next job is to execute it; false when it ended here.', value: schemas/* enum */.k5n(['true', 'false']) },
    gate: { description: 'Of mode gate: what the modes execute and publish want as their input gate; absent when the run ended here.', value: schemas/* string */.YjP().max(1024).regex(/^\{[A-Za-z0-9._:,"{}-]+\}$/) },
    'manifest-sha256': { description: "The SHA-256 of the manifest's bytes, to compare with later.", value: ids/* sha256 */.sc },
};

// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(58651);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/adapters/actions/runner-file.js



/**
 * Spells a name and a value as the runner reads them, the value between lines that nobody can guess.
 * Written here because loading @actions/core takes longer than an ignored event may.
 */
function keyValue(name, value, delimiter = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`) {
    if (!/^[A-Za-z][A-Za-z0-9_-]*$/.test(name))
        throw new fault/* Fault */.vC('run:internal', `${JSON.stringify(name)} cannot be the name of an output or a state`);
    if (value.includes(delimiter))
        throw new fault/* Fault */.vC('run:internal', `the value of ${name} contains its delimiter`);
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
/** Appends to a file the runner laid out for this step, never creating it and never following a link. */
function appendRunnerFile(env, file, text) {
    const path = env[file];
    if (path === undefined || path === '')
        throw new fault/* Fault */.vC('run:internal', `${file} is not set: no runner started this process`);
    const descriptor = openRunnerFile(file, path);
    try {
        const bytes = Buffer.from(text((0,external_node_fs_.fstatSync)(descriptor).size));
        for (let written = 0; written < bytes.length;)
            written += (0,external_node_fs_.writeSync)(descriptor, bytes, written);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function openRunnerFile(file, path) {
    try {
        return (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_NOFOLLOW);
    }
    catch (thrown) {
        throw new fault/* Fault */.vC('run:internal', `the file that ${file} names cannot be written: ${thrown instanceof Error ? thrown.message : String(thrown)}`, thrown);
    }
}

;// CONCATENATED MODULE: ./lib/adapters/actions/outputs.js



/** The runner drops a summary that is longer than this, in bytes. */
const SUMMARY_LIMIT = 1024 * 1024;
const CUT_NOTICE = '\n\n**The summary is cut here: GitHub shows 1 MiB at most. The evidence bundle has all of it.**\n';
/** Writes the outputs that are given, all or none; a value that is not of its kind is a fault `run:internal`. */
function setOutputs(env, outputs) {
    const lines = outputNames().flatMap((name) => {
        const value = outputs[name];
        if (value === undefined)
            return [];
        if (!OUTPUTS[name].value.safeParse(value).success)
            throw new fault/* Fault */.vC('run:internal', `the output ${name} is not what the table of outputs says it is`);
        return [keyValue(name, String(value))];
    });
    appendRunnerFile(env, 'GITHUB_OUTPUT', () => lines.join(''));
}
/** Appends Markdown to the summary of the step, cut at a line when it would pass the runner's limit. */
function writeSummary(env, markdown) {
    let cut = false;
    appendRunnerFile(env, 'GITHUB_STEP_SUMMARY', (bytesThere) => {
        const room = SUMMARY_LIMIT - bytesThere;
        const text = markdown.endsWith('\n') ? markdown : `${markdown}\n`;
        cut = Buffer.byteLength(text) > room;
        return cut ? cutAt(text, room) : text;
    });
    return { cut };
}
/** Keeps a value for the post step of the same action; any text will do. */
function saveState(env, name, value) {
    appendRunnerFile(env, 'GITHUB_STATE', () => keyValue(name, value));
}
/** The value that the main step kept, or null when it kept none. */
function readState(env, name) {
    return env[`STATE_${name}`] ?? null;
}
function cutAt(text, room) {
    const space = room - Buffer.byteLength(CUT_NOTICE);
    if (space < 0)
        return '';
    const bytes = Buffer.from(text);
    const lastLine = bytes.lastIndexOf('\n', space);
    return bytes.subarray(0, Math.max(lastLine, 0)).toString() + CUT_NOTICE;
}
function outputNames() {
    return Object.keys(OUTPUTS);
}


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

/***/ 45679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ endMode)
/* harmony export */ });
/* harmony import */ var _adapters_actions_outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93209);

/** Does the work of a mode that is no run, and keeps for the post step that there is no run to end; where it does not come to its end, that step says so. */
async function endMode(env, scratch, work) {
    const save = (name, value) => {
        if ((env['GITHUB_STATE'] ?? '') !== '')
            (0,_adapters_actions_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ)(env, name, value);
    };
    if (scratch !== null)
        save('scratch', scratch);
    const code = await work();
    save('ended', 'mode');
    return code;
}


/***/ }),

/***/ 79010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ idleInputs)
/* harmony export */ });
/* harmony import */ var _contract_pack_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86582);

/** What to say of inputs that were given and that the mode of the step does not look at: whoever gave them expects something of them. */
function idleInputs({ mode, packs, select, matrix }) {
    const given = [
        { name: 'packs', by: 'plan', isGiven: packs.join(' ') !== _contract_pack_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .PACKS_FOLDER */ .sQ },
        { name: 'select', by: 'plan', isGiven: Object.values(select).some((said) => (Array.isArray(said) ? said.length > 0 : said !== null && said !== false)) },
        { name: 'matrix', by: 'collect', isGiven: matrix !== null },
    ];
    return given.flatMap(({ name, by, isGiven }) => (isGiven && mode !== by ? [`The input ${name} is given, and the mode ${mode} does not look at it: it is for the mode ${by}. Leave it out, or set mode to ${by}.`] : []));
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/adapters/actions/inputs.js
var inputs = __webpack_require__(55695);
// EXTERNAL MODULE: ./lib/adapters/clock.js
var clock = __webpack_require__(61642);
// EXTERNAL MODULE: ./lib/adapters/git/remove-tree.js
var remove_tree = __webpack_require__(66344);
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

// EXTERNAL MODULE: ./lib/adapters/secrets/known-secrets.js
var known_secrets = __webpack_require__(24293);
// EXTERNAL MODULE: ./lib/adapters/secrets/speak-cleanly.js
var speak_cleanly = __webpack_require__(27499);
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
// EXTERNAL MODULE: ./lib/core/secrets/search.js
var search = __webpack_require__(87537);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/commands/choose-packs.js + 2 modules
var choose_packs = __webpack_require__(88042);
// EXTERNAL MODULE: ./lib/commands/end-mode.js
var end_mode = __webpack_require__(45679);
// EXTERNAL MODULE: ./lib/commands/idle-inputs.js
var idle_inputs = __webpack_require__(79010);
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

// EXTERNAL MODULE: ./lib/commands/step-narrator.js
var step_narrator = __webpack_require__(29334);
// EXTERNAL MODULE: ./lib/commands/surroundings.js
var surroundings = __webpack_require__(92607);
// EXTERNAL MODULE: ./lib/adapters/actions/outputs.js + 2 modules
var outputs = __webpack_require__(93209);
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
;// CONCATENATED MODULE: ./lib/commands/tell-plan.js




/** Tells a plan: in the job log, as the summary of the job and as the output `matrix`. Answers the exit code of the step. */
function tellPlan(selection, packs, base, { env, inputs, narrator }) {
    const { selected, others } = selection;
    const held = selection.held.filter(({ reason }) => reason !== 'shard');
    const refusal = (0,plan_report/* whyNoMatrix */.dL)(selection, { shard: (number) => `select: shard=${number}`, limit: 'select: limit=NUMBER' });
    const shown = shardOf(inputs.select);
    const problems = (0,plan_report/* refusedPacks */.T0)(packs, held).flatMap((pack) => pack.problems);
    if ((env['GITHUB_STEP_SUMMARY'] ?? '') !== '')
        (0,outputs/* writeSummary */.Sy)(env, planSummary({ base, selected, held, others, problems, refusal, shard: shown === null ? null : { number: shown, of: selection.shards, started: inputs.select.next ? selection.ahead : null } }));
    for (const { id, why } of held)
        narrator.say(`held back: ${id}: ${why}`);
    for (const { sentence, remedy } of problems)
        narrator.error(`${sentence} ${remedy}`);
    if (refusal !== null) {
        narrator.error(refusal);
        return (0,contract_inputs/* failsStep */.u)(inputs['fail-on'], 'BLOCKED') ? 1 : 0;
    }
    if ((env['GITHUB_OUTPUT'] ?? '') !== '')
        (0,outputs/* setOutputs */.n0)(env, { matrix: JSON.stringify((0,plan_report/* matrixOf */.lQ)(selection)) });
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
    const narrator = (0,step_narrator/* stepNarrator */.y)(env);
    const scratch = (0,external_node_path_.join)(env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), `codex-orchestrator-${(0,clock/* newRunId */.F)(clock/* systemClock */.m)}`);
    return (0,end_mode/* endMode */.r)(env, scratch, async () => {
        const read = (0,inputs/* readInputs */.K)(env);
        if (!read.ok) {
            for (const { message, remedy } of read.problems)
                narrator.error(`${message} ${remedy}`);
            return 1;
        }
        (0,speak_cleanly.speakCleanly)((0,search/* secretSearch */.R6)((0,known_secrets/* knownSecrets */.x)(read.inputs, env)));
        for (const warning of (0,idle_inputs/* idleInputs */.m)(read.inputs))
            narrator.warn(warning);
        try {
            return await plan({ env, inputs: read.inputs, narrator, scratch, payload, signal: AbortSignal.timeout(WALL_MS) });
        }
        finally {
            await (0,remove_tree/* removeTree */.d)(scratch);
        }
    });
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

/***/ 33461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ codexVersion),
/* harmony export */   Zn: () => (/* binding */ codexTurn),
/* harmony export */   ez: () => (/* binding */ codexIdentity),
/* harmony export */   tx: () => (/* binding */ brokenTurn),
/* harmony export */   uO: () => (/* binding */ codexPackage)
/* harmony export */ });
/* unused harmony exports tokenUsage, toolCall, turnFile */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33240);


/** The version of a release of Codex, spelled out: no range, no tag. */
const codexVersion = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){2}$/, 'must be an exact version such as 1.2.3');
/** A package as npm names it, `name@version`, and its digest as npm's lock spells it. */
const codexPackage = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ spec: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), integrity: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^sha512-[A-Za-z0-9+/]{86}==$/, 'must be sha512- and base64') });
/** Which Codex runs: its version and the digest of the very binary, and whether that digest is the pinned one. */
const codexIdentity = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    binarySha256: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc,
    /** True when the digest equals the one this release was built against; else nobody verified this Codex. */
    pinned: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** The npm package it came from and the SHA-512 of that package; null for a binary that somebody named. */
    package: codexPackage.nullable(),
});
/** Tokens as the model server reported them, summed over every response of the turn by the key proxy. */
const tokenUsage = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    requests: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    inputTokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    cachedInputTokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    outputTokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
});
/** One line of `codex/<name>.tools.jsonl`: a tool call as Codex's own telemetry tells of it. */
const toolCall = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Codex numbers the calls of a turn from 1. */
    sequence: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    callId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** What the model wrote for the tool: JSON, or a patch. */
    arguments: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Codex carried the call out. A command that ends with another exit code than 0 was carried out too. */
    success: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** The sandbox kept the command from something. */
    denied: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    output: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Arguments or output were longer than what is kept of them. */
    cut: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
/** What became of one run of Codex that ended by itself with an answer. */
const codexTurn = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    threadId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    startedAt: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    durationMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    /** The user Codex ran as: one made up for the turn where the job runs as root, else the user of the job. */
    uid: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    usage: tokenUsage,
    /** Commands Codex said it ran; its event stream omits some, so this is a lower bound. */
    commandsSeen: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    /** Paths of its file_change events, relative to the workspace where they lie in it. */
    filesSeen: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Lines of the event stream that were no JSON object. */
    unreadableLines: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    /** Tool calls as Codex's telemetry tells of them, also of those its event stream keeps silent about. */
    toolCalls: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        recorded: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
        rejected: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
        denied: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
        /** False when some may be missing: Codex says what is left only when it ends by itself. */
        complete: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    }),
    prompt: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .fileReference */ .We,
    events: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .fileReference */ .We,
    stderr: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .fileReference */ .We,
    tools: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .fileReference */ .We,
});
/** A turn that ended in a fault and so left no facts: what it used all the same, and the reason code. Its files are `codex/<name>.*`. */
const brokenTurn = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), usage: tokenUsage, fault: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonCode */ .g3 });
/** `codex/<name>.turn.json`: the same for every turn in which Codex was started, also one that broke and so left no facts. */
const turnFile = codexTurn.extend({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('codex-orchestrator/turn@1'),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    /** Null when a signal ended Codex, or it never began. */
    exitCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(),
    signal: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** The reason code it ended with, or null when it answered. */
    fault: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonCode */ .g3.nullable(),
    /** How often requests for the model ended how: a status above 399, `completed`, `broken-off`, `no-answer`, …. */
    answers: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive()),
});


/***/ }),

/***/ 91407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ MODEL_NAME)
/* harmony export */ });
/** The name of a model: letters, digits and . _ : / -, 100 at most. */
const MODEL_NAME = /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$/;


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

/***/ 39760:
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

/***/ 80150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ loosestMode),
/* harmony export */   Gt: () => (/* binding */ policyChecks),
/* harmony export */   Sc: () => (/* binding */ CHECK_MODES),
/* harmony export */   _Q: () => (/* binding */ STRICT_CHECKS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** What a policy may make of a check, the loosest first. */
const CHECK_MODES = ['off', 'warn', 'enforce'];
/** Every check by its id, with what a policy may make of it. A guardrail is never off; what the work itself stands on is always enforced. */
const policyChecks = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    'facts-established': always(),
    'actor-permission': always(),
    'trigger-allowed': always(),
    'scheduled-text': always(),
    'issue-unchanged': always(),
    'runs-a-day': always(),
    'issue-sections': upTo('off', 'Whether a missing section of the issue ends the run.'),
    'acceptance-criteria': upTo('off', 'Whether an issue without a list of criteria ends the run.'),
    'supported-sections': always(),
    'issue-paths': always(),
    'intent-block': always(),
    'hidden-text': always(),
    'pack-constraints': always(),
    'pack-docs': always(),
    'pack-dependencies': always(),
    'pack-not-delivered': always(),
    'model-priced': always(),
    'machine-ready': always(),
    'codex-version': always(),
    'sandbox-holds': always(),
    'setup-passed': always(),
    'open-questions': upTo('warn', 'Whether a question only a human can answer ends the run.'),
    'planned-paths': upTo('off', 'Whether a plan that needs files it may not touch ends the run before a line is written. The change itself is judged in any case.'),
    'something-changed': always(),
    secrets: always(),
    'protected-paths': always(),
    scope: upTo('warn', 'Whether a change outside the scope is held back. Protected paths are another check.'),
    links: always(),
    'changed-files': always(),
    'changed-lines': always(),
    'required-commands': always(),
    'required-artifacts': always(),
    'artifacts-present': always(),
    'artifact-contains': always(),
    'diff-in-scope': always(),
    'no-deploy-language': always(),
    'no-unmeasurable-language': always(),
    'engine-declared': always(),
    'plugin-capabilities': always(),
    'plugin-stages': whileStrict(),
    'plugin-protocol': whileStrict(),
    'plugin-validation': whileStrict(),
    'plugin-artifacts': whileStrict(),
    'kept-secrets': always(),
    'base-current': always(),
    delivered: always(),
});
function always() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['enforce'], { error: 'is always enforced, and cannot be set; remove the line' }).optional().describe('Always enforced.');
}
/** Every check that only warns where plugins.strict is false. */
const STRICT_CHECKS = ['plugin-stages', 'plugin-protocol', 'plugin-validation', 'plugin-artifacts'];
function whileStrict() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['enforce'], { error: 'is set by plugins.strict, and cannot be set here; remove the line' }).optional().describe('Enforced as long as plugins.strict is true; else it warns.');
}
function upTo(loosest, meaning) {
    const modes = loosest === 'off' ? ['off', 'warn', 'enforce'] : ['warn', 'enforce'];
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(modes, { error: loosest === 'off' ? 'must be enforce, warn or off' : 'must be enforce or warn; this check is never off' }).optional().describe(`${meaning} enforce, ${loosest === 'off' ? 'warn or off' : 'or warn'}.`);
}
/** The loosest that a policy may make of a check; one that nobody has named here is always enforced. */
function loosestMode(check) {
    const shape = policyChecks.shape;
    const schema = Object.hasOwn(shape, check) ? shape[check] : undefined;
    return CHECK_MODES.find((mode) => schema?.safeParse(mode).success === true) ?? 'enforce';
}


/***/ }),

/***/ 76670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ tighteningOf),
/* harmony export */   Yv: () => (/* binding */ TIGHTENING),
/* harmony export */   fG: () => (/* binding */ PRESETS),
/* harmony export */   jZ: () => (/* binding */ HIDDEN_TEXT)
/* harmony export */ });
/* harmony import */ var _policy_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80150);

/** The presets, the loosest first. */
const PRESETS = ['observe', 'standard', 'strict'];
/** What may become of text that nobody sees, the loosest first. */
const HIDDEN_TEXT = ['strip', 'warn', 'block'];
const SWITCH = { kind: 'boolean', tighter: false };
/** Which value of each field is tighter. A new field of the policy needs its line here: nothing compiles without. */
const TIGHTENING = {
    version: { kind: 'same' },
    preset: { kind: 'order', values: PRESETS },
    'triggers.label': SWITCH,
    'triggers.comment': SWITCH,
    'triggers.dispatch': SWITCH,
    'triggers.local': SWITCH,
    'triggers.schedule.issues': { kind: 'allow' },
    'triggers.schedule.task-packs': { kind: 'allow' },
    'actors.users': { kind: 'allow' },
    'actors.bots': { kind: 'allow' },
    'setup.network': SWITCH,
    'setup.commands': { kind: 'own' },
    'verification.commands': { kind: 'commands' },
    'scope.allowed-paths': { kind: 'allow-globs' },
    'scope.forbidden-paths': { kind: 'forbid-globs' },
    'approvals.categories': { kind: 'allow' },
    'approvals.environment': { kind: 'allow-one' },
    instructions: { kind: 'own' },
    'packs.network': SWITCH,
    'packs.minutes': { kind: 'number' },
    'plugins.enabled': SWITCH,
    'plugins.strict': { kind: 'boolean', tighter: true },
    'hidden-text': { kind: 'order', values: HIDDEN_TEXT },
    'codex.unverified-versions': { kind: 'allow' },
    'delivery.draft': { kind: 'boolean', tighter: true },
    'delivery.labels': { kind: 'own' },
    'delivery.reviewers': { kind: 'own' },
    'limits.minutes': { kind: 'number' },
    'limits.tokens': { kind: 'number' },
    'limits.cost': { kind: 'number' },
    'limits.log-bytes': { kind: 'number' },
    'limits.attempts': { kind: 'number' },
    'limits.files': { kind: 'number' },
    'limits.lines': { kind: 'number' },
    'limits.repair-rounds': { kind: 'number' },
    'limits.error-signatures': { kind: 'number' },
    'limits.no-progress': { kind: 'number' },
    'limits.runs-per-day': { kind: 'number' },
    prices: { kind: 'prices' },
    'protected-paths': { kind: 'forbid-globs' },
};
/** The rule of a field by its path; null where the policy has no such field. All checks share one. */
function tighteningOf(field) {
    if (field.startsWith('checks.'))
        return { kind: 'order', values: _policy_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECK_MODES */ .Sc };
    const table = TIGHTENING;
    return Object.hasOwn(table, field) ? (table[field] ?? null) : null;
}


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

/***/ 18487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UJ: () => (/* binding */ inertText),
/* harmony export */   kt: () => (/* binding */ QUOTE_PREFIX),
/* harmony export */   wi: () => (/* binding */ inertLines)
/* harmony export */ });
/* unused harmony export LONGEST_LINE */
/** Stands before every line of a program, so that no line can begin with a workflow command. */
const QUOTE_PREFIX = '│ ';
/** A line longer than this many characters is cut in the display; the bytes are whole in the evidence. */
const LONGEST_LINE = 2000;
const LINE_BREAKS = '\n\v\f\u0085\u2028\u2029';
const BELL = '\u0007';
const ESCAPE = '\u001b';
const CANCEL = '\u0018\u001a';
/** The strings of ECMA-48 that run to a terminator: DCS, SOS, OSC, PM, APC; after ESC, and as one C1 character. */
const STRING_OPENERS = 'PX]^_';
const C1_STRING_OPENERS = '\u0090\u0098\u009d\u009e\u009f';
const C1_CSI = '\u009b';
const C1_STRING_END = '\u009c';
/**
 * A reader for one stream. Terminal sequences and control characters but tabs are dropped, characters that turn the
 * direction of text or are invisible tags are spelled out, and `##[` is broken, for the runner acts on it anywhere.
 */
function inertLines() {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const state = { mode: 'text', afterReturn: false, line: '', kept: 0, dropped: 0, started: false };
    const endLine = () => {
        const rest = state.dropped === 0 ? '' : ` … (${state.dropped} more characters)`;
        const line = `${QUOTE_PREFIX}${breakMarkers(state.line)}${rest}\n`;
        Object.assign(state, { mode: 'text', line: '', kept: 0, dropped: 0, started: false });
        return line;
    };
    const keep = (character) => {
        if (state.kept >= LONGEST_LINE) {
            state.dropped += 1;
            return;
        }
        state.kept += 1;
        state.line += shown(character);
    };
    const read = (character) => {
        const isSecondHalf = state.afterReturn && character === '\n';
        state.afterReturn = character === '\r';
        if (isSecondHalf)
            return '';
        if (character === '\r' || LINE_BREAKS.includes(character))
            return endLine();
        state.started = true;
        const { mode, isText } = step(state.mode, character);
        state.mode = mode;
        if (isText)
            keep(character);
        return '';
    };
    const readAll = (text) => {
        let lines = '';
        for (const character of text)
            lines += read(character);
        return lines;
    };
    return {
        write: (chunk) => readAll(decoder.decode(chunk, { stream: true })),
        end: () => {
            const lines = readAll(decoder.decode());
            return state.started ? lines + endLine() : lines;
        },
    };
}
/** Makes one line of any text, without a prefix: for titles and for words of ours that quote others. */
function inertText(text) {
    let mode = 'text';
    let line = '';
    for (const character of text) {
        const isBreak = character === '\r' || LINE_BREAKS.includes(character);
        const next = isBreak ? { mode: 'text', isText: false } : step(mode, character);
        mode = next.mode;
        if (isBreak)
            line += ' ';
        else if (next.isText)
            line += shown(character);
    }
    const safe = breakMarkers(line);
    return /^[\s\p{Cf}]*::/u.test(safe) ? QUOTE_PREFIX + safe : safe;
}
/** One character further; `isText` says whether it belongs to the text. A sequence that goes wrong ends, and the character counts again. */
function step(mode, character) {
    switch (mode) {
        case 'text':
            return stepInText(character);
        case 'escape':
            if (character === '[')
                return { mode: 'csi', isText: false };
            if (STRING_OPENERS.includes(character))
                return { mode: 'string', isText: false };
            if (isBetween(character, ' ', '/'))
                return { mode: 'escape-intermediate', isText: false };
            return isBetween(character, '0', '~') ? { mode: 'text', isText: false } : stepInText(character);
        case 'escape-intermediate':
            if (isBetween(character, ' ', '/'))
                return { mode, isText: false };
            return isBetween(character, '0', '~') ? { mode: 'text', isText: false } : stepInText(character);
        case 'csi':
            if (isBetween(character, ' ', '?'))
                return { mode, isText: false };
            return isBetween(character, '@', '~') ? { mode: 'text', isText: false } : stepInText(character);
        case 'string':
            if (character === ESCAPE)
                return { mode: 'string-escape', isText: false };
            return { mode: character === BELL || character === C1_STRING_END || CANCEL.includes(character) ? 'text' : mode, isText: false };
        case 'string-escape':
            return character === '\\' ? { mode: 'text', isText: false } : step('escape', character);
    }
}
function stepInText(character) {
    if (character === ESCAPE)
        return { mode: 'escape', isText: false };
    if (character === C1_CSI)
        return { mode: 'csi', isText: false };
    if (C1_STRING_OPENERS.includes(character))
        return { mode: 'string', isText: false };
    return { mode: 'text', isText: character === '\t' || !/\p{Cc}/u.test(character) };
}
function isBetween(character, first, last) {
    return character >= first && character <= last && character.length === 1;
}
/** Spells out what would turn the direction of the text or hide in it: bidirectional controls and the tag block. */
function shown(character) {
    if (!/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u.test(character))
        return character;
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
/** The runner's older command syntax acts anywhere in a line, so its opening is broken with a zero-width space. */
function breakMarkers(line) {
    return line.replaceAll('##[', '##\u200b[');
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

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this tool, the same as in package.json; a test compares them. */
const VERSION = '0.1.0';


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
