export const id = 67;
export const ids = [67];
export const modules = {

/***/ 67:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ui: () => (/* binding */ CHECKS),
  $z: () => (/* binding */ deliveries),
  no: () => (/* binding */ guardrails),
  xl: () => (/* binding */ intakeGates),
  kF: () => (/* binding */ issueGates),
  w6: () => (/* binding */ machineGates),
  yz: () => (/* binding */ planGates),
  Ln: () => (/* binding */ requirements)
});

// UNUSED EXPORTS: acceptance, plugins

// EXTERNAL MODULE: ./lib/core/pick.js
var pick = __webpack_require__(94890);
;// CONCATENATED MODULE: ./lib/core/check.js

/** Declares a check. */
function defineCheck(definition) {
    const { evaluate, ...described } = definition;
    return {
        ...described,
        ask: (facts) => (hasAll(facts, definition.reads) ? evaluate((0,pick/* pick */.U)(facts, definition.reads)) : null),
    };
}
function hasAll(facts, reads) {
    return reads.every((phase) => facts[phase] !== undefined);
}

// EXTERNAL MODULE: ./lib/core/cost.js
var cost = __webpack_require__(94078);
// EXTERNAL MODULE: ./lib/core/delivery-differences.js
var delivery_differences = __webpack_require__(13474);
// EXTERNAL MODULE: ./lib/core/other-reasons.js
var other_reasons = __webpack_require__(30265);
// EXTERNAL MODULE: ./lib/core/evaluate.js
var evaluate = __webpack_require__(15952);
// EXTERNAL MODULE: ./lib/core/file-references.js
var file_references = __webpack_require__(28548);
;// CONCATENATED MODULE: ./lib/checks/guardrails/kept-secrets.js


/** No secret of the job itself turned up in what Codex or a command wrote. */
const keptSecrets = defineCheck({
    id: 'kept-secrets',
    kind: 'guardrail',
    lifecycle: 'stable',
    title: 'Nothing that is kept apart was seen by Codex or a command',
    rationale: 'No program that is not trusted is given the keys of the job. When one writes them all the same, something let it reach them, and what else it reached is not known.',
    remediation: 'Revoke the named secret at once. Then find out how it was reached, from the file and place named, before you start another run on this machine.',
    reason: 'tamper:secret-seen',
    reads: ['plan', 'implement', 'verify'],
    evaluate: (facts) => {
        const places = outputsOf(facts).flatMap(({ path, overwritten }) => (overwritten?.places ?? []).filter(({ rule }) => rule.startsWith('known:')).map(({ offset, rule }) => ({ where: path, what: `${rule.replace(/^known:/, '')} at byte ${offset}` })));
        if (places.length > 0)
            return { outcome: 'fail', sentence: 'A program that is not trusted wrote a secret of the job.', places: places.slice(0, 100) };
        return { outcome: 'pass', sentence: 'No secret of the job was in what Codex and the commands wrote.' };
    },
});
/** All that was written by programs: what we ask of Codex is our own, and the change has a check of its own. */
function outputsOf({ plan, implement, verify }) {
    return (0,file_references/* fileReferencesIn */.W)([plan, implement, verify]).filter(({ path }) => !path.endsWith('.prompt.md') && !path.startsWith('change.'));
}

// EXTERNAL MODULE: ./lib/core/describe-end.js
var describe_end = __webpack_require__(81994);
// EXTERNAL MODULE: ./lib/core/pack-commands.js
var pack_commands = __webpack_require__(41853);
;// CONCATENATED MODULE: ./lib/checks/requirements/required-commands.js



/** Every required command of the policy and the task pack ended on the candidate tree as it had to: with exit code 0, or where a pack says so by failing. */
const requiredCommands = defineCheck({
    id: 'required-commands',
    kind: 'requirement',
    lifecycle: 'stable',
    title: 'The required commands pass',
    rationale: 'Only an exit code says whether a command passed; what it prints is shown, never believed.',
    remediation: 'Look at the output under Test Results and in the evidence, and finish the work on the branch of the pull request.',
    reason: 'verify:command-failed',
    reads: ['intake', 'implement', 'verify'],
    evaluate: ({ intake: { policy, pack }, implement: { change }, verify }) => {
        if (policy === null)
            return { outcome: 'unknown', sentence: 'It is not known which commands are required, because the policy could not be read.' };
        if (verify.candidateTree !== change.candidateTree)
            return { outcome: 'unknown', sentence: 'The commands judged another tree than the one that was proposed.' };
        const asked = [...policy.values.verification.commands.map(({ id, run, required }) => wantedOf(id, run, required, 'pass')), ...(pack?.pack.commands ?? []).map((command) => wantedOf((0,pack_commands/* resultId */.Ry)(command), command.argv, command.required, command.expect))];
        const unjudged = asked.filter((wanted) => !verify.commands.some((result) => isOf(result, wanted)));
        if (unjudged.length > 0)
            return { outcome: 'unknown', sentence: `These commands have no result: ${unjudged.map(({ id }) => id).join(', ')}.` };
        const wanted = asked.filter(({ required }) => required);
        const failed = verify.commands.filter((result) => !(0,describe_end/* succeeded */.g)(result) && wanted.some(({ id }) => id === result.id));
        if (failed.length > 0)
            return { outcome: 'fail', sentence: inWords(failed), places: failed.map((result) => ({ where: result.log.path, what: (0,describe_end/* describeEnd */.l)(result) })) };
        if (wanted.length === 0)
            return { outcome: 'unknown', sentence: 'Neither policy nor task pack require a command, so nothing was proved.' };
        return { outcome: 'pass', sentence: `The required ${wanted.length === 1 ? 'command' : 'commands'} ${wanted.map(({ id }) => id).join(', ')} passed.` };
    },
});
function wantedOf(id, argv, required, expect) {
    return { id, argv, required, expect };
}
function isOf(result, { id, argv, expect }) {
    return result.id === id && (result.expect ?? 'pass') === expect && result.argv.join('\u0000') === argv.join('\u0000');
}
function inWords(failed) {
    const ends = failed.map((result) => `${result.id} ${(0,describe_end/* describeEnd */.l)(result)}`).join('; ');
    return failed.length === 1 ? `The required command ${ends}.` : `${failed.length} required commands did not pass: ${ends}.`;
}

;// CONCATENATED MODULE: ./lib/checks/delivery/delivered.js







/** What was to be delivered is on GitHub: branch, tree, parent and pull request were read back and agree. */
const delivered = defineCheck({
    id: 'delivered',
    kind: 'delivery',
    lifecycle: 'stable',
    title: 'The change arrived',
    rationale: 'A push that says it succeeded and did not is the oldest false success. What cannot be read back was not delivered.',
    remediation: 'Look at the job log for what GitHub answered, then run again. The change is in the evidence as change.patch.',
    reason: 'report:not-delivered',
    reads: ['intake', 'plan', 'implement', 'verify', 'report'],
    evaluate: (facts) => {
        const { implement: { change }, report: { delivery, base } } = facts;
        if (delivery === null && (base?.outdated.length ?? 0) > 0)
            return { outcome: 'not-applicable', sentence: 'Nothing was delivered, because the base has changed what the run went by.' };
        if (delivery === null)
            return isStopped(facts) ? { outcome: 'not-applicable', sentence: 'Nothing was to be delivered: the run had been stopped before.' } : { outcome: 'fail', sentence: 'No pull request was opened.' };
        const differences = (0,delivery_differences/* deliveryDifferences */.HK)(change, delivery);
        if (differences.length > 0)
            return { outcome: 'fail', ...(0,delivery_differences/* differing */.R1)(differences), places: differences.map((what) => ({ where: delivery.branch, what })) };
        if (delivery.pullRequest !== null)
            return { outcome: 'pass', sentence: `Pull request #${delivery.pullRequest.number} shows exactly the verified tree.` };
        const sentence = `The change is on the branch ${delivery.branch}, but it has no pull request: ${delivery.refusal?.sentence ?? 'nothing says why'}.`;
        return REFUSED.has(delivery.refusal?.code ?? '') ? { outcome: 'fail', reason: 'report:pull-request-refused', sentence, remedy: other_reasons/* OTHER_REASONS */.J['report:pull-request-refused'].remedy } : { outcome: 'fail', sentence };
    },
});
/** Says whether a check of the phase before forbade to deliver; where an earlier phase was stopped, that phase has no facts, and nothing is asked here. */
function isStopped(facts) {
    return (0,cost/* stops */.Gb)({ outcome: 'completed', findings: [...(0,evaluate/* evaluate */._)([requiredCommands, keptSecrets], facts)] });
}
/** The faults that say that GitHub heard us and said no. */
const REFUSED = new Set(['github:denied', 'github:rule']);

// EXTERNAL MODULE: ./lib/core/counted.js
var counted = __webpack_require__(33577);
;// CONCATENATED MODULE: ./lib/checks/delivery/something-changed.js


/** The run produced a change; an empty one is no result. */
const somethingChanged = defineCheck({
    id: 'something-changed',
    kind: 'delivery',
    lifecycle: 'stable',
    title: 'Something was changed',
    rationale: 'A run that ends green with an empty difference would look like work that was done.',
    remediation: 'Read what Codex answered in the evidence; the issue may be done already, or say too little.',
    reason: 'change:none',
    reads: ['implement'],
    evaluate: ({ implement: { change } }) => change.files.length === 0 || change.candidateTree === change.baseTree
        ? { outcome: 'fail', sentence: 'Codex ended without changing any file.' }
        : { outcome: 'pass', sentence: `${(0,counted/* counted */.h)(change.files.length, 'file')} changed.` },
});

;// CONCATENATED MODULE: ./lib/checks/gates/acceptance-criteria.js

/** The acceptance criteria are a list, so that each can be answered by number. */
const acceptanceCriteria = defineCheck({
    id: 'acceptance-criteria',
    kind: 'gate',
    lifecycle: 'stable',
    title: 'There is at least one acceptance criterion',
    rationale: 'A criterion that is a list item gets a number, and the pull request answers it by that number.',
    remediation: 'Write the acceptance criteria as a list, one line starting with "- " for each, then start the run again.',
    reason: 'issue:criteria',
    reads: ['intake'],
    evaluate: ({ intake: { trigger, issue, pack } }) => {
        if (trigger !== null && trigger.issue === null)
            return { outcome: 'not-applicable', sentence: 'The run has no issue.' };
        if (issue === null)
            return { outcome: 'unknown', sentence: 'The issue could not be read.' };
        if (pack !== null)
            return { outcome: 'not-applicable', sentence: 'The task pack says how its result is judged.' };
        const { criteria, sections } = issue.contract;
        if (sections.some(({ name, state }) => name === 'Acceptance Criteria' && state !== 'present'))
            return { outcome: 'not-applicable', sentence: 'There is no section to read criteria from.' };
        if (criteria.length === 0)
            return { outcome: 'fail', sentence: 'The section Acceptance Criteria holds no list item.', places: [{ where: 'Acceptance Criteria', what: 'no list item' }] };
        return { outcome: 'pass', sentence: `${criteria.length === 1 ? 'One criterion' : `${criteria.length} criteria`}, ${criteria.map(({ id }) => id).join(', ')}.` };
    },
});

// EXTERNAL MODULE: ./lib/core/authority.js
var authority = __webpack_require__(1817);
;// CONCATENATED MODULE: ./lib/checks/gates/actor-permission.js


/** Everybody who had a hand in starting the run may: by GitHub's own answer, or because the base's policy names him. */
const actorPermission = defineCheck({
    id: 'actor-permission',
    kind: 'gate',
    lifecycle: 'stable',
    title: 'Whoever asked may start a run',
    rationale: 'Starting a run spends money and opens a pull request, so it takes the power to write, or a place on the lists of the policy. The actor, the triggering actor of a re-run and the sender of the event are each asked about; an error of the API is a no.',
    remediation: 'Ask somebody with write access to start the run.',
    reason: 'actor:permission',
    reads: ['intake'],
    evaluate: ({ intake }) => {
        const { trigger } = intake;
        if (trigger === null)
            return { outcome: 'unknown', sentence: 'It is not known who asked, because the event could not be read.' };
        const asked = (0,authority/* standings */.ES)(trigger, intake);
        if (asked.length === 0)
            return { outcome: 'not-applicable', sentence: 'Nobody sends a schedule; the policy says what it may start.' };
        const refused = asked.filter(({ may }) => !may);
        if (refused.length === 0)
            return { outcome: 'pass', sentence: `${asked.map(({ login, why }) => `${login} ${why}`).join(', ')} may start a run.` };
        return {
            outcome: 'fail',
            sentence: `A run needs write access, and ${refused.map(({ login, why }) => `${login} ${why}`).join('; ')}.`,
            places: refused.map(({ login, note }) => ({ where: `@${login}`, what: note })),
        };
    },
});

// EXTERNAL MODULE: ./lib/core/judged-by.js
var judged_by = __webpack_require__(38194);
;// CONCATENATED MODULE: ./lib/checks/gates/base-current.js



/** What the run went by stood on the base as it was when the change was to be delivered. */
const baseCurrent = defineCheck({
    id: 'base-current',
    kind: 'gate',
    lifecycle: 'stable',
    title: 'The rules are still those of the base',
    rationale: 'A run reads policy, instructions and scripts from one commit. Where somebody has changed them meanwhile, the change was judged by rules that hold no more.',
    remediation: 'Start the run again; it goes by what stands on the base then.',
    reason: 'base:moved',
    reads: ['intake', 'report'],
    evaluate: ({ intake, report: { base } }) => {
        if (base === undefined)
            return { outcome: 'not-applicable', sentence: 'Nothing was to be delivered.' };
        const { outdated, now } = base;
        if (outdated.length > 0)
            return { outcome: 'fail', sentence: `The base moved on to ${now ?? 'nothing'} during the run, and what the run went by changed there: ${outdated.join(', ')}.`, places: outdated.map((where) => ({ where, what: 'changed on the base during the run' })) };
        if (now === null)
            return { outcome: 'pass', sentence: 'The base branch is gone.' };
        if (now === intake.base?.commit)
            return { outcome: 'pass', sentence: 'The base is where it was when the run began.' };
        return { outcome: 'pass', sentence: `The base moved on during the run; what the run went by (${(0,counted/* counted */.h)((0,judged_by/* judgedBy */.N)(intake).length, 'file')}) is the same there.` };
    },
});

;// CONCATENATED MODULE: ./lib/checks/gates/codex-version.js

/** Codex is the release this tool was built against, or one that the policy allows by its version. */
const codexVersion = defineCheck({
    id: 'codex-version',
    kind: 'gate',
    lifecycle: 'stable',
    title: 'The version of Codex is allowed',
    rationale: 'Codex receives the task and runs commands. Only one release of it was built and tested with this tool and is known by its digests; any other is a decision of those who own the repository, not of whoever writes a workflow.',
    remediation: 'Leave the input codex-version empty, or list the version in the policy of the base branch under codex.unverified-versions.',
    reason: 'codex:version-not-allowed',
    reads: ['intake', 'prepare'],
    evaluate: ({ intake: { policy, requested }, prepare: { codex } }) => {
        if (policy === null)
            return { outcome: 'unknown', sentence: 'The policy could not be read, so it is not known which versions of Codex it allows.' };
        const listed = policy.values.codex['unverified-versions'];
        const wanted = [requested.codexVersion, codex === null || codex.pinned ? null : codex.version];
        const other = wanted.find((version) => version !== null && !listed.includes(version));
        if (other !== undefined && other !== null) {
            return { outcome: 'fail', sentence: `Codex ${other} is not the verified release, and the policy allows ${listed.length === 0 ? 'no other' : `only ${listed.join(', ')} besides`}.`, places: [{ where: policy.path, what: `codex.unverified-versions does not list ${other}` }] };
        }
        if (codex === null)
            return { outcome: 'unknown', sentence: 'Codex was not looked for.' };
        return { outcome: 'pass', sentence: codex.pinned ? `Codex ${codex.version} is the verified release.` : `Codex ${codex.version} is UNVERIFIED: nobody built or tested this tool with it. The policy allows it.` };
    },
});

