export const id = 8093;
export const ids = [8093];
export const modules = {

/***/ 79307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ approval),
/* harmony export */   Uv: () => (/* binding */ LIFTABLE),
/* harmony export */   eO: () => (/* binding */ PERMISSION_LEVELS),
/* harmony export */   wz: () => (/* binding */ liftable)
/* harmony export */ });
/* unused harmony exports approvalComment, environmentReview */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33240);


/** Kinds of protected files that people may open for one run. */
const LIFTABLE = ['dependencies', 'ci', 'billing', 'licensing', 'telemetry'];
const liftable = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(LIFTABLE);
/** What GitHub answers about an account's power over the repository; `unknown` when it would not say or was not asked. */
const PERMISSION_LEVELS = ['admin', 'maintain', 'write', 'triage', 'read', 'none', 'unknown'];
/** A comment on the issue whose first line is `/codex approve CATEGORY HASH`. Whether it counts is judged from this, later. */
const approvalComment = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('comment'),
    /** As it was written: it may name a category that nobody can lift, or none there is. */
    category: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[a-z][a-z-]{0,39}$/),
    /** As much of an approval hash as was written. */
    hash: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{8,64}$/),
    by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    /** False of an app, and of a comment that an app wrote in somebody's name. */
    person: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    edited: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** At the time of the run. */
    level: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(PERMISSION_LEVELS),
    at: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** What somebody said about letting this workflow run into an environment. */
const environmentReview = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ source: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('environment'), environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), state: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/** Anything that may lift a protection for one run. */
const approval = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('source', [approvalComment, environmentReview]);


/***/ }),

/***/ 77404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  py: () => (/* binding */ MOST_ATTEMPTS),
  l$: () => (/* binding */ POLICY_PATH),
  Ci: () => (/* binding */ effectivePolicy),
  zI: () => (/* binding */ floorPolicy),
  JN: () => (/* binding */ policy)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/contract/approval.js
var approval = __webpack_require__(79307);
// EXTERNAL MODULE: ./lib/contract/codex.js
var codex = __webpack_require__(33461);
// EXTERNAL MODULE: ./lib/contract/model-name.js
var model_name = __webpack_require__(91407);
// EXTERNAL MODULE: ./lib/contract/policy-checks.js
var policy_checks = __webpack_require__(80150);
;// CONCATENATED MODULE: ./lib/contract/policy-command.js

const commandId = schemas/* string */.YjP().regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be lower-case letters, digits and hyphens, 40 at most, starting with a letter');
/** A command of the policy: a program and its arguments, never a shell line. */
const policyCommand = schemas/* strictObject */.rej({
    id: commandId.describe('A short name, unique among the commands: it names the log in the evidence.'),
    run: schemas/* array */.YOg(schemas/* string */.YjP().max(4096)).min(1).max(64).describe('The program and its arguments, one string each, such as [npm, test]; no shell reads them.'),
    'timeout-minutes': schemas/* int */.Whr().min(1).max(60).default(10).describe('After this many minutes the command is stopped and counts as failed.'),
});
/** A command that judges the change. */
const verificationCommand = policyCommand.extend({
    required: schemas/* boolean */.zMY().default(true).describe('Whether a failure makes the result PARTIAL.'),
});
/** Says whether no two commands have the same id. */
const uniqueIds = (commands) => new Set(commands.map(({ id }) => id)).size === commands.length;

// EXTERNAL MODULE: ./lib/contract/policy-glob.js
var policy_glob = __webpack_require__(13561);
// EXTERNAL MODULE: ./lib/contract/policy-tightening.js
var policy_tightening = __webpack_require__(76670);
// EXTERNAL MODULE: ./lib/contract/spec-policy.js
var spec_policy = __webpack_require__(78034);
;// CONCATENATED MODULE: ./lib/contract/policy.js









