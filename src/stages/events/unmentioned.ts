import type { Mention } from '../../model/records.ts';
import { verbs } from '../../text/verbs.ts';
import { PUBLIC_NOUNS } from './actors.ts';
import { AUXILIARIES } from './lexicon/governors.ts';
import { type Phrase, type Scene, sceneOf, type Word } from './words.ts';

/**
 * No finder of mentions sees every "the rebels". Nouns of public life that no mention has as its head get a phrase here, so
 * that an event is not lost with one of its sides. Such a side has no record to point to: the event leaves it open.
 */
export function withUnmentioned(scene: Scene): Scene {
  const { words, phrases } = scene;
  const heads = new Set(phrases.filter(({ from }) => !isOnlyVerb(words[from]!)).map(({ head }) => head));
  const found = words.flatMap((word, at) => {
    const next = words[at + 1];
    const isHead =
      word.kind === 'word' &&
      !word.possessive &&
      PUBLIC_NOUNS.has(word.lower) &&
      !heads.has(at) &&
      // "government plan", "police station": the noun after it is the head.
      !(next !== undefined && (PUBLIC_NOUNS.has(next.lower) || heads.has(at + 1) || /^['’-]$/.test(next.lower)));
    return isHead && !isInside(scene, at) ? [phraseAt(words, at)] : [];
  });
  if (found.length === 0) return scene;
  return sceneOf(
    words,
    [...phrases, ...found].toSorted((a, b) => a.from - b.from || b.to - a.to),
  );
}

const UNMENTIONED = '';

/** Whether a phrase points to a mention that the article's layer holds. */
export const isMentioned = ({ mention }: Phrase): boolean => mention.id !== UNMENTIONED;

const isOnlyVerb = ({ lower }: Word): boolean => {
  const reading = verbs.get(lower);
  return reading !== undefined && reading.form === 'past' && !reading.nounToo;
};

/** "King Street", "the House of Lords": a part of a name is nobody by itself. */
const isInside = ({ phrases }: Scene, at: number): boolean =>
  phrases.some(({ from, to, mention }) => mention.form === 'name' && from <= at && at < to);

const DETERMINER =
  /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|no|some|many|several|any|two|three|four|five|both|all)$/;
const BREAK =
  /^(?:of|in|on|at|by|for|with|from|to|against|between|and|or|but|as|than|who|which|if|when|while|after|before|because|not)$/;
const MOST_MODIFIERS = 4;

function phraseAt(words: readonly Word[], head: number): Phrase {
  let from = head;
  for (let i = head - 1; i >= Math.max(0, head - MOST_MODIFIERS - 1); i--) {
    const word = words[i]!;
    if (DETERMINER.test(word.lower)) {
      from = i;
      break;
    }
    if (word.kind === 'mark' || BREAK.test(word.lower) || AUXILIARIES.has(word.lower) || isOnlyVerb(word)) break;
  }
  // Without a determiner only what can stand before such a noun belongs to it: "rebel fighters", "French police".
  if (from === head) while (from > 0 && (PUBLIC_NOUNS.has(words[from - 1]!.lower) || isNameBefore(words, from))) from--;
  const { start, end } = words[head]!;
  // Roles are told apart by head, kind and form alone; the words of such a mention are never written down.
  const mention: Mention = {
    id: UNMENTIONED,
    start: words[from]!.start,
    end,
    quote: '',
    head: { start, end, quote: '' },
    form: 'nominal',
    kind: 'group',
    entity: null,
  };
  return { from, to: head + 1, mention, head };
}

const isNameBefore = (words: readonly Word[], from: number): boolean =>
  from > 1 && words[from - 1]!.kind === 'word' && words[from - 1]!.capital;
