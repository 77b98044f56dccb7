export const id = 790;
export const ids = [790];
export const modules = {

/***/ 88790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _adapters_actions_narrator_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35431);
/* harmony import */ var _adapters_actions_outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93209);
/* harmony import */ var _adapters_git_remove_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66344);
/* harmony import */ var _run_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19227);




/** What the main step names its folder; no other is removed, whoever set the state. */
const SCRATCH = /\/codex-orchestrator-\d{8}T\d{6}Z-[0-9a-f]{8}$/;
/**
 * The post step: ends a run that did not come to its end, tells again what could not be told, and removes what the run left
 * on the machine. Of a run that ended well it loads no more than that takes. Answers the exit code of the step.
 */
async function post(env, payload) {
    const narrator = (0,_adapters_actions_narrator_js__WEBPACK_IMPORTED_MODULE_3__/* .createNarrator */ .M)({ write: (text) => void process.stdout.write(text), workflowCommands: env['GITHUB_ACTIONS'] === 'true', quoteLimitBytes: 0 });
    const kept = (0,_run_state_js__WEBPACK_IMPORTED_MODULE_2__/* .readKeptState */ .Ag)(env);
    const code = kept.ended && kept.untold.length === 0 ? 0 : await finish(env, payload, narrator, kept);
    if (kept.scratch !== null && SCRATCH.test(kept.scratch)) {
        await (0,_adapters_git_remove_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .removeTree */ .d)(kept.scratch);
        narrator.say('Workspaces and temporary folders of the run are removed.');
    }
    return code;
}
/** Does what the main step did not come to. */
async function finish(env, payload, narrator, { run, ended, untold, lost }) {
    if (run === null) {
        const told = `FAILED (${lost.code}): the main step ended before it began a run. Look at the log above, then start the run again.`;
        narrator.error(told);
        (0,_adapters_actions_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .writeSummary */ .Sy)(env, `# 💥 FAILED\n\n${told}\n`);
        return 1;
    }
    const { readJob } = await Promise.all(/* import() */[__webpack_require__.e(911), __webpack_require__.e(675)]).then(__webpack_require__.bind(__webpack_require__, 43911));
    const { endRun, tellAgain } = await Promise.all(/* import() */[__webpack_require__.e(369), __webpack_require__.e(423)]).then(__webpack_require__.bind(__webpack_require__, 56423));
    const { sayEnd } = await Promise.all(/* import() */[__webpack_require__.e(369), __webpack_require__.e(423), __webpack_require__.e(911), __webpack_require__.e(526)]).then(__webpack_require__.bind(__webpack_require__, 1675));
    const { speakCleanly } = await __webpack_require__.e(/* import() */ 499).then(__webpack_require__.bind(__webpack_require__, 27499));
    const job = readJob(env, payload, run);
    speakCleanly(job.search);
    const request = { job, env, narrator, signal: new AbortController().signal, lost };
    if (ended)
        return (await tellAgain(request, untold)).untold.length === 0 ? 0 : 1;
    sayEnd(await endRun(request), narrator, job);
    return 1;
}


/***/ })

};
