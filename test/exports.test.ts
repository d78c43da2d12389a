import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { version } from '../src/version.ts';

// What the package offers. A change here is a change of the public interface: it belongs in CHANGELOG.md.

const values = 'ReadoutError createPipeline createReader explain fromText present stage standardStages version'.split(
  ' ',
);

const types = [
  'Amount Article ArticleMeta Block BlockKind Change Correction CorrectionKey Dispute Draft Drafts Entity ErrorCode',
  'Event Evidence ExplainedReference ExplainedSentence ExplainedWords Explanation Failure LayerName Layers LeftOut',
  'Lifecycle Link Mention Note Origin Piece Pipeline PipelineSettings PlantedPieces Position PresentOptions',
  'ReadArticle ReadOptions Reader ReaderOptions Readout RecordLayerName RecordRef Run Sentence Source Span Stage',
  'StageSpec Statement Story TextSource Time Token Utterance WordDiff Wording WordingClass',
].flatMap(line => line.split(' '));

const ofNode = {
  values: ['fetchPage', 'fromHtml', 'readKnowledgeFolder'],
  types: ['FetchOptions', 'FetchedPage', 'HtmlSource', 'OwnKnowledge'],
};

const ofBrowser = { values: ['webModel'], types: [] };

const schemas = [
  'Amount AmountMod Article Block BlockKind Change Correction CorrectionKey Dispute Entity Event EventType Evidence Failure',
  'LeftOut Lifecycle Link Mention MentionKind Note Origin PeopleRole Piece Position Readout RecordRef Role Run Score Speaker',
  'Statement Status Story Time Utterance WordDiff Wording WordingClass',
].flatMap(line => line.split(' '));

const file = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const entries = ['src/index.ts', 'src/browser.ts', 'src/model/schemas.ts'].map(file);
const config = ts.parseJsonConfigFileContent({ extends: './tsconfig.json', files: entries }, ts.sys, file('.'));
const program = ts.createProgram(config.fileNames, config.options);

/** Names that an entry exports: those that exist at run time, and those of types alone. */
function exportsOf(entry: string): { values: string[]; types: string[] } {
  const checker = program.getTypeChecker();
  const symbols = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file(entry))!)!);
  const isValue = (symbol: ts.Symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return (target.flags & ts.SymbolFlags.Value) !== 0;
  };
  const names = (wanted: boolean) => symbols.filter(one => isValue(one) === wanted).map(one => one.name);
  return { values: names(true).sort(), types: names(false).sort() };
}

describe('the public interface', () => {
  it('of Node', () => {
    expect(exportsOf('src/index.ts')).toEqual({
      values: [...values, ...ofNode.values].sort(),
      types: [...types, ...ofNode.types].sort(),
    });
  });

  it('of the browser', () => {
    expect(exportsOf('src/browser.ts')).toEqual({
      values: [...values, ...ofBrowser.values].sort(),
      types: [...types, ...ofBrowser.types].sort(),
    });
  });

  it('of the schemas', () => {
    expect(exportsOf('src/model/schemas.ts').values).toEqual(schemas);
  });

  it('exists at run time', async () => {
    expect(Object.keys(await import('../src/index.ts')).sort()).toEqual([...values, ...ofNode.values].sort());
    expect(Object.keys(await import('../src/browser.ts')).sort()).toEqual([...values, ...ofBrowser.values].sort());
  });

  it('is what the package names', () => {
    const { exports, bin } = JSON.parse(readFileSync(file('package.json'), 'utf8'));
    expect(Object.keys(exports)).toEqual(['.', './browser', './model', './schema.json', './package.json']);
    expect(bin).toEqual({ readout: 'dist/cli/main.js' });
  });
});

describe('the version', () => {
  it('is the package’s', () => {
    expect(version).toBe(JSON.parse(readFileSync(file('package.json'), 'utf8')).version);
  });
});
