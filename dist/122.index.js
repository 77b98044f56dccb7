export const id = 122;
export const ids = [122];
export const modules = {

/***/ 78370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ digestOfFile),
/* harmony export */   TM: () => (/* binding */ digestFile),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


const PIECE_BYTES = 1024 * 1024;
/** SHA-256 of UTF-8 text or of bytes, in hexadecimal. */
function digestOf(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/** SHA-256 of a file, in hexadecimal, read piece by piece; rejects as the file system does when it cannot be read. */
async function digestOfFile(path) {
    return (await digestFile(path, 'sha256')).toString('hex');
}
/** Digests a file's bytes without holding them, and shows them to `seen`; rejects as the file system does when it cannot be read. */
async function digestFile(path, algorithm, seen) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
    try {
        // One buffer for all of it: a stream, which makes a new one for every piece, takes half as long again.
        const buffer = Buffer.allocUnsafe(PIECE_BYTES);
        for (let bytesRead = -1; bytesRead !== 0;) {
            ({ bytesRead } = await file.read(buffer, 0, PIECE_BYTES));
            hash.update(buffer.subarray(0, bytesRead));
            seen?.(buffer.subarray(0, bytesRead));
        }
    }
    finally {
        await file.close();
    }
    return hash.digest();
}


/***/ }),

/***/ 92598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ whyNoMatrix),
/* harmony export */   l: () => (/* binding */ matrixOf)
/* harmony export */ });
/* harmony import */ var _packs_select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61375);

/** The matrix of what is selected. */
function matrixOf({ selected }) {
    return { include: [...selected] };
}
/** Why a selection makes no matrix, and what to do; null where it does. */
function whyNoMatrix({ selected, shards }, say) {
    if (selected.length <= _packs_select_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_ENTRIES */ .V)
        return null;
    return `${selected.length} packs are selected, and a matrix holds ${_packs_select_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_ENTRIES */ .V}. Plan them in ${shards} shards, ${say.shard(1)} to ${say.shard(shards)}, or fewer at once with ${say.limit}.`;
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

/***/ 39760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** The value of a JSON text; undefined, which no JSON text stands for, where it is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (thrown) {
        if (thrown instanceof SyntaxError)
            return undefined;
        throw thrown;
    }
}


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

/***/ 82302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ deliveredBy),
/* harmony export */   o: () => (/* binding */ packLine)
/* harmony export */ });
/* harmony import */ var _contract_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33240);

/** The line of a pull request that says which pack it delivers, letter for letter. */
function packLine({ id, sha256 }) {
    return `Pack: ${id} ${sha256}`;
}
/** The pack that the body of a pull request says it delivers, null where it says none. The first such line counts, which is ours: a model writes what stands further down. */
function deliveredBy(body) {
    const [, id, hash] = /^[ \t]*Pack: (\S{1,100}) ([0-9a-f]{64})[ \t]*$/m.exec(body.replaceAll('\r', '\n')) ?? [];
    const digest = _contract_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc.safeParse(hash);
    return id === undefined || !digest.success ? null : { id, sha256: digest.data };
}


/***/ }),

/***/ 97913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   YC: () => (/* binding */ packUnit),
/* harmony export */   fi: () => (/* binding */ CHECK),
/* harmony export */   uF: () => (/* binding */ unitOf)
/* harmony export */ });
/* unused harmony export issueUnit */
/** What the check of a run is called that has an issue, or whose task is not known. */
const CHECK = 'codex-orchestrator';
/** The unit of an issue. */
function issueUnit(number) {
    if (!Number.isSafeInteger(number) || number < 1)
        throw new TypeError(`${number} is not the number of an issue`);
    return { task: `issue-${number}`, branch: `codex/issue-${number}`, mark: `Refs #${number}`, check: CHECK, issue: number };
}
/** The unit of a task pack; with an issue that is where it is talked about. Ids that differ in case alone have one branch, and their marks tell them apart. */
function packUnit(id, issue) {
    return { task: id, branch: `codex/${id.toLowerCase()}`, mark: `Pack: ${id}`, check: issue === null ? `${CHECK} (${id})` : CHECK, issue };
}
/** What a run works on; null while that is not known. */
function unitOf({ trigger, pack }) {
    if (trigger === null)
        return null;
    if (trigger.taskPack !== null)
        return pack === null ? null : packUnit(pack.id, trigger.issue);
    return trigger.issue === null ? null : issueUnit(trigger.issue);
}
/** What the task is called, by its pack or else its issue; empty where neither is known. */
function titleOf({ issue, pack }) {
    return pack?.pack.title ?? issue?.title ?? '';
}


