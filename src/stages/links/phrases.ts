import type { Mention } from '../../model/records.ts';
import { beginsWithCapital } from '../../text/capitals.ts';
import { firstNames } from '../../text/first-names.ts';
import { departments, nounNumber, statedGender } from '../../text/nouns.ts';
import { type Gender, type GrammaticalNumber, type Pronoun, pronouns } from '../../text/pronouns.ts';
import { bareTitles, nameParticles, sentenceOpeners, titleWords } from './lexicon.ts';

/** What the words of a mention say by themselves, whatever stands around them. */
export interface Phrase {
  readonly form: Mention['form'];
  readonly kind: Mention['kind'];
  /** The words of the span, lower case, marks left out, possessive endings cut off. */
  readonly words: readonly string[];
  /** The head, lower case. */
  readonly head: string;
  /** Of a name: its capital words up to the head, titles left out: "Donald Trump". Empty for the rest. */
  readonly name: string;
  /** Words before the name in the same span, lower case: "us", "president"; of a description, all but the head. */
  readonly modifiers: readonly string[];
  /** What "of" hangs on the head, lower case: "france" of "the president of France". */
  readonly of: readonly string[];
  /** How the phrase opens. */
  readonly opening: 'definite' | 'demonstrative' | 'possessive' | 'indefinite' | 'bare';
  readonly number: GrammaticalNumber | null;
  readonly gender: Gender | null;
  readonly pronoun: Pronoun | null;
}

const DEMONSTRATIVE = 'this that these those such';
/** How a phrase opens, by its first word. */
const OPENINGS = meaning<Phrase['opening']>({
  definite: 'the',
  demonstrative: DEMONSTRATIVE,
  indefinite:
    'a an some another any every each no several many few most all both one two three four five six seven eight nine ten dozens hundreds thousands other more',
  possessive: 'my your his her its our their',
});
/** Number of a phrase, by its first word. */
const NUMBERS = meaning<GrammaticalNumber>({
  plural:
    'these those several many few both all two three four five six seven eight nine ten dozens hundreds thousands',
  singular: 'a an this each every one another',
});
const INDEFINITE_PRONOUN = /^(?:some|any|every|no)(?:body|one|thing)$/;

/** What each word says, of lists of words that say the same. */
function meaning<T extends string>(lists: Readonly<Partial<Record<T, string>>>): ReadonlyMap<string, T> {
  const entries = Object.entries(lists) as [T, string][];
  return new Map(entries.flatMap(([says, list]) => list.split(' ').map(word => [word, says] as const)));
}

