import type { Event, Mention, Position } from '../model/records.ts';

type Role = Event['source'][number];

/**
 * Gives each role of events and positions the entity of its mention, as `withEntities` gives the mentions. The pipeline
 * does this, since those stages see mentions that are not linked yet.
 */
export function withLinkedRoles(
  events: readonly Event[],
  positions: readonly Position[],
  mentions: readonly Mention[],
) {
  const entities = new Map(mentions.map(({ id, entity }) => [id, entity]));
  const linked = (role: Role): Role => ({ ...role, entity: role.entity ?? entities.get(role.mention) ?? null });
  return {
    events: events.map(
      (event): Event => ({
        ...event,
        source: event.source.map(linked),
        target: event.target.map(linked),
        place: event.place.map(linked),
        other: event.other.map(linked),
      }),
    ),
    positions: positions.map(
      (position): Position => ({
        ...position,
        holder: position.holder && linked(position.holder),
        addressee: position.addressee && linked(position.addressee),
      }),
    ),
  };
}
