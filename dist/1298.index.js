export const id = 1298;
export const ids = [1298];
export const modules = {

/***/ 1645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readSettingsFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** More than a policy may hold, so that whoever parses it says so. */
const MOST_BYTES = 512 * 1024;
/** Reads a file of settings from the disk; null when there is no regular file at that path. Only its beginning is read of one that is too large to be a policy. */
async function readSettingsFile(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r').catch((thrown) => {
        if (thrown instanceof Error && 'code' in thrown && ['ENOENT', 'ENOTDIR', 'EACCES', 'EISDIR', 'ELOOP', 'ENXIO'].includes(String(thrown.code)))
            return null;
        throw thrown;
    });
    if (file === null)
        return null;
    try {
        const found = await file.stat();
        if (!found.isFile())
            return null;
        const bytes = Buffer.alloc(Math.min(found.size, MOST_BYTES));
        const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
        return bytes.subarray(0, bytesRead);
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 21408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ guardPolicy),
/* harmony export */   X: () => (/* binding */ guardPolicyOf)
/* harmony export */ });
/* harmony import */ var _contract_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77404);
/* harmony import */ var _contract_spec_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78034);
/* harmony import */ var _policy_parse_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97175);
/* harmony import */ var _policy_resolve_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38093);




/** More than a policy may hold, so that whoever parses it says so. */
const MOST_BYTES = 512 * 1024;
/** The policy of one state of the repository: of that which a change began from, since what is proposed cannot loosen what it is judged by. */
async function guardPolicyOf(tree, floor, preset) {
    const bytes = (await tree.read([_contract_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_PATH */ .l$], MOST_BYTES)).get(_contract_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_PATH */ .l$) ?? null;
    if (bytes !== null || !tree.files.has(_contract_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_PATH */ .l$))
        return guardPolicy(bytes, floor, preset);
    return { known: false, problems: [{ reason: 'policy:invalid', sentence: `${_contract_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_PATH */ .l$} is a link, or larger than a policy may be.`, remedy: 'Make it a file of its own.', where: _contract_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_PATH */ .l$ }] };
}
/** Makes the section of the policy and the floor it stands on. Without a policy the guard goes by the defaults, so that a repository can begin with it; no floor is left out by that. */
function guardPolicy(bytes, floor, preset) {
    const repository = (0,_policy_parse_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicyBytes */ .gS)(bytes ?? new TextEncoder().encode(_policy_parse_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .SMALLEST_TEXT */ .WP));
    if (!repository.known)
        return { known: false, problems: repository.problems };
    const resolved = (0,_policy_resolve_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePolicy */ .nZ)({ floor, repository, inputs: { preset, tightened: [] } });
    return resolved.known ? { known: true, values: resolved.values.specs ?? _contract_spec_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .specsPolicy */ .Z.parse({}) } : { known: false, problems: resolved.problems };
}


/***/ }),

/***/ 64539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ matchFolded),
/* harmony export */   Kc: () => (/* binding */ unsafePath),
/* harmony export */   ax: () => (/* binding */ withBelow),
/* harmony export */   k_: () => (/* binding */ matchExactly),
/* harmony export */   tu: () => (/* binding */ foldPath)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

/** The same on every system, since a bundle is judged again anywhere. */
const OPTIONS = { dot: true, nonegate: true, windows: false, maxLength: 16_384 };
/**
 * Folds the spellings of a path that some system takes for the same file: Unicode form and width, case, characters that
 * are not seen, `.` and `..` steps, back-slashes, trailing dots and spaces. The stricter reading wins: it is for refusing.
 */
function foldPath(path) {
    const names = [];
    for (const name of path.split(/[/\\]/).map(foldName)) {
        if (name === '' || name === '.')
            continue;
        if (name === '..' && names.length > 0 && names.at(-1) !== '..')
            names.pop();
        else
            names.push(name);
    }
    return names.join('/');
}
/** Matches paths as git spells them, letter for letter. A glob for what is below a folder does not match the folder: as a path of its own it is a link or a file. */
function matchExactly(globs) {
    return matcher(globs.map((glob) => plainGlob(glob).replace(/(?<=[^/*])(\/\*\*)+$/, '/**/*')));
}
/** Matches paths whatever their spelling, for globs that forbid: a glob that names a folder covers everything below it. */
function matchFolded(globs) {
    const plain = globs.map(plainGlob);
    const exact = matcher(withBelow(plain.filter((glob) => foldPath(glob) !== glob)));
    const names = new Set(plain.flatMap((glob) => ANYWHERE.exec(foldText(glob))?.[1] ?? []));
    const folded = matcher(withBelow(plain.map(foldText).filter((glob) => !ANYWHERE.test(glob))));
    return (path) => exact(path) || readings(path).some((reading) => reading.split('/').some((name) => names.has(name)) || folded(reading));
}
/** A glob covers what it names, and everything below that. */
function withBelow(globs) {
    return globs.flatMap((glob) => [glob, `${glob}/**`]);
}
/** A name wherever it stands, as most globs are: looked up among the names of a path, which is some hundred times faster than to match it. */
const ANYWHERE = /^\*\*\/([^/*?[\]{}!()|\\+@]+)$/;
/** Says why a path is not a plain relative path, or null when it is one. */
function unsafePath(path) {
    if (path.startsWith('/') || /^[a-z]:/i.test(path))
        return 'it is absolute';
    if (path.includes('\\'))
        return 'it holds a backslash';
    if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(path))
        return 'it holds a control character';
    if (INVISIBLE.test(path))
        return 'it holds an invisible character';
    if (!path.isWellFormed())
        return 'it is not Unicode text';
    const names = path.split('/');
    if (names.some((name) => name === '..' || name === '.' || name === ''))
        return 'it holds an empty, `.` or `..` step';
    if (names.some((name) => SHORT_NAME.test(name)))
        return 'it has the form of a short name, which Windows takes for another file';
    return null;
}
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
/** Windows gives long names a second one of eight characters, a tilde and a number among them: `GITHUB~1`, `PACKAG~1.JSO`. */
const SHORT_NAME = /^[^.~]{1,6}~\d{1,6}(\.[^.]{0,3})?$/;
/** A path as it stands and, where it holds a colon, as Windows reads it: what follows the colon names a stream of the same file. */
function readings(path) {
    const folded = foldPath(path);
    if (!folded.includes(':'))
        return [folded];
    return [folded, foldPath(folded.split('/').map((name) => name.replace(/:.*$/s, '')).join('/'))];
}
/** Folded again until nothing changes: one step can lay bare what another folds, such as a dot in another width. */
function foldName(name) {
    let folded = name;
    for (let before = ''; before !== folded;) {
        before = folded;
        folded = foldText(folded).replace(/[/\\]/g, '_').replace(/(?<=[^. ])[. ]+$/, '');
    }
    return folded;
}
/** Upper case first, so that letters with two lower-case forms meet. */
function foldText(text) {
    return text
        .replace(/\p{Default_Ignorable_Code_Point}|\p{Cf}/gu, '')
        .normalize('NFKC')
        .toUpperCase()
        .toLowerCase()
        .normalize('NFKC');
}
/** A glob without the habits of other formats that would make it match nothing: `./` and `/` before it, `/` behind it. */
function plainGlob(glob) {
    return glob.replace(/^(\.?\/)+/, '').replace(/\/+$/, '/**');
}
/** Parentheses and bars are letters here: the library would read them as a regular expression of the author's. */
function matcher(globs) {
    return globs.length === 0 ? () => false : picomatch__WEBPACK_IMPORTED_MODULE_0__(globs.map((glob) => glob.replace(/[()|]/g, '\\$&')), OPTIONS);
}


/***/ }),

/***/ 92301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf),
/* harmony export */   J: () => (/* binding */ frames)
/* harmony export */ });
/* harmony import */ var _documents_code_frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16817);

