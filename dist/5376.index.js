export const id = 5376;
export const ids = [5376,3411,7499];
export const modules = {

/***/ 22581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ unpackObjects),
/* harmony export */   W: () => (/* binding */ packObjects)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58651);



/** Writes a git pack of what a tree holds beyond another one. Faults: `git:broken`, `evidence:broken`. */
async function packObjects(trusted, { tree, beyond }, writer) {
    try {
        await trusted.run({ args: ['pack-objects', '--revs', '--stdout', '-q'], stdin: `${tree}\n^${beyond}\n`, onStdout: (chunk) => writer.write(chunk) });
    }
    finally {
        await writer.close();
    }
}
/**
 * Takes the objects of such a pack, which anybody may have written, into the trusted git directory: git refuses one that is
 * damaged, malformed or refers to what is not there. An object is known by the hash of its bytes, so that none can stand for
 * another. Faults: `tamper:handover`, `git:broken`.
 */
async function unpackObjects(trusted, pack, bytes) {
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(pack);
    if (size > bytes)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC('tamper:handover', `The pack of git objects that an earlier job left has ${size} bytes, and may have ${bytes}.`);
    // The git directory is made by the first command that runs there.
    await trusted.run({ args: ['rev-parse', '--git-dir'] });
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(trusted.directory, 'objects/pack/pack-handover.pack');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(pack, place);
    // A mode that git only reads as one of its own would come back from GitHub as another tree.
    const end = await trusted.attempt({ args: ['index-pack', '--strict=badFilemode=error', place] });
    if (end.ok)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(place, { force: true });
    throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC('tamper:handover', `Git does not take the objects that an earlier job left: ${end.complaint}`);
}


/***/ }),

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

/***/ 29101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fQ: () => (/* binding */ OBJECTS),
  qG: () => (/* binding */ leave),
  iZ: () => (/* binding */ objectsOf),
  w9: () => (/* binding */ takeOver)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/actions/artifact.js + 1 modules
var artifact = __webpack_require__(6144);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(58651);
// EXTERNAL MODULE: ./lib/adapters/actions/hushed.js
var hushed = __webpack_require__(8091);
;// CONCATENATED MODULE: ./lib/adapters/actions/fetch-artifact.js





/**
 * Fetches an artifact as the zip it is, for whoever unpacks it to distrust; answers the path of the file, or null when there
 * is no such artifact. Fault: `evidence:not-fetched`.
 */
async function fetchArtifact({ names, folder, bytes }) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(5690)]).then(__webpack_require__.bind(__webpack_require__, 35690));
    const client = new DefaultArtifactClient();
    try {
        return await (0,hushed/* hushed */.c)(async () => {
            const { artifacts } = await client.listArtifacts();
            const newest = artifacts.filter(({ name }) => names(name)).toSorted((left, right) => right.id - left.id)[0];
            if (newest === undefined)
                return null;
            if (newest.size > bytes)
                throw new fault/* Fault */.vC('tamper:handover', `The artifact ${JSON.stringify(newest.name)} of an earlier job has ${newest.size} bytes, and may have ${bytes}.`);
            await (0,promises_.rm)(folder, { recursive: true, force: true });
            await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
            // The library would unpack it by the paths that the zip names, wherever they lead.
            const { digestMismatch } = await client.downloadArtifact(newest.id, { path: folder, skipDecompress: true, ...(newest.digest === undefined ? {} : { expectedHash: newest.digest }) });
            if (digestMismatch === true)
                throw new Error('it did not arrive as it was uploaded');
            const [file, ...others] = await (0,promises_.readdir)(folder);
            if (file === undefined || others.length > 0 || !(await (0,promises_.stat)((0,external_node_path_.join)(folder, file))).isFile())
                throw new Error('it did not arrive as one file');
            return (0,external_node_path_.join)(folder, file);
        });
    }
    catch (thrown) {
        if ((0,fault/* isFault */.Zh)(thrown))
            throw thrown;
        throw new fault/* Fault */.vC('evidence:not-fetched', `What an earlier job left could not be fetched: ${(0,artifact/* reasonOf */.A)(thrown)}`);
    }
}

