/** The encoder on WebAssembly: in the browser, and in Node without the native library. */
export { openWebEncoder, type WebSettings } from './open.ts';
