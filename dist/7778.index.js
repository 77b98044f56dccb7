export const id = 7778;
export const ids = [7778,3411];
export const modules = {

/***/ 55695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _contract_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84591);

/** Reads every input of the action from the environment the runner made; names all that are wrong, not only the first. */
function readInputs(env) {
    const values = new Map();
    const problems = [];
    for (const name of inputNames()) {
        const text = inputText(env, name);
        const read = _contract_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .m[name].value.safeParse(text);
        if (read.success)
            values.set(name, read.data);
        else
            problems.push(problemOf(name, text, read.error.issues.find(({ code }) => code === 'custom')?.message));
    }
    // Every name of the table is in the map, each read with its own schema: this is the parser.
    return problems.length === 0 ? { ok: true, inputs: Object.fromEntries(values) } : { ok: false, problems };
}
/** Variables of the environment that stand for an input which is not given, by the names of the tool before this one. */
const ALIASES = { 'base-branch': 'BASE_BRANCH' };
/** What was given, or the default; an empty text counts as not given, because that is what an unset variable becomes. */
function inputText(env, name) {
    const own = (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
    const given = own === '' ? (env[ALIASES[name] ?? ''] ?? '').trim() : own;
    // A default that is an expression is worth something only to the runner.
    return given === '' && !_contract_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .m[name].default.startsWith('${{') ? _contract_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .m[name].default : given;
}
/** A value whose own flaw is known is not repeated: it may hold what nobody should read, such as a password. */
function problemOf(name, text, flaw) {
    const { type, allowed } = _contract_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .m[name];
    if (flaw !== undefined)
        return { input: name, message: `The input ${name} is refused: ${flaw}.`, remedy: `Set ${name} to ${allowed}.` };
    const shown = text === '' ? 'empty' : type === 'secret' ? 'malformed' : clipped(JSON.stringify(text));
    return { input: name, message: `The input ${name} is ${shown}; it must be ${allowed}.`, remedy: `Set ${name} to ${allowed}.` };
}
function clipped(text) {
    return text.length <= 100 ? text : `${text.slice(0, 99)}…`;
}
function inputNames() {
    return Object.keys(_contract_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .m);
}


/***/ }),

/***/ 78370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ digestOfFile),
/* harmony export */   TM: () => (/* binding */ digestFile),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


const PIECE_BYTES = 1024 * 1024;
/** SHA-256 of UTF-8 text or of bytes, in hexadecimal. */
function digestOf(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', content, 'hex');
}
/** SHA-256 of a file, in hexadecimal, read piece by piece; rejects as the file system does when it cannot be read. */
async function digestOfFile(path) {
    return (await digestFile(path, 'sha256')).toString('hex');
}
/** Digests a file's bytes without holding them, and shows them to `seen`; rejects as the file system does when it cannot be read. */
async function digestFile(path, algorithm, seen) {
    const sum = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
    try {
        // One buffer for all of it: a stream, which makes a new one for every piece, takes half as long again.
        const buffer = Buffer.allocUnsafe(PIECE_BYTES);
        for (let bytesRead = -1; bytesRead !== 0;) {
            ({ bytesRead } = await file.read(buffer, 0, PIECE_BYTES));
            sum.update(buffer.subarray(0, bytesRead));
            seen?.(buffer.subarray(0, bytesRead));
        }
    }
    finally {
        await file.close();
    }
    return sum.digest();
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

/***/ 24293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ knownSecrets)
/* harmony export */ });
/* harmony import */ var _core_secrets_known_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60316);
/* harmony import */ var _outbound_proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54827);


