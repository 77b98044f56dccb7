export const id = 981;
export const ids = [981];
export const modules = {

/***/ 16275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ readPackFiles),
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   Hw: () => (/* binding */ folderNames),
/* harmony export */   Wm: () => (/* binding */ packFoldersAt),
/* harmony export */   kg: () => (/* binding */ packsIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _contract_pack_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86582);
/* harmony import */ var _core_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64539);




/** More than any file of a pack may hold, so that whoever reads it says so. */
const MOST_BYTES = 512 * 1024;
/** Folders that are never walked into. */
const OTHERS = new Set(['.git', 'node_modules']);
const NAMES = new Set(_contract_pack_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .PACK_FILES */ .mQ.map(({ name }) => name));
/** What makes a folder one of a pack; a README stands in others too. */
const MARKS = new Set(['task.yml', 'acceptance.yml', 'spec.md', 'risk.md', 'runbook.md']);
/** The regular files of a folder that can belong to a pack, as bytes by name; links are not read. Of one that is far too large only the beginning is. */
function readPackFiles(folder) {
    return new Map(entriesOf(folder).flatMap((entry) => (entry.isFile() && NAMES.has(entry.name) ? [[entry.name, beginningOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name))]] : [])));
}
/**
 * The folders that a word of the command line means, in the order of the alphabet: a folder that is a pack and those below
 * it, the folder of a file of a pack, or the packs that a glob matches. Null where there is none.
 */
function packFoldersAt(word, cwd) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, word);
    const found = statOf(path);
    if (found?.isFile() === true)
        return NAMES.has(path.slice(path.lastIndexOf(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) + 1)) ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)] : null;
    if (found?.isDirectory() === true) {
        const packs = packsBelow(path);
        return packs.length === 0 ? null : packs;
    }
    if (!/[*?[\]{}]/.test(word))
        return null;
    const from = word.split('/').slice(0, word.split('/').findIndex((step) => /[*?[\]{}]/.test(step))).join('/') || (word.startsWith('/') ? '/' : '.');
    const matches = (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .matchExactly */ .k_)([word.replace(/^(\.\/)+/, '').replace(/\/+$/, '')]);
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, from);
    if (statOf(start)?.isDirectory() !== true)
        return null;
    const spelled = (folder) => (word.startsWith('/') ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, folder)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    const all = packsBelow(start).filter((folder) => matches(spelled(folder)) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).some((name) => MARKS.has(name) && matches(`${spelled(folder)}/${name}`)));
    return all.length === 0 ? null : all;
}
/** The root of the repository that a folder is in, by the nearest `.git` above it; `otherwise` where there is none. */
function repositoryRoot(folder, otherwise) {
    for (let current = folder;; current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(current, '.git')))
            return current;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current) === current)
            return otherwise;
    }
}
/** The folders in a folder that are packs. */
function packsIn(folder) {
    return folderNames(folder).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).filter((one) => isPack(entriesOf(one)));
}
/** The names of the folders in a folder; none where it cannot be looked into. */
function folderNames(folder) {
    return entriesOf(folder).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}
/** A pack may hold others: every folder is looked into. */
function packsBelow(folder) {
    const entries = entriesOf(folder);
    const inner = entries.filter((entry) => entry.isDirectory() && !OTHERS.has(entry.name)).map(({ name }) => name);
    return [...(isPack(entries) ? [folder] : []), ...inner.toSorted().flatMap((name) => packsBelow((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)))];
}
function isPack(entries) {
    return entries.some((entry) => entry.isFile() && MARKS.has(entry.name));
}
function entriesOf(folder) {
    return ifThere(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true })) ?? [];
}
function statOf(path) {
    return ifThere(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false }));
}
/** Undefined where there is nothing to be read, or nobody may. */
function ifThere(read) {
    try {
        return read();
    }
    catch (thrown) {
        if (thrown instanceof Error && 'code' in thrown && ['ENOENT', 'ENOTDIR', 'EACCES', 'ELOOP', 'ENAMETOOLONG'].includes(String(thrown.code)))
            return undefined;
        throw thrown;
    }
}
/** Cut where a letter ends, so that what was cut off is not taken for a broken one. */
function beginningOf(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        const bytes = Buffer.alloc(Math.min(size, MOST_BYTES));
        let length = 0;
        for (let read = -1; read !== 0 && length < bytes.length; length += read)
            read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, length, bytes.length - length, length);
        if (size > MOST_BYTES)
            while (length > 0 && (bytes[length - 1] ?? 0) >= 0x80)
                length -= 1;
        return bytes.subarray(0, length);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 50235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ loadPacks)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_pack_folders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16275);
/* harmony import */ var _contract_pack_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86582);
/* harmony import */ var _packs_id_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79695);
/* harmony import */ var _packs_judge_together_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18828);
/* harmony import */ var _packs_read_pack_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16385);






/** Reads the packs that paths and globs mean, all those of taskpacks/ without any, each once, and judges them side by side. */
function loadPacks(words, cwd, { besides = false, seen = () => undefined, known = () => false } = {}) {
    const foldersAt = remembered((path) => (0,_adapters_files_pack_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .packFoldersAt */ .Wm)(path, cwd));
    const named = new Set();
    for (const word of words.length === 0 ? [_contract_pack_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .PACKS_FOLDER */ .sQ] : words) {
        const found = foldersAt(isGlob(word) ? word : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, word));
        if (found === null)
            return { known: false, why: isGlob(word) ? `no pack matches ${word}.` : `there is no pack at ${word}: no folder with a task.yml, or it may not be read.` };
        for (const folder of found)
            named.add(folder);
    }
    const rootOf = remembered((folder) => (0,_adapters_files_pack_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryRoot */ .Hn)(folder, cwd));
    const packs = [];
    for (const folder of besides ? new Set([...named, ...foldersBeside(named, rootOf, foldersAt)]) : named) {
        try {
            const [path, files] = [slashed((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(rootOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder)), folder)), (0,_adapters_files_pack_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .readPackFiles */ .$S)(folder)];
            seen(path, files, named.has(folder));
            packs.push((0,_packs_read_pack_js__WEBPACK_IMPORTED_MODULE_3__/* .readPack */ .w)({ path, shown: slashed((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, folder)), files }));
        }
        catch (thrown) {
            if (thrown instanceof Error && 'syscall' in thrown)
                return { known: false, why: `the pack at ${slashed((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, folder))} could not be read: ${thrown.message}.` };
            throw thrown;
        }
    }
    const isBeside = (0,_packs_id_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .likeOneOf */ .hr)(besides ? [] : parentsOf(named).flatMap((folder) => (0,_adapters_files_pack_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .folderNames */ .Hw)(folder)));
    return { known: true, packs: (0,_packs_judge_together_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeTogether */ .M)(packs, (id) => isBeside(id) || known(id)) };
}
function parentsOf(folders) {
    return [...new Set([...folders].map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder)))];
}
/** All packs of the usual place of the repository, and those in one folder with one that is named. */
function foldersBeside(named, rootOf, foldersAt) {
    const parents = parentsOf(named);
    const usual = [...new Set(parents.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(rootOf(folder), _contract_pack_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .PACKS_FOLDER */ .sQ)))];
    const others = parents.filter((folder) => !usual.some((one) => folder === one || folder.startsWith(`${one}${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`)));
    return [...usual.flatMap((folder) => foldersAt(folder) ?? []), ...others.flatMap((folder) => (0,_adapters_files_pack_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .packsIn */ .kg)(folder))];
}
/** Whether a word of the command line means whatever it matches. */
function isGlob(word) {
    return /[*?[\]{}]/.test(word);
}
/** Packs stand side by side, so the answer for their folder is asked for once. */
function remembered(ask) {
    const known = new Map();
    return (folder) => {
        const found = known.get(folder) ?? { answer: ask(folder) };
        known.set(folder, found);
        return found.answer;
    };
}
function slashed(path) {
    return path === '' ? '.' : path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}


