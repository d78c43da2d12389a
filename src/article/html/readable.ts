import { Readability } from '@mozilla/readability';
// One file instead of 150: a third of the time to load, which a cold start waits for.
import { parseHTML } from 'linkedom/worker';
import type { Element } from './tree.ts';

/** Readability's time grows with the page; pages with more elements than this are judged by our own scores alone. */
const MOST_ELEMENTS = 12_000;
const MOST_TEXT = 3_000_000;
const KEPT_ATTRIBUTES = ['id', 'class', 'role', 'itemprop', 'href', 'src', 'style', 'aria-hidden', 'rel', 'hidden'];
const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr', 'area', 'base', 'col', 'embed']);
const PASSED_OVER = new Set(['script', 'noscript', 'iframe', 'head', 'title', 'button', 'input']);

/**
 * Asks Mozilla's Readability which elements hold the article. Every element carries its source offset as an attribute
 * of its own name, which survives Readability's merging of wrappers. Returns the offsets of the elements that it keeps,
 * or null where it finds no article or the page is too big to ask.
 */
export function readableElements(root: Element, enter: (element: Element) => boolean): ReadonlySet<number> | null {
  const page = { html: '', elements: 0 };
  write(root, enter, page);
  if (page.elements > MOST_ELEMENTS || page.html.length > MOST_TEXT) return null;
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${page.html}</body></html>`);
  let content: unknown = null;
  try {
    const reader = new Readability(document as unknown as Document, {
      disableJSONLD: true,
      keepClasses: true,
      serializer: node => node as unknown as MarkedElement,
    });
    content = reader.parse()?.content ?? null;
  } catch {
    // Readability is one voice of several; a page that it stumbles over is judged without it.
    return null;
  }
  if (content === null) return null;
  const kept = new Set<number>();
  for (const element of (content as MarkedElement).querySelectorAll('*')) {
    for (const { name } of element.attributes) if (/^o\d+$/.test(name)) kept.add(Number(name.slice(1)));
  }
  return kept;
}

/** The part of linkedom's elements that is used here. */
interface MarkedElement {
  readonly attributes: Iterable<{ readonly name: string }>;
  querySelectorAll(selector: string): Iterable<MarkedElement>;
}

function write(element: Element, enter: (element: Element) => boolean, page: { html: string; elements: number }): void {
  for (const node of element.children) {
    if (typeof node === 'string') {
      page.html += escapeText(node);
      continue;
    }
    if (PASSED_OVER.has(node.tag) || !/^[a-z][a-z0-9-]*$/.test(node.tag) || !enter(node)) continue;
    if (++page.elements > MOST_ELEMENTS) return;
    const tag = node.tag === 'body' || node.tag === 'html' ? 'div' : node.tag;
    page.html += `<${tag} o${node.at}=""`;
    for (const name of KEPT_ATTRIBUTES) {
      const value = node.attributes[name];
      if (value !== undefined) page.html += ` ${name}="${escapeText(value.slice(0, 300))}"`;
    }
    page.html += '>';
    if (VOID.has(tag)) continue;
    write(node, enter, page);
    page.html += `</${tag}>`;
  }
}

/** Only the structure is read back, so special characters are replaced: each entity would become a node of its own. */
function escapeText(text: string): string {
  return text.replaceAll('&', '+').replaceAll('<', '(').replaceAll('>', ')').replaceAll('"', "'");
}
