import { describe, expect, it } from 'vitest';
import { specAnnotations, specCommands } from '../../../src/render/specs/spec-annotations.ts';
import { actingCommands } from '../../../src/testkit/runner/workflow-commands.ts';
import { finding, many, viewOf } from './stage.ts';

describe('annotations of a check run', () => {
  it('stand at the line, say what is wrong and how to mend it, and fail for errors alone', () => {
    expect(specAnnotations(viewOf([finding(), finding({ severity: 'unknown', code: 'spec:pin-unchecked', line: 5, message: 'the commit is not here', remedy: 'Fetch it.' }), finding({ severity: 'warning', code: 'spec:expiring', message: 'the review lasts until 2026-02-01', remedy: 'Review it.' })]))).toEqual({
      annotations: [
        { path: 'specs/login.md', line: 3, level: 'failure', title: 'Review is too old (spec:stale)', message: 'The last review, of 2025-01-01, is 395 days old, and a review lasts 30 days. Review the spec, then change line 3 to `last_review: 2026-01-31`.' },
        { path: 'specs/login.md', line: 5, level: 'warning', title: 'Pin could not be checked (spec:pin-unchecked)', message: 'The commit is not here. Fetch it.' },
        { path: 'specs/login.md', line: 3, level: 'warning', title: 'Review ends soon (spec:expiring)', message: 'The review lasts until 2026-02-01. Review it.' },
      ],
      leftOut: 0,
    });
  });

  it('are fifty at most, the errors first and among them what the change itself lacks, and the rest is counted', () => {
    const needed = finding({ code: 'spec:mini-spec-missing', path: 'src/auth.ts', line: 7 });
    const { annotations, leftOut } = specAnnotations(viewOf([...many(60, 'warning'), ...many(30, 'error'), needed]));
    expect(annotations).toHaveLength(50);
    expect(annotations.slice(0, 2).map(({ path }) => path)).toEqual(['src/auth.ts', 'specs/error-1.md']);
    expect(annotations.filter(({ level }) => level === 'failure')).toHaveLength(31);
    expect(leftOut).toBe(41);
  });

  it('leave a file out whose name holds what nobody sees', () => {
    expect(specAnnotations(viewOf([finding({ path: 'specs/a\u202eb.md' })]))).toEqual({ annotations: [], leftOut: 1 });
  });
});

describe('annotations of a step', () => {
  it('are commands with file, line, column and title', () => {
    expect(specCommands(viewOf([finding(), finding({ severity: 'warning', code: 'spec:expiring', message: 'it ends', remedy: 'Review it.' })]))).toEqual([
      '::error file=specs/login.md,line=3,col=14,title=Review is too old (spec%3Astale)::The last review, of 2025-01-01, is 395 days old, and a review lasts 30 days. Review the spec, then change line 3 to `last_review: 2026-01-31`.',
      '::warning file=specs/login.md,line=3,col=14,title=Review ends soon (spec%3Aexpiring)::It ends. Review it.',
    ]);
  });

  it('are none where nothing was found', () => {
    expect(specCommands(viewOf([]))).toEqual([]);
  });

  it('are ten errors and ten others, which is what GitHub shows of a step, and tell what is left', () => {
    const lines = specCommands(viewOf([...many(12, 'warning'), ...many(3, 'unknown'), ...many(11, 'error')]));
    expect(lines.map((line) => line.slice(2, line.indexOf(' ')))).toEqual([...Array.from({ length: 10 }, () => 'error'), ...Array.from({ length: 10 }, () => 'warning'), 'notice']);
    expect(lines.filter((line) => line.includes('specs/unknown-'))).toHaveLength(3);
    expect(lines.at(-1)).toBe('::notice title=Spec guard::1 error, 5 warnings more; the summary of this job names them.');
  });

  it('carry out nothing that a file says', () => {
    const path = 'specs/a\n::add-mask::x,line=1::y.md';
    const lines = specCommands(viewOf([finding({ path, message: 'the field "\n::stop-commands::x\u202e" ##[add-mask]x 100%0A', remedy: '\r::set-output name=a::b' }), finding({ path: 'specs/##[add-mask]x.md' })]));
    expect(actingCommands(`${lines.join('\n')}\n`)).toEqual([
      { name: 'error', properties: { title: 'Review is too old (spec:stale)' }, data: 'specs/a\\u{a}::add-mask::x,line=1::y.md:3: The field "\\u{a}::stop-commands::x\\u{202e}" ##\u200b[add-mask]x 100%0A. \\u{d}::set-output name=a::b' },
      { name: 'error', properties: { title: 'Review is too old (spec:stale)' }, data: expect.stringMatching(/^specs\/##\u200b\[add-mask\]x\.md:3: /) },
    ]);
  });
});
