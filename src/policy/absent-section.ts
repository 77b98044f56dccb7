import { specsPolicy } from '../contract/spec-policy.ts';

/** What counts for a field of the policy that no layer has the section of: the default, except that nobody asks changes for specs. */
export function withoutSection(field: string): unknown {
  const [section, ...path] = field.split('.');
  if (section !== 'specs') return undefined;
  if (path.at(-1) === 'mode') return 'off';
  return path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? Object.getOwnPropertyDescriptor(inner, key)?.value : undefined), specsPolicy.parse({}));
}
