export const id = 341;
export const ids = [341];
export const modules = {

/***/ 88790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _adapters_actions_narrator_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35431);
/* harmony import */ var _adapters_actions_outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93209);
/* harmony import */ var _adapters_git_remove_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66344);



/** What the main step names its folder; no other is removed, whoever set the state. */
const SCRATCH = /\/codex-orchestrator-\d{8}T\d{6}Z-[0-9a-f]{8}$/;
/** The post step: removes what the run left on the machine, and says so when the main step never reached its end. */
async function post(env) {
    const narrator = (0,_adapters_actions_narrator_js__WEBPACK_IMPORTED_MODULE_2__/* .createNarrator */ .M)({ write: (text) => void process.stdout.write(text), workflowCommands: env['GITHUB_ACTIONS'] === 'true', quoteLimitBytes: 0 });
    const scratch = (0,_adapters_actions_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readState */ .un)(env, 'scratch');
    if (scratch !== null && SCRATCH.test(scratch)) {
        await (0,_adapters_git_remove_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .removeTree */ .d)(scratch);
        narrator.say('Workspaces and temporary folders of the run are removed.');
    }
    if ((0,_adapters_actions_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readState */ .un)(env, 'ended') !== null)
        return 0;
    const lost = 'FAILED (run:lost): the main step ended before it could close its evidence bundle. Add the label again to start a new run.';
    narrator.error(lost);
    (0,_adapters_actions_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .writeSummary */ .Sy)(env, `# 💥 FAILED\n\n${lost}\n`);
    return 1;
}


/***/ }),

/***/ 33240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vz: () => (/* binding */ runId),
/* harmony export */   We: () => (/* binding */ fileReference),
/* harmony export */   g3: () => (/* binding */ reasonCode),
/* harmony export */   hW: () => (/* binding */ sha),
/* harmony export */   ij: () => (/* binding */ checkId),
/* harmony export */   qN: () => (/* binding */ repoPath),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   uR: () => (/* binding */ instant)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** A full git object name: 40 lower-case hexadecimal digits. */
const sha = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}$/, 'must be a full git object name (40 hexadecimal digits)').brand();
/** A SHA-256 digest: 64 lower-case hexadecimal digits. */
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 digest (64 hexadecimal digits)').brand();
/** A path inside the repository as git spells it: relative, `/` between names, kept byte for byte. */
const repoPath = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(4096).brand();
/** A sortable, unique name of a run that is safe as a folder: UTC time, then eight random hexadecimal digits. */
const runId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{8}T\d{6}Z-[0-9a-f]{8}$/, 'must look like 20260131T235959Z-0123abcd').brand();
/** The name of a check, which is also its file name: lower-case words joined by hyphens. */
const checkId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z]+(-[a-z]+)*$/).brand();
/** Why a run ended as it did, spelled `area:slug`. */
const reasonCode = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z]+:[a-z0-9]+(-[a-z0-9]+)*$/, 'must be spelled area:slug');
/** A moment in UTC, ISO 8601 with milliseconds. */
const instant = zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$({ precision: 3 });
/** A file of the evidence bundle: its path in the bundle, its size in bytes and its digest. */
const fileReference = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(), sha256 });


/***/ }),

/***/ 330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   f: () => (/* binding */ STATUSES)
/* harmony export */ });
/* unused harmony export status */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33240);


/** The four ways a run can end, mildest first; a more severe one is never hidden by a milder one. */
const STATUSES = ['SUCCESS', 'PARTIAL', 'FAILED', 'BLOCKED'];
const status = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(STATUSES);
/** How a run ended: its status, the one reason for it, and a sentence for a human. */
const verdict = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ status, reason: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonCode */ .g3, sentence: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), remedy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });


/***/ }),

