import { STATUSES } from '../../src/contract/status.ts';
import { code, page, table } from './markdown.ts';

/** A kind of file in a bundle: its path, with `<…>` for what differs, when it is there, and what it holds. */
interface BundleFile {
  readonly path: string;
  readonly when: string;
  readonly holds: string;
}

/** Every kind of file a bundle can hold. */
export const BUNDLE_FILES: readonly BundleFile[] = [
  { path: 'manifest.json', when: 'always', holds: 'Canonical JSON (RFC 8785): every other file with size and SHA-256, what the run depended on, the status, and last the SHA-256 of itself. [Schema](schemas/manifest.schema.json).' },
  { path: 'journal.jsonl', when: 'always', holds: 'One line a phase: its facts, its findings, how it ended; each line chained to the one before by SHA-256. [Schema of a line](schemas/record.schema.json).' },
  { path: 'summary.md', when: 'always', holds: 'The run for a human: status, phases, checks, test results. It follows from the journal.' },
  { path: 'telemetry.json', when: 'always', holds: 'One flat record of numbers. It follows from the journal. [Schema](schemas/telemetry.schema.json).' },
  { path: 'setup/<command>.log', when: 'a setup command ran', holds: 'Its standard output and error, raw bytes.' },
  { path: 'codex/<turn>.prompt.md', when: 'Codex was asked', holds: 'The very prompt; the turns are `plan` and `implement`.' },
  { path: 'codex/<turn>.events.jsonl', when: 'Codex was asked', holds: 'Its event stream, raw bytes.' },
  { path: 'codex/<turn>.stderr.log', when: 'Codex was asked', holds: 'Its standard error, raw bytes.' },
  { path: 'plan.json', when: 'Codex planned', holds: 'The plan it answered with.' },
  { path: 'change.json', when: 'Codex implemented', holds: 'The change as trusted code read it from disk: base, candidate tree, every file with modes and object names.' },
  { path: 'change.patch', when: 'Codex implemented', holds: 'The same as a git patch, binary files included.' },
  { path: 'verification/<command>.log', when: 'a verification command ran', holds: 'Its standard output and error, raw bytes.' },
  { path: 'verification/plugin/<stage>.log', when: 'the plugin of a task pack was asked', holds: 'What it wrote on standard output, its answer among it, and on standard error.' },
  { path: 'plugin_result.json', when: 'the plugin of a task pack was asked', holds: 'What it answered and left, and how it ended. It follows from the journal. [Schema](schemas/plugin-result.schema.json).' },
];

/** Says whether a path is one the table of bundle files speaks of. */
export function isBundleFile(path: string): boolean {
  return BUNDLE_FILES.some((file) => new RegExp(`^${file.path.replaceAll('.', '\\.').replaceAll(/<[a-z]+>/g, '[a-z0-9][a-z0-9-]*')}$`).test(path));
}

/** docs/reference/evidence.md: the files of a bundle and how to verify it. */
export function evidencePage(): string {
  return page(
    '# The evidence bundle',
    `Every run leaves a bundle, whatever its status: ${STATUSES.join(', ')}. It lies at ${code('<evidence-dir>/<task>/<run id>/')}, readable by its owner only; the task is ${code('issue-<number>')}, or ${code('unknown')} when the event could not be read. Where the runner keeps artifacts, it is uploaded as one.`,
    '## Files',
    table(['File', 'There when', 'Holds'], BUNDLE_FILES.map(({ path, when, holds }) => [code(path), when, holds])),
    'A log is cut where a command writes more than it may; the journal says so, and the command counts as failed. A log is untrusted: look at it with a tool that does not obey it.',
    '## How to verify it',
    '```sh\nnode dist/cli.js verify <bundle>\nnode dist/cli.js verify <bundle> --manifest-sha256 <digest>\n```',
    'It needs no network. It compares every file with the manifest, walks the chain of the journal, asks every check again about the recorded facts, decides the status again, and writes the files that follow from the journal again. It names the first thing that differs.',
    table(['Exit code', 'Means'], [['0', 'It holds.'], ['1', 'It does not hold; the file and what is wrong with it are named.'], ['2', 'Wrong usage.'], ['3', 'It could not be checked: no such folder, or it cannot be read.']]),
    `With ${code('--json')} it prints one line of JSON instead.`,
    'A bundle alone proves that it agrees with itself, not where it came from. For that, compare the SHA-256 of its manifest with the one in the comment on the issue, or with the output `manifest-sha256` of the job, and give it as `--manifest-sha256`. Signed bundles are not there yet.',
    'Taken on trust, and printed with every verdict: exit codes and output as this tool recorded them, what GitHub and the model answered, and what the probe of the sandbox saw.',
    'Secrets that show up in a log are not blotted out of the bundle yet. The key and the token are not given to anything that writes a log.',
  );
}
