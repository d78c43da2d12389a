import type { Cue } from './cues.ts';
import { cueVerbs, determiners, mediumNouns, possessives, prepositions, subordinators } from './lexicon.ts';
import { isAdverb, isCapital, isMark, isWord, phraseAt, type Range, subjectBefore, timeAt } from './phrases.ts';
import type { Item } from './units.ts';

type Items = readonly Item[];

/** What stands between a reporting verb and what is reported. */
export interface Complement {
  readonly addressee: Range | null;
  readonly when: Range | null;
  readonly medium: Range | null;
  /** Where the reported words begin; null when the sentence gives none after the verb. */
  readonly start: number | null;
  /** The reported words are cut off by a comma: "…, he said, …". */
  readonly afterComma: boolean;
  /** A preposition that belongs to the cue: "warned of", "spoke about". */
  readonly particle: Range | null;
  /** Where the reporting words end. */
  readonly end: number;
}

/** Reads on from the verb over addressee, time and medium to what is reported. */
export function complementOf(items: Items, from: number, cue: Cue): Complement {
  const adjuncts = adjunctsFrom(items, from, cue);
  const at = adjuncts.end;
  const item = items[at];
  const none = { ...adjuncts, start: null, afterComma: false, particle: null };
  if (!item || isStop(item)) return none;
  if (isMark(item, ':')) return { ...none, start: restOf(items, at + 1), end: at + 1 };
  if (isPause(item)) {
    if (items[at + 1]?.kind === 'quote') return { ...none, start: at + 1 };
    return { ...none, start: restOf(items, at + 1), afterComma: true };
  }
  if (isMark(item)) return none;
  if (at === from && isWord(item) && /^(?:of|about|against|for)$/.test(item.lower)) {
    return { ...none, start: restOf(items, at + 1), particle: { from: at, to: at + 1 }, end: at + 1 };
  }
  return { ...none, start: at };
}

/** Addressee, time and medium between the verb and what is reported, in any order, and where they end. */
function adjunctsFrom(items: Items, from: number, cue: Cue): Pick<Complement, 'addressee' | 'when' | 'medium' | 'end'> {
  let end = from;
  let addressee: Range | null = null;
  let when: Range | null = null;
  let medium: Range | null = null;
  while (isAdverb(items[end])) end++;
  // "warned last night that": a time is nobody's addressee.
  const mayAddress = cue.verb.frames.has('person') && !cue.passive && !timeAt(items, end);
  const person = mayAddress ? phraseAt(items, end) : null;
  if (person && (cue.verb.lemma === 'tell' || !cue.verb.frames.has('clause') || followsPerson(items, person))) {
    addressee = person;
    end = person.to;
  }
  for (;;) {
    const time = timeAt(items, end);
    if (time) {
      when ??= time;
      end = time.to;
      continue;
    }
    const words = prepositionalPhrase(items, end);
    if (!words) break;
    const preposition = items[end]!.lower;
    const closes = endsAdjunct(items, words.to);
    if (preposition === 'to') {
      if (!closes || addressee || !isAudience(items, end + 1)) break;
      addressee = words;
    } else if (closes && MEDIUM_PREPOSITIONS.test(preposition) && isMedium(items, words)) medium ??= words;
    else if (!closes || CONTENT_PREPOSITIONS.test(preposition)) break;
    end = words.to;
  }
  return { addressee, when, medium, end };
}

const MEDIUM_PREPOSITIONS = /^(?:in|on|at|during|via|by|through|from)$/;
/** After these stands what the speech is about, not where or how it was made. */
const CONTENT_PREPOSITIONS = /^(?:of|about|against|for|as|over|at)$/;

const isMedium = (items: Items, { from, to }: Range): boolean =>
  items.slice(from, to).some(({ lower }) => mediumNouns.has(lower));

/** What may follow an adjunct; anything else shows that the phrase was the beginning of a clause. */
function endsAdjunct(items: Items, at: number): boolean {
  const item = items[at];
  if (!item || item.kind === 'mark' || item.kind === 'quote' || timeAt(items, at)) return true;
  return (
    prepositions.has(item.lower) || /^(?:that|he|she|they|it|we|i|there|and|but|after|when|while)$/.test(item.lower)
  );
}

