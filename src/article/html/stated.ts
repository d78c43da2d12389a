import type { Line } from './lines.ts';

/** A body stated in metadata must be this long, in words, to guide the choice: shorter ones are summaries. */
const FEWEST_WORDS = 80;

/**
 * The lines of the page that a body stated in JSON-LD covers, from the first to the last of them; null where none is
 * stated, or where it is not the text that the page shows. Lines between covered ones are kept for the later rules to
 * judge: outlets leave subheadings and lists out of their metadata.
 */
export function statedLines(lines: readonly Line[], body: string | null): Line[] | null {
  if (body === null) return null;
  const stated = wordsOf(body.replace(/<[^<>]{0,300}>/g, ' '));
  if (stated.length < FEWEST_WORDS) return null;
  const runs = runsOf(stated);
  const covered = new Set<Line>();
  const found = new Set<string>();
  for (const line of lines) {
    const own = runsOf(wordsOf(line.text));
    if (own.size === 0) continue;
    let shared = 0;
    for (const run of own) {
      if (!runs.has(run)) continue;
      shared++;
      found.add(run);
    }
    if (shared >= 0.7 * own.size) covered.add(line);
  }
  if (found.size < 0.8 * runs.size) return null;
  const first = lines.findIndex(line => covered.has(line));
  const last = lines.findLastIndex(line => covered.has(line));
  return lines.slice(first, last + 1);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function runsOf(words: readonly string[]): Set<string> {
  const runs = new Set<string>();
  for (let i = 0; i + 3 <= words.length; i++) runs.add(`${words[i]} ${words[i + 1]} ${words[i + 2]}`);
  return runs;
}