/** The lines of files, each split once; none where a text is not at hand. */
function linesOf({ text }) {
    const known = new Map();
    return (path) => {
        const lines = known.get(path) ?? text(path)?.split(/\r?\n/) ?? [];
        known.set(path, lines);
        return lines;
    };
}
/** Shows the lines around findings; null where there are none, and for what is of a whole file, whose first line says nothing about it. */
function frames(view) {
    const lines = linesOf(view);
    return ({ code, path, line, column }) => {
        const ofFile = lines(path);
        const isEmpty = (ofFile[line - 1] ?? '') + (ofFile[line] ?? '') === '';
        return isEmpty || (line === 1 && OF_A_FILE.has(code)) ? null : (0,_documents_code_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .codeFrameOf */ .W)(ofFile, { line, column });
    };
}
const OF_A_FILE = new Set(['spec:index-missing', 'spec:mini-spec-missing', 'spec:change-unread']);


/***/ }),

/***/ 95695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ pathUri),
/* harmony export */   m: () => (/* binding */ lineAt)
/* harmony export */ });
/** A path of the repository as a relative reference: whatever it holds, it names nothing else. */
function pathUri(path) {
    return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
/** Answers the page that shows a line of a file at a commit, as GitHub shows text; `repository` is the address of the repository, such as https://github.com/octo/demo. */
function lineAt(repository, commit) {
    return (path, line) => `${repository}/blob/${commit}/${pathUri(path)}?plain=1#L${line}`;
}


/***/ }),

/***/ 99206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sentenceOf),
/* harmony export */   S: () => (/* binding */ remedyOf)
/* harmony export */ });
/* harmony import */ var _spell_out_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42852);

