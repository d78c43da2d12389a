import { dateWords, oneLine, placeOf, speakerOf, titleOf, wordsOf } from '../../format/words.ts';
import type { Readout, Statement } from '../../model/records.ts';

/**
 * A statement as people cite it: who, the reporting words, what is said in the article's own words, then where it
 * stands, so that it can be found again: outlet, title, date, address, and the offsets of the words in the text.
 */
export function citationOf(readout: Readout, statement: Statement): string {
  const { article } = readout;
  const { words, added } = speakerOf(readout, statement);
  const who = [words, added, wordsOf(statement.cue)].filter(Boolean).join(' ');
  const said = statement.content.map(piece => quoted(oneLine(piece.quote))).join(' … ');
  const place = placeOf(readout, statement);
  const spans = statement.content.map(({ start, end }) => `${start}–${end}`).join(', ');
  const from = [
    article.outlet && oneLine(article.outlet),
    `“${titleOf(readout)}”`,
    article.published && dateWords(article.published),
    article.url && oneLine(article.url),
    place,
    `characters ${spans}`,
  ].filter(Boolean);
  return `${who}: ${said} (${statement.form}). ${from.join(', ')}.`;
}

/** Words in quotation marks, unless they bring their own. */
export function quoted(words: string): string {
  return /^["“‘«„]/u.test(words) ? words : `“${words}”`;
}
