import { ADVERBS, AUXILIARIES, BE, HAVE, NEGATIONS } from './lexicon/governors.ts';
import type { VerbForm } from './lexicon/inflect.ts';
import type { Scene, Word } from './words.ts';

/** A verb with its auxiliaries: words `[from, to)`, the verb itself at `at`. */
export interface Group {
  readonly from: number;
  readonly at: number;
  readonly to: number;
  readonly passive: boolean;
  /** "to" stands before it. */
  readonly infinitive: boolean;
  /** An -ing form without an auxiliary. */
  readonly gerund: boolean;
  readonly progressive: boolean;
  /** It has its own tense: an auxiliary, or a past or -s form. */
  readonly finite: boolean;
  readonly negation: number | null;
  readonly modal: number | null;
}

export function isAdverb(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    word.kind === 'word' &&
    !/^(?:un)?likely$/.test(word.lower) &&
    (ADVERBS.has(word.lower) || (/..ly$/.test(word.lower) && !word.capital))
  );
}

const MODAL =
  /^(?:will|shall|'ll|won't|could|may|might|can|should|must|ought|would|wouldn't|'d|can't|cannot|couldn't|shouldn't)$/;

/** The group of the verb at an index; `forms` is what its form can be. `null` where it is a noun or an adjective there. */
export function groupAt(scene: Scene, at: number, forms: readonly VerbForm[]): Group | null {
  const { words } = scene;
  let from = at;
  let infinitive = false;
  let negation: number | null = null;
  let modal: number | null = null;
  const auxiliaries: string[] = [];
  for (let i = at - 1; i >= 0 && at - i < 9; i--) {
    const word = words[i]!;
    const { lower } = word;
    if (lower === 'to') {
      infinitive = true;
      from = i;
      break;
    }
    if (NEGATIONS.has(lower) && (lower === 'not' || lower === 'never' || lower === "n't" || AUXILIARIES.has(lower))) {
      negation = i;
      from = i;
    }
    if (AUXILIARIES.has(lower) && !(lower === 'may' && word.capital)) {
      if (MODAL.test(lower)) modal = i;
      auxiliaries.push(lower);
      from = i;
    } else if (isAdverb(word)) continue;
    else if (lower !== 'not') break;
  }
  const be = auxiliaries.some(word => BE.has(word));
  const has = auxiliaries.some(word => HAVE.has(word));
  const is = (form: VerbForm): boolean => forms.includes(form);
  const whole = { from, at, to: at + 1, infinitive, negation, modal, gerund: false, progressive: false };
  if (is('ing')) {
    return be
      ? { ...whole, passive: false, progressive: true, finite: !infinitive }
      : { ...whole, from: negation ?? at, passive: false, gerund: true, finite: false };
  }
  if (is('participle') && be) return { ...whole, passive: true, finite: !infinitive };
  if (is('participle') && has) return { ...whole, passive: false, finite: true };
  if (is('base') && (infinitive || modal !== null || auxiliaries.length > 0))
    return { ...whole, passive: false, finite: !infinitive };
  if (auxiliaries.length > 0 && !is('past')) return null;
  if (is('past') && !(is('base') && !isSubjectBefore(scene, at))) {
    // "the man arrested in Paris": a participle after what it describes; an active verb has an object or a frame after it.
    return { ...whole, from: Math.min(from, at), passive: false, finite: true };
  }
  if (is('s') || is('base')) return isVerbHere(scene, at, is('s')) ? { ...whole, passive: false, finite: true } : null;
  return null;
}

const DETERMINERS =
  /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|no|any|some|each|every|another|more|of|in|on|for|by|with|from|against|between|under|over|after|before|into|new|recent|further|first|last)$/;

function isSubjectBefore({ words, endingAt }: Scene, at: number): boolean {
  let before = at;
  while (isAdverb(words[before - 1])) before--;
  return endingAt.has(before) || /^(?:who|which|that|and|they|we|it|he|she|i)$/.test(words[before - 1]?.lower ?? '');
}

/** A plain or -s form that is also a noun is a verb after a subject and before something that can be its object. */
function isVerbHere(scene: Scene, at: number, s: boolean): boolean {
  const { words, phrases, startingAt } = scene;
  const before = words[at - 1];
  if (before === undefined || DETERMINERS.test(before.lower) || before.possessive) return false;
  if (phrases.some(({ from, head, to }) => from < at && at <= head && to > at)) return false;
  if (!isSubjectBefore(scene, at)) return false;
  const next = words[at + 1];
  if (next === undefined) return false;
  if (startingAt.has(at + 1) && next.lower !== 'of') return true;
  // "the republics refuse to lift …"
  if (next.lower === 'to') return true;
  return s && /^(?:that|with|at|on|for|against|over|in|into|from|out|off|up|down)$/.test(next.lower);
}
