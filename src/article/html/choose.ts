import type { BlockKind, LeftOut } from '../../model/records.ts';
import { isByline } from '../kinds.ts';
import { BOX_RULES, type BoxRule, namesOf } from './boxes.ts';
import { isCaptionPlace } from './captions.ts';
import { cutLines, isBlock, type Line } from './lines.ts';
import { type PageMeta, sameWords } from './metadata.ts';
import { isProse, isWithin } from './prose.ts';
import { readableElements } from './readable.ts';
import { descendants, type Element } from './tree.ts';
import { trimLines } from './trim.ts';

/** What `chooseLines` found on a page. */
export interface Choice {
  /** Headline, standfirst and byline, where the page shows them. */
  readonly head: readonly { readonly kind: BlockKind; readonly line: Line }[];
  /** The lines of the body, captions and teasers between them included, in page order. */
  readonly lines: readonly Line[];
  readonly leftOut: readonly LeftOut[];
}

/** How much prose every element holds, in characters. */
function proseByElement(lines: readonly Line[]): Map<Element, number> {
  const prose = new Map<Element, number>();
  for (const line of lines) {
    if (!isProse(line)) continue;
    for (let up: Element | null = line.element; up !== null; up = up.parent) {
      prose.set(up, (prose.get(up) ?? 0) + line.text.length);
    }
  }
  return prose;
}

/** An element that holds this share of the page's prose is no box beside the article, whatever its name says. */
const TOO_MUCH = 0.5;
/** Prose that must stand before a box of a firm rule, in characters: two short paragraphs. */
const ARTICLE_BEFORE = 250;

