import type { Note } from '../model/records.ts';

const ENGLISH = new Set(
  'the of and to in a is that for it was on with as be by at this have from are has had not but his they an their which were who will said would its he she we you or been more there can'.split(
    ' ',
  ),
);

/**
 * True where a text reads like English, false where it does not, null where it is too short to tell: the share of the
 * commonest English words among all words. Running English has 35 to 50 % of them; other languages stay below 15 %.
 */
export function looksEnglish(text: string): boolean | null {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < 30) return null;
  let common = 0;
  for (const word of words) if (ENGLISH.has(word)) common++;
  return common > 0.2 * words.length;
}

/** A note for an article whose language is stated or looks as another one than English, which is all Readout reads well. */
export function languageNote(text: string, language: string | null): Note[] {
  const guess = looksEnglish(text);
  if (guess === true || (guess === null && (language === null || /^en\b/i.test(language)))) return [];
  const said = language === null ? 'No language is stated' : `The stated language is ${language}`;
  const seen = guess === null ? 'the text is too short to tell' : 'the text does not look like English';
  return [
    {
      code: 'language',
      message: `${said}; ${seen}. Readout reads English: expect little from this text.`,
      start: 0,
      end: 0,
    },
  ];
}
