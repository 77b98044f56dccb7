import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCommand } from '../../../src/core/trigger/read-command.ts';

describe('readCommand', () => {
  it.each([
    ['/codex run', 'false'],
    ['/codex execute', 'false'],
    ['  \n/codex   run\r\nplease', 'false'],
    ['/codex run --mode autonomous', 'false'],
    ['/codex run --mode=autonomous --dry-run', 'gate'],
    ['/codex run --dry-run gate', 'gate'],
    ['/codex run --dry-run plan', 'plan'],
    ['/codex run --dry-run=plan', 'plan'],
    ['/codex run --dry-run=false', 'false'],
  ])('reads %j as a run', (body, dryRun) => {
    expect(readCommand(body)).toEqual({ asks: 'run', dryRun });
  });

  it('reads an approval', () => {
    expect(readCommand('/codex approve dependencies 0123abcd\nbecause we know it')).toEqual({ asks: 'approve', category: 'dependencies', hash: '0123abcd' });
  });

  it.each(['Nice!', 'please /codex run', 'Nice!\n/codex run', '/codexrun', '> /codex run', '', '/CODEX run', '`/codex run`', '    /codex run', '\n\n\t/codex run', '  \t/codex run', '```\n/codex run\n```', '<!-- -->/codex run', '/codex\u200b run'])('finds no command in %j', (body) => {
    expect(readCommand(body)).toBeNull();
  });

  it.each([
    ['/codex', '/codex alone asks for nothing'],
    ['/codex dance', '/codex knows no "dance"'],
    ['/codex run --fast', 'run knows no option "--fast"'],
    ['/codex run now', 'run knows no option "now"'],
    ['/codex run --dry-run=maybe', '--dry-run is "maybe", and it can be gate, plan or false'],
    ['/codex run --dry-run=', '--dry-run is empty, and it can be gate, plan or false'],
    ['/codex run --mode', '--mode is empty, and only autonomous exists'],
    ['/codex run --mode supervised', '--mode is "supervised", and only autonomous exists'],
    ['/codex approve', 'approve wants a category and a hash'],
    ['/codex approve Dependencies 0123abcd', '"Dependencies" is no category'],
    ['/codex approve dependencies', 'approve wants the hash that the comment shows'],
    ['/codex approve dependencies 0123', '"0123" is no hash: it has at least eight characters 0-9 and a-f'],
    ['/codex approve dependencies 0123abcd now', 'approve knows no "now"'],
  ])('says what is unclear about %j, and what to write', (body, why) => {
    expect(readCommand(body)).toEqual({ asks: 'unclear', why, remedy: 'Write /codex run, /codex run --dry-run, /codex run --dry-run=plan, or /codex approve CATEGORY HASH.' });
  });

  it('answers for every comment and every word, with words of a stranger cut short', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('/codex', '/robot'), (rest, word) => {
        const read = readCommand(`${word} ${rest}`, word);
        expect(read?.asks === 'unclear' ? read.why.length < 140 : read !== null).toBe(true);
      }),
    );
  });
});
