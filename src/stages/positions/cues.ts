import type { Position } from '../../model/records.ts';
import type { Word } from './words.ts';

export type PositionKind = Position['kind'];

/** Words that open a position, and how its content hangs on them. */
export interface CueRule {
  readonly name: string;
  readonly kind: PositionKind;
  /** A sentence with the cue in it, and the content that it opens, for the tests: "… => content". */
  readonly example: string;
  /** The cue word, lower case. */
  readonly cue: RegExp;
  /**
   * What leads to the content: "to" an infinitive, "that" a clause, "for", "on" and other particles, "person to" whoever is
   * asked and an infinitive, "list" what "include" or "are" tells, "" the thing itself.
   */
  readonly leads: readonly string[];
  /** The cue counts only where an event of the article has it as its trigger, so that somebody of public life acts. */
  readonly gated: boolean;
  /** What has to stand right before the cue. */
  readonly after?: RegExp;
}

export const CUE_RULES: readonly CueRule[] = [
  {
    name: 'demands',
    kind: 'demand',
    example:
      'The demands of the union include the return of the mayor and an apology. => the return of the mayor; an apology',
    cue: /^demands$/,
    leads: ['list'],
    gated: false,
  },
  {
    name: 'conditions',
    kind: 'condition',
    example:
      'The conditions of the government are the return of the bodies and an apology. => the return of the bodies; an apology',
    cue: /^(?:conditions|preconditions|terms)$/,
    leads: ['list'],
    gated: false,
  },
  {
    name: 'demand',
    kind: 'demand',
    example: 'The president demanded the release of the prisoners. => the release of the prisoners',
    cue: /^demand(?:s|ed|ing)?$/,
    leads: ['that', 'to', 'for', ''],
    gated: true,
  },
  {
    name: 'call for',
    kind: 'demand',
    example: 'The envoy called for a ceasefire. => a ceasefire',
    cue: /^call(?:s|ed|ing)?$/,
    leads: ['for'],
    gated: true,
  },
  {
    name: 'insist',
    kind: 'demand',
    example: 'The prime minister insisted on a seat at the table. => a seat at the table',
    cue: /^insist(?:s|ed|ing)?$/,
    leads: ['on', 'that'],
    gated: false,
  },
  {
    name: 'urge',
    kind: 'demand',
    example: 'The council urged the rebels to lay down their arms. => to lay down their arms',
    cue: /^(?:urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|press(?:es|ed|ing)?|order(?:s|ed|ing)?|implor(?:e|es|ed|ing)|tell|told)$/,
    leads: ['person to'],
    gated: true,
  },
  {
    name: 'call on',
    kind: 'demand',
    example: 'The council called on the rebels to release the hostages. => to release the hostages',
    cue: /^call(?:s|ed|ing)?$/,
    leads: ['on person to', 'upon person to'],
    gated: true,
  },
  {
    name: 'want',
    kind: 'demand',
    example: 'The president wants the rebels to disarm. => to disarm',
    cue: /^want(?:s|ed)?$/,
    leads: ['person to'],
    gated: false,
  },
  {
    name: 'request',
    kind: 'demand',
    example: 'The ministry requested a meeting with the council. => a meeting with the council',
    cue: /^(?:request(?:s|ed|ing)?|appeal(?:s|ed|ing)?)$/,
    leads: ['for', 'that', ''],
    gated: true,
  },
  {
    name: 'offer',
    kind: 'offer',
    example: 'The president offered to host the talks. => to host the talks',
    cue: /^offer(?:s|ed|ing)?$/,
    leads: ['to'],
    gated: true,
  },
  {
    name: 'propose',
    kind: 'offer',
    example: 'The prime minister proposed a truce with the rebels. => a truce with the rebels',
    cue: /^propos(?:e|es|ed|ing)$/,
    leads: ['that', 'to', ''],
    gated: false,
  },
  {
    name: 'ready',
    kind: 'offer',
    example: 'The president is ready to meet the rebel leader. => to meet the rebel leader',
    cue: /^(?:ready|willing|prepared)$/,
    leads: ['to'],
    gated: false,
    after: /^(?:is|are|was|were|be|been|remains?|'s|'re)$/,
  },
  {
    name: 'promise',
    kind: 'commitment',
    example: 'The government promised to release 40 prisoners. => to release 40 prisoners',
    cue: /^(?:promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|vow(?:s|ed|ing)?|commit(?:s|ted|ting)?|undert(?:ake|akes|ook|aking)|swor(?:e|n))$/,
    leads: ['to', 'that'],
    gated: true,
  },
  {
    name: 'agree',
    kind: 'commitment',
    example: 'The government agreed to withdraw its troops. => to withdraw its troops',
    cue: /^agree(?:s|d|ing)?$/,
    leads: ['to', 'that'],
    gated: true,
  },
  {
    name: 'reject',
    kind: 'rejection',
    example: 'The rebels rejected the plan of the council. => the plan of the council',
    cue: /^(?:reject(?:s|ed|ing)?|oppos(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|rebuff(?:s|ed|ing)?|spurn(?:s|ed|ing)?|veto(?:es|ed|ing)?)$/,
    leads: [''],
    gated: true,
  },
  {
    name: 'refuse',
    kind: 'rejection',
    example: 'The president refused to meet the rebels. => to meet the rebels',
    cue: /^(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing))$/,
    leads: ['to', ''],
    gated: true,
  },
  {
    name: 'rule out',
    kind: 'rejection',
    example: 'The chancellor ruled out a truce with the rebels. => a truce with the rebels',
    cue: /^rul(?:e|es|ed|ing)$/,
    leads: ['out'],
    gated: true,
  },
  {
    name: 'threaten',
    kind: 'threat',
    example: 'The general threatened to bomb the capital. => to bomb the capital',
    cue: /^threaten(?:s|ed|ing)?$/,
    leads: ['to', 'with', 'that', 'person with'],
    gated: true,
  },
];

