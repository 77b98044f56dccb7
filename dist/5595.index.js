export const id = 5595;
export const ids = [5595];
export const modules = {

/***/ 63409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ REQUIRED_SECTIONS),
/* harmony export */   DT: () => (/* binding */ MOST_SPECS),
/* harmony export */   Jo: () => (/* binding */ SECTION_HINTS),
/* harmony export */   RU: () => (/* binding */ UNSUPPORTED_SECTIONS),
/* harmony export */   Sx: () => (/* binding */ issueContract),
/* harmony export */   hi: () => (/* binding */ specName),
/* harmony export */   jA: () => (/* binding */ PATH_SECTIONS),
/* harmony export */   tf: () => (/* binding */ intent),
/* harmony export */   th: () => (/* binding */ SPECS_SECTION)
/* harmony export */ });
/* unused harmony exports issueSection, issueFlaw, removedText */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _policy_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13561);


/** The sections an issue must have, in the order a report lists them. */
const REQUIRED_SECTIONS = ['Goal', 'Constraints', 'Acceptance Criteria', 'Out of Scope'];
/** Sections that narrow where the change may happen. */
const PATH_SECTIONS = ['Allowed paths', 'Forbidden paths'];
/** The section that names the specs a run goes by. */
const SPECS_SECTION = 'Specs';
/** How many specs a task may name. */
const MOST_SPECS = 16;
/** A spec by its path from the root of the repository, or by its id. */
const specName = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(512).regex(/^(?!\.{0,2}\/)[^\s`\\*?\p{Cc}]+$/u, 'must be the path of a spec from the root of the repository, or its id: without wildcards');
/** Sections that other formats know and that nothing enforces yet, so that what they say is refused rather than dropped. */
const UNSUPPORTED_SECTIONS = ['Task pack', 'Plan'];
/** What to write in each required section, in the form and in the template to paste; a section that holds no more than this is empty. */
const SECTION_HINTS = {
    'Goal': 'What should be different afterwards, and why.',
    'Constraints': 'What must stay as it is, and what must not be used.',
    'Acceptance Criteria': 'A line that somebody else can check.',
    'Out of Scope': 'What looks as if it belonged to this, and does not.',
};
/** What was found of one required section. */
const issueSection = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(REQUIRED_SECTIONS),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['present', 'missing', 'empty', 'duplicate']),
    /** The section's Markdown, hidden characters removed; empty unless present. */
    text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const words = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(4000).regex(/\S/, 'must not be empty');
const listOf = (most) => zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(words).max(most);
/** The intent block, version 1.1: instructions to Codex in a form that programs can write. Unknown fields are errors. */
const intent = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('1.1'),
    task: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('change'),
    instructions: listOf(64).min(1),
    constraints: listOf(64).default([]),
    validation: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        /** Each names a verification command of the policy, by its id or as it is written there; a gate refuses any other. */
        commands: listOf(32).default([]),
        notes: listOf(64).default([]),
    })
        .prefault({}),
});
/** What is wrong with an optional part of an issue, where it stands, and how to mend it. */
const issueFlaw = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ where: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), what: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), remedy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1) });
/** What a reader of the page does not see and was left out: `U+200B`, `HTML comment`, `image`; how often, and the line of the first. */
const removedText = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ what: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), count: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(), line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive() });
/** An issue read as a contract: its sections, its numbered acceptance criteria, its own scope and its intent block. */
const issueContract = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    sections: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(issueSection).length(REQUIRED_SECTIONS.length),
    criteria: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^AC-\d+$/), text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1) })),
    /** Globs that narrow the scope of the policy; null when the issue names none. */
    allowedPaths: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_policy_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .policyGlob */ .l).nullable(),
    forbiddenPaths: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_policy_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .policyGlob */ .l),
    pathFlaws: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(issueFlaw),
    /** Specs that it names, by path or id. */
    specs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(specName).max(MOST_SPECS),
    specFlaws: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(issueFlaw),
    /** Sections with something in them that nothing would enforce. */
    unsupported: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(UNSUPPORTED_SECTIONS)),
    intent: intent.nullable(),
    intentFlaws: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(issueFlaw),
    removed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(removedText),
});


/***/ }),

/***/ 15531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ taskPack)
/* harmony export */ });
/* unused harmony exports PACK_FORMS, COMMAND_KINDS, packCommand, packCriterion, packHelper, packPlugin */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63409);
/* harmony import */ var _pack_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86582);



/** Forms of task.yml that are read: our own, and the one of the playbook, which says no schema. */
const PACK_FORMS = ['codex-orchestrator/task-pack@1', 'playbook'];
/** What kind of command it was in acceptance.yml; all are judged alike. */
const COMMAND_KINDS = ['format', 'lint', 'tests', 'acceptance', 'must', 'check', 'command', 'stage'];
/** A command that judges the result of a pack, in the one form that every way to write it is brought into. */
const packCommand = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[a-z][a-z0-9-]{0,59}$/).describe('Unique within the pack, made of kind and number where nobody names it: tests-1, lint-2, stage-bootstrap-1. A policy may use the same id for another command.'),
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(COMMAND_KINDS).describe('Where it was written.'),
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(200).nullable().describe('What people call it, for showing; null where nobody says.'),
    stage: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).nullable().describe('The id of the stage it belongs to.'),
    argv: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(16_384)).min(1).max(64).describe('The program and its arguments. A line of shell has become [/bin/sh, -c, LINE].'),
    folder: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['repository', 'pack']).describe('Where it starts: in the root of the repository, or in the folder of the pack.'),
    expect: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['pass', 'fail']).describe('pass: it must end with exit code 0. fail: it must end by itself with another exit code; one that is stopped by a limit or a signal, or cannot start, has not done so.'),
    required: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe('Whether it makes the result PARTIAL when it does not end as expected.'),
    timeoutMinutes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(60).describe('After this many minutes it is stopped and has not ended as expected.'),
});
/** A sentence that the result is measured by. People and the model see it; no check can judge it, so it is recorded as not evaluated. */
const packCriterion = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^AC-\d+$/).describe('AC-1, AC-2 … in the order of the files: those of task.yml, then those of the stages.'),
    text: _pack_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .packText */ .ZR,
    stage: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).nullable().describe('The id of the stage it belongs to.'),
    expect: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['pass', 'fail']).describe('pass: it must be so. fail: it must not be so.'),
});
/** A check over recorded facts that a pack asks for by name. What the name does not use is an empty list. */
const packHelper = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    check: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_pack_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .HELPERS */ .qf).describe('artifacts-present, artifact-contains, diff-in-scope, no-deploy-language, no-unmeasurable-language, engine-declared.'),
    paths: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_pack_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .packGlob */ .MS).max(64).describe('Files of the candidate tree it looks at; of diff-in-scope those a change may touch. Filled in with artifacts.required or the scope where nobody says; for the two about language empty means every changed file.'),
    texts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(400)).max(32).describe('For artifact-contains: at least one file that matches paths must hold at least one of these texts, letter for letter.'),
});
/** A program that is asked for a result of its own: `module` is an ES module and `executable` a program of the repository; `python` is a class of the playbook, which nothing here loads. */
const packPlugin = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['module', 'executable', 'python']), spec: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(512) });
/** What a task pack means, whatever form it is written in: the only form that the rest of the program knows, and the one that is recorded. */
const taskPack = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    form: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(PACK_FORMS).describe('How task.yml is written.'),
    id: _pack_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .packId */ .$Z,
    title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(256).describe('One line.'),
    type: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(100).nullable().describe('For showing.'),
    constraints: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        network: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe('constraints.allow_network: whether the commands of the pack may use the network, if packs.network of the policy says so. Secrets and changes of a cloud cannot be allowed, so they are not here.'),
        longRunning: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe("constraints.allow_long_running: whether the limit of minutes rises to the policy's most."),
    })
        .describe('What the pack asks for beyond the defaults.'),
    scope: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        allowedPaths: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_pack_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .packGlob */ .MS).min(1).max(256).nullable().describe('Globs of what a change may touch, within what the policy allows; null where the pack does not say.'),
        forbiddenPaths: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_pack_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .packGlob */ .MS).max(256).describe('Globs of what it may not touch although it is allowed.'),
    })
        .describe('Where the change may happen.'),
    docs: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ required: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_pack_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .packPath */ .x9).max(64).describe('Files or folders that the base commit must hold; without one the run is BLOCKED.') }),
    specs: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ required: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .specName */ .hi).max(_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SPECS */ .DT).describe('Specs the work goes by, each by its path or its id: the base commit must hold them fresh, approved and unchanged since, or the run is BLOCKED.') }),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        required: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_pack_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .packGlob */ .MS).max(128).describe('Globs from the root of the repository, those of stages among them; each must match a file of the candidate tree, or the result is PARTIAL.'),
        optional: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_pack_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .packGlob */ .MS).max(128).describe('Globs of files to show where they are there.'),
    }),
    deps: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_pack_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonRequirement */ .ou).max(64).describe('Python requirements that prepare installs before anything else runs.'),
    commands: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(packCommand).max(128).describe('In the order they run; all of them run, whatever became of the ones before.'),
    stages: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1), name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1), evidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_pack_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .packGlob */ .MS) })).max(32).describe('The stages that commands, criteria and artifacts belong to, in order.'),
    criteria: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(packCriterion).max(512),
    helpers: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(packHelper).max(32),
    engine: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1), version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1), target: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).nullable() }).nullable().describe('What engine-declared looks for.'),
    execution: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ timeoutMinutes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(1440).nullable().describe('The most minutes of a run of this pack; the policy may say less. Null where the pack does not say.') }),
    plugin: packPlugin.nullable().describe('Runs only where the policy lets plugins run.'),
    dependsOn: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_pack_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .packId */ .$Z).max(64).describe('Ids of packs that must be merged before.'),
    selection: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        labels: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(50)).max(20),
        priority: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).max(9).nullable().describe('0 is the most urgent.'),
        created: zod__WEBPACK_IMPORTED_MODULE_3__/* .date */ .p6().nullable().describe('The day the pack was written.'),
    })
        .describe('What a schedule selects by.'),
    about: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ field: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(100), text: _pack_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .packText */ .ZR })).max(64).describe('Every other field of task.yml, for showing: owner, description, review notes and the like. Nothing is decided by it.'),
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

/***/ 88821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pz: () => (/* binding */ stripHidden),
/* harmony export */   ed: () => (/* binding */ hiddenName),
/* harmony export */   hK: () => (/* binding */ firstHidden),
/* harmony export */   mh: () => (/* binding */ lineAt)
/* harmony export */ });
/** Format and control characters but newline and tab, halves of pairs, and all that renders as nothing: tags, variation selectors, fillers, the blank of Braille. */
const HIDDEN = /[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]|[^\P{Cc}\n\t]/gu;
/** What makes pictures of letters: one selector behind a picture or a key, and the joiner between two pictures. They hide nothing, so nobody is told. */
const ORDINARY = /(?<=\p{Extended_Pictographic}\p{Emoji_Modifier}?)(?:\uFE0F?\u200D(?=\p{Extended_Pictographic})|[\uFE0E\uFE0F](?![\uFE00-\uFE0F]))|(?<=[#*0-9])\uFE0F(?=\u20E3)/gu;
/** Removes hidden characters and counts each kind, in the order of their code points, with the line of the first. */
function stripHidden(text) {
    const told = new Map();
    const plain = text.replace(ORDINARY, '');
    const visible = plain.replace(HIDDEN, (character, offset) => {
        const point = character.codePointAt(0) ?? 0;
        const known = told.get(point);
        if (known === undefined)
            told.set(point, { count: 1, offset });
        else
            known.count += 1;
        return '';
    });
    const removed = [...told]
        .toSorted(([left], [right]) => left - right)
        .map(([point, { count, offset }]) => ({ what: pointName(point), count, line: lineAt(plain, offset) }));
    return { text: visible, removed };
}
/** The first hidden character of a text as it stands in a file, which may begin with a mark of the byte order and end its lines in either way; null where there is none. */
function firstHidden(text) {
    if (/^[\t\n\r\x20-\x7e]*$/.test(text) && !/\r(?!\n)/.test(text))
        return null;
    const seen = text.replace(/^\ufeff|\r(?=\n)/g, ' ').replace(ORDINARY, (selectors) => ' '.repeat(selectors.length)).replace(JOINED, ' ');
    const offset = seen.search(HIDDEN);
    return offset === -1 ? null : { what: pointName(seen.codePointAt(offset) ?? 0), offset };
}
/** What tells letters apart in the scripts that join them, and is nothing between others. */
const JOINED = /(?<=[[\p{L}\p{M}]--\p{Script=Latin}])[\u200c\u200d](?=[[\p{L}\p{M}]--\p{Script=Latin}])/gv;
/** The name of a code point that is hidden, `U+200B`; null for one that people see. */
function hiddenName(point) {
    if (point > 0x10ffff)
        return null;
    return String.fromCodePoint(point).replace(HIDDEN, '') === '' ? pointName(point) : null;
}
/** The line an offset stands on, from 1. */
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
        line += 1;
    return line;
}
function pointName(point) {
    return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}


/***/ }),

/***/ 79695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wd: () => (/* binding */ isLikeFolder),
/* harmony export */   hr: () => (/* binding */ likeOneOf),
/* harmony export */   lx: () => (/* binding */ idProblem)
/* harmony export */ });
/** Whether an id and the folder of a playbook pack are one name: alike whatever the case, the id alone before more words of the folder, or the folder behind words of the id. */
function isLikeFolder(id, folder) {
    return likeOneOf([folder])(id);
}
/** Says of ids whether one of many folders is named like them, in the sense of `isLikeFolder`. */
function likeOneOf(folders) {
    const names = new Set(folders.map(folded));
    const beginnings = new Set([...names].flatMap((name) => [name, ...parts(name).map((place) => name.slice(0, place))]));
    return (id) => {
        const own = folded(id);
        return beginnings.has(own) || parts(own).some((place) => names.has(own.slice(place + 1)));
    };
}
/** Where the hyphens are. */
function parts(name) {
    return [...name.matchAll(/-/g)].map(({ index }) => index);
}
function folded(name) {
    return name.toLowerCase().replaceAll('_', '-');
}
/** Refuses an id that is not the name of the folder. A pack of the playbook may have more words in one of the two: TASK-7 in TASK-7-report. */
function idProblem({ id, form }, path, task) {
    const folder = path.split('/').at(-1) ?? path;
    const same = form === 'playbook' ? isLikeFolder(id, folder) : id === folder;
    return same ? [] : [task.refuse(['id'], `the id is ${id}, and the folder is named ${folder.slice(0, 100)}`, 'Give both one name; a pack that was copied often still has the id of the other.')];
}


/***/ }),

/***/ 16385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ readPack)
});

// EXTERNAL MODULE: ./lib/contract/in-words.js
var in_words = __webpack_require__(22187);
// EXTERNAL MODULE: ./lib/contract/task-pack.js
var task_pack = __webpack_require__(15531);
// EXTERNAL MODULE: ./lib/core/one-line.js
var one_line = __webpack_require__(71738);
;// CONCATENATED MODULE: ./lib/packs/draft-command.js
const DEFAULTS = { id: null, name: null, stage: null, folder: 'repository', expect: 'pass', required: true, timeoutMinutes: 10 };
/** A line for /bin/sh that must pass, started in the root of the repository. */
function draftLine(kind, line, at) {
    return { ...DEFAULTS, kind, argv: shell(line), at };
}
/** A command in whichever way it is written. */
function draftCommand({ entry, at, kind, stage, expect }) {
    if (typeof entry === 'string')
        return { ...draftLine(kind, entry, at), stage, expect };
    if ('length' in entry)
        return { ...DEFAULTS, kind, stage, expect, argv: [...entry], at };
    return {
        id: entry.id ?? null,
        kind: kind === 'stage' ? kind : entry.kind,
        name: entry.name ?? null,
        stage,
        argv: typeof entry.run === 'string' ? shell(entry.run) : entry.run,
        folder: entry.folder,
        expect: entry.expect ?? expect,
        required: entry.required,
        timeoutMinutes: entry.timeout_minutes,
        at,
    };
}
function shell(line) {
    return ['/bin/sh', '-c', line.trimEnd()];
}

// EXTERNAL MODULE: ./lib/contract/pack-parts.js
var pack_parts = __webpack_require__(86582);
;// CONCATENATED MODULE: ./lib/packs/repository-glob.js


/** Reads a path or glob of the playbook that starts at a folder, `''` for the root: `..` steps are taken, a `/` at the end means everything below. */
function repositoryGlob(text, folder) {
    const steps = folder === '' ? [] : folder.split('/');
    for (const step of text.trim().split('/')) {
        if (step === '..' && steps.length === 0)
            return { flaw: 'leads out of the repository' };
        if (step === '..')
            steps.pop();
        else if (step !== '.' && step !== '')
            steps.push(step);
    }
    const glob = `${steps.join('/')}${/\/\s*$|(^|\/)\.{1,2}$/.test(text) ? '/**' : ''}`.replace(/^\//, '');
    const read = pack_parts/* packGlob */.MS.safeParse(glob, { error: in_words/* inWords */.r });
    return read.success ? { glob: read.data } : { flaw: read.error.issues[0]?.message ?? 'is no glob' };
}
/** What the scope of the playbook means by a path: itself and everything below it. A glob means what it says. */
function withEverythingBelow(glob) {
    return /[*?[\]{}]/.test(glob) ? [glob] : [glob, `${glob}/**`];
}

;// CONCATENATED MODULE: ./lib/packs/acceptance-part.js



/** Brings an acceptance.yml of our own into the one form. */
function ownAcceptance({ values: file, refuse, warn }) {
    const commands = file.commands.map((command, index) => draftCommand({ entry: command, at: ['commands', index], kind: 'command', stage: null, expect: 'pass' }));
    const stages = file.stages.map((stage, index) => ({ ...stage, at: ['stages', index] }));
    const read = stages.map((stage) => readStage(stage, refuse));
    return {
        part: {
            deps: file.deps,
            commands: [...commands, ...read.flatMap((stage) => stage.commands)],
            stages: file.stages.map(({ id, name, evidence }) => ({ id, name, evidence })),
            criteria: read.flatMap(({ criteria }) => criteria),
            helpers: file.helpers,
            evidence: [],
        },
        problems: read.flatMap(({ problems }) => problems),
        warnings: stages.flatMap((stage) => lookLikeCommands(stage, warn)),
    };
}
/** Brings an acceptance.yml of the playbook into the one form; `folder` is that of the pack, where evidence and the commands below must start. */
function playbookAcceptancePart({ values: file, refuse, warn }, folder) {
    const commands = [
        ...['format', 'lint', 'tests'].flatMap((kind) => (file[kind]?.commands ?? []).map((run, index) => draftLine(kind, run, [kind, 'commands', index]))),
        ...file.must.map((run, index) => ({ ...draftLine('must', run, ['must', index]), folder: 'pack' })),
        ...file.checks.map(({ name, run }, index) => ({ ...draftLine('check', run, ['checks', index]), name: (0,one_line/* oneLine */.T)(name, 200) })),
    ];
    const single = { id: file.stage?.id ?? null, name: file.stage?.name ?? '', pass: file.pass, fail: file.fail, evidence: file.evidence, at: [] };
    const stages = [single, ...file.stages.map((stage, index) => ({ ...stage, at: ['stages', index] }))];
    const read = stages.map((stage) => readStage(stage, refuse));
    const evidence = stages.map((stage) => evidenceOf(stage, folder, refuse));
    const named = stages.flatMap(({ id, name }, index) => (id === null ? [] : [{ id, name: name.trim(), evidence: [...(evidence[index]?.globs ?? [])] }]));
    return {
        part: {
            deps: file.deps,
            commands: [...commands, ...read.flatMap((stage) => stage.commands)],
            stages: named,
            criteria: read.flatMap(({ criteria }) => criteria),
            helpers: [],
            evidence: single.id === null ? (evidence[0]?.globs ?? []) : [],
        },
        problems: [...read.flatMap(({ problems }) => problems), ...evidence.flatMap(({ problems }) => problems)],
        warnings: stages.flatMap((stage) => lookLikeCommands(stage, warn)),
    };
}
/** Text is a sentence for people; anything else is a command, which is expected to end as the list says that it stands in. */
function readStage({ id, pass, fail, at }, refuse) {
    const entries = [...pass.map((entry, index) => ({ entry, expect: 'pass', at: [...at, 'pass', index] })), ...fail.map((entry, index) => ({ entry, expect: 'fail', at: [...at, 'fail', index] }))];
    return {
        commands: entries.flatMap(({ entry, ...rest }) => (typeof entry === 'string' ? [] : [draftCommand({ entry, kind: 'stage', stage: id, ...rest })])),
        criteria: entries.flatMap(({ entry, expect }) => (typeof entry === 'string' ? [{ text: entry.trim(), stage: id, expect }] : [])),
        problems: entries.flatMap(({ entry, expect, at: place }) => typeof entry !== 'string' && 'run' in entry && entry.expect !== undefined && entry.expect !== expect ? [refuse([...place, 'expect'], `\`expect\` is ${entry.expect}, and the command stands below ${expect}`, 'Remove expect, or move the command.')] : []),
    };
}
/** How a line of shell often begins, and a sentence never does. */
const LINE = /^\s*(?:[A-Z_][A-Z0-9_]*=\S*\s+)*(?:\.{0,2}\/\S+|python3?|pytest|node|npm|npx|pnpm|yarn|bash|sh|make|cargo|go|mvn|gradle|grep|test|curl)(?:\s+\S|$)/;
function lookLikeCommands({ pass, fail, at }, warn) {
    return Object.entries({ pass, fail }).flatMap(([list, entries]) => entries.flatMap((entry, index) => (typeof entry === 'string' && LINE.test(entry) && !/\.\s*$/.test(entry) ? [warn([...at, list, index], 'this reads like a command, and text in a stage is a sentence that nothing runs', `Write {run: ${JSON.stringify((0,one_line/* oneLine */.T)(entry, 100))}} to have it run.`)] : [])));
}
function evidenceOf({ evidence, at }, folder, refuse) {
    const read = evidence.map((text, index) => {
        const found = repositoryGlob(text, text.startsWith(`${folder}/`) ? '' : folder);
        return 'glob' in found ? found : refuse([...at, 'evidence', index], `\`evidence\` ${found.flaw}`, 'Correct it: name a file or glob of this repository, from the folder of the pack.');
    });
    return { globs: read.flatMap((found) => ('glob' in found ? [found.glob] : [])), problems: read.flatMap((found) => ('glob' in found ? [] : [found])) };
}

// EXTERNAL MODULE: ./lib/packs/id-problem.js
var id_problem = __webpack_require__(79695);
;// CONCATENATED MODULE: ./lib/packs/name-commands.js
/** Gives every command without an id its kind and number, such as tests-1 or stage-build-2; an id that is there twice is a problem. */
function nameCommands(drafts, refuse) {
    const counts = new Map();
    const taken = new Set();
    const problems = [];
    const commands = drafts.map(({ at, ...command }) => {
        const stem = stemOf(command.kind, command.stage);
        const number = (counts.get(stem) ?? 0) + 1;
        counts.set(stem, number);
        const id = command.id ?? `${stem}-${number}`;
        if (taken.has(id))
            problems.push(refuse(at, `two commands have the id \`${id}\``, 'Give one of the two another id.'));
        taken.add(id);
        return { ...command, id };
    });
    return { commands, problems };
}
function stemOf(kind, stage) {
    if (kind !== 'stage')
        return kind;
    const slug = (stage ?? '').toLowerCase().replaceAll('_', '-').replace(/^stage-/, '');
    return slug === '' ? 'stage' : `stage-${slug}`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/contract/acceptance.js


/** What the first line of an acceptance.yml of our own says; one without it is read as one of the playbook. */
const ACCEPTANCE_SCHEMA = 'codex-orchestrator/acceptance@1';
const acceptance_name = schemas/* string */.YjP().min(1).max(200);
/** A line that /bin/sh reads, or a program and its arguments, which no shell reads. */
const run = schemas/* union */.KCZ([pack_parts/* shellLine */.Tg, pack_parts/* words */.aL], { error: 'must be a line of shell, or a list of words' })
    .describe('A line for /bin/sh, or a program and its arguments such as [npm, test], which no shell reads.');
/** A command of acceptance.yml with what can be said of it. */
const acceptanceCommand = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be lower-case letters, digits and hyphens, 40 at most, starting with a letter').optional().describe('A short name, unique in the pack; without it, its kind and number.'),
    name: acceptance_name.optional().describe('What people call it.'),
    run,
    kind: schemas/* enum */.k5n(['format', 'lint', 'tests', 'check', 'command']).default('command').describe('What it looks at, for showing.'),
    folder: schemas/* enum */.k5n(['repository', 'pack']).default('repository').describe('Where it starts: in the root of the repository, or in the folder of the pack.'),
    expect: schemas/* enum */.k5n(['pass', 'fail']).optional().describe('pass: it must end with exit code 0. fail: it must end with another. Below pass and fail of a stage that is said already; elsewhere it is pass.'),
    required: schemas/* boolean */.zMY().default(true).describe('Whether the result is PARTIAL when it does not end as expected.'),
    timeout_minutes: schemas/* int */.Whr().min(1).max(60).default(10).describe('After this many minutes it is stopped, and has not ended as expected.'),
});
/** A command as a line of shell, as words, or with all that can be said of it. */
const anyCommand = schemas/* union */.KCZ([pack_parts/* shellLine */.Tg, pack_parts/* words */.aL, acceptanceCommand], { error: 'must be a line of shell, a list of words, or a group of fields with run' }).describe('A line for /bin/sh, a program and its arguments, or a group of fields with run.');
/** One entry of pass or fail: text is a sentence for people, never run; words or a group of fields are a command. */
const stageEntry = schemas/* union */.KCZ([pack_parts/* packText */.ZR, pack_parts/* words */.aL, acceptanceCommand], { error: 'must be a sentence, a list of words, or a group of fields with run' }).describe('A sentence for people, or a command: a program and its arguments, or a group of fields with run. A sentence is never run.');
/** What every stage says, in each form. */
const stageId = schemas/* string */.YjP().regex(/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,29}[A-Za-z0-9])?$/, 'must be letters, digits, hyphens and underscores, 31 at most');
/** A part of the work with its own criteria, commands and artifacts. */
const stage = schemas/* strictObject */.rej({
    id: stageId.describe('A short name, unique among the stages.'),
    name: acceptance_name.describe('What people call it.'),
    pass: schemas/* array */.YOg(stageEntry).max(64).default([]).describe('What must be so: sentences, and commands that must end with exit code 0.'),
    fail: schemas/* array */.YOg(stageEntry).max(64).default([]).describe('What must not be so: sentences, and commands that must end with an exit code other than 0.'),
    evidence: schemas/* array */.YOg(pack_parts/* packGlob */.MS).max(64).default([]).describe('Globs from the root of the repository; each must match a file of the result, or it is PARTIAL.'),
});
const paths = schemas/* array */.YOg(pack_parts/* packGlob */.MS).min(1).max(64);
/** A check that a pack asks for by name. */
const acceptanceHelper = schemas/* discriminatedUnion */.gMt('check', [
    schemas/* strictObject */.rej({ check: schemas/* literal */.euz('artifacts-present').describe('The name of the check.'), paths: paths.optional().describe('Globs that must each match a file; without it, artifacts.required.') }),
    schemas/* strictObject */.rej({ check: schemas/* literal */.euz('artifact-contains').describe('The name of the check.'), paths: paths.describe('Where to look.'), text: schemas/* union */.KCZ([schemas/* string */.YjP().min(1).max(400), schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(400)).min(1).max(32)], { error: 'must be a text, or a list of texts' }).describe('A text, or several, of which a file there must hold at least one.') }),
    schemas/* strictObject */.rej({ check: schemas/* literal */.euz('diff-in-scope').describe('The name of the check.'), paths: paths.optional().describe('Globs of what a change may touch; without it, scope.allowed_paths.') }),
    schemas/* strictObject */.rej({ check: schemas/* literal */.euz('no-deploy-language').describe('The name of the check.'), paths: paths.optional().describe('Which files must not speak of deploying; without it, every changed file.') }),
    schemas/* strictObject */.rej({ check: schemas/* literal */.euz('no-unmeasurable-language').describe('The name of the check.'), paths: paths.optional().describe('Which files must not promise what nobody can measure; without it, every changed file.') }),
    schemas/* strictObject */.rej({ check: schemas/* literal */.euz('engine-declared').describe('The name of the check.'), paths: paths.optional().describe('Files that must name the engine of task.yml and its version; without it, spec.md.') }),
], { error: (issue) => (issue.code === 'invalid_union' ? `must be one of ${pack_parts/* HELPERS */.qf.join(', ')}` : undefined) });
/** acceptance.yml of our own form. Unknown fields are errors. */
const acceptanceFile = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(ACCEPTANCE_SCHEMA).describe('The name of this format and its version.'),
    deps: schemas/* array */.YOg(pack_parts/* pythonRequirement */.ou).max(64).default([]).describe('Python requirements that are installed before anything else runs, such as pytest==8.4.2.'),
    commands: schemas/* array */.YOg(anyCommand).max(64).default([]).describe('All of them are run, in this order, in a fresh checkout of the result.'),
    stages: schemas/* array */.YOg(stage).max(32).default([]).describe('Parts of the work, each with what must and must not be so. Their commands run after those above.'),
    helpers: schemas/* array */.YOg(acceptanceHelper).max(32).default([]).describe('Checks that need no command.'),
});

