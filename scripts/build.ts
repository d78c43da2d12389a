/** Builds the package into `dist/`: JavaScript and declarations from `src/`, the web app, the JSON Schema: `npm run build`. */
import { spawnSync } from 'node:child_process';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildWeb } from './build-web.ts';
import { bundle } from './bundle.ts';
import { schemaFile, schemaPath } from './write-schema.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const compiler = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));

rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
await buildWeb();
const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);
await bundle(root);
writeFileSync(schemaPath, schemaFile());
chmodSync(new URL('../dist/cli/main.js', import.meta.url), 0o755);
