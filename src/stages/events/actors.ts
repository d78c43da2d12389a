import type { Knowledge } from '../../knowledge/index.ts';
import type { Phrase, Scene, Word } from './words.ts';

/** How far a mention stands for somebody who acts in public life: 2 a state, its organs, armed or organised groups; 1 anybody; 0 no actor. */
export type Rank = 0 | 1 | 2;

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Heads of descriptions: those who govern, fight, judge, negotiate, protest. */
export const PUBLIC_NOUNS = set(
  'president presidents premier chancellor minister ministers secretary ambassador ambassadors envoy envoys diplomat diplomats negotiator negotiators ' +
    'mediator mediators senator senators congressman lawmaker lawmakers legislator mp mps governor mayor parliament congress senate cabinet government ' +
    'governments administration regime junta authorities ministry ministries embassy consulate kingdom republic state states country countries nation nations ' +
    'king queen prince emir sultan sheikh ayatollah pope general generals commander commanders army navy military force forces troops troop soldiers soldier ' +
    'police policeman policemen officers guard guards rebels rebel militants militant insurgents insurgent fighters fighter militia militias gunmen gunman ' +
    'terrorists terrorist separatists extremists jihadists guerrillas guerrilla bomber attackers attacker paramilitaries mercenaries ' +
    'protesters protestors demonstrators activists dissidents opposition party parties coalition alliance bloc council commission court courts tribunal judge ' +
    'prosecutor prosecutors official officials leader leaders ruler monarchy delegation delegations side sides partners allies ally counterpart counterparts ' +
    'hostages prisoners detainees captives refugees migrants civilians citizens residents villagers asylum-seekers peacekeepers inspectors union unions ' +
    'workers strikers convoy checkpoint base embassy border capital candidate candidates politician politicians spokesman spokeswoman adviser aide ' +
    'intelligence agency agents watchdog kremlin house department pentagon treasury nations nato union',
);

/** Titles that make the name after them a name of public life. */
const TITLES = set(
  'president premier chancellor minister secretary ambassador senator governor general king queen prince ayatollah pope leader commander sen gov gen ' +
    'spokesman spokeswoman envoy congressman mp sheikh emir sultan colonel admiral presidents ministers',
);

/** Heads that say only how many, or that they belong together: who they are follows. */
const GROUPS = set(
  'members member group groups hundreds thousands dozens tens number majority some head chief part faction wing arm unit team',
);

/** What a state or an armed group strikes with: "Russian drones", "rebel rockets". */
const ARMS = set(
  'drone drones missile missiles rocket rockets jet jets warplane warplanes aircraft plane planes helicopter helicopters gunship gunships tank tanks artillery shell shells ' +
    'mortars bomb bombs bomber bombers warship warships gunboat gunboats ship ships vessel vessels submarine submarines airstrike airstrikes',
);

const STATES = set('country territory government organization');

const ACTOR_KINDS = set('person group organization');
const OPEN_PRONOUNS = set('you one this that these those its itself');

/** Ranks the mentions of one article: a name once given a title of public life keeps its rank. */
export class Actors {
  private readonly titled = new Set<string>();
  /** The scene before the one at hand names somebody of public life, whom a pronoun can take up. */
  private recent = false;
  private readonly known = new Map<string, boolean>();
  /** Ranks of the phrases of the scene at hand: the rules ask again and again. */
  private readonly ranks = new Map<Phrase, Rank>();
  private readonly knowledge: Knowledge;

  constructor(knowledge: Knowledge) {
    this.knowledge = knowledge;
  }

  /** Notes the names that stand with a title in this scene. To be called on all scenes first. */
  learn({ words, phrases }: Scene): void {
    for (const phrase of phrases) {
      const { mention, from, to, head } = phrase;
      if (mention.form !== 'name') continue;
      const near = words.slice(Math.max(0, from - 2), to);
      if (near.some(({ lower }) => TITLES.has(lower)) && words[head]!.lower.length > 2)
        this.titled.add(words[head]!.lower);
      // "Jane Roe, the foreign minister,": the title stands after the name.
      const after = words.slice(to, to + 6);
      if (after[0]?.lower === ',' && after.slice(1).some(({ lower }) => TITLES.has(lower)))
        this.titled.add(words[head]!.lower);
    }
  }

