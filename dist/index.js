import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 36374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readCommand)
/* harmony export */ });
const VERBS = ['run', 'execute', 'approve'];
const USAGE = 'Write /codex run, /codex run --dry-run, /codex run --dry-run=plan, or /codex approve CATEGORY HASH.';
/** Reads the first line of a comment; null when it is no command of ours. It imports nothing, since it runs on every comment. */
function readCommand(body, word = '/codex') {
    const [name, verb, ...rest] = firstLine(body).split(/\s+/);
    if (name !== word)
        return null;
    const usage = USAGE.replaceAll('/codex', word);
    const unclear = (why) => ({ asks: 'unclear', why, remedy: usage });
    if (verb === undefined)
        return unclear(`${word} alone asks for nothing`);
    if (!VERBS.includes(verb))
        return unclear(`${word} knows no ${quoted(verb)}`);
    return verb === 'approve' ? readApproval(rest, unclear) : readRun(verb, rest, unclear);
}
/** A comment's first line without the white space around it. Four spaces make code of a line: somebody shows the command and does not give it. */
function firstLine(body) {
    const [line = ''] = body.replace(/^(?:[^\S\r\n]*[\r\n]+)+/, '').split(/[\r\n]/, 1);
    return /^(?: {4}| {0,3}\t)/.test(line) ? '' : line.trim();
}
function readRun(verb, words, unclear) {
    let dryRun = 'false';
    for (let at = 0; at < words.length; at += 1) {
        const [option, given] = split(words[at] ?? '');
        if (option === '--dry-run') {
            const value = given ?? (['gate', 'plan'].includes(words[at + 1] ?? '') ? words[(at += 1)] : 'gate');
            if (value !== 'gate' && value !== 'plan' && value !== 'false')
                return unclear(`--dry-run is ${quoted(value ?? '')}, and it can be gate, plan or false`);
            dryRun = value;
        }
        else if (option === '--mode') {
            const value = given ?? words[(at += 1)];
            if (value !== 'autonomous')
                return unclear(`--mode is ${quoted(value ?? '')}, and only autonomous exists`);
        }
        else
            return unclear(`${verb} knows no option ${quoted(words[at] ?? '')}`);
    }
    return { asks: 'run', dryRun };
}
function readApproval([category = '', hash = '', ...rest], unclear) {
    if (!/^[a-z][a-z-]{0,39}$/.test(category))
        return unclear(category === '' ? 'approve wants a category and a hash' : `${quoted(category)} is no category`);
    if (!/^[0-9a-f]{8,64}$/.test(hash))
        return unclear(hash === '' ? 'approve wants the hash that the comment shows' : `${quoted(hash)} is no hash: it has at least eight characters 0-9 and a-f`);
    if (rest.length > 0)
        return unclear(`approve knows no ${quoted(rest[0] ?? '')}`);
    return { asks: 'approve', category, hash };
}
function split(word) {
    const at = word.indexOf('=');
    return at === -1 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}
/** A word of a stranger, short and in quotes. */
function quoted(word) {
    return word === '' ? 'empty' : `"${word.length > 40 ? `${word.slice(0, 39).toWellFormed()}…` : word.toWellFormed()}"`;
}


/***/ }),

/***/ 4614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isDraftTitle),
/* harmony export */   N: () => (/* binding */ triage)
/* harmony export */ });
/* harmony import */ var _read_command_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(36374);

/**
 * Decides from the event and the inputs alone whether it concerns us; whoever is ignored hears nothing. It loads nothing
 * but the reader of commands, since it runs on every event of a repository.
 */
function triage(eventName, payload, inputs) {
    if (eventName === 'issues')
        return triageIssue(payload, inputs);
    if (eventName === 'issue_comment')
        return triageComment(payload, inputs);
    return { ignored: false };
}
/** Says whether a title marks its issue as a draft, which starts nothing. */
function isDraftTitle(title) {
    return /^\s*(\[draft\]|draft:)/i.test(title);
}
function triageIssue(payload, inputs) {
    const action = text(payload, 'action');
    if (action === '')
        return { ignored: false };
    if (action !== 'labeled')
        return ignored(`issues.${action} starts nothing`);
    const label = text(member(payload, 'label'), 'name');
    if (label !== inputs.label)
        return ignored(`the label ${label} is not ${inputs.label}`);
    return triageState(payload, inputs);
}
function triageComment(payload, inputs) {
    if (member(member(payload, 'issue'), 'pull_request') !== undefined)
        return ignored('comments on pull requests start nothing');
    const command = (0,_read_command_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommand */ .U)(text(member(payload, 'comment'), 'body'), inputs.command);
    if (text(payload, 'action') !== 'created' || command === null)
        return ignored('the comment is no command');
    if (command.asks === 'approve')
        return ignored('an approval starts nothing; the next run reads it');
    return triageState(payload, inputs);
}
function triageState(payload, { bots }) {
    const issue = member(payload, 'issue');
    const sender = member(payload, 'sender');
    if (text(issue, 'state') === 'closed')
        return ignored('the issue is closed');
    if (member(issue, 'locked') === true)
        return ignored('the issue is locked');
    if (isDraftTitle(text(issue, 'title')))
        return ignored('the issue is a draft');
    if (hasLabel(issue, 'draft'))
        return ignored('the issue has the label draft');
    if (text(sender, 'type') === 'Bot' && !bots.includes(text(sender, 'login')))
        return ignored(`the sender ${text(sender, 'login')} is a bot`);
    return { ignored: false };
}
function hasLabel(issue, name) {
    const labels = member(issue, 'labels');
    return Array.isArray(labels) && labels.some((label) => text(label, 'name').toLowerCase() === name);
}
function ignored(why) {
    return { ignored: true, why };
}
function member(value, key) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
        return undefined;
    return Object.getOwnPropertyDescriptor(value, key)?.value;
}
function text(value, key) {
    const found = member(value, key);
    return typeof found === 'string' ? found : '';
}


