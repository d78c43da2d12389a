import type { Row } from '../../format/sections.ts';
import { oneLine } from '../../format/words.ts';
import type { Readout } from '../../model/records.ts';

/** A mention in words: what was said, whom that stands for, and on what grounds; nothing where there is none of that id. */
export function mentionRow({ mentions, entities, links }: Readout, id: string): Row | undefined {
  const mention = mentions.find(one => one.id === id);
  if (!mention) return undefined;
  const { entity, kind, form, reason, quote } = mention;
  const name = entity === null ? undefined : entities.find(one => one.id === entity)?.name;
  const linked = links.filter(link => link.mention === id && link.verdict === 'linked');
  const grounds = new Set(linked.flatMap(link => link.grounds.map(({ code }) => code)));
  return {
    id,
    label: (name && oneLine(name)) || 'Linked to nobody',
    details: [
      kind,
      form,
      ...(reason ? [reason.replaceAll('-', ' ')] : []),
      ...(grounds.size > 0 ? [`grounds: ${[...grounds].join(', ')}`] : []),
    ],
    quote: oneLine(quote),
  };
}
