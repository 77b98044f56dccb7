import { describe, expect, it } from 'vitest';
import { specComment } from '../../../src/render/specs/spec-comment.ts';
import { BASE, entry, finding, HEAD, many, STALE, viewOf } from './stage.ts';

const JUDGED = `at \`${HEAD.slice(0, 12)}\` with the change since \`${BASE.slice(0, 12)}\`, on 2026-01-31 (UTC).`;

describe('the comment on a pull request', () => {
  it('has two lines where there is nothing to say', () => {
    expect(specComment(viewOf([], [entry(), entry({ path: 'specs/b.md' })]))).toBe(`✅ **Spec guard: nothing to mend.**\n\n<sub>2 specs: 2 fresh, ${JUDGED}</sub>\n`);
  });

  it('says what to change and at which line, what the change itself lacks first, and quotes no code', () => {
    const needed = finding({ code: 'spec:mini-spec-missing', path: 'src/auth.ts', line: 7, message: 'security-auth: no spec covers src/auth.ts', remedy: 'Mend what specs/login.md lacks: line 3: it is stale: review it.', related: [{ path: 'specs/login.md', line: 3, column: 14, what: 'it is stale: review it' }] });
    expect(specComment(viewOf([finding(), needed], [STALE]))).toBe(
      [
        '### ❌ Spec guard: 2 errors',
        '',
        'Refused: 2 errors have to be mended.',
        '',
        `- ❌ [\`src/auth.ts:7\`](https://github.com/octo/demo/blob/${HEAD}/src/auth.ts?plain=1#L7) security-auth: no spec covers src/auth.ts. <sub>spec:mini-spec-missing</sub><br>→ Mend what specs/login.md lacks: line 3: it is stale: review it.`,
        `  - [\`specs/login.md:3\`](https://github.com/octo/demo/blob/${HEAD}/specs/login.md?plain=1#L3) it is stale: review it`,
        `- ❌ [\`specs/login.md:3\`](https://github.com/octo/demo/blob/${HEAD}/specs/login.md?plain=1#L3) The last review, of 2025-01-01, is 395 days old, and a review lasts 30 days. <sub>spec:stale</sub><br>→ Review the spec, then change line 3 to \`last_review: 2026-01-31\`.`,
        '',
        `<sub>1 spec: 1 stale, ${JUDGED}</sub>`,
        '',
      ].join('\n'),
    );
  });

  it('tells warnings without asking for anything', () => {
    expect(specComment(viewOf([finding({ severity: 'warning', code: 'spec:expiring', message: 'it ends', remedy: 'Review it.' })])).split('\n').slice(0, 3)).toEqual(['### ✅ Spec guard: nothing to mend, 1 warning', '', expect.stringMatching(/^- ⚠️ /)]);
  });

  it('names twenty findings at most, and counts the others', () => {
    const text = specComment(viewOf([...many(30, 'warning'), ...many(25, 'error')]));
    expect(text.match(/^- ❌/gm)).toHaveLength(20);
    expect(text).toContain('- … and 5 errors, 30 warnings more, in the summary of the job\n');
  });

  it('fits into a comment, however long what it quotes is', () => {
    const long = '<@&'.repeat(3000);
    const text = specComment(viewOf(many(60, 'error').map((one) => ({ ...one, path: `${'d/'.repeat(2000)}${one.path}`, message: long, remedy: long, related: Array.from({ length: 30 }, () => ({ path: long, line: 1, column: 1, what: long })) }))));
    expect(text.length).toBeLessThan(65_000);
    expect(text).toContain('  - … and 20 more places');
    const shown = text.match(/^- ❌/gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(1);
    expect(text).toContain(`- … and ${60 - shown} errors more, in the summary of the job\n`);
  });
});
