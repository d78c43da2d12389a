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
  let at = from;
  let addressee: Range | null = null;
  let when: Range | null = null;
  let medium: Range | null = null;
  let particle: Range | null = null;
  while (isAdverb(items[at])) at++;
  if (cue.verb.frames.has('person') && !cue.passive) {
    const phrase = phraseAt(items, at);
    const isClause = cue.verb.lemma !== 'tell' && cue.verb.frames.has('clause') && !followsPerson(items, phrase);
    if (phrase && !isClause) {
      addressee = phrase;
      at = phrase.to;
    }
  }
  for (let moved = true; moved; ) {
    moved = false;
    const time = timeAt(items, at);
    if (time && !isMark(items[time.to], "'s")) {
      when ??= time;
      at = time.to;
      moved = true;
      continue;
    }
    const item = items[at];
    if (!isWord(item) || !prepositions.has(item.lower)) continue;
    const end = adjunctEnd(items, at);
    if (end === null) continue;
    const words = { from: at, to: end };
    const closes =
      end >= items.length ||
      isMark(items[end]) ||
      items[end]!.kind === 'quote' ||
      items[end]!.lower === 'that' ||
      timeAt(items, end) !== null ||
      (isWord(items[end]) && prepositions.has(items[end]!.lower)) ||
      (isWord(items[end]) && /^(?:he|she|they|it|we|i|there|and|but|after|when|while)$/.test(items[end]!.lower));
    const isMedium = items.slice(at, end).some(word => mediumNouns.has(word.lower));
    if (item.lower === 'to') {
      if (!closes || addressee || !isAudience(items, at + 1)) break;
      addressee = words;
    } else if (isMedium && closes && /^(?:in|on|at|during|via|by|through|from)$/.test(item.lower)) medium ??= words;
    else if (!closes || /^(?:of|about|against|for|as|over|at)$/.test(item.lower)) break;
    at = end;
    moved = true;
  }
  const done = { addressee, when, medium };
  const item = items[at];
  if (!item || isEnd(items, at)) return { ...done, start: null, afterComma: false, particle, end: at };
  if (isMark(item, ':')) return { ...done, start: restOf(items, at + 1), afterComma: false, particle, end: at + 1 };
  if (isMark(item, ',', '—', '–', '-')) {
    const next = items[at + 1];
    if (next?.kind === 'quote') return { ...done, start: at + 1, afterComma: false, particle, end: at };
    return { ...done, start: restOf(items, at + 1), afterComma: true, particle, end: at };
  }
  if (isWord(item) && /^(?:of|about|against|for)$/.test(item.lower) && at === from) {
    particle = { from: at, to: at + 1 };
    at++;
  } else if (isMark(item)) return { ...done, start: null, afterComma: false, particle, end: at };
  return { ...done, start: restOf(items, at), afterComma: false, particle, end: at };
}

const isEnd = (items: Items, at: number): boolean =>
  isMark(items[at], '.', '!', '?', '…', ';') &&
  !(at + 1 < items.length && items[at + 1]!.kind === 'quote' && isMark(items[at], ':'));

const restOf = (items: Items, at: number): number | null => (at < items.length && !isEnd(items, at) ? at : null);

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
function followsPerson(items: Items, phrase: Range | null): boolean {
  if (!phrase) return false;
  const next = items[phrase.to];
  if (!next) return false;
  if (next.kind === 'quote') return phrase.to - phrase.from <= 4;
  return (
    isMark(next, ':', ',') ||
    (isWord(next) && /^(?:that|to|not|on|in|at|about|whether|if|how|why|what)$/.test(next.lower)) ||
    timeAt(items, phrase.to) !== null
  );
}

/** End of a prepositional phrase with the phrases that hang on it: "in an interview with the paper". */
function adjunctEnd(items: Items, at: number): number | null {
  let end = at;
  for (let links = 0; links < 4; links++) {
    const phrase = phraseAt(items, end + 1);
    if (!phrase) return links === 0 ? null : end;
    end = phrase.to;
    if (!isWord(items[end]) || !/^(?:of|with|for|in|at|and|from)$/.test(items[end]!.lower)) return end;
    if (!phraseAt(items, end + 1)) return end;
  }
  return end;
}

/** Where reported words that begin at `from` end: before the next report of the same sentence, or with the sentence. */
export function contentEnd(items: Items, from: number, cues: readonly Cue[]): number {
  let end = items.length;
  while (end > from && isMark(items[end - 1], '.', '!', '?', '…')) end--;
  for (let at = from; at < end; at++) {
    const item = items[at]!;
    if (isMark(item, ';') && at > from) return at;
    const comma = isMark(item, ',', '—', '–', '-') || (item.kind === 'quote' && /[,.]["”’']+$/.test(item.text));
    const next = comma ? at + 1 : at;
    const cut = isMark(item) ? at : comma ? at + 1 : at;
    if (at === from && !comma) continue;
    const follows = items[next];
    if (!follows) break;
    if (comma && isWord(follows) && follows.lower === 'according') return cut;
    if (comma && isWord(follows) && cueVerbs.get(follows.lower)?.form === 'ing' && follows.lower !== 'including')
      return cut;
    if (comma && (at > from || item.kind === 'quote')) {
      // "…, the envoy said …": another report begins.
      for (const cue of cues) {
        if (cue.at <= next || cue.use !== 'finite' || cue.passive) continue;
        if (subjectBefore(items, cue.words.from, next)?.from === next) return cut;
        if (cue.at > next + 12) break;
      }
    }
    if (isWord(follows) && /^(?:and|but|then)$/.test(follows.lower) && next > from) {
      let verb = next + 1;
      while (isAdverb(items[verb])) verb++;
      const reporting = isWord(items[verb]) ? cueVerbs.get(items[verb]!.lower) : undefined;
      if (
        reporting &&
        (reporting.form === 'past' || reporting.form === 's' || reporting.form === 'ing') &&
        hasComplement(items, verb)
      )
        return cut;
    }
    if (
      comma &&
      isWord(follows) &&
      subordinators.has(follows.lower) &&
      !/^(?:that|who|which|whose|if|how|whether|why|what|or|than)$/.test(follows.lower)
    ) {
      for (const cue of cues) {
        if (cue.at <= next || cue.use !== 'finite') continue;
        const subject = subjectBefore(items, cue.words.from, next);
        if (subject && subject.from <= next + 2) return cut;
      }
    }
  }
  return end;
}

function hasComplement(items: Items, verb: number): boolean {
  const next = items[verb + 1];
  return next !== undefined && !isMark(next, '.', ',', ';');
}
