/** Fetches in a process of its own, because the artifact library reads the environment of its process and prints to its output. */
import { fetchArtifact } from '../../../src/adapters/actions/fetch-artifact.ts';
import { isFault } from '../../../src/core/fault.ts';

const [prefix = '', folder = '', bytes = '0'] = process.argv.slice(2);
try {
  process.stdout.write(`\nRESULT ${JSON.stringify(await fetchArtifact({ names: (name) => name.startsWith(prefix), folder, bytes: Number(bytes) }))}\n`);
} catch (thrown) {
  if (!isFault(thrown)) throw thrown;
  process.stdout.write(`\nRESULT ${JSON.stringify(`${thrown.code}: ${thrown.message}`)}\n`);
}