// EXTERNAL MODULE: ./lib/contract/issue.js
var issue = __webpack_require__(63409);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/contract/task-file.js



/** What the first line of a task.yml of our own says; one without it is read as a pack of the playbook. */
const TASK_SCHEMA = 'codex-orchestrator/task-pack@1';
/** What a pack asks for, and what it promises; shared by every form of task.yml. */
const taskConstraints = schemas/* strictObject */.rej({
    allow_network: schemas/* boolean */.zMY().default(false).describe('Whether the commands of the pack may use the network. Codex and the commands of the policy never do. A run is BLOCKED where packs.network of the policy is not true.'),
    allow_long_running: schemas/* boolean */.zMY().default(false).describe("Whether the run may take as many minutes as the policy's most."),
    allow_secrets: schemas/* literal */.euz(false, { error: 'may only be false: no secret is ever handed to Codex or to a command' }).default(false).describe('May only be false.'),
    allow_cloud_mutations: schemas/* literal */.euz(false, { error: 'may only be false: nothing here could hold such a change to what is allowed' }).default(false).describe('May only be false.'),
    no_secrets_output: schemas/* literal */.euz(true, { error: 'may only be true: secrets are always kept out of what a run writes' }).optional().describe('May only be true; it is held in any case.'),
    safe_mode: schemas/* literal */.euz(true, { error: 'may only be true, and then nothing else may be allowed' }).optional().describe('May only be true, and then the network may not be allowed.'),
    read_only: schemas/* literal */.euz(false, { error: 'may only be false: a run of a pack ends in a change of the repository' }).optional().describe('May only be false.'),
});
/** Which engine the result is made with, for the helper engine-declared. */
const taskEngine = schemas/* strictObject */.rej({
    name: (0,pack_parts/* packLine */.oO)(100).describe('Its name, such as Godot.'),
    version: (0,pack_parts/* packLine */.oO)(100).describe('Its version, in quotes, such as "4.2.2".'),
    target: (0,pack_parts/* packLine */.oO)(100).optional().describe('What it builds for.'),
});
/** Who looks at the result. */
const taskReview = schemas/* strictObject */.rej({
    required: schemas/* literal */.euz(true, { error: 'may only be true: nothing here merges, so that a person looks at every result' }).default(true).describe('May only be true.'),
    notes: pack_parts/* packText */.ZR.optional().describe('What a reviewer should look at; shown in the pull request.'),
});
/** The plugin of a pack: a file of the repository. */
const pluginPath = pack_parts/* packPath */.x9.describe('A file of the repository: an ES module (.js, .mjs), or an executable. It runs only where the policy lets plugins run.');
/** task.yml of our own form. Unknown fields are errors. */
const taskFile = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(TASK_SCHEMA).describe('The name of this format and its version.'),
    id: pack_parts/* packId */.$Z,
    title: (0,pack_parts/* packLine */.oO)(256).describe('What is to be done, in one line.'),
    type: (0,pack_parts/* packLine */.oO)(100).optional().describe('What kind of work it is, such as library or web.'),
    description: pack_parts/* packText */.ZR.optional().describe('More about it; the whole of it stands in spec.md.'),
    owner: (0,pack_parts/* packLine */.oO)(100).optional().describe('Who answers for it.'),
    labels: schemas/* array */.YOg((0,pack_parts/* packLine */.oO)(50)).max(20).default([]).describe('Words that a schedule selects by.'),
    priority: schemas/* string */.YjP().regex(/^P[0-9]$/, 'must be P0 to P9, P0 the most urgent').optional().describe('P0 to P9, P0 the most urgent; a schedule selects by it.'),
    created: iso/* date */.p6({ error: 'must be a day, such as 2026-01-31' }).optional().describe('The day it was written, such as 2026-01-31; a schedule selects by its age.'),
    constraints: taskConstraints.prefault({}).describe('What it asks for beyond the defaults. Everything is off unless it is on here.'),
    scope: schemas/* strictObject */.rej({
        allowed_paths: schemas/* array */.YOg(pack_parts/* packGlob */.MS).min(1).max(256).optional().describe('What a change may touch, within what the policy allows. Without it the policy alone says.'),
        forbidden_paths: schemas/* array */.YOg(pack_parts/* packGlob */.MS).max(256).default([]).describe('What it may not touch although it is allowed.'),
    })
        .prefault({})
        .describe('Where the change may happen.'),
    docs: schemas/* strictObject */.rej({ required: schemas/* array */.YOg(pack_parts/* packPath */.x9).max(64).default([]).describe('Without one of them the run is BLOCKED.') }).prefault({}).describe('Files or folders that the base commit must hold.'),
    specs: schemas/* strictObject */.rej({ required: schemas/* array */.YOg(issue/* specName */.hi).max(issue/* MOST_SPECS */.DT).default([]).describe('Each by its path or its id: fresh, approved and unchanged since, or the run is BLOCKED.') }).prefault({}).describe('Specs that the work goes by.'),
    artifacts: schemas/* strictObject */.rej({
        required: schemas/* array */.YOg(pack_parts/* packGlob */.MS).max(64).default([]).describe('Each must match a file of the result, or it is PARTIAL.'),
        optional: schemas/* array */.YOg(pack_parts/* packGlob */.MS).max(64).default([]).describe('Shown where they are there.'),
    })
        .prefault({})
        .describe('Files that the result must hold.'),
    acceptance: schemas/* strictObject */.rej({
        must: schemas/* array */.YOg(pack_parts/* packText */.ZR).max(128).default([]).describe('Sentences the result is measured by, for Codex and for people. They become AC-1, AC-2 …; no check judges them, commands and helpers in acceptance.yml do.'),
        notes: pack_parts/* packText */.ZR.optional().describe('More about them.'),
    })
        .prefault({})
        .describe('What the result is measured by.'),
    engine: taskEngine.optional().describe('Which engine the result is made with.'),
    execution: schemas/* strictObject */.rej({ timeout_minutes: schemas/* int */.Whr().min(1).max(1440).optional().describe('The most minutes of a run; the policy may say less.') }).prefault({}).describe('How it runs.'),
    review: taskReview.prefault({}).describe('Who looks at the result.'),
    skills: schemas/* strictObject */.rej({ prefer: schemas/* array */.YOg((0,pack_parts/* packLine */.oO)(100)).max(32).default([]).describe('Names of skills, for showing.') }).prefault({}).describe('What Codex should know.'),
    plugin: pluginPath.optional(),
    depends_on: schemas/* array */.YOg(pack_parts/* packId */.$Z).max(64).default([]).describe('Ids of packs that must be merged before this one runs.'),
    notes: schemas/* array */.YOg(pack_parts/* packText */.ZR).max(64).default([]).describe('Anything else, for showing.'),
});

