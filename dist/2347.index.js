export const id = 2347;
export const ids = [2347,7499,3529];
export const modules = {

/***/ 35431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ createNarrator)
/* harmony export */ });
/* harmony import */ var _core_byte_tail_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18832);
/* harmony import */ var _core_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63690);
/* harmony import */ var _core_inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18487);



/** Tells what happens in the job log, or as plain text on a terminal. */
function createNarrator(options) {
    const quotes = new Map();
    const finishQuotes = () => {
        for (const quote of quotes.values())
            options.write(quote.finish());
    };
    const line = (text) => {
        finishQuotes();
        options.write(`${text}\n`);
    };
    const command = (name, plain) => (text) => {
        line(options.workflowCommands ? (0,_core_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowCommand */ .N)(name, {}, (0,_core_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inertText */ .UJ)(text)) : (0,_core_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inertText */ .UJ)(`${plain}${text}`));
    };
    const group = command('group', '▸ ');
    return {
        say: (text) => line((0,_core_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inertText */ .UJ)(text)),
        warn: command('warning', 'Warning: '),
        error: command('error', 'Error: '),
        group: (title) => {
            group(title);
            quotes.clear();
        },
        endGroup: () => {
            finishQuotes();
            quotes.clear();
            if (options.workflowCommands)
                options.write('::endgroup::\n');
        },
        quote: (source, chunk) => {
            const quote = quotes.get(source) ?? startQuote(options.quoteLimitBytes);
            quotes.set(source, quote);
            const shown = quote.take(chunk);
            // Beyond the limit nothing is shown, and a call of the system for each piece of nothing adds up to seconds a gigabyte.
            if (shown !== '')
                options.write(shown);
        },
    };
}
function startQuote(limitBytes) {
    const tailLimit = Math.floor(limitBytes / 4);
    const state = { headLeft: limitBytes - tailLimit, lines: (0,_core_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLines */ .wi)(), tail: (0,_core_byte_tail_js__WEBPACK_IMPORTED_MODULE_2__/* .byteTail */ .R)(tailLimit) };
    return {
        take: (chunk) => {
            const head = chunk.subarray(0, state.headLeft);
            state.headLeft -= head.byteLength;
            if (head.byteLength < chunk.byteLength)
                state.tail.add(chunk.subarray(head.byteLength));
            return head.byteLength === 0 ? '' : state.lines.write(head);
        },
        finish: () => {
            const { lines, tail } = state;
            Object.assign(state, { lines: (0,_core_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLines */ .wi)(), tail: (0,_core_byte_tail_js__WEBPACK_IMPORTED_MODULE_2__/* .byteTail */ .R)(tailLimit) });
            const end = tail.bytes();
            const skipped = tail.total() - end.byteLength;
            return skipped === 0 ? lines.write(end) + lines.end() : lines.end() + ending(skipped, end);
        },
    };
}
/** The note about what is missing, and the last lines; the first of them is left out when it begins in its middle. */
function ending(skipped, tail) {
    const lines = (0,_core_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLines */ .wi)();
    const start = tail.indexOf(0x0a) + 1;
    return `${_core_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .QUOTE_PREFIX */ .kt}… ${skipped + start} bytes are not shown here; the evidence holds them all …\n${lines.write(tail.subarray(start))}${lines.end()}`;
}


/***/ }),

/***/ 12627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ locateCodex)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/contract/codex.js
var contract_codex = __webpack_require__(33461);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(58651);
// EXTERNAL MODULE: ./lib/adapters/process/run-child.js + 2 modules
var run_child = __webpack_require__(80715);
// EXTERNAL MODULE: ./lib/adapters/files/digest.js
var files_digest = __webpack_require__(78370);
// EXTERNAL MODULE: ./lib/adapters/process/find-program.js
var find_program = __webpack_require__(48010);
// EXTERNAL MODULE: ./lib/adapters/outbound-proxy.js
var outbound_proxy = __webpack_require__(54827);
// EXTERNAL MODULE: ./lib/core/one-line.js
var one_line = __webpack_require__(71738);
;// CONCATENATED MODULE: ./lib/adapters/codex/npm-pack.js







const LIMIT_MS = 600_000;
/**
 * Downloads one package into an empty folder without running anything of it; answers the tarball's path.
 * What was downloaded is not trusted: the caller compares its digest. Fault `codex:missing` when npm is absent or fails.
 */
async function npmPack(spec, folder, npm) {
    const file = await (0,find_program/* findProgram */.K)('npm', npm.toolPath);
    if (file === null)
        throw new fault/* Fault */.vC('codex:missing', `Codex is not installed and npm, which would fetch ${spec}, is in no folder that PATH names.`);
    const said = [];
    const result = await (0,run_child/* runChild */.w)({
        file,
        args: ['pack', spec, '--ignore-scripts', '--json', '--loglevel=error', '--logs-max=0', `--pack-destination=${folder}`, `--cache=${(0,external_node_path_.join)(folder, 'cache')}`],
        cwd: folder,
        env: { ...registrySettings(npm.environment), PATH: npm.toolPath, HOME: folder },
        timeoutMs: LIMIT_MS,
        onOutput: (chunk, stream) => {
            if (stream === 'stderr' && said.length < 64)
                said.push(Buffer.from(chunk));
        },
        ...(npm.signal === undefined ? {} : { signal: npm.signal }),
    });
    const packed = (await (0,promises_.readdir)(folder)).filter((name) => name.endsWith('.tgz'));
    const [name] = packed;
    if (result.exitCode === 0 && name !== undefined && packed.length === 1)
        return (0,external_node_path_.join)(folder, name);
    const why = result.timedOut ? `not within ${LIMIT_MS / 1000} seconds` : (0,one_line/* oneLine */.T)((0,outbound_proxy/* withoutProxySecrets */.qF)(Buffer.concat(said).toString('utf8'), npm.environment), 500);
    throw new fault/* Fault */.vC('codex:missing', `npm could not fetch ${spec}: ${why}`);
}
/** What npm may know of the runner: where its registry is and how to get there, nothing else. */
const REGISTRY_SETTING = /^(npm_config_(registry|cafile|proxy|https_proxy|noproxy|userconfig|globalconfig)|https?_proxy|no_proxy|node_extra_ca_certs)$/i;
function registrySettings(environment) {
    const kept = {};
    for (const [name, value] of Object.entries(environment)) {
        if (value !== undefined && REGISTRY_SETTING.test(name))
            kept[name] = value;
    }
    return kept;
}

;// CONCATENATED MODULE: ./lib/adapters/codex/install-codex.js








/**
 * Installs a package of Codex at `folder`, which appears complete or not at all; another process that was faster is no
 * error. Answers the digest of the package. Faults `codex:missing` (not to be had) and `codex:checksum` (not the pinned package).
 */
async function installCodex(wanted, folder, npm) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(folder), { recursive: true });
    const temporary = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(folder), '.install-'));
    try {
        const download = (0,external_node_path_.join)(temporary, 'download');
        await (0,promises_.mkdir)(download, { mode: 0o700 });
        const tarball = await npmPack(wanted.spec, download, npm);
        const integrity = await unpackVerified(tarball, wanted.integrity, (0,external_node_path_.join)(temporary, 'package'));
        await moveInto((0,external_node_path_.join)(temporary, 'package'), folder);
        return integrity;
    }
    finally {
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
    }
}
/**
 * Unpacks a tarball of npm into a new folder after its SHA-512 was found to be the expected one, and answers it; else
 * Fault `codex:checksum`. Null expects nothing.
 */
