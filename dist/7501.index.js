export const id = 7501;
export const ids = [7501];
export const modules = {

/***/ 57863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ createForge)
});

// EXTERNAL MODULE: ./lib/adapters/github/forge.js + 3 modules
var github_forge = __webpack_require__(22859);
// EXTERNAL MODULE: ./lib/core/fault.js
var core_fault = __webpack_require__(58651);
// EXTERNAL MODULE: ./lib/adapters/github/answers.js
var answers = __webpack_require__(26733);
// EXTERNAL MODULE: ./lib/adapters/github/check.js
var check = __webpack_require__(85614);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/adapters/github/read-commit.js
var read_commit = __webpack_require__(33784);
;// CONCATENATED MODULE: ./lib/adapters/github/commit.js




const NEEDS = 'contents: write';
/** Text up to this many bytes a file, and a commit, travels inside the tree request; more gets a blob each. */
const INLINE_FILE = 512 * 1024;
const INLINE_COMMIT = 4 * 1024 * 1024;
/**
 * Makes one commit through the Git Data API: two requests, and one more for each file whose bytes JSON text may not keep.
 * No author, committer or date is given, so that GitHub fills in the token's identity and signs.
 */
async function makeCommit(client, request) {
    const entries = await entriesOf(client, request.files);
    let tree = request.baseTree;
    for (const step of steps(entries))
        tree = await makeTree(client, tree, step);
    const made = await client.ask({
        doing: 'make a commit',
        needs: NEEDS,
        shape: answers/* commitAnswer */.Mw.transform(read_commit/* readCommit */.k),
        send: (rest, at) => rest.git.createCommit({ ...at, message: request.message, tree, parents: [...request.parents] }),
    });
    if (made.tree !== tree || made.parents.join(' ') !== request.parents.join(' ')) {
        throw new core_fault/* Fault */.vC('github:unexpected', `GitHub made commit ${made.sha} with another tree or parents than asked for`);
    }
    return { sha: made.sha, tree, maker: made.maker };
}
async function makeTree(client, base, entries) {
    const made = await client.ask({ doing: 'make a tree', needs: NEEDS, shape: answers/* objectAnswer */.cd, send: (rest, at) => rest.git.createTree({ ...at, base_tree: base, tree: [...entries] }) });
    return made.sha;
}
/**
 * Where a file takes the place of a folder, or the other way round, deletions go first in a tree of their own:
 * GitHub does not say in which order it applies the entries of one tree.
 */
