import { isBuiltin } from 'node:module';
import { describe, expect, it } from 'vitest';
import { allImports, type Import, importsIn } from './imports.ts';

/**
 * Who may import whom, by part of `src/`. A part is a folder named here (of several, the deepest), each folder under
 * `stages`, or a file of `src/` itself; every part may import itself. A part that is not here fails: add it on purpose.
 */
const BELOW_PIPELINE = ['model', 'text', 'encoder', 'knowledge'];
const BELOW_APP = [...BELOW_PIPELINE, 'stages', 'pipeline', 'article', 'article/plain', 'stories', 'version'];
const BELOW_NODE = [...BELOW_APP, 'article/html', 'article/fetch', 'store', 'encoder/node'];
const FACES = ['model', 'article', 'app', 'format', 'version'];
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  encoder: ['model', 'text'],
  'encoder/node': ['model', 'text', 'encoder'],
  knowledge: ['model'],
  stages: BELOW_PIPELINE,
  pipeline: [...BELOW_PIPELINE, 'stages'],
  article: ['model'],
  'article/plain': ['model', 'article'],
  'article/html': ['model', 'article', 'article/plain'],
  'article/fetch': ['model', 'article'],
  stories: ['model'],
  store: ['model'],
  app: [...BELOW_NODE, 'app/node'],
  'app/node': [...BELOW_NODE, 'app'],
  format: ['model', 'version'],
  cli: [...FACES, 'http'],
  http: FACES,
  web: ['model', 'format', 'browser'],
  version: [],
  common: [...BELOW_APP, 'app'],
  browser: ['common', 'app'],
  index: ['common', 'app'],
};

/** What may import modules of Node; all the rest runs in the browser too. */
const NODE = ['encoder/node', 'article/html', 'article/fetch', 'store', 'app/node', 'cli', 'http'];

/** Packages that the browser entry may load. */
const FOR_BROWSER = /^(?:@noble\/hashes\/|temporal-polyfill$|onnxruntime-web\/wasm$)/;

/** Packages that one part, or some, keep to themselves. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  svelte: ['web'],
  zod: ['model', 'http'],
  '@noble/hashes': ['model', 'format'],
  'onnxruntime-node': ['encoder/node'],
  'onnxruntime-web': ['encoder'],
  linkedom: ['article/html'],
  htmlparser2: ['article/html'],
  htmlmetaparser: ['article/html'],
  'encoding-sniffer': ['article/html'],
  '@mozilla/readability': ['article/html'],
  'temporal-polyfill': ['stages'],
  undici: ['article/fetch'],
  'ipaddr.js': ['article/fetch'],
  'robots-parser': ['article/fetch'],
  commander: ['cli'],
  hono: ['http'],
  '@hono/node-server': ['http'],
  pino: ['http'],
  'prom-client': ['http'],
  listr2: ['cli'],
  picocolors: ['cli', 'format'],
  'get-east-asian-width': ['format'],
};

function partOf(file: string): string {
  const stage = /^stages\/\w[\w-]*(?=\/)/.exec(file)?.[0];
  if (stage) return stage;
  const folders = Object.keys(MAY_IMPORT).filter(part => file.startsWith(`${part}/`));
  return folders.sort((a, b) => b.length - a.length)[0] ?? file.replace(/(\/.*|\.ts)$/, '');
}

/** The rule that covers a part: that of all stages for each of them. */
function rule(part: string): string {
  return part.startsWith('stages/') ? 'stages' : part;
}

/** What is wrong with an import, in words; nothing when nothing is. */
function verdict({ file, target, local, typeOnly }: Import): string[] {
  const part = partOf(file);
  const allowed = MAY_IMPORT[rule(part)];
  if (!allowed) return [`${file}: no rule says what "${part}" may import`];
  if (local) {
    const other = partOf(target);
    if (other === part) return [];
    if (!allowed.includes(rule(other))) return [`${file} imports ${target}: "${part}" may not import "${other}"`];
    if (part === 'web' && other === 'model' && !typeOnly) return [`${file} imports more than types of ${target}`];
    return [];
  }
  if (isBuiltin(target)) return NODE.includes(part) ? [] : [`${file} imports ${target}: "${part}" runs in the browser`];
  const owners = PACKAGES[target.split('/', target.startsWith('@') ? 2 : 1).join('/')];
  if (!owners) return [`${file} imports ${target}: no rule says who may use that package`];
  return owners.includes(rule(part)) ? [] : [`${file} imports ${target}, which only ${owners.join(', ')} may use`];
}

describe('imports', () => {
  const imports = allImports();

  it('go in the directions of the design', () => {
    expect(imports.flatMap(verdict)).toEqual([]);
  });

  it('leave nothing of Node and no parser in what the browser entry runs', () => {
    const reached = new Set(['browser.ts']);
    for (const file of reached) {
      for (const { target, local, typeOnly } of imports.filter(one => one.file === file)) {
        if (!typeOnly) expect(local || FOR_BROWSER.test(target), `${file} imports ${target}`).toBe(true);
        if (local && !typeOnly) reached.add(target);
      }
    }
    expect([...reached]).toContain('pipeline/pipeline.ts');
  });
});

describe('the rules', () => {
  const found = (file: string, code: string) => importsIn(file, code).flatMap(verdict);

  it('see every form of import', () => {
    const code = `
      import a from './a.ts'; import type { B } from './b.ts'; import { type C } from './c.ts'; import './d.ts';
      export * from './e.ts'; export type { F } from './f.ts'; const g = await import('./g.ts');
      type H = import('./h.ts').H;`;
    expect(
      importsIn('model/x.ts', code).map(({ target, typeOnly }) => (typeOnly ? `${target} (type)` : target)),
    ).toEqual([
      'model/a.ts',
      'model/b.ts (type)',
      'model/c.ts',
      'model/d.ts',
      'model/e.ts',
      'model/f.ts (type)',
      'model/g.ts',
      'model/h.ts (type)',
    ]);
  });

  it.each([
    ['model/x.ts', `import '../text/index.ts'`, '"model" may not import "text"'],
    ['stages/times/x.ts', `import '../statements/index.ts'`, '"stages/times" may not import "stages/statements"'],
    ['stages/times/x.ts', `import '../../pipeline/index.ts'`, '"stages/times" may not import "pipeline"'],
    ['pipeline/x.ts', `import '../encoder/node/pool.ts'`, '"pipeline" may not import "encoder/node"'],
    ['text/x.ts', `import 'node:fs'`, '"text" runs in the browser'],
    ['article/plain/x.ts', `import 'node:fs'`, '"article/plain" runs in the browser'],
    ['stages/times/x.ts', `import 'onnxruntime-web'`, 'which only encoder may use'],
    ['web/x.ts', `import { Readout } from '../model/schema.ts'`, 'more than types'],
    ['model/x.ts', `import 'left-pad'`, 'no rule says who may use that package'],
    ['attic/x.ts', `import './y.ts'`, 'no rule says what "attic" may import'],
  ])('refuse %s: %s', (file, code, why) => {
    expect(found(file, code).join()).toContain(why);
  });

  it.each([
    ['stages/times/rules/x.ts', `import '../index.ts'; import '../../../encoder/index.ts'`],
    ['encoder/node/x.ts', `import 'node:fs'; import 'onnxruntime-node'`],
    ['web/x.ts', `import type { Readout } from '../model/records.ts'; import '../browser.ts'`],
  ])('allow %s: %s', (file, code) => {
    expect(found(file, code)).toEqual([]);
  });
});
