/** Letters of other alphabets that look like letters of ours, after NFKC and in lower case. */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  'а': 'a', 'α': 'a', 'ɑ': 'a', 'ａ': 'a', 'ь': 'b', 'в': 'b', 'β': 'b', 'с': 'c', 'ϲ': 'c', 'ᴄ': 'c', 'ꮯ': 'c', 'ԁ': 'd', 'ɗ': 'd', 'ⅾ': 'd', 'е': 'e', 'ҽ': 'e', 'ε': 'e', 'є': 'e', 'ꭼ': 'e', 'ƒ': 'f', 'ϝ': 'f', 'ɡ': 'g', 'ց': 'g', 'ԍ': 'g', 'һ': 'h', 'հ': 'h', 'н': 'h', 'η': 'h',
  'і': 'i', 'ι': 'i', 'ı': 'i', 'ɩ': 'i', 'ꭵ': 'i', 'ӏ': 'l', 'ǀ': 'l', '|': 'l', '1': 'l', 'к': 'k', 'κ': 'k', 'м': 'm', 'μ': 'm', 'п': 'n', 'ո': 'n', 'ν': 'n', 'о': 'o', 'ο': 'o', 'օ': 'o', 'ᴏ': 'o', 'σ': 'o', 'ס': 'o', 'ჿ': 'o', '0': 'o', 'р': 'p', 'ρ': 'p', 'ᴘ': 'p', 'г': 'r', 'ᴦ': 'r', 'ꮁ': 'r',
  'ѕ': 's', 'ꜱ': 's', 'ս': 'u', 'υ': 'u', 'ц': 'u', 'т': 't', 'τ': 't', 'ᴛ': 't', 'ꭲ': 't', 'у': 'y', 'γ': 'y', 'х': 'x', 'χ': 'x', 'ѵ': 'v', 'ԝ': 'w', 'ѡ': 'w', 'ѳ': 'o', 'ө': 'o',
};

/** Folds a title to the letters it looks like: without marks above and below, other alphabets replaced. */
export function skeletonOf(title: string): string {
  const letters = Array.from(title.normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));
  return letters.map((letter) => LOOKS_LIKE[letter] ?? letter).join('');
}
