import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { secretSearch } from '../../src/core/secrets/search.ts';
import { keepState, readKeptState } from '../../src/commands/run-state.ts';
import { Fault } from '../../src/core/fault.ts';
import type { Narrator } from '../../src/ports/narrator.ts';
import { RUN } from '../facts.ts';
import { TOKEN } from '../core/secrets/samples.ts';
import { noPowers } from '../powers.ts';
import { scratch } from '../adapters/scratch.ts';

/** What looks like a secret is one; none is known. */
const BY_FORM = secretSearch([]);

function keeper() {
  const file = join(scratch(), 'state');
  writeFileSync(file, '');
  const warned: string[] = [];
  const narrator: Narrator = { ...noPowers().narrator, warn: (text) => void warned.push(text) };
  /** The state as the runner hands it to the post step. */
  const handedOn = (): Record<string, string> => Object.fromEntries([...readFileSync(file, 'utf8').matchAll(/^(\w+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [`STATE_${name}`, value]));
  return { env: { GITHUB_STATE: file }, narrator, warned, handedOn };
}

describe('what the main step keeps for the post step', () => {
  it('is the run and its place, until it ends', () => {
    const { env, narrator, handedOn } = keeper();
    keepState(env, narrator, BY_FORM).begun(RUN, '/tmp/x');
    expect(readKeptState(handedOn())).toMatchObject({ run: RUN, scratch: '/tmp/x', ended: false, untold: [], lost: { code: 'run:lost' } });
  });

  it('is why it is being ended, from the moment it is', () => {
    const { env, narrator, handedOn } = keeper();
    const state = keepState(env, narrator, BY_FORM);
    state.begun(RUN, '/tmp/x');
    state.ending(new Fault('run:timeout', 'The run took longer than 60 minutes.'));
    expect(readKeptState(handedOn()).lost).toMatchObject({ code: 'run:timeout', message: 'The run took longer than 60 minutes.' });
  });

  it('T-29: is never a secret', () => {
    const { env, narrator, handedOn } = keeper();
    keepState(env, narrator, BY_FORM).ending(new Fault('codex:failed', `Codex said ${TOKEN} once.`));
    expect(readKeptState(handedOn()).lost.message).toBe(`Codex said ${'*'.repeat(TOKEN.length)} once.`);
  });

  it('is what could not be told', () => {
    const { env, narrator, handedOn } = keeper();
    keepState(env, narrator, BY_FORM).ended(['artifact', 'job summary']);
    expect(readKeptState(handedOn())).toMatchObject({ ended: true, untold: ['artifact', 'job summary'] });
  });

  it('is not worth a run: what cannot be kept is only said', () => {
    const { narrator, warned } = keeper();
    keepState({ GITHUB_STATE: '/nonexistent/state' }, narrator, BY_FORM).ending(new Fault('run:cancelled', 'The job was cancelled.'));
    expect(warned[0]).toMatch(/^The post step will not know of "ending": /);
    keepState({}, narrator, BY_FORM).begun(RUN, '/tmp/x');
    expect(warned.length).toBe(2);
  });

  it('is not believed when it makes no sense', () => {
    expect(readKeptState({ STATE_run: '../../etc', STATE_ending: 'toString' })).toMatchObject({ run: null, lost: { code: 'run:lost' } });
  });
});
