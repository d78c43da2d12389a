import { jsonLines, packs } from './task.ts';

const SCORER = 'gum/score-entities.mjs';

/** GUM's news and interviews, train and dev; what is named test is nowhere here. */
export const gumInputs: readonly string[] = ['gum/gum-train.jsonl', 'gum/gum-dev.jsonl'];
export const gumData: readonly string[] = [...gumInputs, SCORER];

/** One mention of GUM as its files hold it. */
export interface GumMention {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly cluster: number;
  readonly named: boolean;
  /** Of a name: its name words round the head. */
  readonly core?: readonly [number, number];
  readonly head: readonly [number, number];
}

export interface GumDocument {
  readonly id: string;
  readonly text: string;
  readonly dateCreated: string;
  readonly mentions: readonly GumMention[];
}

interface Prf {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

export interface GumScores {
  readonly ner: Readonly<Record<string, Prf>>;
  readonly coref: Readonly<Record<'multi' | 'person.multi', { readonly conll: number; readonly mentions: Prf }>>;
}

export const gumDocuments = (): GumDocument[] =>
  gumInputs.flatMap(file => [...jsonLines(packs + file)] as unknown as GumDocument[]);

/** Scores predictions for all documents; the scorer is called as a function, since train and dev count together. */
export async function scoreGum(predictions: readonly object[]): Promise<GumScores> {
  const { score }: { score: (gold: readonly object[], found: readonly object[]) => GumScores } = await import(
    packs + SCORER
  );
  return score(gumDocuments(), predictions);
}
