export const id = 65;
export const ids = [65,411,499];
export const modules = {

/***/ 27499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   speakCleanly: () => (/* binding */ speakCleanly)
/* harmony export */ });
/* harmony import */ var _core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74288);

/**
 * From here on no secret leaves this process by its output, whoever prints: a library too, and a defect that ends the process,
 * of which only the stack is told, since the error itself may hold a whole request.
 */
function speakCleanly(search) {
    for (const stream of [process.stdout, process.stderr]) {
        const write = stream.write.bind(stream);
        stream.write = new Proxy(write, {
            apply: (target, _, [text, ...rest]) => Reflect.apply(target, undefined, [typeof text === 'string' ? (0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X)(search, text).text : text, ...rest]),
        });
    }
    process.on('uncaughtException', (thrown) => {
        process.stderr.write(`${stackOf(thrown)}\n`);
        process.exit(1);
    });
}
function stackOf(thrown) {
    if (!(thrown instanceof Error))
        return `Something that is no error was thrown (${typeof thrown}).`;
    const stack = thrown.stack ?? `${thrown.name}: ${thrown.message}`;
    return thrown.cause === undefined ? stack : `${stack}\ncaused by ${stackOf(thrown.cause)}`;
}


/***/ }),

/***/ 53271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resumeCommand: () => (/* binding */ resumeCommand),
/* harmony export */   resumeOf: () => (/* binding */ resumeOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _adapters_actions_narrator_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(35431);
/* harmony import */ var _adapters_files_resume_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18236);
/* harmony import */ var _adapters_secrets_known_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24293);
/* harmony import */ var _adapters_secrets_speak_cleanly_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27499);
/* harmony import */ var _adapters_git_remove_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66344);
/* harmony import */ var _adapters_process_ledger_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84829);
/* harmony import */ var _contract_event_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68537);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58651);
/* harmony import */ var _core_secrets_search_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87537);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(13411);
/* harmony import */ var _end_run_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(56423);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(48011);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(29321);
/* harmony import */ var _run_state_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(19227);

