/** Where the workflow policy stands in the repository. */
const POLICY_PATH = '.github/codex-orchestrator.yml';
const login = schemas/* string */.YjP().regex(/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:\[bot\])?$/, 'must be the login of one account; * is none');
/** How often the policy may let Codex be tried in a phase, at most. */
const MOST_ATTEMPTS = 5;
const dollars = schemas/* number */.aig().nonnegative().max(1_000_000);
/** What the tokens of one model cost. */
const modelPrice = schemas/* strictObject */.rej({
    model: schemas/* string */.YjP().regex(model_name/* MODEL_NAME */.U, 'must be the name of a model as the input model has it').describe('The model, by the name that the input model gives it.'),
    input: dollars.describe('US dollars for a million tokens that the model reads.'),
    'cached-input': dollars.optional().describe('The same for those of them that its server had in its cache; without it they cost what the others do.'),
    output: dollars.describe('US dollars for a million tokens that the model writes.'),
});
/** A file, spelled as git does. */
const instructionPath = schemas/* string */.YjP().max(512).regex(/^(?!\.{0,2}\/)(?!.*\/\.{0,2}(?:\/|$))(?!\.{1,2}$)[^\\`\p{Cc}]+$/u, 'must be the path of a file from the root of the repository, such as docs/style.md');
const pullRequestLabel = schemas/* string */.YjP().regex(/^(?!\s)(?!codex:)[^\p{Cc},]{1,50}(?<!\s)$/iu, 'must be the name of a label: 50 characters at most, no comma, and not beginning with codex:');
/** The workflow policy, `.github/codex-orchestrator.yml`, read from the base commit only. Unknown keys are errors. */
const policy = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('The version of this format.'),
    preset: schemas/* enum */.k5n(policy_tightening/* PRESETS */.fG).default('standard').describe('What the rest starts from: observe only warns where that may be, strict binds what this file may say, standard is the defaults below.'),
    triggers: schemas/* strictObject */.rej({
        label: schemas/* boolean */.zMY().default(true).describe('Whether adding the label to an issue starts a run.'),
        comment: schemas/* boolean */.zMY().default(true).describe('Whether the command in a comment starts a run.'),
        dispatch: schemas/* boolean */.zMY().default(true).describe('Whether workflow_dispatch and repository_dispatch start a run.'),
        local: schemas/* boolean */.zMY().default(true).describe('Whether a person with a token of their own may run task packs on their own machine. What they may do on GitHub is not more than they could without this tool; their machine is what you trust.'),
        schedule: schemas/* strictObject */.rej({ issues: schemas/* array */.YOg(schemas/* int */.Whr().positive()).max(256).default([]).describe('Issues that a schedule may run. Nobody approves their text at that moment, so their author and whoever edited them last must have write access.'), 'task-packs': schemas/* array */.YOg(policy_glob/* policyGlob */.l).max(256).default([]).describe('Globs of the folders of task packs that a schedule may run, such as taskpacks/*.') }).prefault({}).describe('What a schedule may start: nothing, unless it is listed.'),
    })
        .prefault({})
        .describe('What may start a run.'),
    actors: schemas/* strictObject */.rej({
        users: schemas/* array */.YOg(login).max(256).default([]).describe('People who may start a run without write access.'),
        bots: schemas/* array */.YOg(schemas/* strictObject */.rej({ login: login.describe('The login, such as renovate[bot].'), id: schemas/* int */.Whr().positive().describe('The id of the account, from https://api.github.com/users/LOGIN; a name alone proves nothing.') })).max(64).default([]).describe('Apps that may start a run. The input allow-bot-users has to name them too.'),
    })
        .prefault({})
        .describe('Who may start a run besides people with write access.'),
    setup: schemas/* strictObject */.rej({
        network: schemas/* boolean */.zMY().default(true).describe('Whether setup commands may use the network. Codex and the verification commands never may.'),
        commands: schemas/* array */.YOg(policyCommand).max(16).default([]).refine(uniqueIds, 'has two commands with the same id').describe('The first that fails ends the run.'),
    })
        .prefault({})
        .describe('Commands that prepare a checkout of the untouched base, such as installing dependencies. Only their git-ignored outputs are kept.'),
    verification: schemas/* strictObject */.rej({
        commands: schemas/* array */.YOg(verificationCommand).min(1).max(32).refine(uniqueIds, 'has two commands with the same id').refine((commands) => commands.length === 0 || commands.some(({ required }) => required), 'must hold at least one command that is required').describe('All of them are run, whatever became of the ones before, each in a fresh checkout of the change with what setup left: what one command writes, such as a build, the next does not see.'),
    })
        .describe('Commands that judge the change, run in a fresh checkout of it without network.'),
    scope: schemas/* strictObject */.rej({
        'allowed-paths': schemas/* array */.YOg(policy_glob/* policyGlob */.l).min(1).max(256).default(['**']).describe('Files a change may touch.'),
        'forbidden-paths': schemas/* array */.YOg(policy_glob/* policyGlob */.l).max(256).default([]).describe('Files a change may not touch although they are allowed above.'),
    })
        .prefault({})
        .describe('What a change may touch, always less the protected paths.'),
    approvals: schemas/* strictObject */.rej({
        categories: schemas/* array */.YOg(approval/* liftable */.wz).max(approval/* LIFTABLE */.Uv.length).default([...approval/* LIFTABLE */.Uv]).describe('Kinds of protected files that somebody with the permission maintain or admin may open for one run, by commenting /codex approve CATEGORY HASH. Everything else stays protected whoever approves. [] lets nobody open any.'),
        environment: schemas/* string */.YjP().regex(/^[^\p{Cc}]{1,255}$/u, 'must be the name of an environment, on one line').optional().describe('A GitHub environment whose reviewers approve all these categories by letting the job into it. It counts on the first attempt of a workflow run only. Without it no environment counts.'),
    })
        .prefault({})
        .describe('Which protected files people may open for one run.'),
    instructions: schemas/* array */.YOg(instructionPath).max(8).refine((paths) => new Set(paths).size === paths.length, 'names a file twice').default([]).describe('Files of the base branch that tell Codex how to work here, such as a style guide: at most 32 KiB each and 64 KiB together. They go into every prompt, below the rules of this tool. Only what is merged counts.'),
    'hidden-text': schemas/* enum */.k5n(policy_tightening/* HIDDEN_TEXT */.jZ).default('strip').describe('What becomes of text that the page of the issue does not show, such as comments, folded text and invisible characters. It is never given to a model. strip records it, warn also names it in the comment and the pull request, block ends the run.'),
    packs: schemas/* strictObject */.rej({
        network: schemas/* boolean */.zMY().default(false).describe('Whether a task pack may ask for the network with constraints.allow_network. Then its own acceptance commands have it; Codex and the commands of the policy never do.'),
        minutes: schemas/* int */.Whr().min(0).max(360).default(0).describe('Minutes a run may take of a pack that says constraints.allow_long_running, where that is more than limits.minutes. 0 lets none run longer.'),
    })
        .prefault({})
        .describe('What a task pack may ask for.'),
    plugins: schemas/* strictObject */.rej({
        enabled: schemas/* boolean */.zMY().default(false).describe('Whether the plugin that a task pack names is run. Where it is not, a pack that names one is BLOCKED. A plugin is code of the base branch; it runs in the sandbox of verification.'),
        strict: schemas/* boolean */.zMY().default(true).describe('Whether a plugin that fails makes the result PARTIAL. Without it the pull request only warns. A plugin that needs what the pack may not have ends the run in either case.'),
    })
        .prefault({})
        .describe('Solution plugins of task packs.'),
    codex: schemas/* strictObject */.rej({
        'unverified-versions': schemas/* array */.YOg(codex/* codexVersion */.C6).max(32).default([]).describe('Versions of the Codex CLI that the input codex-version may name. This release was neither built nor tested with them, and has no digests to compare them with.'),
    })
        .prefault({})
        .describe('Which Codex may run besides the verified one.'),
    delivery: schemas/* strictObject */.rej({
        draft: schemas/* boolean */.zMY().default(false).describe('Whether every pull request is opened as a draft. Without it one of a run that ended SUCCESS is ready for review; any other is a draft in any case.'),
        labels: schemas/* array */.YOg(pullRequestLabel).max(20).default([]).describe('Labels for the pull request. Those that begin with codex: belong to the runs.'),
        reviewers: schemas/* array */.YOg(login).max(15).default([]).describe('People who are asked for a review once a run ended SUCCESS. GitHub asks only those who may read the repository, and never the author of the pull request.'),
    })
        .prefault({})
        .describe('What becomes of the pull request. What of it GitHub declines is told, and does not fail the run.'),
    limits: schemas/* strictObject */.rej({
        minutes: schemas/* int */.Whr().min(1).max(360).default(60).describe('Minutes a run may take from its start, whatever it is doing. What is left of them is the longest that a command or a turn of Codex may take. Until the policy is read a run may take 60. The job needs a longer timeout-minutes than this, or GitHub ends it first.'),
        tokens: schemas/* int */.Whr().min(1).optional().describe('Tokens Codex may use in a run, read and written, cached ones included, as the model server counts them. Once that many are used no further request is sent and the run fails; an answer that has begun is not cut off. Without it there is no limit.'),
        cost: schemas/* number */.aig().positive().max(1_000_000).optional().describe('US dollars the tokens of a run may cost by the prices below, kept like the limit of tokens. The model must have a price. Without it there is no limit.'),
        'log-bytes': schemas/* int */.Whr().min(65_536).max(1_073_741_824).default(268_435_456).describe('Bytes of output that Codex and all commands of a run together may write into the evidence. Whoever writes more is ended, and the run fails; what fitted is kept.'),
        attempts: schemas/* int */.Whr().min(1).max(MOST_ATTEMPTS).default(2).describe('How often Codex may be tried in a phase, and in each repair round, when it ends without an answer that can be used or the model server is not available. Each attempt starts in a fresh workspace, and its tokens count.'),
        files: schemas/* int */.Whr().min(1).max(10_000).default(25).describe('Files a change may touch, deleted and binary ones included.'),
        lines: schemas/* int */.Whr().min(1).max(1_000_000).default(800).describe('Lines a change may add and delete together, as git counts them; binary files have none.'),
        'repair-rounds': schemas/* int */.Whr().min(0).max(10).default(3).describe('How often Codex is given back what failed in verification, to mend it. Each time the change is made, guarded and verified anew; the best of them is delivered. 0 never asks again.'),
        'error-signatures': schemas/* int */.Whr().min(2).max(10).default(2).describe('How often in a row verification may fail in the same way, times, addresses and temporary paths left aside, before Codex is not asked again.'),
        'no-progress': schemas/* int */.Whr().min(1).max(10).default(2).describe('How many repair rounds in a row may leave as much undone as there was before them.'),
        'runs-per-day': schemas/* int */.Whr().min(1).max(100).default(3).describe('How often one issue may be run within 24 hours as long as nobody edits it, and one task pack without an issue on one base commit. Dry runs are not counted.'),
    })
        .prefault({})
        .describe('What a run may use.'),
    prices: schemas/* array */.YOg(modelPrice).max(64).refine((prices) => new Set(prices.map(({ model }) => model)).size === prices.length, 'has two prices for the same model').default([]).describe('What models cost, for the limit of the cost and to tell what a run cost. Nothing here knows the prices of anybody; copy them from whom you pay.'),
    specs: spec_policy/* specsPolicy */.Z.optional().describe('Where specs are, how long a review lasts, and which changes need one. A run asks for the specs of a change only where this section is there, {} included; what an issue or a task pack names is judged in any case. Without it spec-guard goes by the defaults below.'),
    'protected-paths': schemas/* array */.YOg(policy_glob/* policyGlob */.l).max(256).default([]).describe('Files no change may touch, besides the built-in ones. No approval lifts them.'),
    checks: policy_checks/* policyChecks */.Gt.prefault({}).describe('What becomes of a check that fails: enforce stops or marks the run, warn only shows it, off does not ask.'),
});
/** A floor holds the same fields, all of them optional; what only the repository can know is refused when it is read. */
const floorPolicy = policy.extend({ verification: policy.shape.verification.optional() });
/** What a run goes by: all layers in one. A path must also match a glob of every list of `also-within`, which no file can state. */
const effectivePolicy = policy.extend({ scope: policy.shape.scope.unwrap().extend({ 'also-within': schemas/* array */.YOg(schemas/* array */.YOg(policy_glob/* policyGlob */.l)).min(1).optional() }).prefault({}) });


/***/ }),

/***/ 56332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ SPEC_CODES)
/* harmony export */ });
/** Every kind of finding that the spec guard knows; each has a meaning in specs/spec-meanings.ts. */
const SPEC_CODES = [
    'spec:unreadable',
    'spec:stub',
    'spec:field',
    'spec:field-unknown',
    'spec:field-twice',
    'spec:owner-missing',
    'spec:review-missing',
    'spec:review-invalid',
    'spec:review-impossible',
    'spec:review-future',
    'spec:review-misplaced',
    'spec:stale',
    'spec:expiring',
    'spec:cadence',
    'spec:status-unknown',
    'spec:approval',
    'spec:approval-changed',
    'spec:pin',
    'spec:pin-moved',
    'spec:pin-gone',
    'spec:pin-unchecked',
    'spec:index-unreadable',
    'spec:index-entry',
    'spec:index-unknown',
    'spec:index-missing',
    'spec:index-duplicate',
    'spec:index-status',
    'spec:index-review',
    'spec:index-gate',
    'spec:removed',
    'spec:mini-spec-missing',
    'spec:change-unread',
];


/***/ }),

/***/ 78034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ triggersOf),
/* harmony export */   Z: () => (/* binding */ specsPolicy)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _policy_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13561);
/* harmony import */ var _spec_triggers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2313);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65423);




const globs = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_policy_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .policyGlob */ .l).max(256);
/** What is looked for in lines: it is compared as it stands, so nobody's expression decides how long that takes. */
const triggerWord = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(100).regex(/^\S(?:[^\p{Cc}]*\S)?$/u, 'must be text on one line that neither begins nor ends with a space');
const days = (most) => zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).max(most);
/** One word for each status, in whichever case; the spellings of a spec are brought to these before they are compared. */
const status = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .SPEC_STATUSES */ .zZ);
function trigger(id) {
    const { paths, words, 'word-paths': wordPaths } = _spec_triggers_js__WEBPACK_IMPORTED_MODULE_1__/* .TRIGGER_DEFAULTS */ .ki[id];
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        mode: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['enforce', 'warn', 'off']).default('enforce').describe('What becomes of a change that needs this spec and has none.'),
        paths: globs.default([...paths]).describe('Files that need it whatever changes in them, whatever the spelling; a folder covers what lies below it.'),
        words: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(triggerWord).max(256).default([...words]).describe('What needs it where a line that is added or removed holds it: whole words in whichever case, a space for any white space.'),
        'word-paths': globs.min(1).default([...wordPaths]).describe('Files whose lines are looked at for the words.'),
        'one-spec': zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(id === 'cross-service').describe('Whether one spec has to cover all of it. Without it several may share the files.'),
    });
}
/** A folder of one service; ** could stand for any number of folders, which would leave open what the service is. */
const serviceFolder = _policy_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .policyGlob */ .l.refine((glob) => !glob.includes('**') && !glob.includes('{'), 'must name folders step by step, such as services/*, without ** and braces');
/** The section `specs` of the policy: where specs are, how long a review lasts, and which changes need a spec. */
const specsPolicy = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    paths: globs.min(1).default(['tasks/specs/**/*.md', 'docs/specs/**/*.md', 'docs/design/specs/**/*.md', 'specs/**/*.md']).describe('Files that are specs, at any depth.'),
    except: globs.default(['**/README.md', '**/TEMPLATE.md', '**/templates/**']).describe('Files among them that are none.'),
    index: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(512).regex(/^(?!\.{0,2}\/)(?!.*\/\.{0,2}(?:\/|$))[^\\\p{Cc}]+\.json$/u, 'must be the path of a JSON file from the root of the repository').nullable().default('tasks/index.json').describe('The register of tasks and specs, compared with the files where it is there; null compares none.'),
    'max-age-days': days(3650).default(30).describe('Days a review lasts: a spec reviewed that many days ago is fresh, one day later it is stale.'),
    'max-cadence-days': days(3650).default(365).describe('The most that a spec may state as its own cadence_days.'),
    'warn-days': zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0).max(365).default(7).describe('The last days of a review on which a warning is given, at most half of its time. 0 gives none.'),
    'terminal-statuses': zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(status).max(_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .SPEC_STATUSES */ .zZ.length).default(['done', 'canceled', 'deprecated', 'superseded', 'archived']).describe('Statuses after which a spec is not judged any more. It answers for no change either.'),
    'approved-statuses': zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(status).max(_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .SPEC_STATUSES */ .zZ.length).default(['approved']).describe('Statuses that are an approval by themselves. [] asks for who and when in every case.'),
    'approve-in-change': zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(false).describe('Whether an approval counts for a mini-spec that stands only in the change that is judged. Without it only what is merged counts. In a run only what the base holds counts in any case.'),
    'archive-marker': zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[\w.:-]{1,100}$/, 'must be letters, digits and any of _ . : -').default('docs-archive:stub').describe('What an HTML comment below the title says where the rest of a spec was moved to an archive.'),
    require: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['owner', 'review'])).default(['owner', 'review']).describe('What every spec that is judged must have.'),
    'mini-specs': zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        'cross-service': trigger('cross-service').extend({
            folders: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(serviceFolder).max(64).default([..._spec_triggers_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVICE_FOLDERS */ .U2]).describe('Folders that hold one service each.'),
            'at-least': zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(2).max(64).default(2).describe('How many of them a change has to touch.'),
        }).prefault({}).describe('A change in several services at once.'),
        'security-auth': trigger('security-auth').prefault({}).describe('A change of who may do what, or of how that is kept.'),
        'migrations-schema': trigger('migrations-schema').prefault({}).describe('A change of how data is stored or sent.'),
        'public-api': trigger('public-api').prefault({}).describe('A change of what others build on.'),
        dependencies: trigger('dependencies').prefault({}).describe('A change of which packages are used.'),
        'novel-patterns': trigger('novel-patterns').prefault({}).describe('A way of doing things that needs a word before it spreads.'),
    })
        .prefault({})
        .describe('Which changes need a spec that relates to them, is approved and fresh, and covers the files they touch.'),
});
/** The triggers in the order a report lists them. */
const triggersOf = (policy) => _spec_triggers_js__WEBPACK_IMPORTED_MODULE_1__/* .SPEC_TRIGGERS */ .Y6.map((id) => [id, policy['mini-specs'][id]]);


/***/ }),

/***/ 2313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U2: () => (/* binding */ SERVICE_FOLDERS),
/* harmony export */   Y6: () => (/* binding */ SPEC_TRIGGERS),
/* harmony export */   ki: () => (/* binding */ TRIGGER_DEFAULTS)
/* harmony export */ });
/** The kinds of change that need a spec of their own. */
const SPEC_TRIGGERS = ['cross-service', 'security-auth', 'migrations-schema', 'public-api', 'dependencies', 'novel-patterns'];
const CODE = '**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts,py,rb,go,rs,java,kt,cs,php,swift,scala,ex,exs}';
const anywhere = (...names) => names.map((name) => `**/${name}`);
/** The built-in triggers. Globs cover what lies below them; words are whole words, in whichever case, in lines that were added or removed. */
const TRIGGER_DEFAULTS = {
    'cross-service': { paths: [], words: [], 'word-paths': ['**'] },
    'security-auth': {
        paths: anywhere('auth', 'auth.*', 'authn', 'authz', 'authentication*', 'authorization*', 'oauth*', 'sso', 'security', 'security.*', 'permissions', 'permissions.*', 'crypto', 'crypto.*', 'secrets', 'codeowners'),
        words: ['authenticate', 'authorize', 'jwt', 'bcrypt', 'argon2', 'password', 'access token', 'session token', 'csrf', 'cors', 'createCipheriv', 'createHmac', 'verify_signature', 'permission_classes', 'login_required'],
        'word-paths': [CODE],
    },
    'migrations-schema': {
        paths: anywhere('migrations', 'migrate', 'db/schema.*', 'schema.{rb,sql,prisma}', 'alembic', 'flyway', 'liquibase', '*.{proto,avsc}', '*.ddl'),
        words: ['create table', 'alter table', 'drop table', 'create index', 'drop column', 'add column', 'truncate table'],
        'word-paths': ['**/*.sql', CODE],
    },
    'public-api': {
        paths: anywhere('openapi*.{yml,yaml,json}', 'swagger*.{yml,yaml,json}', '*.graphql', '*.graphqls', 'api.{yml,yaml,json}', 'asyncapi*.{yml,yaml,json}', 'public-api.*', '*.api.md'),
        words: ['@deprecated', '@public', 'breaking change'],
        'word-paths': [CODE],
    },
    dependencies: {
        paths: anywhere('package.json', 'requirements*.txt', 'requirements/*.txt', 'pyproject.toml', 'pipfile', 'go.mod', 'cargo.toml', 'gemfile', '*.gemspec', 'composer.json', 'pom.xml', 'build.gradle*', 'libs.versions.toml', '*.csproj', 'mix.exs', 'pubspec.yaml', 'package.swift'),
        words: [],
        'word-paths': ['**'],
    },
    'novel-patterns': {
        paths: [],
        words: ['child_process', 'subprocess', 'worker_threads', 'eval', 'new Function', 'vm.runInContext', 'WebSocket', 'unsafe', 'dlopen', 'ctypes', 'os.system', 'pickle.loads', 'dangerouslySetInnerHTML', 'SharedArrayBuffer'],
        'word-paths': [CODE],
    },
};
/** Folders that hold one service each where the policy names no others. */
const SERVICE_FOLDERS = ['services/*', 'apps/*', 'packages/*', 'crates/*', 'modules/*', 'libs/*'];


/***/ }),

/***/ 65423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ specFinding),
/* harmony export */   Xf: () => (/* binding */ SPEC_STATES),
/* harmony export */   ad: () => (/* binding */ specEntry),
/* harmony export */   sd: () => (/* binding */ specReport),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   zZ: () => (/* binding */ SPEC_STATUSES)
/* harmony export */ });
/* unused harmony exports pin, judgedPin, specApproval, specPlace, SPEC_SEVERITIES */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33240);
/* harmony import */ var _spec_codes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56332);
/* harmony import */ var _spec_triggers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2313);




/** A day in UTC: YYYY-MM-DD. */
const day = zod__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6();
/** The words that every spelling of a status is brought to. */
const SPEC_STATUSES = ['draft', 'review', 'approved', 'active', 'in-progress', 'blocked', 'done', 'canceled', 'deprecated', 'superseded', 'archived'];
/** How it stands with a spec: exempt is not judged, invalid could not be, unknown lacks an answer about a pinned file. */
const SPEC_STATES = ['fresh', 'expiring', 'stale', 'invalid', 'unknown', 'exempt'];
/** A file as it was when the spec was reviewed: by its digest, or by a commit; a commit without a path pins all that the spec covers. */
const pin = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), sha256: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc }), zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).nullable(), commit: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW })]);
/** Whether what is pinned is as it was; moved names the files that are not. */
const judgedPin = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    sha256: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc.nullable(),
    commit: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW.nullable(),
    state: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['same', 'moved', 'gone', 'unknown']),
    moved: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
});
/** Who approved a spec and when; changed says that its text is no longer the one that was approved, unmerged that only the change which is judged says so. */
const specApproval = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    state: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['approved', 'unmerged', 'changed', 'pending', 'rejected', 'none']),
    by: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    on: day.nullable(),
    /** Where it is written: the path of the spec or of the index; null where nothing is. */
    source: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
});
/** One spec, whichever form it is written in. */
const specEntry = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    /** Of the bytes of the file. */
    sha256: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc,
    owners: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** One of the known words, or what is written where it is none of them. */
    status: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    lastReview: day.nullable(),
    /** How many days a review lasts. */
    cadenceDays: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(),
    /** Days since the review; null where there is no day to count from. */
    ageDays: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nullable(),
    /** The last day on which the review still counts. */
    freshUntil: day.nullable(),
    state: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(SPEC_STATES),
    /** Why it is exempt; null where it is judged. */
    exempt: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    approval: specApproval,
    relatesTo: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    covers: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    triggers: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_spec_triggers_js__WEBPACK_IMPORTED_MODULE_1__/* .SPEC_TRIGGERS */ .Y6)),
    pins: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(judgedPin),
});
/** A line of a file that a finding also points at. */
const specPlace = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), line: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(), column: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(), what: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1) });
/** How bad it is: an error fails the guard, unknown says that something could not be checked. */
const SPEC_SEVERITIES = ['error', 'warning', 'unknown'];
/** What is wrong, at which line of which file, and how to mend it. */
const specFinding = specPlace.omit({ what: true }).extend({
    code: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_spec_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .SPEC_CODES */ .H),
    severity: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(SPEC_SEVERITIES),
    message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    remedy: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    related: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(specPlace),
});
/** What the guard found: one entry a spec, by path, and everything that is wrong. */
const specReport = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ specs: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(specEntry), findings: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(specFinding) });


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

/***/ 86634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ sayer),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   _E: () => (/* binding */ looserProblem)
/* harmony export */ });
/* harmony import */ var _parse_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97175);

/** Says where a file is looser than a layer before it, which layer that is and what it says, and how to mend it. */
function looserProblem({ file, field, rule, binding, over }) {
    const path = [...field.split('.'), ...(over.index === null ? [] : [String(over.index)])];
    const who = sayer(binding);
    return (0,_parse_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .policyProblem */ .Cj)(file, file.locate(path), `\`${field}\` ${told(rule, over.value, binding.value, who)}`, remedy(binding), 'policy:looser');
}
/** The layer by its name, with the place where a file says it. */
function sayer({ layer, source, position }) {
    const place = position === null ? source : `${source}:${position.line}:${position.column}`;
    switch (layer) {
        case 'preset':
            return `the preset ${place}`;
        case 'floor':
            return `the organisation's floor (${place})`;
        case 'repository':
            return place;
        case 'inputs':
            return place;
    }
}
/** A value in a sentence, never longer than a line. */
function shown(value) {
    const text = value === undefined || value === null ? 'none' : JSON.stringify(value);
    return text.length <= 80 ? text : `${text.slice(0, 79).toWellFormed()}…`;
}
function told(rule, over, bound, who) {
    switch (rule.kind) {
        case 'allow':
            return `lists ${shown(over)}, which ${who} does not allow`;
        case 'commands':
            return `has another command with the id ${String(over)} than ${who}`;
        case 'prices':
            return `has another price for ${String(over)} than ${who}`;
        case 'same':
        case 'number':
        case 'at-least':
        case 'boolean':
        case 'order':
        case 'allow-one':
        case 'allow-globs':
        case 'all-lists':
        case 'one-file':
        case 'own':
            return `is ${shown(over)}, looser than ${shown(bound)} of ${who}`;
    }
}
function remedy({ layer }) {
    const loosen = layer === 'preset' ? 'choose a looser preset' : 'ask whoever keeps the floor to loosen it there';
    return `Remove the line or make it as tight; to allow more, ${loosen}.`;
}


