/** Compiles `src/knowledge/facts` into the module that ships, `src/knowledge/packed.ts`: `npm run knowledge`. */
import { writeFileSync } from 'node:fs';
import { buildFacts } from '../src/knowledge/build.ts';
import { pack } from '../src/knowledge/pack.ts';
import { factFiles } from './knowledge-files.ts';

const target = new URL('../src/knowledge/packed.ts', import.meta.url);

/** The text of the module. A template, since it takes tabs and breaks as they are. */
export function packedModule(): string {
  const text = pack(buildFacts(factFiles()).facts).replace(/[\\`$]/g, '\\$&');
  return `/** Written by scripts/compile-knowledge.ts from facts/: change those, then npm run knowledge. */\nexport const packed = \`${text}\`;\n`;
}

if (import.meta.main) {
  const text = packedModule();
  writeFileSync(target, text);
  console.log(`src/knowledge/packed.ts: ${Math.round(Buffer.byteLength(text) / 1000)} kB`);
}