/***/ }),

/***/ 40981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  packCommand: () => (/* binding */ packCommand)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/documents/nearest.js
var nearest = __webpack_require__(1476);
// EXTERNAL MODULE: ./lib/contract/in-words.js
var in_words = __webpack_require__(22187);
// EXTERNAL MODULE: ./lib/contract/pack-parts.js
var pack_parts = __webpack_require__(86582);
;// CONCATENATED MODULE: ./lib/packs/pack-templates.js
// Generated by scripts/docs.ts from src/packs/templates; edit those files. Run: npm run docs
/** The files of each template of a pack, with {{id}} where the id belongs. */
const PACK_TEMPLATES = {
    "game": {
        "acceptance.yml": "schema: codex-orchestrator/acceptance@1\ncommands:\n  # Put the commands that check your game without a screen here.\n  - id: tests\n    kind: tests\n    run: [npm, test]\n  - id: simulation\n    kind: check\n    run: [node, game/simulate.mjs, --seed, '7']\nstages:\n  - id: headless\n    name: It plays without a screen\n    pass:\n      - Ten thousand steps end without an error.\n    evidence: ['artifacts/{{id}}/simulation.json']\nhelpers:\n  - check: artifacts-present\n  - check: engine-declared\n  - check: no-unmeasurable-language\n    paths: ['game/**/*.md', 'artifacts/{{id}}/**']\n",
        "risk.md": "# Risk of {{id}}\n\n## What could go wrong\n\nA save of today could no longer be loaded, or the game could run too slowly. Say how both are measured.\n\n## How it would be noticed\n\nName the command, the test or the person that would notice.\n\n## How to undo it\n\nRevert the merge commit. Say what else would have to be undone, such as data that was written.\n",
        "runbook.md": "# Runbook of {{id}}\n\n## Run\n\nOpen `game/` in the engine that spec.md names.\n\n## Validate\n\nRun `npm test` and `node game/simulate.mjs --seed 7` twice; both print the same.\n\n## Roll back\n\nRevert the merge commit, then run the commands under Validate again.\n",
        "spec.md": "# {{id}}\n\n## Goal\n\nSay in two or three sentences what should be different afterwards, and for whom.\n\n## Context\n\nThe engine is Godot 4.2.2. Say what can be played today.\n\n## Requirements\n\n- What the player does, and what follows.\n- What is counted, and when it ends.\n- What `artifacts/{{id}}/simulation.json` holds.\n\n## Out of scope\n\n- Assets whose licence is not known.\n- Publishing it.\n",
        "task.yml": "schema: codex-orchestrator/task-pack@1\nid: \"{{id}}\"\ntitle: Say in one line what the player can do\ntype: game\n\n# The engine that the result is made with; helper engine-declared looks for both in spec.md.\nengine:\n  name: Godot\n  version: \"4.2.2\"\n  target: Web\nscope:\n  allowed_paths: ['game/**', 'test/**', 'artifacts/{{id}}/**']\nartifacts:\n  required: ['artifacts/{{id}}/simulation.json']\nacceptance:\n  must:\n    - The same seed gives the same simulation, step by step.\n    - It runs without a screen, without sound and without a network.\nexecution:\n  timeout_minutes: 60\n",
    },
    "library": {
        "acceptance.yml": "schema: codex-orchestrator/acceptance@1\n# Put the commands of your library here.\ncommands:\n  - id: lint\n    kind: lint\n    run: [npm, run, lint]\n  - id: types\n    kind: lint\n    run: [npm, run, typecheck]\n  - id: tests\n    kind: tests\n    run: [npm, test]\nhelpers:\n  - check: diff-in-scope\n  - check: no-unmeasurable-language\n    paths: ['docs/**']\n",
        "risk.md": "# Risk of {{id}}\n\n## What could go wrong\n\nA change of what is exported breaks whoever uses it. Name what stays, and why.\n\n## How it would be noticed\n\nName the command, the test or the person that would notice.\n\n## How to undo it\n\nRevert the merge commit. Say what else would have to be undone, such as data that was written.\n",
        "runbook.md": "# Runbook of {{id}}\n\n## Run\n\nImport it from another project, as docs/ shows.\n\n## Validate\n\nRun `npm run lint`, `npm run typecheck` and `npm test`.\n\n## Roll back\n\nRevert the merge commit, then run the commands under Validate again.\n",
        "spec.md": "# {{id}}\n\n## Goal\n\nSay in two or three sentences what should be different afterwards, and for whom.\n\n## Context\n\nWho uses the library, and what they write today instead.\n\n## Requirements\n\n- Names, arguments and results of what is exported.\n- What is thrown, and when.\n- Examples, each with its result.\n\n## Out of scope\n\n- A new version number.\n- Changes of dependencies.\n",
        "task.yml": "schema: codex-orchestrator/task-pack@1\nid: \"{{id}}\"\ntitle: Say in one line what the library is to offer\ntype: library\n\nscope:\n  allowed_paths: ['src/**', 'test/**', 'docs/**']\nacceptance:\n  must:\n    - Everything that is exported has a sentence that says what it promises.\n    - What was exported before still is, and means the same.\nexecution:\n  timeout_minutes: 30\n",
    },
    "managed-repo": {
        "acceptance.yml": "schema: codex-orchestrator/acceptance@1\ncommands:\n  # Put the command that this repository is tested with here.\n  - id: tests\n    kind: tests\n    run: [npm, test]\nhelpers:\n  - check: diff-in-scope\n  - check: no-deploy-language\n",
        "risk.md": "# Risk of {{id}}\n\n## What could go wrong\n\nThe change could break a rule that people here keep without having written it down. Say whom to ask.\n\n## How it would be noticed\n\nName the command, the test or the person that would notice.\n\n## How to undo it\n\nRevert the merge commit. Say what else would have to be undone, such as data that was written.\n",
        "runbook.md": "# Runbook of {{id}}\n\n## Run\n\nRead the pull request from its first file to its last.\n\n## Validate\n\nRun the tests as README.md says.\n\n## Roll back\n\nRevert the merge commit, then run the commands under Validate again.\n",
        "spec.md": "# {{id}}\n\n## Goal\n\nSay in two or three sentences what should be different afterwards, and for whom.\n\n## Context\n\nWhich documents of this repository say how it is worked on, and what they ask for.\n\n## Requirements\n\n- What changes, file by file.\n- Which rule of the repository each change follows.\n\n## Out of scope\n\n- Changes of those documents.\n- Everything that needs another team.\n",
        "task.yml": "schema: codex-orchestrator/task-pack@1\nid: \"{{id}}\"\ntitle: Say in one line what is to change in this repository\ntype: managed-repo\n\nscope:\n  # Keep this as narrow as the task.\n  allowed_paths: ['docs/**']\ndocs:\n  # What the work goes by; a run is refused where one of them is not there.\n  required: [README.md]\nacceptance:\n  must:\n    - The change follows what the documents above say about changes.\n    - Nothing outside the scope is touched.\nexecution:\n  timeout_minutes: 30\nreview:\n  required: true\n  notes: Compare the change with the documents that the pack requires.\n",
    },
    "script": {
        "acceptance.yml": "schema: codex-orchestrator/acceptance@1\ncommands:\n  # Every script can be read by the shell it is written for.\n  - id: syntax\n    kind: lint\n    run: for file in scripts/*.sh; do sh -n \"$file\" || exit 1; done\n  # Put the command that tests it here.\n  - id: tests\n    kind: tests\n    run: [sh, test/run.sh]\nhelpers:\n  - check: diff-in-scope\n",
        "risk.md": "# Risk of {{id}}\n\n## What could go wrong\n\nThe script could delete or overwrite files. Say which, and what keeps it from the others.\n\n## How it would be noticed\n\nName the command, the test or the person that would notice.\n\n## How to undo it\n\nRevert the merge commit. Say what else would have to be undone, such as data that was written.\n",
        "runbook.md": "# Runbook of {{id}}\n\n## Run\n\nCall `sh scripts/NAME.sh` without arguments: it prints how it is used.\n\n## Validate\n\nRun `sh test/run.sh`.\n\n## Roll back\n\nRevert the merge commit, then run the commands under Validate again.\n",
        "spec.md": "# {{id}}\n\n## Goal\n\nSay in two or three sentences what should be different afterwards, and for whom.\n\n## Context\n\nWhich script there is already, who calls it and from where.\n\n## Requirements\n\n- What it reads, and from where.\n- What it writes, and what it leaves alone.\n- What it does when something is missing.\n\n## Out of scope\n\n- Anything that is installed or changed on the machine.\n",
        "task.yml": "schema: codex-orchestrator/task-pack@1\nid: \"{{id}}\"\ntitle: Say in one line what the script is to do\ntype: script\n\nscope:\n  allowed_paths: ['scripts/**', 'test/**', 'docs/**']\nartifacts:\n  required: ['scripts/**']\nacceptance:\n  must:\n    - The script prints how it is used when it is called without arguments.\n    - The script ends with an exit code other than 0 when it could not do its work.\nexecution:\n  timeout_minutes: 30\n",
    },
    "security": {
        "acceptance.yml": "schema: codex-orchestrator/acceptance@1\ncommands:\n  # Put the command that tests your code here.\n  - id: tests\n    kind: tests\n    run: [npm, test]\nstages:\n  - id: proof\n    name: What was open is shut\n    pass:\n      - Each finding has a test that failed before the change.\n    fail:\n      # A command below fail must end with an exit code other than 0.\n      - id: still-open\n        name: The attack still works\n        run: [node, test/attack.mjs]\n    evidence: ['artifacts/{{id}}/findings.json']\nhelpers:\n  - check: artifacts-present\n  - check: artifact-contains\n    paths: ['artifacts/{{id}}/findings.json']\n    text: [severity, status]\n  - check: diff-in-scope\n",
        "risk.md": "# Risk of {{id}}\n\n## What could go wrong\n\nA finding could be wrong, or its mending could open something else. Say who looks at both.\n\n## How it would be noticed\n\nName the command, the test or the person that would notice.\n\n## How to undo it\n\nRevert the merge commit. Say what else would have to be undone, such as data that was written.\n",
        "runbook.md": "# Runbook of {{id}}\n\n## Run\n\nRead `artifacts/{{id}}/findings.json`.\n\n## Validate\n\nRun `npm test`, then `node test/attack.mjs`, which must fail.\n\n## Roll back\n\nRevert the merge commit, then run the commands under Validate again.\n",
        "spec.md": "# {{id}}\n\n## Goal\n\nSay in two or three sentences what should be different afterwards, and for whom.\n\n## Context\n\nWhat is to be protected, from whom, and what is known so far.\n\n## Requirements\n\n- What is examined, file by file.\n- The form of `artifacts/{{id}}/findings.json`: a list with file, line, severity and status.\n- What is mended at once, and what is only reported.\n\n## Out of scope\n\n- Attacks on anything that runs.\n- Changes of access rights.\n",
        "task.yml": "schema: codex-orchestrator/task-pack@1\nid: \"{{id}}\"\ntitle: Say in one line what is to be examined or made safe\ntype: security\nlabels: [security]\npriority: P1\n\nconstraints:\n  no_secrets_output: true\nscope:\n  allowed_paths: ['src/**', 'test/**', 'artifacts/{{id}}/**']\nartifacts:\n  required: ['artifacts/{{id}}/findings.json']\nacceptance:\n  must:\n    - Every finding names a file and a line, and how it was reproduced.\n    - No secret and no personal data stands in any file of the result.\nexecution:\n  timeout_minutes: 45\nreview:\n  required: true\n  notes: Read every finding against the code, and every change against its finding.\n",
    },
    "service": {
        "acceptance.yml": "schema: codex-orchestrator/acceptance@1\n# Put the commands of your service here.\ncommands:\n  - id: build\n    kind: check\n    run: [npm, run, build]\n  - id: tests\n    kind: tests\n    run: [npm, test]\n    timeout_minutes: 20\nstages:\n  - id: contract\n    name: What callers rely on\n    pass:\n      - Every route that was there before is still there.\n      - {id: contract, run: [npm, run, test:contract]}\nhelpers:\n  - check: diff-in-scope\n  # The change belongs to the repository; putting it into service is somebody's decision.\n  - check: no-deploy-language\n",
        "risk.md": "# Risk of {{id}}\n\n## What could go wrong\n\nCallers could rely on what changes. Name them, and what they would see.\n\n## How it would be noticed\n\nName the command, the test or the person that would notice.\n\n## How to undo it\n\nRevert the merge commit. Say what else would have to be undone, such as data that was written.\n",
        "runbook.md": "# Runbook of {{id}}\n\n## Run\n\nStart the service as README.md says.\n\n## Validate\n\nRun `npm test` and `npm run test:contract`.\n\n## Roll back\n\nRevert the merge commit, then run the commands under Validate again.\n",
        "spec.md": "# {{id}}\n\n## Goal\n\nSay in two or three sentences what should be different afterwards, and for whom.\n\n## Context\n\nWhich routes or messages there are, and who sends them.\n\n## Requirements\n\n- What comes in, field by field.\n- What goes out, and in which error cases.\n- What is logged, and what must not be.\n\n## Out of scope\n\n- Deploying it.\n- Changes of a database that is in use.\n",
        "task.yml": "schema: codex-orchestrator/task-pack@1\nid: \"{{id}}\"\ntitle: Say in one line what the service is to do\ntype: service\n\nscope:\n  allowed_paths: ['src/**', 'test/**', 'docs/**']\n  forbidden_paths: ['src/generated/**']\nacceptance:\n  must:\n    - A request with wrong input is answered with an error that names the field.\n    - What was answered before is still answered alike.\nexecution:\n  timeout_minutes: 45\n",
    },
    "web": {
        "acceptance.yml": "schema: codex-orchestrator/acceptance@1\n# Put the commands of your site here.\ncommands:\n  - id: lint\n    kind: lint\n    run: [npm, run, lint]\n  - id: build\n    kind: check\n    run: [npm, run, build]\n  - id: tests\n    kind: tests\n    run: [npm, test]\nstages:\n  - id: hosts\n    name: Nothing from elsewhere\n    fail:\n      - A page loads a script, a font or an image from another host.\n      - id: other-hosts\n        run: grep -rnE \"src=.https?://\" src public\nhelpers:\n  - check: diff-in-scope\n  - check: no-deploy-language\n",
        "risk.md": "# Risk of {{id}}\n\n## What could go wrong\n\nPeople could be unable to do what they do today. Say what, and how you would know.\n\n## How it would be noticed\n\nName the command, the test or the person that would notice.\n\n## How to undo it\n\nRevert the merge commit. Say what else would have to be undone, such as data that was written.\n",
        "runbook.md": "# Runbook of {{id}}\n\n## Run\n\nStart the site as README.md says and open the page that changed.\n\n## Validate\n\nRun `npm run build` and `npm test`.\n\n## Roll back\n\nRevert the merge commit, then run the commands under Validate again.\n",
        "spec.md": "# {{id}}\n\n## Goal\n\nSay in two or three sentences what should be different afterwards, and for whom.\n\n## Context\n\nWhich pages there are, and what people do on them.\n\n## Requirements\n\n- What is shown, in which order, in which states.\n- What happens while something loads, and when it fails.\n- Widths it must work at.\n\n## Out of scope\n\n- A new look.\n- Publishing it.\n",
        "task.yml": "schema: codex-orchestrator/task-pack@1\nid: \"{{id}}\"\ntitle: Say in one line what people will see\ntype: web\n\nscope:\n  allowed_paths: ['src/**', 'public/**', 'test/**']\nartifacts:\n  optional: ['public/**']\nacceptance:\n  must:\n    - Everything can be reached and used with the keyboard alone.\n    - Nothing is loaded from other hosts.\nexecution:\n  timeout_minutes: 45\n",
    },
};

