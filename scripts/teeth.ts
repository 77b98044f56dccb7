import { join } from 'node:path';
import { removals, type Removal } from '../__tests__/teeth/removals.ts';
import { judgeRemoval, judgeWhole, type Judgement } from './teeth/judge-removal.ts';
import { startRunner, type Runner } from './teeth/run-tests.ts';

const ROOT = join(import.meta.dirname, '..');
const WHOLE = 'nothing';

process.exitCode = await main(process.argv.slice(2));

/**
 * Takes away each check, each field of the policy and each field of a pack in turn, and expects the tests that prove it to
 * fail; with arguments, only those whose names hold one of them. Exit 1: something was not missed, or tests fail as it is.
 */
async function main(words: readonly string[]): Promise<number> {
  const all = removals().filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
  // Two at once: most of a run is waiting for its process.
  const runners = await Promise.all([startRunner(ROOT), startRunner(ROOT)]);
  let failed = 0;
  const tell = (name: string, { noticed, objections }: Judgement, note = ''): void => {
    const says = objections.length > 0 ? 'NO TEETH' : name === WHOLE ? 'all pass' : `${noticed} ${noticed === 1 ? 'test fails' : 'tests fail'}`;
    process.stdout.write(`${name.padEnd(40)} ${says}${note}\n${objections.map((objection) => `  ${objection}\n`).join('')}`);
    if (objections.length > 0) failed += 1;
  };
  const proofs = all.flatMap((removal) => removal.proofs);
  const whole = async ({ runWithout }: Runner): Promise<void> => tell(WHOLE, judgeWhole(proofs, await runWithout('', proofs)));
  const without = ({ name, proofs: own, enforced }: Removal) => async ({ runWithout }: Runner): Promise<void> => tell(name, judgeRemoval(own, await runWithout(name, own)), enforced ? '' : ' (read and shown; nothing goes by it yet)');
  const queue = [whole, ...all.map(without)].values();
  try {
    await Promise.all(runners.map(async (runner) => {
      for (const judge of queue) await judge(runner);
    }));
  } finally {
    await Promise.all(runners.map(({ close }) => close()));
  }
  process.stdout.write(`\n${all.length + 1 - failed} passed, ${failed} failed\n`);
  return failed === 0 && all.length > 0 ? 0 : 1;
}
