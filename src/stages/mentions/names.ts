import type { Knowledge } from '../../knowledge/index.ts';
import { firstNames } from '../../text/first-names.ts';
import { nounKind, nounNumber } from '../../text/nouns.ts';
import { bodyEvidence } from './bodies.ts';
import type { Candidate } from './candidate.ts';
import { knownKind, type MentionKind } from './kinds.ts';
import { facilityWords, titles } from './lexicon.ts';

/**
 * The kinds of an article's names, each by itself and by the others: what is known counts most, then what the name's own
 * words or the model said, then what a longer name of the article with the same last word is ("Roe" after "Jane Roe").
 */
export function articleNames(
  text: string,
  candidates: readonly Candidate[],
  knowledge: Knowledge,
): (name: Candidate) => MentionKind {
  const byLast = new Map<string, MentionKind>();
  const ofItself = (candidate: Candidate, name: string, titled: boolean): MentionKind => {
    if (name.length < 2) return 'other';
    const words = name.split(' ');
    const known = knownKind(knowledge, name);
    // "the Norwegians"
    if (!known && candidate.kind !== 'person' && /[^s]s$/.test(name) && knowledge.demonym(name).length > 0)
      return 'group';
    // A model knows more of persons than a list of cities does: "Jordan", "Washington" can be anybody's name.
    if (known && !(candidate.kind === 'person' && known !== 'person')) return known;
    if (candidate.kind === 'place' && facilityWords.has(words.at(-1)!.toLowerCase())) return 'facility';
    const plain = words.length === 2 && words.every(word => /^\p{Lu}\p{Ll}+(?:[-’']\p{Lu}\p{Ll}+)*$/u.test(word));
    return candidate.kind === 'other' && (titled || plain) ? 'person' : candidate.kind;
  };
  const names = new Map<Candidate, { readonly name: string; readonly titled: boolean }>();
  const named = (candidate: Candidate) => {
    const before = names.get(candidate);
    if (before) return before;
    const whole = nameOf(text, candidate);
    const name = withoutTitles(whole, candidate.kind, knowledge);
    const found = { name, titled: name !== whole };
    names.set(candidate, found);
    return found;
  };
  const shares = new Map<string, Map<MentionKind, number>>();
  const bodies = new Map<string, number>();
  for (const candidate of candidates) {
    if (candidate.form !== 'name') continue;
    const { name, titled } = named(candidate);
    const kind = ofItself(candidate, name, titled);
    const share = shares.get(name) ?? new Map<MentionKind, number>();
    share.set(kind, (share.get(kind) ?? 0) + candidate.score);
    if (kind !== 'person' && isCalledPerson(text, candidate, name)) share.set('person', (share.get('person') ?? 0) + 1);
    shares.set(name, share);
    if (kind !== 'person') continue;
    if (name.includes(' ')) byLast.set(name.split(' ').at(-1)!, 'person');
    const start = candidate.head.end - name.length;
    const evidence =
      titled || firstNames.has(name.split(' ')[0]!) ? -1 : bodyEvidence(text, { start, end: candidate.head.end });
    bodies.set(name, (bodies.get(name) ?? 0) + evidence);
  }
  /** What most of the name's mentions are taken for: one name, one kind. */
  const mostly = (name: string): MentionKind => {
    const [[kind] = ['other' as const]] = [...shares.get(name)!].toSorted((a, b) => b[1] - a[1]);
    return kind === 'person' && (bodies.get(name) ?? 0) > 1 ? 'organization' : kind;
  };
  const kinds = new Map<string, MentionKind>();
  return candidate => {
    const { name } = named(candidate);
    let kind = kinds.get(name);
    if (kind === undefined) {
      kind = mostly(name);
      if (kind !== 'person' && !name.includes(' ') && knownKind(knowledge, name) === null)
        kind = byLast.get(name) ?? kind;
      kinds.set(name, kind);
    }
    return kind;
  };
}

/** Nouns of persons that stand before names of bodies and countries, too: "partner Harrow Lane". */
const EITHER =
  /^(?:rival|partner|ally|supplier|opponent|developer|publisher|member|neighbou?r|winner|maker|sponsor|owner|operator|contractor|champion|challenger|competitor|designer|producer|manufacturer|employer|customer|leader|defender|investor|trader|contender|broker|insider|broadcaster|builder|carrier)$/;

/** "prosecutor Ivo Orrell": what it is called before the name is said of persons alone. */
function isCalledPerson(text: string, { start, head }: Candidate, name: string): boolean {
  if (!/^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+$/u.test(name)) return false;
  const noun = /(\p{Ll}+) $/u.exec(text.slice(start, head.end - name.length))?.[1];
  return noun !== undefined && nounKind(noun) === 'person' && nounNumber(noun) === 'singular' && !EITHER.test(noun);
}

/** The capital words of a name up to its head, without what stands before them: "Jane Roe" of "the aide Jane Roe". */
export function nameOf(text: string, { start, end, head, kind }: Candidate): string {
  const before = text.slice(start, head.end);
  const core = /(?:\p{Lu}[\p{L}\p{N}.’'&-]*\s+(?:(?:of|the|and|von|van|der|den|de|del|al|bin)\s+)*)*\S+$/u.exec(
    before.slice(-120),
  );
  const words = core?.[0] ?? before;
  return kind !== 'person' && head.end < end && /^ of \p{Lu}|^ of the \p{Lu}/u.test(text.slice(head.end, end))
    ? words + text.slice(head.end, end)
    : words;
}

/** "Presidents Vladimir Putin" and "Ukrainian President Volodymyr Zelensky" without what they are called by. */
function withoutTitles(name: string, kind: MentionKind, knowledge: Knowledge): string {
  if (kind !== 'person' && kind !== 'other') return name;
  const words = name.split(/\s+/);
  let from = 0;
  for (let at = 0; at < words.length - 1; at++) {
    const lower = words[at]!.toLowerCase().replace(/\.$/, '');
    if (titles.has(lower) || titles.has(lower.replace(/s$/, ''))) from = at + 1;
    else if (knowledge.demonym(words[at]!).length === 0) break;
  }
  return words.slice(from).join(' ');
}
