export const id = 114;
export const ids = [114];
export const modules = {

/***/ 22205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ PINS)
/* harmony export */ });
/** The release of Codex that this release runs, and nothing else. */
const PINS = {
    version: '0.169.0',
    platforms: {
        'linux-arm64': {
            spec: '@openai/codex@0.169.0-linux-arm64',
            integrity: 'sha512-NZ/DaQUpcQmxmqee7Z9uC1rzw3GhSbooawcaTe1LN5Yk+WlinUKGdTXJgClRT/9ogQEEM9TWxYzvxPfj5G/xFg==',
            vendor: 'vendor/aarch64-unknown-linux-musl',
            files: {
                'bin/codex': '3bb41c9a80187773e2a59278d4fc355b1a163c31bb5a79581e37d4fe428af047',
                'bin/codex-code-mode-host': '66874c7881c4004f1c155584e1325cad17795bdd91b886995ad8a043809c1019',
                'codex-path/rg': 'e36d0eb52e70696bdf1781392722e05a21bb91d3b7b762ef5ec20e5df2ec687b',
                'codex-resources/bwrap': '0f543a7356ab343b4827222f910461d4196778f328b28acd6c126ef18e9557ab',
            },
        },
        'linux-x64': {
            spec: '@openai/codex@0.169.0-linux-x64',
            integrity: 'sha512-o05NyAOCDygSPRo1yinzxvkRSdmsZyBD9E7mbpmjRanSfM8lypqWtQgEo4XfNkwhuCR2aFu8mlGOsQGFXVbVww==',
            vendor: 'vendor/x86_64-unknown-linux-musl',
            files: {
                'bin/codex': 'b452ca20f838a8855a88a41050ee4a694033fff4ea3ecdad5633e6e0e8d13f2b',
                'bin/codex-code-mode-host': 'e9f2ef68671b2b6ac68902d19e8dafda3f5928e678ecf3f30c74b203a2c403ed',
                'codex-path/rg': 'e62198eb19b136b88c330af83647b5a962cb99b6b1f066758568f12de1974849',
                'codex-resources/bwrap': '15fd5f2673d2e1c2f80e34e5108462fd014f5e8bbc7b0731f1ab23d1ff1ac140',
            },
        },
    },
};


/***/ }),

/***/ 76649:
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
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/** SHA-256 of a file, in hexadecimal, read piece by piece; rejects as the file system does when it cannot be read. */
async function digestOfFile(path) {
    return (await digestFile(path, 'sha256')).toString('hex');
}
/** Digests a file's bytes without holding them, and shows them to `seen`; rejects as the file system does when it cannot be read. */
async function digestFile(path, algorithm, seen) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
    try {
        // One buffer for all of it: a stream, which makes a new one for every piece, takes half as long again.
        const buffer = Buffer.allocUnsafe(PIECE_BYTES);
        for (let bytesRead = -1; bytesRead !== 0;) {
            ({ bytesRead } = await file.read(buffer, 0, PIECE_BYTES));
            hash.update(buffer.subarray(0, bytesRead));
            seen?.(buffer.subarray(0, bytesRead));
        }
    }
    finally {
        await file.close();
    }
    return hash.digest();
}


/***/ }),

/***/ 36324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wm: () => (/* binding */ proxySecrets),
/* harmony export */   fT: () => (/* binding */ nameOfProxy),
/* harmony export */   iJ: () => (/* binding */ proxyFor),
/* harmony export */   qF: () => (/* binding */ withoutProxySecrets)
/* harmony export */ });
/* harmony import */ var _contract_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48418);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(194);


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

/***/ 90223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ issuesLabeledPayload),
/* harmony export */   t: () => (/* binding */ jobEnvironment)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8097);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77463);

const account = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** Of the webhook payload `issues.labeled`, the part this tool reads; what else GitHub sends is left alone. */
const issuesLabeledPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    action: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('labeled'),
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    issue: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
        title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
        pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    }),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    sender: account,
});
/** The variables of a job this tool reads, as a runner sets them. */
const jobEnvironment = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    GITHUB_EVENT_NAME: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    GITHUB_REPOSITORY: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[^/\s]+\/[^/\s]+$/, 'must be owner/name'),
    GITHUB_ACTOR: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    GITHUB_TRIGGERING_ACTOR: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    GITHUB_RUN_ID: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    GITHUB_RUN_ATTEMPT: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai().int().positive().default(1),
    GITHUB_SERVER_URL: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5(),
    GITHUB_API_URL: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5(),
});


/***/ }),

/***/ 40589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ normaliseBody),
/* harmony export */   v: () => (/* binding */ readTrigger)
/* harmony export */ });
/* harmony import */ var _contract_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90223);
/* harmony import */ var _contract_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87589);


/** Bodies are compared after line ends are made one kind, since GitHub sends CR LF in one place and LF in another. */
function normaliseBody(body) {
    return body.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}
