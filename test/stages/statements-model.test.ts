import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/model/records.ts';
import type { Piece } from '../../src/model/span.ts';
import { createPipeline, standardStages } from '../../src/pipeline/index.ts';
import { statementsByModel } from '../../src/stages/statements/index.ts';
import { parseCases } from '../cases.ts';
import { plainDecoding, plantedEncoding } from './planted-encoding.ts';

const file = new URL('../../src/stages/statements/model/cases.txt', import.meta.url);
const upstream = standardStages.filter(({ name }) => name === 'text' || name === 'timeSpans');

describe('statements from what the model marks', () => {
  it.each(parseCases(readFileSync(file, 'utf8')))('$name', async one => {
    const stages = [...upstream, plantedEncoding(one.planted), statementsByModel(plainDecoding)];
    const { statements = [] } = await createPipeline(stages, { version: 'cases', model: 'planted' }).layers(
      one.article,
    );
    const lines = statements.map(statement => inWords(statement, statements));
    expect(lines.join('\n'), `${file.pathname}:${one.line}`).toBe(one.expected.join('\n'));
  });
});

function inWords(one: Statement, all: readonly Statement[]): string {
  const words = (pieces: readonly Piece[]): string => pieces.map(({ quote }) => quote).join(' … ');
  const part = (name: string, pieces: readonly Piece[]): string[] =>
    pieces.length > 0 ? [`${name} ${words(pieces)}`] : [];
  return [
    one.form,
    words(one.source),
    words(one.cue),
    words(one.content),
    ...part('to', one.addressee),
    ...part('in', one.medium),
    ...part('when', one.saidWhen),
    ...part('hedged', one.hedges),
    ...(one.polarity === 'negative' ? ['denied'] : []),
    ...one.via.map(id => `as told by ${words(all.find(other => other.id === id)!.source)}`),
  ].join(' | ');
}
