import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type InlineConfig } from 'vite';

/** What the app and the report have in common. */
export const common: InlineConfig = {
  configFile: false,
  logLevel: 'warn',
  // How long plugins take is nobody's concern who installs the package.
  build: { rolldownOptions: { checks: { pluginTimings: false } } },
  worker: { rolldownOptions: { checks: { pluginTimings: false } } },
  plugins: [svelte({ compilerOptions: { runes: true } })],
};

// The app. Pages are served under a policy that allows no inline script and no inline style.
export default defineConfig({
  ...common,
  root: 'src/web',
  build: {
    ...common.build,
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { ...common.worker, format: 'es' },
  server: { proxy: { '/api': 'http://127.0.0.1:4180' } },
});
