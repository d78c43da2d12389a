import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';

const split = (text: string): string[] =>
  splitSentences(text, [{ kind: 'paragraph', start: 0, end: text.length }]).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('splitSentences', () => {
  it.each([
    ['The talks ended. Nobody spoke.', ['The talks ended.', 'Nobody spoke.']],
    ['“We go on.” The minister left.', ['“We go on.”', 'The minister left.']],
    ['“Why?” he asked. “Who knows?” she said.', ['“Why?” he asked.', '“Who knows?” she said.']],
    ['Mr. Roe met Gen. Doe on Aug. 7 in St. Ives.', ['Mr. Roe met Gen. Doe on Aug. 7 in St. Ives.']],
    ['J. K. Roe left. U.S. officials stayed.', ['J. K. Roe left.', 'U.S. officials stayed.']],
    ['He lives in the U.S. The others do not.', ['He lives in the U.S.', 'The others do not.']],
    [
      'It opens at 9 a.m. Tuesday. It closes at 5 p.m. EST.',
      ['It opens at 9 a.m. Tuesday.', 'It closes at 5 p.m. EST.'],
    ],
    ['It opened at 9 a.m. The doors closed.', ['It opened at 9 a.m.', 'The doors closed.']],
    ['Prices rose 3.5 percent to No. 1 on the list.', ['Prices rose 3.5 percent to No. 1 on the list.']],
    ['They work for Roe Inc. and Doe Ltd. in Kent.', ['They work for Roe Inc. and Doe Ltd. in Kent.']],
    ['We waited... and waited. Then we left.', ['We waited... and waited.', 'Then we left.']],
  ])('%s', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('never crosses a block', () => {
    const text = 'One headline\n\nA paragraph without an end';
    const blocks = [
      { kind: 'headline', start: 0, end: 12 },
      { kind: 'paragraph', start: 14, end: text.length },
    ] as const;
    expect(splitSentences(text, blocks).map(({ block }) => block)).toEqual([0, 1]);
  });
});