;// CONCATENATED MODULE: ./lib/contract/playbook-pack.js





/** A list of the playbook's, which may be there with nothing in it. */
const listOf = (item, most) => schemas/* array */.YOg(item).max(most).nullish().transform((list) => list ?? []);
/** A path or glob as the playbook has it: a path stands for everything below it too. */
const path = schemas/* string */.YjP()
    .max(512)
    .regex(/^(?!\/)(?=.*\S)[^\\\p{Cc}]*$/u, 'must be a path or glob that does not begin with /');
const commands = schemas/* strictObject */.rej({ commands: listOf(pack_parts/* shellLine */.Tg, 64).describe('Lines for /bin/sh, run in the root of the repository.') });
/** task.yml as packs for the playbook have it: every field that was seen in one, and what is new in ours where it would be missed. */
const playbookTask = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).optional().describe('The version of the format.'),
    id: pack_parts/* packId */.$Z,
    title: (0,pack_parts/* packLine */.oO)(256).describe('What is to be done.'),
    type: pack_parts/* packText */.ZR.optional().describe('What kind of work it is.'),
    owner: pack_parts/* packText */.ZR.optional().describe('Who answers for it.'),
    priority: pack_parts/* packText */.ZR.optional().describe('P0 to P9, P0 the most urgent.'),
    pillar: pack_parts/* packText */.ZR.optional().describe('What area it belongs to.'),
    solution: pack_parts/* packText */.ZR.optional().describe('What solution it belongs to.'),
    notes: schemas/* union */.KCZ([pack_parts/* packText */.ZR, schemas/* array */.YOg(pack_parts/* packText */.ZR).max(64)], { error: 'must be text, or a list of texts' }).optional().describe('Anything else, for showing.'),
    task: schemas/* strictObject */.rej({ name: pack_parts/* packText */.ZR.optional().describe('Its name.'), pillar: pack_parts/* packText */.ZR.optional().describe('Its area.'), description: pack_parts/* packText */.ZR.optional().describe('More about it.') })
        .optional()
        .describe('More about the task.'),
    workspace: schemas/* enum */.k5n(['.', 'self'], { error: 'names another place, and a run works in the repository that holds the pack: put the pack there, and leave this out' }).optional().describe('May only be . or self: the repository that holds the pack.'),
    constraints: taskConstraints.prefault({}).describe('What it asks for beyond the defaults.'),
    scope: schemas/* strictObject */.rej({
        allowed_paths: schemas/* array */.YOg(path).min(1, 'is an empty list, which would let a change touch everything: name what it may touch, or leave the field out').max(256).nullish().describe('Paths a change may touch, each with everything below it.'),
        forbidden_paths: listOf(path, 256).describe('Paths it may not touch although they are allowed.'),
    })
        .optional()
        .describe('Where the change may happen.'),
    docs: schemas/* strictObject */.rej({ required: listOf(pack_parts/* packPath */.x9, 64).describe('Without one of them the run is BLOCKED.') }).optional().describe('Files that the base commit must hold.'),
    specs: schemas/* strictObject */.rej({ required: listOf(issue/* specName */.hi, issue/* MOST_SPECS */.DT).describe('As in a pack of our own form.') }).optional().describe('Specs that the work goes by.'),
    acceptance: schemas/* strictObject */.rej({
        must: listOf(pack_parts/* packText */.ZR, 128).describe('Sentences the result is measured by.'),
        file: schemas/* literal */.euz('acceptance.yml', { error: 'may only be acceptance.yml' }).optional().describe('May only be acceptance.yml.'),
        notes: pack_parts/* packText */.ZR.optional().describe('More about them.'),
        commands: listOf(pack_parts/* shellLine */.Tg, 64).describe('Lines for /bin/sh, run in the root of the repository.'),
        deps: listOf(pack_parts/* pythonRequirement */.ou, 64).describe('Python requirements, as in acceptance.yml.'),
        format: commands.nullish().describe('As in acceptance.yml.'),
        lint: commands.nullish().describe('As in acceptance.yml.'),
        tests: commands.nullish().describe('As in acceptance.yml.'),
    })
        .optional()
        .describe('What the result is measured by.'),
    engine: taskEngine.optional().describe('Which engine the result is made with.'),
    execution: schemas/* strictObject */.rej({
        timeout_minutes: schemas/* int */.Whr().min(1).max(1440).optional().describe('The most minutes of a run.'),
        use_plugins: schemas/* boolean */.zMY().optional().describe('Whether the plugin is to run.'),
    })
        .optional()
        .describe('How it runs.'),
    artifacts: schemas/* strictObject */.rej({ required: listOf(path, 64).describe('Each must match a file of the result.'), optional: listOf(path, 64).describe('Shown where they are there.') })
        .optional()
        .describe('Files of the result, from the root of the repository.'),
    inputs: schemas/* strictObject */.rej({ description: pack_parts/* packText */.ZR.optional().describe('What it starts from.') }).optional().describe('What it starts from.'),
    outputs: schemas/* strictObject */.rej({ artifacts_dir: path.optional().describe('The folder of its artifacts.'), evidence: listOf(path, 64).describe('Files the result must hold.') })
        .optional()
        .describe('Files of the result, from the folder of the pack.'),
    evidence: schemas/* strictObject */.rej({ mode: schemas/* literal */.euz('inherit', { error: 'may only be inherit: evidence goes where the run keeps it' }).optional().describe('May only be inherit.') })
        .optional()
        .describe('Where evidence goes.'),
    review: taskReview.optional().describe('Who looks at the result.'),
    skills: schemas/* strictObject */.rej({ prefer: listOf(pack_parts/* packText */.ZR, 32).describe('Names of skills, for showing.') }).optional().describe('What Codex should know.'),
    plugin: schemas/* string */.YjP().max(512).regex(/^[^\s\p{Cc}]+$/u, 'must be package.module:Class, or a file of the repository').optional().describe('package.module:Class, or a file of the repository.'),
    depends_on: listOf(pack_parts/* packId */.$Z, 64).describe('Ids of packs that must be merged before this one runs.'),
});
const stageLists = {
    pass: listOf(stageEntry, 64).describe('What must be so.'),
    fail: listOf(stageEntry, 64).describe('What must not be so.'),
    evidence: listOf(path, 64).describe('Files the result must hold, from the folder of the pack.'),
};
const stageName = schemas/* strictObject */.rej({ id: stageId.describe('A short name.'), name: pack_parts/* packText */.ZR.describe('What people call it.') });
/** acceptance.yml as packs for the playbook have it, in each of the forms that were seen. */
const playbookAcceptance = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).optional().describe('The version of the format.'),
    deps: listOf(pack_parts/* pythonRequirement */.ou, 64).describe('Python requirements.'),
    format: commands.nullish().describe('Commands that look at the form of the code.'),
    lint: commands.nullish().describe('Commands that look for mistakes.'),
    tests: commands.nullish().describe('Commands that test.'),
    must: listOf(pack_parts/* shellLine */.Tg, 64).describe('Lines for /bin/sh, run in the folder of the pack.'),
    checks: listOf(schemas/* strictObject */.rej({ name: pack_parts/* packText */.ZR.describe('What people call it.'), run: pack_parts/* shellLine */.Tg.describe('Lines for /bin/sh, run in the root of the repository.') }), 64).describe('Commands with names.'),
    stage: stageName.optional().describe('The one stage that pass, fail and evidence below belong to.'),
    ...stageLists,
    stages: listOf(stageName.extend(stageLists), 32).describe('Parts of the work.'),
});

