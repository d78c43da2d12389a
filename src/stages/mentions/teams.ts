import type { Span } from '../../model/span.ts';
import type { SentenceWords } from './words.ts';

/** So many words of sport, so many of them different, make an article one of sport. */
const MANY = 6;
const DIFFERENT = 3;

/** Whether an article is about sport. */
export function isAboutSport(sentences: readonly SentenceWords[]): boolean {
  const different = new Set<string>();
  let all = 0;
  for (const { words } of sentences) {
    for (const { is, lower } of words) {
      if (!is.sport) continue;
      all++;
      different.add(lower);
      if (all >= MANY && different.size >= DIFFERENT) return true;
    }
  }
  return false;
}

const PLAYER =
  'coach|manager|captain|skipper|goalkeeper|keeper|striker|midfielder|defender|defence|defense|forward|winger|attack|bench|line-?up|goals?|players?|fans|supporters|penalty|bowlers?|batting|bowling|' +
  'innings|substitute|centre-back|fly-half';
const PLAYS =
  'beat|beats|beaten|defeat|defeats|defeated|thrashed|edged|drew|draws|lost|lose|loses|won|win|wins|score|scores|scored|equalised|equalized|qualify|qualified|qualifies|advance|advanced|advances|conceded|' +
  'face|faces|faced|play|plays|played|led|trailed|dominated|finished|clinched|progressed|topped|took|take|takes|kicked';
/** Right after a team: "beat Norway", "3–0", "’s goalkeeper". */
const AFTER = new RegExp(
  `^(?:['’]s?)?\\s+(?:(?:also|had|have|has|will|would|could|then|only|narrowly|comfortably|national|men['’]s|women['’]s)\\s+)*(?:${PLAYS}|${PLAYER}|\\d{1,3}\\s?[-–—:]\\s?\\d{1,3}|vs?\\.?|versus)(?![\\p{L}\\d])`,
  'u',
);
/** Right before one. */
const BEFORE = new RegExp(
  `(?:\\b(?:against|beat|beating|beaten by|defeat(?:ed|ing)?|thrashed|edged|lost to|lose to|losing to|loss to|defeat to|defeat by|draw with|drew with|vs?\\.?|versus|over|past|faced?|facing|play(?:ed|ing|s)?|for|held|(?:${PLAYER}) (?:of|for|from))|\\d\\s?[-–—:]\\s?\\d)\\s+(?:the\\s+)?$`,
);
/** Before a place that is one. */
const PLACED =
  /\b(?:in|from|at|to|near|of|across|around|throughout|outside|into|through|within|visit|left)\s+(?:the\s+)?$/i;

/** Whether a country's or city's name stands where its team would, in an article about sport. */
export function standsAsTeam(text: string, { start, end }: Span): boolean {
  return BEFORE.test(text.slice(Math.max(0, start - 24), start)) || AFTER.test(text.slice(end, end + 40));
}

/** Whether nothing tells that it is the place itself. */
export const mayBeTeam = (text: string, { start, end }: Span): boolean =>
  !PLACED.test(text.slice(Math.max(0, start - 16), start)) && !/^,\s\p{Lu}/u.test(text.slice(end, end + 3));
