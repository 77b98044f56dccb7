export const id = 596;
export const ids = [596];
export const modules = {

/***/ 84241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyCommand: () => (/* binding */ verifyCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _adapters_files_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78370);
/* harmony import */ var _adapters_files_verify_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83455);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78343);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13411);







/** What a bundle cannot prove by itself, and when it rests on that. */
const TRUSTED = [
    ['that the event was as recorded', () => true],
    ['what GitHub answered about permissions and the issue', ({ intake }) => intake?.trigger != null],
    ['what GitHub answered about comments that approve protected files, their authors and its environments', ({ intake }) => (intake?.approvals.length ?? 0) > 0],
    ['that the sandbox held, as its probe recorded it', ({ prepare }) => prepare?.sandbox != null],
    ['what the model answered and how many tokens its server counted', ({ plan }) => plan !== undefined],
    ['exit codes and output of commands, as this tool recorded them', ({ prepare, verify }) => verify !== undefined || (prepare?.setup.length ?? 0) > 0],
    ['what GitHub answered about the commit and the pull request', ({ report }) => report?.delivery != null],
];
function trusted(facts) {
    return TRUSTED.flatMap(([what, applies]) => (applies(facts) ? [what] : []));
}
/** `verify BUNDLE`: prints what holds and what does not; answers the exit code. */
async function verifyCommand(args) {
    const asked = read(args);
    if (typeof asked === 'string')
        return complain(2, `${asked}\nUsage: codex-orchestrator verify BUNDLE [--manifest-sha256 DIGEST] [--json]`);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(asked.folder);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch((thrown) => (thrown instanceof Error ? thrown : new Error(String(thrown))));
    if (found instanceof Error)
        return complain(3, `${folder} cannot be read: ${found.message}. Give the folder that holds manifest.json.`);
    if (!found.isDirectory())
        return complain(3, `${folder} is no folder. Give the folder that holds manifest.json; unpack a downloaded artifact first.`);
    const verified = pinned(await (0,_adapters_files_verify_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyBundle */ .I)(folder, { steps: _pipeline_js__WEBPACK_IMPORTED_MODULE_5__/* .pipeline */ .T, digest: _adapters_files_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol }, _version_js__WEBPACK_IMPORTED_MODULE_6__/* .VERSION */ .x), asked.manifestSha256);
    process.stdout.write(asked.json ? `${JSON.stringify(report(verified, asked.manifestSha256 !== null))}\n` : text(verified, asked.manifestSha256 !== null));
    return verified.differences.length === 0 ? 0 : 1;
}
function read(args) {
    try {
        const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({ args: [...args], allowPositionals: true, options: { 'manifest-sha256': { type: 'string' }, json: { type: 'boolean', default: false } } });
        const [folder, ...more] = positionals;
        if (folder === undefined || more.length > 0)
            return 'verify wants exactly one bundle.';
        const manifestSha256 = values['manifest-sha256'] ?? null;
        if (manifestSha256 !== null && !/^[0-9a-f]{64}$/.test(manifestSha256))
            return '--manifest-sha256 wants 64 hexadecimal digits, lower-case.';
        return { folder, manifestSha256, json: values.json };
    }
    catch (thrown) {
        return thrown instanceof Error ? thrown.message : String(thrown);
    }
}
/** Origin can only be shown by a digest that came another way. */
function pinned(verified, expected) {
    if (expected === null || verified.manifestSha256 === null || verified.manifestSha256 === expected)
        return verified;
    return { ...verified, differences: [{ file: 'manifest.json', what: `its SHA-256 is ${verified.manifestSha256}, not the one given` }, ...verified.differences] };
}
function report({ manifest, manifestSha256, recomputed, differences, facts, unchecked }, withOrigin) {
    return { holds: differences.length === 0, run: manifest?.run ?? null, recorded: manifest?.verdict ?? null, recomputed, manifestSha256, originShown: withOrigin && differences.length === 0, differences, unchecked, trusted: trusted(facts) };
}
function text({ manifest, manifestSha256, recomputed, differences, facts, unchecked }, withOrigin) {
    const [first, ...others] = differences;
    if (first !== undefined)
        return `DOES NOT HOLD: ${first.file}: ${first.what}\n${others.map(({ file, what }) => `  also ${file}: ${what}\n`).join('')}`;
    const { verdict, files, run } = manifest ?? {};
    return [
        `HOLDS: ${recomputed?.status ?? ''} (${recomputed?.reason ?? ''}), as recorded: ${verdict?.sentence ?? ''}`,
        `  run ${run ?? ''}, ${files?.length ?? 0} files, manifest SHA-256 ${manifestSha256 ?? ''}`,
        withOrigin ? '  It is the bundle whose digest was given.' : '  This proves that the bundle agrees with itself, not where it came from: compare the digest with the one in the comment on the issue, or give --manifest-sha256.',
        ...(unchecked.length === 0 ? [] : [`  NOT CHECKED: ${unchecked.join(' and ')}, which only the version that wrote them (${manifest?.tool.version ?? ''}, this is ${_version_js__WEBPACK_IMPORTED_MODULE_6__/* .VERSION */ .x}) can make again. Do not rely on what they say.`]),
        '  Taken on trust:',
        ...trusted(facts).map((what) => `  - ${what}`),
        '',
    ].join('\n');
}
function complain(code, what) {
    process.stderr.write(`codex-orchestrator: ${what}\n`);
    return code;
}


