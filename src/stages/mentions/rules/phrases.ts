import { departments, nounKind, nounNumber } from '../../../text/nouns.ts';
import { notAdverbs, organizationWords } from '../lexicon.ts';
import type { SentenceWords, Word } from '../words.ts';

/** A noun phrase as indices of words: `[from, to)` its own words, `end` with what "of" hangs on it. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly end: number;
  readonly head: number;
  /** Its head is a name. */
  readonly named: boolean;
  /** The noun phrases inside, which are mentions of their own: possessors, what "of" governs. */
  readonly inner: readonly Phrase[];
}

/** Whether the capital of a word is a name's, and not that of a sentence or headline. */
export type IsName = (sentence: SentenceWords, at: number) => boolean;

// A phrase of more words is a list or a table.
const LONGEST = 16;
const DEEPEST = 4;

/**
 * The noun phrase that begins at a word, without a tagger: closed classes and known verbs end it, everything else goes
 * on. `null` where none begins.
 */
export function phraseAt(sentence: SentenceWords, start: number, isName: IsName, depth = 0): Phrase | null {
  const { words } = sentence;
  const inner: Phrase[] = [];
  let at = start;
  const opening = words[at]!;
  const named = (i: number): boolean => isName(sentence, i);
  if (isDeterminer(opening) && !named(at)) at++;
  if (
    at > start &&
    words[at] &&
    isDeterminer(words[at]!) &&
    !named(at) &&
    /^(?:all|both|half|several|many)$/.test(opening.lower)
  )
    at++;
  else if (isPossessivePronoun(opening)) at = start + 1;
  let head = -1;
  const open = at > start;
  for (; at < words.length && at - start < LONGEST; at++) {
    const word = words[at]!;
    if (at > start && words[at - 1]!.possessive && head === at - 1) {
      // What owns the rest is a mention of its own.
      if (!isNounLike(words, at, named) && word.kind !== 'number') break;
      if (!(named(at) && named(head) && isPeople(words[head]!)))
        inner.push({ from: start, to: at, end: at, head, named: named(head), inner: [...inner] });
      head = -1;
    }
    if (word.kind === 'mark') {
      if (joinsWords(words, at, named)) continue;
      break;
    }
    if (word.kind === 'number' || word.is.number) {
      if (head >= 0 && !named(head)) break;
      if (head >= 0 && !named(at)) break;
      continue;
    }
    if (named(at)) {
      if (head >= 0 && !named(head) && !titled(words, at, open)) break;
      head = at;
      continue;
    }
    if (isJoint(words, at, named)) continue;
    if (isAdverb(word)) {
      if (head < 0 && at + 1 < words.length && isNounLike(words, at + 1, named)) continue;
      break;
    }
    if (!isNounLike(words, at, named)) break;
    if (!goesOn(words, at, head, open, named, start)) break;
    head = at;
  }
  while (at > start && (words[at - 1]!.kind === 'mark' || isAdverb(words[at - 1]!)) && head < at - 1) at--;
  if (head < 0 || words[head]!.is.timeNoun) return null;
  const bearer = bearerAfter(words, head, named);
  if (bearer >= 0) head = bearer;
  const to = head + 1;
  let end = to;
  if (words[to]?.lower === 'of' && !words[head]!.possessive && depth < DEEPEST && to + 1 < words.length) {
    const of = phraseAt(sentence, to + 1, isName, depth + 1);
    if (of) {
      // "the Church of Orrell's ship": the church's, not Orrell's. "University of Orrell president Jane Roe": nobody's of Orrell.
      const owned = named(head) ? (ownerIn(of)?.end ?? bodyBefore(words, head, of, named)) : null;
      if (owned !== null) {
        inner.push({ from: start, to, end: owned, head, named: true, inner: [] });
        return { from: start, to: of.to, end: of.end, head: of.head, named: of.named, inner: [...inner, ...of.inner] };
      }
      inner.push(of);
      end = of.end;
      // "the Ministry of Trade and Industry": a body's name goes on after "and".
      const on =
        named(head) &&
        of.named &&
        organizationWords.has(words[head]!.lower) &&
        words[end]?.lower === 'and' &&
        end + 1 < words.length &&
        named(end + 1);
      if (on) {
        end += 2;
        inner.pop();
      }
    }
  }
  return { from: start, to, end, head, named: named(head), inner };
}

