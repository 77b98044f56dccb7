import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { collectSources } from '../../../scripts/lint/collect-sources.ts';

it('finds workflows in files and in documents, and tells which line of the document each begins on', async () => {
  const root = await mkdtemp(join(tmpdir(), 'sources-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const files = {
    '.github/workflows/ci.yml': 'on: push\njobs: {}\n',
    '.github/dependabot.yml': 'version: 2\nupdates: []\n',
    'examples/other.yml': 'on: push\njobs: {}\n',
    'docs/guide.md': '# Guide\n\n```yaml\nversion: 1\n```\n\n1. Copy:\n\n   ```yaml\n   on: push\n   jobs:\n     a: {}\n   ```\n\n> ```yml\n> on: push\n> jobs: {}\n> ```\n',
    'node_modules/other/README.md': '```yaml\non: push\njobs: {}\n```\n',
  };
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  expect(await collectSources(root)).toEqual([
    { file: '.github/workflows/ci.yml', firstLine: 1, text: 'on: push\njobs: {}\n', shown: false },
    { file: 'docs/guide.md', firstLine: 10, text: 'on: push\njobs:\n  a: {}\n', shown: true },
    { file: 'docs/guide.md', firstLine: 16, text: 'on: push\njobs: {}\n', shown: true },
    { file: 'examples/other.yml', firstLine: 1, text: 'on: push\njobs: {}\n', shown: true },
  ]);
});
