/** The fields of a spec that mean something here, each with the spellings it may have; case, spaces, `-` and `_` don't count. */
const FIELDS = {
  id: ['id'],
  title: ['title'],
  status: ['status'],
  owners: ['owner', 'owners'],
  lastReview: ['last_review'],
  cadence: ['cadence_days', 'review_cadence_days', 'cadence'],
  relatesTo: ['relates_to'],
  covers: ['covers'],
  triggers: ['triggers', 'trigger'],
  pins: ['pins'],
  approval: ['approval'],
  approvedBy: ['approved_by', 'approver', 'approvers'],
  approvedOn: ['approved_on'],
  approvedSha256: ['approved_sha256'],
} as const;
export type FieldName = keyof typeof FIELDS;

/** A name without what does not count in it. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}

const entries = (Object.keys(FIELDS) as FieldName[]).flatMap((name) => FIELDS[name].map((spelling) => ({ name, spelling, folded: foldName(spelling) })));

/** The field that a folded name means. */
export const FIELD_SPELLINGS: ReadonlyMap<string, FieldName> = new Map(entries.map(({ name, folded }) => [folded, name]));

/** Names that are words of their own, though they are near to ours. */
const OTHERS = new Set(['tile', 'approvals']);

/** The field that a name was probably meant to be, as it is spelled here; null for a name of its own. One letter in five may be wrong. */
export function meantField(written: string): { readonly name: FieldName; readonly spelling: string } | null {
  const folded = foldName(written);
  if (folded.length < 3 || FIELD_SPELLINGS.has(folded) || OTHERS.has(folded)) return null;
  return entries.find((entry) => isNear(folded, entry.folded)) ?? null;
}

function isNear(written: string, known: string): boolean {
  const most = Math.max(1, Math.floor(known.length / 5));
  return known.length > 3 && Math.abs(written.length - known.length) <= most && differing(written, known) <= most;
}

/** How many letters at most have to be changed, added or left out, where two neighbours that changed places count as one. */
function differing(left: string, right: string): number {
  let [start, end] = [0, 0];
  while (start < Math.min(left.length, right.length) && left[start] === right[start]) start += 1;
  while (end < Math.min(left.length, right.length) - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  const [inner, outer] = [left.slice(start, left.length - end), right.slice(start, right.length - end)];
  return inner.length === 2 && outer.length === 2 && inner[0] === outer[1] && inner[1] === outer[0] ? 1 : Math.max(inner.length, outer.length);
}
