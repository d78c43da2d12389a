import { afterAll, describe, expect, it } from 'vitest';
import { readKnowledgeFolder } from '../../src/app/node/knowledge-folder.ts';
import { createReader, type ReaderOptions } from '../../src/app/reader.ts';
import { cli, files } from '../cli/harness.ts';

const FACTS = `as of: 2029-06
source: our own desk

country: France
office: president; as of 2029-06
2027-05-14 on Ottoline Marchbanks

people: she
Ottoline Marchbanks
`;
const BROKEN = 'source: our own desk\npeople: he\nAnn Other\nplanet: Mars\nBen Other\n';
const article = { id: 'mill', text: 'The French president told reporters that she was glad.', published: '2028-08-07' };

const folder = await files({ 'facts/own.txt': FACTS, 'facts/broken.txt': BROKEN, 'mill.txt': article.text });
afterAll(() => folder[Symbol.asyncDispose]());
const told: string[] = [];
const knowledge = await readKnowledgeFolder(folder.path('facts'), notice => told.push(notice));

async function readWith(options: ReaderOptions) {
  await using reader = createReader(options);
  return await reader.read(article);
}

describe('facts of one’s own', () => {
  for (const model of [undefined, 'rules']) {
    it(`change who holds an office, read with ${model ?? 'the model that ships'}`, async () => {
      const [before, after] = await Promise.all([readWith({ model }), readWith({ model, knowledge })]);
      expect(before.entities.map(({ name }) => name)).toContain('Emmanuel Macron');
      expect(after.entities.map(({ name }) => name)).toContain('Ottoline Marchbanks');
      expect(after.entities.map(({ name }) => name)).not.toContain('Emmanuel Macron');
    });
  }

  it('stand in the run record, by their hash', async () => {
    expect((await readWith({ knowledge })).run.settings).toEqual({ knowledge: knowledge.sha256 });
    expect(knowledge.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect((await readWith({})).run.settings).toEqual({});
  });

  it('give the same bytes from workers', async () => {
    const here = JSON.stringify(await readWith({ knowledge }));
    for (const workers of [1, 2]) expect(JSON.stringify(await readWith({ knowledge, workers }))).toBe(here);
  });

  it('are taken but for the lines that cannot be used', () => {
    expect(told).toEqual([expect.stringMatching(/facts\/broken\.txt:4: Found "planet:"\. Expected one of country,/)]);
  });

  it('are what the folder gave, and none where stages bring their own', () => {
    expect(() => createReader({ knowledge: 'facts' as never })).toThrow(
      /what readKnowledgeFolder gives.*found "facts"/,
    );
    expect(() => createReader({ knowledge, stages: [] })).toThrow(expect.objectContaining({ code: 'bad-option' }));
  });
});

describe('--knowledge', () => {
  const own = ['--knowledge', folder.path('facts')];
  const read = ['read', folder.path('mill.txt'), '--published', '2028-08-07', '--format', 'json'];

  it('adds to what is known, and says which lines could not be used', async () => {
    const { code, out, err } = await cli([...read, ...own]);
    expect(code).toBe(0);
    expect(out).toContain('Ottoline Marchbanks');
    expect(err).toMatch(/broken\.txt:4: Found "planet:"/);
    expect((await cli(read)).out).not.toContain('Ottoline Marchbanks');
  });

  it('is asked for again where a readout has no rules', async () => {
    const json = folder.path('mill.json');
    await cli([...read, ...own, '--out', json]);
    const { err, out } = await cli(['explain', 'e1', '--in', json]);
    expect(err).toContain('give the same --knowledge');
    expect(out).not.toContain('made by the rule');
    expect((await cli(['explain', 'e1', '--in', json, ...own])).out).toContain('made by the rule');
  });

  it('has to be a folder with facts, said before anything is read or served', async () => {
    for (const command of [read, ['serve', '--port', '0']]) {
      const { code, out, err } = await cli([...command, '--knowledge', folder.path('nowhere')]);
      expect([code, out]).toEqual([1, '']);
      expect(err).toMatch(/nowhere: expected a folder of facts, which could not be read \(ENOENT\)/);
    }
  });
});