/***/ 58651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zh: () => (/* binding */ isFault),
/* harmony export */   vC: () => (/* binding */ Fault),
/* harmony export */   y2: () => (/* binding */ FAULTS)
/* harmony export */ });
/** Every way the machinery can break, the status it makes and what a human can do about it. */
const FAULTS = {
    'codex:checksum': { status: 'BLOCKED', remedy: 'The Codex binary is not the one this release was built against. Clear the tool cache of the runner and run again; if it stays, do not trust the machine.' },
    'codex:empty-answer': { status: 'FAILED', remedy: 'Codex ended without an answer. Look at codex/*.events.jsonl in the evidence and run again.' },
    'codex:failed': { status: 'FAILED', remedy: 'Codex reported an error. Check the model, the key and the endpoint, then run again.' },
    'codex:missing': { status: 'FAILED', remedy: 'The Codex binary could not be found or installed. Check that the runner can reach the npm registry, or that the path given for it exists.' },
    'codex:not-schema': { status: 'FAILED', remedy: 'Codex answered something else than it was asked for. Run again; if it happens often, choose another model.' },
    'codex:protected-path': { status: 'BLOCKED', remedy: 'Codex tried to change a protected file and was stopped. Do that part by hand, or reword the issue so that it is not needed.' },
    'codex:refused': { status: 'FAILED', remedy: 'The model refused the task. Reword the issue.' },
    'codex:sandbox': { status: 'BLOCKED', remedy: 'Codex could not build its sandbox on this machine. On Ubuntu 24.04 and later an administrator can allow it with: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0' },
    'codex:timeout': { status: 'FAILED', remedy: 'Codex did not finish in time. Make the issue smaller, or run again.' },
    'evidence:broken': { status: 'FAILED', remedy: 'The evidence folder could not be written. Check the disk of the runner and the input evidence-dir.' },
    'evidence:foreign-file': { status: 'BLOCKED', remedy: 'The evidence folder holds a link or something else that is no plain file, which can carry other files of the machine out. Nothing was uploaded. Find out who put it there before you trust the machine again.' },
    'evidence:not-uploaded': { status: 'FAILED', remedy: 'The evidence is complete in the folder that the output evidence-path names, but could not be uploaded. Check that the artifact service is reachable and that no other artifact of this run has the name.' },
    'git:base-missing': { status: 'BLOCKED', remedy: 'The base branch does not exist. Check the input base-branch.' },
    'git:broken': { status: 'FAILED', remedy: 'A git command failed unexpectedly. Check that the runner has git 2.31 or newer, then run again.' },
    'git:fetch-failed': { status: 'FAILED', remedy: 'The base commit could not be fetched. Check that the token may read contents (permissions: contents: read) and that the server is reachable.' },
    'github:denied': { status: 'FAILED', remedy: 'GitHub refused the request. Check the permissions of the job: contents, pull-requests and issues must be write, and the repository must allow Actions to create pull requests.' },
    'github:unexpected': { status: 'FAILED', remedy: 'GitHub answered something unexpected. Run again; if it stays, report it with the evidence bundle.' },
    'github:unreachable': { status: 'FAILED', remedy: 'GitHub could not be reached. Run again later.' },
    'model:endpoint-refused': { status: 'BLOCKED', remedy: 'Set the input responses-api-endpoint to a loopback address, such as http://127.0.0.1:8080/v1/responses.' },
    'model:key-missing': { status: 'BLOCKED', remedy: 'Set the input openai-api-key from a secret of the repository: openai-api-key: ${{ secrets.OPENAI_API_KEY }}.' },
    'run:cancelled': { status: 'FAILED', remedy: 'The job was cancelled. Add the label again to start a new run.' },
    'run:internal': { status: 'FAILED', remedy: 'This is a defect of Codex Orchestrator. Please report it with the evidence bundle.' },
    'run:superseded': { status: 'BLOCKED', remedy: 'Another run moved the branch first. Look at its pull request, then start a new run if it is still needed.' },
    'run:timeout': { status: 'FAILED', remedy: 'The run used up its time. Make the issue smaller, or run again.' },
    'sandbox:broken': { status: 'BLOCKED', remedy: 'The sandbox failed while it ran a command. Run again; if it stays, use another runner.' },
    'sandbox:unavailable': { status: 'BLOCKED', remedy: 'No sandbox works on this machine. On Ubuntu 24.04 and later an administrator can allow it with: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0' },
    'tree:hard-link': { status: 'BLOCKED', remedy: 'The change contains a file with more than one name on disk, which can smuggle in what lies outside the workspace. Look at the evidence; run again without that part.' },
    'tree:nested-repository': { status: 'BLOCKED', remedy: 'The change contains a git repository inside the work tree, which could run code on the next git command. Look at the evidence; run again without that part.' },
    'tree:special-file': { status: 'BLOCKED', remedy: 'The change contains something that is neither a regular file nor a symbolic link. Look at the evidence; run again without that part.' },
    'tree:submodule-changed': { status: 'BLOCKED', remedy: 'The change touches the content of a submodule. Make that change in the repository of the submodule.' },
    'tree:too-large': { status: 'BLOCKED', remedy: 'The change holds a file larger than GitHub takes, or more files than can be read. Keep such files out of the repository, or let git ignore them.' },
    'tree:unsafe-path': { status: 'BLOCKED', remedy: 'The change contains a file name that git or another system would read as something else. Look at the evidence; run again without that part.' },
};
/** The one error the machinery throws: a code of the table above, a sentence, and what caused it. */
class Fault extends Error {
    name = 'Fault';
    code;
    constructor(code, message, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.code = code;
    }
}
/** Says whether something thrown is a fault of ours. */
function isFault(thrown) {
    return thrown instanceof Fault;
}


/***/ })

};
