import type { BlockKind } from '../../model/records.ts';
import { isShortHeading, ruleOfLine } from '../kinds.ts';
import { clockStamp, markLive } from '../live.ts';
import { isCaptionPlace } from './captions.ts';
import type { Choice } from './choose.ts';
import { entryTimes } from './entries.ts';
import type { Line } from './lines.ts';
import type { PageMeta } from './metadata.ts';

/** A block before it has its place in the text. `page`: offset of its element in the source, UTF-16 code units. */
export interface PageBlock {
  readonly kind: BlockKind;
  readonly text: string;
  readonly page: number;
  /** The clock stamp of a live-blog entry. */
  readonly time: string | null;
}

const ENTRY_TEXT: ReadonlySet<BlockKind> = new Set(['paragraph', 'list', 'dateline']);

/** Turns chosen lines into blocks: headline, standfirst and byline first, then the body in page order. */
export function toBlocks(choice: Choice, meta: PageMeta): PageBlock[] {
  const head: PageBlock[] = [];
  const body: PageBlock[] = [];
  for (const line of choice.head) head.push(block(line.kind, line.line));
  const times = entryTimes(choice.lines, meta.live);
  for (const line of choice.lines) {
    const time = times.get(line) ?? null;
    // The stamp of an entry is its time already.
    if (time !== null && line.text.length < 30 && clockStamp(line.text)?.rest === line.text.length) continue;
    const made = block(kindOf(line), line);
    body.push(time === null ? made : { ...made, time, kind: ENTRY_TEXT.has(made.kind) ? 'live-entry' : made.kind });
  }
  if (!head.some(({ kind }) => kind === 'headline') && meta.title !== null) {
    head.unshift({ kind: 'headline', text: meta.title, page: choice.lines[0]?.at ?? 0, time: null });
  }
  return [...head, ...markLive(body)].filter((block, i, all) => i === 0 || block.text !== all[i - 1]!.text);
}

function block(kind: BlockKind, line: Line): PageBlock {
  return { kind, text: line.text, page: line.at, time: null };
}

/** What a line of the body is: its markup says, else its looks. */
export function kindOf(line: Line): BlockKind {
  const { tag } = line.element;
  const rule = ruleOfLine(line.text);
  if (isCaptionPlace(line)) return rule?.kind === 'credit' ? 'credit' : 'caption';
  if (rule !== null) return rule.kind;
  if (/^h[1-6]$/.test(tag)) return 'subheading';
  if (line.strong >= 0.9 * line.text.length && isShortHeading(line.text) && !line.bullet) return 'subheading';
  if (isLinkedTitle(line)) return 'teaser';
  return line.bullet || tag === 'tr' ? 'list' : 'paragraph';
}

/** A paragraph that is one link and no sentence is the title of another story. */
function isLinkedTitle(line: Line): boolean {
  return (
    line.element.tag === 'p' &&
    line.text.length >= 30 &&
    line.linked >= 0.95 * line.text.length &&
    !/[.!?…:]["”’)]*$/.test(line.text)
  );
}
