export const id = 6423;
export const ids = [6423];
export const modules = {

/***/ 6144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ reasonOf),
  s: () => (/* binding */ uploadBundle)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(58651);
// EXTERNAL MODULE: ./lib/adapters/actions/hushed.js
var hushed = __webpack_require__(8091);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./lib/adapters/actions/private-copy.js





/**
 * Copies a folder into a new one that nobody else can reach and answers the absolute paths of the files in the copy.
 * Anything but plain files with one name and folders is a fault `evidence:foreign-file`. Every step goes through an open
 * folder (`/proc/self/fd`), so that swapping a file or a folder for a link between look and read changes nothing.
 */
async function copyPrivately(source, target) {
    try {
        const folder = await openPlain(source, '.', external_node_fs_.constants.O_DIRECTORY);
        try {
            return await copyFolder(folder, target, '');
        }
        finally {
            await folder.close();
        }
    }
    catch (thrown) {
        if ((0,fault/* isFault */.Zh)(thrown) || !(thrown instanceof Error && 'code' in thrown))
            throw thrown;
        throw new fault/* Fault */.vC('evidence:broken', `the evidence could not be copied for the upload: ${thrown.message}`, thrown);
    }
}
async function copyFolder(folder, target, prefix) {
    await (0,promises_.mkdir)(target, { mode: 0o700 });
    const here = `/proc/self/fd/${folder.fd}`;
    const files = [];
    for (const name of (await (0,promises_.readdir)(here)).toSorted()) {
        const shown = `${prefix}${name}`;
        const seen = await (0,promises_.lstat)((0,external_node_path_.join)(here, name));
        if (!seen.isDirectory() && !seen.isFile())
            throw foreign(shown, 'is neither a file nor a folder');
        const entry = await openPlain((0,external_node_path_.join)(here, name), shown, seen.isDirectory() ? external_node_fs_.constants.O_DIRECTORY : 0);
        try {
            const opened = await entry.stat();
            if (opened.ino !== seen.ino || opened.dev !== seen.dev)
                throw foreign(shown, 'was swapped while it was read');
            if (opened.isDirectory())
                files.push(...(await copyFolder(entry, (0,external_node_path_.join)(target, name), `${shown}/`)));
            else
                files.push(await copyFile(entry, opened, (0,external_node_path_.join)(target, name), shown));
        }
        finally {
            await entry.close();
        }
    }
    return files;
}
async function copyFile(file, { nlink }, target, shown) {
    if (nlink !== 1)
        throw foreign(shown, 'has more than one name on disk');
    await (0,external_node_stream_promises_.pipeline)(file.createReadStream({ autoClose: false }), (0,external_node_fs_.createWriteStream)(target, { flags: 'wx', mode: 0o600 }));
    return target;
}
/** Opens without following a link in the last place and without waiting for a writer, should it be a pipe. */
async function openPlain(path, shown, flags) {
    try {
        return await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK | flags);
    }
    catch (thrown) {
        const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
        if (code === 'ELOOP' || code === 'ENOTDIR' || code === 'ENXIO')
            throw foreign(shown, 'is a link or no plain file');
        throw new fault/* Fault */.vC('evidence:broken', `${JSON.stringify(shown)} in the evidence folder cannot be read: ${String(code ?? thrown)}`, thrown);
    }
}
function foreign(shown, what) {
    return new fault/* Fault */.vC('evidence:foreign-file', `${JSON.stringify(shown)} in the evidence folder ${what}`);
}

;// CONCATENATED MODULE: ./lib/adapters/actions/artifact.js





/**
 * Uploads a bundle as an artifact of the workflow run. The library resolves links and uploads what they point to, so it
 * is only ever shown a private copy of plain files. Faults: `evidence:foreign-file`, `evidence:broken`, `evidence:not-uploaded`.
 */
async function uploadBundle({ folder, name, isOnlyOurs = false, env, privateFolder }) {
    const skipped = whyNot(env);
    if (skipped !== null)
        return { skipped };
    if (isInside(folder, privateFolder))
        throw new fault/* Fault */.vC('run:internal', 'the private copy of a bundle cannot lie inside the bundle');
    await (0,promises_.mkdir)(privateFolder, { recursive: true, mode: 0o700 });
    const place = await (0,promises_.mkdtemp)((0,external_node_path_.join)(privateFolder, 'bundle-'));
    try {
        const copy = (0,external_node_path_.join)(place, 'copy');
        const files = await copyPrivately(folder, copy);
        if (files.length === 0)
            return { skipped: 'the bundle is empty' };
        return await (0,hushed/* hushed */.c)(() => upload(name, isOnlyOurs, files, copy));
    }
    finally {
        await (0,promises_.rm)(place, { recursive: true, force: true });
    }
}
function whyNot(env) {
    const missing = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].filter((name) => (env[name] ?? '') === '');
    if (missing.length > 0)
        return `${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not set, so there is no artifact service here`;
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const host = URL.parse(server)?.hostname.toLowerCase() ?? '';
    if (host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost'))
        return null;
    return `${JSON.stringify(server)} is a GitHub Enterprise Server, whose artifact service this version of the artifact library does not speak`;
}
async function upload(name, isOnlyOurs, files, root) {
    // Loading the library costs more than a refused run takes.
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(5690)]).then(__webpack_require__.bind(__webpack_require__, 35690));
    const client = new DefaultArtifactClient();
    const send = async (as) => named(as, await client.uploadArtifact(as, [...files], root));
    try {
        return await send(name).catch(async (thrown) => {
            if (!isOnlyOurs || !saysCode(thrown, 409))
                throw thrown;
            const there = await client.getArtifact(name).catch((unknown) => (isNotFound(unknown) ? null : Promise.reject(unknown)));
            // A name whose upload was cut off stays taken, by an artifact that nobody sees.
            return there === null ? send(`${name}-2`) : named(name, there.artifact);
        });
    }
    catch (thrown) {
        if ((0,fault/* isFault */.Zh)(thrown))
            throw thrown;
        throw new fault/* Fault */.vC('evidence:not-uploaded', `the artifact ${JSON.stringify(name)} was not uploaded: ${reasonOf(thrown)}`);
    }
}
function named(name, { id, digest }) {
    if (id === undefined || digest === undefined)
        throw new fault/* Fault */.vC('evidence:not-uploaded', `the artifact service took ${JSON.stringify(name)} but does not say what became of it`);
    return { name, id, digest };
}
function saysCode(thrown, code) {
    return thrown instanceof Error && thrown.message.includes(`(${code})`);
}
function isNotFound(thrown) {
    return thrown instanceof Error && thrown.name === 'ArtifactNotFoundError';
}
/** One line of an error of the artifact library; the whole may hold a signed address. */
function reasonOf(thrown) {
    const [line = ''] = (thrown instanceof Error ? thrown.message : String(thrown)).split(/[\r\n]/, 1);
    return line.replaceAll(/https?:\/\/\S+/g, '(address)').slice(0, 300);
}
function isInside(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way === '' || (!way.startsWith('..') && !(0,external_node_path_.isAbsolute)(way));
}


/***/ }),

/***/ 8091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ hushed)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);
/* harmony import */ var _core_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63690);


const inside = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
/**
 * Does work whose library prints to the job log by itself: what it prints becomes debug lines, which the runner shows only
 * where debug logging is on, and its warnings stay. What anybody else prints meanwhile is left as it is.
 */
async function hushed(work) {
    const { stdout } = process;
    const print = stdout.write.bind(stdout);
    const hushing = (chunk, encoding, done) => {
        const shown = inside.getStore() === true && typeof chunk === 'string' ? asDebug(chunk) : chunk;
        return typeof encoding === 'string' ? print(shown, encoding, done) : print(shown, encoding);
    };
    stdout.write = hushing;
    try {
        return await inside.run(true, work);
    }
    finally {
        stdout.write = print;
    }
}
function asDebug(text) {
    return text.replace(/^(?!::).+$/gm, (line) => (0,_core_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .N)('debug', {}, line));
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

/***/ 62971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ createBundle),
  U: () => (/* binding */ reopenBundle)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/contract/ids.js
var ids = __webpack_require__(33240);
// EXTERNAL MODULE: ./lib/core/build-manifest.js
var build_manifest = __webpack_require__(31269);
// EXTERNAL MODULE: ./lib/core/canonical-json.js
var canonical_json = __webpack_require__(6992);
// EXTERNAL MODULE: ./lib/core/chain.js
var chain = __webpack_require__(62778);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(58651);
// EXTERNAL MODULE: ./lib/core/file-references.js
var file_references = __webpack_require__(28548);
// EXTERNAL MODULE: ./lib/render/derived-files.js + 1 modules
var derived_files = __webpack_require__(81184);
// EXTERNAL MODULE: ./lib/core/secrets/search.js
var search = __webpack_require__(87537);
// EXTERNAL MODULE: ./lib/contract/overwritten.js
var overwritten = __webpack_require__(89767);
// EXTERNAL MODULE: ./lib/core/secrets/scrubber.js + 3 modules
var secrets_scrubber = __webpack_require__(28101);
;// CONCATENATED MODULE: ./lib/adapters/secrets/scrubbing-evidence.js


/** Overwrites every secret before a byte of it is written or digested; each file's reference lists what was overwritten. */
function scrubbingEvidence(evidence, rules) {
    const open = async (path, seen) => scrubbing(await evidence.open(path, seen), rules);
    return {
        open,
        writeFile: async (path, content) => {
            const writer = await open(path);
            await writer.write(typeof content === 'string' ? Buffer.from(content) : content);
            return await writer.close();
        },
        withhold: (path, note) => evidence.withhold(path, note),
    };
}
function scrubbing(writer, rules) {
    const places = [];
    const state = { count: 0, last: Promise.resolve(), failed: false };
    const scrubber = (0,secrets_scrubber/* createScrubber */.H)(rules, (hit) => {
        state.count += 1;
        if (places.length < overwritten/* LISTED_HITS */.Ls)
            places.push(hit);
    });
    // One after the other: a piece is good only until the next is asked for.
    const inTurn = (pieces) => {
        const turn = state.last.then(async () => {
            for (const piece of pieces())
                await writer.write(piece);
        });
        state.last = turn.catch(() => {
            state.failed = true;
        });
        return turn;
    };
    return {
        write: (chunk) => inTurn(() => scrubber.push(chunk)),
        close: async () => {
            await state.last;
            // The file is closed whatever became of its content, and says itself what went wrong.
            if (!state.failed)
                await inTurn(() => scrubber.end()).catch(() => undefined);
            return listing(await writer.close(), state.count, places);
        },
    };
}
function listing(file, count, places) {
    return count === 0 ? file : { ...file, overwritten: { count, places } };
}

// EXTERNAL MODULE: ./lib/adapters/files/digest.js
var digest = __webpack_require__(78370);
// EXTERNAL MODULE: ./lib/adapters/files/evidence.js
var evidence = __webpack_require__(48767);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/adapters/files/journal-file.js




const APPEND = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_NOFOLLOW;
/** Opens a journal for appending and makes it if there is none; what cannot be written is the fault `evidence:broken`. */
async function openJournal(path) {
    const handle = await orBroken(path, async () => {
        const opened = await (0,promises_.open)(path, APPEND, 0o600);
        await syncFolder((0,external_node_path_.dirname)(path));
        return opened;
    });
    let last = Promise.resolve();
    return {
        append: (line) => {
            if (/[\r\n]/.test(line))
                throw new Error('A line of the journal may not hold a line break');
            last = last.then(() => orBroken(path, async () => {
                await handle.appendFile(`${line}\n`);
                await handle.sync();
            }).catch(async (thrown) => {
                await handle.close();
                throw thrown;
            }));
            return last;
        },
        close: () => orBroken(path, () => handle.close()),
    };
}
/** A new file can be lost with its folder's entry unless the folder is flushed too. */
async function syncFolder(folder) {
    const handle = await (0,promises_.open)(folder, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_DIRECTORY);
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
async function orBroken(path, work) {
    try {
        return await work();
    }
    catch (thrown) {
        throw new fault/* Fault */.vC('evidence:broken', `The journal ${path} could not be written: ${thrown instanceof Error ? thrown.message : String(thrown)}`, thrown);
    }
}

// EXTERNAL MODULE: ./lib/core/course.js
var course = __webpack_require__(38758);
// EXTERNAL MODULE: ./lib/core/decide.js
var decide = __webpack_require__(68743);
// EXTERNAL MODULE: ./lib/core/replay.js
var replay = __webpack_require__(7972);
// EXTERNAL MODULE: ./lib/adapters/files/files-in.js
var files_in = __webpack_require__(183);
// EXTERNAL MODULE: ./lib/adapters/files/read-text.js
var read_text = __webpack_require__(74752);
// EXTERNAL MODULE: ./lib/adapters/files/verify-bundle.js + 1 modules
var verify_bundle = __webpack_require__(83455);
;// CONCATENATED MODULE: ./lib/adapters/files/leftovers.js















/** The name of the manifest until the bundle has verified: a `manifest.json` that exists is whole and was true when it was written. */
const UNPROVEN_MANIFEST = 'manifest.json.new';
/**
 * Reads what a run left, and takes away what a half-done end wrote: a last line that is not whole, the files that follow
 * from the records, a manifest that never came to be. Faults: `evidence:altered`, `evidence:foreign-file`, `evidence:broken`.
 */
async function readLeftovers(options) {
    const { folder, run, version, rules } = options;
    return leftovers_orBroken('The evidence folder could not be read', async () => {
        const found = await statsOf(folder);
        if (found === null)
            return { kind: 'nothing' };
        if (!found.isDirectory())
            throw new fault/* Fault */.vC('evidence:foreign-file', `${folder} is no folder.`);
        if ((await statsOf((0,external_node_path_.join)(folder, 'manifest.json'))) !== null) {
            const verified = await (0,verify_bundle/* verifyBundle */.I)(folder, { ...rules, digest: digest/* digestOf */.ol }, version);
            const [first] = verified.differences;
            if (first !== undefined)
                throw new fault/* Fault */.vC('evidence:altered', `The bundle was closed, and does not verify: ${first.file}: ${first.what}.`);
            return { kind: 'closed', verified };
        }
        const { records, torn } = await readRecords(options);
        for (const { path } of [...(0,derived_files/* derivedFiles */.R)(records, (0,decide/* judge */.S4)(records), { runId: run, version }), { path: UNPROVEN_MANIFEST }])
            await removeIfThere((0,external_node_path_.join)(folder, path));
        return { kind: 'open', records, torn };
    });
}
/** Takes the digest of every file of a folder that is not known yet; anything but a plain file with one name is the fault `evidence:foreign-file`. */
async function referencesOf(folder, known) {
    const references = [];
    for (const { path, bytes } of await plainFilesIn(folder)) {
        if (!known.includes(path))
            references.push({ path, bytes, sha256: ids/* sha256 */.sc.parse(await (0,digest/* digestOfFile */.Mk)((0,external_node_path_.join)(folder, path))) });
    }
    return references;
}
async function plainFilesIn(folder) {
    const files = [];
    for (const { path, regular } of await (0,files_in/* filesIn */.n)(folder)) {
        const { nlink, size } = await (0,promises_.lstat)((0,external_node_path_.join)(folder, path));
        if (!regular || nlink !== 1 || !evidence/* SAFE_PATH */.ow.test(path))
            throw new fault/* Fault */.vC('evidence:foreign-file', `${JSON.stringify(path)} in the evidence folder is no plain file of ours.`);
        files.push({ path, bytes: size });
    }
    return files;
}
async function readRecords({ folder, run, rules }) {
    const path = (0,external_node_path_.join)(folder, 'journal.jsonl');
    const text = await (0,read_text/* readText */.y)(path);
    if (text === null && (await statsOf(path)) !== null)
        throw new fault/* Fault */.vC('evidence:foreign-file', 'journal.jsonl in the evidence folder is no plain file of ours.');
    const whole = (text ?? '').slice(0, (text ?? '').lastIndexOf('\n') + 1);
    const { records, differences } = whole === '' ? { records: [], differences: [] } : (0,replay/* readJournal */.a0)(whole);
    const outOfOrder = (0,course/* astrayAt */.c5)(records);
    // What is judged by these records is delivered before the bundle is closed, so that they must hold now, as anybody would verify them.
    const [first] = [
        ...differences.map(({ what }) => what),
        ...(0,chain/* chainDefects */.qs)(records, run, digest/* digestOf */.ol),
        ...(outOfOrder === -1 ? [] : [`record ${outOfOrder + 1} is not of the phase that was next`]),
        ...(0,replay/* findingDifferences */.u7)(records, rules).map(({ what }) => what),
    ];
    if (first !== undefined)
        throw new fault/* Fault */.vC('evidence:altered', `The journal of the run does not agree with itself: ${first}.`);
    await assertAsTold(folder, records);
    const torn = whole !== (text ?? '');
    if (torn)
        await (0,promises_.truncate)(path, Buffer.byteLength(whole));
    return { records, torn };
}
/** Every file the journal speaks of must be there as it says. */
async function assertAsTold(folder, records) {
    const found = new Map((await plainFilesIn(folder)).map(({ path, bytes }) => [path, bytes]));
    // Who forges a journal could speak of one large file without end.
    const digests = new Map();
    for (const { path, bytes, sha256: told } of records.flatMap(({ facts }) => (0,file_references/* fileReferencesIn */.W)(facts))) {
        if (found.get(path) === bytes && !digests.has(path))
            digests.set(path, await (0,digest/* digestOfFile */.Mk)((0,external_node_path_.join)(folder, path)));
        const isAsTold = found.get(path) === bytes && digests.get(path) === told;
        if (!isAsTold)
            throw new fault/* Fault */.vC('evidence:altered', `${JSON.stringify(path)} in the evidence folder is not what the journal of the run says it is.`);
    }
}
async function removeIfThere(path) {
    if ((await statsOf(path)) !== null)
        await (0,promises_.unlink)(path);
}
async function statsOf(path) {
    return (0,promises_.lstat)(path).catch((thrown) => {
        if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT')
            return null;
        throw thrown;
    });
}
async function leftovers_orBroken(what, work) {
    try {
        return await work();
    }
    catch (thrown) {
        if ((0,fault/* isFault */.Zh)(thrown) || !(thrown instanceof Error && 'code' in thrown))
            throw thrown;
        throw new fault/* Fault */.vC('evidence:broken', `${what}: ${thrown.message}`, thrown);
    }
}

;// CONCATENATED MODULE: ./lib/adapters/files/bundle.js
















/** Opens the bundle of a new run in a folder that does not exist yet. */
async function createBundle(options) {
    return bundleOn(options, await (0,evidence/* createEvidence */.IZ)(options), [], 'evidence:broken');
}
/**
 * Opens the bundle of a run that did not come to its end, so that it can be closed; a last line of the journal that is not
 * whole is cut off. Faults: `evidence:altered` when it does not agree with itself, `evidence:foreign-file`, `evidence:broken`.
 */
async function reopenBundle(options) {
    const left = await readLeftovers(options);
    switch (left.kind) {
        case 'nothing':
            return { closed: false, ...(await createBundle(options)), records: [], torn: false };
        case 'closed':
            return { closed: true, verified: left.verified };
        case 'open':
            return { closed: false, ...(await bundleOn(options, (0,evidence/* openEvidence */.i)(options), left.records, 'evidence:altered')), records: left.records, torn: left.torn };
    }
}
async function bundleOn({ folder, run, version, rules, secrets = (0,search/* secretSearch */.R6)([]) }, written, before, untrue) {
    const files = [];
    const evidence = remembering(scrubbingEvidence(written, secrets.rules), files);
    // What follows from clean records is clean, and must be what anybody else makes of them.
    const derived = remembering(written, files);
    const journal = await openJournal((0,external_node_path_.join)(folder, 'journal.jsonl'));
    const records = [...before];
    return {
        evidence,
        bundle: {
            append: async (unchained) => {
                const record = (0,chain/* chainRecord */.L_)(run, records.at(-1), unchained, digest/* digestOf */.ol);
                await journal.append((0,canonical_json/* canonicalJson */.d)(record));
                records.push(record);
                return record;
            },
            close: async (told, verdict) => {
                await journal.close();
                for (const { path, text } of (0,derived_files/* derivedFiles */.R)(told, verdict, { runId: run, version }))
                    await derived.writeFile(path, text);
                const text = records.map((record) => `${(0,canonical_json/* canonicalJson */.d)(record)}\n`).join('');
                const lines = { path: 'journal.jsonl', bytes: Buffer.byteLength(text), sha256: ids/* sha256 */.sc.parse((0,digest/* digestOf */.ol)(text)) };
                // What was never closed in order, because its writer died, is taken as it lies.
                const others = (await referencesOf(folder, [...files, lines].map(({ path }) => path))).map((file) => asRecorded(file, records));
                const manifest = (0,build_manifest/* buildManifest */.u1)({ run, version, records: told, verdict, files: [...files, ...others, lines] }, digest/* digestOf */.ol);
                const { sha256: manifestSha256 } = await derived.writeFile(UNPROVEN_MANIFEST, (0,canonical_json/* canonicalJson */.d)(manifest));
                await assertVerified(folder, { ...rules, digest: digest/* digestOf */.ol }, version, untrue);
                await (0,promises_.rename)((0,external_node_path_.join)(folder, UNPROVEN_MANIFEST), (0,external_node_path_.join)(folder, 'manifest.json'));
                return { manifestSha256 };
            },
        },
    };
}
/** What was overwritten in a file is known to the record that speaks of it. */
function asRecorded(file, records) {
    const told = records.flatMap(({ facts }) => (0,file_references/* fileReferencesIn */.W)(facts)).find(({ path }) => path === file.path);
    return told !== undefined && told.sha256 === file.sha256 ? told : file;
}
/** What we just wrote must hold before anybody is told about it. */
async function assertVerified(folder, rules, version, untrue) {
    const { differences } = await (0,verify_bundle/* verifyBundle */.I)(folder, rules, version, UNPROVEN_MANIFEST);
    const [first] = differences;
    if (first !== undefined)
        throw new fault/* Fault */.vC(untrue, `The bundle does not verify right after it was written: ${first.file}: ${first.what}.`);
}
function remembering(evidence, files) {
    const remember = (file) => {
        files.push(file);
        return file;
    };
    return {
        writeFile: async (path, content) => remember(await evidence.writeFile(path, content)),
        open: async (path, seen) => {
            const writer = await evidence.open(path, seen);
            return { write: (chunk) => writer.write(chunk), close: async () => remember(await writer.close()) };
        },
        withhold: async (path, note) => {
            const place = files.findIndex((file) => file.path === path);
            if (place >= 0)
                files.splice(place, 1);
            return remember(await evidence.withhold(path, note));
        },
    };
}


/***/ }),

/***/ 48767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IZ: () => (/* binding */ createEvidence),
/* harmony export */   i: () => (/* binding */ openEvidence),
/* harmony export */   ow: () => (/* binding */ SAFE_PATH)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _contract_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33240);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58651);






/** What a file of the bundle may be called. */
const SAFE_PATH = /^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/;
const NEW_FILE = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW;
/** The disk is set to work each time so many bytes have come together. */
const FLUSHED_BYTES = 64 * 2 ** 20;
/** Makes the evidence folder, readable by nobody else, where there is none or an empty one; what cannot be written is the fault `evidence:broken`. */
async function createEvidence(options) {
    await orBroken('The evidence folder could not be made', () => claimFolder(options.folder));
    return openEvidence(options);
}
/** Opens an evidence folder that holds a run already; what it holds stays as it is. */
function openEvidence(options) {
    const writeFile = async (path, content) => {
        const writer = await openWriter(options.folder, path);
        await writer.write(typeof content === 'string' ? Buffer.from(content) : content);
        return await writer.close();
    };
    return {
        open: async (path, seen) => {
            const writer = await openWriter(options.folder, path);
            return {
                write: (chunk) => {
                    seen?.(chunk);
                    return writer.write(chunk);
                },
                close: () => writer.close(),
            };
        },
        writeFile,
        withhold: async (path, note) => {
            await orBroken(`The evidence file ${path} could not be withheld`, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(options.folder, path), { force: true }));
            return writeFile(path, note);
        },
    };
}
async function claimFolder(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder, { recursive: true, mode: 0o700 });
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder)).length > 0)
        throw new Error(`${folder} is not empty, and two runs never share a folder`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(folder, 0o700);
}
async function openWriter(folder, path) {
    if (!SAFE_PATH.test(path))
        throw new Error(`Not a path of the evidence bundle: ${JSON.stringify(path)}. Use relative names of letters, digits, '.', '_' and '-'.`);
    const handle = await orBroken(`The evidence file ${path} could not be opened`, async () => {
        await makeParents(folder, path);
        return await openNew((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path));
    });
    if (handle === null)
        throw new Error(`The evidence file ${path} exists already`);
    return writerOf(handle, path);
}
/** Null when the file exists: a mistake of the caller, where everything else is one of the machine. */
async function openNew(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, NEW_FILE, 0o600);
    }
    catch (thrown) {
        if (thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST')
            return null;
        throw thrown;
    }
}
/** Makes the folders above a file, each a real folder: a link planted there would lead the bytes elsewhere. */
async function makeParents(folder, path) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
    if (parent === '.')
        return;
    let current = folder;
    for (const name of parent.split('/')) {
        current = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(current, name);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(current, { recursive: true, mode: 0o700 });
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(current)).isDirectory())
            throw new Error(`${current} is no folder`);
    }
}
function writerOf(handle, path) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const flush = flusher(handle);
    const state = { bytes: 0, isClosed: false, last: Promise.resolve() };
    const guard = () => {
        if (state.isClosed)
            throw new Error(`The evidence file ${path} is closed already`);
    };
    const broken = `The evidence file ${path} could not be written`;
    return {
        write: async (chunk) => {
            guard();
            state.last = state.last.then(() => {
                digest.update(chunk);
                state.bytes += chunk.byteLength;
                writeAll(handle, chunk);
                flush.upTo(state.bytes);
            });
            await orBroken(broken, () => state.last);
        },
        close: async () => {
            guard();
            state.isClosed = true;
            try {
                await orBroken(broken, async () => {
                    await state.last;
                    await flush.all();
                });
            }
            finally {
                await handle.close();
            }
            return { path, bytes: state.bytes, sha256: _contract_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc.parse(digest.digest('hex')) };
        },
    };
}
/** By this thread, in whose cache the bytes are: that another thread fetches them from there costs more than the writing, which only fills the system's memory. */
function writeAll(handle, bytes) {
    for (let done = 0; done < bytes.byteLength;)
        done += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(handle.fd, bytes, done);
}
/** Has the disk write while more comes, so that little is left to wait for at the end. */
function flusher(handle) {
    const state = { sent: 0, last: Promise.resolve() };
    return {
        upTo: (written) => {
            if (written - state.sent < FLUSHED_BYTES)
                return;
            state.sent = written;
            state.last = state.last.then(() => handle.datasync());
            state.last.catch(() => undefined);
        },
        all: async () => {
            // The system tells only once that something did not get there, so each answer counts.
            await state.last;
            await handle.sync();
        },
    };
}
async function orBroken(what, work) {
    try {
        return await work();
    }
    catch (thrown) {
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .Fault */ .vC('evidence:broken', `${what}: ${thrown instanceof Error ? thrown.message : String(thrown)}`, thrown);
    }
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

/***/ 57863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ createForge)
});