const isStop = (item: Item): boolean => isMark(item, '.', '!', '?', '…', ';');
const isPause = (item: Item | undefined): boolean => isMark(item, ',', '—', '–', '-');
const restOf = (items: Items, at: number): number | null => (at < items.length && !isStop(items[at]!) ? at : null);

/** "to the BBC", "to reporters": somebody who can be spoken to, no verb ("to meet"). */
function isAudience(items: Items, at: number): boolean {
  const item = items[at];
  if (!isWord(item)) return false;
  return (
    isCapital(item) ||
    determiners.has(item.lower) ||
    possessives.has(item.lower) ||
    /(?:[^s]s|people|him|her|them|me)$/.test(item.lower)
  );
}

/** After an optional addressee ("warned Kyiv that"), something must show that it was one: "that", a quotation, "to", a colon. */
function followsPerson(items: Items, phrase: Range): boolean {
  const next = items[phrase.to];
  if (!next) return false;
  if (next.kind === 'quote') return phrase.to - phrase.from <= 4;
  return (
    isMark(next, ':', ',') ||
    (isWord(next) && /^(?:that|to|not|on|in|at|about|whether|if|how|why|what)$/.test(next.lower)) ||
    timeAt(items, phrase.to) !== null
  );
}

/** A prepositional phrase with the phrases that hang on it: "in an interview with the paper". */
function prepositionalPhrase(items: Items, from: number): Range | null {
  if (!isWord(items[from]) || !prepositions.has(items[from].lower)) return null;
  let to = from;
  for (let links = 0; links < 4; links++) {
    const phrase = phraseAt(items, to + 1);
    if (!phrase) break;
    to = phrase.to;
    if (!isWord(items[to]) || !/^(?:of|with|for|in|at|and|from)$/.test(items[to]!.lower)) break;
  }
  return to === from ? null : { from, to };
}

/** Where reported words that begin at `from` end: before the next report of the same sentence, or with the sentence. */
export function contentEnd(items: Items, from: number, cues: readonly Cue[]): number {
  let end = items.length;
  while (end > from && isMark(items[end - 1], '.', '!', '?', '…')) end--;
  for (let at = from; at < end; at++) {
    const item = items[at]!;
    if (isMark(item, ';') && at > from) return at;
    // A comma may stand inside the closing mark of a quotation.
    const pause = isPause(item) || (item.kind === 'quote' && /[,.]["”’']+$/.test(item.text));
    if (at === from && !pause) continue;
    const next = pause ? at + 1 : at;
    if (next >= items.length) break;
    const cut = pause && item.kind === 'quote' ? at + 1 : at;
    if (pause && (opensReport(items, next) || (cut > from && opensClauseOfReport(items, next, cues)))) return cut;
    if (next > from && joinsReport(items, next)) return cut;
  }
  return end;
}

/** "…, according to", "…, adding that". */
function opensReport(items: Items, at: number): boolean {
  const item = items[at];
  if (!isWord(item)) return false;
  const { lower } = item;
  return lower === 'according' || (lower !== 'including' && cueVerbs.get(lower)?.form === 'ing');
}

/** "…, the envoy said", "…, while the envoy said": a clause whose own verb reports. */
function opensClauseOfReport(items: Items, at: number, cues: readonly Cue[]): boolean {
  const joined = isWord(items[at]) && subordinators.has(items[at].lower) && !COMPLEMENTIZERS.test(items[at].lower);
  for (const cue of cues) {
    if (cue.at <= at || cue.use !== 'finite') continue;
    const subject = subjectBefore(items, cue.words.from, at);
    if (subject && joined && subject.from <= at + 2) return true;
    if (subject?.from === at && !cue.passive && cue.at <= at + 24) return true;
  }
  return false;
}

const COMPLEMENTIZERS = /^(?:that|who|which|whose|if|how|whether|why|what|or|than)$/;

/** "… and said that": a second reporting verb with the same subject. */
function joinsReport(items: Items, at: number): boolean {
  if (!isWord(items[at]) || !/^(?:and|but|then)$/.test(items[at].lower)) return false;
  let verb = at + 1;
  while (isAdverb(items[verb])) verb++;
  const form = isWord(items[verb]) ? cueVerbs.get(items[verb]!.lower)?.form : undefined;
  const follows = items[verb + 1];
  return (
    (form === 'past' || form === 's' || form === 'ing') && follows !== undefined && !isMark(follows, '.', ',', ';')
  );
}