;// CONCATENATED MODULE: ./lib/checks/judge-problems.js
/** A phase that met no problem passes; otherwise the first says why not, and the others stand beside it. A problem without a place is shown at the phase. */
function judgeProblems([first, ...others], phase, holds) {
    if (first === undefined)
        return { outcome: 'pass', sentence: holds };
    return {
        outcome: 'fail',
        reason: first.reason,
        sentence: first.sentence,
        remedy: first.remedy,
        places: [
            ...(first.frame === undefined ? [] : [{ where: first.where, what: '', frame: first.frame }]),
            ...others.map(({ where, sentence, remedy, frame }) => ({ where: where === '' ? phase : where, what: `${judge_problems_closed(withoutPlace(sentence, where))} ${remedy}`, ...(frame === undefined ? {} : { frame }) })),
        ],
    };
}
/** Ends in a full stop, which the message of a fault may lack. */
function judge_problems_closed(sentence) {
    return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
/** A sentence that begins with its place says it twice beside it. */
function withoutPlace(sentence, where) {
    return where !== '' && sentence.startsWith(`${where}: `) ? sentence.slice(where.length + 2) : sentence;
}

;// CONCATENATED MODULE: ./lib/checks/gates/facts-established.js


/** Every fact intake needs could be read; a fact that cannot be established is a no. */
const factsEstablished = defineCheck({
    id: 'facts-established',
    kind: 'gate',
    lifecycle: 'stable',
    title: 'The inputs can be read',
    rationale: 'A run that starts from an event or a policy it could not read would rest on guesses.',
    remediation: 'Mend what is named and start the run again.',
    reason: 'intake:unreadable',
    reads: ['intake'],
    evaluate: ({ intake: { problems } }) => judgeProblems(problems, 'intake', 'Event, actor, issue, policy and base could all be read.'),
});

;// CONCATENATED MODULE: ./lib/checks/gates/hidden-text.js

/** What the page of the issue does not show is taken out, and the policy agrees with that. */
const hiddenText = defineCheck({
    id: 'hidden-text',
    kind: 'gate',
    lifecycle: 'stable',
    title: 'No hidden text is left in the issue',
    rationale: 'People approve what they see. What the page does not show, such as comments, folded text and characters without a shape, is taken out before a model reads the issue; with hidden-text: block in the policy its being there ends the run.',
    remediation: 'Remove what is named from the issue, or write it so that everybody sees it, then start the run again.',
    reason: 'issue:hidden-text',
    reads: ['intake'],
    evaluate: ({ intake: { trigger, issue, policy } }) => {
        if (trigger !== null && trigger.issue === null)
            return { outcome: 'not-applicable', sentence: 'The run has no issue.' };
        if (issue === null)
            return { outcome: 'unknown', sentence: 'The issue could not be read.' };
        const { removed } = issue.contract;
        if (removed.length === 0)
            return { outcome: 'pass', sentence: 'The issue holds nothing that its page does not show.' };
        if (policy === null)
            return { outcome: 'unknown', sentence: 'Whether hidden text may be taken out is not known, because the policy could not be read.', places: placesOf(removed) };
        switch (policy.values['hidden-text']) {
            case 'strip':
            case 'warn':
                return { outcome: 'pass', sentence: 'What the page of the issue does not show was taken out; no model reads it.', places: placesOf(removed) };
            case 'block':
                return { outcome: 'fail', sentence: 'The issue holds text that its page does not show, and the policy does not allow that.', places: placesOf(removed) };
        }
    },
});
function placesOf(removed) {
    return removed.map(({ what, count, line }) => ({ where: `line ${line}`, what: count === 1 ? what : `${what}, ${count} times` }));
}

;// CONCATENATED MODULE: ./lib/checks/gates/intent-block.js


/** The intent block of the issue, where there is one, is read whole, and the commands it asks for are run. */
const intentBlock = defineCheck({
    id: 'intent-block',
    kind: 'gate',
    lifecycle: 'stable',
    title: 'The intent block can be carried out',
    rationale: 'A codex block is an order in a fixed form. One that is broken, there twice, of another version or with unknown fields would be carried out in part; and a command that only it names would never be run.',
    remediation: 'Mend the codex block at the named line, or remove it, then start the run again.',
    reason: 'issue:intent',
    reads: ['intake'],
    evaluate: ({ intake: { trigger, issue, policy } }) => {
        if (trigger !== null && trigger.issue === null)
            return { outcome: 'not-applicable', sentence: 'The run has no issue.' };
        if (issue === null)
            return { outcome: 'unknown', sentence: 'The issue could not be read.' };
        const { intent, intentFlaws } = issue.contract;
        const [first, ...others] = intentFlaws;
        if (first !== undefined)
            return { outcome: 'fail', sentence: `The codex block is refused, ${first.where}: ${first.what}.`, remedy: first.remedy, places: others.map(({ where, what }) => ({ where, what })) };
        if (intent === null)
            return { outcome: 'not-applicable', sentence: 'The issue has no codex block.' };
        const commands = intent.validation.commands;
        if (commands.length > 0 && policy === null)
            return { outcome: 'unknown', sentence: 'Whether the commands of the codex block are run is not known, because the policy could not be read.' };
        const strange = policy === null ? [] : commands.filter((command) => !isRun(command, policy.values));
        if (strange.length === 0)
            return { outcome: 'pass', sentence: `The codex block holds ${(0,counted/* counted */.h)(intent.instructions.length, 'instruction')}.` };
        return {
            outcome: 'fail',
            sentence: `The codex block asks for ${(0,counted/* counted */.h)(strange.length, 'command')} that the policy does not run.`,
            remedy: 'Remove it from validation.commands of the block, or add it to verification.commands of the policy: an issue never decides what is run.',
            places: strange.map((command) => ({ where: 'validation.commands', what: command })),
        };
    },
});
/** By its id, or word for word as the policy has it. */
function isRun(command, policy) {
    return policy.verification.commands.some(({ id, run }) => command === id || command.trim().split(/\s+/).join(' ') === run.join(' '));
}

;// CONCATENATED MODULE: ./lib/checks/gates/issue-paths.js


/** What the issue says about allowed and forbidden paths can be enforced. */
const issuePaths = defineCheck({
    id: 'issue-paths',
    kind: 'gate',
    lifecycle: 'stable',
    title: 'The paths that the issue names can be enforced',
    rationale: 'Allowed paths and Forbidden paths narrow what the run may change. A line that is no path would be without effect, so that more could change than the issue says.',
    remediation: 'Write one path or glob a line, as a list or in a fenced code block, then start the run again.',
    reason: 'issue:paths',
    reads: ['intake'],
    evaluate: ({ intake: { trigger, issue } }) => {
        if (trigger !== null && trigger.issue === null)
            return { outcome: 'not-applicable', sentence: 'The run has no issue.' };
        if (issue === null)
            return { outcome: 'unknown', sentence: 'The issue could not be read.' };
        const { allowedPaths, forbiddenPaths, pathFlaws } = issue.contract;
        const [first, ...others] = pathFlaws;
        if (first !== undefined)
            return { outcome: 'fail', sentence: `${first.where}: ${first.what}.`, remedy: first.remedy, places: others.map(({ where, what }) => ({ where, what })) };
        if (allowedPaths === null && forbiddenPaths.length === 0)
            return { outcome: 'pass', sentence: 'The issue names no paths of its own; the policy says what may change.' };
        const allowed = allowedPaths === null ? 'all that the policy allows' : `${(0,counted/* counted */.h)(allowedPaths.length, 'pattern')} allowed`;
        return { outcome: 'pass', sentence: `The issue narrows the scope: ${allowed}, ${(0,counted/* counted */.h)(forbiddenPaths.length, 'pattern')} forbidden.` };
    },
});

;// CONCATENATED MODULE: ./lib/checks/gates/issue-sections.js

const WORDS = { missing: 'is missing', empty: 'is empty', duplicate: 'is there more than once' };
/** The issue has each required section once, with something in it. */
const issueSections = defineCheck({
    id: 'issue-sections',
    kind: 'gate',
    lifecycle: 'stable',
    title: 'The issue has its four sections',
    rationale: 'Codex transforms declared intent; without Goal, Constraints, Acceptance Criteria and Out of Scope it would have to invent them.',
    remediation: 'Write the sections that are named into the text of the issue, then start the run again.',
    reason: 'issue:sections',
    reads: ['intake'],
    evaluate: ({ intake: { trigger, issue, pack } }) => {
        if (trigger !== null && trigger.issue === null)
            return { outcome: 'not-applicable', sentence: 'The run has no issue.' };
        if (issue === null)
            return { outcome: 'unknown', sentence: 'The issue could not be read.' };
        // A pack says what is wanted: then the issue may leave out what it likes, but must not say one thing twice.
        const isOptional = pack !== null;
        const places = issue.contract.sections.flatMap(({ name, state }) => (state === 'present' || (isOptional && state !== 'duplicate') ? [] : [{ where: name, what: WORDS[state] }]));
        if (places.length === 0)
            return { outcome: 'pass', sentence: isOptional ? 'The task pack says what is wanted.' : 'Goal, Constraints, Acceptance Criteria and Out of Scope are all there.' };
        return { outcome: 'fail', sentence: `The issue is not complete: ${places.map(({ where, what }) => `${where} ${what}`).join('; ')}.`, places };
    },
});

;// CONCATENATED MODULE: ./lib/checks/gates/issue-specs.js


/** What the issue says in its section `Specs` can be looked up. */
const issueSpecs = defineCheck({
    id: 'issue-specs',
    kind: 'gate',
    lifecycle: 'stable',
    title: 'The specs that the issue names can be looked up',
    rationale: 'The section Specs says which specs the change has to agree with. A line that names none would be without effect, and the change would be made without it.',
    remediation: 'Write one spec a line, as a list or in a fenced code block, each by its path or its id, then start the run again.',
    reason: 'issue:specs',
    reads: ['intake'],
    evaluate: ({ intake: { trigger, issue } }) => {
        if (trigger !== null && trigger.issue === null)
            return { outcome: 'not-applicable', sentence: 'The run has no issue.' };
        if (issue === null)
            return { outcome: 'unknown', sentence: 'The issue could not be read.' };
        const { specs, specFlaws } = issue.contract;
        const [first, ...others] = specFlaws;
        if (first !== undefined)
            return { outcome: 'fail', sentence: `${first.where}: ${first.what}.`, remedy: first.remedy, places: others.map(({ where, what }) => ({ where, what })) };
        return { outcome: 'pass', sentence: specs.length === 0 ? 'The issue names no specs.' : `The issue names ${(0,counted/* counted */.h)(specs.length, 'spec')}.` };
    },
});

;// CONCATENATED MODULE: ./lib/checks/gates/issue-unchanged.js

/** The issue reads as it did when somebody asked for the run: what was approved is what runs. */
const issueUnchanged = defineCheck({
    id: 'issue-unchanged',
    kind: 'gate',
    lifecycle: 'stable',
    title: 'The issue is the one that was approved',
    rationale: 'Whoever starts a run approves the text he sees. An edit between that moment and the run could turn it into another task.',
    remediation: 'Read the issue again; if it still says what you want, start the run again.',
    reason: 'issue:changed',
    reads: ['intake'],
    evaluate: ({ intake: { trigger, issue, history, approvalHash } }) => {
        if (trigger !== null && trigger.issue === null)
            return trigger.approved === null ? { outcome: 'not-applicable', sentence: 'The run has no issue, and the task pack stands in the base commit.' } : byHash(trigger.approved, approvalHash);
        if (trigger === null || issue === null)
            return { outcome: 'unknown', sentence: 'The issue could not be compared with what was approved.' };
        if (issue.state !== 'open')
            return { outcome: 'fail', reason: 'issue:closed', sentence: `Issue #${issue.number} is ${issue.state}.`, remedy: 'Reopen the issue, then start the run again.' };
        if (trigger.seen !== null)
            return bySight(trigger.seen, issue);
        if (trigger.approved !== null)
            return byHash(trigger.approved, approvalHash);
        if (history?.runCreatedAt == null)
            return { outcome: 'unknown', sentence: 'It is not known when the issue was changed last.' };
        return byDates(history, history.runCreatedAt);
    },
});
/** The event holds the text that was seen. */
function bySight(seen, issue) {
    const changed = [...(seen.title === issue.title ? [] : ['title']), ...(seen.bodySha256 === issue.bodySha256 ? [] : ['body'])];
    if (changed.length === 0)
        return { outcome: 'pass', sentence: 'Title and body are the ones that were there when the run was asked for.' };
    return { outcome: 'fail', sentence: `The ${changed.join(' and the ')} of the issue changed after the run was asked for.`, places: changed.map((part) => ({ where: `issue ${part}`, what: 'changed' })) };
}
/** The event holds the hash of what was approved, the policy and the base among it. */
function byHash(approved, now) {
    if (now === null)
        return { outcome: 'unknown', sentence: 'The approval hash could not be computed.' };
    if (approved === now)
        return { outcome: 'pass', sentence: 'What is run is what was approved.' };
    return { outcome: 'fail', sentence: 'Issue, task pack, policy or base are not the ones that were approved.', places: [{ where: 'approval hash', what: `${approved.slice(0, 8)} was approved, ${now.slice(0, 8)} is there` }] };
}
/** The event holds neither, so that the text has to be older than the run. */
function byDates({ bodyEditedAt, titleChangedAt }, runCreatedAt) {
    const late = [
        ...(bodyEditedAt !== null && bodyEditedAt >= runCreatedAt ? [{ where: 'issue body', what: `edited at ${bodyEditedAt}` }] : []),
        ...(titleChangedAt !== null && titleChangedAt >= runCreatedAt ? [{ where: 'issue title', what: `changed at ${titleChangedAt}` }] : []),
    ];
    if (late.length === 0)
        return { outcome: 'pass', sentence: 'Title and body are older than the run.' };
    return { outcome: 'fail', sentence: `The issue was changed after the run was asked for, at ${runCreatedAt}.`, places: late };
}

;// CONCATENATED MODULE: ./lib/checks/gates/machine-ready.js


/** Everything prepare needs of the machine could be had: Codex, the sandbox, a place to set up the base. */
const machineReady = defineCheck({
    id: 'machine-ready',
    kind: 'gate',
    lifecycle: 'stable',
    title: 'The machine is ready',
    rationale: 'A run on a machine that lacks Codex, or about whose sandbox nothing could be found out, would rest on guesses.',
    remediation: 'Mend what is named and start the run again.',
    reason: 'machine:not-ready',
    reads: ['prepare'],
    evaluate: ({ prepare: { problems } }) => judgeProblems(problems, 'prepare', 'Codex and the sandbox could be found, and the base could be set up.'),
});

// EXTERNAL MODULE: ./lib/core/price.js
var price = __webpack_require__(37718);
;// CONCATENATED MODULE: ./lib/checks/gates/model-priced.js


/** Where the policy limits what a run may cost, it says what the model costs. */
const modelPriced = defineCheck({
    id: 'model-priced',
    kind: 'gate',
    lifecycle: 'stable',
    title: 'The model has a price where the cost is limited',
    rationale: 'A limit of the cost is kept by counting tokens and their price. Without the price nothing would be counted, and the limit would be none.',
    remediation: 'Add the price of the model to prices in the policy of the base branch, choose a model that has one in the input model, or limit tokens with limits.tokens instead of limits.cost.',
    reason: 'policy:price-missing',
    reads: ['intake'],
    evaluate: ({ intake: { policy, requested } }) => {
        if (policy === null)
            return { outcome: 'unknown', sentence: 'The policy could not be read, so it is not known whether it limits the cost.' };
        const { limits, prices } = policy.values;
        if (limits.cost === undefined)
            return { outcome: 'not-applicable', sentence: 'The policy sets no limit of the cost.' };
        if ((0,price/* priceOf */.xx)(requested.model, prices) !== null)
            return { outcome: 'pass', sentence: `The policy allows ${limits.cost} dollars, and says what ${requested.model} costs.` };
        const known = prices.map(({ model }) => model).join(', ');
        return { outcome: 'fail', sentence: `The policy allows ${limits.cost} dollars, and does not say what ${requested.model} costs${known === '' ? '' : `, only ${known}`}.`, places: [{ where: policy.path, what: `prices has none for ${requested.model}` }] };
    },
});

;// CONCATENATED MODULE: ./lib/checks/gates/open-questions.js


/** The plan leaves no question open that only a human can answer. */
const openQuestions = defineCheck({
    id: 'open-questions',
    kind: 'gate',
    lifecycle: 'stable',
    title: 'No question blocks the plan',
    rationale: 'Codex never invents scope. A question it cannot answer from the issue and the repository goes back to a human before a line is written.',
    remediation: 'Write the answers into the text of the issue, since no comment is read, then start the run again.',
    reason: 'plan:open-question',
    reads: ['plan'],
    evaluate: ({ plan: { plan } }) => {
        const blocking = plan.openQuestions.filter((question) => question.blocking);
        if (blocking.length === 0)
            return { outcome: 'pass', sentence: 'The plan has no question that blocks it.' };
        return { outcome: 'fail', sentence: `The scope is ambiguous: ${(0,counted/* counted */.h)(blocking.length, 'question')} must be answered first.`, places: blocking.map(({ question }) => ({ where: 'question', what: question })) };
    },
});

;// CONCATENATED MODULE: ./lib/checks/gates/pack-constraints.js

/** What the task pack asks for beyond the defaults is something the policy permits and this release can do. */
const packConstraints = defineCheck({
    id: 'pack-constraints',
    kind: 'gate',
    lifecycle: 'stable',
    title: 'The task pack asks for nothing it may not have',
    rationale: 'A pack may ask for more than the defaults, and the policy of the base decides whether it gets it. A pack that was run without what it asks for would fail in a way that looks like the fault of the change.',
    remediation: 'Take the named field out of task.yml, or permit it in the policy of the base branch.',
    reason: 'pack:constraint',
    reads: ['intake'],
    evaluate: ({ intake: { trigger, pack, policy } }) => {
        if (trigger?.taskPack == null)
            return { outcome: 'not-applicable', sentence: 'No task pack is run.' };
        if (pack === null || policy === null)
            return { outcome: 'unknown', sentence: 'What the task pack may ask for is not known, because pack or policy could not be read.' };
        const { constraints, plugin } = pack.pack;
        const where = `${pack.path}/task.yml`;
        const places = [
            ...(constraints.network && !policy.values.packs.network ? [{ where, what: 'constraints.allow_network: true, and the policy says packs.network: false' }] : []),
            ...(plugin?.kind === 'python' ? [{ where, what: `plugin ${plugin.spec}: a Python class lives inside another tool, and nothing here loads it; name an ES module or an executable file` }] : []),
            ...(plugin !== null && !policy.values.plugins.enabled ? [{ where, what: `plugin ${plugin.spec}, and ${disabledBy(policy)}` }] : []),
            ...(plugin !== null && pack.pluginThere === false ? [{ where, what: `plugin ${plugin.spec}: the base commit holds no such file` }] : []),
        ];
        if (places.length === 0)
            return { outcome: 'pass', sentence: 'The task pack asks for nothing that it may not have.' };
        return { outcome: 'fail', sentence: `The task pack asks for something it may not have: ${places.map(({ what }) => what).join('; ')}.`, places };
    },
});
/** Plugins are enabled by the policy alone; whoever calls may only switch them off. */
function disabledBy({ layers }) {
    const called = layers.find(({ layer, source }) => layer === 'inputs' && source.startsWith('plugins.enabled: '));
    return called === undefined ? 'the policy has to say plugins.enabled: true' : `whoever calls says ${called.source}`;
}

// EXTERNAL MODULE: ./lib/core/pack-dependency.js
var pack_dependency = __webpack_require__(814);
;// CONCATENATED MODULE: ./lib/checks/gates/pack-dependencies.js


/** Every pack that the task pack builds on is merged. */
const packDependencies = defineCheck({
    id: 'pack-dependencies',
    kind: 'gate',
    lifecycle: 'stable',
    title: 'The packs that the task pack waits for are merged',
    rationale: 'A pack names in depends_on the packs whose result it builds on. Run before they are merged it would be written against a repository that does not hold them yet.',
    remediation: 'Run the named pack and merge its pull request, or take it out of depends_on of task.yml.',
    reason: 'pack:dependency',
    reads: ['intake'],
    evaluate: ({ intake: { trigger, pack } }) => {
        if (trigger?.taskPack == null)
            return { outcome: 'not-applicable', sentence: 'No task pack is run.' };
        if (pack === null)
            return { outcome: 'unknown', sentence: 'Which packs the task pack waits for is not known, because it could not be read.' };
        const { dependsOn } = pack.pack;
        const known = new Map(pack.dependencies.map((one) => [one.id, one]));
        if (!dependsOn.every((id) => known.has(id)))
            return { outcome: 'unknown', sentence: 'Whether the packs that the task pack waits for are merged is not known.' };
        const places = dependsOn.flatMap((id) => {
            const why = (0,pack_dependency/* waitsFor */.i)(id, known.get(id)?.pulls ?? [], known.get(id)?.sha256 ?? null);
            return why === null ? [] : [{ where: `${pack.path}/task.yml`, what: why }];
        });
        if (places.length === 0)
            return { outcome: 'pass', sentence: dependsOn.length === 0 ? 'The task pack waits for no other.' : `The packs that the task pack waits for are merged: ${dependsOn.join(', ')}.` };
        return { outcome: 'fail', sentence: `The task pack cannot be run yet: ${places.map(({ what }) => what).join('; ')}.`, places };
    },
});

;// CONCATENATED MODULE: ./lib/checks/gates/pack-docs.js

/** The base commit holds every document that the task pack is to be worked by. */
const packDocs = defineCheck({
    id: 'pack-docs',
    kind: 'gate',
    lifecycle: 'stable',
    title: 'The documents that the task pack requires are there',
    rationale: 'A pack names in docs.required what the work has to follow. Without one of them a model would guess what it says.',
    remediation: 'Commit the named documents to the base branch, or take them out of docs.required of task.yml.',
    reason: 'pack:docs-missing',
    reads: ['intake'],
    evaluate: ({ intake: { trigger, pack } }) => {
        if (trigger?.taskPack == null)
            return { outcome: 'not-applicable', sentence: 'No task pack is run.' };
        if (pack === null)
            return { outcome: 'unknown', sentence: 'Which documents the task pack requires is not known, because it could not be read.' };
        const { missingDocs } = pack;
        if (missingDocs.length === 0)
            return { outcome: 'pass', sentence: pack.pack.docs.required.length === 0 ? 'The task pack requires no documents.' : `The base holds what the task pack requires: ${pack.pack.docs.required.join(', ')}.` };
        return { outcome: 'fail', sentence: `The base lacks what the task pack requires: ${missingDocs.join(', ')}.`, places: missingDocs.map((where) => ({ where, what: 'docs.required names it' })) };
    },
});

;// CONCATENATED MODULE: ./lib/checks/gates/pack-not-delivered.js

/** No pull request delivers this very task pack already, whatever became of it. */
const packNotDelivered = defineCheck({
    id: 'pack-not-delivered',
    kind: 'gate',
    lifecycle: 'stable',
    title: 'The task pack was not delivered before',
    rationale: 'An open pull request waits for people, a merged one is done, and one that people closed is an answer. A schedule that ran the pack again would pay for the same work every night.',
    remediation: 'Look at the named pull request. To have the work done otherwise, change the pack on the base branch: a pack of another text is another task.',
    reason: 'pack:already-delivered',
    reads: ['intake'],
    evaluate: ({ intake: { trigger, pack } }) => {
        if (trigger?.taskPack == null)
            return { outcome: 'not-applicable', sentence: 'No task pack is run.' };
        if (pack === null || pack.delivered === null)
            return { outcome: 'unknown', sentence: 'Whether the task pack was delivered before is not known.' };
        const [first] = pack.delivered;
        if (first === undefined)
            return { outcome: 'pass', sentence: 'No pull request delivers the task pack as it stands.' };
        return { outcome: 'fail', sentence: `The task pack ${pack.id}, as it stands, was delivered already: pull request #${first.number} (${first.state}).`, places: pack.delivered.map(({ number, url, state }) => ({ where: `#${number}`, what: `${state}, ${url}` })) };
    },
});

// EXTERNAL MODULE: ./lib/core/approvals.js
var approvals = __webpack_require__(73815);
// EXTERNAL MODULE: ./lib/core/scope-rules.js + 1 modules
var scope_rules = __webpack_require__(24653);
;// CONCATENATED MODULE: ./lib/checks/judge-paths.js

/** Judges paths by an objection to them: fails with a place for each path it objects to. */
function judgePaths(paths, objection, holds, fails) {
    const places = judge_paths_placesOf(paths, objection);
    return places.length === 0 ? { outcome: 'pass', sentence: holds } : { outcome: 'fail', sentence: fails(places.length), places };
}
/** The places of protected paths that people opened for this run, each with who did. */
function openedPlaces(paths, ruling) {
    return judge_paths_placesOf(paths, (path) => {
        const ruled = ruling(path);
        return ruled?.missing?.length === 0 ? `${ruled.why}, ${ruled.approved}` : null;
    });
}
/** What to do about paths that may not be touched: the comments to write where these would do, else what is given. */
function remedyFor(paths, policy, intake, ruling, otherwise) {
    return (0,approvals/* howToOpen */.ct)(paths, policy, intake, ruling) ?? otherwise;
}
function judge_paths_placesOf(paths, objection) {
    return paths.flatMap((path) => {
        const what = objection(path);
        return what === null ? [] : [{ where: path, what }];
    });
}

;// CONCATENATED MODULE: ./lib/checks/gates/planned-paths.js





const REMEDY = 'Reword the issue so that these files are not needed, or have a maintainer widen the scope in the policy.';
const HOLDS = ['The plan names no file.', 'The one planned file may be touched.'];
/** Every file the plan names may be touched; otherwise the run ends before a line is written. */
const plannedPaths = defineCheck({
    id: 'planned-paths',
    kind: 'gate',
    lifecycle: 'stable',
    title: 'The plan stays in scope',
    rationale: 'A plan that needs a file it may not touch cannot be carried out, so nothing is spent on it.',
    remediation: REMEDY,
    reason: 'plan:out-of-scope',
    reads: ['intake', 'plan'],
    evaluate: ({ intake, plan: { plan } }) => {
        const policy = intake.policy?.values;
        if (policy === undefined)
            return { outcome: 'unknown', sentence: 'The scope is not known, because the policy could not be read.' };
        if (intake.issue === null && intake.pack === null)
            return { outcome: 'unknown', sentence: 'The scope is not known, because neither an issue nor a task pack could be read.' };
        const paths = plan.filesToTouch;
        const scope = (0,scope_rules/* outOfScope */.G7)(policy, intake);
        const ruling = (0,approvals/* rulingBy */.Xl)(policy, intake);
        const guarded = (0,approvals/* stillProtected */.D5)(policy, intake, ruling);
        const answer = judgePaths(paths, (path) => scope(path) ?? guarded(path), HOLDS[paths.length] ?? `All ${paths.length} planned files may be touched.`, (count) => `The plan touches ${(0,counted/* counted */.h)(count, 'file')} it may not touch.`);
        return answer.outcome === 'pass' ? { ...answer, places: openedPlaces(paths, ruling) } : { ...answer, remedy: remedyFor(paths, policy, intake, ruling, REMEDY) };
    },
});

;// CONCATENATED MODULE: ./lib/checks/gates/runs-a-day.js

/** An issue that says the same as before is not run again and again: a limit for a day, this run included. */
const runsADay = defineCheck({
    id: 'runs-a-day',
    kind: 'gate',
    lifecycle: 'stable',
    title: 'The issue was not run too often today',
    rationale: 'A task that failed three times in its present words will fail a fourth time, and each time costs money. The runs are counted from the timeline of the issue, where every pick-up leaves the label codex:running; an edit of the issue begins a new count. Those of a task pack without an issue are counted from the checks that they leave beside the base commit, so that a new base commit begins a new count.',
    remediation: 'Look at why the earlier runs ended as they did and edit the issue, wait a day, or raise limits.runs-per-day in the policy.',
    reason: 'breaker:runs',
    reads: ['intake'],
    evaluate: ({ intake: { trigger, policy, history } }) => {
        if (trigger === null || policy === null || history === null)
            return { outcome: 'unknown', sentence: 'It is not known how often this was run today.' };
        if (trigger.dryRun !== 'false')
            return { outcome: 'not-applicable', sentence: 'A dry run is not counted.' };
        const limit = policy.values.limits['runs-per-day'];
        const changedAt = [history.bodyEditedAt, history.titleChangedAt].filter((at) => at !== null).toSorted().at(-1) ?? '';
        const runs = history.pickedUpAt.filter((at) => at > changedAt).length + 1;
        const sentence = `This is run ${runs} of ${trigger.issue === null ? 'the task pack on this base commit' : 'the issue in its present words'} within a day; the policy allows ${limit} (limits.runs-per-day).`;
        return runs <= limit ? { outcome: 'pass', sentence } : { outcome: 'fail', sentence };
    },
});

;// CONCATENATED MODULE: ./lib/checks/gates/sandbox-holds.js

/** The sandbox of this machine held against every attempt the preflight probe made. */
const sandboxHolds = defineCheck({
    id: 'sandbox-holds',
    kind: 'gate',
    lifecycle: 'stable',
    title: 'The sandbox holds',
    rationale: 'Codex and the verification commands run code nobody has read. A sandbox that is silently absent would let it reach keys, tokens and evidence.',
    remediation: 'On Ubuntu 24.04 and later an administrator can allow the sandbox with: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0',
    reason: 'sandbox:unavailable',
    reads: ['prepare'],
    evaluate: ({ prepare: { sandbox } }) => {
        if (sandbox === null)
            return { outcome: 'unknown', sentence: 'The sandbox was not tried.' };
        const broken = sandbox.attempts.filter(({ held }) => !held);
        if (sandbox.mechanism === 'none') {
            return { outcome: 'fail', sentence: `No sandbox works on this machine: ${sandbox.problem === '' ? 'no reason was given' : sandbox.problem}.`, places: broken.map(({ attempt, seen }) => ({ where: attempt, what: seen })) };
        }
        if (sandbox.attempts.length === 0)
            return { outcome: 'unknown', sentence: 'The sandbox was found but never tried.' };
        if (broken.length > 0)
            return { outcome: 'fail', sentence: `The sandbox did not hold: ${broken.map(({ attempt }) => attempt).join(', ')}.`, places: broken.map(({ attempt, seen }) => ({ where: attempt, what: seen })) };
        return { outcome: 'pass', sentence: `The sandbox (${sandbox.mechanism}, from ${sandbox.provider === 'codex' ? 'Codex' : 'the system'}) held against ${sandbox.attempts.length === 1 ? 'the one attempt' : `all ${sandbox.attempts.length} attempts`}.` };
    },
});

;// CONCATENATED MODULE: ./lib/checks/gates/scheduled-text.js


/** A schedule runs only a text that people with write access wrote: nobody looks at it at that moment. */
const scheduledText = defineCheck({
    id: 'scheduled-text',
    kind: 'gate',
    lifecycle: 'stable',
    title: 'What a schedule runs was written by people with write access',
    rationale: 'Nobody approves the text of an issue when a schedule starts a run, so whoever wrote it, edited it or gave it its title last has to be somebody who could have started the run.',
    remediation: 'Have somebody with write access open the issue, or start the run by the label.',
    reason: 'actor:text',
    reads: ['intake'],
    evaluate: ({ intake: { trigger, history, actors } }) => {
        if (trigger !== null && trigger.issue === null)
            return { outcome: 'not-applicable', sentence: 'The run has no issue; what it runs was merged.' };
        if (trigger === null || history === null)
            return { outcome: 'unknown', sentence: 'It is not known who wrote the issue.' };
        if (trigger.event !== 'schedule')
            return { outcome: 'not-applicable', sentence: 'Somebody asked for the run.' };
        const strangers = history.writers.filter((login) => !(0,authority/* mayWrite */.J)(login, actors));
        if (strangers.length === 0)
            return { outcome: 'pass', sentence: `The issue was written by ${history.writers.join(', ')}, who may write here.` };
        return { outcome: 'fail', sentence: 'The issue was written by somebody without write access.', places: strangers.map((login) => ({ where: `@${login}`, what: actors.find((actor) => actor.login === login)?.level ?? 'unknown' })) };
    },
});

;// CONCATENATED MODULE: ./lib/checks/gates/setup-passed.js



/** Every setup command of the policy, and the one that installs what a task pack needs, succeeded on the untouched base. */
const setupPassed = defineCheck({
    id: 'setup-passed',
    kind: 'gate',
    lifecycle: 'stable',
    title: 'The base can be set up',
    rationale: 'When the dependencies of the untouched base cannot be installed, nothing that comes after would mean anything.',
    remediation: 'Mend the setup command of the policy, or the base branch, so that it succeeds; its output is in the evidence.',
    reason: 'setup:failed',
    reads: ['intake', 'prepare'],
    evaluate: ({ intake: { policy, pack }, prepare: { setup, prepared } }) => {
        if (policy === null)
            return { outcome: 'unknown', sentence: 'The policy could not be read, so it is not known what to set up.' };
        const deps = (pack?.pack.deps ?? []).length > 0;
        const wanted = [...policy.values.setup.commands.map(({ id }) => id), ...(deps ? [pack_commands/* DEPS_ID */.HH] : [])];
        if (wanted.length === 0)
            return { outcome: 'not-applicable', sentence: 'There are no setup commands.' };
        const failed = setup.filter((result) => !(0,describe_end/* succeeded */.g)(result));
        if (failed.length > 0)
            return { outcome: 'fail', sentence: `Setup failed: ${failed.map((result) => `${result.id} ${(0,describe_end/* describeEnd */.l)(result)}`).join('; ')}.`, places: failed.map((result) => ({ where: result.log.path, what: (0,describe_end/* describeEnd */.l)(result) })) };
        const missing = wanted.filter((id) => !setup.some((result) => result.id === id));
        if (missing.length > 0)
            return { outcome: 'unknown', sentence: `Setup was not run: ${missing.join(', ')}.` };
        if (deps && !(prepared?.paths ?? []).some((path) => `${pack_commands/* PYTHON_FOLDER */.eW}/`.startsWith(path.endsWith('/') ? path : `${path}/`))) {
            return { outcome: 'fail', sentence: `The Python packages of the task pack were installed into ${pack_commands/* PYTHON_FOLDER */.eW}, which git does not ignore, so they were not kept.`, remedy: 'Add a line .codex-orchestrator/ to the .gitignore of the base branch, then start the run again.', places: [{ where: '.gitignore', what: `${pack_commands/* PYTHON_FOLDER */.eW} is not ignored` }] };
        }
        return { outcome: 'pass', sentence: `${['', 'The setup command', 'Both setup commands'][wanted.length] ?? `All ${wanted.length} setup commands`} succeeded.` };
    },
});

// EXTERNAL MODULE: ./lib/core/named-specs.js
var named_specs = __webpack_require__(83743);
;// CONCATENATED MODULE: ./lib/checks/judge-specs.js


/** Holds something against the specs that issue and task pack name: the first objection is the sentence, all are places. */
function judgeNamed(intake, objects, holds) {
    const { trigger, issue, pack, specs } = intake;
    const isRead = (issue !== null || trigger?.issue == null) && (pack !== null || trigger?.taskPack == null);
    const asked = (0,named_specs/* namesOf */.e)(intake);
    if (!isRead)
        return { outcome: 'unknown', sentence: 'Which specs the run goes by is not known, because the issue or the task pack could not be read.' };
    if (asked.length === 0)
        return { outcome: 'not-applicable', sentence: 'Neither an issue nor a task pack names a spec.' };
    const named = asked.flatMap(({ name, by }) => specs?.named.find((one) => one.name === name && one.by === by) ?? []);
    if (named.length < asked.length)
        return { outcome: 'unknown', sentence: 'How it stands with the specs that the run goes by is not known, because they could not be read.' };
    const objections = named.flatMap((one) => {
        const objection = objects(one.spec, one);
        return objection === null ? [] : [{ ...objection, where: placeOf(one, objection) }];
    });
    const [first] = objections;
    if (first === undefined)
        return { outcome: 'pass', sentence: `${holds} (${(0,counted/* counted */.h)(named.length, 'spec')}).` };
    return {
        outcome: 'fail',
        ...(first.reason === undefined ? {} : { reason: first.reason }),
        sentence: `${first.where}: ${first.what}.`,
        remedy: `${first.remedy} Merge that in a pull request of its own, then start the run again: a run reads specs from the base branch.`,
        places: objections.map(({ where, what }) => ({ where, what })),
    };
}
/** The same of those that are there; which are not is another check. */
function judgeFound(intake, objects, holds) {
    return judgeNamed(intake, (spec, named) => (spec === null ? null : objects(spec, named)), holds);
}
/** Whether its fields could not be read at all: then nothing is known of its approval, and what is wrong with the file comes first. */
function isUnreadable(findings) {
    return findings.some(({ code }) => code === 'spec:unreadable');
}
function placeOf({ name, spec }, { line }) {
    const path = spec?.entry.path ?? name;
    return line === null ? path : `${path}:${line}`;
}

;// CONCATENATED MODULE: ./lib/checks/gates/specs-approved.js


/** Every spec that the task names was approved by somebody. */
const specsApproved = defineCheck({
    id: 'specs-approved',
    kind: 'gate',
    lifecycle: 'stable',
    title: 'The specs that the task names are approved',
    rationale: 'A draft is not what people decided. A change made after it would decide for them.',
    remediation: 'Have somebody approve the spec, and write who, when and the digest of its text in its front matter.',
    reason: 'specs:not-approved',
    reads: ['intake'],
    evaluate: ({ intake }) => judgeFound(intake, ({ entry: { state, approval }, findings, approvalLine, bodySha256, room }) => {
        if (isUnreadable(findings) || approval.state === 'approved' || approval.state === 'changed' || state === 'exempt')
            return null;
        return {
            what: `the spec is not approved (${approval.state === 'none' ? 'it does not say who approved it and when' : `the approval is ${approval.state}, as ${approval.source ?? 'it'} says`})`,
            remedy: `Have somebody approve it, then write the line \`approval: {by: NAME, on: ${intake.specs?.today ?? 'DAY'}, sha256: ${bodySha256}}\` ${room}${approval.state === 'none' ? '' : ', in place of what says otherwise'}.`,
            line: approvalLine,
        };
    }, 'Every spec that the task names is approved'),
});

;// CONCATENATED MODULE: ./lib/checks/gates/specs-fresh.js


/** Every spec that the task names is whole, and was reviewed in time; what it pins is as it was. */
const specsFresh = defineCheck({
    id: 'specs-fresh',
    kind: 'gate',
    lifecycle: 'stable',
    title: 'The specs that the task names are fresh',
    rationale: 'A spec that nobody has looked at for long, or whose files moved on since, says what was true once. A change made after it would bring that back.',
    remediation: 'Review the spec and write when: codex-orchestrator spec-guard --touch PATH does it.',
    reason: 'specs:stale',
    reads: ['intake'],
    evaluate: ({ intake }) => judgeFound(intake, objectionTo, 'Every spec that the task names is fresh'),
});
/** An approval that is no longer of this text is another check. */
const OTHERS = ['spec:approval-changed'];
const OF_AGE = ['spec:stale', 'spec:pin-moved', 'spec:pin-gone'];
function objectionTo({ entry, findings }) {
    if (entry.state === 'exempt')
        return { what: `this spec is not kept any more: ${entry.exempt ?? 'it is exempt'}`, remedy: 'Name a spec that is, or give this one a status such as active and review it.', line: 1 };
    const worst = findings.find(({ severity, code }) => severity !== 'warning' && !OTHERS.includes(code));
    if (worst !== undefined)
        return { what: worst.message, remedy: worst.remedy, line: worst.line, reason: worst.severity === 'unknown' ? 'specs:unknown' : OF_AGE.includes(worst.code) ? 'specs:stale' : 'specs:invalid' };
    if (entry.lastReview === null)
        return { what: 'the spec does not say when it was last reviewed', remedy: `Review it, then write \`last_review\` with the day, or run codex-orchestrator spec-guard --touch ${entry.path}.`, line: 1, reason: 'specs:unknown' };
    if (entry.state === 'fresh' || entry.state === 'expiring' || findings.some(({ code }) => OTHERS.includes(code)))
        return null;
    return { what: `how it stands with this spec is not known (${entry.state})`, remedy: 'Run codex-orchestrator spec-guard on the base branch; it says what is wrong.', line: 1, reason: 'specs:unknown' };
}

;// CONCATENATED MODULE: ./lib/checks/gates/specs-there.js


/** How many bytes one spec may have, and all that a task names together: their text is in every prompt. */
const MOST_BYTES = 64 * 1024;
const MOST_BYTES_IN_ALL = 128 * 1024;
/** Every spec that the issue or the task pack names is a spec of the base commit. */
const specsThere = defineCheck({
    id: 'specs-there',
    kind: 'gate',
    lifecycle: 'stable',
    title: 'The specs that the task names are there',
    rationale: 'A task names the specs it goes by. Without one of them a model would guess what it says.',
    remediation: 'Correct the name, a path from the root of the repository or an id, or merge the spec.',
    reason: 'specs:missing',
    reads: ['intake'],
    evaluate: ({ intake }) => {
        let total = 0;
        return judgeNamed(intake, (spec, { name, by, why }) => {
            const names = by === 'issue' ? 'the section Specs of the issue names it' : 'specs.required of the task pack names it';
            if (spec === null)
                return { what: `${names}, and ${why ?? 'it is no spec'}`, remedy: `Correct ${JSON.stringify(name)} there, or add the spec.`, line: null };
            total += spec.size;
            const most = spec.size > MOST_BYTES ? `it is longer than ${MOST_BYTES} bytes` : total > MOST_BYTES_IN_ALL ? `with it the named specs are longer than ${MOST_BYTES_IN_ALL} bytes in all` : null;
            return most === null ? null : { what: `${names}, and ${most}, which is more than a prompt is given`, remedy: 'Make the spec shorter, or split it and name the part that matters.', line: 1, reason: 'specs:too-large' };
        }, 'Every spec that the task names is there');
    },
});

;// CONCATENATED MODULE: ./lib/checks/gates/specs-unchanged.js


/** The text of every spec that the task names is the one that was approved. */
const specsUnchanged = defineCheck({
    id: 'specs-unchanged',
    kind: 'gate',
    lifecycle: 'stable',
    title: 'The specs that the task names are as they were approved',
    rationale: 'Whoever edits a spec after its approval decides alone what a run goes by. The digest of the text that was approved shows it; an approval without one says nothing of the text.',
    remediation: 'Have the spec approved as it stands, and write the digest of its text beside the approval.',
    reason: 'specs:changed',
    reads: ['intake'],
    evaluate: ({ intake }) => judgeFound(intake, ({ entry: { state, approval }, findings, approvedSha256, approvalLine, bodySha256, room }) => {
        if (isUnreadable(findings) || state === 'exempt' || (approval.state !== 'approved' && approval.state !== 'changed'))
            return null;
        const write = `write the line \`approved_sha256: ${bodySha256}\` ${room}`;
        if (approvedSha256 === null)
            return { what: `the approval by ${approval.by.join(', ') || (approval.source ?? 'its status')} does not say which text was approved`, remedy: `Have it approved as it stands, then ${write}.`, line: approvalLine, reason: 'specs:unknown' };
        if (approval.state === 'approved' && approvedSha256 === bodySha256)
            return null;
        return { what: 'the text below the front matter is no longer the one that was approved', remedy: `Have it approved again, then change the digest on line ${approvalLine} to ${bodySha256}, and the day and who approved it.`, line: approvalLine };
    }, 'Every spec that the task names is as it was approved'),
});

;// CONCATENATED MODULE: ./lib/checks/gates/supported-sections.js

/** The issue says nothing in a section that nothing would enforce. */
const supportedSections = defineCheck({
    id: 'supported-sections',
    kind: 'gate',
    lifecycle: 'stable',
    title: 'The issue asks for nothing that this release would ignore',
    rationale: 'A section for a task pack or a plan binds the run where it is enforced. Here nothing reads it yet, and to leave it out in silence would deliver something else than was asked for.',
    remediation: 'Remove the named sections, or move what they say into Goal, Constraints or Acceptance Criteria, then start the run again.',
    reason: 'issue:unsupported-section',
    reads: ['intake'],
    evaluate: ({ intake: { trigger, issue } }) => {
        if (trigger !== null && trigger.issue === null)
            return { outcome: 'not-applicable', sentence: 'The run has no issue.' };
        if (issue === null)
            return { outcome: 'unknown', sentence: 'The issue could not be read.' };
        const { unsupported } = issue.contract;
        if (unsupported.length === 0)
            return { outcome: 'pass', sentence: 'The issue has no section that nothing enforces.' };
        return {
            outcome: 'fail',
            sentence: `The issue holds ${unsupported.length === 1 ? 'a section' : 'sections'} that this release does not enforce: ${unsupported.join(', ')}.`,
            places: unsupported.map((name) => ({ where: name, what: 'nothing reads this section yet' })),
        };
    },
});

;// CONCATENATED MODULE: ./lib/checks/gates/trigger-allowed.js


/** The policy of the base lets this event start a run; a schedule only for the issues and task packs it lists. */
const triggerAllowed = defineCheck({
    id: 'trigger-allowed',
    kind: 'gate',
    lifecycle: 'stable',
    title: 'The policy lets this event start a run',
    rationale: 'A workflow can be wired to any event. Which of them may spend money is decided in the policy, where a change is reviewed.',
    remediation: 'Start the run in a way the policy allows, or have its triggers changed on the base branch.',
    reason: 'event:not-allowed',
    reads: ['intake'],
    evaluate: ({ intake: { trigger, policy } }) => {
        if (trigger === null || policy === null)
            return { outcome: 'unknown', sentence: 'It is not known whether this event may start a run.' };
        const objection = trigger_allowed_objectionTo(trigger, policy.values);
        if (objection === null)
            return { outcome: 'pass', sentence: `${capital(WAYS[trigger.event])} may start a run.` };
        const what = [...(trigger.taskPack === null ? [] : [`the task pack ${trigger.taskPack}`]), ...(trigger.issue === null ? [] : [`issue #${trigger.issue}`])].join(' with ');
        return { outcome: 'fail', sentence: `The policy does not let ${WAYS[trigger.event]} start a run of ${what}.`, places: [{ where: policy.path, what: objection }] };
    },
});
/** The events in the words of people who start runs. */
const WAYS = {
    'issues.labeled': 'a label',
    'issue_comment.created': 'a command in a comment',
    workflow_dispatch: 'workflow_dispatch',
    repository_dispatch: 'repository_dispatch',
    schedule: 'a schedule',
    local: 'a person at a machine',
};
function capital(words) {
    return words.startsWith('a ') ? `A${words.slice(1)}` : words;
}
function trigger_allowed_objectionTo(trigger, { triggers }) {
    switch (trigger.event) {
        case 'issues.labeled':
            return triggers.label ? null : 'triggers.label is false';
        case 'issue_comment.created':
            return triggers.comment ? null : 'triggers.comment is false';
        case 'workflow_dispatch':
        case 'repository_dispatch':
            return triggers.dispatch ? null : 'triggers.dispatch is false';
        case 'local':
            return triggers.local ? null : 'triggers.local is false';
        case 'schedule':
            return (0,authority/* unscheduled */.tO)(trigger, triggers.schedule);
    }
}

;// CONCATENATED MODULE: ./lib/checks/largest-files.js
/** So many files are named. */
const NAMED = 5;
/** The files of a change with the most lines added and deleted, the largest first. */
function largestFiles(files) {
    return files
        .toSorted((left, right) => linesOf(right) - linesOf(left))
        .slice(0, NAMED)
        .map(({ path, addedLines, deletedLines }) => ({ where: path, what: addedLines === null ? 'binary' : `+${addedLines} −${deletedLines ?? 0}` }));
}
function linesOf({ addedLines, deletedLines }) {
    return (addedLines ?? 0) + (deletedLines ?? 0);
}

;// CONCATENATED MODULE: ./lib/checks/guardrails/changed-files.js



/** The change touches no more files than people can review. */
const changedFiles = defineCheck({
    id: 'changed-files',
    kind: 'guardrail',
    lifecycle: 'stable',
    title: 'The change touches few files',
    rationale: 'A change that nobody can read is merged unread. Deleted and binary files count like any other.',
    remediation: 'Split the issue into smaller ones, or raise limits.files in the policy.',
    reason: 'breaker:files',
    reads: ['intake', 'implement'],
    evaluate: ({ intake: { policy }, implement: { change } }) => {
        if (policy === null)
            return { outcome: 'unknown', sentence: 'How many files may change is not known, because the policy could not be read.' };
        const { files: limit } = policy.values.limits;
        const { length } = change.files;
        if (length > limit)
            return { outcome: 'fail', sentence: `The change touches ${(0,counted/* counted */.h)(length, 'file')}, and the policy allows ${limit}.`, places: largestFiles(change.files) };
        return { outcome: 'pass', sentence: `The change touches ${(0,counted/* counted */.h)(length, 'file')}; ${limit} may be.` };
    },
});

;// CONCATENATED MODULE: ./lib/checks/guardrails/changed-lines.js



/** The change adds and deletes no more lines than people can review. */
const changedLines = defineCheck({
    id: 'changed-lines',
    kind: 'guardrail',
    lifecycle: 'stable',
    title: 'The change is short',
    rationale: 'A change that nobody can read is merged unread. Lines are counted as git does, added and deleted together; a binary file has none, and counts as a file.',
    remediation: 'Split the issue into smaller ones, or raise limits.lines in the policy.',
    reason: 'breaker:lines',
    reads: ['intake', 'implement'],
    evaluate: ({ intake: { policy }, implement: { change } }) => {
        if (policy === null)
            return { outcome: 'unknown', sentence: 'How many lines may change is not known, because the policy could not be read.' };
        const { lines: limit } = policy.values.limits;
        const lines = change.files.reduce((sum, { addedLines, deletedLines }) => sum + (addedLines ?? 0) + (deletedLines ?? 0), 0);
        if (lines > limit)
            return { outcome: 'fail', sentence: `The change adds and deletes ${(0,counted/* counted */.h)(lines, 'line')}, and the policy allows ${limit}.`, places: largestFiles(change.files) };
        return { outcome: 'pass', sentence: `The change adds and deletes ${(0,counted/* counted */.h)(lines, 'line')}; ${limit} may be.` };
    },
});

// EXTERNAL MODULE: ./lib/core/paths.js
var core_paths = __webpack_require__(64539);
;// CONCATENATED MODULE: ./lib/core/link-target.js

/**
 * Resolves the target of a link against the folder the link stands in, by its text alone. Steps back are taken only at the
 * start, where they leave real folders: behind a name they would leave whatever that name itself is a link to.
 */
function linkTarget(link, target) {
    const unreadable = unreadableTarget(target);
    if (unreadable !== null)
        return { objection: unreadable };
    const steps = target.split('/').filter((step) => step !== '' && step !== '.');
    const firstName = steps.findIndex((step) => step !== '..');
    const back = firstName === -1 ? steps.length : firstName;
    const names = steps.slice(back);
    if (names.includes('..'))
        return { objection: 'it steps back behind a name, which may itself be a link' };
    const folder = link.split('/').slice(0, -1);
    if (back > folder.length)
        return { objection: 'it leads out of the repository' };
    const resolved = [...folder.slice(0, folder.length - back), ...names];
    if (resolved.length === 0)
        return { objection: 'it leads to the root of the repository' };
    if (names.some(isDots))
        return { objection: 'it holds a step that some system takes for `.` or `..`' };
    if (resolved.some(isGit))
        return { objection: 'it leads into `.git`' };
    const path = resolved.join('/');
    const unsafe = (0,core_paths/* unsafePath */.Kc)(path);
    return unsafe === null ? { path } : { objection: unsafe };
}
/** What makes a target unfit before it is resolved; the rest is judged of the resolved path. */
function unreadableTarget(target) {
    if (target === '')
        return 'it leads nowhere';
    if (target.startsWith('/') || /^[a-z]:/i.test(target))
        return 'it is absolute';
    if (target.includes('\\'))
        return 'it holds a backslash';
    return /[\p{Cc}\p{Zl}\p{Zp}]/u.test(target) ? 'it holds a control character' : null;
}
/** A name that is nothing but dots, in any width, and spaces: Windows drops those at the end. */
function isDots(name) {
    return /^[. ]*$/.test((0,core_paths/* foldPath */.tu)(name));
}
function isGit(name) {
    return (0,core_paths/* foldPath */.tu)(name.replace(/:.*$/s, '')) === '.git';
}

;// CONCATENATED MODULE: ./lib/checks/guardrails/links.js





/** Every symbolic link of the change leads to a place in the repository that the run might have changed itself, and no submodule is changed. */
const links = defineCheck({
    id: 'links',
    kind: 'guardrail',
    lifecycle: 'stable',
    title: 'Links stay inside the repository',
    rationale: 'Who reads or writes through a link reads or writes where it leads: out of the repository, or into files that no run may change. A submodule brings in code of another repository.',
    remediation: 'Look at the named links. Have the issue say that a copy or an import is wanted in their place, or add the link by hand, in a pull request of its own.',
    reason: 'change:link',
    reads: ['intake', 'implement'],
    evaluate: ({ intake, implement: { change } }) => {
        const { policy } = intake;
        if (policy === null)
            return { outcome: 'unknown', sentence: 'Where links may lead is not known, because the policy could not be read.' };
        const forbidden = forbiddenTarget(policy.values, intake);
        const places = change.files.flatMap((file) => {
            const what = links_objectionTo(file, change.files, forbidden);
            return what === null ? [] : [{ where: file.path, what }];
        });
        if (places.length > 0)
            return { outcome: 'fail', sentence: `The change holds ${(0,counted/* counted */.h)(places.length, 'link')} that no run may make.`, places };
        return { outcome: 'pass', sentence: 'No link of the change leads out of the repository or to a protected file.' };
    },
});
const LINK = '120000';
const SUBMODULE = '160000';
function links_objectionTo(file, files, forbidden) {
    if (file.newMode === SUBMODULE)
        return 'it is a link to a commit of another repository (a submodule)';
    if (file.newMode !== LINK)
        return null;
    if (file.linkTarget === null)
        return 'it is a symbolic link, but where it leads was not recorded';
    const why = objectionToTarget(file.path, file.linkTarget, files, forbidden) ?? objectionToReplacing(file, files);
    return why === null ? null : `a symbolic link to ${shown(file.linkTarget)}: ${why}`;
}
function objectionToTarget(link, target, files, forbidden) {
    const led = linkTarget(link, target);
    if ('objection' in led)
        return led.objection;
    const other = files.find(({ path, newMode }) => newMode === LINK && isBelow(led.path, path));
    if (other !== undefined)
        return `it leads through another link of the change, ${shown(other.path)}`;
    // What lies below is asked for too, since a pattern may cover the files of a folder and not the folder.
    return forbidden(led.path) ?? forbidden(`${led.path}/x`);
}
function objectionToReplacing(file, files) {
    if (file.kind === 'type-changed')
        return 'it replaces something that was no link';
    return files.some(({ kind, path }) => kind === 'deleted' && isBelow(path, file.path)) ? 'it replaces a folder' : null;
}
function forbiddenTarget(policy, unit) {
    const isProtected = (0,scope_rules/* protectedBy */.qE)(policy, unit);
    const isForbidden = (0,scope_rules/* forbiddenBy */.xV)(policy, unit);
    return (path) => isProtected(path) ?? isForbidden(path);
}
function isBelow(path, folder) {
    return (0,core_paths/* foldPath */.tu)(path).startsWith(`${(0,core_paths/* foldPath */.tu)(folder)}/`);
}
/** Quoted, on one line, and no longer than a person reads. */
function shown(text) {
    const line = JSON.stringify(text);
    return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}

// EXTERNAL MODULE: ./lib/specs/judge-mini-specs.js
var judge_mini_specs = __webpack_require__(57254);
// EXTERNAL MODULE: ./lib/specs/answering.js
var answering = __webpack_require__(39450);
;// CONCATENATED MODULE: ./lib/checks/guardrails/mini-spec.js





/** A change of a kind that needs a spec has one that is about it, approved, fresh, and covers the files. */
const miniSpec = defineCheck({
    id: 'mini-spec',
    kind: 'guardrail',
    lifecycle: 'stable',
    title: 'A change that needs a spec has one',
    rationale: 'Some changes, such as those of who may do what or of how data is stored, are decided before they are made. What was decided stands in a spec that people approved; one that came with the change itself is none.',
    remediation: 'Write the spec or mend what the named one lacks, have it approved, and merge it in a pull request of its own; then start the run again.',
    reason: 'change:mini-spec',
    reads: ['intake', 'implement'],
    evaluate: ({ intake, implement: { needsSpecs } }) => {
        if (intake.policy === null)
            return { outcome: 'unknown', sentence: 'Whether the change needs a spec is not known, because the policy could not be read.' };
        if (intake.policy.values.specs === undefined)
            return { outcome: 'not-applicable', sentence: 'The policy has no section specs, so no change is asked for one.' };
        if (needsSpecs === null || intake.specs?.answering == null)
            return { outcome: 'unknown', sentence: 'Whether the change needs a spec is not known, because the change or the specs could not be read.' };
        if (needsSpecs.triggers.length === 0 && needsSpecs.unread.length === 0)
            return { outcome: 'pass', sentence: 'The change is of no kind that needs a spec.' };
        const findings = (0,judge_mini_specs/* judgeMiniSpecs */.H)(needsSpecs, { about: (0,named_specs/* aboutOf */.r)(intake) }, (0,answering/* answeringIn */.q)(intake.specs.answering));
        const [error, unread, warning] = ['error', 'unknown', 'warning'].map((severity) => findings.find((finding) => finding.severity === severity));
        const places = findings.flatMap(mini_spec_placesOf);
        if (error !== undefined)
            return { outcome: 'fail', sentence: `${sentenceOf(error)}${leftOut(intake.specs.leftOut)}`, remedy: `${error.remedy} Have it approved, merge it in a pull request of its own, then start the run again: only what the base holds counts.`, places };
        if (unread !== undefined)
            return { outcome: 'unknown', sentence: sentenceOf(unread), remedy: 'Make the file smaller, or leave it out of the change: 64 MiB of one file and 200 MiB together are looked at.', places };
        const kinds = needsSpecs.triggers.map(({ id }) => id).join(', ');
        if (warning !== undefined)
            return { outcome: 'pass', sentence: `The policy only warns: ${sentenceOf(warning)}`, places };
        return { outcome: 'pass', sentence: `The change needs a spec (${kinds}) and has one (${(0,counted/* counted */.h)(needsSpecs.triggers.length, 'kind')} answered).` };
    },
});
function sentenceOf({ path, line, message }) {
    return `${path}:${line}: ${message}.`;
}
function leftOut(count) {
    return count === 0 ? '' : ` ${(0,counted/* counted */.h)(count, 'spec')} more of the base were not looked at, because there are too many.`;
}
function mini_spec_placesOf({ path, line, message, related }) {
    return [{ where: `${path}:${line}`, what: message }, ...related.map((place) => ({ where: `${place.path}:${place.line}`, what: place.what }))];
}

// EXTERNAL MODULE: ./lib/core/plugin-answers.js
var plugin_answers = __webpack_require__(31014);
;// CONCATENATED MODULE: ./lib/checks/judge-plugin.js

/** Judges the plugin of a task pack by what it was heard to say; where none is asked for there is nothing to judge. */
function judgePlugin({ intake: { trigger, pack }, implement: { change }, verify }, judge) {
    if (trigger?.taskPack == null)
        return { outcome: 'not-applicable', sentence: 'No task pack is run.' };
    if (pack === null)
        return { outcome: 'unknown', sentence: 'Whether there is a plugin is not known, because the task pack could not be read.' };
    if (pack.pack.plugin === null)
        return { outcome: 'not-applicable', sentence: 'The task pack names no plugin.' };
    if (verify.candidateTree !== change.candidateTree)
        return { outcome: 'unknown', sentence: 'The plugin saw another tree than the one that was proposed.' };
    if (verify.plugin === null)
        return { outcome: 'unknown', sentence: 'The plugin of the task pack was not run.' };
    return judge((0,plugin_answers/* hearPlugin */.ss)(verify.plugin.stages, pack), verify.plugin);
}

;// CONCATENATED MODULE: ./lib/checks/guardrails/plugin-capabilities.js


/** The plugin of the task pack needs nothing that the pack may not have. */
const pluginCapabilities = defineCheck({
    id: 'plugin-capabilities',
    kind: 'guardrail',
    lifecycle: 'stable',
    title: 'The plugin needs nothing that the task pack may not have',
    rationale: 'A plugin says what it needs before it does anything, and is not run when that is more than constraints in task.yml allow. Whether plugins are strict does not matter here.',
    remediation: 'Allow the network in constraints of task.yml and in packs.network of the policy where that is what it needs. Anything else no plugin gets: use one that does without.',
    reason: 'plugin:capability',
    reads: ['intake', 'implement', 'verify'],
    evaluate: (facts) => judgePlugin(facts, ({ answers, refused }, { stages }) => {
        if (refused.length > 0)
            return { outcome: 'fail', sentence: `The plugin needs what the task pack may not have: ${refused.join(', ')}.`, places: refused.map((what) => ({ where: stages[0]?.log.path ?? '', what })) };
        if (answers.validate === undefined)
            return { outcome: 'not-applicable', sentence: 'The plugin did not come to say what it needs, and did nothing.' };
        return { outcome: 'pass', sentence: 'The plugin needs nothing that the task pack may not have.' };
    }),
});

;// CONCATENATED MODULE: ./lib/checks/guardrails/protected-paths.js




const protected_paths_REMEDY = 'Make that part of the change by hand, in a pull request of its own.';
/** No changed path is a protected one, in any spelling some system would take for it, unless people opened it for this run. */
const protectedPaths = defineCheck({
    id: 'protected-paths',
    kind: 'guardrail',
    lifecycle: 'stable',
    title: 'No protected file is changed',
    rationale: 'Workflows, policy, secrets, auth, billing, licences and dependencies decide what code may do and who may do it. Paths are compared whatever their case, Unicode form or trailing dots.',
    remediation: protected_paths_REMEDY,
    reason: 'change:protected-path',
    reads: ['intake', 'implement'],
    evaluate: ({ intake, implement: { change, manifests } }) => {
        const policy = intake.policy?.values;
        if (policy === undefined)
            return { outcome: 'unknown', sentence: 'The protected paths are not known, because the policy could not be read.' };
        const paths = change.files.map(({ path }) => path);
        const ruling = (0,approvals/* rulingBy */.Xl)(policy, intake);
        const opened = openedPlaces(paths, ruling);
        const holds = opened.length === 0 ? 'No protected file is changed.' : `No protected file is changed but ${(0,counted/* counted */.h)(opened.length, 'file')} that somebody approved.`;
        const closed = (0,approvals/* stillProtected */.D5)(policy, intake, ruling);
        const beyond = new Map(manifests.filter((manifest) => manifest.beyond.length > 0).map(({ path, beyond: fields }) => [path, fields.join(', ')]));
        const more = (path) => (beyond.has(path) ? `an approval of dependencies covers only its lists of dependencies, and it changes ${beyond.get(path) ?? ''} too` : null);
        const answer = judgePaths(paths, (path) => closed(path) ?? more(path), holds, (count) => `The change touches ${(0,counted/* counted */.h)(count, 'protected file')}.`);
        return answer.outcome === 'pass' ? { ...answer, places: opened } : { ...answer, remedy: beyond.size > 0 ? protected_paths_REMEDY : remedyFor(paths, policy, intake, ruling, protected_paths_REMEDY) };
    },
});

;// CONCATENATED MODULE: ./lib/checks/guardrails/scope.js




/** Every changed path lies in the scope of the policy, of the task pack and of the issue. */
const scope = defineCheck({
    id: 'scope',
    kind: 'guardrail',
    lifecycle: 'stable',
    title: 'The change stays in scope',
    rationale: 'Codex may change what it was asked to change and nothing else. Deletions, mode changes and both ends of a rename count.',
    remediation: 'Have a maintainer widen scope.allowed-paths in the policy, widen the allowed paths of the issue or the task pack where they have some, or reword it so that these files are not needed.',
    reason: 'change:out-of-scope',
    reads: ['intake', 'implement'],
    evaluate: ({ intake, implement: { change } }) => {
        const { issue, pack, policy } = intake;
        if (policy === null)
            return { outcome: 'unknown', sentence: 'The scope is not known, because the policy could not be read.' };
        if (issue === null && pack === null)
            return { outcome: 'unknown', sentence: 'The scope is not known, because neither an issue nor a task pack could be read.' };
        return judgePaths(change.files.map(({ path }) => path), (0,scope_rules/* outOfScope */.G7)(policy.values, intake), 'Every changed file is in scope.', (count) => `The change touches ${(0,counted/* counted */.h)(count, 'file')} out of scope.`);
    },
});

// EXTERNAL MODULE: ./lib/core/withhold-change.js
var withhold_change = __webpack_require__(35495);
;// CONCATENATED MODULE: ./lib/checks/guardrails/secrets.js



/** No new content, link target or name of the change holds a secret, known to us or known by its form. */
const secrets = defineCheck({
    id: 'secrets',
    kind: 'guardrail',
    lifecycle: 'stable',
    title: 'The change brings in no secret',
    rationale: 'What is pushed once stays readable for ever, in a draft too. Every new file is read whole, binary ones as well, for the secrets of the job in every encoding and for what looks like a key. A change that holds one is kept back, whole.',
    remediation: 'Look at the named places: paths and sizes are all that was kept. Give the secret by the environment and say so in the issue. A key that was real must be revoked, whoever made it; nobody can lift this.',
    reason: 'change:secret',
    reads: ['implement'],
    evaluate: ({ implement: { change } }) => {
        const { secrets: scan, patch } = change;
        const places = scan.hits.map((hit) => ({ where: hit.path, what: `${secrets_shown(hit)}${hit.inBase ? ', which is in the base already' : ''}` }));
        const isNew = (0,withhold_change/* mustWithhold */.FS)(scan.hits);
        if (isNew !== (patch === null))
            return { outcome: 'unknown', sentence: 'Whether the change had to be withheld does not agree with whether it was.' };
        if (isNew)
            return { outcome: 'fail', sentence: `The change brings in ${(0,counted/* counted */.h)(scan.hits.filter(({ inBase }) => !inBase).length, 'secret')} and is withheld.`, places };
        if (places.length > 0)
            return { outcome: 'pass', sentence: `The change brings in no secret; ${(0,counted/* counted */.h)(places.length, 'secret')} in files it touches stand in the base already.`, places };
        return { outcome: 'pass', sentence: 'No secret was found in the change.' };
    },
});
function secrets_shown({ part, line, offset, rule }) {
    const where = part === 'path' ? 'its name' : part === 'link' ? 'where it leads' : line === null ? `byte ${offset}` : `line ${line}`;
    return `${where}: ${rule}`;
}

;// CONCATENATED MODULE: ./lib/checks/judge-helpers.js
/** Judges every helper of that name in the task pack by what was seen for it. */
function judgeHelpers(name, { intake: { trigger, pack }, implement: { change }, verify }, words, judge) {
    if (trigger?.taskPack == null)
        return { outcome: 'not-applicable', sentence: 'No task pack is run.' };
    if (pack === null)
        return { outcome: 'unknown', sentence: 'What the task pack asks for is not known, because it could not be read.' };
    const asked = pack.pack.helpers.flatMap((helper, index) => (helper.check === name ? [{ helper, index }] : []));
    if (asked.length === 0)
        return { outcome: 'not-applicable', sentence: `The task pack does not ask for ${name}.` };
    if (verify.candidateTree !== change.candidateTree)
        return { outcome: 'unknown', sentence: 'Another tree was looked through than the one that was proposed.' };
    const looked = asked.map(({ helper, index }) => ({ helper, found: verify.helpers.find((one) => one.index === index && one.check === name) }));
    const places = looked.flatMap(({ helper, found }) => (found === undefined ? [] : judge(helper, found)));
    if (looked.some(({ found }) => found === undefined))
        return { outcome: 'unknown', sentence: `Not everything was looked for that the task pack asks for by ${name}.` };
    return places.length === 0 ? { outcome: 'pass', sentence: words.holds } : { outcome: 'fail', sentence: words.fails, places };
}
/** Files that could not be looked through, as places: nobody knows what they hold. */
function unreadPlaces({ unread }) {
    return unread.map((where) => ({ where, what: 'it is no text, or too large to be read' }));
}
/** Globs that no file matches, as places. */
function missingPlaces({ missing }) {
    return missing.map((where) => ({ where, what: 'no file matches' }));
}
/** What was found, line by line. */
function hitPlaces({ hits }) {
    return hits.map(({ path, line, text }) => ({ where: line === null ? path : `${path}:${line}`, what: text }));
}

;// CONCATENATED MODULE: ./lib/checks/requirements/artifact-contains.js


/** A file holds what the task pack wants in it. */
const artifactContains = defineCheck({
    id: 'artifact-contains',
    kind: 'requirement',
    lifecycle: 'stable',
    title: 'A file holds what the task pack wants in it',
    rationale: 'At least one file that the helper names must hold at least one of its texts, letter for letter.',
    remediation: 'Finish the work on the branch of the pull request, or change the helper in acceptance.yml of the pack.',
    reason: 'acceptance:artifact-contains',
    reads: ['intake', 'implement', 'verify'],
    evaluate: (facts) => judgeHelpers('artifact-contains', facts, { holds: 'What the task pack wants to be in a file is there.', fails: 'What the task pack wants to be in a file is in none.' }, ({ paths, texts }, { hits }) => (hits.length > 0 ? [] : [{ where: paths.join(', '), what: `it holds none of ${texts.map((text) => JSON.stringify(text)).join(', ')}` }])),
});

;// CONCATENATED MODULE: ./lib/checks/requirements/artifacts-present.js


/** The files that the task pack looks for are there. */
const artifactsPresent = defineCheck({
    id: 'artifacts-present',
    kind: 'requirement',
    lifecycle: 'stable',
    title: 'The files that the task pack looks for are there',
    rationale: 'Each glob of the helper must match a file of the tree that would be committed.',
    remediation: 'Finish the work on the branch of the pull request, or change the helper in acceptance.yml of the pack.',
    reason: 'acceptance:artifacts-present',
    reads: ['intake', 'implement', 'verify'],
    evaluate: (facts) => judgeHelpers('artifacts-present', facts, { holds: 'Every file that the task pack looks for is there.', fails: 'Files that the task pack looks for are not there.' }, (_, looked) => missingPlaces(looked)),
});

;// CONCATENATED MODULE: ./lib/checks/requirements/diff-in-scope.js



/** The change stays within the paths of the task pack. */
const diffInScope = defineCheck({
    id: 'diff-in-scope',
    kind: 'requirement',
    lifecycle: 'stable',
    title: 'The change stays within the paths of the task pack',
    rationale: 'Every changed file must match a glob of the helper. What a run may change at all is the guardrail scope; this may be narrower.',
    remediation: 'Finish the work on the branch of the pull request, or change the helper in acceptance.yml of the pack.',
    reason: 'acceptance:diff-in-scope',
    reads: ['intake', 'implement', 'verify'],
    evaluate: (facts) => {
        const changed = facts.implement.change.files.map(({ path }) => path);
        return judgeHelpers('diff-in-scope', facts, { holds: 'Every changed file is within the paths of the task pack.', fails: 'The change leaves the paths of the task pack.' }, ({ paths }) => {
            const isInside = (0,core_paths/* matchExactly */.k_)(paths);
            return changed.filter((path) => !isInside(path)).map((where) => ({ where, what: 'it matches no path of the helper' }));
        });
    },
});

;// CONCATENATED MODULE: ./lib/checks/requirements/engine-declared.js


/** The engine of the task pack is declared. */
const engineDeclared = defineCheck({
    id: 'engine-declared',
    kind: 'requirement',
    lifecycle: 'stable',
    title: 'The engine of the task pack is declared',
    rationale: 'Name and version of engine in task.yml must both stand in a file that the helper names.',
    remediation: 'Finish the work on the branch of the pull request, or change the helper in acceptance.yml of the pack.',
    reason: 'acceptance:engine-declared',
    reads: ['intake', 'implement', 'verify'],
    evaluate: (facts) => judgeHelpers('engine-declared', facts, { holds: 'The engine and its version are declared.', fails: 'No file declares the engine and its version.' }, ({ paths }, { hits }) => (hits.length > 0 ? [] : [{ where: paths.join(', '), what: 'it does not hold both the name and the version of the engine' }])),
});

;// CONCATENATED MODULE: ./lib/checks/requirements/no-deploy-language.js


/** The result does not speak of deploying. */
const noDeployLanguage = defineCheck({
    id: 'no-deploy-language',
    kind: 'requirement',
    lifecycle: 'stable',
    title: 'The result does not speak of deploying',
    rationale: 'A run ends in a pull request. Commands and sentences that put something into service belong to whoever merges it.',
    remediation: 'Finish the work on the branch of the pull request, or change the helper in acceptance.yml of the pack.',
    reason: 'acceptance:no-deploy-language',
    reads: ['intake', 'implement', 'verify'],
    evaluate: (facts) => judgeHelpers('no-deploy-language', facts, { holds: 'Nothing in the files speaks of deploying.', fails: 'Files of the result speak of deploying.' }, (_, looked) => [...hitPlaces(looked), ...unreadPlaces(looked)]),
});

;// CONCATENATED MODULE: ./lib/checks/requirements/no-unmeasurable-language.js


/** The result says nothing that nobody can measure. */
const noUnmeasurableLanguage = defineCheck({
    id: 'no-unmeasurable-language',
    kind: 'requirement',
    lifecycle: 'stable',
    title: 'The result says nothing that nobody can measure',
    rationale: 'Words such as robust, as needed and should work promise what no test can show.',
    remediation: 'Finish the work on the branch of the pull request, or change the helper in acceptance.yml of the pack.',
    reason: 'acceptance:no-unmeasurable-language',
    reads: ['intake', 'implement', 'verify'],
    evaluate: (facts) => judgeHelpers('no-unmeasurable-language', facts, { holds: 'Nothing in the files is said in words that nobody can measure.', fails: 'Files of the result say what nobody can measure.' }, (_, looked) => [...hitPlaces(looked), ...unreadPlaces(looked)]),
});

// EXTERNAL MODULE: ./lib/contract/plugin.js
var contract_plugin = __webpack_require__(18747);
;// CONCATENATED MODULE: ./lib/checks/requirements/plugin-artifacts.js




/** The plugin left every file that it said it would leave or has left, and a result where it promised one. */
const pluginArtifacts = defineCheck({
    id: 'plugin-artifacts',
    kind: 'requirement',
    lifecycle: 'stable',
    title: 'The plugin left what it named',
    rationale: 'What a plugin says it has written is looked for once it has ended: its word alone proves nothing.',
    remediation: 'Look at the logs of the plugin in the evidence, and mend the plugin on the base branch, or the change on the branch of the pull request.',
    reason: 'plugin:artifacts-missing',
    reads: ['intake', 'implement', 'verify'],
    evaluate: (facts) => judgePlugin(facts, ({ answers }, { artifacts }) => {
        if (answers.report === undefined)
            return { outcome: 'not-applicable', sentence: 'The plugin did not come to its end.' };
        const named = (0,plugin_answers/* namedArtifacts */.Hv)(answers);
        const found = new Map(artifacts.map((artifact) => [artifact.name, artifact.found !== null]));
        if (!named.every((name) => found.has(name)))
            return { outcome: 'unknown', sentence: 'Not every artifact of the plugin was looked for.' };
        const missing = named.filter((name) => found.get(name) === false);
        if (missing.length > 0)
            return { outcome: 'fail', sentence: `The plugin named artifacts that are not there: ${missing.join(', ')}.`, places: missing.map((name) => ({ where: `${contract_plugin/* PLUGIN_FOLDER */.hh}/${name}`, what: 'it is no file that was written while the plugin ran' })) };
        const isEmpty = named.length === 0 && Object.keys(answers.run?.metadata ?? {}).length === 0;
        if (isEmpty && (0,plugin_answers/* neededBy */.Xl)(answers.validate).includes('produces-domain-result'))
            return { outcome: 'fail', sentence: 'The plugin promised a result (produces-domain-result), and left neither an artifact nor metadata.' };
        return { outcome: 'pass', sentence: named.length === 0 ? 'The plugin named no artifacts.' : `The artifacts of the plugin are there: ${named.join(', ')}.` };
    }),
});

;// CONCATENATED MODULE: ./lib/checks/requirements/plugin-protocol.js



/** What the plugin answers is what its protocol says. */
const pluginProtocol = defineCheck({
    id: 'plugin-protocol',
    kind: 'requirement',
    lifecycle: 'stable',
    title: 'The plugin keeps to its protocol',
    rationale: `A plugin is untrusted, so that its answers count only as far as ${contract_plugin/* PLUGIN_PROTOCOL */.rq} describes them: one line of JSON for each stage, every field known and within its limits.`,
    remediation: 'Mend the plugin on the base branch; docs/reference/plugins.md of Codex Orchestrator lists every field of an answer.',
    reason: 'plugin:protocol',
    reads: ['intake', 'implement', 'verify'],
    evaluate: (facts) => judgePlugin(facts, ({ answers, flaws }) => {
        if (flaws.length > 0)
            return { outcome: 'fail', sentence: `The plugin does not keep to ${contract_plugin/* PLUGIN_PROTOCOL */.rq}: ${flaws.map(({ stage, what }) => `in ${stage} ${what}`).join('; ')}.`, places: flaws.map(({ log, what }) => ({ where: log, what })) };
        if (Object.keys(answers).length === 0)
            return { outcome: 'not-applicable', sentence: 'The plugin did not come to answer anything.' };
        return { outcome: 'pass', sentence: `The plugin answered as ${contract_plugin/* PLUGIN_PROTOCOL */.rq} says.` };
    }),
});

;// CONCATENATED MODULE: ./lib/checks/requirements/plugin-stages.js



/** Every stage of the plugin that was due ran and ended by itself, within its limits, with exit code 0. */
const pluginStages = defineCheck({
    id: 'plugin-stages',
    kind: 'requirement',
    lifecycle: 'stable',
    title: 'The stages of the plugin end well',
    rationale: 'A plugin is asked to validate, plan, run and report, each in a process of its own with limits of its own. One that breaks, hangs or floods has no result.',
    remediation: 'Look at the log in the evidence and mend the plugin on the base branch, or finish the work on the branch of the pull request.',
    reason: 'plugin:failed',
    reads: ['intake', 'implement', 'verify'],
    evaluate: (facts) => judgePlugin(facts, ({ failed, due }, { stages }) => {
        if (due !== null)
            return { outcome: 'unknown', sentence: `The plugin was not asked to ${due}.` };
        if (failed.length === 0)
            return { outcome: 'pass', sentence: `The plugin ended well when it was asked to ${stages.map(({ stage }) => stage).join(', ')}.` };
        const ends = failed.map(({ flooded, ...run }) => ({ where: run.log.path, what: `${run.stage} ${(0,describe_end/* describeEnd */.l)({ ...run, truncated: flooded })}` }));
        return { outcome: 'fail', sentence: `The plugin did not end well: ${ends.map(({ what }) => what).join('; ')}.`, places: ends };
    }),
});

// EXTERNAL MODULE: ./lib/core/one-line.js
var one_line = __webpack_require__(71738);
;// CONCATENATED MODULE: ./lib/checks/requirements/plugin-validation.js



/** The plugin takes the task pack as it is. */
const pluginValidation = defineCheck({
    id: 'plugin-validation',
    kind: 'requirement',
    lifecycle: 'stable',
    title: 'The plugin takes the task pack',
    rationale: 'A plugin looks at the task pack and at the change before it works on them, and says what it cannot work with.',
    remediation: 'Mend what the plugin names, in the task pack on the base branch or on the branch of the pull request.',
    reason: 'plugin:refused',
    reads: ['intake', 'implement', 'verify'],
    evaluate: (facts) => judgePlugin(facts, ({ answers: { validate } }, { stages }) => {
        if (validate === undefined)
            return { outcome: 'not-applicable', sentence: 'The plugin did not come to validate anything.' };
        if (validate.ok)
            return { outcome: 'pass', sentence: 'The plugin takes the task pack as it is.' };
        const errors = validate.errors.map((error) => (0,one_line/* oneLine */.T)(error, 300).replace(/\.$/, ''));
        return { outcome: 'fail', sentence: `The plugin does not take the task pack: ${errors.join('; ')}.`, places: errors.map((what) => ({ where: stages[0]?.log.path ?? '', what })) };
    }),
});

;// CONCATENATED MODULE: ./lib/checks/requirements/required-artifacts.js

/** The candidate tree holds every file that the task pack requires. */
const requiredArtifacts = defineCheck({
    id: 'required-artifacts',
    kind: 'requirement',
    lifecycle: 'stable',
    title: 'The files that the task pack requires are there',
    rationale: 'A pack names in artifacts.required, and as the evidence of its stages, the files the result has to hold. They are looked for in the tree that would be committed: what a command produced is gone with its workspace, and nobody could review it.',
    remediation: 'Finish the work on the branch of the pull request, or take the file out of the pack.',
    reason: 'pack:artifacts-missing',
    reads: ['intake', 'implement', 'verify'],
    evaluate: ({ intake: { trigger, pack }, implement: { change }, verify }) => {
        if (trigger?.taskPack == null)
            return { outcome: 'not-applicable', sentence: 'No task pack is run.' };
        if (pack === null)
            return { outcome: 'unknown', sentence: 'Which files the task pack requires is not known, because it could not be read.' };
        if (verify.candidateTree !== change.candidateTree)
            return { outcome: 'unknown', sentence: 'The files were looked for in another tree than the one that was proposed.' };
        const wanted = pack.pack.artifacts.required;
        const found = new Map(verify.artifacts.filter(({ required }) => required).map(({ glob, count }) => [glob, count]));
        if (!wanted.every((glob) => found.has(glob)))
            return { outcome: 'unknown', sentence: 'Not every file that the task pack requires was looked for.' };
        const missing = wanted.filter((glob) => found.get(glob) === 0);
        if (missing.length === 0)
            return { outcome: 'pass', sentence: wanted.length === 0 ? 'The task pack requires no files.' : `The files that the task pack requires are there: ${wanted.join(', ')}.` };
        return { outcome: 'fail', sentence: `The task pack requires files that are not there: ${missing.join(', ')}.`, places: missing.map((where) => ({ where, what: 'no file matches' })) };
    },
});

;// CONCATENATED MODULE: ./lib/checks/registry.js




















































/** What the issue itself has to be. They need nothing but the issue and the policy, so that anybody can ask them offline. */
const issueGates = [issueSections, acceptanceCriteria, supportedSections, issuePaths, issueSpecs, intentBlock, hiddenText];
/** What must hold before anything is done on a machine. */
const intakeGates = [factsEstablished, actorPermission, triggerAllowed, scheduledText, issueUnchanged, runsADay, ...issueGates, packConstraints, packDocs, packDependencies, packNotDelivered, specsThere, specsApproved, specsUnchanged, specsFresh, modelPriced];
/** What must hold of the machine before Codex is asked anything. */
const machineGates = [machineReady, codexVersion, sandboxHolds, setupPassed];
/** What must hold before a line is written. */
const planGates = [openQuestions, plannedPaths];
/** What must hold of the change before anybody sees it. The first that fails names the run, so the graver comes first. */
const guardrails = [somethingChanged, secrets, protectedPaths, scope, links, miniSpec, changedFiles, changedLines];
/** What a task pack can ask for by name. */
const acceptance = [artifactsPresent, artifactContains, diffInScope, noDeployLanguage, noUnmeasurableLanguage, engineDeclared];
/** What has to hold of the plugin of a task pack. */
const plugins = [pluginCapabilities, pluginStages, pluginProtocol, pluginValidation, pluginArtifacts];
/** What the change has to achieve, and what must not have come out on the way. */
const requirements = [requiredCommands, requiredArtifacts, ...acceptance, ...plugins, keptSecrets];
/** What must be true on GitHub in the end. */
const deliveries = [baseCurrent, delivered];
/** Every check there is, in the order they are asked. */
const CHECKS = [...intakeGates, ...machineGates, ...planGates, ...guardrails, ...requirements, ...deliveries];


/***/ }),

