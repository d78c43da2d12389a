import type { BlockKind } from '../model/records.ts';

const CLOCK =
  /^[\s([]*(\d{1,2})(?:[:.](\d\d))? ?(?:([ap])\.?m\b\.?)?(?: ?(?:[A-Z]{2,4}|local time))?(?=[\s)\]|:–—-]|$)/;

/**
 * The clock stamp that a line begins with or consists of, as an ISO 8601 time of day ("14:35"), or null. The day is not
 * guessed: live blogs run past midnight. `rest` is how many characters the stamp takes.
 */
export function clockStamp(line: string): { readonly time: string; readonly rest: number } | null {
  const found = CLOCK.exec(line.slice(0, 40));
  if (found === null || (found[2] === undefined && found[3] === undefined)) return null;
  let hour = Number(found[1]);
  const half = found[3]?.toLowerCase();
  if (hour > 23 || (half !== undefined && (hour > 12 || hour === 0)) || Number(found[2] ?? 0) > 59) return null;
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  return { time: `${String(hour).padStart(2, '0')}:${found[2] ?? '00'}`, rest: found[0].length };
}

/** A block on its way into an article. */
export interface Draft {
  readonly kind: BlockKind;
  readonly text: string;
  readonly time: string | null;
}

/** Stamps that a text must have to count as a live blog: one alone may be the hour of anything. */
const FEWEST_STAMPS = 2;

/**
 * Marks the entries of a live blog: where at least two blocks are or begin with a clock stamp, every paragraph from a
 * stamp to the next becomes a `live-entry` with that time. A stamp alone on its line belongs to its entry.
 */
export function markLive<T extends Draft>(blocks: readonly T[]): T[] {
  const stamps = blocks.map(block => stampOf(block));
  if (stamps.filter(time => time !== null).length < FEWEST_STAMPS) return [...blocks];
  let time: string | null = null;
  return blocks.map((block, i) => {
    time = stamps[i] ?? time;
    const body = block.kind === 'paragraph' || block.kind === 'list' || stamps[i] !== null;
    return time !== null && body && block.time === null ? { ...block, kind: 'live-entry', time } : block;
  });
}

function stampOf(block: Draft): string | null {
  if (block.kind !== 'paragraph' && block.kind !== 'dateline' && block.kind !== 'subheading') return null;
  const stamp = clockStamp(block.text);
  if (stamp === null) return null;
  const rest = block.text.slice(stamp.rest);
  // "14:35 Ministers arrive" and "14:35 - Ministers arrive" are stamps; "10.30 per cent" and "7:30 is early" are not.
  return rest.trim() === '' || /^[\s)\]|:–—-]*\s["“‘']?\p{Lu}/u.test(rest) || /^[)\]|:–—-]/.test(rest)
    ? stamp.time
    : null;
}
