/** Prints from inside and beside hushed work, in a process of its own, because that work takes hold of the output of its process. */
import { info, warning } from '@actions/core';
import { hushed } from '../../../src/adapters/actions/hushed.ts';

const printed = Promise.withResolvers<void>();
const beside = Promise.withResolvers<void>();

process.stdout.write('before\n');
const work = hushed(async () => {
  info('one\na 100%');
  warning('kept');
  printed.resolve();
  await beside.promise;
  await new Promise<void>((resolve) => setTimeout(() => (info('late'), resolve()), 1));
});
await printed.promise;
process.stdout.write('ours\n');
beside.resolve();
await work;
info('after');
