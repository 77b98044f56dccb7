/** The same files, judged: whole, owned, approved, reviewed in time, with everything about them that the guard tells. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../../src/adapters/files/digest.ts';
import { specsPolicy } from '../../src/contract/spec-policy.ts';
import { judgeSpecs, readSpecs } from '../../src/specs/judge-specs.ts';
import { specPaths } from '../../src/specs/spec-paths.ts';

const [root = '', today = ''] = process.argv.slice(2);
const policy = specsPolicy.parse({});
const isSpec = specPaths(policy);
const paths = readdirSync(join(root, 'tasks'), { recursive: true, encoding: 'utf8' }).map((path) => `tasks/${path}`).filter(isSpec);
const specs = readSpecs(paths.map((path) => ({ path, content: readFileSync(join(root, path)) })), policy, today);
const { specs: entries, findings } = judgeSpecs({ policy, today, specs, index: null, exists: () => true, digest: digestOf, pins: { now: () => null, movedSince: () => undefined }, change: null, merged: null });
const states = Object.groupBy(entries, ({ state }) => state);
process.stdout.write(`${entries.length} ${Object.entries(states).map(([state, group]) => `${state}=${group?.length ?? 0}`).toSorted().join(' ')} findings=${findings.length}\n`);