/***/ }),

/***/ 97175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uK: () => (/* binding */ SMALLEST),
  WP: () => (/* binding */ SMALLEST_TEXT),
  Cj: () => (/* binding */ policyProblem),
  CC: () => (/* binding */ readFloorBytes),
  gS: () => (/* binding */ readPolicyBytes)
});

// UNUSED EXPORTS: parsePolicy

// EXTERNAL MODULE: ./lib/contract/in-words.js
var in_words = __webpack_require__(22187);
// EXTERNAL MODULE: ./lib/contract/policy.js + 1 modules
var contract_policy = __webpack_require__(77404);
// EXTERNAL MODULE: ./lib/documents/decode-utf8.js
var decode_utf8 = __webpack_require__(21508);
// EXTERNAL MODULE: ./lib/documents/problem-at.js
var problem_at = __webpack_require__(96167);
// EXTERNAL MODULE: ./lib/documents/read-yaml.js
var read_yaml = __webpack_require__(74102);
// EXTERNAL MODULE: ./lib/documents/schema-flaws.js
var schema_flaws = __webpack_require__(98205);
;// CONCATENATED MODULE: ./lib/policy/not-enforced.js
/** Fields of the contract that this release has no enforcer for, each with what to do until it has. A field that did nothing would be worse than none. */
const NOT_ENFORCED = {
    baseline: 'Whether a command fails on the base too is not looked at.',
    experts: 'Name the people to ask in CODEOWNERS.',
    network: 'Codex and the verification commands never have the network; setup.network, and packs.network for the commands of task packs, are the choices there are.',
    review: 'Have people review the pull request; no second model looks at it.',
    sandbox: 'The sandbox is always on and cannot be set.',
    'delivery.branch': 'The branch is codex/issue- and the number of the issue, or codex/ and the id of the task pack.',
    'delivery.prohibited-operations': 'Nothing here merges, approves, deletes or pushes by force; there is no code for it.',
};
/** What to do instead of a field that a later release will know; null for every other. */
function notEnforced(field) {
    return Object.hasOwn(NOT_ENFORCED, field) ? (NOT_ENFORCED[field] ?? null) : null;
}
/** The names of those fields, in the order of the alphabet. */
function notEnforcedFields() {
    return Object.keys(NOT_ENFORCED).toSorted();
}

