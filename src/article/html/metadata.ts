import type { LeftOut } from '../../model/records.ts';
import { dateInUrl, isoDate } from './dates.ts';
import { articleObject, hasType, type JsonObject, jsonLd, stated } from './json-ld.ts';
import { shownText } from './lines.ts';
import { descendants, type Element, rawText } from './tree.ts';

/** What a page says about its article. Strings are plain, trimmed and bounded; dates are ISO 8601 or null. */
export interface PageMeta {
  readonly title: string | null;
  /** Other wordings of the headline that the page gives; the body is searched for them. */
  readonly titles: readonly string[];
  readonly description: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  readonly url: string | null;
  /** The whole text as JSON-LD's `articleBody` or microdata states it, where it does. */
  readonly articleBody: string | null;
  readonly live: boolean;
  /** Values that were dropped, and why. */
  readonly dropped: readonly LeftOut[];
}

const LONGEST = { title: 500, name: 200, description: 2000, url: 2000 } as const;
const MOST_AUTHORS = 30;

/** Reads a page's metadata: JSON-LD first, then meta tags, microdata, `<time>`, and the address's date at last. */
export function pageMeta(root: Element, givenUrl: string | null): PageMeta {
  const tags = readTags(root);
  const objects = jsonLd(root);
  const article = articleObject(objects) ?? {};
  const dropped: LeftOut[] = [];
  const url =
    webAddress(givenUrl) ??
    webAddress(tags.canonical) ??
    webAddress(tags.meta('og:url')) ??
    webAddress(stated(article.url));

  const firstDate = (name: string, values: readonly (string | null | undefined)[]): string | null => {
    for (const value of values) {
      if (value === null || value === undefined || value.trim() === '') continue;
      const date = isoDate(value);
      if (date !== null) return date;
      dropped.push({
        code: 'bad-date',
        message: `The page states a ${name} date that is no date; it was not used.`,
        sample: shownText(value).trim().slice(0, 80),
      });
    }
    return null;
  };

  const headline = plain(stated(article.headline) ?? tags.headline, LONGEST.title);
  const social = plain(tags.meta('og:title') ?? tags.meta('twitter:title'), LONGEST.title);
  const outlet =
    plain(tags.meta('og:site_name'), LONGEST.name) ??
    plain(stated(article.publisher), LONGEST.name) ??
    plain(tags.meta('application-name'), LONGEST.name) ??
    plain(
      stated(objects.find(object => hasType(object, /^(NewsMediaOrganization|WebSite|Organization)$/))?.name),
      LONGEST.name,
    );
  const documentTitle = plain(tags.title, LONGEST.title);
  const short = documentTitle === null ? null : withoutOutlet(documentTitle, outlet);
  const heading = tags.headings.length === 1 ? tags.headings[0]! : null;
  const titles = [headline, social, heading, short, documentTitle, ...tags.headings].filter(title => title !== null);

  return {
    title: bestTitle(tags.headings, [headline, social, short]) ?? heading,
    titles: [...new Set(titles)],
    description: plain(
      tags.meta('og:description') ?? tags.meta('description') ?? stated(article.description),
      LONGEST.description,
    ),
    outlet,
    authors: authors(article, tags),
    published:
      firstDate('publication', [
        stated(article.datePublished),
        ...[
          'article:published_time',
          'datepublished',
          'parsely-pub-date',
          'sailthru.date',
          'pubdate',
          'publishdate',
          'date',
          'dc.date.issued',
          'dc.date',
          'dcterms.created',
          'article.published',
          'cxenseparse:recs:publishtime',
        ].map(tags.meta),
        tags.itemDates.get('datepublished'),
        tags.publishedTime,
      ]) ?? (url === null ? null : dateInUrl(url)),
    modified: firstDate('modification', [
      stated(article.dateModified),
      ...[
        'article:modified_time',
        'og:updated_time',
        'datemodified',
        'lastmod',
        'last-modified',
        'dcterms.modified',
      ].map(tags.meta),
      tags.itemDates.get('datemodified'),
    ]),
    language:
      languageTag(tags.language) ??
      languageTag(tags.meta('content-language')) ??
      languageTag(stated(article.inLanguage)) ??
      languageTag(tags.meta('og:locale')),
    url,
    articleBody: articleBody(objects),
    live: objects.some(object => hasType(object, /^LiveBlogPosting$/)),
    dropped,
  };
}

interface Tags {
  readonly meta: (name: string) => string | undefined;
  readonly title: string | null;
  /** Microdata's headline. */
  readonly headline: string | null;
  readonly canonical: string | null;
  readonly language: string | null;
  readonly headings: readonly string[];
  readonly itemDates: ReadonlyMap<string, string>;
  readonly itemAuthors: readonly string[];
  readonly publishedTime: string | null;
}

