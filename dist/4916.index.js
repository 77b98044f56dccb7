export const id = 4916;
export const ids = [4916];
export const modules = {

/***/ 45409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ gatherPlaces)
/* harmony export */ });
/**
 * Where some findings point, without what a sentence beside them says already: what several findings saw at one place stands
 * together, and what one finding saw there stays apart, as the questions of a plan do.
 */
function gatherPlaces(findings, said) {
    const gathered = [];
    const earlier = new Map();
    for (const { places } of findings) {
        const own = places.filter(({ what }) => what === '' || !said.includes(what)).map(({ where, what, frame }) => ({ where, frame, seen: earlier.get(where)?.add(what) ?? new Set([what]) }));
        gathered.push(...own.filter(({ where }) => !earlier.has(where)));
        for (const { where, seen } of own)
            if (!earlier.has(where))
                earlier.set(where, seen);
    }
    return gathered.map(({ where, seen, frame }) => ({ where, what: [...seen].filter((what) => what !== '').join('; '), ...(frame === undefined ? {} : { frame }) }));
}


/***/ }),

/***/ 49859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ normaliseBody)
/* harmony export */ });
/** Bodies are compared after line ends are made one kind, since GitHub sends CR LF in one place and LF in another. */
function normaliseBody(body) {
    return body.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}


/***/ }),

/***/ 65987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable)
/* harmony export */ });
/** GitHub's own limit for a body, in characters. */
const CHARACTERS = 65_536;
/** Markdown is read in time that grows with lines times lines, and with blocks inside blocks: both have an end. */
const LINES = 4000;
const DEPTH = 40;
const INSIDE = 2000;
/** Each address in angle brackets is looked for to the end of its line. */
const ANGLED = 500;
/** Says why a body is not read at all, or null when it is; the bounds are far beyond what people write. */
function unreadable(body) {
    if (body.length > CHARACTERS)
        return `it has ${body.length} characters, and ${CHARACTERS} are read`;
    const lines = body.split(/\r\n?|\n/);
    if (lines.length > LINES)
        return `it has ${lines.length} lines, and ${LINES} are read`;
    const angled = body.split('](<').length - 1;
    if (angled > ANGLED)
        return `it opens ${angled} links with an address in angle brackets, and ${ANGLED} are read`;
    const markers = lines.map(markersOf);
    const deep = markers.findIndex((count) => count > DEPTH);
    if (deep !== -1)
        return `line ${deep + 1} opens more than ${DEPTH} quotes and lists inside each other`;
    const inside = markers.reduce((sum, count) => sum + Math.max(0, count - 1), 0);
    return inside > INSIDE ? `it opens ${inside} quotes and lists inside others on one line, and ${INSIDE} are read` : null;
}
/** How many quotes and lists a line may open. */
function markersOf(line) {
    const [start = ''] = /^(?:\s|>|[-+*](?=\s|$)|\d{1,9}[.)](?=\s|$))*/.exec(line) ?? [];
    return [...start.matchAll(/[>\-+*.)]/g)].length;
}


/***/ }),

/***/ 46773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ parseIssue)
});

// EXTERNAL MODULE: ./lib/contract/issue.js
var issue = __webpack_require__(63409);
// EXTERNAL MODULE: ./lib/issue/limits.js
var limits = __webpack_require__(65987);
// EXTERNAL MODULE: ./lib/contract/in-words.js
var in_words = __webpack_require__(22187);
// EXTERNAL MODULE: ./lib/documents/read-json.js
var read_json = __webpack_require__(72511);
// EXTERNAL MODULE: ./lib/documents/strip-hidden.js
var strip_hidden = __webpack_require__(88821);
;// CONCATENATED MODULE: ./lib/issue/read-intent.js




const SMALLEST = 'The smallest block is {"version": "1.1", "task": "change", "instructions": ["Do this."]}; or leave the block out.';
const FIELDS = 'The block knows version, task, instructions, constraints and validation with commands and notes.';
const MOST_FLAWS = 20;
/** Reads the one fenced `codex` block an issue may have. Two blocks, a block inside a quote or a list, bad JSON and unknown fields are flaws. */
function readIntent(blocks) {
    const [block, second] = blocks;
    if (block === undefined)
        return { intent: null, flaws: [], removed: [] };
    if (second !== undefined)
        return refuse([{ where: `line ${second.line}`, what: `there are ${blocks.length} codex blocks`, remedy: 'Keep one block in the language codex.' }]);
    if (block.nested)
        return refuse([{ where: `line ${block.line}`, what: 'the codex block stands inside a quote or a list', remedy: 'Move the block out of the quote or the list, to the start of a line.' }]);
    const read = (0,read_json/* readJson */.V)(block.value);
    const lineOf = (offset) => `line ${block.line + (0,strip_hidden/* lineAt */.mh)(block.value, offset)}`;
    if (!read.ok)
        return refuse([{ where: lineOf(read.offset), what: `this is no JSON: ${read.what}`, remedy: `Mend the JSON at that line. ${SMALLEST}` }]);
    const removed = [];
    const parsed = issue/* intent */.tf.safeParse(withoutHidden(read.value, (found) => removed.push(...found.map((kind) => ({ ...kind, line: block.line })))), { error: in_words/* inWords */.r });
    if (parsed.success)
        return { intent: parsed.data, flaws: [], removed };
    const placed = (path) => lineOf(read.places.get(path) ?? 0);
    return refuse(parsed.error.issues.flatMap((issue) => flawsOf(issue, placed)).slice(0, MOST_FLAWS));
}
function refuse(flaws) {
    return { intent: null, flaws, removed: [] };
}
function flawsOf(issue, placed) {
    const path = issue.path.map((key) => `/${String(key)}`).join('');
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => ({ where: placed(`${path}/${key}`), what: `unknown field ${JSON.stringify(key.slice(0, 100))}`, remedy: FIELDS }));
    return [{ where: placed(path), what: `${path === '' ? 'the block' : path.slice(1).replaceAll('/', '.')} ${issue.message}`, remedy: SMALLEST }];
}
/** JSON can spell a hidden character as an escape, which brings it back after the page was cleaned. */
function withoutHidden(value, tell) {
    if (typeof value === 'string') {
        const { text, removed } = (0,strip_hidden/* stripHidden */.Pz)(value);
        tell(removed);
        return text;
    }
    if (Array.isArray(value))
        return value.map((item) => withoutHidden(item, tell));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutHidden(inner, tell)]));
}