// EXTERNAL MODULE: ./lib/adapters/files/bundle.js + 3 modules
var bundle = __webpack_require__(62971);
// EXTERNAL MODULE: ./lib/adapters/files/files-in.js
var files_in = __webpack_require__(183);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
// EXTERNAL MODULE: ./lib/adapters/files/evidence.js
var evidence = __webpack_require__(48767);
;// CONCATENATED MODULE: ./lib/adapters/files/unpack.js






/**
 * Unpacks a zip that nobody may trust: plain files with names as a bundle has them, each new, into the folder that `place`
 * names for it. Counted is what comes out, whatever the zip says of its sizes. Faults: `tamper:handover` for anything else,
 * `evidence:broken` when it cannot be written.
 */
async function unpack(zip, place, limits) {
    try {
        const archive = await (0,yauzl/* openPromise */.sO)(zip, { strictFileNames: true });
        try {
            await unpackAll(archive, place, limits);
        }
        finally {
            archive.close();
        }
    }
    catch (thrown) {
        if ((0,fault/* isFault */.Zh)(thrown))
            throw thrown;
        if (thrown instanceof Error && 'syscall' in thrown && !isOfItsNames(thrown))
            throw new fault/* Fault */.vC('evidence:broken', `What an earlier job left could not be unpacked: ${thrown.message}`, thrown);
        throw refused(isOfItsNames(thrown) ? 'its names cannot all be files of one folder' : `it is no whole zip (${thrown instanceof Error ? thrown.message : String(thrown)})`);
    }
}
async function unpackAll(archive, place, limits) {
    let [files, left] = [0, limits.bytes];
    for await (const entry of archive.eachEntry()) {
        files += 1;
        if (files > limits.files)
            throw refused(`it holds more than ${limits.files} files`);
        if (!isPlainFile(entry))
            throw refused(`${JSON.stringify(entry.fileName.slice(0, 200))} in it is no plain file of a bundle`);
        const target = (0,external_node_path_.join)(place(entry.fileName), entry.fileName);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true, mode: 0o700 });
        const file = await (0,promises_.open)(target, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW, 0o600);
        try {
            for await (const chunk of await archive.openReadStreamPromise(entry)) {
                left -= chunk.length;
                if (left < 0)
                    throw refused(`unpacked it holds more than ${limits.bytes} bytes`);
                await file.write(chunk);
            }
            await file.sync();
        }
        finally {
            await file.close();
        }
    }
}
/** By its name and by the mode of its file system, where the zip carries one: a link or a folder is neither. */
function isPlainFile({ fileName, externalFileAttributes }) {
    const kind = (externalFileAttributes >>> 16) & external_node_fs_.constants.S_IFMT;
    return evidence/* SAFE_PATH */.ow.test(fileName) && fileName.length <= 512 && (kind === 0 || kind === external_node_fs_.constants.S_IFREG);
}
/** A file twice, one that is a folder too, a name that no disk takes: the disk is not to blame. */
function isOfItsNames(thrown) {
    return thrown instanceof Error && 'code' in thrown && ['EEXIST', 'EISDIR', 'ENAMETOOLONG', 'ENOTDIR'].some((code) => code === thrown.code);
}
function refused(what) {
    return new fault/* Fault */.vC('tamper:handover', `What an earlier job left cannot be taken over: ${what}.`);
}

// EXTERNAL MODULE: ./lib/core/decide.js
var decide = __webpack_require__(68743);
// EXTERNAL MODULE: ./lib/commands/end-run.js
var end_run = __webpack_require__(56423);
;// CONCATENATED MODULE: ./lib/commands/carry.js










/** What the pack of git objects is called that travels with the evidence; it is no part of that. */
const OBJECTS = 'objects.pack';
/** What a later job takes over at most. */
const LIMITS = { files: 20_000, bytes: 4 * 2 ** 30 };
/** Leaves the run, as far as it has come, to the next job. Faults: `evidence:not-uploaded`, `evidence:foreign-file`, `evidence:broken`. */
async function leave(leaver, { invocation: { runId }, evidence, scratch }, env) {
    // A job that is run again leaves it anew, beside what it left the first time.
    const name = `${artifactOf(leaver, runId)}-${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`;
    const uploaded = await (0,artifact/* uploadBundle */.s)({ folder: evidence, name, isOnlyOurs: true, env, privateFolder: (0,external_node_path_.join)(scratch, 'artifact') });
    if ('skipped' in uploaded)
        throw new fault/* Fault */.vC('evidence:not-uploaded', `The run could not be left to the next job: ${uploaded.skipped}.`);
}
/**
 * Takes over what an earlier job has left: its bundle has to agree with itself, to begin with the very record of intake that
 * the gate has named, and to be one that can be closed. It comes to lie where evidence does only then, so that nobody ends a
 * run on what was never looked at. Answers what was let in; null when nothing was left. Faults: `tamper:handover`, `evidence:…`.
 */
