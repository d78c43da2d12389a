import { isByline, ruleOfLine } from '../kinds.ts';
import type { Line } from './lines.ts';
import type { PageMeta } from './metadata.ts';
import { sameWords } from './metadata.ts';
import { inTag, isProse } from './prose.ts';

export interface Trimmed {
  readonly lines: readonly Line[];
  readonly dropped: readonly {
    readonly line: Line;
    readonly reason: { readonly code: string; readonly message: string };
  }[];
}

const RELATED = { code: 'related', message: 'Links to other stories.' };
const DATA = { code: 'page-data', message: 'Date, author line and other data about the article, read as such.' };
const TAIL = { code: 'tail', message: 'Odds and ends after the article.' };
const ABOUT = { code: 'about-box', message: 'What the author or the company says about itself after the article.' };
const TOP = { code: 'top', message: 'Odds and ends before the article.' };
const TITLE = { code: 'title-again', message: 'The headline once more.' };

/** Headings over what follows or interrupts an article. */
const SECTION =
  /^(?:more (?:great|from|on|in|stories|news|like|about|to read|coverage|articles|top)\b|more$|more:|also (?:read|see|on)\b|related\b|you (?:may|might) (?:also|like)|read (?:more|next|also)\b|recommended|trending|popular|most (?:read|popular|viewed|shared|commented)|top (?:stories|news|posts)|latest (?:news|stories|from|posts|videos?)|editors?['’]? (?:picks?|choice)|further reading|see also|don['’]t miss|what to read next|(?:\d+ )?comments?\b|leave a (?:reply|comment)|join the (?:conversation|discussion)|(?:share|like|rate) this\b|share$|follow us|subscribe|newsletter|sign up|stay (?:connected|informed|up to date)|get (?:our|the) (?:latest|newsletter|app)|contact us|tags\b|topics\b|categories\b|next (?:article|post|story)|previous (?:article|post|story)|in case you missed|elsewhere on|around the web|from our partners|sponsored|promoted|advertisement|lire aussi|lesen sie auch|mehr zum thema|leia também|leia mais|veja também|lea también|leggi anche|artikel terkait|baca juga|читайте также|関連記事)/i;
const ABOUT_BOX = /^about (?:the )?(?:authors?|writers?|us|this|[\p{Lu}])/iu;

/**
 * Cuts from the article's lines what belongs to the page and not to the text: data lines, sections of links, what
 * trails before the first and after the last paragraph.
 */
export function trimLines(region: readonly Line[], meta: PageMeta): Trimmed {
  const dropped: { line: Line; reason: { code: string; message: string } }[] = [];
  let lines = [...region];
  const drop = (keep: (line: Line, i: number) => { code: string; message: string } | null): void => {
    lines = lines.filter((line, i) => {
      const reason = keep(line, i);
      if (reason !== null) dropped.push({ line, reason });
      return reason === null;
    });
  };

  const sections = sectionLines(lines);
  drop((_, i) => sections.get(i) ?? null);
  drop(line => (ruleOfLine(line.text)?.name === 'stamp' ? DATA : null));
  drop(line =>
    line.text.length < 300 &&
    /^h[1-3]$/.test(line.element.tag) &&
    meta.titles.some(title => sameWords(title, line.text))
      ? TITLE
      : null,
  );
  drop((_line, i) => (isLinkList(lines, i) ? RELATED : null));

  const first = lines.findIndex(isProse);
  if (first > 0) drop((line, i) => (i < first && isOddsAtTop(line) ? TOP : null));
  const tail = linkedTail(lines);
  drop((_, i) => (i >= tail ? RELATED : null));
  const last = lines.findLastIndex(line => isProse(line) && !isOddsAtEnd(line));
  if (last >= 0) drop((line, i) => (i > last && isOddsAtEnd(line) ? TAIL : null));
  return { lines, dropped };
}

function isHeadingLine(line: Line): boolean {
  return /^h[1-6]$/.test(line.element.tag) || line.strong >= 0.9 * line.text.length || line.text.length < 40;
}

function sectionLines(lines: readonly Line[]): Map<number, { code: string; message: string }> {
  const found = new Map<number, { code: string; message: string }>();
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.text.length > 70 || !isHeadingLine(line) || line.bullet) continue;
    if (SECTION.test(line.text)) {
      found.set(i, RELATED);
      for (let j = i + 1; j < lines.length; j++) {
        const next = lines[j]!;
        if (/^h[1-6]$/.test(next.element.tag) && next.linked < 0.5 * next.text.length) break;
        if (isProse(next) && !next.bullet) break;
        if (!next.bullet && next.linked < 0.5 * next.text.length) break;
        found.set(j, RELATED);
      }
    } else if (ABOUT_BOX.test(line.text) && i > 0.6 * lines.length && !line.text.endsWith('.')) {
      for (let j = i; j < lines.length && j < i + 5; j++) found.set(j, ABOUT);
    }
  }
  return found;
}

/** True for a line in a run of list items or paragraphs that are nothing but links. */
function isLinkList(lines: readonly Line[], i: number): boolean {
  const isLink = (line: Line | undefined): boolean =>
    line !== undefined && line.links > 0 && line.linked >= 0.8 * line.text.length && line.text.length > 15;
  if (!isLink(lines[i])) return false;
  return isLink(lines[i - 1]) || isLink(lines[i + 1]);
}

/** Where a list at the very end begins whose items nearly all hold links; the number of lines where there is none. */
function linkedTail(lines: readonly Line[]): number {
  let start = lines.length;
  let linked = 0;
  while (start > 0 && lines[start - 1]!.bullet && lines[start - 1]!.text.length < 250) {
    start--;
    if (lines[start]!.linked >= 0.2 * lines[start]!.text.length) linked++;
  }
  const items = lines.length - start;
  return items >= 2 && linked >= 0.8 * items ? start : lines.length;
}

function isOddsAtTop(line: Line): boolean {
  const { text } = line;
  if (line.linked >= 0.6 * text.length) return true;
  if (isByline(text, true) && !/^h[2-6]$/.test(line.element.tag)) return true;
  const kind = ruleOfLine(text)?.kind;
  if (kind === 'teaser') return true;
  return (
    text.length < 30 &&
    !/[.!?:]["”’)]*$/.test(text) &&
    !/^h[2-6]$/.test(line.element.tag) &&
    !line.bullet &&
    !inTag(line.element, 'figure', 4)
  );
}

function isOddsAtEnd(line: Line): boolean {
  const { text } = line;
  const kind = ruleOfLine(text)?.kind;
  if (kind === 'teaser') return true;
  if (line.linked >= 0.6 * text.length) return true;
  if (/^h[1-6]$/.test(line.element.tag)) return true;
  return text.length < 60 && !/[.!?…]["”’)\]]*$/.test(text) && !line.bullet;
}
