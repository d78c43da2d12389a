import type { Article, Block, BlockKind } from '../../model/records.ts';
import { type ArticleMeta, makeArticle } from '../article.ts';
import { checkText } from '../check.ts';
import { datelineLength, isByline, isShortHeading, ruleOfLine } from '../kinds.ts';
import { languageNote } from '../language.ts';
import { type Draft, markLive } from '../live.ts';
import { textNotes } from '../notes.ts';
import { cutParagraphs } from './paragraphs.ts';

interface Unit extends Draft {
  readonly start: number;
  readonly end: number;
}

/** "TAPPER: Do you agree?" is a question in an interview. */
const SPEAKER = /^["“]?\p{Lu}[\p{Lu}. '’-]+:/u;

/** Longest line that can be a headline, in UTF-16 code units. */
const LONGEST_HEADLINE = 160;
/** Headlines, bylines and stamps stand in the first lines. */
const TOP = 8;
const BULLET = /^(?:[-*•·▪◦‣]|\d{1,2}[.)])\s+\S/;

/**
 * Reads an article from plain text. The text is kept as it is, offsets count its UTF-16 code units. One block a
 * paragraph, its kind told from its looks; what looks damaged is noted, never repaired. Runs in the browser too.
 *
 * Throws `empty-input`, `not-text` for binary data, `too-large`, and `bad-date` for a `published` that is no ISO date.
 */
export function fromText(text: string, meta: ArticleMeta = {}): Article {
  checkText(text);
  const spans = cutParagraphs(text);
  const units: Unit[] = spans.map(({ start, end }) => ({
    start,
    end,
    // Line breaks of wrapped paragraphs read as spaces; the length stays, so offsets do.
    text: text.slice(start, end).replace(/[\r\n\u0085\u2028\u2029]/g, ' '),
    kind: 'paragraph',
    time: null,
  }));
  const blocks: Block[] = [];
  for (const unit of markLive(nameKinds(units, meta.title ?? null))) {
    const { kind, start, end, time } = unit;
    const extra = time === null ? {} : { time };
    const length = kind === 'paragraph' ? datelineLength(unit.text) : 0;
    if (length > 0)
      blocks.push({
        kind: 'dateline',
        start,
        end: start + unit.text.slice(0, length).replace(/[\s:–—-]+$/, '').length,
      });
    blocks.push({ kind, start: start + length, end, ...extra });
  }
  const notes = [...textNotes(text, blocks), ...languageNote(text, meta.language ?? null)];
  return makeArticle(text, blocks, meta, notes);
}

function nameKinds(units: readonly Unit[], title: string | null): Unit[] {
  const kinds: BlockKind[] = [];
  const firstBody = units.findIndex((unit, i) => i > 0 && unit.text.length > 100 && /[.!?…]["”’)]*$/.test(unit.text));
  const top = firstBody < 0 ? TOP : Math.min(firstBody, TOP);
  units.forEach((_unit, i) => {
    kinds.push(kindOf(units, i, kinds[i - 1], i < top, title));
  });
  // A sentence between the headline and the byline or the date is the standfirst.
  const byline = kinds.findIndex((kind, i) => i < TOP && (kind === 'byline' || kind === 'dateline'));
  if (kinds[0] === 'headline' && byline === 2 && kinds[1] === 'paragraph' && units[1]!.text.length < 400)
    kinds[1] = 'standfirst';
  return units.map((unit, i) => ({ ...unit, kind: kinds[i]! }));
}

function kindOf(
  units: readonly Unit[],
  i: number,
  before: BlockKind | undefined,
  top: boolean,
  title: string | null,
): BlockKind {
  const { text } = units[i]!;
  if (i === 0 && units.length > 1 && (text === title || isHeadline(text))) return 'headline';
  const rule = ruleOfLine(text);
  if (rule !== null) return rule.kind;
  if (isByline(text, top)) return 'byline';
  if (BULLET.test(text)) return 'list';
  // Captions follow their credit or the picture's description, and often lack the full stop that paragraphs end with.
  if ((before === 'credit' || before === 'caption') && text.length < 400 && !/[.!?…]["”’)]*$/.test(text))
    return 'caption';
  if (isSubheading(units, i, before)) return 'subheading';
  return 'paragraph';
}

function isHeadline(text: string): boolean {
  return (
    text.length <= LONGEST_HEADLINE &&
    !/[.;:,…]["”’)]*$/.test(text) &&
    !BULLET.test(text) &&
    ruleOfLine(text) === null &&
    datelineLength(text) === 0 &&
    !/^by\s/i.test(text)
  );
}

/** A short line without a stop, after a finished paragraph and before a longer one. */
function isSubheading(units: readonly Unit[], i: number, before: BlockKind | undefined): boolean {
  const { text } = units[i]!;
  const next = units[i + 1]?.text;
  if (next === undefined || before === undefined || before === 'headline' || !isShortHeading(text)) return false;
  return (
    text.split(/\s+/).length <= 12 &&
    !/["”’)]$/.test(text) &&
    !SPEAKER.test(text) &&
    /^["“‘'\p{Lu}\p{N}]/u.test(text) &&
    next.length > 2 * text.length
  );
}