// EXTERNAL MODULE: ./lib/contract/policy-glob.js
var policy_glob = __webpack_require__(13561);
;// CONCATENATED MODULE: ./lib/issue/says-nothing.js

const PLACEHOLDERS = new Set(['', 'no response', 'tbd', 'todo', 'n/a', 'na', 'none yet', '…', ...Object.values(issue/* SECTION_HINTS */.Jo).map(wordsOf)]);
const LONGEST = 120;
/** Says whether words are no more than a placeholder: empty, TBD, N/A, or what the template itself says there. A task box and the marks of emphasis are no words. */
function saysNothing(text) {
    const words = withoutBox(text);
    return words.length <= LONGEST && PLACEHOLDERS.has(wordsOf(words));
}
/** Text without the box of a task before it. */
function withoutBox(text) {
    return text.trim().replace(/^\[[ xX]?\](\s+|$)/, '');
}
function wordsOf(text) {
    return text.normalize('NFKC').replace(/[-_*=\s]+/g, ' ').trim().toLowerCase().replace(/[.!]+$/, '');
}

// EXTERNAL MODULE: ./node_modules/mdast-util-to-string/lib/index.js
var lib = __webpack_require__(31869);
;// CONCATENATED MODULE: ./lib/issue/positions.js
/** Where a node begins in the source. */
function startOf(node) {
    return node.position?.start.offset ?? 0;
}
/** Where a node ends in the source. */
function endOf(node) {
    return node.position?.end.offset ?? 0;
}

;// CONCATENATED MODULE: ./lib/issue/cuts.js


