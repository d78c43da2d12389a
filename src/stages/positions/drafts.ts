import type { Draft } from '../../model/layers.ts';
import type { Mention, Position } from '../../model/records.ts';
import { type Piece, piece } from '../../model/span.ts';
import { withoutLink } from './conditions.ts';
import { type Stretch, spanOf } from './content.ts';
import type { PositionKind } from './cues.ts';
import { dueOf } from './dues.ts';
import type { Found, Setting } from './found.ts';
import { issueOf } from './issues.ts';
import type { Word } from './words.ts';

/** What an offer, a promise, a threat or a refusal depends on is a term; "should resign if" is only an opinion. */
const isTerm = (kind: PositionKind, { lower }: Word): boolean => kind !== 'demand' || !/^(?:if|until)$/.test(lower);

/** The share of what the rules find that is right, on 455 articles which they had not seen. */
const SCORE = 0.4;

/** The records of one find: an item each, its condition, and what is threatened otherwise. */
export function draftsOf({ text, words, around }: Setting, found: Found): Draft<Position>[] {
  const { kind, rule, cue, content, holder, addressee } = found;
  const cut = (stretch: Stretch): Piece => {
    const { start, end } = spanOf(words, stretch);
    return piece(text, start, end);
  };
  const role = (mention: Mention | null) => (mention ? { mention: mention.id, entity: mention.entity } : null);
  const shared = {
    holder: role(holder),
    addressee: addressee?.id === holder?.id ? null : role(addressee),
    consequence: content.consequence && kind !== 'rejection' ? [cut(content.consequence)] : [],
    heldBy: around.holding(cue)?.id ?? null,
    origin: { rule, score: SCORE },
  };
  const terms: Stretch[] = [];
  /** An item without the time by which it is to be done, which is a deadline of its own. */
  const timed = (item: Stretch): Stretch => {
    const found = dueOf(words, item, around);
    if (found) terms.push(found.due);
    return found?.item ?? item;
  };
  const drafts = content.items.map((item): Draft<Position> => {
    const stated = kind === 'condition' ? withoutLink(words, item) : item;
    const quoted = cut(kind === 'rejection' || kind === 'deadline' ? stated : timed(stated));
    return {
      id: '',
      kind,
      ...shared,
      content: [quoted],
      issue: issueOf(quoted.quote),
      due: around.dueIn(cue.start, cut(stated)) ?? (/^(?:until)$/.test(rule) ? around.timeIn(cue) : null),
    };
  });
  if (content.condition && isTerm(kind, words[content.condition[0]]!)) {
    const stated = withoutLink(words, content.condition);
    const quoted = cut(timed(stated));
    drafts.push({
      id: '',
      kind: 'condition',
      ...shared,
      consequence: [],
      content: [quoted],
      issue: issueOf(quoted.quote),
      due: around.dueIn(quoted.start, cut(stated)),
    });
  }
  if (content.consequence && kind !== 'rejection') {
    const words = cut(content.consequence);
    drafts.push({
      id: '',
      kind: 'threat',
      ...shared,
      consequence: [],
      content: [words],
      issue: issueOf(words.quote),
      due: null,
    });
  }
  for (const term of terms) {
    const words = cut(term);
    drafts.push({
      id: '',
      kind: 'deadline',
      ...shared,
      consequence: [],
      content: [words],
      issue: null,
      due: around.timeIn(words),
    });
  }
  return drafts;
}
