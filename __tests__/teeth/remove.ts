import { inject } from 'vitest';
import { removals } from './removals.ts';

/**
 * Set up before each test file of `npm run test:teeth`, and of nothing else: takes away what the run is told. Checks and
 * schemas are objects that everything else imports, so that they change in place and no file is written.
 */
const name = inject('removal');
if (name !== '') {
  const removal = removals().find((one) => one.name === name);
  if (removal === undefined) throw new Error(`there is no removal ${name}`);
  removal.remove();
}
