import { verbs } from '../../text/verbs.ts';
import type { Actors, Rank } from './actors.ts';
import { isAdverb } from './groups.ts';
import { AUXILIARIES } from './lexicon/governors.ts';
import type { EventType } from './lexicon/rule.ts';
import type { Phrase, Scene, Word } from './words.ts';

/** What the rules for roles ask of the sentence around a trigger. */
export interface Setting {
  readonly scene: Scene;
  readonly actors: Actors;
  /** The types of event that the article has told of before this sentence. */
  readonly told: ReadonlySet<EventType>;
  /** Whether a word belongs to a time expression. */
  readonly isTime: (at: number) => boolean;
}

const CHAIN = /^(?:of|in|from|at|for|with|on|to|by|between|near|against)$/;
const RELATIVE = /^(?:who|which|that|whose)$/;

/** Who the subject is of the words from an index on: those right before them, whom a relative pronoun takes up, or the subject shared. */
export function subjectBefore(setting: Setting, from: number): readonly Phrase[] {
  const { scene } = setting;
  const { words, endingAt } = scene;
  const at = skipBack(setting, from - 1);
  const word = words[at];
  if (word === undefined) return [];
  if (endingAt.has(at + 1)) return headsBefore(setting, at + 1);
  if (RELATIVE.test(word.lower)) {
    const end = words[at - 1]?.lower === ',' ? at - 1 : at;
    if (endingAt.has(end)) return membersBefore(setting, endingAt.get(end)![0]!);
    return word.lower === 'that' ? [] : clauseSubject(setting, at);
  }
  if (word.lower === ',') {
    // "Jane Roe, the minister, met …": the phrase before the comma that opens what stands between.
    for (let i = at - 1; i > Math.max(0, at - 40); i--) {
      if (words[i]!.lower === ',' && endingAt.has(i)) return headsBefore(setting, i);
    }
  }
  return clauseSubject(setting, at);
}

