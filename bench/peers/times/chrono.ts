import { pathToFileURL } from 'node:url';
import type { Peer } from '../figures.ts';
import { installChrono } from '../install.ts';

/**
 * chrono-node's English parser with its default ("casual") settings. It has no notion of TIMEX3, so that its results are
 * written as such here, as favourably as can be done without looking at the words again:
 * - value: the certain components, down to the finest one: year, month, or day (a certain weekday counts as a certain
 *   day), then the time of day where the hour is certain; components above the finest are taken as chrono-node implies
 *   them. Where nothing is certain, the day that it implies.
 * - "now" is PRESENT_REF; "morning", "tonight" and the like are the day with MO, AF, EV or NI, unless the hour is certain.
 * - type: TIME with a time of day, DATE else. It knows no durations or sets.
 * - span: its words less a preposition at the start, which TIMEX3 leaves out. A range is one expression, with the value of
 *   its start.
 */
export async function chrono(): Promise<Peer> {
  const { en } = (await import(pathToFileURL(installChrono()).href)) as Chrono;
  return {
    find({ text, published }) {
      const [date = '', time = '12:00'] = published.split('T');
      const reference = { instant: new Date(`${date}T${time}Z`), timezone: 0 };
      return { timexes: en.parse(text, reference).map(timexOf) };
    },
  };
}

/** A time expression as TIMEX3 writes it. */
interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

const PREPOSITION = /^(?:on|in|at|of|for|from|by|during|within|after|before|since|until|till|to)\s+/i;
const CASUAL = 'casualReference/';
const PARTS: Record<string, string> = {
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
  tonight: 'NI',
};

function timexOf(result: Result): Timex {
  const { index, text, start: found } = result;
  const certain = (name: Component) => found.isCertain(name);
  const digits = (name: Component, length = 2) => String(found.get(name) ?? 1).padStart(length, '0');
  const start = index + (PREPOSITION.exec(text)?.[0].length ?? 0);
  const span = { start, end: index + text.length };

  const casual = [...result.tags()].flatMap(tag => (tag.startsWith(CASUAL) ? tag.slice(CASUAL.length) : []));
  if (casual.includes('now')) return { ...span, type: 'DATE', value: 'PRESENT_REF' };
  const year = digits('year', 4);
  const month = `${year}-${digits('month')}`;
  const day = `${month}-${digits('day')}`;
  if (certain('hour')) {
    return { ...span, type: 'TIME', value: `${day}T${digits('hour')}:${digits('minute')}` };
  }
  const part = casual.map(tag => PARTS[tag]).find(Boolean);
  if (part) return { ...span, type: 'TIME', value: `${day}T${part}` };
  const fine = certain('day') || certain('weekday');
  const value = fine ? day : certain('month') ? month : certain('year') ? year : day;
  return { ...span, type: 'DATE', value };
}

type Component = 'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute';

/** As much of chrono-node's interface as is used. */
interface Chrono {
  readonly en: {
    parse(text: string, reference: { readonly instant: Date; readonly timezone: number }): Result[];
  };
}

interface Result {
  readonly index: number;
  readonly text: string;
  readonly start: {
    isCertain(component: Component): boolean;
    get(component: Component): number | null;
  };
  tags(): Set<string>;
}
