import type { BlockKind } from '../model/records.ts';
import { AGENCIES } from './agencies.ts';
import { isCall } from './calls.ts';
import { joinedCredits } from './joins.ts';

/**
 * What a line is, told from its looks alone. One table for plain text and HTML: a page's markup can say more, never
 * less. Runs in the browser. Patterns are anchored and see at most the first and last 400 characters of a line. The quick
 * looks before the long patterns save making them: a pattern costs its milliseconds with the first line that it meets.
 */
export interface LineRule {
  readonly name: string;
  readonly kind: BlockKind;
  readonly example: string;
  readonly match: (line: string) => boolean;
}

/** Captions end in an agency after a stop, a slash or a bracket ("… on Monday. REUTERS"); sentences after a word ("told Reuters"). */
const AGENCY_END = new RegExp(
  `(?:(?:[.!?)/(,|©:–—-]\\s?|\\bvia )(?:${AGENCIES})[\\s).]*|\\s(?:Getty Images|AFP|EPA|Shutterstock|Alamy|AP Photo))$`,
);
/** A bare agency in brackets after a paragraph says whose report it is. */
const AGENCY_REPORT = /\((?:AP|AFP|Reuters|EFE|ANSA|dpa|PA|Xinhua|TASS|Kyodo|Bloomberg)\)\.?$/;
const AGENCY_LAST = new RegExp(`(?:${AGENCIES})[\\s/,|&)\\]]*$`);
const AGENCY_ALONE = new RegExp(
  `^[\\s(\\[©]*(?:[\\p{Lu}][\\p{L}'’.-]+(?: |(?=[/,|]))){0,4}(?:via |/ ?|, ?|for |\\| ?|- )?(?:(?:${AGENCIES})[\\s/,|&)\\]]*)+$`,
  'u',
);
const CREDIT_WORD =
  /^[\s([]*(?:(?:photo(?:graph)?s?|images?|pictures?|pics?|credits?|video|illustrations?|graphics?)(?: ?(?:credits?|by|copyright|source|courtesy(?: of)?)| via)?\s*(?::|\/|©|\.{3}|\||–|—)|(?:photo(?:graph)?s?|image|picture|video|illustration) (?:by|credit|copyright|courtesy of|via) |©|\(c\) |copyright )/i;
const CAPS_SLASHES = /^(?:[\p{Lu}][\p{Lu}'’.-]+(?: [\p{Lu}][\p{Lu}'’.-]*){0,4})(?:\/[\p{L}'’. -]{2,40}){1,6}$/u;

const TEASER_WORD =
  /^(?:[▶►»>•*|\-–—\s]*)(?:watch|listen|read|see|explore|play|video|podcast|gallery|in pictures|in photos|related|read more|read also|also read|also see|see also|more on this(?: story)?|more|don['’]t miss|must read|recommended|opinion|analysis|explainer|quiz|up next|click here|check out|further reading|[^:]{0,30}\bREAD MORE|lire aussi|à lire aussi|voir aussi|lesen sie auch|mehr zum thema|lea también|lee también|leia também|veja também|leggi anche|читайте также|lees ook|läs också|les også)\s?(?::|\||–|—|>|»|►)/i;
const NOTE =
  /^[\s([*]*(?:editor['’]?s?['’]? ?(?:s )?notes?|correction|corrections|clarification|update|note to readers|redaktioneller hinweis)\b ?(?:\([^)]{1,40}\))?\s?[:.–—-]|^[\s([*]*(?:this|the|an earlier version of this|a previous version of this) (?:story|article|report|post|piece|headline|live blog|page)?\s?(?:has been|was|is being|will be|incorrectly|misstated|misidentified|mistakenly)\s?(?:updated|corrected|amended|clarified|edited|incorrectly|misstated|changed|revised|stated)?/i;
const NOTE_VERB =
  /\b(?:updated|corrected|amended|clarified|edited|incorrectly|misstated|misidentified|mistakenly|wrongly|revised)\b/i;
const NOTE_LABEL = /^[\s([*]*(?:editor|correction|clarification|note to)/i;

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*';
const STAMP = new RegExp(
  `^(?:(?:first |last |originally )?(?:published|updated|posted|modified|created|date)(?: on| at)?:?\\s*)?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? )?(?:(?:${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\.? ${MONTH}\\.?),? ?(?:\\d{4})?|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})\\b.{0,60}$`,
  'i',
);
const STAMP_WORD =
  /^(?:(?:first |last |originally )?(?:published|updated|posted|modified)(?: on| at)?:? ).{0,80}\d.{0,60}$/i;
const CLOCK_ONLY =
  /^(?:\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?|\d{1,2} ?[ap]\.?m\.?(?: ?[A-Z]{2,4})?|\d{1,3} ?(?:mins?|minutes?|hours?|hrs?|days?|[hm]) ago)$/i;

const CAPTION_WORD =
  /^(?:(?:image |photo )?caption\b|image:|photo:|pictured\b|file(?: photo)?(?::| ?[-–—])|above:|below:|left:|right:|from left\b|clockwise\b)/i;
const CAPTION_SIDE =
  /\((?:L|R|C|left|right|centre|center|L-R|pictured|above|below|file(?: photo)?)\)|\bin (?:this|an undated) (?:undated |file |handout |combination )?(?:photo|image|picture|still)/;

/** The first and last part of a long line: looks show at its ends, and patterns stay quick. */
function ends(line: string): string {
  return line.length <= 800 ? line : `${line.slice(0, 400)} … ${line.slice(-400)}`;
}

export const LINE_RULES: readonly LineRule[] = [
  {
    name: 'note',
    kind: 'note',
    example: 'Correction: An earlier version of this story gave the wrong year.',
    match: line =>
      line.length < 900 &&
      (NOTE_LABEL.test(line) || NOTE_VERB.test(line.slice(0, 300)) || /^[\s(]*update\b/i.test(line)) &&
      NOTE.test(line) &&
      !/^update\b[^:.]{0,20}-/i.test(line),
  },
  {
    name: 'stamp',
    kind: 'dateline',
    example: 'Updated 10:01 am, Tuesday, March 4, 2025',
    match: line =>
      line.length < 110 &&
      /\d/.test(line) &&
      (STAMP.test(line) || STAMP_WORD.test(line)) &&
      !/[.!?]["”’]?$/.test(line.replace(/\b[ap]\.m\.$/i, '')),
  },
  { name: 'clock', kind: 'dateline', example: '14:35 BST', match: line => line.length < 30 && CLOCK_ONLY.test(line) },
  {
    name: 'credit-word',
    kind: 'credit',
    example: 'Photograph: Ana Lind/Getty Images',
    match: line => line.length < 120 && CREDIT_WORD.test(line) && !/[a-z]\.$/.test(line),
  },
  {
    name: 'credit-agency',
    kind: 'credit',
    example: 'Ana Lind/Reuters',
    match: line => line.length < 100 && AGENCY_LAST.test(line) && AGENCY_ALONE.test(line),
  },
  {
    name: 'credit-caps',
    kind: 'credit',
    example: 'ANA LIND/POOL/EPA',
    match: line => line.length < 100 && CAPS_SLASHES.test(line),
  },
  {
    name: 'teaser-word',
    kind: 'teaser',
    example: 'Watch: Ministers leave the talks',
    match: line => line.length < 260 && TEASER_WORD.test(line),
  },
  {
    name: 'teaser-call',
    kind: 'teaser',
    example: 'Sign up for our morning newsletter',
    match: line => line.length < 400 && isCall(line),
  },
  {
    name: 'caption-word',
    kind: 'caption',
    example: 'Image caption The bridge was closed in May',
    match: line => line.length < 500 && CAPTION_WORD.test(line),
  },
  {
    name: 'caption-agency',
    kind: 'caption',
    example: 'The minister leaves the hall on Monday. REUTERS',
    match: line => line.length < 500 && line.length > 20 && AGENCY_END.test(line) && !AGENCY_REPORT.test(line),
  },
  {
    name: 'caption-joined',
    kind: 'caption',
    example: 'Ministers leave the hall in BergenANA LIND/POOL/EPA',
    match: line => line.length < 600 && joinedCredits(line).length > 0,
  },
  {
    name: 'caption-side',
    kind: 'caption',
    example: 'Ministers Lind (L) and Roe shake hands in Bergen',
    match: line => line.length < 500 && CAPTION_SIDE.test(line) && !/[.!?]["”’)\]]*$/.test(line),
  },
];

/** The first rule that knows the line, or null: then it is a paragraph as far as its looks say. */
export function ruleOfLine(line: string): LineRule | null {
  const seen = ends(line);
  for (const rule of LINE_RULES) if (rule.match(line.length > 900 ? seen.padEnd(line.length) : seen)) return rule;
  return null;
}

const NAME = "\\p{Lu}[\\p{L}'’.-]*\\p{L}\\.?|\\p{Lu}\\.";
const NAMES = new RegExp(
  `^(?:${NAME})(?: (?:${NAME}|de|da|di|del|van|von|der|bin|al|el|la|le|of|in|for|and|&|the|und|et|y)(?=[ ,]|$)|,(?= )){1,16}$`,
  'u',
);
const BY = /^(?:written |reporting |report |story |words |analysis )?(?:by|von|por|par|di|door)[:\s]\s*(?=[\p{Lu}@])/iu;

/**
 * True for a line that names the authors: "By Ana Lind", "Ana Lind and Bo Ek, BBC News". Bare names count only where
 * `top` says that the line stands above the body, since anywhere else they are as well a subheading.
 */
export function isByline(line: string, top: boolean): boolean {
  if (line.length > 140 || /[.!?…:;"”]$/.test(line.replace(/\b(?:Jr|Sr|Dr|[A-Z])\.$/, ''))) return false;
  if (BY.test(line))
    return (
      NAMES.test(
        line
          .replace(BY, '')
          .replace(/\s*[|•·–—-]\s.*$/, '')
          .replace(/@\S+/g, '')
          .trim()
          .slice(0, 120),
      ) || line.length < 60
    );
  if (!top || line.split(' ').length < 2) return false;
  return NAMES.test(line.replace(/\s*[|•·]\s.*$/, '')) && !/^(?:the|a|an|in|on|at|for|of|and)\b/i.test(line);
}

const PLACE = "\\p{Lu}[\\p{Lu}'’.-]+(?:[ -]\\p{Lu}[\\p{L}'’.-]*){0,3}";
const DATELINE_MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*';
const DATELINE_REST = '\\s?(?:\\((?:[\\p{L}. /-]{2,30})\\))?\\s?(?:[-–—]{1,2}|:)\\s?(?=\\S)';
const IN_CAPITALS = new RegExp(
  `^${PLACE}(?:, ?[\\p{Lu}][\\p{L}. ]{1,25}?){0,2}(?:, ?(?:\\d{1,2} ${DATELINE_MONTH}|${DATELINE_MONTH}\\.? \\d{1,2})(?: ?, ?\\d{4}| \\d{4})?)?${DATELINE_REST}`,
  'u',
);
const BEFORE_AGENCY = new RegExp(
  `^[\\p{Lu}][\\p{L}'’.-]+(?:[ -][\\p{Lu}][\\p{L}.'’-]*){0,2}(?:, ?[\\p{Lu}][\\p{L}. ]{1,25}?)?(?=\\s?\\((?:Reuters|AP|AFP|CNN|dpa|UPI|Xinhua|ANI|PTI|IANS|TASS|Kyodo|Bloomberg|EFE|ANSA|PA|AA)\\))${DATELINE_REST}`,
  'u',
);

/**
 * The length of a dateline before a paragraph's first sentence, dash and following space included, or 0:
 * "KYIV, Aug 7 (Reuters) - ", "Oslo (AP) — ". A place in capitals or an agency in brackets is required.
 */
export function datelineLength(line: string): number {
  const start = line.slice(0, 120).replace(/[\u00a0\t]/g, ' ');
  const found =
    (/^\p{Lu}[\p{Lu}'’.-]/u.test(start) ? IN_CAPITALS.exec(start) : null) ??
    (start.includes('(') ? BEFORE_AGENCY.exec(start) : null);
  if (found === null || line.length < found[0].length + 20) return 0;
  // "UPDATE: …" and "WATCH: …" are labels; with a colon only a place and an agency count.
  if (/:\s?$/.test(found[0]) && !found[0].includes('(')) return 0;
  return found[0].length;
}

/** True for a line that could stand over a section: short, no final stop, not only figures. */
export function isShortHeading(line: string): boolean {
  return (
    line.length <= 90 &&
    line.length >= 3 &&
    /\p{L}/u.test(line) &&
    !/[.,;:…]["”’)]*$/.test(line) &&
    !line.includes('\n')
  );
}