/***/ 18747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ pluginResult),
/* harmony export */   I0: () => (/* binding */ PLUGIN_ANSWERS),
/* harmony export */   X2: () => (/* binding */ MOST_STAGE_BYTES),
/* harmony export */   hZ: () => (/* binding */ STAGE_SECONDS),
/* harmony export */   hh: () => (/* binding */ PLUGIN_FOLDER),
/* harmony export */   jt: () => (/* binding */ pluginFacts),
/* harmony export */   qe: () => (/* binding */ PLUGIN_STAGES),
/* harmony export */   rp: () => (/* binding */ MOST_ANSWER_BYTES),
/* harmony export */   rq: () => (/* binding */ PLUGIN_PROTOCOL)
/* harmony export */ });
/* unused harmony exports pluginQuestion, pluginRun */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33240);
/* harmony import */ var _pack_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86582);
/* harmony import */ var _task_pack_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15531);




/** The name of the protocol that plugins speak, and its version. */
const PLUGIN_PROTOCOL = 'codex-orchestrator/plugin@1';
/** What a plugin is asked, in this order; each stage is a process of its own. */
const PLUGIN_STAGES = ['validate', 'plan', 'run', 'report'];
/** Where a plugin puts its artifacts, from the root of the checkout. */
const PLUGIN_FOLDER = '.codex-orchestrator/plugin';
/** The most bytes of one answer, and of everything that one stage writes. */
const MOST_ANSWER_BYTES = 65_536;
const MOST_STAGE_BYTES = 1_048_576;
/** Seconds a stage may take. */
const STAGE_SECONDS = { validate: 30, plan: 60, run: 600, report: 60 };
const text = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(1000);
const texts = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(text).max(32).default([]);
const artifacts = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_pack_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .packPath */ .x9).max(32).default([]);
const metadata = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[A-Za-z][\w.-]{0,63}$/), zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(16_384), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_3__/* ["null"] */ .chJ()])).refine((fields) => Object.keys(fields).length <= 64, 'must have 64 fields at most').default({});
const capability = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(60).regex(/^(?:requires(?:[-_][a-z]+)+|produces[-_]domain[-_]result)$/, 'must begin with requires-, such as requires-network, or be produces-domain-result');
const head = (stage) => ({
    protocol: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(PLUGIN_PROTOCOL).describe('The protocol of the question.'),
    stage: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(stage).describe('The stage that was asked for.'),
});
const validation = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    ...head('validate'),
    plugin: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/).describe('What the plugin calls itself.'),
        version: (0,_pack_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .packLine */ .oO)(50).describe('Its own version, as text.'),
        capabilities: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(capability, zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY())
            .refine((fields) => Object.keys(fields).length <= 16, 'must have 16 fields at most')
            .default({})
            .describe('What it needs: requires-network is granted where the pack allows the network; requires-cloud-mutations and any other requires-NAME never are, and end the run. produces-domain-result: true promises an artifact or metadata. requires_network and the like mean the same.'),
    })
        .describe('Who answers.'),
    ok: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().describe('Whether the plugin takes the task pack as it is.'),
    errors: texts.describe('What is wrong with the task pack; at least one where ok is false, and none where it is true.'),
    warnings: texts.describe('What people should know besides.'),
});
const planning = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    ...head('plan'),
    steps: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(text).max(64).default([]).describe('What it is going to do, for people.'),
    expected_artifacts: artifacts.describe(`Files it is going to leave in ${PLUGIN_FOLDER}, by their paths from there.`),
    metadata: metadata.describe('Anything else about the plan: at most 64 texts, numbers, true, false and null, by name.'),
});
const running = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    ...head('run'),
    artifacts: artifacts.describe(`Files it has left in ${PLUGIN_FOLDER}, by their paths from there.`),
    metadata: metadata.describe('Its result: at most 64 texts, numbers, true, false and null, by name.'),
});
const reporting = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    ...head('report'),
    summary: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(4000).default('').describe('What people should read of it in the pull request.'),
    artifacts: artifacts.describe(`Files it has left in ${PLUGIN_FOLDER} for people, by their paths from there.`),
});
/** What a plugin answers, by stage. */
const PLUGIN_ANSWERS = {
    validate: validation.refine(({ ok, errors }) => ok === (errors.length === 0), { path: ['ok'], error: 'must be false where there are errors, and true where there are none' }),
    plan: planning,
    run: running,
    report: reporting,
};
/** What a plugin is asked: one line of JSON on its standard input. */
const pluginQuestion = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    protocol: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(PLUGIN_PROTOCOL).describe('The protocol and its version.'),
    stage: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(PLUGIN_STAGES).describe('What is asked.'),
    pack: _task_pack_js__WEBPACK_IMPORTED_MODULE_2__/* .taskPack */ .$Z.extend({ path: _pack_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .packPath */ .x9.describe('The folder of the pack.') }).describe('The task pack in its normalised form, whichever form it is written in. Its prose is in the checkout.'),
    context: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        commit: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW.describe('The base commit.'),
        tree: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW.describe('The tree that would be committed; the plugin stands in a checkout of it.'),
        changed: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).describe('The paths in which the two differ.'),
        artifacts: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(PLUGIN_FOLDER).describe('The folder for its artifacts, from the root of the checkout; the plugin makes it.'),
    })
        .describe('What it works on.'),
    answers: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ validate: validation.optional(), plan: planning.optional(), run: running.optional() })
        .describe('What the plugin has answered so far, by stage.'),
});
/** How one stage went, and what it wrote on standard output, which nobody has believed yet. */
const pluginRun = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    stage: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(PLUGIN_STAGES),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nullable(),
    signal: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    timedOut: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    /** True when it was stopped because it wrote more than a stage may. */
    flooded: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    startedAt: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    durationMs: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative(),
    log: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .fileReference */ .We,
    /** Null where it is longer than an answer may be. */
    output: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(MOST_ANSWER_BYTES).nullable(),
});
/** What became of the plugin of a pack: its stages in order, and each artifact it named, with size and digest where it is there. */
const pluginFacts = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    stages: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(pluginRun).max(PLUGIN_STAGES.length),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: _pack_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .packPath */ .x9, found: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ bytes: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative(), sha256: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc }).nullable() })),
});
/** plugin_result.json of a bundle: what the plugin said and left, in the words of the playbook, and how it ended. */
const pluginResult = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('codex-orchestrator/plugin-result@1'),
    task: _pack_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .packId */ .$Z,
    spec: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).describe('The file of the repository that was run.'),
    status: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['OK', 'VALIDATION_FAILED', 'ERROR']).describe('OK: all four stages answered, and every artifact is there. VALIDATION_FAILED: the plugin does not take the pack. ERROR: anything else.'),
    reasons: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).describe('The reason codes of what went wrong.'),
    plugin: validation.shape.plugin.nullable().describe('Who answered; null where it did not come so far.'),
    validation: validation.pick({ ok: true, errors: true, warnings: true }).nullable(),
    plan: planning.pick({ expected_artifacts: true, metadata: true }).extend({ steps_count: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative() }).nullable(),
    raw: running.pick({ artifacts: true, metadata: true }).nullable(),
    report_artifacts: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_pack_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .packPath */ .x9),
    summary: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    stages: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(pluginRun.omit({ output: true })),
    artifacts: pluginFacts.shape.artifacts,
});


