import { describe, expect, it } from 'vitest';
import { Namesakes } from '../../../src/web/article/namesakes.ts';
import { readEvery } from '../../every-record.ts';

/** Four mentions: the first, third and fourth of one entity, the second of another; and one that is open. */
async function fourNamed() {
  const readout = await readEvery();
  const [first, second] = readout.mentions;
  const mentions = [
    first!,
    second!,
    { ...first!, id: 'm3' },
    { ...first!, id: 'm4' },
    { ...first!, id: 'm5', entity: null },
  ];
  return { namesakes: new Namesakes({ ...readout, mentions }), entity: first!.entity! };
}

describe('mentions of the same', () => {
  it('are known by their entity', async () => {
    const { namesakes, entity } = await fourNamed();
    expect(namesakes.entityOf('m3')).toBe(entity);
    expect(namesakes.mentionsOf(entity)).toEqual(['m1', 'm3', 'm4']);
    expect(['m5', 's1', ''].map(id => namesakes.entityOf(id))).toEqual([undefined, undefined, undefined]);
    expect(namesakes.mentionsOf('e99')).toEqual([]);
  });

  it('are walked through, round and round', async () => {
    const { namesakes } = await fourNamed();
    expect(['m1', 'm3', 'm4'].map(id => namesakes.besides(id, 1))).toEqual(['m3', 'm4', 'm1']);
    expect(['m1', 'm3', 'm4'].map(id => namesakes.besides(id, -1))).toEqual(['m4', 'm1', 'm3']);
    expect(['m2', 'm5', 's1'].map(id => namesakes.besides(id, 1))).toEqual([undefined, undefined, undefined]);
  });

  it('are counted, unless there is but one', async () => {
    const { namesakes } = await fourNamed();
    expect(namesakes.placeOf('m3')).toEqual({ at: 2, of: 3 });
    expect(namesakes.placeOf('m2')).toBeUndefined();
    expect(namesakes.placeOf('m5')).toBeUndefined();
  });
});
