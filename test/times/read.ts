import { fromText } from '../../src/article/plain/index.ts';
import type { Time } from '../../src/model/records.ts';
import { stage } from '../../src/model/stage.ts';
import { createPipeline } from '../../src/pipeline/index.ts';
import { timeSpans, times } from '../../src/stages/times/index.ts';
import { text } from '../../src/text/index.ts';

const noStatements = stage({ name: 'none', needs: [], gives: ['statements'], run: () => ({ statements: [] }) });

/** Reads times, without the stages that they can do without. */
const pipeline = createPipeline([text, timeSpans, noStatements, times], { version: 'test', model: 'rules' });

/** The times of a text, published on a Thursday unless said otherwise. */
export async function timesOf(words: string, published: string | undefined = '2025-08-07'): Promise<readonly Time[]> {
  return (await pipeline.read(fromText(words, { published }))).times;
}

/** The times of a text that nobody knows the date of. */
export async function undatedTimesOf(words: string): Promise<readonly Time[]> {
  return (await pipeline.read(fromText(words, {}))).times;
}
