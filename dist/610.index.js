export const id = 610;
export const ids = [610];
export const modules = {

/***/ 50413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyCommand: () => (/* binding */ policyCommand)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/contract/policy-tightening.js
var policy_tightening = __webpack_require__(76670);
// EXTERNAL MODULE: ./lib/policy/tightness.js
var tightness = __webpack_require__(90761);
;// CONCATENATED MODULE: ./lib/policy/diff-policies.js


/** What became tighter, looser or otherwise different from one policy to another, in the order of the fields. */
function diffPolicies(from, to) {
    const before = new Map(from.map(({ field, value }) => [field, value]));
    return to.flatMap(({ field, value }) => {
        const change = (0,tightness/* compare */.UD)((0,policy_tightening/* tighteningOf */.R8)(field) ?? { kind: 'same' }, before.get(field), value);
        return change === 'same' ? [] : [{ field, change, from: before.get(field) ?? null, to: value ?? null }];
    });
}

// EXTERNAL MODULE: ./lib/policy/looser-problem.js
var looser_problem = __webpack_require__(86634);
// EXTERNAL MODULE: ./lib/commands/policy-files.js
var policy_files = __webpack_require__(42276);
// EXTERNAL MODULE: ./lib/commands/problems-text.js
var problems_text = __webpack_require__(46786);
;// CONCATENATED MODULE: ./lib/commands/policy-diff.js




/** `policy diff OLD NEW`: says what is tighter and what is looser. Answers 0 when all of the new one is at least as tight, 1 when it is not or a file is refused, 3 when one could not be looked at. */
async function diffPolicyCommand({ before, after, floor, json }) {
    const [old, next] = [await (0,policy_files/* loadPolicy */.t)(before, floor), await (0,policy_files/* loadPolicy */.t)(after, floor)];
    for (const loaded of [old, next])
        if (loaded.known === 'unreadable')
            return (0,problems_text/* complain */.cc)(3, loaded.why);
    if (old.known !== true || next.known !== true) {
        const problems = [old, next].flatMap((loaded) => (loaded.known === false ? loaded.problems : []));
        process.stdout.write(json ? `${JSON.stringify({ problems })}\n` : (0,problems_text/* problemsText */.u1)(problems));
        return 1;
    }
    const changes = diffPolicies(old.fields, next.fields);
    process.stdout.write(json ? `${JSON.stringify({ changes })}\n` : policy_diff_text(changes));
    return changes.every(({ change }) => change === 'tighter') ? 0 : 1;
}
function policy_diff_text(changes) {
    if (changes.length === 0)
        return 'Nothing that counts differs.\n';
    return changes.map(({ field, change, from, to }) => (0,problems_text/* inertLines */.wi)(`${change.padEnd(7)}  ${field}: ${(0,looser_problem/* shown */.SP)(from)} -> ${(0,looser_problem/* shown */.SP)(to)}`)).join('');
}

// EXTERNAL MODULE: ./lib/contract/policy.js + 1 modules
var policy = __webpack_require__(77404);
// EXTERNAL MODULE: ./lib/contract/policy-checks.js
var policy_checks = __webpack_require__(80150);
;// CONCATENATED MODULE: ./lib/policy/explain-policy.js


/** The fields whose names begin as asked, each with the layer its value comes from; all of them when nothing is asked. */
function explainPolicy(fields, asked) {
    return fields
        .filter(({ field }) => asked === null || field === asked || field.startsWith(`${asked}.`))
        .map((resolved) => ({
        field: resolved.field,
        value: resolved.value ?? null,
        because: because(resolved),
        said: resolved.said.map(({ layer, source, position, value }) => ({ layer, source, line: position?.line ?? null, column: position?.column ?? null, value })),
    }));
}
/** The explanation of one field as lines of text. */
function explainedText({ field, value, because: why, said }) {
    return [`${field}: ${(0,looser_problem/* shown */.SP)(value)}`, `    ${why}`, ...(said.length < 2 ? [] : said.map(({ layer, source, line, column, value: own }) => `    - ${layer} ${line === null ? source : `${source}:${line}:${column ?? 1}`} says ${(0,looser_problem/* shown */.SP)(own)}`))].join('\n');
}
function because({ field, value, said }) {
    const same = said.filter((one) => JSON.stringify(one.value) === JSON.stringify(value));
    const [first] = same;
    if (first !== undefined)
        return `${sentence((0,looser_problem/* sayer */.BF)(first))} ${said.length === same.length || said.length === 1 ? 'says so' : 'says so, and that is the tightest'}.`;
    const check = field.startsWith('checks.') ? field.slice('checks.'.length) : null;
    if (check !== null && (0,policy_checks/* loosestMode */.BI)(check) === 'enforce')
        return 'This check is always enforced.';
    if (said.length === 0)
        return `This is the default${check === null ? '' : ' of every check'}; no layer says anything.`;
    const bound = said.some(({ layer }) => layer === 'repository' || layer === 'preset');
    return `${bound ? 'It is what' : 'It is the default within what'} ${said.map(looser_problem/* sayer */.BF).join(' and ')} ${said.length === 1 ? 'allows' : 'say together'}.`;
}
/** A path keeps its spelling at the beginning of a sentence; the names of other layers begin with an article. */
function sentence(text) {
    return text.replace(/^the /, 'The ');
}

// EXTERNAL MODULE: ./lib/documents/nearest.js
var nearest = __webpack_require__(1476);
// EXTERNAL MODULE: ./lib/policy/resolve-policy.js + 1 modules
var resolve_policy = __webpack_require__(38093);
;// CONCATENATED MODULE: ./lib/commands/policy-explain.js






/** `policy explain [FIELD]`: says what each field is and which layer makes it so. Answers 0, 1 when the policy is refused, 2 for a field there is not, 3 when it could not be looked at. */
async function explainPolicyCommand({ field, file, floor, json }) {
    if (field !== null && !resolve_policy/* POLICY_FIELDS */.lA.some((name) => name === field || name.startsWith(`${field}.`))) {
        const guess = (0,nearest/* nearest */.p)(field, [...new Set(resolve_policy/* POLICY_FIELDS */.lA.flatMap((name) => [name, name.split('.')[0] ?? name]))]);
        return (0,problems_text/* complain */.cc)(2, `the policy has no field ${JSON.stringify(field.slice(0, 100))}. ${guess === null ? 'Without a field, explain shows them all.' : `Did you mean ${guess}?`}`);
    }
    const loaded = await (0,policy_files/* loadPolicy */.t)(file ?? policy/* POLICY_PATH */.l$, floor);
    if (loaded.known === 'unreadable')
        return (0,problems_text/* complain */.cc)(3, loaded.why);
    if (!loaded.known) {
        process.stdout.write(json ? `${JSON.stringify({ problems: loaded.problems })}\n` : (0,problems_text/* problemsText */.u1)(loaded.problems));
        return 1;
    }
    const explained = explainPolicy(loaded.fields, field);
    process.stdout.write(json ? `${JSON.stringify({ preset: loaded.preset, fields: explained })}\n` : (0,problems_text/* inertLines */.wi)(explained.map(explainedText).join('\n')));
    return 0;
}

;// CONCATENATED MODULE: ./lib/commands/policy-validate.js



/** `policy validate [FILE] [--floor FILE]`: reads a policy as a run would. Answers 0 when it can be used, 1 when it is refused, 3 when it could not be looked at. */
async function validatePolicy({ files, floor, json }) {
    const file = files[0] ?? policy/* POLICY_PATH */.l$;
    const loaded = await (0,policy_files/* loadPolicy */.t)(file, floor);
    if (loaded.known === 'unreadable')
        return (0,problems_text/* complain */.cc)(3, loaded.why);
    if (json)
        process.stdout.write(`${JSON.stringify(loaded.known ? { holds: true, preset: loaded.preset, policy: loaded.values } : { holds: false, problems: loaded.problems })}\n`);
    else if (loaded.known)
        process.stdout.write(`${file} can be used, with the preset ${loaded.preset}${floor === null ? '' : `, within ${floor}`}.\n`);
    else
        process.stdout.write((0,problems_text/* problemsText */.u1)(loaded.problems));
    return loaded.known ? 0 : 1;
}

;// CONCATENATED MODULE: ./lib/commands/policy.js





const USAGE = `Usage: codex-orchestrator policy validate [FILE] [--floor FILE] [--json]
       codex-orchestrator policy explain [FIELD] [--file FILE] [--floor FILE] [--json]
       codex-orchestrator policy diff OLD NEW [--floor FILE] [--json]`;
/** `policy validate | explain | diff`: looks at policies offline. Answers 0 fine, 1 refused or looser, 2 wrong usage, 3 could not be looked at. */
async function policyCommand(args) {
    const asked = read(args);
    if (typeof asked === 'string')
        return (0,problems_text/* complain */.cc)(2, `${asked}\n${USAGE}`);
    const { verb, words, file, floor, json } = asked;
    const [first, second] = words;
    if (verb !== 'explain' && file !== null)
        return (0,problems_text/* complain */.cc)(2, `policy ${verb} takes no --file.\n${USAGE}`);
    if (verb === 'validate' && words.length <= 1)
        return validatePolicy({ files: words, floor, json });
    if (verb === 'explain' && words.length <= 1)
        return explainPolicyCommand({ field: first ?? null, file, floor, json });
    if (verb === 'diff' && words.length === 2 && first !== undefined && second !== undefined)
        return diffPolicyCommand({ before: first, after: second, floor, json });
    return (0,problems_text/* complain */.cc)(2, `${['validate', 'explain', 'diff'].includes(verb) ? `policy ${verb} wants ${verb === 'diff' ? 'two files' : 'one word at most'}` : 'policy wants validate, explain or diff'}.\n${USAGE}`);
}
function read(args) {
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({ args: [...args], allowPositionals: true, options: { file: { type: 'string' }, floor: { type: 'string' }, json: { type: 'boolean', default: false } } });
        const [verb = '', ...words] = positionals;
        return { verb, words, file: values.file ?? null, floor: values.floor ?? null, json: values.json };
    }
    catch (thrown) {
        return thrown instanceof Error ? thrown.message : String(thrown);
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

/***/ 80150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ loosestMode),
/* harmony export */   Gt: () => (/* binding */ policyChecks),
/* harmony export */   Sc: () => (/* binding */ CHECK_MODES),
/* harmony export */   _Q: () => (/* binding */ STRICT_CHECKS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** What a policy may make of a check, the loosest first. */
const CHECK_MODES = ['off', 'warn', 'enforce'];
/** Every check by its id, with what a policy may make of it. A guardrail is never off; what the work itself stands on is always enforced. */
const policyChecks = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    'facts-established': always(),
    'actor-permission': always(),
    'trigger-allowed': always(),
    'scheduled-text': always(),
    'issue-unchanged': always(),
    'runs-a-day': always(),
    'issue-sections': upTo('off', 'Whether a missing section of the issue ends the run.'),
    'acceptance-criteria': upTo('off', 'Whether an issue without a list of criteria ends the run.'),
    'supported-sections': always(),
    'issue-paths': always(),
    'intent-block': always(),
    'hidden-text': always(),
    'pack-constraints': always(),
    'pack-docs': always(),
    'pack-dependencies': always(),
    'pack-not-delivered': always(),
    'model-priced': always(),
    'machine-ready': always(),
    'codex-version': always(),
    'sandbox-holds': always(),
    'setup-passed': always(),
    'open-questions': upTo('warn', 'Whether a question only a human can answer ends the run.'),
    'planned-paths': upTo('off', 'Whether a plan that needs files it may not touch ends the run before a line is written. The change itself is judged in any case.'),
    'something-changed': always(),
    secrets: always(),
    'protected-paths': always(),
    scope: upTo('warn', 'Whether a change outside the scope is held back. Protected paths are another check.'),
    links: always(),
    'changed-files': always(),
    'changed-lines': always(),
    'required-commands': always(),
    'required-artifacts': always(),
    'artifacts-present': always(),
    'artifact-contains': always(),
    'diff-in-scope': always(),
    'no-deploy-language': always(),
    'no-unmeasurable-language': always(),
    'engine-declared': always(),
    'plugin-capabilities': always(),
    'plugin-stages': whileStrict(),
    'plugin-protocol': whileStrict(),
    'plugin-validation': whileStrict(),
    'plugin-artifacts': whileStrict(),
    'kept-secrets': always(),
    'base-current': always(),
    delivered: always(),
});
function always() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['enforce'], { error: 'is always enforced, and cannot be set; remove the line' }).optional().describe('Always enforced.');
}
/** Every check that only warns where plugins.strict is false. */
const STRICT_CHECKS = ['plugin-stages', 'plugin-protocol', 'plugin-validation', 'plugin-artifacts'];
function whileStrict() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['enforce'], { error: 'is set by plugins.strict, and cannot be set here; remove the line' }).optional().describe('Enforced as long as plugins.strict is true; else it warns.');
}
function upTo(loosest, meaning) {
    const modes = loosest === 'off' ? ['off', 'warn', 'enforce'] : ['warn', 'enforce'];
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(modes, { error: loosest === 'off' ? 'must be enforce, warn or off' : 'must be enforce or warn; this check is never off' }).optional().describe(`${meaning} enforce, ${loosest === 'off' ? 'warn or off' : 'or warn'}.`);
}
/** The loosest that a policy may make of a check; one that nobody has named here is always enforced. */
function loosestMode(check) {
    const shape = policyChecks.shape;
    const schema = Object.hasOwn(shape, check) ? shape[check] : undefined;
    return CHECK_MODES.find((mode) => schema?.safeParse(mode).success === true) ?? 'enforce';
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

/***/ 6992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98799);

/** Writes a value as canonical JSON (RFC 8785): one value, one spelling, byte for byte. Throws for what JSON cannot hold. */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError('this value has no JSON form');
    return text;
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