;// CONCATENATED MODULE: ./lib/packs/other-form.js



/** Fields of the playbook's task.yml that ours says in another way. */
const INSTEAD_IN_TASK = {
    version: 'Remove it; the field schema says the version.',
    task: 'Write title and description.',
    pillar: 'Write type or labels.',
    solution: 'Write labels.',
    workspace: 'Remove it; a run works in the repository that holds the pack.',
    'acceptance.commands': 'Write the commands in acceptance.yml.',
    'acceptance.file': 'Remove it; the file is acceptance.yml.',
    'execution.use_plugins': 'Name the plugin in plugin, or leave that out.',
    inputs: 'Write description.',
    outputs: 'Write artifacts.required, from the root of the repository.',
    evidence: 'Remove it; evidence goes where the run keeps it.',
};
/** Fields of the playbook's acceptance.yml that ours says in another way. */
const INSTEAD_IN_ACCEPTANCE = {
    version: 'Remove it; the field schema says the version.',
    format: 'Write the commands under commands, each with kind: format.',
    lint: 'Write the commands under commands, each with kind: lint.',
    tests: 'Write the commands under commands, each with kind: tests.',
    must: 'Write the commands under commands, each with folder: pack.',
    checks: 'Write the commands under commands, each with kind: check.',
    stage: 'Write one entry under stages.',
    pass: 'Write it under an entry of stages.',
    fail: 'Write it under an entry of stages.',
    evidence: 'Write it under an entry of stages.',
};
/** How task.yml may be written. */
const TASK_SCHEMAS = {
    own: ownSchema(taskFile, `The smallest is: {schema: ${TASK_SCHEMA}, id: ID, title: TITLE}`, INSTEAD_IN_TASK),
    playbook: playbookSchema(playbookTask, taskFile.shape, TASK_SCHEMA),
};
/** How acceptance.yml may be written. */
const ACCEPTANCE_SCHEMAS = {
    own: ownSchema(acceptanceFile, `The smallest is: {schema: ${ACCEPTANCE_SCHEMA}, commands: [[npm, test]]}`, INSTEAD_IN_ACCEPTANCE),
    playbook: playbookSchema(playbookAcceptance, acceptanceFile.shape, ACCEPTANCE_SCHEMA),
};
function ownSchema(schema, example, instead) {
    return {
        schema,
        example,
        elsewhere: (field) => {
            const remedy = Object.hasOwn(instead, field) ? instead[field] : undefined;
            return remedy === undefined ? null : { what: "is a field of the playbook's form, and this file is in our own", remedy };
        },
    };
}
/** A file without a schema may have been meant as one of ours: then it says fields that only ours has. */
function playbookSchema(schema, own, name) {
    return {
        schema,
        example: `A file of our own form begins with schema: ${name}`,
        elsewhere: (field) => (Object.hasOwn(own, field) ? { what: "is unknown in the playbook's form, which a file without schema is read as", remedy: `Begin the file with schema: ${name}, which knows it.` } : null),
    };
}