function steps(entries) {
    const gone = entries.filter((entry) => isDeletion(entry));
    const kept = entries.filter((entry) => !isDeletion(entry));
    const paths = new Set(kept.map((entry) => entry.path));
    const folders = new Set(kept.flatMap((entry) => foldersAbove(entry.path)));
    const clash = gone.some((entry) => folders.has(entry.path) || foldersAbove(entry.path).some((folder) => paths.has(folder)));
    return (clash ? [gone, kept] : [entries]).filter((step) => step.length > 0);
}
function isDeletion(entry) {
    return 'sha' in entry && entry.sha === null;
}
function foldersAbove(path) {
    const names = path.split('/');
    return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
}
async function entriesOf(client, files) {
    const entries = [];
    const blobs = new Map();
    let room = INLINE_COMMIT;
    for (const { path, mode, content } of files) {
        const type = mode === '160000' ? 'commit' : 'blob';
        if (content === null) {
            entries.push({ path, mode, type, sha: null });
            continue;
        }
        if (type === 'commit')
            throw new core_fault/* Fault */.vC('tree:submodule-changed', `${path} is a submodule: its content cannot be committed here`);
        const text = mode === '120000' || content.length > Math.min(INLINE_FILE, room) ? null : plainText(content);
        if (text === null) {
            entries.push({ path, mode, type, sha: await makeBlob(client, content, blobs) });
        }
        else {
            room -= content.length;
            entries.push({ path, mode, type, content: text });
        }
    }
    return entries;
}
/** The same bytes are sent once, and GitHub's name for them must be git's. */
async function makeBlob(client, content, blobs) {
    const name = (0,external_node_crypto_.createHash)('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
    const known = blobs.get(name);
    if (known !== undefined)
        return known;
    const { sha } = await client.ask({
        doing: 'store a file',
        needs: NEEDS,
        shape: answers/* objectAnswer */.cd.refine((blob) => blob.sha === name, 'the blob is not the file that was sent'),
        send: (rest, at) => rest.git.createBlob({ ...at, content: Buffer.from(content).toString('base64'), encoding: 'base64' }),
    });
    blobs.set(name, sha);
    return sha;
}
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * Text that comes through JSON unchanged beyond doubt, else null: not empty, valid UTF-8, and no control character but
 * tab and line feed (so no carriage return and no NUL), no byte order mark, no noncharacter.
 */
function plainText(content) {
    if (content.length === 0)
        return null;
    try {
        const text = utf8.decode(content);
        return /[^\P{Cc}\t\n]|\uFEFF|\p{Noncharacter_Code_Point}/u.test(text) ? null : text;
    }
    catch (thrown) {
        if (thrown instanceof TypeError)
            return null;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/identity.js


/**
 * Learns who we are from answers to our own writes. The token of a job may not ask `GET /user`, and nothing else in
 * REST names its account; a reaction does, and adding the same one again changes nothing.
 */
function createIdentity(client) {
    let known = null;
    const learn = (user) => {
        known ??= user?.id ?? null;
    };
    const react = async (issue, content, comment = null) => {
        const answer = await client.ask({
            doing: comment === null ? `react to issue ${issue}` : `react to a comment on issue ${issue}`,
            needs: 'issues: write',
            shape: answers/* reactionAnswer */.WM,
            send: (rest, at) => (comment === null ? rest.reactions.createForIssue({ ...at, issue_number: issue, content }) : rest.reactions.createForIssueComment({ ...at, comment_id: comment, content })),
        });
        learn(answer.user);
    };
    return {
        react,
        learn,
        id: async (issue) => {
            if (known === null)
                await react(issue, 'eyes');
            if (known === null)
                throw new core_fault/* Fault */.vC('github:unexpected', 'GitHub does not say who our token speaks for');
            return known;
        },
    };
}

// EXTERNAL MODULE: ./lib/adapters/github/pages.js
var pages = __webpack_require__(50074);
// EXTERNAL MODULE: ./lib/adapters/github/read-pull-request.js
var read_pull_request = __webpack_require__(97186);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/adapters/github/sticky-comment.js




const sticky_comment_NEEDS = 'issues: write';
/**
 * Writes the one comment of ours on an issue. It is ours when its first line is the marker and its author is the
 * account of our token: a marker that somebody else pasted makes us neither edit his comment nor adopt it.
 */
function createStickyComments(client, identity) {
    const written = new Map();
    const amend = async (issue, marker, text) => {
        const there = written.get(`${issue} ${marker}`) ?? (await find(client, identity, issue, marker))?.id;
        return there === undefined ? null : update(client, there, text);
    };
    return {
        comment: async (issue, marker, body) => {
            const text = `${firstLine(marker)}\n${body}`;
            const comment = (await amend(issue, marker, text)) ?? (await create(client, identity, issue, marker, text));
            identity.learn(comment.user);
            written.set(`${issue} ${marker}`, comment.id);
            return comment.html_url;
        },
        amendComment: async (issue, marker, body) => (await amend(issue, marker, `${firstLine(marker)}\n${body}`))?.html_url ?? null,
    };
}
function firstLine(marker) {
    if (!/^[A-Za-z0-9][A-Za-z0-9:._/#-]*$/.test(marker) || marker.includes('--'))
        throw new core_fault/* Fault */.vC('run:internal', `${JSON.stringify(marker)} cannot be the marker of a comment`);
    return `<!-- ${marker} -->`;
}
/** The newest comment of ours with the marker, among the first thousand. */
async function find(client, identity, issue, marker) {
    const comments = await (0,pages/* pages */.Bd)(client, (page) => ({
        doing: `list the comments on issue ${issue}`,
        needs: 'issues: read',
        shape: schemas/* array */.YOg(answers/* commentAnswer */.EF),
        send: (rest, at) => rest.issues.listComments({ ...at, issue_number: issue, per_page: pages/* PAGE */.KL, page }),
    }));
    const marked = comments.filter(({ body }) => body.split(/\r?\n/, 1)[0] === firstLine(marker));
    if (marked.length === 0)
        return null;
    const id = await identity.id(issue);
    return marked.findLast(({ user }) => user?.id === id) ?? null;
}
/** Null when somebody has deleted it meanwhile. */
async function update(client, id, body) {
    const answer = await client.attempt({ doing: 'update our comment', needs: sticky_comment_NEEDS, shape: answers/* commentAnswer */.EF, send: (rest, at) => rest.issues.updateComment({ ...at, comment_id: id, body }) });
    if (answer.ok)
        return answer.data;
    if (answer.status === 404 || answer.status === 410)
        return null;
    throw answer.fault;
}
async function create(client, identity, issue, marker, body) {
    const call = { doing: `comment on issue ${issue}`, needs: sticky_comment_NEEDS, shape: answers/* commentAnswer */.EF, send: (rest, at) => rest.issues.createComment({ ...at, issue_number: issue, body }) };
    const answer = await client.once(call, () => find(client, identity, issue, marker));
    if (!answer.ok)
        throw answer.fault;
    return answer.data;
}

;// CONCATENATED MODULE: ./lib/adapters/github/wishes.js


const PULLS = 'pull-requests: write';
/** Whether a pull request is a draft can be changed in GraphQL alone. */
async function setDraft(client, { number, nodeId }, draft) {
    const [name, field] = draft ? ['ToDraft', 'convertPullRequestToDraft'] : ['ToReady', 'markPullRequestReadyForReview'];
    const pullRequest = schemas/* object */.Ikc({ pullRequest: schemas/* object */.Ikc({ isDraft: schemas/* literal */.euz(draft) }) });
    await client.query({
        doing: draft ? `make pull request ${number} a draft` : `mark pull request ${number} as ready for review`,
        needs: `${PULLS} or contents: write`,
        shape: schemas/* object */.Ikc({ [field]: pullRequest }),
        query: `mutation ${name}($id: ID!) { ${field}(input: { pullRequestId: $id }) { pullRequest { isDraft } } }`,
        variables: { id: nodeId },
    });
}
/** Labels that are there already stay as they are. */
async function addLabels(client, pullRequest, labels) {
    await client.ask({ doing: `label pull request ${pullRequest}`, needs: 'issues: write', shape: answers/* anyAnswer */.H2, send: (rest, at) => rest.issues.addLabels({ ...at, issue_number: pullRequest, labels: [...labels] }) });
}
/** GitHub refuses all of them when it refuses one. */
async function requestReviews(client, pullRequest, logins) {
    await client.ask({ doing: `request a review of pull request ${pullRequest} from ${logins.join(', ')}`, needs: PULLS, shape: answers/* anyAnswer */.H2, send: (rest, at) => rest.pulls.requestReviewers({ ...at, pull_number: pullRequest, reviewers: [...logins] }) });
}

;// CONCATENATED MODULE: ./lib/adapters/github/publisher.js









const CONTENTS = 'contents: write';
const ISSUES = 'issues: write';
const publisher_PULLS = 'pull-requests: write';
/** The writes to GitHub. Each can be repeated without harm, or is read back before it is repeated. */
function createWrites(client, forge) {
    const identity = createIdentity(client);
    const unchecked = new Set();
    return {
        commit: async (request) => {
            const made = await makeCommit(client, request);
            unchecked.add(made.sha);
            return made;
        },
        createBranch: (branch, commit) => createBranch(client, forge, branch, commit),
        advanceBranch: (branch, commit) => advanceBranch(client, forge, branch, commit),
        openPullRequest: (head, base, text) => openPullRequest(client, forge, head, base, text),
        updatePullRequest: (number, text) => updatePullRequest(client, number, text),
        setDraft: (request, draft) => setDraft(client, request, draft),
        addLabels: (number, labels) => addLabels(client, number, labels),
        requestReviews: (number, logins) => requestReviews(client, number, logins),
        self: identity.id,
        ...createStickyComments(client, identity),
        setStatusLabel: (issue, label, remove) => setStatusLabel(client, issue, label, remove),
        pickUp: (issue, label, remove) => pickUp(client, issue, label, remove),
        react: identity.react,
        check: (0,check/* createCheck */.bY)(client, unchecked),
        noteBegun: (0,check/* createNote */.p4)(client),
    };
}
/** The last line of defence against a branch name that somebody else made up: nothing outside `codex/` is ever written. */
function ownBranch(branch) {
    if (!/^codex\/[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(branch))
        throw new core_fault/* Fault */.vC('run:internal', `${JSON.stringify(branch)} is not a branch of ours: those are named codex/…`);
    return branch;
}
async function createBranch(client, forge, branch, commit) {
    const ref = `refs/heads/${ownBranch(branch)}`;
    const answer = await client.attempt({ doing: `create branch ${branch}`, needs: CONTENTS, shape: answers/* refAnswer */.eS, send: (rest, at) => rest.git.createRef({ ...at, ref, sha: commit }) });
    if (!answer.ok)
        await settle(forge, branch, commit, answer, /already exists/i);
}
async function advanceBranch(client, forge, branch, commit) {
    const ref = `heads/${ownBranch(branch)}`;
    const answer = await client.attempt({ doing: `move branch ${branch} forward`, needs: CONTENTS, shape: answers/* refAnswer */.eS, send: (rest, at) => rest.git.updateRef({ ...at, ref, sha: commit, force: false }) });
    if (!answer.ok)
        await settle(forge, branch, commit, answer, /not a fast.?forward|does not exist|reference update failed|is at .* but expected/i);
}
/** A refused ref is fine when the branch is where we wanted it, as after a repeated request; else it says who was first. */
async function settle(forge, branch, commit, { status, message, fault }, moved) {
    if ((status !== 422 && status !== 409) || !moved.test(message) || /object does not exist/i.test(message))
        throw fault;
    const head = await forge.branchHead(branch);
    if (head !== commit)
        throw new core_fault/* Fault */.vC('run:superseded', `branch ${branch} is ${head === null ? 'gone' : `at ${head}`}, so it cannot be set to ${commit} (${message})`);
}
async function openPullRequest(client, forge, head, base, text) {
    const call = {
        doing: `open a pull request from ${ownBranch(head)}`,
        needs: publisher_PULLS,
        shape: answers/* pullAnswer */.MJ.transform(read_pull_request/* readPullRequest */.D),
        send: (rest, at) => rest.pulls.create({ ...at, head, base, title: text.title, body: text.body, draft: text.draft }),
    };
    const open = async () => (await forge.pullRequests(head, base, 'open'))[0] ?? null;
    const answer = await client.once(call, open);
    if (answer.ok)
        return answer.data;
    if (answer.status === 422 && text.draft && /draft pull requests are not supported/i.test(answer.message))
        return openPullRequest(client, forge, head, base, { ...text, draft: false });
    const there = answer.status === 422 && /already exists/i.test(answer.message) ? await open() : null;
    if (there === null)
        throw answer.fault;
    return there;
}
/** Title and body only: whether a pull request is a draft cannot be changed this way, and the answer says what it is. */
function updatePullRequest(client, number, text) {
    return client.ask({
        doing: `update pull request ${number}`,
        needs: publisher_PULLS,
        shape: answers/* pullAnswer */.MJ.transform(read_pull_request/* readPullRequest */.D),
        send: (rest, at) => rest.pulls.update({ ...at, pull_number: number, title: text.title, body: text.body }),
    });
}
/** The answer to the new label names all there are, so that nobody has to ask. */
async function setStatusLabel(client, issue, label, remove) {
    const labels = await client.ask({ doing: `label issue ${issue}`, needs: ISSUES, shape: answers/* labelsAnswer */.sZ, send: (rest, at) => rest.issues.addLabels({ ...at, issue_number: issue, labels: [label] }) });
    const there = new Set(labels.map(({ name }) => name.toLowerCase()));
    for (const name of remove) {
        if (name.toLowerCase() !== label.toLowerCase() && there.has(name.toLowerCase()))
            await takeOff(client, issue, name);
    }
}
/** GitHub notes nothing in the timeline when a label is added that is there already. */
async function pickUp(client, issue, label, remove) {
    const labels = await (0,pages/* pages */.Bd)(client, (page) => ({
        doing: `list the labels of issue ${issue}`,
        needs: 'issues: read',
        shape: answers/* labelsAnswer */.sZ,
        send: (rest, at) => rest.issues.listLabelsOnIssue({ ...at, issue_number: issue, per_page: pages/* PAGE */.KL, page }),
    }));
    if (labels.some(({ name }) => name.toLowerCase() === label.toLowerCase()))
        await takeOff(client, issue, label);
    await setStatusLabel(client, issue, label, remove);
}
async function takeOff(client, issue, name) {
    const answer = await client.attempt({ doing: `take a label off issue ${issue}`, needs: ISSUES, shape: answers/* anyAnswer */.H2, send: (rest, at) => rest.issues.removeLabel({ ...at, issue_number: issue, name }) });
    if (!answer.ok && answer.status !== 404)
        throw answer.fault;
}

;// CONCATENATED MODULE: ./lib/adapters/github/create-forge.js


/** Connects to one repository of GitHub; octokit is loaded only now, and nothing is sent yet. */
async function createForge(options) {
    const { createClient } = await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(3529)]).then(__webpack_require__.bind(__webpack_require__, 13529));
    const client = createClient(options);
    const forge = (0,github_forge/* createReads */.c)(client);
    return { forge, publisher: createWrites(client, forge) };
}


/***/ }),

/***/ 36963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ cleaningPort)
/* harmony export */ });
/* harmony import */ var _core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74288);

