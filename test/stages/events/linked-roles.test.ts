import { expect, it } from 'vitest';
import { withLinkedRoles } from '../../../src/pipeline/linked-roles.ts';
import { readEvery } from '../../every-record.ts';

it('roles get the entity of their mention, and keep one that they have', async () => {
  const { events, positions, mentions } = await readEvery();
  const [event] = events;
  const open = { ...event!, source: event!.source.map(({ mention }) => ({ mention, entity: null })) };
  const [linked] = withLinkedRoles([open], positions, mentions).events;
  expect(linked!.source).toEqual(event!.source);
  expect(withLinkedRoles(events, positions, []).positions).toEqual(positions);
});
