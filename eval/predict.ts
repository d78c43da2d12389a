/** npm run predict -- TASK --input FILE --out FILE [--model FOLDER]: predictions in the shape that the scorers read. */
import { parseArgs } from 'node:util';
import { taskNamed } from './tasks/index.ts';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { input: { type: 'string' }, out: { type: 'string' }, model: { type: 'string' } },
  });
  const task = taskNamed(positionals[0]);
  if (!values.input || !values.out) throw new Error('Expected --input FILE and --out FILE after the task.');
  await task.predict(values.input, values.out, { model: values.model });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