/** A port that is handed nothing with a secret in it: the last filter before the outside, although what comes here is clean already. */
function cleaningPort(port, search) {
    return new Proxy(port, {
        get: (target, name) => {
            const member = Reflect.get(target, name);
            return typeof member === 'function' ? (...args) => Reflect.apply(member, target, args.map((arg) => (0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanValue */ .o)(search, arg).value)) : member;
        },
    });
}


/***/ }),

/***/ 24972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ floorOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_read_settings_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1645);


/** The floor that the input policy names, a file of which begins in the workspace of the job; null where it names none. */
function floorOf({ policy: source }, env) {
    return source === null ? null : { source, readFile: (path) => (0,_adapters_files_read_settings_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readSettingsFile */ .u)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(env['GITHUB_WORKSPACE'] ?? '.', path)) };
}


/***/ }),

/***/ 38144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  specGuardAction: () => (/* binding */ specGuardAction)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/clock.js
var clock = __webpack_require__(61642);
// EXTERNAL MODULE: ./lib/adapters/files/digest.js
var digest = __webpack_require__(78370);
// EXTERNAL MODULE: ./lib/contract/ids.js
var ids = __webpack_require__(33240);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(58651);
// EXTERNAL MODULE: ./lib/adapters/git/commit-tree.js
var commit_tree = __webpack_require__(36959);
// EXTERNAL MODULE: ./lib/adapters/git/hold-commits.js
var hold_commits = __webpack_require__(24141);
// EXTERNAL MODULE: ./lib/adapters/git/repository.js + 1 modules
var repository = __webpack_require__(53284);
;// CONCATENATED MODULE: ./lib/adapters/git/guarded-commits.js





/** Fetches the commits that are asked for by their names, whatever the checkout of the job holds. Faults: `git:fetch-failed`, `git:no-merge`, `git:broken`. */
async function guardedStates(options, { judged, before, shownAt }) {
    const { trusted } = options;
    const hold = (0,hold_commits/* fetchingCommits */.J)(options);
    const named = before === null || before === 'first-parent' ? [] : [before];
    const end = await (0,repository/* fetchRefs */.BA)(options, [judged, ...named].map((commit) => `+${commit}:refs/orchestrator/held/${commit}`), before === 'first-parent' ? 2 : 1);
    if (!end.ok)
        throw new fault/* Fault */.vC('git:fetch-failed', `The commits ${[judged, ...named].join(' and ')} could not be fetched: ${(0,repository/* withoutToken */._Q)(end.complaint, options.token)}`);
    const from = before === 'first-parent' ? await baseOfMerge(options, judged, shownAt) : before;
    return { judged: await (0,commit_tree/* commitTree */.S)(trusted, judged, hold), before: from === null ? null : { commit: from, tree: await (0,commit_tree/* commitTree */.S)(trusted, from, hold) } };
}
/** What the pull request would make of its base is judged, not its branch alone, which may be as old as it likes. */
async function baseOfMerge({ trusted }, merge, head) {
    const text = (await trusted.run({ args: ['cat-file', '-p', merge] })).toString('latin1');
    const [first, second, third] = text.slice(0, text.indexOf('\n\n')).split('\n').flatMap((line) => (line.startsWith('parent ') ? [line.slice('parent '.length)] : []));
    if (first === undefined || second !== head || third !== undefined)
        throw new fault/* Fault */.vC('git:no-merge', `The commit ${merge} that GITHUB_SHA names is not the merge of ${head} into the base of the pull request, which is what the guard judges.`);
    return ids/* sha */.hW.parse(first);
}