/** Any cue at all: what most words are tried with and nothing more. */
const ANY = new RegExp(CUE_RULES.map(({ cue }) => cue.source).join('|'));

export const mayBeCue = ({ lower }: Word): boolean => ANY.test(lower);

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
}

const LONGEST_PERSON = 12;

export function openingOf(words: readonly Word[], at: number, rule: CueRule): Opening | null {
  for (const lead of rule.leads) {
    const found = leadAt(words, at + 1, lead);
    if (found) return found;
  }
  return null;
}

function leadAt(words: readonly Word[], from: number, lead: string): Opening | null {
  let at = from;
  while (isAdverb(words[at])) at++;
  const next = words[at];
  if (!next) return null;
  if (lead === '') {
    return next.mark && !/^["“‘'$£€]$/.test(next.lower)
      ? null
      : NO_OBJECT.test(next.lower)
        ? null
        : { content: at, person: null, cueEnd: from };
  }
  if (lead === 'list') {
    // "the demands of the union include …", "its conditions were: …"
    for (let i = from; i < Math.min(from + 7, words.length); i++) {
      const { lower } = words[i]!;
      if (/^(?:include|includes|included|are|were|:)$/.test(lower))
        return { content: words[i + 1]?.lower === ':' ? i + 2 : i + 1, person: null, cueEnd: from };
      if (
        !/^(?:of|by|from|for|the|a|an|to|[a-z]+)$/.test(lower) ||
        /^(?:that|which|and|who|have|has|had|will|would)$/.test(lower)
      )
        return null;
    }
    return null;
  }
  const link = /person (to|with)$/.exec(lead)?.[1];
  const particles = lead
    .replace(/ ?person \w+$/, '')
    .split(' ')
    .filter(Boolean);
  if (link) {
    if (!particles.every((word, i) => words[at + i]?.lower === word)) return null;
    const person = at + particles.length;
    for (let to = person + 1; to < Math.min(person + LONGEST_PERSON, words.length); to++) {
      if (words[to]!.lower === link) {
        return { content: link === 'to' ? to : to + 1, person: [person, to], cueEnd: from + particles.length };
      }
      if (words[to]!.mark && words[to]!.lower !== ',' && words[to]!.lower !== '-') return null;
    }
    return null;
  }
  if (next.lower !== lead) return null;
  // "to" belongs to what is done, "that" and the particles do not.
  return {
    content: lead === 'to' ? at : at + 1,
    person: null,
    cueEnd: lead === 'to' || lead === 'that' ? from : at + 1,
    clause: lead === 'that',
  };
}

const NO_OBJECT =
  /^(?:by|in|at|as|on|for|from|with|and|or|but|to|that|of|after|before|when|while|because|until|is|are|was|were|not|about|against|over|than|if)$/;

const isAdverb = (word: Word | undefined): boolean =>
  word !== undefined &&
  (/..ly$/.test(word.lower) || /^(?:again|also|once|even|still|already|instead)$/.test(word.lower));
