import type { Sentence, Token } from '../../model/layers.ts';
import type { Mention } from '../../model/records.ts';
import type { Span } from '../../model/span.ts';

/** A token of a sentence as the event rules read it. */
export interface Word extends Span {
  /** Lower case, straight apostrophes, without a possessive ending. */
  readonly lower: string;
  readonly kind: Token['kind'];
  readonly capital: boolean;
  /** "'s" or a bare apostrophe was cut off. */
  readonly possessive: boolean;
}

/** A mention as a range of words, `[from, to)`. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly mention: Mention;
  /** Index of its head. */
  readonly head: number;
}

/** One sentence, with the mentions that stand in it, findable by where they begin and end; the longest first. */
export interface Scene {
  readonly words: readonly Word[];
  readonly phrases: readonly Phrase[];
  readonly startingAt: ReadonlyMap<number, readonly Phrase[]>;
  readonly endingAt: ReadonlyMap<number, readonly Phrase[]>;
}

// Rules look to both sides of a trigger. No sentence of prose is longer; what is (a table, a list) is read in parts.
const LONGEST = 200;

/** Cuts an article into scenes, in text order. Linear in its tokens and mentions. */
export function* scenesOf(
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  mentions: readonly Mention[],
): Generator<Scene, void> {
  let token = 0;
  let mention = 0;
  for (const sentence of sentences) {
    while (token < tokens.length && tokens[token]!.end <= sentence.start) token++;
    const words: Word[] = [];
    while (token < tokens.length && tokens[token]!.start < sentence.end) words.push(wordOf(tokens[token++]!));
    for (let from = 0; from < words.length; from += LONGEST) {
      const part = words.slice(from, from + LONGEST);
      const end = part.at(-1)!.end;
      while (mention < mentions.length && mentions[mention]!.start < part[0]!.start) mention++;
      const inside: Mention[] = [];
      while (mention < mentions.length && mentions[mention]!.start < end) inside.push(mentions[mention++]!);
      yield sceneOf(part, phrasesOf(part, inside));
    }
  }
}

function wordOf({ start, end, kind, lower, capital }: Token): Word {
  const possessive = kind === 'word' && lower.endsWith("'s");
  return { start, end, lower: possessive ? lower.slice(0, -2) : lower, kind, capital, possessive };
}

function phrasesOf(words: readonly Word[], mentions: readonly Mention[]): Phrase[] {
  const phrases: Phrase[] = [];
  let first = 0;
  for (const mention of mentions) {
    while (first < words.length && words[first]!.end <= mention.start) first++;
    let to = first;
    while (to < words.length && words[to]!.start < mention.end) to++;
    if (to === first) continue;
    let head = first;
    while (head + 1 < to && words[head]!.end <= mention.head.start) head++;
    phrases.push({ from: first, to, mention, head });
  }
  return phrases;
}

/** A sentence with phrases in text order. */
export function sceneOf(words: readonly Word[], phrases: readonly Phrase[]): Scene {
  const longestFirst = (a: Phrase, b: Phrase): number => b.to - b.from - (a.to - a.from);
  const startingAt = Map.groupBy(phrases, ({ from }) => from);
  const endingAt = Map.groupBy(phrases, ({ to }) => to);
  for (const list of [...startingAt.values(), ...endingAt.values()]) list.sort(longestFirst);
  return { words, phrases, startingAt, endingAt };
}
