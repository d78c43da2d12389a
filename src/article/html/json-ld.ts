import { descendants, type Element } from './tree.ts';

export type JsonObject = { readonly [key: string]: unknown };

/** What pages state in JSON-LD, flattened: every object of every script, `@graph` and arrays opened. */
export function jsonLd(root: Element): JsonObject[] {
  const objects: JsonObject[] = [];
  for (const element of descendants(root)) {
    if (element.tag !== 'script' || !/^\s*application\/(ld\+)?json/i.test(element.attributes.type ?? '')) continue;
    const source = element.children.filter(child => typeof child === 'string').join('');
    if (!source.includes('schema.org')) continue;
    const value = parse(source);
    if (value !== undefined) collect(value, objects, 0);
    if (objects.length > MOST_OBJECTS) break;
  }
  return objects;
}

const MOST_OBJECTS = 500;

/** Parses JSON as pages have it: wrapped in comments or CDATA, with raw line breaks in strings. */
function parse(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)[\s;]*$/, '');
  for (const attempt of [bare, bare.replace(/[\u0000-\u001f]+/g, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or none: a broken script states nothing.
    }
  }
  return undefined;
}

function collect(value: unknown, into: JsonObject[], depth: number): void {
  if (depth > 4 || into.length > MOST_OBJECTS || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into, depth + 1);
    return;
  }
  const object = value as JsonObject;
  into.push(object);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart']) {
    if (typeof object[key] === 'object') collect(object[key], into, depth + 1);
  }
}

/** True where the object's `@type` is one of the names, or matches the pattern. */
export function hasType(object: JsonObject, pattern: RegExp): boolean {
  const type = object['@type'];
  const names = Array.isArray(type) ? type : [type];
  return names.some(name => typeof name === 'string' && pattern.test(name.replace(/^https?:\/\/schema\.org\//, '')));
}

/** schema.org's types of written articles. */
export const ARTICLE_TYPE = /(Article|^Report|BlogPosting|LiveBlogPosting|^Review|^ClaimReview|NewsStory)$/;

/** The object that describes the article: the one that says most, among those of an article type. */
export function articleObject(objects: readonly JsonObject[]): JsonObject | null {
  let best: JsonObject | null = null;
  let most = 0;
  for (const object of objects) {
    if (!hasType(object, ARTICLE_TYPE)) continue;
    let points = 1;
    for (const key of ['headline', 'datePublished', 'author', 'articleBody', 'publisher']) if (object[key]) points++;
    if (points > most) {
      best = object;
      most = points;
    }
  }
  return best;
}

/** The string that a JSON-LD value states: itself, its `name`, `@value` or `url`, the first of several. */
export function stated(value: unknown, keys: readonly string[] = ['name', '@value']): string | null {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = stated(item, keys);
      if (found !== null) return found;
    }
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  for (const key of keys) {
    const inner = (value as JsonObject)[key];
    if (typeof inner === 'string') return inner;
  }
  return null;
}