// EXTERNAL MODULE: ./lib/documents/problem-at.js
var problem_at = __webpack_require__(96167);
// EXTERNAL MODULE: ./lib/documents/schema-flaws.js
var schema_flaws = __webpack_require__(98205);
// EXTERNAL MODULE: ./lib/documents/read-yaml.js
var read_yaml = __webpack_require__(74102);
;// CONCATENATED MODULE: ./lib/packs/pack-document.js




/** The reason code of everything that is wrong with a pack. */
const INVALID = 'pack:invalid';
/** How a file that became too much for the reader is mended. */
const ADVICE = { long: 'Make it smaller: prose belongs in the files that end in .md, and many tasks in many packs.', deep: 'Write it flat: a file of a pack is five levels deep.' };
/** Past this many, more problems would only bury the first. */
const MOST = 20;
/** Reads a file of fields: as our own form where its field `schema` is there, else as the playbook's. */
function readPackDocument(file, own, playbook) {
    const refused = (position, what, remedy) => (0,problem_at/* problemAt */.l)(file, position, { what, remedy, reason: INVALID });
    const yaml = (0,read_yaml/* readYaml */.gM)(file.text, ADVICE);
    if (!yaml.known)
        return { known: false, problems: yaml.flaws.slice(0, MOST).map(({ what, position, remedy }) => refused(position, what, remedy)) };
    const { value } = yaml;
    if (!yaml.isMapping || typeof value !== 'object' || value === null)
        return { known: false, problems: [refused(read_yaml/* START */.d3, value === null ? 'the file is empty' : 'the file is no group of fields', own.example)] };
    if (Object.hasOwn(value, 'schema')) {
        const read = parsed(file, yaml, own);
        return read.known ? { ...read, own: true } : read;
    }
    const read = parsed(file, yaml, playbook);
    return read.known ? { ...read, own: false } : read;
}
function parsed(file, yaml, { schema, ...hints }) {
    const found = schema.safeParse(yaml.value, { error: in_words/* inWords */.r });
    if (!found.success)
        return { known: false, problems: (0,schema_flaws/* schemaFlaws */.n)(found.error.issues, yaml, schema, hints).slice(0, MOST).map(({ position, ...said }) => (0,problem_at/* problemAt */.l)(file, position, { ...said, reason: INVALID })) };
    const refuse = (path, what, remedy) => (0,problem_at/* problemAt */.l)(file, yaml.locate(path.map(String), 'value'), { what, remedy, reason: INVALID });
    const warn = (path, what, remedy) => {
        const { sentence, where, frame } = refuse(path, what, remedy);
        return { sentence, remedy, where, ...(frame === undefined ? {} : { frame }) };
    };
    return { known: true, values: found.data, refuse, warn };
}

