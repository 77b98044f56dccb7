export const id = 7157;
export const ids = [7157];
export const modules = {

/***/ 91277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ startWorker),
/* harmony export */   O: () => (/* binding */ receiveOrder)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


/**
 * Starts this very program again, in a session of its own, so that a Ctrl-C at the terminal reaches us alone. It learns by
 * its channel to us when we are gone. It writes its log itself, which therefore is whole however we end.
 */
function startWorker({ args, env, cwd, log, order }) {
    const output = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(log, 'a', 0o600);
    try {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.fork)(process.argv[1] ?? '', [...args], { cwd, env: { ...env }, detached: true, stdio: ['ignore', output, output, 'ipc'] });
        const ended = Promise.withResolvers();
        child.once('error', ended.reject);
        child.once('exit', (exitCode, signal) => ended.resolve({ exitCode, signal }));
        // One that died before it could listen is known by its end.
        child.send({ order }, () => undefined);
        return { ended: ended.promise, signal: (signal) => void (child.exitCode === null && child.signalCode === null && child.kill(signal)) };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(output);
    }
}
/** In the worker: what it was sent. Whoever started us is gone when the channel breaks, and then this process ends as if it had been cancelled. Null where nobody sent anything. */
async function receiveOrder() {
    const { channel } = process;
    if (channel === undefined || !process.connected)
        return null;
    const received = await new Promise((resolve) => {
        process.once('message', resolve);
        process.once('disconnect', () => resolve(null));
    });
    process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
    // The channel alone keeps no run alive that has ended.
    channel.unref();
    return typeof received === 'object' && received !== null && 'order' in received ? received.order : null;
}


/***/ }),

/***/ 3356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ isUndecided),
/* harmony export */   VW: () => (/* binding */ endedHere),
/* harmony export */   sA: () => (/* binding */ readEnd),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78370);
/* harmony import */ var _adapters_files_read_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74752);
/* harmony import */ var _adapters_files_verify_bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83455);
/* harmony import */ var _contract_facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8977);
/* harmony import */ var _contract_manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20501);
/* harmony import */ var _contract_record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49005);
/* harmony import */ var _contract_parse_json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(39760);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26857);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(13411);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(40765);













/** Ends after which a pack is run again without being asked: nothing had been decided. */
const UNDECIDED = ['run:lost', 'run:cancelled', 'run:dry-run'];
/** Says whether a run ended before anything was decided about its pack. */
function isUndecided(reason) {
    return UNDECIDED.includes(reason);
}
/** The folder in which the bundles of a pack lie, one a run. */
function folderOf(root, pack) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, (0,_job_js__WEBPACK_IMPORTED_MODULE_10__/* .taskFolder */ .AD)({ issue: null, taskPack: pack }));
}
/** Reads how a run ended from its folder, unverified; null where its bundle is not closed. */
async function readEnd(folder) {
    const manifest = await readManifest(folder);
    if (manifest === null)
        return null;
    const journal = (await (0,_adapters_files_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'journal.jsonl'))) ?? '';
    const last = _contract_record_js__WEBPACK_IMPORTED_MODULE_8__/* .record */ .g.safeParse((0,_contract_parse_json_js__WEBPACK_IMPORTED_MODULE_11__/* .parseJson */ .q)(journal.trimEnd().split('\n').at(-1) ?? '')).data;
    return { verdict: manifest.verdict, pull: _contract_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .reportFacts */ .gi.safeParse(last?.facts).data?.delivery?.pullRequest?.url ?? null };
}
/** A run of a pack, as it stands and on this very base, that came to its end here with a bundle that verifies; null where there is none. */
async function endedHere(root, { pack, sha256 }, repository, base) {
    const folder = folderOf(root, pack);
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).toSorted().toReversed() : [];
    for (const name of names) {
        const manifest = await readManifest((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
        if (manifest === null || isUndecided(manifest.verdict.reason))
            continue;
        const { bindings, verdict } = manifest;
        if (bindings.packSha256 !== sha256 || bindings.baseCommit !== base || bindings.repository?.toLowerCase() !== repository.toLowerCase())
            continue;
        const { differences } = await (0,_adapters_files_verify_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyBundle */ .I)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { steps: _pipeline_js__WEBPACK_IMPORTED_MODULE_9__/* .pipeline */ .T, digest: _adapters_files_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol }, _version_js__WEBPACK_IMPORTED_MODULE_12__/* .VERSION */ .x);
        if (differences.length === 0)
            return { folder: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), verdict };
    }
    return null;
}
async function readManifest(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'manifest.json');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (_contract_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .manifest */ .e.safeParse((0,_contract_parse_json_js__WEBPACK_IMPORTED_MODULE_11__/* .parseJson */ .q)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8'))).data ?? null) : null;
}


/***/ }),

