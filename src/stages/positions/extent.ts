import { pronouns } from '../../text/pronouns.ts';
import { verbs } from '../../text/verbs.ts';
import { isState } from './conditions.ts';
import type { Stretch } from './content.ts';
import { mayBeDeed } from './deeds.ts';
import { isClause, isFiniteForm, isVerb } from './finite.ts';
import type { Word } from './words.ts';

/** How far content can reach, and what it is made of. */
export interface Extent {
  /** The word after the last that can belong to it. */
  readonly limit: number;
  /** A deed ("release them"), a clause with its own subject ("the army leave"), or a thing ("the release of"). */
  readonly shape: 'deed' | 'clause' | 'thing';
  /** "That" led to it, and leads to what is listed with it. */
  readonly that?: boolean;
  /** It is refused, so that "as" tells how it is judged. */
  readonly refused?: boolean;
}

/** Where content ends, and what is said right after it. */
export interface End {
  readonly to: number;
  readonly consequence: Stretch | null;
  readonly condition: Stretch | null;
}

const CLAUSE_AFTER_COMMA =
  /^(?:which|who|whose|while|but|as|after|before|because|although|though|said|says|saying|according|adding|warning|citing|amid|when|where|since|despite|following|so|yet|i|we|he|she|they|it|something|insisting|arguing|also|known|putting|making|calling|even|whether|whom|and|just|given|rather|by|for|at|in|on|especially|particularly|otherwise|like|such|then)$/;
const CLAUSE_ANYWHERE =
  /^(?:because|although|though|while|whereas|amid|but|despite|after|during|when|whenever|since|whereby|lest|yesterday)$/;
