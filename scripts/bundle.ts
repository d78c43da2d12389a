/**
 * Bundles `src/` into a few files of `dist/`, packages left outside: a command that loads twenty files instead of 250 takes a
 * fifth less time. docs/decisions/packaging.md says why and what follows.
 */
import { join, posix, relative, sep } from 'node:path';
import { build, type Plugin } from 'vite';

/** What others name, by its place in `dist/`: the package's exports, its command, the file that a worker thread runs. */
const ENTRIES = ['index', 'browser', 'model/schemas', 'cli/main', 'app/node/worker'];

/**
 * What is loaded as one file, first match first: what every command needs, what reads without any stage, the stages. Nothing
 * of it imports a module of Node, so that the browser's entry shares it; schemas stay apart, since they load zod.
 */
const GROUPS = [
  { name: 'model', files: /^(?:model\/(?!(?:\w+-)?schemas?\.ts)|article\/(?:plain\/|[\w-]+\.ts))/ },
  { name: 'pipeline', files: /^(?:encoder\/[\w-]+\.ts|pipeline\/(?!standard))/ },
  { name: 'engine', files: /^(?:text|knowledge|stages|pipeline)\// },
];

/** Bundles the checkout in this folder. */
export async function bundle(root: string): Promise<void> {
  const src = join(root, 'src');
  await build({
    configFile: false,
    logLevel: 'warn',
    root,
    publicDir: false,
    plugins: [places(src)],
    ssr: { external: true },
    build: {
      ssr: true,
      outDir: 'dist',
      emptyOutDir: false,
      target: 'es2024',
      minify: false,
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: Object.fromEntries(ENTRIES.map(name => [name, join(src, `${name}.ts`)])),
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name].js',
          codeSplitting: {
            groups: GROUPS.map(({ name, files }, i) => ({
              name,
              test: id => files.test(placeIn(src, id)),
              priority: GROUPS.length - i,
            })),
          },
        },
      },
    },
  });
}

/**
 * A source finds what ships beside it (weights, schema, the worker's file) by its own place, `import.meta.url`. Whichever
 * file of `dist/` it ends up in, that stays its place, as if it had been compiled by itself.
 */
function places(src: string): Plugin {
  return {
    name: 'readout:places',
    transform(code, id) {
      if (!code.includes('import.meta.url')) return;
      const place = placeIn(src, id).replace(/ts$/, 'js');
      return code.replaceAll('import.meta.url', `__placeOf__("${place}")`);
    },
    renderChunk(code, { fileName }) {
      return code.replaceAll(/__placeOf__\("([^"]+)"\)/g, (_, place: string) => {
        const way = posix.relative(posix.dirname(fileName), place);
        return `new URL("${way.startsWith('.') ? way : `./${way}`}", import.meta.url).href`;
      });
    },
  };
}

function placeIn(src: string, id: string): string {
  return relative(src, id).split(sep).join('/');
}
