import { availableParallelism } from 'node:os';
import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../src/commands/local/read-options.ts';

describe('the options of run --packs', () => {
  it('are packs, where a shell has made several words of a glob too, and defaults', () => {
    expect(readOptions(['--packs', './taskpacks/A', 'taskpacks/B', '--packs', 'teams/*'])).toEqual({ packs: ['taskpacks/A', 'teams/*', 'taskpacks/B'], parallel: Math.min(availableParallelism(), 16), select: '', again: false, repository: null, tokenEnv: 'GITHUB_TOKEN', inputs: {} });
  });

  it('are all that can be said', () => {
    expect(readOptions(['--packs', 'taskpacks', '--parallel', '3', '--select', 'limit=2', '--again', '--repository', 'acme/shop', '--token-env', 'MINE', '--model', 'gpt-5', '--base-branch', 'next', '--dry-run=gate'])).toEqual({
      packs: ['taskpacks'],
      parallel: 3,
      select: 'limit=2',
      again: true,
      repository: 'acme/shop',
      tokenEnv: 'MINE',
      inputs: { model: 'gpt-5', 'base-branch': 'next', 'dry-run': 'gate' },
    });
  });

  it.each([
    [['--parallel', '2'], '--packs takes folders of packs or globs of them, from the root of the repository.'],
    [['--packs', ''], '--packs takes folders of packs or globs of them, from the root of the repository.'],
    [['--packs', 'x', '--parallel', '0'], '--parallel takes a whole number from 1 to 16.'],
    [['--packs', 'x', '--parallel', '17'], '--parallel takes a whole number from 1 to 16.'],
    [['--packs', 'x', '--parallel', 'two'], '--parallel takes a whole number from 1 to 16.'],
    [['--packs', 'x', '--repository', 'shop'], '--repository takes owner/name.'],
    [['--packs', 'x', '--effort', 'much'], '--effort takes minimal, low, medium, high, xhigh or empty.'],
    [['--packs', 'x', '--github-token', 'ghp_x'], "Unknown option '--github-token'"],
  ])('%j is refused', (args, why) => {
    expect(readOptions(args)).toContain(why);
  });
});
