export const id = 8429;
export const ids = [8429];
export const modules = {

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

/***/ 16817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ codeFrameOf),
/* harmony export */   l: () => (/* binding */ codeFrame)
/* harmony export */ });
/** What is shown of a line, in characters. */
const WIDTH = 100;
/**
 * The line before a place, the line itself with a caret below, and the line after, numbered. Plain text of one width that
 * reads the same in a log and in a fence; a long line is shown around the place, and characters nobody sees become `·`.
 */
function codeFrame(text, place) {
    return codeFrameOf(text.split(/\r?\n/), place);
}
/** The same for who shows many places of one text, which is split once. */
function codeFrameOf(lines, { line, column }) {
    const last = Math.min(lines.length, line + 1);
    const digits = String(last).length;
    const from = column <= WIDTH - 20 ? 0 : column - 1 - WIDTH / 2;
    const shown = [];
    for (let number = Math.max(1, line - 1); number <= last; number += 1) {
        if (number > line && number === lines.length && lines.at(-1) === '')
            break;
        shown.push(`${number === line ? '>' : ' '} ${String(number).padStart(digits)} | ${window(lines[number - 1] ?? '', from)}`.trimEnd());
        if (number === line)
            shown.push(`  ${' '.repeat(digits)} | ${' '.repeat(Math.max(0, column - 1 - from + (from > 0 ? 1 : 0)))}^`);
    }
    return shown.join('\n');
}
function window(line, from) {
    const visible = line.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => (character === '\t' ? ' ' : '·'.repeat(character.length)));
    const part = visible.slice(from, from + WIDTH).toWellFormed();
    return `${from > 0 ? '…' : ''}${part}${from + WIDTH < visible.length ? '…' : ''}`;
}


/***/ }),

/***/ 21508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8)
/* harmony export */ });
/** Decodes bytes as they stand, a mark of the byte order included; `broken` is where the first byte stands that is no UTF-8, or null. */
function decodeUtf8(bytes) {
    const text = decode(bytes);
    return { text, broken: text.includes('\ufffd') ? firstBroken(bytes, text) : null };
}
/** What is no UTF-8 was replaced, so it is spelled differently when it is encoded again. */
function firstBroken(bytes, text) {
    const again = new TextEncoder().encode(text);
    const place = again.findIndex((byte, index) => byte !== bytes[index]);
    if (place === -1 && again.length === bytes.length)
        return null;
    const before = decode(bytes.subarray(0, Math.max(place, 0))).split('\n');
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
function decode(bytes) {
    return DECODER.decode(bytes);
}


/***/ }),

/***/ 1476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest),
/* harmony export */   q: () => (/* binding */ nearestOf)
/* harmony export */ });
/** The name among `known` that is nearest to what was written, or null when none is near enough to be meant. */
function nearest(written, known) {
    return nearestOf(written, known, 1)[0] ?? null;
}
/** The names among `known` that are near enough to what was written to be meant, nearest first, `most` of them. */
function nearestOf(written, known, most) {
    const fold = (name) => name.toLowerCase().replaceAll('_', '-');
    // Names are as far apart as they differ in length, at the least; without a letter in common none is meant.
    const near = known.filter((name) => Math.abs(name.length - written.length) <= farthest(name));
    const ranked = near.map((name) => ({ name, distance: distance(fold(written), fold(name)) })).toSorted((left, right) => left.distance - right.distance);
    return ranked.filter(({ name, distance: far }) => far <= farthest(name) && far < Math.max(name.length, written.length)).slice(0, most).map(({ name }) => name);
}
function farthest(name) {
    return Math.max(2, Math.floor(name.length / 3));
}
/** Levenshtein distance, one row at a time. */
function distance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (const [i, left] of Array.from(from).entries()) {
        const next = [i + 1];
        for (const [j, right] of Array.from(to).entries()) {
            next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (left === right ? 0 : 1)));
        }
        row = next;
    }
    return row.at(-1) ?? 0;
}


/***/ }),

/***/ 96167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ problemAt)
/* harmony export */ });
/* harmony import */ var _code_frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16817);

/** A problem with a text: the place before the sentence, and the lines around it. */
function problemAt({ source, text }, position, { what, remedy, reason }) {
    const where = `${source}:${position.line}:${position.column}`;
    return { reason, sentence: `${where}: ${what}.`, remedy, where, ...(text === '' ? {} : { frame: (0,_code_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .codeFrame */ .l)(text, position) }) };
}


/***/ }),

