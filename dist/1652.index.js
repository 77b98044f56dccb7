export const id = 1652;
export const ids = [1652,3411];
export const modules = {

/***/ 1652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cli: () => (/* binding */ cli)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13411);

const USAGE = `Usage:
  codex-orchestrator verify BUNDLE [--manifest-sha256 DIGEST] [--json]
      Recomputes a bundle offline: hashes, chain, checks and status.
      Exit 0: it holds. 1: it does not. 2: wrong usage. 3: it could not be checked.

  codex-orchestrator run --packs GLOB… [--parallel N] [--select WORDS] [--again] [--repository OWNER/NAME] [--token-env NAME] [--INPUT VALUE]…
      Runs task packs of the base branch on this machine, so many at once, each to a pull request and a bundle below .runs/.
      Called again after it was killed, it ends what was lost and runs what has not ended. It needs a token of yours in
      GITHUB_TOKEN and a key in OPENAI_API_KEY; inputs of the action such as model are options of the same name.
      Exit 0: none ended FAILED or BLOCKED. 1: one did, or was refused. 2: wrong usage. 3: nothing could be begun.
      130: it was killed.

  codex-orchestrator run --resume FOLDER [--token-env NAME]
      Ends a run whose process or machine was lost, where its folder of evidence has survived: closes the bundle, posts the
      status, and repeats nothing that was done. It needs FOLDER.resume.json beside the folder, and a token in GITHUB_TOKEN.
      Exit 0: as the action would end with 0. 1: as it would end with 1. 2: wrong usage. 3: there is nothing to end.

  codex-orchestrator explain CODE [--json]
      Says what a reason code means, what to do about it, and where it comes from. Without a code it lists them all.
      Exit 0: known. 1: unknown. 2: wrong usage.

  codex-orchestrator gate --issue-file FILE [--policy FILE] [--title TEXT] [--json]
      Judges the body of an issue as a run would, by itself and by a policy, and prints what is missing and how to mend it.
      Exit 0: accepted. 1: refused. 2: wrong usage. 3: it could not be judged.

  codex-orchestrator pack validate [PATH…] [--json]
      Reads task packs as a run would, all of taskpacks/ unless told otherwise; a path may be a glob.
      Exit 0: all can be used. 1: one is refused. 2: wrong usage. 3: one could not be read.

  codex-orchestrator pack new ID --template NAME [--path DIR]
      Writes a pack to DIR/ID, in taskpacks/ unless told otherwise, from script, service, library, security, web, game or managed-repo.
      Exit 0: written. 1: that folder is there. 2: wrong usage. 3: it could not be written.

  codex-orchestrator pack list [PATH…] [--json]
      Lists packs by path.
      Exit 0: listed. 2: wrong usage. 3: one could not be read.

  codex-orchestrator pack show ID|PATH [--json]
      Says what a pack means, whatever form it is written in.
      Exit 0: said. 1: the pack is refused. 2: wrong usage. 3: there is none.

  codex-orchestrator plan [--packs GLOB]… [--changed BASE..HEAD] [--label NAME]… [--priority P] [--older-than DAYS] [--limit N] [--shard N] [--pulls FILE] [--json]
      Says which packs of a checkout can be run at once, as the matrix of a workflow, and why each of the others is held back.
      Exit 0: planned. 1: a pack is refused, or they are too many. 2: wrong usage. 3: something could not be read.

  codex-orchestrator collect DIR [--out FILE] [--matrix FILE] [--json]
      Verifies every bundle below a folder, such as what a matrix of runs has left, and writes evidence-index.json there.
      Exit 0: all hold. 1: one does not, or ended FAILED or BLOCKED, or is missing. 2: wrong usage. 3: there is none.

  codex-orchestrator spec-guard [--base REVISION] [--policy FILE] [--about TEXT] [--today DAY] [--json] [--sarif FILE] [--dry-run]
      Judges the specs of this checkout as they are on the disk, and whether what changed since the base needs one.
      Exit 0: clean, or only warnings. 1: findings (0 with --dry-run). 2: wrong usage. 3: it could not be checked.

  codex-orchestrator spec-guard [--touch] [--pin] SPEC… [--policy FILE] [--today DAY] [--dry-run]
      Writes into specs that they were reviewed today, and what the files they describe hold now; the rest of a file stays as it is.
      Exit 0: written. 1: one could not be edited, which it says. 2: wrong usage. 3: there is no checkout.

  codex-orchestrator policy validate [FILE] [--floor FILE] [--json]
      Reads a policy as a run would, .github/codex-orchestrator.yml unless told otherwise, and a floor below it.
      Exit 0: it can be used. 1: it is refused. 2: wrong usage. 3: it could not be read.

  codex-orchestrator policy explain [FIELD] [--file FILE] [--floor FILE] [--json]
      Says what each field of the policy is, which layer makes it so, and at which line.
      Exit 0: said. 1: the policy is refused. 2: wrong usage, or no such field. 3: it could not be read.

  codex-orchestrator policy diff OLD NEW [--floor FILE] [--json]
      Says what of NEW is tighter than OLD and what is looser.
      Exit 0: nothing is looser. 1: something is, or cannot be compared, or a file is refused. 2: wrong usage. 3: one could not be read.
`;
/** The command line: one verb, its arguments, an exit code. A verb is loaded when it is asked for, since each needs other parts. */
async function cli(args, env) {
    const [verb, ...rest] = args;
    if (verb === 'verify' && !rest.includes('--help'))
        return (await Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(7145), __webpack_require__.e(8429), __webpack_require__.e(2567), __webpack_require__.e(8093), __webpack_require__.e(5595), __webpack_require__.e(67), __webpack_require__.e(5413), __webpack_require__.e(7925), __webpack_require__.e(4916), __webpack_require__.e(2839), __webpack_require__.e(4241)]).then(__webpack_require__.bind(__webpack_require__, 84241))).verifyCommand(rest);
    if (verb === 'run' && !rest.includes('--help'))
        return (await __webpack_require__.e(/* import() */ 2547).then(__webpack_require__.bind(__webpack_require__, 82547))).runCommand(rest, env);
    if (verb === 'explain' && !rest.includes('--help'))
        return (await Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(4006), __webpack_require__.e(67), __webpack_require__.e(8230)]).then(__webpack_require__.bind(__webpack_require__, 18927))).explainCommand(rest);
    if (verb === 'gate' && !rest.includes('--help'))
        return (await Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(7145), __webpack_require__.e(8429), __webpack_require__.e(2567), __webpack_require__.e(8093), __webpack_require__.e(4591), __webpack_require__.e(67), __webpack_require__.e(4916), __webpack_require__.e(7525)]).then(__webpack_require__.bind(__webpack_require__, 12659))).gateCommand(rest);
    if (verb === 'pack' && !rest.includes('--help'))
        return (await Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(8429), __webpack_require__.e(5595), __webpack_require__.e(981)]).then(__webpack_require__.bind(__webpack_require__, 40981))).packCommand(rest);
    if (verb === 'plan' && !rest.includes('--help'))
        return (await Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(8429), __webpack_require__.e(5595), __webpack_require__.e(3595), __webpack_require__.e(4760), __webpack_require__.e(7130)]).then(__webpack_require__.bind(__webpack_require__, 40329))).planCommand(rest, env);
    if (verb === 'collect' && !rest.includes('--help'))
        return (await Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(7145), __webpack_require__.e(8429), __webpack_require__.e(2567), __webpack_require__.e(8093), __webpack_require__.e(5595), __webpack_require__.e(67), __webpack_require__.e(5413), __webpack_require__.e(7925), __webpack_require__.e(4916), __webpack_require__.e(2839), __webpack_require__.e(588)]).then(__webpack_require__.bind(__webpack_require__, 80588))).collectCommand(rest);
    if (verb === 'spec-guard' && !rest.includes('--help'))
        return (await Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(8429), __webpack_require__.e(8093), __webpack_require__.e(5413), __webpack_require__.e(3595), __webpack_require__.e(1298), __webpack_require__.e(5125)]).then(__webpack_require__.bind(__webpack_require__, 66708))).specGuardCommand(rest, env);
    if (verb === 'policy' && !rest.includes('--help'))
        return (await Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(8815), __webpack_require__.e(8429), __webpack_require__.e(8093), __webpack_require__.e(119)]).then(__webpack_require__.bind(__webpack_require__, 43323))).policyCommand(rest);
    if (verb === '--version') {
        process.stdout.write(`${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x}\n`);
        return 0;
    }
    const help = rest.includes('--help') || verb === '--help' || verb === '-h' || verb === 'help';
    (help ? process.stdout : process.stderr).write(help ? USAGE : `codex-orchestrator: unknown command ${JSON.stringify(verb ?? '')}\n\n${USAGE}`);
    return help ? 0 : 2;
}


/***/ }),

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this tool, the same as in package.json; a test compares them. */
const VERSION = '0.1.0';


/***/ })

};
