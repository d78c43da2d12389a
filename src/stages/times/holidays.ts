import { daysAfter, nthWeekday, plainDate } from './calendar.ts';

/** A holiday whose date a rule gives. */
export interface Holiday {
  readonly name: string;
  /** Patterns, see `pattern`. */
  readonly words: readonly string[];
  /** Its date in a year, ISO. */
  readonly on: (year: number) => string;
  readonly example: string;
}

const fixed = (month: number, day: number) => (year: number) => plainDate(year, month, day);

/**
 * Easter Sunday of the Gregorian calendar (the method of Meeus, Astronomical Algorithms, chapter 8; also called the
 * anonymous Gregorian algorithm).
 */
export function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return plainDate(year, Math.floor(n / 31), (n % 31) + 1);
}

const fromEaster = (days: number) => (year: number) => daysAfter(easter(year), days);
/** The nth (or, negative, last) weekday of a month; Monday is 1. */
const nth = (n: number, weekday: number, month: number) => (year: number) => nthWeekday(year, month, weekday, n);

export const HOLIDAYS: readonly Holiday[] = [
  {
    name: 'new-years-day',
    words: ['new year day'],
    on: fixed(1, 1),
    example: "They met on [New Year's Day]. => DATE 2025-01-01",
  },
  {
    name: 'new-years-eve',
    words: ['new year eve'],
    on: fixed(12, 31),
    example: "They met on [New Year's Eve]. => DATE 2024-12-31",
  },
  { name: 'epiphany', words: ['epiphany'], on: fixed(1, 6), example: 'They met on [Epiphany]. => DATE 2025-01-06' },
  {
    name: 'valentines-day',
    words: ['valentine day'],
    on: fixed(2, 14),
    example: "They met on [Valentine's Day]. => DATE 2025-02-14",
  },
  {
    name: 'womens-day',
    words: ['international women day'],
    on: fixed(3, 8),
    example: "They met on [International Women's Day]. => DATE 2025-03-08",
  },
  {
    name: 'st-patricks-day',
    words: ['st|saint .? patrick day'],
    on: fixed(3, 17),
    example: "They met on [St. Patrick's Day]. => DATE 2025-03-17",
  },
  {
    name: 'ash-wednesday',
    words: ['ash wednesday'],
    on: fromEaster(-46),
    example: 'They met on [Ash Wednesday]. => DATE 2025-03-05',
  },
  {
    name: 'palm-sunday',
    words: ['palm sunday'],
    on: fromEaster(-7),
    example: 'They met on [Palm Sunday]. => DATE 2025-04-13',
  },
  {
    name: 'maundy-thursday',
    words: ['maundy thursday'],
    on: fromEaster(-3),
    example: 'They met on [Maundy Thursday]. => DATE 2025-04-17',
  },
  {
    name: 'good-friday',
    words: ['good friday'],
    on: fromEaster(-2),
    example: 'They met on [Good Friday]. => DATE 2025-04-18',
  },
  { name: 'easter', words: ['easter sunday?'], on: easter, example: 'They met on [Easter Sunday]. => DATE 2025-04-20' },
  {
    name: 'easter-monday',
    words: ['easter monday'],
    on: fromEaster(1),
    example: 'They met on [Easter Monday]. => DATE 2025-04-21',
  },
  {
    name: 'ascension',
    words: ['ascension day'],
    on: fromEaster(39),
    example: 'They met on [Ascension Day]. => DATE 2025-05-29',
  },
  {
    name: 'pentecost',
    words: ['pentecost'],
    on: fromEaster(49),
    example: 'They met on [Pentecost]. => DATE 2025-06-08',
  },
  { name: 'may-day', words: ['may day'], on: fixed(5, 1), example: 'They met on [May Day]. => DATE 2025-05-01' },
  {
    name: 'victory-day',
    words: ['victory day'],
    on: fixed(5, 9),
    example: 'They met on [Victory Day]. => DATE 2025-05-09',
  },
  {
    name: 'memorial-day',
    words: ['memorial day'],
    on: nth(-1, 1, 5),
    example: 'They met on [Memorial Day]. => DATE 2025-05-26',
  },
  {
    name: 'juneteenth',
    words: ['juneteenth'],
    on: fixed(6, 19),
    example: 'They met on [Juneteenth]. => DATE 2025-06-19',
  },
  {
    name: 'bastille-day',
    words: ['bastille day'],
    on: fixed(7, 14),
    example: 'They met on [Bastille Day]. => DATE 2025-07-14',
  },
  {
    name: 'labor-day',
    words: ['labor day'],
    on: nth(1, 1, 9),
    example: 'They will meet on [Labor Day]. => DATE 2025-09-01',
  },
  {
    name: 'columbus-day',
    words: ['columbus day'],
    on: nth(2, 1, 10),
    example: 'They will meet on [Columbus Day]. => DATE 2025-10-13',
  },
  {
    name: 'halloween',
    words: ['halloween'],
    on: fixed(10, 31),
    example: 'They will meet on [Halloween]. => DATE 2025-10-31',
  },
  {
    name: 'armistice-day',
    words: ['armistice day', 'veterans day', 'remembrance day'],
    on: fixed(11, 11),
    example: 'They will meet on [Armistice Day]. => DATE 2025-11-11',
  },
  {
    name: 'thanksgiving',
    words: ['thanksgiving day?'],
    on: nth(4, 4, 11),
    example: 'They will meet on [Thanksgiving]. => DATE 2025-11-27',
  },
  {
    name: 'black-friday',
    words: ['black friday'],
    on: year => daysAfter(nthWeekday(year, 11, 4, 4), 1),
    example: 'They will meet on [Black Friday]. => DATE 2025-11-28',
  },
  {
    name: 'election-day',
    words: ['election day'],
    on: year => daysAfter(nthWeekday(year, 11, 1, 1), 1),
    example: 'They will meet on [Election Day]. => DATE 2025-11-04',
  },
  {
    name: 'inauguration-day',
    words: ['inauguration day'],
    on: fixed(1, 20),
    example: 'They met on [Inauguration Day]. => DATE 2025-01-20',
  },
  {
    name: 'mlk-day',
    words: ['martin luther king .? jr? .? day'],
    on: nth(3, 1, 1),
    example: 'They met on [Martin Luther King Day]. => DATE 2025-01-20',
  },
  {
    name: 'presidents-day',
    words: ["presidents '? ’? day"],
    on: nth(3, 1, 2),
    example: "They met on [Presidents' Day]. => DATE 2025-02-17",
  },
  {
    name: 'australia-day',
    words: ['australia day'],
    on: fixed(1, 26),
    example: 'They met on [Australia Day]. => DATE 2025-01-26',
  },
  { name: 'anzac-day', words: ['anzac day'], on: fixed(4, 25), example: 'They met on [Anzac Day]. => DATE 2025-04-25' },
  {
    name: 'canada-day',
    words: ['canada day'],
    on: fixed(7, 1),
    example: 'They met on [Canada Day]. => DATE 2025-07-01',
  },
  {
    name: 'independence-day',
    words: ['fourth of july'],
    on: fixed(7, 4),
    example: 'They met on the [Fourth of July]. => DATE 2025-07-04',
  },
  {
    name: 'christmas-eve',
    words: ['christmas eve'],
    on: fixed(12, 24),
    example: 'They met on [Christmas Eve]. => DATE 2024-12-24',
  },
  {
    name: 'christmas',
    words: ['christmas day?'],
    on: fixed(12, 25),
    example: 'They met on [Christmas Day]. => DATE 2024-12-25',
  },
  {
    name: 'boxing-day',
    words: ['boxing day'],
    on: fixed(12, 26),
    example: 'They met on [Boxing Day]. => DATE 2024-12-26',
  },
];

const BY_NAME: ReadonlyMap<string, Holiday> = new Map(HOLIDAYS.map(holiday => [holiday.name, holiday]));

/** The date of a holiday in a year, ISO; null for a name that the table does not have. */
export function holidayIn(name: string, year: number): string | null {
  return BY_NAME.get(name)?.on(year) ?? null;
}
