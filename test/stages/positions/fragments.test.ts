import { expect, it } from 'vitest';
import { createReader } from '../../../src/index.ts';

const SENTENCES = [
  'If the rebels stay in the valley, the army will bomb their camps unless the council objects.',
  'The minister gave the strikers until Friday to return to work or face dismissal.',
  'The envoy demanded the release of the prisoners, an end to the siege, and as well as that, talks.',
  'The union wants the ministry to pay by May, and not to lose its licence.',
  'The governor was told to leave by the council, which must be closed by the court.',
  'She backed the idea of a ban on or else the withdrawal of the troops.',
  'The premier offered to lift the embargo in exchange for the hostages, and refused to talk.',
  'The crowd chanted “Free the miners, get out, Roe!” and protested in the square against the closure of the pit.',
  'The council promised the rebels would be heard, in return for the port, or else those who stay will be fined.',
  'The bank extended its $12-a-share offer for the brewery, a unit of the union, to be withdrawn once it expires.',
  'The envoy was threatened with death by the rebels, and the union wants the king removed and the court to act.',
  'The two sides have until Sunday to agree; “we will never accept this”, said the general.',
];

it('a sentence that breaks off anywhere, at either end, is read', async () => {
  await using reader = createReader({ model: 'rules' });
  let found = 0;
  for (const sentence of SENTENCES) {
    const words = sentence.split(' ');
    const parts = words.flatMap((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i).join(' ')]);
    const { positions, article } = await reader.read({ text: parts.join('\n\n'), published: '2025-08-07' });
    for (const { content } of positions) {
      for (const { start, end, quote } of content) expect(article.text.slice(start, end)).toBe(quote);
    }
    found += positions.length;
  }
  expect(found).toBeGreaterThan(10);
});
