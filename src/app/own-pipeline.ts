import type { Stage } from '../model/stage.ts';
import { createPipeline } from '../pipeline/pipeline.ts';
import { version } from '../version.ts';
import type { OpenPipeline } from './standard-pipeline.ts';

/** The pipeline of a user's own stages, which bring what they know. Throws what `createPipeline` throws. */
export function ownPipeline(stages: readonly Stage[]): OpenPipeline {
  return { pipeline: createPipeline(stages, { version, model: 'rules' }), close: async () => {} };
}