/***/ }),

/***/ 42633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ approvalHash),
/* harmony export */   B: () => (/* binding */ shortHash)
/* harmony export */ });
/* harmony import */ var _contract_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33240);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6992);


/**
 * What somebody approves who starts a run: title and body of the issue, the task pack, every layer of the policy and the base
 * commit. The SHA-256 of the canonical JSON of those there are; null while one that was asked for is not known.
 */
function approvalHash({ trigger, issue, pack, policy, base }, digest) {
    const isWhole = (issue !== null || trigger?.issue == null) && (pack !== null || trigger?.taskPack == null) && (issue !== null || pack !== null);
    if (!isWhole || policy === null || base === null)
        return null;
    const ofIssue = issue === null ? {} : { body: issue.bodySha256, title: issue.title };
    return _contract_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc.parse(digest((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)({ base: base.commit, policy: boundLayers(policy), ...ofIssue, ...(pack === null ? {} : { pack: pack.sha256 }) })));
}
/** A file by its bytes, wherever it lies; what is no file by its name. A floor or a preset that changes makes another policy of the same file. */
function boundLayers({ layers }) {
    return layers.map(({ layer, source, sha256: bytes }) => [layer, bytes ?? source]);
}
/** The part of an approval hash that people read and type. */
function shortHash(hash) {
    return hash.slice(0, 8);
}


