import { describe, expect, it } from 'vitest';
import { specsUnchanged } from '../../../src/checks/gates/specs-unchanged.ts';
import { evaluate } from '../../../src/core/evaluate.ts';
import { digest, facts } from '../../facts.ts';
import { LOGIN, naming, spec, type Files } from '../../spec-facts.ts';
import { ask } from '../ask.ts';

const of = async (files: Files) => facts({ intake: await naming(files, { issue: [LOGIN] }) });
const answer = async (text: string, more: Files = {}) => ask(specsUnchanged, await of({ [LOGIN]: text, ...more }));
const remedy = async (text: string) => evaluate([specsUnchanged], await of({ [LOGIN]: text }))[0]?.remedy;

describe('specs-unchanged', () => {
  it('passes for a text whose digest the approval names, also with other line ends', async () => {
    expect(await answer(spec())).toMatchObject({ outcome: 'pass', sentence: 'Every spec that the task names is as it was approved (1 spec).' });
    expect(await answer(spec().replaceAll('\n', '\r\n'))).toMatchObject({ outcome: 'pass' });
  });

  it('refuses a text that was edited since, and says line and digest', async () => {
    const edited = spec().replace('a link', 'a password');
    expect(await answer(edited)).toMatchObject({ outcome: 'fail', reason: 'specs:changed', sentence: `${LOGIN}:4: the text below the front matter is no longer the one that was approved.` });
    expect(await remedy(edited)).toContain(`change the digest on line 4 to ${digest('\n# Login\n\nPeople log in by a password in a mail.\n')}`);
  });

  it('refuses an approval that names no digest, since nothing says which text it was of', async () => {
    const body = '\n# Login\n\nPeople log in by a link in a mail.\n';
    const without = spec({ approval: '{by: [mona, hubot], on: 2026-11-21}' });
    expect(await answer(without)).toMatchObject({ outcome: 'fail', reason: 'specs:unknown', sentence: `${LOGIN}:4: the approval by mona, hubot does not say which text was approved.` });
    expect(await remedy(without)).toBe(`Have it approved as it stands, then write the line \`approved_sha256: ${digest(body)}\` above line 7, which ends the front matter. Merge that in a pull request of its own, then start the run again: a run reads specs from the base branch.`);
    expect(await answer(without.replace('triggers:', `approved_sha256: ${digest(body)}\ntriggers:`))).toMatchObject({ outcome: 'pass' });
  });

  it('refuses an approval by a status, or by the index alone', async () => {
    const index = { 'tasks/index.json': JSON.stringify({ specs: [{ id: 'A', path: LOGIN, gate: { status: 'approved', approver: 'mona', approved_on: '2026-11-20' } }] }) };
    expect(await answer(spec({ approval: null, status: 'approved' }))).toMatchObject({ outcome: 'fail', reason: 'specs:unknown' });
    expect(await answer(spec({ approval: null }), index)).toMatchObject({ outcome: 'fail', reason: 'specs:unknown', sentence: `${LOGIN}:6: the approval by mona does not say which text was approved.` });
  });

  it('has somebody without front matter begin one, so that the text stays the one that was approved', async () => {
    const bare = '# Login\n\nowner: the-team\nlast_review: 2026-11-10\nstatus: approved\n';
    const said = await remedy(bare);
    expect(said).toContain(`write the line \`approved_sha256: ${digest(bare)}\` at the beginning of the file, between two lines ---.`);
  });

  it('leaves a spec that is not approved at all to another check', async () => {
    expect(await answer(spec({ approval: null }))).toMatchObject({ outcome: 'pass' });
  });
});