;// CONCATENATED MODULE: ./lib/packs/new-pack.js



/** Kinds of work there is a template for. */
const TEMPLATES = ['script', 'service', 'library', 'security', 'web', 'game', 'managed-repo'];
/** The files of a new pack by name, which `readPack` reads without a problem; or why the id cannot be one. */
function newPack(id, template) {
    const read = pack_parts/* packId */.$Z.safeParse(id, { error: in_words/* inWords */.r });
    if (!read.success)
        return { flaw: read.error.issues[0]?.message ?? 'is no id' };
    return { files: new Map(Object.entries(PACK_TEMPLATES[template]).map(([name, text]) => [name, text.replaceAll('{{id}}', () => read.data)])) };
}

// EXTERNAL MODULE: ./lib/commands/pack-files.js
var pack_files = __webpack_require__(50235);
// EXTERNAL MODULE: ./lib/commands/problems-text.js
var problems_text = __webpack_require__(46786);
;// CONCATENATED MODULE: ./lib/commands/pack-list.js


/** `pack list [PATH…]`: a line a pack, by path. Answers 0, those that are refused included, and 3 when one could not be looked at. */
function listPacks({ words, json, cwd }) {
    const loaded = (0,pack_files/* loadPacks */.r)(words, cwd);
    if (!loaded.known)
        return (0,problems_text/* complain */.cc)(3, loaded.why);
    process.stdout.write(json ? `${JSON.stringify({ packs: loaded.packs.map(asData) })}\n` : table(loaded.packs.map(row)));
    return 0;
}
function asData({ path, pack, problems }) {
    if (pack === null)
        return { path, holds: false, problems: problems.length };
    const { id, title, type, form, dependsOn, selection } = pack;
    return { path, holds: true, id, title, type, form, dependsOn, selection };
}
function row({ path, pack, problems }) {
    if (pack === null)
        return ['–', '', '', path, `refused: ${problems.length === 1 ? 'one problem' : `${problems.length} problems`}, told by pack validate ${path}`];
    return [pack.id, pack.type ?? '', pack.selection.priority === null ? '' : `P${pack.selection.priority}`, path, pack.title];
}
function table(rows) {
    const all = [['ID', 'TYPE', 'PRIORITY', 'PATH', 'TITLE'], ...rows];
    const widths = all[0]?.map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0))) ?? [];
    return all.map((cells) => (0,problems_text/* inertLines */.wi)(cells.map((cell, column) => cell.replaceAll(/\p{Cc}/gu, '·').padEnd(widths[column] ?? 0)).join('  ').trimEnd())).join('');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/commands/pack-new.js