async function takeOver(leaver, job, { record }) {
    const { evidence, scratch, invocation } = job;
    const [prefix, taken] = [artifactOf(leaver, invocation.runId), `${evidence}.taken`];
    await removeAll(evidence, taken, (0,external_node_path_.dirname)(objectsOf(job)));
    const zip = await fetchArtifact({ names: (name) => name === prefix || name.startsWith(`${prefix}-`), folder: (0,external_node_path_.join)(scratch, 'fetched'), bytes: LIMITS.bytes });
    if (zip === null)
        return null;
    try {
        await unpack(zip, (path) => (path === OBJECTS ? (0,external_node_path_.dirname)(objectsOf(job)) : taken), LIMITS);
        const records = await rehearseEnd({ ...(0,end_run/* bundleOptions */.Xn)(job), folder: taken });
        const intake = records.every(({ phase }) => mayLeave(leaver, phase)) ? letIn(records[0], record) : null;
        if (intake === null)
            throw new fault/* Fault */.vC('tamper:handover', `What the job ${leaver} left does not begin with what the gate let in, or holds what that job cannot have done.`);
        await (0,promises_.rename)(taken, evidence);
        return intake;
    }
    catch (thrown) {
        await removeAll(taken, (0,external_node_path_.dirname)(objectsOf(job)));
        throw thrown;
    }
}
/** Where the pack of git objects lies that came with the evidence, if one did. */
function objectsOf({ scratch }) {
    return (0,external_node_path_.join)(scratch, 'objects', OBJECTS);
}
function artifactOf(leaver, run) {
    return `codex-handover-${run}-${leaver}`;
}
function letIn(first, digest) {
    return first?.phase === 'intake' && first.outcome === 'completed' && first.digest === digest ? first.facts : null;
}
/** Who holds no power to publish has nothing to report of it. */
function mayLeave(leaver, phase) {
    return leaver === 'gate' ? phase === 'intake' : phase !== 'report';
}
/** Closes a bundle as it stands and opens it again: what cannot be closed now could not be closed either once all is delivered. */
async function rehearseEnd(options) {
    const left = await (0,bundle/* reopenBundle */.U)(options);
    if (left.closed)
        throw new fault/* Fault */.vC('tamper:handover', 'What an earlier job left claims to have come to its end.');
    const before = new Set((await (0,files_in/* filesIn */.n)(options.folder)).map(({ path }) => path));
    await left.bundle.close(left.records, (0,decide/* decide */.LD)(left.records));
    const made = (await (0,files_in/* filesIn */.n)(options.folder)).filter(({ path }) => !before.has(path));
    await removeAll(...made.map(({ path }) => (0,external_node_path_.join)(options.folder, path)));
    return left.records;
}
async function removeAll(...paths) {
    for (const path of paths)
        await (0,promises_.rm)(path, { recursive: true, force: true });
}


/***/ }),

/***/ 61728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   executeAction: () => (/* binding */ executeAction),
/* harmony export */   leaveLost: () => (/* binding */ leaveLost)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _adapters_git_carry_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22581);
/* harmony import */ var _adapters_process_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84829);
/* harmony import */ var _adapters_files_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62971);
/* harmony import */ var _adapters_secrets_cleaner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13088);
/* harmony import */ var _core_canonical_json_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6992);
/* harmony import */ var _core_course_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38758);
/* harmony import */ var _core_decide_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68743);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58651);
/* harmony import */ var _core_summarise_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(29923);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26857);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(63926);
/* harmony import */ var _carry_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(29101);
/* harmony import */ var _end_run_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(56423);
/* harmony import */ var _in_step_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(50090);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(40765);
/* harmony import */ var _powers_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(54209);


















/** Everything between intake and report: what needs the key of a model and a machine, and no power on GitHub. */
const EXECUTED = _pipeline_js__WEBPACK_IMPORTED_MODULE_10__/* .pipeline */ .T.filter(({ id, always }) => id !== 'intake' && !always);
/**
 * Mode execute: prepares, plans, implements and verifies what the gate let in, and leaves it to the job that publishes. It
 * writes nothing to GitHub. Answers the exit code of the step: how the run stands is for the next job to say.
 */