;// CONCATENATED MODULE: ./lib/policy/parse-policy.js







/** A whole policy on one line, to be shown to somebody who has none. */
const SMALLEST_TEXT = '{version: 1, verification: {commands: [{id: test, run: [npm, test]}]}}';
/** The same as a sentence. */
const SMALLEST = `The smallest policy is: ${SMALLEST_TEXT}`;
/** Past this many, more problems would only bury the first. */
const MOST_PROBLEMS = 20;
/** Reads the bytes of the policy file, which must be UTF-8; the text is as it stands, so that its digest is that of the bytes. */
function readPolicyBytes(bytes, source = contract_policy/* POLICY_PATH */.l$) {
    return readBytes(bytes, source, contract_policy/* policy */.JN);
}
/** Reads the bytes of an organisation's floor: the same format, every field of it optional. */
function readFloorBytes(bytes, source) {
    return readBytes(bytes, source, contract_policy/* floorPolicy */.zI);
}
/** Reads the text of the policy file; every error names its file, line and column, its field and how to mend it. */
function parsePolicy(text, source = POLICY_PATH) {
    return parse(text, source, policy);
}
/** A problem with a file of the policy: the place before the sentence, and the lines around it. */
function policyProblem(file, position, what, remedy, reason = 'policy:invalid') {
    return (0,problem_at/* problemAt */.l)(file, position, { what, remedy, reason });
}
/** How a policy that became too much for the reader is mended. */
const ADVICE = { long: 'Make it smaller: a policy is a page of settings.', deep: 'Write it flat: a policy is four levels deep.' };
const HINTS = {
    example: SMALLEST,
    elsewhere: (field) => {
        const instead = notEnforced(field);
        return instead === null ? null : { what: 'is not enforced by this release, so it is refused', remedy: `Remove it. ${instead}` };
    },
};
function readBytes(bytes, source, schema) {
    const { text, broken } = (0,decode_utf8/* decodeUtf8 */._)(bytes);
    if (broken === null)
        return parse(text, source, schema);
    return { known: false, problems: [policyProblem({ source, text }, broken, 'the file is not UTF-8 text', 'Save the file as UTF-8.')], text };
}
function parse(text, source, schema) {
    const file = { source, text };
    const refuse = (problems) => ({ known: false, problems: problems.slice(0, MOST_PROBLEMS), text });
    const yaml = (0,read_yaml/* readYaml */.gM)(text, ADVICE);
    if (!yaml.known)
        return refuse(yaml.flaws.slice(0, MOST_PROBLEMS).map(({ what, position, remedy }) => policyProblem(file, position, what, remedy)));
    if (!yaml.isMapping)
        return refuse([policyProblem(file, read_yaml/* START */.d3, yaml.value === null ? 'the file is empty' : 'the file is no list of settings', SMALLEST)]);
    const parsed = schema.safeParse(yaml.value, { error: in_words/* inWords */.r });
    if (parsed.success)
        return { known: true, values: parsed.data, stated: yaml.value, locate: (path) => yaml.locate(path, 'value'), ...file };
    return refuse((0,schema_flaws/* schemaFlaws */.n)(parsed.error.issues, yaml, schema, HINTS).map(({ what, position, remedy }) => policyProblem(file, position, what, remedy)));
}


