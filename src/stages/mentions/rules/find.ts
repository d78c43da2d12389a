import { firstNames } from '../../../text/first-names.ts';
import { nounKind, nounNumber } from '../../../text/nouns.ts';
import { pronouns } from '../../../text/pronouns.ts';
import type { Candidate } from '../candidate.ts';
import { nameKind, nominalKind } from '../kinds.ts';
import { beforeTitles, contracted, emptyNouns, isAbbreviation, organizationWords } from '../lexicon.ts';
import type { SentenceWords, Word } from '../words.ts';
import { type IsName, isPeople, type Phrase, phraseAt } from './phrases.ts';

/** Names, descriptions and pronouns by rules alone, nested ones included, in text order. */
export function findCandidates(
  sentences: readonly SentenceWords[],
  isKnown: (name: string) => boolean,
  isDemonym: (word: string) => boolean,
): Candidate[] {
  const names = { ...nameTests(sentences, isKnown), isDemonym };
  const { isName } = names;
  const found: Candidate[] = [];
  for (const sentence of sentences) {
    const { words } = sentence;
    for (let at = 0; at < words.length; ) {
      const pronoun = isInitial(words, at) ? null : pronounAt(words[at]!);
      if (pronoun) found.push(pronoun);
      const phrase = opensPhrase(sentence, at, isName) ? phraseAt(sentence, at, isName) : null;
      if (phrase) addPhrase(found, words, phrase, names, sentence);
      // What stands inside a phrase is found with it; its pronouns are not.
      for (let inside = at + 1; phrase && inside < phrase.end; inside++) {
        const inner = pronounAt(words[inside]!);
        if (inner) found.push(inner);
      }
      at = Math.max(at + 1, phrase?.end ?? 0);
    }
  }
  return found;
}

/** "I. Charles Roe" */
const isInitial = (words: readonly Word[], at: number): boolean =>
  words[at]!.text === 'I' &&
  words[at + 1]?.text === '.' &&
  words[at + 1]!.start === words[at]!.end &&
  words[at + 2]?.capital === true;

/** The pronoun that a word is or begins with ("he" of "he’s"). */
function pronounAt(word: Word): Candidate | null {
  if (word.kind !== 'word') return null;
  const short = word.lower.includes("'") ? contracted.exec(word.text)?.[1] : undefined;
  const pronoun = short === undefined ? word.is.pronoun : pronouns.get(short.toLowerCase());
  if (!pronoun) return null;
  const span = { start: word.start, end: short === undefined ? word.end : word.start + short.length };
  const kind = pronoun.gender === 'neuter' ? 'other' : pronoun.number === 'plural' ? 'group' : 'person';
  return { ...span, head: span, form: 'pronoun', kind, score: 0.95, rule: 'pronoun' };
}

const DISTRIBUTIVE = new Set(['no', 'every', 'each']);
const OWNERS = new Set('my your his her its our their'.split(' '));
const OPENING = new Set(
  'the a an this that these those his her its their our my your some another all both several many every each no'.split(
    ' ',
  ),
);

function opensPhrase(sentence: SentenceWords, at: number, isName: IsName): boolean {
  const word = sentence.words[at]!;
  if (word.kind === 'number') return true;
  if (word.kind !== 'word') return false;
  if (isName(sentence, at)) return true;
  if (word.is.pronoun) return OWNERS.has(word.lower);
  if (word.is.closed) return false;
  const { verb } = word;
  // "Celebrating Orrell": what is done to somebody is no part of the name.
  if (word.capital && /[aeiouy].*ing$/.test(word.lower) && sentence.words[at + 1]?.capital) return false;
  if (verb === undefined) return true;
  if (word.is.speaking) return false;
  const before = sentence.words[at - 1];
  const next = sentence.words[at + 1];
  const alone = next?.kind !== 'word' || next.is.closed;
  // "talks began", "leading figures", "elected officials", but not "meet officials", "has kept nobody".
  if (verb.form === 'plain' || verb.form === 's') return verb.nounToo && alone;
  return (
    !alone &&
    !next.capital &&
    (before === undefined ||
      before.kind === 'mark' ||
      /^(?:of|in|to|for|on|by|with|from|and|or|but|that|as|among|between|against)$/.test(before.lower))
  );
}

function addPhrase(
  found: Candidate[],
  words: readonly Word[],
  phrase: Phrase,
  names: NameTests,
  sentence: SentenceWords,
): void {
  const candidate = candidateOf(words, phrase, names, sentence);
  if (candidate) found.push(candidate);
  for (const inner of phrase.inner) addPhrase(found, words, inner, names, sentence);
}