function readTags(root: Element): Tags {
  const metas = new Map<string, string>();
  const headings: string[] = [];
  const itemDates = new Map<string, string>();
  const itemAuthors: string[] = [];
  const times: Element[] = [];
  let title: string | null = null;
  let canonical: string | null = null;
  let headline: string | null = null;
  let language: string | null = null;
  for (const element of descendants(root)) {
    const { tag, attributes } = element;
    if (tag === 'meta') {
      const content = attributes.content;
      if (content !== undefined && content.trim() !== '') {
        for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
          const name = attributes[key]?.toLowerCase();
          if (name !== undefined && !metas.has(name)) metas.set(name, content);
        }
      }
    } else if (tag === 'title') title ??= rawText(element, 2000);
    else if (tag === 'html') language ??= attributes.lang ?? attributes['xml:lang'] ?? null;
    else if (tag === 'link' && /(^|\s)canonical(\s|$)/i.test(attributes.rel ?? ''))
      canonical ??= attributes.href ?? null;
    else if (tag === 'h1' && headings.length < 4) {
      const words = plain(rawText(element, 2000), LONGEST.title);
      if (words !== null) headings.push(words);
    } else if (tag === 'time') times.push(element);
    const property = attributes.itemprop?.toLowerCase();
    if (property === 'headline' && tag !== 'meta') headline ??= rawText(element, 2000);
    if (property !== undefined && tag !== 'meta') {
      if (property.startsWith('date') && !itemDates.has(property)) {
        itemDates.set(property, attributes.datetime ?? attributes.content ?? rawText(element, 100));
      }
      if (property === 'author') itemAuthors.push(itemName(element));
    }
    if (tag === 'a' && /(^|\s)author(\s|$)/i.test(attributes.rel ?? '')) itemAuthors.push(rawText(element, 200));
  }
  const published = times.find(
    time => time.attributes.pubdate !== undefined || /publish/i.test(time.attributes.class ?? ''),
  );
  const firstTime = published ?? times[0];
  return {
    meta: name => metas.get(name),
    title,
    headline,
    canonical,
    language,
    headings,
    itemDates,
    itemAuthors,
    publishedTime: firstTime?.attributes.datetime ?? null,
  };
}

function itemName(author: Element): string {
  for (const element of descendants(author)) {
    if (element.attributes.itemprop === 'name') return element.attributes.content ?? rawText(element, 200);
  }
  return author.attributes.content ?? rawText(author, 200);
}

function authors(article: JsonObject, tags: Tags): string[] {
  const fromLd = [article.author]
    .flat(2)
    .slice(0, MOST_AUTHORS)
    .map(author => stated(author));
  for (const source of [
    fromLd,
    [tags.meta('author'), tags.meta('parsely-author'), tags.meta('sailthru.author'), tags.meta('article:author')],
    tags.itemAuthors,
  ]) {
    const names: string[] = [];
    for (const value of source) {
      for (const name of splitNames(plain(value, 600) ?? '')) if (!names.includes(name)) names.push(name);
    }
    if (names.length > 0) return names.slice(0, MOST_AUTHORS);
  }
  return [];
}

/** "By Ana Lind, Bo Ek and Cy Roe" → three names; addresses and handles are no names. */
export function splitNames(value: string): string[] {
  return value
    .replace(/^\s*(?:by|von|por|par|di|door|av)\s+/i, '')
    .split(/\s*[,;|]\s*|\s+(?:and|und|et|y|e|&)\s+/)
    .map(name => name.trim())
    .filter(
      name =>
        name.length > 1 &&
        name.length <= LONGEST.name &&
        /\p{L}/u.test(name) &&
        !/[@<>{}]|https?:|www\.|^\d+$/.test(name),
    );
}

/** The page's own heading, where metadata says the same in other words or adds the outlet; else what metadata says. */
function bestTitle(headings: readonly string[], titles: readonly (string | null)[]): string | null {
  const given = titles.filter(title => title !== null);
  for (const title of given) {
    const heading = headings.find(words => sameWords(words, title));
    if (heading !== undefined) return heading;
  }
  return given[0] ?? null;
}

/** True where two wordings of a headline share most of their words. */
export function sameWords(a: string, b: string): boolean {
  const left = new Set(a.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const right = new Set(b.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  if (left.size === 0 || right.size === 0) return false;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared >= 0.75 * Math.min(left.size, right.size) && shared >= 0.5 * Math.max(left.size, right.size);
}

/** "Headline | Outlet" and "Headline - Outlet" without the outlet, where what stands last is short or is the outlet. */
function withoutOutlet(title: string, outlet: string | null): string {
  const cut = Math.max(
    title.lastIndexOf(' | '),
    title.lastIndexOf(' - '),
    title.lastIndexOf(' – '),
    title.lastIndexOf(' — '),
  );
  if (cut <= 0) return title;
  const last = title.slice(cut + 3).trim();
  const named = outlet !== null && sameWords(last, outlet);
  return named || (last.split(' ').length <= 4 && cut > title.length / 2) ? title.slice(0, cut).trim() : title;
}

function articleBody(objects: readonly JsonObject[]): string | null {
  let longest: string | null = null;
  for (const object of objects) {
    const body = object.articleBody;
    if (typeof body === 'string' && body.length > (longest?.length ?? 0) && body.length < 2_000_000) longest = body;
  }
  return longest;
}

function plain(value: string | null | undefined, most: number): string | null {
  if (typeof value !== 'string') return null;
  // Some pages put markup or doubly written entities into their metadata.
  const text = shownText(
    value
      .slice(0, most * 4)
      .replace(/<[^<>]{0,300}>/g, ' ')
      .replace(/&amp;/g, '&')
      .replace(/&(?:quot|#0?34);/g, '"')
      .replace(/&#0?39;|&apos;/g, "'"),
  )
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '') return null;
  if (text.length <= most) return text;
  return text
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}

function webAddress(value: string | null | undefined): string | null {
  if (value === null || value === undefined || value.length > LONGEST.url || !/^\s*https?:\/\//i.test(value))
    return null;
  try {
    return new URL(value.trim()).href;
  } catch {
    return null;
  }
}

function languageTag(value: string | null | undefined): string | null {
  const tag = value?.trim().replaceAll('_', '-').split(',')[0] ?? '';
  return /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(tag) ? tag : null;
}
