import type { Sentence } from '../model/layers.ts';
import type { Block } from '../model/records.ts';

// Abbreviations whose stop does not end a sentence when a name or a number follows.
const BEFORE_NAME = new Set(
  (
    'mr mrs ms dr prof sen sens rep reps gov govs gen lt col sgt maj capt cmdr adm pres hon rev fr st sr jr amb atty supt ' +
    'messrs mme mlle mt ft no nos vs v jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat ' +
    'sun p pp fig ca approx art sec cf al est dept dist inc ltd co corp bros assn ave blvd rd'
  ).split(' '),
);
// Of these, the ones that also end sentences: only a following number or a lower-case word tells that they did not.
const AFTER_NAME = new Set('inc ltd co corp jr sr bros assn ave blvd rd est dept al'.split(' '));
const STARTERS = new Set(
  (
    'the a an this that these those it he she they we i you his her their its our my but and so yet in on at by for from as ' +
    'when while if after before since there here what who how why now then still meanwhile however also not no one some ' +
    'many most both all each another last next earlier later'
  ).split(' '),
);

const AFTER_CLOCK =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d|[A-Z]{2,4}\b|(?:Eastern|Central|Mountain|Pacific|London|Moscow|Kyiv|Beijing|Tokyo|Paris) )/;

const END = /[.!?…]+["'”’»)\]]*(?=\s)|[。！？]["'”’»」』）]*/gu;
const OPENING = /["'“‘«„([{\-–—\s]/u;

/**
 * Splits every block into sentences; a sentence never crosses a block. A stop ends a sentence when white space and
 * something that can begin one follow, unless it belongs to an abbreviation, an initial or an ellipsis within a sentence.
 */
export function splitSentences(text: string, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [index, block] of blocks.entries()) {
    let start = block.start;
    const words = text.slice(block.start, block.end);
    for (const match of words.matchAll(END)) {
      const end = block.start + match.index + match[0].length;
      if (!endsSentence(words, match.index, match[0])) continue;
      push(start, end, index);
      start = end;
    }
    push(start, block.end, index);
  }
  return sentences;

  function push(from: number, to: number, block: number): void {
    let start = from;
    let end = to;
    while (start < end && /\s/u.test(text[start]!)) start++;
    while (end > start && /\s/u.test(text[end - 1]!)) end--;
    if (start < end) sentences.push({ start, end, block });
  }
}

function endsSentence(words: string, at: number, mark: string): boolean {
  let next = at + mark.length;
  while (next < words.length && OPENING.test(words[next]!)) next++;
  if (next >= words.length) return false;
  const follows = words.slice(next, next + 24);
  const first = follows[0]!;
  if (/\p{Ll}/u.test(first)) return false;
  if (mark[0] !== '.') return true;
  if (mark.startsWith('..')) return /\p{Lu}/u.test(first) && mark.length > 3;
  if (mark.length > 1) return true;
  const before = /([\p{L}.]+)$/u.exec(words.slice(Math.max(0, at - 16), at))?.[1] ?? '';
  const word = before.slice(before.lastIndexOf('.') + 1);
  const followingWord = (/^[\p{L}’']+/u.exec(follows)?.[0] ?? '').toLowerCase();
  // Initials (J. Smith) and dotted capitals (U.S. officials): a sentence ends there only before a word that starts one.
  if (/^\p{Lu}$/u.test(word)) return before.includes('.') && STARTERS.has(followingWord);
  const lower = word.toLowerCase();
  // "9 a.m. Tuesday", "9 a.m. EST" go on; "9 a.m. The talks …" does not.
  if (/^[ap]\.m$/i.test(before)) return /\p{Lu}/u.test(first) && !AFTER_CLOCK.test(follows);
  if (AFTER_NAME.has(lower)) return STARTERS.has(followingWord);
  if (lower === 'no' || lower === 'nos') return !/\p{N}/u.test(first);
  if (lower === 'may' || lower === 'sun' || lower === 'sat' || lower === 'art') return !/\p{N}/u.test(first);
  return !BEFORE_NAME.has(lower);
}