function skipBack({ scene, isTime }: Setting, from: number): number {
  const { words } = scene;
  let at = from;
  for (let steps = 0; steps < 12 && at >= 0; steps++) {
    const { lower } = words[at]!;
    const passedTime = at < from && isTime(at + 1);
    if (isAdverb(words[at]) || isTime(at)) at--;
    else if (passedTime && /^(?:on|in|at|late|early|since|,)$/.test(lower)) at--;
    else if (lower === ')') {
      const opening = words.findLastIndex((word, i) => i < at && word.lower === '(');
      if (opening < 0 || at - opening > 12) break;
      at = opening - 1;
    } else if (
      lower === ',' &&
      words[at + 1] !== undefined &&
      (isTime(at + 1) || /^(?:on|\()$/.test(words[at + 1]!.lower))
    )
      at--;
    else break;
  }
  return at;
}

/** The phrase that a chain of prepositions hangs on, with those joined to it: "the head of the delegation of Iran". */
function headsBefore(setting: Setting, end: number): readonly Phrase[] {
  const { words, endingAt } = setting.scene;
  let members = membersBefore(setting, endingAt.get(end)![0]!);
  for (let links = 0; links < 4; links++) {
    const first = members[0]!;
    const link = words[first.from - 1];
    const outer = endingAt.get(first.from - 1)?.[0];
    if (!link || !CHAIN.test(link.lower) || !outer || setting.isTime(first.from)) break;
    members = membersBefore(setting, outer);
  }
  return members;
}

/** The phrase with those that "and" and commas join to it on its left. */
function membersBefore({ scene }: Setting, last: Phrase): Phrase[] {
  const { words, endingAt } = scene;
  const members = [last];
  let joined = false;
  for (let count = 0; count < 8; count++) {
    const { from } = members[0]!;
    const link = words[from - 1]?.lower;
    const end =
      link === 'and' || link === '&'
        ? words[from - 2]?.lower === ','
          ? from - 2
          : from - 1
        : joined && link === ','
          ? from - 1
          : -1;
    const before = end > 0 ? endingAt.get(end)?.[0] : undefined;
    // "attacked Iraq and Iran responded": what follows a verb is its object.
    if (!before || isVerb(words[before.from - 1])) break;
    joined = true;
    members.unshift(before);
  }
  return members;
}

const isVerb = (word: Word | undefined): boolean => {
  const reading = word && verbs.get(word.lower);
  return reading !== undefined && !reading.nounToo && reading.form !== 'ing';
};

/** The nearest phrase to the left that a finite verb follows and no preposition leads. */
export function clauseSubject(setting: Setting, before: number): readonly Phrase[] {
  const { scene } = setting;
  const { words, phrases } = scene;
  for (let i = phrases.length - 1; i >= 0; i--) {
    const phrase = phrases[i]!;
    if (phrase.to > before || before - phrase.to > 60) continue;
    let next = phrase.to;
    while (isAdverb(words[next]) || setting.isTime(next)) next++;
    const follows = words[next];
    if (follows === undefined || next > before) continue;
    const verb = verbs.get(follows.lower);
    const finite =
      AUXILIARIES.has(follows.lower) ||
      (verb !== undefined && (verb.form === 'past' || verb.form === 's') && !(verb.nounToo && verb.form === 's'));
    if (!finite || CHAIN.test(words[phrase.from - 1]?.lower ?? '')) continue;
    return membersBefore(setting, longestEnding(scene, phrase));
  }
  return [];
}

const longestEnding = ({ endingAt }: Scene, { to }: Phrase): Phrase => endingAt.get(to)![0]!;

/** Those at whom a phrase points: itself where it is an actor, else who owns it or stands in it, else who follows it. */
export function actorIn(setting: Setting, phrase: Phrase): { readonly phrase: Phrase; readonly rank: Rank } {
  const { scene, actors } = setting;
  const rank = actors.rank(scene, phrase);
  if (rank > 0) return { phrase, rank };
  const inner = scene.phrases
    .filter(one => one !== phrase && one.from >= phrase.from && one.to <= phrase.to)
    .map(one => ({ phrase: one, rank: actors.rank(scene, one) }))
    .filter(one => one.rank > 0);
  if (inner.length > 0) return inner.find(one => one.rank === 2) ?? inner[0]!;
  if (/^(?:of|by|from|in|on|against|with)$/.test(scene.words[phrase.to]?.lower ?? '')) {
    const follows = scene.startingAt.get(phrase.to + 1)?.[0];
    const next = follows && { phrase: follows, rank: actors.rank(scene, follows) };
    if (next && next.rank > 0) return next;
  }
  return { phrase, rank };
}

/** The phrases that begin at a word, with those that "and" and commas join to them. */
export function phrasesAt(setting: Setting, from: number, ofVerb = true): readonly Phrase[] {
  const { words, startingAt } = setting.scene;
  let at = from;
  // "the top American diplomat" may be a mention from "American" on: what leads up to it is passed.
  while (at < from + 4 && !startingAt.has(at) && isLeading(words[at])) at++;
  const first = startingAt.get(at)?.[0];
  if (!first || setting.isTime(first.head)) return [];
  const members = [first];
  for (let count = 0; count < 12; count++) {
    const { to } = members.at(-1)!;
    const link = words[to]?.lower;
    const next =
      link === ',' ? (words[to + 1]?.lower === 'and' ? to + 2 : to + 1) : link === 'and' || link === '&' ? to + 1 : -1;
    const follows = next > 0 ? startingAt.get(next)?.[0] : undefined;
    if (!follows || (link === ',' && !listGoesOn(words, follows.to))) break;
    const after = words[follows.to];
    if (ofVerb && after && (AUXILIARIES.has(after.lower) || isVerb(after))) break;
    members.push(follows);
  }
  return members;
}

function isLeading(word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (word.kind === 'mark') return /^["“‘'(]$/.test(word.lower);
  return !LEADS_ON.test(word.lower) && !AUXILIARIES.has(word.lower);
}
const LEADS_ON =
  /^(?:of|in|on|at|by|for|from|with|to|against|between|into|over|under|about|after|before|as|that|which|who|whether|if|when|while|because|and|or|but|not|than|until|since|during|through|toward|towards|near|along|outside|off|up|out|down|back|away|it|there)$/;

/** After a comma a phrase is a member of a list only where the list goes on or ends in "and"; else it explains. */
function listGoesOn(words: readonly Word[], at: number): boolean {
  for (let i = at; i < Math.min(at + 12, words.length); i++) {
    const { lower } = words[i]!;
    if (lower === 'and' || lower === '&') return true;
    if (lower !== ',' && /[.;:]/.test(lower)) return false;
  }
  return false;
}

const BOUNDARY = /^(?:[;:.!?]|that|which|who|whose|because|although|while|when|if|unless|but)$/;

/** The first actors after one of these prepositions, looking from a word on and stopping where another clause begins. */
export function afterPreposition(
  setting: Setting,
  from: number,
  prepositions: ReadonlySet<string>,
  reach = 14,
): readonly Phrase[] {
  const { scene, actors } = setting;
  const { words } = scene;
  for (let i = from; i < Math.min(from + reach, words.length); i++) {
    const { lower } = words[i]!;
    if (i > from && (BOUNDARY.test(lower) || (AUXILIARIES.has(lower) && prepositions.has('by')))) return [];
    if (!prepositions.has(lower)) continue;
    const found = phrasesAt(setting, i + 1, false);
    if (found.length === 0) continue;
    const ranked = found.map(phrase => actorIn(setting, phrase)).filter(({ rank }) => rank > 0);
    if (ranked.length > 0) return ranked.map(({ phrase }) => phrase);
    if (found.some(phrase => actors.rank(scene, phrase) > 0)) return found;
  }
  return [];
}

/** The first actor of public life in a stretch of words, else the first actor; nothing of those excepted. */
export function firstActor(setting: Setting, from: number, to: number, except: readonly Phrase[] = []): Phrase | null {
  const { scene, actors } = setting;
  const candidates = scene.phrases
    .filter(
      phrase =>
        phrase.from >= from &&
        phrase.from < to &&
        !except.includes(phrase) &&
        phrase.mention.form !== 'pronoun' &&
        !/^(?:its|their|his|her|our|my)$/.test(scene.words[phrase.from]!.lower),
    )
    .map(phrase => ({ phrase, rank: actors.rank(scene, phrase) }));
  return (candidates.find(({ rank }) => rank === 2) ?? candidates.find(({ rank }) => rank === 1))?.phrase ?? null;
}

/** Where it is said to be: the first place after "in", "at", "near" that follows the trigger in its clause. */
export function placesAfter({ scene }: Setting, from: number, except: readonly Phrase[]): readonly Phrase[] {
  const { words, phrases } = scene;
  for (const phrase of phrases) {
    if (phrase.from <= from || phrase.from > from + 16) continue;
    if (words.slice(from, phrase.from).some(({ lower }) => BOUNDARY.test(lower))) return [];
    const isPlace = phrase.mention.kind === 'place' || phrase.mention.kind === 'facility';
    if (!isPlace || !/^(?:in|at|near|outside|inside|across|around)$/.test(words[phrase.from - 1]?.lower ?? ''))
      continue;
    return except.includes(phrase) ? [] : [phrase];
  }
  return [];
}
