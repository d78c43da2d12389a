import type { TimeSpan } from '../../../model/layers.ts';
import type { Span } from '../../../model/span.ts';
import { cueVerbs, mediumNouns, negations, possessives, prepositions } from '../lexicon.ts';
import { isCapital, isWord, phraseAt, type Range } from '../phrases.ts';
import type { Item, Unit } from '../units.ts';
import type { Attribution } from './attributions.ts';

/** What stands beside source, cue and content: to whom, where and when it is said, and whether it is denied. */
export interface Adjuncts {
  readonly addressee: Span | null;
  readonly medium: Span | null;
  readonly when: Span | null;
  readonly negative: boolean;
}

/**
 * Reads the words of the cue's sentence that are no part of any attribution, and those of the cue itself behind its verb:
 * "told [reporters] [in Kyiv] [on Monday]", "[In a statement on Monday], she said". Times inside the reported words are
 * never taken: when it was said stands outside them.
 */
export function adjunctsOf(
  unit: Unit,
  one: Attribution,
  all: readonly Attribution[],
  times: readonly TimeSpan[],
): Adjuncts {
  const { items } = unit;
  const free = items.map(item => !all.some(other => isTaken(other, item)));
  const cue = items.flatMap((item, at) => (shares(item, one.cue) ? [at] : []));
  const verb = verbIn(items, cue);
  // "told reporters in Kyiv": annotators sometimes draw the cue that long.
  for (const at of cue) if (at > verb) free[at] = true;
  let addressee: Range | null = null;
  let medium: Range | null = null;
  let when: Range | null = null;

  for (const run of runsOf(free)) {
    if (!belongs(items, run, one)) continue;
    for (let at = run.from; at < run.to; ) {
      const time = timeAt(items, at, run.to, times);
      if (time) {
        when ??= time;
        at = time.to;
        continue;
      }
      // The object of the verb, and of a verb of speaking that stands for itself: "told reporters", "asking the court".
      const before = items[at - 1];
      const speaks = before !== undefined && at - 1 >= verb && PERSON.test(cueVerbs.get(before.lower)?.lemma ?? '');
      const person = speaks ? audienceAt(items, at, run) : null;
      if (person) {
        addressee ??= person;
        at = person.to;
        continue;
      }
      const words = prepositional(items, at, run, times);
      if (!words) {
        at++;
        continue;
      }
      const audience = items[at]!.lower === 'to' && isAudience(items, at + 1) ? audienceAt(items, at + 1, run) : null;
      if (audience) addressee ??= audience;
      else if (isMedium(items, words)) medium ??= words;
      at = audience?.to ?? words.to;
    }
  }
  addressee ??= addressedIn(items, cue, verb);
  const span = (range: Range | null): Span | null =>
    range && { start: items[range.from]!.start, end: items[range.to - 1]!.end };
  return {
    addressee: span(addressee),
    medium: span(medium),
    when: span(when),
    negative: isNegative(items, cue, one.source),
  };
}

const PERSON = /^(?:tell|remind|inform|assure|warn|ask|advise|notify|convince|caution|brief|urge|text|email)$/;

const shares = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const isTaken = ({ source, cue, content }: Attribution, item: Item): boolean =>
  shares(cue, item) || (source !== null && shares(source, item)) || content.some(span => shares(span, item));

/** Index of the word of the cue that reports: its last known verb, or its last word. */
function verbIn(items: readonly Item[], cue: readonly number[]): number {
  const verbs = cue.filter(at => cueVerbs.has(items[at]!.lower) && !prepositions.has(items[at - 1]?.lower ?? ''));
  return verbs[0] ?? cue.at(-1) ?? 0;
}

function runsOf(free: readonly boolean[]): Range[] {
  const runs: Range[] = [];
  for (let at = 0; at < free.length; at++) {
    if (!free[at]) continue;
    const from = at;
    while (at < free.length && free[at]) at++;
    runs.push({ from, to: at });
  }
  return runs;
}

/** True when the run stands beside a part of the attribution, a comma at most between. */
function belongs(items: readonly Item[], run: Range, { source, cue, content }: Attribution): boolean {
  const parts = [cue, ...(source ? [source] : [])];
  const touches = (item: Item | undefined, all: readonly Span[]): boolean =>
    item !== undefined && all.some(part => shares(part, item));
  const before = items[run.from - 1];
  const after = items[run.to];
  return touches(before, parts) || touches(after, parts) || (touches(after, content) && run.from === 0);
}

/** A time expression that begins at `at` or one preposition later. */
function timeAt(items: readonly Item[], at: number, to: number, times: readonly TimeSpan[]): Range | null {
  const preposition = isWord(items[at]) && /^(?:on|in|at|during|late|early|since|by)$/.test(items[at].lower);
  for (const first of preposition ? [at + 1, at] : [at]) {
    const item = items[first];
    if (!item || first >= to) continue;
    const time = times.find(({ start, end }) => start === item.start && end > item.start);
    if (!time || time.meaning.kind === 'duration') continue;
    let end = first;
    while (end < to && items[end]!.start < time.end) end++;
    return { from: at, to: end };
  }
  return null;
}

