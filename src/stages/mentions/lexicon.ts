/** Closed classes and name words that the mention rules know. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words that open a noun phrase. */
export const determiners = words(
  'the a an this that these those some any every each no another both all several many few either neither',
);
export const numbers = words(
  'one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion first second third',
);
/** Words that no noun phrase runs over. */
export const closed = words(
  'of in to for on at by with from about against between among into onto over under after before since until till during through across behind beyond ' +
    'near inside outside within without via despite upon toward towards along around amid per as than like unlike including regarding concerning except ' +
    'and or but nor so yet if because while when where who whom whose which what why how whether though although unless once whereas that ' +
    'is are was were be been being am has have had having do does did will would can could may might must shall should ought cannot not never ' +
    "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't mustn't " +
    'also just only even still already again then now here there soon too very quite rather almost nearly perhaps maybe instead however moreover therefore ' +
    'thus meanwhile later earlier today yesterday tomorrow tonight ago away back up down out off together apart ever always often sometimes usually ' +
    'well else more most less least much yes please let ' +
    "i'm you're we're they're he's she's it's i've you've we've they've i'll you'll he'll she'll we'll they'll i'd you'd he'd she'd we'd they'd that's there's what's who's let's",
);
/** Contractions whose first part is a pronoun. */
export const contracted = /^(i|you|he|she|it|we|they)(?=['’](?:m|re|s|ve|ll|d)$)/i;

/** Adverbs in -ly are told by their ending; these only look so. */
export const notAdverbs = words(
  'family ally early only reply assembly italy july daily weekly monthly supply rally bully elderly friendly likely deadly costly lonely anomaly monopoly',
);
/** Nouns of time, which are no mentions. */
export const timeNouns = words(
  'second seconds minute minutes hour hours day days night nights week weeks weekend month months year years decade decades century centuries morning afternoon evening time times moment period ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow noon midnight',
);
/** Nouns of amount and manner, which stand for nobody and nothing. */
export const emptyNouns = words(
  'way ways lot lots bit kind kinds sort sorts part parts number percent percentage cent rest course order fact case example instance addition contrast ' +
    'reason sake behalf event chance sense extent matter point end beginning middle top bottom front one ones same other others',
);
/** Capital words that open sentences and are no names. */
export const openers = words(
  'the a an this that these those it he she they we i you his her its their our my your but and so yet or nor in on at by for from with to of as if when while ' +
    'after before since until although though because unless there here what who why how which where whether not no yes some many most several all both each every ' +
    'another other others such one two three four five six seven eight nine ten more less few fewer much any either neither ' +
    'however meanwhile moreover furthermore therefore thus instead still then now later earlier also just only even again once perhaps maybe indeed ' +
    'today yesterday tomorrow according despite during through across among between against under over about around near within without including ' +
    'asked speaking following given based having being is are was were do does did has have had will would can could may might must should let please ' +
    'hey hi hello oh ok okay yeah yep wow thanks dear image photo picture file credit source updated published breaking read more related background analysis opinion watch video',
);
/** Joints of names: "Bank of England", "Ursula von der Leyen", "Johnson & Johnson". */
export const joints = words(
  'von van der den de del della di da dos das du la le el al bin bint ibn abu ben ter ten zu y e &',
);

/** Titles that stand before a person's name, lower case, without a stop. */
export const titles = words(
  'mr mrs ms miss mx dr prof professor sir dame lord lady madam rev reverend fr sr hon president vice-president premier chancellor minister secretary senator sen ' +
    'congressman congresswoman representative rep governor gov mayor judge justice general gen admiral adm colonel col major maj captain capt lieutenant lt sergeant sgt commander ' +
    'cmdr cpl king queen prince princess pope cardinal archbishop bishop father sister brother imam rabbi sheikh ayatollah ambassador envoy chairman chairwoman chair chief director ' +
    'speaker officer detective inspector constable sheriff coach aide spokesman spokeswoman spokesperson adviser advisor commissioner prime deputy former acting press foreign defence ' +
    'defense finance interior attorney leader councillor',
);

/** Those of them that stand before a title and are nobody by themselves: "the Associated Press", "Department of the Interior". */
export const beforeTitles = words('prime acting press foreign defence defense finance interior');

/** Abbreviations of common nouns: capitals that name nothing. */
const commonAbbreviations = words(
  'ok okay tv dvd cd pc suv rv atm mri ct gps iq id hr pr hq vip ufo diy faq pdf usb cpu sms gdp gnp cpi wmd ied dui dwi ko era asap wtf lol omg rip aka lgbt lgbtq phd md mba msc ceo cfo coo cto vp mp mps pm am ngo ngos pac pacs ipo dna rna rov ev evs ebitda dram hpc nic nics ram ssd led leds lcd api apis ig da das qb rb td tds',
);
/** Whether a word is one of those in capitals, or several: "CDs". */
export const isAbbreviation = (word: string): boolean =>
  /^[\p{Lu}&]+s?$/u.test(word) &&
  (commonAbbreviations.has(word.toLowerCase()) || commonAbbreviations.has(word.toLowerCase().replace(/s$/, '')));
/** Adjectives of creed and party, which are nobody by themselves: "Republican leaders", "a Sunni cleric". */
export const creeds = words(
  'republican democrat democratic conservative liberal socialist communist catholic protestant anglican orthodox muslim islamic islamist jewish christian evangelical sunni shia shiite hindu buddhist sikh',
);

/** Last words of names of bodies, places, buildings and happenings. */
export const organizationWords = words(
  'ministry department agency bureau office commission committee council board parliament congress senate assembly court tribunal police army navy force forces guard guards corps party coalition ' +
    'alliance union federation confederation league association society organization organisation group movement foundation institute institution university college school academy church company ' +
    'corporation corp inc ltd llc plc gmbh ag sa co bank airlines airways exchange fund trust network news times post journal tribune herald gazette telegraph guardian magazine press media radio television tv broadcasting ' +
    'agency services service administration authority government front brotherhood club united fc team republicans democrats conservatives industries motors systems technologies laboratories pharmaceuticals ' +
    'energy oil gas partners holdings capital group secretariat embassy nations house treasury kremlin pentagon',
);
export const placeWords = words(
  'city county province state district region island islands peninsula river lake sea ocean bay gulf strait mountain mountains mount valley desert street road avenue square park beach coast ' +
    'territory republic kingdom emirates town village heights hills springs falls canal bank strip border shelf glacier reef plain plains',
);
export const facilityWords = words(
  'airport airbase base hospital hotel palace castle stadium arena theatre theater museum library prison bridge tunnel dam station tower building hall cathedral center centre plant garden gardens barracks lodge inn resort',
);
export const eventWords = words(
  'war wars battle summit conference olympics paralympics games cup championship championships festival fest election elections referendum primary primaries caucuses revolution uprising rebellion revolt riots ' +
    'crisis pandemic epidemic forum tour prix open ceremony awards talks hurricane storm typhoon cyclone earthquake tsunami flood floods massacre genocide bombing bombings attacks siege invasion intifada ' +
    'fair expo exposition convention tournament carnival jubilee marathon derby regatta parade exhibition biennale symposium gala rally playoffs finals trials debate debates inauguration race contest qualifier riot famine disaster explosion coronation',
);
/** Last words of names of works, laws, plans, prizes and products. */
export const otherWords = words(
  'act law bill amendment constitution regulation regulations directive ordinance memorandum resolution treaty agreement accord accords pact protocol charter declaration manifesto code doctrine plan project program programme initiative study survey index average report telescope ' +
    'prize award medal licence license album song novel series trilogy saga symphony virus disease disorder syndrome language',
);

const names = (list: string): ReadonlySet<string> => new Set(list.split(/,\s+/));

/** Firms, sites and churches of a word that means little else. */
export const bodyNames = names(
  'Wikipedia, WikiLeaks, Yahoo, Disney, Netflix, Instagram, Snapchat, Reddit, Spotify, Uber, Airbnb, Skype, LinkedIn, Tumblr, Flickr, Pinterest, eBay, PayPal, Mozilla, Nintendo, ' +
    'Lego, Pixar, Marvel, Hamas, Hezbollah, Interpol, Europol, Greenpeace, Oxfam, Unicef, UNICEF',
);
/** Programs, devices, standards and languages. */
export const thingNames = names(
  'Firefox, Chrome, Internet Explorer, Safari, Android, iOS, macOS, Windows, Linux, Ubuntu, Photoshop, Gmail, Google Maps, Google Earth, Google Chrome, Microsoft Office, ' +
    'iPhone, iPad, iPod, iTunes, Kindle, PlayStation, Xbox, Wi-Fi, Bluetooth, Internet, Web, World Wide Web, HTML, HTTP, JavaScript, Bitcoin, Ethereum, ' +
    'English, Arabic, Hebrew, Latin, Mandarin, Cantonese, Hindi, Urdu, Persian, Farsi, Pashto, Kurdish, Swahili, Yiddish, Esperanto, Gaelic, Bengali, Punjabi, Telugu, Marathi, Gujarati, Tagalog, Amharic, Sanskrit, Catalan, Bible, Quran, Torah, Koran, ' +
    "Medicare, Medicaid, Obamacare, Social Security, Alzheimer’s, Alzheimer's, Parkinson’s, Parkinson's, Ebola, Zika, HIV, COVID-19, Covid-19, SARS, MERS, H1N1, H5N1, Viagra, Prozac, Botox, " +
    'Grammy, Bafta, Dow Jones Industrial Average, Dow Jones industrial average, S&P 500, FTSE 100, Nikkei, DAX, Sensex, Hang Seng, Euribor, Libor, ' +
    'Soyuz, Apollo 11, Concorde, Humvee, Kevlar, Velcro, Lycra',
);

/** Happenings whose names do not say that they are, and stand for nobody and nowhere: a list counts more than the model. */
export const eventNames = names(
  "Brexit, Watergate, Super Tuesday, Super Bowl, Pro Bowl, Grand Slam, US Open, U.S. Open, Australian Open, French Open, Tour de France, Giro d’Italia, Giro d'Italia, " +
    'Vuelta a España, Paris-Dakar, Eurovision, Oktoberfest, Coachella, Lollapalooza, Burning Man, Glastonbury Festival, Comic-Con, Mardi Gras, Holocaust, Shoah, Kristallnacht, Nakba, ' +
    'Arab Spring, Prague Spring, Great Depression, Great Recession, Great Leap Forward, Cultural Revolution, Reformation, Renaissance, Enlightenment, D-Day, Hajj, Live Aid, ' +
    'Oscars, Emmys, Grammys, Golden Globes, Tonys, Baftas, BAFTAs, Olympics, Paralympics, Winter Olympics, Summer Olympics, World Cup, Six Nations, Indianapolis 500, Daytona 500',
);

/** Verbs whose subject speaks. */
export const speaking = words(
  'said says told tells added adds asked asks wrote writes argued argues explained explains noted notes replied replies',
);

/** Words that a lost space ran into the end of a name: "Putinhad". */
export const runInWords =
  'had has have was were is said says will would could should and the that with from who which when not but after before told are to in on of'.split(
    ' ',
  );

/** Words of sport: many of them, and an article is about it. */
export const sport = words(
  'match matches goal goals goalkeeper goalkeepers goalless striker strikers midfielder midfielders defender defenders winger wingers penalty penalties halftime half-time offside kickoff kick-off referee ' +
    'referees coach coaches squad squads tournament tournaments championship championships semi-final semifinal semi-finals semifinals quarter-final quarterfinal quarter-finals quarterfinals qualifier ' +
    'qualifiers playoff playoffs medal medals medallist medalist podium innings wicket wickets batsman batsmen bowler bowlers footballer footballers football soccer rugby cricket basketball hockey ' +
    'volleyball handball athletes fixture fixtures equaliser equalizer scored scorer stadium teammates teammate olympics paralympics fifa uefa',
);
