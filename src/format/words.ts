/** What records say, in plain words: shared by the formats that people read. No styling, no escaping. */
import type { Readout, Statement } from '../model/records.ts';
import type { Piece } from '../model/span.ts';
import { blockAt } from './blocks.ts';

/** The exact words of some pieces on one line: white space collapsed, gaps shown as " … ". */
export function wordsOf(pieces: readonly Piece[]): string {
  return pieces.map(piece => oneLine(piece.quote)).join(' … ');
}

/** A text on one line: white space collapsed, nothing in it that could steer a terminal. */
export function oneLine(text: string): string {
  return printable(text).replace(/\s+/gu, ' ').trim();
}

/** Text without control characters (escape sequences) and without marks that turn the order of characters round. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, character => (/\s/.test(character) ? ' ' : ''));
}

/**
 * A text as a page may show it: control characters, which HTML does not hold, become U+FFFD; marks that turn the order of
 * characters round go, so that words stand as they are quoted.
 */
export function displayed(text: string): string {
  return text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]/g, '\ufffd')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}

/** The first words of a text, cut at a word where it can be, with "…" where something was cut. `max` in characters. */
export function firstWords(text: string, max: number): string {
  const line = oneLine(text);
  if (line.length <= max) return line;
  const cut = line.slice(0, max).replace(/[\uD800-\uDBFF]$/u, '');
  const space = cut.lastIndexOf(' ');
  return `${space > max / 2 ? cut.slice(0, space) : cut}…`;
}

/** A number with its noun: "1 statement", "23 statements". */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${groupDigits(String(n))} ${n === 1 ? noun : plural}`;
}

/** A number as people write it: 200,000,000. Anything that is not a plain decimal stays as JavaScript prints it. */
export function numberWords(n: number): string {
  const plain = String(n);
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return plain;
  const [whole, fraction] = plain.split('.');
  return groupDigits(whole!) + (fraction ? `.${fraction}` : '');
}

function groupDigits(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** An ISO 8601 date or date-time in words, zone as given: "7 August 2025, 14:30 (+01:00)". */
export function dateWords(iso: string): string {
  const [, year, month, day, clock, zone] =
    /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)(?::[\d.]+)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(iso) ?? [];
  if (!year) return iso;
  const date = `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
  if (!clock) return date;
  return `${date}, ${clock}${zone === 'Z' ? ' UTC' : zone ? ` (${zone})` : ''}`;
}

/** A language tag in English words ("British English"); the tag itself where it means nothing. */
export function languageWords(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** How many words a text has, roughly as an editor counts them. */
export function countWords(text: string): number {
  let words = 0;
  for (const _ of text.matchAll(/[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu)) words++;
  return words;
}

/** What to call the article: its title, else its headline, else its first words, else its id. */
export function titleOf({ article }: Readout): string {
  if (article.title?.trim()) return oneLine(article.title);
  const headline = article.blocks.find(block => block.kind === 'headline');
  const text = headline ? article.text.slice(headline.start, headline.end) : article.text.slice(0, 200);
  return firstWords(text, 120) || article.id;
}

/** The line under the title: outlet, authors, date, language, length. Whatever the article does not state is left out. */
export function aboutOf({ article }: Readout): string[] {
  return [
    article.outlet,
    article.authors.join(', '),
    article.published && dateWords(article.published),
    article.language && languageWords(article.language),
    count(countWords(article.text), 'word'),
  ]
    .filter(part => part !== null && part !== '')
    .map(part => oneLine(part!));
}

/**
 * Who speaks: the article's own words, then in brackets, as an editor adds them, the name where the words are another,
 * or what is open.
 */
export function speakerOf(readout: Readout, statement: Statement): { readonly words: string; readonly added: string } {
  const words = wordsOf(statement.source);
  const { speaker } = statement;
  if ('entity' in speaker) {
    const name = readout.entities.find(entity => entity.id === speaker.entity)?.name;
    return { words, added: name && name !== words ? `[${name}]` : '' };
  }
  if (speaker.reason === 'ambiguous') return { words, added: '[could be several]' };
  return { words, added: words === '' ? '[not named]' : '' };
}

const PLACES: Partial<Record<Statement['block'], string>> = {
  headline: 'in the headline',
  standfirst: 'in the standfirst',
  subheading: 'in a subheading',
  teaser: 'in a teaser',
  caption: 'in a caption',
  credit: 'in a credit line',
  byline: 'in the byline',
  dateline: 'in the dateline',
  'live-entry': 'in a live entry',
  note: 'in a note of the outlet',
};

/** Where the statement stands, when it is not in the running text; '' otherwise. */
export function placeOf(readout: Readout, statement: Statement): string {
  const place = PLACES[statement.block] ?? '';
  if (statement.block !== 'live-entry') return place;
  const { blocks } = readout.article;
  const time = blocks[blockAt(blocks, statement.cue[0]?.start ?? 0)]?.time;
  return time ? `${place} of ${dateWords(time)}` : place;
}

/**
 * Everything else that is stated about a saying, each part ready to stand in a list: where it stands, when, where and
 * to whom it was said, hedges, denial, through whom it came. `quoted` wraps the article's own words.
 */
export function detailsOf(
  readout: Readout,
  statement: Statement,
  quoted: (words: string) => string = words => `“${words}”`,
): string[] {
  const details: string[] = [];
  const add = (label: string, pieces: readonly Piece[]) => {
    if (pieces.length > 0) details.push(`${label} ${quoted(wordsOf(pieces))}`);
  };
  const place = placeOf(readout, statement);
  if (place) details.push(place);
  const value = statement.saidAt && readout.times.find(time => time.id === statement.saidAt)?.value;
  add('when:', statement.saidWhen);
  if (value) details.push(statement.saidWhen.length > 0 ? `${details.pop()} = ${value}` : `when: ${value}`);
  add('where:', statement.medium);
  add('to:', statement.addressee);
  if (statement.polarity === 'negative') details.push('denied, rejected or not said');
  add('hedged:', statement.hedges);
  for (const id of statement.via) {
    const teller = readout.statements.find(other => other.id === id);
    const who = teller && wordsOf(teller.source);
    details.push(who ? `as told by ${quoted(who)} (${id})` : `as told in ${id}`);
  }
  return details;
}

/** Why the record is there, where its origin was kept (`--explain`); '' otherwise. */
export function whyOf({ origin }: { readonly origin?: Statement['origin'] }): string {
  return origin ? `why: ${origin.stage} / ${origin.rule}, score ${origin.score.toFixed(2)}` : '';
}

/** What was left out of the page, counted by reason: "12 parts of the page left out: 5 navigation, 4 share buttons". */
export function leftOutOf({ leftOut }: Readout): string {
  if (leftOut.length === 0) return '';
  const byCode = new Map<string, number>();
  for (const { code } of leftOut) byCode.set(code, (byCode.get(code) ?? 0) + 1);
  const reasons = [...byCode].sort((a, b) => b[1] - a[1]).map(([code, n]) => `${n} ${code.replaceAll('-', ' ')}`);
  return `${count(leftOut.length, 'part')} of the page left out: ${reasons.join(', ')}`;
}
