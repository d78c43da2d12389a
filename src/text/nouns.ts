/**
 * Common nouns of the news by what they stand for, and what a noun's form says about number. Singular and lower case;
 * plurals are told by rule. What is in no list is neither person nor body nor place: it stands for something else.
 */
import { remembered } from '../model/remembered.ts';
import type { Gender, GrammaticalNumber } from './pronouns.ts';

/** What a noun stands for. */
export type NounKind = 'person' | 'organization' | 'place' | 'facility' | 'event';

const PERSON =
  // Offices and ranks.
  'president premier chancellor minister secretary undersecretary ambassador envoy diplomat negotiator mediator emissary consul attache senator congressman ' +
  'congresswoman representative lawmaker legislator deputy governor mayor councillor councilor councilman alderman commissioner ombudsman speaker whip leader ' +
  'ruler head chief chair chairman chairwoman chairperson director manager executive ceo cfo founder cofounder co-founder owner president-elect official aide adviser ' +
  'advisor spokesman spokeswoman spokesperson counselor counsellor strategist counterpart predecessor successor incumbent nominee candidate contender challenger ' +
  'frontrunner front-runner rival opponent opponent ally critic supporter opponent politician statesman republican democrat conservative liberal socialist ' +
  'king queen prince princess emperor empress monarch sultan emir sheikh ayatollah pope cardinal archbishop bishop priest pastor rabbi imam cleric ' +
  'general admiral colonel major captain lieutenant sergeant corporal commander marshal officer soldier serviceman servicewoman fighter militant insurgent rebel ' +
  'terrorist gunman attacker bomber hijacker sniper warlord veteran conscript recruit troop trooper guard policeman policewoman detective sheriff constable ' +
  'judge justice lawyer attorney prosecutor magistrate barrister solicitor juror defendant plaintiff suspect convict prisoner inmate detainee hostage victim witness ' +
  // Work.
  'journalist reporter correspondent editor columnist writer author novelist poet blogger broadcaster presenter anchor host photographer cameraman publisher ' +
  'analyst expert scholar academic professor lecturer researcher scientist physicist chemist biologist historian economist sociologist psychologist ' +
  'anthropologist archaeologist geologist astronomer mathematician philosopher engineer architect programmer developer technician inspector auditor ' +
  'banker investor trader broker entrepreneur businessman businesswoman billionaire millionaire tycoon magnate oligarch lobbyist donor consultant contractor employer ' +
  'employee worker labourer laborer farmer fisherman miner builder driver pilot sailor astronaut cosmonaut nurse doctor physician surgeon dentist ' +
  'pharmacist therapist patient teacher principal student pupil graduate intern trainee apprentice volunteer activist campaigner organizer organiser protester protestor ' +
  'demonstrator dissident whistleblower hacker singer musician composer actor actress comedian dancer artist painter sculptor designer model filmmaker director producer ' +
  'player footballer athlete coach trainer goalkeeper striker midfielder defender captain champion referee runner swimmer cyclist boxer golfer winner loser ' +
  'chef cook waiter bartender hairdresser shopkeeper landlord tenant customer client consumer passenger tourist visitor traveller traveler guest ' +
  // People.
  'man woman boy girl child kid baby toddler infant teenager teen youth adult pensioner person individual human citizen resident inhabitant villager ' +
  'civilian refugee migrant immigrant asylum-seeker foreigner national native settler voter taxpayer neighbour neighbor bystander onlooker passer-by ' +
  'husband wife spouse widow widower father mother dad mum mom parent son daughter brother sister sibling twin uncle aunt cousin nephew niece grandfather grandmother ' +
  'grandson granddaughter grandchild stepfather stepmother fiance fiancee boyfriend girlfriend partner lover friend colleague companion mate ' +
  'member delegate participant attendee speaker listener reader viewer user fan follower believer hero survivor perpetrator killer murderer thief criminal ' +
  'source insider observer spectator figure somebody someone anyone anybody everyone everybody nobody magician gentleman lady guy fellow folk';

const ORGANIZATION =
  'government administration cabinet ministry department agency bureau office commission committee council board panel parliament congress senate assembly ' +
  'legislature house court tribunal judiciary police army navy force military militia guard corps regiment brigade battalion division unit squad party ' +
  'opposition coalition alliance bloc union federation confederation league association society organization organisation group movement foundation charity ' +
  'institute institution university college school academy church mosque company firm corporation business enterprise subsidiary manufacturer maker ' +
  'airline carrier bank insurer retailer supplier operator contractor startup start-up exchange fund trust network broadcaster channel station newspaper magazine outlet ' +
  'publisher agency media press team club side band crew staff delegation mission regime leadership authority embassy consulate secretariat campaign faction gang cartel ' +
  'mafia side syndicate watchdog regulator think-tank thinktank ngo body junta monarchy crown kremlin';

const PLACE =
  'country nation state republic kingdom empire territory region province county district municipality city town village capital suburb neighbourhood neighborhood ' +
  'island peninsula continent coast border frontier area zone site location spot place land world earth planet globe homeland enclave exclave colony sea ocean ' +
  'lake river bay gulf strait valley mountain hill desert forest field street road square highway port';

