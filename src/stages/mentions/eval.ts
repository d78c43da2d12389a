import type { Mention, Readout } from '../../model/records.ts';

/** Our kinds as the scorer's types: several persons are persons there, and buildings places. */
const TYPES: Readonly<Partial<Record<Mention['kind'], string>>> = { group: 'person', facility: 'place' };

/**
 * One document for score-entities.mjs: `{ id, mentions: [{ start, end, type, cluster, named }] }`. GUM counts a possessive
 * ending to the mention, Readout does not: it is added here. GUM calls named what has a proper noun for its head, titles
 * with a capital among them ("the President"), which are descriptions here. Mentions without an entity are each one of
 * their own.
 */
export function entityPrediction({ article, mentions }: Pick<Readout, 'article' | 'mentions'>) {
  return {
    id: article.id,
    mentions: mentions.map(({ start, end, head, kind, form, entity }) => ({
      start,
      end: form === 'pronoun' ? end : end + possessiveLength(article.text, end),
      type: TYPES[kind] ?? kind,
      ...(entity !== null && { cluster: entity }),
      named: form === 'name' || (form === 'nominal' && isProper(article.text, start, head)),
    })),
  };
}

/** A head with a capital that no sentence or heading has given it. */
function isProper(text: string, start: number, head: Mention['head']): boolean {
  return (
    /^\p{Lu}\p{Ll}/u.test(head.quote) &&
    (head.start > start || /[\p{L},] $/u.test(text.slice(Math.max(0, start - 2), start)))
  );
}

/** Length of a possessive ending at this place: 's, or an apostrophe after an s. */
function possessiveLength(text: string, at: number): number {
  if (/^['’]s(?!\p{L})/u.test(text.slice(at, at + 3))) return 2;
  return /s['’]\s/.test(text.slice(at - 1, at + 2)) ? 1 : 0;
}
