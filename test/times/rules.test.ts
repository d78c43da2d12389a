import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/stages/times/rules/index.ts';
import { timesOf } from './read.ts';

// Every rule carries an example: a text with its times in brackets, and what a reader on 7 August 2025 makes of them.
describe('rules', () => {
  it('have names of their own', () => {
    const names = RULES.map(({ name }) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it.each(RULES)('$name: $example', async ({ name, example }) => {
    const [marked, expected] = example.split(' => ') as [string, string];
    const quotes = [...marked.matchAll(/\[([^\]]+)\]/g)].map(match => match[1]);
    const found = (await timesOf(marked.replace(/[[\]]/g, ''))).filter(({ quote }) => quotes.includes(quote));
    const shown = found.map(({ type, value, mod }) => `${type} ${value}${mod ? ` ${mod}` : ''}`);
    expect(found.map(({ quote }) => quote)).toEqual(quotes);
    expect(shown.join('; ')).toBe(expected);
    expect(found.map(({ origin }) => origin?.rule)).toContain(name);
  });
});