/***/ }),

/***/ 38093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lA: () => (/* binding */ POLICY_FIELDS),
  fG: () => (/* binding */ recordedLayers),
  nZ: () => (/* binding */ resolvePolicy)
});

// EXTERNAL MODULE: ./lib/contract/in-words.js
var in_words = __webpack_require__(22187);
// EXTERNAL MODULE: ./lib/contract/policy-checks.js
var policy_checks = __webpack_require__(80150);
// EXTERNAL MODULE: ./lib/contract/policy.js + 1 modules
var policy = __webpack_require__(77404);
// EXTERNAL MODULE: ./lib/contract/policy-tightening.js
var policy_tightening = __webpack_require__(76670);
// EXTERNAL MODULE: ./lib/contract/spec-policy.js
var spec_policy = __webpack_require__(78034);
// EXTERNAL MODULE: ./lib/policy/looser-problem.js
var looser_problem = __webpack_require__(86634);
// EXTERNAL MODULE: ./lib/policy/parse-policy.js + 1 modules
var parse_policy = __webpack_require__(97175);
// EXTERNAL MODULE: ./lib/contract/spec-triggers.js
var spec_triggers = __webpack_require__(2313);
;// CONCATENATED MODULE: ./lib/policy/presets.js


const CHECKS = Object.keys(policy_checks/* policyChecks */.Gt.shape);
const SETTABLE = CHECKS.filter((check) => (0,policy_checks/* loosestMode */.BI)(check) !== 'enforce');
/**
 * What each preset states. `standard` states nothing: it is the defaults, which a file may change both ways. What `strict`
 * states, a file may only tighten; what `observe` states is where a file starts from. The section `specs` is there only where a file has it.
 */
