import { expect, it } from 'vitest';
import { runId } from '../../src/contract/ids.ts';
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

it('a report that continues the branch of an earlier run, is cut off after any write up to its pull request, and is entered again, adds one commit and no second pull request', async () => {
  const later = { id: runId.parse('20261121T110000Z-89abcdef'), files: { 'src/hello.js': 'export const hello = 2;\n' } };
  for (const operation of ['git/create-tree', 'git/create-commit', 'git/update-ref', 'pulls/update', 'issues/update-comment'] as const) {
    let isCut = false;
    let isOver = false;
    const { github, report } = await reporting({
      github: {
        intercept: ({ operationId }) => {
          if (!isCut) return undefined;
          if (isOver) return { reset: true };
          isOver = operationId === operation;
          return isOver ? { reset: true, afterHandling: true } : undefined;
        },
      },
    });
    await report();
    isCut = true;
    await report({}, later);
    isCut = false;
    const { verdict, untold, facts } = await report({}, later);
    expect([operation, isOver, verdict.status, untold]).toEqual([operation, true, 'SUCCESS', []]);
    expect([operation, facts.report?.delivery?.continued?.runs]).toEqual([operation, ['20261121T100000Z-0123abcd']]);
    expect([operation, await onGitHub(github)]).toEqual([operation, expect.objectContaining({ branches: ['codex/issue-1'], pulls: ['open Add a greeting'], comments: 1 })]);
    expect([operation, (await github.world.repository.git(['rev-list', '--count', 'main..codex/issue-1'])).toString().trim()]).toEqual([operation, '2']);
  }
}, 240_000);