/** `pack new ID --template NAME [--path DIR]`: writes DIR/ID, which `pack validate` accepts. Answers 0 when it did, 1 when that folder is there, 2 for an id that cannot be one, 3 when it could not be written. */
async function newPackCommand({ id, template, parent, cwd }) {
    const made = newPack(id, template);
    if ('flaw' in made)
        return (0,problems_text/* complain */.cc)(2, `the id ${JSON.stringify(id.slice(0, 100))} ${made.flaw}.`);
    const shown = (0,external_node_path_.join)(parent ?? pack_parts/* PACKS_FOLDER */.sQ, id);
    const folder = (0,external_node_path_.resolve)(cwd, shown);
    if ((0,external_node_fs_.existsSync)(folder))
        return (0,problems_text/* complain */.cc)(1, `${shown} is there already, and is left as it is.`);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(folder), { recursive: true });
        // Not recursive: a folder that came to be meanwhile is somebody's.
        await (0,promises_.mkdir)(folder);
        for (const [name, text] of made.files)
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), text, { flag: 'wx' });
    }
    catch (thrown) {
        if (!(thrown instanceof Error) || !('syscall' in thrown))
            throw thrown;
        return (0,problems_text/* complain */.cc)(3, `${shown} could not be written: ${thrown.message}.`);
    }
    process.stdout.write(`Written: ${[...made.files.keys()].map((name) => (0,external_node_path_.join)(shown, name)).join(', ')}\nSay in them what is to be done, then run: codex-orchestrator pack validate ${shown}\n`);
    return 0;
}

