import type { Knowledge } from '../../knowledge/index.ts';
import { departments } from '../../text/nouns.ts';
import type { Candidate } from './candidate.ts';
import { nominalKind } from './kinds.ts';
import { eventWords, organizationWords, otherWords } from './lexicon.ts';

const AND = /(?:,\s+(?:and\s+|or\s+)?|\s+(?:and|or)\s+)/g;

/**
 * The members of a coordination that was proposed as one span: "Ann Roe and Bo Doe", "Kyiv and its Western partners". What
 * is one name ("Trinidad and Tobago", "the Ministry of Trade and Industry") stays whole, and so does everything else.
 */
export function splitCoordination(text: string, candidate: Candidate, knowledge: Knowledge): Candidate[] {
  const { start, end, head, form } = candidate;
  if (form === 'pronoun' || end - start > 300) return [candidate];
  const words = text.slice(start, end);
  if (
    !(words.includes('and') || words.includes('or')) ||
    !/\s(?:and|or)\s/.test(words) ||
    knowledge.lookup(words).length > 0
  )
    return [candidate];
  // "Secretary of Health and Human Services Jane Roe": her department's "and".
  const second = /\sof\s.*?\sand\s+(\p{L}+)/su.exec(words)?.[1];
  if (candidate.kind === 'person' && second !== undefined && departments.has(second.toLowerCase())) return [candidate];
  const headWord = text.slice(head.start, head.end).toLowerCase();
  if (
    form === 'name' &&
    (organizationWords.has(headWord) || candidate.kind === 'organization' || candidate.kind === 'event')
  ) {
    return [candidate];
  }
  // "the Arts and Crafts Index": what both are of comes last.
  const last = /\p{L}+$/u.exec(words)?.[0].toLowerCase() ?? '';
  if (form === 'name' && (otherWords.has(last) || eventWords.has(last)) && /^(?:the )?\p{L}+ and /iu.test(words))
    return [candidate];
  const cuts = [...words.matchAll(AND)].map(match => ({
    from: start + match.index,
    to: start + match.index + match[0].length,
  }));
  const parts = [{ from: start, to: start }, ...cuts].map((cut, i) => ({ start: cut.to, end: cuts[i]?.from ?? end }));
  if (parts.length < 2 || parts.some(part => part.end <= part.start)) return [candidate];
  const members = parts.map(part => memberOf(text, part, candidate));
  // All of them must look like members: a name, or a phrase of its own.
  return members.every(member => member !== null) ? members : [candidate];
}

function memberOf(text: string, { start, end }: { start: number; end: number }, whole: Candidate): Candidate | null {
  const words = text.slice(start, end);
  const isName =
    /^\p{Lu}[\p{L}\p{N}.’'-]*(?:\s+(?:(?:von|van|der|de|del|al|bin|the|of)\s+)*\p{Lu}[\p{L}\p{N}.’'-]*)*$/u.test(words);
  const isPhrase = /^(?:the|a|an|his|her|its|their|our|my|your|some|this|these)\s+\S/i.test(words);
  if (!isName && !isPhrase) return null;
  const inside = whole.head.start >= start && whole.head.end <= end;
  const base = /^(.*?)(?:\s+(?:of|in|from|for|at|on|with|to|who|which|that)\s|$)/s.exec(words)![1]!;
  const last = /\S+$/.exec(base)!;
  const head = inside ? whole.head : { start: start + last.index, end: start + last.index + last[0].length };
  if (isName) return { ...whole, start, end, head, form: 'name', rule: `${whole.rule}, member` };
  const noun = text.slice(head.start, head.end);
  return {
    ...whole,
    start,
    end,
    head,
    form: /^\p{Lu}/u.test(noun) ? 'name' : 'nominal',
    kind: nominalKind(noun.toLowerCase()),
    rule: `${whole.rule}, member`,
  };
}

/** Two names that "and" joins into one that is known: "Trinidad and Tobago". Sorted by start, the longer first. */
export function joinKnown(text: string, candidates: readonly Candidate[], knowledge: Knowledge): Candidate[] {
  const joined: Candidate[] = [];
  const names = candidates.filter(({ form }) => form === 'name').toSorted((a, b) => a.start - b.start || b.end - a.end);
  for (const [i, first] of names.entries()) {
    const second = names[i + 1];
    if (!second || !/^ and (?:the )?$/.test(text.slice(first.end, Math.min(second.start, first.end + 12)))) continue;
    if (knowledge.lookup(text.slice(first.start, second.end)).length === 0) continue;
    joined.push({ ...first, end: second.end, head: { start: first.head.start, end: second.end }, rule: 'known name' });
  }
  const inside = (one: Candidate): boolean => joined.some(({ start, end }) => start <= one.start && one.end <= end);
  return joined.length === 0 ? [...candidates] : [...candidates.filter(one => !inside(one)), ...joined];
}
