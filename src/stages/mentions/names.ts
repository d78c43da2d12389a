import type { Knowledge } from '../../knowledge/index.ts';
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
    if (!known && candidate.kind === 'other' && /[^s]s$/.test(name) && knowledge.demonym(name).length > 0)
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
  for (const candidate of candidates) {
    if (candidate.form !== 'name') continue;
    const { name, titled } = named(candidate);
    if (name.includes(' ') && ofItself(candidate, name, titled) === 'person')
      byLast.set(name.split(' ').at(-1)!, 'person');
  }
  return candidate => {
    const { name, titled } = named(candidate);
    if (candidate.kind === 'other' && !name.includes(' ')) return byLast.get(name) ?? ofItself(candidate, name, titled);
    return ofItself(candidate, name, titled);
  };
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
