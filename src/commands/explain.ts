import { parseArgs } from 'node:util';
import { CHECKS } from '../checks/registry.ts';
import { reasons, type Reason } from '../core/reasons.ts';
import { nearestOf } from '../documents/nearest.ts';

const USAGE = 'Usage: codex-orchestrator explain CODE [--json]';

/** `explain CODE`: prints what a reason code means and what to do; answers the exit code: 0 known, 1 unknown, 2 wrong usage. */
export function explainCommand(args: readonly string[]): number {
  const asked = read(args);
  if (typeof asked === 'string') return complain(2, `${asked}\n${USAGE}`);
  const known = reasons(CHECKS);
  if (asked.code === null) return complain(2, `explain wants one reason code, as the comment on the issue shows it. These there are:\n${list(known)}${USAGE}`);
  const found = known.find(({ reason }) => reason === asked.code);
  if (found === undefined) return complain(1, unknown(asked.code, known));
  process.stdout.write(asked.json ? `${JSON.stringify(found)}\n` : text(found));
  return 0;
}

interface Asked {
  readonly code: string | null;
  readonly json: boolean;
}

function read(args: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { json: { type: 'boolean', default: false } } });
    const [code, ...more] = positionals;
    return more.length > 0 ? 'explain wants one reason code.' : { code: code?.trim().toLowerCase() ?? null, json: values.json };
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}

function text({ reason, status, meaning, remedy, from }: Reason): string {
  return [`${reason}: ${status}`, '', `  Meaning     ${meaning}`, `  What to do  ${remedy}`, `  Comes from  ${from.join('; ')}`, ''].join('\n');
}

/** Every code with its status, in two columns. */
function list(known: readonly Reason[]): string {
  const width = Math.max(...known.map(({ reason }) => reason.length));
  return known.map(({ reason, status }) => `  ${reason.padEnd(width)}  ${status}\n`).join('');
}

/** The codes that are spelled alike, else those of the same area, else none. */
function unknown(code: string, known: readonly Reason[]): string {
  const names = known.map(({ reason }) => reason);
  const alike = nearestOf(code, names, 3);
  const [area] = code.split(':');
  const meant = alike.length > 0 ? alike : names.filter((name) => name.split(':')[0] === area || name.split(':')[1] === code);
  const hint = meant.length === 0 ? 'Without a code, explain lists them all.' : `Did you mean ${meant.join(', ')}?`;
  return `there is no reason code ${JSON.stringify(code.slice(0, 100))}. ${hint}`;
}

function complain(code: number, what: string): number {
  process.stderr.write(`codex-orchestrator: ${what}\n`);
  return code;
}
