export const id = 596;
export const ids = [596];
export const modules = {

/***/ 18927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: () => (/* binding */ explainCommand)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/checks/registry.js + 44 modules
var registry = __webpack_require__(16056);
// EXTERNAL MODULE: ./lib/core/cost.js
var cost = __webpack_require__(94078);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(58651);
// EXTERNAL MODULE: ./lib/core/other-reasons.js
var other_reasons = __webpack_require__(30265);
;// CONCATENATED MODULE: ./lib/core/reasons.js



/** Every reason code that these checks, the faults and the decision can give, once each, in the order of the alphabet. */
function reasons(checks) {
    const all = [...checks.map(ofCheck), ...Object.keys(fault/* FAULTS */.y2).filter(isFaultCode).map(ofFault), ...Object.entries(other_reasons/* OTHER_REASONS */.J).map(ofOther)];
    const byCode = Map.groupBy(all, ({ reason }) => reason);
    return [...byCode.values()].flatMap(merged).toSorted((left, right) => (left.reason < right.reason ? -1 : 1));
}
/** Of a code that comes from several places, the words of the first. */
function merged(sharing) {
    return sharing.slice(0, 1).map((first) => ({ ...first, from: [...new Set(sharing.flatMap(({ from }) => from))] }));
}
function ofCheck({ id, reason, kind, title, rationale, remediation }) {
    return { reason, status: cost/* COST */.oF[kind], meaning: `It has to hold that ${title[0]?.toLowerCase() ?? ''}${title.slice(1)}, and it did not. ${rationale}`, remedy: remediation, from: [`the check ${id}`] };
}
function ofFault(reason) {
    const { status, remedy } = fault/* FAULTS */.y2[reason];
    return { reason, status, meaning: FAULT_MEANINGS[reason], remedy, from: ['a fault of the machinery'] };
}
function ofOther([reason, { from, status, meaning, remedy }]) {
    return { reason, status, meaning, remedy, from: [FROM[from]] };
}
function isFaultCode(reason) {
    return Object.hasOwn(fault/* FAULTS */.y2, reason);
}
const FROM = {
    intake: 'a fact that intake could not establish (the check facts-established)',
    delivery: 'the check delivered',
    decision: 'the decision over all records',
};
/** What each fault means; what it costs and what to do stand with the faults themselves. */
const FAULT_MEANINGS = {
    'breaker:attempts': 'Codex ended without an answer that can be used as often as `limits.attempts` of the policy lets it be tried in one phase.',
    'breaker:cost': 'The run reached `limits.cost` of the policy by its prices; no further request was sent.',
    'breaker:log-bytes': 'Codex and the commands wrote more output than `limits.log-bytes` of the policy.',
    'breaker:minutes': 'The run took longer than `limits.minutes` of the policy.',
    'breaker:tokens': 'The run reached `limits.tokens` of the policy; no further request was sent.',
    'codex:checksum': 'The Codex package or binary does not have the digest this release was built against.',
    'codex:empty-answer': 'Codex ended well but said nothing.',
    'codex:failed': 'Codex reported an error, or ended with an exit code other than 0.',
    'codex:killed': 'Codex was ended by a signal that was not ours.',
    'codex:missing': 'The Codex binary is not there and could not be installed.',
    'codex:not-schema': 'Codex answered something that does not fit the schema of the answer.',
    'codex:protected-path': 'Codex reported a change to a protected path and was ended at once.',
    'codex:refused': 'The model declined the task.',
    'codex:sandbox': 'The sandbox of Codex itself could not be built, or did not hold when it was tried.',
    'codex:timeout': 'A turn of Codex took too long.',
    'evidence:altered': 'The evidence of a run that is to be ended does not agree with itself, so nothing is added to it.',
    'evidence:broken': 'A file of the evidence could not be written, or the bundle did not verify right after it was closed.',
    'evidence:foreign-file': 'The evidence folder holds something that is no plain file of ours.',
    'evidence:not-uploaded': 'The bundle could not be uploaded as an artifact.',
    'git:base-missing': 'The base branch does not exist.',
    'git:broken': 'A git command failed that should not.',
    'git:fetch-failed': 'The base commit could not be fetched.',
    'github:denied': 'GitHub refused a request of the token.',
    'github:moved': 'GitHub answered with a redirection, which no request of ours follows.',
    'github:rule': 'A ruleset or branch protection refused what was sent.',
    'github:unexpected': 'GitHub answered something that does not fit its own description, or that does not agree with what was sent.',
    'github:unreachable': 'GitHub did not answer.',
    'model:bad-request': 'The model server rejected a request for good (400 and the like).',
    'model:context-exceeded': 'The model had no room left for the conversation.',
    'model:filtered': 'A content filter of the model server stopped the answer.',
    'model:incomplete': 'The model server ended an answer before it was complete.',
    'model:key-missing': 'No usable key for the model server was given.',
    'model:key-rejected': 'The model server answered 401 or 403.',
    'model:not-found': 'The model server answered 404.',
    'model:quota': 'The model server says that the quota is used up.',
    'model:rate-limited': 'The model server answered 429, and Codex was not told to ask again soon.',
    'model:unavailable': 'The model server did not answer, answered 5xx, or broke off, and did so again on every retry.',
    'model:usage-unknown': 'The policy limits tokens or cost, and the model server did not say how many it used.',
    'network:proxy-invalid': 'HTTPS_PROXY of the job names something that cannot be used as a proxy.',
    'run:cancelled': 'Somebody cancelled the job.',
    'run:internal': 'A defect of ours.',
    'run:lost': 'The process of the run ended without a word, and what it left was ended in its place.',
    'run:superseded': 'Somebody moved our branch while the run was delivering.',
    'run:timeout': 'The run took 60 minutes and had not read its policy by then.',
    'sandbox:broken': 'The sandbox itself failed while a command ran in it.',
    'sandbox:unavailable': 'No sandbox works on this machine.',
    'tree:hard-link': 'A changed file has a second name on disk.',
    'tree:nested-repository': 'The work tree holds a git repository of its own.',
    'tree:special-file': 'The work tree holds a socket, a pipe or a device.',
    'tree:submodule-changed': 'The content of a submodule changed.',
    'tree:too-large': 'The change holds a file larger than GitHub takes, or too many files.',
    'tree:unsafe-path': 'A name in the work tree could be read as something else.',
};

// EXTERNAL MODULE: ./lib/documents/nearest.js
var nearest = __webpack_require__(1476);
;// CONCATENATED MODULE: ./lib/commands/explain.js




const USAGE = 'Usage: codex-orchestrator explain CODE [--json]';
/** `explain CODE`: prints what a reason code means and what to do; answers the exit code: 0 known, 1 unknown, 2 wrong usage. */
function explainCommand(args) {
    const asked = read(args);
    if (typeof asked === 'string')
        return complain(2, `${asked}\n${USAGE}`);
    const known = reasons(registry/* CHECKS */.ui);
    if (asked.code === null)
        return complain(2, `explain wants one reason code, as the comment on the issue shows it. These there are:\n${list(known)}${USAGE}`);
    const found = known.find(({ reason }) => reason === asked.code);
    if (found === undefined)
        return complain(1, unknown(asked.code, known));
    process.stdout.write(asked.json ? `${JSON.stringify(found)}\n` : explain_text(found));
    return 0;
}
function read(args) {
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({ args: [...args], allowPositionals: true, options: { json: { type: 'boolean', default: false } } });
        const [code, ...more] = positionals;
        return more.length > 0 ? 'explain wants one reason code.' : { code: code?.trim().toLowerCase() ?? null, json: values.json };
    }
    catch (thrown) {
        return thrown instanceof Error ? thrown.message : String(thrown);
    }
}
function explain_text({ reason, status, meaning, remedy, from }) {
    return [`${reason}: ${status}`, '', `  Meaning     ${meaning}`, `  What to do  ${remedy}`, `  Comes from  ${from.join('; ')}`, ''].join('\n');
}
/** Every code with its status, in two columns. */
function list(known) {
    const width = Math.max(...known.map(({ reason }) => reason.length));
    return known.map(({ reason, status }) => `  ${reason.padEnd(width)}  ${status}\n`).join('');
}
/** The codes that are spelled alike, else those of the same area, else none. */
function unknown(code, known) {
    const names = known.map(({ reason }) => reason);
    const alike = (0,nearest/* nearestOf */.q)(code, names, 3);
    const [area] = code.split(':');
    const meant = alike.length > 0 ? alike : names.filter((name) => name.split(':')[0] === area || name.split(':')[1] === code);
    const hint = meant.length === 0 ? 'Without a code, explain lists them all.' : `Did you mean ${meant.join(', ')}?`;
    return `there is no reason code ${JSON.stringify(code.slice(0, 100))}. ${hint}`;
}
function complain(code, what) {
    process.stderr.write(`codex-orchestrator: ${what}\n`);
    return code;
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

/***/ 64539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ matchFolded),
/* harmony export */   Kc: () => (/* binding */ unsafePath),
/* harmony export */   k_: () => (/* binding */ matchExactly),
/* harmony export */   tu: () => (/* binding */ foldPath)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