// EXTERNAL MODULE: ./lib/adapters/github/create-forge.js + 5 modules
var create_forge = __webpack_require__(57863);
// EXTERNAL MODULE: ./lib/adapters/secrets/cleaning-port.js
var cleaning_port = __webpack_require__(36963);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/contract/guard-event.js


/** A pull request as its event tells it. */
const pullRequest = schemas/* object */.Ikc({ number: schemas/* int */.Whr().positive(), pull_request: schemas/* object */.Ikc({ title: schemas/* string */.YjP(), body: schemas/* string */.YjP().nullable().default(null), head: schemas/* object */.Ikc({ sha: ids/* sha */.hW }) }) });
const mergeGroup = schemas/* object */.Ikc({ merge_group: schemas/* object */.Ikc({ base_sha: ids/* sha */.hW, head_sha: ids/* sha */.hW }) });
/** Events about one commit of a branch, without a change to judge. */
const BRANCH_EVENTS = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];
/** Reads what an event asks about, or says why it asks about nothing. */
function guardEvent(name, payload, commit) {
    const here = ids/* sha */.hW.safeParse(commit);
    if (!here.success)
        return { flaw: 'GITHUB_SHA names no commit of 40 hexadecimal digits. Run this as a step of a workflow of GitHub, or use `codex-orchestrator spec-guard` on a checkout.' };
    const at = { judged: here.data, shownAt: here.data };
    if (BRANCH_EVENTS.includes(name))
        return { ...at, before: null, pullRequest: null };
    if (name === 'merge_group') {
        const read = mergeGroup.safeParse(payload);
        return read.success ? { judged: read.data.merge_group.head_sha, shownAt: read.data.merge_group.head_sha, before: read.data.merge_group.base_sha, pullRequest: null } : { flaw: 'The event does not say from which commit to which the merge group goes.' };
    }
    if (name !== 'pull_request')
        return { flaw: `The mode spec-guard does not judge on the event ${name === '' ? 'without a name' : name}${name === 'pull_request_target' ? ', which would hand a token that may write to what strangers propose' : ''}. Start it on pull_request, merge_group, push, schedule or workflow_dispatch.` };
    const read = pullRequest.safeParse(payload);
    if (!read.success)
        return { flaw: 'The event does not say which pull request it is about.' };
    const { number, pull_request: { title, body, head } } = read.data;
    return { ...at, shownAt: head.sha, before: 'first-parent', pullRequest: { number, title, body: body ?? '' } };
}

// EXTERNAL MODULE: ./lib/contract/inputs.js + 2 modules
var contract_inputs = __webpack_require__(84591);
// EXTERNAL MODULE: ./lib/contract/spec.js
var spec = __webpack_require__(65423);
// EXTERNAL MODULE: ./lib/core/secrets/clean.js
var clean = __webpack_require__(74288);
// EXTERNAL MODULE: ./lib/phases/read-floor.js
var read_floor = __webpack_require__(33477);
// EXTERNAL MODULE: ./lib/render/specs/path-uri.js
var path_uri = __webpack_require__(95695);
// EXTERNAL MODULE: ./lib/specs/judge-tree.js
var judge_tree = __webpack_require__(11484);
// EXTERNAL MODULE: ./lib/specs/named-words.js
var named_words = __webpack_require__(26817);
// EXTERNAL MODULE: ./lib/specs/outcome.js
var specs_outcome = __webpack_require__(61976);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/commands/floor-of.js
var floor_of = __webpack_require__(24972);
// EXTERNAL MODULE: ./lib/commands/in-mode.js
var in_mode = __webpack_require__(63335);
// EXTERNAL MODULE: ./lib/commands/open-git.js
var open_git = __webpack_require__(76185);
// EXTERNAL MODULE: ./lib/commands/surroundings.js
var surroundings = __webpack_require__(92607);
// EXTERNAL MODULE: ./lib/commands/spec-guard/guard-policy.js
var guard_policy = __webpack_require__(21408);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/render/specs/guard-view.js
/** Marks the one comment of the spec guard on a pull request. */
const GUARD_MARKER = 'codex-orchestrator-spec-guard';

// EXTERNAL MODULE: ./lib/core/workflow-command.js
var workflow_command = __webpack_require__(63690);
// EXTERNAL MODULE: ./lib/core/inert.js
var inert = __webpack_require__(18487);
// EXTERNAL MODULE: ./lib/specs/spec-meanings.js
var spec_meanings = __webpack_require__(19586);
// EXTERNAL MODULE: ./lib/render/quote-markdown.js
var quote_markdown = __webpack_require__(72368);
// EXTERNAL MODULE: ./lib/render/specs/sentence.js
var sentence = __webpack_require__(99206);
// EXTERNAL MODULE: ./lib/render/specs/spell-out.js
var spell_out = __webpack_require__(42852);
// EXTERNAL MODULE: ./lib/render/specs/verdict.js
var verdict = __webpack_require__(2386);
// EXTERNAL MODULE: ./lib/render/specs/worst-first.js
var worst_first = __webpack_require__(91343);
;// CONCATENATED MODULE: ./lib/render/specs/spec-annotations.js








/** GitHub takes so many in one request of a check run, and shows so many errors and so many warnings of one step. */
const MOST_OF_A_CHECK = 50;
const MOST_OF_A_STEP = 10;
/** What a check run says beside the lines, the worst first, and how many findings it has no room for. A file whose name holds hidden characters cannot be pointed at, and is left to the summary. */
function specAnnotations({ report }) {
    const shown = (0,worst_first/* worstFirst */.m)(report.findings).filter(({ path }) => (0,spell_out/* isPlain */.$)(path)).slice(0, MOST_OF_A_CHECK);
    const annotations = shown.map((finding) => ({ path: finding.path, line: finding.line, level: finding.severity === 'error' ? 'failure' : 'warning', title: titleOf(finding), message: (0,quote_markdown/* quotePlain */.vv)(told(finding), 2000) }));
    return { annotations, leftOut: report.findings.length - annotations.length };
}
/** The same as lines that a runner turns into annotations of a step; the last tells how many findings GitHub would not show. */
function specCommands({ report }) {
    const findings = (0,worst_first/* worstFirst */.m)(report.findings);
    const isError = ({ severity }) => severity === 'error';
    const shown = [...findings.filter(isError).slice(0, MOST_OF_A_STEP), ...findings.filter((finding) => !isError(finding)).slice(0, MOST_OF_A_STEP)];
    const left = findings.filter((finding) => !shown.includes(finding));
    const rest = left.length === 0 ? [] : [(0,workflow_command/* workflowCommand */.N)('notice', { title: 'Spec guard' }, `${(0,verdict/* countWords */.rj)(left).join(', ')} more; the summary of this job names them.`)];
    return [...shown.map(commandOf), ...rest];
}
function commandOf(finding) {
    const { path, line, column, severity } = finding;
    const isNamed = (0,spell_out/* isPlain */.$)(path) && (0,inert/* inertText */.UJ)(path) === path;
    const place = isNamed ? { file: path, line, col: column } : {};
    const message = (0,inert/* inertText */.UJ)(`${isNamed ? '' : `${(0,spell_out/* spellOut */.t)(path)}:${line}: `}${told(finding)}`);
    return (0,workflow_command/* workflowCommand */.N)(severity === 'error' ? 'error' : 'warning', { ...place, title: titleOf(finding) }, message);
}
function titleOf({ code }) {
    return `${spec_meanings/* SPEC_MEANINGS */.b[code].title} (${code})`;
}
function told(finding) {
    return `${(0,sentence/* sentenceOf */.$)(finding)} ${(0,sentence/* remedyOf */.S)(finding)}`;
}

