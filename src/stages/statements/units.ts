import type { Sentence, Token } from '../../model/layers.ts';
import type { Article, BlockKind } from '../../model/records.ts';
import type { Span } from '../../model/span.ts';
import type { Quotation } from '../../text/quotations.ts';
import { tokenize } from '../../text/tokens.ts';
import { cueVerbs } from './lexicon.ts';

/** A token, or a whole quotation taken as one. The rules walk over these. */
export interface Item extends Span {
  readonly kind: Token['kind'] | 'quote';
  readonly text: string;
  readonly lower: string;
}

/** A sentence, or sentences that one quotation holds together. */
export interface Unit extends Span {
  readonly items: readonly Item[];
  /** Index of the block in the article. */
  readonly block: number;
  readonly kind: BlockKind;
}

// The rules look back and forth over a unit, in time that grows with its square. No sentence of prose has so many words;
// what has (a table, a list of names, a megabyte without a stop) is read in parts.
const LONGEST = 300;

/** What an article is cut by. */
export interface Marked {
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** Those of each block. */
  readonly quotations: readonly (readonly Quotation[])[];
}

/**
 * Cuts an article into units, in text order; one by one, since their items take far more memory than the text. Sentences
 * of which `isWanted` is false, asked when it is their turn, are passed over.
 */
export function* unitsOf(
  article: Article,
  { sentences, tokens, quotations: quotationsOf }: Marked,
  isWanted: (sentences: Span) => boolean = () => true,
): Generator<Unit, void> {
  let sentence = 0;
  let token = 0;
  for (const [block, { kind }] of article.blocks.entries()) {
    const quotations = quotationsOf[block]!;
    let next = 0;
    while (sentence < sentences.length && sentences[sentence]!.block === block) {
      const from = sentences[sentence]!.start;
      let to = sentences[sentence]!.end;
      sentence++;
      // A sentence end inside a quotation does not end the unit.
      for (;;) {
        while (next < quotations.length && quotations[next]!.end <= to) next++;
        const open = quotations[next];
        if (!open || open.start >= to) break;
        while (sentence < sentences.length && sentences[sentence]!.block === block && to < open.end) {
          to = sentences[sentence]!.end;
          sentence++;
        }
        if (to < open.end) to = open.end;
      }
      // “Why?” he asked: the mark ends the question, not the sentence that reports it.
      if (ASKED.test(article.text.slice(Math.max(from, to - 4), to))) {
        const reporting = sentences[sentence];
        if (reporting?.block === block && opensWithCue(article.text.slice(reporting.start, reporting.end))) {
          to = reporting.end;
          sentence++;
        }
      }
      if (!isWanted({ start: from, end: to })) continue;
      const items: Item[] = [];
      let inside = quotations.findIndex(quotation => quotation.end > from);
      while (token < tokens.length && tokens[token]!.end <= from) token++;
      while (token < tokens.length && tokens[token]!.start < to) {
        const { start, end, kind, lower } = tokens[token]!;
        token++;
        while (inside >= 0 && inside < quotations.length && quotations[inside]!.end <= start) inside++;
        const quotation: Quotation | undefined = inside >= 0 ? quotations[inside] : undefined;
        if (quotation && start >= quotation.start) {
          items.push(quoteOf(article.text, quotation.start, Math.min(quotation.end, to)));
          while (token < tokens.length && tokens[token]!.start < quotation.end) token++;
          inside++;
        } else items.push({ start, end, kind, text: article.text.slice(start, end), lower });
      }
      for (let first = 0; first < items.length; first += LONGEST) {
        const part = items.slice(first, first + LONGEST);
        yield { start: part[0]!.start, end: part.at(-1)!.end, items: part, block, kind };
      }
    }
  }
}

const ASKED = /[?!…][”"’']+$/;

function opensWithCue(sentence: string): boolean {
  const words = tokenize(sentence.slice(0, 80)).slice(0, 7);
  return words.some(({ lower }) => {
    const verb = cueVerbs.get(lower);
    return (
      verb !== undefined &&
      verb.form !== 'base' &&
      verb.form !== 'ing' &&
      (verb.frames.has('clause') || verb.frames.has('person'))
    );
  });
}

function quoteOf(text: string, start: number, end: number): Item {
  const words = text.slice(start, end);
  return { start, end, kind: 'quote', text: words, lower: words.toLowerCase().replaceAll('’', "'") };
}
