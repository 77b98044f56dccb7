import { describe, expect, it } from 'vitest';
import { judgeProbe, type ProbeAnswer, type ProbeOutcome } from '../../../src/adapters/sandbox/judge-probe.ts';

const outside: ProbeAnswer = { inside: 'yes', outside: 'yes', kernel: 'EACCES', watcher: 'yes', process: 'yes', environment: 'yes', witnesses: ['yes'], connect: 'yes', loopback: 'yes' };
const inside: ProbeAnswer = { inside: 'yes', outside: 'EROFS', kernel: 'EROFS', watcher: 'EACCES', process: 'not among 2 processes', environment: 'not among 2 processes', witnesses: ['ENOENT'], connect: 'ECONNREFUSED', loopback: 'yes' };
const good: ProbeOutcome = { outside, inside, wroteOutside: false, wroteInside: true, witnesses: [{ folder: '/home/u', file: '/home/u/.profile' }] };

const broken = (outcome: Partial<ProbeOutcome>): readonly string[] => judgeProbe({ ...good, ...outcome }).filter(({ held }) => !held).map(({ attempt, seen }) => `${attempt}: ${seen}`);

describe('judgeProbe', () => {
  it('finds that a good sandbox held everything', () => {
    expect(judgeProbe(good)).toHaveLength(9);
    expect(broken({})).toEqual([]);
  });

  it.each([
    ['process', 'see a process of the host'],
    ['environment', 'read the environment of a process of the host'],
    ['connect', "connect to the host's loopback"],
  ] as const)('is not content when %s succeeds inside, nor when it fails outside', (key, attempt) => {
    expect(broken({ inside: { ...inside, [key]: 'yes' } })).toEqual([`${attempt}: it succeeded`]);
    expect(broken({ outside: { ...outside, [key]: 'EPERM' } })).toEqual([`${attempt}: it fails outside the sandbox as well (EPERM), so nothing is proven`]);
  });

  it('is not content when a witness is read inside, fails outside or was not tried', () => {
    expect(broken({ inside: { ...inside, witnesses: ['yes'] } })).toEqual(['read /home/u: it succeeded']);
    expect(broken({ outside: { ...outside, witnesses: ['EACCES'] } })).toEqual(['read /home/u: it fails outside the sandbox as well (EACCES), so nothing is proven']);
    expect(broken({ inside: { ...inside, witnesses: [] } })).toEqual(['read /home/u: it succeeded']);
    expect(broken({ outside: { ...outside, witnesses: [] } })).toEqual(['read /home/u: it fails outside the sandbox as well (not tried), so nothing is proven']);
  });

  it('believes the disk of the host and not the program', () => {
    expect(broken({ wroteOutside: true })).toEqual(['write outside the workspace: it succeeded']);
    expect(judgeProbe({ ...good, inside: { ...inside, outside: 'yes' } })[1]).toEqual({ attempt: 'write outside the workspace', held: true, seen: 'it never reached the host' });
    expect(broken({ outside: { ...outside, outside: 'EROFS' } })).toEqual(['write outside the workspace: it fails outside the sandbox as well (EROFS), so nothing is proven']);
    expect(broken({ wroteInside: false })).toEqual(['write inside the workspace: yes']);
  });

  it('is not content when the sandbox allows too little', () => {
    expect(broken({ inside: { ...inside, inside: 'EROFS' }, wroteInside: false })).toEqual(['write inside the workspace: EROFS']);
    expect(broken({ inside: { ...inside, loopback: 'EPERM' } })).toEqual(['serve on a loopback of its own: EPERM']);
  });

  it('is not content when a setting of the kernel can be opened', () => {
    expect(broken({ inside: { ...inside, kernel: 'yes' } })).toEqual(['open a setting of the kernel for writing: yes']);
  });

  it('is not content when the process that tells the exit code can be reached', () => {
    expect(broken({ inside: { ...inside, watcher: 'yes' } })).toEqual(['reach into the process that tells the exit code: yes']);
  });

  it('has nothing against a hidden folder that does not exist', () => {
    const witnesses = [{ folder: '/nonexistent', file: null }, ...good.witnesses];
    expect(broken({ witnesses })).toEqual([]);
    expect(judgeProbe({ ...good, witnesses }).at(-1)).toEqual({ attempt: 'read /nonexistent', held: true, seen: 'there is no such folder on this machine' });
  });
});
