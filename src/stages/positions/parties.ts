import type { Knowledge } from '../../knowledge/index.ts';
import type { Entity, Event, Link, Mention } from '../../model/records.ts';

/**
 * Who can take a position: somebody of public life. Whatever one mention tells of somebody ("Sen. Roe", "Roe, the mayor")
 * holds for all that are linked to the same entity, pronouns among them. Where an article is full of such people, whoever
 * else it names or takes up with a pronoun is one of them.
 */
export class Parties {
  private readonly entities: ReadonlyMap<string, string>;
  private readonly publicEntities: ReadonlySet<string>;
  /** Heads of those who take part in events of the article. */
  private readonly acting: ReadonlySet<string>;
  /** Whether the article is full of such people. */
  readonly ofPublicLife: boolean;

  constructor(
    knowledge: Knowledge,
    mentions: readonly Mention[],
    entities: readonly Entity[],
    links: readonly Link[],
    events: readonly Event[],
  ) {
    this.entities = new Map(
      links.flatMap(({ verdict, mention, entity }) => (verdict === 'linked' ? [[mention, entity]] : [])),
    );
    const byId = new Map(mentions.map(mention => [mention.id, mention]));
    const roles = events.flatMap(({ source, target }) => [...source, ...target]);
    this.acting = new Set(roles.map(({ mention }) => headOf(byId.get(mention)!)));
    // "the cook" is not Mr Cook: only who is called by a name is looked up.
    const named = new Set(mentions.filter(({ form }) => form === 'name').map(({ id }) => this.entities.get(id)));
    const known = entities.filter(({ id, name }) => named.has(id) && isKnown(knowledge, name)).map(({ id }) => id);
    const told = mentions.filter(mention => this.tellsOffice(mention)).map(mention => this.entities.get(mention.id));
    this.publicEntities = new Set([...known, ...told.filter(id => id !== undefined)]);
    const sides = new Set([...known, ...told.filter(id => id !== undefined)]).size;
    this.ofPublicLife = sides >= FEW || (sides >= 2 && sides * 2 >= this.publicEntities.size + entities.length);
  }

  /** Whether somebody takes part in events of the article, holds an office, is known, or is a body or a country. */
  isPublic(mention: Mention): boolean {
    if (mention.form === 'nominal' && ANYBODY.test(headOf(mention)))
      return this.ofPublicLife && /^(?:tens of |hundreds|thousands|crowds?)/i.test(mention.quote);
    const entity = this.entities.get(mention.id);
    if (entity !== undefined && this.publicEntities.has(entity)) return true;
    if (this.ofPublicLife && (mention.form !== 'nominal' || mention.kind === 'group')) return true;
    if (VOICES.test(headOf(mention)) || isForce(headOf(mention))) return true;
    return mention.form !== 'pronoun' && (this.tellsOffice(mention) || this.acting.has(headOf(mention)));
  }

  /** Whether a mention names a side: public, and no pronoun, no thing. */
  isSide(mention: Mention): boolean {
    return (
      mention.form !== 'pronoun' && (mention.kind !== 'other' || isForce(headOf(mention))) && this.isPublic(mention)
    );
  }

  /** Whether a mention names a side by its name or its office, not by a common noun such as "the maker". */
  isSideByName(mention: Mention): boolean {
    const { form, quote } = mention;
    return this.isSide(mention) && (form === 'name' || namesOffice(quote) || isForce(headOf(mention)));
  }

  /** Whoever only watches and foresees. */
  isObserver(mention: Mention): boolean {
    return OBSERVERS.test(mention.quote.toLowerCase());
  }

  entityOf({ id }: Mention): string | undefined {
    return this.entities.get(id);
  }

  private tellsOffice({ kind, form, quote }: Mention): boolean {
    if (form === 'pronoun') return false;
    if (kind === 'organization' || (kind === 'place' && form === 'name')) return true;
    return (kind === 'person' || kind === 'group') && namesOffice(quote);
  }
}

/** An article with fewer people, bodies and states of public life than this is about something else. */
const FEW = 4;

/** Persons, states and bodies that the knowledge has; not its outlets and cities. */
function isKnown(knowledge: Knowledge, name: string): boolean {
  return knowledge.lookup(name).some(({ entity, sense }) => sense === 'seat' || !/^(?:outlet|city)$/.test(entity.kind));
}

/** Those who speak for a state, a party, an armed or organised group, by any word of what they are called. */
const OFFICES = new Set(
  (
    'president presidents premier minister ministers chancellor secretary secretaries ambassador ambassadors envoy envoys diplomat diplomats negotiator ' +
    'negotiators senator senators sen congressman congresswoman congressmen rep representative representatives lawmaker lawmakers legislator legislators ' +
    'speaker governor governors gov mayor mayors king queen general generals commander commanders rebel rebels militant militants official officials leader ' +
    'leaders authorities spokesman spokeswoman spokesperson spokespeople opposition government army ministry union unions protesters demonstrators ' +
    'activists strikers delegation delegate delegates parliament candidate candidates nominee nominees frontrunner front-runner democrat democrats ' +
    'republican republicans conservatives liberals socialists lawyer lawyers attorney justice colonel captain admiral sergeant major marshal chief chiefs ' +
    'military navy fleet garrison junta militia prosecutor prosecutors judge judges court courts police officer officers gunmen kidnappers hijackers ' +
    'captors hackers pirates cleric clerics imam imams ayatollah archbishop teachers nurses drivers guards committee commission council critics opponents ' +
    'allies advocates campaign administration party chairman chairwoman chair director commissioner adviser advisor pope bishop bishops cardinal rabbi ' +
    'rabbis workers nationalists loyalists unionists extremists exiles relatives youths minority majority farmers fishermen truckers villagers inmates ' +
    'states countries nations group groups organization organizations'
  ).split(' '),
);
const WORD = /front-runner|\w+/g;
const namesOffice = (quote: string): boolean =>
  quote
    .toLowerCase()
    .match(WORD)
    ?.some(word => OFFICES.has(word)) ?? false;

/** Armed or organised groups under common nouns, whatever kind a mention of them has. */
const FORCES = new Set(
  (
    'kidnappers hostage-takers captors hijackers hackers gunmen militants insurgents rebels guerrillas garrison junta warlords militia militias fighters separatists ' +
    'army navy troops soldiers forces commanders generals miners dockers strikers workers pilots protesters mediators negotiators prosecutors settlers lawmakers crew'
  ).split(' '),
);
export const isForce = (head: string): boolean => FORCES.has(head);

const OBSERVERS =
  /\b(?:analysts?|experts?|economists?|scientists?|researchers?|forecasters?|doctors?|investors?|traders?|historians?|professors?|pollsters?|strategists?|observers?|institute|columnists?|meteorologists?|critics?|authors?|writers?|hosts?|reporters?|journalists?|tourists?|visitors?|polls?|surveys?)\b/;

/** What speaks for those who made it. */
export const isVoice = (head: string): boolean => VOICES.test(head);

const VOICES =
  /^(?:demonstrations?|rall(?:y|ies)|protests?|marches|march|strikes?|petitions?|resolutions?|communiqu[eé]s?|statements?|declarations?|letters?|ultimatums?|motions?)$/;

/** Those who take no side together. */
const ANYBODY =
  /^(?:people|person|man|men|woman|women|voters?|supporters?|public|respondents|folks|kids|children|families|everyone|everybody|anyone|somebody|someone|readers|viewers|fans|customers|users|poll)$/;

const headOf = ({ head }: Mention): string => head.quote.toLowerCase();