;// CONCATENATED MODULE: ./lib/commands/pack-show.js






/** `pack show ID|PATH`: says what one pack means, whatever form it is written in. Answers 0 when said, 1 when it is refused, 3 when there is none. */
function showPack({ word, json, cwd }) {
    const loaded = (0,pack_files/* loadPacks */.r)((0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, word)) ? [word] : [], cwd);
    if (!loaded.known)
        return (0,problems_text/* complain */.cc)(3, `there is no pack ${word}: it is neither a folder nor an id below ${pack_parts/* PACKS_FOLDER */.sQ}.`);
    const found = (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, word)) ? loaded.packs : loaded.packs.filter(({ path, pack }) => pack?.id === word || path.split('/').at(-1) === word);
    const [only, ...more] = found;
    if (only === undefined)
        return (0,problems_text/* complain */.cc)(3, unknown(word, loaded.packs));
    if (more.length > 0)
        return (0,problems_text/* complain */.cc)(2, `${word} means ${found.length} packs: ${found.slice(0, 5).map(({ path }) => path).join(', ')}. pack show wants one.`);
    const { path, pack, problems, warnings } = only;
    if (json)
        process.stdout.write(`${JSON.stringify({ path, holds: pack !== null, pack, problems, warnings })}\n`);
    else
        process.stdout.write(pack === null ? (0,problems_text/* problemsText */.u1)(problems) : [pack_show_text(path, pack), ...(warnings.length === 0 ? [] : [(0,problems_text/* warningsText */.Ds)(warnings)])].join('\n'));
    return pack === null ? 1 : 0;
}
function unknown(word, packs) {
    const alike = (0,nearest/* nearestOf */.q)(word, packs.flatMap(({ path, pack }) => pack?.id ?? path.split('/').at(-1) ?? []), 3);
    return `there is no pack ${JSON.stringify(word.slice(0, 100))} below ${pack_parts/* PACKS_FOLDER */.sQ}.${alike.length === 0 ? '' : ` Did you mean ${alike.join(', ')}?`}`;
}
/** Every part that says something, with its heading. */
function pack_show_text(path, pack) {
    const parts = [
        ['Allowed', [...(pack.constraints.network ? ['network for its own commands, if the policy lets packs'] : []), ...(pack.constraints.longRunning ? ["as many minutes as the policy's most"] : [])]],
        ['Scope', [...(pack.scope.allowedPaths ?? ['as the policy says']), ...pack.scope.forbiddenPaths.map((glob) => `not ${glob}`)]],
        ['Required documents', pack.docs.required],
        ['Specs', pack.specs.required],
        ['Artifacts', [...pack.artifacts.required, ...pack.artifacts.optional.map((glob) => `${glob} (optional)`)]],
        ['Python requirements', pack.deps],
        ['Commands', pack.commands.map(commandLine)],
        ['Criteria, which people judge', pack.criteria.map(({ id, text: said, stage, expect }) => `${id}${inStage(stage)}: ${expect === 'fail' ? 'not: ' : ''}${said}`)],
        ['Checks', pack.helpers.map(({ check, paths, texts }) => [check, ...(paths.length === 0 ? [] : [`in ${paths.join(', ')}`]), ...(texts.length === 0 ? [] : [`for ${texts.map((one) => JSON.stringify(one)).join(' or ')}`])].join(' '))],
        ['Engine', pack.engine === null ? [] : [`${pack.engine.name} ${pack.engine.version}${pack.engine.target === null ? '' : `, for ${pack.engine.target}`}`]],
        ['Minutes', pack.execution.timeoutMinutes === null ? [] : [`${pack.execution.timeoutMinutes} at most`]],
        ['Plugin', pack.plugin === null ? [] : [`${pack.plugin.spec} (${pack.plugin.kind})`]],
        ['Waits for', pack.dependsOn],
        ['Selected by', [...pack.selection.labels, ...(pack.selection.priority === null ? [] : [`P${pack.selection.priority}`]), ...(pack.selection.created === null ? [] : [`written ${pack.selection.created}`])]],
        ['About', pack.about.map(({ field, text: said }) => `${field}: ${said}`)],
    ];
    const shown = parts.flatMap(([heading, lines]) => (lines.length === 0 ? [] : [`\n${heading}\n`, ...lines.map((line) => `  ${line.replaceAll('\n', '\n    ')}\n`)]));
    // What would steer a terminal is shown as a dot, and no line can begin with a command of a runner.
    return (0,problems_text/* inertLines */.wi)([`${pack.id}: ${pack.title}\n${path.replaceAll(/\p{Cc}/gu, '·')}, ${pack.form}${pack.type === null ? '' : `, ${pack.type}`}\n`, ...shown].join('').replaceAll(/[^\P{C}\n]/gu, '·').trimEnd());
}
function commandLine({ id, name, stage, argv, folder, expect, required, timeoutMinutes }) {
    const line = argv[0] === '/bin/sh' && argv[1] === '-c' && argv.length === 3 ? `sh: ${argv[2] ?? ''}` : JSON.stringify(argv);
    const notes = [...(name === null ? [] : [name]), ...(folder === 'pack' ? ['in the folder of the pack'] : []), ...(expect === 'fail' ? ['must fail'] : []), ...(required ? [] : ['not required']), `${timeoutMinutes} min`];
    return `${id}${inStage(stage)}: ${line}  (${notes.join(', ')})`;
}
function inStage(stage) {
    return stage === null ? '' : ` [${stage}]`;
}

