import type { EvidenceIndex } from '../contract/evidence-index.ts';
import type { Status } from '../contract/status.ts';
import { quoteCell, quoteCode, quoteInline } from './quote-markdown.ts';
import { duration, SIGN } from './view.ts';

/** The one table of many runs: how each ended, and whether its bundle agrees with itself. */
export function collectedSummary({ runs, unfinished, missing }: EvidenceIndex, worst: Status): string {
  const count = (status: Status): string => `${runs.filter((run) => run.status === status).length} ${status}`;
  const broken = runs.filter(({ holds }) => !holds);
  return [
    `# ${SIGN[worst]} ${runs.length === 1 ? 'One run' : `${runs.length} runs`}`,
    '',
    [...(['SUCCESS', 'PARTIAL', 'FAILED', 'BLOCKED'] as const).map(count), `${broken.length} whose bundle does not hold`, `${unfinished.length} not finished`, `${missing.length} missing`].join(', ') + '.',
    '',
    '| Task | Status | Reason | Took | Bundle | Manifest SHA-256 |',
    '|---|---|---|---|---|---|',
    ...runs.map(({ task, status, reason, started_at: from, ended_at: to, holds, run_dir: folder, manifest_sha256: hash }) => `| ${quoteCell(task ?? 'unknown')} | ${status === null ? '⛔ does not hold' : `${SIGN[status]} ${status}`} | ${reason === null ? '' : quoteCode(reason)} | ${from === null || to === null ? '' : duration(Date.parse(to) - Date.parse(from))} | ${holds ? '✓' : '✗'} ${quoteCell(folder)} | ${hash === null ? '' : quoteCode(hash)} |`),
    '',
    ...list('## Bundles that do not hold', broken.map(({ run_dir: folder, differences: [first] }) => `${quoteCode(folder)}: ${first === undefined ? 'it cannot be read' : `${quoteCode(first.file)}: ${quoteInline(first.what)}`}`)),
    ...list('## Not finished', unfinished.map(({ run_dir: folder }) => `${quoteCode(folder)} has a journal and no manifest: its run did not come to its end.`)),
    ...list('## Missing', missing.map(({ id, pack }) => `${quoteCode(id)} (${quoteCode(pack)}) was planned and left no bundle that holds.`)),
    'That a bundle holds proves that it agrees with itself, not where it came from: compare its digest with the one in the comment or job summary of its run.',
    '',
  ].join('\n');
}

function list(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, '', ...lines.map((line) => `- ${line}`), ''];
}
