export const id = 284;
export const ids = [284];
export const modules = {

/***/ 33240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vz: () => (/* binding */ runId),
/* harmony export */   We: () => (/* binding */ fileReference),
/* harmony export */   g3: () => (/* binding */ reasonCode),
/* harmony export */   hW: () => (/* binding */ sha),
/* harmony export */   ij: () => (/* binding */ checkId),
/* harmony export */   qN: () => (/* binding */ repoPath),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   uR: () => (/* binding */ instant)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _overwritten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89767);


/** A full git object name: 40 lower-case hexadecimal digits. */
const sha = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40}$/, 'must be a full git object name (40 hexadecimal digits)').brand();
/** A SHA-256 digest: 64 lower-case hexadecimal digits. */
const sha256 = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 digest (64 hexadecimal digits)').brand();
/** A path inside the repository as git spells it: relative, `/` between names, kept byte for byte. */
const repoPath = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(4096).brand();
/** A sortable, unique name of a run that is safe as a folder: UTC time, then eight random hexadecimal digits. */
const runId = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^\d{8}T\d{6}Z-[0-9a-f]{8}$/, 'must look like 20260131T235959Z-0123abcd').brand();
/** The name of a check, which is also its file name: lower-case words joined by hyphens. */
const checkId = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[a-z]+(-[a-z]+)*$/).brand();
/** Why a run ended as it did, spelled `area:slug`. */
const reasonCode = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[a-z]+:[a-z0-9]+(-[a-z0-9]+)*$/, 'must be spelled area:slug');
/** A moment in UTC, ISO 8601 with milliseconds. */
const instant = zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ precision: 3 });
/** A file of the evidence bundle: its path in the bundle, its size in bytes and its digest, and what of it was overwritten. */
const fileReference = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(), sha256, overwritten: _overwritten_js__WEBPACK_IMPORTED_MODULE_0__/* .overwritten */ .gu.optional() });


/***/ }),

/***/ 89767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ls: () => (/* binding */ LISTED_HITS),
/* harmony export */   gu: () => (/* binding */ overwritten),
/* harmony export */   oc: () => (/* binding */ overwrittenField)
/* harmony export */ });
/* unused harmony export hit */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** A secret that was found: where it began, how long it was, and the rule that found it; never the secret itself. */
const hit = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    offset: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().describe('Where it begins, in bytes of a file or in UTF-16 units of a text.'),
    length: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().describe('How long it is, in the same units; every unit but line ends is now `*`.'),
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(known:[a-z0-9-]+(:[a-z0-9]+)?|[a-z0-9-]+)$/).describe('`known:<name>` with the form it was written in, or the family it looks like.'),
});
/** At most so many places are listed of one file; the others are counted. */
const LISTED_HITS = 1000;
/** What was overwritten in a file, at equal length, before its digest was taken; absent where nothing was. */
const overwritten = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ count: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(), places: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(hit).max(LISTED_HITS) });
/** What was overwritten in one string of a record: the names that lead to the string, joined by dots. */
const overwrittenField = hit.extend({ field: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });


/***/ }),

/***/ 86582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ packId),
/* harmony export */   C: () => (/* binding */ packFolder),
/* harmony export */   MS: () => (/* binding */ packGlob),
/* harmony export */   ZR: () => (/* binding */ packText),
/* harmony export */   mQ: () => (/* binding */ PACK_FILES),
/* harmony export */   oO: () => (/* binding */ packLine),
/* harmony export */   ou: () => (/* binding */ pythonRequirement),
/* harmony export */   qf: () => (/* binding */ HELPERS),
/* harmony export */   sQ: () => (/* binding */ PACKS_FOLDER),
/* harmony export */   x9: () => (/* binding */ packPath)
/* harmony export */ });
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
/** A short text on one line. */
const packLine = (most) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(most).regex(/^(?=.*\S)[^\p{Cc}\p{Zl}\p{Zp}]*$/u, 'must be text on one line');
/** The checks a pack can ask for by name. */
const HELPERS = ['artifacts-present', 'artifact-contains', 'diff-in-scope', 'no-deploy-language', 'no-unmeasurable-language', 'engine-declared'];
/** A requirement of pip by name and version: no option, address or path, so that it installs from the index that pip is set up for. */
const pythonRequirement = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .max(256)
    .regex(/^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?(?:\s*\[[A-Za-z0-9._,\s-]+\])?(?:\s*(?:===?|~=|!=|<=?|>=?)\s*[A-Za-z0-9.*+!_-]+(?:\s*,\s*(?:===?|~=|!=|<=?|>=?)\s*[A-Za-z0-9.*+!_-]+)*)?(?:\s*;[^\p{Cc}]{1,120})?$/u, 'must be a Python requirement, a name with versions such as pytest==8.4.2; options, addresses, files and paths are not installed');


/***/ }),

