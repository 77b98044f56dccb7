export const id = 4241;
export const ids = [4241];
export const modules = {

/***/ 84241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyCommand: () => (/* binding */ verifyCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _adapters_files_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78370);
/* harmony import */ var _adapters_files_verify_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83455);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26857);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13411);







/** What a bundle cannot prove by itself, and when it rests on that. */
const TRUSTED = [
    ['that the event was as recorded', () => true],
    ['what GitHub answered about permissions and the issue', ({ intake }) => intake?.trigger != null],
    ['what GitHub answered about comments that approve protected files, their authors and its environments', ({ intake }) => (intake?.approvals.length ?? 0) > 0],
    ['that the sandbox held, as its probe recorded it', ({ prepare }) => prepare?.sandbox != null],
    ['what the model answered and how many tokens its server counted', ({ plan }) => plan !== undefined],
    ['exit codes and output of commands, as this tool recorded them', ({ prepare, verify }) => verify !== undefined || (prepare?.setup.length ?? 0) > 0],
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
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(asked.folder);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch((thrown) => (thrown instanceof Error ? thrown : new Error(String(thrown))));
    if (found instanceof Error)
        return complain(3, `${folder} cannot be read: ${found.message}. Give the folder that holds manifest.json.`);
    if (!found.isDirectory())
        return complain(3, `${folder} is no folder. Give the folder that holds manifest.json; unpack a downloaded artifact first.`);
    const verified = pinned(await (0,_adapters_files_verify_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyBundle */ .I)(folder, { steps: _pipeline_js__WEBPACK_IMPORTED_MODULE_5__/* .pipeline */ .T, digest: _adapters_files_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol }, _version_js__WEBPACK_IMPORTED_MODULE_6__/* .VERSION */ .x), asked.manifestSha256);
    process.stdout.write(asked.json ? `${JSON.stringify(report(verified, asked.manifestSha256 !== null))}\n` : text(verified, asked.manifestSha256 !== null));
    return verified.differences.length === 0 ? 0 : 1;
}
function read(args) {
    try {
        const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({ args: [...args], allowPositionals: true, options: { 'manifest-sha256': { type: 'string' }, json: { type: 'boolean', default: false } } });
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
function text({ manifest, manifestSha256, recomputed, differences, facts, unchecked }, withOrigin) {
    const [first, ...others] = differences;
    if (first !== undefined)
        return `DOES NOT HOLD: ${first.file}: ${first.what}\n${others.map(({ file, what }) => `  also ${file}: ${what}\n`).join('')}`;
    const { verdict, files, run } = manifest ?? {};
    return [
        `HOLDS: ${recomputed?.status ?? ''} (${recomputed?.reason ?? ''}), as recorded: ${verdict?.sentence ?? ''}`,
        `  run ${run ?? ''}, ${files?.length ?? 0} files, manifest SHA-256 ${manifestSha256 ?? ''}`,
        withOrigin ? '  It is the bundle whose digest was given.' : '  This proves that the bundle agrees with itself, not where it came from: compare the digest with the one in the comment on the issue, or give --manifest-sha256.',
        ...(unchecked.length === 0 ? [] : [`  NOT CHECKED: ${unchecked.join(' and ')}, which only the version that wrote them (${manifest?.tool.version ?? ''}, this is ${_version_js__WEBPACK_IMPORTED_MODULE_6__/* .VERSION */ .x}) can make again. Do not rely on what they say.`]),
        '  Taken on trust:',
        ...trusted(facts).map((what) => `  - ${what}`),
        '',
    ].join('\n');
}
function complain(code, what) {
    process.stderr.write(`codex-orchestrator: ${what}\n`);
    return code;
}


/***/ })

};
