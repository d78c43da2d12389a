import type { Span } from '../../model/span.ts';

const BODY =
  'company|firm|chain|start-?up|retailer|brand|band|group|organi[sz]ation|nonprofit|non-profit|charity|foundation|agency|newspaper|magazine|website|site|outlet|network|publication|blog|' +
  'broadcaster|publisher|maker|manufacturer|airline|carrier|bank|insurer|lender|contractor|operator|restaurant|club|team|league|union|party|coalition|alliance|committee|commission|' +
  'institute|institution|think tank|university|college|school|hospital|store|shop|studio|label|franchise|service|platform|app|PAC|lobby|consultancy|partnership|venture|fund|movement|militia';
const OWNED =
  'CEO|CFO|chief executive|co-?founder|headquarters|shares|stock|employees|executives|customers|users|shareholders|parent company|subsidiary|stores|products';

/** Right before a name: "the chain Harrow Lane", "chief executive of Harrow Lane". */
const BEFORE = new RegExp(`\\b(?:${BODY}|(?:${OWNED}|president|chairman|chairwoman|director) (?:of|at))\\s+$`);
/** Right after it: what it is said to be, what it has, and that it is an "it". */
const AFTER = new RegExp(
  [
    `^,\\s+(?:an?|the|one of)\\s(?:(?!\\b(?:of|for|at|with|from|who|whose|in|by|to|and)\\b)[^,.;:“”"()]){0,60}?\\b(?:${BODY})(?=[,.;:]|\\s+(?:that|which|based|founded|in|for|of|with|run|owned|known)\\b)`,
    `^(?:['’]s?)?\\s+(?:${OWNED})\\b`,
    '^,?\\s+which\\b',
    '^\\s+(?:said|says|announced|confirmed|reported)\\s+(?:that\\s+)?its?\\b',
    '^,?\\s+(?:Inc|Corp|Ltd|LLC|PLC|plc)\\b',
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
  const before = text.slice(Math.max(0, start - 30), start);
  // "the Harrow Lane", but nobody says "the Jane Roe".
  const article = /\bthe\s+$/i.test(before) && ALONE.test(after) ? 1 : 0;
  return article + (BEFORE.test(before) ? 2 : 0) + (AFTER.test(after) ? 2 : 0);
}