/***/ 58407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XW: () => (/* binding */ toolCache),
/* harmony export */   bx: () => (/* binding */ localEnvironment),
/* harmony export */   l1: () => (/* binding */ endingEnvironment),
/* harmony export */   qy: () => (/* binding */ localEvent)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92607);


/** Of the environment of whoever calls, what a run needs: its programs, the network, and how text is spelled. No secret is among it but the password of a proxy. */
const PASSED = /^(?:PATH|HOME|LANG|LC_[A-Z]+|TZ|https?_proxy|no_proxy|all_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_(?:FILE|DIR)|GIT_SSL_CA(?:INFO|PATH)|npm_config_(?:registry|cafile|proxy|https_proxy|noproxy|userconfig|globalconfig)|CODEX_ORCHESTRATOR_CODEX)$/i;
/** The environment in which a run is ended that did not come to its end; the rest was kept beside its bundle. */
function endingEnvironment({ env, token }) {
    return { ...passed(env), GITHUB_TOKEN: token };
}
/** The environment of one run, as a runner would make it for a step; `temp` is a folder of its own. */
function localEnvironment(setting, run, temp) {
    const { options, env, cwd, repository, token, owner, root } = setting;
    const inputs = Object.entries(options.inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    return {
        ...passed(env),
        ...Object.fromEntries(inputs),
        'INPUT_EVIDENCE-DIR': root,
        'INPUT_GITHUB-TOKEN': token,
        'INPUT_OPENAI-API-KEY': env['OPENAI_API_KEY'] ?? '',
        GITHUB_EVENT_NAME: 'local',
        GITHUB_REPOSITORY: repository,
        GITHUB_ACTOR: owner.login,
        GITHUB_RUN_ID: run,
        GITHUB_SERVER_URL: (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_1__/* .serverUrl */ .Vd)(env),
        GITHUB_API_URL: (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_1__/* .apiUrl */ .y0)(env),
        // The checkout of whoever calls is none of a run's business, and hidden from every sandbox.
        GITHUB_WORKSPACE: cwd,
        RUNNER_TEMP: temp,
        RUNNER_TOOL_CACHE: toolCache(env),
    };
}
/** A folder with nothing in it but what we fetch: sandboxes are shown all of it. */
function toolCache(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['XDG_CACHE_HOME'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['HOME'] ?? '/var/tmp', '.cache'), 'codex-orchestrator', 'tools');
}
/** The event of a run on this machine, as a runner would keep it in a file. */
function localEvent({ repository, owner }, pack) {
    return { 'task-pack': pack, repository: { full_name: repository }, sender: owner };
}
function passed(env) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value !== undefined && PASSED.test(name) ? [[name, value]] : [])));
}


/***/ }),

/***/ 79879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ TEMP),
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   OC: () => (/* binding */ isLeft),
/* harmony export */   p5: () => (/* binding */ endLeft)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var _adapters_files_resume_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18236);
/* harmony import */ var _adapters_git_remove_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66344);
/* harmony import */ var _adapters_process_ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84829);
/* harmony import */ var _adapters_process_start_worker_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91277);
/* harmony import */ var _contract_event_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4894);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(92607);
/* harmony import */ var _local_job_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58407);











/** The beginning of the name of a run's temporary folder; no other is removed. */
const TEMP = 'codex-orchestrator-local-';
/** A run whose caller was killed is given so long to end itself. */
const PATIENCE_MS = 60_000;
const LEFT = '.resume.json';
/**
 * Ends every run of this repository below the folder of evidence that did not come to its end, each in a process of its own.
 * One whose process lives is waited for a while; where it goes on, its pack is busy.
 */
