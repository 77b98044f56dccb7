export const id = 3595;
export const ids = [3595];
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

/***/ 72711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit),
/* harmony export */   I: () => (/* binding */ tryGit)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58651);
/* harmony import */ var _outbound_proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54827);
/* harmony import */ var _process_run_child_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80715);




const DEFAULT_TIMEOUT_MS = 300_000;
const MAX_STDOUT = 256 * 1024 * 1024;
const MAX_STDERR = 16 * 1024;
// What git may read of the network's shape. Nothing here can name a program.
const NETWORK_NAMES = ['http_proxy', 'https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY', 'no_proxy', 'NO_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH'];
// Everything that can make git start a program, follow a pointer or change bytes is named, so that no default decides.
const SETTINGS = [
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.attributesFile=/dev/null',
    'core.excludesFile=/dev/null',
    'core.protectHFS=true',
    'core.protectNTFS=true',
    'core.autocrlf=false',
    'core.quotePath=false',
    'core.fileMode=true',
    'core.symlinks=true',
    'core.ignoreCase=false',
    'core.untrackedCache=false',
    'core.splitIndex=false',
    'core.sparseCheckout=false',
    'core.askPass=',
    'credential.helper=',
    'gc.auto=0',
    'maintenance.auto=false',
    'submodule.recurse=false',
    'fetch.recurseSubmodules=false',
    // A pack is kept as it came: the checkouts' own git directories receive a copy of it.
    'fetch.unpackLimit=1',
    'transfer.fsckObjects=true',
    // Old tools wrote tree modes with a leading zero; harmless, and the one finding common in honest trees.
    'fetch.fsck.zeroPaddedFilemode=ignore',
    // The token goes to the server it was given for and nowhere else.
    'http.followRedirects=false',
    'protocol.allow=never',
    'protocol.http.allow=always',
    'protocol.https.allow=always',
];
/**
 * Runs git, and is the only place that does: clean configuration, an environment built from nothing, no prompt, no hook.
 * Answers how it ended; faults `git:broken` when it could not start, ran out of time or wrote too much.
 */
async function tryGit(program, call) {
    const stdout = [];
    const stderr = [];
    const seen = { stdout: 0, stderr: 0 };
    const onOutput = async (chunk, stream) => {
        seen[stream] += chunk.length;
        if (stream === 'stderr') {
            if (seen.stderr <= MAX_STDERR)
                stderr.push(chunk);
        }
        else if (call.onStdout !== undefined) {
            await call.onStdout(chunk);
        }
        else {
            if (seen.stdout > MAX_STDOUT)
                throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('git:broken', `${nameOf(call)} wrote more than ${MAX_STDOUT} bytes.`);
            stdout.push(chunk);
        }
    };
    const timeoutMs = call.timeoutMs ?? DEFAULT_TIMEOUT_MS;
    const result = await start(program, call, timeoutMs, onOutput);
    if (result.timedOut)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('git:broken', `${nameOf(call)} did not end within ${timeoutMs / 1000} seconds.`);
    if (result.aborted)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('git:broken', `${nameOf(call)} was stopped because the run was.`);
    if (result.outputAbandoned)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('git:broken', `${nameOf(call)} left a process that holds its output open.`);
    const complaint = complaintOf((0,_outbound_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutProxySecrets */ .qF)(Buffer.concat(stderr).toString('utf8'), program.network ?? {}), result.exitCode);
    return { ok: result.exitCode === 0, stdout: Buffer.concat(stdout), complaint };
}
/** Runs git and answers its output; any other end than 0 is the fault `git:broken`, with git's own first error line. */
async function runGit(program, call) {
    const end = await tryGit(program, call);
    if (!end.ok)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('git:broken', `${nameOf(call)} failed: ${end.complaint}`);
    return end.stdout;
}
async function start(program, call, timeoutMs, onOutput) {
    const settings = program.allowFileProtocol === true ? [...SETTINGS, 'protocol.file.allow=always'] : SETTINGS;
    try {
        return await (0,_process_run_child_js__WEBPACK_IMPORTED_MODULE_3__/* .runChild */ .w)({
            file: program.file,
            args: ['--no-pager', '--literal-pathspecs', ...settings.flatMap((setting) => ['-c', setting]), ...call.args],
            cwd: program.home,
            env: { ...environmentOf(program), ...call.env },
            ...(call.stdin === undefined ? {} : { stdin: call.stdin }),
            ...(program.signal === undefined ? {} : { signal: program.signal }),
            timeoutMs,
            onOutput,
        });
    }
    catch (thrown) {
        const cause = thrown instanceof Error ? thrown.cause : undefined;
        if (cause instanceof Error && 'syscall' in cause && String(cause.syscall).startsWith('spawn')) {
            throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('git:broken', `git could not be started from ${program.file}: ${cause.message}`, thrown);
        }
        throw thrown;
    }
}
function environmentOf(program) {
    const network = NETWORK_NAMES.flatMap((name) => {
        const value = program.network?.[name];
        return value === undefined ? [] : [[name, value]];
    });
    return {
        ...Object.fromEntries(network),
        // Its own helpers git finds by itself; the rest is the shell that starts them.
        PATH: `${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(program.file)}:/usr/bin:/bin`,
        HOME: program.home,
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_ATTR_NOSYSTEM: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_NO_LAZY_FETCH: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
    };
}
function nameOf(call) {
    return `git ${call.args.find((arg) => !arg.startsWith('-')) ?? ''}`;
}
function complaintOf(stderr, exitCode) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    const telling = lines.find((line) => /^(fatal|error):/.test(line)) ?? lines[0];
    return telling ?? (exitCode === null ? 'it was killed by a signal' : `exit code ${exitCode}, without a word`);
}


