export const id = 588;
export const ids = [588];
export const modules = {

/***/ 61642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ newRunId),
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _contract_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33240);


/** The clock of this machine. */
const systemClock = {
    now: () => new Date().toISOString(),
    monotonicMs: () => performance.now(),
};
/** A fresh run id: the time to the second, then 32 random bits. */
function newRunId(clock) {
    const second = clock.now().replace(/\.\d+Z$/, 'Z').replace(/[-:]/g, '');
    return _contract_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .runId */ .Vz.parse(`${second}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`);
}


/***/ }),

/***/ 89037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ INDEX_NAME),
  w: () => (/* binding */ collectBundles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/clock.js
var clock = __webpack_require__(61642);
// EXTERNAL MODULE: ./lib/adapters/files/digest.js
var digest = __webpack_require__(78370);
;// CONCATENATED MODULE: ./lib/adapters/files/find-bundles.js


/** A bundle lies in a folder of its task, in that of an artifact; deeper than this nobody puts one. */
const DEEPEST = 8;
/** Finds the bundles below a folder, the folder itself among them, by path; what is in a bundle is not looked into, and no link is followed. Rejects as the file system does. */
async function findBundles(root) {
    const closed = [];
    const unfinished = [];
    const walk = async (below, depth) => {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, below), { withFileTypes: true });
        const holds = (name) => entries.some((entry) => entry.name === name && !entry.isDirectory());
        const [isClosed, isOpen] = [holds('manifest.json'), holds('journal.jsonl')];
        if (isClosed)
            closed.push(below === '' ? '.' : below);
        else if (isOpen)
            unfinished.push(below === '' ? '.' : below);
        if (isClosed || isOpen || depth === DEEPEST)
            return;
        for (const entry of entries)
            if (entry.isDirectory())
                await walk(below === '' ? entry.name : `${below}/${entry.name}`, depth + 1);
    };
    await walk('', 0);
    return { closed: closed.toSorted(), unfinished: unfinished.toSorted() };
}

// EXTERNAL MODULE: ./lib/adapters/files/verify-bundle.js + 1 modules
var verify_bundle = __webpack_require__(83455);
// EXTERNAL MODULE: ./lib/core/evidence-index.js + 1 modules
var evidence_index = __webpack_require__(61820);
// EXTERNAL MODULE: ./lib/pipeline.js + 52 modules
var pipeline = __webpack_require__(26857);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
;// CONCATENATED MODULE: ./lib/commands/collect-bundles.js









/** What the index is called that lies beside the bundles. */
const INDEX_NAME = 'evidence-index.json';
/** Finds the bundles below a folder, verifies each and writes the index; or says why it could not. */
async function collectBundles(folder, planned, out = (0,external_node_path_.join)(folder, INDEX_NAME)) {
    try {
        const { closed, unfinished } = await findBundles(folder);
        if (closed.length === 0 && unfinished.length === 0 && planned === null)
            return { why: `there is no bundle below ${folder}: no folder with a manifest.json. Unpack downloaded artifacts first.` };
        const bundles = [];
        // One after the other: each reads all its files, and what a machine has of disk is shared.
        for (const path of closed)
            bundles.push({ folder: path, ...(await (0,verify_bundle/* verifyBundle */.I)((0,external_node_path_.join)(folder, path), { steps: pipeline/* pipeline */.T, digest: digest/* digestOf */.ol }, version/* VERSION */.x)) });
        const index = (0,evidence_index/* buildEvidenceIndex */.s)({ roots: ['.'], bundles, unfinished, planned }, clock/* systemClock */.m.now());
        await (0,promises_.writeFile)(out, `${JSON.stringify(index, null, 2)}\n`);
        return index;
    }
    catch (thrown) {
        if (thrown instanceof Error && 'syscall' in thrown)
            return { why: `${thrown.message}.` };
        throw thrown;
    }
}


/***/ }),

/***/ 80588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectCommand: () => (/* binding */ collectCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _adapters_files_read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74752);
/* harmony import */ var _contract_matrix_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23893);
/* harmony import */ var _core_evidence_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61820);
/* harmony import */ var _render_index_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12401);
/* harmony import */ var _collect_bundles_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89037);
/* harmony import */ var _problems_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46786);








