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
  /** The cue words in all their forms, lower case, a space between. */
  readonly cue: string;
  /** What leads to the content, tried in this order. */
  readonly leads: readonly Lead[];
  /** The cue is a noun: whose it is stands before it ("their call for") or after it ("the demands of the union"). */
  readonly noun?: boolean;
  /** Whoever the noun belongs to is asked: "the premier is under pressure to". */
  readonly ofAddressee?: boolean;
  /** Everyday words: whoever is asked has to be a side, and is asked indeed. */
  readonly ofSide?: boolean;
  /** Its subject is only "it": whoever says so takes the position. */
  readonly impersonal?: boolean;
  /** What has to stand right before the cue. */
  readonly after?: RegExp;
  /** First words of a content that is none: "declined to comment". */
  readonly except?: RegExp;
  /** What the first word of the content has to be, an adverb too. */
  readonly deed?: RegExp;
  /** What is done to whoever stands before counts too: "was threatened with". */
  readonly suffered?: boolean;
  /** The cue counts only where it is denied: "does not recognise". */
  readonly denied?: boolean;
  /** A word that the beginning of the content has to hold. */
  readonly only?: RegExp;
}

/** What is refused to a reporter, or asked by one, is no position in a dispute. */
export const TALK =
  /^(?:comment|say|speculate|elaborate|answer|discuss|disclose|specify|respond|name|identify|give|speak|describe|define|detail|provide|be|confirm|explain|reveal|comments?|interviews?|information|details?|questions?|clarification|help|votes?|donations?|money)$/;

/** What is sought for oneself alone: an office, votes. */
const OWN_GAIN =
  /^(?:nomination|re-?election|election|presidency|office|votes?|voters|support|endorsements?|attention|help|it|that|this|them|him|her|nothing|something|anything|everything|more|me|us|one|ones|people|residents|everyone|voters)$/;

/** What sides of a negotiation put to each other. */
const NEGOTIATED =
  /^(?:talks?|dialog(?:ue)?|truce|cease-?fire|summit|meeting|meet|join|rejoin|negotiate|negotiations?|mediation|debate)$/;

/** What one side gives to move another. */
const OFFERED =
  /^(?:[$£€]|talks?|truce|cease-?fire|amnesty|asylum|pardons?|compensation|concessions?|guarantees?|assurances|aid|assistance|passage|deal|compromise|ransom|reward|million|billion|raise|increase|troops|mediation|negotiations|exchange|swap|sanctuary|refuge)$/;

/** What one side puts to another. */
const PLAN =
  /^(?:plans?|proposals?|offers?|calls?|demands?|requests?|ideas?|suggestions?|deals?|agreements?|resolutions?|bans?|bills?|invitations?|bids?|appeals?|motions?|petitions?|applications?|orders?|pressure|ultimatums?|deadlines?)$/;

/** What one side does to another that does not give in. */
const HARMS =
  /^(?:dismissals?|expulsions|retaliation|reprisals?|consequences|reaction|response|action|sanctions?|strikes?|attacks?|boycott|revenge|measures|countermeasures|punishment|war|lawsuits?|tariffs?|force|fines?|expulsion|walkout|veto)$/;

/** What one side wants of another. */
const WANTED =
  /^(?:per-?cent|cent|[%$£€]|democracy|elections|deal|agreement|peace|resignations|government|statehood|injunction|order|ruling|approval|withdrawal|release|ban|resignation|ouster|removal|extradition|end|cease-?fire|truce|sanctions?|talks|guarantees?|compensation|damages|independence|autonomy|ransom|apology|reforms?|access|asylum|return|shutdown|recognition|statehood|rights?|freedom|justice|pay|wages?|raise|benefits|seats?|power|powers|control|share|immunity|amnesty|answers|change|inquiry|investigation|referendum|concessions?|territory|capital|east|freeze|moratorium|curbs?|limits?)$/;

/** What people are called together for, or wished for of everybody at once. */
const GATHERING =
  /^(?:rally|rallies|march|marches|protests?|demonstrations?|vigils?|resolve|unity|vigilance|prayers?|cooperation|era|reflection)$/;

