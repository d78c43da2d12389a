import { ReadoutError } from '../model/errors.ts';

/** The word pieces that a model knows, by the number it knows them by. */
export interface Vocabulary {
  readonly size: number;
  /** Pieces that begin a word. */
  readonly initial: ReadonlyMap<string, number>;
  /** Pieces that go on with one, without their "##". */
  readonly continuing: ReadonlyMap<string, number>;
  /** Length of the longest piece, in UTF-16 units. */
  readonly longest: number;
  /** Stands for a word that cannot be put together from pieces. */
  readonly unknown: number;
  /** Stand before and after every window. */
  readonly opening: number;
  readonly closing: number;
}

/** Reads a vocabulary as BERT models ship it: one piece a line, its number being the line's. Throws `bad-model`. */
export function parseVocabulary(file: string): Vocabulary {
  const initial = new Map<string, number>();
  const continuing = new Map<string, number>();
  const lines = file.split('\n');
  if (lines.at(-1) === '') lines.pop();
  let longest = 0;
  for (let number = 0; number < lines.length; number++) {
    const line = lines[number]!;
    const piece = line.endsWith('\r') ? line.slice(0, -1) : line;
    const goesOn = piece.length > 2 && piece.startsWith('##');
    (goesOn ? continuing : initial).set(goesOn ? piece.slice(2) : piece, number);
    longest = Math.max(longest, goesOn ? piece.length - 2 : piece.length);
  }
  if (initial.size + continuing.size !== lines.length) {
    const twice = lines.length - initial.size - continuing.size;
    throw new ReadoutError('bad-model', `The model's vocabulary has ${twice} pieces that stand in it twice.`);
  }

  function special(piece: string): number {
    const number = initial.get(piece);
    if (number !== undefined) return number;
    throw new ReadoutError(
      'bad-model',
      `The model's vocabulary has no "${piece}" among its ${lines.length} pieces. Expected the vocab.txt of a BERT model.`,
    );
  }

  const [unknown, opening, closing] = ['[UNK]', '[CLS]', '[SEP]'].map(special) as [number, number, number];
  return { size: lines.length, initial, continuing, longest, unknown, opening, closing };
}
