export { piecesOf } from './finish.ts';
export { createPipeline, type Pipeline, type PipelineSettings } from './pipeline.ts';
export { stagesWith, standardStages } from './standard.ts';