// EXTERNAL MODULE: ./lib/adapters/github/forge.js + 3 modules
var github_forge = __webpack_require__(22859);
// EXTERNAL MODULE: ./lib/core/fault.js
var core_fault = __webpack_require__(58651);
// EXTERNAL MODULE: ./lib/adapters/github/answers.js
var answers = __webpack_require__(26733);
// EXTERNAL MODULE: ./lib/adapters/github/check.js
var check = __webpack_require__(85614);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/adapters/github/read-commit.js
var read_commit = __webpack_require__(33784);
;// CONCATENATED MODULE: ./lib/adapters/github/commit.js




const NEEDS = 'contents: write';
/** Text up to this many bytes a file, and a commit, travels inside the tree request; more gets a blob each. */
const INLINE_FILE = 512 * 1024;
const INLINE_COMMIT = 4 * 1024 * 1024;
/**
 * Makes one commit through the Git Data API: two requests, and one more for each file whose bytes JSON text may not keep.
 * No author, committer or date is given, so that GitHub fills in the token's identity and signs.
 */
async function makeCommit(client, request) {
    const entries = await entriesOf(client, request.files);
    let tree = request.baseTree;
    for (const step of steps(entries))
        tree = await makeTree(client, tree, step);
    const made = await client.ask({
        doing: 'make a commit',
        needs: NEEDS,
        shape: answers/* commitAnswer */.Mw.transform(read_commit/* readCommit */.k),
        send: (rest, at) => rest.git.createCommit({ ...at, message: request.message, tree, parents: [...request.parents] }),
    });
    if (made.tree !== tree || made.parents.join(' ') !== request.parents.join(' ')) {
        throw new core_fault/* Fault */.vC('github:unexpected', `GitHub made commit ${made.sha} with another tree or parents than asked for`);
    }
    return { sha: made.sha, tree, maker: made.maker };
}
async function makeTree(client, base, entries) {
    const made = await client.ask({ doing: 'make a tree', needs: NEEDS, shape: answers/* objectAnswer */.cd, send: (rest, at) => rest.git.createTree({ ...at, base_tree: base, tree: [...entries] }) });
    return made.sha;
}
/**
 * Where a file takes the place of a folder, or the other way round, deletions go first in a tree of their own:
 * GitHub does not say in which order it applies the entries of one tree.
 */
function steps(entries) {
    const gone = entries.filter((entry) => isDeletion(entry));
    const kept = entries.filter((entry) => !isDeletion(entry));
    const paths = new Set(kept.map((entry) => entry.path));
    const folders = new Set(kept.flatMap((entry) => foldersAbove(entry.path)));
    const clash = gone.some((entry) => folders.has(entry.path) || foldersAbove(entry.path).some((folder) => paths.has(folder)));
    return (clash ? [gone, kept] : [entries]).filter((step) => step.length > 0);
}
function isDeletion(entry) {
    return 'sha' in entry && entry.sha === null;
}
function foldersAbove(path) {
    const names = path.split('/');
    return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
}
async function entriesOf(client, files) {
    const entries = [];
    const blobs = new Map();
    let room = INLINE_COMMIT;
    for (const { path, mode, content } of files) {
        const type = mode === '160000' ? 'commit' : 'blob';
        if (content === null) {
            entries.push({ path, mode, type, sha: null });
            continue;
        }
        if (type === 'commit')
            throw new core_fault/* Fault */.vC('tree:submodule-changed', `${path} is a submodule: its content cannot be committed here`);
        const text = mode === '120000' || content.length > Math.min(INLINE_FILE, room) ? null : plainText(content);
        if (text === null) {
            entries.push({ path, mode, type, sha: await makeBlob(client, content, blobs) });
        }
        else {
            room -= content.length;
            entries.push({ path, mode, type, content: text });
        }
    }
    return entries;
}
/** The same bytes are sent once, and GitHub's name for them must be git's. */
async function makeBlob(client, content, blobs) {
    const name = (0,external_node_crypto_.createHash)('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
    const known = blobs.get(name);
    if (known !== undefined)
        return known;
    const { sha } = await client.ask({
        doing: 'store a file',
        needs: NEEDS,
        shape: answers/* objectAnswer */.cd.refine((blob) => blob.sha === name, 'the blob is not the file that was sent'),
        send: (rest, at) => rest.git.createBlob({ ...at, content: Buffer.from(content).toString('base64'), encoding: 'base64' }),
    });
    blobs.set(name, sha);
    return sha;
}
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * Text that comes through JSON unchanged beyond doubt, else null: not empty, valid UTF-8, and no control character but
 * tab and line feed (so no carriage return and no NUL), no byte order mark, no noncharacter.
 */
function plainText(content) {
    if (content.length === 0)
        return null;
    try {
        const text = utf8.decode(content);
        return /[^\P{Cc}\t\n]|\uFEFF|\p{Noncharacter_Code_Point}/u.test(text) ? null : text;
    }
    catch (thrown) {
        if (thrown instanceof TypeError)
            return null;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/identity.js


/**
 * Learns who we are from answers to our own writes. The token of a job may not ask `GET /user`, and nothing else in
 * REST names its account; a reaction does, and adding the same one again changes nothing.
 */
function createIdentity(client) {
    let known = null;
    const learn = (user) => {
        known ??= user?.id ?? null;
    };
    const react = async (issue, content, comment = null) => {
        const answer = await client.ask({
            doing: comment === null ? `react to issue ${issue}` : `react to a comment on issue ${issue}`,
            needs: 'issues: write',
            shape: answers/* reactionAnswer */.WM,
            send: (rest, at) => (comment === null ? rest.reactions.createForIssue({ ...at, issue_number: issue, content }) : rest.reactions.createForIssueComment({ ...at, comment_id: comment, content })),
        });
        learn(answer.user);
    };
    return {
        react,
        learn,
        id: async (issue) => {
            if (known === null)
                await react(issue, 'eyes');
            if (known === null)
                throw new core_fault/* Fault */.vC('github:unexpected', 'GitHub does not say who our token speaks for');
            return known;
        },
    };
}

// EXTERNAL MODULE: ./lib/adapters/github/pages.js
var pages = __webpack_require__(50074);
// EXTERNAL MODULE: ./lib/adapters/github/read-pull-request.js
var read_pull_request = __webpack_require__(97186);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/adapters/github/sticky-comment.js




const sticky_comment_NEEDS = 'issues: write';
/**
 * Writes the one comment of ours on an issue. It is ours when its first line is the marker and its author is the
 * account of our token: a marker that somebody else pasted makes us neither edit his comment nor adopt it.
 */
function createStickyComments(client, identity) {
    const written = new Map();
    const amend = async (issue, marker, text) => {
        const there = written.get(`${issue} ${marker}`) ?? (await find(client, identity, issue, marker))?.id;
        return there === undefined ? null : update(client, there, text);
    };
    return {
        comment: async (issue, marker, body) => {
            const text = `${firstLine(marker)}\n${body}`;
            const comment = (await amend(issue, marker, text)) ?? (await create(client, identity, issue, marker, text));
            identity.learn(comment.user);
            written.set(`${issue} ${marker}`, comment.id);
            return comment.html_url;
        },
        amendComment: async (issue, marker, body) => (await amend(issue, marker, `${firstLine(marker)}\n${body}`))?.html_url ?? null,
    };
}
function firstLine(marker) {
    if (!/^[A-Za-z0-9][A-Za-z0-9:._/#-]*$/.test(marker) || marker.includes('--'))
        throw new core_fault/* Fault */.vC('run:internal', `${JSON.stringify(marker)} cannot be the marker of a comment`);
    return `<!-- ${marker} -->`;
}
/** The newest comment of ours with the marker, among the first thousand. */
async function find(client, identity, issue, marker) {
    const comments = await (0,pages/* pages */.Bd)(client, (page) => ({
        doing: `list the comments on issue ${issue}`,
        needs: 'issues: read',
        shape: schemas/* array */.YOg(answers/* commentAnswer */.EF),
        send: (rest, at) => rest.issues.listComments({ ...at, issue_number: issue, per_page: pages/* PAGE */.KL, page }),
    }));
    const marked = comments.filter(({ body }) => body.split(/\r?\n/, 1)[0] === firstLine(marker));
    if (marked.length === 0)
        return null;
    const id = await identity.id(issue);
    return marked.findLast(({ user }) => user?.id === id) ?? null;
}
/** Null when somebody has deleted it meanwhile. */
async function update(client, id, body) {
    const answer = await client.attempt({ doing: 'update our comment', needs: sticky_comment_NEEDS, shape: answers/* commentAnswer */.EF, send: (rest, at) => rest.issues.updateComment({ ...at, comment_id: id, body }) });
    if (answer.ok)
        return answer.data;
    if (answer.status === 404 || answer.status === 410)
        return null;
    throw answer.fault;
}
async function create(client, identity, issue, marker, body) {
    const call = { doing: `comment on issue ${issue}`, needs: sticky_comment_NEEDS, shape: answers/* commentAnswer */.EF, send: (rest, at) => rest.issues.createComment({ ...at, issue_number: issue, body }) };
    const answer = await client.once(call, () => find(client, identity, issue, marker));
    if (!answer.ok)
        throw answer.fault;
    return answer.data;
}

;// CONCATENATED MODULE: ./lib/adapters/github/wishes.js


const PULLS = 'pull-requests: write';
/** Whether a pull request is a draft can be changed in GraphQL alone. */
async function setDraft(client, { number, nodeId }, draft) {
    const [name, field] = draft ? ['ToDraft', 'convertPullRequestToDraft'] : ['ToReady', 'markPullRequestReadyForReview'];
    const pullRequest = schemas/* object */.Ikc({ pullRequest: schemas/* object */.Ikc({ isDraft: schemas/* literal */.euz(draft) }) });
    await client.query({
        doing: draft ? `make pull request ${number} a draft` : `mark pull request ${number} as ready for review`,
        needs: `${PULLS} or contents: write`,
        shape: schemas/* object */.Ikc({ [field]: pullRequest }),
        query: `mutation ${name}($id: ID!) { ${field}(input: { pullRequestId: $id }) { pullRequest { isDraft } } }`,
        variables: { id: nodeId },
    });
}
/** Labels that are there already stay as they are. */
async function addLabels(client, pullRequest, labels) {
    await client.ask({ doing: `label pull request ${pullRequest}`, needs: 'issues: write', shape: answers/* anyAnswer */.H2, send: (rest, at) => rest.issues.addLabels({ ...at, issue_number: pullRequest, labels: [...labels] }) });
}
/** GitHub refuses all of them when it refuses one. */
async function requestReviews(client, pullRequest, logins) {
    await client.ask({ doing: `request a review of pull request ${pullRequest} from ${logins.join(', ')}`, needs: PULLS, shape: answers/* anyAnswer */.H2, send: (rest, at) => rest.pulls.requestReviewers({ ...at, pull_number: pullRequest, reviewers: [...logins] }) });
}

;// CONCATENATED MODULE: ./lib/adapters/github/publisher.js









const CONTENTS = 'contents: write';
const ISSUES = 'issues: write';
const publisher_PULLS = 'pull-requests: write';
/** The writes to GitHub. Each can be repeated without harm, or is read back before it is repeated. */
function createWrites(client, forge) {
    const identity = createIdentity(client);
    const unchecked = new Set();
    return {
        commit: async (request) => {
            const made = await makeCommit(client, request);
            unchecked.add(made.sha);
            return made;
        },
        createBranch: (branch, commit) => createBranch(client, forge, branch, commit),
        advanceBranch: (branch, commit) => advanceBranch(client, forge, branch, commit),
        openPullRequest: (head, base, text) => openPullRequest(client, forge, head, base, text),
        updatePullRequest: (number, text) => updatePullRequest(client, number, text),
        setDraft: (request, draft) => setDraft(client, request, draft),
        addLabels: (number, labels) => addLabels(client, number, labels),
        requestReviews: (number, logins) => requestReviews(client, number, logins),
        self: identity.id,
        ...createStickyComments(client, identity),
        setStatusLabel: (issue, label, remove) => setStatusLabel(client, issue, label, remove),
        pickUp: (issue, label, remove) => pickUp(client, issue, label, remove),
        react: identity.react,
        check: (0,check/* createCheck */.bY)(client, unchecked),
        noteBegun: (0,check/* createNote */.p4)(client),
    };
}
/** The last line of defence against a branch name that somebody else made up: nothing outside `codex/` is ever written. */
function ownBranch(branch) {
    if (!/^codex\/[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(branch))
        throw new core_fault/* Fault */.vC('run:internal', `${JSON.stringify(branch)} is not a branch of ours: those are named codex/…`);
    return branch;
}
async function createBranch(client, forge, branch, commit) {
    const ref = `refs/heads/${ownBranch(branch)}`;
    const answer = await client.attempt({ doing: `create branch ${branch}`, needs: CONTENTS, shape: answers/* refAnswer */.eS, send: (rest, at) => rest.git.createRef({ ...at, ref, sha: commit }) });
    if (!answer.ok)
        await settle(forge, branch, commit, answer, /already exists/i);
}
async function advanceBranch(client, forge, branch, commit) {
    const ref = `heads/${ownBranch(branch)}`;
    const answer = await client.attempt({ doing: `move branch ${branch} forward`, needs: CONTENTS, shape: answers/* refAnswer */.eS, send: (rest, at) => rest.git.updateRef({ ...at, ref, sha: commit, force: false }) });
    if (!answer.ok)
        await settle(forge, branch, commit, answer, /not a fast.?forward|does not exist|reference update failed|is at .* but expected/i);
}
/** A refused ref is fine when the branch is where we wanted it, as after a repeated request; else it says who was first. */
async function settle(forge, branch, commit, { status, message, fault }, moved) {
    if ((status !== 422 && status !== 409) || !moved.test(message) || /object does not exist/i.test(message))
        throw fault;
    const head = await forge.branchHead(branch);
    if (head !== commit)
        throw new core_fault/* Fault */.vC('run:superseded', `branch ${branch} is ${head === null ? 'gone' : `at ${head}`}, so it cannot be set to ${commit} (${message})`);
}
async function openPullRequest(client, forge, head, base, text) {
    const call = {
        doing: `open a pull request from ${ownBranch(head)}`,
        needs: publisher_PULLS,
        shape: answers/* pullAnswer */.MJ.transform(read_pull_request/* readPullRequest */.D),
        send: (rest, at) => rest.pulls.create({ ...at, head, base, title: text.title, body: text.body, draft: text.draft }),
    };
    const open = async () => (await forge.pullRequests(head, base, 'open'))[0] ?? null;
    const answer = await client.once(call, open);
    if (answer.ok)
        return answer.data;
    if (answer.status === 422 && text.draft && /draft pull requests are not supported/i.test(answer.message))
        return openPullRequest(client, forge, head, base, { ...text, draft: false });
    const there = answer.status === 422 && /already exists/i.test(answer.message) ? await open() : null;
    if (there === null)
        throw answer.fault;
    return there;
}
/** Title and body only: whether a pull request is a draft cannot be changed this way, and the answer says what it is. */
function updatePullRequest(client, number, text) {
    return client.ask({
        doing: `update pull request ${number}`,
        needs: publisher_PULLS,
        shape: answers/* pullAnswer */.MJ.transform(read_pull_request/* readPullRequest */.D),
        send: (rest, at) => rest.pulls.update({ ...at, pull_number: number, title: text.title, body: text.body }),
    });
}
/** The answer to the new label names all there are, so that nobody has to ask. */
async function setStatusLabel(client, issue, label, remove) {
    const labels = await client.ask({ doing: `label issue ${issue}`, needs: ISSUES, shape: answers/* labelsAnswer */.sZ, send: (rest, at) => rest.issues.addLabels({ ...at, issue_number: issue, labels: [label] }) });
    const there = new Set(labels.map(({ name }) => name.toLowerCase()));
    for (const name of remove) {
        if (name.toLowerCase() !== label.toLowerCase() && there.has(name.toLowerCase()))
            await takeOff(client, issue, name);
    }
}
/** GitHub notes nothing in the timeline when a label is added that is there already. */
async function pickUp(client, issue, label, remove) {
    const labels = await (0,pages/* pages */.Bd)(client, (page) => ({
        doing: `list the labels of issue ${issue}`,
        needs: 'issues: read',
        shape: answers/* labelsAnswer */.sZ,
        send: (rest, at) => rest.issues.listLabelsOnIssue({ ...at, issue_number: issue, per_page: pages/* PAGE */.KL, page }),
    }));
    if (labels.some(({ name }) => name.toLowerCase() === label.toLowerCase()))
        await takeOff(client, issue, label);
    await setStatusLabel(client, issue, label, remove);
}
async function takeOff(client, issue, name) {
    const answer = await client.attempt({ doing: `take a label off issue ${issue}`, needs: ISSUES, shape: answers/* anyAnswer */.H2, send: (rest, at) => rest.issues.removeLabel({ ...at, issue_number: issue, name }) });
    if (!answer.ok && answer.status !== 404)
        throw answer.fault;
}

;// CONCATENATED MODULE: ./lib/adapters/github/create-forge.js


/** Connects to one repository of GitHub; octokit is loaded only now, and nothing is sent yet. */
async function createForge(options) {
    const { createClient } = await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(3529)]).then(__webpack_require__.bind(__webpack_require__, 13529));
    const client = createClient(options);
    const forge = (0,github_forge/* createReads */.c)(client);
    return { forge, publisher: createWrites(client, forge) };
}


/***/ }),

/***/ 13088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ createCleaner)
/* harmony export */ });
/* harmony import */ var _contract_overwritten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89767);
/* harmony import */ var _contract_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8977);
/* harmony import */ var _core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74288);



/** A cleaner for one run. */
function createCleaner(search) {
    const overwritten = new Map();
    return {
        steps: (pipeline) => pipeline.map((step) => ({
            ...step,
            run: async (ending, powers) => {
                const { value, hits } = (0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanValue */ .o)(search, await step.run(ending, powers));
                overwritten.set(step.id, hits.map((hit) => ({ ...hit, field: `facts.${hit.field}` })));
                return _contract_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .FACTS */ .qY[step.id].parse(value);
            },
        })),
        bundle: (bundle) => ({
            ...bundle,
            append: async (record) => {
                // A fault's words are cleaned here; nothing is judged by them.
                const { value, hits } = (0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanValue */ .o)(search, record.fault?.message ?? '');
                const fault = record.fault === null ? null : { ...record.fault, message: typeof value === 'string' ? value : '' };
                const all = [...(record.facts === null ? [] : (overwritten.get(record.phase) ?? [])), ...hits.map((hit) => ({ ...hit, field: 'fault.message' }))];
                return bundle.append({ ...record, fault, ...(all.length === 0 ? {} : { overwritten: all.slice(0, _contract_overwritten_js__WEBPACK_IMPORTED_MODULE_0__/* .LISTED_HITS */ .Ls) }) });
            },
        }),
    };
}


/***/ }),

/***/ 36963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ cleaningPort)
/* harmony export */ });
/* harmony import */ var _core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74288);

/** A port that is handed nothing with a secret in it: the last filter before the outside, although what comes here is clean already. */
function cleaningPort(port, search) {
    return new Proxy(port, {
        get: (target, name) => {
            const member = Reflect.get(target, name);
            return typeof member === 'function' ? (...args) => Reflect.apply(member, target, args.map((arg) => (0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanValue */ .o)(search, arg).value)) : member;
        },
    });
}


/***/ }),

/***/ 56423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K9: () => (/* binding */ NO_WORK_LEFT),
/* harmony export */   Xn: () => (/* binding */ bundleOptions),
/* harmony export */   Xr: () => (/* binding */ ledgerOf),
/* harmony export */   endRun: () => (/* binding */ endRun),
/* harmony export */   km: () => (/* binding */ withholdUnsearched),
/* harmony export */   tellAgain: () => (/* binding */ tellAgain)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62971);
/* harmony import */ var _adapters_files_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48767);
/* harmony import */ var _adapters_files_resume_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18236);
/* harmony import */ var _adapters_git_remove_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66344);
/* harmony import */ var _adapters_process_ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84829);
/* harmony import */ var _adapters_secrets_cleaner_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13088);
/* harmony import */ var _adapters_secrets_cleaning_port_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36963);
/* harmony import */ var _core_course_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38758);
/* harmony import */ var _core_decide_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(68743);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(58651);
/* harmony import */ var _core_summarise_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(29923);
/* harmony import */ var _core_round_files_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(44417);
/* harmony import */ var _core_withhold_change_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(35495);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(26857);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(63926);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(13411);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(40765);
/* harmony import */ var _powers_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(54209);




















/** Of our temporary folder, what takes room and is of no use any more; the trusted git directory holds what may still be delivered. */
const USELESS = ['workspaces', 'codex', 'artifact'];
/**
 * Ends a run in place of the process that began it: ends the programs it started, makes room, closes its bundle, and tells the
 * outside. Nothing that is done already is done again. Where no bundle can be closed, that is told as the status.
 */
async function endRun(given) {
    const { job } = given;
    const narrator = (0,_adapters_secrets_cleaning_port_js__WEBPACK_IMPORTED_MODULE_8__/* .cleaningPort */ .l)(given.narrator, job.search);
    const request = { ...given, narrator };
    const survivors = await (0,_adapters_process_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .endSurvivors */ .Bk)(ledgerOf(job));
    if (survivors.length > 0)
        narrator.say(`processes that outlived the run were ended: ${survivors.join(', ')}`);
    for (const name of USELESS)
        await (0,_adapters_git_remove_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .removeTree */ .d)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(job.scratch, name));
    const ended = await closeAndTell(request).catch((thrown) => {
        if (!(0,_core_fault_js__WEBPACK_IMPORTED_MODULE_11__/* .isFault */ .Zh)(thrown) || !thrown.code.startsWith('evidence:'))
            throw thrown;
        return tellUnwritten(request, thrown);
    });
    await (0,_adapters_files_resume_file_js__WEBPACK_IMPORTED_MODULE_4__/* .removeResume */ .az)(job.evidence);
    return ended;
}
/** Tells again what could not be told of a run whose bundle is closed. */
async function tellAgain(request, only) {
    const left = await (0,_adapters_files_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .reopenBundle */ .U)(bundleOptions(request.job));
    if (!left.closed)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_11__/* .Fault */ .vC('evidence:altered', 'The bundle of the run was closed, and is not any more.');
    return withPowers(request, async (powers) => tell(powers, closedOf(left.verified), only));
}
/** Where a run writes down the programs it starts. */
function ledgerOf({ scratch }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, 'children');
}
/** What a bundle of a run is opened with. */
function bundleOptions(job) {
    return { folder: job.evidence, run: job.invocation.runId, version: _version_js__WEBPACK_IMPORTED_MODULE_19__/* .VERSION */ .x, rules: { steps: _pipeline_js__WEBPACK_IMPORTED_MODULE_15__/* .pipeline */ .T }, secrets: job.search };
}
async function closeAndTell(request) {
    const { job, narrator, signal, lost } = request;
    const left = await (0,_adapters_files_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .reopenBundle */ .U)(bundleOptions(job));
    if (left.closed) {
        narrator.say('The bundle is closed already; what is left is to tell.');
        return withPowers(asRecorded(request, left.verified.facts), async (powers) => tell(powers, closedOf(left.verified), null));
    }
    const next = (0,_core_course_js__WEBPACK_IMPORTED_MODULE_9__/* .nextPlace */ .F7)(left.records);
    narrator.say(next === null ? 'Every phase has left its record.' : `${left.records.length} records were left; the phase that was to follow is ${next.phase}.`);
    if (next !== null)
        await withholdUnsearched(job.evidence, left.evidence, next);
    const cleaner = (0,_adapters_secrets_cleaner_js__WEBPACK_IMPORTED_MODULE_7__/* .createCleaner */ .r)(job.search);
    const torn = left.torn ? ' The last line of its journal was torn and is left out.' : '';
    return withPowers(asRecorded(request, (0,_core_summarise_js__WEBPACK_IMPORTED_MODULE_12__/* .factsOf */ .xS)(left.records)), async (powers) => (0,_run_js__WEBPACK_IMPORTED_MODULE_16__/* .run */ .eF)(cleaner.steps(_pipeline_js__WEBPACK_IMPORTED_MODULE_15__/* .pipeline */ .T), powers, cleaner.bundle(left.bundle), signal, { records: left.records, cut: { thrown: new _core_fault_js__WEBPACK_IMPORTED_MODULE_11__/* .Fault */ .vC(lost.code, `${lost.message}${torn}`) } }));
}
/** What was let in is what is ended, whatever this step was told. */
function asRecorded(request, { intake }) {
    return intake === undefined ? request : { ...request, job: (0,_job_js__WEBPACK_IMPORTED_MODULE_17__/* .asLetIn */ .vR)(request.job, intake) };
}
/** Of a change that was under way nobody knows whether it holds a secret, nor then of the words that may quote it. */
async function withholdUnsearched(folder, evidence, { phase, round }) {
    if (phase === 'verify' || phase === 'report')
        return;
    await Promise.all((0,_core_round_files_js__WEBPACK_IMPORTED_MODULE_13__/* .attemptNames */ .EW)(round).flatMap((name) => [...(0,_core_withhold_change_js__WEBPACK_IMPORTED_MODULE_14__/* .quotingFiles */ .DW)(name)]).filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))).map((path) => evidence.withhold(path, _core_withhold_change_js__WEBPACK_IMPORTED_MODULE_14__/* .UNSEARCHED_NOTE */ .QP)));
}
/** There is no bundle, so its fault is the status, and it is told all the same. */
async function tellUnwritten(request, fault) {
    request.narrator.error(fault.message);
    return withPowers(request, async (powers) => {
        const outlet = { ...powers.outlet, upload: () => Promise.resolve('not uploaded: there is no bundle') };
        return tell({ ...powers, outlet }, { facts: {}, records: [], verdict: (0,_core_decide_js__WEBPACK_IMPORTED_MODULE_10__/* .verdictOf */ .Vj)(fault), manifestSha256: null }, null);
    });
}
async function tell(powers, closed, only) {
    return { ...closed, untold: await (0,_run_js__WEBPACK_IMPORTED_MODULE_16__/* .tellOutside */ .R_)(_pipeline_js__WEBPACK_IMPORTED_MODULE_15__/* .pipeline */ .T, closed, powers, only) };
}
function closedOf({ facts, records, manifest, manifestSha256 }) {
    if (manifest === null)
        throw new TypeError('a bundle that verifies has a manifest');
    return { facts, records, verdict: manifest.verdict, manifestSha256 };
}
/** Nothing is worked on any more, so nobody asks how long it may take. */
const NO_WORK_LEFT = { allow: () => undefined, secondsLeft: () => 1 };
async function withPowers(request, use) {
    const { powers, close } = await (0,_powers_js__WEBPACK_IMPORTED_MODULE_18__/* .buildPowers */ .n)({ ...request, endings: NO_WORK_LEFT, evidence: (0,_adapters_files_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .openEvidence */ .i)({ folder: request.job.evidence }) });
    const { repository } = powers;
    // Without this git would only say that it knows no such object.
    const isGone = !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(request.job.scratch, 'git'));
    const why = request.undeliverable ?? (isGone ? new _core_fault_js__WEBPACK_IMPORTED_MODULE_11__/* .Fault */ .vC('run:lost', 'The tree that was verified went away with the temporary folder of the run, so it cannot be delivered.') : null);
    const gone = () => Promise.reject(why);
    return use(why !== null ? { ...powers, repository: { ...repository, fetchBase: gone, change: gone, readBlob: gone } } : powers).finally(close);
}


/***/ }),