const PRESET_VALUES = {
    observe: { checks: checksAs('warn') },
    standard: {},
    strict: {
        triggers: { local: false },
        actors: { users: [] },
        setup: { network: false },
        packs: { network: false, minutes: 0 },
        plugins: { enabled: false, strict: true },
        'hidden-text': 'block',
        codex: { 'unverified-versions': [] },
        limits: { minutes: 60, 'log-bytes': 268_435_456, attempts: 2, files: 25, lines: 800, 'repair-rounds': 3, 'error-signatures': 2, 'no-progress': 2, 'runs-per-day': 3 },
        specs: {
            'max-age-days': 30,
            'max-cadence-days': 365,
            'terminal-statuses': ['done', 'canceled', 'deprecated', 'superseded', 'archived'],
            'approved-statuses': [],
            'approve-in-change': false,
            require: ['owner', 'review'],
            'mini-specs': Object.fromEntries(spec_triggers/* SPEC_TRIGGERS */.Y6.map((id) => [id, { mode: 'enforce' }])),
        },
        checks: checksAs('enforce'),
    },
};
/** Every check that can be set, as a mode or the nearest one it may have. */
function checksAs(mode) {
    return policy_checks/* policyChecks */.Gt.parse(Object.fromEntries(SETTABLE.map((check) => [check, policy_checks/* CHECK_MODES */.Sc[Math.max(policy_checks/* CHECK_MODES */.Sc.indexOf(mode), policy_checks/* CHECK_MODES */.Sc.indexOf((0,policy_checks/* loosestMode */.BI)(check)))]])));
}

// EXTERNAL MODULE: ./lib/documents/read-yaml.js
var read_yaml = __webpack_require__(74102);
// EXTERNAL MODULE: ./lib/policy/tightness.js
var tightness = __webpack_require__(90761);
;// CONCATENATED MODULE: ./lib/policy/resolve-policy.js










