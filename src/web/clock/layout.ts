import { oneLine } from '../../format/words.ts';
import type { Readout, Time } from '../../model/records.ts';
import { firstDay, lastDay, shortWords } from './days.ts';

/** On which side of the publication a time lies; "around" holds it. */
export type Side = 'past' | 'around' | 'ahead';

/** Times of the article that mean the same stretch, as one mark on the line. Places in px from the left. */
export interface Tick {
  /** Ids of the times, in text order. */
  readonly times: readonly string[];
  readonly label: string;
  readonly side: Side;
  /** Whether something is due then. */
  readonly deadline: boolean;
  readonly x: number;
  /** The middle of its label, which stays on the line. */
  readonly labelX: number;
  /** For stretches longer than a day: where they begin and end. */
  readonly x1: number;
  readonly x2: number;
  /** The row of labels in which its label fits, 0 next to the line; `null` where there is no room for it. */
  readonly lane: number | null;
}

/** Words that stand for a time without a place on the line. */
export interface OffLine {
  readonly id: string;
  readonly words: string;
  readonly why: 'past' | 'now' | 'to come' | 'undated' | 'length' | 'repeated';
}

export interface ClockLayout {
  readonly width: number;
  /** Where the publication date stands; `null` where the article has none. */
  readonly published: { readonly x: number; readonly label: string } | null;
  readonly ticks: readonly Tick[];
  readonly lanes: number;
  readonly offLine: readonly OffLine[];
}

const MARGIN = 28;
const LANES = 3;
/** Days around the publication that are drawn at full scale; beyond, the line is logarithmic. */
const NEAR = 0.5;

/**
 * The article's times on one line of `width` px. Articles speak of last night and of years ago at once, so distance is
 * logarithmic on both sides of the publication date (or, without one, of the middle time).
 */
export function layoutClock(readout: Readout, width: number): ClockLayout {
  const { published } = readout.article;
  const publishedDay = published === null ? null : firstDay(published);
  const groups = groupTimes(readout.times).filter(({ first, last }) => !surrounds(first, last, publishedDay));
  const drawn = new Set(groups.flatMap(({ times }) => times));
  const center = publishedDay ?? groups[groups.length >> 1]?.first ?? 0;
  const year = (published ?? groups[groups.length >> 1]?.from ?? '').slice(0, 4);
  const place = scale(center, groups, width);
  const due = dueTimes(readout);
  const label = published === null ? '' : shortWords(published.slice(0, 10), published.slice(0, 10), '');
  const lanes = new Lanes(width);
  const mark = publishedDay === null ? null : { x: place(publishedDay), label };
  const ticks = groups.map(({ first, last, from, to, times }): Tick => {
    const x1 = place(first);
    const x2 = place(last);
    return {
      times: times.map(time => time.id),
      label: shortWords(from, to, year) + (times.length > 1 ? ` ×${times.length}` : ''),
      side: last < center ? 'past' : first > center ? 'ahead' : 'around',
      deadline: times.some(time => due.has(time.id)),
      x: (x1 + x2) / 2,
      labelX: (x1 + x2) / 2,
      x1,
      x2,
      lane: null,
    };
  });
  // What is due and what is near gets its label first.
  const order = ticks.map((_, i) => i).sort((a, b) => rank(ticks[a]!, mark?.x) - rank(ticks[b]!, mark?.x));
  const placed = new Map(order.map(i => [i, lanes.put(ticks[i]!.x, ticks[i]!.label)]));
  return {
    width,
    published: mark,
    ticks: ticks.map((tick, i) => ({ ...tick, ...placed.get(i)! })),
    lanes: lanes.used,
    offLine: readout.times.filter(time => !drawn.has(time)).map(offLine),
  };
}

interface Group {
  readonly from: string;
  readonly to: string;
  readonly first: number;
  readonly last: number;
  readonly times: Time[];
}

/** Whether days are a longer stretch that the publication falls into, such as "this year": it would cover the line. */
function surrounds(first: number, last: number, published: number | null): boolean {
  return published !== null && last > first && first <= published && published <= last;
}

/** Times that have a place on the line, by the days that they cover, the earliest first. */
function groupTimes(times: readonly Time[]): Group[] {
  const groups = new Map<string, Group>();
  for (const alike of Map.groupBy(times, ({ from, to }) => `${from} ${to}`).values()) {
    const { from, to } = alike[0]!;
    const [first, last] = from === null ? [null, null] : [firstDay(from), lastDay(to ?? from)];
    if (from === null || first === null || last === null) continue;
    // A day of the clock and the day itself are one stretch.
    const group = groups.get(`${first} ${last}`);
    if (group) group.times.push(...alike);
    else groups.set(`${first} ${last}`, { from, to: to ?? from, first, last, times: [...alike] });
  }
  for (const { times } of groups.values()) times.sort((a, b) => a.start - b.start);
  return [...groups.values()].sort((a, b) => a.first - b.first || a.last - b.last);
}

/** Times by which something is due: a position names them, or they stand in the words of a deadline. */
function dueTimes({ positions, times }: Readout): Set<string> {
  const deadlines = positions.filter(one => one.kind === 'deadline').flatMap(one => one.content);
  const within = times.filter(time => deadlines.some(({ start, end }) => start < time.end && time.start < end));
  return new Set([...positions.map(one => one.due ?? ''), ...within.map(time => time.id)]);
}

function scale(center: number, groups: readonly Group[], width: number): (day: number) => number {
  const stretch = (day: number) => Math.sign(day - center) * Math.log1p(Math.abs(day - center) / NEAR);
  const ends = groups.flatMap(({ first, last }) => [stretch(first), stretch(last)]);
  const low = Math.min(0, ...ends);
  const high = Math.max(0, ...ends);
  const room = Math.max(0, width - 2 * MARGIN);
  return day => MARGIN + (high > low ? (stretch(day) - low) / (high - low) : 0.5) * room;
}

function rank(tick: Tick, published = 0): number {
  return Math.abs(tick.x - published) - (tick.deadline ? 10_000 : 0);
}

/** Rows of labels; each label takes the first row in which it touches no other. */
class Lanes {
  readonly #width: number;
  readonly #taken: { readonly from: number; readonly to: number }[][] = [];

  constructor(width: number) {
    this.#width = width;
  }

  get used(): number {
    return this.#taken.length;
  }

  put(x: number, label: string): Pick<Tick, 'lane' | 'labelX'> {
    const half = (label.length * 6.4 + 12) / 2;
    const labelX = Math.max(half, Math.min(this.#width - half, x));
    const [from, to] = [labelX - half, labelX + half];
    for (let lane = 0; lane < LANES; lane++) {
      const taken = this.#taken[lane] ?? [];
      if (taken.some(other => other.from < to && from < other.to)) continue;
      this.#taken[lane] = [...taken, { from, to }];
      return { lane, labelX };
    }
    return { lane: null, labelX };
  }
}

function offLine(time: Time): OffLine {
  return { id: time.id, words: oneLine(time.quote), why: whyOff(time) };
}

function whyOff({ type, value, from }: Time): OffLine['why'] {
  if (type === 'SET') return 'repeated';
  if (type === 'DURATION') return 'length';
  if (value === 'PAST_REF') return 'past';
  if (value === 'PRESENT_REF' || from !== null) return 'now';
  if (value === 'FUTURE_REF') return 'to come';
  return 'undated';
}