async function unpackVerified(tarball, integrity, folder) {
    const found = `sha512-${(await (0,files_digest/* digestFile */.TM)(tarball, 'sha512')).toString('base64')}`;
    if (integrity !== null && found !== integrity)
        throw new fault/* Fault */.vC('codex:checksum', `The package of Codex that was downloaded has the digest ${found} instead of ${integrity}.`);
    const tar = await (0,find_program/* findProgram */.K)('tar', '/bin:/usr/bin');
    if (tar === null)
        throw new fault/* Fault */.vC('codex:missing', 'The package of Codex can not be unpacked: there is no tar in /bin or /usr/bin.');
    await (0,promises_.mkdir)(folder, { mode: 0o755 });
    const said = [];
    const result = await (0,run_child/* runChild */.w)({
        file: tar,
        args: ['-xzf', tarball, '-C', folder, '--strip-components=1', '--no-same-owner'],
        cwd: folder,
        env: { PATH: '/usr/bin:/bin' },
        timeoutMs: 300_000,
        onOutput: (chunk) => void (said.length < 16 && said.push(Buffer.from(chunk))),
    });
    if (result.exitCode !== 0)
        throw new fault/* Fault */.vC('codex:missing', `The package of Codex could not be unpacked: ${(0,one_line/* oneLine */.T)(Buffer.concat(said).toString('utf8'), 500)}`);
    return found;
}
async function moveInto(from, to) {
    try {
        await (0,promises_.rename)(from, to);
    }
    catch (thrown) {
        const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
        // Whoever was there first installed the same package; its digests are taken like those of any other.
        if (code !== 'ENOTEMPTY' && code !== 'EEXIST')
            throw thrown;
    }
}

// EXTERNAL MODULE: ./lib/adapters/codex/pins.js
var codex_pins = __webpack_require__(18542);
;// CONCATENATED MODULE: ./lib/adapters/codex/binary.js








const CODEX = 'bin/codex';
/**
 * Finds Codex, installs it where it is missing, and digests the files that run, every time.
 * Order: override, tool cache, registry; a release that is not verified comes from the registry, every time. Faults
 * `codex:missing` and `codex:checksum`.
 */
async function locateCodex(options) {
    const pins = options.pins ?? codex_pins/* PINS */.$;
    const platform = options.platform ?? `${process.platform}-${process.arch}`;
    const pin = pins.platforms[platform];
    if (options.binaryOverride !== undefined)
        return locateOverride(options.binaryOverride, pin, pins.version);
    if (pin === undefined) {
        throw new fault/* Fault */.vC('codex:missing', `There is no Codex for ${platform}; this release runs on ${Object.keys(pins.platforms).join(' and ')}.`);
    }
    if (options.unverified !== undefined)
        return locateUnverified(options.unverified, `@openai/codex@${options.unverified.version}-${platform}`, pin.vendor, options);
    const folder = (0,external_node_path_.join)(options.toolCache, 'codex-orchestrator', 'codex', `${pins.version}-${platform}`);
    if (!(await exists(folder)))
        await installCodex(pin, folder, options);
    const vendor = (0,external_node_path_.join)(folder, pin.vendor);
    const found = await digestsOf(vendor, Object.keys(pin.files));
    const wrong = differing(found, pin);
    if (wrong.length > 0)
        throw new fault/* Fault */.vC('codex:checksum', `In ${vendor} these files are not those of Codex ${pins.version}: ${wrong.join(', ')}.`);
    return describe((0,external_node_path_.join)(vendor, CODEX), found.get(CODEX) ?? null, { version: pins.version, pinned: true, package: { spec: pin.spec, integrity: pin.integrity } });
}
/** There is no digest to compare with, so nothing is taken from a cache, in which something else may lie by now. */
async function locateUnverified({ version, folder }, spec, vendor, npm) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(folder), { recursive: true, mode: 0o700 });
    const integrity = await installCodex({ spec, integrity: null }, folder, npm);
    const codex = (0,external_node_path_.join)(folder, vendor, CODEX);
    if (!(await exists(codex, promises_.constants.X_OK)))
        throw new fault/* Fault */.vC('codex:missing', `The package ${spec} has no program ${vendor}/${CODEX}: Codex ${version} is laid out in a way that this release does not know.`);
    const said = await askVersion(codex);
    if (said !== version)
        throw new fault/* Fault */.vC('codex:missing', `The package ${spec} holds a Codex that calls itself ${said}.`);
    return describe(codex, null, { version, pinned: false, package: { spec, integrity } });
}
async function locateOverride(path, pin, version) {
    const codex = await (0,promises_.realpath)(path).catch(() => null);
    if (codex === null || !(await exists(codex, promises_.constants.X_OK)))
        throw new fault/* Fault */.vC('codex:missing', `The Codex binary ${path} does not exist or can not be executed.`);
    const vendor = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(codex));
    const found = await digestsOf(vendor, Object.keys(pin?.files ?? {}));
    const pinned = pin !== undefined && differing(found, pin).length === 0 && codex === (0,external_node_path_.join)(vendor, CODEX);
    const digest = codex === (0,external_node_path_.join)(vendor, CODEX) ? (found.get(CODEX) ?? null) : null;
    return describe(codex, digest, { version: pinned ? version : await askVersion(codex), pinned, package: null });
}
/** The digest is taken here when it was not taken before: the binary has some 300 MB, which nobody should read twice. */
async function describe(path, digest, known) {
    const codex = await (0,promises_.realpath)(path);
    const vendor = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(codex));
    const bwrap = (0,external_node_path_.join)(vendor, 'codex-resources/bwrap');
    const toolFolder = (0,external_node_path_.join)(vendor, 'codex-path');
    return {
        codex,
        bwrap: (await exists(bwrap, promises_.constants.X_OK)) ? bwrap : null,
        toolFolder: (await exists(toolFolder)) ? toolFolder : null,
        identity: contract_codex/* codexIdentity */.ez.parse({ ...known, binarySha256: digest ?? (await (0,files_digest/* digestOfFile */.Mk)(codex)) }),
    };
}
/** Digests of the files that there are, by their name below the folder. */
async function digestsOf(vendor, files) {
    const digests = new Map();
    for (const file of files)
        if (await exists((0,external_node_path_.join)(vendor, file)))
            digests.set(file, await (0,files_digest/* digestOfFile */.Mk)((0,external_node_path_.join)(vendor, file)));
    return digests;
}
function differing(found, pin) {
    return Object.entries(pin.files).flatMap(([file, expected]) => (found.get(file) === expected ? [] : [found.has(file) ? file : `${file} (missing)`]));
}
/** Asks a foreign binary for its version; `unknown` when it does not name one. */
async function askVersion(codex) {
    let said = '';
    await (0,run_child/* runChild */.w)({ file: codex, args: ['--version'], cwd: (0,external_node_path_.dirname)(codex), env: {}, timeoutMs: 10_000, onOutput: (chunk) => {
            if (said.length < 1000)
                said += Buffer.from(chunk).toString('utf8');
        } }).catch((thrown) => {
        throw new fault/* Fault */.vC('codex:missing', `The Codex binary ${codex} can not be started.`, thrown);
    });
    return /\d+\.\d+\.\d+[\w.-]*/.exec(said)?.[0] ?? 'unknown';
}
function exists(path, mode = promises_.constants.F_OK) {
    return (0,promises_.access)(path, mode).then(() => true, () => false);
}