const USAGE = 'Usage: codex-orchestrator collect DIR [--out FILE] [--matrix FILE] [--json]';
/** `collect DIR`: verifies every bundle below a folder and writes evidence-index.json there. Answers 0 when all hold and none ended FAILED or BLOCKED, 1 otherwise, 2 wrong usage, 3 could not be looked at. */
async function collectCommand(args, cwd = process.cwd()) {
    const asked = read(args);
    if (typeof asked === 'string')
        return (0,_problems_text_js__WEBPACK_IMPORTED_MODULE_6__/* .complain */ .cc)(2, `${asked}\n${USAGE}`);
    const planned = asked.matrix === null ? null : await readMatrix((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, asked.matrix));
    if (typeof planned === 'string')
        return (0,_problems_text_js__WEBPACK_IMPORTED_MODULE_6__/* .complain */ .cc)(3, planned);
    const index = await (0,_collect_bundles_js__WEBPACK_IMPORTED_MODULE_5__/* .collectBundles */ .w)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, asked.folder), planned, ...(asked.out === null ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, asked.out)]));
    if ('why' in index)
        return (0,_problems_text_js__WEBPACK_IMPORTED_MODULE_6__/* .complain */ .cc)(3, index.why);
    const { status } = (0,_core_evidence_index_js__WEBPACK_IMPORTED_MODULE_4__/* .worstOf */ .h)(index);
    process.stdout.write(asked.json ? `${JSON.stringify(index)}\n` : (0,_render_index_table_js__WEBPACK_IMPORTED_MODULE_7__/* .indexTable */ .L)(index));
    return status === 'SUCCESS' || status === 'PARTIAL' ? 0 : 1;
}
function read(args) {
    try {
        const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({ args: [...args], allowPositionals: true, options: { out: { type: 'string' }, matrix: { type: 'string' }, json: { type: 'boolean', default: false } } });
        const [folder, ...more] = positionals;
        if (folder === undefined || more.length > 0)
            return 'collect wants exactly one folder.';
        return { folder, out: values.out ?? null, matrix: values.matrix ?? null, json: values.json };
    }
    catch (thrown) {
        return thrown instanceof Error ? thrown.message : String(thrown);
    }
}
/** What `plan` has printed as the matrix, or all that `plan --json` has. */
async function readMatrix(file) {
    const said = await (0,_adapters_files_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .y)(file);
    if (said === null)
        return `there is no file ${file}, or it may not be read.`;
    const found = _contract_matrix_js__WEBPACK_IMPORTED_MODULE_3__/* .matrixText */ .v.safeParse(said);
    return found.success ? found.data : `${file} is no matrix: it must hold {"include": [...]}, as plan prints it.`;
}


/***/ }),

/***/ 46786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ warningsText),
/* harmony export */   cc: () => (/* binding */ complain),
/* harmony export */   u1: () => (/* binding */ problemsText),
/* harmony export */   wi: () => (/* binding */ inertLines)
/* harmony export */ });
/* harmony import */ var _core_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18487);