/** What is wrong as a sentence; hidden characters are named. A first word that may be the name of a file stays as it is. */
function sentenceOf({ message }) {
    const text = (0,_spell_out_js__WEBPACK_IMPORTED_MODULE_0__/* .spellOut */ .t)(message).replace(/^(?:an?|it|nobody|no|the|this|two|what)(?= )/, (word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`);
    return /[.?!]$/.test(text) ? text : `${text}.`;
}
/** How to mend it, likewise. */
function remedyOf({ remedy }) {
    return (0,_spell_out_js__WEBPACK_IMPORTED_MODULE_0__/* .spellOut */ .t)(remedy);
}


/***/ }),

/***/ 26707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ specJson)
/* harmony export */ });
/** The report for programs: `{"specs":[…],"findings":[…]}` on one line. What could act on a terminal, or on a runner that reads the line, is written as an escape of JSON, which means the same. */
function specJson({ specs, findings }) {
    const escaped = JSON.stringify({ specs, findings })
        .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => character.split('').map(escape).join(''))
        .replaceAll('##[', '##\\u005b');
    return `${escaped}\n`;
}
function escape(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 86885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ sarifText)
});

// UNUSED EXPORTS: specSarif

// EXTERNAL MODULE: ./lib/contract/spec-codes.js
var spec_codes = __webpack_require__(56332);
// EXTERNAL MODULE: ./lib/specs/spec-meanings.js
var spec_meanings = __webpack_require__(19586);
// EXTERNAL MODULE: ./lib/render/specs/frames.js
var specs_frames = __webpack_require__(92301);
;// CONCATENATED MODULE: ./lib/render/specs/line-hash.js
/** How many characters from the beginning of a line on decide its hash. */
const BLOCK = 100;
const FACTOR = 37n;
const END = 65_535;
/**
 * The hash by which GitHub's code scanning knows a line again when others above it come or go, of each of the lines that
 * are asked for: of the first hundred characters from its beginning on, without spaces and tabs, and how often that hash
 * was there before. It is the one that GitHub's own uploader makes, so that both agree.
 */
function lineHashes(text, lines) {
    const { units, starts } = unitsOf(text);
    const hashes = new Map();
    const seen = new Map();
    let hash = blockHash(units, 0);
    let at = 0;
    for (const [index, start] of starts.entries()) {
        for (; at < start; at += 1)
            hash = BigInt.asUintN(64, (hash - FIRST * BigInt(units[at] ?? 0)) * FACTOR + BigInt(units[at + BLOCK] ?? 0));
        const count = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, count);
        if (lines.has(index + 1))
            hashes.set(index + 1, `${hash.toString(16)}:${count}`);
        if (hashes.size === lines.size)
            break;
    }
    return hashes;
}
/** The weight of the first character of a block. */
const FIRST = FACTOR ** BigInt(BLOCK - 1);
function blockHash(units, from) {
    let hash = 0n;
    for (let offset = 0; offset < BLOCK; offset += 1)
        hash = hash * FACTOR + BigInt(units[from + offset] ?? 0);
    return BigInt.asUintN(64, hash);
}
/** What counts of a text, with the end of it as a character of its own, and where each line begins among that. */
function unitsOf(text) {
    const whole = text.replace(/\r\n?/g, '\n').replace(/[ \t]/g, '');
    const units = [...Array(whole.length).keys()].map((index) => whole.charCodeAt(index));
    const starts = [0];
    for (let end = whole.indexOf('\n'); end !== -1; end = whole.indexOf('\n', end + 1))
        starts.push(end + 1);
    return { units: [...units, END], starts };
}

// EXTERNAL MODULE: ./lib/render/specs/path-uri.js
var path_uri = __webpack_require__(95695);
// EXTERNAL MODULE: ./lib/render/specs/sentence.js
var sentence = __webpack_require__(99206);
// EXTERNAL MODULE: ./lib/render/specs/spell-out.js
var spell_out = __webpack_require__(42852);
// EXTERNAL MODULE: ./lib/render/specs/verdict.js
var verdict = __webpack_require__(2386);
// EXTERNAL MODULE: ./lib/render/specs/worst-first.js
var worst_first = __webpack_require__(91343);
;// CONCATENATED MODULE: ./lib/render/specs/spec-sarif.js









/** GitHub refuses a run with more results than this. */
const MOST_RESULTS = 25_000;
const LEVELS = { error: 'error', warning: 'warning', unknown: 'note' };
/** The findings as SARIF 2.1.0, for GitHub's code scanning and whatever else reads it: a rule a kind of finding, a result a finding. Of more than one run takes, the worst are kept and the rest is counted in a notification. */
function specSarif(view, version) {
    const findings = (0,worst_first/* worstFirst */.m)(view.report.findings);
    const [shown, rest] = [findings.slice(0, MOST_RESULTS), findings.slice(MOST_RESULTS)];
    const left = rest.length === 0 ? [] : [{ level: 'warning', message: { text: `There is no room here for ${(0,verdict/* countWords */.rj)(rest).join(', ')}.` } }];
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'Codex Orchestrator spec guard', semanticVersion: version, rules: spec_codes/* SPEC_CODES */.H.map(ruleOf) } },
                automationDetails: { id: 'spec-guard/' },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
                invocations: [{ executionSuccessful: true, toolExecutionNotifications: left }],
                results: resultsOf(shown, view),
            },
        ],
    };
}
/** The same as the text of a file. */
function sarifText(view, version) {
    return `${JSON.stringify(specSarif(view, version), null, 2)}\n`;
}
function ruleOf(code) {
    const { title, meaning, remedy, severity } = spec_meanings/* SPEC_MEANINGS */.b[code];
    return {
        id: code,
        name: code.slice('spec:'.length).replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase()),
        shortDescription: { text: `${title}.` },
        fullDescription: { text: unticked(meaning) },
        help: { text: unticked(`${meaning} ${remedy}`), markdown: `${meaning}\n\n**To mend it:** ${remedy}\n` },
        defaultConfiguration: { level: LEVELS[severity] },
        properties: { tags: ['specs'], precision: 'very-high', 'problem.severity': severity === 'unknown' ? 'recommendation' : severity },
    };
}
function resultsOf(findings, view) {
    const hashes = new Map([...Map.groupBy(findings, ({ path }) => path)].map(([path, ofPath]) => [path, hashesOf(view.text(path), ofPath)]));
    const counts = new Map();
    const lines = (0,specs_frames/* linesOf */.D)(view);
    const placeOf = ({ path, line, column }) => place(path, line, column, lines(path)[line - 1] ?? '');
    return findings.map((finding) => {
        const { code, severity, path, line, related } = finding;
        const name = `${code}:${(0,path_uri/* pathUri */.G)(path)}`;
        const count = (counts.get(name) ?? 0) + 1;
        counts.set(name, count);
        const hash = hashes.get(path)?.get(line);
        return {
            ruleId: code,
            ruleIndex: spec_codes/* SPEC_CODES */.H.indexOf(code),
            level: LEVELS[severity],
            message: message(`${(0,sentence/* sentenceOf */.$)(finding)} ${(0,sentence/* remedyOf */.S)(finding)}`, seeAlso(related)),
            locations: [{ physicalLocation: placeOf(finding) }],
            relatedLocations: related.map((other, index) => ({ id: index + 1, physicalLocation: placeOf(other), message: message((0,spell_out/* spellOut */.t)(other.what)) })),
            partialFingerprints: { 'specFinding/v1': `${name}:${count}`, ...(hash === undefined ? {} : { primaryLocationLineHash: hash }) },
        };
    });
}
/** What GitHub turns into links to the other places. */
function seeAlso(related) {
    return related.length === 0 ? '' : ` See ${related.map(({ line }, index) => `[line ${line}](${index + 1})`).join(', ')}.`;
}
function hashesOf(text, findings) {
    return text === undefined ? new Map() : lineHashes(text, new Set(findings.map(({ line }) => line)));
}
/** From the place to the end of its line; GitHub asks for all four. */
function place(path, line, column, text) {
    return { artifactLocation: { uri: (0,path_uri/* pathUri */.G)(path), uriBaseId: '%SRCROOT%' }, region: { startLine: line, startColumn: column, endLine: line, endColumn: Math.max(column, text.length + 1) } };
}
/** In a message of SARIF, `[…](…)` is a link and `{0}` stands for something else; of what is quoted, neither comes to life. */
function message(quoted, links = '') {
    const inert = quoted.replaceAll('](', '] (').replace(/\{(?=\d+\})/g, '{{').replace(/(?<=\{\{\d+)\}/g, '}}').replaceAll('://', ':\u200B//');
    return { text: `${inert.slice(0, 4000).toWellFormed()}${links}` };
}
function unticked(text) {
    return text.replaceAll('`', '');
}


/***/ }),