/***/ }),

/***/ 73815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ stillProtected),
/* harmony export */   JD: () => (/* binding */ approves),
/* harmony export */   S$: () => (/* binding */ shortcoming),
/* harmony export */   Sg: () => (/* binding */ opened),
/* harmony export */   Xl: () => (/* binding */ rulingBy),
/* harmony export */   ct: () => (/* binding */ howToOpen),
/* harmony export */   gZ: () => (/* binding */ approvalsWanted)
/* harmony export */ });
/* harmony import */ var _approval_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42633);
/* harmony import */ var _scope_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24653);


const ENOUGH = new Set(['maintain', 'admin']);
/** Rules over protected paths in a run, by what people approved for it. It makes matchers of the policy's globs: ask for it once and pass it on. */
function rulingBy(policy, known) {
    const protection = (0,_scope_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .protectionBy */ .hZ)(policy, known);
    return (path) => {
        const found = protection(path);
        if (found === null)
            return null;
        const { why, lifts } = found;
        if (lifts === null || lifts.some((word) => !policy.approvals.categories.includes(word)))
            return { why, missing: null, approved: '' };
        const words = [...new Set(lifts)];
        const given = words.flatMap((word) => known.approvals.find((said) => approves(said, word) && shortcoming(said, policy, known) === null) ?? []);
        const missing = words.filter((word) => !given.some((said) => approves(said, word)));
        return { why, missing, approved: missing.length > 0 ? '' : `approved by ${[...new Set(given.map(whoSaid))].join(' and ')}` };
    };
}
/** The kinds of protected files that people opened for this run. */
function opened(policy, known) {
    return policy.approvals.categories.filter((word) => known.approvals.some((said) => approves(said, word) && shortcoming(said, policy, known) === null));
}
/** Objects to protected paths, less those that people opened for this run. */
function stillProtected(policy, known, ruling = rulingBy(policy, known)) {
    return (path) => {
        const ruled = ruling(path);
        return ruled === null || ruled.missing?.length === 0 ? null : ruled.why;
    };
}
/** What people would have to approve so that all these paths may be changed; nothing when no approval would do. */
function approvalsWanted(paths, policy, known, ruling = rulingBy(policy, known)) {
    // What people approve by is a comment on the issue.
    if (known.trigger?.issue === null)
        return [];
    const scope = (0,_scope_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfScope */ .G7)(policy, known);
    const wanted = new Set();
    for (const path of paths) {
        const ruled = ruling(path);
        if (known.approvalHash === null || scope(path) !== null || ruled?.missing === null)
            return [];
        for (const word of ruled?.missing ?? [])
            wanted.add(word);
    }
    return [...wanted];
}
/** The comments that would open these paths for one run, in a sentence; null when no approval would do. */
function howToOpen(paths, policy, known, ruling = rulingBy(policy, known)) {
    const wanted = approvalsWanted(paths, policy, known, ruling);
    if (known.approvalHash === null || wanted.length === 0)
        return null;
    const hash = (0,_approval_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .B)(known.approvalHash);
    const lines = wanted.map((word) => `\`${known.command} approve ${word} ${hash}\``);
    return `Somebody with the permission maintain or admin can allow it for this issue as it stands: comment ${lines.join(' and, in a comment of its own, ')}, then start the run again.`;
}
/** Whether something that was said is about a category: an environment stands for all that the policy lets people open. */
function approves(said, category) {
    return said.source === 'environment' || said.category === category;
}
/** Why something that was said opens nothing, to stand behind who said it; null when it counts. */
function shortcoming(said, policy, known) {
    if (known.approvalHash === null)
        return 'nobody knows what it is of';
    if (said.source === 'environment')
        return ofReview(said, policy, known);
    if (!said.person)
        return 'no person wrote it';
    if (said.edited)
        return 'it was edited after it was written';
    if (!known.approvalHash.startsWith(said.hash))
        return 'it is of another text of the issue, another task pack, another policy or another base commit';
    if (textChangedSince(said.at, known))
        return 'the issue was edited after it was written';
    if (Date.parse(said.at) > Date.parse(known.startedAt))
        return 'it was written after this run began';
    if (said.level === 'unknown')
        return 'GitHub did not say whether its author has the permission maintain';
    return ENOUGH.has(said.level) ? null : `its author has ${said.level}, and it takes maintain or admin`;
}
/** Eight characters of a hash can be met on purpose by whoever may edit the text, so that a later edit ends an approval whatever its hash. */
function textChangedSince(moment, { history }) {
    return history === null || [history.bodyEditedAt, history.titleChangedAt].some((edit) => edit !== null && Date.parse(edit) >= Date.parse(moment));
}
/** A later attempt is let in anew, and GitHub does not say which review belongs to which. */
function ofReview({ environment }, { approvals }, { trigger, approvals: said }) {
    const same = (name) => name.toLowerCase() === environment.toLowerCase();
    if (approvals.environment === undefined || !same(approvals.environment))
        return 'the policy does not name this environment';
    if (trigger?.workflowRun.attempt !== 1)
        return 'an environment counts on the first attempt only';
    const refused = said.some((other) => other.source === 'environment' && same(other.environment) && other.state !== 'approved');
    return refused ? 'not everybody who was asked approved' : null;
}
function whoSaid(said) {
    return said.source === 'environment' ? `${said.by} for the environment ${said.environment} (${said.url})` : `${said.by} (${said.level}, ${said.url})`;
}


