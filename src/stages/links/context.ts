import type { Knowledge } from '../../knowledge/index.ts';
import type { Sentence } from '../../model/layers.ts';
import type { Article, Statement, Time } from '../../model/records.ts';
import type { Clusters, Ground } from './clusters.ts';
import type { Node } from './nodes.ts';
import { wordsOf } from './nodes.ts';
import type { Quoted } from './quoted.ts';

/** What the passes share: the article, its nodes, and the clusters that they fill. */
export interface Context {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly statements: readonly Statement[];
  readonly times: readonly Time[];
  readonly knowledge: Knowledge;
  readonly nodes: readonly Node[];
  readonly clusters: Clusters;
  /** For each node the quotation or turn that it stands in; -1 for none. */
  readonly quoted: Quoted;
  /** The article's date, `null` where it has none. */
  readonly date: string | null;
}

/** A ground with the words of nodes. */
export function because(code: string, ...nodes: readonly Node[]): Ground {
  return { code, words: nodes.map(wordsOf) };
}
