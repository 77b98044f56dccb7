/** Uploads in a process of its own, because the artifact library reads the environment of its process and prints to its output. */
import { uploadBundle } from '../../../src/adapters/actions/artifact.ts';
import { isFault } from '../../../src/core/fault.ts';

const [folder = '', name = '', privateFolder = '', owner = ''] = process.argv.slice(2);
try {
  process.stdout.write(`\nRESULT ${JSON.stringify(await uploadBundle({ folder, name, isOnlyOurs: owner === 'only-ours', env: process.env, privateFolder }))}\n`);
} catch (thrown) {
  if (!isFault(thrown)) throw thrown;
  process.stdout.write(`\nRESULT ${JSON.stringify({ code: thrown.code, message: thrown.message })}\n`);
}