/** After "and": another act of whoever takes the position. */
const ANOTHER_ACT =
  /^(?:that|said|says|say|added|adds|warned|warns|accused|accuses|condemned|told|tells|called|calls|demanded|demands|insisted|insists|vowed|vows|threatened|threatens|urged|urges|rejected|rejects|opposed|opposes|pledged|promised|proposed|proposes|wants|wanted|suggested|suggests|suggesting|saying|calling|urging|has|have|had|will|would|is|are|was|were|did|does|who|which|(?:i|he|she|they|we|it)(?:'.+)?|there|others?|then)$/;
/** After a comma these belong to a list where what they join goes on ("…, and to leave"). */
const LIST_LINK = /^(?:and|or|as)$/;
/** A clause of its own is allowed after these. */
const OPENS_CLAUSE =
  /^(?:that|which|who|whom|whose|what|where|how|why|whether|if|as|than|because|when|until|unless|before|it|he|she|they|we|i|you|there)$|^(?:it|he|she|they|we|i|you|that|who|what|there)'/;

/** "ensure all are heard": a clause of its own follows without "that". */
const SAYING = new Set('ensure ensures guarantee sure clear'.split(' '));

/** Finds the end of the content that begins at a word: of its clause, its quotation, its statement. */
export function endOf(words: readonly Word[], from: number, { limit, shape, refused }: Extent): End {
  const open = isInQuotation(words, from);
  let quotes = 0;
  let own = shape === 'clause';
  for (let to = from; to < limit; to++) {
    const { lower, mark } = words[to]!;
    const end = (more: Partial<End> = {}): End => ({ to, consequence: null, condition: null, ...more });
    if (mark && /^["“”]$/.test(lower)) {
      quotes++;
      // Speech ends with its quotation; so does content that ends with the quoted words.
      if (open && quotes === 1 && lower !== '“') {
        // "would “reduce them to rubble” if": what it depends on can follow.
        const condition = to > from && to + 1 < limit ? conditionAt(words, to + 1) : null;
        return end(condition && condition !== 'none' ? { condition } : {});
      }
      if (/^[,.]$/.test(words[to - 1]?.lower ?? '') && to > from && lower !== '“') return end();
      continue;
    }
    const next = words[to + 1]?.lower ?? '';
    // "freedom of (the) people": a word that the outlet put into a quotation.
    if (mark && /^[([]$/.test(lower) && /^[)\]]$/.test(words[to + 2]?.lower ?? '')) {
      to += 2;
      continue;
    }
    if (mark && isStop(words, to)) return end();
    const start = lower === ',' ? to + 1 : to;
    const at = words[start]?.lower ?? '';
    if (at === 'or' && isOtherwise(words, start + 1)) {
      const first = start + (words[start + 1]?.lower === 'else' ? 2 : 1);
      return end({ consequence: [first, clauseEnd(words, start + 1)] });
    }
    const condition = to > from ? conditionAt(words, start) : null;
    if (condition === 'none') return end();
    if (condition) return end({ condition });
    if (lower === ',') {
      const on = afterComma(words, { from, comma: to, limit, shape });
      if (on === null) return end();
      to = on - 1;
      continue;
    }
    if (to === from) continue;
    if (CLAUSE_ANYWHERE.test(lower) || (lower === 'following' && words[to - 1]!.lower !== 'the')) return end();
    if (lower === 'so' && /^(?:that|as|he|she|they|we|it|i|you)$/.test(next)) return end();
    if (lower === 'to' && refused && shape === 'thing' && isPurpose(words, from, to)) return end();
    if (lower === 'as' && refused && shape === 'thing' && isJudged(words, to)) return end();
    if (lower === 'as' && (pronouns.has(next) || /^(?:laid|set|..+ed)$/.test(next))) return end();
    if (/^(?:earlier|last)$/.test(lower) && /^(?:this|that|in|on|week|month|year|night)$/.test(next)) return end();
    // "two weeks ago": when it was put forward.
    if (words[to + 2]?.lower === 'ago') return end();
    if (lower === 'in' && /^(?:ways?|protest|response|retaliation|reaction)$/.test(next)) return end();
    if (
      /^(?:and|or)$/.test(lower) &&
      (ANOTHER_ACT.test(afterAdverb(words, to + 1)) ||
        (shape === 'thing' ? isPastVerb(words, to + 1) : isPast(next) || isPastWithObject(words, to + 1)))
    )
      return end();
    // "appear at the debate": what the deed needs is part of it.
    if (to > from + 1 && /^(?:in|on|during|at)$/.test(lower) && VENUE.test(venueAfter(words, to))) return end();
    if (OPENS_CLAUSE.test(lower) || SAYING.has(lower)) own = true;
    else if (!own && (isFiniteForm(lower) || isPresentVerb(lower))) return end();
  }
  return { to: limit, consequence: null, condition: null };
}

interface Comma {
  readonly from: number;
  readonly comma: number;
  readonly limit: number;
  readonly shape: Extent['shape'];
}

/** Where content goes on after a comma; `null` where the comma ends it. */
function afterComma(words: readonly Word[], { from, comma, limit, shape }: Comma): number | null {
  const next = words[comma + 1]?.lower ?? '';
  if (next === 'that') return null;
  // "and, in particular, …".
  if (/^(?:and|or)$/.test(words[comma - 1]?.lower ?? '')) return comma + 1;
  const gerunds = words.slice(from, Math.min(from + 3, comma)).some(word => isGerund(word.lower));
  const inserted = isReport(words, comma + 1) ? null : afterApposition(words, comma, limit);
  if (inserted !== null) return inserted;
  // "to step aside, including the premier": of nothing that the deed names.
  if (next === 'including' && shape === 'deed' && comma < from + 3) return null;
  if (endsAtComma(words, comma) || (isGerund(next) && !gerunds)) return null;
  if (shape === 'clause') return isDescription(words, comma + 1, limit) ? null : comma + 1;
  return comma > from + 2 && !listsOn(words, comma, limit) ? null : comma + 1;
}

/** "in Market Square, the site of the protests": a name that is told again, and no clause. */
const isDescription = (words: readonly Word[], from: number, limit: number): boolean =>
  /^(?:the|an?)$/.test(words[from]?.lower ?? '') &&
  words.slice(from, limit).every(({ lower }) => !/^(?:,|and|or|is|are|was|were|must|should|will|would)$/.test(lower));

/** "and instead wants": the word after an adverb. */
const afterAdverb = (words: readonly Word[], at: number): string =>
  words[/^(?:instead|also|later|now)$/.test(words[at]?.lower ?? '') ? at + 1 : at]?.lower ?? '';

/** "opposed the truce to undermine the talks": what for; but a plan, a call, a right "to" do something. */
const isPurpose = (words: readonly Word[], from: number, at: number): boolean =>
  !isGerund(words[from]!.lower) &&
  mayBeDeed(words, at + 1) &&
  !words.slice(from, at).some(({ lower }) => WITH_INFINITIVE.test(lower));

const WITH_INFINITIVE =
  /^(?:plan|proposal|call|demand|offer|request|bid|attempt|move|effort|decision|right|bill|law|deal|order|idea|invitation|pressure|appeal|threat|promise|resolution|suggestion|chance|measure|petition|motion|push|need|power|permission|application|agreement)s?$/;

/** "rejected the plan as unworkable": what it is judged to be. */
const isJudged = (words: readonly Word[], at: number): boolean =>
  !/^(?:well|soon|part|long|far|much|many|of|early)$/.test(words[at + 1]?.lower ?? '') &&
  !/^(?:such|same|well)$|ed$/.test(words[at - 1]?.lower ?? '');

/** "for the party, the wing of the rebels, to be expelled": where what is demanded goes on; `null` where it does not. */
function afterApposition(words: readonly Word[], comma: number, limit: number): number | null {
  if (!DESCRIBES.test(words[comma + 1]?.lower ?? '')) return null;
  for (let at = comma + 2; at < Math.min(comma + LONGEST_APPOSITION, limit - 1); at++) {
    if (words[at]!.lower === ',') return /^(?:to|be|from)$/.test(words[at + 1]!.lower) ? at + 1 : null;
    if (words[at]!.mark && !/^[.'’]$/.test(words[at]!.lower)) return null;
  }
  return null;
}

const LONGEST_APPOSITION = 10;
/** How what is put in after a comma begins. */
const DESCRIBES = /^(?:which|who|whose|an?|the|its|his|her|their|..+ed)$/;

/** "or face sanctions", "or its licence will be revoked". */
function isOtherwise(words: readonly Word[], at: number): boolean {
  if (words[at]?.lower === 'go' && /^(?:prison|jail|court)$/.test(words[at + 2]?.lower ?? '')) return true;
  if (/^(?:face|else|risk|suffer|be|it|they|there|lose|forfeit)$/.test(words[at]?.lower ?? '')) return true;
  return (
    /^(?:the|its|his|her|their|we|i)$/.test(words[at]?.lower ?? '') &&
    words.slice(at, at + 6).some(({ lower }) => /^(?:will|would)$/.test(lower))
  );
}

const CONDITIONAL = new Set('if until should unless provided only in on upon as so once the without'.split(' '));

/** "unless he resigns", "if the shelling stops", "in exchange for": what it depends on. A question with "if" is none. */
function conditionAt(words: readonly Word[], at: number): Stretch | 'none' | null {
  const lower = words[at]?.lower ?? '';
  if (!CONDITIONAL.has(lower)) return null;
  const next = words[at + 1]?.lower ?? '';
  const third = words[at + 2]?.lower ?? '';
  const before = words[at - 1]?.lower ?? '';
  if (
    lower === 'if' &&
    (/^(?:even|as)$/.test(before) ||
      (pronouns.has(next) && /^(?:have|has|had|must|can|need)$/.test(third) && isClosed(words, at + 3)))
  )
    return 'none';
  // "support him if he becomes the nominee": how a vote ends is nothing that another side could do.
  if (lower === 'if' && isVote(words, at + 1)) return null;
  if (lower === 'if' && /^(?:decide|see|ask|know|determine|say|wonder|consider)$/.test(before)) return null;
  if (lower === 'until' && !isTimeWord(next) && !isState(words, at + 1)) {
    const to = clauseEnd(words, at + 1);
    return isClause(words, [at + 1, to]) ? [at, to] : null;
  }
  if (lower === 'without' && isGerund(next) && isDenied(words, at)) return [at, clauseEnd(words, at + 1)];
  if (lower === 'should' && at > 0 && shouldInverts(words, at) && !isVote(words, at + 1))
    return [at, clauseEnd(words, at + 1)];
  if (
    lower === 'unless' ||
    lower === 'if' ||
    (lower === 'provided' && !/^(?:by|for|to|in|with)$/.test(next)) ||
    (lower === 'only' && /^(?:if|when|after|once)$/.test(next))
  )
    return [at, clauseEnd(words, at + 1)];
  if (lower === 'in' && /^(?:exchange|return)$/.test(next) && third === 'for') return [at, clauseEnd(words, at + 3)];
  if (/^(?:on|upon)$/.test(lower) && next === 'condition' && third === 'that') return [at, clauseEnd(words, at + 3)];
  if (/^(?:on|upon)$/.test(lower) && next === 'the' && third === 'condition') return [at, clauseEnd(words, at + 4)];
  if (/^(?:as|so)$/.test(lower) && next === 'long' && third === 'as') return [at, clauseEnd(words, at + 3)];
  if (lower === 'once') {
    const to = clauseEnd(words, at + 1);
    return isClause(words, [at + 1, to]) ? [at, to] : null;
  }
  if (lower === 'the' && next === 'moment' && third !== 'of') return [at, clauseEnd(words, at + 2)];
  return null;
}

/** "if he becomes the nominee", "if they win". */
export const isVote = (words: readonly Word[], from: number): boolean =>
  words
    .slice(from, from + 4)
    .some(
      ({ lower }, i) =>
        /^(?:wins?|won|elected|nominated|re-elected)$/.test(lower) ||
        (/^(?:becomes?|became|is|secures?|secured)$/.test(lower) &&
          words
            .slice(from + i + 1, from + i + 4)
            .some(({ lower }) => /^(?:nominee|nomination|president)$/.test(lower))),
    );

/** "if they have to": nothing that another side could do. */
const isClosed = (words: readonly Word[], at: number): boolean =>
  (words[words[at]?.lower === 'to' ? at + 1 : at]?.mark ?? true) === true;

/** "cannot return him without holding a hearing": a refusal that names what would lift it. */
const isDenied = (words: readonly Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - 14), at)
    .some(({ lower }) => /^(?:not|never|no|cannot|won't|wouldn't|can't)$/.test(lower));

const isTimeWord = (word: string): boolean =>
  /^(?:\d|mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec|next|last|tomorrow|today|tonight|midnight|noon|then|now|late|early|mid|one|two|three|four|five|six|ten)/.test(
    word,
  );

/** "should the region proceed with the vote": an "if" in other words, after a thing. */
const shouldInverts = (words: readonly Word[], at: number): boolean =>
  /^(?:the|a|an|it|he|she|they|we|any|his|her|its|their)$/.test(words[at + 1]?.lower ?? '');

/** Where and when something was said is no part of it: "in an interview", "during a debate". */
const VENUE =
  /^(?:interviews?|statements?|speech|speeches|debates?|news|press|rall(?:y|ies)|tweets?|letter|op-ed|editorial|post|address|appearance|briefing|remarks|town)$/;

function venueAfter(words: readonly Word[], at: number): string {
  for (let i = at + 1; i < Math.min(at + 6, words.length); i++) {
    const { lower, mark } = words[i]!;
    if (mark) return '';
    if (VENUE.test(lower)) return lower;
  }
  return '';
}

const isGerund = (word: string): boolean =>
  /^[a-z]{3,}ing$/.test(word) &&
  !/^(?:during|including|nothing|something|anything|everything|king|spring|evening|morning)$/.test(word);

/** "… makes him": the verb of another clause. */
function isPresentVerb(lower: string): boolean {
  const reading = verbs.get(lower);
  return reading?.form === 's' && !reading.nounToo;
}

/** "to meet them and spoke of land": what goes on in the past is no deed of the list. */
const isPast = (lower: string): boolean => {
  const reading = verbs.get(lower);
  return reading?.form === 'past' && !reading.nounToo;
};

/** "to leave the city and doubled the guard": a verb of the past that is in no list, before what it governs. */
const isPastWithObject = (words: readonly Word[], at: number): boolean =>
  /[a-z]{3}ed$/.test(words[at]?.lower ?? '') && /^(?:the|an?|his|her|its|their|to)$/.test(words[at + 1]?.lower ?? '');

/** "… and acted against it": a verb with what it governs, not "and increased aid". */
function isPastVerb(words: readonly Word[], at: number): boolean {
  const reading = verbs.get(words[at]?.lower ?? '');
  return (
    /^(?:past|s)$/.test(reading?.form ?? '') &&
    !reading!.nounToo &&
    /^(?:the|a|an|to|on|for|that|his|her|its|their|against|with|it|them|him|out|off|up|in)$/.test(
      words[at + 1]?.lower ?? '',
    )
  );
}

/** Marks that end a clause; a full stop inside a sentence is an abbreviation's. */
function isStop(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!;
  if (/^[!?;:]$|^\.{2,}$|^…$|^[–—]$|^--+$/.test(lower)) return true;
  if (/^[()[\]]$/.test(lower)) return true;
  if (lower === '-') return words[at - 1]!.end < words[at]!.start;
  return lower === '.' && (at + 1 >= words.length || /^["“”'’]$/.test(words[at + 1]!.lower));
}

/** Whether a comma ends the content: what follows is neither an item of its list nor in its middle. */
function endsAtComma(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.lower ?? '';
  if (/^["“”]$/.test(next)) return true;
  if (LIST_LINK.test(next)) {
    return next === 'as' ? words[at + 2]?.lower !== 'well' : ANOTHER_ACT.test(words[at + 2]?.lower ?? '');
  }
  return CLAUSE_AFTER_COMMA.test(next) || isReport(words, at + 1);
}

/** Whether anything is listed after a comma; else it only sets off what describes: "the threat of force, the envoy's last". */
const listsOn = (words: readonly Word[], at: number, limit: number): boolean =>
  /^(?:including|\d.*)$/.test(words[at + 1]?.lower ?? '') ||
  words.slice(at + 1, limit).some(({ lower }) => /^(?:and|or|plus|as)$/.test(lower));

/** "…, the minister said": a report closes the sentence. */
function isReport(words: readonly Word[], from: number): boolean {
  const rest = words.slice(from, from + 8);
  const verb = rest.findIndex(({ lower }) =>
    /^(?:said|says|say|told|added|reported|announced|wrote|tweeted|warned|insisted|argued)$/.test(lower),
  );
  return verb > 0 && !rest.slice(0, verb).some(({ lower, mark }) => mark || lower === 'and' || lower === 'to');
}

function clauseEnd(words: readonly Word[], from: number): number {
  let to = from;
  let open = false;
  for (; to < words.length; to++) {
    const { lower, mark } = words[to]!;
    if (!mark) continue;
    // What is quoted inside of the clause does not end it.
    if (lower === '“' || (lower === '"' && !open && words[to + 1]?.start === words[to]!.end && to > from)) open = true;
    else if (open && /^["”]$/.test(lower)) open = false;
    else if (lower === ',' && !open) {
      const insertion = insertionEnd(words, from, to);
      if (insertion === null) break;
      to = insertion;
    } else if (isStop(words, to) || /^[,"”]$/.test(lower)) break;
  }
  return to;
}

/** "the port's operator, Harrow Terminals, restores": the comma after what is put between a subject and its verb. */
function insertionEnd(words: readonly Word[], from: number, comma: number): number | null {
  if (isClause(words, [from, comma])) return null;
  for (let at = comma + 2; at < Math.min(comma + LONGEST_APPOSITION, words.length - 1); at++) {
    if (words[at]!.lower === ',') return isVerb(words, at + 1, words.length) ? at : null;
    if (isStop(words, at)) return null;
  }
  return null;
}

/** Whether a quotation is open at a word: marks before it in the sentence do not pair, or the next one closes. */
function isInQuotation(words: readonly Word[], from: number): boolean {
  for (let i = from; i < words.length; i++) {
    const { lower, mark } = words[i]!;
    if (!mark || !/^["“”]$/.test(lower)) continue;
    if (lower !== '"') return lower === '”';
    // A typed mark opens where it leans on the word after it.
    return !(i + 1 < words.length && words[i + 1]!.start === words[i]!.end && words[i + 1]!.lower !== ',');
  }
  return false;
}