/** The same on every system, since a bundle is judged again anywhere. */
const OPTIONS = { dot: true, nonegate: true, windows: false, maxLength: 16_384 };
/**
 * Folds the spellings of a path that some system takes for the same file: Unicode form and width, case, characters that
 * are not seen, `.` and `..` steps, back-slashes, trailing dots and spaces. The stricter reading wins: it is for refusing.
 */
function foldPath(path) {
    const names = [];
    for (const name of path.split(/[/\\]/).map(foldName)) {
        if (name === '' || name === '.')
            continue;
        if (name === '..' && names.length > 0 && names.at(-1) !== '..')
            names.pop();
        else
            names.push(name);
    }
    return names.join('/');
}
/** Matches paths as git spells them, letter for letter. A glob for what is below a folder does not match the folder: as a path of its own it is a link or a file. */
function matchExactly(globs) {
    return matcher(globs.map((glob) => plainGlob(glob).replace(/(?<=[^/*])(\/\*\*)+$/, '/**/*')));
}
/** Matches paths whatever their spelling, for globs that forbid: a glob that names a folder covers everything below it. */
function matchFolded(globs) {
    const plain = globs.map(plainGlob);
    const exact = matcher(withBelow(plain.filter((glob) => foldPath(glob) !== glob)));
    const names = new Set(plain.flatMap((glob) => ANYWHERE.exec(foldText(glob))?.[1] ?? []));
    const folded = matcher(withBelow(plain.map(foldText).filter((glob) => !ANYWHERE.test(glob))));
    return (path) => exact(path) || readings(path).some((reading) => reading.split('/').some((name) => names.has(name)) || folded(reading));
}
/** A glob covers what it names, and everything below that. */
function withBelow(globs) {
    return globs.flatMap((glob) => [glob, `${glob}/**`]);
}
/** A name wherever it stands, as most globs are: looked up among the names of a path, which is some hundred times faster than to match it. */
const ANYWHERE = /^\*\*\/([^/*?[\]{}!()|\\+@]+)$/;
/** Says why a path is not a plain relative path, or null when it is one. */
function unsafePath(path) {
    if (path.startsWith('/') || /^[a-z]:/i.test(path))
        return 'it is absolute';
    if (path.includes('\\'))
        return 'it holds a backslash';
    if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(path))
        return 'it holds a control character';
    if (INVISIBLE.test(path))
        return 'it holds an invisible character';
    if (!path.isWellFormed())
        return 'it is not Unicode text';
    const names = path.split('/');
    if (names.some((name) => name === '..' || name === '.' || name === ''))
        return 'it holds an empty, `.` or `..` step';
    if (names.some((name) => SHORT_NAME.test(name)))
        return 'it has the form of a short name, which Windows takes for another file';
    return null;
}
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
/** Windows gives long names a second one of eight characters, a tilde and a number among them: `GITHUB~1`, `PACKAG~1.JSO`. */
const SHORT_NAME = /^[^.~]{1,6}~\d{1,6}(\.[^.]{0,3})?$/;
/** A path as it stands and, where it holds a colon, as Windows reads it: what follows the colon names a stream of the same file. */
function readings(path) {
    const folded = foldPath(path);
    if (!folded.includes(':'))
        return [folded];
    return [folded, foldPath(folded.split('/').map((name) => name.replace(/:.*$/s, '')).join('/'))];
}
/** Folded again until nothing changes: one step can lay bare what another folds, such as a dot in another width. */
function foldName(name) {
    let folded = name;
    for (let before = ''; before !== folded;) {
        before = folded;
        folded = foldText(folded).replace(/[/\\]/g, '_').replace(/(?<=[^. ])[. ]+$/, '');
    }
    return folded;
}
/** Upper case first, so that letters with two lower-case forms meet. */
function foldText(text) {
    return text
        .replace(/\p{Default_Ignorable_Code_Point}|\p{Cf}/gu, '')
        .normalize('NFKC')
        .toUpperCase()
        .toLowerCase()
        .normalize('NFKC');
}
/** A glob without the habits of other formats that would make it match nothing: `./` and `/` before it, `/` behind it. */
function plainGlob(glob) {
    return glob.replace(/^(\.?\/)+/, '').replace(/\/+$/, '/**');
}
/** Parentheses and bars are letters here: the library would read them as a regular expression of the author's. */
function matcher(globs) {
    return globs.length === 0 ? () => false : picomatch__WEBPACK_IMPORTED_MODULE_0__(globs.map((glob) => glob.replace(/[()|]/g, '\\$&')), OPTIONS);
}


/***/ }),

/***/ 1476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest),
/* harmony export */   q: () => (/* binding */ nearestOf)
/* harmony export */ });
/** The name among `known` that is nearest to what was written, or null when none is near enough to be meant. */
function nearest(written, known) {
    return nearestOf(written, known, 1)[0] ?? null;
}
/** The names among `known` that are near enough to what was written to be meant, nearest first, `most` of them. */
function nearestOf(written, known, most) {
    const fold = (name) => name.toLowerCase().replaceAll('_', '-');
    const ranked = known.map((name) => ({ name, distance: distance(fold(written), fold(name)) })).toSorted((left, right) => left.distance - right.distance);
    return ranked.filter(({ name, distance: far }) => far <= Math.max(2, Math.floor(name.length / 3))).slice(0, most).map(({ name }) => name);
}
/** Levenshtein distance, one row at a time. */
function distance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (const [i, left] of Array.from(from).entries()) {
        const next = [i + 1];
        for (const [j, right] of Array.from(to).entries()) {
            next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (left === right ? 0 : 1)));
        }
        row = next;
    }
    return row.at(-1) ?? 0;
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
