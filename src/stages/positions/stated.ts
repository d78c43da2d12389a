import type { Mention, Statement } from '../../model/records.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import { pronouns } from '../../text/pronouns.ts';
import { isInCondition } from './asserted.ts';
import type { ClausePosition } from './clauses.ts';
import { commandAt } from './commands.ts';
import { isForeseen } from './conditionals.ts';
import { conditionBefore } from './conditions.ts';
import { contentAt, onlyItem, type Stretch, spanOf } from './content.ts';
import type { PositionKind } from './cues.ts';
import { dutyAt } from './duties.ts';
import type { Found, Setting } from './found.ts';
import { offenceAt } from './harms.ts';
import { intentionAt } from './intentions.ts';
import type { Parties } from './parties.ts';
import { refusalAt } from './refusals.ts';
import type { Word } from './words.ts';

/** A statement as far as it stands in the sentence. */
interface Said {
  readonly statement: Statement;
  readonly speaker: Mention | null;
  /** Its words. */
  readonly range: Stretch;
  /** It warns, or says what follows otherwise. */
  readonly warning: boolean;
  /** It is called out, or told to somebody. */
  readonly calling: boolean;
}

/** What a statement's words alone make a position: somebody must act, the speaker will or will not. */
export function statedIn(setting: Setting): Found[] {
  const { words, around, parties } = setting;
  const found: Found[] = [];
  for (const statement of around.statementsHere()) {
    const speaker = around.speakerOf(statement);
    if (speaker && !parties.isPublic(speaker)) continue;
    const said = saidBy(words, statement, speaker);
    const [from, to] = said.range;
    for (let at = from; at < to; at++) {
      const one = clauseAt(setting, said, at);
      if (!one || one.content >= to || isInCondition(words, at)) continue;
      const cue = spanOf(words, one.cue);
      if (found.some(other => overlaps(other.cue, cue)) || around.holding(cue) !== statement) continue;
      const position = positionOf(setting, said, one);
      if (position) found.push(position);
    }
  }
  return found;
}

function saidBy(words: readonly Word[], statement: Statement, speaker: Mention | null): Said {
  const range = rangeOf(words, statement.content);
  const [from, to] = range;
  const cue = (pattern: RegExp): boolean => statement.cue.some(({ quote }) => pattern.test(quote));
  const warning = cue(WARNING) || words.slice(from, from + 2).some(({ lower }) => lower === 'otherwise');
  const calling = words[to - 1]?.lower === '!' || words[to]?.lower === '!' || cue(CALLING);
  return { statement, speaker, range, warning, calling };
}

/** The clause of a position whose cue stands at a word. */
function clauseAt(setting: Setting, { range, warning, calling }: Said, at: number): ClausePosition | null {
  const { words } = setting;
  const [from] = range;
  const isSide = (subject: Stretch): boolean => isBody(setting, subject);
  return (
    dutyAt(words, from, at) ??
    intentionAt(words, from, at, { warning, first: from === 0, isSide }) ??
    offenceAt(words, from, at) ??
    refusalAt(words, from, at) ??
    (calling ? commandAt(words, from, at) : null)
  );
}

function positionOf(setting: Setting, said: Said, one: ClausePosition): Found | null {
  const { words, around, parties } = setting;
  const { statement, range, warning } = said;
  const [from, to] = range;
  const { subject, rule } = one;
  if (one.kind === 'demand' && subject && !isActing(setting, one)) return null;
  if (one.kind === 'demand' && subject && said.speaker && parties.isObserver(said.speaker)) return null;
  if (one.kind === 'commitment' && isForeseen(statement)) return null;
  if (rule === 'let' && !isLetToSide(setting, one.content)) return null;
  if (rule === 'should' && statement.cue.some(({ quote }) => OPINION.test(quote))) return null;
  const holder = said.speaker ?? (subject ? ofItself(setting, subject, from === 0) : null);
  if (!holder) return null;
  if (one.own) {
    const own = spanOf(words, one.own);
    if (isQuotedOfOthers(setting, statement, own) || !isSpeaker(around.beginningIn(own), holder, parties)) return null;
  }
  // "Roe will not give in", says another: told of him, and no refusal.
  if (rule === 'will not' && !one.own && isOther(subject && around.within(spanOf(words, subject)), holder)) return null;
  const addressee = one.person ? around.within(spanOf(words, one.person)) : null;
  if (rule === 'warned' && !(addressee && parties.isPublic(addressee)) && !isAny(words[one.content]!)) return null;
  const whole = subject !== undefined && one.content === subject[0];
  const first = whole ? subjectStart(setting, subject) : one.content;
  const content = one.item
    ? onlyItem(one.item)
    : contentAt(words, first, { limit: to, shape: whole ? 'clause' : 'deed' });
  if (!content) return null;
  const condition = content.condition ?? conditionBefore(words, from, subject);
  if (condition && isOnlyThought(words, condition)) return null;
  const kind = kindOf(words, one, warning, condition);
  return { kind, rule, cue: spanOf(words, one.cue), content: { ...content, condition }, holder, addressee };
}

/** "let the council pay", "let them leave": not "let business flourish". */
function isLetToSide({ words, around, parties }: Setting, at: number): boolean {
  const person = around.beginningIn(spanOf(words, [at, Math.min(at + 2, words.length)]));
  return person !== null && (person.form === 'pronoun' || parties.isSide(person));
}