/** Reads what started the run from the event's payload and the job's environment. */
function readTrigger(payload, job, digest) {
    if (job.GITHUB_EVENT_NAME !== 'issues') {
        return refuse('event:unsupported', `The event ${job.GITHUB_EVENT_NAME} starts no run in this release.`, 'Start the run by adding the label to an issue: on: issues, types: [labeled].');
    }
    const parsed = _contract_event_js__WEBPACK_IMPORTED_MODULE_0__/* .issuesLabeledPayload */ .a.safeParse(payload);
    if (!parsed.success) {
        const [first] = parsed.error.issues;
        const where = first === undefined ? 'the payload' : `\`${first.path.join('.')}\``;
        return refuse('event:unreadable', `The payload of the event issues could not be understood: ${where}: ${first?.message ?? 'unknown'}.`, 'Start the run from the event issues with types: [labeled], unchanged by other steps.');
    }
    const { issue, label, repository, sender } = parsed.data;
    if (issue.pull_request !== undefined)
        return refuse('event:unsupported', `#${issue.number} is a pull request, not an issue.`, 'Add the label to an issue.');
    if (repository.full_name.toLowerCase() !== job.GITHUB_REPOSITORY.toLowerCase()) {
        return refuse('event:unreadable', `The event is about ${repository.full_name}, but the job runs in ${job.GITHUB_REPOSITORY}.`, 'Run the workflow in the repository of the issue.');
    }
    return {
        known: true,
        value: {
            event: 'issues.labeled',
            repository: job.GITHUB_REPOSITORY,
            issue: issue.number,
            label: label.name,
            actor: job.GITHUB_ACTOR,
            triggeringActor: job.GITHUB_TRIGGERING_ACTOR ?? job.GITHUB_ACTOR,
            sender: { login: sender.login, type: sender.type },
            title: issue.title,
            bodySha256: _contract_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc.parse(digest(normaliseBody(issue.body ?? ''))),
            workflowRun: {
                id: job.GITHUB_RUN_ID,
                attempt: job.GITHUB_RUN_ATTEMPT,
                url: `${job.GITHUB_SERVER_URL}/${job.GITHUB_REPOSITORY}/actions/runs/${job.GITHUB_RUN_ID}`,
            },
        },
    };
}
function refuse(reason, sentence, remedy) {
    return { known: false, problem: { reason, sentence, remedy, where: 'event' } };
}


/***/ }),

/***/ 32261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ asciiBytes),
/* harmony export */   d: () => (/* binding */ byteClass)
/* harmony export */ });
/** The set of the ASCII characters of a text, in which `a-z`, `A-Z` and `0-9` stand for ranges. */
function byteClass(characters) {
    const bytes = new Uint8Array(256);
    const ranges = ['a-z', 'A-Z', '0-9'].filter((range) => characters.includes(range));
    for (const range of ranges)
        bytes.fill(1, range.charCodeAt(0), range.charCodeAt(2) + 1);
    const single = ranges.reduce((rest, range) => rest.replace(range, ''), characters);
    for (let at = 0; at < single.length; at += 1)
        bytes[single.charCodeAt(at)] = 1;
    return bytes;
}
/** The bytes of a text of ASCII characters. */
function asciiBytes(text) {
    return Uint8Array.from(text, (character) => character.charCodeAt(0));
}


/***/ }),

/***/ 82773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ unsearchable),
/* harmony export */   p: () => (/* binding */ knownForms)
/* harmony export */ });
/** So many characters of a secret in a row are taken for it; fewer could be chance. */
const LEAST = 20;
const SHORTEST = 8;
/** What every key of a service begins with. */
const COMMON_PREFIX = /^(?:sk-(?:proj-|svcacct-|admin-|ant-[a-z0-9]+-)?|gh[a-z]_(?:\d+_)?|github_pat_|xox[a-z]-|npm_|glpat-|hf_|Bearer |Basic )/;
/** Says why a value cannot be searched for, or null: what is too short or too plain would blot out half a log. */
function unsearchable(value) {
    if (value.length < SHORTEST)
        return `it has fewer than ${SHORTEST} characters`;
    return new Set(value).size === 1 ? 'all its characters are the same' : null;
}
/** Every form of a known secret that is searched for: plain, reversed, escaped, hexadecimal, and Base64 at each of its three offsets. */
function knownForms({ name, value }) {
    if (unsearchable(value) !== null)
        return [];
    const bytes = new TextEncoder().encode(value);
    const own = ownPart(value);
    const form = (how, text, from, to, least) => ({ rule: `known:${name}${how}`, bytes: text, from, to, least: Math.min(least, to - from) });
    const size = bytes.length;
    const hex = hexOf(bytes);
    const escaped = [JSON.stringify(value).slice(1, -1), encodeURIComponent(value)].filter((text) => text !== value).map((text) => new TextEncoder().encode(text));
    const forms = [
        form('', bytes, own, size, LEAST),
        form(':reversed', bytes.toReversed(), 0, size - own, LEAST),
        ...escaped.map((text) => form(':escaped', text, Math.min(own, text.length - SHORTEST), text.length, LEAST)),
        ...[hex, hex.toUpperCase()].map((text) => form(':hex', new TextEncoder().encode(text), 2 * own, 2 * size, 2 * LEAST)),
        ...[0, 1, 2].flatMap((offset) => base64Forms(bytes, own, offset).map(({ text, from, to }) => form(':base64', text, from, to, 24))),
    ];
    return forms.filter((one) => one.to - one.from >= 7);
}
/** Where the part of a secret begins that no other secret shares: behind the prefix, and in a JSON Web Token its signature. */
function ownPart(value) {
    const signature = /eyJ[\w-]+\.[\w-]+\.(?=[\w-]{20,}$)/.exec(value);
    const from = signature === null ? (COMMON_PREFIX.exec(value)?.[0].length ?? 0) : signature.index + signature[0].length;
    // Offsets of text and of bytes agree as far as this: prefixes are ASCII.
    return value.length - from >= SHORTEST ? from : 0;
}
function hexOf(bytes) {
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
/** What stands in Base64 for certain when the secret begins at this offset of three bytes; in both alphabets where they differ. */
function base64Forms(bytes, own, offset) {
    const whole = btoa('\0'.repeat(offset) + Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    const first = Math.ceil((offset * 8) / 6);
    const certain = whole.slice(first, Math.floor(((offset + bytes.length) * 8) / 6));
    const from = Math.ceil(((offset + own) * 8) / 6) - first;
    const url = certain.replaceAll('+', '-').replaceAll('/', '_');
    return [...new Set([certain, url])].map((text) => ({ text: new TextEncoder().encode(text), from, to: text.length }));
}


/***/ }),