/***/ }),

/***/ 18236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cs: () => (/* binding */ readResume),
  az: () => (/* binding */ removeResume),
  Bt: () => (/* binding */ writeResume)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/contract/ids.js
var ids = __webpack_require__(33240);
;// CONCATENATED MODULE: ./lib/contract/resume.js


/** What lies beside the bundle of a run that goes on, so that somebody else can end it: nothing of it is secret. */
const resume = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('codex-orchestrator/resume@1'),
    run: ids/* runId */.Vz,
    /** The version that began the run, and so must end it. */
    version: schemas/* string */.YjP().min(1),
    /** The process of the run: its number, and when it started: in ticks, and since which start of the machine. */
    process: schemas/* strictObject */.rej({ pid: schemas/* int */.Whr().positive(), started: schemas/* string */.YjP() }),
    /** Of the job's environment, what names the places of the run. */
    environment: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    /** Of the event, what the run was started from. */
    event: schemas/* unknown */.L5J(),
});

// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(58651);
// EXTERNAL MODULE: ./lib/adapters/files/read-text.js
var read_text = __webpack_require__(74752);
// EXTERNAL MODULE: ./lib/contract/parse-json.js
var parse_json = __webpack_require__(39760);
;// CONCATENATED MODULE: ./lib/adapters/files/resume-file.js






/** Keeps what is needed to end a run, beside its bundle and not in it; what cannot be written is the fault `evidence:broken`. */
async function writeResume(bundle, resume) {
    try {
        await (0,promises_.writeFile)(pathOf(bundle), `${JSON.stringify(resume)}\n`, { mode: 0o600, flag: 'wx', flush: true });
    }
    catch (thrown) {
        throw new fault/* Fault */.vC('evidence:broken', `${pathOf(bundle)} could not be written: ${thrown instanceof Error ? thrown.message : String(thrown)}`, thrown);
    }
}
/**
 * Reads it back; null when there is none, or none of ours. It names the server that is sent a token, so that one which
 * somebody else may have written is the fault `evidence:altered`.
 */
async function readResume(bundle) {
    for (const path of [(0,external_node_path_.dirname)(bundle), pathOf(bundle)])
        await assertOnlyOurs(path);
    const text = await (0,read_text/* readText */.y)(pathOf(bundle));
    return text === null ? null : (resume.safeParse((0,parse_json/* parseJson */.q)(text)).data ?? null);
}
/** Takes it away: the run has ended. */
async function removeResume(bundle) {
    await (0,promises_.rm)(pathOf(bundle), { force: true });
}
async function assertOnlyOurs(path) {
    const found = await (0,promises_.lstat)(path).catch((thrown) => {
        if (thrown instanceof Error && 'code' in thrown && (thrown.code === 'ENOENT' || thrown.code === 'ENOTDIR'))
            return null;
        throw thrown;
    });
    if (found === null || (found.uid === process.getuid?.() && (found.mode & 0o022) === 0))
        return;
    throw new fault/* Fault */.vC('evidence:altered', `${path} belongs to somebody else, or others may write to it. Resume the run as the user whose run it was, and only where nobody else can write.`);
}
function pathOf(bundle) {
    return `${bundle}.resume.json`;
}


/***/ }),

/***/ 76971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ inBatches)
/* harmony export */ });
const AT_ONCE = 64;
/** Does the same for every item, 64 at a time, and answers in the order of the items. */
async function inBatches(items, work) {
    const results = [];
    for (let start = 0; start < items.length; start += AT_ONCE) {
        for (const result of await Promise.all(items.slice(start, start + AT_ONCE).map(work)))
            results.push(result);
    }
    return results;
}


/***/ }),

/***/ 7801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   Ae: () => (/* binding */ anyText),
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
/** The text of any path, so that no two have the same: a byte that is no part of UTF-8 text becomes half of a surrogate pair, which no UTF-8 text holds. */
function anyText(path) {
    return textOf(path) ?? path.replace(/[\u0080-\u00ff]/g, (byte) => String.fromCharCode(0xdc00 + byte.charCodeAt(0)));
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

/***/ 49890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   HE: () => (/* binding */ namingDiskErrors),
/* harmony export */   nd: () => (/* binding */ lstatOrNull)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58651);
/* harmony import */ var _byte_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7801);



/** The code of a file system error, or undefined when something else was thrown. */
function codeOf(thrown) {
    return thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
}
/** Looks at a path itself, never through a link; null when nothing is there. */
async function lstatOrNull(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,_byte_path_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesOf */ .$$)(path));
    }
    catch (thrown) {
        if (codeOf(thrown) === 'ENOENT' || codeOf(thrown) === 'ENOTDIR')
            return null;
        throw thrown;
    }
}
const MACHINE_CODES = ['EACCES', 'EBUSY', 'EDQUOT', 'EIO', 'EMFILE', 'ENOSPC', 'EPERM', 'EROFS'];
/** Turns what the disk itself refuses (no space, no right, a mount in the way) into the fault `git:broken`, which says so. */
async function namingDiskErrors(work) {
    try {
        return await work();
    }
    catch (thrown) {
        if (!MACHINE_CODES.includes(codeOf(thrown)))
            throw thrown;
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('git:broken', `The disk refuses what a workspace needs: ${thrown instanceof Error ? thrown.message : ''}`, thrown);
    }
}


/***/ }),

/***/ 66344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ removeTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _batches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76971);
/* harmony import */ var _byte_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7801);
/* harmony import */ var _file_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49890);




// Well below PATH_MAX, so that there is room for one more name.
const LONG_PATH_BYTES = 2048;
/** Removes whatever stands at a path: links as links, folders that forbid it, and folders nested deeper than a path can say. */
async function removeTree(path) {
    const root = (0,_byte_path_js__WEBPACK_IMPORTED_MODULE_1__/* .bytePath */ .OO)(path);
    const waiting = [root];
    let moved = 0;
    const moveUp = async (deep) => {
        const near = `${root}.removing-${moved++}`;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)((0,_byte_path_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(deep), (0,_byte_path_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(near));
        waiting.push(near);
    };
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const stats = await (0,_file_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .lstatOrNull */ .nd)(next);
        if (stats?.isDirectory() === true)
            await removeFolder(next, moveUp);
        else if (stats !== null)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)((0,_byte_path_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(next));
    }
}
async function removeFolder(folder, moveUp) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,_byte_path_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(folder));
    if ((stats.mode & 0o700) !== 0o700)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)((0,_byte_path_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(folder), 0o700);
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,_byte_path_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(folder), { encoding: 'buffer', withFileTypes: true });
    const leaves = entries.filter((entry) => !entry.isDirectory());
    await (0,_batches_js__WEBPACK_IMPORTED_MODULE_3__/* .inBatches */ .o)(leaves, (entry) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)((0,_byte_path_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(`${folder}/${entry.name.toString('latin1')}`)));
    for (const entry of entries) {
        if (!entry.isDirectory())
            continue;
        const child = `${folder}/${entry.name.toString('latin1')}`;
        if (child.length <= LONG_PATH_BYTES)
            await removeFolder(child, moveUp);
        else {
            // A folder that moves is written to, for its `..`.
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)((0,_byte_path_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(child), 0o700);
            await moveUp(child);
        }
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)((0,_byte_path_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(folder));
}


