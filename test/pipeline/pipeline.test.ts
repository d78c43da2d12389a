import { describe, expect, it } from 'vitest';
import { fromText } from '../../src/article/plain/index.ts';
import type { Draft } from '../../src/model/layers.ts';
import type { Time } from '../../src/model/records.ts';
import { piece } from '../../src/model/span.ts';
import { type Stage, stage } from '../../src/model/stage.ts';
import { createPipeline } from '../../src/pipeline/index.ts';
import { article, everyStage, readEvery } from '../every-record.ts';

const about = { version: '0.0.0', model: 'rules' };
const paper = fromText('On Monday and on Tuesday 👍 they met.', { id: 'paper' });

function time(id: string, quote: string, more: Partial<Time> = {}): Draft<Time> {
  const start = paper.text.indexOf(quote);
  return {
    id,
    start,
    end: start + quote.length,
    quote,
    type: 'DATE',
    value: null,
    mod: null,
    from: null,
    to: null,
    anchor: null,
    stated: [],
    implied: [],
    ...more,
    origin: { rule: 'weekday', score: 1 },
  };
}

function giving(...times: Draft<Time>[]): Stage {
  return stage({ name: 'times', needs: [], gives: ['times'], run: () => ({ times }) });
}

async function read(...stages: Stage[]) {
  return createPipeline(stages, about).read(paper);
}

describe('the pipeline', () => {
  it('numbers records in text order and names the stage in their origins', async () => {
    const { times } = await read(giving(time('b', 'Tuesday'), time('a', 'Monday')));
    expect(times.map(({ id, quote }) => `${id} ${quote}`)).toEqual(['t1 Monday', 't2 Tuesday']);
    expect(times[0]!.origin).toEqual({ stage: 'times', rule: 'weekday', score: 1 });
  });

  it('renames records where their siblings name them', async () => {
    const { times } = await read(
      giving(time('t1', 'Tuesday', { anchor: 't2' }), time('t2', 'Monday', { anchor: 'published' })),
    );
    expect(times.map(({ id, anchor }) => [id, anchor])).toEqual([
      ['t1', 'published'],
      ['t2', 't1'],
    ]);
  });

  it('renames records of other layers of the same stage', async () => {
    const { mentions, entities, links, statements, events } = await readEvery();
    expect(mentions.map(({ quote, entity }) => [quote, entity])).toEqual([
      ['Norland', 'e1'],
      ['Suderland', 'e2'],
    ]);
    expect(entities.map(({ id, name }) => [id, name])).toEqual([
      ['e1', 'Norland'],
      ['e2', 'Suderland'],
    ]);
    expect(links[0]).toMatchObject({ id: 'l1', mention: 'm1', entity: 'e1' });
    expect(statements[0]).toMatchObject({ speaker: { entity: 'e1' }, saidAt: 't1' });
    expect(events[0]).toMatchObject({ source: [{ mention: 'm1', entity: 'e1' }], time: 't2', heldBy: 's1' });
  });

  it('gives the same bytes each time and in any order of the stages', async () => {
    const first = JSON.stringify(await readEvery());
    expect(JSON.stringify(await readEvery())).toBe(first);
    const { run: _, ...reversed } = await createPipeline([...everyStage].reverse(), about).read(article);
    const { run, ...rest } = JSON.parse(first);
    expect(reversed).toEqual(rest);
    expect(run.stages).toEqual(['text', 'dates', 'people', 'sayings', 'deeds']);
  });

  it('shows a stage what it needs and nothing else', async () => {
    let seen: string[] = [];
    const nosy = stage({
      name: 'nosy',
      needs: ['tokens'],
      gives: ['amounts'],
      run(_, layers) {
        seen = Object.keys(layers);
        return { amounts: [] };
      },
    });
    await createPipeline([...everyStage.filter(({ name }) => name === 'text'), nosy], about).read(paper);
    expect(seen).toEqual(['tokens']);
  });

  it('stops between stages once its signal fired', async () => {
    const controller = new AbortController();
    const last = stage({ name: 'last', needs: ['times'], gives: ['amounts'], run: () => expect.unreachable() });
    const first = stage({
      name: 'first',
      needs: [],
      gives: ['times'],
      run() {
        controller.abort();
        return { times: [] };
      },
    });
    await expect(createPipeline([first, last], about).read(paper, controller.signal)).rejects.toMatchObject({
      code: 'aborted',
    });
  });
});

describe('the pipeline refuses', () => {
  async function refusal(...times: Draft<Time>[]): Promise<string> {
    const error = await read(giving(...times)).catch((error: unknown) => error);
    return `${(error as { code: string }).code}: ${(error as Error).message}`;
  }
  const borne = 'bad-span: Stage "times" gave a record of "times" that its text does not bear out.';

  it('a quote that the text does not hold there', async () => {
    expect(await refusal({ ...time('a', 'Monday'), quote: 'Sunday' })).toBe(
      `${borne} The text at [3, 9) is "Monday", but the record quotes "Sunday".`,
    );
  });

  it('a span outside the text, empty, or through a character', async () => {
    const far = { ...time('a', 'met.'), end: 99 };
    expect(await refusal(far)).toBe(`${borne} Span [33, 99) does not lie in a text of length 37.`);
    expect(await refusal({ ...time('a', 'Monday'), end: 3 })).toContain('Span [3, 3) does not lie');
    const thumb = paper.text.indexOf('👍');
    expect(await refusal({ ...time('a', 'Monday'), ...piece('x'.repeat(99), thumb, thumb + 1) })).toContain(
      'surrogate',
    );
  });

  it('pieces inside a record that do not slice', async () => {
    const wrong = stage({
      name: 'wrong',
      needs: [],
      gives: ['links'],
      run: () => ({ links: [{ id: 'l', grounds: [{ words: [{ start: 0, end: 2, quote: 'in' }] }] } as never] }),
    });
    await expect(read(wrong)).rejects.toMatchObject({ code: 'bad-span' });
  });

  it('spans of tokens and notes that lie outside', async () => {
    const note = stage({
      name: 'note',
      needs: [],
      gives: ['notes'],
      run: () => ({ notes: [{ code: 'x', message: 'x', start: 30, end: 40 }] }),
    });
    await expect(read(note)).rejects.toMatchObject({ code: 'bad-span' });
  });

  it('two records of one id', async () => {
    expect(await refusal(time('a', 'Monday'), time('a', 'Tuesday'))).toBe(
      'bad-stage: Stage "times" gave two records of "times" with the id "a".',
    );
  });

  it('a reference to a record that is not there', async () => {
    expect(await refusal(time('a', 'Monday', { anchor: 'b' }))).toBe(
      'bad-stage: Stage "times" gave a record of "times" whose "anchor" names "b", and there is no such record of "times".',
    );
  });

  it('a stage that leaves out a layer it promised', async () => {
    const lazy: Stage = { name: 'lazy', needs: [], gives: ['times'], run: () => ({}) };
    await expect(read(lazy)).rejects.toMatchObject({
      code: 'bad-stage',
      message: 'Stage "lazy" promised the layer "times" and did not give it.',
    });
  });
});