async function settle(setting, say) {
    const busy = new Map();
    for (const folder of await leftBelow(setting.root)) {
        const kept = await (0,_adapters_files_resume_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readResume */ .cs)(folder);
        if (kept === null || kept.environment['GITHUB_REPOSITORY']?.toLowerCase() !== setting.repository.toLowerCase())
            continue;
        if (!isOurs(kept, setting)) {
            say(`${folder}${LEFT} is left alone: this machine was started again since, or somebody else wrote it. If the run was yours, end it with: codex-orchestrator run --resume ${folder}`);
            continue;
        }
        const pack = _contract_event_js__WEBPACK_IMPORTED_MODULE_8__/* .localPayload */ .i$.safeParse(kept.event).data?.['task-pack'] ?? null;
        if (await goesOn(folder, kept)) {
            say(`run ${kept.run} goes on as process ${kept.process.pid}`);
            if (pack !== null)
                busy.set(pack, `run ${kept.run} of it goes on as process ${kept.process.pid}`);
            continue;
        }
        say(`run ${kept.run}${pack === null ? '' : ` of ${pack}`} ${(await endLeft(setting, folder)) ? 'was left without an end, and is ended now' : `was left without an end, and could not be ended: see ${folder}.log`}`);
        const temp = kept.environment['RUNNER_TEMP'] ?? '';
        if (!isLeft(folder) && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(temp).startsWith(TEMP))
            await (0,_adapters_git_remove_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .removeTree */ .d)(temp);
    }
    return { busy };
}
/** Ends one run that did not come to its end; answers whether it has an end now. */
async function endLeft(setting, folder) {
    const { ended } = (0,_adapters_process_start_worker_js__WEBPACK_IMPORTED_MODULE_7__/* .startWorker */ .D)({ args: ['run', '--resume', folder], env: (0,_local_job_js__WEBPACK_IMPORTED_MODULE_9__/* .endingEnvironment */ .l1)(setting), cwd: setting.cwd, log: `${folder}.log`, order: null });
    await ended;
    return !isLeft(folder);
}
/** Says whether a run has begun and not ended, by what is kept beside its bundle as long. */
function isLeft(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${folder}${LEFT}`);
}
/**
 * A checkout can hold a folder of evidence that somebody else made up, with a server to send a token to and a change to
 * deliver. What a run of this machine leaves names the start of the machine, which nobody else knows.
 */
function isOurs({ environment, process: { started } }, { env }) {
    return (0,_adapters_process_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .isOfThisBoot */ .Os)(started) && environment['GITHUB_API_URL'] === (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_10__/* .apiUrl */ .y0)(env);
}
async function leftBelow(root) {
    const folders = [];
    for (const task of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(root, { withFileTypes: true })) {
        if (!task.isDirectory())
            continue;
        for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, task.name)))
            if (name.endsWith(LEFT))
                folders.push((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, task.name, name.slice(0, -LEFT.length)));
    }
    return folders.toSorted();
}
async function goesOn(folder, { process: { pid, started } }) {
    const lives = () => started !== '' && (0,_adapters_process_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .startOf */ .GH)(pid) === started;
    for (let waited = 0; waited < PATIENCE_MS && lives() && isLeft(folder); waited += 200)
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(200);
    return lives() && isLeft(folder);
}


/***/ }),

/***/ 7157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  workerCommand: () => (/* binding */ workerCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/process/start-worker.js
var start_worker = __webpack_require__(91277);
// EXTERNAL MODULE: ./lib/contract/event.js
var contract_event = __webpack_require__(4894);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/contract/ids.js
var ids = __webpack_require__(33240);
;// CONCATENATED MODULE: ./lib/contract/work-order.js


/** What a process is told that makes one run of many on a person's machine: the id of the run, and the event it is started by. */
const workOrder = schemas/* strictObject */.rej({ run: ids/* runId */.Vz, event: schemas/* unknown */.L5J() });

// EXTERNAL MODULE: ./lib/commands/problems-text.js
var problems_text = __webpack_require__(46786);
// EXTERNAL MODULE: ./lib/commands/run-action.js
var run_action = __webpack_require__(25346);
// EXTERNAL MODULE: ./lib/commands/local/left-here.js
var left_here = __webpack_require__(3356);
// EXTERNAL MODULE: ./lib/commands/local/settle.js
var settle = __webpack_require__(79879);
;// CONCATENATED MODULE: ./lib/commands/local/worker.js









/** `run --worker`: one run of a pack in a process of its own, which `run --packs` starts and nobody else. Answers the exit code of the run. */
async function workerCommand(env) {
    const order = workOrder.safeParse(await (0,start_worker/* receiveOrder */.O)());
    if (!order.success)
        return (0,problems_text/* complain */.cc)(2, '--worker is how `run --packs` starts a run, and it was told of none. To run one pack, name it: codex-orchestrator run --packs taskpacks/TASK-1');
    process.once('exit', () => tidyAlone(order.data, env));
    return (0,run_action.runAction)(env, order.data.event, order.data.run);
}
/** Whoever started us takes the temporary folder away, unless they are gone; what a run without an end still needs stays. */
function tidyAlone({ run, event }, env) {
    const temp = env['RUNNER_TEMP'] ?? '';
    const pack = contract_event/* localPayload */.i$.safeParse(event).data?.['task-pack'];
    if (process.connected || pack === undefined || !(0,external_node_path_.basename)(temp).startsWith(settle/* TEMP */.Fb) || (0,settle/* isLeft */.OC)((0,external_node_path_.join)((0,left_here/* folderOf */.yS)(env['INPUT_EVIDENCE-DIR'] ?? '', pack), run)))
        return;
    try {
        (0,external_node_fs_.rmSync)(temp, { recursive: true, force: true });
    }
    catch (thrown) {
        // A process that is ending can do no more about a folder that forbids it than leave it where temporary folders are.
        if (!(thrown instanceof Error && 'code' in thrown))
            throw thrown;
    }
}


/***/ }),

/***/ 25346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   orEnd: () => (/* binding */ orEnd),
/* harmony export */   runAction: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61642);
/* harmony import */ var _adapters_files_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62971);
/* harmony import */ var _adapters_files_resume_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18236);
/* harmony import */ var _adapters_process_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84829);
/* harmony import */ var _adapters_secrets_cleaner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13088);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58651);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26857);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63926);
/* harmony import */ var _end_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56423);
/* harmony import */ var _in_step_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(50090);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(40765);
/* harmony import */ var _powers_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(54209);
/* harmony import */ var _resume_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(53271);













/** The main step: one run from event to status, under an id of the caller's where there is one. Answers the exit code of the step. */
async function runAction(env, payload, id = (0,_adapters_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .newRunId */ .F)(_adapters_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m)) {
    return (0,_in_step_js__WEBPACK_IMPORTED_MODULE_9__/* .inStep */ .q)(env, (0,_job_js__WEBPACK_IMPORTED_MODULE_10__.readJob)(env, payload, id), async (scene) => (0,_in_step_js__WEBPACK_IMPORTED_MODULE_9__/* .endStep */ .C)(await orEnd(scene, () => perform(scene, payload)), scene));
}
/** Does the work on a run; one whose evidence cannot be written, as on a full disk, is ended at once as if it had been lost. */
async function orEnd({ job, env, narrator, endings: { signal }, state }, work) {
    try {
        return await work();
    }
    catch (thrown) {
        if (!(0,_core_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .isFault */ .Zh)(thrown) || !thrown.code.startsWith('evidence:'))
            throw thrown;
        narrator.error(thrown.message);
        state.ending(thrown);
        return (0,_end_run_js__WEBPACK_IMPORTED_MODULE_8__.endRun)({ job, env, narrator, signal, lost: thrown });
    }
}
async function perform({ job, env, narrator, endings }, payload) {
    const { signal } = endings;
    (0,_adapters_process_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .keepLedger */ .nn)((0,_end_run_js__WEBPACK_IMPORTED_MODULE_8__/* .ledgerOf */ .Xr)(job));
    const { bundle, evidence } = await (0,_adapters_files_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .createBundle */ .t)((0,_end_run_js__WEBPACK_IMPORTED_MODULE_8__/* .bundleOptions */ .Xn)(job));
    await (0,_adapters_files_resume_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeResume */ .Bt)(job.evidence, (0,_resume_js__WEBPACK_IMPORTED_MODULE_12__.resumeOf)(job, env, payload));
    const { powers, close } = await (0,_powers_js__WEBPACK_IMPORTED_MODULE_11__/* .buildPowers */ .n)({ job, env, evidence, narrator, signal, endings });
    const cleaner = (0,_adapters_secrets_cleaner_js__WEBPACK_IMPORTED_MODULE_4__/* .createCleaner */ .r)(job.search);
    const ended = await (0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .run */ .eF)(cleaner.steps(_pipeline_js__WEBPACK_IMPORTED_MODULE_6__/* .pipeline */ .T), powers, cleaner.bundle(bundle), signal).finally(close);
    await (0,_adapters_files_resume_file_js__WEBPACK_IMPORTED_MODULE_2__/* .removeResume */ .az)(job.evidence);
    return ended;
}


/***/ })

};
