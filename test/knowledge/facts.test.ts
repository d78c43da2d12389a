import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packedModule } from '../../scripts/compile-knowledge.ts';
import { factFiles } from '../../scripts/knowledge-files.ts';
import { buildFacts } from '../../src/knowledge/build.ts';
import { checkFacts, coverage } from '../../src/knowledge/check.ts';
import { isFactDate } from '../../src/knowledge/dates.ts';
import { standardKnowledge } from '../../src/knowledge/index.ts';

const files = factFiles();
const { facts, problems } = buildFacts(files);

describe('the facts that ship', () => {
  it('have no problem that the check finds', () => {
    expect(problems).toEqual([]);
    expect(checkFacts(facts, files, 'ambiguous.txt')).toEqual([]);
  });

  it('are what is compiled: run npm run knowledge after a change', () => {
    const module = readFileSync(new URL('../../src/knowledge/packed.ts', import.meta.url), 'utf8');
    expect(module === packedModule()).toBe(true);
  });

  it('come out of their packed form as they went in', () => {
    const byId = <T extends { readonly id: string }>(list: readonly T[]) =>
      [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
    const opened = standardKnowledge().facts();
    expect(opened.entities).toEqual(byId(facts.entities));
    expect(opened.offices).toEqual(byId(facts.offices));
    expect(new Set(opened.terms.map(term => JSON.stringify(term)))).toEqual(
      new Set(facts.terms.map(term => JSON.stringify(term))),
    );
    expect(opened.seats).toEqual(facts.seats);
    expect(opened.officeTypes).toEqual(facts.officeTypes);
  });

  it('name every member of the United Nations, its two observers, and three more', () => {
    const status = files.flatMap(({ blocks }) =>
      blocks.filter(({ kind }) => kind === 'country').map(({ fields }) => fields.get('status')?.[0]),
    );
    const count = (wanted: string) => status.filter(one => one === wanted).length;
    expect([count('UN member'), count('UN observer'), count('not a UN member')]).toEqual([193, 2, 3]);
    for (const country of facts.entities.filter(({ kind }) => kind === 'country')) {
      expect(country.id).toMatch(/^country\/[A-Z]{2}$/);
      expect(country.demonyms.length, country.name).toBeGreaterThan(0);
    }
  });

  it('say their source, from a list that is known, and no Wikidata id', () => {
    const known = ['factbook', 'factbook-holder', 'actors', 'actors-holder', 'unverified'];
    for (const { source } of [...facts.entities, ...facts.terms, ...facts.seats]) expect(known).toContain(source);
    expect(JSON.stringify(facts)).not.toMatch(/\bQ\d+\b/);
  });

  it('date every term, and say how far every office is known', () => {
    for (const { from, to } of facts.terms) expect(isFactDate(from) && (to === null || isFactDate(to))).toBe(true);
    for (const { id, asOf } of facts.offices) expect(asOf > '2001' && asOf < '2027', id).toBe(true);
  });

  it('know the pronoun of everybody, and not more than one person of a name', () => {
    const people = facts.entities.filter(({ kind }) => kind === 'person');
    expect(people.filter(({ pronoun }) => pronoun === null)).toEqual([]);
    expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
  });

  it('cover what the decision page says', () => {
    const page = readFileSync(new URL('../../docs/decisions/knowledge.md', import.meta.url), 'utf8');
    const numbers = coverage(facts);
    const { terms, termsShown, termsHolderShown } = numbers;
    const count = (number: number, what: string) => `${number.toLocaleString('en-US')} ${what}`;
    const said = page.replace(/\s+/g, ' ');
    expect(said).toContain(count(numbers.countries, 'countries'));
    expect(said).toContain(count(numbers.territories, 'territories'));
    expect(said).toContain(count(numbers.cities, 'cities'));
    expect(said).toContain(count(numbers.organizations, 'organizations'));
    expect(said).toContain(count(numbers.outlets, 'outlets'));
    expect(said).toContain(count(numbers.people, 'people'));
    expect(said).toContain(`${count(numbers.offices, 'offices')} with ${count(terms, 'terms')}`);
    expect(said).toContain(`${termsShown} (${Math.round((100 * termsShown) / terms)}%) are shown`);
    expect(said).toContain(`${termsHolderShown} (${Math.round((100 * termsHolderShown) / terms)}%) with others`);
  });
});

const NEEDED = {
  G20: 'AR AU BR CA CN DE FR GB ID IN IT JP KR MX RU SA TR US ZA',
  EU: 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK',
  conflicts: 'RU UA IL PS IR SY LB YE SD AM AZ KP TW VE AF MM ET CD RW',
};

describe('who leads', () => {
  for (const [group, codes] of Object.entries(NEEDED)) {
    it.each(codes.split(' '))(`${group}: %s, at any time since 2005`, code => {
      const knowledge = standardKnowledge();
      const leading = knowledge.offices(`country/${code}`, 'leader');
      // Lebanon had no president for years.
      const years = code === 'LB' ? [2010, 2018, 2025] : [2005, 2009, 2013, 2017, 2021, 2025];
      for (const year of years) {
        const holders = leading.flatMap(office => knowledge.holders(office, String(year)));
        expect(holders.length, `${code} ${year}`).toBeGreaterThan(0);
      }
    });
  }
});
