import { z } from 'zod';
import { policyGlob } from './policy-glob.ts';

/** Where packs are unless somebody says otherwise, from the root of the repository: taskpacks/ID. */
export const PACKS_FOLDER = 'taskpacks';

/** The files a task pack is made of. Those that are required must be there and say something. */
export const PACK_FILES = [
  { name: 'task.yml', required: true, holds: 'id, title, constraints, scope and criteria, as fields' },
  { name: 'spec.md', required: true, holds: 'what is wanted: goal, context, requirements, what is not wanted' },
  { name: 'acceptance.yml', required: true, holds: 'the commands, stages and helpers that judge the result, as fields' },
  { name: 'risk.md', required: true, holds: 'what could go wrong, and how to undo it' },
  { name: 'runbook.md', required: true, holds: 'how a person runs, validates and rolls back the result' },
  { name: 'contract.md', required: false, holds: 'what must stay as it is for others' },
  { name: 'README.md', required: false, holds: 'what the pack is for' },
] as const;
export type PackFile = (typeof PACK_FILES)[number]['name'];

/** Names that Windows takes for devices, whatever their ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** The id of a pack: one name that is safe as a folder, as a file and as the end of a branch, on every system. */
export const packId = z
  .string()
  .regex(/^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,78}[A-Za-z0-9])?$/, 'must be letters, digits, dots, hyphens and underscores, 80 at most, with a letter or digit at both ends: it names a folder and a branch')
  .refine((id) => !id.includes('..') && !/\.lock$/i.test(id) && !DEVICE.test(id) && !/^(?:issue-\d+|unknown)$/i.test(id), 'cannot name a folder and a branch everywhere: it may hold no .., not end in .lock, and be no device of Windows such as con or nul, and not look like issue-7, whose branch and evidence have that name')
  .describe('The id of the pack: the name of its folder, and of the branch codex/ID.');

/** A file or folder of the repository, spelled as git does. */
export const packPath = z.string().max(512).regex(/^(?!\.{0,2}\/)(?!.*\/\.{0,2}(?:\/|$))(?!\.{1,2}$)[^\\\p{Cc}*?[\]{}]+$/u, 'must be a path from the root of the repository, such as docs/style.md: no *, no / at an end, no . or .. step');

/** The folder of a pack as people write it: a slash at the end is left out. */
export const packFolder = z.string().transform((text) => text.replace(/\/+$/, '')).pipe(packPath);

/** A glob of a pack, read as those of the policy are. */
export const packGlob = policyGlob;

/** A sentence or a short text for people; it may have several lines. */
export const packText = z.string().max(4000).regex(/\S/, 'is empty, and must say something');

/** What a program can be given as one argument: no NUL, which would end it. */
export const argument = (most: number) => z.string().max(most).regex(/^[^\0]*$/, 'holds a character NUL, which no program can be given');

/** A line of shell. */
export const shellLine = argument(16_384).regex(/\S/, 'is empty, and must be a command');

/** A program and its arguments. */
export const words = z.array(argument(4096)).min(1).max(64);

/** A short text on one line. */
export const packLine = (most: number) => z.string().max(most).regex(/^(?=.*\S)[^\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\u{e0000}-\u{e007f}]*$/u, 'must be text on one line, without characters that turn or hide it');

/** The checks a pack can ask for by name. */
export const HELPERS = ['artifacts-present', 'artifact-contains', 'diff-in-scope', 'no-deploy-language', 'no-unmeasurable-language', 'engine-declared'] as const;
export type HelperName = (typeof HELPERS)[number];

/** A requirement of pip by name and version: no option, address or path, so that it installs from the index that pip is set up for. */
export const pythonRequirement = z
  .string()
  .max(256)
  .regex(
    /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?(?:\s*\[[A-Za-z0-9._,\s-]+\])?(?:\s*(?:===?|~=|!=|<=?|>=?)\s*[A-Za-z0-9.*+!_-]+(?:\s*,\s*(?:===?|~=|!=|<=?|>=?)\s*[A-Za-z0-9.*+!_-]+)*)?(?:\s*;[^\p{Cc}]{1,120})?$/u,
    'must be a Python requirement, a name with versions such as pytest==8.4.2; options, addresses, files and paths are not installed',
  );