// EXTERNAL MODULE: ./lib/documents/decode-utf8.js
var decode_utf8 = __webpack_require__(21508);
// EXTERNAL MODULE: ./lib/documents/strip-hidden.js
var strip_hidden = __webpack_require__(88821);
;// CONCATENATED MODULE: ./lib/packs/pack-texts.js






/** What a document of prose may hold, in characters, and what all of them may: more would leave no room for the rest of a prompt. */
const [MOST_PROSE, MOST_TOGETHER] = [65_536, 131_072];
/** Reads the files of a pack as text that people see the whole of, and finds out what is missing, empty or too long; `shown` is what errors call the folder. */
function packTexts(shown, files) {
    const texts = new Map();
    const problems = [];
    for (const { name, required, holds } of pack_parts/* PACK_FILES */.mQ) {
        const [source, content] = [`${shown}/${name}`, files.get(name)];
        if (content === undefined && required)
            problems.push({ reason: INVALID, sentence: `${source}: this file is missing.`, remedy: `Add it. It holds ${holds}.`, where: source });
        if (content === undefined)
            continue;
        const text = textOf(source, content);
        const problem = 'reason' in text ? text : (hiddenProblem(text) ?? proseProblem(text, name, required, holds));
        if (problem !== null)
            problems.push(problem);
        else if ('text' in text)
            texts.set(name, text);
    }
    return { texts, problems: [...problems, ...togetherProblems([...texts.values()].filter(({ source }) => isProse(source)))] };
}
function isProse(name) {
    return name.endsWith('.md');
}
function textOf(source, content) {
    if (typeof content === 'string')
        return { source, text: content };
    const { text, broken } = (0,decode_utf8/* decodeUtf8 */._)(content);
    return broken === null ? { source, text } : (0,problem_at/* problemAt */.l)({ source, text }, broken, { what: 'the file is not UTF-8 text', remedy: 'Save the file as UTF-8.', reason: INVALID });
}
/** Who approves a pack reads it on a page, and a model reads its characters: both have to be the same. */
function hiddenProblem(file) {
    const hidden = (0,strip_hidden/* firstHidden */.hK)(file.text);
    return hidden === null ? null : (0,problem_at/* problemAt */.l)(file, (0,read_yaml/* positionAt */.t$)(file.text, hidden.offset), { what: `here is the character ${hidden.what}, which people do not see`, remedy: 'Remove it: what a model is told has to be what people read.', reason: INVALID });
}
function proseProblem({ source, text }, name, required, holds) {
    if (!isProse(name))
        return null;
    if (text.length > MOST_PROSE)
        return refuse(source, `the file is longer than ${MOST_PROSE} characters`, 'Shorten it, or move parts of it into files of the repository and name them.');
    return required && !/[^\s\ufeff]/.test(text) ? refuse(source, 'the file is empty', `Write what it is for: ${holds}.`) : null;
}
/** Told of the longest, which is where most can be taken away. */
function togetherProblems(prose) {
    const all = prose.reduce((sum, { text }) => sum + text.length, 0);
    const [longest] = prose.toSorted((left, right) => right.text.length - left.text.length);
    return longest === undefined || all <= MOST_TOGETHER ? [] : [refuse(longest.source, `the documents of the pack are longer than ${MOST_TOGETHER} characters together, and this is the longest`, 'Shorten them, or move parts of them into files of the repository and name them.')];
}
function refuse(source, what, remedy) {
    return (0,problem_at/* problemAt */.l)({ source, text: '' }, read_yaml/* START */.d3, { what, remedy, reason: INVALID });
}