/***/ }),

/***/ 54827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wm: () => (/* binding */ proxySecrets),
/* harmony export */   fT: () => (/* binding */ nameOfProxy),
/* harmony export */   iJ: () => (/* binding */ proxyFor),
/* harmony export */   qF: () => (/* binding */ withoutProxySecrets)
/* harmony export */ });
/* harmony import */ var _contract_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72645);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58651);


/**
 * The proxy that the job names for an https address (HTTPS_PROXY, NO_PROXY, in either case of letters), or null when the
 * way is straight: for http, for this machine, and for what NO_PROXY excepts. Fault `network:proxy-invalid`.
 */
function proxyFor(target, environment) {
    if (target.protocol !== 'https:' || (0,_contract_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(target))
        return null;
    const named = ['https_proxy', 'HTTPS_PROXY'].find((name) => (environment[name] ?? '').trim() !== '');
    if (named === undefined || isExcepted(target, environment['no_proxy'] ?? environment['NO_PROXY'] ?? ''))
        return null;
    const text = (environment[named] ?? '').trim();
    const proxy = URL.parse(text.includes('://') ? text : `http://${text}`);
    if (proxy === null || (proxy.protocol !== 'http:' && proxy.protocol !== 'https:') || proxy.hostname === '') {
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('network:proxy-invalid', `The variable ${named} names no proxy that can be used: it must be an address that begins with http:// or https://.`);
    }
    return proxy;
}
/** How a proxy is called where people read: without its user and password. */
function nameOfProxy({ protocol, host }) {
    return `${protocol}//${host}`;
}
const PROXY_NAMES = /^(npm_config_)?(https?_|all_)?proxy$/i;
/** A password this short is hidden only together with its user; alone it would blot out ordinary words. */
const SHORT = 4;
/** Everything in the proxy variables of an environment that nobody may read, in each spelling in which it may turn up. */
function proxySecrets(environment) {
    const secrets = new Set();
    for (const [name, value] of Object.entries(environment)) {
        const account = PROXY_NAMES.test(name) ? /^(?:[a-z][a-z\d+.-]*:\/\/)?([^/?#]*)@/i.exec((value ?? '').trim())?.[1] : undefined;
        if (account === undefined || account === '')
            continue;
        const plain = decoded(account);
        for (const text of [account, plain]) {
            secrets.add(text);
            const password = text.slice(text.indexOf(':') + 1);
            if (password.length >= SHORT)
                secrets.add(password);
        }
        secrets.add(Buffer.from(plain).toString('base64'));
    }
    // The longest first, so that none is found in pieces.
    return [...secrets].toSorted((left, right) => right.length - left.length);
}
/** A text of a program that knows the proxy, without the secrets of the proxy. */
function withoutProxySecrets(text, environment) {
    return proxySecrets(environment).reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
}
function isExcepted({ hostname, port }, exceptions) {
    const host = hostname.toLowerCase();
    return exceptions.toLowerCase().split(/[\s,]+/).some((entry) => {
        if (entry === '*')
            return true;
        const [, name = '', only] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
        const suffix = name.replace(/^\*?\./, '');
        return suffix !== '' && (only === undefined || only === (port === '' ? '443' : port)) && (host === suffix || host.endsWith(`.${suffix}`));
    });
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        // A stray % stands for itself.
        return text;
    }
}


/***/ }),

