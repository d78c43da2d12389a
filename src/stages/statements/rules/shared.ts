import { complementOf } from '../complements.ts';
import { auxiliaries, cueVerbs } from '../lexicon.ts';
import { isAdverb, isMark, isWord, type Range, subjectBefore } from '../phrases.ts';
import type { Item } from '../units.ts';
import { contentOf } from './active.ts';
import type { Found, Rule, Sight } from './rule.ts';

/** "…, saying the talks would go on", "…, calling them “useful”": the source is the subject of the clause before. */
const participle: Rule = {
  name: 'participle',
  example: 'The minister left the room, saying the talks had failed.\n==>\nindirect | The minister | saying | the talks had failed',
  score: 0.65,
  match(sight) {
    const { unit, cue, cues } = sight;
    const { items } = unit;
    if (cue.use !== 'participle') return null;
    const before = items[cue.at - 1];
    if (!before || !(isMark(before, ',', '—', '–', '-') || before.kind === 'quote' || (isWord(before) && /^(?:and|by|while|before|after|in)$/.test(before.lower)) || cue.verb.lemma === 'say')) return null;
    return sharing(items, sight, cues);
  },
};

/** "He opened the talks and said they would go on." */
const coordinated: Rule = {
  name: 'coordinated',
  example: 'The minister praised the hosts and added that the talks would go on.\n==>\nindirect | The minister | added | that the talks would go on',
  score: 0.65,
  match(sight) {
    const { unit, cue, cues } = sight;
    const { items } = unit;
    if (cue.use !== 'finite' || cue.passive) return null;
    let at = cue.words.from - 1;
    while (at > 0 && isAdverb(items[at])) at--;
    if (!isWord(items[at]) || !/^(?:and|but|then|or)$/.test(items[at]!.lower)) return null;
    return sharing(items, sight, cues);
  },
};

export const sharedRules: readonly Rule[] = [participle, coordinated];

function sharing(items: readonly Item[], { cue, earlier }: Sight, cues: Sight['cues']): Found | null {
  const source = earlierSource(earlier, cue.at) ?? mainSubject(items, cue.words.from);
  if (!source) return null;
  const after = complementOf(items, cue.words.to, cue);
  if (after.start === null || after.afterComma) return null;
  const content = contentOf(items, after.start, cues);
  if (!content) return null;
  return { source, cue: [cue.words], content: [content], addressee: after.addressee, medium: after.medium, when: after.when };
}

function earlierSource(earlier: readonly Found[], before: number): Range | null {
  for (const found of earlier.toReversed()) {
    if (found.source && found.source.to <= before && found.cue[0]!.to <= before) return found.source;
  }
  return null;
}

/** The subject of the sentence's first verb before `end`. */
export function mainSubject(items: readonly Item[], end: number): Range | null {
  for (let at = 1; at < end; at++) {
    const item = items[at]!;
    if (!isWord(item)) continue;
    const verb = cueVerbs.get(item.lower);
    const looksFinite =
      auxiliaries.has(item.lower) || verb?.form === 'past' || verb?.form === 's' || /(?:[^e]ed|ied|[^s]s)$/.test(item.lower) || IRREGULAR_PAST.has(item.lower);
    if (!looksFinite || /^\p{Lu}/u.test(item.text)) continue;
    const subject = subjectBefore(items, at);
    if (subject && subject.words.to <= at && (verb || auxiliaries.has(item.lower) || /ed$/.test(item.lower) || IRREGULAR_PAST.has(item.lower))) {
      return subject.words;
    }
  }
  return null;
}

const IRREGULAR_PAST = new Set(
  ('said told wrote went came took gave made got left met held sent spoke stood saw began became ran won lost led sat put set cut ' +
    'hit let read kept felt found thought brought bought fought caught taught sought broke chose drove rose threw knew grew drew flew ' +
    'fell laid paid struck swore hung spent').split(' '),
);