;// CONCATENATED MODULE: ./lib/packs/task-part.js




/** Brings a task.yml of our own into the one form. */
function ownTask({ values: file, refuse }) {
    const plugin = file.plugin === undefined ? null : filePlugin(file.plugin);
    const about = aboutOf({ description: file.description, owner: file.owner, priority: file.priority, 'acceptance.notes': file.acceptance.notes, 'review.notes': file.review.notes, 'skills.prefer': file.skills.prefer, notes: file.notes });
    return {
        part: {
            form: 'codex-orchestrator/task-pack@1',
            id: file.id,
            title: file.title.trim(),
            type: file.type ?? null,
            constraints: constraintsOf(file.constraints),
            scope: { allowedPaths: file.scope.allowed_paths ?? null, forbiddenPaths: file.scope.forbidden_paths },
            docs: { required: file.docs.required },
            specs: { required: file.specs.required },
            artifacts: file.artifacts,
            engine: engineOf(file.engine),
            execution: { timeoutMinutes: file.execution.timeout_minutes ?? null },
            plugin,
            dependsOn: file.depends_on,
            selection: { labels: file.labels, priority: urgency(file.priority), created: file.created ?? null },
            about,
            must: file.acceptance.must,
            deps: [],
            commands: [],
        },
        problems: contradictions(file.constraints, refuse),
        warnings: [],
    };
}
/** Brings a task.yml of the playbook into the one form; `folder` is that of the pack, where the paths below outputs start. */
function playbookPart({ values: file, refuse, warn }, folder) {
    const problems = [...contradictions(file.constraints, refuse)];
    const globs = (field, texts, from) => texts.flatMap((text, index) => {
        const read = repositoryGlob(text, text.startsWith(`${folder}/`) ? '' : from);
        if ('glob' in read)
            return [read.glob];
        problems.push(refuse([...field, index], `\`${field.join('.')}\` ${read.flaw}`, 'Correct it: name a file, a folder or a glob of this repository.'));
        return [];
    });
    const allowed = globs(['scope', 'allowed_paths'], file.scope?.allowed_paths ?? [], '').flatMap(withEverythingBelow);
    const forbidden = globs(['scope', 'forbidden_paths'], file.scope?.forbidden_paths ?? [], '').flatMap(withEverythingBelow);
    const required = [...globs(['artifacts', 'required'], file.artifacts?.required ?? [], ''), ...globs(['outputs', 'evidence'], file.outputs?.evidence ?? [], folder)];
    const optional = [...globs(['artifacts', 'optional'], file.artifacts?.optional ?? [], ''), ...(file.outputs?.artifacts_dir === undefined ? [] : globs(['outputs', 'artifacts_dir'], [`${file.outputs.artifacts_dir}/`], folder))];
    const plugin = playbookPlugin(file, refuse);
    return {
        part: {
            form: 'playbook',
            id: file.id,
            title: file.title.trim(),
            type: file.type === undefined ? null : (0,one_line/* oneLine */.T)(file.type, 100),
            constraints: constraintsOf(file.constraints),
            scope: { allowedPaths: allowed.length === 0 ? null : allowed, forbiddenPaths: forbidden },
            docs: { required: file.docs?.required ?? [] },
            specs: { required: file.specs?.required ?? [] },
            artifacts: { required, optional },
            engine: engineOf(file.engine),
            execution: { timeoutMinutes: file.execution?.timeout_minutes ?? null },
            plugin: plugin.plugin,
            dependsOn: file.depends_on,
            selection: { labels: [], priority: urgency(file.priority), created: null },
            about: playbookAbout(file),
            must: file.acceptance?.must ?? [],
            deps: file.acceptance?.deps ?? [],
            commands: commandsIn(file),
        },
        problems: [...problems, ...plugin.problems],
        warnings: plugin.plugin?.kind === 'python' ? [warn(['plugin'], 'a Python class lives inside another tool, and nothing here loads it', 'Name an ES module or an executable file of the repository, or remove it: a run of this pack is BLOCKED.')] : [],
    };
}
/** The lines of acceptance.commands, and those that other packs have in acceptance.yml. */
function commandsIn({ acceptance }) {
    const own = (acceptance?.commands ?? []).map((run, index) => draftLine('acceptance', run, ['acceptance', 'commands', index]));
    return [...own, ...['format', 'lint', 'tests'].flatMap((kind) => (acceptance?.[kind]?.commands ?? []).map((run, index) => draftLine(kind, run, ['acceptance', kind, 'commands', index])))];
}
function playbookAbout(file) {
    return aboutOf({
        owner: file.owner,
        priority: file.priority,
        pillar: file.pillar,
        solution: file.solution,
        'task.name': file.task?.name,
        'task.pillar': file.task?.pillar,
        'task.description': file.task?.description,
        'inputs.description': file.inputs?.description,
        'acceptance.notes': file.acceptance?.notes,
        'review.notes': file.review?.notes,
        'skills.prefer': file.skills?.prefer,
        notes: file.notes,
    });
}
function playbookPlugin({ plugin, execution }, refuse) {
    const asked = execution?.use_plugins;
    if (plugin === undefined)
        return { plugin: null, problems: asked === true ? [refuse(['execution', 'use_plugins'], '`execution.use_plugins` is true, and the pack names no plugin', 'Name it in plugin, or write false.')] : [] };
    if (asked === false)
        return { plugin: null, problems: [refuse(['plugin'], 'the pack names a plugin, and `execution.use_plugins` is false', 'Remove one of the two.')] };
    if (/^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*(:[A-Za-z_]\w*)?$/.test(plugin) && !/\.m?js$/.test(plugin))
        return { plugin: { kind: 'python', spec: plugin }, problems: [] };
    const path = pack_parts/* packPath */.x9.safeParse(plugin);
    return path.success ? { plugin: filePlugin(path.data), problems: [] } : { plugin: null, problems: [refuse(['plugin'], '`plugin` is neither package.module:Class nor the path of a file from the root of the repository', 'Correct it, or remove it.')] };
}
function filePlugin(spec) {
    return { kind: /\.m?js$/.test(spec) ? 'module' : 'executable', spec };
}
function constraintsOf({ allow_network: network, allow_long_running: longRunning }) {
    return { network, longRunning };
}
function contradictions({ safe_mode: safe, allow_network: network }, refuse) {
    return safe === true && network ? [refuse(['constraints', 'allow_network'], '`constraints.allow_network` is true, and `constraints.safe_mode` allows nothing', 'Remove one of the two.')] : [];
}
function engineOf(engine) {
    return engine === undefined ? null : { name: engine.name, version: engine.version, target: engine.target ?? null };
}
/** P0 is the most urgent of ten; what is spelled otherwise is shown and selects nothing. */
function urgency(priority) {
    const [, digit] = /^\s*P([0-9])\s*$/i.exec(priority ?? '') ?? [];
    return digit === undefined ? null : Number(digit);
}
function aboutOf(fields) {
    return Object.entries(fields).flatMap(([field, said]) => {
        const texts = said === undefined ? [] : typeof said === 'string' ? [said] : field === 'skills.prefer' && said.length > 0 ? [said.join(', ')] : said;
        return texts.map((text) => ({ field, text: text.trim() }));
    });
}