/** A preposition with what hangs on it, up to a time, a mark or the run's end: "in an interview with the paper". */
function prepositional(items: readonly Item[], from: number, run: Range, times: readonly TimeSpan[]): Range | null {
  if (!isWord(items[from]) || !prepositions.has(items[from].lower)) return null;
  let to = from;
  for (let links = 0; links < 4; links++) {
    const phrase = bounded(phraseAt(items, to + 1), run);
    if (!phrase) break;
    to = phrase.to;
    if (to < run.to && items[to]!.kind === 'quote' && items[to]!.text.length < 40) to++;
    if (to >= run.to || timeAt(items, to, run.to, times)) break;
    if (!isWord(items[to]) || !/^(?:of|with|for|in|at|and|from|to|on|by)$/.test(items[to]!.lower)) break;
  }
  return to === from ? null : { from, to };
}

/** "asked [the judge] whether …", "told [them] to go": annotators count who is asked to do something as part of what is said. */
function addressedIn(items: readonly Item[], cue: readonly number[], verb: number): Range | null {
  const after = (cue.at(-1) ?? 0) + 1;
  if (!PERSON.test(cueVerbs.get(items[verb]?.lower ?? '')?.lemma ?? '') || after !== verb + 1) return null;
  const person = phraseAt(items, after);
  const next = person && items[person.to];
  return next && isWord(next) && OPENS_REQUEST.test(next.lower) ? person : null;
}

const OPENS_REQUEST = /^(?:to|not|whether|if|how|what|which|who|why|where|when|that)$/;

/** Who is spoken to, with what hangs on them: "members of the party". Where they are spoken to is no part of it. */
function audienceAt(items: readonly Item[], from: number, run: Range): Range | null {
  const phrase = bounded(phraseAt(items, from), run);
  const link = phrase && items[phrase.to];
  if (!link || phrase.to >= run.to || !/^(?:of|from|and)$/.test(link.lower)) return phrase;
  const rest = bounded(phraseAt(items, phrase.to + 1), run);
  return rest ? { from: phrase.from, to: rest.to } : phrase;
}

function bounded(range: Range | null, run: Range): Range | null {
  if (!range || range.from >= run.to) return null;
  return { from: range.from, to: Math.min(range.to, run.to) };
}

const MEDIUM_PREPOSITIONS = /^(?:in|on|at|during|via|by|through|from|over|outside|before|after)$/;
const CHANNELS =
  /^(?:x|twitter|facebook|instagram|telegram|youtube|tiktok|linkedin|reddit|weibo|bluesky|mastodon|threads|truth|cnn|msnbc|fox|abc|nbc|cbs|pbs|npr|bbc|itv|sky|c-span|breitbart|television|tv|radio|air)$/;
const OCCASIONS =
  /^(?:event|meeting|summit|gathering|ceremony|trial|session|convention|debate|panel|dinner|lunch|funeral|vigil|march|protest|demonstration)s?$/;

const isMedium = (items: readonly Item[], { from, to }: Range): boolean =>
  MEDIUM_PREPOSITIONS.test(items[from]!.lower) &&
  items.slice(from + 1, to).some(({ lower }) => {
    const word = lower.replace(/'s$/, '');
    return mediumNouns.has(word) || CHANNELS.test(word) || OCCASIONS.test(word);
  });

/** "to the BBC", "to reporters": somebody who can be spoken to. */
function isAudience(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!isWord(item)) return false;
  const { lower } = item;
  return (
    isCapital(item) ||
    /^(?:the|a|an)$/.test(lower) ||
    possessives.has(lower) ||
    /[^s]s$|^(?:people|him|her|them|me|us)$/.test(lower)
  );
}

const NOBODY = /^(?:nobody|none|neither|no)$/;
/** Words of a cue by which the source takes a stand against what follows. */
const AGAINST =
  /^(?:den(?:y|ies|ied|ying|ial)|reject\w*|dismiss\w*|refus\w*|declin\w*|disput\w*|doubt\w*|disagree\w*|oppos\w*|refut\w*|rebut\w*|repudiat\w*|skeptic\w*|sceptic\w*|against|unaware|unwilling|fail(?:s|ed|ing)?|contradict\w*|rebuff\w*|disapprov\w*|disavow\w*)$/;

function isNegative(items: readonly Item[], cue: readonly number[], source: Span | null): boolean {
  const first = cue[0];
  if (first === undefined) return false;
  // "did not say": the annotators' cue holds the negation or begins right after it.
  const words = items.slice(Math.max(0, first - 2), (cue.at(-1) ?? first) + 1);
  if (words.some(({ lower }) => negations.has(lower) || AGAINST.test(lower))) return true;
  const head = source && items.find(item => shares(item, source));
  return head !== undefined && head !== null && NOBODY.test(head.lower);
}
