import { Parser } from 'htmlparser2';
import { ReadoutError } from '../../model/errors.ts';

/** An element of the page. `at` is where its tag begins in the source, in UTF-16 code units. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly at: number;
  readonly parent: Element | null;
  readonly children: (Element | string)[];
}

/** Elements nested deeper than this are flattened: their text goes to the last level (Blink does so at 512). */
const FLATTEN_AT = 200;
/** Elements nested deeper than this are no page that anybody wrote. */
const REFUSE_AT = 5000;
/** More elements than this are no article page; memory and time grow with them. */
const MOST_ELEMENTS = 400_000;

const SKIPPED = new Set([
  'style',
  'svg',
  'math',
  'template',
  'textarea',
  'select',
  'canvas',
  'audio',
  'video',
  'object',
]);
const HTML = { lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: true } as const;

/**
 * Parses a page into a plain tree with source offsets. No script runs and nothing is fetched. Throws `too-deep` for
 * nesting beyond 5,000 levels and `too-large` beyond 400,000 elements.
 */
export function parsePage(source: string): Element {
  const root: Element = { tag: '#root', attributes: {}, at: 0, parent: null, children: [] };
  let open: Element = root;
  let depth = 0;
  let elements = 0;
  /** How deep we are inside an element whose contents are never text of the article. */
  let skipping = 0;
  /** Text arrives in pieces (one per entity); they are joined before they are stored. */
  let text = '';

  const flush = (): void => {
    if (text !== '') open.children.push(text);
    text = '';
  };

  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        depth++;
        if (depth > REFUSE_AT) {
          throw new ReadoutError(
            'too-deep',
            `The page nests elements more than ${REFUSE_AT} deep; articles stay below 100. Pass the article's own HTML or its plain text.`,
          );
        }
        if (skipping > 0 || SKIPPED.has(tag)) {
          skipping++;
          return;
        }
        if (++elements > MOST_ELEMENTS) {
          throw new ReadoutError(
            'too-large',
            `The page has more than ${MOST_ELEMENTS} elements. Pass the article's own HTML or its plain text.`,
          );
        }
        flush();
        const element: Element = { tag, attributes, at: parser.startIndex, parent: open, children: [] };
        open.children.push(element);
        if (depth <= FLATTEN_AT) open = element;
      },
      ontext(words) {
        if (skipping === 0) text += words;
      },
      onclosetag() {
        depth--;
        if (skipping > 0) {
          skipping--;
          return;
        }
        flush();
        if (depth < FLATTEN_AT && open.parent !== null) open = open.parent;
      },
    },
    HTML,
  );
  parser.write(source);
  parser.end();
  flush();
  return root;
}

/** All elements below `root`, in page order. */
export function* descendants(root: Element): Generator<Element> {
  const waiting: Element[] = [];
  for (let i = root.children.length - 1; i >= 0; i--) pushElement(waiting, root.children[i]);
  while (waiting.length > 0) {
    const element = waiting.pop()!;
    yield element;
    for (let i = element.children.length - 1; i >= 0; i--) pushElement(waiting, element.children[i]);
  }
}

function pushElement(to: Element[], node: Element | string | undefined): void {
  if (typeof node === 'object') to.push(node);
}

/** The text of an element as its source has it, scripts left aside, at most `limit` code units. */
export function rawText(element: Element, limit = Number.POSITIVE_INFINITY): string {
  let text = '';
  const waiting: (Element | string)[] = [...element.children].reverse();
  while (waiting.length > 0 && text.length < limit) {
    const node = waiting.pop()!;
    if (typeof node === 'string') text += node;
    else if (node.tag !== 'script' && node.tag !== 'noscript') {
      if (!/^(a|abbr|b|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u)$/.test(node.tag)) text += ' ';
      for (let i = node.children.length - 1; i >= 0; i--) waiting.push(node.children[i]!);
    }
  }
  return text.length > limit ? text.slice(0, limit) : text;
}

/** True for an ancestor of the element with that tag; the element itself counts. */
export function within(element: Element, tag: string): boolean {
  for (let up: Element | null = element; up !== null; up = up.parent) if (up.tag === tag) return true;
  return false;
}