const USAGE = 'Usage: codex-orchestrator run --resume FOLDER [--token-env NAME]';
/** Of the environment of a job, what a run that is resumed reads; nothing of it is secret. */
const KEPT = [...Object.keys(_contract_event_js__WEBPACK_IMPORTED_MODULE_8__/* .jobEnvironment */ .tw.shape), 'RUNNER_TEMP', 'RUNNER_TOOL_CACHE', 'INPUT_LABEL', 'INPUT_BASE-BRANCH', 'BASE_BRANCH', 'INPUT_EVIDENCE-DIR', 'INPUT_ARTIFACT-NAME', 'INPUT_FAIL-ON'];
/** Of the environment of whoever resumes, what says how the network is reached from here. */
const OWN = ['PATH', 'HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'NO_PROXY', 'no_proxy'];
/** What has to be kept of a run that begins, so that it can be ended without the job it began in. */
function resumeOf({ invocation }, env, payload) {
    return {
        schema: 'codex-orchestrator/resume@1',
        run: invocation.runId,
        version: _version_js__WEBPACK_IMPORTED_MODULE_15__/* .VERSION */ .x,
        process: { pid: process.pid, started: (0,_adapters_process_ledger_js__WEBPACK_IMPORTED_MODULE_7__/* .startOf */ .GH)(process.pid) ?? '' },
        environment: only(KEPT, env),
        event: _contract_event_js__WEBPACK_IMPORTED_MODULE_8__/* .issuesLabeledPayload */ .at.safeParse(payload).data ?? null,
    };
}
/** `run --resume FOLDER`: ends a run whose process is gone, where its evidence has survived. Answers the exit code. */
async function resumeCommand(args, env) {
    const asked = read(args);
    if (typeof asked === 'string')
        return complain(2, `${asked}\n${USAGE}`);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(asked.folder);
    const token = env[asked.tokenEnv] ?? '';
    if (token === '')
        return complain(2, `${asked.tokenEnv} is not set. It must hold a token that may write contents, issues and pull requests; another variable is named with --token-env.`);
    try {
        return await resumeIn(folder, token, env);
    }
    catch (thrown) {
        if (!(0,_core_fault_js__WEBPACK_IMPORTED_MODULE_9__/* .isFault */ .Zh)(thrown))
            throw thrown;
        return complain(3, `${thrown.message} (${thrown.code})`);
    }
}
async function resumeIn(folder, token, env) {
    const kept = await (0,_adapters_files_resume_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readResume */ .cs)(folder);
    if (kept === null)
        return complain(3, `there is no ${folder}.resume.json, so no run of ours was left there. ${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? 'A run that has ended is looked at with: codex-orchestrator verify' : 'Give the folder of evidence of the run'}.`);
    if (kept.version !== _version_js__WEBPACK_IMPORTED_MODULE_15__/* .VERSION */ .x)
        return complain(3, `the run was begun by version ${kept.version} and must be ended by it; this is ${_version_js__WEBPACK_IMPORTED_MODULE_15__/* .VERSION */ .x}.`);
    if (kept.process.started !== '' && (0,_adapters_process_ledger_js__WEBPACK_IMPORTED_MODULE_7__/* .startOf */ .GH)(kept.process.pid) === kept.process.started)
        return complain(3, `the run is still going on, as process ${kept.process.pid}. Cancel its job instead.`);
    const narrator = (0,_adapters_actions_narrator_js__WEBPACK_IMPORTED_MODULE_16__/* .createNarrator */ .M)({ write: (text) => void process.stdout.write(text), workflowCommands: false, quoteLimitBytes: 0 });
    const jobEnv = { ...only(OWN, env), ...only(KEPT, kept.environment), 'INPUT_GITHUB-TOKEN': token };
    const begun = (0,_job_js__WEBPACK_IMPORTED_MODULE_12__.readJob)(jobEnv, kept.event, kept.run);
    // This process has an environment of its own, with secrets of its own.
    const job = { ...begun, evidence: folder, search: (0,_core_secrets_search_js__WEBPACK_IMPORTED_MODULE_10__/* .secretSearch */ .R6)((0,_adapters_secrets_known_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .knownSecrets */ .x)(begun.inputs, env)) };
    (0,_adapters_secrets_speak_cleanly_js__WEBPACK_IMPORTED_MODULE_5__.speakCleanly)(job.search);
    narrator.say(`Run ${kept.run} of ${job.repository} is ended and told to ${job.apiUrl}.`);
    const code = (0,_run_action_js__WEBPACK_IMPORTED_MODULE_13__.sayEnd)(await (0,_end_run_js__WEBPACK_IMPORTED_MODULE_11__.endRun)({ job, env: jobEnv, narrator, signal: new AbortController().signal, lost: (0,_run_state_js__WEBPACK_IMPORTED_MODULE_14__/* .lostFault */ .h)() }), narrator, job);
    await (0,_adapters_git_remove_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .removeTree */ .d)(job.scratch);
    return code;
}
function only(names, env) {
    return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
function read(args) {
    try {
        const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({ args: [...args], options: { resume: { type: 'string' }, 'token-env': { type: 'string', default: 'GITHUB_TOKEN' } } });
        if (values.resume === undefined || values.resume === '')
            return 'run wants --resume FOLDER: a new run is started by its label, in a workflow.';
        return { folder: values.resume, tokenEnv: values['token-env'] };
    }
    catch (thrown) {
        return thrown instanceof Error ? thrown.message : String(thrown);
    }
}
function complain(code, what) {
    process.stderr.write(`codex-orchestrator: ${what}\n`);
    return code;
}


/***/ }),

/***/ 29321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction),
  sayEnd: () => (/* binding */ sayEnd)
});

