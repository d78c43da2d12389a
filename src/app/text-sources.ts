import { type ArticleMeta, makeArticle } from '../article/article.ts';
import { fromText } from '../article/plain/index.ts';
import { ReadoutError } from '../model/errors.ts';
import type { Article, Readout } from '../model/records.ts';

/** Plain text to read, with what is known about it. */
export interface TextSource extends ArticleMeta {
  readonly text: string;
}

/** An article that was read before: as `fromText` and `fromHtml` make it, or as a readout holds it. */
export type ReadArticle = Article | Readout['article'];

/** What can be read without a parser of HTML. */
export type TextOrArticle = ReadArticle | TextSource;

/**
 * Makes the article of a source; one that is an article already keeps its text and blocks, which are checked. Throws
 * `bad-record` for anything that is no such source, `bad-span` for blocks that do not fit, and what `fromText` throws.
 */
export function textToArticle(source: TextOrArticle): Article {
  const plain = plainSource(source) as TextOrArticle;
  if ('blocks' in plain) {
    const { notes = [], leftOut = [] } = plain as Partial<Article>;
    return makeArticle(plain.text, plain.blocks, plain, notes, leftOut);
  }
  if ('text' in plain) return fromText(plain.text, plain);
  throw bad('"text", the page being read before', Object.keys(plain));
}

const WORDS = [
  'title',
  'outlet',
  'published',
  'modified',
  'fetched',
  'url',
  'language',
  'revisionOf',
  'charset',
] as const;
const LISTS = ['blocks', 'notes', 'leftOut'] as const;
const FIELDS = ['id', 'text', 'html', 'authors', ...LISTS, ...WORDS];

/**
 * A source as plain data, without anything else that stood on the object. Sources come from JSON lines and plain
 * JavaScript too, where no compiler has looked: throws `bad-record` for what is none.
 */
export function plainSource(source: unknown): object {
  if (source === null || typeof source !== 'object') throw bad('an object with "text" or "html"', source);
  const given = source as Readonly<Record<string, unknown>>;
  const { id, text, html, authors } = given;
  if (typeof text !== 'string' && typeof html !== 'string' && !(html instanceof Uint8Array)) {
    throw bad('"text" as a string, or "html" as a string or bytes', text ?? html ?? Object.keys(given));
  }
  if (id !== undefined && (typeof id !== 'string' || id === '')) throw bad('"id" as a string that is not empty', id);
  for (const name of WORDS) {
    const value = given[name];
    if (value !== undefined && value !== null && typeof value !== 'string') throw bad(`"${name}" as a string`, value);
  }
  if (authors !== undefined && !(Array.isArray(authors) && authors.every(author => typeof author === 'string'))) {
    throw bad('"authors" as a list of strings', authors);
  }
  for (const name of LISTS) {
    const value = given[name];
    if (
      value !== undefined &&
      !(Array.isArray(value) && value.every(item => item !== null && typeof item === 'object'))
    ) {
      throw bad(`"${name}" as a list of objects`, value);
    }
  }
  const stated = FIELDS.filter(field => given[field] !== undefined);
  return Object.fromEntries(stated.map(field => [field, given[field]]));
}

function bad(expected: string, found: unknown): ReadoutError {
  const shown = (JSON.stringify(found) ?? String(found)).slice(0, 80);
  return new ReadoutError('bad-record', `Expected ${expected}, found ${shown}.`);
}
