import { describe, expect, it } from 'vitest';
import { standardKnowledge } from '../../src/knowledge/index.ts';
import { isShortName, nameKey, slug, surname } from '../../src/knowledge/names.ts';

const knowledge = standardKnowledge();
const found = (name: string) => knowledge.lookup(name).map(({ entity, sense }) => `${entity.id} ${sense}`);

describe('a name', () => {
  it.each([
    ['Zelensky', ['person/volodymyr-zelensky short']],
    ['Zelenskyy', ['person/volodymyr-zelensky short']],
    ['Volodymyr Zelenskiy', ['person/volodymyr-zelensky name']],
    ['Donald J. Trump', ['person/donald-trump name']],
    ['Abdel-Fattah el-Sissi', ['person/abdel-fattah-el-sisi name']],
    ['Sisi', ['person/abdel-fattah-el-sisi short']],
    ['Erdogan', ['person/recep-tayyip-erdogan short']],
    ['von der Leyen', ['person/ursula-von-der-leyen short']],
    ['Xi', ['person/xi-jinping short']],
    ['Queen Elizabeth', ['person/elizabeth-ii name']],
    ['the United States', ['country/US name']],
    ['U.S.', ['country/US name']],
    ['UK', ['country/GB name']],
    ['Türkiye', ['country/TR name']],
    ['Ivory Coast', ['country/CI name']],
    ['Burma', ['country/MM name']],
    ['Nato', ['organization/nato name']],
    ['IAEA', ['organization/international-atomic-energy-agency name']],
    ['BBC', ['outlet/bbc name']],
    ['the New York Times', ['outlet/new-york-times name']],
  ])('%s is one thing', (name, expected) => expect(found(name)).toEqual(expected));

  it.each([
    ['Georgia', ['country/GE name', 'territory/georgia name']],
    ['Moscow', ['city/moscow-ru name', 'government/RU seat']],
    ['Kyiv', ['city/kyiv-ua name', 'government/UA seat']],
    ['the Kremlin', ['government/RU seat']],
    ['Downing Street', ['government/GB seat']],
    ['the White House', ['government/US seat']],
    ['Foggy Bottom', ['organization/us-department-of-state seat']],
    ['the Pentagon', ['organization/us-department-of-defense seat']],
    ['Washington', ['city/washington-us name', 'territory/washington-state name', 'government/US seat']],
    ['Congo', ['country/CD name', 'country/CG name']],
  ])('%s keeps all that it can mean', (name, expected) => expect(found(name)).toEqual(expected));

  it('shared by several people is all of them, those who led a country first', () => {
    expect(found('Biden')).toEqual(['person/joe-biden short', 'person/hunter-biden short', 'person/jill-biden short']);
    expect(found('George Bush')).toEqual(['person/george-h-w-bush name', 'person/george-w-bush name']);
  });

  it('of a seat of bodies and governments has all of them', () => {
    const brussels = knowledge.seatOfPower('Brussels').map(({ entity }) => entity.id);
    expect(brussels).toEqual(expect.arrayContaining(['government/BE', 'organization/european-union']));
  });

  it('says what else it means', () => {
    expect(knowledge.otherSenses('Jordan')).toContain('a given name');
    expect(knowledge.otherSenses('Turkey')).toContain('a bird');
    expect(knowledge.otherSenses('Kyiv')).toEqual([]);
  });

  it('in any case, with a possessive, but abbreviations in capitals alone', () => {
    expect(found("RUSSIA'S")).toEqual(found('Russia'));
    expect(found('US')).toEqual(['country/US name']);
    expect(found('us')).toEqual([]);
    expect(found('who')).toEqual([]);
    expect(knowledge.demonym('us')).toEqual([]);
  });

  it('that nobody has, or that is no name, is nothing', () => {
    for (const name of ['', ' ', "'s", 'the', 'Ottoline Marchbanks', '\u0000', 'a'.repeat(1_000_000), '\t', ';']) {
      expect(found(name)).toEqual([]);
    }
  });
});

describe('a demonym', () => {
  const of = (word: string) => knowledge.demonym(word).map(({ entity }) => entity.id);
  it.each([
    ['Russian', ['country/RU']],
    ['Britons', ['country/GB']],
    ['Congolese', ['country/CD', 'country/CG']],
    ['Dominican', ['country/DM', 'country/DO']],
    ['Palestinians', ['country/PS']],
    ['Chechen', ['territory/chechnya']],
    ['US', ['country/US']],
  ])('%s', (word, expected) => expect(of(word)).toEqual(expected));
});

describe('names', () => {
  it.each([
    ['Ursula von der Leyen', 'von der Leyen'],
    ['Angela Merkel', 'Merkel'],
    ['Elizabeth II', 'Elizabeth'],
    ['Albert II of Monaco', 'Albert'],
    ['Donald Trump Jr.', 'Trump'],
    ['Bart De Wever', 'De Wever'],
    ['Osama bin Laden', 'bin Laden'],
  ])('%s is %s for short', (name, short) => expect(surname(name)).toBe(short));

  it('are short where they are one word or begin with a particle', () => {
    expect(['Xi', 'de Villepin', 'al-Sisi', 'Angela Merkel', 'Queen Margrethe'].map(isShortName)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('have one key for all their spellings', () => {
    expect(new Set(["Sana'a", 'Sana’a', 'SANAA', 'Sanaa'].map(nameKey))).toEqual(new Set(['sanaa']));
    expect(nameKey('Recep Tayyip Erdoğan')).toBe('recep tayyip erdogan');
    expect(nameKey('Łódź')).toBe('lodz');
    expect(slug('Côte d’Ivoire')).toBe('cote-d-ivoire');
  });
});
