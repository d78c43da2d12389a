/** The values of options: what the user typed, checked. Each throws `InvalidArgumentError`, which names the option. */
import { InvalidArgumentError } from 'commander';
import { checkDate } from '../article/article.ts';
import type { Statement } from '../model/records.ts';

/** Bytes of one article, unless `--max-bytes` says otherwise. */
export const MOST_BYTES = 5_000_000;
// A string of JavaScript holds half a billion characters at most.
const MOST_OF_ALL = 400_000_000;

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  k: 1e3,
  kb: 1e3,
  m: 1e6,
  mb: 1e6,
  kib: 1024,
  mib: 1024 ** 2,
};

/** A size like 5000000, 500k, 5MB or 20MiB, in bytes. */
export function bytes(value: string): number {
  const [, digits = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(value.trim()) ?? [];
  const size = Math.floor(Number(digits) * (UNITS[unit.toLowerCase()] ?? Number.NaN));
  if (digits === '' || !(size >= 1)) throw new InvalidArgumentError('Expected a size like 500k, 5MB or 20MiB.');
  if (size > MOST_OF_ALL) throw new InvalidArgumentError('Expected at most 400MB.');
  return size;
}

/** An ISO 8601 date or date and time. */
export function date(value: string): string {
  try {
    return checkDate(value)!;
  } catch {
    throw new InvalidArgumentError('Expected a date like 2025-08-07 or 2025-08-07T14:30:00+01:00.');
  }
}

/** A language tag (BCP 47), spelled as usual: en, en-GB. */
export function languageTag(value: string): string {
  try {
    return new Intl.Locale(value).toString();
  } catch {
    throw new InvalidArgumentError('Expected a language tag like en or en-GB.');
  }
}

/** How many articles are read at the same time. */
export function jobs(value: string): number {
  const n = Number(value);
  if (!/^\d+$/.test(value) || n < 1 || n > 64) {
    throw new InvalidArgumentError('Expected a whole number from 1 to 64.');
  }
  return n;
}

/** A port to listen on; 0 takes any that is free. */
export function port(value: string): number {
  const n = Number(value);
  if (!/^\d{1,5}$/.test(value) || n > 65_535) throw new InvalidArgumentError('Expected a port from 0 to 65535.');
  return n;
}

const FORMS: readonly Statement['form'][] = ['direct', 'indirect', 'mixed'];

/** Forms of speech, with commas between them; given twice, both lists count. */
export function forms(value: string, before: readonly Statement['form'][] = []): readonly Statement['form'][] {
  const wanted = value.split(',').map(form => FORMS.find(one => one === form.trim().toLowerCase()));
  if (wanted.includes(undefined)) {
    throw new InvalidArgumentError('Expected direct, indirect or mixed, or several with commas between them.');
  }
  return [...before, ...(wanted as Statement['form'][])];
}
