import { wordsOf } from '../../format/words.ts';
import type { Readout, Statement } from '../../model/records.ts';

/** Somebody who speaks in the article, with all that they are said to say. */
export interface Speaker {
  /** Stays the same for one readout: the entity's id, or the words themselves. */
  readonly key: string;
  /** The name, or the words of the article; '' where nobody is named. */
  readonly name: string;
  /** Whether the words are linked to an entity; without that, "she" and her name stay two. */
  readonly linked: boolean;
  readonly statements: readonly string[];
  readonly forms: Readonly<Record<Statement['form'], number>>;
}

const PRONOUN = /^(?:i|we|you|he|she|it|they|who|this|that|these|those|one)$/i;

/**
 * Who speaks, the most frequent first, then in the order of the text; after them the pronouns that are linked to nobody,
 * and last those whom the article does not name.
 */
export function speakersOf(readout: Readout): Speaker[] {
  const names = new Map(readout.entities.map(({ id, name }) => [id, name]));
  const speakers = new Map<string, { name: string; linked: boolean; statements: Statement[] }>();
  for (const statement of readout.statements) {
    const entity = 'entity' in statement.speaker ? statement.speaker.entity : null;
    // The mark that ends an apposition is no part of a name.
    const words = wordsOf(statement.source).replace(/\s*[,;:–—-]+$/u, '');
    const key = entity ?? `words:${words.toLowerCase()}`;
    const speaker = speakers.get(key);
    if (speaker) speaker.statements.push(statement);
    else {
      const name = (entity !== null && names.get(entity)) || words;
      speakers.set(key, { name, linked: entity !== null, statements: [statement] });
    }
  }
  return [...speakers]
    .map(([key, { name, linked, statements }]) => ({
      key,
      name,
      linked,
      statements: statements.map(({ id }) => id),
      forms: {
        direct: statements.filter(({ form }) => form === 'direct').length,
        indirect: statements.filter(({ form }) => form === 'indirect').length,
        mixed: statements.filter(({ form }) => form === 'mixed').length,
      },
    }))
    .sort((a, b) => rank(a) - rank(b) || b.statements.length - a.statements.length);
}

function rank({ name, linked }: Speaker): number {
  if (name === '') return 2;
  return !linked && PRONOUN.test(name) ? 1 : 0;
}

/** How somebody is quoted: "2 direct, 1 indirect". */
export function formWords(forms: Speaker['forms']): string {
  return (['direct', 'mixed', 'indirect'] as const)
    .filter(form => forms[form] > 0)
    .map(form => `${forms[form]} ${form}`)
    .join(', ');
}

/** Whether a name holds the words that stand for somebody, or the words the name: one of the two then says it all. */
export function saysTheSame(name: string, words: string): boolean {
  const [one, other] = [name, words].map(
    text =>
      ` ${text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()} `,
  );
  return one!.trim() !== '' && other!.trim() !== '' && (one!.includes(other!) || other!.includes(one!));
}
