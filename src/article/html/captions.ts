import { namesOf } from './boxes.ts';
import type { Line } from './lines.ts';
import { descendants, type Element } from './tree.ts';

const CAPTION =
  /(?:^| )(?:caption|captions|figcaption|cutline|credit|credits|photocredit|photographer|copyright holder|legende)(?: |$)/;
const PICTURE = /(?:^| )(?:photo|photos|image|img|picture|media|figure|thumbnail)(?: |$)/;
/** Captions run to two or three sentences; what is longer beside a picture is text. */
const LONGEST = 500;

/** True for a line that stands where captions stand: in a figure's caption, or in a box named for one or for its picture. */
export function isCaptionPlace(line: Line): boolean {
  if (line.text.length > LONGEST || /^h[1-4]$/.test(line.element.tag)) return false;
  let up: Element | null = line.element;
  for (let i = 0; up !== null && i < 4; i++, up = up.parent) {
    if (up.tag === 'figcaption' || (up.tag === 'figure' && !inQuote(line.element))) return true;
    if (/^(?:article|main|body|section)$/.test(up.tag)) return false;
    const { run } = namesOf(up);
    if (i < 3 && CAPTION.test(run) && textLength(up) <= LONGEST * 1.5) return true;
    if (i < 3 && PICTURE.test(run) && holdsPicture(up) && textLength(up) <= LONGEST) return true;
  }
  return false;
}

function inQuote(element: Element): boolean {
  return (
    /^(?:blockquote|table|tr|td|li|pre)$/.test(element.tag) ||
    (element.parent !== null && /^(?:blockquote|pre)$/.test(element.parent.tag))
  );
}

function holdsPicture(element: Element): boolean {
  for (const inner of descendants(element)) if (/^(?:img|picture|amp-img|video|iframe)$/.test(inner.tag)) return true;
  return false;
}

function textLength(element: Element): number {
  let length = 0;
  for (const inner of [element, ...descendants(element)]) {
    if (inner.tag === 'script' || inner.tag === 'noscript') continue;
    for (const child of inner.children) if (typeof child === 'string') length += child.trim().length;
    if (length > 2 * LONGEST) break;
  }
  return length;
}
