import { describe, expect, it } from 'vitest';
import { requiredArtifacts } from '../../../src/checks/requirements/required-artifacts.ts';
import type { Facts } from '../../../src/contract/facts.ts';
import { BASE_TREE, facts, pack, packIntake, verify } from '../../facts.ts';
import { ask } from '../ask.ts';

const wanting = packIntake(pack({ artifacts: { required: ['docs/*.md', 'out/report.json'], optional: [] } }));
const found = (glob: string, count: number, required = true): Facts['verify']['artifacts'][number] => ({ glob, required, count, first: [] });
const asked = (...artifacts: Facts['verify']['artifacts']) => ask(requiredArtifacts, facts({ intake: wanting, verify: { ...verify(), artifacts } }));

describe('required-artifacts', () => {
  it('passes when each glob matches a file of the candidate tree', () => {
    expect(asked(found('docs/*.md', 2), found('out/report.json', 1))).toMatchObject({ outcome: 'pass' });
  });

  it('fails for one that matches none, and names it', () => {
    expect(asked(found('docs/*.md', 2), found('out/report.json', 0))).toEqual({ outcome: 'fail', reason: 'pack:artifacts-missing', sentence: 'The task pack requires files that are not there: out/report.json.', places: [{ where: 'out/report.json', what: 'no file matches' }] });
  });

  it('believes the pack and not the result about what is required', () => {
    expect(asked(found('docs/*.md', 2))).toMatchObject({ outcome: 'unknown' });
    expect(asked(found('docs/*.md', 2), found('out/report.json', 1, false))).toMatchObject({ outcome: 'unknown' });
  });

  it('does not know of another tree or of a pack that could not be read, and says nothing of an issue', () => {
    expect(ask(requiredArtifacts, facts({ intake: wanting, verify: { ...verify(), candidateTree: BASE_TREE, artifacts: [found('docs/*.md', 2), found('out/report.json', 1)] } }))).toMatchObject({ outcome: 'unknown' });
    expect(ask(requiredArtifacts, facts({ intake: packIntake(null) }))).toMatchObject({ outcome: 'unknown' });
    expect(ask(requiredArtifacts, facts())).toMatchObject({ outcome: 'not-applicable' });
  });
});
