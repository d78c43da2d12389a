import type { Stretch } from './content.ts';
import { isDeed, isWhole } from './deeds.ts';
import type { Word } from './words.ts';

/** The items of a list; one item where it is none. `deed`: the content begins with a plain verb, so that verbs list it. */
export function itemsOf(words: readonly Word[], whole: Stretch, deed: boolean): readonly Stretch[] {
  return (
    (deed ? deedsOf(words, whole) : null) ??
    clausesOf(words, whole) ??
    repeatedOf(words, whole) ??
    alikeItems(words, whole) ?? [whole]
  );
}

/** "release the mayor, lift the siege and pay them": each verb with what it is done to. */
function deedsOf(words: readonly Word[], [from, to]: Stretch): readonly Stretch[] | null {
  const cuts: { readonly at: number; readonly next: number }[] = [];
  for (let i = from + 1; i < to - 1; i++) {
    const { lower } = words[i]!;
    if (!/^(?:,|and|or)$/.test(lower)) continue;
    if (isBareInfinitive(words, from, i)) return null;
    const linked = lower === ',' && /^(?:and|or|but)$/.test(words[i + 1]?.lower ?? '') ? i + 2 : i + 1;
    // "to “lay down their arms” and “leave”".
    const next = /^["“]$/.test(words[linked]?.lower ?? '') ? linked + 1 : linked;
    const negated = words[next]?.lower === 'not' && (lower === ',' || isDeed(words, next + 1));
    if (next < to && (isDeed(words, next) || negated)) {
      // "to release them and to lift the siege": the second "to" is no more part of it than the first.
      cuts.push({ at: i, next: words[next]?.lower === 'to' ? next + 1 : next });
      i = next;
    }
  }
  const items = cut([from, to], cuts);
  return cuts.length > 0 && items.every(([first, end]) => end - first >= 2 || isWhole(words[first]!.lower))
    ? items
    : null;
}

/** "the right to assemble, protest and …": what is listed are infinitives inside of the first deed; not so after "urged the premier to". */
function isBareInfinitive(words: readonly Word[], from: number, at: number): boolean {
  const to = /..ly$/.test(words[at - 2]?.lower ?? '') ? at - 3 : at - 2;
  return to >= from && words[to]!.lower === 'to' && WITH_INFINITIVE.has(words[to - 1]?.lower ?? '');
}

const WITH_INFINITIVE = new Set(
  'right rights freedom power powers ability chance opportunity permission authority duty need time way attempt attempts effort efforts plan plans decision referendum able ready free begin began'.split(
    ' ',
  ),
);

/** "both sides should hold fire and the army should leave": each clause that says what has to be done. */
function clausesOf(words: readonly Word[], [from, to]: Stretch): readonly Stretch[] | null {
  const cuts: { readonly at: number; readonly next: number }[] = [];
  let before = from;
  for (let i = from + 3; i < to - 3; i++) {
    if (!/^(?:and|but)$/.test(words[i]!.lower)) continue;
    const must = words.slice(i + 2, i + LONGEST_SUBJECT).findIndex(({ lower, mark }) => mark || MUST.has(lower));
    if (must < 0 || !MUST.has(words[i + 2 + must]!.lower)) continue;
    if (!words.slice(before, i).some(({ lower }) => MUST.has(lower))) continue;
    cuts.push({ at: words[i - 1]!.lower === ',' ? i - 1 : i, next: i + 1 });
    before = i + 1;
  }
  return cuts.length > 0 ? cut([from, to], cuts) : null;
}

const LONGEST_SUBJECT = 8;
const MUST = new Set('must should shall will'.split(' '));

/** "explain why he changed it and why he denied it", "(calls) for talks and for a truce": what begins with the same word is an item of its own. */
function repeatedOf(words: readonly Word[], [from, to]: Stretch): readonly Stretch[] | null {
  const cuts: { readonly at: number; readonly next: number }[] = [];
  for (let i = from + 1; i < to - 2; i++) {
    const { lower } = words[i + 1]!;
    if (!/^(?:and|or)$/.test(words[i]!.lower)) continue;
    const comma = words[i - 1]!.lower === ',' ? i - 1 : i;
    if (lower === 'for' && words[i + 2]!.lower !== 'all') cuts.push({ at: comma, next: i + 2 });
    else if (
      /^(?:why|how|whether|what|who|that)$/.test(lower) &&
      words.slice(from, i).some(word => word.lower === lower)
    )
      cuts.push({ at: i, next: lower === 'that' ? i + 2 : i + 1 });
  }
  return cuts.length > 0 ? cut([from, to], cuts) : null;
}

/** Members that begin alike: "the lifting of sanctions, the return of the mayor and an apology". */
function alikeItems(words: readonly Word[], [from, to]: Stretch): readonly Stretch[] | null {
  const cuts: { readonly at: number; readonly next: number; readonly comma: boolean }[] = [];
  for (let i = from + 1; i < to - 1; i++) {
    const { lower } = words[i]!;
    if (lower === 'as' && words[i + 1]?.lower === 'well' && words[i + 2]?.lower === 'as')
      cuts.push({ at: i, next: i + 3, comma: true });
    else if (lower === ',') {
      const next = /^(?:and|or)$/.test(words[i + 1]?.lower ?? '') ? i + 2 : i + 1;
      // "…, as well as the lifting": the comma is part of the link.
      if (words[i + 1]?.lower === 'as' && words[i + 2]?.lower === 'well') continue;
      cuts.push({ at: i, next, comma: true });
    } else if (lower === 'and' && words[i - 1]!.lower !== ',' && !isJoined(words, from, i, to))
      cuts.push({ at: i, next: i + 1, comma: false });
    else if (lower === 'plus') cuts.push({ at: i, next: i + 1, comma: true });
  }
  const shape = shapeOf(words, from);
  const alike = cuts.filter(
    ({ next }) =>
      next < to &&
      fits(shapeOf(words, next), shape) &&
      // "$57.50 a share, or $62.1 million": the same again.
      (shape !== 'amount' || words[next - 1]!.lower === 'and'),
  );
  // The last of a list of such items can begin as it likes: "an end to the siege, a truce, and withdrawal".
  const kept = cuts.filter(
    one => alike.includes(one) || (one === cuts.at(-1) && isOxford(words, one) && alike.length > 0),
  );
  // Commas alone are no list: they set off what only describes.
  if (!kept.some(({ comma }) => !comma) && !kept.some(({ at, next }) => next - at > 1)) return null;
  const items = cut([from, to], kept);
  return items.every(([first, end]) => end - first >= 2 || shape !== 'other') ? items : null;
}

/** "support in the north and the east": what "and" joins is governed by the preposition before, and no item of its own. */
function isJoined(words: readonly Word[], from: number, and: number, to: number): boolean {
  const governed = words
    .slice(Math.max(from + 1, and - 3), and)
    .some(({ lower }) => /^(?:in|between|among|across|from|with|by|against|towards?|at)$/.test(lower));
  return governed && !words.slice(and + 1, to).some(({ lower }) => /^(?:of|for|to|on)$/.test(lower));
}

const isOxford = (words: readonly Word[], { at, next }: { readonly at: number; readonly next: number }): boolean =>
  words[at]!.lower === ',' && next === at + 2;

function cut([from, to]: Stretch, cuts: readonly { readonly at: number; readonly next: number }[]): readonly Stretch[] {
  const starts = [from, ...cuts.map(({ next }) => next)];
  const ends = [...cuts.map(({ at }) => at), to];
  return starts.map((start, i): Stretch => [start, ends[i]!]).filter(([start, end]) => end > start);
}

type Shape = 'gerund' | 'infinitive' | 'clause' | 'noun' | 'amount' | 'other';

/** How an item begins; members of a list begin alike. A clause with a participle ("X becoming neutral") counts as a gerund. */
function shapeOf(words: readonly Word[], at: number): Shape {
  const near = words.slice(at, at + 3).map(({ lower }) => lower);
  const [first = ''] = near;
  if (first === 'to') return 'infinitive';
  if (first === 'that') return 'clause';
  if (/^(?:[$£€]|\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten)$/.test(first)) return 'amount';
  if (
    isGerund(first) ||
    (/..ly$/.test(first) && isGerund(near[1] ?? '')) ||
    isGerund(near[1] ?? '') ||
    isGerund(near[2] ?? '')
  )
    return 'gerund';
  if (
    /^(?:the|a|an|its|their|his|her|no|any|all|full|immediate|direct|more|an|immediate|unconditional|security|new|fresh|early|free|fair|better|higher|shorter|stronger|further|greater|safe|cheaper|lower|bigger|larger|longer|tougher|stricter|closer|increased|improved|substantial)$/.test(
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