/***/ 80150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ loosestMode),
/* harmony export */   Gt: () => (/* binding */ policyChecks),
/* harmony export */   Sc: () => (/* binding */ CHECK_MODES)
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
    'pack-not-delivered': always(),
    'model-priced': always(),
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
    'kept-secrets': always(),
    'base-current': always(),
    delivered: always(),
});
function always() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['enforce'], { error: 'is always enforced, and cannot be set; remove the line' }).optional().describe('Always enforced.');
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
/** Says what a glob holds that would leave it without its effect, and what to write instead. */
function globFlaw(text) {
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

/***/ 58651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zh: () => (/* binding */ isFault),
/* harmony export */   vC: () => (/* binding */ Fault),
/* harmony export */   y2: () => (/* binding */ FAULTS)
/* harmony export */ });
/** Every way the machinery can break, the status it makes and what a human can do about it. */
const FAULTS = {
    'breaker:attempts': { status: 'FAILED', remedy: 'The sentence ends with what went wrong the last time, and its reason code: codex-orchestrator explain REASON says what to do about it. Then run again. The field limits.attempts of the policy says how often Codex is tried.' },
    'breaker:cost': { status: 'FAILED', remedy: 'The run cost what its policy allows. Make the issue smaller, or raise limits.cost in the policy.' },
    'breaker:log-bytes': { status: 'FAILED', remedy: 'Codex and the commands of the run wrote more output than its policy allows. What fitted is in the evidence. Have them print less, name in the issue what Codex should not print, or raise limits.log-bytes in the policy.' },
    'breaker:minutes': { status: 'FAILED', remedy: 'The run used the time its policy allows. Make the issue smaller, or raise limits.minutes in the policy, and timeout-minutes of the job with it.' },
    'breaker:tokens': { status: 'FAILED', remedy: 'The run used the tokens its policy allows. Make the issue smaller, or raise limits.tokens in the policy.' },
    'codex:checksum': { status: 'BLOCKED', remedy: 'The Codex binary is not the one this release was built against. Clear the tool cache of the runner and run again; if it stays, do not trust the machine.' },
    'codex:empty-answer': { status: 'FAILED', remedy: 'Codex ended without an answer. Look at codex/*.events.jsonl in the evidence and run again.' },
    'codex:failed': { status: 'FAILED', remedy: 'Codex itself reported an error. Look at codex/*.stderr.log and codex/*.events.jsonl in the evidence, then run again.' },
    'codex:killed': { status: 'FAILED', remedy: 'Something on the machine ended Codex, such as a lack of memory. Look at the runner, then run again.' },
    'codex:missing': { status: 'FAILED', remedy: 'The Codex binary could not be found or installed. Check that the runner can reach the npm registry, or that the path given for it exists.' },
    'codex:not-schema': { status: 'FAILED', remedy: 'Codex answered something else than it was asked for. Run again; if it happens often, choose another model.' },
    'codex:protected-path': { status: 'BLOCKED', remedy: 'Codex tried to change a protected file and was stopped. Do that part by hand, or reword the issue so that it is not needed.' },
    'codex:refused': { status: 'FAILED', remedy: 'The model refused the task. Reword the issue.' },
    'codex:sandbox': { status: 'BLOCKED', remedy: 'Codex could not build its sandbox on this machine, or the sandbox does not hold. Run the job as an ordinary user, not as root. On Ubuntu 24.04 and later an administrator can allow it with: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0' },
    'codex:timeout': { status: 'FAILED', remedy: 'Codex did not finish in time. Make the issue smaller, or run again.' },
    'evidence:altered': { status: 'BLOCKED', remedy: 'The evidence of this run does not agree with itself, as when somebody changed it after it was written. Find out what happened before you trust the machine again, then start a new run.' },
    'evidence:broken': { status: 'FAILED', remedy: 'The evidence folder could not be written. Check the disk of the runner and the input evidence-dir.' },
    'evidence:foreign-file': { status: 'BLOCKED', remedy: 'The evidence folder holds a link or something else that is no plain file, which can carry other files of the machine out. Nothing was uploaded. Find out who put it there before you trust the machine again.' },
    'evidence:not-uploaded': { status: 'FAILED', remedy: 'The evidence is complete in the folder that the output evidence-path names, but could not be uploaded. Check that the artifact service is reachable and that no other artifact of this run has the name.' },
    'git:base-missing': { status: 'BLOCKED', remedy: 'The base branch does not exist. Check the input base-branch.' },
    'git:broken': { status: 'FAILED', remedy: 'A git command failed unexpectedly. Check that the runner has git 2.31 or newer, then run again.' },
    'git:fetch-failed': { status: 'FAILED', remedy: 'The base commit could not be fetched. Check that the token may read contents (permissions: contents: read) and that the server is reachable.' },
    'github:denied': { status: 'FAILED', remedy: 'GitHub refused the request. Check the permissions of the job: contents, pull-requests and issues must be write, and the repository must allow Actions to create pull requests.' },
    'github:moved': { status: 'FAILED', remedy: 'The repository was renamed, or the issue was moved to another one, while the run was going on. Start a new run where it is now.' },
    'github:rule': { status: 'FAILED', remedy: 'A ruleset or branch protection of the repository refuses what the run delivers. Let it allow the GitHub Actions app to create branches named codex/**, then run again; the change is in the evidence as change.patch.' },
    'github:unexpected': { status: 'FAILED', remedy: 'GitHub answered something unexpected. Run again; if it stays, report it with the evidence bundle.' },
    'github:unreachable': { status: 'FAILED', remedy: 'GitHub could not be reached. Run again later.' },
    'model:bad-request': { status: 'FAILED', remedy: 'The model server rejected what it was asked, and would again. Read what it says; check the inputs model, effort and responses-api-endpoint, and the wording of the issue.' },
    'model:context-exceeded': { status: 'FAILED', remedy: 'The work does not fit into the context of the model. Make the issue smaller, or choose a model with a larger context in the input model.' },
    'model:filtered': { status: 'FAILED', remedy: 'The model server filtered the answer. Reword the issue.' },
    'model:incomplete': { status: 'FAILED', remedy: 'The model reached the end of what it may write in one answer. Make the issue smaller, or choose another model.' },
    'model:key-missing': { status: 'BLOCKED', remedy: 'Set the input openai-api-key from a secret of the repository: openai-api-key: ${{ secrets.OPENAI_API_KEY }}.' },
    'model:key-rejected': { status: 'FAILED', remedy: 'The model server does not accept the key. Check the secret behind the input openai-api-key, and that the key may use the model and the endpoint.' },
    'model:not-found': { status: 'FAILED', remedy: 'The model server does not know the model or the address. Check the inputs model and responses-api-endpoint.' },
    'model:quota': { status: 'FAILED', remedy: 'The account behind the key has no quota left. Check its plan and billing, then run again.' },
    'model:rate-limited': { status: 'FAILED', remedy: 'The model server limits how often it may be asked. Run again later, or raise the limit of the account.' },
    'model:unavailable': { status: 'FAILED', remedy: 'The model server could not be reached, failed, or fell silent. Check that it is up and that the input responses-api-endpoint is right, then run again later.' },
    'model:usage-unknown': { status: 'BLOCKED', remedy: 'A limit of tokens or cost can be kept only with a model server that reports usage. Use another, or remove limits.tokens and limits.cost from the policy.' },
    'network:proxy-invalid': { status: 'BLOCKED', remedy: 'Set HTTPS_PROXY of the job to an address such as http://proxy.example.com:8080, or unset it.' },
    'run:cancelled': { status: 'FAILED', remedy: 'The job was cancelled. If that was a mistake, start the run again.' },
    'run:internal': { status: 'FAILED', remedy: 'This is a defect of Codex Orchestrator. Please report it with the evidence bundle.' },
    'run:lost': { status: 'FAILED', remedy: 'The run was ended from outside before it could finish, as by a machine that went away or ran out of memory. Look at the log of the job, then start the run again.' },
    'run:superseded': { status: 'BLOCKED', remedy: 'Another run moved the branch first. Look at its pull request, then start a new run if it is still needed.' },
    'run:timeout': { status: 'FAILED', remedy: 'The run used up its time before it could begin. Check that GitHub answers, and run again.' },
    'sandbox:broken': { status: 'BLOCKED', remedy: 'The sandbox failed while it ran a command. Run again; if it stays, use another runner.' },
    'sandbox:unavailable': { status: 'BLOCKED', remedy: 'No sandbox works on this machine. On Ubuntu 24.04 and later an administrator can allow it with: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0' },
    'tree:hard-link': { status: 'BLOCKED', remedy: 'The change contains a file with more than one name on disk, which can smuggle in what lies outside the workspace. Look at the evidence; run again without that part.' },
    'tree:nested-repository': { status: 'BLOCKED', remedy: 'The change contains a git repository inside the work tree, which could run code on the next git command. Look at the evidence; run again without that part.' },
    'tree:special-file': { status: 'BLOCKED', remedy: 'The change contains something that is neither a regular file nor a symbolic link. Look at the evidence; run again without that part.' },
    'tree:submodule-changed': { status: 'BLOCKED', remedy: 'The change touches the content of a submodule. Make that change in the repository of the submodule.' },
    'tree:too-large': { status: 'BLOCKED', remedy: 'The change holds a file larger than GitHub takes, or more files than can be read. Keep such files out of the repository, or let git ignore them.' },
    'tree:unsafe-path': { status: 'BLOCKED', remedy: 'The change contains a file name that git or another system would read as something else. Look at the evidence; run again without that part.' },
};
/** The one error the machinery throws: a code of the table above, a sentence, and what caused it. */
class Fault extends Error {
    name = 'Fault';
    code;
    constructor(code, message, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.code = code;
    }
}
/** Says whether something thrown is a fault of ours. */
function isFault(thrown) {
    return thrown instanceof Fault;
}


/***/ })

};
