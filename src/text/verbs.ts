/**
 * Verb forms that follow a noun phrase, to tell where it ends. No tagger: a closed list of common verbs with their forms,
 * and for those whose plain or -s form is also a noun, what stands after decides.
 */

const REGULAR =
  'advocate applaud assail attest bash bemoan blast boast caution characterise characterize chide cite concede conclude concur contradict counter decry demonstrate depict despise echo ' +
  'emphasise emphasize hint imply joke lament laud mock outline portray pressure rebuke recall recount refute reiterate ridicule scold slate specify speculate stress surmise symbolise symbolize ' +
  'testify theorize tout tweet underscore ' +
  'accept accuse achieve acknowledge act add address admit adopt advise affect agree aim allege allow announce appear apply appoint approve argue arrest arrive ask ' +
  'assert assume assure attack attempt attend avoid back ban base believe belong block blame bomb call cancel capture carry cause cease challenge change charge ' +
  'claim close collapse comment commit compare complain condemn confirm consider contain contend continue contribute convene convince create criticize criticise cross ' +
  'decide declare decline defeat defend delay deliver demand deny deploy describe deserve destroy detain determine develop die disagree discover discuss dismiss ' +
  'dispute divide drop earn elect emerge employ enable end endorse enjoy enter escape establish estimate evacuate exceed exist expand expect explain explode express ' +
  'extend face fail favor favour fear file fill finish fire follow force form gain gather grant guarantee happen hail hand hate head help highlight hope host ' +
  'identify ignore impose improve include increase indicate inform insist intend introduce invade investigate invite involve issue join kill lack land last launch ' +
  'lean learn like limit link list live locate look lose love maintain manage march mark matter mean mention move name need negotiate note notice object ' +
  'occupy occur offer open operate oppose order organize organise own participate pass pay perform plan play pledge point post praise predict prefer prepare present press prevent ' +
  'proceed produce promise propose protect protest prove provide publish pull purchase push question raise reach react realize receive recognize recommend record reduce ' +
  'refer reflect refuse reject relate release rely remain remember remove repeat replace reply report represent request require resign resist resolve respond ' +
  'result resume retain retire return reveal rule save score search seem seize serve settle share shift sign signal slam slow sound stage start state stay stop ' +
  'strike struggle succeed suffer suggest supply support suppose suspect suspend target tend test thank threaten tie touch trade travel treat trigger try turn urge use ' +
  'vary view violate visit vote vow wait walk want warn waste watch welcome wish withdraw wonder work worry wound';

const IRREGULAR =
  'arise/arose/arisen be/was/been bear/bore/borne beat/beat/beaten become/became/become begin/began/begun bind/bound/bound blow/blew/blown break/broke/broken ' +
  'bring/brought/brought broadcast/broadcast/broadcast build/built/built burn/burnt/burnt buy/bought/bought catch/caught/caught choose/chose/chosen come/came/come cost/cost/cost ' +
  'cut/cut/cut deal/dealt/dealt do/did/done draw/drew/drawn drive/drove/driven eat/ate/eaten fall/fell/fallen feed/fed/fed feel/felt/felt fight/fought/fought find/found/found ' +
  'foretell/foretold/foretold quip/quipped/quipped rebut/rebutted/rebutted infer/inferred/inferred ' +
  'flee/fled/fled fly/flew/flown forget/forgot/forgotten get/got/got give/gave/given go/went/gone grow/grew/grown hang/hung/hung have/had/had hear/heard/heard hit/hit/hit ' +
  'hold/held/held hurt/hurt/hurt keep/kept/kept know/knew/known lay/laid/laid lead/led/led leave/left/left lend/lent/lent let/let/let lie/lay/lain lose/lost/lost make/made/made ' +
  'mean/meant/meant meet/met/met put/put/put quit/quit/quit read/read/read ride/rode/ridden rise/rose/risen run/ran/run say/said/said see/saw/seen seek/sought/sought sell/sold/sold ' +
  'send/sent/sent set/set/set shake/shook/shaken shoot/shot/shot show/showed/shown shut/shut/shut sing/sang/sung sit/sat/sat sleep/slept/slept speak/spoke/spoken spend/spent/spent ' +
  'split/split/split spread/spread/spread stand/stood/stood steal/stole/stolen stick/stuck/stuck strike/struck/struck swear/swore/sworn sweep/swept/swept swing/swung/swung ' +
  'take/took/taken teach/taught/taught tear/tore/torn tell/told/told think/thought/thought throw/threw/thrown undergo/underwent/undergone understand/understood/understood ' +
  'wake/woke/woken wear/wore/worn win/won/won withdraw/withdrew/withdrawn write/wrote/written';

