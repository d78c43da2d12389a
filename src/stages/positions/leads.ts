import { pronouns } from '../../text/pronouns.ts';
import { verbs } from '../../text/verbs.ts';
import { hasNoObject, isDone, saysBareClause, saysDuty, saysWill } from './complements.ts';
import type { Word } from './words.ts';

/**
 * How content hangs on its cue: "to" an infinitive, "that" a clause, "clause" one without its "that", "that duty" a clause
 * that says what has to be done, "that will" one that says what will be, "one will" what whoever says so will do, "for", "on", "out", "with" a particle and a thing,
 * "to thing" a thing after "to", "person to" whoever is asked and an infinitive, "person to act" the same with whoever is
 * asked as part of it, "whom to" an infinitive whose "whom" stood before, "by person for" whose it is and then any of these,
 * "thing done" a thing and what is to be done to it, "place against" where and against what, "to block" what is to be kept
 * from being, "right to" what one has the right to, "doing" an -ing form, "list" what "include" or "are" tells, "" the thing
 * itself.
 */
export type Lead =
  | 'to'
  | 'that'
  | 'clause'
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
  | 'by person to'
  | 'to person to'
  | 'with person to'
  | 'at'
  | 'in'
  | 'that will'
  | 'on person to'
  | 'upon person to'
  | 'person with'
  | 'person of'
  | 'person for'
  | 'person against'
  | 'doing'
  | 'idea of'
  | 'of'
  | 'down'
  | 'against'
  | 'ready to'
  | 'right to'
  | 'not to'
  | 'to block'
  | 'place against'
  | 'person that will'
  | 'one will'
  | 'thing done'
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
      return (next.mark && !/^["“‘'$£€#]$/.test(next.lower)) || hasNoObject(next.lower)
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
    case 'right to':
      return next.lower === 'the' && words[at + 1]?.lower === 'right' && /^(?:to|of)$/.test(words[at + 2]?.lower ?? '')
        ? { content: at + 3, person: null, cueEnd: at + 2 }
        : null;
    case 'not to':
      return next.lower === 'not' && words[at + 1]?.lower === 'to'
        ? { content: at + 1, person: null, cueEnd: from }
        : null;
    case 'to block':
      return next.lower === 'to' &&
        /^(?:block|prevent|stop|thwart|halt|derail)$/.test(words[at + 1]?.lower ?? '') &&
        words[at + 2]
        ? { content: at + 2, person: null, cueEnd: at + 2 }
        : null;
    case 'place against':
      // "rallied in the capital against": where stands between.
      if (!/^(?:in|outside|at)$/.test(next.lower)) return null;
      for (let i = at + 2; i < Math.min(at + 7, words.length - 1); i++) {
        if (words[i]!.lower === 'against') return { content: i + 1, person: null, cueEnd: from };
        if (words[i]!.mark) return null;
      }
      return null;
    case 'one will': {
      const one = next.lower === 'that' ? at + 1 : at;
      const [who, will, act] = words.slice(one, one + 3).map(({ lower }) => lower);
      return /^(?:i|we|he|she|they|it)$/.test(who ?? '') &&
        /^(?:will|would)$/.test(will ?? '') &&
        !NO_ACT.test(act ?? '')
        ? { content: one, person: null, cueEnd: from, clause: true }
        : null;
    }
    case 'person that will': {
      for (let i = at + 1; i < Math.min(at + LONGEST_PERSON, words.length - 1); i++) {
        const { lower, mark } = words[i]!;
        if (lower === 'that')
          return saysWill(words, i + 1) ? { content: i + 1, person: [at, i], cueEnd: from, clause: true } : null;
        if (mark || NO_ADDRESSEE.has(lower)) return null;
      }
      return null;
    }
    case 'thing done':
      return isDone(words, at) ? { content: at, person: null, cueEnd: at, clause: true } : null;
    case 'to':
      // "to" belongs to what is done, "that" and the particles do not.
      return next.lower === 'to' || (next.lower === 'not' && words[at + 1]?.lower === 'to')
        ? { content: at, person: null, cueEnd: from }
        : null;
    case 'by person for':
      return byPersonAt(words, at);
    case 'by person to': {
      const opening = /^(?:by|from)$/.test(next.lower) ? byPersonAt(words, at) : null;
      return opening && words[opening.content]?.lower === 'to' ? opening : null;
    }
    case 'whom to':
      return next.lower === 'to' && words.slice(Math.max(0, at - 6), at).some(({ lower }) => lower === 'whom')
        ? { content: at, person: null, cueEnd: from }
        : null;
    case 'clause':
      return saysBareClause(words, at) ? { content: at, person: null, cueEnd: from, clause: true } : null;
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
    case 'person for':
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

/** "will not", "would have": nothing that one goes on to do. */
const NO_ACT = /^(?:not|never|be|have|)$/;

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
    // "our demands, like …".
    if (lower === ',' && /^(?:like|including)$/.test(words[i + 1]?.lower ?? ''))
      return { content: i + 2, person: null, cueEnd: from };
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
  let described = false;
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
    // "threatened those who broke the truce with a fine", "called on the rebels, who had fled, to return".
    if (lower === 'who' && /^(?:those|anyone|,)$/.test(words[to - 1]!.lower)) {
      described = true;
      continue;
    }
    if ((mark && !/^[,.'’"“”-]$/.test(lower)) || NO_ADDRESSEE.has(lower)) return null;
    if (!described && ((pronouns.has(lower) && !OWNERS.has(lower)) || isFiniteVerb(lower))) return null;
  }
  return null;
}

/** "urged the voters and their leaders to". */
const OWNERS = new Set('his her its their'.split(' '));

/** What whoever is asked cannot go over: another clause begins, or the cue governs something else. */
const NO_ADDRESSEE = new Set(
  'over about because against by after if but while when that what how whether which why who'.split(' '),
);

/** "urged withdrawal … but Rome sought to": a verb of another clause. */
function isFiniteVerb(lower: string): boolean {
  if (/^(?:is|are|was|were|has|have|had|will|would|could|can|did|does)$/.test(lower)) return true;
  const reading = verbs.get(lower);
  return reading?.form === 'past' && !reading.nounToo && !PARTICIPLES.has(lower);
}

/** As often said of whoever is asked: "the elected president", "the two men accused of it". */
const PARTICIPLES = new Set(
  'elected accused involved based led held armed united appointed owned wanted hired'.split(' '),
);

/** "requests by the movement for talks", "demands from the union that he resign": whose they are stands between. */
function byPersonAt(words: readonly Word[], at: number): Opening | null {
  if (!/^(?:by|from|of)$/.test(words[at]?.lower ?? '')) return null;
  for (let i = at + 2; i < Math.min(at + LONGEST_PERSON, words.length - 1); i++) {
    const { lower, mark } = words[i]!;
    if (/^(?:for|to|that)$/.test(lower))
      return { content: lower === 'to' ? i : i + 1, person: null, cueEnd: at, clause: lower === 'that' };
    if (
      (mark && !/^[.'’]$/.test(lower)) ||
      /^(?:who|which|when|after|before|over|about)$/.test(lower) ||
      isFiniteVerb(lower)
    )
      return null;
  }
  return null;
}

const LINK = /^(?:for|to|that|of|on|by|from)$/;
const NO_PERSON =
  /^(?:not|against|for|to|about|of|in|on|at|by|with|if|whether|that|how|what|why|and|or|is|are|was|were|from|out|up|through|as|according)$/;

const isAdverb = (word: Word | undefined): boolean =>
  word !== undefined &&
  (/..ly$/.test(word.lower) ||
    /^(?:again|anew|also|once|even|still|already|instead|today|yesterday|hard|yet|late|early)$/.test(word.lower));

const isWeekday = (word: Word | undefined): boolean =>
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word?.lower ?? '');
