import { describe, expect, it } from 'vitest';
import { type Selection, select } from '../../src/format/index.ts';
import { planted } from './planted.ts';

const chosen = (selection: Selection) => select(planted(), selection).statements.map(statement => statement.id);

describe('select', () => {
  it('finds speakers by the words of the source, in any case', () => {
    expect(chosen({ speaker: 'HARBOUR' })).toEqual(['s1']);
    expect(chosen({ speaker: 'the' })).toEqual(['s3', 's4']);
  });

  it('finds speakers by the name that they are linked to', () => {
    expect(chosen({ speaker: 'ida voss' })).toEqual(['s1', 's2']);
  });

  it('finds forms, and both together', () => {
    expect(chosen({ forms: ['direct', 'mixed'] })).toEqual(['s1', 's2']);
    expect(chosen({ forms: ['direct'], speaker: 'voss' })).toEqual(['s2']);
    expect(chosen({ speaker: 'nobody' })).toEqual([]);
  });

  it('leaves a readout as it is when nothing is asked for', () => {
    const readout = planted();
    expect(select(readout, {})).toBe(readout);
  });
});
