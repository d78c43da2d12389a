import type { Link, Mention, Statement } from '../model/records.ts';
import { firstFrom, sourceMention } from '../stages/links/source.ts';
import { nounKind, nounNumber } from '../text/nouns.ts';

/**
 * Gives each mention the entity that it is linked to, or why it has none: `ambiguous` where several are considered,
 * `no-antecedent` for a pronoun that points to nobody, `unnamed` for a description of somebody whom the article does not
 * name. The pipeline does this, since mentions are complete before the links are made.
 */
export function withEntities(mentions: readonly Mention[], links: readonly Link[]): Mention[] {
  if (links.length === 0) return [...mentions];
  const linked = new Map(links.filter(({ verdict }) => verdict === 'linked').map(link => [link.mention, link.entity]));
  const open = new Set(links.filter(({ verdict }) => verdict === 'open').map(({ mention }) => mention));
  return mentions.map(mention => {
    if (mention.entity !== null) return mention;
    const entity = linked.get(mention.id);
    if (entity !== undefined) {
      const { reason: _, ...rest } = mention;
      return { ...rest, entity };
    }
    return {
      ...mention,
      reason: open.has(mention.id) ? 'ambiguous' : mention.form === 'pronoun' ? 'no-antecedent' : 'unnamed',
    };
  });
}

/**
 * Gives each statement its speaker: the entity of the mention that its source is, else why that is open. Both lists
 * stand in text order; the mentions as `withEntities` gives them.
 */
export function withSpeakers(statements: readonly Statement[], mentions: readonly Mention[]): Statement[] {
  if (mentions.length === 0) return [...statements];
  return statements.map(statement => {
    if ('entity' in statement.speaker) return statement;
    if (statement.source.length === 0) return statement;
    const mention = mentions[sourceMention(mentions, statement)];
    if (!mention) return { ...statement, speaker: { reason: reasonOf(statement) } };
    if (speaksWith(mentions, mention, statement)) return { ...statement, speaker: { reason: 'several' } };
    if (mention.entity !== null) return { ...statement, speaker: { entity: mention.entity } };
    const reason = mention.reason === 'ambiguous' ? 'ambiguous' : mention.form === 'nominal' ? 'unnamed' : 'unlinked';
    return { ...statement, speaker: { reason } };
  });
}

/**
 * Why words that are no mention have no speaker: what describes ("57 percent", "some in the movement", "supporters of Roe")
 * names nobody; a pronoun or capital word is somebody all the same.
 */
function reasonOf({ source }: Statement): 'unnamed' | 'unlinked' {
  const words = source[0]?.quote ?? '';
  if (/^(?:I|you|he|she|it|we|they)$/i.test(words)) return 'unlinked';
  const [base = ''] = words.split(PREPOSITION, 1);
  const own = base.match(/[\p{L}\p{N}]+/gu) ?? [];
  const governs = base.length < words.length;
  if (QUANTITY.test(own[0] ?? '')) return 'unnamed';
  // The first word has its capital from the sentence.
  const described = own.length !== 1 || governs || isNoun(own[0]!);
  return described && (own.length === 1 || !/^\p{Lu}/u.test(own.at(-1) ?? '')) ? 'unnamed' : 'unlinked';
}

const isNoun = (word: string): boolean =>
  /^\P{Lu}/u.test(word) || nounKind(word.toLowerCase()) !== null || nounNumber(word.toLowerCase()) === 'plural';

const PREPOSITION = /\s+(?:of|in|from|for|with|by|at|on|to|about|between|among|like|than|who|that|which)\s/;
const QUANTITY =
  /^(?:some|many|most|others?|all|both|half|few|several|one|two|three|four|five|six|seven|eight|nine|ten|none|nobody)$/i;

/** How much of a source is looked through for another who speaks. */
const MOST = 40;

/** "Russia and the United States said": somebody of another entity speaks along. */
function speaksWith(mentions: readonly Mention[], first: Mention, { source }: Statement): boolean {
  const [words] = source;
  if (!words) return false;
  const from = firstFrom(mentions, first.end);
  for (let at = from; at < mentions.length && at < from + MOST; at++) {
    const other = mentions[at]!;
    if (other.end > words.end) return false;
    const between = words.quote.slice(Math.max(0, first.end - words.start), Math.max(0, other.start - words.start));
    if (/^,?\s+(?:and|as well as|or|nor)\s+(?:by\s+)?$/.test(between)) return speaksAlong(first, other);
    // "two Republicans, Jane Roe and Ada Brandl", "the candidates Jane Roe and Ada Brandl"
    if (/^,?\s+$/.test(between) && first.kind !== 'person' && other.kind === 'person' && other.form === 'name')
      return / and /.test(words.quote.slice(other.end - words.start));
    if (/^,\s+$/.test(between) && other.form === first.form && other.kind === first.kind) {
      return / and | as well as /.test(words.quote.slice(other.end - words.start)) && speaksAlong(first, other);
    }
    // "Jane Roe, the mayor, and Ada Brandl": after what describes the first.
    if (/,\s+(?:and|as well as)\s+$/.test(between) && other.form === 'name' && other.kind === first.kind)
      return speaksAlong(first, other);
  }
  return false;
}

function speaksAlong(first: Mention, other: Mention): boolean {
  // "the chairman and chief executive" is one person.
  if (first.form === 'nominal' && other.form === 'nominal' && first.kind === 'person' && other.kind === 'person')
    return /^(?:the|an?|his|her|their|its)\s/i.test(other.quote);
  return other.entity === null || other.entity !== first.entity;
}