/***/ }),

/***/ 13365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OH: () => (/* binding */ branchesOfPacks),
/* harmony export */   ZD: () => (/* binding */ deliveredPacks)
/* harmony export */ });
/* unused harmony export isBranchOf */
/* harmony import */ var _core_pack_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82302);
/* harmony import */ var _core_unit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97913);


/** The packs that pull requests say they deliver. What a text says counts only for the pack that the branch was made for, since a model writes part of that text. */
function deliveredPacks(pulls) {
    return pulls.flatMap(({ number, state, headRefName, isCrossRepository, body }) => {
        const said = isCrossRepository ? null : (0,_core_pack_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .deliveredBy */ .O)(body);
        return said === null || !isBranchOf(said.id, headRefName) ? [] : [{ ...said, number, state: STATES[state] }];
    });
}
const STATES = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' };
/** The branches from which packs could have been delivered, of those there are: the own one of each, whether there or not, since a merged one is often gone, and those beside it. */
function branchesOfPacks(ids, there) {
    const own = new Set(ids.map((id) => (0,_core_unit_js__WEBPACK_IMPORTED_MODULE_1__/* .packUnit */ .YC)(id, null).branch));
    const aside = [...there].filter((branch) => ASIDE.test(branch) && own.has(branch.replace(ASIDE, '')));
    return [...new Set([...own, ...aside])];
}
/** What a run puts behind the branch of its pack where that is somebody else's. */
const ASIDE = /-[0-9a-f]{8}$/;
/** Whether runs of a pack deliver from a branch: from its own, or from one beside it, that a single run had to take because its own was somebody else's. */
function isBranchOf(id, branch) {
    const { branch: own } = (0,_core_unit_js__WEBPACK_IMPORTED_MODULE_1__/* .packUnit */ .YC)(id, null);
    return branch === own || (ASIDE.test(branch) && branch.replace(ASIDE, '') === own);
}


/***/ }),

/***/ 5086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ packSha256)
/* harmony export */ });
/* harmony import */ var _contract_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33240);
/* harmony import */ var _contract_pack_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86582);
/* harmony import */ var _core_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6992);
/* harmony import */ var _documents_decode_utf8_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21508);




/**
 * What a pack is told apart by from what it was before: the SHA-256 of the canonical JSON of {name: text} of its files.
 * Files of the folder that are no part of a pack don't count. `digest` answers a SHA-256 in hexadecimal.
 */
function packSha256(files, digest) {
    const texts = _contract_pack_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .PACK_FILES */ .mQ.flatMap(({ name }) => {
        const content = files.get(name);
        if (content === undefined)
            return [];
        return [[name, typeof content === 'string' ? content : (0,_documents_decode_utf8_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._)(content).text]];
    });
    // A text that is not well formed has no JSON form; it never comes from bytes.
    return _contract_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc.parse(digest((0,_core_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(Object.fromEntries(texts.map(([name, text]) => [name, text.toWellFormed()])))));
}


/***/ }),

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function serializeString (value) {
  if (!value.isWellFormed()) {
    throw new Error('Lone surrogate is not allowed');
  }
  return JSON.stringify(value);
}

function serializePrimitive (value) {
  switch (typeof value) {
    case 'number':
      if (isNaN(value)) {
        throw new Error('NaN is not allowed');
      }
      if (!isFinite(value)) {
        throw new Error('Infinity is not allowed');
      }
      // For finite numbers String(value) would give identical output, but
      // JSON.stringify benchmarks faster on V8.
      return JSON.stringify(value);
    case 'string':
      return serializeString(value);
    case 'boolean':
      return value ? 'true' : 'false';
    default:
      // null, or values JSON.stringify maps to undefined (undefined,
      // functions, symbols).
      return JSON.stringify(value);
  }
}

