import { describe, expect, it } from 'vitest';
import { remoteRepository } from '../../src/core/remote-repository.ts';

describe('the repository that a remote leads to', () => {
  it.each([
    ['https://github.com/acme/shop.git', 'acme/shop'],
    ['https://github.com/acme/shop', 'acme/shop'],
    ['https://mona@github.com/acme/shop.git/', 'acme/shop'],
    ['git@github.com:acme/shop.git', 'acme/shop'],
    ['github.com:acme/my.shop', 'acme/my.shop'],
    ['ssh://git@github.com:22/acme/shop.git', 'acme/shop'],
    ['https://GitHub.com/acme/shop', 'acme/shop'],
    ['https://gitlab.com/acme/shop.git', null],
    ['git@gitlab.com:acme/shop.git', null],
    ['https://github.com.evil.example/acme/shop', null],
    ['https://github.com/acme/shop/tree/main', null],
    ['/srv/git/shop.git', null],
    ['../shop', null],
    ['', null],
  ])('%s', (remote, repository) => {
    expect(remoteRepository(remote, 'https://github.com')).toBe(repository);
  });

  it('is one of the server that is meant', () => {
    expect(remoteRepository('git@git.acme.example:acme/shop.git', 'https://git.acme.example')).toBe('acme/shop');
    expect(remoteRepository('git@github.com:acme/shop.git', 'https://git.acme.example')).toBe(null);
    expect(remoteRepository('git@github.com:acme/shop.git', 'no address')).toBe(null);
  });
});
