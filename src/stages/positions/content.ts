import type { Span } from '../../model/span.ts';
import type { Word } from './words.ts';

/** Words `[from, to)`. */
export type Stretch = readonly [from: number, to: number];

/** What a position is about, item by item, and what is said to follow otherwise. */
export interface Content {
  readonly items: readonly Stretch[];
  readonly consequence: Stretch | null;
  /** What it is made to depend on. */
  readonly condition: Stretch | null;
}

const CLAUSE_AFTER_COMMA =
  /^(?:which|who|whose|while|but|as|after|before|because|although|though|said|says|saying|according|adding|warning|citing|amid|when|where|since|despite|following|so|yet|it|he|she|they|something|insisting|arguing)$/;
const CLAUSE_ANYWHERE = /^(?:because|although|though|while|whereas|unless|if|provided|amid|but|despite)$/;

/** Reads content from a word on: to the end of its clause, split where it lists, its "or face …" and "unless …" apart. */
export function contentAt(words: readonly Word[], from: number): Content | null {
  let to = from;
  let consequence: Stretch | null = null;
  let condition: Stretch | null = null;
  let quoted = false;
  for (; to < words.length; to++) {
    const { lower, mark } = words[to]!;
    if (/^["“”]$/.test(lower)) quoted = lower === '“' || (lower === '"' && !quoted);
    if (quoted) continue;
    const next = words[to + 1]?.lower ?? '';
    if (/^[.!?;:]$|^\.{2,}$|^…$|^[–—]$/.test(lower) && mark) break;
    const start = lower === ',' ? to + 1 : to;
    const at = words[start]?.lower ?? '';
    if (at === 'or' && /^(?:face|else|risk|suffer|be|it|they|he|she|there)$/.test(words[start + 1]?.lower ?? '')) {
      consequence = trimmed(words, [start + (words[start + 1]!.lower === 'else' ? 2 : 1), clauseEnd(words, start + 1)]);
      break;
    }
    if (
      at === 'unless' ||
      (at === 'if' && to > from) ||
      (/^(?:provided|only)$/.test(at) && /^(?:that|if)$/.test(words[start + 1]?.lower ?? ''))
    ) {
      condition = trimmed(words, [start, clauseEnd(words, start + 1)]);
      break;
    }
    if (
      /^in$/.test(at) &&
      /^(?:exchange|return)$/.test(words[start + 1]?.lower ?? '') &&
      words[start + 2]?.lower === 'for'
    ) {
      condition = trimmed(words, [start, clauseEnd(words, start + 3)]);
      break;
    }
    const listed = next === 'as' && words[to + 2]?.lower === 'well';
    if (lower === ',' && !listed && (CLAUSE_AFTER_COMMA.test(next) || isReport(words, to + 1))) break;
    if (to > from && CLAUSE_ANYWHERE.test(lower)) break;
    if (
      lower === 'and' &&
      /^(?:that|said|says|added|warned|accused|condemned|told|called|demanded|insisted|vowed|threatened|urged|rejected|has|have|had|will|would|is|are|was|were)$/.test(
        next,
      )
    )
      break;
  }
  const whole = trimmed(words, [from, to]);
  if (!whole) return null;
  return { items: itemsOf(words, whole), consequence, condition };
}

/** "…, the minister said": a report closes the sentence. */
function isReport(words: readonly Word[], from: number): boolean {
  const rest = words.slice(from, from + 8);
  const verb = rest.findIndex(({ lower }) => /^(?:said|says|told|added|reported|announced)$/.test(lower));
  return verb > 0 && !rest.slice(0, verb).some(({ lower, mark }) => mark || lower === 'and' || lower === 'to');
}

function clauseEnd(words: readonly Word[], from: number): number {
  let to = from;
  while (to < words.length && !(words[to]!.mark && /^[.,!?;:–—…]$/.test(words[to]!.lower))) to++;
  return to;
}

/** A stretch without marks and linking words at its ends; `null` where nothing is left. */
function trimmed(words: readonly Word[], [from, to]: Stretch): Stretch | null {
  let start = from;
  let end = to;
  while (start < end && words[start]!.mark && /^[,;:–—-]$/.test(words[start]!.lower)) start++;
  while (
    end > start &&
    ((words[end - 1]!.mark && /^[,;:–—.-]$/.test(words[end - 1]!.lower)) ||
      /^(?:and|or|but)$/.test(words[end - 1]!.lower))
  )
    end--;
  return end > start ? [start, end] : null;
}

/** The items of a list; one item where it is none. */
function itemsOf(words: readonly Word[], [from, to]: Stretch): readonly Stretch[] {
  const cuts: { readonly at: number; readonly next: number; readonly comma: boolean }[] = [];
  for (let i = from + 1; i < to - 1; i++) {
    const { lower } = words[i]!;
    if (lower === 'as' && words[i + 1]!.lower === 'well' && words[i + 2]?.lower === 'as')
      cuts.push({ at: i, next: i + 3, comma: true });
    else if (lower === ',') {
      const next = /^(?:and|or)$/.test(words[i + 1]!.lower) ? i + 2 : i + 1;
      // "…, as well as the lifting": the comma is part of the link.
      if (words[i + 1]!.lower === 'as' && words[i + 2]?.lower === 'well') continue;
      cuts.push({ at: i, next, comma: true });
    } else if (lower === 'and' && words[i - 1]!.lower !== ',') cuts.push({ at: i, next: i + 1, comma: false });
    else if (lower === 'plus') cuts.push({ at: i, next: i + 1, comma: true });
  }
  const shape = shapeOf(words, from);
  const kept = cuts.filter(({ next }) => next < to && fits(shapeOf(words, next), shape));
  // A comma alone is no list: it needs an "and", or the same opening on both sides.
  if (!kept.some(({ comma }) => !comma) && !kept.some(({ at, next }) => next - at > 1) && shape === 'other')
    return [[from, to]];
  const items: Stretch[] = [];
  let start = from;
  for (const { at, next } of kept) {
    const item = trimmed(words, [start, at]);
    if (item) items.push(item);
    start = next;
  }
  const last = trimmed(words, [start, to]);
  if (last) items.push(last);
  return items.length > 0 && items.every(([first, end]) => end - first >= 2 || shape !== 'other')
    ? items
    : [[from, to]];
}

type Shape = 'gerund' | 'infinitive' | 'clause' | 'noun' | 'other';

/** How an item begins; members of a list begin alike. A clause with a participle ("X becoming neutral") counts as a gerund. */
function shapeOf(words: readonly Word[], at: number): Shape {
  const near = words.slice(at, at + 3).map(({ lower }) => lower);
  const [first = ''] = near;
  if (first === 'to') return 'infinitive';
  if (first === 'that') return 'clause';
  if (
    isGerund(first) ||
    (/..ly$/.test(first) && isGerund(near[1] ?? '')) ||
    isGerund(near[1] ?? '') ||
    isGerund(near[2] ?? '')
  )
    return 'gerund';
  if (
    /^(?:the|a|an|its|their|his|her|no|any|all|full|immediate|direct|more|an|immediate|unconditional|security|new|fresh|early|free|fair|better|higher|shorter|stronger|further|greater|safe)$/.test(
      first,
    )
  )
    return 'noun';
  return 'other';
}

const isGerund = (word: string): boolean =>
  /^[a-z]{2,}ing$/.test(word) &&
  !/^(?:the|fighting|meeting|bombing|shelling|spending|funding|training|during|including|following|according|hearing|king|thing|nothing|something|anything|everything|building|housing|evening|morning|ruling)$/.test(
    word,
  );

function fits(shape: Shape, first: Shape): boolean {
  if (shape === 'other') return false;
  return shape === first || (first === 'gerund' && shape === 'noun') || (first === 'noun' && shape === 'gerund');
}

export function spanOf(words: readonly Word[], [from, to]: Stretch): Span {
  return { start: words[from]!.start, end: words[to - 1]!.end };
}