/***/ }),

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


/***/ }),

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

/***/ 88042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ choosePacks)
});

// EXTERNAL MODULE: ./lib/adapters/clock.js
var clock = __webpack_require__(61642);
// EXTERNAL MODULE: ./lib/adapters/files/digest.js
var digest = __webpack_require__(78370);
// EXTERNAL MODULE: ./lib/contract/pack-parts.js
var pack_parts = __webpack_require__(86582);
// EXTERNAL MODULE: ./lib/adapters/git/byte-path.js
var byte_path = __webpack_require__(7801);
// EXTERNAL MODULE: ./lib/adapters/git/list-tree.js
var list_tree = __webpack_require__(69760);
// EXTERNAL MODULE: ./lib/adapters/git/read-blobs.js
var read_blobs = __webpack_require__(53838);
;// CONCATENATED MODULE: ./lib/adapters/git/packs-at.js




const NAMES = new Set(pack_parts/* PACK_FILES */.mQ.map(({ name }) => name));
/** A README stands in other folders too. */
const MARKS = new Set(pack_parts/* PACK_FILES */.mQ.flatMap(({ name, required }) => (required ? [name] : [])));
/** Those packs of a fetched commit that `choose` answers of the folders of all of them, by path. Faults: `git:broken`. */
async function packsAt(trusted, commit, choose) {
    const found = [...(await (0,list_tree/* listTree */.n)(trusted, commit)).values()].flatMap(placeOf);
    const all = [...Map.groupBy(found, ({ folder }) => folder)].filter(([, files]) => files.some(({ name }) => MARKS.has(name)));
    const chosen = new Set(choose(all.map(([folder]) => folder)));
    const folders = all.filter(([folder]) => chosen.has(folder));
    const blobs = await (0,read_blobs/* readBlobs */.b)(trusted, folders.flatMap(([, files]) => files.map(({ sha }) => sha)));
    return folders
        .map(([path, files]) => ({ path, files: new Map(files.map(({ name, sha }) => [name, blobs.get(sha) ?? new Uint8Array()])) }))
        .toSorted((left, right) => (left.path < right.path ? -1 : 1));
}
function placeOf({ mode, sha, path }) {
    const text = (0,byte_path/* textOf */.b6)(path);
    const cut = text?.lastIndexOf('/') ?? -1;
    // A pack has a folder, since that is its name.
    if (text === null || cut === -1 || !mode.startsWith('100') || text.split('/').includes('node_modules'))
        return [];
    const name = text.slice(cut + 1);
    return NAMES.has(name) ? [{ folder: text.slice(0, cut), name, sha }] : [];
}

// EXTERNAL MODULE: ./lib/adapters/git/repository.js + 1 modules
var repository = __webpack_require__(53284);
// EXTERNAL MODULE: ./lib/adapters/github/forge.js + 3 modules
var github_forge = __webpack_require__(22859);
// EXTERNAL MODULE: ./lib/packs/delivered-packs.js
var delivered_packs = __webpack_require__(13365);
// EXTERNAL MODULE: ./lib/packs/judge-together.js + 1 modules
var judge_together = __webpack_require__(18828);
// EXTERNAL MODULE: ./lib/core/paths.js
var core_paths = __webpack_require__(64539);
;// CONCATENATED MODULE: ./lib/packs/named.js


/** Of all folders of packs those that are named, and those that others may wait for: beside them, and in the usual place. */
function namedAndBeside(folders, isNamed) {
    const parentOf = (folder) => folder.slice(0, Math.max(folder.lastIndexOf('/'), 0));
    const parents = new Set(folders.filter(isNamed).map(parentOf));
    return folders.filter((folder) => parents.has(parentOf(folder)) || isNamed(folder) || folder.startsWith(`${pack_parts/* PACKS_FOLDER */.sQ}/`));
}
/** Says of folders whether words name them: a path means itself and everything below it, a glob what it matches. */
function namedFolders(words) {
    const [globs, paths] = [words.filter((word) => /[*?[\]{}]/.test(word)), words.filter((word) => !/[*?[\]{}]/.test(word))];
    const matches = (0,core_paths/* matchExactly */.k_)(globs);
    return (folder) => matches(folder) || paths.some((path) => folder === path || folder.startsWith(`${path}/`));
}

// EXTERNAL MODULE: ./lib/packs/pack-hash.js
var pack_hash = __webpack_require__(5086);
// EXTERNAL MODULE: ./lib/packs/read-pack.js + 11 modules
var read_pack = __webpack_require__(16385);
// EXTERNAL MODULE: ./lib/packs/select.js + 2 modules
var packs_select = __webpack_require__(61375);
// EXTERNAL MODULE: ./lib/packs/touched.js
var touched = __webpack_require__(69976);
// EXTERNAL MODULE: ./lib/commands/open-git.js
var open_git = __webpack_require__(76185);
// EXTERNAL MODULE: ./lib/commands/surroundings.js
var surroundings = __webpack_require__(92607);
;// CONCATENATED MODULE: ./lib/commands/choose-packs.js














/** Reads the packs of the base commit and asks what became of them, then selects. Faults as those of git and GitHub. */
async function choosePacks(choosing) {
    const { wish } = choosing;
    const base = await readBase(choosing);
    const { candidates, packs, delivered } = await readCandidates(choosing, base);
    const selection = (0,packs_select/* selectPacks */.f)({ candidates, delivered, wish, today: clock/* systemClock */.m.now().slice(0, 10) });
    return { base: { branch: base.branch, commit: base.commit, tree: base.tree }, packs, selection };
}
async function readBase({ client, env, token, branch, scratch, signal }) {
    const trusted = await (0,open_git/* openGit */.z)(scratch, env, signal);
    return { trusted, ...(await (0,repository/* fetchBase */.cu)({ trusted, remoteUrl: `${(0,surroundings/* serverUrl */.Vd)(env)}/${client.repository}`, token }, branch ?? (await (0,github_forge/* createReads */.c)(client).defaultBranch()))) };
}
/**
 * Reads the packs that are named, with those beside them and in the usual place, since others may wait for them, and asks
 * what has become of them all. What is wrong with one that nobody asks for is not told.
 */