/***/ 74102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d3: () => (/* binding */ START),
/* harmony export */   gM: () => (/* binding */ readYaml),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** The beginning of a text. */
const START = { line: 1, column: 1 };
/** The place of a character, by how many stand before it. */
function positionAt(text, offset) {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
const LIMIT_CHARACTERS = 65_536;
/** One flaw often makes a thousand of what stands behind it; more than these would only bury the first. */
const MOST_FLAWS = 20;
/** Reads YAML 1.2 with its core schema. Duplicate keys, tags and aliases are refused: aliases are how a small file grows without end. */
function readYaml(text, advice) {
    const refuse = (...flaws) => ({ known: false, flaws });
    if (text.length > LIMIT_CHARACTERS)
        return refuse({ what: `the file is longer than ${LIMIT_CHARACTERS} characters`, position: START, remedy: advice.long });
    const parsed = parse(text);
    if (parsed === null)
        return refuse({ what: 'the file nests too deeply to be read', position: START, remedy: advice.deep });
    const { flaws, alias, half, value, isMapping } = parsed;
    if (flaws.length > 0)
        return refuse(...flaws.slice(0, MOST_FLAWS).map((flaw) => ofFlaw(flaw, text)));
    if (alias !== null)
        return refuse({ what: 'the file uses a YAML alias', position: positionAt(text, alias), remedy: 'Write the value out; aliases are not read.' });
    if (half !== null)
        return refuse({ what: 'this text holds half of a surrogate pair, written as an escape, which is no character', position: positionAt(text, half), remedy: 'Write the character itself, or both halves.' });
    return { known: true, value, isMapping, locate: locator(text) };
}
/** Null when it nests deeper than the reader's own stack. The tree it is read into is not kept: of a thousand texts it takes far more room than what they say. */
function parse(text) {
    try {
        const document = treeOf(text);
        const flaws = [...document.errors, ...document.warnings];
        // The reader catches the overflow of its own stack and tells it as a flaw of the text.
        if (flaws.some(({ message }) => message.includes('call stack')))
            return null;
        // What has no sign of its own in the text is not there, and to look for it costs as much as to read.
        const alias = MAYBE_ALIAS.test(text) ? firstAlias(document) : null;
        const half = /\\u/i.test(text) || !text.isWellFormed() ? firstHalf(document) : null;
        // A text that is read may still be too deep to become a value.
        return { flaws, alias, half, value: document.errors.length === 0 && alias === null ? document.toJS() : undefined, isMapping: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents) };
    }
    catch (thrown) {
        if (thrown instanceof RangeError)
            return null;
        throw thrown;
    }
}
/** The sign of an alias begins a value: behind a letter, a slash or a quote it is part of a text, as in most globs. */
const MAYBE_ALIAS = /(?<![\w./"'*])\*/;
function treeOf(text) {
    // The reader's own warnings quote the text on stderr, where a runner may take it for commands.
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { schema: 'core', strict: true, uniqueKeys: true, prettyErrors: false, merge: false, logLevel: 'error' });
}
function ofFlaw({ code, message, pos: [from] }, text) {
    const position = positionAt(text, from);
    if (code === 'MULTIPLE_DOCS')
        return { what: 'a line --- begins a second document here, and only one is read', position, remedy: 'Remove the line --- and what does not belong below it.' };
    if (code !== 'DUPLICATE_KEY')
        return { what: `this is no YAML: ${firstLine(message)}`, position, remedy: 'Mend the YAML at that place; indentation and quotes are the usual reasons.' };
    const [key = ''] = /^[^\s:#,{}[\]]{1,100}/.exec(text.slice(from, from + 200)) ?? [];
    return { what: `the field \`${key}\` is there twice`, position, remedy: 'Keep one of the two.' };
}
function firstAlias(document) {
    let first = null;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Alias: (_, { range }) => {
            first = range?.[0] ?? 0;
            return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
        },
    });
    return first;
}
/** Escapes can spell what a file in UTF-8 cannot hold. */
function firstHalf(document) {
    let first = null;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Scalar: (_, { value, range }) => {
            if (typeof value !== 'string' || value.isWellFormed())
                return undefined;
            first = range?.[0] ?? 0;
            return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
        },
    });
    return first;
}
function locator(text) {
    let tree = null;
    return (path, part) => locate((tree ??= treeOf(text)), text, path, part);
}
function locate(document, text, path, part) {
    const keys = path.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    const parent = keys.length === 0 ? document.contents : document.getIn(keys.slice(0, -1), true);
    const own = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent) ? parent.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && String(key.value) === path.at(-1)) : undefined;
    const node = part === 'key' ? own?.key : document.getIn(keys, true);
    return positionAt(text, offsetOf(node) ?? offsetOf(own?.key) ?? offsetOf(parent) ?? 0);
}
function offsetOf(node) {
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
    return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : null;
}
function firstLine(message) {
    return (message.split('\n')[0] ?? message).replace(/\.$/, '');
}


