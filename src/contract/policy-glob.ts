import { z } from 'zod';

/** A glob of the policy. What other formats allow and this one would never match is refused by name rather than left without effect. */
export const policyGlob = z
  .string()
  .min(1)
  .max(512)
  .regex(/^(?!!)(?!\.{1,2}$)(?!\.{0,2}\/)(?!.*\/\.{0,2}\/)(?!.*\/\.{1,2}$)[^\\\p{Cc}]+$/u, { error: 'must be a glob from the root of the repository, such as src/**: no leading ! or /, no . or .. step, no backslash', abort: true })
  .superRefine((text, context) => {
    const flaw = globFlaw(text);
    if (flaw !== null) context.addIssue(flaw);
  })
  .describe('A glob relative to the root of the repository; `**` crosses folders.');

/** Forms of other globs that would be taken here for letters, or for something nobody meant. */
const FLAWS: readonly (readonly [form: RegExp, flaw: string])[] = [
  [/[@+?*!]\(/, 'holds an extended glob such as @(a|b), which is not read here: write {a,b} for alternatives and ? for a parenthesis that follows one of @ + ? * !'],
  [/\([^()]*\|/, 'holds alternatives in parentheses, which are letters here: write {a,b}'],
  [/\[!/, 'negates a class with !, which is a letter here: write [^a]'],
  [/\[\.\.\./, 'holds a class that begins with dots: for a folder named so write ? for each bracket, such as app/?...slug?/**'],
  [/\[([:.=])[^[\]]*\1\]/, 'holds a named class such as [[:upper:]], which is not read here: write its letters, such as [A-Z]'],
  [/(^|\/)\s|\s(\/|$)/u, 'has white space at an end of a name: remove it'],
  [/"|(^|\/)(['`]).*\2(\/|$)/, 'holds quotes, which are no part of a name: write the name without them'],
  [/(?<!^|[/{,])\*\*|\*\*(?![/},]|$)/, 'holds ** beside other letters, where it does not cross folders: write ** between slashes, such as src/**/*.ts'],
];

/** A name, or all that is below one, in letters that mean nothing else: what most globs are, and nothing that is looked for here. */
const PLAIN = /^[\w./-]+?(?:\/\*\*)?$/;

/** Says what a glob holds that would leave it without its effect, and what to write instead. */
function globFlaw(text: string): string | null {
  if (PLAIN.test(text)) return null;
  return FLAWS.find(([form]) => form.test(text))?.[1] ?? classFlaw(text) ?? braceFlaw(text) ?? costFlaw(text);
}

function classFlaw(text: string): string | null {
  const classes = [...text.matchAll(/\[([^[\]]*)\]/g)].map(([, letters = '']) => letters);
  const backwards = classes.flatMap((letters) => [...letters.matchAll(/(.)-(.)/gsu)]).some(([, from = '', to = '']) => from > to);
  return backwards ? 'holds a class whose range runs backwards: for a folder named so write ? for each bracket, such as app/?user-id?/**' : null;
}

/** From the innermost group outwards, each taken for a letter once it is judged. */
function braceFlaw(text: string): string | null {
  let rest = text;
  for (let group = INNERMOST.exec(rest); group !== null; group = INNERMOST.exec(rest)) {
    const [whole, members = ''] = group;
    if (/^[^,]*\.\.[^,]*$/.test(members)) return 'holds a range in braces, which is not read here: write each name, such as {1,2,3}, or a class, such as [1-3]';
    if (!members.includes(',')) return 'holds braces around one name: write the name without them, or ? for each brace that is part of it';
    if (/(^|,)\s|\s(,|$)/u.test(members)) return 'has white space at an end of a name in braces: write {a,b}';
    rest = rest.replace(whole, 'x');
  }
  return null;
}

/** How many globs the braces of one may stand for. */
const MOST_GLOBS = 32;

/**
 * A glob is matched by trying. A lone * in a name fits in one way; each further one, and each ** with names behind it,
 * multiplies the ways, until one path would take longer than a run may. Globs come from the text of issues, too.
 */
function costFlaw(text: string): string | null {
  const globs = withoutBraces(text);
  if (globs === null) return `stands for more than ${MOST_GLOBS} globs by its braces: write it as several, or name a folder above them`;
  const isCostly = globs.map((glob) => glob.split('/')).some((names) => {
    const folders = names.slice(0, -1).filter((name) => name === '**').length;
    const further = names.reduce((sum, name) => sum + (name === '**' ? 0 : Math.max(0, name.split('*').length - 2)), 0);
    return folders > 2 || further > 2 || folders + further > 3;
  });
  return isCostly ? 'holds too many wildcards: ** with names behind it may stand there twice, and so may a further * in a name; all in all three times, as in **/test/**/*.spec.*' : null;
}

/** The globs that one with braces stands for; null when they are too many. */
function withoutBraces(text: string): readonly string[] | null {
  let globs: readonly string[] = [text];
  for (let isOpen = true; isOpen; ) {
    isOpen = false;
    globs = globs.flatMap((glob) => {
      const [group, members = ''] = INNERMOST.exec(glob) ?? [];
      if (group === undefined) return [glob];
      isOpen = true;
      return members.split(',').map((member) => glob.replace(group, () => member));
    });
    if (globs.length > MOST_GLOBS) return null;
  }
  return globs;
}

const INNERMOST = /\{([^{}]*)\}/;
