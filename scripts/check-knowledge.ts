/** Checks the fact files and prints what they cover: `npm run knowledge:check`. Ends with 1 where something is wrong. */
import { buildFacts } from '../src/knowledge/build.ts';
import { checkFacts, coverage } from '../src/knowledge/check.ts';
import { factFiles } from './knowledge-files.ts';

const files = factFiles();
const { facts, problems } = buildFacts(files);
const all = [...problems, ...checkFacts(facts, files, 'ambiguous.txt')];
for (const { file, line, message } of all) console.error(`${file}:${line}: ${message}`);
for (const [what, count] of Object.entries(coverage(facts))) console.log(`${what.padEnd(18)}${count}`);
process.exitCode = all.length > 0 ? 1 : 0;