/** What a state decides. */
const MEASURE =
  /^(?:bans?|zone|law|laws|legislation|bill|bills|tax|taxes|sanctions?|tariffs?|moratorium|embargo|amendment|referendum|cuts?|increase|increases|wage|reforms?|measures?|system|limits?|restrictions?|withdrawal|path|pathway|independence|inquiry|investigation|freeze|boycott|closure|repeal|overhaul|expansion|intervention|strikes?)$/;

/** What a state is asked to enact: a measure, or the -ing form that says what it would do. */
const ENACTED = new RegExp(
  `${MEASURE.source}|^(?:must|should|barring|banning|cutting|raising|lowering|taxing|ending|abolishing|repealing|closing|deporting|requiring|limiting|restricting|funding|defunding)$`,
);

/** What people take to the streets or to court against. */
const CONTESTED =
  /^(?:decision|decisions|plans?|bill|law|laws|ban|cuts?|closure|policy|policies|corruption|verdict|ruling|election|results?|arrests?|detention|holding|killings?|war|visit|deal|treaty|rule|government|surveillance|reforms?|raid|raids|move|order|conviction|sentence|fine|deportations?|repatriation|increase|layoffs|conditions|treatment)$/;

/** What is done to an enemy: promised, it is a threat. */
const VIOLENT =
  /^(?:retaliate|avenge|punish|respond|destroy|annihilate|revenge|retaliation|response|reprisals?|kill|execute|behead|bomb|attack|strike|shell|invade|shoot|sink|crush|obliterate|assassinate|hit)$/;

/** What is asked of anybody at all. */
const ASKED_OF_ANYBODY =
  /^(?:comment|elaborate|speculate|describe|define|specify|say|vote|donate|register|imagine|share|react|think|remember|look|see|wait|do|know|record)$/;

/** What another side might try. */
const MOVES =
  /^(?:any|attempts?|moves?|plans?|efforts?|interference|interfering|allowing|admitting|signing|joining|using|cutting|lifting|intervention|intervening|provocations?|provocative|action|actions|attacks?|attacking|escalation|protests?|rall(?:y|ies)|strikes?|war|force|invasion|invading|sending|holding|talks|deals?)$/;

