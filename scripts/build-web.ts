/**
 * Builds what people see in a browser, `npm run build:web`: the app into `dist/web`, and into `dist/report` what the
 * self-contained report is made of. Does nothing where both are there and no source has changed since; `npm install` and
 * `npm start` call it, so that neither needs a step by hand. `--force` builds in any case.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import app, { common } from '../vite.config.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const index = join(root, 'dist/web/index.html');
const stamp = join(root, 'dist/report/built-from');

/** Builds app and report, unless they are as new as their sources. */
export async function buildWeb({ force = false } = {}): Promise<void> {
  const sources = hashOfSources();
  if (!force && existsSync(index) && existsSync(stamp)) {
    if (readFileSync(stamp, 'utf8') === sources) {
      // `readout serve` goes by the time of this file.
      const now = new Date();
      utimesSync(index, now, now);
      return;
    }
  }
  await build({ ...app, root: join(root, 'src/web') });
  await build({
    ...common,
    root,
    ssr: { noExternal: true },
    build: {
      ...common.build,
      ssr: 'src/web/report/render.ts',
      outDir: 'dist/report',
      emptyOutDir: true,
      target: 'node24',
    },
  });
  writeFileSync(join(root, 'dist/report/template.html'), template(await reportParts()));
  writeFileSync(stamp, sources);
}

/** What the app is made from: all of `src`, since `/try` reads with it, and what builds it. */
function hashOfSources(): string {
  const hash = createHash('sha256');
  const inSrc = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .filter(file => /\.(ts|svelte|css|html|svg)$/.test(file))
    .sort();
  for (const file of [...inSrc, join(root, 'vite.config.ts'), join(root, 'package-lock.json'), import.meta.filename]) {
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** The report's script and style sheet. */
async function reportParts(): Promise<{ script: string; style: string }> {
  const built = (await build({
    ...common,
    root,
    build: {
      write: false,
      target: 'es2023',
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        ...common.build?.rolldownOptions,
        input: 'src/web/report/hydrate.ts',
        output: { format: 'iife' },
      },
    },
  })) as Rolldown.RolldownOutput;
  const script = built.output.find(file => file.type === 'chunk')!.code;
  const style = built.output.find(
    file => file.type === 'asset' && file.fileName.endsWith('.css'),
  ) as Rolldown.OutputAsset;
  return { script: script.trim(), style: String(style.source).trim() };
}

/** The report without its articles. Its policy names script and style by their hashes and allows no request at all. */
function template({ script, style }: { script: string; style: string }): string {
  if (/<\/?script/i.test(script) || /<\/style/i.test(style)) throw new Error('The report would end its own script.');
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const policy = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="readout">
<title>{{title}}</title>
<style>${style}</style>
</head>
<body>
<main>
{{articles}}
</main>
<script type="application/json" id="readouts">{{readouts}}</script>
<script>${script}</script>
</body>
</html>
`;
}

if (import.meta.main) await buildWeb({ force: argv.includes('--force') });