/***/ 63460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ createScrubber)
});

// EXTERNAL MODULE: ./lib/core/secrets/byte-class.js
var byte_class = __webpack_require__(32261);
;// CONCATENATED MODULE: ./lib/core/secrets/match-known.js

/** How far from a sighting a match is followed; the next sighting follows it further. */
const REACH = 64;
/** What may stand at the start of a line before a secret goes on: indentation, quotes, the marks of differences, comments and our own log. */
const INDENT = (0,byte_class/* byteClass */.d)(' \t>|#+-"\'');
const LONGEST_INDENT = 8;
const LONGEST_BREAK = 4 + LONGEST_INDENT;
const FEED = 0x0a;
const RETURN = 0x0d;
const BACKSLASH = 0x5c;
const LETTER_N = 0x6e;
const LETTER_R = 0x72;
/** Follows a known form both ways from four bytes of it, over line breaks too; a match needs enough of what is the secret's own. */
function matchKnown(window, sighting, { bytes, from, to, least }, place) {
    const forward = follow(window, sighting + 4, bytes, place + 4);
    if (forward === 'more')
        return 'more';
    const back = followBack(window, sighting, bytes, place);
    const own = Math.min(forward.form, to) - Math.max(back.form, from);
    return own >= least ? { from: back.at, to: forward.at } : 'no';
}
function follow({ bytes, end, final }, start, secret, place) {
    const last = start + REACH;
    let at = start;
    let form = place;
    while (form < secret.length && at < last) {
        if (at >= end)
            return final ? { at, form } : 'more';
        if (bytes[at] !== secret[form]) {
            if (at + LONGEST_BREAK >= end && !final && mayBreak(bytes[at]))
                return 'more';
            const next = afterBreak(bytes, at, end);
            if (next === at || next >= end || bytes[next] !== secret[form])
                return { at, form };
            at = next;
        }
        at += 1;
        form += 1;
    }
    return { at, form };
}
function followBack({ bytes, start }, sighting, secret, place) {
    const first = Math.max(start, sighting - REACH);
    let at = sighting;
    let form = place;
    while (form > 0 && at > first) {
        if (bytes[at - 1] !== secret[form - 1]) {
            const before = beforeBreak(bytes, at, first);
            if (before === at || before <= first || bytes[before - 1] !== secret[form - 1])
                break;
            at = before;
        }
        at -= 1;
        form -= 1;
    }
    return { at, form };
}
function mayBreak(byte) {
    return byte === FEED || byte === RETURN || byte === BACKSLASH;
}
/** The place behind a line break, as it is or escaped, and its indentation; the same place when there is none. */
function afterBreak(bytes, start, end) {
    let at = start;
    if (bytes[at] === BACKSLASH) {
        if (bytes[at + 1] === LETTER_R && bytes[at + 2] === BACKSLASH)
            at += 2;
        if (bytes[at + 1] !== LETTER_N)
            return start;
        at += 2;
    }
    else {
        if (bytes[at] === RETURN)
            at += 1;
        if (bytes[at] !== FEED)
            return start;
        at += 1;
    }
    const last = Math.min(end, at + LONGEST_INDENT);
    while (at < last && isIndent(bytes[at] ?? 0))
        at += 1;
    return at;
}
/** The place before the line break that ends here; the same place when there is none. Nothing before `first` is read. */
function beforeBreak(bytes, end, first) {
    const before = (at) => (at > first ? (bytes[at - 1] ?? 0) : -1);
    let at = end;
    while (at > end - LONGEST_INDENT && isIndent(before(at)))
        at -= 1;
    if (before(at) === FEED)
        return before(at - 1) === RETURN ? at - 2 : at - 1;
    if (before(at) !== LETTER_N || before(at - 1) !== BACKSLASH)
        return end;
    return before(at - 2) === LETTER_R && before(at - 3) === BACKSLASH ? at - 4 : at - 2;
}
/** The bar before each line of our own log is three bytes above ASCII. */
function isIndent(byte) {
    return INDENT[byte] === 1 || byte === 0xe2 || byte === 0x94 || byte === 0x82;
}

