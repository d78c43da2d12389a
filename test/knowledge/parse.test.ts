import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFacts } from '../../src/knowledge/build.ts';
import { checkFacts } from '../../src/knowledge/check.ts';
import { isFactDate } from '../../src/knowledge/dates.ts';
import { parseFacts } from '../../src/knowledge/parse.ts';

const TYPES = `office types:\npresident = head of state\nprime-minister = premier\n`;

const UTOPIA = `as of: 2025-06
source: the almanac of Utopia

country: Utopia
codes: XU; XUT
demonyms: Utopian; Utopians
capital: Amaurot
seats: the Palace

office: president; leads
2001 to 2010-05 Raphael More
2010-05 to 2018-03-01 Hythlo Day [own notes]
2018-03-01 on Anna Amaurot

people: he
Anna Amaurot (she) = Anna M. Amaurot
`;

function built(text: string) {
  return buildFacts([parseFacts('types.txt', TYPES), parseFacts('facts.txt', text)]);
}

const complaints = (text: string) => built(text).problems.map(({ line, message }) => `${line}: ${message}`);

describe('a file of facts', () => {
  it('is read as it is written', () => {
    const { facts, problems } = built(UTOPIA);
    expect(problems).toEqual([]);
    expect(facts.terms.map(({ person, from, to, source }) => [person, from, to, source])).toEqual([
      ['person/raphael-more', '2001', '2010-05', 'the almanac of Utopia'],
      ['person/hythlo-day', '2010-05', '2018-03-01', 'own notes'],
      ['person/anna-amaurot', '2018-03-01', null, 'the almanac of Utopia'],
    ]);
    expect(facts.offices).toMatchObject([{ id: 'office/XU/president', leads: true, several: false, asOf: '2025-06' }]);
    expect(facts.entities.map(({ id, pronoun }) => `${id} ${pronoun}`)).toEqual([
      'country/XU null',
      'government/XU null',
      'city/amaurot-xu null',
      'person/raphael-more he',
      'person/hythlo-day he',
      'person/anna-amaurot she',
    ]);
    expect(facts.seats.map(seat => `${seat.name}: ${seat.for}, ${seat.place}`)).toEqual([
      'Amaurot: government/XU, city/amaurot-xu',
      'the Palace: government/XU, null',
    ]);
  });

  it.each([
    ['nonsense', '1: Found "nonsense". Expected "word: value"'],
    ['planet: Mars', '1: Found "planet:". Expected one of country,'],
    ['country:', '1: Found "country:" without a name.'],
    ['country: Utopia', '1: Found country "Utopia", which is not known yet, without codes.'],
    ['codes: XU', '1: Found "codes:" outside of a country'],
    ['office: president', '1: Found "office:" outside of a country or body.'],
    ['2001 on Anna Amaurot', '1: Found a term outside of an office.'],
    ['as of: yesterday', '1: Found "yesterday" as a date. Expected one like 2025, 2025-06 or 2025-06-30.'],
    ['people:\n= Xi', '2: Found "= Xi". Expected a line like "Xi Jinping (he) = Xi".'],
    ['people:\nXi Jinping (his)', '2: Found "his" behind "Xi Jinping". Expected "he", "she" or "they".'],
    ['organizations:\nLeague (Atlantis)', '2: Found "Atlantis", which no file names.'],
    [`${'x'.repeat(5000)}`, '1: A line of 5000 characters.'],
  ])('that says %j gets a problem of its line', (text, expected) => {
    expect(complaints(text)).toEqual([expect.stringContaining(expected)]);
  });

  it.each([
    ['2018-13 on Ann Other', 'Found "2018-13" as a date.'],
    ['2018 until 2019 Ann Other', 'Expected a term: "2005-11-22 to 2021-12-08 Angela Merkel"'],
    ['2018', 'Expected a term'],
    ['2018 on Ann = Other', 'Found "Ann = Other" as a name.'],
    ['2019 to 2018 Ann Other', 'ends before it begins'],
    ['2004 to 2005 Ann Other', 'The term of Ann Other from 2004 overlaps that of Raphael More from 2001 to 2010-05.'],
    ['2020 on Ann Other', 'overlaps that of Anna Amaurot from 2018-03-01 to now'],
    ['office: gardener\n2020 on Ann Other', 'Found an office of type "gardener". Expected one of those listed'],
    ['office: president; for life', 'Found "for life" after an office.'],
    ['seats: the Tower = Atlantis', 'Found "Atlantis", which no file names.'],
  ])('with the line %j loses that line only', (line, expected) => {
    const broken = UTOPIA.replace('\npeople:', `${line}\n\npeople:`);
    const { facts, problems } = built(broken);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: 'facts.txt', message: expect.stringContaining(expected) });
    expect(problems[0]!.line).toBeGreaterThan(3);
    expect(facts.terms).toHaveLength(3);
  });

  it('may have several holders at once where it says so, and a stand-in beside the holder', () => {
    const several = UTOPIA.replace('president; leads', 'president; leads; several').replace('2018-03-01 on', '2004 on');
    expect(complaints(several)).toEqual([]);
    expect(complaints(UTOPIA.replace('\npeople:', '2009-01 to 2009-02 Ann Other (acting)\n\npeople:'))).toEqual([]);
  });

  it('of any bytes never stops the reading', () => {
    const words =
      'country: office: people: as of: source: 2001 2001-02-30 to on = ; ( ) [ ] Utopia XU president \n \t'.split(' ');
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 40 }), parts => {
        const { facts, problems } = built(parts.join(' '));
        expect(facts.officeTypes.length).toBeGreaterThan(1);
        for (const { line } of problems) expect(line).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the check', () => {
  const check = (text: string) => {
    const files = [parseFacts('types.txt', TYPES), parseFacts('ambiguous.txt', text)];
    return checkFacts(buildFacts(files).facts, files, 'ambiguous.txt').map(({ message }) => message);
  };

  it('wants names of several to say so', () => {
    expect(check('people: he\nAnn Other\nBen Other')).toEqual([
      '"Other" means several. Expected the line "Other (Ann Other; Ben Other)" among the ambiguous names.',
    ]);
    expect(
      check('people: he\nAnn Other\nBen Other\nambiguous names:\nOther (Ann Other; Ben Other) = not this'),
    ).toEqual([]);
  });

  it('wants nothing called ambiguous that is not', () => {
    expect(check('people: he\nAnn Other\nambiguous names:\nOther (Ann Other; Ben Other)')).toEqual([
      '"other" is given as ambiguous, but means at most one. Remove the line.',
    ]);
    expect(check('ambiguous names:\nWill = a verb')).toEqual([]);
  });

  it('wants a holder of every office', () => {
    expect(check('country: Utopia\ncodes: XU\noffice: president')).toEqual([
      'The office office/XU/president has no holder. Write one, or remove it.',
    ]);
  });
});

it('dates are days, months and years that exist', () => {
  expect(['2012', '2012-05', '2012-05-07', '2024-02-29'].every(isFactDate)).toBe(true);
  for (const date of ['', '12', '2012-5', '2012-00', '2012-13', '2023-02-29', '2012-05-07T10:00', '2012-05-']) {
    expect(isFactDate(date), date).toBe(false);
  }
});
