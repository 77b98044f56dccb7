export const id = 675;
export const ids = [675,411];
export const modules = {

/***/ 18542:
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


/***/ })

};
