import { removals } from './removals.ts';

/**
 * Set up before each test file of `npm run test:teeth`, and of nothing else: takes away what the environment names. Checks
 * and schemas are objects that everything else imports, so that they change in place and no file is written.
 */
const name = process.env['TEETH_REMOVAL'] ?? '';
if (name !== '') {
  const removal = removals().find((one) => one.name === name);
  if (removal === undefined) throw new Error(`TEETH_REMOVAL names ${name}, and there is no such removal`);
  removal.remove();
}