;// CONCATENATED MODULE: ./lib/render/specs/filling.js
/** GitHub's limits in bytes, which are never fewer than the characters it counts: the summary of a step, less what others write to it; the summary of a check run; a comment. */
const STEP_SUMMARY_LIMIT = 900_000;
const CHECK_SUMMARY_LIMIT = 65_000;
const COMMENT_LIMIT = 65_000;
const encoder = new TextEncoder();
/** The size of a text as it is sent. */
function bytesOf(text) {
    return encoder.encode(text).byteLength;
}
/** The first items that have room, each made only when it is its turn, and how many have none. A line end is counted for each. */
function filling(items, limits, write) {
    const shown = [];
    let bytes = 0;
    for (const [index, item] of items.slice(0, limits.items).entries()) {
        const text = write(item, index);
        const size = bytesOf(text) + 1;
        if (bytes + size > limits.bytes)
            break;
        bytes += size;
        shown.push(text);
    }
    return { shown, left: items.length - shown.length, bytes };
}

;// CONCATENATED MODULE: ./lib/render/specs/finding-item.js




/** A longer name is shown from its end, where the file is, and an address longer than this is left out. */
const LONGEST_PATH = 160;
const LONGEST_LINK = 2000;
const MOST_RELATED = 10;
/** A finding as an item of a list: where, what, how to mend it, which other lines play a part, and the lines of the file where a frame is given. Nothing of what it quotes comes to life. */
function findingItem(view, finding, frame) {
    const { severity, code, related } = finding;
    const [more, others] = [related.slice(0, MOST_RELATED), related.length - MOST_RELATED];
    return [
        `- ${verdict/* SEVERITY_SIGN */.yL[severity]} ${placeLink(view, finding)} ${(0,quote_markdown/* quoteInline */.Wx)((0,sentence/* sentenceOf */.$)(finding), 600)} <sub>${code}</sub><br>→ ${(0,quote_markdown/* quoteInline */.Wx)((0,sentence/* remedyOf */.S)(finding), 600)}`,
        ...more.map((place) => `  - ${placeLink(view, place)} ${(0,quote_markdown/* quoteInline */.Wx)((0,spell_out/* spellOut */.t)(place.what), 300)}`),
        ...(others > 0 ? [`  - … and ${others} more places`] : []),
        ...(frame === null ? [] : ['', ...(0,quote_markdown/* quoteBlock */.Af)(frame).split('\n').map((line) => `  ${line}`), '']),
    ].join('\n');
}
/** A line of a file, `path:line`, as a link to it where there is an address. It stands in a cell of a table too. */
function placeLink({ link }, { path, line }) {
    return linked(`${pathText(path)}:${line}`, link === null ? null : link(path, line));
}
/** A file, likewise. */
function fileLink({ link }, path) {
    return linked(pathText(path), link === null ? null : link(path, 1));
}
function linked(text, url) {
    const shown = (0,quote_markdown/* quoteCell */.HO)(text, LONGEST_PATH + 20);
    return url === null || url.length > LONGEST_LINK || !/^https?:\/\//.test(url) ? shown : `[${shown}](${encodedUrl(url)})`;
}
/** An address that ends nothing around it: brackets, spaces, quotes and whatever is no ASCII are written as their bytes. */
function encodedUrl(url) {
    return encodeURI(url.toWellFormed()).replaceAll('%25', '%').replace(/[()'*|[\]]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function pathText(path) {
    const characters = Array.from((0,spell_out/* spellOut */.t)(path));
    return characters.length > LONGEST_PATH ? `…${characters.slice(1 - LONGEST_PATH).join('')}` : characters.join('');
}

// EXTERNAL MODULE: ./lib/render/specs/frames.js
var specs_frames = __webpack_require__(92301);
;// CONCATENATED MODULE: ./lib/render/specs/spec-table.js








/** Up to so many specs, each has its row; of more, only those that want something. */
const ALL_ROWS = 100;
const MOST_ROWS = 1000;
const MOST_FINDINGS = 500;
const MOST_FRAMES = 10;
/** The summary of the guard in Markdown, within a number of bytes: the verdict, what is to be mended and where, and a row a spec. What has no room is counted. */
function specTable(view, limit = STEP_SUMMARY_LIMIT) {
    const { report } = view;
    const head = [`# ${verdict/* OUTCOME_SIGN */.t6[(0,specs_outcome/* outcomeOf */.s)(report)]} Spec guard: ${(0,verdict/* verdictWords */.L2)(report)}`, '', `**${(0,verdict/* verdictSentence */.BT)(report)}** ${judgedLine(view)}`, ''];
    const room = limit - bytesOf(head.join('\n')) - 1000;
    const findings = findingLines(view, Math.floor(room * 0.7));
    return [...head, ...findings, ...rowLines(view, room - bytesOf(findings.join('\n')))].join('\n').replace(/\n{3,}/g, '\n\n');
}
/** What was judged, of when, in one line. */
function judgedLine({ report: { specs }, compared, today }) {
    const change = compared === null ? '' : compared.base === null ? `, at ${(0,quote_markdown/* quoteCode */.cy)(compared.head.slice(0, 12))}` : `, at ${(0,quote_markdown/* quoteCode */.cy)(compared.head.slice(0, 12))} with the change since ${(0,quote_markdown/* quoteCode */.cy)(compared.base.slice(0, 12))}`;
    return `${(0,verdict/* statesLine */.jf)(specs)}${change}, on ${today} (UTC).`;
}
function findingLines(view, bytes) {
    const findings = (0,worst_first/* worstFirst */.m)(view.report.findings);
    if (findings.length === 0)
        return [];
    const frame = (0,specs_frames/* frames */.J)(view);
    const { shown, left } = filling(findings, { bytes, items: MOST_FINDINGS }, (finding, index) => findingItem(view, finding, index < MOST_FRAMES ? frame(finding) : null));
    const rest = findings.slice(findings.length - left);
    return [`## ${(0,specs_outcome/* outcomeOf */.s)(view.report) === 'clean' ? 'Worth a look' : 'To mend'}`, '', ...shown, ...(left === 0 ? [] : [`- … and ${(0,verdict/* countWords */.rj)(rest).join(', ')} more: ${(0,quote_markdown/* quoteCode */.cy)('codex-orchestrator spec-guard')} tells all of them.`]), ''];
}
function rowLines(view, bytes) {
    const { report } = view;
    if (report.specs.length === 0)
        return [];
    const named = new Set(report.findings.map(({ path }) => path));
    const wanting = report.specs.filter(({ path, state }) => named.has(path) || BADNESS[state] < BADNESS.fresh);
    const rows = (report.specs.length <= ALL_ROWS ? report.specs : wanting).toSorted((left, right) => BADNESS[left.state] - BADNESS[right.state]);
    const { shown, left } = filling(rows, { bytes, items: MOST_ROWS }, (entry) => row(view, entry));
    const silent = report.specs.length - rows.length;
    return [
        '## Specs',
        '',
        ...(shown.length === 0 ? [] : ['| Spec | Owner | Status | Reviewed | Fresh until | Approval | State |', '|---|---|---|---|---|---|---|', ...shown, '']),
        ...(left === 0 ? [] : [`… and ${left} more of those with findings.`, '']),
        ...(silent === 0 ? [] : [`${silent} specs with which nothing is wrong are not listed.`, '']),
    ];
}
/** What wants something comes first. */
const BADNESS = { invalid: 0, stale: 1, unknown: 2, expiring: 3, fresh: 4, exempt: 5 };
const STATE_SIGN = { invalid: '❌', stale: '❌', unknown: '❓', expiring: '⚠️', fresh: '✅', exempt: '–' };
function row(view, entry) {
    const { path, title, owners, status, lastReview, ageDays, freshUntil, state, exempt } = entry;
    const said = (text, limit) => (text === null || text === '' ? '–' : (0,quote_markdown/* quoteInline */.Wx)((0,spell_out/* spellOut */.t)(text), limit));
    const age = ageDays === null || ageDays < 0 ? '' : ageDays === 0 ? ', today' : `, ${ageDays === 1 ? 'one day' : `${ageDays} days`} ago`;
    const cells = [
        `${fileLink(view, path)}${title === null ? '' : `<br>${(0,quote_markdown/* quoteInline */.Wx)((0,spell_out/* spellOut */.t)(title), 80)}`}`,
        said(owners.join(', '), 80),
        said(status, 40),
        lastReview === null ? '–' : `${lastReview}${age}`,
        exempt === null ? (freshUntil ?? '–') : '–',
        approvalCell(entry),
        `${STATE_SIGN[state]} ${state}${exempt === null ? '' : `: ${(0,quote_markdown/* quoteInline */.Wx)((0,spell_out/* spellOut */.t)(exempt), 80)}`}`,
    ];
    return `| ${cells.join(' | ')} |`;
}
function approvalCell({ approval: { state, by, on } }) {
    if (state === 'none')
        return '–';
    return `${state}${by.length === 0 ? '' : ` by ${(0,quote_markdown/* quoteInline */.Wx)((0,spell_out/* spellOut */.t)(by.join(', ')), 80)}`}${on === null ? '' : `, ${on}`}`;
}

;// CONCATENATED MODULE: ./lib/render/specs/spec-check.js





/**
 * The check beside the head of a change. What could not be checked is `action_required`, not `failure`: no spec was found
 * wrong, and somebody has to let the guard see. Where the check is required, both keep the change from being merged.
 */
function specCheckText(view) {
    const outcome = (0,specs_outcome/* outcomeOf */.s)(view.report);
    const { annotations, leftOut } = specAnnotations(view);
    const note = leftOut === 0 ? '' : `\n${annotations.length} findings are shown beside their lines; ${leftOut} more are not, and are named above as far as there is room.\n`;
    return {
        title: `${verdict/* OUTCOME_SIGN */.t6[outcome]} ${(0,verdict/* verdictWords */.L2)(view.report)}`,
        conclusion: CONCLUSION[outcome],
        summary: `${specTable(view, CHECK_SUMMARY_LIMIT - 500)}${note}`,
        annotations,
    };
}
const CONCLUSION = { clean: 'success', findings: 'failure', unchecked: 'action_required' };

;// CONCATENATED MODULE: ./lib/render/specs/spec-comment.js






/** A person mends so many at once; the summary of the job holds the rest. */
const MOST = 20;
/** The one comment on a pull request: what its author has to change and at which line; two lines where there is nothing. It quotes no code. */
function specComment(view) {
    const { report } = view;
    const outcome = (0,specs_outcome/* outcomeOf */.s)(report);
    const judged = `<sub>${judgedLine(view)}</sub>`;
    if (report.findings.length === 0)
        return `${verdict/* OUTCOME_SIGN */.t6[outcome]} **Spec guard: ${(0,verdict/* verdictWords */.L2)(report)}.**\n\n${judged}\n`;
    const findings = (0,worst_first/* worstFirst */.m)(report.findings);
    const { shown, left } = filling(findings, { bytes: COMMENT_LIMIT - 2000, items: MOST }, (finding) => findingItem(view, finding, null));
    const rest = left === 0 ? [] : [`- … and ${(0,verdict/* countWords */.rj)(findings.slice(findings.length - left)).join(', ')} more, in the summary of the job`];
    return [`### ${verdict/* OUTCOME_SIGN */.t6[outcome]} Spec guard: ${(0,verdict/* verdictWords */.L2)(report)}`, '', ...(outcome === 'clean' ? [] : [(0,verdict/* verdictSentence */.BT)(report), '']), ...shown, ...rest, '', judged, ''].join('\n');
}

// EXTERNAL MODULE: ./lib/render/specs/spec-json.js
var spec_json = __webpack_require__(26707);
// EXTERNAL MODULE: ./lib/render/specs/spec-sarif.js + 1 modules
var spec_sarif = __webpack_require__(86885);
// EXTERNAL MODULE: ./lib/render/specs/spec-text.js
var spec_text = __webpack_require__(84762);
// EXTERNAL MODULE: ./lib/commands/tell-step.js
var tell_step = __webpack_require__(55870);
;// CONCATENATED MODULE: ./lib/commands/spec-guard/tell-guard.js














/** The check beside the head of a change; a branch protection that requires it names it so. */
const CHECK_NAME = 'Spec guard';
/** What each outcome is called where a status is wanted. */
const GUARD_ENDS = {
    clean: { status: 'SUCCESS', reason: 'specs:clean' },
    findings: { status: 'BLOCKED', reason: 'specs:findings' },
    unchecked: { status: 'FAILED', reason: 'specs:unchecked' },
};
/** Tells what the guard found: as files, outputs and summary of the step, and where the token may, beside the commit and on the pull request. */
async function tellGuard(view, { env, narrator, publisher, event, jobUrl, folder }) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'spec-guard.json'), (0,spec_json/* specJson */.c)(view.report));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'spec-guard.sarif'), (0,spec_sarif/* sarifText */.B)(view, version/* VERSION */.x));
    const { status, reason } = GUARD_ENDS[(0,specs_outcome/* outcomeOf */.s)(view.report)];
    (0,tell_step/* tellOutputs */.g)(env, { status, reason, 'evidence-path': folder });
    (0,tell_step/* tellSummary */.Q)(env, specTable(view));
    // A check run shows its own annotations, so that those of the step would be there twice.
    const isShown = publisher !== null && (await showCheck(view, publisher, { event, jobUrl, narrator }));
    if (!isShown)
        for (const command of specCommands(view))
            process.stdout.write(`${command}\n`);
    if (publisher !== null && event.pullRequest !== null)
        await comment(view, event.pullRequest.number, publisher, narrator);
    process.stdout.write((0,spec_text/* specText */.d)(view));
}
/** Whether a check run shows it. The job is a check beside the commit itself, so that a token that may write none does no harm. */
async function showCheck(view, publisher, { event, jobUrl, narrator }) {
    const shown = await publisher.check(event.shownAt, { name: CHECK_NAME, id: `${GUARD_MARKER}:${event.judged}`, url: jobUrl, ...specCheckText(view) });
    if (shown.shown === 'nothing')
        narrator.say(`Nothing is shown beside the commit but this job: ${shown.why}`);
    return shown.shown === 'check run';
}
/** Nobody is told of a pull request with which nothing is wrong; who was told before is told that it is mended. The token of a fork may only read. */
async function comment(view, number, publisher, narrator) {
    const text = specComment(view);
    try {
        if (view.report.findings.length === 0)
            await publisher.amendComment(number, GUARD_MARKER, text);
        else
            await publisher.comment(number, GUARD_MARKER, text);
    }
    catch (thrown) {
        if (!(0,fault/* isFault */.Zh)(thrown) || thrown.code !== 'github:denied')
            throw thrown;
        narrator.say(`The pull request gets no comment, since the token may not write one: ${thrown.message}`);
    }
}