/***/ }),

/***/ 1817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ accountsBehind),
/* harmony export */   ES: () => (/* binding */ standings),
/* harmony export */   J: () => (/* binding */ mayWrite),
/* harmony export */   hd: () => (/* binding */ audience),
/* harmony export */   tO: () => (/* binding */ unscheduled)
/* harmony export */ });
/* unused harmony export isScheduled */
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64539);

const ENOUGH = new Set(['admin', 'maintain', 'write']);
/** Whether GitHub said that an account may write here. */
function mayWrite(login, actors) {
    return actors.some((actor) => isSame(actor.login, login) && ENOUGH.has(actor.level));
}
/** The accounts that had a hand in starting a run, each once. Nobody sends a schedule; who runs one again is asked about. */
function accountsBehind({ event, actor, triggeringActor, sender, workflowRun }) {
    if (event === 'schedule')
        return workflowRun.attempt > 1 ? [triggeringActor] : [];
    return [...new Set([actor, triggeringActor, ...(sender === null ? [] : [sender.login])])];
}
/** Where each of those accounts stands, by GitHub's answers and the lists of the policy; what is not known is a no. */
function standings(trigger, known) {
    return accountsBehind(trigger).map((login) => standing(login, trigger.sender?.login === login ? trigger.sender : null, known));
}
/**
 * Where a run may speak: on the issue, or where it has none beside the base commit, when everybody behind it may start one;
 * to a stranger by a reaction alone. Behind a schedule stands nobody but the policy, so that one of something it does not
 * list is told in the job alone.
 */
function audience(trigger, known) {
    const asked = standings(trigger, known);
    const place = trigger.issue === null ? 'commit' : 'issue';
    if (asked.length === 0)
        return isScheduled(trigger, known.policy?.values.triggers.schedule ?? null) ? place : 'job';
    if (asked.every(({ may }) => may))
        return place;
    return trigger.issue === null ? 'job' : 'reaction';
}
/** Whether a policy lists what a schedule is to run: the pack, the issue, or both. */
function isScheduled({ issue, taskPack }, listed) {
    return listed !== null && unscheduled({ issue, taskPack }, listed) === null;
}
/** What keeps a schedule from running it, by the field of the policy; null when nothing does. */
function unscheduled({ issue, taskPack }, listed) {
    if (taskPack !== null && !(0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .matchExactly */ .k_)(listed['task-packs'])(taskPack))
        return `triggers.schedule.task-packs does not match ${taskPack}`;
    return issue !== null && !listed.issues.includes(issue) ? `triggers.schedule.issues does not list ${issue}` : null;
}
function standing(login, account, { actors, policy }) {
    const no = (why, note = why) => ({ login, may: false, why, note });
    const lists = policy?.values.actors;
    if (account !== null && account.type !== 'User') {
        if (account.type !== 'Bot')
            return no(`is an account of type ${account.type === '' ? 'unknown' : account.type}`, account.type);
        const listed = lists?.bots.find((bot) => isSame(bot.login, login));
        if (listed === undefined)
            return no('is a bot that the policy does not list under actors.bots', account.type);
        return listed.id === account.id ? { login, may: true, why: '(listed bot)', note: '' } : no(`is a bot with the id ${account.id}, and the policy lists ${listed.id}`);
    }
    // No person can have such a name, and of an app only the event itself shows the account.
    if (login.toLowerCase().endsWith('[bot]'))
        return account === null ? no('is an app that the event does not show') : no('has the name of an app and is none', account.type);
    const answer = actors.find((actor) => actor.login === login) ?? { level: 'unknown', note: 'GitHub was not asked' };
    if (ENOUGH.has(answer.level))
        return { login, may: true, why: `(${answer.level})`, note: '' };
    if (answer.level !== 'unknown' && lists?.users.some((user) => isSame(user, login)) === true)
        return { login, may: true, why: '(listed by the policy)', note: '' };
    const note = answer.note === '' ? answer.level : `${answer.level}: ${answer.note}`;
    return answer.level === 'unknown' ? no('could not be asked about', note) : no(`has ${answer.level}`, note);
}
function isSame(left, right) {
    return left.toLowerCase() === right.toLowerCase();
}


/***/ }),

/***/ 94078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ stops),
/* harmony export */   ho: () => (/* binding */ costOf),
/* harmony export */   oF: () => (/* binding */ COST)
/* harmony export */ });
/** What a failed check of each kind makes of the run. */
const COST = { gate: 'BLOCKED', guardrail: 'BLOCKED', requirement: 'PARTIAL', delivery: 'FAILED' };
/** What a finding costs the run: nothing, unless it failed or could not be answered, and the policy enforces its check. */
function costOf(finding) {
    if (finding.mode !== undefined)
        return null;
    switch (finding.outcome) {
        case 'fail':
            return COST[finding.kind];
        case 'unknown':
            return 'BLOCKED';
        case 'pass':
        case 'not-applicable':
        case 'not-run':
            return null;
    }
}
/** Says whether no phase but the one that always runs may follow: the phase did not end, or a finding costs more than a draft. */
function stops({ outcome, findings }) {
    return outcome !== 'completed' || findings.some((finding) => costOf(finding) !== null && costOf(finding) !== 'PARTIAL');
}


/***/ }),

/***/ 33577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** A count with its noun, `1 file` or `3 files`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 13474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ deliveryDifferences),
/* harmony export */   R1: () => (/* binding */ differing),
/* harmony export */   fY: () => (/* binding */ parentsOf)
/* harmony export */ });
/* harmony import */ var _other_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30265);

