/**
 * The words that the statement rules know. Verbs are listed by what they take after them; forms are made by rule, but for
 * the irregular ones. Which verbs report often enough to be listed was decided on news text (PolNeAR's training part):
 * at least four in ten of their uses outside quotations report something.
 */

/** What a reporting verb takes: a clause or quotation, only a quotation, a person and a clause, a "to" phrase, a thing. */
export type Frame = 'clause' | 'quotation' | 'person' | 'infinitive' | 'object';

export type VerbForm = 'base' | 's' | 'past' | 'ing' | 'participle';

export interface CueVerb {
  readonly lemma: string;
  readonly form: VerbForm;
  /** For a past form that is also the participle ("said"), both are possible. */
  readonly frames: ReadonlySet<Frame>;
  /** A second word without which the verb reports nothing: "pointed out", "shot back". */
  readonly particle: string | null;
  /** A verb of thought or feeling: it reports only with "that" or a question after it. */
  readonly weak: boolean;
  /** The verb says that its source denies, rejects or does not do what follows. */
  readonly negative: boolean;
}

const CLAUSE =
  'say add note announce suggest argue explain acknowledge claim insist state warn admit confirm conclude reveal predict ' +
  'stress assert reiterate maintain contend recall joke quip observe emphasize emphasise indicate concede complain lament ' +
  'caution reply respond remark write tweet retweet declare deny allege testify believe think hope fear reckon hint signal ' +
  'imply promise vow pledge threaten propose recommend urge swear proclaim pronounce counter retort muse recount surmise ' +
  'speculate theorize marvel guess assume boast gush mutter shout yell whisper tease wonder inquire comment respond ' +
  'estimate project forecast report disclose clarify vent opine posit intone exclaim chant repeat echo demand decide ' +
  'determine rule learn feel expect worry doubt realize agree thunder volunteer interject';
const QUOTATION = 'continue read post begin conclude go respond run scream joke start cry';
const PERSON = 'tell remind inform assure warn ask advise notify convince promise caution brief urge text email';
const INFINITIVE =
  'vow pledge promise refuse decline threaten offer agree seek hope urge order ask instruct encourage expect propose ' +
  'demand decide volunteer';
const OBJECT =
  'call describe accuse criticize criticise praise blame denounce condemn slam blast defend reject dismiss mock ' +
  'cite question deride decry tout portray liken hail applaud lambaste ridicule chide rebuke castigate ' +
  'laud commend bemoan lament assail brand label dub deem voice express outline detail mention discuss reference highlight ' +
  'propose suggest announce acknowledge deny predict recall urge echo reiterate demand';
const PHRASAL: Readonly<Record<string, string>> = {
  point: 'out',
  shoot: 'back',
  fire: 'back',
  make: 'clear',
  chime: 'in',
};
const WEAK = new Set(
  'think believe feel hope fear doubt worry expect learn decide determine assume guess realize agree pledge maintain tweet mention remark'.split(
    ' ',
  ),
);
const NEGATIVE = new Set('deny reject dismiss refuse decline oppose doubt'.split(' '));

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  swear: ['swore', 'sworn'],
  forecast: ['forecast', 'forecast'],
  seek: ['sought', 'sought'],
  read: ['read', 'read'],
  begin: ['began', 'begun'],
  go: ['went', 'gone'],
  run: ['ran', 'run'],
  point: ['pointed', 'pointed'],
  shoot: ['shot', 'shot'],
  make: ['made', 'made'],
};
// Final consonants that double; all others with one vowel before one consonant and more than one syllable do not.
const DOUBLED = new Set('admit quip slam brand dub tut chat'.split(' ').filter(word => word !== 'brand'));

export const cueVerbs: ReadonlyMap<string, CueVerb> = inflectAll();

function inflectAll(): Map<string, CueVerb> {
  const frames = new Map<string, Set<Frame>>();
  const lists: readonly [Frame, string][] = [
    ['clause', CLAUSE],
    ['quotation', QUOTATION],
    ['person', PERSON],
    ['infinitive', INFINITIVE],
    ['object', OBJECT],
  ];
  for (const [frame, lemmas] of lists) {
    for (const lemma of lemmas.split(' ')) frames.set(lemma, (frames.get(lemma) ?? new Set()).add(frame));
  }
  for (const lemma of Object.keys(PHRASAL)) frames.set(lemma, new Set(['clause']));
  const forms = new Map<string, CueVerb>();
  for (const [lemma, taken] of frames) {
    for (const [word, form] of inflect(lemma)) {
      if (!forms.has(word))
        forms.set(word, {
          lemma,
          form,
          frames: taken,
          particle: PHRASAL[lemma] ?? null,
          weak: WEAK.has(lemma),
          negative: NEGATIVE.has(lemma),
        });
    }
  }
  return forms;
}

