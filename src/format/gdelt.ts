import type { Event, Readout } from '../model/records.ts';
import { type EventRow, eventRows, quadClass, tsvRow } from './event-rows.ts';
import type { Formatter } from './formatter.ts';

/**
 * CAMEO's root where PLOVER's type has one: ASSAULT is three of them (18, 19, 20), and what COERCE has of sanctions stands
 * under 16 in CAMEO, so that both stay empty.
 */
function cameoRoot({ type, mode }: Event): string | null {
  if (type === 'ACCUSE') return mode === 'investigate' ? '09' : '11';
  if (type === 'COERCE') return mode === 'restrict' ? null : '17';
  return ROOTS[type] ?? null;
}
const ROOTS: Readonly<Partial<Record<Event['type'], string>>> = {
  AGREE: '03',
  CONSULT: '04',
  SUPPORT: '05',
  COOPERATE: '06',
  AID: '07',
  CONCEDE: '08',
  RETREAT: '08',
  REQUEST: '10',
  REJECT: '12',
  THREATEN: '13',
  PROTEST: '14',
  MOBILIZE: '15',
  SANCTION: '16',
};

type Cell = (row: EventRow, readout: Readout) => string | number | null;

const nothing: Cell = () => null;
const digits = (day: string | null, length: number): string | null => day?.replaceAll('-', '').slice(0, length) ?? null;
const actor = (side: 1 | 2): Record<string, Cell> => ({
  [`Actor${side}Code`]: nothing,
  [`Actor${side}Name`]: ({ source, target }) =>
    (side === 1 ? source : target)
      .map(({ name }) => name)
      .join('; ')
      .toUpperCase(),
  ...empty(
    [
      'CountryCode',
      'KnownGroupCode',
      'EthnicCode',
      'Religion1Code',
      'Religion2Code',
      'Type1Code',
      'Type2Code',
      'Type3Code',
    ],
    `Actor${side}`,
  ),
});
const GEO = ['Type', 'FullName', 'CountryCode', 'ADM1Code', 'ADM2Code', 'Lat', 'Long', 'FeatureID'];
const empty = (columns: readonly string[], prefix: string): Record<string, Cell> =>
  Object.fromEntries(columns.map(column => [prefix + column, nothing]));

/**
 * The 61 event columns of GDELT 2, in their order, and the quote. Actors' codes, Goldstein's scale, tone and places'
 * coordinates are not made here and stay empty; so do the ids and codes below the root.
 */
const COLUMNS: Readonly<Record<string, Cell>> = {
  GLOBALEVENTID: ({ event }, { article }) => `${article.id}-${event.id}`,
  SQLDATE: ({ day }) => digits(day, 8),
  MonthYear: ({ day }) => digits(day, 6),
  Year: ({ day }) => digits(day, 4),
  FractionDate: nothing,
  ...actor(1),
  ...actor(2),
  IsRootEvent: nothing,
  EventCode: nothing,
  EventBaseCode: nothing,
  EventRootCode: ({ event }) => cameoRoot(event),
  QuadClass: ({ event }) => quadClass(event),
  GoldsteinScale: nothing,
  NumMentions: ({ mentions }) => mentions,
  NumSources: () => 1,
  NumArticles: () => 1,
  AvgTone: nothing,
  ...empty(GEO, 'Actor1Geo_'),
  ...empty(GEO, 'Actor2Geo_'),
  ...empty(GEO, 'ActionGeo_'),
  ActionGeo_FullName: ({ place }) => place.map(({ name }) => name).join('; '),
  DATEADDED: (_, { article }) => digits(article.published?.slice(0, 10) ?? null, 8),
  SOURCEURL: (_, { article }) => article.url,
  Quote: ({ quote }) => quote,
};

/**
 * Event data in the columns of GDELT 2, tab-separated, with a header. GDELT has no word for status, so only what the
 * article says did happen or is happening is written.
 */
export function gdelt(): Formatter {
  return {
    begin: () => tsvRow(Object.keys(COLUMNS)),
    readout: readout =>
      eventRows(readout)
        .filter(({ event }) => event.status === 'occurred' || event.status === 'ongoing')
        .map(row => tsvRow(Object.values(COLUMNS).map(cell => cell(row, readout))))
        .join(''),
    failure: () => '',
    end: () => '',
  };
}
