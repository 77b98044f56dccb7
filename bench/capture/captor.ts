import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createNarrator } from '../../src/adapters/actions/narrator.ts';
import { newRunId, systemClock } from '../../src/adapters/clock.ts';
import { createBundle } from '../../src/adapters/files/bundle.ts';
import { createSandbox } from '../../src/adapters/sandbox/create-sandbox.ts';
import { pipeline } from '../../src/pipeline.ts';
import { VERSION } from '../../src/version.ts';
import { sha } from '../../src/contract/ids.ts';
import type { Cost } from '../statistics.ts';

/** What one capture cost, and what was captured. */
export interface Captured {
  readonly cost: Cost;
  readonly peakBytes: number;
  readonly bytes: number;
  readonly sha256: string;
}

interface Errand {
  readonly workspace: string;
  readonly evidence: string;
  readonly bwrap: string;
  readonly answer: string;
  readonly limitBytes: number;
}

const errand: Errand = JSON.parse(process.argv[2] ?? '');
const captured = await captureOnce(errand);
writeFileSync(errand.answer, JSON.stringify(captured));

/** Captures what `cat` writes in the sandbox, with everything a run puts around a command but the probe before it. */
async function captureOnce({ workspace, evidence: folder, bwrap, limitBytes }: Errand): Promise<Captured> {
  const { evidence } = await createBundle({ folder, run: newRunId(systemClock), version: VERSION, rules: { steps: pipeline } });
  const narrator = createNarrator({ write: (text) => void process.stdout.write(text), workflowCommands: true, quoteLimitBytes: 256 * 1024 });
  const sandbox = createSandbox({
    candidates: [{ provider: 'codex', path: bwrap }],
    hidden: [folder],
    toolchain: [],
    toolPath: '/usr/bin:/bin',
    workRoot: dirname(workspace),
    evidence,
    clock: systemClock,
    narrator,
    output: { bytesLeft: limitBytes },
  });
  const { problem } = await sandbox.probe();
  if (problem !== '') throw new Error(`There is no sandbox to measure: ${problem}`);
  const [started, before] = [performance.now(), cpuSeconds()];
  const result = await sandbox.run(
    { id: 'cat', argv: ['/usr/bin/cat', 'source.log'], required: true, timeoutSeconds: 300, network: false, log: 'verification/cat.log' },
    { name: 'verify', folder: workspace, tree: sha.parse('0'.repeat(40)) },
  );
  const cost = { wall: (performance.now() - started) / 1000, cpu: cpuSeconds() - before };
  if (result.exitCode !== 0) throw new Error(`cat ended with ${result.exitCode ?? 'a signal'}: ${result.tail}`);
  return { cost, peakBytes: peakBytes(), bytes: result.log.bytes, sha256: result.log.sha256 };
}

/** CPU time of this process and of the children it has waited for; the kernel counts in hundredths of a second. */
function cpuSeconds(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').replace(/^.*\) /, '').split(' ');
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / 100;
}

/** The most memory this process ever had resident. `getrusage` would begin with what its parent had. */
function peakBytes(): number {
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? Number.NaN) * 1024;
}
