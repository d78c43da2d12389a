import type { Block, Note } from '../model/records.ts';
import { joinedByline, joinedCredits, joinedWords } from './joins.ts';

/** More notes of one kind than this say only that the text is in a bad state. */
const MOST = 200;

/**
 * What looks damaged in a text, as notes with spans, in text order: `joined-words`, `credit-joined`, `byline-joined`.
 * The text itself is never altered.
 */
export function textNotes(text: string, blocks: readonly Block[]): Note[] {
  const notes: Note[] = [];
  const taken: { start: number; end: number }[] = [];
  const note = (code: string, message: string, start: number, end: number): void => {
    if (taken.some(span => start < span.end && span.start < end)) return;
    taken.push({ start, end });
    notes.push({ code, message, start, end });
  };
  for (const block of blocks) {
    const words = text.slice(block.start, block.end);
    if (block.kind === 'byline') {
      const joined = joinedByline(words);
      if (joined !== null) {
        note(
          'byline-joined',
          'An author and the outlet or the job stand together without a space.',
          block.start + joined.start,
          block.start + joined.end,
        );
      }
    } else if (notes.length < MOST) {
      for (const credit of joinedCredits(words)) {
        note(
          'credit-joined',
          'A photo credit runs into other words without a space.',
          block.start + credit.start,
          block.start + credit.end,
        );
      }
    }
  }
  for (const { start, end } of joinedWords(text).slice(0, MOST)) {
    note('joined-words', 'Words stand together that look like two: a space was lost.', start, end);
  }
  return notes.sort((a, b) => a.start - b.start);
}