/** Problems as a terminal shows them: sentence, lines of the file, remedy. A file may be a stranger's, and the terminal a runner's, so that nothing of it can act. */
function problemsText(problems) {
    return problems.map(({ sentence, remedy, frame }) => `${(0,_core_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertText */ .UJ)(sentence)}\n${frame === undefined ? '' : inertLines(frame.replaceAll(/^/gm, '  '))}  ${(0,_core_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertText */ .UJ)(remedy)}\n`).join('\n');
}
/** Warnings as a terminal shows them, likewise. */
function warningsText(warnings) {
    return problemsText(warnings.map((warning) => ({ ...warning, sentence: `Warning: ${warning.sentence}` })));
}
/** Lines of ours that quote a file, each made inert. */
function inertLines(text) {
    return text.split('\n').map((line) => `${(0,_core_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertText */ .UJ)(line)}\n`).join('');
}
/** Prints why a command ends, and answers its exit code. It may quote names of files, which can be anybody's. */
function complain(code, what) {
    process.stderr.write(inertLines(`codex-orchestrator: ${what}`));
    return code;
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

/***/ 61820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ buildEvidenceIndex),
  h: () => (/* binding */ worstOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/contract/ids.js
var ids = __webpack_require__(33240);
// EXTERNAL MODULE: ./lib/contract/matrix.js
var matrix = __webpack_require__(23893);
// EXTERNAL MODULE: ./lib/contract/status.js
var contract_status = __webpack_require__(330);
;// CONCATENATED MODULE: ./lib/contract/evidence-index.js




/** What a file of a bundle is, by its name. */
const ARTIFACT_TYPES = ['manifest', 'review_report', 'journal', 'summary', 'report', 'telemetry', 'plan', 'change', 'change_patch', 'plugin_result', 'findings', 'statement', 'events', 'log', 'file'];
/** Paths lead from the folder of the index, with `/` between names. */
const place = schemas/* string */.YjP().min(1);
const artifact = schemas/* strictObject */.rej({
    type: schemas/* enum */.k5n(ARTIFACT_TYPES),
    path: place,
    schema_version: schemas/* int */.Whr().positive().nullable().describe('The version of its schema, where it has one.'),
    sha256: ids/* sha256 */.sc.describe('As the manifest lists it; of the manifest that of its bytes.'),
    bytes: schemas/* int */.Whr().nonnegative().nullable().describe('As the manifest lists it; null for the manifest.'),
});
const indexedRun = schemas/* strictObject */.rej({
    run_id: schemas/* string */.YjP().min(1).describe('The id of the run; the name of the folder where the manifest cannot be read.'),
    run_dir: place,
    manifest_path: place,
    artifacts: schemas/* array */.YOg(artifact).describe('The manifest, and every file it lists, by path; the manifest alone where the bundle does not hold.'),
    holds: schemas/* boolean */.zMY().describe('Whether the bundle agrees with itself: hashes, chain, checks and status were recomputed.'),
    differences: schemas/* array */.YOg(schemas/* strictObject */.rej({ file: schemas/* string */.YjP(), what: schemas/* string */.YjP() })).max(20).describe('What does not agree, the first twenty.'),
    task: schemas/* string */.YjP().nullable().describe('`issue-<n>` or the id of a task pack.'),
    pack_sha256: ids/* sha256 */.sc.nullable().describe('The hash of the task pack that was run.'),
    status: contract_status/* status */.h5.nullable().describe('As it is recorded; null where the bundle does not hold.'),
    reason: ids/* reasonCode */.g3.nullable(),
    started_at: ids/* instant */.uR.nullable(),
    ended_at: ids/* instant */.uR.nullable(),
    manifest_sha256: ids/* sha256 */.sc.nullable().describe('What somebody compares who has the digest from elsewhere, such as from the comment of the run.'),
});
/** `evidence-index.json`: version 1 of the playbook's index, where each run has its hashes, times and status besides. */
const evidenceIndex = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz(1),
    generated_at: ids/* instant */.uR,
    roots_scanned: schemas/* array */.YOg(schemas/* string */.YjP().min(1)),
    runs: schemas/* array */.YOg(indexedRun).describe('Sorted by run_id, then run_dir.'),
    unfinished: schemas/* array */.YOg(schemas/* strictObject */.rej({ run_dir: place, run_id: ids/* runId */.Vz.nullable() })).describe('Folders with a journal and without a manifest: their run did not come to its end.'),
    missing: matrix/* matrix */.U.shape.include.describe('Packs of the plan that left no bundle.'),
});

;// CONCATENATED MODULE: ./lib/core/evidence-index.js



