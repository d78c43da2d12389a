import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { schemaFile, schemaPath } from '../../scripts/write-schema.ts';
import { present } from '../../src/app/present.ts';
import { createReader } from '../../src/app/reader.ts';
import { FIELDS, RECORD_LAYERS } from '../../src/model/fields.ts';
import * as schemas from '../../src/model/schemas.ts';
import { article, readEvery } from '../every-record.ts';

const recordSchemas = {
  mentions: schemas.Mention,
  entities: schemas.Entity,
  links: schemas.Link,
  times: schemas.Time,
  statements: schemas.Statement,
  events: schemas.Event,
  positions: schemas.Position,
  amounts: schemas.Amount,
};

describe('the JSON Schema file', () => {
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(readFileSync(schemaPath, 'utf8')));

  it('is fresh: npm run schema changes nothing', () => {
    expect(readFileSync(schemaPath, 'utf8')).toBe(schemaFile());
  });

  it('holds for a readout with every kind of record, with and without origins', async () => {
    const readout = await readEvery();
    for (const layer of RECORD_LAYERS) expect(readout[layer], layer).not.toEqual([]);
    for (const explain of [true, false]) {
      const written = JSON.parse(JSON.stringify(present(readout, { explain })));
      validate(written);
      expect(validate.errors).toBeNull();
      expect(schemas.Readout.strict().parse(written)).toEqual(written);
    }
  });

  it('holds for what the reader gives', async () => {
    await using reader = createReader();
    validate(present(await reader.read(article)));
    expect(validate.errors).toBeNull();
  });

  it('refuses what is no readout', async () => {
    const { run, ...rest } = await readEvery();
    expect(run.model).toBe('rules');
    expect(validate(rest)).toBe(false);
    expect(validate({ ...rest, run, statements: [{ id: 's1' }] })).toBe(false);
  });

  it('describes every record', () => {
    const { $defs } = JSON.parse(schemaFile());
    for (const [name, definition] of Object.entries<{ description?: string }>($defs)) {
      expect(definition.description, name).toBeTruthy();
    }
  });
});

describe('the table of fields', () => {
  it.each(RECORD_LAYERS)('has the fields of the schema of %s', layer => {
    expect([...FIELDS[layer].order].sort()).toEqual(Object.keys(recordSchemas[layer].shape).sort());
  });

  it('has the layers in the order of the public JSON', () => {
    expect(Object.keys(schemas.Readout.shape).filter(key => RECORD_LAYERS.some(layer => layer === key))).toEqual(
      RECORD_LAYERS,
    );
  });
});

describe('reading', () => {
  it('loads neither zod nor what reads pages', () => {
    const entry = new URL('../../src/index.ts', import.meta.url).href;
    const script = `
      import { registerHooks } from 'node:module';
      const loaded = new Set();
      registerHooks({ load: (url, context, next) => { loaded.add(url); return next(url, context); } });
      const { createReader } = await import(${JSON.stringify(entry)});
      await createReader().read({ text: 'He said: “No.”' });
      console.log(JSON.stringify([...loaded]));`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(stderr).toBe('');
    const packages = (JSON.parse(stdout) as string[]).flatMap(
      url => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? [],
    );
    expect([...new Set(packages)]).toEqual([
      '@noble/hashes',
      'temporal-polyfill',
      'temporal-utils',
      'onnxruntime-node',
      'onnxruntime-common',
    ]);
  });
});
