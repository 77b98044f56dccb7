import { describe, expect, it } from 'vitest';
import { packDocs } from '../../../src/checks/gates/pack-docs.ts';
import { facts, pack, packIntake } from '../../facts.ts';
import { ask } from '../ask.ts';

const required = { docs: { required: ['docs/style.md', 'docs/adr'] } };
const asked = (known: ReturnType<typeof pack> | null) => ask(packDocs, facts({ intake: packIntake(known) }));

describe('pack-docs', () => {
  it('passes when the base holds every document', () => {
    expect(asked(pack(required))).toMatchObject({ outcome: 'pass', sentence: 'The base holds what the task pack requires: docs/style.md, docs/adr.' });
    expect(asked(pack())).toMatchObject({ outcome: 'pass', sentence: 'The task pack requires no documents.' });
  });

  it('fails for one that is missing, and names it', () => {
    expect(asked(pack(required, { missingDocs: ['docs/adr'] }))).toEqual({ outcome: 'fail', reason: 'pack:docs-missing', sentence: 'The base lacks what the task pack requires: docs/adr.', places: [{ where: 'docs/adr', what: 'docs.required names it' }] });
  });

  it('does not know of a pack that could not be read, and says nothing of an issue', () => {
    expect(asked(null)).toMatchObject({ outcome: 'unknown' });
    expect(ask(packDocs, facts())).toMatchObject({ outcome: 'not-applicable' });
  });
});
