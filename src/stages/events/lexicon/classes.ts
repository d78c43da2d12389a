/** Nouns by what they are in an event: what is signed, lifted, sent, suspended. Singular and plural. */

const set = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).flatMap(word => [word, /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`]));

export const CLASSES = {
  arms: set(
    'missile rocket drone shell shot bullet mortar artillery warhead bomb torpedo projectile grenade salvo barrage round teargas gas fire',
  ),
  weapons: set('weapon weaponry arm ammunition tank missile jet howitzer launcher aircraft munition system rifle'),
  troops: set(
    'troop soldier force marine warship battalion brigade reinforcement paratrooper fighter jet tank army navy vessel ship ' +
      'carrier destroyer reservist commando guard police helicopter plane bomber battery missile personnel unit artillery ' +
      'peacekeeper',
  ),
  ties: set('tie relation relationship link cooperation contact dialogue partnership membership exchange'),
  talks: set(
    'talk negotiation meeting visit trip summit dialogue discussion mediation conference consultation session',
  ),
  aid: set(
    'aid assistance help relief fund funding money loan grant donation food medicine medication supply vaccine shelter ' +
      'asylum equipment dollar euro pound package credit resource support refuge blanket tent water medic doctor $ £ €',
  ),
  restriction: set(
    'sanction embargo ban blockade restriction tariff curfew siege curb lockdown boycott emergency measure penalty law ' +
      'suspension veto immunity requirement',
  ),
  deal: set(
    'agreement deal treaty pact accord memorandum memoranda contract truce ceasefire cease-fire protocol declaration settlement understanding compromise consensus',
  ),
  truce: set('ceasefire cease-fire truce armistice cessation'),
  fighting: set('fire hostility operation fighting shelling bombardment'),
  envoy: set(
    'ambassador envoy diplomat attaché attache consul inspector observer peacekeeper mission staff journalist correspondent worker',
  ),
  demand: set(
    'demand request call proposal offer plan deal resolution bill idea suggestion appeal invitation condition agreement ceasefire truce peace claim allegation accusation charge result report petition decision talk negotiation',
  ),
  proposal: set(
    'proposal offer plan deal invitation demand condition term request resolution compromise formula apology',
  ),
  captive: set(
    'prisoner hostage detainee captive inmate activist journalist dissident protester soldier man woman people leader politician citizen national refugee sailor crew opponent member former',
  ),
  property: set(
    'asset account property home house land passport document ship tanker vessel cargo phone equipment weapon drug vehicle oil money',
  ),
  outlet: set(
    'border crossing newspaper newsroom website channel station airspace office road access mosque school embassy consulate port internet network site',
  ),
  territory: set(
    'territory town village city province region area district land base airport hill capital position checkpoint island control border settlement',
  ),
  refugees: set('refugee migrant asylum-seeker exile evacuee'),
  missiles: set('stone rock bottle petrol grenade firebomb brick molotov bomb'),
  security: set('security patrol defence defense'),
  legal: set('lawsuit complaint suit case charge petition motion'),
  inquiry: set('investigation inquiry probe audit enquiry'),
  sympathy: set(
    'support solidarity condolence gratitude sympathy backing appreciation confidence thank admiration respect commitment',
  ),
  concern: set(
    'concern outrage anger alarm dismay disappointment regret criticism displeasure frustration condemnation fear opposition',
  ),
  gathering: set('summit conference meeting talk ceremony session forum negotiation assembly'),
  protest: set('strike protest boycott demonstration sit-in march rally'),
  ultimatum: set('ultimatum deadline'),
  permission: set(
    'permission citizenship mandate right amnesty visa independence autonomy authorization authorisation approval asylum',
  ),
  publication: set('publication newspaper broadcast broadcasting licence license programme'),
  guilt: set('guilty'),
  exercise: set('exercise drill manoeuvre maneuver game'),
  information: set('intelligence information evidence data expertise technology'),
  abstract: set(
    'problem issue idea question plan policy proposal decision bill law budget record argument criticism report notion claim ' +
      'theory logic myth assumption inflation poverty corruption inequality unemployment crisis virus disease pandemic fire ' +
      'cancer challenge task deficit system credibility remark comment speech character approach move statement suggestion ' +
      'tax price view stance reform project deal treaty ruling strategy leadership handling culture',
  ),
} as const satisfies Readonly<Record<string, ReadonlySet<string>>>;

export type NounClass = keyof typeof CLASSES;