;// CONCATENATED MODULE: ./lib/commands/spec-guard/spec-guard-action.js

























/** A judgement that has not come to its end after this long does not. */
const WALL_MS = 10 * 60 * 1000;
/** The step of mode spec-guard: judges the specs of a pull request, a merge group or a branch, and tells it. It needs no checkout, and runs no program but git. Answers the exit code of the step. */
async function specGuardAction(env, payload) {
    return (0,in_mode/* inMode */.B)(env, async (scene) => {
        const { inputs, narrator } = scene;
        const event = guardEvent(env['GITHUB_EVENT_NAME'] ?? '', payload, env['GITHUB_SHA'] ?? '');
        if ('flaw' in event) {
            narrator.error(event.flaw);
            return 1;
        }
        try {
            return await guard({ ...scene, event, signal: AbortSignal.timeout(WALL_MS) });
        }
        catch (thrown) {
            if (!(0,fault/* isFault */.Zh)(thrown))
                throw thrown;
            const { status, remedy } = fault/* FAULTS */.y2[thrown.code];
            narrator.error(`The specs could not be checked (${thrown.code}): ${thrown.message} ${remedy}`);
            return endUnjudged(env, inputs, status, thrown.code);
        }
    });
}
async function guard({ env, inputs, narrator, scratch, event, search, signal }) {
    const token = inputs['github-token'];
    const repository = env['GITHUB_REPOSITORY'] ?? 'unknown/unknown';
    const { forge, publisher } = await (0,create_forge/* createForge */.u)({ token, apiUrl: (0,surroundings/* apiUrl */.y0)(env), repository, userAgent: `codex-orchestrator/${version/* VERSION */.x}`, hurry: signal });
    const trusted = await (0,open_git/* openGit */.z)(scratch, env, signal);
    const { judged, before } = await guardedStates({ trusted, remoteUrl: `${(0,surroundings/* serverUrl */.Vd)(env)}/${repository}`, token }, event);
    const problems = [];
    const floor = await (0,read_floor/* readFloor */.j)((0,floor_of/* floorOf */.E)(inputs, env), forge, problems);
    const policy = floor === 'unusable' ? { known: false, problems } : await (0,guard_policy/* guardPolicyOf */.X)(before?.tree ?? judged, floor, inputs.preset);
    if (!policy.known) {
        for (const { sentence, remedy, frame } of policy.problems)
            narrator.error(`The specs could not be checked: ${sentence} ${remedy}${frame === undefined ? '' : `\n${frame}`}`);
        return endUnjudged(env, inputs, 'BLOCKED', policy.problems[0]?.reason ?? 'policy:invalid');
    }
    const today = clock/* systemClock */.m.now().slice(0, 10);
    const { report, text } = await (0,judge_tree/* judgeTree */.g)({ tree: judged, before: before?.tree ?? null, about: (0,named_words/* namedWords */.V)(event.pullRequest), policy: policy.values, today, digest: digest/* digestOf */.ol });
    const view = { report: spec/* specReport */.sd.parse((0,clean/* cleanValue */.o)(search, report).value), compared: { base: before?.commit ?? null, head: event.judged }, text: (path) => cleaned(search, text(path)), link: (0,path_uri/* lineAt */.m)(`${(0,surroundings/* serverUrl */.Vd)(env)}/${repository}`, event.shownAt), today };
    const isDry = inputs['dry-run'] !== 'false';
    const jobUrl = `${(0,surroundings/* serverUrl */.Vd)(env)}/${repository}/actions/runs/${env['GITHUB_RUN_ID'] ?? '0'}`;
    const folder = inputs['evidence-dir'] === null ? (0,external_node_path_.join)(env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), `codex-orchestrator-spec-guard-${(0,clock/* newRunId */.F)(clock/* systemClock */.m)}`) : (0,external_node_path_.resolve)(env['GITHUB_WORKSPACE'] ?? '.', inputs['evidence-dir']);
    await tellGuard(view, { env, narrator, publisher: isDry ? null : (0,cleaning_port/* cleaningPort */.l)(publisher, search), event, jobUrl, folder });
    const outcome = (0,specs_outcome/* outcomeOf */.s)(report);
    return isDry && outcome !== 'unchecked' ? 0 : (0,contract_inputs/* failsStep */.u)(inputs['fail-on'], GUARD_ENDS[outcome].status) ? 1 : 0;
}
function cleaned(search, text) {
    return text === undefined ? undefined : (0,clean/* cleanText */.X)(search, text).text;
}
/** There is no report, and so neither a summary nor a folder. */
function endUnjudged(env, inputs, status, reason) {
    (0,tell_step/* tellOutputs */.g)(env, { status, reason });
    return (0,contract_inputs/* failsStep */.u)(inputs['fail-on'], status) ? 1 : 0;
}


