import { describe, expect, it } from 'vitest';
import type { LayerName } from '../../src/model/layers.ts';
import type { Stage } from '../../src/model/stage.ts';
import { orderStages } from '../../src/pipeline/order.ts';

function make(name: string, needs: LayerName[], gives: LayerName[]): Stage {
  return { name, needs, gives, run: () => ({}) };
}

const text = make('text', [], ['sentences', 'tokens']);
const times = make('times', ['tokens'], ['times']);
const statements = make('statements', ['sentences', 'times'], ['statements']);
const amounts = make('amounts', ['tokens'], ['amounts']);

function names(...stages: Stage[]): string[] {
  return orderStages(stages).map(stage => stage.name);
}

describe('the order of stages', () => {
  it('puts who gives before who needs', () => {
    expect(names(statements, times, text)).toEqual(['text', 'times', 'statements']);
  });

  it('keeps the given order where needs leave it open', () => {
    expect(names(text, amounts, times)).toEqual(['text', 'amounts', 'times']);
    expect(names(text, times, amounts)).toEqual(['text', 'times', 'amounts']);
  });

  it('says which layer nobody gives, and which there are', () => {
    expect(() => names(text, statements)).toThrow(
      expect.objectContaining({
        code: 'no-provider',
        message:
          'Stage "statements" needs the layer "times", which no stage of this pipeline gives (given: sentences, statements, tokens). Add the stage that gives it.',
      }),
    );
  });

  it('refuses two stages for one layer', () => {
    expect(() => names(text, times, make('clock', [], ['times']))).toThrow(
      expect.objectContaining({
        code: 'bad-stage',
        message: 'Both "times" and "clock" give the layer "times"; expected one.',
      }),
    );
  });

  it('refuses stages that wait for each other', () => {
    const chicken = make('chicken', ['events'], ['positions']);
    const egg = make('egg', ['positions'], ['events']);
    expect(() => names(text, chicken, egg)).toThrow(
      expect.objectContaining({
        code: 'stage-cycle',
        message: 'Stages wait for each other\'s layers: "chicken", "egg". Break the cycle.',
      }),
    );
  });
});
