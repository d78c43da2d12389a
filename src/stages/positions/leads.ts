import { verbs } from '../../text/verbs.ts';
import type { Word } from './words.ts';

/**
 * How content hangs on its cue: "to" an infinitive, "that" a clause, "that duty" a clause that says what has to be done,
 * "for", "on", "out", "with" a particle and a thing, "to thing" a thing after "to", "person to" whoever is asked and an
 * infinitive, "person to act" the same with whoever is asked as part of it, "whom to" an infinitive whose "whom" stood before,
 * "by person for" whose it is and then any of these, "doing" an -ing form, "list" what "include" or "are" tells, "" the thing itself.
 */
export type Lead =
  | 'to'
  | 'that'
  | 'that duty'
  | 'for'
  | 'on'
  | 'out'
  | 'with'
  | 'to thing'
  | 'person to'
  | 'person to act'
  | 'whom to'
  | 'by person for'
  | 'to person to'
  | 'with person to'
  | 'at'
  | 'in'
  | 'that will'
  | 'on person to'
  | 'upon person to'
  | 'person with'
  | 'person of'
  | 'person against'
  | 'doing'
  | 'idea of'
  | 'of'
  | 'down'
  | 'against'
  | 'ready to'
  | 'list'
  | '';

/** Where the content of a cue begins, and what stands between; `null` where none of its leads follows. */
export interface Opening {
  /** Index of the first word of the content. */
  readonly content: number;
  /** Words `[from, to)` of whoever is asked. */
  readonly person: readonly [from: number, to: number] | null;
  /** The cue with its particle ends here. */
  readonly cueEnd: number;
  /** A clause begins there, whose subject is to act. */
  readonly clause?: boolean;
  /** Whoever is to act is part of the content, which begins here: "wants the rebels to disarm". */
  readonly actor?: number;
}

/** The first of these leads that follows the cue at an index. */
export function openingOf(words: readonly Word[], at: number, leads: readonly Lead[]): Opening | null {
  for (const lead of leads) {
    const found = leadAt(words, at + 1, lead);
    if (found) return found;
  }
  return null;
}