// EXTERNAL MODULE: ./lib/adapters/actions/narrator.js
var actions_narrator = __webpack_require__(35431);
// EXTERNAL MODULE: ./lib/adapters/clock.js
var clock = __webpack_require__(61642);
// EXTERNAL MODULE: ./lib/adapters/files/bundle.js + 3 modules
var files_bundle = __webpack_require__(62971);
// EXTERNAL MODULE: ./lib/adapters/files/resume-file.js + 1 modules
var resume_file = __webpack_require__(18236);
// EXTERNAL MODULE: ./lib/adapters/outbound-proxy.js
var outbound_proxy = __webpack_require__(54827);
// EXTERNAL MODULE: ./lib/adapters/process/ledger.js
var ledger = __webpack_require__(84829);
// EXTERNAL MODULE: ./lib/adapters/secrets/cleaner.js
var secrets_cleaner = __webpack_require__(13088);
// EXTERNAL MODULE: ./lib/adapters/secrets/speak-cleanly.js
var speak_cleanly = __webpack_require__(27499);
// EXTERNAL MODULE: ./lib/contract/inputs.js + 1 modules
var contract_inputs = __webpack_require__(876);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(58651);
// EXTERNAL MODULE: ./lib/pipeline.js + 42 modules
var pipeline = __webpack_require__(78110);
// EXTERNAL MODULE: ./lib/run.js
var run = __webpack_require__(63926);
// EXTERNAL MODULE: ./lib/commands/end-run.js
var end_run = __webpack_require__(56423);
;// CONCATENATED MODULE: ./lib/core/time-left.js
/** Milliseconds that are left of some minutes when so many milliseconds have passed: none once they are reached. */
function msLeft(minutes, passedMs) {
    return Math.max(0, minutes * 60_000 - passedMs);
}
/**
 * What is left as the limit of a command or a turn: whole seconds, rounded up so that the end of the run itself comes first,
 * and at least one.
 */
function secondsLeft(minutes, passedMs) {
    return Math.max(1, Math.ceil(msLeft(minutes, passedMs) / 1000));
}

;// CONCATENATED MODULE: ./lib/commands/endings.js



/**
 * Watches the clock and the cancellation of the job, which GitHub sends as SIGINT, 7.5 seconds later SIGTERM, and 2.5 seconds
 * later SIGKILL. The first one ends the run, and a further one changes nothing, until it is released. `onEnding` is called before anything else is done.
 */
function watchEndings({ minutes, onEnding }) {
    const controller = new AbortController();
    const startedMs = clock/* systemClock */.m.monotonicMs();
    const passedMs = () => clock/* systemClock */.m.monotonicMs() - startedMs;
    const end = (fault) => {
        if (controller.signal.aborted)
            return;
        onEnding(fault);
        controller.abort(fault);
    };
    const cancel = () => end(new fault/* Fault */.vC('run:cancelled', 'The job was cancelled, or it had used up its time.'));
    const arm = (limit, fault) => setTimeout(() => end(fault), msLeft(limit, passedMs()));
    const bound = { minutes, timer: arm(minutes, new fault/* Fault */.vC('run:timeout', `The run took longer than ${minutes} minutes, and had not read its policy by then.`)) };
    process.on('SIGINT', cancel).on('SIGTERM', cancel);
    return {
        signal: controller.signal,
        allow: (limit) => {
            clearTimeout(bound.timer);
            bound.minutes = limit;
            bound.timer = arm(limit, new fault/* Fault */.vC('breaker:minutes', `The run took longer than the ${limit} ${limit === 1 ? 'minute' : 'minutes'} that its policy allows.`));
        },
        secondsLeft: () => secondsLeft(bound.minutes, passedMs()),
        release: () => {
            clearTimeout(bound.timer);
            process.off('SIGINT', cancel).off('SIGTERM', cancel);
        },
    };
}

// EXTERNAL MODULE: ./lib/commands/job.js + 3 modules
var commands_job = __webpack_require__(48011);
// EXTERNAL MODULE: ./lib/commands/powers.js + 70 modules
var commands_powers = __webpack_require__(4594);
// EXTERNAL MODULE: ./lib/commands/resume.js
var resume = __webpack_require__(53271);
// EXTERNAL MODULE: ./lib/commands/run-state.js
var run_state = __webpack_require__(19227);
;// CONCATENATED MODULE: ./lib/commands/run-action.js


