async function readCandidates({ client, folders, changed }, { trusted, commit, branch }) {
    const isNamed = namedFolders(folders);
    const found = await packsAt(trusted, commit, (all) => namedAndBeside(all, isNamed));
    const read = found.map(({ path, files }) => (0,read_pack/* readPack */.w)({ path, files }));
    const delivered = await deliveredAlready(read, client, branch);
    const merged = new Set(delivered.flatMap(({ id, state }) => (state === 'merged' ? [id] : [])));
    // A pack that was merged and taken away is there for those that build on it.
    const packs = (0,judge_together/* judgeTogether */.M)(read, (id) => merged.has(id));
    const hashes = new Map(found.map(({ path, files }) => [path, (0,pack_hash/* packSha256 */.r)(files, digest/* digestOf */.ol)]));
    const candidates = packs.flatMap(({ path, pack }) => {
        const sha256 = hashes.get(path);
        return sha256 === undefined ? [] : [{ path, pack, sha256, wanted: isNamed(path) && (changed === null || (0,touched/* isTouched */.D)(path, changed)) }];
    });
    return { candidates, packs, delivered };
}
async function deliveredAlready(packs, client, base) {
    const ids = [...new Set(packs.flatMap(({ pack }) => (pack === null ? [] : [pack.id, ...pack.dependsOn])))];
    if (ids.length === 0)
        return [];
    const forge = (0,github_forge/* createReads */.c)(client);
    return (0,delivered_packs/* deliveredPacks */.ZD)(await forge.packPulls((0,delivered_packs/* branchesOfPacks */.OH)(ids, (await forge.branchHeads('codex/')).keys()), base));
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

/***/ 83034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPacksCommand: () => (/* binding */ runPacksCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/codex/binary.js + 2 modules
var binary = __webpack_require__(12627);
// EXTERNAL MODULE: ./lib/adapters/process/find-program.js
var find_program = __webpack_require__(48010);
// EXTERNAL MODULE: ./lib/adapters/git/run-git.js
var run_git = __webpack_require__(72711);
;// CONCATENATED MODULE: ./lib/adapters/git/remote-of.js





/** The address of the remote `origin` of the checkout that a folder is in; null where there is none, or no git. */
async function remoteOf(folder, searchPath) {
    const file = await (0,find_program/* findProgram */.K)('git', searchPath);
    if (file === null)
        return null;
    const home = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'codex-orchestrator-git-'));
    try {
        const { ok, stdout } = await (0,run_git/* tryGit */.I)({ file, home }, { args: ['-C', folder, '-c', 'safe.directory=*', 'config', '--get', 'remote.origin.url'] });
        const remote = stdout.toString('utf8').trim();
        return ok && remote !== '' ? remote : null;
    }
    finally {
        await (0,promises_.rm)(home, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./lib/adapters/git/remove-tree.js
var remove_tree = __webpack_require__(66344);
// EXTERNAL MODULE: ./lib/adapters/github/client.js + 2 modules
var github_client = __webpack_require__(13529);
// EXTERNAL MODULE: ./lib/contract/trigger.js
var trigger = __webpack_require__(53026);
;// CONCATENATED MODULE: ./lib/adapters/github/token-owner.js

/**
 * Whose token it is, by GitHub's own answer. The token of a job, or of an app, speaks for no person and is refused by it.
 * Faults: `github:denied`, `github:unreachable`, `github:unexpected`.
 */
async function tokenOwner(client) {
    const { login, type, id } = await client.ask({ doing: 'tell whose token this is', needs: 'a token of a person', shape: trigger/* account */.ct.loose(), send: (rest) => rest.users.getAuthenticated() });
    return { login, type, id };
}

// EXTERNAL MODULE: ./lib/adapters/secrets/known-secrets.js
var known_secrets = __webpack_require__(24293);
// EXTERNAL MODULE: ./lib/adapters/secrets/speak-cleanly.js
var speak_cleanly = __webpack_require__(27499);
;// CONCATENATED MODULE: ./lib/adapters/terminal/screen.js
/** Makes a screen of a stream; each line of ours has to be inert and fit the width already. */
function createScreen(write, isTerminal) {
    let shown = [];
    const wiped = () => (shown.length === 0 ? '' : `\u001b[${shown.length}A\u001b[0J`);
    const drawn = (lines) => lines.map((line) => `${line}\n`).join('');
    return {
        say: (line) => write(isTerminal ? `${wiped()}${line}\n${drawn(shown)}` : `${line}\n`),
        show: (lines) => {
            if (!isTerminal || (lines.length === shown.length && lines.every((line, index) => line === shown[index])))
                return;
            write(`${wiped()}${drawn(lines)}`);
            shown = lines;
        },
    };
}

// EXTERNAL MODULE: ./lib/contract/inputs.js + 2 modules
var contract_inputs = __webpack_require__(84591);
// EXTERNAL MODULE: ./lib/contract/pack-wish.js
var pack_wish = __webpack_require__(19033);
// EXTERNAL MODULE: ./lib/core/counted.js
var counted = __webpack_require__(33577);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(58651);
// EXTERNAL MODULE: ./lib/core/inert.js
var inert = __webpack_require__(18487);
;// CONCATENATED MODULE: ./lib/core/remote-repository.js
/** The repository that a git remote leads to, as owner/name, where it is one of this server; null for any other address. */
function remoteRepository(remote, serverUrl) {
    const server = URL.canParse(serverUrl) ? new URL(serverUrl).hostname : '';
    const [, host = '', path = ''] = /^(?:https?:\/\/|ssh:\/\/|git:\/\/)(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(remote) ?? /^(?:[^@/]+@)?([^/:]+):(?!\/\/)(.+)$/.exec(remote) ?? [];
    const [, repository] = /^\/?([A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+?)(?:\.git)?\/?$/.exec(path) ?? [];
    return server !== '' && host.toLowerCase() === server.toLowerCase() ? (repository ?? null) : null;
}

// EXTERNAL MODULE: ./lib/core/secrets/search.js
var search = __webpack_require__(87537);
// EXTERNAL MODULE: ./lib/render/index-table.js
var index_table = __webpack_require__(12401);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/commands/choose-packs.js + 2 modules
var choose_packs = __webpack_require__(88042);
// EXTERNAL MODULE: ./lib/commands/collect-bundles.js + 1 modules
var collect_bundles = __webpack_require__(89037);
// EXTERNAL MODULE: ./lib/commands/plan-report.js
var plan_report = __webpack_require__(92598);
// EXTERNAL MODULE: ./lib/commands/problems-text.js
var problems_text = __webpack_require__(46786);
// EXTERNAL MODULE: ./lib/commands/surroundings.js
var surroundings = __webpack_require__(92607);
// EXTERNAL MODULE: ./lib/adapters/clock.js
var clock = __webpack_require__(61642);
;// CONCATENATED MODULE: ./lib/adapters/files/read-growth.js

/** Reads along in a text file that grows: each call answers the whole lines that came since the one before. */
function readGrowth(path) {
    let [offset, rest] = [0, ''];
    const buffer = Buffer.alloc(64 * 1024);
    return () => {
        let descriptor;
        try {
            descriptor = (0,external_node_fs_.openSync)(path, 'r');
        }
        catch (thrown) {
            if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT')
                return [];
            throw thrown;
        }
        try {
            let text = rest;
            for (let bytes = (0,external_node_fs_.readSync)(descriptor, buffer, 0, buffer.length, offset); bytes > 0; bytes = (0,external_node_fs_.readSync)(descriptor, buffer, 0, buffer.length, offset)) {
                offset += bytes;
                // What marks a line of ours is no more than two characters, so that a torn one elsewhere does no harm.
                text += buffer.toString('utf8', 0, bytes);
            }
            const lines = text.split('\n');
            // A line without an end may be as long as a program likes.
            rest = (lines.pop() ?? '').slice(0, 4096);
            return lines;
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    };
}

// EXTERNAL MODULE: ./lib/adapters/process/ledger.js
var ledger = __webpack_require__(84829);
// EXTERNAL MODULE: ./lib/adapters/process/start-worker.js
var start_worker = __webpack_require__(91277);
;// CONCATENATED MODULE: ./lib/render/live-rows.js


/** What goes on, a row for each pack that is being run and one for all of them; none is wider than the terminal. */
function liveRows({ running, ended, waiting }, columns) {
    const width = Math.max(0, ...running.map(({ id }) => id.length));
    const rows = running.map(({ id, phase, seconds }) => `  ${id.padEnd(width)}  ${phase.padEnd(26)}  ${seconds} s`);
    const all = `${(0,counted/* counted */.h)(ended, 'pack')} ended, ${running.length} going on, ${waiting} waiting`;
    return [...rows, all].map((row) => cut((0,inert/* inertText */.UJ)(row), columns));
}
/** A row that is broken by the terminal would be two, and the next drawing would leave one behind. */
function cut(row, columns) {
    const characters = Array.from(row);
    return characters.length < columns ? row : `${characters.slice(0, Math.max(0, columns - 2)).join('')}…`;
}

// EXTERNAL MODULE: ./lib/commands/local/left-here.js
var left_here = __webpack_require__(3356);
// EXTERNAL MODULE: ./lib/commands/local/local-job.js
var local_job = __webpack_require__(58407);
// EXTERNAL MODULE: ./lib/commands/local/settle.js
var settle = __webpack_require__(79879);
;// CONCATENATED MODULE: ./lib/commands/local/crew.js













/** A run whose process dies is tried so often in one call. */
const MOST_TRIES = 2;
const TICK_MS = 200;
/** How the log of a run marks what it does next. */
const PHASE = '▸ ';
/** Makes a crew; where `columns` answers 0 nobody draws, and each change is a line. */
function createCrew(setting, screen, columns) {
    const shift = { setting, screen, columns, underway: new Map(), waiting: 0, ended: 0, cancelled: false };
    return {
        work: (entries) => work(shift, entries),
        cancel: () => {
            shift.cancelled = true;
            for (const { worker } of shift.underway.values())
                worker.signal('SIGINT');
        },
        kill: async () => {
            for (const { worker } of shift.underway.values())
                worker.signal('SIGKILL');
            // What a run has started is written down in its own temporary folder, and outlives it.
            for (const { temp, run } of shift.underway.values())
                await (0,ledger/* endSurvivors */.Bk)((0,external_node_path_.join)(temp, `codex-orchestrator-${run}`, 'children'));
        },
    };
}
async function work(shift, entries) {
    shift.waiting = entries.length;
    const [waiting, done] = [[...entries], []];
    const ticks = setInterval(() => draw(shift), TICK_MS);
    const lane = async () => {
        for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
            shift.waiting = waiting.length;
            done.push(await runPack(shift, entry));
        }
    };
    try {
        await Promise.all(Array.from({ length: Math.min(shift.setting.options.parallel, entries.length) }, lane));
    }
    finally {
        clearInterval(ticks);
        shift.screen.show([]);
    }
    return done;
}
/** Runs a pack to an end that decides something, as often as it may be tried. */
async function runPack(shift, entry) {
    const startedMs = clock/* systemClock */.m.monotonicMs();
    const runs = [];
    let end = null;
    while (!shift.cancelled && runs.length < MOST_TRIES && (end === null || isBroken(end))) {
        const once = await runOnce(shift, entry);
        runs.push(once.run);
        end = once.end;
    }
    shift.ended += 1;
    shift.screen.say(endLine(entry, runs, end, secondsSince(startedMs)));
    return { entry, runs, end };
}
/** A dry run decides nothing either, but that was asked for. */
function isBroken({ verdict: { reason } }) {
    return (0,left_here/* isUndecided */.Ae)(reason) && reason !== 'run:dry-run';
}
async function runOnce(shift, { id, pack }) {
    const { setting, screen, underway } = shift;
    const run = (0,clock/* newRunId */.F)(clock/* systemClock */.m);
    const folder = (0,external_node_path_.join)((0,left_here/* folderOf */.yS)(setting.root, pack), run);
    await (0,promises_.mkdir)((0,left_here/* folderOf */.yS)(setting.root, pack), { recursive: true, mode: 0o700 });
    const temp = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), settle/* TEMP */.Fb));
    const order = { run, event: (0,local_job/* localEvent */.qy)(setting, pack) };
    const worker = (0,start_worker/* startWorker */.D)({ args: ['run', '--worker'], env: (0,local_job/* localEnvironment */.bx)(setting, run, temp), cwd: setting.cwd, log: `${folder}.log`, order });
    underway.set(id, { id, worker, temp, run, lines: readGrowth(`${folder}.log`), startedMs: clock/* systemClock */.m.monotonicMs(), phase: 'start' });
    const { signal } = await worker.ended;
    draw(shift);
    underway.delete(id);
    if ((0,settle/* isLeft */.OC)(folder)) {
        screen.say(`${id}: the process of run ${run} ended without a word${signal === null ? '' : ` (${signal})`}; the run is ended for it`);
        await (0,settle/* endLeft */.p5)(setting, folder);
    }
    if (!(0,settle/* isLeft */.OC)(folder))
        await (0,remove_tree/* removeTree */.d)(temp);
    return { run, end: await (0,left_here/* readEnd */.sA)(folder) };
}
/** Reads on in the logs of all that are under way, and shows what each does. */
function draw({ underway, screen, columns, ended, waiting }) {
    for (const one of underway.values()) {
        const phase = one.lines().findLast((line) => line.startsWith(PHASE))?.slice(PHASE.length);
        if (phase === undefined || phase === one.phase)
            continue;
        one.phase = (0,inert/* inertText */.UJ)(phase).slice(0, 60);
        if (columns() === 0)
            screen.say(`${one.id}: ${one.phase}`);
    }
    const running = [...underway.values()].map(({ id, phase, startedMs }) => ({ id, phase, seconds: secondsSince(startedMs) }));
    screen.show(running.length === 0 && waiting === 0 ? [] : liveRows({ running, ended, waiting }, columns()));
}
function endLine({ id, pack }, runs, end, seconds) {
    if (runs.length === 0)
        return (0,inert/* inertText */.UJ)(`${id}: not begun`);
    if (end === null)
        return (0,inert/* inertText */.UJ)(`${id}: left no bundle; its log is ${(0,external_node_path_.basename)(pack)}/${runs.at(-1) ?? ''}.log`);
    return (0,inert/* inertText */.UJ)(`${id}: ${end.verdict.status} (${end.verdict.reason}) after ${seconds} s${end.pull === null ? '' : `, ${end.pull}`}`);
}
function secondsSince(startedMs) {
    return Math.round((clock/* systemClock */.m.monotonicMs() - startedMs) / 1000);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/commands/local/read-options.js



const USAGE = 'Usage: codex-orchestrator run --packs GLOB… [--parallel N] [--select WORDS] [--again] [--repository OWNER/NAME] [--token-env NAME] [--INPUT VALUE]…';
/** How many runs may go on at once; each has a Codex, a sandbox and a checkout of its own. */
const MOST_PARALLEL = 16;
/** The inputs of the action that mean the same here; each is an option of its name. */
const LOCAL_INPUTS = ['base-branch', 'model', 'effort', 'codex-version', 'codex-args', 'responses-api-endpoint', 'policy', 'preset', 'dry-run', 'fail-on', 'evidence-dir'];
/** Reads the options of `run --packs`; what is wrong with them is a sentence. Words without an option are packs, since a shell makes several of one glob. */
function readOptions(args) {
    const text = { type: 'string' };
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({
            args: [...args],
            allowPositionals: true,
            options: { packs: { type: 'string', multiple: true }, parallel: text, select: text, repository: text, 'token-env': { type: 'string', default: 'GITHUB_TOKEN' }, again: { type: 'boolean', default: false }, 'base-branch': text, model: text, effort: text, 'codex-version': text, 'codex-args': text, 'responses-api-endpoint': text, policy: text, preset: text, 'dry-run': text, 'fail-on': text, 'evidence-dir': text },
        });
        const parallel = values.parallel === undefined ? Math.min((0,external_node_os_.availableParallelism)(), MOST_PARALLEL) : Number(values.parallel);
        if (!Number.isInteger(parallel) || parallel < 1 || parallel > MOST_PARALLEL)
            return `--parallel takes a whole number from 1 to ${MOST_PARALLEL}.`;
        const { repository = null } = values;
        if (repository !== null && !/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/.test(repository))
            return '--repository takes owner/name.';
        const packs = [...(values.packs ?? []), ...positionals].map((word) => word.replace(/^(?:\.\/)+/, ''));
        if (packs.length === 0 || packs.includes(''))
            return '--packs takes folders of packs or globs of them, from the root of the repository.';
        const inputs = {};
        for (const name of LOCAL_INPUTS)
            if (values[name] !== undefined)
                inputs[name] = values[name];
        const unusable = LOCAL_INPUTS.find((name) => !contract_inputs/* INPUTS */.m[name].value.safeParse(inputs[name] ?? '').success && inputs[name] !== undefined);
        if (unusable !== undefined)
            return `--${unusable} takes ${contract_inputs/* INPUTS */.m[unusable].allowed}.`;
        return { packs, parallel, select: values.select ?? '', again: values.again, repository, tokenEnv: values['token-env'], inputs };
    }
    catch (thrown) {
        return thrown instanceof Error ? thrown.message : String(thrown);
    }
}

;// CONCATENATED MODULE: ./lib/commands/local/run-packs.js































/** GitHub, and what of it is asked before a run begins, is waited for so long. */
const ASKING_MS = 10 * 60 * 1000;
/**
 * `run --packs`: runs task packs on this machine, several at once, and ends first what an earlier call has left. Answers 0
 * when none ended FAILED or BLOCKED, 1 when one did or was refused, 2 wrong usage, 3 when nothing could be begun, 130 when it was killed.
 */
async function runPacksCommand(args, env, cwd = process.cwd()) {
    const options = readOptions(args);
    if (typeof options === 'string')
        return (0,problems_text/* complain */.cc)(2, `${options}\n${USAGE}`);
    const wish = (0,pack_wish/* readWish */.aR)(options.select.split(/\s+/).filter((word) => word !== ''));
    if ('flaw' in wish)
        return (0,problems_text/* complain */.cc)(2, `--select: ${wish.flaw}.\n${USAGE}`);
    if (wish.changed || wish.next || wish.shard !== null)
        return (0,problems_text/* complain */.cc)(2, `--select: changed, shard and next are for workflows; say which packs are meant with --packs.\n${USAGE}`);
    const [token, key] = [env[options.tokenEnv] ?? '', env['OPENAI_API_KEY'] ?? ''];
    if (token === '')
        return (0,problems_text/* complain */.cc)(3, `${options.tokenEnv} is not set. It must hold a token of yours that may write contents, pull requests and commit statuses, such as what gh auth token prints; another variable is named with --token-env.`);
    if (key === '' && options.inputs['dry-run'] !== 'gate')
        return (0,problems_text/* complain */.cc)(3, 'OPENAI_API_KEY is not set. It must hold the key for the model server.');
    (0,speak_cleanly.speakCleanly)((0,search/* secretSearch */.R6)((0,known_secrets/* knownSecrets */.x)({ 'openai-api-key': key, 'github-token': token }, env)));
    const repository = options.repository ?? env['GITHUB_REPOSITORY'] ?? (await repositoryHere(cwd, env));
    if (repository === null)
        return (0,problems_text/* complain */.cc)(3, `the remote origin of ${cwd} is no repository of ${(0,surroundings/* serverUrl */.Vd)(env)}. Name one with --repository OWNER/NAME.`);
    const client = (0,github_client.createClient)({ token, apiUrl: (0,surroundings/* apiUrl */.y0)(env), repository, userAgent: `codex-orchestrator/${version/* VERSION */.x}`, hurry: AbortSignal.timeout(ASKING_MS) });
    try {
        const owner = await tokenOwner(client);
        const root = await evidenceRoot((0,external_node_path_.resolve)(cwd, options.inputs['evidence-dir'] ?? '.runs'));
        return await runAll({ options, env, cwd, repository, token, owner, root }, wish, client);
    }
    catch (thrown) {
        if (!(0,fault/* isFault */.Zh)(thrown))
            throw thrown;
        return (0,problems_text/* complain */.cc)(3, `${thrown.message} (${thrown.code}). ${fault/* FAULTS */.y2[thrown.code].remedy}`);
    }
}
async function runAll(setting, wish, client) {
    const { options, owner, repository } = setting;
    const isTerminal = process.stdout.isTTY === true;
    const screen = createScreen((text) => void process.stdout.write(text), isTerminal);
    screen.say((0,inert/* inertText */.UJ)(`Packs of ${repository} are run for ${owner.login}, ${options.parallel} at once. Evidence: ${setting.root}`));
    const { busy } = await (0,settle/* settle */.G9)(setting, (line) => screen.say((0,inert/* inertText */.UJ)(line)));
    const chosen = await chosenNow(setting, wish, client);
    const entries = await toRun(setting, chosen, busy, screen);
    if (entries.length > 0)
        await fetchCodex(setting, screen);
    const crew = createCrew(setting, screen, () => (isTerminal ? (process.stdout.columns ?? 80) : 0));
    const release = watchSignals(crew, screen);
    const done = await crew.work(entries).finally(release);
    return tell(setting, chosen, done, screen);
}
/** Reads the packs of the base commit, as the mode plan does, never those of the working folder. */
async function chosenNow({ options, env, token }, wish, client) {
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), settle/* TEMP */.Fb));
    try {
        const branch = options.inputs['base-branch'] ?? null;
        return await (0,choose_packs/* choosePacks */.A)({ client, env, token, branch, scratch, signal: AbortSignal.timeout(ASKING_MS), folders: options.packs, changed: null, wish });
    }
    finally {
        await (0,remove_tree/* removeTree */.d)(scratch);
    }
}
/** Of the packs that are selected those that have not ended here as they stand; says why each of the others is left out. */
async function toRun({ options, root, repository, cwd }, { selection, base }, busy, screen) {
    const entries = [];
    const hold = (id, why) => screen.say((0,inert/* inertText */.UJ)(`${id} is held back: ${why}`));
    for (const { id, why } of selection.held)
        hold(id, why);
    for (const entry of selection.selected) {
        const going = busy.get(entry.pack);
        const before = options.again || going !== undefined ? null : await (0,left_here/* endedHere */.VW)(root, entry, repository, base.commit);
        if (going !== undefined)
            hold(entry.id, going);
        else if (before !== null)
            hold(entry.id, `as it stands, and on this base, it ended ${before.verdict.status} (${before.verdict.reason}) here, in ${(0,external_node_path_.relative)(cwd, before.folder)}; --again runs it once more`);
        else
            entries.push(entry);
    }
    if (entries.length === 0)
        screen.say('There is no pack to run.');
    return entries;
}
/** Many runs at once would each fetch a Codex that is not there yet. */
async function fetchCodex({ env, options }, screen) {
    const cache = (0,local_job/* toolCache */.XW)(env);
    const version = options.inputs['codex-version'] ?? '';
    if (env['CODEX_ORCHESTRATOR_CODEX'] !== undefined || version !== '' || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(cache, 'codex-orchestrator')))
        return;
    await (0,promises_.mkdir)(cache, { recursive: true });
    screen.say(`Codex is fetched into ${cache}, once.`);
    await (0,binary/* locateCodex */.O)({ toolCache: cache, toolPath: (0,surroundings/* searchPath */.oe)(env), environment: env, signal: AbortSignal.timeout(ASKING_MS) });
}
/** The first signal ends all runs in order, the second at once. */
function watchSignals(crew, screen) {
    let heard = 0;
    const listen = () => {
        heard += 1;
        if (heard === 1) {
            screen.say('Every run is being ended; once more kills them.');
            crew.cancel();
        }
        else if (heard === 2)
            void crew.kill().finally(() => process.exit(130));
    };
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals)
        process.on(signal, listen);
    return () => {
        for (const signal of signals)
            process.off(signal, listen);
    };
}
/** Verifies every bundle, writes the index, prints the table of this call; answers the exit code. */
async function tell({ root, options }, { packs, selection }, done, screen) {
    const ours = new Set(done.flatMap(({ runs }) => runs));
    const [entries, failOn] = [done.map(({ entry }) => entry), contract_inputs/* INPUTS */.m['fail-on'].value.parse(options.inputs['fail-on'] ?? contract_inputs/* INPUTS */.m['fail-on'].default)];
    const refused = (0,plan_report/* refusedPacks */.T0)(packs, selection.held);
    for (const { sentence, remedy } of refused.flatMap(({ problems }) => problems))
        screen.say((0,inert/* inertText */.UJ)(`${sentence} ${remedy}`));
    const isRefused = refused.length > 0 && (0,contract_inputs/* failsStep */.u)(failOn, 'BLOCKED');
    if (entries.length === 0)
        return isRefused ? 1 : 0;
    const index = await (0,collect_bundles/* collectBundles */.w)(root, { include: entries });
    if ('why' in index)
        return (0,problems_text/* complain */.cc)(3, index.why);
    const runs = index.runs.filter(({ run_id: run }) => ours.has(run));
    process.stdout.write(`\n${(0,index_table/* indexTable */.L)({ runs, unfinished: index.unfinished.filter(({ run_id: run }) => run !== null && ours.has(run)), missing: index.missing })}`);
    const failed = entries.filter((entry) => {
        // Of several runs of one pack the last one counts.
        const last = runs.findLast(({ pack_sha256: hash, task }) => hash === entry.sha256 && task === entry.id);
        return last === undefined || !last.holds || last.status === null || (0,contract_inputs/* failsStep */.u)(failOn, last.status, last.reason ?? '');
    });
    process.stdout.write(`\n${(0,counted/* counted */.h)(entries.length - failed.length, 'pack')} of ${entries.length} ended well. All bundles: ${(0,external_node_path_.join)(root, 'evidence-index.json')}\n`);
    return isRefused || failed.length > 0 ? 1 : 0;
}
/** What a person keeps beside their work, and does not commit. A checkout may hold a link of that name, which leads anywhere. */
async function evidenceRoot(folder) {
    if (!(0,external_node_fs_.existsSync)(folder)) {
        await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, '.gitignore'), '*\n', { flag: 'wx' });
    }
    const found = await (0,promises_.lstat)(folder);
    if (found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0)
        return folder;
    throw new fault/* Fault */.vC('evidence:broken', `${folder} is no folder of yours that nobody else may write to. Name another with --evidence-dir`);
}
async function repositoryHere(cwd, env) {
    const remote = await remoteOf(cwd, (0,surroundings/* searchPath */.oe)(env));
    return remote === null ? null : remoteRepository(remote, (0,surroundings/* serverUrl */.Vd)(env));
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

/***/ 29334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ stepNarrator)
/* harmony export */ });
/* harmony import */ var _adapters_actions_narrator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35431);

