/** The encoder: reads articles with a trained model, wherever it runs. Back ends are in `web/` and `node/`. */
export type { ModelConfig } from './config.ts';
export type { Encoder } from './encoder.ts';
export { loadModel, type ModelFiles } from './model.ts';
export { once } from './once.ts';
export { encoderStage } from './stage.ts';
