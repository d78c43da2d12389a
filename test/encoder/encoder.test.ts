import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { fromText } from '../../src/article/plain/index.ts';
import { encoderOver } from '../../src/encoder/encoder.ts';
import { type Encoder, encoderStage, loadModel, once } from '../../src/encoder/index.ts';
import { openEncoder } from '../../src/encoder/node/index.ts';
import type { Session } from '../../src/encoder/session.ts';
import { openWebEncoder } from '../../src/encoder/web/index.ts';
import type { Encoding } from '../../src/model/layers.ts';
import type { Article } from '../../src/model/records.ts';
import { stage } from '../../src/model/stage.ts';
import { createPipeline } from '../../src/pipeline/index.ts';
import { text } from '../../src/text/index.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { folder, modelFiles } from './model.ts';

const opened: Encoder[] = [];
const open = async (backEnd: 'native' | 'wasm') => {
  const encoder = await openEncoder({ folder, backEnd });
  opened.push(encoder);
  return encoder;
};
afterAll(() => Promise.all(opened.map(encoder => encoder.close())));

const native = await open('native');
const wasm = await open('wasm');

const article = (words: string): Article => fromText(words, {});
const encode = (encoder: Encoder, { text, blocks }: Article, signal?: AbortSignal): Promise<Encoding> =>
  encoder.encode({ text, blocks }, splitSentences(text, blocks), signal);

async function inOrder<A, B>(all: readonly A[], one: (a: A) => Promise<B>): Promise<B[]> {
  const found: B[] = [];
  for (const each of all) found.push(await one(each));
  return found;
}

const sample = article(
  'Talks to begin\n\n“We will meet,” the president said on Friday. Putin told him no. NATO: 2025, naïve café 한국 中文.\n\n' +
    'The minister said the talks in Moscow and Kyiv will be on Friday, and that the White House was not told. He said it.',
);

/** A session that gives scores at once: a score says which window it is from, and which row of it. */
function spy(): { session: Session; seen: Int32Array[] } {
  const seen: Int32Array[] = [];
  const session: Session = {
    backEnd: 'native',
    widths: { roles: 1, links: 1 },
    async run({ ids }) {
      seen.push(ids);
      const data = Float32Array.from(ids, (_, row) => 1000 * seen.length + row);
      return { roles: { data, width: 1 }, links: { data, width: 1 } };
    },
    close: async () => {},
  };
  return { session, seen };
}

describe('an encoder', () => {
  it('gives a row for every piece and head', async () => {
    const { pieces, windows, heads } = await encode(native, sample);
    expect(Object.keys(heads)).toEqual(['roles', 'links']);
    expect(heads.roles).toMatchObject({ width: 7, labels: expect.arrayContaining(['O', 'I-content']) });
    expect(heads.links).toMatchObject({ width: 12, labels: ['cue', 'source'] });
    expect(heads.roles!.data.length).toBe(7 * pieces.length);
    expect(heads.links!.openings.length).toBe(12 * windows.length);
    expect(windows.length).toBeGreaterThan(3);
    expect(new Set(pieces.map(({ window }) => window)).size).toBe(windows.length);
    expect(heads.roles!.data.every(score => Number.isFinite(score) && score !== 0)).toBe(true);
    const { start, end, begins } = pieces[0]!;
    expect([sample.text.slice(start, end), begins]).toEqual(['Talks', 'paragraph']);
  });

  it('gives the same by WebAssembly as by the native library', async () => {
    const [a, b] = [await encode(native, sample), await encode(wasm, sample)];
    expect(b.pieces).toEqual(a.pieces);
    for (const name of ['roles', 'links']) {
      const [x, y] = [a.heads[name]!.data, b.heads[name]!.data];
      expect(Math.max(...x.map((score, i) => Math.abs(score - y[i]!)))).toBeLessThan(1e-4);
    }
  });

  it.each([
    ['native', native],
    ['wasm', wasm],
  ])('gives the same numbers whatever else it reads, in whatever order: %s', async (_, encoder) => {
    const others = ['said', 'He said no. '.repeat(12), sample.text].map(article);
    const alone = await inOrder(others, one => encode(encoder, one));
    const together = await Promise.all(others.toReversed().map(one => encode(encoder, one)));
    expect(together.reverse()).toEqual(alone);
  });

  it('gives the same numbers with any number of threads', async () => {
    // The model that ships: the one of the tests is too small to be shared among threads.
    const shipped = fileURLToPath(new URL('../../models/en', import.meta.url));
    const texts = [1, 4, 12].map(times => article(`${sample.text} `.repeat(times)));
    const found: Encoding[][] = [];
    for (const threads of [1, 2, 3]) {
      await using encoder = await openEncoder({ folder: shipped, threads });
      found.push(await inOrder(texts, one => encode(encoder, one)));
    }
    expect(found[1]).toEqual(found[0]);
    expect(found[2]).toEqual(found[0]);
  });

  it('gives a piece the scores of the window in which it is most central', async () => {
    const { pieces, windows } = await encode(native, sample);
    const { session, seen } = spy();
    const marked = await encode(encoderOver(native.model, session), sample);
    const expected = pieces.map(({ window }, i) => 1000 * (window + 1) + i - windows[window]!.start + 1);
    expect([...marked.heads.roles!.data]).toEqual(expected);
    expect([...marked.heads.roles!.openings]).toEqual(windows.map((_, i) => 1000 * (i + 1)));
    for (const ids of seen) expect([ids[0], ids.at(-1)]).toEqual([3, 4]);
  });

  it('reads one piece, and none', async () => {
    const one = await encode(native, article('said'));
    expect([one.pieces.length, one.windows.length, one.heads.roles!.data.length]).toEqual([1, 1, 7]);
    const none = await native.encode({ text: 'said', blocks: [] }, []);
    expect([none.pieces.length, none.windows.length, none.heads.roles!.data.length]).toEqual([0, 0, 0]);
  });

  it('reads a million characters, all of them', async () => {
    const long = article('He said that the talks will be on Friday in Moscow. '.repeat(20_000));
    const { session, seen } = spy();
    const { pieces, heads } = await encode(encoderOver(native.model, session), long);
    expect(long.text.length).toBeGreaterThan(1_000_000);
    expect(pieces.at(-1)!.end).toBe(long.text.trimEnd().length);
    expect(seen.length).toBeGreaterThan(10_000);
    expect(heads.roles!.data.length).toBe(pieces.length);
    expect(heads.roles!.data.indexOf(0)).toBe(-1);
  });

  it.each([
    ['native', native],
    ['wasm', wasm],
  ])('stops between two windows when it is told to: %s', async (_, encoder) => {
    const long = article('He said that the talks will be on Friday in Moscow. '.repeat(2_000));
    const stop = new AbortController();
    const reading = encode(encoder, long, stop.signal);
    setTimeout(() => stop.abort(), 20);
    await expect(reading).rejects.toMatchObject({ code: 'aborted' });
    await expect(encode(encoder, sample, AbortSignal.abort())).rejects.toMatchObject({ code: 'aborted' });
    expect((await encode(encoder, article('said'))).pieces.length).toBe(1);
  });

  it.each(['native', 'wasm'] as const)('can be closed at any time, twice: %s', async backEnd => {
    const encoder = await openEncoder({ folder, backEnd });
    const reading = encode(encoder, sample);
    const closing = encoder.close();
    await expect(reading).rejects.toMatchObject({ code: 'closed' });
    await closing;
    await encoder.close();
    await expect(encode(encoder, sample)).rejects.toMatchObject({ code: 'closed' });
  });
});

