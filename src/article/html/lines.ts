import { type Element, within } from './tree.ts';

/**
 * A run of words that a browser would set as one block: a paragraph, a heading, a list item, a caption, a menu entry.
 * The unit in which a page is kept or left out.
 */
export interface Line {
  readonly text: string;
  /** The nearest block element that holds the words. */
  readonly element: Element;
  /** Offset in the source of the element that the words come from, UTF-16 code units. */
  readonly at: number;
  /** How many of the characters stand in links, in bold or italic. */
  readonly linked: number;
  readonly strong: number;
  readonly links: number;
  /** True where a list bullet or number is shown before the words. */
  readonly bullet: boolean;
}

const BLOCK = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu nav ol optgroup option p pre section summary table ' +
    'tbody td tfoot th thead tr ul #root'
  ).split(' '),
);
const NO_TEXT = new Set(
  'head script noscript iframe title amp-ad amp-embed amp-sidebar amp-iframe amp-consent'.split(' '),
);

/** True for elements that begin a new line on the page. */
export function isBlock(element: Element): boolean {
  return (
    BLOCK.has(element.tag) ||
    (element.tag === 'span' && CAPTION_SPAN.test(element.attributes.class?.slice(0, 200) ?? ''))
  );
}

/** Captions and credits are often spans that a style sheet sets as blocks; side by side they would run together. */
const CAPTION_SPAN = /(?:^|[\s_-])(?:caption|credit|photo-?credit|copyright)(?:$|[\s_-])/i;

/** Soft hyphens and other characters that show nothing. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
const NEVER_SHOWN = /[\u0000-\u0008\u000e-\u001f\u007f]/g;
const SPACE = /[ \t\r\n\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;

/** Page text as shown: no soft hyphens, every run of white space (no-break spaces too) one plain space. */
export function shownText(text: string): string {
  return text.replace(INVISIBLE, '').replace(NEVER_SHOWN, '').replace(SPACE, ' ');
}

/** A cell of a data table: it holds words only. Cells that hold paragraphs lay out a page. */
function isCell(element: Element): boolean {
  return /^t[dh]$/.test(element.tag) && !element.children.some(child => typeof child === 'object' && isBlock(child));
}

/** A line in the making. Its words wait in pieces: looking at the end of a growing string would copy it every time. */
interface Pending {
  readonly pieces: string[];
  last: string;
  readonly at: number;
  readonly element: Element;
  linked: number;
  strong: number;
  links: number;
  readonly bullet: boolean;
  breaks: number;
}

/**
 * Cuts a page into lines, in page order. `enter` is asked for every element; where it returns false the element's words
 * are passed over.
 */
export function cutLines(root: Element, enter: (element: Element) => boolean): Line[] {
  const lines: Line[] = [];
  let pending: Pending | null = null;
  let linkDepth = 0;
  let strongDepth = 0;
  let quoteDepth = 0;

  const flush = (): void => {
    if (pending !== null) {
      const text = pending.pieces.join('').replaceAll(' \n', '\n').trim();
      if (/[\p{L}\p{N}]/u.test(text)) {
        const { element, at, linked, strong, links, bullet } = pending;
        lines.push({ text, element, at, linked, strong, links, bullet });
      }
    }
    pending = null;
  };

  const add = (shown: string, holder: Element, at: number): void => {
    let words = shown;
    if (words === '' || (words === ' ' && pending === null)) return;
    pending ??= {
      pieces: [],
      last: ' ',
      at,
      element: holder,
      linked: 0,
      strong: 0,
      links: 0,
      bullet: within(holder, 'li'),
      breaks: 0,
    };
    if (words !== ' ') pending.breaks = 0;
    if (words.startsWith(' ') && (pending.last === ' ' || pending.last === '\n')) words = words.slice(1);
    if (words === '') return;
    pending.pieces.push(words);
    pending.last = words.at(-1)!;
    if (linkDepth > 0) pending.linked += words.length;
    if (strongDepth > 0) pending.strong += words.length;
  };

  const visit = (element: Element, holder: Element): void => {
    for (const node of element.children) {
      if (typeof node === 'string') {
        add(shownText(node), holder, element.at);
        continue;
      }
      if (node.tag === 'br') {
        if (pending === null) continue;
        const now: Pending = pending;
        now.breaks++;
        if (now.breaks > 1) flush();
        else {
          now.pieces.push('\n');
          now.last = '\n';
        }
        continue;
      }
      if (NO_TEXT.has(node.tag) || !enter(node)) continue;
      if (isCell(node)) {
        if (pending !== null) add(' | ', holder, element.at);
        visit(node, holder);
      } else if (isBlock(node)) {
        flush();
        visit(node, node);
        flush();
      } else if (node.tag === 'q') {
        add(quoteDepth % 2 === 0 ? '“' : '‘', holder, element.at);
        quoteDepth++;
        visit(node, holder);
        quoteDepth--;
        add(quoteDepth % 2 === 0 ? '”' : '’', holder, element.at);
      } else {
        const link = node.tag === 'a' && node.attributes.href !== undefined;
        const strong = /^(b|strong|em|i|u)$/.test(node.tag);
        if (link) linkDepth++;
        if (strong) strongDepth++;
        visit(node, holder);
        if (pending !== null && link) (pending as Pending).links++;
        if (link) linkDepth--;
        if (strong) strongDepth--;
      }
    }
  };
  if (enter(root)) visit(root, root);
  flush();
  return lines;
}