/***/ 54209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ buildPowers)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/actions/outputs.js + 2 modules
var outputs = __webpack_require__(93209);
// EXTERNAL MODULE: ./lib/adapters/actions/artifact.js + 1 modules
var artifact = __webpack_require__(6144);
// EXTERNAL MODULE: ./lib/adapters/clock.js
var adapters_clock = __webpack_require__(61642);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(58651);
// EXTERNAL MODULE: ./lib/adapters/codex/binary.js + 2 modules
var binary = __webpack_require__(12627);
// EXTERNAL MODULE: ./lib/contract/endpoint.js
var contract_endpoint = __webpack_require__(72645);
;// CONCATENATED MODULE: ./lib/adapters/codex/endpoint.js


/** Puts together what a run needs to be served by a model. Fault `model:key-missing`, which does not say the key. */
function readModelAccess(endpoint, apiKey) {
    if (apiKey.trim() === '')
        throw new fault/* Fault */.vC('model:key-missing', 'No key for the model server was given.');
    if (!/^[\x21-\x7e]+$/.test(apiKey))
        throw new fault/* Fault */.vC('model:key-missing', 'The key for the model server contains white space or other characters that no key has.');
    return { endpoint, apiKey };
}
/** A signed token of Microsoft Entra ID: three parts, the first of which is JSON. */
const ENTRA_TOKEN = /^eyJ[\w-]+\.[\w-]+\.[\w-]+$/;
/**
 * The header by which a model server knows us. Azure takes its keys in `api-key` and tokens of Microsoft Entra ID in
 * `authorization` (https://learn.microsoft.com/azure/ai-services/openai/reference, "Authentication").
 */
