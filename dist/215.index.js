export const id = 215;
export const ids = [215];
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

/***/ 86582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ packId),
/* harmony export */   C: () => (/* binding */ packFolder),
/* harmony export */   MS: () => (/* binding */ packGlob),
/* harmony export */   Tg: () => (/* binding */ shellLine),
/* harmony export */   ZR: () => (/* binding */ packText),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   mQ: () => (/* binding */ PACK_FILES),
/* harmony export */   oO: () => (/* binding */ packLine),
/* harmony export */   ou: () => (/* binding */ pythonRequirement),
/* harmony export */   qf: () => (/* binding */ HELPERS),
/* harmony export */   sQ: () => (/* binding */ PACKS_FOLDER),
/* harmony export */   x9: () => (/* binding */ packPath)
/* harmony export */ });
/* unused harmony export argument */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _policy_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13561);


/** Where packs are unless somebody says otherwise, from the root of the repository: taskpacks/ID. */
const PACKS_FOLDER = 'taskpacks';
/** The files a task pack is made of. Those that are required must be there and say something. */
const PACK_FILES = [
    { name: 'task.yml', required: true, holds: 'id, title, constraints, scope and criteria, as fields' },
    { name: 'spec.md', required: true, holds: 'what is wanted: goal, context, requirements, what is not wanted' },
    { name: 'acceptance.yml', required: true, holds: 'the commands, stages and helpers that judge the result, as fields' },
    { name: 'risk.md', required: true, holds: 'what could go wrong, and how to undo it' },
    { name: 'runbook.md', required: true, holds: 'how a person runs, validates and rolls back the result' },
    { name: 'contract.md', required: false, holds: 'what must stay as it is for others' },
    { name: 'README.md', required: false, holds: 'what the pack is for' },
];
/** Names that Windows takes for devices, whatever their ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** The id of a pack: one name that is safe as a folder, as a file and as the end of a branch, on every system. */
const packId = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,78}[A-Za-z0-9])?$/, 'must be letters, digits, dots, hyphens and underscores, 80 at most, with a letter or digit at both ends: it names a folder and a branch')
    .refine((id) => !id.includes('..') && !/\.lock$/i.test(id) && !DEVICE.test(id) && !/^(?:issue-\d+|unknown)$/i.test(id), 'cannot name a folder and a branch everywhere: it may hold no .., not end in .lock, and be no device of Windows such as con or nul, and not look like issue-7, whose branch and evidence have that name')
    .describe('The id of the pack: the name of its folder, and of the branch codex/ID.');
/** A file or folder of the repository, spelled as git does. */
const packPath = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(512).regex(/^(?!\.{0,2}\/)(?!.*\/\.{0,2}(?:\/|$))(?!\.{1,2}$)[^\\\p{Cc}*?[\]{}]+$/u, 'must be a path from the root of the repository, such as docs/style.md: no *, no / at an end, no . or .. step');
/** The folder of a pack as people write it: a slash at the end is left out. */
const packFolder = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().transform((text) => text.replace(/\/+$/, '')).pipe(packPath);
/** A glob of a pack, read as those of the policy are. */
const packGlob = _policy_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .policyGlob */ .l;
/** A sentence or a short text for people; it may have several lines. */
const packText = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(4000).regex(/\S/, 'is empty, and must say something');
/** What a program can be given as one argument: no NUL, which would end it. */
const argument = (most) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(most).regex(/^[^\0]*$/, 'holds a character NUL, which no program can be given');
/** A line of shell. */
const shellLine = argument(16_384).regex(/\S/, 'is empty, and must be a command');
/** A program and its arguments. */
const words = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(argument(4096)).min(1).max(64);
/** A short text on one line. */
const packLine = (most) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(most).regex(/^(?=.*\S)[^\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\u{e0000}-\u{e007f}]*$/u, 'must be text on one line, without characters that turn or hide it');
/** The checks a pack can ask for by name. */
const HELPERS = ['artifacts-present', 'artifact-contains', 'diff-in-scope', 'no-deploy-language', 'no-unmeasurable-language', 'engine-declared'];
/** A requirement of pip by name and version: no option, address or path, so that it installs from the index that pip is set up for. */
const pythonRequirement = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .max(256)
    .regex(/^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?(?:\s*\[[A-Za-z0-9._,\s-]+\])?(?:\s*(?:===?|~=|!=|<=?|>=?)\s*[A-Za-z0-9.*+!_-]+(?:\s*,\s*(?:===?|~=|!=|<=?|>=?)\s*[A-Za-z0-9.*+!_-]+)*)?(?:\s*;[^\p{Cc}]{1,120})?$/u, 'must be a Python requirement, a name with versions such as pytest==8.4.2; options, addresses, files and paths are not installed');


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

/***/ 15531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ taskPack)
/* harmony export */ });
/* unused harmony exports PACK_FORMS, COMMAND_KINDS, packCommand, packCriterion, packHelper, packPlugin */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _pack_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86582);