/***/ 84762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ specText)
/* harmony export */ });
/* harmony import */ var _core_inert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18487);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92301);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99206);
/* harmony import */ var _spell_out_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42852);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2386);





/** What the command line prints: every finding, file by file, with its lines and how to mend it, then the counts and the verdict. It needs no colours, and nothing of a file acts on the terminal or the runner. */
function specText(view) {
    const { report, today } = view;
    const frame = (0,_frames_js__WEBPACK_IMPORTED_MODULE_0__/* .frames */ .J)(view);
    const files = [...Map.groupBy(report.findings, ({ path }) => path).values()];
    const counts = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .countWords */ .rj)(report.findings);
    return [
        ...files.flatMap((findings) => [...findings.flatMap((finding) => findingLines(finding, frame(finding))), '']),
        `${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .statesLine */ .jf)(report.specs)}, on ${today} (UTC); ${counts.length === 0 ? 'no findings' : counts.join(', ')}.`,
        (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictSentence */ .BT)(report),
    ]
        .map((line) => `${(0,_core_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inertText */ .UJ)(line)}\n`)
        .join('');
}
function findingLines(finding, frame) {
    const { path, line, column, severity, code, related } = finding;
    return [
        `${(0,_spell_out_js__WEBPACK_IMPORTED_MODULE_3__/* .spellOut */ .t)(path)}:${line}:${column}  ${severity === 'unknown' ? 'not checked' : severity}  ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .sentenceOf */ .$)(finding)} (${code})`,
        ...(frame === null ? [] : frame.split('\n').map((text) => `  ${text}`)),
        `  → ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .remedyOf */ .S)(finding)}`,
        ...related.map((place) => `    ${(0,_spell_out_js__WEBPACK_IMPORTED_MODULE_3__/* .spellOut */ .t)(place.path)}:${place.line}:${place.column}  ${(0,_spell_out_js__WEBPACK_IMPORTED_MODULE_3__/* .spellOut */ .t)(place.what)}`),
    ];
}


/***/ }),

/***/ 42852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isPlain),
/* harmony export */   t: () => (/* binding */ spellOut)
/* harmony export */ });
/**
 * Names the characters that nobody sees, that act on a terminal, or that turn the direction of text, line breaks among
 * them: `\u{202e}`. What is left reads as it is, on one line.
 */
function spellOut(text) {
    return text.replace(UNSEEN, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
/** Says whether a text holds none of them, so that it can be handed on as it is. */
function isPlain(text) {
    return spellOut(text) === text;
}
/** The selector that makes a sign colourful is the one of its kind that is harmless. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?!\uFE0F)\p{Default_Ignorable_Code_Point}/gu;


/***/ }),

/***/ 2386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   jf: () => (/* binding */ statesLine),
/* harmony export */   rj: () => (/* binding */ countWords),
/* harmony export */   t6: () => (/* binding */ OUTCOME_SIGN),
/* harmony export */   yL: () => (/* binding */ SEVERITY_SIGN)
/* harmony export */ });
/* harmony import */ var _contract_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65423);
/* harmony import */ var _specs_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61976);


/** The sign of an outcome, beside its words and never instead of them. */
const OUTCOME_SIGN = { clean: '✅', findings: '❌', unchecked: '❓' };
/** The sign of a finding. */
const SEVERITY_SIGN = { error: '❌', warning: '⚠️', unknown: '❓' };
/** The verdict in a few words: `3 errors, 1 warning`. */
function verdictWords(report) {
    const words = countWords(report.findings);
    return (0,_specs_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .s)(report) === 'clean' ? ['nothing to mend', ...words].join(', ') : words.join(', ');
}
/** The verdict in a sentence: what it means for the change, and what has to be done. */
function verdictSentence(report) {
    const [errors, unknowns, warnings] = [countOf(report.findings, 'error'), countOf(report.findings, 'unknown'), countOf(report.findings, 'warning')];
    switch ((0,_specs_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .s)(report)) {
        case 'findings':
            return `Refused: ${errors === 1 ? 'one error has' : `${errors} errors have`} to be mended.`;
        case 'unchecked':
            return `Not known: ${unknowns === 1 ? 'one thing' : `${unknowns} things`} could not be checked, so that nobody can say the specs are in order.`;
        case 'clean':
            return warnings === 0 ? 'Passed.' : `Passed, with ${counted(warnings, 'warning')}.`;
    }
}
/** How many specs there are, by their states: `5 specs: 3 fresh, 2 exempt`. */
function statesLine(specs) {
    if (specs.length === 0)
        return 'No spec is there';
    const counts = _contract_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .SPEC_STATES */ .Xf.map((state) => ({ state, count: specs.filter((spec) => spec.state === state).length })).filter(({ count }) => count > 0);
    return `${counted(specs.length, 'spec')}: ${counts.map(({ state, count }) => `${count} ${state}`).join(', ')}`;
}
/** How many findings there are of each kind; nothing of a kind that is not there. */
function countWords(findings) {
    const [errors, unknowns, warnings] = [countOf(findings, 'error'), countOf(findings, 'unknown'), countOf(findings, 'warning')];
    return [...(errors === 0 ? [] : [counted(errors, 'error')]), ...(unknowns === 0 ? [] : [`${unknowns} not checked`]), ...(warnings === 0 ? [] : [counted(warnings, 'warning')])];
}
function countOf(findings, severity) {
    return findings.filter((finding) => finding.severity === severity).length;
}
function counted(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 91343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ worstFirst)
/* harmony export */ });
/** What a change lacks is its author's to mend; the rest may have been there before. */
const OF_THE_CHANGE = new Set(['spec:mini-spec-missing', 'spec:change-unread']);
/** Findings in the order in which people need them where not all can be shown: errors first, and of each kind first what the change itself lacks. The rest of the order stays. */
function worstFirst(findings) {
    const rank = ({ severity, code }) => ORDER.indexOf(severity) * 2 + (OF_THE_CHANGE.has(code) ? 0 : 1);
    return findings.toSorted((left, right) => rank(left) - rank(right));
}
const ORDER = ['error', 'unknown', 'warning'];


