import { pronouns } from '../../text/pronouns.ts';
import { type ClausePosition, subjectBefore, type ToldPosition } from './clauses.ts';
import type { Word } from './words.ts';

/** What a thing that is refused is said to be; "out", "off" and "not" with the words after them. */
const STATES = new Set('unacceptable non-negotiable inadmissible intolerable out off not'.split(' '));
const BE = new Set('is are was were be been remain remains'.split(' '));

/** "a partition is unacceptable", "talks are out of the question", "there can be no compromise": what a speaker refuses. */
export function refusalAt(words: readonly Word[], from: number, at: number): ClausePosition | null {
  const { lower } = words[at]!;
  if (lower === 'there') return noneAt(words, at);
  if (!STATES.has(lower) || !isRefused(words, at)) return null;
  let be = at - 1;
  while (be > from && /..ly$/.test(words[be]!.lower)) be--;
  if (!BE.has(words[be]?.lower ?? '')) return null;
  const end = WILL.has(words[be - 1]?.lower ?? '') ? be - 1 : be;
  const subject = subjectBefore(words, from, end);
  if (!subject || subject[1] - subject[0] < 2) return null;
  return {
    kind: 'rejection',
    rule: 'unacceptable',
    cue: [be, at + 1],
    content: subject[0],
    item: subject,
    person: null,
  };
}

const WILL = new Set(['will', 'would']);

const isRefused = (words: readonly Word[], at: number): boolean => {
  const after = words.slice(at + 1, at + 4).map(({ lower }) => lower);
  switch (words[at]!.lower) {
    case 'out':
      return after.join(' ') === 'of the question';
    case 'off':
      return after[0] === 'the' && (after[1] === 'table' || after[1] === 'agenda');
    case 'not':
      return after[0] === 'acceptable' || after[0] === 'negotiable' || after.join(' ') === 'up for negotiation';
    default:
      return true;
  }
};

/** "there can be no talks", "there will be no ceasefire", "there must be an inquiry". */
function noneAt(words: readonly Word[], at: number): ClausePosition | null {
  const modal = words[at + 1]?.lower ?? '';
  if (words[at + 2]?.lower !== 'be') return null;
  const content = at + 3;
  const first = words[content]?.lower ?? '';
  const common = { cue: [at, content], person: null } as const;
  if (MODAL.has(modal) && first === 'no' && !NO_REFUSAL.has(words[content + 1]?.lower ?? ''))
    return { ...common, kind: 'rejection', rule: 'there be no', content: content + 1 };
  if (DUTY.has(modal) && ARTICLE.has(first)) return { ...common, kind: 'demand', rule: 'there must be', content };
  return null;
}

/** "there can be no doubt": a way to say that something is so. */
const NO_REFUSAL = new Set(
  'doubt doubts question questions mistake comment way surprise surprises winner winners need shortage excuse denying better more other'.split(
    ' ',
  ),
);
const MODAL = new Set('can will would must should'.split(' '));
const DUTY = new Set(['must', 'should']);
const ARTICLE = new Set(['a', 'an', 'the']);

const REJECTED = new Set('rejected rebuffed spurned refused dismissed denied'.split(' '));
/** What one side asks of another: where that is refused, nobody has to say by whom. */
const ASKED = /^(?:motions?|requests?|appeals?|petitions?|bids?|demands?|proposals?|offers?|applications?)$/;

/** "the plan was rejected by the council", "turned down by": what is rejected stands before, who rejects it after. */
export function rejectedAt(words: readonly Word[], at: number): ToldPosition | null {
  if (!REJECTED.has(words[at]!.lower)) return null;
  const by = words[at + 1]?.lower === 'by';
  const be = /..ly$/.test(words[at - 1]!.lower) ? at - 2 : at - 1;
  if (!BE.has(words[be]?.lower ?? '')) return null;
  let end = words[be]!.lower === 'been' ? be - 1 : be;
  if (/^(?:not|never)$/.test(words[end]?.lower ?? '')) return null;
  // "has since been denied".
  if (words[end]?.lower === 'since') end--;
  const subject = subjectBefore(words, 0, end);
  const item = subject && pronouns.has(words[subject[0]]!.lower) ? null : subject;
  if (!by && !(item && words.slice(item[0], item[1]).some(({ lower }) => ASKED.test(lower)))) return null;
  return (
    item && {
      kind: 'rejection',
      rule: 'rejected by',
      cue: [be, at + 1],
      content: item[0],
      item,
      person: null,
      by: by ? at + 2 : null,
    }
  );
}