// Resolves a value to either its serialized primitive form (a string — or
// undefined, for values JSON.stringify drops) or a frame describing the
// container to descend into. Callers distinguish the two cases with
// `typeof result !== 'object'`.
//
// toJSON results are unwrapped here, and the wrapper objects stay in `seen`
// until the resolved subtree is fully serialized, so cycles introduced via
// toJSON are still detected.
function enterValue (value, seen) {
  let wrappers = null;
  while (value !== null && typeof value === 'object' && typeof value.toJSON === 'function') {
    if (seen.has(value)) {
      throw new Error('Circular reference detected');
    }
    seen.add(value);
    (wrappers ??= []).push(value);
    value = value.toJSON();
  }

  // Boxed Number/String/Boolean objects serialize as their primitive values,
  // mirroring how JSON.stringify treats them.
  if (value instanceof Number || value instanceof String || value instanceof Boolean) {
    value = value.valueOf();
  }

  if (value === null || typeof value !== 'object') {
    if (wrappers !== null) {
      for (const wrapper of wrappers) seen.delete(wrapper);
    }
    return serializePrimitive(value);
  }

  if (seen.has(value)) {
    throw new Error('Circular reference detected');
  }
  seen.add(value);

  return {
    container: value,
    // null marks an array frame; object frames carry their sorted keys.
    // `sort()`'s default comparator orders by UTF-16 code unit, which is the
    // order JCS requires.
    keys: Array.isArray(value) ? null : Object.keys(value).sort(),
    // Next child to serialize; the frame resumes here after a nested
    // container's subtree completes.
    index: 0,
    // Whether no member has been emitted yet (controls comma placement).
    first: true,
    // toJSON wrappers to release from `seen` when this frame completes.
    wrappers
  };
}

function canonicalize (object) {
  if (object === null || typeof object !== 'object') {
    return serializePrimitive(object);
  }

  const seen = new Set();
  const root = enterValue(object, seen);
  if (typeof root !== 'object') {
    // A toJSON chain resolved the input to a primitive.
    return root;
  }

  let result = root.keys === null ? '[' : '{';
  const stack = [root];

  // Depth-first serialization with an explicit stack instead of recursion, so
  // nesting depth is bounded by heap size rather than call-stack size. The top
  // frame is the container currently being serialized: primitive children are
  // appended inline, while a nested container pushes a new frame and jumps
  // back to the outer loop. Because frame.index was already advanced, the
  // parent resumes at its next child once the subtree is done. Opening
  // brackets are emitted when a frame is pushed, closing brackets when it
  // completes.
  outer:
  while (stack.length > 0) {
    const frame = stack[stack.length - 1];
    const container = frame.container;

    // keys === null marks an array frame; otherwise keys holds the object's
    // sorted property names. Either way the iteration counter lives on the
    // frame itself (frame.index), so when a frame is resumed after a nested
    // container completes, the while condition continues at the first
    // unserialized child instead of restarting from the beginning.
    if (frame.keys === null) {
      while (frame.index < container.length) {
        const i = frame.index++;
        if (i > 0) {
          result += ',';
        }
        const element = container[i];
        // Inside arrays, JSON.stringify serializes values with no JSON
        // representation (undefined, symbols, functions) as null.
        const value = element === undefined || typeof element === 'symbol' || typeof element === 'function' ? null : element;
        if (value === null || typeof value !== 'object') {
          result += serializePrimitive(value);
          continue;
        }
        const child = enterValue(value, seen);
        if (typeof child !== 'object') {
          // A toJSON chain resolved the child to an already-serialized
          // primitive — or, when child is undefined, to a value with no JSON
          // representation, which becomes null inside arrays.
          result += child === undefined ? 'null' : child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += ']';
    } else {
      const keys = frame.keys;
      while (frame.index < keys.length) {
        const key = keys[frame.index++];
        const value = container[key];
        // Inside objects, JSON.stringify omits properties whose value has no
        // JSON representation (undefined, symbols, functions).
        if (value === undefined || typeof value === 'symbol' || typeof value === 'function') {
          continue;
        }
        if (value === null || typeof value !== 'object') {
          // Commas are tracked with a flag rather than the key index: a
          // skipped key must not leave a stray comma behind.
          if (frame.first) {
            frame.first = false;
          } else {
            result += ',';
          }
          result += serializeString(key) + ':' + serializePrimitive(value);
          continue;
        }
        // The child must be resolved before the key is emitted: a toJSON
        // returning a value with no JSON representation drops the whole
        // property.
        const child = enterValue(value, seen);
        if (child === undefined) {
          continue;
        }
        if (frame.first) {
          frame.first = false;
        } else {
          result += ',';
        }
        result += serializeString(key) + ':';
        if (typeof child !== 'object') {
          result += child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += '}';
    }

    // Frame complete. The container leaves `seen` so that a later, sibling
    // reference to the same object is not mistaken for a cycle.
    seen.delete(container);
    if (frame.wrappers !== null) {
      for (const wrapper of frame.wrappers) seen.delete(wrapper);
    }
    stack.pop();
  }

  return result;
}


/***/ })

};
