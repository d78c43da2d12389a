import { clockStamp } from '../live.ts';
import { namesOf } from './boxes.ts';
import { isoDate } from './dates.ts';
import type { Line } from './lines.ts';
import { descendants, type Element, rawText } from './tree.ts';

const ENTRY = /(?:^| )(?:live|liveblog|entry|entries|post|update|updates|key event|timeline|item)(?: |$)/;
const LEVELS = 7;
/** Entries that a page must have to count as a live blog: fewer where its metadata calls it one. */
const FEWEST = 3;
const FEWEST_STATED = 1;

/**
 * Finds the entries of a live blog: boxes of their own, each with its time. Gives the time of every line that stands in
 * one, ISO 8601; empty for pages that are no live blog.
 */
export function entryTimes(lines: readonly Line[], stated: boolean): Map<Line, string> {
  const known = new Map<Element, string | null>();
  const times = new Map<Line, string>();
  const entries = new Set<Element>();
  for (const line of lines) {
    let up: Element | null = line.element;
    for (let i = 0; up !== null && i < LEVELS; i++, up = up.parent) {
      if (!/^(?:article|div|li|section)$/.test(up.tag)) continue;
      if (!known.has(up)) known.set(up, isEntry(up) ? timeIn(up) : null);
      const time = known.get(up) ?? null;
      if (time === null) continue;
      times.set(line, time);
      entries.add(up);
      break;
    }
  }
  return entries.size >= (stated ? FEWEST_STATED : FEWEST) ? times : new Map();
}

function isEntry(element: Element): boolean {
  return (
    /liveblogupdate|blogpost/i.test(element.attributes.itemprop ?? '') ||
    element.tag === 'article' ||
    ENTRY.test(namesOf(element).run)
  );
}

/** The only time that an entry shows; a box with several times holds several entries. */
function timeIn(element: Element): string | null {
  let found: string | null = null;
  let seen = 0;
  for (const inner of descendants(element)) {
    if (++seen > 400) return null;
    if (inner.tag !== 'time') continue;
    const time = isoDate(inner.attributes.datetime ?? '') ?? clockStamp(rawText(inner, 60).trim())?.time ?? null;
    if (found !== null && time !== null && time !== found) return null;
    found ??= time;
  }
  return found;
}