/***/ }),

/***/ 32065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ PACK_PULL_FIELDS),
/* harmony export */   Oj: () => (/* binding */ deliveredPack),
/* harmony export */   Wc: () => (/* binding */ packPulls),
/* harmony export */   eK: () => (/* binding */ packPullSeen)
/* harmony export */ });
/* unused harmony export packPull */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33240);


/** What is asked of a pull request to know which pack it delivers; GitHub's GraphQL and `gh pr list --json` call it the same. */
const packPull = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['OPEN', 'CLOSED', 'MERGED']),
    headRefName: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** True for one from a fork, which nobody of ours made. */
    isCrossRepository: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** The same as GitHub's GraphQL answers it to us. */
const packPullSeen = packPull.extend({ url: zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5() });
/** A pull request of ours that carries a pack: the hash that the pack had, and what became of it. */
const deliveredPack = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(), sha256: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc, state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['open', 'merged', 'closed']) });
/** The fields of it, as both are asked for them. */
const PACK_PULL_FIELDS = ['number', 'state', 'headRefName', 'isCrossRepository', 'body'];
/** What `gh pr list --json` prints. */
const packPulls = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(packPull);


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

/***/ 33477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readFloor)
/* harmony export */ });
/* harmony import */ var _contract_policy_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95826);
/* harmony import */ var _policy_parse_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97175);


