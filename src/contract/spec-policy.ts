import { z } from 'zod';
import { policyGlob } from './policy-glob.ts';
import { SERVICE_FOLDERS, SPEC_TRIGGERS, TRIGGER_DEFAULTS, type SpecTrigger } from './spec-triggers.ts';
import { SPEC_STATUSES } from './spec.ts';

const globs = z.array(policyGlob).max(256);

/** What is looked for in lines: it is compared as it stands, so nobody's expression decides how long that takes. */
const triggerWord = z.string().max(100).regex(/^\S(?:[^\p{Cc}]*\S)?$/u, 'must be text on one line that neither begins nor ends with a space');

const days = (most: number) => z.int().min(1).max(most);

/** One word for each status, in whichever case; the spellings of a spec are brought to these before they are compared. */
const status = z.enum(SPEC_STATUSES);

function trigger(id: SpecTrigger) {
  const { paths, words, 'word-paths': wordPaths } = TRIGGER_DEFAULTS[id];
  return z.strictObject({
    mode: z.enum(['enforce', 'warn', 'off']).default('enforce').describe('What becomes of a change that needs this spec and has none.'),
    paths: globs.default([...paths]).describe('Files that need it whatever changes in them, whatever the spelling; a folder covers what lies below it.'),
    words: z.array(triggerWord).max(256).default([...words]).describe('What needs it where a line that is added or removed holds it: whole words in whichever case, a space for any white space.'),
    'word-paths': globs.min(1).default([...wordPaths]).describe('Files whose lines are looked at for the words.'),
    'one-spec': z.boolean().default(id === 'cross-service').describe('Whether one spec has to cover all of it. Without it several may share the files.'),
  });
}

/** A folder of one service; ** could stand for any number of folders, which would leave open what the service is. */
const serviceFolder = policyGlob.refine((glob) => !glob.includes('**') && !glob.includes('{'), 'must name folders step by step, such as services/*, without ** and braces');

/** The section `specs` of the policy: where specs are, how long a review lasts, and which changes need a spec. */
export const specsPolicy = z.strictObject({
  paths: globs.min(1).default(['tasks/specs/**/*.md', 'docs/specs/**/*.md', 'docs/design/specs/**/*.md', 'specs/**/*.md']).describe('Files that are specs, at any depth.'),
  except: globs.default(['**/README.md', '**/TEMPLATE.md', '**/templates/**']).describe('Files among them that are none.'),
  index: z.string().max(512).regex(/^(?!\.{0,2}\/)(?!.*\/\.{0,2}(?:\/|$))[^\\\p{Cc}]+\.json$/u, 'must be the path of a JSON file from the root of the repository').nullable().default('tasks/index.json').describe('The register of tasks and specs, compared with the files where it is there; null compares none.'),
  'max-age-days': days(3650).default(30).describe('Days a review lasts: a spec reviewed that many days ago is fresh, one day later it is stale.'),
  'max-cadence-days': days(3650).default(365).describe('The most that a spec may state as its own cadence_days.'),
  'warn-days': z.int().min(0).max(365).default(7).describe('The last days of a review on which a warning is given, at most half of its time. 0 gives none.'),
  'terminal-statuses': z.array(status).max(SPEC_STATUSES.length).default(['done', 'canceled', 'deprecated', 'superseded', 'archived']).describe('Statuses after which a spec is not judged any more. It answers for no change either.'),
  'approved-statuses': z.array(status).max(SPEC_STATUSES.length).default(['approved']).describe('Statuses that are an approval by themselves. [] asks for who and when in every case.'),
  'approve-in-change': z.boolean().default(false).describe('Whether an approval counts for a mini-spec that stands only in the change that is judged. Without it only what is merged counts. In a run only what the base holds counts in any case.'),
  'archive-marker': z.string().regex(/^[\w.:-]{1,100}$/, 'must be letters, digits and any of _ . : -').default('docs-archive:stub').describe('What an HTML comment below the title says where the rest of a spec was moved to an archive.'),
  require: z.array(z.enum(['owner', 'review'])).default(['owner', 'review']).describe('What every spec that is judged must have.'),
  'mini-specs': z
    .strictObject({
      'cross-service': trigger('cross-service').extend({
        folders: z.array(serviceFolder).max(64).default([...SERVICE_FOLDERS]).describe('Folders that hold one service each.'),
        'at-least': z.int().min(2).max(64).default(2).describe('How many of them a change has to touch.'),
      }).prefault({}).describe('A change in several services at once.'),
      'security-auth': trigger('security-auth').prefault({}).describe('A change of who may do what, or of how that is kept.'),
      'migrations-schema': trigger('migrations-schema').prefault({}).describe('A change of how data is stored or sent.'),
      'public-api': trigger('public-api').prefault({}).describe('A change of what others build on.'),
      dependencies: trigger('dependencies').prefault({}).describe('A change of which packages are used.'),
      'novel-patterns': trigger('novel-patterns').prefault({}).describe('A way of doing things that needs a word before it spreads.'),
    } satisfies Record<SpecTrigger, z.ZodType>)
    .prefault({})
    .describe('Which changes need a spec that relates to them, is approved and fresh, and covers the files they touch.'),
});
export type SpecsPolicy = z.infer<typeof specsPolicy>;

/** One trigger as the policy has it. */
export type TriggerPolicy = SpecsPolicy['mini-specs'][SpecTrigger];

/** The triggers in the order a report lists them. */
export const triggersOf = (policy: SpecsPolicy): readonly (readonly [SpecTrigger, TriggerPolicy])[] => SPEC_TRIGGERS.map((id) => [id, policy['mini-specs'][id]]);