function inflect(lemma: string): [string, VerbForm][] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const doubled = DOUBLED.has(lemma) ? lemma + lemma.at(-1) : stem;
  const y = /[^aeiou]y$/.test(lemma) ? lemma.slice(0, -1) : null;
  const [past, participle] = IRREGULAR[lemma] ?? [y ? `${y}ied` : `${doubled}ed`, y ? `${y}ied` : `${doubled}ed`];
  const s = y ? `${y}ies` : /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [
    [past, 'past'],
    [participle, 'participle'],
    [s, 's'],
    [`${doubled}ing`, 'ing'],
    [lemma, 'base'],
  ];
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const auxiliaries = words(
  "has have had having was were is are be been being am did does do will would can could may might must shall should 'd 's " +
    "'ve 'll hasn't haven't hadn't wasn't weren't isn't aren't didn't doesn't don't won't wouldn't can't couldn't cannot not " +
    'never he’s ain’t',
);
export const beForms = words("was were is are be been being am wasn't weren't isn't aren't");
export const haveForms = words("has have had having hasn't haven't hadn't 've");
/** Verbs whose plain and -s forms are nouns far more often than reports, unless an auxiliary or "to" stands before. */
export const nounVerbs = words(
  'state email rule label post text reference voice question support project demand outline detail comment reply brand ' +
    'forecast guess doubt worry promise pledge welcome estimate tweet contest record hail shout yell joke chant order report praise cheer run call claim add fear',
);
export const negations = words(
  "not never no didn't doesn't don't hasn't haven't hadn't won't wouldn't isn't aren't wasn't weren't can't couldn't cannot",
);
/** Adverbs that stand between a subject and its verb, or right after the verb; others end in -ly. */
export const adverbs = words(
  'also then later now still just even once again earlier previously recently repeatedly meanwhile always often ever ' +
    'already soon today yesterday instead further first too only actually simply famously reportedly long immediately',
);
export const determiners = words('the a an this these those some many several most all both any another each every no');
export const possessives = words('his her its their my your our whose');
export const prepositions = words(
  'of for at in from with on to by about against over under among between within near as into around behind outside inside ' +
    'during through across via alongside including per despite amid upon toward towards after before since until',
);
/** Prepositions that hang on a noun often enough to be taken into a noun phrase that stands before a verb. */
export const nounPrepositions = words(
  'of for at in from with to on by near inside outside within behind among about against',
);
export const subjectPronouns = words(
  'he she they it we i you who one others everyone everybody someone somebody nobody both many some',
);
export const subordinators = words(
  'that while when as because after before if since although though where which who whom whose until unless once whereas ' +
    'than but or nor so yet whether how why what whenever wherever and',
);
export const weekdays = words(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun',
);
export const months = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept ' +
    'sep oct nov dec',
);
export const timeNouns = words(
  'today yesterday tonight tomorrow morning afternoon evening night week weekend month year day hour minute days weeks ' +
    'months years hours minutes decade noon midnight fall spring summer winter',
);
export const mediumNouns = words(
  'statement interview interviews briefing tweet tweets twitter facebook instagram telegram x social letter email e-mail ' +
    'speech post op-ed editorial rally conference hearing memo filing report podcast radio program programme call video ' +
    'testimony hall debate blog appearance message address press-conference remarks column essay note article release ' +
    'television tv show book documents document court affidavit forum panel ' +
    'fundraiser message teleconference broadcast newsletter monologue segment',
);
/** Nouns that stand before a name as its title; words in -er, -or, -man, -woman, -ist, -ian and -ant count as such too. */
export const titleNouns = words(
  'president chief judge justice king queen prince princess secretary deputy chair chairman chairwoman chairperson ' +
    'candidate nominee rival colleague counterpart aide envoy head host co-host analyst expert journalist columnist star ' +
    'pope mayor coach guard nurse chef pilot agent captain major general colonel sergeant author writer billionaire ' +
    'mogul magnate tycoon attorney counsel delegate advocate magnate delegate sheriff husband wife father mother brother ' +
    'sister son daughter friend spouse partner aunt uncle cousin elect veteran democrat republican conservative liberal ' +
    'premier chancellor diplomat mp guest surrogate pundit associate executive representative',
);
/** Words that weaken what is reported. */
export const hedgeWords = words(
  'reportedly apparently allegedly potentially possibly perhaps probably likely seemingly supposedly presumably maybe ' +
    'appear appears appeared appearing seem seems seemed seeming',
);
