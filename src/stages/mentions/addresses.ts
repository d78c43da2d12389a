import type { Candidate } from './candidate.ts';

/** Most articles have none, which is soon seen. */
const MARKS = ['://', 'www.', '.com', '.org', '.net', '.gov', '.co.', '.govt.', '.edu', '.info'];

/** With a protocol or "www." whatever follows; else a name in small letters that ends as those of sites do. No mail: nothing with an "@". */
const ADDRESS =
  /(?<![\p{L}\p{N}@._/-])(?:(?:https?:\/\/|www\.)[^\s<>"“”@]+|(?:[a-z0-9-]+\.){1,4}(?:com|org|net|gov|edu|info|co\.uk|co\.nz|govt\.nz|gov\.uk|org\.uk)(?:\/[^\s<>"“”@]*)?(?![\p{L}\p{N}@-]))/gu;
/** Of the sentence, not of the address. */
const AFTER = new Set(".,;:!?)]'’»");

// No browser takes a longer one.
const LONGEST = 2000;

/** Sites and pages that are called by their address: "harrow.example.com", "www.orrell.org/aid". */
export function addressNames(text: string): Candidate[] {
  if (!MARKS.some(mark => text.includes(mark))) return [];
  const found: Candidate[] = [];
  for (const { 0: whole, index: start } of text.matchAll(ADDRESS)) {
    let end = start + whole.length;
    if (/['’]s$/.test(text.slice(end - 2, end))) end -= 2;
    while (AFTER.has(text[end - 1]!)) end--;
    if (end - start > LONGEST) continue;
    const span = { start, end };
    found.push({ ...span, head: span, form: 'name', kind: 'other', score: 0.8, rule: 'address' });
  }
  return found;
}
