import type { Readout } from '../model/records.ts';
import { version } from '../version.ts';
import { type EventRow, eventRows, quadClass, tsvRow } from './event-rows.ts';
import type { Formatter } from './formatter.ts';
import { wordsOf } from './words.ts';

const QUAD_NAMES = ['VERBAL COOPERATION', 'MATERIAL COOPERATION', 'VERBAL CONFLICT', 'MATERIAL CONFLICT'];

type Cell = (row: EventRow, readout: Readout) => string | number | null;

const names = (list: EventRow['source']): string => list.map(({ name }) => name).join('; ');
const raw = (list: EventRow['source']): string => list.map(({ raw }) => raw).join('; ');
const wikidata = (list: EventRow['source']): string => list.flatMap(({ wikidata }) => wikidata ?? []).join('; ');
const ofKind = ({ entities, mentions }: Readout, kinds: readonly string[]): string =>
  entities
    .filter(({ id, kind }) => kinds.includes(kind) && mentions.some(({ entity }) => entity === id))
    .map(({ name }) => name)
    .join('; ');
const nothing: Cell = () => null;

/**
 * The columns of POLECAT's weekly files, in their order. Nothing here makes intensity, contexts, actors' countries, sectors
 * and titles, or coordinates: those columns are empty. The ids of actors are Wikidata's. What POLECAT lacks follows:
 * status, the words that decide it, who claims it, the quote, how often the article tells of it, and where it stands.
 */
const COLUMNS: Readonly<Record<string, Cell>> = {
  'Event ID': ({ event }, { article }) => `${article.id}-${event.id}`,
  'Event Date': ({ day }) => day,
  'Event Type': ({ event }) => event.type,
  'Event Mode': ({ event }) => event.mode,
  Intensity: nothing,
  'Quad Code': ({ event }) => QUAD_NAMES[quadClass(event) - 1]!,
  Contexts: nothing,
  'Actor Name': ({ source }) => names(source),
  'Actor Country': nothing,
  'Actor COW': nothing,
  'Primary Actor Sector': nothing,
  'Actor Sectors': nothing,
  'Actor Title': nothing,
  'Actor Name Raw': ({ source }) => raw(source),
  'Wikipedia Actor ID': ({ source }) => wikidata(source),
  'Recipient Name': ({ target }) => names(target),
  'Recipient Country': nothing,
  'Recipient COW': nothing,
  'Primary Recipient Sector': nothing,
  'Recipient Sectors': nothing,
  'Recipient Title': nothing,
  'Recipient Name Raw': ({ target }) => raw(target),
  'Wikipedia Recipient ID': ({ target }) => wikidata(target),
  Placename: ({ place }) => names(place),
  City: nothing,
  District: nothing,
  Province: nothing,
  Country: nothing,
  Latitude: nothing,
  Longitude: nothing,
  'GeoNames ID': nothing,
  'Raw Placename': ({ place }) => raw(place),
  'Feature Type': nothing,
  Source: (_, { article }) => article.outlet,
  'Publication Date': (_, { article }) => article.published?.slice(0, 10) ?? null,
  'Story People': (_, readout) => ofKind(readout, ['person']),
  'Story Organizations': (_, readout) => ofKind(readout, ['organization', 'group']),
  'Story Locations': (_, readout) => ofKind(readout, ['place', 'facility']),
  Language: (_, { article }) => article.language,
  Version: () => `readout ${version}`,
  Status: ({ event }) => event.status,
  'Status Words': ({ event }) => wordsOf(event.statusWords),
  'Held By': ({ event }, { statements }) => wordsOf(statements.find(({ id }) => id === event.heldBy)?.source ?? []),
  Quote: ({ quote }) => quote,
  Mentions: ({ mentions }) => mentions,
  URL: (_, { article }) => article.url,
};

/** Event data as POLECAT's weekly files have it: tab-separated, a header, one row an event after merging in the article. */
export function polecat(): Formatter {
  return {
    begin: () => tsvRow(Object.keys(COLUMNS)),
    readout: readout =>
      eventRows(readout)
        .map(row => tsvRow(Object.values(COLUMNS).map(cell => cell(row, readout))))
        .join(''),
    failure: () => '',
    end: () => '',
  };
}
