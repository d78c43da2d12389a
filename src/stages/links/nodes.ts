import type { Sentence } from '../../model/layers.ts';
import type { Article, Mention } from '../../model/records.ts';
import { compareSpans, type Piece } from '../../model/span.ts';
import { firstNames } from '../../text/first-names.ts';
import { departments, nounNumber, statedGender } from '../../text/nouns.ts';
import { type Gender, type GrammaticalNumber, type Pronoun, pronouns } from '../../text/pronouns.ts';
import { bareTitles, nameParticles, sentenceOpeners, titleWords } from './lexicon.ts';

/** A mention with everything that the passes ask of it. */
export interface Node {
  /** Place in the list of mentions. */
  readonly index: number;
  readonly mention: Mention;
  readonly start: number;
  readonly end: number;
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
  readonly sentence: number;
  readonly block: number;
  /** The innermost mention that this one stands in; -1 for none. */
  readonly outer: number;
  /** It stands before the first verb of its clause, as far as marks and words tell. */
  readonly subject: boolean;
  /** The words before it in its sentence, the nearest last; at most four, lower case; marks as they are. */
  readonly before: readonly string[];
  /** The words after it in its sentence, at most three. */
  readonly after: readonly string[];
}

const DEFINITE = new Set(['the']);
const DEMONSTRATIVE = new Set(['this', 'that', 'these', 'those', 'such']);
const INDEFINITE = new Set(
  'a an some another any every each no several many few most all both one two three four five six seven eight nine ten dozens hundreds thousands other more'.split(
    ' ',
  ),
);
const INDEFINITE_PRONOUN = /^(?:some|any|every|no)(?:body|one|thing)$/;
const POSSESSIVE = new Set('my your his her its our their'.split(' '));
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[.'’&-](?=[\p{L}\p{N}]))*/gu;

/** The mentions of an article as nodes, in text order, of two that begin together the longer first. Linear: every node looks at its own words and a few around it. */
export function nodesOf(article: Article, mentions: readonly Mention[], sentences: readonly Sentence[]): Node[] {
  const { text } = article;
  const nodes: MadeNode[] = [];
  const open: number[] = [];
  let sentence = 0;
  const sorted = mentions.toSorted(compareSpans);
  for (const [index, mention] of sorted.entries()) {
    while (sentence + 1 < sentences.length && sentences[sentence]!.end <= mention.start) sentence++;
    while (open.length > 0 && sorted[open.at(-1)!]!.end < mention.end) open.pop();
    while (open.length > 0 && sorted[open.at(-1)!]!.end <= mention.start) open.pop();
    nodes.push(nodeOf(text, mention, index, sentences[sentence], sentence, open.at(-1) ?? -1));
    open.push(index);
  }
  return withoutOpenings(nodes);
}

/**
 * "Celebrating Ada Brandl" in a headline, where "Ada Brandl" stands elsewhere: what comes before a full name of the article
 * is no part of it, unless it can be a first name or initial.
 */
function withoutOpenings(nodes: MadeNode[]): Node[] {
  const full = new Set<string>();
  for (const { kind, name } of nodes) if (kind === 'person' && name.includes(' ')) full.add(name);
  return nodes.map(node => {
    if (node.kind !== 'person') return node;
    const words = node.name.split(' ');
    for (let from = 1; from < words.length - 1; from++) {
      const before = words[from - 1]!;
      if (firstNames.has(before) || /^\p{Lu}\.?$/u.test(before)) return node;
      const rest = words.slice(from).join(' ');
      if (full.has(rest) && firstNames.has(words[from]!)) return node.named(rest);
    }
    return node;
  });
}

/** Longest span that is looked into word by word; a longer one is known by its beginning. */
const LONGEST = 400;

function nodeOf(
  text: string,
  mention: Mention,
  index: number,
  around: Sentence | undefined,
  sentence: number,
  outer: number,
): MadeNode {
  const { start, end } = mention;
  const surroundings = new Surroundings(text, mention, around);
  const place = {
    index,
    mention,
    start,
    end,
    sentence,
    block: around?.block ?? -1,
    outer,
    subject: isSubject(lastToken(text, start, around?.start ?? start), text, end),
  };
  const pronoun = mention.form === 'pronoun' ? (pronouns.get(mention.quote.toLowerCase()) ?? null) : null;
  const found = pronoun ? pronounFeatures(mention, pronoun) : features(text, mention, surroundings);
  return new MadeNode(place, found, surroundings);
}

type Features = Pick<
  Node,
  'form' | 'kind' | 'head' | 'name' | 'modifiers' | 'of' | 'opening' | 'number' | 'gender' | 'pronoun'
>;

function pronounFeatures({ kind, quote }: Mention, pronoun: Pronoun): Features {
  return {
    form: 'pronoun',
    kind,
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

function features(text: string, mention: Mention, { words }: Surroundings): Features {
  const { start, end, kind } = mention;
  const first = words[0] ?? '';
  const head = bare(mention.head.quote.toLowerCase());
  const upTo = text.slice(start, mention.head.end);
  // "The President" describes, whatever its capital says.
  const titled = mention.form === 'name' && kind === 'person' && titleWords.has(head);
  const form = titled && words.length > 1 && !isSurname(upTo) ? 'nominal' : mention.form;
  const { name, before: titles } =
    form === 'name' ? nameIn(upTo, kind) : { name: '', before: wordsIn(upTo).slice(0, -1) };
  const rest = text.slice(mention.head.end, Math.min(end, mention.head.end + LONGEST));
  const of = rest.startsWith(' of ') ? wordsIn(rest).slice(1) : [];
  const full =
    form === 'name' && kind !== 'person' && of.length > 0 && /^ of (?:the\s+)?\p{Lu}/u.test(rest)
      ? `${name}${/^[^,;()]*/.exec(rest)![0]}`.trimEnd()
      : name;
  return {
    form,
    kind,
    head,
    name: full,
    modifiers: titles.filter(word => !ARTICLES.has(word)),
    of,
    opening: openingOf(first, head, upTo),
    number: numberOf(form, kind, head, words),
    gender: genderOf(form, kind, name, titles, head),
    pronoun: null,
  };
}

/** "Paul Singer" is named, whatever a singer is. */
const isSurname = (words: string): boolean => firstNames.has(/(\S+)\s+\S+$/.exec(words)?.[1] ?? '');

const ARTICLES = new Set([...DEFINITE, ...DEMONSTRATIVE, 'a', 'an']);

function openingOf(first: string, head: string, upTo: string): Node['opening'] {
  if (DEFINITE.has(first)) return 'definite';
  if (DEMONSTRATIVE.has(first)) return 'demonstrative';
  if (INDEFINITE.has(first) || INDEFINITE_PRONOUN.test(head) || /^\d/.test(first)) return 'indefinite';
  return POSSESSIVE.has(first) || /^[^,;]*?['’]s?\s/.test(upTo) ? 'possessive' : 'bare';
}

/** The words of a mention and around it, read when first asked for: most are never. */
class Surroundings {
  readonly #text: string;
  readonly #span: Mention;
  readonly #around: Sentence | undefined;
  #words: readonly string[] | undefined;
  #before: readonly string[] | undefined;
  #after: readonly string[] | undefined;

  constructor(text: string, span: Mention, around: Sentence | undefined) {
    this.#text = text;
    this.#span = span;
    this.#around = around;
  }

  get words(): readonly string[] {
    const { start, end } = this.#span;
    this.#words ??= wordsIn(this.#text.slice(start, Math.min(end, start + LONGEST)));
    return this.#words;
  }

  get before(): readonly string[] {
    this.#before ??= contextBefore(this.#text, this.#span.start, this.#around?.start ?? this.#span.start);
    return this.#before;
  }

  get after(): readonly string[] {
    this.#after ??= wordsAfter(this.#text, this.#span.end, this.#around?.end ?? this.#span.end);
    return this.#after;
  }
}

type Place = Pick<Node, 'index' | 'mention' | 'start' | 'end' | 'sentence' | 'block' | 'outer' | 'subject'>;

class MadeNode implements Node {
  readonly index: number;
  readonly mention: Mention;
  readonly start: number;
  readonly end: number;
  readonly form: Node['form'];
  readonly kind: Node['kind'];
  readonly head: string;
  readonly name: string;
  readonly modifiers: readonly string[];
  readonly of: readonly string[];
  readonly opening: Node['opening'];
  readonly number: Node['number'];
  readonly gender: Node['gender'];
  readonly pronoun: Pronoun | null;
  readonly sentence: number;
  readonly block: number;
  readonly outer: number;
  readonly subject: boolean;
  readonly #surroundings: Surroundings;

  constructor(place: Place, features: Features, surroundings: Surroundings) {
    this.index = place.index;
    this.mention = place.mention;
    this.start = place.start;
    this.end = place.end;
    this.sentence = place.sentence;
    this.block = place.block;
    this.outer = place.outer;
    this.subject = place.subject;
    this.form = features.form;
    this.kind = features.kind;
    this.head = features.head;
    this.name = features.name;
    this.modifiers = features.modifiers;
    this.of = features.of;
    this.opening = features.opening;
    this.number = features.number;
    this.gender = features.gender;
    this.pronoun = features.pronoun;
    this.#surroundings = surroundings;
  }

  /** The same under another name. */
  named(name: string): MadeNode {
    return new MadeNode(this, { ...this, name }, this.#surroundings);
  }

  get words(): readonly string[] {
    return this.#surroundings.words;
  }

  get before(): readonly string[] {
    return this.#surroundings.before;
  }

  get after(): readonly string[] {
    return this.#surroundings.after;
  }
}

export function wordsIn(text: string): string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  return /['’]/.test(text) ? words.map(bare) : words;
}

/** Without a possessive ending and with straight apostrophes. */
const bare = (word: string): string => (/['’]/.test(word) ? word.replaceAll('’', "'").replace(/'s?$/, '') : word);

/** The name at the end of these words, apart from titles and descriptions before it. */
function nameIn(words: string, kind: Mention['kind']): { name: string; before: string[] } {
  const tokens = words.trim().split(/\s+/).slice(-12);
  let from = tokens.length - 1;
  while (from > 0) {
    const token = tokens[from - 1]!;
    const lower = bare(token.toLowerCase()).replace(/[.,]$/, '');
    const particle = nameParticles.has(lower) && from > 1 && /^\p{Lu}/u.test(tokens[from - 2]!);
    if (!/^["“‘'(]?[\p{Lu}\d]/u.test(token) && !particle) break;
    if (/['’]s?$/.test(token) && kind !== 'organization' && kind !== 'event' && kind !== 'other') break;
    if (/[,;]$/.test(token)) break;
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
    before: wordsIn(tokens.slice(0, from).join(' ')),
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
  if (
    /^(?:these|those|several|many|few|both|all|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)$/.test(
      words[0] ?? '',
    )
  )
    return 'plural';
  if (/^(?:a|an|this|each|every|one|another)$/.test(words[0] ?? '')) return 'singular';
  return nounNumber(head);
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

/** Up to four words right before `start` in its sentence; marks count as words. */
function contextBefore(text: string, start: number, from: number): string[] {
  const tokens =
    text.slice(Math.max(from, start - 60), start).match(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*|[^\s\p{L}\p{N}]/gu) ?? [];
  return tokens.slice(-4).map(token => token.toLowerCase());
}

function wordsAfter(text: string, end: number, to: number): string[] {
  const tokens =
    text.slice(end, Math.min(to, end + 60)).match(/['’]s\b|[\p{L}\p{N}][\p{L}\p{N}'’-]*|[^\s\p{L}\p{N}]/gu) ?? [];
  return tokens.slice(0, 3).map(token => token.toLowerCase());
}

const GOVERNS = new Set(
  'of in to for on at by with from about against between among into over under after before near behind toward towards via per than like around through during without including'.split(
    ' ',
  ),
);
const OPENS = new Set([
  ...',"“‘:;—–-',
  ...'and but that as when while if because after before since said says'.split(' '),
]);

/** Before it stands nothing that governs it, and after it no mark that parts it from its verb. */
function isSubject(last: string, text: string, end: number): boolean {
  if (GOVERNS.has(last)) return false;
  if (text[end] === ',' || text[end] === ')') return last === '' || /^[,"“‘—–-]$/.test(last);
  return last === '' || OPENS.has(last);
}

/** The word or mark right before `start`, not farther back than `from`; lower case; empty where there is none. */
function lastToken(text: string, start: number, from: number): string {
  let end = start;
  while (end > from && text.charCodeAt(end - 1) <= 32) end--;
  if (end <= from) return '';
  let at = end - 1;
  if (isWordCode(text.charCodeAt(at))) while (at > from && end - at < 40 && isWordCode(text.charCodeAt(at - 1))) at--;
  return text.slice(at, end).toLowerCase();
}

/** Letters, digits and the hyphen; of the marks beyond ASCII none that opens or closes something. */
const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 45 ||
  (code >= 0xc0 && (code < 0x2000 || code > 0x206f));

/** The words of a node as a piece of the article. */
export const wordsOf = ({ mention: { start, end, quote } }: Node): Piece => ({ start, end, quote });

/** Whether one stands inside the other. */
export const nested = (a: Node, b: Node): boolean =>
  (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