/** "People" of "the Korean People's Army": it is called so, and nobody owns it. */
export const isPeople = ({ lower }: Word): boolean => nounNumber(lower) === 'plural' && nounKind(lower) !== null;

/** Where a body's name ends before the office of somebody who is named with it; `null` where nobody is. */
function bodyBefore(words: readonly Word[], head: number, of: Phrase, named: (at: number) => boolean): number | null {
  if (!of.named || !organizationWords.has(words[head]!.lower)) return null;
  let at = of.from;
  while (at < of.head && (named(at) || words[at]!.is.joint || isDeterminer(words[at]!))) at++;
  return at > of.from && at < of.head && isOffice(words[at]!) ? at : null;
}

const isOffice = ({ lower, is, capital }: Word): boolean => !capital && (is.title || nounKind(lower) === 'person');

/** The name that owns what a phrase is about, where that begins with it: "Orrell" of "Orrell's ship". */
const ownerIn = ({ from, head, inner }: Phrase): Phrase | null =>
  inner.find(one => one.from === from && one.named && one.end <= head) ?? null;

/** The last word of the name that follows a title with its department; -1 where none does. */
function bearerAfter(words: readonly Word[], head: number, named: (at: number) => boolean): number {
  const title = words[head]!;
  if (words[head + 1]?.lower !== 'of' || title.possessive) return -1;
  if (!title.is.title && nounKind(title.lower) !== 'person') return -1;
  let at = head + 2;
  if (words[at]?.lower === 'the') at++;
  const from = at;
  while (at < from + 5 && words[at] && (departments.has(words[at]!.lower) || (at > from && words[at]!.lower === 'and')))
    at++;
  if (at === from || words[at - 1]!.possessive) return -1;
  let last = -1;
  for (let next = at; next < words.length && next < at + 5; next++) {
    const { kind, text, capital } = words[next]!;
    const stop = kind === 'mark' && text === '.' && words[next - 1]!.text.length === 1;
    if (!stop && !(kind === 'word' && capital && named(next)) && !isJoint(words, next, named)) break;
    if (kind === 'word') last = next;
    if (words[next]!.possessive) break;
  }
  return last;
}

const isDeterminer = (word: Word): boolean => word.kind === 'word' && word.is.determiner;
const isPossessivePronoun = (word: Word): boolean => {
  const { pronoun } = word.is;
  return (
    pronoun !== undefined &&
    (pronoun.case === 'possessive' || pronoun.case === 'either') &&
    !/^(?:mine|yours|hers|ours|theirs)$/.test(word.lower)
  );
};
const isAdverb = (word: Word): boolean =>
  word.kind === 'word' &&
  !word.capital &&
  word.lower.endsWith('ly') &&
  /\p{Ll}{3}ly$/u.test(word.text) &&
  !notAdverbs.has(word.lower);

/** A word that can stand in a noun phrase at all. */
function isNounLike(words: readonly Word[], at: number, named: (at: number) => boolean): boolean {
  const word = words[at];
  if (word?.kind !== 'word') return false;
  if (named(at)) return true;
  if (word.is.closed || isDeterminer(word) || word.is.pronoun) return false;
  return !word.lower.includes("'") || !/'(?:t|re|ve|ll|d|m)$/.test(word.lower);
}

/** Whether a word that may be a verb goes on the phrase, whose last noun is at `head` (-1: none yet). */
function goesOn(
  words: readonly Word[],
  at: number,
  head: number,
  open: boolean,
  named: (at: number) => boolean,
  start: number,
): boolean {
  const word = words[at]!;
  const { verb } = word;
  // Nobody has two says: "the report says."
  if (head >= 0 && word.lower === 'says') return false;
  const next = at + 1 < words.length && isNounLike(words, at + 1, named);
  if (verb === undefined) {
    // "wing", "king" and "red" are no verbs.
    if (head >= 0 && /(?:ed|ing)$/.test(word.lower) && /[aeiouy].*(?:[^e]ed|[^aeiou]ing)$/.test(word.lower))
      // "the case involving Roe": somebody else begins.
      return next && !named(at + 1) && !isActor(words, head, named);
    return true;
  }
  if (head < 0) return open || verb.nounToo || (verb.form === 'ing' && next) || (verb.form === 'past' && next);
  if (isActor(words, head, named)) {
    // "the president plans to", "Ministers meet": somebody acts. "the police station", "the party leader" have no verb.
    if (!verb.nounToo) return false;
    const { lower } = words[head]!;
    // "Republicans push", of a name that is a noun too.
    const plural = nounNumber(lower) === 'plural' && (!named(head) || nounKind(lower) === 'person');
    // "Roe calls for calm": a name that opens the sentence acts.
    if (start === 0 && !open && named(head) && verb.form === 's') return false;
    if (verb.form === 's') return plural ? true : followedByNounEnd(words, at, named) && !takesObject(words, at);
    if (verb.form === 'plain') return !plural && !takesObject(words, at);
    return false;
  }
  if (!verb.nounToo) return verb.form === 'ing' && next && !named(at + 1) && !named(head);
  return verb.form === 's' || verb.form === 'plain' || verb.form === 'past' ? !takesObject(words, at) : false;
}