/***/ }),

/***/ 57254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ judgeMiniSpecs),
/* harmony export */   d: () => (/* binding */ answeredBy)
/* harmony export */ });
/* harmony import */ var _contract_policy_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13561);
/* harmony import */ var _spec_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16349);
/* harmony import */ var _spec_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81928);



/** How many files, and how many specs that come near, a finding names. */
const SHOWN = 5;
const NEAR = 3;
/** Says which triggers that a change set off are answered by no spec, and what the nearest specs lack. */
function judgeMiniSpecs(fired, { about }, specs) {
    const unread = fired.unread.map(({ path, triggers }) => (0,_spec_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .specFindingAt */ .Uu)(path, { line: 1, column: 1 }, { code: 'change-unread', severity: 'unknown', message: `nobody could read what changed in this file, so it is not known whether it needs a spec (${triggers.join(', ')})`, remedy: 'Let the guard read both sides of the change: fetch the base of the pull request.' }));
    if (fired.triggers.length === 0)
        return unread;
    const candidates = specs.map((judged) => candidateOf(judged, new Set(about)));
    return [...unread, ...fired.triggers.flatMap((trigger) => judgeTrigger(trigger, candidates) ?? [])];
}
/** The specs that answer for a change, and what says that they are approved: whoever goes by them goes by these files. */
function answeredBy(fired, { about }, specs) {
    const candidates = specs.map((judged) => candidateOf(judged, new Set(about)));
    const good = fired.triggers.flatMap((trigger) => goodFor(trigger, candidates).good);
    return [...new Set(good.flatMap(({ judged: { entry } }) => [entry.path, ...(entry.approval.source === null ? [] : [entry.approval.source])]))];
}
function candidateOf(judged, about) {
    const { path, id, relatesTo, covers } = judged.entry;
    return {
        judged,
        isNamed: [path, ...(id === null ? [] : [id]), ...relatesTo].some((name) => about.has(name)),
        isRelatedTo: (0,_spec_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .whenAsked */ .xz)(() => (0,_spec_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .coveredBy */ .UJ)(relatesTo.filter((name) => _contract_policy_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .policyGlob */ .l.safeParse(name).success && !(0,_spec_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isEverything */ .CM)(name)))),
        covers: (0,_spec_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .whenAsked */ .xz)(() => (0,_spec_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .coveredBy */ .UJ)(covers)),
    };
}
function judgeTrigger(trigger, candidates) {
    const { related, good } = goodFor(trigger, candidates);
    const uncovered = trigger.oneSpec ? leastUncovered(trigger, good) : trigger.files.filter(({ path }) => !good.some(({ covers }) => covers(path)));
    const [first] = uncovered;
    if (first === undefined)
        return null;
    const near = nearest(first.path, candidates, new Set(related));
    const gaps = near.flatMap((candidate) => gapsOf(candidate, trigger, uncovered.map(({ path }) => path), related.includes(candidate)));
    const more = uncovered.length > SHOWN ? ` and ${uncovered.length - SHOWN} more` : '';
    const [best] = near;
    return (0,_spec_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .specFindingAt */ .Uu)(first.path, { line: first.line, column: 1 }, {
        code: 'mini-spec-missing',
        severity: trigger.mode === 'enforce' ? 'error' : 'warning',
        message: `${trigger.id}: no spec that is about this, approved and fresh covers ${uncovered.slice(0, SHOWN).map(({ path }) => path).join(', ')}${more}${trigger.oneSpec ? ', and one has to cover all of it' : ''} (${first.why})`,
        remedy: best === undefined ? `Write a spec with \`triggers: [${trigger.id}]\`, \`covers\` that names these files, an owner, a review and an approval.` : `Mend what ${best.judged.entry.path} lacks: ${gaps.filter(({ path }) => path === best.judged.entry.path).map(({ line, what }) => `line ${line}: ${what}`).join('; ')}.`,
        related: gaps,
    });
}
/** Those that are about it, and of these those that may answer. */
function goodFor(trigger, candidates) {
    const isRelated = ({ judged, isNamed, isRelatedTo }) => isNamed || judged.entry.triggers.includes(trigger.id) || (judged.entry.relatesTo.length > 0 && trigger.files.some(({ path }) => isRelatedTo(path)));
    const related = candidates.filter(isRelated);
    return { related, good: related.filter(({ judged: { entry } }) => isApproved(entry) && isFresh(entry)) };
}
function isApproved({ approval }) {
    return approval.state === 'approved';
}
function isFresh({ state }) {
    return state === 'fresh' || state === 'expiring';
}
/** The files that the spec which covers most leaves out. */
function leastUncovered({ files }, good) {
    return good.map(({ covers }) => files.filter(({ path }) => !covers(path))).reduce((least, one) => (one.length < least.length ? one : least), files);
}
/** First those that are about it and cover the file, then those about it, then those that only cover it; of these with the fewest gaps first. */
function nearest(path, candidates, related) {
    const rank = (candidate) => {
        const { entry } = candidate.judged;
        const isAbout = related.has(candidate);
        const isCovering = entry.covers.length > 0 && candidate.covers(path);
        if (entry.state === 'exempt' || (!isAbout && !isCovering))
            return Infinity;
        return (isAbout ? 0 : 8) + (isCovering ? 0 : 4) + (isApproved(entry) ? 0 : 2) + (isFresh(entry) ? 0 : 1);
    };
    const ranked = candidates.map((candidate) => ({ candidate, rank: rank(candidate) })).filter((one) => one.rank !== Infinity);
    return ranked.toSorted((left, right) => left.rank - right.rank).slice(0, NEAR).map(({ candidate }) => candidate);
}
function gapsOf({ judged: { spec, entry }, covers }, { id }, uncovered, isAbout) {
    const at = (name, what) => ({ path: spec.path, ...spec.at(name), what });
    const [missing] = uncovered.filter((path) => !covers(path));
    return [
        ...(isAbout ? [] : [at('triggers', `say that it is about this: \`triggers: [${[...entry.triggers, id].join(', ')}]\``)]),
        ...(isApproved(entry) ? [] : [at('approval', entry.approval.state === 'unmerged' ? 'it is approved in this very change: merge the spec first, in a pull request of its own' : `it is not approved (${entry.approval.state}): \`approval\` with \`by\` and \`on\``)]),
        ...(isFresh(entry) ? [] : [at('lastReview', `it is ${entry.state}: review it`)]),
        ...(missing === undefined ? [] : [at('covers', `it does not cover ${missing}: add it to \`covers\``)]),
    ];
}


