import { describe, expect, it } from 'vitest';
import type { Mention, Statement } from '../../src/model/records.ts';
import { piece } from '../../src/model/span.ts';
import { withSpeakers } from '../../src/pipeline/linked.ts';

type Planted = readonly [words: string, form: Mention['form'], kind: Mention['kind'], entity: string | null];

/** The mention that stands first in the text; its head is its last word, or the one before "of" or "from". */
function mention(text: string, [words, form, kind, entity]: Planted): Mention {
  const start = text.indexOf(words);
  const base = words.replace(/ (?:of|from) .*$/, '');
  const from = start + base.lastIndexOf(' ') + 1;
  return {
    id: words,
    ...piece(text, start, start + words.length),
    head: piece(text, from, start + base.length),
    form,
    kind,
    entity,
    ...(entity === null && { reason: 'unnamed' }),
    origin: { stage: 'mentions', rule: 'planted', score: 1 },
  } as Mention;
}

function speakerOf(text: string, source: string, ...planted: readonly Planted[]): Statement['speaker'] {
  const start = text.indexOf(source);
  const statement = { source: [piece(text, start, start + source.length)], speaker: { reason: 'unlinked' } };
  const mentions = planted.map(one => mention(text, one)).sort((a, b) => a.start - b.start);
  return withSpeakers([statement as unknown as Statement], mentions)[0]!.speaker;
}

describe('the speaker of a source', () => {
  const roe: Planted = ['Jane Roe', 'name', 'person', 'roe'];

  it('is the name that an apposition describes, however many descriptions it has', () => {
    const text = 'Jane Roe, the mayor and a candidate, said no.';
    const mayor: Planted = ['the mayor', 'nominal', 'person', null];
    expect(speakerOf(text, 'Jane Roe, the mayor and a candidate,', roe, mayor)).toEqual({ entity: 'roe' });
  });

  it('is several where a second name follows, with a description between or without', () => {
    const doe: Planted = ['Bo Doe', 'name', 'person', 'doe'];
    const mayor: Planted = ['the mayor', 'nominal', 'person', 'roe'];
    expect(speakerOf('Jane Roe and Bo Doe said no.', 'Jane Roe and Bo Doe', roe, doe)).toEqual({ reason: 'several' });
    const apart = 'Jane Roe, the mayor, and Bo Doe said no.';
    expect(speakerOf(apart, 'Jane Roe, the mayor, and Bo Doe', roe, mayor, doe)).toEqual({ reason: 'several' });
    const group: Planted = ['two candidates', 'nominal', 'group', null];
    const named = 'two candidates, Jane Roe and Bo Doe, said no.';
    expect(speakerOf(named, 'two candidates, Jane Roe and Bo Doe,', group, roe, doe)).toEqual({ reason: 'several' });
  });

  it('is whom "who" hangs on', () => {
    expect(speakerOf('They met Jane Roe, who said no.', 'who', roe)).toEqual({ entity: 'roe' });
    expect(speakerOf('They met Jane Roe when those who said no left.', 'who', roe)).toEqual({ reason: 'unnamed' });
  });

  it('is whom an unknown is introduced by, not the one whom that serves', () => {
    const aide: Planted = ['an aide', 'nominal', 'person', 'aide'];
    expect(speakerOf('They met an aide to Jane Roe, who said no.', 'who', aide, roe)).toEqual({ entity: 'aide' });
    const known: Planted = ['the aide', 'nominal', 'person', 'aide'];
    expect(speakerOf('They met the aide to Jane Roe, who said no.', 'who', known, roe)).toEqual({ entity: 'roe' });
  });

  it('is the name after a description that something hangs on', () => {
    const envoy: Planted = ['the envoy', 'nominal', 'person', null];
    expect(
      speakerOf('the envoy to the city, Jane Roe, said no.', 'the envoy to the city, Jane Roe,', envoy, roe),
    ).toEqual({
      entity: 'roe',
    });
  });

  it('is nobody whom the source only names beside its head', () => {
    for (const source of [
      '38 percent of Jane Roe',
      'some in the camp of Jane Roe',
      'Jane Roe camp',
      'Jane Roe’s share',
    ]) {
      expect(speakerOf(`${source} said no.`, source, roe), source).toEqual({ reason: 'unnamed' });
    }
  });

  it('is whoever wrote the words that speak', () => {
    const letter: Planted = ['Jane Roe’s letter', 'nominal', 'other', null];
    expect(speakerOf('Jane Roe’s letter said no.', 'Jane Roe’s letter', letter, roe)).toEqual({ entity: 'roe' });
    const statement: Planted = ['A statement', 'nominal', 'other', null];
    expect(speakerOf('A statement from Jane Roe said no.', 'A statement from Jane Roe', statement, roe)).toEqual({
      entity: 'roe',
    });
  });

  it('is unnamed where words describe and no mention is among them, else unlinked', () => {
    const no: Planted = ['no', 'nominal', 'other', null];
    for (const source of ['57 percent', 'about four in 10', 'Others', 'exit polls', 'Most Republicans'])
      expect(speakerOf(`${source} say no.`, source, no), source).toEqual({ reason: 'unnamed' });
    for (const source of ['Roe', 'they'])
      expect(speakerOf(`${source} say no.`, source, no)).toEqual({ reason: 'unlinked' });
  });
});
