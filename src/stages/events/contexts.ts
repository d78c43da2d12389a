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

/** Fixed phrases: what stands before or after the trigger makes it another thing. */
const IDIOMS: readonly RegExp[] = [
  /\bheart attacks?\b/,
  /\b(?:panic|asthma|anxiety) attacks?\b/,
  /\bbank runs?\b/,
  /\bstrikes? (?:a|the) (?:balance|chord|pose|tone|note)\b/,
  /\b(?:lightning|luck|disaster|tragedy|storm|hurricane|earthquake|quake|virus|pandemic) (?:strikes?|struck|hits?)\b/,
  /\bcalls? (?:it|them|him|her|for|on|off|up|out) (?:a day|quits|names)\b/,
  /\bmeets? (?:the|its|their|his|her|a) (?:needs?|demands?|requirements?|criteria|goals?|targets?|deadlines?|expectations?|standards?|challenges?)\b/,
  /\b(?:meeting|met) (?:the|its|their|his|her|a) (?:needs?|demands?|requirements?|criteria|goals?|targets?|deadlines?|expectations?|standards?|challenges?)\b/,
  /\b(?:killed|kills|kill) (?:the|a) (?:bill|deal|idea|mood|measure|proposal|time)\b/,
  /\b(?:fire|fired|fires) (?:the|his|her|its|their) (?:chief|boss|manager|coach|head|secretary|director|aide|adviser)\b/,
  /\b(?:demands?|needs?|conditions?|requirements?|criteria|targets?) (?:have|has|had|are|is|were|was)? ?(?:been )?met\b/,
  /\bvisit (?:our|the|www|https?|this) (?:web ?site|page|link|site)\b/,
  /\bhunger strikes? back\b/,
  /\b(?:hit|hits|struck) (?:by|with) (?:lightning|a car|a bus|a train|illness|debt)\b/,
];

export interface Context {
  readonly armed: boolean;
  readonly sport: boolean;
  readonly business: boolean;
  /** Ranges of the sentence, as offsets into the article, that are fixed phrases. */
  readonly idioms: readonly { readonly start: number; readonly end: number }[];
}

const LONGEST_CONTEXT = 4000;

export function contextOf(text: string, { words }: Scene): Context {
  const start = words[0]!.start;
  const whole = text.slice(start, Math.min(words.at(-1)!.end, start + LONGEST_CONTEXT)).toLowerCase();
  const idioms = IDIOMS.flatMap(shape => {
    const match = shape.exec(whole);
    return match ? [{ start: start + match.index, end: start + match.index + match[0].length }] : [];
  });
  const has = (list: ReadonlySet<string>): boolean => words.some(({ lower }) => list.has(lower));
  return {
    armed: has(ARMED),
    sport: has(SPORT) || words.filter(({ lower }) => SPORT_TOO.has(lower)).length >= 2,
    business: has(BUSINESS),
    idioms,
  };
}

/** "an attack on the problem" has no arms in it: those words of the sentence that are not the trigger itself. */
export function armedBeside({ words }: Scene, from: number, to: number): boolean {
  return words.some(({ lower }, i) => (i < from || i >= to) && ARMED.has(lower));
}
