import { expect, it } from 'vitest';
import type { Interception } from '../../src/testkit/github/api.ts';
import { DELIVERED, onGitHub, reporting } from '../phases/stage.ts';

it('a report that is cut off after any write, and entered again, leaves one branch, one commit on it, one pull request, one comment, one label, one check', async () => {
  const whole = await reporting();
  await whole.report();
  const writes = whole.github.writes().length;
  expect(writes).toBeGreaterThanOrEqual(8);
  for (let cut = 1; cut <= writes; cut += 1) {
    let seen = 0;
    let isCut = true;
    const cutOff = ({ method }: { readonly method: string }): Interception | undefined => {
      const isOver = seen >= cut;
      // Between two writes it is the same wherever it is cut off.
      if (method !== 'GET') seen += 1;
      return !isCut || seen < cut ? undefined : isOver ? { reset: true } : { reset: true, afterHandling: true };
    };
    const { github, report } = await reporting({ github: { intercept: cutOff } });
    await report();
    isCut = false;
    const { verdict, untold } = await report();
    expect([cut, verdict.status, untold]).toEqual([cut, 'SUCCESS', []]);
    expect([cut, await onGitHub(github)]).toEqual([cut, { ...DELIVERED, reactions: expect.any(Number) }]);
  }
}, 240_000);
