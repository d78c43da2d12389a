import type { Draft } from '../../model/layers.ts';
import type { Position } from '../../model/records.ts';
import { onlyItem, type Stretch } from './content.ts';
import { draftsOf } from './drafts.ts';
import { endOf } from './extent.ts';
import type { Setting } from './found.ts';
import type { Judge, SeenPosition } from './model.ts';
import type { Word } from './words.ts';

/** What the model has to find at least in what a rule finds: where it sees nothing of the kind, the rule was taken in. */
const LEAST = 0.05;
/** And in what nothing but the shape of its sentence speaks for. */
const ENOUGH = 0.45;

/** How many are right: of what the model alone finds; of what a rule finds, by the model's support, a line through its shares on 240 articles. */
const ALONE = 0.4;
const scoreOf = (support: number): number => Math.round(30 + 35 * support) / 100;

/** Those of a rule's positions that the model does not speak against. */
export const supported = (drafts: readonly Draft<Position>[], judge: Judge): Draft<Position>[] =>
  scored(drafts, judge, LEAST);

function scored(drafts: readonly Draft<Position>[], judge: Judge, least: number): Draft<Position>[] {
  return drafts.flatMap(draft => {
    const support = judge.support(draft.content[0]!);
    return support < least ? [] : [{ ...draft, origin: { ...draft.origin!, score: scoreOf(support) } }];
  });
}

/** Those of what only the shape of a sentence proposes that the model is for. */
export const chosen = (drafts: readonly Draft<Position>[], judge: Judge): Draft<Position>[] =>
  scored(drafts, judge, ENOUGH);

/** The record of what the model alone sees: of whoever says it, else of the first side that stands before it. */
export function seenIn(setting: Setting, seen: SeenPosition): Draft<Position> | null {
  const { words, around, parties } = setting;
  const stretch = wordsOf(setting, seen);
  if (!stretch) return null;
  // "voted to accept the deal" is read as its opposite where only its words tell.
  if (seen.kind === 'rejection' && ACCEPTING.test(words[stretch[0] - 1]?.lower ?? '')) return null;
  const first = words[stretch[0]]!;
  const said = around.holding(first);
  const holder = said ? around.speakerOf(said) : around.firstBefore(first);
  const [draft] = draftsOf(setting, {
    kind: seen.kind,
    rule: 'encoder',
    cue: first,
    content: onlyItem(readOn(words, stretch)),
    holder: holder && parties.isPublic(holder) ? holder : null,
    addressee: null,
  });
  return { ...draft!, origin: { rule: 'encoder', score: ALONE } };
}

/** The words of a sentence that a stretch of text goes over; `null` where it begins in none of them. */
function wordsOf({ words }: Setting, { start, end }: SeenPosition): Stretch | null {
  const from = words.findIndex(word => word.end > start);
  if (from < 0) return null;
  let to = from;
  while (to < words.length && words[to]!.start < end) to++;
  return to > from ? [from, to] : null;
}

const ACCEPTING = /^(?:accept|approv|back|support|endors|welcom|ratif|embrac|adopt)(?:e|s|es|ed|y|ies|ied|ing)?$/;
/** Words that a content does not end with. */
const DANGLING = new Set("of to the a an in for with by from and or on at into that 's ’s".split(' '));

/** A stretch with the rest of its phrase, where it breaks off within one: what is labelled inside of another content parts it. */
function readOn(words: readonly Word[], [from, to]: Stretch): Stretch {
  if (!DANGLING.has(words[to - 1]!.lower)) return [from, to];
  return [from, Math.max(to, endOf(words, from, { limit: words.length, shape: 'clause' }).to)];
}