/** The fields that hold a value, in the order of the schema; each check is one. */
const POLICY_FIELDS = [...Object.keys(policy_tightening/* TIGHTENING */.Yv), ...Object.keys(policy_checks/* policyChecks */.Gt.shape).map((check) => `checks.${check}`)];
/** Makes one policy of all layers, at least as tight as each; a file that says something looser than a layer before it is refused. */
function resolvePolicy({ floor, repository, inputs }) {
    // A repository that names no preset has the default one, which a floor must not loosen either.
    const named = presetOf([floor, { preset: presetOf([repository]) }]);
    const chosen = inputs.preset === null ? named : presetOf([{ preset: named }, { preset: inputs.preset }]);
    const problems = [...floorProblems(floor), ...loosenings(repository, [saysOfPreset(named), ...(floor === null ? [] : [saysOfFile(floor, 'floor')])]), ...inputProblems(inputs.preset, named)];
    if (problems.length > 0)
        return { known: false, problems };
    const layers = [saysOfPreset(chosen), ...(floor === null ? [] : [saysOfFile(floor, 'floor')]), saysOfFile(repository, 'repository'), ...(inputs.preset === null ? [] : [saysOfInput(inputs.preset)]), ...inputs.tightened.map(saysOfCaller)];
    const defaults = { ...repository.values, specs: repository.values.specs ?? spec_policy/* specsPolicy */.Z.parse({}) };
    const hasSpecs = [floor, repository].some((file) => file !== null && valueAt(file.stated, ['specs']) !== undefined);
    const fields = POLICY_FIELDS.map((field) => (field.startsWith('specs.') && !hasSpecs ? { field, value: undefined, said: [] } : resolveField(field, layers, defaults)));
    const together = policy/* effectivePolicy */.Ci.safeParse(assemble(fields), { error: in_words/* inWords */.r });
    if (together.success)
        return { known: true, values: together.data, preset: chosen, fields };
    return { known: false, problems: together.error.issues.map(({ path, message }) => (0,parse_policy/* policyProblem */.Cj)(repository, read_yaml/* START */.d3, `\`${path.join('.')}\` of all layers together ${message}`, 'Make this list shorter in the file or in the floor.')) };
}
/** The layers that were read, as a run records them. */
function recordedLayers({ floor, repository, inputs }, preset, digest) {
    return [
        { layer: 'preset', source: preset, sha256: null },
        ...(floor === null ? [] : [{ layer: 'floor', source: floor.source, sha256: digest(floor.text) }]),
        { layer: 'repository', source: repository.source, sha256: digest(repository.text) },
        ...(inputs.preset === null ? [] : [{ layer: 'inputs', source: `preset: ${inputs.preset}`, sha256: null }]),
        ...inputs.tightened.map(({ field, value, source }) => ({ layer: 'inputs', source: `${field}: ${value} (${source})`, sha256: null })),
    ];
}
function saysOfFile({ values, stated, locate, source }, layer) {
    return (field) => {
        const path = field.split('.');
        return valueAt(stated, path) === undefined ? null : { layer, source, position: locate(path), value: valueAt(values, path) };
    };
}
function saysOfPreset(preset) {
    return (field) => {
        const value = valueAt(PRESET_VALUES[preset], field.split('.'));
        return value === undefined ? null : { layer: 'preset', source: preset, position: null, value };
    };
}
function saysOfInput(preset) {
    return (field) => (field === 'preset' ? { layer: 'inputs', source: 'the input preset', position: null, value: preset } : null);
}
function saysOfCaller({ field: own, value, source }) {
    return (field) => (field === own ? { layer: 'inputs', source, position: null, value } : null);
}
/** The tightest that any of them names. */
function presetOf(layers) {
    const names = layers.flatMap((layer) => (layer === null ? [] : 'preset' in layer ? [layer.preset] : [valueAt(layer.stated, ['preset'])])).filter((name) => name !== undefined);
    const order = policy_tightening/* TIGHTENING */.Yv.preset.values;
    return names.length === 0 ? 'standard' : (order.findLast((name) => names.includes(name)) ?? 'standard');
}
function floorProblems(floor) {
    if (floor === null)
        return [];
    const own = POLICY_FIELDS.filter((field) => (0,policy_tightening/* tighteningOf */.R8)(field)?.kind === 'own' && saysOfFile(floor, 'floor')(field) !== null);
    return [
        ...own.map((field) => (0,parse_policy/* policyProblem */.Cj)(floor, floor.locate(field.split('.')), `\`${field}\` is for the repository alone to say`, 'Remove it from the floor; it holds only what every repository can be asked for.')),
        ...(valueAt(floor.stated, ['preset']) === undefined ? [] : loosenings(floor, [saysOfPreset(presetOf([floor]))])),
    ];
}
function inputProblems(preset, named) {
    if (preset === null || presetOf([{ preset }, { preset: named }]) === preset)
        return [];
    return [{ reason: 'policy:looser', sentence: `The input preset is ${preset}, which is looser than ${named} of the policy.`, remedy: `Leave the input preset empty, or set it to ${named} or stricter.`, where: 'input preset' }];
}
function loosenings(file, bounds) {
    const own = saysOfFile(file, 'repository');
    return POLICY_FIELDS.flatMap((field) => {
        const [said, rule] = [own(field), (0,policy_tightening/* tighteningOf */.R8)(field)];
        if (said === null || rule === null)
            return [];
        return bounds.flatMap((bound) => {
            const binding = bound(field);
            return binding === null ? [] : (0,tightness/* excess */.Mm)(rule, binding.value, said.value).slice(0, 1).map((over) => (0,looser_problem/* looserProblem */._E)({ file, field, rule, binding, over }));
        });
    });
}
function resolveField(field, layers, defaults) {
    const said = layers.flatMap((says) => says(field) ?? []);
    const rule = (0,policy_tightening/* tighteningOf */.R8)(field) ?? { kind: 'same' };
    // A floor bounds and grants nothing: where nobody else says anything, it is the default that it bounds. A file it names is the one.
    const start = said.find(({ layer }) => layer === 'repository') ?? said.find(({ layer }) => layer === 'preset') ?? (rule.kind === 'one-file' ? said[0] : undefined);
    const first = start === undefined ? (valueAt(defaults, field.split('.')) ?? (field.startsWith('checks.') ? 'enforce' : undefined)) : start.value;
    return { field, value: said.reduce((value, { value: own }) => (0,tightness/* tightest */.X7)(rule, value, own), first), said };
}
/** The fields as the schema nests them. */
function assemble(fields) {
    const root = {};
    for (const { field, value } of fields.flatMap(spelled)) {
        const path = field.split('.');
        let inner = root;
        for (const key of path.slice(0, -1)) {
            const next = inner[key];
            inner[key] = isRecord(next) ? next : {};
            inner = isRecord(inner[key]) ? inner[key] : root;
        }
        inner[path.at(-1) ?? ''] = value;
    }
    return root;
}
/** What is the default is left out, and several lists of allowed globs are told apart. */
function spelled(resolved) {
    const { field, value } = resolved;
    if (value === undefined || (field.startsWith('checks.') && value === 'enforce'))
        return [];
    if ((0,policy_tightening/* tighteningOf */.R8)(field)?.kind !== 'allow-globs')
        return [resolved];
    const [list, ...others] = (0,tightness/* listsOf */.fO)(value);
    return [{ field, value: list }, ...(others.length === 0 ? [] : [{ field: field.replace(/[^.]+$/, 'also-within'), value: others }])];
}
function valueAt(value, path) {
    return path.reduce((inner, key) => (isRecord(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), value);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 90761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ excess),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   X7: () => (/* binding */ tightest),
/* harmony export */   fO: () => (/* binding */ listsOf)
/* harmony export */ });
/* harmony import */ var _core_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6992);

