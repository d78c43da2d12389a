import type { Event } from '../../../model/records.ts';
import { inflect } from './inflect.ts';

export type Status = Event['status'];

/**
 * Words that decide how real the act is that they govern: "agreed to meet", "a plan to attack", "is due to leave". Of verbs
 * all forms count. `occurred` means that it did happen ("managed to").
 */
const VERBS: Readonly<Record<string, string>> = {
  planned:
    'plan intend agree decide promise pledge vow prepare schedule commit undertake arrange announce swear resolve order authorise authorize approve expect',
  proposed: 'offer propose suggest recommend consider mull discuss invite float weigh contemplate',
  demanded:
    'demand urge ask beg insist press request require call implore appeal exhort pressure encourage advocate push lobby beseech need',
  denied:
    'refuse decline fail deny avoid reject oppose prevent refrain rule forbid cancel scrap shelve postpone avert block abandon',
  hypothetical:
    'threaten want hope seek try attempt wish think warn fear aim risk vie struggle dream speculate doubt wonder',
  ongoing: 'continue keep resume',
  occurred: 'manage dare help begin start proceed allow let force stop cease halt',
};
const ADJECTIVES: Readonly<Record<string, string>> = {
  planned:
    'due set slated scheduled ready willing expected prepared poised bound determined eager supposed about committed planned',
  hypothetical: 'likely unlikely able free keen possible potential alleged',
  denied: 'unable unwilling reluctant loath powerless',
  occurred: 'forced compelled obliged first last known',
};
const NOUNS: Readonly<Record<string, string>> = {
  planned:
    'plan plans decision pledge pledges promise promises vow agreement commitment readiness willingness intention preparations order orders',
  proposed: 'proposal proposals offer offers suggestion idea initiative invitation',
  demanded: 'demand demands call calls request requests appeal appeals plea pleas need pressure ultimatum',
  denied: 'refusal failure inability ban',
  hypothetical:
    'threat threats bid attempt attempts effort efforts chance hope hopes possibility prospect prospects risk right fear fears',
};

export type Governors = ReadonlyMap<string, Status>;

const index = (table: Readonly<Record<string, string>>, formsOf: (word: string) => readonly string[]): Governors =>
  new Map(
    Object.entries(table).flatMap(([status, words]) =>
      words.split(' ').flatMap(word => formsOf(word).map(form => [form, status as Status] as const)),
    ),
  );

export const VERB_GOVERNORS = index(VERBS, lemma => inflect(lemma).map(([form]) => form));
export const ADJECTIVE_GOVERNORS = index(ADJECTIVES, word => [word]);
export const NOUN_GOVERNORS = index(NOUNS, word => [word]);

/** Words right before an event noun: "planned talks", "no agreement", "a possible summit". */
export const MODIFIER_STATUS: Governors = index(
  {
    planned: 'planned upcoming scheduled coming forthcoming impending imminent expected next future',
    proposed: 'proposed suggested',
    hypothetical: 'possible potential threatened alleged hypothetical feared would-be eventual further more',
    denied: 'no failed cancelled canceled abandoned foiled aborted',
    ongoing: 'ongoing continuing current continued',
    demanded: 'demanded',
  },
  word => [word],
);

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
export const FUTURE = set("will shall 'll won't");
export const POSSIBLE = set('could may might can');
export const DUTY = set('should must ought');
export const WOULD = set("would wouldn't 'd");
export const NEGATIONS = set(
  "not never no n't neither nor didn't doesn't don't hasn't haven't hadn't won't wouldn't isn't aren't wasn't weren't can't couldn't cannot shouldn't without nobody none",
);
export const BE = set("is are was were be been being am 's 're isn't aren't wasn't weren't");
export const HAVE = set("has have had having 've hasn't haven't hadn't");
export const DO = set("do does did didn't doesn't don't");
export const AUXILIARIES = new Set([
  ...FUTURE,
  ...POSSIBLE,
  ...DUTY,
  ...WOULD,
  ...BE,
  ...HAVE,
  ...DO,
  "can't",
  "couldn't",
  'cannot',
  "shouldn't",
]);
export const ADVERBS = set(
  'also then later now still just even once again earlier previously recently repeatedly meanwhile always often ever already soon today yesterday ' +
    'tomorrow tonight instead further first only actually simply reportedly long immediately both all never not jointly twice too once therefore thus last week month year',
);
export const CONDITIONS = set('if unless whether provided should once');
