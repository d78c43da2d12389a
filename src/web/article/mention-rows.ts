import type { Row } from '../../format/sections.ts';
import { oneLine } from '../../format/words.ts';
import type { Readout } from '../../model/records.ts';

/** The mentions in words: what was said, whom that stands for, and on what grounds. */
export function mentionRows({ mentions, entities, links }: Readout): Row[] {
  const names = new Map(entities.map(({ id, name }) => [id, oneLine(name)]));
  const linked = Map.groupBy(
    links.filter(({ verdict }) => verdict === 'linked'),
    link => link.mention,
  );
  return mentions.map(({ id, entity, kind, form, reason, quote }) => {
    const grounds = linked.get(id)?.flatMap(link => link.grounds.map(({ code }) => code)) ?? [];
    return {
      id,
      label: names.get(entity ?? '') || 'Linked to nobody',
      details: [kind, form, ...(reason ? [reason.replaceAll('-', ' ')] : []), ...new Set(grounds)],
      quote: oneLine(quote),
    };
  });
}