/**
 * The tightest that two layers ask for together: at least as tight as either, the same for the same, whatever the order.
 * Undefined is a field that is not there. Allowed globs of layers that differ become a list of lists, of which a path must match each.
 */
function tightest(rule, left, right) {
    if (same(left, right))
        return left;
    switch (rule.kind) {
        case 'same':
        case 'own':
            return left ?? right;
        case 'number':
            return Math.min(limit(left), limit(right));
        case 'at-least':
            return Math.max(least(left), least(right));
        case 'boolean':
            return left === rule.tighter || right === rule.tighter ? rule.tighter : !rule.tighter;
        case 'order':
            return rule.values[Math.max(rule.values.indexOf(String(left)), rule.values.indexOf(String(right)))];
        case 'allow': {
            const allowed = keysOf(right);
            return sorted(items(left).filter((item) => allowed.has(key(item))));
        }
        case 'allow-one':
            return undefined;
        case 'allow-globs': {
            const lists = binding([...listsOf(left), ...listsOf(right)]);
            return lists.length > 1 ? lists : lists[0];
        }
        case 'one-file':
            return [left, right].filter((path) => path !== null && path !== undefined).map(String).toSorted(compareText)[0] ?? null;
        case 'all-lists':
            return sorted(unique([...items(left), ...items(right)]));
        case 'commands':
        case 'prices':
            return unique([...items(left), ...items(right)], idOf).toSorted((one, other) => compareText(idOf(one), idOf(other)));
    }
}
/** How the value `to` stands to the value `from`. */
function compare(rule, from, to) {
    if (same(from, to))
        return 'same';
    switch (rule.kind) {
        case 'same':
        case 'own':
            return 'changed';
        case 'number':
            return limit(to) < limit(from) ? 'tighter' : 'looser';
        case 'at-least':
            return least(to) > least(from) ? 'tighter' : 'looser';
        case 'boolean':
            return to === rule.tighter ? 'tighter' : 'looser';
        case 'order':
            return rule.values.indexOf(String(to)) > rule.values.indexOf(String(from)) ? 'tighter' : 'looser';
        case 'allow':
            return bySets(keysOf(to), keysOf(from));
        case 'allow-one':
            return to === undefined ? 'tighter' : 'looser';
        case 'allow-globs':
            return compareAllowed(binding(listsOf(from)), binding(listsOf(to)));
        case 'one-file':
            return (from ?? null) === null ? 'tighter' : (to ?? null) === null ? 'looser' : 'changed';
        case 'all-lists':
            return bySets(keysOf(from), keysOf(to));
        case 'commands':
        case 'prices': {
            const [before, after] = [keysOf(from), keysOf(to)];
            const changed = items(to).some((item) => !before.has(key(item)) && items(from).some((other) => idOf(other) === idOf(item)));
            return changed ? 'changed' : bySets(before, after);
        }
    }
}
/** What of a layer's value is more than an earlier layer lets it say: the items of a list, or the value itself. Lists of globs and commands only ever add up. */
function excess(rule, bound, value) {
    switch (rule.kind) {
        case 'own':
        case 'allow-globs':
        case 'all-lists':
            return [];
        case 'allow': {
            const allowed = keysOf(bound);
            return items(value).flatMap((item, index) => (allowed.has(key(item)) ? [] : [{ index, value: item }]));
        }
        case 'commands':
        case 'prices':
            return items(value).flatMap((item, index) => (items(bound).some((other) => idOf(other) === idOf(item) && !same(other, item)) ? [{ index, value: idOf(item) }] : []));
        case 'same':
        case 'number':
        case 'at-least':
        case 'boolean':
        case 'order':
        case 'allow-one':
        case 'one-file':
            return ['same', 'tighter'].includes(compare(rule, bound, value)) ? [] : [{ index: null, value }];
    }
}
/** The lists a path must match, from the value of a field of allowed globs. */
function listsOf(value) {
    return items(value).every((item) => Array.isArray(item)) ? items(value).map(items) : [items(value)];
}
function compareAllowed(from, to) {
    const [before, after] = [from[0] ?? [], to[0] ?? []];
    if (key(from) === key(to))
        return 'same';
    if (after.includes('**'))
        return 'looser';
    if (before.includes('**'))
        return 'tighter';
    if (from.length === 1 && to.length === 1)
        return bySets(keysOf(after), keysOf(before));
    return bySets(new Set(from.map(key)), new Set(to.map(key)));
}
/** The lists that narrow anything, each once and in one order; one of `**` where none does. */
function binding(lists) {
    const narrow = lists.filter((list) => !list.includes('**')).map((list) => sorted(unique(list)));
    return narrow.length === 0 ? [['**']] : [...new Map(narrow.map((list) => [key(list), list])).entries()].toSorted(([left], [right]) => compareText(left, right)).map(([, list]) => list);
}
/** A set against one that holds at least as much. */
function bySets(inner, outer) {
    const [within, around] = [[...inner].every((member) => outer.has(member)), [...outer].every((member) => inner.has(member))];
    if (within && around)
        return 'same';
    return within ? 'tighter' : around ? 'looser' : 'changed';
}
function limit(value) {
    return typeof value === 'number' ? value : Infinity;
}
function least(value) {
    return typeof value === 'number' ? value : 0;
}
function items(value) {
    return Array.isArray(value) ? value : [];
}
function key(value) {
    return (0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(value ?? null);
}
function keysOf(value) {
    return new Set(items(value).map(key));
}
function same(left, right) {
    return (left === undefined) === (right === undefined) && key(left) === key(right);
}
function unique(values, by = key) {
    return [...new Map(values.toReversed().map((value) => [by(value), value])).values()].toReversed();
}
function sorted(values) {
    return values.toSorted((left, right) => compareText(key(left), key(right)));
}
function compareText(left, right) {
    return left < right ? -1 : Number(left > right);
}
/** The name of a command, or of a model that has a price. */
function idOf(item) {
    if (typeof item !== 'object' || item === null)
        return '';
    return 'id' in item ? String(item.id) : 'model' in item ? String(item.model) : '';
}


/***/ })

};