  rank(scene: Scene, phrase: Phrase): Rank {
    const rank = this.ranks.get(phrase) ?? this.rankOf(scene, phrase);
    this.ranks.set(phrase, rank);
    return rank;
  }

  /** To be called when a scene is done with, so that the pronouns of the next can take up whom it names. */
  leave(scene: Scene): void {
    this.recent = scene.phrases.some(phrase => phrase.mention.form !== 'pronoun' && this.rank(scene, phrase) === 2);
    this.ranks.clear();
  }

  private rankOf(scene: Scene, phrase: Phrase): Rank {
    const { words } = scene;
    const { mention, from, to, head } = phrase;
    const noun = words[head]!;
    if (mention.form === 'pronoun') return this.rankOfPronoun(scene, phrase);
    if (mention.kind === 'event' && !PUBLIC_NOUNS.has(noun.lower)) return 0;
    if (
      this.isState(noun) ||
      (PUBLIC_NOUNS.has(noun.lower) && (mention.form === 'nominal' || mention.kind !== 'other'))
    )
      return 2;
    if (mention.form === 'name' && (this.titled.has(noun.lower) || this.isKnownName(phrase))) return 2;
    // "a Russian court", "Hamas fighters", "the U.S. Navy's commander": what it belongs to is said before the head.
    const core = words.slice(from, GROUPS.has(noun.lower) ? Math.min(to, head + 9) : Math.min(to, head + 1));
    const acts = ACTOR_KINDS.has(mention.kind) || mention.kind === 'place' || mention.kind === 'facility';
    const isArm = ARMS.has(noun.lower);
    if (
      (acts || isArm) &&
      core.some(
        word =>
          this.isState(word) ||
          TITLES.has(word.lower) ||
          ((isArm || GROUPS.has(noun.lower)) && PUBLIC_NOUNS.has(word.lower)),
      )
    )
      return 2;
    if (mention.form === 'name') return 1;
    return acts ? 1 : 0;
  }

  /** "he", "they", "it" stand for somebody of public life where one was named before, in this sentence or the last. */
  private rankOfPronoun(scene: Scene, phrase: Phrase): Rank {
    const { lower } = scene.words[phrase.head]!;
    if (OPEN_PRONOUNS.has(lower)) return 0;
    if (!/^(?:he|she|they|it|him|her|his|them|their|its|we|us|our)$/.test(lower)) return 1;
    if (this.recent) return 2;
    const before = scene.phrases.filter(one => one.to <= phrase.from && one.mention.form !== 'pronoun');
    return before.some(one => this.rank(scene, one) === 2) ? 2 : 1;
  }

  /** A word that names a country, its people, its seat of government, or a body that states, parties or fighters form. */
  private isState({ lower, capital }: Word): boolean {
    if (!capital) return false;
    return this.isKnown(lower, () => {
      const name = lower.length <= 4 ? lower.toUpperCase() : lower;
      return (
        this.knowledge.demonym(lower).length > 0 ||
        this.knowledge
          .lookup(name)
          .some(({ entity, sense }) => sense === 'seat' || (sense === 'name' && STATES.has(entity.kind)))
      );
    });
  }

  /** A name that the knowledge has: a person of public life, a state, a body; no outlet and no mere city. */
  private isKnownName({ mention }: Phrase): boolean {
    return this.isKnown(`name ${mention.quote}`, () =>
      this.knowledge
        .lookup(mention.quote)
        .some(({ entity, sense }) => sense === 'seat' || entity.kind === 'person' || STATES.has(entity.kind)),
    );
  }

  private isKnown(key: string, ask: () => boolean): boolean {
    const known = this.known.get(key) ?? ask();
    this.known.set(key, known);
    return known;
  }
}
