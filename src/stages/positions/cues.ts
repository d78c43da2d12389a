import type { Position } from '../../model/records.ts';
import type { Lead } from './leads.ts';
import type { Word } from './words.ts';

export type PositionKind = Position['kind'];

/** Words that open a position, and how its content hangs on them. */
export interface CueRule {
  readonly name: string;
  readonly kind: PositionKind;
  /** A sentence with the cue in it, and the content that it opens, for the tests: "… => content". */
  readonly example: string;
  /** The cue word, lower case. */
  readonly cue: RegExp;
  /** What leads to the content, tried in this order. */
  readonly leads: readonly Lead[];
  /** The cue is a noun: whose it is stands before it ("their call for") or after it ("the demands of the union"). */
  readonly noun?: boolean;
  /** What has to stand right before the cue. */
  readonly after?: RegExp;
  /** First words of a content that is none: "declined to comment". */
  readonly except?: RegExp;
  /** A word that the beginning of the content has to hold. */
  readonly only?: RegExp;
}

/** What is refused to a reporter, or asked by one, is no position in a dispute. */
export const TALK =
  /^(?:comment|say|speculate|elaborate|answer|discuss|disclose|specify|respond|name|identify|give|speak|describe|define|detail|provide|be|confirm|explain|reveal|comments?|interviews?|information|details?|questions?|clarification|help|votes?|donations?|money)$/;

/** What is sought for oneself alone: an office, votes. */
const OWN_GAIN =
  /^(?:nomination|re-?election|election|presidency|office|votes?|voters|support|endorsements?|attention|help|it|that|this|them|him|her|nothing|something|anything|everything|more|me|us|one|ones)$/;

/** What sides of a negotiation put to each other. */
const NEGOTIATED =
  /^(?:to|talks?|truce|cease-?fire|deal|compromise|exchange|swap|summit|meeting|mediation|negotiations?|settlement|dialogue)$/;

/** What one side puts to another. */
const PLAN =
  /^(?:plans?|proposals?|offers?|calls?|demands?|requests?|ideas?|suggestions?|deals?|agreements?|resolutions?|bans?|bills?|invitations?|bids?|appeals?|motions?|petitions?|applications?)$/;

/** What one side does to another that does not give in. */
const HARMS =
  /^(?:retaliation|reprisals?|consequences|reaction|response|action|sanctions?|strikes?|attacks?|boycott|revenge|measures|countermeasures|punishment|war|lawsuits?|tariffs?|force|fines?|expulsion|walkout|veto)$/;

/** What one side wants of another. */
const WANTED =
  /^(?:approval|withdrawal|release|ban|resignation|ouster|removal|extradition|end|cease-?fire|truce|sanctions?|talks|guarantees?|compensation|damages|independence|autonomy|ransom|apology|reforms?|access|asylum|return|shutdown|recognition|state|statehood|inquiry|investigation|referendum|concessions?|territory|capital|east|freeze|moratorium|curbs?|limits?)$/;

/** What a state decides. */
const MEASURE =
  /^(?:bans?|zone|law|laws|legislation|bill|bills|tax|taxes|sanctions?|tariffs?|moratorium|embargo|amendment|referendum|cuts?|increase|increases|wage|reforms?|measures?|system|limits?|restrictions?|withdrawal|path|pathway|independence|inquiry|investigation|freeze|boycott|closure|repeal|overhaul|expansion|intervention|strikes?)$/;

