import type { Mention, Statement } from '../../model/records.ts';
import type { Piece } from '../../model/span.ts';

// A source of more mentions is a sentence; whoever it names late does not speak.
const MOST = 40;
const PREPOSITION =
  'of|in|from|for|with|by|at|on|to|about|between|among|amongst|like|than|as|against|near|outside|inside|under|over';
/** "some in the movement", "45% of Republicans": what comes before the preposition speaks, and it is no mention. */
const GOVERNED = new RegExp(`\\S\\s+(?:${PREPOSITION})\\s+(?:(?:the|an?|all|its|his|her|their)\\s+)*$`, 'i');
/** "Sen. Roe’s 62 percent", "NBC/Wall Street Journal poll": the name only owns or marks what speaks. */
const PART = /(?:^|\s)(?:most|many|some|few|fewer|several|other|more|half|\d[\d,.]*)\s+$/i;
const OWNS = /^(?:['’]s?\s+\S|\/)/;
/** "Roe camp", "Senate filings show": one noun more, and then nothing or what hangs on it. */
const MARKS = new RegExp(
  `^\\s+(?!(?:${PREPOSITION}|who|whom|whose|which|that|and|or|also|then|now|too|alone|again|still|h(?:im|er)self|itself|themselves)\\b)(?!\\p{L}+(?:ly|ed|ing)\\b)\\p{Ll}[\\p{L}-]+(?=[\\s,]*$|\\s+(?:${PREPOSITION})\\s)`,
  'u',
);

/**
 * The index of the mention that a statement's source is, -1 for none: the widest whose head stands in its words; of "the
 * aide, Yuri Ushakov," the name, which tells more than the description before it; of "who" what it hangs on. A mention
 * inside of a phrase whose head is none ("some in the movement") does not speak. The mentions in text order.
 */
export function sourceMention(mentions: readonly Mention[], { source }: Pick<Statement, 'source'>): number {
  const [words] = source;
  if (!words) return -1;
  const first = firstFrom(mentions, words.start);
  if (/^(?:who|whom|which|that)$/.test(words.quote)) return antecedent(mentions, words, first);
  let best = -1;
  // A mention can begin a little before the source's words: a title, an article.
  for (let i = Math.max(0, first - 3); i < mentions.length && i < first + MOST; i++) {
    const { start, end, head, form } = mentions[i]!;
    if (start >= words.end) break;
    if (head.start < words.start || head.end > words.end) continue;
    if (best < 0 || (start <= mentions[best]!.start && end > mentions[best]!.end)) best = i;
    else if (start >= mentions[best]!.end && mentions[best]!.form === 'nominal' && form === 'name') {
      const between = words.quote.slice(Math.max(0, mentions[best]!.end - words.start), start - words.start);
      if (APPOSED.test(between)) best = i;
    }
  }
  const author = authorOf(mentions, first, words);
  if (author >= 0) return author;
  return best >= 0 && isHead(mentions[best]!, words) ? best : -1;
}

/** "the envoy to the council, Ada Brandl": what hangs on a description stands before the comma. */
const APPOSED = /^(?:\s+(?:to|at|for|in|on|with)\s[^,]{2,60})?,\s*$/;

/** What somebody says or writes: it speaks for whoever made it. */
const SAID =
  'statements?|letters?|tweets?|posts?|memo|memorandum|remarks?|comments?|speech|address|e-?mails?|testimony|(?:own )?words|messages?|note|book|memoir|essay|column|op-ed|editorial|' +
  'announcement|response|reply|answers?|account';
const SAID_WORD = new RegExp(`\\b(?:${SAID})\\b`, 'i');
const OWN_WORDS = new RegExp(
  `^(?:['’]s?)?\\s+(?:\\p{L}+\\s+){0,3}?(?:${SAID})(?=[\\s,]*$|\\s+(?:${PREPOSITION}|that|which)\\s)`,
  'u',
);
const WORDS_OF = new RegExp(
  `^(?:an?|the|this|that|her|his|their|its)?\\s*(?:\\p{L}+\\s+){0,2}?(?:${SAID})\\s+(?:by|from)\\s+$`,
  'iu',
);

/** Who made the words that a source is: "Roe’s letter", "her remarks", "a statement from Roe"; -1 where it is none. */
function authorOf(mentions: readonly Mention[], first: number, { start: from, end: to, quote }: Piece): number {
  let best = -1;
  if (!SAID_WORD.test(quote)) return best;
  for (let i = Math.max(0, first - 3); i < mentions.length && i < first + MOST && mentions[i]!.start < to; i++) {
    const { start, end, form, quote: own } = mentions[i]!;
    if (start < from || end > to || (best >= 0 && end <= mentions[best]!.end)) continue;
    const after = quote.slice(end - from);
    const owns = form === 'pronoun' ? /^(?:his|her|its|their|my|our)$/i.test(own) : /^['’]/.test(after);
    if (start === from && owns && OWN_WORDS.test(after)) best = i;
    else if (form !== 'pronoun' && WORDS_OF.test(quote.slice(0, start - from))) best = i;
  }
  return best;
}

function isHead({ start, end, form }: Mention, { start: from, quote }: Piece): boolean {
  const before = quote.slice(0, Math.max(0, start - from));
  // "Most Republicans" are not the party.
  if (GOVERNED.test(before) || (form === 'name' && PART.test(before))) return false;
  const after = quote.slice(Math.max(0, end - from));
  return !OWNS.test(after) && !(form === 'name' && MARKS.test(after));
}

/**
 * The widest that ends right before "who" or ", which"; of "an adviser to the president, who asked not to be named" the
 * adviser, whom the clause introduces.
 */
function antecedent(mentions: readonly Mention[], { start, quote }: Piece, first: number): number {
  let best = -1;
  for (let i = first - 1; i >= 0 && i > first - MOST; i--) {
    const { end, form, kind } = mentions[i]!;
    if (end > start || start - end > 2 || form === 'pronoun') continue;
    // Places and things are no "who".
    if (quote.startsWith('who') && (kind === 'place' || kind === 'facility' || kind === 'event')) continue;
    if (best < 0 || mentions[i]!.start < mentions[best]!.start) best = i;
  }
  const { [best]: nearest, [best - 1]: before } = mentions;
  const introduced =
    nearest !== undefined &&
    before !== undefined &&
    quote === 'who' &&
    before.kind === 'person' &&
    /^(?:an?|another|one)\s/i.test(before.quote) &&
    nearest.start - before.end < 6 &&
    nearest.start > before.end;
  return introduced ? best - 1 : best;
}

/** Index of the first mention that begins at an offset or after it. */
export function firstFrom(mentions: readonly Pick<Mention, 'start'>[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
