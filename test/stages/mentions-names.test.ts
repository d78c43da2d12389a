import { expect, test } from 'vitest';
import { standardKnowledge } from '../../src/knowledge/index.ts';
import type { Candidate } from '../../src/stages/mentions/candidate.ts';
import type { MentionKind } from '../../src/stages/mentions/kinds.ts';
import { articleNames } from '../../src/stages/mentions/names.ts';

/** The kinds that an article's names come out with, each `[name, kind]` first taken for that kind with a score of 0.9. */
function kindsOf(text: string, names: readonly (readonly [string, MentionKind])[], dateline = false): MentionKind[] {
  let from = 0;
  const candidates = names.map(([name, kind]): Candidate => {
    const start = text.indexOf(name, from);
    from = start + name.length;
    const head = { start: start + name.lastIndexOf(' ') + 1, end: from };
    return { start, end: from, head, form: 'name', kind, score: 0.9, rule: 'encoder' };
  });
  const blocks = dateline ? [{ kind: 'dateline' as const, start: 0, end: text.indexOf('—') }] : [];
  const kindOfName = articleNames({ text, authors: [], blocks }, candidates, standardKnowledge(), false);
  return candidates.map(kindOfName);
}

test('a family is people, whatever else has its name', () => {
  expect(kindsOf('Shares of the Orrellman family, it said.', [['Orrellman', 'organization']])).toEqual(['person']);
  expect(kindsOf('The Orrellman family doctor left.', [['Orrellman', 'organization']])).toEqual(['organization']);
});

test('a body is called by the beginning of its name, unless that is a person of the article', () => {
  const short = ['Vantage', 'person'] as const;
  expect(kindsOf('Vantage Terminals opened. Vantage paid.', [['Vantage Terminals', 'organization'], short])).toEqual([
    'organization',
    'organization',
  ]);
  expect(
    kindsOf('Jane Vantage of the Vantage Fund left. Vantage paid.', [
      ['Jane Vantage', 'person'],
      ['Vantage Fund', 'organization'],
      short,
    ]),
  ).toEqual(['person', 'organization', 'person']);
});

test('where an article was written is a place throughout', () => {
  const names = [
    ['ORRELL', 'place'],
    ['Orrell', 'organization'],
  ] as const;
  expect(kindsOf('ORRELL — Dockers in Orrell left.', names, true)).toEqual(['place', 'place']);
});

test('a place that is said to be a body is one, where it never stands as a place', () => {
  const place = ['Orrell Reach', 'place'] as const;
  expect(kindsOf('The port’s operator, Orrell Reach, paid.', [place])).toEqual(['organization']);
  expect(kindsOf('Ships of the operator in Orrell Reach, paid.', [place])).toEqual(['place']);
});

test('what is said to be a paper once is one throughout, also where a place could stand', () => {
  const text = 'She told the daily Orrellana. A report in Orrellana said so, and one in Orrellana did not.';
  const place = ['Orrellana', 'place'] as const;
  expect(kindsOf(text, [['Orrellana', 'person'], place, place])).toEqual(Array(3).fill('organization'));
  expect(kindsOf(text.replace('the daily ', 'Roe of '), [place, place, place])).toEqual(Array(3).fill('place'));
});
