import type { Event, Position, Readout } from '../../src/model/records.ts';
import type { Span } from '../../src/model/span.ts';
import { labelLines, type Offsets, overlap, predictChosen } from '../labels.ts';
import { type Figures, jsonLines, percent, type Task } from '../task.ts';

/** What a reader, or the system, sees in one article. A trigger of several pieces is all of them. */
export interface EventLabels {
  readonly article: string;
  readonly events: readonly {
    readonly trigger: readonly Offsets[];
    readonly type: Event['type'];
    readonly status: Event['status'];
  }[];
  readonly positions: readonly { readonly kind: Position['kind']; readonly content: Offsets }[];
}
export type LabelledEvent = EventLabels['events'][number];

/** One reader's labels, made by the rules of `eval/labels/events.md`. */
export function readEventLabels(reader: 'a' | 'b'): EventLabels[] {
  return labelLines(`events-${reader}`).map(line => {
    const { article, events, positions } = line as {
      article: string;
      events: (Omit<LabelledEvent, 'trigger'> & { trigger: Offsets })[];
      positions: EventLabels['positions'];
    };
    return { article, events: events.map(event => ({ ...event, trigger: [event.trigger] })), positions };
  });
}

const inputs = ['attribution/train.jsonl', 'gum/gum-train.jsonl'];

/**
 * Events and positions of 15 articles, against two readers who labelled them blind to each other and to any run. An event is
 * found when its trigger overlaps a labelled trigger (one to one, the larger overlap first); type and status are judged on
 * found events. A position is right when its content and a labelled one share half of the characters that they go over
 * together (one to one); its kind has to be equal, or is left out. Each figure is the mean over both readers. "Between
 * readers" measures the readers by each other alike, one as the system and then the other.
 */
export const eventStatus: Task = {
  name: 'event-status',
  title: 'Events with status, positions (15 articles, against both readers)',
  data: inputs,
  inputs,
  // One event more or less of about two hundred found moves a figure by half a point, one position by more.
  tolerance: 2,
  predict: (input, out, options) =>
    predictChosen(input, out, new Set(readEventLabels('a').map(({ article }) => article)), eventLabelsOf, options),
  score(files) {
    const found = files.flatMap(file => [...jsonLines(file)] as unknown as EventLabels[]);
    const [a, b] = [readEventLabels('a'), readEventLabels('b')] as const;
    const ours = mean(measure(a, found), measure(b, found));
    const readers = mean(measure(a, b), measure(b, a));
    const sum = (labels: readonly EventLabels[], of: 'events' | 'positions'): number =>
      labels.reduce((all, one) => all + one[of].length, 0);
    return {
      ...ours,
      ...Object.fromEntries(Object.entries(readers).map(([name, value]) => [`${name}, between readers`, value])),
      'events, ours': sum(found, 'events'),
      'events labelled, mean': (sum(a, 'events') + sum(b, 'events')) / 2,
      'positions, ours': sum(found, 'positions'),
      'positions labelled, mean': (sum(a, 'positions') + sum(b, 'positions')) / 2,
    };
  },
};

/** What the system sees, in the shape of the labels. */
export function eventLabelsOf({ article, events, positions }: Readout): EventLabels & { id: string } {
  const bounds = ({ start, end }: Span): Offsets => [start, end];
  return {
    id: article.id,
    article: article.id,
    events: events.map(({ trigger, type, status }) => ({ trigger: trigger.map(bounds), type, status })),
    positions: positions.map(({ kind, content }) => ({ kind, content: [content[0]!.start, content.at(-1)!.end] })),
  };
}

function measure(gold: readonly EventLabels[], found: readonly EventLabels[]): Figures {
  const byArticle = new Map(found.map(one => [one.article, one]));
  const of = (article: string): EventLabels => {
    const one = byArticle.get(article);
    if (!one) throw new Error(`Expected a prediction for each labelled article, found none for ${article}.`);
    return one;
  };
  const pairs = gold.flatMap(one => pairedEvents(one.events, of(one.article).events));
  const goldEvents = gold.flatMap(({ events }) => events).length;
  const foundEvents = gold.flatMap(({ article }) => of(article).events).length;
  const positions = gold.map(one => [one.positions, of(one.article).positions] as const);
  return {
    'events found': percent(pairs.length / goldEvents),
    'events found, of ours': percent(pairs.length / foundEvents),
    'type, accuracy on found': percent(pairs.filter(([x, y]) => x.type === y.type).length / pairs.length),
    'status, accuracy on found': percent(pairs.filter(([x, y]) => x.status === y.status).length / pairs.length),
    'positions, F1': positionF1(positions, (x, y) => x.kind === y.kind),
    'positions, F1, any kind': positionF1(positions, () => true),
  };
}

/** Labelled events with the found ones whose triggers overlap them. */
export function pairedEvents<A extends { trigger: readonly Offsets[] }, B extends { trigger: readonly Offsets[] }>(
  gold: readonly A[],
  found: readonly B[],
): (readonly [A, B])[] {
  const near = (x: A, y: B): number =>
    Math.max(...x.trigger.flatMap(one => y.trigger.map(other => overlap(one, other))));
  return paired(gold, found, near, Number.MIN_VALUE);
}

/** F1 of found positions, each article's labelled ones beside them: right when kinds fit and contents share half of what they go over. */
export function positionF1(
  articles: readonly (readonly [EventLabels['positions'], EventLabels['positions']])[],
  fits: (x: EventLabels['positions'][number], y: EventLabels['positions'][number]) => boolean,
): number {
  const right = articles.flatMap(([gold, found]) =>
    paired(gold, found, (x, y) => (fits(x, y) ? overlap(x.content, y.content) : 0), 0.5),
  ).length;
  const all = articles.reduce((sum, [gold, found]) => sum + gold.length + found.length, 0);
  return percent((2 * right) / all);
}

/** Pairs one to one, the nearest first; none below `least`. */
function paired<A, B>(
  gold: readonly A[],
  found: readonly B[],
  nearness: (x: A, y: B) => number,
  least: number,
): (readonly [A, B])[] {
  const candidates = gold
    .flatMap((x, i) => found.map((y, j) => ({ x, y, i, j, near: nearness(x, y) })))
    .filter(({ near }) => near >= least)
    .toSorted((one, other) => other.near - one.near || one.i - other.i || one.j - other.j);
  const [usedGold, usedFound] = [new Set<number>(), new Set<number>()];
  return candidates.flatMap(({ x, y, i, j }) => {
    if (usedGold.has(i) || usedFound.has(j)) return [];
    usedGold.add(i);
    usedFound.add(j);
    return [[x, y] as const];
  });
}

function mean(one: Figures, other: Figures): Figures {
  return Object.fromEntries(
    Object.entries(one).map(([name, value]) => [name, Math.round((value + other[name]!) * 5) / 10]),
  );
}