/** Makes the index of what was found. One run whose bundle is there twice, and not the same, holds nowhere. */
function buildEvidenceIndex({ roots, bundles, unfinished, planned }, generatedAt) {
    const runs = judgeTwice(bundles.map(indexed)).toSorted((left, right) => compare(left.run_id, right.run_id) || compare(left.run_dir, right.run_dir));
    const missing = (planned?.include ?? []).filter((pack) => !runs.some(({ holds, task, pack_sha256: hash }) => holds && task === pack.id && hash === pack.sha256));
    return evidenceIndex.parse({
        schema_version: 1,
        generated_at: generatedAt,
        roots_scanned: [...roots].toSorted(),
        runs,
        unfinished: unfinished.map((folder) => ({ run_dir: folder, run_id: ids/* runId */.Vz.safeParse(lastName(folder)).data ?? null })).toSorted((left, right) => compare(left.run_dir, right.run_dir)),
        missing,
    });
}
/** How everything in an index ended, the worst of it: a bundle that does not hold is BLOCKED, and a run of which there is none FAILED. */
function worstOf({ runs, unfinished, missing }) {
    const ends = runs.map(({ holds, status, reason }) => (holds && status !== null && reason !== null ? { status, reason } : { status: 'BLOCKED', reason: 'evidence:altered' }));
    const lost = [...unfinished, ...missing].map(() => ({ status: 'FAILED', reason: 'run:lost' }));
    return [...ends, ...lost].reduce((worst, end) => (contract_status/* STATUSES */.f.indexOf(end.status) > contract_status/* STATUSES */.f.indexOf(worst.status) ? end : worst), { status: 'SUCCESS', reason: 'run:success' });
}
const MOST_DIFFERENCES = 20;
function indexed({ folder, manifest, manifestSha256, differences }) {
    const holds = manifest !== null && manifestSha256 !== null && differences.length === 0;
    const under = (path) => (folder === '.' ? path : `${folder}/${path}`);
    const digest = ids/* sha256 */.sc.safeParse(manifestSha256).data ?? null;
    const files = holds ? manifest.files.map(({ path, bytes, sha256: hash }) => ({ type: typeOf(path), path: under(path), schema_version: VERSIONED.has(path) ? 1 : null, sha256: hash, bytes })) : [];
    return {
        run_id: manifest?.run ?? lastName(folder),
        run_dir: folder,
        manifest_path: under('manifest.json'),
        artifacts: [...(digest === null ? [] : [{ type: 'manifest', path: under('manifest.json'), schema_version: 1, sha256: digest, bytes: null }]), ...files].toSorted((left, right) => compare(left.path, right.path)),
        holds,
        differences: differences.slice(0, MOST_DIFFERENCES).map(({ file, what }) => ({ file, what })),
        task: manifest?.task ?? null,
        pack_sha256: manifest?.bindings.packSha256 ?? null,
        status: holds ? manifest.verdict.status : null,
        reason: holds ? manifest.verdict.reason : null,
        started_at: manifest?.startedAt ?? null,
        ended_at: manifest?.endedAt ?? null,
        manifest_sha256: digest,
    };
}
/** A copy is a copy; what is not has been changed, and nobody can say which of them. */
function judgeTwice(runs) {
    const byId = Map.groupBy(runs, ({ run_id: id }) => id);
    return runs.map((run) => {
        const others = (byId.get(run.run_id) ?? []).filter((other) => other !== run && other.manifest_sha256 !== run.manifest_sha256);
        if (others.length === 0)
            return run;
        const difference = { file: 'manifest.json', what: `the run is there again with another manifest, in ${others.map(({ run_dir: folder }) => folder).join(' and ')}` };
        return { ...run, holds: false, status: null, reason: null, differences: [difference, ...run.differences].slice(0, MOST_DIFFERENCES) };
    });
}
/** Files of a schema that says its version, which is 1. */
const VERSIONED = new Set(['review-report.json', 'telemetry.json']);
const TYPES = {
    'review-report.json': 'review_report',
    'journal.jsonl': 'journal',
    'summary.md': 'summary',
    'report.html': 'report',
    'telemetry.json': 'telemetry',
    'plan.json': 'plan',
    'change.json': 'change',
    'change.patch': 'change_patch',
    'plugin_result.json': 'plugin_result',
    'findings.sarif': 'findings',
    'statement.intoto.json': 'statement',
};
function typeOf(path) {
    const known = Object.hasOwn(TYPES, path) ? TYPES[path] : undefined;
    return known ?? (path.endsWith('.events.jsonl') ? 'events' : path.endsWith('.log') ? 'log' : 'file');
}
function lastName(folder) {
    return folder.slice(folder.lastIndexOf('/') + 1);
}
function compare(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
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

/***/ 12401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ indexTable)
/* harmony export */ });
/* harmony import */ var _core_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18487);

/** What is in an index as a table for a terminal: a row for each bundle, for each run that has none yet, and for each pack that left none. */
function indexTable({ runs, unfinished, missing }) {
    const rows = runs.map(({ status, reason, task, run_id: run, run_dir: folder, differences: [first] }) => [status ?? 'DOES NOT HOLD', reason ?? (first === undefined ? '' : `${first.file}: ${first.what}`), task ?? '', run, folder]);
    const all = [...rows, ...unfinished.map(({ run_id: run, run_dir: folder }) => ['NOT FINISHED', '', '', run ?? '', folder]), ...missing.map(({ id, pack }) => ['MISSING', 'planned, and no bundle of it holds', id, '', pack])];
    const table = [['STATUS', 'REASON', 'TASK', 'RUN', 'FOLDER'], ...all];
    const widths = table[0]?.map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0))) ?? [];
    return table.map((cells) => `${(0,_core_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertText */ .UJ)(cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).trimEnd()}\n`).join('');
}


/***/ })

};
