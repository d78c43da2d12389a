import type { Span } from '../../model/span.ts';

const BODY =
  'company|firm|chain|start-?up|daily|weekly|retailer|brand|band|group|organi[sz]ation|nonprofit|non-profit|charity|foundation|agency|newspaper|magazine|website|site|outlet|network|publication|blog|' +
  'broadcaster|publisher|maker|manufacturer|airline|carrier|bank|insurer|lender|contractor|operator|restaurant|club|team|league|union|party|coalition|alliance|committee|commission|' +
  'institute|institution|think tank|university|college|school|hospital|store|shop|studio|label|franchise|service|platform|app|PAC|lobby|consultancy|partnership|venture|fund|movement|militia';
const OWNED =
  'CEO|CFO|chief executive|co-?founder|headquarters|shares|stock|employees|executives|customers|users|shareholders|parent company|subsidiary|stores|products';

/** Bodies that people put after a name as often as before it: "the Harrow newspaper". */
const NAMED_BEFORE =
  'newspaper|magazine|newsletter|daily|weekly|website|news agency|network|chain|airline|brewery|gang|militia|nonprofit|non-profit|charity|consultancy|law firm|think tank|start-?up|publishing house';
/** What happens to shares: "closed at $46", "rose 25 cents", "fell 3 percent". */
const TRADED =
  '(?:closed|rose|fell|gained|lost|jumped|slid|dropped|climbed|slipped|advanced|declined|edged|traded) (?:up |down |at |to |by )?(?:about )?(?:[$£€¥]\\s?\\d|[\\d.]+ ?(?:cents|%|percent|per cent))';

/** Right before a name: "the chain Harrow Lane", "chief executive of Harrow Lane". */
const BEFORE = new RegExp(`\\b(?:${BODY}|(?:${OWNED}|president|chairman|chairwoman|director) (?:of|at))\\s+$`);
/** Right before a name between commas: "whose start-up, Harrow," but not "the head of the union, Ada Roe,". */
const APPOSED = new RegExp(
  `(?<!\\b(?:of|at|for|from|in|by|with|to|and)\\s(?:the|an?|its|his|her|their|this|that|\\S+['’]s)\\s(?:[\\w-]+\\s){0,2})\\b(?:${BODY}),\\s+$`,
);
/** Right after it: what it is said to be, what its shares do, its legal form. */
const SAID_AFTER = new RegExp(
  [
    `^,\\s+(?:an?|the|one of)\\s(?:(?!\\b(?:of|for|at|with|from|who|whose|in|by|to|and)\\b)[^,.;:“”"()]){0,60}?\\b(?:${BODY})(?=[,.;:]|\\s+(?:that|which|based|founded|in|for|of|with|run|owned|known)\\b)`,
    `^\\s+${TRADED}`,
    '^,?\\s+(?:Inc|Corp|Ltd|LLC|PLC|plc)\\b',
  ].join('|'),
);
/** Right after what may be a person, but is no place: what it has, and that it is an "it". */
const NO_PERSON_AFTER = new RegExp(
  [
    `^(?:['’]s?)?\\s+(?:${OWNED})\\b`,
    '^,?\\s+which\\b',
    '^\\s+(?:said|says|announced|confirmed|reported)\\s+(?:that\\s+)?its?\\b',
    `^['’]?s?\\s+(?:${NAMED_BEFORE})\\b`,
  ].join('|'),
);
/** Right after a person: an age, "who", a party and state. */
const PERSON = /^(?:,?\s+who(?:se)?\b|,\s+\d{2},|,?\s+\(?(?:D|R|I)-|\s+(?:himself|herself)\b)/;

/** What follows a name that stands by itself: "the Santorum cocktail" says nothing of Santorum. */
const ALONE =
  /^(?:[,.;:)”"]|\s+(?:said|says|is|was|has|had|will|would|did|does|and|in|for|at|to|on|which|that|also|announced)\b)/;

/**
 * How far what stands around a name speaks for a body rather than a person: above 0 for a body, below for a person, 0
 * where nothing tells. Looks at a hundred characters.
 */
export function bodyEvidence(text: string, { start, end }: Span): number {
  const after = text.slice(end, end + 90);
  if (PERSON.test(after)) return -1;
  const before = text.slice(Math.max(0, start - 60), start);
  // "the Harrow Lane", but nobody says "the Jane Roe".
  const article = /\bthe\s+$/i.test(before) && ALONE.test(after) ? 1 : 0;
  return (
    article + (isSaidBefore(before, after) ? 2 : 0) + (SAID_AFTER.test(after) || NO_PERSON_AFTER.test(after) ? 2 : 0)
  );
}

/**
 * How surely a name that could be a place's is said to be a body's: 2 where that stands before it ("the port's operator, Harrow
 * Terminals,", "the daily Harrow"), 1 where it stands after it, 0 where nothing says so.
 */
export function calledBody(text: string, { start, end }: Span): number {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 90);
  if (isSaidBefore(before, after)) return 2;
  return SAID_AFTER.test(after) && !SOMEWHERE.test(before) ? 1 : 0;
}

const SOMEWHERE = /\b(?:in|from|at|near|to|of|outside|around|across|into|through) $/i;

const isSaidBefore = (before: string, after: string): boolean =>
  BEFORE.test(before) || (after.startsWith(',') && APPOSED.test(before));
