import { ReadoutError } from '../model/errors.ts';
import type { Stage } from '../model/stage.ts';
import { inThread } from './in-thread.ts';
import { alone, openPipeline } from './node/model.ts';
import { inWorkers } from './node/pool.ts';
import { ownPipeline } from './own-pipeline.ts';
import { type Reader, readerOver } from './reading.ts';
import { type Source, toArticle } from './sources.ts';
import type { OwnKnowledge } from './standard-pipeline.ts';

export { readKnowledgeFolder } from './node/knowledge-folder.ts';

export interface ReaderOptions {
  /** Ends everything that the reader does. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Worker threads to read in; 0, unless given, reads in this thread. Output is the same for any number. A signal ends
   * a worker at once, whatever it is at; this thread looks at signals between stages only.
   */
  readonly workers?: number | undefined;
  /**
   * What to read with: the folder of a model, or "rules" for none. Unless given, the model that ships. A folder that holds
   * no model shows with the first article, as `bad-model`.
   */
  readonly model?: string | undefined;
  /** Facts of one's own on top of those that ship, as `readKnowledgeFolder` gives them. */
  readonly knowledge?: OwnKnowledge | undefined;
  /** Is told what the user should know, as a sentence: that a slower back end is used, and why. Once for each. */
  readonly onNotice?: ((notice: string) => void) | undefined;
  /** Stages to read with instead of the standard ones; in this thread only, since functions do not travel. */
  readonly stages?: readonly Stage[] | undefined;
}

/** Makes a reader. Throws `bad-option` for options that make no sense, and what `createPipeline` throws. */
export function createReader(options: ReaderOptions = {}): Reader<Source> {
  const { signal, workers = 0, stages, model, knowledge } = options;
  const onNotice = eachOnce(options.onNotice);
  if (!Number.isInteger(workers) || workers < 0 || workers > 256) {
    throw new ReadoutError('bad-option', `Expected a whole number from 0 to 256 as "workers", found ${workers}.`);
  }
  if (workers > 0 && stages) {
    throw new ReadoutError(
      'bad-option',
      'Own "stages" run in this thread only, and "workers" asks for others. Leave one of the two out.',
    );
  }
  if (model !== undefined && stages) {
    throw new ReadoutError(
      'bad-option',
      'Own "stages" bring their own model, and "model" names another. Leave one out.',
    );
  }
  if (knowledge !== undefined && stages) {
    throw new ReadoutError(
      'bad-option',
      'Own "stages" bring what they know, and "knowledge" gives them more. Leave one out.',
    );
  }
  if (knowledge !== undefined && typeof knowledge.packed !== 'string') {
    throw new ReadoutError(
      'bad-option',
      `Expected what readKnowledgeFolder gives as "knowledge", found ${JSON.stringify(knowledge)}. Read the folder first.`,
    );
  }
  if (workers > 0) return readerOver(inWorkers(workers, { model, knowledge, onNotice }), signal);
  const own = stages && ownPipeline(stages);
  return readerOver(
    inThread(() => own ?? openPipeline({ model, knowledge }, onNotice, alone()), toArticle),
    signal,
  );
}

/** Workers say the same things each. */
function eachOnce(tell: (notice: string) => void = () => {}): (notice: string) => void {
  const told = new Set<string>();
  return notice => {
    if (!told.has(notice)) tell(notice);
    told.add(notice);
  };
}
