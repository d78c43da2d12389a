import { overlaps, type Piece, piece } from '../../model/span.ts';
import { isInCondition } from './asserted.ts';
import { isForeseen, isIdle } from './conditionals.ts';
import { conditionBefore, conditionsOf } from './conditions.ts';
import { contentAt, onlyItem, type Stretch, spanOf } from './content.ts';
import { deadlineAt } from './deadlines.ts';
import { timeEnd } from './dues.ts';
import { dutyAt } from './duties.ts';
import type { Found, Setting } from './found.ts';
import { harmAt } from './harms.ts';
import { concededAt } from './intentions.ts';
import { rejectedAt } from './refusals.ts';

/** "gave the rebels until Friday to leave": what they have to do, and by when. */
export function deadlineIn({ words, around, parties }: Setting, at: number): Found[] {
  const deadline = deadlineAt(words, at, index => timeEnd(words, index, words.length, around));
  if (!deadline) return [];
  const said = around.holding(words[at]!);
  const holder = deadline.set ? around.before(words[at]!) : said && around.speakerOf(said);
  const addressee = deadline.person && around.within(spanOf(words, deadline.person));
  if (![holder, addressee].some(one => one && parties.isPublic(one))) return [];
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
  if (if_ < 0 || if_ + 1 === words.length || isIdle(words[if_ + 1]!)) return [];
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
    const { by } = one;
    const holder =
      by === undefined
        ? around.endingAt(words[at - 1]!.end)
        : by === null
          ? null
          : around.beginningIn(spanOf(words, [by, Math.min(by + 2, words.length)]));
    if (holder ? !parties.isPublic(holder) : by !== null || !parties.ofPublicLife) continue;
    if (by === undefined && holder && (holder.form === 'pronoun' || around.holding(cue))) continue;
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
    if (said && isForeseen(said)) return [];
    const holder = (said && around.speakerOf(said)) ?? around.firstBefore(cue);
    if (!holder || !parties.isPublic(holder) || isInCondition(words, item[0])) return [];
    if (
      words.slice(item[0], item[1]).some(({ lower }) => /^(?:anonymity|named|identified|quoted|you|your)$/.test(lower))
    )
      return [];
    const content = onlyItem(item);
    return [{ kind: 'condition', rule: words[item[0]]!.lower, cue, content, holder, addressee: null }];
  });
}

const IF = new Set(['if', 'unless', 'until']);