/***/ }),

/***/ 79083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pg: () => (/* binding */ PICKED_UP),
/* harmony export */   Rh: () => (/* binding */ statusLabel),
/* harmony export */   We: () => (/* binding */ PICKED_UP_CHECK),
/* harmony export */   jN: () => (/* binding */ OUR_LABELS)
/* harmony export */ });
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(330);

/** The label of an issue that a run has picked up; each pick-up leaves it in the timeline, where runs are counted. */
const PICKED_UP = 'codex:running';
/** How the id of a check run ends that began when a run without an issue was taken up; its runs are counted by these. */
const PICKED_UP_CHECK = ' picked-up';
/** The label that says how the last run of an issue ended. */
function statusLabel(status) {
    return `codex:${status.toLowerCase()}`;
}
/** Every label of ours; an issue has one of them at most. */
const OUR_LABELS = [PICKED_UP, ..._status_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUSES */ .f.map(statusLabel)];


/***/ }),

/***/ 95826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ policySource),
/* harmony export */   V: () => (/* binding */ sourceName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);

/** Reads where the floor is, null of empty text; everything but the two forms is refused by name. */
const policySource = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform((text, context) => {
    if (text === '')
        return null;
    const read = sourceOf(text);
    if (typeof read !== 'string')
        return read;
    context.addIssue({ code: 'custom', message: read });
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
});
/** The source as errors and records name it. */
function sourceName(source) {
    return source.kind === 'file' ? source.path : `${source.repository}/${source.path}@${source.commit}`;
}
function sourceOf(text) {
    if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text) || text.length > 4096)
        return 'it is longer than a path, or holds a line break or a control character';
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return 'it is an address; a floor is read from a file of the runner or from a commit on GitHub';
    if (!/\.ya?ml(@|$)/.test(text))
        return 'it names no file that ends in .yml or .yaml';
    const at = text.lastIndexOf('@');
    if (at === -1 || /\.ya?ml$/.test(text))
        return { kind: 'file', path: text };
    const commit = text.slice(at + 1);
    if (!/^[0-9a-f]{40}$/.test(commit))
        return `what follows the @ is ${JSON.stringify(commit.slice(0, 60))}, which can come to mean something else; it must be a commit in full, 40 lower-case hexadecimal digits`;
    const [, repository = '', path = ''] = /^([A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/[A-Za-z0-9._-]{1,100})\/(.+)$/.exec(text.slice(0, at)) ?? [];
    if (repository === '' || /\/\.{1,2}$/.test(repository))
        return 'before the @ it is not owner/name/path/to/file.yml';
    if (path.split('/').some((name) => name === '' || name === '.' || name === '..') || path.includes('\\'))
        return 'its path holds an empty, . or .. step, or a backslash';
    return { kind: 'commit', repository, path, commit };
}


/***/ }),

/***/ 53026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ DRY_RUNS),
/* harmony export */   ct: () => (/* binding */ account),
/* harmony export */   hZ: () => (/* binding */ trigger)
/* harmony export */ });
/* unused harmony export TRIGGERS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33240);
/* harmony import */ var _pack_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86582);



/** What can ask for a run: events by GitHub's names, with the action after a dot where one belongs to it, and `local`, a person at a machine with a token of their own. */
const TRIGGERS = ['issues.labeled', 'issue_comment.created', 'workflow_dispatch', 'repository_dispatch', 'schedule', 'local'];
/** How much of a run is only shown: nothing, everything after the gates, or everything after the model's plan. */
const DRY_RUNS = ['false', 'gate', 'plan'];
/** An account as an event names it. The id tells an app from a person who took its name. */
const account = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1), type: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative() });
/** What started the run, as the event and the environment of the job say it. */
const trigger = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    event: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(TRIGGERS),
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[^/\s]+\/[^/\s]+$/, 'must be owner/name'),
    /** The issue that is worked on; beside a task pack the place where the run is talked about. Null where a pack is run without one. */
    issue: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive().nullable(),
    /** The folder of the task pack that is worked on, from the root of the repository; null where an issue says what is to be done. */
    taskPack: _pack_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .packPath */ .x9.nullable(),
    /** The label that was added; null where another event started the run. */
    label: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).nullable(),
    /** The comment that held the command; null where another event started the run. */
    comment: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(), at: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR }).nullable(),
    /** Who did it, and who re-ran it; the same account on a first attempt. */
    actor: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    triggeringActor: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    /** The account of the event itself, by its payload; null of a schedule, which nobody sends. */
    sender: account.nullable(),
    /** The issue as whoever asked saw it; null where the payload holds none. */
    seen: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), bodySha256: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc }).nullable(),
    /** The approval hash that a dispatch carried. */
    approved: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc.nullable(),
    dryRun: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(DRY_RUNS),
    /** Of a local run, which no workflow makes, the id is that of the run itself and there is no URL. */
    workflowRun: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(), url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
});


/***/ })

};