/** In what a delivery, as it was read back, is not the change that was verified; empty when all agrees. */
function deliveryDifferences({ baseCommit, candidateTree }, { commit, tree, parents, continued, pullRequest, differences }) {
    return [
        ...(tree === candidateTree ? [] : ['the tree on GitHub is not the one that was verified']),
        ...(parents.join(' ') === parentsOf(baseCommit, continued).join(' ') ? [] : [continued === null ? 'the commit does not stand on the base that was verified' : 'the commit does not stand on what the branch held']),
        ...(pullRequest === null || pullRequest.headSha === commit ? [] : ['the pull request does not show the commit that was made']),
        ...differences,
    ];
}
/** What a commit has to stand on: the base, or what a branch of ours holds, and the base too where that has moved on. */
function parentsOf(base, continued) {
    if (continued === null)
        return [base];
    return continued.baseMoved ? [continued.head, base] : [continued.head];
}
/** How a run ends whose delivery differs, in the words of its pull request and of its check alike. */
function differing(differences) {
    return {
        reason: 'report:differs',
        sentence: `What is on GitHub differs from what was sent: ${differences.join('; ')}.`,
        remedy: _other_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .OTHER_REASONS */ .J['report:differs'].remedy,
    };
}


/***/ }),

/***/ 81994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ succeeded),
/* harmony export */   l: () => (/* binding */ describeEnd)
/* harmony export */ });
/** How a command ended, in a few words: `exit 1`, `stopped after its time limit`. */
function describeEnd(result) {
    if (result.timedOut)
        return 'was stopped at its time limit';
    if (result.truncated)
        return 'was stopped at the limit of output';
    const meant = result.expect !== 'fail' ? '' : succeeded(result) ? ', as it had to' : ', and had to fail by itself';
    if (result.exitCode !== null)
        return `ended with exit code ${result.exitCode}${meant}`;
    return result.signal === null ? 'did not end by itself' : `was ended by ${result.signal}${meant}`;
}
/** The highest exit code that a program chooses itself: above stand those that tell of a program that could not be started, or was ended by a signal. */
const OWN_CODES = 125;
/** Says whether a command ended as it had to: by itself, within its limits, with exit code 0, or where it has to fail with one of its own choice above. */
function succeeded({ exitCode, signal, timedOut, truncated, expect }) {
    if (exitCode === null || signal !== null || timedOut || truncated)
        return false;
    return expect === 'fail' ? exitCode > 0 && exitCode <= OWN_CODES : exitCode === 0;
}


/***/ }),

/***/ 15952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ evaluate)
/* harmony export */ });
/* harmony import */ var _contract_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33240);
/* harmony import */ var _contract_policy_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80150);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58651);



/**
 * Asks every check about the facts there are. A check whose facts are missing is `not-run`;
 * one that throws is `unknown`, so that a defect of ours never lets anything pass. What the policy only warns of, or does
 * not want asked, says so in its finding.
 */
function evaluate(checks, facts) {
    return checks.map((check) => {
        const mode = modeOf(check.id, facts);
        const described = { check: _contract_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .checkId */ .ij.parse(check.id), kind: check.kind, ...(mode === 'enforce' ? {} : { mode }) };
        if (mode === 'off')
            return { ...described, outcome: 'not-run', reason: check.reason, sentence: `${check.title}: not asked, because the policy says checks.${check.id}: off.`, remedy: '', places: [] };
        try {
            const answer = check.ask(facts);
            if (answer === null)
                return { ...described, outcome: 'not-run', reason: check.reason, sentence: `${check.title}: not reached.`, remedy: '', places: [] };
            const remedy = answer.outcome === 'fail' || answer.outcome === 'unknown' ? (answer.remedy ?? check.remediation) : '';
            return { ...described, outcome: answer.outcome, reason: answer.reason ?? check.reason, sentence: answer.sentence.toWellFormed(), remedy: remedy.toWellFormed(), places: (answer.places ?? []).map((place) => ({ ...place, where: place.where.toWellFormed(), what: place.what.toWellFormed() })) };
        }
        catch (thrown) {
            const what = thrown instanceof Error ? thrown.message : `something that is no error was thrown, ${typeof thrown}`;
            return { ...described, outcome: 'unknown', reason: check.reason, sentence: `${check.title}: the check itself broke (${what.toWellFormed()}).`, remedy: _fault_js__WEBPACK_IMPORTED_MODULE_2__/* .FAULTS */ .y2['run:internal'].remedy, places: [] };
        }
    });
}
/** What the recorded policy makes of a check, and never more than a policy may. */
function modeOf(check, { intake }) {
    const modes = intake?.policy?.values.checks ?? {};
    if (_contract_policy_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .STRICT_CHECKS */ ._Q.includes(check))
        return intake?.policy?.values.plugins.strict === false ? 'warn' : 'enforce';
    const asked = Object.hasOwn(modes, check) ? (modes[check] ?? 'enforce') : 'enforce';
    return _contract_policy_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECK_MODES */ .Sc.indexOf(asked) < _contract_policy_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECK_MODES */ .Sc.indexOf((0,_contract_policy_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .loosestMode */ .BI)(check)) ? 'enforce' : asked;
}


/***/ }),

/***/ 28548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fileReferencesIn)
/* harmony export */ });
/* harmony import */ var _contract_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33240);

/** Every reference to a file of the bundle that stands anywhere in a value. */
function fileReferencesIn(value) {
    if (Array.isArray(value))
        return value.flatMap(fileReferencesIn);
    if (typeof value !== 'object' || value === null)
        return [];
    const own = _contract_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .fileReference */ .We.safeParse(value);
    return own.success ? [own.data] : Object.values(value).flatMap(fileReferencesIn);
}


/***/ }),

/***/ 38194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ judgedBy)
/* harmony export */ });
/* harmony import */ var _contract_pack_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86582);
/* harmony import */ var _scope_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24653);


/** The files of the base that a run goes by: its policy, its instructions, its task pack with its plugin, the specs they name, and what the commands of the policy run. */
function judgedBy({ policy, instructions, pack, specs }) {
    if (policy === null)
        return [];
    const { setup, verification } = policy.values;
    const scripts = [...setup.commands, ...verification.commands].flatMap(({ run }) => (0,_scope_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .filesRunBy */ .Mj)(run)).map((path) => path.replace(/^(?:\.\/)+/, ''));
    const plugin = (0,_scope_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .pluginFile */ .Ur)(pack);
    return [...new Set([policy.path, ...instructions.map(({ path }) => path), ...scripts, ...(pack === null ? [] : _contract_pack_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .PACK_FILES */ .mQ.map(({ name }) => `${pack.path}/${name}`)), ...(plugin === null ? [] : [plugin]), ...(specs?.named ?? []).flatMap(({ spec }) => (spec === null ? [] : [spec.entry.path]))])];
}


/***/ }),

/***/ 83743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ namesOf),
/* harmony export */   r: () => (/* binding */ aboutOf)
/* harmony export */ });
/** The specs that the issue and the task pack name, each once for whoever names it. */
function namesOf({ issue, pack }) {
    const names = (by, list) => [...new Set(list)].map((name) => ({ name, by }));
    return [...names('pack', pack?.pack.specs.required ?? []), ...names('issue', issue?.contract.specs ?? [])];
}
/** What a change is about: the specs its task names, by path and id, the issue, and the task pack. */
function aboutOf({ issue, pack, specs }) {
    const named = (specs?.named ?? []).flatMap(({ spec }) => (spec === null ? [] : [spec.entry.path, ...(spec.entry.id === null ? [] : [spec.entry.id])]));
    return [...new Set([...named, ...(issue === null ? [] : [`#${issue.number}`]), ...(pack === null ? [] : [pack.id])])];
}


/***/ }),

/***/ 30265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ OTHER_REASONS)
/* harmony export */ });
/** Reasons that are neither a fault nor the first reason of a check; a test compares them with the code. */
const OTHER_REASONS = {
    'breaker:repair-rounds': { from: 'decision', status: 'PARTIAL', meaning: 'Something still failed in verification after as many repair rounds as `limits.repair-rounds` allows.', remedy: 'Look at the output under Test Results, and finish the work on the branch of the pull request, or make the issue smaller and start a new run.' },
    'breaker:error-signature': { from: 'decision', status: 'PARTIAL', meaning: 'Verification failed in the same way as often in a row as `limits.error-signatures` allows, times and addresses left aside.', remedy: 'Look at the output under Test Results: it may be the machine or the test that is at fault, not the change.' },
    'breaker:no-progress': { from: 'decision', status: 'PARTIAL', meaning: 'As many repair rounds as `limits.no-progress` allows left as much undone as there was before.', remedy: 'Look at the output under Test Results, and finish the work on the branch of the pull request, or reword the issue and start a new run.' },
    'event:unreadable': { from: 'intake', status: 'BLOCKED', meaning: 'The event or the environment of the job could not be read.', remedy: 'Start the run as docs/triggers.md of Codex Orchestrator shows it, and let no other step change the payload.' },
    'event:command': { from: 'intake', status: 'BLOCKED', meaning: 'A comment began with the command, and the rest of its first line was not understood.', remedy: 'Write /codex run, /codex run --dry-run, /codex run --dry-run=plan, or /codex approve CATEGORY HASH.' },
    'event:unsupported': { from: 'intake', status: 'BLOCKED', meaning: 'This kind of event starts no run.', remedy: 'Start the run from the label or a command on an issue, a dispatch or a schedule.' },
    'event:untrusted': { from: 'intake', status: 'BLOCKED', meaning: 'The event may be about a branch of somebody who may not write here, and would run with the secrets of the base.', remedy: 'Start runs from issues, comments on issues, dispatches or a schedule.' },
    'input:invalid': { from: 'intake', status: 'BLOCKED', meaning: 'An input of the action is not what it must be.', remedy: 'Correct the input in the workflow; the sentence names it and says what it must be.' },
    'issue:closed': { from: 'intake', status: 'BLOCKED', meaning: 'The issue is closed, locked or a draft (by its label or the beginning of its title), or is a pull request.', remedy: 'Reopen or unlock the issue, or take the mark of a draft away, then start the run again.' },
    'issue:missing': { from: 'intake', status: 'BLOCKED', meaning: 'The issue does not exist, or the token may not read it.', remedy: 'Check the number of the issue. If it is there, give the job the permission issues: write.' },
    'issue:unreadable': { from: 'intake', status: 'BLOCKED', meaning: 'The body of the issue is too long or too tangled to be read.', remedy: 'Make the issue shorter and simpler, then start the run again.' },
    'pack:invalid': { from: 'intake', status: 'BLOCKED', meaning: 'The task pack could not be read; the sentence names file, line and column.', remedy: 'Correct what is named there on the base branch; codex-orchestrator pack validate reads a pack as a run would.' },
    'pack:missing': { from: 'intake', status: 'BLOCKED', meaning: 'The base branch holds no task pack in the folder that was named.', remedy: 'Check the input task-pack, and that the pack is merged: a run reads it from the base branch only.' },
    'policy:instructions': { from: 'intake', status: 'BLOCKED', meaning: 'A file that the policy names under `instructions` is not there, too long or no text; the sentence names it and the line of the policy.', remedy: 'Commit the file to the base branch, at most 32 KiB of UTF-8 text and 64 KiB with the others, or take it off the list.' },
    'policy:invalid': { from: 'intake', status: 'BLOCKED', meaning: 'The policy of the base branch could not be read; the sentence names line and column.', remedy: 'Correct what is named there; docs/reference/policy.md of Codex Orchestrator lists every field, and codex-orchestrator policy validate reads the file as a run would.' },
    'policy:floor-missing': { from: 'intake', status: 'BLOCKED', meaning: 'The floor that the input policy names is not there, or may not be read.', remedy: 'Check the input policy; for a private repository give a github-token that may read its contents.' },
    'policy:looser': { from: 'intake', status: 'BLOCKED', meaning: 'The policy says something looser than its preset or the floor of the organisation; the sentence names line and layer.', remedy: 'Remove the line or make it as tight; codex-orchestrator policy explain shows who says what.' },
    'policy:missing': { from: 'intake', status: 'BLOCKED', meaning: 'The base branch has no policy.', remedy: 'Commit one; the README shows the smallest.' },
    'report:differs': { from: 'delivery', status: 'FAILED', meaning: 'What was read back from GitHub is not what was sent.', remedy: 'Look at the branch before anything else, and do not merge it. Then run again.' },
    'report:pull-request-refused': { from: 'delivery', status: 'FAILED', meaning: 'The change is on its branch, but GitHub refused to open a pull request from it.', remedy: 'Give the job the permission pull-requests: write, and in the settings of the repository (or of the organisation) under Actions, General, Workflow permissions check "Allow GitHub Actions to create and approve pull requests". Until then open the pull request from the branch by hand; run again to have it opened.' },
    'run:dry-run': { from: 'decision', status: 'BLOCKED', meaning: 'Everything held so far; this was a dry run.', remedy: 'Start a run without dry-run to have the work done.' },
    'run:not-evaluated': { from: 'decision', status: 'BLOCKED', meaning: 'A check was never asked although nothing stopped the run.', remedy: 'This is a defect of Codex Orchestrator. Please report it with the evidence bundle.' },
    'run:nothing-evaluated': { from: 'decision', status: 'BLOCKED', meaning: 'No check passed, and none failed: nothing was evaluated.', remedy: 'Look at journal.jsonl in the evidence and run again.' },
    'run:success': { from: 'decision', status: 'SUCCESS', meaning: 'Every required command passed and every check held.', remedy: 'Review the pull request; merging is yours to decide.' },
    'specs:too-large': { from: 'specs-there', status: 'BLOCKED', meaning: 'A spec that the task names is longer than 64 KiB, or all of them are longer than 128 KiB together.', remedy: 'Make the spec shorter, or split it and name the part that matters.' },
    'specs:invalid': { from: 'specs-fresh', status: 'BLOCKED', meaning: 'A spec that the task names cannot be read, or lacks what every spec must have; the sentence names the line.', remedy: 'Correct what is named there, and merge it; codex-orchestrator spec-guard says the same before.' },
    'specs:unknown': { from: 'specs-fresh', status: 'BLOCKED', meaning: 'What a spec that the task names stands on cannot be compared: its approval names no digest of the text, it pins a commit that is not to be had, or it does not say when it was reviewed.', remedy: 'Do what the sentence says, and merge it.' },
    'specs:clean': { from: 'spec-guard', status: 'SUCCESS', meaning: 'The spec guard found no error.', remedy: 'Look at its warnings, if there are any.' },
    'specs:findings': { from: 'spec-guard', status: 'BLOCKED', meaning: 'The spec guard found specs that are not as they must be, or a change that no spec answers for.', remedy: 'Change the lines that its annotations, its comment and the summary of the job name.' },
    'specs:unchecked': { from: 'spec-guard', status: 'FAILED', meaning: 'The spec guard could not look at everything it has to judge, and found no error in the rest.', remedy: 'Mend what the summary of the job names under could not be checked, then run it again.' },
    'tamper:records': { from: 'decision', status: 'BLOCKED', meaning: 'The journal does not hold every phase in its order, or a round of repair that was not due, or lacks one that was, or holds more attempts than the policy allows.', remedy: 'Look at journal.jsonl in the evidence and run again.' },
};


/***/ }),

/***/ 41853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ depsCommand),
/* harmony export */   HH: () => (/* binding */ DEPS_ID),
/* harmony export */   Ry: () => (/* binding */ resultId),
/* harmony export */   eW: () => (/* binding */ PYTHON_FOLDER)
/* harmony export */ });
/** Where the Python packages of a pack are in every workspace: git must ignore it. */
const PYTHON_FOLDER = '.codex-orchestrator/python';
/** The id of the setup command that installs them. */
const DEPS_ID = 'pack/deps';
/** The id under which the result of a pack's command is recorded: no command of a policy can have it. */
function resultId({ id }) {
    return `pack/${id}`;
}
/** The command that setup runs for a pack: its Python requirements, installed into that folder; null where it has none. */
function depsCommand({ deps }) {
    return deps.length === 0 ? null : ['python3', '-m', 'pip', 'install', '--disable-pip-version-check', '--no-input', '--no-cache-dir', '--retries', '2', '--target', PYTHON_FOLDER, '--', ...deps];
}


/***/ }),

/***/ 814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ SAID),
/* harmony export */   i: () => (/* binding */ waitsFor)
/* harmony export */ });
/** What became of a pull request, behind its number. */
const SAID = { open: 'is open', merged: 'is merged', closed: 'was closed without being merged' };
/**
 * Why a pack has to wait for another, null where it does not. One that was changed since it was merged waits to be run
 * again; of one that is not there any more (`hash` null) every merge counts.
 */
function waitsFor(id, pulls, hash) {
    const merged = pulls.filter(({ state }) => state === 'merged');
    if (merged.some(({ sha256 }) => hash === null || sha256 === hash))
        return null;
    const [before] = merged;
    const [other] = pulls;
    if (before !== undefined)
        return `it waits for ${id}, which was changed after pull request #${before.number} was merged`;
    return other === undefined ? `it waits for ${id}, which was not delivered yet` : `it waits for ${id}, whose pull request #${other.number} ${SAID[other.state]}`;
}


/***/ }),

/***/ 94890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ pick)
/* harmony export */ });
/** Takes the named members and nothing else, at run time as in the type; one that is missing is a defect of ours. */
function pick(from, keys) {
    const missing = keys.filter((key) => from[key] === undefined);
    if (missing.length > 0)
        throw new TypeError(`not there: ${missing.join(', ')}`);
    // The one cast of the core: Object.fromEntries forgets which keys it was given.
    return Object.fromEntries(keys.map((key) => [key, from[key]]));
}


/***/ }),

/***/ 31014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hv: () => (/* binding */ namedArtifacts),
/* harmony export */   Xl: () => (/* binding */ neededBy),
/* harmony export */   ss: () => (/* binding */ hearPlugin)
/* harmony export */ });
/* harmony import */ var _contract_in_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22187);
/* harmony import */ var _contract_plugin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18747);
/* harmony import */ var _describe_end_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81994);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71738);
/* harmony import */ var _contract_parse_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39760);
/* harmony import */ var _well_formed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75107);






/** Reads what the stages of a plugin wrote. */
function hearPlugin(stages, pack) {
    let answers = {};
    const flaws = [];
    for (const run of stages) {
        if (!endedWell(run))
            continue;
        const read = readAnswer(run);
        if (typeof read === 'string')
            flaws.push({ stage: run.stage, log: run.log.path, what: read });
        else
            answers = { ...answers, ...read };
    }
    const failed = stages.filter((run) => !endedWell(run));
    const refused = refusedCapabilities(answers, pack);
    const isOver = failed.length + flaws.length + refused.length > 0 || answers.validate?.ok === false;
    return { answers, failed, flaws, refused, due: isOver ? null : (_contract_plugin_js__WEBPACK_IMPORTED_MODULE_1__/* .PLUGIN_STAGES */ .qe[stages.length] ?? null) };
}
/** Whether a stage ended by itself, within its limits, with exit code 0. */
function endedWell({ flooded, ...end }) {
    return (0,_describe_end_js__WEBPACK_IMPORTED_MODULE_2__/* .succeeded */ .g)({ ...end, truncated: flooded });
}
/** The one answer of a stage, or what is wrong with it. */
function readAnswer({ stage, output }) {
    if (output === null)
        return 'the answer is longer than an answer may be';
    const lines = output.split(/\r?\n/).filter((line) => line.trim() !== '');
    if (lines.length !== 1)
        return lines.length === 0 ? 'there is no answer on standard output' : `there are ${lines.length} lines on standard output, and an answer is one`;
    const value = (0,_contract_parse_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(lines[0] ?? '');
    if (value === undefined)
        return 'the line on standard output is not JSON';
    const read = _contract_plugin_js__WEBPACK_IMPORTED_MODULE_1__/* .PLUGIN_ANSWERS */ .I0[stage].safeParse(value, { error: _contract_in_words_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r });
    // Only what fits the schema is known not to be too deep to be walked through.
    if (read.success)
        return { [stage]: _contract_plugin_js__WEBPACK_IMPORTED_MODULE_1__/* .PLUGIN_ANSWERS */ .I0[stage].parse((0,_well_formed_js__WEBPACK_IMPORTED_MODULE_4__/* .wellFormed */ .E)(read.data)) };
    const [issue] = read.error.issues;
    const field = (0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)((issue?.path ?? []).join('.') || 'the answer', 100);
    return `\`${field}\` ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(issue?.message ?? 'is wrong', 200)}`;
}
function refusedCapabilities({ validate }, { pack }) {
    const granted = pack.constraints.network ? ['requires-network'] : [];
    return neededBy(validate).filter((name) => name.startsWith('requires-') && !granted.includes(name));
}
/** The capabilities a plugin says it has, in our spelling, sorted. */
function neededBy(validate) {
    const said = Object.entries(validate?.plugin.capabilities ?? {}).flatMap(([name, wanted]) => (wanted ? [name.replaceAll('_', '-')] : []));
    return [...new Set(said)].toSorted();
}
/** Every artifact that a plugin said it would leave or has left, once each. */
function namedArtifacts({ plan, run, report }) {
    return [...new Set([...(plan?.expected_artifacts ?? []), ...(run?.artifacts ?? []), ...(report?.artifacts ?? [])])];
}


/***/ }),