// EXTERNAL MODULE: ./lib/core/secrets/secret-rules.js + 3 modules
var secret_rules = __webpack_require__(56643);
;// CONCATENATED MODULE: ./lib/core/secrets/find-secrets.js


/** Memory for a piece of so many bytes, a multiple of four. */
function viewsOf(size) {
    const memory = new ArrayBuffer(size);
    return { bytes: new Uint8Array(memory), pairs: new Uint16Array(memory), words: new Int32Array(memory) };
}
/**
 * Reads a piece from its place `from` and hands what is found to `report`. Answers the place as far as which all
 * is decided: the end, or where only more bytes can tell. Reads at most `REACH` bytes back and never changes anything.
 */
function findSecrets(rules, views, piece, report) {
    const { bytes, pairs, words } = views;
    const window = { ...piece, bytes };
    const state = { covered: piece.covered };
    const take = (match, rule) => {
        if (typeof match === 'string')
            return match === 'more';
        state.covered = Math.max(state.covered, match.to);
        report({ ...match, rule });
        return false;
    };
    // A word that is not whole is read too when nothing follows: what stands behind the end is not looked at by those who judge.
    const last = piece.final ? Math.ceil(piece.end / 4) : Math.floor(piece.end / 4);
    for (let index = nextSighting(rules, views, piece.from / 4, last); index < last; index = nextSighting(rules, views, index + 1, last)) {
        const at = 4 * index;
        if (known(rules, window, at, words[index] ?? 0, take))
            return at;
        if (prefixed(rules, window, at, pairs[2 * index] ?? 0, state.covered, take))
            return at;
        if (prefixed(rules, window, at + 2, pairs[2 * index + 1] ?? 0, state.covered, take))
            return at;
    }
    return piece.final ? piece.end : 4 * last;
}
/** The next word that may be part of a secret, the last one in any case: the loop every byte goes through, so it does nothing else. */
function nextSighting({ wordMarks, pairMarks, thirdMarks }, { bytes, pairs, words }, from, last) {
    for (let index = from; index < last - 1; index += 1) {
        if (wordMarks[Math.imul(words[index] ?? 0, secret_rules/* HASH_FACTOR */.Dx) >>> secret_rules/* HASH_SHIFT */.ul] !== 0)
            return index;
        const low = pairMarks[pairs[2 * index] ?? 0] ?? 0;
        const high = pairMarks[pairs[2 * index + 1] ?? 0] ?? 0;
        if ((low | high) === 0)
            continue;
        // Most sightings of two bytes are chance, and a third tells.
        const at = 4 * index;
        if (low !== 0 && thirdMarks[(low << 8) | (bytes[at + 2] ?? 0)] === 1)
            return index;
        if (low !== 0 && thirdMarks[(low << 8) | (bytes[at - 1] ?? 0)] === 1)
            return index;
        if (high !== 0 && thirdMarks[(high << 8) | (bytes[at + 4] ?? 0)] === 1)
            return index;
        if (high !== 0 && thirdMarks[(high << 8) | (bytes[at + 1] ?? 0)] === 1)
            return index;
    }
    return Math.max(from, last - 1);
}
function known(rules, window, at, word, take) {
    if (rules.wordMarks[(0,secret_rules/* markOf */.Fg)(word)] !== 1 || at + 4 > window.end)
        return false;
    for (const { form, at: place } of rules.words.get(word) ?? []) {
        if (take(matchKnown(window, at, form, place), form.rule))
            return true;
    }
    return false;
}
function prefixed(rules, window, at, pair, covered, take) {
    for (const { family, at: behind } of rules.probes[rules.pairMarks[pair] ?? 0] ?? []) {
        if (begins(window, at - behind, family, covered, take))
            return true;
    }
    return false;
}
function begins(window, start, { prefix, atWordStart, match, rule }, covered, take) {
    if (start < window.start)
        return false;
    const told = startsWith(window, start, prefix);
    if (told === 'no')
        return false;
    // What was overwritten just before will not be a letter any more.
    if (atWordStart && start > window.start && start > covered && isWord(window.bytes[start - 1] ?? 0))
        return false;
    return take(told === 'more' ? 'more' : match(window, start + prefix.length), rule);
}
function startsWith({ bytes, end, final }, start, prefix) {
    for (let index = 0; index < prefix.length; index += 1) {
        if (start + index >= end)
            return final ? 'no' : 'more';
        if (bytes[start + index] !== prefix[index])
            return 'no';
    }
    return 'yes';
}
function isWord(byte) {
    return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte === 0x5f;
}

;// CONCATENATED MODULE: ./lib/core/secrets/scrubber.js


const STAR = 0x2a;
const scrubber_FEED = 0x0a;
const scrubber_RETURN = 0x0d;
/** A stream is held back only as far as something may still turn out to be a secret: 64 bytes as a rule, 64 KiB for a private key. */
const PIECE_BYTES = 384 * 1024;
/**
 * A scrubber for one stream. What it writes and reports depends on the stream alone, never on how it was cut. Line ends inside of
 * a secret stay. Each hit is reported once, in order, before the bytes behind it are answered.
 */
