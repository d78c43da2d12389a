import { ReadoutError } from '../../model/errors.ts';
import type { Article, Block, BlockKind, LeftOut } from '../../model/records.ts';
import { type ArticleMeta, makeArticle } from '../article.ts';
import { checkPage } from '../check.ts';
import { datelineLength } from '../kinds.ts';
import { languageNote } from '../language.ts';
import { textNotes } from '../notes.ts';
import { type PageBlock, toBlocks } from './blocks.ts';
import { type Choice, chooseLines } from './choose.ts';
import { decodePage } from './decode.ts';
import { cutLines } from './lines.ts';
import { type PageMeta, pageMeta } from './metadata.ts';
import { parsePage } from './tree.ts';

export { decodePage } from './decode.ts';

/** What the caller knows about a page; `charset` is the one of the HTTP header, for pages given as bytes. */
export interface PageOptions extends ArticleMeta {
  readonly charset?: string | undefined;
}

/**
 * Reads the article out of a web page: its text in page order (headline, standfirst, byline, body), what the page says
 * about it, and a list of what was left out. What the caller gives in `meta` wins over the page. Blocks carry `page`,
 * the offset of their element in the decoded HTML (UTF-16). No script runs, nothing is fetched.
 *
 * Throws `empty-input`, `not-text`, `too-large`, `too-deep`, `bad-date` for a `published` given by the caller that is no
 * ISO date, and `no-article` for a page without one.
 */
export function fromHtml(page: string | Uint8Array, meta: PageOptions = {}): Article {
  const source = typeof page === 'string' ? page : decodePage(page, meta.charset);
  checkPage(source);
  const root = parsePage(source);
  const found = pageMeta(root, meta.url ?? null);
  const choice = withStatedBody(chooseLines(root, found), found, source);
  const blocks = toBlocks(choice, found);
  if (!blocks.some(block => CARRIES.has(block.kind))) throw noArticle(source, found);
  return write(blocks, { ...merge(found, meta) }, [...choice.leftOut, ...found.dropped]);
}

/** A stated body so much longer than what the page shows stands in for it. */
const SHOWN_SHARE = 0.5;
const FEWEST_STATED = 200;

/** Where the page's own markup shows little of the body that its JSON-LD states in full, the stated one is read. */
function withStatedBody(choice: Choice, found: PageMeta, source: string): Choice {
  const body = found.articleBody;
  if (body === null || body.length < FEWEST_STATED) return choice;
  const shown = choice.lines.reduce((length, line) => length + line.text.length, 0);
  if (shown >= SHOWN_SHARE * body.length) return choice;
  const at = Math.max(0, source.indexOf('articleBody'));
  const tree = parsePage(`<p>${body.replace(/\s*\n\s*/g, '<p>')}`);
  const lines = cutLines(tree, () => true).map(line => ({ ...line, at }));
  const reason = 'The page shows less than half of its article; the text was read from its JSON-LD metadata.';
  return {
    ...choice,
    lines,
    leftOut: [
      ...choice.leftOut,
      { code: 'stated-body', message: reason, sample: choice.lines[0]?.text.slice(0, 80) ?? '' },
    ],
  };
}

const CARRIES: ReadonlySet<BlockKind> = new Set(['paragraph', 'list', 'live-entry']);

function noArticle(source: string, found: PageMeta): ReadoutError {
  return new ReadoutError(
    'no-article',
    `Found no article on the page (${source.length} characters${found.title === null ? '' : `, title ${JSON.stringify(found.title.slice(0, 80))}`}): ` +
      'no run of paragraphs stands out from its menus and links. Expected the page of one story, with its text in the HTML. ' +
      'A section front, a page that fills itself by script or a paywall has none: save the page from a browser, or pass its plain text.',
  );
}

function merge(found: PageMeta, meta: ArticleMeta): ArticleMeta {
  return {
    ...meta,
    title: meta.title ?? found.title,
    outlet: meta.outlet ?? found.outlet,
    authors: meta.authors ?? found.authors,
    published: meta.published ?? found.published,
    modified: meta.modified ?? found.modified,
    url: meta.url ?? found.url,
    language: meta.language ?? found.language,
  };
}

/** Puts the blocks into one text, blank lines between; a dateline stays on the line of its paragraph. */
function write(blocks: readonly PageBlock[], meta: ArticleMeta, leftOut: readonly LeftOut[]): Article {
  let text = '';
  const placed: Block[] = [];
  for (const block of blocks) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += block.text;
    const common = { page: block.page, ...(block.time === null ? {} : { time: block.time }) };
    const dateline = block.kind === 'paragraph' ? datelineLength(block.text) : 0;
    if (dateline > 0)
      placed.push({
        kind: 'dateline',
        start,
        end: start + block.text.slice(0, dateline).replace(/[\s:–—-]+$/, '').length,
        ...common,
      });
    placed.push({ kind: block.kind, start: start + dateline, end: text.length, ...common });
  }
  const notes = [...textNotes(text, placed), ...languageNote(text, meta.language ?? null)];
  return makeArticle(text, placed, meta, notes, leftOut);
}
