import { describe, expect, it } from 'vitest';
import { commitFiles } from '../../../src/testkit/github/bare-repository.ts';
import { connect, faultOf, head } from './connect.ts';

const text = (bytes: Uint8Array | null): string | null => (bytes === null ? null : new TextDecoder().decode(bytes));

describe('a file of one commit', () => {
  it('is read as it was at that commit, whatever the branch says now', async () => {
    const { forge, github } = await connect();
    await commitFiles(github.world.repository, 'main', { 'policies/org floor.yml': 'version: 1\n# é\n' }, 'Add a floor');
    const commit = await head(github, 'main');
    await commitFiles(github.world.repository, 'main', { 'policies/org floor.yml': 'version: 2\n' }, 'Change it');
    expect(text(await forge.fileAt('acme/shop', commit, 'policies/org floor.yml'))).toBe('version: 1\n# é\n');
  });

  it.each([
    ['is not there', 'policies/none.yml'],
    ['is a folder', 'policies'],
  ])('is nothing where it %s', async (_, path) => {
    const { forge, github } = await connect();
    await commitFiles(github.world.repository, 'main', { 'policies/org.yml': 'version: 1\n' }, 'Add a floor');
    expect(await forge.fileAt('acme/shop', await head(github, 'main'), path)).toBeNull();
  });

  it('is nothing at a commit that is not there, and where GitHub says 404 of a repository the token may not see', async () => {
    const { forge } = await connect();
    expect(await forge.fileAt('acme/shop', 'f'.repeat(40), 'org.yml')).toBeNull();
    const hidden = await connect({ intercept: () => ({ status: 404, body: { message: 'Not Found' } }) });
    expect(await hidden.forge.fileAt('acme/secret', 'f'.repeat(40), 'org.yml')).toBeNull();
  });

  it.each([
    [403, 'github:denied'],
    [500, 'github:unexpected'],
  ])('is a fault where GitHub answers %i', async (status, code) => {
    const { forge } = await connect({ intercept: () => ({ status, body: { message: 'it is so' } }) });
    expect((await faultOf(forge.fileAt('acme/policies', 'f'.repeat(40), 'org.yml'))).code).toBe(code);
  });
});
