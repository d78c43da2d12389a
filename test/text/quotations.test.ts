import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/text/quotations.ts';

const quoted = (text: string): string[] =>
  findQuotations(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('findQuotations', () => {
  it.each([
    ['He said “yes” and “no”.', ['“yes”', '“no”']],
    ['He said "yes" and "no".', ['"yes"', '"no"']],
    ["He said ''yes'' and ``no''.", ["''yes''", "``no''"]],
    ['Il a dit « oui » hier.', ['« oui »']],
    ['Er sagte „ja“ gestern.', ['„ja“']],
    ['“She said ‘yes’ to me,” he said.', ['“She said ‘yes’ to me,”']],
    ['“They told “us” so,” he said.', ['“They told “us” so,”']],
    ["The workers' rights and the minister's 'useful step' went on.", ["'useful step'"]],
    ["Don't touch the dogs' bowls.", []],
    ['The pipe is 6" wide.', []],
    ['“It goes on and on', ['“It goes on and on']],
    ['It’s the ‘90s again.', []],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('says whether a quotation closes', () => {
    expect(findQuotations('“It goes on', { start: 0, end: 11 })).toEqual([{ start: 0, end: 11, closed: false }]);
  });
});
