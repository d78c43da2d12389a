/**
 * Who and what is known: countries, governments, offices and who held them when, bodies, outlets. Facts are compiled
 * from `facts/` (`npm run knowledge`) into `packed.ts`; nothing is read from disk, so it runs in the browser too.
 *
 * ```ts
 * import { standardKnowledge } from '../../knowledge/index.ts';
 * const knowledge = standardKnowledge();          // opened once, a millisecond or two
 * knowledge.lookup('Zelenskyy');                  // [{ entity: person/volodymyr-zelensky, sense: 'short' }]
 * knowledge.lookup('the Kremlin');                // [{ entity: government/RU, sense: 'seat' }]
 * const [office] = knowledge.offices('country/US', 'secretary of state');
 * knowledge.holders(office, '2012-06-01');        // [{ term: … hillary-clinton …, certainty: 'in-office' }]
 * ```
 */
export { extendKnowledge, type FactText } from './extend.ts';
export type { KnownEntity, KnownKind, Office } from './facts.ts';
export { type Candidate, type Holding, type Knowledge, openKnowledge } from './knowledge.ts';
export { standardKnowledge } from './standard.ts';