/** What follows a verb rather than a noun. */
function takesObject(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    next !== undefined &&
    next.kind === 'word' &&
    (/^(?:to|that|how|whether|why|what|him|them|it|us|me|as|only|no|both)$/.test(next.lower) ||
      isDeterminer(next) ||
      isPossessivePronoun(next))
  );
}

/** A noun is likelier there: a preposition, a verb or the end of the clause follows. */
function followedByNounEnd(words: readonly Word[], at: number, named: (at: number) => boolean): boolean {
  const next = words[at + 1];
  if (next === undefined || next.kind === 'mark') return true;
  if (named(at + 1)) return false;
  return /^(?:of|in|for|with|between|over|on|at|are|were|have|will|would|has|is|was)$/.test(next.lower);
}

/** The noun so far stands for somebody who can act. */
function isActor(words: readonly Word[], head: number, named: (at: number) => boolean): boolean {
  if (named(head))
    return !/(?:an|ian|ish|ese|ch)$/.test(words[head]!.lower) && !/^\p{Lu}{2,3}$/u.test(words[head]!.text);
  const kind = nounKind(words[head]!.lower);
  return kind === 'person' || kind === 'organization';
}

/** A name after common nouns: their bearer ("press secretary Jane Roe"), not the next clause ("told reporters Roe"). */
function titled(words: readonly Word[], at: number, open: boolean): boolean {
  const before = words[at - 1]!;
  if (before.capital || before.kind !== 'word') return true;
  if (before.is.title || (nounKind(before.lower) === 'person' && nounNumber(before.lower) === 'singular')) return true;
  if (/^(?:former|late|acting|then|fellow|longtime|veteran|incoming|outgoing|rival|ex)$/.test(before.lower))
    return true;
  // "a new Gallup poll"
  if (
    open &&
    /^(?:new|recent|latest|old|older|young|younger|big|top|key|major|separate|similar|joint|single|huge|small|large|earlier|early)$/.test(
      before.lower,
    )
  )
    return true;
  return (
    open &&
    nounKind(before.lower) === null &&
    /(?:ed|[aeiouy].*ing|ful|ous|ive|ic|al|able|less|ern|ary|[^m]ent|ant|ish|an)$/.test(before.lower)
  );
}

/** A stop inside a name or abbreviation ("U.S. President", "Mr. Roe", "J. Roe"), an ampersand between names. */
function joinsWords(words: readonly Word[], at: number, named: (at: number) => boolean): boolean {
  const { text, start, end } = words[at]!;
  const before = words[at - 1];
  const after = words[at + 1];
  if (!before || !after || before.kind !== 'word') return false;
  // "a Harrow Times/Channel Nine poll"
  if (text === '/') return before.tokenEnd === start && end === after.start && named(at - 1) && named(at + 1);
  if (text === '&') return named(at - 1) && named(at + 1);
  if (text !== '.' || before.tokenEnd !== start) return false;
  return (
    /^(?:\p{Lu}|\p{Lu}(?:\.\p{Lu})+)$/u.test(before.text) || before.is.title || /^(?:st|jr|sr)$/.test(before.lower)
  );
}

/** A small word between two names that belongs to them. */
function isJoint(words: readonly Word[], at: number, named: (at: number) => boolean): boolean {
  if (at === 0 || !words[at]!.is.joint || !named(at - 1)) return false;
  for (let next = at + 1; next < words.length && next < at + 3; next++) {
    if (named(next)) return true;
    if (!words[next]!.is.joint) return false;
  }
  return false;
}
