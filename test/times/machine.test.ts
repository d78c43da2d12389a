import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

const script = `
import { fromText } from './src/article/plain/index.ts';
import { createPipeline, standardStages } from './src/pipeline/index.ts';
const text = 'The minister said on Friday at 11 p.m. ET that talks would resume in May, İstanbul, two weeks from now. ' +
  'It was signed on 23/7/2025. TITLES IN CAPITALS: MEETING ON SUNDAY. They met last night, over the weekend.';
const readout = await createPipeline(standardStages, { version: 'x', model: 'rules' })
  .read(fromText(text, { published: '2025-08-07T23:30:00-04:00' }));
console.log(JSON.stringify(readout));
`;

it('neither the clock, nor the zone, nor the language of the machine changes a byte', () => {
  const run = (env: Record<string, string>): string =>
    execFileSync(process.execPath, ['--input-type=module-typescript', '-e', script], {
      encoding: 'utf8',
      env: { ...process.env, NODE_NO_WARNINGS: '1', ...env },
    });
  const here = run({ TZ: 'UTC', LANG: 'C', LC_ALL: 'C' });
  expect(here).toContain('"times":[{');
  expect(run({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toBe(here);
  expect(run({ TZ: 'America/Los_Angeles', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' })).toBe(here);
});
