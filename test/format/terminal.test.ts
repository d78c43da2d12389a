import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../src/format/index.ts';
import { columns } from '../../src/format/wrap.ts';
import { readEvery } from '../every-record.ts';
import { hostile, planted, written } from './planted.ts';

const print = (readout = planted(), options = {}) => written(createFormatter('terminal', options), readout);

describe('terminal', () => {
  it('begins with what is known about the article', () => {
    const [title, about, url] = print().split('\n');
    expect(title).toBe('Ferry talks stall');
    expect(about).toBe('Bay Post · Ned Oake · 4 March 2025, 09:30 UTC · British English · 37 words');
    expect(url).toBe('https://bay-post.example/ferry?a=1&b=2');
  });

  it('says who said what, in which form, to whom, through whom', () => {
    const lines = print().split('\n');
    expect(lines.find(line => line.includes('s1'))).toMatch(
      /^ +s1 Harbour master Ida Voss \[Ida Voss\] · said +mixed$/,
    );
    expect(lines).toContain('     when: “on Monday”');
    expect(lines).toContain('   │ that the "old pier" must close');
    expect(lines).toContain('     to: “the Bay Post”');
    expect(lines).toContain('     denied, rejected or not said · as told by “the union” (s4)');
  });

  it('marks what stands in a headline, and joins pieces with an ellipsis', () => {
    const readout = planted();
    const [first] = readout.statements;
    const [content] = first!.content;
    const pieces = { ...first!, block: 'headline' as const, content: [content!, content!] };
    const text = print({ ...readout, statements: [pieces] });
    expect(text).toContain('in the headline · when:');
    expect(text).toContain('│ that the "old pier" must close … that the "old pier" must close');
  });

  it('ends with notes and a summary of what was left out', () => {
    expect(print()).toContain('! The union is not named. “the union”');
    expect(print()).toContain('3 parts of the page left out: 2 navigation, 1 cookie notice.');
  });

  it('shows other layers only when they have records', async () => {
    expect(print()).not.toContain('Times');
    const text = print(await readEvery());
    for (const title of ['Who and what is named', 'What happened', 'Demands, offers', 'Times', 'Amounts']) {
      expect(text).toContain(title);
    }
    expect(text).toContain('200,000,000 USD = 150,000,000 GBP');
  });

  it('shows statements alone when they were selected', async () => {
    const text = print(await readEvery(), { selected: true });
    expect(text).toContain('Who said what');
    expect(text).not.toContain('Times');
    expect(print({ ...planted(), statements: [] }, { selected: true })).toContain(
      'No statement of this article matches',
    );
  });

  it.each([50, 60, 80, 100])('never writes a line of more than %i columns', async width => {
    for (const readout of [planted(), await readEvery(), hostile('漢字'.repeat(90)), hostile('w'.repeat(333))]) {
      for (const line of print(readout, { width }).split('\n')) expect(columns(line)).toBeLessThanOrEqual(width);
    }
  });

  it('is the same text in colour', () => {
    const colored = print(planted(), { colors: true });
    expect(colored).toContain('\x1b[1m');
    expect(colored.replace(/\x1b\[\d+m/g, '')).toBe(print());
  });

  it('lets no control character of the article through', () => {
    expect(print(hostile('a\x1b[2J\x1b]0;owned\x07b\u202ec\x9bd'))).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
  });

  it('explains where origins were kept', async () => {
    expect(print(await readEvery())).toContain('why: sayings / by hand, score 0.90');
  });
});
