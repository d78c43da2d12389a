import type { Knowledge, KnownKind } from '../../knowledge/index.ts';
import type { Mention } from '../../model/records.ts';
import { firstNames } from '../../text/first-names.ts';
import { nounKind, nounNumber } from '../../text/nouns.ts';
import {
  bodyNames,
  eventNames,
  eventWords,
  facilityWords,
  organizationWords,
  placeWords,
  thingNames,
  titles,
} from './lexicon.ts';

/** What a mention can stand for. */
export type MentionKind = Mention['kind'];

const KNOWN: Readonly<Record<KnownKind, MentionKind>> = {
  person: 'person',
  country: 'place',
  territory: 'place',
  city: 'place',
  government: 'organization',
  organization: 'organization',
  outlet: 'organization',
};

/** Whether a name is one of those that mean little else. */
export const isListed = (name: string): boolean => thingNames.has(name) || bodyNames.has(name) || eventNames.has(name);

/** The kind of a name by what is known; `null` where nothing is known or kinds disagree. */
export function knownKind(knowledge: Knowledge, name: string): MentionKind | null {
  if (thingNames.has(name)) return 'other';
  if (bodyNames.has(name)) return 'organization';
  if (eventNames.has(name)) return 'event';
  const found = knowledge.lookup(name);
  if (found.length === 0) return null;
  const kinds = new Set(found.map(({ entity, sense }) => (sense === 'seat' ? 'organization' : KNOWN[entity.kind])));
  // A capital is a place first: whether it stands for a government is for the links to say.
  if (kinds.has('place')) kinds.delete('organization');
  return kinds.size === 1 ? [...kinds][0]! : null;
}

/** The kind of a name by its own words; `null` where they do not tell. `words` as written, possessive ending cut off. */
export function nameKind(words: readonly string[]): MentionKind | null {
  const lower = words.map(word => (word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase());
  const last = lower.at(-1)!;
  const first = lower[0]!;
  if (words.length > 1 && titles.has(first) && !organizationWords.has(last)) return 'person';
  // "Bank of England": the word before "of" tells.
  const of = lower.indexOf('of');
  const head = of > 0 ? lower[of - 1]! : last;
  if (organizationWords.has(head) && words.length > 1) return 'organization';
  if (facilityWords.has(head) && words.length > 1) return 'facility';
  if (placeWords.has(head) && words.length > 1) return 'place';
  if (eventWords.has(head) && words.length > 1) return 'event';
  if (words.length > 1 && words.length < 5 && firstNames.has(words[0]!)) return 'person';
  if (titles.has(last) && words.length > 1) return 'person';
  if (words.length === 1 && /^\p{Lu}{2,6}$/u.test(words[0]!)) return 'organization';
  return null;
}

/** The kind of a description by its head; several persons are a group. */
export function nominalKind(head: string): MentionKind {
  const kind = nounKind(head) ?? 'other';
  return kind === 'person' && nounNumber(head) === 'plural' ? 'group' : kind;
}
