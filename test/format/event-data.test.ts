import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../src/format/index.ts';
import type { Readout } from '../../src/model/records.ts';
import { readEvery } from '../every-record.ts';

const every = await readEvery();
const [event] = every.events;
const twice: Readout = {
  ...every,
  events: [
    { ...event!, status: 'occurred' },
    { ...event!, id: 'v2', status: 'occurred' },
  ],
};

/** Rows of a format as objects by column. */
function rowsOf(name: 'polecat' | 'gdelt', readout: Readout): Record<string, string>[] {
  const formatter = createFormatter(name);
  const written = formatter.begin() + formatter.readout(readout) + formatter.end();
  const [header = '', ...rows] = written.split('\n').filter(line => line !== '');
  return rows.map(row => Object.fromEntries(row.split('\t').map((cell, i) => [header.split('\t')[i], cell])));
}

describe('polecat', () => {
  it('has a row for each event, with its status and its words', () => {
    const [row] = rowsOf('polecat', every);
    expect(row).toMatchObject({
      'Event ID': 'norland-v1',
      'Event Date': '2025-08-30',
      'Event Type': 'CONSULT',
      'Quad Code': 'VERBAL COOPERATION',
      'Actor Name': 'Norland',
      'Recipient Name Raw': 'Suderland',
      'Wikipedia Recipient ID': 'Q1',
      Latitude: '',
      Status: 'planned',
      'Held By': 'Norland',
    });
    expect(every.article.text).toContain(row!.Quote);
  });

  it('merges what an article tells twice', () => {
    const rows = rowsOf('polecat', twice);
    expect(rows.map(row => row.Mentions)).toEqual(['2']);
  });

  it('keeps what differs in status apart', () => {
    const rows = rowsOf('polecat', { ...twice, events: [twice.events[0]!, event!] });
    expect(rows.map(row => row.Status)).toEqual(['occurred', 'planned']);
  });
});

describe('gdelt', () => {
  it('has the 61 columns of GDELT 2 and the quote', () => {
    expect(createFormatter('gdelt').begin().split('\t')).toHaveLength(62);
    const [row] = rowsOf('gdelt', twice);
    expect(row).toMatchObject({
      SQLDATE: '20250830',
      Actor1Name: 'NORLAND',
      Actor2Name: 'SUDERLAND',
      EventRootCode: '04',
      QuadClass: '1',
      NumMentions: '2',
      GoldsteinScale: '',
    });
  });

  it('leaves out what did not happen', () => {
    expect(rowsOf('gdelt', every)).toEqual([]);
  });

  it('leaves the root empty where CAMEO has several', () => {
    const assault = rowsOf('gdelt', { ...twice, events: [{ ...twice.events[0]!, type: 'ASSAULT' }] });
    expect(assault[0]).toMatchObject({ EventRootCode: '', QuadClass: '4' });
  });
});