/** Reads the floor that an input names; null where none does, and where it cannot be used the problems say why. */
async function readFloor(floor, forge, problems) {
    if (floor === null)
        return null;
    const { source, readFile } = floor;
    const name = (0,_contract_policy_source_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceName */ .V)(source);
    const bytes = source.kind === 'file' ? await readFile(source.path) : await forge.fileAt(source.repository, source.commit, source.path);
    if (bytes === null) {
        problems.push({
            reason: 'policy:floor-missing',
            sentence: source.kind === 'file' ? `The runner has no file ${name}, which the input policy names.` : `There is no ${source.path} at commit ${source.commit} of ${source.repository}, or the token may not read it.`,
            remedy: source.kind === 'file' ? 'Check the path in the input policy; a relative one begins in the workspace of the job.' : 'Check repository, path and commit in the input policy; for a private repository give a github-token that may read its contents.',
            where: 'input policy',
        });
        return 'unusable';
    }
    const parsed = (0,_policy_parse_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .readFloorBytes */ .CC)(bytes, name);
    if (parsed.known)
        return parsed;
    problems.push(...parsed.problems);
    return 'unusable';
}


/***/ }),

/***/ 72368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ quoteBlock),
/* harmony export */   HO: () => (/* binding */ quoteCell),
/* harmony export */   Wx: () => (/* binding */ quoteInline),
/* harmony export */   cy: () => (/* binding */ quoteCode),
/* harmony export */   vv: () => (/* binding */ quotePlain)
/* harmony export */ });
/** Zero-width, so that what follows is no longer a mention, a reference or a link. */
const BREAK = '\u200B';
/**
 * Text from outside as one line of Markdown that only says something: no mention, reference, link, image, markup or HTML
 * comes to life. Code spans stay code spans. Cut to `limit` characters.
 */
function quoteInline(text, limit = 500) {
    const line = visible(text).replace(/\s+/g, ' ').trim();
    return shortened(line, limit)
        .split(/((?<!`)`[^`]+`(?!`))/)
        .map((part) => (CODE_SPAN.test(part) ? quiet(part) : inert(part)))
        .join('');
}
/** A code span without a bar: in a table the bar would end the cell, and with it the span. */
const CODE_SPAN = /^`[^`|]+`$/;
/** A path or another short literal in a cell of a table; what a cell would read as its own end is shown as plain text. */
function quoteCell(text, limit = 120) {
    const line = visible(text).replace(/\s/g, ' ');
    const cut = shortened(line, limit);
    return /[\\|]/.test(cut) ? quoteInline(cut, limit) : quoteCode(cut);
}
/** Text from outside inside a fence of its own that it cannot end. */
function quoteBlock(text) {
    const body = quiet(visible(text).replace(/\n+$/, ''));
    const mark = '`'.repeat(Math.max(2, longestTicks(body)) + 1);
    return `${mark}text\n${body}\n${mark}`;
}
/** A path or another short literal as a code span that it cannot end. */
function quoteCode(text) {
    const line = quiet(visible(text).replace(/\s/g, ' '));
    const mark = '`'.repeat(longestTicks(line) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') || line === '' ? ' ' : '';
    return `${mark}${pad}${line}${pad}${mark}`;
}
/** Text from outside as one plain line for places without Markdown, such as a title or a commit message. */
function quotePlain(text, limit) {
    return unlinked(shortened(visible(text).replace(/\s+/g, ' ').trim(), limit));
}
/** Cut to a number of characters as people count them, the sign that it was cut among them. */
function shortened(text, limit) {
    const characters = Array.from(text);
    return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : text;
}
function longestTicks(text) {
    return [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 0);
}
/** Without terminal sequences and characters that are not seen or change the order of what is. */
function visible(text) {
    const [first = '', ...others] = text.split('\u001B');
    return [first, ...others.map(afterEscape)]
        .join('')
        .replace(/\r\n?/g, '\n')
        .replace(/\p{Cf}|[\u{E0000}-\u{E0FFF}]|(?!\uFE0F)\p{Variation_Selector}|(?![\n\t])\p{Cc}/gu, '');
}
/** What an escape leaves of the text behind it. A string for the terminal, such as a title, ends with its line at the latest. */
function afterEscape(text) {
    if (!text.startsWith(']'))
        return text.replace(/^(?:\[[0-?]*[ -/]*[@-~]|[@-_])/, '');
    const end = text.search(/\p{Cc}/u);
    return end === -1 ? '' : text.slice(end);
}
function inert(text) {
    return unlinked(text)
        .replace(/[\\`*_{}[\]|~]/g, '\\$&')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/^(\s*)([-=+])/, '$1\\$2')
        .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}
/**
 * Breaks, in code, what GitHub acts on once a pull request's text has become the message of a merge, which knows no code:
 * a word that closes an issue, and one that keeps CI from running.
 */
function quiet(text) {
    return text.replace(CLOSING, `$&${BREAK}`).replace(new RegExp(`(?<=\\[)${SKIPPING.source}`, 'gi'), `$&${BREAK}`);
}
const CLOSING = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)(?=:?\s+(?:(?:[\w.-]{1,100}\/[\w.-]{1,100})?#\d|GH-\d|https?:\/\/))/gi;
/** In a title or a commit message these words keep CI from running. */
const SKIPPING = /(?:skip|ci|no|actions)(?=[ -](?:ci|skip|actions|checks)\b)/gi;
/** Breaks what GitHub makes a mention, a reference or a link of, wherever it stands. */
function unlinked(text) {
    return text
        .replace(/[@#]/g, `$&${BREAK}`)
        .replace(SKIPPING, `$&${BREAK}`)
        .replace(/GH-(?=\d)/gi, `$&${BREAK}`)
        .replaceAll('://', `:${BREAK}//`)
        .replace(/www(?=\.)/gi, `$&${BREAK}`);
}


/***/ })

};