/***/ }),

/***/ 80342:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _core_trigger_triage_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4614);


// Without a listener SIGUSR1 would open the inspector to any process of the same user.
process.on('SIGUSR1', () => undefined);
process.exitCode = await enter(process.argv.slice(2), process.env);
/**
 * A runner starts an action without arguments, so arguments mean the command line. Saved state tells the post step from
 * the main step. An event that does not concern us is left alone here, before anything heavy is loaded.
 */
async function enter(args, env) {
    if (args.length > 0)
        return (await __nccwpck_require__.e(/* import() */ 1652).then(__nccwpck_require__.bind(__nccwpck_require__, 1652))).cli(args, env);
    if (env['STATE_entered'] !== undefined)
        return env['STATE_ended'] === 'ignored' ? 0 : (await Promise.all(/* import() */[__nccwpck_require__.e(4377), __nccwpck_require__.e(7925), __nccwpck_require__.e(8790)]).then(__nccwpck_require__.bind(__nccwpck_require__, 88790))).post(env, readEvent(env['GITHUB_EVENT_PATH']));
    tell(env['GITHUB_STATE'], 'entered=main\n');
    const event = readEvent(env['GITHUB_EVENT_PATH']);
    const given = (name, otherwise) => (env[name] ?? '').trim() || otherwise;
    const decided = (0,_core_trigger_triage_js__WEBPACK_IMPORTED_MODULE_1__/* .triage */ .N)(env['GITHUB_EVENT_NAME'] ?? '', event, { label: given('INPUT_LABEL', 'codex:execute'), command: given('INPUT_COMMAND', '/codex'), bots: given('INPUT_ALLOW-BOT-USERS', '').split(/[\s,]+/) });
    if (!decided.ignored)
        return act(given('INPUT_MODE', 'run'), env, event);
    process.stdout.write(`Ignored: ${decided.why.replace(/[^\x20-\x7e]/g, '?')}.\n`);
    tell(env['GITHUB_OUTPUT'], 'status=IGNORED\n');
    tell(env['GITHUB_STATE'], 'ended=ignored\n');
    return 0;
}
/** A mode that is not known is a problem of the run, which says so by name. */
async function act(mode, env, event) {
    if (mode === 'gate')
        return (await Promise.all(/* import() */[__nccwpck_require__.e(4377), __nccwpck_require__.e(8815), __nccwpck_require__.e(4006), __nccwpck_require__.e(7145), __nccwpck_require__.e(224), __nccwpck_require__.e(663), __nccwpck_require__.e(8429), __nccwpck_require__.e(2567), __nccwpck_require__.e(8093), __nccwpck_require__.e(5595), __nccwpck_require__.e(4591), __nccwpck_require__.e(67), __nccwpck_require__.e(5413), __nccwpck_require__.e(7925), __nccwpck_require__.e(4916), __nccwpck_require__.e(3595), __nccwpck_require__.e(2839), __nccwpck_require__.e(194), __nccwpck_require__.e(765), __nccwpck_require__.e(6423), __nccwpck_require__.e(3271), __nccwpck_require__.e(5792)]).then(__nccwpck_require__.bind(__nccwpck_require__, 26803))).gateAction(env, event);
    if (mode === 'execute')
        return (await Promise.all(/* import() */[__nccwpck_require__.e(4377), __nccwpck_require__.e(8815), __nccwpck_require__.e(4006), __nccwpck_require__.e(7145), __nccwpck_require__.e(224), __nccwpck_require__.e(663), __nccwpck_require__.e(8429), __nccwpck_require__.e(2567), __nccwpck_require__.e(8093), __nccwpck_require__.e(5595), __nccwpck_require__.e(4591), __nccwpck_require__.e(67), __nccwpck_require__.e(5413), __nccwpck_require__.e(7925), __nccwpck_require__.e(4916), __nccwpck_require__.e(3595), __nccwpck_require__.e(2839), __nccwpck_require__.e(194), __nccwpck_require__.e(765), __nccwpck_require__.e(6423), __nccwpck_require__.e(5376), __nccwpck_require__.e(5161)]).then(__nccwpck_require__.bind(__nccwpck_require__, 61728))).executeAction(env, event);
    if (mode === 'publish')
        return (await Promise.all(/* import() */[__nccwpck_require__.e(4377), __nccwpck_require__.e(8815), __nccwpck_require__.e(4006), __nccwpck_require__.e(7145), __nccwpck_require__.e(224), __nccwpck_require__.e(663), __nccwpck_require__.e(8429), __nccwpck_require__.e(2567), __nccwpck_require__.e(8093), __nccwpck_require__.e(5595), __nccwpck_require__.e(4591), __nccwpck_require__.e(67), __nccwpck_require__.e(5413), __nccwpck_require__.e(7925), __nccwpck_require__.e(4916), __nccwpck_require__.e(3595), __nccwpck_require__.e(2839), __nccwpck_require__.e(194), __nccwpck_require__.e(765), __nccwpck_require__.e(6423), __nccwpck_require__.e(4393)]).then(__nccwpck_require__.bind(__nccwpck_require__, 59012))).publishAction(env, event);
    if (mode === 'plan')
        return (await Promise.all(/* import() */[__nccwpck_require__.e(4377), __nccwpck_require__.e(8815), __nccwpck_require__.e(4006), __nccwpck_require__.e(1351), __nccwpck_require__.e(8429), __nccwpck_require__.e(2567), __nccwpck_require__.e(5595), __nccwpck_require__.e(4591), __nccwpck_require__.e(7925), __nccwpck_require__.e(3595), __nccwpck_require__.e(194), __nccwpck_require__.e(9812), __nccwpck_require__.e(4760), __nccwpck_require__.e(8081)]).then(__nccwpck_require__.bind(__nccwpck_require__, 47329))).planAction(env, event);
    if (mode === 'spec-guard')
        return (await Promise.all(/* import() */[__nccwpck_require__.e(4377), __nccwpck_require__.e(8815), __nccwpck_require__.e(4006), __nccwpck_require__.e(8429), __nccwpck_require__.e(2567), __nccwpck_require__.e(8093), __nccwpck_require__.e(4591), __nccwpck_require__.e(5413), __nccwpck_require__.e(7925), __nccwpck_require__.e(3595), __nccwpck_require__.e(194), __nccwpck_require__.e(9812), __nccwpck_require__.e(1298), __nccwpck_require__.e(7501)]).then(__nccwpck_require__.bind(__nccwpck_require__, 38144))).specGuardAction(env, event);
    if (mode === 'collect')
        return (await Promise.all(/* import() */[__nccwpck_require__.e(4377), __nccwpck_require__.e(8815), __nccwpck_require__.e(4006), __nccwpck_require__.e(7145), __nccwpck_require__.e(8429), __nccwpck_require__.e(2567), __nccwpck_require__.e(8093), __nccwpck_require__.e(5595), __nccwpck_require__.e(4591), __nccwpck_require__.e(67), __nccwpck_require__.e(5413), __nccwpck_require__.e(7925), __nccwpck_require__.e(4916), __nccwpck_require__.e(2839), __nccwpck_require__.e(9812), __nccwpck_require__.e(1660)]).then(__nccwpck_require__.bind(__nccwpck_require__, 47958))).collectAction(env);
    return (await Promise.all(/* import() */[__nccwpck_require__.e(4377), __nccwpck_require__.e(8815), __nccwpck_require__.e(4006), __nccwpck_require__.e(7145), __nccwpck_require__.e(224), __nccwpck_require__.e(8429), __nccwpck_require__.e(2567), __nccwpck_require__.e(8093), __nccwpck_require__.e(5595), __nccwpck_require__.e(4591), __nccwpck_require__.e(67), __nccwpck_require__.e(5413), __nccwpck_require__.e(7925), __nccwpck_require__.e(4916), __nccwpck_require__.e(3595), __nccwpck_require__.e(2839), __nccwpck_require__.e(194), __nccwpck_require__.e(765), __nccwpck_require__.e(6423), __nccwpck_require__.e(3271), __nccwpck_require__.e(2600)]).then(__nccwpck_require__.bind(__nccwpck_require__, 25346))).runAction(env, event);
}
/** Undefined when the file cannot be read or is no JSON; the run then says so by name. */
function readEvent(path) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path ?? '', 'utf8'));
    }
    catch {
        return undefined;
    }
}
/** Adds a line of our own words to a file of the runner, if there is a runner. */
function tell(file, line) {
    if (file !== undefined && file !== '')
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, line);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(80342);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
