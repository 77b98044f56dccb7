import { fileReference, type FileReference } from '../contract/ids.ts';

/** Every reference to a file of the bundle that stands anywhere in a value. */
export function fileReferencesIn(value: unknown): readonly FileReference[] {
  if (Array.isArray(value)) return value.flatMap(fileReferencesIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = fileReference.safeParse(value);
  return own.success ? [own.data] : Object.values(value).flatMap(fileReferencesIn);
}
