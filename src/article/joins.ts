import type { Span } from '../model/span.ts';
import { AGENCIES } from './agencies.ts';

/**
 * Finds words that were run together when a text was scraped. Nothing is repaired: the text is evidence. Runs in the
 * browser. Every pattern looks at one word or one line and is linear in its length.
 */

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;
/** Addresses, handles and hashtags are written together on purpose. Tested on the first part of one chunk of text. */
const ADDRESS = /:\/\/|^\W?www\.|@|#|\.(?:com|org|net|co|io|gov|edu|uk|de|fr|eu|ru|ua|info|news|tv)\b/i;

/** Name parts that keep a capital after them: McDonald, MacArthur, DeSantis, LaGuardia, O'Brien, FitzGerald. */
const NAME_PART =
  /^(?:Mc|Mac|De|Di|Du|Da|Del|Della|La|Le|Los|Las|Van|Von|Ver|Vander|Fitz|San|St|O|D|L|Al|El|Ab|Ap|Ben|Bin|Abu|Ad|Ash|Ibn)$/;
/** Short words that begin no brand: lower case before a capital, they lost their space. */
const SHORT = new Set('of in to by at on as is he we it us an or if so no up my be do go'.split(' '));
/** Words that begin sentences; CamelCase names do not end in them (LinkedIn, CheckIn and AddOn would with "In", "On"). */
const STARTERS = new Set(
  'The They This That But She When While There What His Her However Meanwhile These Those Where After Although'.split(
    ' ',
  ),
);
/** Words that follow a name as its verb or joint and end no other word. */
const AFTER_NAME = new Set(
  'had has have was were said says will would could should and the that with from who which when not but after before told are'.split(
    ' ',
  ),
);
const ENDS_IN_FUNCTION_WORD = /^(\p{Ll}{2,})(?:the|that|which|with|this)$/u;
const RIGHTLY = new Set(
  'bathe sunbathe breathe clothe unclothe soothe loathe lathe lithe blithe writhe seethe scythe swathe sheathe unsheathe wreathe teethe tithe absinthe withe kithe forthwith herewith therewith wherewith like'.split(
    ' ',
  ),
);
const DOMAIN_ENDS = new Set('Com Net Org Io Co Uk Js Tv Ai Eu De Info'.split(' '));