;// CONCATENATED MODULE: ./lib/commands/pack-validate.js


/** `pack validate [PATH…]`: reads packs as a run would, side by side. Answers 0 when all of them can be used, 1 when one is refused, 3 when one could not be looked at. */
function validatePacks({ words, json, cwd }) {
    const loaded = (0,pack_files/* loadPacks */.r)(words, cwd);
    if (!loaded.known)
        return (0,problems_text/* complain */.cc)(3, loaded.why);
    const { packs } = loaded;
    const refused = packs.filter(({ pack }) => pack === null);
    process.stdout.write(json ? `${JSON.stringify({ holds: refused.length === 0, packs: packs.map(pack_validate_asData) })}\n` : pack_validate_text(packs, refused.length));
    return refused.length === 0 ? 0 : 1;
}
function pack_validate_asData({ path, pack, problems, warnings }) {
    return { path, id: pack?.id ?? null, form: pack?.form ?? null, holds: pack !== null, problems, warnings };
}
/** What is wrong, pack by pack, then one line that counts. */
function pack_validate_text(packs, refused) {
    const told = packs.flatMap(({ problems, warnings }) => [problems.length === 0 ? [] : [(0,problems_text/* problemsText */.u1)(problems)], warnings.length === 0 ? [] : [(0,problems_text/* warningsText */.Ds)(warnings)]].flat());
    const [only, ...more] = packs;
    const count = `${packs.length - refused} of ${packs.length} packs can be used${refused === 0 ? '' : `, ${refused} refused`}.\n`;
    return [...told, only !== undefined && more.length === 0 ? (0,problems_text/* inertLines */.wi)(`${only.path} ${refused === 0 ? 'can be used' : 'is refused'}.`) : count].join('\n');
}

;// CONCATENATED MODULE: ./lib/commands/pack.js








const USAGE = `Usage: codex-orchestrator pack validate [PATH…] [--json]
       codex-orchestrator pack new ID --template ${TEMPLATES.join('|')} [--path DIR]
       codex-orchestrator pack list [PATH…] [--json]
       codex-orchestrator pack show ID|PATH [--json]`;
/** `pack validate | new | list | show`: task packs, offline. Answers 0 fine, 1 refused, 2 wrong usage, 3 could not be looked at. */
async function packCommand(args, cwd = process.cwd()) {
    const asked = read(args);
    if (typeof asked === 'string')
        return (0,problems_text/* complain */.cc)(2, `${asked}\n${USAGE}`);
    const { verb, words, template, path, json } = asked;
    const [first] = words;
    if (verb !== 'new' && (template !== null || path !== null))
        return (0,problems_text/* complain */.cc)(2, `pack ${verb} takes neither --template nor --path.\n${USAGE}`);
    if (verb === 'validate')
        return validatePacks({ words, json, cwd });
    if (verb === 'list')
        return listPacks({ words, json, cwd });
    if (verb === 'show' && words.length === 1 && first !== undefined)
        return showPack({ word: first, json, cwd });
    if (verb !== 'new' || words.length !== 1 || first === undefined || json)
        return (0,problems_text/* complain */.cc)(2, `${verb === 'new' || verb === 'show' ? `pack ${verb} wants one ${verb === 'new' ? 'id, and knows no --json' : 'id or path'}` : 'pack wants validate, new, list or show'}.\n${USAGE}`);
    const known = TEMPLATES.find((name) => name === template);
    if (known !== undefined)
        return newPackCommand({ id: first, template: known, parent: path, cwd });
    const guess = template === null ? null : (0,nearest/* nearest */.p)(template, TEMPLATES);
    return (0,problems_text/* complain */.cc)(2, `${template === null ? 'pack new wants --template' : `there is no template ${JSON.stringify(template.slice(0, 100))}`}.${guess === null ? '' : ` Did you mean ${guess}?`}\n${USAGE}`);
}
function read(args) {
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({ args: [...args], allowPositionals: true, options: { template: { type: 'string' }, path: { type: 'string' }, json: { type: 'boolean', default: false } } });
        const [verb = '', ...words] = positionals;
        return { verb, words, template: values.template ?? null, path: values.path ?? null, json: values.json };
    }
    catch (thrown) {
        return thrown instanceof Error ? thrown.message : String(thrown);
    }
}


/***/ }),

/***/ 46786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ warningsText),
/* harmony export */   cc: () => (/* binding */ complain),
/* harmony export */   u1: () => (/* binding */ problemsText),
/* harmony export */   wi: () => (/* binding */ inertLines)
/* harmony export */ });
/* harmony import */ var _core_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18487);

