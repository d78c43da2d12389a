import type { Span } from '../../model/span.ts';
import type { Scene } from './words.ts';

/** Surroundings in which the words of events mean something else. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words of arms, forces and fighting: with one of them in the sentence, "hit" and "strike" are blows. */
const ARMED = set(
  'missile missiles rocket rockets drone drones shell shells shelling bomb bombs bomber bombers bombing artillery mortar mortars airstrike airstrikes ' +
    'air-strike air-strikes jet jets warplane warplanes warship warships tank tanks troops soldiers soldier army military militia militias ' +
    'militants militant rebels rebel insurgents insurgent gunmen gunman fighters terrorists terrorist terror navy forces ' +
    'attack attacks attackers attacker assailant assailants explosion explosions blast blasts blew explosive explosives gun guns gunfire firearm rifle rifles ' +
    'shooting shootings shot police policeman policemen officer officers commander commanders airbase frontline ceasefire truce ' +
    'war warfare combat fighting offensive invasion violence violent clashes raid raids suicide islamist islamists taliban isis isil hamas hezbollah ' +
    'al-shabab boko jihadists extremists separatists guerrillas paramilitary paramilitaries protesters demonstrators civilians knife ambush armed infantry squadron ' +
    'settlers houthi houthis insurgency extremist jihadist occupying occupation battalion brigade submarine torpedo peacekeepers',
);

/** One of these, or two of the others, tell of sport. */
const SPORT = set(
  'goalkeeper midfielder quarterback touchdown innings wicket wickets playoff playoffs semifinal semi-final quarterfinal quarter-final teammate teammates ' +
    'nfl nba mlb nhl fifa uefa premiership batsman inning homer rebounds linebacker offside halftime half-time medallist medalist grand-slam',
);
const SPORT_TOO = set(
  'match striker defender championship championships tournament league cup coach scored goal goals season fixture football soccer basketball ' +
    'baseball rugby cricket tennis hockey golf olympics olympic medal bowler pitcher racing referee stadium club team player players game games win score champion champions final kick',
);

const BUSINESS = set(
  'shares shareholders investors stock stocks profit profits earnings revenue quarterly customers retailer brand merger takeover acquisition ipo startup ' +
    'shareholder dividend dividends analysts sales subscribers consumers',
);

/**
 * Fixed phrases: what stands before or after the trigger makes it another thing. By the words of which each holds one, so
 * that a sentence is searched for few of them.
 */
const IDIOMS: readonly (readonly [words: string, phrase: RegExp])[] = [
  ['attack attacks', /\b(?:heart|panic|asthma|anxiety) attacks?\b/g],
  ['bank', /\bbank runs?\b/g],
  ['strike strikes', /\bstrikes? (?:a|the) (?:balance|chord|pose|tone|note)\b|\bhunger strikes? back\b/g],
  [
    'strike strikes struck hit hits',
    /\b(?:lightning|luck|disaster|tragedy|storm|hurricane|earthquake|quake|virus|pandemic) (?:strikes?|struck|hits?)\b/g,
  ],
  ['hit hits struck', /\b(?:hit|hits|struck) (?:by|with) (?:lightning|a car|a bus|a train|illness|debt)\b/g],
  ['call calls', /\bcalls? (?:it|them|him|her|for|on|off|up|out) (?:a day|quits|names)\b/g],
  [
    'meet meets meeting met',
    /\b(?:meets?|meeting|met) (?:the|its|their|his|her|a) (?:needs?|demands?|requirements?|criteria|goals?|targets?|deadlines?|expectations?|standards?|challenges?)\b/g,
  ],
  [
    'met',
    /\b(?:demands?|needs?|conditions?|requirements?|criteria|targets?) (?:have|has|had|are|is|were|was)? ?(?:been )?met\b/g,
  ],
  ['kill kills killed', /\b(?:killed|kills|kill) (?:the|a) (?:bill|deal|idea|mood|measure|proposal|time)\b/g],
  [
    'fire fired fires',
    /\b(?:fire|fired|fires) (?:the|his|her|its|their) (?:chief|boss|manager|coach|head|secretary|director|aide|adviser)\b/g,
  ],
  ['visit', /\bvisit (?:our|the|www|https?|this) (?:web ?site|page|link|site)\b/g],
  // What nobody is refused but the reporter.
  [
    'decline declines declined declining refuse refuses refused refusing',
    /\b(?:declin|refus)(?:es?|ed|ing) (?:further |any )?(?:to (?:comment|elaborate|speculate|be (?:named|identified|quoted|interviewed)|give (?:(?:his|her|their|a) )?(?:names?|details))|comments?\b)/g,
  ],
];
const IDIOMS_BY_WORD = Map.groupBy(
  IDIOMS.flatMap(([words, phrase]) => words.split(' ').map(word => ({ word, phrase }))),
  ({ word }) => word,
);

const LONGEST_CONTEXT = 4000;

/** What a sentence is about, looked up when a rule first asks: most sentences hold nothing that does. */
export class Context {
  readonly #text: string;
  readonly #words: Scene['words'];
  #armed: boolean | undefined;
  #sport: boolean | undefined;
  #business: boolean | undefined;
  #idioms: readonly Span[] | undefined;

  constructor(text: string, { words }: Scene) {
    this.#text = text;
    this.#words = words;
  }

  get armed(): boolean {
    this.#armed ??= this.#has(ARMED);
    return this.#armed;
  }

  get sport(): boolean {
    this.#sport ??= this.#has(SPORT) || this.#words.filter(({ lower }) => SPORT_TOO.has(lower)).length >= 2;
    return this.#sport;
  }

  get business(): boolean {
    this.#business ??= this.#has(BUSINESS);
    return this.#business;
  }

  /** Whether a place in the article, inside the sentence, stands in a fixed phrase. */
  isIdiom(place: number): boolean {
    this.#idioms ??= idiomsIn(this.#text, this.#words);
    return this.#idioms.some(({ start, end }) => start <= place && place < end);
  }

  #has(list: ReadonlySet<string>): boolean {
    return this.#words.some(({ lower }) => list.has(lower));
  }
}

function idiomsIn(text: string, words: Scene['words']): readonly Span[] {
  const phrases = new Set(words.flatMap(({ lower }) => IDIOMS_BY_WORD.get(lower) ?? []).map(({ phrase }) => phrase));
  if (phrases.size === 0) return [];
  const start = words[0]!.start;
  const whole = text.slice(start, Math.min(words.at(-1)!.end, start + LONGEST_CONTEXT)).toLowerCase();
  const found: Span[] = [];
  for (const phrase of phrases) {
    // matchAll would make every pattern anew for every sentence.
    phrase.lastIndex = 0;
    for (let match = phrase.exec(whole); match; match = phrase.exec(whole))
      found.push({ start: start + match.index, end: start + match.index + match[0].length });
  }
  return found;
}

/** "an attack on the problem" has no arms in it: those words of the sentence that are not the trigger itself. */
export function armedBeside({ words }: Scene, from: number, to: number): boolean {
  return words.some(({ lower }, i) => (i < from || i >= to) && ARMED.has(lower));
}