function candidateOf(
  words: readonly Word[],
  { from, to, end, head, named }: Phrase,
  { isName, isSurname, isDemonym }: NameTests,
  sentence: SentenceWords,
): Candidate | null {
  const headWord = words[head]!;
  const opening = words[from]!;
  const span = { start: opening.start, end: words[end - 1]!.end, head: { start: headWord.start, end: headWord.end } };
  if (named) {
    // Nationalities and titles without a name describe: "the Russians", "the President".
    if (headWord.is.title && !beforeTitles.has(headWord.lower) && !isSurname(headWord))
      return { ...span, form: 'nominal', kind: 'person', score: 0.8, rule: 'title' };
    const core = coreOf(words, from, head, isName, sentence);
    const whole = end > to && words[to]!.lower === 'of';
    const bearer = whole && isBearer(words.slice(core, to));
    const last = whole ? lastNamed(sentence, to, end, isName) : head;
    const full = words.slice(core, (bearer ? head : last) + 1);
    const kind = nameKind(full.filter(word => word.kind === 'word').map(({ text }) => text)) ?? 'other';
    const titled = words.slice(from, core).some(word => word.is.title || nounKind(word.lower) === 'person');
    const speaks = words[to]?.is.speaking === true || titled;
    return {
      ...span,
      end: whole ? words[last]!.end : span.end,
      form: 'name',
      kind: kind === 'other' && speaks ? 'person' : kind,
      score: 0.8,
      rule: 'name',
    };
  }
  const noun = headWord.lower;
  if (noun.length < 2 || headWord.is.timeNoun || emptyNouns.has(noun)) return null;
  const kind = nominalKind(noun);
  const opened = OPENING.has(opening.lower);
  const possessed = words.slice(from, head).some(({ possessive }) => possessive);
  if (opened || possessed) {
    if (kind === 'other' && DISTRIBUTIVE.has(opening.lower)) return null;
    return { ...span, form: 'nominal', kind, score: 0.7, rule: 'description' };
  }
  // "Norwegian drones", "French wine prices": things of a country. A plural on the way had a verb after it.
  const single = words.slice(from + 1, head).every(({ lower }) => nounNumber(lower) !== 'plural');
  if (kind === 'other' && head > from && nounNumber(noun) === 'plural' && single && isDemonym(opening.text))
    return { ...span, form: 'nominal', kind, score: 0.6, rule: 'bare description' };
  // Without a determiner only what surely stands for people or bodies.
  if (kind !== 'person' && kind !== 'group' && kind !== 'organization') return null;
  if (kind === 'organization' && nounNumber(noun) === 'singular' && head === from) return null;
  if (headWord.verb && head === from) return null;
  return { ...span, form: 'nominal', kind, score: 0.6, rule: 'bare description' };
}

/** "Jane Roe" of "Jane Roe of the Harrow Herald": a person, whatever follows "of". */
const isBearer = (words: readonly Word[]): boolean =>
  words.length > 1 && words.length < 4 && firstNames.has(words[0]!.text) && !organizationWords.has(words.at(-1)!.lower);

/** The last word of a name that goes on after "of": "Comic Corps of Norway" has that from "Comic Corps of Norway collects donations". */
function lastNamed(sentence: SentenceWords, of: number, end: number, isName: IsName): number {
  let last = end - 1;
  const first = sentence.words[of + 1]!.lower === 'the' ? of + 2 : of + 1;
  if (first >= end) return last;
  if (!isName(sentence, first)) {
    // "News of police response": no body's name goes on in small letters, but "the Department of justice" may.
    const small = sentence.words.slice(first, end).every(word => !word.capital);
    return small && !/^(?:ministry|department|office|bureau|committee|council)$/.test(sentence.words[of - 1]!.lower)
      ? of - 1
      : last;
  }
  while (last > of && !(sentence.words[last]!.kind === 'number' || isName(sentence, last))) last--;
  return last > of ? last : of - 1;
}

/** First word of the run of name words that ends at the head. */
function coreOf(words: readonly Word[], from: number, head: number, isName: IsName, sentence: SentenceWords): number {
  let core = head;
  while (core > from && (!words[core - 1]!.possessive || isPeople(words[core - 1]!))) {
    const before = words[core - 1]!;
    if (
      before.kind === 'word' &&
      !isName(sentence, core - 1) &&
      !/^(?:von|van|der|den|de|del|al|bin|of|the|and)$/.test(before.lower)
    )
      break;
    if (before.kind === 'word' && !before.capital && core - 1 === from) break;
    core--;
  }
  return core;
}

/** What the article's capitals tell. */
interface NameTests {
  readonly isName: IsName;
  /** A title that is somebody's surname here: "Paul Singer" makes "Singer" one. */
  readonly isSurname: (word: Word) => boolean;
  /** An adjective of a country. */
  readonly isDemonym: (word: string) => boolean;
}

/**
 * Tells names by their capitals: inside a sentence every capital word is one; the first word of a sentence or quotation,
 * and the words of a headline, only where it is known as a name or stands with a capital elsewhere in the article.
 */
