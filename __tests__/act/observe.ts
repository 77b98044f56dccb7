import { defectsOf, outcomeOf } from '../../src/testkit/demo/outcome.ts';
import type { Played, Ran } from '../../src/testkit/demo/play.ts';

/** Everything that a story left where somebody could see it, without what differs from run to run. */
export async function observe(played: Played<Ran>): Promise<unknown> {
  const { world } = played.github;
  const outcome = outcomeOf(played, 0);
  const { pullRequest } = outcome;
  const git = async (...args: string[]): Promise<string> => (await world.repository.git(args)).toString().trim();
  return {
    status: outcome.status,
    reason: outcome.reason,
    steps: played.result.jobs.flatMap((job) => job.steps.filter(({ id }) => id === 'codex').map(({ phase, conclusion }) => `${phase} ${conclusion}`)),
    job: played.result.jobs.map(({ conclusion }) => conclusion),
    outputs: stable(JSON.stringify(outputsOf(played)), played),
    summary: played.result.jobs.flatMap(({ steps }) => steps.map(({ summary }) => stable(summary, played))).join(''),
    pullRequest: pullRequest === null ? null : { ...pullRequest, url: stable(pullRequest.url, played), body: stable(pullRequest.body, played) },
    change: pullRequest === null ? null : { files: await git('diff', '--raw', '--no-abbrev', `main...${pullRequest.head}`), tree: await git('rev-parse', `${pullRequest.head}^{tree}`), commits: await git('rev-list', '--count', `main..${pullRequest.head}`), message: stable(await git('log', '-1', '--format=%an%n%cn%n%B', pullRequest.head), played) },
    branches: await git('for-each-ref', '--format=%(refname)'),
    comments: [...world.comments.values()].map(({ issue, login, body }) => ({ issue, login, body: stable(body, played) })),
    labels: [...world.issues.values()].map(({ number, labels }) => ({ number, labels: labels.map(({ name }) => name) })),
    calls: played.github.log.map(({ method, path, status }) => stable(`${method} ${path} ${status}`, played)),
    asked: played.model.requests.length,
    artifacts: [...played.artifacts.stored.values()].map(({ name, content }) => ({ name: stable(name, played), files: content === undefined ? null : namesInZip(content) })),
    defects: defectsOf(played),
  };
}

/** The outputs of the action that do not measure time. */
function outputsOf({ result }: Played<Ran>): readonly (readonly [string, string])[] {
  const step = result.jobs.flatMap(({ steps }) => steps).find(({ id, phase }) => id === 'codex' && phase === 'main');
  return Object.entries(step?.outputs ?? {}).filter(([name]) => name !== 'duration-seconds').toSorted(([left], [right]) => (left < right ? -1 : 1));
}

/** The names in the directory at the end of a zip, sorted. */
function namesInZip(zip: Buffer): readonly string[] {
  const end = zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (end < 0) throw new Error('the artifact is no zip');
  const names: string[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [name, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    names.push(zip.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names.toSorted();
}

/** A text with what differs from run to run replaced by what it is: names of runs, digests, ports, folders, times and lengths. */
function stable(text: string, { github }: Played<Ran>): string {
  return text
    .replaceAll(github.serverUrl, '<server>')
    .replaceAll(/\d{8}T\d{6}Z-[0-9a-f]{8}/g, '<run>')
    .replaceAll(/(?<=codex-orchestrator-1-1-<run>-)[0-9a-f]{8}\b/g, '<digest>')
    .replaceAll(/\b[0-9a-f]{64}\b/g, '<sha256>')
    .replaceAll(/\b[0-9a-f]{40}\b/g, '<sha>')
    .replaceAll(/(codex(?:%2F|\/)issue-\d+)-[0-9a-f]{8}\b/g, '$1-<run>')
    .replaceAll(/\/[^"\s`]*(?=\/codex-orchestrator-)/g, '<temp>')
    .replaceAll(/\b\d+ bytes, whole/g, '<n> bytes, whole')
    .replaceAll(/\b\d+(\.\d+)? (ms|s)\b/g, '<time>')
    .replaceAll(/\((\d+\.)?\d+ms\)|duration_ms:? [\d.]+/g, '<time>');
}
