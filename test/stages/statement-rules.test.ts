import { describe, expect, it } from 'vitest';
import { fromText } from '../../src/article/plain/index.ts';
import { createPipeline, standardStages } from '../../src/pipeline/index.ts';
import { unitRules, verbRules } from '../../src/stages/statements/match.ts';

const pipeline = createPipeline(standardStages, { version: 'test', model: 'rules' });
const stage = standardStages.find(({ name }) => name === 'statements')!;

describe('every statement rule finds what its example states', () => {
  it.each([...verbRules, ...unitRules].map(rule => [rule.name, rule.example] as const))('%s', async (name, example) => {
    const [text = '', expected = ''] = example.split('\n==>\n');
    const { statements = [] } = await pipeline.layers(fromText(`Headline\n\n${text}`));
    const found = statements.filter(({ origin }) => origin?.rule === name);
    expect(found.map(statement => stage.describe!.statements!(statement as never))).toContain(expected);
  });
});