function nameTests(
  sentences: readonly SentenceWords[],
  isKnown: (name: string) => boolean,
): Omit<NameTests, 'isDemonym'> {
  const within = new Set<string>();
  const lower = new Set<string>();
  /** Surnames that are small words, too: "George Will", after a first name. */
  const surnames = new Set<string>();
  for (const { words, titleCase, inCapitals } of sentences) {
    if (inCapitals) continue;
    for (const [at, word] of words.entries()) {
      if (word.kind !== 'word') continue;
      if (!word.capital) {
        // Of those nobody asks whether they are names.
        if (!word.is.closed) lower.add(word.text);
      } else if ((word.is.opener || word.is.title) && isAfterFirstName(words, at)) surnames.add(word.text);
      else if (!titleCase && !isOpening(words, at)) within.add(word.text);
    }
  }
  const surely = (word: Word): boolean =>
    within.has(word.text) ||
    firstNames.has(word.text) ||
    /^\p{Lu}(?:[\p{Lu}.&-]+|\p{Ll}+\p{Lu}.*)$/u.test(word.text) ||
    isKnown(word.text);
  const test = ({ words, titleCase, inCapitals }: SentenceWords, at: number): boolean => {
    const word = words[at]!;
    if (word.text === 'I' || isDescribing(word)) return false;
    // "USA Today", but not "Roe today".
    if (word.is.timeNoun) return word.lower === 'today' && words[at - 1]?.capital === true && !titleCase;
    if (word.lower.includes("'") && contracted.test(word.text)) return false;
    if (word.is.opener && surnames.has(word.text) && (isAfterFirstName(words, at) || actsThere(words, at))) return true;
    // A line in capitals throughout says nothing about any of them.
    if (inCapitals)
      return !word.is.opener && (isKnown(word.text) || within.has(word.text[0]! + word.text.slice(1).toLowerCase()));
    const opening = isOpening(words, at);
    if (!opening && !titleCase) return !word.is.opener || /^\p{Lu}{2,}$/u.test(word.text);
    if (word.is.opener || word.is.closed || word.is.number)
      return word.text === 'US' || (word.text.length > 2 && isKnown(word.text) && /^\p{Lu}{2,}$/u.test(word.text));
    if (titleCase) return surely(word) && !(lower.has(word.lower) && !within.has(word.text));
    const next = words[at + 1];
    // "University of Orrell": whatever opens the sentence.
    if (
      organizationWords.has(word.lower) &&
      next?.lower === 'of' &&
      words[at + 2]?.capital &&
      nounNumber(word.lower) !== 'plural'
    )
      return true;
    // "Workers walked out": the opening of a sentence, not of "Workers of the World".
    if (!next?.capital && nounKind(word.lower) !== null && nounNumber(word.lower) === 'plural' && !isKnown(word.text))
      return false;
    if (surely(word)) return !(lower.has(word.lower) && !within.has(word.text));
    // "Brandl told …", "Orrell Bank said": what goes on with a capital is a name, too.
    if (next?.kind === 'word' && next.capital && !next.is.opener)
      // "Celebrating Orrell", "Meet Ada Brandl": a verb before a name is none.
      return (
        !(word.is.title && lower.has(word.lower)) && !/[aeiouy].*ing$/.test(word.lower) && word.verb?.nounToo !== false
      );
    return (
      !lower.has(word.lower) &&
      nounKind(word.lower) === null &&
      word.verb === undefined &&
      !/(?:ing|ed|ly|ity|tion|ness|ment)s?$/.test(word.lower) &&
      followsAsVerb(next)
    );
  };
  // The rules ask again and again: for each word of the article 1 for a name, -1 for none, 0 where nobody asked yet.
  const last = sentences.at(-1);
  const found = new Int8Array(last ? last.first + last.words.length : 0);
  const isName: IsName = (sentence, at) => {
    if (!sentence.words[at]!.capital) return false;
    const index = sentence.first + at;
    if (found[index] === 0) found[index] = test(sentence, at) ? 1 : -1;
    return found[index] === 1;
  };
  return { isName, isSurname: ({ text }) => surnames.has(text) };
}

const DESCRIBING =
  /-(?:based|born|backed|led|owned|run|style|era|like|inspired|funded|related|wide|bound|made|controlled|held|occupied)$/;

/** "Oslo-based" holds a name and is none; "TV" and "CEO" are common nouns. */
const isDescribing = ({ text }: Word): boolean => (text.includes('-') && DESCRIBING.test(text)) || isAbbreviation(text);

/** "George Will", but not "In April Will": the word before is a first name and begins a name. */
const isAfterFirstName = (words: readonly Word[], at: number): boolean =>
  at > 0 && words[at]!.text.length > 2 && firstNames.has(words[at - 1]!.text) && !words[at - 1]!.is.timeNoun;

/** "Will urged them", "which Will claims": a capital inside the sentence, or a verb that follows. */
function actsThere(words: readonly Word[], at: number): boolean {
  const form = words[at + 1]?.verb?.form;
  return !isOpening(words, at) || form === 'past' || form === 's';
}

const followsAsVerb = (next: Word | undefined): boolean =>
  next?.kind === 'word' &&
  (next.verb?.nounToo === false || /^(?:is|was|has|had|will|would|also|could|did|does)$/.test(next.lower));

function isOpening(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    before === undefined ||
    (before.kind === 'mark' && /^["“”‘'`«:(–—-]+$/.test(before.text)) ||
    (before.kind === 'mark' && /^[.!?…]+$/.test(before.text) && before.start === before.end)
  );
}
