import type { Link, Mention, Statement } from '../model/records.ts';

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
    const mention = sourceMention(mentions, statement);
    if (!mention) return statement;
    if (speaksWith(mentions, mention, statement)) return { ...statement, speaker: { reason: 'several' } };
    if (mention.entity !== null) return { ...statement, speaker: { entity: mention.entity } };
    const reason = mention.reason === 'ambiguous' ? 'ambiguous' : mention.form === 'nominal' ? 'unnamed' : 'unlinked';
    return { ...statement, speaker: { reason } };
  });
}

/**
 * The mention that a source is: the widest whose head stands in its words. Of "the aide, Yuri Ushakov," the name, which
 * tells more than the description before it.
 */
export function sourceMention(mentions: readonly Mention[], { source }: Statement): Mention | undefined {
  const [words] = source;
  if (!words) return undefined;
  let best: Mention | undefined;
  // A mention can begin a little before the source's words: a title, an article.
  for (let at = Math.max(0, firstFrom(mentions, words.start) - 3); at < mentions.length; at++) {
    const mention = mentions[at]!;
    if (mention.start >= words.end) break;
    if (mention.head.start < words.start || mention.head.end > words.end) continue;
    if (best === undefined || (mention.start <= best.start && mention.end > best.end)) best = mention;
    else if (mention.start >= best.end && best.form === 'nominal' && mention.form === 'name') {
      if (/^,\s*$/.test(words.quote.slice(Math.max(0, best.end - words.start), mention.start - words.start)))
        best = mention;
    }
  }
  return best;
}

/** "Russia and the United States said": somebody of another entity speaks along. */
function speaksWith(mentions: readonly Mention[], first: Mention, { source }: Statement): boolean {
  const [words] = source;
  for (let at = firstFrom(mentions, first.end); words && at < mentions.length; at++) {
    const { start, end, entity } = mentions[at]!;
    if (end > words.end || start - first.end > 12) return false;
    if (/^(?:,\s+|,?\s+(?:and|as well as)\s+)$/.test(words.quote.slice(first.end - words.start, start - words.start))) {
      const list = / and | as well as /.test(words.quote.slice(first.end - words.start));
      return list && (entity === null || entity !== first.entity);
    }
  }
  return false;
}

function firstFrom(mentions: readonly Mention[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
