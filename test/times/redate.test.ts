import { describe, expect, it } from 'vitest';
import { redate } from '../../src/stages/times/index.ts';
import { timesOf, undatedTimesOf } from './read.ts';

const TEXTS = [
  'The envoy said on Friday that talks would resume next week. They stopped two years ago, in May.',
  'He won in 1995 and moved the following year. Yesterday he came back, and tonight he speaks at 8 p.m.',
  'Profit fell in the third quarter from $3m a year earlier, after a good summer. Easter fell late last year.',
  'The summit is on 15–17 August, the vote on Thursday, July 3.',
];

describe('redate', () => {
  it.each(TEXTS)('a date found later gives what reading with it would have given: %s', async text => {
    const open = await undatedTimesOf(text);
    expect(open.some(({ reason }) => reason === 'undated')).toBe(true);
    const dated = redate(open, '2025-08-07');
    const core = ({ quote, type, value, from, to }: (typeof dated)[number]) => ({ quote, type, value, from, to });
    expect(dated.map(core)).toEqual((await timesOf(text)).map(core));
    expect(dated.every(({ offset }) => offset === undefined)).toBe(true);
  });

  it('leaves what has a value as it is, and survives JSON', async () => {
    const open = await undatedTimesOf('It was signed on 8 May 1995. They meet tomorrow.');
    const [signed, tomorrow] = redate(JSON.parse(JSON.stringify(open)), '2025-08-07T23:00:00-04:00');
    expect(signed).toEqual(open[0]);
    expect(tomorrow).toMatchObject({ value: '2025-08-08', anchor: 'published' });
  });

  it('an order of day and month decides what was ambiguous', async () => {
    const open = await timesOf('The form is dated 8/9/2024.');
    expect(open[0]).toMatchObject({ value: null, reason: 'ambiguous' });
    expect(redate(open, '2025-08-07', 'day-first')[0]).toMatchObject({ value: '2024-09-08' });
    expect(redate(open, '2025-08-07')[0]).toEqual(open[0]);
  });
});