describe('in a browser', () => {
  it('a model of bytes is checked and opened', async () => {
    const model = await loadModel(modelFiles());
    await using encoder = await openWebEncoder(model);
    expect(await encode(encoder, sample)).toEqual(await encode(wasm, sample));
    expect(model.hash).toBe(native.model.hash);
  });

  it('nothing of Node is needed to check it', async () => {
    const { crypto } = globalThis;
    Object.defineProperty(globalThis, 'crypto', { value: undefined, configurable: true });
    try {
      expect((await loadModel(modelFiles())).name).toBe('test');
    } finally {
      Object.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true });
    }
  });
});

describe('the stage', () => {
  const settings = { version: 'test', model: 'test' };

  it('gives the layer that later stages read', async () => {
    const reads = stage({
      name: 'reads',
      needs: ['encoding'],
      gives: ['notes'],
      run: (_, { encoding }) => ({
        notes: [{ code: 'pieces', message: `${encoding.pieces.length}`, start: 0, end: 1 }],
      }),
    });
    const pipeline = createPipeline([text, encoderStage(native), reads], settings);
    const layers = await pipeline.layers(sample);
    expect(layers.encoding).toEqual(await encode(native, sample));
    expect(layers.notes![0]!.message).toBe(`${layers.encoding!.pieces.length}`);
    expect(Object.keys(await pipeline.read(sample))).not.toContain('encoding');
  });

  it('asks for its encoder with the first article, and again after it failed', async () => {
    let calls = 0;
    const get = once(async () => {
      calls++;
      if (calls === 1) throw new Error('not yet');
      return native;
    });
    const pipeline = createPipeline([text, encoderStage(get)], settings);
    expect(calls).toBe(0);
    await expect(pipeline.layers(sample)).rejects.toThrow('not yet');
    await Promise.all([pipeline.layers(sample), pipeline.layers(sample)]);
    expect(calls).toBe(2);
  });

  it('stops with its reader', async () => {
    const pipeline = createPipeline([text, encoderStage(native)], settings);
    const stop = new AbortController();
    const reading = pipeline.layers(article('He said that the talks will be. '.repeat(3_000)), stop.signal);
    setTimeout(() => stop.abort(), 20);
    await expect(reading).rejects.toMatchObject({ code: 'aborted' });
  });

  it('refuses pieces that are not of the text', async () => {
    const pieces = [{ start: 0, end: 99, begins: 'word' as const, window: 0 }];
    const faulty = stage({
      name: 'faulty',
      needs: [],
      gives: ['encoding'],
      run: () => ({ encoding: { pieces, windows: [], heads: {} } }),
    });
    await expect(createPipeline([faulty], settings).layers(article('said'))).rejects.toThrow(
      'Stage "faulty" gave a record of "encoding" that its text does not bear out.',
    );
  });
});

it('the test model is small', () => {
  const sizes = Object.values(modelFiles()).map(bytes => bytes.length);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(100_000);
  expect(readFileSync(`${folder}/config.json`, 'utf8')).toContain('"readout-encoder/1"');
});
