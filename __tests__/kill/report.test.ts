import { expect, it } from 'vitest';
import type { Interception } from '../../src/testkit/github/api.ts';
import { DELIVERED, onGitHub, reporting } from '../phases/stage.ts';

it('a report that is cut off after any request, and entered again, leaves one branch, one commit on it, one pull request, one comment, one label, one check', async () => {
  const { requests } = await (await reporting()).report();
  for (let cut = 1; cut <= requests; cut += 1) {
    let seen = 0;
    let isCut = true;
    const cutOff = (): Interception | undefined => {
      seen += 1;
      return !isCut || seen < cut ? undefined : seen === cut ? { reset: true, afterHandling: true } : { reset: true };
    };
    const { github, report } = await reporting({ github: { intercept: cutOff } });
    await report();
    isCut = false;
    const { verdict, untold } = await report();
    expect([cut, verdict.status, untold]).toEqual([cut, 'SUCCESS', []]);
    expect([cut, await onGitHub(github)]).toEqual([cut, { ...DELIVERED, reactions: expect.any(Number) }]);
  }
}, 240_000);
