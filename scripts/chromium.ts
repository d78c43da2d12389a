/** The Chromium of the machine, for browser tests, benchmarks and pictures: none is downloaded. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where it is; undefined where there is none. */
export const chromiumPath: string | undefined = process.env.READOUT_CHROMIUM ?? PLACES.find(place => existsSync(place));

/** Where one was looked for, in words. */
export const noChromium = `no Chromium found (${PLACES.join(', ')}, or READOUT_CHROMIUM)`;

/** Starts it without a window. Throws where there is none. */
export function launchChromium(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error(`There is ${noChromium}.`);
  // Inside a container, Chromium cannot make the sandbox that it wants.
  return chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
}