/** Where a link may lead: an address, or a place of the repository, in letters that all are seen. Others can hold sentences. */
const ADDRESS = /^(?:https?:\/\/|mailto:|\.{0,2}\/|#|[\w.-]+(?:[/#?]|$))[\x21-\x7e]{0,500}$/i;
/** What of a node is not seen: comments, tags, images, definitions, words behind links and fences. */
function cutsIn(node, text) {
    const [from, to] = [startOf(node), endOf(node)];
    switch (node.type) {
        case 'html':
            return [{ from, to, what: node.value.startsWith('<!--') ? 'HTML comment' : 'HTML tag', keep: wordsOfHtml(node.value) }];
        case 'image':
        case 'imageReference':
            return [{ from, to, what: 'image', keep: '' }];
        case 'definition':
            return [{ from, to, what: 'link definition', keep: '' }];
        case 'code':
            return fenceCut(text, from);
        case 'link':
        case 'linkReference': {
            const last = node.children.at(-1);
            const inside = node.children.flatMap((child) => cutsIn(child, text));
            if (text[from] !== '[')
                return inside;
            if (!hasWords(node))
                return [{ from, to, what: 'link without words', keep: '' }];
            const end = last === undefined ? from + 1 : endOf(last);
            const keep = node.type === 'link' ? (ADDRESS.test(node.url) ? `](${node.url})` : ']') : ']';
            return text.slice(end, to) === keep ? inside : [...inside, { from: end, to, what: 'words behind a link', keep }];
        }
        default:
            return 'children' in node ? node.children.flatMap((child) => cutsIn(child, text)) : [];
    }
}
/** Whether anything is seen of a node, once hidden characters are gone. */
function hasWords(node) {
    if (node.type === 'text' || node.type === 'inlineCode')
        return /\S/.test((0,strip_hidden/* stripHidden */.Pz)(node.value).text);
    return 'children' in node && node.children.some(hasWords);
}
/** The words of a piece of HTML: no comments, no tags. */
function wordsOfHtml(html) {
    return html
        .replace(/<!--(?:-?>[\s\S]*?-->|-?>|[\s\S]*?(?:-->|$))/g, '')
        .replace(/<(?:[^<>"']|"[^"]*"|'[^']*')*>/g, '')
        .replace(/<[^>]*(>|$)/g, '');
}
/** The source from the first block to the last, without what is cut. */
function visibleSource(text, content, cuts) {
    const [first, last] = [content.at(0), content.at(-1)];
    if (first === undefined || last === undefined)
        return '';
    const [start, end] = [startOf(first), endOf(last)];
    let visible = '';
    let at = start;
    for (const { from, to, keep } of cuts.filter((cut) => cut.to > start && cut.from < end).toSorted((left, right) => left.from - right.from)) {
        if (to <= at)
            continue;
        // What begins inside an earlier cut has nothing left to stand for.
        visible += text.slice(at, Math.max(at, from)) + (from >= at ? keep : '');
        at = to;
    }
    return (visible + text.slice(at, Math.max(at, end))).trim();
}
/** Of the words behind the opening of a fence a page shows none; the name of a language is left. */
function fenceCut(text, from) {
    const [opening = '', mark = '', info = ''] = /^(`{3,}|~{3,})([^\n]*)/.exec(text.slice(from, from + 65_536)) ?? [];
    return info === '' || /^ ?[\w+#.-]{1,20}$/.test(info) ? [] : [{ from: from + mark.length, to: from + opening.length, what: 'words behind a fence', keep: '' }];
}

;// CONCATENATED MODULE: ./lib/issue/words.js



/** Says whether blocks say nothing: all they hold is headings, rules and the placeholders people leave. */
function isEmpty(content) {
    return content.every((block) => {
        if (block.type === 'thematicBreak' || block.type === 'heading' || block.type === 'definition')
            return true;
        if (block.type === 'code')
            return block.value.trim() === '';
        return textsOf(block).every(saysNothing);
    });
}
/** The words of each item of the lists among the blocks, each on one line, without those that say nothing. */
function itemsOf(content) {
    const items = content.filter((block) => block.type === 'list').flatMap(({ children }) => children);
    return items.map(itemText).filter((text) => !saysNothing(text));
}
/** The words of each paragraph, heading and piece of code, in order. */
function textsOf(node) {
    if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
        return node.children.flatMap(textsOf);
    return [node.type === 'html' ? wordsOfHtml(node.value) : plain(node)].filter((text) => text.trim() !== '');
}
/** The item's own words and those of the lists in it, without strong emphasis. */
function itemText(item) {
    return withoutBox(textsOf(item).join(' ').replace(/\s+/g, ' ').replace(/\*\*([^\s*](?:[^*]{0,300}[^\s*])?)\*\*/g, '$1'));
}
function plain(node) {
    return (0,lib/* toString */.d)(node, { includeImageAlt: false, includeHtml: false });
}

;// CONCATENATED MODULE: ./lib/issue/read-paths.js




const MOST = 256;
const HOW = 'Write one path or glob a line, as a list or in a fenced code block, such as - `src/**`.';
/** Reads the globs of `Allowed paths` or `Forbidden paths`: the items of a list, or the lines of a code block. Anything else is a flaw, since it would be without effect. */
function readPaths(name, sections, lineOf) {
    const [section, second] = sections.filter((found) => found.name === name);
    if (section === undefined)
        return { globs: null, flaws: [] };
    if (second !== undefined)
        return { globs: null, flaws: [{ where: `${name}, line ${lineOf(second.heading)}`, what: 'the section is there more than once', remedy: `Keep one section ${name}.` }] };
    const content = section.runs.flat();
    if (isEmpty(content) || content.every(saysNone))
        return name === 'Allowed paths' && !isEmpty(content) ? { globs: null, flaws: [nothingAllowed(lineOf(section.heading))] } : { globs: null, flaws: [] };
    const entries = content.flatMap((block) => entriesOf(block, lineOf));
    const flaws = entries.flatMap(({ glob, line }) => read_paths_flawsOf(name, glob, line));
    if (entries.length > MOST)
        return { globs: null, flaws: [{ where: name, what: `it names ${entries.length} paths, and ${MOST} are read`, remedy: 'Name folders, such as src/**, in place of files.' }] };
    return flaws.length > 0 ? { globs: null, flaws } : { globs: entries.flatMap(({ glob }) => glob ?? []), flaws };
}
/** The entries of a block: the items of a list, or the lines of a code block. */
function entriesOf(block, lineOf) {
    const line = lineOf(block);
    if (block.type === 'thematicBreak' || block.type === 'definition' || isEmpty([block]))
        return [];
    if (block.type === 'list')
        return block.children.flatMap((item) => ofItem(item, lineOf(item)));
    if (block.type !== 'code')
        return [{ glob: null, line }];
    return block.value.split('\n').flatMap((text, index) => (text.trim() === '' ? [] : [{ glob: text.trim(), line: line + index + 1 }]));
}
/** An item is one glob as it stands, or globs in code with nothing but commas between them. */
function ofItem(item, line) {
    const [paragraph, ...more] = item.children;
    if (paragraph === undefined || isEmpty(item.children))
        return [];
    if (paragraph.type !== 'paragraph' || more.length > 0)
        return [{ glob: null, line }];
    const codes = paragraph.children.flatMap((child) => (child.type === 'inlineCode' ? [child.value.trim()] : []));
    const others = paragraph.children.filter(({ type }) => type !== 'inlineCode').flatMap(textsOf).join('');
    const words = withoutBox(others);
    if (codes.length > 0)
        return /^[\s,;]*$/.test(words) ? codes.map((glob) => ({ glob, line })) : [{ glob: null, line }];
    return [{ glob: /\s/.test(words) ? null : words, line }];
}
function read_paths_flawsOf(name, glob, line) {
    const where = `${name}, line ${line}`;
    if (glob === null)
        return [{ where, what: 'this is not a path alone', remedy: HOW }];
    const parsed = policy_glob/* policyGlob */.l.safeParse(glob, { error: in_words/* inWords */.r });
    return parsed.success ? [] : [{ where, what: `${JSON.stringify(glob.slice(0, 100))} ${parsed.error.issues[0]?.message ?? 'is no glob'}`, remedy: HOW }];
}
/** Whether a block only says that there is nothing to say. */
function saysNone(block) {
    return textsOf(block).every((text) => /^\W*(?:none|no|nothing|-)?\W*$/i.test(text));
}
function nothingAllowed(line) {
    return { where: `Allowed paths, line ${line}`, what: 'it allows no path, so that nothing could be changed', remedy: 'Name at least one path, or leave the section out: then the policy alone says what may change.' };
}

;// CONCATENATED MODULE: ./lib/issue/read-spec-names.js




const read_spec_names_HOW = 'Write one spec a line, as a list or in a fenced code block, each by its path or its id, such as - `docs/specs/login.md`.';
/** Reads the section `Specs`: the items of a list, or the lines of a code block. Anything else is a flaw, since it would be without effect. */
function readSpecNames(sections, lineOf) {
    const [section, second] = sections.filter(({ name }) => name === issue/* SPECS_SECTION */.th);
    if (section === undefined)
        return { names: [], flaws: [] };
    const refuse = (where, what, remedy) => ({ names: [], flaws: [{ where, what, remedy }] });
    if (second !== undefined)
        return refuse(`${issue/* SPECS_SECTION */.th}, line ${lineOf(second.heading)}`, 'the section is there more than once', `Keep one section ${issue/* SPECS_SECTION */.th}.`);
    const content = section.runs.flat();
    if (isEmpty(content) || content.every(saysNone))
        return { names: [], flaws: [] };
    const entries = content.flatMap((block) => entriesOf(block, lineOf));
    const flaws = entries.flatMap(({ glob, line }) => read_spec_names_flawsOf(glob, line));
    if (flaws.length > 0)
        return { names: [], flaws };
    const names = [...new Set(entries.flatMap(({ glob }) => glob ?? []))];
    return names.length > issue/* MOST_SPECS */.DT ? refuse(issue/* SPECS_SECTION */.th, `it names ${names.length} specs, and ${issue/* MOST_SPECS */.DT} are read`, 'Make the issue smaller, or name the specs that matter for it.') : { names, flaws };
}
function read_spec_names_flawsOf(name, line) {
    const where = `${issue/* SPECS_SECTION */.th}, line ${line}`;
    if (name === null)
        return [{ where, what: 'this is no path and no id alone', remedy: read_spec_names_HOW }];
    const parsed = issue/* specName */.hi.safeParse(name, { error: in_words/* inWords */.r });
    return parsed.success ? [] : [{ where, what: `${JSON.stringify(name.slice(0, 100))} ${parsed.error.issues[0]?.message ?? 'is no name'}`, remedy: read_spec_names_HOW }];
}

// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 52 modules
var mdast_util_from_markdown_lib = __webpack_require__(66251);
;// CONCATENATED MODULE: ./lib/issue/far-text.js

/** Blanks in a row that push what follows out of the window, and blank lines that push it below. */
const COLUMNS = 100;
const LINES = 20;
/** Blanks that a paragraph does not fold into one: this many fill several lines. */
const FIRM = 40;
const BEHIND = 'text behind a long run of blanks';
const FAR_ALONG = new RegExp(`[\\p{Zs}\\t]{${COLUMNS},}[^\\n]*`, 'gu');
const FAR_BELOW = new RegExp(`(?:\\n[\\p{Zs}\\t>]*){${LINES},}(?=\\n)`, 'u');
/** A blank that the page shows as one: not folded with its neighbours as a space is. */
const FIRM_BLANK = '&(?:nbsp|ensp|emsp|thinsp|hairsp|numsp|puncsp|emsp13|emsp14|NonBreakingSpace|ThinSpace|VeryThinSpace|HairSpace|MediumSpace|ThickSpace);|&#(?:160|819[2-9]|820[0-2]|8239|8287|12288);|&#[xX](?:[aA]0|200[0-9aA]|202[fF]|205[fF]|3000);|<br ?/?>|\\\\\\n|[^\\S \\t\\n]';
const FIRM_BLANKS = new RegExp(`(?:${FIRM_BLANK}|[ \\t\\n]){${FIRM},}`, 'gu');
const LOOSE_BLANKS = new RegExp(`[ \\t]{${COLUMNS},}`, 'g');
/** What of a code block stands so far to the right, or so far below, that nobody scrolls there. */
function farInCode(source, from) {
    const along = [...source.matchAll(FAR_ALONG)].flatMap((match) => (match[0].trim() === '' ? [] : [{ from: from + match.index, to: from + match.index + match[0].length, what: BEHIND }]));
    const below = FAR_BELOW.exec(source);
    const fence = /\n[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.exec(source)?.index ?? source.length;
    if (below === null || below.index >= fence || source.slice(below.index, fence).trim() === '')
        return along;
    return [...along, { from: from + below.index, to: from + fence, what: BEHIND }];
}
/** The words of a code block without those that `farInCode` finds. */
function nearInCode(value) {
    const below = FAR_BELOW.exec(`${value}\n`);
    return (below === null ? value : value.slice(0, below.index)).replace(FAR_ALONG, '');
}
/** What of a paragraph stands behind blanks that the page does not fold; and long runs of those it does fold. */
function farInParagraph(source, from) {
    const firm = [...source.matchAll(FIRM_BLANKS)].find(([run]) => (run.match(new RegExp(FIRM_BLANK, 'gu')) ?? []).length >= FIRM);
    const until = firm?.index ?? source.length;
    const loose = [...source.slice(0, until).matchAll(LOOSE_BLANKS)].map((match) => ({ from: from + match.index + 1, to: from + match.index + match[0].length, what: 'long run of blanks' }));
    return firm === undefined ? loose : [...loose, { from: from + until, to: from + source.length, what: BEHIND }];
}
/** The blank lines between two blocks, all but one, where they would push the second out of the window of an editor. */
function wideGap(text, from, next) {
    if (next === undefined)
        return [];
    const gap = text.slice(from, startOf(next));
    const end = gap.lastIndexOf('\n') + 1;
    return gap.trim() === '' && gap.split('\n').length > LINES + 1 ? [{ from: from + gap.indexOf('\n', gap.indexOf('\n') + 1) + 1, to: from + end, what: 'long run of blank lines' }] : [];
}

;// CONCATENATED MODULE: ./lib/issue/hiding-elements.js
const FOLDED = new Set(['details']);
const UNSEEN = new Set(['picture', 'svg', 'math', 'script', 'style', 'template', 'title', 'textarea', 'iframe', 'noscript', 'noembed', 'noframes', 'xmp', 'object', 'audio', 'video', 'canvas', 'head', 'map', 'datalist', 'dialog', 'bdo', 'rp']);
/** GitHub shows these as letters, so that one that is never closed is a slip and hides nothing. */
const SHOWN_AS_LETTERS = new Set(['title', 'textarea', 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'script']);
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
/** Elements that an end tag inside them does not reach out of: a page leaves open what stands around them. */
const SCOPES = new Set(['table', 'caption', 'td', 'th', 'object', 'marquee', 'applet', 'template', 'select', 'svg', 'math']);
/** Each inside another makes letters smaller; this many of them leave nothing to read. */
const SHRINKING = new Set(['sub', 'sup', 'small']);
const TOO_SMALL = 4;
/** A comment, what a page takes for one, or a tag: with quoted values where they are closed, else up to the next `>`. */
const TOKEN = /<!--(?:-?>|[\s\S]*?(?:-->|$))|<(?:[!?]|\/(?![a-z]))[^>]*(?:>|$)|<(\/?)([a-z][a-z0-9-]*)((?:[^<>"']|"[^"]{0,2000}"|'[^']{0,2000}'){0,300}>|[^>]*(?:>|$))/gi;
/** The tags in a piece of HTML that begins at an offset, without those in comments. */
function tagsIn(source, from) {
    return [...source.matchAll(TOKEN)].flatMap((match) => {
        const [whole, slash = '', name = '', rest = ''] = match;
        if (name === '')
            return [];
        return [{ name: name.toLowerCase(), closes: slash === '/', from: from + match.index, to: from + match.index + whole.length, hides: hidesBy(name.toLowerCase(), rest) }];
    });
}
/** From each tag that hides what stands in it to the tag that closes it, or to the end where none does. */
function hidingElements(tags, end) {
    const regions = [];
    for (let index = 0; index < tags.length; index += 1) {
        const tag = tags[index];
        if (tag === undefined || tag.closes || tag.hides === null)
            continue;
        const closing = closingOf(tags, index);
        if (closing === -1 && SHOWN_AS_LETTERS.has(tag.name))
            continue;
        regions.push({ from: tag.from, to: tags[closing]?.to ?? end, what: tag.hides });
        if (closing === -1)
            break;
        index = closing;
    }
    return [...regions, ...tooSmall(tags, end)];
}
/** From the tag that makes letters too small to read to the one that ends that. */
function tooSmall(tags, end) {
    const regions = [];
    let depth = 0;
    let from = null;
    for (const tag of tags.filter(({ name }) => SHRINKING.has(name))) {
        depth = Math.max(0, depth + (tag.closes ? -1 : 1));
        if (from === null && depth >= TOO_SMALL)
            from = tag;
        if (from === null || depth >= TOO_SMALL)
            continue;
        regions.push({ from: from.from, to: tag.to, what: `tiny text (<${from.name}>)` });
        from = null;
    }
    return from === null ? regions : [...regions, { from: from.from, to: end, what: `tiny text (<${from.name}>)` }];
}
function closingOf(tags, opening) {
    const name = tags[opening]?.name;
    let depth = 0;
    let scopes = 0;
    for (let index = opening; index < tags.length; index += 1) {
        const tag = tags[index];
        if (tag !== undefined && tag.name !== name && SCOPES.has(tag.name))
            scopes = Math.max(0, scopes + (tag.closes ? -1 : 1));
        if (tag === undefined || tag.name !== name || (tag.closes && scopes > 0))
            continue;
        depth += tag.closes ? -1 : 1;
        if (depth === 0)
            return index;
    }
    return -1;
}
function hidesBy(name, rest) {
    if (VOID.has(name))
        return null;
    if (FOLDED.has(name))
        return `folded text (<${name}>)`;
    if (UNSEEN.has(name))
        return `text inside <${name}>`;
    const attributes = rest.replace(/"[^"]*"|'[^']*'/g, '""');
    return /(?:^|[\s/"])(?:hidden|style|aria-hidden)(?=[\s=/>"]|$)/i.test(attributes) ? `text inside <${name}> with style or hidden` : null;
}

;// CONCATENATED MODULE: ./lib/issue/table-cells.js
/** The row below the names of the columns: GitHub makes a table of a paragraph by it. */
const DELIMITER = /^(?=.*[|:])\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
/** Finds what a table does not show: the cells of a row beyond its columns, which GitHub drops. Null for a paragraph that is no table. */
function cellsBeyond(source, from) {
    const lines = linesOf(source);
    const delimiter = lines.findIndex(({ text }, index) => index > 0 && DELIMITER.test(text));
    if (delimiter === -1)
        return null;
    const columns = (lines[delimiter]?.text ?? '').split('|').filter((cell) => cell.trim() !== '').length;
    return lines.slice(delimiter + 1).flatMap(({ text, at }) => {
        const end = endOfCell(text, columns);
        return end === -1 || text.slice(end).replace(/^\|?\s*$/, '') === '' ? [] : [{ from: from + at + end, to: from + at + text.length, what: 'cell beyond the columns of a table' }];
    });
}
/** The lines without the marks of the quotes and lists they stand in, and where each begins. */
function linesOf(source) {
    let next = 0;
    return source.split('\n').map((line) => {
        const mark = /^[ \t>]*/.exec(line)?.[0].length ?? 0;
        const at = next + mark;
        next += line.length + 1;
        return { text: line.slice(mark), at };
    });
}
/** Where the cell of a number ends, at its bar; -1 where the row has no more. A bar behind a backslash ends none. */
function endOfCell(row, columns) {
    let cells = 0;
    for (let at = row.startsWith('|') ? 1 : 0; at < row.length; at += 1) {
        if (row[at] === '\\')
            at += 1;
        else if (row[at] === '|') {
            cells += 1;
            if (cells === columns)
                return at;
        }
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/issue/hidden-regions.js





/** Languages of a fence that GitHub draws instead of showing, comments in them and all. */
const DRAWN = new Set(['mermaid', 'math', 'geojson', 'topojson', 'stl']);
/** Finds what a page draws, folds, sets small at its end or pushes out of sight; in order, without overlaps. */
function hiddenRegions(root, text) {
    const regions = [];
    const tags = [];
    const visit = (node, next) => {
        if (node.type === 'html')
            tags.push(...tagsIn(text.slice(startOf(node), endOf(node)), startOf(node)));
        if (node.type === 'code')
            regions.push(...ofCode(node, text));
        if (node.type === 'text')
            regions.push(...references(text.slice(startOf(node), endOf(node)), startOf(node)));
        if (node.type === 'definition' && node.identifier.startsWith('^'))
            regions.push({ from: startOf(node), to: endOfFootnote(endOf(node), next, text), what: 'footnote' });
        if (node.type === 'paragraph' || node.type === 'heading')
            regions.push(...ofParagraph(node, next, text));
        if (!('children' in node))
            return;
        for (const [index, child] of node.children.entries())
            visit(child, node.children.slice(index + 1, index + 4));
    };
    visit(root, []);
    for (const [index, block] of root.children.entries())
        regions.push(...wideGap(text, endOf(block), root.children[index + 1]));
    return merged([...regions, ...hidingElements(tags, text.length)]);
}
function ofCode(node, text) {
    if (DRAWN.has((node.lang ?? '').toLowerCase()))
        return [{ from: startOf(node), to: endOf(node), what: `diagram or formula (${(node.lang ?? '').toLowerCase()})` }];
    return farInCode(text.slice(startOf(node), endOf(node)), startOf(node));
}
function ofParagraph(node, next, text) {
    const [from, to] = [startOf(node), endOf(node)];
    const codes = node.children.filter(({ type }) => type === 'inlineCode');
    // What stands in code is shown as it is, so that it can begin and end nothing here.
    const pieces = codes.map((code, index) => '`'.repeat(endOf(code) - startOf(code)) + text.slice(endOf(code), index + 1 < codes.length ? startOf(codes[index + 1] ?? code) : to));
    const source = text.slice(from, codes[0] === undefined ? to : startOf(codes[0])) + pieces.join('');
    const quoted = codes.filter((code) => text[startOf(code) - 1] === '$' && text[endOf(code)] === '$').map((code) => ({ from: startOf(code) - 1, to: endOf(code) + 1, what: FORMULA }));
    return [...quoted, ...formulas(source, from), ...footnote(source, from, next, text), ...farInParagraph(source, from), ...ofTable(node, text)];
}
/** In a table code ends with its cell, so that what reaches farther is none there, and may be anything. */
function ofTable(node, text) {
    const beyond = cellsBeyond(text.slice(startOf(node), endOf(node)), startOf(node));
    if (beyond === null)
        return [];
    const codes = node.children.filter((child) => child.type === 'inlineCode' && /\n|(?<!\\)\|/.test(text.slice(startOf(child), endOf(child))));
    return [...beyond, ...codes.map((code) => ({ from: startOf(code), to: endOf(code), what: 'code across the cells of a table' }))];
}
const FORMULA = 'diagram or formula (maths)';
/** Formulas with a command or a comment in them, both of which can hold words that are never drawn. */
function formulas(source, from) {
    const found = source.matchAll(/\$\$(?:\\[^\n]|[^$\\])+\$\$|(?<![\w$\\])\$(?=[^\s$])(?:\\[^\n]|[^$\\])*(?<!\s)\$(?![\w$])/g);
    return [...found].flatMap((match) => (/[\\%]/.test(match[0]) ? [{ from: from + match.index, to: from + match.index + match[0].length, what: FORMULA }] : []));
}
/** A footnote runs to the end of its paragraph and through the indented text behind it; one that nothing points to is not shown at all. */
function footnote(source, from, next, text) {
    const [opening] = source.matchAll(/^[ \t>]*\[\^[^\]\s]+\]:/gm);
    if (opening === undefined)
        return [];
    return [{ from: from + opening.index, to: endOfFootnote(from + source.length, next, text), what: 'footnote' }];
}
/** Behind its first line come lines that follow at once, and indented ones. */
function endOfFootnote(end, next, text) {
    let last = end;
    for (const behind of next) {
        const follows = behind.type === 'paragraph' && text.slice(last, startOf(behind)).split('\n').length === 2;
        const isIndented = behind.type === 'code' && !/^\s*[`~]/.test(text.slice(startOf(behind), endOf(behind)));
        if (!follows && !isIndented)
            break;
        last = endOf(behind);
    }
    return last;
}
/** The names that stand for hidden characters; what has no name is written as a number. */
const NAMED = {
    shy: 0xad, zwnj: 0x200c, zwj: 0x200d, lrm: 0x200e, rlm: 0x200f, ZeroWidthSpace: 0x200b, NegativeThickSpace: 0x200b, NegativeMediumSpace: 0x200b, NegativeThinSpace: 0x200b, NegativeVeryThinSpace: 0x200b,
    NoBreak: 0x2060, af: 0x2061, ApplyFunction: 0x2061, it: 0x2062, InvisibleTimes: 0x2062, ic: 0x2063, InvisibleComma: 0x2063,
};
/** Hidden characters that are written as references, `&#8203;`, and come to life on the page. */
function references(source, from) {
    return [...source.matchAll(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,31}));/g)].flatMap((match) => {
        const [whole, decimal, hexadecimal, name = ''] = match;
        const point = decimal === undefined ? (hexadecimal === undefined ? NAMED[name] : Number.parseInt(hexadecimal, 16)) : Number(decimal);
        const what = point === undefined || !(Object.hasOwn(NAMED, name) || name === '') ? null : (0,strip_hidden/* hiddenName */.ed)(point);
        return what === null ? [] : [{ from: from + match.index, to: from + match.index + whole.length, what }];
    });
}
/** In order; a region that begins inside another is part of it. */
function merged(regions) {
    const whole = [];
    for (const region of regions.toSorted((left, right) => left.from - right.from || right.to - left.to)) {
        const last = whole.at(-1);
        if (last === undefined || region.from >= last.to)
            whole.push(region);
        else if (region.to > last.to)
            whole.splice(-1, 1, { ...last, to: region.to });
    }
    return whole;
}

;// CONCATENATED MODULE: ./lib/issue/tally.js
/** Counts what was removed, each kind once with the line of its first; hidden characters in the order of their code points, then the rest in the order of the alphabet. */
function tally(removed) {
    const told = new Map();
    for (const { what, count, line } of removed) {
        const known = told.get(what);
        told.set(what, known === undefined ? { count, line } : { count: known.count + count, line: Math.min(known.line, line) });
    }
    return [...told].map(([what, { count, line }]) => ({ what, count, line })).toSorted((left, right) => rank(left.what) - rank(right.what) || (left.what < right.what ? -1 : 1));
}
function rank(what) {
    return what.startsWith('U+') ? Number.parseInt(what.slice(2), 16) : Number.MAX_SAFE_INTEGER;
}

;// CONCATENATED MODULE: ./lib/issue/read-visible.js







/** Emphasis is read in time that grows with the square of its marks, and nothing here depends on it. */
const WITHOUT_EMPHASIS = { extensions: [{ disable: { null: ['attention'] } }] };
/**
 * Reads Markdown, and finds what could talk to a model behind a reader's back: hidden characters, comments, tags, images,
 * definitions, titles of links, words behind a fence, what is folded, drawn or out of sight. After a comment that is never
 * closed a page shows nothing more.
 */
function readVisible(body) {
    const stripped = (0,strip_hidden/* stripHidden */.Pz)(body.replace(/\r\n?/g, '\n'));
    const end = unclosedComment((0,mdast_util_from_markdown_lib/* fromMarkdown */.Y)(stripped.text, WITHOUT_EMPHASIS).children, stripped.text);
    const text = stripped.text.slice(0, end ?? stripped.text.length);
    const root = (0,mdast_util_from_markdown_lib/* fromMarkdown */.Y)(text, WITHOUT_EMPHASIS);
    const regions = hiddenRegions(root, text);
    const seen = pruned(root.children, regions, text);
    const fences = codexFences(seen);
    const intents = fences.map((node) => ({ from: startOf(node), to: endOf(node), what: 'codex' }));
    const blocks = pruned(seen, intents, text);
    const cuts = [...regions.map((region) => ({ ...region, keep: '' })), ...blocks.flatMap((block) => cutsIn(block, text))];
    const lineOf = (node) => (0,strip_hidden/* lineAt */.mh)(text, startOf(node));
    return {
        blocks,
        codex: fences.map((node) => ({ value: node.value, line: lineOf(node), nested: !root.children.some((block) => startOf(block) === startOf(node) && block.type === 'code') })),
        sourceOf: (content) => visibleSource(text, content, [...cuts, ...intents.map((region) => ({ ...region, keep: '' }))]),
        lineOf,
        removed: tally([
            ...stripped.removed,
            ...cuts.map(({ from, what }) => ({ what, count: 1, line: (0,strip_hidden/* lineAt */.mh)(text, from) })),
            ...(end === null ? [] : [{ what: 'text after an HTML comment that is never closed', count: 1, line: (0,strip_hidden/* lineAt */.mh)(stripped.text, end) }]),
        ]),
    };
}
function unclosedComment(nodes, text) {
    for (const node of nodes) {
        if (node.type === 'html') {
            const opened = node.value.replace(/<!--(?:-?>|[\s\S]*?-->)/g, (comment) => ' '.repeat(comment.length)).indexOf('<!--');
            // Lines of a quote or a list lose their marks in the value, so the place is looked for again in the source.
            if (opened !== -1)
                return text.indexOf('<!--', startOf(node));
        }
        const inside = 'children' in node ? unclosedComment(node.children, text) : null;
        if (inside !== null)
            return inside;
    }
    return null;
}
/** The nodes without what lies in a region. Of text and HTML that a region begins or ends in, the rest is left. */
function pruned(nodes, regions, text) {
    return nodes.flatMap((node) => {
        const [from, to] = [startOf(node), endOf(node)];
        const own = overlapping(regions, from, to);
        const [first] = own;
        if (first === undefined)
            return [node];
        if (first.from <= from && first.to >= to)
            return [];
        if (node.type === 'code')
            return [{ ...node, value: nearInCode(node.value) }];
        if (node.type === 'html' || node.type === 'text')
            return between(own, from, to).map((piece) => ({ ...node, value: text.slice(piece.from, piece.to), position: { start: { line: 1, column: 1, offset: piece.from }, end: { line: 1, column: 1, offset: piece.to } } }));
        // The children of a node are of the types it had before: some are gone, none is new.
        return 'children' in node ? [{ ...node, children: pruned(node.children, regions, text) }] : [node];
    });
}
/** The regions that reach into a stretch; they are in order, so that the first is found by halving. */
function overlapping(regions, from, to) {
    let [low, high] = [0, regions.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((regions[middle]?.to ?? 0) > from)
            high = middle;
        else
            low = middle + 1;
    }
    let end = low;
    while (end < regions.length && (regions[end]?.from ?? to) < to)
        end += 1;
    return regions.slice(low, end);
}
/** What of a stretch lies outside the regions. */
function between(regions, from, to) {
    const starts = [from, ...regions.map((region) => region.to)];
    const ends = [...regions.map((region) => region.from), to];
    return starts.map((start, index) => ({ from: start, to: ends[index] ?? to })).filter((piece) => piece.to > piece.from);
}
function codexFences(nodes) {
    return nodes.flatMap((node) => (node.type === 'code' ? (node.lang?.toLowerCase() === 'codex' ? [node] : []) : 'children' in node ? codexFences(node.children) : []));
}

;// CONCATENATED MODULE: ./lib/issue/look-alike.js
/** Letters of other alphabets that look like letters of ours, after NFKC and in lower case. */
const LOOKS_LIKE = {
    'а': 'a', 'α': 'a', 'ɑ': 'a', 'ａ': 'a', 'ь': 'b', 'в': 'b', 'β': 'b', 'с': 'c', 'ϲ': 'c', 'ᴄ': 'c', 'ꮯ': 'c', 'ԁ': 'd', 'ɗ': 'd', 'ⅾ': 'd', 'е': 'e', 'ҽ': 'e', 'ε': 'e', 'є': 'e', 'ꭼ': 'e', 'ƒ': 'f', 'ϝ': 'f', 'ɡ': 'g', 'ց': 'g', 'ԍ': 'g', 'һ': 'h', 'հ': 'h', 'н': 'h', 'η': 'h',
    'і': 'i', 'ι': 'i', 'ı': 'i', 'ɩ': 'i', 'ꭵ': 'i', 'ӏ': 'l', 'ǀ': 'l', '|': 'l', '1': 'l', 'к': 'k', 'κ': 'k', 'м': 'm', 'μ': 'm', 'п': 'n', 'ո': 'n', 'ν': 'n', 'о': 'o', 'ο': 'o', 'օ': 'o', 'ᴏ': 'o', 'σ': 'o', 'ס': 'o', 'ჿ': 'o', '0': 'o', 'р': 'p', 'ρ': 'p', 'ᴘ': 'p', 'г': 'r', 'ᴦ': 'r', 'ꮁ': 'r',
    'ѕ': 's', 'ꜱ': 's', 'ս': 'u', 'υ': 'u', 'ц': 'u', 'т': 't', 'τ': 't', 'ᴛ': 't', 'ꭲ': 't', 'у': 'y', 'γ': 'y', 'х': 'x', 'χ': 'x', 'ѵ': 'v', 'ԝ': 'w', 'ѡ': 'w', 'ѳ': 'o', 'ө': 'o',
};
/** Folds a title to the letters it looks like: without marks above and below, other alphabets replaced. */
function skeletonOf(title) {
    const letters = Array.from(title.normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));
    return letters.map((letter) => LOOKS_LIKE[letter] ?? letter).join('');
}

;// CONCATENATED MODULE: ./lib/issue/sections.js



const OPTIONAL = [...issue/* PATH_SECTIONS */.jA, issue/* SPECS_SECTION */.th, ...issue/* UNSUPPORTED_SECTIONS */.RU];
const KNOWN = [...issue/* REQUIRED_SECTIONS */.$x, ...OPTIONAL];
/**
 * Finds the sections among the blocks of an issue. A required section runs to the next heading of the same or a higher level, or
 * to the next required heading; an optional one ends before any section. What stands in an optional section is no part of the one around it.
 */
function findSections(blocks) {
    const titles = blocks.map((block) => (block.type === 'heading' ? titleOf(block) : null));
    const sections = blocks.flatMap((heading, index) => {
        const title = titles[index];
        if (heading.type !== 'heading' || title === null || title === undefined || title === 'look-alike')
            return [];
        return [{ name: title, heading, runs: runsBehind(blocks, titles, index) }];
    });
    return { sections, lookAlikes: blocks.filter((block, index) => block.type === 'heading' && titles[index] === 'look-alike') };
}
/** NFKC folds compatibility forms; a heading in another script stays another word and does not count. */
function titleOf(heading) {
    const title = (0,lib/* toString */.d)(heading, { includeImageAlt: false, includeHtml: false }).normalize('NFKC').replace(/[*_]/g, '').replace(/\s+/g, ' ').trim().replace(/ ?:$/, '').toLowerCase();
    const known = KNOWN.find((name) => name.toLowerCase() === title);
    if (known !== undefined)
        return known;
    return title.length <= 40 && KNOWN.some((name) => skeletonOf(name) === skeletonOf(title)) ? 'look-alike' : null;
}
function runsBehind(blocks, titles, start) {
    const depth = depthOf(blocks[start]);
    const runs = [[]];
    const isOptional = !isRequired(titles[start]);
    // The level of the optional section inside this one that is being left out.
    let inner = null;
    for (let index = start + 1; index < blocks.length; index += 1) {
        const block = blocks[index];
        const title = titles[index] ?? null;
        if (block === undefined)
            break;
        if (block.type === 'heading') {
            if (block.depth <= depth || isRequired(title) || (isOptional && title !== null))
                break;
            if (title !== null)
                inner = block.depth;
            else if (inner !== null && block.depth <= inner)
                inner = null;
        }
        if (inner === null)
            runs.at(-1)?.push(block);
        else if ((runs.at(-1)?.length ?? 0) > 0)
            runs.push([]);
    }
    return runs.filter((run) => run.length > 0);
}
function isRequired(title) {
    return issue/* REQUIRED_SECTIONS */.$x.some((name) => name === title);
}
function depthOf(block) {
    return block?.type === 'heading' ? block.depth : 0;
}

;// CONCATENATED MODULE: ./lib/issue/parse-issue.js









/**
 * Reads an issue's body as a contract: required and optional sections, numbered criteria and the intent block. Headings inside
 * quotes, lists, code and HTML are not headings of the issue. A body that is `unreadable` has no sections. What a reader of
 * the page cannot see is left out and named.
 */
function parseIssue(body) {
    if ((0,limits/* unreadable */.O)(body) !== null)
        return NOTHING;
    const visible = readVisible(body);
    const { sections, lookAlikes } = findSections(visible.blocks);
    const required = issue/* REQUIRED_SECTIONS */.$x.map((name) => readRequired(name, sections, visible));
    const [allowed, forbidden] = [readPaths('Allowed paths', sections, visible.lineOf), readPaths('Forbidden paths', sections, visible.lineOf)];
    const specs = readSpecNames(sections, visible.lineOf);
    const { intent, flaws: intentFlaws, removed } = readIntent(visible.codex);
    const criteria = sections.find(({ name }) => name === 'Acceptance Criteria');
    const hasCriteria = required.some(({ name, state }) => name === 'Acceptance Criteria' && state === 'present');
    return {
        sections: required,
        criteria: criteria !== undefined && hasCriteria ? itemsOf(criteria.runs.flat()).map((text, index) => ({ id: `AC-${index + 1}`, text })) : [],
        allowedPaths: allowed.globs === null ? null : [...allowed.globs],
        forbiddenPaths: [...(forbidden.globs ?? [])],
        pathFlaws: [...allowed.flaws, ...forbidden.flaws],
        specs: [...specs.names],
        specFlaws: [...specs.flaws],
        unsupported: issue/* UNSUPPORTED_SECTIONS */.RU.filter((name) => sections.some((section) => section.name === name && !isEmpty(section.runs.flat()))),
        intent,
        intentFlaws: [...intentFlaws],
        removed: [...tally([...visible.removed, ...removed, ...lookAlikes.map((heading) => ({ what: 'heading in letters that only look alike', count: 1, line: visible.lineOf(heading) }))])],
    };
}
const NOTHING = { sections: issue/* REQUIRED_SECTIONS */.$x.map((name) => ({ name, state: 'missing', text: '' })), criteria: [], allowedPaths: null, forbiddenPaths: [], pathFlaws: [], specs: [], specFlaws: [], unsupported: [], intent: null, intentFlaws: [], removed: [] };
function readRequired(name, sections, { sourceOf }) {
    const [first, second] = sections.filter((section) => section.name === name);
    if (first === undefined)
        return { name, state: 'missing', text: '' };
    if (second !== undefined)
        return { name, state: 'duplicate', text: '' };
    if (isEmpty(first.runs.flat()))
        return { name, state: 'empty', text: '' };
    return { name, state: 'present', text: first.runs.map(sourceOf).join('\n\n').trim() };
}


/***/ }),

/***/ 25150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toComplete),
/* harmony export */   k: () => (/* binding */ completionHelp)
/* harmony export */ });
/* harmony import */ var _contract_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63409);

/** Says what of the required sections is still to be written. */
function toComplete({ sections, criteria, removed }) {
    const inState = (wanted) => sections.filter(({ state }) => state === wanted).map(({ name }) => name);
    const missing = inState('missing');
    const listless = criteria.length === 0 && inState('present').includes('Acceptance Criteria');
    const lost = missing.length === 0 ? [] : removed.flatMap(({ what, line }) => (CAUSES[what] === undefined ? [] : [`Line ${line} ${CAUSES[what]}`]));
    return {
        notes: [
            ...lost,
            ...inState('empty').map((name) => `${name} has a heading and nothing below it yet. ${_contract_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .SECTION_HINTS */ .Jo[name]}`),
            ...inState('duplicate').map((name) => `${name} is there more than once. Keep one heading and put everything below it.`),
            ...(listless ? ['Acceptance Criteria holds no list. Begin each criterion on a line of its own with "- ".'] : []),
        ],
        template: missing.map(blank).join('\n'),
    };
}
/** The sections to paste and what to mend, in Markdown for the comment; nothing when the issue is complete. */
function completionHelp(contract) {
    const { notes, template } = toComplete(contract);
    return [
        ...(notes.length === 0 ? [] : [...notes.map((note) => `- ${note}`), '']),
        ...(template === '' ? [] : ['Paste this at the end of the issue, and write your own words in place of those in italics:', '', '```markdown', template.trimEnd(), '```', '']),
    ];
}
/** Why a section that somebody wrote is not found. */
const CAUSES = {
    'text after an HTML comment that is never closed': 'opens an HTML comment that is never closed, so that the page shows nothing behind it. Close it with -->.',
    'heading in letters that only look alike': 'holds a heading that looks like one of the sections, in letters of another alphabet. Type it again.',
    'folded text (<details>)': 'folds text away with a details tag; sections in it do not count. Move them out of it.',
};
function blank(name) {
    return `## ${name}\n\n${name === 'Acceptance Criteria' ? '- ' : ''}_${_contract_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .SECTION_HINTS */ .Jo[name]}_\n`;
}


/***/ })

};
