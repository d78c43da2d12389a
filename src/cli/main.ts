#!/usr/bin/env node
import * as nodeModule from 'node:module';

// Older versions of Node could not load the rest: look first, then import.
const needed = 24;
const found = process.versions.node;
if (Number.parseInt(found, 10) < needed) {
  process.stderr.write(
    `readout: expected Node ${needed} or newer, found ${found}. See https://nodejs.org for a newer one.\n`,
  );
  process.exitCode = 1;
} else {
  // Halves the time to the first line from the second run on; NODE_DISABLE_COMPILE_CACHE=1 turns it off.
  nodeModule.enableCompileCache();
  const { runProcess } = await import('./process.ts');
  await runProcess();
}
