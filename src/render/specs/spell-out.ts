/**
 * Names the characters that nobody sees, that act on a terminal, or that turn the direction of text, line breaks among
 * them: `\u{202e}`. What is left reads as it is, on one line.
 */
export function spellOut(text: string): string {
  return text.replace(UNSEEN, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** Says whether a text holds none of them, so that it can be handed on as it is. */
export function isPlain(text: string): boolean {
  return spellOut(text) === text;
}

/** The selector that makes a sign colourful is the one of its kind that is harmless. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?!\uFE0F)\p{Default_Ignorable_Code_Point}/gu;
