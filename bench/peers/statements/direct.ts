import { packs } from '../../../eval/task.ts';

/** An article's attributions as the scorers read them: pieces are [start, end) in UTF-16 code units. */
export interface Attributed {
  readonly id: string;
  readonly attributions: readonly Attribution[];
}

interface Attribution {
  readonly content: readonly (readonly [number, number])[];
}

/**
 * What stands in quotation marks alone, of the labels and of what was found, for systems that look for nothing else.
 * Direct is what `score-attribution.mjs` takes as direct: nine in ten words of the content within quotation marks. What
 * was found in an attribution that is mixed or indirect is left out, neither right nor wrong: a piece of it may well be quoted.
 */
export async function directOnly(
  gold: readonly (Attributed & { readonly text: string })[],
  found: readonly Attributed[],
): Promise<{ readonly gold: Attributed[]; readonly found: Attributed[] }> {
  const scorer: Scorer = await import(`${packs}attribution/score-attribution.mjs`);
  const foundById = new Map(found.map(article => [article.id, article.attributions]));
  const articles = gold.map(({ text, attributions, ...rest }) => {
    const tokens = scorer.tokenize(text);
    const quoted = scorer.quotedTokens(text, tokens);
    const wordsOf = ({ content }: Attribution) => scorer.tokenSet(tokens, content).filter(i => tokens[i]!.word);
    const isDirect = (one: Attribution) => {
      const words = wordsOf(one);
      return words.length > 0 && words.filter(i => quoted[i]).length >= 0.9 * words.length;
    };
    const direct = attributions.filter(isDirect);
    const directWords = new Set(direct.flatMap(wordsOf));
    const otherWords = new Set(attributions.filter(one => !isDirect(one)).flatMap(wordsOf));
    const counts = (one: Attribution) => {
      const words = wordsOf(one);
      return isDirect(one) && (words.some(i => directWords.has(i)) || !words.some(i => otherWords.has(i)));
    };
    return {
      gold: { ...rest, text, attributions: direct },
      found: { id: rest.id, attributions: (foundById.get(rest.id) ?? []).filter(counts) },
    };
  });
  return { gold: articles.map(({ gold }) => gold), found: articles.map(({ found }) => found) };
}

/** As much of the scorer as is used here; tokens are indices. */
interface Scorer {
  tokenize(text: string): readonly { readonly word: boolean }[];
  quotedTokens(text: string, tokens: readonly object[]): ArrayLike<number>;
  tokenSet(tokens: readonly object[], pieces: Attribution['content']): number[];
}
