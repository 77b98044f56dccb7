export const id = 3411;
export const ids = [3411];
export const modules = {

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this tool, the same as in package.json; a test compares them. */
const VERSION = '0.1.0';


/***/ })

};
