import { diffPolicies, type PolicyChange } from '../policy/diff-policies.ts';
import { shown } from '../policy/looser-problem.ts';
import { loadPolicy } from './policy-files.ts';
import { complain, inertLines, problemsText } from './problems-text.ts';

/** `policy diff OLD NEW`: says what is tighter and what is looser. Answers 0 when all of the new one is at least as tight, 1 when it is not or a file is refused, 3 when one could not be looked at. */
export async function diffPolicyCommand({ before, after, floor, json }: { readonly before: string; readonly after: string; readonly floor: string | null; readonly json: boolean }): Promise<number> {
  const [old, next] = [await loadPolicy(before, floor), await loadPolicy(after, floor)];
  for (const loaded of [old, next]) if (loaded.known === 'unreadable') return complain(3, loaded.why);
  if (old.known !== true || next.known !== true) {
    const problems = [old, next].flatMap((loaded) => (loaded.known === false ? loaded.problems : []));
    process.stdout.write(json ? `${JSON.stringify({ problems })}\n` : problemsText(problems));
    return 1;
  }
  const changes = diffPolicies(old.fields, next.fields);
  process.stdout.write(json ? `${JSON.stringify({ changes })}\n` : text(changes));
  return changes.every(({ change }) => change === 'tighter') ? 0 : 1;
}

function text(changes: readonly PolicyChange[]): string {
  if (changes.length === 0) return 'Nothing that counts differs.\n';
  return changes.map(({ field, change, from, to }) => inertLines(`${change.padEnd(7)}  ${field}: ${shown(from)} -> ${shown(to)}`)).join('');
}
