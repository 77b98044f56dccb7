export const id = 5590;
export const ids = [5590,7499];
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

/***/ 13561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ policyGlob)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** A glob of the policy. What other formats allow and this one would never match is refused by name rather than left without effect. */
const policyGlob = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(512)
    .regex(/^(?!!)(?!\.{1,2}$)(?!\.{0,2}\/)(?!.*\/\.{0,2}\/)(?!.*\/\.{1,2}$)[^\\\p{Cc}]+$/u, { error: 'must be a glob from the root of the repository, such as src/**: no leading ! or /, no . or .. step, no backslash', abort: true })
    .superRefine((text, context) => {
    const flaw = globFlaw(text);
    if (flaw !== null)
        context.addIssue(flaw);
})
    .describe('A glob relative to the root of the repository; `**` crosses folders.');
/** Forms of other globs that would be taken here for letters, or for something nobody meant. */
const FLAWS = [
    [/[@+?*!]\(/, 'holds an extended glob such as @(a|b), which is not read here: write {a,b} for alternatives and ? for a parenthesis that follows one of @ + ? * !'],
    [/\([^()]*\|/, 'holds alternatives in parentheses, which are letters here: write {a,b}'],
    [/\[!/, 'negates a class with !, which is a letter here: write [^a]'],
    [/\[\.\.\./, 'holds a class that begins with dots: for a folder named so write ? for each bracket, such as app/?...slug?/**'],
    [/\[([:.=])[^[\]]*\1\]/, 'holds a named class such as [[:upper:]], which is not read here: write its letters, such as [A-Z]'],
    [/(^|\/)\s|\s(\/|$)/u, 'has white space at an end of a name: remove it'],
    [/"|(^|\/)(['`]).*\2(\/|$)/, 'holds quotes, which are no part of a name: write the name without them'],
    [/(?<!^|[/{,])\*\*|\*\*(?![/},]|$)/, 'holds ** beside other letters, where it does not cross folders: write ** between slashes, such as src/**/*.ts'],
];
/** A name, or all that is below one, in letters that mean nothing else: what most globs are, and nothing that is looked for here. */
const PLAIN = /^[\w./-]+?(?:\/\*\*)?$/;
/** Says what a glob holds that would leave it without its effect, and what to write instead. */
function globFlaw(text) {
    if (PLAIN.test(text))
        return null;
    return FLAWS.find(([form]) => form.test(text))?.[1] ?? classFlaw(text) ?? braceFlaw(text) ?? costFlaw(text);
}
function classFlaw(text) {
    const classes = [...text.matchAll(/\[([^[\]]*)\]/g)].map(([, letters = '']) => letters);
    const backwards = classes.flatMap((letters) => [...letters.matchAll(/(.)-(.)/gsu)]).some(([, from = '', to = '']) => from > to);
    return backwards ? 'holds a class whose range runs backwards: for a folder named so write ? for each bracket, such as app/?user-id?/**' : null;
}
/** From the innermost group outwards, each taken for a letter once it is judged. */
function braceFlaw(text) {
    let rest = text;
    for (let group = INNERMOST.exec(rest); group !== null; group = INNERMOST.exec(rest)) {
        const [whole, members = ''] = group;
        if (/^[^,]*\.\.[^,]*$/.test(members))
            return 'holds a range in braces, which is not read here: write each name, such as {1,2,3}, or a class, such as [1-3]';
        if (!members.includes(','))
            return 'holds braces around one name: write the name without them, or ? for each brace that is part of it';
        if (/(^|,)\s|\s(,|$)/u.test(members))
            return 'has white space at an end of a name in braces: write {a,b}';
        rest = rest.replace(whole, 'x');
    }
    return null;
}
/** How many globs the braces of one may stand for. */
const MOST_GLOBS = 32;
/**
 * A glob is matched by trying. A lone * in a name fits in one way; each further one, and each ** with names behind it,
 * multiplies the ways, until one path would take longer than a run may. Globs come from the text of issues, too.
 */
function costFlaw(text) {
    const globs = withoutBraces(text);
    if (globs === null)
        return `stands for more than ${MOST_GLOBS} globs by its braces: write it as several, or name a folder above them`;
    const isCostly = globs.map((glob) => glob.split('/')).some((names) => {
        const folders = names.slice(0, -1).filter((name) => name === '**').length;
        const further = names.reduce((sum, name) => sum + (name === '**' ? 0 : Math.max(0, name.split('*').length - 2)), 0);
        return folders > 2 || further > 2 || folders + further > 3;
    });
    return isCostly ? 'holds too many wildcards: ** with names behind it may stand there twice, and so may a further * in a name; all in all three times, as in **/test/**/*.spec.*' : null;
}
/** The globs that one with braces stands for; null when they are too many. */
function withoutBraces(text) {
    let globs = [text];
    for (let isOpen = true; isOpen;) {
        isOpen = false;
        globs = globs.flatMap((glob) => {
            const [group, members = ''] = INNERMOST.exec(glob) ?? [];
            if (group === undefined)
                return [glob];
            isOpen = true;
            return members.split(',').map((member) => glob.replace(group, () => member));
        });
        if (globs.length > MOST_GLOBS)
            return null;
    }
    return globs;
}
const INNERMOST = /\{([^{}]*)\}/;


/***/ })

};
