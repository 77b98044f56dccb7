import { describe, expect, it } from 'vitest';
import { specText } from '../../../src/render/specs/spec-text.ts';
import { actingCommands } from '../../../src/testkit/runner/workflow-commands.ts';
import { entry, finding, STALE, viewOf } from './stage.ts';

describe('what the command line prints', () => {
  it('is two lines where nothing was found', () => {
    expect(specText(viewOf([], [entry(), entry({ path: 'b.md', state: 'exempt', exempt: 'its status is done' })]))).toBe('2 specs: 1 fresh, 1 exempt, on 2026-01-31 (UTC); no findings.\nPassed.\n');
  });

  it('goes file by file, each finding with its lines, how to mend it and the other places', () => {
    const owner = finding({ code: 'spec:owner-missing', line: 4, column: 1, message: 'nobody is named as the owner of this spec', remedy: 'Write a line such as `owner: the-team` above line 4.' });
    const pin = finding({ code: 'spec:pin-unchecked', severity: 'unknown', path: 'specs/other.md', line: 9, column: 5, message: 'the commit abc is not here', remedy: 'Fetch it.', related: [{ path: 'tasks/index.json', line: 7, column: 5, what: 'the first one' }] });
    expect(specText(viewOf([finding(), owner, pin], [STALE]))).toBe(
      [
        'specs/login.md:3:14  error  The last review, of 2025-01-01, is 395 days old, and a review lasts 30 days. (spec:stale)',
        '    2 | owner: the-team',
        '  > 3 | last_review: 2025-01-01',
        '      |              ^',
        '    4 | ---',
        '  → Review the spec, then change line 3 to `last_review: 2026-01-31`.',
        'specs/login.md:4:1  error  Nobody is named as the owner of this spec. (spec:owner-missing)',
        '    3 | last_review: 2025-01-01',
        '  > 4 | ---',
        '      | ^',
        '    5 | # Login',
        '  → Write a line such as `owner: the-team` above line 4.',
        '',
        'specs/other.md:9:5  not checked  The commit abc is not here. (spec:pin-unchecked)',
        '  → Fetch it.',
        '    tasks/index.json:7:5  the first one',
        '',
        '1 spec: 1 stale, on 2026-01-31 (UTC); 2 errors, 1 not checked.',
        'Refused: 2 errors have to be mended.',
        '',
      ].join('\n'),
    );
  });

  it('leaves a first word that is a name as it is written', () => {
    const first = (message: string): string | undefined => specText(viewOf([finding({ message, path: 'x' })])).split('\n')[0];
    expect(first('src/a.ts moved on')).toBe('x:3:14  error  src/a.ts moved on. (spec:stale)');
    expect(first('security-auth: no spec covers it')).toBe('x:3:14  error  security-auth: no spec covers it. (spec:stale)');
    expect(first('this pin is there twice')).toBe('x:3:14  error  This pin is there twice. (spec:stale)');
  });

  it('lets nothing of a file act on a terminal or on a runner', () => {
    const evil = '\n::error::x\u001b[31m\u001b]8;;http://x\u0007\u202e\u200b##[add-mask]y';
    const text = specText(viewOf([finding({ path: `::warning::${evil}`, message: evil, remedy: evil, related: [{ path: evil, line: 1, column: 1, what: evil }] })], [], { text: () => `${evil}\n::notice::a\n##[error]b\u001b[2J` }));
    expect(actingCommands(text)).toEqual([]);
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
    expect(text.split('\n')[0]).toBe('│ ::warning::\\u{a}::error::x\\u{1b}[31m\\u{1b}]8;;http://x\\u{7}\\u{202e}\\u{200b}##\u200b[add-mask]y:3:14  error  \\u{a}::error::x\\u{1b}[31m\\u{1b}]8;;http://x\\u{7}\\u{202e}\\u{200b}##\u200b[add-mask]y. (spec:stale)');
  });
});