/***/ 48010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The absolute path of a program on a search path, relative entries left out, or null when it is not there. */
async function findProgram(name, searchPath) {
    for (const folder of searchPath.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(entry))) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        if (await isProgram(path))
            return path;
    }
    return null;
}
async function isProgram(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).then(async () => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isFile(), () => false);
}


/***/ }),

/***/ 84829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ noteChild),
/* harmony export */   Bk: () => (/* binding */ endSurvivors),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   Os: () => (/* binding */ isOfThisBoot),
/* harmony export */   nn: () => (/* binding */ keepLedger)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);



/** Where this process writes down the programs it starts; nowhere until it is told. There is one ledger because there is one process. */
const ledger = { file: null };
/** From now on every program that is started is written down in this file, so that what outlives us can be found and ended. */
function keepLedger(file) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true, mode: 0o700 });
    ledger.file = file;
}
/** Writes a program down that leads a process group of its own; throws when the ledger cannot be written. */
function noteChild(pid) {
    if (ledger.file === null)
        return;
    const started = startOf(pid);
    if (started !== null)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(ledger.file, `${pid} ${started}\n`, { mode: 0o600 });
}
/** When a process that runs started, as `ticks@boot`, or null when none does. With its number that names it for good, also after the machine has been started again. */
function startOf(pid) {
    const found = readProcess(pid);
    return found === null || found.state === 'Z' ? null : found.started;
}
/** Whether this start of the machine is the one that such a name tells of; it is random, so that nobody elsewhere can have made the name up. */
function isOfThisBoot(started) {
    return bootId() !== '' && started.endsWith(`@${bootId()}`);
}
/**
 * Ends every program of a ledger that still runs, with its process group and all it has started, and waits a moment until
 * they are gone. A number that has been given to another process since is left alone. Answers the numbers that were ended.
 */