/** A run that has not read its policy by then ends; the policy says how long one that has may take. */
const FIRST_MINUTES = 60;
/** Untrusted output shown in the job log of each source; the evidence holds all of it. */
const QUOTE_LIMIT_BYTES = 256 * 1024;
/** The main step: one run from event to status. Answers the exit code of the step. */
async function runAction(env, payload) {
    const job = (0,commands_job.readJob)(env, payload, (0,clock/* newRunId */.F)(clock/* systemClock */.m));
    for (const secret of [job.inputs['openai-api-key'], job.inputs['github-token'], ...(0,outbound_proxy/* proxySecrets */.Wm)(env)])
        maskSecret(secret, env);
    // The last filter before the log, also for what is put together only when it is shown; the runner had to be told in full what it is to mask.
    (0,speak_cleanly.speakCleanly)(job.search);
    const narrator = (0,actions_narrator/* createNarrator */.M)({ write: (text) => void process.stdout.write(text), workflowCommands: env['GITHUB_ACTIONS'] === 'true', quoteLimitBytes: QUOTE_LIMIT_BYTES });
    for (const { name, why } of job.search.skipped)
        narrator.warn(`The secret ${name} is not searched for in what a run writes: ${why}.`);
    const state = (0,run_state/* keepState */.Jg)(env, narrator, job.search);
    state.begun(job.invocation.runId, job.scratch);
    const endings = watchEndings({ minutes: FIRST_MINUTES, onEnding: state.ending });
    const { signal } = endings;
    try {
        const ended = await perform({ job, env, narrator, endings, state, payload });
        state.ended(ended.untold.map(({ what }) => what));
        const code = sayEnd(ended, narrator, job);
        // An upload that was given up would keep the process until it is killed.
        if (signal.aborted)
            process.exit(code);
        return code;
    }
    catch (thrown) {
        // What breaks even the ending is left to the post step.
        if (!(0,fault/* isFault */.Zh)(thrown))
            throw thrown;
        narrator.error(`FAILED (${thrown.code}): ${thrown.message}`);
        return 1;
    }
    finally {
        endings.release();
    }
}
/** Says in the log how a run ended; answers the exit code of the step. */
function sayEnd({ verdict, untold }, narrator, { inputs }) {
    for (const { what, why } of untold)
        narrator.error(`could not tell: ${what}: ${why}`);
    const { status, reason, sentence, remedy } = verdict;
    const line = `${status} (${reason}): ${sentence} ${remedy}`;
    if (status === 'SUCCESS' || reason === 'run:dry-run')
        narrator.say(line);
    else if (status === 'PARTIAL')
        narrator.warn(line);
    else
        narrator.error(line);
    return (0,contract_inputs/* failsStep */.ug)(inputs['fail-on'], status, reason) || untold.length > 0 ? 1 : 0;
}
/** Runs the pipeline; a run whose evidence cannot be written, as on a full disk, is ended at once as if it had been lost. */
async function perform({ job, env, narrator, endings, state, payload }) {
    const { signal } = endings;
    try {
        (0,ledger/* keepLedger */.nn)((0,end_run/* ledgerOf */.o)(job));
        const { bundle, evidence } = await (0,files_bundle/* createBundle */.t)((0,end_run/* bundleOptions */.X)(job));
        await (0,resume_file/* writeResume */.Bt)(job.evidence, (0,resume.resumeOf)(job, env, payload));
        const { powers, close } = await (0,commands_powers/* buildPowers */.n)({ job, env, evidence, narrator, signal, endings });
        const cleaner = (0,secrets_cleaner/* createCleaner */.r)(job.search);
        const ended = await (0,run/* run */.e)(cleaner.steps(pipeline/* pipeline */.T), powers, cleaner.bundle(bundle), signal).finally(close);
        await (0,resume_file/* removeResume */.az)(job.evidence);
        return ended;
    }
    catch (thrown) {
        if (!(0,fault/* isFault */.Zh)(thrown) || !thrown.code.startsWith('evidence:'))
            throw thrown;
        narrator.error(thrown.message);
        state.ending(thrown);
        return (0,end_run.endRun)({ job, env, narrator, signal, lost: thrown });
    }
}
/** Has the runner replace a secret in the log, whoever prints it. */
function maskSecret(secret, env) {
    if (secret !== null && secret.length >= 8 && env['GITHUB_ACTIONS'] === 'true')
        process.stdout.write(`::add-mask::${secret.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`);
}


/***/ }),

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this tool, the same as in package.json; a test compares them. */
const VERSION = '0.1.0';


/***/ })

};
