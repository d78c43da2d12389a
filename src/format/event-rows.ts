/** Events as rows of event data: repeats in one article merged, roles as names, dates as days. */
import type { Entity, Event, Mention, Readout } from '../model/records.ts';
import { oneLine, wordsOf } from './words.ts';

export interface Participant {
  /** The entity's name, or the words where nobody is linked. */
  readonly name: string;
  /** The words of the article. */
  readonly raw: string;
  readonly wikidata: string | null;
}

/** One event of an article, whatever the number of times that it tells of it. */
export interface EventRow {
  /** The first that tells of it: trigger, status and quote are its. */
  readonly event: Event;
  /** How often the article tells of it. */
  readonly mentions: number;
  readonly source: readonly Participant[];
  readonly target: readonly Participant[];
  readonly place: readonly Participant[];
  /** Its day, "2025-08-07", or the day of publication; null where neither is known. */
  readonly day: string | null;
  /** The sentence-like stretch that it rests on: from the first of its words to the last. */
  readonly quote: string;
}

/**
 * The events of a readout, one row for those that agree in type, mode, status and those who take part, and do not differ
 * in day. In text order. Nothing is merged that names nobody on one side and somebody on the other.
 */
export function eventRows(readout: Readout): EventRow[] {
  const mentions = new Map(readout.mentions.map(mention => [mention.id, mention]));
  const entities = new Map(readout.entities.map(entity => [entity.id, entity]));
  const rows = new Map<string, EventRow>();
  for (const event of readout.events) {
    const people = (roles: Event['source']): Participant[] => roles.map(role => participant(role, mentions, entities));
    const [source, target, place] = [people(event.source), people(event.target), people(event.place)];
    const time = readout.times.find(({ id }) => id === event.time);
    const stated = time?.from && time.from.length >= 10 ? time.from.slice(0, 10) : null;
    const names = (list: readonly Participant[]): string => list.map(({ name }) => name.toLowerCase()).join('|');
    const key = [event.type, event.mode, event.status, names(source), names(target), stated].join('\n');
    const known = rows.get(key);
    if (known) {
      rows.set(key, { ...known, mentions: known.mentions + 1 });
      continue;
    }
    const day = stated ?? readout.article.published?.slice(0, 10) ?? null;
    rows.set(key, { event, mentions: 1, source, target, place, day, quote: quoteOf(readout, event, mentions) });
  }
  return [...rows.values()];
}

function participant(
  { mention, entity }: Event['source'][number],
  mentions: ReadonlyMap<string, Mention>,
  entities: ReadonlyMap<string, Entity>,
): Participant {
  const raw = oneLine(mentions.get(mention)?.quote ?? mention);
  const linked = entity === null ? undefined : entities.get(entity);
  return { name: oneLine(linked?.name ?? raw), raw, wikidata: linked?.wikidata ?? null };
}

const LONGEST_QUOTE = 600;

function quoteOf({ article }: Readout, event: Event, mentions: ReadonlyMap<string, Mention>): string {
  const roles = [...event.source, ...event.target].flatMap(({ mention }) => mentions.get(mention) ?? []);
  const pieces = [...event.trigger, ...event.statusWords, ...roles];
  const start = Math.min(...pieces.map(piece => piece.start));
  const end = Math.max(...pieces.map(piece => piece.end));
  return end - start > LONGEST_QUOTE ? wordsOf(event.trigger) : oneLine(article.text.slice(start, end));
}

export type QuadClass = 1 | 2 | 3 | 4;

const QUAD: Readonly<Record<Event['type'], QuadClass>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  COOPERATE: 2,
  AID: 2,
  CONCEDE: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
};

/** Verbal or material, cooperation or conflict: 1 to 4, as CAMEO and PLOVER count them. */
export const quadClass = ({ type }: Event): QuadClass => QUAD[type];

/** A row of tab-separated values: tabs and line ends inside a cell become spaces, as these formats have no quoting. */
export function tsvRow(cells: readonly (string | number | null)[]): string {
  return `${cells.map(cell => (cell === null ? '' : String(cell).replace(/\s+/gu, ' '))).join('\t')}\n`;
}