function leadAt(words: readonly Word[], from: number, lead: Lead): Opening | null {
  let at = from;
  // "promised on Monday to leave": when it was said stands between.
  if (words[at]?.lower === 'on' && isWeekday(words[at + 1])) at++;
  if (words[at]?.lower === 'in' && words[at + 1]?.lower === 'principle') at += 2;
  while (isAdverb(words[at]) || isWeekday(words[at])) at++;
  // "the “legitimate demand” for reforms": a mark that closes.
  if (/^["”]$/.test(words[at]?.lower ?? '') && LINK.test(words[at + 1]?.lower ?? '')) at++;
  const next = words[at];
  if (!next) return null;
  switch (lead) {
    case '':
      // "rejected as inadequate the offer": an opinion stands between.
      if (next.lower === 'as' && /^(?:the|an?|its|his|her|their|any|all)$/.test(words[at + 2]?.lower ?? ''))
        return { content: at + 2, person: null, cueEnd: from };
      return (next.mark && !/^["“‘'$£€#]$/.test(next.lower)) || NO_OBJECT.test(next.lower)
        ? null
        : { content: at, person: null, cueEnd: from };
    case 'doing':
      return /^[a-z]{2,}ing$/.test(next.lower) ? { content: at, person: null, cueEnd: from } : null;
    case 'idea of':
      for (let i = at; i < Math.min(at + 5, words.length - 1); i++)
        if (/^(?:idea|notion|possibility|option|prospect)$/.test(words[i]!.lower) && words[i + 1]?.lower === 'of')
          return { content: i + 2, person: null, cueEnd: i + 2 };
      return null;
    case 'ready to':
      return /^(?:ready|willing|prepared)$/.test(next.lower) && isToAfter(words, at)
        ? { content: toAfter(words, at), person: null, cueEnd: at + 1 }
        : null;
    case 'list':
      return listAt(words, from);
    case 'to thing':
      return next.lower === 'to' ? { content: at + 1, person: null, cueEnd: at + 1 } : null;
    case 'to':
      // "to" belongs to what is done, "that" and the particles do not.
      return next.lower === 'to' ? { content: at, person: null, cueEnd: from } : null;
    case 'by person for':
      return byPersonAt(words, at);
    case 'whom to':
      return next.lower === 'to' && words.slice(Math.max(0, at - 6), at).some(({ lower }) => lower === 'whom')
        ? { content: at, person: null, cueEnd: from }
        : null;
    case 'that':
    case 'that will':
    case 'that duty': {
      if (next.lower !== 'that') return null;
      return lead === 'that' || (lead === 'that will' ? saysWill : saysDuty)(words, at + 1)
        ? { content: at + 1, person: null, cueEnd: from, clause: true }
        : null;
    }
    case 'person to act': {
      const opening = personAt(words, at, 'person to');
      return opening && { ...opening, actor: opening.person![0] };
    }
    case 'person to':
    case 'person with':
    case 'person of':
    case 'person against':
    case 'on person to':
    case 'upon person to':
    case 'to person to':
    case 'with person to':
      return personAt(words, at, lead);
    default:
      return next.lower === lead ? { content: at + 1, person: null, cueEnd: at + 1 } : null;
  }
}

/** A closing quotation mark can stand before "to": "“not ready” to back". */
const toAfter = (words: readonly Word[], at: number): number => (words[at + 1]?.mark ? at + 2 : at + 1);
const isToAfter = (words: readonly Word[], at: number): boolean => words[toAfter(words, at)]?.lower === 'to';

/** "the demands of the union include …", "its conditions were: …" */
function listAt(words: readonly Word[], from: number): Opening | null {
  for (let i = from; i < Math.min(from + 7, words.length); i++) {
    const { lower } = words[i]!;
    // "the conditions were not met": said of them, and not what they are.
    if (
      /^(?:are|were)$/.test(lower) &&
      /^(?:not|met|clear|set|right|still|already|now|also|just)$|ed$/.test(words[i + 1]?.lower ?? '')
    )
      return null;
    if (/^(?:include|includes|included|are|were|:)$/.test(lower))
      return { content: words[i + 1]?.lower === ':' ? i + 2 : i + 1, person: null, cueEnd: from };
    if (!/^[a-z]+$/.test(lower) || /^(?:that|which|and|who|have|has|had|will|would)$/.test(lower)) return null;
  }
  return null;
}

const LONGEST_PERSON = 14;

/** "called on the rebels, who … , to disarm": whoever is asked, then what. */
function personAt(words: readonly Word[], at: number, lead: Lead): Opening | null {
  const [link = 'to', ...before] = lead.split(' ').reverse();
  const particle = before.find(word => word !== 'person');
  if (particle && words[at]?.lower !== particle) return null;
  const person = particle ? at + 1 : at;
  const first = words[person];
  if (!first || /day$/.test(first.lower) || (first.mark && !/^["“']$/.test(first.lower)) || NO_PERSON.test(first.lower))
    return null;
  for (let to = person + 1; to < Math.min(person + LONGEST_PERSON, words.length); to++) {
    const { lower, mark } = words[to]!;
    // "appealed to the rebels and to the army": a second addressee.
    if (lower === 'to' && words[to - 1]!.lower === 'and') return null;
    const negated = lower === 'not' && words[to + 1]?.lower === 'to';
    // "told her, alluding to his office": that "to" belongs to another word.
    if (lower === 'to' && /(?:..ing|access|press|addition|according|close|due)$/.test(words[to - 1]!.lower))
      return null;
    if (lower === link || negated)
      return { content: link === 'to' ? to : to + 1, person: [person, to], cueEnd: particle ? at + 1 : at };
    if (/^(?:over|about|because|against|by|after|if)$/.test(lower)) return null;
    if ((mark && !/^[,.'’"“”-]$/.test(lower)) || /^(?:that|what|how|whether|if|about|which|why|who)$/.test(lower))
      return null;
  }
  return null;
}

/** "insisted that the army must leave", "… that he resign": not "insisted that he was right". */
function saysDuty(words: readonly Word[], from: number): boolean {
  return words
    .slice(from, from + 10)
    .some(
      ({ lower }, i, near) => DUTY.test(lower) || (i > 0 && isBare(lower) && !BEFORE_BARE.test(near[i - 1]!.lower)),
    );
}

const DUTY = /^(?:must|should|be|has|have|needs|resign|leave|return|go)$/;

/** "that he remain": a plain verb where "remains" would only tell. */
const isBare = (lower: string): boolean => {
  const reading = verbs.get(lower);
  return reading?.form === 'plain' && !reading.nounToo;
};
const BEFORE_BARE = /^(?:to|will|would|can|could|may|might|not|do|does|did|and|or|they|we|you|i)$|s$/;

/** "promised that the troops will stay". */
function saysWill(words: readonly Word[], from: number): boolean {
  return words.slice(from, from + 10).some(({ lower }) => /^(?:will|would|won't|wouldn't)$/.test(lower));
}

/** "requests by the movement for talks", "demands from the union that he resign": whose they are stands between. */
function byPersonAt(words: readonly Word[], at: number): Opening | null {
  if (!/^(?:by|from|of)$/.test(words[at]?.lower ?? '')) return null;
  for (let i = at + 2; i < Math.min(at + LONGEST_PERSON, words.length - 1); i++) {
    const { lower, mark } = words[i]!;
    if (/^(?:for|to|that)$/.test(lower))
      return { content: lower === 'to' ? i : i + 1, person: null, cueEnd: at, clause: lower === 'that' };
    if ((mark && !/^[.'’]$/.test(lower)) || /^(?:who|which|when|after|before|over|about)$/.test(lower)) return null;
  }
  return null;
}

const LINK = /^(?:for|to|that|of|on|by|from)$/;
const NO_OBJECT =
  /^(?:by|in|at|as|on|for|from|with|and|or|but|to|that|of|after|before|when|while|because|until|is|are|was|were|not|about|against|over|than|if|out|up|down|off|through|into|toward|towards|back|ahead|past|which|what|who|whom|whose|whether|how|why)$/;
const NO_PERSON =
  /^(?:not|against|for|to|about|of|in|on|at|by|with|if|whether|that|how|what|why|and|or|is|are|was|were|from|out|up|through|as|according)$/;

const isAdverb = (word: Word | undefined): boolean =>
  word !== undefined &&
  (/..ly$/.test(word.lower) ||
    /^(?:again|also|once|even|still|already|instead|today|yesterday|hard|yet|late|early)$/.test(word.lower));

const isWeekday = (word: Word | undefined): boolean =>
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word?.lower ?? '');