/***/ 37718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dV: () => (/* binding */ costOfTurns),
/* harmony export */   om: () => (/* binding */ microDollars),
/* harmony export */   xx: () => (/* binding */ priceOf)
/* harmony export */ });
/** The price of a model; null where the list has none. */
function priceOf(model, prices) {
    return prices.find((price) => price.model === model) ?? null;
}
/** What tokens cost, in millionths of a dollar: a price is for a million of them. */
function microDollars({ inputTokens, cachedInputTokens, outputTokens }, price) {
    const cached = Math.min(cachedInputTokens, inputTokens);
    return (inputTokens - cached) * price.input + cached * (price['cached-input'] ?? price.input) + outputTokens * price.output;
}
/** What turns cost together, in dollars to the sixth place; null where a model has no price, or no price is known at all. */
function costOfTurns(turns, prices) {
    if (prices.length === 0)
        return null;
    const costs = turns.map(({ model, usage }) => {
        const price = priceOf(model, prices);
        return price === null ? null : microDollars(usage, price);
    });
    return costs.some((cost) => cost === null) ? null : Math.round(costs.reduce((sum, cost) => sum + (cost ?? 0), 0)) / 1_000_000;
}


/***/ }),

/***/ 24653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mj: () => (/* binding */ filesRunBy),
  xV: () => (/* binding */ forbiddenBy),
  G7: () => (/* binding */ outOfScope),
  Ur: () => (/* binding */ pluginFile),
  qE: () => (/* binding */ protectedBy),
  hZ: () => (/* binding */ protectionBy)
});

// EXTERNAL MODULE: ./lib/contract/pack-parts.js
var pack_parts = __webpack_require__(86582);
;// CONCATENATED MODULE: ./lib/core/protected-paths.js
/** Names of files or folders, wherever they stand. */
const anywhere = (...names) => names.map((name) => `**/${name}`);
/** The built-in protected paths; a repository can add to them, never take away. */
const PROTECTED_PATHS = [
    {
        name: 'CI and policy',
        lifts: 'ci',
        why: 'They decide what runs with which powers, and what this tool may do.',
        globs: anywhere('.github', 'action.yml', 'action.yaml', '.gitlab', '.gitlab-ci.yml', '.circleci', '.buildkite', '.ci', '.travis.yml', '.drone.yml', '.woodpecker*', '.forgejo', '.gitea', 'azure-pipelines*', 'bitbucket-pipelines.yml', 'appveyor.yml', '.appveyor.yml', 'jenkinsfile*', '.teamcity', '.semaphore', 'cloudbuild*.yaml', 'cloudbuild*.yml', 'renovate.json*', '.renovaterc*', 'codecov.yml', '.codecov.yml', 'netlify.toml', 'vercel.json', 'procfile'),
    },
    {
        name: 'the policy of this tool',
        lifts: null,
        why: 'A run that could change it could give itself leave for anything.',
        globs: anywhere('.github/codex-orchestrator*'),
    },
    {
        name: 'instructions to agents',
        lifts: null,
        why: 'The next agent obeys them.',
        globs: anywhere('.codex', '.agents', '.claude', '.cursor', '.gemini', '.windsurf', '.continue', '.roo', '.kiro', '.amazonq', '.aider*', '.junie', '.rules', '.mcp.json', 'mcp.json', 'opencode.json', '.github/{instructions,prompts,chatmodes,agents,skills,hooks}', '*.{instructions,prompt,chatmode,agent}.md', 'skill.md', '.goosehints', '.trae', '.augment', '.augment-guidelines', '.opencode', '.openhands', '.qwen', '.crush', '.zed', 'agents.md', 'agents.override.md', 'agent.md', 'qwen.md', 'crush.md', 'warp.md', 'claude.md', 'claude.local.md', 'gemini.md', 'copilot-instructions.md', '.cursorrules', '.windsurfrules', '.clinerules'),
    },
    {
        name: 'git machinery',
        lifts: null,
        why: 'It runs code or changes what other people check out.',
        globs: anywhere('.git', '.gitmodules', '.gitattributes', '.gitconfig', '.lfsconfig', '.githooks', '.husky', '.pre-commit-config.*', '.pre-commit-hooks.*', 'lefthook.*', '.lefthook*', '.overcommit.yml'),
    },
    {
        name: 'tools that run on opening the repository',
        lifts: null,
        why: 'An editor or a shell starts what they name.',
        globs: anywhere('.vscode', '.idea', '.devcontainer', '.devcontainer.json', '.envrc', '.tool-versions', 'mise.toml', '.mise.toml', '.mise', '.nvmrc', '.node-version'),
    },
    {
        name: 'secrets',
        lifts: null,
        why: 'They hold credentials or say where they are.',
        globs: anywhere('.env', '.env.*', '*.env', 'secrets', 'secrets.*', '.secrets', '.secrets.*', 'credentials', 'credentials.*', '.netrc', '_netrc', '.git-credentials', '.pypirc', '.pgpass', '.htpasswd', '.s3cfg', '.ssh', '.aws', '.azure', '.gcloud', '.kube', '.docker', '.gnupg', '.vault*', 'id_rsa*', 'id_dsa*', 'id_ecdsa*', 'id_ed25519*', '*.pem', '*.key', '*.p12', '*.pfx', '*.jks', '*.keystore', '*.kdbx', '*.ppk', '*.tfvars', '*.tfvars.json', '*.tfstate', '*.tfstate.*'),
    },
    {
        name: 'auth and security',
        lifts: null,
        why: 'A mistake there is a hole, and only people may decide it.',
        globs: anywhere('auth', 'auth.*', 'authn', 'authn.*', 'authz', 'authz.*', 'authentication', 'authentication.*', 'authorization', 'authorization.*', 'oauth', 'oauth.*', 'oauth2', 'sso', 'security', 'security.*', 'codeowners'),
    },
    { name: 'billing', lifts: 'billing', why: 'It moves money.', globs: anywhere('billing', 'billing.*', 'payment', 'payment.*', 'payments', 'payments.*') },
    { name: 'telemetry', lifts: 'telemetry', why: 'It decides what is told about users.', globs: anywhere('telemetry', 'telemetry.*', 'analytics', 'analytics.*') },
    { name: 'licensing', lifts: 'licensing', why: 'It is a legal decision.', globs: anywhere(...['license', 'licenses', 'licence', 'licences', 'unlicense', 'copying', 'copyright', 'notice', 'patents'].flatMap((name) => [name, `${name}.{md,markdown,txt,rst,adoc,html,pdf}`, `${name}-*`])) },
    {
        name: 'what the verification commands run by name',
        lifts: null,
        why: 'It decides what a command does, which tests run and how much they must cover.',
        globs: anywhere('makefile', 'gnumakefile', 'justfile', '.justfile', 'taskfile.{yml,yaml}', 'rakefile', 'turbo.json', 'nx.json', 'deno.{json,jsonc}', 'vite.config.*', 'ava.config.*', 'conftest.py', 'vitest.config.*', 'vitest.workspace.*', 'jest.config.*', '.mocharc*', 'karma.conf.*', 'playwright.config.*', 'cypress.config.*', 'pytest.ini', 'tox.ini', 'noxfile.py', '.coveragerc', '.nycrc*', '.c8rc*', 'phpunit.xml*', '.rspec'),
    },
    {
        name: 'settings of package managers and installed code',
        lifts: null,
        why: 'They decide where code comes from, and what runs in place of a command or of its tests.',
        globs: anywhere('node_modules', 'vendor', '.npmrc', '.yarnrc', '.yarnrc.yml', '.yarn', '.pnpmfile.*', 'bunfig.toml', 'pip.conf', 'poetry.toml', 'uv.toml', 'setup.py', 'setup.cfg', 'rust-toolchain*', '.cargo', '.bundle', '.mvn', 'mvnw', 'mvnw.cmd', 'gradle/wrapper', 'gradlew', 'gradlew.bat', 'gradle.properties', 'nuget.config', 'flake.nix'),
    },
    {
        name: 'build files that are programs or say what is tested',
        lifts: null,
        why: 'They run code when the project is built or its packages are installed, or decide which tests there are; leave to change dependencies must not be leave for that.',
        globs: anywhere('pyproject.toml', 'pipfile', 'cargo.toml', 'build.rs', 'gemfile', 'gems.rb', '*.gemspec', 'mix.exs', 'package.swift', 'podfile', 'pnpm-workspace.yaml', 'go.work', 'pom.xml', '*.gradle', '*.gradle.kts', 'gradle/**/*.{kts,groovy,kt,java,jar,sh}', 'build.sbt', '*.{cs,fs,vb}proj', 'directory.{build,packages}.*', 'nuget.targets'),
    },
    {
        name: 'dependencies',
        lifts: 'dependencies',
        why: 'They bring in code that nobody here has read, and scripts that run on install.',
        globs: anywhere('package.json', 'package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb', 'deno.lock', 'requirements*.txt', 'requirements/*.txt', 'constraints*.txt', 'poetry.lock', 'uv.lock', 'pdm.lock', 'pipfile.lock', 'environment.yml', 'conda-lock.yml', 'go.mod', 'go.sum', 'go.work.sum', 'cargo.lock', 'gemfile.lock', 'gems.locked', 'composer.json', 'composer.lock', 'mix.lock', 'pubspec.yaml', 'pubspec.lock', 'package.resolved', 'podfile.lock', 'gradle.lockfile', 'gradle', 'libs.versions.toml', 'packages.lock.json', 'packages.config', 'flake.lock'),
    },
];

// EXTERNAL MODULE: ./lib/core/paths.js
var paths = __webpack_require__(64539);
;// CONCATENATED MODULE: ./lib/core/scope-rules.js



/** The scope of a run, the policy's narrowed by the pack's and the issue's own: allowed paths letter for letter, forbidden ones whatever their spelling. */
function outOfScope(policy, narrowing) {
    const allowed = [
        ...[policy.scope['allowed-paths'], ...(policy.scope['also-within'] ?? [])].map((globs) => ({ matches: (0,paths/* matchExactly */.k_)(globs), why: 'it matches no pattern of scope.allowed-paths' })),
        ...own(allowedByPack(narrowing.pack), 'it matches no pattern of scope.allowed_paths in the task pack'),
        ...own(narrowing.issue?.contract.allowedPaths, 'it matches no pattern of Allowed paths in the issue'),
    ];
    const forbidden = forbiddenBy(policy, narrowing);
    return (path) => (0,paths/* unsafePath */.Kc)(path) ?? forbidden(path) ?? allowed.find(({ matches }) => !matches(path))?.why ?? null;
}
/** What a pack asks for it may have made, whether or not its scope names it too. */
function allowedByPack(pack) {
    const allowed = pack?.pack.scope.allowedPaths ?? null;
    return pack === null || allowed === null ? null : [...allowed, ...pack.pack.artifacts.required, ...pack.pack.artifacts.optional];
}
function own(globs, why) {
    return globs == null ? [] : [{ matches: (0,paths/* matchExactly */.k_)(globs), why }];
}
/** What policy, pack or issue forbid by name, whatever the spelling. */
function forbiddenBy(policy, { issue, pack }) {
    const forbidden = [
        { matches: (0,paths/* matchFolded */.K)(policy.scope['forbidden-paths']), why: 'it matches scope.forbidden-paths' },
        { matches: (0,paths/* matchFolded */.K)(pack?.pack.scope.forbiddenPaths ?? []), why: 'it matches scope.forbidden_paths of the task pack' },
        { matches: (0,paths/* matchFolded */.K)(issue?.contract.forbiddenPaths ?? []), why: 'it matches Forbidden paths in the issue' },
    ];
    return (path) => forbidden.find(({ matches }) => matches(path))?.why ?? null;
}
/** The built-in protected paths, those the policy adds, and the files that judge the change: a change must not judge itself. */
function protectedBy(policy, unit) {
    const protection = protectionBy(policy, unit);
    return (path) => protection(path)?.why ?? null;
}
/** Every reason why a path is protected; null when it is not. What the policy itself protects or runs is never lifted, nor is the folder of the pack that is run, or its plugin. */
function protectionBy(policy, { pack }) {
    const builtIn = builtInMatches();
    const listed = (0,paths/* matchFolded */.K)(policy['protected-paths']);
    const scripts = scriptsOf(policy);
    const inPack = pack === null ? () => false : ownFolder(pack);
    const plugin = pluginFile(pack);
    return remembering((path) => {
        const categories = builtIn.any(path) ? builtIn.each.filter(({ matches }) => matches(path)) : [];
        const command = scripts.get((0,paths/* foldPath */.tu)(path));
        const forGood = [
            ...(inPack(path) ? ['the task pack that is run'] : []),
            ...(plugin !== null && (0,paths/* foldPath */.tu)(path) === (0,paths/* foldPath */.tu)(plugin) ? ['the plugin of the task pack'] : []),
            ...(command === undefined ? [] : [`the policy runs it (command ${command})`]),
            ...(listed(path) && command === undefined ? ['the policy lists it'] : []),
        ];
        const reasons = [...categories.map(({ name }) => name), ...forGood];
        if (reasons.length === 0)
            return null;
        const words = categories.map(({ lifts }) => lifts);
        const why = reasons.length === 1 && reasons[0] === 'the policy lists it' ? 'protected by the policy' : `protected: ${reasons.join(', ')}`;
        return { why, lifts: forGood.length === 0 && words.every((word) => word !== null) ? words : null };
    });
}
/** Several checks ask about the same paths, and the answer takes hundreds of globs. */
function remembering(answer) {
    const known = new Map();
    return (path) => {
        const found = known.get(path) ?? { value: answer(path) };
        known.set(path, found);
        return found.value;
    };
}
/** The documents of a pack, which say what is wanted and how it is judged, and whatever else lies in its folder and is named by none of its globs. */
function ownFolder({ path, pack }) {
    const documents = (0,paths/* matchFolded */.K)(pack_parts/* PACK_FILES */.mQ.map(({ name }) => `${path}/${name}`));
    const below = (0,paths/* matchFolded */.K)([path]);
    const named = (0,paths/* matchExactly */.k_)([...(pack.scope.allowedPaths ?? []), ...pack.artifacts.required, ...pack.artifacts.optional].filter((glob) => glob.startsWith(`${path}/`)));
    return (file) => documents(file) || (below(file) && !named(file));
}
/** The file of the repository that a pack has run as its plugin; null where it names none. */
function pluginFile(pack) {
    const plugin = pack?.pack.plugin ?? null;
    return plugin === null || plugin.kind === 'python' ? null : plugin.spec;
}
const INTERPRETER = /^(node|deno|bun|tsx|ts-node|python|python3(\..*)?|bash|sh|zsh|dash|ruby|perl|php|pwsh)$/;
/** The files of the repository that the policy's commands run, folded, each with the id of the first command that does. */
function scriptsOf(policy) {
    const scripts = new Map();
    for (const { id, run } of [...policy.setup.commands, ...policy.verification.commands]) {
        for (const script of filesRunBy(run).map(paths/* foldPath */.tu))
            if (script !== '' && !scripts.has(script))
                scripts.set(script, id);
    }
    return scripts;
}
/** The files of the repository that a command runs: its program when that is a relative path, and the plain argument right behind an interpreter; behind an option it may be data. */
function filesRunBy([program = '', first = '']) {
    const name = program.slice(program.lastIndexOf('/') + 1);
    const files = [...(program.includes('/') ? [program] : []), ...(INTERPRETER.test(name) && !first.startsWith('-') ? [first] : [])];
    return files.filter((file) => file !== '' && !file.startsWith('/'));
}
let compiled;
/** Some hundred globs, the same in every run: made into matchers once, when first asked for. */
function builtInMatches() {
    compiled ??= { any: (0,paths/* matchFolded */.K)(PROTECTED_PATHS.flatMap(({ globs }) => globs)), each: PROTECTED_PATHS.map(({ name, lifts, globs }) => ({ name, lifts, matches: (0,paths/* matchFolded */.K)(globs) })) };
    return compiled;
}


/***/ }),

/***/ 75107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ wellFormed)
/* harmony export */ });
/**
 * The same value with the replacement character in place of every half of a surrogate pair: such a half is no text, has no
 * canonical JSON, and comes of an answer that spells it out or of a cut through a pair.
 */
function wellFormed(value) {
    if (typeof value === 'string')
        return value.toWellFormed();
    if (Array.isArray(value))
        return value.map(wellFormed);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.toWellFormed(), wellFormed(inner)]));
}


/***/ }),

/***/ 35495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ quotingFiles),
/* harmony export */   FS: () => (/* binding */ mustWithhold),
/* harmony export */   IC: () => (/* binding */ withholdHits),
/* harmony export */   QP: () => (/* binding */ UNSEARCHED_NOTE),
/* harmony export */   T4: () => (/* binding */ WITHHELD_NOTE),
/* harmony export */   qA: () => (/* binding */ withholdChange)
/* harmony export */ });
/* harmony import */ var _contract_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33240);

/** Git's name of nothing: what stands where a digest could be tried against guesses. */
const NOTHING = _contract_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .sha */ .hW.parse('0'.repeat(40));
/** What is written in a turn of Codex that makes a change, and may quote it: its words, and the digests of them. The turn goes by its name, that of each attempt its own. */
function quotingFiles(name) {
    return [`codex/${name}.events.jsonl`, `codex/${name}.stderr.log`, `codex/${name}.tools.jsonl`, `codex/${name}.turn.json`];
}
/** What stands in the place of those files when the change holds a secret. */
const WITHHELD_NOTE = 'Withheld: the change of this turn holds a secret, and what Codex said may quote it.\n';
/** The same when nobody came to look. */
const UNSEARCHED_NOTE = 'Withheld: the change of this turn was not searched for secrets before the run broke off, and what Codex said may quote it.\n';
/** Says whether a change must be withheld: it brings in a secret. */
function mustWithhold(hits) {
    return hits.some(({ inBase }) => !inBase);
}
/** What may be told of a change that holds a secret: paths, modes and sizes; a secret in a path is overwritten. */
function withholdChange(change, hits) {
    return {
        ...change,
        candidateTree: NOTHING,
        files: change.files.map((file) => ({ ...file, path: _contract_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPath */ .qN.parse(cleanPath(file.path, hits)), newSha: NOTHING, addedLines: null, deletedLines: null, linkTarget: null })),
    };
}
/** The hits of a withheld change, with the paths as they are told. */
function withholdHits(hits) {
    return hits.map((hit) => ({ ...hit, path: _contract_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPath */ .qN.parse(cleanPath(hit.path, hits)) }));
}
/** Offsets of a path are counted in bytes. */
function cleanPath(path, hits) {
    const own = hits.filter((hit) => hit.part === 'path' && hit.path === path);
    if (own.length === 0)
        return path;
    const bytes = new TextEncoder().encode(path);
    for (const { offset, length } of own)
        bytes.fill(0x2a, offset, offset + length);
    return new TextDecoder().decode(bytes);
}


/***/ }),

/***/ 39450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ answeringIn)
/* harmony export */ });
/** Specs as they were recorded, for whoever judges by them. */
function answeringIn(recorded) {
    return recorded.map(({ entry, at }) => ({ entry, spec: { path: entry.path, at: (name) => at[name] } }));
}


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


/***/ })

};