async function executeAction(env, payload) {
    const gate = (0,_job_js__WEBPACK_IMPORTED_MODULE_15__/* .readHandover */ .IY)(env, 'execute');
    if (gate === null)
        return 1;
    return (0,_in_step_js__WEBPACK_IMPORTED_MODULE_14__/* .inStep */ .q)(env, (0,_job_js__WEBPACK_IMPORTED_MODULE_15__.readJob)(env, payload, gate.run), async (scene) => {
        const { job, narrator } = scene;
        const intake = await (0,_carry_js__WEBPACK_IMPORTED_MODULE_12__/* .takeOver */ .w9)('gate', job, gate);
        if (intake === null)
            throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .Fault */ .vC('tamper:handover', 'There is nothing that the job gate has left.');
        sayIgnored(job, intake, narrator);
        (0,_adapters_process_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .keepLedger */ .nn)((0,_end_run_js__WEBPACK_IMPORTED_MODULE_13__/* .ledgerOf */ .Xr)(job));
        const left = await (0,_adapters_files_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .reopenBundle */ .U)((0,_end_run_js__WEBPACK_IMPORTED_MODULE_13__/* .bundleOptions */ .Xn)(job));
        if (left.closed)
            throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .Fault */ .vC('tamper:handover', 'The job gate has left a run that has come to its end.');
        await execute({ ...scene, job: (0,_job_js__WEBPACK_IMPORTED_MODULE_15__/* .asLetIn */ .vR)(job, intake) }, left, null);
        scene.state.ended([]);
        return 0;
    });
}
/** Leaves what a step of mode execute had come to when it was ended without a word. Answers the exit code of the post step. */
async function leaveLost(env, payload, narrator, lost) {
    const gate = (0,_job_js__WEBPACK_IMPORTED_MODULE_15__/* .readHandover */ .IY)(env, 'execute');
    if (gate === null)
        return 1;
    const job = (0,_job_js__WEBPACK_IMPORTED_MODULE_15__.readJob)(env, payload, gate.run);
    await (0,_adapters_process_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .endSurvivors */ .Bk)((0,_end_run_js__WEBPACK_IMPORTED_MODULE_13__/* .ledgerOf */ .Xr)(job));
    const left = await (0,_adapters_files_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .reopenBundle */ .U)((0,_end_run_js__WEBPACK_IMPORTED_MODULE_13__/* .bundleOptions */ .Xn)(job));
    const next = left.closed ? null : (0,_core_course_js__WEBPACK_IMPORTED_MODULE_6__/* .nextPlace */ .F7)(left.records);
    if (left.closed || next === null || left.records.length === 0)
        return 1;
    await (0,_end_run_js__WEBPACK_IMPORTED_MODULE_13__/* .withholdUnsearched */ .km)(job.evidence, left.evidence, next);
    await execute({ job, env, narrator, endings: { ..._end_run_js__WEBPACK_IMPORTED_MODULE_13__/* .NO_WORK_LEFT */ .K9, signal: new AbortController().signal } }, left, { thrown: lost });
    return 1;
}
async function execute({ job, env, narrator, endings }, left, cut) {
    const { signal } = endings;
    const { powers, git, close } = await (0,_powers_js__WEBPACK_IMPORTED_MODULE_16__/* .buildPowers */ .n)({ job, env, evidence: left.evidence, narrator, signal, endings });
    try {
        const cleaner = (0,_adapters_secrets_cleaner_js__WEBPACK_IMPORTED_MODULE_5__/* .createCleaner */ .r)(job.search);
        const records = await (0,_run_js__WEBPACK_IMPORTED_MODULE_11__/* .advance */ .np)(cleaner.steps(EXECUTED), powers, cleaner.bundle(left.bundle), signal, { records: left.records, cut });
        const { status, reason } = (0,_core_decide_js__WEBPACK_IMPORTED_MODULE_7__/* .judge */ .S4)(records);
        const change = (0,_core_summarise_js__WEBPACK_IMPORTED_MODULE_9__/* .factsOf */ .xS)(records).implement?.change;
        if (change !== undefined && (status === 'SUCCESS' || status === 'PARTIAL')) {
            // There is one already where the step was ended while it left all this.
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(job.evidence, _carry_js__WEBPACK_IMPORTED_MODULE_12__/* .OBJECTS */ .fQ), { force: true });
            await (0,_adapters_git_carry_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .packObjects */ .W)(git, { tree: change.candidateTree, beyond: change.baseTree }, await left.evidence.open(_carry_js__WEBPACK_IMPORTED_MODULE_12__/* .OBJECTS */ .fQ));
        }
        narrator.say(`So far the run is ${status} (${reason}). It is left to the job that publishes.`);
    }
    finally {
        await close();
    }
    await (0,_carry_js__WEBPACK_IMPORTED_MODULE_12__/* .leave */ .qG)('execute', job, env);
}
/** What the gate was asked for is what is done; a step that was told something else hears so. */
function sayIgnored({ invocation }, { requested }, narrator) {
    if ((0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_17__/* .canonicalJson */ .d)(invocation.requested) !== (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_17__/* .canonicalJson */ .d)(requested))
        narrator.warn(`The inputs model, codex-version and codex-args count in the job gate, which was asked for ${(0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_17__/* .canonicalJson */ .d)(requested)}; those of this step are not read.`);
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

/***/ 50090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ endStep),
  q: () => (/* binding */ inStep),
  sayEnd: () => (/* binding */ sayEnd)
});