/** Problems as a terminal shows them: sentence, lines of the file, remedy. A file may be a stranger's, and the terminal a runner's, so that nothing of it can act. */
function problemsText(problems) {
    return problems.map(({ sentence, remedy, frame }) => `${(0,_core_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertText */ .UJ)(sentence)}\n${frame === undefined ? '' : inertLines(frame.replaceAll(/^/gm, '  '))}  ${(0,_core_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertText */ .UJ)(remedy)}\n`).join('\n');
}
/** Warnings as a terminal shows them, likewise. */
function warningsText(warnings) {
    return problemsText(warnings.map((warning) => ({ ...warning, sentence: `Warning: ${warning.sentence}` })));
}
/** Lines of ours that quote a file, each made inert. */
function inertLines(text) {
    return text.split('\n').map((line) => `${(0,_core_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertText */ .UJ)(line)}\n`).join('');
}
/** Prints why a command ends, and answers its exit code. It may quote names of files, which can be anybody's. */
function complain(code, what) {
    process.stderr.write(inertLines(`codex-orchestrator: ${what}`));
    return code;
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

/***/ 18487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UJ: () => (/* binding */ inertText),
/* harmony export */   kt: () => (/* binding */ QUOTE_PREFIX),
/* harmony export */   wi: () => (/* binding */ inertLines)
/* harmony export */ });
/* unused harmony export LONGEST_LINE */
/** Stands before every line of a program, so that no line can begin with a workflow command. */
const QUOTE_PREFIX = '│ ';
/** A line longer than this many characters is cut in the display; the bytes are whole in the evidence. */
const LONGEST_LINE = 2000;
const LINE_BREAKS = '\n\v\f\u0085\u2028\u2029';
const BELL = '\u0007';
const ESCAPE = '\u001b';
const CANCEL = '\u0018\u001a';
/** The strings of ECMA-48 that run to a terminator: DCS, SOS, OSC, PM, APC; after ESC, and as one C1 character. */
const STRING_OPENERS = 'PX]^_';
const C1_STRING_OPENERS = '\u0090\u0098\u009d\u009e\u009f';
const C1_CSI = '\u009b';
const C1_STRING_END = '\u009c';
/**
 * A reader for one stream. Terminal sequences and control characters but tabs are dropped, characters that turn the
 * direction of text or are invisible tags are spelled out, and `##[` is broken, for the runner acts on it anywhere.
 */
function inertLines() {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const state = { mode: 'text', afterReturn: false, line: '', kept: 0, dropped: 0, started: false };
    const endLine = () => {
        const rest = state.dropped === 0 ? '' : ` … (${state.dropped} more characters)`;
        const line = `${QUOTE_PREFIX}${breakMarkers(state.line)}${rest}\n`;
        Object.assign(state, { mode: 'text', line: '', kept: 0, dropped: 0, started: false });
        return line;
    };
    const keep = (character) => {
        if (state.kept >= LONGEST_LINE) {
            state.dropped += 1;
            return;
        }
        state.kept += 1;
        state.line += shown(character);
    };
    const read = (character) => {
        const isSecondHalf = state.afterReturn && character === '\n';
        state.afterReturn = character === '\r';
        if (isSecondHalf)
            return '';
        if (character === '\r' || LINE_BREAKS.includes(character))
            return endLine();
        state.started = true;
        const { mode, isText } = step(state.mode, character);
        state.mode = mode;
        if (isText)
            keep(character);
        return '';
    };
    const readAll = (text) => {
        let lines = '';
        for (const character of text)
            lines += read(character);
        return lines;
    };
    return {
        write: (chunk) => readAll(decoder.decode(chunk, { stream: true })),
        end: () => {
            const lines = readAll(decoder.decode());
            return state.started ? lines + endLine() : lines;
        },
    };
}
/** Makes one line of any text, without a prefix: for titles and for words of ours that quote others. */
function inertText(text) {
    let mode = 'text';
    let line = '';
    for (const character of text) {
        const isBreak = character === '\r' || LINE_BREAKS.includes(character);
        const next = isBreak ? { mode: 'text', isText: false } : step(mode, character);
        mode = next.mode;
        if (isBreak)
            line += ' ';
        else if (next.isText)
            line += shown(character);
    }
    const safe = breakMarkers(line);
    return /^[\s\p{Cf}]*::/u.test(safe) ? QUOTE_PREFIX + safe : safe;
}
/** One character further; `isText` says whether it belongs to the text. A sequence that goes wrong ends, and the character counts again. */
function step(mode, character) {
    switch (mode) {
        case 'text':
            return stepInText(character);
        case 'escape':
            if (character === '[')
                return { mode: 'csi', isText: false };
            if (STRING_OPENERS.includes(character))
                return { mode: 'string', isText: false };
            if (isBetween(character, ' ', '/'))
                return { mode: 'escape-intermediate', isText: false };
            return isBetween(character, '0', '~') ? { mode: 'text', isText: false } : stepInText(character);
        case 'escape-intermediate':
            if (isBetween(character, ' ', '/'))
                return { mode, isText: false };
            return isBetween(character, '0', '~') ? { mode: 'text', isText: false } : stepInText(character);
        case 'csi':
            if (isBetween(character, ' ', '?'))
                return { mode, isText: false };
            return isBetween(character, '@', '~') ? { mode: 'text', isText: false } : stepInText(character);
        case 'string':
            if (character === ESCAPE)
                return { mode: 'string-escape', isText: false };
            return { mode: character === BELL || character === C1_STRING_END || CANCEL.includes(character) ? 'text' : mode, isText: false };
        case 'string-escape':
            return character === '\\' ? { mode: 'text', isText: false } : step('escape', character);
    }
}
function stepInText(character) {
    if (character === ESCAPE)
        return { mode: 'escape', isText: false };
    if (character === C1_CSI)
        return { mode: 'csi', isText: false };
    if (C1_STRING_OPENERS.includes(character))
        return { mode: 'string', isText: false };
    return { mode: 'text', isText: character === '\t' || !/\p{Cc}/u.test(character) };
}
function isBetween(character, first, last) {
    return character >= first && character <= last && character.length === 1;
}
/** Spells out what would turn the direction of the text or hide in it: bidirectional controls and the tag block. */
function shown(character) {
    if (!/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u.test(character))
        return character;
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
/** The runner's older command syntax acts anywhere in a line, so its opening is broken with a zero-width space. */
function breakMarkers(line) {
    return line.replaceAll('##[', '##\u200b[');
}


/***/ }),

/***/ 18828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ judgeTogether)
});

