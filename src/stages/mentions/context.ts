import type { Candidate } from './candidate.ts';
import type { MentionKind } from './kinds.ts';
import { eventWords, facilityWords, organizationWords, otherWords } from './lexicon.ts';

const WORK =
  'ship|vessel|yacht|ferry|submarine|destroyer|frigate|tanker|spacecraft|satellite|probe|rover|novel|book|memoir|film|movie|documentary|album|song|single|series|sitcom|musical|opera|poem|game|' +
  'app|software|cocktail|podcast|painting|sculpture|tune|ballad|font|database|console|boat|car|jet|drone|telescope|locomotive|missile|rocket|breed|dialect';
const HAPPENING = '[Hh]urricane|[Tt]yphoon|[Cc]yclone|[Ss]torm|[Oo]peration|tournament|festival|event|exercise';
const CALLED = '(?: (?:called|named|titled|entitled|dubbed|known as))?,?\\s+["“‘\']?';
/** What one of the two below may find; most names come after neither. */
const MAY_BE_CALLED = new RegExp(`\\b(?:${WORK}|${HAPPENING})${CALLED}(?:[Tt]he )?$`);
/** "the cruise ship Harrow", "her novel called “Harrow”", "her latest book, Harrow". */
const CALLED_OTHER = new RegExp(`\\b(?:${WORK})${CALLED}(?:The )?$`);
/** "Harrow is a free wiki that …", "Harrow, a browser". */
const SAID_TO_BE = /^(?:,? (?:is|was)|,) (?:an?|the|his|her|their) ((?:[^\s,.;:()]+ ?){1,4})/;
const OTHER = new RegExp(
  `\\b(?:${WORK}|play|wiki|website|browser|search engine|operating system|drug|vaccine|disease|virus|language)\\b`,
);
/** "the storm Harrow", "Operation Harrow". */
const CALLED_EVENT = new RegExp(`\\b(?:${HAPPENING})${CALLED}(?:the )?$`);
const TITLED =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Sen|Senator|Rep|Gov|Governor|Judge|Justice|Detective|Rev|Lt|Sgt|Capt|Col|Gen)\.?\s+(?:\p{Lu}\S*\s+){0,2}$/u;
const HELD_AT = / (?:Expo|Cup|Olympics|Festival|Biennale) \p{Lu}\p{Ll}+$/u;
const GAMES = /^(?:\d{4} )?(?:(?:Summer|Winter) )?(?:Olympics|Paralympics)$/;
/** "the Roe family," and "the Roe brothers said", but not "the Harrow family doctor". */
const KIN =
  /^ (?:family|brothers|sisters|siblings|twins)(?=[,.;:’']|\s(?:and|said|has|had|is|was|were|will|would|who|in|of|for|to|from|on|at|interests)\b)/;
const SKY = new Set([...'Earth Moon Sun Mars Venus Jupiter Saturn Neptune Uranus Pluto'.split(' '), 'Milky Way']);

/** "Storm Harrow", "Operation Harrow", "Battle of Harrow". */
const EVENT_FIRST =
  /^(?:(?:Hurricane|Typhoon|Cyclone|Storm|Operation) \p{Lu}|(?:Battle|Siege|Festival|War|Feast) of |World War (?:I+|One|Two|Three|[123])$|(?:UEFA )?Euro (?:19|20)\d\d$)|(?:\p{Ll}|[ -])Con(?: \d+)?$/u;
/** "Treaty of Harrow", "Boeing 737", "MiG-29". */
const OTHER_FIRST =
  /^(?:(?:Boeing|Airbus|Antonov|Tupolev|Ilyushin|Sukhoi|Cessna|Embraer|Bombardier|Soyuz|Ariane|Apollo|STS)[ -][A-Z]{0,3}-?\d|(?:F|B|C|A|MiG|Su|Mi|Tu|An|Il|AK|UH|AH|CH|MQ|RQ|SA|KC|AV|M)-\d{1,3}[A-Z]?$)|^(?:Treaty|Act|Declaration|Law|Code|Book|Gospel|Convention|Charter) of /;

/** How much a name's last word tells beside the model, whose word counts 1 at most. */
const LAST_WORD = { event: 1, other: 0.8 } as const;
/** How much its first words do. */
const FIRST_WORDS = 1;

/** Adds what a name's own words and those around it say about its kind, with how much that counts. */
export function addSaid(
  text: string,
  { start, head, kind }: Candidate,
  name: string,
  add: (kind: MentionKind, weight: number) => void,
): void {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  if (last.length < name.length && !name.includes(' of ')) {
    if (eventWords.has(last)) add('event', LAST_WORD.event);
    if (otherWords.has(last)) add('other', LAST_WORD.other);
  }
  if (EVENT_FIRST.test(name)) add('event', FIRST_WORDS);
  else if (OTHER_FIRST.test(name)) add('other', FIRST_WORDS);
  if (last.endsWith('lympics') && GAMES.test(name)) add('event', 2);
  // "Fan Expo Norland", "the World Cup Qatar"
  if (last.length < name.length && HELD_AT.test(name) && !facilityWords.has(last)) add('event', 1);
  const from = head.end - name.length;
  const before = text.slice(Math.max(0, from - 40), from);
  if (MAY_BE_CALLED.test(before)) {
    if (CALLED_OTHER.test(before)) add('other', 1);
    else if (CALLED_EVENT.test(before)) add('event', 1);
  }
  if (
    /^(?:,|,? (?:is|was)) /.test(text.slice(head.end, head.end + 6)) &&
    OTHER.test(SAID_TO_BE.exec(text.slice(head.end, head.end + 60))?.[1] ?? '')
  )
    add('other', 1.5);
  if (
    kind !== 'person' &&
    head.start > start &&
    !organizationWords.has(last) &&
    TITLED.test(text.slice(start, head.start))
  )
    add('person', 1);
  if (SKY.has(name)) add('place', 1);
  if (kind === 'organization' && text[head.end] === ' ' && KIN.test(text.slice(head.end, head.end + 24)))
    add('person', 1);
}

/** "BuzzBank", "Oslonews", "harrow.com": nobody is called so. "McRoe" and "DeRoe" are persons. */
export const isCoined = (name: string): boolean =>
  !name.includes(' ') &&
  /\p{Ll}\p{Lu}|\.(?:com|org|net)$|\p{Ll}(?:news|pedia|soft|corp|bank)$/u.test(name) &&
  !/^(?:Mac|Mc|De|Di|Da|La|Le|Du|El|Al|Fitz|Van)\p{Lu}|[-’']\p{Lu}/u.test(name);

/** Whether a name of one word stands where a place would: "in Paris", "Paris, Texas", "Paris streets", not "Paris said". */
export function standsAsPlace(text: string, { head }: Candidate): boolean {
  if (
    /\b(?:in|from|at|near|to|of|the|outside|around|across|into|through)\s+$/i.test(
      text.slice(Math.max(0, head.start - 9), head.start),
    )
  )
    return true;
  const after = text.slice(head.end, head.end + 12);
  return (
    /^(?:,\s\p{Lu}|\s\p{L})/u.test(after) &&
    !/^ (?:\p{Ll}+(?:s|ed|t)|was|had|will|would|did|and|also|told|left)\b/u.test(after)
  );
}
