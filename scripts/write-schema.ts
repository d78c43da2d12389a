/** Writes the JSON Schema of the public JSON, from the zod schemas: `npm run schema`. */
import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { Failure, Readout } from '../src/model/schemas.ts';

export const schemaPath = new URL('../schema/readout-1.schema.json', import.meta.url);

/**
 * The text of the schema's file. Its root is a readout; `$defs/Failure` is what stands in the place of one in a stream.
 * Fields that it does not name are allowed, since later versions of `readout/1` may add some.
 */
export function schemaFile(): string {
  const settings = { target: 'draft-2020-12', io: 'input' } as const;
  const { $schema, $defs, ...readout } = z.toJSONSchema(Readout, settings);
  const others = z.toJSONSchema(Failure, settings).$defs;
  const file = { $schema, $id: 'urn:readout:1', title: 'Readout', ...readout, $defs: { ...$defs, ...others } };
  return `${JSON.stringify(file, null, 2)}\n`;
}

if (import.meta.main) writeFileSync(schemaPath, schemaFile());
