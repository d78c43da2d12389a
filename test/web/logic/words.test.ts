import { describe, expect, it } from 'vitest';
import { citationOf } from '../../../src/web/article/citation.ts';
import { mentionRow } from '../../../src/web/article/mention-row.ts';
import { openQuestionsOf } from '../../../src/web/article/open.ts';
import { recordOf } from '../../../src/web/article/records.ts';
import { webAddress } from '../../../src/web/article/web-address.ts';
import { whyOf } from '../../../src/web/article/why.ts';
import { formWords, saysTheSame, speakersOf } from '../../../src/web/people/speakers.ts';
import { readEvery } from '../../every-record.ts';
import { planted } from '../../format/planted.ts';

describe('a citation', () => {
  it('says who, how, what, and where it stands', () => {
    const readout = planted();
    expect(citationOf(readout, readout.statements[0]!)).toBe(
      'Harbour master Ida Voss [Ida Voss] said: “that the "old pier" must close” (mixed). Bay Post, “Ferry talks stall”, 4 March 2025, 09:30 UTC, https://bay-post.example/ferry?a=1&b=2, characters 58–88.',
    );
  });

  it('leaves out what the article does not state', () => {
    const readout = planted({ outlet: null, published: null, url: null });
    expect(citationOf(readout, readout.statements[1]!)).toBe(
      'she [Ida Voss] told: "We will not wait," (direct). “Ferry talks stall”, characters 90–109.',
    );
  });
});

describe('speakers', () => {
  it('are counted by who they are, or else by the words', () => {
    const found = speakersOf(planted()).map(({ name, linked, forms }) => [name, linked, formWords(forms)]);
    expect(found).toEqual([
      ['Ida Voss', true, '1 direct, 1 mixed'],
      ['The council', false, '1 indirect'],
      ['the union', false, '1 indirect'],
    ]);
  });

  it('come before pronouns that are linked to nobody, and those before the unnamed', () => {
    const [first, second, third, fourth] = planted().statements;
    const open = { speaker: { reason: 'unlinked' } } as const;
    const statements = [
      { ...third!, source: [] },
      { ...second!, ...open },
      { ...second!, ...open, id: 's5' },
      { ...first!, ...open, source: [{ start: 0, end: 9, quote: 'Ida Voss,' }] },
      fourth!,
    ];
    expect(speakersOf({ ...planted(), statements }).map(({ name }) => name)).toEqual([
      'Ida Voss',
      'the union',
      'she',
      '',
    ]);
  });
});

describe('a name', () => {
  it.each([
    ['[Ida Voss]', 'Harbour master Ida Voss,', true],
    ['[Ida Voss]', 'Voss', true],
    ['[Ida Voss]', 'she', false],
    ['[Ida Voss]', 'Vos', false],
    ['[not named]', '', false],
    ['', 'she', false],
  ])('%s beside “%s”: says the same is %s', (name, words, same) => {
    expect(saysTheSame(name, words)).toBe(same);
  });
});

describe('mentions', () => {
  it('are told with whom they stand for, and why', async () => {
    const readout = await readEvery();
    expect(['m1', 'm2', 'm3'].map(id => mentionRow(readout, id))).toEqual([
      { id: 'm1', label: 'Norland', details: ['place', 'name', 'grounds: name'], quote: 'Norland' },
      { id: 'm2', label: 'Suderland', details: ['place', 'name'], quote: 'Suderland' },
      undefined,
    ]);
  });
});

describe('what was left open', () => {
  it('is listed in the order of the text, with why', () => {
    const readout = planted();
    const [first, ...rest] = readout.statements;
    const statements = [{ ...first!, speaker: { reason: 'unnamed' } as const }, ...rest];
    expect(openQuestionsOf({ ...readout, statements })).toEqual([
      { id: 's1', why: 'The article does not name who says this.', words: 'Harbour master Ida Voss' },
      { id: 'n1', why: 'The union is not named.', words: 'the union' },
    ]);
  });
});

describe('why', () => {
  it('is told for a record of every layer', async () => {
    const readout = await readEvery();
    const said = ['s1', 'v1', 'p1', 't1', 'a1', 'm1'].map(id => whyOf(recordOf(readout, id)!));
    expect(said.map(({ made, score }) => `${made?.stage}/${made?.rule} ${score}`)).toEqual([
      'sayings/by hand 0.8',
      'deeds/by hand 0.6',
      'deeds/by hand 0.9',
      'dates/by hand 0.9',
      'dates/by hand 0.9',
      'people/by hand 0.9',
    ]);
    for (const { words } of said) expect(words.length).toBeGreaterThan(0);
    expect(recordOf(readout, 's99')).toBeUndefined();
  });

  it('says nothing of what was stored without origins', () => {
    expect(whyOf(planted().statements[0]!)).toMatchObject({ made: null, score: 0.9 });
  });
});

describe('an address', () => {
  it.each(['https://a.example/b?c#d', 'http://a.example/'])('%s may be followed', url => {
    expect(webAddress(url)).toBe(url);
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//a.example/b',
    'not an address',
    '',
    null,
  ])('%j may not', url => {
    expect(webAddress(url)).toBeNull();
  });
});
