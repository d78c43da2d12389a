import type { Mention } from '../../model/records.ts';
import { contains, overlaps, type Piece, piece, type Span } from '../../model/span.ts';
import { isInCondition } from './asserted.ts';
import { commandAt } from './commands.ts';
import { conditionsOf } from './conditions.ts';
import { type Content, contentAt, type Stretch, spanOf } from './content.ts';
import { deadlineAt } from './deadlines.ts';
import { timeEnd } from './dues.ts';
import { dutyAt } from './duties.ts';
import type { Found, Setting } from './found.ts';
import { concededAt, harmAt, intentionAt } from './intentions.ts';
import type { Parties } from './parties.ts';
import { refusalAt, rejectedAt } from './refusals.ts';
import type { Word } from './words.ts';

/** "gave the rebels until Friday to leave": what they have to do, and by when. */
export function deadlineIn({ words, around, parties }: Setting, at: number): Found[] {
  const deadline = deadlineAt(words, at, index => timeEnd(words, index, words.length, around));
  if (!deadline) return [];
  const holder = deadline.set ? around.before(words[at]!) : null;
  const addressee = deadline.person && around.within(spanOf(words, deadline.person));
  if (!(holder ?? addressee) || !parties.isPublic((holder ?? addressee)!)) return [];
  const shared = { cue: spanOf(words, deadline.cue), holder, addressee, rule: 'until' };
  const deed = contentAt(words, deadline.deed, { limit: words.length, shape: 'deed' });
  const until = onlyItem(deadline.until);
  return [
    ...(deed ? [{ ...shared, kind: 'demand', content: deed } as const] : []),
    { ...shared, kind: 'deadline', content: until },
  ];
}

/** "If they stay, the town will be bombed": outside of speech too, a harm that depends on what another does. */
export function harmsIn({ words, around, parties }: Setting): Found[] {
  const if_ = words.findIndex(({ lower }) => IF.has(lower));
  if (if_ < 0 || if_ + 1 === words.length) return [];
  const doer = around.beginningIn(spanOf(words, [if_ + 1, Math.min(if_ + 4, words.length)]));
  if (!doer || !parties.isPublic(doer)) return [];
  for (let at = 0; at < words.length; at++) {
    const harm = harmAt(words, at);
    if (!harm || isInCondition(words, at)) continue;
    const shape = harm.content === harm.subject?.[0] ? 'clause' : 'deed';
    const content = contentAt(words, harm.content, { limit: words.length, shape });
    const condition = content?.condition ?? conditionBefore(words, 0, harm.subject);
    if (!content || !condition) continue;
    const cue = spanOf(words, harm.cue);
    const said = around.holding(cue);
    const holder = said && around.speakerOf(said);
    return [{ kind: 'threat', rule: harm.rule, cue, content: { ...content, condition }, holder, addressee: doer }];
  }
  return [];
}

/** "The plan was rejected by the council", "The premier will lift the embargo": outside of speech too. */
export function toldIn({ words, around, parties }: Setting): Found[] {
  const found: Found[] = [];
  for (let at = 1; at < words.length - 1; at++) {
    const one = rejectedAt(words, at) ?? concededAt(words, at);
    if (!one || isInCondition(words, at)) continue;
    const cue = spanOf(words, one.cue);
    const holder =
      one.by === undefined
        ? around.endingAt(words[at - 1]!.end)
        : around.beginningIn(spanOf(words, [one.by, one.by + 2]));
    if (!holder || !parties.isPublic(holder)) continue;
    if (one.by === undefined && (holder.form === 'pronoun' || around.holding(cue))) continue;
    const content = one.item
      ? onlyItem(one.item)
      : contentAt(words, one.content, { limit: words.length, shape: 'deed' });
    if (content) found.push({ kind: one.kind, rule: one.rule, cue, content, holder, addressee: null });
  }
  return found;
}

/** "The bank must pay by May or lose its licence": outside of speech a duty with a term, or with what follows otherwise. */
export function dutiesIn(setting: Setting): Found[] {
  const { words, around, parties } = setting;
  for (let at = 1; at < words.length; at++) {
    const duty = dutyAt(words, 0, at);
    if (!duty || isInCondition(words, at)) continue;
    const asked = duty.person && around.within(spanOf(words, duty.person));
    const content = contentAt(words, duty.content, { limit: words.length, shape: 'clause' });
    const cue = spanOf(words, duty.cue);
    if (!content || !asked || !parties.isPublic(asked) || around.holding(cue)) continue;
    const due = content.items.some(item => around.dueIn(cue.start, quoteOf(setting, item)) !== null);
    if (!due && !content.consequence) continue;
    return [{ kind: 'demand', rule: duty.rule, cue, content, holder: null, addressee: asked }];
  }
  return [];
}

function quoteOf({ text, words }: Setting, item: Stretch): Piece {
  const { start, end } = spanOf(words, item);
  return piece(text, start, end);
}

