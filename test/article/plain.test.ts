import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LINE_RULES, ruleOfLine } from '../../src/article/kinds.ts';
import { looksEnglish } from '../../src/article/language.ts';
import { fromText } from '../../src/article/plain/index.ts';

const LONG =
  'The harbour board said on Monday that the ferry would sail again once the storm had passed and the quay was safe.';

/** Blocks as "kind: text", with the time of live entries. */
function blocksOf(text: string): string[] {
  const article = fromText(text);
  return article.blocks.map(
    ({ kind, start, end, time }) => `${kind}${time === undefined ? '' : ` @${time}`}: ${text.slice(start, end)}`,
  );
}

function notesOf(text: string): string[] {
  return fromText(text).notes.map(({ code, start, end }) => `${code}: ${text.slice(start, end)}`);
}

describe('kinds of blocks', () => {
  test.each(LINE_RULES.map(rule => [rule.name, rule] as const))('rule %s knows its example', (_, rule) => {
    expect(rule.match(rule.example)).toBe(true);
    expect(ruleOfLine(rule.example)?.kind).toBe(rule.kind);
  });

  test.each([
    'Watching the boats, the minister said nothing for a while.',
    'Photographers waited on the quay until the boats had left.',
    'He read the letter to the Associated Press.',
    'The minister told Reuters.',
    'The last boat left the quay at noon, the board said on Monday. (AFP)',
    'In May 2024 the board sold its last two ferries to a buyer in the south.',
    'By Friday the water had fallen, and the road was open again.',
    'Updates to the timetable will be published in June.',
    'Reading more than one paper a day is a habit of harbour masters.',
  ])('running text stays a paragraph: %s', line => {
    expect(blocksOf(`Ferry sails again\n\n${LONG}\n\n${line}\n\n${LONG}`)[2]).toBe(`paragraph: ${line}`);
  });

  test('headline, standfirst, byline, date, body', () => {
    const text = `Ferry sails again after storm\n\nIslanders had waited for nine days.\n\nBy Ida Holm\n\n4 March 2025\n\n${LONG}`;
    expect(blocksOf(text).map(block => block.split(':')[0])).toEqual([
      'headline',
      'standfirst',
      'byline',
      'dateline',
      'paragraph',
    ]);
  });

  test('no headline where the first line is a sentence', () => {
    expect(blocksOf(`${LONG}\n${LONG}`)[0]).toBe(`paragraph: ${LONG}`);
  });

  test.each([
    ['ORMVIK, March 4 (Reuters) - ', 'ORMVIK, March 4 (Reuters)'],
    ['Oslo (AP) — ', 'Oslo (AP)'],
    ['KYIV, Ukraine – ', 'KYIV, Ukraine'],
    ['NEW YORK — ', 'NEW YORK'],
  ])('dateline %s', (dateline, block) => {
    expect(blocksOf(`Ferry sails again\n\n${dateline}${LONG}`).slice(1)).toEqual([
      `dateline: ${block}`,
      `paragraph: ${LONG}`,
    ]);
  });

  test.each(['UPDATE: ', 'Asked why - ', 'He said: ', 'WATCH '])('no dateline: %s', words => {
    expect(blocksOf(`Ferry sails again\n\n${words}${LONG}`).some(block => block.startsWith('dateline'))).toBe(false);
  });

  test('subheading and list', () => {
    const text = `Ferry sails again\n\n${LONG}\n\nWhat is still closed\n\n${LONG}\n\n- The old pier\n- The mill road\n\n${LONG}`;
    expect(blocksOf(text)).toEqual([
      'headline: Ferry sails again',
      `paragraph: ${LONG}`,
      'subheading: What is still closed',
      `paragraph: ${LONG}`,
      'list: - The old pier',
      'list: - The mill road',
      `paragraph: ${LONG}`,
    ]);
  });

  test('a caption follows its credit', () => {
    const text = `Ferry sails again\n\n${LONG}\n\nMO LUND/POOL/EPA\nIslanders wave from the quay as the ferry leaves\n\n${LONG}`;
    expect(blocksOf(text).slice(2, 4)).toEqual([
      'credit: MO LUND/POOL/EPA',
      'caption: Islanders wave from the quay as the ferry leaves',
    ]);
  });

  test('clock stamps make live entries', () => {
    const text = `Storm: live\n\n14:35 GMT\n${LONG}\n\n2.05pm\n${LONG}`;
    expect(blocksOf(text)).toEqual([
      'headline: Storm: live',
      'live-entry @14:35: 14:35 GMT',
      `live-entry @14:35: ${LONG}`,
      'live-entry @14:05: 2.05pm',
      `live-entry @14:05: ${LONG}`,
    ]);
  });

  test('one clock time is no live blog', () => {
    expect(blocksOf(`Ferry sails again\n\n14:35 - The first boat leaves the quay.\n\n${LONG}`).join()).not.toContain(
      'live-entry',
    );
  });

  test('hard-wrapped lines are one paragraph, short lines are not', () => {
    const wrapped =
      'The harbour board said on Monday that the ferry would sail again\nonce the storm had passed and the quay was safe, and that the old\ntimetable would stay in force until the end of May.';
    const text = `${wrapped}\n\n${wrapped}`;
    expect(blocksOf(text)).toEqual([`paragraph: ${wrapped}`, `paragraph: ${wrapped}`]);
    expect(blocksOf('Ferry\nTrain\nBus\nBoat')).toHaveLength(4);
    expect(blocksOf(`${LONG}\n${LONG}\n${LONG}`)).toHaveLength(3);
  });

  test('CRLF and stray spaces', () => {
    expect(blocksOf(`Ferry sails again\r\n\r\n  ${LONG}  \r\n`)).toEqual([
      'headline: Ferry sails again',
      `paragraph: ${LONG}`,
    ]);
  });
});

