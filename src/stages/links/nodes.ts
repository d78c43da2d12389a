import type { Sentence } from '../../model/layers.ts';
import type { Article, Mention } from '../../model/records.ts';
import { compareSpans, type Piece } from '../../model/span.ts';
import { type Phrase, phrasesOf } from './phrases.ts';

/** A mention with everything that the passes ask of it. */
export interface Node extends Phrase {
  /** Place in the list of mentions. */
  readonly index: number;
  readonly mention: Mention;
  /** What its words say by themselves; one object for all that say the same. */
  readonly phrase: Phrase;
  readonly start: number;
  readonly end: number;
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

/** The mentions of an article as nodes, in text order, of two that begin together the longer first. Linear: every node looks at its own words and a few around it. */
export function nodesOf(article: Article, mentions: readonly Mention[], sentences: readonly Sentence[]): Node[] {
  const sorted = mentions.toSorted(compareSpans);
  const phrases = phrasesOf(sorted);
  const open: number[] = [];
  let sentence = 0;
  return sorted.map((mention, index) => {
    while (sentence + 1 < sentences.length && sentences[sentence]!.end <= mention.start) sentence++;
    while (open.length > 0 && sorted[open.at(-1)!]!.end < mention.end) open.pop();
    while (open.length > 0 && sorted[open.at(-1)!]!.end <= mention.start) open.pop();
    const outer = open.at(-1) ?? -1;
    open.push(index);
    return new MadeNode(article.text, mention, index, phrases[index]!, sentences[sentence], sentence, outer);
  });
}

class MadeNode implements Node {
  readonly index: number;
  readonly mention: Mention;
  readonly phrase: Phrase;
  readonly start: number;
  readonly end: number;
  readonly form: Node['form'];
  readonly kind: Node['kind'];
  readonly words: readonly string[];
  readonly head: string;
  readonly name: string;
  readonly modifiers: readonly string[];
  readonly of: readonly string[];
  readonly opening: Node['opening'];
  readonly number: Node['number'];
  readonly gender: Node['gender'];
  readonly pronoun: Node['pronoun'];
  readonly sentence: number;
  readonly block: number;
  readonly outer: number;
  readonly subject: boolean;
  readonly #text: string;
  readonly #around: Sentence | undefined;
  // What stands around it is read when first asked for: of most mentions nobody asks.
  #before: readonly string[] | undefined;
  #after: readonly string[] | undefined;

  constructor(
    text: string,
    mention: Mention,
    index: number,
    phrase: Phrase,
    around: Sentence | undefined,
    sentence: number,
    outer: number,
  ) {
    const { start, end } = mention;
    this.index = index;
    this.mention = mention;
    this.phrase = phrase;
    this.start = start;
    this.end = end;
    this.form = phrase.form;
    this.kind = phrase.kind;
    this.words = phrase.words;
    this.head = phrase.head;
    this.name = phrase.name;
    this.modifiers = phrase.modifiers;
    this.of = phrase.of;
    this.opening = phrase.opening;
    this.number = phrase.number;
    this.gender = phrase.gender;
    this.pronoun = phrase.pronoun;
    this.sentence = sentence;
    this.block = around?.block ?? -1;
    this.outer = outer;
    this.subject = isSubject(lastToken(text, start, around?.start ?? start), text, end);
    this.#text = text;
    this.#around = around;
  }

  get before(): readonly string[] {
    this.#before ??= contextBefore(this.#text, this.start, this.#around?.start ?? this.start);
    return this.#before;
  }

  get after(): readonly string[] {
    this.#after ??= wordsAfter(this.#text, this.end, this.#around?.end ?? this.end);
    return this.#after;
  }
}

/** Up to four words right before `start` in its sentence; marks count as words. */
function contextBefore(text: string, start: number, from: number): string[] {
  const tokens =
    text.slice(Math.max(from, start - 60), start).match(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*|[^\s\p{L}\p{N}]/gu) ?? [];
  return tokens.slice(-4).map(token => token.toLowerCase());
}

function wordsAfter(text: string, end: number, to: number): string[] {
  const rest = text.slice(end, Math.min(to, end + 60));
  const words: string[] = [];
  AFTER.lastIndex = 0;
  for (let found = AFTER.exec(rest); found && words.length < 3; found = AFTER.exec(rest))
    words.push(found[0].toLowerCase());
  return words;
}
const AFTER = /['’]s\b|[\p{L}\p{N}][\p{L}\p{N}'’-]*|[^\s\p{L}\p{N}]/gu;

const GOVERNS = new Set(
  'of in to for on at by with from about against between among into over under after before near behind toward towards via per than like around through during without including'.split(
    ' ',
  ),
);
const OPENS = new Set([
  ...',"“‘:;—–-',
  ...'and but that as when while if unless once until whether where though although because after before since said says'.split(
    ' ',
  ),
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
