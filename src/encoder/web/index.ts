/** The encoder on WebAssembly: in the browser, and in Node without the native library. */
export { openWebEncoder } from './open.ts';
