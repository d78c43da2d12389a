import { checkDate } from '../article.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Brings a date as pages state it into ISO 8601, or null. The zone stays as given, a missing zone stays missing: nothing
 * is moved to another zone. Understands ISO with small slips ("2025-08-07 14:30:00 +0100"), RFC 2822 dates of headers
 * ("Thu, 07 Aug 2025 14:30:00 GMT"), "August 7, 2025" and "7 August 2025", and Unix seconds or milliseconds.
 */
export function isoDate(value: string): string | null {
  const text = value.trim().slice(0, 80);
  return valid(fromIso(text)) ?? valid(fromWords(text)) ?? valid(fromUnix(text));
}

/** A date in the address of a page, as /2025/08/07/ or /2025-08-07 or /2025/aug/07/; the day is required. */
export function dateInUrl(url: string): string | null {
  const found = /[/_-](19|20)(\d\d)[/_-](\d\d?|[a-z]{3})[/_-](\d\d?)(?=[/_.-]|$)/i.exec(url.slice(0, 2000));
  const packed = /[/_-]((?:19|20)\d\d)(\d\d)(\d\d)(?=[/_.-]|$)/.exec(url.slice(0, 2000));
  if (found !== null) {
    const month = /^\d/.test(found[3]!) ? Number(found[3]) : MONTHS.indexOf(found[3]!.toLowerCase()) + 1;
    return valid(`${found[1]}${found[2]}-${two(month)}-${two(Number(found[4]))}`);
  }
  return packed === null ? null : valid(`${packed[1]}-${packed[2]}-${packed[3]}`);
}

function fromIso(text: string): string | null {
  const found =
    /^(\d{4})[-/](\d\d?)[-/](\d\d?)(?:[T ]+(\d\d?):(\d\d)(?::(\d\d)(\.\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?$/i.exec(
      text,
    ) ?? /^(\d{4})(\d\d)(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)(\.\d{1,9})?\s*(Z|[+-]\d\d(?::?\d\d)?)?)?$/.exec(text);
  if (found === null) return null;
  const [, year, month, day, hour, minute, second, fraction, zone] = found;
  const date = `${year}-${two(Number(month))}-${two(Number(day))}`;
  if (hour === undefined) return date;
  return `${date}T${two(Number(hour))}:${minute}${second === undefined ? '' : `:${second}${fraction ?? ''}`}${isoZone(zone)}`;
}

function isoZone(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^(z|utc|gmt)$/i.test(zone)) return 'Z';
  const digits = zone.replace(/\D/g, '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

const ZONES: Readonly<Record<string, string>> = {
  gmt: 'Z',
  utc: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
};

function fromWords(text: string): string | null {
  const day =
    /\b(\d\d?)(?:st|nd|rd|th)?\.? ([A-Z][a-z]{2})[a-z]*\.?,? (\d{4})\b/i.exec(text) ??
    /\b([A-Z][a-z]{2})[a-z]*\.? (\d\d?)(?:st|nd|rd|th)?,? (\d{4})\b/i.exec(text);
  if (day === null) return null;
  const named = /^\d/.test(day[1]!) ? { day: day[1]!, month: day[2]! } : { day: day[2]!, month: day[1]! };
  const month = MONTHS.indexOf(named.month.toLowerCase()) + 1;
  if (month === 0) return null;
  const date = `${day[3]}-${two(month)}-${two(Number(named.day))}`;
  const clock = /\b(\d\d?)[:.](\d\d)(?::(\d\d))?(?: ?([ap])\.?m\b\.?)?(?: ?\(?([A-Z]{1,4}|[+-]\d\d:?\d\d)\b\)?)?/i.exec(
    text.slice(0, day.index) + text.slice(day.index + day[0].length),
  );
  if (clock === null) return date;
  let hour = Number(clock[1]);
  const half = clock[4]?.toLowerCase();
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  const zone =
    clock[5] === undefined ? '' : (ZONES[clock[5].toLowerCase()] ?? (/\d/.test(clock[5]) ? isoZone(clock[5]) : ''));
  return `${date}T${two(hour)}:${clock[2]}${clock[3] === undefined ? '' : `:${clock[3]}`}${zone}`;
}

function fromUnix(text: string): string | null {
  if (!/^\d{10}(\d{3})?$/.test(text)) return null;
  const date = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
  return `${date.toISOString().slice(0, 19)}Z`;
}

function valid(date: string | null): string | null {
  try {
    return checkDate(date);
  } catch {
    return null;
  }
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
