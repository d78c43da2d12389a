export { correct } from './correct.ts';
export { correctionOf, type Said } from './keys.ts';
export { readCorrections, writeCorrections } from './lines.ts';