/** The log of a step, with the commands of a runner where there is one; of untrusted output it quotes so many bytes of each source. */
function stepNarrator(env, quoteLimitBytes = 0) {
    return (0,_adapters_actions_narrator_js__WEBPACK_IMPORTED_MODULE_0__/* .createNarrator */ .M)({ write: (text) => void process.stdout.write(text), workflowCommands: env['GITHUB_ACTIONS'] === 'true', quoteLimitBytes });
}


/***/ }),

/***/ 72289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sh: () => (/* binding */ token),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   at: () => (/* binding */ branchName),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   u_: () => (/* binding */ botLogins)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** The name of a branch as git accepts it, without `refs/heads/`. */
const branchName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(255)
    .regex(/^(?!refs\/|@$|[-./])(?!.*(?:\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)))[^\p{C}\p{Z}~^:?*[\\]+(?<![./])$/u, 'must be the name of a branch');
/** A path or name that stays on one line. */
const oneLine = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(4096).regex(/^[^\p{Cc}\p{Zl}\p{Zp}]+$/u, 'must be one line without control characters');
/** A key or token. */
const token = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\x21-\x7e]+$/, 'must be printable ASCII without white space');
/** Logins of apps, separated by commas or white space. */
const botLogins = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform((text) => text.split(/[\s,]+/).filter((login) => login !== '')).pipe(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\[bot\]$/)).max(64));
/** Null for a text that is empty. */
function optional(value) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('').transform(() => null), value]);
}


