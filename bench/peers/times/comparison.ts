import { writeFileSync } from 'node:fs';
import { jsonLines, packs } from '../../../eval/task.ts';
import { times } from '../../../eval/tasks/times.ts';
import { quantiles } from '../../quantiles.ts';
import { type Comparison, jsonLine } from '../compare.ts';
import type { Document } from '../figures.ts';
import { installChrono } from '../install.ts';
import { onJava, onNode } from '../processes.ts';

const MAIN = new URL('../times.ts', import.meta.url);

/** Readout, chrono-node, SUTime and HeidelTime on the texts that the task `times` is scored on. */
export function timesComparison(): Comparison {
  const corpora = times.inputs.map(input => [...jsonLines(packs + input)].map(documentOf));
  return {
    name: 'times',
    documents: corpora.flat(),
    commands: {
      Readout: () => onNode(MAIN, 'Readout'),
      'chrono-node': () => {
        installChrono();
        return onNode(MAIN, 'chrono-node');
      },
      SUTime: () => onJava('PeerTimes', '2g', ['sutime']),
      HeidelTime: () => onJava('PeerTimes', '2g', ['heideltime']),
    },
    async score(predictions) {
      const figures = await times.score(byCorpus(predictions, corpora));
      return { 'strict F1': figures['strict F1']!, 'value F1': figures['value F1']! };
    },
    speeds({ warm }, rate) {
      return { 'words/s, finding': rate(quantiles(warm.map(({ findingMs, cpuMs }) => findingMs ?? cpuMs)).median) };
    },
  };
}

/** What a system may see of a line of the data. */
function documentOf({ id, text, dct }: Readonly<Record<string, unknown>>): Document {
  return { id: String(id), text: String(text), published: String(dct) };
}

/** The predictions in a file for each corpus, as `npm run eval -- times` scores them. */
function byCorpus(predictions: string, corpora: readonly Document[][]): string[] {
  const found = new Map([...jsonLines(predictions)].map(prediction => [prediction.id, prediction]));
  return corpora.map((documents, i) => {
    const file = predictions.replace(/jsonl$/, `${i}.jsonl`);
    writeFileSync(file, documents.map(({ id }) => jsonLine(found.get(id))).join(''));
    return file;
  });
}
