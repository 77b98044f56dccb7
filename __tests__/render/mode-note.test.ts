import { expect, it } from 'vitest';
import type { ChangedFile } from '../../src/contract/change.ts';
import { modeNote } from '../../src/render/mode-note.ts';
import { pullRequestText } from '../../src/render/pull-request.ts';
import { summaryText } from '../../src/render/summary.ts';
import { changed, facts, implement } from '../facts.ts';
import { shown } from './run.ts';

it.each<[string, Partial<ChangedFile>, string]>([
  ['an ordinary change', {}, ''],
  ['an ordinary new file', { kind: 'added', oldMode: '000000' }, ''],
  ['a deleted program', { kind: 'deleted', oldMode: '100755', newMode: '000000' }, ''],
  ['a program that stays one', { oldMode: '100755', newMode: '100755' }, ''],
  ['a new program', { kind: 'added', oldMode: '000000', newMode: '100755' }, ', mode `100755`'],
  ['a file that becomes a program', { newMode: '100755' }, ', mode `100644 → 100755`'],
  ['a new link', { kind: 'added', oldMode: '000000', newMode: '120000', linkTarget: '../docs' }, ', link to `../docs`'],
  ['a file that becomes a link', { kind: 'type-changed', newMode: '120000', linkTarget: '`|@mona' }, ', mode `100644 → 120000`, link to \\`\\|@\u200Bmona'],
  ['a new submodule', { kind: 'added', oldMode: '000000', newMode: '160000' }, ', mode `160000`'],
])('says of %s what is to be noticed', (_, parts, note) => {
  expect(modeNote(changed('a', parts))).toBe(note);
});

it('stands in the pull request and in the summary', () => {
  const files = [changed('src/link', { kind: 'added', oldMode: '000000', newMode: '120000', linkTarget: '../docs' }), changed('src/run', { newMode: '100755' })];
  const { view, records } = shown(facts({ implement: implement(files) }));
  expect(pullRequestText(view).body).toContain('| `src/link` | added, link to `../docs` | +3 −1 |\n| `src/run` | modified, mode `100644 → 100755` | +3 −1 |\n');
  expect(summaryText(view, records)).toContain('- `src/link` added, link to `../docs`\n- `src/run` modified, mode `100644 → 100755`\n');
});
