import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { eventSentences } from '../../../scripts/write-event-sentences.ts';

const file = new URL('../../../training/data/event-sentences.jsonl', import.meta.url);

test('the sentences of events are written as their families say (npm run event-sentences)', () => {
  const written = eventSentences().map(one => JSON.stringify(one));
  expect(readFileSync(file, 'utf8').trim().split('\n')).toEqual(written);
});

test('every family is held out as a whole, or not at all', () => {
  const families = Map.groupBy(eventSentences(), ({ family }) => family);
  for (const [family, sentences] of families) {
    expect(new Set(sentences.map(({ heldOut }) => heldOut)).size, family).toBe(1);
  }
});

test('no sentence stands twice, and spans are words of it', () => {
  const sentences = eventSentences();
  expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
  for (const { text, events } of sentences) {
    for (const { trigger, source, target } of events) {
      for (const span of [trigger, source, target].filter(one => one !== null)) {
        expect(text.slice(...span)).toMatch(/^[\p{L}\d](?:.*[\p{L}\d])?$/u);
      }
    }
  }
});

test('marks that are broken are named', () => {
  expect(() => eventSentences('## family\nS1{the army E1{met|CONSULT|occurred} her.')).toThrow(/Expected marks/);
  expect(() => eventSentences('## family\n%nobody met her.')).toThrow(/%nobody/);
});