/** What a variable is called that holds a secret: the runner's own tokens, and whatever a job sets for its steps. */
const SECRET_NAME = /(?:token|secret|password|passwd|passphrase|(?:api|access|private|secret|account)_?key)$/i;
/** Every secret this process holds, by the name it is spoken of: the inputs that are secrets, the proxy's password, and variables that are called so. */
function knownSecrets(inputs, env) {
    const proxy = (0,_outbound_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .proxySecrets */ .Wm)(env).map((value) => ({ name: 'proxy-password', value }));
    const all = [{ name: 'openai-api-key', value: inputs['openai-api-key'] ?? '' }, { name: 'github-token', value: inputs['github-token'] ?? '' }, ...proxy, ...variables(env)];
    return all.filter(({ value }, index) => value !== '' && all.findIndex((other) => other.value === value) === index);
}
function variables(env) {
    return Object.entries(env).flatMap(([name, value = '']) => (SECRET_NAME.test(name) && isRandom(value) ? [{ name: name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, ''), value }] : []));
}
/** Made by chance: a variable of that name may also hold a word or a number that is in many a log. */
function isRandom(value) {
    return (0,_core_secrets_known_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .unsearchable */ .Y)(value) === null && value.length >= 16 && new Set(value).size >= 10 && /\d/.test(value) && /[A-Za-z]/.test(value);
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


/***/ }),

/***/ 22187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ inWords)
/* harmony export */ });
/**
 * Says of a value that a schema refuses what it is and what it must be, to follow the name of its field: `is missing: it
 * must be a list`. For `safeParse(value, { error: inWords })`; the own words of a schema, which begin alike, go before it.
 * Text that was found is never repeated, since it may be anybody's.
 */
function inWords(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return unlike(issue.input, EXPECTED[issue.expected] ?? issue.expected);
        case 'invalid_value':
            return typeof issue.input === 'string' && issue.input !== '' ? `must be ${oneOf(issue.values.map(spelled))}` : unlike(issue.input, oneOf(issue.values.map(spelled)));
        case 'too_small':
            return issue.origin === 'string' && issue.minimum === 1 ? 'is empty, and must not be' : `${measured(issue.origin, issue.input)}, and must ${bound(issue.origin, 'at least', issue.minimum)}`;
        case 'too_big':
            return `${measured(issue.origin, issue.input)}, and must ${bound(issue.origin, 'at most', issue.maximum)}`;
        case 'unrecognized_keys':
            return `knows no ${oneOf(issue.keys.map((key) => `\`${key.slice(0, 100)}\``))}`;
        case 'invalid_format':
        case 'invalid_key':
        case 'invalid_union':
        case 'invalid_element':
        case 'not_multiple_of':
        case 'custom':
            return issue.input === undefined ? 'is missing' : 'is not in the form it must have';
    }
}
/** What a schema asks for, as somebody says it who has never seen one. */
const EXPECTED = {
    array: 'a list',
    boolean: 'true or false',
    int: 'a whole number',
    number: 'a number',
    object: 'a group of fields',
    record: 'a group of fields',
    string: 'text',
    tuple: 'a list',
};
function unlike(found, expected) {
    return found === undefined ? `is missing: it must be ${expected}` : `is ${kindOf(found)}, and must be ${expected}`;
}
function spelled(value) {
    return typeof value === 'string' ? `"${value}"` : String(value);
}
function kindOf(found) {
    if (found === null)
        return 'empty';
    if (Array.isArray(found))
        return 'a list';
    if (typeof found === 'number' || typeof found === 'boolean')
        return String(found);
    if (typeof found === 'string')
        return found === '' ? 'empty' : 'text';
    return 'a group of fields';
}
function measured(origin, found) {
    if (origin === 'array' && Array.isArray(found))
        return found.length === 0 ? 'is empty' : `holds ${found.length} items`;
    if (origin === 'string' && typeof found === 'string')
        return `is ${found.length} characters long`;
    return `is ${kindOf(found)}`;
}
function bound(origin, which, limit) {
    if (origin === 'array')
        return `hold ${which} ${limit === 1 ? 'one item' : `${limit} items`}`;
    return origin === 'string' ? `have ${which} ${limit} characters` : `be ${which} ${limit}`;
}
function oneOf(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
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


/***/ }),

/***/ 49859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ normaliseBody)
/* harmony export */ });
/** Bodies are compared after line ends are made one kind, since GitHub sends CR LF in one place and LF in another. */
function normaliseBody(body) {
    return body.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}


/***/ }),

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this tool, the same as in package.json; a test compares them. */
const VERSION = '0.1.0';


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