/** Forms of task.yml that are read: our own, and the one of the playbook, which says no schema. */
const PACK_FORMS = ['codex-orchestrator/task-pack@1', 'playbook'];
/** What kind of command it was in acceptance.yml; all are judged alike. */
const COMMAND_KINDS = ['format', 'lint', 'tests', 'acceptance', 'must', 'check', 'command', 'stage'];
/** A command that judges the result of a pack, in the one form that every way to write it is brought into. */
const packCommand = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[a-z][a-z0-9-]{0,59}$/).describe('Unique within the pack, made of kind and number where nobody names it: tests-1, lint-2, stage-bootstrap-1. A policy may use the same id for another command.'),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(COMMAND_KINDS).describe('Where it was written.'),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(200).nullable().describe('What people call it, for showing; null where nobody says.'),
    stage: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).nullable().describe('The id of the stage it belongs to.'),
    argv: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(16_384)).min(1).max(64).describe('The program and its arguments. A line of shell has become [/bin/sh, -c, LINE].'),
    folder: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['repository', 'pack']).describe('Where it starts: in the root of the repository, or in the folder of the pack.'),
    expect: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pass', 'fail']).describe('pass: it must end with exit code 0. fail: it must end by itself with another exit code; one that is stopped by a limit or a signal, or cannot start, has not done so.'),
    required: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('Whether it makes the result PARTIAL when it does not end as expected.'),
    timeoutMinutes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(60).describe('After this many minutes it is stopped and has not ended as expected.'),
});
/** A sentence that the result is measured by. People and the model see it; no check can judge it, so it is recorded as not evaluated. */
const packCriterion = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^AC-\d+$/).describe('AC-1, AC-2 … in the order of the files: those of task.yml, then those of the stages.'),
    text: _pack_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .packText */ .ZR,
    stage: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).nullable().describe('The id of the stage it belongs to.'),
    expect: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pass', 'fail']).describe('pass: it must be so. fail: it must not be so.'),
});
/** A check over recorded facts that a pack asks for by name. What the name does not use is an empty list. */
const packHelper = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    check: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_pack_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .HELPERS */ .qf).describe('artifacts-present, artifact-contains, diff-in-scope, no-deploy-language, no-unmeasurable-language, engine-declared.'),
    paths: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_pack_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .packGlob */ .MS).max(64).describe('Files of the candidate tree it looks at; of diff-in-scope those a change may touch. Filled in with artifacts.required or the scope where nobody says; for the two about language empty means every changed file.'),
    texts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(400)).max(32).describe('For artifact-contains: at least one file that matches paths must hold at least one of these texts, letter for letter.'),
});
/** A program that is asked for a result of its own: `module` is an ES module and `executable` a program of the repository; `python` is a class of the playbook, which nothing here loads. */
const packPlugin = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['module', 'executable', 'python']), spec: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(512) });
/** What a task pack means, whatever form it is written in: the only form that the rest of the program knows, and the one that is recorded. */
const taskPack = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    form: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(PACK_FORMS).describe('How task.yml is written.'),
    id: _pack_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .packId */ .$Z,
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(256).describe('One line.'),
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(100).nullable().describe('For showing.'),
    constraints: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        network: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('constraints.allow_network: whether the commands of the pack may use the network, if packs.network of the policy says so. Secrets and changes of a cloud cannot be allowed, so they are not here.'),
        longRunning: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe("constraints.allow_long_running: whether the limit of minutes rises to the policy's most."),
    })
        .describe('What the pack asks for beyond the defaults.'),
    scope: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        allowedPaths: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_pack_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .packGlob */ .MS).min(1).max(256).nullable().describe('Globs of what a change may touch, within what the policy allows; null where the pack does not say.'),
        forbiddenPaths: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_pack_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .packGlob */ .MS).max(256).describe('Globs of what it may not touch although it is allowed.'),
    })
        .describe('Where the change may happen.'),
    docs: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ required: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_pack_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .packPath */ .x9).max(64).describe('Files or folders that the base commit must hold; without one the run is BLOCKED.') }),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        required: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_pack_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .packGlob */ .MS).max(128).describe('Globs from the root of the repository, those of stages among them; each must match a file of the candidate tree, or the result is PARTIAL.'),
        optional: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_pack_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .packGlob */ .MS).max(128).describe('Globs of files to show where they are there.'),
    }),
    deps: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_pack_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonRequirement */ .ou).max(64).describe('Python requirements that prepare installs before anything else runs.'),
    commands: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(packCommand).max(128).describe('In the order they run; all of them run, whatever became of the ones before.'),
    stages: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), evidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_pack_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .packGlob */ .MS) })).max(32).describe('The stages that commands, criteria and artifacts belong to, in order.'),
    criteria: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(packCriterion).max(512),
    helpers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(packHelper).max(32),
    engine: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).nullable() }).nullable().describe('What engine-declared looks for.'),
    execution: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ timeoutMinutes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(1440).nullable().describe('The most minutes of a run of this pack; the policy may say less. Null where the pack does not say.') }),
    plugin: packPlugin.nullable().describe('Runs only where the policy lets plugins run.'),
    dependsOn: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_pack_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .packId */ .$Z).max(64).describe('Ids of packs that must be merged before.'),
    selection: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        labels: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(50)).max(20),
        priority: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).max(9).nullable().describe('0 is the most urgent.'),
        created: zod__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6().nullable().describe('The day the pack was written.'),
    })
        .describe('What a schedule selects by.'),
    about: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ field: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(100), text: _pack_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .packText */ .ZR })).max(64).describe('Every other field of task.yml, for showing: owner, description, review notes and the like. Nothing is decided by it.'),
});


/***/ }),

/***/ 71738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/** Makes text of a program fit for a sentence of ours: one line without control characters, cut at `limit` characters. */
function oneLine(text, limit) {
    const flat = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
    if (flat === '')
        return 'it said nothing';
    return flat.length > limit ? `${flat.slice(0, limit - 1).toWellFormed()}…` : flat;
}


/***/ }),

/***/ 64539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ matchFolded),
/* harmony export */   Kc: () => (/* binding */ unsafePath),
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


/***/ })

};
