/**
 * Calls to the reader, which stand among the paragraphs of pages: "Sign up for our newsletter", "Read more", "3 comments".
 * They are found by the word that opens them, then by what follows it: of the many patterns only those of words that occur
 * are ever compiled.
 */
const CALLS: readonly (readonly [openers: string, rest: RegExp])[] = [
  ['click tap', / (?:here|to)\b/iy],
  ['read', / (?:more|the full|next|also|all|the (?:original|rest))\b/iy],
  ['more', / (?:from|on|about|stories|news)\b| [^.:]{0,40}: (?:https?:|www\.)/iy],
  ['see', / (?:also|more)\b/iy],
  ['you', / (?:may|might|can) (?:also|be interested)\b/iy],
  ['related', / (?:stories|articles|coverage|links|content|topics)/iy],
  [
    'for get',
    / (?:more|the latest)\b[^.]{0,80}\b(?:click|visit|follow|subscribe|sign up|go to|inbox|newsletter|delivered)/iy,
  ],
  ['sign', /[- ]up\b/iy],
  ['signup subscribe', /\b/y],
  [
    'follow like join find',
    / (?:us|me|him|her|them|[^\s\d.!?][^.!?]{0,60}) on (?:twitter|facebook|instagram|x\b|youtube|telegram|tiktok|linkedin|social|whatsapp|google)/iy,
  ],
  ['follow tweet', / (?:me |him |her |us )?@?\S+ ?(?:on twitter)?$/iy],
  ['follow', / [^.]{0,60}\bcoverage\b/iy],
  ['join get receive', / [^.]{0,60}(?:newsletter|inbox|channel|mailing list)/iy],
  ['download get', / (?:the|our) (?:free )?[^.]{0,40}\bapp\b/iy],
  ['listen', / to [^.]{0,60}(?:podcast|live\b|here\b)/iy],
  ['share', / this/iy],
  ['have', / (?:you )?(?:a|any) (?:tip|story|news tip)/iy],
  ['got have', / a (?:news )?(?:tip|story)/iy],
  ['write email e-mail contact reach', / (?:to |out to )?(?:the )?(?:[^\d,;:!?()@/]{1,60} )?(?:at|on) \S*[@/]/iy],
  ['reach', / the reporters?/iy],
  ['send', / (?:us )?(?:your|news|story) [^.]{0,60}(?:to|at) \S+@/iy],
  ['this the', / (?:article|story|post) (?:was|is|has been)? ?(?:originally|first) (?:published|appeared)/iy],
  ['originally', / (?:published|appeared)/iy],
  ['all some', / (?:rights|contents?) (?:are )?reserved/iy],
  ['copyright', / (?:©|@|\d{4})/iy],
  ['if', / you(?:['’]ve)? (?:enjoy|like|liked|enjoyed) (?:this|our)/iy],
  ['want', / (?:more|to (?:read|know|get))\b[^.]{0,80}\?/iy],
  ['support', / (?:our|us|independent)/iy],
  ['skip jump back', / to\b/iy],
  ['continue', / reading/iy],
  ['story article', / continues/iy],
  [
    'show view load hide leave post add write read',
    / (?:(?:all|a|the|your|more|\d+) )*(?:comments?|replies|responses|reply)/iy,
  ],
  ['comment comments advert', /$/y],
  ['image video audio', / (?:player|unavailable)/iy],
  ['this your', / (?:browser|video) /iy],
  ['tag tags topic topics category categories', /:/y],
  ['filed', / under/iy],
  ['in', / this (?:article|story)(?:$|:)/iy],
];

const BY_OPENER = Map.groupBy(
  CALLS.flatMap(([openers, rest]) => openers.split(' ').map(opener => ({ opener, rest }))),
  ({ opener }) => opener,
);

const OPENER = /^[\s([*>»]*(e-mail|[a-z]+)/i;
/** Calls that open with no word, or with one that pages join to the next. */
const JOINED = /^[\s([*>»]*(?:©\s?\d{4}|\d+ ?comments?$|advertisement|sponsored|promoted|loading)/i;

/** Whether a line calls its reader to do something, or names a part of the page. */
export function isCall(line: string): boolean {
  if (JOINED.test(line)) return true;
  const [opening = '', opener = ''] = OPENER.exec(line) ?? [];
  return (BY_OPENER.get(opener.toLowerCase()) ?? []).some(({ rest }) => {
    rest.lastIndex = opening.length;
    return rest.test(line);
  });
}
