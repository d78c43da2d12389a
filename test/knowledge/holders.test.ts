import { describe, expect, it } from 'vitest';
import { standardKnowledge } from '../../src/knowledge/index.ts';

const knowledge = standardKnowledge();

/** Who held the offices that a phrase names there on a date: "name certainty". */
function who(of: string, phrase: string, date: string): string[] {
  return knowledge
    .offices(of, phrase)
    .flatMap(office => knowledge.holders(office, date))
    .map(({ person, certainty }) => `${person.name} ${certainty}`);
}

describe('an office on a date', () => {
  it.each([
    ['country/US', 'president', '2025-08-07', ['Donald Trump in-office']],
    ['country/US', 'president', '2012', ['Barack Obama in-office']],
    ['country/US', 'secretary of state', '2012-06-01', ['Hillary Clinton in-office']],
    ['country/GB', 'foreign secretary', '2016-07-20', ['Boris Johnson in-office']],
    ['country/GB', 'chancellor', '2020-03-01', ['Rishi Sunak in-office']],
    ['country/DE', 'chancellor', '2020-03-01', ['Angela Merkel in-office']],
    ['country/RU', 'leader', '2010-05-05', ['Dmitry Medvedev in-office']],
    ['country/IE', 'taoiseach', '2021-01-01', ['Micheál Martin in-office']],
    ['government/IL', 'prime minister', '2025-08-07', ['Benjamin Netanyahu in-office']],
    ['country/VA', 'pope', '2014-01-01', ['Pope Francis in-office']],
    ['organization/nato', 'secretary general', '2015-01-01', ['Jens Stoltenberg in-office']],
    ['organization/nato', 'secretary-general', '2015-01-01', ['Jens Stoltenberg in-office']],
    ['organization/european-union', 'foreign policy chief', '2025-06-01', ['Kaja Kallas in-office']],
    ['country/US', 'CIA director', '2012-01-01', ['David Petraeus in-office']],
    ['country/US', 'acting president', '2012-01-01', []],
    ['country/XX', 'president', '2012-01-01', []],
  ])('%s, %s, %s', (of, phrase, date, expected) => expect(who(of, phrase, date)).toEqual(expected));

  it('has both on the day of a change and in its year', () => {
    const both = ['Barack Obama at-change', 'Donald Trump at-change'];
    expect(who('country/US', 'president', '2017-01-20')).toEqual(both);
    expect(who('country/US', 'president', '2017')).toEqual(both);
    expect(who('country/US', 'president', '2017-01')).toEqual(both);
    expect(who('country/US', 'president', '2017-01-19')).toEqual(['Barack Obama in-office']);
  });

  it('has nobody while it was vacant', () => {
    expect(who('country/VA', 'pope', '2025-05-01')).toEqual([]);
    expect(who('country/LB', 'president', '2015-06-01')).toEqual([]);
  });

  it('tells who only stood in', () => {
    const [office] = knowledge.offices('country/UA', 'president');
    expect(knowledge.holders(office!, '2014-04-01').map(({ person, term }) => [person.name, term.acting])).toEqual([
      ['Oleksandr Turchynov', true],
    ]);
  });

  it('says so where the date is later than what is known', () => {
    expect(who('country/UA', 'president', '2026-11-01')).toEqual(['Volodymyr Zelensky after-as-of']);
    const [office] = knowledge.offices('country/UA', 'president');
    expect(office!.asOf).toBe('2026-01-15');
  });

  it('is found by its type, too', () => {
    expect(
      knowledge.holdersOf('foreign-minister', 'country/RU', '2025-08-07').map(({ person }) => person.name),
    ).toEqual(['Sergey Lavrov']);
  });
});

it('a person has terms in several offices, oldest first', () => {
  const offices = knowledge.termsOf('person/ursula-von-der-leyen').map(({ office, from }) => `${office} ${from}`);
  expect(offices).toEqual([
    'office/DE/defence-minister 2013-12-17',
    'office/european-commission/commission-president 2019-12-01',
  ]);
});

it('a phrase can mean several types', () => {
  expect(knowledge.officeTypes('foreign secretary')).toEqual(['foreign-minister', 'foreign-secretary']);
  expect(knowledge.officeTypes('Prime Minister')).toEqual(['prime-minister']);
  expect(knowledge.officeTypes('gardener')).toEqual([]);
});