/** Plain and -s forms that are nouns at least as often: they end a noun phrase only where something speaks for a verb. */
const NOUNS_TOO = new Set(
  (
    'advocate bash blast boast caution counter echo hint joke lament mock outline pressure rebuke recall slate stress tweet ' +
    'act aim answer attack attempt back ban base bear beat block blame blow bomb break broadcast build burn call cause challenge change charge claim close collapse comment cost cross cut ' +
    'deal defeat delay demand deploy dispute divide draw drive drop end escape estimate face fall favor favour fear feed feel fight file find fire fly force form gain grant guarantee ' +
    'hand hate head help highlight hit hold hope host hurt increase issue kill lack land last launch lead lean leave lie limit link list live look love march mark matter mean meet move name need note ' +
    'notice object offer open order own pass pay plan play pledge point post praise present press promise protest pull purchase push question raise read record release reply report request rest ' +
    'result return ride rise rule run save say score search set shake share shift show sign signal slam slow sound split spread stage stand start state stay steal stick stop strike struggle supply support ' +
    'suspect sweep swing target tear test thank tie touch trade travel treat trigger try turn urge use view visit vote vow wait wake walk want waste watch wear welcome win wish wonder work worry wound'
  ).split(' '),
);

/** What a word can be as a verb. */
export interface VerbReading {
  readonly form: 'plain' | 's' | 'past' | 'participle' | 'ing';
  /** It is a noun at least as often. */
  readonly nounToo: boolean;
}

/** By lower-case form. */
export const verbs: ReadonlyMap<string, VerbReading> = inflected();

function inflected(): Map<string, VerbReading> {
  const forms = new Map<string, VerbReading>();
  const add = (word: string, form: VerbReading['form'], nounToo = false): void => {
    if (!forms.has(word)) forms.set(word, { form, nounToo });
  };
  for (const [plain = '', past = '', participle = ''] of IRREGULAR.split(' ').map(entry => entry.split('/'))) {
    add(past, 'past', NOUNS_TOO.has(past));
    add(participle, 'participle', NOUNS_TOO.has(participle));
    inflect(plain, add);
  }
  for (const plain of REGULAR.split(' ')) {
    const stem = plain.endsWith('e') ? plain.slice(0, -1) : /[^aeiou]y$/.test(plain) ? `${plain.slice(0, -1)}i` : plain;
    add(
      /^(?:admit|ban|commit|drop|occur|plan|prefer|refer|slam|stop)$/.test(plain)
        ? `${plain}${plain.at(-1)}ed`
        : `${stem}ed`,
      'past',
    );
    inflect(plain, add);
  }
  return forms;
}

function inflect(plain: string, add: (word: string, form: VerbReading['form'], nounToo?: boolean) => void): void {
  const nounToo = NOUNS_TOO.has(plain);
  const s = /[^aeiou]y$/.test(plain)
    ? `${plain.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z|o)$/.test(plain)
      ? `${plain}es`
      : `${plain}s`;
  add(s, 's', nounToo);
  add(plain, 'plain', nounToo);
  add(
    /(?:[^aeiouy][aeiou][bgnpt]|dmit|mmit|ccur)$/.test(plain)
      ? `${plain}${plain.at(-1)}ing`
      : `${plain.replace(/e$/, '')}ing`,
    'ing',
  );
}