const FACILITY =
  'airport airbase base barracks hospital clinic hotel palace castle stadium arena theatre theater museum library prison jail camp factory plant refinery ' +
  'reactor pipeline bridge tunnel dam station harbor harbour shipyard warehouse building tower skyscraper headquarters cathedral temple synagogue monument ' +
  'memorial cemetery market mall shop store restaurant cafe bar residence mansion farm laboratory lab venue hall room';

const EVENT =
  'war conflict battle attack strike raid offensive invasion assault bombing shooting explosion blast killing murder massacre genocide coup revolution uprising riot ' +
  'protest demonstration rally march strike summit meeting conference talks negotiation dialogue discussion hearing trial election vote referendum ballot ' +
  'campaign inauguration ceremony festival celebration parade concert tournament championship competition contest match game race cup olympics final ' +
  'earthquake tsunami hurricane storm flood drought wildfire fire eruption disaster accident crash collision crisis pandemic epidemic outbreak famine recession ' +
  'visit trip tour flight launch landing debate interview briefing press-conference funeral wedding session ceasefire truce withdrawal';

export const nounKinds: ReadonlyMap<string, NounKind> = new Map<string, NounKind>([
  ...kind(EVENT, 'event'),
  ...kind(FACILITY, 'facility'),
  ...kind(PLACE, 'place'),
  ...kind(ORGANIZATION, 'organization'),
  ...kind(PERSON, 'person'),
]);

function kind(list: string, is: NounKind): [string, NounKind][] {
  return list.split(' ').map(noun => [noun, is]);
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const MALE = words(
  'man boy husband widower father dad son brother uncle nephew grandfather grandson stepfather boyfriend king prince emperor sultan emir sheikh pope priest ' +
    'congressman councilman alderman chairman spokesman statesman serviceman policeman gunman businessman cameraman fisherman gentleman guy actor waiter mr sir lord ayatollah',
);
const FEMALE = words(
  'woman girl wife widow mother mum mom daughter sister aunt niece grandmother granddaughter stepmother girlfriend queen princess empress congresswoman ' +
    'chairwoman spokeswoman servicewoman policewoman businesswoman lady actress waitress mrs ms miss madam dame',
);

/** The gender that a noun or title states; `null` where it states none. */
export function statedGender(noun: string): Gender | null {
  if (MALE.has(noun)) return 'male';
  return FEMALE.has(noun) ? 'female' : null;
}

/** What offices are of, in the words before a name: "Secretary of State Jane Roe", "chief of staff Ivo Orrell". Lower case. */
export const departments: ReadonlySet<string> = words(
  'state staff defense defence education energy labor labour commerce transportation agriculture treasury interior health human services housing urban development veterans homeland ' +
    'justice security affairs intelligence police operations communications policy strategy schools',
);

/** Nouns that are plural without an s, or singular with one. */
const PLURAL = words(
  'people men women children police troops gentlemen folk folks media data both many several few others these those others cattle personnel staff youth ' +
    'spokesmen spokeswomen policemen policewomen businessmen congressmen lawmen gunmen fishermen',
);
const SINGULAR = words(
  'news congress press business process crisis basis series access progress success analysis headquarters politics economics physics mathematics ' +
    'diabetes gas bus status virus campus bonus census consensus focus class boss loss pass cross address princess actress witness illness business ' +
    'fitness wilderness glass mass chaos ethos lens species means barracks yes us this thesis emphasis kudos canvas christmas atlas texas kansas paris',
);

/** Number of a common noun by its form. */
export const nounNumber = remembered((noun: string): GrammaticalNumber => {
  if (PLURAL.has(noun)) return 'plural';
  if (!noun.endsWith('s')) return 'singular';
  if (SINGULAR.has(noun) || /(?:ss|us|is)$/.test(noun)) return 'singular';
  return noun.length > 3 ? 'plural' : 'singular';
});

const IRREGULAR = new Map(
  Object.entries({
    men: 'man',
    women: 'woman',
    children: 'child',
    people: 'person',
    wives: 'wife',
    troops: 'troop',
    folks: 'folk',
  }),
);

/** The singular of a noun, as far as its form tells: "ministers" → "minister", "spokesmen" → "spokesman". */
export function singularOf(noun: string): string {
  const irregular = IRREGULAR.get(noun);
  if (irregular !== undefined) return irregular;
  if (noun.length > 4 && noun.endsWith('men')) return `${noun.slice(0, -3)}man`;
  if (nounNumber(noun) === 'singular') return noun;
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes|zes)$/.test(noun)) return noun.slice(0, -2);
  return noun.endsWith('s') ? noun.slice(0, -1) : noun;
}

/** What a common noun, singular or plural, stands for; `null` where no list has it. */
export const nounKind = remembered((noun: string): NounKind | null => {
  const known = nounKinds.get(noun) ?? nounKinds.get(singularOf(noun));
  if (known) return known;
  // Compounds are what their last part is: "ex-minister", "vice-president", "co-chair", "policymaker".
  const last = noun.slice(noun.lastIndexOf('-') + 1);
  if (last !== noun) return nounKind(last);
  return /(?:maker|keeper|holder|goer|worker|ologist|ician|seeker|owner)s?$/.test(noun) ? 'person' : null;
});
