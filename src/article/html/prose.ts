import type { Line } from './lines.ts';
import type { Element } from './tree.ts';

/** A line of this length with few links is prose: menus, teasers and captions are shorter. */
const PROSE = 70;

/** True for running text, as against menus, headings, captions and lists of links. */
export function isProse(line: Line): boolean {
  return (
    line.text.length >= PROSE &&
    line.linked < 0.4 * line.text.length &&
    !/^(?:h[1-6]|figcaption)$/.test(line.element.tag) &&
    !inTag(line.element, 'figure', 4)
  );
}

/** True where the element or one of the `levels - 1` above it has that tag. */
export function inTag(element: Element, tag: string, levels: number): boolean {
  let up: Element | null = element;
  for (let i = 0; up !== null && i < levels; i++, up = up.parent) if (up.tag === tag) return true;
  return false;
}

/** True where the element is the other one or stands in it. */
export function isWithin(element: Element, ancestor: Element): boolean {
  for (let up: Element | null = element; up !== null; up = up.parent) if (up === ancestor) return true;
  return false;
}