const IS = /^(?:is|are|was|were|be|been|remains?|'s|'re|it's|he's|she's|they're|we're|i'm|“|")$/;

export const CUE_RULES: readonly CueRule[] = [
  {
    name: 'demands',
    kind: 'demand',
    example:
      'The demands of the union include the return of the mayor and an apology. => the return of the mayor; an apology',
    cue: /^demands$/,
    leads: ['list'],
    noun: true,
  },
  {
    name: 'conditions',
    kind: 'condition',
    example:
      'The conditions of the government are the return of the bodies and an apology. => the return of the bodies; an apology',
    cue: /^(?:conditions|preconditions|terms)$/,
    leads: ['list'],
    noun: true,
  },
  {
    name: 'demand',
    kind: 'demand',
    example: 'The president demanded the release of the prisoners. => the release of the prisoners',
    cue: /^demand(?:s|ed|ing)?$/,
    leads: ['that', 'to', ''],
  },
  {
    name: 'call for',
    kind: 'demand',
    example: 'The envoy called for a ceasefire. => a ceasefire',
    cue: /^call(?:s|ed|ing)?$/,
    leads: ['for'],
  },
  {
    name: 'call on',
    kind: 'demand',
    example: 'The council called on the rebels to release the hostages. => release the hostages',
    cue: /^call(?:s|ed|ing)?$/,
    leads: ['on person to', 'upon person to'],
  },
  {
    name: 'a call',
    kind: 'demand',
    example: 'The minister repeated his call for an arms embargo. => an arms embargo',
    cue: /^(?:calls?|demands?|appeals?|pleas?|requests?)$/,
    leads: ['for', 'that', 'to'],
    noun: true,
    except: TALK,
  },
  {
    name: 'insist',
    kind: 'demand',
    example: 'The prime minister insisted on a seat at the table. => a seat at the table',
    cue: /^insist(?:s|ed|ing)?$/,
    leads: ['on', 'that duty'],
  },
  {
    name: 'urge',
    kind: 'demand',
    example: 'The council urged the rebels to lay down their arms. => lay down their arms',
    cue: /^(?:urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|press(?:es|ed|ing)?|order(?:s|ed|ing)?|implor(?:e|es|ed|ing)|tell|tells|told|telling|exhort(?:s|ed|ing)?|pressur(?:e|es|ed|ing)|lobb(?:y|ies|ied|ying)|instruct(?:s|ed|ing)?|command(?:s|ed|ing)?|beg(?:s|ged|ging)?|encourag(?:e|es|ed|ing)|push(?:es|ed|ing)?|advis(?:e|es|ed|ing)|warn(?:s|ed|ing)?|requir(?:e|es|ed|ing))$/,
    leads: ['person to'],
    except: TALK,
  },
  {
    name: 'press for',
    kind: 'demand',
    example: 'The opposition pressed for an early election. => an early election',
    cue: /^(?:press(?:es|ed|ing)?|push(?:es|ed|ing)?|lobb(?:y|ies|ied|ying)|appeal(?:s|ed|ing)?|plead(?:s|ed|ing)?|campaign(?:s|ed|ing)?|ask(?:s|ed|ing)?)$/,
    leads: ['for'],
    except: /^(?:one|ones|it|help|votes?|donations?|money|comments?|attention|directions?|me|him|her|them)$/,
  },
  {
    name: 'urge a thing',
    kind: 'demand',
    example: 'The senator advocated the closure of the base. => the closure of the base',
    cue: /^(?:advocat(?:e|es|ed|ing)|urg(?:e|es|ed|ing)|request(?:s|ed|ing)?)$/,
    leads: ['for', 'that', ''],
    except: OWN_GAIN,
  },
  {
    name: 'seek',
    kind: 'demand',
    example: 'The president is seeking the approval of the treaty. => the approval of the treaty',
    cue: /^(?:seek|seeks|seeking|sought)$/,
    leads: [''],
    only: WANTED,
  },
  {
    name: 'want',
    kind: 'demand',
    example: 'The president wants the rebels to disarm. => disarm',
    cue: /^want(?:s|ed|ing)?$/,
    leads: ['person to'],
    except: /^(?:like|know|believe|think|feel|see|understand|remember|hear|win|lose|do|go|come)$/,
  },
  {
    name: 'want a thing',
    kind: 'demand',
    example: 'The rebels want the release of the prisoners. => the release of the prisoners',
    cue: /^want(?:s|ed|ing)?$/,
    leads: [''],
    only: WANTED,
  },
  {
    name: 'offer',
    kind: 'offer',
    example: 'The president offered to host the talks. => host the talks',
    cue: /^offer(?:s|ed|ing)?$/,
    leads: ['to'],
  },
  {
    name: 'propose',
    kind: 'offer',
    example: 'The prime minister proposed a truce with the rebels. => a truce with the rebels',
    cue: /^propos(?:e|es|ed|ing)$/,
    leads: ['to', ''],
    only: NEGOTIATED,
  },
  {
    name: 'propose a measure',
    kind: 'demand',
    example: 'The senator proposed a ban on arms sales to the junta. => a ban on arms sales to the junta',
    cue: /^propos(?:e|es|ed|ing)$/,
    leads: ['that', ''],
  },
  {
    name: 'an offer',
    kind: 'offer',
    example: 'The chancellor renewed her offer to host the talks. => host the talks',
    cue: /^offers?$/,
    leads: ['to'],
    noun: true,
  },
  {
    name: 'a proposal',
    kind: 'demand',
    example: 'The union defended its proposal for a shorter week. => a shorter week',
    cue: /^(?:proposals?|ideas?|notion)$/,
    leads: ['to', 'for', 'that', 'of'],
    noun: true,
    after: /^(?:his|her|its|their|our|my)$|'s$|s'$/,
  },
  {
    name: 'float',
    kind: 'demand',
    example: 'The governor floated the idea of closing the border. => closing the border',
    cue: /^(?:float(?:s|ed|ing)?|rais(?:e|es|ed|ing)|back(?:s|ed|ing)?|support(?:s|ed|ing)?|promot(?:e|es|ed|ing))$/,
    leads: ['idea of'],
  },
  {
    name: 'back a measure',
    kind: 'demand',
    example: 'The governor backed a ban on the export of arms. => a ban on the export of arms',
    cue: /^(?:back(?:s|ed|ing)?|support(?:s|ed|ing)?|favou?r(?:s|ed|ing)?|endors(?:e|es|ed|ing)|champion(?:s|ed|ing)?)$/,
    leads: [''],
    only: MEASURE,
  },
  {
    name: 'ready',
    kind: 'offer',
    example: 'The president is ready to meet the rebel leader. => meet the rebel leader',
    cue: /^(?:ready|willing)$/,
    leads: ['to'],
    after: IS,
  },
  {
    name: 'prepared',
    kind: 'commitment',
    example: 'The government is prepared to take in 40 refugees. => take in 40 refugees',
    cue: /^prepared$/,
    leads: ['to'],
    after: IS,
  },
  {
    name: 'not ready',
    kind: 'rejection',
    example: 'The premier is not ready to back the plan. => back the plan',
    cue: /^(?:not|unwilling)$/,
    leads: ['ready to'],
    after: IS,
  },
  {
    name: 'vow revenge',
    kind: 'threat',
    example: 'The general vowed to retaliate against the militants. => retaliate against the militants',
    cue: /^(?:promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|vow(?:s|ed|ing)?)$/,
    leads: ['to', ''],
    only: /^(?:retaliate|avenge|punish|respond|destroy|annihilate|revenge|retaliation|response|reprisals?)$/,
  },
  {
    name: 'promise',
    kind: 'commitment',
    example: 'The government promised to release 40 prisoners. => release 40 prisoners',
    cue: /^(?:promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|vow(?:s|ed|ing)?)$/,
    leads: ['to', 'that', ''],
  },
  {
    name: 'commit',
    kind: 'commitment',
    example: 'The council committed to rebuild the port. => rebuild the port',
    cue: /^(?:commit(?:s|ted|ting)?|undert(?:ake|akes|ook|aking)|swears?|swore|sworn)$/,
    leads: ['to', 'that'],
  },
  {
    name: 'a promise',
    kind: 'commitment',
    example: 'The mayor broke his promise to lower rents. => lower rents',
    cue: /^(?:promises?|pledges?|vows?|commitments?|resolve)$/,
    leads: ['to', 'that'],
    noun: true,
  },
  {
    name: 'agree',
    kind: 'commitment',
    example: 'The government agreed to withdraw its troops. => withdraw its troops',
    cue: /^agree(?:s|d|ing)?$/,
    leads: ['to'],
  },
  {
    name: 'reject',
    kind: 'rejection',
    example: 'The rebels rejected the plan of the council. => the plan of the council',
    cue: /^(?:reject(?:s|ed|ing)?|oppos(?:e|es|ed|ing)|rebuff(?:s|ed|ing)?|spurn(?:s|ed|ing)?|veto(?:es|ed|ing)?|resist(?:s|ed|ing)?)$/,
    leads: [''],
    except: /^(?:views?|sides?|campaigns?|parties|teams?|ends?|it|them|him|her)$/,
  },
  {
    name: 'refuse',
    kind: 'rejection',
    example: 'The president refused to meet the rebels. => meet the rebels',
    cue: /^refus(?:e|es|ed|ing)$/,
    leads: ['to', ''],
    except: /^(?:comment|comments?|answer|elaborate|speculate|discuss|disclose|name|identify|specify|do|be)$/,
  },
  {
    name: 'decline',
    kind: 'rejection',
    example: 'The governor declined to sign the bill. => sign the bill',
    cue: /^declin(?:e|es|ed|ing)$/,
    leads: ['to'],
    except: TALK,
  },
  {
    name: 'reject a plan',
    kind: 'rejection',
    example: "The mayor condemned the council's plan to close the port. => the council's plan to close the port",
    cue: /^(?:condemn(?:s|ed|ing)?|denounc(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|criticiz(?:e|es|ed|ing)|criticis(?:e|es|ed|ing)|block(?:s|ed|ing)?|den(?:y|ies|ied|ying))$/,
    leads: [''],
    only: PLAN,
  },
  {
    name: 'turn down',
    kind: 'rejection',
    example: 'The rebels turned down an offer of talks. => an offer of talks',
    cue: /^turn(?:s|ed|ing)?$/,
    leads: ['down'],
  },
  {
    name: 'argue against',
    kind: 'rejection',
    example: 'The senator argued against an intervention in the valley. => an intervention in the valley',
    cue: /^(?:argu(?:e|es|ed|ing)|spoke|speaks?|campaign(?:s|ed|ing)?|lobb(?:y|ies|ied|ying))$/,
    leads: ['against'],
  },
  {
    name: 'a refusal',
    kind: 'rejection',
    example: "The envoy regretted the president's refusal to meet the rebels. => meet the rebels",
    cue: /^(?:refusal|unwillingness|reluctance)$/,
    leads: ['to'],
    noun: true,
    except: TALK,
  },
  {
    name: 'rule out',
    kind: 'rejection',
    example: 'The chancellor ruled out a truce with the rebels. => a truce with the rebels',
    cue: /^rul(?:e|es|ed|ing)$/,
    leads: ['out'],
  },
  {
    name: 'threaten',
    kind: 'threat',
    example: 'The general threatened to bomb the capital. => bomb the capital',
    cue: /^threaten(?:s|ed|ing)?$/,
    leads: ['to', 'with', 'that', 'person with', 'doing'],
  },
  {
    name: 'threaten a thing',
    kind: 'threat',
    example: 'The commission threatened legal action against the bank. => legal action against the bank',
    cue: /^threaten(?:s|ed|ing)?$/,
    leads: [''],
    only: HARMS,
  },
  {
    name: 'warn of',
    kind: 'threat',
    example: 'The premier warned of retaliation against the embassy. => retaliation against the embassy',
    cue: /^warn(?:s|ed|ing)?$/,
    leads: ['of'],
    only: HARMS,
  },
  {
    name: 'a threat',
    kind: 'threat',
    example: 'The bloc repeated its threat to close the border. => close the border',
    cue: /^threats?$/,
    leads: ['to', 'that'],
    noun: true,
  },
];

/** Any cue at all: what most words are tried with and nothing more. */
const ANY = new RegExp(CUE_RULES.map(({ cue }) => cue.source).join('|'));

export const mayBeCue = ({ lower }: Word): boolean => ANY.test(lower);
