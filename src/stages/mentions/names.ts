import type { Knowledge } from '../../knowledge/index.ts';
import type { Article } from '../../model/records.ts';
import { firstNames } from '../../text/first-names.ts';
import { nounKind, nounNumber } from '../../text/nouns.ts';
import { bodyEvidence, calledBody } from './bodies.ts';
import type { Candidate } from './candidate.ts';
import { addSaid, isCoined, standsAsPlace } from './context.ts';
import { isListed, knownKind, type MentionKind } from './kinds.ts';
import { facilityWords, titles } from './lexicon.ts';
import { mayBeTeam, standsAsTeam } from './teams.ts';

/**
 * The kinds of an article's names, each by itself and by the others: what is known counts most, then what the model and the
 * words in and before the name said, then what a longer name of the article with the same last word is ("Roe" after "Jane
 * Roe"), or the one that its capitals stand for ("KHB" after "Kyiv Harbour Board").
 */
export function articleNames(
  { text, authors, blocks }: Pick<Article, 'text' | 'authors' | 'blocks'>,
  candidates: readonly Candidate[],
  knowledge: Knowledge,
  aboutSport: boolean,
): (name: Candidate) => MentionKind {
  const called = new Map<Candidate, { readonly name: string; readonly titled: boolean }>();
  const calledOf = (candidate: Candidate) => {
    const before = called.get(candidate);
    if (before) return before;
    const whole = nameOf(text, candidate);
    const name = withoutTitles(whole, candidate.kind, knowledge);
    const found = { name, titled: name !== whole };
    called.set(candidate, found);
    return found;
  };
  const writers = new Set(authors);
  const opened = new Map(blocks.map(({ kind, start }) => [start, kind]));
  /** "OSLO, Nov. 18", "HARROW/Jane Roe": the place of an article and the agency of a picture. */
  const byBlock = ({ start, end }: Candidate): MentionKind | null => {
    const block = opened.get(start);
    if (block === 'dateline') return 'place';
    return block === 'credit' && /^\s?\/\s?\p{Lu}/u.test(text.slice(end, end + 4)) ? 'organization' : null;
  };
  const placed = (candidate: Candidate, name: string) => ({
    start: candidate.head.end - name.length,
    end: candidate.head.end,
  });
  const surnames = new Set<string>();
  const datelined = new Set<string>();
  const names = new Map<string, Votes>();
  for (const candidate of candidates) {
    if (candidate.form !== 'name') continue;
    const { name, titled } = calledOf(candidate);
    let votes = names.get(name);
    if (!votes) {
      votes = { known: knownKind(knowledge, name), shares: new Map(), body: 0, calledBody: 0, lone: 0, asPlace: 0 };
      names.set(name, votes);
    }
    const kind = kindByItself(candidate, name, titled, votes.known, knowledge);
    vote(votes, text, candidate, name, kind);
    if (writers.has(name)) addShare(votes, 'person', WRITTEN_BY);
    if (opened.get(candidate.start) === 'dateline') datelined.add(name.toLowerCase());
    if ((kind === 'place' || kind === 'person') && votes.known === null)
      votes.calledBody = Math.max(votes.calledBody, calledBody(text, placed(candidate, name)));
    if (kind !== 'person') continue;
    if (name.includes(' ')) surnames.add(name.slice(name.lastIndexOf(' ') + 1));
    votes.body += titled || firstNames.has(name.split(' ')[0]!) ? -1 : bodyEvidence(text, placed(candidate, name));
  }
  if (datelined.size > 0) {
    for (const [name, votes] of names) if (datelined.has(name.toLowerCase())) addShare(votes, 'place', WRITTEN_IN);
  }
  let teams = 0;
  if (aboutSport) {
    for (const candidate of candidates) {
      if (candidate.form !== 'name' || candidate.kind === 'person') continue;
      const { name } = calledOf(candidate);
      if (isLand(knowledge, name) && standsAsTeam(text, placed(candidate, name))) teams++;
    }
  }
  const isTeam = (candidate: Candidate, name: string): boolean => {
    const share = candidate.kinds?.get('organization') ?? 0;
    if (!aboutSport || share > SURE_OF_TEAM) return share > SURE_OF_TEAM;
    const place = placed(candidate, name);
    if (share > SURE_IN_SPORT || standsAsTeam(text, place)) return true;
    return teams >= TEAMS && isLand(knowledge, name) && mayBeTeam(text, place);
  };
  const spelledOut = spelledNames(names.keys());
  const shortened = shortenedBodies(names);
  const kinds = new Map<string, MentionKind>();
  const kindOf = (name: string): MentionKind => {
    const long = spelledOut.get(name);
    if (long !== undefined) return mostly(names.get(long)!);
    const votes = names.get(name)!;
    const kind = mostly(votes);
    if (kind === 'person' && shortened.has(name) && !surnames.has(name)) return 'organization';
    if (kind === 'person' || name.includes(' ') || !surnames.has(name)) return kind;
    return votes.known === null || isSurname(votes, kind) ? 'person' : kind;
  };
  return candidate => {
    const told = byBlock(candidate);
    if (told) return told;
    const { name } = calledOf(candidate);
    let kind = kinds.get(name);
    if (kind === undefined) {
      kind = kindOf(name);
      kinds.set(name, kind);
    }
    // "Norway beat Sweden": a team or army, here and not everywhere.
    return kind === 'place' && !datelined.has(name.toLowerCase()) && isTeam(candidate, name) ? 'organization' : kind;
  };
}