async function endSurvivors(file) {
    const all = listProcesses();
    const leaders = new Set(readLedger(file).flatMap(({ pid, started }) => (all.some((one) => one.pid === pid && one.started === started) ? [pid] : [])));
    const doomed = all.filter((one) => belongsTo(one, leaders, all));
    for (const { pid, started } of doomed)
        if (startOf(pid) === started)
            kill(pid);
    const isLeft = () => doomed.some(({ pid, started }) => startOf(pid) === started);
    for (let turn = 0; turn < 100 && isLeft(); turn += 1)
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(20);
    return doomed.map(({ pid }) => pid);
}
function readLedger(file) {
    const text = orNull(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8')) ?? '';
    return [...text.matchAll(/^(\d+) (\S+)\n/gm)].map(([, pid, started = '']) => ({ pid: Number(pid), started }));
}
function listProcesses() {
    return (orNull(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')) ?? []).flatMap((name) => (/^\d+$/.test(name) ? (readProcess(Number(name)) ?? []) : []));
}
/** Reads `/proc/<pid>/stat`; the name in parentheses may hold anything, so only what follows the last one is split. */
function readProcess(pid) {
    const text = orNull(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'latin1'));
    if (text === null)
        return null;
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [state = '', parent, group] = fields;
    return { pid, state, parent: Number(parent), group: Number(group), started: `${fields[19] ?? ''}@${bootId()}` };
}
/** Names this start of the machine; empty where the kernel gives it no name. */
function bootId() {
    return (orNull(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8')) ?? '').trim();
}
function belongsTo(one, leaders, all) {
    const seen = new Set();
    for (let at = one; at !== undefined && !seen.has(at.pid); at = parentOf(at, all)) {
        if (leaders.has(at.pid) || leaders.has(at.group))
            return true;
        seen.add(at.pid);
    }
    return false;
}
function parentOf({ parent }, all) {
    return all.find(({ pid }) => pid === parent);
}
function kill(pid) {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch (thrown) {
        if (!(thrown instanceof Error && 'code' in thrown && (thrown.code === 'ESRCH' || thrown.code === 'EPERM')))
            throw thrown;
    }
}
/** Null for what is not there, or has ended while it was read. */
function orNull(read) {
    try {
        return read();
    }
    catch (thrown) {
        if (thrown instanceof Error && 'code' in thrown && (thrown.code === 'ENOENT' || thrown.code === 'ESRCH'))
            return null;
        throw thrown;
    }
}


/***/ }),

/***/ 80715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ runChild)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/adapters/process/inherited-descriptors.js

const CLOSE_ON_EXEC = 0o2000000;
/**
 * Answers the descriptors above 2 that every program we start would get from us without being given them: what whoever
 * started us left open. Linux only; empty where there is no `/proc`.
 */
function inheritedDescriptors() {
    const folder = '/proc/self/fdinfo';
    return (readOrNull(() => (0,external_node_fs_.readdirSync)(folder)) ?? []).map(Number).filter((descriptor) => {
        // The descriptor of the listing itself is closed by now, and so has no entry any more.
        const text = descriptor > 2 ? readOrNull(() => (0,external_node_fs_.readFileSync)(`${folder}/${descriptor}`, 'utf8')) : null;
        const flags = /^flags:\s+([0-7]+)$/m.exec(text ?? '')?.[1];
        return flags !== undefined && (Number.parseInt(flags, 8) & CLOSE_ON_EXEC) === 0;
    });
}
function readOrNull(read) {
    try {
        return read();
    }
    catch (thrown) {
        if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT')
            return null;
        throw thrown;
    }
}

// EXTERNAL MODULE: ./lib/adapters/process/ledger.js
var ledger = __webpack_require__(84829);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/adapters/process/open-pipe.js







const CHUNK_BYTES = 65_536;
/**
 * Opens a real pipe. What Node gives its children by itself are sockets, and a program that opens `/dev/stderr`, as
 * scripts do, fails on a socket. Node has no call for a pipe, so it is made as a named one and unnamed at once.
 */
async function openPipe() {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'pipe-'));
    try {
        const path = (0,external_node_path_.join)(folder, 'pipe');
        await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('/usr/bin/mkfifo', ['-m', '600', path], { env: {}, timeout: 10_000 });
        const end = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        try {
            return { writer: (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY), ...readerOf(end) };
        }
        catch (thrown) {
            (0,external_node_fs_.closeSync)(end);
            throw thrown;
        }
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true });
    }
}
function readerOf(end) {
    let socket = null;
    return {
        drain: (take) => {
            const ended = Promise.withResolvers();
            const pass = async (chunk) => { await take(chunk); };
            const reader = new external_node_net_.Socket({
                fd: end,
                readable: true,
                writable: false,
                onread: {
                    buffer: Buffer.allocUnsafeSlow(CHUNK_BYTES),
                    callback: (count, buffer) => {
                        pass(buffer.subarray(0, count)).then(() => reader.resume(), (thrown) => {
                            ended.reject(thrown);
                            reader.destroy();
                        });
                        return false;
                    },
                },
            });
            reader.once('error', ended.reject);
            reader.once('close', () => ended.resolve());
            socket = reader;
            return ended.promise;
        },
        close: () => {
            if (socket === null)
                (0,external_node_fs_.closeSync)(end);
            else
                socket.destroy();
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/process/run-child.js





const GRACE_MS = 2000;
/**
 * Runs a program in a process group of its own, to its end and to the end of its output.
 * On time-out or abort the group gets SIGTERM, and SIGKILL two seconds later. When the program has ended, what is left
 * of its group is killed, and output that somebody outside the group holds open is waited for two seconds at most.
 * Rejects only when the program cannot be started or a receiver of output fails; then the group is killed first.
 */
async function runChild(request) {
    const pipe = request.mergesOutput === true ? await openPipe() : null;
    const child = start(request, pipe);
    const ended = endOf(child, request);
    const outputs = outputsOf(child, pipe, request);
    const state = { timedOut: false, aborted: false, outputAbandoned: false };
    const timers = [];
    const stop = () => {
        killGroup(child, 'SIGTERM');
        timers.push(setTimeout(() => killGroup(child, 'SIGKILL'), GRACE_MS));
    };
    timers.push(setTimeout(() => { state.timedOut = true; stop(); }, request.timeoutMs));
    const onAbort = () => { state.aborted = true; stop(); };
    if (request.signal?.aborted === true)
        onAbort();
    request.signal?.addEventListener('abort', onAbort, { once: true });
    try {
        feed(child, request.stdin);
        const drained = Promise.all(outputs.map(({ drain }) => drain()));
        drained.catch(() => killGroup(child, 'SIGKILL'));
        const end = await ended;
        // A group that was told to stop has its two seconds to tidy up; any other has no business left.
        if (!state.timedOut && !state.aborted)
            killGroup(child, 'SIGKILL');
        if (!(await settlesInTime(drained))) {
            state.outputAbandoned = true;
            for (const { close } of outputs)
                close();
        }
        await drained;
        return { ...end, ...state };
    }
    finally {
        for (const timer of timers)
            clearTimeout(timer);
        request.signal?.removeEventListener('abort', onAbort);
        killGroup(child, 'SIGKILL');
    }
}
function start(request, pipe) {
    const nothing = (0,external_node_fs_.openSync)('/dev/null', 'r+');
    try {
        const output = pipe?.writer ?? 'pipe';
        const stdio = [request.stdin === undefined ? 'ignore' : 'pipe', output, output, request.onStatus === undefined ? 'ignore' : 'pipe'];
        for (const descriptor of inheritedDescriptors()) {
            while (stdio.length <= descriptor)
                stdio.push('ignore');
            // For descriptors above 2 `ignore` means: let it through.
            if (stdio[descriptor] === 'ignore')
                stdio[descriptor] = nothing;
        }
        return noted((0,external_node_child_process_.spawn)(request.file, request.args, { cwd: request.cwd, env: { ...request.env }, detached: true, stdio }));
    }
    catch (thrown) {
        pipe?.close();
        throw notStarted(request, thrown);
    }
    finally {
        (0,external_node_fs_.closeSync)(nothing);
        if (pipe !== null)
            (0,external_node_fs_.closeSync)(pipe.writer);
    }
}
/** A program that cannot be written down does not run. */
function noted(child) {
    try {
        if (child.pid !== undefined)
            (0,ledger/* noteChild */.BM)(child.pid);
        return child;
    }
    catch (thrown) {
        killGroup(child, 'SIGKILL');
        throw thrown;
    }
}
function endOf(child, request) {
    const ended = Promise.withResolvers();
    child.once('error', (cause) => ended.reject(notStarted(request, cause)));
    child.once('exit', (exitCode, signal) => ended.resolve({ exitCode, signal }));
    ended.promise.catch(() => undefined);
    return ended.promise;
}
/** Node answers ENOENT for a missing folder to start in as well as for a missing program, so both are named. */
function notStarted(request, cause) {
    return new Error(`Could not start ${request.file} in ${request.cwd}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
}
function feed(child, stdin) {
    if (child.stdin === null)
        return;
    // A program that ends before it has read its input closes the pipe; how it ended says the rest.
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
}
function outputsOf(child, pipe, request) {
    const { onOutput, onStatus } = request;
    const status = child.stdio[3];
    return [
        ...(pipe === null ? [] : [{ drain: () => pipe.drain((chunk) => onOutput(chunk, 'stdout')), close: pipe.close }]),
        ...(child.stdout === null ? [] : [outputOf(child.stdout, (chunk) => onOutput(chunk, 'stdout'))]),
        ...(child.stderr === null ? [] : [outputOf(child.stderr, (chunk) => onOutput(chunk, 'stderr'))]),
        ...(onStatus === undefined || status === null || status === undefined || !('read' in status) ? [] : [outputOf(status, onStatus)]),
    ];
}
function outputOf(stream, take) {
    let isGivenUp = false;
    return {
        drain: async () => {
            try {
                for await (const chunk of stream)
                    await take(chunk);
            }
            catch (thrown) {
                if (!(isGivenUp && isPrematureClose(thrown)))
                    throw thrown;
            }
        },
        close: () => {
            isGivenUp = true;
            stream.destroy();
        },
    };
}
function isPrematureClose(thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
async function settlesInTime(work) {
    const late = Promise.withResolvers();
    const timer = setTimeout(() => late.resolve(false), GRACE_MS);
    try {
        return await Promise.race([work.then(() => true), late.promise]);
    }
    finally {
        clearTimeout(timer);
    }
}
/** Signals a whole process group; one that has ended, or in which nothing may be signalled any more, is no error. */
function killGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, signal);
    }
    catch (thrown) {
        if (!(thrown instanceof Error && 'code' in thrown && (thrown.code === 'ESRCH' || thrown.code === 'EPERM')))
            throw thrown;
    }
}


/***/ }),

/***/ 92607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vd: () => (/* binding */ serverUrl),
/* harmony export */   oe: () => (/* binding */ searchPath),
/* harmony export */   y0: () => (/* binding */ apiUrl)
/* harmony export */ });
/** Where GitHub is: what the environment says, as that of a job does, or github.com. */
function serverUrl(env) {
    return env['GITHUB_SERVER_URL'] ?? 'https://github.com';
}
/** Where its API is. */
function apiUrl(env) {
    return env['GITHUB_API_URL'] ?? 'https://api.github.com';
}
/** Where programs are looked for. */
function searchPath(env) {
    return env['PATH'] ?? '/usr/local/bin:/usr/bin:/bin';
}


/***/ })

};
