const CAPITAL = /^\p{Lu}/u;

/** Whether a word begins with a capital letter. Most begin with a letter of ASCII, which tells without a pattern. */
export function beginsWithCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(word);
}
