import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// Packs the package, installs the tarball into an empty folder as a user would, and uses it there.

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'readout-package-'));
const consumer = join(folder, 'consumer');
const bin = join(consumer, 'node_modules', '.bin', 'readout');
let packed: { filename: string; files: { path: string; mode: number }[] };

beforeAll(() => {
  packed = JSON.parse(npm(root, 'pack', '--json', '--pack-destination', folder).replace(/^[^[]*/, ''))[0];
  mkdirSync(consumer);
  write('package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  npm(consumer, 'install', '--no-audit', '--no-fund', join(folder, packed.filename));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function npm(cwd: string, ...args: string[]): string {
  // The native library is in its package; what its install script fetches besides is for graphics processors.
  const env = { ...process.env, npm_config_onnxruntime_node_install: 'skip' };
  return execFileSync('npm', args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

function write(name: string, text: string): void {
  writeFileSync(join(consumer, name), text);
}

function runNode(file: string, args: string[] = [], node = process.execPath) {
  const { status, stdout, stderr } = spawnSync(node, [file, ...args], { cwd: consumer, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** A Node older than ours, where the machine has one. */
function olderNode(): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map(path => join(path, 'node'))
    .filter(path => existsSync(path))
    .find(path => Number.parseInt(execFileSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' }), 10) < 24);
}

const text =
  'Talks to begin\n\n“We will meet,” the president said on Monday. She told reporters that nothing was decided.';

/** What built code imports, in whatever form. */
const IMPORT = /(?:^(?:import|export) [^\n]*\bfrom |^import |\bimport\()"([^"\n]+)"/gm;

describe('the tarball', () => {
  it('holds what runs and what describes it, and nothing else', () => {
    const files = packed.files.map(({ path }) => path);
    const stray = files.filter(
      path =>
        !/^(dist\/.*\.(js|d\.ts)|dist\/web\/(index\.html|assets\/.*\.(css|wasm))|dist\/report\/(template\.html|built-from)|models\/en\/[\w.]+|schema\/.*\.json|package\.json|[A-Z]+(\.md)?)$/.test(
          path,
        ),
    );
    expect(stray).toEqual([]);
    const about = ['package.json', 'README.md', 'LICENSE', 'NOTICE', 'CHANGELOG.md'];
    const needed = [
      'dist/index.js',
      'dist/index.d.ts',
      'dist/browser.js',
      'dist/app/node/worker.js',
      'dist/cli/main.js',
      'dist/web/index.html',
      'dist/report/render.js',
      'dist/report/template.html',
    ];
    expect(files).toEqual(expect.arrayContaining([...needed, 'schema/readout-1.schema.json', ...about]));
  });

  it('imports no TypeScript', () => {
    const code = readdirSync(join(consumer, 'node_modules/readout/dist'), { recursive: true, encoding: 'utf8' });
    expect(code.filter(name => /(?<!\.d)\.ts$/.test(name))).toEqual([]);
  });

  it('leaves nothing of Node in what pages load', () => {
    const reached = new Set([join(consumer, 'node_modules/readout/dist/browser.js')]);
    const others: string[] = [];
    for (const file of reached) {
      for (const [, target] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
        if (target!.startsWith('.')) reached.add(join(dirname(file), target!));
        else others.push(target!);
      }
    }
    expect([...reached].map(file => basename(file))).toContain('engine.js');
    expect(others.filter(isBuiltin)).toEqual([]);
    expect(others).not.toContain('zod');
  });
});

describe('the installed package', () => {
  it('is a library', () => {
    write('article.txt', text);
    write(
      'use.js',
      `import { readFileSync } from 'node:fs';
       import { createReader, explain, fromHtml, present } from 'readout';
       import { createReader as createTextReader } from 'readout/browser';
       import { Readout } from 'readout/model';
       import schema from 'readout/schema.json' with { type: 'json' };
       const text = readFileSync('article.txt', 'utf8');
       await using here = createReader();
       await using pool = createReader({ workers: 2 });
       const page = await fromHtml('<h1>Talks to begin</h1>' + ('<p>' + text + '</p>').repeat(4));
       const one = await here.read({ text });
       const two = await pool.read({ text });
       await using rules = createReader({ model: 'rules' });
       const three = await rules.read({ text });
       const four = await createTextReader().read({ text });
       Readout.parse(present(one));
       console.log(JSON.stringify({
         same: JSON.stringify(one) === JSON.stringify(two) && JSON.stringify(three) === JSON.stringify(four),
         model: one.run.model,
         cues: one.statements.map(statement => statement.cue[0].quote),
         layer: explain(one, 's1').layer,
         schema: schema.$id,
         page: page.text.includes('We will meet'),
       }));`,
    );
    const { stdout, stderr } = runNode('use.js');
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({
      same: true,
      model: JSON.parse(readFileSync(new URL('../../models/en/config.json', import.meta.url), 'utf8')).name,
      cues: ['said', 'told'],
      layer: 'statements',
      schema: 'urn:readout:1',
    });
  });

  it('is a command', () => {
    write('article.txt', text);
    const { stdout, stderr, status } = runNode(bin, [
      'read',
      'article.txt',
      '--published',
      '2025-08-07',
      '--format',
      'json',
    ]);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'readout/1', article: { published: '2025-08-07' } });
    expect(runNode(bin, ['schema']).stdout).toContain('urn:readout:1');
  });

  it('writes reports', () => {
    write('article.txt', text);
    const { stdout, stderr, status } = runNode(bin, ['read', 'article.txt', '--format', 'html']);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout).toMatch(/^<!doctype html>[\s\S]*<span class="run content[\s\S]*<\/html>\n$/);
  });

  /** Compiles one file of a strict consumer, the declarations of libraries included. */
  function compile(file: string, code: string, compilerOptions: object) {
    write(file, code);
    const common = { target: 'es2024', module: 'nodenext', strict: true, noEmit: true };
    write('tsconfig.json', JSON.stringify({ compilerOptions: { ...common, ...compilerOptions }, files: [file] }));
    return runNode(join(root, 'node_modules/typescript/bin/tsc'));
  }

  it('has types for programs', () => {
    const code = `
      import { createReader, type Article, type Failure, type Readout, ReadoutError, fetchPage, fromText, stage } from 'readout';
      import { Statement } from 'readout/model';
      const article: Article = fromText('text', { published: '2025-08-07' });
      export const readout: Readout = await createReader({ workers: 1 }).read(article);
      export const all: AsyncIterable<Readout | Failure> = createReader().readMany([{ text: 'text' }, article]);
      export const cue: string = Statement.parse(readout.statements[0]).cue[0]!.quote;
      export const code: string = new ReadoutError('bad-date', 'x').code;
      export const bytes: Uint8Array = (await fetchPage('https://example.org/')).bytes;
      // @ts-expect-error: a reader takes no numbers
      createReader().read(3);
      export const own = stage({ name: 'own', needs: ['tokens'], gives: ['amounts'], run: () => ({ amounts: [] }) });`;
    const types = {
      lib: ['es2024', 'esnext.disposable'],
      typeRoots: [join(root, 'node_modules/@types')],
      types: ['node'],
    };
    expect(compile('program.ts', code, types)).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('has types for pages, without those of Node', () => {
    const code = `
      import { createReader, type Readout } from 'readout/browser';
      export const readout: Readout = await createReader().read({ text: 'text' });
      // @ts-expect-error: no HTML here
      createReader().read({ html: '<p>text</p>' });`;
    const types = { lib: ['es2024', 'esnext.disposable', 'dom'], types: [] };
    expect(compile('page.ts', code, types)).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  const older = olderNode();
  it.skipIf(older === undefined)('says which Node it needs where that is older', () => {
    const { status, stderr } = runNode(bin, ['--help'], older);
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/^readout: expected Node 24 or newer, found \d+[^\n]*\n$/);
  });
});
