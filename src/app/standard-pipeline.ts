import type { Stage } from '../model/stage.ts';
import { createPipeline, type Pipeline, standardStages } from '../pipeline/index.ts';
import { version } from '../version.ts';

/** The pipeline that readers use: the standard stages, unless others are given. */
export function standardPipeline(stages: readonly Stage[] = standardStages): Pipeline {
  return createPipeline(stages, { version, model: 'rules' });
}
