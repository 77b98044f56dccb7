import type { ChangeHit } from '../../contract/secret-scan.ts';
import { defineCheck } from '../../core/check.ts';
import { mustWithhold } from '../../core/withhold-change.ts';
import { counted } from '../../core/counted.ts';

/** No new content, link target or name of the change holds a secret, known to us or known by its form. */
export const secrets = defineCheck({
  id: 'secrets',
  kind: 'guardrail',
  lifecycle: 'stable',
  title: 'The change brings in no secret',
  rationale: 'What is pushed once stays readable for ever, in a draft too. Every new file is read whole, binary ones as well, for the secrets of the job in every encoding and for what looks like a key. A change that holds one is kept back, whole.',
  remediation: 'Look at the named places: paths and sizes are all that was kept. Give the secret by the environment and say so in the issue. A key that was real must be revoked, whoever made it; nobody can lift this.',
  reason: 'change:secret',
  reads: ['implement'],
  evaluate: ({ implement: { change } }) => {
    const { secrets: scan, patch } = change;
    const places = scan.hits.map((hit) => ({ where: hit.path, what: `${shown(hit)}${hit.inBase ? ', which is in the base already' : ''}` }));
    const isNew = mustWithhold(scan.hits);
    if (isNew !== (patch === null)) return { outcome: 'unknown', sentence: 'Whether the change had to be withheld does not agree with whether it was.' };
    if (isNew) return { outcome: 'fail', sentence: `The change brings in ${counted(scan.hits.filter(({ inBase }) => !inBase).length, 'secret')} and is withheld.`, places };
    if (places.length > 0) return { outcome: 'pass', sentence: `The change brings in no secret; ${counted(places.length, 'secret')} in files it touches stand in the base already.`, places };
    return { outcome: 'pass', sentence: 'No secret was found in the change.' };
  },
});

function shown({ part, line, offset, rule }: ChangeHit): string {
  const where = part === 'path' ? 'its name' : part === 'link' ? 'where it leads' : line === null ? `byte ${offset}` : `line ${line}`;
  return `${where}: ${rule}`;
}