function createScrubber(rules, report, pieceBytes = PIECE_BYTES) {
    const views = viewsOf(pieceBytes);
    const { bytes } = views;
    const open = openHits(rules.order, report);
    // All places are counted from the beginning of the memory; `shift` is what has left it, a multiple of four.
    const state = { shift: 0, sent: 0, read: 0, end: 0, covered: -1 };
    const slide = () => {
        const gone = state.sent - (state.sent % 4);
        if (gone === 0)
            return;
        bytes.copyWithin(0, gone, state.end);
        Object.assign(state, { shift: state.shift + gone, sent: state.sent - gone, read: state.read - gone, end: state.end - gone, covered: state.covered - gone });
    };
    const read = (final) => {
        const { sent: start, shift } = state;
        state.read = findSecrets(rules, views, { start, end: state.end, final, from: state.read, covered: state.covered }, ({ from, to, rule }) => {
            state.covered = Math.max(state.covered, to);
            open.add({ from: from + shift, to: to + shift, rule });
        });
        state.sent = final ? state.end : Math.max(start, state.read - REACH);
        open.settle(state.sent + shift, (from, to) => overwrite(bytes, Math.max(start, from - shift), Math.min(state.sent, to - shift)), final);
        return bytes.subarray(start, state.sent);
    };
    return {
        *push(chunk) {
            for (let taken = 0; taken < chunk.byteLength;) {
                slide();
                const part = chunk.subarray(taken, taken + bytes.byteLength - state.end);
                bytes.set(part, state.end);
                state.end += part.byteLength;
                taken += part.byteLength;
                const piece = read(false);
                if (piece.byteLength > 0)
                    yield piece;
            }
        },
        *end() {
            const piece = read(true);
            if (piece.byteLength > 0)
                yield piece;
        },
    };
}
function overwrite(bytes, from, to) {
    for (let at = from; at < to; at += 1) {
        if (bytes[at] !== scrubber_FEED && bytes[at] !== scrubber_RETURN)
            bytes[at] = STAR;
    }
}
/** Joins what overlaps into one hit, which is named by the heaviest of its rules. */
function openHits(order, report) {
    // In order and apart from each other.
    let hits = [];
    const joined = (left, right) => ({
        from: Math.min(left.from, right.from),
        to: Math.max(left.to, right.to),
        rule: order.indexOf(left.rule) <= order.indexOf(right.rule) ? left.rule : right.rule,
    });
    return {
        add: (found) => {
            const behind = [];
            let together = found;
            for (let last = hits.at(-1); last !== undefined && last.to > together.from; last = hits.at(-1)) {
                hits.pop();
                if (last.from >= together.to)
                    behind.unshift(last);
                else
                    together = joined(last, together);
            }
            hits.push(together, ...behind);
        },
        settle: (end, overwriteSpan, final) => {
            for (const { from, to } of hits)
                if (from < end)
                    overwriteSpan(from, to);
            const isDone = ({ to }) => final || to <= end;
            for (const { from, to, rule } of hits.filter(isDone))
                report({ offset: from, length: to - from, rule });
            hits = hits.filter((hit) => !isDone(hit));
        },
    };
}


/***/ }),

/***/ 18022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ hitsIn),
/* harmony export */   R6: () => (/* binding */ secretSearch),
/* harmony export */   ag: () => (/* binding */ squeezedHitsIn),
/* harmony export */   f: () => (/* binding */ joinHits),
/* harmony export */   nb: () => (/* binding */ allHitsIn)
/* harmony export */ });
/* harmony import */ var _scrubber_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63460);
/* harmony import */ var _secret_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56643);
/* harmony import */ var _known_forms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82773);



/** Prepares the search for the secrets a process holds and for all that look like one. */
function secretSearch(known) {
    const skipped = known.flatMap(({ name, value }) => {
        const why = (0,_known_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .unsearchable */ .Y)(value);
        return why === null ? [] : [{ name, why }];
    });
    return { rules: (0,_secret_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .secretRules */ .WE)(known), squeezed: (0,_secret_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .squeezedRules */ .SO)(known), skipped };
}
/** The secrets in some bytes, in order. */
function hitsIn(rules, bytes) {
    const hits = [];
    const scrubber = (0,_scrubber_js__WEBPACK_IMPORTED_MODULE_0__/* .createScrubber */ .H)(rules, (hit) => void hits.push(hit), Math.min(PIECE_BYTES, 4 * Math.ceil(bytes.length / 4) + 4));
    // Only the hits are of interest, yet nothing is searched that is not asked for.
    for (const _ of scrubber.push(bytes))
        ;
    for (const _ of scrubber.end())
        ;
    return hits;
}
/** Every secret in some bytes, also one that is split. */
function allHitsIn(search, bytes) {
    return joinHits([...hitsIn(search.rules, bytes), ...squeezedHitsIn(search, bytes)]);
}
/** Puts hits in order, and makes one of those that overlap: named by the first, of two at one place by the longer. */
function joinHits(hits) {
    const joined = [];
    for (const hit of hits.toSorted((left, right) => left.offset - right.offset || right.length - left.length)) {
        const last = joined.at(-1);
        if (last === undefined || hit.offset >= last.offset + last.length)
            joined.push(hit);
        else
            joined.splice(-1, 1, { ...last, length: Math.max(last.length, hit.offset + hit.length - last.offset) });
    }
    return joined;
}
/** The known secrets that are in some bytes once everything but letters and digits is left out: split over lines, strings or columns. */
function squeezedHitsIn({ squeezed }, bytes) {
    const { bytes: kept, places } = (0,_secret_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .squeeze */ .r2)(bytes);
    return hitsIn(squeezed, kept).map(({ offset, length, rule }) => {
        const from = places[offset] ?? 0;
        return { offset: from, length: (places[offset + length - 1] ?? from) + 1 - from, rule };
    });
}
const PIECE_BYTES = 384 * 1024;


