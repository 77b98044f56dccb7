import type { View } from './view.ts';

/** What repair came to, in a sentence; nothing where Codex was asked once. */
export function repairNote({ repair: { rounds, counted } }: Pick<View, 'repair'>): readonly string[] {
  if (rounds === 0) return [];
  const often = rounds === 1 ? 'once' : `${rounds} times`;
  const which = counted === rounds + 1 ? 'What is shown here is the last attempt.' : `What is shown here is ${counted === 1 ? 'the first attempt' : `attempt ${counted}`}: those after it left more undone.`;
  return [`Codex was asked ${often} to mend what failed. ${which} Every attempt is in the evidence.`, ''];
}
