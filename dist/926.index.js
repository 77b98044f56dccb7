export const id = 926;
export const ids = [926];
export const modules = {

/***/ 26926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/adapters/files/digest.js
var digest = __webpack_require__(78370);
// EXTERNAL MODULE: ./lib/adapters/files/verify-bundle.js + 2 modules
var verify_bundle = __webpack_require__(58627);
// EXTERNAL MODULE: ./lib/pipeline.js + 43 modules
var pipeline = __webpack_require__(36148);
;// CONCATENATED MODULE: ./lib/commands/verify.js







/** What a bundle cannot prove by itself, and when it rests on that. */
const TRUSTED = [
    ['that the event was as recorded', () => true],
    ['what GitHub answered about permissions and the issue', ({ intake }) => intake?.trigger != null],
    ['that the sandbox held, as its probe recorded it', ({ intake }) => intake?.sandbox != null],
    ['what the model answered and how many tokens its server counted', ({ plan }) => plan !== undefined],
    ['exit codes and output of commands, as this tool recorded them', ({ intake, verify }) => verify !== undefined || (intake?.setup.length ?? 0) > 0],
    ['what GitHub answered about the commit and the pull request', ({ report }) => report?.delivery != null],
];
function trusted(facts) {
    return TRUSTED.flatMap(([what, applies]) => (applies(facts) ? [what] : []));
}
/** `verify BUNDLE`: prints what holds and what does not; answers the exit code. */
async function verifyCommand(args) {
    const asked = read(args);
    if (typeof asked === 'string')
        return complain(2, `${asked}\nUsage: codex-orchestrator verify BUNDLE [--manifest-sha256 DIGEST] [--json]`);
    const folder = (0,external_node_path_.resolve)(asked.folder);
    const found = await (0,promises_.stat)(folder).catch((thrown) => (thrown instanceof Error ? thrown : new Error(String(thrown))));
    if (found instanceof Error)
        return complain(3, `${folder} cannot be read: ${found.message}. Give the folder that holds manifest.json.`);
    if (!found.isDirectory())
        return complain(3, `${folder} is no folder. Give the folder that holds manifest.json; unpack a downloaded artifact first.`);
    const verified = pinned(await (0,verify_bundle/* verifyBundle */.I)(folder, { steps: pipeline/* pipeline */.T, digest: digest/* digestOf */.ol }, version/* VERSION */.x), asked.manifestSha256);
    process.stdout.write(asked.json ? `${JSON.stringify(report(verified, asked.manifestSha256 !== null))}\n` : verify_text(verified, asked.manifestSha256 !== null));
    return verified.differences.length === 0 ? 0 : 1;
}
function read(args) {
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({ args: [...args], allowPositionals: true, options: { 'manifest-sha256': { type: 'string' }, json: { type: 'boolean', default: false } } });
        const [folder, ...more] = positionals;
        if (folder === undefined || more.length > 0)
            return 'verify wants exactly one bundle.';
        const manifestSha256 = values['manifest-sha256'] ?? null;
        if (manifestSha256 !== null && !/^[0-9a-f]{64}$/.test(manifestSha256))
            return '--manifest-sha256 wants 64 hexadecimal digits, lower-case.';
        return { folder, manifestSha256, json: values.json };
    }
    catch (thrown) {
        return thrown instanceof Error ? thrown.message : String(thrown);
    }
}
/** Origin can only be shown by a digest that came another way. */
function pinned(verified, expected) {
    if (expected === null || verified.manifestSha256 === null || verified.manifestSha256 === expected)
        return verified;
    return { ...verified, differences: [{ file: 'manifest.json', what: `its SHA-256 is ${verified.manifestSha256}, not the one given` }, ...verified.differences] };
}
function report({ manifest, manifestSha256, recomputed, differences, facts, unchecked }, withOrigin) {
    return { holds: differences.length === 0, run: manifest?.run ?? null, recorded: manifest?.verdict ?? null, recomputed, manifestSha256, originShown: withOrigin && differences.length === 0, differences, unchecked, trusted: trusted(facts) };
}
function verify_text({ manifest, manifestSha256, recomputed, differences, facts, unchecked }, withOrigin) {
    const [first, ...others] = differences;
    if (first !== undefined)
        return `DOES NOT HOLD: ${first.file}: ${first.what}\n${others.map(({ file, what }) => `  also ${file}: ${what}\n`).join('')}`;
    const { verdict, files, run } = manifest ?? {};
    return [
        `HOLDS: ${recomputed?.status ?? ''} (${recomputed?.reason ?? ''}), as recorded: ${verdict?.sentence ?? ''}`,
        `  run ${run ?? ''}, ${files?.length ?? 0} files, manifest SHA-256 ${manifestSha256 ?? ''}`,
        withOrigin ? '  It is the bundle whose digest was given.' : '  This proves that the bundle agrees with itself, not where it came from: compare the digest with the one in the comment on the issue, or give --manifest-sha256.',
        ...(unchecked.length === 0 ? [] : [`  NOT CHECKED: ${unchecked.join(' and ')}, which only the version that wrote them (${manifest?.tool.version ?? ''}, this is ${version/* VERSION */.x}) can make again. Do not rely on what they say.`]),
        '  Taken on trust:',
        ...trusted(facts).map((what) => `  - ${what}`),
        '',
    ].join('\n');
}
function complain(code, what) {
    process.stderr.write(`codex-orchestrator: ${what}\n`);
    return code;
}

;// CONCATENATED MODULE: ./lib/commands/cli.js


const USAGE = `Usage:
  codex-orchestrator verify BUNDLE [--manifest-sha256 DIGEST] [--json]
      Recomputes a bundle offline: hashes, chain, checks and status.
      Exit 0: it holds. 1: it does not. 2: wrong usage. 3: it could not be checked.
`;
/** The command line: one verb, its arguments, an exit code. */
async function cli(args) {
    const [verb, ...rest] = args;
    if (verb === 'verify' && !rest.includes('--help'))
        return verifyCommand(rest);
    if (verb === '--version') {
        process.stdout.write(`${version/* VERSION */.x}\n`);
        return 0;
    }
    const help = rest.includes('--help') || verb === '--help' || verb === '-h' || verb === 'help';
    (help ? process.stdout : process.stderr).write(help ? USAGE : `codex-orchestrator: unknown command ${JSON.stringify(verb ?? '')}\n\n${USAGE}`);
    return help ? 0 : 2;
}


/***/ })

};
