export const id = 7499;
export const ids = [7499];
export const modules = {

/***/ 27499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   speakCleanly: () => (/* binding */ speakCleanly)
/* harmony export */ });
/* harmony import */ var _core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74288);

/**
 * From here on no secret leaves this process by its output, whoever prints: a library too, and a defect that ends the process,
 * of which only the stack is told, since the error itself may hold a whole request.
 */
function speakCleanly(search) {
    for (const stream of [process.stdout, process.stderr]) {
        const write = stream.write.bind(stream);
        stream.write = new Proxy(write, {
            apply: (target, _, [text, ...rest]) => Reflect.apply(target, undefined, [typeof text === 'string' ? (0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X)(search, text).text : text, ...rest]),
        });
    }
    process.on('uncaughtException', (thrown) => {
        process.stderr.write(`${stackOf(thrown)}\n`);
        process.exit(1);
    });
}
function stackOf(thrown) {
    if (!(thrown instanceof Error))
        return `Something that is no error was thrown (${typeof thrown}).`;
    const stack = thrown.stack ?? `${thrown.name}: ${thrown.message}`;
    return thrown.cause === undefined ? stack : `${stack}\ncaused by ${stackOf(thrown.cause)}`;
}


/***/ })

};