;// CONCATENATED MODULE: ./lib/packs/read-pack.js









/** Reads the files of a pack, in any form they may have, into the one form. Never throws for what they hold; every problem names file, line and column, and how to mend it. */
function readPack({ path, shown = path, files }) {
    const { texts, problems: flaws } = packTexts(shown, files);
    const problems = [...flaws];
    const [task, acceptance] = [readTask(texts.get('task.yml'), path), readAcceptance(texts.get('acceptance.yml'), path)];
    problems.push(...(task?.problems ?? []), ...(acceptance?.problems ?? []));
    const warnings = [...(task?.warnings ?? []), ...(acceptance?.warnings ?? [])];
    const refuse = task?.document?.refuse ?? null;
    if (task?.part == null || acceptance?.part == null || task.document === null || acceptance.document === null)
        return { path, pack: null, problems, warnings, refuse };
    const whole = assemble({ path, task: task.part, acceptance: acceptance.part, ofTask: task.document, ofAcceptance: acceptance.document });
    problems.push(...whole.problems);
    return { path, pack: problems.length === 0 ? whole.part : null, problems, warnings: [...warnings, ...whole.warnings], refuse };
}
function readTask(file, path) {
    if (file === undefined)
        return null;
    const document = readPackDocument(file, TASK_SCHEMAS.own, TASK_SCHEMAS.playbook);
    if (!document.known)
        return { part: null, document: null, problems: document.problems, warnings: [] };
    const { part, problems, warnings } = document.own ? ownTask(document) : playbookPart(document, path);
    return { part, document, problems: [...(0,id_problem/* idProblem */.lx)(part, path, document), ...problems], warnings };
}
function readAcceptance(file, path) {
    if (file === undefined)
        return null;
    const document = readPackDocument(file, ACCEPTANCE_SCHEMAS.own, ACCEPTANCE_SCHEMAS.playbook);
    if (!document.known)
        return { part: null, document: null, problems: document.problems, warnings: [] };
    return { ...(document.own ? ownAcceptance(document) : playbookAcceptancePart(document, path)), document };
}
/** Puts both files together, and says what only shows when they are. */
function assemble({ path, task: { must, deps, commands, ...task }, acceptance, ofTask, ofAcceptance }) {
    const named = nameCommands([...commands, ...acceptance.commands], (at, what, remedy) => (at[0] === 'acceptance' ? ofTask : ofAcceptance).refuse(at, what, remedy));
    const required = [...new Set([...task.artifacts.required, ...acceptance.stages.flatMap(({ evidence }) => evidence), ...acceptance.evidence])];
    const criteria = [...must.map((text) => ({ text: text.trim(), stage: null, expect: 'pass' })), ...acceptance.criteria];
    const helpers = acceptance.helpers.map((helper, index) => fillIn(helper, { path, required, allowed: task.scope.allowedPaths, engine: task.engine, refuse: (what, remedy) => ofAcceptance.refuse(['helpers', index], what, remedy) }));
    const pack = {
        ...task,
        artifacts: { required, optional: task.artifacts.optional },
        deps: [...new Set([...deps, ...acceptance.deps])],
        commands: named.commands,
        stages: acceptance.stages,
        criteria: criteria.map((criterion, index) => ({ id: `AC-${index + 1}`, ...criterion })),
        helpers: helpers.flatMap((helper) => ('check' in helper ? [helper] : [])),
    };
    const problems = [...stagesTwice(acceptance, ofAcceptance), ...named.problems, ...helpers.flatMap((helper) => ('check' in helper ? [] : [helper]))];
    const warnings = pack.commands.length === 0 && pack.helpers.length === 0 ? [ofAcceptance.warn([], 'nothing in this pack judges its result', 'Add a command or a helper to acceptance.yml; without one only the commands of the policy judge it.')] : [];
    const whole = task_pack/* taskPack */.$Z.safeParse(pack, { error: in_words/* inWords */.r });
    if (!whole.success)
        problems.push(...whole.error.issues.map(({ path: field, message }) => ofTask.refuse([], `the pack as a whole: \`${field.join('.')}\` ${message}`, 'Make the pack smaller, or split it into several.')));
    return { part: whole.data ?? null, problems, warnings };
}
/** What a helper looks at where it does not say so itself. */
function fillIn(helper, { path, required, allowed, engine, refuse }) {
    const { check } = helper;
    const own = [...(helper.paths ?? [])];
    switch (check) {
        case 'artifacts-present':
            return own.length === 0 && required.length === 0 ? refuse('artifacts-present has nothing to look for', 'Give it paths, or name files in artifacts.required of task.yml.') : { check, paths: own.length > 0 ? own : [...required], texts: [] };
        case 'artifact-contains':
            return { check, paths: own, texts: typeof helper.text === 'string' ? [helper.text] : [...helper.text] };
        case 'diff-in-scope':
            return own.length === 0 && allowed === null ? refuse('diff-in-scope has no scope to compare with', 'Give it paths, or name scope.allowed_paths in task.yml.') : { check, paths: own.length > 0 ? own : [...(allowed ?? [])], texts: [] };
        case 'engine-declared':
            return engine === null ? refuse('engine-declared has no engine to look for', 'Name engine in task.yml, with name and version.') : { check, paths: own.length > 0 ? own : [`${path}/spec.md`], texts: [] };
        case 'no-deploy-language':
        case 'no-unmeasurable-language':
            return { check, paths: own, texts: [] };
    }
}
function stagesTwice({ stages }, document) {
    const ids = stages.map(({ id }) => id.toLowerCase());
    return ids.flatMap((id, index) => (ids.indexOf(id) < index ? [document.refuse(['stages', index, 'id'], `the stage \`${id}\` is there twice`, 'Give one of the two another id.')] : []));
}


/***/ })

};
