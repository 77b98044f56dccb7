import type { ChangedFile } from '../contract/change.ts';
import { quoteCell } from './quote-markdown.ts';

/** What the lines of a changed file do not tell, in Markdown to stand behind its kind: a mode to be noticed, and where a link leads. */
export function modeNote(file: ChangedFile): string {
  const mode = noticedMode(file);
  const link = file.linkTarget === null ? '' : `, link to ${quoteCell(file.linkTarget, 300)}`;
  return `${mode === '' ? '' : `, mode \`${mode}\``}${link}`;
}

function noticedMode({ kind, oldMode, newMode }: ChangedFile): string {
  if (kind === 'deleted' || oldMode === newMode) return '';
  if (kind === 'added') return newMode === '100644' || newMode === '120000' ? '' : newMode;
  return `${oldMode} → ${newMode}`;
}
