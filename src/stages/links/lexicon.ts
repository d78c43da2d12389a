/** Words that the links know. Lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Titles before a person's name that are no part of it. */
export const titleWords = words(
  'mr mrs ms miss mx messrs presidents ministers senators dr prof professor sir dame lord lady madam rev reverend president vice vice-president premier chancellor minister secretary senator sen ' +
    'congressman congresswoman representative rep gov governor mayor judge justice general gen admiral adm colonel col major maj captain capt lieutenant lt sergeant sgt commander ' +
    'cmdr king queen prince princess pope cardinal archbishop bishop imam rabbi sheikh ayatollah ambassador envoy chairman chairwoman chair chief director speaker officer ' +
    'spokesman spokeswoman spokesperson adviser advisor commissioner prime deputy former acting press foreign defence defense finance interior attorney leader councillor state coach ' +
    'biologist professor scientist journalist reporter editor author actor actress singer analyst economist lawyer',
);
/** Nationalities and bodies that stand before titles: "Russian President Vladimir Putin". */
export const bareTitles = words(
  'russian ukrainian american british french german chinese israeli palestinian iranian turkish polish italian spanish indian japanese korean syrian iraqi afghan afghani european canadian ' +
    'australian mexican brazilian egyptian saudi dutch belgian swedish norwegian finnish danish greek hungarian romanian bulgarian serbian georgian armenian azerbaijani pakistani ' +
    'republican democratic democrat conservative labour liberal kremlin pentagon white house house senate',
);
/** Words that stand with a capital before a name where a sentence or title begins, and are no part of it. */
export const sentenceOpeners = words(
  'neither either both this these those all some many most every and but if when while although though because since unless ' +
    'is are was were did does could would should how why what who in for with from by after before about against says',
);
/** Titles by their abbreviations: "Sen. Roe" is called "the senator". */
export const abbreviatedTitles: ReadonlyMap<string, readonly string[]> = new Map([
  ['sen', ['senator', 'lawmaker']],
  ['rep', ['representative', 'congressman', 'congresswoman', 'lawmaker']],
  ['gov', ['governor']],
  ['gen', ['general']],
  ['lt', ['lieutenant']],
  ['sgt', ['sergeant']],
  ['capt', ['captain']],
  ['col', ['colonel']],
  ['maj', ['major']],
  ['adm', ['admiral']],
  ['cmdr', ['commander']],
  ['prof', ['professor']],
  ['dr', ['doctor']],
  ['rev', ['reverend', 'pastor', 'minister']],
  ['senator', ['lawmaker']],
  ['congressman', ['lawmaker', 'representative']],
  ['congresswoman', ['lawmaker', 'representative']],
]);
export const nameParticles = words(
  'von van der den de del della di da dos das du la le el al bin bint ibn abu ben ter of the and & y',
);

/** Nouns by which a person is called again, for what a name says of itself: titles are added to the name's own. */
export const countryNouns = words('country nation state republic homeland');
export const cityNouns = words('city capital town metropolis');
export const bodyNouns = words(
  'organization organisation agency company firm group party union ministry department bank court council committee commission university school club team ' +
    'government administration parliament police army newspaper magazine channel network association federation alliance bloc coalition movement institute foundation ' +
    'brotherhood league society church office bureau board band airline manufacturer maker retailer museum hospital festival competition contest tournament conference summit',
);

/** Verbs after which a capital is a place: somebody goes there. */
export const motion = words(
  'visit visits visited visiting leave leaves left leaving reach reaches reached enter enters entered arrive arrives arrived arriving fly flies flew flown flying travel travels travelled ' +
    'traveled travelling traveling trip trips return returns returned returning go goes went gone going come comes came coming move moves moved moving drive drives drove head heads ' +
    'headed heading flight flights way journey road train trains bound born live lives lived living',
);
export const locative = words('in at near outside around across inside throughout within above through into');
export const dealing = words('with between against by among toward towards for');
/** What a city has and a government has not. */
export const cityThings = words(
  'mayor streets street suburbs suburb outskirts airport airports metro subway region oblast residents resident district districts square zoo university hospital museum centre center ' +
    'skyline area council police stadium theatre theater hotel restaurant restaurants time',
);
/** What a government has and a city has not. */
export const governmentThings = words(
  'government administration officials official authorities demands demand forces troops army military proposal proposals position stance decision ambassador envoy envoys response allies ally ' +
    'partners partner policy policies aggression invasion war interests representatives negotiators diplomats side leadership terms conditions plan plans refusal claim claims veto backing support help aid ' +
    'willingness readiness insistence sanctions requests request offer',
);
/** Words of sport: a city's name stands for its team. */
export const sport = words(
  'coach league season match goal goals scored striker midfielder goalkeeper defender playoff playoffs championship quarterback innings halftime tournament fixture kickoff relegation',
);
/** What follows the name of a government that acts: verbs, and what stands before them. */
export const acting = words(
  'said says say want wants wanted has had will would is was did does may might could can must should also denied denies insist insists insisted demand demands demanded accuse ' +
    'accuses accused reject rejects rejected warned warns hope hopes hoped agree agrees agreed refuse refuses refused see sees saw believe believes believed argue argues argued ' +
    'called calls launched announced announces claim claims claimed confirmed plan plans planned proposed proposes offered offers seek seeks sought back backs backed support ' +
    'supports supported imposed sent signed approved expect expects expected fear fears feared consider considers considered view views maintain maintains maintained responded ' +
    'replied welcomed condemned threatened threatens told tells face faces faced remain remains need needs needed know knows knew think thinks keep keeps kept leaves made makes ' +
    'gave gives took takes put puts used uses stand stands stood pushed pushes pressed urged urges annexed invaded control controls controlled occupies occupied recognise ' +
    'recognises recognised recognize recognizes recognized provide provides provided never not still now itself and',
);