const IT_IS = /^(?:is|was|it's|be)$/;
const IS = /^(?:is|are|was|were|be|been|remains?|'s|'re|it's|he's|she's|they're|we're|i'm|stands?|stood|“|")$/;

export const CUE_RULES: readonly CueRule[] = [
  {
    name: 'demands',
    kind: 'demand',
    example:
      'The demands of the union include the return of the mayor and an apology. => the return of the mayor; an apology',
    cue: 'demands',
    leads: ['list'],
    noun: true,
  },
  {
    name: 'conditions',
    kind: 'condition',
    example:
      'The conditions of the government are the return of the bodies and an apology. => the return of the bodies; an apology',
    cue: 'conditions preconditions terms',
    leads: ['list'],
    noun: true,
  },
  {
    name: 'demand',
    kind: 'demand',
    example: 'The president demanded the release of the prisoners. => the release of the prisoners',
    cue: 'demand demands demanded demanding',
    leads: ['that', 'to', 'clause', ''],
  },
  {
    name: 'call for',
    kind: 'demand',
    example: 'The envoy called for a ceasefire. => a ceasefire',
    cue: 'call calls called calling',
    leads: ['for'],
    except: GATHERING,
  },
  {
    name: 'call to act',
    kind: 'demand',
    example: 'The senator called to ban the exports. => ban the exports',
    cue: 'call calls called calling',
    leads: ['to'],
    deed: /^(?:ban|end|close|halt|stop|abolish|repeal|impeach|lift|cut|raise|boycott|expel|deport|release|free|impose|investigate|defund|withdraw)$/,
  },
  {
    name: 'call on',
    kind: 'demand',
    example: 'The council called on the rebels to release the hostages. => release the hostages',
    cue: 'call calls called calling',
    leads: ['on person to', 'upon person to'],
  },
  {
    name: 'a call',
    kind: 'demand',
    example: 'The minister repeated his call for an arms embargo. => an arms embargo',
    cue: 'call calls cry cries demand demands appeal appeals plea pleas request requests pitch pitches ultimatum ultimatums motion motions petition petitions',
    leads: ['for', 'that', 'to', 'by person for'],
    noun: true,
    except: TALK,
  },
  {
    name: 'insist on doing',
    kind: 'commitment',
    example: 'The prime minister insisted that she would open the archive. => open the archive',
    cue: 'insist insists insisted insisting',
    leads: ['one will'],
  },
  {
    name: 'insist',
    kind: 'demand',
    example: 'The prime minister insisted on a seat at the table. => a seat at the table',
    cue: 'insist insists insisted insisting',
    leads: ['on', 'that duty', 'clause'],
    except: /^(?:it|them|this|that)$/,
  },
  {
    name: 'urge',
    kind: 'demand',
    example: 'The council urged the rebels to lay down their arms. => lay down their arms',
    cue:
      'urge urges urged urging press presses pressed pressing implore implores implored imploring exhort exhorts exhorted exhorting pressure pressures ' +
      'pressured pressuring lobby lobbies lobbied lobbying push pushes pushed pushing challenge challenges challenged challenging',
    leads: ['person to', 'whom to'],
    except: ASKED_OF_ANYBODY,
  },
  {
    name: 'tell',
    kind: 'demand',
    example: 'The council told the rebels to release the hostages. => release the hostages',
    cue:
      'ask asks asked asking order orders ordered ordering tell tells told telling instruct instructs instructed instructing command commands commanded ' +
      'commanding beg begs begged begging warn warns warned warning direct directs directed directing',
    leads: ['person to', 'whom to'],
    except: ASKED_OF_ANYBODY,
    ofSide: true,
  },
  {
    name: 'appeal to',
    kind: 'demand',
    example: 'The envoy appealed to the rebels to release the hostages. => release the hostages',
    cue: 'appeal appeals appealed appealing plead pleads pleaded pleading',
    leads: ['to person to', 'with person to'],
    except: ASKED_OF_ANYBODY,
  },
  {
    name: 'press for',
    kind: 'demand',
    example: 'The opposition pressed for an early election. => an early election',
    cue:
      'press presses pressed pressing push pushes pushed pushing lobby lobbies lobbied lobbying appeal appeals appealed appealing plead pleads pleaded ' +
      'pleading ask asks asked asking petition petitioned petitioning',
    leads: ['for', 'person for'],
    except:
      /^(?:one|ones|it|help|support|endorsements?|forgiveness|votes?|donations?|money|comments?|attention|directions?|me|him|her|them)$/,
  },
  {
    name: 'ask that',
    kind: 'demand',
    example: 'The opposition asked that the vote be put off. => the vote be put off',
    cue: 'ask asks asked asking ordered ordering decree decrees decreed stipulate stipulates stipulated',
    leads: ['that'],
  },
  {
    name: 'a ruling',
    kind: 'demand',
    example: 'The premier ignored suggestions by the council that he should resign. => resign',
    cue: 'order orders suggestion suggestions advice recommendation recommendations insistence ruling rulings decree decrees',
    leads: ['that duty', 'by person for'],
    noun: true,
  },
  {
    name: 'pressure',
    kind: 'demand',
    example: 'The council put pressure on the rebels to release the prisoners. => release the prisoners',
    cue: 'pressure',
    leads: ['on person to'],
    noun: true,
    except: ASKED_OF_ANYBODY,
  },
  {
    name: 'under pressure',
    kind: 'demand',
    example: 'The premier is under pressure to release the prisoners. => release the prisoners',
    cue: 'pressure',
    leads: ['to'],
    noun: true,
    after: /^under$/,
    ofAddressee: true,
    except: ASKED_OF_ANYBODY,
  },
  {
    name: 'fight to',
    kind: 'demand',
    example: 'The rebels are fighting to keep the port. => keep the port',
    cue: 'fight fights fighting fought lobby lobbies lobbied lobbying campaigning campaigned push pushes pushed pushing',
    leads: ['to'],
    except: /^(?:win|survive|stay|be)$/,
  },
  {
    name: 'move to dismiss',
    kind: 'demand',
    example: "The prosecutors moved to dismiss the union's lawsuit. => dismiss the union's lawsuit",
    cue: 'moved asked petitioned petition petitions sued suing seek seeks seeking sought',
    leads: ['to'],
    deed: /^(?:dismiss|quash|overturn|delay|suspend|annul|force|nullify|invalidate|void|recover|compel|oust|unseat)$/,
  },
  {
    name: 'a lawsuit',
    kind: 'demand',
    example: "The union filed a lawsuit to overturn the minister's decision. => overturn the minister's decision",
    cue: 'lawsuit lawsuits suit suits petition petitions motion motions complaint injunction',
    leads: ['to'],
    noun: true,
  },
  {
    name: 'necessary',
    kind: 'demand',
    example: 'The minister said that it is necessary to form a single region. => form a single region',
    cue: 'necessary essential imperative vital crucial',
    leads: ['to', 'that'],
    after: IT_IS,
    impersonal: true,
    except: ASKED_OF_ANYBODY,
  },
  {
    name: 'urge a thing',
    kind: 'demand',
    example: 'The senator advocated the closure of the base. => the closure of the base',
    cue: 'advocate advocates advocated advocating urge urges urged urging request requests requested requesting',
    leads: ['for', 'that', ''],
    except: OWN_GAIN,
  },
  {
    name: 'seek',
    kind: 'demand',
    example: 'The president is seeking the approval of the treaty. => the approval of the treaty',
    cue: 'seek seeks seeking sought',
    leads: [''],
    only: WANTED,
  },
  {
    name: 'want',
    kind: 'demand',
    example: 'The president wants the rebels to disarm. => the rebels to disarm',
    cue: 'want wants wanted wanting',
    leads: ['person to act', 'thing done'],
    except: /^(?:like|know|believe|think|feel|see|understand|remember|hear|win|lose|do|go|come)$/,
  },
  {
    name: 'want a thing',
    kind: 'demand',
    example: 'The rebels want the release of the prisoners. => the release of the prisoners',
    cue: 'want wants wanted wanting',
    leads: [''],
    only: WANTED,
  },
  {
    name: 'offer',
    kind: 'offer',
    example: 'The president offered to host the talks. => host the talks',
    cue: 'offer offers offered offering',
    leads: ['to'],
  },
  {
    name: 'propose a measure',
    kind: 'demand',
    example: 'The senator proposed a ban on arms sales to the junta. => a ban on arms sales to the junta',
    cue: 'propose proposes proposed proposing',
    leads: ['that duty', ''],
    only: ENACTED,
  },
  {
    name: 'propose',
    kind: 'offer',
    example: 'The prime minister proposed a truce with the rebels. => a truce with the rebels',
    cue: 'propose proposes proposed proposing',
    leads: ['to', 'that', 'clause', ''],
    except: /^(?:marriage|two|three|last|earlier)$/,
  },
  {
    name: 'offer a thing',
    kind: 'offer',
    example: 'The president offered an amnesty to the rebels. => an amnesty to the rebels',
    cue: 'offer offers offered offering',
    leads: [''],
    suffered: true,
    only: OFFERED,
  },
  {
    name: 'an offer',
    kind: 'offer',
    example: 'The chancellor renewed her offer to host the talks. => host the talks',
    cue: 'offer offers',
    leads: ['to', 'of', 'by person for'],
    noun: true,
  },
  {
    name: 'a proposal',
    kind: 'demand',
    example: 'The union defended its proposal for a shorter week. => a shorter week',
    cue: 'proposal proposals idea notion',
    leads: ['to', 'for', 'that', 'of'],
    noun: true,
    after: /^(?:his|her|its|their|our|my)$|'s$|s'$/,
  },
  {
    name: 'float',
    kind: 'demand',
    example: 'The governor floated the idea of closing the border. => closing the border',
    cue:
      'float floats floated floating back backs backed backing support supports supported supporting promote promotes promoted ' +
      'promoting',
    leads: ['idea of'],
  },
  {
    name: 'invite',
    kind: 'offer',
    example: 'The government invited the rebels to rejoin the talks. => rejoin the talks',
    cue: 'invite invites invited inviting',
    leads: ['person to'],
    except: ASKED_OF_ANYBODY,
  },
  {
    name: 'an invitation',
    kind: 'offer',
    example: "The rebels ignored the premier's invitation to a dialogue. => a dialogue",
    cue: 'invitation invitations',
    leads: ['to thing', 'for'],
    noun: true,
    only: NEGOTIATED,
  },
  {
    name: 'readiness',
    kind: 'offer',
    example: 'The rebels signalled their readiness to negotiate with the government. => negotiate with the government',
    cue: 'readiness willingness',
    leads: ['to'],
    noun: true,
  },
  {
    name: 'ready to strike',
    kind: 'threat',
    example: 'The general is ready to attack the port. => attack the port',
    cue: 'ready willing prepared',
    leads: ['to'],
    after: IS,
    deed: VIOLENT,
  },
  {
    name: 'ready',
    kind: 'offer',
    example: 'The president is ready to meet the rebel leader. => meet the rebel leader',
    cue: 'ready willing prepared',
    leads: ['to'],
    after: IS,
  },
  {
    name: 'not ready',
    kind: 'rejection',
    example: 'The premier is not ready to back the plan. => back the plan',
    cue: 'not unwilling',
    leads: ['ready to'],
    after: IS,
  },
  {
    name: 'vow revenge',
    kind: 'threat',
    example: 'The general vowed to retaliate against the militants. => retaliate against the militants',
    cue: 'promise promises promised promising pledge pledges pledged pledging vow vows vowed vowing',
    leads: ['to', ''],
    deed: VIOLENT,
  },
  {
    name: 'a promise of revenge',
    kind: 'threat',
    example: 'The general kept his promise to kill the banker. => kill the banker',
    cue: 'promise promises pledge pledges vow vows',
    leads: ['to', 'of'],
    noun: true,
    deed: VIOLENT,
  },
  {
    name: 'promise',
    kind: 'commitment',
    example: 'The government promised to release 40 prisoners. => release 40 prisoners',
    cue: 'promise promises promised promising pledge pledges pledged pledging vow vows vowed vowing',
    leads: ['to', 'that', 'clause', ''],
    except: /^(?:loyalty|allegiance)$/,
  },
  {
    name: 'assure',
    kind: 'commitment',
    example: 'The premier assured the envoy that the camp would remain open. => the camp would remain open',
    cue: 'assure assures assured assuring guarantee guarantees guaranteed guaranteeing',
    leads: ['person that will', 'that will'],
  },
  {
    name: 'guarantee',
    kind: 'commitment',
    example: 'The minister guaranteed the safety of the envoys. => the safety of the envoys',
    cue: 'guarantee guarantees guaranteed guaranteeing',
    leads: [''],
    only: /^(?:safety|security|passage|access|rights?|independence|release|freedom|protection|supply|supplies)$/,
  },
  {
    name: 'commit',
    kind: 'commitment',
    example: 'The council committed to rebuild the port. => rebuild the port',
    cue: 'commit commits committed committing undertake undertakes undertook undertaking swear swears swore sworn',
    leads: ['to', 'that'],
  },
  {
    name: 'a promise',
    kind: 'commitment',
    example: 'The mayor broke his promise to lower rents. => lower rents',
    cue: 'promise promises pledge pledges vow vows commitment commitments resolve',
    leads: ['to', 'that', 'of', 'by person to'],
    noun: true,
  },
  {
    name: 'agree',
    kind: 'commitment',
    example: 'The government agreed to withdraw its troops. => withdraw its troops',
    cue: 'agree agrees agreed agreeing consent consents consented consenting acquiesce acquiesces acquiesced acquiescing',
    leads: ['to'],
    except: /^(?:acquire|buy|sell|purchase|merge|be|disagree)$/,
  },
  {
    name: 'reject',
    kind: 'rejection',
    example: 'The rebels rejected the plan of the council. => the plan of the council',
    cue: 'reject rejects rejected rejecting oppose opposes opposed opposing rebuff rebuffs rebuffed rebuffing spurn spurns spurned spurning',
    leads: [''],
    except:
      /^(?:views?|sides?|campaigns?|parties|teams?|ends?|comments?|remarks?|allegations?|accusations?|criticisms?|claims?|charges?|suggestions?|implications?|notions?|assertions?|comparisons?|rumou?rs|what|it|them|him|her)$/,
  },
  {
    name: 'refuse',
    kind: 'rejection',
    example: 'The president refused to meet the rebels. => meet the rebels',
    cue: 'refuse refuses refused refusing',
    leads: ['to', ''],
    except: /^(?:comment|comments?|say|answer|elaborate|speculate|disclose|name|identify|specify|do|be)$/,
  },
  {
    name: 'decline',
    kind: 'rejection',
    example: 'The governor declined to sign the bill. => sign the bill',
    cue: 'decline declines declined declining',
    leads: ['to'],
    deed: /^[a-z]/,
    except: TALK,
  },
  {
    name: 'object to',
    kind: 'rejection',
    example: 'The union formally objected to the return of the mayor. => the return of the mayor',
    cue: 'object objects objected objecting',
    leads: ['to thing'],
    except: TALK,
  },
  {
    name: 'objections to',
    kind: 'rejection',
    example: 'The mayor repeated his objections to the treaty. => the treaty',
    cue: 'objection objections resistance opposition',
    leads: ['to thing'],
    noun: true,
    except: /^(?:it|them|him|her|this|that)$/,
  },
  {
    name: 'against',
    kind: 'rejection',
    example: "Two parties are against the alliance's expansion. => the alliance's expansion",
    cue: 'against',
    leads: [''],
    after: /^(?:is|are|was|were|be|been|he's|she's|they're|we're|i'm)$/,
    except: /^(?:it|them|him|her|us|law|laws|rules|terms|opponents)$/,
  },
  {
    name: 'warn against',
    kind: 'rejection',
    example: 'The authorities warned against any attempt to hold the rally. => any attempt to hold the rally',
    cue: 'warn warns warned warning',
    leads: ['against', 'person against'],
    only: MOVES,
  },
  {
    name: 'not recognise',
    kind: 'rejection',
    example: 'The premier does not recognise the court in the valley. => the court in the valley',
    cue: 'recognise recognize accept support',
    leads: [''],
    denied: true,
    except: /^(?:it|them|him|her|responsibility|that)$/,
  },
  {
    name: 'not want',
    kind: 'rejection',
    example: 'The rebels do not want to send the hostages back. => send the hostages back',
    cue: 'want intend',
    leads: ['to'],
    denied: true,
    deed: /^(?:send|give|hand|return|sign|join|accept|meet|leave|release|pay|negotiate|allow|let|cede|share|host|withdraw|back|support)$/,
  },
  {
    name: 'reject a plan',
    kind: 'rejection',
    example: "The mayor condemned the council's plan to close the port. => the council's plan to close the port",
    cue:
      'condemn condemns condemned condemning denounce denounces denounced denouncing dismiss dismisses dismissed dismissing criticize criticizes criticized ' +
      'criticizing criticise criticises criticised criticising deny denies denied denying resist resists resisted resisting ' +
      'defy defies defied defying',
    leads: [''],
    only: PLAN,
  },
  {
    name: 'turn down',
    kind: 'rejection',
    example: 'The rebels turned down an offer of talks. => an offer of talks',
    cue: 'turn turns turned turning',
    leads: ['down'],
  },
  {
    name: 'argue against',
    kind: 'rejection',
    example: 'The senator argued against an intervention in the valley. => an intervention in the valley',
    cue:
      'argue argues argued arguing spoke speak speaks campaign campaigns campaigned campaigning lobby lobbies lobbied lobbying protest protests protested ' +
      'protesting demonstrate demonstrates demonstrated demonstrating rally rallies rallied rallying march marched marching voted vote votes voting',
    leads: ['against', 'place against'],
  },
  {
    name: 'opposed to',
    kind: 'rejection',
    example: 'The premier is bitterly opposed to the return of the king. => the return of the king',
    cue: 'opposed',
    leads: ['to thing'],
  },
  {
    name: 'balk',
    kind: 'rejection',
    example: 'The generals balked at a withdrawal from the valley. => a withdrawal from the valley',
    cue: 'balk balks balked balking baulk baulks baulked baulking',
    leads: ['at'],
  },
  {
    name: 'no intention',
    kind: 'rejection',
    example: 'The premier has no intention of signing the treaty. => signing the treaty',
    cue: 'intention intentions plan desire interest',
    leads: ['of', 'in', 'to'],
    noun: true,
    denied: true,
    except: TALK,
  },
  {
    name: 'a refusal',
    kind: 'rejection',
    example: "The envoy regretted the president's refusal to meet the rebels. => meet the rebels",
    cue: 'refusal unwillingness reluctance',
    leads: ['to', 'by person to'],
    noun: true,
    except: TALK,
  },
  {
    name: 'a refusal of',
    kind: 'rejection',
    example: "The envoy regretted the king's rejection of the plan. => the plan",
    cue: 'refusal refusals rejection rejections',
    leads: ['of'],
    noun: true,
    only: PLAN,
  },
  {
    name: 'a decision against',
    kind: 'rejection',
    example: "The union criticised the premier's decision not to sign the treaty. => sign the treaty",
    cue: 'decision decisions',
    leads: ['not to'],
    noun: true,
    except: TALK,
  },
  {
    name: 'protest',
    kind: 'rejection',
    example: 'The miners protested the closure of the pit. => the closure of the pit',
    cue: 'protest protests protested protesting denounce denounced denouncing challenging',
    leads: [''],
    only: CONTESTED,
  },
  {
    name: 'seek to block',
    kind: 'rejection',
    example: 'The union is seeking to block the return of the king. => the return of the king',
    cue: 'seek seeks seeking sought attempt attempts attempted attempting move moves moved moving try tries tried trying',
    leads: ['to block'],
  },
  {
    name: 'an attempt to block',
    kind: 'rejection',
    example: "The court heard the union's attempt to block the return of the king. => the return of the king",
    cue: 'attempt attempts move moves bid bids',
    leads: ['to block'],
    noun: true,
  },
  {
    name: 'rule out',
    kind: 'rejection',
    example: 'The chancellor ruled out a truce with the rebels. => a truce with the rebels',
    cue: 'rule rules ruled ruling',
    leads: ['out'],
  },
  {
    name: 'threaten',
    kind: 'threat',
    example: 'The general threatened to bomb the capital. => bomb the capital',
    cue: 'threaten threatens threatened threatening',
    leads: ['to', 'with', 'that', 'person with', 'doing'],
    suffered: true,
  },
  {
    name: 'reserve the right',
    kind: 'threat',
    example: 'The bloc reserved the right to impose tariffs. => impose tariffs',
    cue: 'reserve reserves reserved reserving retain retains retained retaining',
    leads: ['right to'],
  },
  {
    name: 'threaten a thing',
    kind: 'threat',
    example: 'The commission threatened legal action against the bank. => legal action against the bank',
    cue: 'threaten threatens threatened threatening',
    leads: [''],
    only: HARMS,
  },
  {
    name: 'warn of',
    kind: 'threat',
    example: 'The premier warned of retaliation against the embassy. => retaliation against the embassy',
    cue: 'warn warns warned warning hint hints hinted hinting',
    leads: ['of', 'at', 'person of'],
    only: HARMS,
  },
  {
    name: 'a threat of',
    kind: 'threat',
    example: 'The premier repeated his threat of force. => force',
    cue: 'threat threats warning warnings',
    leads: ['of'],
    noun: true,
    only: HARMS,
  },
  {
    name: 'a warning',
    kind: 'threat',
    example: 'The bank ignored the warning of the ministry that it would lose its licence. => lose its licence',
    cue: 'warning warnings',
    leads: ['that will', 'by person for'],
    noun: true,
  },
  {
    name: 'a threat',
    kind: 'threat',
    example: 'The bloc repeated its threat to close the border. => close the border',
    cue: 'threat threats',
    leads: ['to', 'that', 'by person to'],
    noun: true,
  },
];

/** The rules that a word can be the cue of, in their order: most words are looked up here and nothing more. */
const BY_CUE = new Map<string, CueRule[]>();
for (const rule of CUE_RULES)
  for (const cue of rule.cue.split(' ')) BY_CUE.set(cue, [...(BY_CUE.get(cue) ?? []), rule]);

const NONE: readonly CueRule[] = [];

export const rulesOf = ({ lower }: Word): readonly CueRule[] => BY_CUE.get(lower) ?? NONE;
