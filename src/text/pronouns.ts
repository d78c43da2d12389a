/** English pronouns that can stand for somebody or something, with what they say about it. */

export type GrammaticalNumber = 'singular' | 'plural';
export type Gender = 'female' | 'male' | 'neuter';

export interface Pronoun {
  readonly person: 1 | 2 | 3;
  /** Absent where both are possible: "you". */
  readonly number?: GrammaticalNumber;
  readonly gender?: Gender;
  /** Its form in the clause; "her" is both object and possessive. */
  readonly case: 'subject' | 'object' | 'possessive' | 'reflexive' | 'either';
}

const TABLE: readonly [
  Omit<Pronoun, 'case'>,
  subject: string,
  object: string,
  possessive: string,
  reflexive: string,
][] = [
  [{ person: 1, number: 'singular' }, 'i', 'me', 'my mine', 'myself'],
  [{ person: 1, number: 'plural' }, 'we', 'us', 'our ours', 'ourselves'],
  [{ person: 2 }, 'you', '', 'your yours', 'yourself yourselves'],
  [{ person: 3, number: 'singular', gender: 'male' }, 'he', 'him', 'his', 'himself'],
  [{ person: 3, number: 'singular', gender: 'female' }, 'she', '', 'hers', 'herself'],
  [{ person: 3, number: 'singular', gender: 'neuter' }, 'it', '', 'its', 'itself'],
  [{ person: 3, number: 'plural' }, 'they', 'them', 'their theirs', 'themselves'],
];

/** By lower-case word. Relative, indefinite and interrogative pronouns are not here. */
export const pronouns: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ...TABLE.flatMap(([what, subject, object, possessive, reflexive]) => [
    ...forms(what, subject, 'subject'),
    ...forms(what, object, 'object'),
    ...forms(what, possessive, 'possessive'),
    ...forms(what, reflexive, 'reflexive'),
  ]),
  ['her', { person: 3, number: 'singular', gender: 'female', case: 'either' }],
]);

function forms(what: Omit<Pronoun, 'case'>, list: string, form: Pronoun['case']): [string, Pronoun][] {
  return list.split(' ').flatMap(word => (word === '' ? [] : [[word, { ...what, case: form }]]));
}
