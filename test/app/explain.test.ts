import { describe, expect, it } from 'vitest';
import { explain } from '../../src/app/explain.ts';
import { present } from '../../src/app/present.ts';
import { FIELDS, RECORD_LAYERS } from '../../src/model/fields.ts';
import { article, cut, readEvery } from '../every-record.ts';

const readout = await readEvery();

describe('explain', () => {
  it('says where a statement comes from, in whose words, and what it names', () => {
    const sentence = 'Norland said on Thursday that it would meet Suderland by 30 August.';
    expect(explain(readout, 's1')).toEqual({
      id: 's1',
      layer: 'statements',
      origin: { stage: 'sayings', rule: 'by hand', score: 0.9 },
      score: 0.8,
      words: [
        { role: 'source', ...cut('Norland') },
        { role: 'cue', ...cut('said') },
        { role: 'saidWhen', ...cut('on Thursday') },
        { role: 'content', ...cut('that it would meet Suderland by 30 August') },
      ],
      sentences: [{ block: 'paragraph', ...cut(sentence) }],
      references: [
        { role: 'speaker', layer: 'entities', id: 'e1', says: 'Norland' },
        { role: 'saidAt', layer: 'times', id: 't1', says: 'Thursday' },
      ],
    });
  });

  it('says it of records of every kind', () => {
    for (const layer of RECORD_LAYERS) {
      for (const { id } of readout[layer]) {
        const explanation = explain(readout, id);
        expect(explanation).toMatchObject({ id, layer, origin: { rule: 'by hand' }, score: expect.any(Number) });
        expect(explanation.words, id).not.toEqual([]);
        expect(explanation.sentences, id).not.toEqual([]);
        for (const words of [...explanation.words, ...explanation.sentences]) {
          expect(article.text.slice(words.start, words.end)).toBe(words.quote);
        }
      }
    }
  });

  it('lets an entity and a link rest on the words of their mentions', () => {
    expect(explain(readout, 'e2').words).toEqual([{ role: 'mention', ...cut('Suderland') }]);
    expect(explain(readout, 'l1').words).toEqual([
      { role: 'grounds', ...cut('Norland') },
      { role: 'mention', ...cut('Norland') },
    ]);
  });

  it('names who takes part in an event', () => {
    expect(explain(readout, 'v1').references).toEqual([
      { role: 'source', layer: 'mentions', id: 'm1', says: 'Norland' },
      { role: 'source', layer: 'entities', id: 'e1', says: 'Norland' },
      { role: 'target', layer: 'mentions', id: 'm2', says: 'Suderland' },
      { role: 'target', layer: 'entities', id: 'e2', says: 'Suderland' },
      { role: 'time', layer: 'times', id: 't2', says: '30 August' },
      { role: 'heldBy', layer: 'statements', id: 's1', says: 'Norland' },
    ]);
  });

  it('says what there is when an id is not', () => {
    expect(() => explain(readout, 's9')).toThrow(
      expect.objectContaining({
        code: 'not-found',
        message:
          'Expected the id of a record in this readout, found "s9". It has m1 to m2, e1 to e2, l1, t1 to t2, s1, v1, p1, a1.',
      }),
    );
    const empty = { ...readout, ...Object.fromEntries(RECORD_LAYERS.map(layer => [layer, []])) };
    expect(() => explain(empty, 's1')).toThrow('It has no records.');
  });

  it('does without origins that were not kept', () => {
    expect(explain(present(readout), 's1')).toMatchObject({ origin: null, score: 0.8 });
    expect(explain(present(readout), 't1')).toMatchObject({ origin: null, score: null });
  });
});

describe('present', () => {
  it('leaves origins out unless they are asked for', () => {
    expect(JSON.stringify(present(readout))).not.toContain('"origin"');
    expect(present(readout, { explain: true })).toEqual(readout);
  });

  it('writes the fields of every record in one order', () => {
    const backwards = {
      ...readout,
      ...Object.fromEntries(
        RECORD_LAYERS.map(layer => [
          layer,
          readout[layer].map(record => Object.fromEntries(Object.entries(record).reverse())),
        ]),
      ),
    };
    expect(JSON.stringify(present(backwards, { explain: true }))).toBe(
      JSON.stringify(present(readout, { explain: true })),
    );
    for (const layer of RECORD_LAYERS) {
      const keys = Object.keys(present(readout, { explain: true })[layer][0]!);
      expect(keys).toEqual(FIELDS[layer].order.filter(field => keys.includes(field)));
    }
  });
});