describe('dirt', () => {
  test.each([
    ['theHarbour', 'On Monday theHarbour board met for the first time in a year.'],
    ['ofKolvik', 'The mayor ofKolvik asked for a vote.'],
    ['ended.Holm', 'The meeting ended.Holm left without a word.'],
    ['boatsThe', 'They sold their boatsThe board was told later.'],
    ['KolvikNATO', 'Envoys met in KolvikNATO officials said.'],
    ['Holmhad', 'Holm said that Holm and Vale were there. Holmhad a letter in her hand.'],
    ['readthe', 'She had readthe letter twice.'],
    ['metHolm', 'He metHolm in May.'],
  ])('joined words: %s', (word, sentence) => {
    expect(notesOf(`Ferry sails again\n\n${LONG} ${sentence}`)).toEqual([`joined-words: ${word}`]);
  });

  test.each([
    'McDonald',
    'MacArthur',
    "O'Brien",
    'DeSantis',
    'LaGuardia',
    'iPhone',
    'eBay',
    'YouTube',
    'LinkedIn',
    'BuzzFeed',
    'FitzGerald',
    'SpaceX',
    'OpenAI',
    'TikTok',
    'WhatsApp',
    'macOS',
    'mRNA',
    'breathe',
    'soothe',
    'forthwith',
    'www.harbourBoard.example',
    'ida@harbourBoard.example',
    '#saveTheFerry',
    '@idaHolm',
    'BioNTech',
    'AstraZeneca',
    'JPMorgan',
    'PhD',
    'U.S.',
    'Poland',
    'Thailand',
  ])('no joined words: %s', word => {
    expect(
      notesOf(`Ferry sails again\n\n${LONG} They spoke about ${word} on Monday, and about ${word} again.`),
    ).toEqual([]);
  });

  test.each([
    ['The ferry leaves the quay in KolvikMO LUND/POOL/EPA', 'MO LUND/POOL/EPA'],
    ['News imageIDA HOLM/AFP Islanders wave from the quay', 'IDA HOLM/AFP'],
    ['Islanders wave from the quayGetty Images', 'Getty Images'],
    ['Islanders wave from the quayCredit: Mo Lund', 'Credit: Mo Lund'],
  ])('credits in captions: %s', (line, credit) => {
    const text = `Ferry sails again\n\n${LONG}\n\n${line}\n\n${LONG}`;
    expect(notesOf(text)).toEqual([`credit-joined: ${credit}`]);
    expect(blocksOf(text)[2]).toBe(`caption: ${line}`);
  });

  test.each([
    ['Ida Holm & Jon ValeCoast News', 'ValeCoast'],
    ['By Ida HolmPolitical correspondent', 'HolmPolitical'],
    ['Ida Holm and Jon ValeCBN News', 'ValeCBN'],
  ])('byline that runs into the outlet: %s', (line, joined) => {
    const text = `Ferry sails again\n\n${line}\n\n${LONG}`;
    expect(blocksOf(text)[1]).toBe(`byline: ${line}`);
    expect(notesOf(text)).toEqual([`byline-joined: ${joined}`]);
  });

  test.each(['By Ida McDonald', 'By Ida Holm and Jon DeVries', "By Ida O'Brien, Coast News"])(
    'clean byline: %s',
    line => {
      expect(notesOf(`Ferry sails again\n\n${line}\n\n${LONG}`)).toEqual([]);
    },
  );
});

describe('language', () => {
  test('told by the commonest words', () => {
    expect(looksEnglish(LONG.repeat(3))).toBe(true);
    expect(
      looksEnglish(
        'Der Hafen bleibt nach dem Sturm noch einige Tage geschlossen, sagte die Leiterin am Montag. '.repeat(4),
      ),
    ).toBe(false);
    expect(looksEnglish('Ferry sails')).toBeNull();
  });

  test('another language is noted and read', () => {
    const text = 'Der Hafen bleibt nach dem Sturm noch einige Tage geschlossen, sagte die Leiterin am Montag. '
      .repeat(4)
      .trim();
    expect(fromText(text).notes.map(({ code }) => code)).toEqual(['language']);
    expect(fromText(LONG, { language: 'nb' }).notes.map(({ code }) => code)).toEqual(['language']);
  });
});

test('plain text runs in a browser: no node: import, no HTML library', () => {
  const root = new URL('../../src/article/', import.meta.url);
  const shared = readdirSync(root).filter(name => name.endsWith('.ts'));
  const plain = readdirSync(new URL('plain/', root)).map(name => `plain/${name}`);
  for (const name of [...shared, ...plain]) {
    const source = readFileSync(new URL(name, root), 'utf8');
    expect(source, name).not.toMatch(/from '(?:node:|linkedom|htmlparser2|@mozilla|encoding-sniffer|\.\.?\/html\/)/);
  }
});
