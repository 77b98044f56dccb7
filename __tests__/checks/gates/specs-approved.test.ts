import { describe, expect, it } from 'vitest';
import { specsApproved } from '../../../src/checks/gates/specs-approved.ts';
import { evaluate } from '../../../src/core/evaluate.ts';
import { digest, facts } from '../../facts.ts';
import { LOGIN, naming, spec } from '../../spec-facts.ts';
import { ask } from '../ask.ts';

const answer = async (text: string) => ask(specsApproved, facts({ intake: await naming({ [LOGIN]: text }, { issue: [LOGIN] }) }));

describe('specs-approved', () => {
  it('passes for an approval with who and when, and leaves one that is no longer of the text to another check', async () => {
    expect(await answer(spec())).toMatchObject({ outcome: 'pass', sentence: 'Every spec that the task names is approved (1 spec).' });
    expect(await answer(spec().replace('a link', 'a password'))).toMatchObject({ outcome: 'pass' });
  });

  it('leaves a file that cannot be read to another check', async () => {
    expect(await answer('---\nowner: [x\n---\n')).toMatchObject({ outcome: 'pass' });
  });

  it.each([
    ['no approval', null, `${LOGIN}:6: the spec is not approved (it does not say who approved it and when).`],
    ['one that is pending', 'pending', `${LOGIN}:4: the spec is not approved (the approval is pending, as ${LOGIN} says).`],
    ['one that was refused', 'rejected', `${LOGIN}:4: the spec is not approved (the approval is rejected, as ${LOGIN} says).`],
  ])('refuses %s, with the line', async (_, approval, sentence) => {
    expect(await answer(spec({ approval }))).toMatchObject({ outcome: 'fail', reason: 'specs:not-approved', sentence });
  });

  it('says the very line to write, which holds once it is there', async () => {
    const bare = spec({ approval: null });
    const [finding] = evaluate([specsApproved], facts({ intake: await naming({ [LOGIN]: bare }, { issue: [LOGIN] }) }));
    const line = `approval: {by: NAME, on: 2026-11-21, sha256: ${digest('\n# Login\n\nPeople log in by a link in a mail.\n')}}`;
    expect(finding?.remedy).toBe(`Have somebody approve it, then write the line \`${line}\` above line 6, which ends the front matter. Merge that in a pull request of its own, then start the run again: a run reads specs from the base branch.`);
    expect(await answer(bare.replace('triggers:', `${line.replace('NAME', 'mona')}\ntriggers:`))).toMatchObject({ outcome: 'pass' });
  });
});