/***/ }),

/***/ 26817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ namedWords)
/* harmony export */ });
/** So much of what somebody wrote is looked through, in characters. */
const MOST = 64 * 1024;
/** Names with . / # - within, a # before a number, and a dot before the first folder of a path. Nothing can be read in two ways, so that no text takes longer than it is. */
const WORD = /(?:#|(?<![\p{L}\p{N}_./#-])\.)?[\p{L}\p{N}_]+(?:[./#-]+[\p{L}\p{N}_]+)*/gu;
/** The words of a title and a text that could be ids or paths of specs, tasks or issues, each once. */
function namedWords(said) {
    const text = said === null ? '' : `${said.title}\n${said.body}`.slice(0, MOST);
    return [...new Set([...text.matchAll(WORD)].map(([word]) => word))];
}


/***/ }),

/***/ 3243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** The same value, made when it is first asked for, and only then: to make one takes far longer than to use it, and most are not needed. */
function once(make) {
    let made = null;
    return () => (made ??= { value: make() }).value;
}


/***/ }),

/***/ 61976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/** What a report comes to: an error is worse than what nobody could check, and warnings alone are clean. */
function outcomeOf({ findings }) {
    const severities = new Set(findings.map(({ severity }) => severity));
    return severities.has('error') ? 'findings' : severities.has('unknown') ? 'unchecked' : 'clean';
}


/***/ }),