/** Where no speaker is made out, a side that says of itself what it will do is one. */
function ofItself(setting: Setting, subject: Stretch, opens: boolean): Mention | null {
  const doer = setting.around.endingAt(setting.words[subject[1] - 1]!.end);
  return isBody(setting, subject) || (opens && doer?.form === 'name') ? doer : null;
}

/** Whether a subject names a state or a body, and nothing besides. */
function isBody({ words, around, parties }: Setting, [first, end]: Stretch): boolean {
  const doer = around.endingAt(words[end - 1]!.end);
  // An article can stand before the name.
  if (!doer || doer.start > words[first]!.start + LONGEST_ARTICLE) return false;
  return doer.form === 'name' && doer.kind !== 'person' && parties.isSide(doer);
}

const LONGEST_ARTICLE = 4;

/** "she would do it if she could": nothing is promised. */
const isOnlyThought = (words: readonly Word[], [from]: Stretch): boolean =>
  words.slice(from + 2, from + 4).some(({ lower }) => lower === 'could');

/** "the Customs and Immigration Service must": where a name begins that "and" is part of. */
function subjectStart({ words, around }: Setting, [first, end]: Stretch): number {
  const doer = around.endingAt(words[end - 1]!.end);
  if (doer?.form !== 'name' || doer.start >= words[first]!.start) return first;
  const start = words.findIndex(word => word.start >= doer.start);
  return words[start - 1]?.lower === 'the' ? start - 1 : start;
}

/** "profits should rise", "the vote should settle it": only somebody can be asked to act; to a thing something has to be done. */
function isActing({ words, around }: Setting, { cue, subject }: ClausePosition): boolean {
  if (words[cue[1]]?.lower === 'be' || words[cue[1] + 1]?.lower === 'be') return true;
  const end = words[subject![1] - 1]!;
  return around.endingAt(end.end) !== null || end.lower.endsWith('s') || pronouns.has(end.lower);
}

/** What is promised in a warning is a threat, and so is what is refused there on a condition; a promise on a condition is an offer. */
function kindOf(
  words: readonly Word[],
  one: ClausePosition,
  warning: boolean,
  condition: Stretch | null,
): PositionKind {
  if (warning && (one.kind === 'commitment' || (one.kind === 'rejection' && condition))) return 'threat';
  const link = condition && words[condition[0]]!.lower;
  return one.kind === 'commitment' && link !== null && REWARDED.has(link) ? 'offer' : one.kind;
}

const REWARDED = new Set('if once provided should only'.split(' '));

/** "“he would cheat you”, the mayor said": within a quotation nobody speaks of himself as "he". */
function isQuotedOfOthers({ text }: Setting, { content }: Statement, own: Span): boolean {
  const piece = content.find(words => contains(words, own));
  if (!piece || !/^(?:he|she|they)/i.test(text.slice(own.start, own.end))) return false;
  return /["“]/.test(text.slice(Math.max(0, piece.start - 1), piece.start + 1));
}

const isOther = (subject: Mention | null | undefined, speaker: Mention): boolean =>
  subject?.kind === 'person' && subject.form === 'name' && subject.head.quote !== speaker.head.quote;

/** "any attack", "another attack": whoever makes it is the one who is warned. */
const isAny = ({ lower }: Word): boolean => ANY.has(lower);
const ANY = new Set('any another further new all every'.split(' '));

/** "most believe that he should": an opinion, and put to nobody. */
const OPINION = /\b(?:believ|think|thought|feel|felt|agree)/i;

const WARNING = /\b(?:warn|threat|ultimatum)/i;

/** What is called out wants something of somebody; what is only said can be advice. */
const CALLING = /\b(?:chant|shout|yell|cried|cry|demand|order|urg|call|banner|slogan|tweet|warn)/i;

/** Whether a pronoun stands for whoever speaks; what no link decides counts as his. */
function isSpeaker(pronoun: Mention | null, speaker: Mention, parties: Parties): boolean {
  // "the ministry said it would": nothing else is nearer.
  if (pronoun?.quote.toLowerCase() === 'it' && (speaker.kind === 'organization' || speaker.kind === 'place'))
    return true;
  if (pronoun && FIRST_PERSON.has(pronoun.quote.toLowerCase())) return true;
  const [one, other] = [pronoun && parties.entityOf(pronoun), parties.entityOf(speaker)];
  if (one && other) return one === other;
  const word = pronoun?.quote.toLowerCase() ?? '';
  if (/^(?:he|she)/.test(word)) return speaker.kind === 'person';
  if (/^it/.test(word)) return speaker.kind !== 'person' && speaker.kind !== 'group';
  return !/^they/.test(word) || speaker.kind === 'group' || /s$/.test(speaker.head.quote);
}

const FIRST_PERSON = new Set(['i', 'we']);

/** The words of a sentence that stand in these pieces. */
function rangeOf(words: readonly Word[], pieces: readonly Span[]): Stretch {
  const isInside = (word: Word): boolean => pieces.some(one => contains(one, word));
  const first = words.findIndex(isInside);
  return first < 0 ? [0, 0] : [first, words.findLastIndex(isInside) + 1];
}