// EXTERNAL MODULE: ./lib/adapters/outbound-proxy.js
var outbound_proxy = __webpack_require__(54827);
// EXTERNAL MODULE: ./lib/adapters/secrets/speak-cleanly.js
var speak_cleanly = __webpack_require__(27499);
// EXTERNAL MODULE: ./lib/contract/inputs.js + 2 modules
var contract_inputs = __webpack_require__(84591);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(58651);
// EXTERNAL MODULE: ./lib/adapters/clock.js
var clock = __webpack_require__(61642);
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

// EXTERNAL MODULE: ./lib/commands/idle-inputs.js
var idle_inputs = __webpack_require__(79010);
// EXTERNAL MODULE: ./lib/commands/run-state.js
var run_state = __webpack_require__(19227);
// EXTERNAL MODULE: ./lib/commands/step-narrator.js
var step_narrator = __webpack_require__(29334);
;// CONCATENATED MODULE: ./lib/commands/in-step.js








/** A run that has not read its policy by then ends; the policy says how long one that has may take. */
const FIRST_MINUTES = 60;
/** Untrusted output shown in the job log of each source; the evidence holds all of it. */
const QUOTE_LIMIT_BYTES = 256 * 1024;
/** Does the work of a step on a run: nothing it prints holds a secret, its time and the cancellation of its job are watched, and the post step learns of it. Answers the exit code of the step. */
async function inStep(env, job, work) {
    for (const secret of [job.inputs['openai-api-key'], job.inputs['github-token'], ...(0,outbound_proxy/* proxySecrets */.Wm)(env)])
        maskSecret(secret, env);
    // The last filter before the log, also for what is put together only when it is shown; the runner had to be told in full what it is to mask.
    (0,speak_cleanly.speakCleanly)(job.search);
    const narrator = (0,step_narrator/* stepNarrator */.y)(env, QUOTE_LIMIT_BYTES);
    for (const { name, why } of job.search.skipped)
        narrator.warn(`The secret ${name} is not searched for in what a run writes: ${why}.`);
    for (const warning of (0,idle_inputs/* idleInputs */.m)(job.inputs))
        narrator.warn(warning);
    const state = (0,run_state/* keepState */.Jg)(env, narrator, job.search);
    state.begun(job.invocation.runId, job.scratch);
    const endings = watchEndings({ minutes: FIRST_MINUTES, onEnding: state.ending });
    try {
        const code = await work({ job, env, narrator, endings, state });
        // An upload that was given up would keep the process until it is killed.
        if (endings.signal.aborted)
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
/** Keeps for the post step that a run has come to its end, and says so in the log; answers the exit code of the step. */
function endStep(ended, { state, narrator, job }) {
    state.ended(ended.untold.map(({ what }) => what));
    return sayEnd(ended, narrator, job);
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
    return (0,contract_inputs/* failsStep */.u)(inputs['fail-on'], status, reason) || untold.length > 0 ? 1 : 0;
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