/** Words joined where a link or a line break lost its space, as spans of the joined words. */
export function joinedWords(text: string): Span[] {
  const words = Array.from(text.matchAll(WORD), found => ({ word: trimWord(found[0]), start: found.index }));
  const counts = new Map<string, number>();
  for (const { word } of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const joined = new Set(
    [...counts.keys()].filter(word => word.length >= 5 && word.length <= 60 && isJoined(word, counts)),
  );
  if (joined.size === 0) return [];
  const addresses = addressesIn(text);
  const spans: Span[] = [];
  let next = 0;
  for (const { word, start } of words) {
    if (!joined.has(word)) continue;
    const end = start + word.length;
    while (next < addresses.length && addresses[next]!.end <= start) next++;
    if (next < addresses.length && addresses[next]!.start < end) continue;
    spans.push({ start, end });
  }
  return spans;
}

function addressesIn(text: string): Span[] {
  return Array.from(text.matchAll(/\S+/g))
    .filter(([chunk]) => ADDRESS.test(chunk.slice(0, 300)))
    .map(({ 0: chunk, index }) => ({ start: index, end: index + chunk.length }));
}

/** Without marks and a possessive ending after it. Nearly every word has none. */
function trimWord(word: string): string {
  return /['’.s-]$/.test(word) ? word.replace(/['’.-]+$/, '').replace(/['’]s$/, '') : word;
}

function isJoined(word: string, counts: ReadonlyMap<string, number>): boolean {
  if (/^\p{Ll}+$/u.test(word)) {
    return (
      ENDS_IN_FUNCTION_WORD.test(word) && !RIGHTLY.has(word) && counts.get(word) === 1 && !/(?:thethe)$/.test(word)
    );
  }
  const stop = /^(\p{L}{3,})\.(\p{Lu}\p{Ll}{2,})$/u.exec(word);
  if (stop !== null) return /^\p{L}\p{Ll}+$/u.test(stop[1]!) && !DOMAIN_ENDS.has(stop[2]!);
  if (!/^\p{L}+$/u.test(word)) return false;

  if (/^\p{Lu}\p{Ll}+$/u.test(word)) {
    if (counts.get(word) !== 1) return false;
    for (let cut = 4; cut <= word.length - 3; cut++) {
      if (AFTER_NAME.has(word.slice(cut)) && (counts.get(word.slice(0, cut)) ?? 0) >= 2) return true;
    }
    return false;
  }
  const parts = /^(\p{L}?\p{Ll}+)(\p{Lu}[\p{L}]*)$/u.exec(word);
  if (parts === null) return false;
  const [, left, right] = parts as unknown as [string, string, string];
  if (left === 'The' || left === 'Now') return false;
  if (NAME_PART.test(left)) return false;
  if (/^\p{Ll}/u.test(left)) {
    return (
      /^\p{Lu}\p{Ll}{2,}$/u.test(right) &&
      (left.length >= 3 ? !/^(?:mac|van|von|del|bin|ben|dos|das|los|las|abu)$/.test(left) : SHORT.has(left))
    );
  }
  if (STARTERS.has(right)) return true;
  // A name and an abbreviation or a name in capitals: "MoscowNATO". Brands add one or two letters (SpaceX, OpenAI).
  if (left.length >= 4 && /^\p{Lu}{3,}$/u.test(right)) return (counts.get(word) ?? 0) === 1;
  // Two names that the text has apart as well.
  return (
    left.length >= 3 &&
    right.length >= 3 &&
    counts.get(word) === 1 &&
    (counts.get(left) ?? 0) > 0 &&
    (counts.get(right) ?? 0) > 0
  );
}

const CAPS = "\\p{Lu}[\\p{Lu}'’.-]{1,25}";
/** A photographer and agencies with slashes: "ANA LIND/POOL/EPA", with what may stand between. */
const SLASHED = new RegExp(
  `(?:${CAPS} ){0,4}${CAPS}(?:\\/(?:${CAPS}(?: ${CAPS}){0,2}|Shutterstock|Getty Images|Reuters|Sputnik|Alamy|Bloomberg|Anadolu|POOL)){1,6}`,
  'gu',
);
const NAMED = new RegExp(`(?<=\\p{Ll}|[.!?)])(?:${AGENCIES})(?![\\p{L}])`, 'gu');
const LABELLED =
  /(?<=\p{Ll}|[.!?)])(?:Credit|Photograph|Photo|Image|Picture|Source|Copyright)s?(?: credit| source| copyright)?\s?:\s?\p{L}[^\n]{0,60}/gu;
/** Short agency names that also end words in other ways ("PA", "AP") count only in a list with slashes. */
const TOO_SHORT = /^(?:PA|AP|REX|Pool|POOL|Rex)$/;

/** Photo credits that were run into a line of words without a space, as spans of the credits. Given one line. */
export function joinedCredits(line: string): Span[] {
  if (line.length > 1500) return [];
  const spans: Span[] = [];
  const add = (found: RegExpExecArray): void => {
    const start = found.index;
    const end = start + found[0].trimEnd().length;
    if (!spans.some(span => start < span.end && span.start < end)) spans.push({ start, end });
  };
  for (const found of line.includes('/') ? line.matchAll(SLASHED) : []) {
    const before = line[found.index - 1] ?? ' ';
    const after = line[found.index + found[0].length] ?? ' ';
    if (/\p{Ll}|[.!?)]/u.test(before) || /\p{L}/u.test(after)) add(found);
  }
  for (const found of line.includes(':') ? line.matchAll(LABELLED) : []) add(found);
  for (const found of line.matchAll(NAMED)) if (/^\p{Lu}/u.test(found[0]) && !TOO_SHORT.test(found[0])) add(found);
  return spans.sort((a, b) => a.start - b.start);
}

/** Where the name of an author runs into the outlet or the job in a byline: the word that holds both, or null. */
export function joinedByline(line: string): Span | null {
  for (const found of line.matchAll(/\p{L}[\p{L}'’-]*/gu)) {
    const parts = /^(\p{Lu}\p{Ll}[\p{L}'’-]*?\p{Ll}|\p{Ll}{2,})(\p{Lu}[\p{L}'’-]+)$/u.exec(found[0]);
    if (parts === null || NAME_PART.test(parts[1]!) || /^(?:Mc|Mac|De|Di|La|Le|Fitz|Van)\p{Lu}\p{Ll}+$/u.test(found[0]))
      continue;
    if (/^\p{Lu}\p{Ll}+$/u.test(parts[2]!) && parts[2]!.length < 3) continue;
    return { start: found.index, end: found.index + found[0].length };
  }
  return null;
}