/***/ }),

/***/ 98205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ schemaFlaws)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98439);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1476);


/** How many flaws are told; more would only bury the first. */
const MOST = 20;
/** Says of each issue of a schema which field it is about, where it stands, and how to mend it. What no schema knows comes first: it is often the misspelling of what is then missing. */
function schemaFlaws(issues, { locate }, schema, hints) {
    const all = issues.flatMap((issue) => plain(issue)).toSorted((left, right) => Number(right.code === 'unrecognized_keys') - Number(left.code === 'unrecognized_keys'));
    const known = jsonSchemaOf(schema);
    return all.slice(0, MOST).flatMap((issue) => ofIssue(issue, locate, known, hints)).slice(0, MOST);
}
const JSON_SCHEMAS = new WeakMap();
/** Made once: it takes longer than to read a document. */
function jsonSchemaOf(schema) {
    const known = JSON_SCHEMAS.get(schema) ?? zod__WEBPACK_IMPORTED_MODULE_0__/* .toJSONSchema */ .bl(schema, { io: 'input', unrepresentable: 'any' });
    JSON_SCHEMAS.set(schema, known);
    return known;
}
function ofIssue(issue, locate, schema, { example, elsewhere }) {
    const path = issue.path.map(String);
    if (issue.code !== 'unrecognized_keys') {
        const missing = issue.message.startsWith('is missing');
        const remedy = [missing ? 'Add it.' : 'Correct it.', meaningOf(path, schema), missing ? example : ''].filter((part) => part !== '').join(' ');
        return [{ what: `${fieldName(path)} ${issue.message}`, position: locate(path, 'value'), remedy }];
    }
    return issue.keys.slice(0, MOST).map((key) => {
        const [position, instead] = [locate([...path, key], 'key'), elsewhere([...path, key].join('.'))];
        if (instead !== null)
            return { what: `${fieldName([...path, key])} ${instead.what}`, position, remedy: instead.remedy };
        return { what: `unknown field ${fieldName([...path, key])}`, position, remedy: unknownKeyRemedy(path, key, schema) };
    });
}
/** The issues of the one alternative that is of the kind that was written; the issue itself where none is. */
function plain(issue) {
    if (issue.code !== 'invalid_union')
        return [issue];
    const alike = issue.errors.filter((found) => !found.some(({ code, path }) => path.length === 0 && code === 'invalid_type'));
    const [only, ...more] = alike;
    if (only === undefined || more.length > 0)
        return [issue];
    return only.flatMap((inner) => plain({ ...inner, path: [...issue.path, ...inner.path] }));
}
function unknownKeyRemedy(path, key, schema) {
    const known = knownKeys(path, schema);
    const guess = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(key, known);
    if (guess !== null)
        return `Did you mean ${fieldName([...path, guess])}?`;
    return known.length === 0 ? 'Remove it.' : `Remove it, or use one of: ${known.join(', ')}.`;
}
/** The fields the schema knows at a path; the schema itself is asked, so that the two never part. */
function knownKeys(path, schema) {
    return [...new Set(schemasTo(path, schema).at(-1)?.flatMap((one) => keysOf(member(one, 'properties'))) ?? [])];
}
/** What the schema says of the field at a path, or of the nearest around it. */
function meaningOf(path, schema) {
    const said = schemasTo(path, schema).flatMap((found) => found.map((one) => member(one, 'description'))).findLast((text) => typeof text === 'string');
    return typeof said === 'string' ? `It means: ${said}` : '';
}
/** What is known of each step of a path, from the outermost on: more than one where there are alternatives. */
function schemasTo(path, schema) {
    const steps = [alternatives(schema)];
    for (const key of path)
        steps.push((steps.at(-1) ?? []).flatMap((one) => alternatives(/^\d+$/.test(key) ? member(one, 'items') : member(member(one, 'properties'), key))));
    return steps;
}
/** The alternatives first, so that what is said of them all comes last and counts. */
function alternatives(schema) {
    const inner = [member(schema, 'anyOf'), member(schema, 'oneOf')].flatMap((list) => (Array.isArray(list) ? list : []));
    return schema === undefined ? [] : [...inner.flatMap(alternatives), schema];
}
function member(value, key) {
    return isRecord(value) ? value[key] : undefined;
}
function keysOf(value) {
    return isRecord(value) ? Object.keys(value) : [];
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function fieldName(path) {
    return path.length === 0 ? 'the file' : `\`${path.map((key) => (key.length > 100 ? `${key.slice(0, 100)}…` : key)).join('.')}\``;
}


/***/ })

};