/** Conditions that no offer, promise or threat has taken yet. */
export function conditionsIn({ words, around, parties }: Setting, found: readonly Found[]): Found[] {
  return conditionsOf(words, 0, words.length).flatMap((item): Found[] => {
    const cue = spanOf(words, item);
    if (found.some(({ content: { condition } }) => condition && overlaps(spanOf(words, condition), cue))) return [];
    const said = around.holding(cue);
    const holder = (said && around.speakerOf(said)) ?? around.firstBefore(cue);
    if (!holder || !parties.isPublic(holder) || isInCondition(words, item[0])) return [];
    if (words.slice(item[0], item[1]).some(({ lower }) => /^(?:anonymity|named|identified|quoted)$/.test(lower)))
      return [];
    const content = onlyItem(item);
    return [{ kind: 'condition', rule: words[item[0]]!.lower, cue, content, holder, addressee: null }];
  });
}

/** What a statement's words alone make a position: somebody must act, the speaker will or will not. */
export function statedIn({ words, around, parties }: Setting): Found[] {
  const found: Found[] = [];
  for (const statement of around.statementsHere()) {
    const holder = around.speakerOf(statement);
    if (!holder || !parties.isPublic(holder)) continue;
    const warning = statement.cue.some(({ quote }) => /\b(?:warn|threat|ultimatum)/i.test(quote));
    const [from, to] = rangeOf(words, statement.content);
    const calling =
      words[to - 1]?.lower === '!' ||
      words[to]?.lower === '!' ||
      statement.cue.some(({ quote }) => CALLING.test(quote));
    for (let at = from; at < to; at++) {
      const one =
        dutyAt(words, from, at) ??
        intentionAt(words, from, at, warning) ??
        refusalAt(words, from, at) ??
        (calling ? commandAt(words, from, at) : null);
      if (!one || one.content >= to || isInCondition(words, at)) continue;
      const cue = spanOf(words, one.cue);
      if (found.some(other => overlaps(other.cue, cue)) || around.holding(cue) !== statement) continue;
      if (one.own && !isSpeaker(around.beginningIn(spanOf(words, one.own)), holder, parties)) continue;
      const shape = one.subject && one.content === one.subject[0] ? 'clause' : 'deed';
      const content = one.item ? onlyItem(one.item) : contentAt(words, one.content, { limit: to, shape });
      if (!content) continue;
      const addressee = one.person ? around.within(spanOf(words, one.person)) : null;
      // "Roe will not give in", says another: told of him, and no refusal.
      if (
        one.rule === 'will not' &&
        !one.own &&
        isOther(one.subject && around.within(spanOf(words, one.subject)), holder)
      )
        continue;
      if (one.rule === 'warned' && !(addressee && parties.isPublic(addressee)) && !isAny(words[one.content]!)) continue;
      const kind = warning && one.kind === 'commitment' ? 'threat' : one.kind;
      const condition = content.condition ?? conditionBefore(words, from, one.subject);
      found.push({ kind, rule: one.rule, cue, content: { ...content, condition }, holder, addressee });
    }
  }
  return found;
}

const isOther = (subject: Mention | null | undefined, speaker: Mention): boolean =>
  subject?.kind === 'person' && subject.form === 'name' && subject.head.quote !== speaker.head.quote;

const onlyItem = (item: Stretch): Content => ({ items: [item], consequence: null, condition: null });

/** "any attack", "another attack": whoever makes it is the one who is warned. */
const isAny = ({ lower }: Word): boolean => /^(?:any|another|further|new|all|every)$/.test(lower);

/** What is called out wants something of somebody; what is only said can be advice. */
const CALLING = /\b(?:chant|shout|yell|cried|cry|demand|order|urg|call|banner|slogan|tweet|warn)/i;

/** "if the shelling stops, we will …": the condition can stand first. */
function conditionBefore(words: readonly Word[], from: number, subject: Stretch | undefined): Stretch | null {
  if (!subject) return null;
  const comma = subject[0] - 1;
  if (comma <= from || words[comma]!.lower !== ',') return null;
  for (let i = comma - 1; i >= from && comma - i < LONGEST_CONDITION; i--)
    if (IF.has(words[i]!.lower)) return [i, comma];
  return null;
}

const LONGEST_CONDITION = 30;
const IF = new Set(['if', 'unless', 'until']);

/** Whether a pronoun stands for whoever speaks; what no link decides counts as his. */
function isSpeaker(pronoun: Mention | null, speaker: Mention, parties: Parties): boolean {
  const [one, other] = [pronoun && parties.entityOf(pronoun), parties.entityOf(speaker)];
  if (one && other) return one === other;
  const word = pronoun?.quote.toLowerCase() ?? '';
  if (/^(?:he|she)/.test(word)) return speaker.kind === 'person';
  if (/^it/.test(word)) return speaker.kind !== 'person' && speaker.kind !== 'group';
  return !/^they/.test(word) || speaker.kind === 'group' || /s$/.test(speaker.head.quote);
}

/** The words of a sentence that stand in these pieces. */
function rangeOf(words: readonly Word[], pieces: readonly Span[]): Stretch {
  const isInside = (word: Word): boolean => pieces.some(one => contains(one, word));
  const first = words.findIndex(isInside);
  return first < 0 ? [0, 0] : [first, words.findLastIndex(isInside) + 1];
}