/***/ }),

/***/ 56643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dx: () => (/* binding */ HASH_FACTOR),
  ul: () => (/* binding */ HASH_SHIFT),
  Fg: () => (/* binding */ markOf),
  WE: () => (/* binding */ secretRules),
  r2: () => (/* binding */ squeeze),
  SO: () => (/* binding */ squeezedRules)
});

// EXTERNAL MODULE: ./lib/core/secrets/byte-class.js
var byte_class = __webpack_require__(32261);
;// CONCATENATED MODULE: ./lib/core/secrets/family.js

/** Describes a family by what follows its prefix, step by step, without ever going back. */
function family(rule, prefix, steps, options = {}) {
    const start = options.keepsPrefix === true ? 0 : prefix.length;
    return {
        rule,
        prefix: (0,byte_class/* asciiBytes */.T)(prefix),
        probe: options.probe ?? 0,
        atWordStart: options.anywhere !== true,
        match: (window, at) => {
            const span = walk(window, at, steps);
            if (span === 'no' || span === 'more')
                return span;
            const from = (span.from === at ? at - start : span.from);
            return options.accept === undefined || options.accept(textOf(window.bytes, from, span.to)) ? { from, to: span.to } : 'no';
        },
    };
}
/** The place behind the last step, with the place where the last kept step before a secret one ended. */
function walk({ bytes, end, final }, start, steps) {
    let at = start;
    let from = start;
    let to = start;
    for (const step of steps) {
        const begun = at;
        if ('text' in step) {
            for (const byte of step.text) {
                if (at === end)
                    return final ? 'no' : 'more';
                if (bytes[at] !== byte)
                    return 'no';
                at += 1;
            }
        }
        else {
            const last = at + step.most;
            while (at < last && at < end && step.of[bytes[at] ?? 0] === 1)
                at += 1;
            if (at === end && at < last && !final)
                return 'more';
            if (at - begun < step.least)
                return 'no';
        }
        if (step.kept !== true)
            to = at;
        else if (to === from)
            from = to = at;
    }
    return { from, to };
}
/** The text of ASCII bytes. */
function textOf(bytes, from, to) {
    let text = '';
    for (let at = from; at < to; at += 1)
        text += String.fromCharCode(bytes[at] ?? 0);
    return text;
}

;// CONCATENATED MODULE: ./lib/core/secrets/private-key.js


/** A key that is longer than this is overwritten as far as this. */
const LONGEST_KEY = 64 * 1024;
const LONGEST_NAME = 48;
/** Base64, its line ends as they are or escaped, and the header lines of an encrypted key. */
const BODY = (0,byte_class/* byteClass */.d)('a-zA-Z0-9/+=:,\\ \t\r\n"-');
const NAME = (0,byte_class/* byteClass */.d)('A-Z0-9 ');
const MARK = '-----';
/** A private key in PEM: from its first line to its last, which may be missing. A first line without a key after it is none. */
const privateKey = {
    rule: 'private-key',
    prefix: (0,byte_class/* asciiBytes */.T)('-----BEGIN '),
    probe: 4,
    atWordStart: false,
    match: (window, at) => {
        const opened = afterName(window, at);
        if (opened === 'more' || opened === 'no')
            return opened;
        const body = endOfBody(window, opened);
        if (body === 'more')
            return 'more';
        if (!/[A-Za-z0-9+/]{32}/.test(textOf(window.bytes, opened, Math.min(body, opened + 4096))))
            return 'no';
        const to = afterEnd(window, body);
        return to === 'more' ? 'more' : { from: at - '-----BEGIN '.length, to };
    },
};
/** The place behind `RSA PRIVATE KEY-----`. */
function afterName({ bytes, end, final }, start) {
    let at = start;
    while (at < end && at < start + LONGEST_NAME && NAME[bytes[at] ?? 0] === 1)
        at += 1;
    if (at + MARK.length > end && at < start + LONGEST_NAME)
        return final ? 'no' : 'more';
    if (textOf(bytes, at, at + MARK.length) !== MARK)
        return 'no';
    return /PRIVATE KEY(?: BLOCK)?$/.test(textOf(bytes, start, at)) ? at + MARK.length : 'no';
}
function endOfBody({ bytes, end, final }, start) {
    const last = start + LONGEST_KEY;
    let at = start;
    for (let dashes = 0; at < end && at < last && BODY[bytes[at] ?? 0] === 1; at += 1) {
        dashes = bytes[at] === 0x2d ? dashes + 1 : 0;
        if (dashes === MARK.length)
            return at + 1 - MARK.length;
    }
    return at === end && at < last && !final ? 'more' : at;
}
/** The place behind `-----END RSA PRIVATE KEY-----` if that is what comes, else where the body ends. */
function afterEnd({ bytes, end, final }, start) {
    const last = start + '-----END '.length + LONGEST_NAME + MARK.length;
    if (end < last && !final)
        return 'more';
    const [line] = /^-----END [A-Z0-9 ]{0,48}-----/.exec(textOf(bytes, start, Math.min(last, end))) ?? [''];
    return start + line.length;
}

