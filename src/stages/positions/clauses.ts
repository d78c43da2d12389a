import type { Stretch } from './content.ts';
import type { PositionKind } from './cues.ts';
import type { Word } from './words.ts';

/** A position that no cue word opens, but the verb of a clause: "the army must withdraw", "we will never accept". */
export interface ClausePosition {
  readonly kind: PositionKind;
  readonly rule: string;
  /** The words that make it one. */
  readonly cue: Stretch;
  /** Index of the first word of its content. */
  readonly content: number;
  /** Its content, where that stands before the cue. */
  readonly item?: Stretch;
  /** Words of whoever is asked, before the cue. */
  readonly person: Stretch | null;
  /** Words of its subject. */
  readonly subject?: Stretch;
  /** The pronoun that has to stand for whoever speaks. */
  readonly own?: Stretch;
}

/** A position that the outlet tells of in its own words. */
export interface ToldPosition extends ClausePosition {
  /** Index of the first word of whoever takes it, where that stands after the cue; `null` where nobody is named. */
  readonly by?: number | null;
}

/** The words between the beginning of the clause and a modal, adverbs left out. */
export function subjectBefore(words: readonly Word[], from: number, at: number): Stretch | null {
  let end = at;
  while (end > from && /(?:..ly|^(?:also|all|still|now|then|both|first))$/.test(words[end - 1]!.lower)) end--;
  // 'Europe “must be a participant”': the quotation begins with the modal.
  if (end > from + 1 && /^["“‘]$/.test(words[end - 1]!.lower) && words[end - 1]!.end === words[end]!.start) end--;
  let first = end;
  while (first > from && end - first < LONGEST_SUBJECT && !startsClauseAfter(words, first - 1)) first--;
  // A subject that is quoted keeps both its marks.
  if (first > from && /^["”]$/.test(words[end - 1]?.lower ?? '') && /^["“]$/.test(words[first - 1]!.lower)) first--;
  return end > first && !QUESTION.test(words[first]!.lower) ? [first, end] : null;
}

const LONGEST_SUBJECT = 10;

/** Whether a clause can begin after a word. A quotation mark that closes stands inside a clause: "“local forces” must". */
function startsClauseAfter(words: readonly Word[], at: number): boolean {
  const { lower, mark, end } = words[at]!;
  if (mark && /^["”]$/.test(lower)) return words[at + 1]?.start === end;
  return (mark && /^(?:[,;:!?–—“()…-]|\.{2,}|--+)$/.test(lower)) || CLAUSE_LINK.test(lower);
}

const CLAUSE_LINK =
  /^(?:that|and|but|because|so|when|while|if|unless|say|says|said|saying|think|thinks|believe|believes|argued|argues|suggested|suggesting|added|insisted|insists|where|then|warned|announced)$/;
const QUESTION =
  /^(?:what|which|who|whom|whose|why|how|when|where|whether|there|this|that|these|those|nothing|something|anything)$/;