/** Finds the boxes of the page that are not article: the outermost elements that a box rule knows. */
function findBoxes(root: Element, lines: readonly Line[]): Map<Element, BoxRule> {
  const prose = proseByElement(lines);
  const boxes = new Map<Element, BoxRule>();
  const total = prose.get(root) ?? 0;
  const isIn = (element: Element): boolean => {
    for (let up: Element | null = element; up !== null; up = up.parent) if (boxes.has(up)) return true;
    return false;
  };
  let next = 0;
  let before = 0;
  for (const element of descendants(root)) {
    if (/^(?:html|body|main|head|script|#root|meta|link|br|img|t[rdh]|tbody)$/.test(element.tag)) continue;
    if (element.parent !== null && isIn(element.parent)) continue;
    for (; next < lines.length && lines[next]!.at < element.at; next++) {
      if (isProse(lines[next]!) && !isIn(lines[next]!.element)) before += lines[next]!.text.length;
    }
    const names = namesOf(element);
    const rule = BOX_RULES.find(rule => rule.match(names, element));
    if (rule === undefined) continue;
    const tooMuch = total > 0 && (prose.get(element) ?? 0) > TOO_MUCH * total;
    if (!tooMuch || (rule.firm === true && before >= ARTICLE_BEFORE)) boxes.set(element, rule);
  }
  return boxes;
}

/** The element with the most prose and the least else: every character of other text counts against it. */
function mainElement(root: Element, lines: readonly Line[]): Element {
  const worth = new Map<Element, number>();
  for (const line of lines) {
    const value = isProse(line) ? line.text.length : /^h[1-6]$/.test(line.element.tag) ? 0 : -line.text.length;
    for (let up: Element | null = line.element; up !== null; up = up.parent)
      worth.set(up, (worth.get(up) ?? 0) + value);
  }
  let main = root;
  let most = Number.NEGATIVE_INFINITY;
  for (const [element, value] of worth) {
    // Elements come deepest first, so of equals the deepest stays.
    if (value > most) {
      main = element;
      most = value;
    }
  }
  return isBlock(main) ? main : root;
}

/** Readability's choice stands unless it has less than this share of the prose that stands together on the page. */
const READABLE_SHARE = 0.25;

/** Chooses the article's lines of a page: boxes are cut away, then Readability and the prose say where the article is. */
export function chooseLines(root: Element, meta: PageMeta): Choice {
  const all = cutLines(root, () => true);
  const boxes = findBoxes(root, all);
  const open = (element: Element): boolean => !boxes.has(element);
  const shown = cutLines(root, open);
  const main = mainElement(root, shown);
  const kept = readableElements(root, open);
  const inMain = shown.filter(line => isWithin(line.element, main));
  const inKept = shown.filter(line => kept?.has(line.element.at));
  const region = proseIn(inKept) >= READABLE_SHARE * proseIn(inMain) ? withPassedOver(inKept, shown) : inMain;

  const leftOut: LeftOut[] = [];
  for (const [box, rule] of boxes) {
    const first = all.find(line => isWithin(line.element, box));
    if (first !== undefined) leftOut.push(entry(rule, first));
  }
  const head = findHead(all, region, meta);
  const inHead = new Set(head.map(({ line }) => line.text));
  const body = withCaptions(region, shown, head[0]?.line);
  const trimmed = trimLines(
    body.filter(line => !inHead.has(line.text)),
    meta,
  );
  for (const { line, reason } of trimmed.dropped) leftOut.push(entry(reason, line));
  leftOut.push(...outside(shown, new Set(body), inHead));
  return { head, lines: trimmed.lines, leftOut: leftOut.slice(0, MOST_LEFT_OUT) };
}

/** How many paragraphs an element must hold to count as the body's. */
const BODY_PARAGRAPHS = 3;

/**
 * Adds what Readability passes over inside the body, for names like "social" or for being short: paragraphs beside those
 * it keeps, and quotations (posts of social media are quoted so) between them.
 */
function withPassedOver(kept: readonly Line[], shown: readonly Line[]): Line[] {
  const paragraphs = new Map<Element, number>();
  for (const line of kept) {
    const { parent } = line.element;
    if (parent !== null && isProse(line)) paragraphs.set(parent, (paragraphs.get(parent) ?? 0) + 1);
  }
  const isBody = (element: Element): boolean => (paragraphs.get(element) ?? 0) >= BODY_PARAGRAPHS;
  const own = new Set(kept);
  const first = shown.findIndex(line => own.has(line));
  const last = shown.findLastIndex(line => own.has(line));
  return shown.filter((line, i) => {
    if (own.has(line)) return true;
    if (i < first || i > last || line.element.parent === null) return false;
    if (line.element.tag === 'p' && isBody(line.element.parent)) return true;
    let quoted = false;
    for (let up: Element | null = line.element; up !== null; up = up.parent) {
      if (isBody(up)) return quoted;
      if (up.tag === 'blockquote') quoted = true;
    }
    return false;
  });
}

/** Adds the captions between the headline and the body's end: Readability passes pictures above the text over. */
function withCaptions(region: readonly Line[], shown: readonly Line[], headline: Line | undefined): Line[] {
  const own = new Set(region);
  const isHeadline = (line: Line): boolean => line.element === headline?.element;
  const body = shown.findIndex(line => own.has(line));
  const start = shown.findIndex(isHeadline);
  const last = shown.findLastIndex(line => own.has(line));
  return shown.filter(
    (line, i) => own.has(line) || (i > (start < 0 ? body : start) && i < last && isCaptionPlace(line)),
  );
}

const OUTSIDE = { code: 'outside', message: "Outside the article's text." };
/** A page may have thousands of bits that are not its article; the first ones say what it is like. */
const MOST_LEFT_OUT = 100;

/** What is shown beside the article and is in no box that a rule knows: one entry for each run of lines. */
function outside(shown: readonly Line[], body: ReadonlySet<Line>, head: ReadonlySet<string>): LeftOut[] {
  const entries: LeftOut[] = [];
  let running = false;
  for (const line of shown) {
    const out = !body.has(line) && !head.has(line.text);
    if (out && !running && entries.length < MOST_LEFT_OUT) entries.push(entry(OUTSIDE, line));
    running = out;
  }
  return entries;
}

function entry(reason: { code: string; message: string }, line: Line): LeftOut {
  const sample = line.text.length > 120 ? `${line.text.slice(0, 119).replace(/[\ud800-\udbff]$/, '')}…` : line.text;
  return { code: reason.code, message: reason.message, sample };
}

function proseIn(lines: readonly Line[]): number {
  let length = 0;
  for (const line of lines) if (isProse(line)) length += line.text.length;
  return length;
}

const STANDFIRST =
  /(?:^| )(?:standfirst|dek|deck|subtitle|sub title|subhead|subheadline|sub headline|summary|lede|strapline|teaser text|intro|article description|excerpt)(?: |$)/;
const BYLINE = /(?:^| )(?:byline|author|authors|by line|writer|contributor)(?: |$)/;
/** How many lines above the body are searched for the standfirst and the byline. */
const HEAD_LINES = 25;

/** Finds headline, standfirst and byline above the body's first line, or as the region's first lines. */
function findHead(all: readonly Line[], region: readonly Line[], meta: PageMeta): { kind: BlockKind; line: Line }[] {
  const first = region.find(isProse) ?? region[0];
  if (first === undefined) return [];
  const start = all.findIndex(line => line.element === first.element && line.text === first.text);
  const above = all.slice(Math.max(0, start - HEAD_LINES), start + 1);
  // A line that shares its parent with the paragraphs of the body is one of them, whatever its class says.
  const next = region.filter(isProse).slice(0, 4);
  const isBody = (line: Line): boolean =>
    next.some(other => other !== line && other.element.parent === line.element.parent);
  const head: { kind: BlockKind; line: Line }[] = [];
  const headline =
    all.slice(0, start).findLast(line => line.element.tag === 'h1' && isTitle(line.text, meta)) ??
    above.findLast(line => /^h[12]$/.test(line.element.tag) && isTitle(line.text, meta)) ??
    above.findLast(line => line.text.length < 300 && line.text === meta.title);
  if (headline !== undefined) head.push({ kind: 'headline', line: headline });
  const top = headline === undefined ? 0 : all.indexOf(headline);
  for (const line of above) {
    if (line === headline || all.indexOf(line) < top) continue;
    if (head.every(({ kind }) => kind !== 'standfirst') && !isBody(line) && isStandfirst(line, first, meta))
      head.push({ kind: 'standfirst', line });
  }
  for (const line of above) {
    if (line === headline || all.indexOf(line) < top) continue;
    const named = BYLINE.test(namesNear(line.element)) && /\p{Lu}/u.test(line.text) && line.text.length < 140;
    if ((named && isByline(line.text, true)) || (/^by\s/i.test(line.text) && isByline(line.text, true))) {
      head.push({ kind: 'byline', line });
      break;
    }
  }
  return head;
}

function isTitle(text: string, meta: PageMeta): boolean {
  return meta.titles.some(title => sameWords(title, text));
}

function isStandfirst(line: Line, first: Line, meta: PageMeta): boolean {
  if (line.text.length < 25 || line.text.length > 600 || line.linked > 0.5 * line.text.length) return false;
  const named = STANDFIRST.test(namesNear(line.element));
  if (named) return true;
  return line !== first && meta.description !== null && line.text.length > 40 && line.text === meta.description;
}

function namesNear(element: Element): string {
  let run = '';
  let up: Element | null = element;
  for (let i = 0; up !== null && i < 3; i++, up = up.parent) run += namesOf(up).run;
  return `${run} ${element.attributes.itemprop ?? ''}`;
}
