import { complementOf } from '../complements.ts';
import { auxiliaries, cueVerbs } from '../lexicon.ts';
import { isAdverb, isMark, isWord, type Range, subjectBefore } from '../phrases.ts';
import type { Item } from '../units.ts';
import { contentOf } from './active.ts';
import type { Found, Rule, Sight } from './rule.ts';

/** "…, saying the talks would go on", "…, calling them “useful”": the source is the subject of the clause before. */
const participle: Rule = {
  name: 'participle',
  example:
    'The minister left the room, saying the talks had failed.\n==>\nindirect | The minister | saying | the talks had failed',
  score: 0.58,
  match(sight) {
    const { unit, cue, cues } = sight;
    const { items } = unit;
    if (cue.use !== 'participle') return null;
    const before = items[cue.at - 1];
    if (
      !before ||
      !(
        isMark(before, ',', '—', '–', '-') ||
        before.kind === 'quote' ||
        (isWord(before) && /^(?:and|by|while|before|after|in)$/.test(before.lower)) ||
        cue.verb.lemma === 'say'
      )
    )
      return null;
    if (cue.verb.lemma === 'say' && (isWord(before) || before.kind === 'number')) {
      // "officials saying …": the noun right before it speaks.
      const subject = subjectBefore(items, cue.at);
      if (subject) return sharing(items, sight, cues, subject);
    }
    return sharing(items, sight, cues);
  },
};

/** "He opened the talks and said they would go on." */
const coordinated: Rule = {
  name: 'coordinated',
  example:
    'The minister praised the hosts and added that the talks would go on.\n==>\nindirect | The minister | added | that the talks would go on',
  score: 0.47,
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

function sharing(items: readonly Item[], { cue, earlier }: Sight, cues: Sight['cues'], own?: Range): Found | null {
  const source = own ?? earlierSource(earlier, cue.at) ?? sharedSubject(items, cue.words.from, cue.use === 'finite');
  if (!source) return null;
  const after = complementOf(items, cue.words.to, cue);
  if (after.start === null || after.afterComma) return null;
  const content = contentOf(items, after.start, cues);
  if (!content) return null;
  return {
    source,
    cue: [cue.words],
    content: [content],
    addressee: after.addressee,
    medium: after.medium,
    when: after.when,
  };
}

function earlierSource(earlier: readonly Found[], before: number): Range | null {
  for (const found of earlier.toReversed()) {
    if (found.source && found.source.to <= before && found.cue[0]!.to <= before) return found.source;
  }
  return null;
}

/** The subject of the first verb before `end`, or of the last one, which is the verb that "and" joins. */
function sharedSubject(items: readonly Item[], end: number, nearest: boolean): Range | null {
  let found: Range | null = null;
  for (let at = 1; at < end; at++) {
    const item = items[at]!;
    if (!isWord(item) || !looksFinite(item)) continue;
    const subject = subjectBefore(items, at);
    if (!subject) continue;
    found = subject;
    if (!nearest) break;
  }
  return found;
}

function looksFinite({ lower, text }: Item): boolean {
  if (/^\p{Lu}/u.test(text)) return false;
  const verb = cueVerbs.get(lower);
  return (
    auxiliaries.has(lower) ||
    verb?.form === 'past' ||
    verb?.form === 's' ||
    /ed$/.test(lower) ||
    IRREGULAR_PAST.has(lower)
  );
}

const IRREGULAR_PAST = new Set(
  (
    'said told wrote went came took gave made got left met held sent spoke stood saw began became ran won lost led sat put set cut ' +
    'hit let read kept felt found thought brought bought fought caught taught sought broke chose drove rose threw knew grew drew flew ' +
    'fell laid paid struck swore hung spent'
  ).split(' '),
);
