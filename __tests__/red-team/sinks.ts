import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import type { Played } from '../../src/testkit/demo/play.ts';

/**
 * All that leaves the machine or stays as evidence, by where it is: log, annotations, outputs and summaries; comments, issues but
 * the one that was given, pull requests, checks, statuses; every git object of the remote, its refs; every file of the bundle and of each artifact.
 */
export async function sinksOf(played: Played, bundle: string): Promise<ReadonlyMap<string, string>> {
  const { result, github: { world }, artifacts, issue } = played;
  const git = async (...args: string[]): Promise<string> => (await world.repository.git(args)).toString('latin1');
  const sinks = new Map<string, string>([
    ['job', JSON.stringify(result)],
    ['log', result.log],
    ['comments', JSON.stringify([...world.comments.values()])],
    ['issues', JSON.stringify([...world.issues.values()].map((one) => (one.number === issue ? { labels: one.labels } : one)))],
    ['checks', JSON.stringify([world.checkRuns, world.statuses])],
    ['refs', await git('for-each-ref')],
    ['objects', await git('cat-file', '--batch-all-objects', '--batch')],
  ]);
  const files = (await readdir(bundle, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  for (const { parentPath, name } of files) sinks.set(`bundle ${name}`, `${name}\n${await readFile(join(parentPath, name), 'latin1')}`);
  for (const { name, content } of artifacts.stored.values()) {
    for (const [entry, bytes] of content === undefined ? [] : unzipped(content)) sinks.set(`artifact ${name} ${entry}`, `${name}\n${entry}\n${bytes.toString('latin1')}`);
  }
  return sinks;
}

/** The sinks that hold one of these texts. */
export function holding(sinks: ReadonlyMap<string, string>, texts: readonly string[]): readonly string[] {
  return [...sinks].flatMap(([name, content]) => texts.filter((text) => content.includes(text)).map((text) => `${name}: ${text}`));
}

/** A secret as it may be written: as it is, without its prefix, backwards, in hexadecimal, in an address, and what Base64 makes of it at each of its offsets. */
export function writtenForms(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  const base64 = [0, 1, 2].map((offset) => Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64').slice(4, -4));
  return [secret, secret.slice(8), secret.split('').reverse().join(''), bytes.toString('hex'), bytes.toString('hex').toUpperCase(), encodeURIComponent(secret), ...base64, ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'))];
}

/** The files in a zip whose sizes stand in its directory. */
function unzipped(zip: Buffer): ReadonlyMap<string, Buffer> {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size, name, extra, comment, local] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32), zip.readUInt32LE(at + 42)];
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const content = zip.subarray(start, start + size);
    files.set(zip.toString('utf8', at + 46, at + 46 + name), method === 0 ? content : inflateRawSync(content));
    at += 46 + name + extra + comment;
  }
  return files;
}
