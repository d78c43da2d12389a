import type { Facts, KnownEntity } from './facts.ts';
import { nameKey } from './names.ts';
import type { FactFile, Problem } from './parse.ts';

/** What the facts cover, in numbers. */
export interface Coverage {
  readonly countries: number;
  readonly territories: number;
  readonly cities: number;
  readonly organizations: number;
  readonly outlets: number;
  readonly people: number;
  /** Other names and spellings, short forms included. */
  readonly variants: number;
  readonly offices: number;
  readonly terms: number;
  /** Terms whose holder, office and dates one of the lists shows. */
  readonly termsShown: number;
  /** Terms whose holder one of them shows, with other dates or without. */
  readonly termsHolderShown: number;
  readonly seats: number;
  readonly ambiguousNames: number;
}

export function coverage(facts: Facts): Coverage {
  const count = (kind: KnownEntity['kind']) => facts.entities.filter(entity => entity.kind === kind).length;
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    countries: count('country'),
    territories: count('territory'),
    cities: count('city'),
    organizations: count('organization'),
    outlets: count('outlet'),
    people: count('person'),
    variants: sum(facts.entities.map(({ variants, short }) => variants.length + short.length)),
    offices: facts.offices.length,
    terms: facts.terms.length,
    termsShown: facts.terms.filter(({ source }) => source === 'factbook' || source === 'actors').length,
    termsHolderShown: facts.terms.filter(({ source }) => source.endsWith('-holder')).length,
    seats: facts.seats.length,
    ambiguousNames: facts.ambiguous.length,
  };
}

/** Names that mean more than one entity, with the names of those that they mean, in the order of the facts. */
export function ambiguities(facts: Facts): ReadonlyMap<string, { name: string; means: readonly KnownEntity[] }> {
  const found = new Map<string, { name: string; means: KnownEntity[] }>();
  for (const entity of facts.entities) {
    if (entity.kind === 'government') continue;
    for (const name of [entity.name, ...entity.variants, ...entity.short]) {
      const key = nameKey(name);
      const one = found.get(key);
      if (!one) found.set(key, { name, means: [entity] });
      else if (!one.means.includes(entity)) one.means.push(entity);
    }
  }
  for (const [key, { means }] of found) if (means.length < 2) found.delete(key);
  return found;
}

/**
 * What is wrong beyond what `buildFacts` notices: a name of several entities that no list of ambiguous names gives with
 * all of them, or one given that is not ambiguous; an office without any term. `file` is where to write the former.
 */
export function checkFacts(facts: Facts, files: readonly FactFile[], file: string): readonly Problem[] {
  const problems: Problem[] = [];
  const stated = new Map<string, { names: readonly string[]; line: number; also: readonly string[] }>();
  for (const { name, lists } of files) {
    if (name !== file) continue;
    for (const line of lists.flatMap(list => (list.kind === 'ambiguous names' ? list.lines : []))) {
      stated.set(nameKey(line.name), { names: line.marks, line: line.line, also: line.names });
    }
  }
  const found = ambiguities(facts);
  for (const [key, { name, means }] of found) {
    const expected = means.map(entity => entity.name).sort();
    const given = [...(stated.get(key)?.names ?? [])].sort();
    if (given.join(';') === expected.join(';')) continue;
    const message = `"${name}" means several. Expected the line "${name} (${expected.join('; ')})" among the ambiguous names.`;
    problems.push({ file, line: stated.get(key)?.line ?? 1, message });
  }
  for (const [key, { names, line, also }] of stated) {
    if (found.has(key) || (names.length < 2 && also.length > 0)) continue;
    problems.push({ file, line, message: `"${key}" is given as ambiguous, but means at most one. Remove the line.` });
  }
  const held = new Set(facts.terms.map(({ office }) => office));
  for (const { id } of facts.offices) {
    if (!held.has(id))
      problems.push({ file: id, line: 1, message: `The office ${id} has no holder. Write one, or remove it.` });
  }
  return problems;
}