;// CONCATENATED MODULE: ./lib/core/secrets/families.js



// No class holds `*`: what has been overwritten never looks like a secret again.
const ALNUM = (0,byte_class/* byteClass */.d)('a-zA-Z0-9');
const UPPER = (0,byte_class/* byteClass */.d)('A-Z0-9');
const WORD = (0,byte_class/* byteClass */.d)('a-zA-Z0-9_-');
const DOTTED = (0,byte_class/* byteClass */.d)('a-zA-Z0-9_.-');
const BASE64 = (0,byte_class/* byteClass */.d)('a-zA-Z0-9/+');
const GLUE = (0,byte_class/* byteClass */.d)(' \t"\'\\:=>,');
const USER = (0,byte_class/* byteClass */.d)('a-zA-Z0-9_.~%+-');
const PASSWORD = (0,byte_class/* byteClass */.d)('a-zA-Z0-9_.~%+!&;=?,#^-');
const AT_SIGN = (0,byte_class/* asciiBytes */.T)('@');
const COLON = (0,byte_class/* asciiBytes */.T)(':');
const PAYLOAD = (0,byte_class/* asciiBytes */.T)('.eyJ');
const DOT = (0,byte_class/* asciiBytes */.T)('.');
/** What everybody's documentation shows is nobody's secret. */
const EXAMPLES = new Set(['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c']);
/** Passwords of examples and of databases that live as long as a test. */
const PLACEHOLDERS = /^(?:(?:my|your|the|some|db|test|example|fake|dummy)?[-_]?(?:pass(?:word|wd|wort)?|pwd|pw|secret|token|key|user(?:name)?|credentials?)\d{0,3}|postgres|mysql|mariadb|mongo|redis|rabbitmq|guest|root|admin|test(?:ing|er)?|demo|example|changeme|foo|bar|baz|x+)$/i;
/** The families that are known by their form, wherever they stand. */
const FAMILIES = [
    family('openai-key', 'sk-', [{ of: WORD, least: 20, most: 400 }], { accept: (secret) => isRandom(secret) && /\d/.test(secret) && /[A-Za-z0-9]{16}/.test(secret.slice(3)) }),
    ...['ghp_', 'gho_', 'ghu_', 'ghr_'].map((prefix) => family('github-token', prefix, [{ of: ALNUM, least: 36, most: 255 }], { accept: isRandom })),
    // Tokens of installations have become JSON Web Tokens with a number before them.
    family('github-token', 'ghs_', [{ of: DOTTED, least: 36, most: 4096 }], { accept: isRandom }),
    family('github-token', 'github_pat_', [{ of: WORD, least: 36, most: 255 }], { probe: 5, accept: isRandom }),
    ...['AKIA', 'ASIA'].map((prefix) => family('aws-key-id', prefix, [{ of: UPPER, least: 16, most: 16 }], { accept: (secret) => isRandom(secret) && !secret.endsWith('EXAMPLE') })),
    ...['aws_secret_access_key', 'AWS_SECRET_ACCESS_KEY', 'SecretAccessKey', 'secretAccessKey'].map((prefix, index) => family('aws-secret-key', prefix, [{ of: GLUE, least: 1, most: 12, kept: true }, { of: BASE64, least: 40, most: 40 }], { probe: [2, 2, 5, 5][index] ?? 0, keepsPrefix: true, accept: (secret) => isRandom(secret) && !secret.endsWith('EXAMPLEKEY') })),
    family('google-key', 'AIza', [{ of: WORD, least: 35, most: 35 }], { probe: 1, accept: isRandom }),
    ...['xoxa-', 'xoxb-', 'xoxe-', 'xoxo-', 'xoxp-', 'xoxr-', 'xoxs-'].map((prefix) => family('slack-token', prefix, [{ of: WORD, least: 20, most: 255 }], { accept: (secret) => isRandom(secret) && /\d{6}/.test(secret) })),
    ...['sk_live_', 'rk_live_'].map((prefix) => family('stripe-key', prefix, [{ of: ALNUM, least: 20, most: 255 }], { probe: 1, accept: isRandom })),
    family('npm-token', 'npm_', [{ of: ALNUM, least: 36, most: 36 }], { probe: 1, accept: isRandom }),
    family('gitlab-token', 'glpat-', [{ of: WORD, least: 20, most: 255 }], { accept: isRandom }),
    family('huggingface-token', 'hf_', [{ of: ALNUM, least: 34, most: 40 }], { accept: isRandom }),
    family('json-web-token', 'eyJ', [{ of: WORD, least: 8, most: 4096 }, { text: PAYLOAD }, { of: WORD, least: 8, most: 8192 }, { text: DOT }, { of: WORD, least: 16, most: 1024 }], { accept: (secret) => !EXAMPLES.has(secret) }),
    family('url-password', '://', [{ of: USER, least: 0, most: 128, kept: true }, { text: COLON, kept: true }, { of: PASSWORD, least: 6, most: 255 }, { text: AT_SIGN, kept: true }], { anywhere: true, keepsPrefix: true, accept: (secret) => !PLACEHOLDERS.test(secret) && new Set(secret).size > 3 }),
    privateKey,
];
/** Made by chance, not typed as a placeholder: many different characters. */
function isRandom(secret) {
    return new Set(secret).size >= 10;
}

