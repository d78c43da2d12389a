/** The encoder in Node: models from folders, on the native back end. */
export { configOf } from './load.ts';
export { type OpenSettings, openEncoder } from './open.ts';
