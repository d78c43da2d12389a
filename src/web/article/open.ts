import { oneLine, wordsOf } from '../../format/words.ts';
import type { Readout } from '../../model/records.ts';
import { noteId } from './marks.ts';

/** Something that the article leaves open, and why. */
export interface OpenQuestion {
  /** The record, or the note, that can be shown in the text. */
  readonly id: string;
  readonly why: string;
  readonly words: string;
}

const TIME_REASONS = {
  undated: 'No date to count from.',
  ambiguous: 'It could be several dates.',
  'no-antecedent': 'It counts from a time that the article does not name.',
  'impossible-date': 'There is no such date.',
  'out-of-range': 'The date is out of range.',
} as const;

/** All that was left open, in the order of the text; without what merely waits for a stage that did not run. */
export function openQuestionsOf(readout: Readout): OpenQuestion[] {
  const found: (OpenQuestion & { readonly at: number })[] = [];
  for (const [i, note] of readout.notes.entries()) {
    const words = oneLine(readout.article.text.slice(note.start, note.end));
    found.push({ id: noteId(i), why: note.message, words, at: note.start });
  }
  for (const { id, speaker, source, cue } of readout.statements) {
    if (!('reason' in speaker) || speaker.reason === 'unlinked') continue;
    const why =
      speaker.reason === 'unnamed' ? 'The article does not name who says this.' : 'It could be several who say this.';
    found.push({ id, why, words: wordsOf(source.length > 0 ? source : cue), at: cue[0]?.start ?? 0 });
  }
  for (const { id, reason, quote, start } of readout.times) {
    if (reason) found.push({ id, why: TIME_REASONS[reason], words: oneLine(quote), at: start });
  }
  for (const { id, reason, quote, start } of readout.mentions) {
    if (reason)
      found.push({ id, why: `Linked to nobody: ${reason.replaceAll('-', ' ')}.`, words: oneLine(quote), at: start });
  }
  return found.sort((a, b) => a.at - b.at).map(({ at: _, ...question }) => question);
}