// EXTERNAL MODULE: ./lib/core/secrets/known-forms.js
var known_forms = __webpack_require__(82773);
;// CONCATENATED MODULE: ./lib/core/secrets/secret-rules.js



const secret_rules_ALNUM = (0,byte_class/* byteClass */.d)('a-zA-Z0-9');
/** A shorter rest of letters and digits could be chance. */
const SHORTEST_SQUEEZED = 12;
const HASH_BITS = 18;
const HASH_SHIFT = 32 - HASH_BITS;
const HASH_FACTOR = 0x9e3779b1;
/** Where the mark of four bytes stands. */
function markOf(word) {
    return Math.imul(word, HASH_FACTOR) >>> HASH_SHIFT;
}
/** Prepares the search for known secrets, in every form, and for all families. */
function secretRules(known) {
    return compile(known.flatMap(known_forms/* knownForms */.p), FAMILIES);
}
/** Prepares the search for known secrets in a text of which only letters and digits were kept, see `squeeze`. */
function squeezedRules(known) {
    return compile(known.flatMap(known_forms/* knownForms */.p).flatMap(squeezedForm), []);
}
/** Keeps some kind of bytes, letters and digits unless told otherwise, and says for each where it stood. */
function squeeze(bytes, kind = secret_rules_ALNUM) {
    const kept = new Uint8Array(bytes.length);
    const places = new Uint32Array(bytes.length);
    let count = 0;
    for (let at = 0; at < bytes.length; at += 1) {
        const byte = bytes[at] ?? 0;
        if (kind[byte] !== 1)
            continue;
        kept[count] = byte;
        places[count] = at;
        count += 1;
    }
    return { bytes: kept.subarray(0, count), places: places.subarray(0, count) };
}
function squeezedForm(form) {
    const { bytes, places } = squeeze(form.bytes);
    const from = places.findIndex((place) => place >= form.from);
    const to = places.filter((place) => place < form.to).length;
    return from === -1 || to - from < SHORTEST_SQUEEZED ? [] : [{ ...form, bytes, from, to, least: Math.min(form.least, to - from) }];
}
function compile(forms, families) {
    const words = new Map();
    for (const form of forms) {
        for (const at of placesOf(form))
            add(words, numberOf(form.bytes.slice(at, at + 4), 4), { form, at });
    }
    const pairs = new Map();
    for (const family of families) {
        const { prefix, probe } = family;
        add(pairs, numberOf(prefix.slice(probe, probe + 2), 2), { family, at: probe });
        add(pairs, numberOf(prefix.slice(probe + 1, probe + 3), 2), { family, at: probe + 1 });
    }
    return {
        wordMarks: marks(1 << HASH_BITS, [...words.keys()].map(markOf)),
        words,
        pairMarks: marks(65_536, [...pairs.keys()], (index) => index + 1),
        probes: [[], ...pairs.values()],
        thirdMarks: marks(256 * (pairs.size + 1), [...pairs.values()].flatMap((probes, index) => probes.map(({ family: { prefix, probe }, at }) => 256 * (index + 1) + (prefix[at === probe ? probe + 2 : probe] ?? 0)))),
        order: [...new Set([...forms.map(({ rule }) => rule), ...families.map(({ rule }) => rule)])],
    };
}
/**
 * Places of a form such that whatever `least` bytes of it stand in a stream, and wherever, four bytes that are read together
 * are at one of them: four neighbours every `least - 6` bytes, one for each way the stream can fall into fours.
 */
function placesOf({ from, to, least }) {
    const places = new Set();
    for (let start = from; start < to; start += Math.max(1, least - 6)) {
        for (let at = start; at < start + 4 && at + 4 <= to; at += 1)
            places.add(at);
    }
    return [...places];
}
function add(map, key, value) {
    const values = map.get(key) ?? [];
    values.push(value);
    map.set(key, values);
}
/** Two or four bytes as the number the machine reads them as, whatever the order of its bytes. */
function numberOf(bytes, size) {
    const [number] = size === 4 ? new Int32Array(bytes.buffer, 0, 1) : new Uint16Array(bytes.buffer, 0, 1);
    return number ?? 0;
}
function marks(size, places, markAt = () => 1) {
    const marked = new Uint8Array(size);
    for (const [index, place] of places.entries())
        marked[place] = markAt(index);
    return marked;
}


/***/ }),

/***/ 86144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this tool, the same as in package.json; a test compares them. */
const VERSION = '0.1.0';


/***/ })

};