// EXTERNAL MODULE: ./lib/documents/nearest.js
var nearest = __webpack_require__(1476);
// EXTERNAL MODULE: ./lib/packs/id-problem.js
var id_problem = __webpack_require__(79695);
;// CONCATENATED MODULE: ./lib/packs/pack-order.js
/** Every dependency that is neither one of the packs nor otherwise known to be there. Ids are compared letter for letter. */
function unknownDependencies(packs, known = () => false) {
    const ids = new Set(packs.map(({ id }) => id));
    return packs.flatMap(({ id, dependsOn }) => dependsOn.flatMap((name, index) => (ids.has(name) || known(name) ? [] : [{ id, dependsOn: name, index }])));
}
/** The circles of packs that wait for each other, no pack in two of them; a pack that waits for itself is one. What is not among the packs is not looked at. */
function dependencyCircles(packs) {
    const order = new Map(packs.map(({ id }, place) => [id, place]));
    const waits = new Map(packs.map(({ id, dependsOn }) => [id, dependsOn.filter((to) => order.has(to))]));
    const groups = connected(waits).filter(([first = '', ...more]) => more.length > 0 || waits.get(first)?.includes(first) === true);
    const inOrder = groups.map((group) => group.toSorted((left, right) => (order.get(left) ?? 0) - (order.get(right) ?? 0)));
    return inOrder.toSorted(([left = ''], [right = '']) => (order.get(left) ?? 0) - (order.get(right) ?? 0)).map((members) => ({ members, way: wayRound(members, waits) }));
}
/** Groups of packs that can all reach each other, by Tarjan, with a stack of its own: a chain of packs may be longer than the stack of the machine. */
function connected(waits) {
    const places = new Map();
    const open = new Set();
    const stack = [];
    const groups = [];
    const enter = (id) => {
        places.set(id, places.size);
        open.add(id);
        stack.push(id);
        return { id, place: places.size - 1, low: places.size - 1, next: 0 };
    };
    for (const start of waits.keys()) {
        const path = places.has(start) ? [] : [enter(start)];
        for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
            const to = waits.get(visit.id)?.[visit.next];
            visit.next += 1;
            if (to !== undefined) {
                const place = places.get(to);
                if (place === undefined)
                    path.push(enter(to));
                else if (open.has(to))
                    visit.low = Math.min(visit.low, place);
                continue;
            }
            path.pop();
            const before = path.at(-1);
            if (before !== undefined)
                before.low = Math.min(before.low, visit.low);
            if (visit.low !== visit.place)
                continue;
            const group = stack.splice(stack.lastIndexOf(visit.id));
            for (const id of group)
                open.delete(id);
            groups.push(group);
        }
    }
    return groups;
}
/** Breadth first from the first member until one waits for it. */
function wayRound(members, waits) {
    const [first = ''] = members;
    const inside = new Set(members);
    const cameFrom = new Map([[first, null]]);
    for (const id of cameFrom.keys()) {
        const next = waits.get(id) ?? [];
        if (next.includes(first))
            return wayTo(id, cameFrom);
        for (const to of next)
            if (inside.has(to) && !cameFrom.has(to))
                cameFrom.set(to, id);
    }
    return [first];
}
function wayTo(end, cameFrom) {
    const way = [];
    for (let id = end; id !== null; id = cameFrom.get(id) ?? null)
        way.push(id);
    return way.toReversed();
}

;// CONCATENATED MODULE: ./lib/packs/judge-together.js



/**
 * What only shows when packs stand side by side: an id that is used twice, a dependency that leads to no pack, packs that
 * wait for each other. Answers the same packs in the same order; each such problem is added to every pack it concerns.
 * `known` says which ids are there besides those that are given; those of packs that are refused are, by the names of their folders.
 */
function judgeTogether(packs, known = () => false) {
    const good = packs.flatMap((read) => (read.pack === null ? [] : [{ read, pack: read.pack }]));
    const depends = good.map(({ pack }) => pack);
    const more = new Map();
    const add = (read, field, what, remedy) => {
        const problem = read.refuse?.(field, what, remedy);
        if (problem !== undefined)
            more.set(read, [...(more.get(read) ?? []), problem]);
    };
    for (const { read, others } of usedTwice(good))
        add(read, ['id'], `the id is used by ${others.join(' and ')} too`, 'Give one of them another id, and its folder too.');
    const refused = (0,id_problem/* likeOneOf */.hr)(packs.flatMap(({ path, pack }) => (pack === null ? [path.slice(path.lastIndexOf('/') + 1)] : [])));
    const byId = new Map(good.map(({ read, pack }) => [pack.id, read]));
    for (const [place, { id, dependsOn, index }] of unknownDependencies(depends, (id) => known(id) || refused(id)).entries()) {
        const read = byId.get(id);
        const guess = place < MOST_GUESSES ? (0,nearest/* nearest */.p)(dependsOn, depends.map((pack) => pack.id)) : null;
        if (read !== undefined)
            add(read, ['depends_on', index], `there is no pack ${dependsOn}`, guess === null ? 'Remove it, or add the pack.' : `Did you mean ${guess}?`);
    }
    for (const { members, way } of dependencyCircles(depends)) {
        const inside = new Set(members);
        for (const id of members) {
            const read = byId.get(id);
            const index = read?.pack?.dependsOn.findIndex((to) => inside.has(to)) ?? 0;
            if (read !== undefined)
                add(read, ['depends_on', index], `packs wait for each other: ${shown(id, way)}`, 'Remove one of these dependencies.');
        }
    }
    return packs.map((read) => {
        const problems = more.get(read);
        return problems === undefined ? read : { ...read, pack: null, problems: [...read.problems, ...problems] };
    });
}
/** A name is compared with those of all packs, which takes its time where there are many. */
const MOST_GUESSES = 20;
/** More than this of a way would bury where it leads. */
const MOST_SHOWN = 8;
/** The way round as it looks from one of the packs, or as it is where that pack is not on it. */
function shown(id, way) {
    const from = Math.max(way.indexOf(id), 0);
    const ids = Array.from({ length: Math.min(way.length, MOST_SHOWN) }, (_, step) => way[(from + step) % way.length] ?? '');
    return [...ids, ...(way.length > MOST_SHOWN ? [`${way.length - MOST_SHOWN} more`] : []), way[from] ?? ''].join(' -> ');
}
/** Ids that name one branch on a system that does not tell letters of another case apart are the same. */
function usedTwice(packs) {
    const byId = Map.groupBy(packs, ({ pack }) => pack.id.toLowerCase());
    return [...byId.values()].flatMap((same) => (same.length < 2 ? [] : same.map(({ read }) => ({ read, others: pathsBeside(read, same) }))));
}
/** A pack that was copied a thousand times is not named a million times. */
function pathsBeside(read, same) {
    const others = same.slice(0, MOST_SHOWN + 1).filter((one) => one.read !== read).slice(0, MOST_SHOWN).map((one) => one.read.path);
    const more = same.length - 1 - others.length;
    return more === 0 ? others : [...others, `${more} more`];
}


/***/ })

};