/** How much it counts that somebody wrote the article. */
const WRITTEN_BY = 2;
/** How much, that it was written there. */
const WRITTEN_IN = 2;

/** How sure the model has to be that a place's name stands for a team or army, and how sure where the article is about sport. */
const SURE_OF_TEAM = 0.8;
const SURE_IN_SPORT = 0.4;
/** So many places that stand where teams do make all others teams, where nothing tells that they are places. */
const TEAMS = 3;

const isLand = (knowledge: Knowledge, name: string): boolean =>
  knowledge.lookup(name).some(({ entity }) => entity.kind === 'country' || entity.kind === 'territory');

/** What the mentions of one name say of its kind. */
interface Votes {
  /** What the name is by what is known; `null` where that does not tell. */
  readonly known: MentionKind | null;
  readonly shares: Map<MentionKind, number>;
  /** How far they speak for a body rather than a person. */
  body: number;
  /** How surely one that would be a place is said to be a body (bodies.ts). */
  calledBody: number;
  /** How many are a single word that is known as a place, and how many of those stand where places do. */
  lone: number;
  asPlace: number;
}

function addShare({ shares }: Votes, kind: MentionKind, share: number): void {
  shares.set(kind, (shares.get(kind) ?? 0) + share);
}

function vote(votes: Votes, text: string, candidate: Candidate, name: string, kind: MentionKind): void {
  const add = (one: MentionKind, share: number) => addShare(votes, one, share);
  if (candidate.kinds && kind === candidate.kind) {
    for (const [one, share] of candidate.kinds) add(kind === 'facility' && one === 'place' ? kind : one, share);
  } else add(kind, candidate.score);
  // "the United Nations", "Hong Kong": longer names that are known stand for little else.
  if (kind === votes.known && kind !== 'person' && (name.includes(' ') || isListed(name))) add(kind, 1);
  addSaid(text, candidate, name, add);
  if (kind !== 'person' && isCalledPerson(text, candidate, name)) add('person', 1);
  if (isCoined(name)) votes.shares.delete('person');
  if (kind === 'place' && !name.includes(' ')) {
    votes.lone++;
    if (standsAsPlace(text, candidate)) votes.asPlace++;
  }
}

/** What most of a name's mentions are taken for: one name, one kind. */
function mostly({ shares, body, calledBody, asPlace }: Votes): MentionKind {
  let kind: MentionKind = 'other';
  let most = Number.NEGATIVE_INFINITY;
  for (const [one, share] of shares) if (share > most) [kind, most] = [one, share];
  // "a report in the Harrow": papers stand where places do.
  if (kind === 'place' && calledBody > (asPlace === 0 ? 0 : 1)) return 'organization';
  return kind === 'person' && body > 1 ? 'organization' : kind;
}

/** Whether somebody's last name is meant, although it is a known place's name, too. */
function isSurname({ shares, lone, asPlace }: Votes, kind: MentionKind): boolean {
  let all = 0;
  for (const share of shares.values()) all += share;
  return (shares.get('person') ?? 0) > all / 4 || (kind === 'place' && lone > 1 && asPlace * 4 <= lone);
}

/** What bodies of the article are called for short: "Harrow" of "Harrow Terminals", "Ada Roe" of "Ada Roe Inc." */
function shortenedBodies(names: ReadonlyMap<string, Votes>): Set<string> {
  const found = new Set<string>();
  for (const [long, votes] of names) {
    if (!long.includes(' ') || mostly(votes) !== 'organization') continue;
    for (let at = long.lastIndexOf(' '); at > 0; at = long.lastIndexOf(' ', at - 1)) {
      const short = long.slice(0, at);
      const mentioned = names.get(short);
      if (!mentioned || mentioned.known !== null || mentioned.body < 0) continue;
      // "Ada Roe" is a person, although there is an Ada Roe Foundation.
      if (!firstNames.has(short.split(' ', 1)[0]!) || LEGAL_FORM.test(long.slice(at))) found.add(short);
    }
  }
  return found;
}

