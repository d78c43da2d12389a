import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isRecordLayer } from '../src/model/fields.ts';
import type { Stage } from '../src/model/stage.ts';
import { standardStages } from '../src/pipeline/index.ts';
import { parseCases, runCase } from './cases.ts';

// Every folder under src/stages keeps the convention: a stage of its name in the standard list, which describes its
// records, and cases that it passes, one of them with nothing in it.
const folders = new URL('../src/stages/', import.meta.url);
const names = readdirSync(folders, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? [entry.name] : []));

describe.each(names)('stage %s', name => {
  const file = new URL(`${name}/cases.txt`, folders);
  const cases = existsSync(file) ? parseCases(readFileSync(file, 'utf8')) : [];
  const stage = standardStages.find(stage => stage.name === name) as Stage;

  it('is in the standard list', () => {
    expect(standardStages.map(stage => stage.name)).toContain(name);
  });

  it('describes its records', () => {
    expect(Object.keys(stage.describe ?? {}).sort()).toEqual(stage.gives.filter(isRecordLayer).sort());
  });

  it('has cases, one of them with nothing', () => {
    expect(existsSync(file), `src/stages/${name}/cases.txt is missing`).toBe(true);
    expect(cases.length).toBeGreaterThan(0);
    expect(cases.some(one => one.expected.length === 0)).toBe(true);
  });

  it.each(cases)('$name', async one => {
    const records = await runCase(one, stage, standardStages);
    expect(records.join('\n'), `src/stages/${name}/cases.txt:${one.line}`).toBe(one.expected.join('\n'));
  });
});