/***/ 16349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Uu: () => (/* binding */ specFindingAt),
/* harmony export */   r7: () => (/* binding */ shellWord)
/* harmony export */ });
/** A finding at a place of a file; an error unless said otherwise. */
function specFindingAt(path, { line, column }, { code, message, remedy, severity = 'error', related = [] }) {
    return { path, line, column, code: `spec:${code}`, severity, message, remedy, related: [...related] };
}
/** Text of somebody else as part of a sentence: in quotes, on one line, cut where it is long. */
function quoted(text) {
    const flat = text.replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
    return `"${flat.length > 80 ? `${flat.slice(0, 79).toWellFormed()}…` : flat}"`;
}
/** A path as an argument of a command that people copy into a shell, which must read nothing else in it. */
function shellWord(path) {
    const named = path.startsWith('-') ? `./${path}` : path;
    return /^[\w@%+=:,./-]+$/.test(named) ? named : `'${named.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 19586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ SPEC_MEANINGS)
/* harmony export */ });
/** Every kind of finding with its meaning, in the order of a reference. */
const SPEC_MEANINGS = {
    'spec:unreadable': { title: 'Spec cannot be read', meaning: 'The file is no UTF-8 text, or its front matter is no YAML. Nothing in it counts, and no status exempts it.', remedy: 'Mend the place that is named: save the file as UTF-8, close the front matter with a line `---`, or correct the YAML.', severity: 'error' },
    'spec:stub': { title: 'Archived without an address', meaning: 'The file is marked as moved to an archive and does not say where its text is now.', remedy: 'Add a line such as `Archive path: docs/archive/this-spec.md`, or take the mark away.', severity: 'error' },
    'spec:field': { title: 'Field cannot be used', meaning: 'A field holds something of another kind, or names what is none: a status that is no text, a trigger that does not exist, a glob that covers everything.', remedy: 'Write what the finding asks for.', severity: 'error' },
    'spec:field-unknown': { title: 'Field is misspelled', meaning: 'A field has nearly the name of one that means something. As it stands it would have no effect, and nobody would see that.', remedy: 'Correct its name.', severity: 'error' },
    'spec:field-twice': { title: 'Field is there twice', meaning: 'A field is written twice with different values.', remedy: 'Keep one of the two.', severity: 'error' },
    'spec:owner-missing': { title: 'No owner', meaning: 'Nobody is named as the owner of the spec. `TBD`, `none` and the like name nobody.', remedy: 'Write a line such as `owner: the-team`.', severity: 'error' },
    'spec:review-missing': { title: 'No review', meaning: 'The spec does not say when it was last reviewed. What the index says of it does not count.', remedy: 'Review it, then run `codex-orchestrator spec-guard --touch` with its path, or write `last_review` with the day.', severity: 'error' },
    'spec:review-invalid': { title: 'Review is no day', meaning: '`last_review` holds something that is no day.', remedy: 'Write the day as YYYY-MM-DD.', severity: 'error' },
    'spec:review-impossible': { title: 'Day does not exist', meaning: '`last_review` names a day that the calendar does not have, such as the 30th of February.', remedy: 'Write the day on which the spec was reviewed.', severity: 'error' },
    'spec:review-future': { title: 'Review is still to come', meaning: '`last_review` names a day after today in UTC. A review that has not been cannot keep a spec fresh.', remedy: 'Write the day on which the spec was reviewed, today at the latest.', severity: 'error' },
    'spec:review-misplaced': { title: 'Review is out of place', meaning: 'A line `last_review` stands too far down, behind other headings or text, where it is part of what the spec says.', remedy: 'Move the line into the front matter, or directly below the title.', severity: 'warning' },
    'spec:stale': { title: 'Review is too old', meaning: 'The last review is more days ago than a review lasts: `cadence_days` of the spec, else `specs.max-age-days` of the policy.', remedy: 'Review the spec, then run `codex-orchestrator spec-guard --touch` with its path. A spec that is done says so in its `status`.', severity: 'error' },
    'spec:expiring': { title: 'Review ends soon', meaning: 'The last review still counts, for a few days more: `specs.warn-days` of the policy.', remedy: 'Review the spec before that day.', severity: 'warning' },
    'spec:cadence': { title: 'Cadence cannot be used', meaning: '`cadence_days` is no whole number of days, or more than `specs.max-cadence-days` of the policy allows.', remedy: 'Write for how many days a review of this spec lasts.', severity: 'error' },
    'spec:status-unknown': { title: 'Status is not known', meaning: 'The status is none of the words that are known here, so that the spec is judged like an active one.', remedy: 'Use one such as draft, approved, active or done.', severity: 'warning' },
    'spec:approval': { title: 'Approval is not whole', meaning: 'The approval does not say who gave it and when, or says it in a way that cannot be read. It counts as none.', remedy: 'Write `by` with who approved, and `on` with the day.', severity: 'error' },
    'spec:approval-changed': { title: 'Changed since it was approved', meaning: 'The approval names the SHA-256 of the text below the front matter, and that text is another one now.', remedy: 'Have the spec approved again, then write who, when, and the digest that the finding names.', severity: 'error' },
    'spec:pin': { title: 'Pin cannot be used', meaning: 'A pin names no file, no digest or no commit, or is of the spec itself, or is there twice.', remedy: 'Let `codex-orchestrator spec-guard --pin` write it.', severity: 'error' },
    'spec:pin-moved': { title: 'Pinned file moved on', meaning: 'A file that the spec describes is no longer as it was when the spec was reviewed. The spec is stale, whatever day its review is of.', remedy: 'Compare the file with the spec, then run `codex-orchestrator spec-guard --pin --touch` with its path.', severity: 'error' },
    'spec:pin-gone': { title: 'Pinned file is gone', meaning: 'A file that the spec describes is no longer there.', remedy: 'Say in the spec what became of it, and take the pin away.', severity: 'error' },
    'spec:pin-unchecked': { title: 'Pin could not be checked', meaning: 'What a pin names could not be looked at, most often because the commit is not in a shallow clone. It is not known whether the spec is fresh.', remedy: 'Set `fetch-depth: 0` at the checkout, or pin by `sha256`, which needs no history.', severity: 'unknown' },
    'spec:index-unreadable': { title: 'Index cannot be read', meaning: 'The index is no JSON, or holds neither a list `items` nor a list `specs`.', remedy: 'Mend the place that is named.', severity: 'error' },
    'spec:index-entry': { title: 'Entry is of no file', meaning: 'An entry of the index is no group of fields, or names no file.', remedy: 'Add `path` with the file it is about, or take it away.', severity: 'error' },
    'spec:index-unknown': { title: 'Entry names what is not there', meaning: 'An entry of the index names a file that the repository does not hold.', remedy: 'Correct the path, or take the entry away.', severity: 'error' },
    'spec:index-missing': { title: 'No entry in the index', meaning: 'There is an index, and it has no entry for the spec.', remedy: 'Add an entry with the path of the spec.', severity: 'error' },
    'spec:index-duplicate': { title: 'Entry is there twice', meaning: 'Two entries of the index are of one spec, or have one id.', remedy: 'Keep one of the two, or give one another id.', severity: 'error' },
    'spec:index-status': { title: 'Index says another status', meaning: 'The index and the file say different statuses, or the status in the index is none that is known here (a warning).', remedy: 'Correct the one that is wrong.', severity: 'error' },
    'spec:index-review': { title: 'Index says another review', meaning: 'The index and the file say different days of the last review, or what the index says is no day.', remedy: 'Correct the one that is wrong.', severity: 'error' },
    'spec:index-gate': { title: 'Gate is not whole', meaning: 'The gate of an entry is approved and does not say since when, or since a day that is still to come.', remedy: 'Add `approved_on` with the day, today at the latest.', severity: 'error' },
    'spec:removed': { title: 'Spec is taken away', meaning: 'The change removes a spec that is neither done with nor moved elsewhere: what it asked for is asked for no more.', remedy: 'Say in the spec first that it is done with, such as by `status: archived`; where it has moved, keep its `id`.', severity: 'warning' },
    'spec:mini-spec-missing': { title: 'Change needs a spec', meaning: 'The change sets off a trigger of the policy, and no spec that is about this, approved and fresh covers the files that did. It is a warning where the policy says `warn`.', remedy: 'Mend what the nearest spec lacks, or write one with `triggers`, `covers`, an owner, a review and an approval.', severity: 'error' },
    'spec:change-unread': { title: 'Change could not be read', meaning: 'Nobody could read what changed in a file, so that it is not known whether the change needs a spec.', remedy: 'Let the guard read both sides of the change: fetch the base of the pull request.', severity: 'unknown' },
};


/***/ }),

/***/ 81928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ isEverything),
/* harmony export */   IM: () => (/* binding */ specPaths),
/* harmony export */   UJ: () => (/* binding */ coveredBy),
/* harmony export */   xz: () => (/* binding */ whenAsked)
/* harmony export */ });
/* harmony import */ var _core_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64539);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3243);


/** Says which files of a repository are specs, at any depth. */
function specPaths({ paths, except }) {
    const [isSpec, isExcepted] = [(0,_core_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .matchExactly */ .k_)(paths), (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .matchExactly */ .k_)(except)];
    return (path) => isSpec(path) && !isExcepted(path);
}
/** Says which files a spec means by its globs: those that they name, and everything below the folders that they name. */
function coveredBy(covers) {
    return (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .matchExactly */ .k_)((0,_core_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .withBelow */ .ax)(covers));
}
/** The same matcher, made when it is first asked. */
function whenAsked(make) {
    const made = (0,_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(make);
    return (path) => made()(path);
}
/** Says whether a glob names nothing in particular: whoever covers everything has described nothing. */
function isEverything(glob) {
    if (!/^[*?{[]/.test(glob))
        return false;
    if (!/[\p{L}\p{N}]/u.test(glob.replace(/\[[^\]]*\]/g, '')))
        return true;
    const matches = (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .matchExactly */ .k_)([glob]);
    return matches('q7x.q7') || matches('q7x/q7x/q7x.q7');
}


/***/ }),

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function serializeString (value) {
  if (!value.isWellFormed()) {
    throw new Error('Lone surrogate is not allowed');
  }
  return JSON.stringify(value);
}

function serializePrimitive (value) {
  switch (typeof value) {
    case 'number':
      if (isNaN(value)) {
        throw new Error('NaN is not allowed');
      }
      if (!isFinite(value)) {
        throw new Error('Infinity is not allowed');
      }
      // For finite numbers String(value) would give identical output, but
      // JSON.stringify benchmarks faster on V8.
      return JSON.stringify(value);
    case 'string':
      return serializeString(value);
    case 'boolean':
      return value ? 'true' : 'false';
    default:
      // null, or values JSON.stringify maps to undefined (undefined,
      // functions, symbols).
      return JSON.stringify(value);
  }
}

// Resolves a value to either its serialized primitive form (a string — or
// undefined, for values JSON.stringify drops) or a frame describing the
// container to descend into. Callers distinguish the two cases with
// `typeof result !== 'object'`.
//
// toJSON results are unwrapped here, and the wrapper objects stay in `seen`
// until the resolved subtree is fully serialized, so cycles introduced via
// toJSON are still detected.
function enterValue (value, seen) {
  let wrappers = null;
  while (value !== null && typeof value === 'object' && typeof value.toJSON === 'function') {
    if (seen.has(value)) {
      throw new Error('Circular reference detected');
    }
    seen.add(value);
    (wrappers ??= []).push(value);
    value = value.toJSON();
  }

  // Boxed Number/String/Boolean objects serialize as their primitive values,
  // mirroring how JSON.stringify treats them.
  if (value instanceof Number || value instanceof String || value instanceof Boolean) {
    value = value.valueOf();
  }

  if (value === null || typeof value !== 'object') {
    if (wrappers !== null) {
      for (const wrapper of wrappers) seen.delete(wrapper);
    }
    return serializePrimitive(value);
  }

  if (seen.has(value)) {
    throw new Error('Circular reference detected');
  }
  seen.add(value);

  return {
    container: value,
    // null marks an array frame; object frames carry their sorted keys.
    // `sort()`'s default comparator orders by UTF-16 code unit, which is the
    // order JCS requires.
    keys: Array.isArray(value) ? null : Object.keys(value).sort(),
    // Next child to serialize; the frame resumes here after a nested
    // container's subtree completes.
    index: 0,
    // Whether no member has been emitted yet (controls comma placement).
    first: true,
    // toJSON wrappers to release from `seen` when this frame completes.
    wrappers
  };
}

function canonicalize (object) {
  if (object === null || typeof object !== 'object') {
    return serializePrimitive(object);
  }

  const seen = new Set();
  const root = enterValue(object, seen);
  if (typeof root !== 'object') {
    // A toJSON chain resolved the input to a primitive.
    return root;
  }

  let result = root.keys === null ? '[' : '{';
  const stack = [root];

  // Depth-first serialization with an explicit stack instead of recursion, so
  // nesting depth is bounded by heap size rather than call-stack size. The top
  // frame is the container currently being serialized: primitive children are
  // appended inline, while a nested container pushes a new frame and jumps
  // back to the outer loop. Because frame.index was already advanced, the
  // parent resumes at its next child once the subtree is done. Opening
  // brackets are emitted when a frame is pushed, closing brackets when it
  // completes.
  outer:
  while (stack.length > 0) {
    const frame = stack[stack.length - 1];
    const container = frame.container;

    // keys === null marks an array frame; otherwise keys holds the object's
    // sorted property names. Either way the iteration counter lives on the
    // frame itself (frame.index), so when a frame is resumed after a nested
    // container completes, the while condition continues at the first
    // unserialized child instead of restarting from the beginning.
    if (frame.keys === null) {
      while (frame.index < container.length) {
        const i = frame.index++;
        if (i > 0) {
          result += ',';
        }
        const element = container[i];
        // Inside arrays, JSON.stringify serializes values with no JSON
        // representation (undefined, symbols, functions) as null.
        const value = element === undefined || typeof element === 'symbol' || typeof element === 'function' ? null : element;
        if (value === null || typeof value !== 'object') {
          result += serializePrimitive(value);
          continue;
        }
        const child = enterValue(value, seen);
        if (typeof child !== 'object') {
          // A toJSON chain resolved the child to an already-serialized
          // primitive — or, when child is undefined, to a value with no JSON
          // representation, which becomes null inside arrays.
          result += child === undefined ? 'null' : child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += ']';
    } else {
      const keys = frame.keys;
      while (frame.index < keys.length) {
        const key = keys[frame.index++];
        const value = container[key];
        // Inside objects, JSON.stringify omits properties whose value has no
        // JSON representation (undefined, symbols, functions).
        if (value === undefined || typeof value === 'symbol' || typeof value === 'function') {
          continue;
        }
        if (value === null || typeof value !== 'object') {
          // Commas are tracked with a flag rather than the key index: a
          // skipped key must not leave a stray comma behind.
          if (frame.first) {
            frame.first = false;
          } else {
            result += ',';
          }
          result += serializeString(key) + ':' + serializePrimitive(value);
          continue;
        }
        // The child must be resolved before the key is emitted: a toJSON
        // returning a value with no JSON representation drops the whole
        // property.
        const child = enterValue(value, seen);
        if (child === undefined) {
          continue;
        }
        if (frame.first) {
          frame.first = false;
        } else {
          result += ',';
        }
        result += serializeString(key) + ':';
        if (typeof child !== 'object') {
          result += child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += '}';
    }

    // Frame complete. The container leaves `seen` so that a later, sibling
    // reference to the same object is not mistaken for a cycle.
    seen.delete(container);
    if (frame.wrappers !== null) {
      for (const wrapper of frame.wrappers) seen.delete(wrapper);
    }
    stack.pop();
  }

  return result;
}


/***/ })

};