const LEGAL_FORM =
  /^,? (?:Co|Cos|Corp|Inc|Ltd|LLC|PLC|plc|AG|SA|NV|SE|GmbH|Company|Corporation|Limited|Group|Holdings)\b/;

/** Longer names by their initials, of those that stand by themselves: "KHB" → "Kyiv Harbour Board". */
function spelledNames(names: Iterable<string>): Map<string, string> {
  const all = [...names];
  const found = new Map<string, string>();
  const short = new Set(all.filter(name => /^\p{Lu}{3,}$/u.test(name)));
  if (short.size === 0) return found;
  for (const name of all) {
    if (!name.includes(' ')) continue;
    const initials = name.replace(/[^\p{Lu}]|(?<=[\p{L}’'])\p{Lu}/gu, '');
    if (short.has(initials) && !found.has(initials)) found.set(initials, name);
  }
  return found;
}

function kindByItself(
  candidate: Candidate,
  name: string,
  titled: boolean,
  known: MentionKind | null,
  knowledge: Knowledge,
): MentionKind {
  if (name.length < 2) return 'other';
  // "the Norwegians"
  if (!known && /[^s]s$/.test(name) && knowledge.demonym(name).length > 0) return 'group';
  // A model knows more of persons than a list of cities does: "Jordan", "Washington" can be anybody's name.
  if (known && (candidate.kind !== 'person' || known === 'person' || isListed(name) || isSeat(knowledge, name)))
    return known;
  const words = name.split(' ');
  if (candidate.kind === 'place' && facilityWords.has(words.at(-1)!.toLowerCase())) return 'facility';
  // Two plain words are a person's name, unless the model says otherwise.
  const plain =
    !candidate.kinds && words.length === 2 && words.every(word => /^\p{Lu}\p{Ll}+(?:[-’']\p{Lu}\p{Ll}+)*$/u.test(word));
  return candidate.kind === 'other' && (titled || plain) ? 'person' : candidate.kind;
}

/** "the Kremlin": nobody is called like what stands for a government alone. */
const isSeat = (knowledge: Knowledge, name: string): boolean => {
  const known = knowledge.lookup(name);
  return known.length > 0 && known.every(({ sense }) => sense === 'seat');
};

/** Nouns of persons that stand before names of bodies and countries, too: "partner Harrow Lane". */
const EITHER =
  /^(?:rival|partner|ally|supplier|opponent|developer|publisher|member|neighbou?r|winner|maker|sponsor|owner|operator|contractor|champion|challenger|competitor|designer|producer|manufacturer|employer|customer|leader|defender|investor|trader|contender|broker|insider|broadcaster|builder|carrier)$/;

/** "CEO Ivo Orrell", "Vice Chairman Ivo Orrell" */
const CHIEF =
  /^(?:Vice )?(?:CEO|CFO|COO|CTO|Chairman|Chairwoman|Spokesman|Spokeswoman) \p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+$/u;

/** "prosecutor Ivo Orrell": what it is called before the name is said of persons alone. */
function isCalledPerson(text: string, { start, head }: Candidate, name: string): boolean {
  if (CHIEF.test(name)) return true;
  if (!/^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+$/u.test(name)) return false;
  const noun = /(\p{Ll}+) $/u.exec(text.slice(start, head.end - name.length))?.[1];
  return noun !== undefined && nounKind(noun) === 'person' && nounNumber(noun) === 'singular' && !EITHER.test(noun);
}

const CORE = /(?:\p{Lu}[\p{L}\p{N}.’'&-]*\s+(?:(?:of|the|and|von|van|der|den|de|del|al|bin)\s+)*)*\S+$/u;

/** The capital words of a name up to its head, without what stands before them: "Jane Roe" of "the aide Jane Roe". */
export function nameOf(text: string, { start, end, head, kind }: Candidate): string {
  const before = text.slice(start, head.end);
  const near = before.slice(-120);
  const words = /\s/.test(near) ? (CORE.exec(near)?.[0] ?? before) : near;
  return kind !== 'person' && head.end < end && /^ of \p{Lu}|^ of the \p{Lu}/u.test(text.slice(head.end, end))
    ? words + text.slice(head.end, end)
    : words;
}

/** "Presidents Vladimir Putin" and "Ukrainian President Volodymyr Zelensky" without what they are called by. */
function withoutTitles(name: string, kind: MentionKind, knowledge: Knowledge): string {
  if ((kind !== 'person' && kind !== 'other') || !/\s/.test(name)) return name;
  const words = name.split(/\s+/);
  let from = 0;
  for (let at = 0; at < words.length - 1; at++) {
    const lower = words[at]!.toLowerCase().replace(/\.$/, '');
    if (titles.has(lower) || titles.has(lower.replace(/s$/, ''))) from = at + 1;
    else if (knowledge.demonym(words[at]!).length === 0) break;
  }
  return words.slice(from).join(' ');
}
