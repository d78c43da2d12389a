import { type Knowledge, standardKnowledge } from '../../knowledge/index.ts';
import type { Draft, Layers } from '../../model/layers.ts';
import type { Article, Mention } from '../../model/records.ts';
import { piece } from '../../model/span.ts';
import { type PlantedPieces, type Stage, stage } from '../../model/stage.ts';
import { nounKind } from '../../text/nouns.ts';
import { pronouns } from '../../text/pronouns.ts';
import type { Candidate } from './candidate.ts';
import { finishMentions } from './finish.ts';
import { withModelNames } from './model.ts';
import { findCandidates } from './rules/find.ts';
import { sentenceWords } from './words.ts';

/**
 * The words that stand for somebody or something: names, descriptions and pronouns, whole noun phrases as in GUM (Zeldes
 * 2017) without a possessive ending, nested ones included. By rules over words and marks; what the trained model proposes
 * goes through the same finishing. Knowledge is asked for on the first article.
 */
export function mentionsWith(knowledge: () => Knowledge): Stage {
  return stage({
    name: 'mentions',
    needs: ['sentences', 'tokens', 'timeSpans'],
    gives: ['mentions'],
    run: (article, layers) => ({ mentions: findMentions(article, layers, knowledge()) }),
    describe: { mentions: describeMention },
    plant: { mentions: plantMention },
  });
}

/** The same, with what the trained model knows of names. */
export function mentionsByModel(knowledge: () => Knowledge): Stage {
  return stage({
    name: 'mentions',
    needs: ['sentences', 'tokens', 'timeSpans', 'encoding'],
    gives: ['mentions'],
    run: (article, layers) => ({
      mentions: findMentions(article, layers, knowledge(), found =>
        withModelNames(article.text, found, layers.encoding, knowledge()),
      ),
    }),
    describe: { mentions: describeMention },
    plant: { mentions: plantMention },
  });
}

function findMentions(
  article: Article,
  { sentences, tokens, timeSpans }: Pick<Layers, 'sentences' | 'tokens' | 'timeSpans'>,
  knowledge: Knowledge,
  refine = (found: readonly Candidate[]): readonly Candidate[] => found,
): Draft<Mention>[] {
  const words = sentenceWords(article, sentences, tokens);
  const isKnown = (name: string): boolean => knowledge.lookup(name).length > 0;
  const isDemonym = (word: string): boolean => knowledge.demonym(word).length > 0;
  const candidates = refine(findCandidates(words, isKnown, isDemonym));
  return finishMentions(article, candidates, { sentences: words, timeSpans, knowledge, isKnown });
}

const describeMention = ({ form, kind, quote, head }: Mention): string => `${quote} | ${form} ${kind} | ${head.quote}`;

/** The stage with the knowledge that ships. */
export const mentions = mentionsWith(standardKnowledge);

/**
 * A mention planted in a case: the role is its kind, "words" lets the words tell it. A capital in the head makes a name;
 * a role "head" gives the head where it is not the last word before a preposition or comma.
 */
function plantMention(planted: PlantedPieces): Draft<Mention> {
  const { head: heads, ...rest } = planted;
  const [role = 'words', [first] = []] = Object.entries(rest)[0] ?? [];
  const whole = first ?? piece(' ', 0, 1);
  const base = /^.*?(?=,|\s\(|\s(?:of|in|from|for|at|on|with|to|who|which|that)\s|$)/s.exec(whole.quote)![0];
  const last = /\S+$/.exec(base) ?? { 0: whole.quote, index: 0 };
  const [head = { start: whole.start + last.index, end: whole.start + last.index + last[0].length, quote: last[0] }] =
    heads ?? [];
  const word = head.quote.toLowerCase();
  const form = pronouns.has(word) && head.quote !== 'US' ? 'pronoun' : /^\p{Lu}/u.test(head.quote) ? 'name' : 'nominal';
  const told = role === 'words' ? (form === 'nominal' ? nounKind(word) : null) : (role as Mention['kind']);
  return {
    id: '',
    ...whole,
    head,
    form,
    kind: told ?? (form === 'pronoun' ? 'person' : 'other'),
    entity: null,
    reason: 'unlinked',
    origin: { rule: 'planted', score: 1 },
  };
}