/***/ }),

/***/ 18832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ byteTail)
/* harmony export */ });
/** Remembers the end of a stream in one buffer of twice the limit, however long the stream is. */
function byteTail(limit) {
    let buffer = null;
    let length = 0;
    let total = 0;
    return {
        add: (chunk) => {
            total += chunk.byteLength;
            buffer ??= new Uint8Array(2 * limit);
            const added = chunk.subarray(Math.max(0, chunk.byteLength - limit));
            if (length + added.byteLength > buffer.byteLength) {
                const kept = Math.min(length, limit - added.byteLength);
                buffer.copyWithin(0, length - kept, length);
                length = kept;
            }
            buffer.set(added, length);
            length += added.byteLength;
        },
        bytes: () => (buffer === null ? new Uint8Array() : buffer.subarray(Math.max(0, length - limit), length)),
        total: () => total,
    };
}


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

/***/ 63690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ workflowCommand)
/* harmony export */ });
/** A command that GitHub's runner carries out when a step prints it as a line; nothing in its data or its properties ends it. What it says is up to the caller to make inert. */
function workflowCommand(name, properties, data) {
    const given = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${given.length === 0 ? '' : ` ${given.join(',')}`}::${escapeData(data)}`;
}
/** What the runner undoes again when it reads the data of a command. */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
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


/***/ }),

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports string, boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ })

};
