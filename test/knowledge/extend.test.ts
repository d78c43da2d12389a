import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readKnowledgeFolder } from '../../src/app/node/knowledge-folder.ts';
import { extendKnowledge, openKnowledge, standardKnowledge } from '../../src/knowledge/index.ts';

const OWN = `as of: 2029-06
source: our own desk

country: France
office: president; as of 2029-06
2027-05-14 on Ottoline Marchbanks

office: chief-gardener; leads
2028 on Fennimore Blythe

office types:
chief-gardener = gardener in chief

people: she
Ottoline Marchbanks = Otti Marchbanks

organizations:
Upper Valley Water Board (FR; board)
`;

describe('knowledge with facts of one’s own', () => {
  const { knowledge, packed, problems } = extendKnowledge(standardKnowledge(), [{ name: 'own.txt', text: OWN }]);

  it('goes on where the other ends', () => {
    expect(problems).toEqual([]);
    const names = (date: string) =>
      knowledge
        .holdersOf('president', 'country/FR', date)
        .map(({ person, certainty }) => `${person.name} ${certainty}`);
    expect(names('2025-08-07')).toEqual(['Emmanuel Macron in-office']);
    expect(names('2027-05-14')).toEqual(['Emmanuel Macron at-change', 'Ottoline Marchbanks at-change']);
    expect(names('2029-01-01')).toEqual(['Ottoline Marchbanks in-office']);
    expect(names('2029-07-01')).toEqual(['Ottoline Marchbanks after-as-of']);
  });

  it('has new people, bodies and offices, and all that was there', () => {
    expect(knowledge.lookup('Otti Marchbanks')).toMatchObject([{ sense: 'name', source: 'our own desk' }]);
    expect(knowledge.lookup('Upper Valley Water Board')).toMatchObject([{ entity: { of: 'country/FR' } }]);
    expect(knowledge.offices('country/FR', 'gardener in chief')).toHaveLength(1);
    expect(knowledge.lookup('Merkel')).toEqual(standardKnowledge().lookup('Merkel'));
  });

  it('leaves what ships as it was', () => {
    expect(standardKnowledge().lookup('Marchbanks')).toEqual([]);
    expect(standardKnowledge().holdersOf('president', 'country/FR', '2029-01-01')).toHaveLength(1);
  });

  it('travels as a string', () => expect(openKnowledge(packed).facts()).toEqual(knowledge.facts()));

  it('is the same for any order of the files', () => {
    const files = [
      { name: 'a.txt', text: 'people: he\nAnn Other = Annie Other' },
      { name: 'b.txt', text: OWN },
    ];
    expect(extendKnowledge(standardKnowledge(), files.toReversed()).packed).toBe(
      extendKnowledge(standardKnowledge(), files).packed,
    );
  });
});

it('the example of docs/knowledge.md is read without a problem', () => {
  const page = readFileSync(new URL('../../docs/knowledge.md', import.meta.url), 'utf8');
  const text = /^```\n([\s\S]*?)^```/m.exec(page)![1]!;
  const { knowledge, problems } = extendKnowledge(standardKnowledge(), [{ name: 'example.txt', text }]);
  expect(problems).toEqual([]);
  const [minister] = knowledge.offices('country/XU', 'secretary for strangers');
  expect(knowledge.holders(minister!, '2020').map(({ person }) => person.name)).toEqual(['Ben Other']);
});

describe('a folder of facts', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'readout-knowledge-'));
    mkdirSync(join(folder, 'countries'));
    mkdirSync(join(folder, 'empty'));
    writeFileSync(join(folder, 'countries/own.txt'), OWN);
    writeFileSync(join(folder, 'broken.txt'), 'source: our own desk\npeople: he\nAnn Other\nplanet: Mars\nBen Other\n');
    writeFileSync(join(folder, 'bytes.txt'), Buffer.from([0xff, 0xfe, 0x00]));
    writeFileSync(join(folder, 'notes.md'), 'not read');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is read but for what is broken, which is told with file, line and what was expected', async () => {
    const told: string[] = [];
    const { packed } = await readKnowledgeFolder(folder, notice => told.push(notice));
    const knowledge = openKnowledge(packed);
    expect(told).toEqual([
      expect.stringMatching(/bytes\.txt: is not UTF-8 text; it is left out\./),
      expect.stringMatching(/broken\.txt:4: Found "planet:"\. Expected one of country,/),
    ]);
    expect(knowledge.lookup('Ottoline Marchbanks')).toHaveLength(1);
    expect(knowledge.lookup('Ben Other')).toHaveLength(1);
  });

  it('has to be there, and to hold facts', async () => {
    await expect(readKnowledgeFolder(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'unreadable' });
    await expect(readKnowledgeFolder(join(folder, 'empty'))).rejects.toMatchObject({ code: 'not-found' });
  });
});
