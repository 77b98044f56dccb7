import { join } from 'node:path';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/adapters/files/digest.ts';
import { asWritten, contentDifferences, recordDifferences } from '../../../src/adapters/files/search-left.ts';
import { sha256 } from '../../../src/contract/ids.ts';
import { SECRETS } from '../../core/secrets/samples.ts';
import { facts, intake, journal } from '../../facts.ts';
import { scratch } from '../scratch.ts';

const TOKEN = SECRETS['github-token']?.[0] ?? '';

describe('verification', () => {
  it('names the first secret that was left in a file, although its digest is right', async () => {
    const file = join(scratch(), 'test.log');
    writeFileSync(file, `fine\n${TOKEN}\n`);
    const digest = sha256.parse(digestOf(readFileSync(file)));
    expect(await contentDifferences(file, { path: 'verification/test.log', sha256: digest })).toEqual([{ file: 'verification/test.log', what: 'it holds what looks like a secret (github-token) at byte 5' }]);
    writeFileSync(file, `fine\n${'*'.repeat(TOKEN.length)}\n`);
    expect(await contentDifferences(file, { path: 'verification/test.log', sha256: sha256.parse(digestOf(readFileSync(file))) })).toEqual([]);
    expect(await contentDifferences(file, { path: 'verification/test.log', sha256: digest })).toEqual([{ file: 'verification/test.log', what: 'its content is not what the manifest says' }]);
  });

  it('names a secret that was left in a fact', () => {
    const issue = intake().issue;
    const told = facts({ intake: intake({ issue: issue === null ? null : { ...issue, title: `Use ${TOKEN}` } }) });
    expect(recordDifferences(journal([{ phase: 'intake', facts: told.intake }]))).toEqual([{ file: 'journal.jsonl', what: 'the record of intake holds what looks like a secret (github-token) in facts.issue.title' }]);
    expect(recordDifferences(journal([{ phase: 'intake', facts: facts().intake }]))).toEqual([]);
  });

  it('knows a document as it was written', () => {
    expect(asWritten(`{"a":"${TOKEN}"}`)).toBe(`{"a":"${'*'.repeat(TOKEN.length)}"}`);
  });
});