const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[.'’&-](?=[\p{L}\p{N}]))*/gu;

/** Longest span that is looked into word by word; a longer one is known by its beginning. */
const LONGEST = 400;

/**
 * The phrase of each mention. An article says the same words again and again: they are read once, and mentions that are
 * alike share one phrase.
 */
export function phrasesOf(mentions: readonly Mention[]): Phrase[] {
  const read = new Map<string, { readonly mention: Mention; readonly phrase: Phrase }>();
  const phrases = mentions.map(mention => {
    const before = read.get(mention.quote);
    if (before && isAlike(before.mention, mention)) return before.phrase;
    const phrase = phraseOf(mention);
    read.set(mention.quote, { mention, phrase });
    return phrase;
  });
  return withoutOpenings(phrases);
}

/** Whether two mentions of the same words are of one kind and have the same head. */
function isAlike(a: Mention, b: Mention): boolean {
  return (
    a.form === b.form &&
    a.kind === b.kind &&
    a.head.start - a.start === b.head.start - b.start &&
    a.head.end - a.end === b.head.end - b.end
  );
}

/**
 * "Celebrating Ada Brandl" in a headline, where "Ada Brandl" stands elsewhere: what comes before a full name of the article
 * is no part of it, unless it can be a first name or initial.
 */
function withoutOpenings(phrases: Phrase[]): Phrase[] {
  const full = new Set<string>();
  for (const { kind, name } of phrases) if (kind === 'person' && name.includes(' ')) full.add(name);
  const cut = new Map<Phrase, Phrase>();
  return phrases.map(phrase => {
    const name = phrase.kind === 'person' ? fullNameIn(phrase.name, full) : null;
    if (name === null) return phrase;
    const named = cut.get(phrase) ?? { ...phrase, name };
    cut.set(phrase, named);
    return named;
  });
}

/** The name that a longer one ends in; `null` where it ends in none of these. */
function fullNameIn(name: string, full: ReadonlySet<string>): string | null {
  // Most names have no more than two words.
  if (name.indexOf(' ') === name.lastIndexOf(' ')) return null;
  const words = name.split(' ');
  for (let from = 1; from < words.length - 1; from++) {
    const before = words[from - 1]!;
    if (firstNames.has(before) || /^\p{Lu}\.?$/u.test(before)) return null;
    const rest = words.slice(from).join(' ');
    if (full.has(rest) && firstNames.has(words[from]!)) return rest;
  }
  return null;
}

function phraseOf(mention: Mention): Phrase {
  const words = wordsIn(mention.quote.slice(0, LONGEST));
  const pronoun = mention.form === 'pronoun' ? pronouns.get(mention.quote.toLowerCase()) : undefined;
  return pronoun ? pronounPhrase(mention, pronoun, words) : phraseWith(mention, words);
}

function pronounPhrase({ kind, quote }: Mention, pronoun: Pronoun, words: readonly string[]): Phrase {
  return {
    form: 'pronoun',
    kind,
    words,
    head: quote.toLowerCase(),
    name: '',
    modifiers: [],
    of: [],
    opening: 'bare',
    number: pronoun.number ?? null,
    gender: pronoun.gender ?? null,
    pronoun,
  };
}

function phraseWith(mention: Mention, words: readonly string[]): Phrase {
  const { start, kind, quote } = mention;
  const head = bare(mention.head.quote.toLowerCase());
  const headEnd = mention.head.end - start;
  const upTo = quote.slice(0, headEnd);
  const isWhole = headEnd === quote.length && headEnd <= LONGEST;
  // "The President" describes, whatever its capital says.
  const titled = mention.form === 'name' && kind === 'person' && titleWords.has(head);
  const form = titled && words.length > 1 && !isSurname(upTo) ? 'nominal' : mention.form;
  const rest = quote.slice(headEnd, headEnd + LONGEST);
  const given = kind === 'person' && form === 'name' ? GIVEN.exec(rest)?.[1] : undefined;
  const { name, before: titles } =
    given !== undefined
      ? { name: `${given} ${upTo}`, before: [] }
      : form === 'name'
        ? nameIn(upTo, kind)
        : { name: '', before: (isWhole ? words : wordsIn(upTo)).slice(0, -1) };
  const of = rest.startsWith(' of ') ? wordsIn(rest).slice(1) : [];
  const full =
    form === 'name' && kind !== 'person' && of.length > 0 && /^ of (?:the\s+)?\p{Lu}/u.test(rest)
      ? `${name}${/^[^,;()]*/.exec(rest)![0]}`.trimEnd()
      : name;
  return {
    form,
    kind,
    words,
    head,
    name: full,
    modifiers: titles.filter(word => !ARTICLES.has(word)),
    of,
    opening: openingOf(words[0] ?? '', head, upTo),
    number: numberOf(form, kind, head, words),
    gender: genderOf(form, kind, name, titles, head),
    pronoun: null,
  };
}

/** The first names of "Brandl, Ada". */
const GIVEN = /^, (\p{Lu}[\p{L}. -]*)$/u;

/** "Paul Singer" is named, whatever a singer is. */
const isSurname = (words: string): boolean => firstNames.has(/(\S+)\s+\S+$/.exec(words)?.[1] ?? '');

const ARTICLES = new Set(`the a an ${DEMONSTRATIVE}`.split(' '));

function openingOf(first: string, head: string, upTo: string): Phrase['opening'] {
  const opening = OPENINGS.get(first);
  if (opening !== undefined && opening !== 'possessive') return opening;
  if (INDEFINITE_PRONOUN.test(head) || /^\d/.test(first)) return 'indefinite';
  return opening ?? (/^[^,;]*?['’]s?\s/.test(upTo) ? 'possessive' : 'bare');
}

function wordsIn(text: string): string[] {
  // Most phrases are plain words, which take no pattern to part.
  if (PLAIN.test(text)) return text.toLowerCase().split(' ');
  const words = text.toLowerCase().match(WORD) ?? [];
  return /['’]/.test(text) ? words.map(bare) : words;
}

/** Without a possessive ending and with straight apostrophes. */
const bare = (word: string): string =>
  word.includes("'") || word.includes('’') ? word.replaceAll('’', "'").replace(/'s?$/, '') : word;

/** The name at the end of these words, apart from titles and descriptions before it. */
function nameIn(words: string, kind: Mention['kind']): { name: string; before: string[] } {
  const plain = PLAIN.test(words);
  if (plain && !words.includes(' ')) return { name: words, before: [] };
  const tokens = words.trim().split(/\s+/).slice(-12);
  let from = tokens.length - 1;
  while (from > 0) {
    const token = tokens[from - 1]!;
    const lower = plain ? token.toLowerCase() : bare(token.toLowerCase()).replace(/[.,]$/, '');
    const particle = nameParticles.has(lower) && from > 1 && beginsWithCapital(tokens[from - 2]!);
    if (!(plain ? beginsWithCapital(token) : /^["“‘'(]?[\p{Lu}\d]/u.test(token)) && !particle) break;
    if (!plain && /['’]s?$/.test(token) && kind !== 'organization' && kind !== 'event' && kind !== 'other') break;
    if (!plain && /[,;]$/.test(token)) break;
    if (kind === 'person' && (titleWords.has(lower) || bareTitles.has(lower)) && !firstNames.has(token)) break;
    from--;
  }
  // "Chief of Staff Ada Brandl", "Secretary of Health and Human Services Ada Brandl".
  while (kind === 'person' && from < tokens.length - 1 && isDepartment(tokens, from)) from++;
  // "Neither Ada Brandl", at the beginning of a sentence.
  while (from < tokens.length - 1 && sentenceOpeners.has(tokens[from]!.toLowerCase())) from++;
  const name = tokens
    .slice(from)
    .join(' ')
    .replace(/^["“‘'(]+/, '')
    .replace(/['’]s?$/, '');
  return {
    name: kind === 'person' ? withoutLands(name) : name.replace(/^(?:The|the)\s+/, ''),
    before: from === 0 ? [] : wordsIn(tokens.slice(0, from).join(' ')),
  };
}

function isDepartment(tokens: readonly string[], at: number): boolean {
  const word = tokens[at]!.toLowerCase();
  const before = tokens[at - 1]?.toLowerCase() ?? '';
  return (
    (departments.has(word) && (before === 'of' || before === 'and' || departments.has(before))) ||
    (/^(?:of|and)$/.test(word) && departments.has(tokens[at + 1]!.toLowerCase()))
  );
}

/** "U.S. Donald Trump" cannot be: what opens a person's name with dots or capitals only is a country or party. */
function withoutLands(name: string): string {
  return name.replace(/^(?:(?:U\.S\.|U\.K\.|US|UK|EU|UN|GOP|NATO|CIA|FBI)\s+)+(?=\S)/, '');
}

function numberOf(
  form: Mention['form'],
  kind: Mention['kind'],
  head: string,
  words: readonly string[],
): GrammaticalNumber | null {
  if (kind === 'group') return 'plural';
  if (form === 'name') return kind === 'person' ? 'singular' : null;
  return NUMBERS.get(words[0] ?? '') ?? nounNumber(head);
}

function genderOf(
  form: Mention['form'],
  kind: Mention['kind'],
  name: string,
  titles: readonly string[],
  head: string,
): Gender | null {
  if (kind !== 'person' && form !== 'nominal') return kind === 'group' ? null : 'neuter';
  if (kind !== 'person') return null;
  for (const title of titles) {
    const stated = statedGender(title);
    if (stated) return stated;
  }
  if (form === 'nominal') return statedGender(head);
  const first = name.split(' ')[0] ?? '';
  return name.includes(' ') ? (firstNames.get(first) ?? null) : null;
}
