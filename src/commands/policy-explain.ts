import { POLICY_PATH } from '../contract/policy.ts';
import { explainedText, explainPolicy } from '../policy/explain-policy.ts';
import { nearest } from '../documents/nearest.ts';
import { POLICY_FIELDS } from '../policy/resolve-policy.ts';
import { loadPolicy } from './policy-files.ts';
import { complain, inertLines, problemsText } from './problems-text.ts';

/** `policy explain [FIELD]`: says what each field is and which layer makes it so. Answers 0, 1 when the policy is refused, 2 for a field there is not, 3 when it could not be looked at. */
export async function explainPolicyCommand({ field, file, floor, json }: { readonly field: string | null; readonly file: string | null; readonly floor: string | null; readonly json: boolean }): Promise<number> {
  if (field !== null && !POLICY_FIELDS.some((name) => name === field || name.startsWith(`${field}.`))) {
    const guess = nearest(field, [...new Set(POLICY_FIELDS.flatMap((name) => [name, name.split('.')[0] ?? name]))]);
    return complain(2, `the policy has no field ${JSON.stringify(field.slice(0, 100))}. ${guess === null ? 'Without a field, explain shows them all.' : `Did you mean ${guess}?`}`);
  }
  const loaded = await loadPolicy(file ?? POLICY_PATH, floor);
  if (loaded.known === 'unreadable') return complain(3, loaded.why);
  if (!loaded.known) {
    process.stdout.write(json ? `${JSON.stringify({ problems: loaded.problems })}\n` : problemsText(loaded.problems));
    return 1;
  }
  const explained = explainPolicy(loaded.fields, field);
  process.stdout.write(json ? `${JSON.stringify({ preset: loaded.preset, fields: explained })}\n` : inertLines(explained.map(explainedText).join('\n')));
  return 0;
}