function keyHeader({ endpoint, apiKey }) {
    return (0,contract_endpoint/* isAzure */.QH)(endpoint) && !ENTRA_TOKEN.test(apiKey) ? { 'api-key': apiKey } : { authorization: `Bearer ${apiKey}` };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./node_modules/https-proxy-agent/dist/index.js
var dist = __webpack_require__(3669);
// EXTERNAL MODULE: ./lib/adapters/outbound-proxy.js
var outbound_proxy = __webpack_require__(54827);
;// CONCATENATED MODULE: ./lib/adapters/codex/model-line.js




/** No answer came. The message goes on from “the model server”; it holds no key, no password and nothing that was sent. */
class NoAnswer extends Error {
    name = 'NoAnswer';
    /** The same for Codex, which is not told how we reach the model server. */
    told;
    constructor(why, told = why) {
        super(why);
        this.told = told;
    }
}
/** Certificates are verified, whatever NODE_TLS_REJECT_UNAUTHORIZED says. */
const VERIFIED = { rejectUnauthorized: true };
/** Opens the line; nothing is connected before the first request. Fault `network:proxy-invalid`. */
function openModelLine({ endpoint, environment, authorities }) {
    const proxy = (0,outbound_proxy/* proxyFor */.iJ)(endpoint, environment);
    const trust = authorities === undefined ? VERIFIED : { ...VERIFIED, ca: [...authorities] };
    const agent = agentFor(endpoint, proxy, trust);
    return {
        send: async (headers, body, idleMs, signal) => {
            const request = endpoint.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
            const sent = request(endpoint, { method: 'POST', agent, signal, headers, ...trust });
            const answered = Promise.withResolvers();
            const silence = setTimeout(() => sent.destroy(new NoAnswer(`did not answer within ${idleMs / 1000} seconds`)), idleMs);
            // The agent hands on a refusal of the proxy as if the model server had said it; nothing was sent to that one.
            sent.once('proxyConnect', ({ statusCode }) => {
                if (statusCode !== 200 && proxy !== null)
                    sent.destroy(new NoAnswer(refusalOf(statusCode, endpoint, proxy), 'could not be reached'));
            });
            sent.once('response', answered.resolve);
            sent.on('error', (thrown) => answered.reject(thrown instanceof NoAnswer ? thrown : troubleOf(thrown, endpoint, proxy)));
            sent.end(body);
            return answered.promise.finally(() => clearTimeout(silence));
        },
        close: () => agent.destroy(),
    };
}
function agentFor(endpoint, proxy, trust) {
    if (proxy !== null)
        return new dist.HttpsProxyAgent(proxy, { keepAlive: true, ...trust });
    return endpoint.protocol === 'https:' ? new external_node_https_.Agent({ keepAlive: true }) : new external_node_http_.Agent({ keepAlive: true });
}
function refusalOf(statusCode, { host }, proxy) {
    const why = statusCode === 407 ? 'it wants another user or password' : statusCode === 403 ? 'it does not allow that address' : 'it could not connect';
    return `was not reached: the proxy ${(0,outbound_proxy/* nameOfProxy */.fT)(proxy)} answered ${statusCode} when asked for ${host}; ${why}`;
}
/** Codes of OpenSSL and Node for a certificate that does not hold. */
const CERTIFICATE = /^(CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_|HOSTNAME_MISMATCH|ERR_TLS_CERT_)/;
/** Says why there is no answer by the error's code alone, since its words may quote what was sent. */
function troubleOf(thrown, { host }, proxy) {
    const code = 'code' in thrown && typeof thrown.code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(thrown.code) ? thrown.code : '';
    if (CERTIFICATE.test(code)) {
        const whose = proxy?.protocol === 'https:' ? `of the proxy ${(0,outbound_proxy/* nameOfProxy */.fT)(proxy)} or of ${host}` : `of ${host}`;
        return new NoAnswer(`was not trusted: the certificate ${whose} does not hold (${code}); if it comes from an authority of yours, name its file in NODE_EXTRA_CA_CERTS`, 'could not be reached');
    }
    const how = code === 'ECONNREFUSED' ? 'refused the connection' : code === 'ECONNRESET' ? 'closed the connection without an answer' : `could not be reached${code === '' ? '' : ` (${code})`}`;
    return proxy === null ? new NoAnswer(how) : new NoAnswer(`could not be reached through the proxy ${(0,outbound_proxy/* nameOfProxy */.fT)(proxy)}${code === '' ? '' : ` (${code})`}`, 'could not be reached');
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/adapters/process/run-child.js + 2 modules
var run_child = __webpack_require__(80715);
;// CONCATENATED MODULE: ./lib/adapters/files/within.js
/** Says whether an absolute path is a folder or lies in it; both are normalized and without a slash at the end. */
function isWithin(path, folder) {
    return path === folder || folder === '/' || path.startsWith(`${folder}/`);
}

;// CONCATENATED MODULE: ./lib/adapters/codex/readable-folders.js



/**
 * The parts of `wanted` that lie outside every hidden folder: a folder with a hidden one inside is replaced by its
 * entries but that one. A wanted folder inside a hidden one was asked for by name, and is kept. Paths are real ones;
 * a folder that is kept whole is also there as it was spelled, since PATH may spell it so.
 */
async function readableFolders(wanted, hidden) {
    const secret = await Promise.all(hidden.map(realPathOf));
    const kept = [];
    for (const folder of wanted) {
        const real = await realPathOf(folder);
        const parts = await without(real, secret);
        kept.push(...parts, ...(parts[0] === real ? [(0,external_node_path_.normalize)(folder)] : []));
    }
    return [...new Set(kept)].sort();
}
/** The real path of what may not exist yet: that of the nearest ancestor that does, and the rest as it is spelled. */
async function realPathOf(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch (thrown) {
        const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
        if (code !== 'ENOENT' && code !== 'ENOTDIR')
            throw thrown;
        return (0,external_node_path_.join)(await realPathOf((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
    }
}
async function without(path, secret) {
    if (secret.includes(path))
        return [];
    if (!secret.some((hidden) => isWithin(hidden, path)))
        return [path];
    const kept = [];
    for (const entry of await entriesOf(path)) {
        // A link is left out: where it leads is either shown by its own name or not to be seen.
        if (!entry.isSymbolicLink())
            kept.push(...(await without((0,external_node_path_.join)(path, entry.name), secret)));
    }
    return kept;
}
async function entriesOf(folder) {
    try {
        return await (0,promises_.readdir)(folder, { withFileTypes: true });
    }
    catch (thrown) {
        const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
        // What we can't read ourselves, a command of Codex can't read either.
        if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES')
            return [];
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/codex/permissions.js



/** What Codex shows under the name `:minimal` on Linux. */
const MINIMAL = ['/bin', '/etc', '/lib', '/lib64', '/nix/store', '/run/current-system/sw', '/sbin', '/usr'];
/** Where systems keep programs that `:minimal` lacks. */
const SYSTEM = ['/opt'];
/**
 * Works out what the commands of one turn may see: system folders, the toolchain, the workspace, a scratch folder.
 * Nothing is denied that was not shown before: Codex cannot show a readable folder inside a denied one.
 */
async function workOutPermissions(request) {
    const hidden = await Promise.all(request.hidden.map(realPathOf));
    const readable = await readableFolders([...SYSTEM, ...request.visible], hidden);
    return {
        workspace: request.access === 'read-only' ? 'read' : 'write',
        readable: [...readable, request.codex, request.shellHome, ...(request.toolFolder === null ? [] : [request.toolFolder])],
        writable: [request.scratch],
        denied: hidden.filter((path) => MINIMAL.some((shown) => isWithin(path, shown))),
    };
}
/** Spells permissions as the value of `permissions.<name>.filesystem`. Fault `codex:sandbox` for a path Codex would take for a pattern. */
function permissionsTable(permissions) {
    const entries = [
        [':minimal', 'read'],
        [':workspace_roots', permissions.workspace],
        ...permissions.readable.map((path) => [plain(path), 'read']),
        ...permissions.writable.map((path) => [plain(path), 'write']),
        ...permissions.denied.map((path) => [plain(path), 'deny']),
    ];
    return tomlTable(Object.fromEntries(entries));
}
/** Spells strings as an inline table of TOML, whose basic strings take every escape that JSON writes. */
function tomlTable(entries) {
    return `{${Object.entries(entries).map(([name, value]) => `${JSON.stringify(name)}=${JSON.stringify(value)}`).join(',')}}`;
}
function plain(path) {
    if (/[*?[\]{}\\\p{Cc}\p{Cs}]/u.test(path))
        throw new fault/* Fault */.vC('codex:sandbox', `The sandbox of Codex cannot be told of the folder ${JSON.stringify(path)}, whose name reads as a pattern.`);
    return path;
}

;// CONCATENATED MODULE: ./lib/adapters/codex/arguments.js

/** The environment variable in which Codex looks for the key of our proxy. */
const KEY_VARIABLE = 'CODEX_ORCHESTRATOR_PROXY_KEY';
const PROFILE = 'orchestrator';
/** Features that reach out, load code or text of the repository, or read files by another way than a command. */
const DISABLED = [
    'apps', 'browser_use', 'computer_use', 'daemon_auto_start', 'enable_request_compression', 'goals', 'hooks', 'image_generation',
    'memories', 'multi_agent', 'network_proxy', 'plugins', 'shell_snapshot', 'skill_mcp_dependency_install', 'skill_search', 'system_proxy_fallback',
    'tool_suggest', 'unbounded_connection_retries', 'view_image',
];
const SETTINGS = [
    'agents.enabled=false',
    'allow_login_shell=false',
    'analytics.enabled=false',
    'check_for_update_on_startup=false',
    'otel.log_user_prompt=false',
    'project_doc_max_bytes=0',
    'skills.include_instructions=false',
    'web_search="disabled"',
];
/** The arguments of `codex exec` for one turn with the prompt on standard input. */
function execArguments(invocation) {
    const { workspace, effort, patience } = invocation;
    const provider = `{name=${JSON.stringify(PROFILE)},base_url=${JSON.stringify(invocation.proxyUrl)},env_key=${JSON.stringify(KEY_VARIABLE)},wire_api="responses",request_max_retries=${patience.requestRetries},stream_max_retries=${patience.streamRetries},stream_idle_timeout_ms=${patience.idleMs}}`;
    return [
        'exec', '--json', '--ephemeral', '--ignore-user-config', '--ignore-rules', '--strict-config', '--skip-git-repo-check',
        '-C', workspace, `--model=${invocation.model}`, '-o', invocation.answerFile, '--output-schema', invocation.schemaFile,
        ...(invocation.userSettings ?? []).flatMap((setting) => ['-c', setting]),
        ...DISABLED.flatMap((feature) => ['--disable', feature]),
        ...[
            ...SETTINGS,
            `projects={${JSON.stringify(workspace)}={trust_level="untrusted"}}`,
            ...(effort === undefined ? [] : [`model_reasoning_effort=${JSON.stringify(effort)}`]),
            `otel.exporter={otlp-http={endpoint=${JSON.stringify(invocation.collectorUrl)},protocol="json"}}`,
            `model_provider="${PROFILE}"`,
            `model_providers.${PROFILE}=${provider}`,
            `shell_environment_policy={inherit="none",set=${tomlTable(invocation.commandEnvironment)}}`,
            ...permissionSettings(invocation.permissions),
        ].flatMap((setting) => ['-c', setting]),
        '-',
    ];
}
/** The arguments of `codex sandbox` that run a command as Codex would run it in a turn. */
function sandboxArguments(workspace, permissions, command) {
    return ['sandbox', '-P', PROFILE, '-C', workspace, ...permissionSettings(permissions).flatMap((setting) => ['-c', setting]), '--', ...command];
}
function permissionSettings(permissions) {
    return [`default_permissions="${PROFILE}"`, `permissions.${PROFILE}.filesystem=${permissionsTable(permissions)}`];
}

;// CONCATENATED MODULE: ./lib/adapters/codex/line-splitter.js
/**
 * Makes a splitter at line feeds that holds at most `limit` bytes.
 * `onLine` gets each line without its line feed, or null for a line longer than the limit.
 */
function createLineSplitter(limit, onLine) {
    let held = [];
    let size = 0;
    const take = (part) => {
        size += part.length;
        if (size > limit)
            held = [];
        else if (part.length > 0)
            held.push(part);
    };
    const finish = () => {
        const line = size > limit ? null : Buffer.concat(held);
        held = [];
        size = 0;
        onLine(line);
    };
    return {
        push: (chunk) => {
            const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
            let start = 0;
            for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
                take(bytes.subarray(start, end));
                finish();
                start = end + 1;
            }
            // The chunk may be used again by whoever gave it, so what is kept is copied.
            if (start < bytes.length)
                take(Buffer.from(bytes.subarray(start)));
        },
        end: () => {
            if (size > 0)
                finish();
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/codex/event-stream.js

const LINE_LIMIT = 8 * 1024 * 1024;
/** Makes a reader that never throws on what it reads: bytes of any kind in any chunks yield the same events. */
function createEventReader(onEvent, lineLimit = LINE_LIMIT) {
    return createLineSplitter(lineLimit, (line) => {
        const text = line === null ? null : line.toString('utf8');
        if (text?.trim() === '')
            return;
        onEvent(text === null ? { kind: 'unreadable' } : readEvent(text));
    });
}
function readEvent(text) {
    const event = parseObject(text);
    if (event === null)
        return { kind: 'unreadable' };
    const type = event['type'];
    switch (type) {
        case 'thread.started':
            return { kind: 'thread-started', threadId: string(event['thread_id']) };
        case 'turn.started':
            return { kind: 'turn-started' };
        case 'item.started':
            return { kind: 'item-started', item: readItem(object(event['item'])) };
        case 'item.updated':
            return { kind: 'item-updated', item: readItem(object(event['item'])) };
        case 'item.completed':
            return { kind: 'item-completed', item: readItem(object(event['item'])) };
        case 'turn.completed':
            return { kind: 'turn-completed' };
        case 'turn.failed':
            return { kind: 'turn-failed', message: string(object(event['error'])['message']) };
        case 'error':
            return { kind: 'error', message: string(event['message']) };
        default:
            return { kind: 'unknown', type: string(type) };
    }
}
function readItem(item) {
    const status = string(item['status']);
    switch (item['type']) {
        case 'agent_message':
            return { type: 'message', text: string(item['text']) };
        case 'command_execution': {
            const exitCode = item['exit_code'];
            return { type: 'command', command: string(item['command']), exitCode: typeof exitCode === 'number' ? exitCode : null, status };
        }
        case 'file_change': {
            const changes = Array.isArray(item['changes']) ? item['changes'] : [];
            return { type: 'file-change', paths: changes.map((change) => object(change)['path']).filter((path) => typeof path === 'string'), status };
        }
        default:
            return { type: 'other', name: string(item['type']) };
    }
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return isObject(value) ? value : null;
    }
    catch (thrown) {
        if (thrown instanceof SyntaxError)
            return null;
        throw thrown;
    }
}
function object(value) {
    return isObject(value) ? value : {};
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function string(value) {
    return typeof value === 'string' ? value : '';
}

// EXTERNAL MODULE: ./lib/core/one-line.js
var one_line = __webpack_require__(71738);
;// CONCATENATED MODULE: ./lib/adapters/codex/model-fault.js


const WORDS_LIMIT = 500;
/** The fault of a turn that ended because of the model server, in the words of that server; `requests` is how often it was asked. */
function faultOfModel(trouble, turn, requests) {
    const asked = requests === 1 ? '1 request' : `${requests} requests`;
    const server = (code, what) => new fault/* Fault */.vC(code, `The model server ${what} (${turn}, ${asked}).`);
    switch (trouble.kind) {
        case 'status':
            return server(codeOfStatus(trouble.status, trouble.code), `answered ${trouble.status}${said(trouble.message)}${trouble.wait === null ? '' : `, and asks to wait ${Math.ceil(trouble.wait)} seconds, which is longer than a run waits`}`);
        case 'failed':
            return server(codeOfFailure(trouble.code), `ended its answer with the error ${(0,one_line/* oneLine */.T)(trouble.code, 100)}${said(trouble.message)}`);
        case 'incomplete':
            return server(trouble.reason === 'content_filter' ? 'model:filtered' : 'model:incomplete', `stopped its answer in the middle: ${(0,one_line/* oneLine */.T)(trouble.reason, 100)}`);
        case 'no-answer':
        case 'broken-off':
            return server('model:unavailable', trouble.why);
        case 'over-budget':
            return new fault/* Fault */.vC('breaker:tokens', `The run has used ${trouble.used} tokens, and its policy allows ${trouble.limit}; the next request of ${turn} was not sent.`);
        case 'over-cost':
            return new fault/* Fault */.vC('breaker:cost', `The run has cost ${trouble.used} dollars, and its policy allows ${trouble.limit}; the next request of ${turn} was not sent.`);
        case 'usage-unknown':
            return new fault/* Fault */.vC('model:usage-unknown', `The model server did not say how many tokens an answer used, and the policy allows ${trouble.limit}; the next request of ${turn} was not sent.`);
    }
}
function said(message) {
    return message.trim() === '' ? '' : `: ${(0,one_line/* oneLine */.T)(message, WORDS_LIMIT).replace(/\.$/, '')}`;
}
function codeOfStatus(status, code) {
    if (FAILURES[code] !== undefined)
        return FAILURES[code];
    if (status === 401 || status === 403)
        return 'model:key-rejected';
    if (status === 404)
        return 'model:not-found';
    if (status === 429)
        return 'model:rate-limited';
    return status >= 500 || status === 408 ? 'model:unavailable' : 'model:bad-request';
}
function codeOfFailure(code) {
    return FAILURES[code] ?? 'model:bad-request';
}
/** What the codes of the Responses API mean for a human; any other rejects what was asked. */
const FAILURES = {
    context_length_exceeded: 'model:context-exceeded',
    insufficient_quota: 'model:quota',
    usage_not_included: 'model:quota',
    rate_limit_exceeded: 'model:rate-limited',
    server_error: 'model:unavailable',
    server_is_overloaded: 'model:unavailable',
    slow_down: 'model:unavailable',
    invalid_api_key: 'model:key-rejected',
    model_not_found: 'model:not-found',
};

;// CONCATENATED MODULE: ./lib/adapters/codex/judge-turn.js




const ANSWER_LIMIT = 8 * 1024 * 1024;
const MESSAGE_LIMIT = 500;
/**
 * Answers the final message of a turn, or throws the one fault it ended with: first what we stopped it for, then what
 * the machine did to it, then what the model server did, which the proxy saw, and last what Codex says itself.
 */
async function judgeTurn(turn) {
    refuseStop(turn);
    const { request, result, facts, model, clean } = turn;
    if (result.exitCode === null)
        throw new fault/* Fault */.vC('codex:killed', `Codex was ended by ${result.signal ?? 'a signal'} in ${request.name}, and not by us.`);
    if (result.exitCode === 0 && facts.failure === null)
        return readAnswer(turn);
    if (model.trouble !== null)
        throw faultOfModel(cleaned(model.trouble, clean), request.name, model.usage.requests);
    const words = [facts.failure, facts.complaint, turn.lastWords].find((text) => text !== null && text.trim() !== '') ?? '';
    const safe = clean(turn.keys.reduce((text, key) => text.replaceAll(key, '***'), words));
    throw new fault/* Fault */.vC('codex:failed', `Codex ended with exit code ${result.exitCode} in ${request.name}: ${(0,one_line/* oneLine */.T)(safe, MESSAGE_LIMIT)}`);
}
/** Throws the fault of a turn that we stopped. */
function refuseStop({ request, result, facts, model, tooMuchOutput, signal, clean }) {
    if (facts.protectedPath !== null)
        throw new fault/* Fault */.vC('codex:protected-path', `Codex set out to change the protected file ${(0,one_line/* oneLine */.T)(clean(facts.protectedPath), 300)}.`);
    if (tooMuchOutput)
        throw new fault/* Fault */.vC('breaker:log-bytes', `Codex wrote more in ${request.name} than the evidence of a run may hold; what fitted is in it.`);
    if (result.timedOut) {
        // An answer that broke off may have done so because we stopped Codex.
        const trouble = model.trouble === null || model.trouble.kind === 'broken-off' ? '' : ` Before that: ${faultOfModel(cleaned(model.trouble, clean), request.name, model.usage.requests).message}`;
        throw new fault/* Fault */.vC('codex:timeout', `Codex did not finish ${request.name} within ${request.timeoutSeconds} seconds.${trouble}`);
    }
    if (result.aborted)
        throw (0,fault/* isFault */.Zh)(signal.reason) ? signal.reason : new fault/* Fault */.vC('codex:failed', `Codex was ended in ${request.name} because the run ends.`, signal.reason);
}
function cleaned(trouble, clean) {
    return 'message' in trouble ? { ...trouble, message: clean(trouble.message) } : trouble;
}
/**
 * Reads the final message. Codex ends with 0 after a refusal and after nothing at all, and then repeats what it said
 * earlier in the turn; so the proxy, which saw the latest answer of the model, is asked what that was.
 */
async function readAnswer({ request, answerFile, model }) {
    if (model.latest === 'refusal')
        throw new fault/* Fault */.vC('codex:refused', `The model refused ${request.name}.`);
    const size = await (0,promises_.stat)(answerFile).then((found) => found.size, () => 0);
    if (size > ANSWER_LIMIT)
        throw new fault/* Fault */.vC('codex:failed', `The answer of Codex in ${request.name} is larger than ${ANSWER_LIMIT} bytes.`);
    const message = size === 0 ? '' : await (0,promises_.readFile)(answerFile, 'utf8');
    if (model.latest !== 'text' || message.trim() === '')
        throw new fault/* Fault */.vC('codex:empty-answer', `Codex ended ${request.name} without an answer.`);
    request.accepts(message);
    return message;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./lib/contract/parse-json.js
var parse_json = __webpack_require__(39760);
;// CONCATENATED MODULE: ./lib/adapters/codex/error-answer.js

/** Reads the body of an error: the JSON of the Responses API and its relatives, else whatever text it is. */
function readErrorAnswer(body) {
    const whole = (0,parse_json/* parseJson */.q)(body);
    const error = fields(fields(whole)['error'] ?? whole);
    const message = [error['message'], error['detail'], fields(whole)['error'], body].find((text) => typeof text === 'string' && text.trim() !== '');
    const code = [error['code'], error['type']].find((text) => typeof text === 'string' && text !== '');
    return { code: typeof code === 'string' ? code : '', message: typeof message === 'string' ? message : '' };
}
/** The seconds an answer asks to wait, from `retry-after-ms` or `retry-after`; a date is measured from the answer's own. Null when it asks for nothing that can be read. */
function secondsToWait(headers) {
    const milliseconds = headers['retry-after-ms'];
    if (typeof milliseconds === 'string' && /^\d+(\.\d+)?$/.test(milliseconds))
        return Number(milliseconds) / 1000;
    const after = headers['retry-after'];
    if (after === undefined)
        return null;
    if (/^\d+(\.\d+)?$/.test(after))
        return Number(after);
    const seconds = (Date.parse(after) - Date.parse(headers.date ?? '')) / 1000;
    return Number.isNaN(seconds) ? null : Math.max(0, seconds);
}
function fields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

;// CONCATENATED MODULE: ./lib/adapters/codex/patience.js
/** What a run waits for. */
const PATIENCE = { requestRetries: 2, streamRetries: 2, idleMs: 300_000, longestWaitSeconds: 60 };

;// CONCATENATED MODULE: ./lib/adapters/codex/proxy-headers.js
const REQUEST_HEADER = /^(content-type|accept|user-agent|originator|session-id|thread-id|x-client-request-id|openai-[a-z0-9-]+|x-openai-[a-z0-9-]+|x-codex-[a-z0-9-]+)$/;
const ANSWER_HEADER = /^(content-type|cache-control|retry-after|retry-after-ms|x-request-id|x-ratelimit-[a-z0-9-]+|openai-[a-z0-9-]+|x-codex-[a-z0-9-]+)$/;
/** The headers of a request that the model server gets to see; never a key, a cookie or a host. */
function forwardedRequestHeaders(headers) {
    return pick(headers, REQUEST_HEADER);
}
/** The headers of an answer that Codex gets to see; never a cookie, a location or an encoding. */
function forwardedAnswerHeaders(headers) {
    return pick(headers, ANSWER_HEADER);
}
function pick(headers, wanted) {
    return Object.fromEntries(Object.entries(headers).filter(([name, value]) => value !== undefined && wanted.test(name)));
}

;// CONCATENATED MODULE: ./lib/adapters/codex/proxy-record.js
/** No tokens at all. */
const NO_USAGE = { requests: 0, inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 };
/** Makes the record of one proxy, which spends from the budget of the run. */
function createProxyRecord(budget) {
    const state = { usage: NO_USAGE, unreadable: 0, latest: 'none', trouble: null };
    const outcomes = new Map();
    const end = (outcome, trouble) => {
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        state.trouble = trouble;
    };
    return {
        sent: () => {
            state.usage = { ...state.usage, requests: state.usage.requests + 1 };
        },
        streamed: (reading, brokenOff) => {
            state.usage = sum(state.usage, reading);
            state.unreadable += reading.unreadable;
            budget.spend(reading);
            if (!reading.counted && (reading.completed || reading.unreadable > 0))
                budget.spend(null);
            // What stood in an unreadable event is unknown; it may well have been words, or the end.
            if (reading.completed || reading.unreadable > 0)
                state.latest = reading.refusal ? 'refusal' : reading.text || reading.unreadable > 0 ? 'text' : 'neither';
            const trouble = proxy_record_troubleOf(reading, brokenOff);
            end(trouble?.kind ?? 'completed', trouble);
        },
        failed: (trouble, outcome) => end(outcome, trouble),
        facts: () => ({ ...state, outcomes: Object.fromEntries(outcomes) }),
    };
}
function proxy_record_troubleOf(reading, brokenOff) {
    if (reading.completed)
        return null;
    if (reading.failure !== null)
        return { kind: 'failed', ...reading.failure };
    if (reading.incomplete !== null)
        return { kind: 'incomplete', reason: reading.incomplete };
    return { kind: 'broken-off', why: brokenOff ?? 'ended its answer in the middle' };
}
function sum(usage, reading) {
    return {
        requests: usage.requests,
        inputTokens: usage.inputTokens + reading.inputTokens,
        cachedInputTokens: usage.cachedInputTokens + reading.cachedInputTokens,
        outputTokens: usage.outputTokens + reading.outputTokens,
    };
}

;// CONCATENATED MODULE: ./lib/adapters/codex/response-meter.js

const EVENT_LIMIT = 1024 * 1024;
/** Makes a reader of one stream of server-sent events of the Responses API; it holds at most one event of 1 MiB. */
function createResponseMeter() {
    const reading = { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0, completed: false, failure: null, incomplete: null, counted: false, text: false, refusal: false, unreadable: 0 };
    let data = [];
    let size = 0;
    const dispatch = () => {
        if (size > EVENT_LIMIT)
            reading.unreadable += 1;
        else if (size > 0)
            response_meter_readEvent(Buffer.concat(data).toString('utf8'), reading);
        data = [];
        size = 0;
    };
    const lines = createLineSplitter(EVENT_LIMIT, (line) => {
        if (line === null) {
            size = EVENT_LIMIT + 1;
            data = [];
            return;
        }
        const text = line.at(-1) === 13 ? line.subarray(0, -1) : line;
        if (text.length === 0)
            return dispatch();
        if (text.subarray(0, 5).toString('latin1') !== 'data:')
            return;
        const value = text.subarray(5);
        size += value.length;
        if (size > EVENT_LIMIT)
            data = [];
        else
            data.push(value);
    });
    return {
        push: (chunk) => lines.push(chunk),
        end: () => {
            lines.end();
            dispatch();
            return { ...reading };
        },
    };
}
function response_meter_readEvent(text, reading) {
    if (text.trim() === '[DONE]')
        return;
    const event = response_meter_parseObject(text);
    if (event === null) {
        reading.unreadable += 1;
        return;
    }
    switch (event['type']) {
        case 'response.refusal.delta':
        case 'response.refusal.done':
            reading.refusal = true;
            return;
        case 'response.output_item.done':
            response_meter_readItem(event['item'], reading);
            return;
        case 'response.completed':
        case 'response.failed':
        case 'response.incomplete':
            readEnd(event['type'], asObject(event['response']), reading);
            return;
    }
}
function readEnd(type, response, reading) {
    const error = asObject(response['error']);
    reading.completed = type === 'response.completed';
    if (type === 'response.failed')
        reading.failure = { code: response_meter_string(error['code']), message: response_meter_string(error['message']) };
    if (type === 'response.incomplete')
        reading.incomplete = response_meter_string(asObject(response['incomplete_details'])['reason']);
    readUsage(response, reading);
}
function response_meter_readItem(item, reading) {
    const message = asObject(item);
    const content = message['content'];
    if (message['type'] !== 'message' || !Array.isArray(content))
        return;
    for (const part of content.map(asObject)) {
        if (part['type'] === 'refusal')
            reading.refusal = true;
        if (part['type'] === 'output_text' && typeof part['text'] === 'string' && part['text'].trim() !== '')
            reading.text = true;
    }
}
function readUsage(response, reading) {
    const usage = asObject(response['usage']);
    reading.counted = isCount(usage['input_tokens']) && isCount(usage['output_tokens']);
    reading.inputTokens += count(usage['input_tokens']);
    reading.cachedInputTokens += count(asObject(usage['input_tokens_details'])['cached_tokens']);
    reading.outputTokens += count(usage['output_tokens']);
}
function count(value) {
    return isCount(value) ? value : 0;
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
function response_meter_string(value) {
    return typeof value === 'string' ? value : '';
}
function response_meter_parseObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? asObject(value) : null;
    }
    catch (thrown) {
        if (thrown instanceof SyntaxError)
            return null;
        throw thrown;
    }
}
function asObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

// EXTERNAL MODULE: ./lib/core/price.js
var price = __webpack_require__(37718);
;// CONCATENATED MODULE: ./lib/adapters/codex/model-budget.js

const MICRO = 1_000_000;
/** Makes the budget of one run. It refuses a request once as much was used as a limit says: not before, and not in the middle of an answer. */
function createModelBudget() {
    const state = { limits: { tokens: null, cost: null }, used: { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 }, isUnknown: false };
    return {
        limitTo: (limits) => {
            state.limits = limits;
        },
        spend: (usage) => {
            if (usage === null)
                state.isUnknown = true;
            else
                state.used = { inputTokens: state.used.inputTokens + usage.inputTokens, cachedInputTokens: state.used.cachedInputTokens + usage.cachedInputTokens, outputTokens: state.used.outputTokens + usage.outputTokens };
        },
        refusal: () => {
            const { limits: { tokens, cost }, used, isUnknown } = state;
            const total = used.inputTokens + used.outputTokens;
            if (tokens !== null && total >= tokens)
                return { kind: 'over-budget', used: total, limit: tokens };
            if (cost !== null && (0,price/* microDollars */.om)(used, cost.price) >= cost.dollars * MICRO)
                return { kind: 'over-cost', used: Math.round((0,price/* microDollars */.om)(used, cost.price)) / MICRO, limit: cost.dollars };
            const known = [...(tokens === null ? [] : [`${tokens} tokens`]), ...(cost === null ? [] : [`${cost.dollars} dollars`])];
            return isUnknown && known.length > 0 ? { kind: 'usage-unknown', limit: known.join(' and ') } : null;
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/codex/key-proxy.js












const PREFIX = '/v1';
const BODY_LIMIT = 64 * 1024 * 1024;
const ERROR_LIMIT = 1024 * 1024;
/** Errors that may pass when they are asked again: what Codex retries, by itself or because it is told to. */
const PASSING = new Set([408, 409, 425, 429]);
/** Starts a proxy on a free port of 127.0.0.1 that forwards to one model server over the line of the run, reads the usage along, and stops at the budget. */
async function startKeyProxy(access, line, budget = createModelBudget(), patience = PATIENCE) {
    const key = (0,external_node_crypto_.randomBytes)(32).toString('hex');
    const record = createProxyRecord(budget);
    const server = (0,external_node_http_.createServer)((incoming, outgoing) => {
        serve(incoming, outgoing, { access, key, line, record, budget, patience }).catch((thrown) => {
            if (outgoing.headersSent)
                outgoing.destroy();
            // The words of any other error may quote what was sent.
            else if (thrown instanceof NoAnswer)
                giveUp(outgoing, record, thrown.message, thrown.told);
            else
                giveUp(outgoing, record, 'could not be reached');
        });
    });
    server.listen(0, '127.0.0.1');
    await (0,external_node_events_.once)(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string')
        throw new fault/* Fault */.vC('run:internal', 'The key proxy has no port.');
    return {
        url: `http://127.0.0.1:${address.port}${PREFIX}`,
        key,
        facts: () => record.facts(),
        close: async () => {
            const closed = (0,external_node_events_.once)(server, 'close');
            server.close();
            server.closeAllConnections();
            await closed;
        },
    };
}
async function serve(incoming, outgoing, serving) {
    const { record } = serving;
    if (incoming.url !== `${PREFIX}/responses`)
        return refuse(outgoing, 403, 'only POST /responses is forwarded');
    if (incoming.method !== 'POST')
        return refuse(outgoing, 405, 'only POST is forwarded');
    if (!sameKey(incoming.headers.authorization ?? '', `Bearer ${serving.key}`))
        return refuse(outgoing, 401, 'the key is not the one of this run');
    if (incoming.headers['content-encoding'] !== undefined)
        return refuse(outgoing, 415, 'encoded bodies are not forwarded');
    const body = await readAtMost(incoming, BODY_LIMIT);
    if (body === null)
        return refuse(outgoing, 413, `the body is larger than ${BODY_LIMIT} bytes`);
    const refusal = serving.budget.refusal();
    if (refusal !== null) {
        record.failed(refusal, refusal.kind);
        return refuse(outgoing, 400, 'the run may use no more of the model');
    }
    record.sent();
    const ended = new AbortController();
    outgoing.once('close', () => ended.abort());
    const headers = { ...forwardedRequestHeaders(incoming.headers), ...keyHeader(serving.access), 'accept-encoding': 'identity', 'content-length': String(body.length) };
    const answer = await serving.line.send(headers, body, serving.patience.idleMs, ended.signal);
    const status = answer.statusCode ?? 502;
    if (status >= 300 && status < 400)
        return giveUp(outgoing, record, `answered ${status}, a redirection, which is not followed`);
    if ((answer.headers['content-encoding'] ?? 'identity') !== 'identity')
        return giveUp(outgoing, record, 'answered in an encoding that was not asked for');
    if (status >= 400)
        return passError(status, answer, outgoing, serving);
    outgoing.writeHead(status, forwardedAnswerHeaders(answer.headers));
    await passStream(answer, outgoing, record, ended.signal);
}
async function passStream(answer, outgoing, record, left) {
    outgoing.flushHeaders();
    const meter = createResponseMeter();
    let brokenOff = null;
    try {
        for await (const chunk of answer) {
            meter.push(chunk);
            if (!outgoing.write(chunk))
                await (0,external_node_events_.once)(outgoing, 'drain', { signal: left });
        }
    }
    catch (thrown) {
        brokenOff = left.aborted ? 'was silent in the middle of its answer until Codex gave up waiting' : 'broke off in the middle of its answer';
        throw thrown;
    }
    finally {
        // Counted before the end is passed on, so that nobody can see an answer that was not counted.
        record.streamed(meter.end(), brokenOff);
    }
    outgoing.end();
}
/** Passes on what the model server says about an error, in which a careless one may quote the key. */
async function passError(status, answer, outgoing, { access, record, patience }) {
    const body = await readAtMost(answer, ERROR_LIMIT);
    const text = (body === null ? '' : body.toString('utf8')).replaceAll(access.apiKey, '***');
    const asked = secondsToWait(answer.headers);
    const wait = asked !== null && asked > patience.longestWaitSeconds ? asked : null;
    record.failed({ kind: 'status', status, ...readErrorAnswer(text), wait }, String(status));
    const headers = forwardedAnswerHeaders(answer.headers);
    // Codex would sit out any wait it is told of; told of none, it takes too many requests for final.
    const passed = wait === null ? headers : Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith('retry-after')));
    // Codex asks again after 401, 403 and 404, which only a human can change; 400 it takes for final.
    outgoing.writeHead(status < 500 && !PASSING.has(status) ? 400 : status, passed);
    outgoing.end(text);
}
function sameKey(shown, expected) {
    const digest = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest();
    return (0,external_node_crypto_.timingSafeEqual)(digest(shown), digest(expected));
}
/** Reads a body whole, or answers null and stops reading when it is larger than the limit. */
async function readAtMost(stream, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
        size += chunk.length;
        if (size > limit)
            return null;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function giveUp(outgoing, record, why, told = why) {
    record.failed({ kind: 'no-answer', why }, 'no-answer');
    refuse(outgoing, 502, `the model server ${told}`);
}
/** Answers an error and ends the connection, since the body may not have been read. */
function refuse(outgoing, status, message) {
    outgoing.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
    outgoing.end(JSON.stringify({ error: { type: 'key_proxy', message } }));
}

;// CONCATENATED MODULE: ./lib/adapters/codex/mount-points.js


/** Names under which Codex's sandbox mounts empty folders in a workspace, and sometimes leaves them behind. */
const NAMES = ['.agents', '.aws', '.codex', '.git'];
/** Answers which of the sandbox's mount points are no entry of the workspace yet. */
async function absentMountPoints(workspace) {
    const found = await Promise.all(NAMES.map((name) => (0,promises_.lstat)((0,external_node_path_.join)(workspace, name)).then(() => true, () => false)));
    return NAMES.filter((_name, index) => found[index] === false);
}
/** Removes the mount points of these names that are there as empty folders; anything else stays. */
async function removeMountPoints(workspace, names) {
    for (const name of names) {
        await (0,promises_.rmdir)((0,external_node_path_.join)(workspace, name)).catch((thrown) => {
            const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
            if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'ENOTEMPTY')
                throw thrown;
        });
    }
}

;// CONCATENATED MODULE: ./lib/adapters/codex/preflight.js








const LIMIT_MS = 30_000;
const SAMPLE = 32;
/**
 * Settings the whole machine shares; the first names a program that the kernel runs as root outside of everything. Those
 * that a process may own, such as the limits of its own namespace's messages, are left out.
 */
const GLOBAL_SETTINGS = ['core_pattern', 'core_uses_pid', 'modprobe', 'hotplug', 'poweroff_cmd', 'usermodehelper/*', 'sysrq', 'panic*', 'printk*', 'kptr_restrict', 'randomize_va_space', 'yama/*']
    .map((name) => `/proc/sys/kernel/${name}`)
    .concat('/proc/sys/vm/*', '/proc/sys/fs/*', '/proc/sysrq-trigger');
/** Says what did not hold, a line each, and `end` when it got that far. */
const PROBE = `
workspace=$1; outside=$2; port=$3; shift 3
ls -a "$workspace" >/dev/null 2>&1 || echo "the workspace is not readable"
(echo probe >"$outside") 2>/dev/null && echo "a file outside the workspace could be written"
bash -c ": <>/dev/tcp/127.0.0.1/$port" 2>/dev/null && echo "the network of this machine could be reached"
for setting in ${GLOBAL_SETTINGS.join(' ')}; do true 2>/dev/null >>"$setting" && echo "the setting $setting of the kernel could be changed"; done
for path in "$@"; do if [ -e "$path" ] || [ -L "$path" ]; then echo "the hidden $path is visible"; fi; done
echo end`;
/**
 * Proves before a turn that Codex's sandbox works here and holds: the workspace is readable, a write outside, a
 * connection and the opening of a setting of the kernel fail, and samples of what lies in the hidden folders are not to be seen. Else Fault `codex:sandbox`.
 */
async function proveSandbox(request) {
    const outside = (0,external_node_path_.join)(request.outside, 'probe');
    const samples = await hiddenSamples(request);
    const said = { stdout: '', stderr: '' };
    const result = await (0,run_child/* runChild */.w)({
        ...request.launcher.command(sandboxArguments(request.workspace, request.permissions, ['/bin/sh', '-c', PROBE, 'probe', request.workspace, outside, String(request.port), ...samples])),
        cwd: request.workspace,
        env: request.environment,
        timeoutMs: LIMIT_MS,
        onOutput: (chunk, stream) => {
            if (said[stream].length < 64 * 1024)
                said[stream] += Buffer.from(chunk).toString('utf8');
        },
        ...(request.signal === undefined ? {} : { signal: request.signal }),
    }).catch((thrown) => {
        throw new fault/* Fault */.vC('codex:sandbox', 'Codex could not be started to try its sandbox.', thrown);
    });
    if (result.timedOut)
        throw new fault/* Fault */.vC('codex:sandbox', `Codex did not finish trying its sandbox within ${LIMIT_MS / 1000} seconds.`);
    if (result.exitCode !== 0)
        throw new fault/* Fault */.vC('codex:sandbox', `Codex could not build its sandbox: ${(0,one_line/* oneLine */.T)(said.stderr, 300)}`);
    const lines = said.stdout.trim().split('\n');
    if (lines.at(-1) !== 'end')
        throw new fault/* Fault */.vC('codex:sandbox', 'The sandbox of Codex did not run the command that tries it.');
    if (lines.length > 1)
        throw new fault/* Fault */.vC('codex:sandbox', `The sandbox of Codex does not hold: ${(0,one_line/* oneLine */.T)(lines.slice(0, 3).join('; '), 300)}`);
    if (await exists(outside))
        throw new fault/* Fault */.vC('codex:sandbox', 'The sandbox of Codex does not hold: a file outside the workspace was written.');
}
/** Some entries of every hidden folder, without those that lead to what is shown. */
async function hiddenSamples({ hidden, permissions, workspace }) {
    const shown = [workspace, ...permissions.readable, ...permissions.writable];
    const samples = [];
    for (const folder of await Promise.all(hidden.map(realPathOf))) {
        const entries = (await namesIn(folder)).map((name) => (0,external_node_path_.join)(folder, name));
        samples.push(...entries.filter((entry) => !shown.some((path) => isWithin(path, entry) || isWithin(entry, path))).slice(0, SAMPLE));
    }
    return samples;
}
async function namesIn(folder) {
    try {
        return await (0,promises_.readdir)(folder);
    }
    catch (thrown) {
        const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
        if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES')
            return [];
        throw thrown;
    }
}
function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./lib/adapters/codex/tool-log.js
/** Characters of arguments that are kept of a call. */
const ARGUMENTS_LIMIT = 64 * 1024;
/** Characters of output that are kept of a call; Codex itself cuts at about 2,000. */
const OUTPUT_LIMIT = 16 * 1024;
const CALLS_KEPT = 100_000;
/** Makes the log of one turn. Codex numbers its calls from 1 and tells of a denial by the sandbox before it tells of the call. */
function createToolLog() {
    const denied = new Set();
    const seen = new Set();
    let last = 0;
    return {
        read: (batch) => {
            const records = logRecords(batch);
            if (records === null)
                return null;
            const calls = [];
            for (const event of records) {
                const callId = tool_log_text(event.get('call_id'));
                if (event.get('event.name') === 'codex.sandbox_outcome' && event.get('outcome') === 'denied' && denied.size < CALLS_KEPT)
                    denied.add(callId);
                if (event.get('event.name') !== 'codex.tool_result')
                    continue;
                const sequence = tool_log_count(event.get('tool_result_seq'));
                if (seen.size < CALLS_KEPT)
                    seen.add(sequence);
                last = Math.max(last, sequence);
                calls.push(toolCall(event, sequence, callId, denied.has(callId)));
            }
            return calls;
        },
        missing: () => last - [...seen].filter((sequence) => sequence > 0).length,
    };
}
function toolCall(event, sequence, callId, isDenied) {
    const args = tool_log_text(event.get('arguments'));
    const output = tool_log_text(event.get('output'));
    return {
        sequence,
        at: tool_log_text(event.get('event.timestamp')),
        tool: tool_log_text(event.get('tool_name')),
        callId,
        arguments: args.slice(0, ARGUMENTS_LIMIT),
        success: event.get('success') === 'true',
        denied: isDenied,
        durationMs: tool_log_count(event.get('duration_ms')),
        output: output.slice(0, OUTPUT_LIMIT),
        cut: args.length > ARGUMENTS_LIMIT || output.length > OUTPUT_LIMIT || event.get('output_truncated') === true,
    };
}
/** The attributes of every record of a batch, or null when the JSON has another shape. */
function logRecords(batch) {
    const groups = parse(batch)['resourceLogs'];
    if (!Array.isArray(groups))
        return null;
    return groups
        .flatMap((group) => list(tool_log_fields(group)['scopeLogs']))
        .flatMap((scope) => list(tool_log_fields(scope)['logRecords']))
        .map((record) => new Map(list(tool_log_fields(record)['attributes']).map((attribute) => [tool_log_text(tool_log_fields(attribute)['key']), Object.values(tool_log_fields(tool_log_fields(attribute)['value']))[0]])));
}
function parse(batch) {
    try {
        return tool_log_fields(JSON.parse(batch));
    }
    catch (thrown) {
        if (thrown instanceof SyntaxError)
            return {};
        throw thrown;
    }
}
function tool_log_fields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function tool_log_text(value) {
    return typeof value === 'string' ? value : '';
}
/** Whole numbers stand in OpenTelemetry's JSON as text. */
function tool_log_count(value) {
    const number = Number(value);
    return Number.isSafeInteger(number) && number >= 0 ? number : 0;
}

;// CONCATENATED MODULE: ./lib/adapters/codex/tool-collector.js





const BATCH_LIMIT = 64 * 1024 * 1024;
/** Starts a collector on a free port of 127.0.0.1 that hands over one line of JSON per tool call. */
async function startToolCollector(write) {
    const path = `/${(0,external_node_crypto_.randomBytes)(32).toString('hex')}/v1/logs`;
    const log = createToolLog();
    const state = { calls: 0, rejected: 0, denied: 0, batches: 0, lost: 0, failure: null, writing: Promise.resolve() };
    const server = (0,external_node_http_.createServer)((incoming, outgoing) => {
        const isOurs = incoming.url === path && incoming.method === 'POST' && incoming.headers['content-type'] === 'application/json' && incoming.headers['content-encoding'] === undefined;
        if (!isOurs)
            return answer(outgoing, 403);
        collect(incoming, outgoing, { log, state, write }).catch((thrown) => {
            state.lost += 1;
            if ((0,fault/* isFault */.Zh)(thrown))
                state.failure ??= thrown;
            outgoing.destroy();
        });
    });
    server.listen(0, '127.0.0.1');
    await (0,external_node_events_.once)(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string')
        throw new fault/* Fault */.vC('run:internal', 'The collector of tool calls has no port.');
    return {
        url: `http://127.0.0.1:${address.port}${path}`,
        facts: () => ({ calls: state.calls, rejected: state.rejected, denied: state.denied, unbroken: state.batches > 0 && state.lost === 0 && log.missing() === 0 }),
        close: async () => {
            const closed = (0,external_node_events_.once)(server, 'close');
            server.close();
            server.closeAllConnections();
            await closed;
            await state.writing;
            if (state.failure !== null)
                throw state.failure;
        },
    };
}
async function collect(incoming, outgoing, { log, state, write }) {
    const body = await readBatch(incoming);
    const calls = body === null ? null : log.read(body);
    if (calls === null) {
        state.lost += 1;
        return answer(outgoing, body === null ? 413 : 400);
    }
    state.batches += 1;
    for (const call of calls) {
        state.calls += 1;
        if (!call.success)
            state.rejected += 1;
        if (call.denied)
            state.denied += 1;
    }
    const lines = Buffer.from(calls.map((call) => `${JSON.stringify(call)}\n`).join(''));
    const written = state.writing.then(() => write(lines));
    state.writing = written.catch(() => undefined);
    await written;
    answer(outgoing, 200);
}
async function readBatch(incoming) {
    const chunks = [];
    let size = 0;
    for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
        size += chunk.length;
        if (size > BATCH_LIMIT)
            return null;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function answer(outgoing, status) {
    outgoing.writeHead(status, { 'content-type': 'application/json', connection: status === 200 ? 'keep-alive' : 'close' });
    outgoing.end('{}');
}

;// CONCATENATED MODULE: ./lib/adapters/codex/turn-files.js
/** Opens the files of one turn. Bytes beyond the allowance are dropped. */
async function openTurnFiles({ evidence, name, allowance, onUsedUp, seenOfStderr }) {
    const opened = [];
    const open = async (suffix, seen) => {
        const writer = await evidence.open(`codex/${name}.${suffix}`, seen);
        opened.push(writer);
        return writer;
    };
    const limited = (writer) => async (chunk) => {
        const kept = chunk.subarray(0, allowance.bytesLeft);
        allowance.bytesLeft -= kept.byteLength;
        if (kept.byteLength > 0)
            await writer.write(kept);
        if (kept.byteLength < chunk.byteLength)
            onUsedUp();
    };
    try {
        const [events, stderr, tools] = [await open('events.jsonl'), await open('stderr.log', seenOfStderr), await open('tools.jsonl')];
        return {
            events: limited(events),
            stderr: limited(stderr),
            tools: limited(tools),
            close: async () => {
                const closing = [events.close(), stderr.close(), tools.close()];
                await Promise.allSettled(closing);
                return { events: await closing[0], stderr: await closing[1], tools: await closing[2] };
            },
        };
    }
    catch (thrown) {
        await Promise.allSettled(opened.map((writer) => writer.close()));
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/codex/turn-folder.js



const START = '.bashrc';
/** Makes the folders of one turn, mode 0700, below `parent`, and in them the schema of its answer. */
async function makeTurnFolder(parent, name, schema) {
    await (0,promises_.mkdir)(parent, { recursive: true, mode: 0o700 });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(await (0,promises_.realpath)(parent), `${name}-`));
    const folders = { codexHome: (0,external_node_path_.join)(folder, 'codex-home'), home: (0,external_node_path_.join)(folder, 'home'), temporary: (0,external_node_path_.join)(folder, 'temporary'), scratch: (0,external_node_path_.join)(folder, 'scratch'), shellHome: (0,external_node_path_.join)(folder, 'shell-home') };
    for (const path of Object.values(folders))
        await (0,promises_.mkdir)(path, { mode: 0o700 });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folders.shellHome, START), `export HOME=${shellWord(folders.scratch)} TMPDIR=${shellWord(folders.scratch)}\nunset BASH_ENV\n`, { mode: 0o400 });
    const schemaFile = (0,external_node_path_.join)(folder, 'schema.json');
    await (0,promises_.writeFile)(schemaFile, JSON.stringify(schema), { mode: 0o600 });
    return {
        path: folder,
        ...folders,
        schemaFile,
        answerFile: (0,external_node_path_.join)(folder, 'answer.txt'),
        remove: () => (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 }),
    };
}
/** The whole environment of the Codex process; `key` is the one of our proxy, if the process is to talk to a model. */
function codexEnvironment(folder, toolPath, key) {
    return {
        PATH: toolPath,
        HOME: folder.home,
        CODEX_HOME: folder.codexHome,
        TMPDIR: folder.temporary,
        LANG: 'C.UTF-8',
        NO_PROXY: '127.0.0.1,localhost',
        // Codex looks at the work tree with git outside its sandbox, where a planted repository could run a filter.
        GIT_DIR: '/dev/null',
        ...(key === null ? {} : { [KEY_VARIABLE]: key }),
    };
}
/**
 * The environment of the commands Codex runs. Codex hands it to the helper that builds the sandbox from outside, too,
 * and that keeps notes in TMPDIR; so HOME and TMPDIR become the commands' own only inside, by the script bash reads first:
 * the one BASH_ENV names, or .bashrc where its input is a socket.
 */
function commandEnvironment(folder, searchPath) {
    return { PATH: searchPath, HOME: folder.shellHome, TMPDIR: folder.temporary, LANG: 'C.UTF-8', BASH_ENV: (0,external_node_path_.join)(folder.shellHome, START) };
}
function shellWord(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/adapters/process/find-program.js
var find_program = __webpack_require__(48010);
;// CONCATENATED MODULE: ./lib/adapters/sandbox/system-folders.js
/** The folders of the system that every sandbox shows read-only, where the host has them. */
const SYSTEM_FOLDERS = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32', '/etc', '/opt'];
/** The folders a sandbox has of its own, empty or made by the kernel. */
const OWN_FOLDERS = ['/proc', '/dev', '/tmp', '/var/tmp', '/run'];
/** The home folder inside, empty at the start of every command. */
const SANDBOX_HOME = '/tmp/home';

;// CONCATENATED MODULE: ./lib/adapters/sandbox/host-view.js




const MOST_ENTRIES = 20_000;
// Thousands of small questions to the system: asked one after the other they take a tenth of what promises would.
/** Reads the host; `hidden` are absolute paths, and those that do not exist need no cover. */
function readHostView(hidden) {
    return { systemFolders: findSystemFolders(), covered: [...findPlaces(hidden), ...findSecrets('/etc')], resolver: findResolver() };
}
/** The folders of the system that this host has. */
function findSystemFolders() {
    const found = [];
    for (const path of SYSTEM_FOLDERS) {
        const entry = orMissing(() => (0,external_node_fs_.lstatSync)(path));
        if (entry?.isSymbolicLink() === true)
            found.push({ path, link: (0,external_node_fs_.readlinkSync)(path) });
        else if (entry?.isDirectory() === true)
            found.push({ path, link: null });
    }
    return found;
}
function findPlaces(hidden) {
    const places = [];
    for (const path of hidden) {
        const real = orMissing(() => (0,external_node_fs_.realpathSync)(path));
        if (real === null || real === '/')
            continue;
        const kind = (0,external_node_fs_.statSync)(real).isDirectory() ? 'folder' : 'file';
        for (const spelling of new Set([path, real]))
            places.push({ path: spelling, kind });
    }
    return places;
}
/**
 * What in a folder only its owner or a group may read: a sandbox keeps our user, who may be root, and root without any
 * capability still reads what root owns.
 */
function findSecrets(folder) {
    const secrets = [];
    const folders = [folder];
    let seen = 0;
    for (let current = folders.pop(); current !== undefined; current = folders.pop()) {
        const names = orMissing(() => (0,external_node_fs_.readdirSync)(current)) ?? [];
        seen += names.length;
        if (seen > MOST_ENTRIES)
            throw new Error(`${folder} holds more than ${MOST_ENTRIES} files, too many to look for secrets in it`);
        for (const name of names) {
            const path = (0,external_node_path_.join)(current, name);
            const entry = orMissing(() => (0,external_node_fs_.lstatSync)(path));
            if (entry === null || entry.isSymbolicLink())
                continue;
            const isOpen = (entry.mode & 0o004) !== 0 && (!entry.isDirectory() || (entry.mode & 0o001) !== 0);
            if (!isOpen)
                secrets.push({ path, kind: entry.isDirectory() ? 'folder' : 'file' });
            else if (entry.isDirectory())
                folders.push(path);
        }
    }
    return secrets.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
function findResolver() {
    const real = orMissing(() => (0,external_node_fs_.realpathSync)('/etc/resolv.conf'));
    return real === null || SYSTEM_FOLDERS.some((folder) => isWithin(real, folder)) ? null : real;
}
/** Null for what is not there, or may not be seen by our user, who is also the sandbox's. */
function orMissing(read) {
    try {
        return read();
    }
    catch (thrown) {
        if (thrown instanceof Error && 'code' in thrown && ['ENOENT', 'ENOTDIR', 'EACCES', 'ELOOP'].includes(String(thrown.code)))
            return null;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/codex/outer-root.js

/** Folders of systems that keep their programs elsewhere; Codex shows them to its commands where they exist. */
const ODD_SYSTEMS = ['/nix/store', '/run/current-system/sw'];
/**
 * The arguments of bubblewrap, up to the program, for a root of nothing but what is named. It makes no namespace of
 * users or processes, so that whoever is not root inside has the rights of an ordinary user of this machine, no more and
 * no fewer; and `/proc` is that of the machine, uncovered, because the kernel refuses a new one, which Codex's own
 * sandbox needs, where it would show more than the old.
 */
function outerRoot(view) {
    const { systemFolders, readable, writable, users, startIn } = view;
    const asked = [
        ...readable.filter((path) => !systemFolders.some((folder) => isWithin(path, folder.path))).map((path) => ({ path, how: '--ro-bind-try' })),
        ...writable.map((path) => ({ path, how: '--bind' })),
    ].toSorted((a, b) => depth(a.path) - depth(b.path));
    const shown = [...systemFolders.map(({ path }) => path), '/proc', '/dev'];
    const made = new Set(['/tmp']);
    return [
        '--die-with-parent',
        ...systemFolders.flatMap(({ path, link }) => (link === null ? ['--ro-bind', path, path] : ['--symlink', link, path])),
        ...ODD_SYSTEMS.flatMap((path) => ['--ro-bind-try', path, path]),
        '--bind', '/proc', '/proc', '--dev', '/dev', '--perms', '1777', '--tmpfs', '/tmp',
        ...asked.flatMap(({ path, how }) => {
            const missing = foldersAbove(path).filter((folder) => !made.has(folder) && !shown.some((other) => isWithin(folder, other)));
            for (const folder of missing)
                made.add(folder);
            shown.push(path);
            return [...missing.flatMap((folder) => ['--perms', '0755', '--dir', folder]), how, path, path];
        }),
        '--ro-bind', users, '/etc/passwd',
        '--remount-ro', '/',
        '--chdir', startIn,
        '--',
    ];
}
/** The outermost first; without this bubblewrap makes them itself, for root alone. */
function foldersAbove(path) {
    const names = path.split('/').slice(1, -1);
    return names.map((_, index) => `/${names.slice(0, index + 1).join('/')}`);
}
function depth(path) {
    return path.split('/').length;
}

;// CONCATENATED MODULE: ./lib/adapters/codex/unprivileged.js










/** Numbers that neither distributions nor systemd nor containers give away, small enough for a namespace of 65536 users. */
const FIRST = 60_706;
const LAST = 61_183;
const SYSTEM_PATH = '/usr/bin:/bin:/usr/sbin:/sbin';
const unprivileged_LIMIT_MS = 120_000;
/**
 * Answers how to start Codex without being root. Root owns the settings of the kernel, below `/proc/sys`, and Codex's
 * sandbox can not keep a process of root from them. So a run that is root starts Codex as a user of its own, made up for
 * this turn, in a root folder that shows it no more than it needs; workspace and turn folder become that user's, and stay
 * so. Any other user starts Codex as it is. Fault `codex:sandbox` where the means are missing.
 */
async function createLauncher(request) {
    const own = request.uid ?? process.getuid?.() ?? 0;
    const direct = { uid: own, command: (args) => ({ file: request.located.codex, args }), read: (result) => result };
    // Root of a small namespace has nobody to become; it is not the kernel's root either, and the preflight tells if it is.
    if (own !== 0 || !(await mayBecome(LAST)))
        return direct;
    const [setpriv, chown] = [await needed('setpriv'), await needed('chown')];
    const uid = await freeUser();
    const users = await addUser(request.turnFolder, uid);
    await giveAway(chown, uid, [request.workspace, request.turnFolder]);
    const bwrap = request.located.bwrap ?? (await (0,find_program/* findProgram */.K)('bwrap', SYSTEM_PATH));
    const user = ['--reuid', String(uid), '--regid', String(uid), '--clear-groups', '--no-new-privs', '--bounding-set=-all', '--inh-caps=-all', '--pdeathsig', 'KILL', '--', request.located.codex];
    // A Codex that somebody else installed may come without; then it starts where every folder on the way is open to all.
    if (bwrap === null)
        return { ...direct, uid, command: (args) => ({ file: setpriv, args: [...user, ...args] }) };
    const outer = outerRoot(viewOf(request, users));
    return { uid, command: (args) => ({ file: bwrap, args: [...outer, setpriv, ...user, ...args] }), read: readBubblewrap };
}
/** Bubblewrap tells of a signal by an exit code, as a shell does; Codex itself ends with none above 101. */
function readBubblewrap(result) {
    const name = namesOfSignals().get((result.exitCode ?? 0) - 128);
    return name === undefined ? result : { ...result, exitCode: null, signal: name };
}
function namesOfSignals() {
    const names = ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGILL', 'SIGTRAP', 'SIGABRT', 'SIGBUS', 'SIGFPE', 'SIGKILL', 'SIGSEGV', 'SIGPIPE', 'SIGTERM', 'SIGXCPU', 'SIGXFSZ', 'SIGSYS'];
    return new Map(names.map((name) => [external_node_os_.constants.signals[name], name]));
}
function viewOf({ located: { codex, bwrap }, permissions, workspace, turnFolder }, users) {
    // All that ships with Codex, or the folder of the binary where that is not one of ours.
    const programs = bwrap === null ? (0,external_node_path_.dirname)(codex) : (0,external_node_path_.dirname)((0,external_node_path_.dirname)(codex));
    return { systemFolders: findSystemFolders(), readable: [...permissions.readable, programs], writable: [workspace, turnFolder], users, startIn: workspace };
}
/** Says whether this namespace of users has a user of that number. */
async function mayBecome(uid) {
    const map = await (0,promises_.readFile)('/proc/self/uid_map', 'utf8');
    return map.trim().split('\n').map((line) => line.trim().split(/\s+/).map(Number)).some(([first = 0, , count = 0]) => first <= uid && uid < first + count);
}
async function needed(name) {
    const path = await (0,find_program/* findProgram */.K)(name, SYSTEM_PATH);
    if (path === null)
        throw new fault/* Fault */.vC('codex:sandbox', `This job runs as root. Codex may not, and can not be started as another user, because there is no ${name} in ${SYSTEM_PATH}.`);
    return path;
}
/** A user nobody is: without a name, and without a process, which another turn on this machine would have. */
async function freeUser() {
    const taken = new Set([...(await namedUsers()), ...(await runningUsers())]);
    const free = Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index).filter((uid) => !taken.has(uid));
    const chosen = free[(0,external_node_crypto_.randomInt)(Math.max(1, free.length))];
    if (chosen === undefined)
        throw new fault/* Fault */.vC('codex:sandbox', `This job runs as root, and all users from ${FIRST} to ${LAST}, as one of which Codex would run, are taken.`);
    return chosen;
}
async function namedUsers() {
    return (await (0,promises_.readFile)('/etc/passwd', 'utf8')).split('\n').map((line) => Number(line.split(':')[2]));
}
async function runningUsers() {
    const names = (await (0,promises_.readdir)('/proc')).filter((name) => /^\d+$/.test(name));
    return Promise.all(names.map((name) => (0,promises_.stat)(`/proc/${name}`).then(({ uid }) => uid, () => 0)));
}
/** Programs ask for the name of their user, and Codex for its shell, which must be the one that reads BASH_ENV. */
async function addUser(folder, uid) {
    const file = (0,external_node_path_.join)(folder, 'users');
    const shell = (await (0,find_program/* findProgram */.K)('bash', '/bin:/usr/bin')) ?? '/bin/sh';
    const known = await (0,promises_.readFile)('/etc/passwd', 'utf8');
    await (0,promises_.writeFile)(file, `${known.replace(/\n*$/, '\n')}codex:x:${uid}:${uid}::/:${shell}\n`, { mode: 0o644 });
    return file;
}
/** Links are given away as links. The folders are ours until now, and nobody else writes in them. */
async function giveAway(chown, uid, folders) {
    let said = '';
    const result = await (0,run_child/* runChild */.w)({
        file: chown,
        args: ['-hR', `${uid}:${uid}`, ...folders],
        cwd: '/',
        env: {},
        timeoutMs: unprivileged_LIMIT_MS,
        onOutput: (chunk) => {
            if (said.length < 1000)
                said += Buffer.from(chunk).toString('utf8');
        },
    });
    if (result.exitCode !== 0)
        throw new fault/* Fault */.vC('codex:sandbox', `This job runs as root, and the workspace could not be given to the user Codex was to run as: ${(0,one_line/* oneLine */.T)(said, 300)}`);
}

// EXTERNAL MODULE: ./lib/core/canonical-json.js
var canonical_json = __webpack_require__(6992);
;// CONCATENATED MODULE: ./lib/adapters/codex/turn-record.js


/** Writes `codex/<name>.turn.json`, then answers what the turn answered, or throws what it ended with. */
async function recordTurn(turn) {
    const { name, judged, narrator } = turn;
    const written = turn.evidence.writeFile(`codex/${name}.turn.json`, `${(0,canonical_json/* canonicalJson */.d)(fileOf(turn))}\n`);
    if (judged.status === 'fulfilled') {
        await written;
        return { turn: { ...factsOf(turn), exitCode: 0 }, message: judged.value };
    }
    turn.onBroken({ name, model: turn.model, usage: turn.proxy.usage, fault: codeOf(judged.reason) });
    // What broke the turn is what the run must end with; that it could not be taken down comes second.
    await written.catch((thrown) => narrator.error(`The record of ${name} could not be written: ${thrown instanceof Error ? thrown.message : String(thrown)}`));
    throw judged.reason;
}
function fileOf(turn) {
    const { judged } = turn;
    const result = resultOf(turn);
    return {
        schema: 'codex-orchestrator/turn@1',
        name: turn.name,
        ...factsOf(turn),
        exitCode: result?.exitCode ?? null,
        signal: result?.signal ?? null,
        fault: judged.status === 'fulfilled' ? null : codeOf(judged.reason),
        answers: { ...turn.proxy.outcomes },
    };
}
function codeOf(thrown) {
    return (0,fault/* isFault */.Zh)(thrown) ? thrown.code : 'run:internal';
}
function factsOf(turn) {
    const { model, startedAt, durationMs, uid, prompt, proxy, worked: { said, files, tools } } = turn;
    const exitCode = resultOf(turn)?.exitCode;
    return {
        model,
        threadId: said.facts.threadId,
        startedAt,
        durationMs,
        uid,
        usage: proxy.usage,
        commandsSeen: said.facts.commandsSeen,
        filesSeen: [...said.facts.filesSeen],
        unreadableLines: said.facts.unreadableLines,
        toolCalls: { recorded: tools.calls, rejected: tools.rejected, denied: tools.denied, complete: tools.unbroken && (exitCode === 0 || exitCode === 1) },
        prompt,
        ...files,
    };
}
function resultOf({ worked: { ended } }) {
    return ended.status === 'fulfilled' ? ended.value : null;
}

;// CONCATENATED MODULE: ./lib/adapters/codex/watch-turn.js


const FILES_KEPT = 10_000;
/** Watches the events of one turn, tells of them, and stops the turn at the first forbidden path. */
function watchTurn({ workspace, forbids, tell, stop, clean }) {
    const files = new Set();
    const seen = { threadId: '', commandsSeen: 0, unreadableLines: 0, failure: null, complaint: '', protectedPath: null };
    const seeFiles = (paths) => {
        for (const path of paths.map((one) => insideOf(workspace, one))) {
            if (files.size < FILES_KEPT)
                files.add(path);
            if (seen.protectedPath !== null || !forbids(path))
                continue;
            seen.protectedPath = path;
            stop();
        }
    };
    return {
        see: (event) => {
            switch (event.kind) {
                case 'thread-started':
                    seen.threadId = event.threadId;
                    return;
                case 'item-started':
                case 'item-updated':
                case 'item-completed':
                    if (event.item.type === 'file-change')
                        seeFiles(event.item.paths);
                    if (event.item.type === 'command' && event.kind === 'item-started')
                        seen.commandsSeen += 1;
                    if (event.kind === 'item-completed')
                        tellOf(event.item, { workspace, tell, clean });
                    return;
                case 'turn-failed':
                    seen.failure = event.message;
                    return;
                case 'error':
                    seen.complaint = event.message;
                    // Such as that it waits and asks again, which is all a human sees of it for a while.
                    tell({ brief: 'had trouble', words: `had trouble: ${(0,one_line/* oneLine */.T)(clean(event.message), 500)}` });
                    return;
                case 'unreadable':
                    seen.unreadableLines += 1;
                    return;
                case 'turn-started':
                case 'turn-completed':
                case 'unknown':
                    return;
            }
        },
        facts: () => ({ ...seen, filesSeen: [...files] }),
    };
}
/** A path relative to the workspace where it lies in it, else as Codex spelled it. */
function insideOf(workspace, path) {
    if (!(0,external_node_path_.isAbsolute)(path))
        return path;
    const inside = (0,external_node_path_.relative)(workspace, path);
    return inside === '..' || inside.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(inside) ? path : inside;
}
function tellOf(item, { workspace, tell, clean }) {
    switch (item.type) {
        case 'command': {
            const end = item.exitCode === null ? item.status : `exit ${item.exitCode}`;
            return tell({ brief: `ran a command (${end})`, words: `ran ${(0,one_line/* oneLine */.T)(withoutShell(clean(item.command)), 300)} (${end})` });
        }
        case 'file-change': {
            const paths = item.paths.map((path) => insideOf(workspace, path));
            return tell({ brief: `changed ${paths.length === 1 ? '1 file' : `${paths.length} files`} (${item.status})`, words: `changed ${(0,one_line/* oneLine */.T)(clean(paths.join(', ')), 500)} (${item.status})` });
        }
        case 'message': {
            // The last message is the answer, JSON for us to read; the phase that asked for it shows what is in it.
            const answered = `answered, ${item.text.length} characters of JSON`;
            return tell(item.text.startsWith('{') ? { brief: answered, words: answered } : { brief: 'said something', words: `said ${(0,one_line/* oneLine */.T)(clean(item.text), 500)}` });
        }
        case 'other':
            return;
    }
}
/** A command as the model wrote it: Codex shows each inside the shell that runs it. */
function withoutShell(command) {
    return /^\S*\/(?:ba|z)?sh -l?c (?<quote>['"])(?<inner>[^]*)\k<quote>$/.exec(command)?.groups?.['inner'] ?? command;
}

;// CONCATENATED MODULE: ./lib/adapters/codex/run-codex.js


















/** Runs one turn of Codex in folders of its own and behind a key proxy of its own, and leaves nothing of them behind. */
async function runTurn(request, settings) {
    if (!/^[a-z0-9][a-z0-9.-]*$/.test(request.name))
        throw new fault/* Fault */.vC('run:internal', `A turn of Codex can not be named ${JSON.stringify(request.name)}.`);
    const prompt = await settings.evidence.writeFile(`codex/${request.name}.prompt.md`, request.prompt);
    const workspace = await (0,promises_.realpath)(request.workspace.folder);
    const absent = await absentMountPoints(workspace);
    const folder = await makeTurnFolder(settings.home, request.name, request.schema);
    try {
        settings.budget.limitTo(request.limits);
        const patience = settings.patience ?? PATIENCE;
        const proxy = await startKeyProxy(settings.access, settings.line, settings.budget, patience);
        try {
            const permissions = await workOutPermissions({ ...settings.located, access: request.access, hidden: settings.hidden, visible: settings.visible, shellHome: folder.shellHome, scratch: folder.scratch });
            const launcher = await createLauncher({ located: settings.located, permissions, workspace, turnFolder: folder.path });
            const turn = { request, settings, workspace, folder, proxy, patience, permissions, launcher, toolPath: absoluteOnly(settings.toolPath) };
            await prove(turn);
            return await record(turn, prompt);
        }
        finally {
            await proxy.close();
        }
    }
    finally {
        await removeMountPoints(workspace, absent);
        await folder.remove();
    }
}
async function prove({ settings, workspace, permissions, launcher, folder, toolPath, proxy }) {
    await proveSandbox({
        launcher,
        workspace,
        permissions,
        hidden: settings.hidden,
        environment: codexEnvironment(folder, toolPath, null),
        outside: folder.temporary,
        port: Number(new URL(proxy.url).port),
        signal: settings.signal,
    });
}
/** Lets Codex work, judges how it ended, and leaves a record of it in the evidence whether it ended well or not. */
async function record(turn, prompt) {
    const { request, settings, proxy } = turn;
    const started = { at: settings.clock.now(), ms: settings.clock.monotonicMs() };
    const worked = await work(turn);
    const durationMs = Math.max(0, Math.round(settings.clock.monotonicMs() - started.ms));
    const model = proxy.facts();
    if (model.unreadable > 0)
        settings.narrator.warn(`${model.unreadable} events of the model server could not be read along; the token counts of ${request.name} are lower bounds.`);
    const judging = worked.ended.status === 'rejected' ? Promise.reject(worked.ended.reason) : judgeTurn({ ...worked.said, request, result: worked.ended.value, model, signal: settings.signal, answerFile: turn.folder.answerFile, keys: [settings.access.apiKey, proxy.key], clean: settings.clean });
    const [judged] = await Promise.allSettled([judging]);
    return recordTurn({ name: request.name, uid: turn.launcher.uid, model: settings.model, startedAt: started.at, durationMs, prompt, proxy: model, worked, judged, onBroken: settings.onBroken, evidence: settings.evidence, narrator: settings.narrator });
}
/** Runs Codex to its end, with everything it says going into the evidence, whose files are closed whatever happens. */
async function work(turn) {
    const { request, settings, workspace } = turn;
    const stop = new AbortController();
    const watch = watchTurn({ workspace, forbids: request.forbids, tell: request.tell, stop: () => stop.abort(), clean: settings.clean });
    const reader = createEventReader((event) => watch.see(event));
    const said = { lastWords: '', tooMuchOutput: false };
    const files = await openTurnFiles({
        evidence: settings.evidence,
        name: request.name,
        allowance: settings.output,
        onUsedUp: () => {
            said.tooMuchOutput = true;
            stop.abort();
        },
        seenOfStderr: (written) => {
            said.lastWords = (said.lastWords + Buffer.from(written).toString('utf8')).slice(-4096);
        },
    });
    let closing;
    try {
        const collector = await startToolCollector(files.tools);
        let ended;
        try {
            const codex = startCodex(turn, collector.url, AbortSignal.any([settings.signal, stop.signal]), async (chunk, stream) => {
                if (stream === 'stdout')
                    reader.push(chunk);
                await files[stream === 'stdout' ? 'events' : 'stderr'](chunk);
            });
            [ended] = await Promise.allSettled([codex]);
            reader.end();
        }
        finally {
            await collector.close();
        }
        closing = files.close();
        const closed = await closing;
        return { ended, said: { ...said, facts: watch.facts() }, files: closed, tools: collector.facts() };
    }
    finally {
        if (closing === undefined)
            await files.close();
    }
}
async function startCodex(turn, collectorUrl, signal, onOutput) {
    const { request, settings, folder, toolPath } = turn;
    const { toolFolder, codex } = settings.located;
    const result = await (0,run_child/* runChild */.w)({
        ...turn.launcher.command(execArguments({
            model: settings.model,
            ...(settings.effort === undefined ? {} : { effort: settings.effort }),
            ...(settings.userSettings === undefined ? {} : { userSettings: settings.userSettings }),
            workspace: turn.workspace,
            permissions: turn.permissions,
            proxyUrl: turn.proxy.url,
            patience: turn.patience,
            collectorUrl,
            commandEnvironment: commandEnvironment(folder, toolFolder === null ? toolPath : `${toolPath}${external_node_path_.delimiter}${toolFolder}`),
            schemaFile: folder.schemaFile,
            answerFile: folder.answerFile,
        })),
        cwd: turn.workspace,
        env: codexEnvironment(folder, toolPath, turn.proxy.key),
        stdin: request.prompt,
        timeoutMs: request.timeoutSeconds * 1000,
        onOutput,
        signal,
    }).catch((thrown) => {
        if (thrown instanceof Error && 'syscall' in thrown && String(thrown.syscall).startsWith('spawn'))
            throw new fault/* Fault */.vC('codex:missing', `The Codex binary ${codex} can not be started.`, thrown);
        throw thrown;
    });
    return turn.launcher.read(result);
}
/** A PATH without entries that mean the current folder, which is the workspace. */
function absoluteOnly(searchPath) {
    return searchPath.split(external_node_path_.delimiter).filter((entry) => (0,external_node_path_.isAbsolute)(entry)).join(external_node_path_.delimiter);
}

;// CONCATENATED MODULE: ./lib/adapters/codex/create-codex.js







/** Makes the Codex of one run; nothing is looked for or started before it is asked. */
function createCodex(options) {
    const closing = new AbortController();
    const signal = options.signal === undefined ? closing.signal : AbortSignal.any([options.signal, closing.signal]);
    const turns = new Set();
    let located;
    const locate = () => (located ??= (0,binary/* locateCodex */.O)({ ...options, signal, ...(options.unverifiedVersion === undefined ? {} : { unverified: { version: options.unverifiedVersion, folder: (0,external_node_path_.join)(options.home, 'unverified') } }) }));
    let opened;
    const budget = createModelBudget();
    const broken = [];
    const line = () => (opened ??= openModelLine(options));
    const close = async () => {
        closing.abort(new fault/* Fault */.vC('codex:failed', 'Codex was ended because the run ends.'));
        await Promise.allSettled(turns);
        opened?.close();
    };
    return {
        identify: async () => {
            readModelAccess(options.endpoint, options.apiKey);
            line();
            return (await locate()).identity;
        },
        run: async (request) => {
            const access = readModelAccess(options.endpoint, options.apiKey);
            const turn = locate().then((found) => runTurn(request, { ...options, access, line: line(), located: found, budget, signal, onBroken: (one) => void broken.push(one) }).catch((thrown) => {
                throw withVersion(thrown, found.identity);
            }));
            turns.add(turn);
            try {
                return await turn;
            }
            finally {
                turns.delete(turn);
            }
        },
        takeBroken: () => broken.splice(0),
        bundledSandbox: async () => (await locate()).bwrap,
        close,
        [Symbol.asyncDispose]: close,
    };
}
/** What ends otherwise when a Codex does not know, or does otherwise, what this tool asks of it. */
const OWN_DOING = /^codex:(empty-answer|failed|killed|not-schema|sandbox|timeout)$/;
/** Says of a fault that a Codex nobody verified may well have made it. */
function withVersion(thrown, { version, pinned }) {
    if (pinned || !(0,fault/* isFault */.Zh)(thrown) || !OWN_DOING.test(thrown.code))
        return thrown;
    return new fault/* Fault */.vC(thrown.code, `${thrown.message} This was Codex ${version}, which is unverified: it may not know what this tool asks of it.`, thrown);
}

// EXTERNAL MODULE: ./lib/adapters/files/digest.js
var digest = __webpack_require__(78370);
;// CONCATENATED MODULE: ./lib/adapters/files/output-allowance.js
/** Makes the allowance of one run. */
function createOutputAllowance(bytes) {
    const state = { limit: bytes };
    return {
        bytesLeft: bytes,
        limitTo(limit) {
            this.bytesLeft = Math.max(0, limit - (state.limit - this.bytesLeft));
            state.limit = limit;
        },
    };
}

// EXTERNAL MODULE: ./lib/adapters/git/repository.js + 1 modules
var git_repository = __webpack_require__(53284);
// EXTERNAL MODULE: ./lib/adapters/git/byte-path.js
var byte_path = __webpack_require__(7801);
// EXTERNAL MODULE: ./lib/adapters/git/batches.js
var batches = __webpack_require__(76971);
// EXTERNAL MODULE: ./lib/adapters/git/file-codes.js
var file_codes = __webpack_require__(49890);
;// CONCATENATED MODULE: ./lib/adapters/git/copy-tree.js






const NOTHING = { files: 0, bytes: 0 };
/**
 * Copies a file, a link or a folder with modes and times; links stay links and are never followed, on neither side.
 * What stands at the target already stays as it is: only two folders are merged. Faults: `tree:special-file`.
 */
async function copyTree(from, to) {
    const stats = await (0,promises_.lstat)((0,byte_path/* bytesOf */.$$)(from));
    if (stats.isDirectory())
        return copyFolder(from, to, stats);
    if (stats.isSymbolicLink())
        return copyLink(from, to);
    if (stats.isFile())
        return copyPlainFile(from, to, stats);
    throw new fault/* Fault */.vC('tree:special-file', `${(0,byte_path/* shown */.SP)(from)} is neither a file, a folder nor a link and can not be kept.`);
}
/** Makes the folders above a path below `root`; false when something that is no folder stands in the way. */
async function makeFoldersAbove(root, path) {
    let folder = root;
    for (const name of path.split('/').slice(0, -1)) {
        folder = `${folder}/${name}`;
        const stats = await (0,file_codes/* lstatOrNull */.nd)(folder);
        if (stats === null)
            await (0,promises_.mkdir)((0,byte_path/* bytesOf */.$$)(folder));
        else if (!stats.isDirectory())
            return false;
    }
    return true;
}
async function copyFolder(from, to, stats) {
    const there = await (0,file_codes/* lstatOrNull */.nd)(to);
    if (there !== null && !there.isDirectory())
        return NOTHING;
    if (there === null)
        await (0,promises_.mkdir)((0,byte_path/* bytesOf */.$$)(to), 0o700);
    if ((stats.mode & 0o500) !== 0o500)
        await (0,promises_.chmod)((0,byte_path/* bytesOf */.$$)(from), 0o700);
    const entries = await (0,promises_.readdir)((0,byte_path/* bytesOf */.$$)(from), { encoding: 'buffer', withFileTypes: true });
    const one = (entry) => {
        const name = entry.name.toString('latin1');
        return copyTree(`${from}/${name}`, `${to}/${name}`);
    };
    const copied = await (0,batches/* inBatches */.o)(entries.filter((entry) => !entry.isDirectory()), one);
    // Folders one after the other: what is under way at once stays bounded however deep they go.
    for (const entry of entries)
        if (entry.isDirectory())
            copied.push(await one(entry));
    // Last, because a folder may forbid to write in it.
    if (there === null)
        await (0,promises_.chmod)((0,byte_path/* bytesOf */.$$)(to), stats.mode & 0o777);
    return copied.reduce((sum, part) => ({ files: sum.files + part.files, bytes: sum.bytes + part.bytes }), NOTHING);
}
async function copyLink(from, to) {
    const target = await (0,promises_.readlink)((0,byte_path/* bytesOf */.$$)(from), { encoding: 'buffer' });
    return unlessThere(() => (0,promises_.symlink)(target, (0,byte_path/* bytesOf */.$$)(to)), { files: 1, bytes: 0 });
}
async function copyPlainFile(from, to, stats) {
    if ((stats.mode & 0o400) === 0)
        await (0,promises_.chmod)((0,byte_path/* bytesOf */.$$)(from), 0o600);
    return unlessThere(async () => {
        await (0,promises_.copyFile)((0,byte_path/* bytesOf */.$$)(from), (0,byte_path/* bytesOf */.$$)(to), external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE);
        await (0,promises_.utimes)((0,byte_path/* bytesOf */.$$)(to), stats.atime, stats.mtime);
        await (0,promises_.chmod)((0,byte_path/* bytesOf */.$$)(to), stats.mode & 0o777);
    }, { files: 1, bytes: stats.size });
}
async function unlessThere(copy, copied) {
    try {
        await copy();
        return copied;
    }
    catch (thrown) {
        if ((0,file_codes/* codeOf */.$N)(thrown) === 'EEXIST')
            return NOTHING;
        throw thrown;
    }
}

// EXTERNAL MODULE: ./lib/contract/ids.js
var ids = __webpack_require__(33240);
;// CONCATENATED MODULE: ./lib/adapters/git/file-in.js






/** A larger file is no artifact: untrusted code decides how large it is. */
const MOST_BYTES = 64 * 1024 * 1024;
const NOT_THERE = ['ENOENT', 'ENOTDIR', 'ELOOP', 'EACCES', 'ENAMETOOLONG', 'ENXIO'];
/** Looks for a regular file below a folder that untrusted code has left, and follows no link on the way; null where there is none that could be read whole. */
async function fileIn(folder, path) {
    try {
        const steps = path.split('/');
        for (let depth = 1; depth < steps.length; depth += 1)
            if (!(await (0,promises_.lstat)((0,external_node_path_.join)(folder, ...steps.slice(0, depth)))).isDirectory())
                return null;
        const file = await (0,promises_.open)((0,external_node_path_.join)(folder, path), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        try {
            if (!isPlain(await file.stat()))
                return null;
            const bytes = await file.readFile();
            return { bytes: bytes.byteLength, sha256: ids/* sha256 */.sc.parse((0,digest/* digestOf */.ol)(bytes)) };
        }
        finally {
            await file.close();
        }
    }
    catch (thrown) {
        if (NOT_THERE.includes((0,file_codes/* codeOf */.$N)(thrown)))
            return null;
        throw thrown;
    }
}
/** A second name could be that of a file which is no part of the workspace. */
function isPlain(stats) {
    return stats.isFile() && stats.nlink === 1 && stats.size <= MOST_BYTES;
}

// EXTERNAL MODULE: ./lib/adapters/git/trusted-git.js
var trusted_git = __webpack_require__(66493);
;// CONCATENATED MODULE: ./lib/adapters/git/private-git.js




const CONFIG = `[core]
\trepositoryformatversion = 0
\tfilemode = true
\tbare = false
[gc]
\tauto = 0
[maintenance]
\tauto = false
`;
/**
 * Gives a fresh checkout a git directory of its own, for Codex and for the tools that run in it: branch `work` at the base,
 * `index` as its index; without remote, credentials and hooks. The objects are copies: what happens to them there is lost.
 * It is written before anything untrusted runs; we never read it again.
 */
async function writePrivateGit(trusted, folder, base, index) {
    const git = (0,external_node_path_.join)(folder, '.git');
    for (const part of ['info', 'objects/info', 'objects/pack', 'refs/heads', 'refs/tags'])
        await (0,promises_.mkdir)((0,external_node_path_.join)(git, part), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(git, 'HEAD'), 'ref: refs/heads/work\n');
    await (0,promises_.writeFile)((0,external_node_path_.join)(git, 'refs/heads/work'), `${base.commit}\n`);
    await (0,promises_.writeFile)((0,external_node_path_.join)(git, 'shallow'), `${base.commit}\n`);
    await (0,promises_.writeFile)((0,external_node_path_.join)(git, 'config'), CONFIG);
    await (0,promises_.writeFile)((0,external_node_path_.join)(git, 'info/attributes'), trusted_git/* PLAIN_ATTRIBUTES */.D);
    const packs = (0,external_node_path_.join)(trusted.directory, 'objects/pack');
    for (const name of await (0,promises_.readdir)(packs)) {
        if (/^pack-[0-9a-f]+\.(pack|idx)$/.test(name))
            await (0,promises_.copyFile)((0,external_node_path_.join)(packs, name), (0,external_node_path_.join)(git, 'objects/pack', name), external_node_fs_.constants.COPYFILE_FICLONE);
    }
    await (0,promises_.copyFile)(index, (0,external_node_path_.join)(git, 'index'));
}

// EXTERNAL MODULE: ./lib/adapters/git/remove-tree.js
var remove_tree = __webpack_require__(66344);
;// CONCATENATED MODULE: ./lib/adapters/git/ignore-files.js



const SLASH = Buffer.from('/');
/**
 * Refuses a `.gitignore` that is a pipe, a socket or a device: git opens each one it meets and would wait on it.
 * Follows no link. Fault `tree:special-file`.
 */
async function refuseOddIgnoreFiles(root) {
    const folders = [Buffer.from(root)];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of await ignore_files_entriesOf(folder)) {
            const path = Buffer.concat([folder, SLASH, entry.name]);
            if (entry.isDirectory())
                folders.push(path);
            else if (entry.name.toString('latin1').toLowerCase() === '.gitignore' && !entry.isFile() && !entry.isSymbolicLink()) {
                throw new fault/* Fault */.vC('tree:special-file', `${JSON.stringify(path.toString('utf8').slice(root.length + 1))} is neither a file nor a link.`);
            }
        }
    }
}
/** A folder that we cannot read, or whose path is too long, git cannot read either; the walk that follows names it. */
async function ignore_files_entriesOf(folder) {
    try {
        return await (0,promises_.readdir)(folder, { withFileTypes: true, encoding: 'buffer' });
    }
    catch (thrown) {
        if ((0,file_codes/* codeOf */.$N)(thrown) === 'EACCES' || (0,file_codes/* codeOf */.$N)(thrown) === 'ENAMETOOLONG')
            return [];
        throw thrown;
    }
}

// EXTERNAL MODULE: ./lib/adapters/git/list-tree.js
var list_tree = __webpack_require__(69760);
;// CONCATENATED MODULE: ./lib/adapters/git/path-rules.js

const MAX_PATH_BYTES = 4096;
// What macOS leaves out when it compares names, as git's own protectHFS lists it.
const HFS_IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
/** Says whether some file system would take a name for `.git`: by case, by ignored code points, by Windows' short names and endings. */
function isGitName(name) {
    const plain = ((0,byte_path/* textOf */.b6)(name) ?? name).replace(HFS_IGNORED, '').toLowerCase();
    return /^(\.git|git~\d+)[. ]*(:.*)?$/s.test(plain);
}
/** Says why a new path can not be taken, or null when it can. */
function unsafeReason(path) {
    const text = (0,byte_path/* textOf */.b6)(path);
    if (text === null)
        return 'its name is not valid UTF-8';
    if ((0,byte_path/* bytesOf */.$$)(path).length > MAX_PATH_BYTES)
        return `its path is longer than ${MAX_PATH_BYTES} bytes`;
    if (text.includes('\\'))
        return 'its name holds a backslash, which other systems read as a folder';
    if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text))
        return 'its name holds a control character';
    if (/[\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(text))
        return 'its name holds an invisible character';
    return null;
}
/** Finds a path that differs from another, or from the folder of another, only by case or by Unicode form, when one of the two is new. */
function findTwins(paths, known) {
    const spelling = new Map();
    let knownNames;
    for (const path of paths) {
        const parts = path.split('/');
        let name = '';
        let folded = '';
        for (const part of parts) {
            name = name === '' ? part : `${name}/${part}`;
            folded = `${folded}/${fold(part)}`;
            const twin = spelling.get(folded);
            if (twin === undefined)
                spelling.set(folded, name);
            else if (twin !== name) {
                knownNames ??= namesOf(known.keys());
                if (!knownNames.has(name) || !knownNames.has(twin))
                    return { path: name, twin };
            }
        }
    }
    return null;
}
function fold(name) {
    const text = (0,byte_path/* textOf */.b6)(name);
    if (text === null)
        return name;
    // Upper case first, so that letters with two lower-case forms meet.
    return text.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
/** The paths and all folders above them. */
function namesOf(paths) {
    const names = new Set();
    for (const path of paths) {
        for (let name = path; name !== '' && !names.has(name); name = name.slice(0, Math.max(name.lastIndexOf('/'), 0)))
            names.add(name);
    }
    return names;
}

// EXTERNAL MODULE: ./lib/adapters/git/read-change.js + 1 modules
var read_change = __webpack_require__(60302);
;// CONCATENATED MODULE: ./lib/adapters/git/walk.js






const MAX_FILES = 1_000_000;
// What GitHub takes. A file that the base has in that very size was taken.
const MAX_FILE_BYTES = 100 * 1024 * 1024;
/**
 * Lists what git would take of a work tree. Looks at every entry with lstat and follows no link; leaves out what is ignored
 * and the `.git` at the root. Faults: `tree:nested-repository`, `tree:special-file`, `tree:hard-link`, `tree:unsafe-path`,
 * `tree:too-large`, `tree:submodule-changed`.
 */
async function walkWorkTree(root, rules) {
    const files = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const entries = await readFolder(root, folder);
        refuseBareRepository(folder, entries, rules);
        for (const entry of entries) {
            const found = judge(entry, rules);
            if (found === 'folder')
                folders.push(entry.path);
            else if (found !== 'nothing')
                files.push(found);
            if (files.length > MAX_FILES)
                throw new fault/* Fault */.vC('tree:too-large', `The work tree holds more than ${MAX_FILES} files.`);
        }
    }
    await Promise.all([...rules.submodules].map((path) => refuseChangedSubmodule(root, path)));
    return files;
}
async function readFolder(root, folder) {
    const absolute = (0,byte_path/* bytePath */.OO)(root) + (folder === '' ? '' : `/${folder}`);
    try {
        const names = await (0,promises_.readdir)((0,byte_path/* bytesOf */.$$)(absolute), { encoding: 'buffer' });
        return await (0,batches/* inBatches */.o)(names, async (bytes) => {
            const name = bytes.toString('latin1');
            return { name, path: folder === '' ? name : `${folder}/${name}`, stats: await (0,promises_.lstat)((0,byte_path/* bytesOf */.$$)(`${absolute}/${name}`)) };
        });
    }
    catch (thrown) {
        const code = (0,file_codes/* codeOf */.$N)(thrown);
        if (code === 'ENAMETOOLONG')
            throw new fault/* Fault */.vC('tree:unsafe-path', `Below ${(0,byte_path/* shown */.SP)(folder)} lies a path that is too long.`, thrown);
        if (code === 'EACCES')
            throw new fault/* Fault */.vC('tree:special-file', `The folder ${(0,byte_path/* shown */.SP)(folder)} can not be read.`, thrown);
        throw thrown;
    }
}
function judge({ path, name, stats }, rules) {
    if (path === '.git' || rules.submodules.has(path))
        return 'nothing';
    if (isGitName(name))
        throw new fault/* Fault */.vC('tree:nested-repository', `${(0,byte_path/* shown */.SP)(path)} would be taken for the git directory of a repository inside the work tree.`);
    if (rules.ignored.has(path) || rules.ignored.has(`${path}/`))
        return 'nothing';
    if (stats.isDirectory())
        return 'folder';
    const reason = rules.known.has(path) ? null : unsafeReason(path);
    if (reason !== null)
        throw new fault/* Fault */.vC('tree:unsafe-path', `${(0,byte_path/* shown */.SP)(path)} can not be taken: ${reason}.`);
    if (stats.isSymbolicLink())
        return { path, mode: '120000' };
    if (!stats.isFile())
        throw new fault/* Fault */.vC('tree:special-file', `${(0,byte_path/* shown */.SP)(path)} is ${kindOf(stats)}.`);
    if (stats.nlink > 1)
        throw new fault/* Fault */.vC('tree:hard-link', `${(0,byte_path/* shown */.SP)(path)} has ${stats.nlink} names on disk.`);
    if ((stats.mode & 0o400) === 0)
        throw new fault/* Fault */.vC('tree:special-file', `${(0,byte_path/* shown */.SP)(path)} is a file that its owner can not read.`);
    if (stats.size > MAX_FILE_BYTES && rules.known.get(path)?.size !== stats.size)
        throw new fault/* Fault */.vC('tree:too-large', `${(0,byte_path/* shown */.SP)(path)} has ${stats.size} bytes; GitHub takes ${MAX_FILE_BYTES}.`);
    return { path, mode: (stats.mode & 0o100) === 0 ? '100644' : '100755' };
}
function kindOf(stats) {
    if (stats.isFIFO())
        return 'a named pipe';
    if (stats.isSocket())
        return 'a socket';
    return 'a device';
}
/** A bare repository needs no `.git`: git takes any folder for one that looks the part, with its configuration. */
function refuseBareRepository(folder, entries, rules) {
    const has = (name, isFolder) => entries.some((entry) => entry.name === name && entry.stats.isDirectory() === isFolder);
    if (!has('HEAD', false) || !has('objects', true) || !has('refs', true))
        return;
    const head = folder === '' ? 'HEAD' : `${folder}/HEAD`;
    if (!rules.known.has(head))
        throw new fault/* Fault */.vC('tree:nested-repository', `${(0,byte_path/* shown */.SP)(folder)} looks like a bare repository inside the work tree.`);
}
/** A submodule stays what the base says: an empty folder, or nothing where its folder was removed. */
async function refuseChangedSubmodule(root, path) {
    const parts = path.split('/');
    for (let length = 1; length <= parts.length; length += 1) {
        const name = parts.slice(0, length).join('/');
        const stats = await (0,file_codes/* lstatOrNull */.nd)(`${(0,byte_path/* bytePath */.OO)(root)}/${name}`);
        if (stats === null)
            return;
        if (!stats.isDirectory())
            throw new fault/* Fault */.vC('tree:submodule-changed', `${(0,byte_path/* shown */.SP)(name)} is no folder any more; the submodule ${(0,byte_path/* shown */.SP)(path)} is there.`);
    }
    const left = await readFolder(root, path);
    if (left.length > 0)
        throw new fault/* Fault */.vC('tree:submodule-changed', `The folder of the submodule ${(0,byte_path/* shown */.SP)(path)} is not empty.`);
}

;// CONCATENATED MODULE: ./lib/adapters/git/snapshot.js











/**
 * Reads a work tree into a candidate tree, what `git add` would take of it, and compares that with the base.
 * Nothing of the work tree is run or read as configuration, and no link is followed; nobody may write in it meanwhile.
 * Faults: `tree:*` and `git:broken`.
 */
async function takeSnapshot(trusted, folder, base) {
    const known = await (0,list_tree/* listTree */.n)(trusted, base.tree);
    const submodules = new Map([...known].filter(([, entry]) => entry.mode === '160000'));
    const ignored = new Set(await listIgnored(trusted, folder, base.tree));
    const files = await walkWorkTree(folder, { ignored, known, submodules: new Set(submodules.keys()) });
    const twins = findTwins([...files.map((file) => file.path), ...submodules.keys()], known);
    if (twins !== null) {
        throw new fault/* Fault */.vC('tree:unsafe-path', `${(0,byte_path/* shown */.SP)(twins.path)} and ${(0,byte_path/* shown */.SP)(twins.twin)} are one name to a file system without case or Unicode forms.`);
    }
    const candidate = await trusted.withScratch(async (scratch) => {
        const blobs = await writeBlobs(trusted, folder, files, scratch);
        return writeTree(trusted, [...blobs, ...submodules.values()], (0,external_node_path_.join)(scratch, 'index'));
    });
    return (0,read_change/* readChange */.p)(trusted, base, candidate);
}
/** Lists what git ignores in a work tree, by the `.gitignore` files in it; a folder that is ignored whole ends in `/`. */
async function listIgnored(trusted, folder, tree) {
    await refuseOddIgnoreFiles(folder);
    return trusted.withScratch(async (scratch) => {
        const env = { GIT_INDEX_FILE: (0,external_node_path_.join)(scratch, 'index') };
        await trusted.run({ args: ['read-tree', tree], env });
        const args = [`--work-tree=${folder}`, 'ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory'];
        return (0,byte_path/* records */.V0)(await trusted.run({ args, env }));
    });
}
/** Writes all contents with one git process. Git reads a link's target where we have put it, never through the link. */
async function writeBlobs(trusted, folder, files, scratch) {
    if (files.length === 0)
        return [];
    const numbered = files.map((file, number) => ({ file, number }));
    const sources = await (0,batches/* inBatches */.o)(numbered, async ({ file, number }) => {
        const path = `${(0,byte_path/* bytePath */.OO)(folder)}/${file.path}`;
        if (file.mode !== '120000')
            return path;
        const target = (0,external_node_path_.join)(scratch, String(number));
        await (0,promises_.writeFile)(target, await (0,promises_.readlink)((0,byte_path/* bytesOf */.$$)(path), { encoding: 'buffer' }));
        return (0,byte_path/* bytePath */.OO)(target);
    });
    const stdin = (0,byte_path/* bytesOf */.$$)(sources.map((source) => `${asLine(source)}\n`).join(''));
    const names = (await trusted.run({ args: ['hash-object', '-w', '--no-filters', '--stdin-paths'], stdin })).toString('latin1').split('\n');
    return numbered.map(({ file, number }) => {
        const blob = names[number];
        if (blob === undefined || blob === '')
            throw new fault/* Fault */.vC('git:broken', `git hash-object gave no name for ${(0,byte_path/* shown */.SP)(file.path)}.`);
        return { mode: file.mode, sha: blob, path: file.path };
    });
}
/** A path on a line of its own; git reads a quoted one back. Only a base can bring a line feed: in a new name it is refused. */
function asLine(path) {
    return path.includes('\n') ? `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"` : path;
}
async function writeTree(trusted, entries, index) {
    const env = { GIT_INDEX_FILE: index };
    const stdin = (0,byte_path/* bytesOf */.$$)(entries.map((entry) => `${entry.mode} ${entry.sha}\t${entry.path}\0`).join(''));
    await trusted.run({ args: ['update-index', '-z', '--index-info'], env, stdin });
    // Git drops a name it does not like, such as a .gitmodules that is a link, and still answers 0.
    const taken = new Set((0,byte_path/* records */.V0)(await trusted.run({ args: ['ls-files', '-z'], env })));
    const dropped = entries.find((entry) => !taken.has(entry.path));
    if (dropped !== undefined)
        throw new fault/* Fault */.vC('tree:unsafe-path', `git itself refuses ${(0,byte_path/* shown */.SP)(dropped.path)} as a name in a tree.`);
    const output = await trusted.run({ args: ['write-tree'], env });
    return ids/* sha */.hW.parse(output.toString('latin1').trim());
}

;// CONCATENATED MODULE: ./lib/adapters/git/workspaces.js









/** Opens the port over the trusted git directory. */
function createWorkspaces(options) {
    const { trusted, root } = options;
    const store = (0,external_node_path_.join)(root, 'prepared');
    let prepared = [];
    return {
        open: (name, base, tree) => (0,file_codes/* namingDiskErrors */.HE)(async () => {
            const folder = await layCheckout(options, name, base, tree);
            for (const path of prepared)
                await copyBelow(store, folder, path);
            return { name, folder, tree };
        }),
        keepPrepared: (workspace) => (0,file_codes/* namingDiskErrors */.HE)(async () => {
            prepared = await listIgnored(trusted, workspace.folder, workspace.tree);
            await (0,remove_tree/* removeTree */.d)(store);
            await (0,promises_.mkdir)(store, { recursive: true, mode: 0o700 });
            return keep(workspace, store, prepared);
        }),
        snapshot: (workspace, base) => (0,file_codes/* namingDiskErrors */.HE)(() => takeSnapshot(trusted, workspace.folder, base)),
        fileIn: (workspace, path) => (0,file_codes/* namingDiskErrors */.HE)(() => fileIn(workspace.folder, path)),
        removeAll: () => (0,file_codes/* namingDiskErrors */.HE)(async () => {
            prepared = [];
            await (0,remove_tree/* removeTree */.d)(root);
        }),
    };
}
async function layCheckout({ trusted, root }, name, base, tree) {
    const folder = (0,external_node_path_.join)(root, name);
    await (0,promises_.mkdir)(root, { recursive: true, mode: 0o700 });
    await (0,remove_tree/* removeTree */.d)(folder);
    await (0,promises_.mkdir)(folder, { mode: 0o700 });
    await trusted.withScratch(async (scratch) => {
        const index = (0,external_node_path_.join)(scratch, 'index');
        const env = { GIT_INDEX_FILE: index };
        await trusted.run({ args: ['read-tree', tree], env });
        await trusted.run({ args: [`--work-tree=${folder}`, 'checkout-index', '--all', '--index', '--quiet'], env });
        // The base over what was laid: the same entries keep their file times, so that a first `git status` reads no file.
        if (tree !== base.tree)
            await trusted.run({ args: ['read-tree', '-i', '-m', base.tree], env });
        await writePrivateGit(trusted, folder, base, index);
    });
    return folder;
}
async function keep(workspace, store, paths) {
    let files = 0;
    let bytes = 0;
    for (const path of paths) {
        const copied = await copyBelow(workspace.folder, store, path);
        files += copied.files;
        bytes += copied.bytes;
    }
    return { paths: paths.map((path) => (0,byte_path/* textOf */.b6)(path) ?? path), files, bytes };
}
/** Copies one path from below a folder to below another, unless a file or a link stands where one of its folders must be. */
async function copyBelow(from, to, path) {
    const plain = path.endsWith('/') ? path.slice(0, -1) : path;
    if (!(await makeFoldersAbove((0,byte_path/* bytePath */.OO)(to), plain)))
        return { files: 0, bytes: 0 };
    return copyTree(`${(0,byte_path/* bytePath */.OO)(from)}/${plain}`, `${(0,byte_path/* bytePath */.OO)(to)}/${plain}`);
}

// EXTERNAL MODULE: ./lib/adapters/github/create-forge.js + 5 modules
var create_forge = __webpack_require__(57863);
;// CONCATENATED MODULE: ./lib/adapters/github/no-writes.js

/** A publisher that refuses every write, for a run that must not write: whoever tries has a defect, which is told as such. */
function noWrites(publisher) {
    return new Proxy(publisher, {
        get: (_, name) => () => Promise.reject(new fault/* Fault */.vC('run:internal', `A dry run tried to write to GitHub: ${String(name)}.`)),
    });
}

// EXTERNAL MODULE: ./lib/adapters/secrets/cleaning-port.js
var cleaning_port = __webpack_require__(36963);
// EXTERNAL MODULE: ./lib/contract/overwritten.js
var overwritten = __webpack_require__(89767);
// EXTERNAL MODULE: ./lib/core/secrets/clean.js
var clean = __webpack_require__(74288);
// EXTERNAL MODULE: ./lib/core/secrets/search.js
var secrets_search = __webpack_require__(87537);
// EXTERNAL MODULE: ./lib/core/secrets/byte-class.js
var byte_class = __webpack_require__(99998);
// EXTERNAL MODULE: ./lib/core/secrets/secret-rules.js + 4 modules
var secret_rules = __webpack_require__(35679);
// EXTERNAL MODULE: ./node_modules/@secretlint/core/module/index.js + 17 modules
var core_module = __webpack_require__(198);
// EXTERNAL MODULE: ./node_modules/@secretlint/secretlint-rule-preset-recommend/module/index.js
var secretlint_rule_preset_recommend_module = __webpack_require__(31577);
;// CONCATENATED MODULE: ./lib/adapters/secrets/lint-text.js


/**
 * The rules of secretlint's preset, but the one by which a comment of the file itself turns the others off: the file is
 * the work of nobody we trust. Ours knows placeholders from passwords, so that of database addresses is left out too.
 */
const LEFT_OUT = ['@secretlint/secretlint-rule-filter-comments', '@secretlint/secretlint-rule-database-connection-string'];
const USED = secretlint_rule_preset_recommend_module/* rules */.a.filter(({ meta }) => !LEFT_OUT.includes(meta.id));
/** What secretlint finds in a text. */
async function lintText(content) {
    const { messages } = await (0,core_module/* lintSource */.n)({
        source: { content, filePath: 'content', contentType: 'text' },
        options: { config: { rules: USED.map((rule) => ({ id: rule.meta.id, rule })) }, maskSecrets: true, noPhysicFilePath: true },
    });
    return messages.flatMap(({ range: [from, to], ruleId }) => (isRandom(content.slice(from, to)) ? [{ offset: from, length: to - from, rule: `secretlint-${ruleId.replace(/^.*secretlint-rule-/, '').replaceAll(/[^a-z0-9-]/g, '-')}` }] : []));
}
/** Not a placeholder of one letter, which some of its rules take for a token. */
function isRandom(secret) {
    return new Set(secret).size >= 10;
}

;// CONCATENATED MODULE: ./lib/adapters/secrets/find-in-blob.js




/** What needs a copy of the bytes reads them in pieces of this size, which overlap by more than any secret is long. */
const PIECE = 1024 * 1024;
const OVERLAP = 16 * 1024;
const NOT_ZERO = (0,byte_class/* byteClass */.d)('').fill(1, 1);
/** Every secret in a file, whatever kind of file it is: ours first, then what only secretlint knows. */
async function findInBlob(content, search) {
    const own = [...(0,secrets_search/* hitsIn */.MJ)(search.rules, content)];
    const others = [];
    for (let start = 0; start < content.byteLength; start += PIECE - OVERLAP) {
        const piece = content.subarray(start, start + PIECE);
        const moved = (hits) => hits.map((hit) => ({ ...hit, offset: hit.offset + start }));
        own.push(...moved((0,secrets_search/* squeezedHitsIn */.ag)(search, piece)), ...moved(wideHits(search, piece)));
        others.push(...moved(await lintText(Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).toString('latin1'))));
    }
    return (0,secrets_search/* joinHits */.f)([...own, ...others]);
}
/** Text of two bytes a character, as some editors write it, is read without its zero bytes. */
function wideHits({ rules }, piece) {
    const { bytes, places } = (0,secret_rules/* squeeze */.r2)(piece, NOT_ZERO);
    if (bytes.length === piece.length || bytes.length > piece.length * 0.75)
        return [];
    return (0,secrets_search/* hitsIn */.MJ)(rules, bytes).map(({ offset, length, rule }) => {
        const from = places[offset] ?? 0;
        return { offset: from, length: (places[offset + length - 1] ?? from) + 1 - from, rule };
    });
}

;// CONCATENATED MODULE: ./lib/adapters/secrets/scan-change.js




const RULES = ['codex-orchestrator', 'secretlint 13.0.7'];
const ABSENT = '000000';
const SUBMODULE = '160000';
/** Makes the search of changes. */
function createSecrets(options) {
    return {
        clean: (value) => (0,clean/* cleanValue */.o)(options.search, value).value,
        cleanText: (text) => (0,clean/* cleanText */.X)(options.search, text).text,
        scanChange: async (change) => {
            const hits = [];
            let bytes = 0;
            for (const file of change.files) {
                const found = await scanFile(file, options);
                bytes += file.bytes;
                hits.push(...(await judgedByBase(found, change, options)));
            }
            const listed = hits.toSorted((left, right) => Number(left.inBase) - Number(right.inBase)).slice(0, overwritten/* LISTED_HITS */.Ls);
            return { files: change.files.length, bytes, rules: RULES, notSearched: [...options.search.skipped], found: hits.length, hits: listed };
        },
    };
}
async function scanFile(file, { readBlob, search }) {
    const sightings = [];
    const note = (part, content, hits) => {
        for (const { offset, length, rule } of hits) {
            const line = part === 'content' && !content.includes(0) ? lineOf(content, offset) : null;
            sightings.push({ hit: { path: file.path, part, line, offset, length, rule, inBase: false }, bytes: content.subarray(offset, offset + length) });
        }
    };
    // A name that goes is in the base, where everybody can read it.
    if (file.oldMode === ABSENT)
        note('path', Buffer.from(file.path), (0,secrets_search/* allHitsIn */.nb)(search, Buffer.from(file.path)));
    if (file.newMode === ABSENT || file.newMode === SUBMODULE)
        return sightings;
    const content = await readBlob(file.newSha);
    note(file.linkTarget === null ? 'content' : 'link', content, await findInBlob(content, search));
    return sightings;
}
/** What stands in the base of a file the change touches was not brought in by it, also when it was moved. */
async function judgedByBase(sightings, change, { readBlob }) {
    if (sightings.length === 0)
        return [];
    const waiting = new Set(sightings);
    for (const { oldMode, oldSha } of change.files) {
        if (oldMode === ABSENT || oldMode === SUBMODULE || waiting.size === 0)
            continue;
        const base = Buffer.from(await readBlob(oldSha));
        for (const sighting of waiting)
            if (base.includes(Buffer.from(sighting.bytes)))
                waiting.delete(sighting);
    }
    return sightings.map((sighting) => ({ ...sighting.hit, inBase: !waiting.has(sighting) }));
}
function lineOf(content, offset) {
    let line = 1;
    for (let at = content.indexOf(0x0a); at !== -1 && at < offset; at = content.indexOf(0x0a, at + 1))
        line += 1;
    return line;
}

// EXTERNAL MODULE: ./lib/core/inert.js
var inert = __webpack_require__(18487);
// EXTERNAL MODULE: ./lib/core/byte-tail.js
var byte_tail = __webpack_require__(18832);
;// CONCATENATED MODULE: ./lib/core/log-tail.js

/** The last lines of a log as text that may be shown anywhere, at most so many characters; a line cut at its front is left out. */
function logTail(bytes, limit) {
    const text = new TextDecoder().decode(bytes);
    const shown = text.split(/\r\n|\r|\n/).map(inert/* inertText */.UJ).join('\n').trimEnd();
    if (shown.length <= limit)
        return shown.toWellFormed();
    const end = shown.slice(-limit);
    return end.slice(end.indexOf('\n') + 1).toWellFormed();
}

;// CONCATENATED MODULE: ./lib/adapters/sandbox/watcher.js


/** Where a sandbox shows the shell that watches its command; a shell of many programs is told by its name which one to be. */
const WATCHER = '/.watcher/sh';
/** Processes and threads a command may have at once; in a job of root the kernel counts them for nobody. */
const MOST_PROCESSES = 4096;
/** Signals are waited out, and what a shell says of a killed command is no output of that command. */
const WATCH = 'trap : HUP INT QUIT TERM; exec 3>&2 2>/dev/null; "$@" 2>&3 3>&-; exit $?';
/** Where memory ends, the kernel is to end the command and not us. A program that is missing is answered by 127. */
const BEGIN = `{ ulimit -p ${MOST_PROCESSES} || ulimit -u ${MOST_PROCESSES}; echo 1000 >/proc/self/oom_score_adj; } 2>/dev/null; exec "$@"`;
/**
 * Puts a copy of the system's shell into a new folder below `root` and answers its path. Its mode lets it be run but not
 * read: into a process whose program its user may not read, the kernel lets no other process of that user look, and so the
 * one that tells the exit code cannot be made to tell another.
 */
async function layWatcher(root) {
    await (0,promises_.mkdir)(root, { recursive: true, mode: 0o700 });
    const file = (0,external_node_path_.join)(await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(root, 'watcher-'))), 'sh');
    await (0,promises_.copyFile)('/bin/sh', file);
    await (0,promises_.chmod)(file, 0o111);
    return file;
}
/** The command line of the first process of a sandbox, which starts the command, waits for it and ends as it did. */
function watched(argv) {
    return [WATCHER, '-c', WATCH, 'sh', '/bin/sh', '-c', BEGIN, 'sh', ...argv];
}

;// CONCATENATED MODULE: ./lib/adapters/sandbox/bwrap-arguments.js



/** The descriptor through which bubblewrap tells that the command was started and how it ended. */
const STATUS_DESCRIPTOR = '3';
const NAMESPACES = ['--unshare-user', '--unshare-pid', '--unshare-ipc', '--unshare-uts', '--unshare-cgroup-try'];
/** The arguments of bubblewrap for a command, which starts in a folder of the workspace: it starts from an empty root, and what is not named here is not there. */
function bwrapArguments(shape, argv, folder = shape.workspace) {
    const mounts = mountsOf(shape);
    return [
        ...NAMESPACES,
        ...(shape.network ? [] : ['--unshare-net']),
        // Else a process of bubblewrap watches inside, which the command could make tell another exit code.
        '--die-with-parent', '--new-session', '--as-pid-1', '--cap-drop', 'ALL',
        ...mounts.flatMap(({ args }) => args),
        // Root without capabilities still owns the kernel's settings: left writable they would change the host.
        '--ro-bind', '/proc/sys', '/proc/sys',
        '--ro-bind', shape.watcher, WATCHER,
        // Only now, for mount points are made inside these.
        ...mounts.filter(({ isSealed }) => isSealed).flatMap(({ path }) => ['--remount-ro', path]),
        '--remount-ro', '/',
        '--chdir', folder, '--json-status-fd', STATUS_DESCRIPTOR,
        '--', ...watched(argv),
    ];
}
/** The whole environment inside; bubblewrap gets the same, for its own is readable in there as that of process 1. */
function sandboxEnvironment(toolPath, folder, python) {
    const ofPython = python === undefined ? {} : { PYTHONPATH: python, PATH: `${python}/bin:${toolPath}` };
    return { PATH: toolPath, HOME: SANDBOX_HOME, TMPDIR: '/tmp', LANG: 'C.UTF-8', CI: 'true', TERM: 'dumb', PWD: folder, ...ofPython };
}
/** Which of two mounts at the same path is made later, and so wins. */
const RANK = { own: 0, shown: 1, cover: 2, asked: 3, workspace: 4 };
/** Every mount, the outer before the inner: so the innermost rule about a path is the one that holds. */
function mountsOf(shape) {
    const { host, workspace } = shape;
    const shown = [
        ...host.systemFolders.map(({ path, link }) => ({ path, rank: RANK.shown, isSealed: false, args: link === null ? ['--ro-bind', path, path] : ['--symlink', link, path] })),
        ...shape.toolchain.map(asked),
        ...(shape.network && host.resolver !== null ? [asked(host.resolver)] : []),
        { path: workspace, rank: RANK.workspace, isSealed: false, args: ['--bind', workspace, workspace] },
    ];
    const covers = host.covered
        .filter(({ path }) => shown.some((mount) => isWithin(path, mount.path)))
        .filter(({ path }) => !shown.some((mount) => mount.path === path && mount.rank > RANK.cover))
        .map(cover);
    return [...OWN_FOLDERS.map(ownMount), ...shown, ...covers].toSorted((a, b) => bwrap_arguments_depth(a.path) - bwrap_arguments_depth(b.path) || a.rank - b.rank);
}
function asked(path) {
    return { path, rank: RANK.asked, isSealed: false, args: ['--ro-bind', path, path] };
}
function cover({ path, kind }) {
    const isSealed = kind === 'folder';
    return { path, rank: RANK.cover, isSealed, args: isSealed ? ['--tmpfs', path] : ['--ro-bind', '/dev/null', path] };
}
function ownMount(path) {
    const args = {
        '/proc': ['--proc', '/proc'],
        '/dev': ['--dev', '/dev'],
        '/tmp': ['--perms', '1777', '--tmpfs', '/tmp', '--perms', '0700', '--dir', SANDBOX_HOME],
        '/var/tmp': ['--perms', '1777', '--tmpfs', '/var/tmp'],
        '/run': ['--tmpfs', '/run'],
    }[path];
    return { path, rank: RANK.own, isSealed: false, args };
}
function bwrap_arguments_depth(path) {
    return path.split('/').length;
}

;// CONCATENATED MODULE: ./lib/adapters/sandbox/start-bwrap.js


const MOST_STATUS_BYTES = 65_536;
/** Runs a program in a sandbox; rejects when bubblewrap cannot be started or `onOutput` fails. */
async function startBwrap(request) {
    const status = [];
    let statusBytes = 0;
    const { signal, timedOut, aborted } = await (0,run_child/* runChild */.w)({
        file: request.bwrap,
        args: bwrapArguments(request.shape, request.argv, request.folder),
        ...(request.input === undefined ? { mergesOutput: true } : { stdin: request.input }),
        cwd: '/',
        env: sandboxEnvironment(request.toolPath, request.folder ?? request.shape.workspace, request.python),
        timeoutMs: request.timeoutMs,
        onOutput: request.onOutput,
        onStatus: (chunk) => {
            statusBytes += chunk.byteLength;
            if (statusBytes <= MOST_STATUS_BYTES)
                status.push(chunk);
        },
        ...(request.signal === undefined ? {} : { signal: request.signal }),
    });
    return { exitCode: exitCodeOf(Buffer.concat(status).toString()), signal, timedOut, aborted };
}
/** Bubblewrap writes one JSON document a line, and `exit-code` only for a program it did start; nobody inside holds that pipe. */
function exitCodeOf(status) {
    const code = /^\{ "exit-code": (\d{1,3}) \}$/m.exec(status)?.[1];
    return code === undefined ? null : Number(code);
}

;// CONCATENATED MODULE: ./lib/adapters/sandbox/run-recorded.js






/** Enough for the summary of a test runner; what is shown is shorter still. */
const TAIL_BYTES = 65_536;
const SHOWN_TAIL = 4096;
/** Runs a program in the sandbox and keeps what it writes; a sandbox that does not come up or breaks down is the fault `sandbox:broken`. */
async function runRecorded(setup, command, workspace) {
    const output = await run_recorded_record(setup, command);
    const startedAt = setup.clock.now();
    const started = setup.clock.monotonicMs();
    const end = await start(setup, command, await (0,promises_.realpath)(workspace.folder), output);
    const durationMs = Math.round(setup.clock.monotonicMs() - started);
    const log = await output.close();
    const wasStopped = end.timedOut || end.aborted || output.full.aborted;
    if (end.exitCode === null && !wasStopped) {
        throw new fault/* Fault */.vC('sandbox:broken', `The sandbox failed while it ran ${command.id}: ${lastLine(output.tail()) || (end.signal ?? 'it said nothing')}`);
    }
    return { exitCode: wasStopped ? null : end.exitCode, signal: end.signal, timedOut: end.timedOut, truncated: output.full.aborted, startedAt, durationMs, log, tail: output.tail() };
}
async function start(setup, command, workspace, output) {
    const { listen } = command;
    // Two outputs come at once where they are told apart, and a log is written piece by piece.
    let before = Promise.resolve();
    try {
        return await startBwrap({
            bwrap: setup.bwrap,
            shape: { host: setup.host, toolchain: setup.toolchain, workspace, network: command.network, watcher: setup.watcher },
            toolPath: setup.toolPath,
            ...(command.folder === undefined ? {} : { folder: (0,external_node_path_.join)(workspace, command.folder) }),
            ...(command.python === undefined ? {} : { python: (0,external_node_path_.join)(workspace, command.python) }),
            argv: command.argv,
            ...(command.input === undefined ? {} : { input: command.input }),
            timeoutMs: command.timeoutSeconds * 1000,
            onOutput: (chunk, stream) => (before = before.then(async () => {
                // The first limit that is reached is the one that ended it.
                if (!output.full.aborted)
                    await listen?.take(chunk, stream);
                if (listen?.stop.aborted !== true)
                    await output.take(chunk);
            })),
            signal: AbortSignal.any([output.full, ...(listen === undefined ? [] : [listen.stop]), ...(setup.signal === undefined ? [] : [setup.signal])]),
        });
    }
    catch (thrown) {
        if ((0,fault/* isFault */.Zh)(thrown))
            throw thrown;
        throw new fault/* Fault */.vC('sandbox:broken', `The sandbox could not run ${command.id}: ${thrown instanceof Error ? thrown.message : String(thrown)}`, thrown);
    }
    finally {
        await output.close();
    }
}
/** The end of the output and what the job log shows of it are taken from what the evidence keeps, so that no secret is in either. */
async function run_recorded_record(setup, command) {
    const full = new AbortController();
    const tail = (0,byte_tail/* byteTail */.R)(TAIL_BYTES);
    const log = await setup.evidence.open(command.log, (written) => {
        tail.add(written);
        setup.narrator.quote(command.id, written);
    });
    let closing = null;
    return {
        take: async (chunk) => {
            const kept = chunk.subarray(0, setup.budget.bytesLeft);
            setup.budget.bytesLeft -= kept.byteLength;
            if (kept.byteLength < chunk.byteLength)
                full.abort();
            if (kept.byteLength > 0)
                await log.write(kept);
        },
        full: full.signal,
        tail: () => tail.bytes(),
        close: () => (closing ??= log.close()),
    };
}
function lastLine(tail) {
    return logTail(tail, SHOWN_TAIL).split('\n').at(-1) ?? '';
}

;// CONCATENATED MODULE: ./lib/adapters/sandbox/ask-in-sandbox.js

/** Asks a program in the sandbox and records it; one that writes more than it may is stopped there. */
async function askInSandbox(setup, { most, ...question }, workspace) {
    const flood = new AbortController();
    const answer = [];
    let written = 0;
    let answered = 0;
    const take = (chunk, stream) => {
        written += chunk.byteLength;
        if (written > most.bytes)
            flood.abort();
        if (stream === 'stderr')
            return;
        answered += chunk.byteLength;
        if (answered <= most.answer)
            answer.push(chunk.slice());
    };
    const { tail: _, ...ran } = await runRecorded(setup, { ...question, listen: { take, stop: flood.signal } }, workspace);
    return { ...ran, flooded: flood.signal.aborted, output: answered > most.answer ? null : Buffer.concat(answer) };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/adapters/sandbox/judge-probe.js

/** What the program of the probe answers: `yes`, or why not, for everything it tried. */
const probeAnswer = schemas/* strictObject */.rej({
    inside: schemas/* string */.YjP(),
    outside: schemas/* string */.YjP(),
    kernel: schemas/* string */.YjP(),
    watcher: schemas/* string */.YjP(),
    process: schemas/* string */.YjP(),
    environment: schemas/* string */.YjP(),
    witnesses: schemas/* array */.YOg(schemas/* string */.YjP()),
    connect: schemas/* string */.YjP(),
    loopback: schemas/* string */.YjP(),
});
/** Judges every attempt: what must fail inside counts as held only if it succeeded outside, or nothing would be proven. */
function judgeProbe({ outside, inside, wroteOutside, wroteInside, witnesses }) {
    const tried = witnesses.filter(({ file }) => file !== null);
    const missing = witnesses.filter(({ file }) => file === null);
    return [
        { attempt: 'write inside the workspace', held: inside.inside === 'yes' && wroteInside, seen: inside.inside },
        // Only the host can tell: below /tmp the write goes well, into the sandbox's own.
        refused('write outside the workspace', outside.outside, wroteOutside ? 'yes' : inside.outside === 'yes' ? 'it never reached the host' : inside.outside),
        refused('see a process of the host', outside.process, inside.process),
        refused('read the environment of a process of the host', outside.environment, inside.environment),
        // Only root can do this outside, so there is no counter-check: it is the owner of what is tried that matters.
        { attempt: 'open a setting of the kernel for writing', held: inside.kernel !== 'yes', seen: inside.kernel },
        // Outside the first process belongs to root: whose it is inside is what matters.
        { attempt: 'reach into the process that tells the exit code', held: inside.watcher !== 'yes', seen: inside.watcher },
        refused("connect to the host's loopback", outside.connect, inside.connect),
        { attempt: 'serve on a loopback of its own', held: inside.loopback === 'yes', seen: inside.loopback },
        ...tried.map(({ folder }, index) => refused(`read ${folder}`, outside.witnesses[index] ?? 'not tried', inside.witnesses[index] ?? 'yes')),
        ...missing.map(({ folder }) => ({ attempt: `read ${folder}`, held: true, seen: 'there is no such folder on this machine' })),
    ];
}
/** An attempt that must fail inside, and must succeed outside to prove anything. */
function refused(attempt, outside, inside) {
    if (outside !== 'yes')
        return { attempt, held: false, seen: `it fails outside the sandbox as well (${outside}), so nothing is proven` };
    return { attempt, held: inside !== 'yes', seen: inside === 'yes' ? 'it succeeded' : inside };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/adapters/sandbox/witness.js





/** How the files are called that are put there. */
const OWN = '.sandbox-probe-';
const nothing = async () => { };
/**
 * Finds a readable file in a folder that is not among what is `shown`, or puts one there for the time of the probe; rejects
 * when neither is possible. Runs that share a folder, such as HOME, put files there side by side, and each takes its own away.
 */
async function findWitness(folder, shown) {
    let names;
    try {
        names = await (0,promises_.readdir)(folder, { withFileTypes: true });
    }
    catch (thrown) {
        if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT')
            return { folder, file: null, remove: nothing };
        throw thrown;
    }
    for (const name of names) {
        const file = (0,external_node_path_.join)(folder, name.name);
        if (name.isFile() && !name.name.startsWith(OWN) && !shown.some((place) => isWithin(file, place)) && (await isReadable(file)))
            return { folder, file, remove: nothing };
    }
    const file = (0,external_node_path_.join)(folder, `${OWN}${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
    await (0,promises_.writeFile)(file, 'No sandbox may read this.\n', { flag: 'wx', mode: 0o600 });
    return { folder, file, remove: () => (0,promises_.rm)(file, { force: true }) };
}
async function isReadable(path) {
    try {
        await (0,promises_.access)(path, external_node_fs_.constants.R_OK);
        return true;
    }
    catch (thrown) {
        if (thrown instanceof Error && 'code' in thrown)
            return false;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/sandbox/probe-scene.js







/** Sets the scene of a probe; what was begun is taken away again when it rejects. */
async function setScene(request) {
    const struck = [];
    const strike = async () => {
        for (const undo of struck.toReversed())
            await undo();
    };
    try {
        await (0,promises_.mkdir)(request.workRoot, { recursive: true, mode: 0o700 });
        const folder = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(request.workRoot, 'probe-')));
        struck.push(() => (0,promises_.rm)(folder, { recursive: true, force: true }));
        const workspace = (0,external_node_path_.join)(folder, 'workspace');
        await (0,promises_.mkdir)(workspace);
        const server = (0,external_node_net_.createServer)((socket) => socket.destroy());
        struck.push(() => closeServer(server));
        const port = await listen(server);
        const needle = (0,external_node_crypto_.randomBytes)(16).toString('hex');
        const decoy = startDecoy(needle);
        struck.push(() => endDecoy(decoy));
        await (0,external_node_events_.once)(decoy, 'spawn');
        const witnesses = [];
        for (const hidden of request.hidden) {
            const witness = await findWitness(hidden, request.shown);
            struck.push(witness.remove);
            witnesses.push(witness);
        }
        const files = witnesses.flatMap(({ file }) => (file === null ? [] : [file]));
        const task = { outside: (0,external_node_path_.join)(folder, 'outside'), inside: (0,external_node_path_.join)(workspace, 'inside'), port, needle, witnesses: files };
        // Not as an argument: there the needle would be found in the name of the very process that looks for it.
        const taskFile = (0,external_node_path_.join)(workspace, 'task.json');
        await (0,promises_.writeFile)(taskFile, JSON.stringify(task), { flag: 'wx', mode: 0o600 });
        return { workspace, witnesses, strike, task, taskFile };
    }
    catch (thrown) {
        await strike();
        throw thrown;
    }
}
async function listen(server) {
    server.listen(0, '127.0.0.1');
    await (0,external_node_events_.once)(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string')
        throw new Error('The probe could not listen on the loopback of the host');
    return address.port;
}
async function closeServer(server) {
    if (!server.listening)
        return;
    server.close();
    await (0,external_node_events_.once)(server, 'close');
}
/** A process of ours with a secret in its environment and in its name. */
function startDecoy(needle) {
    return (0,external_node_child_process_.spawn)('/bin/sleep', ['120'], { argv0: needle, stdio: 'ignore', env: { PROBE: needle } });
}
async function endDecoy(decoy) {
    if (decoy.pid === undefined || decoy.exitCode !== null)
        return;
    decoy.kill('SIGKILL');
    await (0,external_node_events_.once)(decoy, 'exit');
}

;// CONCATENATED MODULE: ./lib/adapters/sandbox/probe-script.js
/**
 * The program of the probe, for `node -e PROGRAM FILE`, where the file holds the task as JSON: it tries everything and prints one line of JSON with what
 * happened, each answer `yes` or the reason why not. It is a text and no function, so that no bundler can touch it.
 */
const PROBE_SCRIPT = String.raw `
const fs = require('node:fs');
const net = require('node:net');
const task = JSON.parse(fs.readFileSync(process.argv[1], 'utf8'));

const why = (error) => error.code || error.message;
const attempt = (work) => { try { work(); return 'yes'; } catch (error) { return why(error); } };

const connect = (port) => new Promise((resolve) => {
  const socket = net.connect({ host: '127.0.0.1', port });
  socket.setTimeout(3000, () => { socket.destroy(); resolve('ETIMEDOUT'); });
  socket.on('connect', () => { socket.destroy(); resolve('yes'); });
  socket.on('error', (error) => resolve(why(error)));
});

const ownLoopback = () => new Promise((resolve) => {
  const server = net.createServer((socket) => socket.destroy());
  server.on('error', (error) => resolve(why(error)));
  server.listen(0, '127.0.0.1', async () => { resolve(await connect(server.address().port)); server.close(); });
});

const searchProcesses = (file) => {
  let readable = 0;
  for (const name of fs.readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    let text;
    try { text = fs.readFileSync('/proc/' + name + '/' + file, 'utf8'); } catch { continue; }
    readable += 1;
    if (text.includes(task.needle)) return 'yes';
  }
  return readable > 0 ? 'not among ' + readable + ' processes' : 'no process could be read';
};

(async () => {
  const answer = {
    inside: attempt(() => fs.writeFileSync(task.inside, 'x')),
    outside: attempt(() => fs.writeFileSync(task.outside, 'x')),
    kernel: attempt(() => fs.closeSync(fs.openSync('/proc/sys/kernel/core_pattern', 'r+'))),
    watcher: attempt(() => fs.closeSync(fs.openSync('/proc/1/mem', 'r+'))),
    process: searchProcesses('cmdline'),
    environment: searchProcesses('environ'),
    witnesses: task.witnesses.map((path) => attempt(() => fs.readFileSync(path))),
    connect: await connect(task.port),
    loopback: await ownLoopback(),
  };
  process.stdout.write(JSON.stringify(answer) + '\n');
})();
`;

;// CONCATENATED MODULE: ./lib/adapters/sandbox/probe.js









const TIMEOUT_MS = 30_000;
const SHOWN = 500;
/**
 * Runs one program twice, outside and inside the sandbox: what it must not do inside it must be able to do outside,
 * or the attempt proves nothing and counts as not held. Rejects when the host does not let the probe be set up.
 */
async function probe(request) {
    const { hidden, workRoot } = request;
    const scene = await setScene({ hidden, workRoot, shown: shownIn(request) });
    try {
        const outside = await tryOutside(request, scene);
        if (typeof outside === 'string')
            return [{ attempt: 'run the probe outside the sandbox', held: false, seen: outside }];
        await (0,promises_.rm)(scene.task.outside, { force: true });
        await (0,promises_.rm)(scene.task.inside, { force: true });
        const inside = await tryInside(request, scene);
        if (typeof inside === 'string')
            return [{ attempt: 'run the probe inside the sandbox', held: false, seen: inside }];
        return judgeProbe({ outside, inside, witnesses: scene.witnesses, wroteOutside: await probe_exists(scene.task.outside), wroteInside: await probe_exists(scene.task.inside) });
    }
    finally {
        await scene.strike();
    }
}
/** The toolchain, and the Node that runs the program: it may lie in a hidden folder, where no command sees it. */
function shownIn({ toolchain }) {
    return [...toolchain, process.execPath];
}
function programOf(scene) {
    return [process.execPath, '-e', PROBE_SCRIPT, scene.taskFile];
}
async function tryOutside(request, scene) {
    const [file = '', ...args] = programOf(scene);
    const output = probe_collect();
    const env = sandboxEnvironment(request.toolPath, scene.workspace);
    await (0,run_child/* runChild */.w)({ file, args, cwd: scene.workspace, env, timeoutMs: TIMEOUT_MS, onOutput: output.take });
    return output.answer();
}
async function tryInside(request, scene) {
    const output = probe_collect();
    const shape = { host: request.host, toolchain: shownIn(request), workspace: scene.workspace, network: false, watcher: request.watcher };
    await startBwrap({ bwrap: request.bwrap, shape, toolPath: request.toolPath, argv: programOf(scene), timeoutMs: TIMEOUT_MS, onOutput: output.take });
    return output.answer();
}
function probe_collect() {
    const chunks = [];
    let bytes = 0;
    return {
        take: (chunk) => {
            bytes += chunk.byteLength;
            if (bytes <= 1_000_000)
                chunks.push(Buffer.from(chunk));
        },
        answer: () => {
            const text = Buffer.concat(chunks);
            const read = probeAnswer.safeParse((0,parse_json/* parseJson */.q)(text.toString()));
            return read.success ? read.data : logTail(text, SHOWN).replaceAll('\n', ' ') || 'it ended without a word';
        },
    };
}
async function probe_exists(path) {
    try {
        await (0,promises_.access)(path);
        return true;
    }
    catch (thrown) {
        if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT')
            return false;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/core/test-count.js
// Every repetition below has a bound: the text comes from a program that may want to keep us busy.
/**
 * Reads from the end of a log, without terminal sequences, how many tests ran; the last summary counts. Null when no
 * known runner speaks there.
 * A program can print what it likes, so this is for showing and never for judging.
 */
function countTests(tail) {
    for (const read of [readNode, readVitest, readJest, readPytest, readMocha, readCargo]) {
        const count = read(tail);
        if (count !== null)
            return count;
    }
    return null;
}
/** `ℹ tests 12` of the spec reporter, `# tests 12` of TAP; a run that was cancelled did not pass. */
const readNode = (tail) => {
    const number = (word) => lastNumber(tail, new RegExp(String.raw `^(?:ℹ|#) ${word} (\d{1,9})$`, 'gmu'));
    const total = number('tests');
    if (total === null || number('pass') === null)
        return null;
    return { runner: 'node:test', total, failed: (number('fail') ?? 0) + (number('cancelled') ?? 0), skipped: (number('skipped') ?? 0) + (number('todo') ?? 0) };
};
/** `      Tests  1 failed | 10 passed | 2 skipped (13)` */
const readVitest = (tail) => {
    const line = lastMatch(tail, /^[ \t]*Tests {2}(.{1,200}) \((\d{1,9})\)[ \t]*$/gm);
    if (line === null)
        return null;
    return { runner: 'vitest', total: Number(line[2]), failed: part(line[1], 'failed'), skipped: part(line[1], 'skipped') + part(line[1], 'todo') };
};
/** `Tests:       1 failed, 2 skipped, 10 passed, 13 total` */
const readJest = (tail) => {
    const line = lastMatch(tail, /^Tests: +(.{0,200}?)\b(\d{1,9}) total[ \t]*$/gm);
    if (line === null)
        return null;
    return { runner: 'jest', total: Number(line[2]), failed: part(line[1], 'failed'), skipped: part(line[1], 'skipped') + part(line[1], 'todo') };
};
/** `===== 1 failed, 10 passed, 2 skipped in 0.12s =====`, or without the frame when quiet */
const readPytest = (tail) => {
    const line = lastMatch(tail, /^(?:={1,200} )?((?:\d{1,9} [a-z]{1,20}(?:, )?){1,9}) in [\d.]{1,20}s(?: \([\d:]{1,20}\))?(?: ={1,200})?[ \t]*$/gm);
    if (line === null)
        return null;
    const [failed, skipped] = [part(line[1], 'failed') + part(line[1], 'errors?'), part(line[1], 'skipped')];
    const total = failed + skipped + part(line[1], 'passed') + part(line[1], 'xfailed') + part(line[1], 'xpassed');
    return { runner: 'pytest', total, failed, skipped };
};
/** `  10 passing (20ms)`, `  2 pending`, `  1 failing` */
const readMocha = (tail) => {
    const passed = lastNumber(tail, /^ {2}(\d{1,9}) passing \(.{1,20}\)$/gm);
    if (passed === null)
        return null;
    const [failed, skipped] = [lastNumber(tail, /^ {2}(\d{1,9}) failing$/gm) ?? 0, lastNumber(tail, /^ {2}(\d{1,9}) pending$/gm) ?? 0];
    return { runner: 'mocha', total: passed + failed + skipped, failed, skipped };
};
/** `test result: ok. 10 passed; 0 failed; 2 ignored; …`, once for every binary, so they are summed */
const readCargo = (tail) => {
    const results = [...tail.matchAll(/^test result: \w{1,20}\. (\d{1,9}) passed; (\d{1,9}) failed; (\d{1,9}) ignored;/gm)];
    if (results.length === 0)
        return null;
    const sum = (group) => results.reduce((total, result) => total + Number(result[group]), 0);
    return { runner: 'cargo', total: sum(1) + sum(2) + sum(3), failed: sum(2), skipped: sum(3) };
};
function part(text, word) {
    return Number(new RegExp(String.raw `(?:^|\s)(\d+) ${word}(?!\w)`).exec(text ?? '')?.[1] ?? 0);
}
function lastMatch(text, pattern) {
    return [...text.matchAll(pattern)].at(-1) ?? null;
}
function lastNumber(text, pattern) {
    const match = lastMatch(text, pattern);
    return match === null ? null : Number(match[1]);
}

;// CONCATENATED MODULE: ./lib/adapters/sandbox/run-in-sandbox.js



const run_in_sandbox_SHOWN_TAIL = 4096;
/** Runs a command in the sandbox and records it; a sandbox that does not come up or breaks down is the fault `sandbox:broken`. */
async function runInSandbox(setup, command, workspace) {
    const { tail, ...ran } = await runRecorded(setup, command, workspace);
    return {
        id: command.id,
        argv: [...command.argv],
        required: command.required,
        ...(command.expect === undefined ? {} : { expect: command.expect }),
        ...ran,
        tests: countTests(logTail(tail, TAIL_BYTES)),
        tail: logTail(tail, run_in_sandbox_SHOWN_TAIL),
    };
}

;// CONCATENATED MODULE: ./lib/adapters/sandbox/create-sandbox.js








/** A sandbox made by bubblewrap; nothing runs in it before the probe has held on this machine. */
function createSandbox(options) {
    const hidden = options.hidden.filter((folder) => folder !== '/');
    let finding = null;
    const find = () => (finding ??= findWorking({ ...options, hidden }));
    const setup = async () => {
        const { facts, working } = await find();
        if (working === null)
            throw new fault/* Fault */.vC('sandbox:unavailable', facts.problem);
        return { ...options, ...working, budget: options.output };
    };
    return {
        probe: async () => (await find()).facts,
        run: async (command, workspace) => runInSandbox(await setup(), command, workspace),
        ask: async (question, workspace) => askInSandbox(await setup(), question, workspace),
    };
}
async function findWorking(options) {
    const problems = [];
    let attempts = [];
    for (const { provider, path } of options.candidates) {
        try {
            await (0,promises_.access)(path);
            const host = readHostView(options.hidden);
            const watcher = await layWatcher(options.workRoot);
            attempts = [...(await probe({ ...options, bwrap: path, host, watcher }))];
            const broken = attempts.filter(({ held }) => !held);
            if (broken.length === 0)
                return { facts: { mechanism: 'bubblewrap', provider, attempts, problem: '' }, working: { bwrap: path, host, watcher } };
            problems.push(`${provider}: ${broken.map(({ attempt, seen }) => `${attempt}: ${seen}`).join('; ')}`);
        }
        catch (thrown) {
            problems.push(`${provider}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
        }
    }
    const problem = (0,inert/* inertText */.UJ)(problems.join(' | ') || 'there is no bubblewrap to try');
    return { facts: { mechanism: 'none', provider: 'none', attempts, problem }, working: null };
}

;// CONCATENATED MODULE: ./lib/adapters/sandbox/toolchain.js




// Thousands of small questions to the system: asked one after the other they take a tenth of what promises would.
const toolchain_MOST_ENTRIES = 64;
const MOST_NAMES = 8192;
const MOST_FOLDERS = 512;
const MOST_HOPS = 8;
/**
 * Finds the folders of the toolchain: each entry of PATH, its parent when it is a `bin` (there lie the libraries), and
 * what its symbolic links lead to. Below a hidden folder an entry is shown alone, without its parent.
 */
function findToolchain(request) {
    const hidden = everySpelling(request.hidden);
    const found = { folders: new Set(), skipped: [], path: [] };
    const entries = [...new Set(request.path.split(':').filter((entry) => (0,external_node_path_.isAbsolute)(entry)).map(toolchain_plain))];
    for (const entry of entries.slice(0, toolchain_MOST_ENTRIES)) {
        if (!isFolder(entry))
            continue;
        const refusal = toolchain_refusalOf(entry, hidden);
        if (refusal !== null) {
            found.skipped.push(`${entry}: ${refusal}`);
            continue;
        }
        found.path.push(entry);
        for (const folder of foldersOfEntry(entry, hidden))
            found.folders.add(folder);
        for (const target of targetsOf(entry)) {
            for (const folder of foldersOfTarget(target, hidden))
                found.folders.add(folder);
        }
    }
    for (const entry of request.extra) {
        const refusal = refusalOfExtra(entry, hidden);
        if (refusal === null)
            found.folders.add(toolchain_plain(entry));
        else
            found.skipped.push(`${entry}: ${refusal}`);
    }
    if (entries.length > toolchain_MOST_ENTRIES)
        found.skipped.push(`PATH: only its first ${toolchain_MOST_ENTRIES} entries are used`);
    if (found.folders.size > MOST_FOLDERS)
        found.skipped.push(`PATH: only the first ${MOST_FOLDERS} folders it leads to are shown`);
    const folders = [...found.folders].filter((folder) => !isShownAnyway(folder)).slice(0, MOST_FOLDERS);
    return { folders: folders.toSorted(), path: found.path.join(':'), skipped: found.skipped };
}
/** Why a folder may not be shown, or null. What it really is counts as well as how it is spelled. */
function toolchain_refusalOf(folder, hidden) {
    const real = (0,external_node_fs_.realpathSync)(folder);
    for (const path of [folder, real]) {
        if (path === '/' || OWN_FOLDERS.some((own) => isWithin(own, path)))
            return 'the sandbox has a folder of its own there';
        if (['/proc', '/dev', '/sys'].some((kernel) => isWithin(path, kernel)))
            return 'it belongs to the kernel';
        if (hidden.some((other) => isWithin(other, path)))
            return 'it is hidden from untrusted programs, or holds what is';
    }
    return null;
}
function refusalOfExtra(entry, hidden) {
    if (!(0,external_node_path_.isAbsolute)(entry))
        return 'it is no absolute path';
    return isFolder(toolchain_plain(entry)) ? toolchain_refusalOf(toolchain_plain(entry), hidden) : 'there is no such folder';
}
function foldersOfEntry(entry, hidden) {
    const real = (0,external_node_fs_.realpathSync)(entry);
    const isBelowHidden = hidden.some((folder) => isWithin(entry, folder) || isWithin(real, folder));
    return isBelowHidden ? [entry] : [entry, ...parentOfBin(entry, hidden)];
}
/** The folder of what a link leads to, which holds the rest of that program; the file alone when that folder is hidden. */
function foldersOfTarget(target, hidden) {
    const folder = isFolder(target) ? target : (0,external_node_path_.dirname)(target);
    if (toolchain_refusalOf(folder, hidden) === null)
        return [folder, ...parentOfBin(folder, hidden)];
    return folder === target || toolchain_refusalOf(target, hidden) !== null ? [] : [target];
}
/** A folder right inside a hidden one, such as `~/.local`, holds more than one program and is never taken as a whole. */
function parentOfBin(folder, hidden) {
    const parent = (0,external_node_path_.dirname)(folder);
    if (!['bin', 'sbin'].includes((0,external_node_path_.basename)(folder)) || toolchain_refusalOf(parent, hidden) !== null)
        return [];
    const above = [(0,external_node_path_.dirname)(parent), (0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(parent))];
    return above.some((path) => hidden.includes(path)) ? [] : [parent];
}
/** Where the links in a folder lead, every step of the way, since each must exist to be followed. */
function targetsOf(folder) {
    const names = orNull(() => (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })) ?? [];
    const targets = [];
    for (const name of names.slice(0, MOST_NAMES)) {
        if (!name.isSymbolicLink())
            continue;
        let link = (0,external_node_path_.join)(folder, name.name);
        for (let hop = 0; hop < MOST_HOPS; hop += 1) {
            const next = linkTarget(link);
            if (next === null)
                break;
            targets.push(next);
            link = next;
        }
    }
    return targets.filter((target) => !isShownAnyway(target));
}
/** Null when the path is no link or leads nowhere: then there is nothing to show. */
function linkTarget(path) {
    return orNull(() => {
        const target = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), (0,external_node_fs_.readlinkSync)(path));
        (0,external_node_fs_.statSync)(target);
        return target;
    });
}
function isFolder(path) {
    return orNull(() => (0,external_node_fs_.statSync)(path).isDirectory()) ?? false;
}
/** Null for what is not there or not for our eyes, which PATH is full of. */
function orNull(read) {
    try {
        return read();
    }
    catch (thrown) {
        if (thrown instanceof Error && 'code' in thrown && ['ENOENT', 'ENOTDIR', 'EACCES', 'EINVAL', 'ELOOP'].includes(String(thrown.code)))
            return null;
        throw thrown;
    }
}
function isShownAnyway(path) {
    return SYSTEM_FOLDERS.some((folder) => isWithin(path, folder));
}
function everySpelling(hidden) {
    const spellings = new Set();
    for (const path of hidden.map(toolchain_plain)) {
        spellings.add(path);
        if (isFolder(path))
            spellings.add((0,external_node_fs_.realpathSync)(path));
    }
    return [...spellings];
}
function toolchain_plain(path) {
    const normal = (0,external_node_path_.normalize)(path);
    return normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal;
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/commands/open-git.js
var open_git = __webpack_require__(76185);
;// CONCATENATED MODULE: ./lib/commands/powers.js




















/** The sandbox the system may have; it is tried before the one of Codex, since administrators allow it by that path. */
const SYSTEM_BUBBLEWRAP = '/usr/bin/bwrap';
/** What Codex and all commands of a run together may write into the evidence before the policy says how much. */
const FIRST_LOG_BYTES = 256 * 1024 * 1024;
/** Builds every power of a run from its adapters; nothing is started or asked yet. */
async function buildPowers({ job, env, evidence, narrator, signal, endings }) {
    const { inputs, scratch, hidden } = job;
    const { forge, publisher } = await (0,create_forge/* createForge */.u)({ token: inputs['github-token'], apiUrl: job.apiUrl, repository: job.repository, userAgent: `codex-orchestrator/${version/* VERSION */.x}`, hurry: signal });
    const toolchain = findToolchain({ path: job.searchPath, extra: [job.toolCache], hidden });
    for (const skipped of toolchain.skipped)
        narrator.say(`not shown to untrusted programs: ${skipped}`);
    const trusted = await (0,open_git/* openGit */.z)(scratch, env, signal);
    const clock = adapters_clock/* systemClock */.m;
    const output = createOutputAllowance(FIRST_LOG_BYTES);
    const codex = createCodex({
        model: job.invocation.requested.model,
        ...(inputs.effort === null ? {} : { effort: inputs.effort }),
        endpoint: inputs['responses-api-endpoint'],
        apiKey: inputs['openai-api-key'] ?? '',
        home: (0,external_node_path_.join)(scratch, 'codex'),
        hidden,
        visible: toolchain.folders,
        toolPath: toolchain.path,
        ...(job.codexBinary === null ? {} : { binaryOverride: job.codexBinary }),
        userSettings: job.invocation.requested.codexSettings,
        ...(job.invocation.requested.codexVersion === null ? {} : { unverifiedVersion: job.invocation.requested.codexVersion }),
        toolCache: job.toolCache,
        environment: env,
        evidence,
        output,
        clean: (text) => (0,clean/* cleanText */.X)(job.search, text).text,
        clock,
        narrator,
        signal,
    });
    const repository = (0,git_repository/* createRepository */.vB)({ trusted, remoteUrl: `${job.serverUrl}/${job.repository}`, token: inputs['github-token'], evidence });
    const powers = {
        invocation: job.invocation,
        clock,
        narrator,
        evidence,
        forge,
        publisher: isDryRun(job) ? noWrites(publisher) : (0,cleaning_port/* cleaningPort */.l)(publisher, job.search),
        repository,
        limits: {
            adopt: (limits) => {
                endings.allow(limits.minutes);
                output.limitTo(limits['log-bytes']);
            },
            secondsLeft: endings.secondsLeft,
        },
        workspaces: createWorkspaces({ trusted, root: (0,external_node_path_.join)(scratch, 'workspaces') }),
        sandbox: whenFirstUsed(async () => {
            const own = await codex.bundledSandbox();
            const candidates = [...((0,external_node_fs_.existsSync)(SYSTEM_BUBBLEWRAP) ? [{ provider: 'system', path: SYSTEM_BUBBLEWRAP }] : []), ...(own === null ? [] : [{ provider: 'codex', path: own }])];
            return createSandbox({ candidates, hidden, toolchain: toolchain.folders, toolPath: toolchain.path, workRoot: (0,external_node_path_.join)(scratch, 'workspaces'), evidence, clock, narrator, output, signal });
        }),
        codex,
        secrets: createSecrets({ readBlob: (blob) => repository.readBlob(blob), search: job.search }),
        outlet: (0,cleaning_port/* cleaningPort */.l)(createOutlet(job, env, signal), job.search),
    };
    return { powers, git: trusted, close: () => codex.close() };
}
function isDryRun({ invocation: { trigger } }) {
    return trigger.known && trigger.value.dryRun !== 'false';
}
/** The sandbox of Codex is known only once Codex is found, which a refused run never asks for. */
function whenFirstUsed(make) {
    let made;
    const sandbox = () => (made ??= make());
    return {
        probe: async () => (await sandbox()).probe(),
        run: async (command, workspace) => (await sandbox()).run(command, workspace),
        ask: async (question, workspace) => (await sandbox()).ask(question, workspace),
    };
}
function createOutlet(job, env, signal) {
    const name = job.inputs['artifact-name'] ?? `codex-orchestrator-${env['GITHUB_RUN_ID'] ?? '0'}-${env['GITHUB_RUN_ATTEMPT'] ?? '1'}-${job.invocation.runId}`;
    return {
        // Outside a step of a workflow nobody reads either.
        summary: async (markdown) => void (isStep(env) && (0,outputs/* writeSummary */.Sy)(env, markdown)),
        outputs: async (values) => void (isStep(env) && (0,outputs/* setOutputs */.n0)(env, { ...values, 'evidence-path': job.evidence, 'manifest-path': (0,external_node_path_.join)(job.evidence, 'manifest.json') })),
        upload: async () => {
            const uploaded = await unlessCancelled(signal, async () => (0,artifact/* uploadBundle */.s)({ folder: job.evidence, name: await unforeseen(name, job), isOnlyOurs: job.inputs['artifact-name'] === null, env, privateFolder: (0,external_node_path_.join)(job.scratch, 'artifact') }));
            return 'skipped' in uploaded ? `not uploaded: ${uploaded.skipped}` : `uploaded as ${uploaded.name} (id ${uploaded.id})`;
        },
    };
}
/** An untrusted job of the same workflow run may have taken any name that it could foresee. */
async function unforeseen(name, { inputs, evidence }) {
    if (inputs.mode !== 'publish' || inputs['artifact-name'] !== null)
        return name;
    return `${name}-${(await (0,digest/* digestOfFile */.Mk)((0,external_node_path_.join)(evidence, 'manifest.json'))).slice(0, 8)}`;
}
function isStep(env) {
    return (env['GITHUB_OUTPUT'] ?? '') !== '';
}
/** A cancelled step has ten seconds, which are for the status; what takes longer is given up and left to the post step. */
async function unlessCancelled(signal, work) {
    const cancelled = Promise.withResolvers();
    const giveUp = () => {
        if ((0,fault/* isFault */.Zh)(signal.reason) && signal.reason.code === 'run:cancelled')
            cancelled.reject(new fault/* Fault */.vC('evidence:not-uploaded', 'the job was cancelled, so it is left to the post step'));
    };
    signal.addEventListener('abort', giveUp, { once: true });
    giveUp();
    try {
        return await Promise.race([cancelled.promise, Promise.resolve().then(work)]);
    }
    finally {
        signal.removeEventListener('abort', giveUp);
    }
}


/***/ }),

/***/ 63926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ tellBetween),
/* harmony export */   R_: () => (/* binding */ tellOutside),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   np: () => (/* binding */ advance)
/* harmony export */ });
/* harmony import */ var _contract_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8977);
/* harmony import */ var _core_cost_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94078);
/* harmony import */ var _core_course_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38758);
/* harmony import */ var _core_decide_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68743);
/* harmony import */ var _core_evaluate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15952);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58651);
/* harmony import */ var _core_gather_places_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45409);
/* harmony import */ var _core_rounds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85271);
/* harmony import */ var _core_summarise_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29923);
/* harmony import */ var _core_well_formed_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75107);










/**
 * Walks the pipeline to its end, closes the bundle and tells the outside. The signal ends a run from outside; its reason is
 * the fault. Remains that were cut off are ended, not worked on: the phase that was under way is broken, and only the phase
 * that always runs is entered.
 */
async function run(pipeline, powers, bundle, signal, remains) {
    const records = await advance(pipeline, powers, bundle, signal, remains);
    const verdict = (0,_core_decide_js__WEBPACK_IMPORTED_MODULE_3__/* .decide */ .LD)(records);
    const { manifestSha256 } = await bundle.close(records, verdict);
    const closed = { facts: (0,_core_summarise_js__WEBPACK_IMPORTED_MODULE_7__/* .factsOf */ .xS)(records), records, verdict, manifestSha256 };
    return { ...closed, untold: await tellOutside(pipeline, closed, powers) };
}
/**
 * Walks as many phases as are given: a fold that yields one record a phase, each on disk before the next phase begins. This is
 * the only place that turns something unknown that was thrown into a status. Between two phases the outside is told; where it
 * has to be and cannot, the phase that would have followed is broken. Answers every record there is.
 */
async function advance(steps, powers, bundle, signal, remains = { records: [], cut: null }) {
    const records = [...remains.records];
    for (let place = (0,_core_course_js__WEBPACK_IMPORTED_MODULE_2__/* .nextPlace */ .F7)(records); place !== null; place = (0,_core_course_js__WEBPACK_IMPORTED_MODULE_2__/* .nextPlace */ .F7)(records)) {
        const step = steps.find(({ id }) => id === place?.phase);
        // What is left out here is missing in the journal, and whoever decides says so.
        if (step === undefined)
            break;
        const cut = remains.cut ?? (step.always ? null : await tellBetween(steps, place, records, powers, signal));
        powers.narrator.group(place.round === 1 ? step.id : `${step.id}, repair round ${place.round - 1}`);
        const record = await bundle.append(await walk(step, place, records, powers, signal, cut));
        records.push(record);
        tell(record, powers);
        powers.narrator.endGroup();
    }
    return records;
}
/** Tells the outside how a run ended, or only what could not be told before; answers what could not be told. */
async function tellOutside(pipeline, closed, powers, only = null) {
    const untold = [];
    for (const step of pipeline)
        untold.push(...(await step.afterwards(closed, powers, only)));
    return untold;
}
/** Has every phase tell that the one at this place begins, where one has ended and nothing has stopped the run; answers why it cannot. */
async function tellBetween(pipeline, place, records, powers, signal) {
    if (records.length === 0 || signal.aborted || (0,_core_course_js__WEBPACK_IMPORTED_MODULE_2__/* .isOver */ .PU)(records))
        return null;
    try {
        for (const step of pipeline)
            await step.during(endingOf(records), place, powers);
        return null;
    }
    catch (thrown) {
        return { thrown: signal.aborted ? signal.reason : thrown };
    }
}
function endingOf(records) {
    return { facts: (0,_core_summarise_js__WEBPACK_IMPORTED_MODULE_7__/* .factsOf */ .xS)(records), records, verdict: (0,_core_decide_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S4)(records) };
}
/** What a step is entered with: in a round of repair only the facts of that round, and beside them those of the round before. */
function entryOf(records, place) {
    const { implement, verify } = (0,_core_rounds_js__WEBPACK_IMPORTED_MODULE_6__/* .factsIn */ .PC)(records, place.round - 1);
    const missed = records.flatMap((record) => (record.phase === 'verify' && record.round === place.round - 1 ? (0,_core_rounds_js__WEBPACK_IMPORTED_MODULE_6__/* .missedFindings */ .u$)(record) : []));
    return { ...endingOf(records), facts: (0,_core_summarise_js__WEBPACK_IMPORTED_MODULE_7__/* .factsAt */ .vD)(records, place), round: place.round, again: implement === undefined || verify === undefined ? null : { implement, verify, missed } };
}
async function walk(step, place, records, powers, signal, cut) {
    const entry = entryOf(records, place);
    const startedAt = powers.clock.now();
    const end = (outcome, facts, fault) => {
        const known = facts === null ? entry.facts : { ...entry.facts, [step.id]: facts };
        const brokenTurns = [...powers.codex.takeBroken()];
        return { phase: step.id, round: place.round, startedAt, endedAt: powers.clock.now(), outcome, facts, fault, findings: [...(0,_core_evaluate_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluate */ ._)(step.leave, known)], ...(brokenTurns.length === 0 ? {} : { brokenTurns }) };
    };
    // A refusal or a break stops every phase that does not always run; a missed requirement does not.
    const isStopped = (0,_core_course_js__WEBPACK_IMPORTED_MODULE_2__/* .isOver */ .PU)(records);
    if (!step.always && isStopped)
        return end('not-run', null, null);
    if (!step.always && cut !== null)
        return end('broken', null, faultOf(cut.thrown));
    try {
        // Who ends a run before it has delivered wants nothing delivered.
        if (!isStopped)
            signal.throwIfAborted();
        const facts = _contract_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTS */ .qY[step.id].parse((0,_core_well_formed_js__WEBPACK_IMPORTED_MODULE_8__/* .wellFormed */ .E)(await step.run(entry, powers)));
        // Whatever a phase makes of being ended from outside, it did not do its work.
        if (!step.always)
            signal.throwIfAborted();
        return end('completed', facts, null);
    }
    catch (thrown) {
        return end('broken', null, faultOf(signal.aborted ? signal.reason : thrown));
    }
}
function faultOf(thrown) {
    if ((0,_core_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .isFault */ .Zh)(thrown))
        return { code: thrown.code, message: thrown.message.toWellFormed() };
    return { code: 'run:internal', message: thrown instanceof Error ? `${thrown.name}: ${thrown.message}`.toWellFormed() : `Something that is no error was thrown (${typeof thrown}).` };
}
function tell({ phase, outcome, fault, findings }, { narrator }) {
    if (outcome === 'not-run')
        return narrator.say('not reached');
    if (fault !== null)
        narrator.error(`${phase}: ${fault.message} (${fault.code})`);
    const failed = findings.some(({ outcome }) => outcome === 'fail');
    for (const finding of findings) {
        if (finding.outcome === 'pass')
            narrator.say(`✓ ${finding.sentence}`);
        else if (finding.mode !== undefined)
            tellUnenforced(finding, narrator);
        else if ((0,_core_cost_js__WEBPACK_IMPORTED_MODULE_1__/* .costOf */ .ho)(finding) !== null && (finding.outcome === 'fail' || !failed))
            tellFailed(finding, narrator);
    }
}
function tellUnenforced({ check, mode, outcome, sentence }, narrator) {
    if (mode === 'off')
        narrator.say(`– ${sentence}`);
    else if (outcome === 'fail' || outcome === 'unknown')
        narrator.warn(`${check}: ${sentence} The policy only warns of it.`);
}
/** The log names this many places of a finding; the evidence has them all. */
const PLACES_TOLD = 20;
function tellFailed({ check, sentence, places }, narrator) {
    narrator.error(`${check}: ${sentence}`);
    const gathered = (0,_core_gather_places_js__WEBPACK_IMPORTED_MODULE_9__/* .gatherPlaces */ .i)([{ places }], sentence);
    for (const { where, what, frame } of gathered.slice(0, PLACES_TOLD)) {
        narrator.say(`  ${where}${what === '' ? '' : `: ${what}`}`);
        if (frame !== undefined)
            narrator.quote('policy', new TextEncoder().encode(`${frame}\n`));
    }
    if (gathered.length > PLACES_TOLD)
        narrator.say(`  … and ${gathered.length - PLACES_TOLD} more, in the evidence`);
}


/***/ })

};
