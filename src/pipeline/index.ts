export { piecesOf } from './finish.ts';
export { createPipeline, type Pipeline, type PipelineSettings } from './pipeline.ts';
export { standardStages } from './standard.ts';
